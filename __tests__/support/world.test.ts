import { existsSync, readFileSync, rmSync } from 'node:fs';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWorld, type World } from '../../bench/world.ts';
import type { KeysTarget } from './authorities/registry-key.ts';
import { keyFinderOf } from './authorities/second-reader.ts';
import type { AttestationsResponse, Packument, VersionDocument } from './registry/documents.ts';
import { startRegistry } from './registry/registry.ts';

let world: World;
let port: number;
beforeAll(async () => {
  const probe = await startRegistry();
  port = Number(new URL(probe.url).port);
  await probe.stop();
  world = await buildWorld({ packages: 20, port, latencyMs: 5 });
});
afterAll(() => rmSync(world.folder, { recursive: true, force: true }));

it('is found again on disk', async () => {
  const before = readFileSync(world.trustedRoot, 'utf8');
  const again = await buildWorld({ packages: 20, port });
  expect([again.folder, readFileSync(again.trustedRoot, 'utf8')]).toEqual([world.folder, before]);
  expect(existsSync(`${world.project}/package.json`)).toBe(true);
});

it('serves what the lockfile locks, attested as asked, and counts', async () => {
  const server = await world.serve();
  try {
    const read = async <T>(at: string) => (await (await fetch(new URL(at, server.url))).json()) as T;
    const { packages } = JSON.parse(readFileSync(world.lockfile, 'utf8')) as {
      packages: Record<string, { version: string; resolved: string; integrity: string }>;
    };
    const root = TrustedRoot.fromJSON(JSON.parse(readFileSync(world.trustedRoot, 'utf8')));
    const keys = JSON.parse(readFileSync(world.keys, 'utf8')) as KeysTarget;
    const verifier = new Verifier(toTrustMaterial(root, keyFinderOf(keys)));
    const locked = Object.entries(packages).filter(([at]) => at !== '');
    let bundles = 0;
    for (const [at, { version, resolved, integrity }] of locked) {
      const escaped = at.slice('node_modules/'.length).replace('/', '%2f');
      const { dist } = await read<VersionDocument>(`${escaped}/${version}`);
      expect([dist.integrity, dist.tarball]).toEqual([integrity, resolved]);
      if (dist.attestations === undefined) continue;
      const { attestations } = await read<AttestationsResponse>(`-/npm/v1/attestations/${escaped}@${version}`);
      for (const { bundle } of attestations) {
        verifier.verify(toSignedEntity(bundleFromJSON(bundle)));
        bundles += 1;
      }
    }
    expect([locked.length, bundles]).toEqual([20, 14]);
    const counters = await server.reset();
    expect(counters.byKind).toEqual({ version: 20, attestations: 7 });
    const packument = await read<Packument>('package-0001');
    expect(Object.keys(packument.versions).length).toBeGreaterThan(1);
    expect(await server.counters()).toMatchObject({ requests: 1, byKind: { packument: 1 } });
  } finally {
    await server.stop();
  }
});
