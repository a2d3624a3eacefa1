import { X509Certificate, verify } from 'node:crypto';
import { FulcioSigner } from '@sigstore/sign';
import { messageOf } from '../model/errors.ts';
import { at, parseJson, stringAt } from '../model/json.ts';
import type { Attempt } from '../model/publish.ts';
import { type Fault, type Try, faultOf, faulty, within } from './signer-tries.ts';

/** A signature with a key that is forgotten, and the certificate that says whose it was. */
export interface CertifiedSignature {
  readonly signature: Buffer;
  /** PEM, the signing certificate alone. */
  readonly certificate: string;
}

/**
 * One certificate for one signature, with a fresh token: GitHub's are good for five minutes only. Each token is added to
 * `secrets` before anything else is done with it.
 */
export async function signWithCertificate(
  data: Buffer,
  url: string,
  timeoutMs: number,
  identity: () => Promise<Attempt<string>>,
  secrets: Set<string>,
): Promise<Try<CertifiedSignature>> {
  const asked = await identity();
  if (asked.kind !== 'done') return identityFault(asked.kind === 'unreachable', asked);
  const token = asked.value;
  secrets.add(token);
  if (!hasSubject(token)) return identityFault(false, { message: "it is no JWT with a workflow's subject" });
  const service = `Fulcio ${url}`;
  const identityProvider = { getToken: () => Promise.resolve(token) };
  const signer = new FulcioSigner({ fulcioBaseURL: url, identityProvider, timeout: timeoutMs, retry: 0 });
  try {
    const { signature, key } = await within(timeoutMs, signer.sign(data));
    if (key.$case !== 'x509Certificate') return faulty(service, 'it answered without a certificate', true);
    const problem = certificateProblem(key.certificate, data, signature);
    return problem === null
      ? { kind: 'done', value: { signature, certificate: key.certificate } }
      : faulty(service, problem, true);
  } catch (error) {
    return faultOf(service, error);
  }
}

/** Before it is logged: what does not even hold by itself must not become an entry that cannot be deleted. */
function certificateProblem(pem: string, data: Buffer, signature: Buffer): string | null {
  try {
    const { publicKey } = new X509Certificate(pem);
    return verify('sha256', data, publicKey, signature) ? null : 'the certificate is for another key';
  } catch (error) {
    return `the certificate cannot be read (${messageOf(error)})`;
  }
}

function identityFault(transient: boolean, why: { readonly message: string; readonly status?: number | null }): Fault {
  return {
    kind: 'fault',
    code: 'IDENTITY_TOKEN',
    status: why.status ?? null,
    transient,
    mayHaveHappened: false,
    message: `identity token: ${why.message}`,
  };
}

/** What Fulcio takes of GitHub: a subject, and no address of a person. The library would throw any other token as a message. */
function hasSubject(token: string): boolean {
  const parts = token.split('.');
  const claims = parts.length === 3 ? parseJson(Buffer.from(parts[1] ?? '', 'base64url')) : undefined;
  return stringAt(claims, 'sub') !== null && at(claims, 'email') === undefined;
}
