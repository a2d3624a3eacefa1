exports.id = 189;
exports.ids = [189];
exports.modules = {

/***/ 86380:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 86380;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12697);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
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
/** An exit code that git itself never has. */
const NOT_RUN = -1;
function createGit(folder, env) {
    const childEnv = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    for (const [key, value] of Object.entries(env)) {
        // Nothing that the job handed to this action goes on to a child.
        if (value !== undefined && !/^(?:INPUT_|ACTIONS_|GIT_)/.test(key))
            childEnv[key] = value;
    }
    const run = async (args) => {
        try {
            return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', ['--no-replace-objects', '--no-pager', ...SETTINGS, ...args], {
                cwd: folder,
                env: childEnv,
                silent: true,
                ignoreReturnCode: true,
            });
        }
        catch (error) {
            // No git on this machine, or no such folder: that is no answer, and no bug either.
            return { exitCode: NOT_RUN, stdout: '', stderr: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
        }
    };
    // What is there stays there; what is missing may be fetched.
    const present = new Set();
    const hasCommit = async (commit) => {
        if (!COMMIT.test(commit))
            return false;
        if (present.has(commit))
            return true;
        if ((await run(['cat-file', '-e', `${commit}^{commit}`])).exitCode !== 0)
            return false;
        present.add(commit);
        return true;
    };
    return {
        async fileAt(commit, path) {
            if (!COMMIT.test(commit))
                return { kind: 'failed', detail: `${JSON.stringify(commit)} is not a commit id` };
            const known = await run(['cat-file', '-e', `${commit}^{commit}`]);
            if (known.exitCode === NOT_RUN)
                return { kind: 'failed', detail: `git cannot be run: ${known.stderr}` };
            if (known.exitCode !== 0)
                return { kind: 'no-commit' };
            const listed = await run(['ls-tree', commit, '--', path]);
            if (listed.exitCode !== 0)
                return { kind: 'failed', detail: `git ls-tree ended with ${listed.exitCode}` };
            if (listed.stdout.trim() === '')
                return { kind: 'absent' };
            // A symbolic link's blob is its target's path: read as the file, it would be a file without any setting.
            if (!listed.stdout.startsWith('100'))
                return { kind: 'failed', detail: `${path} is not a regular file there` };
            const blob = await run(['show', `${commit}:./${path}`]);
            return blob.exitCode === 0
                ? { kind: 'found', text: blob.stdout }
                : { kind: 'failed', detail: `git show ended with ${blob.exitCode}` };
        },
        async fetchCommit(commit) {
            if (!COMMIT.test(commit))
                return false;
            return ((await run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit]))
                .exitCode === 0);
        },
        hasCommit,
        async resolve(ref) {
            // A ref that begins with a dash would be read as an option.
            if (ref.startsWith('-'))
                return null;
            const resolved = await run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
            if (resolved.exitCode !== 0)
                return null;
            const commit = resolved.stdout.trim();
            // Peeling a ref to its commit reads the commit.
            if (COMMIT.test(commit))
                present.add(commit);
            return commit;
        },
        async mergeBase(commit) {
            if (!COMMIT.test(commit))
                return null;
            const found = await run(['merge-base', commit, 'HEAD']);
            return found.exitCode === 0 && COMMIT.test(found.stdout.trim()) ? found.stdout.trim() : null;
        },
        async pathsAt(commit) {
            if (!COMMIT.test(commit))
                return null;
            const listed = await run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
            return listed.exitCode === 0 ? listed.stdout.split('\0').filter((path) => path !== '') : null;
        },
        async blobAt(commit, path, maxBytes) {
            if (!(await hasCommit(commit)))
                return { kind: 'no-commit' };
            const listed = await run(['ls-tree', '-l', '-z', '--full-tree', commit, '--', path]);
            if (listed.exitCode !== 0)
                return { kind: 'failed', detail: `git ls-tree ended with ${listed.exitCode}` };
            if (listed.stdout === '')
                return { kind: 'absent' };
            // `<mode> blob <id> <size>\t<path>`: a link's blob is its target's path, a folder has no size.
            const blob = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(listed.stdout);
            if (blob === null)
                return { kind: 'failed', detail: `${path} is not a regular file there` };
            if (Number(blob[2]) > maxBytes)
                return { kind: 'failed', detail: `${path} has ${blob[2]} bytes there` };
            const content = await run(['cat-file', 'blob', blob[1] ?? '']);
            return content.exitCode === 0
                ? { kind: 'found', text: content.stdout }
                : { kind: 'failed', detail: `git cat-file ended with ${content.exitCode}` };
        },
        async tracked() {
            const listed = await run(['ls-files', '-z']);
            return listed.exitCode === 0 ? listed.stdout.split('\0').filter((path) => path !== '') : null;
        },
        async changes() {
            const listed = await run(['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal']);
            if (listed.exitCode !== 0)
                return null;
            const entries = listed.stdout.split('\0').filter((entry) => entry !== '');
            const paths = (wanted) => entries.filter((entry) => entry.startsWith('?? ') === wanted).map((entry) => entry.slice(3));
            return { tracked: paths(false), untracked: paths(true) };
        },
        async originUrl() {
            const found = await run(['config', '--get', 'remote.origin.url']);
            return found.exitCode === 0 ? found.stdout.trim() : null;
        },
        async prefix() {
            const shown = await run(['rev-parse', '--show-prefix']);
            return shown.exitCode === 0 ? shown.stdout.trim() : null;
        },
    };
}


/***/ }),

/***/ 98581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 84155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isEconomising),
/* harmony export */   v: () => (/* binding */ economise)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

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
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--heap-growing-percent=${GROWTH_PERCENT}`);
}


/***/ }),

/***/ 97878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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
            const openpgp = await __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 13074));
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

/***/ 47453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

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
    const { default: getAuth } = await __webpack_require__.e(/* import() */ 614).then(__webpack_require__.t.bind(__webpack_require__, 614, 19));
    const { token, auth, cert, key } = getAuth(url.href, configured);
    const authorization = token !== null ? `Bearer ${token}` : auth !== null ? `Basic ${auth}` : null;
    return { authorization, certificate: { cert, key } };
}

// EXTERNAL MODULE: ./build/adapters/registry/documents.js
var documents = __webpack_require__(92871);
;// CONCATENATED MODULE: ./build/adapters/registry/freshness.js
/** RFC 9110 §8.8.3, short enough for a header. */
const ENTITY_TAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,256}"$/;
/**
 * For how long an answer may stand for the next one, by its headers (RFC 9111). `null`: it may not be kept at all. Where
 * nothing is said it is kept, to be asked for again by its entity tag.
 */
function keepableOf({ caching }) {
    const { cacheControl, age, etag } = caching;
    const directives = (cacheControl ?? '')
        .toLowerCase()
        .split(',')
        .map((directive) => directive.trim());
    // `private` is for one reader, and a cache is read by every run.
    if (directives.some((directive) => /^(?:no-store|private)(?:=|$)/.test(directive)))
        return null;
    const stated = directives.map((directive) => /^max-age="?(\d{1,9})"?$/.exec(directive)?.[1]).find(Boolean);
    const usable = stated !== undefined && !directives.some((directive) => /^no-cache(?:=|$)/.test(directive));
    const past = /^\d{1,9}$/.test(age ?? '') ? Number(age) : 0;
    return {
        maxAge: usable ? Math.max(0, Number(stated) - past) : 0,
        etag: etag !== null && ENTITY_TAG.test(etag) ? etag : null,
    };
}

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

// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/adapters/registry/redirects.js

const MOST_REDIRECTS = 3;
/** Where a redirect leads, without credentials; `null` where the answer is none or names no http(s) address. */
function redirectTarget(got, from) {
    if (![301, 302, 303, 307, 308].includes(got.status) || got.location === null)
        return null;
    if (!URL.canParse(got.location, from.href))
        return null;
    const target = new URL(got.location, from);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/model/tarball.js
var tarball = __webpack_require__(31716);
// EXTERNAL MODULE: ./build/adapters/tarball-reader.js
var tarball_reader = __webpack_require__(52307);
// EXTERNAL MODULE: ./build/adapters/registry/tarball-facts.js
var tarball_facts = __webpack_require__(50333);
;// CONCATENATED MODULE: ./build/adapters/registry/tarball-stream.js






const tarball_stream_MiB = 1024 * 1024;
/** The largest tarballs of the public registry reach some 500 MB. */
const LONGEST_TARBALL = 512 * tarball_stream_MiB;
const BOUNDS = { unpacked: 4096 * tarball_stream_MiB, entries: 200_000, manifest: 4 * tarball_stream_MiB };
/**
 * Hashes a tarball and looks into it while it streams past, and returns what was seen as JSON: that is what is kept of it,
 * in memory and in a record, in the place of a body. Never its bytes.
 *
 * @throws BodyRefused where it is no tarball, or a bomb. An answer of the registry that is something else altogether, say a
 *   page that asks to log in, has a hash too; it is not the package's, and no sign of tampering either.
 */
async function readTarballBody(body) {
    const hashes = tarball_facts/* ALGORITHMS */.T.map((algorithm) => ({ algorithm, hash: (0,external_node_crypto_.createHash)(algorithm) }));
    const reader = new tarball_reader/* TarballReader */.q(BOUNDS, { strict: false });
    let bytes = 0;
    try {
        for await (const chunk of body) {
            bytes += chunk.length;
            for (const { hash } of hashes)
                hash.update(chunk);
            await reader.write(chunk);
        }
        const { manifest, conflicting, gyp, files } = await reader.end();
        const facts = {
            digests: Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('base64')])),
            bytes,
            manifest: manifest === null ? null : comparedFields(manifest),
            conflicting,
            gyp,
            files,
        };
        return Buffer.from(JSON.stringify(facts));
    }
    catch (error) {
        if (error instanceof tarball_reader/* TarballError */.Z)
            throw new http/* BodyRefused */.pF(error.why, `no package tarball: ${error.message}`);
        throw error;
    }
    finally {
        reader.close();
    }
}
/** Decoded as npm decodes it: bytes that are no UTF-8 are replaced, and must not keep the file from being looked at. */
function comparedFields(bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8').decode(bytes));
    }
    catch {
        return null;
    }
    if (!(0,model_json/* isRecord */.u4)(json))
        return null;
    const kept = tarball/* COMPARED_FIELDS */._.map((field) => [field, (0,model_json.at)(json, field)]);
    return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

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
function streamed({ timeoutMs, readTarball = readTarballBody, }) {
    return { maxBytes: LONGEST_TARBALL, timeoutMs: timeoutMs * TARBALL_PATIENCE, read: readTarball };
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
    const where = (0,urls/* showUrl */.jr)(last);
    if (got.kind === 'failed')
        return unknown(CODE_OF_FAILURE[got.why], `${where}: ${got.detail}`);
    const { status } = got;
    const kept = keepableOf(got);
    const keepable = kept === null ? {} : { keepable: kept };
    if (status === 200)
        return { kind: 'answered', value: { url: request.url, bytes: got.bytes }, status, ...keepable };
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

"use strict";
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
    const { default: npmAgent } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(995)]).then(__webpack_require__.t.bind(__webpack_require__, 57995, 19));
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ LONGEST_BODY),
/* harmony export */   t: () => (/* binding */ registryPort)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61237);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96827);
/* harmony import */ var _tarball_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80626);
/* harmony import */ var _tarball_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50333);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63603);






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
            const path = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeName */ .L)(name)}/${encodeURIComponent(version)}`;
            return (refusal(name, version) ??
                plain(await source.ask(keepable(request(route, path, 'version'), `${name}@${version}`, asking))));
        },
        async packument(route, name) {
            return refusal(name, null) ?? plain(await source.ask(request(route, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeName */ .L)(name), 'packument')));
        },
        async attestations(route, name, version, asking) {
            // Rebuilt on the registry asked: the address that `dist.attestations` advertises could be anyone's.
            const path = `-/npm/v1/attestations/${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeName */ .L)(name)}@${encodeURIComponent(version)}`;
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
        const detail = `“${(0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)}” is not a name that a registry can have, so none was asked`;
        return { kind: 'unknown', code: 'malformed', detail };
    }
    if (version !== null && !(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryVersion */ .Q)(version)) {
        const detail = `“${(0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(version)}” of ${(0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)} is not a version that a registry can have, so none was asked`;
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
    const at = (0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHttpUrl */ .f$)(url);
    const detail = `${at === null ? 'the registry' : (0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .showUrl */ .jr)(at)} answered with something that is not a list of keys`;
    return { kind: 'unknown', code: 'malformed', detail };
}
function lookedInto(reply) {
    if (reply.kind === 'not-found')
        return { kind: 'not-found', detail: reply.detail };
    if (reply.kind === 'unknown')
        return plainUnknown(reply);
    const facts = (0,_tarball_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTarballFacts */ .h)(reply.value.bytes);
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

"use strict";

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
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/adapters/registry/body.js

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
                return exact((0,external_node_zlib_.gunzipSync)(whole, options));
            case 'deflate':
                return exact((0,external_node_zlib_.inflateSync)(whole, options));
            case 'br':
                return exact((0,external_node_zlib_.brotliDecompressSync)(whole, options));
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
            return (0,external_node_zlib_.createGunzip)();
        case 'deflate':
            return (0,external_node_zlib_.createInflate)();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
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
        const sent = request(options.url, { method: 'GET', headers, agent, ...tls });
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

"use strict";
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

/***/ 26347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loadNpmConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _npmcli_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42384);
/* harmony import */ var _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16913);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _project_npmrc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41347);
/* harmony import */ var _project_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96320);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63603);







const TRANSPORT_KEYS = [
    'proxy',
    'https-proxy',
    'noproxy',
    'ca',
    'cafile',
    'cert',
    'key',
    'strict-ssl',
    'local-address',
];
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
    const warnings = [];
    const config = await loadLevels(options, warnings);
    const project = projectOf(options);
    if (project !== null)
        warnings.push(...project.warnings);
    const merged = mergedView(config);
    for (const key of UNSCOPED_CREDENTIALS) {
        // As npm itself since version 7: a credential that names no host could go to any.
        if (typeof merged.get(key) === 'string')
            warnings.push(`${key} is not used: it names no registry; write //HOST/:${key} instead`);
    }
    const transport = {};
    const view = Object.fromEntries(merged);
    for (const key of TRANSPORT_KEYS)
        _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_2__.definitions[key]?.flatten?.(key, view, transport);
    requireProxy(transport['proxy'], 'proxy');
    requireProxy(transport['httpsProxy'], 'https-proxy');
    const empty = [...(project?.emptyVariables ?? []), ...emptyInUserFiles(config, options.env)];
    return {
        registry: defaultRegistry(options, config, project),
        scopes: scopeRegistries(config, merged, project),
        replaceRegistryHost: String(config.get('replace-registry-host')),
        credentials: credentialsOf(config, merged, project),
        transport,
        warnings,
        ...(empty.length === 0 ? {} : { emptyVariables: [...new Set(empty)] }),
    };
}
function projectOf({ project, projectNpmrc, env }) {
    if (project !== undefined)
        return project;
    return projectNpmrc === null ? null : (0,_project_npmrc_js__WEBPACK_IMPORTED_MODULE_4__/* .readProjectNpmrc */ .i2)(projectNpmrc, env);
}
async function loadLevels(options, warnings) {
    const config = new _npmcli_config__WEBPACK_IMPORTED_MODULE_1__({
        definitions: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_2__.definitions,
        shorthands: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_2__.shorthands,
        flatten: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_2__.flatten,
        nerfDarts: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_2__.nerfDarts,
        npmPath: bundledNpm(),
        // A copy: the library writes into it.
        env: { ...withoutNpmRun(options.env, warnings) },
        // Global mode reads no project file at all: not from cwd, and not from any folder above it.
        argv: ['node', 'npm', '--location=global'],
        cwd: options.cwd,
        warn: false,
    });
    await config.load();
    return config;
}
/** The npm that ships beside this Node.js, whose `npmrc` a packager may have written. Never a folder of the project. */
function bundledNpm() {
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.execPath);
    return process.platform === 'win32'
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bin, 'node_modules', 'npm')
        : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bin, '..', 'lib', 'node_modules', 'npm');
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
        warnings.push(`running under npm: ${settings.map(_urls_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$).join(', ')} may come from the project's .npmrc and is not used; ` +
            'export it in capitals (NPM_CONFIG_…), put it in the user configuration, or run without npm');
    }
    const without = new Set(dropped);
    return Object.fromEntries(Object.entries(env).filter(([key]) => !without.has(key)));
}
/** All levels as one map, a higher level's value hiding a lower one's. */
function mergedView(config) {
    const view = new Map();
    const highest = config.list[0] ?? {};
    // The levels inherit from one another, so inherited keys are wanted here.
    for (const key in highest)
        view.set(key, highest[key]);
    return view;
}
/** As the project's files: actions/setup-node writes a user file whose token is a variable. */
function emptyInUserFiles(config, env) {
    return ['user', 'global'].flatMap((level) => Object.entries(config.data.get(level)?.raw ?? {}).flatMap(([key, value]) => {
        if (!CREDENTIAL.test(key) || typeof value !== 'string')
            return [];
        const expanded = (0,_project_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .expand */ .fT)(value, env, 'npm');
        return expanded.kind === 'value' && expanded.value === '' ? expanded.empty : [];
    }));
}
/** Does something above the project's level set this key? */
function isAboveProject(config, key) {
    const level = config.find(key);
    return level === 'env' || level === 'cli';
}
function defaultRegistry(options, config, project) {
    if (options.registry !== undefined)
        return requireRegistry(options.registry, '--registry');
    const fromProject = project?.registry ?? null;
    if (fromProject !== null && !isAboveProject(config, 'registry'))
        return fromProject;
    return requireRegistry(config.get('registry'), `registry in npm's ${config.find('registry') ?? 'default'} configuration`);
}
function scopeRegistries(config, merged, project) {
    const scopes = new Map();
    for (const [key, value] of merged) {
        const scope = SCOPE_REGISTRY.exec(key)?.[1];
        if (scope !== undefined)
            scopes.set(scope, requireRegistry(value, `${(0,_urls_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(key)} in npm's configuration`));
    }
    for (const [scope, registry] of project?.scopes ?? []) {
        if (!isAboveProject(config, `${scope}:registry`))
            scopes.set(scope, registry);
    }
    return Object.fromEntries(scopes);
}
function credentialsOf(config, merged, project) {
    const credentials = new Map();
    for (const [key, value] of merged) {
        if (CREDENTIAL.test(key) && typeof value === 'string')
            credentials.set(key, value);
    }
    for (const [key, value] of project?.credentials ?? []) {
        if (!isAboveProject(config, key))
            credentials.set(key, value);
    }
    return Object.fromEntries(credentials);
}
/** A proxy that is no address would otherwise fail at each request; without it, traffic would go around it. */
function requireProxy(value, key) {
    if (typeof value !== 'string' || value === '' || URL.canParse(value))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1([
        {
            code: 'proxy-address',
            message: `${key} in npm's configuration is not an address`,
            hint: 'Write it in full, for example http://proxy.example.com:8080/.',
        },
    ]);
}
function requireRegistry(value, where) {
    const registry = typeof value === 'string' ? (0,_urls_js__WEBPACK_IMPORTED_MODULE_6__/* .normaliseRegistry */ .Me)(value) : null;
    if (registry !== null)
        return registry;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1([
        {
            code: 'registry-address',
            message: `${where} is not an http(s) address`,
            hint: 'Write it in full, for example https://registry.npmjs.org/.',
        },
    ]);
}


/***/ }),

/***/ 12175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ requireText),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Zq: () => (/* binding */ parseBunfig),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   pX: () => (/* binding */ parseJsonc)
/* harmony export */ });
/* unused harmony export LONGEST_TEXT */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99547);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);




/** Such files are a few lines; this is room for a thousand scopes, and no room for an attack on a parser. */
const LONGEST_TEXT = 256 * 1024;
/** The deepest setting of any package manager is at six. */
const DEEPEST = 32;
function isMap(value) {
    return value instanceof Map;
}
function isList(value) {
    return Array.isArray(value);
}
function malformed(file, message, hint) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1([
        { code: 'project-config-malformed', message: `${file.path}: ${message}`, hint, file: file.path },
    ]);
}
/** @throws ConfigurationError for what is no bounded text in UTF-8, or an unfinished merge */
function requireText(file, fault = malformed) {
    if (file.text.length > LONGEST_TEXT) {
        const message = `${file.text.length} characters is more than the ${LONGEST_TEXT} that are read`;
        throw fault(file, message, 'Shorten the file.');
    }
    if (file.text.includes('\0') || file.text.includes('\u{fffd}')) {
        throw fault(file, 'this is not a text file in UTF-8', 'Save it as UTF-8 text.');
    }
    if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(file.text)) {
        throw fault(file, 'it holds the marks of an unfinished merge', 'Finish the merge and remove the marks.');
    }
}
/**
 * A YAML file, every scalar as text, as Yarn reads its own. No anchors, aliases, merge keys, tags or directives: nobody
 * needs them here, and readers differ in what they make of them. No message quotes the file: it may hold a token.
 *
 * @throws ConfigurationError
 */
function parseYaml(file) {
    requireText(file);
    let documents;
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(file.text, { maxDepth: DEEPEST });
        for (const event of events) {
            const marked = ('anchorStart' in event && event.anchorStart >= 0) || ('tagStart' in event && event.tagStart >= 0);
            const directed = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT && event.directives.length > 0;
            if (marked || directed || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
                throw refusedFeature(file);
        }
        const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .realMapTag */ .HY);
        documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(events, { source: file.text, schema, maxAliases: 0 });
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1)
            throw error;
        // The library's message quotes the lines around the fault, so it goes nowhere.
        throw malformed(file, 'this is not valid YAML, or gives a key twice', 'Correct it, and state each key once.');
    }
    if (documents.length > 1)
        throw malformed(file, 'this is more than one YAML document', 'Keep one.');
    const [root = new Map()] = documents;
    const value = root === '' ? new Map() : plain(file, root);
    if (!isMap(value))
        throw malformed(file, 'this is not a list of “key: value”', 'Correct it.');
    return value;
}
function refusedFeature(file) {
    const message = 'it has an anchor, an alias, a merge key, a tag or a directive, which readers of YAML differ in';
    return malformed(file, message, 'Write the values out.');
}
/** @throws ConfigurationError */
function parseBunfig(file) {
    requireText(file);
    try {
        const value = plain(file, (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(file.text, { maxDepth: DEEPEST, integersAsBigInt: true }));
        if (isMap(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .TomlError */ .zx))
            throw error;
        // Only the place: the library's message quotes the file.
        throw malformed(file, `this is not valid TOML: see line ${error.line}, column ${error.column}`, 'Correct it.');
    }
    throw malformed(file, 'this is not a TOML table', 'Correct it.');
}
/** JSON with comments and trailing commas. @throws ConfigurationError */
function parseJsonc(file) {
    requireText(file);
    const text = file.text.replace(/^\u{feff}/u, '');
    requireShallow(file, text);
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.parseTree)(text, errors, { allowTrailingComma: true });
    if (root === undefined || errors.length > 0)
        throw malformed(file, 'this is not valid JSON', 'Correct it.');
    const value = ofNode(file, root);
    if (!isMap(value))
        throw malformed(file, 'this is not a JSON object', 'Correct it.');
    return value;
}
/** The parser recurses, and cannot be told how deep. */
function requireShallow(file, text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.createScanner)(text, true);
    let depth = 0;
    // `SyntaxKind` is a const enum of the library: 1 `{`, 2 `}`, 3 `[`, 4 `]`, 17 the end.
    for (let token = scanner.scan(); token !== 17; token = scanner.scan()) {
        if (token === 1 || token === 3)
            depth += 1;
        if (token === 2 || token === 4)
            depth -= 1;
        if (depth > DEEPEST)
            throw malformed(file, `it nests deeper than ${DEEPEST} levels`, 'Correct it.');
    }
}
function ofNode(file, node) {
    if (node.type === 'array')
        return (node.children ?? []).map((child) => ofNode(file, child));
    if (node.type !== 'object')
        return scalar(node.value);
    const map = new Map();
    for (const { children = [] } of node.children ?? []) {
        const [key, value] = children;
        if (key === undefined || value === undefined)
            continue;
        const name = String(key.value);
        if (map.has(name))
            throw malformed(file, 'it gives a key twice', 'State each key once.');
        map.set(name, ofNode(file, value));
    }
    return map;
}
/** What a library made, as values of this program. */
function plain(file, value, depth = 0) {
    // The dotted keys of TOML nest as well, and its parser does not count them.
    if (depth > DEEPEST)
        throw malformed(file, `it nests deeper than ${DEEPEST} levels`, 'Correct it.');
    if (Array.isArray(value))
        return value.map((item) => plain(file, item, depth + 1));
    if (value instanceof Date || typeof value !== 'object' || value === null)
        return scalar(value);
    const entries = value instanceof Map ? value : Object.entries(value);
    const map = new Map();
    for (const [key, member] of entries) {
        if (typeof key !== 'string')
            throw malformed(file, 'it has a key that is not text', 'Write keys as text.');
        // pnpm's reader merges, Yarn's does not.
        if (key === '<<')
            throw refusedFeature(file);
        map.set(key, plain(file, member, depth + 1));
    }
    return map;
}
/** No setting that is read here is a number or a date: they only have to stay what no text is. */
function scalar(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return typeof value === 'bigint' || value instanceof Date ? Number(value) : null;
}


/***/ }),

/***/ 41347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i2: () => (/* binding */ readProjectNpmrc),
/* harmony export */   kE: () => (/* binding */ parseNpmrc),
/* harmony export */   ns: () => (/* binding */ registryKeysOf)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15756);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _project_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12175);
/* harmony import */ var _project_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70260);
/* harmony import */ var _project_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96320);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63603);






const SCOPE_REGISTRY = /^(@[^:/\s]+):registry$/;
const CREDENTIAL = /^\/\/([^/:]+(?::\d+)?)(?:\/[^:]*)?:(_authToken|_auth|username|_password)$/;
/** Settings that change how npm, or pnpm, reaches a registry, or that load code. Never taken from a repository; a change to one is worth seeing. */
const TRANSPORT = new Set([
    'ca',
    'cafile',
    'cert',
    'global-pnpmfile',
    'globalconfig',
    'http-proxy',
    'https-proxy',
    'key',
    'local-address',
    'no-proxy',
    'noproxy',
    'pnpmfile',
    'prefix',
    'proxy',
    'replace-registry-host',
    'strict-ssl',
    'tokenHelper',
    'userconfig',
]);
/**
 * Reads the registry settings of a repository's `.npmrc` and nothing else of it: no proxy, no certificate authority, no
 * client key, no path to another file. Whoever may change the repository's file could otherwise send the runner's
 * secrets to a host of theirs, or put one in the middle.
 *
 * `${VAR}` is expanded only in credentials for a host that this very file names as a registry, and never for the
 * runner's own secrets. A registry address with a variable in its host is an error, since it cannot be ignored: the
 * packages would be asked for elsewhere.
 *
 * @throws ConfigurationError for a file that cannot be read for certain.
 */
function readProjectNpmrc(file, env, options = {}) {
    const syntax = options.variables ?? 'npm';
    const entries = parseNpmrc(file);
    const problems = [];
    const warnings = [];
    const credentials = new Map();
    const empty = [];
    const scopes = new Map();
    const hosts = new Set(options.hosts);
    let registry = null;
    for (const [key, value] of entries) {
        const scope = SCOPE_REGISTRY.exec(key)?.[1] ?? null;
        if (key !== 'registry' && scope === null)
            continue;
        const address = (0,_project_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .registryAddress */ .MA)(value, env, syntax);
        if (address === null) {
            problems.push(badRegistry(file, key));
            continue;
        }
        hosts.add(new URL(address).host);
        if (scope === null)
            registry = address;
        else
            scopes.set(scope, address);
    }
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(problems);
    for (const [key, value] of entries) {
        const where = `${(0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_project_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .sl)(key))} in ${file.path}`;
        const host = CREDENTIAL.exec(key)?.[1];
        if (host === undefined) {
            if (isIgnoredSetting(key))
                warnings.push(`${where} is not honoured: a repository's file may only name registries`);
            continue;
        }
        if (typeof value !== 'string' || value === '')
            continue;
        if ((0,_project_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .hasVariable */ .$u)(value, syntax) && !hosts.has(host.toLowerCase())) {
            warnings.push(`${where} is not used: its variable is expanded only for a host that the file names as a registry`);
            continue;
        }
        const expanded = (0,_project_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(value, env, syntax);
        if (expanded.kind === 'refused')
            warnings.push(`${where} is not used: ${expanded.why}`);
        else {
            credentials.set(key, expanded.value);
            if (expanded.value === '')
                empty.push(...expanded.empty);
        }
    }
    return { registry, scopes, credentials, warnings, ...(empty.length === 0 ? {} : { emptyVariables: empty }) };
}
/**
 * The settings that decide where packages come from and how they are fetched, one `key=value` line each, sorted, with
 * secrets replaced: to compare a pull request's file with its base. A variable's name is no secret and is kept.
 *
 * @throws ConfigurationError for a file that cannot be read for certain.
 */
function registryKeysOf(file) {
    return parseNpmrc(file)
        .filter(([key]) => key === 'registry' || SCOPE_REGISTRY.test(key) || key.startsWith('//') || TRANSPORT.has(key))
        .map(([key, value]) => `${(0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_project_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .sl)(key))}=${shown(key, value)}`)
        .toSorted();
}
function shown(key, value) {
    const text = Array.isArray(value) ? value.join(',') : String(value);
    if (key === 'registry' || SCOPE_REGISTRY.test(key))
        return (0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseRegistry */ .Me)(text) ?? (0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_project_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .sl)(text));
    if (key.startsWith('//') || key === 'key' || key === 'cert')
        return (0,_project_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .isVariables */ .OT)(text) ? (0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text) : '(redacted)';
    return (0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_project_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .sl)(text));
}
/** Entries outside sections, in npm's reading. Sections mean nothing to npm. */
function parseNpmrc(file) {
    (0,_project_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(file, ({ path }, message, hint) => {
        const problem = { code: 'npmrc-malformed', message: `${path}: ${message}`, hint, file: path };
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1([problem]);
    });
    return Object.entries((0,ini__WEBPACK_IMPORTED_MODULE_0__.parse)(file.text)).filter(([, value]) => typeof value !== 'object' || Array.isArray(value));
}
function badRegistry(file, key) {
    return {
        code: 'npmrc-registry',
        message: `${file.path}: ${(0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(key)} is not a registry address that can be used`,
        hint: 'Write it as a full http(s) address whose host is not a variable, or set it with --registry or in the user configuration.',
        file: file.path,
    };
}
function isIgnoredSetting(key) {
    return TRANSPORT.has(key) || key.startsWith('//');
}


/***/ }),

/***/ 70260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ isVariables),
/* harmony export */   TV: () => (/* binding */ shownLines),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _project_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12175);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63603);



/** Settings of one file that are compared. Beyond it, keys nested in long keys would make a megabyte of a kilobyte. */
const MOST_LINES = 2_000;
const LONGEST_SHOWN = 120;
/** Last parts of keys whose value is a secret, whichever manager's. */
const SECRET = /token|password|username|ident|secret|_auth|^(?:key|cert|npmAuth.*)$/i;
/** An address or a key that holds one, without the user and password that may stand in it. */
function withoutUserInfo(text) {
    return text.replace(/\/\/[^/]*@/g, '//');
}
/**
 * Settings as sorted `path.of.keys=value` lines, with secrets replaced: to compare a pull request's file with its base. A
 * variable's name is no secret and is kept.
 *
 * @throws ConfigurationError for more settings than anyone writes
 */
function shownLines(file, settings) {
    const lines = [];
    const add = (path, last, value) => {
        if ((0,_project_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && value.size > 0) {
            for (const [key, member] of value)
                add(`${path}.${shownText(key)}`, key, member);
        }
        else if ((0,_project_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) && value.some((item) => typeof item === 'object')) {
            for (const [index, item] of value.entries())
                add(`${path}.${index}`, last, item);
        }
        else {
            lines.push(`${path}=${shownValue(last, value)}`);
            if (lines.length > MOST_LINES)
                throw (0,_project_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, `more than ${MOST_LINES} settings for registries`, 'Shorten the file.');
        }
    };
    for (const [key, value] of settings)
        add(shownText(key), key, value);
    return lines.toSorted();
}
function shownValue(key, value) {
    const text = (0,_project_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value.map(scalarText).join(',') : scalarText(value);
    const isSecret = SECRET.test(key) || key.startsWith('//');
    if (isSecret && !isVariables(text) && text !== 'true' && text !== 'false')
        return '(redacted)';
    return shownText(text);
}
/** Nothing but variables, without defaults: a default may be a secret. */
function isVariables(text) {
    return /^(?:\$\{[^${}:-]+\})+$|^\$[A-Za-z_]\w*$/.test(text);
}
function scalarText(value) {
    return typeof value === 'string' ? value : (0,_project_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) ? '' : JSON.stringify(value);
}
/** Of bounded length; of a long text the beginning and a digest, so that no change in it goes unseen. */
function shownText(text) {
    const shown = (0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRegistry */ .Me)(text) ?? withoutUserInfo(text));
    if (shown.length <= LONGEST_SHOWN)
        return shown;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return `${shown.slice(0, LONGEST_SHOWN)}… (sha256 ${digest.slice(0, 16)})`;
}


/***/ }),

/***/ 96320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ routeOf)
/* harmony export */ });
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
    const base = new URL(registry);
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

"use strict";
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ALGORITHMS),
/* harmony export */   h: () => (/* binding */ parseTarballFacts)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

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

"use strict";
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

/** npm's default registry. */
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
const LONGEST_SHOWN = 300;
/** An http(s) address without credentials, query and fragment; `null` for anything else. */
function parseHttpUrl(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return null;
    url.username = '';
    url.password = '';
    url.search = '';
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
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family !== 0)
        return !PRIVATE.check(host, family === 6 ? 'ipv6' : 'ipv4');
    return host.includes('.') && !PRIVATE_SUFFIXES.some((suffix) => host.endsWith(suffix));
}
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

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createBundleVerifier)
});

// UNUSED EXPORTS: keyFinder

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./build/adapters/sigstore-der.js

/**
 * Upstream's ASN.1 object with two of its methods made cheap; what they return is the same. `toDER` of @sigstore/core
 * allocates a stream and several buffers for each node, and a chain verification encodes the same certificates dozens of
 * times: nearly half of the time of a verification. Here one buffer is made of the whole tree.
 */
class DerObject extends core_dist.ASN1Obj {
    #oid;
    /** The same tree; nodes with children are new, so that its lists can be changed without changing `object`. */
    static of(object) {
        if (object instanceof DerObject && object.subs.length === 0)
            return object;
        return new DerObject(object.tag, object.value, object.subs.map((sub) => DerObject.of(sub)));
    }
    toDER() {
        const lengths = [];
        const length = measure(this, lengths);
        const into = Buffer.allocUnsafe(length);
        write(this, into, 0, lengths, { next: 0 });
        return into;
    }
    /** An object's tag and bytes do not change, so neither does what they say. What throws, throws each time. */
    toOID() {
        this.#oid ??= super.toOID();
        return this.#oid;
    }
}
/**
 * The length of the encoding. The lengths of the contents are noted in the order in which `write` comes to them: the
 * children's sums are not found again at each level.
 */
function measure(object, lengths) {
    const slot = lengths.push(0) - 1;
    let content = 0;
    // As upstream: an object with children is what they are, and its own bytes do not count.
    if (object.subs.length === 0)
        content = object.value.length;
    else
        for (const sub of object.subs)
            content += measure(sub, lengths);
    lengths[slot] = content;
    return 1 + lengthOctets(content) + content;
}
function write(object, into, start, lengths, at) {
    const content = lengths[at.next] ?? 0;
    at.next += 1;
    into[start] = object.tag.toDER();
    let position = writeLength(content, into, start + 1);
    if (object.subs.length === 0) {
        into.set(object.value, position);
        return position + content;
    }
    for (const sub of object.subs)
        position = write(sub, into, position, lengths, at);
    return position;
}
/** How many octets say a length: X.690, 8.1.3. */
function lengthOctets(length) {
    if (length < 0x80)
        return 1;
    let octets = 1;
    for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100))
        octets += 1;
    return octets;
}
function writeLength(length, into, start) {
    if (length < 0x80) {
        into[start] = length;
        return start + 1;
    }
    const octets = lengthOctets(length) - 1;
    into[start] = 0x80 | octets;
    let rest = length;
    for (let index = start + octets; index > start; index -= 1) {
        into[index] = rest % 0x100;
        rest = Math.floor(rest / 0x100);
    }
    return start + 1 + octets;
}

;// CONCATENATED MODULE: ./build/adapters/sigstore-certificate.js


/** Upstream's certificate over objects that encode themselves quickly. Nothing is remembered: its lists may be changed. */
class EncodableCertificate extends core_dist.X509Certificate {
    constructor(asn1) {
        super(DerObject.of(asn1));
    }
    /**
     * Upstream encodes and parses again. For what came out of its parser that gives the same tree, as the parser takes
     * nothing but the one encoding that the encoder makes; so the tree is copied.
     */
    clone() {
        return new EncodableCertificate(this.root);
    }
}
/**
 * A certificate that is asked the same things again: one of the trusted root, or a bundle's own while it is verified. It
 * remembers answers that depend on nothing but its own bytes and, for a signature, on those of the issuer, which is known
 * by the object that holds them. So what a bundle says cannot change what is remembered of a trusted certificate, and
 * what is remembered of the bundle's own ends with it. Every rule is still upstream's.
 */
class RememberingCertificate extends EncodableCertificate {
    #signedBy = new WeakMap();
    #der;
    #publicKey;
    get publicKey() {
        this.#publicKey ??= super.publicKey;
        return this.#publicKey;
    }
    /** A throw (a key that cannot be read) is not remembered: it is thrown again. */
    verify(issuerCertificate) {
        const issuer = issuerCertificate ?? this;
        const known = this.#signedBy.get(issuer);
        if (known !== undefined)
            return known;
        const holds = super.verify(issuerCertificate);
        // Of another class could change under us.
        if (issuer instanceof RememberingCertificate)
            this.#signedBy.set(issuer, holds);
        return holds;
    }
    equals(other) {
        return other instanceof RememberingCertificate
            ? this.#encoded().equals(other.#encoded())
            : this.#encoded().equals(other.root.toDER());
    }
    #encoded() {
        this.#der ??= this.root.toDER();
        return this.#der;
    }
}

;// CONCATENATED MODULE: ./build/adapters/sigstore-verification.js



/** @sigstore/verify as it comes: what `fastVerification` must equal on every input. Throws where the root cannot be read. */
function upstreamVerification(trustedRoot, keys) {
    const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot), keys));
    return (bundle) => verifier.verify(toSignedEntity(bundle));
}
/** The same verifier over certificates that remember and that encode themselves quickly. */
function fastVerification(trustedRoot, keys) {
    const verifier = new verify_dist/* Verifier */.BL(remembering((0,verify_dist/* toTrustMaterial */.jO)(protobuf_specs_dist.TrustedRoot.fromJSON(trustedRoot), keys)));
    return (bundle) => {
        const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
        if (entity.key.$case !== 'certificate')
            return verifier.verify(entity);
        const certificate = new RememberingCertificate(entity.key.certificate.root);
        return verifier.verify({ ...entity, key: { $case: 'certificate', certificate } });
    };
}
function remembering(material) {
    const authority = ({ certChain, validFor }) => ({
        certChain: certChain.map((certificate) => new RememberingCertificate(certificate.root)),
        validFor,
    });
    return {
        ...material,
        certificateAuthorities: material.certificateAuthorities.map(authority),
        timestampAuthorities: material.timestampAuthorities.map(authority),
    };
}

;// CONCATENATED MODULE: ./build/adapters/sigstore.js







const IN_TOTO = 'application/vnd.in-toto+json';
/** Bundle media types of 0.1 to 0.3 in their two spellings (https://github.com/sigstore/protobuf-specs). */
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.[123]\+json)$/;
/** Fulcio's arc, https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const FULCIO_ARC = [1, 3, 6, 1, 4, 1, 57264, 1];
/** Extensions up to this arc hold raw text; later ones a DER UTF8String. */
const LAST_RAW_ARC = 6;
/**
 * One verifier over trust material that is loaded once. `trustedRoot` is the JSON of a Sigstore trusted root; `keys` are
 * a registry's attestation keys. Throws where the root cannot be read.
 */
function createBundleVerifier(trustedRoot, keys) {
    const verification = fastVerification(trustedRoot, keyFinder(keys));
    const verify = (bundle) => verifyBundle(verification, bundle);
    return { verify, verifyAll: (bundles) => Promise.resolve({ kind: 'answered', value: bundles.map(verify) }) };
}
/** A registry's keys by hint, each made once. Throws a `VerificationError` for a hint that none has. */
function keyFinder(keys) {
    const byId = new Map();
    for (const key of keys.filter((candidate) => candidate.usage !== 'npm:signatures')) {
        byId.set(key.keyid, [...(byId.get(key.keyid) ?? []), key]);
    }
    const material = new Map();
    return (hint) => {
        const known = material.get(hint);
        if (known !== undefined)
            return known;
        const [first, ...others] = byId.get(hint) ?? [];
        if (first === undefined) {
            throw new verify_dist/* VerificationError */.mk({ code: 'PUBLIC_KEY_ERROR', message: `key not found: ${hint}` });
        }
        // One id with several windows is one key that was listed again; with other bytes it would be another key.
        const windows = [first, ...others.filter((key) => key.spki === first.spki)];
        const found = {
            publicKey: (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(first.spki, 'base64'), format: 'der', type: 'spki' }),
            validFor: (date) => windows.some((key) => inWindow(key, date)),
        };
        material.set(hint, found);
        return found;
    };
}
function inWindow(key, date) {
    return (key.start === null || new Date(key.start) <= date) && (key.end === null || date <= new Date(key.end));
}
/** The one place where Sigstore's throws become outcomes. */
function verifyBundle(verify, json) {
    const mediaType = (0,model_json/* stringAt */.bX)(json, 'mediaType');
    if (mediaType === null || !MEDIA_TYPE.test(mediaType)) {
        return unsupported(`bundle media type ${JSON.stringify(mediaType)} is unknown to this version`);
    }
    try {
        const bundle = (0,dist.bundleFromJSON)(json);
        if (!(0,dist.isBundleWithDsseEnvelope)(bundle))
            return invalid('the bundle holds no DSSE envelope');
        const envelope = bundle.content.dsseEnvelope;
        if (envelope.payloadType !== IN_TOTO)
            return invalid(`the envelope's payload type is ${JSON.stringify(envelope.payloadType)}`);
        const signer = verify(bundle);
        const { content, tlogEntries } = bundle.verificationMaterial;
        const verified = {
            payload: envelope.payload,
            signer: content.$case === 'publicKey'
                ? { kind: 'key', hint: content.publicKey.hint }
                : { kind: 'certificate', certificate: certificateFields(signer) },
            envelopeKeyid: envelope.signatures[0]?.keyid ?? '',
            logIndex: tlogEntries[0]?.logIndex ?? '',
            logId: Buffer.from(tlogEntries[0]?.logId?.keyId ?? []).toString('base64'),
            loggedAt: loggedAt(tlogEntries),
        };
        return { kind: 'verified', value: verified };
    }
    catch (error) {
        if (error instanceof verify_dist/* VerificationError */.mk)
            return invalid(`${error.code}: ${error.message}`);
        if (error instanceof dist.ValidationError)
            return invalid(`malformed bundle: ${error.fields.join(', ')}`);
        // What is thrown besides comes from decoding an attacker's bytes (ASN.1, protobuf, base64): the bundle does not hold.
        return invalid(`the bundle cannot be decoded: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/**
 * Only an inclusion promise signs the integrated time. With Rekor v2 there is none: the time is the timestamp authority's,
 * which the verifier checks and does not return, so none is stated then. A timestamp beside a promise takes nothing from
 * it: anyone can have one made and add it to a bundle, and must not make its time vanish.
 */
function loggedAt(entries) {
    const entry = entries.find((candidate) => candidate.inclusionPromise !== undefined && Number(candidate.integratedTime) > 0);
    return entry === undefined ? null : new Date(Number(entry.integratedTime) * 1000).toISOString();
}
/** Throws where the certificate has no subject alternative name or an extension is no text: it is not one of Fulcio's. */
function certificateFields(signer) {
    const extensions = {};
    for (const { oid, value } of signer.identity?.oids ?? []) {
        const arcs = oid?.id ?? [];
        const arc = arcs[FULCIO_ARC.length];
        if (arc === undefined ||
            arcs.length !== FULCIO_ARC.length + 1 ||
            !FULCIO_ARC.every((part, index) => arcs[index] === part))
            continue;
        const bytes = Buffer.from(value);
        extensions[arc] = (arc <= LAST_RAW_ARC ? bytes : core_dist.ASN1Obj.parseBuffer(bytes).value).toString('utf8');
    }
    const san = signer.identity?.subjectAlternativeName;
    if (san === undefined)
        throw new Error('the certificate has no subject alternative name');
    return { san, extensions };
}
function invalid(detail) {
    return { kind: 'rejected', code: 'attestation-invalid', detail };
}
function unsupported(detail) {
    return { kind: 'unsupported', code: 'attestation-unsupported', detail };
}


/***/ }),

/***/ 52307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ TarballError),
/* harmony export */   q: () => (/* binding */ TarballReader)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98697);


/** Why a tarball was not read to its end. */
class TarballError extends Error {
    why;
    constructor(why, message) {
        super(message);
        this.why = why;
    }
}
/**
 * Looks through a package tarball while it streams past: gzip or plain, as npm takes it, with npm's own reader of tar.
 * Nothing is unpacked to disk. `strict`: what npm skips with a warning is an error. `onFile` is told each regular file, by
 * its path as npm strips it, and its size; links and folders are none.
 */
class TarballReader {
    #bounds;
    #parser;
    #onFile;
    /** `null`: not known yet, for want of bytes · `plain`: not compressed. */
    #decoder = null;
    #head = Buffer.alloc(0);
    /** The first two bytes after decompression. */
    #start = Buffer.alloc(0);
    #failure = null;
    /** The archive's end was seen. What follows is counted and never parsed: tar's reader would gather it in memory. */
    #ended = false;
    #decoded = false;
    #wake = null;
    #unpacked = 0;
    #entries = 0;
    #found = {
        manifest: null,
        manifests: 0,
        conflicting: false,
        gyp: 'none',
        files: 0,
    };
    constructor(bounds, { strict, onFile }) {
        this.#bounds = bounds;
        this.#onFile = onFile ?? null;
        // zstd is left out: few npms can unpack it, and its reader would not be bounded by this one.
        this.#parser = new tar__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX({ strict, zstd: false, brotli: false, onReadEntry: (entry) => this.#onEntry(entry) });
        this.#parser.on('ignoredEntry', () => this.#count());
        this.#parser.on('meta', () => this.#count());
        this.#parser.on('eof', () => {
            this.#ended = true;
        });
        this.#parser.on('warn', (code, message) => {
            // The others are about single entries, which npm skips too.
            if (code === 'TAR_BAD_ARCHIVE')
                this.#fail(new TarballError('malformed', message));
        });
        this.#parser.on('error', (error) => this.#fail(error));
    }
    /** Takes the next bytes; resolves when more are welcome. @throws TarballError */
    async write(chunk) {
        if (this.#decoder === null) {
            this.#head = Buffer.concat([this.#head, chunk]);
            if (this.#head.length < 2)
                return;
            this.#decoder = isGzip(this.#head) ? this.#gunzip() : 'plain';
            return this.#feed(this.#decoder, this.#head);
        }
        return this.#feed(this.#decoder, chunk);
    }
    /** @throws TarballError where it is no whole tar. */
    async end() {
        if (this.#decoder === null)
            throw new TarballError('malformed', 'it is empty');
        if (this.#decoder !== 'plain') {
            this.#decoder.end();
            while (!this.#decoded && this.#failure === null)
                await this.#woken();
        }
        this.#check();
        this.#parser.end();
        this.#check();
        return this.#found;
    }
    /** Lets go of what it holds. To be called in every case. */
    close() {
        if (this.#decoder !== null && this.#decoder !== 'plain')
            this.#decoder.destroy();
    }
    async #feed(decoder, chunk) {
        if (decoder === 'plain')
            this.#consume(chunk);
        else if (!this.#decoded && !decoder.write(chunk))
            await this.#woken();
        this.#check();
    }
    #gunzip() {
        const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)();
        const wake = () => this.#wake?.();
        gunzip.on('data', (chunk) => this.#consume(chunk));
        gunzip.on('drain', wake);
        // Also where zeros follow: they are ignored, as npm does, and must not be waited for.
        gunzip.on('end', () => {
            this.#decoded = true;
            wake();
        });
        gunzip.on('error', (error) => {
            this.#fail(error);
            wake();
        });
        return gunzip;
    }
    async #woken() {
        if (this.#failure !== null || this.#decoded)
            return;
        await new Promise((resolve) => {
            this.#wake = resolve;
        });
        this.#wake = null;
    }
    /** Never throws: it runs in an event of the decoder, where nobody would catch it. */
    #consume(chunk) {
        if (this.#failure !== null)
            return;
        // A gzip within the gzip: tar's reader would unpack it too, and npm's would not.
        if (this.#start.length < 2)
            this.#start = Buffer.concat([this.#start, chunk.subarray(0, 2)]);
        if (isGzip(this.#start)) {
            this.#fail(new TarballError('malformed', 'it is compressed twice'));
            return;
        }
        this.#unpacked += chunk.length;
        if (this.#unpacked > this.#bounds.unpacked) {
            this.#fail(tooLarge());
            return;
        }
        if (this.#ended)
            return;
        try {
            this.#parser.write(chunk);
        }
        catch (error) {
            this.#fail(error);
        }
    }
    #onEntry(entry) {
        this.#count();
        this.#found.files += 1;
        const isFile = entry.type.endsWith('File');
        const file = isFile ? topFile(entry.path) : null;
        if (isFile)
            this.#onFile?.(strippedPath(entry.path).join('/'), entry.size);
        if (file === 'binding.gyp')
            this.#found.gyp = 'binding';
        else if (file?.endsWith('.gyp') === true && this.#found.gyp === 'none')
            this.#found.gyp = 'other';
        if (this.#unpacked + entry.size > this.#bounds.unpacked)
            this.#fail(tooLarge());
        if (file === 'package.json')
            this.#keep(entry);
        else
            entry.resume();
    }
    #keep(entry) {
        if (entry.size > this.#bounds.manifest) {
            this.#fail(tooLarge());
            entry.resume();
            return;
        }
        const chunks = [];
        entry.on('data', (chunk) => chunks.push(chunk));
        entry.on('end', () => {
            const manifest = Buffer.concat(chunks);
            const { manifest: before } = this.#found;
            if (before !== null && !before.equals(manifest))
                this.#found.conflicting = true;
            this.#found.manifest = manifest;
            this.#found.manifests += 1;
        });
    }
    #count() {
        this.#entries += 1;
        if (this.#entries > this.#bounds.entries)
            this.#fail(tooLarge());
    }
    #fail(error) {
        this.#failure ??= error;
    }
    #check() {
        const failure = this.#failure;
        if (failure === null)
            return;
        if (failure instanceof TarballError)
            throw failure;
        throw new TarballError('malformed', failure instanceof Error ? failure.message : 'it cannot be read');
    }
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function tooLarge() {
    return new TarballError('too-large', 'it unpacks to more than a package may have');
}
/**
 * The file that an entry becomes in the package's own folder, or `null`. npm strips the first folder whatever its name;
 * where two writings of a path lead to one file, on some system or for some installer, they count as that file.
 */
function topFile(path) {
    const [file, deeper] = strippedPath(path);
    return file === undefined || deeper !== undefined ? null : file.toLowerCase();
}
/** Without the first folder. */
function strippedPath(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .slice(1);
}


/***/ }),

/***/ 70811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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
        Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19)),
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

/***/ 46950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readAttestations)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** More attestations than a registry serves for one version; a longer list is malformed. */
const MAX_ATTESTATIONS = 64;
/**
 * Reads `GET /-/npm/v1/attestations/{name}@{version}`: `{attestations:[{predicateType, bundle}]}`. Returns a sentence
 * where the document has another shape: never an empty list for something that could not be read.
 */
function readAttestations(json) {
    const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'attestations');
    if (!Array.isArray(list))
        return 'the attestation response has no “attestations” list';
    if (list.length > MAX_ATTESTATIONS)
        return `the attestation response lists ${list.length} attestations`;
    const served = [];
    for (const entry of list) {
        const predicateType = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'predicateType');
        const bundle = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(entry, 'bundle');
        if (predicateType === null || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(bundle))
            return 'an entry of the attestation response lacks predicateType or bundle';
        served.push({ predicateType, bundle });
    }
    return served;
}


/***/ }),

/***/ 82128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ PUBLISH_V01),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   VK: () => (/* binding */ SLSA_V02),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ck: () => (/* binding */ SLSA_V1),
/* harmony export */   gc: () => (/* binding */ subjectProblem)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** npm's publish attestation: https://github.com/npm/attestation/tree/main/specs/publish/v0.1 */
const PUBLISH_V01 = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
/** https://slsa.dev/spec/v0.2/provenance */
const SLSA_V02 = 'https://slsa.dev/provenance/v0.2';
/** https://slsa.dev/spec/v1.0/provenance */
const SLSA_V1 = 'https://slsa.dev/provenance/v1';
const STATEMENT_TYPES = new Set([
    'https://in-toto.io/Statement/v0.1',
    'https://in-toto.io/Statement/v1',
]);
/** More subjects than any npm statement has; a list beyond this is refused, not searched. */
const MAX_SUBJECTS = 1024;
/**
 * Reads an in-toto statement (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md). Call it only
 * with the payload of a verified envelope. Returns a sentence where the payload is no such statement.
 */
function readStatement(payload) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'the signed payload is not a JSON object';
    const type = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, '_type');
    if (type === null || !STATEMENT_TYPES.has(type))
        return `the statement's _type is ${JSON.stringify(type)}, not in-toto's`;
    const predicateType = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'predicateType');
    if (predicateType === null)
        return 'the statement has no predicateType';
    const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'subject');
    if (!Array.isArray(list))
        return 'the statement has no subject';
    if (list.length > MAX_SUBJECTS)
        return `the statement has ${list.length} subjects`;
    const subjects = [];
    for (const entry of list) {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'name');
        if (name === null)
            return 'a subject of the statement has no name';
        subjects.push({ name, sha512: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'digest', 'sha512') });
    }
    return { predicateType, subjects, predicate: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'predicate') };
}
/** `pkg:npm/%40scope/name@version`, as npm writes a statement's subject (https://github.com/package-url/purl-spec). */
function purlOf(id) {
    return `pkg:npm/${id.name.replace(/^@/, '%40')}@${id.version}`;
}
/**
 * Does exactly one subject name this package version with this sha512 (hex)? Returns `null` if so, or a sentence
 * with the values that disagree.
 */
function subjectProblem(statement, id, sha512) {
    const purl = purlOf(id);
    const named = statement.subjects.filter((subject) => subject.name === purl);
    if (named.length === 0) {
        const names = statement.subjects.map((subject) => subject.name);
        return `the statement is about ${names.length === 0 ? 'nothing' : names.slice(0, 3).join(', ')}, not about ${purl}`;
    }
    const matching = named.filter((subject) => subject.sha512?.toLowerCase() === sha512);
    if (matching.length === 1 && named.length === 1)
        return null;
    if (named.length > 1)
        return `the statement names ${purl} ${named.length} times`;
    return `the statement says sha512 ${short(named[0]?.sha512 ?? null)} for ${purl}, the package has ${short(sha512)}`;
}
function short(hex) {
    return hex === null ? '(none)' : hex.length > 16 ? `${hex.slice(0, 16)}…` : hex;
}


/***/ }),

/***/ 49375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
        verifier: attempt('TRUST_ROOT', `the trusted root (${input.rootSource.detail})`, () => makeVerifier(input.root, all)),
        openpgp,
        stale: input.stale,
        digest: (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([input.root, input.keys]))
            .digest('hex'),
    };
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

"use strict";
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
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6689);
/* harmony import */ var _judge_raise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64308);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52051);






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
    const bytes = await (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesAt */ .L)(trees.base, path, MAX_BYTES);
    const inForce = bytes === null ? null : new TextDecoder('utf-8').decode(bytes);
    // What a pull request breaks in its own copy must not keep the base's from being in force.
    const head = await readHead(path, root).catch((error) => `(unreadable: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})`);
    return { path, inForce, head };
}
/** The top of the repository that a folder is in; the folder itself outside of one. */
async function topOf(folder, env) {
    const prefix = await (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .l)(folder, env).prefix();
    return prefix === null || prefix === '' ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(prefix, '.') || '.');
}
async function readHead(path, root) {
    try {
        return await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalText */ .ko)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), MAX_BYTES);
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1([
            { code: 'AGREED_FILE', message: `${path} cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, hint: 'Make it a plain file.' },
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
    return [(0,_judge_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('trust-file-changed', subject, message, { cause: path })];
}


/***/ }),

/***/ 52051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bytesAt),
/* harmony export */   R: () => (/* binding */ openBaseTrees)
/* harmony export */ });
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6689);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/**
 * The trees of a pull request's base: from this clone, from `origin` by a fetch of that one commit, or from GitHub's API.
 *
 * @throws IncompleteError where the commit cannot be had by any of them. That is never "nothing was there".
 */
async function openBaseTrees(folder, base, env) {
    const git = (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)(folder, env);
    const [prefix] = await Promise.all([git.prefix(), git.hasCommit(base.commit)]);
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
    let listed = null;
    const paths = async () => {
        listed ??= git.pathsAt(commit);
        const known = await listed;
        if (known === null)
            throw unavailable({ commit }, 'git does not list its files');
        return known;
    };
    return {
        commit,
        paths,
        async file(path, maxBytes) {
            // Most files that are asked for are not there, and each question to git is a process of its own. A folder of that
            // name is no absent file: what git says of it is asked.
            const isThere = (known) => known === path || known.startsWith(`${path}/`);
            if (!(await paths()).some(isThere))
                return { kind: 'absent' };
            const found = await git.blobAt(commit, path, maxBytes);
            if (found.kind === 'no-commit')
                return { kind: 'failed', detail: `${commit} is gone` };
            return found.kind === 'found' ? { kind: 'found', bytes: Buffer.from(found.text) } : found;
        },
    };
}
async function remoteTree(base, api) {
    // Loaded only here: GitHub's client is a third of the program, and most clones have the commit.
    const { fileFromApi, pathsFromApi } = await __webpack_require__.e(/* import() */ 918).then(__webpack_require__.bind(__webpack_require__, 97918));
    let paths;
    try {
        paths = await pathsFromApi(api.token, api.url, api.repository, base.commit);
    }
    catch (error) {
        throw unavailable(base, `this checkout does not have it; GitHub's API: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
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
            const bytes = Buffer.from(found.text);
            return bytes.length > maxBytes
                ? { kind: 'failed', detail: `${path} has ${bytes.length} bytes there` }
                : { kind: 'found', bytes };
        },
    };
}
function unavailable(base, detail) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncompleteError */ .j$([
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseFromEnvironment)
/* harmony export */ });
/* unused harmony export resolveBase */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6689);




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
        payload = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env['GITHUB_EVENT_PATH'] ?? ''));
    }
    catch (error) {
        throw fault(`The event's payload cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
    const commit = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(payload, ...path);
    if (commit === null || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw fault(`The event's payload names no base commit at ${path.join('.')}.`);
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const url = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    return { commit, api: token === '' || repository === '' ? null : { token, url, repository } };
}
/** `--base-ref`: the commit that a ref names in this clone. */
async function resolveBase(ref, folder, env) {
    const git = createGit(folder, env);
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

/***/ 85638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover),
  M: () => (/* binding */ trackedBelow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/adapters/git.js
var git = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/adapters/registry/project-documents.js
var project_documents = __webpack_require__(12175);
// EXTERNAL MODULE: ./build/adapters/registry/project-npmrc.js
var project_npmrc = __webpack_require__(41347);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/adapters/registry/project-lockfiles.js



/** The files that may give a lockfile another name. */
const LOCKFILE_NAME_FILES = ['.npmrc', '.yarnrc.yml', 'deno.json', 'deno.jsonc', 'pnpm-workspace.yaml'];
/** pnpm puts the branch in (`!` for what is no letter of a file name): https://pnpm.io/git_branch_lockfiles. */
const GIT_BRANCH_LOCKFILES = 'pnpm-lock.*.yaml';
/**
 * Lockfiles whose name is configured: Yarn's `lockfileFilename`, pnpm's git-branch lockfiles, Deno's `lock`. A pull
 * request that changes such a setting changes which lockfile is installed: ask with its files, too.
 *
 * A name that leaves the folder is not taken: it would have any file of the machine read, and quoted in an error.
 *
 * @throws ConfigurationError for a file that cannot be read for certain
 */
function configuredLockfiles(files, shownAs = (name) => name) {
    const names = new Set();
    const warnings = [];
    for (const file of LOCKFILE_NAME_FILES) {
        const text = files.get(file);
        if (text === undefined)
            continue;
        const path = shownAs(file);
        if (file === '.npmrc' || file === 'pnpm-workspace.yaml') {
            if (hasBranchLockfiles(file, { text, path }))
                names.add(GIT_BRANCH_LOCKFILES);
            continue;
        }
        const stated = statedName(file, { text, path });
        if (stated === null)
            continue;
        const name = typeof stated.value === 'string' ? plainName(stated.value) : null;
        if (name !== null)
            names.add(name);
        else
            warnings.push(`${stated.key} in ${path} is not followed: it is not a plain path of a file in the same folder or below`);
    }
    return { names: [...names].toSorted(), warnings };
}
/** The names of {@link configuredLockfiles}, for callers that have nobody to warn. */
function lockfileNamesOf(files) {
    return configuredLockfiles(files).names;
}
function hasBranchLockfiles(name, file) {
    const value = name === '.npmrc' ? new Map((0,project_npmrc/* parseNpmrc */.kE)(file)).get('git-branch-lockfile') : (0,project_documents/* parseYaml */.hN)(file).get('gitBranchLockfile');
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function statedName(name, file) {
    if (name === '.yarnrc.yml') {
        const value = (0,project_documents/* parseYaml */.hN)(file).get('lockfileFilename');
        return value === undefined || value === '' ? null : { key: 'lockfileFilename', value };
    }
    const lock = (0,project_documents/* parseJsonc */.pX)(file).get('lock');
    const value = (0,project_documents/* isMap */.jh)(lock) ? lock.get('path') : lock;
    // `true` and `false` say whether there is one, not where.
    if (value === undefined || value === null || typeof value === 'boolean')
        return null;
    return { key: (0,project_documents/* isMap */.jh)(lock) ? 'lock.path' : 'lock', value };
}
function plainName(text) {
    const name = text.replace(/^(?:\.\/)+/, '');
    // Globs would be matched, backslashes and drives climb on Windows, variables would be put in by Yarn.
    if (/[\\:*?[\]{}()!$]/.test(name) || (0,urls/* printable */.g$)(name) !== name)
        return null;
    const parts = name.split('/');
    return parts.some((part) => part === '' || part === '.' || part === '..') ? null : name;
}

// EXTERNAL MODULE: ./build/lockfile/index.js + 21 modules
var lockfile = __webpack_require__(26195);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/commands/base-tree.js
var base_tree = __webpack_require__(52051);
;// CONCATENATED MODULE: ./build/commands/discover.js








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
async function discover(named, folder, trees, env) {
    const globs = named.filter((name) => picomatch.scan(name).isGlob);
    if (named.length > 0 && globs.length === 0)
        return named.map((path) => ({ path }));
    const tracked = await filesOf(folder, env);
    if (named.length > 0)
        return fromGlobs(named, globs, tracked);
    const configured = await configuredNames(folder, tracked, trees);
    const found = tracked.filter((path) => (0,lockfile/* isLockfileName */.X6)(external_node_path_.posix.basename(path))).map((path) => ({ path }));
    const all = new Map([...found, ...configured].map((candidate) => [candidate.path, candidate]));
    if (all.size > 0)
        return [...all.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    throw none(folder, tracked);
}
async function filesOf(folder, env) {
    const [tracked, here] = await Promise.all([(0,git/* createGit */.l)(folder, env).tracked(), (0,files/* namesIn */.wX)(folder)]);
    if (here === null) {
        throw new errors/* ConfigurationError */.j1([
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
    if ((await (0,files/* namesIn */.wX)(folder))?.includes('.git') === true)
        return true;
    const above = (0,external_node_path_.dirname)(folder);
    return above !== folder && isInRepository(above);
}
function unlisted(folder) {
    return new errors/* IncompleteError */.j$([
        {
            code: 'GIT_FAILED',
            message: `git does not list the files of the repository that ${folder} is in, so it is unknown which lockfiles there are.`,
            hint: 'Run “git ls-files” there to see why (often safe.directory in a container), or name the lockfiles.',
        },
    ]);
}
function fromGlobs(named, globs, tracked) {
    const plain = named.filter((name) => !globs.includes(name));
    const matched = globs.flatMap((glob) => {
        const matches = picomatch(glob, { dot: true });
        const found = tracked.filter((path) => matches(path));
        if (found.length > 0)
            return found;
        throw new errors/* ConfigurationError */.j1([
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
    const files = tracked.filter((path) => LOCKFILE_NAME_FILES.includes(external_node_path_.posix.basename(path)));
    const found = [];
    for (const path of files) {
        const name = external_node_path_.posix.basename(path);
        const format = NAMED_BY[name];
        // Both sides: a change of the setting changes which lockfile is installed, and must not hide the one that was.
        const names = new Set([...(await namesAtHead(folder, path, trees)), ...(await namesAtBase(path, trees))]);
        for (const lockfile of names) {
            // The name alone may be a glob: folders are called `[slug]`, and must not be taken for one.
            const prefix = path.slice(0, -name.length);
            const matches = picomatch(lockfile, { dot: true });
            found.push(...tracked
                .filter((candidate) => candidate.startsWith(prefix) && matches(candidate.slice(prefix.length)))
                .map((candidate) => ({ path: candidate, ...(format === undefined ? {} : { format }) })));
        }
    }
    return found;
}
async function namesAtHead(folder, path, trees) {
    try {
        return statedNames(path, await (0,files/* readOptionalText */.ko)(external_node_path_.posix.join(folder, path), MAX_CONFIG_BYTES));
    }
    catch (error) {
        // A file that a pull request broke names nothing; outside of one it is the user's to mend.
        if (trees !== null)
            return [];
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const message = `${path} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
        throw new errors/* ConfigurationError */.j1([
            { code: 'CONFIG_UNREADABLE', message, hint: 'Make it a plain text file, or remove it.', file: path },
        ]);
    }
}
async function namesAtBase(path, trees) {
    if (trees === null)
        return [];
    const bytes = await (0,base_tree/* bytesAt */.L)(trees.base, external_node_path_.posix.join(trees.prefix, path), MAX_CONFIG_BYTES);
    return statedNames(path, bytes === null ? null : new TextDecoder('utf-8').decode(bytes));
}
function statedNames(path, text) {
    return text === null ? [] : configuredLockfiles(new Map([[external_node_path_.posix.basename(path), text]]), () => path).names;
}
function none(folder, tracked) {
    const manifest = tracked.includes('package.json')
        ? ' There is a package.json: run the package manager once, and commit the lockfile it writes.'
        : '';
    return new errors/* ConfigurationError */.j1([
        {
            code: 'NO_LOCKFILE',
            message: `No lockfile in ${folder}, and none that git tracks below it.${manifest}`,
            hint: 'Name the lockfile, or run in the folder of the project.',
        },
    ]);
}
/** Every path that git tracks below `root`, relative to it. */
async function trackedBelow(root, env) {
    return new Set((await (0,git/* createGit */.l)(root, env).tracked()) ?? []);
}


/***/ }),

/***/ 60318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sc: () => (/* binding */ logProgress)
});

// UNUSED EXPORTS: LOG_EVERY_MS, startProgress

// EXTERNAL MODULE: ./node_modules/cli-progress/cli-progress.js
var cli_progress = __webpack_require__(98502);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/progress.js



/** Narrower terminals get the numbers alone. */
const ROOM_FOR_A_BAR = 60;
const BAR = { least: 10, most: 30 };
/** One line, at most one column less than the terminal is wide: a full line would wrap, and could not be taken back. */
function progress_progressLine(advance, options) {
    const room = Math.max(1, options.width - 1);
    const sentence = progressSentence(advance);
    const beside = barSize(options.width) + 2;
    const hasBar = options.width >= ROOM_FOR_A_BAR && columns(sentence) + beside <= room;
    const numbers = fit(sentence, room);
    const left = room - (hasBar ? beside : 0) - columns(numbers) - 2;
    // A name that is cut to a few letters tells nothing and flickers.
    const what = left < 12 || advance.what === '' ? '' : fit(terminalText(advance.what, 240), left);
    return `${hasBar ? `${barOf(advance, options)}  ` : ''}${numbers}${what === '' ? '' : `  ${styleOf(options).dim(what)}`}`;
}
/** The same for a log: a sentence of numbers, and nothing foreign in it. */
function progressSentence({ done, total, requests }) {
    const asked = requests === undefined || requests === 0 ? '' : `, ${(0,wording/* plural */.LS)(requests, 'request')}`;
    return `${(0,wording/* number */.ai)(done)} of ${(0,wording/* plural */.LS)(total, 'package')}${asked}`;
}
function barSize(width) {
    return Math.min(BAR.most, Math.max(BAR.least, Math.floor(width / 5)));
}
function barOf({ done, total }, options) {
    const style = styleOf(options);
    const size = barSize(options.width);
    const filled = total === 0 ? 0 : Math.min(size, Math.floor((done / total) * size));
    return `${style.mood.good('█'.repeat(filled))}${style.dim('░'.repeat(size - filled))}`;
}

// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
;// CONCATENATED MODULE: ./build/commands/progress.js



/** A log that is silent for longer looks as if it hung. */
const LOG_EVERY_MS = 10_000;
const FRAMES_PER_SECOND = 10;
/**
 * On a terminal a bar on standard error, which is gone at the end; in a CI's log a plain line now and then; in a pipe
 * nothing. Nothing is drawn before the first `update`: other work on the same stream is left alone.
 */
function startProgress(terminal, flags) {
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
    return barProgress(terminal, flags);
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
                    write(`Still asking: ${progressSentence(last)}.`);
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
function barProgress(terminal, flags) {
    const { stderr } = terminal;
    const { color } = terminalOptions({ ...terminal, stdout: stderr }, flags);
    let last = null;
    let stopped = false;
    const format = () => last === null ? '' : progressLine(last, { color, width: widthOf(stderr), links: false });
    const options = {
        format,
        stream: stderr,
        terminal: lineOf(stderr),
        fps: FRAMES_PER_SECOND,
        clearOnComplete: true,
        // A warning may have taken the line.
        forceRedraw: true,
        // Signals are the deadline's: it ends the run with a report of what was found until then.
        gracefulExit: false,
    };
    const bar = new SingleBar(options);
    const stop = () => {
        stopped = true;
        bar.stop();
        process.off('exit', stop);
    };
    return {
        update(done, total, what, requests) {
            if (stopped)
                return;
            const first = last === null;
            last = { done, total, what, requests };
            if (first) {
                process.on('exit', stop);
                bar.start(total, done);
                return;
            }
            bar.setTotal(total);
            bar.update(done);
        },
        say(line) {
            stderr.write(`${last === null || stopped ? '' : `\r${CLEAR_REST}`}${line}\n`);
            if (last !== null && !stopped)
                bar.render();
        },
        stop,
    };
}
const CLEAR_REST = '\u001b[K';
/**
 * The line that a bar is drawn on. cli-progress's own terminal saves the cursor's place on the screen, which is another
 * line once the screen has scrolled, and switches wrapping off, which a killed process would leave behind.
 */
function lineOf(stream) {
    const nothing = () => undefined;
    return {
        isTTY: () => true,
        getWidth: () => widthOf(stream),
        cursorTo: () => void stream.write('\r'),
        write: (text) => void stream.write(text),
        // What is longer than this frame is the last one's.
        clearRight: () => void stream.write(CLEAR_REST),
        clearLine: () => void stream.write(CLEAR_REST),
        newline: nothing,
        cursor: nothing,
        cursorSave: nothing,
        cursorRestore: nothing,
        lineWrapping: nothing,
    };
}


/***/ }),

/***/ 69587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ sourceOf),
  t: () => (/* binding */ writeReportFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var adapters_files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/causes.js
var report_causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/report/markdown-findings.js
var markdown_findings = __webpack_require__(73757);
// EXTERNAL MODULE: ./build/report/statuses.js
var report_statuses = __webpack_require__(23025);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/html/data.js





const NPM = 'https://registry.npmjs.org/';
/** The verdict as the page shows it. Linear in entries, findings and what they concern. */
function reportData(verdict, causes, source) {
    // One line of a lockfile that is written without line breaks holds many entries, some of them alike.
    const index = new Map();
    verdict.packages.forEach((entry, at) => {
        const key = keyOf(entry.name, entry.version, entry);
        const alike = index.get(key);
        if (alike === undefined)
            index.set(key, [at]);
        else
            alike.push(at);
    });
    const found = verdict.packages.map(() => []);
    const views = causes.map((cause, number) => {
        const affected = cause.entries.map((one) => {
            const alike = index.get(keyOf(one.package, one.version, one)) ?? [];
            const [at] = alike;
            if (at === undefined)
                return elsewhere(one);
            for (const each of alike)
                if (found[each]?.at(-1) !== number)
                    found[each]?.push(number);
            return at;
        });
        return causeView(cause, affected, source);
    });
    return {
        entries: verdict.packages.map((entry, at) => entryView(entry, found[at] ?? [], source)),
        causes: views,
    };
}
function elsewhere(one) {
    return (0,report_escape/* shownText */.f$)(`${(0,wording/* packageName */.oZ)(one.package, one.version)} (${one.file}:${one.line})`, 300);
}
function keyOf(name, version, { file, line }) {
    return JSON.stringify([name, version, file, line]);
}
function causeView({ findings, entries }, affected, source) {
    const [finding] = findings;
    const where = (0,wording/* place */.ik)(finding.file, finding.line);
    const many = entries.length > 1;
    return {
        findings: findings.length,
        severity: finding.severity,
        code: finding.code,
        title: catalogue/* CATALOGUE */.y[finding.code].title,
        docs: (0,catalogue/* docsUrl */.f)(finding.code),
        subject: many || finding.package === null ? '' : (0,report_escape/* shownText */.f$)((0,wording/* packageName */.oZ)(finding.package, finding.version), 240),
        at: many || where === null ? null : data_link(where, at(finding.file, finding.line, source)),
        message: (0,report_escape/* shownText */.f$)(finding.message),
        remedy: (0,report_escape/* shownText */.f$)(finding.remedy),
        links: finding.evidence.map(({ label, url }) => {
            const address = (0,report_escape/* webUrl */.qP)(url);
            return data_link(address === null ? `${label} (${url})` : label, address);
        }),
        affected: many ? affected : affected.filter((one) => typeof one === 'number'),
    };
}
function entryView(entry, causes, source) {
    const { evidence } = entry;
    return {
        name: (0,report_escape/* shownText */.f$)((0,wording/* packageName */.oZ)(entry.name, null, entry.alias), 240),
        version: (0,report_escape/* shownText */.f$)(entry.version ?? '', 120),
        status: (0,report_statuses/* shownStatus */.O4)(entry),
        reason: (0,report_escape/* shownText */.f$)(entry.reason, 60),
        detail: (0,report_escape/* shownText */.f$)(entry.detail, 400),
        file: (0,report_escape/* shownText */.f$)(entry.file, 240),
        at: data_link(`${entry.file}:${entry.line}`, at(entry.file, entry.line, source)),
        path: (0,report_escape/* shownText */.f$)(entry.path, 240),
        registry: entry.registry === null ? null : data_link(entry.registry, pageOf(entry)),
        evidence: evidence === null ? null : [evidence.integrity, evidence.signature, evidence.publish, evidence.provenance],
        source: entry.source === null ? null : sourceView(entry.source),
        causes,
    };
}
function sourceView(build) {
    const repository = build.repository ?? '';
    const how = [
        ...(build.trigger === null ? [] : [`started by ${build.trigger}`]),
        ...(build.runner === null ? [] : [`on a ${build.runner} runner`]),
        `certificate issued for ${build.issuer}`,
    ];
    return {
        log: data_link(build.loggedAt === null ? 'transparency log' : `transparency log, ${build.loggedAt}`, web(build.logUrl)),
        run: data_link(build.workflow ?? '', web(build.runUrl)),
        how: (0,report_escape/* shownText */.f$)(how.join(', '), 400),
        commit: data_link(build.commit ?? '', web(build.commitUrl)),
        // Redacted while the address is still whole.
        repository: { text: (0,report_escape/* shownText */.f$)(repository, 240).replace(/^https?:\/\//, ''), ...repositoryPage(repository) },
        ref: (0,report_escape/* shownText */.f$)(build.ref ?? '', 240),
    };
}
function repositoryPage(repository) {
    const plain = /^(?:https:\/\/)?([\w-]+(?:\.[\w-]+)+(?:\/[\w-][\w.-]*){2,6})$/.exec(repository)?.[1];
    const url = plain === undefined ? null : (0,report_escape/* webUrl */.qP)(`https://${plain}`);
    return url === null ? {} : { url };
}
/** Only for a name and a version that are plainly such: a link must not lead to another page of the host. */
function pageOf({ name, version, registry }) {
    if (registry !== NPM || version === null)
        return null;
    if (!/^(?:@[\w-][\w.-]*\/)?[\w-][\w.-]*$/.test(name) || !/^\d[\w.+-]*$/.test(version))
        return null;
    return (0,report_escape/* webUrl */.qP)(`https://www.npmjs.com/package/${name}/v/${encodeURIComponent(version)}`);
}
function at(file, line, source) {
    return file === null ? null : (0,markdown_findings/* blobUrl */.b0)(file, line, source);
}
function web(url) {
    return url === null ? null : (0,report_escape/* webUrl */.qP)(url);
}
function data_link(text, url) {
    return { text: (0,report_escape/* shownText */.f$)(text, 240), ...(url === null ? {} : { url }) };
}

;// CONCATENATED MODULE: ./build/report/html/words.js
/** A mark, and what it means: colour and mark never stand alone. */
const OUTCOME_WORDS = {
    verified: ['✔', 'verified'],
    absent: ['–', 'there is none'],
    rejected: ['✘', 'did not hold'],
    unsupported: ['?', 'of a kind that this version does not know'],
    unknown: ['?', 'could not be found out'],
};
/** In the order of `EntryView.evidence`. */
const EVIDENCE_WORDS = ['locked hash', 'registry signature', 'publish attestation', 'provenance'];
const STEP_WORDS = [
    'Locked hash, held against the registry’s:',
    'Registry signature:',
    'Publish attestation:',
    'Provenance:',
];

;// CONCATENATED MODULE: ./build/report/html/plain.js




/** What the page shows where its script does not run: every finding and every entry, nothing folded away. */
const SHOWN_AFFECTED = 50;
function plainFindings({ causes, entries }) {
    return causes.map((cause) => article(cause, entries)).join('\n');
}
function article(cause, entries) {
    const { severity, subject, at, findings } = cause;
    const about = [
        ...(subject === '' ? [] : [`<code>${(0,report_escape/* htmlOfShown */.oS)(subject)}</code>`]),
        ...(at === null ? [] : [plain_link(at)]),
    ];
    const links = [...cause.links, { text: 'about this finding', url: cause.docs }];
    return [
        `<article class="finding ${severity}">`,
        `<h3><span class="badge ${severity}">${severity}</span> ${(0,report_escape/* htmlOfShown */.oS)(cause.title)}</h3>`,
        ...(about.length === 0 ? [] : [`<p>${about.join(' ')}</p>`]),
        `<p>${(0,report_escape/* htmlOfShown */.oS)(cause.message)}</p>`,
        ...(findings < 2 ? [] : [`<p>${(0,wording/* sameCause */.w0)(findings)}</p>`]),
        `<p><strong>What to do:</strong> ${(0,report_escape/* htmlOfShown */.oS)(cause.remedy)}</p>`,
        ...affected(cause, entries),
        `<ul class="links">${links.map((one) => `<li>${plain_link(one)}</li>`).join('')}</ul>`,
        '</article>',
    ].join('');
}
function affected(cause, entries) {
    const { length } = cause.affected;
    if (length < 2)
        return [];
    const named = cause.affected.slice(0, SHOWN_AFFECTED).map((one) => {
        const text = typeof one === 'string' ? one : nameOf(entries[one]);
        return `<code>${(0,report_escape/* htmlOfShown */.oS)(text)}</code>`;
    });
    const more = length - named.length;
    const rest = more > 0 ? ` and ${(0,wording/* number */.ai)(more)} more, marked in the table of entries` : '';
    return [`<p>${(0,wording/* plural */.LS)(length, 'entry', 'entries')}: ${named.join(', ')}${rest}</p>`];
}
function nameOf(entry) {
    if (entry === undefined)
        return '';
    return entry.version === '' ? entry.name : `${entry.name}@${entry.version}`;
}
function plainEntries({ entries, causes }) {
    const rows = entries.map((entry) => {
        const severity = causes[entry.causes[0] ?? -1]?.severity ?? 'none';
        return `<tr><th scope="row"><code>${(0,report_escape/* htmlOfShown */.oS)(nameOf(entry))}</code></th><td class="s-${entry.status}">${plain_status(entry)}</td><td>${severity}</td><td>${evidence(entry)}</td><td>${origin(entry)}</td><td class="c-place">${plain_link(entry.at)}</td></tr>`;
    });
    const head = ['Package', 'Status', 'Worst finding', 'Evidence', 'Built from', 'Place'];
    const cells = head.map((text) => `<th scope="col"${text === 'Place' ? ' class="c-place"' : ''}>${text}</th>`);
    return `<table class="plain"><caption>Every entry of the lockfiles</caption><thead><tr>${cells.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
function plain_status({ status: kind, reason }) {
    return `${report_statuses/* STATUS_WORDS */.ly[kind].word}${reason === '' ? '' : `: ${(0,report_escape/* htmlOfShown */.oS)(reason)}`}`;
}
function evidence({ evidence: kinds }) {
    if (kinds === null)
        return 'not asked';
    const said = kinds.map((kind, at) => `${EVIDENCE_WORDS[at] ?? ''}: ${OUTCOME_WORDS[kind][1]}`);
    return said.join('; ');
}
function origin({ source }) {
    if (source === null)
        return 'not known';
    const { repository, commit, run } = source;
    return [repository, commit, run]
        .filter(({ text }) => text !== '')
        .map(plain_link)
        .join('<br>');
}
/** The text was shown and the address was judged when the view was made. */
function plain_link({ text, url }) {
    const label = (0,report_escape/* htmlOfShown */.oS)(text);
    return url === undefined ? label : `<a href="${(0,report_escape/* htmlOfShown */.oS)(url)}" rel="noreferrer noopener">${label}</a>`;
}

;// CONCATENATED MODULE: ./build/report/html/script.js
/**
 * The page's own script: lists, filters and searches what lies in the page as JSON. It makes elements and text nodes only,
 * never HTML out of text, and the page's policy (`require-trusted-types-for`) forbids it to. The policy allows exactly this
 * text. It must run in any browser of the last years, unbuilt; `__tests__/browser/` runs it.
 */
const SCRIPT = String.raw `
'use strict';
(function () {
  var data = JSON.parse(document.getElementById('data').textContent);
  var words = data.words, entries = data.entries, causes = data.causes;
  var all = causes.reduce(function (sum, cause) { return sum + cause.findings; }, 0);
  var unit = causes.length === all ? ['finding', 'findings'] : ['cause', 'causes'];
  var PAGE = { findings: 25, entries: 100 };
  var form = document.getElementById('filters'), status = document.getElementById('matches');
  var lists = { findings: document.getElementById('finding-list'), entries: document.getElementById('entry-list') };
  var more = { findings: document.getElementById('more-findings'), entries: document.getElementById('more-entries') };
  var matching = { findings: [], entries: [] };
  var shown = { findings: 0, entries: 0 };
  // By index of entry: does it match what is asked for? Empty where nothing is.
  var matches = [];

  function el(tag, attributes, children) {
    var element = document.createElement(tag);
    for (var name in attributes) element.setAttribute(name, attributes[name]);
    (children || []).forEach(function (child) { if (child !== null) element.append(child); });
    return element;
  }
  function link(view) {
    return view.url ? el('a', { href: view.url, rel: 'noreferrer noopener' }, [view.text]) : document.createTextNode(view.text);
  }
  function code(child) { return el('code', {}, [child]); }
  function count(number, one, many) {
    return number.toLocaleString('en') + ' ' + (number === 1 ? one : many);
  }
  function nameOf(entry) { return entry.version ? entry.name + '@' + entry.version : entry.name; }

  function affectedName(one) { return typeof one === 'number' ? nameOf(entries[one]) : one; }
  var causeText = causes.map(function (cause) {
    return [cause.code, cause.title, cause.subject, cause.message, cause.at ? cause.at.text : '']
      .concat(cause.affected.map(affectedName)).join('\n').toLowerCase();
  });
  var entryText = entries.map(function (entry) {
    var source = entry.source;
    return [nameOf(entry), entry.reason, entry.detail, entry.path, entry.at.text, source ? source.repository.text : '',
      source ? source.commit.text : ''].join('\n').toLowerCase();
  });

  function affectedList(cause) {
    if (cause.affected.length < 2) return null;
    var list = el('ul', {});
    var asked = cause.affected.filter(function (one) { return matches[one] === true; });
    var some = asked.length > 0 && asked.length < cause.affected.length;
    var affected = some ? asked : cause.affected;
    var said = count(cause.affected.length, 'entry', 'entries');
    var details = el('details', {}, [el('summary', {}, [some ? asked.length.toLocaleString('en') + ' of ' + said + ' match' : said]), list]);
    details.addEventListener('toggle', function () {
      if (list.childElementCount > 0) return;
      affected.forEach(function (one) {
        var entry = typeof one === 'number' ? entries[one] : null;
        list.append(el('li', {}, entry ? [code(nameOf(entry)), ' ', link(entry.at)] : [code(one)]));
      });
    });
    return details;
  }
  function causeItem(cause) {
    var links = cause.links.concat([{ text: 'about this finding', url: cause.docs }]);
    return el('article', { class: 'finding ' + cause.severity }, [
      el('h3', { tabindex: '-1' }, [el('span', { class: 'badge ' + cause.severity }, [cause.severity]), ' ' + cause.title]),
      cause.subject || cause.at
        ? el('p', {}, [cause.subject ? code(cause.subject) : null, cause.subject && cause.at ? ' ' : null,
            cause.at ? link(cause.at) : null])
        : null,
      el('p', {}, [cause.message]),
      cause.findings > 1 ? el('p', {}, [count(cause.findings - 1, 'other finding has', 'other findings have') + ' the same cause.']) : null,
      el('p', {}, [el('strong', {}, ['What to do: ']), cause.remedy]),
      affectedList(cause),
      el('ul', { class: 'links' }, links.map(function (one) { return el('li', {}, [link(one)]); }))
    ]);
  }

  function worst(entry) {
    if (entry.causes.length === 0) return el('td', { class: 'c-found' }, [el('span', { class: 'quiet' }, ['none'])]);
    var severity = causes[entry.causes[0]].severity;
    return el('td', { class: 'c-found' }, [el('span', { class: 'badge ' + severity }, [severity]),
      entry.causes.length > 1 ? ' and ' + (entry.causes.length - 1) + ' more' : null]);
  }
  function marks(entry) {
    var cell = el('td', { class: 'c-evidence' });
    if (!entry.evidence) { cell.append(el('span', { class: 'quiet' }, ['not asked'])); return cell; }
    var said = entry.evidence.map(function (kind, at) { return words.evidence[at] + ' ' + words.outcome[kind][1]; }).join(', ');
    cell.append(el('span', { class: 'marks', 'aria-hidden': 'true', title: said }, entry.evidence.map(function (kind) {
      return el('span', { class: 'o-' + kind }, [words.outcome[kind][0]]);
    })), el('span', { class: 'hidden-label' }, [said]));
    return cell;
  }
  function entryRow(index) {
    var entry = entries[index], id = 'detail-' + index;
    var button = el('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': id }, [entry.name]);
    var detail = el('tr', { class: 'detail', id: id, hidden: '' });
    button.addEventListener('click', function () {
      if (detail.childElementCount === 0) detail.append(el('td', { colspan: '6' }, detailOf(entry)));
      detail.hidden = !detail.hidden;
      button.setAttribute('aria-expanded', String(!detail.hidden));
    });
    return [
      el('tr', {}, [
        el('th', { scope: 'row', class: 'c-name' }, [button]),
        el('td', { class: 'c-version mono' }, [entry.version || '–']),
        el('td', { class: 'c-status s-' + entry.status }, [words.status[entry.status][0]]),
        worst(entry),
        marks(entry),
        el('td', { class: 'c-place mono' }, [link(entry.at)])
      ]),
      detail
    ];
  }
  function step(kind, title, children) {
    return el('li', kind ? { class: 'o-' + kind } : {}, [el('strong', {}, [title]), ' '].concat(children));
  }
  function detailOf(entry) {
    var out = [el('p', {}, [words.status[entry.status][0] + ': ' + (entry.detail || words.status[entry.status][1]) +
      (entry.reason ? ' (' + entry.reason + ')' : '')])];
    if (entry.causes.length > 0) out.push(el('ul', {}, entry.causes.slice(0, 20).map(function (at) {
      return el('li', {}, [el('span', { class: 'badge ' + causes[at].severity }, [causes[at].severity]), ' ',
        el('a', { href: causes[at].docs, rel: 'noreferrer noopener' }, [causes[at].title])]);
    })));
    var steps = [step('', 'Package', [code(nameOf(entry)), ' at ', link(entry.at),
      entry.registry ? ', from ' : '', entry.registry ? link(entry.registry) : ''])];
    (entry.evidence || []).forEach(function (kind, at) {
      var own = at === 3 && entry.source ? [', ', link(entry.source.log)] : [];
      steps.push(step(kind, words.steps[at], [words.outcome[kind][1]].concat(own)));
    });
    if (entry.source) {
      var source = entry.source, proven = entry.evidence && entry.evidence[3] === 'verified' ? 'verified' : '';
      steps.push(step(proven, 'Workflow run', [source.run.text ? code(link(source.run)) : 'not stated', ', ' + source.how]));
      steps.push(step(proven, 'Commit', [source.commit.text ? code(link(source.commit)) : 'not stated', ' of ',
        source.repository.text ? link(source.repository) : 'a repository that is not stated', source.ref ? ', ' : '',
        source.ref ? code(source.ref) : '']));
    } else if (entry.evidence) {
      steps.push(step('', 'Workflow run and commit', ['not known: no provenance that holds says where this was built']));
    }
    out.push(el('ol', { class: 'chain', 'aria-label': 'From package to commit' }, steps));
    return out;
  }

  function grow(kind) {
    var next = matching[kind].slice(shown[kind], shown[kind] + PAGE[kind]);
    var first = null;
    next.forEach(function (index) {
      var items = kind === 'findings' ? [causeItem(causes[index])] : entryRow(index);
      first = first || items[0];
      items.forEach(function (item) { lists[kind].append(item); });
    });
    shown[kind] += next.length;
    var left = matching[kind].length - shown[kind];
    more[kind].hidden = left === 0;
    more[kind].textContent = 'Show ' + Math.min(left, PAGE[kind]) + ' of ' + left.toLocaleString('en') + ' more ' +
      (kind === 'findings' ? unit[1] : kind);
    return first;
  }
  function wanted() {
    var fields = new FormData(form);
    return { text: String(fields.get('search')).trim().toLowerCase().split(/\s+/).filter(Boolean),
      status: fields.get('status'), severity: fields.get('severity'), file: fields.get('file') };
  }
  function has(text, parts) { return parts.every(function (part) { return text.indexOf(part) !== -1; }); }
  function show() {
    var want = wanted();
    matching.entries = [];
    entries.forEach(function (entry, index) {
      if (want.status && entry.status !== want.status) return;
      if (want.file && entry.file !== want.file) return;
      if (want.severity === 'none' && entry.causes.length > 0) return;
      if (want.severity && want.severity !== 'none' &&
        !entry.causes.some(function (at) { return causes[at].severity === want.severity; })) return;
      if (has(entryText[index], want.text)) matching.entries.push(index);
    });
    matches = [];
    if (want.text.length > 0 || want.status || want.file) matching.entries.forEach(function (index) { matches[index] = true; });
    matching.findings = [];
    causes.forEach(function (cause, index) {
      if (want.severity && cause.severity !== want.severity) return;
      if ((want.status || want.file) && !cause.affected.some(function (at) {
        var entry = entries[at];
        return entry && (!want.status || entry.status === want.status) && (!want.file || entry.file === want.file);
      })) return;
      if (has(causeText[index], want.text)) matching.findings.push(index);
    });
    ['findings', 'entries'].forEach(function (kind) {
      lists[kind].replaceChildren();
      shown[kind] = 0;
      grow(kind);
    });
    if (matching.findings.length === 0 && all > 0) lists.findings.append(el('p', { class: 'quiet' }, ['No finding matches.']));
    if (matching.entries.length === 0) lists.entries.append(el('tr', {}, [el('td', { class: 'quiet', colspan: '6' },
      [entries.length > 0 ? 'No entry matches.' : 'No lockfile lists any entry.'])]));
    status.textContent = (all === 0 ? '' : matching.findings.length.toLocaleString('en') + ' of ' +
      count(causes.length, unit[0], unit[1]) + ' and ') + matching.entries.length.toLocaleString('en') + ' of ' + count(entries.length, 'entry', 'entries') + ' match.';
  }

  ['findings', 'entries'].forEach(function (kind) {
    more[kind].addEventListener('click', function () {
      var first = grow(kind);
      var target = first && first.querySelector('button, h3');
      if (target) target.focus();
    });
  });
  form.addEventListener('input', show);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function () { setTimeout(show, 0); });
  form.hidden = false;
  document.querySelectorAll('[data-live]').forEach(function (element) { element.hidden = false; });
  show();
})();
`;

// EXTERNAL MODULE: ./build/report/changes-table.js
var changes_table = __webpack_require__(30115);
// EXTERNAL MODULE: ./build/report/evidence-words.js
var evidence_words = __webpack_require__(11094);
// EXTERNAL MODULE: ./build/report/source-links.js
var source_links = __webpack_require__(91302);
;// CONCATENATED MODULE: ./build/report/html/changes.js







/** It is not searched: this many rows are shown, and how many more there are is said. */
const SHOWN = 500;
/** No more than these stand open: what changed must not push away what was found. */
const SHOWN_OPEN = 20;
const HEAD = ['Package', 'Change', 'From', 'To', 'Evidence', 'Built from'];
/** What the pull request changes, worst first: each version, its evidence before and now, and the commits between the two. */
function changesSection(verdict, causes, source) {
    const { length } = verdict.changes;
    if (length === 0)
        return '';
    const rows = (0,changes_table/* changeRows */.QP)(verdict, causes).slice(0, SHOWN);
    const head = HEAD.map((text) => `<th scope="col">${text}</th>`).join('');
    const body = rows.map((row) => rowOf(row, source)).join('\n');
    const more = length > rows.length ? `<p>and ${(0,wording/* number */.ai)(length - rows.length)} more; the JSON report has all of them.</p>` : '';
    return [
        `<section aria-labelledby="h-changes"><h2 id="h-changes">${(0,wording/* plural */.LS)(length, 'change')}</h2>`,
        `<details${length > SHOWN_OPEN ? '' : ' open'}><summary>What is different from the base</summary>`,
        `<table class="changes" aria-labelledby="h-changes"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
        `${more}</details></section>`,
    ].join('\n');
}
function rowOf({ change, entry, shift }, source) {
    const { kind, name, from, to, at } = change;
    const url = to === null ? null : (0,markdown_findings/* blobUrl */.b0)(at.file, at.line, source);
    const hashes = kind === 'rehashed' || kind === 'repinned';
    const cells = [
        changes_table/* KIND_WORDS */.Pv[kind],
        pinned(from, hashes),
        pinned(to, hashes),
        to === null ? '' : evidenceWords(from, entry, shift),
        to === null ? '' : commits(entry?.before?.source ?? null, entry?.source ?? null),
    ];
    const named = plain_link({ text: (0,report_escape/* shownText */.f$)(name, 240), url: url ?? undefined });
    // Without a link it must be said where this is; what was removed, was in the base.
    const place = to === null ? `${at.file}, in the base` : `${at.file}:${at.line}`;
    const where = url === null ? `<br><span class="quiet">${(0,report_escape/* htmlText */.js)(place, 240)}</span>` : '';
    return `<tr><th scope="row"><code>${named}</code>${where}</th>${cells.map((cell, at) => `<td data-label="${HEAD[at + 1] ?? ''}">${cell}</td>`).join('')}</tr>`;
}
function pinned(pin, hashes) {
    if (pin === null)
        return 'none';
    const hash = hashes || pin.integrity === null ? [pin.integrity ?? 'no hash'] : [];
    return [pin.version ?? pin.kind, ...hash].map((text) => `<code>${(0,report_escape/* htmlText */.js)(text, 120)}</code>`).join('<br>');
}
const SHIFT_WORDS = { lost: 'less: ', gained: 'more: ', same: '', unknown: '' };
/** The way goes from left to right, in words too: colour and arrow never stand alone. */
function evidenceWords(from, entry, shift) {
    const now = (0,evidence_words/* carriedWords */.o)(entry?.evidence ?? null);
    if (from === null)
        return now;
    const before = (0,evidence_words/* carriedWords */.o)(entry?.before?.evidence ?? null);
    const both = before === now ? now : `${before} → ${now}`;
    return `<span class="shift-${shift}">${SHIFT_WORDS[shift]}${both}</span>`;
}
function commits(before, now) {
    if (now === null)
        return before === null ? 'not known' : `not known; before: ${commit(before)}`;
    const compared = before === null ? null : (0,source_links/* compareUrl */.XH)(before, now);
    return [
        commit(now),
        ...(compared === null ? [] : [plain_link({ text: 'compare', url: (0,report_escape/* webUrl */.qP)(compared) ?? undefined })]),
    ].join('<br>');
}
function commit({ commit: hash, commitUrl, repository }) {
    // Redacted while the address is still whole.
    const place = (0,report_escape/* shownText */.f$)(repository ?? '', 240).replace(/^https?:\/\/(?:github\.com\/)?/, '');
    const short = hash === null ? '' : (0,report_escape/* shownText */.f$)(hash.slice(0, 10), 20);
    const text = [place, short].filter((part) => part !== '').join('@') || 'not stated';
    return plain_link({ text, url: commitUrl === null ? undefined : ((0,report_escape/* webUrl */.qP)(commitUrl) ?? undefined) });
}

// EXTERNAL MODULE: ./build/report/agreed.js
var agreed = __webpack_require__(62583);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
;// CONCATENATED MODULE: ./build/report/html/sections.js







/** A table that is not searched shows this many rows and says how many there are. */
const SHOWN_ROWS = 500;
const MARKS = { good: '✔', warn: '!', bad: '✘' };
function headSection(verdict) {
    const { mood, text } = (0,headline/* headline */.P)(verdict);
    const scope = (0,report_statuses/* scopeLine */.VU)(verdict);
    const named = verdict.lockfiles.slice(0, 5).map((file) => `<code>${(0,report_escape/* htmlText */.js)(file, 240)}</code>`);
    const more = verdict.lockfiles.length - named.length;
    const lockfiles = named.length === 0 ? '' : ` in ${named.join(', ')}${more > 0 ? ` and ${(0,wording/* number */.ai)(more)} more` : ''}`;
    const findings = verdict.findings.length === 0 ? 'No findings.' : `Findings: ${(0,wording/* levelCounts */.pS)(verdict.findings)}.`;
    return [
        `<header class="top ${mood}"><div class="wrap">`,
        '<p class="brand">Countersign audit</p>',
        `<h1><span aria-hidden="true">${MARKS[mood]}</span> ${(0,report_escape/* htmlText */.js)(text)}</h1>`,
        `<p>${(0,report_escape/* htmlText */.js)((0,report_statuses/* coverageSum */.GN)(verdict.coverage))}${lockfiles}.</p>`,
        `<p>${findings}${scope === null ? '' : ` ${(0,report_escape/* htmlText */.js)(scope, 240)}`}</p>`,
        '</div></header>',
    ].join('\n');
}
/** The parts of the sum as a bar with its legend, and what the packages carry. */
function summarySection({ coverage, counts, packages }) {
    const parts = report_statuses/* SHOWN_STATUSES */.po.map((status) => ({ status, count: (0,report_statuses/* countOf */.pq)(coverage, status) }));
    let x = 0;
    const bars = parts.map(({ status, count }) => {
        // One of 5,000 must still be seen.
        const width = count === 0 ? 0 : Math.max(6, (count / Math.max(1, coverage.total)) * 1000);
        x += width;
        return count === 0
            ? ''
            : `<rect class="${status}" x="${(x - width).toFixed(1)}" y="0" width="${width.toFixed(1)}" height="10"/>`;
    });
    const legend = parts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${status}" width="1" height="1"/></svg><b>${(0,wording/* number */.ai)(count)}</b><span>${report_statuses/* STATUS_WORDS */.ly[status].word} <span class="quiet">${meaning(status, packages)}</span></span></li>`);
    const rows = (0,wording/* evidenceRows */.dK)(counts).map(({ what, count }) => `<tr><th scope="row">${what}</th><td class="number">${(0,wording/* number */.ai)(count)}</td></tr>`);
    return [
        '<section class="summary" aria-label="Summary"><div><h2>Entries</h2>',
        `<svg class="bar" viewBox="0 0 ${Math.max(1000, x).toFixed(1)} 10" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg>`,
        `<ul class="legend">${legend.join('')}</ul></div>`,
        `<div><h2>Evidence</h2><table><caption>Of ${(0,wording/* plural */.LS)(counts.packages, 'package version')} asked about</caption><thead><tr><th scope="col">Evidence</th><th scope="col" class="number">Packages with it</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
        '</section>',
    ].join('\n');
}
/** Of what no registry has evidence of, the reasons: a folder of this repository is another thing than a git commit. */
function meaning(status, packages) {
    if (status !== 'not-applicable')
        return report_statuses/* STATUS_WORDS */.ly[status].meaning;
    const groups = (0,report_statuses/* byReason */.UN)(packages, [status], 0).slice(0, 5);
    return groups.map(({ count, reason }) => `${(0,wording/* number */.ai)(count)} ${(0,report_escape/* htmlText */.js)(reason, 60)}`).join(', ');
}
function problemsSection({ errors }, source) {
    if (errors.length === 0)
        return '';
    const items = errors.slice(0, SHOWN_ROWS).map(({ message, hint, file, line }) => {
        const where = (0,wording/* place */.ik)(file ?? null, line ?? null);
        const url = file === undefined ? null : (0,markdown_findings/* blobUrl */.b0)(file, line ?? null, source);
        const at = where === null ? '' : `${plain_link({ text: (0,report_escape/* shownText */.f$)(where, 240), url: url ?? undefined })}: `;
        return `<li>${at}${(0,report_escape/* htmlText */.js)(message)}${hint === undefined ? '' : ` <strong>What to do:</strong> ${(0,report_escape/* htmlText */.js)(hint)}`}</li>`;
    });
    return section('problems', 'Could not be read', `<ul>${items.join('\n')}</ul>${rest(errors.length, items.length)}`);
}
/** Stands hidden until the script has something to do with it. */
function filterForm(data) {
    const statuses = report_statuses/* SHOWN_STATUSES */.po.filter((status) => data.entries.some((entry) => entry.status === status));
    const levels = wording/* LEVELS */.A_.filter((level) => data.causes.some((cause) => cause.severity === level));
    const files = [...new Set(data.entries.map(({ file }) => file))];
    // All three are words of ours or texts of the views.
    const option = (value, label = value) => `<option value="${(0,report_escape/* htmlOfShown */.oS)(value)}">${(0,report_escape/* htmlOfShown */.oS)(label)}</option>`;
    const select = (name, label, all, options) => `<label>${label}<select name="${name}">${option('', all)}${options.join('')}</select></label>`;
    return [
        '<form id="filters" role="search" aria-label="Findings and entries" hidden>',
        '<label>Search: name, version, repository, commit, text<input type="search" name="search" autocomplete="off" spellcheck="false"></label>',
        select('severity', 'Severity', 'any', [...levels, 'none'].map((level) => option(level, level === 'none' ? 'no finding' : level))),
        select('status', 'Status', 'any', statuses.map((status) => option(status, report_statuses/* STATUS_WORDS */.ly[status].word))),
        select('file', 'Lockfile', 'all', files.map((file) => option(file))),
        '<button type="reset">Clear</button><p role="status" id="matches"></p></form>',
    ].join('\n');
}
function waivedSection({ waived }) {
    if (waived.length === 0)
        return '';
    const by = { waiver: 'waived', baseline: 'known before', ignored: 'ignored by the policy' };
    const items = waived.slice(0, SHOWN_ROWS).map((one) => {
        const { finding, reason, expires } = one;
        const what = finding.package === null ? '' : ` <code>${(0,report_escape/* htmlText */.js)((0,wording/* packageName */.oZ)(finding.package, finding.version), 240)}</code>`;
        const until = expires === null ? '' : ` until ${(0,report_escape/* htmlText */.js)(expires, 30)}`;
        return `<li>${finding.severity} ${finding.code}${what}, ${by[one.by]}${until}${reason === '' ? '' : `: ${(0,report_escape/* htmlText */.js)(reason, 400)}`}</li>`;
    });
    const list = `<details><summary>Show what was waived, known before or ignored</summary><ul>${items.join('\n')}</ul>${rest(waived.length, items.length)}</details>`;
    return section('waived', `${(0,wording/* plural */.LS)(waived.length, 'finding')} not counted`, list);
}
function trustFooter(verdict, version) {
    const sentences = [
        `Trust: ${(0,wording/* trustLines */._)(verdict.trust)
            .map((line) => (0,report_escape/* htmlText */.js)(line, 400))
            .join('; ')}.`,
        ...(0,agreed/* judgementLines */.pp)(verdict).map((line) => (0,report_escape/* htmlText */.js)(line, 1000)),
        ...(verdict.coverage.verified === 0 ? [] : [wording/* CAVEAT */.d_]),
        `Made by Countersign ${(0,report_escape/* htmlText */.js)(version, 40)}. This file asks nobody anything; only its links lead elsewhere.`,
    ];
    return `<footer><div class="wrap">${sentences.map((text) => `<p>${text}</p>`).join('')}</div></footer>`;
}
function section(id, title, body) {
    return `<section aria-labelledby="h-${id}"><h2 id="h-${id}">${title}</h2>${body}</section>`;
}
function rest(all, shown) {
    return all === shown ? '' : `<p>and ${(0,wording/* number */.ai)(all - shown)} more; the JSON report has all of them.</p>`;
}

;// CONCATENATED MODULE: ./build/report/html/style.js
/** The page's own style. No address and nothing foreign is in it; the policy of the page allows exactly this text. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0550ae;
  --good: #116329; --warn: #7a4d00; --bad: #a40e26; --dim: #59636e; --hover: #eef1f4;
  --bar-verified: #2da44e; --bar-failed: #cf222e; --bar-weak: #d4a72c; --bar-only: #8250df; --bar-not: #bc4c00;
  --bar-na: #afb8c1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --panel: #151b23; --line: #3d444d; --text: #e6edf3; --quiet: #9da7b1; --link: #79b8ff;
    --good: #56d364; --warn: #e3b341; --bad: #ff938a; --dim: #9da7b1; --hover: #1c232c; --bar-na: #656c76;
  }
}
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, 'Segoe UI', Roboto, sans-serif; }
.wrap { max-width: 1240px; margin: 0 auto; padding: 0 20px; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999em; background: var(--page); padding: 8px 12px; }
.skip:focus { left: 8px; top: 8px; z-index: 2; }
.top { border-top: 6px solid var(--good); background: var(--panel); border-bottom: 1px solid var(--line); padding: 18px 0; }
.top.warn { border-top-color: var(--warn); } .top.bad { border-top-color: var(--bad); }
.brand { margin: 0; color: var(--quiet); font-weight: 600; }
h1 { margin: 4px 0 6px; font-size: 24px; line-height: 1.3; }
.good h1 span { color: var(--good); } .warn h1 span { color: var(--warn); } .bad h1 span { color: var(--bad); }
.top p { margin: 2px 0; }
h2 { font-size: 19px; margin: 30px 0 10px; }
h3 { font-size: 15px; margin: 0; }
p { margin: 6px 0; }
code, .mono { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.summary { display: grid; grid-template-columns: 1fr 1fr; gap: 0 40px; }
.bar { width: 100%; height: 14px; display: block; border-radius: 4px; background: var(--line); }
.verified { fill: var(--bar-verified); } .failed { fill: var(--bar-failed); } .weakly-bound { fill: var(--bar-weak); }
.registry-only { fill: var(--bar-only); } .not-audited { fill: var(--bar-not); } .unchanged, .not-applicable { fill: var(--bar-na); }
.legend { list-style: none; margin: 12px 0 0; padding: 0; }
.legend li { display: flex; gap: 8px; align-items: baseline; }
.legend svg { width: 11px; height: 11px; flex: none; }
.legend b { min-width: 3.5em; text-align: right; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { font-weight: 600; color: var(--quiet); overflow-wrap: normal; }
tbody th { font-weight: 400; }
td.number, thead th.number { text-align: right; font-variant-numeric: tabular-nums; }
form { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; margin-top: 26px; }
form label, form button, .badge { overflow-wrap: normal; }
form label { display: flex; flex-direction: column; gap: 3px; color: var(--quiet); font-size: 13px; min-width: 0; }
form label:first-child { flex: 1 1 240px; }
form [role=status] { flex-basis: 100%; margin: 0; }
input, select, button { font: inherit; font-size: 15px; color: var(--text); background: var(--page); border: 1px solid var(--quiet); border-radius: 6px; padding: 6px 10px; max-width: 100%; }
select { max-width: 300px; }
button { cursor: pointer; } button:hover { background: var(--hover); }
.finding { border: 1px solid var(--line); border-left: 5px solid var(--quiet); border-radius: 6px; padding: 10px 14px; margin: 10px 0; overflow-wrap: anywhere; }
.finding.critical, .finding.high { border-left-color: var(--bad); } .finding.medium { border-left-color: var(--warn); }
.finding.incomplete { border-left-color: #8250df; }
.finding p { margin: 4px 0; max-width: 95ch; }
.finding ul { margin: 4px 0; padding-left: 20px; }
.links { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: none; }
.finding ul.links { padding: 0; }
.badge { display: inline-block; color: #ffffff; background: #57606a; border-radius: 10px; padding: 0 9px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.badge.critical { background: #a40e26; } .badge.high { background: #a04100; } .badge.medium { background: #7a5900; }
.badge.low { background: #0550ae; } .badge.incomplete { background: #6639ba; }
.entries th button { border: 0; padding: 0; background: none; color: var(--link); text-align: left; font: 13px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.entries th button::before { content: '\\25B8'; display: inline-block; width: 1.2em; }
.entries th button[aria-expanded=true]::before { content: '\\25BE'; }
.entries .c-name { width: 30%; } .entries .c-version { width: 10%; } .entries .c-status { width: 13%; }
.entries .c-found { width: 13%; } .entries .c-evidence { width: 14%; }
.entries { table-layout: fixed; }
.s-verified { color: var(--good); } .s-failed { color: var(--bad); } .s-not-audited, .s-weakly-bound, .s-registry-only { color: var(--warn); }
.s-unchanged, .s-not-applicable { color: var(--dim); }
.marks { white-space: nowrap; } .marks span { display: inline-block; width: 1.3em; }
.o-verified { color: var(--good); } .o-absent { color: var(--dim); } .o-rejected { color: var(--bad); }
.o-unsupported, .o-unknown { color: var(--warn); }
.detail td { background: var(--panel); padding: 12px 16px; }
.chain { margin: 8px 0 4px; padding: 0; list-style: none; }
.chain li { border-left: 3px solid var(--line); padding: 0 0 10px 14px; margin-left: 5px; position: relative; }
.chain li:last-child { padding-bottom: 0; }
.chain li::before { content: ''; position: absolute; left: -7px; top: 7px; width: 11px; height: 11px; border-radius: 50%; background: var(--line); }
.chain li.o-verified, .chain li.o-absent, .chain li.o-rejected, .chain li.o-unsupported, .chain li.o-unknown { color: var(--text); }
.chain li.o-verified::before { background: var(--bar-verified); } .chain li.o-rejected::before { background: var(--bar-failed); }
.chain li.o-unknown::before, .chain li.o-unsupported::before { background: var(--bar-weak); }
.scroll { overflow-x: auto; }
.changes th:first-child { width: 22%; } .changes td:nth-child(3), .changes td:nth-child(4) { width: 13%; }
.shift-lost { color: var(--bad); font-weight: 600; } .shift-gained { color: var(--good); }
summary { cursor: pointer; padding: 4px 0; }
footer { margin: 40px 0 0; padding: 14px 0 30px; border-top: 1px solid var(--line); color: var(--quiet); font-size: 14px; }
.hidden-label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
@media (max-width: 760px) {
  .wrap { padding: 0 14px; }
  .summary { grid-template-columns: 1fr; }
  h1 { font-size: 20px; }
  form label { flex: 1 1 40%; } form label:first-child, form label:nth-of-type(4) { flex-basis: 100%; } select { max-width: none; }
  .entries .c-evidence, .entries .c-place { display: none; }
  .entries .c-name { width: 36%; } .entries .c-version { width: 17%; } .entries .c-status { width: 23%; } .entries .c-found { width: 24%; }
  .entries th, .entries td { padding-right: 6px; font-size: 13px; } .entries th button, .entries .c-version.mono { font-size: 12px; }
  .entries .c-status { overflow-wrap: normal; } .plain .c-place { display: none; }
  .changes, .changes tbody, .changes tr, .changes tbody th, .changes td { display: block; width: auto !important; } .changes thead { display: none; }
  .changes tr { border-bottom: 1px solid var(--line); padding: 6px 0; } .changes tbody th, .changes td { border: 0; padding: 1px 0; }
  .changes td:empty { display: none; } .changes td::before { content: attr(data-label) ': '; color: var(--quiet); }
}
@media print { form, .more { display: none; } }
`;

;// CONCATENATED MODULE: ./build/report/html.js













/**
 * The audit as one HTML file that loads nothing: all findings and all entries, to be filtered and searched where scripts
 * run, and as plain tables where they do not. Its policy allows one style and one script by their hashes, no request, no
 * form and no HTML made of text: what a hostile name might get past the escaping would still not run.
 */
function renderHtml(verdict, version, source = {}) {
    const causes = (0,report_causes/* causesOf */.c)(verdict);
    const data = reportData(verdict, causes, source);
    return `${[
        '<!doctype html>',
        '<html lang="en"><head><meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">`,
        '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
        `<title>Countersign · ${(0,report_escape/* htmlText */.js)((0,headline/* headline */.P)(verdict).text, 160)}</title>`,
        `<style>${STYLE}</style></head><body>`,
        '<a class="skip" href="#findings">Skip to the findings</a>',
        headSection(verdict),
        '<main class="wrap">',
        summarySection(verdict),
        problemsSection(verdict, source),
        filterForm(data),
        findingsSection(data, verdict.findings.length),
        changesSection(verdict, causes, source),
        entriesSection(data),
        waivedSection(verdict),
        '</main>',
        trustFooter(verdict, version),
        `<script type="application/json" id="data">${(0,report_escape/* htmlJson */.o8)({ ...data, words: WORDS })}</script>`,
        `<script>${SCRIPT}</script>`,
        '</body></html>',
    ]
        .filter((part) => part !== '')
        .join('\n')}\n`;
}
const WORDS = {
    status: Object.fromEntries(Object.entries(report_statuses/* STATUS_WORDS */.ly).map(([status, { word, meaning }]) => [status, [word, meaning]])),
    outcome: OUTCOME_WORDS,
    evidence: EVIDENCE_WORDS,
    steps: STEP_WORDS,
};
function contentPolicy() {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `script-src ${hash(SCRIPT)}`,
        `style-src ${hash(STYLE)}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function findingsSection(data, all) {
    const { length } = data.causes;
    const body = length === 0 ? '<p>No findings.</p>' : `<noscript>${plainFindings(data)}</noscript>`;
    return [
        `<section id="findings" aria-labelledby="h-findings" tabindex="-1"><h2 id="h-findings">${length === 0 ? 'Findings' : (0,wording/* findingsOfCauses */.UU)(all, length)}</h2>`,
        body,
        '<div id="finding-list" data-live hidden></div>',
        '<p class="more"><button type="button" id="more-findings" hidden>Show more</button></p></section>',
    ].join('\n');
}
function entriesSection(data) {
    const columns = [
        ['name', 'Package'],
        ['version', 'Version'],
        ['status', 'Status'],
        ['found', 'Findings'],
        ['evidence', 'Evidence'],
        ['place', 'Place'],
    ];
    const head = columns.map(([key, word]) => `<th scope="col" class="c-${key}">${word}</th>`).join('');
    return [
        `<section id="entries" aria-labelledby="h-entries"><h2 id="h-entries">${(0,wording/* plural */.LS)(data.entries.length, 'entry', 'entries')}</h2>`,
        `<noscript>${plainEntries(data)}</noscript>`,
        `<table class="entries" data-live hidden><caption>Choose a package to see its evidence and its way back to a commit. Evidence, in this order: ${EVIDENCE_WORDS.join(', ')}.</caption>`,
        `<thead><tr>${head}</tr></thead><tbody id="entry-list"></tbody></table>`,
        '<p class="more"><button type="button" id="more-entries" hidden>Show more</button></p></section>',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
;// CONCATENATED MODULE: ./build/report/path-reference.js

/**
 * A path as a relative reference. Every sign that means something in an address is encoded, so that no path can be an address
 * with a scheme (`javascript:…`) or a host (`//evil.example/…`) of its own.
 */
function pathReference(path) {
    return (0,report_escape/* redact */.E$)(path)
        .replace(/^\/{2,}/, '/')
        .split('/')
        .map(encoded)
        .join('/');
}
/** Text as one part of an address. Half a surrogate pair cannot be encoded. */
function encoded(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

;// CONCATENATED MODULE: ./build/report/sarif-text.js


/** Longest path that is named: Linux opens no longer one. */
const PATH_LIMIT = 4096;
/** Absolute, or with `..` for a part, also where a reader takes a backslash for a slash. */
const OUTSIDE = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/;
/**
 * Foreign text as a SARIF message. What cannot be seen is shown, as everywhere. In SARIF `[text](address)` is a link and
 * `{0}` a placeholder, also in plain text (2.1.0, sections 3.11.5 and 3.11.6): a package called `[sign in](https://…)` must
 * become neither.
 */
function message(text, limit) {
    return { text: messageText(text, limit) };
}
function messageText(text, limit) {
    return (0,report_escape/* terminalText */.eR)(text, limit)
        .replaceAll('](', '] (')
        .replace(/\{(\d+)\}/g, '{{$1}}');
}
/** A value for a machine: as it is, but for credentials and its length. */
function exact(text) {
    return (0,report_escape/* truncate */.xv)((0,report_escape/* redact */.E$)(text), 500);
}
/** The place of a result; `null` where the file has no name that an address can hold, or lies outside of the repository. */
function locationOf(file, line) {
    if (file === '' || file.length > PATH_LIMIT || OUTSIDE.test(file))
        return null;
    return {
        physicalLocation: {
            artifactLocation: { uri: pathReference(file) },
            region: { startLine: line, startColumn: 1, endLine: line },
        },
    };
}

;// CONCATENATED MODULE: ./build/report/sarif-notifications.js




/** More than these say nothing new to anybody; the JSON report has all of it. */
const MOST = 100;
/** Everything that keeps a person from reading “no alerts” as “nothing is wrong”. */
function notificationsOf(verdict, leftOut) {
    const scope = (0,report_statuses/* scopeLine */.VU)(verdict);
    const all = [
        ...(leftOut === 0
            ? []
            : [note('warning', `${(0,wording/* plural */.LS)(leftOut, 'result')} left out, the mildest: code scanning takes no more.`)]),
        ...(verdict.interrupted === null ? [] : [note('error', (0,headline/* headline */.P)(verdict).text)]),
        ...(scope === null ? [] : [note('note', scope)]),
        ...(verdict.waived.length === 0
            ? []
            : [
                note('note', `${(0,wording/* plural */.LS)(verdict.waived.length, 'finding')} waived, known or ignored by the policy: no results.`),
            ]),
        ...verdict.errors.map((problem) => {
            const location = problem.file === undefined ? null : locationOf(problem.file, problem.line ?? 1);
            return { ...note('error', problem.message), ...(location === null ? {} : { locations: [location] }) };
        }),
        ...verdict.findings.flatMap((finding) => finding.severity === 'incomplete'
            ? [{ ...note('warning', finding.message), associatedRule: { id: finding.code } }]
            : []),
        ...(0,report_statuses/* byReason */.UN)(verdict.packages, report_statuses/* UNAUDITED */.C0, 0).map((group) => note('warning', `${(0,wording/* plural */.LS)(group.count, 'entry', 'entries')} ${group.status}: ${group.reason}${group.detail === '' ? '' : ` (${group.detail})`}`)),
    ];
    if (all.length <= MOST)
        return all;
    return [
        ...all.slice(0, MOST - 1),
        note('warning', `${(0,wording/* plural */.LS)(all.length - MOST + 1, 'more notification')} of this kind; the JSON report has them.`),
    ];
}
function note(level, text) {
    return { level, message: message(text) };
}

;// CONCATENATED MODULE: ./build/report/sarif-rules.js


/** The one rule that is no finding: without it, a lockfile that cannot be read would be a file without alerts. */
const AUDIT_NOT_MADE = 'audit-not-made';
const LEVEL_OF = {
    critical: 'error',
    high: 'error',
    incomplete: 'warning',
    medium: 'warning',
    low: 'note',
    info: 'note',
};
/**
 * What code scanning reads a severity from: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. They are the
 * middles of those ranges and no scores of anything. What is only information, or only not known, has none.
 */
const SECURITY_SEVERITY = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: null,
    incomplete: null,
};
/** Code scanning takes no longer description. */
const DESCRIPTION_LIMIT = 1024;
/**
 * The rules of what was found, in the catalogue's order. Code scanning has a severity for each rule and none for a result:
 * it is that of the worst finding of the rule, as the policy in force judges it.
 */
function rulesOf(findings, auditMade) {
    const worst = new Map();
    for (const { code, severity } of findings) {
        const known = worst.get(code);
        if (known === undefined || wording/* LEVELS */.A_.indexOf(severity) < wording/* LEVELS */.A_.indexOf(known))
            worst.set(code, severity);
    }
    const found = Object.keys(catalogue/* CATALOGUE */.y).flatMap((code) => {
        const severity = worst.get(code);
        return severity === undefined ? [] : [ruleOf(code, severity)];
    });
    return auditMade ? found : [...found, NOT_MADE];
}
function ruleOf(code, severity) {
    const { title, why, remedy, group } = catalogue/* CATALOGUE */.y[code];
    const score = SECURITY_SEVERITY[severity];
    return {
        id: code,
        name: code,
        shortDescription: { text: title },
        fullDescription: { text: why.slice(0, DESCRIPTION_LIMIT) },
        help: {
            text: `${why}\n\nWhat to do: ${remedy}\n\n${(0,catalogue/* docsUrl */.f)(code)}`,
            markdown: `${why}\n\n**What to do:** ${remedy}\n\n[About this finding](${(0,catalogue/* docsUrl */.f)(code)})`,
        },
        helpUri: (0,catalogue/* docsUrl */.f)(code),
        defaultConfiguration: { level: LEVEL_OF[severity] },
        properties: {
            tags: [...(score === null ? [] : ['security']), 'supply-chain', group],
            ...(score === null ? {} : { 'security-severity': score }),
        },
    };
}
const FINDINGS_PAGE = 'https://github.com/countersign/countersign/blob/main/docs/findings/README.md';
const NOT_MADE_TEXT = 'A lockfile could not be read, or the run was cut short. What was not audited has no alert, and that says nothing good of it.';
const NOT_MADE = {
    id: AUDIT_NOT_MADE,
    name: AUDIT_NOT_MADE,
    shortDescription: { text: 'The audit could not be made, or not to its end' },
    fullDescription: { text: NOT_MADE_TEXT },
    help: { text: `${NOT_MADE_TEXT}\n\nWhat to do: mend what the alert names, and run the audit again.` },
    helpUri: FINDINGS_PAGE,
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['supply-chain'] },
};

;// CONCATENATED MODULE: ./build/report/sarif.js








/** Code scanning rejects a run with more. Of these it shows 5,000, by severity. */
const RESULT_LIMIT = 25_000;
/** Code scanning takes 10 MB after gzip, which in the worst case makes nothing smaller. The rest is for rules and notifications. */
const RESULTS_BYTES = 9_000_000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const INFORMATION = 'https://github.com/countersign/countersign';
const EVIDENCE_LINKS = 5;
/**
 * SARIF 2.1.0 as code scanning takes it. One result for each entry that a finding concerns, because code scanning shows a
 * result at its first place only; but one for each cause where the finding is mere information, or could not be found out:
 * a thousand alerts “no provenance” would hide the one that counts. Worst first, and the mildest left out beyond the limits.
 */
function auditSarif(verdict, { version }) {
    const all = resultsOf(verdict);
    const whole = all.length > RESULT_LIMIT ? null : logOf(verdict, version, all, 0);
    if (whole !== null && Buffer.byteLength(whole) <= RESULTS_BYTES)
        return whole;
    const results = withinLimits(all);
    return logOf(verdict, version, results, all.length - results.length);
}
function logOf(verdict, version, results, leftOut) {
    const made = verdict.errors.length === 0 && verdict.interrupted === null;
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Countersign',
                        version,
                        semanticVersion: version,
                        informationUri: INFORMATION,
                        rules: [...rulesOf(verdict.findings, made)],
                    },
                },
                // The same category for every run of a branch and of its pull requests, or code scanning could not compare them.
                automationDetails: { id: 'countersign/audit/' },
                invocations: [
                    {
                        executionSuccessful: made && verdict.outcome !== 'incomplete' && verdict.outcome !== 'error',
                        toolExecutionNotifications: [...notificationsOf(verdict, leftOut)],
                    },
                ],
                columnKind: 'utf16CodeUnits',
                results: [...results],
                properties: {
                    outcome: verdict.outcome,
                    failOn: verdict.failOn,
                    summary: (0,headline/* headline */.P)(verdict).text,
                    entries: verdict.coverage.total,
                    verified: verdict.coverage.verified,
                    failed: verdict.coverage.failed,
                    notAudited: verdict.coverage.notAudited,
                },
            },
        ],
    };
    return (0,json/* write */.M9)(log);
}
function resultsOf(verdict) {
    const [anywhere] = verdict.lockfiles;
    const notMade = [
        ...verdict.errors.map(({ message: text, hint, file, line }) => notMadeResult(`${text}${hint === undefined ? '' : ` What to do: ${hint}`}`, file ?? null, line ?? 1, anywhere)),
        ...(verdict.interrupted === null ? [] : [notMadeResult((0,headline/* headline */.P)(verdict).text, null, 1, anywhere)]),
    ];
    return [...notMade, ...(0,wording/* worstFirst */.md)(verdict.findings).flatMap((finding) => resultsOfFinding(finding, anywhere))];
}
function resultsOfFinding(finding, anywhere) {
    const affected = finding.affected ?? [];
    const wide = finding.severity === 'info' || finding.severity === 'incomplete';
    const advice = `What to do: ${finding.remedy}`;
    if (affected.length <= 1 || wide) {
        // What is true of many entries would mislead beside one of them: it stands at the head of the file.
        const line = affected.length > 1 ? 1 : (finding.line ?? 1);
        const subject = affected.length > 1 ? null : finding.package;
        return [result(finding, `${finding.message} ${advice}`, subject, finding.version, finding.file, line, anywhere)];
    }
    return affected.map((entry) => resultOfEntry(finding, entry, advice, anywhere));
}
function resultOfEntry(finding, entry, advice, anywhere) {
    const subject = (0,wording/* packageName */.oZ)(entry.package, entry.version);
    const text = `${catalogue/* CATALOGUE */.y[finding.code].title}: ${subject}. One of several: ${finding.message} ${advice}`;
    return result(finding, text, entry.package, entry.version, entry.file, entry.line, anywhere);
}
function result(finding, text, name, version, file, line, anywhere) {
    const evidence = finding.evidence.slice(0, EVIDENCE_LINKS).map(({ label, url }) => ({
        label: exact(label),
        url: exact(url),
    }));
    return {
        ruleId: finding.code,
        level: LEVEL_OF[finding.severity],
        message: message(text),
        locations: [...placesOf(file, line, anywhere)],
        partialFingerprints: fingerprint(finding.code, name, version, file),
        properties: {
            severity: finding.severity,
            ...(name === null ? {} : { package: exact(name) }),
            ...(name === null || version === null ? {} : { version: exact(version) }),
            ...(evidence.length === 0 ? {} : { evidence }),
        },
    };
}
function notMadeResult(text, file, line, anywhere) {
    return {
        ruleId: AUDIT_NOT_MADE,
        level: 'error',
        message: message(text),
        locations: [...placesOf(file, line, anywhere)],
        partialFingerprints: fingerprint(AUDIT_NOT_MADE, null, null, file),
    };
}
/** Code scanning does not show what has no place: then it stands at the head of a lockfile, where there is one. */
function placesOf(file, line, anywhere) {
    const own = file === null ? null : locationOf(file, line);
    const place = own ?? (anywhere === undefined ? null : locationOf(anywhere, 1));
    return place === null ? [] : [place];
}
/**
 * What makes two results of different runs the same one: the rule, the package and the file. Neither the line nor the order,
 * which every other change of a lockfile moves; nor the message, which counts things.
 *
 * The key is our own. `primaryLocationLineHash` is what GitHub's upload action computes, from what the line says and not from
 * its number; it warns of every value that somebody else has put there.
 */
function fingerprint(rule, name, version, file) {
    const identity = JSON.stringify([rule, name, version, file]);
    return { 'countersign/v1': (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32) };
}
/** The worst that fit. They are measured as they are written, eight spaces deep in the log. */
function withinLimits(results) {
    let left = RESULTS_BYTES;
    const end = results.slice(0, RESULT_LIMIT).findIndex((one) => {
        const text = (0,json/* write */.M9)(one);
        left -= Buffer.byteLength(text) + 8 * text.split('\n').length;
        return left < 0;
    });
    return results.slice(0, end === -1 ? RESULT_LIMIT : end);
}

;// CONCATENATED MODULE: ./build/report/vsa.js



const ISSUER = 'https://github.com/countersign/countersign';
/** What is judged by where a repository has no policy of its own. */
const DEFAULT_POLICY = `${ISSUER}/blob/main/docs/policy.md`;
/** SLSA lets a producer add fields whose names are addresses. */
const DETAILS = `${ISSUER}/verification-summary/v1`;
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
/**
 * A verification summary (https://slsa.dev/spec/v1.1/verification_summary) as an in-toto statement, not signed: it says what
 * this run verified, and is worth as much as the way on which it reaches its reader. Its subjects are the packages that were
 * verified and no others. It says PASSED only where the audit as a whole passed and verified something: whoever reads no
 * further than the result must not take it for more.
 *
 * No SLSA level is stated, because none is checked: the levels are our own words.
 */
function verificationSummary(verdict, { version, now, resource }) {
    const verified = verdict.packages.filter(({ status }) => status === 'verified');
    const subjects = subjectsOf(verified);
    const passed = verdict.outcome === 'pass' && subjects.length > 0;
    const { policy, origins, baseline } = verdict.inForce;
    return (0,json/* write */.M9)({
        _type: 'https://in-toto.io/Statement/v1',
        subject: subjects,
        predicateType: 'https://slsa.dev/verification_summary/v1',
        predicate: {
            verifier: { id: ISSUER, version: { countersign: version } },
            timeVerified: now.toISOString(),
            resourceUri: (0,report_escape/* redact */.E$)(resource),
            policy: {
                uri: policy === null ? DEFAULT_POLICY : fileUri(policy),
                annotations: {
                    failOn: verdict.failOn,
                    ...(verdict.held.base === null ? {} : { base: verdict.held.base }),
                    ...(origins === null ? {} : { origins }),
                    ...(baseline === null ? {} : { baseline }),
                },
            },
            verificationResult: passed ? 'PASSED' : 'FAILED',
            verifiedLevels: passed ? levelsOf(subjects) : ['FAILED'],
            slsaVersion: '1.1',
            [DETAILS]: {
                outcome: verdict.outcome,
                interrupted: verdict.interrupted,
                scope: verdict.held.scope,
                lockfiles: verdict.lockfiles,
                coverage: {
                    total: verdict.coverage.total,
                    verified: verdict.coverage.verified,
                    weaklyBound: verdict.coverage.weaklyBound,
                    registryOnly: verdict.coverage.registryOnly,
                    failed: verdict.coverage.failed,
                    notAudited: verdict.coverage.notAudited,
                    notApplicable: verdict.coverage.notApplicable,
                },
                findings: verdict.findings.length,
                waived: verdict.waived.length,
                trust: {
                    root: { source: verdict.trust.root.source, date: verdict.trust.root.date, detail: verdict.trust.root.detail },
                    keys: { source: verdict.trust.keys.source, date: verdict.trust.keys.date, detail: verdict.trust.keys.detail },
                },
            },
        },
    });
}
/** Each package once, however often it is locked, in an order that does not depend on the lockfiles. */
function subjectsOf(entries) {
    const subjects = new Map();
    for (const entry of entries) {
        const digest = digestOf(entry.integrity);
        if (digest === null || entry.version === null)
            continue;
        const name = purl(entry.name, entry.version, entry.registry);
        subjects.set(JSON.stringify([name, digest]), { name, digest, annotations: annotationsOf(entry) });
    }
    return [...subjects].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}
function levelsOf(subjects) {
    const attested = subjects.every(({ annotations }) => annotations['provenance'] === 'verified');
    return [attested ? 'COUNTERSIGN_PROVENANCE_VERIFIED' : 'COUNTERSIGN_REGISTRY_SIGNED'];
}
function annotationsOf({ evidence, source }) {
    return {
        signature: evidence?.signature ?? 'unknown',
        publish: evidence?.publish ?? 'unknown',
        provenance: evidence?.provenance ?? 'unknown',
        ...(source?.repository === undefined || source.repository === null ? {} : { repository: source.repository }),
        ...(source?.commit === undefined || source.commit === null ? {} : { commit: source.commit }),
    };
}
/** in-toto writes a digest in hexadecimal (https://github.com/in-toto/attestation/blob/main/spec/v1/digest_set.md). */
function digestOf(sri) {
    const parts = /^(sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})$/.exec(sri ?? '');
    if (parts === null)
        return null;
    const [, algorithm = '', base64 = ''] = parts;
    return { [algorithm]: Buffer.from(base64, 'base64').toString('hex') };
}
/** https://github.com/package-url/purl-spec. A package of another registry is another package: the registry is part of its name. */
function purl(name, version, registry) {
    const path = pathReference(name);
    const elsewhere = registry === null || registry === PUBLIC_REGISTRY ? '' : `?repository_url=${encoded((0,report_escape/* redact */.E$)(registry))}`;
    return `pkg:npm/${path}@${encoded((0,report_escape/* redact */.E$)(version))}${elsewhere}`;
}
/** A path as an address, whatever signs are in it. */
function fileUri(path) {
    return `file:${pathReference(path)}`;
}

// EXTERNAL MODULE: ./build/commands/version.js
var version = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/commands/report-files.js







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
            await (0,adapters_files/* replaceFile */.fR)((0,external_node_path_.resolve)(place.folder, path), place.folder, RENDER[report](verdict, place));
        }
        catch (error) {
            problems.push({
                code: `${report.toUpperCase()}_FILE`,
                message: `The ${report.toUpperCase()} report cannot be written: ${(0,errors/* messageOf */.bD)(error)}`,
                hint: `Check the path given to ${place.named(report)}.`,
            });
        }
    }
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
}
const RENDER = {
    html: (verdict, { env }) => renderHtml(verdict, version/* VERSION */.x, sourceOf(env)),
    sarif: (verdict) => auditSarif(verdict, { version: version/* VERSION */.x }),
    vsa: (verdict, { now, env }) => verificationSummary(verdict, { version: version/* VERSION */.x, now, resource: resourceOf(verdict, env) }),
};
/** What was audited: the commit that the job runs on, or the files of this machine. */
function resourceOf(verdict, env) {
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

/***/ 84345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runAudit)
});

// UNUSED EXPORTS: contextsOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var adapters_files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/judge/group.js


/** More findings of one code and severity than this are one that lists them, whatever their causes. */
const MANY = 10;
/** One finding a cause, worst first, then by file and line. */
function group(raised) {
    const byCause = collect(raised, ({ finding, cause }) => JSON.stringify([finding.code, finding.severity, cause]));
    const merged = byCause.map((group) => merge(group, group[0].together));
    const byCode = collect(merged, ({ finding }) => JSON.stringify([finding.code, finding.severity]));
    return byCode
        .flatMap((group) => (group.length > MANY ? [mergeKind(group)] : group.map(({ finding }) => finding)))
        .sort(compare);
}
function collect(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const found = groups.get(key);
        if (found === undefined)
            groups.set(key, [item]);
        else
            found.push(item);
    }
    return [...groups.values()];
}
function merge(raised, together) {
    const [first] = raised;
    if (raised.length === 1)
        return first;
    const affected = raised.flatMap(({ finding }) => affectedBy(finding));
    const packages = [...new Set(affected.map((entry) => entry.package))];
    const remedy = first.remedyFor?.(packages) ?? first.finding.remedy;
    return { ...first, finding: { ...first.finding, message: together(affected.length), affected, remedy } };
}
function mergeKind(raised) {
    const { title } = catalogue/* CATALOGUE */.y[raised[0].finding.code];
    const { finding } = merge(raised, (count) => `${title}: ${count} entries. The first: ${raised[0].finding.message}`);
    return finding;
}
function affectedBy(finding) {
    if (finding.affected !== undefined)
        return finding.affected;
    if (finding.package === null || finding.file === null || finding.line === null)
        return [];
    return [{ package: finding.package, version: finding.version, file: finding.file, line: finding.line }];
}
const ORDER = [...model_severity/* SEVERITIES */.oC.slice(0, 2), 'incomplete', ...model_severity/* SEVERITIES */.oC.slice(2)];
function compare(a, b) {
    return (ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        group_text(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        group_text(a.code, b.code) ||
        group_text(a.package, b.package));
}
/** By code unit, so that every machine sorts alike. */
function group_text(a, b) {
    const [left, right] = [a ?? '', b ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/model/sealed.js
/**
 * What is said of a hash, a signature or an attestation. These say that bytes are not what was signed: no severity rule may
 * make one milder, and no baseline may hold one that is worse than low. Otherwise one line of configuration, meant for one
 * package, would let an exchanged tarball through.
 */
const SEALED = new Set([
    'integrity-mismatch',
    'integrity-weak',
    'integrity-missing',
    'same-version-new-hash',
    'tarball-mismatch',
    'signature-invalid',
    'signature-missing',
    'signature-key-unknown',
    'signature-key-expired',
    'attestation-invalid',
    'attestation-subject-mismatch',
    'attestation-unavailable',
    'attestation-unsupported',
]);
/** Of these, the ones that are waived for exact bytes only: a waiver by name and version would hold for any others too. */
const WAIVED_BY_HASH = new Set([
    'integrity-mismatch',
    'same-version-new-hash',
    'tarball-mismatch',
    'signature-invalid',
    'signature-missing',
    'signature-key-unknown',
    'signature-key-expired',
    'attestation-invalid',
    'attestation-subject-mismatch',
]);
/** The entry has no sha512 that a waiver could be held against. */
const WITHOUT_HASH = new Set(['integrity-weak', 'integrity-missing']);
/** These concern a lockfile, a registry or the run, and no package. */
const WITHOUT_PACKAGE = new Set([
    'lockfile-removed',
    'registry-config-changed',
    'trust-file-changed',
    'waiver-expired',
    'waiver-unused',
    'evidence-stripped',
    'trust-stale',
]);
/**
 * "Could not find out" that the policy may settle by name. For the others `fail-on-incomplete` and `registries` say openly
 * what is not looked at.
 */
const SETTLED_BY_POLICY = new Set(['github-unavailable', 'trust-stale']);

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/judge/policy-match.js

/** The policy's word for a package: `*` for any characters but a slash, and alone for every package. */
function matchesPackage(pattern, name) {
    if (pattern === '*' || pattern === name)
        return true;
    if (!pattern.includes('*'))
        return false;
    const [patterns, names] = [pattern.split('/'), name.split('/')];
    return patterns.length === names.length && patterns.every((half, index) => matchesHalf(half, names[index] ?? ''));
}
/** Without a regular expression: several stars in one would look at a name over and over. */
function matchesHalf(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return first === text;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/** `null` for all. */
function matchesAny(patterns, name) {
    return patterns === null || patterns.some((pattern) => matchesPackage(pattern, name));
}
/** Prereleases are versions like any other here. What is no version is in no range but the one of all. */
function inRange(version, range) {
    if (range.trim() === '*')
        return true;
    return version !== null && semver.satisfies(version, range, { includePrerelease: true });
}
/** For a denial, where doubt must not let through: what semver cannot compare counts as meant. */
function mayBeInRange(version, range) {
    return version === null || semver.valid(version) === null || inRange(version, range);
}

// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
;// CONCATENATED MODULE: ./build/judge/policy-apply.js






/**
 * The one place where findings are made milder or taken out, in this order: the policy's severities, its waivers, the
 * recorded baseline. Nothing vanishes: what counts no more is in `waived`. Says which waivers are over or unused.
 */
function applyPolicy(raised, policy, standing, options) {
    const { settled, waivers } = settlePolicy(raised, policy, standing, options.now);
    return sumUp([...settled, ...remarksOf(waivers, options.complete)]);
}
/** As {@link applyPolicy}, finding by finding. */
function settlePolicy(raised, policy, standing, now) {
    const waivers = new Waivers(policy?.waivers ?? [], now);
    const known = new Map(standing.map((finding) => [keyOf(finding.finding, finding), finding.severity]));
    const settle = (one) => {
        const judged = withSeverity(one, policy);
        const waiver = waivers.match(one);
        if (judged === 'ignored') {
            const reason = `${policy?.path} sets ${one.finding.code} to ignore`;
            return { raised: one, out: { by: 'ignored', reason, expires: null } };
        }
        if (waiver !== null) {
            return { raised: judged, out: { by: 'waiver', reason: waiver.reason, expires: waiver.expires } };
        }
        if (!isStanding(judged.finding, known))
            return { raised: judged, out: null };
        return { raised: judged, out: { by: 'baseline', reason: 'recorded in the baseline', expires: null } };
    };
    const settled = raised.map(settle);
    const said = (remark) => (remark === null ? null : settle(remark));
    return {
        settled,
        waivers: waivers
            .remarks()
            .map(({ met, expired, unused }) => ({ met, expired: said(expired), unused: said(unused) })),
    };
}
/** @param complete see {@link ApplyOptions} */
function remarksOf(waivers, complete) {
    return waivers
        .map(({ met, expired, unused }) => (met ? expired : complete ? unused : null))
        .filter((remark) => remark !== null);
}
/** What counts, and what does not, grouped. */
function sumUp(settled) {
    return {
        raised: settled.filter(({ out }) => out === null).map(({ raised }) => raised),
        waived: groupWaived(settled),
    };
}
function withSeverity(raised, policy) {
    const { finding } = raised;
    const rule = policy?.severities.findLast((candidate) => concerns(candidate, finding)) ?? null;
    if (rule === null)
        return raised;
    const { severity } = rule;
    if (finding.severity === 'incomplete' && !SETTLED_BY_POLICY.has(finding.code))
        return raised;
    if (SEALED.has(finding.code) && (severity === 'ignore' || !isWorse(severity, finding.severity)))
        return raised;
    return severity === 'ignore' ? 'ignored' : { ...raised, finding: { ...finding, severity } };
}
function concerns({ finding: code, packages }, finding) {
    if (code !== finding.code)
        return false;
    return finding.package === null ? packages === null : matchesAny(packages, finding.package);
}
/** Worse than: `critical` than `high`. What could not be found out is on no such scale. */
function isWorse(a, b) {
    return a !== 'incomplete' && b !== 'incomplete' && model_severity/* SEVERITIES */.oC.indexOf(a) < model_severity/* SEVERITIES */.oC.indexOf(b);
}
/** Codes that every audit of everything looks for, whatever it was asked for and however little there is to compare with. */
function isAlwaysLookedFor(code) {
    switch (catalogue/* CATALOGUE */.y[code].group) {
        case "the registry's word":
        case 'attestations':
        case 'who built it':
            return true;
        case 'what is locked':
            return (code !== 'same-version-new-hash' &&
                code !== 'source-changed' &&
                code !== 'tarball-mismatch' &&
                code !== 'manifest-confusion');
        default:
            return code === 'denied';
    }
}
class Waivers {
    #byCode = new Map();
    #all;
    #met = new Set();
    #today;
    constructor(waivers, now) {
        this.#all = waivers;
        this.#today = now.toISOString().slice(0, 10);
        for (const waiver of waivers) {
            const list = this.#byCode.get(waiver.finding);
            if (list === undefined)
                this.#byCode.set(waiver.finding, [waiver]);
            else
                list.push(waiver);
        }
    }
    /** The waiver that is in force for this finding. Notes the ones that are over and would have been. */
    match(raised) {
        let inForce = null;
        for (const waiver of this.#byCode.get(raised.finding.code) ?? []) {
            if (!waives(waiver, raised))
                continue;
            this.#met.add(waiver);
            if (this.#isOver(waiver))
                continue;
            inForce ??= waiver;
        }
        return inForce;
    }
    /** After everything was matched. */
    remarks() {
        return this.#all.map((waiver) => {
            const { at, finding, package: name, versions, expires } = waiver;
            const subject = { package: null, version: null, file: at.file, line: at.line };
            const what = `The waiver of ${finding} for ${name} ${versions}`;
            const cause = { cause: `${at.line}` };
            const over = `${what} held until ${expires}: what it waived counts again.`;
            return {
                met: this.#met.has(waiver),
                expired: this.#isOver(waiver) ? (0,raise/* raise */.x)('waiver-expired', subject, over, cause) : null,
                unused: isAlwaysLookedFor(finding)
                    ? (0,raise/* raise */.x)('waiver-unused', subject, `${what} matches no finding.`, cause)
                    : null,
            };
        });
    }
    /** The day itself still counts, in UTC. */
    #isOver(waiver) {
        return waiver.expires < this.#today;
    }
}
function waives(waiver, { finding, integrity }) {
    if (finding.package === null || !matchesPackage(waiver.package, finding.package))
        return false;
    if (!inRange(finding.version, waiver.versions))
        return false;
    if (finding.severity === 'incomplete' && !SETTLED_BY_POLICY.has(finding.code))
        return false;
    if (WITHOUT_HASH.has(finding.code))
        return false;
    if (waiver.integrity === null)
        return !WAIVED_BY_HASH.has(finding.code);
    // Equal as a whole: an entry with a second hash beside the waived one would install either.
    return typeof integrity === 'string' && integrity.trim() === waiver.integrity;
}
function keyOf(code, { package: name, version, file }) {
    return JSON.stringify([code, name, version, file]);
}
/** Known, and not worse than it was then. */
function isStanding(finding, known) {
    const recorded = known.get(keyOf(finding.code, finding));
    if (recorded === undefined || recorded === 'incomplete' || finding.severity === 'incomplete')
        return false;
    return !isWorse(finding.severity, recorded);
}
function groupWaived(settled) {
    const groups = new Map();
    for (const { raised, out } of settled) {
        if (out === null)
            continue;
        const key = JSON.stringify([out.by, out.reason, out.expires]);
        const found = groups.get(key);
        if (found === undefined)
            groups.set(key, { out, raised: [raised] });
        else
            found.raised.push(raised);
    }
    return [...groups.values()].flatMap(({ out: { by, reason, expires }, raised }) => group(raised).map((finding) => ({ finding, by, reason, expires })));
}

;// CONCATENATED MODULE: ./build/judge/verdict.js

function makeVerdict(input, thresholds) {
    const coverage = coverageOf(input.packages);
    return {
        schemaVersion: 1,
        outcome: outcomeOf(input, coverage, thresholds),
        failOn: thresholds.failOn,
        lockfiles: input.lockfiles,
        held: input.held,
        changes: input.changes,
        coverage,
        packages: input.packages,
        findings: input.findings,
        waived: input.waived,
        errors: input.errors,
        trust: input.trust,
        inForce: input.inForce,
        corroboration: input.corroboration,
        counts: { ...input.counts, findings: countLevels(input.findings) },
        interrupted: input.interrupted,
    };
}
/** Where several hold, the first of: error, fail, incomplete, pass. */
function outcomeOf(input, coverage, thresholds) {
    if (input.errors.length > 0)
        return 'error';
    if (input.findings.some((finding) => (0,model_severity/* reaches */.O6)(finding.severity, thresholds.failOn)))
        return 'fail';
    const incomplete = coverage.notAudited > 0 ||
        input.interrupted !== null ||
        input.findings.some((finding) => finding.severity === 'incomplete');
    return incomplete && thresholds.failOnIncomplete ? 'incomplete' : 'pass';
}
/** A sum that must add up: every entry is in exactly one class. */
function coverageOf(entries) {
    const byStatus = {
        verified: 0,
        'weakly-bound': 0,
        'registry-only': 0,
        failed: 0,
        'not-audited': 0,
        'not-applicable': 0,
    };
    const byReason = new Map();
    for (const { status, reason } of entries) {
        byStatus[status] += 1;
        if (status === 'not-audited' || status === 'not-applicable')
            byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
    }
    return {
        total: entries.length,
        verified: byStatus.verified,
        weaklyBound: byStatus['weakly-bound'],
        registryOnly: byStatus['registry-only'],
        failed: byStatus.failed,
        notAudited: byStatus['not-audited'],
        notApplicable: byStatus['not-applicable'],
        byReason: Object.fromEntries([...byReason].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
}
function countLevels(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, incomplete: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./build/audit/counts.js
/** How many distinct versions carry which verified evidence. */
function countEvidence(looked) {
    const ids = {
        all: new Set(),
        signature: new Set(),
        publish: new Set(),
        provenance: new Set(),
    };
    for (const { evidence } of looked) {
        const id = `${evidence.route.registry} ${evidence.id.name}@${evidence.id.version}`;
        ids.all.add(id);
        if (evidence.signature.kind === 'verified')
            ids.signature.add(id);
        if (evidence.publish.kind === 'verified')
            ids.publish.add(id);
        if (evidence.provenance.kind === 'verified')
            ids.provenance.add(id);
    }
    return {
        packages: ids.all.size,
        withSignature: ids.signature.size,
        withPublishAttestation: ids.publish.size,
        withProvenance: ids.provenance.size,
    };
}

;// CONCATENATED MODULE: ./build/judge/entry.js

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
        raised.push((0,raise/* raise */.x)('resolved-mismatch', subject, message));
    }
    if (routing.kind === 'foreign-host') {
        raised.push((0,raise/* raise */.x)('resolved-host', subject, `${entry.name} comes from ${routing.host}; configured for it is ${routing.configured}.`, {
            cause: routing.host,
            together: (count) => `${count} entries come from ${routing.host}, which is not a registry that is configured for them.`,
            ...worse,
            remedy: `Only if you know and trust ${routing.host}, add this line to .npmrc: ${routing.npmrcLine}`,
        }));
    }
    else if (routing.concern !== undefined) {
        raised.push((0,raise/* raise */.x)('resolved-host', subject, `${entry.name} is fetched without encryption: ${routing.concern.detail}.`, {
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
        raised: [(0,raise/* raise */.x)('not-a-registry-package', subjectOf(entry), message, { cause: kind, together, ...severity })],
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
    return [(0,raise/* raise */.x)('not-a-registry-package', subjectOf(entry), message, { severity: 'high', remedy })];
}
/** The two trees of a v2 npm lockfile. npm 7 and later read `packages`, npm 6 reads `dependencies`: a swap in one is for somebody. */
function judgeDisagreement(disagreement) {
    const { name, path, field, inPackages, inDependencies, at } = disagreement;
    const say = (value) => value === null ? 'nothing' : value.length > 100 ? `${value.slice(0, 100)}…` : value;
    const message = `The two trees of the lockfile disagree on the ${field} of ${path}: “packages” says ${say(inPackages)}, “dependencies” says ${say(inDependencies)}.`;
    return (0,raise/* raise */.x)('lockfile-trees-disagree', { package: name, version: null, file: at.file, line: at.line }, message, {
        cause: `${path} ${field}`,
    });
}

// EXTERNAL MODULE: ./build/judge/links.js
var judge_links = __webpack_require__(39029);
// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/model/events.js
var events = __webpack_require__(42213);
;// CONCATENATED MODULE: ./build/judge/identity.js




/**
 * What verified provenance says about who built a version, held against what that should be.
 *
 * @param issuers that the policy trusts beside the known ones; compared exactly
 */
function judgeIdentity(fact, version, subject, issuers = []) {
    const { signer } = fact;
    const evidence = (0,judge_links/* provenanceLinks */.Pu)(fact);
    const raised = [];
    if (!fact.issuerKnown && !issuers.includes(signer.issuer)) {
        const message = `The provenance of ${identity_name(subject)} is signed with an identity from ${signer.issuer || '(no issuer)'}, which is no CI provider that is trusted here.`;
        raised.push((0,raise/* raise */.x)('identity-issuer-untrusted', subject, message, { evidence }));
    }
    const [first, ...others] = fact.disagreements;
    if (first !== undefined) {
        const more = others.length === 0 ? '' : ` They disagree on ${others.map(({ field }) => field).join(', ')} too.`;
        const message = `The provenance of ${identity_name(subject)} states ${first.field} ${first.predicate}, the certificate of the build ${first.certificate}.${more}`;
        raised.push((0,raise/* raise */.x)('identity-claims-disagree', subject, message, { evidence }));
    }
    if (signer.repository !== null &&
        version.repository !== null &&
        !(0,model_repository/* sameRepository */.RB)(signer.repository, version.repository)) {
        const message = `${identity_name(subject)} was built in ${(0,model_repository/* formatRepository */.Sh)(signer.repository)}, but its package.json names ${(0,model_repository/* formatRepository */.Sh)(version.repository)}.`;
        raised.push((0,raise/* raise */.x)('repository-mismatch', subject, message, { evidence }));
    }
    if ((signer.runner ?? fact.claim.runner) === 'self-hosted') {
        const message = `${identity_name(subject)} was built on a self-hosted runner.`;
        raised.push((0,raise/* raise */.x)('builder-self-hosted', subject, message, { evidence }));
    }
    if (signer.trigger !== null && events/* OUTSIDER_EVENTS */.A.has(signer.trigger)) {
        const message = `${identity_name(subject)} was built by a workflow that the event ${signer.trigger} started, and people outside the project can cause that event.`;
        raised.push((0,raise/* raise */.x)('trigger-risky', subject, message, { evidence }));
    }
    return raised;
}
function identity_name(subject) {
    return subject.version === null ? String(subject.package) : `${subject.package}@${subject.version}`;
}

;// CONCATENATED MODULE: ./build/judge/origin-of.js

/** Weakest first. */
const PUBLISHERS = ['token', 'trusted-publisher', 'staged'];
/** A runner's class as it can stand in the origins file. */
const HOSTING = /^[\w.-]{1,64}$/;
/**
 * Where verified provenance says that a version was built, in the terms in which origins are pinned. `null` where nothing
 * verified tells, or where its word is not good enough to agree on: an issuer that nobody knows, a predicate that
 * contradicts the certificate, a certificate that states no repository.
 */
function originOf({ provenance, document }) {
    if (provenance.kind !== 'verified' || document.kind !== 'answered')
        return null;
    const { signer, issuerKnown, disagreements } = provenance.value;
    if (!issuerKnown || disagreements.length > 0 || signer.repository === null)
        return null;
    return {
        repository: signer.repository,
        repositoryId: signer.repositoryId,
        ownerId: signer.ownerId,
        workflow: workflowOf(provenance.value),
        builder: builderOf(provenance.value),
        publisher: publisherKind(document.value.publisher),
    };
}
/**
 * The workflow that was started. Early certificates state only the one that signed: it stands for the other one where it
 * is of the same repository, since a reusable workflow of somebody else's is not this project's.
 */
function workflowOf({ signer }) {
    if (signer.workflow !== null)
        return signer.workflow.path;
    const { signerWorkflow: signed, repository } = signer;
    if (signed === null || repository === null)
        return null;
    const own = signed.repository.host === repository.host && signed.repository.path === repository.path;
    return own ? signed.path : null;
}
/** `github/github-hosted`; the provider alone where nothing states the class. */
function builderOf({ signer, claim }) {
    const hosting = signer.runner ?? claim.runner;
    return hosting !== null && HOSTING.test(hosting) ? `${signer.provider}/${hosting}` : signer.provider;
}
function publisherKind(publisher) {
    if (publisher === null)
        return 'token';
    if (publisher.approver !== null)
        return 'staged';
    return publisher.trustedPublisher === null ? 'token' : 'trusted-publisher';
}
/** Does the registry tell who published? A mirror may not: that is no weaker publisher. */
function isPublisherStated({ document }) {
    return document.kind === 'answered' && document.value.publisher !== null;
}
/**
 * Does this version certainly have no provenance? A registry that serves no evidence at all, or whose word nobody can
 * check, is silent for other reasons.
 */
function lacksProvenance({ provenance, signature }) {
    return provenance.kind === 'absent' && signature.kind !== 'absent' && signature.kind !== 'unknown';
}
function isWeakerPublisher(found, pinned) {
    return PUBLISHERS.indexOf(found) < PUBLISHERS.indexOf(pinned);
}
/** Of two exact versions. */
function isOlder(version, than) {
    return semver.compareBuild(version, than) < 0;
}

;// CONCATENATED MODULE: ./build/judge/origin-differences.js


/** Longest piece of an origin in a sentence. */
const SHOWN = 120;
/**
 * What of `found` is not as it was pinned; empty where it agrees. A renamed repository keeps its number and agrees; one of
 * the same name with another number does not, and neither does one that was handed to another owner: that is how a
 * project, or an abandoned name, changes hands. What was not stated when it was pinned agrees with anything.
 *
 * @param publisherStated whether the registry tells who published: a mirror may not, and that is no weaker publisher
 */
function originDifferences(pinned, found, publisherStated = true) {
    const differences = [];
    const differ = (field, was, is) => {
        differences.push({ field, pinned: clip(was), found: is === null ? 'none stated' : clip(is) });
    };
    if (!agree(pinned, found))
        differ('repository', described(pinned, found), described(found, pinned));
    else if (pinned.ownerId !== null && found.ownerId !== null && pinned.ownerId !== found.ownerId)
        differ('owner of the repository', `id ${pinned.ownerId}`, `id ${found.ownerId}`);
    if (pinned.workflow !== null && pinned.workflow !== found.workflow)
        differ('workflow', pinned.workflow, found.workflow);
    if (!buildersAgree(pinned.builder, found.builder))
        differ('builder', pinned.builder, found.builder);
    if (publisherStated && isWeakerPublisher(found.publisher, pinned.publisher))
        differ('publisher', pinned.publisher, found.publisher);
    return differences;
}
/** Numbers are one host's own: the same number elsewhere is another repository. */
function agree(pinned, found) {
    if (pinned.repositoryId === null || found.repositoryId === null)
        return (0,model_repository/* sameRepository */.RB)(pinned.repository, found.repository);
    return pinned.repository.host === found.repository.host && pinned.repositoryId === found.repositoryId;
}
/** The class of hosting is compared only where it was known when it was pinned. */
function buildersAgree(pinned, found) {
    return pinned === found || (!pinned.includes('/') && found.startsWith(`${pinned}/`));
}
/** With its number where the name alone would not show the difference. */
function described(origin, other) {
    const name = (0,model_repository/* formatRepository */.Sh)(origin.repository);
    const alike = (0,model_repository/* sameRepository */.RB)(origin.repository, other.repository);
    return alike && origin.repositoryId !== null ? `${name} (id ${origin.repositoryId})` : name;
}
/** `repository a, found b; workflow c, found d`. */
function sayDifferences(differences) {
    return differences.map(({ field, pinned, found }) => `${field} ${pinned}, found ${found}`).join('; ');
}
function clip(text) {
    return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

;// CONCATENATED MODULE: ./build/judge/origin-pins.js
/** Read once a file: a thousand packages are looked up in a thousand entries. */
const INDEXES = new WeakMap();
/** The pin of a package: by its own name, otherwise by its scope's `@scope/*`. */
function pinOf(file, name) {
    const index = INDEXES.get(file) ?? indexOf(file);
    const wildcard = name.startsWith('@') ? `${name.slice(0, name.indexOf('/'))}/*` : null;
    for (const key of [name, wildcard]) {
        const entry = key === null ? undefined : index.get(key);
        const version = key === null ? undefined : entry?.packages[key];
        if (entry !== undefined && version !== undefined)
            return { entry, version, wildcard: key !== name };
    }
    return null;
}
function indexOf(file) {
    const index = new Map(file.pinned.flatMap((entry) => Object.keys(entry.packages).map((name) => [name, entry])));
    INDEXES.set(file, index);
    return index;
}

;// CONCATENATED MODULE: ./build/judge/origin-remedy.js
/** A command that is longer is neither copied nor shown whole. */
const LONGEST = 700;
/** From so many packages of one scope on, the scope is named instead. */
const MANY_OF_SCOPE = 3;
/** The command that pins what is found now for these packages, ready for a shell. */
function origin_remedy_updateCommand(packages) {
    const scopes = new Map();
    for (const name of packages) {
        const scope = wildcardOf(name);
        scopes.set(scope, (scopes.get(scope) ?? 0) + 1);
    }
    const wanted = packages.map((name) => {
        const scope = wildcardOf(name);
        return name.startsWith('@') && (scopes.get(scope) ?? 0) >= MANY_OF_SCOPE ? scope : name;
    });
    const base = 'countersign origins update';
    const command = [base, ...[...new Set(wanted)].map(shellWord)].join(' ');
    // Without names it pins all that differ, and lists what it pinned.
    return command.length > LONGEST ? base : command;
}
function wildcardOf(name) {
    return `${name.slice(0, name.indexOf('/'))}/*`;
}
/** Old names may hold signs that a shell obeys, and every name is a lockfile's author's. */
function shellWord(text) {
    return /^[\w@./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** Who accepts an origin, and where: never in the change that brings it in. */
function remedyOf(path, proposed) {
    if (proposed) {
        return () => `Take the change of ${path} into a pull request of its own, have it reviewed by someone who owns that file, and merge it first.`;
    }
    return (packages) => `Do not update before you know why. If it is right, run “${origin_remedy_updateCommand(packages)}” on this branch, and merge the change of ${path} first, in a pull request of its own.`;
}

;// CONCATENATED MODULE: ./build/judge/origins.js








/**
 * What the origins file says of one version. Only verified provenance is held against it; of provenance that does not hold,
 * or could not be had, other findings speak.
 */
function judgeOrigin(evidence, origins, subject) {
    const pin = pinOf(origins.file, evidence.id.name);
    switch (evidence.provenance.kind) {
        case 'verified': {
            const found = originOf(evidence);
            if (found === null)
                return pin === null ? [] : [unidentified(evidence, pin, origins, subject)];
            return pin === null
                ? [unpinned(evidence, found, origins, subject)]
                : mismatch(evidence, pin, found, origins, subject);
        }
        case 'absent':
            return pin === null ? [] : withoutProvenance(evidence, pin, origins, subject);
        case 'rejected':
        case 'unsupported':
        case 'unknown':
            return [];
    }
}
function unpinned(evidence, found, origins, subject) {
    const proposal = proposalOf(evidence, found, origins);
    const where = place(found);
    const message = `${identity_name(subject)} was built in ${where}. ${origins.file.path} does not know the package.${proposal.said}`;
    return (0,raise/* raise */.x)('origin-unpinned', subject, message, {
        ...optionsOf(evidence, proposal, origins),
        cause: JSON.stringify([found, proposal.line]),
        together: (count) => `${count} entries were built in ${where}. ${origins.file.path} does not know these packages.${proposal.said}`,
    });
}
function mismatch(evidence, pin, found, origins, subject) {
    const { entry, version } = pin;
    const differences = originDifferences(entry.origin, found, isPublisherStated(evidence));
    if (differences.length === 0)
        return [];
    const proposal = proposalOf(evidence, found, origins);
    const said = `${sayDifferences(differences)}.${proposal.said}`;
    const message = `${identity_name(subject)} is not from the origin that was pinned at ${version}: ${said}`;
    return [
        (0,raise/* raise */.x)('origin-mismatch', subject, message, {
            ...optionsOf(evidence, proposal, origins),
            cause: JSON.stringify([entry.origin, found, proposal.line]),
            together: (count) => `${count} entries are not from the origin that was pinned for them: ${said}`,
        }),
    ];
}
/** There is provenance, and its identity is not one that anything can be held against. A pin that is not met is not met. */
function unidentified({ provenance }, pin, origins, subject) {
    const message = `${identity_name(subject)} is pinned to ${place(pin.entry.origin)}, and its provenance does not say for certain where it was built.`;
    return (0,raise/* raise */.x)('origin-mismatch', subject, message, {
        evidence: provenance.kind === 'verified' ? (0,judge_links/* provenanceLinks */.Pu)(provenance.value) : [],
        remedy: `Do not install. What another finding says of its provenance comes first; ${origins.file.path} stays as it is.`,
    });
}
/**
 * A package that was pinned by its name, and now nothing signed says where it was built: the mark of a stolen token. A
 * wildcard says nothing of what each package has, and a version from before the pin may be from before the provenance.
 */
function withoutProvenance(evidence, pin, origins, subject) {
    if (pin.wildcard || !lacksProvenance(evidence) || isOlder(evidence.id.version, pin.version))
        return [];
    const pinned = place(pin.entry.origin);
    const message = `${identity_name(subject)} is pinned to ${pinned} since ${pin.version}, and nothing signed says where this version was built.`;
    return [
        (0,raise/* raise */.x)('origin-mismatch', subject, message, {
            evidence: (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route),
            cause: JSON.stringify([pin.entry.origin, 'absent']),
            together: (count) => `${count} entries are pinned to ${pinned}, and nothing signed says where these versions were built.`,
            remedyFor: remedyOf(origins.file.path, false),
        }),
    ];
}
/** Does the change itself bring the pin that would let it through? Said, and of no other effect. */
function proposalOf(evidence, found, { proposed }) {
    const pin = proposed === null ? null : pinOf(proposed, evidence.id.name);
    if (proposed === null || pin === null || originDifferences(pin.entry.origin, found).length > 0)
        return { line: null, said: '' };
    const { line } = pin.entry;
    const said = ` This change proposes that origin (${proposed.path}:${line}); it counts once it is on the base branch.`;
    return { line, said };
}
function optionsOf(evidence, { line }, { file }) {
    return {
        evidence: evidence.provenance.kind === 'verified' ? (0,judge_links/* provenanceLinks */.Pu)(evidence.provenance.value) : [],
        remedyFor: remedyOf(file.path, line !== null),
    };
}
function place({ repository, workflow }) {
    const where = clip((0,model_repository/* formatRepository */.Sh)(repository));
    return workflow === null ? where : `${where} by ${clip(workflow)}`;
}

// EXTERNAL MODULE: ./build/model/public-registry.js
var public_registry = __webpack_require__(8145);
;// CONCATENATED MODULE: ./build/judge/policy-time.js
/** @param statedTime from the root packument, where that was asked; version documents have no times */
function timesOf({ publish, provenance, document }, statedTime) {
    const own = document.kind === 'answered' ? document.value.statedTime : null;
    return {
        signed: publish.kind === 'verified' ? milliseconds(publish.value.log.loggedAt) : null,
        built: provenance.kind === 'verified' ? milliseconds(provenance.value.log.loggedAt) : null,
        stated: milliseconds(statedTime ?? own),
    };
}
/** Does any time bound the publication? */
function isDated({ signed, stated }) {
    return signed !== null || stated !== null;
}
/** The latest of them, and who says so. */
function latestOf({ signed, built, stated }) {
    if (signed === null && stated === null)
        return null;
    const times = [
        { at: signed, said: 'by the signed log time of its publish attestation' },
        { at: built, said: 'by the signed log time of its provenance' },
        { at: stated, said: 'as the registry states, which nobody signs' },
    ].flatMap(({ at, said }) => (at === null ? [] : [{ at, said }]));
    return times.reduce((latest, time) => (latest === null || time.at > latest.at ? time : latest), null);
}
function milliseconds(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./build/judge/policy-deny.js






/** The first rule that denies this version; or that it could not be found out whether one does. */
function judgeDenied(evidence, rules, subject, times) {
    let undecided = null;
    for (const rule of rules) {
        const match = matchOf(rule, evidence, times);
        if (match === 'yes')
            return [denied(rule, subject, evidence)];
        if (match === 'unknown')
            undecided ??= rule;
    }
    // Where the registry has no such version, or was not reached, that is said already.
    if (undecided === null || evidence.document.kind !== 'answered' || evidence.provenance.kind === 'unknown')
        return [];
    const why = isDated(times)
        ? 'what was built where could not be found out'
        : `neither a signed log nor ${evidence.route.registry} states when it was published`;
    const message = `Whether ${policy_deny_place(undecided)} denies ${identity_name(subject)} is unknown: ${why}.`;
    return [
        (0,raise/* raise */.x)('registry-unreachable', subject, message, {
            cause: `deny ${policy_deny_place(undecided)}`,
            together: (count) => `Whether the policy denies ${count} entries is unknown. The first: ${message}`,
            remedy: 'Run the audit again. If it fails in the same way, ask a registry that serves attestations, or the time of each version in the package’s document.',
        }),
    ];
}
/** Of an entry that no registry is asked about only its name and version are known: rules that name nothing else hold. */
function judgeDeniedByName(rules, subject) {
    const { package: found, version } = subject;
    const rule = rules.find((one) => found !== null && namesOnly(one) && one.package !== null && isNamed(one, found, version) === 'yes');
    return rule === undefined ? [] : [denied(rule, subject, null)];
}
/** Would the time of publication decide? Then it has to be asked for where it is not at hand. */
function deniesByTime(rule, evidence) {
    if (rule.publishedFrom === null && rule.publishedTo === null)
        return false;
    return isNamed(rule, evidence.id.name, evidence.id.version) === 'yes' && isBuilt(rule, evidence) !== 'no';
}
function namesOnly(rule) {
    const { repository, workflow, commit, run, publishedFrom, publishedTo } = rule;
    return [repository, workflow, commit, run, publishedFrom, publishedTo].every((condition) => condition === null);
}
function denied(rule, subject, evidence) {
    const links = evidence?.provenance.kind === 'verified' ? (0,judge_links/* provenanceLinks */.Pu)(evidence.provenance.value) : [];
    return (0,raise/* raise */.x)('denied', subject, `The policy denies ${identity_name(subject)} (${policy_deny_place(rule)}): ${rule.reason}`, {
        evidence: links,
        cause: policy_deny_place(rule),
        together: (count) => `The policy denies ${count} entries (${policy_deny_place(rule)}): ${rule.reason}`,
    });
}
function policy_deny_place({ at }) {
    return `${at.file}:${at.line}`;
}
/** Everything that is set must match. One condition that does not settles it, whatever is unknown of the others. */
function matchOf(rule, evidence, times) {
    const matches = [
        isNamed(rule, evidence.id.name, evidence.id.version),
        isBuilt(rule, evidence),
        isWithin(rule, times),
    ];
    if (matches.includes('no'))
        return 'no';
    return matches.includes('unknown') ? 'unknown' : 'yes';
}
function isNamed(rule, found, version) {
    if (rule.package !== null && !matchesPackage(rule.package, found))
        return 'no';
    return rule.versions === null || mayBeInRange(version, rule.versions) ? 'yes' : 'no';
}
function isBuilt(rule, { provenance }) {
    if ([rule.repository, rule.workflow, rule.commit, rule.run].every((condition) => condition === null))
        return 'yes';
    switch (provenance.kind) {
        case 'verified':
            return isBuiltBy(rule, provenance.value) ? 'yes' : 'no';
        case 'absent':
            return 'no';
        // There is something, and what it says of the build was not to be had.
        case 'rejected':
        case 'unsupported':
        case 'unknown':
            return 'unknown';
    }
}
/** From the certificate, which a build cannot choose. A reusable workflow's repository is as good a reason as the caller's. */
function isBuiltBy(rule, { signer, claim }) {
    const workflows = [signer.workflow, signer.signerWorkflow].filter((workflow) => workflow !== null);
    const wanted = rule.repository === null ? null : (0,model_repository/* repositoryFromUri */.r5)(`https://${rule.repository}`);
    const repositories = [signer.repository, ...workflows.map(({ repository }) => repository)];
    const fromRepository = rule.repository === null ||
        (wanted !== null && repositories.some((found) => found !== null && (0,model_repository/* sameRepository */.RB)(wanted, found)));
    return (fromRepository &&
        (rule.workflow === null || workflows.some(({ path }) => path === rule.workflow)) &&
        (rule.commit === null || signer.commit?.toLowerCase() === rule.commit) &&
        (rule.run === null || isRun(rule.run, signer.runUri ?? claim.runUri)));
}
/** A run without an attempt stands for all of its attempts. Never a prefix: run 12 is not run 123. */
function isRun(wanted, found) {
    return found === wanted || found?.startsWith(`${wanted}/attempts/`) === true;
}
/**
 * The signed times count, and the registry's word where there is none. A build within the window is within it too: an
 * attacker who holds back the publication does not get out of it.
 */
function isWithin({ publishedFrom, publishedTo }, times) {
    if (publishedFrom === null && publishedTo === null)
        return 'yes';
    const from = publishedFrom === null ? Number.NEGATIVE_INFINITY : Date.parse(publishedFrom);
    const to = publishedTo === null ? Number.POSITIVE_INFINITY : Date.parse(publishedTo);
    const within = (time) => time !== null && time >= from && time <= to;
    if (within(times.signed ?? times.stated) || within(times.built))
        return 'yes';
    return isDated(times) ? 'no' : 'unknown';
}

;// CONCATENATED MODULE: ./build/judge/policy-requirements.js






const DAY_MS = 86_400_000;
function requirementsOf(policy, packageName, { isNew, introduced }) {
    return policy.require.filter(({ packages, appliesTo }) => matchesAny(packages, packageName) && (appliesTo === 'all' || (appliesTo === 'changed' ? introduced : isNew)));
}
/** What the policy requires of this version and it has not. What could not be found out is said elsewhere, and is no lack. */
function judgeRequired(evidence, requirements, policy, subject) {
    const byKind = new Map(requirements.flatMap((one) => (one.evidence === null ? [] : [[one.evidence, one]])));
    return [...byKind].flatMap(([kind, { at }]) => {
        const lack = lackOf(kind, evidence, policy);
        if (lack === null)
            return [];
        const words = kind.replace('-', ' ');
        const by = `${at.file}:${at.line}`;
        return [
            (0,raise/* raise */.x)('requirement-unmet', subject, `The policy requires ${words} (${by}); ${identity_name(subject)} ${lack.why}.`, {
                cause: `${kind} ${lack.why}`,
                together: (count) => `The policy requires ${words} (${by}); ${count} entries lack it.`,
                evidence: (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route),
            }),
        ];
    });
}
function lackOf(kind, evidence, policy) {
    const bound = lacksSignature(evidence);
    if (kind === 'signature' || bound !== null)
        return bound;
    const { provenance, document } = evidence;
    if (provenance.kind === 'unknown' || document.kind !== 'answered')
        return null;
    if (provenance.kind !== 'verified')
        return { why: wordsOf(provenance, 'provenance') };
    const { issuerKnown, signer } = provenance.value;
    if (!issuerKnown && !policy.issuers.includes(signer.issuer))
        return { why: 'has provenance by an issuer that nobody here trusts' };
    if (kind === 'provenance' || (document.value.publisher?.trustedPublisher ?? null) !== null)
        return null;
    return { why: 'was not published by trusted publishing, as the registry tells' };
}
/** Provenance never binds a name by itself, so it counts beside a signature alone. */
function lacksSignature({ signature, publish, document, route }) {
    if (document.kind !== 'answered' || signature.kind === 'verified' || publish.kind === 'verified')
        return null;
    if (signature.kind === 'unknown') {
        // Nobody's keys are no failure to ask: nothing that this registry says can be verified, today or tomorrow.
        return signature.code === 'no-trusted-keys'
            ? { why: `comes from ${route.registry}, whose keys nobody named` }
            : null;
    }
    return publish.kind === 'unknown' ? null : { why: wordsOf(signature, 'signature') };
}
function wordsOf(outcome, what) {
    switch (outcome.kind) {
        case 'rejected':
            return `has a ${what} that does not hold`.replace('a provenance', 'provenance');
        case 'unsupported':
            return `has a ${what} that cannot be judged`.replace('a provenance', 'provenance');
        default:
            return `has no ${what}`;
    }
}
/** Younger than the policy wants; or nobody says how old. */
function judgeAge({ id, route, publish, provenance, document }, requirements, times, subject, now) {
    const days = Math.max(0, ...requirements.map(({ minimumAgeDays }) => minimumAgeDays ?? 0));
    if (days === 0 || document.kind !== 'answered')
        return [];
    const published = latestOf(times);
    // Both attestations come from one request: where it failed, that is said already.
    if (published === null && publish.kind === 'unknown' && publish.code !== 'no-trusted-keys')
        return [];
    if (published === null) {
        const message = `The policy wants ${identity_name(subject)} to be ${days} days old, and when it was published is unknown: no signed log and not ${route.registry} could tell.`;
        const together = (count) => `When ${count} entries were published is unknown; the policy wants them to be ${days} days old.`;
        return [(0,raise/* raise */.x)('registry-unreachable', subject, message, { cause: `${route.registry} age`, together })];
    }
    const age = now.getTime() - published.at;
    if (age >= days * DAY_MS)
        return [];
    const stated = new Date(published.at).toISOString();
    const message = `${identity_name(subject)} was published on ${stated} (${published.said}), ${inWords(age)}; the policy wants ${days} days.`;
    const until = new Date(published.at + days * DAY_MS).toISOString().slice(0, 10);
    return [
        (0,raise/* raise */.x)('too-new', subject, message, {
            remedy: `Wait until ${until}, or waive it with a reason if you need it today.`,
            evidence: [
                ...(0,judge_links/* registryLink */.IW)(id, route),
                ...(publish.kind === 'verified' ? (0,judge_links/* logLinks */.ud)(publish.value.log) : []),
                ...(provenance.kind === 'verified' ? (0,judge_links/* logLinks */.ud)(provenance.value.log) : []),
            ],
        }),
    ];
}
function inWords(age) {
    if (age < 0)
        return 'which is still to come';
    const days = Math.floor(age / DAY_MS);
    return days === 0 ? 'less than a day ago' : days === 1 ? 'one day ago' : `${days} days ago`;
}
/** Verified provenance of a builder that the policy does not list. */
function judgeBuilder({ provenance }, builders, subject) {
    if (builders.length === 0 || provenance.kind !== 'verified')
        return [];
    const builder = builderOf(provenance.value);
    if (builders.includes(builder))
        return [];
    const message = `${identity_name(subject)} was built by ${builder}; the policy trusts ${builders.slice(0, 5).join(', ')} only.`;
    return [
        (0,raise/* raise */.x)('requirement-unmet', subject, message, {
            cause: `builder ${builder}`,
            together: (count) => `${count} entries were built by ${builder}, which the policy does not list.`,
            evidence: (0,judge_links/* provenanceLinks */.Pu)(provenance.value),
        }),
    ];
}

;// CONCATENATED MODULE: ./build/judge/policy.js






/** What the policy demands of one version: evidence, age, builders, its scope's registry, and what it denies. */
function judgePolicy(evidence, policy, subject, circumstances) {
    const times = timesOf(evidence, circumstances.statedTime);
    const requirements = requirementsOf(policy, evidence.id.name, circumstances);
    return [
        ...judgeDenied(evidence, policy.deny, subject, times),
        ...(circumstances.stripped ? [] : judgeRequired(evidence, requirements, policy, subject)),
        ...judgeAge(evidence, requirements, times, subject, circumstances.now),
        ...judgeBuilder(evidence, policy.builders, subject),
        ...judgeScope(evidence, policy.registries, subject),
    ];
}
/** Must the root packument be asked for the time of this version? Only it has one, and a signed one serves as well. */
function needsTime(policy, evidence, newness) {
    if (evidence.document.kind !== 'answered' || isDated(timesOf(evidence, null)))
        return false;
    return (requirementsOf(policy, evidence.id.name, newness).some(({ minimumAgeDays }) => minimumAgeDays !== null) ||
        policy.deny.some((rule) => deniesByTime(rule, evidence)));
}
/** A scope that belongs to one registry, and comes from another: somebody else may have taken its name there. */
function judgeScope({ id, route }, rules, subject) {
    const [scope = ''] = id.name.split('/', 1);
    const home = scope.startsWith('@') ? rules.find(({ scopes }) => scopes.includes(scope)) : undefined;
    if (home === undefined || isSameRegistry(home.url, route.registry))
        return [];
    const message = `${identity_name(subject)} comes from ${route.registry}; the policy says that ${scope} belongs to ${home.url} (${home.at.file}:${home.at.line}).`;
    return [
        (0,raise/* raise */.x)('resolved-host', subject, message, {
            severity: 'high',
            cause: `${scope} ${route.registry}`,
            together: (count) => `${count} entries of ${scope} come from ${route.registry}; the policy says that they belong to ${home.url}.`,
            remedy: `Configure ${scope} for its registry in .npmrc (${scope}:registry=${home.url}), and lock the entry again.`,
        }),
    ];
}
/** The public registry has several addresses. */
function isSameRegistry(a, b) {
    return a === b || ((0,public_registry/* isPublicRegistry */.N)(new URL(a)) && (0,public_registry/* isPublicRegistry */.N)(new URL(b)));
}

;// CONCATENATED MODULE: ./build/judge/status.js

/**
 * The one coverage class of an entry that was looked up. *Verified* means: the lockfile's hash is bound to a signature
 * by a trusted key, and nothing that came with it failed or could not be judged. An entry with a critical or high
 * finding is never counted as verified.
 */
function statusOf(evidence, findings, stripped) {
    const { document, integrity, signature, publish, provenance, route } = evidence;
    const worst = findings.find((finding) => (0,model_severity/* reaches */.O6)(finding.severity, 'high'));
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

;// CONCATENATED MODULE: ./build/judge/version.js



/** The findings that the evidence of one version gives rise to, for one lockfile entry. */
function judgeVersion(evidence, subject, circumstances) {
    if (evidence.document.kind === 'unknown')
        return [unreachable(evidence, subject, evidence.document.detail)];
    if (evidence.document.kind === 'not-found')
        return [missing(evidence, subject, circumstances)];
    return [
        ...integrityFindings(evidence, subject, circumstances),
        ...signatureFindings(evidence, subject, circumstances),
        ...attestationFindings(evidence, subject),
        ...(evidence.provenance.kind === 'verified'
            ? judgeIdentity(evidence.provenance.value, evidence.document.value, subject, circumstances.issuers)
            : []),
    ];
}
function unreachable(evidence, subject, detail) {
    const { registry } = evidence.route;
    return (0,raise/* raise */.x)('registry-unreachable', subject, `${registry} could not be asked about ${identity_name(subject)}: ${detail}`, {
        cause: registry,
        together: (count) => `${registry} could not be asked about ${count} entries. The first answer: ${detail}`,
    });
}
function missing(evidence, subject, { removedForMalware, publishedAt }) {
    const { registry } = evidence.route;
    const links = (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route);
    if (removedForMalware) {
        const message = `${identity_name(subject)} is gone from ${registry}: it was removed as malware. Treat machines that installed it as compromised.`;
        return (0,raise/* raise */.x)('version-missing', subject, message, { evidence: links });
    }
    const what = evidence.missing === 'package' ? 'has no package of this name' : 'has the package, but not this version';
    const once = publishedAt === null ? '' : ` It was published on ${publishedAt} and has been removed since.`;
    return (0,raise/* raise */.x)('version-missing', subject, `The lockfile pins ${identity_name(subject)}, ${registry} ${what}.${once}`, {
        evidence: links,
    });
}
function integrityFindings({ id, route, integrity, signature }, subject, { weakened, ownChecksum }) {
    const worse = weakened === true ? { severity: 'high' } : {};
    switch (integrity.kind) {
        case 'rejected': {
            const signed = signature.kind === 'verified'
                ? ` The registry's signature covers ${signature.value.signedIntegrity.slice(0, 23)}….`
                : '';
            const message = `${identity_name(subject)}: ${integrity.detail}.${signed}`;
            return [(0,raise/* raise */.x)('integrity-mismatch', subject, message, { evidence: (0,judge_links/* registryLink */.IW)(id, route) })];
        }
        case 'absent':
            return [
                ownChecksum === true
                    ? ownArchive(subject)
                    : (0,raise/* raise */.x)('integrity-missing', subject, `The lockfile pins no hash for ${identity_name(subject)}.`, {
                        ...worse,
                        cause: `${subject.file}`,
                        together: (count) => `The lockfile pins no hash for ${count} entries.`,
                    }),
            ];
        case 'verified':
            if (integrity.value.strength === 'strong')
                return [];
            return [
                (0,raise/* raise */.x)('integrity-weak', subject, `The lockfile pins ${identity_name(subject)} by sha1 only, which nobody signs.`, {
                    ...worse,
                    cause: `${subject.file}`,
                    together: (count) => `The lockfile pins ${count} entries by sha1 only, which nobody signs.`,
                }),
            ];
        case 'unsupported':
        case 'unknown':
            return [];
    }
}
/** Said once a lockfile: Berry has no way to pin a registry's hash. */
function ownArchive(subject) {
    const message = `Yarn pins ${identity_name(subject)} by a checksum of its own archive, which no registry signs.`;
    return (0,raise/* raise */.x)('integrity-missing', subject, message, {
        severity: 'info',
        cause: `${subject.file} own archive`,
        together: (count) => `Yarn pins ${count} entries by checksums of its own archives, which no registry signs.`,
        remedy: 'Nothing to do: the registry’s own signed hash was verified instead. Keep “checksumBehavior” at “throw”.',
    });
}
function signatureFindings(evidence, subject, { stripped }) {
    const { signature, publish, route, id } = evidence;
    const links = (0,judge_links/* registryLink */.IW)(id, route);
    switch (signature.kind) {
        case 'rejected': {
            const code = signature.code === 'signature-key-expired' ? signature.code : 'signature-invalid';
            return [(0,raise/* raise */.x)(code, subject, `${identity_name(subject)}: ${signature.detail}.`, { evidence: links })];
        }
        case 'verified':
            if (signature.value.badBeside === 0)
                return [];
            return [
                (0,raise/* raise */.x)('signature-invalid', subject, `${identity_name(subject)}: one registry signature is good, and ${signature.value.badBeside} beside it by a known key is not.`, {
                    severity: 'low',
                    evidence: links,
                }),
            ];
        case 'unsupported': {
            if (signature.code !== 'signature-key-unknown') {
                return [(0,raise/* raise */.x)('signature-missing', subject, `${identity_name(subject)}: ${signature.detail}.`, { evidence: links })];
            }
            return [(0,raise/* raise */.x)('signature-key-unknown', subject, `${identity_name(subject)}: ${signature.detail}.`, { evidence: links })];
        }
        case 'absent': {
            if (stripped)
                return [];
            const bound = publish.kind === 'verified';
            const message = bound
                ? `${route.registry} serves no signature for ${identity_name(subject)}; its signed publish attestation covers the same hash.`
                : `${route.registry} serves no signature for ${identity_name(subject)}, and nothing else binds its hash.`;
            return [
                (0,raise/* raise */.x)('signature-missing', subject, message, {
                    evidence: links,
                    ...(bound ? { severity: 'low' } : {}),
                }),
            ];
        }
        case 'unknown':
            return [];
    }
}
function attestationFindings(evidence, subject) {
    const { publish, provenance, route, id } = evidence;
    const links = (0,judge_links/* registryLink */.IW)(id, route);
    const raised = [];
    for (const [what, outcome] of [
        ['publish attestation', publish],
        ['provenance', provenance],
    ]) {
        if (outcome.kind === 'rejected') {
            const code = outcome.code === 'attestation-subject-mismatch' || outcome.code === 'attestation-unavailable'
                ? outcome.code
                : 'attestation-invalid';
            raised.push((0,raise/* raise */.x)(code, subject, `The ${what} of ${identity_name(subject)} does not hold: ${outcome.detail}.`, { evidence: links }));
        }
        if (outcome.kind === 'unsupported') {
            raised.push((0,raise/* raise */.x)('attestation-unsupported', subject, `The ${what} of ${identity_name(subject)} cannot be judged: ${outcome.detail}.`, { evidence: links }));
        }
    }
    for (const what of evidence.unsupported) {
        raised.push((0,raise/* raise */.x)('attestation-unsupported', subject, `${identity_name(subject)} has an attestation that cannot be judged: ${what}.`, {
            evidence: links,
        }));
    }
    // Both come from one request: where it failed, one of them speaks for it.
    if (provenance.kind === 'unknown')
        raised.push(unreachable(evidence, subject, provenance.detail));
    if (provenance.kind === 'verified' && publish.kind === 'absent') {
        const message = `${identity_name(subject)} has provenance, but not the registry's own publish attestation.`;
        raised.push((0,raise/* raise */.x)('publish-attestation-missing', subject, message, {
            evidence: [...links, ...(0,judge_links/* logLinks */.ud)(provenance.value.log)],
        }));
    }
    if (provenance.kind === 'absent' && route.trust !== 'unkeyed') {
        raised.push((0,raise/* raise */.x)('provenance-missing', subject, `${identity_name(subject)} has no provenance: nothing signed says where it was built.`, {
            cause: 'provenance-missing',
            together: (count) => `${count} entries have no provenance: nothing signed says where they were built.`,
        }));
    }
    return raised;
}

;// CONCATENATED MODULE: ./build/audit/bundled.js

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
    return notAudited('bundled-unbacked', 'the lockfile says that it ships inside another package, and no audited package’s document says so');
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

// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/audit/published-at.js


/**
 * Asks for the times of the versions whose age the policy cares about, and that no signed log dates. The root packument is
 * large, so it is asked for these alone, and once a package.
 */
async function inquireTimes(planned, looked, policy) {
    const times = new Map();
    const sources = new Map();
    const keyOf = ({ registry, route, id }) => {
        const source = sources.get(registry.traffic) ?? sources.size;
        sources.set(registry.traffic, source);
        return JSON.stringify([source, route.registry, id.name]);
    };
    const wanted = new Map();
    for (const plan of planned) {
        if (policy === null || plan.kind !== 'lookup')
            continue;
        if (!needsTime(policy, looked.of(plan).evidence, newnessOf(plan)))
            continue;
        const key = keyOf(plan);
        const found = wanted.get(key) ?? { plan, versions: new Set() };
        found.versions.add(plan.id.version);
        wanted.set(key, found);
    }
    for (const [key, { plan, versions }] of wanted)
        times.set(key, published_at_timesOf(plan, versions));
    const settled = new Map(await Promise.all([...times].map(async ([key, found]) => [key, await found])));
    return (plan) => settled.get(keyOf(plan))?.get(plan.id.version) ?? null;
}
/** What the base had of an entry, in the policy's words. */
function newnessOf({ introduced, from }) {
    return { introduced, isNew: introduced && from === null };
}
/** Only the times that are wanted are kept: packuments have tens of thousands. */
async function published_at_timesOf({ registry, route, id }, versions) {
    const answer = await registry.packument(route, id.name);
    if (answer.kind !== 'answered')
        return new Map();
    const json = (0,model_json/* parseJson */.qF)(answer.value.bytes);
    if ((0,model_json/* stringAt */.bX)(json, 'name') !== id.name)
        return new Map();
    const stated = (0,model_json.at)(json, 'time');
    return new Map([...versions].flatMap((version) => {
        const time = (0,model_json/* stringAt */.bX)(stated, version);
        return time === null ? [] : [[version, time]];
    }));
}

;// CONCATENATED MODULE: ./build/audit/conclude.js










/**
 * What became of each entry of one lockfile, in the lockfile's order.
 *
 * @param isOwn of a divided audit: which entries are not left to other parts
 */
function concludeEntries(planned, looked, standards, isOwn = () => true) {
    const index = conclude_indexOf(planned, looked);
    const raised = [];
    const raisedAt = [];
    const own = planned.map((plan, position) => ({ plan, position })).filter(({ plan }) => isOwn(plan));
    const entries = own.map(({ plan, position }) => {
        // A waiver may hold for exact bytes: those that this entry pins.
        const { integrity } = plan.entry;
        const add = (...found) => {
            raised.push(...found.map((one) => ({ ...one, integrity })));
            raisedAt.push(...found.map(() => position));
        };
        add(...plan.raised);
        switch (plan.kind) {
            case 'settled':
                add(...deniedByName(plan, standards.policy));
                return audited(plan.entry, plan.status, null);
            case 'bundled':
                add(...deniedByName(plan, standards.policy));
                return audited(plan.entry, settleBundled(plan.entry, index), null);
            case 'lookup': {
                const { evidence, absence } = looked.of(plan);
                const stripped = looked.stripped.has(plan.route.registry);
                const own = judgeVersion(evidence, subjectOf(plan.entry), {
                    stripped,
                    removedForMalware: absence?.removedForMalware ?? false,
                    publishedAt: absence?.publishedAt ?? null,
                    weakened: plan.weakened,
                    ownChecksum: plan.entry.checksum !== undefined,
                    issuers: standards.policy?.issuers ?? [],
                });
                const judged = informed([...own, ...judgeBeyond(plan, evidence, stripped, standards)]);
                add(...judged);
                const findings = [
                    ...plan.suspicions,
                    ...[...plan.raised, ...judged].flatMap((one) => asJudged(one, standards.policy)),
                ];
                return {
                    ...audited(plan.entry, statusOf(evidence, findings, stripped), evidence),
                    ...earlierOf(plan, standards.inquiries),
                };
            }
        }
    });
    return { entries, raised, positions: own.map(({ position }) => position), raisedAt };
}
function earlierOf(plan, inquiries) {
    const before = inquiries.map((inquiry) => inquiry.earlier?.(plan) ?? null).find((earlier) => earlier !== null);
    return before === undefined ? {} : { before };
}
/**
 * A finding as it was raised, and as the policy has it: what the policy makes graver fails the entry, and what it makes
 * milder, or waives, does not make the entry *verified*.
 */
function asJudged(raised, policy) {
    const judged = withSeverity(raised, policy);
    return judged === 'ignored' ? [raised.finding] : [raised.finding, judged.finding];
}
/** “No provenance” by itself says that none was known before: not where the history knows of some. */
function informed(raised) {
    const lost = raised.some(({ finding }) => finding.code === 'provenance-lost');
    return lost ? raised.filter(({ finding }) => finding.code !== 'provenance-missing') : raised;
}
function judgeBeyond(plan, evidence, stripped, standards) {
    const subject = subjectOf(plan.entry);
    const { policy, origins, now } = standards;
    const circumstances = { ...newnessOf(plan), now, stripped, statedTime: standards.statedTimes?.(plan) ?? null };
    return [
        ...standards.inquiries.flatMap((inquiry) => inquiry.judge(plan, subject)),
        ...(origins === null ? [] : judgeOrigin(evidence, origins, subject)),
        ...(policy === null ? [] : judgePolicy(evidence, policy, subject, circumstances)),
    ];
}
/** What was there before and is not looked at again is not denied either: that is for an audit of everything. */
function deniedByName(plan, policy) {
    if (policy === null || (plan.kind === 'settled' && plan.status.reason === 'unchanged'))
        return [];
    return judgeDeniedByName(policy.deny, subjectOf(plan.entry));
}
function conclude_indexOf(planned, looked) {
    const plans = new Map(planned.map((plan) => [plan.entry, plan]));
    return {
        byPath: new Map(planned.map(({ entry }) => [entry.path, entry])),
        facts(entry) {
            const plan = plans.get(entry);
            if (plan?.kind !== 'lookup' || !looked.has(plan))
                return null;
            const { document } = looked.of(plan).evidence;
            return document.kind === 'answered' ? document.value : null;
        },
    };
}
function audited(entry, status, evidence) {
    return {
        name: entry.name,
        version: entry.version,
        ...(entry.alias === undefined ? {} : { alias: entry.alias }),
        path: entry.path,
        file: entry.at.file,
        line: entry.at.line,
        kind: entry.kind,
        ...status,
        registry: evidence?.route.registry ?? null,
        ...(status.status === 'verified' && evidence?.integrity.kind === 'verified'
            ? { integrity: evidence.integrity.value.sri }
            : {}),
        evidence: evidence === null
            ? null
            : {
                integrity: evidence.integrity.kind,
                signature: evidence.signature.kind,
                publish: evidence.publish.kind,
                provenance: evidence.provenance.kind,
            },
        source: evidence?.provenance.kind === 'verified' ? (0,judge_links/* buildSource */.uD)(evidence.provenance.value) : null,
    };
}

;// CONCATENATED MODULE: ./build/judge/corroborate-steps.js
/**
 * GitHub and the log both state whole seconds, by clocks of their own that are kept by NTP. More than this, and the step
 * before or after a failed one would vouch for what was signed during it.
 */
const TOLERANCE_MS = 2_000;
/**
 * Which steps of a run cover the signed time of the log.
 *
 * Steps that hold the very second decide; only where there is none are those within the tolerance looked at. Jobs run side by
 * side, so one successful step is enough.
 *
 * @param loggedAt ISO 8601
 */
function corroborate_steps_coverageOf(steps, run, loggedAt) {
    const time = Math.floor(Date.parse(loggedAt) / 1000) * 1000;
    const exact = steps.filter((step) => covers(step, time, 0));
    const covering = exact.length > 0 ? exact : steps.filter((step) => covers(step, time, TOLERANCE_MS));
    const ended = covering.filter(({ status, completedAt }) => status === 'completed' && completedAt !== null);
    const step = ended.find((each) => each.conclusion === 'success' && !followsFailure(each, steps));
    if (step !== undefined)
        return { kind: 'successful', step };
    if (run?.status !== 'completed' || ended.length < covering.length)
        return { kind: 'unfinished' };
    return { kind: 'unsuccessful', steps: covering };
}
/**
 * Had a step of the same job failed before this one began? What runs then are clean-up steps, and in May 2026 it was
 * there, beside a skipped publish step, that an attacker signed and published.
 */
function followsFailure({ job, startedAt }, steps) {
    if (startedAt === null)
        return false;
    return steps.some((other) => other.job === job &&
        (other.conclusion === 'failure' || other.conclusion === 'timed_out') &&
        other.completedAt !== null &&
        Date.parse(other.completedAt) <= Date.parse(startedAt));
}
/** A step whose end nobody states may cover anything after its start. */
function covers({ startedAt, completedAt }, time, tolerance) {
    if (startedAt === null)
        return false;
    const start = Date.parse(startedAt);
    const end = completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(completedAt);
    return Math.floor(start / 1000) * 1000 - tolerance <= time && time <= end + tolerance;
}

;// CONCATENATED MODULE: ./build/judge/corroborate-unavailable.js




/** How long GitHub keeps the history of workflow runs. */
const RUNS_KEPT_DAYS = 400;
const corroborate_unavailable_DAY_MS = 86_400_000;
/** One finding a cause: with the API down, one for all packages. */
function judgeUnavailable(fact, causes, subject, now) {
    return causes.map((unavailable) => {
        const { message, cause } = describe(unavailable, fact, subject, now);
        // Of an old run nothing more can be found out by anybody, so that it does not keep the audit from being complete.
        const past = (unavailable.kind === 'gone' || unavailable.kind === 'unnamed') && isPast(fact, now);
        return (0,raise/* raise */.x)('github-unavailable', subject, message, {
            cause,
            together: (count) => `${count} entries share one reason. The first: ${message}`,
            evidence: (0,judge_links/* provenanceLinks */.Pu)(fact),
            ...(past ? { severity: 'info' } : {}),
        });
    });
}
function describe(unavailable, fact, subject, now) {
    const { signer, claim, log } = fact;
    const repository = signer.repository === null ? '(not stated)' : (0,model_repository/* formatRepository */.Sh)(signer.repository);
    const run = signer.runUri ?? claim.runUri ?? repository;
    const whose = `the provenance of ${identity_name(subject)} could not be held against GitHub's records`;
    switch (unavailable.kind) {
        case 'unanswered':
            return { cause: unavailable.code, message: `${capital(whose)}: ${unavailable.detail}.` };
        case 'invisible': {
            const message = `${capital(whose)}: GitHub shows no repository ${repository} to this token. It is private, or gone.`;
            return { cause: `invisible ${repository}`, message };
        }
        case 'taken': {
            const message = `${capital(whose)}: it was built in repository ${signer.repositoryId}, and the name ${repository} now leads to repository ${unavailable.by}.`;
            return { cause: `taken ${repository}`, message };
        }
        case 'gone': {
            const why = isPast(fact, now)
                ? `It was signed on ${log.loggedAt}, and GitHub keeps runs for about ${RUNS_KEPT_DAYS} days.`
                : `It was signed on ${log.loggedAt ?? '(no time)'}, and GitHub keeps runs for about ${RUNS_KEPT_DAYS} days: somebody deleted it.`;
            return {
                cause: `gone ${run}`,
                message: `GitHub has no record any more of the run that built ${identity_name(subject)}. ${why}`,
            };
        }
        case 'unfinished': {
            const message = `The run that built ${identity_name(subject)} has not ended (${unavailable.status.slice(0, 40)}), so that it is not known yet whether the step that signed it succeeds.`;
            return { cause: `unfinished ${run}`, message };
        }
        case 'unnamed': {
            const message = `${capital(whose)}: its certificate names no run of ${repository}.`;
            return { cause: `unnamed ${repository}`, message };
        }
        case 'no-time': {
            const message = `${capital(whose)}: no log states when it was signed, so that no step can be said to have signed it.`;
            return { cause: 'no-time', message };
        }
    }
}
function isPast({ log }, now) {
    return log.loggedAt !== null && now.getTime() - Date.parse(log.loggedAt) > RUNS_KEPT_DAYS * corroborate_unavailable_DAY_MS;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/judge/corroborate.js





/**
 * Events whose runs GitHub files under the head of the pull request, or of the run that came before, while the identity
 * token has the commit that was checked out. Their commits differ in honest runs.
 */
const OTHER_HEAD = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'workflow_run',
]);
const MOST_SHOWN = 100;
/**
 * Holds what the certificate of a verified provenance says against GitHub's own records of that run, commit and tag.
 * Whoever signs with a stolen token has a flawless certificate, but does not write these records.
 */
function judgeCorroboration(fact, records, subject, now) {
    const unavailable = judgeUnavailable(fact, corroborate_missing(fact, records), subject, now);
    // A name that was given up and taken by somebody else has records of somebody else's.
    const sameName = !isTaken(fact, records);
    const raised = [
        ...mismatches(fact, records.run, subject),
        ...steps(fact, records, subject),
        ...(sameName ? reach(fact, records, subject) : []),
        ...(sameName ? tag(fact, records, subject) : []),
    ];
    const disagrees = raised.some(({ finding }) => finding.severity !== 'info');
    const standing = disagrees ? 'disagreed' : unavailable.length > 0 ? 'unknown' : 'agreed';
    return { raised: [...raised, ...unavailable], standing };
}
function mismatches({ signer, ...fact }, run, subject) {
    if (run.kind !== 'answered')
        return [];
    const { headSha, path, event, repositoryId } = run.value;
    const commit = OTHER_HEAD.has(event) ? null : (signer.commit?.toLowerCase() ?? null);
    const differing = [
        { field: 'repository id', record: repositoryId, certificate: signer.repositoryId },
        { field: 'commit', record: headSha, certificate: commit },
        { field: 'workflow', record: path, certificate: signer.workflow?.path ?? null },
        { field: 'event', record: event, certificate: signer.trigger },
    ].filter(({ record, certificate }) => record !== null && certificate !== null && record !== certificate);
    const [first, ...others] = differing;
    if (first === undefined)
        return [];
    const more = others.length === 0 ? '' : ` They disagree on ${others.map(({ field }) => field).join(', ')} too.`;
    const message = `GitHub's record of the run that built ${identity_name(subject)} has ${first.field} ${shown(first.record)}, the certificate ${shown(first.certificate)}.${more}`;
    return [together('run-mismatch', { signer, ...fact }, subject, message)];
}
/** Which step ran when the log says that it was signed? The publish step of a hijacked run was skipped. */
function steps(fact, { run, steps }, subject) {
    const { loggedAt } = fact.log;
    if (run.kind !== 'answered' || steps.kind !== 'answered' || loggedAt === null)
        return [];
    const coverage = corroborate_steps_coverageOf(steps.value, run.value, loggedAt);
    const { status, conclusion } = run.value;
    const ended = `the run ended as ${shown(conclusion)}`;
    switch (coverage.kind) {
        case 'unfinished':
            return [];
        case 'unsuccessful': {
            const [first] = coverage.steps;
            const what = first === undefined ? 'no step of that run was under way' : `only ${corroborate_describe(first)}`;
            const message = `${identity_name(subject)} was signed at ${loggedAt}, when ${what}; ${ended}.`;
            return [together('run-not-successful', fact, subject, message)];
        }
        case 'successful': {
            if (status !== 'completed' || conclusion === 'success')
                return [];
            const message = `${identity_name(subject)} was signed at ${loggedAt} by a step that succeeded (${shown(coverage.step.name)}), but ${ended}.`;
            return [together('run-not-successful', fact, subject, message, 'info')];
        }
    }
}
function corroborate_describe({ job, name, status, conclusion, startedAt, completedAt }) {
    const how = conclusion ?? status;
    return `step ${shown(name)} of job ${shown(job)} was, which ended as ${shown(how)} (${startedAt} to ${completedAt ?? 'no end'})`;
}
function reach(fact, { reach }, subject) {
    if (reach.kind !== 'answered' || reach.value.kind === 'on')
        return [];
    const { looked } = reach.value;
    const refs = looked.slice(0, 3).map(shown).join(', ');
    const where = looked.length > 3 ? `${refs} and ${looked.length - 3} more` : refs;
    const message = `The commit ${fact.signer.commit} that ${identity_name(subject)} was built from is on no branch or tag of its repository that was looked at (${where}); it may be of a fork.`;
    return [together('commit-unreachable', fact, subject, message)];
}
function tag(fact, { tag }, subject) {
    if (tag.kind !== 'answered' || tag.value.kind === 'at-commit')
        return [];
    const message = tag.value.kind === 'none'
        ? `No tag of the repository is named for ${identity_name(subject)}, which was built from commit ${fact.signer.commit}.`
        : `The tag ${shown(tag.value.tag)} is at commit ${tag.value.commit}, but ${identity_name(subject)} was built from ${fact.signer.commit}.`;
    return [together('release-tag-missing', fact, subject, message)];
}
/** Packages of one run share one cause: a monorepo's release is one finding that lists them. */
function together(code, fact, subject, message, severity) {
    return (0,raise/* raise */.x)(code, subject, message, {
        cause: `${code} ${fact.signer.runUri ?? fact.claim.runUri ?? fact.signer.commit}`,
        together: (count) => `${count} entries come from one run, and this holds for each. The first: ${message}`,
        evidence: (0,judge_links/* provenanceLinks */.Pu)(fact),
        // What is only told has nothing that keeps anybody from installing.
        ...(severity === undefined ? {} : { severity, remedy: 'Nothing to do. The run shows what failed afterwards.' }),
    });
}
function isTaken({ signer }, { repositoryId }) {
    return repositoryId.kind === 'answered' && signer.repositoryId !== null && repositoryId.value !== signer.repositoryId;
}
/** What could not be found out, each cause once. */
function corroborate_missing(fact, records) {
    const { run, steps, reach, tag, defaultBranch, repositoryId } = records;
    if (defaultBranch.kind === 'not-found')
        return [{ kind: 'invisible' }];
    if (isTaken(fact, records) && run.kind !== 'answered' && repositoryId.kind === 'answered')
        return [{ kind: 'taken', by: repositoryId.value }];
    const found = [];
    const codes = new Set();
    for (const answer of [defaultBranch, run, steps, reach, tag]) {
        if (answer.kind !== 'unknown' || codes.has(answer.code))
            continue;
        codes.add(answer.code);
        found.push({ kind: 'unanswered', code: answer.code, detail: answer.detail });
    }
    if (run.kind === 'not-found' || steps.kind === 'not-found')
        found.push({ kind: 'gone' });
    if (run.kind !== 'answered' || steps.kind !== 'answered')
        return found;
    const { loggedAt } = fact.log;
    if (loggedAt === null)
        return [...found, { kind: 'no-time' }];
    const unfinished = corroborate_steps_coverageOf(steps.value, run.value, loggedAt).kind === 'unfinished';
    return unfinished ? [...found, { kind: 'unfinished', status: run.value.status ?? 'unknown' }] : found;
}
/** Names of steps, jobs and workflows are the repository's words: quoted, and no longer than a line. */
function shown(text) {
    return JSON.stringify((text ?? '(not stated)').slice(0, MOST_SHOWN));
}

;// CONCATENATED MODULE: ./build/audit/inquiry.js
const NO_INQUIRY = { judge: () => [] };

;// CONCATENATED MODULE: ./build/audit/corroborate.js



const NO_GITHUB = {
    ...NO_INQUIRY,
    defaultBranch: () => null,
    counts: null,
};
/** Holds the provenance of changed entries against GitHub's own records. */
async function inquireGitHub(planned, looked, github, now) {
    if (github === null)
        return NO_GITHUB;
    const provenances = new Map();
    for (const plan of planned) {
        const found = provenanceOf(plan, looked);
        if (found !== null)
            provenances.set(found.key, found);
    }
    if (provenances.size === 0)
        return NO_GITHUB;
    // The port bounds how much is asked at once.
    const answers = new Map(await Promise.all([...provenances].map(async ([key, { id, fact }]) => {
        const question = questionOf(id, fact);
        return [key, { id, fact, records: question === null ? null : await github.records(question) }];
    })));
    const of = (plan) => answers.get(provenanceOf(plan, looked)?.key ?? '');
    return {
        judge: (plan, subject) => {
            const found = of(plan);
            return found === undefined ? [] : judge(found, subject, now).raised;
        },
        defaultBranch: (plan) => {
            const answer = of(plan)?.records?.defaultBranch;
            return answer?.kind === 'answered' ? answer.value : null;
        },
        counts: countOf([...answers.values()], now),
    };
}
/** The verified provenance from github.com of an entry that the change brings in; what was there before is not asked about. */
function provenanceOf(plan, looked) {
    if (plan.kind !== 'lookup' || !plan.introduced)
        return null;
    const { id, provenance } = looked.of(plan).evidence;
    if (provenance.kind !== 'verified')
        return null;
    const fact = provenance.value;
    if (fact.signer.provider !== 'github' || fact.signer.repository?.host !== 'github.com')
        return null;
    return { key: JSON.stringify([plan.route.registry, id.name, id.version, fact.signer.runUri, fact.log]), id, fact };
}
const RUN = /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/actions\/runs\/(\d+)\/attempts\/(\d+)$/;
/** `null` where the certificate names no run or commit of its repository. Early certificates leave the run to the predicate. */
function questionOf(id, { signer, claim }) {
    const [, owner, repo, runId, attempt] = RUN.exec(signer.runUri ?? claim.runUri ?? '') ?? [];
    if (owner === undefined || repo === undefined || runId === undefined || attempt === undefined)
        return null;
    if (signer.commit === null)
        return null;
    // Somebody's honest run elsewhere must not vouch for this build.
    if (`${owner}/${repo}`.toLowerCase() !== signer.repository?.path.toLowerCase())
        return null;
    const commit = signer.commit.toLowerCase();
    return { owner, repo, runId, attempt, commit, ref: signer.ref, packageName: id.name, version: id.version };
}
function judge({ fact, records }, subject, now) {
    if (records !== null)
        return judgeCorroboration(fact, records, subject, now);
    return { raised: judgeUnavailable(fact, [{ kind: 'unnamed' }], subject, now), standing: 'unknown' };
}
function countOf(answers, now) {
    const counts = { asked: answers.length, agreed: 0, disagreed: 0, unknown: 0 };
    for (const { id, ...rest } of answers) {
        const subject = { package: id.name, version: id.version, file: null, line: null };
        counts[judge(rest, subject, now).standing] += 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/judge/tarball.js


/** So many differences are told; the others are counted. */
const MOST_TOLD = 3;
/** The findings of deep mode for one entry. What could not be looked into is never fine, and never a finding against it. */
function judgeTarball(looked, subject, links) {
    if (looked.kind !== 'answered')
        return [notLookedInto(subject, looked.detail)];
    const { registry, mismatch, differences, conflicting } = looked.value;
    const raised = [];
    if (mismatch !== null) {
        const [whose, actual, expected] = [WHOSE[mismatch.whose], tarball_short(mismatch.actual), tarball_short(mismatch.expected)];
        const message = `${registry} sends a tarball of ${identity_name(subject)} with the hash ${actual}, but ${whose} ${expected}.`;
        raised.push((0,raise/* raise */.x)('tarball-mismatch', subject, message, { evidence: links }));
    }
    const confused = confusion(differences, conflicting);
    if (confused !== null) {
        raised.push((0,raise/* raise */.x)('manifest-confusion', subject, `${identity_name(subject)}: ${confused}.`, { evidence: links }));
    }
    return raised;
}
const WHOSE = {
    locked: 'the lockfile pins',
    signed: 'the registry’s signature covers',
    stated: 'the registry’s document states',
};
function confusion(differences, conflicting) {
    if (differences === null) {
        return 'the tarball holds no package.json that can be read, and the registry describes one';
    }
    const told = differences.slice(0, MOST_TOLD).map(tell);
    if (differences.length > MOST_TOLD)
        told.push(`and ${differences.length - MOST_TOLD} more differences`);
    if (conflicting) {
        told.unshift('the tarball holds several package.json that differ, and which one counts depends on who unpacks it');
    }
    return told.length === 0 ? null : told.join('; ');
}
function tell({ field, inside, stated }) {
    return `${trim(field)} is ${quote(inside)} in the tarball and ${quote(stated)} in the registry’s document`;
}
function quote(text) {
    return text === null ? 'absent' : `“${trim(text)}”`;
}
/** Credentials first: a cut before the `@` would leave a token that no later step knows for one. */
function trim(text) {
    const clean = text.replace(/\/\/[^/?#\s]*@/g, '//***@');
    return clean.length > 120 ? `${clean.slice(0, 120)}…` : clean;
}
function tarball_short(sri) {
    return sri.length > 24 ? `${sri.slice(0, 23)}…` : sri;
}
function notLookedInto(subject, detail) {
    return (0,raise/* raise */.x)('registry-unreachable', subject, `The tarball of ${identity_name(subject)} could not be looked into: ${detail}.`, {
        cause: 'tarballs',
        together: (count) => `The tarballs of ${count} entries could not be looked into. The first answer: ${detail}.`,
    });
}

// EXTERNAL MODULE: ./build/packument/normalised-manifest.js
var normalised_manifest = __webpack_require__(92003);
// EXTERNAL MODULE: ./build/model/tarball.js
var tarball = __webpack_require__(31716);
;// CONCATENATED MODULE: ./build/verify/manifest.js


/**
 * Everything that package.json inside a tarball and the registry's document of the same version tell differently, as far
 * as it decides what an install fetches and runs. Both are normalised.
 *
 * @param gyp the gyp files that lie in the tarball
 */
function compareManifests(inside, stated, gyp) {
    const differences = [];
    const compare = (field, there, here) => {
        if (there !== here)
            differences.push({ field, inside: there, stated: here });
    };
    compare('name', inside.name, stated.name);
    compare('version', inside.version, stated.version);
    const [ours, theirs] = [inside.scripts, stated.scripts];
    if (ours !== null && theirs !== null) {
        for (const step of tarball/* INSTALL_STEPS */.k) {
            // npm writes this script into the document for any `*.gyp`, and then runs it for `binding.gyp` alone.
            const builds = step === 'install' && ours.install === null && theirs.install === normalised_manifest/* GYP_SCRIPT */.p;
            if (!builds || gyp !== 'other')
                compare(`scripts.${step}`, ours[step], theirs[step]);
        }
    }
    else if (ours !== null && tarball/* INSTALL_STEPS */.k.every((step) => ours[step] === null)) {
        compare('scripts', null, 'some that run at install time');
    }
    for (const [field, there, here] of [
        ['dependencies', inside.dependencies, stated.dependencies],
        ['peerDependencies', inside.peers, stated.peers],
        ['optionalDependencies', asMap(inside.optional), asMap(stated.optional)],
        ['bundleDependencies', asMap(inside.bundled), asMap(stated.bundled)],
    ]) {
        for (const name of new Set([...there.keys(), ...here.keys()])) {
            compare(`${field}.${name}`, there.get(name) ?? null, here.get(name) ?? null);
        }
    }
    return differences;
}
function asMap(names) {
    return new Map([...names].map((name) => [name, 'listed']));
}

// EXTERNAL MODULE: ./build/verify/integrity.js
var integrity = __webpack_require__(19023);
;// CONCATENATED MODULE: ./build/verify/tarball.js

/**
 * Holds the hashes of downloaded bytes against what they should be. As everywhere, each of an SRI's hashes of its strongest
 * algorithm must be the bytes' own: `sha512-GOOD sha512-EVIL` would have npm accept either. A hash that cannot be read is
 * found elsewhere.
 *
 * @returns the first mismatch, the lockfile's before the registry's; `null` where none of them differs
 */
function compareTarball(digests, expected) {
    for (const whose of ['locked', 'signed', 'stated']) {
        const text = expected[whose];
        const hashes = text === null || text.trim() === '' ? null : (0,integrity/* readIntegrity */.Qx)(text);
        if (hashes === null || typeof hashes === 'string')
            continue;
        const { algorithm } = hashes;
        const actual = digests[algorithm];
        const other = hashes.digests.find((digest) => digest !== actual);
        if (other !== undefined)
            return { whose, expected: `${algorithm}-${other}`, actual: `${algorithm}-${actual}` };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/audit/deep.js







/**
 * Streams the tarballs of the given entries, each once, and holds what is inside against the lockfile and the registry's
 * document. Entries whose document was not found are left out: that is a finding already, and there is nothing to compare.
 */
async function inquireTarballs(planned, looked, ports) {
    const plans = planned.filter((plan) => plan.kind === 'lookup' && looked.of(plan).evidence.document.kind === 'answered');
    if (plans.length === 0)
        return NO_INQUIRY;
    const keyOf = makeKeys();
    const distinct = new Map(plans.map((plan) => [keyOf(plan), plan]));
    const answers = new Map();
    let done = 0;
    await Promise.all([...distinct].map(async ([key, plan]) => {
        answers.set(key, await lookInto(plan, looked));
        done += 1;
        ports.progress.update(done, distinct.size, `tarball of ${plan.id.name}@${plan.id.version}`);
    }));
    const asked = new Set(plans);
    return {
        judge(plan, subject) {
            const seen = asked.has(plan) ? answers.get(keyOf(plan)) : undefined;
            if (seen === undefined)
                return [];
            const compared = seen.kind === 'answered' ? answered(deep_compare(plan, looked, seen.value)) : seen;
            return judgeTarball(compared, subject, (0,judge_links/* registryLink */.IW)(plan.id, plan.route));
        },
    };
}
async function lookInto(plan, looked) {
    const { registry, route, id, entry } = plan;
    const { document: known } = looked.of(plan).evidence;
    const stated = known.kind === 'answered' ? known.value.tarball : null;
    const tarball = await registry.tarball(route, id.name, id.version, { locked: entry.resolved, stated });
    if (tarball.kind !== 'answered')
        return tarball;
    const document = await documentOf(plan);
    if (document.kind !== 'answered')
        return document;
    const { manifest, gyp } = tarball.value;
    const differences = manifest === null
        ? null
        : compareManifests((0,normalised_manifest/* readManifestFacts */.$)(manifest, gyp), (0,normalised_manifest/* readManifestFacts */.$)(document.value, null), gyp);
    return answered({ facts: tarball.value, differences, stated: (0,model_json/* stringAt */.bX)(document.value, 'dist', 'integrity') });
}
/** The document that the audit was made of: where the registry has none a version, the part of its packument. */
async function documentOf({ registry, route, id }) {
    const document = read(await registry.versionDocument(route, id.name, id.version));
    if (document.kind !== 'not-found')
        return document;
    const packument = read(await registry.packument(route, id.name));
    if (packument.kind !== 'answered')
        return packument;
    const version = (0,model_json.at)(packument.value, 'versions', id.version);
    return version === undefined
        ? { kind: 'not-found', detail: `the packument of ${id.name} has no version ${id.version}` }
        : answered(version);
}
function read(answer) {
    if (answer.kind !== 'answered')
        return answer;
    const json = (0,model_json/* parseJson */.qF)(answer.value.bytes);
    return json === undefined
        ? { kind: 'unknown', code: 'malformed', detail: 'the document is not JSON' }
        : answered(json);
}
/** The bytes are one whichever entry asked for them; what they should be is each entry's own. */
function deep_compare(plan, looked, { facts, differences, stated }) {
    const { signature } = looked.of(plan).evidence;
    const signed = signature.kind === 'verified' ? signature.value.signedIntegrity : null;
    return {
        registry: plan.route.registry,
        mismatch: compareTarball(facts.digests, { locked: plan.entry.integrity, signed, stated }),
        differences,
        conflicting: facts.conflicting,
    };
}
function answered(value) {
    return { kind: 'answered', value };
}
/** Entries that have one source of answers, version and address have one tarball. */
function makeKeys() {
    const sources = new Map();
    return ({ registry, route, id, entry }) => {
        const source = sources.get(registry.traffic) ?? sources.size;
        sources.set(registry.traffic, source);
        return JSON.stringify([source, route.registry, id.name, id.version, entry.resolved]);
    };
}

;// CONCATENATED MODULE: ./build/judge/drift-baselines.js

const drift_baselines_DAY_MS = 24 * 60 * 60 * 1000;
/** A way of releasing that has been seen for so long is established: somebody would have noticed. */
const ESTABLISHED_DAYS = 30;
/**
 * The base's version where it came before this one. Whoever moves down, to an older line or an older version, loses what
 * newer ones have, and that is no alarm; a release published *after* the base's in the same line is one, whatever its number.
 */
function baseBefore({ id }, { base, own }) {
    if (base === null)
        return null;
    const [now, then] = [semver.parse(id.version), semver.parse(base.past.version)];
    if (now !== null && then !== null && now.major < then.major)
        return null;
    const [publishedAt, baseAt] = [own?.publishedAt ?? null, base.past.publishedAt];
    const older = publishedAt !== null && baseAt !== null && Date.parse(publishedAt) < Date.parse(baseAt);
    return older ? null : base;
}
/** When this version was published: by the packument, else by the registry's signed log entry. ISO 8601, or `null`. */
function publicationOf(evidence, { own }) {
    const stated = evidence.document.kind === 'answered' ? evidence.document.value.statedTime : null;
    const logged = evidence.publish.kind === 'verified' ? evidence.publish.value.log.loggedAt : null;
    return own?.publishedAt ?? stated ?? logged;
}
/** Days from one instant to a later one; `null` where one is not known. */
function daysBetween(from, to) {
    const days = from === null || to === null ? Number.NaN : (Date.parse(to) - Date.parse(from)) / drift_baselines_DAY_MS;
    return Number.isNaN(days) ? null : days;
}
/** Not known is not established. */
function isEstablished(since, publishedAt) {
    const days = daysBetween(since, publishedAt);
    return days !== null && days >= ESTABLISHED_DAYS;
}

;// CONCATENATED MODULE: ./build/judge/drift-words.js
/** Cuts foreign text for a sentence; the windows escape it. */
function drift_words_short(text, max = 120) {
    const points = Array.from(text.slice(0, 2 * max + 2));
    return points.length <= max && text.length <= 2 * max ? text : `${points.slice(0, max - 1).join('')}…`;
}
/** `4.2.1 (2026-01-02)`. */
function dated({ version, publishedAt }) {
    return publishedAt === null ? version : `${version} (${publishedAt.slice(0, 10)})`;
}
/** `a`, `a and b`, `a, b and c`; a long list is cut and says so. */
function list(items, max = 5) {
    const shown = items.slice(0, max);
    const all = items.length > max ? [...shown, `${items.length - max} more`] : shown;
    const last = all.at(-1) ?? '';
    return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./build/judge/drift-dependencies.js





/** New dependencies that were days old when this version was published, and what of it nobody could tell. */
function judgeDependencyDrift(evidence, history, subject, youngDays) {
    const raised = [];
    const unknown = [];
    const publishedAt = publicationOf(evidence, history);
    for (const dependency of history.newDependencies) {
        if (isSameProject(dependency, evidence))
            continue;
        const { firstPublishedAt } = dependency;
        const age = daysBetween(firstPublishedAt, publishedAt);
        if (age === null) {
            const whose = firstPublishedAt === null ? `the new dependency ${drift_words_short(dependency.name)}` : identity_name(subject);
            unknown.push(`the registry states no time for ${whose}`);
        }
        else if (age < youngDays) {
            const message = `${identity_name(subject)} newly depends on ${drift_words_short(dependency.name)}, which was first published on ${firstPublishedAt?.slice(0, 10)}, ${ageOf(age)} it (${publishedAt?.slice(0, 10)}).`;
            raised.push((0,raise/* raise */.x)('dependency-added-young', subject, message, { evidence: (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route) }));
        }
    }
    return { raised, unknown };
}
/** Verified provenance from one repository, by its number: names can be taken over. */
function isSameProject({ repositoryId }, { provenance }) {
    return (repositoryId !== null && provenance.kind === 'verified' && provenance.value.signer.repositoryId === repositoryId);
}
function ageOf(days) {
    if (days < 0)
        return 'after';
    const hours = Math.round(days * 24);
    return hours < 48 ? `${hours} hours before` : `${Math.floor(days)} days before`;
}

;// CONCATENATED MODULE: ./build/judge/drift-repository.js


/** Numeric ids decide where both certificates state them: a name can be given up and taken over by anyone. */
function compareRepositories(before, now) {
    if (before.repository === null || now.repository === null)
        return 'not-stated';
    const [named, sameOwner] = [(0,model_repository/* sameRepository */.RB)(before.repository, now.repository), isSameOwner(before, now)];
    if (idsOf(before, now, 'repositoryId') === 'equal') {
        if (named)
            return 'same';
        return sameOwner ? 'renamed' : 'transferred';
    }
    if (idsOf(before, now, 'repositoryId') === 'unknown' && named && sameOwner)
        return 'same';
    return sameOwner ? 'moved' : 'other';
}
/** `github.com/acme/lib (id 12, owner id 3)`: two repositories may have had the same name. */
function describeRepository({ repository, repositoryId, ownerId }) {
    if (repository === null)
        return '(not stated)';
    const ids = [
        ...(repositoryId === null ? [] : [`id ${drift_words_short(repositoryId, 30)}`]),
        ...(ownerId === null ? [] : [`owner id ${drift_words_short(ownerId, 30)}`]),
    ];
    return `${drift_words_short((0,model_repository/* formatRepository */.Sh)(repository))}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`;
}
/** By name alone, for repositories that package.json names. */
function hasSameOwner(a, b) {
    return (0,model_repository/* sameRepository */.RB)({ ...a, path: ownerOf(a) }, { ...b, path: ownerOf(b) });
}
function isSameOwner(before, now) {
    const ids = idsOf(before, now, 'ownerId');
    if (ids !== 'unknown')
        return ids === 'equal';
    return before.repository !== null && now.repository !== null && hasSameOwner(before.repository, now.repository);
}
/** Ids are comparable within one provider and host only: number 12 of another is another repository. */
function idsOf(before, now, field) {
    const [a, b] = [before[field], now[field]];
    if (a === null || b === null)
        return 'unknown';
    if (before.provider !== now.provider || before.repository?.host !== now.repository?.host)
        return 'unknown';
    return a === b ? 'equal' : 'different';
}
/** Of `group/subgroup/project` the namespace. */
function ownerOf({ path }) {
    const cut = path.lastIndexOf('/');
    return cut < 0 ? path : path.slice(0, cut);
}

;// CONCATENATED MODULE: ./build/judge/drift-builds.js



const AXES = ['repository', 'workflow', 'ref', 'trigger', 'builder'];
const SAME = { kind: 'same' };
const NOT_STATED = { kind: 'not-stated' };
/** Holds a build against an earlier one, by their certificates. What one of them does not state is compared with nothing. */
function compareBuilds(before, now) {
    const repository = repositoryDrift(before.signer, now.signer);
    const workflow = valueDrift('workflow', 'medium', ...workflowsOf(before.signer, now.signer));
    const ref = valueDrift('a build of', 'low', refKind(before.signer.ref), refKind(now.signer.ref));
    const trigger = valueDrift('event', 'low', before.signer.trigger, now.signer.trigger);
    const builder = valueDrift('builder', 'medium', ...buildersOf(before, now));
    const moved = repository.kind === 'drift' && repository.repository === 'moved';
    const fold = (compared) => (moved && compared.kind === 'drift' ? { kind: 'folded' } : compared);
    return { repository, workflow: fold(workflow), ref: fold(ref), trigger: fold(trigger), builder };
}
const REPOSITORY_SEVERITY = { renamed: 'info', transferred: 'medium', moved: 'medium', other: 'high' };
const REPOSITORY_WORDS = {
    renamed: 'the same repository under another name',
    transferred: 'the same repository, which is another owner’s now',
    moved: 'another repository of the same owner, with workflows of its own',
    other: 'a repository of another owner',
};
function repositoryDrift(before, now) {
    const drift = compareRepositories(before, now);
    if (drift === 'same' || drift === 'not-stated')
        return { kind: drift };
    const words = `repository ${describeRepository(now)}, not ${describeRepository(before)}: ${REPOSITORY_WORDS[drift]}`;
    return { kind: 'drift', severity: REPOSITORY_SEVERITY[drift], words, repository: drift };
}
function valueDrift(what, severity, before, now) {
    if (before === null || now === null)
        return NOT_STATED;
    if (before === now)
        return SAME;
    return { kind: 'drift', severity, words: `${what} ${drift_words_short(now)}, not ${drift_words_short(before)}`, repository: null };
}
/**
 * The workflow that was started, where both certificates state it; otherwise the one that signed, of both. A caller and
 * the reusable workflow it calls are two files, and comparing one with the other would be an alarm about nothing.
 */
function workflowsOf(before, now) {
    if (before.workflow !== null && now.workflow !== null) {
        return [workflowName(before.workflow, before), workflowName(now.workflow, now)];
    }
    return [workflowName(before.signerWorkflow, before), workflowName(now.signerWorkflow, now)];
}
/** The path; with its repository before it where that is not the one that was built. */
function workflowName(workflow, { repository }) {
    if (workflow === null)
        return null;
    const own = repository !== null && (0,model_repository/* sameRepository */.RB)(workflow.repository, repository);
    return own ? workflow.path : `${(0,model_repository/* formatRepository */.Sh)(workflow.repository)}/${workflow.path}`;
}
function refKind(ref) {
    if (ref === null)
        return null;
    if (ref.startsWith('refs/tags/'))
        return 'a tag';
    if (ref.startsWith('refs/heads/'))
        return 'a branch';
    return ref.startsWith('refs/pull/') ? 'a pull request' : 'another ref';
}
/** Provider and hosting class; the provider alone where a build does not say on what it ran. */
function buildersOf(before, now) {
    const [a, b] = [before, now].map(({ signer, claim }) => {
        const runner = signer.runner ?? claim.runner;
        // CircleCI's certificates state two quotation marks here.
        return { provider: signer.provider, runner: runner !== null && /\w/.test(runner) ? runner : null };
    });
    const stated = a.runner !== null && b.runner !== null;
    return [stated ? `${a.provider}/${a.runner}` : a.provider, stated ? `${b.provider}/${b.runner}` : b.provider];
}

;// CONCATENATED MODULE: ./build/judge/drift-first.js






/**
 * The first provenance of a package has no other to be held against, only what package.json named before: whoever takes
 * over a package that never had provenance can have flawless one from a repository of their own.
 */
function judgeFirstProvenance(now, { line, base }, subject) {
    const { repository } = now.signer;
    if (repository === null)
        return [];
    const before = [...(line?.recent ?? []), ...(base === null ? [] : [base.past])].flatMap((past) => past.repository ?? []);
    if (before.length === 0 || before.some((named) => (0,model_repository/* sameRepository */.RB)(named, repository)))
        return [];
    const severity = before.some((named) => hasSameOwner(named, repository)) ? 'medium' : 'high';
    const names = list([...new Set(before.map((named) => drift_words_short((0,model_repository/* formatRepository */.Sh)(named))))], 3);
    const message = `${identity_name(subject)} is the first with provenance, from ${describeRepository(now.signer)}; the versions before it named ${names}.`;
    return [(0,raise/* raise */.x)('repository-changed', subject, message, { severity, evidence: (0,judge_links/* provenanceLinks */.Pu)(now) })];
}

;// CONCATENATED MODULE: ./build/judge/drift-identity.js








const CODES = {
    repository: 'repository-changed',
    workflow: 'workflow-changed',
    ref: 'ref-kind-changed',
    trigger: 'trigger-changed',
    builder: 'builder-changed',
};
/** The catalogue’s is for another repository; this is the same one. */
const RENAMED_REMEDY = 'Nothing to do: the numeric ids of repository and owner are as they were.';
/** Verified provenance held against that of the base's version and of the newest version of the line that has any. */
function judgeIdentityDrift(evidence, history, subject, options) {
    if (evidence.provenance.kind !== 'verified')
        return { raised: [], workflowChanged: false };
    const now = evidence.provenance.value;
    const base = baseBefore(evidence, history);
    const { attested } = history;
    if (!isAttested(attested) && !isAttested(base)) {
        // What could not be fetched may well be the same: without it there is nothing to hold this one against.
        const unknown = [attested, history.base].some((baseline) => baseline?.provenance.kind === 'unknown');
        return { raised: unknown ? [] : judgeFirstProvenance(now, history, subject), workflowChanged: false };
    }
    const found = differences(now, isAttested(base) ? base : null, isAttested(attested) ? attested : null, publicationOf(evidence, history));
    const fresh = found.filter(({ established }) => !established);
    const workflowChanged = fresh.some(({ axis }) => axis === 'workflow');
    const compound = isCompound(fresh, now, options.defaultBranch);
    const links = { evidence: (0,judge_links/* provenanceLinks */.Pu)(now) };
    const single = (compound ? found.filter((one) => one.established || isRename(one)) : found).map((one) => {
        const message = `${identity_name(subject)} came from ${one.words}, unlike ${dated(one.from.past)}.${habit(one)}`;
        const remedy = isRename(one) ? { remedy: RENAMED_REMEDY } : {};
        // A monorepo that moved is one finding; the one package that an attacker built elsewhere must not go under in it.
        const cause = JSON.stringify([one.axis, one.words, one.established]);
        const together = (count) => `${count} entries came from ${one.words}. The first: ${message}`;
        return (0,raise/* raise */.x)(CODES[one.axis], subject, message, { severity: one.severity, cause, together, ...remedy, ...links });
    });
    if (!compound)
        return { raised: single, workflowChanged };
    const parts = fresh.filter((one) => !isRename(one));
    const versions = list([...new Set(parts.map(({ from }) => dated(from.past)))]);
    const where = now.signer.ref === null ? '' : ` It is a build of ${drift_words_short(now.signer.ref)}.`;
    const message = `${identity_name(subject)} came from ${parts.map(({ words }) => words).join('; ')}; unlike ${versions}.${where}`;
    // Tags are each package's own; a branch is part of what was built.
    const ref = now.signer.ref?.startsWith('refs/tags/') === true ? 'a tag' : now.signer.ref;
    const cause = JSON.stringify([parts.map(({ words }) => words), ref]);
    const together = (count) => `${count} entries changed alike. The first: ${message}`;
    return {
        raised: [(0,raise/* raise */.x)('identity-drift-compound', subject, message, { cause, together, ...links }), ...single],
        workflowChanged,
    };
}
/** One an axis: against the line's newest attested version where the two differ, otherwise against the base's. */
function differences(now, base, attested, publishedAt) {
    const fromBase = base === null ? null : compareBuilds(base.provenance.value, now);
    const fromLine = attested === null ? null : compareBuilds(attested.provenance.value, now);
    const loggedAt = attested?.provenance.value.log.loggedAt ?? null;
    const long = isEstablished(loggedAt, now.log.loggedAt ?? publishedAt);
    return AXES.flatMap((axis) => {
        const [line, old] = [fromLine?.[axis], fromBase?.[axis]];
        const inBase = base !== null && old?.kind === 'drift' ? { ...old, axis, from: base, established: false } : null;
        if (attested !== null && line?.kind === 'drift') {
            const inLine = { ...line, axis, from: attested, established: false };
            return [inBase !== null && drift_identity_isWorse(inBase.severity, inLine.severity) ? inBase : inLine];
        }
        if (inBase === null)
            return [];
        if (line?.kind !== 'same' || !long)
            return [inBase];
        return [{ ...inBase, severity: milder(inBase.severity), established: true }];
    });
}
/**
 * Two independent changes in one version, or a new workflow on a side branch. Ref and trigger go together and count once.
 * A move within one owner is one thing with its workflows; beside another builder it is one of two.
 */
function isCompound(fresh, { signer }, defaultBranch) {
    const on = (...axes) => fresh.some(({ axis }) => axes.includes(axis));
    const repository = fresh.find(({ axis }) => axis === 'repository')?.repository;
    const owner = repository === 'other' || repository === 'transferred' || (repository === 'moved' && on('builder'));
    const changed = [owner, on('workflow'), on('ref', 'trigger'), on('builder')].filter(Boolean).length;
    if (changed >= 2)
        return true;
    const branch = signer.ref?.startsWith('refs/heads/') === true ? signer.ref.slice('refs/heads/'.length) : null;
    return on('workflow') && branch !== null && defaultBranch !== null && branch !== defaultBranch;
}
function isAttested(baseline) {
    return baseline?.provenance.kind === 'verified';
}
function isRename({ repository }) {
    return repository === 'renamed';
}
function habit({ established }) {
    return established ? ' The line has been built this way for over 30 days.' : '';
}
function drift_identity_isWorse(a, b) {
    return model_severity/* SEVERITIES */.oC.indexOf(a) < model_severity/* SEVERITIES */.oC.indexOf(b);
}
function milder(severity) {
    return model_severity/* SEVERITIES */.oC[model_severity/* SEVERITIES */.oC.indexOf(severity) + 1] ?? 'info';
}

;// CONCATENATED MODULE: ./build/judge/drift-levels.js





/** Is this version released with less than the ones before it? A stolen token has neither a workflow nor an approver. */
function judgeLevelDrift(evidence, history, subject, servesEvidence) {
    const base = baseBefore(evidence, history);
    return [
        ...(servesEvidence ? provenanceLost(evidence, history, base, subject) : []),
        ...methodLost(evidence, history, base, subject),
    ];
}
function provenanceLost({ id, route, provenance }, { line, attested }, base, subject) {
    // Unknown, unsupported and rejected provenance are findings of their own: none of them is "there is none".
    if (provenance.kind !== 'absent')
        return [];
    const had = (past) => past.level !== 'none';
    const recently = line !== null && line.recent.some(had);
    const inBase = base !== null && had(base.past);
    if (!recently && !inBase)
        return [];
    const said = [
        ...(recently ? [drift_levels_countOf(line, had, 'had it')] : []),
        ...(inBase && base.past.version !== newestOf(line, had) ? [`${dated(base.past)}, which the base has, had it`] : []),
    ];
    const doubt = attested?.provenance.kind === 'rejected'
        ? ` That of ${attested.past.version} does not hold itself: ${drift_words_short(attested.provenance.detail)}.`
        : '';
    const message = `${identity_name(subject)} has no provenance; ${said.join(', and ')}.${doubt}`;
    return [(0,raise/* raise */.x)('provenance-lost', subject, message, { evidence: (0,judge_links/* registryLink */.IW)(id, route) })];
}
const METHODS = ['an npm user', 'a trusted publisher', 'a staged publish with an approver'];
function methodOf({ approver, trustedPublisher }) {
    return approver !== null ? 2 : trustedPublisher !== null ? 1 : 0;
}
function methodLost({ id, route, document }, { line, own }, base, subject) {
    const publisher = (document.kind === 'answered' ? document.value.publisher : null) ?? own?.publisher ?? null;
    if (publisher === null)
        return [];
    const now = methodOf(publisher);
    const rank = (past) => (past.publisher === null ? -1 : methodOf(past.publisher));
    const before = [...(line?.recent ?? []), ...(base === null ? [] : [base.past])];
    const strongest = before.reduce((best, past) => Math.max(best, rank(past)), -1);
    if (strongest <= now)
        return [];
    const had = (past) => rank(past) >= strongest;
    const came = `came by ${METHODS[strongest]}`;
    const said = [
        ...(line !== null && line.recent.some(had) ? [drift_levels_countOf(line, had, came)] : []),
        ...(base !== null && had(base.past) && base.past.version !== newestOf(line, had)
            ? [`${dated(base.past)}, which the base has, ${came}`]
            : []),
    ];
    const message = `${identity_name(subject)} was published by ${METHODS[now]}, ${drift_words_short(publisher.name, 60)}; ${said.join(', and ')}.`;
    return [(0,raise/* raise */.x)('trusted-publisher-lost', subject, message, { evidence: (0,judge_links/* registryLink */.IW)(id, route) })];
}
/**
 * `34 of 34 versions of 4.x since 4.0.1 (2024-02-03) had it, the newest of them 4.2.1 (2026-01-02)`: the counts begin with the first
 * that had it, so that a passing trial can be told from a habit.
 */
function drift_levels_countOf(line, had, what) {
    const { name: of, versions, recent } = line;
    const first = versions.findLastIndex(had);
    const oldest = versions[first];
    const among = oldest === undefined ? recent : versions.slice(0, first + 1);
    const matching = among.filter(had);
    const which = oldest === undefined
        ? `of the ${among.length} versions published before it`
        : `of ${among.length} versions of ${of} since ${dated(oldest)}`;
    const newest = matching[0] === undefined ? '' : `, the newest of them ${dated(matching[0])}`;
    return `${matching.length} ${which} ${what}${newest}`;
}
function newestOf(line, had) {
    return line?.recent.find(had)?.version ?? null;
}

;// CONCATENATED MODULE: ./build/judge/drift-publisher.js




/** Addresses that stand for nobody's mailbox. */
const NO_REPLY = /no-?reply/i;
/** Who published, by the registry's word: the account, its address, the trusted publisher's configuration. */
function judgePublisherDrift(evidence, history, subject, workflowChanged) {
    if (evidence.document.kind !== 'answered')
        return [];
    const now = evidence.document.value.publisher ?? history.own?.publisher ?? null;
    if (now === null)
        return [];
    const links = { evidence: (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route) };
    if (now.trustedPublisher !== null) {
        const message = configurationChanged(now, history, subject);
        if (message === null)
            return [];
        const severity = workflowChanged ? 'high' : 'medium';
        return [(0,raise/* raise */.x)('trusted-publisher-changed', subject, message, { severity, ...links })];
    }
    const before = publishedBefore(history);
    if (!before.some(({ publisher }) => publisher.name === now.name)) {
        // The base alone cannot say that somebody never published before.
        if (history.line === null || before.length === 0)
            return [];
        const names = list([...new Set(before.map(({ publisher }) => drift_words_short(publisher.name, 60)))]);
        const message = `${identity_name(subject)} was published by ${drift_words_short(now.name, 60)}, who published none of the ${before.length} known before it; they are by ${names}.`;
        return [(0,raise/* raise */.x)('publisher-changed', subject, message, links)];
    }
    const message = addressChanged(now, before, subject);
    return message === null ? [] : [(0,raise/* raise */.x)('publisher-email-changed', subject, message, links)];
}
/** Newest first: the line's, what fills it up, and the base's. */
function publishedBefore({ line, base }) {
    const all = new Map();
    for (const past of [...(line?.versions ?? []), ...(line?.recent ?? []), ...(base === null ? [] : [base.past])]) {
        all.set(past.version, past);
    }
    return [...all.values()].filter((past) => past.publisher !== null);
}
function addressChanged(now, before, subject) {
    const last = before.find(({ publisher }) => {
        return publisher.name === now.name && publisher.trustedPublisher === null && publisher.email !== null;
    });
    const [address, earlier] = [now.email, last?.publisher.email ?? null];
    if (last === undefined || address === null || earlier === null)
        return null;
    if (address.toLowerCase() === earlier.toLowerCase() || NO_REPLY.test(address) || NO_REPLY.test(earlier))
        return null;
    // The address itself is a person's: only its domain is shown.
    const [domain, formerly] = [domainOf(address), domainOf(earlier)];
    const differs = domain === formerly ? `another address at ${domain}` : `an address at ${domain}, not at ${formerly}`;
    return `${identity_name(subject)} was published by ${drift_words_short(now.name, 60)} with ${differs} as for ${dated(last)}.`;
}
function domainOf(address) {
    const at = address.lastIndexOf('@');
    return at < 0 ? '(no domain)' : drift_words_short(address.slice(at + 1).toLowerCase(), 60);
}
function configurationChanged(now, { line, base }, subject) {
    const configuration = now.trustedPublisher?.configuration ?? null;
    const before = [...(line?.recent ?? []), ...(base === null ? [] : [base.past])];
    const known = before.flatMap(({ publisher }) => publisher?.trustedPublisher?.configuration ?? []);
    const [newest] = known;
    if (configuration === null || newest === undefined || known.includes(configuration))
        return null;
    return `${identity_name(subject)} was published by the trusted-publisher configuration ${drift_words_short(configuration, 60)}; those before it had ${drift_words_short(newest, 60)}.`;
}

;// CONCATENATED MODULE: ./build/judge/drift-scripts.js





/** How many versions of the line say that install scripts are usual there. */
const HABIT = 10;
/**
 * Install scripts where the previous version of the line, or the base's, had none: what runs on every machine before
 * anybody looked. Milder where the line has had them for long and only the base is older; and where there were others.
 */
function judgeScriptDrift(evidence, history, subject) {
    if (evidence.document.kind !== 'answered')
        return [];
    const { base, line, own } = history;
    // Two documents of one registry may tell of different scripts: what either tells counts.
    const scripts = [...new Set([...evidence.document.value.installScripts, ...(own?.installScripts ?? [])])];
    if (scripts.length === 0)
        return [];
    const before = [base?.past, line?.versions[0]].filter((past) => past !== undefined);
    const without = before.filter(({ installScripts }) => installScripts.length === 0);
    const links = { evidence: (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route) };
    const runs = `${identity_name(subject)} runs ${list(scripts)} when it is installed`;
    if (without.length > 0) {
        const said = `${runs}; ${list([...new Set(without.map(dated))])} ran nothing.`;
        const severity = isHabit(history, publicationOf(evidence, history)) ? 'medium' : 'high';
        return [(0,raise/* raise */.x)('install-script-added', subject, said, { severity, ...links })];
    }
    const other = before.find(({ installScripts }) => scripts.some((script) => !installScripts.includes(script)));
    if (other === undefined)
        return [];
    const said = `${runs}; ${dated(other)} ran ${list(other.installScripts)} only.`;
    return [(0,raise/* raise */.x)('install-script-added', subject, said, { severity: 'medium', ...links })];
}
function isHabit({ line }, publishedAt) {
    const last = line?.versions.slice(0, HABIT) ?? [];
    const oldest = last.at(-1);
    const all = last.every(({ installScripts }) => installScripts.length > 0);
    return oldest !== undefined && all && isEstablished(oldest.publishedAt, publishedAt);
}

;// CONCATENATED MODULE: ./build/judge/drift.js








/** What is different from the versions before. Raises nothing where there were none, or where they could not be read. */
function judgeDrift(evidence, history, subject, options) {
    const unknown = [...history.unknown];
    const raised = [];
    if (evidence.document.kind === 'answered') {
        const identity = judgeIdentityDrift(evidence, history, subject, options);
        const dependencies = judgeDependencyDrift(evidence, history, subject, options.youngDependencyDays);
        raised.push(...judgeLevelDrift(evidence, history, subject, options.servesEvidence), ...identity.raised, ...judgePublisherDrift(evidence, history, subject, identity.workflowChanged), ...judgeScriptDrift(evidence, history, subject), ...dependencies.raised);
        unknown.push(...dependencies.unknown);
    }
    if (unknown.length > 0)
        raised.push(couldNotCompare(unknown, evidence, subject));
    return raised;
}
/** One finding an entry: what could not be asked for was not compared, and must not pass for "nothing changed". */
function couldNotCompare(unknown, { route }, subject) {
    const more = unknown.length > 3 ? `; and ${unknown.length - 3} more` : '';
    const said = `${unknown
        .slice(0, 3)
        .map((sentence) => drift_words_short(sentence, 300))
        .join('; ')}${more}`;
    return (0,raise/* raise */.x)('registry-unreachable', subject, `${identity_name(subject)} could not be compared with what was before: ${said}.`, {
        cause: `history ${route.registry}`,
        together: (count) => `${count} entries could not be compared with what was before. The first: ${said}.`,
    });
}

// EXTERNAL MODULE: ./build/attestation/response.js
var response = __webpack_require__(46950);
// EXTERNAL MODULE: ./build/model/errors.js
var model_errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/packument/packument.js
var packument = __webpack_require__(92459);
// EXTERNAL MODULE: ./build/packument/version.js
var version = __webpack_require__(84575);
// EXTERNAL MODULE: ./build/verify/attestations.js
var attestations = __webpack_require__(73813);
// EXTERNAL MODULE: ./build/verify/package.js + 3 modules
var verify_package = __webpack_require__(17550);
;// CONCATENATED MODULE: ./build/audit/gather.js







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
        const answer = await this.#registry.versionDocument(route, id.name, id.version, asking);
        if (answer.kind === 'not-found')
            return this.#fromPackument(route, id);
        const document = gather_read(answer, (json) => (0,version/* readVersion */.$)(json, id));
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
        return gather_read(await this.#registry.packument(route, id.name), (json) => (0,packument/* readPackumentVersion */.z)(json, id));
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
        if (!isKept(answer) || (0,verify_package/* attestationsHold */.d)(id, attested, this.#trust))
            return attested;
        return { ...facts, attestations: await this.#check(await ask('afresh')) };
    }
    async #check(answer) {
        const served = gather_read(answer, response/* readAttestations */.a);
        if (served.kind !== 'answered')
            return served;
        const body = answer.kind === 'answered' ? answer.value.bytes : undefined;
        return (0,attestations/* checkAttestationsAside */.S)(served.value, this.#trust.verifier, body);
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
function gather_read(answer, reader) {
    switch (answer.kind) {
        case 'answered': {
            const json = (0,model_json/* parseJson */.qF)(answer.value.bytes);
            if (json === undefined)
                return malformed(answer.value.url, 'the body is not JSON');
            const value = reader(json);
            return typeof value === 'string' ? malformed(answer.value.url, value) : { kind: 'answered', value };
        }
        case 'not-found':
        case 'unknown':
            return answer;
        default:
            return (0,model_errors/* assertNever */.xb)(answer);
    }
}
function malformed(url, detail) {
    return { kind: 'unknown', code: 'malformed', detail: `${url}: ${detail}` };
}

// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/packument/history.js
var packument_history = __webpack_require__(3891);
// EXTERNAL MODULE: ./build/packument/release-line.js
var release_line = __webpack_require__(74841);
;// CONCATENATED MODULE: ./build/audit/past.js





/** A packument, read. `unknown` where it could not be: never an empty history. */
async function askHistory(registry, route, name) {
    const answer = await registry.packument(route, name);
    if (answer.kind !== 'answered')
        return answer;
    const json = (0,model_json/* parseJson */.qF)(answer.value.bytes);
    const read = json === undefined ? 'the body is not JSON' : (0,packument_history/* readHistory */.Lu)(json, name);
    return typeof read === 'string'
        ? { kind: 'unknown', code: 'malformed', detail: `${answer.value.url}: ${read}` }
        : { kind: 'answered', value: read };
}
/** Reads a packument for one version: its line, the base's version, and of both only what is needed. A sentence: why not. */
async function excerptOfLine({ route, id }, baseVersion, registry) {
    const answer = await askHistory(registry, route, id.name);
    if (answer.kind !== 'answered')
        return `the history of ${id.name} could not be asked for: ${answer.detail}`;
    const { versions, unreadable } = answer.value;
    const own = versions.get(id.version)?.past ?? null;
    const all = [...versions.values()].map(({ past }) => past);
    const line = (0,release_line/* releaseLine */.a)(id.version, own?.publishedAt ?? null, all);
    const attested = line.recent.find(({ level }) => level !== 'none');
    return {
        own,
        base: baseVersion === null ? null : (versions.get(baseVersion) ?? null),
        line,
        attested: attested === undefined ? null : (versions.get(attested.version) ?? null),
        unknown: unreadableOf(id.name, unreadable.filter((version) => version === baseVersion || [line.name, (0,release_line/* lineOf */.c)(id.version)].includes((0,release_line/* lineOf */.c)(version)))),
    };
}
/** Asks for the base's version alone. */
async function excerptOfBase({ route, id }, baseVersion, gatherer) {
    const nothing = { own: null, base: null, line: null, attested: null, unknown: [] };
    if (baseVersion === null || !(0,model_name/* isRegistryVersion */.Q)(baseVersion))
        return nothing;
    const { facts } = await gatherer.gather(route, { name: id.name, version: baseVersion });
    const { document } = facts;
    // A version that was removed since is no version to compare with: the registry answered.
    if (document.kind === 'not-found')
        return nothing;
    if (document.kind === 'unknown')
        return `${id.name}@${baseVersion} could not be asked for: ${document.detail}`;
    return { ...nothing, base: { past: (0,packument_history/* pastVersion */.n)(baseVersion, document.value), document: document.value } };
}
/**
 * Verifies what a past version carries as the audit does its own, with the registry's hash in the lockfile's place. Its
 * attestations are asked for only where it advertises provenance. A statement whose hash no trusted key signed could be
 * anyone's, and counts as rejected.
 */
async function lookBack({ route, id }, { past, document }, gatherer, trust) {
    const earlier = { name: id.name, version: past.version };
    const asks = past.level !== 'none';
    const facts = asks
        ? (await gatherer.withAttestations(route, earlier, document)).facts
        : { route, document: { kind: 'answered', value: document }, attestations: null };
    const { signature, publish, provenance } = await (0,verify_package/* verifyPackage */.s)(earlier, document.dist.integrity, facts, trust);
    const isBound = signature.kind === 'verified' || publish.kind === 'verified';
    const held = isBound || provenance.kind !== 'verified'
        ? provenance
        : { kind: 'rejected', code: 'attestation-invalid', detail: 'no trusted key signed the hash that it is about' };
    // It has attestations that were not asked for: nobody may say that there is none.
    const published = !asks && document.dist.hasAttestations ? 'unknown' : publish.kind;
    return {
        provenance: asks ? held : { kind: 'absent' },
        evidence: { signature: signature.kind, publish: published, provenance: asks ? held.kind : 'absent' },
    };
}
/** Of the lines that matter: what cannot be read in another one says nothing about this version. */
function unreadableOf(name, versions) {
    if (versions.length === 0)
        return [];
    const shown = versions.slice(0, 3).join(', ');
    return [`${versions.length} earlier versions of ${name} cannot be read in its packument (${shown})`];
}

;// CONCATENATED MODULE: ./build/audit/new-dependencies.js



/** Each costs a root packument. */
const MAX_ASKED = 20;
const new_dependencies_DAY_MS = 24 * 60 * 60 * 1000;
const NOBODY_ELSE = () => Promise.resolve([]);
/** Asks when the dependencies were first published that are new in a version. */
function makeAgeReader(looked, planned, youngDays, elsewhere = NOBODY_ELSE) {
    const provenance = builtFrom(looked, planned, elsewhere);
    return async (plan, excerpt) => {
        const { evidence } = looked.of(plan);
        if (evidence.document.kind !== 'answered')
            return { found: [], unknown: [], own: null };
        const logged = evidence.publish.kind === 'verified' ? evidence.publish.value.log.loggedAt : null;
        const stated = excerpt.own?.publishedAt ?? evidence.document.value.statedTime ?? logged;
        const added = addedTo(plan, evidence.document.value.dependencies, excerpt, stated, youngDays);
        if (added.length === 0)
            return { found: [], unknown: [], own: null };
        const unknown = added.length > MAX_ASKED
            ? [
                `${plan.id.name}@${plan.id.version} has ${added.length} new dependencies, of which ${MAX_ASKED} were asked about`,
            ]
            : [];
        const own = stated === null ? await ownOf(plan) : null;
        const asked = await Promise.all(added.slice(0, MAX_ASKED).map((name) => askOne(plan, name)));
        const provider = evidence.provenance.kind === 'verified' ? evidence.provenance.value.signer.provider : null;
        const found = asked.filter((answer) => typeof answer !== 'string' && answer !== null);
        return {
            found: await Promise.all(found.map(async (answer) => ({
                ...answer,
                repositoryId: provider === null ? null : await provenance(answer.name, provider),
            }))),
            unknown: [...unknown, ...asked.filter((answer) => typeof answer === 'string')],
            own,
        };
    };
}
/**
 * What no settled version had. Versions of the last days do not count as "before": a hijacked release that was followed by
 * another one would vouch for its own payload. Where all are that young, the one right before it counts.
 */
function addedTo({ id }, dependencies, { line, base }, publishedAt, youngDays) {
    const limit = publishedAt === null ? Number.NaN : Date.parse(publishedAt) - youngDays * new_dependencies_DAY_MS;
    const settled = (line?.versions ?? []).filter((past) => Date.parse(past.publishedAt ?? '') <= limit);
    const previous = settled.length > 0 ? settled : (line?.versions.slice(0, 1) ?? []);
    const before = [...previous, ...(base === null ? [] : [base.past])];
    // Nothing of a package's first version is new: it was never without.
    if (before.length === 0)
        return [];
    const known = new Set(before.flatMap((past) => past.dependencies));
    return dependencies.filter((name) => !known.has(name) && name !== id.name);
}
/** A sentence where it could not be asked; `null` where the registry has no such package, so nothing of it is installed. */
async function askOne(plan, name) {
    // The name comes from the registry's document: nothing but a proper one becomes part of an address.
    if (!(0,model_name/* isRegistryName */.V)(name))
        return `the new dependency ${JSON.stringify(name.slice(0, 100))} has no name that can be asked for`;
    const routing = plan.registry.route(name, null);
    if (routing.kind !== 'route')
        return `the new dependency ${name} is routed to ${routing.host}, which is not configured`;
    const answer = await askHistory(plan.registry, routing.route, name);
    if (answer.kind === 'unknown')
        return `the age of the new dependency ${name} could not be asked for: ${answer.detail}`;
    return answer.kind === 'not-found' ? null : { name, firstPublishedAt: (0,packument_history/* firstPublished */.jf)(answer.value) };
}
async function ownOf({ registry, route, id }) {
    const answer = await askHistory(registry, route, id.name);
    return answer.kind === 'answered' ? (answer.value.versions.get(id.version)?.past ?? null) : null;
}
/** The one repository that all locked versions of a name were built from, by verified provenance of one provider; else `null`. */
function builtFrom(looked, planned, elsewhere) {
    const ids = new Map();
    for (const plan of planned) {
        if (plan.kind !== 'lookup')
            continue;
        ids.set(plan.id.name, (ids.get(plan.id.name) ?? new Set()).add(repositoryOf(looked.of(plan).evidence)));
    }
    return async (name, provider) => {
        const inOtherParts = (await elsewhere(name)).map(repositoryOf);
        const [only, ...others] = new Set([...(ids.get(name) ?? []), ...inOtherParts]);
        if (only === undefined || only === null || others.length > 0 || !only.startsWith(`${provider} `))
            return null;
        return only.slice(provider.length + 1);
    };
}
function repositoryOf({ provenance }) {
    const signer = provenance.kind === 'verified' ? provenance.value.signer : null;
    return signer === null || signer.repositoryId === null ? null : `${signer.provider} ${signer.repositoryId}`;
}

;// CONCATENATED MODULE: ./build/audit/history.js






/**
 * Asks what was there before each changed version: the root packument once a package, then the attestations of the versions
 * that it is held against. Of an entry that did not change nothing is asked, unless the whole line was asked for outright.
 */
async function inquireHistory(planned, looked, options, github, ports, elsewhere) {
    const plans = planned
        .filter((plan) => plan.kind === 'lookup' && (plan.introduced || options.mode === 'line'))
        // A version that nobody knows has no history to be held against; that it could not be asked for is said already.
        .filter((plan) => looked.of(plan).evidence.document.kind === 'answered');
    if (plans.length === 0)
        return NO_INQUIRY;
    const servesEvidence = ({ route }) => route.trust !== 'unkeyed' && !looked.stripped.has(route.registry);
    const keyOf = history_makeKeys();
    const gatherers = new Map();
    const agesOf = makeAgeReader(looked, planned, options.youngDependencyDays, elsewhere);
    const asked = new Map();
    for (const plan of plans) {
        const key = keyOf(plan);
        if (asked.has(key))
            continue;
        const { traffic } = plan.registry;
        const gatherer = gatherers.get(traffic) ?? new Gatherer(plan.registry, ports.trust);
        gatherers.set(traffic, gatherer);
        asked.set(key, historyOf(plan, { gatherer, mode: options.mode, serves: servesEvidence(plan), agesOf }, ports.trust));
    }
    const histories = new Map(await Promise.all([...asked].map(async ([key, history]) => [key, await history])));
    return {
        judge(plan, subject) {
            const past = histories.get(keyOf(plan));
            if (past === undefined)
                return [];
            return judgeDrift(looked.of(plan).evidence, past.history, subject, {
                youngDependencyDays: options.youngDependencyDays,
                defaultBranch: github.defaultBranch(plan),
                servesEvidence: servesEvidence(plan),
            });
        },
        earlier: (plan) => histories.get(keyOf(plan))?.earlier ?? null,
    };
}
async function historyOf(plan, means, trust) {
    const { gatherer, mode, serves, agesOf } = means;
    const baseVersion = baseVersionOf(plan);
    const excerpt = mode === 'base'
        ? await excerptOfBase(plan, baseVersion, gatherer)
        : await excerptOfLine(plan, baseVersion, plan.registry);
    if (typeof excerpt === 'string') {
        return {
            history: { own: null, base: null, line: null, attested: null, newDependencies: [], unknown: [excerpt] },
            earlier: baseVersion === null ? null : { version: baseVersion, evidence: NOT_KNOWN, source: null },
        };
    }
    const { own, base, line, attested } = excerpt;
    const unknown = [...excerpt.unknown];
    const verify = async (document) => {
        if (document === null)
            return null;
        const { past } = document;
        if (!serves)
            return { past, provenance: { kind: 'absent' }, evidence: null };
        const looked = await lookBack(plan, document, gatherer, trust);
        if (looked.provenance.kind === 'unknown') {
            unknown.push(`the provenance of ${plan.id.name}@${past.version} could not be asked for: ${looked.provenance.detail}`);
        }
        return { past, ...looked };
    };
    const [ofBase, ofLine, dependencies] = await Promise.all([
        verify(base),
        // One version that is both is asked for once.
        attested === null || attested.past.version === base?.past.version ? null : verify(attested),
        agesOf(plan, excerpt),
    ]);
    const history = {
        own: dependencies.own ?? own,
        base: ofBase,
        line,
        attested: attested !== null && attested.past.version === base?.past.version ? ofBase : ofLine,
        newDependencies: dependencies.found,
        unknown: [...unknown, ...dependencies.unknown],
    };
    if (baseVersion === null)
        return { history, earlier: null };
    const source = ofBase?.provenance.kind === 'verified' ? (0,judge_links/* buildSource */.uD)(ofBase.provenance.value) : null;
    return { history, earlier: { version: baseVersion, evidence: ofBase?.evidence ?? null, source } };
}
const NOT_KNOWN = { signature: 'unknown', publish: 'unknown', provenance: 'unknown' };
/** The version that the base had from a registry in this place, where it is another one. */
function baseVersionOf({ from, id }) {
    return from?.kind === 'registry' && from.version !== id.version ? from.version : null;
}
/** What leads to one history: nested copies, and lockfiles of one repository, share it. */
function history_makeKeys() {
    const sources = new Map();
    return (plan) => {
        const { registry, route, id } = plan;
        const source = sources.get(registry.traffic) ?? sources.size;
        sources.set(registry.traffic, source);
        return JSON.stringify([source, route.registry, route.trust, id.name, id.version, baseVersionOf(plan)]);
    };
}

;// CONCATENATED MODULE: ./build/audit/lookup.js


/**
 * Versions under way at a time: enough that every connection has work while bundles are being verified, and few enough that
 * of a very large lockfile only the results are in memory.
 */
const MOST_AT_ONCE = 256;
/**
 * Asks about each distinct version once, and verifies it against each distinct hash that some lockfile pins for it, as soon
 * as its documents are there: while others are still on their way, and so that the documents can be let go. The registry
 * port bounds how much is asked at once.
 *
 * @param rest what other parts of a divided audit look up: nothing is asked about it but whether its registry signs at all
 */
async function lookUp(planned, ports, rest = []) {
    const plans = planned.filter((plan) => plan.kind === 'lookup');
    const keyOf = lookup_makeKeys();
    const versions = new Map();
    const gatherers = new Map();
    for (const plan of plans) {
        const { route, id, registry } = plan;
        const gatherer = gatherers.get(registry.traffic) ?? new Gatherer(registry, ports.trust);
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
    const found = [];
    for (const integrity of new Set(version.plans.map(({ entry }) => entry.integrity))) {
        found.push({ integrity, looked: { evidence: await (0,verify_package/* verifyPackage */.s)(version.id, integrity, facts, trust), absence } });
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
function lookup_makeKeys() {
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

;// CONCATENATED MODULE: ./build/judge/changes.js

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
            return [{ ...(0,raise/* raise */.x)('same-version-new-hash', subject, message, { cause }), integrity: to.integrity }];
        }
        if (change.kind === 'source-changed') {
            const message = `${name} came from ${changes_place(from)} before, and comes from ${changes_place(to)} now.`;
            return [{ ...(0,raise/* raise */.x)('source-changed', subject, message, { cause }), integrity: to.integrity }];
        }
        return [];
    });
}
/** A lockfile of the base is gone, and the project that it locked is not. */
function judgeRemovedLockfile(path, manifest) {
    const subject = { package: null, version: null, file: manifest.file, line: manifest.line };
    return (0,raise/* raise */.x)('lockfile-removed', subject, `${path} is gone, and ${manifest.file} beside it is not.`, { cause: path });
}
/** Only the hashes that differ are shown: where one was put beside the old one, both strings begin alike. */
function rehashed(from, to) {
    const [before, now] = [partsOf(from.integrity), partsOf(to.integrity)];
    const gone = before.filter((part) => !now.includes(part));
    const added = now.filter((part) => !before.includes(part));
    if (added.length === 0)
        return 'is pinned by another checksum than before.';
    if (gone.length === 0)
        return `is now pinned by ${changes_short(added)} too, beside ${changes_short(before)}.`;
    return `was pinned by ${changes_short(gone)} before, and is pinned by ${changes_short(added)} now.`;
}
/** No real entry has more than a handful, and a hostile one must not cost more. */
function partsOf(sri) {
    return (sri ?? '').split(/\s+/, 20).filter((part) => part !== '');
}
function changes_short(parts) {
    const [first = 'another hash', ...others] = parts.map((part) => (part.length > 24 ? `${part.slice(0, 23)}…` : part));
    return others.length === 0 ? first : `${first} and ${others.length} more`;
}
function changes_place({ kind, resolved }) {
    if (kind !== 'registry' && kind !== 'bundled')
        return resolved === null ? `a ${kind}` : `${kind} ${changes_trim(resolved)}`;
    return resolved === null ? 'the registry' : changes_trim(resolved);
}
/** Credentials first: a cut before the `@` would leave a token that no later step knows for one. */
function changes_trim(text) {
    if (text.length <= 120)
        return text;
    return `${text.replace(/\/\/[^/?#\s]*@/g, '//***@').slice(0, 120)}…`;
}

;// CONCATENATED MODULE: ./build/packument/tarball-url.js

const UNREADABLE = { kind: 'unreadable' };
const tarball_url_LONGEST = 4096;
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
    if (resolved.length > tarball_url_LONGEST || !URL.canParse(resolved))
        return null;
    const url = new URL(resolved);
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
    return semver.valid(text, { loose: true }) !== null;
}
function sameVersion(fromUrl, stated) {
    return fromUrl === stated || semver.valid(fromUrl, { loose: true }) === semver.valid(stated, { loose: true });
}

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
        const key = pinKey(entry.name, entry);
        const own = introduced ? (suspicions.get(key) ?? []) : [];
        const from = introduced ? (before.get(key) ?? null) : null;
        const weakened = changes?.weakened.has(entry) === true;
        return { entry, registry, weakened, introduced, from, suspicions: own, ...fate };
    });
}
function suspicionsOf(changes) {
    return new Map(changes.flatMap((change) => {
        const findings = judgeChanges([change]).map(({ finding }) => finding);
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
        for (const path of ancestorsOf(entry.path)) {
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
            return { kind: 'settled', raised: [], status: notAudited('unrecognised', detail) };
        }
        return { kind: 'settled', ...judgeUnlisted(entry, introduced) };
    }
    const settle = (status, raised = []) => ({ kind: 'settled', raised, status });
    const unaskable = (what, text) => `${JSON.stringify(text)} is not a ${what} that a registry can hold, so nobody was asked about it`;
    if (!(0,model_name/* isRegistryName */.V)(entry.name))
        return settle(notAudited('invalid-name', unaskable('name', entry.name)));
    if (entry.version === null || !(0,model_name/* isRegistryVersion */.Q)(entry.version)) {
        return settle(notAudited('invalid-version', unaskable('version', entry.version)));
    }
    const id = { name: entry.name, version: entry.version };
    const match = entry.resolved === null ? null : resolvedMatches(id.name, id.version, entry.resolved);
    const routing = registry.route(id.name, entry.resolved);
    const raised = [...judgeLinked(entry), ...judgeResolved(entry, match, routing, introduced)];
    if (routing.kind === 'foreign-host') {
        const detail = `${routing.host} is not a registry that is configured for ${id.name}; only if you trust that host, add to .npmrc: ${routing.npmrcLine}`;
        return settle(notAudited('foreign-host', detail), raised);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/audit/part-findings.js

// A finding before it is grouped has two functions: the sentence for many entries, and the remedy for many packages. Both put
// one thing into a text, so that what is before and after it is all there is to know.
/** Numbers that begin and end unlike: what two sentences have in common is then all but the number. */
const [A_COUNT, ANOTHER_COUNT, A_THIRD_COUNT] = [1_000_007, 2_000_003, 31];
/** As plain data. */
function partOf({ raised, out }) {
    const { finding, cause, together, remedyFor } = raised;
    const remedy = remedyFor === undefined ? undefined : remedyParts(remedyFor);
    const sentence = between(together(A_COUNT), together(ANOTHER_COUNT));
    if (`${sentence[0]}${A_THIRD_COUNT}${sentence[1]}` !== together(A_THIRD_COUNT))
        throw new Error(`the sentence for many entries of ${finding.code} holds more than their number`);
    return { finding, cause, together: sentence, ...(remedy === undefined ? {} : { remedy }), out };
}
/** What {@link partOf} was made from. */
function settledOf({ finding, cause, together: [before, after], remedy, out }) {
    const raised = {
        finding,
        cause,
        together: (count) => `${before}${count}${after}`,
        ...(remedy === undefined ? {} : { remedyFor: (packages) => `${remedy[0]}${updateCommand(packages)}${remedy[1]}` }),
    };
    return { raised, out };
}
function partOfWaiver({ met, expired, unused }) {
    const part = (remark) => (remark === null ? null : partOf(remark));
    return { met, expired: part(expired), unused: part(unused) };
}
function standingOf({ met, expired, unused }) {
    const settled = (remark) => (remark === null ? null : settledOf(remark));
    return { met, expired: settled(expired), unused: settled(unused) };
}
/** Is one place before another? Number by number, a shorter list first. */
function compareOrder(a, b) {
    for (const [index, left] of a.entries()) {
        const right = b[index];
        if (right === undefined)
            return 1;
        if (left !== right)
            return left - right;
    }
    return a.length - b.length;
}
/** `undefined` where it is the same for all packages. */
function remedyParts(remedyFor) {
    const [one, other] = [remedyFor(['a']), remedyFor(['b'])];
    if (one === other)
        return undefined;
    const command = origin_remedy_updateCommand(['a']);
    const [prefix, after] = between(one, other);
    const before = prefix.slice(0, prefix.length - (command.length - 1));
    const several = ['@a/b', '@a/c', 'd'];
    if (`${before}${origin_remedy_updateCommand(several)}${after}` !== remedyFor(several))
        throw new Error('the remedy for many packages holds more than the command for them');
    return [before, after];
}
/** What two texts have in common at their beginning and at their end. */
function between(one, other) {
    let start = 0;
    while (start < one.length && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return [one.slice(0, start), one.slice(one.length - end)];
}

;// CONCATENATED MODULE: ./build/audit/shard.js



/**
 * The part, from 1 to `total`, that a version belongs to: by a hash, so that every machine divides alike, and that all copies of
 * a version in all lockfiles are in one part and each fact is asked for once.
 */
function shardOf(name, version, total) {
    const digest = (0,external_node_crypto_.createHash)('sha256')
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
    return ancestorsOf(entry.path)
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
        const looked = await lookUp(others, quiet);
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

;// CONCATENATED MODULE: ./build/audit/part.js





/** What concerns no single entry, and is found alike by every part: told by the first. */
const WHOLE = 0;
/** What a run says of itself: each part may say it, and all together say it once. */
const OF_THE_RUN = 1;
const OF_A_LOCKFILE = 2;
const OF_A_REGISTRY = 3;
/** Gathers what an audit of everything, or one part of it, found: with the place of each among what all parts find. */
class Parts {
    entries = [];
    changes = [];
    raised = [];
    #orders = [];
    #positions = [];
    #changePositions = [];
    #allChanges = [];
    #lockfiles = 0;
    #total = 0;
    whole(shard, raised, ofTheRun) {
        if (tellsTheWhole(shard))
            raised.forEach((one, index) => this.#add([WHOLE, index], one));
        for (const one of ofTheRun)
            this.#add([OF_THE_RUN], one);
    }
    lockfile(shard, lockfile, changes, concluded) {
        const place = [OF_A_LOCKFILE, this.#lockfiles];
        if (tellsTheWhole(shard)) {
            lockfile.disagreements.forEach((one, index) => this.#add([...place, 0, index], judgeDisagreement(one)));
        }
        changes.forEach((change, index) => {
            if (!isOwnChange(change, shard))
                return;
            this.#changePositions.push(this.#allChanges.length + index);
            this.changes.push(change);
            for (const one of judgeChanges([change]))
                this.#add([...place, 1, index], one);
        });
        concluded.raised.forEach((one, index) => this.#add([...place, 2, concluded.raisedAt[index] ?? 0, index], one));
        for (const entry of concluded.entries)
            this.entries.push(entry);
        for (const position of concluded.positions)
            this.#positions.push(this.#total + position);
        for (const change of changes)
            this.#allChanges.push(change);
        this.#lockfiles += 1;
        this.#total += lockfile.packages.length;
    }
    stripped(raised) {
        for (const one of raised)
            this.#add([OF_A_REGISTRY], one);
    }
    /** For the report of a part. */
    part({ index, total, audit }, input, trust, settled, waivers) {
        const whole = [
            input.raised.map(({ finding, cause }) => [finding, cause]),
            input.errors,
            input.lockfiles.map(({ disagreements }) => disagreements),
            this.#allChanges,
        ];
        return {
            index,
            total,
            elsewhere: this.#total - this.entries.length,
            audit: {
                ...audit,
                changes: this.#allChanges.length,
                trust: trust.digest,
                whole: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(whole)).digest('hex'),
            },
            positions: this.#positions,
            changePositions: this.#changePositions,
            findings: settled.map((one, at) => ({ ...partOf(one), order: this.#orders[at] ?? [] })),
            waivers: waivers.map(partOfWaiver),
        };
    }
    #add(order, raised) {
        this.raised.push(raised);
        this.#orders.push(order);
    }
}
function tellsTheWhole(shard) {
    return shard === null || shard.index === 1;
}
/** A change goes with the version that it brings in, or else takes away. */
function isOwnChange({ name, from, to }, shard) {
    return shard === null || shardOf(name, (to ?? from)?.version ?? null, shard.total) === shard.index;
}

;// CONCATENATED MODULE: ./build/audit/audit.js















/** The default of the policy's `young-dependency-days`. */
const YOUNG_DEPENDENCY_DAYS = 7;
const NOTHING_AGREED = {
    policy: null,
    origins: null,
    standing: [],
    inForce: { policy: null, origins: null, baseline: null },
    history: null,
    deep: false,
};
/**
 * Audits lockfiles: plans every entry, looks each distinct version up once, verifies, judges, and sums up. Every entry
 * of every lockfile is in the verdict, whatever happened to the others; of a divided audit every entry of its part.
 */
async function audit(input, ports) {
    const shard = input.shard ?? null;
    const plans = input.lockfiles.map((lockfile) => {
        const context = input.contexts?.get(lockfile) ?? standalone(ports);
        return { lockfile, context, planned: planEntries(lockfile, context) };
    });
    const division = divide(plans.map(({ planned }) => planned), shard);
    const looked = await lookUp(division.asked, ports, division.rest);
    const judgement = input.judgement ?? { ...NOTHING_AGREED, now: new Date(0) };
    const planned = division.asked.filter((plan) => division.isOwn(plan));
    const github = await inquireGitHub(planned, looked, ports.github ?? null, judgement.now);
    const brought = plans.flatMap(broughtIn).filter((plan) => division.isOwn(plan));
    const [history, tarballs, statedTimes] = await Promise.all([
        inquireHistory(planned, looked, historyOptions(judgement), github, ports, evidenceElsewhere(plans, division, ports)),
        judgement.deep ? inquireTarballs(brought, looked, ports) : Promise.resolve(NO_INQUIRY),
        inquireTimes(planned, looked, judgement.policy),
    ]);
    ports.trust.verifier.rest?.();
    const inquiries = [github, history, tarballs];
    const gathered = new Parts();
    gathered.whole(shard, input.raised, trustFindings(ports.trust));
    for (const { lockfile, context, planned: all } of plans) {
        const standards = { inquiries, statedTimes, ...judgement };
        const concluded = concludeEntries(all, looked, standards, (plan) => division.isOwn(plan));
        gathered.lockfile(shard, lockfile, context.changes?.changes ?? [], concluded);
    }
    gathered.stripped(strippedFindings(looked.stripped));
    const interrupted = ports.interrupted();
    const { settled, waivers } = settlePolicy(gathered.raised, judgement.policy, judgement.standing, judgement.now);
    // Whether a waiver is unused, no part can tell.
    const complete = shard === null && input.held?.scope !== 'changed' && input.errors.length === 0 && interrupted === null;
    const { raised, waived } = sumUp([...settled, ...remarksOf(waivers, complete)]);
    const verdict = makeVerdict({
        lockfiles: input.lockfiles.map((lockfile) => lockfile.path),
        held: input.held ?? { scope: 'all', base: null },
        changes: gathered.changes,
        packages: gathered.entries,
        findings: group(raised),
        waived,
        errors: input.errors,
        inForce: judgement.inForce,
        corroboration: github.counts,
        trust: ports.trust.facts,
        counts: {
            lockfiles: input.lockfiles.length,
            ...countEvidence(planned.filter((plan) => plan.kind === 'lookup').map((plan) => looked.of(plan))),
            ...trafficOf(plans.map(({ context }) => context.registry)),
        },
        interrupted,
    }, input.thresholds);
    return shard === null ? verdict : { ...verdict, shard: gathered.part(shard, input, ports.trust, settled, waivers) };
}
/** The entries that the base has not as they are; where there is no base, all of them: deep mode that looks at nothing is none. */
function broughtIn({ context, planned, }) {
    return context.changes === null ? planned : planned.filter(({ introduced }) => introduced);
}
function historyOptions({ history, policy }) {
    return { mode: history, youngDependencyDays: policy?.youngDependencyDays ?? YOUNG_DEPENDENCY_DAYS };
}
function standalone({ registry }) {
    if (registry === undefined)
        throw new Error('a lockfile without a context needs a registry');
    return { registry, changes: null, scope: 'all' };
}
/** Ports that share their answers share their counters. */
function trafficOf(registries) {
    const counters = [...new Set(registries.map(({ traffic }) => traffic))];
    const sum = (field) => counters.reduce((total, counter) => total + counter[field], 0);
    return { requests: sum('requests'), bytes: sum('bytes') };
}
function trustFindings({ stale }) {
    const nowhere = { package: null, version: null, file: null, line: null };
    return stale === null ? [] : [(0,raise/* raise */.x)('trust-stale', nowhere, `The trust material may be out of date: ${stale}.`)];
}
function strippedFindings(registries) {
    const nowhere = { package: null, version: null, file: null, line: null };
    return [...registries]
        .toSorted()
        .map((registry) => (0,raise/* raise */.x)('evidence-stripped', nowhere, `${registry} serves neither signatures nor attestations nor keys: nothing from it can be verified.`, { cause: registry }));
}

;// CONCATENATED MODULE: ./build/audit/doubts.js
/**
 * The versions of which a verdict says anything but that all is well, as `name@version`; a name where it says of no version. Where an earlier answer, out of a cache, was taken for
 * the registry's, this is what the registry has to be asked about itself before it is told: whoever wrote the cache may have
 * chosen among what others really signed. `all`: it says something that could be of any package.
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
            names.add(doubts_keyOf(name, version));
    return names;
}
function packagesOf({ package: name, version, affected }) {
    return [
        ...(name === null ? [] : [doubts_keyOf(name, version)]),
        ...(affected ?? []).map((entry) => doubts_keyOf(entry.package, entry.version)),
    ];
}
function doubts_keyOf(name, version) {
    return version === null ? name : `${name}@${version}`;
}

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
    return new Map([...byName].map(([name, pins]) => [name, [...pins.values()].flatMap(finish).sort(pins_compare)]));
}
function finish({ identity, address, places }) {
    const sorted = places.toSorted((a, b) => a.at.line - b.at.line || order(a.path, b.path));
    const [entry] = sorted;
    if (entry === undefined)
        return [];
    return [{ entry, places: sorted, source: sourceOf(entry), identity, address, semver: semver.parse(entry.version) }];
}
function pins_compare(a, b) {
    return (compareVersions(a.semver, b.semver) ||
        order(a.entry.version ?? '', b.entry.version ?? '') ||
        order(a.identity, b.identity) ||
        order(a.address ?? '', b.address ?? ''));
}
function compareVersions(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return semver.compareBuild(a, b);
}
/** By code units: the same on every machine. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
    const before = pinsByName(base?.packages ?? [], comparable);
    const after = pinsByName(head.packages, comparable);
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
    const known = new Set(base?.packages.map(asWritten));
    const changed = new Set(head.packages.filter((entry) => !known.has(asWritten(entry))));
    return { changes: changes.sort(inOrder), changed, weakened };
}
/** All that decides which bytes are installed under which name. Flags and places do not. */
function asWritten(entry) {
    const { name, version, alias, kind, integrity, checksum, resolved, inBundle } = entry;
    return JSON.stringify([name, version, alias ?? null, kind, integrity, checksum ?? null, resolved, inBundle === true]);
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
    const sign = semver.compareBuild(old.semver, pin.semver);
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
        from: from === null ? null : diff_pinOf(from),
        to: to === null ? null : diff_pinOf(to),
        at: place.entry.at,
    };
}
function diff_pinOf({ entry }) {
    return { version: entry.version, kind: entry.kind, integrity: entry.integrity, resolved: entry.resolved };
}

// EXTERNAL MODULE: ./build/commands/base-tree.js
var base_tree = __webpack_require__(52051);
// EXTERNAL MODULE: ./build/lockfile/index.js + 21 modules
var build_lockfile = __webpack_require__(26195);
// EXTERNAL MODULE: ./build/lockfile/bounded-text.js
var bounded_text = __webpack_require__(10581);
;// CONCATENATED MODULE: ./build/commands/baseline.js








/**
 * Holds each lockfile against the one it had at the base: the same path; where that is new, the one that its folder lost
 * (the project moved to another package manager) or one of the same name that is gone from elsewhere (it was moved).
 * Otherwise there was none, and every entry is new.
 *
 * @param read paths of all lockfiles of head that are audited, those that could not be read included
 * @param tracked every path of head: what is there and not audited is neither gone nor anybody's old place
 */
async function baselineOf(lockfiles, read, tracked, trees) {
    const paths = pathsBelow(await trees.mergeBase.paths(), trees.prefix);
    const present = new Set([...read, ...tracked]);
    const gone = new Set([...paths].filter((path) => isLockfilePath(path) && !present.has(path)));
    const changes = new Map();
    for (const lockfile of lockfiles) {
        const old = paths.has(lockfile.path) ? lockfile.path : predecessorOf(lockfile.path, gone);
        if (old !== null)
            gone.delete(old);
        changes.set(lockfile, compareLockfiles(old === null ? null : await readBase(old, lockfile, trees), lockfile));
    }
    const raised = [...gone].flatMap((path) => {
        const manifest = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'package.json');
        return tracked.has(manifest) ? [judgeRemovedLockfile(path, { file: manifest, line: 1 })] : [];
    });
    return { changes, raised };
}
function pathsBelow(paths, prefix) {
    return new Set(paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)));
}
function isLockfilePath(path) {
    return (0,build_lockfile/* isLockfileName */.X6)(external_node_path_.posix.basename(path)) && !/(?:^|\/)node_modules\//.test(path);
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
async function readBase(path, lockfile, trees) {
    const bytes = await (0,base_tree/* bytesAt */.L)(trees.mergeBase, `${trees.prefix}${path}`, bounded_text/* MAX_LOCKFILE_BYTES */.hP);
    if (bytes === null)
        throw new Error(`${path} was listed at ${trees.mergeBase.commit} and is not there`);
    try {
        return (0,build_lockfile/* readLockfile */.GQ)(path, bytes, lockfile.format);
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

// EXTERNAL MODULE: ./build/commands/discover.js + 1 modules
var discover = __webpack_require__(85638);
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
        failOn: strict('fail-on', policy?.failOn ?? null, inputs.failOn, 'high', (level) => model_severity/* SEVERITIES */.oC.indexOf(level)),
        failOnIncomplete: strict('fail-on-incomplete', policy?.failOnIncomplete ?? null, inputs.failOnIncomplete, true, on),
        history: strict('history', policy?.history ?? null, inputs.history, null, (mode) => HISTORIES.indexOf(mode)),
        corroborate: strict('corroborate', policy?.corroborate ?? null, inputs.corroborate, true, on),
        deep: strict('deep', policy?.deep ?? null, inputs.deep, false, on),
        warnings,
    };
}

;// CONCATENATED MODULE: ./build/origins/faults.js
/** The members of an object that must have just these keys; `null` where it is none. */
function membersOf(value, keys, what, fault) {
    if (value.type !== 'object') {
        fault(`${what} must be an object`, value.line);
        return null;
    }
    const members = new Map(value.members.map((member) => [member.key, member]));
    for (const member of value.members) {
        if (!keys.includes(member.key))
            fault(`${what} has no key ${quoted(member.key)}`, member.line);
    }
    for (const key of keys)
        if (!members.has(key))
            fault(`${what} lacks ${quoted(key)}`, value.line);
    return members;
}
/** A piece of the file in a message, bounded. */
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

;// CONCATENATED MODULE: ./build/origins/located-json.js
/** Why a text is no JSON that is read here. */
class JsonFault extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.name = 'JsonFault';
        this.line = line;
    }
}
/** An origins file nests four levels; a head's file is the attacker's, and must not exhaust the stack. */
const MAX_DEPTH = 8;
/** No name, path or version is longer. V8 hashes very long keys by their length alone, so that many would cost minutes. */
const MAX_STRING = 4_096;
const SCALAR = /[^\s[\]{},:"]+/y;
/**
 * Parses JSON as strictly as `JSON.parse`, with lines. Each token is decoded by `JSON.parse` itself; what is done here is
 * only what it does not tell: where a value stands, and that a key was given twice.
 *
 * @throws JsonFault
 */
function parseLocatedJson(text) {
    let at = 0;
    let line = 1;
    const skip = () => {
        for (; at < text.length && ' \t\r\n'.includes(text.charAt(at)); at += 1)
            if (text.charAt(at) === '\n')
                line += 1;
    };
    const next = (sign) => {
        skip();
        if (text.charAt(at) !== sign)
            return false;
        at += 1;
        return true;
    };
    const expect = (sign) => {
        if (!next(sign))
            throw new JsonFault(`it is not JSON: ${sign} should stand here`, line);
    };
    const decode = (token) => {
        try {
            return JSON.parse(token);
        }
        catch {
            throw new JsonFault('it is not JSON', line);
        }
    };
    const string = () => {
        skip();
        const start = at;
        if (text.charAt(at) !== '"')
            throw new JsonFault('it is not JSON: " should stand here', line);
        for (at += 1; at < text.length && text.charAt(at) !== '"'; at += 1)
            if (text.charAt(at) === '\\')
                at += 1;
        at += 1;
        if (at - start > MAX_STRING)
            throw new JsonFault(`a text has more than ${MAX_STRING} characters`, line);
        return String(decode(text.slice(start, at)));
    };
    const scalar = () => {
        if (text.charAt(at) === '"')
            return string();
        SCALAR.lastIndex = at;
        const token = SCALAR.exec(text)?.[0] ?? '';
        const value = decode(token.slice(0, MAX_STRING));
        at += token.length;
        if (value !== null && typeof value !== 'number' && typeof value !== 'boolean')
            throw new JsonFault('it is not JSON', line);
        return value;
    };
    const members = (depth) => {
        const found = new Map();
        if (next('}'))
            return [];
        do {
            const key = string();
            const member = { key, line, value: (expect(':'), value(depth)) };
            const earlier = found.get(key);
            if (earlier !== undefined)
                throw new JsonFault(`the key ${JSON.stringify(key)} was already given on line ${earlier.line}`, member.line);
            found.set(key, member);
        } while (next(','));
        expect('}');
        return [...found.values()];
    };
    const items = (depth) => {
        const found = [];
        if (next(']'))
            return found;
        do
            found.push(value(depth));
        while (next(','));
        expect(']');
        return found;
    };
    const value = (depth) => {
        skip();
        const start = line;
        if (depth > MAX_DEPTH)
            throw new JsonFault(`it nests deeper than ${MAX_DEPTH} levels`, start);
        if (next('{'))
            return { type: 'object', line: start, members: members(depth + 1) };
        if (next('['))
            return { type: 'array', line: start, items: items(depth + 1) };
        return { type: 'scalar', line: start, value: scalar() };
    };
    const root = value(0);
    skip();
    if (at < text.length)
        throw new JsonFault('it is not JSON: something follows after its end', line);
    return root;
}

;// CONCATENATED MODULE: ./build/origins/names.js

/**
 * May this stand in `packages`: a package's name, or `@scope/*` for all of a scope? Old registry names may hold a `*`;
 * none with one can be pinned, since it would read as a wildcard.
 */
function isPinnableName(text) {
    return text.endsWith('/*')
        ? (0,model_name/* isRegistryName */.V)(`${text.slice(0, -1)}a`) && !text.slice(0, -1).includes('*')
        : isPlain(text);
}
function isPlain(text) {
    return (0,model_name/* isRegistryName */.V)(text) && !text.includes('*');
}
/** `@scope` of `@scope/name`; `null` for a name without one. */
function scopeOf(name) {
    return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : null;
}

;// CONCATENATED MODULE: ./build/origins/read-entry.js




const KEYS = ['packages', 'repository', 'repositoryId', 'ownerId', 'workflow', 'builder', 'publisher'];
const BUILDER = /^[a-z]{1,32}(?:\/[\w.-]{1,64})?$/;
const read_entry_PUBLISHERS = ['token', 'trusted-publisher', 'staged'];
/** One entry of `origins`; `null` where it has faults, which are told. */
function readEntry(item, fault) {
    const members = membersOf(item, KEYS, 'an entry', fault);
    if (members === null)
        return null;
    const field = (key, reader) => {
        const member = members.get(key);
        return member === undefined ? undefined : reader(member.value, key, fault);
    };
    const packages = field('packages', readPackages);
    const repository = field('repository', readRepository);
    const repositoryId = field('repositoryId', readStated);
    const ownerId = field('ownerId', readStated);
    const workflow = field('workflow', readStated);
    const builder = field('builder', readBuilder);
    const publisher = field('publisher', readPublisher);
    if (packages === undefined || repository === undefined || repositoryId === undefined || ownerId === undefined)
        return null;
    if (workflow === undefined || builder === undefined || publisher === undefined)
        return null;
    return { packages, origin: { repository, repositoryId, ownerId, workflow, builder, publisher }, line: item.line };
}
function readPackages(value, key, fault) {
    if (value.type !== 'object' || value.members.length === 0) {
        fault(`${key} must name at least one package, with the version at which it was pinned`, value.line);
        return undefined;
    }
    const pins = value.members.flatMap((member) => {
        if (!isPinnableName(member.key)) {
            fault(`${quoted(member.key)} is not the name of a package, and not @scope/*`, member.line);
            return [];
        }
        const version = member.value.type === 'scalar' ? member.value.value : null;
        if (typeof version === 'string' && (0,model_name/* isRegistryVersion */.Q)(version))
            return [[member.key, version]];
        fault(`the version of ${member.key} must be an exact one, such as "1.2.3"`, member.value.line);
        return [];
    });
    return Object.fromEntries(pins);
}
function readRepository(value, key, fault) {
    const text = value.type === 'scalar' ? value.value : null;
    const ref = typeof text === 'string' ? (0,model_repository/* repositoryFromUri */.r5)(`https://${text}`) : null;
    if (ref !== null && (0,model_repository/* formatRepository */.Sh)(ref) === text)
        return ref;
    fault(`${key} must be written as github.com/owner/repository`, value.line);
    return undefined;
}
/** A text, or `null`: not stated when it was pinned, so anything agrees with it. */
function readStated(value, key, fault) {
    if (value.type === 'scalar' && value.value === null)
        return null;
    if (value.type === 'scalar' && typeof value.value === 'string' && value.value !== '')
        return value.value;
    fault(`${key} must be a text, or null where any will do`, value.line);
    return undefined;
}
function readBuilder(value, key, fault) {
    if (value.type === 'scalar' && typeof value.value === 'string' && BUILDER.test(value.value))
        return value.value;
    fault(`${key} must be written as github/github-hosted`, value.line);
    return undefined;
}
function readPublisher(value, key, fault) {
    const found = read_entry_PUBLISHERS.find((publisher) => value.type === 'scalar' && value.value === publisher);
    if (found === undefined)
        fault(`${key} must be one of ${read_entry_PUBLISHERS.join(', ')}`, value.line);
    return found;
}

;// CONCATENATED MODULE: ./build/origins/read.js




/** More faults than this help nobody. */
const MAX_FAULTS = 50;
const HINT = 'Mend that line, or take the file from the last good commit.';
/**
 * Reads an origins file. What is wrong is never skipped: an entry that cannot be read would be a package that nobody holds
 * to its origin.
 *
 * @param path as it is shown in messages
 * @throws ConfigurationError with every fault and its line
 */
function readOrigins(path, text) {
    const faults = [];
    const fault = (message, line) => {
        if (faults.length < MAX_FAULTS)
            faults.push({ code: 'ORIGINS_FILE', message: `${path}: ${message}.`, hint: HINT, file: path, line });
    };
    let root = null;
    try {
        root = parseLocatedJson(text);
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        fault(error.message, error.line);
    }
    const pinned = root === null ? [] : readRoot(root, fault);
    if (faults.length > 0)
        throw new model_errors/* ConfigurationError */.j1(faults);
    return { path, pinned };
}
function readRoot(root, fault) {
    const members = membersOf(root, ['version', 'origins'], 'the file', fault);
    if (members === null)
        return [];
    const version = members.get('version')?.value;
    if (version !== undefined && (version.type !== 'scalar' || version.value !== 1))
        fault('version must be 1: this is of a form that this program does not know', version.line);
    const origins = members.get('origins')?.value;
    if (origins === undefined)
        return [];
    if (origins.type !== 'array') {
        fault('origins must be a list', origins.line);
        return [];
    }
    const pinned = origins.items.flatMap((item) => readEntry(item, fault) ?? []);
    refuseTwice(pinned, fault);
    return pinned;
}
/** Of two pins of one package, one reader would take the first and another one the last. */
function refuseTwice(pinned, fault) {
    const lines = new Map();
    for (const { packages, line } of pinned) {
        for (const name of Object.keys(packages)) {
            const earlier = lines.get(name);
            if (earlier === undefined)
                lines.set(name, line);
            else
                fault(`${name} is pinned twice, on line ${earlier} and here`, line);
        }
    }
}

// EXTERNAL MODULE: ./build/lockfile/located-yaml.js + 1 modules
var located_yaml = __webpack_require__(28630);
;// CONCATENATED MODULE: ./build/policy/suggest.js
const suggest_LONGEST = 60;
/** The known word that `text` is most likely meant to be, or `null` where none is near. */
function nearest(text, known) {
    if (text.length > suggest_LONGEST)
        return null;
    const wanted = text.toLowerCase();
    const near = known
        .map((word) => ({ word, distance: distance(wanted, word) }))
        .filter(({ word, distance: steps }) => steps <= Math.max(1, Math.floor(word.length / 3)))
        .toSorted((a, b) => a.distance - b.distance);
    return near[0]?.word ?? null;
}
/** Levenshtein's distance: how many characters to add, remove or exchange. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 0; i < a.length; i += 1) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j += 1) {
            const exchanged = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
            next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/policy/field.js


/** More faults than anybody mends at a time. */
const MOST_FAULTS = 100;
const LONGEST_QUOTED = 80;
/** Collects the faults of one file, so that a person sees all of them and not the first. */
class Faults {
    file;
    #code;
    #problems = [];
    #more = 0;
    constructor(file, code) {
        this.file = file;
        this.#code = code;
    }
    add(line, message, hint) {
        if (this.#problems.length >= MOST_FAULTS)
            this.#more += 1;
        else
            this.#problems.push({ code: this.#code, message, hint, file: this.file, line });
    }
    /** @throws ConfigurationError where there was any, in the order of the file */
    raise() {
        const [first] = this.#problems;
        if (first === undefined)
            return;
        const sorted = this.#problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
        if (this.#more > 0) {
            const message = `and ${this.#more} faults more`;
            sorted.push({ code: this.#code, message, hint: 'Mend these first.', file: this.file });
        }
        throw new model_errors/* ConfigurationError */.j1(sorted);
    }
}
/**
 * One value of the file, with its line and its place for messages. Every reading method returns `null` where the value
 * is not what it should be, and has then reported that.
 */
class Field {
    at;
    #value;
    #place;
    #faults;
    constructor(value, place, faults) {
        this.at = { file: faults.file, line: value.line };
        this.#value = value;
        this.#place = place;
        this.#faults = faults;
    }
    fault(message, hint) {
        this.#faults.add(this.at.line, this.#place === '' ? message : `${this.#place}: ${message}`, hint);
        return null;
    }
    /** An object with no other keys than these: a word that is mistyped must not be a rule that is not there. */
    members(known) {
        const value = this.#value;
        if (value.type !== 'object')
            return this.#wrongType('keys and values', `It takes ${known.join(', ')}.`);
        for (const { key, line } of value.members.values()) {
            if (known.includes(key))
                continue;
            const meant = nearest(key, known);
            const hint = meant === null ? `Known here: ${known.join(', ')}.` : `Did you mean ${meant}?`;
            this.#faults.add(line, `${this.#inner(field_quoted(key))} is not a key that is known here`, hint);
        }
        const find = (key) => {
            const member = value.members.get(key);
            return member === undefined ? null : new Field(member.value, this.#inner(key), this.#faults);
        };
        return {
            get: find,
            required: (key, hint) => find(key) ?? this.fault(`${key} is missing`, hint),
            has: (key) => value.members.has(key),
        };
    }
    items(most) {
        const value = this.#value;
        if (value.type !== 'array')
            return this.#wrongType('a list', 'Write each item on a line of its own, after “- ”.');
        if (value.items.length > most)
            return this.fault(`${value.items.length} items`, `At most ${most} are read.`);
        return value.items.map((item, index) => new Field(item, `${this.#place}[${index + 1}]`, this.#faults));
    }
    /** A text of one line that is not blank. */
    text(longest) {
        const value = this.#value;
        if (value.type === 'number' || value.type === 'boolean')
            return this.fault('a text is needed, and unquoted this is none', 'Put it in quotes.');
        if (value.type !== 'string')
            return this.#wrongType('a text', 'Write a text.');
        if (value.value.trim() === '')
            return this.fault('it is empty', 'Write a text.');
        if (value.value.length > longest)
            return this.fault(`it has ${value.value.length} characters`, `At most ${longest} are read.`);
        if (/\p{Cc}/u.test(value.value))
            return this.fault('it has a line break or a control character', 'Write one line.');
        return value.value;
    }
    /** Any text at all, however odd; or nothing, said as `null`. */
    textOrNull(longest) {
        const value = this.#value;
        if (value.type === 'null')
            return { value: null };
        if (value.type === 'string' && value.value.length <= longest)
            return { value: value.value };
        return this.fault('it is not a text', `It takes a text of at most ${longest} characters, or null.`);
    }
    matching(pattern, longest, hint) {
        const text = this.text(longest);
        return text === null || pattern.test(text) ? text : this.fault(`${field_quoted(text)} is none`, hint);
    }
    choice(choices) {
        const value = this.#value;
        const text = value.type === 'string' ? value.value : null;
        const chosen = choices.find((choice) => choice === text);
        if (chosen !== undefined)
            return chosen;
        const meant = text === null ? null : nearest(text, choices);
        const few = choices.length <= 12 ? `It takes ${choices.join(', ')}.` : 'See docs/findings for all of them.';
        const shown = text === null ? `it is ${value.type === 'object' ? 'no text' : value.type}` : `${field_quoted(text)} is none`;
        return this.fault(shown, meant === null ? few : `Did you mean ${meant}?`);
    }
    flag() {
        return this.#value.type === 'boolean'
            ? this.#value.value
            : this.#wrongType('true or false', 'Write true or false.');
    }
    whole(least, most) {
        const value = this.#value;
        const fits = value.type === 'number' && Number.isInteger(value.value) && value.value >= least && value.value <= most;
        return fits
            ? value.value
            : this.fault('it is not such a number', `It takes a whole number from ${least} to ${most}.`);
    }
    #inner(key) {
        return this.#place === '' ? key : `${this.#place}.${key}`;
    }
    #wrongType(wanted, hint) {
        const found = { object: 'keys and values', array: 'a list', string: 'a text', null: 'nothing' };
        const type = this.#value.type;
        return this.fault(`${wanted} expected, and it is ${type in found ? found[type] : `a ${type}`}`, hint);
    }
}
/** For a message: as JSON, so that nothing in it can pass for the sentence around it, and of bounded length. */
function field_quoted(text) {
    return JSON.stringify(text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text);
}

;// CONCATENATED MODULE: ./build/policy/formats.js
/** The forms that texts of a policy have. `docs/schema/policy.schema.json` has the same expressions; a test holds the two together. */
/** A package name with `*` for any characters but a slash; `*` alone for every package. */
const PACKAGE_PATTERN = /^(?:\*|@[A-Za-z0-9~!'()*._-]+\/[A-Za-z0-9~!'()*._-]+|[A-Za-z0-9~!'()*._-]+)$/;
const SCOPE = /^@[A-Za-z0-9~!'()._-]+$/;
/** One whole SHA-512, and nothing beside it: a second hash would be a second tarball that is let through. */
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DAY_OR_INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z)?$/;
const COMMIT = /^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/;
/** `github.com/owner/repository`, with or without `https://`. */
const REPOSITORY = /^(?:https:\/\/)?[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9_.-]+){2,}$/;
const WORKFLOW = /^[^\s@:]+\.ya?ml$/;
const HTTPS_ADDRESS = /^https:\/\/[^\s?#@]+$/;
const HTTP_ADDRESS = /^https?:\/\/[^\s?#@]+$/;
/** Provider and hosting class. */
const formats_BUILDER = /^[a-z][a-z0-9]*\/[A-Za-z0-9_.-]+$/;
/** A P-256 public key as SPKI, DER, base64: the one kind of key that registries sign with. */
const P256_SPKI = /^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}==$/;
const KEYID = /^\S+$/;
/** Does the calendar have this day? */
function isDay(text) {
    return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/policy/rules.js






const MOST_RULES = 2_000;
const MOST_PACKAGES = 500;
const LONGEST_NAME = 214;
const LONGEST_RANGE = 256;
const LONGEST_REASON = 500;
/** A waiver for longer than this is one for ever: nobody remembers why it is there. */
const MOST_DAYS = 366;
const rules_DAY_MS = 86_400_000;
const rules_CODES = Object.keys(catalogue/* CATALOGUE */.y);
function readSeverity(field) {
    const rule = field.members(['finding', 'severity', 'packages']);
    if (rule === null)
        return null;
    const finding = rule.required('finding', 'Name the finding, e.g. provenance-missing.')?.choice(rules_CODES) ?? null;
    const level = rule.required('severity', `Give one of ${model_severity/* SEVERITIES */.oC.join(', ')}, ignore.`);
    const severity = level?.choice([...model_severity/* SEVERITIES */.oC, 'ignore']) ?? null;
    const packages = rules_readPackages(rule.get('packages'));
    if (finding === null || level === null || severity === null)
        return null;
    const usual = catalogue/* CATALOGUE */.y[finding].severity;
    if (usual === 'incomplete') {
        if (!SETTLED_BY_POLICY.has(finding))
            level.fault(`${finding} says that something could not be found out, which no severity makes known`, 'Declare the registry under “registries”, or set “fail-on-incomplete”.');
    }
    else if (SEALED.has(finding) &&
        (severity === 'ignore' || model_severity/* SEVERITIES */.oC.indexOf(severity) > model_severity/* SEVERITIES */.oC.indexOf(usual))) {
        level.fault(`${finding} is ${usual} and cannot be made milder: it says that a hash or a signature does not hold`, 'Waive it for one version and its exact sha512, with a reason and a day on which that ends.');
    }
    return { finding, severity, packages, at: field.at };
}
function readRequirement(field) {
    const rule = field.members(['packages', 'applies-to', 'evidence', 'minimum-age-days']);
    if (rule === null)
        return null;
    const packages = rules_readPackages(rule.get('packages'));
    const appliesTo = rule.get('applies-to')?.choice(['new', 'changed', 'all']) ?? 'new';
    const evidence = rule.get('evidence')?.choice(['signature', 'provenance', 'trusted-publisher']) ?? null;
    const minimumAgeDays = rule.get('minimum-age-days')?.whole(1, 3_650) ?? null;
    if (!rule.has('evidence') && !rule.has('minimum-age-days'))
        return field.fault('it requires nothing', 'Give evidence, minimum-age-days, or both.');
    return { packages, appliesTo, evidence, minimumAgeDays, at: field.at };
}
function readWaiver(field, now) {
    const rule = field.members(['package', 'versions', 'finding', 'reason', 'expires', 'integrity']);
    if (rule === null)
        return null;
    const name = readPattern(rule.required('package', 'Name the package, or a pattern as "@acme/*".'));
    const versions = readRange(rule.required('versions', 'Give a range of versions, e.g. "1.2.3" or "*".'));
    const named = rule.required('finding', 'Name the finding that is waived.');
    const finding = named?.choice(rules_CODES) ?? null;
    const reason = rule.required('reason', 'Write why it is waived.')?.text(LONGEST_REASON) ?? null;
    const expires = readExpiry(rule.required('expires', 'Give the last day on which it holds, e.g. 2026-12-31.'), now);
    const integrity = rule.get('integrity')?.matching(SHA512, 200, 'It takes one whole hash, sha512-….') ?? null;
    if (named !== null && finding !== null)
        refuseUnwaivable(named, finding, rule.has('integrity'));
    if (name === null || versions === null || finding === null || reason === null || expires === null)
        return null;
    return { package: name, versions, finding, reason, expires, integrity, at: field.at };
}
function refuseUnwaivable(named, finding, hasHash) {
    if (WITHOUT_PACKAGE.has(finding)) {
        named.fault(`${finding} concerns no package`, 'Set its severity under “severities”.');
    }
    else if (WITHOUT_HASH.has(finding)) {
        named.fault(`${finding} cannot be waived: there is no sha512 to waive it for`, 'Lock the entry again from the registry.');
    }
    else if (catalogue/* CATALOGUE */.y[finding].severity === 'incomplete' && !SETTLED_BY_POLICY.has(finding)) {
        named.fault(`${finding} cannot be waived: what could not be found out is not known by that`, 'Declare the registry under “registries”, or set “fail-on-incomplete”.');
    }
    else if (WAIVED_BY_HASH.has(finding) && !hasHash) {
        named.fault(`${finding} is about a hash or a signature, so it is waived for exact bytes only`, 'Add integrity: sha512-… as the lockfile has it.');
    }
}
function rules_readPackages(field) {
    if (field === null)
        return null;
    const items = field.items(MOST_PACKAGES);
    if (items?.length === 0)
        return field.fault('it lists no package', 'Leave it out for all packages.');
    return items?.map(readPattern).filter((name) => name !== null) ?? null;
}
function readPattern(field) {
    const hint = 'Write a package name, with * for any characters but a slash, e.g. "@acme/*"; "*" for every package.';
    return field?.matching(PACKAGE_PATTERN, LONGEST_NAME, hint) ?? null;
}
function readRange(field) {
    const text = field?.text(LONGEST_RANGE) ?? null;
    if (field === null || text === null || semver.validRange(text, { includePrerelease: true }) !== null)
        return text;
    return field.fault(`${field_quoted(text)} is not a range of versions`, 'Write it as "1.2.3", ">=1.2.0 <2.0.0" or "*".');
}
function readExpiry(field, now) {
    const day = field?.matching(DAY, 10, 'Write the last day on which it holds, as 2026-12-31.') ?? null;
    if (field === null || day === null)
        return null;
    if (!isDay(day))
        return field.fault(`${day} is in no calendar`, 'Write the last day on which it holds, as 2026-12-31.');
    if (Date.parse(day) - now.getTime() > MOST_DAYS * rules_DAY_MS)
        return field.fault(`${day} is more than ${MOST_DAYS} days ahead`, 'Choose an earlier day, and renew it then.');
    return day;
}

;// CONCATENATED MODULE: ./build/policy/deny.js




const CONDITIONS = ['package', 'versions', 'repository', 'workflow', 'commit', 'run', 'published'];
const LONGEST_ADDRESS = 500;
function readDeny(field) {
    const rule = field.members([...CONDITIONS, 'reason']);
    if (rule === null)
        return null;
    const name = readPattern(rule.get('package'));
    const versions = readRange(rule.get('versions'));
    const repository = deny_readRepository(rule.get('repository'));
    const workflowHint = 'Write the path of a workflow file, as .github/workflows/release.yml.';
    const workflow = rule.get('workflow')?.matching(WORKFLOW, LONGEST_ADDRESS, workflowHint) ?? null;
    const commit = rule.get('commit')?.matching(COMMIT, 64, 'Write a whole commit id: 40 or 64 hex digits.') ?? null;
    const runHint = 'Write the address of a run, as https://github.com/owner/repository/actions/runs/123.';
    const run = rule.get('run')?.matching(HTTPS_ADDRESS, LONGEST_ADDRESS, runHint) ?? null;
    const { from, to } = readWindow(rule.get('published'));
    const reason = rule
        .required('reason', 'Write why it is denied: it is shown to whoever meets it.')
        ?.text(LONGEST_REASON);
    if (!CONDITIONS.some((key) => rule.has(key)))
        return field.fault('it says nothing of what is denied', `Give at least one of ${CONDITIONS.join(', ')}.`);
    if (rule.has('versions') && !rule.has('package'))
        return field.fault('versions of no package', 'Name the package too; "*" for every package.');
    return {
        package: name,
        versions,
        repository,
        workflow,
        commit: commit?.toLowerCase() ?? null,
        run: run?.replace(/\/+$/, '') ?? null,
        publishedFrom: from,
        publishedTo: to,
        reason: reason ?? '',
        at: field.at,
    };
}
function deny_readRepository(field) {
    const text = field?.matching(REPOSITORY, LONGEST_ADDRESS, 'Write it as github.com/owner/repository.') ?? null;
    if (field === null || text === null)
        return null;
    const found = (0,model_repository/* repositoryFromUri */.r5)(`https://${text.replace(/^https:\/\//, '')}`);
    return found === null
        ? field.fault(`${field_quoted(text)} is not a repository`, 'Write it as github.com/owner/repository.')
        : (0,model_repository/* formatRepository */.Sh)(found);
}
function readWindow(field) {
    const nothing = { from: null, to: null };
    const window = field?.members(['from', 'to']) ?? null;
    if (field === null || window === null)
        return nothing;
    const from = readInstant(window.get('from'), 'T00:00:00.000Z');
    const to = readInstant(window.get('to'), 'T23:59:59.999Z');
    if (!window.has('from') && !window.has('to'))
        field.fault('it has neither a beginning nor an end', 'Give from, to, or both.');
    if (from !== null && to !== null && from > to)
        field.fault('it ends before it begins', 'Exchange from and to.');
    return { from, to };
}
/** A day stands for all of it, in UTC. */
function readInstant(field, ofDay) {
    const hint = 'Write a day as 2026-05-11, or an instant in UTC as 2026-05-11T19:20:00Z.';
    const text = field?.matching(DAY_OR_INSTANT, 30, hint) ?? null;
    if (field === null || text === null)
        return null;
    if (!isDay(text.slice(0, 10)))
        return field.fault(`${text} is in no calendar`, hint);
    return new Date(DAY.test(text) ? `${text}${ofDay}` : text).toISOString();
}

;// CONCATENATED MODULE: ./build/policy/registries.js




const MOST_KEYS = 32;
const MOST_SCOPES = 500;
const registries_LONGEST_ADDRESS = 500;
const registries_LONGEST_NAME = 214;
function readRegistry(field) {
    const rule = field.members(['url', 'keys', 'mirror-of', 'evidence', 'scopes']);
    if (rule === null)
        return null;
    const url = readUrl(rule.required('url', 'Write the address of the registry, as .npmrc has it.'));
    const keys = readList(rule.get('keys'), MOST_KEYS, readKey);
    const mirrorOfNpm = rule.get('mirror-of')?.choice(['npm']) === 'npm';
    const noEvidence = rule.get('evidence')?.choice(['none']) === 'none';
    const scopes = readList(rule.get('scopes'), MOST_SCOPES, readScope);
    const says = ['keys', 'mirror-of', 'evidence'].filter((key) => rule.has(key));
    if (says.length > 1)
        // A mirror that is excused from evidence could exchange any package of the public registry.
        field.fault(`${says.join(' and ')} exclude each other`, 'Keep one of them: a registry has keys of its own, or npm’s, or no evidence.');
    if (says.length === 0 && !rule.has('scopes'))
        field.fault('it says nothing of the registry', 'Give keys, mirror-of, evidence or scopes.');
    if (url !== null && (0,public_registry/* isPublicRegistry */.N)(new URL(url)) && says.length > 0)
        field.fault(`${says.join(' and ')} for npm’s own registry`, 'Its keys come from Sigstore’s trust root. Leave it out.');
    return url === null ? null : { url, keys, mirrorOfNpm, noEvidence, scopes, at: field.at };
}
function readList(field, most, read) {
    const items = field?.items(most) ?? [];
    if (field !== null && items.length === 0)
        field.fault('it lists nothing', 'Leave it out, or give at least one.');
    return items.map(read).filter((item) => item !== null);
}
/** In the one form in which addresses are compared: lower-case host, no default port, a trailing slash. */
function readUrl(field) {
    const hint = 'Write an http(s) address without credentials, as https://npm.example.com/.';
    // The address is not shown: somebody may have put a password into it.
    const text = field?.text(registries_LONGEST_ADDRESS) ?? null;
    if (field === null || text === null)
        return null;
    if (!HTTP_ADDRESS.test(text) || !URL.canParse(text))
        return field.fault('it is not the address of a registry', hint);
    const url = new URL(text);
    if (url.hostname.endsWith('.'))
        url.hostname = url.hostname.replace(/\.+$/, '');
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url.href;
}
function readKey(field) {
    const key = field.members(['keyid', 'key', 'expires']);
    if (key === null)
        return null;
    const keyid = key
        .required('keyid', 'Write the id that its signatures carry.')
        ?.matching(KEYID, 200, 'It has no spaces.');
    const bytes = key.required('key', 'Write the public key: SPKI, DER, base64.');
    const spki = bytes?.matching(P256_SPKI, 200, 'Write an ECDSA P-256 public key: SPKI, DER, base64.') ?? null;
    if (bytes !== null && spki !== null && !isKey(spki))
        bytes.fault('it is not a point of P-256', 'Copy it again.');
    const end = key.get('expires');
    const expires = end?.matching(DAY_OR_INSTANT, 30, 'Write a day, or an instant in UTC as 2026-05-11T19:20:00Z.') ?? null;
    if (end !== null && expires !== null && !isDay(expires.slice(0, 10)))
        end.fault(`${expires} is in no calendar`, 'Write a day as 2026-12-31.');
    return keyid === null || keyid === undefined || spki === null
        ? null
        : { keyid, spki, usage: 'any', start: null, end: expires };
}
function isKey(spki) {
    try {
        (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
        return true;
    }
    catch {
        return false;
    }
}
function readScope(field) {
    return field.matching(SCOPE, registries_LONGEST_NAME, 'A scope, as "@acme".');
}
/** One registry must not be two, and a scope must not have two homes: which of them holds would be anybody's guess. */
function refuseRepeated(rules, fields) {
    const urls = new Set();
    const scopes = new Map();
    for (const [index, rule] of rules.entries()) {
        const field = fields[index];
        if (rule === null || field === undefined)
            continue;
        if (urls.has(rule.url))
            field.fault('this registry is listed already', 'Put both into one.');
        urls.add(rule.url);
        for (const scope of rule.scopes) {
            if (scopes.has(scope))
                field.fault(`${field_quoted(scope)} has a registry already`, 'Keep it at one of them.');
            scopes.set(scope, rule.url);
        }
    }
}

;// CONCATENATED MODULE: ./build/policy/words.js

const YAML_FEATURE = 'an alias, anchor, tag, merge key or directive of YAML, which is not read here';
const WORDS = {
    'lockfile-not-yaml': [
        'the file is not valid YAML at or before this line',
        'Texts that begin with @ or * need quotes, as "@acme/*"; indent with spaces, not tabs.',
    ],
    'lockfile-not-json': ['the file is not valid JSON at or before this line', 'Restore it, or record it again.'],
    'lockfile-yaml-feature': [YAML_FEATURE, 'Write the value out; a text that begins with * or & needs quotes, as "*".'],
    'lockfile-duplicate-key': ['this key was given before', 'Keep one of the two.'],
    'lockfile-ambiguous': ['readers of YAML differ in what this unquoted text is', 'Put it in quotes.'],
    'lockfile-too-deep': ['the file nests too deep', 'No part of it nests that deep: check the indentation.'],
    'lockfile-too-large': ['the file holds too much', 'Make it shorter.'],
};
/** The readers of YAML and JSON speak of lockfiles, and what they say would send a person to the wrong file. */
function inOwnWords(file, code, error) {
    const problems = error.problems.map((problem) => {
        const [message, hint] = WORDS[problem.code] ?? ['the file cannot be read', 'Check its syntax.'];
        return { code, message, hint, file, line: problem.line ?? 1 };
    });
    return new model_errors/* ConfigurationError */.j1(problems, { cause: error });
}

;// CONCATENATED MODULE: ./build/policy/read.js









/** Far more than any team writes. */
const MAX_POLICY_BYTES = 256 * 1024;
const DEFAULT_YOUNG_DAYS = 7;
const MOST_TRUSTED = 100;
const read_LONGEST_ADDRESS = 500;
const read_KEYS = [
    'version',
    'fail-on',
    'fail-on-incomplete',
    'history',
    'corroborate',
    'deep',
    'young-dependency-days',
    'severities',
    'require',
    'trust',
    'registries',
    'waivers',
    'deny',
];
/**
 * Reads `.github/countersign.yml`, as `docs/policy.md` and `docs/schema/policy.schema.json` describe it.
 *
 * @param path for messages and for the positions of the rules
 * @param now waivers may end at most 366 days after it
 * @throws ConfigurationError with every fault of the file, each with its line: a policy that is half understood protects
 *   nobody, and an empty one in its place would protect even less
 */
function read_readPolicy(path, text, now) {
    const faults = new Faults(path, 'POLICY');
    const root = parse(path, text, faults);
    const top = root === null ? null : new Field(root, '', faults);
    const members = top?.members(read_KEYS) ?? null;
    if (top === null || members === null) {
        faults.raise();
        throw new Error('a policy that was not read has a fault');
    }
    members.required('version', 'Write version: 1 at the top.')?.whole(1, 1);
    const trust = members.get('trust')?.members(['issuers', 'builders']) ?? null;
    const rules = (key, read) => (members.get(key)?.items(MOST_RULES) ?? []).map(read).filter((rule) => rule !== null);
    const registries = members.get('registries')?.items(MOST_RULES) ?? [];
    const readRegistries = registries.map(readRegistry);
    refuseRepeated(readRegistries, registries);
    const policy = {
        path,
        failOn: members.get('fail-on')?.choice(model_severity/* SEVERITIES */.oC) ?? null,
        failOnIncomplete: members.get('fail-on-incomplete')?.flag() ?? null,
        history: members.get('history')?.choice(['base', 'line']) ?? null,
        corroborate: members.get('corroborate')?.flag() ?? null,
        deep: members.get('deep')?.flag() ?? null,
        youngDependencyDays: members.get('young-dependency-days')?.whole(0, 365) ?? DEFAULT_YOUNG_DAYS,
        severities: rules('severities', readSeverity),
        require: rules('require', readRequirement),
        issuers: readTexts(trust?.get('issuers') ?? null, HTTPS_ADDRESS, 'Write the issuer of the identities, an https address.'),
        builders: readTexts(trust?.get('builders') ?? null, formats_BUILDER, 'Write provider and hosting class, as github/github-hosted.'),
        registries: readRegistries.filter((rule) => rule !== null),
        waivers: rules('waivers', (item) => readWaiver(item, now)),
        deny: rules('deny', readDeny),
    };
    faults.raise();
    return policy;
}
function readTexts(field, pattern, hint) {
    const items = field?.items(MOST_TRUSTED) ?? [];
    return items.map((item) => item.matching(pattern, read_LONGEST_ADDRESS, hint)).filter((text) => text !== null);
}
function parse(path, text, faults) {
    const length = Buffer.byteLength(text);
    if (length > MAX_POLICY_BYTES) {
        faults.add(1, `the policy has ${length} bytes`, `At most ${MAX_POLICY_BYTES} are read.`);
        return null;
    }
    // What was not UTF-8 has become this character: two different names would be one.
    const broken = text.indexOf('\u{fffd}');
    if (broken >= 0) {
        faults.add(text.slice(0, broken).split('\n').length, 'the policy is not valid UTF-8', 'Save it as UTF-8.');
        return null;
    }
    try {
        const documents = (0,located_yaml/* parseLocatedYaml */.v)(path, text.replace(/^\u{feff}/u, ''), { scalars: 'core', dates: 'text' });
        const [root, second] = documents;
        if (root === undefined || root.type === 'null')
            faults.add(1, 'the policy is empty', 'Write version: 1, or remove the file.');
        else if (second === undefined)
            return root;
        else
            faults.add(second.line, 'a second document begins here', 'A policy is one document: remove the “---”.');
        return null;
    }
    catch (error) {
        if (!(error instanceof model_errors/* LockfileError */.g))
            throw error;
        throw inOwnWords(path, 'POLICY', error);
    }
}

// EXTERNAL MODULE: ./build/lockfile/located.js
var located = __webpack_require__(28870);
;// CONCATENATED MODULE: ./build/policy/standing.js







const CODE = 'BASELINE';
const MOST_FINDINGS = 100_000;
const LONGEST_TEXT = 4_096;
const standing_CODES = Object.keys(catalogue/* CATALOGUE */.y);
/**
 * May a finding be recorded as known? One about a hash, a signature or an attestation that does not hold has to be mended,
 * or waived for its exact bytes; what is denied was denied on purpose; what could not be found out is not known.
 */
function mayStand(code, severity) {
    if (severity === 'incomplete' || code === 'denied')
        return false;
    return !SEALED.has(code) || model_severity/* SEVERITIES */.oC.indexOf(severity) >= model_severity/* SEVERITIES */.oC.indexOf('low');
}
/**
 * Reads `.github/countersign-baseline.json`: `{version: 1, findings: [{code, severity, package, version, file}]}`.
 *
 * @throws ConfigurationError with every fault, each with its line
 */
function readStanding(path, text) {
    const faults = new Faults(path, CODE);
    const top = new Field(standing_parse(path, text), '', faults);
    const members = top.members(['version', 'findings']);
    members?.required('version', 'Write "version": 1.')?.whole(1, 1);
    const list = members?.required('findings', 'Record it again with countersign baseline.')?.items(MOST_FINDINGS) ?? [];
    const seen = new Set();
    const findings = list.flatMap((field) => {
        const finding = readFinding(field);
        if (finding === null)
            return [];
        const key = JSON.stringify([finding.finding, finding.package, finding.version, finding.file]);
        if (seen.has(key))
            field.fault('this finding is listed already', 'Keep one of the two.');
        seen.add(key);
        return [finding];
    });
    faults.raise();
    return findings;
}
function standing_parse(path, text) {
    try {
        return (0,located/* parseLocated */.os)(path, text.replace(/^\u{feff}/u, ''));
    }
    catch (error) {
        if (error instanceof model_errors/* LockfileError */.g)
            throw inOwnWords(path, CODE, error);
        throw error;
    }
}
function readFinding(field) {
    const members = field.members(['code', 'severity', 'package', 'version', 'file']);
    if (members === null)
        return null;
    const hint = 'Record it again with countersign baseline.';
    const code = members.required('code', hint)?.choice(standing_CODES) ?? null;
    const severity = members.required('severity', hint)?.choice(model_severity/* SEVERITIES */.oC) ?? null;
    const texts = ['package', 'version', 'file'].map((key) => members.required(key, hint)?.textOrNull(LONGEST_TEXT) ?? null);
    const [name, version, file] = texts;
    if (code === null || severity === null || !name || !version || !file)
        return null;
    // Somebody wrote it in by hand: the command records none of these.
    if (!mayStand(code, severity))
        return field.fault(`${code} cannot be recorded as known`, 'Mend what it says, or waive it in the policy.');
    return { finding: code, severity, package: name.value, version: version.value, file: file.value };
}
/** One finding a line, sorted, so that a change to it can be reviewed. The worse of two that differ in severity alone. */
function writeStanding(findings) {
    const byKey = new Map();
    for (const finding of findings) {
        const key = sortKey(finding);
        const other = byKey.get(key);
        if (other === undefined || rank(finding.severity) < rank(other.severity))
            byKey.set(key, finding);
    }
    // By code unit, so that every machine sorts alike.
    const sorted = [...byKey].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const lines = sorted.map(([, { finding: code, severity, package: name, version, file }]) => JSON.stringify({ code, severity, package: name, version, file }));
    const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
function sortKey({ finding, package: name, version, file }) {
    return JSON.stringify([file, name, version, finding]);
}
function rank(severity) {
    return severity === 'incomplete' ? -1 : SEVERITIES.indexOf(severity);
}

// EXTERNAL MODULE: ./build/commands/agreed.js
var agreed = __webpack_require__(47183);
;// CONCATENATED MODULE: ./build/commands/judgement.js







/**
 * @throws ConfigurationError with every fault of a file that is in force
 * @throws IncompleteError where the base cannot be read
 */
async function loadJudgement(options, host, trees) {
    const now = host.now();
    // Run in a folder below, a repository is still judged by what it agreed at its top.
    const top = await (0,agreed/* topOf */.HX)(host.root, host.env);
    const policyFiles = await readPolicyFiles(top, trees);
    const policyFile = policyFiles.find(({ inForce }) => inForce !== null) ?? policyFiles[0];
    const origins = await (0,agreed/* readAgreed */.Js)(agreed/* ORIGINS_PATH */.YA, top, trees);
    const baseline = await (0,agreed/* readAgreed */.Js)(agreed/* BASELINE_PATH */.CM, top, trees);
    const policy = policyFile === undefined || policyFile.inForce === null
        ? null
        : read_readPolicy(policyFile.path, policyFile.inForce, now);
    const file = origins.inForce === null ? null : readOrigins(origins.path, origins.inForce);
    const standing = baseline.inForce === null ? [] : readStanding(baseline.path, baseline.inForce);
    const { failOn, failOnIncomplete, history, corroborate, deep, warnings } = tighten(policy, options);
    for (const warning of warnings)
        host.warn(warning);
    return {
        judgement: {
            policy,
            origins: file === null ? null : { file, proposed: proposedOrigins(origins) },
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
            ? (await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 57645))).createGitHubRecords({
                ...host.githubCom,
                signal: host.deadline.signal,
            })
            : null,
        raised: [...policyFiles, origins, baseline].flatMap((each) => (0,agreed/* judgeAgreedFile */.EI)(each, judgement_proposalOf(each, now))),
    };
}
function digestOf(text) {
    return text === null || text === undefined ? null : (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** What the policy in force says of registries: for journeys that judge nothing else by it. */
async function registriesInForce(host, trees) {
    const files = await readPolicyFiles(await topOf(host.root, host.env), trees);
    const file = files.find(({ inForce }) => inForce !== null);
    return file === undefined || file.inForce === null ? [] : readPolicy(file.path, file.inForce, host.now()).registries;
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
function proposedOrigins(file) {
    if (file.head === null || file.head === file.inForce)
        return null;
    try {
        return readOrigins(file.path, file.head);
    }
    catch (error) {
        if (error instanceof model_errors/* ConfigurationError */.j1)
            return null;
        throw error;
    }
}
/** What can be told of a proposed file before it is merged: that it will not be read. */
function judgement_proposalOf(file, now) {
    if (file.head === null || file.head === file.inForce)
        return null;
    try {
        if (file.path === agreed/* ORIGINS_PATH */.YA)
            readOrigins(file.path, file.head);
        else if (file.path === agreed/* BASELINE_PATH */.CM)
            readStanding(file.path, file.head);
        else
            read_readPolicy(file.path, file.head, now);
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
/**
 * Reads lockfiles. One that cannot be read does not keep the others from being read.
 *
 * @param root nothing inside it may lead out of it through a link; reports name paths relative to it
 */
async function loadLockfiles(candidates, folder, root) {
    const byPath = new Map(candidates.map((candidate) => [(0,adapters_files/* shownPath */.pS)(candidate.path, folder, root), candidate]));
    const lockfiles = [];
    const errors = [];
    const digests = new Map();
    let bytes = 0;
    const onBytes = ({ length }) => {
        bytes += length;
        if (bytes > LARGE_LOCKFILES)
            (0,heap/* economise */.v)();
    };
    for (const candidate of byPath.values()) {
        try {
            const { lockfile, sha256 } = await load(candidate, folder, root, onBytes);
            lockfiles.push(lockfile);
            digests.set(lockfile.path, sha256);
        }
        catch (error) {
            if (!(error instanceof model_errors/* LockfileError */.g))
                throw error;
            errors.push(...error.problems);
        }
    }
    return { lockfiles, errors, paths: [...byPath.keys()], digests };
}
/** @throws LockfileError */
async function loadLockfile(candidate, folder, root) {
    return (await load(candidate, folder, root, () => undefined)).lockfile;
}
async function load({ path, format }, folder, root, onBytes) {
    const bytes = await (0,adapters_files/* readLockfileBytes */.FH)(path, folder, root, bounded_text/* MAX_LOCKFILE_BYTES */.hP);
    onBytes(bytes);
    const lockfile = (0,build_lockfile/* readLockfile */.GQ)((0,adapters_files/* shownPath */.pS)(path, folder, root), bytes, format);
    return { lockfile, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}

// EXTERNAL MODULE: ./build/adapters/registry/project-documents.js
var project_documents = __webpack_require__(12175);
// EXTERNAL MODULE: ./build/adapters/registry/project-shown.js
var project_shown = __webpack_require__(70260);
// EXTERNAL MODULE: ./build/adapters/registry/project-variables.js
var project_variables = __webpack_require__(96320);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/adapters/registry/project-draft.js




const NOT_HONOURED = "is not honoured: a repository's file may only name registries";
const project_draft_SCOPE = /^@[^:/\s@]+$/;
/**
 * What one file of a repository states, under the rules that hold for all of them: whoever may change the file must not
 * be able to have the runner's secrets sent to a host of theirs, nor put one in the middle.
 *
 * Registries come first: a variable is expanded only in a credential for a host that is by then named as one.
 */
class Draft {
    #file;
    #env;
    #hosts = new Set();
    #scopes = new Map();
    #credentials = new Map();
    #warnings = [];
    #empty = [];
    #problems = [];
    #registry = null;
    constructor(file, env) {
        this.#file = file;
        this.#env = env;
    }
    /** The default registry, as far as it is known. */
    get registry() {
        return this.#registry;
    }
    /** A registry's address, normalised; from now on its host is named. `null`: it cannot be used, which ends in an error. */
    address(key, value, syntax) {
        const address = (0,project_variables/* registryAddress */.MA)(value, this.#env, syntax);
        if (address === null) {
            this.#problem('project-config-registry', `${shownKey(key)} is not a registry address that can be used`, NO_ADDRESS);
            return null;
        }
        this.#hosts.add(new URL(address).host);
        return address;
    }
    setDefault(address) {
        this.#registry = address ?? this.#registry;
    }
    /** @param scope with its `@` */
    setScope(key, scope, address) {
        if (!project_draft_SCOPE.test(scope))
            this.wrong(key, 'does not name a scope');
        else if (this.#scopes.has(scope))
            this.wrong(key, 'names the registry of a scope that has one already');
        else if (address !== null)
            this.#scopes.set(scope, address);
    }
    scope(scope) {
        return this.#scopes.get(scope) ?? null;
    }
    /** A secret for the registry at `address`, variables put in. `null`: it is not used, and that is said. */
    secret(key, address, value, syntax) {
        if (typeof value !== 'string' || value === '') {
            this.wrong(key, 'is not a text');
            return null;
        }
        if ((0,project_variables/* hasVariable */.$u)(value, syntax) && !this.#hosts.has(new URL(address).host)) {
            this.ignored(key, 'is not used: its variable is expanded only for a host that the file names as a registry');
            return null;
        }
        const expanded = (0,project_variables/* expand */.fT)(value, this.#env, syntax);
        if (expanded.kind === 'value') {
            if (expanded.value === '')
                this.#empty.push(...expanded.empty);
            return expanded.value;
        }
        this.ignored(key, `is not used: ${expanded.why}`);
        return null;
    }
    /** @param value as npm writes it: a token, or base64 of `user:password` */
    credential(key, address, form, value) {
        const at = `//${new URL(address).host}${new URL(address).pathname}`;
        const mine = `${at}:${form}`;
        const stated = this.#credentials.get(mine);
        const other = this.#credentials.has(`${at}:${form === '_auth' ? '_authToken' : '_auth'}`);
        // npm's configuration has one credential a registry and path; another for another scope has no place in it.
        if (other || (stated !== undefined && stated !== value))
            this.ignored(key, 'is not used: the file states another credential for the same registry');
        else
            this.#credentials.set(mine, value);
    }
    /** Said to the user. Keys only: a value may be a secret. */
    ignored(key, why = NOT_HONOURED) {
        this.#warnings.push(`${shownKey(key)} in ${this.#file.path} ${why}`);
    }
    /** The file means something, and it is unknown what: an error, not a guess. */
    wrong(key, what) {
        this.#problem('project-config-malformed', `${shownKey(key)} ${what}`, 'Correct the file.');
    }
    #problem(code, message, hint) {
        const file = this.#file.path;
        this.#problems.push({ code, message: `${file}: ${message}`, hint, file });
    }
    /** @throws ConfigurationError with every fault of the file */
    finish() {
        if (this.#problems.length > 0)
            throw new model_errors/* ConfigurationError */.j1(this.#problems);
        return {
            registry: this.#registry,
            scopes: this.#scopes,
            credentials: this.#credentials,
            warnings: this.#warnings,
            ...(this.#empty.length === 0 ? {} : { emptyVariables: this.#empty }),
        };
    }
}
function shownKey(key) {
    return (0,urls/* printable */.g$)((0,project_shown/* withoutUserInfo */.sl)(key));
}
const NO_ADDRESS = 'Write it as a full http(s) address whose host is not a variable, or set it with --registry or in the user configuration.';
/** A registry named without a scheme, as `//host/path`, in its one form. */
function schemeless(text) {
    return (0,urls/* normaliseRegistry */.Me)(text.startsWith('//') ? `https:${text}` : text);
}

;// CONCATENATED MODULE: ./build/adapters/registry/project-bun.js


/** Settings of `[install]` that change how packages are reached, or load code. Never taken from a repository. */
const IGNORED = ['ca', 'cafile', 'security'];
/** The part of a `bunfig.toml` that decides where packages come from, or how. */
function bunRegistrySettings(document) {
    const install = document.get('install');
    const wanted = ['registry', 'scopes', ...IGNORED];
    const found = (0,project_documents/* isMap */.jh)(install) ? [...install].filter(([key]) => wanted.includes(key)) : [];
    const preload = document.get('preload');
    const settings = found.map(([key, value]) => [`install.${key}`, value]);
    return new Map(preload === undefined ? settings : [...settings, ['preload', preload]]);
}
/**
 * `bunfig.toml`: `install.registry` and `install.scopes` (https://bun.com/docs/runtime/bunfig#install-registry), each an
 * address, perhaps with a user and a password in it, or a table of `url`, `token`, `username` and `password`. Bun expands
 * `$VAR` where that is the whole value.
 *
 * @throws ConfigurationError
 */
function readBunfig(file, env) {
    const document = (0,project_documents/* parseBunfig */.Zq)(file);
    const draft = new Draft(file, env);
    if (document.has('preload'))
        draft.ignored('preload');
    const install = document.get('install');
    if (install === undefined)
        return draft.finish();
    if (!(0,project_documents/* isMap */.jh)(install)) {
        draft.wrong('install', 'is not a table');
        return draft.finish();
    }
    for (const key of IGNORED)
        if (install.has(key))
            draft.ignored(`install.${key}`);
    const logins = [];
    const registry = install.get('registry');
    if (registry !== undefined) {
        const address = project_bun_readRegistry('install.registry', registry, draft, logins);
        draft.setDefault(address);
    }
    const scopes = install.get('scopes') ?? new Map();
    if (!(0,project_documents/* isMap */.jh)(scopes))
        draft.wrong('install.scopes', 'is not a table');
    for (const [name, value] of (0,project_documents/* isMap */.jh)(scopes) ? scopes : []) {
        const key = `install.scopes.${name}`;
        const address = project_bun_readRegistry(key, value, draft, logins);
        draft.setScope(key, name.startsWith('@') ? name : `@${name}`, address);
    }
    for (const one of logins)
        login(one, draft);
    return draft.finish();
}
function project_bun_readRegistry(key, value, draft, logins) {
    const table = (0,project_documents/* isMap */.jh)(value) ? value : null;
    const url = table === null ? value : table.get('url');
    if (url === undefined) {
        draft.ignored(key, 'is not used: it names no registry; state its url');
        return null;
    }
    const address = draft.address(key, url, 'none');
    if (address === null)
        return null;
    const inside = typeof value === 'string' ? userInfo(value) : NOBODY;
    if (inside === null) {
        draft.ignored(key, 'has a user and a password that cannot be decoded; they are not used');
        return address;
    }
    logins.push({
        key,
        address,
        token: table?.get('token') ?? inside.token,
        username: table?.get('username') ?? inside.username,
        password: table?.get('password') ?? inside.password,
    });
    return address;
}
const NOBODY = { token: '', username: '', password: '' };
/** As Bun reads it: `user:password@`, decoded, or a token as a password without a user. `null`: it cannot be decoded. */
function userInfo(url) {
    const { username, password } = new URL(url);
    try {
        const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
        return user === '' ? { ...NOBODY, token: secret } : { ...NOBODY, username: user, password: secret };
    }
    catch {
        return null;
    }
}
function login({ key, address, token, username, password }, draft) {
    if (token !== '') {
        const secret = draft.secret(`${key}.token`, address, token, 'bun');
        if (secret !== null)
            draft.credential(`${key}.token`, address, '_authToken', secret);
        return;
    }
    if (username === '' || password === '')
        return;
    const user = draft.secret(`${key}.username`, address, username, 'bun');
    const secret = draft.secret(`${key}.password`, address, password, 'bun');
    if (user === null || secret === null)
        return;
    draft.credential(`${key}.password`, address, '_auth', Buffer.from(`${user}:${secret}`).toString('base64'));
}

// EXTERNAL MODULE: ./build/adapters/registry/project-npmrc.js
var project_npmrc = __webpack_require__(41347);
;// CONCATENATED MODULE: ./build/adapters/registry/project-pnpm.js


/** Settings that change how packages are reached, or load code. Never taken from a repository. */
const project_pnpm_IGNORED = new Set([
    'ca',
    'cafile',
    'cert',
    'configDependencies',
    'globalPnpmfile',
    'httpProxy',
    'httpsProxy',
    'key',
    'localAddress',
    'namedRegistries',
    'noProxy',
    'noproxy',
    'npmrcAuthFile',
    'pnpmfile',
    'pnpmfilePath',
    'pnprServer',
    'proxy',
    'strictSsl',
    'tokenHelper',
    'userconfig',
]);
/** Fields of a registry's declaration that do not say whose packages it has. */
const DESCRIPTIONS = new Set(['serverType', 'supportsTimeField']);
const URL_KEY = /^https?:\/\//i;
function isPnpmRegistryKey(key) {
    return key === 'registry' || key === 'registries' || isIgnored(key);
}
function isIgnored(key) {
    return project_pnpm_IGNORED.has(key) || key.startsWith('//') || /^@.*:registry$/.test(key) || /^_(?:auth|password)/.test(key);
}
/**
 * `pnpm-workspace.yaml` as pnpm 10 and later read it (https://pnpm.io/settings, https://pnpm.io/registries): `registry`,
 * and `registries`, by scope or, since 11.23, by address. Credentials and `@scope:registry` have no effect there, and no
 * variable is expanded in an address: some versions leave such an address out, others put the value in.
 *
 * @throws ConfigurationError
 */
function readPnpmWorkspace(file, env) {
    const document = (0,project_documents/* parseYaml */.hN)(file);
    const draft = new Draft(file, env);
    const declared = document.get('registries');
    if ((0,project_documents/* isMap */.jh)(declared))
        readRegistries(declared, draft);
    else if (declared !== undefined && declared !== '')
        draft.wrong('registries', 'is not a list of registries');
    const server = document.get('registry');
    if (server !== undefined) {
        const earlier = draft.registry;
        const address = draft.address('registry', server, 'none');
        if (earlier !== null && address !== null && earlier !== address)
            draft.ignored('registries', 'names another default registry than registry, which pnpm 11 takes and pnpm 10 does not');
        draft.setDefault(address);
    }
    for (const key of document.keys())
        if (isIgnored(key))
            draft.ignored(key);
    return draft.finish();
}
function readRegistries(registries, draft) {
    const names = [...registries.keys()];
    const byAddress = names.filter((name) => URL_KEY.test(name)).length;
    // pnpm refuses it too.
    if (byAddress > 0 && byAddress < names.length) {
        draft.wrong('registries', 'mixes registries by scope with registries by address');
        return;
    }
    for (const [name, value] of registries) {
        const key = `registries.${name}`;
        if (byAddress > 0)
            declare(name, value, draft);
        else if (name === 'default')
            draft.setDefault(draft.address(key, value, 'none'));
        else if (name.startsWith('@'))
            draft.setScope(key, name, draft.address(key, value, 'none'));
        else
            draft.ignored(key, 'is not honoured: pnpm names scopes with @');
    }
}
/** A registry by its address: `scopes` are those routed to it, a bare `@` being the packages without a scope. */
function declare(name, value, draft) {
    // The address stays out of messages: it may hold a password.
    const key = 'registries';
    const address = draft.address(key, name, 'none');
    if (value === '')
        return;
    if (!(0,project_documents/* isMap */.jh)(value)) {
        draft.wrong(key, 'has an address without settings');
        return;
    }
    for (const field of value.keys()) {
        if (field !== 'scopes' && !DESCRIPTIONS.has(field))
            draft.ignored(`${key}.….${field}`);
    }
    const scopes = value.get('scopes') ?? [];
    if (!(0,project_documents/* isList */.Lv)(scopes)) {
        draft.wrong(`${key}.….scopes`, 'is not a list');
        return;
    }
    for (const scope of scopes) {
        if (scope !== '@')
            draft.setScope(`${key}.….scopes`, typeof scope === 'string' ? scope : '', address);
        else if (draft.registry === null)
            draft.setDefault(address);
        else
            draft.wrong(`${key}.….scopes`, 'names two default registries');
    }
}

;// CONCATENATED MODULE: ./build/adapters/registry/project-yarn.js


/** Berry's settings that change how packages are reached, or load code. Never taken from a repository. */
const BERRY_IGNORED = new Set([
    'caFilePath',
    'enableStrictSsl',
    'httpProxy',
    'httpsCaFilePath',
    'httpsCertFilePath',
    'httpsKeyFilePath',
    'httpsProxy',
    'networkSettings',
    'plugins',
    'unsafeHttpWhitelist',
    'yarnPath',
]);
const BERRY_REGISTRIES = new Set([
    'npmAlwaysAuth',
    'npmAuthIdent',
    'npmAuthToken',
    'npmRegistries',
    'npmRegistryServer',
    'npmScopes',
]);
/** Yarn 1's, by npm's names for most of them. */
const CLASSIC_IGNORED = new Set([
    'ca',
    'cafile',
    'cert',
    'custom-host-suffix',
    'http-proxy',
    'https-proxy',
    'key',
    'local-address',
    'noproxy',
    'plugins',
    'prefix',
    'proxy',
    'strict-ssl',
    'userconfig',
    'yarn-offline-mirror',
    'yarn-path',
]);
const CLASSIC_SCOPE = /^(@[^:/\s]+):registry$/;
/** Does this key of a `.yarnrc.yml` decide where packages come from, or how? */
function isBerryRegistryKey(key) {
    return BERRY_REGISTRIES.has(key) || BERRY_IGNORED.has(key);
}
function isClassicRegistryKey(key) {
    return key === 'registry' || CLASSIC_SCOPE.test(key) || key.startsWith('//') || CLASSIC_IGNORED.has(key);
}
/**
 * `.yarnrc.yml` of Yarn 2 and later, which is all that Berry reads (https://yarnpkg.com/configuration/yarnrc).
 *
 * A credential of the top level goes to the default registry alone. Berry would lend it to the registries of scopes too.
 *
 * @throws ConfigurationError
 */
function readYarnrcYml(file, env) {
    const document = (0,project_documents/* parseYaml */.hN)(file);
    const draft = new Draft(file, env);
    const server = document.get('npmRegistryServer');
    if (server !== undefined)
        draft.setDefault(draft.address('npmRegistryServer', server, 'yarn'));
    const scopes = blocks(document, 'npmScopes', draft).filter(([scope]) => {
        if (!scope.startsWith('@'))
            return true;
        draft.ignored(`npmScopes.${scope}`, 'is not honoured: Yarn names scopes without @');
        return false;
    });
    for (const [scope, block] of scopes) {
        const own = block.get('npmRegistryServer');
        const key = `npmScopes.${scope}.npmRegistryServer`;
        if (own !== undefined)
            draft.setScope(key, `@${scope}`, draft.address(key, own, 'yarn'));
    }
    // The more particular first: it keeps its place where a second one names another credential for the same registry.
    for (const [scope, block] of scopes) {
        project_yarn_login(draft, block, `npmScopes.${scope}.`, draft.scope(`@${scope}`) ?? draft.registry);
    }
    const registries = blocks(document, 'npmRegistries', draft);
    const configured = new Set();
    for (const [name, block] of registries) {
        const address = schemeless(name);
        if (address === null)
            draft.wrong(`npmRegistries.${name}`, 'is not the address of a registry');
        else
            project_yarn_login(draft, block, `npmRegistries.${name}.`, address);
        if (address !== null)
            configured.add(hostAndPath(address));
    }
    // As in Berry: a registry's own block takes the place of the top level.
    if (draft.registry === null || !configured.has(hostAndPath(draft.registry)))
        project_yarn_login(draft, document, '', draft.registry);
    for (const key of document.keys())
        if (BERRY_IGNORED.has(key))
            draft.ignored(key);
    return draft.finish();
}
function hostAndPath(address) {
    return address.slice(address.indexOf('//'));
}
function project_yarn_login(draft, block, prefix, address) {
    for (const name of ['npmAuthToken', 'npmAuthIdent']) {
        const value = block.get(name);
        if (value === undefined || value === '')
            continue;
        const key = `${prefix}${name}`;
        if (address === null) {
            draft.ignored(key, 'is not used: it names no registry; state npmRegistryServer beside it');
            continue;
        }
        const secret = draft.secret(key, address, value, 'yarn');
        if (secret === null)
            continue;
        if (name === 'npmAuthToken')
            draft.credential(key, address, '_authToken', secret);
        else {
            const ident = secret.includes(':') ? Buffer.from(secret).toString('base64') : secret;
            draft.credential(key, address, '_auth', ident);
        }
        return;
    }
}
function blocks(document, key, draft) {
    const value = document.get(key);
    if (value === undefined || value === '')
        return [];
    if (!(0,project_documents/* isMap */.jh)(value)) {
        draft.wrong(key, 'is not a list of “name: settings”');
        return [];
    }
    return [...value].flatMap(([name, block]) => {
        if ((0,project_documents/* isMap */.jh)(block))
            return [[name, block]];
        if (block !== '')
            draft.wrong(`${key}.${name}`, 'is not a list of settings');
        return [];
    });
}
/**
 * `.yarnrc` of Yarn 1: its registries alone. Yarn 1 takes credentials from `.npmrc` only, and expands no variable here.
 *
 * @throws ConfigurationError
 */
function readYarnrc(file, env) {
    const draft = new Draft(file, env);
    for (const [key, value] of parseYarnrc(file)) {
        const scope = CLASSIC_SCOPE.exec(key)?.[1];
        if (key === 'registry')
            draft.setDefault(draft.address(key, value, 'none'));
        else if (scope !== undefined)
            draft.setScope(key, scope, draft.address(key, value, 'none'));
        else if (key.startsWith('//'))
            draft.ignored(key, 'is not used: Yarn 1 takes credentials from .npmrc alone');
        else if (isClassicRegistryKey(key))
            draft.ignored(key);
    }
    return draft.finish();
}
/** A word, a number or a boolean, or a quoted text: a JSON string, as Yarn 1 reads it. */
const LINE = /^(?:("(?:[^"\\]|\\.)*")|([A-Za-z/.-][^\s:,"]*)):? +(?:("(?:[^"\\]|\\.)*")|([A-Za-z0-9/.-][^\s:,"]*)) *$/;
/** Yarn 1's own reading: lines of its lockfile's format, and where they are not, YAML of texts. @throws ConfigurationError */
function parseYarnrc(file) {
    (0,project_documents/* requireText */.He)(file);
    const map = new Map();
    for (const line of file.text.replace(/^\u{feff}/u, '').split(/\r?\n/)) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const match = LINE.exec(line);
        if (match === null)
            return (0,project_documents/* parseYaml */.hN)(file);
        const [, quotedKey, key = unquoted(file, quotedKey), quotedValue, value = unquoted(file, quotedValue)] = match;
        if (map.has(key))
            throw (0,project_documents/* malformed */.Qm)(file, 'it gives a key twice', 'State each key once.');
        map.set(key, value);
    }
    return map;
}
function unquoted(file, text = '""') {
    try {
        return String(JSON.parse(text));
    }
    catch {
        throw (0,project_documents/* malformed */.Qm)(file, 'a quoted text in it cannot be read', 'Correct it.');
    }
}

;// CONCATENATED MODULE: ./build/adapters/registry/project-settings.js







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
const OWN_FILES = {
    'pnpm-workspace.yaml': { read: readPnpmWorkspace, settings: (file) => only((0,project_documents/* parseYaml */.hN)(file), isPnpmRegistryKey) },
    '.yarnrc': { read: readYarnrc, settings: (file) => only(parseYarnrc(file), isClassicRegistryKey) },
    '.yarnrc.yml': { read: readYarnrcYml, settings: (file) => only((0,project_documents/* parseYaml */.hN)(file), isBerryRegistryKey) },
    'bunfig.toml': { read: readBunfig, settings: (file) => bunRegistrySettings((0,project_documents/* parseBunfig */.Zq)(file)) },
};
const NOTHING = { registry: null, scopes: new Map(), credentials: new Map(), warnings: [] };
/**
 * Registries, scopes and credentials for the packages of one lockfile, from the files that its package manager reads,
 * and nothing else of them: no proxy, no certificate authority, no client key, no code. The rules are those of
 * {@link readProjectNpmrc}, for all files together: a variable is expanded only for a host that one of them names.
 *
 * @param files chosen by the caller: in a pull request the base commit's, never the head's
 * @throws ConfigurationError with every fault, for files that cannot be read for certain
 */
function readProjectSettings(format, files, env, shownAs = (name) => name) {
    const problems = [];
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof model_errors/* ConfigurationError */.j1))
                throw error;
            problems.push(...error.problems);
            return NOTHING;
        }
    };
    let own = NOTHING;
    let npmrc = NOTHING;
    // Its own file first: the hosts that it names are hosts that `.npmrc` may have credentials for.
    for (const name of PROJECT_FILES[format].toReversed()) {
        const text = files.get(name);
        if (text === undefined)
            continue;
        const file = { text, path: shownAs(name) };
        if (name !== '.npmrc')
            own = attempt(() => OWN_FILES[name].read(file, env));
        else {
            const options = { hosts: hostsOf(own), variables: format === 'pnpm' ? 'pnpm' : 'npm' };
            npmrc = attempt(() => (0,project_npmrc/* readProjectNpmrc */.i2)(file, env, options));
        }
    }
    if (problems.length > 0)
        throw new model_errors/* ConfigurationError */.j1(problems);
    // Yarn 1 asks npm's configuration first, the others their own file.
    const merged = format === 'yarn-classic' ? project_settings_merge(npmrc, own) : project_settings_merge(own, npmrc);
    return format === 'pnpm'
        ? { ...merged, warnings: [...merged.warnings, ...project_settings_differences(own, npmrc, shownAs)] }
        : merged;
}
function project_settings_merge(upper, lower) {
    const taken = new Set([...upper.credentials.keys()].map(registryOf));
    const empty = [...(upper.emptyVariables ?? []), ...(lower.emptyVariables ?? [])];
    return {
        registry: upper.registry ?? lower.registry,
        scopes: new Map([...lower.scopes, ...upper.scopes]),
        // A registry's credentials come from one file: parts of two would make a login that nobody wrote.
        credentials: new Map([
            ...[...lower.credentials].filter(([key]) => !taken.has(registryOf(key))),
            ...upper.credentials,
        ]),
        warnings: [...upper.warnings, ...lower.warnings],
        ...(empty.length === 0 ? {} : { emptyVariables: empty }),
    };
}
/** `//host/path/` of `//host/path/:_authToken`. */
function registryOf(credential) {
    return credential.slice(0, credential.lastIndexOf(':'));
}
function hostsOf(settings) {
    const addresses = [...settings.scopes.values(), ...(settings.registry === null ? [] : [settings.registry])];
    return new Set(addresses.map((address) => new URL(address).host));
}
/** pnpm before 10 reads `.npmrc` alone, and 10 takes `registry` from it; later ones let their own file decide. */
function project_settings_differences(own, npmrc, shownAs) {
    const keys = [...own.scopes].filter(([scope, address]) => (npmrc.scopes.get(scope) ?? address) !== address);
    const named = keys.map(([scope]) => `${scope}:registry`);
    if ((npmrc.registry ?? own.registry) !== (own.registry ?? npmrc.registry))
        named.unshift('registry');
    return named.map((key) => `${key} in ${shownAs('.npmrc')} is not used: ${shownAs('pnpm-workspace.yaml')} names another registry, ` +
        'and versions of pnpm differ in which they take');
}
function only(document, isWanted) {
    return new Map([...document].filter(([key]) => isWanted(key)));
}
/**
 * The settings that decide where a lockfile's packages come from and how they are fetched, sorted, with secrets
 * replaced: to compare a pull request's files with their base. `key=value` of `.npmrc`, `FILE: key=value` of others, so
 * that two files that change places are seen.
 *
 * @throws ConfigurationError for a file that cannot be read for certain
 */
function registryKeysOfProject(format, files, shownAs = (name) => name) {
    return PROJECT_FILES[format]
        .flatMap((name) => {
        const text = files.get(name);
        if (text === undefined)
            return [];
        const file = { text, path: shownAs(name) };
        if (name === '.npmrc')
            return (0,project_npmrc/* registryKeysOf */.ns)(file);
        return (0,project_shown/* shownLines */.TV)(file, OWN_FILES[name].settings(file)).map((line) => `${name}: ${line}`);
    })
        .toSorted();
}

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
        return { settings: readProjectSettings(format, head.files, env, shown), raised: [] };
    }
    const files = await project_config_readBase(format, folder, trees);
    const settings = readProjectSettings(format, files, env, (name) => `${shown(name)} at ${trees.base.commit.slice(0, 12)}`);
    return { settings, raised: project_config_compare(format, shown, files, head) };
}
async function readWorkingTree(format, folder, root) {
    const files = new Map();
    const unreadable = [];
    for (const name of PROJECT_FILES[format]) {
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
    for (const name of PROJECT_FILES[format]) {
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
function project_config_compare(format, shown, base, head) {
    const before = registryKeysOfProject(format, base, shown);
    const after = keysOfHead(format, shown, head);
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
    const names = PROJECT_FILES[format];
    return names.find((name) => base.get(name) !== head.files.get(name)) ?? names[0] ?? '.npmrc';
}
/** A file that cannot be read changes the configuration as well, and it is the pull request's. */
function keysOfHead(format, shown, head) {
    const broken = head.unreadable.map(({ name, detail }) => `${name} (unreadable: ${detail})`);
    try {
        return [...registryKeysOfProject(format, head.files, shown), ...broken];
    }
    catch (error) {
        return [...broken, `(unreadable: ${(0,model_errors/* messageOf */.bD)(error)})`];
    }
}

// EXTERNAL MODULE: ./build/commands/shard.js
var shard = __webpack_require__(62219);
// EXTERNAL MODULE: ./build/commands/source.js + 7 modules
var commands_source = __webpack_require__(46816);
;// CONCATENATED MODULE: ./build/commands/run-audit.js














/** Then whatever is left of a cache is let be. */
const MOST_ROUNDS = 3;
/** Audits what is found in a folder: discovers, reads, compares with the base, asks, verifies, judges. */
async function runAudit(options, host) {
    const trees = host.base === null ? null : await (0,base_tree/* openBaseTrees */.R)(host.root, host.base, host.env);
    const hasBase = trees !== null || options.baseFile !== undefined;
    const scope = options.scope ?? (hasBase ? 'changed' : 'all');
    // Begun together, since each mostly waits: for git, for the disk, for the trust root. Faults are told in this order.
    const finding = begun(findLockfiles(options, host, trees));
    const agreeing = begun(loadJudgement(options, host, trees));
    const trusting = begun((0,commands_source/* beginTrust */.q2)(options, host, trees));
    const loaded = await finding;
    if (scope === 'changed' && !hasBase)
        throw noBase();
    const comparing = begun(baselineFor(options, host, loaded, trees, scope));
    const agreed = await agreeing;
    const baseline = await comparing;
    const source = await (0,commands_source/* openSource */.oD)(options, host, trees, agreed.judgement.policy?.registries, trusting);
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
async function findLockfiles(options, host, trees) {
    const below = folderTrees(trees, options.folder, host);
    const candidates = await (0,discover/* discover */.k)(options.lockfiles, options.folder, below, host.env);
    return loadLockfiles(candidates, options.folder, host.root);
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
        return await baselineOf(loaded.lockfiles, loaded.paths, await (0,discover/* trackedBelow */.M)(host.root, host.env), trees);
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

/***/ 46816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q2: () => (/* binding */ beginTrust),
  Vc: () => (/* binding */ loadTrust),
  oD: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/adapters/openpgp.js
var openpgp = __webpack_require__(97878);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/adapters/registry/documents.js
var registry_documents = __webpack_require__(92871);
;// CONCATENATED MODULE: ./build/adapters/record/record.js

const MOST_ANSWERS = 500_000;
const LONGEST_TEXT = 4096;
const SHA256 = /^[0-9a-f]{64}$/;
const CODES = {
    'not-found': true,
    unreachable: true,
    timeout: true,
    cancelled: true,
    unauthorized: true,
    forbidden: true,
    'rate-limited': true,
    'server-error': true,
    'unexpected-status': true,
    redirected: true,
    'too-large': true,
    malformed: true,
    'not-recorded': true,
    'not-asked': true,
    'verifier-stopped': true,
    'no-trusted-keys': true,
};
/**
 * Reads a record, which may come from anyone: every shape is checked.
 *
 * @throws ConfigurationError where it is not a record that this program reads; `path` is for the message.
 */
function parseRecord(value, path) {
    const fail = (what) => new errors/* ConfigurationError */.j1([
        {
            code: 'record-malformed',
            message: `${path} is not a record of evidence that can be read: ${what}`,
            hint: 'Record it again with --save-evidence.',
            file: path,
        },
    ]);
    if (!isObject(value))
        throw fail('it is no JSON object');
    if (value['schemaVersion'] !== 1)
        throw fail('its schemaVersion is not 1');
    const { routing, answers } = value;
    if (!isObject(routing) || !isRouting(routing))
        throw fail('its routing is malformed');
    const projects = value['projects'] ?? {};
    if (!isObject(projects))
        throw fail('its projects are malformed');
    if (!Array.isArray(answers) || answers.length > MOST_ANSWERS)
        throw fail('its answers are not a list, or too many');
    return {
        schemaVersion: 1,
        routing: plainRouting(routing),
        ...(value['projects'] === undefined
            ? {}
            : {
                projects: Object.fromEntries(Object.entries(projects).map(([key, project]) => {
                    if (!isObject(project) || !isRouting(project))
                        throw fail('its projects are malformed');
                    return [key, plainRouting(project)];
                })),
            }),
        answers: answers.map((answer, index) => {
            if (!isAnswer(answer))
                throw fail(`its answer number ${index + 1} is malformed`);
            const { url, accept, status, body, error } = answer;
            return { url, accept, status, body, error };
        }),
        trust: value['trust'] ?? null,
    };
}
function plainRouting({ registry, scopes, replaceRegistryHost, hasKeys, }) {
    return { registry, scopes, replaceRegistryHost, hasKeys };
}
function isRouting(value) {
    const { registry, scopes, replaceRegistryHost, hasKeys } = value;
    return (isAddress(registry) &&
        isObject(scopes) &&
        Object.values(scopes).every(isAddress) &&
        isText(replaceRegistryHost) &&
        typeof hasKeys === 'boolean');
}
function isAnswer(value) {
    if (!isObject(value))
        return false;
    const { url, accept, status, body, error } = value;
    if (!isAddress(url) || !isText(accept))
        return false;
    if (status !== null && !Number.isInteger(status))
        return false;
    if (error === null)
        return typeof body === 'string' && SHA256.test(body);
    return body === null && isObject(error) && isText(error['detail']) && isCode(error['code']);
}
function isCode(value) {
    return typeof value === 'string' && Object.hasOwn(CODES, value);
}
function isAddress(value) {
    return isText(value) && /^https?:\/\//.test(value) && URL.canParse(value);
}
function isText(value) {
    return typeof value === 'string' && value.length <= LONGEST_TEXT;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/adapters/record/recorder.js

/** @param keepBody told each body once, with the SHA-256 (hex) that names it. */
function createRecorder(keepBody) {
    const answers = new Map();
    const kept = new Set();
    return {
        onReply(request, reply) {
            const { url, accept } = request;
            const status = reply.status ?? null;
            answers.set(`${url} ${accept}`, { url, accept, status, ...contentOf(reply) });
        },
        record(routing, trust, projects = {}) {
            return {
                schemaVersion: 1,
                routing: plain(routing),
                ...(Object.keys(projects).length === 0
                    ? {}
                    : { projects: Object.fromEntries(Object.entries(projects).map(([key, project]) => [key, plain(project)])) }),
                answers: [...answers].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer),
                trust,
            };
        },
    };
    function contentOf(reply) {
        if (reply.kind === 'not-found')
            return { body: null, error: { code: 'not-found', detail: reply.detail } };
        if (reply.kind === 'unknown')
            return { body: null, error: { code: reply.code, detail: reply.detail } };
        const { bytes } = reply.value;
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        if (!kept.has(sha256)) {
            kept.add(sha256);
            keepBody(sha256, bytes);
        }
        return { body: sha256, error: null };
    }
}
/** Field by field: the caller's object may be npm's whole configuration, credentials and all. */
function plain({ registry, scopes, replaceRegistryHost, hasKeys, }) {
    return { registry, scopes, replaceRegistryHost, hasKeys };
}

;// CONCATENATED MODULE: ./build/adapters/record/disk.js








const RECORD_FILE = 'record.json';
const BODIES_FOLDER = 'bodies';
const LONGEST_RECORD = 256 * 1024 * 1024;
/**
 * Makes `dir` ready for a record: `record.json` and `bodies/{sha256}`.
 *
 * @throws ConfigurationError where it cannot be written, or holds other things, which are never mixed with a record.
 */
async function recordTo(dir) {
    const bodies = (0,external_node_path_.join)(dir, BODIES_FOLDER);
    try {
        await (0,promises_.mkdir)(dir, { recursive: true });
        const entries = await (0,promises_.readdir)(dir);
        if (entries.some((entry) => entry !== RECORD_FILE && entry !== BODIES_FOLDER)) {
            throw problem('record-folder', dir, 'holds other things than a record', 'Name a folder that is empty or new.');
        }
        await (0,promises_.mkdir)(bodies, { recursive: true });
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            throw error;
        throw problem('record-folder', dir, `cannot be written (${(0,errors/* messageOf */.bD)(error)})`, 'Name a folder that you may write to.');
    }
    const writes = [];
    const failures = [];
    const recorder = createRecorder((sha256, bytes) => {
        writes.push(writeWhole((0,external_node_path_.join)(bodies, sha256), bytes).catch((error) => void failures.push(error)));
    });
    return {
        onReply: recorder.onReply,
        async finish(routing, trust, projects) {
            await Promise.all(writes);
            const [failure] = failures;
            if (failure !== undefined) {
                const hint = 'Look at the space and the permissions there; no record.json was written.';
                throw problem('record-folder', dir, `cannot be written (${(0,errors/* messageOf */.bD)(failure)})`, hint);
            }
            const text = `${JSON.stringify(recorder.record(routing, trust, projects), null, 2)}\n`;
            await writeWhole((0,external_node_path_.join)(dir, RECORD_FILE), Buffer.from(text));
        },
    };
}
/**
 * Reads a record that `recordTo` wrote. Bodies are read when they are asked for.
 *
 * @throws ConfigurationError where there is none, or it cannot be read for certain.
 */
async function readRecord(dir) {
    const path = (0,external_node_path_.join)(dir, RECORD_FILE);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readBounded(path, LONGEST_RECORD)));
    }
    catch (error) {
        const hint = 'Name a folder that --save-evidence wrote.';
        throw problem('record-malformed', path, `cannot be read as a record (${(0,errors/* messageOf */.bD)(error)})`, hint);
    }
    return { record: parseRecord(value, path), readBody: (sha256) => readBody(dir, sha256) };
}
/** A body whose bytes are those its name says, or `null`. */
async function readBody(dir, sha256) {
    // The name comes from the record: nothing but a hash may become part of a path.
    if (!SHA256.test(sha256))
        return null;
    try {
        const bytes = await readBounded((0,external_node_path_.join)(dir, BODIES_FOLDER, sha256), registry_documents/* LONGEST_BODY */._.packument);
        return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
    }
    catch {
        return null;
    }
}
/** A plain file's bytes. A link is refused: a record made by someone else must not read this machine's files. */
async function readBounded(path, longest) {
    // NONBLOCK: opening a named pipe would otherwise wait for a writer forever.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const { size } = await file.stat().then((stat) => {
            if (!stat.isFile())
                throw new Error('it is not a plain file');
            return stat;
        });
        if (size > longest)
            throw new Error(`${size} bytes is more than the ${longest} that are read`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** Whole or not at all: a run that is killed must not leave half a file under its final name. */
async function writeWhole(path, bytes) {
    const partial = `${path}.partial`;
    await (0,promises_.writeFile)(partial, bytes);
    await (0,promises_.rename)(partial, path);
}
function problem(code, path, message, hint) {
    return new errors/* ConfigurationError */.j1([{ code, message: `${path} ${message}`, hint, file: path }]);
}

// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/adapters/record/replay.js


/** A registry that answers from a record and never from a network: what is not in the record is *unknown*, `not-recorded`. */
function replayFrom(record, readBody) {
    return replayAll(record, readBody).home;
}
/**
 * The same for every project that the record knows, over one source of answers.
 *
 * @param registries what the policy says of them: whose keys speak is decided anew, and never by the record
 */
function replayAll(record, readBody, registries = []) {
    const source = replaySource(record.answers, readBody);
    const port = (routing) => (0,registry_documents/* registryPort */.t)(source, routing, { hasKeys: routing.hasKeys, registries });
    const projects = Object.entries(record.projects ?? {}).map(([key, routing]) => [key, port(routing)]);
    return { home: port(record.routing), projects: new Map(projects) };
}
function replaySource(answers, readBody) {
    const byRequest = new Map(answers.map((answer) => [`${answer.accept} ${answer.url}`, answer]));
    return {
        // A replay sends nothing. How much the recorded run sent is that run's figure.
        traffic: { requests: 0, bytes: 0 },
        async ask(request) {
            const recorded = byRequest.get(`${request.accept} ${request.url}`);
            if (recorded === undefined)
                return unknown('not-recorded', `${shown(request)} is not in the record`);
            return replyOf(recorded, request, readBody);
        },
    };
}
async function replyOf(recorded, request, readBody) {
    const status = recorded.status === null ? {} : { status: recorded.status };
    if (recorded.error !== null) {
        const { code, detail } = recorded.error;
        return code === 'not-found'
            ? { kind: 'not-found', detail, ...status }
            : { kind: 'unknown', code, detail, ...status };
    }
    const bytes = recorded.body === null ? null : await readBody(recorded.body);
    if (bytes === null)
        return unknown('malformed', `the recorded body of ${shown(request)} is missing or was changed`);
    const longest = registry_documents/* LONGEST_BODY */._[request.kind];
    if (bytes.length > longest)
        return unknown('too-large', `${shown(request)}: the answer is larger than ${longest} bytes`);
    return { kind: 'answered', value: { url: request.url, bytes }, ...status };
}
function shown(request) {
    const url = (0,urls/* parseHttpUrl */.f$)(request.url);
    return url === null ? 'the document' : (0,urls/* showUrl */.jr)(url);
}
function unknown(code, detail) {
    return { kind: 'unknown', code, detail };
}

// EXTERNAL MODULE: ./build/adapters/registry/client.js + 6 modules
var client = __webpack_require__(47453);
// EXTERNAL MODULE: ./build/adapters/registry/npmrc.js
var npmrc = __webpack_require__(26347);
// EXTERNAL MODULE: ./build/adapters/trust.js
var trust = __webpack_require__(70811);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/adapters/heap.js
var heap = __webpack_require__(84155);
// EXTERNAL MODULE: ./build/adapters/sigstore.js + 3 modules
var sigstore = __webpack_require__(9448);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/adapters/verifier-pool-thread.js


/** A thread has this many jobs at once, so that it need not wait for the next: more would make the others wait. */
const MOST_JOBS = 4;
/** A guard against code that does not end, not a measure of work: a whole response takes milliseconds. */
const MEMORY_LIMIT_MB = 256;
/** What a job leaves behind is garbage at once; by default it would fill 128 MB, in each thread, before it is collected. */
const YOUNG_LIMIT_MB = 8;
/**
 * One worker thread and the jobs that it has. Whatever becomes of it, each job is settled or given back: the one that a
 * thread was at when it died or ran out of time is `unknown`, as another thread would fare no better with it.
 */
class VerifierThread {
    #worker;
    #events;
    #limits;
    #jobs = [];
    #lastId = 0;
    #ready = false;
    #gone = false;
    #watch;
    /** Throws where no thread can be made. */
    constructor(file, trust, limits, events) {
        this.#events = events;
        this.#limits = limits;
        this.#worker = new external_node_worker_threads_.Worker(file, {
            workerData: trust,
            // What reads hostile bytes needs neither our environment nor the options that this process was started with.
            env: {},
            execArgv: [],
            resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB, maxYoungGenerationSizeMb: YOUNG_LIMIT_MB },
        });
        this.#worker.on('message', (message) => this.#hear(message));
        this.#worker.on('error', (error) => this.#end((0,errors/* messageOf */.bD)(error)));
        this.#worker.on('messageerror', (error) => this.#end((0,errors/* messageOf */.bD)(error)));
        this.#worker.on('exit', (code) => this.#end(`the thread ended with ${code}`));
        this.#await();
    }
    /** Whether it takes another job now. Before its first message it may still turn out not to start at all. */
    get hasRoom() {
        return this.#ready && !this.#gone && this.#jobs.length < MOST_JOBS;
    }
    get isReady() {
        return this.#ready;
    }
    get load() {
        return this.#jobs.length;
    }
    /** Throws what cannot be sent: JSON that nests deeper than a copy can follow. The job is not taken then. */
    take(job) {
        const id = this.#lastId + 1;
        this.#worker.postMessage({ id, bundles: job.bundles });
        this.#lastId = id;
        this.#worker.ref();
        if (this.#jobs.push({ id, job }) === 1)
            this.#await();
    }
    /** Ends the thread. Returns the jobs that it had, none of which it will settle. */
    stop() {
        this.#gone = true;
        clearTimeout(this.#watch);
        void this.#worker.terminate();
        return this.#jobs.splice(0).map(({ job }) => job);
    }
    /** Until the thread is gone, once it was stopped. */
    async ended() {
        await this.#worker.terminate();
    }
    #hear(message) {
        if (this.#gone)
            return;
        clearTimeout(this.#watch);
        if (message === 'ready')
            this.#ready = true;
        else
            this.#settle(message);
        if (this.#gone)
            return;
        if (this.#jobs.length > 0)
            this.#await();
        // Idle, it does not keep the process from ending.
        else
            this.#worker.unref();
        this.#events.onRoom();
    }
    #settle({ id, outcomes }) {
        const [current] = this.#jobs;
        // An answer to another question must never become the verdict on this one, nor may a bundle be left without any.
        if (current?.id !== id || outcomes.length !== current.job.bundles.length) {
            return this.#end(`${outcomes.length} outcomes came for request ${id}, which was not what was asked`);
        }
        this.#jobs.shift();
        current.job.settle({ kind: 'answered', value: outcomes });
    }
    #await() {
        const limit = this.#ready ? this.#limits.jobMs : this.#limits.startMs;
        this.#watch = setTimeout(() => this.#end(`no answer within ${limit / 1000} s`), limit);
        this.#watch.unref();
    }
    #end(why) {
        if (this.#gone)
            return;
        const [current, ...unfinished] = this.stop();
        current?.settle(stopped(why));
        this.#events.onGone(unfinished, this.#ready);
    }
}
function stopped(why) {
    return {
        kind: 'unknown',
        code: 'verifier-stopped',
        detail: `the verification of the attestations stopped before its end (${why}): run the audit again`,
    };
}

;// CONCATENATED MODULE: ./build/adapters/verifier-pool.js






/** More would wait for the main thread, which reads what they verify, and each holds a copy of the program. */
const MOST_THREADS = 2;
/** More than a thread costs to start (about 50 ms, the time of 30 bundles): a usual pull request never starts one. */
const IN_PLACE = 64;
/** Another thread is started where so many responses wait for each that there is: one often keeps up with the network. */
const BACKLOG = 16;
/** Against what does not end, on a machine however busy: the work takes milliseconds. */
const LIMITS = { startMs: 30_000, jobMs: 30_000 };
const CANCELLED = { kind: 'unknown', code: 'cancelled', detail: 'the run was cut short' };
/**
 * One verifier over trust material that is loaded once, as `createBundleVerifier` makes it, that spreads much work over
 * worker threads. What it says of a bundle does not depend on where it was verified. Throws where the root cannot be read.
 */
function createVerifierPool(trustedRoot, keys, options = {}) {
    return new Pool({ trustedRoot, keys }, (0,sigstore/* createBundleVerifier */.B)(trustedRoot, keys), {
        threads: defaultThreads,
        inPlace: IN_PLACE,
        limits: LIMITS,
        worker: workerFile(),
        ...options,
    });
}
/** Asked once: the answer costs a system call, and the question comes with every response. */
let processors = null;
/**
 * One for each processor but the one that the main thread keeps busy, within reason: none where there is one processor,
 * and one where memory matters more than time.
 */
function defaultThreads() {
    processors ??= (0,external_node_os_.availableParallelism)();
    return Math.min(processors - 1, (0,heap/* isEconomising */.i)() ? 1 : MOST_THREADS);
}
/** What an outcome depends on that is of the program itself: the code that verifies, and what checks its signatures. */
function verifierProgram() {
    const code = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(workerFile())).digest('hex');
    return [code, process.versions.node, process.versions.openssl];
}
/** Beside this file, as a source and in dist/ alike, where each entry is one file. */
function workerFile() {
    const here = require("url").pathToFileURL(__filename).href;
    return new URL(`./verifier-pool-worker${here.endsWith('.ts') ? '.ts' : '.js'}`, here);
}
class Pool {
    #trust;
    #verifier;
    #options;
    #threads = new Set();
    #waiting = new Set();
    #leaving = [];
    #seen = 0;
    /** Those that never were ready count too: what does not start is not tried for ever. */
    #started = 0;
    constructor(trust, verifier, options) {
        this.#trust = trust;
        this.#verifier = verifier;
        this.#options = options;
        options.signal?.addEventListener('abort', () => void this.close(), { once: true });
    }
    verify(bundle) {
        return this.#verifier.verify(bundle);
    }
    async verifyAll(bundles) {
        this.#seen += bundles.length;
        if (this.#threads.size === 0) {
            if (this.#seen <= this.#options.inPlace || !this.#start())
                return this.#inPlace(bundles);
        }
        return new Promise((resolve) => {
            this.#waiting.add({ bundles, settle: resolve });
            this.#hand();
        });
    }
    rest() {
        if (this.#waiting.size > 0)
            return;
        for (const thread of this.#threads) {
            if (thread.load > 0)
                continue;
            thread.stop();
            this.#leaving.push(thread.ended());
            this.#threads.delete(thread);
            this.#started -= 1;
        }
        // Little more work is not worth another thread.
        this.#seen = 0;
    }
    async close() {
        this.#started = Infinity;
        const threads = [...this.#threads];
        const jobs = [...threads.flatMap((thread) => thread.stop()), ...this.#waiting];
        this.#threads.clear();
        this.#waiting.clear();
        for (const job of jobs)
            job.settle(CANCELLED);
        await Promise.all([...this.#leaving, ...threads.map((thread) => thread.ended())]);
    }
    #inPlace(bundles) {
        return { kind: 'answered', value: bundles.map((bundle) => this.#verifier.verify(bundle)) };
    }
    /** Whether a thread was made. It has yet to say that it has started. */
    #start() {
        const { threads } = this.#options;
        if (this.#started >= (typeof threads === 'number' ? threads : threads()))
            return false;
        this.#started += 1;
        try {
            const thread = new VerifierThread(this.#options.worker, this.#trust, this.#options.limits, {
                onRoom: () => this.#hand(),
                onGone: (unfinished, started) => this.#lose(thread, unfinished, started),
            });
            this.#threads.add(thread);
            return true;
        }
        catch {
            // Where threads are not to be had (a permission, a limit), everything is verified in place: slower, and the same.
            this.#started = Infinity;
            return false;
        }
    }
    /** Gives what waits to the threads that have room, the idlest first; and starts one more where that is not enough. */
    #hand() {
        for (const job of this.#waiting) {
            const thread = this.#idlest();
            if (thread === null)
                break;
            this.#waiting.delete(job);
            try {
                thread.take(job);
            }
            catch {
                job.settle(this.#inPlace(job.bundles));
            }
        }
        const enough = this.#waiting.size < BACKLOG * this.#threads.size;
        if (!enough && [...this.#threads].every((thread) => thread.isReady))
            this.#start();
    }
    #idlest() {
        let idlest = null;
        for (const thread of this.#threads) {
            if (thread.hasRoom && (idlest === null || thread.load < idlest.load))
                idlest = thread;
        }
        return idlest;
    }
    #lose(thread, unfinished, started) {
        this.#threads.delete(thread);
        // What kills a thread must not be tried on the main one: a thread that worked is replaced, at the cost of one job each.
        if (started)
            this.#started -= 1;
        for (const job of unfinished)
            this.#waiting.add(job);
        if (this.#threads.size > 0 || this.#start())
            this.#hand();
        else
            this.#drain();
    }
    /** No thread is to be had: the rest in place, a response at a time, so that the network is not kept waiting. */
    #drain() {
        const [job] = this.#waiting;
        if (job === undefined)
            return;
        this.#waiting.delete(job);
        job.settle(this.#inPlace(job.bundles));
        setImmediate(() => this.#drain());
    }
}

// EXTERNAL MODULE: ./build/audit/trust.js + 2 modules
var audit_trust = __webpack_require__(49375);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/commands/base-tree.js
var base_tree = __webpack_require__(52051);
// EXTERNAL MODULE: ./build/commands/discover.js + 1 modules
var discover = __webpack_require__(85638);
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
async function openSource(options, host, trees, registries = [], trust = beginTrust(options, host, trees)) {
    const documents = await trust;
    if (options.evidence !== undefined)
        return openRecord(options.evidence, options, host, documents, registries);
    if (documents === null)
        throw new Error('no trust material was loaded');
    return openNetwork(options, host, documents, registries);
}
/** Trust from outside; `null` where a record's own is to be used. Where much else is to be done first, begin with this. */
async function beginTrust(options, host, trees) {
    const given = options.trustedRoot !== undefined && options.keys !== undefined;
    return options.evidence === undefined || given ? loadTrust(options, host, trees) : null;
}
function keyOf({ folder, format }) {
    return `${external_node_path_.posix.normalize(folder)} ${format}`;
}
function verifierOf({ deadline, cache }) {
    return (root, keys) => {
        const verifier = createVerifierPool(root, keys, { signal: deadline.signal });
        return cache?.remembering(verifier, [version/* VERSION */.x, verifierProgram(), root, keys]) ?? verifier;
    };
}
async function openNetwork(options, host, documents, registries) {
    const recorder = options.saveEvidence === undefined ? null : await recordTo(options.saveEvidence);
    const hasKeys = options.keys !== undefined;
    const sources = new Map();
    const routings = new Map();
    const warned = new Set();
    const { cache } = host;
    // A record is of what registries answered in this very run.
    const kept = (source, config) => cache === undefined || cache === null || recorder !== null
        ? source
        : cache.around(source, config, proxiesOf(host.env));
    return {
        trust: (0,audit_trust/* prepareTrust */.G)(documents, (0,openpgp/* createOpenPgp */.Q)(), verifierOf(host), registries),
        async registryOf(project) {
            const config = await (0,npmrc/* loadNpmConfig */.a)({
                cwd: host.root,
                env: host.env,
                project: project.settings,
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
    const { record, readBody } = await readRecord(folder);
    const documents = trust ?? recordedTrust(record.trust, folder);
    const { home, projects } = replayAll(record, readBody, registries);
    return {
        trust: (0,audit_trust/* prepareTrust */.G)(documents, (0,openpgp/* createOpenPgp */.Q)(), verifierOf(host), registries),
        registryOf: async (project) => projects.get(keyOf(project)) ?? home,
        finish: () => Promise.resolve(),
    };
}
async function loadTrust(options, host, trees) {
    return (0,trust/* loadTrustDocuments */.X3)({
        offline: options.offline,
        now: host.now(),
        timeoutMs: TUF_TIMEOUT_MS,
        ...(options.trustedRoot === undefined ? {} : { trustedRootFile: options.trustedRoot }),
        ...(options.keys === undefined ? {} : { keysFile: options.keys }),
        ...(trees === null ? {} : { readFile: await trustReader(host, trees) }),
    });
}
/**
 * In a pull request a trusted root or keys that lie in the repository are the pull request's own: whoever writes the
 * lockfile would also say whose signatures count. They are read from the base; what git does not track was put there by
 * the workflow, and is read from the disk.
 */
async function trustReader(host, trees) {
    const tracked = await (0,discover/* trackedBelow */.M)(host.root, host.env);
    return async (path) => {
        const [real, root] = await Promise.all([(0,files/* realPath */.Ye)((0,external_node_path_.resolve)(host.root, path)), (0,files/* realPath */.Ye)(host.root)]);
        if (!(0,files/* isInside */.FK)(real, root))
            return (0,files/* readFileBytes */.MY)(real, trust/* MAX_FILE_BYTES */.gZ);
        const relative = (0,files/* shownPath */.pS)(real, root, root);
        const bytes = await (0,base_tree/* bytesAt */.L)(trees.base, `${trees.prefix}${relative}`, trust/* MAX_FILE_BYTES */.gZ);
        if (bytes !== null)
            return bytes;
        if (tracked.has(relative))
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

/***/ 39029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ registryLink),
/* harmony export */   Pu: () => (/* binding */ provenanceLinks),
/* harmony export */   uD: () => (/* binding */ buildSource),
/* harmony export */   ud: () => (/* binding */ logLinks)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25928);

/** The public registry's page of a version; private registries have none that we know of. */
function registryLink(id, route) {
    if (route.trust !== 'npm')
        return [];
    return [
        { label: 'registry page', url: `https://www.npmjs.com/package/${id.name}/v/${encodeURIComponent(id.version)}` },
    ];
}
function logLinks(log) {
    return log.url === null ? [] : [{ label: 'transparency log', url: log.url }];
}
/** The run, the commit and the log entry behind verified provenance. */
function provenanceLinks(fact) {
    const { commitUrl, runUrl } = buildSource(fact);
    return [
        ...(runUrl === null ? [] : [{ label: 'workflow run', url: runUrl }]),
        ...(commitUrl === null ? [] : [{ label: 'source commit', url: commitUrl }]),
        ...logLinks(fact.log),
    ];
}
/** Where verified provenance says that a version was built, from the certificate. */
function buildSource({ signer, claim, log }) {
    const workflow = signer.workflow ?? signer.signerWorkflow;
    const repository = signer.repository === null ? signer.repositoryUri : (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(signer.repository);
    return {
        repository,
        commit: signer.commit,
        ref: signer.ref,
        workflow: workflow?.path ?? null,
        trigger: signer.trigger,
        runner: signer.runner ?? claim.runner,
        issuer: signer.issuer,
        runUrl: signer.runUri ?? claim.runUri,
        commitUrl: signer.repository === null || signer.commit === null ? null : `https://${repository}/commit/${signer.commit}`,
        logUrl: log.url,
        loggedAt: log.loggedAt,
    };
}


/***/ }),

/***/ 64308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 24276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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
function httpKind(text) {
    if (!URL.canParse(text))
        return 'other';
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   hP: () => (/* binding */ MAX_LOCKFILE_BYTES)
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

/***/ 26195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X6: () => (/* binding */ isLockfileName),
  GQ: () => (/* binding */ readLockfile)
});

// UNUSED EXPORTS: FORMATS

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/lockfile/bounded-text.js
var bounded_text = __webpack_require__(10581);
// EXTERNAL MODULE: ./build/lockfile/address.js
var lockfile_address = __webpack_require__(24276);
// EXTERNAL MODULE: ./build/lockfile/located.js
var located = __webpack_require__(28870);
// EXTERNAL MODULE: ./build/lockfile/rewrite.js
var rewrite = __webpack_require__(46824);
;// CONCATENATED MODULE: ./build/lockfile/fields.js



const LONGEST_KEY_SHOWN = 100;
const LONGEST_PATH_SHOWN = 400;
/** `packages["node_modules/a"].version`; keys are the file's own text, so each is quoted, escaped and cut. */
function formatKeyPath(path) {
    const parts = [];
    for (let at = path; at !== null; at = at.parent) {
        const key = at.key.length > LONGEST_KEY_SHOWN ? `${at.key.slice(0, LONGEST_KEY_SHOWN)}…` : at.key;
        const plain = /^[A-Za-z]+$/.test(key);
        parts.push(plain ? `${at.parent === null ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`);
    }
    const text = parts.reverse().join('');
    return text.length > LONGEST_PATH_SHOWN ? `…${text.slice(-LONGEST_PATH_SHOWN)}` : text;
}
/** Typed access to the members of one object; whatever has another type is a `lockfile-malformed` error at its line. */
class Fields {
    file;
    object;
    path;
    constructor(file, value, path) {
        if (value.type !== 'object')
            throw malformed(file, value, path, 'an object');
        this.file = file;
        this.object = value;
        this.path = path;
    }
    has(key) {
        return this.object.members.has(key);
    }
    /** The object under `key`, or `undefined` where there is no such key. */
    child(key) {
        const member = this.object.members.get(key);
        return member === undefined ? undefined : this.fieldsOf(member);
    }
    /** A member of this object as an object of its own. */
    fieldsOf(member) {
        return new Fields(this.file, member.value, this.at(member.key));
    }
    /** The text under `key`; `null` where the key is missing or the text empty, which npm reads alike. */
    text(key, orFalse = 'only') {
        const value = this.object.members.get(key)?.value;
        if (value === undefined)
            return null;
        // npm 5 and 6 wrote `"resolved": false` for packages that they had found unpacked.
        if (orFalse === 'or-false' && value.type === 'boolean' && !value.value)
            return null;
        if (value.type !== 'string')
            throw malformed(this.file, value, this.at(key), 'a string');
        if (value.value.length > located/* MAX_KEY_LENGTH */.uf) {
            throw malformed(this.file, value, this.at(key), `a string of at most ${located/* MAX_KEY_LENGTH */.uf} characters`);
        }
        return value.value === '' ? null : value.value;
    }
    flag(key) {
        const value = this.object.members.get(key)?.value;
        if (value === undefined)
            return false;
        if (value.type !== 'boolean')
            throw malformed(this.file, value, this.at(key), 'true or false');
        return value.value;
    }
    /** The keys of the object under `key`. `true` and `false` have none where `orFlag` allows them. */
    keysOf(key, orFlag = 'only') {
        const value = this.object.members.get(key)?.value;
        if (value === undefined || (orFlag === 'or-flag' && value.type === 'boolean'))
            return [];
        if (value.type !== 'object')
            throw malformed(this.file, value, this.at(key), 'an object');
        return [...value.members.keys()];
    }
    /** The texts in the list under `key`; none where there is no such key. */
    textsOf(key) {
        const value = this.object.members.get(key)?.value;
        if (value === undefined)
            return [];
        if (value.type !== 'array')
            throw malformed(this.file, value, this.at(key), 'an array');
        return value.items.map((item) => {
            if (item.type !== 'string')
                throw malformed(this.file, item, this.at(key), 'an array of strings');
            return item.value;
        });
    }
    at(key) {
        return { key, parent: this.path };
    }
}
/** Says that the value at `path` is not what was `expected`. Names the place and both types; never the value. */
function malformed(file, value, path, expected) {
    const where = path === null ? 'the lockfile' : formatKeyPath(path);
    const article = value.type === 'null' ? '' : /^[ao]/.test(value.type) ? 'an ' : 'a ';
    const length = value.type === 'string' && value.value.length > located/* MAX_KEY_LENGTH */.uf ? ` of ${value.value.length}` : '';
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `${where} must be ${expected} and is ${article}${value.type}${length}`,
        hint: `${(0,rewrite/* rewriterOf */.U)(file).manager} writes no such thing: ${(0,rewrite/* letRewrite */.S)(file, 'the lockfile')}.`,
        file,
        line: value.line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/bun-tuple.js


/**
 * The shapes that bun gives the entries of `packages`, by what the first element resolves to. `bun.lock.rs` of bun 1.4
 * (`save_from_binary`) is what writes them; versions 0 and 1 had the same ones without the integrity of tarballs and git.
 */
const TUPLES = {
    /** `["name@1.0.0", "https://…/name-1.0.0.tgz" or "", {…}, "sha512-…" or ""]` */
    npm: [['text', 'text', 'info', 'text']],
    /** `["name@https://…/name.tgz", {…}]` and, since 1.3.9, `"sha512-…"` behind it; a local archive likewise */
    tarball: [
        ['text', 'info'],
        ['text', 'info', 'text'],
    ],
    /** `["name@git+ssh://…#commit", {…}, ".bun-tag"]`, `github:` likewise, and an integrity behind it */
    git: [
        ['text', 'info', 'text'],
        ['text', 'info', 'text', 'text'],
    ],
    /** `["name@link:path", {…}]`, `file:`, `root:` */
    folder: [['text', 'info']],
    /** `["name@workspace:path"]`, in version 0 with its dependencies behind it */
    workspace: [['text'], ['text', 'info']],
};
/** The text that opens an entry, `name@resolution`, which says what the others are. */
function firstText(file, member, above) {
    const { value } = member;
    const path = { key: member.key, parent: above };
    if (value.type !== 'array')
        throw malformed(file, value, path, 'an array');
    const first = value.items[0];
    if (first?.type !== 'string')
        throw malformed(file, first ?? value, path, 'an array that opens with a string');
    return first.value;
}
/**
 * An entry by the shape that its first element asks for. Bun takes more elements than it knows for none; here they are an
 * error, since a later bun may mean something by them.
 */
function readTuple(file, member, above, shape) {
    const { value } = member;
    const path = { key: member.key, parent: above };
    if (value.type !== 'array')
        throw malformed(file, value, path, 'an array');
    const found = TUPLES[shape].find((parts) => parts.length === value.items.length);
    if (found === undefined) {
        throw malformed(file, value, path, `an array of ${TUPLES[shape].map((parts) => parts.length).join(' or ')} for this`);
    }
    const texts = [];
    let info = null;
    for (const [index, part] of found.entries()) {
        const item = value.items[index];
        const at = { key: String(index), parent: path };
        if (item === undefined)
            throw malformed(file, value, path, 'complete');
        if (part === 'info') {
            info = new Fields(file, item, at);
        }
        else {
            if (item.type !== 'string')
                throw malformed(file, item, at, 'a string');
            if (item.value.length > located/* MAX_KEY_LENGTH */.uf) {
                throw malformed(file, item, at, `a string of at most ${located/* MAX_KEY_LENGTH */.uf} characters`);
            }
            texts.push(item.value);
        }
    }
    return { texts, info };
}

// EXTERNAL MODULE: ./build/lockfile/registry-path.js
var registry_path = __webpack_require__(90321);
;// CONCATENATED MODULE: ./build/lockfile/sections.js



/**
 * Refuses an object that has other members than the known ones. For the sections of a lockfile: one that this program does
 * not know may hold packages, and they would be missing without a word.
 */
function refuseUnknownSections(fields, known) {
    for (const member of fields.object.members.values()) {
        if (known.includes(member.key))
            continue;
        throw new errors/* LockfileError */.g({
            code: 'lockfile-malformed',
            message: `${formatKeyPath({ key: member.key, parent: fields.path })} is not a section that this version has; known are ${known.join(', ')}`,
            hint: `Use a newer countersign, or ${(0,rewrite/* letRewrite */.S)(fields.file, 'the lockfile')}.`,
            file: fields.file,
            line: member.line,
        });
    }
}
/** The section under `key`, which the package manager always writes. */
function requireSection(fields, key) {
    const section = fields.child(key);
    if (section !== undefined)
        return section;
    throw new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `the lockfile has no ${JSON.stringify(key)}, which says nothing, not even that there is none`,
        hint: `Restore it, or ${(0,rewrite/* letRewrite */.S)(fields.file)}.`,
        file: fields.file,
        line: fields.object.line,
    });
}
/** A hash as entries state it, and nothing else in a lockfile of any format. */
const HASH = /^sha(?:1|256|384|512)-[A-Za-z0-9+/]{20}/;
/**
 * Refuses hashes in any other section than those of the entries: where there is one, an entry slipped out of its section,
 * by a hand that edited the file or a merge that went wrong, and would be missing without a word.
 *
 * @param homes the sections that hold entries; scalars at the top (checksums of other things) are not looked at
 */
function refuseStrayEntries(root, homes) {
    for (const member of root.object.members.values()) {
        if (homes.includes(member.key) || member.value.type === 'string')
            continue;
        const stack = [member.value];
        for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
            if (value.type === 'string' && HASH.test(value.value)) {
                throw malformedMember(root, { ...member, line: value.line }, 'holds the hash of an entry, and no entries belong there');
            }
            if (value.type === 'array')
                for (const item of value.items)
                    stack.push(item);
            if (value.type === 'object')
                for (const below of value.members.values())
                    stack.push(below.value);
        }
    }
}
/** Says `what` is wrong with one member of a section, without its value. */
function malformedMember(section, member, what) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `${formatKeyPath({ key: member.key, parent: section.path })} ${what}`,
        hint: `${(0,rewrite/* rewriterOf */.U)(section.file).manager} writes no such thing: ${(0,rewrite/* letRewrite */.S)(section.file, 'the lockfile')}.`,
        file: section.file,
        line: member.line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/bun.js








/**
 * 0: bun 1.1.39 to 1.1.45 · 1: bun 1.2 and 1.3 · 2: bun 1.4, which refuses more in it · 3: bun 1.4 where overrides have
 * scopes. The entries are written alike in all four.
 */
const KNOWN_VERSIONS = [0, 1, 2, 3];
const SECTIONS = [
    'lockfileVersion',
    'configVersion',
    'workspaces',
    'trustedDependencies',
    'patchedDependencies',
    'overrides',
    'catalog',
    'catalogs',
    'packages',
];
/**
 * Reads `bun.lock`, lockfileVersion 0 to 3: JSON with trailing commas, one tuple an entry.
 *
 * A patched package's entry is that of the registry's package, which is what bun fetches. So is one that bun marks as
 * bundled: it resolves it as it would any other, and its hash is the registry's.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function parseBunLockfile(file, bytes) {
    const root = new Fields(file, (0,located/* parseLocated */.os)(file, (0,bounded_text/* boundedText */.LD)(file, bytes), { trailingCommas: true }), null);
    const version = readVersion(root);
    refuseUnknownSections(root, SECTIONS);
    refuseStrayEntries(root, ['packages']);
    requireSection(root, 'workspaces');
    const packages = requireSection(root, 'packages');
    const entries = [...packages.object.members.values()].map((member) => readEntry(packages, member));
    return { path: file, format: 'bun', version, packages: entries, disagreements: [] };
}
function readVersion(root) {
    const value = root.object.members.get('lockfileVersion')?.value;
    if (value?.type === 'number' && KNOWN_VERSIONS.includes(value.value))
        return value.value;
    const found = value === undefined ? 'missing' : value.type === 'number' ? String(value.value) : `a ${value.type}`;
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"lockfileVersion" is ${found}; this program reads the numbers 0 to 3`,
        hint: 'Use a newer countersign, or a bun that writes one of these.',
        file: root.file,
        line: value?.line ?? root.object.line,
    });
}
function readEntry(packages, member) {
    const { file } = packages;
    const id = firstText(file, member, packages.path);
    const at = id.indexOf('@', 1);
    const nameless = id.startsWith('@root:');
    const resolution = nameless ? id.slice(1) : id.slice(at + 1);
    const source = at === -1 && !nameless ? null : sourceOf(resolution);
    if (source === null || resolution === '') {
        const expected = 'name@ and a version, an address or one of root: link: workspace: file:';
        throw malformedMember(packages, member, `must open with ${expected}`);
    }
    const tuple = readTuple(file, member, packages.path, source.shape);
    const installed = installedName(member.key);
    if (installed === '')
        throw malformedMember(packages, member, 'has a key that ends without a name');
    const name = nameless || at <= 0 ? installed : id.slice(0, at);
    const { info } = tuple;
    const npm = source.shape === 'npm';
    return {
        name,
        version: npm ? resolution : source.kind === 'registry' ? (0,registry_path/* versionInAddress */.E)(resolution, name) : null,
        ...(installed !== name && { alias: installed }),
        kind: source.kind,
        integrity: integrityOf(tuple, source.shape),
        resolved: npm ? tarballOf(packages, member, tuple) : source.resolved,
        path: member.key,
        ...(info?.flag('bundled') === true && { inBundle: true }),
        requires: info === null ? [] : requiredBy(info),
        at: { file, line: member.line },
    };
}
/** What follows the name, told apart in the order in which bun does (`Resolution::from_text_lockfile`). */
function sourceOf(resolution) {
    if (resolution.startsWith('root:'))
        return { kind: 'workspace', shape: 'folder', resolved: null };
    if (resolution.startsWith('link:'))
        return { kind: 'link', shape: 'folder', resolved: resolution.slice(5) };
    if (resolution.startsWith('workspace:')) {
        return { kind: 'workspace', shape: 'workspace', resolved: resolution.slice('workspace:'.length) };
    }
    if (resolution.startsWith('file:'))
        return { kind: 'file', shape: 'folder', resolved: resolution };
    // Bun takes whatever opens with a digit for a version, `1.0.0-a.tgz` too.
    if (/^\d/.test(resolution))
        return { kind: 'registry', shape: 'npm', resolved: null };
    const kind = (0,lockfile_address/* addressKind */.Zu)(resolution);
    if (kind === 'registry' || kind === 'remote-tarball')
        return { kind, shape: 'tarball', resolved: resolution };
    const isArchive = /\.(?:tgz|tar\.gz)$/i.test(resolution);
    if (isArchive && (kind === 'file' || !resolution.includes(':')))
        return { kind: 'file', shape: 'tarball', resolved: resolution };
    if (kind === 'git')
        return { kind, shape: 'git', resolved: resolution };
    return null;
}
/** The tarball's own address, which bun writes where it is not under the public registry, and which it fetches from. */
function tarballOf(packages, member, tuple) {
    const address = tuple.texts[1] ?? '';
    if (address === '')
        return null;
    if (/^https?:/i.test(address) && URL.canParse(address))
        return address;
    throw malformedMember(packages, member, 'must have the address of a tarball, or "", as its second element');
}
/** The last text, where the shape has one for it. Bun writes `""` for a registry that states no hash. */
function integrityOf(tuple, shape) {
    const first = { npm: 2, tarball: 1, git: 2, folder: 1, workspace: 1 }[shape];
    const text = tuple.texts[first] ?? '';
    return text === '' ? null : text;
}
function requiredBy(info) {
    const groups = ['dependencies', 'optionalDependencies', 'peerDependencies'];
    return [...new Set(groups.flatMap((group) => info.keysOf(group)))];
}
/** The name that a key such as `a/@scope/b` ends with: the folder it is installed in. */
function installedName(key) {
    const cut = key.lastIndexOf('/');
    const above = key.slice(0, Math.max(cut, 0));
    const scope = above.slice(above.lastIndexOf('/') + 1);
    return scope.startsWith('@') ? key.slice(cut - scope.length) : key.slice(cut + 1);
}

;// CONCATENATED MODULE: ./build/lockfile/deno.js





/** Sections that hold nothing of npm: requests, addresses of modules and their hashes, what the project asks for. */
const OTHERS = ['version', 'redirects', 'remote', 'workspace'];
const FLAT = {
    sections: [...OTHERS, 'specifiers', 'jsr', 'npm'],
    around: null,
    npm: 'npm',
    dependencies: 'list',
};
const LAYOUTS = new Map([
    [
        '2',
        {
            sections: [...OTHERS, 'npm'],
            around: { name: 'npm', sections: ['specifiers', 'packages'] },
            npm: 'packages',
            dependencies: 'object',
        },
    ],
    [
        '3',
        {
            sections: [...OTHERS, 'packages'],
            around: { name: 'packages', sections: ['specifiers', 'jsr', 'npm'] },
            npm: 'npm',
            dependencies: 'object',
        },
    ],
    ['4', FLAT],
    ['5', FLAT],
]);
/**
 * Reads the packages of npm in `deno.lock`, versions 2 to 5. Modules of JSR and of plain addresses are no packages of npm:
 * a file that has only these has no entries.
 *
 * Copies of one version that differ in their peers (`name@1.0.0_peer@2.0.0`) are entries of their own.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function parseDenoLockfile(file, bytes) {
    const root = new Fields(file, (0,located/* parseLocated */.os)(file, (0,bounded_text/* boundedText */.LD)(file, bytes), { longKeys: 1_000 }), null);
    const { version, layout } = deno_readVersion(root);
    refuseUnknownSections(root, layout.sections);
    refuseStrayEntries(root, [layout.around?.name ?? layout.npm]);
    const around = layout.around === null ? root : root.child(layout.around.name);
    if (around !== undefined && layout.around !== null) {
        refuseUnknownSections(around, layout.around.sections);
        refuseStrayEntries(around, [layout.npm]);
    }
    const npm = around?.child(layout.npm);
    const linked = linkedPackages(root);
    const packages = npm === undefined ? [] : readEntries(npm, layout, linked);
    return { path: file, format: 'deno', version, packages, disagreements: [] };
}
function deno_readVersion(root) {
    const value = root.object.members.get('version')?.value;
    const version = value?.type === 'string' ? value.value : null;
    const layout = version === null ? undefined : LAYOUTS.get(version);
    if (version !== null && layout !== undefined)
        return { version, layout };
    const found = value === undefined ? 'missing' : version === null ? `a ${value.type}` : JSON.stringify(version.slice(0, 20));
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"version" is ${found}; this program reads "2", "3", "4" and "5"`,
        hint: 'Use a newer countersign, or let deno install write the lockfile again.',
        file: root.file,
        line: value?.line ?? root.object.line,
    });
}
/** `name@version` of the folders that stand in for packages of npm (`links` in `deno.json`, `patch` before deno 2.3). */
function linkedPackages(root) {
    const workspace = root.child('workspace');
    const keys = ['links', 'patches'].flatMap((key) => workspace?.keysOf(key) ?? []);
    return new Set(keys.filter((key) => key.startsWith('npm:')).map((key) => key.slice('npm:'.length)));
}
function readEntries(npm, layout, linked) {
    return [...npm.object.members.values()].map((member) => deno_readEntry(npm, member, layout, linked));
}
function deno_readEntry(npm, member, layout, linked) {
    const fields = npm.fieldsOf(member);
    const at = member.key.indexOf('@', 1);
    const name = member.key.slice(0, at);
    // No version has an underscore, and every name ends before the version: what follows the first one are peers.
    const [version = ''] = member.key.slice(at + 1).split('_', 1);
    if (at === -1 || version === '' || member.key.length > located/* MAX_KEY_LENGTH */.uf) {
        throw malformedMember(npm, member, 'is not a name@version');
    }
    const integrity = fields.text('integrity');
    const resolved = fields.text('tarball');
    if (resolved !== null && !(/^https?:/i.test(resolved) && URL.canParse(resolved))) {
        throw malformedMember(npm, member, 'has a tarball that is not an http(s) address');
    }
    // A folder has neither hash nor address. An entry that has either is fetched, whatever the file says beside it.
    const isLinked = integrity === null && resolved === null && linked.has(`${name}@${version}`);
    return {
        name,
        version,
        kind: isLinked ? 'link' : 'registry',
        integrity: integrity === null ? null : asSri(integrity),
        resolved,
        path: member.key,
        requires: deno_requiredBy(fields, layout),
        at: { file: fields.file, line: member.line },
    };
}
/** Deno writes the `shasum` of a registry that states no integrity as it is: 40 hexadecimal digits. */
function asSri(integrity) {
    return /^[0-9a-f]{40}$/i.test(integrity) ? `sha1-${Buffer.from(integrity, 'hex').toString('base64')}` : integrity;
}
function deno_requiredBy(fields, layout) {
    if (layout.dependencies === 'object')
        return fields.keysOf('dependencies');
    const names = ['dependencies', 'optionalDependencies', 'optionalPeers'].flatMap((key) => fields.textsOf(key));
    return [...new Set(names.map(requiredName))];
}
/** `name`, `name@version` or `alias@npm:name@version`: the name it is installed under. */
function requiredName(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? text : text.slice(0, at);
}

;// CONCATENATED MODULE: ./build/lockfile/npm-entry.js


/** A folder of installed packages somewhere in a key; `\` and case are Windows' spellings of the same place. */
const INSTALLED = /(?:^|[/\\])node_modules[/\\]/i;
/**
 * One member of `packages` (lockfile versions 2 and 3). `path` is its key.
 *
 * Nothing is judged here: names and versions that no registry would accept are returned as written.
 */
function readPackagesEntry(fields, path, line) {
    const stated = fields.text('version');
    const resolved = fields.text('resolved', 'or-false');
    const integrity = fields.text('integrity', 'or-false');
    const inBundle = fields.flag('inBundle');
    const link = fields.flag('link');
    const installed = INSTALLED.test(path);
    const folderName = installed ? npm_entry_installedName(path) : ownName(path);
    const source = link ? { kind: 'link', version: stated, resolved } : npm_entry_sourceOf(stated, resolved, null);
    // A folder of the project has neither address nor hash. One that has either is what these say it is.
    const workspace = !installed && !link && resolved === null && integrity === null && source.resolved === null;
    return record(fields, {
        name: source.name ?? fields.text('name') ?? folderName,
        folderName: installed ? folderName : null,
        version: source.version,
        kind: workspace ? 'workspace' : inBundle ? bundled(source.kind) : source.kind,
        integrity,
        resolved: source.resolved,
        path,
        inBundle,
        requires: union(fields.keysOf('dependencies'), fields.keysOf('optionalDependencies'), fields.keysOf('peerDependencies')),
        line,
    });
}
/**
 * One node of the `dependencies` tree (version 1, and what version 2 keeps for npm 6). `key` is the folder it is
 * installed in, `path` that folder's place.
 *
 * Here `version` may be an address, which then is what npm installs whatever `resolved` says; and where there is
 * neither hash nor `resolved`, npm goes by `from`.
 */
function readDependenciesEntry(fields, key, path, line) {
    const stated = fields.text('version');
    const resolved = fields.text('resolved', 'or-false');
    const integrity = fields.text('integrity', 'or-false');
    const from = fields.text('from');
    const inBundle = fields.flag('bundled');
    const versionIsAddress = stated !== null && (0,lockfile_address/* readAlias */.Jd)(stated) === null && (0,lockfile_address/* addressKind */.Zu)(stated) !== null;
    const requested = integrity === null && from !== null ? withoutName(from, key) : null;
    const source = versionIsAddress ? npm_entry_sourceOf(stated, null, null) : npm_entry_sourceOf(stated, resolved, requested);
    const alias = stated === null ? null : (0,lockfile_address/* readAlias */.Jd)(stated);
    const ownVersion = alias === null ? source.version : alias.version;
    const isRegistryAddress = versionIsAddress && source.kind === 'registry';
    const folder = source.kind === 'file' && source.resolved !== null && (0,lockfile_address/* isFolderAddress */.BP)(source.resolved);
    return record(fields, {
        name: alias?.name ?? source.name ?? key,
        folderName: key,
        version: isRegistryAddress ? (0,registry_path/* versionInAddress */.E)(stated, key) : ownVersion,
        kind: folder ? 'link' : inBundle ? bundled(source.kind) : source.kind,
        integrity,
        resolved: source.resolved,
        path,
        inBundle,
        requires: fields.keysOf('requires', 'or-flag'),
        line,
    });
}
/**
 * Where npm takes an entry from: `resolved` if there is one, else `version` if that is an address or an alias, else the
 * request that led to it, else the registry by name and version.
 */
function npm_entry_sourceOf(version, resolved, requested) {
    if (resolved !== null)
        return { kind: (0,lockfile_address/* addressKind */.Zu)(resolved) ?? 'other', version, resolved };
    const alias = version === null ? null : (0,lockfile_address/* readAlias */.Jd)(version);
    if (alias !== null)
        return { kind: 'registry', version: alias.version, resolved: null, name: alias.name };
    const versionKind = version === null ? null : (0,lockfile_address/* addressKind */.Zu)(version);
    if (versionKind !== null)
        return { kind: versionKind, version: null, resolved: version };
    const requestedKind = requested === null ? null : (0,lockfile_address/* addressKind */.Zu)(requested);
    // A request at a registry's own address still means that version; anything else would be fetched in its place.
    if (requestedKind !== null && requestedKind !== 'other')
        return { kind: requestedKind, version, resolved: requested };
    return { kind: 'registry', version, resolved: null };
}
/** The flag tells how a registry's package arrives. It may not relabel a git address or a file: those are installed. */
function bundled(kind) {
    return kind === 'registry' ? 'bundled' : kind;
}
function record(fields, entry) {
    const devOptional = fields.flag('devOptional');
    const dev = fields.flag('dev') || devOptional;
    const optional = fields.flag('optional') || devOptional;
    return {
        name: entry.name,
        version: entry.version,
        ...(entry.folderName !== null && entry.folderName !== entry.name && { alias: entry.folderName }),
        kind: entry.kind,
        integrity: entry.integrity,
        resolved: entry.resolved,
        path: entry.path,
        ...(dev && { dev: true }),
        ...(optional && { optional: true }),
        ...(entry.inBundle && { inBundle: true }),
        requires: entry.requires,
        at: { file: fields.file, line: entry.line },
    };
}
/** What follows the last `node_modules/`, as written. */
function npm_entry_installedName(path) {
    const at = path.replaceAll('\\', '/').toLowerCase().lastIndexOf('node_modules/');
    return path.slice(at + 'node_modules/'.length);
}
/** The name npm gives a folder: its own, with that of the folder above where this is a scope. */
function ownName(path) {
    const parts = path.split('/').filter((part) => part !== '');
    const base = parts.at(-1) ?? path;
    const scope = parts.at(-2);
    return scope?.startsWith('@') === true ? `${scope}/${base}` : base;
}
/** npm 7 and later write `name@request`, older ones the request alone. */
function withoutName(from, key) {
    return from.startsWith(`${key}@`) ? from.slice(key.length + 1) : from;
}
function union(...lists) {
    return [...new Set(lists.flat())];
}

;// CONCATENATED MODULE: ./build/lockfile/path-budget.js



/**
 * Joins the names of nested entries to the places they are installed at, and keeps count: a file of a few megabytes can
 * nest a million entries under one enormous name, and their places would not fit into any memory.
 */
class PathBudget {
    #file;
    #left = bounded_text/* MAX_LOCKFILE_BYTES */.hP;
    constructor(file) {
        this.#file = file;
    }
    /** `{above}/node_modules/{name}`. Throws LockfileError `lockfile-too-large` where this place, or all together, are too long. */
    join(above, name, line) {
        const path = above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`;
        this.#left -= path.length;
        if (this.#left < 0 || path.length > located/* MAX_KEY_LENGTH */.uf) {
            const what = this.#left < 0
                ? `all places of nested entries together have more than ${bounded_text/* MAX_LOCKFILE_BYTES */.hP}`
                : `the place of a nested entry has more than ${located/* MAX_KEY_LENGTH */.uf}`;
            throw new errors/* LockfileError */.g({
                code: 'lockfile-too-large',
                message: `${what} characters`,
                hint: 'No project is like that: let npm write the lockfile again with npm install --package-lock-only.',
                file: this.#file,
                line,
            });
        }
        return path;
    }
}

;// CONCATENATED MODULE: ./build/lockfile/npm-trees.js



/**
 * Compares the tree that npm 7 and later install (`packages`) with the one that npm 6 installs (`dependencies`). An
 * attacker who changes only the tree that reviewers' tools do not read has to be seen; npm itself writes both from one
 * tree, and the differences of spelling that it makes are none.
 *
 * A disagreement stands at its entry in `dependencies`, or in `packages` where only that one has it. Linear in the file.
 */
function compareTrees(packages, dependencies) {
    const budget = new PathBudget(dependencies.file);
    const byPath = new Map(packages.map((entry) => [entry.path, entry]));
    const visited = new Set();
    const parents = new Set(['']);
    const found = [];
    const walk = (level, above) => {
        for (const member of level.object.members.values()) {
            const fields = level.fieldsOf(member);
            const path = budget.join(above, member.key, member.line);
            const legacy = readDependenciesEntry(fields, member.key, path, member.line);
            const entry = byPath.get(path);
            visited.add(path);
            const difference = entry === undefined ? onlyInDependencies(legacy) : differenceOf(entry, legacy);
            if (difference !== null)
                found.push(disagreement(legacy, difference));
            const below = fields.child('dependencies');
            // What is nested under a link is installed below the link's target.
            const place = entry?.kind === 'link' && entry.resolved !== null ? entry.resolved : path;
            parents.add(place);
            if (below !== undefined)
                walk(below, place);
        }
    };
    walk(dependencies, '');
    for (const entry of packages) {
        if (!visited.has(entry.path) && belongsInBoth(entry, parents)) {
            found.push(disagreement(entry, { field: 'presence', inPackages: specOf(entry), inDependencies: null }));
        }
    }
    return found;
}
function onlyInDependencies(legacy) {
    return { field: 'presence', inPackages: null, inDependencies: specOf(legacy) };
}
function disagreement(entry, difference) {
    return { path: entry.path, name: entry.name, ...difference, at: entry.at };
}
/** The first thing in which two entries for one place differ, the gravest first; `null` where they lock the same. */
function differenceOf(entry, legacy) {
    if (entry.kind === 'link' || legacy.kind === 'link') {
        const target = folderOf(legacy.resolved);
        const same = entry.kind === 'link' ? folderOf(entry.resolved) === target : entry.kind === 'file' && sameFile(entry, legacy);
        return same ? null : differ('version', specOf(entry), specOf(legacy));
    }
    if (entry.integrity !== legacy.integrity)
        return differ('integrity', entry.integrity, legacy.integrity);
    if (isAddress(entry) || legacy.version === null) {
        return sameAddress(entry, legacy) ? null : differ('resolved', entry.resolved, specOf(legacy));
    }
    if (entry.name !== legacy.name || entry.version !== legacy.version) {
        return differ('version', specOf(entry), specOf(legacy));
    }
    // npm leaves `resolved` out of the old tree now and then; there npm 6 asks the registry for name and version.
    if (legacy.resolved !== null && entry.resolved !== legacy.resolved) {
        return differ('resolved', entry.resolved, legacy.resolved);
    }
    return null;
}
function differ(field, inPackages, inDependencies) {
    return { field, inPackages, inDependencies };
}
/** Installed from an address that is no registry's: then `version` is merely what was found there. */
function isAddress(entry) {
    return entry.kind !== 'registry' && entry.kind !== 'bundled';
}
function sameAddress(entry, legacy) {
    if (entry.resolved === null || legacy.resolved === null)
        return entry.resolved === legacy.resolved;
    if (entry.kind === 'git' && legacy.kind === 'git')
        return (0,lockfile_address/* gitIdentity */.RU)(entry.resolved) === (0,lockfile_address/* gitIdentity */.RU)(legacy.resolved);
    if (entry.kind === 'file' && legacy.kind === 'file')
        return sameFile(entry, legacy);
    return entry.resolved === legacy.resolved;
}
/**
 * `packages` states a file from the project's root, `dependencies` from the folder that asked for it: the latter without
 * its leading `../` is the former's end.
 */
function sameFile(entry, legacy) {
    const inPackages = folderOf(entry.resolved);
    const inDependencies = folderOf(legacy.resolved);
    const end = inDependencies.replace(/^(?:\.\.\/)+/, '');
    return inPackages === inDependencies || `/${inPackages}`.endsWith(`/${end}`);
}
function folderOf(address) {
    return (address ?? '')
        .replace(/^file:/i, '')
        .replace(/^\.\//, '')
        .replace(/\/$/, '');
}
/**
 * What npm writes into both trees: everything installed in the project or in a folder that a link of `dependencies`
 * leads to. A project folder is in `packages` alone, and so is a link that closes a circle.
 */
function belongsInBoth(entry, parents) {
    const at = entry.path.lastIndexOf('node_modules/');
    if (entry.kind === 'link' || at === -1)
        return false;
    return parents.has(entry.path.slice(0, Math.max(0, at - 1)));
}
/** The entry in one text, as `dependencies` would write it. */
function specOf(entry) {
    if (entry.kind === 'link')
        return `file:${folderOf(entry.resolved)}`;
    if (entry.version === null || (isAddress(entry) && entry.resolved !== null))
        return entry.resolved ?? '';
    return entry.alias === undefined ? entry.version : `npm:${entry.name}@${entry.version}`;
}

;// CONCATENATED MODULE: ./build/lockfile/npm.js








const npm_KNOWN_VERSIONS = [1, 2, 3];
const TREES = ['packages', 'dependencies'];
/**
 * Reads `package-lock.json` or `npm-shrinkwrap.json`, lockfileVersion 1, 2, 3 or none.
 *
 * Where a file has both `packages` and `dependencies`, whatever version it claims, the entries are those of `packages`
 * (npm 7 and later install these) and the other tree, which npm 6 would install, is compared with it.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function parseNpmLockfile(file, format, bytes) {
    return readNpmDocument(file, format, (0,located/* parseLocated */.os)(file, (0,bounded_text/* boundedText */.LD)(file, bytes)));
}
/** {@link parseNpmLockfile} for a document that is already parsed. */
function readNpmDocument(file, format, document) {
    const root = new Fields(file, document, null);
    const version = npm_readVersion(root);
    refuseOtherSections(root);
    const packages = root.child('packages');
    const dependencies = root.child('dependencies');
    if (packages === undefined && version !== null && version >= 2) {
        throw incomplete(root, `lockfileVersion ${version} keeps its entries in "packages", and there is no "packages"`);
    }
    if (packages === undefined && dependencies === undefined && version === null) {
        throw incomplete(root, 'nothing says that this is a lockfile: no "lockfileVersion", "packages" or "dependencies"');
    }
    if (packages === undefined) {
        const entries = dependencies === undefined ? [] : readDependencies(dependencies);
        return { path: file, format, version, packages: entries, disagreements: [] };
    }
    const entries = readPackages(packages);
    const disagreements = dependencies === undefined ? [] : compareTrees(entries, dependencies);
    return { path: file, format, version, packages: entries, disagreements };
}
/**
 * Besides its two trees, npm writes nothing but scalars at the top. Anything else may be a tree that lost its name, and its
 * entries would be missing without a word.
 */
function refuseOtherSections(root) {
    for (const member of root.object.members.values()) {
        const { type } = member.value;
        if ((type === 'object' || type === 'array') && !TREES.includes(member.key)) {
            throw malformedMember(root, member, `is an ${type}; known are ${TREES.join(' and ')}`);
        }
    }
}
function npm_readVersion(root) {
    const value = root.object.members.get('lockfileVersion')?.value;
    if (value === undefined)
        return null;
    if (value.type === 'number' && npm_KNOWN_VERSIONS.includes(value.value))
        return value.value;
    const found = value.type === 'number' ? String(value.value) : value.type;
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"lockfileVersion" is ${found}; this program reads the numbers 1, 2 and 3`,
        hint: 'Write the lockfile with npm install --package-lock-only --lockfile-version 3, or use a newer countersign.',
        file: root.file,
        line: value.line,
    });
}
function readPackages(tree) {
    const entries = [];
    for (const member of tree.object.members.values()) {
        const fields = tree.fieldsOf(member);
        // The empty key is the project itself, and no package.
        if (member.key === '')
            refuseStrayEntries(fields, []);
        else
            entries.push(readPackagesEntry(fields, member.key, member.line));
    }
    return entries;
}
function readDependencies(tree) {
    const budget = new PathBudget(tree.file);
    const entries = [];
    // Bounded by the depth that the JSON reader allows.
    const walk = (level, above) => {
        for (const member of level.object.members.values()) {
            const fields = level.fieldsOf(member);
            const path = budget.join(above, member.key, member.line);
            entries.push(readDependenciesEntry(fields, member.key, path, member.line));
            const below = fields.child('dependencies');
            if (below !== undefined)
                walk(below, path);
        }
    };
    walk(tree, '');
    return entries;
}
function incomplete(root, message) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message,
        hint: 'Let npm write it again with npm install --package-lock-only.',
        file: root.file,
        line: root.object.line,
    });
}

// EXTERNAL MODULE: ./build/lockfile/located-yaml.js + 1 modules
var located_yaml = __webpack_require__(28630);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/lockfile/pnpm-dep-path.js

const NAME = /^(?:@[^/]+\/[^/]+|[^@/][^/]*)$/;
/** What pnpm lets no registry be called: a version may follow these, and it is no registry's. */
const PROTOCOLS = new Set([
    'bitbucket',
    'catalog',
    'custom',
    'file',
    'git',
    'github',
    'gitlab',
    'http',
    'https',
    'jsr',
    'link',
    'npm',
    'runtime',
    'ssh',
    'workspace',
]);
/** Reads a key of `packages`; `null` for one that this grammar does not have. */
function parseDepPath(grammar, key) {
    switch (grammar) {
        case 'slash':
            return parseSlash(key);
        case 'at':
            return parseAt(key);
        case 'bare':
            return parseBare(withoutSuffix(key));
    }
}
/**
 * The key that a dependency's version leads to; `null` for a link, which has no entry.
 *
 * @param name the name under which it is asked for
 */
function keyOf(grammar, version, name) {
    if (version.startsWith('link:'))
        return null;
    if (grammar === 'bare')
        return hasName(version) ? version : `${name}@${version}`;
    if (version.startsWith('file:'))
        return version;
    const bracket = version.indexOf('(');
    const isPath = (bracket === -1 ? version : version.slice(0, bracket)).includes('/');
    if (isPath)
        return version;
    return grammar === 'slash' ? `/${name}/${version}` : `/${name}@${version}`;
}
/** The key without what is appended in brackets: peers and `patch_hash`. Brackets inside, as in a folder's name, stay. */
function withoutSuffix(key) {
    if (!key.endsWith(')'))
        return key;
    let open = 0;
    for (let at = key.length - 1; at >= 0; at -= 1) {
        const character = key[at];
        if (character === ')')
            open += 1;
        else if (character === '(')
            open -= 1;
        else if (open === 0)
            return key.slice(0, at + 1);
    }
    return key;
}
function parseSlash(key) {
    if (key.startsWith('file:'))
        return referenceOnly(key);
    const parts = key.split('/');
    // A relative key begins with a slash, so its first part is empty.
    const [host, first, second] = parts;
    const scoped = first?.startsWith('@') === true;
    const name = scoped ? `${first}/${second}` : first;
    const versioned = parts[scoped ? 3 : 2];
    const version = versioned === undefined ? '' : versioned.slice(0, endOfVersion(versioned));
    return qualified(key, host, name, version);
}
function parseAt(key) {
    const base = withoutSuffix(key);
    if (base.startsWith('file:'))
        return referenceOnly(base);
    const at = base.indexOf('@', base.indexOf('/@') + 2);
    if (at === -1)
        return qualified(base, base.slice(0, base.indexOf('/')), undefined, '');
    const slash = base.indexOf('/');
    // `/a@1.0.0_hash`: the first lockfiles of this version still wrote peers so.
    const versioned = base.slice(at + 1);
    return qualified(base, base.slice(0, slash), base.slice(slash + 1, at), versioned.slice(0, endOfVersion(versioned)));
}
function parseBare(key) {
    const at = key.indexOf('@', 1);
    if (at === -1 || at === key.length - 1)
        return null;
    const name = key.slice(0, at);
    const stated = key.slice(at + 1);
    if (!NAME.test(name))
        return null;
    if (isVersion(stated))
        return { name, version: stated, reference: null, host: null, prefix: null };
    const colon = stated.indexOf(':');
    const prefix = stated.slice(0, Math.max(colon, 0));
    const rest = stated.slice(colon + 1);
    if (colon > 0 && !PROTOCOLS.has(prefix) && isVersion(rest)) {
        return { name, version: rest, reference: null, host: null, prefix };
    }
    return { name, version: null, reference: stated, host: null, prefix: null };
}
/** A key of the older grammars, split: the registry's own, another registry's, or no registry's. */
function qualified(key, host, name, version) {
    if (name !== undefined && NAME.test(name) && isVersion(version)) {
        return { name, version, reference: null, host: host === undefined || host === '' ? null : host, prefix: null };
    }
    return key.startsWith('/') ? null : referenceOnly(key);
}
function referenceOnly(key) {
    return { name: null, version: null, reference: key, host: null, prefix: null };
}
/** `a@1.0.0` as against `1.0.0`, `1.0.0(b@2.0.0)`, `https://host/a@1.0.0.tgz` and `file:../a@1`. */
function hasName(version) {
    if (version.startsWith('@'))
        return true;
    const at = version.indexOf('@');
    if (at === -1)
        return false;
    const colon = version.indexOf(':');
    const bracket = version.indexOf('(');
    return (colon === -1 || at < colon) && (bracket === -1 || at < bracket);
}
function endOfVersion(versioned) {
    const end = versioned.search(/[_(]/);
    return end === -1 ? versioned.length : end;
}
function isVersion(text) {
    return text.length <= 256 && semver.valid(text) !== null;
}

;// CONCATENATED MODULE: ./build/lockfile/pnpm-edges.js




/** Of a project, and of an entry; the last two only in the document that is about pnpm itself. */
const PROJECT_SECTIONS = [
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'configDependencies',
    'packageManagerDependencies',
];
const ENTRY_SECTIONS = ['dependencies', 'optionalDependencies'];
/**
 * What a document's projects and entries ask for, in the file's order; links to folders are left out.
 *
 * @param holds whether `packages` has this key
 * @throws LockfileError where something is asked for that the file has no entry of: what would be installed in its
 *   place, is nowhere written, and a file without its `packages` would look like a file that locks nothing
 */
function* edgesOf(root, grammar, holds) {
    const importers = root.child('importers');
    const projects = importers === undefined ? [] : membersOf(importers);
    for (const project of [root, ...projects])
        yield* sections(project, PROJECT_SECTIONS, grammar, holds);
    const owners = root.child(grammar === 'bare' ? 'snapshots' : 'packages');
    if (owners === undefined)
        return;
    for (const owner of membersOf(owners))
        yield* sections(owner, ENTRY_SECTIONS, grammar, holds);
}
function* membersOf(fields) {
    for (const member of fields.object.members.values())
        yield fields.fieldsOf(member);
}
function* sections(owner, names, grammar, holds) {
    for (const name of names) {
        const section = owner.child(name);
        if (section === undefined)
            continue;
        for (const member of section.object.members.values()) {
            const target = keyOf(grammar, versionOf(section, member), member.key);
            if (target === null)
                continue;
            const key = grammar === 'bare' ? withoutSuffix(target) : target;
            if (!holds(key))
                throw missing(section, member);
            yield { alias: member.key, key };
        }
    }
}
/** Plain until version 5, then `{specifier, version}` in projects and plain in entries. */
function versionOf(section, member) {
    const { value } = member;
    const version = value.type === 'object' ? section.fieldsOf(member).text('version') : section.text(member.key);
    if (version !== null)
        return version;
    throw malformed(section.file, value, { key: member.key, parent: section.path }, 'a version');
}
function missing(section, member) {
    const where = formatKeyPath({ key: member.key, parent: section.path });
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `${where} asks for a package that has no entry in "packages": nothing says what would be installed`,
        hint: `Restore the file, or ${(0,rewrite/* letRewrite */.S)(section.file)}.`,
        file: section.file,
        line: member.line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/pnpm-entry.js





/**
 * One member of `packages`: where pnpm takes it from is what `resolution` says, who it is what the key says.
 *
 * @throws LockfileError where the two cannot both be true
 */
function readPnpmEntry(entry) {
    const { key, fields, depPath } = entry;
    const source = pnpm_entry_sourceOf(entry, fields.child('resolution'));
    const { name, version } = identityOf(entry, source.resolved);
    const dev = fields.flag('dev');
    return {
        name,
        version,
        kind: source.kind,
        integrity: source.integrity,
        resolved: source.resolved ?? (source.kind === 'registry' ? registryAddress(depPath) : null),
        path: key,
        ...(dev && { dev: true }),
        ...(entry.optional && { optional: true }),
        // Nothing of pnpm's ships inside another package, so that nobody asks.
        requires: [],
        at: { file: fields.file, line: entry.line },
    };
}
function pnpm_entry_sourceOf(entry, resolution) {
    const { reference } = entry.depPath;
    if (resolution === undefined) {
        // pnpm 11 and later leave it out for a folder.
        if (reference?.startsWith('file:') === true)
            return { kind: 'file', resolved: reference, integrity: null };
        throw contradiction(entry, 'has no "resolution", so nothing says where it comes from');
    }
    const integrity = resolution.text('integrity');
    const isRuntime = reference?.startsWith('runtime:') === true;
    const type = resolution.text('type');
    switch (type) {
        case null:
            return tarballSource(entry, resolution, integrity);
        case 'directory':
            return { kind: 'file', resolved: `file:${stated(entry, resolution, 'directory')}`, integrity };
        case 'git': {
            const path = resolution.text('path');
            const commit = `${stated(entry, resolution, 'repo')}#${stated(entry, resolution, 'commit')}`;
            return { kind: 'git', resolved: path === null ? commit : `${commit}&path:${path}`, integrity };
        }
        // pnpm takes these for a package of the registry too, whatever then is in them.
        case 'variations':
        case 'binary':
            return { kind: isRuntime ? 'runtime' : 'other', resolved: resolution.text('url'), integrity };
        default:
            return { kind: 'other', resolved: resolution.text('tarball') ?? type, integrity };
    }
}
/** A `resolution` without a type: a tarball, at its own address or where the registry keeps the version. */
function tarballSource(entry, resolution, integrity) {
    const { reference, version } = entry.depPath;
    const tarball = resolution.text('tarball');
    if (tarball === null) {
        if (reference?.startsWith('file:') === true)
            return { kind: 'file', resolved: reference, integrity };
        if (version === null)
            throw contradiction(entry, 'names an address, and its "resolution" has none');
        return { kind: 'registry', resolved: null, integrity };
    }
    if (/^file:/i.test(tarball))
        return { kind: 'file', resolved: tarball, integrity };
    // A tarball that somebody asked for by its address has that address in its key. Under any other key it is the place at
    // which a registry keeps the version, however that looks: to be asked about, and on no other host than the registry's.
    const isRegistry = version !== null || (0,lockfile_address/* addressKind */.Zu)(tarball) === 'registry';
    if (/^https?:/i.test(tarball))
        return { kind: isRegistry ? 'registry' : 'remote-tarball', resolved: tarball, integrity };
    if (!isRegistry || /^[a-z][a-z0-9+.-]*:/i.test(tarball))
        return { kind: 'other', resolved: tarball, integrity };
    return { kind: 'registry', resolved: absolute(entry.depPath, tarball, resolution.text('registry')), integrity };
}
/**
 * pnpm 1 to 6 shortened a tarball's address by the registry's. `null` where only the configuration says which that is: the
 * version's own registry. `//host/a.tgz` is relative too, and leads to another host.
 */
function absolute(depPath, tarball, registry) {
    const base = registry ?? registryBase(depPath);
    if (base !== null && URL.canParse(tarball, withSlash(base)))
        return new URL(tarball, withSlash(base)).href;
    const own = 'https://registry.invalid/';
    if (!URL.canParse(tarball, own))
        return tarball;
    const url = new URL(tarball, own);
    return url.origin === new URL(own).origin ? null : url.href;
}
/** Where the key itself says that another registry has it; `null` for the configured one. */
function registryAddress(depPath) {
    const { name, version, prefix } = depPath;
    if (name === null || version === null)
        return null;
    // Only the workspace's settings know the address behind a prefix; the default registry must not be asked instead.
    if (prefix !== null)
        return `${prefix}:${name}@${version}`;
    const base = registryBase(depPath);
    return base === null ? null : `${base}/${tarballPath(name, version)}`;
}
function registryBase({ host }) {
    return host === null ? null : `https://${host.replaceAll('+', ':')}`;
}
function withSlash(base) {
    return base.endsWith('/') ? base : `${base}/`;
}
function tarballPath(name, version) {
    return `${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}
/** Name and version. The fields of these names are for entries whose key does not say both; elsewhere they must agree with it. */
function identityOf(entry, resolved) {
    const { fields, depPath, key } = entry;
    const name = fields.text('name');
    const version = fields.text('version');
    // A tarball of any host, asked for by its address, may have a key that looks like a registry's package.
    const isCertain = depPath.host === null || name === null;
    if (isCertain && depPath.name !== null && name !== null && name !== depPath.name) {
        throw contradiction(entry, 'is of one package by its key and of another by its "name": versions of pnpm differ in which they take');
    }
    if (isCertain && depPath.version !== null && version !== null && version !== depPath.version) {
        throw contradiction(entry, 'is of one version by its key and of another by its "version": pnpm installs the latter');
    }
    const known = name ?? depPath.name ?? key;
    return { name: known, version: version ?? depPath.version ?? versionIn(depPath.reference, resolved, known) };
}
function versionIn(reference, resolved, name) {
    if (reference?.startsWith('runtime:') === true)
        return reference.slice('runtime:'.length);
    return resolved === null ? null : (0,registry_path/* versionInAddress */.E)(resolved, name);
}
function stated(entry, resolution, key) {
    const text = resolution.text(key);
    if (text === null)
        throw contradiction(entry, `has a "resolution" without "${key}"`);
    return text;
}
function contradiction(entry, what) {
    const { fields, line } = entry;
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `${fields.path === null ? 'the entry' : formatKeyPath(fields.path)} ${what}`,
        hint: `pnpm writes no such thing: ${(0,rewrite/* letRewrite */.S)(fields.file, 'the lockfile')}, and find out who edited it by hand.`,
        file: fields.file,
        line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/pnpm-snapshots.js




/** What belongs into `packages` and would stand in for what is missing there. */
const STRAY = ['resolution', 'name', 'version'];
/**
 * Reads `snapshots` of version 9: what an entry depends on, once for each set of peers that it is installed with.
 *
 * @throws LockfileError where a snapshot says who it is or where it comes from: pnpm merges that into the entry
 */
function readSnapshots(section) {
    const first = new Map();
    const optional = new Set();
    const required = new Set();
    for (const member of section?.object.members.values() ?? []) {
        if (section === undefined)
            break;
        const fields = section.fieldsOf(member);
        for (const key of STRAY) {
            if (fields.has(key))
                throw stray(fields, key, member.line);
        }
        const key = withoutSuffix(member.key);
        if (!first.has(key))
            first.set(key, { line: member.line, fields });
        (fields.flag('optional') ? optional : required).add(key);
    }
    for (const key of required)
        optional.delete(key);
    return { first, optional };
}
function stray(fields, key, line) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `${formatKeyPath({ key, parent: fields.path })} belongs into "packages"; pnpm would take it from here where it is missing there`,
        hint: `pnpm writes no such thing: ${(0,rewrite/* letRewrite */.S)(fields.file, 'the lockfile')}, and find out who edited it by hand.`,
        file: fields.file,
        line: fields.object.members.get(key)?.line ?? line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/pnpm.js










const GRAMMARS = new Map([
    ['3', 'slash'],
    ['4', 'slash'],
    ['5', 'slash'],
    ['5.0', 'slash'],
    ['5.1', 'slash'],
    ['5.2', 'slash'],
    ['5.3', 'slash'],
    ['5.3-inlineSpecifiers', 'slash'],
    ['5.4', 'slash'],
    ['5.4-inlineSpecifiers', 'slash'],
    ['6', 'at'],
    ['6.0', 'at'],
    ['6.1', 'at'],
    ['9', 'bare'],
    ['9.0', 'bare'],
]);
/** What pnpm 1 to 12 write at the top. */
const pnpm_SECTIONS = [
    'lockfileVersion',
    'shrinkwrapVersion',
    'shrinkwrapMinorVersion',
    'registry',
    'settings',
    'catalogs',
    'overrides',
    'neverBuiltDependencies',
    'onlyBuiltDependencies',
    'ignoredOptionalDependencies',
    'packageExtensionsChecksum',
    'pnpmfileChecksum',
    'untrackedPnpmfileReadPackageHook',
    'patchedDependencies',
    'specifiers',
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'dependenciesMeta',
    'publishDirectory',
    'importers',
    'packages',
    'snapshots',
    'time',
];
/**
 * Reads `pnpm-lock.yaml` (5.0 to 5.4, 6.0, 6.1, 9.0) or `shrinkwrap.yaml` (3, 4): every member of `packages`.
 *
 * Since pnpm 11 a first document may lock pnpm itself and what configures it. That is code which runs too, so its entries
 * come before the others.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function parsePnpmLockfile(file, bytes) {
    const text = (0,bounded_text/* boundedText */.LD)(file, bytes);
    const documents = (0,located_yaml/* parseLocatedYaml */.v)(file, text, { scalars: 'core' });
    const [first, second, ...more] = documents;
    if (first === undefined || more.length > 0 || (second !== undefined && !/^---\r?\n/.test(text))) {
        throw wrongDocuments(file, documents);
    }
    const roots = documents.map((document) => new Fields(file, document, null));
    const packages = roots.flatMap((root) => readDocument(root, pnpm_readVersion(root).grammar));
    const { written } = pnpm_readVersion(new Fields(file, second ?? first, null));
    return { path: file, format: 'pnpm', version: written, packages, disagreements: [] };
}
function pnpm_readVersion(root) {
    const members = root.object.members;
    const stated = members.get('lockfileVersion') ?? members.get('shrinkwrapVersion');
    const value = stated?.value;
    const written = value?.type === 'string' || value?.type === 'number' ? value.value : null;
    const grammar = GRAMMARS.get(String(written));
    if (written !== null && grammar !== undefined)
        return { written, grammar };
    const known = 'this program reads shrinkwrapVersion 3 and 4 and lockfileVersion 5.0 to 5.4, 6.0, 6.1 and 9.0';
    if (value === undefined) {
        throw new errors/* LockfileError */.g({
            code: 'lockfile-malformed',
            message: `nothing says that this is a lockfile of pnpm: it has no "lockfileVersion"; ${known}`,
            hint: `Restore it, or ${(0,rewrite/* letRewrite */.S)(root.file)}.`,
            file: root.file,
            line: root.object.line,
        });
    }
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"${stated?.key}" is ${written === null ? value.type : JSON.stringify(written).slice(0, 40)}; ${known}`,
        hint: 'Write the lockfile with a pnpm that writes one of these (pnpm install --lockfile-only), or use a newer countersign.',
        file: root.file,
        line: value.line,
    });
}
function readDocument(root, grammar) {
    refuseUnknownSections(root, pnpm_SECTIONS);
    refuseStrayEntries(root, ['packages', 'snapshots']);
    const snapshots = readSnapshots(grammar === 'bare' ? root.child('snapshots') : undefined);
    const entries = new Map();
    for (const [key, { line, fields }] of entriesOf(root, snapshots)) {
        const depPath = parseDepPath(grammar, key);
        if (depPath === null)
            throw unknownKey(fields, line);
        const optional = snapshots.optional.has(key) || fields.flag('optional');
        entries.set(key, readPnpmEntry({ key, line, depPath, fields, optional }));
    }
    const aliases = new Map();
    for (const { alias, key } of edgesOf(root, grammar, (each) => entries.has(each))) {
        if (!aliases.has(key) && entries.get(key)?.name !== alias)
            aliases.set(key, alias);
    }
    return [...entries].map(([key, entry]) => {
        const alias = aliases.get(key);
        return alias === undefined ? entry : { ...entry, alias };
    });
}
/** The members of `packages`, then what only `snapshots` knows: pnpm 11 and later leave folders out of the former. */
function entriesOf(root, snapshots) {
    const found = new Map();
    const packages = root.child('packages');
    for (const member of packages?.object.members.values() ?? []) {
        if (packages !== undefined)
            found.set(member.key, { line: member.line, fields: packages.fieldsOf(member) });
    }
    for (const [key, keyed] of snapshots.first) {
        if (!found.has(key))
            found.set(key, keyed);
    }
    return found;
}
function unknownKey(fields, line) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `the key of ${fields.path === null ? 'an entry' : formatKeyPath(fields.path)} names no package in the way that this version of the format does`,
        hint: `Use a newer countersign, or ${(0,rewrite/* letRewrite */.S)(fields.file, 'the lockfile')}.`,
        file: fields.file,
        line,
    });
}
function wrongDocuments(file, documents) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `the lockfile has ${documents.length} YAML documents; pnpm writes one, or two where the file begins with ---`,
        hint: `Restore it, or ${(0,rewrite/* letRewrite */.S)(file)}.`,
        file,
        line: documents.at(-1)?.line ?? 1,
    });
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
;// CONCATENATED MODULE: ./build/lockfile/yarn-faults.js


/** An entry of a shape that no Yarn writes. `message` may hold the program's words alone, never the file's. */
function malformedEntry(file, line, message) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message,
        hint: `Restore it, or ${(0,rewrite/* letRewrite */.S)(file)}.`,
        file,
        line,
    });
}
/** One request answered by two entries: of both Yarns one takes the first, the other the last. */
function answeredTwice(file, first, second) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-duplicate-key',
        message: `a key on line ${second} was already given on line ${first}: readers differ in which of the two they take`,
        hint: `Find out who edited the lockfile by hand, and ${(0,rewrite/* letRewrite */.S)(file)}.`,
        file,
        line: second,
    });
}
/** An entry that says one thing and makes Yarn install another. */
function yarn_faults_contradiction(file, line, message) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-contradiction',
        message,
        hint: 'Find out who edited the entry: Yarn writes no such thing. To see what it makes of it, run yarn install --check-resolutions --immutable.',
        file,
        line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/yarn-specifier.js

/** Splits at the first `@` that does not begin a scope, as both Yarns do. */
function readSpecifier(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? { text, name: text, range: '' } : { text, name: text.slice(0, at), range: text.slice(at + 1) };
}
/** Which package of the registry a request asks for; `null` where it asks for something else: an address, another protocol. */
function requestedPackage(specifier, dialect) {
    const alias = (0,lockfile_address/* readAlias */.Jd)(specifier.range);
    if (alias === null)
        return (0,lockfile_address/* addressKind */.Zu)(specifier.range) === null ? specifier.name : null;
    return alias.version === null && dialect === 'berry' ? specifier.name : alias.name;
}
/**
 * The real packages that the requests of one entry name, each once: nearly always one. An alias is a word of its own,
 * so that where one name is asked for both plainly and as an alias (Yarn's `resolutions`) the alias holds.
 *
 * Two names for one entry happen when two requests lead to one address; both are kept, because an attacker can write
 * a package's name beside another's in front of an address of their own.
 */
function requestedNames(specifiers, dialect) {
    const targetOf = (specifier) => requestedPackage(specifier, dialect) ?? specifier.name;
    const aliased = new Set();
    for (const each of specifiers)
        if (targetOf(each) !== each.name)
            aliased.add(each.name);
    const found = new Map();
    for (const each of specifiers) {
        const name = targetOf(each);
        if (name === each.name && aliased.has(each.name))
            continue;
        const earlier = found.get(name);
        const differs = name !== each.name;
        if (earlier === undefined)
            found.set(name, { name, path: each.text, ...(differs && { alias: each.name }) });
        else if (differs && earlier.alias === undefined)
            found.set(name, { ...earlier, alias: each.name });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/lockfile/yarn-berry-source.js





/**
 * Where Yarn fetches an entry from, told from its resolution (`name@reference`), and whether its requests lead there.
 *
 * `npm:` is a registry's version whatever address is stated beside it (`__archiveUrl`): it claims to be that version, so
 * it must be held against the registry. Protocols that Yarn does not have are `other`, and so is `exec:`, which runs a
 * script of the project to make the package.
 *
 * @throws LockfileError `lockfile-contradiction` where a request asks for another package, which Yarn itself notices only
 *   with `--check-resolutions`: an attacker would edit the resolution and leave the key as reviewers know it
 */
function readBerrySource(file, line, locator, descriptors) {
    const source = yarn_berry_source_sourceOf(file, line, locator);
    for (const each of descriptors) {
        if (leadsTo(each, locator))
            continue;
        throw yarn_faults_contradiction(file, line, 'the entry’s key asks for one package, and its resolution fetches another');
    }
    return source;
}
function yarn_berry_source_sourceOf(file, line, locator) {
    const cut = locator.range.indexOf('::');
    const reference = cut === -1 ? locator.range : locator.range.slice(0, cut);
    const parameters = new URLSearchParams(cut === -1 ? '' : locator.range.slice(cut + 2));
    const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(reference)?.[0] ?? '';
    const rest = reference.slice(protocol.length);
    switch (protocol) {
        case 'npm:':
            return { kind: 'registry', version: yarn_berry_source_versionOf(file, line, rest), resolved: archiveOf(file, line, parameters) };
        case 'workspace:':
            return { kind: 'workspace', resolved: rest };
        case 'patch:':
            return { kind: 'patch', resolved: locator.range };
        case 'link:':
        case 'portal:':
            return { kind: 'link', resolved: fromRoot(rest, parameters) };
        case 'file:': {
            // `file:./x.tgz#./x.tgz` names the archive twice: as asked for, and as found.
            const hash = rest.indexOf('#');
            return { kind: 'file', resolved: `file:${fromRoot(hash === -1 ? rest : rest.slice(0, hash), parameters)}` };
        }
        case 'virtual:':
            throw malformedEntry(file, line, 'the entry’s resolution must not be a virtual one, which Yarn keeps to itself');
        default: {
            const kind = (0,lockfile_address/* addressKind */.Zu)(reference);
            // `git@host:owner/repo` is the one address without a protocol.
            if (protocol === '' && kind !== 'git') {
                throw malformedEntry(file, line, 'the entry’s resolution must be of the form name@protocol:reference');
            }
            const isCommit = /[#&]commit=[0-9a-f]+/.test(reference);
            return { kind: isCommit && kind !== 'registry' ? 'git' : (kind ?? 'other'), resolved: reference };
        }
    }
}
function yarn_berry_source_versionOf(file, line, text) {
    if ((0,model_name/* isRegistryVersion */.Q)(text))
        return text;
    throw malformedEntry(file, line, 'the entry’s resolution must be one exact version behind "npm:"');
}
function archiveOf(file, line, parameters) {
    const [address, second] = parameters.getAll('__archiveUrl');
    if (second !== undefined)
        throw malformedEntry(file, line, 'the entry’s resolution states two addresses');
    return address === undefined || address === '' ? null : address;
}
/** A folder as seen from the project's root: Yarn writes it as seen from the workspace that asks for it. */
function fromRoot(folder, parameters) {
    const asker = /@workspace:([^:]*)$/.exec(parameters.get('locator') ?? '')?.[1];
    if (asker === undefined || /^(?:[~/\\]|[a-z]:)/i.test(folder))
        return folder;
    return (0,posix_.normalize)(`${asker}/${folder}`);
}
/** Requests by these protocols keep the name that they were made under. */
const NAME_KEPT = /^(?:patch|link|portal|file|exec|workspace):/i;
function leadsTo(request, locator) {
    const requested = requestedPackage(request, 'berry');
    // A workspace answers a range too, where it has that name.
    if (requested !== null)
        return requested === locator.name && /^(?:npm|workspace):/.test(locator.range);
    if (NAME_KEPT.test(request.range) || (0,lockfile_address/* addressKind */.Zu)(request.range) !== 'other')
        return request.name === locator.name;
    // A protocol of a plugin's, which may mean anything; Yarn drops an entry that nothing asks for.
    return true;
}

;// CONCATENATED MODULE: ./build/lockfile/yarn-berry.js






/** 4 is Yarn 2's, 5 and 6 are Yarn 3's, 7 and later Yarn 4's. */
const yarn_berry_KNOWN_VERSIONS = /^(?:[4-9]|10)$/;
const METADATA = '__metadata';
/** What Yarn writes for the version of a folder. */
const PLACEHOLDER = '0.0.0-use.local';
/**
 * Reads the lockfile of Yarn 2 and later ("Berry"), `__metadata.version` 4 to 10: one entry a member.
 *
 * An entry is what its `resolution` says, since Yarn fetches that; its `version` and the requests in its key must agree.
 * Its `checksum` is of Yarn's own archive, so that `integrity` is `null` throughout.
 *
 * @throws LockfileError for anything that cannot be read for certain
 */
function readYarnBerry(file, text) {
    const [document, second] = (0,located_yaml/* parseLocatedYaml */.v)(file, text, { scalars: 'text' });
    if (document === undefined || second !== undefined) {
        throw malformedEntry(file, second?.line ?? 1, 'the lockfile must be one YAML document');
    }
    const root = new Fields(file, document, null);
    const metadata = root.child(METADATA);
    if (metadata === undefined)
        throw malformedEntry(file, root.object.line, 'the lockfile has no "__metadata"');
    const version = yarn_berry_readVersion(metadata);
    const cacheKey = metadata.text('cacheKey');
    const seen = new Map();
    const packages = [];
    for (const member of root.object.members.values()) {
        if (member.key === METADATA)
            continue;
        const descriptors = readDescriptors(file, member, seen);
        packages.push(yarn_berry_readEntry(root.fieldsOf(member), descriptors, member.line));
    }
    return {
        path: file,
        format: 'yarn-berry',
        version,
        ...(cacheKey !== null && { cacheKey }),
        packages,
        disagreements: [],
    };
}
function yarn_berry_readEntry(fields, descriptors, line) {
    const { file } = fields;
    const stated = fields.text('version');
    const resolution = fields.text('resolution');
    if (stated === null || resolution === null) {
        throw malformedEntry(file, line, `the entry has no "${stated === null ? 'version' : 'resolution'}", which every entry has`);
    }
    const locator = readSpecifier(resolution);
    const source = readBerrySource(file, line, locator, descriptors);
    if (source.version !== undefined && source.version !== stated) {
        throw yarn_faults_contradiction(file, line, `the entry says version ${JSON.stringify(stated)}, and its resolution fetches ${JSON.stringify(source.version)}`);
    }
    const alias = descriptors.find((each) => each.name !== locator.name)?.name;
    const checksum = fields.text('checksum');
    return {
        name: locator.name,
        version: stated === PLACEHOLDER ? null : stated,
        ...(alias !== undefined && { alias }),
        kind: source.kind,
        integrity: null,
        ...(checksum !== null && { checksum }),
        resolved: source.resolved,
        path: descriptors[0].text,
        requires: [...new Set([...fields.keysOf('dependencies'), ...fields.keysOf('peerDependencies')])],
        at: { file, line },
    };
}
/** The requests in an entry's key. Yarn lets a later entry for the same request win. */
function readDescriptors(file, member, seen) {
    const [first, ...more] = splitKey(member.key).map(readSpecifier);
    if (first === undefined)
        throw malformedEntry(file, member.line, 'the entry has an empty key');
    for (const { text, name, range } of [first, ...more]) {
        if (name === '' || range === '') {
            throw malformedEntry(file, member.line, 'the key of an entry must list requests of the form name@range');
        }
        const earlier = seen.get(text);
        if (earlier !== undefined)
            throw answeredTwice(file, earlier, member.line);
        seen.set(text, member.line);
    }
    return [first, ...more];
}
/** Split at commas, but for those inside a range: what follows such a comma has no `@`, and is no request of its own. */
function splitKey(key) {
    const parts = [];
    for (const part of key.split(',')) {
        const before = parts.at(-1);
        if (before === undefined || part.includes('@'))
            parts.push(part.trim());
        else
            parts[parts.length - 1] = `${before},${part}`;
    }
    return parts;
}
function yarn_berry_readVersion(metadata) {
    const version = metadata.text('version');
    if (version !== null && yarn_berry_KNOWN_VERSIONS.test(version))
        return Number(version);
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"__metadata.version" is ${version === null ? 'missing' : JSON.stringify(version.slice(0, 40))}; this program reads 4 to 10`,
        hint: 'Let a current Yarn write the lockfile again with yarn install, or use a newer countersign.',
        file: metadata.file,
        line: metadata.object.members.get('version')?.line ?? metadata.object.line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/yarn-classic-syntax.js



/**
 * Reads the line format of Yarn 1 into blocks:
 *
 *     "a@^1.0.0", a@~1.2.0:
 *       version "1.2.3"
 *       dependencies:
 *         b "^2.0.0"
 *
 * Exactly what Yarn 1 writes, and no more, where its own parser (`@yarnpkg/lockfile`, no longer kept, and without lines)
 * takes more: of a block given twice it takes the last, and behind a comment inside a block it drops the rest of the file
 * without a word. An attacker could so hide from one reader what another installs.
 *
 * @param text without a byte-order mark
 * @throws LockfileError `lockfile-not-yarn`, `lockfile-duplicate-key`, `lockfile-too-large`
 */
function parseClassic(file, text) {
    const reader = new ClassicReader(file);
    let line = 0;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        line += 1;
        reader.read(text.slice(start, end).replace(/\r$/, ''), line);
        start = end + 1;
    }
    return reader.blocks;
}
/** Bare words as both Yarn 1 and its parser have them. Neither starts with a digit nor with a boolean. */
const TOKEN = /"((?:[^"\\]|\\[^"])*)"|(?!true|false)[A-Za-z/.-][^\s:,"]*/y;
const SCALAR = /(?:true|false|\d+)(?=$)/y;
class ClassicReader {
    blocks = [];
    #file;
    #headers = new Map();
    #values = 0;
    /** The members that lines of one and of two steps' indentation belong to; none outside a block. */
    #fields = null;
    #nested = null;
    constructor(file) {
        this.#file = file;
    }
    read(line, number) {
        if (line === '' || line.startsWith('#')) {
            this.#fields = null;
            this.#nested = null;
            return;
        }
        this.#values += 1;
        if (this.#values > located/* MAX_JSON_VALUES */.H6)
            throw this.#tooLarge(`more than ${located/* MAX_JSON_VALUES */.H6} lines`, number);
        const indent = line.length - line.replace(/^ +/, '').length;
        if (indent === 0)
            this.#header(line, number);
        else if (indent === 2 && this.#fields !== null)
            this.#field(line, number, this.#fields);
        else if (indent === 4 && this.#nested !== null)
            this.#pair(line, number, 4, this.#nested);
        else
            throw this.#unexpected(number);
    }
    #header(line, number) {
        const specifiers = [];
        let at = 0;
        for (;;) {
            const { value, end } = this.#key(line, at, number);
            const earlier = this.#headers.get(value);
            if (earlier !== undefined)
                throw answeredTwice(this.#file, earlier, number);
            this.#headers.set(value, number);
            specifiers.push(value);
            at = end;
            if (!line.startsWith(', ', at))
                break;
            at += 2;
        }
        if (line.slice(at) !== ':')
            throw this.#unexpected(number);
        this.#values += specifiers.length;
        this.#fields = new Map();
        this.#nested = null;
        this.blocks.push({ specifiers, line: number, fields: { type: 'object', line: number, members: this.#fields } });
    }
    #field(line, number, fields) {
        const { value: key, end } = this.#key(line, 2, number);
        if (line.slice(end) !== ':') {
            this.#nested = null;
            this.#pair(line, number, 2, fields);
            return;
        }
        this.#nested = new Map();
        this.#add(fields, key, number, { type: 'object', line: number, members: this.#nested });
    }
    #pair(line, number, indent, into) {
        const { value: key, end } = this.#key(line, indent, number);
        if (line[end] !== ' ')
            throw this.#unexpected(number);
        SCALAR.lastIndex = end + 1;
        const scalar = SCALAR.exec(line)?.[0];
        if (scalar !== undefined) {
            this.#add(into, key, number, scalarOf(scalar, number));
            return;
        }
        const text = this.#token(line, end + 1, number);
        if (text.end !== line.length)
            throw this.#unexpected(number);
        this.#add(into, key, number, { type: 'string', line: number, value: text.value });
    }
    #key(line, at, number) {
        const token = this.#token(line, at, number);
        if (token.value === '')
            throw this.#unexpected(number);
        return token;
    }
    #token(line, at, number) {
        TOKEN.lastIndex = at;
        const found = TOKEN.exec(line);
        if (found === null)
            throw this.#unexpected(number);
        if (found[0].length > located/* MAX_KEY_LENGTH */.uf) {
            throw this.#tooLarge(`a word of ${found[0].length} characters (at most ${located/* MAX_KEY_LENGTH */.uf} are read)`, number);
        }
        return { value: found[1] === undefined ? found[0] : this.#unquoted(found[0], number), end: TOKEN.lastIndex };
    }
    #unquoted(quoted, number) {
        try {
            const value = JSON.parse(quoted);
            return typeof value === 'string' ? value : '';
        }
        catch {
            // The message would quote the text, which may hold a token.
            throw this.#unexpected(number);
        }
    }
    #add(members, key, line, value) {
        const earlier = members.get(key);
        if (earlier !== undefined)
            throw answeredTwice(this.#file, earlier.line, line);
        members.set(key, { key, line, value });
    }
    #unexpected(line) {
        return new errors/* LockfileError */.g({
            code: 'lockfile-not-yarn',
            message: `line ${line} is nothing that Yarn 1 writes at this place of a lockfile`,
            hint: 'Restore the file, or let Yarn 1 write it again with yarn install.',
            file: this.#file,
            line,
        });
    }
    #tooLarge(what, line) {
        return new errors/* LockfileError */.g({
            code: 'lockfile-too-large',
            message: `the lockfile holds ${what}; no project needs that`,
            hint: 'Check that this is a lockfile; if it truly is one, split the project.',
            file: this.#file,
            line,
        });
    }
}
/** Bare digits and booleans are no texts to Yarn 1 either: a version written without quotes is not one. */
function scalarOf(word, line) {
    if (word === 'true' || word === 'false')
        return { type: 'boolean', line, value: word === 'true' };
    return { type: 'number', line, value: Number(word) };
}

;// CONCATENATED MODULE: ./build/lockfile/yarn-classic.js





/**
 * Reads the lockfile of Yarn 1. One entry a block, named by what the header asks for and not by the `resolved` that
 * Yarn fetches: where the two differ, that is the finding.
 *
 * The 40 hex digits behind `#` in `resolved` stay part of the address: they are no `integrity`, and an entry that has
 * nothing else has none.
 *
 * @throws LockfileError for anything that cannot be read for certain
 */
function readYarnClassic(file, text) {
    const packages = parseClassic(file, text).flatMap((block) => readBlock(file, block));
    return { path: file, format: 'yarn-classic', version: 1, packages, disagreements: [] };
}
function readBlock(file, block) {
    const specifiers = block.specifiers.map(readSpecifier);
    const fields = new Fields(file, block.fields, { key: block.specifiers[0] ?? '', parent: null });
    const version = fields.text('version');
    if (version === null)
        throw malformedEntry(file, block.line, 'the entry states no version, which every entry has');
    const { kind, resolved } = yarn_classic_sourceOf(specifiers, fields.text('resolved'));
    const entry = {
        // The version of a link is a placeholder.
        version: kind === 'link' ? null : version,
        kind,
        integrity: fields.text('integrity'),
        resolved,
        requires: [...new Set([...fields.keysOf('dependencies'), ...fields.keysOf('optionalDependencies')])],
        at: { file, line: block.line },
    };
    const stated = fields.text('name');
    return requestedNames(specifiers, 'classic').map((each) => ({
        // An address for a header has no name in it; Yarn then states the one that it found there.
        name: stated !== null && (0,lockfile_address/* addressKind */.Zu)(each.path) !== null ? stated : each.name,
        ...(each.alias !== undefined && { alias: each.alias }),
        path: each.path,
        ...entry,
    }));
}
const LINK = 'link:';
/** A bare file name in `resolved`: that file of Yarn's offline mirror, a folder that holds the registry's tarballs. */
const MIRRORED = /^[^/\\:]+\.(?:tgz|tar\.gz)(?:#[0-9a-f]*)?$/i;
/** Where Yarn takes the entry from: `resolved` if there is one, else the address in the header, else the registry. */
function yarn_classic_sourceOf(specifiers, resolved) {
    const fromRegistry = specifiers.every((each) => requestedPackage(each, 'classic') !== null);
    if (resolved !== null) {
        if (fromRegistry && MIRRORED.test(resolved))
            return { kind: 'registry', resolved: null };
        const kind = (0,lockfile_address/* addressKind */.Zu)(resolved.replace(/#[0-9a-f]{40}$/, '')) ?? 'other';
        // The registry was asked, so whatever address it is fetched from must answer for that package.
        return { kind: fromRegistry && kind === 'remote-tarball' ? 'registry' : kind, resolved };
    }
    const address = specifiers.find((each) => requestedPackage(each, 'classic') === null)?.range;
    if (address === undefined)
        return { kind: 'registry', resolved: null };
    if (address.startsWith(LINK))
        return { kind: 'link', resolved: address.slice(LINK.length) };
    return { kind: (0,lockfile_address/* addressKind */.Zu)(address) ?? 'other', resolved: address };
}

;// CONCATENATED MODULE: ./build/lockfile/yarn.js




/**
 * Reads a `yarn.lock`: that of Yarn 1 (classic) or of Yarn 2 and later (Berry). Both have one name, and what tells them
 * apart is their first lines: classic has the comment `# yarn lockfile v1`, Berry a member `__metadata`.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function parseYarnLockfile(file, bytes) {
    const text = (0,bounded_text/* boundedText */.LD)(file, bytes);
    const classic = classicVersion(text);
    const metadata = yarn_METADATA.exec(text);
    if (classic !== null && metadata !== null) {
        // Each Yarn goes by another of the two signs: they would not install the same.
        throw refused(file, 'has both the header of Yarn 1 and the "__metadata" of later Yarns', (0,bounded_text/* lineOf */.cA)(text, metadata.index));
    }
    if (classic !== null && classic !== '1') {
        throw new errors/* LockfileError */.g({
            code: 'lockfile-version-unsupported',
            message: `the header says "yarn lockfile v${classic}"; this program reads v1, and "__metadata" of later Yarns`,
            hint: 'Let yarn install write the lockfile again, or use a newer countersign.',
            file,
            line: 1,
        });
    }
    if (classic !== null)
        return readYarnClassic(file, text);
    if (metadata !== null)
        return readYarnBerry(file, text);
    throw refused(file, 'has neither the header "# yarn lockfile v1" nor a "__metadata"', 1);
}
const yarn_METADATA = /^"?__metadata"?:/m;
const HEADER = /^#\s+yarn\s+lockfile\s+v(\d{1,9})\s*$/i;
/** The version in the classic header, which stands among the comments that the file begins with; `null` where there is none. */
function classicVersion(text) {
    for (let start = 0; text.startsWith('#', start);) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        // A longer comment is none of Yarn's; the bound keeps the pattern's spaces from adding up.
        const found = end - start <= LONGEST_HEADER ? HEADER.exec(text.slice(start, end))?.[1] : undefined;
        if (found !== undefined)
            return found;
        start = end + 1;
    }
    return null;
}
const LONGEST_HEADER = 100;
function refused(file, what, line) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-not-yarn',
        message: `the file ${what}, so that nothing says for certain which Yarn it is for`,
        hint: 'Restore it, or let yarn install write it again.',
        file,
        line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/index.js








/** Every format that is read: a new one is a row here. */
const FORMATS = [
    { format: 'npm', fileNames: ['package-lock.json'], parse: (path, text) => parseNpmLockfile(path, 'npm', text) },
    {
        format: 'npm-shrinkwrap',
        fileNames: ['npm-shrinkwrap.json'],
        parse: (path, text) => parseNpmLockfile(path, 'npm-shrinkwrap', text),
    },
    {
        format: 'pnpm',
        fileNames: ['pnpm-lock.yaml', 'shrinkwrap.yaml'],
        // One a branch, with pnpm's `gitBranchLockfile`: a `/` in the branch is written `!`.
        otherNames: /^pnpm-lock\.[^/\\]+\.yaml$/,
        parse: parsePnpmLockfile,
    },
    { format: 'yarn-classic', fileNames: ['yarn.lock'], parse: parseYarnLockfile },
    // Of the same name: what the file begins with tells which of both it is.
    { format: 'yarn-berry', fileNames: [], parse: parseYarnLockfile },
    { format: 'bun', fileNames: ['bun.lock'], parse: parseBunLockfile },
    { format: 'deno', fileNames: ['deno.lock'], parse: parseDenoLockfile },
];
/**
 * Reads a lockfile, by the format that its name says. A `.json` file of another name is read as npm's where it has a
 * `lockfileVersion`, since people keep `package-lock.next.json` and npm itself `node_modules/.package-lock.json`.
 *
 * @param path the path as the user knows it: every position and error names it
 * @param text the file's bytes, UTF-8
 * @param format where the project's configuration says what a file of another name is
 * @throws LockfileError for an unknown or unsupported file, and for anything that cannot be read for certain
 */
function readLockfile(path, text, format) {
    const name = path.split(/[/\\]/).at(-1) ?? path;
    const reader = FORMATS.find(({ fileNames, otherNames }) => fileNames.includes(name) || otherNames?.test(name) === true) ??
        FORMATS.find((row) => row.format === format);
    if (reader !== undefined)
        return reader.parse(path, text);
    if (name === 'bun.lockb')
        throw binaryOfBun(path);
    if (!name.endsWith('.json'))
        throw unsupported(path, 'the file has no name that a lockfile has');
    const document = (0,located/* parseLocated */.os)(path, (0,bounded_text/* boundedText */.LD)(path, text));
    if (document.type === 'object' && document.members.has('lockfileVersion'))
        return readNpmDocument(path, 'npm', document);
    throw unsupported(path, 'the file has no "lockfileVersion", and not the name of a lockfile');
}
/** Bun's binary format, which no bun since 1.2 writes: another program would read it by guessing. */
function binaryOfBun(file) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-format-unsupported',
        message: 'bun.lockb is bun’s old binary lockfile; what is read is bun.lock, its successor in text',
        hint: 'Convert it, which changes no version, and commit bun.lock instead: bun install --save-text-lockfile --frozen-lockfile --lockfile-only',
        file,
    });
}
function unsupported(file, message) {
    const names = FORMATS.flatMap((format) => format.fileNames).join(' and ');
    return new errors/* LockfileError */.g({
        code: 'lockfile-format-unsupported',
        message: `${message}; what is read: ${names}`,
        hint: 'Name a lockfile, or a .json file of another name that has a "lockfileVersion".',
        file,
    });
}
/** Is this the name of a lockfile, read or refused? What is refused must be met, not overlooked. */
function isLockfileName(name) {
    return (name === 'bun.lockb' ||
        FORMATS.some(({ fileNames, otherNames }) => fileNames.includes(name) || otherNames?.test(name) === true));
}


/***/ }),

/***/ 28630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parseLocatedYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/lockfile/located.js
var located = __webpack_require__(28870);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/lockfile/bounded-text.js
var bounded_text = __webpack_require__(10581);
// EXTERNAL MODULE: ./build/lockfile/rewrite.js
var rewrite = __webpack_require__(46824);
;// CONCATENATED MODULE: ./build/lockfile/yaml-faults.js




/** Nesting beyond this is refused while parsing. pnpm, which nests deepest, needs ten levels. */
const MAX_YAML_DEPTH = 64;
/** Values a file may hold, counted from above by what separates them. pnpm writes about 60,000 a megabyte. */
const MAX_YAML_VALUES = 2_000_000;
/** What the YAML reader refuses, in words. None of them quotes the file. */
class YamlFaults {
    #file;
    #text;
    constructor(file, text) {
        this.#file = file;
        this.#text = text;
    }
    syntax(offset, tooDeep) {
        const line = (0,bounded_text/* lineOf */.cA)(this.#text, offset);
        if (tooDeep) {
            const message = `the lockfile nests deeper than ${MAX_YAML_DEPTH} levels; no package manager writes that`;
            return this.#error('lockfile-too-deep', line, message);
        }
        const column = offset - (offset === 0 ? -1 : this.#text.lastIndexOf('\n', offset - 1));
        const message = `the lockfile is not valid YAML: the fault is at or before line ${line}, column ${column}`;
        return this.#error('lockfile-not-yaml', line, message);
    }
    feature(line, what) {
        const message = `line ${line} has ${what}: readers of YAML differ in what they make of it, and no package manager writes one`;
        return this.#error('lockfile-yaml-feature', line, message);
    }
    ambiguous(line) {
        const message = `line ${line} has an unquoted text that some readers of YAML take for a number, a date or nothing`;
        return this.#error('lockfile-ambiguous', line, message);
    }
    duplicateKey(first, second) {
        const message = `the key on line ${second} was already given on line ${first}: readers differ in which of the two they take`;
        return this.#error('lockfile-duplicate-key', second, message);
    }
    longKey(line, length) {
        return this.#error('lockfile-too-large', line, `a key has ${length} characters; at most ${located/* MAX_KEY_LENGTH */.uf} are read`);
    }
    tooMany(values) {
        const message = `the lockfile holds about ${values} values; at most ${MAX_YAML_VALUES} are read`;
        return this.#error('lockfile-too-large', undefined, message);
    }
    #error(code, line, message) {
        return new errors/* LockfileError */.g({
            code,
            message,
            hint: `Restore it, or ${(0,rewrite/* letRewrite */.S)(this.#file)}; and find out who edited it by hand.`,
            file: this.#file,
            ...(line !== undefined && { line }),
        });
    }
}

;// CONCATENATED MODULE: ./build/lockfile/located-yaml.js



/**
 * Parses YAML as package managers write it, each value with its line: the documents of the file, in order.
 *
 * Far stricter than YAML: no anchors, aliases, merge keys, tags and directives (no package manager writes any; with them a
 * small file can stand for a huge one, or for another one in another reader), no key twice, no key that is not a text.
 * No message quotes the file: a broken lockfile may hold a token.
 *
 * @param text without a byte-order mark
 * @throws LockfileError `lockfile-too-deep`, `lockfile-too-large`, `lockfile-not-yaml`, `lockfile-yaml-feature`,
 *   `lockfile-duplicate-key`, `lockfile-ambiguous`
 */
function parseLocatedYaml(file, text, options) {
    const faults = new YamlFaults(file, text);
    refuseExcess(text, faults);
    let events;
    try {
        events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_YAML_DEPTH });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        // The library's message quotes the lines around the fault, so it goes nowhere.
        throw faults.syntax(error.mark?.position ?? 0, error.reason.startsWith('nesting exceeded'));
    }
    return new Builder(text, options, faults).build(events);
}
/** Turns the parser's events, whose offsets only grow, into values. No recursion: the events are as deep as the file. */
class Builder {
    #text;
    #options;
    #faults;
    #lineAt;
    #open = [];
    #documents = [];
    #line = 1;
    constructor(text, options, faults) {
        this.#text = text;
        this.#options = options;
        this.#faults = faults;
        this.#lineAt = (0,located/* lineCursor */.dA)(text);
    }
    build(events) {
        // A document's end and a collection's end are the same event.
        let depth = 0;
        for (const event of events) {
            switch (event.type) {
                case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                    if (event.directives.length > 0)
                        throw this.#faults.feature(this.#line, 'a directive');
                    depth += 1;
                    break;
                case js_yaml/* EVENT_ID */.hy.POP:
                    depth -= 1;
                    if (depth > 0)
                        this.#open.pop();
                    break;
                case js_yaml/* EVENT_ID */.hy.ALIAS:
                    throw this.#faults.feature(this.#lineAt(event.anchorStart), 'an alias');
                case js_yaml/* EVENT_ID */.hy.SCALAR:
                    this.#refuseProperties(event);
                    this.#scalar(event);
                    break;
                default:
                    this.#refuseProperties(event);
                    this.#line = this.#lineAt(event.start);
                    this.#begin(event.type === js_yaml/* EVENT_ID */.hy.MAPPING);
                    depth += 1;
            }
        }
        return this.#documents;
    }
    #begin(mapping) {
        const line = this.#line;
        if (mapping) {
            const members = new Map();
            const value = { type: 'object', line, members };
            this.#add(value);
            this.#open.push({ value, members, items: null, key: null });
        }
        else {
            const items = [];
            const value = { type: 'array', line, items };
            this.#add(value);
            this.#open.push({ value, members: null, items, key: null });
        }
    }
    #scalar(event) {
        // An empty value has no place of its own: it is where its key is.
        if (event.valueStart >= 0)
            this.#line = this.#lineAt(event.valueStart);
        const parent = this.#open.at(-1);
        const value = this.#read(event);
        if (parent === undefined || parent.members === null || parent.key !== null)
            this.#add(value);
        else
            this.#takeKey(parent.members, parent, value);
    }
    #takeKey(members, parent, key) {
        if (key.type !== 'string')
            throw this.#faults.ambiguous(key.line);
        if (key.value.length > located/* MAX_KEY_LENGTH */.uf)
            throw this.#faults.longKey(key.line, key.value.length);
        if (key.value === '<<')
            throw this.#faults.feature(key.line, 'a merge key');
        const earlier = members.get(key.value);
        if (earlier !== undefined)
            throw this.#faults.duplicateKey(earlier.line, key.line);
        parent.key = { name: key.value, line: key.line };
    }
    #add(value) {
        const parent = this.#open.at(-1);
        if (parent === undefined)
            this.#documents.push(value);
        else if (parent.items !== null)
            parent.items.push(value);
        else if (parent.key === null)
            throw this.#faults.feature(value.line, 'a key that is not text');
        else {
            parent.members?.set(parent.key.name, { key: parent.key.name, line: parent.key.line, value });
            parent.key = null;
        }
    }
    #read(event) {
        const line = this.#line;
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
        if (this.#options.scalars === 'text' || event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN || !MAY_BE_TYPED.test(source)) {
            return { type: 'string', line, value: source };
        }
        if (js_yaml/* nullCoreTag */.DX.resolve(source, false, js_yaml/* nullCoreTag */.DX.tagName) !== js_yaml/* NOT_RESOLVED */.Hg)
            return { type: 'null', line };
        const boolean = js_yaml/* boolCoreTag */.G7.resolve(source, false, js_yaml/* boolCoreTag */.G7.tagName);
        if (boolean !== js_yaml/* NOT_RESOLVED */.Hg)
            return { type: 'boolean', line, value: boolean };
        for (const tag of NUMBERS) {
            const value = tag.resolve(source, false, tag.tagName);
            if (value !== js_yaml/* NOT_RESOLVED */.Hg)
                return { type: 'number', line, value };
        }
        for (const tag of READ_OTHERWISE_BY_YAML_1_1) {
            if (tag === js_yaml/* timestampTag */.L9 && this.#options.dates === 'text')
                continue;
            if (tag.resolve(source, false, tag.tagName) !== js_yaml/* NOT_RESOLVED */.Hg)
                throw this.#faults.ambiguous(line);
        }
        return { type: 'string', line, value: source };
    }
    #refuseProperties(event) {
        if (event.anchorStart >= 0)
            throw this.#faults.feature(this.#lineAt(event.anchorStart), 'an anchor');
        if (event.tagStart >= 0)
            throw this.#faults.feature(this.#lineAt(event.tagStart), 'a tag');
    }
}
/** What begins no null, boolean, number or date needs no further look: nearly every scalar of a lockfile. */
const MAY_BE_TYPED = /^(?:$|[-+.0-9~]|null$|true$|false$)/i;
const NUMBERS = [js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok];
const READ_OTHERWISE_BY_YAML_1_1 = [js_yaml/* intYaml11Tag */.Bg, js_yaml/* floatYaml11Tag */.o5, js_yaml/* timestampTag */.L9];
/**
 * One pass over text that may not be YAML at all, before anything is built from it. In a block every value has a line or
 * follows `- `, `? ` or `: `; in brackets it follows one of `[{,:`. A carriage return ends a line of YAML.
 */
function refuseExcess(text, faults) {
    let values = 1;
    for (let at = 0; at < text.length; at += 1) {
        switch (text.charCodeAt(at)) {
            case 0x0a /* \n */:
            case 0x0d /* \r */:
            case 0x2c /* , */:
            case 0x5b /* [ */:
            case 0x7b /* { */:
                values += 1;
                break;
            case 0x2d /* - */:
            case 0x3a /* : */:
            case 0x3f /* ? */:
                if (SEPARATOR.has(text.charCodeAt(at + 1)))
                    values += 1;
                break;
            case 0xfeff:
                // Allowed between documents, where the parser looks ahead for one again at each of them.
                if (at === 0 || text.charCodeAt(at - 1) === 0x0a || text.charCodeAt(at - 1) === 0x0d)
                    throw faults.syntax(at, false);
                break;
        }
    }
    if (values > MAX_YAML_VALUES)
        throw faults.tooMany(values);
}
const SEPARATOR = new Set([0x20, 0x09, 0x0a, 0x0d]);


/***/ }),

/***/ 28870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   dA: () => (/* binding */ lineCursor),
/* harmony export */   os: () => (/* binding */ parseLocated),
/* harmony export */   uf: () => (/* binding */ MAX_KEY_LENGTH)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10581);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46824);





/** Nesting beyond this is refused before anything recurses into it. A lockfile of npm nests two levels a folder. */
const MAX_JSON_DEPTH = 512;
/** Values a document may hold: bounds the memory that 64 MiB of `[],[],…` would otherwise take. npm writes 30,000 a megabyte. */
const MAX_JSON_VALUES = 2_000_000;
/**
 * Longest key. V8 hashes texts of more than 16,383 characters by their length alone, so that some thousand long keys
 * would keep every map of them busy for minutes.
 */
const MAX_KEY_LENGTH = 8_192;
/**
 * Parses JSON exactly as strictly as `JSON.parse` (no comments, no trailing commas unless asked for) and more: a key
 * given twice in one object is refused, because another reader may take the other one.
 *
 * Comments are refused for every format, although bun would read them: no package manager writes any, and readers differ
 * in where one ends (bun ends `//` at U+2028 too), so that a comment can hide an entry from one of them.
 *
 * No message quotes the document: a broken lockfile may hold a token.
 *
 * @param text without a byte-order mark
 * @throws LockfileError `lockfile-too-deep`, `lockfile-too-large`, `lockfile-not-json`, `lockfile-duplicate-key`
 */
function parseLocated(file, text, options = {}) {
    refuseExcess(file, text, options.longKeys ?? 0);
    if (options.trailingCommas !== true) {
        try {
            JSON.parse(text);
        }
        catch {
            // V8's message quotes the text around the fault, so it goes nowhere.
            throw notJson(file, text, options);
        }
    }
    return locate(file, text, options);
}
function locate(file, text, options) {
    const lineAt = lineCursor(text);
    const open = [];
    let key;
    let root;
    const add = (value) => {
        const parent = open.at(-1);
        if (parent === undefined)
            root = value;
        else if (parent.type === 'array')
            parent.items.push(value);
        else if (key !== undefined)
            parent.members.set(key.name, { key: key.name, line: key.line, value });
    };
    const begin = (container) => {
        add(container);
        open.push(container);
    };
    const visitor = {
        onError: () => {
            throw notJson(file, text, options);
        },
        onObjectBegin: (offset) => begin({ type: 'object', line: lineAt(offset), members: new Map() }),
        onArrayBegin: (offset) => begin({ type: 'array', line: lineAt(offset), items: [] }),
        onObjectEnd: () => void open.pop(),
        onArrayEnd: () => void open.pop(),
        onObjectProperty: (name, offset) => {
            key = { name, line: lineAt(offset) };
            const parent = open.at(-1);
            const earlier = parent?.type === 'object' ? parent.members.get(name) : undefined;
            if (earlier !== undefined)
                throw duplicateKey(file, earlier.line, key.line);
        },
        onLiteralValue: (value, offset) => add(scalar(value, lineAt(offset))),
    };
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, visitor, visitOptions(options));
    if (root === undefined)
        throw notJson(file, text, options);
    return root;
}
function scalar(value, line) {
    switch (typeof value) {
        case 'string':
            return { type: 'string', line, value };
        case 'number':
            return { type: 'number', line, value };
        case 'boolean':
            return { type: 'boolean', line, value };
        default:
            return { type: 'null', line };
    }
}
/** Lines for offsets that only grow, in one pass over the text. */
function lineCursor(text) {
    let line = 1;
    let next = text.indexOf('\n');
    return (offset) => {
        while (next !== -1 && next < offset) {
            line += 1;
            next = text.indexOf('\n', next + 1);
        }
        return line;
    };
}
/** One pass without recursion, over text that may not be JSON at all. */
function refuseExcess(file, text, longKeys) {
    let longKeysLeft = longKeys;
    let depth = 0;
    let values = 1;
    for (let at = 0; at < text.length; at += 1) {
        switch (text.charCodeAt(at)) {
            case 0x22 /* " */:
                {
                    const end = endOfString(text, at);
                    if (end - at > MAX_KEY_LENGTH && isKey(text, end)) {
                        longKeysLeft -= 1;
                        if (longKeysLeft < 0)
                            throw longKey(file, text, at, end);
                    }
                    at = end;
                    break;
                }
            case 0x2c /* , */:
                values += 1;
                break;
            case 0x5b /* [ */:
            case 0x7b /* { */:
                depth += 1;
                values += 1;
                break;
            case 0x5d /* ] */:
            case 0x7d /* } */:
                depth -= 1;
                break;
        }
        if (depth > MAX_JSON_DEPTH) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
                code: 'lockfile-too-deep',
                message: `the lockfile nests deeper than ${MAX_JSON_DEPTH} levels; no package manager writes that`,
                hint: `Restore it, or ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .letRewrite */ .S)(file)}.`,
                file,
                line: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(text, at),
            });
        }
    }
    if (values > MAX_JSON_VALUES) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
            code: 'lockfile-too-large',
            message: `the lockfile holds about ${values} values; at most ${MAX_JSON_VALUES} are read`,
            hint: 'Check that this is a lockfile; if it truly is one, split the project.',
            file,
        });
    }
}
/** The offset of the closing quote of the string that opens at `start`, or the text's end. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22 /* " */)
            return at;
        if (code === 0x5c /* \ */)
            at += 1;
    }
    return text.length;
}
function isKey(text, closingQuote) {
    let at = closingQuote + 1;
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at)))
        at += 1;
    return text.charCodeAt(at) === 0x3a; /* : */
}
function longKey(file, text, start, end) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
        code: 'lockfile-too-large',
        message: `a key has ${end - start - 1} characters; at most ${MAX_KEY_LENGTH} are read`,
        hint: `No file system has a path like that: ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .letRewrite */ .S)(file, 'the lockfile')}.`,
        file,
        line: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(text, start),
    });
}
function visitOptions(options) {
    return { disallowComments: true, allowTrailingComma: options.trailingCommas === true };
}
function notJson(file, text, options) {
    let offset = text.length;
    const report = (_error, at) => {
        offset = Math.min(offset, at);
    };
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, { onError: report }, visitOptions(options));
    const line = (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(text, offset);
    const column = offset - (offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
        code: 'lockfile-not-json',
        message: `the lockfile is not valid JSON${options.trailingCommas ? ' (trailing commas are read, comments are not)' : ''}: the fault is at or before line ${line}, column ${column}`,
        hint: `Restore it, or ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .letRewrite */ .S)(file)}.`,
        file,
        line,
    });
}
function duplicateKey(file, first, second) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
        code: 'lockfile-duplicate-key',
        message: `the key on line ${second} was already given on line ${first}: readers differ in which of the two they take`,
        hint: `Let ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriterOf */ .U)(file).manager} write the lockfile again, and find out who edited it by hand.`,
        file,
        line: second,
    });
}


/***/ }),

/***/ 90321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 58709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

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

/***/ 42213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ OUTSIDER_EVENTS),
/* harmony export */   U: () => (/* binding */ RESTRICTED_IN_FORKS)
/* harmony export */ });
/**
 * Events of a workflow that somebody without write access to the repository can start or steer
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const OUTSIDER_EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
    'watch',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** Of these, the ones whose runs get no secrets and no identity token where they come from a fork. */
const RESTRICTED_IN_FORKS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);


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

/***/ 8145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   r5: () => (/* binding */ repositoryFromUri)
/* harmony export */ });
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
    if (!/^https?:\/\//i.test(text) || REWRITTEN.test(text) || !URL.canParse(text))
        return null;
    const url = new URL(text);
    if (url.username !== '' || url.password !== '' || url.search !== '')
        return null;
    const path = url.pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    return path === '' ? null : { host: url.host.toLowerCase(), path };
}


/***/ }),

/***/ 31716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ COMPARED_FIELDS),
/* harmony export */   k: () => (/* binding */ INSTALL_STEPS)
/* harmony export */ });
/** The fields of package.json that are compared with the registry's document; nothing else of it is kept. */
const COMPARED_FIELDS = [
    'name',
    'version',
    'scripts',
    'gypfile',
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'bundleDependencies',
    'bundledDependencies',
];
const INSTALL_STEPS = ['preinstall', 'install', 'postinstall'];


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   jf: () => (/* binding */ firstPublished),
/* harmony export */   n: () => (/* binding */ pastVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84575);



/** More versions than any package has (the largest on npm are near thirty thousand). */
const MAX_VERSIONS = 60_000;
/** As registries write it. Anything else is no time: `Date.parse` alone takes `1` for one. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/**
 * Reads a root packument (`GET /{name}`). Keys that are no version are left out: no lockfile can pin one, and no release
 * line holds it. Returns a sentence where the document is about another package or cannot be read.
 */
function readHistory(json, name) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json))
        return 'the packument is not a JSON object';
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'name');
    if (stated !== name)
        return `the registry answered with ${String(stated).slice(0, 100)} when asked for ${name}`;
    const listed = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'versions');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(listed))
        return 'the packument has no versions';
    const keys = Object.keys(listed);
    if (keys.length > MAX_VERSIONS)
        return `the packument lists ${keys.length} versions`;
    const versions = new Map();
    const unreadable = [];
    for (const version of keys) {
        if (!(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryVersion */ .Q)(version))
            continue;
        const document = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(listed, version), { name, version }, readTime(json, version));
        if (typeof document === 'string')
            unreadable.push(version);
        else
            versions.set(version, { past: pastVersion(version, document), document });
    }
    return { versions, unreadable };
}
/** A version document as one of a history. */
function pastVersion(version, { facts }) {
    return {
        version,
        publishedAt: facts.statedTime,
        level: levelOf(facts),
        publisher: facts.publisher,
        repository: facts.repository,
        installScripts: facts.installScripts,
        dependencies: facts.dependencies,
    };
}
/** When the first of the versions that are still there was published (ISO 8601); `null` where no time is stated. */
function firstPublished({ versions }) {
    const times = [...versions.values()].flatMap(({ past }) => past.publishedAt ?? []);
    // A name that was given up and taken over is as old as what is there now, whatever `time.created` says.
    return times.reduce((first, time) => (first === null || time < first ? time : first), null);
}
function levelOf({ advertisesProvenance, publisher }) {
    if (!advertisesProvenance)
        return 'none';
    if (publisher !== null && publisher.approver !== null)
        return 'staged';
    return publisher !== null && publisher.trustedPublisher !== null ? 'trusted-publisher' : 'provenance';
}
function readTime(json, version) {
    const time = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'time', version);
    return time !== null && INSTANT.test(time) && !Number.isNaN(Date.parse(time)) ? time : null;
}


/***/ }),

/***/ 92690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ readPublisher),
/* harmony export */   Qr: () => (/* binding */ readInstallScripts),
/* harmony export */   gF: () => (/* binding */ readDependencies)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** What npm runs when it installs a package (https://docs.npmjs.com/cli/using-npm/scripts#npm-install). */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
/** More dependencies than any package has; a longer list is cut, since each name costs memory for every version. */
const MAX_DEPENDENCIES = 5_000;
/** `_npmUser`: who published, as the registry tells; `null` where it does not. */
function readPublisher(json) {
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, '_npmUser', 'name');
    if (name === null)
        return null;
    const trusted = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, '_npmUser', 'trustedPublisher');
    const approver = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, '_npmUser', 'approver');
    return {
        name,
        email: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, '_npmUser', 'email'),
        trustedPublisher: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(trusted)
            ? { provider: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(trusted, 'id') ?? '(unnamed)', configuration: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(trusted, 'oidcConfigId') }
            : null,
        approver: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(approver, 'name') ?? (typeof approver === 'string' ? approver : null),
    };
}
/** The scripts that run at install time, and `binding.gyp` where npm would run node-gyp by itself. */
function readInstallScripts(json) {
    const scripts = INSTALL_SCRIPTS.filter((name) => {
        const script = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'scripts', name);
        return script !== null && script.trim() !== '';
    });
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'gypfile') === true && !scripts.includes('install') && !scripts.includes('preinstall'))
        scripts.push('binding.gyp');
    return scripts;
}
/** Names of what gets installed with it: the real ones, of an alias `npm:real@range` its target. Sorted. */
function readDependencies(json) {
    const names = new Set();
    for (const field of ['dependencies', 'optionalDependencies']) {
        const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, field);
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(list))
            continue;
        for (const [name, range] of Object.entries(list).slice(0, MAX_DEPENDENCIES)) {
            const alias = typeof range === 'string' ? /^npm:((?:@[^/@]+\/)?[^@]+)(?:@|$)/.exec(range)?.[1] : undefined;
            names.add(alias ?? name);
        }
    }
    return [...names].toSorted();
}


/***/ }),

/***/ 92003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readManifestFacts),
/* harmony export */   p: () => (/* binding */ GYP_SCRIPT)
/* harmony export */ });
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82537);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_tarball_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31716);




/** Longer than any range or address; beyond it the text is compared as it is. */
const LONGEST_RANGE = 2048;
/** What npm runs for a package that has gyp files and no script that says otherwise. */
const GYP_SCRIPT = 'node-gyp rebuild';
/**
 * Reads package.json, or the document that a registry made of it, after what npm does to it when it publishes and when it
 * installs (`@npmcli/package-json`, and before that `read-package-json` and `normalize-package-data`): what is different
 * only before that is no difference. Whatever npm drops is dropped.
 *
 * @param gyp whether gyp files lie beside it; `null` for a registry's document, which says so itself (`gypfile`)
 */
function readManifestFacts(json, gyp) {
    const optional = rangesIn((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'optionalDependencies'));
    // Older npms copied the optional ones in, newer ones take them out: either way both are installed.
    const dependencies = new Map([...rangesIn((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'dependencies')), ...optional]);
    const bundled = bundledIn(json, dependencies);
    for (const name of bundled)
        if (!dependencies.has(name))
            dependencies.set(name, '*');
    return {
        name: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'name')?.trim() ?? null,
        version: versionOf(json),
        dependencies,
        optional: new Set(optional.keys()),
        peers: rangesIn((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'peerDependencies')),
        bundled,
        scripts: scriptsOf(json, gyp),
    };
}
/** Cleaned as npm does: `v1.0.0` and ` 1.0.0+build ` are `1.0.0`. */
function versionOf(json) {
    const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'version');
    return version === null ? null : (semver__WEBPACK_IMPORTED_MODULE_1__.clean(version, { loose: true }) ?? version.trim());
}
/** An object, or as npm once allowed a list or a text of `name@range`. */
function rangesIn(field) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(field)) {
        return new Map(Object.entries(field).flatMap(([name, range]) => typeof range === 'string' ? [[name, normaliseRange(range)]] : []));
    }
    const list = typeof field === 'string' ? field.trim().split(/[\s,]+/) : field;
    if (!Array.isArray(list))
        return new Map();
    return new Map(list.flatMap((item) => {
        const match = typeof item === 'string' ? /^(@?[^@\s><=]+)([\s\S]*)$/.exec(item.trim()) : null;
        if (match === null)
            return [];
        return [[match[1] ?? '', normaliseRange((match[2] ?? '').replace(/^@/, ''))]];
    }));
}
/** `owner/repo`, `github:owner/repo` and `git+ssh://git@github.com/owner/repo.git` are one place, written by several npms. */
function normaliseRange(range) {
    const text = range.trim();
    if (text === '')
        return '*';
    if (text.length > LONGEST_RANGE || !/[/:]/.test(text))
        return text;
    const hosted = hosted_git_info__WEBPACK_IMPORTED_MODULE_0__.fromUrl(text);
    if (hosted === undefined || hosted === null)
        return text;
    const committish = hosted.committish === null || hosted.committish === '' ? '' : `#${hosted.committish}`;
    return `${hosted.type}:${hosted.user}/${hosted.project}${committish}`;
}
function bundledIn(json, dependencies) {
    const field = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'bundleDependencies') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'bundledDependencies');
    if (field === true)
        return new Set(dependencies.keys());
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(field))
        return new Set(Object.keys(field));
    if (!Array.isArray(field))
        return new Set();
    return new Set(field.filter((name) => typeof name === 'string' && name !== ''));
}
function scriptsOf(json, gyp) {
    // An abbreviated document: it tells that there are some, and not which.
    if (gyp === null && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'scripts') === undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'hasInstallScript') === true)
        return null;
    const [preinstall, install, postinstall] = _model_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .INSTALL_STEPS */ .k.map((step) => {
        // npm takes this prefix away, since that folder is on the path anyway.
        const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'scripts', step)?.replace(/^(?:\.[/\\])?node_modules[/\\]\.bin[/\\]/, '');
        const script = text?.trim() ?? '';
        return script === '' ? null : script;
    });
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'gypfile');
    const builds = gyp === null ? stated === true : gyp === 'binding' && stated !== false;
    const implied = builds && install === null && preinstall === null ? GYP_SCRIPT : null;
    return { preinstall: preinstall ?? null, install: install ?? implied, postinstall: postinstall ?? null };
}


/***/ }),

/***/ 92459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readPackumentVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84575);


/** npm's holder packages: `0.0.1-security`, of a name that was taken over again also `0.0.2-security` or `0.0.1-security.1`. */
const SECURITY_PLACEHOLDER = /^0\.0\.\d+-security(?:\.\d+)?$/;
/**
 * Reads one version out of a root packument (`GET /{name}`). Returns a sentence where the document is about another
 * package or cannot be read.
 */
function readPackumentVersion(json, id) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return 'the packument is not a JSON object';
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'name');
    if (name !== id.name)
        return `the registry answered with ${String(name)} when asked for ${id.name}`;
    const versions = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'versions');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(versions)) {
        // An unpublished package keeps `time.unpublished` and loses `versions`.
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'time', 'unpublished') === undefined)
            return 'the packument has no versions';
        return { kind: 'missing', publishedAt: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'time', id.version), removedForMalware: false };
    }
    const manifest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(versions, id.version);
    if (manifest === undefined) {
        return {
            kind: 'missing',
            publishedAt: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'time', id.version),
            removedForMalware: Object.keys(versions).some((version) => SECURITY_PLACEHOLDER.test(version)),
        };
    }
    const document = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$)(manifest, id, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'time', id.version));
    return typeof document === 'string' ? document : { kind: 'present', document };
}


/***/ }),

/***/ 74841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ releaseLine),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/** How many versions of a line say how it is released. */
const RECENT = 10;
/**
 * The release line of a version as it was when the version was published: same major (0.x is one line) and same channel,
 * published before it by the packument's times; by semver precedence where one of the two has none. Where that is empty,
 * the line of the greatest lower version. A stable version falls back to a stable line if there is one, because projects
 * publish canaries by a machine and releases by hand, or the reverse.
 *
 * @param all every version of the package; the version itself among them is left out
 */
function releaseLine(version, publishedAt, all) {
    const own = place({ version, publishedAt });
    if (own === null)
        return { name: version, fellBack: false, versions: [], recent: [] };
    const earlier = [];
    for (const past of all) {
        const placed = place(past);
        if (placed !== null && past.version !== version && isBefore(placed, own))
            earlier.push({ ...placed, past });
    }
    const same = newestFirst(earlier.filter(({ line }) => line === own.line));
    const chosen = same.length > 0 ? same : lineBelow(own, earlier);
    return {
        name: chosen[0]?.line ?? own.line,
        fellBack: same.length === 0 && chosen.length > 0,
        versions: chosen.map(({ past }) => past),
        recent: recentOf(chosen, earlier).map(({ past }) => past),
    };
}
/** Ten at least where there are so many: of this line, then of what its first version would have fallen back to. */
function recentOf(line, earlier) {
    const recent = [];
    const seen = new Set();
    let current = line;
    while (recent.length < RECENT) {
        const first = current.at(-1);
        if (first === undefined || seen.has(first.line))
            break;
        recent.push(...current.slice(0, RECENT - recent.length));
        seen.add(first.line);
        current = lineBelow(first, earlier.filter((placed) => placed.line !== first.line && isBefore(placed, first)));
    }
    return recent;
}
function lineBelow(own, earlier) {
    const lower = earlier.filter((placed) => semver__WEBPACK_IMPORTED_MODULE_0__.lt(placed.semver, own.semver));
    const stable = own.semver.prerelease.length > 0 ? [] : lower.filter((placed) => placed.semver.prerelease.length === 0);
    const among = stable.length > 0 ? stable : lower;
    const greatest = among.reduce((best, placed) => (best === null || semver__WEBPACK_IMPORTED_MODULE_0__.gt(placed.semver, best.semver) ? placed : best), null);
    return greatest === null ? [] : newestFirst(earlier.filter(({ line }) => line === greatest.line));
}
function place(past) {
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0__.parse(past.version);
    if (parsed === null)
        return null;
    const time = past.publishedAt === null ? Number.NaN : Date.parse(past.publishedAt);
    return { semver: parsed, time: Number.isNaN(time) ? null : time, line: lineName(parsed) };
}
/** The line that a version belongs to, by its number alone; `null` for what is no version. */
function lineOf(version) {
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0__.parse(version);
    return parsed === null ? null : lineName(parsed);
}
/** `4.x`, `4.x-beta`; of a prerelease that begins with a number `4.x-pre`. */
function lineName({ major, prerelease }) {
    const [first] = prerelease;
    if (first === undefined)
        return `${major}.x`;
    // `beta`, `beta1` and `experimental-0a1b2c-20250101` are each one channel, whatever follows the word.
    const word = typeof first === 'string' ? (/^[a-z]+/i.exec(first)?.[0].toLowerCase() ?? 'pre') : 'pre';
    return `${major}.x-${word}`;
}
function isBefore(a, b) {
    if (a.time === null || b.time === null || a.time === b.time)
        return semver__WEBPACK_IMPORTED_MODULE_0__.lt(a.semver, b.semver);
    return a.time < b.time;
}
/** By time where all of them have one: a mixture of two orders is none. */
function newestFirst(line) {
    const timed = line.every(({ time }) => time !== null);
    return line.toSorted((a, b) => (timed ? (b.time ?? 0) - (a.time ?? 0) : 0) || semver__WEBPACK_IMPORTED_MODULE_0__.rcompare(a.semver, b.semver));
}


/***/ }),

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82537);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25928);



/** Longer than any address; beyond it the text is not parsed. */
const MAX_LENGTH = 2048;
/**
 * Reads package.json's `repository`, a string or `{type, url, directory}`
 * (https://docs.npmjs.com/cli/configuring-npm/package-json#repository): a URL, `git@host:path`, or a shorthand such as
 * `github:owner/repo` and `owner/repo`. Returns `null` where it names none or it cannot be read.
 */
function readRepository(json) {
    const text = typeof json === 'string' ? json : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'url');
    if (typeof text !== 'string' || text === '' || text.length > MAX_LENGTH)
        return null;
    const hosted = hosted_git_info__WEBPACK_IMPORTED_MODULE_0__.fromUrl(text.trim());
    if (hosted?.domain !== undefined && hosted.user !== '' && hosted.type !== 'gist') {
        return { host: hosted.domain.toLowerCase(), path: `${hosted.user}/${hosted.project}` };
    }
    return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFromUri */ .r5)(text
        .trim()
        .replace(/^git:\/\//, 'https://')
        .replace(/^git\+ssh:\/\/(?:[^@/]+@)?/, 'https://'));
}


/***/ }),

/***/ 84575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92690);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4583);



/** More signatures than a registry puts on one version; a longer list is malformed. */
const MAX_SIGNATURES = 32;
/**
 * Reads one version: the answer of `GET /{name}/{version}`, or `versions[version]` of a packument. Returns a sentence
 * where the document is not about this version or a field that is evidence has the wrong type.
 */
function readVersion(json, id, statedTime = null) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return 'the version document is not a JSON object';
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'name');
    const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'version');
    if (name !== id.name || version !== id.version) {
        return `the registry answered with ${String(name)}@${String(version)} when asked for ${id.name}@${id.version}`;
    }
    const dist = readDist((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'dist'));
    if (typeof dist === 'string')
        return dist;
    return {
        dist,
        facts: {
            repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .N)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'repository')),
            repositoryText: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'repository') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'repository', 'url'),
            statedTime,
            deprecated: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'deprecated'),
            advertisesProvenance: dist.provenance !== null,
            bundles: readBundled(json),
            tarball: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'dist', 'tarball'),
            publisher: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublisher */ .Dq)(json),
            installScripts: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstallScripts */ .Qr)(json),
            dependencies: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readDependencies */ .gF)(json),
        },
    };
}
function readDist(json) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return 'the version document has no dist';
    const integrity = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'integrity');
    if (integrity !== undefined && integrity !== null && typeof integrity !== 'string')
        return 'dist.integrity is not a string';
    const shasum = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'shasum');
    if (shasum !== undefined && shasum !== null && typeof shasum !== 'string')
        return 'dist.shasum is not a string';
    const signatures = readSignatures((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'signatures'));
    if (typeof signatures === 'string')
        return signatures;
    const npmSignature = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'npm-signature');
    const attestations = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'attestations');
    return {
        integrity: integrity ?? null,
        shasum: shasum ?? null,
        signatures,
        npmSignature: typeof npmSignature === 'string' && npmSignature !== '' ? npmSignature : null,
        provenance: readAdvertised(attestations),
        hasAttestations: attestations !== undefined && attestations !== null,
    };
}
function readSignatures(json) {
    if (json === undefined || json === null)
        return [];
    if (!Array.isArray(json))
        return 'dist.signatures is not a list';
    if (json.length > MAX_SIGNATURES)
        return `dist.signatures lists ${json.length} signatures`;
    const signatures = [];
    for (const entry of json) {
        const keyid = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(entry, 'keyid');
        const sig = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(entry, 'sig');
        if (keyid === null || sig === null)
            return 'an entry of dist.signatures lacks keyid or sig';
        signatures.push({ keyid, sig });
    }
    return signatures;
}
/** An advertisement whose predicate type cannot be read is still one: it must be looked at, not overlooked. */
function readAdvertised(attestations) {
    if (attestations === undefined || attestations === null)
        return null;
    const provenance = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(attestations, 'provenance');
    if (provenance === undefined || provenance === null)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(attestations) ? null : '(unreadable)';
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(provenance, 'predicateType') ?? '(unreadable)';
}
/** package.json's `bundleDependencies` (or the older spelling): names, or `true` for all. */
function readBundled(json) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'bundleDependencies') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'bundledDependencies');
    if (value === true)
        return 'all';
    return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}


/***/ }),

/***/ 62583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ causesOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);

/**
 * The findings by cause, worst first: of one code and severity, and alike in all but the package that they name. What was
 * built elsewhere than before is alike where both builds are, so that a monorepo's move is one cause, and the one package
 * that an attacker built from a third repository in the same update is another. Linear.
 */
function causesOf({ findings, packages }) {
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
    if (word === null || word === '')
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ changeRow),
/* harmony export */   Pv: () => (/* binding */ KIND_WORDS),
/* harmony export */   QP: () => (/* binding */ changeRows),
/* harmony export */   a8: () => (/* binding */ changesLine),
/* harmony export */   rv: () => (/* binding */ CHANGES_HEAD)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25928);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _evidence_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11094);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73757);
/* harmony import */ var _source_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91302);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);






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
function changeRows(verdict, causes) {
    if (verdict.changes.length === 0)
        return [];
    const at = new Map(verdict.packages.map((entry) => [placeKey(entry.file, entry.line, entry.name), entry]));
    const ranks = new Map();
    for (const { findings, entries } of causes) {
        const rank = _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_.indexOf(findings[0].severity);
        for (const { file, line, package: name } of entries) {
            const key = placeKey(file, line, name);
            ranks.set(key, Math.min(rank, ranks.get(key) ?? _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_.length));
        }
    }
    const rows = verdict.changes.map((change) => {
        const key = placeKey(change.at.file, change.at.line, change.name);
        const entry = change.to === null ? null : (at.get(key) ?? null);
        const shift = (0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shiftOf */ .G)(entry?.before?.evidence ?? null, entry?.evidence ?? null);
        return { change, entry, shift, rank: change.to === null ? _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_.length : (ranks.get(key) ?? _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_.length) };
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
        .map(([many, word]) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(many)} ${word}`);
    const [lost, gained] = [count(({ shift }) => shift === 'lost'), count(({ shift }) => shift === 'gained')];
    const shifts = [
        ...(lost === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(lost)} with less evidence than before`]),
        ...(gained === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(gained)} with more evidence than before`]),
    ];
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rows.length, 'change')}: ${[...kinds, ...shifts].join(' · ')}`;
}
/** One row of the table: package · from · to · evidence before and now · source commit, with everything since the last one. */
function changeRow({ change, entry, shift }, source) {
    const { kind, name, from, to, at } = change;
    const named = to === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name, 240) : (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .entryLink */ .bM)(name, at.file, at.line, source);
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
    const version = pin.version === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(pin.version, 60);
    // Where it comes from says more than a version that no registry has.
    return pin.kind === 'registry' ? version || NOTHING : [version, `(${pin.kind})`].join(' ').trim();
}
const MARKS = { lost: '▼ ', gained: '▲ ', same: '', unknown: '' };
function evidenceCell(from, entry, shift) {
    const now = (0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_5__/* .carriedWords */ .o)(entry?.evidence ?? null);
    if (from === null)
        return now;
    const before = (0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_5__/* .carriedWords */ .o)(entry?.before?.evidence ?? null);
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
    if ((0,_source_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isMoved */ .yu)(before, source))
        return wasBuilt(before);
    if (before.commit !== null && before.commit === source.commit)
        return ['same commit as before'];
    const url = (0,_source_links_js__WEBPACK_IMPORTED_MODULE_3__/* .compareUrl */ .XH)(before, source);
    return url === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownUrl */ .$x)('compare', url)];
}
function wasBuilt(before) {
    return before === null ? [] : [`before: ${commitLink(before)}`];
}
function commitLink(source) {
    const { commit, commitUrl } = source;
    const ref = (0,_source_links_js__WEBPACK_IMPORTED_MODULE_3__/* .builtFrom */ .dF)(source);
    const repository = ref === null ? source.repository : ref.host === 'github.com' ? ref.path : (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(ref);
    if (commit === null)
        return repository === null ? 'unknown' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(repository, 120);
    const label = repository === null ? `commit ${commit.slice(0, 10)}` : `${repository}@${commit.slice(0, 10)}`;
    return commitUrl === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(label, 120) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownUrl */ .$x)(label, commitUrl);
}


/***/ }),

/***/ 11094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);


/** The verdict in one sentence or two, the same on every surface. Never says more than was found out. */
function headline(verdict) {
    const cut = verdict.interrupted === null
        ? ''
        : ` The run was cut short by ${verdict.interrupted === 'timeout' ? 'its timeout' : 'a signal'}; what follows is what was known by then.`;
    const { mood, text } = judgement(verdict);
    return { mood, text: text + cut };
}
function judgement(verdict) {
    const { coverage, failOn } = verdict;
    const failing = verdict.findings.filter((finding) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(finding.severity, failOn));
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
    const counts = _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity) => [failing.filter((finding) => finding.severity === severity).length, severity]).filter(([count]) => count > 0);
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

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $h: () => (/* binding */ auditJsonPieces),
  M9: () => (/* binding */ write)
});

// UNUSED EXPORTS: auditJson, change, listingJson, verificationJson

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/finding-json.js
/** One finding, as `$defs/finding` of the schemas says, field by field. */
function finding_json_finding(found) {
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
    return (0,report_escape/* jsonText */.s$)(JSON.stringify(value, (_key, held) => (typeof held === 'string' ? (0,report_escape/* redact */.E$)(held) : held), 2));
}
function* listPieces({ made }) {
    let before = '[';
    let waiting = [];
    const piece = () => {
        // Without the list's own brackets, and the line that the last one is on.
        const rows = below(json_pieces_text(waiting).slice(1, -2));
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
        finding: finding_json_finding(found),
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
        findings: Rows.of(verdict.findings, finding_json_finding),
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
    return { by, reason, expires, finding: finding_json_finding(found) };
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

"use strict";
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
    if (source.repositoryUrl === undefined || source.sha === undefined || !/^[0-9a-f]{7,64}$/i.test(source.sha))
        return null;
    const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const climbs = path.split('/').some((part) => part === '' || part === '..' || part === '.');
    if (climbs || path.length > 500 || /^[a-z]:|\p{Cs}/iu.test(path))
        return null;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .webUrl */ .qP)(`${source.repositoryUrl.replace(/\/+$/, '')}/blob/${source.sha}/${encoded}${line === null ? '' : `#L${line}`}`);
}


/***/ }),

/***/ 48724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

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
    const changes = (0,changes_table/* changeRows */.QP)(verdict, causes);
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

/***/ 91302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export fit */
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

/***/ 10999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderAudit)
});

// EXTERNAL MODULE: ./build/report/agreed.js
var agreed = __webpack_require__(62583);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/report/causes.js
var report_causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/terminal-findings.js





/** More than this of one level helps nobody at a terminal. */
const SHOWN_PER_LEVEL = 50;
const SHOWN_AFFECTED = 5;
const MARKS = {
    critical: '✘',
    high: '✘',
    medium: '!',
    low: '·',
    info: '·',
    incomplete: '?',
};
/** Findings grouped by level, worst first, one block of lines a level; findings of one cause are told once. */
function findingBlocks(verdict, style) {
    const causes = (0,report_causes/* causesOf */.c)(verdict);
    return wording/* LEVELS */.A_.flatMap((level) => {
        const group = causes.filter(({ findings: [first] }) => first.severity === level);
        return group.length === 0 ? [] : [levelBlock(level, group, style)];
    });
}
function levelBlock(level, group, style) {
    const paint = style.level[level];
    const total = group.reduce((sum, { findings }) => sum + findings.length, 0);
    const causes = total === group.length ? '' : `, ${(0,wording/* plural */.LS)(group.length, 'cause')}`;
    const lines = [paint(`${level.toUpperCase()} · ${(0,wording/* plural */.LS)(total, 'finding')}${causes}`)];
    const shown = group.slice(0, SHOWN_PER_LEVEL);
    for (const cause of shown)
        lines.push('', ...causeLines(cause, style));
    const hidden = total - shown.reduce((sum, { findings }) => sum + findings.length, 0);
    if (hidden > 0) {
        const more = `… and ${(0,wording/* number */.ai)(hidden)} more ${level}. The JSON report (--json) has all of them.`;
        lines.push('', ...(0,report_style/* wrap */.LV)(more, style.width, 2, 2));
    }
    return lines;
}
function causeLines({ findings, entries }, style) {
    const [finding] = findings;
    const paint = style.level[finding.severity];
    const [first = '', ...rest] = (0,report_style/* wrap */.LV)(`${MARKS[finding.severity]} ${catalogue/* CATALOGUE */.y[finding.code].title}`, style.width, 2, 2);
    const message = (0,report_escape/* terminalText */.eR)(finding.message);
    // Of many entries, naming the first one as the culprit would mislead: they are listed.
    const listed = entries.length > 1 ? affected(entries, style) : [];
    const words = findings.length > 1
        ? [...listed, ...(0,report_style/* wrap */.LV)(`For example: ${message}`, style.width, 4)]
        : [...(listed.length > 0 ? [] : subject(finding, style)), ...(0,report_style/* wrap */.LV)(message, style.width, 4), ...listed];
    return [
        [first, ...rest].map(paint).join('\n'),
        ...words,
        ...(0,report_style/* wrap */.LV)(`→ ${(0,report_escape/* terminalText */.eR)(finding.remedy)}`, style.width, 4, 2),
        ...finding.evidence.map((evidence) => `    ${(0,report_style/* link */.nf)(style, evidence.label, evidence.url)}`),
        `    ${(0,report_style/* link */.nf)(style, finding.code, (0,catalogue/* docsUrl */.f)(finding.code))}`,
    ];
}
/** Which package, and the line to open. */
function subject(finding, style) {
    const where = (0,wording/* place */.ik)(finding.file, finding.line);
    const parts = [
        ...(finding.package === null ? [] : [style.bold((0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(finding.package, finding.version), 240))]),
        ...(where === null ? [] : [style.dim((0,report_escape/* terminalText */.eR)(where, 240))]),
    ];
    return parts.length === 0 ? [] : [`    ${parts.join('  ')}`];
}
function affected(entries, style) {
    const named = entries
        .slice(0, SHOWN_AFFECTED)
        .map((entry) => `${(0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(entry.package, entry.version), 120)} (${(0,report_escape/* terminalText */.eR)(`${entry.file}:${entry.line}`, 120)})`);
    const more = entries.length > SHOWN_AFFECTED ? ` and ${(0,wording/* number */.ai)(entries.length - SHOWN_AFFECTED)} more` : '';
    return (0,report_style/* wrap */.LV)(`${(0,wording/* plural */.LS)(entries.length, 'entry', 'entries')}: ${named.join(', ')}${more}`, style.width, 4, 2).map(style.dim);
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/statuses.js
var statuses = __webpack_require__(23025);
;// CONCATENATED MODULE: ./build/report/terminal.js







const terminal_MARKS = { good: '✔', warn: '!', bad: '✘' };
const SHOWN_REASONS = 20;
const SHOWN_ERRORS = 50;
/** Lines of a usual terminal window. */
const SCREEN = 40;
/** An audit as a person reads it at a terminal. Ends with a newline. */
function renderAudit(verdict, options) {
    const style = (0,report_style/* styleOf */.Vj)(options);
    const blocks = [
        headLines(verdict, style),
        verdictLines(verdict, style),
        problemLines(verdict.errors, style),
        ...findingBlocks(verdict, style),
        unauditedLines(verdict, style),
        notApplicableLines(verdict, style),
        (0,agreed/* waivedLines */.ul)(verdict, style),
        closingLines(verdict, style),
    ].filter((lines) => lines.length > 0);
    const height = blocks.reduce((sum, lines) => sum + lines.length + 1, 0);
    // The end of a long report is what is still on the screen when it has scrolled by.
    if (height > SCREEN)
        blocks.push(sentenceLines(verdict, style));
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function lockfileNames(verdict) {
    const named = verdict.lockfiles.slice(0, 5).map((file) => (0,report_escape/* terminalText */.eR)(file, 240));
    const more = verdict.lockfiles.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${(0,wording/* number */.ai)(more)} more` : ''}`;
}
function headLines(verdict, style) {
    return [
        style.bold('Countersign audit') + (verdict.lockfiles.length === 0 ? '' : style.dim(`  ${lockfileNames(verdict)}`)),
    ];
}
function sentenceLines(verdict, style) {
    const { mood, text } = (0,headline/* headline */.P)(verdict);
    return (0,report_style/* wrap */.LV)(`${terminal_MARKS[mood]} ${text}`, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line)));
}
function verdictLines(verdict, style) {
    const scope = (0,statuses/* scopeLine */.VU)(verdict);
    const findings = verdict.findings.length === 0 ? 'no findings' : `findings: ${(0,wording/* levelCounts */.pS)(verdict.findings)}`;
    return [
        ...sentenceLines(verdict, style),
        ...(0,report_style/* wrap */.LV)((0,statuses/* coverageSum */.GN)(verdict.coverage), style.width, 2, 2),
        ...(0,report_style/* wrap */.LV)(findings, style.width, 2, 2),
        ...(scope === null ? [] : (0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(scope, 240), style.width, 2, 2)),
    ];
}
function problemLines(problems, style) {
    if (problems.length === 0)
        return [];
    const lines = [style.mood.bad(`COULD NOT READ · ${(0,wording/* plural */.LS)(problems.length, 'problem')}`)];
    for (const problem of problems.slice(0, SHOWN_ERRORS)) {
        const where = (0,wording/* place */.ik)(problem.file ?? null, problem.line ?? null);
        lines.push('', ...(where === null ? [] : [style.bold(`  ✘ ${(0,report_escape/* terminalText */.eR)(where, 240)}`)]), ...(0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(problem.message), style.width, 4), ...(problem.hint === undefined ? [] : (0,report_style/* wrap */.LV)(`→ ${(0,report_escape/* terminalText */.eR)(problem.hint)}`, style.width, 4, 2)));
    }
    if (problems.length > SHOWN_ERRORS)
        lines.push('', `  … and ${(0,wording/* number */.ai)(problems.length - SHOWN_ERRORS)} more.`);
    return lines;
}
function unauditedLines(verdict, style) {
    const groups = (0,statuses/* byReason */.UN)(verdict.packages, statuses/* UNAUDITED */.C0, 3);
    if (groups.length === 0)
        return [];
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const lines = [style.bold(`NOT FULLY AUDITED · ${(0,wording/* plural */.LS)(total, 'entry', 'entries')}`)];
    for (const group of groups.slice(0, SHOWN_REASONS)) {
        const { word, meaning } = statuses/* STATUS_WORDS */.ly[group.status];
        const examples = group.examples.map((entry) => `${(0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(entry.name, entry.version, entry.alias), 120)} (${(0,report_escape/* terminalText */.eR)(`${entry.file}:${entry.line}`, 120)})`);
        const more = group.count - examples.length;
        lines.push(...(0,report_style/* wrap */.LV)(`${(0,wording/* number */.ai)(group.count)} ${word}, ${(0,report_escape/* terminalText */.eR)(group.reason, 60)}: ${(0,report_escape/* terminalText */.eR)(group.detail === '' ? meaning : group.detail, 400)}`, style.width, 2, 2), ...(0,report_style/* wrap */.LV)(`${examples.join(', ')}${more > 0 ? ` and ${(0,wording/* number */.ai)(more)} more` : ''}`, style.width, 4).map(style.dim));
    }
    if (groups.length > SHOWN_REASONS)
        lines.push(`  … and ${(0,wording/* number */.ai)(groups.length - SHOWN_REASONS)} more reasons.`);
    return lines;
}
function notApplicableLines(verdict, style) {
    const groups = (0,statuses/* byReason */.UN)(verdict.packages, ['not-applicable'], 0);
    if (groups.length === 0)
        return [];
    const reasons = groups
        .slice(0, SHOWN_REASONS)
        .map((group) => `${(0,wording/* number */.ai)(group.count)} ${(0,report_escape/* terminalText */.eR)(group.reason, 60)}`);
    return [
        style.bold(`NOT APPLICABLE · ${(0,wording/* plural */.LS)((0,statuses/* countOf */.pq)(verdict.coverage, 'not-applicable'), 'entry', 'entries')}`),
        ...(0,report_style/* wrap */.LV)(`no registry has evidence of them: ${reasons.join(', ')}`, style.width, 2, 2),
    ];
}
function closingLines(verdict, style) {
    const { counts, coverage, trust } = verdict;
    const carried = (0,wording/* evidenceRows */.dK)(counts).map((row) => `${(0,wording/* number */.ai)(row.count)} with ${row.what}`);
    const rests = (0,wording/* trustLines */._)(trust).map((line) => (0,report_escape/* terminalText */.eR)(line, 400));
    const sentences = [
        counts.packages === 0
            ? 'Evidence: no package version was asked about.'
            : `Evidence: of ${(0,wording/* plural */.LS)(counts.packages, 'package version')} asked about, ${carried.join(', ')}.`,
        ...(0,agreed/* judgementLines */.pp)(verdict).map((line) => (0,report_escape/* terminalText */.eR)(line, 400)),
        `Trust: ${rests.join('; ')}.`,
        ...(coverage.verified === 0 ? [] : [wording/* CAVEAT */.d_]),
    ];
    return sentences.flatMap((sentence) => (0,report_style/* wrap */.LV)(sentence, style.width, 0, 2)).map(style.dim);
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
/** Findings worst first; within a level in the order of the verdict. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity));
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


/***/ }),

/***/ 73813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkAttestationsAside),
/* harmony export */   Y: () => (/* binding */ checkAttestations)
/* harmony export */ });
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82128);

/**
 * Verifies every served bundle, once, and only then reads its statement. Independent of the lockfile: what a statement
 * is about is compared later, for each hash that some lockfile pins.
 */
function checkAttestations(served, verifier) {
    return served.map((attestation) => readChecked(attestation, verifier.verify(attestation.bundle)));
}
/**
 * The same where the bundles may be verified on other threads; `unknown` where that did not come to its end.
 *
 * @param body what `served` was read from
 */
async function checkAttestationsAside(served, verifier, body) {
    const bundles = served.map(({ bundle }) => bundle);
    const answer = await verifier.verifyAll(bundles, body);
    if (answer.kind !== 'answered')
        return answer;
    const value = served.map((attestation, index) => {
        const outcome = answer.value[index];
        if (outcome === undefined)
            throw new Error(`no outcome for bundle ${index + 1} of ${served.length}`);
        return readChecked(attestation, outcome);
    });
    return { kind: 'answered', value };
}
function readChecked(attestation, verified) {
    // Nothing in an envelope that did not verify may be read, so the registry's label has to do for the report.
    if (verified.kind !== 'verified')
        return { role: roleOf(attestation.predicateType), outcome: verified };
    const { signer, envelopeKeyid } = verified.value;
    if (signer.kind === 'certificate' && envelopeKeyid !== '') {
        // npm's rule: a key id on an envelope names a registry key, and a build's certificate is none.
        return {
            role: roleOf(attestation.predicateType),
            outcome: invalid(`the envelope names key ${envelopeKeyid}, but a certificate signed it`),
        };
    }
    const statement = (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatement */ .cO)(verified.value.payload);
    if (typeof statement === 'string')
        return { role: roleOf(attestation.predicateType), outcome: invalid(statement) };
    const role = roleOf(statement.predicateType);
    if (statement.predicateType !== attestation.predicateType) {
        return {
            role,
            outcome: invalid(`served as ${attestation.predicateType}, but what is signed is ${statement.predicateType}`),
        };
    }
    const { payload: _read, ...bundle } = verified.value;
    return { role, outcome: { kind: 'verified', value: { statement, bundle } } };
}
function roleOf(predicateType) {
    if (predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISH_V01 */ .Kr)
        return 'publish';
    return predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .SLSA_V02 */ .VK || predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .SLSA_V1 */ .ck ? 'provenance' : 'unknown';
}
function invalid(detail) {
    return { kind: 'rejected', code: 'attestation-invalid', detail };
}


/***/ }),

/***/ 19023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ readIntegrity),
/* harmony export */   Ve: () => (/* binding */ bindIntegrity),
/* harmony export */   jr: () => (/* binding */ singleHash),
/* harmony export */   uC: () => (/* binding */ sha512Hex)
/* harmony export */ });
/* unused harmony exports short, integrityOf */
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68951);

/** Strongest first, as npm's installer picks (ssri's own order). */
const STRENGTH = ['sha512', 'sha384', 'sha256', 'sha1'];
/**
 * Reads an SRI string. Returns a sentence where any part of it cannot be read: `ssri` itself drops such parts in
 * silence, and a hash that an installer ignores must not count as one that was compared. Its strict mode is not used:
 * that knows no sha1, which old lockfiles pin and npm still installs by.
 */
function readIntegrity(text) {
    const parts = text.trim().split(/\s+/);
    const found = new Map();
    for (const part of parts) {
        const bare = part.replace(/\?.*$/, '');
        const hash = ssri__WEBPACK_IMPORTED_MODULE_0__.parse(bare, { single: true });
        const algorithm = STRENGTH.find((name) => name === hash?.algorithm);
        if (hash === null || hash === undefined || algorithm === undefined || !isCanonical(algorithm, hash.digest)) {
            return `${JSON.stringify(part.length > 100 ? `${part.slice(0, 100)}…` : part)} is not a hash`;
        }
        const digests = found.get(algorithm);
        if (digests === undefined)
            found.set(algorithm, [hash.digest]);
        else
            digests.push(hash.digest);
    }
    const algorithm = STRENGTH.find((name) => found.has(name));
    if (algorithm === undefined)
        return 'it holds no hash';
    return { algorithm, digests: [...new Set(found.get(algorithm))] };
}
const BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20 };
function isCanonical(algorithm, digest) {
    const bytes = Buffer.from(digest, 'base64');
    return bytes.length === BYTES[algorithm] && bytes.toString('base64') === digest;
}
/** The only hash of the strongest algorithm, or a sentence. What a signature covers must be one value. */
function singleHash(text) {
    const hashes = readIntegrity(text);
    if (typeof hashes === 'string')
        return hashes;
    const [digest, second] = hashes.digests;
    if (digest === undefined || second !== undefined)
        return `it states ${hashes.digests.length} different ${hashes.algorithm} hashes`;
    return { algorithm: hashes.algorithm, digest };
}
/**
 * Compares the lockfile's integrity with the registry's. Of the lockfile's strongest algorithm **every** hash must equal
 * the registry's: an installer accepts any of them, so `sha512-GOOD sha512-EVIL` would install evil.
 *
 * @param locked the lockfile's SRI as written, or `null`
 * @param registry `dist.integrity` (SRI) and `dist.shasum` (sha1 hex) as served
 */
function bindIntegrity(locked, registry) {
    if (locked === null || locked.trim() === '')
        return { kind: 'absent' };
    const lockedHashes = readIntegrity(locked);
    if (typeof lockedHashes === 'string') {
        return {
            kind: 'rejected',
            code: 'integrity-malformed',
            detail: `the lockfile's integrity cannot be read: ${lockedHashes}`,
        };
    }
    const { algorithm } = lockedHashes;
    if (algorithm === 'sha1')
        return bindSha1(lockedHashes.digests, registry);
    if (registry.integrity === null) {
        return notComparable(algorithm, 'no integrity');
    }
    const served = singleHash(registry.integrity);
    if (typeof served === 'string') {
        return { kind: 'rejected', code: 'integrity-mismatch', detail: `the registry's integrity is unusable: ${served}` };
    }
    if (served.algorithm !== algorithm)
        return notComparable(algorithm, `only ${served.algorithm}`);
    const sri = `${algorithm}-${served.digest}`;
    const other = lockedHashes.digests.find((digest) => digest !== served.digest);
    if (other !== undefined)
        return mismatch(`${algorithm}-${other}`, sri);
    return { kind: 'verified', value: { strength: 'strong', algorithm, sri } };
}
/** `dist.shasum` is signed by nobody, so equality with it binds only weakly. */
function bindSha1(digests, registry) {
    const shasum = registry.shasum;
    if (shasum === null || !/^[0-9a-f]{40}$/i.test(shasum))
        return notComparable('sha1', 'no shasum');
    const served = Buffer.from(shasum, 'hex').toString('base64');
    const other = digests.find((digest) => digest !== served);
    if (other !== undefined)
        return mismatch(`sha1-${other}`, `sha1-${served}`);
    return { kind: 'verified', value: { strength: 'weak', algorithm: 'sha1', sri: `sha1-${served}` } };
}
function mismatch(locked, served) {
    return {
        kind: 'rejected',
        code: 'integrity-mismatch',
        detail: `the lockfile pins ${short(locked)}, the registry has ${short(served)}`,
    };
}
function notComparable(algorithm, instead) {
    return {
        kind: 'unsupported',
        code: 'integrity-not-comparable',
        detail: `the lockfile pins ${algorithm}, the registry states ${instead}`,
    };
}
/** Enough of a hash to tell two apart in a sentence. */
function short(sri) {
    return sri.length > 24 ? `${sri.slice(0, 23)}…` : sri;
}
/** `sha512-…` of bytes in hand, for a tarball on disk. */
function integrityOf(bytes) {
    return ssri.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}
/** The hex of a sha512 SRI with one hash, as in-toto subjects write it; `null` for another algorithm. */
function sha512Hex(sri) {
    const hash = singleHash(sri);
    return typeof hash === 'string' || hash.algorithm !== 'sha512'
        ? null
        : Buffer.from(hash.digest, 'base64').toString('hex');
}


/***/ }),

/***/ 10803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ logEntryOf)
/* harmony export */ });
/** Sigstore's public Rekor, the one log that search.sigstore.dev shows. An index in any other log would lead to a stranger's entry. */
const PUBLIC_REKOR = 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=';
/** A verified bundle's place in the transparency log, with the page where a person can look it up. */
function logEntryOf(bundle) {
    const isPublic = bundle.logId === PUBLIC_REKOR;
    return {
        logIndex: bundle.logIndex,
        loggedAt: bundle.loggedAt,
        url: isPublic ? `https://search.sigstore.dev/?logIndex=${encodeURIComponent(bundle.logIndex)}` : null,
    };
}


/***/ }),

/***/ 17550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ attestationsHold),
  s: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: ./build/verify/integrity.js
var verify_integrity = __webpack_require__(19023);
;// CONCATENATED MODULE: ./build/verify/openpgp-signature.js
/** npm's retired signing key, as https://keybase.io/npmregistry published it. */
const NPM_OPENPGP_FINGERPRINT = '096318028A2B58C84929D8E13D4D5B120276566A';
/**
 * Verifies `dist["npm-signature"]`, npm's OpenPGP signature of 2018 to 2023 over `name@version:integrity`. Some of early
 * 2018 sign the text `name@version:undefined` instead: good signatures that cover no hash, and bind nothing.
 */
async function verifyOpenPgp(id, integrity, signature, openpgp) {
    if (signature === null)
        return { kind: 'absent' };
    const result = await openpgp.verify(`${id.name}@${id.version}:${integrity}`, signature);
    if (result.kind === 'good') {
        return {
            kind: 'verified',
            value: { kind: 'openpgp', keyid: NPM_OPENPGP_FINGERPRINT, signedIntegrity: integrity, badBeside: 0 },
        };
    }
    if (result.kind === 'unknown-key')
        return { kind: 'unsupported', code: 'signature-key-unknown', detail: result.detail };
    if (result.kind === 'malformed')
        return { kind: 'rejected', code: 'signature-invalid', detail: result.detail };
    const undefinedForm = await openpgp.verify(`${id.name}@${id.version}:undefined`, signature);
    if (undefinedForm.kind === 'good') {
        return {
            kind: 'unsupported',
            code: 'signature-signs-no-hash',
            detail: 'the OpenPGP signature covers the text "undefined" in place of a hash',
        };
    }
    return {
        kind: 'rejected',
        code: 'signature-invalid',
        detail: `npm's OpenPGP signature does not verify over ${id.name}@${id.version} and this hash`,
    };
}

// EXTERNAL MODULE: ./build/verify/provenance.js + 3 modules
var verify_provenance = __webpack_require__(67053);
// EXTERNAL MODULE: ./build/attestation/statement.js
var attestation_statement = __webpack_require__(82128);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/verify/log-entry.js
var log_entry = __webpack_require__(10803);
;// CONCATENATED MODULE: ./build/verify/publish.js



/**
 * What makes a verified statement the registry's own publish attestation
 * (https://github.com/npm/attestation/tree/main/specs/publish/v0.1): signed by an attestation key of that registry, the
 * envelope's `keyid` being that key's, and about this package, these bytes and this registry.
 *
 * @param sha512 hex of the bytes it must be about
 * @param registries the addresses that the predicate may name, normalised, without a trailing slash
 */
function verifyPublish(verified, id, sha512, registries, ring) {
    const { statement, bundle } = verified;
    if (bundle.signer.kind === 'certificate') {
        // Anyone can obtain a certificate and sign such a statement: without a policy that names the signer it says nothing.
        return {
            kind: 'unsupported',
            code: 'attestation-unsupported',
            detail: `the publish attestation is signed by ${bundle.signer.certificate.san}, not by a registry key`,
        };
    }
    const keyid = bundle.signer.hint;
    if (bundle.envelopeKeyid !== keyid) {
        return invalid(`the envelope names key ${bundle.envelopeKeyid || '(none)'}, the bundle ${keyid}`);
    }
    if (!ring.attestations.has(keyid))
        return invalid(`signed by ${keyid}, which is not an attestation key of the registry`);
    const name = (0,json/* stringAt */.bX)(statement.predicate, 'name');
    const version = (0,json/* stringAt */.bX)(statement.predicate, 'version');
    const registry = (0,json/* stringAt */.bX)(statement.predicate, 'registry');
    if (name !== id.name || version !== id.version) {
        return subjectMismatch(`the registry attests to ${String(name)}@${String(version)}, not to ${id.name}@${id.version}`);
    }
    if (registry === null || !registries.includes(registry.toLowerCase().replace(/\/+$/, ''))) {
        return subjectMismatch(`the attestation is of registry ${String(registry)}, not of ${registries.join(' or ')}`);
    }
    const problem = (0,attestation_statement/* subjectProblem */.gc)(statement, id, sha512);
    if (problem !== null)
        return subjectMismatch(problem);
    return { kind: 'verified', value: { name, version, registry, keyid, log: (0,log_entry/* logEntryOf */.M)(bundle) } };
}
function invalid(detail) {
    return { kind: 'rejected', code: 'attestation-invalid', detail };
}
function subjectMismatch(detail) {
    return { kind: 'rejected', code: 'attestation-subject-mismatch', detail };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/verify/registry-signature.js

/**
 * Verifies a registry's ECDSA signatures (https://docs.npmjs.com/about-registry-signatures): P-256 with SHA-256 over the
 * exact text `name@version:integrity`, base64 DER. One good signature by a trusted key is enough; a bad one by a *known*
 * key and no good one is the tamper signal; an unknown key says neither.
 *
 * @param integrity a single hash, `alg-base64`, without options
 * @param publishedAt ISO 8601 of the publication as a log or the packument states it, or `null` where none is at hand
 */
function verifyRegistrySignatures(id, integrity, signatures, ring, publishedAt) {
    if (signatures.length === 0)
        return { kind: 'absent' };
    const message = Buffer.from(`${id.name}@${id.version}:${integrity}`);
    const results = signatures.map((signature) => verifyOne(message, signature, ring, publishedAt));
    const bad = results.filter((result) => result.kind === 'bad');
    const good = results.find((result) => result.kind === 'good');
    if (good?.kind === 'good') {
        const { keyid, endsAt } = good.key;
        const undated = Number.isNaN(Date.parse(publishedAt ?? '')) && endsAt !== null ? { keyEndedAt: endsAt } : {};
        return {
            kind: 'verified',
            value: { kind: 'ecdsa', keyid, signedIntegrity: integrity, badBeside: bad.length, ...undated },
        };
    }
    const [firstBad] = bad;
    if (firstBad?.kind === 'bad') {
        return {
            kind: 'rejected',
            code: 'signature-invalid',
            detail: `the signature by ${firstBad.keyid} does not verify over ${id.name}@${id.version} and this hash`,
        };
    }
    const expired = results.find((result) => result.kind === 'expired');
    if (expired?.kind === 'expired') {
        return {
            kind: 'rejected',
            code: 'signature-key-expired',
            detail: `published ${String(publishedAt)}, after the signing key ${expired.key.keyid} had ended on ${String(expired.key.endsAt)}`,
        };
    }
    const keyids = [...new Set(signatures.map((signature) => signature.keyid))].join(', ');
    return {
        kind: 'unsupported',
        code: 'signature-key-unknown',
        detail: `signed by ${keyids}, which is not a key that is trusted for this registry`,
    };
}
function verifyOne(message, signature, ring, publishedAt) {
    const keys = ring.signatures.get(signature.keyid);
    if (keys === undefined)
        return { kind: 'unknown-key', keyid: signature.keyid };
    const bytes = Buffer.from(signature.sig, 'base64');
    // Node's decoder skips what is no base64: a text that does not come back the same is not the one that was signed.
    if (bytes.toString('base64') !== signature.sig)
        return { kind: 'bad', keyid: signature.keyid };
    const valid = keys.filter((key) => (0,external_node_crypto_.verify)('sha256', message, key.key, bytes));
    const [first] = valid;
    if (first === undefined)
        return { kind: 'bad', keyid: signature.keyid };
    const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
    // A time that cannot be read is no time: the signature still holds, and the key's end is reported instead.
    if (Number.isNaN(time))
        return { kind: 'good', key: first };
    const inWindow = valid.find((key) => time < key.end);
    return inWindow === undefined ? { kind: 'expired', key: first } : { kind: 'good', key: inWindow };
}

;// CONCATENATED MODULE: ./build/verify/package.js





const NPM_REGISTRY = 'https://registry.npmjs.org';
/**
 * Binds one version's three hashes: the lockfile's, the registry's signed one, and the subject of its attestations.
 * Establishes facts; what is acceptable is judged elsewhere.
 *
 * @param locked the lockfile's SRI as written, or `null` where it pins none
 */
async function verifyPackage(id, locked, facts, { ring, ownRings, openpgp }) {
    const { route, document } = facts;
    const context = { ring: ringOf(route, { ring, ownRings }), openpgp };
    if (document.kind !== 'answered') {
        const unknown = unknownBecause(document);
        const missing = facts.missing === undefined ? {} : { missing: facts.missing };
        return {
            id,
            route,
            document,
            ...missing,
            integrity: unknown,
            signature: unknown,
            publish: unknown,
            provenance: unknown,
            unsupported: [],
        };
    }
    const { dist, facts: version } = document.value;
    const integrity = (0,verify_integrity/* bindIntegrity */.Ve)(locked, dist);
    const served = dist.integrity === null ? null : (0,verify_integrity/* singleHash */.jr)(dist.integrity);
    const sri = served === null || typeof served === 'string' ? null : `${served.algorithm}-${served.digest}`;
    const attested = bindAttestations(id, sri === null ? null : (0,verify_integrity/* sha512Hex */.uC)(sri), facts, version.advertisesProvenance, context.ring);
    const loggedAt = attested.publish.kind === 'verified' ? attested.publish.value.log.loggedAt : null;
    const publishedAt = loggedAt ?? version.statedTime;
    const overServed = await verifySignatures(id, sri, document.value, route, publishedAt, context);
    const signature = blame(overServed, id, locked, document.value, publishedAt, context);
    return { id, route, document: { kind: 'answered', value: version }, integrity, signature, ...attested };
}
function ringOf(route, { ring, ownRings }) {
    const own = route.trust === 'keyed' ? ownRings?.get(route.registry) : undefined;
    return own ?? ring;
}
/**
 * Do these attestations hold in every respect, so that nothing could be added to what they say: the registry's own, of the
 * bytes that it states, and provenance exactly where it announces some? An earlier answer stands for the registry's only
 * if they do; whether it may be doubted for any other reason is the registry's to say.
 */
function attestationsHold(id, facts, rings) {
    if (facts.document.kind !== 'answered' || facts.attestations?.kind !== 'answered')
        return false;
    const { dist, facts: version } = facts.document.value;
    const served = dist.integrity === null ? null : (0,verify_integrity/* singleHash */.jr)(dist.integrity);
    if (served === null || typeof served === 'string')
        return false;
    const sha512 = (0,verify_integrity/* sha512Hex */.uC)(`${served.algorithm}-${served.digest}`);
    const advertised = version.advertisesProvenance;
    const { publish, provenance, unsupported } = bindAttestations(id, sha512, facts, advertised, ringOf(facts.route, rings));
    return (publish.kind === 'verified' && provenance.kind === (advertised ? 'verified' : 'absent') && unsupported.length === 0);
}
/**
 * Which of two different hashes is the signed one? Good over the lockfile's and not over the registry's means that the
 * registry's document was altered, not the signature: the mismatch itself is the finding then.
 */
function blame(overServed, id, locked, { dist }, publishedAt, { ring }) {
    if (overServed.kind !== 'rejected' || overServed.code !== 'signature-invalid' || locked === null)
        return overServed;
    const hash = (0,verify_integrity/* singleHash */.jr)(locked);
    if (typeof hash === 'string')
        return overServed;
    const overLocked = verifyRegistrySignatures(id, `${hash.algorithm}-${hash.digest}`, dist.signatures, ring, publishedAt);
    return overLocked.kind === 'verified' ? overLocked : overServed;
}
async function verifySignatures(id, sri, { dist }, route, publishedAt, { ring, openpgp }) {
    if (route.trust === 'unkeyed') {
        return { kind: 'unknown', code: 'no-trusted-keys', detail: `no keys are known for ${route.registry}` };
    }
    if (dist.signatures.length === 0 && dist.npmSignature === null)
        return { kind: 'absent' };
    if (sri === null) {
        return {
            kind: 'rejected',
            code: 'signature-invalid',
            detail: `the registry's integrity ${JSON.stringify(dist.integrity)} is not one hash, so no signature can cover it`,
        };
    }
    const ecdsa = verifyRegistrySignatures(id, sri, dist.signatures, ring, publishedAt);
    // The older signature counts only where the newer one is not there (it never excuses a bad one), and it is npm's alone.
    if (ecdsa.kind !== 'absent' || route.trust !== 'npm')
        return ecdsa;
    return verifyOpenPgp(id, sri, dist.npmSignature, openpgp);
}
function bindAttestations(id, sha512, facts, advertised, ring) {
    const answer = facts.attestations;
    if (answer === null)
        return { publish: { kind: 'absent' }, provenance: { kind: 'absent' }, unsupported: [] };
    if (answer.kind === 'unknown')
        return { publish: answer, provenance: answer, unsupported: [] };
    if (answer.kind === 'not-found') {
        return {
            publish: { kind: 'absent' },
            provenance: advertised
                ? unavailable('the registry advertises provenance, and serves no attestations')
                : { kind: 'absent' },
            unsupported: [],
        };
    }
    const checked = answer.value;
    const registries = facts.route.trust === 'npm'
        ? [NPM_REGISTRY]
        : [facts.route.registry.toLowerCase().replace(/\/+$/, ''), NPM_REGISTRY];
    const publish = combine(checked, 'publish', sha512, (statement, hash) => verifyPublish(statement, id, hash, registries, ring));
    const builds = [];
    const combined = combine(checked, 'provenance', sha512, (statement, hash) => {
        const outcome = (0,verify_provenance/* verifyProvenance */.T)(statement, id, hash);
        if (outcome.kind === 'verified')
            builds.push(outcome.value);
        return outcome;
    });
    const provenance = combined.kind === 'verified' ? oneBuild(builds) : combined;
    const unknown = checked.filter((attestation) => attestation.role === 'unknown');
    const rejected = unknown.find((attestation) => attestation.outcome.kind === 'rejected')?.outcome;
    const unsupported = unknown.flatMap(({ outcome }) => outcome.kind === 'verified'
        ? [`predicate type ${outcome.value.statement.predicateType}`]
        : outcome.kind === 'unsupported'
            ? [outcome.detail]
            : []);
    if (rejected?.kind === 'rejected')
        return { publish, provenance: rejected, unsupported };
    if (!advertised || provenance.kind !== 'absent')
        return { publish, provenance, unsupported };
    const [first] = unsupported;
    if (first === undefined)
        return {
            publish,
            provenance: unavailable('the registry advertises provenance, and its attestations hold none'),
            unsupported,
        };
    // Something signed stands where provenance was announced: it must not pass for "there was none".
    const detail = `the registry advertises provenance, and what it serves is ${first}`;
    return {
        publish,
        provenance: { kind: 'unsupported', code: 'attestation-unsupported', detail },
        unsupported: unsupported.slice(1),
    };
}
/** Every attestation of a role has to hold: one that does not is never outweighed by another that does. */
function combine(checked, role, sha512, judge) {
    const outcomes = checked
        .filter((attestation) => attestation.role === role)
        .map(({ outcome }) => {
        if (outcome.kind !== 'verified')
            return outcome;
        if (sha512 === null)
            return {
                kind: 'rejected',
                code: 'attestation-subject-mismatch',
                detail: 'the registry states no sha512 to hold the statement against',
            };
        return judge(outcome.value, sha512);
    });
    return (outcomes.find((outcome) => outcome.kind === 'rejected') ??
        outcomes.find((outcome) => outcome.kind === 'unsupported') ??
        outcomes.find((outcome) => outcome.kind === 'unknown') ??
        outcomes[0] ?? { kind: 'absent' });
}
/**
 * Several statements are one fact only where they are of one build. Anyone can have a second one signed for the same
 * bytes: served beside the good one, it must neither hide behind it nor take its place.
 */
function oneBuild(builds) {
    const [first, ...others] = builds;
    if (first === undefined)
        return { kind: 'absent' };
    const other = others.find(({ signer }) => signer.san !== first.signer.san || signer.runUri !== first.signer.runUri);
    if (other === undefined)
        return { kind: 'verified', value: first };
    return {
        kind: 'rejected',
        code: 'attestation-invalid',
        detail: `two provenance statements name two builds, ${first.signer.san} and ${other.signer.san}`,
    };
}
function unavailable(detail) {
    return { kind: 'rejected', code: 'attestation-unavailable', detail };
}
function unknownBecause(answer) {
    return answer.kind === 'unknown'
        ? { kind: 'unknown', code: answer.code, detail: answer.detail }
        : { kind: 'unknown', code: 'not-asked', detail: answer.detail };
}


/***/ }),

/***/ 67053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ verifyProvenance)
});

// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
;// CONCATENATED MODULE: ./build/attestation/identity.js

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const GITLAB_ISSUER = 'https://gitlab.com';
const CIRCLECI_ISSUER = /^https:\/\/oidc\.circleci\.com\/org\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/**
 * Reads a Fulcio certificate's extensions into fields
 * (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). The newer extensions (.8 to .22) win; early
 * certificates have only .1 to .6. What a certificate does not have is `null`: not stated, never a guess.
 */
function readIdentity(certificate) {
    const field = (...arcs) => {
        for (const arc of arcs) {
            const value = certificate.extensions[arc];
            if (value !== undefined && value !== '')
                return value;
        }
        return null;
    };
    const issuer = field(8, 1) ?? '';
    const earlyRepository = field(5);
    const repositoryUri = field(12) ?? (earlyRepository === null ? null : `https://github.com/${earlyRepository}`);
    const buildConfig = field(18);
    return {
        issuer,
        san: certificate.san,
        provider: providerOf(issuer),
        signerWorkflow: readWorkflowUri(certificate.san),
        workflow: buildConfig === null ? null : readWorkflowUri(buildConfig),
        repository: repositoryUri === null ? null : (0,model_repository/* repositoryFromUri */.r5)(repositoryUri),
        repositoryUri,
        repositoryId: field(15),
        ownerUri: field(16),
        ownerId: field(17),
        commit: field(13, 3),
        ref: field(14, 6),
        trigger: field(20, 2),
        runner: field(11),
        runUri: field(21),
        visibility: field(22),
    };
}
/** The CI provider whose issuer this is, compared exactly: an issuer that merely starts alike is somebody else's. */
function providerOf(issuer) {
    if (issuer === GITHUB_ISSUER)
        return 'github';
    if (issuer === GITLAB_ISSUER)
        return 'gitlab';
    return CIRCLECI_ISSUER.test(issuer) ? 'circleci' : 'other';
}
/**
 * Reads `https://{host}/{owner}/{repo}/{path}@{ref}` (GitHub) or `https://{host}/{project}//{path}@{ref}` (GitLab).
 * Returns `null` for anything else.
 */
function readWorkflowUri(uri) {
    const cut = uri.indexOf('@', 8);
    if (cut < 0)
        return null;
    const [address, ref] = [uri.slice(0, cut), uri.slice(cut + 1)];
    const match = /^https:\/\/([^/?#]+)\/(.+?)\/\/(.+)$/.exec(address) ?? /^https:\/\/([^/?#]+)\/([^/]+\/[^/]+)\/(.+)$/.exec(address);
    if (match === null || ref === '')
        return null;
    const repository = (0,model_repository/* repositoryFromUri */.r5)(`https://${match[1]}/${match[2]}`);
    return repository === null ? null : { repository, path: match[3] ?? '', ref };
}

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/attestation/statement.js
var attestation_statement = __webpack_require__(82128);
;// CONCATENATED MODULE: ./build/attestation/provenance.js


const GITHUB_WORKFLOW_V1 = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
const NPM_GHA_V2 = 'https://github.com/npm/cli/gha/v2';
const NPM_GHA_EARLY = new Set([
    'https://github.com/npm/cli/gha@v0',
    'https://github.com/npm/cli/gha@v1',
]);
const NPM_GITLAB = 'https://github.com/npm/cli/gitlab/v0alpha1';
/**
 * Reads what a provenance predicate says of the build. Everything in it is the build's own word; compare it with the
 * certificate. Returns a sentence for a build type this program does not know: neither good nor bad.
 */
function readProvenance(statement) {
    const { predicateType, predicate } = statement;
    if (predicateType === attestation_statement/* SLSA_V1 */.ck) {
        const buildType = (0,json/* stringAt */.bX)(predicate, 'buildDefinition', 'buildType');
        if (buildType === GITHUB_WORKFLOW_V1)
            return githubWorkflowV1(predicate);
        return `build type ${JSON.stringify(buildType)} is unknown to this version`;
    }
    if (predicateType === attestation_statement/* SLSA_V02 */.VK) {
        const buildType = (0,json/* stringAt */.bX)(predicate, 'buildType');
        if (buildType === NPM_GHA_V2)
            return npmGitHub(predicate, buildType, 'v2');
        if (buildType !== null && NPM_GHA_EARLY.has(buildType))
            return npmGitHub(predicate, buildType, 'early');
        if (buildType === NPM_GITLAB)
            return npmGitLab(predicate, buildType);
        return `build type ${JSON.stringify(buildType)} is unknown to this version`;
    }
    return `predicate type ${JSON.stringify(predicateType)} is not a provenance that this version knows`;
}
/** https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1 */
function githubWorkflowV1(predicate) {
    const workflow = (0,json.at)(predicate, 'buildDefinition', 'externalParameters', 'workflow');
    const github = (0,json.at)(predicate, 'buildDefinition', 'internalParameters', 'github');
    const source = (0,json/* arrayAt */.RD)(predicate, 'buildDefinition', 'resolvedDependencies')[0];
    const [materialUri, ref] = splitRef((0,json/* stringAt */.bX)(source, 'uri'));
    const builderId = (0,json/* stringAt */.bX)(predicate, 'runDetails', 'builder', 'id');
    return {
        predicateType: attestation_statement/* SLSA_V1 */.ck,
        buildType: GITHUB_WORKFLOW_V1,
        repositoryUri: (0,json/* stringAt */.bX)(workflow, 'repository'),
        materialUri,
        ref,
        commit: (0,json/* stringAt */.bX)(source, 'digest', 'gitCommit'),
        workflowPath: (0,json/* stringAt */.bX)(workflow, 'path'),
        workflowRef: (0,json/* stringAt */.bX)(workflow, 'ref'),
        trigger: (0,json/* stringAt */.bX)(github, 'event_name'),
        repositoryId: (0,json/* stringAt */.bX)(github, 'repository_id'),
        ownerId: (0,json/* stringAt */.bX)(github, 'repository_owner_id'),
        builderId,
        runner: runnerOf(builderId),
        runUri: (0,json/* stringAt */.bX)(predicate, 'runDetails', 'metadata', 'invocationId'),
    };
}
/** npm's own build types of 2023, `gha/v2` and the short-lived `gha@v0`, `gha@v1`. */
function npmGitHub(predicate, buildType, form) {
    const source = (0,json.at)(predicate, 'invocation', 'configSource');
    const environment = (0,json.at)(predicate, 'invocation', 'environment');
    const material = (0,json/* arrayAt */.RD)(predicate, 'materials')[0];
    const [configUri, configRef] = splitRef((0,json/* stringAt */.bX)(source, 'uri'));
    const [materialUri] = splitRef((0,json/* stringAt */.bX)(material, 'uri'));
    const workflow = form === 'v2' ? (0,json/* stringAt */.bX)(environment, 'GITHUB_WORKFLOW_REF') : (0,json/* stringAt */.bX)(source, 'entryPoint');
    const [workflowName, workflowRef] = splitRef(workflow);
    const builderId = (0,json/* stringAt */.bX)(predicate, 'builder', 'id');
    return {
        predicateType: attestation_statement/* SLSA_V02 */.VK,
        buildType,
        repositoryUri: form === 'v2' ? configUri : materialUri,
        materialUri: form === 'v2' ? materialUri : configUri,
        ref: form === 'v2' ? configRef : (0,json/* stringAt */.bX)(environment, 'GITHUB_REF'),
        commit: (0,json/* stringAt */.bX)(material, 'digest', 'sha1'),
        workflowPath: form === 'v2' ? (0,json/* stringAt */.bX)(source, 'entryPoint') : pathOfWorkflow(workflowName),
        workflowRef,
        trigger: (0,json/* stringAt */.bX)(environment, 'GITHUB_EVENT_NAME'),
        repositoryId: (0,json/* stringAt */.bX)(environment, 'GITHUB_REPOSITORY_ID'),
        ownerId: (0,json/* stringAt */.bX)(environment, 'GITHUB_REPOSITORY_OWNER_ID'),
        builderId,
        runner: runnerOf(builderId),
        runUri: gitHubRun(predicate, environment, form),
    };
}
function npmGitLab(predicate, buildType) {
    const source = (0,json.at)(predicate, 'invocation', 'configSource');
    const [materialUri] = splitRef((0,json/* stringAt */.bX)((0,json/* arrayAt */.RD)(predicate, 'materials')[0], 'uri'));
    return {
        predicateType: attestation_statement/* SLSA_V02 */.VK,
        buildType,
        repositoryUri: (0,json/* stringAt */.bX)(source, 'uri'),
        materialUri,
        ref: null,
        commit: (0,json/* stringAt */.bX)(source, 'digest', 'sha1'),
        workflowPath: null,
        workflowRef: null,
        trigger: null,
        repositoryId: null,
        ownerId: null,
        builderId: (0,json/* stringAt */.bX)(predicate, 'builder', 'id'),
        runner: null,
        runUri: (0,json/* stringAt */.bX)(predicate, 'metadata', 'buildInvocationId'),
    };
}
/** `https://github.com/{repository}/actions/runs/{id}/attempts/{n}`, as the certificate's .21 writes it. */
function gitHubRun(predicate, environment, form) {
    const repository = (0,json/* stringAt */.bX)(environment, 'GITHUB_REPOSITORY');
    const stated = form === 'v2'
        ? (0,json/* stringAt */.bX)(predicate, 'metadata', 'buildInvocationId')
        : `${(0,json/* stringAt */.bX)(environment, 'GITHUB_RUN_ID')}-${(0,json/* stringAt */.bX)(environment, 'GITHUB_RUN_ATTEMPT')}`;
    const run = /^(\d+)-(\d+)$/.exec(stated ?? '');
    if (repository === null || run === null)
        return null;
    return `https://github.com/${repository}/actions/runs/${run[1]}/attempts/${run[2]}`;
}
/** Splits `uri@ref` at the first `@` behind the host, so that a ref may hold one. */
function splitRef(text) {
    if (text === null)
        return [null, null];
    const cut = text.indexOf('@', Math.max(0, text.indexOf('://') + 3));
    return cut < 0 ? [text, null] : [text.slice(0, cut), text.slice(cut + 1)];
}
/** `owner/repo/.github/workflows/x.yml` -> `.github/workflows/x.yml` */
function pathOfWorkflow(name) {
    const parts = name?.split('/') ?? [];
    return parts.length > 2 ? parts.slice(2).join('/') : null;
}
function runnerOf(builderId) {
    const match = /^https:\/\/github\.com\/actions\/runner\/([a-z-]+)$/.exec(builderId ?? '');
    return match?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/verify/claims.js

/**
 * Holds what the build says of itself (the predicate) against what the identity provider said of it (the certificate).
 * The predicate is environment text that any step of the workflow can forge; the certificate is not. A field that
 * either does not have is *not stated*, never a disagreement. Workflow path and ref are compared with .18 and not with
 * the subject alternative name: npm writes the caller, the SAN of a reusable workflow names the called one.
 */
function disagreements(claim, signer) {
    const rows = [
        ['repository', claim.repositoryUri, signer.repositoryUri, sameUri],
        ['source material', claim.materialUri, signer.repositoryUri, sameUri],
        ['source ref', claim.ref, signer.ref, exactly],
        ['commit', claim.commit, signer.commit, caselessly],
        ['workflow', claim.workflowPath, signer.workflow?.path ?? null, exactly],
        ['workflow ref', claim.workflowRef, signer.workflow?.ref ?? null, exactly],
        ['trigger', claim.trigger, signer.trigger, exactly],
        ['repository id', claim.repositoryId, signer.repositoryId, exactly],
        ['owner id', claim.ownerId, signer.ownerId, exactly],
        ['runner', claim.runner, signer.runner, exactly],
        ['run', claim.runUri, signer.runUri, caselessly],
    ];
    const found = [];
    for (const [field, predicate, certificate, same] of rows) {
        if (predicate !== null && certificate !== null && !same(predicate, certificate)) {
            found.push({ field, predicate, certificate });
        }
    }
    return found;
}
function exactly(a, b) {
    return a === b;
}
function caselessly(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** Parsed fields, never text: an address that cannot be read as a repository equals only itself. */
function sameUri(a, b) {
    const [left, right] = [(0,model_repository/* repositoryFromUri */.r5)(a), (0,model_repository/* repositoryFromUri */.r5)(b)];
    return left === null || right === null ? a === b : (0,model_repository/* sameRepository */.RB)(left, right);
}

// EXTERNAL MODULE: ./build/verify/log-entry.js
var log_entry = __webpack_require__(10803);
;// CONCATENATED MODULE: ./build/verify/provenance.js





/**
 * What makes a verified statement this version's provenance: signed with a certificate, of a build type this program
 * reads, and about this package and these bytes. It never binds a name by itself: any workflow on earth can sign a
 * subject `pkg:npm/lodash@…`. It counts beside a registry signature over the same hash.
 *
 * @param sha512 hex of the bytes it must be about
 */
function verifyProvenance(verified, id, sha512) {
    const { statement, bundle } = verified;
    if (bundle.signer.kind === 'key') {
        return {
            kind: 'unsupported',
            code: 'attestation-unsupported',
            detail: `the provenance is signed by key ${bundle.signer.hint}, not with a build's certificate`,
        };
    }
    const problem = (0,attestation_statement/* subjectProblem */.gc)(statement, id, sha512);
    if (problem !== null)
        return { kind: 'rejected', code: 'attestation-subject-mismatch', detail: problem };
    const claim = readProvenance(statement);
    if (typeof claim === 'string')
        return { kind: 'unsupported', code: 'attestation-unsupported', detail: claim };
    const signer = readIdentity(bundle.signer.certificate);
    return {
        kind: 'verified',
        value: {
            claim,
            signer,
            issuerKnown: signer.provider !== 'other',
            disagreements: disagreements(claim, signer),
            log: (0,log_entry/* logEntryOf */.M)(bundle),
        },
    };
}


/***/ })

};
;