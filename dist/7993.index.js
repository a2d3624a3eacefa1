"use strict";
exports.id = 7993;
exports.ids = [7993];
exports.modules = {

/***/ 67993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/adapters/git.js + 2 modules
var git = __webpack_require__(49179);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
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

;// CONCATENATED MODULE: ./build/adapters/github-write-check-run.js


/** GitHub refuses a request with more annotations; an update adds to those that are there. */
const BATCH = 50;
/**
 * Creates a check run (https://docs.github.com/rest/checks/runs), whole but for the annotations beyond the first fifty,
 * which updates bring. It is complete from the beginning: one that waits for its conclusion, and whose job was killed
 * meanwhile, would hold up the pull request for ever.
 */
async function createCheckRun(options, request) {
    const client = new GitHubWriteClient(options);
    const batches = inBatches(request.annotations);
    const { name, headSha, conclusion, title, summary, externalId, detailsUrl } = request;
    const output = { title, summary };
    const created = await client.ask({
        route: 'POST /repos/{owner}/{repo}/check-runs',
        parameters: {
            name,
            head_sha: headSha,
            status: 'completed',
            conclusion,
            external_id: externalId,
            ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
            output: { ...output, annotations: batches[0] ?? [] },
        },
        repeatable: false,
        read: readId,
    });
    if (created.kind !== 'done')
        return created;
    const id = created.value;
    let annotated = batches[0]?.length ?? 0;
    for (const annotations of batches.slice(1)) {
        const added = await add(client, id, output, annotations);
        if (added.kind !== 'done')
            return { kind: 'created', id, annotated, short: added.detail };
        annotated += annotations.length;
    }
    return { kind: 'created', id, annotated, short: null };
}
/** Not repeatable: each time the annotations are added once more. */
function add(client, id, output, annotations) {
    return client.ask({
        route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { check_run_id: id, output: { ...output, annotations } },
        repeatable: false,
        read: readId,
    });
}
function inBatches(annotations) {
    const batches = [];
    for (let start = 0; start < annotations.length; start += BATCH)
        batches.push(annotations.slice(start, start + BATCH));
    return batches;
}
function readId(value) {
    const id = (0,json.at)(value, 'id');
    return typeof id === 'number' && Number.isSafeInteger(id) ? id : null;
}

;// CONCATENATED MODULE: ./build/adapters/github-write-comment.js


/** So that a page of the largest comments that GitHub takes stays below what is read of one answer. */
const PAGE = 30;
/** GitHub takes no more than 2,500 comments. Whoever fills a pull request with comments must not make this search endless. */
const MOST_PAGES = 100;
/** Time for a comment whose answer was lost to show up in the list. */
const SETTLE_MS = 2_000;
/** Who a job's own token is, on github.com and on enterprise servers. Nobody can register a name with brackets. */
const JOB_LOGIN = 'github-actions[bot]';
/**
 * Keeps one comment of this audit on a pull request (https://docs.github.com/rest/issues/comments): updates the one that
 * is there, or creates it. Only a comment of the token's own author is ever taken for it: anybody can write the marker
 * into a comment, to have it believed or to keep this one from being seen.
 */
async function putComment(options, request) {
    const client = new GitHubWriteClient(options);
    const first = await put(client, request);
    if (first.kind !== 'lost' || !request.create)
        return first;
    // Perhaps it was created and only the answer was lost: what is there now decides, so that there is never a second one.
    await client.settle(SETTLE_MS);
    return put(client, request);
}
async function put(client, request) {
    const found = await findOwn(client, request);
    if (found.kind !== 'done')
        return found;
    const [own, ...doubles] = found.value;
    if (own === undefined)
        return request.create ? create(client, request) : { kind: 'none' };
    // Two runs can end in the other order than they began; the later commit's result must stay.
    const newer = found.value.find(({ body }) => isNewer(body, request));
    if (newer !== undefined)
        return { kind: 'newer', id: newer.id };
    if (own.body !== request.body) {
        const updated = await client.ask({
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: own.id, body: request.body },
            repeatable: true,
            read: readComment,
        });
        if (updated.kind !== 'done')
            return updated;
    }
    // Two runs that began together may each have found none. What contradicts the one that is kept must not stay.
    for (const double of doubles)
        await remove(client, double.id);
    return { kind: 'updated', id: own.id };
}
async function create(client, request) {
    const created = await client.ask({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: request.pullRequest, body: request.body },
        repeatable: false,
        read: readComment,
    });
    return created.kind === 'done' ? { kind: 'created', id: created.value.id } : created;
}
async function remove(client, id) {
    await client.ask({
        route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { comment_id: id },
        repeatable: true,
        read: () => true,
    });
}
/** This audit's comments by the token's own author, oldest first. All pages, or *not found out*. */
async function findOwn(client, { pullRequest, marker }) {
    const marked = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const listed = await client.ask({
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { issue_number: pullRequest, per_page: PAGE, page },
            repeatable: true,
            read: readComments,
        });
        // A list that was not had is no empty list: whoever posts without having looked posts twice.
        if (listed.kind !== 'done')
            return { ...listed, kind: 'refused' };
        marked.push(...listed.value.filter(({ body }) => body.startsWith(marker)));
        if (listed.more || listed.value.length >= PAGE)
            continue;
        if (marked.length === 0)
            return { kind: 'done', value: [], more: false };
        const self = await whoAmI(client);
        return { kind: 'done', value: marked.filter(({ login }) => login === self), more: false };
    }
    const detail = `the pull request has more than ${MOST_PAGES * PAGE} comments, too many to look through`;
    return { kind: 'refused', forbidden: false, detail };
}
/**
 * The token's own name. REST tells it to people only, GraphQL also to a job's and an App's token. Where it does not tell,
 * the name of a job's token is assumed: then a comment of another own name is not found, and never a stranger's.
 */
async function whoAmI(client) {
    const answer = await client.graphql('query { viewer { login } }', (value) => (0,json/* stringAt */.bX)(value, 'data', 'viewer', 'login') ?? ((0,json.at)(value, 'errors') === undefined ? null : ''));
    return answer.kind === 'done' && answer.value !== '' ? answer.value : JOB_LOGIN;
}
function isNewer(body, { marker, run }) {
    const of = /^\d{1,20}(?=\D)/.exec(body.slice(marker.length).trimStart())?.[0];
    return of !== undefined && /^\d{1,20}$/.test(run) && BigInt(of) > BigInt(run);
}
function readComments(value) {
    if (!Array.isArray(value))
        return null;
    const comments = value.map(readComment);
    return comments.some((comment) => comment === null) ? null : comments.filter((comment) => comment !== null);
}
/** Shapes are GitHub's description of its API. `user` is `null` for an account that is gone. */
function readComment(value) {
    const id = (0,json.at)(value, 'id');
    if (!(0,json/* isRecord */.u4)(value) || typeof id !== 'number' || !Number.isSafeInteger(id))
        return null;
    return { id, login: (0,json/* stringAt */.bX)(value, 'user', 'login') ?? '', body: (0,json/* stringAt */.bX)(value, 'body') ?? '' };
}

// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/action/audit-name.js


/**
 * By the workflow's file, the job and the step, as the runner names them, so that several audits of one pull request each
 * keep a comment of their own. Jobs of one matrix are alike in all of this; there a name must be given.
 *
 * @param given the input `audit-name`, or `null`
 */
function auditName(env, given, workingDirectory) {
    const job = env['GITHUB_JOB'] ?? 'audit';
    const folder = (0,posix_.normalize)(workingDirectory).replace(/\/$/, '');
    const name = given ?? (folder === '.' ? job : `${job}, ${folder}`);
    // `octo-org/demo/.github/workflows/ci.yml@refs/pull/1/merge`: the ref is another in each pull request, the file is not.
    const workflow = (env['GITHUB_WORKFLOW_REF'] ?? env['GITHUB_WORKFLOW'] ?? '').replace(/@.*$/s, '');
    const key = given === null ? [workflow, job, env['GITHUB_ACTION'] ?? '', folder] : [workflow, given];
    return { name, id: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/action/audited-place.js


/** Events whose payload has the pull request that they are about. */
const PULL_REQUEST_EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
/**
 * Events whose job does not have by itself what people take it to be about: it begins on the default branch, with
 * rights, and the change comes in by a checkout of its own. Here the checkout must be known.
 */
const ELSEWHERE_EVENTS = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * Where the result of an audit may be written, from the event (https://docs.github.com/webhooks/webhook-events-and-payloads).
 * It must be about the commit that is checked out: under `pull_request_target` that is the base by default, and a comment
 * "passed" would be about something that nobody proposes.
 *
 * @param head the commit that is checked out, or `null` where git does not tell
 */
async function auditedPlace(env, head) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const sha = env['GITHUB_SHA'] ?? '';
    if (!PULL_REQUEST_EVENTS.has(event)) {
        if (!COMMIT.test(sha))
            return unknown('GITHUB_SHA names no commit');
        return isCheckedOut(event, head, [sha]) ?? { kind: 'place', commit: sha, pullRequest: null };
    }
    const payload = await readPayload(env['GITHUB_EVENT_PATH']);
    const number = (0,json.at)(payload, 'pull_request', 'number');
    const commit = (0,json/* stringAt */.bX)(payload, 'pull_request', 'head', 'sha');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || commit === null || !COMMIT.test(commit))
        return unknown('the event’s payload names no pull request with its commit');
    const merge = (0,json/* stringAt */.bX)(payload, 'pull_request', 'merge_commit_sha');
    const own = event === 'pull_request_target' ? [commit, merge] : [commit, merge, sha];
    const from = (0,json.at)(payload, 'pull_request', 'head', 'repo');
    const fromFork = from === null || ((0,json/* stringAt */.bX)(from, 'full_name') ?? env['GITHUB_REPOSITORY']) !== env['GITHUB_REPOSITORY'];
    return isCheckedOut(event, head, own) ?? { kind: 'place', commit, pullRequest: { number, fromFork } };
}
/** `null` where it is: what is checked out is one of these commits. */
function isCheckedOut(event, head, commits) {
    if (head === null && ELSEWHERE_EVENTS.has(event))
        return unknown(`under ${event} it must be known what is checked out, and git does not tell`);
    if (head === null || commits.includes(head))
        return null;
    const about = PULL_REQUEST_EVENTS.has(event)
        ? 'neither the pull request’s head nor its merge'
        : 'not the event’s commit';
    return unknown(`what is checked out, and was audited, is ${head.slice(0, 12)}, which is ${about}`);
}
async function readPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return (0,json/* parseJson */.qF)(await (0,promises_.readFile)(path));
    }
    catch {
        return undefined;
    }
}
function unknown(why) {
    return { kind: 'unknown', why };
}

;// CONCATENATED MODULE: ./build/action/tell-github.js










/** All that is written to GitHub together takes no longer than this. */
const BUDGET_MS = 90_000;
/**
 * Writes the pull-request comment and the check run, where they were asked for. What cannot be written is a line in the
 * log and no more: the verdict, its annotations and the job summary are there already, and the exit code is theirs.
 * Never throws. Returns the comment's address, or an empty text.
 *
 * @param folder the folder that was audited, in its repository
 */
async function tellGitHub(toTell, inputs, folder, env) {
    const wanted = [...(inputs.comment ? ['comment'] : []), ...(inputs.checkRun ? ['check run'] : [])].join(' and no ');
    if (wanted === '')
        return '';
    try {
        // A job that is cancelled has seconds left, and mostly a newer one takes its place.
        if (toTell.cancelled)
            return say(`No ${wanted}: the job was cancelled.`);
        if (inputs.githubToken === '')
            return say(`No ${wanted}: the input github-token is empty.`);
        const place = await auditedPlace(env, await (0,git/* createGit */.l)(folder, env).resolve('HEAD'));
        if (place.kind === 'unknown')
            return say(`No ${wanted}: ${place.why}.`);
        const options = {
            token: inputs.githubToken,
            apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
            repository: env['GITHUB_REPOSITORY'] ?? '',
            signal: AbortSignal.timeout(BUDGET_MS),
        };
        const name = auditName(env, inputs.auditName, inputs.workingDirectory);
        const telling = { toTell, place, name, options, env };
        if (inputs.checkRun)
            await tellByCheckRun(telling);
        return inputs.comment ? await tellByComment(telling) : '';
    }
    catch (error) {
        // Whatever it is, it is not the audit's.
        return say(`No ${wanted}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function tellByComment({ toTell, place, name, options, env }) {
    const { pullRequest } = place;
    if (pullRequest === null)
        return say('No comment: this job runs for no pull request.');
    const run = env['GITHUB_RUN_ID'] ?? '0';
    const stamp = { audit: name.id, run, name: name.name, commit: place.commit, runUrl: runUrl(env) };
    const written = await putComment(options, {
        pullRequest: pullRequest.number,
        marker: (0,comment/* commentMarker */.Ql)(stamp),
        run,
        body: toTell.comment(stamp),
        create: toTell.beginsComment,
    });
    if ('detail' in written)
        return say(why('comment', 'pull-requests: write', written, place));
    if (written.kind === 'none')
        return say('No comment: there is nothing to say that the check does not say.');
    const url = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${options.repository}/pull/${pullRequest.number}#issuecomment-${written.id}`;
    if (written.kind === 'newer')
        say(`The comment is of a newer run and stays: ${url}`);
    else
        say(`The comment was ${written.kind}: ${url}`);
    return url;
}
async function tellByCheckRun({ toTell, place, name, options, env }) {
    const { checkRun, omitted } = toTell.checkRun(name.name);
    const written = await createCheckRun(options, {
        ...checkRun,
        headSha: place.commit,
        externalId: name.id,
        detailsUrl: runUrl(env),
    });
    if (written.kind !== 'created') {
        say(why('check run', 'checks: write', written, place));
        return;
    }
    const left = checkRun.annotations.length - written.annotated + omitted;
    say(`The check run “${checkRun.name}” was created, with ${(0,wording/* plural */.LS)(written.annotated, 'annotation')}.`);
    if (left > 0)
        say(`${(0,wording/* plural */.LS)(left, 'more annotation is', 'more annotations are')} not in the check run${written.short === null ? '' : ` (${written.short})`}. The JSON report has all findings.`);
}
/** Why something was not written, in one line, with what to do where something can be done. */
function why(what, permission, { kind, forbidden, detail }, place) {
    const elsewhere = 'The result, its annotations and the summary are the same without it.';
    if (kind === 'lost')
        return `Perhaps no ${what}: ${detail}. ${elsewhere}`;
    if (!forbidden)
        return `No ${what}: ${detail}. ${elsewhere}`;
    if (place.pullRequest?.fromFork === true)
        return `No ${what}: the pull request comes from a fork, and GitHub lets the token of such a job only read; it would take “${permission}”. ${elsewhere}`;
    return `No ${what}: the token may not write it (${detail}). Give the job “permissions: ${permission}”. ${elsewhere}`;
}
function runUrl(env) {
    const [server, repository, run] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
    return server === undefined || repository === undefined || run === undefined
        ? null
        : `${server}/${repository}/actions/runs/${run}`;
}
function say(line) {
    (0,core/* info */.pq)((0,report_escape/* terminalText */.eR)(line));
    return '';
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


/***/ })

};
;