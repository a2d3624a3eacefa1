import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LESS_TRUST, PLACEHOLDER, PRERELEASE, VERSION_TAKEN } from './failures-preflight.ts';
import type { Arranged, FailureCase, KnownFailure } from './failures-shape.ts';

const published = (entries = 1) =>
  ({ outcome: 'confirmed', stage: null, codes: [], entries }) as const satisfies Partial<FailureCase>;

const SETUP_NODE = { token: '${NODE_AUTH_TOKEN}', env: { NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' } };

export const REUSABLE: KnownFailure = {
  symptom: 'Trusted publishing from a reusable workflow: which filename?',
  cause: 'npm compares the workflow that was started, and the provenance names the one that it calls',
  threads: ['npm/documentation#1755', 'npm/documentation#1721'],
  cases: [
    {
      what: 'npm’s form has the workflow that is called',
      answer: 'both are named, and which one belongs in the form',
      outcome: 'failed',
      stage: 'preflight',
      codes: ['EXCHANGE'],
      entries: 0,
      check: ['workflow-name', 'pass'],
      says: [
        /must name release\.yml, the workflow that was started; .+ acme\/workflows\/\.github\/workflows\/npm\.yml/,
        /workflow filename release\.yml/,
      ],
      given: {
        run: { job_workflow_ref: 'acme/workflows/.github/workflows/npm.yml@refs/heads/main' },
        arrange: ({ scene, name }) =>
          scene.stage.registry.trust(name, { repository: 'acme/workflows', workflow: 'npm.yml' }),
      },
    },
    {
      what: 'it has the one that is started',
      answer: 'published; the certificate’s caller and callee are both this run’s',
      ...published(),
      says: [],
      given: { run: { job_workflow_ref: 'acme/workflows/.github/workflows/npm.yml@refs/heads/main' } },
    },
  ],
};

export const SETUP_NODE_TOKEN: KnownFailure = {
  symptom: '`E404` or `E401` though a trusted publisher is configured: setup-node’s placeholder is taken for a token',
  cause:
    'actions/setup-node with `registry-url` writes `_authToken=${NODE_AUTH_TOKEN}`, and sets that to a placeholder',
  threads: ['actions/setup-node#1440', 'actions/setup-node#1551', 'pnpm/pnpm#11513'],
  cases: [
    {
      what: 'it is in the user’s .npmrc',
      answer: 'left out, and told of',
      ...published(),
      check: ['npm-token', 'warn'],
      says: [/placeholder/, /registry-url/],
      given: { job: SETUP_NODE },
    },
    PLACEHOLDER,
  ],
};

/** Publishes for the first time, so that what is looked at is the second. */
async function publishedBefore({ scene, project }: Arranged): Promise<void> {
  const { code, stderr } = await scene.cli(project, ['publish', '--quiet']);
  if (code !== 0) throw new Error(stderr);
}

export const RERUN: KnownFailure = {
  symptom: 'A rerun of a half-finished release fails: `E403 You cannot publish over the previously published versions`',
  cause: 'the version is there already, from the run before',
  threads: ['comet-ml/opik#6797'],
  cases: [
    {
      what: 'the version is there with the same bytes',
      answer: 'a success of its own, `already-published`; nothing is signed twice',
      outcome: 'already-published',
      stage: null,
      codes: [],
      entries: 0,
      check: ['version', 'pass'],
      says: [/these very bytes/],
      given: { arrange: publishedBefore },
    },
    VERSION_TAKEN,
  ],
};

export const NO_PROVENANCE: KnownFailure = {
  symptom: 'Published without provenance, and nobody noticed',
  cause: 'a flag that is missing, a token in the way, a registry that drops it',
  threads: ['npm/cli#8558', 'babel/babel#18012', 'storybookjs/storybook#34923'],
  cases: [
    LESS_TRUST,
    {
      what: 'the registry takes the version and shows no provenance of it',
      answer: 'what landed is read back, and lacks it',
      outcome: 'published-not-confirmed',
      stage: 'confirm',
      codes: ['CONFIRM_PROVENANCE'],
      entries: 1,
      says: [/not among the attestations/, /publish the next version/],
      given: {
        args: ['--confirm-timeout=1'],
        arrange({ scene, name }) {
          scene.stage.registry.tamper = (served) => {
            if (served.name !== name || served.kind !== 'attestations') return;
            const publishOnly = served.document.attestations.filter(({ predicateType }) => !/slsa/.test(predicateType));
            Object.assign(served.document, { attestations: publishOnly });
          };
        },
      },
    },
  ],
};

export const PROPAGATION: KnownFailure = {
  symptom: 'A check right after the publish fails, and minutes later everything is there',
  cause: 'packument, attestations and tarball appear one after the other, in 0.7 s to 5 min',
  threads: ['mblua/AgentsCommander#2074', 'MemberJunction/MJ#4525', 'LottieFiles/relottie#189'],
  cases: [
    {
      what: 'packument and attestations appear late',
      answer: 'asked for again, each until it is there',
      ...published(),
      says: [],
      given: {
        arrange({ scene }) {
          scene.stage.registry.delays = { packument: 900, attestations: 1_200 };
        },
      },
    },
    {
      what: 'they do not appear before the time is up',
      answer: 'an outcome of its own: published, and not to be seen yet (exit code 3)',
      outcome: 'published-not-visible',
      stage: 'confirm',
      codes: ['CONFIRM_NOT_VISIBLE'],
      entries: 1,
      says: [/is published, and not all of it can be seen/, /Do not publish it again/],
      given: {
        args: ['--confirm-timeout=1'],
        arrange({ scene }) {
          scene.stage.registry.delays = { attestations: 60_000 };
        },
      },
    },
  ],
};

interface PackedJson {
  readonly path: string;
  readonly integrity: string;
}

async function packBefore({ scene, project }: Arranged): Promise<PackedJson> {
  const { code, stdout, stderr } = await scene.cli(project, ['pack', '--json=-', '--out=packed']);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as PackedJson;
}

export const REPACKED: KnownFailure = {
  symptom: 'The tarball that was tested is not the one that was published',
  cause: '`npm publish` packs again, and runs the scripts again',
  threads: ['mongodb/leafygreen-ui#3526'],
  cases: [
    {
      what: 'a script makes other bytes each time it packs',
      answer: 'packed once; these bytes are signed and published',
      ...published(),
      says: [],
      given: {
        package: {
          scripts: { prepack: 'echo x >> grows.txt' },
          files: { '.gitignore': 'grows.txt\n', '.npmignore': '' },
        },
        after({ scene, name }) {
          const landed = scene.stage.registry.landed(name, '1.1.0');
          assert.equal(landed?.attestations?.length, 2);
        },
      },
    },
    {
      what: 'the tarball is another one than the job before packed',
      answer: 'held against the digest, before anything is signed',
      outcome: 'failed',
      stage: 'pack',
      codes: ['TARBALL_DIGEST'],
      entries: 0,
      says: [/the tarball has sha512-.+, and sha512-.+ was packed/, /Nothing was signed/],
      given: {
        package: { files: { '.gitignore': 'packed\n' } },
        async arrange(at) {
          const { path: file, integrity } = await packBefore(at);
          const other = await at.scene.stage.project({ name: at.name, version: '1.1.0', files: { 'evil.js': '' } });
          const evil = await packBefore({ ...at, project: other });
          writeFileSync(file, readFileSync(evil.path));
          return [`--tarball=${file}`, `--digest=${integrity}`];
        },
      },
    },
  ],
};

export const SHORTHAND: KnownFailure = {
  symptom: '`npm publish dist/x.tgz` ends with an error of git',
  cause: 'npm reads `a/b` as a repository on GitHub',
  threads: ['trycua/cua#2435', 'filecoin-project/filecoin-pin#564'],
  cases: [
    {
      what: 'the tarball is given as `dist/x.tgz`',
      answer: 'npm is given its absolute path',
      ...published(),
      says: [],
      given: {
        package: { files: { '.gitignore': 'packed\ndist\n' } },
        async arrange(at) {
          const { path: file, integrity } = await packBefore(at);
          mkdirSync(path.join(at.project.folder, 'dist'));
          renameSync(file, path.join(at.project.folder, 'dist', 'x.tgz'));
          return ['--tarball=dist/x.tgz', `--digest=${integrity}`];
        },
      },
    },
  ],
};

export const DIST_TAG: KnownFailure = {
  symptom: '`npm dist-tag add` fails after trusted publishing',
  cause: 'the token that was exchanged publishes, and does nothing else',
  threads: ['npm/cli#8547', 'puppeteer/puppeteer#14327'],
  cases: [
    {
      what: 'the version is to be `next`',
      answer: 'published under its tag in one call, and `latest` stays',
      ...published(),
      says: [],
      given: {
        args: ['--tag=next'],
        after({ scene, name }) {
          const landed = scene.stage.registry.landed(name, '1.1.0');
          assert.deepEqual([landed?.tag, landed?.tagBefore], ['next', null]);
        },
      },
    },
    PRERELEASE,
  ],
};
