import { type Release, type Replay, trustedPublisher, uneventful } from '../scenario.ts';

/** Where a project lives and how it is built changes, and it is still the same people’s. */

const build = { repository: 'octo-org/compass', repository_id: '530001', repository_owner_id: '63001' };
const by = trustedPublisher('53a1');
const history = uneventful(['1.0.0', '1.1.0', '1.2.0', '1.3.0'], { from: '2025-10-06T09:00:00.000Z', by, build });

function move(
  replay: Pick<Replay, 'slug' | 'title' | 'facts' | 'findings'>,
  moved: NonNullable<Release['build']>,
): Replay {
  const release = { version: '1.4.0', time: '2026-03-03T09:00:00.000Z', by, build: moved };
  return {
    ...replay,
    kind: 'innocent',
    packages: [{ name: 'compass', releases: [...history, release] }],
    base: ['compass@1.3.0'],
    head: ['compass@1.4.0'],
    exitCode: 0,
  };
}

export const rename = move(
  {
    slug: 'innocent-rename',
    title: 'A repository with a new name',
    facts: 'The numeric ids of repository and owner are the same: it is the same repository.',
    findings: ['info repository-changed compass@1.4.0'],
  },
  { ...build, repository: 'octo-org/compass-js' },
);

export const transfer = move(
  {
    slug: 'innocent-transfer',
    title: 'A repository that went to a foundation',
    facts: 'The same repository by its numeric id, with another owner. Worth a look, and no alarm.',
    findings: ['medium repository-changed compass@1.4.0'],
  },
  { ...build, repository: 'octo-foundation/compass', repository_owner_id: '63999' },
);

export const monorepo = move(
  {
    slug: 'innocent-monorepo',
    title: 'A move into a monorepo',
    facts: 'Another repository of the same owner, with a release workflow of its own, and tags that name the package.',
    findings: ['medium repository-changed compass@1.4.0'],
  },
  {
    repository: 'octo-org/instruments',
    repository_id: '530777',
    repository_owner_id: '63001',
    path: '.github/workflows/publish.yml',
    ref: 'refs/tags/compass@1.4.0',
  },
);

export const reusableWorkflow = move(
  {
    slug: 'innocent-reusable-workflow',
    title: 'A reusable workflow',
    facts: 'The same workflow is started as before; the job that publishes is now a shared one of the organisation.',
    findings: [],
  },
  {
    ...build,
    job_workflow_ref: 'octo-org/workflows/.github/workflows/npm-publish.yml@refs/heads/main',
    job_workflow_sha: '4e0b8d6f2a5c7b9d1e3f4a6b8c0d2e5f7a9b1c34',
  },
);
