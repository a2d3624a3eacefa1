"use strict";
exports.id = 7448;
exports.ids = [7448];
exports.modules = {

/***/ 90570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ NO_SETTINGS),
/* harmony export */   KT: () => (/* binding */ LOCKFILE_NAME_FILES),
/* harmony export */   _F: () => (/* binding */ PROJECT_FILES)
/* harmony export */ });
/** The files of a lockfile's folder that its package manager takes registries and credentials from. */
const PROJECT_FILES = {
    npm: ['.npmrc'],
    'npm-shrinkwrap': ['.npmrc'],
    pnpm: ['.npmrc', 'pnpm-workspace.yaml'],
    'yarn-classic': ['.npmrc', '.yarnrc'],
    // Berry reads no .npmrc.
    'yarn-berry': ['.yarnrc.yml'],
    bun: ['.npmrc', 'bunfig.toml'],
    deno: ['.npmrc'],
};
/** The files that may give a lockfile another name. */
const LOCKFILE_NAME_FILES = ['.npmrc', '.yarnrc.yml', 'deno.json', 'deno.jsonc', 'pnpm-workspace.yaml'];
/** What a project without any of these files says. */
const NO_SETTINGS = { registry: null, scopes: new Map(), credentials: new Map(), warnings: [] };


/***/ }),

/***/ 70811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X3: () => (/* binding */ loadTrustDocuments),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* unused harmony export EMBEDDED */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29598);






const MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const ROOT_TARGET = 'trusted_root.json';
const KEYS_TARGET = 'registry.npmjs.org/keys.json';
/** When the embedded seeds were current: the release day of the pinned `@sigstore/tuf`. A test holds the two together. */
const EMBEDDED = { version: '5.0.1', date: '2026-11-05' };
/** Older embedded trust than this is reported, since keys may have been rotated or revoked in the meantime. */
const STALE_AFTER_DAYS = 90;
const DAY = 86_400_000;
/** Trusted roots are under 20 KB; a file beyond this is not one. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/**
 * Loads trust material once: from files where given, otherwise from Sigstore's TUF repository, otherwise what is
 * embedded. Keys that a registry serves are never among them: a key served by the party under audit proves nothing.
 */
async function loadTrustDocuments(options) {
    const rootFile = options.trustedRootFile === undefined
        ? null
        : await fromFile('--trusted-root', options.trustedRootFile, options.readFile ?? fromDisk);
    const keysFile = options.keysFile === undefined ? null : await fromFile('--keys', options.keysFile, options.readFile ?? fromDisk);
    const shared = rootFile !== null && keysFile !== null ? null : await fromTufOrEmbedded(options);
    const root = rootFile ?? shared?.root;
    const keys = keysFile ?? shared?.keys;
    if (root === undefined || keys === undefined)
        throw new Error('no trust material was loaded');
    return {
        root: root.json,
        keys: keys.json,
        rootSource: root.source,
        keysSource: keys.source,
        stale: shared?.stale ?? null,
    };
}
async function fromFile(option, path, read) {
    const fault = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1([
        { code: 'TRUST_FILE', message: `${option} ${path}: ${what}`, hint: 'Give the path of a JSON file.' },
    ]);
    let bytes;
    try {
        bytes = await read(path);
    }
    catch (error) {
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1
            ? error
            : fault(`the file cannot be read (${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(error, 'code') ?? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})`);
    }
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(bytes);
    if (json === undefined)
        throw fault('the file is not JSON');
    return { json, source: { source: 'file', date: null, detail: path } };
}
async function fromDisk(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > MAX_FILE_BYTES)
        throw new Error('it is too large to be trust material');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
}
async function fromTufOrEmbedded(options) {
    if (options.offline)
        return embedded('as asked (offline)', null);
    try {
        return await fromTuf(options);
    }
    catch (error) {
        const days = Math.floor((options.now.getTime() - Date.parse(EMBEDDED.date)) / DAY);
        const reason = `TUF could not be used (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})`;
        const stale = days > STALE_AFTER_DAYS ? `${reason}, and the embedded trust is ${days} days old` : null;
        return embedded(reason, stale);
    }
}
/**
 * A cache of our own in a private folder, so that nothing an earlier step of the same job left behind is believed: the
 * TUF client starts from the root that is embedded in this program.
 */
async function fromTuf(options) {
    const [{ initTUF }, cachePath] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19)),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'countersign-tuf-')),
    ]);
    try {
        const client = await initTUF({
            cachePath,
            mirrorURL: options.tuf?.mirrorUrl ?? MIRROR,
            ...(options.tuf === undefined ? {} : { rootPath: options.tuf.rootPath }),
            retry: { retries: 1 },
            timeout: options.timeoutMs,
        });
        const source = {
            source: 'tuf',
            date: options.now.toISOString().slice(0, 10),
            detail: options.tuf?.mirrorUrl ?? MIRROR,
        };
        const [root, keys] = [await client.getTarget(ROOT_TARGET), await client.getTarget(KEYS_TARGET)];
        return { root: { json: JSON.parse(root), source }, keys: { json: JSON.parse(keys), source }, stale: null };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cachePath, { recursive: true, force: true });
    }
}
function embedded(reason, stale) {
    const source = { source: 'embedded', date: EMBEDDED.date, detail: reason };
    return { root: { json: seed(ROOT_TARGET), source }, keys: { json: seed(KEYS_TARGET), source }, stale };
}
function seed(target) {
    const targets = _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_3__[MIRROR].targets;
    const text = targets[encodeURIComponent(target)];
    if (text === undefined)
        throw new Error(`the embedded trust has no ${target}`);
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
}


/***/ }),

/***/ 15142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ workerFile),
/* harmony export */   z: () => (/* binding */ verifierProgram)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** What an outcome depends on that is of the program itself: the code that verifies, and what checks its signatures. */
function verifierProgram() {
    const code = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(workerFile())).digest('hex');
    return [code, process.versions.node, process.versions.openssl];
}
/** Beside this file, as a source and in dist/ alike, where each entry is one file. */
function workerFile() {
    const here = require("url").pathToFileURL(__filename).href;
    return new URL(`./verifier-pool-worker${here.endsWith('.ts') ? '.ts' : '.js'}`, here);
}


/***/ }),

/***/ 87448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditCommand: () => (/* binding */ auditCommand),
  withHost: () => (/* binding */ withHost)
});

// EXTERNAL MODULE: ./build/adapters/git.js + 2 modules
var git = __webpack_require__(49179);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/commands/base.js



/** Events whose working tree holds somebody else's change, and where their payload names the base. */
const BASES = {
    pull_request: ['pull_request', 'base', 'sha'],
    pull_request_target: ['pull_request', 'base', 'sha'],
    // These two check out the merge of the pull request as well.
    pull_request_review: ['pull_request', 'base', 'sha'],
    pull_request_review_comment: ['pull_request', 'base', 'sha'],
    merge_group: ['merge_group', 'base_sha'],
};
/**
 * The base commit of the pull request or merge group that this job runs for, from the event's payload
 * (https://docs.github.com/webhooks/webhook-events-and-payloads). `null` outside of one.
 *
 * @param token for GitHub's API, empty for none
 * @throws ConfigurationError where this is a pull request and the payload names no base: guessing one would be worse
 */
async function baseFromEnvironment(env, token) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const path = Object.hasOwn(BASES, event) ? BASES[event] : undefined;
    if (env['GITHUB_ACTIONS'] !== 'true' || path === undefined)
        return null;
    const fault = (message) => new errors/* ConfigurationError */.j1([
        {
            code: 'EVENT_PAYLOAD',
            message,
            hint: 'Let GITHUB_EVENT_PATH name the payload of the event that started this job, as the runner sets it.',
        },
    ]);
    let payload;
    try {
        payload = (0,json/* parseJson */.qF)(await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? ''));
    }
    catch (error) {
        throw fault(`The event's payload cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    const commit = (0,json/* stringAt */.bX)(payload, ...path);
    if (commit === null || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw fault(`The event's payload names no base commit at ${path.join('.')}.`);
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const url = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    return { commit, api: token === '' || repository === '' ? null : { token, url, repository } };
}
/** `--base-ref`: the commit that a ref names in this clone. */
async function resolveBase(ref, git) {
    const commit = (await git.resolve(ref)) ?? (await git.resolve(`origin/${ref}`));
    if (commit !== null)
        return { commit, api: null };
    throw new errors/* ConfigurationError */.j1([
        {
            code: 'BASE_REF',
            message: `--base-ref is ${ref}, and this clone has no commit of that name.`,
            hint: 'Fetch it first (with actions/checkout: fetch-depth: 0), or name another one.',
        },
    ]);
}

// EXTERNAL MODULE: ./build/commands/deadline.js
var commands_deadline = __webpack_require__(91455);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
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

// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/report/progress.js
var progress = __webpack_require__(15364);
;// CONCATENATED MODULE: ./build/commands/progress.js

/** A log that is silent for longer looks as if it hung. */
const LOG_EVERY_MS = 10_000;
/**
 * On a terminal a bar on standard error, which is gone at the end; in a CI's log a plain line now and then; in a pipe
 * nothing. Nothing is drawn before the first `update`: other work on the same stream is left alone.
 */
async function startProgress(terminal, flags) {
    const { stderr, stdout, env } = terminal;
    const write = (line) => void stderr.write(`${line}\n`);
    if (flags.quiet)
        return silent(write);
    if (env['CI'] !== undefined)
        return logProgress(write);
    // JSON that is shown on the same terminal must be all that is shown: it is going to be copied.
    const mixed = flags.json === '-' && stdout.isTTY;
    if (!stderr.isTTY || env['TERM'] === 'dumb' || mixed)
        return silent(write);
    return (await __webpack_require__.e(/* import() */ 9476).then(__webpack_require__.bind(__webpack_require__, 69476))).barProgress(terminal, flags);
}
function silent(write) {
    return { update: () => undefined, say: write, stop: () => undefined };
}
/** A plain line every ten seconds, with numbers and nothing foreign; a short run writes none. */
function logProgress(write) {
    let last = null;
    let timer = null;
    let stopped = false;
    return {
        update(done, total, what, requests) {
            last = { done, total, what, requests };
            if (stopped || timer !== null)
                return;
            // It must not keep the process alive.
            timer = setInterval(() => {
                if (last !== null)
                    write(`Still asking: ${(0,progress/* progressSentence */.L)(last)}.`);
            }, LOG_EVERY_MS).unref();
        },
        say: write,
        stop() {
            stopped = true;
            if (timer !== null)
                clearInterval(timer);
        },
    };
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/commands/report-files.js
var report_files = __webpack_require__(37875);
// EXTERNAL MODULE: ./build/commands/run-audit.js + 3 modules
var run_audit = __webpack_require__(83872);
// EXTERNAL MODULE: ./build/commands/shard.js
var shard = __webpack_require__(62219);
;// CONCATENATED MODULE: ./build/commands/audit.js











const REPORTS = ['sarif', 'vsa', 'html'];
async function auditCommand(lockfiles, flags, terminal, gitIn = (0,git/* openGit */.z)(terminal.env)) {
    const folder = process.cwd();
    if (flags.shard !== undefined)
        (0,shard/* refuseWholeReports */.fS)(REPORTS.filter((report) => flags[report] !== undefined).map((report) => `--${report}`));
    const { base: baseFile, baseRef, ...rest } = flags;
    const against = baseFile === undefined ? {} : { baseFile };
    const verdict = await withHost(flags, terminal, async (host) => {
        const given = baseRef === undefined ? host.base : await resolveBase(baseRef, gitIn(folder));
        // A lockfile to compare with takes the place of a commit, but never of the base's configuration.
        const cache = flags.cache === undefined ? null : await (await __webpack_require__.e(/* import() */ 4433).then(__webpack_require__.bind(__webpack_require__, 54433))).openCache(flags.cache, host);
        const here = { ...host, gitIn, base: given, cache };
        try {
            return await (0,run_audit/* runAudit */.b)({ ...rest, ...said(flags), ...against, lockfiles, folder }, here);
        }
        finally {
            await cache?.finish();
        }
    });
    await (0,output/* deliver */.cK)(terminal, flags, {
        // Loaded while nothing waits for it: before the audit, its first request would.
        report: async () => (await __webpack_require__.e(/* import() */ 3299).then(__webpack_require__.bind(__webpack_require__, 63299))).renderAudit(verdict, (0,output/* terminalOptions */.Z8)(terminal, flags)),
        json: async () => (await __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.bind(__webpack_require__, 63483))).auditJsonPieces(verdict),
    });
    const { env } = terminal;
    await (0,report_files/* writeReportFiles */.t)(verdict, flags, { folder, now: new Date(), env, named: (report) => `--${report}` });
    return (0,exit_code/* exitCodeOf */.F)(verdict.outcome);
}
/** What was not said is left to the policy. */
function said({ failOn, failOnIncomplete, history, corroborate, deep }) {
    return {
        failOn: failOn ?? null,
        failOnIncomplete: failOnIncomplete ?? null,
        history: history ?? null,
        corroborate: corroborate ?? null,
        deep: deep ?? null,
    };
}
/** Runs `work` with a deadline and a progress line, and takes both down again whatever happens. */
async function withHost(flags, terminal, work) {
    const deadline = (0,commands_deadline/* startDeadline */.d)(flags.timeout, ['SIGTERM', 'SIGINT']);
    const progress = await startProgress(terminal, flags);
    try {
        return await work({
            env: terminal.env,
            gitIn: (0,git/* openGit */.z)(terminal.env),
            root: process.cwd(),
            now: () => new Date(),
            deadline,
            progress,
            warn: (message) => progress.say(`countersign: ${(0,report_escape/* terminalText */.eR)(message)}`),
            githubCom: githubComAccess(terminal.env, terminal.env['GITHUB_TOKEN'] ?? terminal.env['GH_TOKEN'] ?? '', ''),
            base: await baseFromEnvironment(terminal.env, terminal.env['GITHUB_TOKEN'] ?? ''),
        });
    }
    finally {
        progress.stop();
        deadline.release();
    }
}


/***/ }),

/***/ 97488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ trackedBelow),
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63058);
/* harmony import */ var _adapters_registry_project_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90570);
/* harmony import */ var _lockfile_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88568);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52051);






/** Which format a file is of whose name one of these files gives it. */
const NAMED_BY = {
    '.yarnrc.yml': 'yarn-berry',
    'deno.json': 'deno',
    'deno.jsonc': 'deno',
};
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * The lockfiles of a folder: those named, by path or by glob, or all that git tracks outside of `node_modules`, with those
 * right in the folder. Names that a project's configuration gives its lockfile are followed: the base's configuration in
 * a pull request, since a change must not hide the lockfile that was there.
 *
 * @throws ConfigurationError where there is none: zero lockfiles is never a pass
 */
async function discover(named, folder, trees, git) {
    const globs = await globsOf(named);
    if (named.length > 0 && globs.length === 0)
        return named.map((path) => ({ path }));
    const tracked = await filesOf(folder, git);
    if (named.length > 0)
        return fromGlobs(named, globs, tracked);
    const configured = await configuredNames(folder, tracked, trees);
    const found = tracked.filter((path) => (0,_lockfile_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isLockfileName */ .X6)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path))).map((path) => ({ path }));
    const all = new Map([...found, ...configured].map((candidate) => [candidate.path, candidate]));
    if (all.size > 0)
        return [...all.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    throw none(folder, tracked);
}
/** Loaded only where there is a pattern: in most projects a lockfile has the name that it always has. */
async function patterns() {
    return (await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19))).default;
}
async function globsOf(named) {
    if (named.length === 0)
        return [];
    const { scan } = await patterns();
    return named.filter((name) => scan(name).isGlob);
}
async function filesOf(folder, git) {
    const [tracked, here] = await Promise.all([git.tracked(), (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(folder)]);
    if (here === null) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1([
            { code: 'NO_LOCKFILE', message: `${folder} cannot be read.`, hint: 'Check the folder and its permissions.' },
        ]);
    }
    // No repository at all is one thing; a repository that git does not list could hold any number of lockfiles.
    if (tracked === null && (await isInRepository(folder)))
        throw unlisted(folder);
    const all = new Set([...(tracked ?? []), ...here]);
    return [...all].filter((path) => !/(?:^|\/)node_modules\//.test(path));
}
/** Is there a `.git` here or in a folder above? Told from the disk, since it is git that failed. */
async function isInRepository(folder) {
    if ((await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(folder))?.includes('.git') === true)
        return true;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
    return above !== folder && isInRepository(above);
}
function unlisted(folder) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteError */ .j$([
        {
            code: 'GIT_FAILED',
            message: `git does not list the files of the repository that ${folder} is in, so it is unknown which lockfiles there are.`,
            hint: 'Run “git ls-files” there to see why (often safe.directory in a container), or name the lockfiles.',
        },
    ]);
}
async function fromGlobs(named, globs, tracked) {
    const matching = await patterns();
    const plain = named.filter((name) => !globs.includes(name));
    const matched = globs.flatMap((glob) => {
        const matches = matching(glob, { dot: true });
        const found = tracked.filter((path) => matches(path));
        if (found.length > 0)
            return found;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1([
            {
                code: 'NO_LOCKFILE',
                message: `No file that git tracks matches ${glob}.`,
                hint: 'Check the pattern; it is relative to the working directory.',
            },
        ]);
    });
    return [...new Set([...plain, ...matched])].map((path) => ({ path }));
}
/** Lockfiles that the configuration of their folder names otherwise than their package manager would. */
async function configuredNames(folder, tracked, trees) {
    const files = tracked.filter((path) => _adapters_registry_project_files_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKFILE_NAME_FILES */ .KT.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)));
    const found = [];
    for (const path of files) {
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
        const format = NAMED_BY[name];
        // Both sides: a change of the setting changes which lockfile is installed, and must not hide the one that was.
        const names = new Set([...(await namesAtHead(folder, path, trees)), ...(await namesAtBase(path, trees))]);
        for (const lockfile of names) {
            // The name alone may be a glob: folders are called `[slug]`, and must not be taken for one.
            const prefix = path.slice(0, -name.length);
            const matches = (await patterns())(lockfile, { dot: true });
            found.push(...tracked
                .filter((candidate) => candidate.startsWith(prefix) && matches(candidate.slice(prefix.length)))
                .map((candidate) => ({ path: candidate, ...(format === undefined ? {} : { format }) })));
        }
    }
    return found;
}
async function namesAtHead(folder, path, trees) {
    try {
        return await statedNames(path, await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalText */ .ko)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path), MAX_CONFIG_BYTES));
    }
    catch (error) {
        // A file that a pull request broke names nothing; outside of one it is the user's to mend.
        if (trees !== null)
            return [];
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
            throw error;
        const message = `${path} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1([
            { code: 'CONFIG_UNREADABLE', message, hint: 'Make it a plain text file, or remove it.', file: path },
        ]);
    }
}
async function namesAtBase(path, trees) {
    if (trees === null)
        return [];
    const bytes = await (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesAt */ .L)(trees.base, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(trees.prefix, path), MAX_CONFIG_BYTES);
    return statedNames(path, bytes === null ? null : new TextDecoder('utf-8').decode(bytes));
}
async function statedNames(path, text) {
    if (text === null)
        return [];
    const { configuredLockfiles } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3243), __webpack_require__.e(3292), __webpack_require__.e(9931)]).then(__webpack_require__.bind(__webpack_require__, 99931));
    return configuredLockfiles(new Map([[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path), text]]), () => path).names;
}
function none(folder, tracked) {
    const manifest = tracked.includes('package.json')
        ? ' There is a package.json: run the package manager once, and commit the lockfile it writes.'
        : '';
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1([
        {
            code: 'NO_LOCKFILE',
            message: `No lockfile in ${folder}, and none that git tracks below it.${manifest}`,
            hint: 'Name the lockfile, or run in the folder of the project.',
        },
    ]);
}
/**
 * Every path that git tracks below its folder, relative to it: of a repository, that is where a base was found.
 *
 * @throws IncompleteError where git does not list them. Taken for none, a trusted root that a pull request adds would be one
 *   that the workflow has put there, and a lockfile that it removes would not be missed.
 */
async function trackedBelow(git) {
    const tracked = await git.tracked();
    if (tracked === null) {
        const message = 'git does not list the files of this repository, so it is unknown which of them the change adds or removes.';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteError */ .j$([{ code: 'GIT_FAILED', message, hint: 'Run “git ls-files” there to see why.' }]);
    }
    return new Set(tracked);
}


/***/ }),

/***/ 98119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ loadJudgement),
  E: () => (/* binding */ registriesInForce)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/judge/tighten.js

/** From loose to strict. `null` is the line for what changed. */
const HISTORIES = ['base', null, 'line'];
/**
 * How strict a run is. A pull request may bring its own workflow file, so what that asks for can make the base branch's
 * policy stricter and never looser. Where the policy says nothing, the inputs hold, and then the defaults.
 */
function tighten(policy, inputs) {
    const warnings = [];
    const strict = (key, agreed, asked, usual, rank) => {
        if (agreed === null || asked === null)
            return agreed ?? asked ?? usual;
        if (rank(asked) >= rank(agreed))
            return asked;
        warnings.push(`${key}: ${String(asked)} was not used: ${policy?.path} asks for ${String(agreed)}, which is stricter.`);
        return agreed;
    };
    const on = Number;
    return {
        failOn: strict('fail-on', policy?.failOn ?? null, inputs.failOn, 'high', (level) => severity/* SEVERITIES */.oC.indexOf(level)),
        failOnIncomplete: strict('fail-on-incomplete', policy?.failOnIncomplete ?? null, inputs.failOnIncomplete, true, on),
        history: strict('history', policy?.history ?? null, inputs.history, null, (mode) => HISTORIES.indexOf(mode)),
        corroborate: strict('corroborate', policy?.corroborate ?? null, inputs.corroborate, true, on),
        deep: strict('deep', policy?.deep ?? null, inputs.deep, false, on),
        warnings,
    };
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/commands/agreed.js
var agreed = __webpack_require__(47183);
;// CONCATENATED MODULE: ./build/commands/agreed-readers.js
// The readers of what a repository agreed on, each loaded with the first file that it reads: many repositories have none.
async function readPolicy(path, text, now) {
    return (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1084), __webpack_require__.e(3243), __webpack_require__.e(8630), __webpack_require__.e(6)]).then(__webpack_require__.bind(__webpack_require__, 50006))).readPolicy(path, text, now);
}
async function readOrigins(path, text) {
    return (await __webpack_require__.e(/* import() */ 9761).then(__webpack_require__.bind(__webpack_require__, 29761))).readOrigins(path, text);
}
async function readStanding(path, text) {
    return (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1215)]).then(__webpack_require__.bind(__webpack_require__, 71215))).readStanding(path, text);
}

;// CONCATENATED MODULE: ./build/commands/judgement.js





/**
 * @throws ConfigurationError with every fault of a file that is in force
 * @throws IncompleteError where the base cannot be read
 */
async function loadJudgement(options, host, trees) {
    const now = host.now();
    // Run in a folder below, a repository is still judged by what it agreed at its top.
    const top = await (0,agreed/* topOf */.HX)(host.root, host.gitIn(host.root));
    const policyFiles = await readPolicyFiles(top, trees);
    const policyFile = policyFiles.find(({ inForce }) => inForce !== null) ?? policyFiles[0];
    const origins = await (0,agreed/* readAgreed */.Js)(agreed/* ORIGINS_PATH */.YA, top, trees);
    const baseline = await (0,agreed/* readAgreed */.Js)(agreed/* BASELINE_PATH */.CM, top, trees);
    const policy = policyFile === undefined || policyFile.inForce === null
        ? null
        : await readPolicy(policyFile.path, policyFile.inForce, now);
    const file = origins.inForce === null ? null : await readOrigins(origins.path, origins.inForce);
    const standing = baseline.inForce === null ? [] : await readStanding(baseline.path, baseline.inForce);
    const { failOn, failOnIncomplete, history, corroborate, deep, warnings } = tighten(policy, options);
    for (const warning of warnings)
        host.warn(warning);
    return {
        judgement: {
            policy,
            origins: file === null ? null : { file, proposed: await proposedOrigins(origins) },
            standing,
            inForce: {
                policy: policy?.path ?? null,
                origins: file?.path ?? null,
                baseline: baseline.inForce === null ? null : baseline.path,
            },
            history,
            deep,
            now,
        },
        thresholds: { failOn, failOnIncomplete },
        digests: {
            policy: digestOf(policyFile?.inForce),
            origins: digestOf(origins.inForce),
            baseline: digestOf(baseline.inForce),
        },
        // A record is used instead of the network.
        github: corroborate && host.githubCom !== null && options.evidence === undefined
            ? (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7645)]).then(__webpack_require__.bind(__webpack_require__, 57645))).createGitHubRecords({
                ...host.githubCom,
                signal: host.deadline.signal,
            })
            : null,
        raised: (await Promise.all([...policyFiles, origins, baseline].map(async (each) => (0,agreed/* judgeAgreedFile */.EI)(each, await proposalOf(each, now))))).flat(),
    };
}
function digestOf(text) {
    return text === null || text === undefined ? null : (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** What the policy in force says of registries: for journeys that judge nothing else by it. */
async function registriesInForce(host, trees) {
    const files = await readPolicyFiles(await (0,agreed/* topOf */.HX)(host.root, host.gitIn(host.root)), trees);
    const file = files.find(({ inForce }) => inForce !== null);
    return file === undefined || file.inForce === null
        ? []
        : (await readPolicy(file.path, file.inForce, host.now())).registries;
}
async function readPolicyFiles(top, trees) {
    const files = await Promise.all(agreed/* POLICY_PATHS */.or.map((path) => (0,agreed/* readAgreed */.Js)(path, top, trees)));
    const [first, second] = files.filter(({ inForce }) => inForce !== null);
    if (first !== undefined && second !== undefined) {
        throw new errors/* ConfigurationError */.j1([
            {
                code: 'POLICY_TWICE',
                message: `There are two policies, ${first.path} and ${second.path}, and only one can be in force.`,
                hint: 'Remove one of them.',
            },
        ]);
    }
    return files;
}
/** Head's origins, where they can be read: they are only shown. */
async function proposedOrigins(file) {
    if (file.head === null || file.head === file.inForce)
        return null;
    try {
        return await readOrigins(file.path, file.head);
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return null;
        throw error;
    }
}
/** What can be told of a proposed file before it is merged: that it will not be read. */
async function proposalOf(file, now) {
    if (file.head === null || file.head === file.inForce)
        return null;
    try {
        if (file.path === agreed/* ORIGINS_PATH */.YA)
            await readOrigins(file.path, file.head);
        else if (file.path === agreed/* BASELINE_PATH */.CM)
            await readStanding(file.path, file.head);
        else
            await readPolicy(file.path, file.head, now);
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        return `As it is proposed it cannot be read: ${(0,errors/* messageOf */.bD)(error).split('\n')[0]?.slice(0, 200) ?? ''}`;
    }
}


/***/ }),

/***/ 45669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ projectConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63058);
/* harmony import */ var _adapters_registry_project_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90570);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _judge_raise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64308);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52051);






const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * The configuration of a lockfile's own project. In a pull request the working tree is the attacker's, so the files are
 * read from the base commit and head's are only compared with them.
 *
 * @param folder relative to `root`, with forward slashes; `.` for the root itself
 * @throws ConfigurationError where a file cannot be read and is nobody's change
 * @throws IncompleteError where the base commit cannot be had: that is not the same as "there was no file"
 */
async function projectConfig(folder, format, root, trees, env) {
    const shown = (name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name);
    const head = await readWorkingTree(format, folder, root);
    if (trees === null) {
        const [broken] = head.unreadable;
        if (broken !== undefined)
            throw unreadable(shown(broken.name), broken.detail);
        return { settings: await settingsOf(format, head.files, env, shown), raised: [] };
    }
    const files = await readBase(format, folder, trees);
    const settings = await settingsOf(format, files, env, (name) => `${shown(name)} at ${trees.base.commit.slice(0, 12)}`);
    return { settings, raised: await compare(format, shown, files, head) };
}
// The readers of five package managers' configuration are loaded where there is any: most projects have none of these files.
async function settingsOf(format, files, env, shown) {
    if (files.size === 0)
        return _adapters_registry_project_files_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SETTINGS */ .Ac;
    const { readProjectSettings } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3243), __webpack_require__.e(3292), __webpack_require__.e(8936)]).then(__webpack_require__.bind(__webpack_require__, 98936));
    return readProjectSettings(format, files, env, shown);
}
async function keysOf(format, files, shown) {
    if (files.size === 0)
        return [];
    const { registryKeysOfProject } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3243), __webpack_require__.e(3292), __webpack_require__.e(8936)]).then(__webpack_require__.bind(__webpack_require__, 98936));
    return registryKeysOfProject(format, files, shown);
}
async function readWorkingTree(format, folder, root) {
    const files = new Map();
    const unreadable = [];
    for (const name of _adapters_registry_project_files_js__WEBPACK_IMPORTED_MODULE_2__/* .PROJECT_FILES */ ._F[format]) {
        try {
            const text = await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalText */ .ko)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, folder, name), MAX_CONFIG_BYTES);
            if (text !== null)
                files.set(name, text);
        }
        catch (error) {
            unreadable.push({ name, detail: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) });
        }
    }
    return { files, unreadable };
}
async function readBase(format, folder, trees) {
    const files = new Map();
    for (const name of _adapters_registry_project_files_js__WEBPACK_IMPORTED_MODULE_2__/* .PROJECT_FILES */ ._F[format]) {
        const bytes = await (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesAt */ .L)(trees.base, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(trees.prefix, folder, name), MAX_CONFIG_BYTES);
        if (bytes !== null)
            files.set(name, new TextDecoder('utf-8').decode(bytes));
    }
    return files;
}
function unreadable(path, detail) {
    const message = `${path} cannot be read: ${detail}`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1([
        { code: 'NPMRC_UNREADABLE', message, hint: 'Make it a plain text file, or remove it.' },
    ]);
}
async function compare(format, shown, base, head) {
    const before = await keysOf(format, base, shown);
    const after = await keysOfHead(format, shown, head);
    const gone = before.filter((key) => !after.includes(key));
    const added = after.filter((key) => !before.includes(key));
    if (gone.length === 0 && added.length === 0)
        return [];
    const change = [...gone.map((key) => `- ${key}`), ...added.map((key) => `+ ${key}`)].slice(0, 5).join(', ');
    const file = shown(changedFile(format, base, head));
    const subject = { package: null, version: null, file, line: 1 };
    return [
        (0,_judge_raise_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)('registry-config-changed', subject, `This change would have packages come from elsewhere: ${change}.`, {
            cause: file,
        }),
    ];
}
function changedFile(format, base, head) {
    const names = _adapters_registry_project_files_js__WEBPACK_IMPORTED_MODULE_2__/* .PROJECT_FILES */ ._F[format];
    return names.find((name) => base.get(name) !== head.files.get(name)) ?? names[0] ?? '.npmrc';
}
/** A file that cannot be read changes the configuration as well, and it is the pull request's. */
async function keysOfHead(format, shown, head) {
    const broken = head.unreadable.map(({ name, detail }) => `${name} (unreadable: ${detail})`);
    try {
        return [...(await keysOf(format, head.files, shown)), ...broken];
    }
    catch (error) {
        return [...broken, `(unreadable: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`];
    }
}


/***/ }),

/***/ 37875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 83872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ contextsOf),
  b: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/audit/audit.js
var audit = __webpack_require__(43399);
;// CONCATENATED MODULE: ./build/audit/doubts.js
/**
 * The packages that a verdict says something against, or does not call *verified*: `name@version` for each that a finding
 * names, waived or not, and for each entry of another status; a bare name, for all of its versions, where there is no version.
 * `all`: a finding names no package, so it may be about any.
 *
 * These are names and nothing more. Whoever could write a cache may have chosen among what others really signed, so the caller
 * has the registry asked about those of them for which kept attestations were used, and concludes again (`undoubted`). Where its
 * time is up first, what is told may still rest on what was kept. Errors and changes of lockfiles are not looked at: no
 * attestation leads to them.
 */
function doubtsOf({ findings, waived, packages }) {
    const names = new Set();
    for (const finding of [...findings, ...waived.map((one) => one.finding)]) {
        const concerned = packagesOf(finding);
        if (concerned.length === 0)
            return 'all';
        for (const name of concerned)
            names.add(name);
    }
    for (const { name, version, status } of packages)
        if (status !== 'verified')
            names.add(keyOf(name, version));
    return names;
}
function packagesOf({ package: name, version, affected }) {
    return [
        ...(name === null ? [] : [keyOf(name, version)]),
        ...(affected ?? []).map((entry) => keyOf(entry.package, entry.version)),
    ];
}
function keyOf(name, version) {
    return version === null ? name : `${name}@${version}`;
}

// EXTERNAL MODULE: ./build/lockfile/bounded-text.js
var bounded_text = __webpack_require__(10581);
// EXTERNAL MODULE: ./build/lockfile/diff.js + 5 modules
var diff = __webpack_require__(16676);
// EXTERNAL MODULE: ./build/model/errors.js
var model_errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/commands/ask-ahead.js
/** More at a time would be as many processes, and all their bytes in memory. */
const MOST_AHEAD = 8;
/** git reads the base's lockfiles while head's are being parsed: the one takes another processor, the other this one. */
function askAhead(tree) {
    const begun = new Map();
    return {
        ...tree,
        begin(path, maxBytes) {
            if (begun.size >= MOST_AHEAD)
                return;
            const asked = tree.file(path, maxBytes);
            // Where it fails it is said to whoever needs it.
            asked.catch(() => undefined);
            begun.set(`${maxBytes} ${path}`, asked);
        },
        file(path, maxBytes) {
            const key = `${maxBytes} ${path}`;
            const asked = begun.get(key);
            begun.delete(key);
            return asked ?? tree.file(path, maxBytes);
        },
    };
}

// EXTERNAL MODULE: ./build/commands/base-tree.js
var base_tree = __webpack_require__(52051);
// EXTERNAL MODULE: ./build/lockfile/names.js
var names = __webpack_require__(88568);
// EXTERNAL MODULE: ./build/lockfile/open.js
var lockfile_open = __webpack_require__(93390);
// EXTERNAL MODULE: ./build/judge/changes.js
var judge_changes = __webpack_require__(7881);
// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
;// CONCATENATED MODULE: ./build/commands/baseline.js









/**
 * Holds each lockfile against the one it had at the base: the same path; where that is new, the one that its folder lost
 * (the project moved to another package manager) or one of the same name that is gone from elsewhere (it was moved).
 * Otherwise there was none, and every entry is new.
 *
 * @param read paths of all lockfiles of head that are audited, those that could not be read included
 * @param printed of some of the lockfiles the text, which is let go once it was needed
 * @param tracked every path of head: what is there and not audited is neither gone nor anybody's old place
 */
async function baselineOf(lockfiles, read, tracked, trees, printed = new Map()) {
    const paths = pathsBelow(await trees.mergeBase.paths(), trees.prefix);
    const present = new Set([...read, ...tracked]);
    const gone = new Set([...paths].filter((path) => isLockfilePath(path) && !present.has(path)));
    const changes = new Map();
    for (const lockfile of lockfiles) {
        const old = paths.has(lockfile.path) ? lockfile.path : predecessorOf(lockfile.path, gone);
        if (old !== null)
            gone.delete(old);
        const like = printed.get(lockfile);
        printed.delete(lockfile);
        const base = old === null ? null : await readBase(old, lockfile, trees, like);
        changes.set(lockfile, (0,diff/* compareLockfiles */.u)(base, lockfile));
    }
    const raised = [...gone].flatMap((path) => {
        const manifest = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'package.json');
        return tracked.has(manifest) ? [(0,judge_changes/* judgeRemovedLockfile */.n)(path, { file: manifest, line: 1 })] : [];
    });
    return { changes, raised };
}
function pathsBelow(paths, prefix) {
    return new Set(paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)));
}
function isLockfilePath(path) {
    return (0,names/* isLockfileName */.X6)(external_node_path_.posix.basename(path)) && !/(?:^|\/)node_modules\//.test(path);
}
function predecessorOf(path, gone) {
    const candidates = [...gone];
    const folder = external_node_path_.posix.dirname(path);
    const here = candidates.filter((old) => external_node_path_.posix.dirname(old) === folder);
    if (here[0] !== undefined)
        return here[0];
    // Moved: only where there is one it can have been.
    const moved = candidates.filter((old) => external_node_path_.posix.basename(old) === external_node_path_.posix.basename(path));
    return moved.length === 1 ? (moved[0] ?? null) : null;
}
async function readBase(path, { format }, trees, like) {
    const bytes = await (0,base_tree/* bytesAt */.L)(trees.mergeBase, `${trees.prefix}${path}`, bounded_text.MAX_LOCKFILE_BYTES);
    if (bytes === null)
        throw new Error(`${path} was listed at ${trees.mergeBase.commit} and is not there`);
    try {
        return await (0,lockfile_open/* openLockfile */.y)(path, bytes, { format, like });
    }
    catch (error) {
        if (!(error instanceof model_errors/* LockfileError */.g))
            throw error;
        // A base that cannot be read is not "nothing was there": what changed is unknown.
        throw new model_errors/* IncompleteError */.j$(error.problems.map((problem) => ({
            ...problem,
            code: 'BASE_LOCKFILE',
            message: `${path} at the base ${trees.mergeBase.commit.slice(0, 12)} cannot be read: ${problem.message}`,
            hint: 'Repair the lockfile on the base branch, or audit everything with scope: all.',
        })), { cause: error });
    }
}

// EXTERNAL MODULE: ./build/commands/discover.js
var discover = __webpack_require__(97488);
// EXTERNAL MODULE: ./build/commands/judgement.js + 2 modules
var judgement = __webpack_require__(98119);
// EXTERNAL MODULE: ./build/commands/lockfiles.js
var commands_lockfiles = __webpack_require__(36685);
// EXTERNAL MODULE: ./build/commands/project-config.js
var project_config = __webpack_require__(45669);
// EXTERNAL MODULE: ./build/commands/shard.js
var shard = __webpack_require__(62219);
// EXTERNAL MODULE: ./build/commands/source.js + 2 modules
var commands_source = __webpack_require__(53399);
;// CONCATENATED MODULE: ./build/commands/run-audit.js
















/** Then whatever is left of a cache is let be. */
const MOST_ROUNDS = 3;
/** Audits what is found in a folder: discovers, reads, compares with the base, asks, verifies, judges. */
async function runAudit(options, host) {
    const trees = host.base === null ? null : ahead(await (0,base_tree/* openBaseTrees */.R)(host.gitIn(host.root), host.base));
    const hasBase = trees !== null || options.baseFile !== undefined;
    const scope = options.scope ?? (hasBase ? 'changed' : 'all');
    // Begun together, since each mostly waits: for git, for the disk, for the trust root. Faults are told in this order.
    const finding = begun(findLockfiles(options, host, trees));
    const agreeing = begun((0,judgement/* loadJudgement */.O)(options, host, trees));
    const beginning = (0,commands_source/* beginSource */.Z5)(options, host, trees);
    const loaded = await finding;
    if (scope === 'changed' && !hasBase)
        throw noBase();
    const comparing = begun(baselineFor(options, host, loaded, trees, scope));
    const agreed = await agreeing;
    const baseline = await comparing;
    const source = await (0,commands_source/* openSource */.oD)(options, host, trees, agreed.judgement.policy?.registries, beginning);
    const projects = await contextsOf(loaded.lockfiles, baseline, scope, source, trees, host);
    const held = { scope, base: trees?.mergeBase.commit ?? options.baseFile ?? null };
    const conclude = () => (0,audit/* audit */.s)({
        lockfiles: loaded.lockfiles,
        errors: loaded.errors,
        raised: [...baseline.raised, ...projects.raised, ...agreed.raised],
        thresholds: agreed.thresholds,
        judgement: agreed.judgement,
        contexts: projects.contexts,
        held,
        ...(0,shard/* shardAsked */.nd)(options, loaded, agreed, held),
    }, {
        trust: source.trust,
        github: agreed.github,
        progress: host.progress,
        interrupted: () => host.deadline.reason,
    });
    const verdict = await undoubted(conclude, host);
    await source.finish();
    return verdict;
}
function ahead(trees) {
    return { ...trees, mergeBase: askAhead(trees.mergeBase) };
}
async function findLockfiles(options, host, trees) {
    const below = folderTrees(trees, options.folder, host);
    const candidates = await (0,discover/* discover */.k)(options.lockfiles, options.folder, below, host.gitIn(options.folder));
    if (trees !== null && options.baseFile === undefined) {
        const paths = candidates.map(({ path }) => `${trees.prefix}${(0,files/* shownPath */.pS)(path, options.folder, host.root)}`);
        for (const path of paths)
            trees.mergeBase.begin(path, bounded_text.MAX_LOCKFILE_BYTES);
    }
    return (0,commands_lockfiles/* loadLockfiles */.F)(candidates, options.folder, host.root, trees !== null);
}
/**
 * Whatever was found with the help of an earlier answer is told only once the registry itself has answered the same: a
 * cache may save a question where all is well, and is never the reason why something is not.
 */
async function undoubted(conclude, { cache, deadline }) {
    let verdict = await conclude();
    for (let round = 1; deadline.reason === null; round++) {
        const doubts = round < MOST_ROUNDS ? doubtsOf(verdict) : 'all';
        if (cache?.doubt(doubts) !== true)
            break;
        verdict = await conclude();
    }
    return verdict;
}
/** Of what fails first, the rest must not be called an unhandled fault. */
function begun(work) {
    work.catch(() => undefined);
    return work;
}
/** Discovery names paths relative to the folder that is searched, trees relative to the root. */
function folderTrees(trees, folder, host) {
    if (trees === null)
        return null;
    const below = (0,files/* shownPath */.pS)('.', folder, host.root);
    return { ...trees, prefix: below === '' || below === '.' ? trees.prefix : `${trees.prefix}${below}/` };
}
async function baselineFor(options, host, loaded, trees, scope) {
    if (options.baseFile !== undefined)
        return baselineFromFile(options.baseFile, options.folder, host.root, loaded);
    if (trees === null)
        return { changes: new Map(), raised: [] };
    try {
        return await baselineOf(loaded.lockfiles, loaded.paths, await (0,discover/* trackedBelow */.M)(host.gitIn(host.root)), trees, loaded.printed);
    }
    catch (error) {
        if (!(error instanceof model_errors/* IncompleteError */.j$) || scope === 'changed')
            throw error;
        // Everything is audited anyway; what cannot be told is what changed, and that is said.
        host.warn(error.message);
        return { changes: new Map(), raised: [] };
    }
}
async function baselineFromFile(path, folder, root, { lockfiles, errors }) {
    const [only, second] = lockfiles;
    if (only === undefined && errors.length > 0)
        return { changes: new Map(), raised: [] };
    if (only === undefined || second !== undefined) {
        throw new model_errors/* ConfigurationError */.j1([
            { code: 'USAGE', message: '--base is the earlier state of one lockfile.', hint: 'Name that one lockfile.' },
        ]);
    }
    const base = await (0,commands_lockfiles/* loadLockfile */.U)({ path, format: only.format }, folder, root);
    const changes = (0,diff/* compareLockfiles */.u)(base, only);
    return { changes: new Map([[only, changes]]), raised: [] };
}
/** The registries of each lockfile, as its own project configures them. */
async function contextsOf(lockfiles, baseline, scope, source, trees, host) {
    const registries = new Map();
    const contexts = new Map();
    const raised = [];
    for (const lockfile of lockfiles) {
        const folder = external_node_path_.posix.dirname(lockfile.path);
        const { format } = lockfile;
        const key = `${folder} ${format}`;
        let registry = registries.get(key);
        if (registry === undefined) {
            const config = await (0,project_config/* projectConfig */.Q)(folder, format, host.root, trees, host.env);
            raised.push(...config.raised);
            registry = await source.registryOf({ folder, format, settings: config.settings });
            registries.set(key, registry);
        }
        contexts.set(lockfile, { registry, scope, changes: baseline.changes.get(lockfile) ?? null });
    }
    return { contexts, raised };
}
function noBase() {
    return new model_errors/* ConfigurationError */.j1([
        {
            code: 'NO_BASE',
            message: 'scope is “changed”, and there is nothing to compare with: this is not a pull request.',
            hint: 'Give --base-ref or --base, or audit everything with --scope all.',
        },
    ]);
}


/***/ }),

/***/ 53399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z5: () => (/* binding */ beginSource),
  Vc: () => (/* binding */ loadTrust),
  oD: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/adapters/openpgp.js
var openpgp = __webpack_require__(97878);
// EXTERNAL MODULE: ./build/adapters/registry/client.js + 5 modules
var client = __webpack_require__(59221);
// EXTERNAL MODULE: ./build/adapters/registry/documents.js
var registry_documents = __webpack_require__(92871);
// EXTERNAL MODULE: ./build/adapters/registry/npm-levels.js
var npm_levels = __webpack_require__(98934);
// EXTERNAL MODULE: ./build/adapters/registry/npmrc.js
var npmrc = __webpack_require__(26347);
// EXTERNAL MODULE: ./build/adapters/trust.js
var trust = __webpack_require__(70811);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/adapters/verifier-later.js

/** By then the first requests are out, and nobody has answered yet. */
const SOON_MS = 10;
/**
 * Spares the time before the first request what only its answer needs: verification is a tenth of the program, and it is
 * read and made while the network is waited for. Where it cannot be made, what it is asked stays `unknown`, code
 * `verifier-stopped`; whoever concludes has to await `ready` before, to learn why.
 */
function verifierLater(make) {
    let made = null;
    let expected = null;
    const get = () => {
        made ??= make().then((verifier) => {
            if (expected !== null)
                verifier.expect?.(expected);
            return verifier;
        });
        return made;
    };
    const whenMade = (act) => void made?.then(act, () => undefined);
    return {
        async verifyAll(body, read) {
            let verifier;
            try {
                verifier = await get();
            }
            catch (error) {
                return { kind: 'unknown', code: 'verifier-stopped', detail: (0,errors/* messageOf */.bD)(error) };
            }
            return verifier.verifyAll(body, read);
        },
        expect(versions) {
            expected = versions;
            if (made !== null)
                return whenMade((verifier) => verifier.expect?.(versions));
            // Nothing ends with it: what is under way has requests of its own to wait for.
            setTimeout(() => void get().catch(() => undefined), SOON_MS).unref();
        },
        rest: () => whenMade((verifier) => verifier.rest?.()),
        async ready() {
            await get();
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/verifier-program.js
var verifier_program = __webpack_require__(15142);
// EXTERNAL MODULE: ./build/audit/trust.js + 2 modules
var audit_trust = __webpack_require__(49375);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/commands/base-tree.js
var base_tree = __webpack_require__(52051);
// EXTERNAL MODULE: ./build/commands/discover.js
var discover = __webpack_require__(97488);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/commands/empty-secrets.js

/** Of github.actor, also where a person runs such a run again. */
const DEPENDABOT = 'dependabot[bot]';
/**
 * Why a login is empty, as far as a workflow run can tell. GitHub puts an empty text where a run may not see a secret: the
 * registry's answer, 401 or 404, says nothing of that. Dependabot's runs see Dependabot secrets alone
 * (https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions).
 *
 * @param variables that are set to nothing, where a credential consists of them
 * @returns one line for the user, or none
 */
function emptySecrets(variables, env) {
    if (variables.length === 0 || env['GITHUB_ACTIONS'] !== 'true')
        return [];
    const names = [...new Set(variables)].map(urls/* printable */.g$).join(', ');
    const asked = 'so registries are asked without that login and may refuse';
    if (env['GITHUB_ACTOR'] === DEPENDABOT) {
        return [
            `${names} is empty, ${asked}: Dependabot started this run, and its runs get Dependabot secrets, no Actions secrets. ` +
                `Add the secret that the workflow puts into ${names} once more under Settings → Secrets and variables → Dependabot, with the same name.`,
        ];
    }
    return [
        `${names} is empty, ${asked}: there is no such secret, or this run may not see it (a pull request from a fork gets none). ` +
            `Check the secret that the workflow puts into ${names}.`,
    ];
}

// EXTERNAL MODULE: ./build/commands/version.js
var version = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/commands/source.js

















/** One try of one request. */
const REQUEST_TIMEOUT_MS = 30_000;
const TUF_TIMEOUT_MS = 5_000;
/** @param registries what the policy in force says of them */
async function openSource(options, host, trees, registries = [], begun = beginSource(options, host, trees)) {
    const documents = await begun.trust;
    if (options.evidence !== undefined)
        return openRecord(options.evidence, options, host, documents, registries);
    if (documents === null)
        throw new Error('no trust material was loaded');
    return openNetwork(options, host, documents, registries, begun.levels);
}
/** Where much else is to be done first, begin with this: it mostly waits for the disk and the network. */
function beginSource(options, host, trees) {
    const given = options.trustedRoot !== undefined && options.keys !== undefined;
    const outside = options.evidence === undefined || given;
    const begun = {
        trust: outside ? loadTrust(options, host, trees) : Promise.resolve(null),
        levels: options.evidence === undefined ? (0,npm_levels/* loadNpmLevels */.R)({ cwd: host.root, env: host.env }) : null,
    };
    // Said where it is needed; of what fails first, the other must not be called an unhandled fault.
    for (const promise of Object.values(begun))
        promise?.catch(() => undefined);
    return begun;
}
function keyOf({ folder, format }) {
    return `${external_node_path_.posix.normalize(folder)} ${format}`;
}
function trustLater(documents, registries, host) {
    const { deadline, cache } = host;
    let later = null;
    const make = (root, keys) => {
        later = verifierLater(async () => {
            const { createVerifierPool } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1168), __webpack_require__.e(2227)]).then(__webpack_require__.bind(__webpack_require__, 12227));
            return (0,audit_trust/* makeWith */.l)(() => createVerifierPool(root, keys, { signal: deadline.signal }), documents);
        });
        return cache?.remembering(later, [version/* VERSION */.x, (0,verifier_program/* verifierProgram */.z)(), root, keys]) ?? later;
    };
    const trust = (0,audit_trust/* prepareTrust */.G)(documents, (0,openpgp/* createOpenPgp */.Q)(), make, registries);
    return {
        trust,
        async ready() {
            await later?.ready();
        },
    };
}
async function openNetwork(options, host, documents, registries, levels) {
    const recorder = options.saveEvidence === undefined
        ? null
        : await (await __webpack_require__.e(/* import() */ 8519).then(__webpack_require__.bind(__webpack_require__, 88519))).recordTo(options.saveEvidence);
    const hasKeys = options.keys !== undefined;
    const sources = new Map();
    const routings = new Map();
    const warned = new Set();
    const { cache } = host;
    // A record is of what registries answered in this very run.
    const kept = (source, config) => cache === undefined || cache === null || recorder !== null
        ? source
        : cache.around(source, config, proxiesOf(host.env));
    const later = trustLater(documents, registries, host);
    return {
        trust: later.trust,
        async registryOf(project) {
            const config = await (0,npmrc/* loadNpmConfig */.a)({
                cwd: host.root,
                env: host.env,
                project: project.settings,
                ...(levels === null ? {} : { levels }),
                ...(options.registry === undefined ? {} : { registry: options.registry }),
            });
            const absent = emptySecrets(config.emptyVariables ?? [], host.env);
            for (const warning of [...config.warnings, ...absent].filter((text) => !warned.has(text))) {
                warned.add(warning);
                host.warn(warning);
            }
            // Projects with other credentials must not share: an answer that one may see is not the other's.
            const credentials = JSON.stringify(Object.entries(config.credentials).toSorted(([a], [b]) => (a < b ? -1 : 1)));
            const source = sources.get(credentials) ??
                kept((0,client/* createHttpSource */.S)(config, {
                    version: version/* VERSION */.x,
                    concurrency: options.concurrency,
                    timeoutMs: REQUEST_TIMEOUT_MS,
                    signal: host.deadline.signal,
                    hasKeys,
                    ...(recorder === null ? {} : { onReply: recorder.onReply }),
                }), config);
            sources.set(credentials, source);
            routings.set(keyOf(project), { ...config, hasKeys });
            return (0,registry_documents/* registryPort */.t)(source, config, { hasKeys, registries });
        },
        async finish() {
            await later.ready();
            const [home] = routings.values();
            if (recorder !== null && home !== undefined)
                await recorder.finish(home, documents, Object.fromEntries(routings));
        },
    };
}
function proxiesOf(env) {
    return Object.entries(env)
        .filter(([name]) => /^(?:https?_|no_?|all_)?proxy$/i.test(name))
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
async function openRecord(folder, options, host, trust, registries) {
    if (options.saveEvidence !== undefined) {
        throw new errors/* ConfigurationError */.j1([
            {
                code: 'EVIDENCE_TWICE',
                message: '--evidence and --save-evidence exclude each other.',
                hint: 'Leave one of them out.',
            },
        ]);
    }
    const [{ readRecord }, { replayAll }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8519).then(__webpack_require__.bind(__webpack_require__, 88519)),
        __webpack_require__.e(/* import() */ 9456).then(__webpack_require__.bind(__webpack_require__, 9456)),
    ]);
    const { record, readBody } = await readRecord(folder);
    const documents = trust ?? recordedTrust(record.trust, folder);
    const { home, projects } = replayAll(record, readBody, registries);
    const later = trustLater(documents, registries, host);
    return {
        trust: later.trust,
        registryOf: async (project) => projects.get(keyOf(project)) ?? home,
        finish: () => later.ready(),
    };
}
async function loadTrust(options, host, trees) {
    return (0,trust/* loadTrustDocuments */.X3)({
        offline: options.offline,
        now: host.now(),
        timeoutMs: TUF_TIMEOUT_MS,
        ...(options.trustedRoot === undefined ? {} : { trustedRootFile: options.trustedRoot }),
        ...(options.keys === undefined ? {} : { keysFile: options.keys }),
        ...(trees === null ? {} : { readFile: trustReader(host, trees) }),
    });
}
/**
 * In a pull request a trusted root or keys that lie in the repository are the pull request's own: whoever writes the
 * lockfile would also say whose signatures count. They are read from the base; what git does not track was put there by
 * the workflow, and is read from the disk.
 */
function trustReader(host, trees) {
    return async (path) => {
        const [real, root] = await Promise.all([(0,files/* realPath */.Ye)((0,external_node_path_.resolve)(host.root, path)), (0,files/* realPath */.Ye)(host.root)]);
        if (!(0,files/* isInside */.FK)(real, root))
            return (0,files/* readFileBytes */.MY)(real, trust/* MAX_FILE_BYTES */.gZ);
        const relative = (0,files/* shownPath */.pS)(real, root, root);
        const bytes = await (0,base_tree/* bytesAt */.L)(trees.base, `${trees.prefix}${relative}`, trust/* MAX_FILE_BYTES */.gZ);
        if (bytes !== null)
            return bytes;
        if ((await (0,discover/* trackedBelow */.M)(host.gitIn(host.root))).has(relative))
            throw new Error('the pull request adds it; the base does not have it');
        return (0,files/* readFileBytes */.MY)(real, trust/* MAX_FILE_BYTES */.gZ);
    };
}
/** The trust that the recorded run verified with. It is as good as the folder: whoever can write there can replace it. */
function recordedTrust(json, folder) {
    if (!(0,model_json/* isRecord */.u4)(json) || !('root' in json) || !('keys' in json)) {
        throw new errors/* ConfigurationError */.j1([
            {
                code: 'RECORD_TRUST',
                message: `${folder} holds no trust material.`,
                hint: 'Give --trusted-root and --keys as well.',
            },
        ]);
    }
    const source = { source: 'record', date: null, detail: folder };
    return { root: json['root'], keys: json['keys'], rootSource: source, keysSource: source, stale: null };
}


/***/ }),

/***/ 15364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressSentence),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33842);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);



/** Narrower terminals get the numbers alone. */
const ROOM_FOR_A_BAR = 60;
const BAR = { least: 10, most: 30 };
/** One line, at most one column less than the terminal is wide: a full line would wrap, and could not be taken back. */
function progressLine(advance, options) {
    const room = Math.max(1, options.width - 1);
    const sentence = progressSentence(advance);
    const beside = barSize(options.width) + 2;
    const hasBar = options.width >= ROOM_FOR_A_BAR && (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(sentence) + beside <= room;
    const numbers = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .fit */ .Uj)(sentence, room);
    const left = room - (hasBar ? beside : 0) - (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(numbers) - 2;
    // A name that is cut to a few letters tells nothing and flickers.
    const what = left < 12 || advance.what === '' ? '' : (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .fit */ .Uj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(advance.what, 240), left);
    return `${hasBar ? `${barOf(advance, options)}  ` : ''}${numbers}${what === '' ? '' : `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .styleOf */ .Vj)(options).dim(what)}`}`;
}
/** The same for a log: a sentence of numbers, and nothing foreign in it. */
function progressSentence({ done, total, requests }) {
    const asked = requests === undefined || requests === 0 ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(requests, 'request')}`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(done)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(total, 'package')}${asked}`;
}
function barSize(width) {
    return Math.min(BAR.most, Math.max(BAR.least, Math.floor(width / 5)));
}
function barOf({ done, total }, options) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .styleOf */ .Vj)(options);
    const size = barSize(options.width);
    const filled = total === 0 ? 0 : Math.min(size, Math.floor((done / total) * size));
    return `${style.mood.good('█'.repeat(filled))}${style.dim('░'.repeat(size - filled))}`;
}


/***/ })

};
;