/** What a policy says of registries, with the command line: keys of its own, no evidence, a mirror, and whose scope it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistryKey } from '../../support/authorities/registry-key.ts';
import { type ProcessResult, runCli } from '../../support/process.ts';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { type Registry, startRegistry } from '../../support/registry/registry.ts';
import { auditReport, codesOf, startWorld, type World } from '../world.ts';

let world: World;
/** The registry of `@acme`, which signs with a key of its own. */
let own: Registry;
let open: PublishedVersion;
let inner: PublishedVersion;
const key = createRegistryKey();

beforeAll(async () => {
  world = await startWorld();
  own = await startRegistry();
  open = await world.publish({ name: 'open', version: '1.0.0' });
  inner = await world.publish(
    { name: '@acme/inner', version: '1.0.0' },
    { key, registryUrl: own.url, provenance: false },
  );
  own.add(inner);
});
afterAll(async () => {
  await Promise.all([own.stop(), world.close()]);
});

async function audit(rule: string, more: Readonly<Record<string, string>> = {}) {
  const cwd = world.project({
    'package.json': '{}',
    '.npmrc': `@acme:registry=${own.url}\n`,
    'package-lock.json': packageLockOf(
      [open, inner].map((each) => lockEntryOf(each)),
      { registryUrl: world.registry.url },
    ),
    ...(rule === ''
      ? {}
      : { '.github/countersign.yml': `version: 1\nregistries:\n  - {url: "${own.url}", ${rule}}\n` }),
    ...more,
  });
  const result: ProcessResult = await runCli(['audit', '--json', ...world.source], { cwd });
  const report = auditReport(result.stdout);
  const statuses = Object.fromEntries(
    report.packages.map(({ name, status, reason }) => [name, `${status} ${reason}`.trim()]),
  );
  return { code: result.code, statuses, codes: codesOf(report) };
}

describe('a registry beside npm’s', () => {
  it('vouches for itself alone, without a word in the policy', async () => {
    const { code, statuses } = await audit('');
    expect(statuses).toEqual({ open: 'verified', '@acme/inner': 'not-audited self-vouched' });
    expect(code).toBe(3);
  });

  it('is verified by the keys that the policy names', async () => {
    const { code, statuses } = await audit(`keys: [{keyid: "${key.keyid}", key: "${key.spki}"}]`);
    expect(statuses).toEqual({ open: 'verified', '@acme/inner': 'verified' });
    expect(code).toBe(0);
  });

  it('is not verified by others', async () => {
    const other = createRegistryKey();
    const { code, statuses } = await audit(`keys: [{keyid: "${other.keyid}", key: "${other.spki}"}]`);
    expect(statuses).toMatchObject({ '@acme/inner': 'not-audited signature-key-unknown' });
    expect(code).toBe(3);
  });

  it('is counted and not audited where it has no evidence by nature', async () => {
    const { code, statuses } = await audit('evidence: none');
    expect(statuses).toEqual({ open: 'verified', '@acme/inner': 'not-applicable no-evidence-declared' });
    expect(code).toBe(0);
  });

  it('that is said to be a mirror is held to npm’s keys', async () => {
    const { statuses } = await audit('mirror-of: npm');
    expect(statuses['@acme/inner']).toBe('not-audited signature-key-unknown');
  });

  it('is the only one for a scope that belongs to it', async () => {
    const elsewhere = { '.npmrc': '' };
    const inPublic = packageLockOf([lockEntryOf(open), lockEntryOf(inner, { resolved: null })], {
      registryUrl: world.registry.url,
    });
    world.registry.add(await world.publish({ name: '@acme/inner', version: '1.0.0' }, { provenance: false }));
    const { code, codes } = await audit('scopes: ["@acme"]', { ...elsewhere, 'package-lock.json': inPublic });
    expect(codes).toContain('resolved-host');
    expect(code).toBe(1);
  });
});
