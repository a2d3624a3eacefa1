"use strict";
exports.id = 7704;
exports.ids = [7704];
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

/***/ 84155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isEconomising),
/* harmony export */   v: () => (/* binding */ economise)
/* harmony export */ });
/**
 * How much larger than what is in use the heap may grow before it is collected, in percent. Left to itself, V8 lets a heap of
 * this size grow to three times of that: less work, and twice the memory.
 */
const GROWTH_PERCENT = 35;
let economising = false;
/** Was {@link economise} called? */
function isEconomising() {
    return economising;
}
/**
 * From now on memory matters more than time, in all threads: for lockfiles whose results are large already. V8 reads these
 * two flags whenever it collects, so they may be set at any time; what is young stays as small as it is by then.
 */
function economise() {
    economising = true;
    // Not imported: few audits need it, and all would wait for it to be loaded.
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}


/***/ }),

/***/ 97878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createOpenPgp)
/* harmony export */ });
/* unused harmony export embeddedFingerprint */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/** npm's retired key: RSA 4096, made 2018-04-03. Its OpenPGP fingerprint is what keybase.io/npmregistry published. */
const CREATED = Date.UTC(2018, 3, 3, 21, 56, 30) / 1000;
const EXPONENT = Buffer.from([0x01, 0x00, 0x01]);
const MODULUS = 'pTFSEmBN9Gx32/Ya+qHZwbvhiz+U5LZ5DasfbH3UR+iZIgzVL/UMAoQuCHqy7TUQLF8pqvphnvpIFMHmL0ITYuQ5IhFnzBzEklAg' +
    'K5jZflDC5DA2llrZfEVhcYAzbKrbll8v0P9d29+kXGilydW0kGzlluRLhZZtC2uz+S3P0CJO23Sg0SDDc0FADuMTQAae/H3eY1xm' +
    'v/w/xbHKbgSe7tG9Ei4i/g6IhLuLl64iqNxjoeLt8+0pX7MO0O7QpxOz6AkLKWRvFpH4C1scKC+g4RVSjsnRUlwjQfhV0Am617of' +
    '9Z46DTbrGv2pWBJN1j/QvoBRLVPskdKy0qfOELe5fvaXjBt+O9dR2eqDzzQbR3qYbqvKGysfMJJFneFyBQHx6Mtxba4ljVmNFoEz' +
    'p/fQ4tkGQHB4Z+NJtFaOGWo8LLDj3If/1ClJcLOulUoNmBlplC+ZPqP0t+GukEQKtHUNSTKXKuHKcx0BRewSPcXI35siBprrufM8' +
    '3uq/Jzqfxv2oF+GT/+Faa0j6TJBZa2/yVzAehvuERzCc2mwZVbSr5pHbRfs39PdMSV2F6NipJgwZRDJHHRQZ/nXuxGSrGbrfORPd' +
    'tz1/rACCbjniFors1FNJWGPQs14txoIZ7QYSPciCHiDbwxVfgw3x3faTdWmxGdrxajKyjOq43fJL36AgUqE=';
/** Armored signatures are under 1 KB; a longer text is not parsed. */
const MAX_LENGTH = 16_384;
/** A version 4 public key packet's body (RFC 4880, 5.5.2). */
function keyPacketBody() {
    const head = Buffer.alloc(6);
    head.writeUInt8(4, 0);
    head.writeUInt32BE(CREATED, 1);
    head.writeUInt8(1, 5);
    return Buffer.concat([head, mpi(Buffer.from(MODULUS, 'base64')), mpi(EXPONENT)]);
}
/** A multiprecision integer (RFC 4880, 3.2): its length in bits, then its bytes. */
function mpi(bytes) {
    const bits = (bytes.length - 1) * 8 + (32 - Math.clz32(bytes[0] ?? 0));
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bits);
    return Buffer.concat([length, bytes]);
}
/** The fingerprint of the embedded key (RFC 4880, 12.2), upper-case hex. */
function embeddedFingerprint() {
    const body = keyPacketBody();
    const head = Buffer.alloc(3);
    head.writeUInt8(0x99, 0);
    head.writeUInt16BE(body.length, 1);
    return createHash('sha1').update(head).update(body).digest('hex').toUpperCase();
}
/** Verifies by npm's retired key. The library is loaded when the first signature is met, which most audits never do. */
function createOpenPgp() {
    return {
        async verify(text, armored) {
            if (armored.length > MAX_LENGTH)
                return { kind: 'malformed', detail: 'the OpenPGP signature is too long to be one' };
            const openpgp = await __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074));
            const key = new openpgp.PublicKeyPacket();
            await key.read(keyPacketBody());
            let packets;
            try {
                ({ packets } = await openpgp.readSignature({ armoredSignature: armored }));
            }
            catch (error) {
                return { kind: 'malformed', detail: `the OpenPGP signature cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` };
            }
            const [signature, second] = packets;
            if (signature === undefined || second !== undefined)
                return { kind: 'malformed', detail: 'the OpenPGP block does not hold one signature' };
            if (!signature.issuerKeyID.equals(key.getKeyID())) {
                return {
                    kind: 'unknown-key',
                    detail: `signed by OpenPGP key ${signature.issuerKeyID.toHex().toUpperCase()}, not by npm's`,
                };
            }
            const isText = signature.signatureType === openpgp.enums.signature.text;
            const message = isText
                ? await openpgp.createMessage({ text })
                : await openpgp.createMessage({ binary: Buffer.from(text) });
            const [literal] = message.packets;
            if (literal === undefined)
                throw new Error('OpenPGP made a message without data');
            try {
                await signature.verify(key, signature.signatureType ?? openpgp.enums.signature.binary, literal, undefined, true);
                return { kind: 'good' };
            }
            catch (error) {
                return { kind: 'bad', detail: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
            }
        },
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
    const { default: getAuth } = await Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(1084), __webpack_require__.e(614)]).then(__webpack_require__.t.bind(__webpack_require__, 614, 19));
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

/***/ 92871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ LONGEST_BODY),
/* harmony export */   t: () => (/* binding */ registryPort)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61237);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96827);
/* harmony import */ var _tarball_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80626);
/* harmony import */ var _tarball_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50333);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63603);






const MiB = 1024 * 1024;
/** Kinds of document, and the most bytes that one may have. */
const LONGEST_BODY = {
    /** The largest version documents there are list some thousand files and stay under 2 MiB. */
    version: 8 * MiB,
    /** The largest packuments of the public registry have tens of thousands of versions and reach some 100 MB. */
    packument: 128 * MiB,
    /** A bundle has some 10 KB, and a version has two or three of them. */
    attestations: 8 * MiB,
    keys: MiB,
    visibility: MiB,
    /** What was seen of a tarball, as JSON: its package.json at most, and a little more. How large it is itself is another question. */
    tarball: 16 * MiB,
};
const JSON_ONLY = 'application/json';
const ANYTHING = '*/*';
/** The registry's documents by name and version, over any source. The same for a live registry and for a record. */
function registryPort(source, config, options) {
    return {
        route: (name, resolved) => (0,_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routeOf */ .L)(config, options, name, resolved),
        async versionDocument(route, name, version, asking) {
            const path = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeName */ .L)(name)}/${encodeURIComponent(version)}`;
            return (refusal(name, version) ??
                plain(await source.ask(keepable(request(route, path, 'version'), `${name}@${version}`, asking))));
        },
        async packument(route, name) {
            return refusal(name, null) ?? plain(await source.ask(request(route, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeName */ .L)(name), 'packument')));
        },
        async attestations(route, name, version, asking) {
            // Rebuilt on the registry asked: the address that `dist.attestations` advertises could be anyone's.
            const path = `-/npm/v1/attestations/${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeName */ .L)(name)}@${encodeURIComponent(version)}`;
            const asked = keepable(request(route, path, 'attestations'), `${name}@${version}`, asking);
            return refusal(name, version) ?? plain(await source.ask(asked));
        },
        async tarball(route, name, version, addresses) {
            const refused = refusal(name, version);
            if (refused !== null)
                return refused;
            const url = (0,_tarball_address_js__WEBPACK_IMPORTED_MODULE_2__/* .tarballAddress */ .J)(route, name, version, addresses);
            return lookedInto(await source.ask({ url, accept: ANYTHING, kind: 'tarball' }));
        },
        async servesKeys(route) {
            return hasKeys(await source.ask(request(route, '-/npm/v1/keys', 'keys')));
        },
        get traffic() {
            return source.traffic;
        },
    };
}
function request(route, path, kind) {
    return { url: `${route.registry}${path}`, accept: JSON_ONLY, kind };
}
function keepable(asked, about, asking = 'afresh') {
    return { ...asked, about, ...(asking === 'afresh' ? { afresh: true } : {}) };
}
function plain(reply) {
    const { status: _, keepable: __, ...answer } = reply;
    return answer;
}
/** Only names and versions that a registry can have become part of an address. `null`: nothing against them. */
function refusal(name, version) {
    if (!(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryName */ .V)(name)) {
        const detail = `“${(0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name)}” is not a name that a registry can have, so none was asked`;
        return { kind: 'unknown', code: 'malformed', detail };
    }
    if (version !== null && !(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryVersion */ .Q)(version)) {
        const detail = `“${(0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(version)}” of ${(0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name)} is not a version that a registry can have, so none was asked`;
        return { kind: 'unknown', code: 'malformed', detail };
    }
    return null;
}
function hasKeys(reply) {
    if (reply.kind === 'not-found')
        return { kind: 'answered', value: false };
    // Registries without this endpoint answer 404, or 400 where they take `-` for a package's name.
    if (reply.kind === 'unknown')
        return reply.status === 400 ? { kind: 'answered', value: false } : plainUnknown(reply);
    const { url, bytes } = reply.value;
    const keys = keysIn(bytes);
    if (keys !== null)
        return { kind: 'answered', value: keys > 0 };
    const at = (0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHttpUrl */ .f$)(url);
    const detail = `${at === null ? 'the registry' : (0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .showUrl */ .jr)(at)} answered with something that is not a list of keys`;
    return { kind: 'unknown', code: 'malformed', detail };
}
function lookedInto(reply) {
    if (reply.kind === 'not-found')
        return { kind: 'not-found', detail: reply.detail };
    if (reply.kind === 'unknown')
        return plainUnknown(reply);
    const facts = (0,_tarball_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarballFacts */ .hu)(reply.value.bytes);
    if (facts !== null)
        return { kind: 'answered', value: facts };
    return { kind: 'unknown', code: 'malformed', detail: 'what was recorded of the tarball cannot be read' };
}
function plainUnknown(reply) {
    return { kind: 'unknown', code: reply.code, detail: reply.detail };
}
/** How many keys the document lists, or `null` where it is no list of keys. */
function keysIn(bytes) {
    let document;
    try {
        document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return null;
    }
    if (typeof document !== 'object' || document === null || !('keys' in document))
        return null;
    return Array.isArray(document.keys) ? document.keys.length : null;
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

/***/ 61237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ escapeName),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/** `@scope/name` as a single path segment: `@scope%2fname`, as npm writes it. */
function escapeName(name) {
    return name.replace('/', '%2f');
}
/** `@scope`, or `null` for a name without one. */
function scopeOf(name) {
    const slash = name.indexOf('/');
    return name.startsWith('@') && slash > 1 ? name.slice(0, slash) : null;
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

/***/ 96827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ routeOf)
/* harmony export */ });
/* harmony import */ var _model_last_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63500);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);
/* harmony import */ var _model_public_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8145);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61237);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63603);





/**
 * Where npm would get a package from, and whose keys may vouch for it, from configuration and the lockfile's own
 * `resolved` alone.
 *
 * A package is only ever looked up on the registry that is configured for its name. One whose `resolved` lies anywhere
 * else is `foreign-host`: asking the configured registry by name would leak private names to it, and would judge
 * whatever package of that name it happens to have instead of the one that gets installed.
 */
function routeOf(config, options, name, resolved) {
    const scope = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeOf */ .O)(name);
    const scoped = scope !== null && Object.hasOwn(config.scopes, scope) ? config.scopes[scope] : undefined;
    const registry = scoped ?? config.registry;
    const base = addressOf(registry);
    const isDefault = registry === config.registry;
    const isPublic = (0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicRegistry */ .N)(base);
    const rule = options.registries?.find(({ url }) => url === registry);
    if (resolved === null)
        return routed(isPublic);
    const address = (0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpUrl */ .f$)(resolved);
    if (address === null)
        return foreign((0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(resolved), null);
    const onPublic = (0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicRegistry */ .N)(address);
    // `replace-registry-host`: npm takes a lockfile's public address to mean the default registry, whichever that is.
    const stoodInFor = isDefault && isReplaced(config.replaceRegistryHost, address, onPublic);
    const within = (onPublic && isPublic) || (0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(address, base);
    if (!within && !stoodInFor)
        return foreign(address.host, address);
    const detail = plainHttp(address, base);
    return { ...routed(onPublic), ...(detail === null ? {} : { concern: { code: 'plain-http', detail } }) };
    function routed(comesFromPublic) {
        const route = { registry, trust: trustOf(comesFromPublic) };
        // A scope that belongs elsewhere is looked up all the same, so that this is found.
        const excused = rule?.noEvidence === true && route.trust === 'unkeyed' && !belongsElsewhere();
        return { kind: 'route', route, ...(excused ? { noEvidence: true } : {}) };
    }
    function trustOf(comesFromPublic) {
        // A registry's own keys speak for what is its own, and never for what it hands on from the public one.
        if (!comesFromPublic && rule !== undefined && rule.keys.length > 0)
            return 'keyed';
        if (options.hasKeys && (isDefault || comesFromPublic))
            return 'keyed';
        return comesFromPublic || rule?.mirrorOfNpm === true ? 'npm' : 'unkeyed';
    }
    function belongsElsewhere() {
        const home = options.registries?.find(({ scopes }) => scope !== null && scopes.includes(scope));
        return home !== undefined && home.url !== registry;
    }
    function foreign(host, at) {
        return { kind: 'foreign-host', host, configured: registry, npmrcLine: npmrcLine(name, scope, at) };
    }
}
const addressOf = (0,_model_last_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberingLast */ .e)((registry) => new URL(registry));
function isReplaced(setting, address, onPublic) {
    switch (setting) {
        case 'never':
            return false;
        case 'always':
            return true;
        // npm's own rule names registry.npmjs.org; here all addresses of the public registry count as one.
        case 'npmjs':
            return onPublic;
        default: {
            const prefix = (0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpUrl */ .f$)(setting);
            if (prefix === null)
                return address.hostname === setting.toLowerCase();
            const path = prefix.pathname.replace(/\/$/, '');
            const inPath = address.pathname === path || address.pathname.startsWith(`${path}/`);
            return address.hostname === prefix.hostname && inPath;
        }
    }
}
/**
 * Why the entry's address should not be used although its host is right, or `null`. Anyone on the way can replace what
 * comes over plain http; a private network is its owner's business, unless the registry is configured as https.
 */
function plainHttp(address, registry) {
    if (address.protocol !== 'http:')
        return null;
    const downgraded = registry.protocol === 'https:' && address.host === registry.host;
    if (!downgraded && !(0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicHost */ .sw)(address))
        return null;
    return `the lockfile fetches it from http://${(0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .showUrl */ .jr)(address)}, where everyone on the way can replace it`;
}
/** The `.npmrc` line that would make the address's registry the one for this name. A suggestion to check, not a fact. */
function npmrcLine(name, scope, address) {
    const key = scope !== null && (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryName */ .V)(name) ? `${scope}:registry` : 'registry';
    return `${key}=${address === null ? 'https://REGISTRY/' : `${address.origin}${registryPath(name, address.pathname)}`}`;
}
/** The path before the package's own part in a tarball's path; `/` where that cannot be told. */
function registryPath(name, pathname) {
    const path = pathname.replaceAll(/%2f/gi, '/').replaceAll(/%40/g, '@');
    const at = [`/${name}/-/`, `/download/${name}/`, `/${name}/download/`]
        .map((part) => path.indexOf(part))
        .find((index) => index >= 0);
    // An .npmrc reads `;` and `#` as comments and `${}` as variables: such a path is not suggested.
    return at === undefined || !/^[\w./~-]*$/.test(path.slice(0, at)) ? '/' : `${path.slice(0, at)}/`;
}


/***/ }),

/***/ 80626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tarballAddress)
/* harmony export */ });
/* harmony import */ var _model_public_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8145);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63603);


/**
 * Where a version's tarball is asked for: always on the origin of the registry that the route names, so that neither a
 * pull request nor a registry's document chooses a host. In this order:
 *
 * 1. the lockfile's `resolved`, on the registry's own scheme and host. Where another registry stands in for the one that
 *    the lockfile names (`replace-registry-host`), its path is taken over, as npm does
 * 2. the document's `dist.tarball`, where that is on the registry (or both are the public one)
 * 3. `{registry}{name}/-/{unscoped}-{version}.tgz`, as npm and nearly every registry name it
 *
 * Query and fragment are left out: an address that needs a secret in them is *unknown*, and none gets into a record.
 */
function tarballAddress(route, name, version, { locked, stated }) {
    const registry = new URL(route.registry);
    const fromLockfile = locked === null ? null : (0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHttpUrl */ .f$)(locked);
    if (fromLockfile !== null) {
        const within = (0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(fromLockfile, registry) || ((0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicRegistry */ .N)(fromLockfile) && (0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicRegistry */ .N)(registry));
        return within
            ? `${registry.origin}${fromLockfile.pathname}`
            : `${route.registry.slice(0, -1)}${fromLockfile.pathname}`;
    }
    const fromDocument = stated === null ? null : (0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHttpUrl */ .f$)(stated);
    if (fromDocument !== null) {
        const same = fromDocument.host === registry.host;
        if (same || ((0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicRegistry */ .N)(fromDocument) && (0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicRegistry */ .N)(registry))) {
            return `${registry.origin}${fromDocument.pathname}`;
        }
    }
    const base = name.slice(name.indexOf('/') + 1);
    return `${route.registry}${name}/-/${base}-${encodeURIComponent(version)}.tgz`;
}


/***/ }),

/***/ 50333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ ALGORITHMS),
/* harmony export */   hu: () => (/* binding */ parseTarballFacts),
/* harmony export */   mC: () => (/* binding */ LONGEST_TARBALL)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** In bytes. The largest tarballs of the public registry reach some 500 MB. */
const LONGEST_TARBALL = 512 * 1024 * 1024;
/** Every algorithm that a lockfile may pin by. */
const ALGORITHMS = ['sha1', 'sha256', 'sha384', 'sha512'];
/** Reads facts back, perhaps from a record, which may come from anyone. `null` where they are not such facts. */
function parseTarballFacts(bytes) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes);
    const { digests, bytes: size, manifest, conflicting, gyp, files } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) ? json : {};
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(digests) || !ALGORITHMS.every((algorithm) => typeof digests[algorithm] === 'string'))
        return null;
    if (typeof size !== 'number' || typeof files !== 'number' || typeof conflicting !== 'boolean')
        return null;
    if (manifest !== null && !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(manifest))
        return null;
    if (gyp !== 'binding' && gyp !== 'other' && gyp !== 'none')
        return null;
    const known = Object.fromEntries(ALGORITHMS.map((algorithm) => [algorithm, String(digests[algorithm])]));
    return { digests: known, bytes: size, manifest, conflicting, gyp, files };
}


/***/ }),

/***/ 63603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ normaliseRegistry),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   f$: () => (/* binding */ parseHttpUrl),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   jr: () => (/* binding */ showUrl),
/* harmony export */   sw: () => (/* binding */ isPublicHost)
/* harmony export */ });
/* unused harmony export PUBLIC_REGISTRY */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _model_last_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63500);
/* harmony import */ var _model_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76895);



/** npm's default registry. */
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
const LONGEST_SHOWN = 300;
/** An http(s) address without credentials, query and fragment; `null` for anything else. */
function parseHttpUrl(text) {
    const url = (0,_model_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(text);
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
        return null;
    // Asked first, since to set a part is to parse it all again. A lone `?` or `#` is no part, and still in the address.
    if (url.username !== '')
        url.username = '';
    if (url.password !== '')
        url.password = '';
    if (url.href.includes('?'))
        url.search = '';
    if (url.href.includes('#'))
        url.hash = '';
    // A fully qualified name (`host.`) is the same host.
    if (url.hostname.endsWith('.'))
        url.hostname = url.hostname.replace(/\.+$/, '');
    return url;
}
/**
 * A registry's address in its one form: lower-case host, no default port, no credentials, a trailing slash. `null` where
 * it is no http(s) address.
 */
function normaliseRegistry(text) {
    const url = parseHttpUrl(text.trim());
    if (url === null)
        return null;
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url.href;
}
/** Does `address` lie under `registry`: the same host and port, and within its path? The scheme is the caller's question. */
function isWithin(address, registry) {
    return address.host === registry.host && address.pathname.startsWith(registry.pathname);
}
const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
]) {
    PRIVATE.addSubnet(network, prefix, 'ipv4');
}
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
PRIVATE.addSubnet('fe80::', 10, 'ipv6');
/** Suffixes that no public DNS serves (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const PRIVATE_SUFFIXES = ['.localhost', '.local', '.internal', '.home.arpa', '.test'];
/** Can traffic to this host cross the public internet? Loopback, private ranges and names without a public suffix cannot. */
function isPublicHost(url) {
    return isPublicName(url.hostname);
}
/** Entry for entry of a lockfile the same one. */
const isPublicName = (0,_model_last_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberingLast */ .e)((hostname) => {
    const host = hostname.replace(/^\[|\]$/g, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family !== 0)
        return !PRIVATE.check(host, family === 6 ? 'ipv6' : 'ipv4');
    return host.includes('.') && !PRIVATE_SUFFIXES.some((suffix) => host.endsWith(suffix));
});
/** An address for a message: host and path, never credentials, a query or control characters, and of bounded length. */
function showUrl(url) {
    return printable(`${url.host}${url.pathname}`);
}
/** Attacker's text for a message: control and format characters replaced, length bounded. */
function printable(text) {
    const clean = text.slice(0, LONGEST_SHOWN + 1).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
    return clean.length > LONGEST_SHOWN ? `${clean.slice(0, LONGEST_SHOWN)}…` : clean;
}


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

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ancestorsOf),
/* harmony export */   c: () => (/* binding */ settleBundled)
/* harmony export */ });
/* harmony import */ var _judge_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75400);

/**
 * Is an entry that says it ships inside a tarball really inside one that is audited? Only an ancestor's version document
 * can tell: the flag in the lockfile is its author's word, and an entry skipped for it would be fetched unseen.
 */
function settleBundled(entry, index) {
    for (const ancestor of ancestorsOf(entry.path)) {
        const holder = index.byPath.get(ancestor);
        const facts = holder === undefined ? null : index.facts(holder);
        if (holder === undefined || facts === null)
            continue;
        if (bundles(ancestor, facts.bundles, entry, index)) {
            return {
                status: 'not-applicable',
                reason: 'bundled',
                detail: `it ships inside ${holder.name}@${holder.version}, whose own hash stands for its bytes`,
            };
        }
    }
    return (0,_judge_status_js__WEBPACK_IMPORTED_MODULE_0__/* .notAudited */ .E)('bundled-unbacked', 'the lockfile says that it ships inside another package, and no audited package’s document says so');
}
const SEGMENT = '/node_modules/';
/** The paths above `path`, nearest first: `a/node_modules/b/node_modules/c` -> `a/node_modules/b`, `a`. */
function ancestorsOf(path) {
    const found = [];
    for (let cut = path.lastIndexOf(SEGMENT); cut > 0; cut = path.lastIndexOf(SEGMENT, cut - 1))
        found.push(path.slice(0, cut));
    return found;
}
/** A bundle holds the listed packages and, with them, what they depend on. */
function bundles(ancestor, list, entry, index) {
    if (list === 'all')
        return true;
    const queue = list.map((name) => `${ancestor}${SEGMENT}${name}`);
    const seen = new Set(queue);
    for (const path of queue) {
        if (path === entry.path)
            return true;
        const member = index.byPath.get(path);
        if (member?.kind !== 'bundled')
            continue;
        for (const name of member.requires) {
            for (const place of placesOf(path, ancestor, name)) {
                if (!index.byPath.has(place))
                    continue;
                if (!seen.has(place)) {
                    seen.add(place);
                    queue.push(place);
                }
                break;
            }
        }
    }
    return false;
}
/** Where Node would find `name` from `path`, nearest first, not above `ancestor`. */
function placesOf(path, ancestor, name) {
    const within = ancestorsOf(path).filter((place) => place.length >= ancestor.length);
    return [path, ...within].map((place) => `${place}${SEGMENT}${name}`);
}


/***/ }),

/***/ 55717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Gatherer)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49132);



/** Asks registries for what is known of a version. Holds what was learnt of each registry during one run. */
class Gatherer {
    #registry;
    #trust;
    #probes = new Map();
    constructor(registry, trust) {
        this.#registry = registry;
        this.#trust = trust;
    }
    /** Never throws for what a registry does. */
    async gather(route, id, asking = 'afresh') {
        const asked = this.#registry.versionDocument(route, id.name, id.version, asking);
        const [answer, { readVersion, withoutDevelopment }] = await Promise.all([asked, (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReaders */ .P)()]);
        if (answer.kind === 'not-found')
            return this.#fromPackument(route, id);
        const document = read(answer, (json) => readVersion(json, id), withoutDevelopment);
        // What cannot be read may have been read so by the way, long ago.
        if (document.kind !== 'answered')
            return isKept(answer) ? this.gather(route, id) : settled(route, document);
        if (isSigned(document.value) || route.trust === 'unkeyed') {
            return this.withAttestations(route, id, document.value, asking);
        }
        // Some mirrors strip evidence from version documents and keep it at the root: only the root may say that there is none.
        if ((await this.#probe(route, id)) === 'strips') {
            return { facts: { route, document, attestations: null }, absence: null, unsigned: true };
        }
        const root = await this.#root(route, id);
        if (root.kind === 'answered' && root.value.kind === 'present')
            return this.withAttestations(route, id, root.value.document);
        return root.kind === 'unknown' ? settled(route, root) : this.withAttestations(route, id, document.value);
    }
    /**
     * Asks the root packument for a package that was left unsigned because its registry looked as if it strips evidence,
     * when other packages of that registry turned out to be signed.
     */
    async gatherFromRoot(route, id) {
        return this.#fromPackument(route, id);
    }
    /** The registries whose first unsigned package suggested that they serve no evidence at all. */
    async suspectedOfStripping() {
        const answers = await Promise.all([...this.#probes].map(async ([registry, probe]) => ({ registry, answer: await probe })));
        return new Set(answers.filter(({ answer }) => answer === 'strips').map(({ registry }) => registry));
    }
    async #fromPackument(route, id) {
        const root = await this.#root(route, id);
        if (root.kind === 'unknown')
            return settled(route, root);
        if (root.kind === 'not-found') {
            return {
                facts: { route, document: root, missing: 'package', attestations: null },
                absence: null,
                unsigned: false,
            };
        }
        if (root.value.kind === 'present')
            return this.withAttestations(route, id, root.value.document);
        const { publishedAt, removedForMalware } = root.value;
        const document = {
            kind: 'not-found',
            detail: `the packument of ${id.name} has no version ${id.version}`,
        };
        return {
            facts: { route, document, missing: 'version', attestations: null },
            absence: { publishedAt, removedForMalware },
            unsigned: false,
        };
    }
    async #root(route, id) {
        const asked = this.#registry.packument(route, id.name);
        const [answer, { readPackumentVersion }] = await Promise.all([asked, (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReaders */ .P)()]);
        return read(answer, (json) => readPackumentVersion(json, id));
    }
    #probe(route, id) {
        const known = this.#probes.get(route.registry);
        if (known !== undefined)
            return known;
        const probe = this.#askWhetherItStrips(route, id);
        this.#probes.set(route.registry, probe);
        return probe;
    }
    async #askWhetherItStrips(route, id) {
        const [keys, root] = await Promise.all([this.#registry.servesKeys(route), this.#root(route, id)]);
        const servesKeys = keys.kind !== 'answered' || keys.value;
        const unsigned = root.kind === 'answered' && root.value.kind === 'present' && !isSigned(root.value.document);
        return !servesKeys && unsigned ? 'strips' : 'serves';
    }
    /** Asks for the attestations of a version whose document is at hand. */
    async withAttestations(route, id, document, asking = 'afresh') {
        const unsigned = !isSigned(document);
        // Attestations are asked for where the document announces them, or where nothing else could bind the hash.
        const asks = route.trust !== 'unkeyed' && (document.dist.hasAttestations || unsigned);
        const told = { route, document: { kind: 'answered', value: document }, attestations: null };
        const facts = asks ? await this.#attested(told, id, asking) : told;
        return { facts, absence: null, unsigned };
    }
    /** A cache's answer counts only where everything in it holds; whatever else there is to say, the registry is to say it. */
    async #attested(facts, id, asking) {
        const ask = (how) => this.#registry.attestations(facts.route, id.name, id.version, how);
        const answer = await ask(asking);
        const attested = { ...facts, attestations: await this.#check(answer) };
        if (!isKept(answer))
            return attested;
        const { attestationsHold } = await (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReaders */ .P)();
        if (attestationsHold(id, attested, this.#trust))
            return attested;
        return { ...facts, attestations: await this.#check(await ask('afresh')) };
    }
    async #check(answer) {
        if (answer.kind !== 'answered')
            return answer;
        const { bytes, url } = answer.value;
        const { readServed, readVerified } = await (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReaders */ .P)();
        const verified = await this.#trust.verifier.verifyAll(bytes, readServed);
        if (verified.kind !== 'answered')
            return verified;
        if (typeof verified.value === 'string')
            return malformed(url, verified.value);
        return { kind: 'answered', value: readVerified(verified.value) };
    }
}
function isKept(answer) {
    return answer.kind === 'answered' && answer.value.kept === true;
}
function isSigned(document) {
    return document.dist.signatures.length > 0 || document.dist.npmSignature !== null;
}
function settled(route, document) {
    return { facts: { route, document, attestations: null }, absence: null, unsigned: false };
}
/** Reads an answered body with `reader`; what cannot be read is unknown, never an empty answer. */
function read(answer, reader, shorten) {
    switch (answer.kind) {
        case 'answered': {
            const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.value.bytes, shorten);
            if (json === undefined)
                return malformed(answer.value.url, 'the body is not JSON');
            const value = reader(json);
            return typeof value === 'string' ? malformed(answer.value.url, value) : { kind: 'answered', value };
        }
        case 'not-found':
        case 'unknown':
            return answer;
        default:
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(answer);
    }
}
function malformed(url, detail) {
    return { kind: 'unknown', code: 'malformed', detail: `${url}: ${detail}` };
}


/***/ }),

/***/ 72144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55717);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);


/**
 * Versions under way at a time: enough that every connection has work while bundles are being verified, and few enough that
 * of a very large lockfile only the results are in memory.
 */
const MOST_AT_ONCE = 96;
/**
 * Asks about each distinct version once, and verifies it against each distinct hash that some lockfile pins for it, as soon
 * as its documents are there: while others are still on their way, and so that the documents can be let go. The registry
 * port bounds how much is asked at once.
 *
 * @param rest what other parts of a divided audit look up: nothing is asked about it but whether its registry signs at all
 */
async function lookUp(planned, ports, rest = []) {
    const plans = planned.filter((plan) => plan.kind === 'lookup');
    const keyOf = makeKeys();
    const versions = new Map();
    const gatherers = new Map();
    for (const plan of plans) {
        const { route, id, registry } = plan;
        const gatherer = gatherers.get(registry.traffic) ?? new _gather_js__WEBPACK_IMPORTED_MODULE_0__/* .Gatherer */ .l(registry, ports.trust);
        gatherers.set(registry.traffic, gatherer);
        const key = keyOf(registry, route, id);
        const version = versions.get(key) ?? {
            route,
            id,
            gatherer,
            plans: [],
            found: [],
            signing: 'unknown',
        };
        version.plans.push(plan);
        versions.set(key, version);
    }
    let done = 0;
    const progress = (what) => {
        const requests = [...gatherers.keys()].reduce((sum, traffic) => sum + traffic.requests, 0);
        ports.progress.update(done, versions.size, what, requests);
    };
    if (versions.size > 0)
        progress('');
    ports.trust.verifier.expect?.(versions.size);
    await eachOf(versions.values(), async (version) => {
        const { route, id, gatherer } = version;
        // What a change brings in is where somebody may want another answer than the registry's: nothing kept will do for it.
        const asking = version.plans.some(({ introduced }) => introduced) ? 'afresh' : 'kept';
        await settle(version, await gatherer.gather(route, id, asking), ports.trust);
        done += 1;
        progress(`${id.name}@${id.version}`);
    });
    const stripped = await settleStripping([...gatherers.values()], [...versions.values()], ports.trust, (registry) => signsElsewhere(registry, rest, gatherers));
    const found = new Map();
    for (const version of versions.values()) {
        const byIntegrity = new Map(version.found.map(({ integrity, looked }) => [integrity, looked]));
        for (const plan of version.plans) {
            const looked = byIntegrity.get(plan.entry.integrity);
            if (looked !== undefined)
                found.set(plan, looked);
        }
    }
    return {
        of: (plan) => {
            const looked = found.get(plan);
            if (looked === undefined)
                throw new Error(`${plan.id.name}@${plan.id.version} was not looked up`);
            return looked;
        },
        has: (plan) => found.has(plan),
        all: [...versions.values()].flatMap((version) => version.found.map(({ looked }) => looked)),
        stripped,
    };
}
async function settle(version, { facts, absence, unsigned }, trust) {
    version.signing = unsigned ? 'unsigned' : facts.document.kind === 'answered' ? 'signed' : 'unknown';
    const { verifyPackage } = await (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .loadReaders */ .P)();
    const found = [];
    for (const integrity of new Set(version.plans.map(({ entry }) => entry.integrity))) {
        found.push({ integrity, looked: { evidence: await verifyPackage(version.id, integrity, facts, trust), absence } });
    }
    version.found = found;
}
/** Runs `work` for each, a bounded number at a time, in their order. */
async function eachOf(items, work) {
    const left = items[Symbol.iterator]();
    const worker = async () => {
        for (let next = left.next(); next.done !== true; next = left.next())
            await work(next.value);
    };
    await Promise.all(Array.from({ length: MOST_AT_ONCE }, worker));
}
/** Versions asked of one source of answers are one, whichever project's configuration led there. */
function makeKeys() {
    const sources = new Map();
    return (registry, route, id) => {
        const source = sources.get(registry.traffic) ?? sources.size;
        sources.set(registry.traffic, source);
        return JSON.stringify([source, route.registry, route.trust, id.name, id.version]);
    };
}
/**
 * A registry strips evidence only if it signs nothing at all. Where some of its packages are signed, the unsigned ones
 * are asked for again at the root, so that a selective omission is a finding and not an excuse.
 */
async function settleStripping(gatherers, versions, trust, signsElsewhere) {
    const suspicions = await Promise.all(gatherers.map((gatherer) => gatherer.suspectedOfStripping()));
    const suspected = new Set(suspicions.flatMap((registries) => [...registries]));
    const signing = new Set(versions.filter((version) => version.signing === 'signed').map(({ route }) => route.registry));
    for (const registry of suspected) {
        if (!signing.has(registry) && (await signsElsewhere(registry)))
            signing.add(registry);
    }
    const again = versions.filter((version) => {
        const { registry } = version.route;
        return suspected.has(registry) && signing.has(registry) && version.signing === 'unsigned';
    });
    await eachOf(again, async (version) => {
        const { gatherer, route, id } = version;
        await settle(version, await gatherer.gatherFromRoot(route, id), trust);
    });
    return new Set([...suspected].filter((registry) => !signing.has(registry)));
}
/**
 * Does a registry sign a package of another part? Asked only of one that looks as if it signs nothing: otherwise a part that has
 * but its unsigned packages would excuse them. Stops at the first that is signed.
 */
async function signsElsewhere(registry, rest, gatherers) {
    const versions = new Map(rest
        .filter((plan) => plan.kind === 'lookup' && plan.route.registry === registry)
        .map((plan) => [JSON.stringify([plan.id.name, plan.id.version]), plan]));
    let signs = false;
    await eachOf(versions.values(), async ({ registry: { traffic }, route, id }) => {
        const gathered = signs ? undefined : await gatherers.get(traffic)?.gather(route, id);
        if (gathered?.facts.document.kind === 'answered' && !gathered.unsigned)
            signs = true;
    });
    return signs;
}


/***/ }),

/***/ 49132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ loadReaders)
/* harmony export */ });
let readers;
/**
 * What answers are read and verified with: more of the program than asking needs. Loaded once, after whatever is asked in
 * the same turn, so that the first questions are on their way meanwhile.
 */
function loadReaders() {
    readers ??= load();
    return readers;
}
async function load() {
    await new Promise((resolve) => setImmediate(resolve));
    const [{ withoutDevelopment }, { readPackumentVersion }, { readVersion }, attestations, ofPackage] = await Promise.all([
        __webpack_require__.e(/* import() */ 8726).then(__webpack_require__.bind(__webpack_require__, 8726)),
        Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(2459)]).then(__webpack_require__.bind(__webpack_require__, 92459)),
        Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(4575)]).then(__webpack_require__.bind(__webpack_require__, 84575)),
        __webpack_require__.e(/* import() */ 3813).then(__webpack_require__.bind(__webpack_require__, 73813)),
        Promise.all(/* import() */[__webpack_require__.e(8951), __webpack_require__.e(6974)]).then(__webpack_require__.bind(__webpack_require__, 94593)),
    ]);
    const { readServed, readVerified } = attestations;
    const { attestationsHold, verifyPackage } = ofPackage;
    return {
        withoutDevelopment,
        readPackumentVersion,
        readVersion,
        readServed,
        readVerified,
        attestationsHold,
        verifyPackage,
    };
}


/***/ }),

/***/ 56384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ evidenceElsewhere),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Qr: () => (/* binding */ divide)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1104);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72144);



/**
 * The part, from 1 to `total`, that a version belongs to: by a hash, so that every machine divides alike, and that all copies of
 * a version in all lockfiles are in one part and each fact is asked for once.
 */
function shardOf(name, version, total) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${name}@${version ?? ''}`)
        .digest();
    // 48 bits: the remainder is even enough for any number of parts.
    return (digest.readUIntBE(0, 6) % total) + 1;
}
/** Divides the entries of all lockfiles. `null`: there is but one part. */
function divide(lockfiles, shard) {
    const all = lockfiles.flat();
    if (shard === null)
        return { isOwn: () => true, asked: all, rest: [] };
    const own = new Set();
    const asked = new Set();
    for (const planned of lockfiles) {
        const byPath = new Map(planned.map((plan) => [plan.entry.path, plan]));
        for (const plan of planned) {
            const holders = plan.kind === 'bundled' ? holdersOf(plan, byPath) : [];
            // What ships inside a tarball goes with what stands for it, whose document is asked for there anyway.
            const { entry } = holders.at(-1) ?? plan;
            if (shardOf(entry.name, entry.version, shard.total) !== shard.index)
                continue;
            own.add(plan);
            for (const one of [plan, ...holders])
                asked.add(one);
        }
    }
    return {
        isOwn: (plan) => own.has(plan),
        // In their order: what is asked of a registry first may decide what else is.
        asked: all.filter((plan) => asked.has(plan)),
        rest: all.filter((plan) => !asked.has(plan)),
    };
}
/** The entries whose tarball this one may ship in, nearest first. */
function holdersOf({ entry }, byPath) {
    return (0,_bundled_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .G)(entry.path)
        .map((path) => byPath.get(path))
        .filter((holder) => holder?.kind === 'lookup');
}
/**
 * What other parts find out about all versions of a name. Asked where a finding of this part depends on it: whether a new
 * dependency was built where the package itself was.
 */
function evidenceElsewhere(plans, division, ports) {
    const byName = new Map();
    for (const plan of plans.flatMap(({ planned }) => planned)) {
        if (plan.kind !== 'lookup' || division.isOwn(plan))
            continue;
        const found = byName.get(plan.id.name);
        if (found === undefined)
            byName.set(plan.id.name, [plan]);
        else
            found.push(plan);
    }
    const asked = new Map();
    const quiet = { ...ports, progress: { update: () => undefined } };
    const ask = async (others) => {
        const looked = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(others, quiet);
        return others.map((plan) => looked.of(plan).evidence);
    };
    return (name) => {
        const others = byName.get(name);
        if (others === undefined)
            return Promise.resolve([]);
        const known = asked.get(name) ?? ask(others);
        asked.set(name, known);
        return known;
    };
}


/***/ }),

/***/ 49375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ makeWith),
  G: () => (/* binding */ prepareTrust)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/packument/keys.js

/** The one scheme that registries sign with (https://docs.npmjs.com/about-registry-signatures). */
const ECDSA_P256 = 'ecdsa-sha2-nistp256';
/**
 * Reads signing keys in either of their two forms: the TUF target `{keys:[{keyId, keyUsage, publicKey:{rawBytes,
 * keyDetails, validFor}}]}` or a keys endpoint's `{keys:[{keyid, key, keytype, scheme, expires}]}`. Keys of a type this
 * program does not know are left out and counted in `skipped`. Returns a sentence where the document is neither form.
 */
function readKeys(json) {
    const list = (0,model_json.at)(json, 'keys');
    if (!Array.isArray(list))
        return 'it has no “keys” list';
    const keys = [];
    const skipped = [];
    for (const [index, entry] of list.entries()) {
        const key = (0,model_json/* stringAt */.bX)(entry, 'keyId') === null ? endpointKey(entry) : targetKey(entry);
        if (key === null)
            return `key ${index + 1} lacks its id or its bytes`;
        if (typeof key === 'string')
            skipped.push(key);
        else
            keys.push(key);
    }
    return { keys, skipped };
}
function targetKey(entry) {
    const keyid = (0,model_json/* stringAt */.bX)(entry, 'keyId');
    const spki = (0,model_json/* stringAt */.bX)(entry, 'publicKey', 'rawBytes');
    const usage = (0,model_json/* stringAt */.bX)(entry, 'keyUsage');
    if (keyid === null || spki === null)
        return null;
    if (usage !== 'npm:signatures' && usage !== 'npm:attestations')
        return `${keyid} (usage ${String(usage)})`;
    const details = (0,model_json/* stringAt */.bX)(entry, 'publicKey', 'keyDetails');
    if (details !== 'PKIX_ECDSA_P256_SHA_256')
        return `${keyid} (${String(details)})`;
    return {
        keyid,
        spki,
        usage,
        start: (0,model_json/* stringAt */.bX)(entry, 'publicKey', 'validFor', 'start'),
        end: (0,model_json/* stringAt */.bX)(entry, 'publicKey', 'validFor', 'end'),
    };
}
function endpointKey(entry) {
    const keyid = (0,model_json/* stringAt */.bX)(entry, 'keyid');
    const spki = (0,model_json/* stringAt */.bX)(entry, 'key');
    if (keyid === null || spki === null)
        return null;
    const scheme = (0,model_json/* stringAt */.bX)(entry, 'scheme') ?? (0,model_json/* stringAt */.bX)(entry, 'keytype');
    if (scheme !== ECDSA_P256)
        return `${keyid} (${String(scheme)})`;
    return { keyid, spki, usage: 'any', start: null, end: (0,model_json/* stringAt */.bX)(entry, 'expires') };
}

;// CONCATENATED MODULE: ./build/verify/key-ring.js

/** Throws where a key's bytes are no P-256 public key or a date cannot be read: trust material is not guessed at. */
function makeKeyRing(keys) {
    const signatures = new Map();
    const attestations = new Map();
    for (const trusted of keys) {
        const key = ringKey(trusted);
        if (trusted.usage !== 'npm:attestations')
            push(signatures, key);
        if (trusted.usage !== 'npm:signatures')
            push(attestations, key);
    }
    return { signatures, attestations };
}
function push(map, key) {
    const list = map.get(key.keyid);
    if (list === undefined)
        map.set(key.keyid, [key]);
    else
        list.push(key);
}
function ringKey(trusted) {
    const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(trusted.spki, 'base64'), format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
        throw new Error(`key ${trusted.keyid} is not an ECDSA P-256 key`);
    }
    return {
        keyid: trusted.keyid,
        key,
        start: trusted.start === null ? Number.NEGATIVE_INFINITY : timeOf(trusted.start),
        end: trusted.end === null ? Number.POSITIVE_INFINITY : timeOf(trusted.end),
        endsAt: trusted.end,
    };
}
function timeOf(iso) {
    const time = Date.parse(iso);
    if (Number.isNaN(time))
        throw new Error(`${JSON.stringify(iso)} is not a date`);
    return time;
}

;// CONCATENATED MODULE: ./build/audit/trust.js




/**
 * Throws a `ConfigurationError` where the material cannot be used: nothing is verified with half a root.
 *
 * @param registries what the policy says of them
 */
function prepareTrust(input, openpgp, makeVerifier, registries = []) {
    const keys = readKeys(input.keys);
    if (typeof keys === 'string')
        throw fault('TRUST_KEYS', `the keys (${input.keysSource.detail}) cannot be used: ${keys}`);
    const skipped = keys.skipped.length === 0 ? '' : `; left out as unknown: ${keys.skipped.join(', ')}`;
    const keysSource = { ...input.keysSource, detail: `${input.keysSource.detail}${skipped}` };
    // Whether a signature is good does not depend on whose key it is; for whom that key may speak, the rings say.
    const all = distinct([...keys.keys, ...registries.flatMap((rule) => rule.keys)]);
    return {
        facts: { root: input.rootSource, keys: keysSource },
        ring: attempt('TRUST_KEYS', `the keys (${input.keysSource.detail})`, () => makeKeyRing(keys.keys)),
        ownRings: new Map(registries
            .filter((rule) => rule.keys.length > 0)
            .map(({ url, keys: own, at }) => {
            const what = `the keys of ${url} (${at.file}:${at.line})`;
            return [url, attempt('TRUST_KEYS', what, () => makeKeyRing(own))];
        })),
        verifier: makeWith(() => makeVerifier(input.root, all), input),
        openpgp,
        stale: input.stale,
        digest: (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([input.root, input.keys]))
            .digest('hex'),
    };
}
/** @throws ConfigurationError where `make` throws: the root cannot be used */
function makeWith(make, { rootSource }) {
    return attempt('TRUST_ROOT', `the trusted root (${rootSource.detail})`, make);
}
/** One id for two keys would let one take the other's place. */
function distinct(keys) {
    const bytes = new Map();
    for (const { keyid, spki } of keys) {
        const known = bytes.get(keyid);
        if (known !== undefined && known !== spki)
            throw fault('TRUST_KEYS', `the key id ${keyid} stands for two different keys, so neither can be used`);
        bytes.set(keyid, spki);
    }
    return keys;
}
function attempt(code, what, make) {
    try {
        return make();
    }
    catch (error) {
        throw fault(code, `${what} cannot be used: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function fault(code, message) {
    return new errors/* ConfigurationError */.j1([
        { code, message, hint: 'Check the file, or leave the option out to use Sigstore’s own.' },
    ]);
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

/***/ 91498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseFromEnvironment)
/* harmony export */ });
/* unused harmony export resolveBase */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);



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
    const fault = (message) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1([
        {
            code: 'EVENT_PAYLOAD',
            message,
            hint: 'Let GITHUB_EVENT_PATH name the payload of the event that started this job, as the runner sets it.',
        },
    ]);
    let payload;
    try {
        payload = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env['GITHUB_EVENT_PATH'] ?? ''));
    }
    catch (error) {
        throw fault(`The event's payload cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
    const commit = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(payload, ...path);
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
    throw new ConfigurationError([
        {
            code: 'BASE_REF',
            message: `--base-ref is ${ref}, and this clone has no commit of that name.`,
            hint: 'Fetch it first (with actions/checkout: fetch-depth: 0), or name another one.',
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

/***/ 37196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sc: () => (/* binding */ logProgress)
/* harmony export */ });
/* unused harmony exports LOG_EVERY_MS, startProgress */
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15364);

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
                    write(`Still asking: ${(0,_report_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressSentence */ .L)(last)}.`);
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


/***/ }),

/***/ 37875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeReportFiles),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
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
    html: async (verdict, { env }) => (await __webpack_require__.e(/* import() */ 2043).then(__webpack_require__.bind(__webpack_require__, 62043))).renderHtml(verdict, _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, sourceOf(env)),
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

/***/ 70791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runAudit)
});

// UNUSED EXPORTS: contextsOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var adapters_files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/audit/lookup.js
var lookup = __webpack_require__(72144);
// EXTERNAL MODULE: ./build/judge/changes.js
var judge_changes = __webpack_require__(7881);
// EXTERNAL MODULE: ./build/judge/entry.js
var judge_entry = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/judge/status.js
var judge_status = __webpack_require__(75400);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
// EXTERNAL MODULE: ./build/model/url.js
var model_url = __webpack_require__(76895);
;// CONCATENATED MODULE: ./build/packument/tarball-url.js


const UNREADABLE = { kind: 'unreadable' };
const LONGEST = 4096;
const EXTENSION = /\.(?:tgz|tar\.gz)$/;
/**
 * Reads a registry tarball's address. Its path must end in one of these, percent-encoded or not:
 *
 * - `/{name}/-/{base}-{version}.tgz`: npm and nearly everyone; also `/{name}/-/@scope/{base}-{version}.tgz` (Artifactory, GitLab)
 * - `/{name}/download/…`: the same with cnpm's word for `-`
 * - `/download/{name}/{version}/{hash}`: GitHub Packages
 * - `/~/{revision}/{name}/{version}.tgz`: jsr.io
 *
 * Host, prefix, query and fragment are not looked at. Nothing is fetched.
 */
function resolvedMatches(name, version, resolved) {
    const named = readTarballUrl(resolved, name);
    if (named === null)
        return UNREADABLE;
    if (named.name === name && sameVersion(named.version, version))
        return { kind: 'match' };
    return { kind: 'other', name: named.name, version: named.version };
}
function readTarballUrl(resolved, expected) {
    const url = resolved.length > LONGEST ? null : (0,model_url/* parseUrl */.D)(resolved);
    if (url === null)
        return null;
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return null;
    const segments = decodedSegments(url.pathname);
    if (segments === null)
        return null;
    return readNpm(segments, expected) ?? readGitHub(segments) ?? readJsr(segments);
}
/** Path segments, decoded; `null` where one cannot be decoded, or climbs once decoded (`..%2f`). */
function decodedSegments(pathname) {
    let path;
    try {
        path = decodeURIComponent(pathname);
    }
    catch {
        return null;
    }
    const segments = path.split('/').filter((segment) => segment !== '');
    return segments.some((segment) => segment === '.' || segment === '..') ? null : segments;
}
function readNpm(segments, expected) {
    const file = segments.at(-1);
    if (file === undefined)
        return null;
    // With the scope repeated before the file, the separator is one further to the left.
    const repeated = segments.at(-2)?.startsWith('@') === true ? segments.at(-2) : undefined;
    const at = segments.length - (repeated === undefined ? 2 : 3);
    const separator = segments[at];
    if (at < 1 || (separator !== '-' && separator !== 'download'))
        return null;
    const name = nameBefore(segments, at);
    if (name === null)
        return null;
    if (repeated !== undefined && !name.startsWith(`${repeated}/`))
        return null;
    return readFile(file, name, expected);
}
/** The name that ends just before segment `end`. */
function nameBefore(segments, end) {
    const base = segments[end - 1];
    if (base === undefined)
        return null;
    const scope = segments[end - 2];
    return scope?.startsWith('@') === true ? `${scope}/${base}` : base;
}
/**
 * A file name against the name in the path. Where the two disagree, it is the one that is not expected: neither
 * `/lodash/-/evil-1.0.0.tgz` nor `/evil/-/lodash-1.0.0.tgz` is `lodash`.
 */
function readFile(file, name, expected) {
    if (!EXTENSION.test(file))
        return null;
    const stem = file.replace(EXTENSION, '');
    const base = name.slice(name.indexOf('/') + 1);
    if (stem.startsWith(`${base}-`)) {
        const version = stem.slice(base.length + 1);
        if (isVersion(version))
            return { name, version };
    }
    for (let dash = stem.indexOf('-'); dash > 0; dash = stem.indexOf('-', dash + 1)) {
        const version = stem.slice(dash + 1);
        if (!/^\d/.test(version) || !isVersion(version))
            continue;
        const fromFile = stem.slice(0, dash);
        return { name: fromFile === expected ? name : fromFile, version };
    }
    return null;
}
function readGitHub(segments) {
    const at = segments.lastIndexOf('download');
    if (at < 0)
        return null;
    const rest = segments.slice(at + 1);
    const scoped = rest[0]?.startsWith('@') === true;
    if (rest.length !== (scoped ? 4 : 3))
        return null;
    const version = rest.at(-2) ?? '';
    return isVersion(version) ? { name: rest.slice(0, scoped ? 2 : 1).join('/'), version } : null;
}
function readJsr(segments) {
    const [tilde, revision, scope, base, file] = segments.slice(-5);
    if (tilde !== '~' || revision === undefined || scope?.startsWith('@') !== true || file === undefined)
        return null;
    const version = file.replace(EXTENSION, '');
    return version !== file && isVersion(version) ? { name: `${scope}/${base}`, version } : null;
}
/** Loose, because old tarballs are named before npm made their versions proper: `handlebars-1.0.2beta.tgz`. */
function isVersion(text) {
    return valid(text, { loose: true }) !== null;
}
function sameVersion(fromUrl, stated) {
    return fromUrl === stated || valid(fromUrl, { loose: true }) === valid(stated, { loose: true });
}

// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/audit/bundled.js
var audit_bundled = __webpack_require__(1104);
;// CONCATENATED MODULE: ./build/audit/plan.js






const UNCHANGED = { status: 'not-applicable', reason: 'unchanged', detail: 'the base has this entry as it is' };
/** Decides, without a request, which entries are looked up where, and what the others are. */
function planEntries(lockfile, context) {
    const { registry, changes, scope } = context;
    const needed = scope === 'changed' && changes !== null ? withHolders(lockfile, changes) : null;
    const suspicions = suspicionsOf(changes?.changes ?? []);
    const before = new Map((changes?.changes ?? []).map(({ name, from, to }) => [to && pinKey(name, to), from]));
    return lockfile.packages.map((entry) => {
        const introduced = changes?.changed.has(entry) === true;
        const fate = needed === null || needed.has(entry)
            ? planEntry(entry, registry, introduced)
            : { kind: 'settled', raised: [], status: UNCHANGED };
        const weakened = changes?.weakened.has(entry) === true;
        if (!introduced)
            return { entry, registry, weakened, introduced, from: null, suspicions: [], ...fate };
        const key = pinKey(entry.name, entry);
        const own = suspicions.get(key) ?? [];
        return { entry, registry, weakened, introduced, from: before.get(key) ?? null, suspicions: own, ...fate };
    });
}
function suspicionsOf(changes) {
    return new Map(changes.flatMap((change) => {
        const findings = (0,judge_changes/* judgeChanges */.v)([change]).map(({ finding }) => finding);
        return change.to === null || findings.length === 0 ? [] : [[pinKey(change.name, change.to), findings]];
    }));
}
function pinKey(name, { version, kind, integrity, resolved }) {
    return JSON.stringify([name, version, kind, integrity, resolved]);
}
/** The changed entries, and above those that say they ship inside a tarball, the entries whose tarball that could be. */
function withHolders(lockfile, { changed }) {
    const bundled = [...changed].filter((entry) => entry.kind === 'bundled');
    if (bundled.length === 0)
        return changed;
    const byPath = new Map(lockfile.packages.map((entry) => [entry.path, entry]));
    const needed = new Set(changed);
    for (const entry of bundled) {
        for (const path of (0,audit_bundled/* ancestorsOf */.G)(entry.path)) {
            const holder = byPath.get(path);
            if (holder !== undefined)
                needed.add(holder);
        }
    }
    return needed;
}
function planEntry(entry, registry, introduced) {
    if (!mustBeAudited(entry)) {
        if (entry.kind === 'bundled')
            return { kind: 'bundled', raised: [] };
        if (entry.kind === 'other') {
            const detail = `${JSON.stringify(entry.resolved)} is of no kind that this program knows, so nobody was asked about it`;
            return { kind: 'settled', raised: [], status: (0,judge_status/* notAudited */.E)('unrecognised', detail) };
        }
        return { kind: 'settled', ...(0,judge_entry/* judgeUnlisted */.UQ)(entry, introduced) };
    }
    const settle = (status, raised = []) => ({ kind: 'settled', raised, status });
    const unaskable = (what, text) => `${JSON.stringify(text)} is not a ${what} that a registry can hold, so nobody was asked about it`;
    if (!(0,model_name/* isRegistryName */.V)(entry.name))
        return settle((0,judge_status/* notAudited */.E)('invalid-name', unaskable('name', entry.name)));
    if (entry.version === null || !(0,model_name/* isRegistryVersion */.Q)(entry.version)) {
        return settle((0,judge_status/* notAudited */.E)('invalid-version', unaskable('version', entry.version)));
    }
    const id = { name: entry.name, version: entry.version };
    const match = entry.resolved === null ? null : resolvedMatches(id.name, id.version, entry.resolved);
    const routing = registry.route(id.name, entry.resolved);
    const raised = [...(0,judge_entry/* judgeLinked */.lM)(entry), ...(0,judge_entry/* judgeResolved */.uO)(entry, match, routing, introduced)];
    if (routing.kind === 'foreign-host') {
        const detail = `${routing.host} is not a registry that is configured for ${id.name}; only if you trust that host, add to .npmrc: ${routing.npmrcLine}`;
        return settle((0,judge_status/* notAudited */.E)('foreign-host', detail), raised);
    }
    if (routing.noEvidence === true) {
        const detail = `the policy says that ${routing.route.registry} has no evidence by nature`;
        return settle({ status: 'not-applicable', reason: 'no-evidence-declared', detail }, raised);
    }
    return { kind: 'lookup', raised, id, route: routing.route };
}
/**
 * Any entry with a registry address or a hash is audited, whatever its flags say: `inBundle`, `optional` or `link` in a
 * lockfile is the author's word, and a pull request's author may be the attacker.
 */
function mustBeAudited(entry) {
    switch (entry.kind) {
        case 'registry':
            return true;
        case 'bundled':
        case 'link':
        case 'workspace':
        case 'other':
            return entry.integrity !== null || /^https?:/i.test(entry.resolved ?? '');
        case 'git':
        case 'file':
        case 'remote-tarball':
        case 'patch':
        case 'runtime':
            return false;
    }
}

// EXTERNAL MODULE: ./build/audit/shard.js
var shard = __webpack_require__(56384);
;// CONCATENATED MODULE: ./build/audit/audit.js



/**
 * Audits lockfiles: plans every entry, looks each distinct version up once, verifies, judges, and sums up. Every entry
 * of every lockfile is in the verdict, whatever happened to the others; of a divided audit every entry of its part.
 */
async function audit(input, ports) {
    const plans = input.lockfiles.map((lockfile) => {
        const context = input.contexts?.get(lockfile) ?? standalone(ports);
        return { lockfile, context, planned: planEntries(lockfile, context) };
    });
    const division = (0,shard/* divide */.Qr)(plans.map(({ planned }) => planned), input.shard ?? null);
    const looked = await (0,lookup/* lookUp */.T)(division.asked, ports, division.rest);
    // Loaded when it has something to judge: most of it is never needed, and none of it before the first question is out.
    const { sumUpAudit } = await Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(1084), __webpack_require__.e(8951), __webpack_require__.e(6974), __webpack_require__.e(8701), __webpack_require__.e(6376)]).then(__webpack_require__.bind(__webpack_require__, 80378));
    return sumUpAudit(input, { plans, division, looked }, ports);
}
function standalone({ registry }) {
    if (registry === undefined)
        throw new Error('a lockfile without a context needs a registry');
    return { registry, changes: null, scope: 'all' };
}

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
// EXTERNAL MODULE: ./node_modules/semver/functions/compare-build.js
var compare_build = __webpack_require__(37648);
;// CONCATENATED MODULE: ./build/lockfile/pair-pins.js
/** Keys of which one must be common for two pins to belong together, the surest first. */
const TIERS = [
    // The same version first: a new hash or a new origin for a version that was there is the sharpest sign there is.
    (pin) => pair_pins_sameVersion(pin).map((version) => JSON.stringify([version, pin.source])),
    pair_pins_sameVersion,
    ({ places }) => places.map(({ path }) => path),
    (pin) => major(pin).map((number) => JSON.stringify([number, pin.source])),
    ({ source }) => [source],
    major,
    () => [''],
];
/**
 * Finds for each new pin of one package the earlier one, and the earlier pins that are gone. Each earlier pin is replaced
 * by one at most. Both sides in the order of `pinsByName`; linear but for sorting.
 */
function pairPins(before, after) {
    const { fresh, gone } = unmatched(before, after);
    const pairs = TIERS.flatMap((keysOf) => pairOff(fresh, gone, keysOf));
    if (fresh.size === 0)
        return { pairs, gone };
    const beside = new Map();
    for (const old of before)
        for (const key of keysBeside(old))
            beside.set(key, old);
    for (const pin of fresh) {
        const old = keysBeside(pin).find((key) => beside.has(key));
        pairs.push({ pin, old: old === undefined ? null : (beside.get(old) ?? null) });
    }
    return { pairs, gone };
}
/** A second copy of a version that is still there is held against that one. */
function keysBeside(pin) {
    return pair_pins_sameVersion(pin).flatMap((version) => [JSON.stringify([version, pin.source]), version]);
}
function pair_pins_sameVersion({ entry }) {
    return entry.version === null ? [] : [entry.version];
}
function major({ semver }) {
    return semver === null ? [] : [String(semver.major)];
}
/** Leaves out what is on both sides. An address that one side does not state fits any. */
function unmatched(before, after) {
    const index = new Map();
    for (const old of before) {
        const addresses = index.get(old.identity) ?? new Map();
        index.set(old.identity, addresses.set(old.address, old));
    }
    const gone = new Set(before);
    const fresh = new Set();
    for (const pin of after) {
        const addresses = index.get(pin.identity);
        if (addresses === undefined) {
            fresh.add(pin);
        }
        else if (pin.address === null) {
            for (const old of addresses.values())
                gone.delete(old);
        }
        else {
            const same = [addresses.get(pin.address), addresses.get(null)].filter((old) => old !== undefined);
            if (same.length === 0)
                fresh.add(pin);
            for (const old of same)
                gone.delete(old);
        }
    }
    return { fresh, gone };
}
/** Pairs what has a key in common, the highest versions with each other, and takes it out of both sets. */
function pairOff(fresh, gone, keysOf) {
    if (fresh.size === 0 || gone.size === 0)
        return [];
    const [[pin], [old]] = [fresh, gone];
    if (fresh.size === 1 && gone.size === 1 && pin !== undefined && old !== undefined) {
        fresh.clear();
        gone.clear();
        return [{ pin, old }];
    }
    const theirs = byKey(gone, keysOf);
    const pairs = [];
    // Key by key in their own order, not pin by pin, so that the two sides could be swapped.
    for (const [key, pins] of [...byKey(fresh, keysOf)].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const olds = (theirs.get(key) ?? []).filter((old) => gone.has(old)).toReversed();
        const free = pins.filter((pin) => fresh.has(pin)).toReversed();
        for (const [index, old] of olds.entries()) {
            const pin = free[index];
            if (pin === undefined)
                break;
            pairs.push({ pin, old });
            fresh.delete(pin);
            gone.delete(old);
        }
    }
    return pairs;
}
function byKey(pins, keysOf) {
    const found = new Map();
    for (const pin of pins) {
        for (const key of keysOf(pin)) {
            const held = found.get(key);
            if (held === undefined)
                found.set(key, [pin]);
            else
                held.push(pin);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
// EXTERNAL MODULE: ./build/lockfile/address.js
var address = __webpack_require__(24276);
;// CONCATENATED MODULE: ./build/lockfile/source.js

/** Addresses of the public registry that lockfiles use for one and the same place. */
const PUBLIC_HOSTS = new Set(['registry.npmjs.org', 'registry.npmjs.com', 'registry.yarnpkg.com']);
/** The configured registry, whichever that is: what an entry without an address says. Compatible with any. */
const CONFIGURED = 'registry';
/** Anyone on the way can answer: a move from https to http is a move to somewhere else. */
const PLAIN = ' over http';
/**
 * Where an entry's bytes come from, in a form that two entries can be compared by: `registry`, `registry <host>`,
 * `git <repository>` without the commit, `<kind> <address>`.
 */
function sourceOf(entry) {
    const { kind, resolved } = entry;
    switch (kind) {
        case 'registry':
        case 'bundled':
            return resolved === null ? CONFIGURED : registrySource(resolved);
        case 'git':
            return `git ${resolved === null ? '' : upTo((0,address/* gitIdentity */.RU)(resolved), '#')}`;
        case 'remote-tarball':
        case 'file':
        case 'link':
        case 'workspace':
        case 'patch':
        case 'runtime':
        case 'other':
            return `${kind} ${resolved ?? ''}`;
    }
}
function registrySource(resolved) {
    // Nearly every entry of nearly every lockfile, and an address takes long to parse.
    if (resolved.startsWith('https://registry.npmjs.org/'))
        return `${CONFIGURED} npmjs`;
    const url = webUrlOf(resolved);
    // pnpm's named registries, `work:a@1.0.0`: another place than the configured one, wherever that name leads.
    if (url === null)
        return `${CONFIGURED} ${/^[a-z][\w.-]*:/i.exec(resolved)?.[0] ?? resolved}`;
    const place = PUBLIC_HOSTS.has(url.host) ? 'npmjs' : url.host;
    return `${CONFIGURED} ${place}${url.protocol === 'http:' ? PLAIN : ''}`;
}
function webUrlOf(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
/**
 * An entry's address without what formats spell differently: the public registry's names, Yarn's `#sha1`, the spelling of
 * a git address. `null` for a registry entry that states none, which is compatible with any.
 */
function addressAcrossFormats(entry) {
    const { kind, resolved } = entry;
    if (kind === 'git')
        return resolved === null ? '' : (0,address/* gitIdentity */.RU)(resolved);
    if (kind !== 'registry' && kind !== 'bundled')
        return resolved ?? '';
    if (resolved === null)
        return null;
    const url = webUrlOf(resolved);
    return url === null ? resolved : `${registrySource(resolved)} ${url.pathname}${url.search}`;
}
function isRegistrySource(source) {
    return source === CONFIGURED || source.startsWith(`${CONFIGURED} `);
}
/** Can bytes that came from `before` come from `now` without a move? A registry that is now asked over https did not move. */
function staysAt(before, now) {
    if (before === now || before === `${now}${PLAIN}`)
        return true;
    return (before === CONFIGURED && isRegistrySource(now)) || (now === CONFIGURED && isRegistrySource(before));
}
/**
 * A patched copy of the registry's package of this very name, as Yarn makes one of `typescript` and `fsevents` by itself:
 * the bytes still come from there, by an entry of their own, and the patch is a file of the project.
 */
function patchesRegistry({ kind, name, resolved }) {
    const rest = kind === 'patch' && resolved?.startsWith(`patch:${name}@`) ? resolved.slice(`patch:${name}@`.length) : '';
    return /^npm(?::|%3A)/i.test(rest);
}
/** The places of several entries, asked in constant time: a hostile lockfile has thousands of entries of one name. */
class Sources {
    #all;
    hasRegistry;
    constructor(sources) {
        this.#all = new Set(sources);
        this.hasRegistry = [...this.#all].some(isRegistrySource);
    }
    /** Is there one at which `now` stays? */
    include(now) {
        if (this.#all.has(now) || this.#all.has(`${now}${PLAIN}`))
            return true;
        if (now === CONFIGURED)
            return this.hasRegistry;
        return isRegistrySource(now) && this.#all.has(CONFIGURED);
    }
}
/** The hashes of an SRI string as written, without `?options`, in any order. */
function hashesOf(sri) {
    const found = new Map();
    for (const part of (sri ?? '').split(/\s+/)) {
        if (part === '')
            continue;
        const cut = part.indexOf('-');
        const algorithm = part.slice(0, Math.max(cut, 0)).toLowerCase();
        const digest = upTo(part.slice(cut + 1), '?');
        const digests = found.get(algorithm);
        if (digests === undefined)
            found.set(algorithm, new Set([digest]));
        else
            digests.add(digest);
    }
    return found;
}
/**
 * Is there a hash in `now` that `before` contradicts? Only hashes of a common algorithm can contradict each other; a
 * sha1 beside a sha512 says nothing. An extra hash beside the old one does: npm takes bytes that match either.
 */
function addsHash(before, now) {
    return [...now].some(([algorithm, digests]) => {
        const known = before.get(algorithm);
        return known !== undefined && [...digests].some((digest) => !known.has(digest));
    });
}
const STRENGTH = ['sha1', 'sha256', 'sha384', 'sha512'];
/** 0 for no hash, then stronger with each algorithm. */
function strengthOf(hashes) {
    return Math.max(...[...hashes.keys()].map((algorithm) => STRENGTH.indexOf(algorithm) + 1), 0);
}
function upTo(text, mark) {
    const cut = text.indexOf(mark);
    return cut === -1 ? text : text.slice(0, cut);
}

;// CONCATENATED MODULE: ./build/lockfile/pins.js



function comparabilityOf(base, head) {
    const addresses = base !== null && base.format === head.format;
    return { addresses, checksums: addresses && base.version === head.version && base.cacheKey === head.cacheKey };
}
/** The pins of each package, in an order that does not depend on the file's: the lowest version first. */
function pinsByName(entries, comparable) {
    const byName = new Map();
    for (const entry of entries) {
        const { version, kind, integrity } = entry;
        const identity = JSON.stringify([version, kind, integrity, comparable.checksums ? (entry.checksum ?? null) : null]);
        const address = comparable.addresses ? JSON.stringify(entry.resolved) : addressAcrossFormats(entry);
        const pins = byName.get(entry.name) ?? new Map();
        byName.set(entry.name, pins);
        const key = JSON.stringify([identity, address]);
        const pin = pins.get(key);
        if (pin === undefined)
            pins.set(key, { identity, address, places: [entry] });
        else
            pin.places.push(entry);
    }
    return new Map([...byName].map(([name, pins]) => [name, [...pins.values()].flatMap(finish).sort(compare)]));
}
function finish({ identity, address, places }) {
    const sorted = places.toSorted((a, b) => a.at.line - b.at.line || order(a.path, b.path));
    const [entry] = sorted;
    if (entry === undefined)
        return [];
    return [{ entry, places: sorted, source: sourceOf(entry), identity, address, semver: parse(entry.version) }];
}
function compare(a, b) {
    return (compareVersions(a.semver, b.semver) ||
        order(a.entry.version ?? '', b.entry.version ?? '') ||
        order(a.identity, b.identity) ||
        order(a.address ?? '', b.address ?? ''));
}
function compareVersions(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return compare_build(a, b);
}
/** By code units: the same on every machine. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/lockfile/same-entries.js
/** How far one file may run ahead of the other before its place is taken for lost. Then less is left out, and nothing else. */
const FARTHEST = 64;
/** All that decides which bytes are installed under which name. Flags and places do not. */
function asWritten(entry) {
    const { name, version, alias, kind, integrity, checksum, resolved, inBundle } = entry;
    return JSON.stringify([name, version, alias ?? null, kind, integrity, checksum ?? null, resolved, inBundle === true]);
}
/** {@link asWritten} of two entries, without making a text of each. */
function areAlike(a, b) {
    return (a.name === b.name &&
        a.version === b.version &&
        a.integrity === b.integrity &&
        a.resolved === b.resolved &&
        a.kind === b.kind &&
        a.checksum === b.checksum &&
        a.alias === b.alias &&
        a.inBundle === b.inBundle);
}
/**
 * Leaves out every package of which each entry has one like it in the other file, one to one: nearly all of them, in a pull
 * request. A package is compared with nothing but itself, and what is written alike is the same pin, so that the
 * comparison of the rest says of everything what the comparison of all would.
 */
function withoutSame(before, after) {
    const differing = new Set();
    // Both files list their entries in much the same order: whatever is not met in passing differs.
    let next = 0;
    for (const entry of after) {
        const met = indexOfPath(before, entry.path, next);
        const like = before[met];
        if (like === undefined || !areAlike(like, entry))
            differing.add(entry.name);
        if (like === undefined)
            continue;
        if (like.name !== entry.name)
            differing.add(like.name);
        if (next < met)
            for (const { name } of before.slice(next, met))
                differing.add(name);
        next = met + 1;
    }
    for (const { name } of before.slice(next))
        differing.add(name);
    const isDifferent = ({ name }) => differing.has(name);
    return { before: before.filter(isDifferent), after: after.filter(isDifferent) };
}
/** The next entry at this place, or -1. */
function indexOfPath(entries, path, from) {
    const end = Math.min(entries.length, from + FARTHEST);
    for (let index = from; index < end; index += 1)
        if (entries[index]?.path === path)
            return index;
    return -1;
}

;// CONCATENATED MODULE: ./build/lockfile/stated-hashes.js

/**
 * What a lockfile pinned the versions of one package by. A registry's version has the same bytes in every copy, so all its
 * copies speak for it: one that has no hash, or that somebody doctored, must not hide what the others say.
 */
class StatedHashes {
    #stated = new Map();
    #checksums;
    /** @param checksums whether Yarn's checksums of the two files can be compared */
    constructor(pins, checksums) {
        this.#checksums = checksums;
        for (const pin of pins) {
            const mine = this.#hashesOf(pin);
            for (const key of keysOf(pin)) {
                const union = this.#stated.get(key) ?? new Map();
                this.#stated.set(key, union);
                for (const [algorithm, digests] of mine) {
                    const held = union.get(algorithm) ?? new Set();
                    union.set(algorithm, held);
                    for (const digest of digests)
                        held.add(digest);
                }
            }
        }
    }
    /** Is the pin by a hash that contradicts what was stated for the same version from the same place? */
    contradict(pin) {
        return addsHash(this.#of(pin), this.#hashesOf(pin));
    }
    /** The strongest hash that was stated for it. */
    strength(pin) {
        return strengthOf(this.#of(pin));
    }
    #of(pin) {
        const found = keysOf(pin).find((key) => this.#stated.has(key));
        return (found === undefined ? undefined : this.#stated.get(found)) ?? new Map();
    }
    #hashesOf({ entry }) {
        const hashes = hashesOf(entry.integrity);
        if (!this.#checksums || entry.checksum === undefined)
            return hashes;
        return new Map([...hashes, ['checksum', new Set([entry.checksum])]]);
    }
}
/** The surest first. Bytes that come from elsewhere may change with a version that stays, but not at one address. */
function keysOf({ entry, source }) {
    const { version, resolved } = entry;
    if (!isRegistrySource(source))
        return [JSON.stringify(['at', source, resolved])];
    if (version === null)
        return [];
    const anywhere = JSON.stringify(['any', version]);
    // An entry that does not say which registry is held against all of them.
    return source === 'registry' ? [anywhere] : [JSON.stringify(['from', version, source]), anywhere];
}

;// CONCATENATED MODULE: ./build/lockfile/diff.js






/**
 * Compares two lockfiles entry by entry, of one format or of two. Never by a minimum or a maximum over versions: a
 * second copy of a package is an entry of its own, and a change in one is not hidden by the other.
 *
 * `changes` is what a reviewer should see. `changed` is stricter: every entry that is not written as in the base, so that
 * nothing whose bytes could differ escapes the audit.
 *
 * @param base `null` where there was none: every entry is new
 */
function compareLockfiles(base, head) {
    const comparable = comparabilityOf(base, head);
    const rest = withoutSame(base?.packages ?? [], head.packages);
    const before = pinsByName(rest.before, comparable);
    const after = pinsByName(rest.after, comparable);
    const changes = [];
    const weakened = new Set();
    for (const [name, pins] of after) {
        const earlier = before.get(name) ?? [];
        const { pairs, gone } = pairPins(earlier, pins);
        for (const old of gone)
            changes.push(change('removed', name, old, null));
        if (pairs.length === 0)
            continue;
        const past = {
            sources: new Sources(earlier.map(({ source }) => source)),
            stated: new StatedHashes(earlier, comparable.checksums),
            registry: earlier.findLast(({ source }) => isRegistrySource(source)) ?? null,
        };
        for (const pair of pairs) {
            changes.push(judgePair(name, pair, past));
            // Berry pins its own archives, never a registry's bytes: moving there is no weakening of one entry.
            if (head.format === 'yarn-berry' || !isWeaker(pair, past))
                continue;
            for (const place of pair.pin.places)
                weakened.add(place);
        }
    }
    for (const [name, pins] of before) {
        if (!after.has(name))
            changes.push(...pins.map((pin) => change('removed', name, pin, null)));
    }
    const known = new Set(rest.before.map(asWritten));
    const changed = new Set(rest.after.filter((entry) => !known.has(asWritten(entry))));
    return { changes: changes.sort(inOrder), changed, weakened };
}
function judgePair(name, { pin, old }, past) {
    if (movesAway(pin, old, past))
        return change('source-changed', name, old ?? past.registry, pin);
    if (old === null)
        return change('added', name, null, pin);
    if (old.entry.version !== pin.entry.version)
        return change(direction(old, pin), name, old, pin);
    return change(past.stated.contradict(pin) ? 'rehashed' : 'repinned', name, old, pin);
}
/** It came from a registry, and now comes from somewhere else: its own entry did, or no earlier entry came from there. */
function movesAway(pin, old, { sources }) {
    if (patchesRegistry(pin.entry))
        return false;
    if (old !== null && isRegistrySource(old.source))
        return !staysAt(old.source, pin.source);
    return sources.hasRegistry && !sources.include(pin.source);
}
function isWeaker({ pin, old }, { stated }) {
    if (old === null)
        return false;
    const earlier = Math.max(strengthOf(hashesOf(old.entry.integrity)), stated.strength(pin));
    return strengthOf(hashesOf(pin.entry.integrity)) < earlier;
}
function direction(old, pin) {
    if (old.semver === null || pin.semver === null)
        return 'repinned';
    const sign = compare_build(old.semver, pin.semver);
    return sign === 0 ? 'repinned' : sign < 0 ? 'upgraded' : 'downgraded';
}
/** The same for the same entries, in whatever order the files list them. */
function inOrder(a, b) {
    return (order(a.name, b.name) ||
        order(a.at.file, b.at.file) ||
        a.at.line - b.at.line ||
        order(a.kind, b.kind) ||
        order(a.from?.version ?? '', b.from?.version ?? ''));
}
function change(kind, name, from, to) {
    const place = to ?? from;
    if (place === null)
        throw new Error('a change has two sides, and one must be there');
    return {
        kind,
        name,
        from: from === null ? null : pinOf(from),
        to: to === null ? null : pinOf(to),
        at: place.entry.at,
    };
}
function pinOf({ entry }) {
    return { version: entry.version, kind: entry.kind, integrity: entry.integrity, resolved: entry.resolved };
}

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
// EXTERNAL MODULE: ./build/lockfile/limits.js
var limits = __webpack_require__(92242);
;// CONCATENATED MODULE: ./build/lockfile/open.js


/**
 * `readLockfile` of which only what is needed is loaded: npm's lockfiles are most there are, and need no reader of YAML and of
 * five other formats. Rejects as that one throws.
 */
async function openLockfile(path, text, opening = {}) {
    const named = (0,names/* formatNamed */.vq)((0,names/* nameIn */.ZC)(path));
    if (named !== 'npm' && named !== 'npm-shrinkwrap')
        return (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3243), __webpack_require__.e(7468), __webpack_require__.e(8630), __webpack_require__.e(7494)]).then(__webpack_require__.bind(__webpack_require__, 7494))).readLockfile(path, text, opening.format);
    // As npm prints them nearly all are, and nothing else is loaded for those.
    const [{ boundedText }, { locatePrinted }, { readNpmDocument }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 10581)),
        __webpack_require__.e(/* import() */ 1941).then(__webpack_require__.bind(__webpack_require__, 11941)),
        __webpack_require__.e(/* import() */ 7468).then(__webpack_require__.bind(__webpack_require__, 77468)),
    ]);
    const whole = boundedText(path, text);
    if (opening.like?.lockfile.path === path && opening.like.lockfile.format === named) {
        const lockfile = (await Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(4444)]).then(__webpack_require__.bind(__webpack_require__, 54444))).readLike(whole, opening.like);
        if (lockfile !== undefined)
            return lockfile;
    }
    const printed = whole.length < limits/* MAX_JSON_VALUES */.H6 ? locatePrinted(whole) : undefined;
    if (printed !== undefined) {
        const lockfile = readNpmDocument(path, named, printed);
        opening.onPrinted?.({ lockfile, text: whole });
        return lockfile;
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(7468), __webpack_require__.e(1305)]).then(__webpack_require__.bind(__webpack_require__, 11305))).parseNpmLockfile(path, named, text);
}

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
        changes.set(lockfile, compareLockfiles(base, lockfile));
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
        return await openLockfile(path, bytes, { format, like });
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

// EXTERNAL MODULE: ./build/commands/agreed.js
var agreed = __webpack_require__(47183);
;// CONCATENATED MODULE: ./build/commands/agreed-readers.js
// The readers of what a repository agreed on, each loaded with the first file that it reads: many repositories have none.
async function agreed_readers_readPolicy(path, text, now) {
    return (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3243), __webpack_require__.e(1084), __webpack_require__.e(8630), __webpack_require__.e(6)]).then(__webpack_require__.bind(__webpack_require__, 50006))).readPolicy(path, text, now);
}
async function readOrigins(path, text) {
    return (await __webpack_require__.e(/* import() */ 2800).then(__webpack_require__.bind(__webpack_require__, 62800))).readOrigins(path, text);
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
        : await agreed_readers_readPolicy(policyFile.path, policyFile.inForce, now);
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
    const files = await readPolicyFiles(await topOf(host.root, host.gitIn(host.root)), trees);
    const file = files.find(({ inForce }) => inForce !== null);
    return file === undefined || file.inForce === null
        ? []
        : (await readPolicy(file.path, file.inForce, host.now())).registries;
}
async function readPolicyFiles(top, trees) {
    const files = await Promise.all(agreed/* POLICY_PATHS */.or.map((path) => (0,agreed/* readAgreed */.Js)(path, top, trees)));
    const [first, second] = files.filter(({ inForce }) => inForce !== null);
    if (first !== undefined && second !== undefined) {
        throw new model_errors/* ConfigurationError */.j1([
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
        if (error instanceof model_errors/* ConfigurationError */.j1)
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
            await agreed_readers_readPolicy(file.path, file.head, now);
        return null;
    }
    catch (error) {
        if (!(error instanceof model_errors/* ConfigurationError */.j1))
            throw error;
        return `As it is proposed it cannot be read: ${(0,model_errors/* messageOf */.bD)(error).split('\n')[0]?.slice(0, 200) ?? ''}`;
    }
}

// EXTERNAL MODULE: ./build/adapters/heap.js
var heap = __webpack_require__(84155);
;// CONCATENATED MODULE: ./build/commands/lockfiles.js






/** In bytes, all together: three thousand entries of npm's. Below it the memory that speed costs is not worth sparing. */
const LARGE_LOCKFILES = 1024 * 1024;
/** Characters of text that are kept until the base has been read. */
const MOST_KEPT = 16 * 1024 * 1024;
/**
 * Reads lockfiles. One that cannot be read does not keep the others from being read.
 *
 * @param hasBase is there another state of them, to be read next?
 * @param root nothing inside it may lead out of it through a link; reports name paths relative to it
 */
async function loadLockfiles(candidates, folder, root, hasBase = false) {
    const byPath = new Map(candidates.map((candidate) => [(0,adapters_files/* shownPath */.pS)(candidate.path, folder, root), candidate]));
    const lockfiles = [];
    const errors = [];
    const digests = new Map();
    const printed = new Map();
    let [bytes, kept] = [0, 0];
    const onBytes = ({ length }) => {
        bytes += length;
        if (bytes > LARGE_LOCKFILES)
            (0,heap/* economise */.v)();
    };
    const onPrinted = (read) => {
        if (kept + read.text.length > MOST_KEPT)
            return;
        kept += read.text.length;
        printed.set(read.lockfile, read);
    };
    for (const candidate of byPath.values()) {
        try {
            const { lockfile, sha256 } = await load(candidate, folder, root, { onBytes, ...(hasBase ? { onPrinted } : {}) });
            lockfiles.push(lockfile);
            digests.set(lockfile.path, sha256);
        }
        catch (error) {
            if (!(error instanceof model_errors/* LockfileError */.g))
                throw error;
            errors.push(...error.problems);
        }
    }
    return { lockfiles, errors, paths: [...byPath.keys()], digests, printed };
}
/** @throws LockfileError */
async function loadLockfile(candidate, folder, root) {
    return (await load(candidate, folder, root, {})).lockfile;
}
async function load({ path, format }, folder, root, { onBytes, onPrinted }) {
    const bytes = await (0,adapters_files/* readLockfileBytes */.FH)(path, folder, root, bounded_text.MAX_LOCKFILE_BYTES);
    onBytes?.(bytes);
    const lockfile = await openLockfile((0,adapters_files/* shownPath */.pS)(path, folder, root), bytes, { format, onPrinted });
    return { lockfile, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}

// EXTERNAL MODULE: ./build/adapters/registry/project-files.js
var project_files = __webpack_require__(90570);
;// CONCATENATED MODULE: ./build/commands/project-config.js






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
    const shown = (name) => external_node_path_.posix.join(folder, name);
    const head = await readWorkingTree(format, folder, root);
    if (trees === null) {
        const [broken] = head.unreadable;
        if (broken !== undefined)
            throw unreadable(shown(broken.name), broken.detail);
        return { settings: await settingsOf(format, head.files, env, shown), raised: [] };
    }
    const files = await project_config_readBase(format, folder, trees);
    const settings = await settingsOf(format, files, env, (name) => `${shown(name)} at ${trees.base.commit.slice(0, 12)}`);
    return { settings, raised: await project_config_compare(format, shown, files, head) };
}
// The readers of five package managers' configuration are loaded where there is any: most projects have none of these files.
async function settingsOf(format, files, env, shown) {
    if (files.size === 0)
        return project_files/* NO_SETTINGS */.Ac;
    const { readProjectSettings } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3243), __webpack_require__.e(3292), __webpack_require__.e(8936)]).then(__webpack_require__.bind(__webpack_require__, 98936));
    return readProjectSettings(format, files, env, shown);
}
async function project_config_keysOf(format, files, shown) {
    if (files.size === 0)
        return [];
    const { registryKeysOfProject } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3243), __webpack_require__.e(3292), __webpack_require__.e(8936)]).then(__webpack_require__.bind(__webpack_require__, 98936));
    return registryKeysOfProject(format, files, shown);
}
async function readWorkingTree(format, folder, root) {
    const files = new Map();
    const unreadable = [];
    for (const name of project_files/* PROJECT_FILES */._F[format]) {
        try {
            const text = await (0,adapters_files/* readOptionalText */.ko)((0,external_node_path_.resolve)(root, folder, name), MAX_CONFIG_BYTES);
            if (text !== null)
                files.set(name, text);
        }
        catch (error) {
            unreadable.push({ name, detail: (0,model_errors/* messageOf */.bD)(error) });
        }
    }
    return { files, unreadable };
}
async function project_config_readBase(format, folder, trees) {
    const files = new Map();
    for (const name of project_files/* PROJECT_FILES */._F[format]) {
        const bytes = await (0,base_tree/* bytesAt */.L)(trees.base, external_node_path_.posix.join(trees.prefix, folder, name), MAX_CONFIG_BYTES);
        if (bytes !== null)
            files.set(name, new TextDecoder('utf-8').decode(bytes));
    }
    return files;
}
function unreadable(path, detail) {
    const message = `${path} cannot be read: ${detail}`;
    return new model_errors/* ConfigurationError */.j1([
        { code: 'NPMRC_UNREADABLE', message, hint: 'Make it a plain text file, or remove it.' },
    ]);
}
async function project_config_compare(format, shown, base, head) {
    const before = await project_config_keysOf(format, base, shown);
    const after = await keysOfHead(format, shown, head);
    const gone = before.filter((key) => !after.includes(key));
    const added = after.filter((key) => !before.includes(key));
    if (gone.length === 0 && added.length === 0)
        return [];
    const change = [...gone.map((key) => `- ${key}`), ...added.map((key) => `+ ${key}`)].slice(0, 5).join(', ');
    const file = shown(changedFile(format, base, head));
    const subject = { package: null, version: null, file, line: 1 };
    return [
        (0,raise/* raise */.x)('registry-config-changed', subject, `This change would have packages come from elsewhere: ${change}.`, {
            cause: file,
        }),
    ];
}
function changedFile(format, base, head) {
    const names = project_files/* PROJECT_FILES */._F[format];
    return names.find((name) => base.get(name) !== head.files.get(name)) ?? names[0] ?? '.npmrc';
}
/** A file that cannot be read changes the configuration as well, and it is the pull request's. */
async function keysOfHead(format, shown, head) {
    const broken = head.unreadable.map(({ name, detail }) => `${name} (unreadable: ${detail})`);
    try {
        return [...(await project_config_keysOf(format, head.files, shown)), ...broken];
    }
    catch (error) {
        return [...broken, `(unreadable: ${(0,model_errors/* messageOf */.bD)(error)})`];
    }
}

// EXTERNAL MODULE: ./build/commands/shard.js
var commands_shard = __webpack_require__(62219);
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
    const agreeing = begun(loadJudgement(options, host, trees));
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
    const conclude = () => audit({
        lockfiles: loaded.lockfiles,
        errors: loaded.errors,
        raised: [...baseline.raised, ...projects.raised, ...agreed.raised],
        thresholds: agreed.thresholds,
        judgement: agreed.judgement,
        contexts: projects.contexts,
        held,
        ...(0,commands_shard/* shardAsked */.nd)(options, loaded, agreed, held),
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
        const paths = candidates.map(({ path }) => `${trees.prefix}${(0,adapters_files/* shownPath */.pS)(path, options.folder, host.root)}`);
        for (const path of paths)
            trees.mergeBase.begin(path, bounded_text.MAX_LOCKFILE_BYTES);
    }
    return loadLockfiles(candidates, options.folder, host.root, trees !== null);
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
    const below = (0,adapters_files/* shownPath */.pS)('.', folder, host.root);
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
    const base = await loadLockfile({ path, format: only.format }, folder, root);
    const changes = compareLockfiles(base, only);
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
            const config = await projectConfig(folder, format, host.root, trees, host.env);
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

/***/ 7881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ judgeRemovedLockfile),
/* harmony export */   v: () => (/* binding */ judgeChanges)
/* harmony export */ });
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64308);

/** What a change to a lockfile says by itself, before any registry is asked. */
function judgeChanges(changes) {
    return changes.flatMap((change) => {
        const { name, from, to, at } = change;
        if (from === null || to === null)
            return [];
        const subject = { package: name, version: to.version, file: at.file, line: at.line };
        const cause = `${name}@${to.version} ${at.file}`;
        if (change.kind === 'rehashed') {
            const message = `${name}${to.version === null ? '' : `@${to.version}`} ${rehashed(from, to)}`;
            return [{ ...(0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('same-version-new-hash', subject, message, { cause }), integrity: to.integrity }];
        }
        if (change.kind === 'source-changed') {
            const message = `${name} came from ${place(from)} before, and comes from ${place(to)} now.`;
            return [{ ...(0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('source-changed', subject, message, { cause }), integrity: to.integrity }];
        }
        return [];
    });
}
/** A lockfile of the base is gone, and the project that it locked is not. */
function judgeRemovedLockfile(path, manifest) {
    const subject = { package: null, version: null, file: manifest.file, line: manifest.line };
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('lockfile-removed', subject, `${path} is gone, and ${manifest.file} beside it is not.`, { cause: path });
}
/** Only the hashes that differ are shown: where one was put beside the old one, both strings begin alike. */
function rehashed(from, to) {
    const [before, now] = [partsOf(from.integrity), partsOf(to.integrity)];
    const gone = before.filter((part) => !now.includes(part));
    const added = now.filter((part) => !before.includes(part));
    if (added.length === 0)
        return 'is pinned by another checksum than before.';
    if (gone.length === 0)
        return `is now pinned by ${short(added)} too, beside ${short(before)}.`;
    return `was pinned by ${short(gone)} before, and is pinned by ${short(added)} now.`;
}
/** No real entry has more than a handful, and a hostile one must not cost more. */
function partsOf(sri) {
    return (sri ?? '').split(/\s+/, 20).filter((part) => part !== '');
}
function short(parts) {
    const [first = 'another hash', ...others] = parts.map((part) => (part.length > 24 ? `${part.slice(0, 23)}…` : part));
    return others.length === 0 ? first : `${first} and ${others.length} more`;
}
function place({ kind, resolved }) {
    if (kind !== 'registry' && kind !== 'bundled')
        return resolved === null ? `a ${kind}` : `${kind} ${trim(resolved)}`;
    return resolved === null ? 'the registry' : trim(resolved);
}
/** Credentials first: a cut before the `@` would leave a token that no later step knows for one. */
function trim(text) {
    if (text.length <= 120)
        return text;
    return `${text.replace(/\/\/[^/?#\s]*@/g, '//***@').slice(0, 120)}…`;
}


/***/ }),

/***/ 40196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ judgeDisagreement),
/* harmony export */   UQ: () => (/* binding */ judgeUnlisted),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   lM: () => (/* binding */ judgeLinked),
/* harmony export */   uO: () => (/* binding */ judgeResolved)
/* harmony export */ });
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64308);

function subjectOf(entry) {
    return { package: entry.name, version: entry.version, file: entry.at.file, line: entry.at.line };
}
/** The address of an entry that comes from a registry: does it name this package, and on a registry that is configured? */
function judgeResolved(entry, names, routing, introduced) {
    const subject = subjectOf(entry);
    const raised = [];
    // What was there before was accepted by somebody; what a pull request brings in was not yet.
    const worse = introduced ? { severity: 'high' } : {};
    if (names?.kind === 'other') {
        const message = `The entry says ${entry.name}@${entry.version}, but its address fetches ${names.name}@${names.version}.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('resolved-mismatch', subject, message));
    }
    if (routing.kind === 'foreign-host') {
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('resolved-host', subject, `${entry.name} comes from ${routing.host}; configured for it is ${routing.configured}.`, {
            cause: routing.host,
            together: (count) => `${count} entries come from ${routing.host}, which is not a registry that is configured for them.`,
            ...worse,
            remedy: `Only if you know and trust ${routing.host}, add this line to .npmrc: ${routing.npmrcLine}`,
        }));
    }
    else if (routing.concern !== undefined) {
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('resolved-host', subject, `${entry.name} is fetched without encryption: ${routing.concern.detail}.`, {
            ...worse,
            cause: routing.concern.code,
            together: (count) => `${count} entries are fetched without encryption.`,
        }));
    }
    return raised;
}
const WHY = {
    'remote-tarball': 'fetched from an address that is not a registry’s: its pin is all there is',
    git: 'fetched from a git repository: its commit is all there is',
    file: 'a file of this project or beside it',
    link: 'a link to a folder of this project or beside it',
    workspace: 'a part of this project',
    patch: 'a patched copy, made on this machine',
    runtime: 'a runtime, not a package of an npm registry',
};
/** An entry that no registry is asked about, because none has it. */
function judgeUnlisted(entry, introduced) {
    const { kind } = entry;
    if (kind === 'registry' || kind === 'bundled' || kind === 'other')
        throw new Error(`a ${kind} entry is settled elsewhere`);
    const status = { status: 'not-applicable', reason: kind, detail: WHY[kind] };
    // What is the project's own is no surprise to anybody; what is fetched from elsewhere should be said.
    if (kind === 'workspace' || (kind === 'link' && !leavesProject(entry.resolved)))
        return { status, raised: [] };
    const message = `${entry.name} is ${WHY[kind]}.`;
    const together = (count) => `${count} entries are ${WHY[kind]}.`;
    // New in a pull request and pinned by nothing that stays: what is installed can change under an unchanged lockfile.
    const loose = introduced && !isPinned(entry);
    const severity = loose ? { severity: 'high' } : {};
    return {
        status,
        raised: [(0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('not-a-registry-package', subjectOf(entry), message, { cause: kind, together, ...severity })],
    };
}
/** Is the entry pinned by something immutable: a whole commit id, or a hash? */
function isPinned({ kind, resolved, integrity, checksum }) {
    if (integrity !== null || checksum !== undefined)
        return true;
    return kind === 'git' && /(?:^|[^0-9a-f])[0-9a-f]{40}(?:[0-9a-f]{24})?(?:$|[^0-9a-f])/.test(resolved ?? '');
}
function leavesProject(resolved) {
    return resolved === null || /^(?:[/\\]|[a-z]:|\.\.(?:[/\\]|$))/i.test(resolved.replace(/^file:/, ''));
}
/**
 * A link that also has a registry's address or a hash. npm never writes one: it links the folder at that very path, for
 * example `http:/registry…` in the repository, and looks at no hash. What the registry has is not what gets installed.
 */
function judgeLinked(entry) {
    if (entry.kind !== 'link')
        return [];
    const beside = entry.integrity === null ? 'a registry’s address' : 'a hash';
    const message = `The entry of ${entry.name} is a link, with ${beside} beside it: npm installs the folder of that name and checks nothing.`;
    const remedy = 'Do not install. Restore the entry from the last good commit of the lockfile, or remove it and lock it again.';
    return [(0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('not-a-registry-package', subjectOf(entry), message, { severity: 'high', remedy })];
}
/** The two trees of a v2 npm lockfile. npm 7 and later read `packages`, npm 6 reads `dependencies`: a swap in one is for somebody. */
function judgeDisagreement(disagreement) {
    const { name, path, field, inPackages, inDependencies, at } = disagreement;
    const say = (value) => value === null ? 'nothing' : value.length > 100 ? `${value.slice(0, 100)}…` : value;
    const message = `The two trees of the lockfile disagree on the ${field} of ${path}: “packages” says ${say(inPackages)}, “dependencies” says ${say(inDependencies)}.`;
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('lockfile-trees-disagree', { package: name, version: null, file: at.file, line: at.line }, message, {
        cause: `${path} ${field}`,
    });
}


/***/ }),

/***/ 64308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);

/** Makes a finding of the catalogue's severity and remedy, unless the options know better. */
function raise(code, subject, message, options = {}) {
    const info = _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code];
    const finding = {
        code,
        severity: options.severity ?? info.severity,
        package: subject.package,
        version: subject.version,
        file: subject.file,
        line: subject.line,
        message,
        evidence: options.evidence ?? [],
        remedy: options.remedyFor?.(subject.package === null ? [] : [subject.package]) ?? options.remedy ?? info.remedy,
    };
    return {
        finding,
        cause: options.cause ?? `${subject.package}@${subject.version}`,
        together: options.together ?? ((count) => `${message} (${count} entries)`),
        ...(options.remedyFor === undefined ? {} : { remedyFor: options.remedyFor }),
    };
}


/***/ }),

/***/ 75400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ notAudited),
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

/**
 * The one coverage class of an entry that was looked up. *Verified* means: the lockfile's hash is bound to a signature
 * by a trusted key, and nothing that came with it failed or could not be judged. An entry with a critical or high
 * finding is never counted as verified.
 */
function statusOf(evidence, findings, stripped) {
    const { document, integrity, signature, publish, provenance, route } = evidence;
    const worst = findings.find((finding) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, 'high'));
    if (worst !== undefined)
        return { status: 'failed', reason: worst.code, detail: worst.message };
    if (document.kind === 'unknown')
        return notAudited(reasonOf(document.code), document.detail);
    for (const outcome of [provenance, publish, integrity]) {
        if (outcome.kind === 'unknown')
            return notAudited(reasonOf(outcome.code), outcome.detail);
        if (outcome.kind === 'unsupported')
            return notAudited(outcome.code, outcome.detail);
        if (outcome.kind === 'rejected')
            return { status: 'failed', reason: outcome.code, detail: outcome.detail };
    }
    if (route.trust === 'unkeyed') {
        return notAudited('self-vouched', `${route.registry} is the only party that vouches for its packages: no keys are known for it`);
    }
    const signed = signature.kind === 'verified' || publish.kind === 'verified';
    if (!signed) {
        if (signature.kind === 'unsupported')
            return notAudited(signature.code, signature.detail);
        if (stripped)
            return notAudited('evidence-stripped', `${route.registry} serves neither signatures nor attestations`);
        return { status: 'failed', reason: 'signature-missing', detail: 'nothing binds the hash to a trusted key' };
    }
    if (integrity.kind === 'absent') {
        return {
            status: 'registry-only',
            reason: 'no-hash',
            detail: 'the lockfile pins no hash; the registry’s signed one was verified',
        };
    }
    if (integrity.kind === 'verified' && integrity.value.strength === 'weak') {
        return {
            status: 'weakly-bound',
            reason: 'sha1',
            detail: 'the lockfile pins sha1 only; the registry’s signed hash was verified',
        };
    }
    if (integrity.kind !== 'verified')
        return { status: 'failed', reason: 'integrity-mismatch', detail: 'the hashes do not agree' };
    return { status: 'verified', reason: '', detail: '' };
}
function notAudited(reason, detail) {
    return { status: 'not-audited', reason, detail };
}
/** Answers that differ only in how the registry was not reached are one reason for a reader. */
function reasonOf(code) {
    switch (code) {
        case 'unreachable':
        case 'server-error':
        case 'unexpected-status':
            return 'unreachable';
        case 'no-trusted-keys':
            return 'self-vouched';
        case 'timeout':
        case 'cancelled':
        case 'unauthorized':
        case 'forbidden':
        case 'rate-limited':
        case 'redirected':
        case 'too-large':
        case 'malformed':
        case 'not-recorded':
        case 'not-asked':
        case 'verifier-stopped':
            return code;
    }
}


/***/ }),

/***/ 24276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ isFolderAddress),
/* harmony export */   Jd: () => (/* binding */ readAlias),
/* harmony export */   RU: () => (/* binding */ gitIdentity),
/* harmony export */   Zu: () => (/* binding */ addressKind)
/* harmony export */ });
/* harmony import */ var _registry_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90321);

const GIT_SCHEME = /^(?:git|git\+[a-z]+|ssh|github|gitlab|bitbucket|gist|sourcehut):/i;
/** `git@github.com:owner/repo.git`: a host has a dot, so that `name@npm:other` is none. */
const SCP = /^[^@\s/]+@[^:.\s/]+\.[^:\s/]+:\S/;
const HTTP_SCHEME = /^https?:/i;
const FILE = /^(?:file:|~?[/\\]|\.{1,2}(?:[/\\]|$)|[a-z]:[/\\])/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `owner/repo` and `owner/repo#commit`, which npm reads as a repository on GitHub. */
const SHORTHAND = /^[^@:/\\\s#.~][^@:/\\\s#]*\/[^@:/\\\s#]+(?:#.*)?$/;
const LOCAL_TARBALL = /\.(?:tgz|tar\.gz|tar)$/i;
/** Hosts whose plain https addresses of a repository npm clones instead of downloading. */
const GIT_HOSTS = new Set([
    'github.com',
    'www.github.com',
    'gitlab.com',
    'www.gitlab.com',
    'bitbucket.org',
    'www.bitbucket.org',
    'gist.github.com',
    'git.sr.ht',
]);
/**
 * Tells what a lockfile's `resolved`, `from` or address-like `version` leads to, as npm-package-arg reads it; `null`
 * for text that is no address at all: a version, a range, a tag.
 */
function addressKind(text) {
    if (HTTP_SCHEME.test(text))
        return httpKind(text);
    if (GIT_SCHEME.test(text) || SCP.test(text))
        return 'git';
    if (FILE.test(text))
        return 'file';
    if (ANY_SCHEME.test(text))
        return 'other';
    if (SHORTHAND.test(text))
        return 'git';
    return /[/\\]/.test(text) || LOCAL_TARBALL.test(text) ? 'file' : null;
}
/** A folder, as against an archive in one: npm links the one and unpacks the other. */
function isFolderAddress(text) {
    return addressKind(text) === 'file' && !LOCAL_TARBALL.test(text);
}
/** Reads `npm:name@version`, the way an alias is written; `null` for anything else. */
function readAlias(text) {
    if (!/^npm:/i.test(text))
        return null;
    const target = text.slice('npm:'.length);
    const at = target.indexOf('@', 1);
    return at === -1 ? { name: target, version: null } : { name: target.slice(0, at), version: target.slice(at + 1) };
}
/**
 * A git address without the spelling: `git+ssh://git@github.com/o/r.git#c`, `github:o/r#c` and `o/r#c` are one.
 * Used only to compare two addresses within one file.
 */
function gitIdentity(text) {
    const hash = text.indexOf('#');
    const address = hash === -1 ? text : text.slice(0, hash);
    const committish = hash === -1 ? '' : text.slice(hash);
    const place = address
        .replace(/^(?:github:)?(?=[^@:/]+\/[^:/]+$)/i, 'github.com/')
        .replace(/^gitlab:/i, 'gitlab.com/')
        .replace(/^bitbucket:/i, 'bitbucket.org/')
        .replace(/^gist:/i, 'gist.github.com/')
        .replace(/^(?:git\+)?[a-z]+:\/\//i, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
        .replace(/\.git$/i, '');
    const slash = place.indexOf('/');
    return `${place.slice(0, slash).toLowerCase()}${place.slice(slash)}${committish}`;
}
/**
 * What nearly every entry of nearly every lockfile has: `https://host/name/-/name-1.0.0.tgz`, in letters that no parser
 * of addresses reads otherwise. No part begins with a dot, so that none is `..`; nothing is escaped.
 */
const PLAIN_TARBALL = /^https?:\/\/[\w.:-]+(?:\/[\w@][\w@.~+-]*)+\/-\/\w[\w.+-]*\.tgz$/;
function httpKind(text) {
    if (!URL.canParse(text))
        return 'other';
    // The first of the shapes that a registry's address has: to take each apart takes longer than all else about an entry.
    if (PLAIN_TARBALL.test(text))
        return 'registry';
    const url = new URL(text);
    if ((0,_registry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryAddress */ .G)(url))
        return 'registry';
    return isRepository(url) ? 'git' : 'remote-tarball';
}
/**
 * A repository and no archive: `https://any.host/repo.git`, which npm 7 wrote for `git+https:`, and on the hosts that npm
 * knows also `https://github.com/owner/repo` and `…/tree/…`.
 */
function isRepository(url) {
    if (url.pathname.endsWith('.git'))
        return true;
    if (!GIT_HOSTS.has(url.hostname))
        return false;
    const [, , third, ...more] = url.pathname.split('/').filter((part) => part !== '');
    return third === undefined || (third === 'tree' && more.length > 0);
}


/***/ }),

/***/ 10581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 88568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   X6: () => (/* binding */ isLockfileName),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });
const FORMAT_NAMES = [
    { format: 'npm', fileNames: ['package-lock.json'] },
    { format: 'npm-shrinkwrap', fileNames: ['npm-shrinkwrap.json'] },
    {
        format: 'pnpm',
        fileNames: ['pnpm-lock.yaml', 'shrinkwrap.yaml'],
        // One a branch, with pnpm's `gitBranchLockfile`: a `/` in the branch is written `!`.
        otherNames: /^pnpm-lock\.[^/\\]+\.yaml$/,
    },
    { format: 'yarn-classic', fileNames: ['yarn.lock'] },
    // Of the same name: what the file begins with tells which of both it is.
    { format: 'yarn-berry', fileNames: [] },
    { format: 'bun', fileNames: ['bun.lock'] },
    { format: 'deno', fileNames: ['deno.lock'] },
];
/** The last part of a path, of Windows too. */
function nameIn(path) {
    return path.split(/[/\\]/).at(-1) ?? path;
}
/** The format that a file's name tells, if it tells one. */
function formatNamed(name) {
    return FORMAT_NAMES.find(({ fileNames, otherNames }) => fileNames.includes(name) || otherNames?.test(name) === true)
        ?.format;
}
/** Is this the name of a lockfile, read or refused? What is refused must be met, not overlooked. */
function isLockfileName(name) {
    return name === 'bun.lockb' || formatNamed(name) !== undefined;
}


/***/ }),

/***/ 90321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionInAddress),
/* harmony export */   G: () => (/* binding */ isRegistryAddress)
/* harmony export */ });
/** Hosts that serve nothing but the public registry: whatever path is written there, it is a registry's. */
const PUBLIC_REGISTRY_HOSTS = new Set(['registry.npmjs.org', 'registry.yarnpkg.com']);
/**
 * Whether an http(s) address is one at which a registry serves a package version, told from its path alone: a reader
 * does not know which registries are configured, and must not have to. The shape names a package and a version; whether
 * these are the entry's, and whether the host is a configured registry, is for the audit to say. So this errs towards
 * yes: a registry's address is always looked into, a mere tarball's has no registry to ask.
 *
 * | shape | served by |
 * |---|---|
 * | `…/{name}/-/{file}.tgz`, with a scope or version folder before the file | npm and nearly all others |
 * | `…/download/@{scope}/{name}/{version}/{hash}` | GitHub Packages |
 * | `…/{name}/download/{name}-{version}.tgz` | cnpm, the taobao registry |
 * | `…/packages/{name}/{version}/{name}-{version}.tgz` | npmmirror's file host |
 * | `…/~/d/{name}/{name}-{version}` | Gemfury |
 * | `…/~/{n}/@jsr/{name}/{version}.tgz` | JSR |
 */
function isRegistryAddress(url) {
    if (PUBLIC_REGISTRY_HOSTS.has(url.hostname))
        return true;
    const path = segments(url.pathname);
    return path !== null && SHAPES.some((shape) => shape(path));
}
/**
 * The version in `…/{name}/-/{name}-{version}.tgz`, as npm reads it where a lockfile has only the address; `null` where
 * the address is of another shape or of another package.
 */
function versionInAddress(address, name) {
    const path = URL.canParse(address) ? segments(new URL(address).pathname) : null;
    if (path === null || path.at(-2) !== '-')
        return null;
    const [scope, base] = name.startsWith('@')
        ? [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)]
        : [null, name];
    const isNamed = path.at(-3) === base && (scope === null || path.at(-4) === scope);
    const file = last(path);
    if (!isNamed || !file.startsWith(`${base}-`) || !TARBALL.test(file))
        return null;
    const version = file.slice(base.length + 1, -'.tgz'.length);
    return /^\d+\.\d+\.\d+/.test(version) ? version : null;
}
const TARBALL = /\.tgz$/i;
const HASH = /^[0-9a-f]{40,128}$/i;
const dashed = (path) => {
    const dash = path.lastIndexOf('-');
    const after = path.length - 1 - dash;
    return dash >= 1 && (after === 1 || after === 2) && TARBALL.test(last(path));
};
const githubPackages = (path) => {
    const [download, scope, name, version, hash, ...more] = path.slice(-5);
    return (download === 'download' &&
        scope !== undefined &&
        scope.startsWith('@') &&
        name !== undefined &&
        version !== undefined &&
        hash !== undefined &&
        HASH.test(hash) &&
        more.length === 0);
};
const cnpm = (path) => {
    const at = path.lastIndexOf('download');
    const name = path[at - 1];
    const after = path.length - 1 - at;
    return (name !== undefined && (after === 1 || after === 2) && last(path).startsWith(`${name}-`) && TARBALL.test(last(path)));
};
const npmmirrorFiles = (path) => {
    const [name, version, file] = path.slice(-3);
    return path.includes('packages') && file !== undefined && file === `${name}-${version}.tgz`;
};
const gemfury = (path) => {
    const at = path.indexOf('~');
    const rest = path.slice(at + 2);
    const name = rest[rest.length / 2 - 1];
    return (at >= 0 && path[at + 1] === 'd' && (rest.length === 2 || rest.length === 4) && last(rest).startsWith(`${name}-`));
};
const jsr = (path) => {
    const [tilde, , scope, name, file] = path.slice(-5);
    return tilde === '~' && scope === '@jsr' && name !== undefined && file !== undefined && TARBALL.test(file);
};
const SHAPES = [dashed, githubPackages, cnpm, npmmirrorFiles, gemfury, jsr];
/** The path's parts, with `%2f` taken for the slash that it stands for; `null` where the escapes are broken. */
function segments(pathname) {
    try {
        return decodeURIComponent(pathname)
            .split('/')
            .filter((part) => part !== '');
    }
    catch {
        return null;
    }
}
function last(path) {
    return path.at(-1) ?? '';
}


/***/ }),

/***/ 46824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 58709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE),
  f: () => (/* binding */ docsUrl)
});

;// CONCATENATED MODULE: ./build/model/findings/agreed.js
const AGREED = {
    'expectation-mismatch': {
        title: 'The package is not what you said it should be',
        severity: 'critical',
        group: 'what we agreed',
        why: 'You named the package, repository, workflow, commit, ref or builder that you expect, and the verified facts say something else. A fact that is not stated does not meet an expectation either.',
        remedy: 'If your expectation is right, do not use this package. If the project has moved or changed its release, confirm that with the maintainers before you change the expectation.',
    },
    'origin-unpinned': {
        title: 'The origins file does not know this package',
        severity: 'medium',
        group: 'what we agreed',
        why: 'Your origins file says where packages with provenance are built. This one is not in it, so nobody on the team has agreed to its origin yet.',
        remedy: 'Check the repository that is given, and accept it in a pull request of its own with “countersign origins update”.',
    },
    'origin-mismatch': {
        title: 'Built elsewhere than your origins file says',
        severity: 'high',
        group: 'what we agreed',
        why: 'The team agreed to one origin of this package, and this version comes from another, or no longer says where it comes from.',
        remedy: 'Do not update. If the project has really moved, accept the new origin in a pull request of its own with “countersign origins update”.',
    },
    'requirement-unmet': {
        title: 'The package does not have what your policy requires',
        severity: 'high',
        group: 'what we agreed',
        why: 'Your policy says what evidence a dependency must have. This one lacks it.',
        remedy: 'Choose a version or a package that has it, or change the policy in a pull request of its own.',
    },
    'too-new': {
        title: 'Younger than your policy allows',
        severity: 'medium',
        group: 'what we agreed',
        why: 'Most malicious releases are found and taken down within days. Waiting a little costs nothing and misses most of them.',
        remedy: 'Wait until the version is old enough, or waive it with a reason if you need it today.',
    },
    denied: {
        title: 'Your policy denies it',
        severity: 'critical',
        group: 'what we agreed',
        why: 'A deny rule of your policy names this package, its repository, workflow, commit, run or time of publication: a source that is known to be bad.',
        remedy: 'Do not install. Use a version from before the incident that the rule is about.',
    },
    'waiver-expired': {
        title: 'A waiver has expired',
        severity: 'low',
        group: 'what we agreed',
        why: 'A waiver was given for a time, and that time is over. What it hid counts again.',
        remedy: 'Remove the waiver from the policy, or renew it with a reason, in a pull request of its own.',
    },
    'waiver-unused': {
        title: 'A waiver matches nothing',
        severity: 'low',
        group: 'what we agreed',
        why: 'A waiver that waives nothing is a hole that waits for something to fall through.',
        remedy: 'Remove the waiver from the policy, in a pull request of its own.',
    },
    'trust-file-changed': {
        title: 'The change edits what you agreed to trust',
        severity: 'info',
        group: 'what we agreed',
        why: 'A pull request that edits the policy, the origins file or the baseline would loosen its own gate. Such an edit counts only once it is on the base branch; this audit used the files from there.',
        remedy: 'Review the edit on its own, by someone who owns these files, and merge it before the change that needs it.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/attestations.js
const ATTESTATIONS = {
    'attestation-invalid': {
        title: 'An attestation does not verify',
        severity: 'critical',
        group: 'attestations',
        why: 'The registry serves a signed statement about this package, and its signature, its certificate or its place in the public log of signatures (the transparency log) does not hold. Such a statement was forged or changed after it was signed.',
        remedy: 'Do not install. Ask again straight from the registry. If the answer is the same, report it to the registry and to the package’s maintainers, with the output of “countersign verify”.',
    },
    'attestation-subject-mismatch': {
        title: 'The attestation is about other bytes',
        severity: 'critical',
        group: 'attestations',
        why: 'The statement is validly signed, but names another package or another hash. An attacker can take real provenance of a good build and serve it with a bad tarball.',
        remedy: 'Do not install. Report it to the registry and to the package’s maintainers, and use an earlier version.',
    },
    'attestation-unavailable': {
        title: 'Provenance is advertised, but not served',
        severity: 'high',
        group: 'attestations',
        why: 'The registry’s document says that this version has provenance, and the registry does not hand it out. Someone who wants a bad build to pass would make its provenance disappear rather than forge it.',
        remedy: 'Ask the registry directly. If a mirror is in between, have its operator serve /-/npm/v1/attestations. If the registry itself does not have it, ask the maintainers.',
    },
    'attestation-unsupported': {
        title: 'An attestation of a kind that is not known here',
        severity: 'medium',
        group: 'attestations',
        why: 'The format is newer than this program, or it is a publish statement that anyone could have signed. It counts neither for nor against the package, and so it must not be taken for verified.',
        remedy: 'Update Countersign. If you run the latest version, open an issue with the name and version of the package.',
    },
    'publish-attestation-missing': {
        title: 'The registry’s own publish attestation is missing',
        severity: 'low',
        group: 'attestations',
        why: 'Packages with provenance come with a second statement, by the registry, that it accepted these bytes as this version. Without it, only the registry signature binds the name to the bytes, and the time of publication is not logged.',
        remedy: 'Nothing to do today. If a mirror stands in between, ask its operator whether it strips attestations.',
    },
    'provenance-missing': {
        title: 'No provenance',
        severity: 'info',
        group: 'attestations',
        why: 'Nobody signed a statement of where this version was built. Most packages have none. It means that a stolen publish token would have been enough to publish it.',
        remedy: 'Nothing to do. If you know the maintainers, ask them to publish with provenance from a CI workflow.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/built.js
const BUILT = {
    'identity-issuer-untrusted': {
        title: 'The build’s identity comes from an unknown provider',
        severity: 'high',
        group: 'who built it',
        why: 'The certificate was issued for an identity that no known CI provider vouches for. Anyone with an e-mail address can get a certificate and sign a statement that looks like provenance.',
        remedy: 'Ask the maintainers how the package is built. Until they answer, treat it as a package without provenance.',
    },
    'identity-claims-disagree': {
        title: 'The build’s own claims contradict its certificate',
        severity: 'critical',
        group: 'who built it',
        why: 'The build wrote one repository, commit, workflow or run into its statement, and the identity provider certified another. A workflow that an attacker controls can write any name it likes; it cannot choose its certificate.',
        remedy: 'Do not install. Believe the certificate: look at the repository that it names, and report the package to the registry.',
    },
    'repository-mismatch': {
        title: 'Built from another repository than package.json names',
        severity: 'high',
        group: 'who built it',
        why: 'The page of the package shows one repository, and the build came from another: a fork, a renamed project, or an attacker’s copy. People who review the source look at the wrong one.',
        remedy: 'Open both repositories. If the project has moved, ask the maintainers to correct package.json. If you do not know the second one, do not install.',
    },
    'builder-self-hosted': {
        title: 'Built on a self-hosted runner',
        severity: 'low',
        group: 'who built it',
        why: 'Whoever owns or has broken into that machine can change what is built, and earlier jobs may have left something behind. A hosted runner is new for each job.',
        remedy: 'Nothing to do today. Ask the maintainers whether the release can be built on hosted runners.',
    },
    'trigger-risky': {
        title: 'Built by an event that outsiders can start',
        severity: 'medium',
        group: 'who built it',
        why: 'Events such as “pull_request_target”, “workflow_run” and “issue_comment” run with the project’s rights and can be started by people outside it. Packages have been hijacked that way.',
        remedy: 'Open the workflow at the commit that is given, and see what outsiders can influence. Ask the maintainers to release from a tag or a release event.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/changed.js
const CHANGED = {
    'provenance-lost': {
        title: 'Earlier versions had provenance, this one has none',
        severity: 'high',
        group: 'what changed',
        why: 'Releases of this package came from a CI workflow with a signed statement of where they were built. This one came without. That is what a stolen publish token looks like: the thief has the token and not the workflow.',
        remedy: 'Do not update. Look at the project’s releases and issues: is there a tag and a run for this version? Ask the maintainers, and stay on the version before until they answer.',
    },
    'trusted-publisher-lost': {
        title: 'Published in a weaker way than before',
        severity: 'high',
        group: 'what changed',
        why: 'Earlier versions were published by the registry’s trusted publishing, or approved by a person, and this one was not. A stolen token works without either.',
        remedy: 'Do not update until the maintainers confirm that they published this version, and why in another way than before.',
    },
    'repository-changed': {
        title: 'Built from another repository than before',
        severity: 'high',
        group: 'what changed',
        why: 'The signed provenance is from another repository than that of earlier versions. It may be a move, a fork that took over, or a repository of the attacker’s: anyone can get flawless provenance for their own.',
        remedy: 'Open both repositories. If the old one says that the project has moved, accept the new one. If not, do not update.',
    },
    'workflow-changed': {
        title: 'Built by another workflow file than before',
        severity: 'medium',
        group: 'what changed',
        why: 'The repository is the same, the workflow that built and published is another. An attacker who can push a branch can add a workflow of their own.',
        remedy: 'Open the workflow file at the commit that is given, and see whether the project’s maintainers added it and for what.',
    },
    'ref-kind-changed': {
        title: 'Built from a branch instead of a tag, or the reverse',
        severity: 'low',
        group: 'what changed',
        why: 'Projects tend to release in one way. A release from a branch where there were tags before may be one that did not go through the usual hands.',
        remedy: 'Look at the project’s releases: did it change its way of releasing? If not, ask the maintainers.',
    },
    'trigger-changed': {
        title: 'Started by another event than before',
        severity: 'low',
        group: 'what changed',
        why: 'The workflow ran for another reason than in earlier releases. Somebody may have found another way to start it.',
        remedy: 'Open the run that is given, and see who or what started it.',
    },
    'builder-changed': {
        title: 'Built by another kind of builder than before',
        severity: 'medium',
        group: 'what changed',
        why: 'Another CI provider, or a self-hosted machine instead of a hosted one: who can influence the build is another question now.',
        remedy: 'Ask the maintainers whether they moved their builds, and open the run that is given.',
    },
    'identity-drift-compound': {
        title: 'Several things about the build changed at once',
        severity: 'high',
        group: 'what changed',
        why: 'One change in how a project releases is ordinary. Two in a single version (another workflow and another trigger, a new workflow on a side branch) are what a hijacked release looks like.',
        remedy: 'Do not update until you have seen the run and the commit that are given, and the maintainers have confirmed the release.',
    },
    'publisher-changed': {
        title: 'Published by somebody who never published this line before',
        severity: 'medium',
        group: 'what changed',
        why: 'The registry names a user who published none of the earlier versions. A new maintainer looks like this, and so does an account that was added by an attacker.',
        remedy: 'Look for where the project announced the new maintainer. If it did not, ask the other maintainers.',
    },
    'publisher-email-changed': {
        title: 'The publisher’s e-mail address has changed',
        severity: 'medium',
        group: 'what changed',
        why: 'The account that publishes has another e-mail address than before. Taking over an account often begins with its address.',
        remedy: 'Ask the maintainers whether they changed it, and not by way of the new address.',
    },
    'trusted-publisher-changed': {
        title: 'Another trusted-publisher configuration than before',
        severity: 'medium',
        group: 'what changed',
        why: 'The registry knows which workflow may publish this package. That configuration is another one than that of earlier versions: who can change it can publish from anywhere.',
        remedy: 'Compare the repository and workflow of the provenance with those of the version before.',
    },
    'install-script-added': {
        title: 'A script that runs at install time is new',
        severity: 'high',
        group: 'what changed',
        why: 'Install scripts run on every machine that installs the package, before anybody looks at it. Most malware on npm starts there, and the version before had none.',
        remedy: 'Read the script before you install. Install with “--ignore-scripts” until then.',
    },
    'dependency-added-young': {
        title: 'A new dependency that is itself only days old',
        severity: 'high',
        group: 'what changed',
        why: 'A release that suddenly depends on a package created days before is how attackers bring in their payload without touching the package’s own code.',
        remedy: 'Do not update until you know who made the new dependency, and why the package needs it.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/github.js
const GITHUB = {
    'run-not-successful': {
        title: 'The run that signed it did not succeed',
        severity: 'high',
        group: 'what GitHub remembers',
        why: 'The package was signed in a workflow run, and at that time no step was running, or only one that was skipped or failed. In 2026 an attacker took a workflow’s token and published 42 packages with flawless provenance, while the real publish step was skipped.',
        remedy: 'Do not install. Open the run that is given, and ask the maintainers whether they published this version.',
    },
    'run-mismatch': {
        title: 'GitHub’s record of the run says something else',
        severity: 'critical',
        group: 'what GitHub remembers',
        why: 'The provenance names a run, and GitHub says of that run another commit, workflow or event. One of the two is wrong, and GitHub’s record is not the package’s to write.',
        remedy: 'Do not install. Open the run that is given, and report it to the maintainers and to the registry.',
    },
    'commit-unreachable': {
        title: 'The source commit is on no branch or tag of the repository',
        severity: 'high',
        group: 'what GitHub remembers',
        why: 'Every fork’s commits can be opened under the original repository’s address. A commit that is on none of its branches and tags was never accepted there.',
        remedy: 'Do not install until you have seen where the commit comes from. Ask the maintainers.',
    },
    'release-tag-missing': {
        title: 'No tag for this version at that commit',
        severity: 'info',
        group: 'what GitHub remembers',
        why: 'Projects that tag their releases make it easy to see what was released. This version has no tag at the commit that it was built from.',
        remedy: 'Nothing to do if the project does not tag.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/locked.js
const LOCKED = {
    'integrity-mismatch': {
        title: 'The lockfile’s hash is not the registry’s',
        severity: 'critical',
        group: 'what is locked',
        why: 'The lockfile pins other bytes than the registry has for this version. Someone who edits a lockfile can make an install take a tarball of their own under a trusted name. One extra hash beside the good one is enough, because npm accepts a tarball that matches either.',
        remedy: 'Do not install. Compare the entry with the last good commit of the lockfile, then restore it or remove the entry and lock it again from the registry. If nobody on the team changed it, treat the change as an attack.',
    },
    'integrity-weak': {
        title: 'The lockfile pins only a SHA-1 hash',
        severity: 'low',
        group: 'what is locked',
        why: 'SHA-1 is broken: two different tarballs with the same SHA-1 can be made on purpose. The registry signs the stronger hash, so nothing signed stands behind this one.',
        remedy: 'Lock the entry again so that npm writes a sha512 hash: delete the entry (or the lockfile) and run “npm install --package-lock-only” with a current npm.',
    },
    'integrity-missing': {
        title: 'The lockfile has no hash for this package',
        severity: 'low',
        group: 'what is locked',
        why: 'Without a hash, npm installs whatever the registry, a mirror or someone on the network serves at that moment. Removing a hash is also the quiet way to prepare an exchange of the tarball.',
        remedy: 'Lock the entry again from the registry with a current npm. If your registry strips hashes, ask its operator why, and do not rely on this lockfile until they are back.',
    },
    'same-version-new-hash': {
        title: 'The same version is pinned by another hash',
        severity: 'critical',
        group: 'what is locked',
        why: 'A published version never changes its bytes. A pull request that pins another hash for a version that was there before has an install take another tarball under a name that reviewers have already approved.',
        remedy: 'Do not merge. Restore the entry from the base branch. If a registry really serves other bytes for the same version now, treat that registry as compromised.',
    },
    'source-changed': {
        title: 'The package comes from somewhere else than before',
        severity: 'critical',
        group: 'what is locked',
        why: 'The base branch had this package from a registry; the change has it from git, an address, a file, a link or another registry. The name stays the same, and what gets installed is whatever lies there.',
        remedy: 'Do not merge unless the move is meant and you know the new place. Otherwise restore the entry from the base branch.',
    },
    'resolved-mismatch': {
        title: 'The address in the lockfile is another package’s',
        severity: 'critical',
        group: 'what is locked',
        why: 'The entry says one name and version, and its address fetches another. A reviewer reads the name; npm downloads the address. This is how a package is swapped in a pull request without a change that looks like a new dependency.',
        remedy: 'Do not install. Restore the entry from the last good commit, or remove it and lock it again. If you do want the other package, use an alias (“npm:name@version”), which says so openly.',
    },
    'resolved-host': {
        title: 'The address is outside every configured registry',
        severity: 'medium',
        group: 'what is locked',
        why: 'An install downloads from the address in the lockfile, whichever host that is. A pull request can point one entry at a host of the attacker’s. Over plain http, anyone on the way can answer.',
        remedy: 'If the host is yours, configure it for this scope in .npmrc (user or base branch), and use https. If it is not, restore the entry and lock it again from your registry.',
    },
    'not-a-registry-package': {
        title: 'The entry does not come from a registry',
        severity: 'info',
        group: 'what is locked',
        why: 'Git repositories, addresses, files and links have no registry that signs for them. The pin in the lockfile (a commit, or a hash) is all there is, and an entry without one can change from one install to the next.',
        remedy: 'Prefer a published version. Where that is not possible, pin a full commit hash or a sha512 hash, and review what it points to.',
    },
    'lockfile-trees-disagree': {
        title: 'The two halves of the lockfile lock different things',
        severity: 'high',
        group: 'what is locked',
        why: 'A version 2 lockfile lists everything twice: for new npm and for old npm. An attacker can change the half that your reviewers or tools do not read. Installs then differ by the version of npm.',
        remedy: 'Find out which half is right, then write the lockfile anew with a current npm. lockfileVersion 3 has only one half.',
    },
    'lockfile-removed': {
        title: 'A lockfile was removed',
        severity: 'high',
        group: 'what is locked',
        why: 'Without its lockfile a project installs whatever versions its ranges allow on that day, pinned by nothing, and there is nothing left to audit.',
        remedy: 'Restore the lockfile. If the project moved to another package manager, commit the new lockfile in the same change.',
    },
    'registry-config-changed': {
        title: 'The change alters where packages come from',
        severity: 'high',
        group: 'what is locked',
        why: 'A registry line in .npmrc decides who answers for a package. A pull request that adds one can send a whole scope, and the token that goes with it, to an attacker’s host. This audit used the configuration from before the change.',
        remedy: 'Review the change on its own, by someone who owns the registry settings, and merge it separately.',
    },
    'tarball-mismatch': {
        title: 'The tarball is not what the lockfile pins',
        severity: 'critical',
        group: 'what is locked',
        why: 'The bytes that the registry serves do not have the hash that the lockfile pins. An install would refuse them, or, from a cache or mirror, take them. Someone exchanged the tarball after it was published.',
        remedy: 'Do not install. Ask again straight from the registry, without a mirror. If the answer is the same, report it to the registry.',
    },
    'manifest-confusion': {
        title: 'The package inside is not the one the registry describes',
        severity: 'high',
        group: 'what is locked',
        why: 'The registry’s document of a version is sent beside the tarball, and nothing holds the two together. Tools that read the document see other dependencies or install scripts than those that npm finds in the tarball and runs.',
        remedy: 'Do not install until the maintainers explain it. Compare package.json inside the tarball (“npm pack name@version”) with “npm view name@version --json”.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/registry.js
const REGISTRY = {
    'version-missing': {
        title: 'The registry does not have this version',
        severity: 'high',
        group: "the registry's word",
        why: 'The version was taken down, or it never existed. Registries remove versions that turn out to be malware, while copies live on in lockfiles, caches and mirrors. An attacker may also lock a private name that the public registry does not know yet.',
        remedy: 'Move to a version that exists. If the version was removed as malware, treat every machine that installed it as compromised: rotate its secrets. If the package is private, configure its registry for its scope.',
    },
    'signature-invalid': {
        title: 'The registry’s signature does not hold',
        severity: 'critical',
        group: "the registry's word",
        why: 'A key of the registry signed something else than what is served now. Either the registry’s answer was changed on the way or at a mirror, or the signature was copied from another package.',
        remedy: 'Do not install. Ask again from another network, straight from the registry and without a mirror. If the answer is the same, report it to the registry with the output of “countersign verify”.',
    },
    'signature-missing': {
        title: 'The registry’s signature is missing',
        severity: 'high',
        group: "the registry's word",
        why: 'The public registry signs every version, so an answer without a signature was changed by someone in between. Without it, the hash is only what the last server said.',
        remedy: 'Ask the registry directly. If a mirror or proxy strips signatures, have its operator turn that off. Do not rely on this entry until then.',
    },
    'signature-key-unknown': {
        title: 'Signed by a key that nobody here trusts',
        severity: 'medium',
        group: "the registry's word",
        why: 'There is a signature, but by no key that this run trusts. It may be a new key of the registry, or a key that an attacker made: a signature by just any key proves nothing.',
        remedy: 'Update Countersign, and let it reach the trust root (without “--offline”). For a private registry, get its keys from its operator by another way and give them with “--keys”.',
    },
    'signature-key-expired': {
        title: 'Signed with a key that was already retired',
        severity: 'high',
        group: "the registry's word",
        why: 'The registry had retired this key when the version was published. Someone who got hold of an old key could sign new malware with it.',
        remedy: 'Do not install until the registry explains it. Check the publish date on the registry’s page, and look for a version that is signed by a current key.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/unknown.js
const UNKNOWN = {
    'registry-unreachable': {
        title: 'The registry gave no usable answer',
        severity: 'incomplete',
        group: 'could not find out',
        why: 'After all retries there was no answer that could be read, so nothing can be said about these packages, good or bad. Someone who can block the registry could hide a bad package this way: an audit that could not look must not pass.',
        remedy: 'Run the audit again. If it fails in the same way, check the network, the proxy, and the credentials for this registry in your user .npmrc.',
    },
    'verification-stopped': {
        title: 'A verification did not come to its end',
        severity: 'incomplete',
        group: 'could not find out',
        why: 'The attestations were there, and the thread that verified them died, ran out of memory or took too long, so nobody knows whether they hold. That can be this machine, with too little memory or too much to do; it can be a fault of Countersign; and it can be an attestation that somebody made to stop whoever verifies it. An audit that was stopped must not pass.',
        remedy: 'Run the audit again, on a machine with less to do or with more memory. If it stops at the same package, report it: the registry and the network have no part in this.',
    },
    'evidence-stripped': {
        title: 'The registry serves no evidence',
        severity: 'incomplete',
        group: 'could not find out',
        why: 'This registry hands out neither signatures nor attestations, so none of its packages can be verified. A mirror that strips them hides a change of the packages as well.',
        remedy: 'Have the operator of the mirror pass on dist.signatures and /-/npm/v1/attestations, or audit against the registry behind it with “--registry”. If it has signing keys of its own, give them with “--keys”.',
    },
    'trust-stale': {
        title: 'The trusted keys may be out of date',
        severity: 'incomplete',
        group: 'could not find out',
        why: 'The trust root could not be reached, and the copy in this program is over 90 days old. Keys that were revoked or added since then are not known to it.',
        remedy: 'Let the run reach tuf-repo-cdn.sigstore.dev, update Countersign, or give a current root and keys with “--trusted-root” and “--keys”.',
    },
    'github-unavailable': {
        title: 'GitHub could not be asked about the run',
        severity: 'incomplete',
        group: 'could not find out',
        why: 'GitHub’s API gave no usable answer, its rate limit was used up, or the record is gone. So nobody could hold the provenance against GitHub’s own records.',
        remedy: 'Run the audit again. If the rate limit was used up, give a token with a higher one; if the record was deleted, ask the maintainers why. The policy can set another severity for this finding.',
    },
};

;// CONCATENATED MODULE: ./build/model/catalogue.js








/**
 * Every finding this program can raise, in the order in which `docs/findings/` shows them. The pages there are made from it
 * (`npm run docs`). `severity` is the default; a finding may state another one where the case differs.
 */
const CATALOGUE = {
    ...LOCKED,
    ...REGISTRY,
    ...ATTESTATIONS,
    ...BUILT,
    ...CHANGED,
    ...AGREED,
    ...GITHUB,
    ...UNKNOWN,
};
/** The page that explains a code. */
function docsUrl(code) {
    return `https://github.com/countersign/countersign/blob/main/docs/findings/${code}.md`;
}


/***/ }),

/***/ 63500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ rememberingLast)
/* harmony export */ });
/**
 * The same function, for texts that come many times in a row: the hash that a lockfile and its registry both write, the
 * address of the one registry, the header that it sends with every answer. Of a lockfile with thousands of entries it keeps
 * the last result and nothing else.
 *
 * @param make depends on nothing but the text; whoever gets the result leaves it as it is
 */
function rememberingLast(make) {
    let last = null;
    return (text) => {
        if (last?.text !== text)
            last = { text, made: make(text) };
        return last.made;
    };
}


/***/ }),

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 8145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isPublicRegistry)
/* harmony export */ });
/**
 * Hosts that serve the public registry itself and nothing else. `registry.yarnpkg.com` is a DNS alias that Yarn keeps
 * for it, `registry.npmjs.com` is npm's own. `www.npmjs.com` is the website, and mirrors (npmmirror and the like) copy
 * it under their own rule: neither is the public registry.
 */
const PUBLIC_HOSTS = new Set(['registry.npmjs.org', 'registry.npmjs.com', 'registry.yarnpkg.com']);
/** Is this address on the public registry, whatever the scheme? */
function isPublicRegistry(url) {
    return PUBLIC_HOSTS.has(url.hostname) && url.port === '';
}


/***/ }),

/***/ 25928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   r5: () => (/* binding */ repositoryFromUri)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76895);

/** Hosts that compare owner and repository without case. */
const CASELESS_HOSTS = new Set(['github.com', 'gitlab.com']);
/** Compares parsed fields, never prefixes: `acme/lib-evil` is not `acme/lib`. */
function sameRepository(a, b) {
    if (a.host !== b.host)
        return false;
    return CASELESS_HOSTS.has(a.host) ? a.path.toLowerCase() === b.path.toLowerCase() : a.path === b.path;
}
/** `github.com/npm/cli`. */
function formatRepository(ref) {
    return `${ref.host}/${ref.path}`;
}
/** What a URL parser takes out in silence: an address with it says one repository and would be read as another. */
const REWRITTEN = /[\s\\]|\/(?:\.|%2e){1,2}(?:[/#]|$)/i;
/**
 * Reads an absolute http(s) or `git+https` repository address. Returns `null` for anything else: an address
 * with credentials, a query, no path, or a path that climbs.
 */
function repositoryFromUri(uri) {
    const text = uri.replace(/^git\+/, '');
    if (!/^https?:\/\//i.test(text) || REWRITTEN.test(text))
        return null;
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(text);
    if (url === null || url.username !== '' || url.password !== '' || url.search !== '')
        return null;
    const path = url.pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    return path === '' ? null : { host: url.host.toLowerCase(), path };
}


/***/ }),

/***/ 76895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
/** `URL.parse`, which Node.js 20 does not have: to ask `URL.canParse` first would parse twice. */
function parseUrl(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 62583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c_: () => (/* binding */ waivedSection),
/* harmony export */   pp: () => (/* binding */ judgementLines),
/* harmony export */   ul: () => (/* binding */ waivedLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33842);



const SHOWN_WAIVED = 20;
const BY = {
    waiver: 'waived',
    baseline: 'known before',
    ignored: 'ignored by the policy',
};
/** Which agreed files were applied, and what GitHub was asked; a sentence each. */
function judgementLines({ inForce, corroboration, held }) {
    const files = [inForce.policy, inForce.origins, inForce.baseline].filter((path) => path !== null);
    const from = held.base === null || files.length === 0 ? '' : ', as the base branch has them';
    return [
        ...(files.length === 0 ? [] : [`Agreed: ${files.join(', ')}${from}.`]),
        ...(corroboration === null ? [] : [corroborationLine(corroboration)]),
    ];
}
function corroborationLine({ asked, agreed, disagreed, unknown }) {
    if (asked === 0)
        return 'GitHub: no provenance to ask about.';
    const parts = [
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(agreed)} agree`,
        ...(disagreed === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(disagreed)} disagree`]),
        ...(unknown === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(unknown)} could not be found out`]),
    ];
    return `GitHub’s own records of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(asked, 'build')}: ${parts.join(', ')}.`;
}
/** What was taken out is never out of sight: folded, with its reason. */
function waivedSection({ waived }) {
    if (waived.length === 0)
        return [];
    const rows = waived.slice(0, SHOWN_WAIVED).map(({ finding, by, reason, expires }) => {
        const what = finding.package === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)(finding.package, finding.version), 120)}`;
        const until = expires === null ? '' : ` until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(expires, 30)}`;
        const why = reason === '' ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason, 240)}`;
        return `- ${finding.severity} \`${finding.code}\`${what}, ${BY[by]}${until}${why}`;
    });
    const more = waived.length - rows.length;
    return [
        `<details><summary>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(waived.length, 'finding')} not counted: waived, known before or ignored</summary>`,
        [...rows, ...(more > 0 ? [`- and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(more)} more; the JSON report has all of them.`] : [])].join('\n'),
        '</details>',
    ];
}
function waivedLines({ waived }, style) {
    if (waived.length === 0)
        return [];
    const lines = [style.bold(`NOT COUNTED · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(waived.length, 'finding')}`)];
    for (const { finding, by, reason, expires } of waived.slice(0, SHOWN_WAIVED)) {
        const what = finding.package === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)(finding.package, finding.version), 120)}`;
        const until = expires === null ? '' : ` until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(expires, 30)}`;
        const why = reason === '' ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(reason, 240)}`;
        lines.push(...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${finding.severity} ${finding.code}${what}, ${BY[by]}${until}${why}`, style.width, 2, 2));
    }
    if (waived.length > SHOWN_WAIVED)
        lines.push(`  … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(waived.length - SHOWN_WAIVED)} more.`);
    return lines;
}


/***/ }),

/***/ 6611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ causesOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12646);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);


/**
 * The findings by cause, worst first: of one code and severity, and alike in all but the package that they name. What was
 * built elsewhere than before is alike where both builds are, so that a monorepo's move is one cause, and the one package
 * that an attacker built from a third repository in the same update is another. Linear.
 */
const causesOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(grouped);
function grouped({ findings, packages }) {
    const ofBuilds = findings.some(({ code }) => OF_BUILDS.has(code));
    const at = new Map(ofBuilds ? packages.map((entry) => [placeKey(entry.file, entry.line, entry.name), entry]) : []);
    const groups = new Map();
    for (const [index, finding] of (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(findings).entries()) {
        const key = keyOf(finding, index, at);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map((group) => ({ findings: group, entries: distinct(group.flatMap(entriesOf)) }));
}
function placeKey(file, line, name) {
    return JSON.stringify([file, line, name]);
}
function keyOf(finding, index, at) {
    // The judge has grouped it already, or it has no package: its words are about itself alone.
    if (finding.package === null || (finding.affected ?? []).length > 1)
        return String(index);
    const { code, severity } = finding;
    const builds = OF_BUILDS.has(code) ? buildsOf(at.get(placeKey(finding.file, finding.line, finding.package))) : null;
    return JSON.stringify([
        code,
        severity,
        shapeOf(finding.remedy, finding),
        builds ?? shapeOf(finding.message, finding),
    ]);
}
/** Findings that say that a build is another one than the last. */
const OF_BUILDS = new Set([
    'identity-drift-compound',
    'repository-changed',
    'workflow-changed',
    'ref-kind-changed',
    'trigger-changed',
    'builder-changed',
    'provenance-lost',
]);
/** The build before and the build now; `null` where the one before is not known. */
function buildsOf(entry) {
    const before = entry?.before?.source ?? null;
    if (entry === undefined || before === null)
        return null;
    return [buildOf(before), entry.source === null ? null : buildOf(entry.source)];
}
/** Tags differ from package to package; a branch is part of what was built. */
function buildOf({ repository, workflow, ref, trigger, runner, issuer }) {
    return [repository, workflow, ref?.startsWith('refs/tags/') === true ? 'refs/tags/' : ref, trigger, runner, issuer];
}
/** A sentence without the names that the finding has as fields. A package called `a` is not every letter of it. */
function shapeOf(text, { package: name, version }) {
    return without(without(text, name, '\u0000'), version, '\u0001');
}
function without(text, word, sign) {
    if (word === null || word === '' || !text.includes(word))
        return text;
    const parts = [];
    let from = 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, from)) {
        const end = at + word.length;
        const whole = !IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(end));
        parts.push(text.slice(from, at), whole ? sign : word);
        from = end;
    }
    return [...parts, text.slice(from)].join('');
}
const IN_WORD = /[\w/-]/;
function entriesOf(finding) {
    if (finding.affected !== undefined && finding.affected.length > 0)
        return finding.affected;
    if (finding.package === null || finding.file === null || finding.line === null)
        return [];
    return [{ package: finding.package, version: finding.version, file: finding.file, line: finding.line }];
}
function distinct(entries) {
    if (entries.length < 2)
        return entries;
    return [
        ...new Map(entries.map((one) => [JSON.stringify([one.file, one.line, one.package, one.version]), one])).values(),
    ];
}


/***/ }),

/***/ 30115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ changeRow),
/* harmony export */   Pv: () => (/* binding */ KIND_WORDS),
/* harmony export */   QP: () => (/* binding */ changeRows),
/* harmony export */   a8: () => (/* binding */ changesLine),
/* harmony export */   rv: () => (/* binding */ CHANGES_HEAD)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25928);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6611);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _evidence_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11094);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73757);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12646);
/* harmony import */ var _source_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91302);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);








const CHANGES_HEAD = '| Package | From | To | Evidence | Built from |\n| :-- | :-- | :-- | :-- | :-- |';
const KIND_WORDS = {
    'source-changed': 'from another place',
    rehashed: 'same version, another hash',
    added: 'added',
    upgraded: 'upgraded',
    downgraded: 'downgraded',
    repinned: 'pinned otherwise',
    removed: 'removed',
};
/** What says itself by its columns needs no word beside it. */
const PLAIN = new Set(['added', 'upgraded', 'removed']);
const NOTHING = '–';
/** Every change, worst first: by its worst finding, then what lost evidence, then by kind; then as the lockfiles list them. */
const changeRows = (0,_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(sorted);
function sorted(verdict) {
    if (verdict.changes.length === 0)
        return [];
    const at = new Map(verdict.packages.map((entry) => [placeKey(entry.file, entry.line, entry.name), entry]));
    const ranks = new Map();
    for (const { findings, entries } of (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .c)(verdict)) {
        const rank = _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_.indexOf(findings[0].severity);
        for (const { file, line, package: name } of entries) {
            const key = placeKey(file, line, name);
            ranks.set(key, Math.min(rank, ranks.get(key) ?? _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_.length));
        }
    }
    const rows = verdict.changes.map((change) => {
        const key = placeKey(change.at.file, change.at.line, change.name);
        const entry = change.to === null ? null : (at.get(key) ?? null);
        const shift = (0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_7__/* .shiftOf */ .G)(entry?.before?.evidence ?? null, entry?.evidence ?? null);
        return { change, entry, shift, rank: change.to === null ? _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_.length : (ranks.get(key) ?? _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_.length) };
    });
    return rows.toSorted((a, b) => a.rank - b.rank || lossOf(a) - lossOf(b) || kindOf(a) - kindOf(b));
}
const KINDS = Object.keys(KIND_WORDS);
const lossOf = ({ shift }) => (shift === 'lost' ? 0 : 1);
const kindOf = ({ change }) => KINDS.indexOf(change.kind);
function placeKey(file, line, name) {
    return JSON.stringify([file, line, name]);
}
/** `12 changes: 2 added · 10 upgraded · 1 with less evidence than before`. Own words and numbers only. */
function changesLine(rows) {
    const count = (test) => rows.filter(test).length;
    const kinds = Object.entries(KIND_WORDS)
        .map(([kind, word]) => [count(({ change }) => change.kind === kind), word])
        .filter(([many]) => many > 0)
        .map(([many, word]) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(many)} ${word}`);
    const [lost, gained] = [count(({ shift }) => shift === 'lost'), count(({ shift }) => shift === 'gained')];
    const shifts = [
        ...(lost === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(lost)} with less evidence than before`]),
        ...(gained === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(gained)} with more evidence than before`]),
    ];
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(rows.length, 'change')}: ${[...kinds, ...shifts].join(' · ')}`;
}
/** One row of the table: package · from · to · evidence before and now · source commit, with everything since the last one. */
function changeRow({ change, entry, shift }, source) {
    const { kind, name, from, to, at } = change;
    const named = to === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(name, 240) : (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .entryLink */ .bM)(name, at.file, at.line, source);
    const cells = [
        `${named}${PLAIN.has(kind) ? '' : `<br>${KIND_WORDS[kind]}`}`,
        pinned(from),
        to === null ? 'removed' : pinned(to),
        to === null ? NOTHING : evidenceCell(from, entry, shift),
        to === null ? NOTHING : sourceCell(entry),
    ];
    return `| ${cells.join(' | ')} |`;
}
function pinned(pin) {
    if (pin === null)
        return NOTHING;
    const version = pin.version === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(pin.version, 60);
    // Where it comes from says more than a version that no registry has.
    return pin.kind === 'registry' ? version || NOTHING : [version, `(${pin.kind})`].join(' ').trim();
}
const MARKS = { lost: '▼ ', gained: '▲ ', same: '', unknown: '' };
function evidenceCell(from, entry, shift) {
    const now = (0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_7__/* .carriedWords */ .o)(entry?.evidence ?? null);
    if (from === null)
        return now;
    const before = (0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_7__/* .carriedWords */ .o)(entry?.before?.evidence ?? null);
    const both = before === now ? now : `${before} → ${now}`;
    return shift === 'lost' ? `**${MARKS.lost}${both}**` : `${MARKS[shift]}${both}`;
}
/** The commit that it was built from, and a page with all that came in since the last one. Nothing is made up. */
function sourceCell(entry) {
    const before = entry?.before?.source ?? null;
    if (entry === null || entry.evidence === null)
        return 'not looked up';
    const { source } = entry;
    if (source === null)
        return [notProven(entry.evidence.provenance), ...wasBuilt(before)].join('<br>');
    const parts = [commitLink(source), ...(before === null ? [] : sinceThen(before, source))];
    return parts.join('<br>');
}
function notProven(provenance) {
    return provenance === 'absent' ? 'not stated' : provenance === 'verified' ? 'unknown' : provenance;
}
function sinceThen(before, source) {
    if ((0,_source_links_js__WEBPACK_IMPORTED_MODULE_4__/* .isMoved */ .yu)(before, source))
        return wasBuilt(before);
    if (before.commit !== null && before.commit === source.commit)
        return ['same commit as before'];
    const url = (0,_source_links_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUrl */ .XH)(before, source);
    return url === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownUrl */ .$x)('compare', url)];
}
function wasBuilt(before) {
    return before === null ? [] : [`before: ${commitLink(before)}`];
}
function commitLink(source) {
    const { commit, commitUrl } = source;
    const ref = (0,_source_links_js__WEBPACK_IMPORTED_MODULE_4__/* .builtFrom */ .dF)(source);
    const repository = ref === null ? source.repository : ref.host === 'github.com' ? ref.path : (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(ref);
    if (commit === null)
        return repository === null ? 'unknown' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(repository, 120);
    const label = repository === null ? `commit ${commit.slice(0, 10)}` : `${repository}@${commit.slice(0, 10)}`;
    return commitUrl === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(label, 120) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownUrl */ .$x)(label, commitUrl);
}


/***/ }),

/***/ 11094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shiftOf),
/* harmony export */   o: () => (/* binding */ carriedWords)
/* harmony export */ });
/** Strongest first. */
const KINDS = [
    ['provenance', 'provenance'],
    ['publish', 'publish attestation'],
    ['signature', 'signature'],
];
/** The strongest evidence that holds, and what is wrong with a stronger one. Own words only. */
function carriedWords(evidence) {
    if (evidence === null)
        return 'not looked up';
    const best = KINDS.find(([kind]) => evidence[kind] === 'verified');
    const above = KINDS.slice(0, best === undefined ? undefined : KINDS.indexOf(best));
    const troubled = above.find(([kind]) => evidence[kind] !== 'absent');
    if (troubled === undefined)
        return best === undefined ? 'none' : best[1];
    const [kind, word] = troubled;
    const trouble = above.every(([each]) => evidence[each] === 'unknown') ? 'unknown' : `${word} ${evidence[kind]}`;
    if (best === undefined)
        return trouble;
    return `${best[1]}, ${trouble === 'unknown' ? `${word} unknown` : trouble}`;
}
const isOpen = (outcome) => outcome === 'unknown' || outcome === 'unsupported';
/**
 * Whether the strongest kind of evidence that either version has came or went. Only what was looked for and is not there,
 * or does not hold, is lost: `unknown` never becomes `absent`.
 */
function shiftOf(before, after) {
    if (before === null || after === null)
        return 'unknown';
    for (const [kind] of KINDS) {
        const [earlier, now] = [before[kind], after[kind]];
        if (isOpen(earlier) || isOpen(now))
            return 'unknown';
        if (earlier === now && now === 'verified')
            return 'same';
        if (earlier === now)
            continue;
        if (earlier === 'verified')
            return 'lost';
        // Something that does not hold came in place of nothing: a weaker kind that came with it is no gain.
        if (now === 'rejected')
            return 'unknown';
        if (now === 'verified')
            return 'gained';
    }
    return 'same';
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96271);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12646);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);



/** The verdict in one sentence or two, the same on every surface. Never says more than was found out. */
const headline = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(told);
function told(verdict) {
    const cut = verdict.interrupted === null
        ? ''
        : ` The run was cut short by ${verdict.interrupted === 'timeout' ? 'its timeout' : 'a signal'}; what follows is what was known by then.`;
    const { mood, text } = judgement(verdict);
    return { mood, text: text + cut };
}
function judgement(verdict) {
    const { coverage, failOn } = verdict;
    const failing = verdict.findings.filter((finding) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(finding.severity, failOn));
    const unread = `Could not make the audit: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(verdict.errors.length, 'lockfile problem')}, named below.`;
    switch (verdict.outcome) {
        case 'error':
            return {
                mood: 'bad',
                text: failing.length === 0 ? unread : `${unread} In what could be read: ${failed(verdict, failing)}.`,
            };
        case 'fail': {
            // The usual threshold explains itself; of another one a reader may not know.
            const by = failOn === 'high' ? '' : ` by the threshold “${failOn}”`;
            return { mood: 'bad', text: `Failed${by}: ${failed(verdict, failing)}.` };
        }
        case 'incomplete': {
            const why = unaudited(verdict) ?? 'see the findings marked “incomplete”';
            return {
                mood: 'warn',
                text: `Could not find out enough to pass: ${why}. Nothing that was found reaches “${failOn}”.`,
            };
        }
        case 'pass':
            if (coverage.total === 0)
                return { mood: 'warn', text: 'Nothing to verify: no lockfile lists any entry.' };
            return passed(verdict);
    }
}
/** `20 of 1,531 entries not fully audited`; `null` where all were. */
function unaudited({ coverage }) {
    const count = coverage.notAudited + coverage.weaklyBound + coverage.registryOnly;
    return count === 0 ? null : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(count)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} not fully audited`;
}
function passed(verdict) {
    const { coverage, failOn } = verdict;
    const left = unaudited(verdict);
    if (left !== null)
        return { mood: 'warn', text: `Passed, but ${left}.` };
    if (coverage.failed > 0) {
        return {
            mood: 'warn',
            text: `Passed by the threshold “${failOn}”, but ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.failed, 'entry', 'entries')} failed.`,
        };
    }
    if (verdict.findings.some((finding) => finding.severity === 'incomplete')) {
        return {
            mood: 'warn',
            text: 'Passed, but not everything could be found out: see the findings marked “incomplete”.',
        };
    }
    const unchanged = coverage.byReason['unchanged'] ?? 0;
    if (unchanged === coverage.total)
        return {
            mood: 'good',
            text: `Nothing to audit: all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} are as the base has them.`,
        };
    if (coverage.verified === 0)
        return { mood: 'warn', text: 'Passed, but no entry comes from a registry: nothing was verified.' };
    const verified = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(coverage.verified)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total - unchanged, 'entry', 'entries')} verified`;
    const beside = unchanged === 0 ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(unchanged)} more unchanged since the base`;
    const found = verdict.findings.length === 0 ? 'no findings' : `no finding reaches “${failOn}”`;
    return { mood: 'good', text: `Passed: ${verified}${beside}; ${found}.` };
}
/** `1 critical and 3 high findings in 2 of 6 changed packages`. */
function failed(verdict, failing) {
    const counts = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [failing.filter((finding) => finding.severity === severity).length, severity]).filter(([count]) => count > 0);
    const words = counts.map(([count, severity]) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(count)} ${severity}`);
    const listed = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
    return `${listed} ${counts.at(-1)?.[0] === 1 ? 'finding' : 'findings'}${packagesOf(verdict, failing)}`;
}
/**
 * In how many of the packages, a package being one version of one name. Empty where it cannot be said exactly: where a
 * finding is about no package, or names one that is not among those counted.
 */
function packagesOf({ held, changes, packages }, failing) {
    const concerned = new Set();
    for (const { package: name, version, affected = [] } of failing) {
        if (name === null && affected.length === 0)
            return '';
        if (affected.length > 0)
            for (const one of affected)
                concerned.add(keyOf(one.package, one.version));
        else if (name !== null)
            concerned.add(keyOf(name, version));
    }
    const isChange = held.scope === 'changed';
    const all = new Set(isChange
        ? changes.flatMap(({ name, to }) => (to === null ? [] : [keyOf(name, to.version)]))
        : packages.map(({ name, version }) => keyOf(name, version)));
    const kind = isChange ? 'changed package' : 'package';
    if ([...concerned].some((key) => !all.has(key)))
        return ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(concerned.size, 'package')}`;
    if (concerned.size < all.size)
        return ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(concerned.size)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all.size, kind)}`;
    return all.size === 1 ? ` in the only ${kind}` : ` in all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all.size, kind)}`;
}
function keyOf(name, version) {
    return JSON.stringify([name, version]);
}


/***/ }),

/***/ 63483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 73757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ FINDINGS_HEAD),
/* harmony export */   ET: () => (/* binding */ causeRow),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   b0: () => (/* binding */ blobUrl),
/* harmony export */   bM: () => (/* binding */ entryLink)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);



const SHOWN_AFFECTED = 5;
const SHOWN_FOLDED = 60;
const SHOWN_LINKS = 6;
const BADGES = {
    critical: '🟥 critical',
    high: '🟧 high',
    incomplete: '🟪 incomplete',
    medium: '🟨 medium',
    low: '🟦 low',
    info: '⬜ info',
};
/** The first column holds one short word, so that names and paths have the whole width of a phone. */
const FINDINGS_HEAD = '| Severity | What was found, and what to do |\n| :-- | :-- |';
/** One row of the table of findings: severity · what, package and place, remedy, evidence. `brief` without the folded list. */
function causeRow({ findings, entries }, source, brief) {
    const [finding] = findings;
    const links = finding.evidence.slice(0, SHOWN_LINKS).map((evidence) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownUrl */ .$x)(evidence.label, evidence.url));
    const what = [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[finding.code].title)}**`,
        ...subject(finding, entries, source),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(finding.message),
        ...(findings.length < 2 ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sameCause */ .w0)(findings.length)]),
        `➜ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(finding.remedy)}`,
        [...links, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownUrl */ .$x)('about this finding', (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .docsUrl */ .f)(finding.code))].join(' · '),
        ...listed(entries, source, brief),
    ];
    return `| ${BADGES[finding.severity].replace(' ', '&nbsp;')} | ${what.join('<br>')} |`;
}
/** Which package, and the line to open; of many entries their number. */
function subject(finding, entries, source) {
    if (entries.length > 1)
        return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(entries.length, 'entry', 'entries')];
    const where = placeLink(finding.file, finding.line, source);
    const named = finding.package === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)(finding.package, finding.version), 240)];
    const parts = [...named, ...(where === null ? [] : [where])];
    return parts.length === 0 ? [] : [parts.join(' · ')];
}
/** The first ones in the open, more of them folded: of a family of forty-two every package can be seen. */
function listed(entries, source, brief) {
    if (entries.length < 2)
        return [];
    const names = entries
        .slice(0, brief ? SHOWN_AFFECTED : SHOWN_AFFECTED + SHOWN_FOLDED)
        .map((entry) => entryLink((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)(entry.package, entry.version), entry.file, entry.line, source));
    const open = names.slice(0, SHOWN_AFFECTED).join(', ');
    const folded = names.slice(SHOWN_AFFECTED);
    const beyond = entries.length - names.length;
    if (folded.length === 0)
        return [`${open}${beyond > 0 ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(beyond)} more` : ''}`];
    const rest = beyond > 0 ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(beyond)} more; the JSON report has all of them` : '';
    const summary = `<summary>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(entries.length - SHOWN_AFFECTED)} more</summary>`;
    return [`${open}<details>${summary}${folded.join(', ')}${rest}</details>`];
}
/** An entry that leads to its line where the repository is known; elsewhere the place stands beside it. */
function entryLink(name, file, line, source) {
    const url = blobUrl(file, line, source);
    const code = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name, 240);
    return url === null ? `${code} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(`${file}:${line}`, 240)})` : `[${code}](${url})`;
}
/** `file:line`, as a link where the repository is known; `null` where there is no file. */
function placeLink(file, line, source) {
    const text = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(file, line);
    if (file === null || text === null)
        return null;
    const url = blobUrl(file, line, source);
    return url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(text, 240) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(text, 240)}](${url})`;
}
/** `null` for a path that is not plainly inside the repository: a link must not lead to another page of the host. */
function blobUrl(file, line, source) {
    // Thousands of places are in one file.
    let pages = PAGES.get(source);
    if (pages === undefined)
        PAGES.set(source, (pages = new Map()));
    let page = pages.get(file);
    if (page === undefined)
        pages.set(file, (page = pageOf(file, source)));
    return page === null || line === null ? page : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withFragment */ .p2)(page, `L${line}`);
}
const PAGES = new WeakMap();
function pageOf(file, source) {
    if (source.repositoryUrl === undefined || source.sha === undefined || !/^[0-9a-f]{7,64}$/i.test(source.sha))
        return null;
    const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const climbs = path.split('/').some((part) => part === '' || part === '..' || part === '.');
    if (climbs || path.length > 500 || /^[a-z]:|\p{Cs}/iu.test(path))
        return null;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .webUrl */ .qP)(`${source.repositoryUrl.replace(/\/+$/, '')}/blob/${source.sha}/${encoded}`);
}


/***/ }),

/***/ 48724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jt: () => (/* binding */ SUMMARY_LIMIT),
  B1: () => (/* binding */ renderReport),
  Br: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/report/agreed.js
var agreed = __webpack_require__(62583);
// EXTERNAL MODULE: ./build/report/changes-table.js
var changes_table = __webpack_require__(30115);
// EXTERNAL MODULE: ./build/report/causes.js
var report_causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown-findings.js
var markdown_findings = __webpack_require__(73757);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/chart.js

/** A middle tone: at least 3:1 against white, against GitHub's dark page and against the letters on it. */
const BAR_COLOUR = '#4184e4';
/**
 * Low, because it has three bars; no wider than a phone, because Mermaid cuts the labels of a chart that it has to shrink; and
 * without numbers on its axis, because with them it draws a bar for nothing. The theme is left to GitHub, which takes the
 * reader's; only the bars need a colour that can be seen in both.
 */
const LOOK = JSON.stringify({
    xyChart: { width: 400, height: 150, titleFontSize: 15, yAxis: { showLabel: false, showTick: false } },
    themeVariables: { xyChart: { plotColorPalette: BAR_COLOUR, backgroundColor: 'transparent' } },
});
/**
 * How many of the package versions asked about carry which verified evidence, as a Mermaid chart in GitHub Markdown;
 * `null` where nobody was asked. Own words and numbers only: Mermaid reads what stands in it as a language of its own, in which
 * no name of a package has any business. Every bar has its number in its label, so that it is read without its length or colour.
 */
function evidenceChart(counts) {
    const { packages } = counts;
    if (packages === 0)
        return null;
    const rows = (0,wording/* evidenceRows */.dK)(counts);
    const asked = (0,wording/* plural */.LS)(packages, 'package version');
    return [
        '```mermaid',
        `%%{init: ${LOOK}}%%`,
        'xychart-beta horizontal',
        '  accTitle: Evidence',
        `  accDescr: ${rows.map(({ what, count }) => `${what} ${(0,wording/* number */.ai)(count)}`).join(', ')}, of ${asked}`,
        `  title "Evidence of ${asked}"`,
        `  x-axis [${rows.map(({ what, count }) => `"${what}: ${(0,wording/* number */.ai)(count)}"`).join(', ')}]`,
        '  y-axis 0 --> 100',
        `  bar [${rows.map(({ count }) => (0,wording/* percentOf */.pR)(count, packages)).join(', ')}]`,
        '```',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/report/statuses.js
var statuses = __webpack_require__(23025);
;// CONCATENATED MODULE: ./build/report/markdown-sections.js






const SHOWN_REASONS = 20;
const BAR = 10;
/** What nobody vouched for, and why: one row a reason. */
function unauditedSection(verdict, source) {
    const groups = (0,statuses/* byReason */.UN)(verdict.packages, statuses/* UNAUDITED */.C0, 3);
    if (groups.length === 0)
        return [];
    const rows = groups.slice(0, SHOWN_REASONS).map((group) => {
        const { word, meaning } = statuses/* STATUS_WORDS */.ly[group.status];
        const examples = group.examples.map((entry) => (0,markdown_findings/* entryLink */.bM)((0,wording/* packageName */.oZ)(entry.name, entry.version, entry.alias), entry.file, entry.line, source));
        const more = group.count - examples.length;
        const detail = group.detail === '' ? meaning : group.detail;
        return `| ${(0,wording/* number */.ai)(group.count)} | ${word.replace(' ', '&nbsp;')} | **${(0,report_escape/* markdownText */.p7)(group.reason, 60)}**: ${(0,report_escape/* markdownText */.p7)(detail, 400)}<br>${examples.join(', ')}${more > 0 ? ` and ${(0,wording/* number */.ai)(more)} more` : ''} |`;
    });
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const more = groups.length - rows.length;
    return [
        `### ${(0,wording/* plural */.LS)(total, 'entry', 'entries')} not fully audited`,
        ['| Entries | Status | Why |', '| --: | :-- | :-- |', ...rows].join('\n'),
        ...(more > 0 ? [`and ${(0,wording/* plural */.LS)(more, 'more reason')}; the JSON report has all of them.`] : []),
    ];
}
/** How many of the package versions asked about carry which evidence. */
function evidenceSection(verdict) {
    const { packages } = verdict.counts;
    const chart = evidenceChart(verdict.counts);
    if (chart === null)
        return [];
    const rows = (0,wording/* evidenceRows */.dK)(verdict.counts).map((row) => `| ${row.what} | ${(0,wording/* number */.ai)(row.count)} | ${bar(row.count, packages)} |`);
    const table = [
        `| Of ${(0,wording/* plural */.LS)(packages, 'package version')} asked about | with it | |`,
        '| :-- | --: | :-- |',
        ...rows,
    ];
    // Where no chart is drawn (an e-mail, a terminal, a server without Mermaid) the table says the same.
    return ['### Evidence', chart, '<details><summary>The same as a table</summary>', table.join('\n'), '</details>'];
}
/** Full and empty only for all and none, as the percentage. */
function bar(count, total) {
    const percent = (0,wording/* percentOf */.pR)(count, total);
    const full = count >= total ? BAR : count === 0 ? 0 : Math.min(BAR - 1, Math.max(1, Math.round(percent / BAR)));
    return `<code>${'█'.repeat(full)}${'░'.repeat(BAR - full)}</code>&nbsp;${percent}&nbsp;%`;
}
/** What nobody was asked about, and why that is as it should be. */
function notApplicableSection(verdict) {
    const groups = (0,statuses/* byReason */.UN)(verdict.packages, ['not-applicable'], 0);
    if (groups.length === 0)
        return [];
    const rows = groups
        .slice(0, SHOWN_REASONS)
        .map((group) => `- ${(0,wording/* number */.ai)(group.count)} ${(0,report_escape/* markdownText */.p7)(group.reason, 60)}: ${(0,report_escape/* markdownText */.p7)(group.detail === '' ? statuses/* STATUS_WORDS */.ly['not-applicable'].meaning : group.detail, 400)}`);
    return [
        `<details><summary>${(0,wording/* plural */.LS)((0,statuses/* countOf */.pq)(verdict.coverage, 'not-applicable'), 'entry', 'entries')} not applicable: no registry has evidence of them</summary>`,
        rows.join('\n'),
        '</details>',
    ];
}
/** What the verdict rests on. */
function trustSection(verdict) {
    const { requests, bytes } = verdict.counts;
    const rests = (0,wording/* trustLines */._)(verdict.trust).map((line) => (0,report_escape/* markdownText */.p7)(line, 400));
    const sentences = [
        `Trust: ${rests.join('; ')}.`,
        ...(0,agreed/* judgementLines */.pp)(verdict).map((line) => (0,report_escape/* markdownText */.p7)(line, 400)),
        requests === 0 ? 'No request was made.' : `${(0,wording/* plural */.LS)(requests, 'request')}, ${(0,wording/* number */.ai)(Math.ceil(bytes / 1024))} KiB.`,
        ...(verdict.coverage.verified === 0 ? [] : [wording/* CAVEAT */.d_]),
    ];
    return `<sub>${sentences.join(' ')}</sub>`;
}

;// CONCATENATED MODULE: ./build/report/room.js

function measureOf({ unit }) {
    return unit === 'characters' ? (text) => text.length : (text) => Buffer.byteLength(text);
}
/** `1 MiB`, `65,536 characters`. */
function limitWords({ size, unit }) {
    if (unit === 'bytes' && size % 2 ** 20 === 0)
        return `${size / 2 ** 20} MiB`;
    return `${(0,wording/* number */.ai)(size)} ${unit}`;
}
/**
 * The longest run of rows from the first on that fits. It stops at the first item that does not fit even in brief: a later,
 * shorter one must not stand in a worse one's place.
 *
 * @param render one line; `brief` is what it is to be where the full one does not fit
 */
function fit(items, room, measure, render) {
    const rows = [];
    let used = 0;
    const fits = (row) => used + measure(row) + 1 <= room;
    for (const item of items) {
        let row = render(item, false);
        if (!fits(row))
            row = render(item, true);
        if (!fits(row))
            break;
        used += measure(row) + 1;
        rows.push(row);
    }
    return { rows, used };
}
/** The same rows within less room. */
function trimmed({ rows, used }, room, measure) {
    return used <= room ? { rows, used } : fit(rows, room, measure, (row) => row);
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
;// CONCATENATED MODULE: ./build/report/markdown.js










/** GitHub refuses a job summary that is larger than this, in bytes of UTF-8 a step. */
const SUMMARY_LIMIT = 1024 * 1024;
const SHOWN_OPEN = 25;
const SHOWN_CHANGES = 15;
const SHOWN_ERRORS = 50;
const MARKS = { good: '✅', warn: '⚠️', bad: '❌' };
/** The GitHub job summary of an audit: {@link renderReport} within {@link SUMMARY_LIMIT}. */
function renderSummary(verdict, source = {}) {
    return renderReport(verdict, source, { size: SUMMARY_LIMIT, unit: 'bytes' });
}
/**
 * An audit as GitHub Markdown, for the job summary and the pull-request comment, at most `limit` long. What does not fit is
 * counted and said to be in the JSON report, the worst being shown first. With `source` the places become links to the
 * repository's files.
 */
function renderReport(verdict, source, limit) {
    const measure = measureOf(limit);
    const { mood, text } = (0,headline/* headline */.P)(verdict);
    const scope = (0,statuses/* scopeLine */.VU)(verdict);
    const above = [
        `## ${MARKS[mood]} Countersign · ${(0,report_escape/* markdownText */.p7)(text)}`,
        `**${(0,statuses/* coverageSum */.GN)(verdict.coverage)}**${verdict.lockfiles.length === 0 ? '' : ` in ${lockfiles(verdict)}`}`,
        ...(scope === null ? [] : [(0,report_escape/* markdownText */.p7)(scope, 240)]),
        ...problems(verdict.errors, source, limit.size / 4, measure),
    ];
    const sections = withinRoom([
        evidenceSection(verdict),
        unauditedSection(verdict, source),
        notApplicableSection(verdict),
        (0,agreed/* waivedSection */.c_)(verdict),
    ], limit.size / 4, measure);
    const below = [...sections, trustSection(verdict)];
    const used = measure([...above, ...below].join('\n\n'));
    const between = tables(verdict, source, limit, limit.size - reserveOf(limit) - used);
    const whole = `${[...above, ...between, ...below].join('\n\n')}\n`;
    if (measure(whole) <= limit.size)
        return whole;
    return `${above[0]}\n\n**The rest does not fit here**; the JSON report has it.\n`;
}
/** Kept free for headings, for what a workflow's own steps or the door may add, and for the lines that say what is missing. */
function reserveOf({ size }) {
    return Math.max(2048, size / 128);
}
/** Sections in the order of the page; one that takes too much is left out, and it is said that it was. */
function withinRoom(sections, room, measure) {
    let left = room;
    let missing = 0;
    const kept = sections.flatMap((section) => {
        const size = measure(section.join('\n\n'));
        if (size > left) {
            missing += 1;
            return [];
        }
        left -= size;
        return section;
    });
    return missing === 0
        ? kept
        : [...kept, `**${(0,wording/* plural */.LS)(missing, 'section does', 'sections do')} not fit here**; the JSON report has all of it.`];
}
/** Findings and changes within `room`. Changes get what findings leave, and three tenths of the room where both are many. */
function tables(verdict, source, limit, room) {
    const measure = measureOf(limit);
    const causes = (0,report_causes/* causesOf */.c)(verdict);
    const changes = (0,changes_table/* changeRows */.QP)(verdict);
    const found = fit(causes, room, measure, (cause, brief) => (0,markdown_findings/* causeRow */.ET)(cause, source, brief));
    const forChanges = Math.max(room * 0.3, room - found.used);
    const changed = fit(changes, forChanges, measure, (row) => (0,changes_table/* changeRow */.L_)(row, source));
    const shown = trimmed(found, room - changed.used, measure);
    return [...findings(verdict, causes, shown, limit), ...changesSection(changes, changed, limit)];
}
/** The table of causes: the worst in the open, the long tail folded. */
function findings(verdict, causes, { rows }, limit) {
    const all = verdict.findings.length;
    if (all === 0)
        return [];
    const missing = causes.slice(rows.length).reduce((sum, cause) => sum + cause.findings.length, 0);
    return [
        `### ${(0,wording/* findingsOfCauses */.UU)(all, causes.length)}: ${(0,wording/* levelCounts */.pS)(verdict.findings)}`,
        ...folding(markdown_findings/* FINDINGS_HEAD */.EC, rows, SHOWN_OPEN, (count) => all === causes.length ? (0,wording/* plural */.LS)(count, 'more finding') : (0,wording/* plural */.LS)(count, 'more cause')),
        ...(missing === 0
            ? []
            : [
                `**${(0,wording/* plural */.LS)(missing, 'finding is', 'findings are')} not shown here**, because GitHub takes at most ${limitWords(limit)}. The JSON report has all of them.`,
            ]),
    ];
}
function changesSection(changes, { rows }, limit) {
    if (changes.length === 0)
        return [];
    const missing = changes.length - rows.length;
    return [
        '### What changed',
        (0,changes_table/* changesLine */.a8)(changes),
        ...folding(changes_table/* CHANGES_HEAD */.rv, rows, SHOWN_CHANGES, (count) => (0,wording/* plural */.LS)(count, 'more change')),
        ...(missing === 0
            ? []
            : [
                `**${(0,wording/* plural */.LS)(missing, 'change is', 'changes are')} not shown here**, because GitHub takes at most ${limitWords(limit)}. The JSON report has all of them.`,
            ]),
    ];
}
function folding(head, rows, open, more) {
    // To unfold three rows is more work than to read them.
    const shown = rows.length <= open * 1.2 ? rows.length : open;
    const folded = rows.slice(shown);
    return [
        ...(rows.length === 0 ? [] : [[head, ...rows.slice(0, shown)].join('\n')]),
        ...(folded.length === 0
            ? []
            : [`<details><summary>${more(folded.length)}</summary>`, [head, ...folded].join('\n'), '</details>']),
    ];
}
function lockfiles(verdict) {
    const named = verdict.lockfiles.slice(0, 5).map((file) => (0,report_escape/* markdownCode */.D9)(file, 240));
    const more = verdict.lockfiles.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${(0,wording/* number */.ai)(more)} more` : ''}`;
}
function problems(errors, source, room, measure) {
    if (errors.length === 0)
        return [];
    const { rows } = fit(errors.slice(0, SHOWN_ERRORS), room, measure, (problem) => {
        const where = (0,markdown_findings/* placeLink */.aE)(problem.file ?? null, problem.line ?? null, source);
        const hint = problem.hint === undefined ? '' : `<br>➜ ${(0,report_escape/* markdownText */.p7)(problem.hint)}`;
        return `- ${where === null ? '' : `${where}: `}${(0,report_escape/* markdownText */.p7)(problem.message)}${hint}`;
    });
    const more = errors.length - rows.length;
    return [
        '### Could not be read',
        ...(rows.length === 0 ? [] : [rows.join('\n')]),
        ...(more > 0 ? [`and ${(0,wording/* number */.ai)(more)} more; the JSON report has all of them.`] : []),
    ];
}


/***/ }),

/***/ 12646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/**
 * The same function, that works it out once for each verdict: one is shown on many surfaces, and what they share takes longer
 * than most of them. A verdict does not change once it is made; when it is gone, so is what was worked out.
 */
function once(make) {
    const known = new WeakMap();
    return (given) => {
        const made = known.get(given) ?? make(given);
        known.set(given, made);
        return made;
    };
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


/***/ }),

/***/ 91302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ compareUrl),
/* harmony export */   dF: () => (/* binding */ builtFrom),
/* harmony export */   yu: () => (/* binding */ isMoved)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25928);

/** A full commit hash, SHA-1 or SHA-256: a short one or a name could be another commit tomorrow. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** GitHub's own form of an owner and a repository: nothing in it can lead to another page of the host. */
const OWNER_AND_NAME = /^[A-Za-z0-9][A-Za-z0-9-]*\/(?!\.{1,2}$)[\w.-]+$/;
/** The repository of a build, `null` where none is stated that can be read. It is written with its scheme or without. */
function builtFrom({ repository }) {
    if (repository === null)
        return null;
    return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFromUri */ .r5)(/^[a-z][a-z+]*:/i.test(repository) ? repository : `https://${repository}`);
}
/**
 * GitHub's page with every commit between two builds, where both certificates name a commit of one repository on github.com;
 * `null` elsewhere. Other hosts have such pages too, at addresses that the certificates do not state.
 */
function compareUrl(before, after) {
    const [old, now] = [builtFrom(before), builtFrom(after)];
    if (old === null || now === null || !(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(old, now))
        return null;
    if (now.host !== 'github.com' || !OWNER_AND_NAME.test(now.path))
        return null;
    if (before.commit === null || after.commit === null || before.commit === after.commit)
        return null;
    if (!COMMIT.test(before.commit) || !COMMIT.test(after.commit))
        return null;
    return `https://github.com/${now.path}/compare/${before.commit}...${after.commit}`;
}
/** Whether both builds name a repository, and another one. */
function isMoved(before, after) {
    const [old, now] = [builtFrom(before), builtFrom(after)];
    return old !== null && now !== null && !(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(old, now);
}


/***/ }),

/***/ 23025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ UNAUDITED),
/* harmony export */   GN: () => (/* binding */ coverageSum),
/* harmony export */   O4: () => (/* binding */ shownStatus),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   VU: () => (/* binding */ scopeLine),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   po: () => (/* binding */ SHOWN_STATUSES),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);

/** The reason of an entry that the base has as it is. */
const UNCHANGED = 'unchanged';
/** In the order in which they are read. */
const STATUS_WORDS = {
    verified: { word: 'verified', meaning: 'the locked hash is bound to a signature by a trusted key' },
    failed: { word: 'failed', meaning: 'something that was there did not hold' },
    'weakly-bound': { word: 'weakly bound', meaning: 'locked by SHA-1 only, which nobody signs' },
    'registry-only': {
        word: 'registry only',
        meaning: 'signed by the registry, but the lockfile pins no hash to compare',
    },
    'not-audited': { word: 'not audited', meaning: 'could not be looked up or judged' },
    unchanged: { word: 'unchanged', meaning: 'as the base has it, so not audited again' },
    'not-applicable': { word: 'not applicable', meaning: 'no registry has evidence of it' },
};
const SHOWN_STATUSES = Object.keys(STATUS_WORDS);
/** An entry's status as it is shown. */
function shownStatus({ status, reason }) {
    return status === 'not-applicable' && reason === UNCHANGED ? 'unchanged' : status;
}
/** How many entries have a status, as it is shown. The seven add up to what the six of the coverage do. */
function countOf(coverage, status) {
    const unchanged = Math.min(coverage.byReason[UNCHANGED] ?? 0, coverage.notApplicable);
    switch (status) {
        case 'verified':
            return coverage.verified;
        case 'failed':
            return coverage.failed;
        case 'weakly-bound':
            return coverage.weaklyBound;
        case 'registry-only':
            return coverage.registryOnly;
        case 'not-audited':
            return coverage.notAudited;
        case 'unchanged':
            return unchanged;
        case 'not-applicable':
            return coverage.notApplicable - unchanged;
    }
}
/** `1,534 entries = 1,500 verified + 34 not audited`; says so where the parts do not make the total. */
function coverageSum(coverage) {
    const parts = SHOWN_STATUSES.map((status) => ({
        count: countOf(coverage, status),
        word: STATUS_WORDS[status].word,
    }));
    const sum = parts.reduce((total, part) => total + part.count, 0);
    const shown = parts.filter((part) => part.count > 0).map((part) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(part.count)} ${part.word}`);
    const right = shown.length === 0 ? '0 verified' : shown.join(' + ');
    const broken = sum === coverage.total ? '' : ` (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(sum)}: the sum does not add up, which is a bug; please report it)`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} ${broken === '' ? '=' : '≠'} ${right}${broken}`;
}
/** What was audited, where that was not everything; `null` where it was. The base is foreign text. */
function scopeLine({ held: { scope, base }, shard, coverage }) {
    const what = scope === 'all' ? 'every entry' : 'only the entries that changed';
    const held = base === null ? '' : scope === 'all' ? `, held against ${base}` : ` since ${base}`;
    if (shard === undefined) {
        const unchanged = countOf(coverage, 'unchanged');
        const left = unchanged === 0 ? '' : `; ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unchanged, 'other is', 'others are')} unchanged and not audited again`;
        return scope === 'all' && base === null ? null : `Audited: ${what}${held}${left}.`;
    }
    const { index, total, elsewhere } = shard;
    return `Audited: part ${index} of ${total}, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')}. Nothing is said of the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(elsewhere)} that are left to other parts. Of the whole: ${what}${held}.`;
}
/** What ended as one of `statuses`, grouped by reason, most first, with up to `examples` entries each. */
function byReason(packages, statuses, examples) {
    const groups = new Map();
    for (const entry of packages) {
        const status = shownStatus(entry);
        if (!statuses.includes(status))
            continue;
        const key = `${status} ${entry.reason}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()]
        .map((group) => ({
        status: shownStatus(group[0]),
        reason: group[0].reason,
        count: group.length,
        detail: group[0].detail,
        examples: group.slice(0, examples),
    }))
        .toSorted((a, b) => b.count - a.count ||
        SHOWN_STATUSES.indexOf(a.status) - SHOWN_STATUSES.indexOf(b.status) ||
        (a.reason < b.reason ? -1 : 1));
}
/** Statuses of entries whose bytes nobody vouched for in this run. */
const UNAUDITED = ['not-audited', 'registry-only', 'weakly-bound'];


/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   pS: () => (/* binding */ levelCounts),
/* harmony export */   w0: () => (/* binding */ sameCause)
/* harmony export */ });
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