import { getOctokit } from '@actions/github';
import { messageOf } from '../model/errors.ts';
import { at, isRecord, stringAt } from '../model/json.ts';
import { RateLimit } from './github-records-limit.ts';
import { type Fetch, guarded, NoAnswer } from './github-records-transport.ts';
import { delayAfter, MOST_TRIES, type Pace, REAL_PACE } from './registry/retry.ts';

const TIMEOUT_MS = 20_000;
/** The longest that a limit is waited for. GitHub asks for a minute where it finds that somebody writes too much. */
const LONGEST_WAIT_MS = 60_000;
const MOST_DETAIL = 200;

export interface GitHubWriteOptions {
  /** A token for the host of `apiUrl`; it is sent nowhere else. */
  readonly token: string;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/repo`. */
  readonly repository: string;
  /** Ends everything: what people are shown is not worth a job that hangs. */
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
  readonly pace?: Pace;
}

/** Something that was not written. */
export interface NotWritten {
  /** `refused`: it certainly was not done. `lost`: nobody can tell, for no answer came that can be read. */
  readonly kind: 'refused' | 'lost';
  /** The token may not do this, whoever asks and however often. */
  readonly forbidden: boolean;
  readonly detail: string;
}

export interface Done<T> {
  readonly kind: 'done';
  readonly value: T;
  /** There are further pages, by the answer's `Link`. */
  readonly more: boolean;
}

export interface WriteRequest<T> {
  /** `POST /repos/{owner}/{repo}/check-runs`; `owner` and `repo` are filled in, parameters are escaped. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Twice is as good as once. What is not is never repeated after an answer that was lost. */
  readonly repeatable: boolean;
  /** `null` for what is no answer of GitHub's: the page of a proxy, for example. */
  readonly read: (value: unknown) => T | null;
}

/** Asks GitHub to write, within its limits. Never throws for what it answers. */
export class GitHubWriteClient {
  readonly pace: Pace;
  readonly #options: GitHubWriteOptions;
  readonly #octokit: ReturnType<typeof getOctokit>;
  readonly #fetch: ReturnType<typeof guarded>;
  readonly #limit = new RateLimit();

  constructor(options: GitHubWriteOptions) {
    this.#options = options;
    this.pace = options.pace ?? REAL_PACE;
    const quiet = (): undefined => undefined;
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    this.#octokit = getOctokit(options.token, { baseUrl: options.apiUrl.replace(/\/+$/, ''), log });
    // Octokit's own `fetch` stays underneath, for it is the one that goes through the proxy.
    const own: unknown = this.#octokit.request.endpoint.DEFAULTS.request?.['fetch'];
    this.#fetch = guarded((own ?? globalThis.fetch) as Fetch, options.apiUrl);
  }

  async ask<T>(request: WriteRequest<T>): Promise<Done<T> | NotWritten> {
    let last: NotWritten = refused('there was no time left to ask GitHub');
    for (let attempt = 1; !this.#options.signal.aborted; attempt += 1) {
      const tried = await this.#try(request);
      if (tried.answer.kind === 'done' || tried.again === 'never' || attempt === MOST_TRIES) return tried.answer;
      last = tried.answer;
      if (last.kind === 'lost' && !request.repeatable) return last;
      const wait = tried.again === 'later' ? delayAfter(attempt, null, this.pace) : tried.again;
      await this.pace.sleep(wait, this.#options.signal);
    }
    return last;
  }

  /** One question in GraphQL, which is repeatable. */
  async graphql<T>(query: string, read: WriteRequest<T>['read']): Promise<Done<T> | NotWritten> {
    // An enterprise server has it beside `/api/v3` and not below it.
    const base = this.#options.apiUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api');
    return this.ask({ route: `POST ${base}/graphql`, parameters: { query }, repeatable: true, read });
  }

  /** Waits a moment, in which what was lost on the way may still arrive. */
  async settle(ms: number): Promise<void> {
    await this.pace.sleep(ms, this.#options.signal);
  }

  async #try<T>({ route, parameters, read }: WriteRequest<T>): Promise<Tried<T>> {
    const [owner = '', repo = ''] = this.#options.repository.split('/');
    // What is in no address goes into the body.
    const name = route.includes('{owner}') ? { owner, repo } : {};
    const timeout = AbortSignal.timeout(this.#options.timeoutMs ?? TIMEOUT_MS);
    const request = { signal: AbortSignal.any([this.#options.signal, timeout]), fetch: this.#fetch };
    try {
      const answer = await this.#octokit.request(route, { ...name, ...parameters, request });
      const value = read(answer.data);
      if (value === null) return { answer: lost('GitHub answered with something that cannot be read'), again: 'later' };
      return { answer: { kind: 'done', value, more: hasNext(answer.headers.link) }, again: 'never' };
    } catch (error) {
      return this.#failure(error);
    }
  }

  #failure(error: unknown): Tried<never> {
    const cause = at(error, 'cause');
    if (cause instanceof NoAnswer) {
      const again = cause.code === 'too-large' || cause.code === 'redirected' ? 'never' : 'later';
      return { answer: lost(this.#shown(cause.message)), again };
    }
    const [response, status] = [at(error, 'response'), at(error, 'status')];
    const headers = at(response, 'headers');
    // Octokit gives what never was an answer a status of its own, 500.
    if (typeof status !== 'number' || !isRecord(headers))
      return { answer: lost(this.#shown(`GitHub's API: ${messageOf(error)}`)), again: 'later' };
    const message = stringAt(response, 'data', 'message') ?? '';
    const detail = this.#shown(`GitHub's API answered ${status}${message === '' ? '' : `: ${message}`}`);
    if (status >= 500 || status === 408) return { answer: lost(detail), again: 'later' };
    const now = this.pace.now();
    const wait = status === 403 || status === 429 ? this.#limit.waitAsked(status, headers, message, now) : null;
    if (wait !== null) return { answer: refused(detail), again: wait <= LONGEST_WAIT_MS ? wait : 'never' };
    return { answer: refused(detail, isForbidden(status, message)), again: 'never' };
  }

  /** Text of an answer, fit to be shown: short, and without the token, which a hostile server may echo. */
  #shown(text: string): string {
    const clean = text.replaceAll(this.#options.token, '***');
    return clean.length > MOST_DETAIL ? `${clean.slice(0, MOST_DETAIL)}…` : clean;
  }
}

interface Tried<T> {
  readonly answer: Done<T> | NotWritten;
  /** Is it worth another try: never, after a while, or after so many milliseconds? */
  readonly again: 'never' | 'later' | number;
}

function refused(detail: string, forbidden = false): NotWritten {
  return { kind: 'refused', forbidden, detail };
}

function lost(detail: string): NotWritten {
  return { kind: 'lost', forbidden: false, detail };
}

/**
 * Is it the token? GitHub's words are "Resource not accessible by integration" for a job's and an App's, "… by personal
 * access token" for a person's, and a 404 where it hides what may not be seen. A 403 that says something else (a locked
 * conversation) is not mended by a permission.
 */
function isForbidden(status: number, message: string): boolean {
  return (status === 403 && /^resource not accessible/i.test(message)) || status === 404;
}

/** RFC 8288, as far as GitHub writes it. Only whether there is one: the address is not followed, it is made here. */
function hasNext(link: string | undefined): boolean {
  return /;\s*rel="?next"?/i.test(link ?? '');
}
