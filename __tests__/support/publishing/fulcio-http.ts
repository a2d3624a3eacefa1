import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { profileOf } from '../authorities/certificate-profile.ts';
import type { GitHubClaims } from '../authorities/claims.ts';
import type { Fulcio } from '../authorities/fulcio.ts';
import type { Reply } from '../registry/faults.ts';
import { type Handler, type Incoming, jsonBody, jsonReply } from './endpoint.ts';
import type { OidcIssuer } from './oidc.ts';
import { pemOf } from './pem.ts';

/** What a certificate is made from and must not lack (sigstore/fulcio, config/identity/config.yaml). */
const NEEDED = [
  'job_workflow_ref',
  'job_workflow_sha',
  'workflow_ref',
  'workflow_sha',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'ref',
  'sha',
  'event_name',
  'runner_environment',
  'run_id',
  'run_attempt',
] as const satisfies readonly (keyof GitHubClaims)[];

interface SigningRequest {
  readonly credentials?: { readonly oidcIdentityToken?: string };
  readonly publicKeyRequest?: {
    readonly publicKey?: { readonly content?: string };
    readonly proofOfPossession?: string;
  };
}

/**
 * `POST /api/v2/signingCert` (https://github.com/sigstore/fulcio/blob/main/fulcio.proto): checks the token as any
 * relying party would, and that whoever asks holds the key, as its signature over the token's subject shows.
 */
export function fulcioHandler(fulcio: Fulcio, oidc: OidcIssuer): Handler {
  const chain = fulcio.chain.map(pemOf);
  return async (request) => {
    if (request.method !== 'POST' || request.path !== '/api/v2/signingCert') return refuse(404, 5, 'Not Found');
    const asked = await readRequest(request, oidc);
    if ('status' in asked) return asked;
    const leaf = fulcio.certify(asked.key, profileOf(asked.claims), new Date());
    return jsonReply(201, { signedCertificateEmbeddedSct: { chain: { certificates: [pemOf(leaf), ...chain] } } });
  };
}

async function readRequest(
  request: Incoming,
  oidc: OidcIssuer,
): Promise<{ readonly claims: GitHubClaims; readonly key: KeyObject } | Reply> {
  const body = (jsonBody(request) ?? {}) as SigningRequest;
  let claims: Record<string, unknown>;
  try {
    claims = await oidc.verify(body.credentials?.oidcIdentityToken ?? '', 'sigstore');
  } catch {
    return refuse(401, 16, 'There was an error processing the identity token');
  }
  const missing = NEEDED.find((name) => typeof claims[name] !== 'string');
  if (missing !== undefined) return refuse(400, 3, `There was an error processing the identity token: no ${missing}`);
  const pem = body.publicKeyRequest?.publicKey?.content ?? '';
  const proof = Buffer.from(body.publicKeyRequest?.proofOfPossession ?? '', 'base64');
  try {
    const key = createPublicKey(pem);
    if (!verify('sha256', Buffer.from(String(claims['sub'])), key, proof)) throw new Error('not the key of the proof');
    return { key, claims: { provider: 'github', ...claims } as unknown as GitHubClaims };
  } catch {
    return refuse(400, 3, 'The signature supplied in the request could not be verified');
  }
}

/** An error as gRPC's gateway writes it. */
function refuse(status: number, code: number, message: string): Reply {
  return jsonReply(status, { code, message, details: [] });
}
