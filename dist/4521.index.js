"use strict";
exports.id = 4521;
exports.ids = [4521];
exports.modules = {

/***/ 27960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ AnswerCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/adapters/cache/verification-memory.js


/**
 * A verifier that does not verify twice what it found good. An outcome is remembered for the very bytes it is of, the trust
 * material, and the program that found it, all of which go into the digest at every reading; and what is read of a bundle
 * comes out of its bytes, not out of the memory. That something does not hold, or is not known, is found out anew each time.
 *
 * @param circumstances all that an outcome depends on besides the bytes: JSON
 */
function rememberingVerifier(inner, memory, circumstances) {
    const basis = sha256(JSON.stringify(circumstances));
    let forecast = { expected: 0, asked: 0, unknown: 0 };
    return {
        expect: (versions) => void (forecast = { expected: versions, asked: 0, unknown: 0 }),
        rest() {
            forecast = { expected: 0, asked: 0, unknown: 0 };
            inner.rest?.();
        },
        async verifyAll(body, read) {
            const digest = sha256(`${basis} ${sha256(body)}`);
            const bytes = memory.read(digest);
            const known = bytes === null ? null : recall(bytes, read(body));
            forecast.asked += 1;
            if (known !== null)
                return { kind: 'answered', value: known };
            forecast.unknown += 1;
            // Of how many there is nothing to recall, the first ones tell.
            inner.expect?.((forecast.expected * forecast.unknown) / forecast.asked);
            const answer = await inner.verifyAll(body, read);
            if (answer.kind !== 'answered' || typeof answer.value === 'string')
                return answer;
            const remembered = answer.value.flatMap(({ outcome }) => (outcome.kind === 'verified' ? [outcome.value] : []));
            if (remembered.length === answer.value.length)
                memory.write(digest, Buffer.from(JSON.stringify(remembered.map(noted))));
            return answer;
        },
    };
}
function noted({ payload, ...rest }) {
    return { ...rest, payloadSha256: sha256(payload) };
}
function recall(bytes, served) {
    const list = (0,json/* parseJson */.qF)(bytes);
    if (typeof served === 'string' || !Array.isArray(list) || list.length !== served.length)
        return null;
    const recalled = [];
    for (const [index, { predicateType, bundle }] of served.entries()) {
        const encoded = (0,json/* stringAt */.bX)(bundle, 'dsseEnvelope', 'payload');
        const remembered = list[index];
        if (encoded === null || !(0,json/* isRecord */.u4)(remembered))
            return null;
        const payload = Buffer.from(encoded, 'base64');
        const { payloadSha256, ...rest } = remembered;
        if (sha256(payload) !== payloadSha256)
            return null;
        const value = { ...rest, payload };
        recalled.push({ predicateType, outcome: { kind: 'verified', value } });
    }
    return recalled;
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


/***/ }),

/***/ 44521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCache: () => (/* binding */ openCache)
});

// EXTERNAL MODULE: ./build/adapters/cache/answer-cache.js + 1 modules
var answer_cache = __webpack_require__(27960);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
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
        await putFirst(fresh, path);
    }
    catch (error) {
        throw new Error(`no key can be made (${(0,errors/* messageOf */.bD)(error)})`);
    }
    finally {
        await (0,promises_.rm)(fresh, { force: true });
    }
    const key = readKey(path);
    if (key === null)
        throw new Error('the key that was made is gone');
    return key;
}
/** Where several begin at the same time, the first key stays and is everybody's. */
async function putFirst(fresh, path) {
    try {
        await (0,promises_.link)(fresh, path);
    }
    catch (error) {
        // Where the disk has no links the last one stays: what was signed with another is asked for again.
        if ((0,json/* stringAt */.bX)(error, 'code') !== 'EEXIST')
            await (0,promises_.rename)(fresh, path);
    }
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
        if ((0,json/* stringAt */.bX)(error, 'code') === 'ENOENT')
            return null;
        throw new Error(`the key ${path} cannot be read (${(0,json/* stringAt */.bX)(error, 'code') ?? (0,errors/* messageOf */.bD)(error)})`);
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
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify([FORMAT, realm, kind, accept, url]));
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
    #prefix;
    #key;
    #warn;
    #writing = new Set();
    #waiting = 0;
    #written = 0;
    /** Set once writing failed: a full disk is not tried a thousand times. */
    #stopped = false;
    constructor(folder, key, warn) {
        this.#folder = folder;
        this.#prefix = (0,external_node_path_.join)(folder, external_node_path_.sep);
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
        return `${this.#prefix}${entryName(request, realm)}.kept`;
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
        return new answer_cache/* AnswerCache */.r(await openFolderStore({ folder, keyFolder, warn: (message) => host.warn(message) }), () => host.now().getTime());
    }
    catch (error) {
        host.warn(`the cache ${folder} is not used: ${(0,errors/* messageOf */.bD)(error)}`);
        return null;
    }
}


/***/ })

};
;