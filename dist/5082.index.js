"use strict";
exports.id = 5082;
exports.ids = [5082];
exports.modules = {

/***/ 25082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRunnerCache: () => (/* binding */ openRunnerCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/adapters/cache/answer-cache.js + 1 modules
var answer_cache = __webpack_require__(27960);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/adapters/cache/pack.js



/**
 * Attestations of many versions as one file: gzip of the length of a list (4 bytes), the list as JSON, and the bodies one
 * after the other. Nothing in it is authenticated: it is read as what anyone may have written.
 */
const FORMAT = 1;
const LENGTH_BYTES = 4;
/** Unpacked. About 3,000 versions with two attestations each. */
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
/** A version's attestations have some 15 KB. */
const LONGEST_ENTRY = 1024 * 1024;
const SHA256 = /^[0-9a-f]{64}$/;
/** The most bytes that a packed file may have; one that is larger is not fetched. */
const LONGEST_PACK = MOST_BYTES;
/** @param file what an earlier run packed, or anything else; `null` for nothing */
function createPackStore(file) {
    const kept = new Map((file === null ? [] : unpack(file)).map((entry) => [keyOf(entry), entry]));
    const used = new Map();
    let added = false;
    let size = 0;
    return {
        kinds: new Set(['attestations']),
        read({ url }, realm) {
            const entry = kept.get(keyOf({ realm, url }));
            if (entry === undefined)
                return null;
            if (!used.has(keyOf(entry)))
                use(entry);
            return { bytes: entry.bytes, storedAt: entry.storedAt, maxAge: 0, etag: null };
        },
        write({ url }, realm, { bytes, storedAt }) {
            const key = keyOf({ realm, url });
            const sha256 = sha256Of(bytes);
            if (bytes.length > LONGEST_ENTRY || used.get(key)?.sha256 === sha256)
                return;
            if (use({ realm, url, storedAt, sha256, size: bytes.length, bytes }))
                added = true;
        },
        finish: () => Promise.resolve(),
        pack: () => (added ? packOf([...used.values()]) : null),
    };
    function use(entry) {
        const before = used.get(keyOf(entry))?.size ?? 0;
        if (used.size >= MOST_ENTRIES || size - before + entry.size > MOST_BYTES / 2)
            return false;
        size += entry.size - before;
        used.set(keyOf(entry), entry);
        return true;
    }
}
function packOf(entries) {
    const sorted = entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const listed = sorted.map(({ realm, url, storedAt, sha256, size }) => ({ realm, url, storedAt, sha256, size }));
    const list = Buffer.from(JSON.stringify({ format: FORMAT, entries: listed }));
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(list.length);
    const bytes = (0,external_node_zlib_.gzipSync)(Buffer.concat([length, list, ...sorted.map((entry) => entry.bytes)]));
    return {
        bytes,
        digest: sha256Of(Buffer.from(JSON.stringify(sorted.map(({ realm, url, sha256 }) => [realm, url, sha256])))),
    };
}
/** The entries of a file; none where it is not one of ours. An entry that was damaged is left out. */
function unpack(file) {
    let whole;
    try {
        // Whatever the file says of itself: no more than this comes out of it.
        whole = (0,external_node_zlib_.gunzipSync)(file, { maxOutputLength: MOST_BYTES });
    }
    catch {
        return [];
    }
    if (whole.length < LENGTH_BYTES)
        return [];
    const start = LENGTH_BYTES + whole.readUInt32BE(0);
    if (start > whole.length)
        return [];
    const list = (0,json/* parseJson */.qF)(whole.subarray(LENGTH_BYTES, start));
    if (!(0,json/* isRecord */.u4)(list) || list['format'] !== FORMAT || !Array.isArray(list['entries']))
        return [];
    const entries = [];
    let at = start;
    for (const listed of list['entries'].slice(0, MOST_ENTRIES)) {
        // What follows a size that is none cannot be told apart any more.
        if (!isListed(listed) || at + listed.size > whole.length)
            break;
        const bytes = Buffer.from(whole.subarray(at, at + listed.size));
        at += listed.size;
        const { realm, url, storedAt, sha256, size } = listed;
        if (sha256Of(bytes) === sha256)
            entries.push({ realm, url, storedAt, sha256, size, bytes });
    }
    return entries;
}
function isListed(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return false;
    const { realm, url, storedAt, sha256, size } = value;
    return (typeof realm === 'string' &&
        typeof url === 'string' &&
        typeof storedAt === 'number' &&
        typeof sha256 === 'string' &&
        SHA256.test(sha256) &&
        typeof size === 'number' &&
        Number.isInteger(size) &&
        size >= 0 &&
        size <= LONGEST_ENTRY);
}
/** Only ever compared: no part of a path. */
function keyOf({ realm, url }) {
    return JSON.stringify([realm, url]);
}
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/adapters/cache/runner-service.js



/**
 * The cache of GitHub's runners, version 2: three calls (Twirp, JSON) at the address that the runner names, and a file that is
 * fetched from or put to an address that they name. Not by way of `@actions/cache`, which has what it fetched unpacked by
 * `tar -P`: whoever wrote the cache would choose which files of the runner are replaced.
 */
const SERVICE = 'twirp/github.actions.results.api.v1.CacheService/';
/** An entry of ours is found by this only, never among another action's. */
const VERSION = (0,external_node_crypto_.createHash)('sha256').update('countersign attestations, format 1').digest('hex');
const LONGEST_REPLY = 64 * 1024;
/** The whole of fetching: what takes longer is not worth it. */
const RESTORE_MS = 5_000;
const SAVE_MS = 20_000;
/** The runner's cache as its variables name it; a sentence: why there is none. */
function runnerService(env) {
    const address = env['ACTIONS_RESULTS_URL'] ?? '';
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    if (address === '' || token === '' || (env['ACTIONS_CACHE_SERVICE_V2'] ?? '') === '')
        return 'this runner has no cache service of version 2';
    if (!URL.canParse(address))
        return 'the runner’s address of its cache service is none';
    const base = new URL(address);
    if (!base.pathname.endsWith('/'))
        base.pathname += '/';
    const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    return {
        async restore(prefix, mostBytes) {
            if (mode === 'none' || mode === 'write-only')
                return null;
            const signal = AbortSignal.timeout(RESTORE_MS);
            const request = { key: prefix, restore_keys: [prefix], version: VERSION };
            const reply = await call(base, token, 'GetCacheEntryDownloadURL', request, signal);
            const from = fileAddress(reply, 'download', base);
            const key = textOf(reply, 'matched_key', 'matchedKey');
            if (reply['ok'] !== true || from === null || key === null || !key.startsWith(prefix))
                return null;
            // The token is for the service alone: the address has what it takes in it.
            const response = await fetch(from, { redirect: 'error', signal });
            if (response.status !== 200)
                throw new Error(`the cache’s file was answered with ${response.status}`);
            const bytes = await readUpTo(response, mostBytes);
            if (bytes === null)
                throw new Error(`the cache’s file has more than ${mostBytes} bytes`);
            return { key, bytes };
        },
        async save(key, bytes) {
            if (mode === 'none' || mode === 'read')
                return false;
            const signal = AbortSignal.timeout(SAVE_MS);
            const reply = await call(base, token, 'CreateCacheEntry', { key, version: VERSION }, signal);
            const to = fileAddress(reply, 'upload', base);
            if (reply['ok'] !== true || to === null)
                return false;
            const response = await fetch(to, {
                method: 'PUT',
                headers: { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' },
                body: Uint8Array.from(bytes),
                redirect: 'error',
                signal,
            });
            await response.body?.cancel();
            if (response.status !== 201 && response.status !== 200)
                throw new Error(`the cache’s file was refused with ${response.status}`);
            const size = { key, version: VERSION, size_bytes: String(bytes.length) };
            return (await call(base, token, 'FinalizeCacheEntryUpload', size, signal))['ok'] === true;
        },
    };
}
async function call(base, token, method, body, signal) {
    const response = await fetch(new URL(`${SERVICE}${method}`, base), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal,
    });
    const bytes = await readUpTo(response, LONGEST_REPLY);
    // Another run was earlier with the same.
    if (response.status === 409)
        return {};
    if (response.status !== 200)
        throw new Error(`the runner’s cache service answered ${response.status}`);
    const reply = bytes === null ? undefined : (0,json/* parseJson */.qF)(bytes);
    if (!(0,json/* isRecord */.u4)(reply))
        throw new Error('the runner’s cache service answered with something that is not an answer');
    return reply;
}
/** Over https, or where the service itself is reached without it. `null`: none is named. */
function fileAddress(reply, what, base) {
    const text = textOf(reply, `signed_${what}_url`, what === 'download' ? 'signedDownloadUrl' : 'signedUploadUrl');
    if (text === null || !URL.canParse(text))
        return null;
    const url = new URL(text);
    return url.protocol === 'https:' || url.origin === base.origin ? url : null;
}
/** Protocol buffers in JSON have two spellings of each name. */
function textOf(reply, ...names) {
    const found = names.map((name) => reply[name]).find((value) => typeof value === 'string' && value !== '');
    return typeof found === 'string' ? found : null;
}
async function readUpTo(response, most) {
    const chunks = [];
    let total = 0;
    try {
        for await (const chunk of (response.body ?? [])) {
            total += chunk.length;
            if (total > most)
                return null;
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw new Error(`the answer broke off (${(0,errors/* messageOf */.bD)(error)})`);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/action/runner-cache.js





/**
 * Events whose runs read and write the cache. A pull request's do neither: they ask about few versions, and their gate is
 * where somebody wants another answer than the registry's. Nor does any that runs in the base's scope with what an outsider
 * sent (`pull_request_target`, `workflow_run`, `issue_comment`).
 */
const EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
const WEEK_MS = 7 * 86_400_000;
/**
 * The runner's cache for attestations, where `cache` asks for it. Whatever goes wrong is one line in the log: an audit
 * without a cache takes longer, and is the same.
 *
 * @param place what the audits that share an entry have in common
 */
async function openRunnerCache(place, env, now, say) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (!EVENTS.has(event)) {
        say(`No cache: runs of “${event}” ask the registry itself.`);
        return null;
    }
    const service = runnerService(env);
    if (typeof service === 'string') {
        say(`No cache: ${service}.`);
        return null;
    }
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 16);
    // A new one each week: what was withdrawn since is not kept for ever, and what nobody uses any more goes.
    const prefix = `countersign-1-${digest}-${Math.floor(now().getTime() / WEEK_MS)}-`;
    try {
        const found = await service.restore(prefix, LONGEST_PACK);
        return cacheOf(service, prefix, createPackStore(found?.bytes ?? null), now, say);
    }
    catch (error) {
        say(`No cache: ${(0,errors/* messageOf */.bD)(error)}.`);
        return null;
    }
}
function cacheOf(service, prefix, store, now, say) {
    return {
        answers: new answer_cache/* AnswerCache */.r(store, () => now().getTime()),
        async save() {
            try {
                const packed = store.pack();
                if (packed === null)
                    return;
                const kept = await service.save(`${prefix}${packed.digest.slice(0, 16)}`, packed.bytes);
                say(kept
                    ? 'The attestations that were asked for are kept in the cache.'
                    : 'The cache was not written: the runner did not take it.');
            }
            catch (error) {
                say(`The cache was not written: ${(0,errors/* messageOf */.bD)(error)}.`);
            }
        },
    };
}


/***/ }),

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


/***/ })

};
;