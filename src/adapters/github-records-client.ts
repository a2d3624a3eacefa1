import { getOctokit } from '@actions/github';
import pLimit from 'p-limit';
import { messageOf } from '../model/errors.ts';
import type { Answer } from '../model/evidence.ts';
import { at, isRecord, stringAt } from '../model/json.ts';
import { RateLimit } from './github-records-limit.ts';
import { type Fetch, guarded, NoAnswer } from './github-records-transport.ts';
import { type Pace, REAL_PACE } from './registry/retry.ts';

const CONCURRENCY = 8;
const TIMEOUT_MS = 10_000;
const MOST_TRIES = 2;
const RETRY_DELAY_MS = 1_000;
/** The longest that a limit is waited for: an audit does not stand still because GitHub says so. */
const LONGEST_WAIT_MS = 3_000;
const MOST_DETAIL = 200;

export interface GitHubRecordsOptions {
  /** A token for the host of `apiUrl`; it is sent nowhere else. */
  readonly token: string;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** Ends the run. */
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
  readonly pace?: Pace;
}

export type Parameters = Readonly<Record<string, string | number>>;

/** Asks GitHub's API each question once, within its limits. Never throws for what it answers. */
export class GitHubClient {
  readonly traffic = { requests: 0 };
  readonly #options: GitHubRecordsOptions;
  readonly #octokit: ReturnType<typeof getOctokit>;
  readonly #fetch: ReturnType<typeof guarded>;
  readonly #pace: Pace;
  readonly #rate = new RateLimit();
  readonly #slots = pLimit(CONCURRENCY);
  readonly #answers = new Map<string, Promise<Answer<unknown>>>();

  constructor(options: GitHubRecordsOptions) {
    this.#options = options;
    this.#pace = options.pace ?? REAL_PACE;
    const quiet = () => undefined;
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    this.#octokit = getOctokit(options.token, { baseUrl: options.apiUrl.replace(/\/+$/, ''), log });
    // Octokit's own `fetch` stays underneath, for it is the one that goes through the proxy.
    const own: unknown = this.#octokit.request.endpoint.DEFAULTS.request?.['fetch'];
    this.#fetch = guarded((own ?? globalThis.fetch) as Fetch, options.apiUrl);
  }

  /**
   * One GET, parsed. A 404 is *not found* only in GitHub's own words: the page of a proxy is no answer.
   *
   * @param route `GET /repos/{owner}/{repo}`; parameters are escaped into it
   */
  get(route: string, parameters: Parameters, format?: string): Promise<Answer<unknown>> {
    const key = JSON.stringify([route, parameters, format]);
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = this.#slots(() => this.#ask(route, { ...parameters, ...(format && { mediaType: { format } }) }));
    this.#answers.set(key, answer);
    return answer;
  }

  async #ask(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer<unknown>> {
    for (let attempt = 1; ; attempt += 1) {
      const refusal = this.#options.signal.aborted ? CUT_SHORT : this.#rate.refusal(this.#pace.now());
      if (refusal !== null) return { kind: 'unknown', ...refusal };
      const { answer, waitMs } = await this.#try(route, parameters);
      if (answer.kind !== 'unknown' || waitMs === null) return answer;
      if (attempt >= MOST_TRIES) {
        // A limit that is still there after the wait it asked for: the next questions need not find that out again.
        return answer.code === 'rate-limited' ? { kind: 'unknown', ...this.#rate.pause(this.#pace.now()) } : answer;
      }
      await this.#pace.sleep(waitMs, this.#options.signal);
    }
  }

  /** `waitMs`: how long to wait before it is worth another try; `null` where it is not. */
  async #try(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Tried> {
    this.traffic.requests += 1;
    const timeout = AbortSignal.timeout(this.#options.timeoutMs ?? TIMEOUT_MS);
    const request = { signal: AbortSignal.any([this.#options.signal, timeout]), fetch: this.#fetch };
    try {
      const answer = await this.#octokit.request(route, { ...parameters, request });
      const value: unknown = answer.data;
      this.#rate.observe(answer.headers);
      this.#rate.answered();
      return final({ kind: 'answered', value });
    } catch (error) {
      return this.#failure(error);
    }
  }

  #failure(error: unknown): Tried {
    const cause = at(error, 'cause');
    if (cause instanceof NoAnswer) {
      const unknown = { code: cause.code, detail: this.#shown(cause.message) };
      if (cause.code === 'too-large' || cause.code === 'redirected' || cause.code === 'cancelled')
        return final({ kind: 'unknown', ...unknown });
      return this.#transient(unknown);
    }
    const response = at(error, 'response');
    const status = at(error, 'status');
    const found = at(response, 'headers');
    if (typeof status !== 'number' || !isRecord(found)) {
      return this.#transient({ code: 'unreachable', detail: this.#shown(`GitHub's API: ${messageOf(error)}`) });
    }
    this.#rate.observe(found);
    const message = stringAt(response, 'data', 'message');
    const detail = this.#shown(`GitHub's API answered ${status}${message === null ? '' : `: ${message}`}`);
    if (status === 403 || status === 429) return this.#forbidden(status, found, message ?? '', detail);
    if (status >= 500 || status === 408) return this.#transient({ code: 'server-error', detail });
    this.#rate.answered();
    if (status === 404) {
      if (message !== null) return final({ kind: 'not-found', detail });
      return final({ kind: 'unknown', code: 'malformed', detail: "a 404 that is not GitHub's" });
    }
    if (status === 401) this.#rate.close({ code: 'unauthorized', detail });
    const code = status === 401 ? 'unauthorized' : 'unexpected-status';
    return final({ kind: 'unknown', code, detail });
  }

  #forbidden(status: number, headers: Readonly<Record<string, unknown>>, message: string, detail: string): Tried {
    const now = this.#pace.now();
    const wait = this.#rate.waitAsked(status, headers, message, now);
    if (wait === null) return final({ kind: 'unknown', code: 'forbidden', detail });
    if (wait <= LONGEST_WAIT_MS) {
      return { answer: { kind: 'unknown', code: 'rate-limited', detail }, waitMs: wait };
    }
    return final({ kind: 'unknown', ...this.#rate.pauseUntil(now + wait) });
  }

  #transient(refusal: Omit<Extract<Answer<never>, { kind: 'unknown' }>, 'kind'>): Tried {
    this.#rate.failed(refusal);
    return { answer: { kind: 'unknown', ...refusal }, waitMs: RETRY_DELAY_MS * (1 - this.#pace.random() / 2) };
  }

  /** Text of an answer, fit to be shown: short, and without the token, which a hostile server may echo. */
  #shown(text: string): string {
    const clean = text.replaceAll(this.#options.token, '***');
    return clean.length > MOST_DETAIL ? `${clean.slice(0, MOST_DETAIL)}…` : clean;
  }
}

interface Tried {
  readonly answer: Answer<unknown>;
  readonly waitMs: number | null;
}

const CUT_SHORT = { code: 'cancelled', detail: 'the run was cut short' } as const;

function final(answer: Answer<unknown>): Tried {
  return { answer, waitMs: null };
}
