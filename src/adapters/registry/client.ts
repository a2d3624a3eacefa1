import pLimit from 'p-limit';
import type { UnknownCode } from '../../model/evidence.ts';
import type { RegistryPort } from '../../model/ports.ts';
import { type BodyBudget, createBodyBudget } from './body-budget.ts';
import { connectionTo } from './connection.ts';
import { credentialsFor } from './credentials.ts';
import { type DocumentRequest, type DocumentSource, LONGEST_BODY, type Reply, registryPort } from './documents.ts';
import { keepableOf } from './freshness.ts';
import { codeOf, type Failure, type GetOptions, type Got, get } from './http.ts';
import { createMemo } from './memo.ts';
import type { NpmConfig } from './npmrc.ts';
import { MOST_REDIRECTS, mayLeave, redirectTarget } from './redirects.ts';
import { createBreaker, delayAfter, MOST_TRIES, type Pace, REAL_PACE, TRANSIENT_STATUSES } from './retry.ts';
import { LONGEST_TARBALL } from './tarball-facts.ts';
import { parseHttpUrl, printable, showUrl } from './urls.ts';

export interface ClientOptions {
  /** Goes out as `countersign/{version}`. */
  readonly version: string;
  /** Documents under way at a time, over all hosts. */
  readonly concurrency: number;
  /** For one try of one request, in milliseconds. */
  readonly timeoutMs: number;
  /** Cuts everything short: what is not answered by then is *unknown*, `cancelled`. */
  readonly signal: AbortSignal;
  /** `--keys` were given. */
  readonly hasKeys: boolean;
  /** Whatever answers on the way is to ask the registry itself: what was published a second ago is in no cache. */
  readonly fresh?: boolean;
  /** Told every final answer, failures included, once each: for `--save-evidence`. */
  readonly onReply?: (request: DocumentRequest, reply: Reply) => void;
  /** What is kept of a tarball, in the place of a body. Default: what `RegistryPort.tarball` tells. @throws BodyRefused */
  readonly readTarball?: GetOptions['read'];
  /** Only for tests. */
  readonly pace?: Pace;
  /** Only for tests. Default: one for the process. */
  readonly budget?: BodyBudget;
}

/** Tarballs under way at a time: each is unpacked as it comes, which costs more than a document does. */
const MOST_TARBALLS = 8;
/** A tarball may be a thousand times the size of a document: so many times the time for one. */
const TARBALL_PATIENCE = 10;

/** One for the process: several sources, of projects with credentials of their own, run in one memory. */
const BUDGET = createBodyBudget();

/** A registry over the network, asked as npm asks it, with npm's configuration. */
export function createRegistryClient(config: NpmConfig, options: ClientOptions): RegistryPort {
  return registryPort(createHttpSource(config, options), config, options);
}

/** Documents over http(s): each asked for once, with retries, bounds, and credentials that go to their own host and path only. */
export function createHttpSource(config: NpmConfig, options: ClientOptions): DocumentSource {
  const pace = options.pace ?? REAL_PACE;
  const limit = pLimit(options.concurrency);
  const limitTarballs = pLimit(Math.min(options.concurrency, MOST_TARBALLS));
  const breaker = createBreaker();
  const { cert: _, key: __, ...nobody } = config.transport;
  const traffic = { requests: 0, bytes: 0 };

  const ask = createMemo(async (request: DocumentRequest): Promise<Reply> => {
    // A place is kept while waiting to try again: a registry in trouble is asked less, and one that died is known to be
    // dead after a few documents, not after a first try of all of them.
    const limited = request.kind === 'tarball' ? limitTarballs : limit;
    const reply = await limited(() => askWithRetries(request));
    options.onReply?.(request, reply);
    return reply;
  });
  return { ask, traffic };

  async function askWithRetries(request: DocumentRequest): Promise<Reply> {
    const start = parseHttpUrl(request.url);
    if (start === null) return unknown('malformed', `${printable(request.url)} is not an http(s) address`);
    // A host that cannot be reached, and one kind of document that it always fails on, are two circuits.
    const circuits = [start.origin, `${start.origin} ${request.kind}`] as const;
    for (let attempt = 1; ; attempt++) {
      for (const circuit of circuits) {
        const opened = breaker.openedBy(circuit);
        if (opened !== null) return notAskedAgain(start, opened);
      }
      const { got, last } = await follow(start, request);
      const reply = replyTo(got, start, last, request);
      if (got.kind === 'response') breaker.answered(circuits[0]);
      const transient = isTransient(got);
      if (!transient) {
        if (got.kind === 'response') breaker.answered(circuits[1]);
        return reply;
      }
      if (attempt >= MOST_TRIES) {
        // That a registry's object store is down says nothing of the registry.
        const own = got.kind !== 'response' && last.origin === start.origin;
        if (reply.kind === 'unknown') breaker.failed(circuits[own ? 0 : 1], reply);
        return reply;
      }
      await pace.sleep(delayAfter(attempt, got.kind === 'response' ? got.retryAfter : null, pace), options.signal);
    }
  }

  /** One try, the redirects that may be followed included. `last` is the address that answered. */
  async function follow(start: URL, request: DocumentRequest): Promise<{ got: Got; last: URL }> {
    let url = start;
    // Once another host has had its say, even the registry itself is asked without credentials.
    let left = false;
    for (let redirects = 0; ; redirects++) {
      const got = await getOnce(url, request, left);
      traffic.bytes += got.received;
      const next = got.kind === 'response' ? redirectTarget(got, url) : null;
      if (next === null || redirects >= MOST_REDIRECTS) return { got, last: url };
      left ||= next.origin !== start.origin;
      if (next.origin !== start.origin && !mayLeave(start, next, request.kind)) return { got, last: url };
      url = next;
    }
  }

  async function getOnce(url: URL, request: DocumentRequest, anonymous: boolean): Promise<Got> {
    if (options.signal.aborted) return { kind: 'failed', why: 'cancelled', detail: 'cancelled', received: 0 };
    let how: GetOptions;
    try {
      how = await getOptions(url, request, anonymous);
    } catch (error) {
      // A client key that may not be read, or a proxy that is no address: this host cannot be asked, others can.
      const detail = `npm's configuration for it cannot be used (${codeOf(error)})`;
      return { kind: 'failed', why: 'configuration', detail, received: 0 };
    }
    traffic.requests++;
    return get(how);
  }

  async function getOptions(url: URL, request: DocumentRequest, anonymous: boolean): Promise<GetOptions> {
    const { authorization, certificate } = await credentialsFor(url, anonymous ? {} : config.credentials);
    const transport = anonymous ? nobody : config.transport;
    const { agent, tls } = await connectionTo(url, transport, certificate, options.concurrency);
    return {
      url,
      headers: {
        accept: request.accept,
        'accept-encoding': request.kind === 'tarball' ? 'identity' : 'gzip',
        'user-agent': `countersign/${options.version}`,
        ...(options.fresh === true ? { 'cache-control': 'no-cache' } : {}),
        ...(authorization === null ? {} : { authorization }),
        ...(request.ifNoneMatch === undefined ? {} : { 'if-none-match': request.ifNoneMatch }),
      },
      agent,
      tls,
      maxBytes: LONGEST_BODY[request.kind],
      timeoutMs: options.timeoutMs,
      signal: options.signal,
      budget: options.budget ?? BUDGET,
      ...(request.kind === 'tarball' ? streamed(options) : {}),
    };
  }
}

/** Loaded with the first tarball: most audits look into none. */
const readTarballBody: NonNullable<GetOptions['read']> = async (body) =>
  (await import('./tarball-stream.ts')).readTarballBody(body);

function streamed({
  timeoutMs,
  readTarball = readTarballBody,
}: ClientOptions): Pick<GetOptions, 'maxBytes' | 'timeoutMs' | 'read'> {
  return { maxBytes: LONGEST_TARBALL, timeoutMs: timeoutMs * TARBALL_PATIENCE, read: readTarball };
}

function isTransient(got: Got): boolean {
  if (got.kind === 'response') return TRANSIENT_STATUSES.has(got.status);
  return got.why === 'network' || got.why === 'timeout';
}

const CODE_OF_FAILURE: Readonly<Record<Failure, UnknownCode>> = {
  network: 'unreachable',
  certificate: 'unreachable',
  timeout: 'timeout',
  cancelled: 'cancelled',
  'too-large': 'too-large',
  encoding: 'malformed',
  malformed: 'malformed',
  configuration: 'unreachable',
};

function replyTo(got: Got, start: URL, last: URL, request: DocumentRequest): Reply {
  if (got.kind === 'failed') return unknown(CODE_OF_FAILURE[got.why], `${showUrl(last)}: ${got.detail}`);
  const { status } = got;
  const kept = keepableOf(got);
  const keepable = kept === null ? {} : { keepable: kept };
  if (status === 200) return { kind: 'answered', value: { url: request.url, bytes: got.bytes }, status, ...keepable };
  const where = showUrl(last);
  // For whoever asked for it by an entity tag; for everyone else it is no answer.
  if (status === 304) return { ...unknown('unexpected-status', `${where} answered 304`), status, ...keepable };
  if (status === 404) return { kind: 'not-found', detail: `${where} answered 404`, status };
  const target = redirectTarget(got, last);
  if (target !== null) {
    const detail =
      target.origin === start.origin || mayLeave(start, target, request.kind)
        ? `${where} redirects more than ${MOST_REDIRECTS} times`
        : `${where} redirects to ${printable(target.origin)}, which is not the configured registry`;
    return { ...unknown('redirected', detail), status };
  }
  return { ...unknown(codeOfStatus(status), `${where} answered ${status}`), status };
}

function codeOfStatus(status: number): UnknownCode {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'unexpected-status';
}

function unknown(code: UnknownCode, detail: string): Extract<Reply, { kind: 'unknown' }> {
  return { kind: 'unknown', code, detail };
}

function notAskedAgain(url: URL, opened: { code: UnknownCode; detail: string }): Reply {
  const code = opened.code === 'timeout' ? 'unreachable' : opened.code;
  return unknown(
    code,
    `${showUrl(url)}: not asked, since the registry failed several times in a row (${opened.detail})`,
  );
}
