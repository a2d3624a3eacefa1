"use strict";
exports.id = 805;
exports.ids = [805];
exports.modules = {

/***/ 63058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 59221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ createHttpSource)
});

// UNUSED EXPORTS: createRegistryClient

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./build/adapters/registry/body-budget.js
const MiB = 1024 * 1024;
/** A body up to this size is nobody's concern: there are never more of them under way than connections. */
const FREE_BYTES = MiB / 4;
/** What all larger bodies may hold together while they are read. */
const SHARED_BYTES = 96 * MiB;
function createBodyBudget(shared = SHARED_BYTES, free = FREE_BYTES) {
    let used = 0;
    let privileged = null;
    const waiting = [];
    function open() {
        const hold = {};
        let size = 0;
        let counted = 0;
        let closed = false;
        const grant = (bytes) => {
            if (privileged !== hold && used + bytes > shared) {
                if (privileged !== null)
                    return false;
                privileged = hold;
            }
            used += bytes;
            counted += bytes;
            return true;
        };
        return {
            take(bytes) {
                size += bytes;
                if (closed || size <= free || grant(bytes))
                    return null;
                return new Promise((letGo) => waiting.push({ hold, grant: () => grant(bytes), letGo }));
            },
            close() {
                if (closed)
                    return;
                closed = true;
                used -= counted;
                if (privileged === hold)
                    privileged = null;
                const own = waiting.findIndex((one) => one.hold === hold);
                if (own >= 0)
                    waiting.splice(own, 1)[0]?.letGo();
                while (waiting[0]?.grant() === true)
                    waiting.shift()?.letGo();
            },
        };
    }
    return { open };
}

// EXTERNAL MODULE: ./build/adapters/registry/connection.js
var connection = __webpack_require__(41997);
;// CONCATENATED MODULE: ./build/adapters/registry/credentials.js
const NOTHING = { authorization: null, certificate: { cert: null, key: null } };
/**
 * The credentials that npm's configuration has for an address: those of the longest path prefix, by npm's own rule.
 * Nothing but credentials is handed to its library, or its rule would lend one path's token to another of the same host.
 *
 * @throws where a certificate or its key cannot be read
 */
async function credentialsFor(url, configured) {
    // Every key that npm's rule could find begins with the host: most hosts have none, and its library is not needed.
    const host = `//${url.host}`;
    if (!Object.keys(configured).some((key) => key.startsWith(host)))
        return NOTHING;
    const { default: getAuth } = await Promise.all(/* import() */[__webpack_require__.e(1084), __webpack_require__.e(2537), __webpack_require__.e(614)]).then(__webpack_require__.t.bind(__webpack_require__, 614, 19));
    const { token, auth, cert, key } = getAuth(url.href, configured);
    const authorization = token !== null ? `Bearer ${token}` : auth !== null ? `Basic ${auth}` : null;
    return { authorization, certificate: { cert, key } };
}

// EXTERNAL MODULE: ./build/adapters/registry/documents.js
var documents = __webpack_require__(92871);
// EXTERNAL MODULE: ./build/model/last.js
var last = __webpack_require__(63500);
;// CONCATENATED MODULE: ./build/adapters/registry/freshness.js

/** RFC 9110 §8.8.3, short enough for a header. */
const ENTITY_TAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,256}"$/;
/**
 * For how long an answer may stand for the next one, by its headers (RFC 9111). `null`: it may not be kept at all. Where
 * nothing is said it is kept, to be asked for again by its entity tag.
 */
function keepableOf({ caching }) {
    const { cacheControl, age, etag } = caching;
    const seconds = statedSeconds(cacheControl ?? '');
    if (seconds === null)
        return null;
    const past = /^\d{1,9}$/.test(age ?? '') ? Number(age) : 0;
    return { maxAge: Math.max(0, seconds - past), etag: etag !== null && ENTITY_TAG.test(etag) ? etag : null };
}
/** `max-age`; 0 where there is none or it does not count. `null`: nothing may be kept. A registry says the same each time. */
const statedSeconds = (0,last/* rememberingLast */.e)((cacheControl) => {
    const directives = cacheControl
        .toLowerCase()
        .split(',')
        .map((directive) => directive.trim());
    // `private` is for one reader, and a cache is read by every run.
    if (directives.some((directive) => /^(?:no-store|private)(?:=|$)/.test(directive)))
        return null;
    const stated = directives.map((directive) => /^max-age="?(\d{1,9})"?$/.exec(directive)?.[1]).find(Boolean);
    const usable = stated !== undefined && !directives.some((directive) => /^no-cache(?:=|$)/.test(directive));
    return usable ? Number(stated) : 0;
});

// EXTERNAL MODULE: ./build/adapters/registry/http.js + 1 modules
var http = __webpack_require__(78026);
;// CONCATENATED MODULE: ./build/adapters/registry/memo.js
const memo_MiB = 1024 * 1024;
/**
 * How many bytes of answered bodies are kept, in case they are asked for again: the version documents of a thousand
 * packages. What several ask for at a time is asked for once whatever is kept.
 */
const KEPT_BYTES = 4 * memo_MiB;
/** Attestations are larger than all else together, and hardly ever asked for again: they must not push the others out. */
const KEPT_BYTES_OF_ATTESTATIONS = memo_MiB;
/**
 * Asks for each document once, failures included. Only where answers exceed what is kept are the oldest bodies let go;
 * such a one would be asked for again: memory is bounded whatever the lockfile's size.
 */
function createMemo(ask) {
    const replies = new Map();
    const forget = (key) => void replies.delete(key);
    const attestations = createRing(KEPT_BYTES_OF_ATTESTATIONS, forget);
    const others = createRing(KEPT_BYTES, forget);
    return (request) => {
        // That an answer is still the one at hand is another answer than its body.
        const key = `${request.accept} ${request.url} ${request.ifNoneMatch ?? ''}`;
        const known = replies.get(key);
        if (known !== undefined)
            return known;
        const reply = ask(request).then((settled) => {
            const ring = request.kind === 'attestations' ? attestations : others;
            if (settled.kind === 'answered')
                ring(key, settled.value.bytes.length);
            return settled;
        });
        replies.set(key, reply);
        return reply;
    };
}
/** Told of each body that is kept, it lets the oldest go while all are larger than `most`; never the one just told of. */
function createRing(most, forget) {
    const sizes = new Map();
    let kept = 0;
    return (key, size) => {
        sizes.set(key, size);
        kept += size;
        for (const [oldest, freed] of sizes) {
            if (kept <= most || oldest === key)
                return;
            sizes.delete(oldest);
            forget(oldest);
            kept -= freed;
        }
    };
}

// EXTERNAL MODULE: ./build/model/url.js
var url = __webpack_require__(76895);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/adapters/registry/redirects.js


const MOST_REDIRECTS = 3;
/** Where a redirect leads, without credentials; `null` where the answer is none or names no http(s) address. */
function redirectTarget(got, from) {
    if (![301, 302, 303, 307, 308].includes(got.status) || got.location === null)
        return null;
    const target = (0,url/* parseUrl */.D)(got.location, from.href);
    if (target === null)
        return null;
    target.username = '';
    target.password = '';
    return target.protocol === 'http:' || target.protocol === 'https:' ? target : null;
}
/**
 * May a registry send us to another host? Not for a document: only the configured registry is believed. For a tarball yes,
 * since registries keep them elsewhere (GitHub Packages, Artifactory, GitLab: in an object store), and it is held against a
 * hash whoever serves it. Such a host is named by the registry and never by a pull request, gets no credentials, and is
 * reached over https. A public registry cannot point into this machine's own network; a private one, which is in that
 * network itself, can, and if it has no https either, its store need not have it.
 */
function mayLeave(start, target, kind) {
    if (kind !== 'tarball')
        return false;
    if ((0,urls/* isPublicHost */.sw)(start))
        return target.protocol === 'https:' && (0,urls/* isPublicHost */.sw)(target);
    return target.protocol === 'https:' || (start.protocol === 'http:' && !(0,urls/* isPublicHost */.sw)(target));
}

// EXTERNAL MODULE: ./build/adapters/registry/retry.js
var retry = __webpack_require__(52667);
// EXTERNAL MODULE: ./build/adapters/registry/tarball-facts.js
var tarball_facts = __webpack_require__(50333);
;// CONCATENATED MODULE: ./build/adapters/registry/client.js












/** Tarballs under way at a time: each is unpacked as it comes, which costs more than a document does. */
const MOST_TARBALLS = 8;
/** A tarball may be a thousand times the size of a document: so many times the time for one. */
const TARBALL_PATIENCE = 10;
/** One for the process: several sources, of projects with credentials of their own, run in one memory. */
const BUDGET = createBodyBudget();
/** A registry over the network, asked as npm asks it, with npm's configuration. */
function createRegistryClient(config, options) {
    return registryPort(createHttpSource(config, options), config, options);
}
/** Documents over http(s): each asked for once, with retries, bounds, and credentials that go to their own host and path only. */
function createHttpSource(config, options) {
    const pace = options.pace ?? retry/* REAL_PACE */.VM;
    const limit = (0,p_limit/* default */.A)(options.concurrency);
    const limitTarballs = (0,p_limit/* default */.A)(Math.min(options.concurrency, MOST_TARBALLS));
    const breaker = (0,retry/* createBreaker */.Zd)();
    const { cert: _, key: __, ...nobody } = config.transport;
    const traffic = { requests: 0, bytes: 0 };
    const ask = createMemo(async (request) => {
        // A place is kept while waiting to try again: a registry in trouble is asked less, and one that died is known to be
        // dead after a few documents, not after a first try of all of them.
        const limited = request.kind === 'tarball' ? limitTarballs : limit;
        const reply = await limited(() => askWithRetries(request));
        options.onReply?.(request, reply);
        return reply;
    });
    return { ask, traffic };
    async function askWithRetries(request) {
        const start = (0,urls/* parseHttpUrl */.f$)(request.url);
        if (start === null)
            return unknown('malformed', `${(0,urls/* printable */.g$)(request.url)} is not an http(s) address`);
        // A host that cannot be reached, and one kind of document that it always fails on, are two circuits.
        const circuits = [start.origin, `${start.origin} ${request.kind}`];
        for (let attempt = 1;; attempt++) {
            for (const circuit of circuits) {
                const opened = breaker.openedBy(circuit);
                if (opened !== null)
                    return notAskedAgain(start, opened);
            }
            const { got, last } = await follow(start, request);
            const reply = replyTo(got, start, last, request);
            if (got.kind === 'response')
                breaker.answered(circuits[0]);
            const transient = isTransient(got);
            if (!transient) {
                if (got.kind === 'response')
                    breaker.answered(circuits[1]);
                return reply;
            }
            if (attempt >= retry/* MOST_TRIES */.ao) {
                // That a registry's object store is down says nothing of the registry.
                const own = got.kind !== 'response' && last.origin === start.origin;
                if (reply.kind === 'unknown')
                    breaker.failed(circuits[own ? 0 : 1], reply);
                return reply;
            }
            await pace.sleep((0,retry/* delayAfter */.Ee)(attempt, got.kind === 'response' ? got.retryAfter : null, pace), options.signal);
        }
    }
    /** One try, the redirects that may be followed included. `last` is the address that answered. */
    async function follow(start, request) {
        let url = start;
        // Once another host has had its say, even the registry itself is asked without credentials.
        let left = false;
        for (let redirects = 0;; redirects++) {
            const got = await getOnce(url, request, left);
            traffic.bytes += got.received;
            const next = got.kind === 'response' ? redirectTarget(got, url) : null;
            if (next === null || redirects >= MOST_REDIRECTS)
                return { got, last: url };
            left ||= next.origin !== start.origin;
            if (next.origin !== start.origin && !mayLeave(start, next, request.kind))
                return { got, last: url };
            url = next;
        }
    }
    async function getOnce(url, request, anonymous) {
        if (options.signal.aborted)
            return { kind: 'failed', why: 'cancelled', detail: 'cancelled', received: 0 };
        let how;
        try {
            how = await getOptions(url, request, anonymous);
        }
        catch (error) {
            // A client key that may not be read, or a proxy that is no address: this host cannot be asked, others can.
            const detail = `npm's configuration for it cannot be used (${(0,http/* codeOf */.$N)(error)})`;
            return { kind: 'failed', why: 'configuration', detail, received: 0 };
        }
        traffic.requests++;
        return (0,http/* get */.Jt)(how);
    }
    async function getOptions(url, request, anonymous) {
        const { authorization, certificate } = await credentialsFor(url, anonymous ? {} : config.credentials);
        const transport = anonymous ? nobody : config.transport;
        const { agent, tls } = await (0,connection/* connectionTo */.m)(url, transport, certificate, options.concurrency);
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
            maxBytes: documents/* LONGEST_BODY */._[request.kind],
            timeoutMs: options.timeoutMs,
            signal: options.signal,
            budget: options.budget ?? BUDGET,
            ...(request.kind === 'tarball' ? streamed(options) : {}),
        };
    }
}
/** Loaded with the first tarball: most audits look into none. */
const readTarballBody = async (body) => (await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6400)]).then(__webpack_require__.bind(__webpack_require__, 56400))).readTarballBody(body);
function streamed({ timeoutMs, readTarball = readTarballBody, }) {
    return { maxBytes: tarball_facts/* LONGEST_TARBALL */.mC, timeoutMs: timeoutMs * TARBALL_PATIENCE, read: readTarball };
}
function isTransient(got) {
    if (got.kind === 'response')
        return retry/* TRANSIENT_STATUSES */.SS.has(got.status);
    return got.why === 'network' || got.why === 'timeout';
}
const CODE_OF_FAILURE = {
    network: 'unreachable',
    certificate: 'unreachable',
    timeout: 'timeout',
    cancelled: 'cancelled',
    'too-large': 'too-large',
    encoding: 'malformed',
    malformed: 'malformed',
    configuration: 'unreachable',
};
function replyTo(got, start, last, request) {
    if (got.kind === 'failed')
        return unknown(CODE_OF_FAILURE[got.why], `${(0,urls/* showUrl */.jr)(last)}: ${got.detail}`);
    const { status } = got;
    const kept = keepableOf(got);
    const keepable = kept === null ? {} : { keepable: kept };
    if (status === 200)
        return { kind: 'answered', value: { url: request.url, bytes: got.bytes }, status, ...keepable };
    const where = (0,urls/* showUrl */.jr)(last);
    // For whoever asked for it by an entity tag; for everyone else it is no answer.
    if (status === 304)
        return { ...unknown('unexpected-status', `${where} answered 304`), status, ...keepable };
    if (status === 404)
        return { kind: 'not-found', detail: `${where} answered 404`, status };
    const target = redirectTarget(got, last);
    if (target !== null) {
        const detail = target.origin === start.origin || mayLeave(start, target, request.kind)
            ? `${where} redirects more than ${MOST_REDIRECTS} times`
            : `${where} redirects to ${(0,urls/* printable */.g$)(target.origin)}, which is not the configured registry`;
        return { ...unknown('redirected', detail), status };
    }
    return { ...unknown(codeOfStatus(status), `${where} answered ${status}`), status };
}
function codeOfStatus(status) {
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 429)
        return 'rate-limited';
    return status >= 500 ? 'server-error' : 'unexpected-status';
}
function unknown(code, detail) {
    return { kind: 'unknown', code, detail };
}
function notAskedAgain(url, opened) {
    const code = opened.code === 'timeout' ? 'unreachable' : opened.code;
    return unknown(code, `${(0,urls/* showUrl */.jr)(url)}: not asked, since the registry failed several times in a row (${opened.detail})`);
}


/***/ }),

/***/ 41997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ connectionTo)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);




const NO_CERTIFICATE = { cert: null, key: null };
const DEFAULT_SOCKETS = 15;
/** Connections are kept and shared by all who are configured alike. */
const known = new WeakMap();
/**
 * A proxy is npm's own agent's business: which variables name one, and whom `noproxy` excepts. Where none is named at all,
 * Node's agent does the same for a third of the cost.
 *
 * @param maxSockets connections to one host at a time
 * @throws where the certificate, its key or the authorities cannot be used
 */
async function connectionTo(url, transport, certificate = NO_CERTIFICATE, maxSockets = DEFAULT_SOCKETS) {
    if (namesProxy(transport))
        return proxied(url, transport, certificate, maxSockets);
    const connections = known.get(transport) ?? new Map();
    known.set(transport, connections);
    const key = `${url.protocol} ${maxSockets} ${certificate.cert ?? ''} ${certificate.key ?? ''}`;
    const connection = connections.get(key) ?? direct(url, transport, certificate, maxSockets);
    connections.set(key, connection);
    return connection;
}
function direct(url, transport, certificate, maxSockets) {
    const { localAddress } = transport;
    const options = {
        keepAlive: true,
        maxSockets,
        lookup: sharedLookup(),
        ...(typeof localAddress === 'string' && localAddress !== '' ? { localAddress } : {}),
    };
    if (url.protocol !== 'https:')
        return { agent: new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(options), tls: {} };
    const { rejectUnauthorized, ...identity } = tlsOf(transport, certificate);
    // Made once: by default each connection reads all the authorities again.
    const secureContext = (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.createSecureContext)(identity);
    const tls = { rejectUnauthorized };
    return { agent: new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({ ...options, ...tls, secureContext }), tls };
}
async function proxied(url, transport, certificate, maxSockets) {
    const { default: npmAgent } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7995), __webpack_require__.e(8416)]).then(__webpack_require__.t.bind(__webpack_require__, 57995, 19));
    const { httpsProxy, proxy, noProxy, localAddress } = transport;
    const tls = tlsOf(transport, certificate);
    const options = { proxy: httpsProxy || proxy, noProxy, localAddress, maxSockets, ...tls };
    const agent = npmAgent.getAgent(url.href, options);
    // Told, or the agent finds it out twice a request, from a stack trace. An agent never serves both protocols.
    agent.protocol = url.protocol;
    return { agent, tls };
}
/** Is a proxy named anywhere that npm's agent looks: in the configuration, or in the environment, in any letters? */
function namesProxy({ httpsProxy, proxy }) {
    if (isSet(httpsProxy) || isSet(proxy))
        return true;
    // Looked up once, as npm's agent does: to list the environment takes as long as sending a request.
    proxyInEnvironment ??= Object.entries(process.env).some(([name, value]) => /^(?:https?_)?proxy$/i.test(name) && isSet(value));
    return proxyInEnvironment;
}
let proxyInEnvironment = null;
function isSet(value) {
    return value !== undefined && value !== null && value !== false && value !== '';
}
function tlsOf(transport, certificate) {
    const ca = pem(transport.ca);
    const cert = certificate.cert ?? pem(transport.cert);
    const key = certificate.key ?? pem(transport.key);
    return {
        rejectUnauthorized: transport.strictSSL !== false,
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
    };
}
function pem(value) {
    if (Array.isArray(value))
        return value.map(String);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Connections that open together ask for their host's address once: a resolver has four threads, and some are slow. */
function sharedLookup() {
    const waiting = new Map();
    return (hostname, options, answered) => {
        const question = JSON.stringify([hostname, options]);
        const others = waiting.get(question);
        if (others !== undefined)
            return void others.push(answered);
        waiting.set(question, [answered]);
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, options, (error, address, family) => {
            const all = waiting.get(question) ?? [];
            waiting.delete(question);
            for (const tell of all)
                tell(error, address, family);
        });
    };
}


/***/ }),

/***/ 78026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pF: () => (/* binding */ BodyRefused),
  $N: () => (/* binding */ codeOf),
  Jt: () => (/* binding */ get)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/adapters/registry/body.js
/** Node reads the module when it is first asked for: with the first body, and not before the first request. */
const zlib = () => process.getBuiltinModule('node:zlib');
class BodyTooLarge extends Error {
}
class UnknownEncoding extends Error {
}
/**
 * What arrives of a body before it is read as a stream. Nearly all documents are smaller: they are unpacked at once, which
 * costs a fifth of a stream. A hostile one can unpack to a thousand times its size, and hold everything up for that long:
 * some 30 ms.
 */
const AT_ONCE_BYTES = 32 * 1024;
/**
 * Reads a body to its end, decompressed. The body is counted while it streams, so an endless one, and one that unpacks to a
 * thousand times its size, cost no more than the bound.
 *
 * @param hold what the body may keep in memory, together with all others
 * @throws BodyTooLarge, UnknownEncoding, and what Node says of broken connections and of damaged encodings
 */
async function readBody(response, { maxBytes, read }, counter, hold) {
    const encoding = encodingOf(response);
    try {
        if (read === undefined) {
            const small = await readAtOnce(response, Math.min(maxBytes, AT_ONCE_BYTES), counter);
            if (small !== null)
                return unpack(small, encoding, maxBytes);
        }
        const body = streamOf(response, encoding, maxBytes, counter);
        return await (read ?? ((chunks) => gather(chunks, hold)))(body);
    }
    finally {
        response.destroy();
    }
}
function encodingOf(response) {
    const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
    switch (encoding) {
        case '':
        case 'identity':
            return 'identity';
        case 'gzip':
        case 'x-gzip':
            return 'gzip';
        case 'deflate':
        case 'br':
            return encoding;
        default:
            response.destroy();
            throw new UnknownEncoding();
    }
}
/** The whole body as sent, where it has at most `most` bytes. `null`: it has more, and nothing of it is taken yet. */
function readAtOnce(response, most, counter) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        const onData = (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            counter.received += chunk.length;
            if (size <= most)
                return;
            // They come again, in the stream.
            counter.received -= size;
            response.pause();
            response.off('data', onData).off('end', onEnd).off('error', reject).off('close', onClose);
            for (const taken of chunks.toReversed())
                response.unshift(taken);
            resolve(null);
        };
        const onEnd = () => {
            response.off('close', onClose);
            resolve(chunks);
        };
        // Said of every connection that broke, also after its error.
        const onClose = () => reject(new Error('the connection closed before the end'));
        response.on('data', onData).once('end', onEnd).once('error', reject).once('close', onClose);
    });
}
function unpack(chunks, encoding, maxBytes) {
    const whole = joined(chunks);
    // Most documents shrink to a quarter or a third.
    const options = { maxOutputLength: maxBytes, chunkSize: Math.max(1024, whole.length * 4) };
    try {
        switch (encoding) {
            case 'identity':
                return exact(whole);
            case 'gzip':
                return exact(zlib().gunzipSync(whole, options));
            case 'deflate':
                return exact(zlib().inflateSync(whole, options));
            case 'br':
                return exact(zlib().brotliDecompressSync(whole, options));
        }
    }
    catch (error) {
        const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
        throw tooLarge ? new BodyTooLarge() : error;
    }
}
async function* streamOf(response, encoding, maxBytes, counter) {
    // Also before decompression: a stream of empty gzip members never decompresses to a byte.
    response.on('data', (chunk) => {
        counter.received += chunk.length;
        if (counter.received > maxBytes)
            response.destroy(new BodyTooLarge());
    });
    let size = 0;
    for await (const chunk of decoded(response, encoding)) {
        size += chunk.length;
        if (size > maxBytes)
            throw new BodyTooLarge();
        yield chunk;
    }
}
function decoded(response, encoding) {
    const decoder = decoderFor(encoding);
    if (decoder === null)
        return response;
    response.on('error', (error) => decoder.destroy(error));
    return response.pipe(decoder);
}
function decoderFor(encoding) {
    switch (encoding) {
        case 'identity':
            return null;
        case 'gzip':
            return zlib().createGunzip();
        case 'deflate':
            return zlib().createInflate();
        case 'br':
            return zlib().createBrotliDecompress();
    }
}
async function gather(body, hold) {
    const chunks = [];
    for await (const chunk of body) {
        chunks.push(chunk);
        await hold.take(chunk.length);
    }
    return joined(chunks);
}
/** In memory of its own: a body that is kept keeps all of what it was cut from, Node's pool or a socket's whole read. */
function exact(bytes) {
    return bytes.buffer.byteLength === bytes.length ? bytes : joined([bytes, EMPTY]);
}
const EMPTY = Buffer.alloc(0);
function joined(chunks) {
    const [first, second] = chunks;
    if (first !== undefined && second === undefined)
        return first;
    const bytes = Buffer.allocUnsafeSlow(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks)
        at += chunk.copy(bytes, at);
    return bytes;
}

;// CONCATENATED MODULE: ./build/adapters/registry/http.js



/** What a body's reader throws where it will not have it. The message is shown. */
class BodyRefused extends Error {
    why;
    constructor(why, message) {
        super(message);
        this.why = why;
    }
}
/** How much of an unread body is drained to keep the connection; more than that, and the connection is dropped. */
const DRAINED_BYTES = 64 * 1024;
/** Gets one document. Never throws for what a server does. */
async function get(options) {
    const counter = { received: 0 };
    const hold = options.budget.open();
    const watch = watchOver(options);
    watch.onStop(hold.close);
    try {
        const response = await send(options, watch);
        const status = response.statusCode ?? 0;
        const bytes = status === 200 ? await readBody(response, options, counter, hold) : await drain(response, counter);
        const { location, 'retry-after': retryAfter, 'cache-control': cacheControl, age, etag } = response.headers;
        return {
            kind: 'response',
            status,
            location: location ?? null,
            retryAfter: retryAfter ?? null,
            caching: { cacheControl: cacheControl ?? null, age: age ?? null, etag: etag ?? null },
            bytes,
            received: counter.received,
        };
    }
    catch (error) {
        // Asked first: what a stopped exchange throws depends on how far it had come.
        const why = watch.stopped() ?? failureOf(error);
        return { kind: 'failed', why, detail: describe(why, error, options), received: counter.received };
    }
    finally {
        watch.end();
        // A turn later: by then whoever asked has read the body, and kept of it what is to be kept.
        setImmediate(hold.close);
    }
}
/** One timer, and one listener for all: signals of its own for each of thousands of exchanges cost as much as sending them. */
function watchOver({ signal, timeoutMs }) {
    let why = signal.aborted ? 'cancelled' : null;
    const acts = [];
    const stop = (because) => {
        why ??= because;
        for (const act of acts)
            act();
    };
    const cancel = () => stop('cancelled');
    const timer = setTimeout(stop, timeoutMs, 'timeout');
    const others = cancelledBy(signal);
    others.add(cancel);
    return {
        stopped: () => why,
        onStop: (act) => void acts.push(act),
        end() {
            clearTimeout(timer);
            others.delete(cancel);
        },
    };
}
const listening = new WeakMap();
/** What is to be called when the signal aborts. */
function cancelledBy(signal) {
    const known = listening.get(signal);
    if (known !== undefined)
        return known;
    const all = new Set();
    listening.set(signal, all);
    signal.addEventListener('abort', () => {
        for (const cancel of all)
            cancel();
    });
    return all;
}
function send(options, watch) {
    return new Promise((resolve, reject) => {
        const request = options.url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const { headers, agent, tls } = options;
        if (watch.stopped() !== null)
            return reject(new Error('stopped before it began'));
        const sent = request({ ...addressOf(options.url), method: 'GET', headers, agent, ...tls });
        watch.onStop(() => sent.destroy());
        sent.once('response', (response) => {
            // Whoever reads it hears of its errors; one that comes when nobody reads any more must not end the process.
            response.on('error', () => undefined);
            resolve(response);
        });
        // Stays attached for the same reason.
        sent.on('error', reject);
        sent.end();
    });
}
/** What a request needs of an address: Node's own reading takes out eleven parts, and copies them three times. */
function addressOf({ protocol, hostname, port, pathname, search }) {
    // An IPv6 address stands in brackets in a URL, and without them in a connection.
    const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
    return { protocol, hostname: host, path: `${pathname}${search}`, ...(port === '' ? {} : { port }) };
}
async function drain(response, counter) {
    try {
        for await (const chunk of response) {
            counter.received += chunk.length;
            if (counter.received > DRAINED_BYTES)
                break;
        }
    }
    catch {
        // The status is the answer; that its body broke off changes nothing about it.
    }
    return new Uint8Array();
}
function failureOf(error) {
    if (error instanceof BodyRefused)
        return error.why;
    if (error instanceof BodyTooLarge)
        return 'too-large';
    if (error instanceof UnknownEncoding)
        return 'encoding';
    const code = codeOf(error);
    // A body cut short shows as an unexpected end (Z_BUF_ERROR): that is the network. Other faults are the server's.
    if (/^(?:Z_(?!BUF_ERROR)|ERR_BROTLI|ERR__ERROR_FORMAT)/.test(code))
        return 'encoding';
    if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL/.test(code))
        return 'certificate';
    return 'network';
}
/** An error's code. Its message is not shown: it may hold an address with credentials. */
function codeOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error ? error.name : 'Error';
}
const WORDS = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was broken off',
    ENOTFOUND: 'the host name has no address',
    EAI_AGAIN: 'the host name could not be looked up',
    ETIMEDOUT: 'the connection timed out',
    EPIPE: 'the connection was broken off',
    Z_BUF_ERROR: 'the body ended too early',
};
function describe(why, error, options) {
    if (error instanceof BodyRefused)
        return error.message;
    switch (why) {
        case 'cancelled':
            return 'cancelled';
        case 'timeout':
            return `no complete answer within ${options.timeoutMs} ms`;
        case 'too-large':
            return `the answer is larger than ${options.maxBytes} bytes`;
        case 'encoding':
        case 'malformed':
            return 'the body is not in the encoding that the answer states';
        case 'configuration':
            return "npm's configuration for it cannot be used";
        case 'certificate':
            return `its certificate is not accepted (${codeOf(error)})`;
        case 'network': {
            const code = codeOf(error);
            const words = WORDS[code];
            return words === undefined ? `the exchange failed (${code})` : `${words} (${code})`;
        }
    }
}


/***/ }),

/***/ 98934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ loadNpmLevels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63603);





/** npm's own values, as its library has them: a test holds the two together. */
const UNCONFIGURED = {
    values: new Map([
        ['registry', 'https://registry.npmjs.org/'],
        ['replace-registry-host', 'npmjs'],
    ]),
    find: (key) => (UNCONFIGURED.values.has(key) ? 'default' : null),
    written: [],
    transport: {
        proxy: null,
        httpsProxy: null,
        noProxy: '',
        ca: null,
        cert: null,
        key: null,
        strictSSL: true,
        localAddress: null,
    },
    warnings: [],
};
/**
 * Reads npm's own files and the environment, by npm's own library: once, for all projects. The library takes as long to
 * load as a lockfile to read, and is where there is something to read.
 */
async function loadNpmLevels({ cwd, env }) {
    const warnings = [];
    const given = withoutNpmRun(env, warnings);
    const npmPath = bundledNpm();
    if (await isUnconfigured(given, npmPath))
        return { ...UNCONFIGURED, warnings };
    const { readNpmLevels } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(6112)]).then(__webpack_require__.bind(__webpack_require__, 66403));
    return { ...(await readNpmLevels(cwd, given, npmPath)), warnings };
}
/**
 * Does nobody configure npm? Says so only where that is certain: no variable that npm takes for a setting or for the place
 * of one, and none of the files there that it would read (https://docs.npmjs.com/cli/configuring-npm/npmrc).
 */
async function isUnconfigured(env, npmPath) {
    if (Object.keys(env).some((name) => /^npm_config_|^(?:prefix|destdir)$/i.test(name)))
        return false;
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath);
    const prefix = process.platform === 'win32' ? bin : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(bin);
    const files = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.npmrc'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(prefix, 'etc', 'npmrc'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(npmPath, 'npmrc')];
    return (await Promise.all(files.map(isAbsent))).every((absent) => absent);
}
/** What cannot be looked at may be there. */
async function isAbsent(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
        return false;
    }
    catch (error) {
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(error, 'code') === 'ENOENT';
    }
}
/** The npm that ships beside this Node.js, whose `npmrc` a packager may have written. Never a folder of the project. */
function bundledNpm() {
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath);
    return process.platform === 'win32'
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bin, 'node_modules', 'npm')
        : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bin, '..', 'lib', 'node_modules', 'npm');
}
/**
 * Under `npm run` and `npx`, npm hands every setting down as `npm_config_*`, those from the *project's* `.npmrc`
 * included: `strict-ssl=false`, a proxy, another `userconfig`. They come in lower case and cannot be told from the
 * user's own, so in that case none is believed. What a user or a workflow exports in capitals stays.
 */
function withoutNpmRun(env, warnings) {
    if (env['npm_execpath'] === undefined && env['npm_lifecycle_event'] === undefined)
        return env;
    const dropped = Object.keys(env).filter((key) => key.startsWith('npm_config_'));
    const telling = dropped.filter((key) => /^npm_config_(?:registry|.*proxy|ca|cafile|strict_ssl|\/\/.*)$/.test(key));
    const settings = telling.filter((key) => env[key] !== '' && key !== 'npm_config_noproxy');
    if (settings.length > 0) {
        warnings.push(`running under npm: ${settings.map(_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$).join(', ')} may come from the project's .npmrc and is not used; ` +
            'export it in capitals (NPM_CONFIG_…), put it in the user configuration, or run without npm');
    }
    const without = new Set(dropped);
    return Object.fromEntries(Object.entries(env).filter(([key]) => !without.has(key)));
}


/***/ }),

/***/ 26347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loadNpmConfig)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _npm_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98934);
/* harmony import */ var _project_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96320);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63603);




const SCOPE_REGISTRY = /^(@[^:/\s]+):registry$/;
const CREDENTIAL = /^\/\/.+:(?:_authToken|_auth|username|_password|certfile|keyfile)$/;
const UNSCOPED_CREDENTIALS = ['_auth', '_authToken', '_password'];
/**
 * npm's configuration by npm's own library: environment, user and global files in npm's order, with the repository's
 * file laid between environment and user as npm does, but only its registries and credentials.
 *
 * @throws ConfigurationError where a registry address cannot be used, or the repository's file cannot be read for certain.
 */
async function loadNpmConfig(options) {
    const levels = await (options.levels ?? (0,_npm_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .loadNpmLevels */ .R)(options));
    const warnings = [...levels.warnings];
    const project = await projectOf(options);
    if (project !== null)
        warnings.push(...project.warnings);
    for (const key of UNSCOPED_CREDENTIALS) {
        // As npm itself since version 7: a credential that names no host could go to any.
        if (typeof levels.values.get(key) === 'string')
            warnings.push(`${key} is not used: it names no registry; write //HOST/:${key} instead`);
    }
    const { transport } = levels;
    requireProxy(transport.proxy, 'proxy');
    requireProxy(transport.httpsProxy, 'https-proxy');
    const empty = [...(project?.emptyVariables ?? []), ...emptyInFiles(levels, options.env)];
    return {
        registry: defaultRegistry(options, levels, project),
        scopes: scopeRegistries(levels, project),
        replaceRegistryHost: String(levels.values.get('replace-registry-host')),
        credentials: credentialsOf(levels, project),
        transport,
        warnings,
        ...(empty.length === 0 ? {} : { emptyVariables: [...new Set(empty)] }),
    };
}
async function projectOf({ project, projectNpmrc, env }) {
    if (project !== undefined || projectNpmrc === null)
        return project ?? null;
    return (await __webpack_require__.e(/* import() */ 1347).then(__webpack_require__.bind(__webpack_require__, 41347))).readProjectNpmrc(projectNpmrc, env);
}
/** As the project's files: actions/setup-node writes a user file whose token is a variable. */
function emptyInFiles({ written }, env) {
    return written.flatMap(([key, value]) => {
        if (!CREDENTIAL.test(key) || typeof value !== 'string')
            return [];
        const expanded = (0,_project_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(value, env, 'npm');
        return expanded.kind === 'value' && expanded.value === '' ? expanded.empty : [];
    });
}
/** Does something above the project's level set this key? */
function isAboveProject(levels, key) {
    const level = levels.find(key);
    return level === 'env' || level === 'cli';
}
function defaultRegistry(options, levels, project) {
    if (options.registry !== undefined)
        return requireRegistry(options.registry, '--registry');
    const fromProject = project?.registry ?? null;
    if (fromProject !== null && !isAboveProject(levels, 'registry'))
        return fromProject;
    return requireRegistry(levels.values.get('registry'), `registry in npm's ${levels.find('registry') ?? 'default'} configuration`);
}
function scopeRegistries(levels, project) {
    const scopes = new Map();
    for (const [key, value] of levels.values) {
        const scope = SCOPE_REGISTRY.exec(key)?.[1];
        if (scope !== undefined)
            scopes.set(scope, requireRegistry(value, `${(0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(key)} in npm's configuration`));
    }
    for (const [scope, registry] of project?.scopes ?? []) {
        if (!isAboveProject(levels, `${scope}:registry`))
            scopes.set(scope, registry);
    }
    return Object.fromEntries(scopes);
}
function credentialsOf(levels, project) {
    const credentials = new Map();
    for (const [key, value] of levels.values) {
        if (CREDENTIAL.test(key) && typeof value === 'string')
            credentials.set(key, value);
    }
    for (const [key, value] of project?.credentials ?? []) {
        if (!isAboveProject(levels, key))
            credentials.set(key, value);
    }
    return Object.fromEntries(credentials);
}
/** A proxy that is no address would otherwise fail at each request; without it, traffic would go around it. */
function requireProxy(value, key) {
    if (typeof value !== 'string' || value === '' || URL.canParse(value))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            code: 'proxy-address',
            message: `${key} in npm's configuration is not an address`,
            hint: 'Write it in full, for example http://proxy.example.com:8080/.',
        },
    ]);
}
function requireRegistry(value, where) {
    const registry = typeof value === 'string' ? (0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRegistry */ .Me)(value) : null;
    if (registry !== null)
        return registry;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            code: 'registry-address',
            message: `${where} is not an http(s) address`,
            hint: 'Write it in full, for example https://registry.npmjs.org/.',
        },
    ]);
}


/***/ }),

/***/ 96320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   MA: () => (/* binding */ registryAddress),
/* harmony export */   fT: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63603);

/** npm's own expression for a variable: an odd number of backslashes escapes it. */
const NPM = /(?<!\\)(\\*)\$\{([^${}?]+)(\?)?\}/g;
/** `@pnpm/config.env-replace`, with npm's `?`. */
const PNPM = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** `replaceEnvVariables` of `@yarnpkg/core`. */
const YARN = /\$\{(\w+)(:)?(?:-([^}]*))?\}/g;
/** Would a manager that reads this syntax put something of the environment in? For `none`: would another one? */
function hasVariable(value, syntax) {
    return syntax === 'bun' ? value.startsWith('$') : value.includes('${');
}
/** Longer than any address or token. The expressions below take a time that grows with its square. */
const LONGEST_VALUE = 4 * 1024;
/** Puts the variables' values in. Refused as a whole where one is the runner's own, or is not set and has no default. */
function expand(value, env, syntax) {
    if (value.length > LONGEST_VALUE)
        return { kind: 'refused', why: `it has more than ${LONGEST_VALUE} characters` };
    let refused = null;
    let fromEnvironment = false;
    const empty = [];
    const resolve = ({ name, fallback, emptyFallsBack }) => {
        if (isRunnersOwn(name))
            refused ??= `${(0,_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)} is never given to a registry`;
        const found = Object.hasOwn(env, name) ? env[name] : undefined;
        if (found !== undefined && !(found === '' && emptyFallsBack)) {
            fromEnvironment = true;
            if (found === '')
                empty.push(name);
            return found;
        }
        if (fallback === null)
            refused ??= `${(0,_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)} is not set`;
        return fallback ?? '';
    };
    const expanded = replace(value, syntax, resolve);
    return refused === null
        ? { kind: 'value', value: expanded, fromEnvironment, empty }
        : { kind: 'refused', why: refused };
}
function replace(value, syntax, resolve) {
    switch (syntax) {
        case 'npm':
            return value.replace(NPM, (original, escapes, name, optional) => escaped(original, escapes, () => resolve({ name, fallback: optional === undefined ? null : '', emptyFallsBack: false })));
        case 'pnpm':
            return value.replace(PNPM, (original, escapes, inside) => escaped(original, escapes, () => resolve(pnpmReference(inside))));
        case 'yarn':
            return value.replace(YARN, (_, name, colon, fallback) => resolve({ name, fallback: fallback ?? null, emptyFallsBack: colon !== undefined }));
        case 'bun':
            return value.startsWith('$') ? resolve({ name: value.slice(1), fallback: null, emptyFallsBack: true }) : value;
        case 'none':
            return value;
    }
}
function escaped(original, escapes, resolve) {
    if (escapes.length % 2 === 1)
        return original.slice((escapes.length + 1) / 2);
    return escapes.slice(escapes.length / 2) + resolve();
}
function pnpmReference(inside) {
    const at = inside.indexOf('-', 1);
    if (at < 0) {
        const name = inside.replace(/\?$/, '');
        return { name, fallback: name === inside ? null : '', emptyFallsBack: false };
    }
    const emptyFallsBack = inside[at - 1] === ':';
    return { name: inside.slice(0, emptyFallsBack ? at - 1 : at), fallback: inside.slice(at + 1), emptyFallsBack };
}
/** The job's own token, its identity and cache credentials, and the inputs of actions, which hold secrets. */
function isRunnersOwn(name) {
    // Windows looks variables up without case.
    const upper = name.trim().toUpperCase();
    return upper === 'GITHUB_TOKEN' || upper.startsWith('ACTIONS_') || upper.startsWith('INPUT_');
}
/** A registry's address in its one form, variables put in; `null` where it cannot be used. */
function registryAddress(value, env, syntax) {
    if (typeof value !== 'string' || (syntax === 'none' && hasVariable(value, syntax)))
        return null;
    const expanded = expand(value, env, syntax);
    if (expanded.kind === 'refused')
        return null;
    // The host must stand in the file itself, or a variable's value would choose where secrets go.
    const literal = value.split('${', 1)[0] ?? '';
    if (expanded.fromEnvironment && !/^https?:\/\/[^/]+\//i.test(literal))
        return null;
    return (0,_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRegistry */ .Me)(expanded.value);
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


/***/ }),

/***/ 47183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ BASELINE_PATH),
/* harmony export */   EI: () => (/* binding */ judgeAgreedFile),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   Js: () => (/* binding */ readAgreed),
/* harmony export */   YA: () => (/* binding */ ORIGINS_PATH),
/* harmony export */   or: () => (/* binding */ POLICY_PATHS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63058);
/* harmony import */ var _judge_raise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64308);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52051);





/** Where a repository writes down what it agreed to trust. */
const POLICY_PATHS = ['.github/countersign.yml', '.github/countersign.yaml'];
const ORIGINS_PATH = '.github/countersign-origins.json';
const BASELINE_PATH = '.github/countersign-baseline.json';
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads a file that was agreed on. In a pull request the working tree is the attacker's: what is in force is what the base
 * branch has, and head's file is only held against it.
 *
 * @param path relative to the top of the repository
 * @param root that top, where the working tree is
 * @throws IncompleteError where the base cannot be read: that is not "nothing was agreed"
 */
async function readAgreed(path, root, trees) {
    if (trees === null) {
        const text = await readHead(path, root);
        return { path, inForce: text, head: text };
    }
    const bytes = await (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesAt */ .L)(trees.base, path, MAX_BYTES);
    const inForce = bytes === null ? null : new TextDecoder('utf-8').decode(bytes);
    // What a pull request breaks in its own copy must not keep the base's from being in force.
    const head = await readHead(path, root).catch((error) => `(unreadable: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`);
    return { path, inForce, head };
}
/** The top of the repository that a folder is in; the folder itself outside of one. */
async function topOf(folder, git) {
    const prefix = await git.prefix();
    return prefix === null || prefix === '' ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(prefix, '.') || '.');
}
async function readHead(path, root) {
    try {
        return await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalText */ .ko)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), MAX_BYTES);
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1([
            { code: 'AGREED_FILE', message: `${path} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, hint: 'Make it a plain file.' },
        ]);
    }
}
/** Said where a change edits what it is judged by. */
function judgeAgreedFile({ path, inForce, head }, proposed) {
    if (inForce === head)
        return [];
    const what = inForce === null ? 'adds' : head === null ? 'removes' : 'edits';
    const detail = proposed === null ? '' : ` ${proposed}`;
    const subject = { package: null, version: null, file: path, line: head === null ? null : 1 };
    const message = `This change ${what} ${path}. That counts once it is on the base branch; this audit used ${inForce === null ? 'none' : 'the one from there'}.${detail}`;
    return [(0,_judge_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('trust-file-changed', subject, message, { cause: path })];
}


/***/ }),

/***/ 52051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bytesAt),
/* harmony export */   R: () => (/* binding */ openBaseTrees)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/**
 * The trees of a pull request's base: from this clone, from `origin` by a fetch of that one commit, or from GitHub's API.
 *
 * @throws IncompleteError where the commit cannot be had by any of them. That is never "nothing was there".
 */
async function openBaseTrees(git, base) {
    // Asked together: of a commit that is not there yet, nothing is known, and it is asked again below.
    const [prefix] = await Promise.all([git.prefix(), git.hasCommit(base.commit), git.mergeBase(base.commit)]);
    if (prefix === null)
        throw unavailable(base, 'git does not know this folder');
    if (!(await git.hasCommit(base.commit)))
        await git.fetchCommit(base.commit);
    if (await git.hasCommit(base.commit)) {
        const local = localTree(git, base.commit);
        const mergeBase = await git.mergeBase(base.commit);
        return { base: local, mergeBase: mergeBase === null ? local : localTree(git, mergeBase), prefix };
    }
    if (base.api === null)
        throw unavailable(base, 'this checkout does not have it, and origin does not give it');
    const remote = await remoteTree(base, base.api);
    return { base: remote, mergeBase: remote, prefix };
}
/** A file's bytes, or `null` where it certainly is not there. */
async function bytesAt(tree, path, maxBytes) {
    const found = await tree.file(path, maxBytes);
    if (found.kind === 'failed')
        throw unavailable(tree, found.detail);
    return found.kind === 'found' ? found.bytes : null;
}
function localTree(git, commit) {
    return {
        commit,
        async paths() {
            const known = await git.pathsAt(commit);
            if (known === null)
                throw unavailable({ commit }, 'git does not list its files');
            return known;
        },
        file: (path, maxBytes) => git.blobAt(commit, path, maxBytes),
    };
}
async function remoteTree(base, api) {
    // Loaded only here: GitHub's client is a third of the program, and most clones have the commit.
    const { fileFromApi, pathsFromApi } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7918)]).then(__webpack_require__.bind(__webpack_require__, 97918));
    let paths;
    try {
        paths = await pathsFromApi(api.token, api.url, api.repository, base.commit);
    }
    catch (error) {
        throw unavailable(base, `this checkout does not have it; GitHub's API: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
    return {
        commit: base.commit,
        paths: async () => paths,
        async file(path, maxBytes) {
            if (!paths.includes(path))
                return { kind: 'absent' };
            const found = await fileFromApi(api.token, api.url, api.repository, base.commit, path);
            if (found.kind === 'absent')
                return { kind: 'failed', detail: `GitHub lists ${path} and does not serve it` };
            if (found.kind !== 'found')
                return found;
            const { length } = found.bytes;
            return length > maxBytes ? { kind: 'failed', detail: `${path} has ${length} bytes there` } : found;
        },
    };
}
function unavailable(base, detail) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncompleteError */ .j$([
        {
            code: 'BASE_UNAVAILABLE',
            message: `The base commit ${base.commit} cannot be read (${detail}), so it is unknown what this change is and which registries this project trusts.`,
            hint: 'Let actions/checkout keep its credentials (the default), set fetch-depth: 0, or pass github-token.',
        },
    ]);
}


/***/ }),

/***/ 91455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
;