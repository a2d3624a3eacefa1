import type { RegistryKey, RegistrySignature } from '../authorities/registry-key.ts';
import {
  type AttestationsResponse,
  type Packument,
  tarballUrlOf,
  type VersionDocument,
} from '../registry/documents.ts';
import type { Landed, Ledger } from './ledger.ts';

/** What may be changed before it is served: a man in the middle, or a registry that lies. */
export type Served =
  | { readonly kind: 'packument' | 'abbreviated'; readonly name: string; readonly document: Packument }
  | { readonly kind: 'version'; readonly name: string; readonly document: VersionDocument }
  | { readonly kind: 'attestations'; readonly name: string; readonly document: AttestationsResponse };

export interface Dressing {
  readonly ledger: Ledger;
  readonly key: RegistryKey;
  /** `name@version` of those whose signature is forged: over other bytes, by the right key. */
  readonly forged: ReadonlySet<string>;
  /** Without a trailing slash. */
  readonly base: string;
}

/** Verdaccio's packument with what the public registry adds; `null` where nothing of it can be seen yet. */
export function dressPackument(packument: Packument, dressing: Dressing, abbreviated: boolean): Packument | null {
  const { ledger } = dressing;
  const dressed: Packument = { ...packument, versions: {}, 'dist-tags': { ...packument['dist-tags'] } };
  const time = { ...packument.time };
  for (const [version, document] of Object.entries(packument.versions)) {
    const landed = ledger.get(packument.name, version);
    if (landed !== undefined && ledger.hides(landed, 'packument')) {
      delete time[version];
      untag(dressed['dist-tags'], landed);
      continue;
    }
    dressed.versions[version] = dressVersion(document, landed, dressing, abbreviated);
  }
  if (Object.keys(dressed.versions).length === 0) return null;
  if (abbreviated) delete dressed.time;
  else dressed.time = time;
  return dressed;
}

function untag(tags: Record<string, string>, { tag, tagBefore, version }: Landed): void {
  if (tags[tag] !== version) return;
  if (tagBefore === null) delete tags[tag];
  else tags[tag] = tagBefore;
}

/** One version's document with signature, attestations and publisher. */
export function dressVersion(
  document: VersionDocument,
  landed: Landed | undefined,
  { key, forged, base }: Dressing,
  abbreviated = false,
): VersionDocument {
  const { name, version, dist } = document;
  const id = `${name}@${version}`;
  const message = `${id}:${dist.integrity}`;
  const signatures: RegistrySignature[] = [key.sign(forged.has(id) ? `${message}, but for a word` : message)];
  const provenance = landed?.attestations?.find(({ predicateType }) => predicateType.includes('slsa.dev'));
  return {
    ...document,
    dist: {
      ...dist,
      tarball: tarballUrlOf(base, name, version),
      signatures,
      ...(provenance === undefined
        ? {}
        : {
            attestations: {
              url: `${base}/-/npm/v1/attestations/${name.replace('/', '%2f')}@${version}`,
              provenance: { predicateType: provenance.predicateType },
            },
          }),
    },
    ...(landed === undefined || abbreviated ? {} : { _npmUser: landed.npmUser }),
  };
}
