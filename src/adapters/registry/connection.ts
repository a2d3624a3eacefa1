import type { Agent } from 'node:http';
import type { RequestOptions } from 'node:https';
import npmAgent from '@npmcli/agent';
import { tlsOf } from './client.ts';
import type { Transport } from './npmrc.ts';

/** How an address is reached: directly or by a proxy, with the authorities to believe, as npm is configured. */
export interface Connection {
  readonly agent: Agent;
  readonly tls: Pick<RequestOptions, 'ca' | 'cert' | 'key' | 'rejectUnauthorized'>;
}

/** For what is no document: a request that changes something. No credentials of npm's go along. */
export function connectionTo(url: URL, transport: Transport): Connection {
  const { httpsProxy, proxy, noProxy, localAddress } = transport;
  const tls = tlsOf(transport, { cert: null, key: null });
  const agent = npmAgent.getAgent(url.href, { proxy: httpsProxy || proxy, noProxy, localAddress, ...tls });
  agent.protocol = url.protocol;
  return { agent, tls };
}
