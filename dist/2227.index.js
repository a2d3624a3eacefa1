"use strict";
exports.id = 2227;
exports.ids = [2227];
exports.modules = {

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ createBundleVerifier),
  i1: () => (/* binding */ verifyHere)
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
    #key;
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
        // Of another class could change under us.
        if (!(issuer instanceof RememberingCertificate))
            return super.verify(issuerCertificate);
        // What upstream does, in its order, over a key that is made once for all that it signed.
        const key = issuer.#keyObject();
        const holds = core_dist.crypto.verify(this.tbsCertificate.toDER(), key, this.signatureValue, this.signatureAlgorithm);
        this.#signedBy.set(issuer, holds);
        return holds;
    }
    #keyObject() {
        this.#key ??= core_dist.crypto.createPublicKey(this.publicKey);
        return this.#key;
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
    const verify = (bundle) => {
        const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
        if (entity.key.$case !== 'certificate')
            return verifier.verify(entity);
        const certificate = new RememberingCertificate(entity.key.certificate.root);
        return verifier.verify({ ...entity, key: { $case: 'certificate', certificate } });
    };
    return (bundle) => withoutTraces(() => verify(bundle));
}
/**
 * Runs `work` with errors that know their message and not where they were made. Upstream's parser throws and catches a dozen
 * of them for each certificate, to tell which octet strings hold more, and Node one for each key that it reads: a fifth of
 * the time of a verification went into traces that nobody read.
 */
function withoutTraces(work) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
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
    const verifier = { verify: (bundle) => verifyBundle(verification, bundle) };
    return {
        ...verifier,
        verifyAll: (body, read) => Promise.resolve({ kind: 'answered', value: verifyHere(verifier, body, read) }),
    };
}
/** What a response holds, verified here and now; the sentence that `read` says of it. */
function verifyHere(verifier, body, read) {
    const served = read(body);
    return typeof served === 'string'
        ? served
        : served.map(({ predicateType, bundle }) => ({ predicateType, outcome: verifier.verify(bundle) }));
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

/***/ 12227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createVerifierPool: () => (/* binding */ createVerifierPool)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/adapters/heap.js
var heap = __webpack_require__(84155);
// EXTERNAL MODULE: ./build/adapters/sigstore.js + 3 modules
var sigstore = __webpack_require__(9448);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/adapters/verifier-pool-idle.js

/** How long the main thread is watched before it is said to wait for others. */
const LOOK_MS = 4;
/** Busier than this meanwhile, it has enough to do. */
const BUSY = 0.5;
/** How long it then works before it listens to what arrived. */
const WORK_MS = 8;
/** Where what arrived keeps it busy for longer than this, it is watched again. */
const LISTEN_MS = 8;
/**
 * The main thread's idle moments. While it waits for the network or for threads it could as well verify; while it is busy
 * every verification would hold up what only it can do. Which of the two it is, is measured.
 */
class IdleMoments {
    #work;
    #watching = false;
    /** @param work one piece of it, a few milliseconds; returns whether there was any */
    constructor(work) {
        this.#work = work;
    }
    /** There is work that somebody idle could do. To be said again as long as there is. */
    offer() {
        if (this.#watching)
            return;
        this.#watching = true;
        const before = external_node_perf_hooks_.performance.eventLoopUtilization();
        // Whoever waits for an answer keeps the process from ending, not who might help.
        setTimeout(() => {
            this.#watching = false;
            if (external_node_perf_hooks_.performance.eventLoopUtilization(before).utilization <= BUSY)
                this.#help();
        }, LOOK_MS).unref();
    }
    #help() {
        const end = external_node_perf_hooks_.performance.now() + WORK_MS;
        let more = this.#work();
        while (more && external_node_perf_hooks_.performance.now() < end)
            more = this.#work();
        if (!more)
            return;
        const listening = external_node_perf_hooks_.performance.now();
        // The first comes after what had arrived by now, the second after what that set off.
        setImmediate(() => setImmediate(() => {
            if (external_node_perf_hooks_.performance.now() - listening <= LISTEN_MS)
                this.#help();
            else
                this.offer();
        }));
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/adapters/verifier-pool-thread.js


/**
 * A thread has jobs of this many bytes at once, some 15 ms of work: enough for as long as the main thread is at something,
 * and more would make the others wait.
 */
const ENOUGH_BYTES = 96 * 1024;
const MOST_JOBS = 64;
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
    #bytes = 0;
    #ready = false;
    #failure = null;
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
        // That it failed may be heard before the answers that it gave first: whose job killed it is known once it has ended.
        this.#worker.on('error', (error) => {
            this.#failure = (0,errors/* messageOf */.bD)(error);
        });
        this.#worker.on('messageerror', (error) => this.#end((0,errors/* messageOf */.bD)(error)));
        this.#worker.on('exit', (code) => this.#end(this.#failure ?? `the thread ended with ${code}`));
        this.#await();
    }
    /** Whether it takes another job now. Before its first message it may still turn out not to start at all. */
    get hasRoom() {
        return (this.#ready &&
            this.#failure === null &&
            !this.#gone &&
            this.#bytes < ENOUGH_BYTES &&
            this.#jobs.length < MOST_JOBS);
    }
    get isReady() {
        return this.#ready;
    }
    get load() {
        return this.#jobs.length;
    }
    take(job) {
        this.#lastId += 1;
        const id = this.#lastId;
        // A copy is sent and given away: caches and records hold the body itself, which may also be a part of something larger.
        const body = new Uint8Array(job.body);
        this.#worker.postMessage({ id, body }, [body.buffer]);
        this.#worker.ref();
        this.#bytes += job.body.length;
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
    #settle({ id, bytes, count, value }) {
        const [current] = this.#jobs;
        // An answer to another question must never become the verdict on this one, nor may a bundle be left without any.
        if (current?.id !== id ||
            bytes !== current.job.body.length ||
            (typeof value !== 'string' && value.length !== count)) {
            return this.#end(`an answer came for request ${id} that was not to what was asked`);
        }
        this.#jobs.shift();
        this.#bytes -= current.job.body.length;
        current.job.settle({ kind: 'answered', value });
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

// EXTERNAL MODULE: ./build/adapters/verifier-program.js
var verifier_program = __webpack_require__(15142);
;// CONCATENATED MODULE: ./build/adapters/verifier-pool.js






/** More would wait for the main thread, which reads what they verify, and each holds a copy of the program. */
const MOST_THREADS = 2;
/** More than a thread costs to start (about 50 ms, the time of 30 responses): a usual pull request never starts one. */
const IN_PLACE = 32;
/** A third of npm's packages has attestations: twice of what would be verified in place. */
const EXPECTED = 200;
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
    return new Pool({ trustedRoot, keys }, (0,sigstore/* createBundleVerifier */.Bb)(trustedRoot, keys), {
        threads: defaultThreads,
        inPlace: IN_PLACE,
        expected: EXPECTED,
        limits: LIMITS,
        worker: (0,verifier_program/* workerFile */.T)(),
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
class Pool {
    #trust;
    #verifier;
    #options;
    #threads = new Set();
    #waiting = new Set();
    #leaving = [];
    #idle = new IdleMoments(() => this.#help());
    #seen = 0;
    /** Those that never were ready count too: what does not start is not tried for ever. */
    #started = 0;
    #lost = false;
    constructor(trust, verifier, options) {
        this.#trust = trust;
        this.#verifier = verifier;
        this.#options = options;
        options.signal?.addEventListener('abort', () => void this.close(), { once: true });
    }
    verify(bundle) {
        return this.#verifier.verify(bundle);
    }
    async verifyAll(body, read) {
        this.#seen += 1;
        if (this.#threads.size === 0) {
            if (this.#seen <= this.#options.inPlace || !this.#start())
                return { kind: 'answered', value: (0,sigstore/* verifyHere */.i1)(this.#verifier, body, read) };
        }
        return new Promise((resolve) => {
            this.#waiting.add({ body, read, settle: resolve });
            this.#hand();
        });
    }
    expect(versions) {
        if (versions >= this.#options.expected && this.#threads.size === 0)
            this.#start();
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
            thread.take(job);
        }
        const enough = this.#waiting.size < BACKLOG * this.#threads.size;
        const ready = [...this.#threads].every((thread) => thread.isReady);
        if (!enough && ready)
            this.#start();
        if (ready && this.#canSpare())
            this.#idle.offer();
    }
    /** What threads have in their hands lasts them for longer than a piece of help. Nothing that might be what killed one is tried here. */
    #canSpare() {
        return this.#waiting.size > 0 && !this.#lost;
    }
    #help() {
        const [job] = this.#waiting;
        if (job === undefined || !this.#canSpare())
            return false;
        this.#settleHere(job);
        return true;
    }
    #settleHere(job) {
        this.#waiting.delete(job);
        job.settle({ kind: 'answered', value: (0,sigstore/* verifyHere */.i1)(this.#verifier, job.body, job.read) });
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
        this.#lost ||= started;
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
        this.#settleHere(job);
        setImmediate(() => this.#drain());
    }
}


/***/ })

};
;