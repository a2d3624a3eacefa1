"use strict";
exports.id = 4398;
exports.ids = [4398];
exports.modules = {

/***/ 44398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listRepositories: () => (/* binding */ listRepositories),
  uploadSarif: () => (/* binding */ uploadSarif)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./build/adapters/github-records-limit.js
var github_records_limit = __webpack_require__(70419);
// EXTERNAL MODULE: ./build/adapters/github-records-transport.js
var github_records_transport = __webpack_require__(98581);
// EXTERNAL MODULE: ./build/adapters/registry/retry.js
var retry = __webpack_require__(52667);
;// CONCATENATED MODULE: ./build/adapters/github-write-client.js






const TIMEOUT_MS = 20_000;
/** The longest that a limit is waited for. GitHub asks for a minute where it finds that somebody writes too much. */
const LONGEST_WAIT_MS = 60_000;
const MOST_DETAIL = 200;
/** Asks GitHub to write, within its limits. Never throws for what it answers. */
class GitHubWriteClient {
    pace;
    #options;
    #octokit;
    #fetch;
    #limit = new github_records_limit/* RateLimit */.q();
    constructor(options) {
        this.#options = options;
        this.pace = options.pace ?? retry/* REAL_PACE */.VM;
        const quiet = () => undefined;
        const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
        this.#octokit = (0,github/* getOctokit */.Q)(options.token, { baseUrl: options.apiUrl.replace(/\/+$/, ''), log });
        // Octokit's own `fetch` stays underneath, for it is the one that goes through the proxy.
        const own = this.#octokit.request.endpoint.DEFAULTS.request?.['fetch'];
        this.#fetch = (0,github_records_transport/* guarded */.N)((own ?? globalThis.fetch), options.apiUrl);
    }
    async ask(request) {
        let last = refused('there was no time left to ask GitHub');
        for (let attempt = 1; !this.#options.signal.aborted; attempt += 1) {
            const tried = await this.#try(request);
            if (tried.answer.kind === 'done' || tried.again === 'never' || attempt === retry/* MOST_TRIES */.ao)
                return tried.answer;
            last = tried.answer;
            if (last.kind === 'lost' && !request.repeatable)
                return last;
            const wait = tried.again === 'later' ? (0,retry/* delayAfter */.Ee)(attempt, null, this.pace) : tried.again;
            await this.pace.sleep(wait, this.#options.signal);
        }
        return last;
    }
    /** One question in GraphQL, which is repeatable. */
    async graphql(query, read) {
        // An enterprise server has it beside `/api/v3` and not below it.
        const base = this.#options.apiUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api');
        return this.ask({ route: `POST ${base}/graphql`, parameters: { query }, repeatable: true, read });
    }
    /** Waits a moment, in which what was lost on the way may still arrive. */
    async settle(ms) {
        await this.pace.sleep(ms, this.#options.signal);
    }
    async #try({ route, parameters, read }) {
        const [owner = '', repo = ''] = this.#options.repository.split('/');
        // What is in no address goes into the body.
        const name = route.includes('{owner}') ? { owner, repo } : {};
        const timeout = AbortSignal.timeout(this.#options.timeoutMs ?? TIMEOUT_MS);
        const request = { signal: AbortSignal.any([this.#options.signal, timeout]), fetch: this.#fetch };
        try {
            const answer = await this.#octokit.request(route, { ...name, ...parameters, request });
            const value = read(answer.data);
            if (value === null)
                return { answer: lost('GitHub answered with something that cannot be read'), again: 'later' };
            return { answer: { kind: 'done', value, more: hasNext(answer.headers.link) }, again: 'never' };
        }
        catch (error) {
            return this.#failure(error);
        }
    }
    #failure(error) {
        const cause = (0,json.at)(error, 'cause');
        if (cause instanceof github_records_transport/* NoAnswer */.W) {
            const again = cause.code === 'too-large' || cause.code === 'redirected' ? 'never' : 'later';
            return { answer: lost(this.#shown(cause.message)), again };
        }
        const [response, status] = [(0,json.at)(error, 'response'), (0,json.at)(error, 'status')];
        const headers = (0,json.at)(response, 'headers');
        // Octokit gives what never was an answer a status of its own, 500.
        if (typeof status !== 'number' || !(0,json/* isRecord */.u4)(headers))
            return { answer: lost(this.#shown(`GitHub's API: ${(0,errors/* messageOf */.bD)(error)}`)), again: 'later' };
        const message = (0,json/* stringAt */.bX)(response, 'data', 'message') ?? '';
        const detail = this.#shown(`GitHub's API answered ${status}${message === '' ? '' : `: ${message}`}`);
        if (status >= 500 || status === 408)
            return { answer: lost(detail), again: 'later' };
        const now = this.pace.now();
        const wait = status === 403 || status === 429 ? this.#limit.waitAsked(status, headers, message, now) : null;
        if (wait !== null)
            return { answer: refused(detail), again: wait <= LONGEST_WAIT_MS ? wait : 'never' };
        return { answer: refused(detail, isForbidden(status, message)), again: 'never' };
    }
    /** Text of an answer, fit to be shown: short, and without the token, which a hostile server may echo. */
    #shown(text) {
        const clean = text.replaceAll(this.#options.token, '***');
        return clean.length > MOST_DETAIL ? `${clean.slice(0, MOST_DETAIL)}…` : clean;
    }
}
function refused(detail, forbidden = false) {
    return { kind: 'refused', forbidden, detail };
}
function lost(detail) {
    return { kind: 'lost', forbidden: false, detail };
}
/**
 * Is it the token? GitHub's words are "Resource not accessible by integration" for a job's and an App's, "… by personal
 * access token" for a person's, and a 404 where it hides what may not be seen. A 403 that says something else (a locked
 * conversation) is not mended by a permission.
 */
function isForbidden(status, message) {
    return (status === 403 && /^resource not accessible/i.test(message)) || status === 404;
}
/** RFC 8288, as far as GitHub writes it. Only whether there is one: the address is not followed, it is made here. */
function hasNext(link) {
    return /;\s*rel="?next"?/i.test(link ?? '');
}

;// CONCATENATED MODULE: ./build/adapters/github-fleet.js




const PAGE = 100;
/** 100,000 repositories. */
const MOST_PAGES = 1000;
/**
 * All repositories of an organisation that the token may see (https://docs.github.com/rest/repos/repos). What it may not see is
 * not listed, and GitHub does not say so.
 *
 * @throws IncompleteError where a page cannot be had: a list with a hole is no list
 */
async function listRepositories(organisation, options) {
    const client = new GitHubWriteClient({ ...options, repository: '' });
    const found = new Map();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const answer = await client.ask({
            route: 'GET /orgs/{org}/repos',
            parameters: { org: organisation, type: 'all', sort: 'full_name', direction: 'asc', per_page: PAGE, page },
            repeatable: true,
            read: readPage,
        });
        if (answer.kind !== 'done')
            throw unlisted(organisation, answer.detail);
        // One that is made or renamed meanwhile moves others from page to page.
        for (const repository of answer.value)
            found.set(repository.id, repository);
        if (!answer.more)
            return [...found.values()];
    }
    throw unlisted(organisation, `it has more than ${MOST_PAGES * PAGE} repositories`);
}
/**
 * Gives a repository its SARIF (https://docs.github.com/rest/code-scanning). Sent once: an answer that was lost is no reason to
 * have everything analysed twice.
 */
async function uploadSarif(sarif, { commit, branch }, options) {
    const answer = await new GitHubWriteClient(options).ask({
        route: 'POST /repos/{owner}/{repo}/code-scanning/sarifs',
        parameters: { commit_sha: commit, ref: `refs/heads/${branch}`, sarif: (0,external_node_zlib_.gzipSync)(sarif).toString('base64') },
        repeatable: false,
        read: (value) => (0,json/* stringAt */.bX)(value, 'id'),
    });
    return answer.kind === 'done' ? 'uploaded' : 'refused';
}
function readPage(value) {
    if (!Array.isArray(value))
        return null;
    const read = value.map(readRepository);
    const whole = read.filter((repository) => repository !== null);
    return whole.length === read.length ? whole : null;
}
function readRepository(value) {
    const id = (0,json.at)(value, 'id');
    const [fullName, branch] = [(0,json/* stringAt */.bX)(value, 'full_name'), (0,json/* stringAt */.bX)(value, 'default_branch')];
    if (!(0,json/* isRecord */.u4)(value) || typeof id !== 'number' || fullName === null || branch === null)
        return null;
    return {
        id,
        fullName,
        branch,
        archived: value['archived'] === true,
        disabled: value['disabled'] === true,
        fork: value['fork'] === true,
    };
}
function unlisted(organisation, detail) {
    return new errors/* IncompleteError */.j$([
        {
            code: 'FLEET_UNLISTED',
            message: `The repositories of ${organisation} cannot be listed: ${detail}.`,
            hint: 'Give a token that may read metadata of the organisation’s repositories: see docs/fleet.md.',
        },
    ]);
}


/***/ }),

/***/ 70419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ RateLimit)
/* harmony export */ });
/** So many requests of the hour are left to whatever else uses the token. */
const LEFT_FOR_OTHERS = 50;
/** So many requests in a row without an answer, and GitHub is not asked again in this run. */
const BREAKER_LIMIT = 5;
/** What GitHub says of the token's rate limit. Headers by lower-case name; times in milliseconds since 1970. */
class RateLimit {
    #remaining = Number.POSITIVE_INFINITY;
    #resetAt = 0;
    #pausedUntil = 0;
    #failuresInARow = 0;
    #closed = null;
    /** Why nothing may be asked now, or `null`. */
    refusal(now) {
        if (this.#closed !== null)
            return this.#closed;
        if (now < this.#pausedUntil)
            return limited(this.#pausedUntil);
        if (this.#remaining < LEFT_FOR_OTHERS && now < this.#resetAt)
            return limited(this.#resetAt);
        return null;
    }
    /** Reads `x-ratelimit-*` of an answer. Answers may overtake each other: within one window the lowest count holds. */
    observe(headers) {
        const [remaining, reset] = [number(headers['x-ratelimit-remaining']), number(headers['x-ratelimit-reset'])];
        if (remaining === null || reset === null)
            return;
        this.#remaining = reset * 1000 === this.#resetAt ? Math.min(this.#remaining, remaining) : remaining;
        this.#resetAt = reset * 1000;
    }
    /**
     * Is an answer of 403 or 429 about a limit, and until when? A secondary limit has its own waiting time.
     * Returns milliseconds to wait, or `null` where it is about something else.
     */
    waitAsked(status, headers, message, now) {
        const after = number(headers['retry-after']);
        if (after !== null)
            return after * 1000;
        const spent = number(headers['x-ratelimit-remaining']) === 0 || /rate limit/i.test(message);
        if (!spent)
            return status === 429 ? UNSAID_WAIT_MS : null;
        const reset = number(headers['x-ratelimit-reset']);
        return reset === null ? UNSAID_WAIT_MS : Math.max(0, reset * 1000 - now);
    }
    /** Stops until a time that nobody said. */
    pause(now) {
        return this.pauseUntil(now + UNSAID_WAIT_MS);
    }
    pauseUntil(time) {
        this.#pausedUntil = Math.max(this.#pausedUntil, time);
        return limited(this.#pausedUntil);
    }
    /** Nothing that is asked later could be answered otherwise: a refused token, for example. */
    close(refusal) {
        this.#closed ??= refusal;
    }
    answered() {
        this.#failuresInARow = 0;
    }
    failed(refusal) {
        this.#failuresInARow += 1;
        if (this.#failuresInARow >= BREAKER_LIMIT)
            this.close(refusal);
    }
}
/** What GitHub's documentation asks for where a limit is hit and nothing else is said. */
const UNSAID_WAIT_MS = 60_000;
function limited(until) {
    const when = new Date(until).toISOString();
    return { code: 'rate-limited', detail: `the rate limit of GitHub's API is used up until ${when}` };
}
/** At most twelve digits: a time in seconds that is still a date. */
function number(value) {
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && /^\d{1,12}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 98581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ guarded),
/* harmony export */   W: () => (/* binding */ NoAnswer)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** A page of a hundred jobs with all their steps, or every ref below a prefix, is far smaller. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A repository that took another name, and perhaps its owner too. */
const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Why a request brought no answer at all. */
class NoAnswer extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = new.target.name;
        this.code = code;
    }
}
/**
 * Wraps `fetch` so that an answer is bounded, and comes from the host that was asked. Whoever can make the API redirect
 * elsewhere would otherwise get the token, or be believed in GitHub's place.
 *
 * @throws NoAnswer
 */
function guarded(fetch, apiUrl) {
    const { origin } = new URL(apiUrl);
    return async (url, init) => {
        let target = url;
        for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
            const answer = await send(fetch, target, init);
            if (!REDIRECTS.has(answer.status))
                return whole(answer);
            const location = answer.headers.get('location') ?? '';
            if (!URL.canParse(location, target) || new URL(location, target).origin !== origin)
                throw new NoAnswer('redirected', `GitHub's API answered with ${answer.status} to another host`);
            await read(answer.body);
            target = new URL(location, target).href;
        }
        throw new NoAnswer('redirected', `GitHub's API redirected more than ${MAX_REDIRECTS} times`);
    };
}
async function send(fetch, url, init) {
    try {
        return await fetch(url, { ...init, redirect: 'manual' });
    }
    catch (error) {
        throw noAnswer(error);
    }
}
/** The answer with its body in memory, so that nothing later waits for the network, or reads without end. */
async function whole({ status, headers, body }) {
    const bytes = await read(body);
    const copied = new Headers();
    headers.forEach((value, name) => copied.set(name, value));
    const empty = status === 204 || status === 205 || status === 304;
    return new Response(empty ? null : bytes, { status, headers: copied });
}
async function read(body) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body ?? []) {
            size += chunk.length;
            if (size > MAX_BYTES)
                throw new NoAnswer('too-large', `GitHub's API answered with more than ${MAX_BYTES} bytes`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw noAnswer(error);
    }
    return Buffer.concat(chunks);
}
function noAnswer(error) {
    if (error instanceof NoAnswer)
        return error;
    const name = error instanceof Error ? error.name : '';
    if (name === 'TimeoutError')
        return new NoAnswer('timeout', "GitHub's API did not answer in time");
    if (name === 'AbortError')
        return new NoAnswer('cancelled', 'the run was cut short');
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return new NoAnswer('unreachable', `GitHub's API could not be reached (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`);
}


/***/ }),

/***/ 52667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ delayAfter),
/* harmony export */   SS: () => (/* binding */ TRANSIENT_STATUSES),
/* harmony export */   VM: () => (/* binding */ REAL_PACE),
/* harmony export */   Zd: () => (/* binding */ createBreaker),
/* harmony export */   ao: () => (/* binding */ MOST_TRIES)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Tries for one document. A registry that fails three times in about five seconds is down, not busy. */
const MOST_TRIES = 3;
const FIRST_DELAY_MS = 1_000;
const DELAY_FACTOR = 3;
/** The longest that a `Retry-After` is obeyed: a server must not be able to park the audit. */
const LONGEST_RETRY_AFTER_MS = 30_000;
/** So many documents in a row without one answer, and the host is not asked again in this run. */
const BREAKER_LIMIT = 5;
/** Statuses that may pass: request timeout, too many requests, and a server or gateway in trouble. */
const TRANSIENT_STATUSES = new Set([408, 429, 500, 502, 503, 504]);
const REAL_PACE = {
    async sleep(ms, signal) {
        // Rejects only when aborted, and the caller asks the signal anyway.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => undefined);
    },
    random: () => Math.random(),
    now: () => Date.now(),
};
/**
 * Milliseconds to wait after failed try number `attempt` (from 1): what the server asks for, within reason, or 1 s, 3 s, …
 * less up to half by chance, so that a thousand requests that failed together do not come back together.
 */
function delayAfter(attempt, retryAfter, pace) {
    const asked = retryAfter === null ? null : readRetryAfter(retryAfter, pace.now());
    if (asked !== null)
        return Math.min(asked, LONGEST_RETRY_AFTER_MS);
    return FIRST_DELAY_MS * DELAY_FACTOR ** (attempt - 1) * (1 - pace.random() / 2);
}
/** RFC 9110 §10.2.3: seconds, or a date. `null` for anything else. */
function readRetryAfter(text, now) {
    const value = text.trim();
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    // A date has a month's name; without this, Date.parse would read `-1` as the year 2001.
    const date = /[A-Za-z]{3}/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function createBreaker() {
    const inARow = new Map();
    const open = new Map();
    return {
        openedBy: (key) => open.get(key) ?? null,
        failed(key, failure) {
            const count = (inARow.get(key) ?? 0) + 1;
            inARow.set(key, count);
            if (count >= BREAKER_LIMIT && !open.has(key))
                open.set(key, failure);
        },
        answered(key) {
            inARow.delete(key);
        },
    };
}


/***/ })

};
;