import { lookup as dnsLookup } from 'node:dns';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import type { LookupFunction } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { Transport } from './npm-values.ts';

/** How an address is reached: directly or by a proxy, with the authorities to believe, as npm is configured. */
export interface Connection {
  readonly agent: HttpAgent;
  readonly tls: Pick<RequestOptions, 'ca' | 'cert' | 'key' | 'rejectUnauthorized'>;
}

/** The certificate that credentials name for one host and path; PEM. */
export interface ClientCertificate {
  readonly cert: string | null;
  readonly key: string | null;
}

const NO_CERTIFICATE: ClientCertificate = { cert: null, key: null };
const DEFAULT_SOCKETS = 15;

/** Connections are kept and shared by all who are configured alike. */
const known = new WeakMap<Transport, Map<string, Connection>>();

/**
 * A proxy is npm's own agent's business: which variables name one, and whom `noproxy` excepts. Where none is named at all,
 * Node's agent does the same for a third of the cost.
 *
 * @param maxSockets connections to one host at a time
 * @throws where the certificate, its key or the authorities cannot be used
 */
export async function connectionTo(
  url: URL,
  transport: Transport,
  certificate: ClientCertificate = NO_CERTIFICATE,
  maxSockets = DEFAULT_SOCKETS,
): Promise<Connection> {
  if (namesProxy(transport)) return proxied(url, transport, certificate, maxSockets);
  const connections = known.get(transport) ?? new Map<string, Connection>();
  known.set(transport, connections);
  const key = `${url.protocol} ${maxSockets} ${certificate.cert ?? ''} ${certificate.key ?? ''}`;
  const connection = connections.get(key) ?? direct(url, transport, certificate, maxSockets);
  connections.set(key, connection);
  return connection;
}

function direct(url: URL, transport: Transport, certificate: ClientCertificate, maxSockets: number): Connection {
  const { localAddress } = transport;
  const options = {
    keepAlive: true,
    maxSockets,
    lookup: sharedLookup(),
    ...(typeof localAddress === 'string' && localAddress !== '' ? { localAddress } : {}),
  };
  if (url.protocol !== 'https:') return { agent: new HttpAgent(options), tls: {} };
  const { rejectUnauthorized, ...identity } = tlsOf(transport, certificate);
  // Made once: by default each connection reads all the authorities again.
  const secureContext = createSecureContext(identity);
  const tls = { rejectUnauthorized };
  return { agent: new HttpsAgent({ ...options, ...tls, secureContext }), tls };
}

async function proxied(
  url: URL,
  transport: Transport,
  certificate: ClientCertificate,
  maxSockets: number,
): Promise<Connection> {
  const { default: npmAgent } = await import('@npmcli/agent');
  const { httpsProxy, proxy, noProxy, localAddress } = transport;
  const tls = tlsOf(transport, certificate);
  const options = { proxy: httpsProxy || proxy, noProxy, localAddress, maxSockets, ...tls };
  const agent = npmAgent.getAgent(url.href, options);
  // Told, or the agent finds it out twice a request, from a stack trace. An agent never serves both protocols.
  agent.protocol = url.protocol;
  return { agent, tls };
}

/** Is a proxy named anywhere that npm's agent looks: in the configuration, or in the environment, in any letters? */
function namesProxy({ httpsProxy, proxy }: Transport): boolean {
  if (isSet(httpsProxy) || isSet(proxy)) return true;
  // Looked up once, as npm's agent does: to list the environment takes as long as sending a request.
  proxyInEnvironment ??= Object.entries(process.env).some(
    ([name, value]) => /^(?:https?_)?proxy$/i.test(name) && isSet(value),
  );
  return proxyInEnvironment;
}

let proxyInEnvironment: boolean | null = null;

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}

function tlsOf(
  transport: Transport,
  certificate: ClientCertificate,
): Connection['tls'] & { readonly rejectUnauthorized: boolean } {
  const ca = pem(transport.ca);
  const cert = certificate.cert ?? pem(transport.cert);
  const key = certificate.key ?? pem(transport.key);
  return {
    rejectUnauthorized: transport.strictSSL !== false,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}

function pem(value: unknown): string | string[] | undefined {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

type Answered = Parameters<LookupFunction>[2];

/** Connections that open together ask for their host's address once: a resolver has four threads, and some are slow. */
function sharedLookup(): LookupFunction {
  const waiting = new Map<string, Answered[]>();
  return (hostname, options, answered) => {
    const question = JSON.stringify([hostname, options]);
    const others = waiting.get(question);
    if (others !== undefined) return void others.push(answered);
    waiting.set(question, [answered]);
    dnsLookup(hostname, options, (error, address, family) => {
      const all = waiting.get(question) ?? [];
      waiting.delete(question);
      for (const tell of all) tell(error, address, family);
    });
  };
}
