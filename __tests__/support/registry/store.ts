import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type AttestationsResponse,
  type Packument,
  packumentOf,
  type PublishedVersion,
  type VersionDocument,
} from './documents.ts';

/** What the registry holds: versions published to it, and packuments that were ready made. */
export class Store {
  readonly #published = new Map<string, PublishedVersion[]>();
  readonly #packuments = new Map<string, Packument>();
  readonly #attestations = new Map<string, AttestationsResponse>();
  readonly #tarballs = new Map<string, Buffer>();

  /** Adds a version, or replaces it. */
  add(published: PublishedVersion): void {
    const { name, version } = published;
    const versions = (this.#published.get(name) ?? []).filter((each) => each.version !== version);
    this.#published.set(name, [...versions, published]);
    this.#packuments.delete(name);
    if (published.attestations !== null) this.#attestations.set(`${name}@${version}`, published.attestations);
    const file = published.document.dist.tarball.split('/').at(-1) ?? '';
    if (published.tarball !== null) this.#tarballs.set(`${name}/${file}`, published.tarball);
  }

  /** Serves a packument as it is: nothing in it is rewritten. */
  addPackument(packument: Packument): void {
    this.#packuments.set(packument.name, packument);
  }

  addAttestations(name: string, version: string, response: AttestationsResponse): void {
    this.#attestations.set(`${name}@${version}`, response);
  }

  packument(name: string): Packument | undefined {
    const ready = this.#packuments.get(name);
    if (ready !== undefined) return ready;
    const published = this.#published.get(name);
    if (published === undefined) return undefined;
    const packument = packumentOf(published);
    this.#packuments.set(name, packument);
    return packument;
  }

  /** By version or by dist-tag. */
  version(name: string, version: string): VersionDocument | undefined {
    const published = this.#published.get(name)?.find((each) => each.version === version);
    if (published !== undefined) return published.document;
    const packument = this.packument(name);
    return packument?.versions[packument['dist-tags'][version] ?? version];
  }

  has(name: string): boolean {
    return this.#published.has(name) || this.#packuments.has(name);
  }

  attestations(name: string, version: string): AttestationsResponse | undefined {
    return this.#attestations.get(`${name}@${version}`);
  }

  tarball(name: string, file: string): Buffer | undefined {
    return this.#tarballs.get(`${name}/${file}`);
  }
}

/**
 * The packuments in the JSON files below a folder, one a name: of several crawls of one package the one with the
 * most versions, to which the others, and manifests of a single version, add what it lacks. Files that are neither
 * are `skipped`, by path.
 */
export function packumentsFrom(folder: string): { packuments: Packument[]; skipped: string[] } {
  const found: Packument[] = [];
  const skipped: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const packument = asPackument(JSON.parse(readFileSync(file, 'utf8')));
    if (packument === null) skipped.push(file);
    else found.push(packument);
  }
  const count = (of: Packument): number => Object.keys(of.versions).length;
  const byName = new Map<string, Packument>();
  for (const packument of found.toSorted((a, b) => count(b) - count(a))) {
    const fullest = byName.get(packument.name);
    if (fullest === undefined) byName.set(packument.name, packument);
    else fullest.versions = { ...packument.versions, ...fullest.versions };
  }
  return { packuments: [...byName.values()], skipped };
}

function asPackument(json: unknown): Packument | null {
  if (typeof json !== 'object' || json === null || !('name' in json) || typeof json.name !== 'string') return null;
  if ('versions' in json && typeof json.versions === 'object' && json.versions !== null) {
    return { 'dist-tags': {}, ...json } as Packument;
  }
  if (!('version' in json) || typeof json.version !== 'string' || !('dist' in json)) return null;
  return { name: json.name, 'dist-tags': {}, versions: { [json.version]: json as VersionDocument } };
}
