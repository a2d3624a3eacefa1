import { at, isRecord, stringAt } from '../model/json.ts';
import type { PackageId } from '../model/package.ts';
import { type VersionDocument, readVersion } from './version.ts';

/** What a root packument says of one version. Only it may say that a version is missing. */
export type PackumentVersion =
  | { readonly kind: 'present'; readonly document: VersionDocument }
  | {
      readonly kind: 'missing';
      /** When the version was published, where `time` still remembers it: it was there once (ISO 8601). */
      readonly publishedAt: string | null;
      /** npm's `0.0.1-security` placeholder is in this packument. */
      readonly removedForMalware: boolean;
    };

/** npm's holder packages: `0.0.1-security`, of a name that was taken over again also `0.0.2-security` or `0.0.1-security.1`. */
const SECURITY_PLACEHOLDER = /^0\.0\.\d+-security(?:\.\d+)?$/;

/**
 * Reads one version out of a root packument (`GET /{name}`). Returns a sentence where the document is about another
 * package or cannot be read.
 */
export function readPackumentVersion(json: unknown, id: PackageId): PackumentVersion | string {
  if (!isRecord(json)) return 'the packument is not a JSON object';
  const name = stringAt(json, 'name');
  if (name !== id.name) return `the registry answered with ${String(name)} when asked for ${id.name}`;
  const versions = at(json, 'versions');
  if (!isRecord(versions)) {
    // An unpublished package keeps `time.unpublished` and loses `versions`.
    if (at(json, 'time', 'unpublished') === undefined) return 'the packument has no versions';
    return { kind: 'missing', publishedAt: stringAt(json, 'time', id.version), removedForMalware: false };
  }
  const manifest = at(versions, id.version);
  if (manifest === undefined) {
    return {
      kind: 'missing',
      publishedAt: stringAt(json, 'time', id.version),
      removedForMalware: Object.keys(versions).some((version) => SECURITY_PLACEHOLDER.test(version)),
    };
  }
  const document = readVersion(manifest, id, stringAt(json, 'time', id.version));
  return typeof document === 'string' ? document : { kind: 'present', document };
}
