import { commitAll } from '../../support/publishing/project.ts';
import { type FailureCase, type KnownFailure, REPOSITORY, WORKFLOW } from './failures-shape.ts';
import { makePackage } from '../../support/registry/packages.ts';

const published = (entries = 1) =>
  ({ outcome: 'confirmed', stage: null, codes: [], entries }) as const satisfies Partial<FailureCase>;

const member = (name: string, more: object = {}): string =>
  JSON.stringify({ name, version: '1.1.0', repository: `github:${REPOSITORY}`, ...more });

export const MONOREPO: KnownFailure = {
  symptom: 'One package of a monorepo fails, and those after it are not published',
  cause: 'a loop that ends at the first failure, and one token for all',
  threads: ['changesets/action#579', 'supabase/supabase-js#2419'],
  cases: [
    {
      what: 'the first of three fails, the second needs it, the third does not',
      answer: 'the second is left out, the third is published; an exchange for each',
      outcome: 'failed',
      stage: 'preflight',
      codes: ['REPOSITORY_URL'],
      entries: 1,
      others: { 'mono-b': 'skipped', 'mono-c': 'confirmed' },
      says: [/"repository\.url" of package\.json is ""/],
      given: {
        before: 'nothing',
        args: ['--workspaces', '--continue-on-error'],
        package: {
          packageJson: { private: true, workspaces: ['packages/*'] },
          files: {
            'packages/a/package.json': member('mono-a', { repository: undefined }),
            'packages/b/package.json': member('mono-b', { dependencies: { 'mono-a': '^1.1.0' } }),
            'packages/c/package.json': member('mono-c'),
          },
        },
        async arrange({ scene }) {
          for (const name of ['mono-a', 'mono-b', 'mono-c']) {
            const provenance = scene.stage.oidc.claims;
            await scene.stage.registry.seed(makePackage({ name, version: '1.0.0' }), { provenance });
            scene.stage.registry.trust(name, { repository: REPOSITORY, workflow: WORKFLOW });
          }
        },
      },
    },
  ],
};

const RELEASE = `on:
  release:
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@v5
      - run: npm ci
      - run: npx countersign publish
`;

export const INSTALL_SCRIPTS: KnownFailure = {
  symptom: 'A dependency’s install script published a version with flawless provenance',
  cause: '`id-token: write` in a job that runs `npm ci`: every script in it can ask for a token',
  threads: ['promptfoo/promptfoo#9991'],
  cases: [
    {
      what: 'the workflow installs in the job that may sign',
      answer: 'told of, with the line and the way to two jobs; pack scripts do not see the variables',
      ...published(),
      check: ['workflow-scripts', 'warn'],
      says: [/npm ci \(\.github\/workflows\/release\.yml:11\)/, /Use two jobs/],
      given: {
        package: {
          files: { '.github/workflows/release.yml': RELEASE },
          scripts: { prepack: 'test -z "$ACTIONS_ID_TOKEN_REQUEST_TOKEN$ACTIONS_ID_TOKEN_REQUEST_URL"' },
        },
      },
    },
  ],
};

export const OTHER_REGISTRIES: KnownFailure = {
  symptom: 'Other registries refuse provenance, or differ by a slash at the end',
  cause: 'the registry’s address is compared as text',
  threads: ['mblua/AgentsCommander#1826'],
  cases: [
    {
      what: 'GitHub’s own registry is asked',
      answer: 'it is known to take no provenance',
      outcome: 'failed',
      stage: 'preflight',
      codes: ['REGISTRY', 'VERSION', 'TAG_ORDER', 'FIRST_PUBLISH', 'TRUST_LEVEL', 'NPM_TOKEN'],
      entries: 0,
      says: [/npm\.pkg\.github\.com takes no provenance/],
      given: { before: 'nothing', args: ['--registry=https://npm.pkg.github.com', '--form=token'] },
    },
    {
      what: '`publishConfig.registry` lacks the slash at the end',
      answer: 'both are one address',
      ...published(),
      check: ['registry', 'pass'],
      says: [],
      given: {
        async arrange({ scene, name, project }) {
          const registry = scene.stage.registry.url.replace(/\/$/, '');
          const json = { ...makePackage({ name, version: '1.1.0' }).packageJson, publishConfig: { registry } };
          const commit = await commitAll(project.folder, { 'package.json': JSON.stringify(json) });
          Object.assign(project, { commit });
        },
      },
    },
  ],
};

const PUT = { method: 'PUT' } as const;

export const LOST_ANSWER: KnownFailure = {
  symptom: '`E403 You cannot publish over the previously published versions`, of a version that was new',
  cause: 'the answer to the upload was lost, and npm’s own second try is refused for what its first one did',
  threads: [],
  cases: (['12', '11'] as const).map((npm) => ({
    what: `the answer to the upload of npm ${npm} is lost`,
    answer: 'the registry’s bytes decide: published',
    ...published(),
    says: [],
    given: {
      job: { npm },
      arrange: ({ scene }) =>
        void scene.stage.registry.endpoint.fail({ ...PUT, fault: 'reset', landed: true, times: 1 }),
    },
  })),
};
