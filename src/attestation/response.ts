import { at, isRecord, parseJson, stringAt } from '../model/json.ts';
import type { ServedAttestation } from '../model/ports.ts';

/** More attestations than a registry serves for one version; a longer list is malformed. */
const MAX_ATTESTATIONS = 64;

/**
 * Reads `GET /-/npm/v1/attestations/{name}@{version}`: `{attestations:[{predicateType, bundle}]}`. Returns a sentence
 * where the document has another shape: never an empty list for something that could not be read.
 */
export function readAttestations(json: unknown): readonly ServedAttestation[] | string {
  const list = at(json, 'attestations');
  if (!Array.isArray(list)) return 'the attestation response has no “attestations” list';
  if (list.length > MAX_ATTESTATIONS) return `the attestation response lists ${list.length} attestations`;
  const served: ServedAttestation[] = [];
  for (const entry of list as readonly unknown[]) {
    const predicateType = stringAt(entry, 'predicateType');
    const bundle = at(entry, 'bundle');
    if (predicateType === null || !isRecord(bundle))
      return 'an entry of the attestation response lacks predicateType or bundle';
    served.push({ predicateType, bundle });
  }
  return served;
}

/** The same of the bytes that were answered. */
export function readAttestationsBody(body: Uint8Array): readonly ServedAttestation[] | string {
  const json = parseJson(body);
  return json === undefined ? 'the body is not JSON' : readAttestations(json);
}
