import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countersignChange, countersignCold, npmSignatures } from '../bench/auditors.ts';
import { startNpmTrust } from '../bench/authorities.ts';
import { readBodies } from '../bench/bodies.ts';
import { changedProject, installedProject, lockedProject } from '../bench/projects.ts';
import { type BenchRegistry, startBenchRegistry } from '../bench/registry.ts';
import { runOnce } from '../bench/rounds.ts';
import { startWay, WAYS, type Way } from '../bench/verification-ways.ts';
import { buildWorld, type World } from '../bench/world.ts';
import { readKeys } from '../src/packument/keys.ts';
import type { KeysTarget } from './support/authorities/registry-key.ts';
import { keyFinderOf } from './support/authorities/second-reader.ts';
import type { Packument, VersionDocument } from './support/registry/documents.ts';

const PACKAGES = 40;
const ATTESTED = 14;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

let world: World;
let registry: BenchRegistry;
beforeAll(async () => {
  world = await buildWorld({ packages: PACKAGES, port: await freePort() });
  registry = await startBenchRegistry(world.folder, world.port, 1);
});
afterAll(async () => {
  await registry.stop();
  rmSync(world.folder, { recursive: true, force: true });
});

interface Locked {
  readonly version: string;
  readonly resolved: string;
  readonly integrity: string;
}

function lockfile(folder: string, text?: string): readonly (readonly [string, Locked])[] {
  const json = text ?? readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(json) as { packages: Record<string, Locked> };
  return Object.entries(packages).flatMap(([at, { version, resolved, integrity }]) =>
    at === '' ? [] : [[at, { version, resolved, integrity }] as const],
  );
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const get = (at: string, headers: Record<string, string> = {}) => fetch(new URL(at, registry.url), { headers });
const read = async <T>(at: string, headers = {}): Promise<T> => (await (await get(at, headers)).json()) as T;
const nameAt = (at: string): string => at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('the world that is measured', () => {
  it('is found again on disk', async () => {
    const written = statSync(world.trustedRoot).mtimeMs;
    const again = await buildWorld({ packages: PACKAGES, port: world.port });
    expect([again.folder, statSync(again.trustedRoot).mtimeMs]).toEqual([world.folder, written]);
  });

  it('serves what the lockfile locks, signed and attested as asked, and counts', async () => {
    const root = TrustedRoot.fromJSON(json(world.trustedRoot));
    const verifier = new Verifier(toTrustMaterial(root, keyFinderOf(json<KeysTarget>(world.keys))));
    await registry.reset();
    const leaves = new Set<string>();
    const locked = lockfile(lockedProject(world, PACKAGES).folder);
    for (const [at, { version, resolved, integrity }] of locked) {
      const escaped = nameAt(at).replace('/', '%2f');
      const { dist } = await read<VersionDocument>(`${escaped}/${version}`);
      expect([dist.integrity, dist.tarball]).toEqual([integrity, resolved]);
      if (dist.attestations === undefined) continue;
      const { attestations } = await read<{ attestations: { bundle: SerializedBundle }[] }>(
        `-/npm/v1/attestations/${escaped}@${version}`,
      );
      for (const { bundle } of attestations) {
        verifier.verify(toSignedEntity(bundleFromJSON(bundle)));
        leaves.add(bundle.verificationMaterial?.certificate?.rawBytes ?? '');
      }
    }
    // One certificate a provenance, all unlike, and none in the publish attestations.
    expect([locked.length, leaves.size]).toEqual([PACKAGES, ATTESTED + 1]);
    const counters = await registry.reset();
    expect(counters).toMatchObject({ requests: PACKAGES + ATTESTED, failures: 0 });
    expect(counters.bytes).toBeGreaterThan(ATTESTED * 6_000);
  });

  it('answers as a registry does, and says what it did not have', async () => {
    const [entry] = world.plan;
    const full = await get(entry?.name ?? '');
    const again = await get(entry?.name ?? '', { 'if-none-match': full.headers.get('etag') ?? '' });
    const packument = (await full.json()) as Packument;
    expect([again.status, Object.keys(packument.versions).length]).toEqual([304, (entry?.older ?? 0) + 1]);
    const abbreviated = await read<Packument>(entry?.name ?? '', { accept: 'application/vnd.npm.install-v1+json' });
    expect([abbreviated.time, Object.keys(abbreviated.versions)]).toEqual([undefined, Object.keys(packument.versions)]);
    await registry.letKeep(0);
    const aged = (await get(entry?.name ?? '')).headers.get('cache-control');
    await registry.letKeep(300);
    expect([full.headers.get('cache-control'), aged]).toEqual(['public, max-age=300', 'public, max-age=0']);
    await registry.reset();
    const plain = await get(`${entry?.name}/${entry?.version}`, { 'accept-encoding': 'identity' });
    expect((await plain.arrayBuffer()).byteLength).toBe((await registry.reset()).bytes);
    expect([(await get('no-such-package')).status, (await registry.reset()).failures]).toEqual([404, 1]);
  });

  it('is a beginning of every larger one, with nested versions that have a folder to lie in', () => {
    const [all, half] = [PACKAGES, 20].map((size) => lockfile(lockedProject(world, size).folder));
    expect(half).toHaveLength(20);
    expect(new Map(all)).toEqual(new Map([...(all ?? []), ...(half ?? [])]));
    const nested = (all ?? []).filter(([at]) => at.lastIndexOf('node_modules/') > 0);
    const places = new Set(all?.map(([at]) => at));
    expect(nested.length).toBeGreaterThan(2);
    for (const [at] of nested) expect(places).toContain(at.slice(0, at.lastIndexOf('/node_modules/')));
  });

  it('has packuments for as many entries as npm is to audit, also where another version of the last name follows', async () => {
    const last = world.plan.findIndex(({ name }, index) => world.plan[index + 1]?.name === name);
    const smaller = await buildWorld({ packages: last + 2, withPackuments: last + 1, port: world.port });
    const bodies = readBodies(smaller.folder);
    rmSync(smaller.folder, { recursive: true, force: true });
    const names = smaller.plan.slice(0, last + 1).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !bodies.has(`/${name}`))).toEqual([]);
  });

  it('has a pull request of five packages, two of them attested', () => {
    const { folder, changed, changedAttested } = changedProject(world, PACKAGES);
    const before = lockfile(
      folder,
      execFileSync('git', ['show', 'main:package-lock.json'], { cwd: folder, encoding: 'utf8' }),
    );
    const differing = lockfile(folder).filter(([at, { version }]) => new Map(before).get(at)?.version !== version);
    expect([changed, changedAttested, differing.length]).toEqual([5, 2, 5]);
  });
});

describe('what is measured', () => {
  it('is Countersign verifying all of it, and a pull request with its first request', async () => {
    const project = lockedProject(world, PACKAGES);
    const run = await runOnce(countersignCold(world, project), registry);
    expect(run.requests).toBe(PACKAGES + ATTESTED);
    const change = await runOnce(countersignChange(world, changedProject(world, PACKAGES)), registry);
    expect(change.requests).toBeGreaterThanOrEqual(7);
    expect(change.firstRequestMs).toBeGreaterThan(20);
    expect(change.firstRequestMs).toBeLessThan(change.wallMs);
    const claimed = countersignCold(world, { ...project, attested: ATTESTED + 1 });
    await expect(runOnce(claimed, registry)).rejects.toThrow(`provenance: ${ATTESTED} reported`);
  });

  it('is an unmodified npm verifying the same, cold and warm; what it leaves out is noticed', async () => {
    const project = installedProject(world, PACKAGES);
    const trust = await startNpmTrust(world, world.folder);
    try {
      const cache = path.join(world.folder, 'npm-cache');
      const [cold, warm] = [true, false].map((empty) => npmSignatures(world, project, trust, cache, empty));
      if (cold === undefined || warm === undefined) throw new Error('two auditors');
      const names = new Set(world.plan.map(({ name }) => name)).size;
      const [first, second] = [await runOnce(cold, registry), await runOnce(warm, registry)];
      // A packument for each name; a second time where two of its versions are asked about at the same moment.
      expect(first.requests).toBeGreaterThanOrEqual(names + ATTESTED);
      expect(first.requests).toBeLessThanOrEqual(PACKAGES + ATTESTED);
      expect([second.requests, second.firstRequestMs]).toEqual([0, null]);
      const top = world.plan.find(({ attested, parent }) => attested && parent === null)?.name ?? '';
      rmSync(path.join(project.folder, 'node_modules', top), { recursive: true });
      await expect(runOnce(warm, registry)).rejects.toThrow(/npm is wrong.*attestations: 13 reported/);
    } finally {
      await trust.close();
    }
  });

  it.each(Object.keys(WAYS) as Way[])('is %s, and no bundle that does not verify', async (way) => {
    const keys = readKeys(json(world.keys));
    if (typeof keys === 'string') throw new Error(keys);
    const attested = world.plan.filter((entry) => entry.attested).slice(0, 3);
    const bundles: SerializedBundle[] = [];
    for (const { name, version } of attested) {
      const at = `-/npm/v1/attestations/${name.replace('/', '%2f')}@${version}`;
      const { attestations } = await read<{ attestations: { bundle: SerializedBundle }[] }>(at);
      bundles.push(...attestations.map(({ bundle }) => bundle));
    }
    const verifying = await startWay(way, { trustedRoot: json(world.trustedRoot), keys: keys.keys });
    try {
      expect((await verifying.verify(bundles)).wallMs).toBeGreaterThan(0);
      const forged = structuredClone(bundles[0]);
      const [signature] = forged?.dsseEnvelope?.signatures ?? [];
      if (forged === undefined || signature === undefined) throw new Error('no envelope');
      signature.sig = bundles[2]?.dsseEnvelope?.signatures[0]?.sig ?? '';
      await expect(verifying.verify([forged])).rejects.toThrow();
    } finally {
      await verifying.close();
    }
  });

  it('leaves no project half made', () => {
    for (const kind of ['locked', 'installed', 'changed'])
      expect(existsSync(path.join(world.folder, `${kind}-${PACKAGES}`, 'package-lock.json'))).toBe(true);
  });
});
