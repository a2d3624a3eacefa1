import { person, type Release, type Replay, trustedPublisher, uneventful } from '../scenario.ts';

const repository = 'octo-org/left-handed';
const build = { repository, repository_id: '510001', repository_owner_id: '61001' };
const by = trustedPublisher('9b01');

const EARLIER = ['1.0.0', '1.1.0', '1.2.0', '1.3.0'] as const;
const history = uneventful(EARLIER, { from: '2026-01-05T09:00:00.000Z', by, build });

function hijack(replay: Pick<Replay, 'slug' | 'title' | 'facts' | 'findings'>, release: Partial<Release>): Replay {
  const next = { version: '1.4.0', time: '2026-06-09T03:12:40.000Z', by, ...release };
  return {
    ...replay,
    kind: 'attack',
    packages: [{ name: 'left-handed', releases: [...history, next] }],
    base: ['left-handed@1.3.0'],
    head: ['left-handed@1.4.0'],
    exitCode: 1,
  };
}

export const swappedWorkflow = hijack(
  {
    slug: 'hijack-swapped-workflow',
    title: 'A workflow of the attacker’s on a side branch',
    facts:
      'Whoever may push a branch adds a workflow there and starts it by hand. The repository is the right one, provenance is flawless, and the run succeeded.',
    findings: ['high identity-drift-compound left-handed@1.4.0', 'info release-tag-missing left-handed@1.4.0'],
  },
  {
    build: {
      ...build,
      path: '.github/workflows/lint.yml',
      ref: 'refs/heads/fix-lint',
      event_name: 'workflow_dispatch',
    },
  },
);

export const forkCommit = hijack(
  {
    slug: 'hijack-fork-commit',
    title: 'A tag that led to a commit of a fork',
    facts:
      'The tag was moved to a commit that only a fork has, the release workflow ran on it, and the tag was moved back. The commit can still be opened under the repository’s own address.',
    findings: ['high commit-unreachable left-handed@1.4.0', 'info release-tag-missing left-handed@1.4.0'],
  },
  { build: { ...build, remembered: { loose: true, tagElsewhere: 'v1.4.0' } } },
);

export const deletedTag = hijack(
  {
    slug: 'hijack-deleted-tag',
    title: 'A tag that is gone',
    facts: 'The tag was pushed with a commit that is on no branch, the release workflow ran, and the tag was deleted.',
    findings: ['high commit-unreachable left-handed@1.4.0', 'info release-tag-missing left-handed@1.4.0'],
  },
  { build: { ...build, remembered: { loose: true } } },
);

export const foreignRepository = hijack(
  {
    slug: 'hijack-own-repository',
    title: 'Provenance from the attacker’s own repository',
    facts:
      'A stolen token, and a repository of the attacker’s with a workflow of the same name, so that there is provenance all the same. Only package.json still names the old one.',
    findings: [
      'high repository-changed left-handed@1.4.0',
      'high repository-mismatch left-handed@1.4.0',
      'high trusted-publisher-lost left-handed@1.4.0',
      'medium publisher-changed left-handed@1.4.0',
    ],
  },
  {
    repository,
    by: person('somebody'),
    build: { repository: 'octo-0rg/left-handed', repository_id: '990001', repository_owner_id: '99001' },
  },
);
