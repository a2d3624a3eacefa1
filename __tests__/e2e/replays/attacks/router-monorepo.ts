import { type Package, type Replay, trustedPublisher } from '../scenario.ts';

const NAMES =
  'arktype-adapter eslint-plugin-router eslint-plugin-start history nitro-v2-vite-plugin react-router react-router-devtools react-router-ssr-query react-start react-start-client react-start-rsc react-start-server router-cli router-core router-devtools router-devtools-core router-generator router-plugin router-ssr-query-core router-utils router-vite-plugin solid-router solid-router-devtools solid-router-ssr-query solid-start solid-start-client solid-start-server start-client-core start-fn-stubs start-plugin-core start-server-core start-static-server-functions start-storage-context valibot-adapter virtual-file-routes vue-router vue-router-devtools vue-router-ssr-query vue-start vue-start-client vue-start-server zod-adapter'.split(
    ' ',
  );

const build = {
  repository: 'TanStack/router',
  repository_id: '149547498',
  repository_owner_id: '72518640',
  ref: 'refs/heads/main',
};

const released = {
  ...build,
  sha: '1b7e5a3c9d2f4e6a8b0c1d3e5f7a9b2c4d6e8f01',
  run_id: '25600000001',
};

/** The release workflow on main: its tests failed while the thief, inside them, held the run's token; nothing was published there. */
const hijacked = {
  ...build,
  sha: '2c8f6b4d0e3a5f7b9c1d2e4f6a8b0c3d5e7f9a12',
  run_id: '25700000001',
  remembered: {
    conclusion: 'failure',
    jobs: [
      {
        name: 'Publish',
        conclusion: 'failure',
        steps: [
          { name: 'Set up job', startedAt: '2026-05-11T19:15:44Z', completedAt: '2026-05-11T19:15:48Z' },
          { name: 'Setup Tools', startedAt: '2026-05-11T19:15:48Z', completedAt: '2026-05-11T19:16:20Z' },
          {
            name: 'Run Tests',
            conclusion: 'failure',
            startedAt: '2026-05-11T19:16:20Z',
            completedAt: '2026-05-11T19:27:02Z',
          },
          {
            name: 'Publish Packages',
            conclusion: 'skipped',
            startedAt: '2026-05-11T19:27:02Z',
            completedAt: '2026-05-11T19:27:02Z',
          },
          { name: 'Complete job', startedAt: '2026-05-11T19:27:02Z', completedAt: '2026-05-11T19:27:03Z' },
        ],
      },
    ],
  },
} as const;

/** How the payload came in: a commit of a fork, which can be had under the repository’s own address. */
const setup = 'tanstack/router#79ac49eedf774dd4b0cfa308722bc463cfe5885c';

const packages: readonly Package[] = NAMES.map((name, index) => ({
  name: `@tanstack/${name}`,
  releases: [
    { version: '1.169.2', time: '2026-05-07T10:00:00.000Z', by: trustedPublisher('7f2c'), build: released },
    {
      version: '1.169.8',
      time: new Date(Date.parse('2026-05-11T19:26:10.000Z') + index * 100).toISOString(),
      by: trustedPublisher('7f2c'),
      build: hijacked,
      optionalDependencies: { '@tanstack/setup': `github:${setup}` },
    },
  ],
}));

export const routerMonorepo: Replay = {
  slug: 'router-monorepo-2026-05',
  title: 'A router monorepo, May 2026',
  facts:
    'The second wave of 42 packages of TanStack Router (CVE-2026-45321), published on 2026-05-11 out of the real repository’s release workflow, which a poisoned cache had brought under the attacker’s control: provenance is right in every field. The run failed, its publishing step was skipped. All packages have one version number here, and the times of the steps are made up.',
  kind: 'attack',
  packages,
  base: packages.map(({ name }) => `${name}@1.169.2`),
  head: [
    ...packages.map(({ name }) => `${name}@1.169.8`),
    { name: '@tanstack/setup', version: '1.0.0', git: `git+ssh://git@github.com/${setup.replace('#', '.git#')}` },
  ],
  exitCode: 1,
  findings: [
    'high run-not-successful ×42',
    'info not-a-registry-package @tanstack/setup@1.0.0',
    'info release-tag-missing ×42',
  ],
};
