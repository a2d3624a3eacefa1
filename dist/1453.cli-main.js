exports.id = 1453;
exports.ids = [1453,7535,6399];
exports.modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 91455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/**
 * @param seconds `null` for no limit
 * @param signals what counts as being asked to stop; empty in tests
 */
function startDeadline(seconds, signals) {
    const controller = new AbortController();
    let reason = null;
    const stop = (why) => {
        reason ??= why;
        controller.abort();
    };
    const timer = seconds === null ? null : setTimeout(() => stop('timeout'), seconds * 1000);
    const onSignal = () => stop('signal');
    for (const signal of signals)
        process.on(signal, onSignal);
    return {
        signal: controller.signal,
        get reason() {
            return reason;
        },
        release() {
            if (timer !== null)
                clearTimeout(timer);
            for (const signal of signals)
                process.off(signal, onSignal);
        },
    };
}


/***/ }),

/***/ 67862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleetAuditCommand: () => (/* binding */ fleetAuditCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/adapters/child.js

const MAX_OUTPUT = 1024 * 1024;
/** Runs a program without a shell. Never throws: what could not be started has no exit code. */
function runChild(file, args, options) {
    const { cwd, env, timeoutMs } = options;
    return new Promise((resolve) => {
        const settings = { cwd, env, timeout: timeoutMs, maxBuffer: MAX_OUTPUT, killSignal: 'SIGKILL' };
        (0,external_node_child_process_.execFile)(file, [...args], settings, (error, stdout, stderr) => {
            if (error === null)
                resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, stdout, stderr });
            else
                resolve({ code: null, stdout, stderr: `${stderr}${error.message}` });
        });
    });
}
/** Of the environment, what a program needs to run and to reach the network; no token, and nothing of a job. */
const PLAIN = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TMP|TEMP|TMPDIR|LANG|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|(?:HTTPS?|NO|ALL)_PROXY)$/i;
function plainEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => PLAIN.test(entry[0]) && entry[1] !== undefined));
}

// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
;// CONCATENATED MODULE: ./build/adapters/git-clone.js

/** Nothing of the repository is run: no hook, no filter, no submodule; and nothing but HTTP is spoken, whatever redirects say. */
const SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'protocol.allow=never',
    'protocol.https.allow=always',
    'protocol.http.allow=always',
    'http.lowSpeedLimit=1',
    'http.lowSpeedTime=60',
    'credential.helper=',
    'gc.auto=0',
].flatMap((setting) => ['-c', setting]);
const MOST_DETAIL = 300;
/** Checks out the head of a branch, without its history. */
async function cloneBranch({ url, branch, folder, token, env, timeoutMs }) {
    const plain = { ...plainEnvironment(env), GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', LC_ALL: 'C' };
    const git = (args, more = {}) => runChild('git', ['--no-pager', ...SETTINGS, ...args], { cwd: folder, env: { ...plain, ...more }, timeoutMs });
    // By way of the environment of this one process: an argument can be seen by others, and a file would stay.
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const login = token === ''
        ? {}
        : {
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
            GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
        };
    const failed = (stderr) => {
        const shown = stderr.replaceAll(basic, '***').trim();
        return { kind: 'failed', detail: (token === '' ? shown : shown.replaceAll(token, '***')).slice(0, MOST_DETAIL) };
    };
    const made = await git(['init', '--quiet', '.']);
    if (made.code !== 0)
        return failed(made.stderr);
    const only = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules'];
    const fetched = await git(['fetch', ...only, '--', url, `refs/heads/${branch}`], login);
    if (fetched.code !== 0) {
        // The host answers, and there is no ref: that is known, and no fault.
        const refs = await git(['ls-remote', '--', url], login);
        return refs.code === 0 && refs.stdout.trim() === '' ? { kind: 'empty' } : failed(fetched.stderr);
    }
    const checkedOut = await git(['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
    if (checkedOut.code !== 0)
        return failed(checkedOut.stderr);
    const head = await git(['rev-parse', 'HEAD']);
    return head.code === 0 ? { kind: 'cloned', commit: head.stdout.trim() } : failed(head.stderr);
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/fleet-json.js
var fleet_json = __webpack_require__(94606);
// EXTERNAL MODULE: ./build/saved/audit.js + 3 modules
var audit = __webpack_require__(94971);
// EXTERNAL MODULE: ./build/saved/fleet.js
var fleet = __webpack_require__(21856);
// EXTERNAL MODULE: ./build/commands/deadline.js
var commands_deadline = __webpack_require__(91455);
// EXTERNAL MODULE: ./build/commands/fleet-plan.js
var fleet_plan = __webpack_require__(96399);
// EXTERNAL MODULE: ./build/commands/merge.js + 1 modules
var merge = __webpack_require__(14268);
;// CONCATENATED MODULE: ./build/commands/fleet-audit.js















/** Beyond its own deadline an audit has this long to write what it has. */
const GRACE_MS = 30_000;
const CLONE_MS = 600_000;
/**
 * Audits the repositories of one job, one after the other, and writes a result for each, whatever becomes of it. 0 where every
 * one has a result: what they say is told by `fleet report`.
 */
async function fleetAuditCommand(flags, terminal) {
    const folder = process.cwd();
    const plan = (0,fleet/* readPlan */.m3)(flags.plan, await (0,merge.bytesOf)(flags.plan, folder, fleet/* MAX_PLAN_BYTES */.di));
    if (flags.job > plan.jobs) {
        const message = `The plan has ${plan.jobs} jobs, and none of number ${flags.job}.`;
        throw new errors/* ConfigurationError */.j1([{ code: 'USAGE', message, hint: 'Give --job a number from the plan.' }]);
    }
    const token = (0,fleet_plan.tokenOf)(terminal.env);
    const output = (0,external_node_path_.resolve)(folder, flags.output);
    await (0,promises_.mkdir)(output, { recursive: true });
    const deadline = (0,commands_deadline/* startDeadline */.d)(24 * 60 * 60, ['SIGTERM', 'SIGINT']);
    try {
        for (const [index, repository] of plan.repositories.entries()) {
            if (index % plan.jobs !== flags.job - 1)
                continue;
            if (deadline.reason !== null)
                return 3;
            const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(terminal.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'countersign-fleet-'));
            try {
                const result = await auditOne({ repository, work, output, token, flags, terminal, signal: deadline.signal });
                await (0,files/* replaceFile */.fR)((0,external_node_path_.join)(output, `${repository.id}.result.json`), output, (0,fleet_json/* resultJson */.y3)(result));
                const became = result.problem ?? `exit code ${result.exitCode}`;
                const untold = result.sarif === 'failed' ? '; its SARIF could not be read' : '';
                terminal.stderr.write(`countersign: ${repository.name}: ${became}${untold}\n`);
            }
            finally {
                await (0,promises_.rm)(work, { recursive: true, force: true });
            }
        }
        return 0;
    }
    finally {
        deadline.release();
    }
}
async function auditOne(one) {
    const { repository, work, output, token, flags, terminal } = one;
    const { env } = terminal;
    const none = { schemaVersion: 1, id: repository.id, repository: repository.name, sarif: 'no' };
    const server = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
    const cloned = await cloneBranch({
        url: `${server}/${repository.name}.git`,
        branch: repository.branch,
        folder: work,
        token,
        env,
        timeoutMs: CLONE_MS,
    });
    if (cloned.kind === 'empty')
        return { ...none, commit: null, exitCode: null, problem: 'NO_LOCKFILE', detail: 'the repository is empty' };
    if (cloned.kind === 'failed')
        return { ...none, commit: null, exitCode: null, problem: 'NOT_CLONED', detail: (0,report_escape/* terminalText */.eR)(cloned.detail, 300) };
    const { commit } = cloned;
    const report = (0,external_node_path_.join)(output, `${repository.id}.json`);
    const sarif = (0,external_node_path_.join)(output, `${repository.id}.sarif`);
    // A process of its own, that knows no token: what a repository configures may send what the environment holds to anybody.
    const { code, stderr } = await runChild(process.execPath, argumentsOf(flags, report, sarif), {
        cwd: work,
        env: plainEnvironment(env),
        timeoutMs: flags.timeout * 1000 + GRACE_MS,
    });
    const { problem, detail } = code === null ? { problem: 'NOT_FINISHED', detail: stderr } : await sumUp(one, stderr);
    const result = { ...none, commit, exitCode: code, problem, detail: (0,report_escape/* terminalText */.eR)(detail.trim(), 300) };
    if (problem !== null || !flags.uploadSarif)
        return result;
    return { ...result, ...(await upload(one, sarif, commit)) };
}
/** What an audit left is no reason to leave out the repositories after it: one that cannot be read is told of this one. */
async function upload({ repository, token, terminal, signal }, path, commit) {
    let sarif;
    try {
        sarif = await (0,files/* readFileBytes */.MY)(path, audit/* MAX_REPORT_BYTES */.WA);
    }
    catch (error) {
        return { sarif: 'failed', detail: (0,report_escape/* terminalText */.eR)((0,errors/* messageOf */.bD)(error), 300) };
    }
    const { uploadSarif } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4398)]).then(__webpack_require__.bind(__webpack_require__, 44398));
    const apiUrl = (terminal.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
    const { name, branch } = repository;
    return { sarif: await uploadSarif(sarif, { commit, branch }, { token, apiUrl, repository: name, signal }) };
}
function argumentsOf(flags, report, sarif) {
    const given = {
        registry: flags.registry,
        'trusted-root': flags.trustedRoot === undefined ? undefined : (0,external_node_path_.resolve)(flags.trustedRoot),
        keys: flags.keys === undefined ? undefined : (0,external_node_path_.resolve)(flags.keys),
        'fail-on': flags.failOn,
        cache: flags.cache === undefined ? undefined : (0,external_node_path_.resolve)(flags.cache),
    };
    return [
        process.argv[1] ?? '',
        'audit',
        '--quiet',
        '--scope=all',
        `--json=${report}`,
        `--sarif=${sarif}`,
        `--concurrency=${flags.concurrency}`,
        `--timeout=${flags.timeout}`,
        ...(flags.offline ? ['--offline'] : []),
        ...Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`])),
    ];
}
/** The code that ends the one line of a problem; of several problems none is told, since one may stand for another. */
function problemIn(stderr) {
    const codes = stderr.split('\n').flatMap((line) => /^countersign: .* \[([A-Z][A-Z0-9_]*)\]$/.exec(line)?.[1] ?? []);
    const [only, second] = codes;
    return only === undefined || second !== undefined ? 'NO_REPORT' : only;
}
/** Writes the sums of a report beside it: ten thousand whole reports would not find room where they are added up. */
async function sumUp({ repository: { id }, output }, stderr) {
    let bytes;
    try {
        bytes = await (0,files/* readFileBytes */.MY)((0,external_node_path_.join)(output, `${id}.json`), audit/* MAX_REPORT_BYTES */.WA);
    }
    catch (error) {
        if ((0,json/* stringAt */.bX)(error, 'code') === 'ENOENT')
            return { problem: problemIn(stderr), detail: stderr };
        return { problem: 'REPORT_UNREADABLE', detail: (0,errors/* messageOf */.bD)(error) };
    }
    try {
        await (0,files/* replaceFile */.fR)((0,external_node_path_.join)(output, `${id}.summary.json`), output, (0,fleet_json/* summaryJson */.D5)((0,fleet/* readSummary */.L_)(`${id}.json`, bytes)));
        return { problem: null, detail: '' };
    }
    catch (error) {
        if (!(error instanceof errors/* IncompleteError */.j$))
            throw error;
        return { problem: 'REPORT_UNREADABLE', detail: error.message };
    }
}


/***/ }),

/***/ 96399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetPlanCommand: () => (/* binding */ fleetPlanCommand),
/* harmony export */   tokenOf: () => (/* binding */ tokenOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14006);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63058);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _report_fleet_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94606);
/* harmony import */ var _saved_fleet_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21856);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91455);








const API = 'https://api.github.com';
/** Lists the repositories of an organisation, and writes which of them are audited by how many jobs. */
async function fleetPlanCommand(organisation, flags, terminal) {
    const { env } = terminal;
    const deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .startDeadline */ .d)(flags.timeout, ['SIGTERM', 'SIGINT']);
    try {
        // Octokit takes its time to load, and no other command needs it.
        const { listRepositories } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4398)]).then(__webpack_require__.bind(__webpack_require__, 44398));
        const listed = await listRepositories(organisation, {
            token: tokenOf(env),
            apiUrl: (env['GITHUB_API_URL'] ?? API).replace(/\/+$/, ''),
            signal: deadline.signal,
        });
        const plan = planOf(organisation, listed, flags, new Date());
        await writePlan(flags.plan, (0,_report_fleet_json_js__WEBPACK_IMPORTED_MODULE_4__/* .planJson */ .iY)(plan));
        terminal.stderr.write(`countersign: ${plan.repositories.length} of ${listed.length} repositories of ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(organisation, 100)}, in ${plan.jobs} jobs\n`);
        // A line for GITHUB_OUTPUT that holds numbers alone: no name of a repository comes near a workflow’s expressions.
        const jobs = Array.from({ length: plan.jobs }, (_, index) => index + 1);
        terminal.stdout.write(`jobs=${JSON.stringify(jobs)}\n`);
        return 0;
    }
    finally {
        deadline.release();
    }
}
/** @throws ConfigurationError where no token is there */
function tokenOf(env) {
    const token = env['GH_TOKEN'] ?? env['GITHUB_TOKEN'] ?? '';
    if (token !== '')
        return token;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([
        {
            code: 'NO_TOKEN',
            message: 'There is no token for GitHub.',
            hint: 'Set GH_TOKEN: docs/fleet.md says what it needs.',
        },
    ]);
}
function planOf(organisation, listed, { filter, archived, forks, jobs }, now) {
    const matches = filter === undefined ? () => true : picomatch__WEBPACK_IMPORTED_MODULE_7__(filter, { dot: true, nocase: true });
    const skipped = { archived: 0, fork: 0, disabled: 0, filtered: 0 };
    const repositories = listed.flatMap((each) => {
        const { id, fullName: name, branch } = each;
        const why = each.disabled
            ? 'disabled'
            : each.archived && !archived
                ? 'archived'
                : each.fork && !forks
                    ? 'fork'
                    : matches(name.slice(name.indexOf('/') + 1))
                        ? null
                        : 'filtered';
        if (why !== null) {
            skipped[why] += 1;
            return [];
        }
        if (!(0,_saved_fleet_js__WEBPACK_IMPORTED_MODULE_5__/* .isRepositoryName */ .en)(name) || !(0,_saved_fleet_js__WEBPACK_IMPORTED_MODULE_5__/* .isBranchName */ .Q8)(branch))
            throw unusable(name, branch);
        return [{ id, name, branch }];
    });
    if (repositories.length === 0)
        throw nothing(organisation, listed.length);
    return {
        schemaVersion: 1,
        organisation,
        plannedAt: now.toISOString(),
        jobs: Math.min(jobs, repositories.length),
        repositories: repositories.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        skipped,
    };
}
/** Nothing to audit is never a pass. */
function nothing(organisation, listed) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([
        {
            code: 'FLEET_EMPTY',
            message: `None of the ${listed} repositories of ${organisation} that this token can see is to be audited.`,
            hint: 'Check --filter, --archived and --forks, and which repositories the token may read.',
        },
    ]);
}
function unusable(name, branch) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteError */ .j$([
        {
            code: 'FLEET_UNLISTED',
            message: `GitHub lists a repository ${JSON.stringify(name)} with the branch ${JSON.stringify(branch)}, which is no name.`,
            hint: 'Leave it out with --filter, and report this.',
        },
    ]);
}
async function writePlan(path, text) {
    try {
        await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), process.cwd(), text);
    }
    catch (error) {
        const message = `The plan cannot be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([{ code: 'PLAN_FILE', message, hint: 'Check the path given to --plan.' }]);
    }
}


/***/ }),

/***/ 14268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bytesOf: () => (/* binding */ bytesOf),
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/judge/group.js
var group = __webpack_require__(12175);
// EXTERNAL MODULE: ./build/judge/policy-apply.js
var policy_apply = __webpack_require__(57589);
// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __webpack_require__(99517);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/audit/part.js
var part = __webpack_require__(94515);
// EXTERNAL MODULE: ./build/audit/part-findings.js
var part_findings = __webpack_require__(20898);
;// CONCATENATED MODULE: ./build/audit/merge.js






/**
 * Makes one verdict of the reports of all parts: what one audit of everything would have said.
 *
 * @throws IncompleteError where a part is missing, there twice, cut, or of another audit: that is no verdict at all
 */
function mergeParts(reports) {
    const parts = inOrder(reports);
    const [first] = parts;
    if (first === undefined)
        throw cannot('no report was given');
    for (const part of parts)
        sameAudit(first, part);
    const { audit } = first.shard;
    const packages = placeAll(parts.map(({ name, verdict, shard }) => ({ name, items: verdict.packages, positions: shard.positions })), audit.lockfiles.reduce((sum, { entries }) => sum + entries, 0), 'entry');
    const changes = placeAll(parts.map(({ name, verdict, shard }) => ({ name, items: verdict.changes, positions: shard.changePositions })), audit.changes, 'difference to the base');
    const { errors, trust, inForce } = first.verdict;
    const interrupted = parts.map(({ verdict }) => verdict.interrupted).find((why) => why !== null) ?? null;
    const complete = audit.scope !== 'changed' && errors.length === 0 && interrupted === null;
    const { raised, waived } = (0,policy_apply/* sumUp */.Bw)([...findingsOf(parts), ...(0,policy_apply/* remarksOf */.ro)(waiversOf(parts), complete)]);
    return (0,verdict/* makeVerdict */.g)({
        lockfiles: audit.lockfiles.map(({ path }) => path),
        held: { scope: audit.scope, base: audit.base },
        changes,
        packages,
        findings: (0,group/* group */.O)(raised),
        waived,
        errors,
        inForce,
        corroboration: sumCorroboration(parts),
        trust,
        counts: { lockfiles: audit.lockfiles.length, ...sumCounts(parts) },
        interrupted,
    }, { failOn: audit.failOn, failOnIncomplete: audit.failOnIncomplete });
}
/** Each part once, by its number. */
function inOrder(reports) {
    const parts = new Map();
    for (const { name, verdict } of reports) {
        const { shard } = verdict;
        if (shard === undefined)
            throw cannot(`${name} is the report of a whole audit, and not of a part`);
        const known = parts.get(shard.index);
        if (known !== undefined)
            throw cannot(`${known.name} and ${name} are both of part ${shard.index} of ${shard.total}`);
        parts.set(shard.index, { name, verdict, shard });
    }
    const total = [...parts.values()][0]?.shard.total ?? 0;
    const missing = Array.from({ length: total }, (_, index) => index + 1).filter((index) => !parts.has(index));
    if (missing.length > 0) {
        const shown = missing.slice(0, 10).join(', ');
        throw cannot(`of ${total} parts ${missing.length} are missing: ${shown}${missing.length > 10 ? ', …' : ''}`);
    }
    return [...parts.values()].toSorted((a, b) => a.shard.index - b.shard.index);
}
const IDENTITY = {
    program: 'the version of countersign',
    failOn: 'fail-on',
    failOnIncomplete: 'fail-on-incomplete',
    options: 'the options',
    scope: 'the scope',
    base: 'the base',
    lockfiles: 'the lockfiles',
    changes: 'the number of differences to the base',
    policy: 'the policy',
    origins: 'the origins file',
    baseline: 'the baseline',
    trust: 'the trusted root or keys',
    whole: 'what every part finds alike',
};
/** A part of another audit would stand for entries that nobody looked at. */
function sameAudit(first, part) {
    const [a, b] = [first.shard, part.shard];
    if (a.total !== b.total)
        throw cannot(`${first.name} is one of ${a.total} parts, and ${part.name} one of ${b.total}`);
    for (const key of Object.keys(IDENTITY)) {
        const [left, right] = [JSON.stringify(a.audit[key]), JSON.stringify(b.audit[key])];
        if (left !== right) {
            throw cannot(`${first.name} and ${part.name} are of two audits: ${IDENTITY[key]} differs (${clip(left)} and ${clip(right)})`);
        }
    }
    const entries = a.audit.lockfiles.reduce((sum, lockfile) => sum + lockfile.entries, 0);
    if (b.elsewhere + part.verdict.packages.length !== entries)
        throw cannot(`${part.name} does not account for ${entries} entries`);
    if (a.waivers.length !== b.waivers.length)
        throw cannot(`${first.name} and ${part.name} know of other waivers`);
}
/** Puts what the parts have into one list, in which every place is taken once. */
function placeAll(parts, total, what) {
    const count = parts.reduce((sum, { items }) => sum + items.length, 0);
    // Before anything is made of that size: the number is a report's word.
    if (count !== total)
        throw cannot(`the parts have ${count} of ${total} (${what})`);
    const found = new Map();
    for (const { name, items, positions } of parts) {
        if (items.length !== positions.length)
            throw cannot(`${name} does not say the place of each ${what}`);
        items.forEach((item, index) => {
            const position = positions[index] ?? -1;
            if (position < 0 || position >= total || found.has(position))
                throw cannot(`${name} has a ${what} whose place (${position}) is another one’s, or none`);
            found.set(position, item);
        });
    }
    return [...found].toSorted(([a], [b]) => a - b).map(([, item]) => item);
}
function findingsOf(parts) {
    const all = parts
        .flatMap(({ name, shard }) => shard.findings.map((finding) => ({ name, finding })))
        .toSorted((a, b) => (0,part_findings/* compareOrder */.wn)(a.finding.order, b.finding.order) ||
        // What concerns a registry or the run is told by cause.
        (a.finding.cause < b.finding.cause ? -1 : a.finding.cause > b.finding.cause ? 1 : 0));
    return all
        .filter(({ name, finding }, index) => {
        const before = all[index - 1];
        if (before === undefined)
            return true;
        if (isTold(before.finding, finding))
            return false;
        if (!mayRepeat(finding) && (0,part_findings/* compareOrder */.wn)(before.finding.order, finding.order) === 0)
            throw cannot(`${before.name} and ${name} have a finding at the same place`);
        return true;
    })
        .map(({ finding }) => (0,part_findings/* settledOf */.Rr)(finding));
}
/** Each part says it of itself; all together say it once. */
function isTold(before, finding) {
    if (!mayRepeat(finding) || before.order[0] !== finding.order[0])
        return false;
    return before.finding.code === finding.finding.code && before.cause === finding.cause;
}
function mayRepeat({ order: [section] }) {
    return section === part/* OF_THE_RUN */.EU || section === part/* OF_A_REGISTRY */.Kp;
}
/** A waiver is used where any part used it. */
function waiversOf(parts) {
    const [first] = parts;
    return (first?.shard.waivers ?? []).map((waiver, index) => {
        const each = parts.map(({ shard }) => shard.waivers[index] ?? waiver);
        return (0,part_findings/* standingOf */.YP)({
            met: each.some(({ met }) => met),
            // Parts that ran on both sides of midnight: over is over.
            expired: each.map(({ expired }) => expired).find((remark) => remark !== null) ?? null,
            unused: waiver.unused,
        });
    });
}
function sumCounts(parts) {
    const sum = (field) => parts.reduce((total, { verdict }) => total + verdict.counts[field], 0);
    return {
        packages: sum('packages'),
        withSignature: sum('withSignature'),
        withPublishAttestation: sum('withPublishAttestation'),
        withProvenance: sum('withProvenance'),
        requests: sum('requests'),
        bytes: sum('bytes'),
    };
}
function sumCorroboration(parts) {
    const counted = parts.map(({ verdict }) => verdict.corroboration).filter((counts) => counts !== null);
    if (counted.length === 0)
        return null;
    const sum = (field) => counted.reduce((total, counts) => total + counts[field], 0);
    return { asked: sum('asked'), agreed: sum('agreed'), disagreed: sum('disagreed'), unknown: sum('unknown') };
}
function clip(text) {
    return text === undefined || text.length <= 80 ? String(text) : `${text.slice(0, 79)}…`;
}
function cannot(why) {
    return new errors/* IncompleteError */.j$([
        {
            code: 'MERGE',
            message: `The reports do not make one audit: ${why}.`,
            hint: 'Give the report of every part of one audit (--shard 1/n to n/n), each once. A part whose job failed has to be run again.',
        },
    ]);
}

// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/terminal.js
var report_terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/saved/audit.js + 3 modules
var audit = __webpack_require__(94971);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/commands/report-files.js
var report_files = __webpack_require__(37875);
;// CONCATENATED MODULE: ./build/commands/merge.js










/** Makes one verdict of the reports of all parts of an audit, and tells it as `audit` would have. */
async function mergeCommand(files, flags, terminal) {
    const folder = process.cwd();
    const reports = [];
    for (const name of files)
        reports.push({ name, verdict: (0,audit/* readSavedAudit */.J5)(name, await bytesOf(name, folder)) });
    const verdict = mergeParts(reports);
    await (0,output/* deliver */.cK)(terminal, flags, {
        report: () => (0,report_terminal.renderAudit)(verdict, (0,output/* terminalOptions */.Z8)(terminal, flags)),
        json: () => (0,json.auditJsonPieces)(verdict),
    });
    const { env } = terminal;
    await (0,report_files/* writeReportFiles */.t)(verdict, flags, { folder, now: new Date(), env, named: (report) => `--${report}` });
    return (0,exit_code/* exitCodeOf */.F)(verdict.outcome);
}
/** A report that is not there is a part that was not made: never a usage error that a job might shrug off as its own. */
async function bytesOf(name, folder, most = audit/* MAX_REPORT_BYTES */.WA) {
    try {
        return await (0,files/* readFileBytes */.MY)((0,external_node_path_.resolve)(folder, name), most);
    }
    catch (error) {
        throw new errors/* IncompleteError */.j$([
            {
                code: 'REPORT_UNREADABLE',
                message: `The report ${name} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`,
                hint: 'Check the path. If the job that was to write it failed, run that job again.',
                file: name,
            },
        ]);
    }
}


/***/ }),

/***/ 37875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* unused harmony export sourceOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63058);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5975);




/**
 * Writes every report that was asked for; one that cannot be written does not keep the others from it.
 *
 * @throws ConfigurationError that names each that could not be written
 */
async function writeReportFiles(verdict, files, place) {
    const problems = [];
    for (const report of ['sarif', 'vsa', 'html']) {
        const path = files[report];
        if (path === undefined)
            continue;
        try {
            await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(place.folder, path), place.folder, await RENDER[report](verdict, place));
        }
        catch (error) {
            problems.push({
                code: `${report.toUpperCase()}_FILE`,
                message: `The ${report.toUpperCase()} report cannot be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
                hint: `Check the path given to ${place.named(report)}.`,
            });
        }
    }
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(problems);
}
/** Each is loaded when it is written. */
const RENDER = {
    html: async (verdict, { env }) => (await __webpack_require__.e(/* import() */ 6385).then(__webpack_require__.bind(__webpack_require__, 76385))).renderHtml(verdict, _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, sourceOf(env)),
    sarif: async (verdict) => (await __webpack_require__.e(/* import() */ 8174).then(__webpack_require__.bind(__webpack_require__, 78174))).auditSarif(verdict, { version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x }),
    async vsa(verdict, { now, env }) {
        const { fileUri, verificationSummary } = await __webpack_require__.e(/* import() */ 2621).then(__webpack_require__.bind(__webpack_require__, 42621));
        return verificationSummary(verdict, { version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, now, resource: resourceOf(verdict, env, fileUri) });
    },
};
/** What was audited: the commit that the job runs on, or the files of this machine. */
function resourceOf(verdict, env, fileUri) {
    const [server, repository, sha] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_SHA']];
    if (server !== undefined && repository !== undefined && sha !== undefined)
        return `git+${server}/${repository}@${sha}`;
    const [only, second] = verdict.lockfiles;
    return only === undefined || second !== undefined ? 'file:.' : fileUri(only);
}
/** Where the audited files can be seen; nowhere on a machine that is no runner. */
function sourceOf(env) {
    const [server, repository, sha] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_SHA']];
    if (server === undefined || repository === undefined || sha === undefined)
        return {};
    return { repositoryUrl: `${server}/${repository}`, sha };
}


/***/ }),

/***/ 94606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ summaryJson),
/* harmony export */   DF: () => (/* binding */ fleetJson),
/* harmony export */   iY: () => (/* binding */ planJson),
/* harmony export */   y3: () => (/* binding */ resultJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63483);

/** `docs/schema/fleet.schema.json`. */
function fleetJson(report) {
    const { repositories: many, coverage, counts } = report;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.write)({
        schemaVersion: report.schemaVersion,
        organisation: report.organisation,
        plannedAt: report.plannedAt,
        outcome: report.outcome,
        repositories: {
            planned: many.planned,
            pass: many.pass,
            fail: many.fail,
            incomplete: many.incomplete,
            error: many.error,
            missing: many.missing,
            'no-lockfile': many['no-lockfile'],
        },
        skipped: skipped(report.skipped),
        coverage: {
            total: coverage.total,
            verified: coverage.verified,
            weaklyBound: coverage.weaklyBound,
            registryOnly: coverage.registryOnly,
            failed: coverage.failed,
            notAudited: coverage.notAudited,
            notApplicable: coverage.notApplicable,
            byReason: coverage.byReason,
        },
        counts: { requests: counts.requests, bytes: counts.bytes },
        omittedCauses: report.omittedCauses,
        causes: report.causes.map(cause),
        rows: report.rows.map(row),
    });
}
function planJson(plan) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.write)({
        schemaVersion: plan.schemaVersion,
        organisation: plan.organisation,
        plannedAt: plan.plannedAt,
        jobs: plan.jobs,
        repositories: plan.repositories.map(({ id, name, branch }) => ({ id, name, branch })),
        skipped: skipped(plan.skipped),
    });
}
function resultJson(result) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.write)({
        schemaVersion: result.schemaVersion,
        id: result.id,
        repository: result.repository,
        commit: result.commit,
        exitCode: result.exitCode,
        problem: result.problem,
        detail: result.detail,
        sarif: result.sarif,
    });
}
/** What `fleet report` needs of an audit's report; every field of it was read field by field. */
function summaryJson(summary) {
    const { outcome, interrupted, coverage, counts, errors, findings } = summary;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.write)({ schemaVersion: 1, outcome, interrupted, coverage, counts, errors, findings });
}
function skipped({ archived, fork, disabled, filtered }) {
    return { archived, fork, disabled, filtered };
}
function cause(one) {
    return {
        code: one.code,
        severity: one.severity,
        package: one.package,
        version: one.version,
        message: one.message,
        remedy: one.remedy,
        entries: one.entries,
        repositories: one.repositories,
    };
}
function row({ repository, outcome, why, commit, entries, verified, findings, sarif }) {
    const { critical, high, medium, low, info, incomplete } = findings;
    return {
        repository,
        outcome,
        why,
        commit,
        entries,
        verified,
        findings: { critical, high, medium, low, info, incomplete },
        sarif,
    };
}


/***/ }),

/***/ 21856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ readSummary),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Xs: () => (/* binding */ MAX_RESULT_BYTES),
/* harmony export */   di: () => (/* binding */ MAX_PLAN_BYTES),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   m3: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _model_fleet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46858);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94971);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98485);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(293);




/** 10,000 repositories with names of 140 characters are 2 MB. */
const MAX_PLAN_BYTES = 64 * 1024 * 1024;
const MAX_RESULT_BYTES = 1024 * 1024;
/** Of the sums and findings of one audit. */
const MAX_SUMMARY_BYTES = 16 * 1024 * 1024;
/** As GitHub allows them; what else stands there would become an address or a folder. */
const repositoryName = (value, path) => {
    const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value, path);
    if (!isRepositoryName(name))
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(path, 'owner/name');
    return name;
};
function isRepositoryName(name) {
    return /^[A-Za-z0-9_-][\w.-]{0,99}\/[\w.-]{1,100}$/.test(name) && !/\/\.{1,2}$/.test(name);
}
/** A branch as git allows it, as far as it matters: no option, no expression of git's, no control character. */
function isBranchName(name) {
    return /^[^-\s~^:?*[\\\p{Cc}][^\s~^:?*[\\\p{Cc}]{0,254}$/u.test(name) && !name.includes('..') && !name.includes('@{');
}
const branch = (value, path) => {
    const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value, path);
    if (!isBranchName(name))
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(path, 'a branch');
    return name;
};
const plan = (value, path) => {
    const read = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY)(1),
        organisation: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        plannedAt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        jobs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE,
        repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE, name: repositoryName, branch })),
        skipped: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
            archived: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
            fork: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
            disabled: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
            filtered: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        }),
    })(value, path);
    if (read.jobs > _model_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_JOBS */ .r2)
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('jobs', `at most ${_model_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_JOBS */ .r2}`);
    if (new Set(read.repositories.map(({ id }) => id)).size !== read.repositories.length)
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('repositories', 'a list without repetition');
    return read;
};
/** @throws IncompleteError where it is no plan */
function readPlan(name, bytes) {
    return (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .readSaved */ .Sy)(name, bytes, plan);
}
/** @throws IncompleteError where it is no result */
function readResult(name, bytes) {
    return (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .readSaved */ .Sy)(name, bytes, (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY)(1),
        id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE,
        repository: repositoryName,
        commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        exitCode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
        problem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        detail: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        sarif: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_model_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .FLEET_SARIF */ .pA),
    }));
}
/**
 * Reads the sums and findings of an audit's report, and not its entries: of ten thousand reports those are most of the bytes.
 *
 * @throws IncompleteError where it is no such report, or the report of a part
 */
function readSummary(name, bytes) {
    return (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .readSaved */ .Sy)(name, bytes, (value, path) => {
        const { outcome, interrupted, coverage, counts, errors, findings } = summary(value, path);
        return { outcome, interrupted, coverage, counts, errors, findings };
    });
}
const summary = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6)({
    schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY)(1),
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['pass', 'fail', 'incomplete', 'error']),
    interrupted: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['timeout', 'signal'])),
    coverage: _audit_js__WEBPACK_IMPORTED_MODULE_0__/* .savedCoverage */ .Sj,
    counts: _audit_js__WEBPACK_IMPORTED_MODULE_0__/* .savedCounts */ .oV,
    errors: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .savedProblem */ .lD),
    findings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .savedFinding */ .p),
    shard: (held, path) => {
        // A part that passes says nothing of the others.
        if (held !== undefined)
            throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(path, 'absent: the parts have to be merged first');
        return undefined;
    },
});


/***/ })

};
;