"use strict";
exports.id = 409;
exports.ids = [409];
exports.modules = {

/***/ 72409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditMode: () => (/* binding */ auditMode)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/commands/base.js
var commands_base = __webpack_require__(91498);
;// CONCATENATED MODULE: ./build/commands/github-com.js
const GITHUB_COM = 'https://github.com';
const API = 'https://api.github.com';
/**
 * Access to github.com, where a token for it is at hand. On an enterprise server the job's own token is that server's
 * business: it goes nowhere else, and only a token that was given for github.com does.
 *
 * @param token the job's own, for the server that runs it; empty for none
 * @param comToken given for github.com outright; empty for none
 */
function githubComAccess(env, token, comToken) {
    const onGitHubCom = (env['GITHUB_SERVER_URL'] ?? GITHUB_COM).replace(/\/+$/, '') === GITHUB_COM;
    const apiUrl = onGitHubCom ? (env['GITHUB_API_URL'] ?? API).replace(/\/+$/, '') : API;
    const own = onGitHubCom ? token : '';
    const chosen = comToken === '' ? own : comToken;
    return chosen === '' ? null : { token: chosen, apiUrl };
}

// EXTERNAL MODULE: ./build/commands/deadline.js
var commands_deadline = __webpack_require__(91455);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/progress.js + 1 modules
var commands_progress = __webpack_require__(60318);
// EXTERNAL MODULE: ./build/commands/report-files.js + 14 modules
var report_files = __webpack_require__(69587);
// EXTERNAL MODULE: ./build/commands/run-audit.js + 84 modules
var run_audit = __webpack_require__(84345);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/report/causes.js
var causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/annotations.js





/** GitHub shows ten annotations of a level a step and drops the rest in silence. */
const ANNOTATION_LIMIT = 10;
/** Of all steps of a job together GitHub shows fifty. */
const JOB_LIMIT = 50;
/** Names that a person still reads. */
const NAMED = 12;
const LEVEL_OF = {
    critical: 'error',
    high: 'error',
    incomplete: 'warning',
    medium: 'warning',
    low: 'notice',
    info: 'notice',
};
/**
 * Every annotation of an audit, one a cause, worst first: unreadable lockfiles and critical or high findings are errors;
 * medium, incomplete and a run cut short are warnings; low and info are notices. An `info` finding that sums up many entries,
 * or has no line, says something of the lockfile as a whole: it stands in the summary, and beside one innocent entry it would
 * only mislead.
 */
function allAnnotations(verdict) {
    return [
        ...verdict.errors.map(ofProblem),
        ...(verdict.interrupted === null ? [] : [ofInterruption(verdict)]),
        ...(0,causes/* causesOf */.c)(verdict).filter(concernsOnePlace).map(ofCause),
    ];
}
/** As many of {@link allAnnotations} as GitHub shows of one step. */
function annotations(verdict) {
    const shown = [];
    const seen = { error: 0, warning: 0, notice: 0 };
    const omitted = { error: 0, warning: 0, notice: 0 };
    for (const annotation of allAnnotations(verdict)) {
        seen[annotation.level] += 1;
        if (seen[annotation.level] <= ANNOTATION_LIMIT && shown.length < JOB_LIMIT)
            shown.push(annotation);
        else
            omitted[annotation.level] += 1;
    }
    return { annotations: shown, omitted };
}
function concernsOnePlace({ findings: [finding], entries }) {
    return finding.severity !== 'info' || (finding.line !== null && entries.length <= 1);
}
function ofCause({ findings: [finding], entries }) {
    const many = entries.length > 1;
    const subject = many
        ? (0,wording/* plural */.LS)(entries.length, 'entry', 'entries')
        : finding.package === null
            ? ''
            : (0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(finding.package, finding.version), 120);
    return {
        level: LEVEL_OF[finding.severity],
        title: `${finding.severity}: ${catalogue/* CATALOGUE */.y[finding.code].title}${subject === '' ? '' : ` · ${subject}`}`,
        message: [
            (0,report_escape/* terminalText */.eR)(finding.message),
            ...(many ? [`One cause, ${(0,wording/* plural */.LS)(entries.length, 'entry', 'entries')}: ${names(entries)}.`] : []),
            `What to do: ${(0,report_escape/* terminalText */.eR)(finding.remedy)}`,
            ...finding.evidence.slice(0, 3).map((link) => `${(0,report_escape/* terminalText */.eR)(link.label, 120)}: ${(0,report_escape/* terminalText */.eR)(link.url, 500)}`),
            `About this finding: ${(0,catalogue/* docsUrl */.f)(finding.code)}`,
        ].join('\n'),
        ...position(finding.file, finding.line),
    };
}
/** Copies of one version are one name. */
function names(entries) {
    const all = [...new Set(entries.map((entry) => (0,wording/* packageName */.oZ)(entry.package, entry.version)))];
    const shown = all.slice(0, NAMED).map((name) => (0,report_escape/* terminalText */.eR)(name, 120));
    return `${shown.join(', ')}${all.length > shown.length ? ` and ${(0,wording/* number */.ai)(all.length - shown.length)} more` : ''}`;
}
function ofProblem(problem) {
    const where = (0,wording/* place */.ik)(problem.file ?? null, problem.line ?? null);
    return {
        level: 'error',
        title: `could not read ${where === null ? 'a lockfile' : (0,report_escape/* terminalText */.eR)(where, 160)}`,
        message: [
            (0,report_escape/* terminalText */.eR)(problem.message),
            ...(problem.hint === undefined ? [] : [`What to do: ${(0,report_escape/* terminalText */.eR)(problem.hint)}`]),
        ].join('\n'),
        ...position(problem.file ?? null, problem.line ?? null),
    };
}
function ofInterruption(verdict) {
    return {
        level: 'warning',
        title: 'the audit was cut short',
        message: (0,headline/* headline */.P)(verdict).text,
        file: null,
        line: null,
    };
}
function position(file, line) {
    // A path that had to be escaped names no file any more: better no place than a wrong one.
    if (file === null || (0,report_escape/* terminalText */.eR)(file, 1000) !== file)
        return { file: null, line: null };
    return { file, line };
}

// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/markdown.js + 3 modules
var markdown = __webpack_require__(48724);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(10999);
// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/action/outputs.js
var outputs = __webpack_require__(92309);
// EXTERNAL MODULE: ./build/adapters/git.js
var git = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
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
        const cause = (0,model_json.at)(error, 'cause');
        if (cause instanceof github_records_transport/* NoAnswer */.W) {
            const again = cause.code === 'too-large' || cause.code === 'redirected' ? 'never' : 'later';
            return { answer: lost(this.#shown(cause.message)), again };
        }
        const [response, status] = [(0,model_json.at)(error, 'response'), (0,model_json.at)(error, 'status')];
        const headers = (0,model_json.at)(response, 'headers');
        // Octokit gives what never was an answer a status of its own, 500.
        if (typeof status !== 'number' || !(0,model_json/* isRecord */.u4)(headers))
            return { answer: lost(this.#shown(`GitHub's API: ${(0,errors/* messageOf */.bD)(error)}`)), again: 'later' };
        const message = (0,model_json/* stringAt */.bX)(response, 'data', 'message') ?? '';
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
    const id = (0,model_json.at)(value, 'id');
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
    const answer = await client.graphql('query { viewer { login } }', (value) => (0,model_json/* stringAt */.bX)(value, 'data', 'viewer', 'login') ?? ((0,model_json.at)(value, 'errors') === undefined ? null : ''));
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
    const id = (0,model_json.at)(value, 'id');
    if (!(0,model_json/* isRecord */.u4)(value) || typeof id !== 'number' || !Number.isSafeInteger(id))
        return null;
    return { id, login: (0,model_json/* stringAt */.bX)(value, 'user', 'login') ?? '', body: (0,model_json/* stringAt */.bX)(value, 'body') ?? '' };
}

;// CONCATENATED MODULE: ./build/report/failure.js

/** An audit that ended before it had a verdict. */
const FAILURE = 'The audit could not be made.';
/** Together below what GitHub takes, even where each character has to be written as fourteen. */
const MOST_LINES = 10;
const LONGEST_LINE = 400;
/** The reasons as paragraphs of GitHub Markdown; the log of the step has all of them. */
function failureLines(message) {
    const lines = message.split('\n').filter((line) => line.trim() !== '');
    return [
        ...lines.slice(0, MOST_LINES).map((line) => (0,report_escape/* markdownText */.p7)(line, LONGEST_LINE)),
        'Nothing was found out about this commit. The log of the step says what to do.',
    ];
}

;// CONCATENATED MODULE: ./build/report/comment.js




/** GitHub takes no longer comment: characters, of which no text has more than UTF-16 code units. */
const COMMENT_LIMIT = 65_536;
const LONGEST_NAME = 200;
/** What the comment of an audit begins with, whatever it says: by this it is found again. Nobody sees it. */
function commentMarker({ audit }) {
    return `<!-- countersign audit ${audit} run `;
}
/**
 * Is there anything that a pull request's readers should be told? Where all that changed was verified there is not: a
 * comment that only ever says "passed" is one that nobody reads when it does not.
 */
function isWorthAComment(verdict) {
    return (0,headline/* headline */.P)(verdict).mood !== 'good' || verdict.findings.some(({ severity }) => severity !== 'info');
}
/** The comment on a pull request: GitHub Markdown, at most {@link COMMENT_LIMIT} characters, with its marker first. */
function renderComment(verdict, source, stamp) {
    const [head, foot] = [headOf(stamp), footOf(stamp)];
    const room = COMMENT_LIMIT - head.length - foot.length - 4;
    const report = (0,markdown/* renderReport */.B1)(verdict, source, { size: room, unit: 'characters' }).trimEnd();
    return [head, report, foot].join('\n\n');
}
/** What stands in the comment's place where the audit of a newer commit could not be made. `message`: one fault a line. */
function renderFailureComment(message, stamp) {
    return [headOf(stamp), `## ❌ Countersign · ${FAILURE}`, ...failureLines(message), footOf(stamp)].join('\n\n');
}
function headOf(stamp) {
    return `${commentMarker(stamp)}${stamp.run} -->`;
}
function footOf({ name, commit, runUrl }) {
    const parts = [
        `Audit “${(0,report_escape/* markdownText */.p7)(name, LONGEST_NAME)}” of commit ${(0,report_escape/* markdownCode */.D9)(commit.slice(0, 12))}`,
        ...(runUrl === null ? [] : [(0,report_escape/* markdownUrl */.$x)('log and full summary', runUrl)]),
        'this comment is kept up to date',
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}

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
    const number = (0,model_json.at)(payload, 'pull_request', 'number');
    const commit = (0,model_json/* stringAt */.bX)(payload, 'pull_request', 'head', 'sha');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || commit === null || !COMMIT.test(commit))
        return unknown('the event’s payload names no pull request with its commit');
    const merge = (0,model_json/* stringAt */.bX)(payload, 'pull_request', 'merge_commit_sha');
    const own = event === 'pull_request_target' ? [commit, merge] : [commit, merge, sha];
    const from = (0,model_json.at)(payload, 'pull_request', 'head', 'repo');
    const fromFork = from === null || ((0,model_json/* stringAt */.bX)(from, 'full_name') ?? env['GITHUB_REPOSITORY']) !== env['GITHUB_REPOSITORY'];
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
        return (0,model_json/* parseJson */.qF)(await (0,promises_.readFile)(path));
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
        marker: commentMarker(stamp),
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

;// CONCATENATED MODULE: ./build/report/check-run.js





/** GitHub counts bytes here, whatever its documentation says. */
const CHECK_SUMMARY_LIMIT = 65_535;
/** Twenty requests. Nobody reads more, and GitHub wants writers to be slow; the report has all of them. */
const CHECK_ANNOTATIONS_LIMIT = 1_000;
const TITLE_LIMIT = 255;
/** GitHub takes 64 KiB; a message stays far below even where each character takes four bytes. */
const MESSAGE_LIMIT = 8_000;
const NAME_LIMIT = 100;
/** The audit as a GitHub check run, and how many annotations were left out for the limit's sake. `name` is what people call the audit. */
function checkRunOf(verdict, source, name) {
    const all = allAnnotations(verdict).flatMap(checkAnnotation);
    const annotations = all.slice(0, CHECK_ANNOTATIONS_LIMIT);
    const checkRun = {
        name: nameOf(name),
        conclusion: conclusionOf(verdict),
        title: (0,report_escape/* truncate */.xv)((0,headline/* headline */.P)(verdict).text, TITLE_LIMIT),
        summary: (0,markdown/* renderReport */.B1)(verdict, source, { size: CHECK_SUMMARY_LIMIT, unit: 'bytes' }),
        annotations,
    };
    return { checkRun, omitted: all.length - annotations.length };
}
/** The check run of an audit that ended before it had a verdict: a required check must not wait for one for ever. */
function checkRunOfFailure(message, name) {
    const summary = failureLines(message).join('\n\n');
    return { name: nameOf(name), conclusion: 'failure', title: FAILURE, summary, annotations: [] };
}
function nameOf(name) {
    return (0,report_escape/* truncate */.xv)(`Countersign (${(0,report_escape/* terminalText */.eR)(name, NAME_LIMIT)})`, NAME_LIMIT);
}
/**
 * A required check is satisfied by `neutral` as it is by `success`. So `neutral` is only for what passed though not all of
 * it was audited; what could not be found out and is not allowed to be is a failure, like the step.
 */
function conclusionOf(verdict) {
    if (verdict.outcome !== 'pass')
        return 'failure';
    return (0,headline/* headline */.P)(verdict).mood === 'good' ? 'success' : 'neutral';
}
const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/** None for what belongs to no file of the repository: the summary has it. */
function checkAnnotation({ level, title, message, file, line }) {
    if (file === null || !isInRepository(file))
        return [];
    const at = Math.max(1, line ?? 1);
    return [
        {
            path: file,
            start_line: at,
            end_line: at,
            annotation_level: LEVELS[level],
            title: (0,report_escape/* truncate */.xv)(title, TITLE_LIMIT),
            message: (0,report_escape/* truncate */.xv)(message, MESSAGE_LIMIT),
        },
    ];
}
/** GitHub refuses the whole request for one path that it does not like. */
function isInRepository(file) {
    return !/^(?:[/\\]|[a-z]:)/i.test(file) && !file.split(/[/\\]/).includes('..');
}

;// CONCATENATED MODULE: ./build/action/to-tell.js



function toTellOf(verdict, source) {
    return {
        cancelled: verdict.interrupted === 'signal',
        beginsComment: isWorthAComment(verdict),
        comment: (stamp) => renderComment(verdict, source, stamp),
        checkRun: (name) => checkRunOf(verdict, source, name),
    };
}
/**
 * An audit that could not be made at all. Whoever sees to it that it cannot must not thereby leave the last good result
 * standing on the pull request.
 */
function toTellOfFailure(error) {
    const message = (0,errors/* messageOf */.bD)(error);
    return {
        cancelled: false,
        beginsComment: false,
        comment: (stamp) => renderFailureComment(message, stamp),
        checkRun: (name) => ({ checkRun: checkRunOfFailure(message, name), omitted: 0 }),
    };
}

;// CONCATENATED MODULE: ./build/action/audit-mode.js























/** `mode: audit`. Sets the exit code by the verdict; throws what the root is to tell. */
async function auditMode(folder, workspace, env) {
    const inputs = (0,action_inputs/* readAuditInputs */.hy)();
    for (const token of [inputs.githubToken, inputs.githubComToken])
        if (token !== '')
            (0,core/* setSecret */.Pq)(token);
    // Last, for it may take a while: a job that is killed meanwhile has its reports. And in any case.
    let toTell = null;
    let cache = null;
    try {
        const audited = await auditWith(inputs, folder, workspace, env);
        const { verdict, warnings } = audited;
        toTell = toTellOf(verdict, (0,report_files/* sourceOf */.v)(env));
        if (verdict.interrupted !== 'signal')
            cache = audited.cache;
        await report(verdict, warnings, inputs, workspace, env);
    }
    catch (error) {
        toTell ??= toTellOfFailure(error);
        throw error;
    }
    finally {
        if (toTell !== null)
            (0,core/* setOutput */.uH)('comment-url', await tellGitHub(toTell, inputs, folder, env));
        await cache?.save();
    }
}
/** Loaded only where it is asked for. Audits of one folder share what they keep. */
async function openCache(inputs, env) {
    const { openRunnerCache } = await __webpack_require__.e(/* import() */ 82).then(__webpack_require__.bind(__webpack_require__, 25082));
    const place = [inputs.workingDirectory, ...inputs.lockfiles];
    return openRunnerCache(place, env, () => new Date(), (line) => (0,core/* info */.pq)((0,report_escape/* terminalText */.eR)(line)));
}
async function auditWith(inputs, folder, workspace, env) {
    const deadline = (0,commands_deadline/* startDeadline */.d)(inputs.timeout, ['SIGTERM', 'SIGINT']);
    const progress = (0,commands_progress/* logProgress */.sc)(core/* info */.pq);
    const warnings = [];
    try {
        const [base, cache] = await Promise.all([
            (0,commands_base/* baseFromEnvironment */.b)(env, inputs.githubToken),
            inputs.cache ? openCache(inputs, env) : null,
        ]);
        const verdict = await (0,run_audit/* runAudit */.b)({
            lockfiles: inputs.lockfiles,
            folder,
            ...(inputs.scope === null ? {} : { scope: inputs.scope }),
            failOn: inputs.failOn,
            failOnIncomplete: inputs.failOnIncomplete,
            history: inputs.history,
            corroborate: inputs.corroborate,
            deep: inputs.deep,
            offline: inputs.offline,
            concurrency: inputs.concurrency,
            ...(inputs.registry === null ? {} : { registry: inputs.registry }),
            ...(inputs.shard === null ? {} : { shard: inputs.shard }),
            ...(inputs.trustedRoot === null ? {} : { trustedRoot: (0,external_node_path_.resolve)(workspace, inputs.trustedRoot) }),
            ...(inputs.keys === null ? {} : { keys: (0,external_node_path_.resolve)(workspace, inputs.keys) }),
        }, {
            env,
            root: workspace,
            now: () => new Date(),
            deadline,
            progress,
            warn(message) {
                warnings.push((0,report_escape/* terminalText */.eR)(message));
                (0,core/* info */.pq)((0,report_escape/* terminalText */.eR)(message));
            },
            githubCom: githubComAccess(env, inputs.githubToken, inputs.githubComToken),
            base,
            cache: cache?.answers ?? null,
        });
        return { verdict, warnings, cache };
    }
    finally {
        progress.stop();
        deadline.release();
    }
}
async function report(verdict, warnings, inputs, workspace, env) {
    (0,core/* info */.pq)((0,terminal/* renderAudit */.W)(verdict, { color: false, width: 120, links: false }));
    const { annotations: shown, omitted } = annotations(verdict);
    for (const annotation of shown)
        annotate(annotation);
    // One for all of them, and none that takes a finding's place.
    if (warnings.length > 0 && shown.filter(({ level }) => level === 'warning').length < ANNOTATION_LIMIT)
        (0,core/* warning */.$e)(warnings.join('\n'), { title: 'settings without effect' });
    const left = Object.values(omitted).reduce((sum, count) => sum + count, 0);
    if (left > 0)
        (0,core/* info */.pq)(`${(0,wording/* plural */.LS)(left, 'more annotation is', 'more annotations are')} not shown: GitHub shows ten of a level a step. The job summary has all findings.`);
    // Before the report: a path that cannot be written to must not take the verdict with it.
    (0,outputs/* setAuditOutputs */.m)(verdict, '');
    if (env['GITHUB_STEP_SUMMARY'] !== undefined)
        await core/* summary */.z.addRaw((0,markdown/* renderSummary */.Br)(verdict, (0,report_files/* sourceOf */.v)(env))).write();
    (0,core/* setOutput */.uH)('report', await writeReport(verdict, inputs, workspace, env));
    await (0,report_files/* writeReportFiles */.t)(verdict, {
        ...(inputs.sarifFile === null ? {} : { sarif: inputs.sarifFile }),
        ...(inputs.vsaFile === null ? {} : { vsa: inputs.vsaFile }),
        ...(inputs.htmlFile === null ? {} : { html: inputs.htmlFile }),
    }, { folder: workspace, now: new Date(), env, named: (report) => `the input ${report}-file` });
    process.exitCode = (0,exit_code/* exitCodeOf */.F)(verdict.outcome);
}
function annotate({ level, title, message, file, line }) {
    const say = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
    say(message, { title, ...(file === null ? {} : { file }), ...(line === null ? {} : { startLine: line }) });
}
async function writeReport(verdict, inputs, workspace, env) {
    try {
        const path = inputs.reportFile === null
            ? (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'countersign-')), 'report.json')
            : (0,external_node_path_.resolve)(workspace, inputs.reportFile);
        await (0,files/* replaceFile */.fR)(path, workspace, (0,json/* auditJsonPieces */.$h)(verdict));
        return path;
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1([
            {
                code: 'REPORT_FILE',
                message: `The report cannot be written: ${(0,errors/* messageOf */.bD)(error)}`,
                hint: 'Check the input report-file.',
            },
        ]);
    }
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


/***/ })

};
;