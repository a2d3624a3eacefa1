"use strict";
exports.id = 4805;
exports.ids = [4805,3483];
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

/***/ 52307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 46950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readAttestations),
/* harmony export */   w: () => (/* binding */ readAttestationsBody)
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
/** The same of the bytes that were answered. */
function readAttestationsBody(body) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
    return json === undefined ? 'the body is not JSON' : readAttestations(json);
}


/***/ }),

/***/ 64805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/adapters/tarball-reader.js
var tarball_reader = __webpack_require__(52307);
;// CONCATENATED MODULE: ./build/adapters/tarball.js




/** The largest tarballs of the public registry reach some 500 MB; a file beyond this is not read. */
const MAX_TARBALL_BYTES = 1024 * 1024 * 1024;
const BOUNDS = { unpacked: 8 * 1024 * 1024 * 1024, entries: 1_000_000, manifest: 16 * 1024 * 1024 };
/**
 * Reads a package tarball and the package.json in its top folder, without unpacking anything to disk.
 *
 * @throws ConfigurationError where it is no package tarball, or holds two package.json: two readers could disagree.
 */
async function readTarball(path) {
    const fail = (what) => new errors/* ConfigurationError */.j1([
        { code: 'TARBALL', message: `${path}: ${what}`, hint: 'Give the .tgz file that `npm pack` writes.', file: path },
    ]);
    let bytes;
    try {
        if ((await (0,promises_.stat)(path)).size > MAX_TARBALL_BYTES)
            throw fail('the file is too large');
        bytes = await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw error instanceof errors/* ConfigurationError */.j1
            ? error
            : fail(`the file cannot be read (${(0,model_json/* stringAt */.bX)(error, 'code') ?? (0,errors/* messageOf */.bD)(error)})`);
    }
    let contents;
    try {
        contents = await contentsOf(bytes);
    }
    catch (error) {
        throw fail(`this is not a package tarball (${(0,errors/* messageOf */.bD)(error)})`);
    }
    const { manifest, manifests } = contents;
    if (manifest === null)
        throw fail('it holds no package.json');
    if (manifests > 1)
        throw fail('it holds more than one package.json');
    const json = (0,model_json/* parseJson */.qF)(manifest);
    const name = (0,model_json/* stringAt */.bX)(json, 'name');
    const version = (0,model_json/* stringAt */.bX)(json, 'version');
    if (!(0,model_json/* isRecord */.u4)(json) || name === null || version === null)
        throw fail('its package.json has no name and version');
    return { bytes, manifest: { ...json, name, version } };
}
async function contentsOf(bytes) {
    const reader = new tarball_reader/* TarballReader */.q(BOUNDS, { strict: true });
    try {
        await reader.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        return await reader.end();
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./build/adapters/openpgp.js
var openpgp = __webpack_require__(97878);
// EXTERNAL MODULE: ./build/adapters/sigstore.js + 3 modules
var sigstore = __webpack_require__(9448);
// EXTERNAL MODULE: ./build/audit/trust.js + 2 modules
var audit_trust = __webpack_require__(49375);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/judge/links.js
var links = __webpack_require__(39029);
// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
;// CONCATENATED MODULE: ./build/judge/expectations.js



/** npm's build type of 2023 names the builder without the kind of its runner; the certificate may state that. */
const SHORT_BUILDER_TYPES = new Set(['https://github.com/npm/cli/gha/v2']);
/** Name and version, held against those of the package in hand. */
function judgeNameExpectations(expected, id, subject) {
    return [
        ...differs('name', expected.name, id.name, id.name === expected.name, subject),
        ...differs('version', expected.version, id.version, id.version === expected.version, subject),
    ];
}
/** Where it was built, held against verified provenance. Without provenance no such expectation can be met. */
function judgeBuildExpectations(expected, fact, subject) {
    if (fact === null) {
        return ['repository', 'workflow', 'builder', 'commit', 'ref'].flatMap((field) => differs(field, expected[field], null, false, subject));
    }
    const { signer } = fact;
    const workflow = signer.workflow ?? signer.signerWorkflow;
    const builders = buildersOf(fact);
    const repository = signer.repository === null ? signer.repositoryUri : (0,model_repository/* formatRepository */.Sh)(signer.repository);
    const evidence = (0,links/* provenanceLinks */.Pu)(fact);
    return [
        ...differs('repository', expected.repository, repository, isRepository(expected.repository, fact), subject),
        ...differs('workflow', expected.workflow, workflow?.path ?? null, workflow?.path === expected.workflow, subject),
        ...differs('builder', expected.builder, builders.join(' or ') || null, builders.includes(expected.builder ?? ''), subject),
        ...differs('commit', expected.commit, signer.commit, signer.commit?.toLowerCase() === expected.commit?.toLowerCase(), subject),
        ...differs('ref', expected.ref, signer.ref, signer.ref === expected.ref, subject),
    ].map((raised) => ({ ...raised, finding: { ...raised.finding, evidence } }));
}
/** The exact ids that stand for the builder of this provenance. */
function buildersOf({ claim, signer }) {
    if (claim.builderId === null)
        return [];
    if (!SHORT_BUILDER_TYPES.has(claim.buildType) || signer.runner === null)
        return [claim.builderId];
    return [claim.builderId, `${claim.builderId}/${signer.runner}`];
}
function isRepository(expected, { signer }) {
    if (expected === undefined || signer.repository === null)
        return false;
    const wanted = readExpectedRepository(expected);
    return wanted !== null && (0,model_repository/* sameRepository */.RB)(wanted, signer.repository);
}
/** A repository as people write it, with or without `https://`. `null` where it is none. */
function readExpectedRepository(text) {
    return (0,model_repository/* repositoryFromUri */.r5)(/^(?:git\+)?https?:\/\//i.test(text) ? text : `https://${text}`);
}
function differs(field, expected, actual, same, subject) {
    if (expected === undefined || same)
        return [];
    const found = actual === null ? 'nothing verified states one' : `it is ${actual}`;
    return [(0,raise/* raise */.x)('expectation-mismatch', subject, `You expected the ${field} ${expected}; ${found}.`, { cause: field })];
}

// EXTERNAL MODULE: ./build/judge/group.js
var group = __webpack_require__(12175);
// EXTERNAL MODULE: ./build/judge/status.js
var judge_status = __webpack_require__(75400);
// EXTERNAL MODULE: ./build/judge/version.js
var version = __webpack_require__(44304);
// EXTERNAL MODULE: ./build/attestation/response.js
var attestation_response = __webpack_require__(46950);
// EXTERNAL MODULE: ./build/packument/version.js
var packument_version = __webpack_require__(84575);
// EXTERNAL MODULE: ./build/verify/attestations.js
var attestations = __webpack_require__(73813);
// EXTERNAL MODULE: ./build/verify/integrity.js
var verify_integrity = __webpack_require__(19023);
// EXTERNAL MODULE: ./build/verify/package.js + 4 modules
var verify_package = __webpack_require__(16974);
// EXTERNAL MODULE: ./build/attestation/statement.js
var statement = __webpack_require__(82128);
;// CONCATENATED MODULE: ./build/audit/steps.js


const TITLES = {
    metadata: 'Registry metadata',
    integrity: 'Integrity of the bytes',
    'registry-signature': 'Registry signature',
    attestations: 'Attestations',
    'log-entry': 'Transparency log',
    subject: 'Subject: package and digest',
    build: 'Where it was built',
};
/** The seven steps of verifying one package by hand, from evidence that was already established. */
function makeSteps(evidence, context) {
    return [
        metadata(evidence, context),
        integrity(evidence, context),
        signature(evidence, context),
        steps_attestations(evidence, context),
        logEntry(evidence),
        subject(evidence),
        build(evidence, context),
    ];
}
function step(id, outcome, detail, facts = []) {
    return { id, title: TITLES[id], outcome, detail, facts: facts.filter((fact) => fact !== null) };
}
function fact(label, value, url) {
    if (value === null || value === undefined)
        return null;
    return url === null || url === undefined ? { label, value } : { label, value, url };
}
/** `fail` where a finding of these codes was raised, with its sentence. */
function failed(context, ...codes) {
    return context.findings.find(({ code }) => codes.includes(code))?.message ?? null;
}
function expectation(context, fields) {
    const broken = context.findings.filter(({ code, message }) => code === 'expectation-mismatch' && fields.some((field) => message.startsWith(`Expected ${field} `)));
    return broken.length === 0 ? null : broken.map(({ message }) => message).join(' ');
}
function metadata(evidence, context) {
    const { id, route, document } = evidence;
    const facts = [
        fact('package', `${id.name}@${id.version}`),
        context.asked === 'registry' ? fact('registry', route.registry) : null,
    ];
    const mismatch = expectation(context, ['name', 'version']);
    if (mismatch !== null)
        return step('metadata', 'fail', mismatch, facts);
    if (context.asked === 'nobody')
        return step('metadata', 'not-asked', 'No registry was asked; name and version are from the tarball’s own package.json.', facts);
    if (document.kind === 'unknown')
        return step('metadata', 'unknown', document.detail, facts);
    if (document.kind === 'not-found')
        return step('metadata', 'fail', failed(context, 'version-missing') ?? document.detail, facts);
    return step('metadata', 'pass', `The registry has ${id.name}@${id.version}.`, [
        ...facts,
        fact('tarball', document.value.tarball),
        fact('published (as the registry says)', document.value.statedTime),
        fact('deprecated', document.value.deprecated),
    ]);
}
function integrity(evidence, context) {
    const { integrity: outcome } = evidence;
    const facts = [fact('sha512 of the tarball in hand', context.locked)];
    if (context.locked === null) {
        return step('integrity', 'not-asked', 'No tarball was given, so only the registry’s own statement of the hash is verified.', facts);
    }
    if (context.asked === 'nobody') {
        const mismatch = failed(context, 'attestation-subject-mismatch');
        if (mismatch !== null)
            return step('integrity', 'fail', mismatch, facts);
        const bound = evidence.publish.kind === 'verified';
        return step('integrity', bound ? 'pass' : 'unknown', bound
            ? 'The hash of the tarball is the one that the registry attested to.'
            : 'Nothing that is verified states what the hash should be.', facts);
    }
    switch (outcome.kind) {
        case 'verified':
            return step('integrity', 'pass', 'The hash of the tarball is the one that the registry states.', facts);
        case 'rejected':
            return step('integrity', 'fail', outcome.detail.replace('the lockfile pins', 'the tarball has'), facts);
        case 'absent':
        case 'unsupported':
        case 'unknown':
            return step('integrity', 'unknown', 'detail' in outcome ? outcome.detail : 'the registry states no hash', facts);
    }
}
function signature(evidence, context) {
    const { signature: outcome } = evidence;
    if (context.asked === 'nobody')
        return step('registry-signature', 'not-asked', 'No registry was asked for its signature.');
    switch (outcome.kind) {
        case 'verified': {
            const { value } = outcome;
            return step('registry-signature', 'pass', `Signed by the registry's key over ${evidence.id.name}@${evidence.id.version} and its hash.`, [fact('key', value.keyid), fact('signed hash', value.signedIntegrity), fact('key ended', value.keyEndedAt)]);
        }
        case 'absent':
            return step('registry-signature', failed(context, 'signature-missing') === null ? 'absent' : 'fail', 'The registry serves no signature for this version.');
        case 'rejected':
            return step('registry-signature', 'fail', outcome.detail);
        case 'unsupported':
        case 'unknown':
            return step('registry-signature', 'unknown', outcome.detail);
    }
}
function steps_attestations(evidence, context) {
    const answer = context.attestations;
    if (evidence.document.kind !== 'answered')
        return step('attestations', 'unknown', 'Not asked for: the version itself was not found.');
    if (answer?.kind === 'unknown')
        return step('attestations', 'unknown', answer.detail);
    const checked = answer?.kind === 'answered' ? answer.value : [];
    const facts = checked.map(({ role, outcome }) => fact(role, outcome.kind === 'verified' ? 'signature verified' : describe(outcome)));
    const bad = failed(context, 'attestation-invalid', 'attestation-unavailable');
    if (bad !== null)
        return step('attestations', 'fail', bad, facts);
    if (checked.length === 0)
        return step('attestations', 'absent', 'The registry has no attestations of this version.', facts);
    const odd = checked.find(({ outcome }) => outcome.kind !== 'verified');
    if (odd !== undefined)
        return step('attestations', 'unknown', describe(odd.outcome), facts);
    return step('attestations', 'pass', `${checked.length} found; every signature and certificate chain verified.`, facts);
}
function describe(outcome) {
    return 'detail' in outcome ? outcome.detail : outcome.kind;
}
function logEntry({ provenance, publish }) {
    const facts = [];
    for (const [what, outcome] of [
        ['provenance', provenance],
        ['publish attestation', publish],
    ]) {
        if (outcome.kind !== 'verified')
            continue;
        const { log } = outcome.value;
        facts.push(fact(what, `entry ${log.logIndex}${log.loggedAt === null ? '' : `, ${log.loggedAt}`}`, log.url));
    }
    if (facts.length > 0)
        return step('log-entry', 'pass', 'Each attestation is in a transparency log that is trusted here.', facts);
    return nothingVerified('log-entry', provenance, publish);
}
function subject({ id, provenance, publish }) {
    const facts = [fact('purl', (0,statement/* purlOf */.VA)(id))];
    for (const outcome of [provenance, publish]) {
        if (outcome.kind === 'rejected' && outcome.code === 'attestation-subject-mismatch')
            return step('subject', 'fail', outcome.detail, facts);
    }
    if (provenance.kind === 'verified' || publish.kind === 'verified') {
        return step('subject', 'pass', 'The signed statements are about this package, this version and these bytes.', facts);
    }
    return nothingVerified('subject', provenance, publish, facts);
}
function nothingVerified(id, provenance, publish, facts = []) {
    const kinds = [provenance.kind, publish.kind];
    if (kinds.includes('rejected'))
        return step(id, 'fail', 'No attestation verified, so nothing in them was read.', facts);
    if (kinds.every((kind) => kind === 'absent'))
        return step(id, 'absent', 'There are no attestations to read.', facts);
    return step(id, 'unknown', 'No attestation could be verified, so nothing in them was read.', facts);
}
function build(evidence, context) {
    const { provenance } = evidence;
    const mismatch = expectation(context, ['repository', 'workflow', 'builder', 'commit', 'ref']);
    if (provenance.kind !== 'verified') {
        if (mismatch !== null)
            return step('build', 'fail', mismatch);
        return nothingVerified('build', provenance, provenance);
    }
    const source = (0,links/* buildSource */.uD)(provenance.value);
    const { signer } = provenance.value;
    const facts = [
        fact('repository', source.repository, signer.repository === null ? null : `https://${source.repository}`),
        fact('commit', source.commit, source.commitUrl),
        fact('ref', source.ref),
        fact('workflow', source.workflow),
        signer.signerWorkflow !== null && signer.workflow !== null && signer.san !== workflowUri(signer.workflow)
            ? fact('called workflow', signer.san)
            : null,
        fact('trigger', source.trigger),
        fact('runner', source.runner),
        fact('run', source.runUrl, source.runUrl),
        fact('issuer', source.issuer),
    ];
    const wrong = mismatch ?? failed(context, 'identity-claims-disagree', 'identity-issuer-untrusted', 'repository-mismatch');
    if (wrong !== null)
        return step('build', 'fail', wrong, facts);
    return step('build', 'pass', 'As the identity provider of the build certified it.', facts);
}
function workflowUri(workflow) {
    return `https://${workflow.repository.host}/${workflow.repository.path}/${workflow.path}@${workflow.ref}`;
}

// EXTERNAL MODULE: ./build/audit/gather.js
var gather = __webpack_require__(55717);
;// CONCATENATED MODULE: ./build/audit/verify-one.js












/** Verifies a published version by asking its registry. `tarball`, where given, is what the hash must be of. */
async function verifyPublished(id, tarball, expected, route, registry, trust) {
    const gathered = await new gather/* Gatherer */.l(registry, trust).gather(route, id);
    const locked = tarball === null ? null : (0,verify_integrity/* integrityOf */.Ll)(tarball.bytes);
    const evidence = await (0,verify_package.verifyPackage)(id, locked, gathered.facts, trust);
    return conclude(evidence, { asked: 'registry', locked, gathered }, expected, trust);
}
/** Verifies a tarball with an attestation response at hand. Nobody is asked. */
async function verifyTarball(tarball, response, expected, route, trust) {
    const { name, version } = tarball.manifest;
    const id = { name, version };
    const integrity = (0,verify_integrity/* integrityOf */.Ll)(tarball.bytes);
    const served = (0,attestation_response/* readAttestations */.a)(response);
    const document = (0,packument_version.readVersion)({ ...tarball.manifest, dist: { integrity } }, id);
    if (typeof document === 'string')
        throw new Error(document);
    const facts = {
        route,
        document: { kind: 'answered', value: document },
        attestations: typeof served === 'string'
            ? { kind: 'unknown', code: 'malformed', detail: served }
            : { kind: 'answered', value: (0,attestations.checkAttestations)(served, trust.verifier) },
    };
    const evidence = await (0,verify_package.verifyPackage)(id, integrity, facts, trust);
    return conclude(evidence, { asked: 'nobody', locked: integrity, gathered: { facts, absence: null, unsigned: true } }, expected, trust);
}
function conclude(evidence, { asked, locked, gathered }, expected, trust) {
    const subject = { package: evidence.id.name, version: evidence.id.version, file: null, line: null };
    const provenance = evidence.provenance.kind === 'verified' ? evidence.provenance.value : null;
    const judged = (0,version/* judgeVersion */.u)(evidence, subject, {
        stripped: false,
        removedForMalware: gathered.absence?.removedForMalware ?? false,
        publishedAt: gathered.absence?.publishedAt ?? null,
    }).filter(({ finding }) => isAsked(finding, asked, locked, evidence));
    const names = judgeNameExpectations(expected, evidence.id, subject);
    const build = judgeBuildExpectations(expected, provenance, subject);
    const findings = (0,group/* group */.O)([...judged, ...names, ...build]);
    const steps = makeSteps(evidence, { asked, locked, findings, attestations: gathered.facts.attestations });
    return {
        schemaVersion: 1,
        package: evidence.id,
        integrity: locked ?? signedIntegrity(evidence),
        outcome: outcomeOf(steps, findings, evidence, [...judged, ...names, ...build]),
        steps,
        findings,
        trust: trust.facts,
    };
}
/** What was not asked is no finding: a missing hash where no bytes were given, a missing signature where no registry was. */
function isAsked(finding, asked, locked, evidence) {
    if (finding.code === 'integrity-missing')
        return locked !== null;
    if (finding.code === 'signature-missing' && asked === 'nobody')
        return evidence.publish.kind !== 'verified';
    return true;
}
function signedIntegrity({ signature }) {
    return signature.kind === 'verified' ? signature.value.signedIntegrity : null;
}
function outcomeOf(steps, findings, evidence, raised) {
    if (steps.some(({ outcome }) => outcome === 'fail') || findings.some(({ severity }) => (0,model_severity/* reaches */.O6)(severity, 'high')))
        return 'fail';
    const { status } = (0,judge_status/* statusOf */.c)(evidence, raised.map(({ finding }) => finding), false);
    const unknown = steps.some(({ outcome }) => outcome === 'unknown') || status === 'not-audited';
    return unknown ? 'incomplete' : status === 'failed' ? 'fail' : 'pass';
}

// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/terminal-findings.js
var terminal_findings = __webpack_require__(63986);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/terminal-verification.js




/** Longest label of a fact, in code points. */
const LABEL = 16;
const MARKS = {
    pass: '✔',
    fail: '✘',
    absent: '–',
    unknown: '?',
    'not-asked': '–',
};
const WORDS = {
    pass: '',
    fail: 'failed',
    absent: 'there is none',
    unknown: 'could not find out',
    'not-asked': 'not asked',
};
/** The seven steps of verifying one package, one by one, then what follows from them. Ends with a newline. */
function renderVerification(verification, options) {
    const style = (0,report_style/* styleOf */.Vj)(options);
    const { package: id, integrity } = verification;
    const blocks = [
        [
            style.bold(`Countersign verify  ${(0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(id.name, id.version), 240)}`),
            style.dim(integrity === null ? '  no hash is known' : `  ${(0,report_escape/* terminalText */.eR)(integrity, 400)}`),
        ],
        ...verification.steps.map((step, index) => stepLines(step, index + 1, style)),
        ...(0,terminal_findings/* findingBlocks */.Y)({ findings: verification.findings, packages: [] }, style),
        (0,report_style/* wrap */.LV)(`Trust: ${(0,wording/* trustLines */._)(verification.trust)
            .map((line) => (0,report_escape/* terminalText */.eR)(line, 400))
            .join('; ')}.`, style.width, 0, 2).map(style.dim),
        outcomeLines(verification, style),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function stepLines(step, ordinal, style) {
    const word = WORDS[step.outcome] === '' ? '' : `  ${WORDS[step.outcome]}`;
    const paint = style.step[step.outcome];
    const labels = step.facts.map((fact) => (0,report_style/* columns */.YB)((0,report_escape/* terminalText */.eR)(fact.label, LABEL)));
    const column = Math.min(LABEL, Math.max(0, ...labels)) + 2;
    return [
        `${style.dim(String(ordinal))} ${paint(MARKS[step.outcome])} ${style.bold((0,report_escape/* terminalText */.eR)(step.title, 120))}${paint(word)}`,
        ...(0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(step.detail), style.width, 4),
        ...step.facts.flatMap((fact) => {
            const label = (0,report_escape/* terminalText */.eR)(fact.label, LABEL);
            const pad = ' '.repeat(Math.max(1, column - (0,report_style/* columns */.YB)(label)));
            const value = (0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(fact.value, 500), style.width, 4 + column)
                .join('\n')
                .trimStart();
            const head = `    ${style.dim(label)}${pad}`;
            if (fact.url === undefined)
                return [`${head}${value}`];
            if (style.links)
                return [`${head}${(0,report_style/* link */.nf)(style, fact.value, fact.url)}`];
            const address = (0,report_style/* link */.nf)(style, '', fact.url).replace(/^: /, '');
            return fact.url === fact.value
                ? [`${head}${address}`]
                : [`${head}${value}`, `    ${' '.repeat(column)}${address}`];
        }),
    ];
}
function outcomeLines(verification, style) {
    const { mood, text } = sentence(verification);
    return [
        ...(0,report_style/* wrap */.LV)(text, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line))),
        ...(verification.outcome === 'pass' ? (0,report_style/* wrap */.LV)(wording/* CAVEAT */.d_, style.width, 2).map(style.dim) : []),
    ];
}
function sentence(verification) {
    const count = (outcome) => verification.steps.filter((step) => step.outcome === outcome).length;
    const steps = (outcome, word) => count(outcome) === 0 ? '' : `, ${count(outcome)} ${word}`;
    const sum = `${(0,wording/* plural */.LS)(verification.steps.length, 'step')}: ${count('pass')} passed${steps('fail', 'failed')}${steps('absent', 'with nothing there')}${steps('unknown', 'could not be found out')}${steps('not-asked', 'not asked')}.`;
    switch (verification.outcome) {
        case 'pass':
            return { mood: 'good', text: `✔ Verified. ${sum}` };
        case 'fail':
            return {
                mood: 'bad',
                text: `✘ Failed. ${sum}${verification.findings.length === 0 ? '' : ` Findings: ${(0,wording/* levelCounts */.pS)(verification.findings)}.`}`,
            };
        case 'incomplete':
            return { mood: 'warn', text: `? Could not find out enough to say. ${sum}` };
    }
}

// EXTERNAL MODULE: ./build/commands/audit.js + 3 modules
var audit = __webpack_require__(87448);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/commands/base-tree.js
var base_tree = __webpack_require__(52051);
// EXTERNAL MODULE: ./build/commands/project-config.js
var project_config = __webpack_require__(45669);
// EXTERNAL MODULE: ./build/commands/judgement.js + 2 modules
var judgement = __webpack_require__(98119);
// EXTERNAL MODULE: ./build/commands/source.js + 2 modules
var commands_source = __webpack_require__(53399);
;// CONCATENATED MODULE: ./build/commands/verify.js



















const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
async function verifyCommand(target, flags, terminal) {
    const expected = expectationsOf(flags);
    const verification = await (0,audit.withHost)(flags, terminal, (host) => verify(target, flags, expected, host));
    await (0,output/* deliver */.cK)(terminal, flags, {
        report: () => renderVerification(verification, (0,output/* terminalOptions */.Z8)(terminal, flags)),
        json: () => (0,json.verificationJson)(verification),
    });
    return (0,exit_code/* exitCodeOf */.F)(verification.outcome);
}
async function verify(target, flags, expected, host) {
    if (flags.attestations !== undefined)
        return verifyAtHand(target, flags.attestations, flags, expected, host);
    const id = readTarget(target);
    const tarball = flags.tarball === undefined ? null : await readTarball(flags.tarball);
    const trees = host.base === null ? null : await (0,base_tree/* openBaseTrees */.R)(host.gitIn(host.root), host.base);
    const { settings } = await (0,project_config/* projectConfig */.Q)('.', 'npm', host.root, trees, host.env);
    const source = await (0,commands_source/* openSource */.oD)(flags, host, trees, await (0,judgement/* registriesInForce */.E)(host, trees));
    const registry = await source.registryOf({ folder: '.', format: 'npm', settings });
    const routing = registry.route(id.name, null);
    if (routing.kind !== 'route')
        throw usage(`No registry is configured for ${id.name}.`, 'Give --registry.');
    const verification = await verifyPublished(id, tarball, expected, routing.route, registry, source.trust);
    await source.finish();
    return verification;
}
/** A tarball and its attestations, both on disk: nobody is asked for anything but fresh trust. */
async function verifyAtHand(target, attestations, flags, expected, host) {
    if (flags.tarball !== undefined)
        throw usage('--tarball goes with name@version, --attestations with the path of a .tgz.', 'Leave one of them out.');
    const tarball = await readTarball(target);
    const { name, version } = tarball.manifest;
    if (!(0,model_name/* isRegistryName */.V)(name) || !(0,model_name/* isRegistryVersion */.Q)(version)) {
        throw usage(`${target}: package.json says ${JSON.stringify(name)} ${JSON.stringify(version)}, which no registry can hold.`, 'Check the tarball.');
    }
    const response = await readResponse(attestations);
    const trust = (0,audit_trust/* prepareTrust */.G)(await (0,commands_source/* loadTrust */.Vc)(flags, host, host.base === null ? null : await (0,base_tree/* openBaseTrees */.R)(host.gitIn(host.root), host.base)), (0,openpgp/* createOpenPgp */.Q)(), sigstore/* createBundleVerifier */.Bb);
    const route = {
        registry: flags.registry ?? PUBLIC_REGISTRY,
        trust: flags.keys === undefined ? 'npm' : 'keyed',
    };
    return verifyTarball(tarball, response, expected, route, trust);
}
async function readResponse(path) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw usage(`--attestations ${path}: the file cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, 'Give the path of an attestation response.');
    }
    const json = bytes.length > MAX_RESPONSE_BYTES ? undefined : (0,model_json/* parseJson */.qF)(bytes);
    if (json === undefined)
        throw usage(`--attestations ${path}: the file is not JSON.`, 'Give what GET /-/npm/v1/attestations/name@version answers.');
    return json;
}
function readTarget(target) {
    const cut = target.lastIndexOf('@');
    const id = { name: target.slice(0, Math.max(cut, 0)), version: target.slice(cut + 1) };
    if ((0,model_name/* isRegistryName */.V)(id.name) && (0,model_name/* isRegistryVersion */.Q)(id.version))
        return id;
    const hint = /\.tgz$|\.tar\.gz$/.test(target)
        ? 'To verify a file, give its attestations with --attestations FILE.'
        : 'Give an exact version, e.g. sigstore@3.0.0.';
    throw usage(`${target} is not a name@version.`, hint);
}
function expectationsOf(flags) {
    if (flags.expectRepository !== undefined && readExpectedRepository(flags.expectRepository) === null) {
        throw usage(`--expect-repository ${flags.expectRepository} is not the address of a repository.`, 'Give e.g. https://github.com/owner/repository.');
    }
    const given = {
        name: flags.expectName,
        version: flags.expectVersion,
        repository: flags.expectRepository,
        workflow: flags.expectWorkflow,
        builder: flags.expectBuilder,
        commit: flags.expectCommit,
        ref: flags.expectRef,
    };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
function usage(message, hint) {
    return new errors/* ConfigurationError */.j1([{ code: 'USAGE', message, hint }]);
}


/***/ }),

/***/ 12175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ group)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);


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
    const { title } = _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[raised[0].finding.code];
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
const ORDER = [..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.slice(0, 2), 'incomplete', ..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.slice(2)];
function compare(a, b) {
    return (ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        text(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        text(a.code, b.code) ||
        text(a.package, b.package));
}
/** By code unit, so that every machine sorts alike. */
function text(a, b) {
    const [left, right] = [a ?? '', b ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 80908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeIdentity),
/* harmony export */   U: () => (/* binding */ name)
/* harmony export */ });
/* harmony import */ var _model_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42213);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25928);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39029);
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64308);




/**
 * What verified provenance says about who built a version, held against what that should be.
 *
 * @param issuers that the policy trusts beside the known ones; compared exactly
 */
function judgeIdentity(fact, version, subject, issuers = []) {
    const { signer } = fact;
    const evidence = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceLinks */ .Pu)(fact);
    const raised = [];
    if (!fact.issuerKnown && !issuers.includes(signer.issuer)) {
        const message = `The provenance of ${name(subject)} is signed with an identity from ${signer.issuer || '(no issuer)'}, which is no CI provider that is trusted here.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('identity-issuer-untrusted', subject, message, { evidence }));
    }
    const [first, ...others] = fact.disagreements;
    if (first !== undefined) {
        const more = others.length === 0 ? '' : ` They disagree on ${others.map(({ field }) => field).join(', ')} too.`;
        const message = `The provenance of ${name(subject)} states ${first.field} ${first.predicate}, the certificate of the build ${first.certificate}.${more}`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('identity-claims-disagree', subject, message, { evidence }));
    }
    if (signer.repository !== null &&
        version.repository !== null &&
        !(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRepository */ .RB)(signer.repository, version.repository)) {
        const message = `${name(subject)} was built in ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(signer.repository)}, but its package.json names ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(version.repository)}.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('repository-mismatch', subject, message, { evidence }));
    }
    if ((signer.runner ?? fact.claim.runner) === 'self-hosted') {
        const message = `${name(subject)} was built on a self-hosted runner.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('builder-self-hosted', subject, message, { evidence }));
    }
    if (signer.trigger !== null && _model_events_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTSIDER_EVENTS */ .A.has(signer.trigger)) {
        const message = `${name(subject)} was built by a workflow that the event ${signer.trigger} started, and people outside the project can cause that event.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('trigger-risky', subject, message, { evidence }));
    }
    return raised;
}
function name(subject) {
    return subject.version === null ? String(subject.package) : `${subject.package}@${subject.version}`;
}


/***/ }),

/***/ 39029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 44304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ judgeVersion)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80908);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39029);
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64308);



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
            ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeIdentity */ .E)(evidence.provenance.value, evidence.document.value, subject, circumstances.issuers)
            : []),
    ];
}
function unreachable(evidence, subject, detail) {
    const { registry } = evidence.route;
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('registry-unreachable', subject, `${registry} could not be asked about ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: ${detail}`, {
        cause: registry,
        together: (count) => `${registry} could not be asked about ${count} entries. The first answer: ${detail}`,
    });
}
/** The registry has answered: what stopped is our own verification, or was stopped by what it was given. */
function stopped(subject, detail) {
    const message = `Whether the attestations of ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} hold is not known: ${detail}`;
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('verification-stopped', subject, message, {
        cause: 'verification-stopped',
        together: (count) => `Whether the attestations of ${count} entries hold is not known. The first: ${message}`,
    });
}
function missing(evidence, subject, { removedForMalware, publishedAt }) {
    const { registry } = evidence.route;
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLink */ .IW)(evidence.id, evidence.route);
    if (removedForMalware) {
        const message = `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} is gone from ${registry}: it was removed as malware. Treat machines that installed it as compromised.`;
        return (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('version-missing', subject, message, { evidence: links });
    }
    const what = evidence.missing === 'package' ? 'has no package of this name' : 'has the package, but not this version';
    const once = publishedAt === null ? '' : ` It was published on ${publishedAt} and has been removed since.`;
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('version-missing', subject, `The lockfile pins ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}, ${registry} ${what}.${once}`, {
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
            const message = `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: ${integrity.detail}.${signed}`;
            return [(0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('integrity-mismatch', subject, message, { evidence: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLink */ .IW)(id, route) })];
        }
        case 'absent':
            return [
                ownChecksum === true
                    ? ownArchive(subject)
                    : (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('integrity-missing', subject, `The lockfile pins no hash for ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}.`, {
                        ...worse,
                        cause: `${subject.file}`,
                        together: (count) => `The lockfile pins no hash for ${count} entries.`,
                    }),
            ];
        case 'verified':
            if (integrity.value.strength === 'strong')
                return [];
            return [
                (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('integrity-weak', subject, `The lockfile pins ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} by sha1 only, which nobody signs.`, {
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
    const message = `Yarn pins ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} by a checksum of its own archive, which no registry signs.`;
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('integrity-missing', subject, message, {
        severity: 'info',
        cause: `${subject.file} own archive`,
        together: (count) => `Yarn pins ${count} entries by checksums of its own archives, which no registry signs.`,
        remedy: 'Nothing to do: the registry’s own signed hash was verified instead. Keep “checksumBehavior” at “throw”.',
    });
}
function signatureFindings(evidence, subject, { stripped }) {
    const { signature, publish, route, id } = evidence;
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLink */ .IW)(id, route);
    switch (signature.kind) {
        case 'rejected': {
            const code = signature.code === 'signature-key-expired' ? signature.code : 'signature-invalid';
            return [(0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(code, subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: ${signature.detail}.`, { evidence: links })];
        }
        case 'verified':
            if (signature.value.badBeside === 0)
                return [];
            return [
                (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('signature-invalid', subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: one registry signature is good, and ${signature.value.badBeside} beside it by a known key is not.`, {
                    severity: 'low',
                    evidence: links,
                }),
            ];
        case 'unsupported': {
            if (signature.code !== 'signature-key-unknown') {
                return [(0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('signature-missing', subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: ${signature.detail}.`, { evidence: links })];
            }
            return [(0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('signature-key-unknown', subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: ${signature.detail}.`, { evidence: links })];
        }
        case 'absent': {
            if (stripped)
                return [];
            const bound = publish.kind === 'verified';
            const message = bound
                ? `${route.registry} serves no signature for ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}; its signed publish attestation covers the same hash.`
                : `${route.registry} serves no signature for ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}, and nothing else binds its hash.`;
            return [
                (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('signature-missing', subject, message, {
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
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLink */ .IW)(id, route);
    const raised = [];
    for (const [what, outcome] of [
        ['publish attestation', publish],
        ['provenance', provenance],
    ]) {
        if (outcome.kind === 'rejected') {
            const code = outcome.code === 'attestation-subject-mismatch' || outcome.code === 'attestation-unavailable'
                ? outcome.code
                : 'attestation-invalid';
            raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(code, subject, `The ${what} of ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} does not hold: ${outcome.detail}.`, { evidence: links }));
        }
        if (outcome.kind === 'unsupported') {
            raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('attestation-unsupported', subject, `The ${what} of ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} cannot be judged: ${outcome.detail}.`, { evidence: links }));
        }
    }
    for (const what of evidence.unsupported) {
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('attestation-unsupported', subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} has an attestation that cannot be judged: ${what}.`, {
            evidence: links,
        }));
    }
    // Both come from one request: where it failed, one of them speaks for it.
    if (provenance.kind === 'unknown') {
        const { code, detail } = provenance;
        raised.push(code === 'verifier-stopped' ? stopped(subject, detail) : unreachable(evidence, subject, detail));
    }
    if (provenance.kind === 'verified' && publish.kind === 'absent') {
        const message = `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} has provenance, but not the registry's own publish attestation.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('publish-attestation-missing', subject, message, {
            evidence: [...links, ...(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .logLinks */ .ud)(provenance.value.log)],
        }));
    }
    if (provenance.kind === 'absent' && route.trust !== 'unkeyed') {
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('provenance-missing', subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} has no provenance: nothing signed says where it was built.`, {
            cause: 'provenance-missing',
            together: (count) => `${count} entries have no provenance: nothing signed says where they were built.`,
        }));
    }
    return raised;
}


/***/ }),

/***/ 42213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 92690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82537);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25928);



/** Longer than any address; beyond it the text is not parsed. */
const MAX_LENGTH = 2048;
/**
 * What nearly every package writes. The library reads the same in it, by way of a URL and five expressions: of a thousand
 * packages that takes as long as all else that is read in their documents.
 */
const ON_GITHUB = /^(?:git\+)?https:\/\/github\.com\/([\w-]+)\/([\w-][\w.-]*?)(?:\.git)?$/;
/**
 * Reads package.json's `repository`, a string or `{type, url, directory}`
 * (https://docs.npmjs.com/cli/configuring-npm/package-json#repository): a URL, `git@host:path`, or a shorthand such as
 * `github:owner/repo` and `owner/repo`. Returns `null` where it names none or it cannot be read.
 */
function readRepository(json) {
    const text = typeof json === 'string' ? json : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'url');
    if (typeof text !== 'string' || text === '' || text.length > MAX_LENGTH)
        return null;
    const plain = ON_GITHUB.exec(text);
    if (plain !== null)
        return { host: 'github.com', path: `${plain[1]}/${plain[2]}` };
    const hosted = hosted_git_info__WEBPACK_IMPORTED_MODULE_0__.fromUrl(text.trim());
    if (hosted?.domain !== undefined && hosted.user !== '' && hosted.type !== 'gist') {
        return { host: hosted.domain.toLowerCase(), path: `${hosted.user}/${hosted.project}` };
    }
    return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryFromUri */ .r5)(text
        .trim()
        .replace(/^git:\/\//, 'https://')
        .replace(/^git\+ssh:\/\/(?:[^@/]+@)?/, 'https://'));
}


/***/ }),

/***/ 84575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVersion: () => (/* binding */ readVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92690);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4583);



/** More signatures than a registry puts on one version; a longer list is malformed. */
const MAX_SIGNATURES = 32;
/**
 * Reads one version: the answer of `GET /{name}/{version}`, or `versions[version]` of a packument. Returns a sentence
 * where the document is not about this version or a field that is evidence has the wrong type.
 */
function readVersion(json, id, statedTime = null) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'the version document is not a JSON object';
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'name');
    const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'version');
    if (name !== id.name || version !== id.version) {
        return `the registry answered with ${String(name)}@${String(version)} when asked for ${id.name}@${id.version}`;
    }
    const dist = readDist((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'dist'));
    if (typeof dist === 'string')
        return dist;
    return {
        dist,
        facts: {
            repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .N)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'repository')),
            repositoryText: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'repository') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'repository', 'url'),
            statedTime,
            deprecated: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'deprecated'),
            advertisesProvenance: dist.provenance !== null,
            bundles: readBundled(json),
            tarball: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'dist', 'tarball'),
            publisher: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublisher */ .Dq)(json),
            installScripts: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstallScripts */ .Qr)(json),
            dependencies: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readDependencies */ .gF)(json),
        },
    };
}
function readDist(json) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'the version document has no dist';
    const integrity = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'integrity');
    if (integrity !== undefined && integrity !== null && typeof integrity !== 'string')
        return 'dist.integrity is not a string';
    const shasum = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'shasum');
    if (shasum !== undefined && shasum !== null && typeof shasum !== 'string')
        return 'dist.shasum is not a string';
    const signatures = readSignatures((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'signatures'));
    if (typeof signatures === 'string')
        return signatures;
    const npmSignature = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'npm-signature');
    const attestations = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'attestations');
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
        const keyid = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'keyid');
        const sig = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'sig');
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
    const provenance = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(attestations, 'provenance');
    if (provenance === undefined || provenance === null)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(attestations) ? null : '(unreadable)';
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(provenance, 'predicateType') ?? '(unreadable)';
}
/** package.json's `bundleDependencies` (or the older spelling): names, or `true` for all. */
function readBundled(json) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'bundleDependencies') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'bundledDependencies');
    if (value === true)
        return 'all';
    return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
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

/***/ 63986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingBlocks)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6611);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33842);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);





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
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .c)(verdict);
    return _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_.flatMap((level) => {
        const group = causes.filter(({ findings: [first] }) => first.severity === level);
        return group.length === 0 ? [] : [levelBlock(level, group, style)];
    });
}
function levelBlock(level, group, style) {
    const paint = style.level[level];
    const total = group.reduce((sum, { findings }) => sum + findings.length, 0);
    const causes = total === group.length ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(group.length, 'cause')}`;
    const lines = [paint(`${level.toUpperCase()} · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(total, 'finding')}${causes}`)];
    const shown = group.slice(0, SHOWN_PER_LEVEL);
    for (const cause of shown)
        lines.push('', ...causeLines(cause, style));
    const hidden = total - shown.reduce((sum, { findings }) => sum + findings.length, 0);
    if (hidden > 0) {
        const more = `… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(hidden)} more ${level}. The JSON report (--json) has all of them.`;
        lines.push('', ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(more, style.width, 2, 2));
    }
    return lines;
}
function causeLines({ findings, entries }, style) {
    const [finding] = findings;
    const paint = style.level[finding.severity];
    const [first = '', ...rest] = (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${MARKS[finding.severity]} ${_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[finding.code].title}`, style.width, 2, 2);
    const message = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(finding.message);
    // Of many entries, naming the first one as the culprit would mislead: they are listed.
    const listed = entries.length > 1 ? affected(entries, style) : [];
    const words = findings.length > 1
        ? [...listed, ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`For example: ${message}`, style.width, 4)]
        : [...(listed.length > 0 ? [] : subject(finding, style)), ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(message, style.width, 4), ...listed];
    return [
        [first, ...rest].map(paint).join('\n'),
        ...words,
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(finding.remedy)}`, style.width, 4, 2),
        ...finding.evidence.map((evidence) => `    ${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(style, evidence.label, evidence.url)}`),
        `    ${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(style, finding.code, (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .docsUrl */ .f)(finding.code))}`,
    ];
}
/** Which package, and the line to open. */
function subject(finding, style) {
    const where = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(finding.file, finding.line);
    const parts = [
        ...(finding.package === null ? [] : [style.bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .packageName */ .oZ)(finding.package, finding.version), 240))]),
        ...(where === null ? [] : [style.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(where, 240))]),
    ];
    return parts.length === 0 ? [] : [`    ${parts.join('  ')}`];
}
function affected(entries, style) {
    const named = entries
        .slice(0, SHOWN_AFFECTED)
        .map((entry) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .packageName */ .oZ)(entry.package, entry.version), 120)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(`${entry.file}:${entry.line}`, 120)})`);
    const more = entries.length > SHOWN_AFFECTED ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(entries.length - SHOWN_AFFECTED)} more` : '';
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(entries.length, 'entry', 'entries')}: ${named.join(', ')}${more}`, style.width, 4, 2).map(style.dim);
}


/***/ }),

/***/ 73813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAttestations: () => (/* binding */ checkAttestations),
/* harmony export */   readServed: () => (/* binding */ readServed),
/* harmony export */   readVerified: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _attestation_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46950);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82128);


/**
 * Verifies every served bundle, once, and only then reads its statement. Independent of the lockfile: what a statement
 * is about is compared later, for each hash that some lockfile pins.
 */
function checkAttestations(served, verifier) {
    return readVerified(served.map(({ predicateType, bundle }) => ({ predicateType, outcome: verifier.verify(bundle) })));
}
/** Reads what a response serves; a sentence where it is none. Verified is nothing of it yet. */
const readServed = _attestation_response_js__WEBPACK_IMPORTED_MODULE_0__/* .readAttestationsBody */ .w;
/** Reads the statements of what was verified, here or on another thread. */
function readVerified(attestations) {
    return attestations.map(readChecked);
}
function readChecked({ predicateType, outcome }) {
    // Nothing in an envelope that did not verify may be read, so the registry's label has to do for the report.
    if (outcome.kind !== 'verified')
        return { role: roleOf(predicateType), outcome };
    const { signer, envelopeKeyid } = outcome.value;
    if (signer.kind === 'certificate' && envelopeKeyid !== '') {
        // npm's rule: a key id on an envelope names a registry key, and a build's certificate is none.
        return {
            role: roleOf(predicateType),
            outcome: invalid(`the envelope names key ${envelopeKeyid}, but a certificate signed it`),
        };
    }
    const statement = (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .cO)(outcome.value.payload);
    if (typeof statement === 'string')
        return { role: roleOf(predicateType), outcome: invalid(statement) };
    const role = roleOf(statement.predicateType);
    if (statement.predicateType !== predicateType) {
        return {
            role,
            outcome: invalid(`served as ${predicateType}, but what is signed is ${statement.predicateType}`),
        };
    }
    const { payload: _read, ...bundle } = outcome.value;
    return { role, outcome: { kind: 'verified', value: { statement, bundle } } };
}
function roleOf(predicateType) {
    if (predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_V01 */ .Kr)
        return 'publish';
    return predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_V02 */ .VK || predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_V1 */ .ck ? 'provenance' : 'unknown';
}
function invalid(detail) {
    return { kind: 'rejected', code: 'attestation-invalid', detail };
}


/***/ })

};
;