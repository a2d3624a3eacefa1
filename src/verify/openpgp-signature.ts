import type { Outcome, SignatureFact } from '../model/evidence.ts';
import type { PackageId } from '../model/package.ts';
import type { OpenPgpPort } from '../model/ports.ts';

/** npm's retired signing key, as https://keybase.io/npmregistry published it. */
export const NPM_OPENPGP_FINGERPRINT = '096318028A2B58C84929D8E13D4D5B120276566A';

/**
 * Verifies `dist["npm-signature"]`, npm's OpenPGP signature of 2018 to 2023 over `name@version:integrity`. Some of early
 * 2018 sign the text `name@version:undefined` instead: good signatures that cover no hash, and bind nothing.
 */
export async function verifyOpenPgp(
  id: PackageId,
  integrity: string,
  signature: string | null,
  openpgp: OpenPgpPort,
): Promise<Outcome<SignatureFact>> {
  if (signature === null) return { kind: 'absent' };
  const result = await openpgp.verify(`${id.name}@${id.version}:${integrity}`, signature);
  if (result.kind === 'good') {
    return {
      kind: 'verified',
      value: { kind: 'openpgp', keyid: NPM_OPENPGP_FINGERPRINT, signedIntegrity: integrity, badBeside: 0 },
    };
  }
  if (result.kind === 'unknown-key')
    return { kind: 'unsupported', code: 'signature-key-unknown', detail: result.detail };
  if (result.kind === 'malformed') return { kind: 'rejected', code: 'signature-invalid', detail: result.detail };
  const undefinedForm = await openpgp.verify(`${id.name}@${id.version}:undefined`, signature);
  if (undefinedForm.kind === 'good') {
    return {
      kind: 'unsupported',
      code: 'signature-signs-no-hash',
      detail: 'the OpenPGP signature covers the text "undefined" in place of a hash',
    };
  }
  return {
    kind: 'rejected',
    code: 'signature-invalid',
    detail: `npm's OpenPGP signature does not verify over ${id.name}@${id.version} and this hash`,
  };
}
