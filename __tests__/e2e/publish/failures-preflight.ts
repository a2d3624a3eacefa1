import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { commitAll } from '../../support/publishing/project.ts';
import { type FailureCase, type KnownFailure, REPOSITORY } from './failures-shape.ts';

/** Known before anything is packed or signed. */
const refused = (...codes: readonly string[]) =>
  ({ outcome: 'failed', stage: 'preflight', codes, entries: 0 }) as const satisfies Partial<FailureCase>;
const published = (entries = 1) =>
  ({ outcome: 'confirmed', stage: null, codes: [], entries }) as const satisfies Partial<FailureCase>;

const TOKEN = ['--form=token'];

export const REPOSITORY_URL: KnownFailure = {
  symptom: '`E422 … package.json: "repository.url" is "", expected to match "https://github.com/o/r" from provenance`',
  cause: 'package.json names no repository, another one, a fork, or the same in other letters',
  threads: ['jesscss/jess#211', 'mapbox/kine#65', 'mulesoft/mulesoft-dx#67'],
  cases: [
    {
      what: 'package.json names no repository',
      answer: 'the exact JSON to put in is shown',
      ...refused('REPOSITORY_URL'),
      says: [/"repository\.url" of package\.json is ""/, /"url": "git\+https:\/\/github\.com\/octo-org\/demo\.git"/],
      given: { package: { repository: null } },
    },
    {
      what: 'it names the fork that it was copied from',
      answer: 'both are shown',
      ...refused('REPOSITORY_URL'),
      says: [/github\.com\/someone\/demo/, /github\.com\/octo-org\/demo/],
      given: { package: { repository: 'https://github.com/someone/demo' } },
    },
    {
      what: 'it names the repository in other letters',
      answer: 'it is said that capitals count',
      ...refused('REPOSITORY_URL'),
      says: [/capitals/],
      given: { package: { repository: 'https://github.com/Octo-Org/demo' } },
    },
    {
      what: 'a script takes it out while the package is packed',
      answer: 'what was packed is judged again',
      ...refused('REPOSITORY_URL'),
      says: [/"repository\.url" of tarball is ""/],
      given: { package: { scripts: { prepack: 'npm pkg delete repository' } } },
    },
  ],
};

export const VISIBILITY: KnownFailure = {
  symptom: '`Unsupported GitHub Actions source repository visibility: "private"`',
  cause: 'npm takes provenance from public repositories alone',
  threads: ['projen/projen#3866', 'npm/cli#8976'],
  cases: [
    ...(['private', 'internal'] as const).map((visibility) => ({
      what: `the repository is ${visibility}, by the token’s claim`,
      answer: 'the two ways out are named',
      ...refused('VISIBILITY'),
      says: [new RegExp(`is "${visibility}"`), /provenance: false/],
      given: { run: { repository_visibility: visibility } },
    })),
    {
      what: 'it is private, and no provenance is asked for',
      answer: 'published without, as was said',
      ...published(0),
      check: ['visibility', 'warn'],
      says: [/"private"/],
      given: { run: { repository_visibility: 'private' }, before: 'bare', args: ['--no-provenance'] },
    },
  ],
};

export const RUNNER: KnownFailure = {
  symptom: '`Unsupported GitHub Actions runner environment: "self-hosted"`',
  cause: 'npm takes provenance from GitHub’s own runners alone; those of other providers count as self-hosted',
  threads: ['supabase/cli#5312'],
  cases: [
    {
      what: 'the job runs on a runner of one’s own',
      answer: 'only the publishing job has to move',
      ...refused('RUNNER'),
      says: [/"self-hosted"/, /mode: pack/],
      given: { run: { runner_environment: 'self-hosted' } },
    },
  ],
};

export const EXCHANGE: KnownFailure = {
  symptom: '`E404 Not Found - PUT` or `ENEEDAUTH` with trusted publishing',
  cause: 'the exchange of the identity token failed, and npm said nothing of it',
  threads: ['npm/cli#8730', 'npm/cli#9923'],
  cases: [
    {
      what: 'npm’s form has another workflow’s filename',
      answer: 'what the registry said, and what the form must hold',
      ...refused('EXCHANGE'),
      says: [/\(404\)/, /package not found/, /workflow filename release\.yml/],
      given: {
        arrange: ({ scene, name }) =>
          scene.stage.registry.trust(name, { repository: REPOSITORY, workflow: 'publish.yml' }),
      },
    },
    {
      what: 'it has an environment, and the job has none',
      answer: 'the same',
      ...refused('EXCHANGE'),
      says: [/environment name \(empty\)/],
      given: {
        arrange: ({ scene, name }) =>
          scene.stage.registry.trust(name, {
            repository: REPOSITORY,
            workflow: 'release.yml',
            environment: 'production',
          }),
      },
    },
    {
      what: 'it has the owner in other letters',
      answer: 'the same',
      ...refused('EXCHANGE'),
      says: [/letter for letter: organization or user octo-org/],
      given: {
        arrange: ({ scene, name }) =>
          scene.stage.registry.trust(name, { repository: 'Octo-Org/demo', workflow: 'release.yml' }),
      },
    },
    {
      what: 'npm is too old for it',
      answer: 'both versions are named',
      ...refused('NPM_VERSION'),
      says: [/"10\.\d+\.\d+"/, /11\.5\.1/],
      given: { job: { npm: '10' } },
    },
    {
      what: 'the job may not ask for identity tokens',
      answer: 'the permissions to write are shown',
      ...refused('ID_TOKEN'),
      says: [/id-token: write/],
      given: { job: { ci: 'no-id-token' } },
    },
  ],
};

export const FIRST_PUBLISH: KnownFailure = {
  symptom: 'The first version of a new package cannot be published by a trusted publisher',
  cause: 'a trusted publisher can only be configured for a package that exists',
  threads: ['npm/cli#8544', 'npm/documentation#1926', 'changesets/action#579'],
  cases: [
    {
      what: 'the registry has no such package',
      answer: 'three ways to begin are named',
      ...refused('FIRST_PUBLISH'),
      says: [/form: token/, /by hand/, /placeholder/],
      given: { before: 'nothing' },
    },
  ],
};

export const VERSION_TAKEN: FailureCase = {
  what: 'the version is there with other bytes',
  answer: 'both hashes are shown',
  ...refused('VERSION'),
  says: [/other bytes: the registry has sha512-.+, and sha512-.+ was packed/],
  given: { package: { version: '1.0.0' } },
};

export const LESS_TRUST: FailureCase = {
  what: 'provenance is left out, and the version before has it',
  answer: 'less trust than before is a failure, unless it is said to be meant',
  ...refused('TRUST_LEVEL'),
  says: [/without provenance; 1\.0\.0 came with provenance/, /allow-less-trust/],
  given: { args: ['--no-provenance'] },
};

export const COMMIT: KnownFailure = {
  symptom: 'The provenance names a commit that was not built',
  cause: 'another ref was checked out, or something was committed, after the run had begun',
  threads: ['niavasha/plex-mcp-server#116', 'Mentra-Community/MentraOS#3762'],
  cases: [
    {
      what: 'the job committed something before it published',
      answer: 'both commits are shown',
      ...refused('COMMIT'),
      says: [/is checked out, and the token names [0-9a-f]{40}/],
      given: { arrange: async ({ project }) => void (await commitAll(project.folder, { CHANGELOG: 'new' })) },
    },
    {
      what: 'a tracked file differs from the commit',
      answer: 'the files are named',
      ...refused('CLEAN_TREE'),
      says: [/index\.js/, /allow-dirty/],
      given: {
        arrange: async ({ project }) => writeFileSync(path.join(project.folder, 'index.js'), 'process.exit()\n'),
      },
    },
  ],
};

export const PLACEHOLDER: FailureCase = {
  what: 'the same, where a token is to publish',
  answer: 'the placeholder is known for one',
  ...refused('NPM_TOKEN'),
  says: [/placeholder/, /NODE_AUTH_TOKEN/],
  given: { args: TOKEN, job: { token: '${NODE_AUTH_TOKEN}', env: { NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' } } },
};

export const PRERELEASE: FailureCase = {
  what: 'a prerelease would become `latest`',
  answer: 'a tag is asked for',
  ...refused('TAG'),
  says: [/2\.0\.0-rc\.1 is a prerelease/],
  given: { package: { version: '2.0.0-rc.1' } },
};

export const IMMUTABLE: KnownFailure = {
  symptom: '`OIDC token exchange error - package not found`, although every field of the form is right',
  cause: 'the repository’s tokens have the immutable subject, with ids in it, which the registry does not match',
  threads: ['npm/cli#9969'],
  cases: [
    {
      what: 'the registry refuses the immutable subject',
      answer: 'the subject is shown beside what the form asks for',
      ...refused('EXCHANGE'),
      says: [/subject repo:octo-org@87654321\/demo@123456789:ref:refs\/tags\/v1\.0\.0/, /package not found/],
      given: {
        run: { immutableSubject: true },
        arrange: ({ scene }) =>
          void scene.stage.registry.endpoint.fail({
            path: /\/oidc\//,
            fault: { status: 404, body: '{"message":"OIDC token exchange error - package not found"}' },
          }),
      },
    },
  ],
};

export const PROVENANCE_SETTING: KnownFailure = {
  symptom: '`EUSAGE`: provenance and provenance-file cannot both be set',
  cause: '`provenance=true` in an .npmrc, or in `publishConfig`, beside a provenance that is made already',
  threads: [],
  cases: [
    {
      what: 'the project’s .npmrc sets it',
      answer: 'it is found before anything is signed',
      ...refused('PUBLISH_CONFIG'),
      says: [/provenance=true/],
      given: { package: { files: { '.npmrc': 'provenance=true\n' } } },
    },
    {
      what: '`publishConfig` sets it',
      answer: 'the same',
      ...refused('PUBLISH_CONFIG'),
      says: [/"publishConfig\.provenance"/],
      given: { package: { packageJson: { publishConfig: { provenance: true } } } },
    },
    {
      what: 'the user’s .npmrc sets it',
      answer: 'npm is given the file without that line',
      ...published(),
      says: [],
      given: { job: { npmrc: ['provenance=true'] } },
    },
  ],
};

export const STEERING: KnownFailure = {
  symptom: 'The version goes elsewhere, or under another tag, than was said',
  cause: 'npm reads `publishConfig` and `tag` of the packed package.json over its arguments',
  threads: [],
  cases: [
    {
      what: '`publishConfig` names a proxy',
      answer: 'nothing is signed, and no token is sent',
      ...refused('PUBLISH_CONFIG'),
      says: [/"publishConfig" sets "https-proxy"/],
      given: { package: { packageJson: { publishConfig: { 'https-proxy': 'http://127.0.0.1:9' } } } },
    },
    {
      what: 'package.json has a `tag` of its own',
      answer: 'the same',
      ...refused('PUBLISH_CONFIG'),
      says: [/"tag" is "beta", not "latest"/],
      given: { package: { packageJson: { tag: 'beta' } } },
    },
  ],
};
