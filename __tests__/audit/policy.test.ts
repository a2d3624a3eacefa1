import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpSource } from '../../src/adapters/registry/client.ts';
import { registryPort } from '../../src/adapters/registry/documents.ts';
import { createOpenPgp } from '../../src/adapters/openpgp.ts';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { audit } from '../../src/audit/audit.ts';
import { prepareTrust } from '../../src/audit/trust.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import { readPolicy } from '../../src/policy/read.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { createRegistryKey } from '../support/authorities/registry-key.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { type LockEntry, lockEntryOf, packageLockOf } from '../support/registry/lockfile.ts';
import { type AuditWorld, codes, entryOf, startAuditWorld, statuses } from './world.ts';

let world: AuditWorld;
let signedOnly: PublishedVersion;
let attested: PublishedVersion;
let own: PublishedVersion;
/** Of a registry of its own: npm's keys and this one know nothing of each other. */
const ownKey = createRegistryKey();
const NOW = new Date('2026-06-11T00:00:00Z');

beforeAll(async () => {
  world = await startAuditWorld();
  signedOnly = await world.publish('signed-only', {}, { provenance: false, time: '2026-06-01T00:00:00.000Z' });
  attested = await world.publish('attested');
  own = await world.publish('own', {}, { key: ownKey });
});
afterAll(() => world.close());

interface Given {
  readonly hasKeys?: boolean;
}

/** An audit under a policy, with real parts; `$URL` and `$KEY` stand for the registry and its own key. */
async function under(
  lines: string,
  entries: readonly (LockEntry | PublishedVersion)[],
  { hasKeys = true }: Given = {},
): Promise<Verdict> {
  const text = `version: 1\n${lines.replaceAll('$URL', world.registry.url).replaceAll('$KEY', ownKey.spki)}\n`;
  const policy: Policy = readPolicy('.github/countersign.yml', text, NOW);
  const lockfile = packageLockOf(
    entries.map((entry) => ('document' in entry ? lockEntryOf(entry) : entry)),
    { registryUrl: world.registry.url },
  );
  const config = {
    registry: world.registry.url,
    scopes: {},
    replaceRegistryHost: 'npmjs',
    credentials: {},
    transport: {},
    warnings: [],
  };
  const { registries } = policy;
  const source = createHttpSource(config, {
    version: '0.0.0',
    concurrency: 8,
    timeoutMs: 2_000,
    signal: new AbortController().signal,
    hasKeys,
    pace: { sleep: async () => undefined, random: () => 0, now: () => 0 },
  });
  const from = { source: 'file', date: null, detail: 'a file of the test' } as const;
  const { trustedRoot: root, keysTarget: keys } = world.authorities;
  return audit(
    {
      lockfiles: [readLockfile('package-lock.json', Buffer.from(lockfile))],
      errors: [],
      raised: [],
      thresholds: { failOn: 'high', failOnIncomplete: true },
      judgement: {
        policy,
        origins: null,
        standing: [],
        inForce: { policy: policy.path, origins: null, baseline: null },
        history: null,
        deep: false,
        now: NOW,
      },
    },
    {
      registry: registryPort(source, config, { hasKeys, registries }),
      trust: prepareTrust(
        { root, keys, rootSource: from, keysSource: from, stale: null },
        createOpenPgp(),
        createBundleVerifier,
        registries,
      ),
      progress: { update: () => undefined },
      interrupted: () => null,
    },
  );
}

const OWN_KEYS = (keyid: string): string => `registries: [{url: "$URL", keys: [{keyid: "${keyid}", key: "$KEY"}]}]`;

describe('a registry with keys of its own', () => {
  it('is verified with them', async () => {
    const verdict = await under(OWN_KEYS(ownKey.keyid), [own], { hasKeys: false });
    expect(statuses(verdict)).toEqual({ own: 'verified' });
    expect(verdict.outcome).toBe('pass');
  });

  it('is verified with no others', async () => {
    const verdict = await under(OWN_KEYS(ownKey.keyid), [signedOnly], { hasKeys: false });
    expect(statuses(verdict)).toEqual({ 'signed-only': 'not-audited signature-key-unknown' });
  });

  it('does not lend them to other registries', async () => {
    const elsewhere = OWN_KEYS(ownKey.keyid).replace('$URL', 'https://elsewhere.example.com/');
    expect(statuses(await under(elsewhere, [own]))).toEqual({ own: 'failed attestation-invalid' });
  });

  it('cannot take the id of a key that is trusted already', async () => {
    const theirs = world.authorities.registryKey.keyid;
    await expect(under(OWN_KEYS(theirs), [own])).rejects.toMatchObject({ problems: [{ code: 'TRUST_KEYS' }] });
  });
});

describe('a registry without evidence', () => {
  const NONE = 'registries: [{url: "$URL", evidence: none}]';

  it('is not asked, and its entries are counted', async () => {
    world.asked();
    const verdict = await under(NONE, [signedOnly, attested], { hasKeys: false });
    expect(statuses(verdict)).toEqual({
      'signed-only': 'not-applicable no-evidence-declared',
      attested: 'not-applicable no-evidence-declared',
    });
    expect(verdict.coverage).toMatchObject({ total: 2, notApplicable: 2 });
    expect(verdict.outcome).toBe('pass');
    expect(world.asked()).toEqual([]);
  });

  it('is no excuse for an entry of another host', async () => {
    const entry = {
      ...lockEntryOf(signedOnly),
      resolved: 'https://evil.example.com/signed-only/-/signed-only-1.0.0.tgz',
    };
    const verdict = await under(NONE, [entry], { hasKeys: false });
    expect(statuses(verdict)).toEqual({ 'signed-only': 'not-audited foreign-host' });
  });

  it('is no excuse for what is denied', async () => {
    const verdict = await under(`${NONE}\ndeny: [{package: attested, reason: malware}]`, [attested], {
      hasKeys: false,
    });
    expect(codes(verdict)).toEqual(['critical denied']);
    expect(verdict.outcome).toBe('fail');
  });
});

describe('the minimum age', () => {
  const age = (days: number): string => `require: [{minimum-age-days: ${days}, applies-to: all}]`;

  it('asks the root packument where no signed log dates a version, and only there', async () => {
    world.asked();
    const verdict = await under(age(11), [signedOnly, attested]);
    expect(verdict.findings.map(({ code, package: name }) => [code, name])).toContainEqual(['too-new', 'signed-only']);
    expect(world.asked().filter((line) => line.startsWith('packument'))).toEqual(['packument signed-only']);
    expect(codes(await under(age(10), [signedOnly]))).not.toContain('medium too-new');
  });

  it('is incomplete where the registry does not tell', async () => {
    const verdict = await under(age(10), [await undated()]);
    expect(codes(verdict)).toContain('incomplete registry-unreachable');
    expect(verdict.outcome).toBe('incomplete');
  });
});

/** Whose packument states a time that is none. */
function undated(): Promise<PublishedVersion> {
  return world.publish('undated', {}, { provenance: false, time: 'some day' });
}

describe('a waiver for exact bytes', () => {
  it('holds for the hash that the lockfile has, in whatever it was found', async () => {
    const wrong = `sha512-${'B'.repeat(86)}==`;
    const entry = { ...lockEntryOf(signedOnly), integrity: wrong };
    const waive = (integrity: string): string =>
      `waivers: [{package: signed-only, versions: "*", finding: integrity-mismatch, reason: rebuilt, expires: 2026-12-31, integrity: ${integrity}}]`;
    const held = await under(waive(wrong), [entry]);
    expect(codes(held)).not.toContain('critical integrity-mismatch');
    expect(held.waived).toMatchObject([{ by: 'waiver', reason: 'rebuilt', finding: { code: 'integrity-mismatch' } }]);
    // Waived, and yet not verified.
    expect(entryOf(held, 'signed-only').status).toBe('failed');
    const other = await under(waive(`sha512-${'C'.repeat(86)}==`), [entry]);
    expect(codes(other)).toContain('critical integrity-mismatch');
    expect(codes(other)).toContain('low waiver-unused');
  });
});

it('denies what ships inside a tarball by its name', async () => {
  const bundled: LockEntry = {
    name: 'signed-only',
    version: '1.0.0',
    path: 'node_modules/attested/node_modules/signed-only',
    integrity: null,
    resolved: null,
    fields: { inBundle: true },
  };
  const verdict = await under('deny: [{package: signed-only, versions: "1.x", reason: malware}]', [bundled, attested]);
  expect(codes(verdict)).toContain('critical denied');
});
