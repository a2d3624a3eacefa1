"use strict";
exports.id = 461;
exports.ids = [461];
exports.modules = {

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

/***/ 9461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditCommand: () => (/* binding */ auditCommand),
  withHost: () => (/* binding */ withHost)
});

// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/terminal.js
var report_terminal = __webpack_require__(63299);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/adapters/git.js
var adapters_git = __webpack_require__(6689);
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
        payload = (0,model_json/* parseJson */.qF)(await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? ''));
    }
    catch (error) {
        throw fault(`The event's payload cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    const commit = (0,model_json/* stringAt */.bX)(payload, ...path);
    if (commit === null || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw fault(`The event's payload names no base commit at ${path.join('.')}.`);
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const url = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    return { commit, api: token === '' || repository === '' ? null : { token, url, repository } };
}
/** `--base-ref`: the commit that a ref names in this clone. */
async function resolveBase(ref, folder, env) {
    const git = (0,adapters_git/* createGit */.l)(folder, env);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/adapters/cache/verification-memory.js


/**
 * A verifier that does not verify twice what it found good. An outcome is remembered for the very bytes it is of, the trust
 * material, and the program that found it, all of which go into the digest at every reading; and what is read of a bundle
 * comes out of its bytes, not out of the memory. That something does not hold, or is not known, is found out anew each time.
 *
 * @param circumstances all that an outcome depends on besides the bundles: JSON
 */
function rememberingVerifier(inner, memory, circumstances) {
    const basis = sha256(JSON.stringify(circumstances));
    return {
        verify: (bundle) => inner.verify(bundle),
        rest: () => inner.rest?.(),
        async verifyAll(bundles, body) {
            if (body === undefined)
                return inner.verifyAll(bundles);
            const digest = sha256(`${basis} ${sha256(body)}`);
            const known = recall(memory.read(digest), bundles);
            if (known !== null)
                return { kind: 'answered', value: known };
            const answer = await inner.verifyAll(bundles, body);
            if (answer.kind !== 'answered')
                return answer;
            const verified = answer.value.flatMap((outcome) => (outcome.kind === 'verified' ? [outcome.value] : []));
            if (verified.length === bundles.length)
                memory.write(digest, Buffer.from(JSON.stringify(verified.map(noted))));
            return answer;
        },
    };
}
function noted({ payload, ...rest }) {
    return { ...rest, payloadSha256: sha256(payload) };
}
function recall(bytes, bundles) {
    const list = bytes === null ? undefined : (0,model_json/* parseJson */.qF)(bytes);
    if (!Array.isArray(list) || list.length !== bundles.length)
        return null;
    const outcomes = [];
    for (const [index, remembered] of list.entries()) {
        const encoded = (0,model_json/* stringAt */.bX)(bundles[index], 'dsseEnvelope', 'payload');
        if (encoded === null || !(0,model_json/* isRecord */.u4)(remembered))
            return null;
        const payload = Buffer.from(encoded, 'base64');
        const { payloadSha256, ...rest } = remembered;
        if (sha256(payload) !== payloadSha256)
            return null;
        outcomes.push({ kind: 'verified', value: { ...rest, payload } });
    }
    return outcomes;
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}

;// CONCATENATED MODULE: ./build/adapters/cache/answer-cache.js



/** A registry must not make its answer stand for longer than npm would let it. */
const MOST_SECONDS = 300;
/** So long attestations stand for themselves; then they are asked for again, for what a registry has withdrawn since. */
const ATTESTATIONS_MS = 7 * 86_400_000;
/** Answers kept from one run for another. What is not there, or not fit for use, is asked of the registry. */
class AnswerCache {
    #store;
    #now;
    /** The `name@version` of which kept attestations are what is concluded from. */
    #used = new Set();
    #doubted = new Set();
    constructor(store, now) {
        this.#store = store;
        this.#now = now;
    }
    /**
     * The same source, with what is kept of its answers. `traffic` remains what went over the network.
     *
     * @param proxies what the environment says of proxies
     */
    around(source, config, proxies) {
        const { cert, key, ...transport } = config.transport;
        // Who asks by a certificate of his own may be told what others are not.
        if (isSet(cert) || isSet(key))
            return source;
        const realm = digestOf([transport, proxies]);
        return {
            ask: (request) => (this.#isKept(request, config) ? this.#ask(request, realm, source) : source.ask(request)),
            get traffic() {
                return source.traffic;
            },
        };
    }
    /**
     * From now on the registry itself is asked for the attestations of these, whatever is kept. Returns whether one of them was
     * used before: then what was concluded from it is to be concluded again.
     *
     * @param doubts `name@version`, or a name for all of its versions
     */
    doubt(doubts) {
        const used = [...this.#used].filter((about) => doubts === 'all' || doubts.has(about) || doubts.has(about.slice(0, about.lastIndexOf('@'))));
        for (const about of used)
            this.#letGo(about);
        return used.length > 0;
    }
    /** The same verifier, remembering what it found good where the place allows it. See `rememberingVerifier`. */
    remembering(verifier, circumstances) {
        const { memory } = this.#store;
        return memory === undefined ? verifier : rememberingVerifier(verifier, memory, circumstances);
    }
    finish() {
        return this.#store.finish();
    }
    /** What was told to somebody who said who he is, or over a wire where anyone could have answered, is not kept. */
    #isKept({ kind, url }, config) {
        if ((kind !== 'version' && kind !== 'attestations') || !this.#store.kinds.has(kind))
            return false;
        const address = (0,urls/* parseHttpUrl */.f$)(url);
        if (address === null || (address.protocol !== 'https:' && !isThisMachine(address)))
            return false;
        // For any path of the host: where a registry redirects within itself, they go along.
        return !Object.keys(config.credentials).some((name) => name.startsWith(`//${address.host}`));
    }
    async #ask(request, realm, source) {
        const { kind } = request;
        if (request.afresh === true && kind === 'attestations')
            this.#letGo(request.about ?? '');
        const skips = request.afresh === true || (kind === 'attestations' && this.#doubted.has(request.about ?? ''));
        const kept = skips ? null : this.#store.read(request, realm);
        const now = this.#now();
        // An answer from the future was stored by another clock, or by somebody who wants it to stand for ever.
        if (kept === null || kept.storedAt > now)
            return this.#keep(request, realm, await source.ask(request));
        const age = now - kept.storedAt;
        if (kind === 'attestations') {
            if (age > ATTESTATIONS_MS)
                return this.#keep(request, realm, await source.ask(request));
            this.#used.add(request.about ?? '');
            return answered(request, kept);
        }
        if (age < Math.min(kept.maxAge, MOST_SECONDS) * 1000)
            return answered(request, kept);
        if (kept.etag === null)
            return this.#keep(request, realm, await source.ask(request));
        const reply = await source.ask({ ...request, ifNoneMatch: kept.etag });
        if (reply.status !== 304)
            return this.#keep(request, realm, reply);
        const maxAge = reply.keepable?.maxAge ?? 0;
        this.#store.write(request, realm, { ...kept, storedAt: now, maxAge });
        return answered(request, kept);
    }
    /** The registry was asked, so nothing is concluded from what was kept any more. */
    #letGo(about) {
        this.#used.delete(about);
        this.#doubted.add(about);
    }
    #keep(request, realm, reply) {
        // Only an answer with content: that there is nothing may be another matter a second later, and is worth nothing here.
        if (reply.kind === 'answered' && reply.keepable !== undefined) {
            const { maxAge, etag } = reply.keepable;
            this.#store.write(request, realm, { bytes: reply.value.bytes, storedAt: this.#now(), maxAge, etag });
        }
        return reply;
    }
}
function answered({ url }, { bytes }) {
    return { kind: 'answered', value: { url, bytes, kept: true }, status: 200 };
}
function isThisMachine({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function isSet(value) {
    return value !== undefined && value !== null && value !== '';
}
function digestOf(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
;// CONCATENATED MODULE: ./build/adapters/cache/cache-key.js







const KEY_BYTES = 32;
const OTHERS_MAY_WRITE = 0o022;
const OTHERS_MAY_ANYTHING = 0o077;
/** This user's folder for what a program keeps for itself, by the platform's custom; `null` where none is known. */
function stateFolder(env, platform) {
    const set = (name) => env[name] || null;
    const below = (folder, ...path) => folder === null ? null : (0,external_node_path_.join)(folder, ...path, 'countersign');
    if (platform === 'win32')
        return below(set('LOCALAPPDATA'));
    if (platform === 'darwin')
        return below(set('HOME'), 'Library', 'Application Support');
    return below(set('XDG_STATE_HOME')) ?? below(set('HOME'), '.local', 'state');
}
/**
 * The key that entries of a cache are authenticated with: made at first use, in `folder`, for this user alone. It lies
 * outside of the cache: whoever can write there could otherwise write what he likes and sign it.
 *
 * @param cache the folder of the cache, absolute
 * @throws Error with a sentence: why there is no key that can be relied on
 */
async function loadCacheKey(folder, cache) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const [home, place] = [await (0,promises_.realpath)(folder), await (0,promises_.realpath)(cache)];
    if ((0,files/* isInside */.FK)(home, place) || (0,files/* isInside */.FK)(place, home))
        throw new Error(`the key's folder ${home} and the cache ${place} must lie apart`);
    const path = (0,external_node_path_.join)(home, 'cache.key');
    return (0,external_node_crypto_.createSecretKey)(readKey(path) ?? (await makeKey(path)));
}
async function makeKey(path) {
    const fresh = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(fresh, (0,external_node_crypto_.randomBytes)(KEY_BYTES), { flag: 'wx', mode: 0o600 });
        // Where two begin at the same time the later key stays, and what the earlier one signed is asked for again.
        await (0,promises_.rename)(fresh, path);
    }
    catch (error) {
        await (0,promises_.rm)(fresh, { force: true });
        throw new Error(`no key can be made (${(0,errors/* messageOf */.bD)(error)})`);
    }
    const key = readKey(path);
    if (key === null)
        throw new Error('the key that was made is gone');
    return key;
}
/** `null` where there is none. Throws where there is one that somebody else may know or may have put there. */
function readKey(path) {
    const folder = (0,external_node_fs_.lstatSync)((0,external_node_path_.dirname)(path));
    const strange = strangeness(folder, OTHERS_MAY_WRITE);
    if (strange !== null)
        throw new Error(`the folder of the key ${path} ${strange}`);
    let file;
    try {
        // NONBLOCK: a named pipe in its place would otherwise be waited for.
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if ((0,model_json/* stringAt */.bX)(error, 'code') === 'ENOENT')
            return null;
        throw new Error(`the key ${path} cannot be read (${(0,model_json/* stringAt */.bX)(error, 'code') ?? (0,errors/* messageOf */.bD)(error)})`);
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            throw new Error(`the key ${path} is not a plain file`);
        const wrong = strangeness(stat, OTHERS_MAY_ANYTHING);
        if (wrong !== null)
            throw new Error(`the key ${path} ${wrong}`);
        const bytes = Buffer.alloc(KEY_BYTES + 1);
        const read = (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, 0);
        if (read !== KEY_BYTES)
            throw new Error(`the key ${path} has not ${KEY_BYTES} bytes; delete it, and another one is made`);
        return bytes.subarray(0, KEY_BYTES);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Windows keeps a user's folders to the user by other means, which a mode does not show. */
function strangeness({ uid, mode }, forbidden) {
    if (process.getuid === undefined)
        return null;
    if (uid !== process.getuid())
        return `belongs to another user (${uid})`;
    return (mode & forbidden) === 0 ? null : `may be touched by others (mode ${(mode & 0o777).toString(8)})`;
}

// EXTERNAL MODULE: ./build/adapters/registry/documents.js
var documents = __webpack_require__(92871);
;// CONCATENATED MODULE: ./build/adapters/cache/entry.js


/**
 * One kept answer as a file: 32 bytes of HMAC-SHA256, a line of JSON, the body. The HMAC covers all that follows it, so
 * what the answer is to, when it was given and for how long it stands are as certain as its bytes.
 */
const FORMAT = 1;
const MAC_BYTES = 32;
const LONGEST_HEADER = 16 * 1024;
const NEWLINE = 0x0a;
/** The most bytes that a file for this request may have. */
function longestEntry({ kind }) {
    return MAC_BYTES + LONGEST_HEADER + documents/* LONGEST_BODY */._[kind];
}
/** The file's name, which says nothing of what is in it. */
function entryName({ kind, accept, url }, realm) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([FORMAT, realm, kind, accept, url]))
        .digest('hex');
}
/** The file's bytes, or `null` where this is nothing to keep. */
function encodeEntry({ kind, accept, url }, realm, { bytes, storedAt, maxAge, etag }, key) {
    const header = { format: FORMAT, realm, kind, accept, url, storedAt, maxAge, etag };
    const line = Buffer.from(`${JSON.stringify(header)}\n`);
    if (line.length > LONGEST_HEADER)
        return null;
    const covered = Buffer.concat([line, bytes]);
    return Buffer.concat([macOf(covered, key), covered]);
}
/** What the file holds, where this program wrote it with this key as the answer to this request; `null` for all else. */
function decodeEntry(file, { kind, accept, url }, realm, key) {
    if (file.length <= MAC_BYTES)
        return null;
    const covered = file.subarray(MAC_BYTES);
    if (!(0,external_node_crypto_.timingSafeEqual)(macOf(covered, key), file.subarray(0, MAC_BYTES)))
        return null;
    const end = covered.subarray(0, LONGEST_HEADER).indexOf(NEWLINE);
    if (end < 0)
        return null;
    // It is our own by now, but perhaps of another version of this program, or the answer to another question.
    const header = JSON.parse(covered.toString('utf8', 0, end));
    const asked = header.format === FORMAT &&
        header.realm === realm &&
        header.kind === kind &&
        header.accept === accept &&
        header.url === url;
    if (!asked)
        return null;
    const { storedAt, maxAge, etag } = header;
    return { bytes: covered.subarray(end + 1), storedAt, maxAge, etag };
}
function macOf(covered, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(covered).digest();
}

;// CONCATENATED MODULE: ./build/adapters/cache/folder-store.js







/** More than this is thrown away, the oldest first: a large monorepo's lockfiles take a tenth of it. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_ENTRIES = 100_000;
/** What waits to be written; beyond that, answers are simply not kept. */
const MOST_WAITING = 32 * 1024 * 1024;
/** A file that its writer has not finished by now never will be. */
const ABANDONED_MS = 3_600_000;
/** Our own files, and no other: the folder may be one that holds more. */
const ENTRY = /^[0-9a-f]{64}\.kept$/;
const UNFINISHED = /^[0-9a-f]{64}\.kept\.[0-9a-f-]{36}$/;
/**
 * A cache in a folder of this machine. Every entry is authenticated with a key that lies elsewhere: whoever can only write
 * here can make entries vanish, and nothing else. Reads at once: to wait for each of thousands of small files takes longer.
 *
 * @throws Error with a sentence, where nothing can be kept at all
 */
async function openFolderStore(options) {
    const folder = (0,external_node_path_.resolve)(options.folder);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const key = await loadCacheKey(options.keyFolder, folder);
    return new FolderStore(folder, key, options.warn);
}
class FolderStore {
    kinds = new Set(['version', 'attestations']);
    memory = {
        read: (digest) => this.read(outcomes(digest), '')?.bytes ?? null,
        write: (digest, bytes) => this.write(outcomes(digest), '', { bytes, storedAt: 0, maxAge: 0, etag: null }),
    };
    #folder;
    #key;
    #warn;
    #writing = new Set();
    #waiting = 0;
    #written = 0;
    /** Set once writing failed: a full disk is not tried a thousand times. */
    #stopped = false;
    constructor(folder, key, warn) {
        this.#folder = folder;
        this.#key = key;
        this.#warn = warn;
    }
    read(request, realm) {
        try {
            const file = readPlain(this.#path(request, realm), longestEntry(request));
            return file === null ? null : decodeEntry(file, request, realm, this.#key);
        }
        catch {
            // Not there, a link, a folder, no permission: in any case nothing that is kept.
            return null;
        }
    }
    write(request, realm, answer) {
        if (this.#stopped || this.#waiting > MOST_WAITING)
            return;
        const bytes = encodeEntry(request, realm, answer, this.#key);
        if (bytes === null || bytes.length > longestEntry(request))
            return;
        this.#waiting += bytes.length;
        const writing = this.#replace(this.#path(request, realm), bytes)
            .catch((error) => this.#stop(error))
            .finally(() => {
            this.#waiting -= bytes.length;
            this.#writing.delete(writing);
        });
        this.#writing.add(writing);
    }
    async finish() {
        while (this.#writing.size > 0)
            await Promise.all(this.#writing);
        if (this.#written === 0)
            return;
        await prune(this.#folder).catch((error) => this.#stop(error));
    }
    #path(request, realm) {
        return (0,external_node_path_.join)(this.#folder, `${entryName(request, realm)}.kept`);
    }
    /** Under a name of its own first: a run that is killed, or another one at the same time, never leaves half an entry. */
    async #replace(path, bytes) {
        const fresh = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            const file = await (0,promises_.open)(fresh, 'wx', 0o600);
            try {
                await file.writeFile(bytes);
            }
            finally {
                await file.close();
            }
            await (0,promises_.rename)(fresh, path);
            this.#written += 1;
        }
        catch (error) {
            await (0,promises_.rm)(fresh, { force: true }).catch(() => undefined);
            throw error;
        }
    }
    #stop(error) {
        if (this.#stopped)
            return;
        this.#stopped = true;
        this.#warn(`nothing more is kept in the cache ${this.#folder} (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
/** Entries of the same form, under an address that no registry can have. */
function outcomes(digest) {
    return { kind: 'attestations', accept: 'outcomes', url: `countersign:${digest}` };
}
/** A plain file's bytes; `null` for anything else, and for one that is too large. A link is not followed. */
function readPlain(path, longest) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile() || found.size > longest)
            return null;
        const bytes = Buffer.allocUnsafe(found.size);
        return (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, 0) === bytes.length ? bytes : null;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function prune(folder) {
    const entries = [];
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!ENTRY.test(name) && !UNFINISHED.test(name))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        // Another run may have thrown it away in the meantime.
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (found === null)
            continue;
        if (UNFINISHED.test(name) && Date.now() - found.mtimeMs < ABANDONED_MS)
            continue;
        entries.push({ path, size: UNFINISHED.test(name) ? Number.POSITIVE_INFINITY : found.size, at: found.mtimeMs });
    }
    entries.sort((a, b) => b.at - a.at);
    let bytes = 0;
    let count = 0;
    for (const { path, size } of entries) {
        if (Number.isFinite(size)) {
            bytes += size;
            count += 1;
        }
        if (!Number.isFinite(size) || bytes > MOST_BYTES || count > MOST_ENTRIES)
            await (0,promises_.rm)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/commands/cache.js




/** Opens `--cache`. Where it cannot be used that is said, and the audit does without: it takes longer, and is the same. */
async function openCache(folder, host) {
    const keyFolder = stateFolder(host.env, process.platform);
    try {
        if (folder === '')
            throw new Error('it has no name');
        if (keyFolder === null)
            throw new Error('there is no home folder to keep its key in');
        return new AnswerCache(await openFolderStore({ folder, keyFolder, warn: (message) => host.warn(message) }), () => host.now().getTime());
    }
    catch (error) {
        host.warn(`the cache ${folder} is not used: ${(0,errors/* messageOf */.bD)(error)}`);
        return null;
    }
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
// EXTERNAL MODULE: ./node_modules/cli-progress/cli-progress.js
var cli_progress = __webpack_require__(98502);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/progress.js



/** Narrower terminals get the numbers alone. */
const ROOM_FOR_A_BAR = 60;
const BAR = { least: 10, most: 30 };
/** One line, at most one column less than the terminal is wide: a full line would wrap, and could not be taken back. */
function progressLine(advance, options) {
    const room = Math.max(1, options.width - 1);
    const sentence = progressSentence(advance);
    const beside = barSize(options.width) + 2;
    const hasBar = options.width >= ROOM_FOR_A_BAR && (0,report_style/* columns */.YB)(sentence) + beside <= room;
    const numbers = (0,report_style/* fit */.Uj)(sentence, room);
    const left = room - (hasBar ? beside : 0) - (0,report_style/* columns */.YB)(numbers) - 2;
    // A name that is cut to a few letters tells nothing and flickers.
    const what = left < 12 || advance.what === '' ? '' : (0,report_style/* fit */.Uj)((0,report_escape/* terminalText */.eR)(advance.what, 240), left);
    return `${hasBar ? `${barOf(advance, options)}  ` : ''}${numbers}${what === '' ? '' : `  ${(0,report_style/* styleOf */.Vj)(options).dim(what)}`}`;
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
    const style = (0,report_style/* styleOf */.Vj)(options);
    const size = barSize(options.width);
    const filled = total === 0 ? 0 : Math.min(size, Math.floor((done / total) * size));
    return `${style.mood.good('█'.repeat(filled))}${style.dim('░'.repeat(size - filled))}`;
}

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
    const { color } = (0,output/* terminalOptions */.Z8)({ ...terminal, stdout: stderr }, flags);
    let last = null;
    let stopped = false;
    const format = () => last === null ? '' : progressLine(last, { color, width: (0,output/* widthOf */.qz)(stderr), links: false });
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
    const bar = new cli_progress.SingleBar(options);
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
        getWidth: () => (0,output/* widthOf */.qz)(stream),
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

// EXTERNAL MODULE: ./build/commands/report-files.js + 18 modules
var report_files = __webpack_require__(62376);
// EXTERNAL MODULE: ./build/commands/run-audit.js + 2 modules
var run_audit = __webpack_require__(16448);
// EXTERNAL MODULE: ./build/commands/shard.js
var shard = __webpack_require__(62219);
;// CONCATENATED MODULE: ./build/commands/audit.js













const REPORTS = ['sarif', 'vsa', 'html'];
async function auditCommand(lockfiles, flags, terminal) {
    const folder = process.cwd();
    if (flags.shard !== undefined)
        (0,shard/* refuseWholeReports */.fS)(REPORTS.filter((report) => flags[report] !== undefined).map((report) => `--${report}`));
    const { base: baseFile, baseRef, ...rest } = flags;
    const against = baseFile === undefined ? {} : { baseFile };
    const verdict = await withHost(flags, terminal, async (host) => {
        const given = baseRef === undefined ? host.base : await resolveBase(baseRef, folder, host.env);
        // A lockfile to compare with takes the place of a commit, but never of the base's configuration.
        const cache = flags.cache === undefined ? null : await openCache(flags.cache, host);
        const here = { ...host, base: given, cache };
        try {
            return await (0,run_audit/* runAudit */.b)({ ...rest, ...said(flags), ...against, lockfiles, folder }, here);
        }
        finally {
            await cache?.finish();
        }
    });
    await (0,output/* deliver */.cK)(terminal, flags, {
        report: () => (0,report_terminal/* renderAudit */.W)(verdict, (0,output/* terminalOptions */.Z8)(terminal, flags)),
        json: () => (0,json/* auditJsonPieces */.$h)(verdict),
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
    const progress = startProgress(terminal, flags);
    try {
        return await work({
            env: terminal.env,
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

/***/ 85638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
var project_documents = __webpack_require__(34556);
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

/***/ 80510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ loadJudgement),
  E: () => (/* binding */ registriesInForce)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
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

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/origins/read.js + 3 modules
var read = __webpack_require__(29761);
// EXTERNAL MODULE: ./build/lockfile/located-yaml.js + 1 modules
var located_yaml = __webpack_require__(28630);
// EXTERNAL MODULE: ./build/model/repository.js
var repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/policy/field.js + 1 modules
var policy_field = __webpack_require__(81010);
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
const BUILDER = /^[a-z][a-z0-9]*\/[A-Za-z0-9_.-]+$/;
/** A P-256 public key as SPKI, DER, base64: the one kind of key that registries sign with. */
const P256_SPKI = /^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}==$/;
const KEYID = /^\S+$/;
/** Does the calendar have this day? */
function isDay(text) {
    return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/model/sealed.js
var sealed = __webpack_require__(31884);
;// CONCATENATED MODULE: ./build/policy/rules.js






const MOST_RULES = 2_000;
const MOST_PACKAGES = 500;
const LONGEST_NAME = 214;
const LONGEST_RANGE = 256;
const LONGEST_REASON = 500;
/** A waiver for longer than this is one for ever: nobody remembers why it is there. */
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;
const CODES = Object.keys(catalogue/* CATALOGUE */.y);
function readSeverity(field) {
    const rule = field.members(['finding', 'severity', 'packages']);
    if (rule === null)
        return null;
    const finding = rule.required('finding', 'Name the finding, e.g. provenance-missing.')?.choice(CODES) ?? null;
    const level = rule.required('severity', `Give one of ${model_severity/* SEVERITIES */.oC.join(', ')}, ignore.`);
    const severity = level?.choice([...model_severity/* SEVERITIES */.oC, 'ignore']) ?? null;
    const packages = readPackages(rule.get('packages'));
    if (finding === null || level === null || severity === null)
        return null;
    const usual = catalogue/* CATALOGUE */.y[finding].severity;
    if (usual === 'incomplete') {
        if (!sealed/* SETTLED_BY_POLICY */.pw.has(finding))
            level.fault(`${finding} says that something could not be found out, which no severity makes known`, 'Declare the registry under “registries”, or set “fail-on-incomplete”.');
    }
    else if (sealed/* SEALED */.pU.has(finding) &&
        (severity === 'ignore' || model_severity/* SEVERITIES */.oC.indexOf(severity) > model_severity/* SEVERITIES */.oC.indexOf(usual))) {
        level.fault(`${finding} is ${usual} and cannot be made milder: it says that a hash or a signature does not hold`, 'Waive it for one version and its exact sha512, with a reason and a day on which that ends.');
    }
    return { finding, severity, packages, at: field.at };
}
function readRequirement(field) {
    const rule = field.members(['packages', 'applies-to', 'evidence', 'minimum-age-days']);
    if (rule === null)
        return null;
    const packages = readPackages(rule.get('packages'));
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
    const finding = named?.choice(CODES) ?? null;
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
    if (sealed/* WITHOUT_PACKAGE */.aU.has(finding)) {
        named.fault(`${finding} concerns no package`, 'Set its severity under “severities”.');
    }
    else if (sealed/* WITHOUT_HASH */.gj.has(finding)) {
        named.fault(`${finding} cannot be waived: there is no sha512 to waive it for`, 'Lock the entry again from the registry.');
    }
    else if (catalogue/* CATALOGUE */.y[finding].severity === 'incomplete' && !sealed/* SETTLED_BY_POLICY */.pw.has(finding)) {
        named.fault(`${finding} cannot be waived: what could not be found out is not known by that`, 'Declare the registry under “registries”, or set “fail-on-incomplete”.');
    }
    else if (sealed/* WAIVED_BY_HASH */._l.has(finding) && !hasHash) {
        named.fault(`${finding} is about a hash or a signature, so it is waived for exact bytes only`, 'Add integrity: sha512-… as the lockfile has it.');
    }
}
function readPackages(field) {
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
    return field.fault(`${(0,policy_field/* quoted */.TL)(text)} is not a range of versions`, 'Write it as "1.2.3", ">=1.2.0 <2.0.0" or "*".');
}
function readExpiry(field, now) {
    const day = field?.matching(DAY, 10, 'Write the last day on which it holds, as 2026-12-31.') ?? null;
    if (field === null || day === null)
        return null;
    if (!isDay(day))
        return field.fault(`${day} is in no calendar`, 'Write the last day on which it holds, as 2026-12-31.');
    if (Date.parse(day) - now.getTime() > MOST_DAYS * DAY_MS)
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
    const repository = readRepository(rule.get('repository'));
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
function readRepository(field) {
    const text = field?.matching(REPOSITORY, LONGEST_ADDRESS, 'Write it as github.com/owner/repository.') ?? null;
    if (field === null || text === null)
        return null;
    const found = (0,repository/* repositoryFromUri */.r5)(`https://${text.replace(/^https:\/\//, '')}`);
    return found === null
        ? field.fault(`${(0,policy_field/* quoted */.TL)(text)} is not a repository`, 'Write it as github.com/owner/repository.')
        : (0,repository/* formatRepository */.Sh)(found);
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

// EXTERNAL MODULE: ./build/model/public-registry.js
var public_registry = __webpack_require__(8145);
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
                field.fault(`${(0,policy_field/* quoted */.TL)(scope)} has a registry already`, 'Keep it at one of them.');
            scopes.set(scope, rule.url);
        }
    }
}

// EXTERNAL MODULE: ./build/policy/words.js
var words = __webpack_require__(16274);
;// CONCATENATED MODULE: ./build/policy/read.js









/** Far more than any team writes. */
const MAX_POLICY_BYTES = 256 * 1024;
const DEFAULT_YOUNG_DAYS = 7;
const MOST_TRUSTED = 100;
const read_LONGEST_ADDRESS = 500;
const KEYS = [
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
function readPolicy(path, text, now) {
    const faults = new policy_field/* Faults */.CG(path, 'POLICY');
    const root = parse(path, text, faults);
    const top = root === null ? null : new policy_field/* Field */.D0(root, '', faults);
    const members = top?.members(KEYS) ?? null;
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
        builders: readTexts(trust?.get('builders') ?? null, BUILDER, 'Write provider and hosting class, as github/github-hosted.'),
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
        if (!(error instanceof errors/* LockfileError */.g))
            throw error;
        throw (0,words/* inOwnWords */.Z)(path, 'POLICY', error);
    }
}

// EXTERNAL MODULE: ./build/policy/standing.js
var policy_standing = __webpack_require__(71215);
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
        : readPolicy(policyFile.path, policyFile.inForce, now);
    const file = origins.inForce === null ? null : (0,read/* readOrigins */.a)(origins.path, origins.inForce);
    const standing = baseline.inForce === null ? [] : (0,policy_standing/* readStanding */.ZY)(baseline.path, baseline.inForce);
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
            ? (await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 57645))).createGitHubRecords({
                ...host.githubCom,
                signal: host.deadline.signal,
            })
            : null,
        raised: [...policyFiles, origins, baseline].flatMap((each) => (0,agreed/* judgeAgreedFile */.EI)(each, proposalOf(each, now))),
    };
}
function digestOf(text) {
    return text === null || text === undefined ? null : (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** What the policy in force says of registries: for journeys that judge nothing else by it. */
async function registriesInForce(host, trees) {
    const files = await readPolicyFiles(await (0,agreed/* topOf */.HX)(host.root, host.env), trees);
    const file = files.find(({ inForce }) => inForce !== null);
    return file === undefined || file.inForce === null ? [] : readPolicy(file.path, file.inForce, host.now()).registries;
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
function proposedOrigins(file) {
    if (file.head === null || file.head === file.inForce)
        return null;
    try {
        return (0,read/* readOrigins */.a)(file.path, file.head);
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return null;
        throw error;
    }
}
/** What can be told of a proposed file before it is merged: that it will not be read. */
function proposalOf(file, now) {
    if (file.head === null || file.head === file.inForce)
        return null;
    try {
        if (file.path === agreed/* ORIGINS_PATH */.YA)
            (0,read/* readOrigins */.a)(file.path, file.head);
        else if (file.path === agreed/* BASELINE_PATH */.CM)
            (0,policy_standing/* readStanding */.ZY)(file.path, file.head);
        else
            readPolicy(file.path, file.head, now);
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        return `As it is proposed it cannot be read: ${(0,errors/* messageOf */.bD)(error).split('\n')[0]?.slice(0, 200) ?? ''}`;
    }
}


/***/ }),

/***/ 70976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ projectConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var adapters_files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/adapters/registry/project-documents.js
var project_documents = __webpack_require__(34556);
// EXTERNAL MODULE: ./build/adapters/registry/project-shown.js
var project_shown = __webpack_require__(70260);
// EXTERNAL MODULE: ./build/adapters/registry/project-variables.js
var project_variables = __webpack_require__(96320);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/adapters/registry/project-draft.js




const NOT_HONOURED = "is not honoured: a repository's file may only name registries";
const SCOPE = /^@[^:/\s@]+$/;
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
        if (!SCOPE.test(scope))
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
            throw new errors/* ConfigurationError */.j1(this.#problems);
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
        const address = readRegistry('install.registry', registry, draft, logins);
        draft.setDefault(address);
    }
    const scopes = install.get('scopes') ?? new Map();
    if (!(0,project_documents/* isMap */.jh)(scopes))
        draft.wrong('install.scopes', 'is not a table');
    for (const [name, value] of (0,project_documents/* isMap */.jh)(scopes) ? scopes : []) {
        const key = `install.scopes.${name}`;
        const address = readRegistry(key, value, draft, logins);
        draft.setScope(key, name.startsWith('@') ? name : `@${name}`, address);
    }
    for (const one of logins)
        login(one, draft);
    return draft.finish();
}
function readRegistry(key, value, draft, logins) {
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
            if (!(error instanceof errors/* ConfigurationError */.j1))
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
        throw new errors/* ConfigurationError */.j1(problems);
    // Yarn 1 asks npm's configuration first, the others their own file.
    const merged = format === 'yarn-classic' ? merge(npmrc, own) : merge(own, npmrc);
    return format === 'pnpm'
        ? { ...merged, warnings: [...merged.warnings, ...differences(own, npmrc, shownAs)] }
        : merged;
}
function merge(upper, lower) {
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
function differences(own, npmrc, shownAs) {
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

// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
// EXTERNAL MODULE: ./build/commands/base-tree.js
var base_tree = __webpack_require__(52051);
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
    const files = await readBase(format, folder, trees);
    const settings = readProjectSettings(format, files, env, (name) => `${shown(name)} at ${trees.base.commit.slice(0, 12)}`);
    return { settings, raised: compare(format, shown, files, head) };
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
            unreadable.push({ name, detail: (0,errors/* messageOf */.bD)(error) });
        }
    }
    return { files, unreadable };
}
async function readBase(format, folder, trees) {
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
    return new errors/* ConfigurationError */.j1([
        { code: 'NPMRC_UNREADABLE', message, hint: 'Make it a plain text file, or remove it.' },
    ]);
}
function compare(format, shown, base, head) {
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
        return [...broken, `(unreadable: ${(0,errors/* messageOf */.bD)(error)})`];
    }
}


/***/ }),

/***/ 16448:
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
// EXTERNAL MODULE: ./build/audit/audit.js + 24 modules
var audit = __webpack_require__(77457);
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

// EXTERNAL MODULE: ./build/lockfile/diff.js + 4 modules
var diff = __webpack_require__(95023);
// EXTERNAL MODULE: ./build/model/errors.js
var model_errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/commands/base-tree.js
var base_tree = __webpack_require__(52051);
// EXTERNAL MODULE: ./build/lockfile/index.js + 21 modules
var build_lockfile = __webpack_require__(26195);
// EXTERNAL MODULE: ./build/lockfile/bounded-text.js
var bounded_text = __webpack_require__(10581);
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
        changes.set(lockfile, (0,diff/* compareLockfiles */.u)(old === null ? null : await readBase(old, lockfile, trees), lockfile));
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
// EXTERNAL MODULE: ./build/commands/judgement.js + 6 modules
var judgement = __webpack_require__(80510);
// EXTERNAL MODULE: ./build/commands/lockfiles.js
var commands_lockfiles = __webpack_require__(36685);
// EXTERNAL MODULE: ./build/commands/project-config.js + 5 modules
var project_config = __webpack_require__(70976);
// EXTERNAL MODULE: ./build/commands/shard.js
var shard = __webpack_require__(62219);
// EXTERNAL MODULE: ./build/commands/source.js + 6 modules
var commands_source = __webpack_require__(2109);
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
    const agreeing = begun((0,judgement/* loadJudgement */.O)(options, host, trees));
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
async function findLockfiles(options, host, trees) {
    const below = folderTrees(trees, options.folder, host);
    const candidates = await (0,discover/* discover */.k)(options.lockfiles, options.folder, below, host.env);
    return (0,commands_lockfiles/* loadLockfiles */.F)(candidates, options.folder, host.root);
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

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

// EXTERNAL MODULE: ./build/adapters/record/replay.js
var replay = __webpack_require__(9456);
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
    const { home, projects } = (0,replay/* replayAll */.R)(record, readBody, registries);
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

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   d: () => (/* binding */ isPinnableName)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);

/**
 * May this stand in `packages`: a package's name, or `@scope/*` for all of a scope? Old registry names may hold a `*`;
 * none with one can be pinned, since it would read as a wildcard.
 */
function isPinnableName(text) {
    return text.endsWith('/*')
        ? (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryName */ .V)(`${text.slice(0, -1)}a`) && !text.slice(0, -1).includes('*')
        : isPlain(text);
}
function isPlain(text) {
    return (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryName */ .V)(text) && !text.includes('*');
}
/** `@scope` of `@scope/name`; `null` for a name without one. */
function scopeOf(name) {
    return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : null;
}


/***/ }),

/***/ 29761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readOrigins)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
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

// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/model/repository.js
var repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/origins/names.js
var names = __webpack_require__(8704);
;// CONCATENATED MODULE: ./build/origins/read-entry.js




const KEYS = ['packages', 'repository', 'repositoryId', 'ownerId', 'workflow', 'builder', 'publisher'];
const BUILDER = /^[a-z]{1,32}(?:\/[\w.-]{1,64})?$/;
const PUBLISHERS = ['token', 'trusted-publisher', 'staged'];
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
        if (!(0,names/* isPinnableName */.d)(member.key)) {
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
    const ref = typeof text === 'string' ? (0,repository/* repositoryFromUri */.r5)(`https://${text}`) : null;
    if (ref !== null && (0,repository/* formatRepository */.Sh)(ref) === text)
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
    const found = PUBLISHERS.find((publisher) => value.type === 'scalar' && value.value === publisher);
    if (found === undefined)
        fault(`${key} must be one of ${PUBLISHERS.join(', ')}`, value.line);
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
        throw new errors/* ConfigurationError */.j1(faults);
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


/***/ }),

/***/ 81010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CG: () => (/* binding */ Faults),
  D0: () => (/* binding */ Field),
  TL: () => (/* binding */ quoted)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/policy/suggest.js
const LONGEST = 60;
/** The known word that `text` is most likely meant to be, or `null` where none is near. */
function nearest(text, known) {
    if (text.length > LONGEST)
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
        throw new errors/* ConfigurationError */.j1(sorted);
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
            this.#faults.add(line, `${this.#inner(quoted(key))} is not a key that is known here`, hint);
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
        return text === null || pattern.test(text) ? text : this.fault(`${quoted(text)} is none`, hint);
    }
    choice(choices) {
        const value = this.#value;
        const text = value.type === 'string' ? value.value : null;
        const chosen = choices.find((choice) => choice === text);
        if (chosen !== undefined)
            return chosen;
        const meant = text === null ? null : nearest(text, choices);
        const few = choices.length <= 12 ? `It takes ${choices.join(', ')}.` : 'See docs/findings for all of them.';
        const shown = text === null ? `it is ${value.type === 'object' ? 'no text' : value.type}` : `${quoted(text)} is none`;
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
function quoted(text) {
    return JSON.stringify(text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text);
}


/***/ }),

/***/ 71215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ writeStanding),
/* harmony export */   ZY: () => (/* binding */ readStanding),
/* harmony export */   gm: () => (/* binding */ mayStand)
/* harmony export */ });
/* harmony import */ var _lockfile_located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28870);
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58709);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _model_sealed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31884);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96271);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81010);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16274);







const CODE = 'BASELINE';
const MOST_FINDINGS = 100_000;
const LONGEST_TEXT = 4_096;
const CODES = Object.keys(_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y);
/**
 * May a finding be recorded as known? One about a hash, a signature or an attestation that does not hold has to be mended,
 * or waived for its exact bytes; what is denied was denied on purpose; what could not be found out is not known.
 */
function mayStand(code, severity) {
    if (severity === 'incomplete' || code === 'denied')
        return false;
    return !_model_sealed_js__WEBPACK_IMPORTED_MODULE_3__/* .SEALED */ .pU.has(code) || _model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC.indexOf(severity) >= _model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC.indexOf('low');
}
/**
 * Reads `.github/countersign-baseline.json`: `{version: 1, findings: [{code, severity, package, version, file}]}`.
 *
 * @throws ConfigurationError with every fault, each with its line
 */
function readStanding(path, text) {
    const faults = new _field_js__WEBPACK_IMPORTED_MODULE_4__/* .Faults */ .CG(path, CODE);
    const top = new _field_js__WEBPACK_IMPORTED_MODULE_4__/* .Field */ .D0(parse(path, text), '', faults);
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
function parse(path, text) {
    try {
        return (0,_lockfile_located_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLocated */ .os)(path, text.replace(/^\u{feff}/u, ''));
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LockfileError */ .g)
            throw (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .inOwnWords */ .Z)(path, CODE, error);
        throw error;
    }
}
function readFinding(field) {
    const members = field.members(['code', 'severity', 'package', 'version', 'file']);
    if (members === null)
        return null;
    const hint = 'Record it again with countersign baseline.';
    const code = members.required('code', hint)?.choice(CODES) ?? null;
    const severity = members.required('severity', hint)?.choice(_model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC) ?? null;
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
    return severity === 'incomplete' ? -1 : _model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC.indexOf(severity);
}


/***/ }),

/***/ 16274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inOwnWords)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

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
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems, { cause: error });
}


/***/ })

};
;