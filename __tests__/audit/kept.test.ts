import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Gatherer } from '../../src/audit/gather.ts';
import type { Asking, RegistryPort } from '../../src/model/ports.ts';
import type { AttestationsResponse, PublishedVersion } from '../support/registry/documents.ts';
import { type AuditWorld, startAuditWorld } from './world.ts';

let world: AuditWorld;
let good: PublishedVersion;
beforeAll(async () => {
  world = await startAuditWorld();
  good = await world.publish('good');
});
afterAll(() => world.close());

/** How attestations were asked for, where a cache has this for an answer. */
async function askedFor(kept: AttestationsResponse | string): Promise<readonly (Asking | undefined)[]> {
  const port = world.port();
  const asked: (Asking | undefined)[] = [];
  const registry: RegistryPort = {
    ...port,
    traffic: port.traffic,
    async attestations(route, name, version, asking) {
      asked.push(asking);
      if (asking === 'afresh') return port.attestations(route, name, version, asking);
      const bytes = Buffer.from(typeof kept === 'string' ? kept : JSON.stringify(kept));
      return { kind: 'answered', value: { url: 'https://registry.example.com/', bytes, kept: true } };
    },
  };
  const gatherer = new Gatherer(registry, world.trust);
  const route = { registry: world.registry.url, trust: 'keyed' } as const;
  const { facts } = await gatherer.gather(route, { name: 'good', version: '1.0.0' }, 'kept');
  expect(facts.attestations?.kind === 'answered' ? facts.attestations.value : []).toHaveLength(2);
  return asked;
}

function served(): AttestationsResponse {
  if (good.attestations === null) throw new Error('no attestations');
  return structuredClone(good.attestations);
}

describe('an earlier answer', () => {
  it('stands for the registry’s where everything in it holds', async () => {
    expect(await askedFor(served())).toEqual(['kept']);
  });

  it.each(['publish attestation', 'provenance'])('does not without its %s', async (what) => {
    const { attestations } = served();
    const isPublish = (predicateType: string): boolean => predicateType.includes('npm/attestation');
    const rest = attestations.filter(({ predicateType }) => isPublish(predicateType) === (what === 'provenance'));
    expect(rest).toHaveLength(1);
    expect(await askedFor({ attestations: rest })).toEqual(['kept', 'afresh']);
  });

  it('does not with something more that is not understood', async () => {
    const { attestations } = served();
    const more = { predicateType: 'https://example.com/other', bundle: { mediaType: 'application/vnd.other+json' } };
    const response = { attestations: [...attestations, more] } as unknown as AttestationsResponse;
    expect(await askedFor(response)).toEqual(['kept', 'afresh']);
  });

  it.each(['', '{}', '{"attestations":[]}'])('does not where it is %j', async (text) => {
    expect(await askedFor(text)).toEqual(['kept', 'afresh']);
  });

  it('is not asked for by anything but an audit of what did not change', async () => {
    const port = world.port();
    const asked: (Asking | undefined)[] = [];
    const note = <T>(asking: Asking | undefined, result: T): T => {
      asked.push(asking);
      return result;
    };
    const registry: RegistryPort = {
      ...port,
      traffic: port.traffic,
      versionDocument: (route, name, version, asking) =>
        note(asking, port.versionDocument(route, name, version, asking)),
      attestations: (route, name, version, asking) => note(asking, port.attestations(route, name, version, asking)),
    };
    const route = { registry: world.registry.url, trust: 'keyed' } as const;
    await new Gatherer(registry, world.trust).gather(route, { name: 'good', version: '1.0.0' });
    expect(asked).toEqual(['afresh', 'afresh']);
  });
});
