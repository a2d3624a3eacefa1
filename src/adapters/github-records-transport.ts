import { messageOf } from '../model/errors.ts';
import type { UnknownCode } from '../model/evidence.ts';

/** A page of a hundred jobs with all their steps, or every ref below a prefix, is far smaller. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A repository that took another name, and perhaps its owner too. */
const MAX_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Why a request brought no answer at all. */
export class NoAnswer extends Error {
  readonly code: UnknownCode;
  constructor(code: UnknownCode, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}

/** As much of `fetch` as is used here; Octokit brings one that knows the proxy. */
export type Fetch = (
  url: string,
  init: Readonly<Record<string, unknown>>,
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null; forEach(each: (value: string, name: string) => void): void };
  readonly body: AsyncIterable<Uint8Array> | null;
}>;

/**
 * Wraps `fetch` so that an answer is bounded, and comes from the host that was asked. Whoever can make the API redirect
 * elsewhere would otherwise get the token, or be believed in GitHub's place.
 *
 * @throws NoAnswer
 */
export function guarded(fetch: Fetch, apiUrl: string): (url: string, init: object) => Promise<Response> {
  const { origin } = new URL(apiUrl);
  return async (url, init) => {
    let target = url;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const answer = await send(fetch, target, init);
      if (!REDIRECTS.has(answer.status)) return whole(answer);
      const location = answer.headers.get('location') ?? '';
      if (!URL.canParse(location, target) || new URL(location, target).origin !== origin)
        throw new NoAnswer('redirected', `GitHub's API answered with ${answer.status} to another host`);
      await read(answer.body);
      target = new URL(location, target).href;
    }
    throw new NoAnswer('redirected', `GitHub's API redirected more than ${MAX_REDIRECTS} times`);
  };
}

async function send(fetch: Fetch, url: string, init: object): ReturnType<Fetch> {
  try {
    return await fetch(url, { ...init, redirect: 'manual' });
  } catch (error) {
    throw noAnswer(error);
  }
}

/** The answer with its body in memory, so that nothing later waits for the network, or reads without end. */
async function whole({ status, headers, body }: Awaited<ReturnType<Fetch>>): Promise<Response> {
  const bytes = await read(body);
  const copied = new Headers();
  headers.forEach((value, name) => copied.set(name, value));
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : bytes, { status, headers: copied });
}

async function read(body: AsyncIterable<Uint8Array> | null): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > MAX_BYTES) throw new NoAnswer('too-large', `GitHub's API answered with more than ${MAX_BYTES} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw noAnswer(error);
  }
  return Buffer.concat(chunks);
}

function noAnswer(error: unknown): NoAnswer {
  if (error instanceof NoAnswer) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return new NoAnswer('timeout', "GitHub's API did not answer in time");
  if (name === 'AbortError') return new NoAnswer('cancelled', 'the run was cut short');
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return new NoAnswer('unreachable', `GitHub's API could not be reached (${messageOf(cause)})`);
}
