import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { createLocalJWKSet, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { GITHUB_ISSUER } from '../authorities/claims.ts';
import { bearerOf, type Endpoint, type Incoming, jsonReply, startEndpoint } from './endpoint.ts';
import { tokenPayload, type WorkflowClaims, type WorkflowRun, workflowClaims } from './token-claims.ts';

const KEY_ID = 'stage-1';

/** GitHub's issuer of identity tokens, with the endpoint that a runner offers its job. */
export interface OidcIssuer {
  /** The `iss` of its tokens: GitHub's own, though the keys are the stage's. */
  readonly issuer: string;
  readonly endpoint: Endpoint;
  /** The claims of the tokens it issues now. */
  readonly claims: WorkflowClaims;
  /** From now on the job is one of this run. */
  runAs(run: WorkflowRun): void;
  /** `ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN`, as a runner sets them where the job has `id-token: write`. */
  variables(): Record<string, string>;
  /** A token, minted without the endpoint; `changes` replace claims, times and audience alike. */
  token(audience: string, changes?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Checks signature, issuer, audience and times; throws where one does not hold. */
  verify(token: string, audience: string): Promise<JWTPayload>;
  /** Each token it issued: its audience and the payload. */
  readonly issued: { readonly audience: string; readonly payload: Readonly<Record<string, unknown>> }[];
  close(): Promise<void>;
}

export async function startOidc(run: WorkflowRun = {}, issuer: string = GITHUB_ISSUER): Promise<OidcIssuer> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, use: 'sig', alg: 'RS256' };
  const keys = createLocalJWKSet({ keys: [jwk] });
  const requestToken = `runner-${KEY_ID}-bearer`;
  const issued: OidcIssuer['issued'] = [];
  let claims = workflowClaims({ iss: issuer, ...run });

  async function token(audience: string, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const payload = { ...tokenPayload(claims, audience), ...changes };
    issued.push({ audience, payload });
    const header = { alg: 'RS256', typ: 'JWT', kid: KEY_ID, x5t: KEY_ID };
    return new SignJWT(payload).setProtectedHeader(header).sign(privateKey);
  }

  async function answer(request: Incoming) {
    if (request.path === '/.well-known/openid-configuration') {
      return jsonReply(200, { issuer, jwks_uri: `${request.base}/.well-known/jwks` });
    }
    if (request.path === '/.well-known/jwks') return jsonReply(200, { keys: [jwk] });
    if (request.path !== '/token') return jsonReply(404, { message: 'not found' });
    if (bearerOf(request) !== requestToken) return jsonReply(401, { message: 'unauthorized' });
    // Without one GitHub names the repository's owner.
    const audience = request.query.get('audience') ?? `https://github.com/${claims.repository_owner}`;
    return jsonReply(200, { count: 1, value: await token(audience) });
  }

  const endpoint = await startEndpoint(answer);
  return {
    issuer,
    endpoint,
    issued,
    get claims() {
      return claims;
    },
    runAs(next) {
      claims = workflowClaims({ iss: issuer, ...next });
    },
    variables: () => ({
      // Clients append `&audience=…`: the address must have a query already, as GitHub's has.
      ACTIONS_ID_TOKEN_REQUEST_URL: `${endpoint.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    }),
    token,
    verify: async (jwt, audience) => (await jwtVerify(jwt, keys, { issuer, audience, clockTolerance: 0 })).payload,
    close: () => endpoint.close(),
  };
}
