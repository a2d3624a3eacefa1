import type { VersionFacts } from '../model/evidence.ts';
import { at, isRecord, stringAt } from '../model/json.ts';
import type { PackageId } from '../model/package.ts';
import { readDependencies, readInstallScripts, readPublisher } from './manifest.ts';
import { readRepository } from './repository.ts';

/** More signatures than a registry puts on one version; a longer list is malformed. */
const MAX_SIGNATURES = 32;

export interface DistSignature {
  readonly keyid: string;
  readonly sig: string;
}

/** `dist` of a version document, as far as it is evidence. Absent fields are `null`. */
export interface Dist {
  /** SRI as written. */
  readonly integrity: string | null;
  /** sha1, hex. */
  readonly shasum: string | null;
  readonly signatures: readonly DistSignature[];
  /** `dist["npm-signature"]`: armored OpenPGP, 2018 to 2023. */
  readonly npmSignature: string | null;
  /** The predicate type that `dist.attestations.provenance` advertises, or `null`. */
  readonly provenance: string | null;
  /** `dist.attestations` is there, whatever it advertises. */
  readonly hasAttestations: boolean;
}

export interface VersionDocument {
  readonly dist: Dist;
  readonly facts: VersionFacts;
}

/**
 * Reads one version: the answer of `GET /{name}/{version}`, or `versions[version]` of a packument. Returns a sentence
 * where the document is not about this version or a field that is evidence has the wrong type.
 */
export function readVersion(json: unknown, id: PackageId, statedTime: string | null = null): VersionDocument | string {
  if (!isRecord(json)) return 'the version document is not a JSON object';
  const name = stringAt(json, 'name');
  const version = stringAt(json, 'version');
  if (name !== id.name || version !== id.version) {
    return `the registry answered with ${String(name)}@${String(version)} when asked for ${id.name}@${id.version}`;
  }
  const dist = readDist(at(json, 'dist'));
  if (typeof dist === 'string') return dist;
  return {
    dist,
    facts: {
      repository: readRepository(at(json, 'repository')),
      repositoryText: stringAt(json, 'repository') ?? stringAt(json, 'repository', 'url'),
      statedTime,
      deprecated: stringAt(json, 'deprecated'),
      advertisesProvenance: dist.provenance !== null,
      bundles: readBundled(json),
      tarball: stringAt(json, 'dist', 'tarball'),
      publisher: readPublisher(json),
      installScripts: readInstallScripts(json),
      dependencies: readDependencies(json),
    },
  };
}

function readDist(json: unknown): Dist | string {
  if (!isRecord(json)) return 'the version document has no dist';
  const integrity = at(json, 'integrity');
  if (integrity !== undefined && integrity !== null && typeof integrity !== 'string')
    return 'dist.integrity is not a string';
  const shasum = at(json, 'shasum');
  if (shasum !== undefined && shasum !== null && typeof shasum !== 'string') return 'dist.shasum is not a string';
  const signatures = readSignatures(at(json, 'signatures'));
  if (typeof signatures === 'string') return signatures;
  const npmSignature = at(json, 'npm-signature');
  const attestations = at(json, 'attestations');
  return {
    integrity: integrity ?? null,
    shasum: shasum ?? null,
    signatures,
    npmSignature: typeof npmSignature === 'string' && npmSignature !== '' ? npmSignature : null,
    provenance: readAdvertised(attestations),
    hasAttestations: attestations !== undefined && attestations !== null,
  };
}

function readSignatures(json: unknown): readonly DistSignature[] | string {
  if (json === undefined || json === null) return [];
  if (!Array.isArray(json)) return 'dist.signatures is not a list';
  if (json.length > MAX_SIGNATURES) return `dist.signatures lists ${json.length} signatures`;
  const signatures: DistSignature[] = [];
  for (const entry of json as readonly unknown[]) {
    const keyid = stringAt(entry, 'keyid');
    const sig = stringAt(entry, 'sig');
    if (keyid === null || sig === null) return 'an entry of dist.signatures lacks keyid or sig';
    signatures.push({ keyid, sig });
  }
  return signatures;
}

/** An advertisement whose predicate type cannot be read is still one: it must be looked at, not overlooked. */
function readAdvertised(attestations: unknown): string | null {
  if (attestations === undefined || attestations === null) return null;
  const provenance = at(attestations, 'provenance');
  if (provenance === undefined || provenance === null) return isRecord(attestations) ? null : '(unreadable)';
  return stringAt(provenance, 'predicateType') ?? '(unreadable)';
}

/** package.json's `bundleDependencies` (or the older spelling): names, or `true` for all. */
function readBundled(json: unknown): VersionFacts['bundles'] {
  const value = at(json, 'bundleDependencies') ?? at(json, 'bundledDependencies');
  if (value === true) return 'all';
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
