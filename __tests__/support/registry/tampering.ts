import type { AttestationsResponse, Packument, VersionDocument } from './documents.ts';

/** Documents whose JSON a test may change on its way out. */
export type DocumentKind = 'packument' | 'abbreviated' | 'version' | 'attestations' | 'keys';

/**
 * Gets its own copy of a document and returns what is served instead. `name` and `version` are the ones asked for;
 * empty where the path has none. `undefined` makes it a 404.
 */
export type Mutate = (kind: DocumentKind, name: string, version: string, json: unknown) => unknown;

/**
 * What a registry leaves out, as mirrors and attackers do. `version-signatures`, `version-attestations`: of the version
 * document alone · `signatures`, `attestation-links`: of all documents · `version-path`: it has no such path (404) ·
 * `keys`: no keys (404) · `attestations`: the attestations path answers 404, although `dist` advertises them.
 */
export type Strip =
  | 'version-signatures'
  | 'version-attestations'
  | 'version-path'
  | 'signatures'
  | 'attestation-links'
  | 'keys'
  | 'attestations';

type Document = Packument | VersionDocument | AttestationsResponse;

/** Strips, then mutates, a copy of the document; the store's own is never touched. */
export function tamper(
  kind: DocumentKind,
  name: string,
  version: string,
  json: object,
  { strip, mutate }: { readonly strip: ReadonlySet<Strip>; readonly mutate: Mutate | undefined },
): unknown {
  if (strip.size === 0 && mutate === undefined) return json;
  const copy = structuredClone(json) as Document;
  if (kind === 'version') stripDocument(copy as VersionDocument, strip, true);
  if (kind === 'packument' || kind === 'abbreviated') {
    for (const document of Object.values((copy as Packument).versions)) stripDocument(document, strip, false);
  }
  return mutate === undefined ? copy : mutate(kind, name, version, copy);
}

function stripDocument({ dist }: VersionDocument, strip: ReadonlySet<Strip>, single: boolean): void {
  if (strip.has('signatures') || (single && strip.has('version-signatures'))) {
    delete dist.signatures;
    delete dist['npm-signature'];
  }
  if (strip.has('attestation-links') || (single && strip.has('version-attestations'))) delete dist.attestations;
}
