import type { TokenClaims } from '../../src/model/publish.ts';
import type { PublishFacts, RegistryFacts } from '../../src/publish/facts.ts';
import { readStanding } from '../../src/packument/standing.ts';

export const SHA = 'f3a1c0ffee00000000000000000000000000beef';
export const WORKFLOW = 'octo-org/demo/.github/workflows/release.yml@refs/tags/v1.1.0';

export const CLAIMS: TokenClaims = {
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:octo-org/demo:ref:refs/tags/v1.1.0',
  repository: 'octo-org/demo',
  repositoryId: '123456789',
  repositoryVisibility: 'public',
  ownerId: '87654321',
  ref: 'refs/tags/v1.1.0',
  sha: SHA,
  workflowRef: WORKFLOW,
  jobWorkflowRef: WORKFLOW,
  event: 'push',
  environment: null,
  runnerEnvironment: 'github-hosted',
  runId: '17686742434',
  runAttempt: '1',
};

export const MANIFEST = {
  name: 'demo',
  version: '1.1.0',
  repository: { type: 'git', url: 'git+https://github.com/octo-org/demo.git' },
};

/** `level` as the registry's document shows it. */
export interface Past {
  readonly level?: 'none' | 'provenance' | 'trusted' | 'staged';
  readonly deprecated?: string;
  readonly integrity?: string;
  readonly broken?: true;
}

export function packument(
  versions: Readonly<Record<string, Past>>,
  tags: Readonly<Record<string, string>> = {},
  name = 'demo',
): Record<string, unknown> {
  const documents = Object.entries(versions).map(([version, past]) => [
    version,
    past.broken ? {} : document(name, version, past),
  ]);
  return { name, 'dist-tags': tags, versions: Object.fromEntries(documents) };
}

function document(name: string, version: string, { level = 'none', deprecated, integrity }: Past): object {
  const provenance = { url: 'x', provenance: { predicateType: 'https://slsa.dev/provenance/v1' } };
  const trusted = { trustedPublisher: { id: 'github', oidcConfigId: 'oidc:1' } };
  return {
    name,
    version,
    ...(deprecated === undefined ? {} : { deprecated }),
    dist: {
      integrity: integrity ?? `sha512-${version}`,
      shasum: 'a',
      ...(level === 'none' ? {} : { attestations: provenance }),
    },
    _npmUser: {
      name: 'octocat',
      email: 'o@example.com',
      ...(level === 'trusted' || level === 'staged' ? trusted : {}),
      ...(level === 'staged' ? { approver: { name: 'octocat' } } : {}),
    },
  };
}

export function onRegistry(
  document: Record<string, unknown>,
  name = 'demo',
  version = '1.1.0',
): RegistryFacts['package'] {
  const value = readStanding(document, name, version);
  if (typeof value === 'string') throw new Error(value);
  return { kind: 'answered', value };
}

/** A release in which nothing is wrong: trusted publishing with provenance, of a version that is next. */
export const GOOD: PublishFacts = {
  intent: {
    form: 'trusted',
    provenance: true,
    tag: null,
    access: null,
    registry: 'https://registry.npmjs.org/',
    allowLessTrust: false,
    dirtyTree: 'refuse',
    rehearsal: false,
  },
  manifest: { from: 'package.json', json: MANIFEST, integrity: null },
  job: {
    event: 'push',
    fork: false,
    repository: 'octo-org/demo',
    server: 'https://github.com',
    workflowRef: WORKFLOW,
    jobId: 'publish',
  },
  token: { kind: 'claims', claims: CLAIMS },
  source: { head: SHA, changed: [], untracked: [], origin: { host: 'github.com', path: 'octo-org/demo' } },
  registry: {
    package: onRegistry(packument({ '1.0.0': { level: 'trusted' } }, { latest: '1.0.0' })),
    visibility: null,
    staged: { kind: 'answered', value: [] },
    exchange: { kind: 'done' },
  },
  npm: { version: '11.15.0', login: 'none', provenanceSetIn: null, rekor: 1 },
  workflows: {
    jobs: [
      {
        file: '.github/workflows/release.yml',
        events: [{ name: 'push', line: 2 }],
        job: {
          id: 'publish',
          line: 5,
          idToken: true,
          condition: null,
          environment: null,
          runsOn: ['ubuntu-latest'],
          calls: null,
          steps: [{ line: 9, uses: 'countersign/countersign@v1', inputs: new Map([['mode', 'publish']]), run: null }],
        },
      },
    ],
    unread: [],
  },
};
