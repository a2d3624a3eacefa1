import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What goes wrong with an answer. `reset`: the connection is cut · `hang`: nothing ever comes · `html`: a login page
 * with status 200 · `truncate`: half the body, under the whole's length, then a cut · `flood`: a body without end ·
 * `delayMs`: the right answer, later · otherwise another answer altogether.
 */
export type Fault =
  | 'reset'
  | 'hang'
  | 'html'
  | 'truncate'
  | 'flood'
  | { readonly delayMs: number }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    };

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const HTML =
  '<!doctype html><html><head><title>Sign in</title></head><body><form>Sign in to continue</form></body></html>';

/** Sends a reply, or what the fault makes of it. Returns the status that went out; 0 where none did. */
export async function send(response: ServerResponse, reply: Reply, fault: Fault | undefined): Promise<number> {
  if (fault === 'reset') {
    response.socket?.resetAndDestroy();
    return 0;
  }
  if (fault === 'hang') return 0;
  if (fault === 'flood') return flood(response);
  if (fault === 'html')
    return sendWhole(response, { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(HTML) });
  if (fault === 'truncate') {
    response.writeHead(reply.status, { ...reply.headers, 'content-length': reply.body.length });
    response.write(reply.body.subarray(0, Math.floor(reply.body.length / 2)), () => response.destroy());
    return reply.status;
  }
  if (fault !== undefined && 'delayMs' in fault) {
    await sleep(fault.delayMs, undefined, { ref: false });
    return sendWhole(response, reply);
  }
  if (fault === undefined) return sendWhole(response, reply);
  const headers = { 'content-type': 'application/json', ...fault.headers };
  return sendWhole(response, { status: fault.status, headers, body: Buffer.from(fault.body ?? '{"error":"fault"}') });
}

function sendWhole(response: ServerResponse, { status, headers, body }: Reply): number {
  // Node sets the length of 304 and of HEAD itself: none.
  response.writeHead(status, status === 304 ? headers : { ...headers, 'content-length': body.length });
  response.end(status === 304 ? undefined : body);
  return status;
}

/** JSON that never ends, as fast as the client reads, until it goes away. */
function flood(response: ServerResponse): number {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"versions":{"');
  const chunk = 'a'.repeat(64 * 1024);
  const pour = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', pour);
  };
  pour();
  return 200;
}
