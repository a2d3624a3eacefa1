/**
 * What the benchmarks audit: a registry's packages, signed by authorities of the project's own, and projects that lock
 * them. The first run makes and signs thousands of documents; later ones find the world in the temporary folder.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Authorities, startAuthorities } from '../__tests__/support/authorities/authorities.ts';
import { abbreviate, packumentOf, type PublishedVersion } from '../__tests__/support/registry/documents.ts';
import { publish, type PublishOptions } from '../__tests__/support/registry/publish.ts';
import { BodiesWriter, keyOf } from './bodies.ts';
import { olderThan, packageOf } from './documents.ts';
import { type PlannedEntry, type PlannedVersion, planOf } from './plan.ts';

/** Raise it when what is built changes: worlds on disk are then built anew. */
const WORLD_VERSION = 4;
const BATCH = 64;
const KEY_CHANGE = Date.parse('2025-01-20T00:00:00.000Z');

export interface WorldOptions {
  /** Entries of the largest lockfile; smaller ones are beginnings of it. Default 1,500. */
  readonly packages?: number;
  /** Entries whose packages have root packuments too: npm and pnpm read nothing else. Default all. */
  readonly withPackuments?: number;
  /** The part of the entries that has attestations, provenance and the registry's own. Default 0.35. */
  readonly attestedShare?: number;
  /** The port that the lockfile's addresses name. Default 43117. */
  readonly port?: number;
}

/** An entry as the projects lock it. */
export interface LockedVersion {
  readonly integrity: string;
  readonly resolved: string;
  readonly before: { readonly integrity: string; readonly resolved: string } | null;
}

export interface World {
  readonly folder: string;
  /** trusted_root.json */
  readonly trustedRoot: string;
  /** The registry's keys, as the TUF target writes them. */
  readonly keys: string;
  readonly registryUrl: string;
  readonly port: number;
  readonly plan: readonly PlannedEntry[];
  readonly locked: readonly LockedVersion[];
}

type Say = (message: string) => void;

export async function buildWorld(options: WorldOptions = {}, say: Say = () => undefined): Promise<World> {
  const { packages = 1_500, attestedShare = 0.35, port = 43_117 } = options;
  const withPackuments = Math.min(packages, options.withPackuments ?? packages);
  const key = JSON.stringify([WORLD_VERSION, packages, withPackuments, attestedShare, port]);
  const name = `countersign-bench-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  const folder = path.join(tmpdir(), name);
  const registryUrl = `http://127.0.0.1:${port}/`;
  const plan = planOf(packages, Math.round(packages * attestedShare));
  const done = path.join(folder, 'locked.json');
  if (!existsSync(done)) await writeWorld(folder, plan, withPackuments, registryUrl, say);
  return {
    folder,
    trustedRoot: path.join(folder, 'trusted_root.json'),
    keys: path.join(folder, 'keys.json'),
    registryUrl,
    port,
    plan,
    locked: JSON.parse(readFileSync(done, 'utf8')) as readonly LockedVersion[],
  };
}

/** Writes beside the final place and renames: a run that was interrupted leaves no half a world. */
async function writeWorld(
  folder: string,
  plan: readonly PlannedEntry[],
  withPackuments: number,
  registryUrl: string,
  say: Say,
): Promise<void> {
  const work = mkdtempSync(`${folder}.`);
  const authorities = await startAuthorities();
  try {
    const bodies = new BodiesWriter(work);
    const locked: LockedVersion[] = [];
    const children = dependenciesOf(plan);
    let ofName: PublishedVersion[] = [];
    for (let first = 0; first < plan.length; first += BATCH) {
      const batch = plan.slice(first, first + BATCH);
      const signed = await Promise.all(batch.map((entry) => publishEntry(authorities, entry, children, registryUrl)));
      for (const [at, { here, before }] of signed.entries()) {
        for (const each of before === null ? [here] : [here, before]) addVersion(bodies, each);
        locked.push({ ...lockOf(here), before: before === null ? null : lockOf(before) });
        const entry = batch[at];
        if (entry === undefined || entry.index >= withPackuments) continue;
        ofName.push(...olderThan(here, entry), ...(before === null ? [] : [before]), here);
        const next = entry.index + 1 < withPackuments ? plan[entry.index + 1] : undefined;
        if (next?.name === entry.name) continue;
        addPackument(bodies, ofName);
        ofName = [];
      }
      if (first % (BATCH * 16) === 0) say(`making and signing a world: ${first} of ${plan.length}`);
    }
    bodies.add('/-/npm/v1/keys', authorities.keysEndpoint);
    bodies.close();
    const write = (file: string, value: object): void => writeFileSync(path.join(work, file), JSON.stringify(value));
    write('trusted_root.json', authorities.trustedRoot);
    write('keys.json', authorities.keysTarget);
    write('locked.json', locked);
    rmSync(folder, { recursive: true, force: true });
    renameSync(work, folder);
  } finally {
    await authorities.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** A package depends on what lies in its folder. */
export function dependenciesOf(plan: readonly PlannedEntry[]): ReadonlyMap<number, Readonly<Record<string, string>>> {
  const found = new Map<number, Record<string, string>>();
  for (const { parent, name, version } of plan) {
    if (parent !== null) found.set(parent, { ...found.get(parent), [name]: version });
  }
  return found;
}

function addVersion(bodies: BodiesWriter, { name, version, document, attestations }: PublishedVersion): void {
  bodies.add(`/${name}/${version}`, document);
  if (attestations !== null) bodies.add(`/-/npm/v1/attestations/${name}@${version}`, attestations);
}

function addPackument(bodies: BodiesWriter, versions: readonly PublishedVersion[]): void {
  const packument = packumentOf(versions);
  bodies.add(`/${packument.name}`, packument);
  bodies.add(keyOf(`/${packument.name}`, true), abbreviate(packument));
}

function lockOf({ document: { dist } }: PublishedVersion): { readonly integrity: string; readonly resolved: string } {
  return { integrity: dist.integrity ?? '', resolved: dist.tarball };
}

async function publishEntry(
  authorities: Authorities,
  entry: PlannedEntry,
  children: ReadonlyMap<number, Readonly<Record<string, string>>>,
  registryUrl: string,
): Promise<{ readonly here: PublishedVersion; readonly before: PublishedVersion | null }> {
  const one = (planned: PlannedVersion): Promise<PublishedVersion> => {
    const time = new Date(planned.time);
    const options: PublishOptions = {
      registryUrl,
      time: time.toISOString(),
      key: planned.time < KEY_CHANGE ? authorities.retiredKey : authorities.registryKey,
      ...(planned.attested ? { provenance: { predicate: entry.index % 10 === 0 ? 'gha/v2' : 'workflow/v1' } } : {}),
    };
    return publish(authorities, packageOf(planned, children.get(entry.index) ?? {}), options);
  };
  const { before } = entry;
  return { here: await one(entry), before: before === null ? null : await one(before) };
}
