import { afterAll, beforeAll, expect, it } from 'vitest';
import { createVerifierPool } from '../../src/adapters/verifier-pool.ts';
import { audit } from '../../src/audit/audit.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { ResponseVerifier } from '../../src/model/ports.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { readKeys } from '../../src/packument/keys.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { lockEntryOf, packageLockOf } from '../support/registry/lockfile.ts';
import { type AuditWorld, codes, startAuditWorld, statuses } from './world.ts';

let world: AuditWorld;
const published: PublishedVersion[] = [];
beforeAll(async () => {
  world = await startAuditWorld();
  for (const name of ['one', 'two', 'three']) published.push(await world.publish(name));
  published.push(await world.publish('signed', {}, { provenance: false }));
});
afterAll(() => world.close());

async function auditWith(verifier: ResponseVerifier): Promise<Verdict> {
  const text = packageLockOf(
    published.map((version) => lockEntryOf(version)),
    { registryUrl: world.registry.url },
  );
  return audit(
    {
      lockfiles: [readLockfile('package-lock.json', Buffer.from(text))],
      errors: [],
      raised: [],
      thresholds: { failOn: 'high', failOnIncomplete: true },
    },
    {
      registry: world.port(),
      trust: { ...world.trust, verifier },
      progress: { update: () => undefined },
      interrupted: () => null,
    },
  );
}

it('an audit on threads is the audit in place', async () => {
  const keys = readKeys(world.authorities.keysTarget);
  if (typeof keys === 'string') throw new Error(keys);
  const pool = createVerifierPool(world.authorities.trustedRoot, keys.keys, { threads: 2, inPlace: 0 });
  const { counts: _counts, ...verdict } = await auditWith(pool);
  await pool.close();
  const { counts: _others, ...expected } = await auditWith(world.trust.verifier);
  expect(verdict).toEqual(expected);
  expect(verdict.outcome).toBe('pass');
});

it('a verification that did not come to its end is no evidence, and no lack of it', async () => {
  const verdict = await auditWith({
    verifyAll: () => Promise.resolve({ kind: 'unknown', code: 'verifier-stopped', detail: 'it stopped' }),
  });
  expect(verdict.outcome).toBe('incomplete');
  const status = 'not-audited verifier-stopped';
  expect(statuses(verdict)).toMatchObject({ one: status, two: status, three: status });
  expect(verdict.coverage.byReason).toMatchObject({ 'verifier-stopped': 3 });
  expect(codes(verdict)).toEqual(['incomplete verification-stopped', 'info provenance-missing']);
  const [told] = verdict.findings;
  expect(told?.affected).toHaveLength(3);
  expect(told?.message).toMatch(/^Whether the attestations of 3 entries hold is not known\. The first: .* it stopped$/);
});

it('a response that is none is not audited, and says why', async () => {
  const verdict = await auditWith({
    verifyAll: () => Promise.resolve({ kind: 'answered', value: 'the body is not JSON' }),
  });
  expect(verdict.outcome).toBe('incomplete');
  expect(statuses(verdict)).toMatchObject({ one: 'not-audited malformed' });
  expect(JSON.stringify(verdict)).toContain('/-/npm/v1/attestations/one@1.0.0: the body is not JSON');
});

it('a verifier is told how much may come before any comes', async () => {
  const told: string[] = [];
  const { verifyAll } = world.trust.verifier;
  await auditWith({
    verifyAll(body, read) {
      told.push('verify');
      return verifyAll(body, read);
    },
    expect: (versions) => told.push(`expect ${versions}`),
  });
  expect(told).toEqual(['expect 4', 'verify', 'verify', 'verify']);
});
