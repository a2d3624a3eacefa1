import { isRecord, stringAt } from '../../src/model/json.ts';
import type { PackageId } from '../../src/model/package.ts';
import { readPackumentVersion } from '../../src/packument/packument.ts';
import { type VersionDocument, readVersion } from '../../src/packument/version.ts';

export interface WildManifest {
  readonly id: PackageId;
  readonly document: VersionDocument;
}

/**
 * Every version in a corpus file, read as the audit reads it: through the packument, with its own `time`, or as a
 * version document, which states none. A packument that repeats a version at its top holds it twice.
 */
export function manifestsIn(json: unknown): readonly WildManifest[] {
  const name = stringAt(json, 'name');
  if (name === null || !isRecord(json)) return [];
  const found: WildManifest[] = [];
  const version = stringAt(json, 'version');
  if (version !== null && isRecord(json['dist'])) {
    const document = readVersion(json, { name, version });
    if (typeof document === 'string') throw new Error(`${name}@${version}: ${document}`);
    found.push({ id: { name, version }, document });
  }
  for (const listed of Object.keys(isRecord(json['versions']) ? json['versions'] : {})) {
    const id = { name, version: listed };
    const read = readPackumentVersion(json, id);
    if (typeof read === 'string') throw new Error(`${name}@${listed}: ${read}`);
    if (read.kind === 'missing') throw new Error(`${name}@${listed} is listed and missing`);
    found.push({ id, document: read.document });
  }
  return found;
}
