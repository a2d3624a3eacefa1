"use strict";
exports.id = 7645;
exports.ids = [7645];
exports.modules = {

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

/***/ 57645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubRecords: () => (/* binding */ createGitHubRecords)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/adapters/github-records-limit.js
var github_records_limit = __webpack_require__(70419);
// EXTERNAL MODULE: ./build/adapters/github-records-transport.js
var github_records_transport = __webpack_require__(98581);
// EXTERNAL MODULE: ./build/adapters/registry/retry.js
var retry = __webpack_require__(52667);
;// CONCATENATED MODULE: ./build/adapters/github-records-client.js







const CONCURRENCY = 8;
const TIMEOUT_MS = 10_000;
const MOST_TRIES = 2;
const RETRY_DELAY_MS = 1_000;
/** The longest that a limit is waited for: an audit does not stand still because GitHub says so. */
const LONGEST_WAIT_MS = 3_000;
const MOST_DETAIL = 200;
/** Asks GitHub's API each question once, within its limits. Never throws for what it answers. */
class GitHubClient {
    traffic = { requests: 0 };
    #options;
    #octokit;
    #fetch;
    #pace;
    #rate = new github_records_limit/* RateLimit */.q();
    #slots = (0,p_limit/* default */.A)(CONCURRENCY);
    #answers = new Map();
    constructor(options) {
        this.#options = options;
        this.#pace = options.pace ?? retry/* REAL_PACE */.VM;
        const quiet = () => undefined;
        const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
        this.#octokit = (0,github/* getOctokit */.Q)(options.token, { baseUrl: options.apiUrl.replace(/\/+$/, ''), log });
        // Octokit's own `fetch` stays underneath, for it is the one that goes through the proxy.
        const own = this.#octokit.request.endpoint.DEFAULTS.request?.['fetch'];
        this.#fetch = (0,github_records_transport/* guarded */.N)((own ?? globalThis.fetch), options.apiUrl);
    }
    /**
     * One GET, parsed. A 404 is *not found* only in GitHub's own words: the page of a proxy is no answer.
     *
     * @param route `GET /repos/{owner}/{repo}`; parameters are escaped into it
     */
    get(route, parameters, format) {
        const key = JSON.stringify([route, parameters, format]);
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        const answer = this.#slots(() => this.#ask(route, { ...parameters, ...(format && { mediaType: { format } }) }));
        this.#answers.set(key, answer);
        return answer;
    }
    async #ask(route, parameters) {
        for (let attempt = 1;; attempt += 1) {
            const refusal = this.#options.signal.aborted ? CUT_SHORT : this.#rate.refusal(this.#pace.now());
            if (refusal !== null)
                return { kind: 'unknown', ...refusal };
            const { answer, waitMs } = await this.#try(route, parameters);
            if (answer.kind !== 'unknown' || waitMs === null)
                return answer;
            if (attempt >= MOST_TRIES) {
                // A limit that is still there after the wait it asked for: the next questions need not find that out again.
                return answer.code === 'rate-limited' ? { kind: 'unknown', ...this.#rate.pause(this.#pace.now()) } : answer;
            }
            await this.#pace.sleep(waitMs, this.#options.signal);
        }
    }
    /** `waitMs`: how long to wait before it is worth another try; `null` where it is not. */
    async #try(route, parameters) {
        this.traffic.requests += 1;
        const timeout = AbortSignal.timeout(this.#options.timeoutMs ?? TIMEOUT_MS);
        const request = { signal: AbortSignal.any([this.#options.signal, timeout]), fetch: this.#fetch };
        try {
            const answer = await this.#octokit.request(route, { ...parameters, request });
            const value = answer.data;
            this.#rate.observe(answer.headers);
            this.#rate.answered();
            return github_records_client_final({ kind: 'answered', value });
        }
        catch (error) {
            return this.#failure(error);
        }
    }
    #failure(error) {
        const cause = (0,json.at)(error, 'cause');
        if (cause instanceof github_records_transport/* NoAnswer */.W) {
            const unknown = { code: cause.code, detail: this.#shown(cause.message) };
            if (cause.code === 'too-large' || cause.code === 'redirected' || cause.code === 'cancelled')
                return github_records_client_final({ kind: 'unknown', ...unknown });
            return this.#transient(unknown);
        }
        const response = (0,json.at)(error, 'response');
        const status = (0,json.at)(error, 'status');
        const found = (0,json.at)(response, 'headers');
        if (typeof status !== 'number' || !(0,json/* isRecord */.u4)(found)) {
            return this.#transient({ code: 'unreachable', detail: this.#shown(`GitHub's API: ${(0,errors/* messageOf */.bD)(error)}`) });
        }
        this.#rate.observe(found);
        const message = (0,json/* stringAt */.bX)(response, 'data', 'message');
        const detail = this.#shown(`GitHub's API answered ${status}${message === null ? '' : `: ${message}`}`);
        if (status === 403 || status === 429)
            return this.#forbidden(status, found, message ?? '', detail);
        if (status >= 500 || status === 408)
            return this.#transient({ code: 'server-error', detail });
        this.#rate.answered();
        if (status === 404) {
            if (message !== null)
                return github_records_client_final({ kind: 'not-found', detail });
            return github_records_client_final({ kind: 'unknown', code: 'malformed', detail: "a 404 that is not GitHub's" });
        }
        if (status === 401)
            this.#rate.close({ code: 'unauthorized', detail });
        const code = status === 401 ? 'unauthorized' : 'unexpected-status';
        return github_records_client_final({ kind: 'unknown', code, detail });
    }
    #forbidden(status, headers, message, detail) {
        const now = this.#pace.now();
        const wait = this.#rate.waitAsked(status, headers, message, now);
        if (wait === null)
            return github_records_client_final({ kind: 'unknown', code: 'forbidden', detail });
        if (wait <= LONGEST_WAIT_MS) {
            return { answer: { kind: 'unknown', code: 'rate-limited', detail }, waitMs: wait };
        }
        return github_records_client_final({ kind: 'unknown', ...this.#rate.pauseUntil(now + wait) });
    }
    #transient(refusal) {
        this.#rate.failed(refusal);
        return { answer: { kind: 'unknown', ...refusal }, waitMs: RETRY_DELAY_MS * (1 - this.#pace.random() / 2) };
    }
    /** Text of an answer, fit to be shown: short, and without the token, which a hostile server may echo. */
    #shown(text) {
        const clean = text.replaceAll(this.#options.token, '***');
        return clean.length > MOST_DETAIL ? `${clean.slice(0, MOST_DETAIL)}…` : clean;
    }
}
const CUT_SHORT = { code: 'cancelled', detail: 'the run was cut short' };
function github_records_client_final(answer) {
    return { answer, waitMs: null };
}

;// CONCATENATED MODULE: ./build/adapters/github-records-read.js

const OWNER = /^[A-Za-z0-9_-]{1,64}$/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** May these go into a path of the API? They come from a certificate, and a certificate's words are its requester's. */
function isRepositoryName(owner, repo) {
    return OWNER.test(owner) && REPOSITORY.test(repo);
}
function isCommit(text) {
    return SHA.test(text);
}
/** `repos/get-commit` as `application/vnd.github.sha`: text, which Octokit leaves as bytes where no charset is said. */
function readSha(value) {
    const text = value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value;
    return typeof text === 'string' && isCommit(text) ? text : null;
}
/** Reads an answered value; `null` from the reader is a malformed answer. */
function readAnswer(answer, what, reader) {
    if (answer.kind !== 'answered')
        return answer;
    const value = reader(answer.value);
    if (value !== null)
        return { kind: 'answered', value };
    return { kind: 'unknown', code: 'malformed', detail: `GitHub's API answered with something that is not a ${what}` };
}
/** `repos/get`. */
function readRepository(value) {
    const [owner, repo, ...rest] = (0,json/* stringAt */.bX)(value, 'full_name')?.split('/') ?? [];
    const id = idAt(value, 'id');
    const defaultBranch = (0,json/* stringAt */.bX)(value, 'default_branch');
    if (owner === undefined || repo === undefined || rest.length > 0 || !isRepositoryName(owner, repo))
        return null;
    return id === null || defaultBranch === null ? null : { id, owner, repo, defaultBranch };
}
/** `actions/get-workflow-run-attempt`, of the run and attempt that were asked for. */
function readRun(value, runId, attempt) {
    const [headSha, path, event] = [(0,json/* stringAt */.bX)(value, 'head_sha'), (0,json/* stringAt */.bX)(value, 'path'), (0,json/* stringAt */.bX)(value, 'event')];
    const isAsked = idAt(value, 'id') === runId && (idAt(value, 'run_attempt') ?? attempt) === attempt;
    if (!isAsked || headSha === null || path === null || event === null || !isCommit(headSha))
        return null;
    return {
        status: (0,json/* stringAt */.bX)(value, 'status'),
        conclusion: (0,json/* stringAt */.bX)(value, 'conclusion'),
        headSha,
        path: path.replace(/@.*$/s, ''),
        event,
        actor: (0,json/* stringAt */.bX)(value, 'actor', 'login'),
        repositoryId: idAt(value, 'repository', 'id'),
    };
}
/** `actions/list-jobs-for-workflow-run-attempt`, one page. */
function readJobs(value) {
    const [total, jobs] = [(0,json.at)(value, 'total_count'), (0,json.at)(value, 'jobs')];
    if (typeof total !== 'number' || !Array.isArray(jobs))
        return null;
    const steps = [];
    for (const job of jobs) {
        const found = readJob(job);
        if (found === null)
            return null;
        steps.push(...found);
    }
    return { total, jobs: jobs.length, steps };
}
/** The steps of a job. One that has none with a time (it was skipped, or its steps are not told) is one step as a whole. */
function readJob(job) {
    const name = (0,json/* stringAt */.bX)(job, 'name');
    const listed = (0,json.at)(job, 'steps') ?? [];
    const own = name === null ? null : readStep(job, name, '(the whole job)');
    if (name === null || own === null || !Array.isArray(listed))
        return null;
    const steps = listed.map((step) => readStep(step, name, (0,json/* stringAt */.bX)(step, 'name')));
    if (steps.some((step) => step === null))
        return null;
    const timed = steps.filter((step) => step !== null).filter(({ startedAt }) => startedAt !== null);
    return timed.length > 0 ? timed : [own];
}
function readStep(step, job, name) {
    const status = (0,json/* stringAt */.bX)(step, 'status');
    const [startedAt, completedAt] = [timeAt(step, 'started_at'), timeAt(step, 'completed_at')];
    if (name === null || status === null || startedAt === undefined || completedAt === undefined)
        return null;
    return { job, name, status, conclusion: (0,json/* stringAt */.bX)(step, 'conclusion'), startedAt, completedAt };
}
/** `git/get-ref`, and one of `git/list-matching-refs`. */
function readRef(value) {
    const [ref, type, sha] = [
        (0,json/* stringAt */.bX)(value, 'ref'),
        (0,json/* stringAt */.bX)(value, 'object', 'type'),
        (0,json/* stringAt */.bX)(value, 'object', 'sha'),
    ];
    if (ref?.startsWith('refs/') !== true || sha === null || !isCommit(sha))
        return null;
    return type === 'commit' || type === 'tag' ? { ref: ref.slice('refs/'.length), type, sha } : null;
}
/** A tag may be put on a file or a tree: such refs hold no commit, and are left out. */
function readRefs(value) {
    if (!Array.isArray(value) || !value.every(json/* isRecord */.u4))
        return null;
    return value.map(readRef).filter((ref) => ref !== null);
}
/** `repos/compare-commits-with-basehead`: is the head the base, or an ancestor of it? */
function readIsOn(value) {
    switch ((0,json/* stringAt */.bX)(value, 'status')) {
        case 'identical':
        case 'behind':
            return true;
        case 'ahead':
        case 'diverged':
            return false;
        default:
            return null;
    }
}
/** GitHub's numbers go beyond what a JavaScript number holds exactly; Octokit then gives a BigInt. */
function idAt(value, ...path) {
    const id = (0,json.at)(value, ...path);
    return (typeof id === 'number' && Number.isSafeInteger(id)) || typeof id === 'bigint' ? String(id) : null;
}
/** `undefined`: there is something, and it is no time. */
function timeAt(value, key) {
    const time = (0,json.at)(value, key) ?? null;
    if (time === null)
        return null;
    return typeof time === 'string' && /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time))
        ? time
        : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/github-records-refs.js
/** What git allows in the name of a ref, less what nobody needs (git check-ref-format). */
const REF = /^(?:heads|tags)\/(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))[^\p{Cc}\s~^:?*[\\-][^\p{Cc}\s~^:?*[\\]{0,250}$/u;
function isRef(ref) {
    return REF.test(ref) && !ref.endsWith('/') && !ref.endsWith('.');
}
/**
 * The ref of the certificate, below `refs/`, where it is a branch or a tag. A pull request's own ref (`refs/pull/…`) holds
 * what anybody offers, and proves nothing.
 */
function certificateRef({ ref }) {
    const short = ref?.startsWith('refs/') === true ? ref.slice('refs/'.length) : '';
    return isRef(short) ? short : null;
}
/** How projects name the tag of a version, as refs: the likeliest first. */
function versionTags(question) {
    const { packageName: name, version } = question;
    const unscoped = name.replace(/^@[^/]*\//, '');
    const signed = certificateRef(question);
    const own = signed?.startsWith('tags/') === true && signed.endsWith(version) ? [signed] : [];
    const names = [
        `v${version}`,
        version,
        ...[name, unscoped].flatMap((each) => [`${each}@${version}`, `${each}-v${version}`]),
    ];
    return [...new Set([...own, ...names.map((each) => `tags/${each}`)])].filter(isRef);
}
/** Beginnings of refs on which a commit may live whose own branch is gone: release lines, and later versions. */
function relatedPrefixes(question) {
    const { packageName: name, version } = question;
    const stem = /^heads\/([\p{L}\p{N}]{2,})[/._-]/u.exec(certificateRef(question) ?? '')?.[1];
    const [, major, minor] = /^(\d{1,6})\.(\d{1,6})\./.exec(version) ?? [];
    const line = major === undefined || minor === undefined
        ? []
        : [`heads/v${major}`, `heads/${major}.`, `tags/v${major}.${minor}.`, `tags/${name}@${major}.${minor}.`];
    return [...new Set([...(stem === undefined ? [] : [`heads/${stem}`]), 'heads/release', ...line])];
}

;// CONCATENATED MODULE: ./build/adapters/github-records.js



/** GitHub starts at most 256 jobs a matrix; a run of more than a thousand is not read. */
const MOST_PAGES = 10;
const PAGE = 100;
const MOST_RELATED_REFS = 20;
/**
 * Asks github.com's API for its records of the builds that certificates name. Each question is asked once, however many
 * packages share a run, a repository or a commit. Facts only; what could not be found out says why.
 */
function createGitHubRecords(options) {
    const client = new GitHubClient(options);
    return { traffic: client.traffic, records: (question) => new Inquest(client, question).records() };
}
class Inquest {
    #client;
    #question;
    constructor(client, question) {
        this.#client = client;
        this.#question = question;
    }
    async records() {
        const { owner, repo, runId, attempt, commit } = this.#question;
        if (!isRepositoryName(owner, repo) ||
            !/^\d{1,20}$/.test(runId) ||
            !/^\d{1,6}$/.test(attempt) ||
            !isCommit(commit)) {
            return github_records_all({ kind: 'unknown', code: 'not-asked', detail: 'the certificate names no run that GitHub could have' });
        }
        const repository = readAnswer(await this.#client.get('GET /repos/{owner}/{repo}', { owner, repo }), 'repository', readRepository);
        // Where the repository cannot be seen, all else is 404 too, and would say nothing.
        if (repository.kind !== 'answered')
            return github_records_all(repository);
        const { defaultBranch, id, ...present } = repository.value;
        const name = { owner: present.owner, repo: present.repo };
        const [run, steps, tag, reach] = await Promise.all([
            this.#run(name),
            this.#steps(name),
            this.#tag(name),
            this.#reach(name, defaultBranch),
        ]);
        return {
            run,
            steps,
            reach,
            tag,
            defaultBranch: { kind: 'answered', value: defaultBranch },
            repositoryId: { kind: 'answered', value: id },
        };
    }
    async #run(name) {
        const { runId, attempt } = this.#question;
        const answer = await this.#client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
            ...name,
            run_id: runId,
            attempt_number: attempt,
        });
        return readAnswer(answer, 'workflow run', (value) => readRun(value, runId, attempt));
    }
    async #steps(name) {
        const { runId, attempt } = this.#question;
        const steps = [];
        let jobs = 0;
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const answer = readAnswer(await this.#client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
                ...name,
                run_id: runId,
                attempt_number: attempt,
                per_page: PAGE,
                page,
            }), 'list of jobs', readJobs);
            if (answer.kind !== 'answered')
                return answer;
            steps.push(...answer.value.steps);
            jobs += answer.value.jobs;
            if (jobs >= answer.value.total)
                return { kind: 'answered', value: steps };
            if (answer.value.jobs === 0)
                break;
        }
        return {
            kind: 'unknown',
            code: 'too-large',
            detail: `GitHub's API gave ${jobs} jobs of the run, and not all of them`,
        };
    }
    /** The version's tag under each name that it could have: at the commit, elsewhere, or none. */
    async #tag(name) {
        let elsewhere = null;
        for (const ref of versionTags(this.#question)) {
            const found = await this.#commitAt(name, ref);
            if (found.kind === 'unknown')
                return found;
            if (found.kind === 'not-found')
                continue;
            const tag = ref.slice('tags/'.length);
            if (found.value === this.#question.commit)
                return { kind: 'answered', value: { kind: 'at-commit', tag } };
            elsewhere ??= { kind: 'elsewhere', tag, commit: found.value };
        }
        return { kind: 'answered', value: elsewhere ?? { kind: 'none' } };
    }
    /**
     * On which branch or tag the commit is. Names are resolved exactly and commits compared by hash: a short name would
     * let a branch stand in for a tag, and a commit that merely resolves may live in anybody's fork.
     */
    async #reach(name, defaultBranch) {
        const signed = certificateRef(this.#question);
        const own = [signed, `heads/${defaultBranch}`, ...versionTags(this.#question)].filter((ref) => ref !== null);
        const search = new Search(new Set(own.filter(isRef)));
        const found = await this.#firstThatHolds(name, search);
        if (found !== null)
            return found;
        for (const prefix of relatedPrefixes(this.#question)) {
            const refs = readAnswer(await this.#client.get('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ...name, ref: prefix }), 'list of refs', readRefs);
            if (refs.kind === 'answered')
                search.add(refs.value, MOST_RELATED_REFS);
            else
                search.missed(refs);
        }
        return (await this.#firstThatHolds(name, search)) ?? search.result();
    }
    async #firstThatHolds(name, search) {
        for (const ref of search.open()) {
            const tip = await this.#commitAt(name, ref);
            const holds = tip.kind === 'answered' ? await this.#isOn(name, tip.value) : tip;
            if (holds.kind === 'answered' && holds.value)
                return { kind: 'answered', value: { kind: 'on', ref } };
            if (holds.kind === 'unknown')
                search.missed(holds);
        }
        return null;
    }
    /** The commit that a ref is at; *not found* where there is no such ref. */
    async #commitAt(name, ref) {
        const answer = readAnswer(await this.#client.get('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...name, ref }), 'ref', (value) => {
            const found = readRef(value);
            return found?.ref === ref ? found : null;
        });
        if (answer.kind !== 'answered')
            return answer;
        if (answer.value.type === 'commit')
            return { kind: 'answered', value: answer.value.sha };
        // An annotated tag is an object of its own, and perhaps of another tag; GitHub follows it to the commit.
        const peeled = await this.#client.get('GET /repos/{owner}/{repo}/commits/{ref}', { ...name, ref }, 'sha');
        return readAnswer(peeled, 'commit', readSha);
    }
    /** Is the commit the tip, or an ancestor of it? */
    async #isOn(name, tip) {
        const { commit } = this.#question;
        if (tip === commit)
            return { kind: 'answered', value: true };
        const compare = (parameters) => this.#client.get('GET /repos/{owner}/{repo}/compare/{basehead}', {
            ...name,
            basehead: `${tip}...${commit}`,
            ...parameters,
        });
        let answer = await compare({ per_page: 1 });
        // Only the first page lists files; whoever made a huge commit must not thereby keep it from being compared.
        if (answer.kind === 'unknown' && answer.code === 'too-large')
            answer = await compare({ per_page: 1, page: 2 });
        // The tip was there a moment ago: it is the commit that GitHub does not have, or that shares nothing with the tip.
        if (answer.kind === 'not-found')
            return { kind: 'answered', value: false };
        return readAnswer(answer, 'comparison', readIsOn);
    }
}
/** Refs to look at, each once; and what could not be found out on the way. */
class Search {
    #refs;
    #looked = new Set();
    #missed = null;
    constructor(refs) {
        this.#refs = refs;
    }
    *open() {
        for (const ref of this.#refs) {
            if (this.#looked.has(ref))
                continue;
            this.#looked.add(ref);
            yield ref;
        }
    }
    /** Adds the last ones first, which are the newest versions, until `most` are added in all. */
    add(refs, most) {
        for (const { ref } of refs.toReversed()) {
            if (this.#refs.size >= this.#looked.size + most)
                return;
            if (isRef(ref))
                this.#refs.add(ref);
        }
    }
    missed(answer) {
        this.#missed ??= answer.kind === 'unknown' ? answer : { kind: 'unknown', code: 'malformed', detail: answer.detail };
    }
    result() {
        return this.#missed ?? { kind: 'answered', value: { kind: 'nowhere', looked: [...this.#looked] } };
    }
}
function github_records_all(answer) {
    return { run: answer, steps: answer, reach: answer, tag: answer, defaultBranch: answer, repositoryId: answer };
}


/***/ })

};
;