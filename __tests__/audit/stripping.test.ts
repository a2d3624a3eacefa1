import { afterEach, afterAll, beforeAll, expect, it } from 'vitest';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { type AuditWorld, codes, startAuditWorld, statuses } from './world.ts';

let world: AuditWorld;
let all: readonly PublishedVersion[];
beforeAll(async () => {
  world = await startAuditWorld();
  all = await Promise.all(['a', 'b', 'c'].map((name) => world.publish(name, {}, { provenance: false })));
});
afterAll(() => world.close());
afterEach(() => {
  world.registry.strip.clear();
  world.registry.mutate = undefined;
  world.registry.fault = undefined;
  world.asked();
});

/** Takes the signatures out of every document of one package. */
function unsign(...names: readonly string[]): void {
  world.registry.mutate = (kind, name, _version, json) => {
    if (!names.includes(name) || (kind !== 'version' && kind !== 'packument')) return json;
    return withoutSignatures(json);
  };
}

function withoutSignatures(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json, (key, value: unknown) => (key === 'signatures' ? undefined : value)));
}

it('nothing signed and no keys: one finding for the registry, and nothing is verified', async () => {
  world.registry.strip.add('signatures').add('keys');
  const verdict = await world.audit(all);
  expect(statuses(verdict)).toEqual({
    a: 'not-audited evidence-stripped',
    b: 'not-audited evidence-stripped',
    c: 'not-audited evidence-stripped',
  });
  expect(codes(verdict)).toEqual(['incomplete evidence-stripped', 'info provenance-missing']);
  expect(verdict.outcome).toBe('incomplete');
});

it('one unsigned among signed ones is no excuse, even where keys are hidden', async () => {
  unsign('b');
  world.registry.strip.add('keys');
  const verdict = await world.audit(all);
  expect(statuses(verdict)).toEqual({ a: 'verified', b: 'failed signature-missing', c: 'verified' });
  expect(codes(verdict)).toContain('high signature-missing');
  expect(codes(verdict)).not.toContain('incomplete evidence-stripped');
});

it('nothing signed, and yet keys are served: each is a finding', async () => {
  world.registry.strip.add('signatures');
  const verdict = await world.audit(all);
  expect(statuses(verdict)).toEqual({
    a: 'failed signature-missing',
    b: 'failed signature-missing',
    c: 'failed signature-missing',
  });
});

it('stripped from version documents alone: the root still has them', async () => {
  world.registry.strip.add('version-signatures');
  const verdict = await world.audit(all);
  expect(statuses(verdict)).toEqual({ a: 'verified', b: 'verified', c: 'verified' });
});

it('stripped from version documents, and keys hidden: the root still has them', async () => {
  world.registry.strip.add('version-signatures').add('keys');
  expect(statuses(await world.audit(all))).toEqual({ a: 'verified', b: 'verified', c: 'verified' });
});

it('keys that could not be asked for are not "none"', async () => {
  world.registry.strip.add('signatures');
  world.registry.fault = ({ kind }) => (kind === 'keys' ? { status: 503 } : undefined);
  const verdict = await world.audit(all);
  expect(codes(verdict)).not.toContain('incomplete evidence-stripped');
  expect(Object.values(statuses(verdict))).toEqual(Array.from({ length: 3 }, () => 'failed signature-missing'));
});

it('a root that could not be asked for leaves it open', async () => {
  world.registry.strip.add('signatures');
  world.registry.fault = ({ kind }) => (kind === 'packument' ? { status: 503 } : undefined);
  expect(Object.values(statuses(await world.audit(all)))).toEqual(
    Array.from({ length: 3 }, () => 'not-audited unreachable'),
  );
});

it('signatures stripped, attestations left: the publish attestation binds', async () => {
  const attested = await world.publish('attested');
  unsign('attested');
  const verdict = await world.audit([attested, ...all]);
  expect(statuses(verdict)).toMatchObject({ attested: 'verified' });
  expect(codes(verdict)).toContain('low signature-missing');
});

it('evidence of provenance stripped with the links: provenance is only missing, the signature still binds', async () => {
  const attested = await world.publish('linked');
  world.registry.strip.add('attestation-links');
  const verdict = await world.audit([attested]);
  expect(statuses(verdict)).toEqual({ linked: 'verified' });
  expect(codes(verdict)).toEqual(['info provenance-missing']);
});

it('signature and links stripped, the attestations served: they are asked for, since nothing else could bind', async () => {
  const attested = await world.publish('unlinked');
  world.registry.strip.add('attestation-links');
  unsign('unlinked');
  const verdict = await world.audit([attested, ...all]);
  expect(statuses(verdict)).toMatchObject({ unlinked: 'verified' });
  expect(codes(verdict)).toContain('low signature-missing');
});

it('a package that was taken for stripped is asked for again at the root, once another is signed', async () => {
  world.registry.strip.add('keys');
  // `a` suggests a registry that strips; `b` is unsigned in its version document alone; `c` is signed.
  world.registry.mutate = (kind, name, _version, json) => {
    const stripped =
      (name === 'a' && (kind === 'version' || kind === 'packument')) || (name === 'b' && kind === 'version');
    return stripped ? withoutSignatures(json) : json;
  };
  world.registry.fault = ({ kind, name }) => (kind === 'version' && name !== 'a' ? { delayMs: 150 } : undefined);
  expect(statuses(await world.audit(all))).toEqual({ a: 'failed signature-missing', b: 'verified', c: 'verified' });
});
