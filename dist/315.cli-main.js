"use strict";
exports.id = 315;
exports.ids = [315];
exports.modules = {

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

/***/ 10315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginGit: () => (/* binding */ beginGit)
/* harmony export */ });
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49179);

/**
 * Asks git what every audit asks first. Reading the program takes as long as git does to answer, on another processor. What
 * git does not answer is said where it is needed.
 */
function beginGit(env, { folder, ref, tracked }) {
    const gitIn = (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .z)(env);
    const git = gitIn(folder);
    if (ref !== undefined)
        void git.resolve(ref);
    void git.prefix();
    if (tracked)
        void git.tracked();
    return gitIn;
}


/***/ })

};
;