exports.id = 5794;
exports.ids = [5794,3483];
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

/***/ 37648:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

"use strict";


const SemVer = __webpack_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 63058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ readLockfileBytes),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   MY: () => (/* binding */ readFileBytes),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   ko: () => (/* binding */ readOptionalText),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);





/** What a folder holds, by name; `null` where it cannot be read. */
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    }
    catch {
        return null;
    }
}
/**
 * Reads a lockfile, bounded. A path inside `root` must not lead out of it: in a pull request a lockfile can be a link to
 * anything on the machine, and the report would then speak of that.
 *
 * @param path as the user gave it, relative to `folder` or absolute
 * @throws LockfileError
 */
async function readLockfileBytes(path, folder, root, maxBytes) {
    const fail = (code, message, hint) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockfileError */ .g({ code, message: `${path}: ${message}`, hint, file: path });
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(full);
    }
    catch (error) {
        const code = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(error, 'code');
        throw code === 'ENOENT'
            ? fail('LOCKFILE_NOT_FOUND', 'there is no such file', 'Check the path; it is relative to the working directory.')
            : fail('LOCKFILE_UNREADABLE', `the file cannot be read (${code ?? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, 'Check its permissions.');
    }
    if (isInside(full, root) && !isInside(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root))) {
        throw fail('LOCKFILE_OUTSIDE', 'the path leads out of the workspace through a link', 'Name the real file, inside the workspace.');
    }
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
    if (info.isDirectory())
        throw fail('LOCKFILE_IS_FOLDER', 'this is a folder', 'Name the lockfile in it.');
    if (!info.isFile())
        throw fail('LOCKFILE_UNREADABLE', 'this is not a regular file', 'Name the lockfile.');
    if (info.size > maxBytes)
        throw fail('LOCKFILE_TOO_LARGE', `the file has ${info.size} bytes, more than the ${maxBytes} that are read`, 'A lockfile of this size is not one.');
    return readUpTo(real, maxBytes);
}
/** Reads a small text file that may not be there. `null` means that it certainly is not. Throws where it cannot be read. */
async function readOptionalText(path, maxBytes) {
    try {
        // A link to a pipe or a device would be read for ever.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
            throw new Error('it is not a regular file');
        return new TextDecoder('utf-8').decode(await readUpTo(path, maxBytes));
    }
    catch (error) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(error, 'code') === 'ENOENT')
            return null;
        throw error;
    }
}
/**
 * Writes a file, replacing what is there. A pull request may have planted a link at the path, or at a folder above it: the
 * link itself is replaced, and a path inside `root` is written to only where its folder really is inside.
 *
 * @param path absolute
 * @param text what it holds then, whole or in pieces
 * @throws Error with a message for the user
 */
async function replaceFile(path, root, text) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (isInside(path, root) && !isInside(folder, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root)))
        throw new Error(`${path} leads out of the workspace through a link`);
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, typeof text === 'string' ? [text] : text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
        throw error;
    }
}
/** The path without links; the path itself where there is nothing yet. */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch {
        return path;
    }
}
/** A file's bytes, bounded. */
function readFileBytes(path, maxBytes) {
    return readUpTo(path, maxBytes);
}
/** At least: the kernel's own files say that they have no bytes. */
const LEAST_ROOM = 4096;
/** The file may grow between the look and the read, so the bound holds for the read itself. */
async function readUpTo(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const { size } = await file.stat();
        // With room for one byte more than there should be: that nothing is left is only known once nothing comes.
        let bytes = Buffer.allocUnsafe(Math.max(Math.min(size, maxBytes), LEAST_ROOM) + 1);
        let total = 0;
        for (;;) {
            const { bytesRead } = await file.read(bytes, total, bytes.length - total, null);
            if (bytesRead === 0)
                return bytes.subarray(0, total);
            total += bytesRead;
            if (total > maxBytes)
                throw new Error(`${path} has more than ${maxBytes} bytes`);
            if (total === bytes.length)
                bytes = Buffer.concat([bytes], 2 * total);
        }
    }
    finally {
        await file.close();
    }
}
/** Is `path` `folder` itself or below it? Both absolute. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`));
}
/** `path` as a report names it: relative to `root` with forward slashes where it is inside, otherwise as given. */
function shownPath(path, folder, root) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    return isInside(full, root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/') : path;
}


/***/ }),

/***/ 49179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createGit),
  z: () => (/* binding */ openGit)
});

;// CONCATENATED MODULE: ./build/adapters/git-tree.js
const NO_FILE = { blob: null };
/** `<mode> <type> <id>`: of regular files the mode is 100644 or 100755. */
const REGULAR = /^100\d{3} blob ([0-9a-f]+)$/;
/** @param listed the output of `git ls-tree -r -z`: `<mode> <type> <id>\t<path>`, each ended by a NUL */
function createGitTree(listed) {
    const entries = new Map();
    for (const line of listed.split('\0')) {
        const tab = line.indexOf('\t');
        if (tab > 0)
            entries.set(line.slice(tab + 1), line.slice(0, tab));
    }
    let folders = null;
    return {
        paths: [...entries.keys()],
        at(path) {
            const entry = entries.get(path);
            if (entry !== undefined)
                return { blob: REGULAR.exec(entry)?.[1] ?? null };
            // A folder of that name is no absent file.
            folders ??= foldersOf(entries.keys());
            return folders.has(path.replace(/\/$/, '')) ? NO_FILE : null;
        },
    };
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const folder = path.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/git-run.js



/** More than the paths of a million files. */
const MOST_OUTPUT = 256 * 1024 * 1024;
/**
 * Hooks may lie in the working tree (`core.hooksPath=.husky`), where a pull request can write them, and so may a program
 * that `core.fsmonitor` names. A server that stops answering must not hold the job.
 */
const SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'http.lowSpeedLimit=1',
    'http.lowSpeedTime=30',
].flatMap((setting) => ['-c', setting]);
/** Of what this process' own environment holds, what git gets: nothing that the job handed to this action. */
function gitEnvironment(env) {
    const given = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    for (const [key, value] of Object.entries(env)) {
        if (value !== undefined && !/^(?:INPUT_|ACTIONS_|GIT_)/.test(key))
            given[key] = value;
    }
    return given;
}
/**
 * Runs git without a shell, and without what lies in the repository being run. Never throws: no git on this machine, or no
 * such folder, is no answer, and no bug either.
 *
 * @param most how many bytes it may print
 */
function runGit(args, folder, env, most = MOST_OUTPUT) {
    return new Promise((resolve) => {
        const program = gitOnPath();
        const none = Buffer.alloc(0);
        if (program === null)
            return resolve({ code: null, stdout: none, tooLarge: false });
        const all = ['--no-replace-objects', '--no-pager', ...SETTINGS, ...args];
        const chunks = [];
        let left = most;
        try {
            // One pipe: each more costs as much as a small question of git itself, and nobody would read it.
            const child = (0,external_node_child_process_.spawn)(program, all, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
            child.stdout.on('data', (chunk) => {
                left -= chunk.length;
                if (left >= 0)
                    return chunks.push(chunk);
                child.kill();
                return child.stdout.destroy();
            });
            child.on('error', () => resolve({ code: null, stdout: none, tooLarge: false }));
            child.on('close', (code) => {
                const tooLarge = left < 0;
                resolve({ code: tooLarge ? null : code, stdout: tooLarge ? none : Buffer.concat(chunks), tooLarge });
            });
        }
        catch {
            // An argument that no process can have: a path or a ref with a NUL in it.
            resolve({ code: null, stdout: none, tooLarge: false });
        }
    });
}
let found;
/**
 * Looked up once, and in folders that are named in full: a relative one, or none at all, which on Windows is looked into
 * first, would be the working tree, where a pull request could lay a git of its own.
 */
function gitOnPath() {
    const path = process.env['PATH'];
    if (found === undefined || found.path !== path)
        found = { path, program: lookUp(path ?? '') };
    return found.program;
}
function lookUp(path) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const programs = path
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_.join)(folder, name));
    return programs.find((program) => isProgram(program)) ?? null;
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/adapters/git.js


const PLACE = ['rev-parse', '--show-prefix'];
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function createGit(folder, env) {
    const childEnv = gitEnvironment(env);
    const run = (args, most) => runGit(args, folder, childEnv, most);
    const said = async (args) => {
        const { code, stdout } = await run(args);
        return code === 0 ? stdout.toString() : null;
    };
    const facts = createFacts();
    const treeOf = (commit) => facts.ask(`tree ${commit}`, async () => {
        if (!COMMIT.test(commit))
            return null;
        const listed = await said(['ls-tree', '-r', '-z', '--full-tree', commit]);
        return listed === null ? null : createGitTree(listed);
    });
    return {
        async fetchCommit(commit) {
            if (!COMMIT.test(commit))
                return false;
            const only = ['--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1'];
            return (await said(['fetch', ...only, 'origin', commit])) !== null;
        },
        hasCommit: async (commit) => (await treeOf(commit)) !== null,
        resolve: (ref) => facts.ask(`ref ${ref}`, async () => {
            // A ref that begins with a dash would be read as an option.
            if (ref.startsWith('-'))
                return null;
            // One process for three answers: where this is, what the ref names, and what it has in common with HEAD.
            const asked = run(['rev-parse', '--show-prefix', `${ref}^{commit}...HEAD`]).then(comparedIn);
            void facts.ask('prefix', async () => (await asked)?.prefix ?? placeIn(await said(PLACE)));
            const compared = await asked;
            if (compared === null)
                return commitIn(await said(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
            void facts.ask(`merge base ${compared.commit}`, async () => compared.mergeBase);
            return compared.commit;
        }),
        mergeBase: (commit) => facts.ask(`merge base ${commit}`, async () => {
            if (!COMMIT.test(commit))
                return null;
            return commitIn(await said(['merge-base', commit, 'HEAD']));
        }),
        pathsAt: async (commit) => (await treeOf(commit))?.paths ?? null,
        async blobAt(commit, path, maxBytes) {
            const tree = await treeOf(commit);
            if (tree === null)
                return { kind: 'failed', detail: `git does not list the files of ${commit}` };
            const entry = tree.at(path);
            if (entry === null)
                return { kind: 'absent' };
            // A symbolic link's blob is its target's path: read as the file, it would be a file without any setting.
            if (entry.blob === null)
                return { kind: 'failed', detail: `${path} is not a regular file there` };
            const { code, stdout, tooLarge } = await run(['cat-file', 'blob', entry.blob], maxBytes);
            if (tooLarge)
                return { kind: 'failed', detail: `${path} has more than ${maxBytes} bytes there` };
            return code === 0
                ? { kind: 'found', bytes: stdout }
                : { kind: 'failed', detail: `git cat-file ended with ${code ?? 'nothing'}` };
        },
        tracked: () => facts.ask('tracked', async () => list(await said(['ls-files', '-z']))),
        async changes() {
            const listed = list(await said(['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal']));
            if (listed === null)
                return null;
            const paths = (wanted) => listed.filter((entry) => entry.startsWith('?? ') === wanted).map((entry) => entry.slice(3));
            return { tracked: paths(false), untracked: paths(true) };
        },
        originUrl: async () => (await said(['config', '--get', 'remote.origin.url']))?.trim() ?? null,
        prefix: () => facts.ask('prefix', async () => placeIn(await said(PLACE))),
    };
}
/** What `rev-parse --show-prefix` prints. A folder's name may hold line breaks. */
function placeIn(printed) {
    return /^([^]*)\n$/.exec(printed ?? '')?.[1] ?? null;
}
/**
 * What `rev-parse --show-prefix A...HEAD` prints: the prefix, HEAD's commit, that of A, and each merge base, the best one
 * first. A prefix ends with a slash, so that no line of it is taken for a commit. `null` where git knows one of them not.
 */
function comparedIn({ code, stdout }) {
    const lines = /^((?:[^]*\/)?)\n[0-9a-f]{40,64}\n([0-9a-f]{40,64})\n(?:\^([0-9a-f]{40,64})\n)?(?:\^[0-9a-f]{40,64}\n)*$/;
    const [, prefix, commit, mergeBase = null] = lines.exec(stdout.toString()) ?? [];
    return code !== 0 || prefix === undefined || commit === undefined ? null : { prefix, commit, mergeBase };
}
/** The one commit that git named. */
function commitIn(printed) {
    const commit = printed?.trim() ?? '';
    return COMMIT.test(commit) ? commit : null;
}
/** Entries that end with a NUL. */
function list(listed) {
    return listed === null ? null : listed.split('\0').filter((entry) => entry !== '');
}
/** What was found out stays so; what git did not tell is asked again: a commit that is missing may have been fetched since. */
function createFacts() {
    const known = new Map();
    return {
        ask(key, find) {
            const earlier = known.get(key);
            if (earlier !== undefined)
                return earlier;
            const asked = find().then((fact) => {
                if (fact === null)
                    known.delete(key);
                return fact;
            });
            known.set(key, asked);
            return asked;
        },
    };
}
/** The same for every folder of a run, so that it is asked once whoever asks. */
function openGit(env) {
    const opened = new Map();
    return (folder) => {
        const git = opened.get(folder) ?? createGit(folder, env);
        opened.set(folder, git);
        return git;
    };
}


/***/ }),

/***/ 57661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lockfile/diff.js + 5 modules
var diff = __webpack_require__(16676);
// EXTERNAL MODULE: ./build/lockfile/index.js + 15 modules
var lockfile = __webpack_require__(7494);
// EXTERNAL MODULE: ./build/lockfile/bounded-text.js
var bounded_text = __webpack_require__(10581);
// EXTERNAL MODULE: ./build/adapters/git.js + 2 modules
var adapters_git = __webpack_require__(49179);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/change.js
var change = __webpack_require__(30856);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/diff.js





const HEADINGS = {
    'source-changed': 'COMES FROM SOMEWHERE ELSE',
    rehashed: 'SAME VERSION, ANOTHER HASH',
    downgraded: 'DOWNGRADED',
    upgraded: 'UPGRADED',
    added: 'ADDED',
    repinned: 'PINNED OTHERWISE',
    removed: 'REMOVED',
};
/** As a reviewer wants to read it: what should never happen first, what is routine last. */
const ORDER = [
    'source-changed',
    'rehashed',
    'downgraded',
    'added',
    'upgraded',
    'repinned',
    'removed',
];
/** What changed, complete. Ends with a newline. */
function renderDiff(compared, options) {
    const style = (0,report_style/* styleOf */.Vj)(options);
    const { base, head, changes } = compared;
    const names = `${(0,report_escape/* terminalText */.eR)(base.path, 120)} → ${(0,report_escape/* terminalText */.eR)(head.path, 120)}`;
    const head1 = `${style.bold('Countersign diff')}  ${style.dim(names)}`;
    const others = restated(compared);
    const otherwise = others === 0 ? '' : `${(0,wording/* plural */.LS)(others, 'entry is', 'entries are')} written otherwise`;
    const meaning = 'with no difference in version, origin or hash.';
    if (changes.length === 0) {
        const same = others === 0 ? style.mood.good('✔ Both pin the same.') : style.mood.warn(`${otherwise}, ${meaning}`);
        return `${head1}\n\n${same}\n`;
    }
    const counts = summary(changes);
    const line = ORDER.filter((kind) => counts[kind] > 0).map((kind) => `${(0,wording/* number */.ai)(counts[kind])} ${WORDS[kind]}`);
    const worst = counts['source-changed'] + counts.rehashed > 0;
    const sentence = `${(0,wording/* plural */.LS)(changes.length, 'change')}: ${line.join(', ')}`;
    const blocks = ORDER.map((kind) => section(kind, changes, style)).filter((block) => block !== '');
    const more = others === 0 ? [] : [`${style.dim(`Besides, ${otherwise}, ${meaning}`)}`];
    return `${[head1, style.mood[worst ? 'bad' : 'good'](sentence), ...blocks, ...more].join('\n\n')}\n`;
}
/** Entries of the newer file that no change is about, and that are still not written as before. */
function restated({ changes, changed }) {
    const key = (name, pin) => JSON.stringify([name, pin.version, pin.kind, pin.integrity, pin.resolved]);
    const told = new Set(changes.map(({ name, to }) => (to === null ? '' : key(name, to))));
    return [...changed].filter((entry) => !told.has(key(entry.name, entry))).length;
}
/** `docs/schema/diff.schema.json`. */
function diffJson(compared) {
    const { base, head, changes } = compared;
    return (0,json.write)({
        schemaVersion: 1,
        base: { path: base.path, format: base.format, version: base.version },
        head: { path: head.path, format: head.format, version: head.version },
        summary: summary(changes),
        restated: restated(compared),
        changes: sorted(changes).map(json.change),
    });
}
const WORDS = {
    'source-changed': 'from somewhere else',
    rehashed: 'with another hash',
    downgraded: 'downgraded',
    upgraded: 'upgraded',
    added: 'added',
    repinned: 'pinned otherwise',
    removed: 'removed',
};
function summary(changes) {
    const counts = Object.fromEntries(change/* CHANGE_KINDS */.t.map((kind) => [kind, 0]));
    for (const { kind } of changes)
        counts[kind] += 1;
    return counts;
}
function sorted(changes) {
    return changes.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compare(a.name, b.name) || a.at.line - b.at.line);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function section(kind, changes, style) {
    const own = sorted(changes.filter((one) => one.kind === kind));
    if (own.length === 0)
        return '';
    const rows = own.map((one) => rowOf(one, style.width));
    const short = rows.filter(({ what }) => what.length === 1);
    // A hostile name must not push every other row off the screen.
    const widest = (texts) => Math.min(60, texts.reduce((most, text) => Math.max(most, (0,report_style/* columns */.YB)(text)), 0));
    const first = widest(rows.map(({ name }) => name));
    const second = widest(short.flatMap(({ what }) => what));
    const lines = rows.map(({ name, what: [one = '', ...more], line }) => {
        const at = style.dim(line);
        if (more.length === 0)
            return `  ${pad(name, first)}  ${pad(one, second)}  ${at}`;
        return [`  ${pad(name, first)}  ${at}`, `      ${one}`, ...more.map((text) => `    → ${text}`)].join('\n');
    });
    const paint = kind === 'source-changed' || kind === 'rehashed'
        ? style.level.critical
        : kind === 'downgraded'
            ? style.level.medium
            : style.bold;
    return [paint(`${HEADINGS[kind]} · ${(0,wording/* number */.ai)(own.length)}`), ...lines].join('\n');
}
function rowOf(one, width) {
    const name = (0,report_escape/* terminalText */.eR)(one.name, 120);
    const line = `line ${one.at.line}`;
    const sides = arrow(one);
    const joined = sides.join(' → ');
    const fits = (0,report_style/* columns */.YB)(name) + (0,report_style/* columns */.YB)(joined) + (0,report_style/* columns */.YB)(line) + 6 <= width;
    return { name, what: fits ? [joined] : sides, line };
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,report_style/* columns */.YB)(text)));
}
/** What was, and what is; one text where there is only one. */
function arrow({ kind, from, to }) {
    if (from === null || to === null)
        return [version(to ?? from)];
    if (kind === 'source-changed')
        return [place(from), place(to)];
    if (from.version !== to.version)
        return [version(from), version(to)];
    const label = from.version === null ? '' : `${version(to)}: `;
    const [before, now] = repinned(from, to);
    return [`${label}${before}`, now];
}
/** The first thing that differs, of what a reviewer can compare. */
function repinned(from, to) {
    if (from.integrity !== to.integrity)
        return hashes(from.integrity, to.integrity);
    if (from.kind !== to.kind)
        return [from.kind, to.kind];
    if (from.resolved !== to.resolved)
        return [address(from), address(to)];
    return ['one checksum', 'another'];
}
function version(pin) {
    return pin === null ? '(none)' : (0,report_escape/* terminalText */.eR)(pin.version ?? pin.resolved ?? pin.kind, 160);
}
/** Where both begin alike, the end is what differs: somebody put a hash beside the old one. */
function hashes(from, to) {
    const [before, now] = [hash(from), hash(to)];
    if (before !== now || from === null || to === null)
        return [before, now];
    const known = new Set(from.split(/\s+/, 20));
    const added = to.split(/\s+/, 20).filter((part) => !known.has(part));
    return [before, added.length === 0 ? 'the same, written otherwise' : `also ${added.map(hash).join(', ')}`];
}
function hash(sri) {
    if (sri === null)
        return 'no hash';
    return (0,report_escape/* terminalText */.eR)(sri.length > 19 ? `${sri.slice(0, 18)}…` : sri, 40);
}
function address({ resolved }) {
    return resolved === null ? 'no address' : (0,report_escape/* terminalText */.eR)(resolved, 160);
}
function place(pin) {
    const where = (0,report_escape/* terminalText */.eR)(pin.resolved ?? (pin.kind === 'registry' ? 'the registry' : `a ${pin.kind}`), 160);
    return pin.version === null ? where : `${(0,report_escape/* terminalText */.eR)(pin.version, 80)} from ${where}`;
}

// EXTERNAL MODULE: ./build/commands/lockfiles.js
var lockfiles = __webpack_require__(36685);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
;// CONCATENATED MODULE: ./build/commands/diff.js









/** Shows what changed from one lockfile to another, of one format or of two. Always 0: a difference is no finding. */
async function diffCommand(base, head, flags, terminal) {
    const [before, after] = await Promise.all([diff_open(base, terminal.env), diff_open(head, terminal.env)]);
    const compared = { base: before, head: after, ...(0,diff/* compareLockfiles */.u)(before, after) };
    await (0,output/* deliver */.cK)(terminal, flags, {
        report: () => renderDiff(compared, (0,output/* terminalOptions */.Z8)(terminal, flags)),
        json: () => diffJson(compared),
    });
    return 0;
}
/** A path, or `REF:PATH` for the file as it is at a commit, as git writes it. */
async function diff_open(side, env) {
    const folder = process.cwd();
    const cut = side.indexOf(':');
    // `C:\…` is a drive, not a ref.
    if (cut < 2)
        return (0,lockfiles/* loadLockfile */.U)({ path: side }, folder, folder);
    const [ref, path] = [side.slice(0, cut), side.slice(cut + 1)];
    const git = (0,adapters_git/* createGit */.l)(folder, env);
    const commit = await git.resolve(ref);
    const prefix = await git.prefix();
    if (commit === null || prefix === null)
        throw fault(`${ref} names no commit of this clone.`);
    const found = await git.blobAt(commit, `${prefix}${path}`, bounded_text.MAX_LOCKFILE_BYTES);
    if (found.kind !== 'found')
        throw fault(found.kind === 'failed' ? found.detail : `${(0,external_node_path_.basename)(path)} is not there at ${ref}.`);
    return (0,lockfile.readLockfile)(path, found.bytes);
}
function fault(message) {
    return new errors/* ConfigurationError */.j1([{ code: 'USAGE', message, hint: 'Give a path, or REF:PATH.' }]);
}


/***/ }),

/***/ 10581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_LOCKFILE_BYTES: () => (/* binding */ MAX_LOCKFILE_BYTES),
/* harmony export */   boundedText: () => (/* binding */ boundedText),
/* harmony export */   lineOf: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46824);


/** Larger files are refused unread: the largest lockfiles known are under 20 MB. */
const MAX_LOCKFILE_BYTES = 64 * 1024 * 1024;
/** What git writes at the start of a line while a merge is undecided. No JSON or YAML document has it there. */
const CONFLICT_MARKER = /(?:^|[\r\n])(?:<{7}|={7}|>{7}|\|{7})(?=[\s]|$)/;
/**
 * The text of a lockfile: bounded, valid UTF-8, without a byte-order mark, not empty and not half merged.
 *
 * @param file the path as the user knows it, for messages
 * @throws LockfileError `lockfile-too-large`, `lockfile-not-utf8`, `lockfile-empty`, `lockfile-conflicted`
 */
function boundedText(file, bytes) {
    if (bytes.byteLength > MAX_LOCKFILE_BYTES) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-too-large',
            message: `the lockfile has ${bytes.byteLength} bytes; at most ${MAX_LOCKFILE_BYTES} are read`,
            hint: 'Check that this is a lockfile; if it truly is one, split the project.',
            file,
        });
    }
    const text = withoutByteOrderMark(decode(file, bytes));
    if (text.trim() === '') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-empty',
            message: 'the lockfile is empty: that says nothing, not even that there are no packages',
            hint: `Restore it, or ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .letRewrite */ .S)(file)}.`,
            file,
        });
    }
    const conflict = CONFLICT_MARKER.exec(text);
    if (conflict !== null) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-conflicted',
            // npm settles a conflicted lockfile by itself, and nobody can say here in whose favour.
            message: 'the lockfile holds a merge-conflict marker: which of both sides would be installed is undecided',
            hint: `Resolve the conflict (${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriterOf */ .U)(file).command} rewrites the file) and commit the result.`,
            file,
            line: lineOf(text, conflict.index + (/^[\r\n]/.test(conflict[0]) ? 1 : 0)),
        });
    }
    return text;
}
/** The line, counted from 1, that holds `offset`. A line ends with `\n`, as git and GitHub count, and nothing else. */
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
function decode(file, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        // A lenient decoder would turn different bytes into one replacement character, and two names into one.
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-not-utf8',
            message: 'the lockfile is not valid UTF-8',
            hint: `Save it as UTF-8, or let ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriterOf */ .U)(file).manager} write it again.`,
            file,
        }, { cause: error });
    }
}
function withoutByteOrderMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}


/***/ }),

/***/ 92242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   uf: () => (/* binding */ MAX_KEY_LENGTH)
/* harmony export */ });
/** Nesting beyond this is refused before anything recurses into it. A lockfile of npm nests two levels a folder. */
const MAX_JSON_DEPTH = 512;
/** Values a document may hold: bounds the memory that 64 MiB of `[],[],…` would otherwise take. npm writes 30,000 a megabyte. */
const MAX_JSON_VALUES = 2_000_000;
/**
 * Longest key. V8 hashes texts of more than 16,383 characters by their length alone, so that some thousand long keys
 * would keep every map of them busy for minutes.
 */
const MAX_KEY_LENGTH = 8_192;


/***/ }),

/***/ 46824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ letRewrite),
/* harmony export */   U: () => (/* binding */ rewriterOf)
/* harmony export */ });
const NPM = { manager: 'npm', command: 'npm install --package-lock-only' };
const OTHERS = [
    [/^(?:pnpm-lock(?:\..+)?|shrinkwrap)\.yaml$/i, { manager: 'pnpm', command: 'pnpm install --lockfile-only' }],
    [/^yarn\.lock$/i, { manager: 'yarn', command: 'yarn install' }],
    [/^bun\.lock$/i, { manager: 'bun', command: 'bun install --lockfile-only' }],
    [/^deno(?:\..+)?\.lock$/i, { manager: 'deno', command: 'deno install' }],
];
/** Who writes the lockfile of this path, for what a person is told to do about a broken one. */
function rewriterOf(file) {
    const name = file.split(/[/\\]/).at(-1) ?? file;
    return OTHERS.find(([pattern]) => pattern.test(name))?.[1] ?? NPM;
}
/** `let npm write it again with npm install --package-lock-only`, in the words of the file's own package manager. */
function letRewrite(file, what = 'it') {
    const { manager, command } = rewriterOf(file);
    return `let ${manager} write ${what} again with ${command}`;
}


/***/ }),

/***/ 30856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/**
 * `rehashed`: the same version, another hash of a common algorithm · `source-changed`: it came from a registry, and now
 * comes from git, an address, a file, a link or another registry · `repinned`: the same version from the same place,
 * pinned by another kind of hash, or by none.
 */
const CHANGE_KINDS = [
    'source-changed',
    'rehashed',
    'added',
    'upgraded',
    'downgraded',
    'repinned',
    'removed',
];


/***/ }),

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isRegistryVersion),
/* harmony export */   V: () => (/* binding */ isRegistryName)
/* harmony export */ });
const LONGEST_NAME = 214;
const LONGEST_VERSION = 256;
/**
 * One half of a name. Old packages may have capitals and `~!'()*`; new ones may not. What matters here is that every
 * character is one that an address carries as itself, and that no half can climb (`..`) or hide (`.npmrc`).
 */
const HALF = /^[A-Za-z0-9~!'()*_-][A-Za-z0-9~!'()*._-]*$/;
const RESERVED = new Set(['node_modules', 'favicon.ico']);
/** https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const SEMVER = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
/**
 * May a registry have a package of this name? npm's rules for old packages. A name comes from a lockfile, so from
 * anyone: nothing else ever becomes part of an address.
 */
function isRegistryName(name) {
    if (name.length > LONGEST_NAME || RESERVED.has(name.toLowerCase()))
        return false;
    if (!name.startsWith('@'))
        return HALF.test(name) && !name.startsWith('_');
    const halves = name.slice(1).split('/');
    return halves.length === 2 && halves.every((half) => HALF.test(half));
}
/** Is this an exact version as npm publishes them (semver 2.0.0, no range, no leading `v`)? */
function isRegistryVersion(version) {
    return version.length <= LONGEST_VERSION && SEMVER.test(version);
}


/***/ }),

/***/ 63483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditJson: () => (/* binding */ auditJson),
  auditJsonPieces: () => (/* binding */ auditJsonPieces),
  change: () => (/* binding */ change),
  listingJson: () => (/* binding */ listingJson),
  verificationJson: () => (/* binding */ verificationJson),
  write: () => (/* binding */ write)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/finding-json.js
/** One finding, as `$defs/finding` of the schemas says, field by field. */
function finding(found) {
    return {
        code: found.code,
        severity: found.severity,
        package: found.package,
        version: found.version,
        file: found.file,
        line: found.line,
        message: found.message,
        evidence: found.evidence.map(({ label, url }) => ({ label, url })),
        remedy: found.remedy,
        affected: found.affected?.map((one) => ({
            package: one.package,
            version: one.version,
            file: one.file,
            line: one.line,
        })),
    };
}

;// CONCATENATED MODULE: ./build/report/json-pieces.js

/** Rows that are made and written together: enough to cost no more than all at once, few enough to be small. */
const ROWS_A_PIECE = 64;
/** A list of a document whose rows are made only as they are written. */
class Rows {
    made;
    constructor(made) {
        this.made = made;
    }
    static of(items, make) {
        return new Rows(function* () {
            for (const item of items)
                yield make(item);
        });
    }
}
/**
 * The text of a document as 2-space JSON and a newline, in pieces: of a lockfile with 20,000 entries it has tens of
 * megabytes, which nobody needs to hold at once. Fields that are `undefined` are left out, and credentials in addresses
 * are taken out.
 */
function* jsonPieces(document) {
    let before = '{\n';
    for (const [key, value] of Object.entries(document)) {
        if (value === undefined)
            continue;
        yield `${before}  ${JSON.stringify(key)}: `;
        before = ',\n';
        if (value instanceof Rows)
            yield* listPieces(value);
        else
            yield below(json_pieces_text(value));
    }
    yield '\n}\n';
}
/** Fields that are `undefined` are left out, and credentials in addresses are taken out. */
function json_pieces_text(value) {
    // It is called for every field, and takes as long as all the rest: so only where there is something to take out.
    const replacer = (_key, held) => (typeof held === 'string' ? (0,report_escape/* redact */.E$)(held) : held);
    return (0,report_escape/* jsonText */.s$)(isClean(value) ? JSON.stringify(value, null, 2) : JSON.stringify(value, replacer, 2));
}
function isClean(value) {
    if (typeof value === 'string')
        return (0,report_escape/* redact */.E$)(value) === value;
    if (typeof value !== 'object' || value === null)
        return true;
    // What writes itself may write anything: an address object, for one, its password.
    return !('toJSON' in value) && Object.values(value).every(isClean);
}
function* listPieces({ made }) {
    let before = '[';
    let waiting = [];
    const piece = () => {
        // In a list of one list they stand as deep as they are to. Without the brackets of both, and the lines that these are on.
        const rows = json_pieces_text([waiting]).slice('[\n  ['.length, -'\n  ]\n]'.length);
        waiting = [];
        return `${before}${rows}`;
    };
    for (const row of made()) {
        if (waiting.push(row) < ROWS_A_PIECE)
            continue;
        yield piece();
        before = ',';
    }
    if (waiting.length > 0) {
        yield piece();
        before = ',';
    }
    yield before === '[' ? '[]' : '\n  ]';
}
/** One level further in. A line only ends between values: inside of texts it is written `\n`. */
function below(json) {
    return json.replaceAll('\n', '\n  ');
}

;// CONCATENATED MODULE: ./build/report/shard-json.js

/** `shard` of `docs/schema/audit.schema.json`: what `countersign merge` makes one verdict of. */
function shardPart({ index, total, elsewhere, audit, ...lists }) {
    return {
        index,
        total,
        elsewhere,
        audit: {
            program: audit.program,
            failOn: audit.failOn,
            failOnIncomplete: audit.failOnIncomplete,
            options: audit.options,
            scope: audit.scope,
            base: audit.base,
            lockfiles: audit.lockfiles.map(({ path, sha256, entries }) => ({ path, sha256, entries })),
            changes: audit.changes,
            policy: audit.policy,
            origins: audit.origins,
            baseline: audit.baseline,
            trust: audit.trust,
            whole: audit.whole,
        },
        positions: lists.positions,
        changePositions: lists.changePositions,
        waivers: lists.waivers.map(({ met, expired, unused }) => ({
            met,
            expired: expired === null ? null : part(expired),
            unused: unused === null ? null : part(unused),
        })),
        findings: lists.findings.map(placed),
    };
}
function placed(one) {
    return { order: one.order, ...part(one) };
}
function part({ finding: found, cause, together, remedy, out }) {
    return {
        cause,
        together,
        remedy,
        out: out === null ? null : { by: out.by, reason: out.reason, expires: out.expires },
        finding: finding(found),
    };
}

;// CONCATENATED MODULE: ./build/report/json.js




// Every object is written out field by field: the order is then the same in every run, and a field that somebody adds to
// an object on its way here (a header, a token) cannot leak into a report.
/** `docs/schema/audit.schema.json`: 2-space JSON and a newline, in pieces, since it can be long. */
function auditJsonPieces(verdict) {
    const { counts } = verdict;
    return jsonPieces({
        schemaVersion: verdict.schemaVersion,
        outcome: verdict.outcome,
        failOn: verdict.failOn,
        interrupted: verdict.interrupted,
        lockfiles: verdict.lockfiles,
        held: { scope: verdict.held.scope, base: verdict.held.base },
        coverage: coverage(verdict.coverage),
        counts: {
            lockfiles: counts.lockfiles,
            packages: counts.packages,
            withSignature: counts.withSignature,
            withPublishAttestation: counts.withPublishAttestation,
            withProvenance: counts.withProvenance,
            requests: counts.requests,
            bytes: counts.bytes,
            findings: {
                critical: counts.findings.critical,
                high: counts.findings.high,
                medium: counts.findings.medium,
                low: counts.findings.low,
                info: counts.findings.info,
                incomplete: counts.findings.incomplete,
            },
        },
        trust: trust(verdict.trust),
        inForce: {
            policy: verdict.inForce.policy,
            origins: verdict.inForce.origins,
            baseline: verdict.inForce.baseline,
        },
        corroboration: corroboration(verdict.corroboration),
        errors: verdict.errors.map(problem),
        findings: Rows.of(verdict.findings, finding),
        waived: Rows.of(verdict.waived, waived),
        changes: Rows.of(verdict.changes, change),
        packages: Rows.of(verdict.packages, entry),
        shard: verdict.shard === undefined ? undefined : shardPart(verdict.shard),
    });
}
/** {@link auditJsonPieces} as one text. */
function auditJson(verdict) {
    return [...auditJsonPieces(verdict)].join('');
}
/** One difference, as `$defs/change` of the schema says: the place lies flat beside the rest, as in a finding. */
function change({ kind, name, from, to, at }) {
    return { kind, name, from: pin(from), to: pin(to), file: at.file, line: at.line };
}
function pin(value) {
    if (value === null)
        return null;
    return { version: value.version, kind: value.kind, integrity: value.integrity, resolved: value.resolved };
}
/** `docs/schema/verify.schema.json`. */
function verificationJson(verification) {
    return write({
        schemaVersion: verification.schemaVersion,
        package: { name: verification.package.name, version: verification.package.version },
        integrity: verification.integrity,
        outcome: verification.outcome,
        steps: verification.steps.map(step),
        findings: verification.findings.map(finding),
        trust: trust(verification.trust),
    });
}
/** `docs/schema/list.schema.json`. Addresses as written, but for credentials in them. */
function listingJson(lockfile) {
    return write({
        schemaVersion: 1,
        lockfile: { path: lockfile.path, format: lockfile.format, version: lockfile.version },
        packages: lockfile.packages.map((locked) => ({
            name: locked.name,
            version: locked.version,
            integrity: locked.integrity,
            resolved: locked.resolved,
            kind: locked.kind,
            line: locked.at.line,
            alias: locked.alias,
            dev: locked.dev,
            optional: locked.optional,
        })),
    });
}
/** Fields that are `undefined` are left out, and credentials in addresses are taken out. */
function write(value) {
    return `${json_pieces_text(value)}\n`;
}
function coverage(sum) {
    return {
        total: sum.total,
        verified: sum.verified,
        weaklyBound: sum.weaklyBound,
        registryOnly: sum.registryOnly,
        failed: sum.failed,
        notAudited: sum.notAudited,
        notApplicable: sum.notApplicable,
        byReason: sortedCounts(sum.byReason),
    };
}
/** A reason is a key here, which the replacer of `write` does not see: so credentials are taken out of it too. */
function sortedCounts(counts) {
    const sums = new Map();
    for (const [reason, count] of Object.entries(counts)) {
        const key = (0,report_escape/* redact */.E$)(reason);
        sums.set(key, (sums.get(key) ?? 0) + count);
    }
    return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function corroboration(counts) {
    if (counts === null)
        return null;
    const { asked, agreed, disagreed, unknown } = counts;
    return { asked, agreed, disagreed, unknown };
}
function waived({ finding: found, by, reason, expires }) {
    return { by, reason, expires, finding: finding(found) };
}
function entry(audited) {
    const { evidence } = audited;
    return {
        name: audited.name,
        version: audited.version,
        alias: audited.alias,
        path: audited.path,
        file: audited.file,
        line: audited.line,
        kind: audited.kind,
        status: audited.status,
        reason: audited.reason,
        detail: audited.detail,
        registry: audited.registry,
        integrity: audited.integrity,
        evidence: evidence === null
            ? null
            : {
                integrity: evidence.integrity,
                signature: evidence.signature,
                publish: evidence.publish,
                provenance: evidence.provenance,
            },
        source: audited.source === null ? null : buildSource(audited.source),
        before: audited.before === undefined ? undefined : before(audited.before),
    };
}
function before({ version, evidence, source }) {
    return {
        version,
        evidence: evidence === null
            ? null
            : { signature: evidence.signature, publish: evidence.publish, provenance: evidence.provenance },
        source: source === null ? null : buildSource(source),
    };
}
function buildSource(source) {
    return {
        repository: source.repository,
        commit: source.commit,
        ref: source.ref,
        workflow: source.workflow,
        trigger: source.trigger,
        runner: source.runner,
        issuer: source.issuer,
        runUrl: source.runUrl,
        commitUrl: source.commitUrl,
        logUrl: source.logUrl,
        loggedAt: source.loggedAt,
    };
}
function step(done) {
    return {
        id: done.id,
        title: done.title,
        outcome: done.outcome,
        detail: done.detail,
        facts: done.facts.map(({ label, value, url }) => ({ label, value, url })),
    };
}
function problem({ code, message, hint, file, line }) {
    return { code, message, hint, file, line };
}
function trust(facts) {
    const from = ({ source, date, detail }) => ({ source, date, detail });
    return { root: from(facts.root), keys: from(facts.keys) };
}


/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);


/** The colours of one report. The caller decides whether there are any; the environment is not asked. */
function styleOf(options) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(options.color);
    const worst = (text) => colors.bold(colors.red(text));
    return {
        width: Math.max(40, options.width),
        bold: colors.bold,
        dim: colors.dim,
        level: {
            critical: worst,
            high: colors.red,
            medium: colors.yellow,
            low: colors.cyan,
            info: colors.blue,
            incomplete: colors.magenta,
        },
        mood: { good: colors.green, warn: colors.yellow, bad: colors.red },
        step: {
            pass: colors.green,
            fail: colors.red,
            absent: colors.yellow,
            unknown: colors.magenta,
            'not-asked': colors.dim,
        },
        links: options.links,
    };
}
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\u3099-\u30ff\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;
/** Columns that escaped text takes: marks take none, East Asian characters and emoji two. */
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let total = 0;
    for (const character of text)
        total += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return total;
}
/** Cuts escaped text to at most `room` columns; what was cut ends with `…`. A mark stays with the letter that it is on. */
function fit(text, room) {
    if (columns(text) <= room)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        const size = columns(character);
        if (used + size > room - 1)
            break;
        kept += character;
        used += size;
    }
    return room < 1 ? '' : `${kept}…`;
}
/** Wraps at words, indenting every line by `indent` and the later ones by `hang` more. */
function wrap(text, width, indent, hang = 0) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const size = columns(word);
        const room = width - indent - (lines.length === 0 ? 0 : hang);
        if (line !== '' && used + 1 + size > room) {
            lines.push(line);
            line = word;
            used = size;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
            used += used === 0 ? size : size + 1;
        }
    }
    lines.push(line);
    return lines.map((content, index) => ' '.repeat(indent + (index === 0 ? 0 : hang)) + content);
}
/** A label and its address as one line: a hyperlink where the terminal has them, else both written out. */
function link(style, label, url) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(label, 200);
    const href = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .webUrl */ .qP)(url);
    if (href === null)
        return `${text}: ${style.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(url, 300))}`;
    // `href` is printable ASCII: nothing in it can end the escape sequence.
    return style.links ? `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\` : `${text}: ${style.dim(href)}`;
}


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   UU: () => (/* binding */ findingsOfCauses),
/* harmony export */   _: () => (/* binding */ trustLines),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dK: () => (/* binding */ evidenceRows),
/* harmony export */   d_: () => (/* binding */ CAVEAT),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   pS: () => (/* binding */ levelCounts),
/* harmony export */   w0: () => (/* binding */ sameCause)
/* harmony export */ });
/* unused harmony export percentOf */
/** `1,534`: the same in every locale of the machine. */
function number(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function plural(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
/** A share as whole percent. All and none alone are 100 and 0: rounding must not hide the one that is missing. */
function percentOf(count, total) {
    if (count >= total)
        return 100;
    return count === 0 ? 0 : Math.min(99, Math.max(1, Math.round((count / total) * 100)));
}
/** `41 other findings have the same cause.`, of so many in all. */
function sameCause(findings) {
    return `${plural(findings - 1, 'other finding has', 'other findings have')} the same cause.`;
}
/** `5,000 findings of 2 causes`. */
function findingsOfCauses(findings, causes) {
    return `${plural(findings, 'finding')}${causes === findings ? '' : ` of ${plural(causes, 'cause')}`}`;
}
/** Worst first. What could not be found out stands above what is merely untidy: it may hide the worst. */
const LEVELS = ['critical', 'high', 'incomplete', 'medium', 'low', 'info'];
const RANKS = { critical: 0, high: 1, incomplete: 2, medium: 3, low: 4, info: 5 };
/** Findings worst first; within a level in the order of the verdict. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}
/** `1 critical, 2 high`; empty where there are none. */
function levelCounts(findings) {
    return LEVELS.map((level) => [level, findings.filter((finding) => finding.severity === level).length])
        .filter(([, count]) => count > 0)
        .map(([level, count]) => `${number(count)} ${level}`)
        .join(', ');
}
/** `name@version`, or what there is of it. Foreign text. */
function packageName(name, version, alias) {
    return `${name}${version === null ? '' : `@${version}`}${alias === undefined ? '' : ` (as ${alias})`}`;
}
/** `package-lock.json:12`; `null` where there is no file. Foreign text. */
function place(file, line) {
    if (file === null)
        return null;
    return line === null ? file : `${file}:${line}`;
}
/** The rows of the evidence table: how many of the packages asked about carry what. */
function evidenceRows(counts) {
    return [
        { what: 'registry signature', count: counts.withSignature },
        { what: 'publish attestation', count: counts.withPublishAttestation },
        { what: 'provenance', count: counts.withProvenance },
    ];
}
const SOURCES = {
    tuf: 'Sigstore’s TUF repository',
    embedded: 'the copy embedded in this version',
    file: 'a file that was given',
    record: 'the record that was given',
    demo: 'the demo’s own throwaway authorities',
};
/** Where trust came from, and when it was current. `detail` is foreign text. */
function trustLines(trust) {
    const line = (what, fact) => `${what} from ${SOURCES[fact.source]}${fact.date === null ? '' : `, as of ${fact.date}`}${fact.detail === '' ? '' : ` (${fact.detail})`}`;
    return [line('Sigstore root', trust.root), line('registry keys', trust.keys)];
}
/** Stands under every report of what was verified. */
const CAVEAT = 'Verified means where these bytes come from, not that their code is harmless.';


/***/ })

};
;