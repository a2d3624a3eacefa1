import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { parseJson, stringAt } from '../model/json.ts';
import { isRegistryName } from '../model/name.ts';
import type { Attempt, PublisherPort } from '../model/publish.ts';
import { withoutSecrets } from './npm-cli-secrets.ts';
import { connectionTo } from './registry/connection.ts';
import { BodyRefused, codeOf } from './registry/http.ts';
import { escapeName } from './registry/names.ts';
import type { Transport } from './registry/npm-values.ts';
import { TRANSIENT_STATUSES } from './registry/retry.ts';
import { showUrl } from './registry/urls.ts';

const TIMEOUT_MS = 30_000;
const MOST_BYTES = 64 * 1024;
/** What may be in a header, and so in a token. */
const TOKEN = /^[\x21-\x7e]{1,8192}$/;

export interface ExchangeOptions {
  /** With a trailing slash. */
  readonly registry: string;
  readonly transport: Transport;
  /** Goes out as `countersign/{version}`. */
  readonly version: string;
  /** Told the new token before anyone else is, so that it can be masked. */
  readonly onSecret?: (secret: string) => void;
  /** For the whole exchange. */
  readonly timeoutMs?: number;
}

/**
 * Exchanges an identity token for one that publishes one package, at the address that npm uses: from the root of the host,
 * whatever path the registry has. Asked once: an identity token is good for one try, and the caller has a fresh one for the
 * next. npm does the same in silence and goes on without a token; here the registry's own words come back.
 */
export function createTokenExchange(options: ExchangeOptions): PublisherPort['exchange'] {
  const { registry, transport, version, onSecret, timeoutMs = TIMEOUT_MS } = options;
  return async (name, idToken) => {
    if (!isRegistryName(name))
      return { kind: 'refused', status: null, message: 'no registry has a package of this name' };
    const url = new URL(`/-/npm/v1/oidc/token/exchange/package/${escapeName(name)}`, registry);
    const answer = await post(url, idToken, { transport, version, timeoutMs });
    if (typeof answer === 'string') return { kind: 'unreachable', message: `${showUrl(url)}: ${answer}` };
    return read(answer, url, idToken, onSecret);
  };
}

interface Posted {
  readonly status: number;
  readonly body: unknown;
}

function read(
  { status, body }: Posted,
  url: URL,
  idToken: string,
  onSecret?: (secret: string) => void,
): Attempt<string> {
  const token = stringAt(body, 'token');
  if (status === 200 || status === 201) {
    if (token !== null) onSecret?.(token);
    if (token !== null && TOKEN.test(token)) return { kind: 'done', value: token };
    // A proxy's page is no answer, and half a token is none.
    return { kind: 'unreachable', message: `${showUrl(url)} answered ${status} without a token` };
  }
  if (TRANSIENT_STATUSES.has(status) || status >= 500)
    return { kind: 'unreachable', message: `${showUrl(url)} answered ${status}` };
  const said = stringAt(body, 'message') ?? stringAt(body, 'error') ?? `${showUrl(url)} answered ${status}`;
  // A server may repeat what it was sent.
  return { kind: 'refused', status, message: withoutSecrets(said, [idToken]) };
}

interface How {
  readonly transport: Transport;
  readonly version: string;
  readonly timeoutMs: number;
}

/** Never follows a redirect: the identity token is for this address alone. A sentence where there is no whole answer. */
async function post(url: URL, bearer: string, { transport, version, timeoutMs }: How): Promise<Posted | string> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const { agent, tls } = await connectionTo(url, transport);
    const headers = {
      authorization: `Bearer ${bearer}`,
      accept: 'application/json',
      'user-agent': `countersign/${version}`,
      'content-length': 0,
    };
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(url, { method: 'POST', headers, agent, signal: timeout, ...tls });
      sent.once('response', resolve);
      sent.on('error', reject);
      sent.end();
    });
    return { status: response.statusCode ?? 0, body: parseJson(await readBody(response)) };
  } catch (error) {
    if (timeout.aborted) return `no complete answer within ${timeoutMs} ms`;
    return error instanceof BodyRefused ? error.message : `the exchange failed (${codeOf(error)})`;
  }
}

async function readBody(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new BodyRefused('too-large', `the answer is larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
