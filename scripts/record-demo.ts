/**
 * Makes `src/demo/world.json`: a small registry with planted attacks, signed by authorities that exist only while this
 * runs. Every run makes new keys, so the file changes; commit it together with a new `dist/`.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type Authorities, startAuthorities } from '../__tests__/support/authorities/authorities.ts';
import { githubClaims } from '../__tests__/support/authorities/claims.ts';
import type { PublishedVersion } from '../__tests__/support/registry/documents.ts';
import { lockEntryOf, type LockEntry, packageLockOf } from '../__tests__/support/registry/lockfile.ts';
import { makePackage } from '../__tests__/support/registry/packages.ts';
import { type ProvenanceOptions, publish } from '../__tests__/support/registry/publish.ts';
import type { DemoWorld, Planted } from '../src/demo/world.ts';

const REGISTRY = 'https://registry.example/';
const ACCEPT = 'application/json';

interface Recipe {
  readonly name: string;
  readonly version: string;
  readonly provenance?: ProvenanceOptions;
  /** Changes the registry's documents after they were signed. */
  readonly tamper?: (published: PublishedVersion) => void;
  readonly lock?: Partial<LockEntry> | ((published: PublishedVersion) => Partial<LockEntry>);
  /** Locked in the project of this package manager, beside npm's. */
  readonly manager?: 'pnpm' | 'yarn';
  /** The registry does not have it. */
  readonly gone?: boolean;
  readonly attack?: Omit<Planted, 'package'>;
}

const evilHash = `sha512-${createHash('sha512').update('the attacker’s tarball').digest('base64')}`;
const repositoryOf = (name: string): string => `https://github.com/acme/${name.replace(/^@acme\//, '')}`;
const claimsOf = (name: string, changes: Parameters<typeof githubClaims>[0] = {}) =>
  githubClaims({ repository: `acme/${name.replace(/^@acme\//, '')}`, ...changes });

const provenanceOf = (name: string, changes: Parameters<typeof githubClaims>[0] = {}): ProvenanceOptions => ({
  claims: claimsOf(name, changes),
});

const RECIPES: readonly Recipe[] = [
  { name: '@acme/http', version: '1.9.0', provenance: provenanceOf('@acme/http') },
  { name: 'ledger', version: '2.4.1', provenance: provenanceOf('ledger', { event_name: 'release' }) },
  { name: 'left-align', version: '1.0.0' },
  { name: 'tinycolors', version: '3.0.2' },
  {
    name: 'date-tools',
    version: '4.1.0',
    provenance: provenanceOf('date-tools'),
    lock: { integrity: evilHash },
    attack: { code: 'integrity-mismatch', what: 'the lockfile pins the hash of another tarball' },
  },
  {
    name: 'path-walk',
    version: '2.0.0',
    lock: (published) => ({ integrity: `${published.document.dist.integrity} ${evilHash}` }),
    attack: { code: 'integrity-mismatch', what: 'a second hash was added, and npm accepts any of them' },
  },
  {
    name: 'query-kit',
    version: '1.2.0',
    lock: { resolved: `${REGISTRY}querykit/-/querykit-1.2.0.tgz` },
    attack: { code: 'resolved-mismatch', what: 'its address is another package’s' },
  },
  {
    name: '@corp/payments',
    version: '1.0.0',
    lock: { resolved: 'https://packages.evil.example/@corp/payments/-/payments-1.0.0.tgz' },
    attack: { code: 'resolved-host', what: 'it comes from a host that nobody configured' },
  },
  {
    name: 'json-stream',
    version: '5.0.0',
    tamper: ({ document }) => void (document.dist.integrity = evilHash),
    lock: { integrity: evilHash },
    attack: { code: 'signature-invalid', what: 'the registry serves another hash than the one it signed' },
  },
  {
    name: 'event-bus',
    version: '2.2.2',
    tamper: ({ document }) => void delete document.dist.signatures,
    attack: { code: 'signature-missing', what: 'it alone has lost its registry signature' },
  },
  {
    name: 'crypto-fetch',
    version: '1.1.7',
    gone: true,
    attack: { code: 'version-missing', what: 'the version was removed as malware' },
  },
  {
    name: 'fast-retry',
    version: '3.3.0',
    provenance: provenanceOf('fast-retry'),
    tamper: ({ attestations }) => {
      const envelope = provenanceBundle(attestations).dsseEnvelope;
      const statement = Buffer.from(envelope.payload, 'base64').toString('utf8').replaceAll('acme/', 'evil/');
      envelope.payload = Buffer.from(statement).toString('base64');
    },
    attack: { code: 'attestation-invalid', what: 'its provenance was rewritten after it was signed' },
  },
  {
    name: '@acme/logger',
    version: '2.1.0',
    provenance: { ...provenanceOf('@acme/logger'), subject: { version: '2.0.0' } },
    attack: { code: 'attestation-subject-mismatch', what: 'it carries the provenance of another version' },
  },
  {
    name: 'mini-uuid',
    version: '9.0.0',
    provenance: provenanceOf('mini-uuid'),
    tamper: ({ attestations }) => void attestations?.attestations.splice(0),
    attack: { code: 'attestation-unavailable', what: 'provenance is advertised, and none is served' },
  },
  {
    name: 'yaml-lite',
    version: '1.8.0',
    provenance: { claims: githubClaims({ repository: 'acme-release/yaml-lite', repository_id: '99', run_id: '666' }) },
    attack: { code: 'repository-mismatch', what: 'it was built in another repository than it names' },
  },
  {
    name: '@acme/cli',
    version: '6.0.0',
    provenance: {
      ...provenanceOf('@acme/cli', { sha: 'bad0c0de'.repeat(5) }),
      stated: claimsOf('@acme/cli', { sha: 'c0ffee00'.repeat(5) }),
    },
    attack: { code: 'identity-claims-disagree', what: 'the build lied about its commit; the certificate did not' },
  },
  {
    name: 'swift-cache',
    version: '0.4.0',
    provenance: {
      ...provenanceOf('swift-cache', { iss: 'https://token.actions.githubusercontent.com.evil.example' }),
    },
    attack: { code: 'identity-issuer-untrusted', what: 'somebody else’s identity provider vouches for the build' },
  },
  {
    name: 'nice-forms',
    version: '4.0.1',
    provenance: provenanceOf('nice-forms', { event_name: 'pull_request_target', ref: 'refs/heads/main' }),
    attack: { code: 'trigger-risky', what: 'flawless provenance, from a workflow that outsiders can start' },
  },
  { name: 'web-router', version: '2.0.0', provenance: provenanceOf('web-router'), manager: 'pnpm' },
  {
    name: '@acme/ui',
    version: '4.4.0',
    provenance: provenanceOf('@acme/ui'),
    manager: 'pnpm',
    lock: { integrity: evilHash },
    attack: { code: 'integrity-mismatch', what: 'pnpm’s lockfile pins the hash of another tarball' },
  },
  { name: 'queue-lite', version: '1.1.0', manager: 'yarn' },
  {
    name: 'color-tools',
    version: '1.4.0',
    manager: 'yarn',
    lock: { resolved: `${REGISTRY}colour-tools/-/colour-tools-1.4.0.tgz` },
    attack: { code: 'resolved-mismatch', what: 'in Yarn’s lockfile its address is another package’s' },
  },
];

function provenanceBundle(attestations: PublishedVersion['attestations']) {
  const found = attestations?.attestations.find(({ predicateType }) => predicateType.includes('slsa.dev'));
  if (found?.bundle.dsseEnvelope === undefined) throw new Error('the package has no provenance');
  return { dsseEnvelope: found.bundle.dsseEnvelope as { payload: string } };
}

async function publishAll(authorities: Authorities): Promise<readonly PublishedVersion[]> {
  return Promise.all(
    RECIPES.map(async (recipe) => {
      const packed = makePackage({ name: recipe.name, version: recipe.version, repository: repositoryOf(recipe.name) });
      const published = await publish(authorities, packed, {
        registryUrl: REGISTRY,
        ...(recipe.provenance === undefined ? {} : { provenance: recipe.provenance }),
      });
      return published;
    }),
  );
}

function makeWorld(authorities: Authorities, all: readonly PublishedVersion[]): DemoWorld {
  const bodies: Record<string, string> = {};
  const answers: DemoWorld['record']['answers'][number][] = [];
  const keep = (path: string, json: unknown): void => {
    const text = JSON.stringify(json, null, 1);
    const body = createHash('sha256').update(text).digest('hex');
    bodies[body] = text;
    answers.push({ url: `${REGISTRY}${path}`, accept: ACCEPT, status: 200, body, error: null });
  };
  const missing = (path: string): void => {
    answers.push({
      url: `${REGISTRY}${path}`,
      accept: ACCEPT,
      status: 404,
      body: null,
      error: { code: 'not-found', detail: `${REGISTRY}${path} does not exist` },
    });
  };
  const entries: LockEntry[] = [];
  const others: Record<'pnpm' | 'yarn', LockEntry[]> = { pnpm: [], yarn: [] };
  for (const [index, published] of all.entries()) {
    const recipe = RECIPES[index];
    if (recipe === undefined) throw new Error('more packages than recipes');
    const { name, version } = published;
    const escaped = name.replace('/', '%2f');
    const original = lockEntryOf(structuredClone({ ...published, tarball: null }));
    recipe.tamper?.(published);
    const { dist, repository } = published.document;
    const document = { name, version, repository, dist };
    const lock = typeof recipe.lock === 'function' ? recipe.lock(published) : recipe.lock;
    (recipe.manager === undefined ? entries : others[recipe.manager]).push({ ...original, ...lock });
    if (recipe.gone === true) {
      missing(`${escaped}/${version}`);
      const placeholder = { name, version: '0.0.1-security', dist: { tarball: dist.tarball } };
      keep(escaped, {
        name,
        'dist-tags': { latest: '0.0.1-security' },
        versions: { '0.0.1-security': placeholder },
        time: { [version]: '2026-10-30T11:22:33.000Z' },
      });
      continue;
    }
    keep(`${escaped}/${version}`, document);
    if (published.attestations !== null) keep(`-/npm/v1/attestations/${escaped}@${version}`, published.attestations);
    else if (dist.signatures === undefined) {
      missing(`-/npm/v1/attestations/${escaped}@${version}`);
      keep(escaped, { name, 'dist-tags': { latest: version }, versions: { [version]: document } });
    }
  }
  keep('-/npm/v1/keys', authorities.keysEndpoint);
  const planted = RECIPES.flatMap(({ name, attack }) => (attack === undefined ? [] : [{ package: name, ...attack }]));
  return {
    madeAt: new Date().toISOString(),
    lockfile: packageLockOf(entries, { name: 'shop', registryUrl: REGISTRY }),
    others: [
      { path: 'web/pnpm-lock.yaml', text: pnpmLockOf(others.pnpm) },
      { path: 'worker/yarn.lock', text: yarnLockOf(others.yarn) },
    ],
    record: {
      schemaVersion: 1,
      routing: { registry: REGISTRY, scopes: {}, replaceRegistryHost: 'npmjs', hasKeys: true },
      answers: answers.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
      trust: null,
    },
    bodies,
    trust: { root: authorities.trustedRoot, keys: authorities.keysTarget },
    planted,
  };
}

/** As pnpm 10 writes it. */
function pnpmLockOf(entries: readonly LockEntry[]): string {
  const quoted = ({ name, version }: LockEntry): string =>
    name.startsWith('@') ? `'${name}@${version}'` : `${name}@${version}`;
  const key = (name: string): string => (name.startsWith('@') ? `'${name}'` : name);
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    "lockfileVersion: '9.0'\n",
    'settings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n',
    `importers:\n\n  .:\n    dependencies:\n${sorted.map(({ name, version }) => `      ${key(name)}:\n        specifier: ${version}\n        version: ${version}\n`).join('')}`,
    `packages:\n\n${sorted.map((entry) => `  ${quoted(entry)}:\n    resolution: {integrity: ${entry.integrity}}\n`).join('\n')}`,
    `snapshots:\n\n${sorted.map((entry) => `  ${quoted(entry)}: {}\n`).join('\n')}`,
  ].join('\n');
}

/** As Yarn 1 writes it. */
function yarnLockOf(entries: readonly LockEntry[]): string {
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const blocks = sorted.map(
    ({ name, version, resolved, integrity }) =>
      `${name}@${version}:\n  version "${version}"\n  resolved "${resolved}"\n  integrity ${integrity}\n`,
  );
  return `# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.\n# yarn lockfile v1\n\n\n${blocks.join('\n')}`;
}

const authorities = await startAuthorities();
try {
  const world = makeWorld(authorities, await publishAll(authorities));
  writeFileSync(new URL('../src/demo/world.json', import.meta.url), `${JSON.stringify(world, null, 1)}\n`);
  console.log(`${world.planted.length} attacks planted among ${RECIPES.length} packages`);
} finally {
  await authorities.close();
}
