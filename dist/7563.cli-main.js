"use strict";
exports.id = 7563;
exports.ids = [7563];
exports.modules = {

/***/ 98581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 34556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ parseBunfig),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   pX: () => (/* binding */ parseJsonc)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99547);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _project_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72278);
/* harmony import */ var _project_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43627);






/** The deepest setting of any package manager is at six. */
const DEEPEST = 32;
/**
 * A YAML file, every scalar as text, as Yarn reads its own. No anchors, aliases, merge keys, tags or directives: nobody
 * needs them here, and readers differ in what they make of them. No message quotes the file: it may hold a token.
 *
 * @throws ConfigurationError
 */
function parseYaml(file) {
    (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .requireText */ .He)(file);
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
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not valid YAML, or gives a key twice', 'Correct it, and state each key once.');
    }
    if (documents.length > 1)
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is more than one YAML document', 'Keep one.');
    const [root = new Map()] = documents;
    const value = root === '' ? new Map() : plain(file, root);
    if (!(0,_project_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .j)(value))
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not a list of “key: value”', 'Correct it.');
    return value;
}
function refusedFeature(file) {
    const message = 'it has an anchor, an alias, a merge key, a tag or a directive, which readers of YAML differ in';
    return (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, message, 'Write the values out.');
}
/** @throws ConfigurationError */
function parseBunfig(file) {
    (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .requireText */ .He)(file);
    try {
        const value = plain(file, (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(file.text, { maxDepth: DEEPEST, integersAsBigInt: true }));
        if ((0,_project_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .j)(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .TomlError */ .zx))
            throw error;
        // Only the place: the library's message quotes the file.
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, `this is not valid TOML: see line ${error.line}, column ${error.column}`, 'Correct it.');
    }
    throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not a TOML table', 'Correct it.');
}
/** JSON with comments and trailing commas. @throws ConfigurationError */
function parseJsonc(file) {
    (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .requireText */ .He)(file);
    const text = file.text.replace(/^\u{feff}/u, '');
    requireShallow(file, text);
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.parseTree)(text, errors, { allowTrailingComma: true });
    if (root === undefined || errors.length > 0)
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not valid JSON', 'Correct it.');
    const value = ofNode(file, root);
    if (!(0,_project_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .j)(value))
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not a JSON object', 'Correct it.');
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
            throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, `it nests deeper than ${DEEPEST} levels`, 'Correct it.');
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
            throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'it gives a key twice', 'State each key once.');
        map.set(name, ofNode(file, value));
    }
    return map;
}
/** What a library made, as values of this program. */
function plain(file, value, depth = 0) {
    // The dotted keys of TOML nest as well, and its parser does not count them.
    if (depth > DEEPEST)
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, `it nests deeper than ${DEEPEST} levels`, 'Correct it.');
    if (Array.isArray(value))
        return value.map((item) => plain(file, item, depth + 1));
    if (value instanceof Date || typeof value !== 'object' || value === null)
        return scalar(value);
    const entries = value instanceof Map ? value : Object.entries(value);
    const map = new Map();
    for (const [key, member] of entries) {
        if (typeof key !== 'string')
            throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'it has a key that is not text', 'Write keys as text.');
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

/***/ 72278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ requireText),
/* harmony export */   Qm: () => (/* binding */ malformed)
/* harmony export */ });
/* unused harmony export LONGEST_TEXT */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Such files are a few lines; this is room for a thousand scopes, and no room for an attack on a parser. */
const LONGEST_TEXT = 256 * 1024;
function malformed(file, message, hint) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
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


/***/ }),

/***/ 43627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isList),
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
function isMap(value) {
    return value instanceof Map;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

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

/***/ 47563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packCommand: () => (/* binding */ packCommand),
  packFolder: () => (/* binding */ packFolder),
  publishCommand: () => (/* binding */ publishCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/id-token.js
var id_token = __webpack_require__(79684);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/verify/integrity.js
var verify_integrity = __webpack_require__(19023);
// EXTERNAL MODULE: ./build/publish/check.js
var check = __webpack_require__(5004);
;// CONCATENATED MODULE: ./build/publish/pack.js



/** Fields of package.json from which an installer takes packages. */
const INSTALLED = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** Means something in the project alone. The package manager that knows it replaces it when it packs; another leaves it. */
const LOCAL = /^(?:workspace|catalog|link|portal|patch):/;
/**
 * Packs a folder, once: whatever is signed, tested or published afterwards is this file.
 *
 * @param expected what package.json says before packing; the project's scripts run meanwhile, and could turn it into another
 */
async function pack({ folder, manager, expected, }, packer) {
    const attempt = await packer.pack(folder, manager);
    if (attempt.kind !== 'done') {
        const hint = `Run “${manager === 'bun' ? 'bun pm pack' : `${manager} pack`}” in ${folder} and mend what it says. Nothing was signed.`;
        return failed([{ code: 'PACK_FAILED', message: `the package was not packed: ${attempt.message}`, hint }]);
    }
    const { manifest } = attempt.value;
    const other = manifest.name === expected.name && manifest.version === expected.version
        ? []
        : [
            {
                code: 'PACK_OTHER_PACKAGE',
                message: `what was packed is ${(0,check/* quote */.hD)(manifest.name)} ${(0,check/* quote */.hD)(manifest.version)}, and package.json said ${(0,check/* quote */.hD)(expected.name)} ${(0,check/* quote */.hD)(expected.version)}`,
                hint: 'Set name and version before packing, not in a script that runs while packing.',
            },
        ];
    return conclude(attempt.value, [...other, ...localRanges(manifest)]);
}
/**
 * Takes a tarball that was packed before, by another job: whatever ran between the two could have exchanged it, so it must
 * have the digest that the packing job told.
 *
 * @param digest `sha512-<base64>`, or the hexadecimal sha512 or sha256
 */
async function openPacked({ path, digest }, packer) {
    const attempt = await packer.read(path);
    if (attempt.kind !== 'done')
        return failed([unreadable(attempt)]);
    const fault = digestFault(attempt.value, digest);
    return conclude(attempt.value, [...(fault === null ? [] : [fault]), ...localRanges(attempt.value.manifest)]);
}
/** Is the file still what was packed? To be asked right before it is published; `null`: it is. */
async function changedSince({ tarball }, packer) {
    const attempt = await packer.read(tarball.path);
    return attempt.kind === 'done' ? digestFault(attempt.value, tarball.integrity) : unreadable(attempt);
}
function conclude(tarball, problems) {
    if (problems.length > 0)
        return failed(problems);
    // The one place that makes the brand.
    return { kind: 'packed', value: { tarball } };
}
function failed(problems) {
    return { kind: 'failed', problems };
}
function unreadable(attempt) {
    return {
        code: 'TARBALL_UNREADABLE',
        message: `the tarball cannot be read: ${attempt.message}`,
        hint: 'Give the .tgz file that the packing job wrote, by its path.',
    };
}
function digestFault(tarball, digest) {
    const stated = digest.trim();
    const hex = /^(?:sha(?:512|256):)?([0-9a-f]{128}|[0-9a-f]{64})$/i.exec(stated)?.[1]?.toLowerCase();
    const sri = hex === undefined ? (0,verify_integrity/* readIntegrity */.Qx)(stated) : null;
    // A weaker hash, or several of which one is enough, would bind nothing.
    if (sri !== null && (typeof sri === 'string' || sri.algorithm !== 'sha512' || sri.digests.length !== 1)) {
        return {
            code: 'TARBALL_DIGEST_UNREADABLE',
            message: `${(0,check/* quote */.hD)(digest)} is not a sha512 or sha256 of a tarball`,
            hint: 'Hand over the “integrity” or “sha256” output of the job that packed.',
        };
    }
    const actual = hex === undefined ? tarball.integrity : hex.length === 128 ? tarball.sha512 : tarball.sha256;
    const expected = hex ?? `sha512-${sri?.digests[0] ?? ''}`;
    if (actual === expected)
        return null;
    return {
        code: 'TARBALL_DIGEST',
        message: `the tarball has ${actual}, and ${expected} was packed`,
        hint: 'Nothing was signed. Something exchanged or changed the file since it was packed: find out what, then pack anew.',
    };
}
/** Such a package is published without a complaint, and nobody can install it. */
function localRanges(manifest) {
    const found = INSTALLED.flatMap((field) => {
        const ranges = manifest[field];
        if (!(0,model_json/* isRecord */.u4)(ranges))
            return [];
        return Object.entries(ranges).flatMap(([name, range]) => typeof range === 'string' && LOCAL.test(range) ? [`${field} has ${(0,check/* quote */.hD)(name)}: ${(0,check/* quote */.hD)(range)}`] : []);
    });
    const [first] = found;
    if (first === undefined)
        return [];
    const more = found.length === 1 ? '' : `, and ${found.length - 1} more like it`;
    return [
        {
            code: 'PACK_LOCAL_RANGE',
            message: `in the packed package.json, ${first}${more}: outside of this project that means nothing`,
            hint: 'Pack with the package manager of the project (pnpm, Yarn and Bun write versions instead), or state versions.',
        },
    ];
}

// EXTERNAL MODULE: ./build/publish/check-manifest.js
var check_manifest = __webpack_require__(30836);
// EXTERNAL MODULE: ./build/publish/token-claims.js
var token_claims = __webpack_require__(64419);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
;// CONCATENATED MODULE: ./build/report/publish-json.js

/** `docs/schema/publish.schema.json`: 2-space JSON and a newline. Field by field, so that no secret can come along. */
function publishJson({ schemaVersion, registry, packages }) {
    return (0,json.write)({ schemaVersion, registry, packages: packages.map(published) });
}
/** The same of one version that was looked at later. */
function confirmationJson(confirmation) {
    return write({ schemaVersion: 1, confirmation: confirmed(confirmation) });
}
function published(one) {
    const { packed, writes } = one;
    return {
        name: one.name,
        version: one.version,
        outcome: one.outcome,
        stoppedAt: one.stoppedAt,
        problems: one.problems.map(problem),
        tag: one.tag,
        form: one.form,
        checks: one.checks.map(publish_json_check),
        packed: packed === null
            ? null
            : {
                path: packed.path,
                bytes: packed.bytes,
                files: packed.files,
                integrity: packed.integrity,
                sha256: packed.sha256,
            },
        changes: one.changes === null ? null : changes(one.changes),
        logEntries: { certain: writes.certain, possible: writes.possible },
        log: log(one.log),
        stageId: one.stageId,
        confirmation: one.confirmation === null ? null : confirmed(one.confirmation),
    };
}
function confirmed(one) {
    const { build } = one;
    return {
        package: { name: one.package.name, version: one.package.version },
        registry: one.registry,
        outcome: one.outcome,
        integrity: one.integrity,
        checks: one.checks.map(({ id, title, outcome, detail }) => ({ id, title, outcome, detail })),
        problems: one.problems.map(problem),
        build: build === null
            ? null
            : {
                repository: build.repository,
                commit: build.commit,
                ref: build.ref,
                workflow: build.workflow,
                trigger: build.trigger,
                runner: build.runner,
                issuer: build.issuer,
                runUrl: build.runUrl,
                commitUrl: build.commitUrl,
                logUrl: build.logUrl,
                loggedAt: build.loggedAt,
            },
        publishLog: log(one.publishLog),
        links: one.links.map(({ label, url }) => ({ label, url })),
        looks: one.looks,
        waitedMs: one.waitedMs,
    };
}
function publish_json_check({ id, title, outcome, detail, remedy }) {
    return { id, title, outcome, detail, remedy };
}
function problem({ code, message, hint, file, line }) {
    return { code, message, hint, file, line };
}
function log(entry) {
    return entry === null ? null : { logIndex: entry.logIndex, loggedAt: entry.loggedAt, url: entry.url };
}
function changes(of) {
    return {
        previous: of.previous,
        added: of.added.map(({ path, bytes }) => ({ path, bytes })),
        removed: of.removed,
        bytes: { from: of.bytes.from, to: of.bytes.to },
        dependenciesAdded: of.dependenciesAdded,
        dependenciesRemoved: of.dependenciesRemoved,
        installScriptsAdded: of.installScriptsAdded,
        installScriptsChanged: of.installScriptsChanged,
    };
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/publish-wording.js

/** How a package ended, in a word or two, and how that is coloured. */
const PUBLISH_WORDS = {
    confirmed: { word: 'published and confirmed', mood: 'good' },
    'already-published': { word: 'was published before, the same bytes', mood: 'good' },
    staged: { word: 'staged: a maintainer has to approve it', mood: 'good' },
    'published-not-visible': { word: 'published, not visible yet', mood: 'warn' },
    'published-not-confirmed': { word: 'published, not as it should be', mood: 'bad' },
    unknown: { word: 'perhaps published: the answer was lost', mood: 'warn' },
    failed: { word: 'not published', mood: 'bad' },
    skipped: { word: 'left out', mood: 'warn' },
};
/** Worst first. */
const OUTCOMES = [
    'published-not-confirmed',
    'failed',
    'unknown',
    'published-not-visible',
    'skipped',
    'staged',
    'confirmed',
    'already-published',
];
const publish_wording_CONFIRM_WORDS = {
    confirmed: { word: 'Confirmed: it is there, and as it should be.', mood: 'good' },
    'not-visible': { word: 'Not confirmed: not all of it can be seen.', mood: 'warn' },
    'not-confirmed': { word: 'Not as it should be.', mood: 'bad' },
};
const MOOD_MARKS = { good: '✔', warn: '!', bad: '✘' };
const CHECK_MARKS = {
    pass: '✔',
    fail: '✘',
    'not-yet': '…',
    unknown: '?',
    'not-applicable': '–',
};
/** The whole publish in a sentence: own words and numbers only. The worst package gives the colour. */
function publishHeadline({ packages }) {
    if (packages.length === 0)
        return { mood: 'warn', text: 'Nothing to publish.' };
    const counted = OUTCOMES.map((outcome) => [outcome, packages.filter((one) => one.outcome === outcome).length]).filter(([, count]) => count > 0);
    const [[worst] = ['failed']] = counted;
    const [only] = packages;
    const parts = counted.map(([outcome, count]) => `${(0,wording/* number */.ai)(count)} ${PUBLISH_WORDS[outcome].word}`);
    const text = packages.length === 1 && only !== undefined
        ? `The package is ${only.outcome === 'already-published' ? 'there: it ' : ''}${PUBLISH_WORDS[only.outcome].word}.`
        : `${(0,wording/* plural */.LS)(packages.length, 'package')}: ${parts.join('; ')}.`;
    return { mood: PUBLISH_WORDS[worst].mood, text };
}
/** What is known of one package, in the order in which it came about. */
function factsOf(one) {
    const { packed, changes, tag, log, stageId, writes, confirmation } = one;
    return [
        ...(tag === null ? [] : [{ label: 'tag', value: tag }]),
        ...(packed === null ? [] : [{ label: 'tarball', value: packedLine(packed) }]),
        ...(packed === null ? [] : [{ label: 'sha512', value: packed.integrity }]),
        ...(packed === null ? [] : [{ label: 'sha256', value: packed.sha256 }]),
        ...(changes === null ? [] : [{ label: `since ${changes.previous}`, value: changesLine(changes) }]),
        ...(log === null
            ? []
            : [{ label: 'log entry', value: log.logIndex, ...(log.url === null ? {} : { url: log.url }) }]),
        ...writesFacts(writes, log === null || one.outcome === 'failed'),
        ...(stageId === null ? [] : [{ label: 'stage id', value: stageId }]),
        ...(confirmation === null ? [] : publish_wording_buildFacts(confirmation)),
    ];
}
/** What verified provenance says, and what can be opened. */
function publish_wording_buildFacts({ build, links }) {
    const stated = (label, value) => (value === null ? [] : [{ label, value }]);
    return [
        ...(build === null ? [] : [...stated('repository', build.repository), ...stated('commit', build.commit)]),
        ...links.map(({ label, url }) => ({ label, value: url, url })),
    ];
}
function packedLine({ path, bytes, files }) {
    return `${path.split(/[/\\]/).at(-1) ?? path}, ${(0,wording/* plural */.LS)(files, 'file')}, ${(0,wording/* plural */.LS)(bytes, 'byte')}`;
}
/** More names than this of one kind are counted. */
const SHOWN_NAMES = 10;
function changesLine(changes) {
    const { from, to } = changes.bytes;
    const growth = to - from;
    const parts = [
        ...named('files added', changes.added.map(({ path }) => path)),
        ...named('files removed', changes.removed),
        ...named('dependencies added', changes.dependenciesAdded),
        ...named('dependencies removed', changes.dependenciesRemoved),
        ...named('install scripts ADDED', changes.installScriptsAdded),
        ...named('install scripts CHANGED', changes.installScriptsChanged),
        `${growth < 0 ? '−' : '+'}${(0,wording/* plural */.LS)(Math.abs(growth), 'byte')}`,
    ];
    return parts.join('; ');
}
function named(what, names) {
    if (names.length === 0)
        return [];
    const more = names.length > SHOWN_NAMES ? ` and ${(0,wording/* number */.ai)(names.length - SHOWN_NAMES)} more` : '';
    return [`${what}: ${names.slice(0, SHOWN_NAMES).join(', ')}${more}`];
}
/** Entries that came to nothing are told of: somebody will find them. */
function writesFacts({ certain, possible }, inVain) {
    const vain = inVain ? certain : Math.max(0, certain - 1);
    const parts = [
        ...(vain > 0 ? [`${(0,wording/* plural */.LS)(vain, 'entry', 'entries')} in vain`] : []),
        ...(possible > 0 ? [`${(0,wording/* plural */.LS)(possible, 'entry', 'entries')} perhaps, an answer was lost`] : []),
    ];
    return parts.length === 0 ? [] : [{ label: 'public log', value: parts.join('; ') }];
}
function publish_wording_titleOf({ name, version }) {
    return (0,wording/* packageName */.oZ)(name, version);
}
/** How long the registry was looked at; `null` where once was enough. */
function effortLine({ looks, waitedMs }) {
    if (looks < 2)
        return null;
    return `Looked ${(0,wording/* number */.ai)(looks)} times in ${(0,wording/* plural */.LS)(Math.round(waitedMs / 1_000), 'second')}.`;
}

// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
;// CONCATENATED MODULE: ./build/report/publish-terminal.js




const CHECK_MOODS = {
    pass: 'good',
    fail: 'bad',
    'not-yet': 'warn',
    unknown: 'warn',
    'not-applicable': null,
};
const LABEL = 24;
const SHOWN_PROBLEMS = 50;
/** A publish, package by package, then the sum. Ends with a newline. */
function renderPublish(report, options) {
    const style = (0,report_style/* styleOf */.Vj)(options);
    const { mood, text } = publishHeadline(report);
    const blocks = [
        [style.bold(`Countersign publish  ${(0,report_escape/* terminalText */.eR)(report.registry, 300)}`)],
        ...report.packages.map((one) => packageLines(one, style)),
        conclusion(mood, text, report.packages.some(({ confirmation }) => confirmation?.outcome === 'confirmed'), style),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** A published version that was looked at later. Ends with a newline. */
function renderConfirmation(confirmation, options) {
    const style = styleOf(options);
    const { word, mood } = CONFIRM_WORDS[confirmation.outcome];
    const blocks = [
        [
            style.bold(`Countersign verify  ${terminalText(titleOf(confirmation.package), 240)}`),
            style.dim(`  ${terminalText(confirmation.registry, 300)}`),
            ...(confirmation.integrity === null ? [] : [style.dim(`  ${terminalText(confirmation.integrity, 400)}`)]),
        ],
        [...checkLines(confirmation, style), ...factLines(buildFacts(confirmation), style)],
        ...problemBlocks(confirmation.problems, style),
        conclusion(mood, word, confirmation.outcome === 'confirmed', style),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function packageLines(one, style) {
    const { word, mood } = PUBLISH_WORDS[one.outcome];
    const stopped = one.stoppedAt === null ? '' : `  (${one.stoppedAt})`;
    const title = (0,report_escape/* terminalText */.eR)(publish_wording_titleOf(one), 240);
    const head = `${style.mood[mood](MOOD_MARKS[mood])} ${style.bold(title)}`;
    const fits = (0,report_style/* columns */.YB)(title) + (0,report_style/* columns */.YB)(word) + stopped.length + 4 <= style.width;
    return [
        ...(fits
            ? [`${head}  ${style.mood[mood](word)}${style.dim(stopped)}`]
            : [head, ...(0,report_style/* wrap */.LV)(`${word} ${stopped.trim()}`.trim(), style.width, 4).map(style.mood[mood])]),
        ...factLines(factsOf(one), style),
        ...(one.confirmation === null ? [] : checkLines(one.confirmation, style)),
        ...problemBlocks(one.problems, style).flat(),
    ];
}
function factLines(facts, style) {
    const labels = facts.map(({ label }) => (0,report_style/* columns */.YB)((0,report_escape/* terminalText */.eR)(label, LABEL)));
    const column = Math.max(0, ...labels) + 2;
    return facts.map(({ label, value, url }) => {
        const shown = (0,report_escape/* terminalText */.eR)(label, LABEL);
        const head = `    ${style.dim(shown)}${' '.repeat(Math.max(1, column - (0,report_style/* columns */.YB)(shown)))}`;
        if (url === undefined)
            return `${head}${(0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(value), style.width, 4 + column)
                .join('\n')
                .trimStart()}`;
        if (style.links)
            return `${head}${(0,report_style/* link */.nf)(style, value, url)}`;
        return `${head}${url === value ? (0,report_style/* link */.nf)(style, '', url).replace(/^: /, '') : (0,report_style/* link */.nf)(style, value, url)}`;
    });
}
function checkLines(confirmation, style) {
    const effort = effortLine(confirmation);
    return [
        ...confirmation.checks.flatMap(({ outcome, title, detail }) => {
            const mood = CHECK_MOODS[outcome];
            const paint = mood === null ? style.dim : style.mood[mood];
            const quiet = outcome === 'pass' || outcome === 'not-applicable';
            const told = (0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(detail), style.width, 6);
            return [
                `    ${paint(CHECK_MARKS[outcome])} ${(0,report_escape/* terminalText */.eR)(title, 120)}`,
                ...(quiet ? told.map(style.dim) : told),
            ];
        }),
        ...(effort === null ? [] : [style.dim(`    ${effort}`)]),
    ];
}
function problemBlocks(problems, style) {
    return problems.slice(0, SHOWN_PROBLEMS).map(({ code, message, hint }) => [
        `    ${style.mood.bad((0,report_escape/* terminalText */.eR)(code, 60))}`,
        ...(0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(message), style.width, 6),
        ...(hint ?? '')
            .split('\n')
            .filter((line) => line !== '')
            .flatMap((line, index) => index === 0 ? (0,report_style/* wrap */.LV)(`→ ${(0,report_escape/* terminalText */.eR)(line)}`, style.width, 6, 2) : [`        ${(0,report_escape/* terminalText */.eR)(line)}`]),
    ]);
}
function conclusion(mood, text, verified, style) {
    return [
        ...(0,report_style/* wrap */.LV)(`${MOOD_MARKS[mood]} ${text}`, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line))),
        ...(verified ? (0,report_style/* wrap */.LV)(wording/* CAVEAT */.d_, style.width, 2).map(style.dim) : []),
    ];
}

// EXTERNAL MODULE: ./build/commands/audit.js + 3 modules
var audit = __webpack_require__(87448);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/commands/preflight-ports.js + 1 modules
var preflight_ports = __webpack_require__(20037);
;// CONCATENATED MODULE: ./build/commands/publish-exit-code.js
/** 1 where something was not published or is not what it should be; 3 where that could not be found out. */
function exitCodeOfPublish({ packages }) {
    const outcomes = new Set(packages.map(({ outcome }) => outcome));
    if (outcomes.has('failed') || outcomes.has('skipped') || outcomes.has('published-not-confirmed'))
        return 1;
    return outcomes.has('unknown') || outcomes.has('published-not-visible') ? 3 : 0;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./build/adapters/github-records-transport.js
var github_records_transport = __webpack_require__(98581);
;// CONCATENATED MODULE: ./build/adapters/github-attestations.js




const TIMEOUT_MS = 30_000;
const MOST_DETAIL = 200;
const WHY = {
    401: 'the token is not valid',
    403: 'the job needs “permissions: attestations: write”',
    404: 'the repository has no attestations, or the token may not see it',
};
/**
 * Stores a bundle as an attestation of the repository, for `gh attestation verify`
 * (https://docs.github.com/rest/repos/attestations). Asked once: an answer that was lost and asked for again would
 * store a second one.
 */
function createAttestationStore(options) {
    const { token, apiUrl, serverUrl, repository, timeoutMs = TIMEOUT_MS } = options;
    const [owner = '', repo = ''] = repository.split('/');
    const quiet = () => undefined;
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log });
    const own = octokit.request.endpoint.DEFAULTS.request?.['fetch'];
    const fetch = (0,github_records_transport/* guarded */.N)((own ?? globalThis.fetch), apiUrl);
    async function store(bundle) {
        try {
            const answer = await octokit.request('POST /repos/{owner}/{repo}/attestations', {
                owner,
                repo,
                bundle: bundle,
                request: { fetch, signal: AbortSignal.timeout(timeoutMs) },
            });
            const id = (0,model_json.at)(answer.data, 'id');
            // A proxy's page with status 200 stored nothing.
            if (typeof id !== 'number')
                return { kind: 'unreachable', message: 'GitHub answered without the id of an attestation' };
            return { kind: 'done', value: { url: `${serverUrl}/${repository}/attestations/${id}` } };
        }
        catch (error) {
            return refusal(error);
        }
    }
    /** The token is in no message of Octokit's; it is taken out all the same, since a server may repeat what it was sent. */
    function refusal(error) {
        const status = (0,model_json.at)(error, 'status');
        const said = (0,errors/* messageOf */.bD)(error).replaceAll(token, '***').slice(0, MOST_DETAIL);
        // Octokit gives what never was an answer a status of its own, 500.
        const answered = typeof status === 'number' && (0,model_json.at)(error, 'response') !== undefined ? status : null;
        if (answered === null || answered >= 500 || answered === 429)
            return { kind: 'unreachable', message: `GitHub's API: ${said}` };
        const why = WHY[answered];
        return {
            kind: 'refused',
            status: answered,
            message: `GitHub's API: ${said}${why === undefined ? '' : `; ${why}`}`,
        };
    }
    return { store };
}

// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/adapters/registry/client.js + 5 modules
var client = __webpack_require__(59221);
// EXTERNAL MODULE: ./build/adapters/registry/names.js
var names = __webpack_require__(61237);
;// CONCATENATED MODULE: ./build/adapters/landed.js




/**
 * The registry's present word, asked anew at each call and past every cache that heeds it. Never throws for what a registry
 * does.
 *
 * @param registry with a trailing slash
 */
function createLanded(registry, config, options) {
    async function ask(path, kind) {
        const request = { url: `${registry}${path}`, accept: 'application/json', kind };
        const answer = await sourceOf(config).ask(request);
        if (answer.kind !== 'unknown' || !['unauthorized', 'forbidden'].includes(answer.code))
            return landed_json(answer);
        // A token that publishes need not be one that reads, and setup-node's placeholder is none: what is public is there for
        // all. What nobody is shown without a token is not thereby missing.
        const anonymous = await sourceOf({ ...config, credentials: {} }).ask(request);
        return landed_json(anonymous.kind === 'answered' ? anonymous : answer);
    }
    /** A new one for each question: a source asks for each document once, and gives a host up that failed. */
    function sourceOf(config) {
        return (0,client/* createHttpSource */.S)(config, { ...options, concurrency: 1, hasKeys: false, fresh: true });
    }
    return {
        packument: async (name) => nameless(name) ?? ask((0,names/* escapeName */.L)(name), 'packument'),
        async attestations(name, version) {
            if (!(0,model_name/* isRegistryVersion */.Q)(version))
                return malformed(`${JSON.stringify(version.slice(0, 100))} is not a version`);
            const path = `-/npm/v1/attestations/${(0,names/* escapeName */.L)(name)}@${encodeURIComponent(version)}`;
            return nameless(name) ?? ask(path, 'attestations');
        },
        async visibility(name) {
            const answer = nameless(name) ?? (await ask(`-/package/${(0,names/* escapeName */.L)(name)}/visibility`, 'visibility'));
            if (answer.kind !== 'answered')
                return answer;
            const value = (0,model_json.at)(answer.value, 'public');
            if (typeof value === 'boolean')
                return { kind: 'answered', value };
            return malformed('the registry does not say whether the package is public');
        },
    };
}
function landed_json(answer) {
    if (answer.kind === 'not-found')
        return { kind: 'not-found', detail: answer.detail };
    if (answer.kind === 'unknown')
        return { kind: 'unknown', code: answer.code, detail: answer.detail };
    const value = (0,model_json/* parseJson */.qF)(answer.value.bytes);
    return value === undefined ? malformed(`${answer.value.url}: the body is not JSON`) : { kind: 'answered', value };
}
/** Only a name that a registry can have becomes part of an address. */
function nameless(name) {
    return (0,model_name/* isRegistryName */.V)(name) ? null : malformed(`${JSON.stringify(name.slice(0, 100))} is not the name of a package`);
}
function malformed(detail) {
    return { kind: 'unknown', code: 'malformed', detail };
}

// EXTERNAL MODULE: ./build/adapters/npm-cli.js + 1 modules
var npm_cli = __webpack_require__(73845);
// EXTERNAL MODULE: ./build/adapters/npm-cli-pack.js + 1 modules
var npm_cli_pack = __webpack_require__(75951);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/adapters/npm-cli-secrets.js
var npm_cli_secrets = __webpack_require__(34291);
// EXTERNAL MODULE: ./build/adapters/registry/connection.js
var connection = __webpack_require__(41997);
// EXTERNAL MODULE: ./build/adapters/registry/http.js + 1 modules
var http = __webpack_require__(78026);
// EXTERNAL MODULE: ./build/adapters/registry/retry.js
var retry = __webpack_require__(52667);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/adapters/oidc-exchange.js










const oidc_exchange_TIMEOUT_MS = 30_000;
const MOST_BYTES = 64 * 1024;
/** What may be in a header, and so in a token. */
const TOKEN = /^[\x21-\x7e]{1,8192}$/;
/**
 * Exchanges an identity token for one that publishes one package, at the address that npm uses: from the root of the host,
 * whatever path the registry has. Asked once: an identity token is good for one try, and the caller has a fresh one for the
 * next. npm does the same in silence and goes on without a token; here the registry's own words come back.
 */
function createTokenExchange(options) {
    const { registry, transport, version, onSecret, timeoutMs = oidc_exchange_TIMEOUT_MS } = options;
    return async (name, idToken) => {
        if (!(0,model_name/* isRegistryName */.V)(name))
            return { kind: 'refused', status: null, message: 'no registry has a package of this name' };
        const url = new URL(`/-/npm/v1/oidc/token/exchange/package/${(0,names/* escapeName */.L)(name)}`, registry);
        const answer = await post(url, idToken, { transport, version, timeoutMs });
        if (typeof answer === 'string')
            return { kind: 'unreachable', message: `${(0,urls/* showUrl */.jr)(url)}: ${answer}` };
        return read(answer, url, idToken, onSecret);
    };
}
function read({ status, body }, url, idToken, onSecret) {
    const token = (0,model_json/* stringAt */.bX)(body, 'token');
    if (status === 200 || status === 201) {
        if (token !== null)
            onSecret?.(token);
        if (token !== null && TOKEN.test(token))
            return { kind: 'done', value: token };
        // A proxy's page is no answer, and half a token is none.
        return { kind: 'unreachable', message: `${(0,urls/* showUrl */.jr)(url)} answered ${status} without a token` };
    }
    if (retry/* TRANSIENT_STATUSES */.SS.has(status) || status >= 500)
        return { kind: 'unreachable', message: `${(0,urls/* showUrl */.jr)(url)} answered ${status}` };
    const said = (0,model_json/* stringAt */.bX)(body, 'message') ?? (0,model_json/* stringAt */.bX)(body, 'error') ?? `${(0,urls/* showUrl */.jr)(url)} answered ${status}`;
    // A server may repeat what it was sent.
    return { kind: 'refused', status, message: (0,npm_cli_secrets/* withoutSecrets */.cT)(said, [idToken]) };
}
/** Never follows a redirect: the identity token is for this address alone. A sentence where there is no whole answer. */
async function post(url, bearer, { transport, version, timeoutMs }) {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
        const { agent, tls } = await (0,connection/* connectionTo */.m)(url, transport);
        const headers = {
            authorization: `Bearer ${bearer}`,
            accept: 'application/json',
            'user-agent': `countersign/${version}`,
            'content-length': 0,
        };
        const request = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const response = await new Promise((resolve, reject) => {
            const sent = request(url, { method: 'POST', headers, agent, signal: timeout, ...tls });
            sent.once('response', resolve);
            sent.on('error', reject);
            sent.end();
        });
        return { status: response.statusCode ?? 0, body: (0,model_json/* parseJson */.qF)(await readBody(response)) };
    }
    catch (error) {
        if (timeout.aborted)
            return `no complete answer within ${timeoutMs} ms`;
        return error instanceof http/* BodyRefused */.pF ? error.message : `the exchange failed (${(0,http/* codeOf */.$N)(error)})`;
    }
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > MOST_BYTES)
            throw new http/* BodyRefused */.pF('too-large', `the answer is larger than ${MOST_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./build/adapters/openpgp.js
var openpgp = __webpack_require__(97878);
// EXTERNAL MODULE: ./build/adapters/registry/tarball-address.js
var tarball_address = __webpack_require__(80626);
// EXTERNAL MODULE: ./build/adapters/tarball-outline.js
var tarball_outline = __webpack_require__(3444);
// EXTERNAL MODULE: ./build/adapters/tarball-reader.js
var tarball_reader = __webpack_require__(52307);
;// CONCATENATED MODULE: ./build/adapters/published-tarball.js






/** Published versions, over npm's own configuration of the registry. */
function createPublishedTarballs(route, config, options) {
    const source = (0,client/* createHttpSource */.S)(config, { ...options, readTarball: readOutline });
    return {
        async outline({ name, version }, stated) {
            if (!(0,model_name/* isRegistryName */.V)(name) || !(0,model_name/* isRegistryVersion */.Q)(version))
                return published_tarball_malformed('no registry can have such a version');
            const url = (0,tarball_address/* tarballAddress */.J)(route, name, version, { locked: null, stated });
            const { status: _, ...reply } = await source.ask({ url, accept: '*/*', kind: 'tarball' });
            if (reply.kind !== 'answered')
                return reply;
            const outline = (0,tarball_outline/* parseOutline */._)(reply.value.bytes);
            return outline === null ? published_tarball_malformed('what was seen of it cannot be read') : { kind: 'answered', value: outline };
        },
    };
}
async function readOutline(body) {
    try {
        return Buffer.from(JSON.stringify(await (0,tarball_outline/* outlineOf */.W)(body)));
    }
    catch (error) {
        if (error instanceof tarball_reader/* TarballError */.Z)
            throw new http/* BodyRefused */.pF(error.why, `no package tarball: ${error.message}`);
        throw error;
    }
}
function published_tarball_malformed(detail) {
    return { kind: 'unknown', code: 'malformed', detail };
}

// EXTERNAL MODULE: ./build/adapters/registry/routes.js
var routes = __webpack_require__(96827);
// EXTERNAL MODULE: ./build/adapters/sigstore.js + 3 modules
var sigstore = __webpack_require__(9448);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/sign/dist/index.js
var sign_dist = __webpack_require__(15179);
;// CONCATENATED MODULE: ./build/adapters/signer-tries.js


/** For one step. A service that fails three times in a row is down, not busy. */
const MOST_TRIES = 3;
const FIRST_DELAY_MS = 1_000;
const DELAY_FACTOR = 3;
const LONGEST_MESSAGE = 300;
/** What a socket says before a request was on its way. */
const UNSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/;
/** Reads what `@sigstore/sign` throws. An answer that breaks off or is of another form is a lost answer, so transient. */
function faultOf(service, error) {
    const cause = (0,model_json.at)(error, 'cause');
    const answered = (0,model_json.at)(cause, 'statusCode');
    const status = typeof answered === 'number' ? answered : null;
    const why = status === null && cause !== undefined ? ` (${(0,errors/* messageOf */.bD)(cause)})` : '';
    return {
        kind: 'fault',
        code: (0,model_json/* stringAt */.bX)(error, 'code'),
        status,
        transient: status === null || isTransient(status),
        mayHaveHappened: status === null ? !UNSENT.test((0,model_json/* stringAt */.bX)(cause, 'code') ?? '') : status === 408 || status >= 500,
        message: `${service}: ${(0,errors/* messageOf */.bD)(error)}${why}`,
    };
}
/** What failed on our own side of an answer, for example a certificate that is none. */
function faulty(service, what, transient) {
    return { kind: 'fault', code: null, status: null, transient, mayHaveHappened: true, message: `${service}: ${what}` };
}
function isTransient(status) {
    return status === 408 || status === 429 || status >= 500;
}
/** Tries until it is done, `again` says no, or it was tried often enough. */
async function withTries(step, clock, again = (fault) => fault.transient) {
    for (let tried = 1;; tried += 1) {
        const result = await step();
        if (result.kind === 'done' || tried === MOST_TRIES || !again(result))
            return result;
        await clock.sleep(FIRST_DELAY_MS * DELAY_FACTOR ** (tried - 1));
    }
}
/** A deadline of our own around a library that has them for single reads only: an answer may drip for ever. */
async function within(ms, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no whole answer within ${ms / 1000} s`)), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** A message comes from afar and may repeat what it was sent: no token leaves with it. */
function refusalOf(fault, secrets) {
    let text = fault.message;
    for (const secret of secrets)
        text = text.replaceAll(secret, '***');
    text = text.replace(/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, '***');
    const message = text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
    return fault.transient ? { kind: 'unreachable', message } : { kind: 'refused', status: fault.status, message };
}

;// CONCATENATED MODULE: ./build/adapters/signer-certificate.js





/**
 * One certificate for one signature, with a fresh token: GitHub's are good for five minutes only. Each token is added to
 * `secrets` before anything else is done with it.
 */
async function signWithCertificate(data, url, timeoutMs, identity, secrets) {
    const asked = await identity();
    if (asked.kind !== 'done')
        return identityFault(asked.kind === 'unreachable', asked);
    const token = asked.value;
    secrets.add(token);
    if (!hasSubject(token))
        return identityFault(false, { message: "it is no JWT with a workflow's subject" });
    const service = `Fulcio ${url}`;
    const identityProvider = { getToken: () => Promise.resolve(token) };
    const signer = new sign_dist/* FulcioSigner */.$o({ fulcioBaseURL: url, identityProvider, timeout: timeoutMs, retry: 0 });
    try {
        const { signature, key } = await within(timeoutMs, signer.sign(data));
        if (key.$case !== 'x509Certificate')
            return faulty(service, 'it answered without a certificate', true);
        const problem = certificateProblem(key.certificate, data, signature);
        return problem === null
            ? { kind: 'done', value: { signature, certificate: key.certificate } }
            : faulty(service, problem, true);
    }
    catch (error) {
        return faultOf(service, error);
    }
}
/** Before it is logged: what does not even hold by itself must not become an entry that cannot be deleted. */
function certificateProblem(pem, data, signature) {
    try {
        const { publicKey } = new external_node_crypto_.X509Certificate(pem);
        return (0,external_node_crypto_.verify)('sha256', data, publicKey, signature) ? null : 'the certificate is for another key';
    }
    catch (error) {
        return `the certificate cannot be read (${(0,errors/* messageOf */.bD)(error)})`;
    }
}
function identityFault(transient, why) {
    return {
        kind: 'fault',
        code: 'IDENTITY_TOKEN',
        status: why.status ?? null,
        transient,
        mayHaveHappened: false,
        message: `identity token: ${why.message}`,
    };
}
/** What Fulcio takes of GitHub: a subject, and no address of a person. The library would throw any other token as a message. */
function hasSubject(token) {
    const parts = token.split('.');
    const claims = parts.length === 3 ? (0,model_json/* parseJson */.qF)(Buffer.from(parts[1] ?? '', 'base64url')) : undefined;
    return (0,model_json/* stringAt */.bX)(claims, 'sub') !== null && (0,model_json.at)(claims, 'email') === undefined;
}

;// CONCATENATED MODULE: ./build/adapters/signer-witnesses.js




const CONFLICT = 409;
/** A timestamp of the signature, read before it is used: half an answer must not be found out after logging. */
async function timestamp(content, url, timeoutMs) {
    const service = `timestamp authority ${url}`;
    try {
        const witness = new sign_dist/* TSAWitness */.gs({ tsaBaseURL: url, timeout: timeoutMs, retry: 0 });
        const { rfc3161Timestamps: stamps } = await within(timeoutMs, witness.testify(content));
        const problem = stamps.map(({ signedTimestamp }) => timestampProblem(signedTimestamp, content)).find(Boolean);
        return problem === undefined ? { kind: 'done', value: stamps } : faulty(service, problem ?? '', true);
    }
    catch (error) {
        return faultOf(service, error);
    }
}
function timestampProblem(der, content) {
    try {
        const stamp = core_dist.RFC3161Timestamp.parse(Buffer.from(der));
        stamp.tstInfo.verify(content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
        return null;
    }
    catch (error) {
        return `its timestamp cannot be read (${(0,errors/* messageOf */.bD)(error)})`;
    }
}
/**
 * Has one signature logged. A lost answer is asked for again with the *same* signature, which makes no second entry:
 * Rekor v1 answers with a conflict and where the entry is, and it is fetched. v2 says only that it has it; and as its
 * search for equals lags behind, a lost one may be there beside the one that was answered.
 */
async function logEntry(content, certificate, { url, version }, timeoutMs, clock) {
    const service = `Rekor ${url}`;
    const witness = new sign_dist/* RekorWitness */.fU({
        rekorBaseURL: url,
        majorApiVersion: version,
        entryType: 'dsse',
        fetchOnConflict: true,
        timeout: timeoutMs,
        retry: 0,
    });
    let [there, lost] = [false, 0];
    const result = await withTries(async () => {
        try {
            // Twice the time: after a conflict, fetching the entry is a request of its own.
            const { tlogEntries } = await within(2 * timeoutMs, witness.testify(content, certificate));
            return { kind: 'done', value: tlogEntries };
        }
        catch (error) {
            const fault = faultOf(service, error);
            if (isTaken(fault))
                there = true;
            else if (fault.mayHaveHappened)
                lost += 1;
            return fault;
        }
    }, clock, 
    // An entry that is there and not to be had yet, will be: a log answers from copies.
    (fault) => fault.transient || fault.code === 'TLOG_FETCH_ENTRY_ERROR');
    if (result.kind === 'done')
        return { kind: 'done', value: result.value, writes: { certain: 1, possible: version === 2 ? lost : 0 } };
    const writes = there
        ? { certain: 1, possible: 0 }
        : { certain: 0, possible: version === 2 ? lost : Math.min(lost, 1) };
    return { kind: 'fault', fault: result, taken: there, writes };
}
function isTaken({ code, status }) {
    return code === 'TLOG_FETCH_ENTRY_ERROR' || (code === 'TLOG_CREATE_ENTRY_ERROR' && status === CONFLICT);
}

;// CONCATENATED MODULE: ./build/adapters/signer.js






/** Six times npm's own: its five seconds are what made it log twice and fail (sigstore-js#1708). */
const signer_TIMEOUT_MS = 30_000;
/** How many signatures of one statement may come before the log. Each can become an entry that nobody can delete. */
const MOST_SIGNATURES = 2;
const NOTHING = { certain: 0, possible: 0 };
/**
 * Signs with a certificate for the identity that the token names. The log comes last, when there is nothing left to fail:
 * an entry without a bundle is one that a person will wonder about for ever.
 */
function createSigner({ services, clock, timeoutMs = signer_TIMEOUT_MS }) {
    async function once(payload, payloadType, identity, secrets) {
        const data = core_dist.dsse.preAuthEncoding(payloadType, payload);
        const signed = await withTries(() => signWithCertificate(data, services.fulcio, timeoutMs, identity, secrets), clock);
        if (signed.kind === 'fault')
            return signer_failed(signed);
        const { signature, certificate } = signed.value;
        const bundle = (0,dist.toDSSEBundle)({
            artifact: payload,
            artifactType: payloadType,
            signature,
            certificate: new external_node_crypto_.X509Certificate(certificate).raw,
            certificateChain: false,
        });
        const { tsa, rekor } = services;
        const stamped = tsa === null ? null : await withTries(() => timestamp(bundle.content, tsa, timeoutMs), clock);
        if (stamped?.kind === 'fault')
            return signer_failed(stamped);
        const logged = await logEntry(bundle.content, certificate, rekor, timeoutMs, clock);
        if (logged.kind === 'fault')
            return { ...logged, again: logged.taken };
        bundle.verificationMaterial.tlogEntries = logged.value;
        bundle.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: stamped?.value ?? [] };
        return { kind: 'done', value: { bundle: (0,dist.bundleToJSON)(bundle) }, writes: logged.writes };
    }
    return {
        async sign(payload, payloadType, identity) {
            const secrets = new Set();
            let writes = NOTHING;
            for (let signatures = 1;; signatures += 1) {
                const result = await once(Buffer.from(payload), payloadType, identity, secrets);
                writes = sum(writes, result.writes);
                if (result.kind === 'done')
                    return { attempt: { kind: 'done', value: result.value }, writes };
                if (result.again && signatures < MOST_SIGNATURES)
                    continue;
                return { attempt: refusalOf(result.fault, secrets), writes };
            }
        },
    };
}
function signer_failed(fault) {
    return { kind: 'fault', fault, writes: NOTHING, again: false };
}
function sum(a, b) {
    return { certain: a.certain + b.certain, possible: a.possible + b.possible };
}

// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/dist/index.js
var tuf_dist = __webpack_require__(84423);
// EXTERNAL MODULE: ./build/adapters/signer-services.js
var signer_services = __webpack_require__(25056);
// EXTERNAL MODULE: ./build/adapters/trust.js
var trust = __webpack_require__(70811);
;// CONCATENATED MODULE: ./build/adapters/trust-signing-config.js








const MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const TARGET = 'signing_config.v0.2.json';
/**
 * Which services sign. Never falls back: whoever asked for other services than npm's must not have an entry written to a
 * public log that they did not name.
 *
 * @throws ConfigurationError
 */
async function loadSigningServices(options) {
    const { from, now } = options;
    if (from === 'npm')
        return signer_services/* NPM_SERVICES */.r;
    if (from === 'tuf')
        return (0,signer_services/* readSigningConfig */.A)(await fromTuf(options), `of ${mirrorOf(options)}`, now);
    return (0,signer_services/* readSigningConfig */.A)(await fromFile(from.file), from.file, now);
}
async function fromFile(path) {
    const fault = (what) => trust_signing_config_unreadable(`the signing configuration ${path} ${what}`);
    let bytes;
    try {
        if ((await (0,promises_.stat)(path)).size > trust/* MAX_FILE_BYTES */.gZ)
            throw fault('is too large to be one');
        bytes = await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw error instanceof errors/* ConfigurationError */.j1 ? error : fault(`cannot be read (${(0,errors/* messageOf */.bD)(error)})`);
    }
    const json = (0,model_json/* parseJson */.qF)(bytes);
    if (json === undefined)
        throw fault('is not JSON');
    return json;
}
/** As with the trusted root: a cache of our own, so that nothing an earlier step left behind is believed. */
async function fromTuf(options) {
    const cachePath = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'countersign-tuf-'));
    try {
        const client = await (0,tuf_dist.initTUF)({
            cachePath,
            mirrorURL: mirrorOf(options),
            ...(options.tuf === undefined ? {} : { rootPath: options.tuf.rootPath }),
            retry: { retries: 1 },
            timeout: options.timeoutMs,
        });
        return JSON.parse(await client.getTarget(TARGET));
    }
    catch (error) {
        throw trust_signing_config_unreadable(`${TARGET} could not be had from ${mirrorOf(options)} (${(0,errors/* messageOf */.bD)(error)})`);
    }
    finally {
        await (0,promises_.rm)(cachePath, { recursive: true, force: true });
    }
}
function mirrorOf({ tuf }) {
    return tuf?.mirrorUrl ?? MIRROR;
}
function trust_signing_config_unreadable(message) {
    const hint = "Try again, give the path of a file, or sign with npm's own services.";
    return new errors/* ConfigurationError */.j1([{ code: 'SIGNING_CONFIG', message, hint }]);
}

// EXTERNAL MODULE: ./build/audit/trust.js + 2 modules
var audit_trust = __webpack_require__(49375);
// EXTERNAL MODULE: ./build/commands/source.js + 2 modules
var source = __webpack_require__(53399);
// EXTERNAL MODULE: ./build/commands/version.js
var version = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/commands/publish-ports.js


















const REQUEST_TIMEOUT_MS = 30_000;
const SIGNING_CONFIG_TIMEOUT_MS = 30_000;
const CLOCK = {
    now: () => new Date(),
    sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
};
/** Where tarballs and bundles are put: out of the working tree, and out of the way of other runs. */
function outputFolder({ env }) {
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'countersign-publish-'));
}
/** The trust that published versions are confirmed with: loaded once for all packages. */
async function openTrust(options, host) {
    const documents = await (0,source/* loadTrust */.Vc)({ ...options, concurrency: 1 }, host.audit, null);
    const trust = (0,audit_trust/* prepareTrust */.G)(documents, (0,openpgp/* createOpenPgp */.Q)(), sigstore/* createBundleVerifier */.Bb);
    // A key that was revoked since would be believed: that is said, whatever the confirmation comes to.
    if (trust.stale !== null)
        host.audit.warn(`The trust material may be out of date: ${trust.stale}.`);
    return trust;
}
function packerOf(folder, destination, host) {
    return (0,npm_cli_pack/* createPacker */.v)({ env: host.env, folder, destination, onOutput: (chunk) => host.onOutput(chunk) });
}
/** The registry's present word, and whose keys may speak for it. */
function confirmPorts({ registry, config }, name, options, host, trust) {
    const landed = createLanded(registry, config, asking(host));
    const own = { ...config, registry, scopes: {} };
    const routing = (0,routes/* routeOf */.L)(own, { hasKeys: options.keys !== undefined, registries: [] }, name, null);
    const route = routing.kind === 'route' ? routing.route : { registry, trust: 'unkeyed' };
    return { landed, clock: CLOCK, route, trust };
}
function asking({ audit }) {
    return { version: version/* VERSION */.x, timeoutMs: REQUEST_TIMEOUT_MS, signal: audit.deadline.signal };
}
/** Everything that publishing one folder speaks to. */
async function journeyPorts(at, identity, options, host, trust) {
    const { folder, registry, config, output } = at;
    const { env } = host;
    const services = await loadSigningServices({
        from: options.signing,
        now: CLOCK.now(),
        timeoutMs: SIGNING_CONFIG_TIMEOUT_MS,
    });
    const confirming = confirmPorts(at, at.name, options, host, trust);
    const { landed } = confirming;
    const exchange = createTokenExchange({
        registry,
        transport: config.transport,
        version: version/* VERSION */.x,
        onSecret: (secret) => host.onSecret(secret),
    });
    return {
        preflight: {
            registry: { ...(0,preflight_ports/* askingRegistry */.to)(config, registry, host.audit.deadline.signal), ...landed },
            identity,
            publisher: { exchange },
            files: await (0,preflight_ports/* repositoryFiles */.gF)(folder, env),
            source: () => (0,preflight_ports/* sourceOf */.vz)(folder, env),
            npm: (0,preflight_ports/* npmFacts */.te)(config, registry, folder, env, services.rekor.version),
        },
        packer: packerOf(folder, output, host),
        published: createPublishedTarballs(confirming.route, config, { ...asking(host), concurrency: 1, hasKeys: false }),
        attest: { identity, signer: createSigner({ services, clock: CLOCK }), verifier: trust.verifier },
        publish: {
            identity,
            publisher: { exchange, publish: (0,npm_cli/* createNpmPublish */.J)({ env, folder }) },
            registry: landed,
            clock: CLOCK,
        },
        confirm: confirming,
        store: options.storeAttestation ? storeOf(host) : null,
        async saveBundle(bundle) {
            const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(output, 'bundle-')), 'provenance.sigstore.json');
            await (0,promises_.writeFile)(file, JSON.stringify(bundle), { flag: 'wx' });
            return file;
        },
        say: (stage, what) => host.say(`${stage}: ${what}`),
        warn: (message) => host.audit.warn(message),
    };
}
function storeOf({ env, githubToken }) {
    if (githubToken === '')
        return null;
    return createAttestationStore({
        token: githubToken,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository: env['GITHUB_REPOSITORY'] ?? '',
    });
}

// EXTERNAL MODULE: ./build/adapters/git.js + 2 modules
var git = __webpack_require__(49179);
// EXTERNAL MODULE: ./build/adapters/tarball-file.js
var tarball_file = __webpack_require__(13198);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/adapters/registry/project-documents.js
var project_documents = __webpack_require__(34556);
;// CONCATENATED MODULE: ./build/adapters/workspaces-patterns.js


const MAX_PATTERNS = 1_000;
const LONGEST_PATTERN = 1_000;
/**
 * Reads a list of workspace patterns, which are relative to the file that has them.
 *
 * With npm and Bun a pattern takes back an exclusion that came before it and that it falls under (`@npmcli/map-workspaces`);
 * with pnpm and Yarn, exclusions hold wherever they stand.
 *
 * @param field `undefined`: there is none
 * @throws ConfigurationError
 */
function readPatterns(field, manager, file) {
    const patterns = field ?? [];
    if (!Array.isArray(patterns) || !patterns.every((each) => typeof each === 'string'))
        throw fault(file, 'its list of workspaces is not a list of texts', 'Write a list of patterns.');
    if (patterns.length > MAX_PATTERNS || patterns.some((each) => each.length > LONGEST_PATTERN))
        throw fault(file, 'its list of workspaces is longer than any', 'Shorten it.');
    const wanted = [];
    let leftOut = [];
    for (const pattern of patterns) {
        const bangs = /^!*/.exec(pattern)?.[0].length ?? 0;
        const glob = normalise(pattern.slice(bangs), file);
        if (bangs % 2 === 1)
            leftOut.push({ glob, matches: picomatch(glob) });
        else {
            if (manager === 'npm' || manager === 'bun')
                leftOut = leftOut.filter(({ matches }) => !matches(glob));
            // The root itself is no workspace, and is looked at in any case.
            if (glob !== '')
                wanted.push(glob);
        }
    }
    return {
        wanted: wanted.map((glob) => ({ glob, ...reach(glob) })),
        isLeftOut: (folder) => leftOut.some(({ matches }) => matches(folder)),
    };
}
function normalise(pattern, file) {
    const glob = pattern
        .replaceAll('\\', '/')
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '');
    if (glob.split('/').includes('..')) {
        throw fault(file, `the workspace ${JSON.stringify(pattern)} leads out of the project`, 'Only folders inside are published from here.');
    }
    return glob === '.' ? '' : glob;
}
function reach(glob) {
    const { base, glob: magic, isGlob } = picomatch.scan(glob);
    if (!isGlob)
        return { base: glob, depth: 0 };
    // Braces and parentheses may hold slashes.
    const unbounded = /\*\*|[{(]/.test(magic);
    return { base, depth: unbounded ? Number.POSITIVE_INFINITY : magic.split('/').length };
}
function fault(file, message, hint) {
    return new errors/* ConfigurationError */.j1([{ code: 'WORKSPACES', message: `${file}: ${message}`, hint, file }]);
}

;// CONCATENATED MODULE: ./build/adapters/workspaces.js








const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Far more than any repository of packages has; a walk beyond that has gone astray. */
const MAX_FOLDERS = 100_000;
const PNPM_FILE = 'pnpm-workspace.yaml';
/** pnpm reads these where there is no package.json; nobody else does. */
const OTHER_MANIFESTS = ['package.json5', 'package.yaml'];
/** The folders from a package's up to `top`, nearest first. Both absolute. @throws ConfigurationError */
async function projectLevels(folder, top) {
    const levels = [];
    for (let at = folder;; at = (0,external_node_path_.join)(at, '..')) {
        levels.push({ folder: at, names: (await (0,files/* namesIn */.wX)(at)) ?? [], manifest: await readManifest(at) });
        if (at === top || !(0,files/* isInside */.FK)(at, top) || at === (0,external_node_path_.join)(at, '..'))
            return levels;
    }
}
/**
 * The packages of a project: the root's, where it has one, and those of its workspaces, as this package manager finds them.
 * Folders are looked at, nothing is run.
 *
 * @param root absolute
 * @throws ConfigurationError where a package could be overlooked: patterns that cannot be read, a package.json that is none
 */
async function findPackages(root, manager) {
    const found = new Map();
    const own = await readManifest(root);
    if (own !== null)
        found.set('', own);
    const pending = [''];
    const seen = new Set(pending);
    // A loop, since Yarn's workspaces may have workspaces of their own.
    for (let folder = pending.shift(); folder !== undefined; folder = pending.shift()) {
        const patterns = await patternsOf(root, folder, manager, found.get(folder) ?? null);
        for (const match of await matching((0,external_node_path_.join)(root, folder), patterns, manager)) {
            const path = folder === '' ? match : `${folder}/${match}`;
            if (seen.has(path))
                continue;
            seen.add(path);
            const manifest = await readManifest((0,external_node_path_.join)(root, path));
            if (manifest === null)
                await refuseOtherManifests(root, path, manager);
            else {
                found.set(path, manifest);
                if (manager === 'yarn')
                    pending.push(path);
            }
        }
    }
    return [...found]
        .map(([folder, manifest]) => ({ folder, manifest }))
        .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}
async function patternsOf(root, folder, manager, manifest) {
    if (manager !== 'pnpm') {
        const field = (0,model_json.at)(manifest, 'workspaces');
        return readPatterns((0,model_json/* isRecord */.u4)(field) ? field['packages'] : field, manager, shown(folder));
    }
    const text = await reading(PNPM_FILE, () => (0,files/* readOptionalText */.ko)((0,external_node_path_.join)(root, PNPM_FILE), MAX_MANIFEST_BYTES));
    const packages = text === null ? undefined : (0,project_documents/* parseYaml */.hN)({ path: PNPM_FILE, text }).get('packages');
    return readPatterns(packages, manager, PNPM_FILE);
}
/** Folders below `top` that the patterns mean, with a package.json or not. */
async function matching(top, patterns, manager) {
    const matches = new Set();
    const walked = new Set();
    for (const { glob, base, depth } of patterns.wanted) {
        const isWanted = picomatch(glob);
        if (base !== '' && isWanted(base) && !patterns.isLeftOut(base) && (await isFolder((0,external_node_path_.join)(top, base))))
            matches.add(base);
        for await (const { path, isLink } of below(top, base, depth, manager, walked)) {
            if (!isWanted(path) || patterns.isLeftOut(path))
                continue;
            // Package managers differ in which links they follow; to overlook a package is the worst of the answers.
            if (isLink && (await isFile((0,external_node_path_.join)(top, path, 'package.json'))))
                throw linked(path);
            if (!isLink)
                matches.add(path);
        }
    }
    return [...matches].toSorted();
}
async function* below(top, base, depth, manager, walked) {
    const pending = [{ path: base, left: depth }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { path, left } = next;
        walked.add(path);
        if (walked.size > MAX_FOLDERS)
            throw tooMany(path);
        if (left <= 0)
            continue;
        for (const entry of await entriesOf((0,external_node_path_.join)(top, path))) {
            if (isSkipped(entry.name, manager))
                continue;
            const child = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isSymbolicLink())
                yield { path: child, isLink: true };
            if (!entry.isDirectory())
                continue;
            yield { path: child, isLink: false };
            pending.push({ path: child, left: left - 1 });
        }
    }
}
function isSkipped(name, manager) {
    return name === 'node_modules' || name === '.git' || (manager === 'pnpm' && name === 'bower_components');
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        // Nothing there to match.
        if ((0,model_json/* stringAt */.bX)(error, 'code') === 'ENOENT' || (0,model_json/* stringAt */.bX)(error, 'code') === 'ENOTDIR')
            return [];
        throw workspaces_fault('WORKSPACES_UNREADABLE', `${folder} cannot be read (${(0,errors/* messageOf */.bD)(error)})`, 'Check its permissions.');
    }
}
async function readManifest(folder) {
    const file = (0,external_node_path_.join)(folder, 'package.json');
    const text = await reading(file, () => (0,files/* readOptionalText */.ko)(file, MAX_MANIFEST_BYTES));
    if (text === null)
        return null;
    const json = (0,model_json/* parseJson */.qF)(Buffer.from(text.replace(/^\u{feff}/u, '')));
    if ((0,model_json/* isRecord */.u4)(json))
        return json;
    throw workspaces_fault('PACKAGE_JSON', `${file} is no JSON object`, 'Correct it.', file);
}
async function reading(file, read) {
    try {
        return await read();
    }
    catch (error) {
        const detail = (0,model_json/* stringAt */.bX)(error, 'code') ?? (0,errors/* messageOf */.bD)(error);
        throw workspaces_fault('PACKAGE_JSON', `${file} cannot be read (${detail})`, 'Check that it is a file, and its size.', file);
    }
}
async function refuseOtherManifests(root, folder, manager) {
    if (manager !== 'pnpm')
        return;
    for (const name of OTHER_MANIFESTS) {
        if (!(await isFile((0,external_node_path_.join)(root, folder, name))))
            continue;
        const file = `${folder}/${name}`;
        throw workspaces_fault('PACKAGE_JSON', `${file} is a manifest that is not read here`, 'Write it as package.json.', file);
    }
}
async function isFile(path) {
    return (0,promises_.stat)(path).then((info) => info.isFile(), () => false);
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((info) => info.isDirectory(), () => false);
}
function shown(folder) {
    return folder === '' ? 'package.json' : `${folder}/package.json`;
}
function linked(path) {
    return workspaces_fault('WORKSPACES_LINK', `${path} is a link to a package, and matches the project’s workspaces`, 'Name the folder itself in the workspaces, and leave the link out with a pattern that begins with “!”.');
}
function tooMany(path) {
    const message = `more than ${MAX_FOLDERS} folders could be workspaces; the walk was at ${path}`;
    return workspaces_fault('WORKSPACES_TOO_MANY', message, 'Name the workspaces’ folders more exactly than by “**”.');
}
function workspaces_fault(code, message, hint, file) {
    return new errors/* ConfigurationError */.j1([{ code, message, hint, ...(file === undefined ? {} : { file }) }]);
}

// EXTERNAL MODULE: ./build/packument/standing.js
var packument_standing = __webpack_require__(1491);
// EXTERNAL MODULE: ./build/attestation/statement.js
var statement = __webpack_require__(82128);
// EXTERNAL MODULE: ./build/verify/attestations.js
var attestations = __webpack_require__(73813);
// EXTERNAL MODULE: ./build/verify/provenance.js + 3 modules
var provenance = __webpack_require__(67053);
// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
;// CONCATENATED MODULE: ./build/publish/run-identity.js

/** npm takes provenance of GitHub's own service only; an enterprise server has another issuer, which it refuses. */
const SERVER = 'https://github.com';
/**
 * Was this certificate issued to this very run, and to nothing else? Every field must be there and be equal, unlike when
 * another's certificate is read: what a certificate does not state was not certified of this run.
 */
function identityDifferences(signer, run) {
    const rows = [
        ['issuer', signer.issuer, run.issuer],
        ['repository', signer.repositoryUri, repositoryUri(run)],
        ['repository id', signer.repositoryId, run.repositoryId],
        ['owner id', signer.ownerId, run.ownerId],
        ['commit', signer.commit, run.sha],
        ['source ref', signer.ref, run.ref],
        ['workflow', formatWorkflow(signer.workflow), `github.com/${run.workflowRef}`],
        ['signing workflow', signer.san, `${SERVER}/${run.jobWorkflowRef}`],
        ['trigger', signer.trigger, run.event],
        ['runner', signer.runner, run.runnerEnvironment],
        ['visibility', signer.visibility, run.repositoryVisibility],
        ['run', signer.runUri, runUri(run)],
    ];
    return rows.flatMap(([field, found, expected]) => (found === expected ? [] : [{ field, found, expected }]));
}
/** `https://github.com/{repository}/actions/runs/{id}/attempts/{n}`, as Fulcio writes it in field .21. */
function runUri(run) {
    return `${repositoryUri(run)}/actions/runs/${run.runId}/attempts/${run.runAttempt}`;
}
function repositoryUri(run) {
    return `${SERVER}/${run.repository}`;
}
/** What two tokens of one run must agree on: all that a certificate is made from. */
function claimDifferences(now, before) {
    return CERTIFIED.flatMap((field) => now[field] === before[field] ? [] : [{ field, found: now[field], expected: before[field] }]);
}
const CERTIFIED = [
    'issuer',
    'repository',
    'repositoryId',
    'repositoryVisibility',
    'ownerId',
    'ref',
    'sha',
    'workflowRef',
    'jobWorkflowRef',
    'event',
    'runnerEnvironment',
    'runId',
    'runAttempt',
];
function formatWorkflow(workflow) {
    return workflow === null ? null : `${(0,model_repository/* formatRepository */.Sh)(workflow.repository)}/${workflow.path}@${workflow.ref}`;
}

;// CONCATENATED MODULE: ./build/publish/statement.js


const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
const GITHUB_WORKFLOW_V1 = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
const RUNNER = 'https://github.com/actions/runner';
/**
 * The provenance that npm's CLI would make in this run, field for field and in its order
 * (https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1, libnpmpublish/lib/provenance.js). npm reads the
 * environment, which any step before can set. This is made of the identity token's claims: the certificate is made of the
 * same, so the two cannot disagree.
 *
 * @param sha512 of the tarball, hex
 */
function provenanceStatement(id, sha512, run) {
    const repository = repositoryUri(run);
    const [path, ref] = splitWorkflow(run);
    return {
        _type: STATEMENT_V1,
        subject: [{ name: (0,statement/* purlOf */.VA)(id), digest: { sha512 } }],
        predicateType: statement/* SLSA_V1 */.ck,
        predicate: {
            buildDefinition: {
                buildType: GITHUB_WORKFLOW_V1,
                externalParameters: { workflow: { ref, repository, path } },
                internalParameters: {
                    github: {
                        event_name: run.event,
                        repository_id: run.repositoryId,
                        repository_owner_id: run.ownerId,
                    },
                },
                resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
            },
            runDetails: {
                builder: { id: `${RUNNER}/${run.runnerEnvironment}` },
                metadata: { invocationId: runUri(run) },
            },
        },
    };
}
/** The workflow that was started, never the reusable one it calls: that is what npm writes. */
function splitWorkflow({ workflowRef, repository }) {
    const own = `${repository}/`;
    const relative = workflowRef.startsWith(own) ? workflowRef.slice(own.length) : workflowRef;
    const cut = relative.indexOf('@');
    return cut < 0 ? [relative, ''] : [relative.slice(0, cut), relative.slice(cut + 1)];
}

;// CONCATENATED MODULE: ./build/publish/attest.js






const IN_TOTO = 'application/vnd.in-toto+json';
/** Fulcio's, and so the audience of the token that it takes. */
const AUDIENCE = 'sigstore';
const attest_NOTHING = { certain: 0, possible: 0 };
/**
 * Signs the provenance of a tarball, and believes it only after our own verifier does: the signature, the log, the
 * subject, the predicate, and that the certificate is this very run's. Whoever stands between us and the services could
 * otherwise have a bundle published that nobody can verify, or that names another build.
 */
async function attest(preflighted, { tarball }, { identity, signer, verifier }) {
    // As the registry will call it: package.json may say `v1.0.0`.
    const id = { name: preflighted.name, version: preflighted.version };
    const { claims } = preflighted;
    if (claims === null || !isJudged(preflighted, tarball))
        return { kind: 'failed', writes: attest_NOTHING, problem: withWrites(notPreflighted(preflighted, tarball), attest_NOTHING) };
    const payload = Buffer.from(JSON.stringify(provenanceStatement(id, tarball.sha512, claims)));
    const { attempt, writes } = await signer.sign(payload, IN_TOTO, () => tokenOfThisRun(identity, claims));
    const failed = (problem) => ({ kind: 'failed', writes, problem: withWrites(problem, writes) });
    if (attempt.kind !== 'done')
        return failed(signingProblem(attempt));
    const { bundle } = attempt.value;
    const provenance = verified(bundle, payload, id, tarball, verifier);
    if (typeof provenance === 'string')
        return failed(invalidProblem(provenance));
    const differences = [
        ...provenance.disagreements.map(({ field, predicate, certificate }) => ({
            field: `${field} (statement)`,
            found: certificate,
            expected: predicate,
        })),
        ...identityDifferences(provenance.signer, claims),
    ];
    if (differences.length > 0)
        return failed(identityProblem(differences));
    // The one place that makes the brand.
    const value = { tarball, bundle, provenance, log: provenance.log };
    return { kind: 'attested', value, writes };
}
/** Were these very bytes judged, and not what package.json said before its scripts ran? */
function isJudged({ of, facts }, tarball) {
    return of === 'tarball' && facts.manifest.integrity === tarball.integrity;
}
function notPreflighted({ of, claims, facts }, tarball) {
    const what = claims === null
        ? 'preflight saw no identity token'
        : `preflight judged ${of === 'tarball' ? (facts.manifest.integrity ?? 'a tarball without a hash') : of}, and ${tarball.integrity} is to be signed`;
    const hint = 'Nothing was published. Run the preflight on the packed tarball, in the job that signs.';
    return { code: 'ATTEST_NOT_PREFLIGHTED', message: `the provenance was not signed: ${what}`, hint };
}
/** A token that says something else than the one that preflight saw would be certified as something else. */
async function tokenOfThisRun(identity, claims) {
    const asked = await identity.token(AUDIENCE);
    if (asked.kind !== 'done')
        return asked;
    const now = identity.claims(asked.value);
    if (now === null)
        return { kind: 'refused', status: null, message: 'its claims cannot be read' };
    const differences = claimDifferences(now, claims);
    if (differences.length === 0)
        return asked;
    return { kind: 'refused', status: null, message: `it is for another run than before: ${listed(differences)}` };
}
function verified(bundle, payload, id, tarball, verifier) {
    const [checked] = (0,attestations.checkAttestations)([{ predicateType: statement/* SLSA_V1 */.ck, bundle }], verifier);
    if (checked === undefined || checked.outcome.kind === 'absent')
        return 'there is no bundle';
    if (checked.outcome.kind !== 'verified')
        return checked.outcome.detail;
    if ((0,model_json/* stringAt */.bX)(bundle, 'dsseEnvelope', 'payload') !== payload.toString('base64'))
        return 'the bundle holds another statement than the one that was to be signed';
    const outcome = (0,provenance/* verifyProvenance */.T)(checked.outcome.value, id, tarball.sha512);
    if (outcome.kind === 'verified')
        return outcome.value;
    return outcome.kind === 'absent' ? 'there is no provenance' : outcome.detail;
}
function signingProblem(refusal) {
    return refusal.kind === 'unreachable'
        ? {
            code: 'ATTEST_UNAVAILABLE',
            message: `the provenance could not be signed: ${refusal.message}`,
            hint: 'Nothing was published. Run the job again when the service answers (https://status.sigstore.dev).',
        }
        : {
            code: 'ATTEST_REFUSED',
            message: `the provenance was not signed: ${refusal.message}`,
            hint: 'Nothing was published. What was refused will be refused again: mend what the message names first.',
        };
}
function invalidProblem(detail) {
    return {
        code: 'ATTEST_INVALID',
        message: `the provenance was signed but does not verify, so it was not used: ${detail}`,
        hint: 'Nothing was published. See that the trusted root and the signing configuration are of one Sigstore instance.',
    };
}
function identityProblem(differences) {
    return {
        code: 'ATTEST_IDENTITY',
        message: `the certificate does not name this run, so the provenance was not used: ${listed(differences)}`,
        hint: 'Nothing was published. Report this: a certificate authority must certify what the token says.',
    };
}
function listed(differences) {
    return differences
        .map(({ field, found, expected }) => `${field} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`)
        .join('; ');
}
/** An entry in a public log that came to nothing must be told of: somebody will find it and ask. */
function withWrites(problem, { certain, possible }) {
    const entries = (count) => (count === 1 ? '1 entry' : `${count} entries`);
    const parts = [
        ...(certain > 0 ? [`${entries(certain)} written to the public log`] : []),
        ...(possible > 0 ? [`${entries(possible)} perhaps written (an answer was lost)`] : []),
    ];
    const told = parts.length === 0 ? 'Nothing was written to the public log.' : `In vain: ${parts.join(', ')}.`;
    return { ...problem, hint: `${problem.hint} ${told}` };
}

// EXTERNAL MODULE: ./build/judge/links.js
var judge_links = __webpack_require__(39029);
;// CONCATENATED MODULE: ./build/publish/expected-build.js


const GITHUB = 'github.com';
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Nothing where the certificate is of what was expected. A field that it does not state is a difference. */
function differencesFrom(signer, expected) {
    return expected.kind === 'run'
        ? identityDifferences(signer, expected.claims)
        : buildDifferences(signer, expected.build);
}
function buildDifferences(signer, expected) {
    const run = readRunUri(signer.runUri);
    const rows = [
        ['issuer', signer.issuer, GITHUB_ISSUER],
        ...repositoryRow(signer, expected),
        ['owner id', signer.ownerId, expected.ownerId],
        ['commit', signer.commit?.toLowerCase() ?? null, expected.commit?.toLowerCase() ?? null],
        ['source ref', signer.ref, expected.ref],
        ['workflow', ownWorkflow(signer), expected.workflow],
        ['run', run?.id ?? null, expected.runId],
        ['attempt', run?.attempt ?? null, expected.runAttempt],
    ];
    return rows.flatMap(([field, found, wanted]) => wanted === null || found === wanted ? [] : [{ field, found, expected: wanted }]);
}
/** By id where it is known and stated: the repository may have another name by now, and another one its old name. */
function repositoryRow(signer, { repository, repositoryId }) {
    if (repositoryId !== null && signer.repositoryId !== null)
        return [['repository id', signer.repositoryId, repositoryId]];
    const wanted = { host: GITHUB, path: repository };
    if (signer.repository !== null && (0,model_repository/* sameRepository */.RB)(signer.repository, wanted))
        return [];
    const found = signer.repository === null ? signer.repositoryUri : (0,model_repository/* formatRepository */.Sh)(signer.repository);
    return [['repository', found, (0,model_repository/* formatRepository */.Sh)(wanted)]];
}
/** The path of the workflow that was started; with its repository where that is not the one of the source. */
function ownWorkflow({ workflow, repository }) {
    if (workflow === null)
        return null;
    const own = repository !== null && (0,model_repository/* sameRepository */.RB)(workflow.repository, repository);
    return own ? workflow.path : `${(0,model_repository/* formatRepository */.Sh)(workflow.repository)}/${workflow.path}`;
}
function readRunUri(uri) {
    const match = /^https:\/\/github\.com\/[^/]+\/[^/]+\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(uri ?? '');
    return match === null ? null : { id: match[1] ?? '', attempt: match[2] ?? '' };
}

;// CONCATENATED MODULE: ./build/publish/confirm-checks.js


const TITLES = {
    visible: 'The registry shows the version',
    bytes: 'The same bytes',
    signature: 'Signed by the registry',
    'publish-attestation': 'Registry’s publish attestation',
    provenance: 'Provenance',
    identity: 'Built where it should be',
    tag: 'dist-tag',
};
/** One look at the registry, held against what must be there. Pure; the checks in the order in which they are told. */
function judgeSighting(expected, sighting) {
    const visible = judgeVisible(expected, sighting);
    if (visible.outcome !== 'pass') {
        const asked = [
            ['bytes', expected.integrity !== null],
            ['signature', true],
            ['publish-attestation', expected.identity !== null],
            ['provenance', expected.identity !== null],
            ['identity', expected.identity !== null],
            ['tag', expected.tag !== null],
        ];
        const waiting = visible.outcome === 'unknown' ? 'unknown' : 'not-yet';
        return [
            visible,
            ...asked.map(([id, is]) => is ? confirm_checks_check(id, waiting, 'Not known as long as the version is not seen.', false) : notAsked(id)),
        ];
    }
    return [
        visible,
        judgeBytes(expected, sighting),
        judgeSignature(sighting),
        judgePublish(expected, sighting),
        judgeProvenance(expected, sighting),
        judgeIdentity(expected.identity, sighting.evidence.provenance),
        judgeTag(expected, sighting),
    ];
}
function confirm_checks_check(id, outcome, detail, settled) {
    return { id, title: TITLES[id], outcome, detail, settled };
}
const pass = (id, detail) => confirm_checks_check(id, 'pass', detail, true);
/** It contradicts what was published, and will tomorrow. */
const fail = (id, detail) => confirm_checks_check(id, 'fail', detail, true);
/** It is wrong now, and a registry that is not done yet may look like this for a moment. */
const failSoFar = (id, detail) => confirm_checks_check(id, 'fail', detail, false);
const notYet = (id, detail) => confirm_checks_check(id, 'not-yet', detail, false);
const unknown = (id, detail) => confirm_checks_check(id, 'unknown', detail, false);
/** It was found out, and says neither: asking again is no help. */
const undecided = (id, detail) => confirm_checks_check(id, 'unknown', detail, true);
const NOT_ASKED = {
    bytes: 'No hash was given to hold it against.',
    'publish-attestation': 'Without provenance the registry attests to nothing.',
    provenance: 'It was published without.',
    identity: 'Without provenance nothing says where it was built.',
    tag: 'No tag was asked about.',
};
function notAsked(id) {
    return confirm_checks_check(id, 'not-applicable', NOT_ASKED[id] ?? '', true);
}
function judgeVisible({ name, version }, { packument, evidence }) {
    const { registry } = evidence.route;
    if (packument.kind === 'unknown')
        return unknown('visible', `${registry} could not be asked: ${packument.detail}.`);
    if (packument.kind === 'not-found')
        return notYet('visible', `${registry} shows no package ${name}.`);
    const seen = packument.value.version;
    if (seen.kind === 'present')
        return pass('visible', `${registry} has ${name}@${version}.`);
    if (seen.removedForMalware)
        return failSoFar('visible', `${registry} shows ${name} as removed for its security, without ${version}.`);
    if (seen.publishedAt !== null)
        return failSoFar('visible', `${name}@${version} was published on ${seen.publishedAt}, and is there no more.`);
    return notYet('visible', `${registry} shows ${name}, without ${version}.`);
}
function judgeBytes({ integrity }, { evidence }) {
    if (integrity === null)
        return notAsked('bytes');
    const outcome = evidence.integrity;
    switch (outcome.kind) {
        case 'verified':
            return pass('bytes', outcome.value.sri);
        case 'rejected':
            return fail('bytes', `${sentence(outcome.detail.replace('the lockfile pins', 'what was published has'))}`);
        case 'absent':
            return undecided('bytes', 'There is no hash to compare.');
        case 'unsupported':
        case 'unknown':
            return unknown('bytes', sentence(outcome.detail.replace('the lockfile pins', 'what was published has')));
    }
}
function judgeSignature({ evidence }) {
    const { route, signature } = evidence;
    if (route.trust === 'unkeyed') {
        const detail = `Nobody’s keys are known for ${route.registry}: its signatures were not looked at.`;
        return confirm_checks_check('signature', 'not-applicable', detail, true);
    }
    switch (signature.kind) {
        case 'verified': {
            const { keyid, badBeside } = signature.value;
            const beside = badBeside === 0 ? '' : ` Beside it are signatures that do not hold: ${badBeside}.`;
            return pass('signature', `By ${keyid}.${beside}`);
        }
        case 'absent':
            return failSoFar('signature', `${route.registry} serves no signature with it.`);
        case 'rejected':
            return fail('signature', sentence(signature.detail));
        case 'unsupported':
            return undecided('signature', sentence(signature.detail));
        case 'unknown':
            return unknown('signature', sentence(signature.detail));
    }
}
function judgePublish({ identity }, { evidence, attestations }) {
    const id = 'publish-attestation';
    if (identity === null)
        return notAsked(id);
    const { publish, route } = evidence;
    if (route.trust === 'unkeyed')
        return confirm_checks_check(id, 'not-applicable', `Nobody’s keys are known for ${route.registry}.`, true);
    if (publish.kind === 'verified')
        return pass(id, `Signed by ${publish.value.keyid}, and logged.`);
    if (publish.kind === 'absent') {
        return attestations?.kind === 'answered'
            ? failSoFar(id, 'It is not among the attestations that the registry serves.')
            : notYet(id, 'The registry serves no attestations of this version.');
    }
    return unsettled(id, publish);
}
function judgeProvenance({ identity }, { evidence, attestations }) {
    const id = 'provenance';
    if (identity === null)
        return notAsked(id);
    const { provenance, document, route } = evidence;
    const advertised = document.kind === 'answered' && document.value.advertisesProvenance;
    if (!advertised && (provenance.kind === 'verified' || provenance.kind === 'absent')) {
        // What is not advertised in the version's document is not looked at by anyone who installs it.
        return failSoFar(id, `${route.registry} advertises no provenance of this version: for npm it has none.`);
    }
    switch (provenance.kind) {
        case 'verified':
            return pass(id, `It verifies, and is about these bytes. Log entry ${provenance.value.log.logIndex}.`);
        case 'absent':
            return failSoFar(id, 'There is none.');
        case 'rejected':
            if (provenance.code === 'attestation-unavailable') {
                return attestations?.kind === 'answered'
                    ? failSoFar(id, 'It is not among the attestations that the registry serves.')
                    : notYet(id, 'The registry advertises it, and does not serve it yet.');
            }
            return fail(id, sentence(provenance.detail));
        case 'unsupported':
        case 'unknown':
            return unsettled(id, provenance);
    }
}
function judgeIdentity(identity, provenance) {
    const id = 'identity';
    if (identity === null)
        return notAsked(id);
    if (provenance.kind !== 'verified') {
        const missing = provenance.kind === 'absent' || provenance.kind === 'rejected';
        return confirm_checks_check(id, missing ? 'not-yet' : 'unknown', 'Nothing that is verified says where it was built.', false);
    }
    const { signer, disagreements } = provenance.value;
    const differences = [
        ...differencesFrom(signer, identity),
        // The statement may not say another thing than what the certificate vouches for.
        ...disagreements.map(({ field, predicate, certificate }) => ({
            field: `${field} (statement)`,
            found: predicate,
            expected: certificate,
        })),
    ];
    if (differences.length === 0)
        return pass(id, `${signer.runUri ?? signer.san}`);
    const listed = differences.map(({ field, found, expected }) => `${field} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
    return fail(id, `${listed.join('; ')}.`);
}
function judgeTag({ tag, version }, { packument }) {
    if (tag === null || packument.kind !== 'answered')
        return notAsked('tag');
    const { tagged } = packument.value;
    if (tagged === version)
        return pass('tag', `“${tag}” is at ${version}.`);
    const order = tagged === null ? null : (0,packument_standing/* compareVersions */.Zy)(tagged, version);
    // Another release may have come since, where this is confirmed late.
    if (order !== null && order > 0)
        return pass('tag', `“${tag}” has moved on to ${tagged}.`);
    return failSoFar('tag', `“${tag}” is at ${tagged ?? 'no version'}, not at ${version}.`);
}
function unsettled(id, outcome) {
    if (outcome.kind === 'rejected')
        return fail(id, sentence(outcome.detail));
    if (outcome.kind === 'unsupported')
        return undecided(id, sentence(outcome.detail));
    return unknown(id, sentence(outcome.detail));
}
function sentence(detail) {
    return /[.!?]$/.test(detail) ? detail : `${detail}.`;
}

;// CONCATENATED MODULE: ./build/publish/confirm-problems.js
const CODES = {
    visible: 'CONFIRM_VERSION',
    bytes: 'CONFIRM_BYTES',
    signature: 'CONFIRM_SIGNATURE',
    'publish-attestation': 'CONFIRM_PUBLISH_ATTESTATION',
    provenance: 'CONFIRM_PROVENANCE',
    identity: 'CONFIRM_IDENTITY',
    tag: 'CONFIRM_TAG',
};
const TAMPERED = 'Treat the version as not yours until you know why: look at who may publish the package and at its recent versions, and deprecate this one.';
const REGISTRY_LACKS = 'Nothing can be added to a published version. Ask the registry’s support, or publish the next version.';
const HINTS = {
    visible: 'Somebody has taken it out again: look at who may publish the package.',
    bytes: `Somebody else published these bytes, or the registry serves others than it was given. ${TAMPERED}`,
    signature: `If the keys that are trusted here are current, what the registry serves was altered. ${TAMPERED}`,
    'publish-attestation': REGISTRY_LACKS,
    provenance: REGISTRY_LACKS,
    identity: `Another build than the expected one published it. ${TAMPERED}`,
    tag: 'Set it with npm dist-tag add, as a person or with a token of your own: a token of trusted publishing sets no tags.',
};
/** What does not hold, one problem each; what is merely not there yet, in one. */
function confirmProblems({ name, version }, registry, checks, occasion, waitedMs) {
    const id = `${name}@${version}`;
    const wrong = checks.filter(({ outcome, settled }) => outcome === 'fail' || (outcome === 'unknown' && settled));
    const open = checks.filter(({ outcome, settled }) => outcome === 'not-yet' || (outcome === 'unknown' && !settled));
    const problems = wrong.map((check) => ({
        code: CODES[check.id],
        message: `${id} is not as it should be. ${check.title}: ${check.detail}`,
        hint: check.outcome === 'fail' ? HINTS[check.id] : 'Update Countersign, or give the keys that are current.',
    }));
    // Where something contradicts, what is missing beside it is only a consequence.
    if (problems.length > 0 || open.length === 0)
        return problems;
    const [first] = open;
    const waited = waitedMs < 1_000 ? '' : ` after ${Math.round(waitedMs / 1_000)} s`;
    const unseen = open.map(({ title }) => title).join(', ');
    return [
        {
            code: 'CONFIRM_NOT_VISIBLE',
            message: occasion === 'publish'
                ? `${id} is published, and not all of it can be seen at ${registry} yet${waited} (${unseen}): ${first?.detail ?? ''}`
                : `Not all of ${id} can be seen at ${registry}${waited} (${unseen}): ${first?.detail ?? ''}`,
            hint: occasion === 'publish'
                ? 'Do not publish it again. Confirm it later with “mode: verify”; a registry may take minutes.'
                : 'Check name and version. A version that was just published, or approved, may take minutes to appear.',
        },
    ];
}

// EXTERNAL MODULE: ./build/attestation/response.js
var response = __webpack_require__(46950);
// EXTERNAL MODULE: ./build/packument/packument.js
var packument = __webpack_require__(92459);
// EXTERNAL MODULE: ./build/verify/package.js + 4 modules
var verify_package = __webpack_require__(16974);
;// CONCATENATED MODULE: ./build/publish/sighting.js





/** Asks for both documents at once, and verifies what they hold. Never throws for what a registry does. */
async function look(expected, ports, kept = {}) {
    const [packument, attestations] = await Promise.all([
        kept.packument ?? askPackument(expected, ports.landed),
        kept.attestations ?? (expected.identity === null ? null : askAttestations(expected, ports)),
    ]);
    const { name, version } = expected;
    const facts = { route: ports.route, document: documentIn(packument, expected), attestations };
    const evidence = await (0,verify_package.verifyPackage)({ name, version }, expected.integrity, facts, ports.trust);
    return { packument, attestations, evidence };
}
async function askPackument(expected, landed) {
    const answer = await landed.packument(expected.name);
    if (answer.kind !== 'answered')
        return answer;
    const { name, version, tag } = expected;
    const read = (0,packument.readPackumentVersion)(answer.value, { name, version });
    if (typeof read === 'string')
        return sighting_malformed(read);
    const tagged = tag === null ? null : (0,model_json/* stringAt */.bX)(answer.value, 'dist-tags', tag);
    return { kind: 'answered', value: { version: read, tagged } };
}
async function askAttestations({ name, version }, { landed, trust }) {
    const answer = await landed.attestations(name, version);
    if (answer.kind !== 'answered')
        return answer;
    const served = (0,response/* readAttestations */.a)(answer.value);
    if (typeof served === 'string')
        return sighting_malformed(served);
    return { kind: 'answered', value: (0,attestations.checkAttestations)(served, trust.verifier) };
}
function documentIn(packument, { name, version }) {
    if (packument.kind !== 'answered')
        return packument;
    const seen = packument.value.version;
    if (seen.kind === 'present')
        return { kind: 'answered', value: seen.document };
    return { kind: 'not-found', detail: `the packument of ${name} has no version ${version}` };
}
function sighting_malformed(detail) {
    return { kind: 'unknown', code: 'malformed', detail };
}

;// CONCATENATED MODULE: ./build/publish/watch.js




const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
/** What rests on which document: one whose checks all hold is not asked for again. */
const OF_PACKUMENT = ['visible', 'bytes', 'signature', 'tag'];
const OF_ATTESTATIONS = ['publish-attestation', 'provenance', 'identity'];
/**
 * Looks at a registry until everything is there that must be, something contradicts it, or the time is up. It is looked at
 * once at least, and the last time when the time is up. Never throws for what a registry does.
 *
 * @param timeoutMs how long to wait for documents to appear; 0 for one look
 */
async function watch(expected, ports, occasion, timeoutMs) {
    const { clock } = ports;
    const started = clock.now().getTime();
    const elapsed = () => Math.max(0, clock.now().getTime() - started);
    let sighting = await look(expected, ports);
    let checks = judgeSighting(expected, sighting);
    let looks = 1;
    for (const wait of waits(timeoutMs)) {
        if (!mayStillCome(checks) || isCancelled(sighting) || elapsed() >= timeoutMs)
            break;
        await clock.sleep(Math.min(wait, timeoutMs - elapsed()));
        sighting = await look(expected, ports, keptOf(sighting, checks));
        checks = judgeSighting(expected, sighting);
        looks += 1;
    }
    return watch_conclude(expected, sighting, checks, occasion, { looks, waitedMs: elapsed() });
}
/** Longer and longer waits that add up to the timeout: finitely many, whatever the clock does. */
function* waits(timeoutMs) {
    let left = timeoutMs;
    for (let wait = FIRST_WAIT_MS; left > 0; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
        yield Math.min(wait, left);
        left -= wait;
    }
}
/** The run is being ended: every further answer would be the same, and nobody waits for it. */
function isCancelled({ packument, attestations }) {
    return [packument, attestations].some((answer) => answer?.kind === 'unknown' && answer.code === 'cancelled');
}
/** Something is missing, and nothing is wrong for good. */
function mayStillCome(checks) {
    const open = checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    return open.length > 0 && open.every(({ settled }) => !settled);
}
function keptOf(sighting, checks) {
    const done = (ids) => checks.every(({ id, outcome }) => !ids.includes(id) || outcome === 'pass' || outcome === 'not-applicable');
    return {
        ...(done(OF_PACKUMENT) ? { packument: sighting.packument } : {}),
        ...(done(OF_ATTESTATIONS) ? { attestations: sighting.attestations } : {}),
    };
}
function watch_conclude(expected, { evidence }, judged, occasion, effort) {
    const { id, route, provenance, publish, signature } = evidence;
    const outcome = outcomeOf(judged);
    const verified = provenance.kind === 'verified' ? provenance.value : null;
    const publishLog = publish.kind === 'verified' ? publish.value.log : null;
    const links = [
        ...(evidence.document.kind === 'answered' ? (0,judge_links/* registryLink */.IW)(id, route) : []),
        ...(verified === null ? [] : (0,judge_links/* provenanceLinks */.Pu)(verified)),
        ...(verified !== null || publishLog === null ? [] : (0,judge_links/* logLinks */.ud)(publishLog)),
    ];
    return {
        package: id,
        registry: route.registry,
        outcome,
        integrity: expected.integrity ?? (signature.kind === 'verified' ? signature.value.signedIntegrity : null),
        checks: judged.map(({ settled: _, ...check }) => check),
        problems: outcome === 'confirmed' ? [] : confirmProblems(id, route.registry, judged, occasion, effort.waitedMs),
        build: verified === null ? null : (0,judge_links/* buildSource */.uD)(verified),
        publishLog,
        links,
        ...effort,
    };
}
function outcomeOf(checks) {
    const open = checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    if (open.length === 0)
        return 'confirmed';
    // What was found out and says neither good nor bad will not be seen better later.
    return open.every(({ outcome, settled }) => outcome !== 'fail' && !settled) ? 'not-visible' : 'not-confirmed';
}

;// CONCATENATED MODULE: ./build/publish/confirm.js

/** The public registry has been seen to take five minutes until every document is everywhere. */
const CONFIRM_TIMEOUT_MS = 5 * 60_000;
/**
 * Reads back what was published, as those will who install it, and holds it against what was sent: the same bytes, signed by
 * the registry, with its own attestation and our provenance of this very run, under the right tag. What the registry
 * answered to the publish itself counts for nothing here.
 */
async function confirm_confirm(expected, ports, timeoutMs = CONFIRM_TIMEOUT_MS) {
    const confirmation = await watch(expected, ports, 'publish', timeoutMs);
    if (confirmation.outcome === 'confirmed')
        return { kind: 'confirmed', value: { confirmation } };
    return { kind: 'failed', outcome: `published-${confirmation.outcome}`, confirmation };
}

// EXTERNAL MODULE: ./build/publish/gather-facts.js + 2 modules
var gather_facts = __webpack_require__(30934);
// EXTERNAL MODULE: ./build/publish/preflight.js + 5 modules
var preflight = __webpack_require__(49306);
// EXTERNAL MODULE: ./build/publish/check-run.js
var check_run = __webpack_require__(79700);
;// CONCATENATED MODULE: ./build/publish/trusted-publisher.js

/** npm compares each, letter for letter, with a claim of the run's identity token (https://docs.npmjs.com/trusted-publishers). */
function trustedPublisherForm(claims) {
    const [owner = '', repository = ''] = claims.repository.split('/');
    return [
        { field: 'Organization or user', enter: owner },
        { field: 'Repository', enter: repository },
        { field: 'Workflow filename', enter: (0,check_run/* workflowFile */.E)(claims.workflowRef) },
        { field: 'Environment name', enter: claims.environment ?? '(leave it empty)' },
    ];
}
/** The form's fields beside the claims that they are held against, as lines. None of these claims is a secret. */
function trustedPublisherHelp(name, claims) {
    const lines = trustedPublisherForm(claims).map(({ field, enter }) => `  ${field}: ${enter}`);
    const called = claims.jobWorkflowRef === claims.workflowRef
        ? []
        : [
            `The workflow that was started counts (${claims.workflowRef}), not the one that it calls (${claims.jobWorkflowRef}).`,
        ];
    return [
        `The trusted publisher at https://www.npmjs.com/package/${name}/access must be, letter for letter:`,
        ...lines,
        `The run says of itself: event ${claims.event}, ref ${claims.ref}, repository ${claims.repositoryVisibility}, runner ${claims.runnerEnvironment}, subject ${claims.subject}.`,
        ...called,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/publish/publish-problems.js

/** The registry's words where the version waits for an approval. */
const IS_STAGED = /previously staged version/i;
/** What `@sigstore/verify` says where npm, which does so before it sends anything, cannot verify a provenance file. */
const UNVERIFIED = /: (?:TLOG_[A-Z_]+|CERTIFICATE_ERROR|PUBLIC_KEY_ERROR|SIGNATURE_ERROR|TIMESTAMP_ERROR|UNTRUSTED_SIGNER_ERROR)\b/;
const publish_problems_NOTHING = 'Nothing was published.';
function takenProblem(subject, there) {
    return {
        code: 'PUBLISH_VERSION_TAKEN',
        message: `${idOf(subject)} is on ${subject.registry} already, with other bytes: it has ${there}, this tarball is ${subject.integrity}`,
        hint: 'These bytes were not published. Choose another version; if nobody published that one on purpose, find out who did.',
    };
}
function steeredProblem(subject, settings) {
    return {
        code: 'PUBLISH_STEERED',
        message: `package.json of ${idOf(subject)} says how npm is to publish: ${settings.join('; ')}`,
        hint: `${publish_problems_NOTHING} Take it out of package.json, and look who put it there: it could send the token elsewhere.`,
    };
}
function publish_problems_identityProblem(refusal) {
    return {
        code: 'PUBLISH_IDENTITY',
        message: `the run gives no identity token for the registry: ${refusal.message}`,
        hint: `${publish_problems_NOTHING} The job needs “permissions: id-token: write”.`,
    };
}
/** A bug of whoever wires this: other bytes than those that were looked at. */
function notPreflightedProblem(subject, judged) {
    return {
        code: 'PUBLISH_NOT_PREFLIGHTED',
        message: `the preflight looked at ${judged ?? 'package.json'}, and ${subject.integrity} is to be published`,
        hint: `${publish_problems_NOTHING} Run the preflight on the packed tarball.`,
    };
}
function noProvenanceProblem(subject) {
    return {
        code: 'PUBLISH_NO_PROVENANCE',
        message: `${subject.registry} had ${idOf(subject)} with these bytes, so nothing was signed, and now it does not show it`,
        hint: 'It was not published again, since that would be without provenance. Run the job again.',
    };
}
/** The registry answers everything that does not fit alike; what it compares is all that can be told. */
function exchangeProblem({ name, registry, claims }, refusal) {
    if (refusal.kind === 'unreachable') {
        return {
            code: 'PUBLISH_EXCHANGE_UNAVAILABLE',
            message: `the registry exchanged no identity token: ${refusal.message}`,
            hint: `${publish_problems_NOTHING} Run the job again when the registry answers; it goes on from here.`,
        };
    }
    const status = refusal.status === null ? '' : ` (${refusal.status})`;
    return {
        code: 'PUBLISH_EXCHANGE_REFUSED',
        message: `${registry} does not take this run as a trusted publisher of ${name}${status}: ${refusal.message}`,
        hint: `${publish_problems_NOTHING} ${claims === null ? 'See the package’s trusted publisher.' : trustedPublisherHelp(name, claims)}`,
    };
}
/** npm or the registry said no, and the version is not there. */
function refusedProblem(subject, status, message) {
    const { form, registry } = subject;
    const [code, hint] = reasonOf(subject, status, message);
    const verb = form === 'staged' ? 'staged' : 'published';
    return { code, message: `${idOf(subject)} was not ${verb} on ${registry}: ${message}`, hint: `${publish_problems_NOTHING} ${hint}` };
}
function reasonOf({ form, name }, status, message) {
    if (/\bEUNKNOWNCOMMAND\b/.test(message))
        return ['PUBLISH_NPM_TOO_OLD', 'Staging needs npm 11.15.0 or later.'];
    if (UNVERIFIED.test(message)) {
        return [
            'PUBLISH_PROVENANCE_UNVERIFIED',
            'This npm cannot verify the provenance. Use a newer npm, or sign with npm’s own services (“signing: npm”).',
        ];
    }
    if (/\bEOTP\b|one-time pass/i.test(message))
        return ['PUBLISH_OTP', 'Use trusted publishing, or a token that needs no one-time password.'];
    switch (status) {
        case 401:
        case 404:
            return [
                'PUBLISH_UNAUTHORIZED',
                form === 'token'
                    ? `The token is missing, over, or not for ${name}: a registry answers 404 to hide a package from it.`
                    : 'The registry gave a token for this package and did not take it; run the job again.',
            ];
        case 402:
            return [
                'PUBLISH_RESTRICTED',
                'A package with a scope is restricted unless it is said to be public: “access: public”.',
            ];
        case 403:
            return [
                'PUBLISH_FORBIDDEN',
                'The token may not do this; see the permissions of the token, or of the trusted publisher.',
            ];
        case 409:
            // Any other conflict leaves it open whether the version has landed.
            return [
                'PUBLISH_VERSION_STAGED',
                `It waits for an approval: “npm stage list ${name}”, then approve or reject it.`,
            ];
        case 422:
            return ['PUBLISH_UNACCEPTABLE', 'The registry did not accept the package or its provenance; mend what it names.'];
        default:
            return ['PUBLISH_REFUSED', 'Mend what npm names.'];
    }
}
/** The registry says that the version is taken, and shows none: ours, another's, or one that waits to be approved. */
function unseenProblem(subject, message) {
    const staged = subject.form === 'staged' ? ' Or it is staged: see “npm stage list”.' : '';
    return {
        code: 'PUBLISH_VERSION_UNSEEN',
        message: `${subject.registry} says that it has ${idOf(subject)}, and does not show it: ${message}`,
        hint: `It may be these bytes, or not.${staged} Run the job again in some minutes: if it is these bytes, that is a success.`,
    };
}
/** No answer, and nothing to be seen: it may have landed. */
function lostProblem(subject, message, seen) {
    return {
        code: 'PUBLISH_UNCERTAIN',
        message: `whether ${idOf(subject)} was published on ${subject.registry} is not known: ${message}; ${seen}`,
        hint: 'It may appear yet. Run the job again: if these bytes are there by then, that is a success, else they are published.',
    };
}
/** Taken down once, and never taken again. */
function withdrawnProblem(subject, message) {
    return {
        code: 'PUBLISH_VERSION_WITHDRAWN',
        message: `${idOf(subject)} was on ${subject.registry} once and was taken down: ${message}`,
        hint: `${publish_problems_NOTHING} A registry never takes a version again. Choose another one.`,
    };
}
function idOf({ name, version }) {
    return `${name}@${version}`;
}

;// CONCATENATED MODULE: ./build/publish/published-version.js


/** Asks once. Bytes decide, never the version alone. */
async function publishedVersion(registry, { name, version, integrity }) {
    const answer = await registry.packument(name);
    if (answer.kind === 'unknown')
        return { kind: 'unknown', detail: answer.detail };
    if (answer.kind === 'not-found')
        return { kind: 'absent', withdrawn: false };
    const standing = (0,packument_standing/* readStanding */.ZY)(answer.value, name, version);
    if (typeof standing === 'string')
        return { kind: 'unknown', detail: standing };
    if (!standing.present)
        return { kind: 'absent', withdrawn: standing.onceThere };
    if (standing.integrity === null)
        return { kind: 'unknown', detail: 'the registry states no integrity of the version' };
    const served = (0,verify_integrity/* readIntegrity */.Qx)(standing.integrity);
    if (typeof served === 'string')
        return { kind: 'unknown', detail: `the registry's integrity is unusable: ${served}` };
    if (served.algorithm !== 'sha512')
        return { kind: 'unknown', detail: `the registry states ${served.algorithm} of it, and no sha512` };
    const same = served.digests.every((digest) => `sha512-${digest}` === integrity);
    return same ? { kind: 'same' } : { kind: 'other', integrity: standing.integrity };
}
/**
 * Asks until the version is there, or so often: what has landed is seen by others only after a while (0.7 s to 5 min). An
 * `absent` at the end means that it was not seen.
 *
 * @param waits milliseconds before each time
 */
async function awaitVersion(registry, bytes, clock, waits) {
    let last = { kind: 'unknown', detail: 'it was not asked' };
    for (const wait of waits) {
        if (wait > 0)
            await clock.sleep(wait);
        last = await publishedVersion(registry, bytes);
        if (last.kind === 'same' || last.kind === 'other')
            break;
    }
    return last;
}

// EXTERNAL MODULE: ./build/publish/steering.js
var steering = __webpack_require__(35101);
;// CONCATENATED MODULE: ./build/publish/publish.js



const MOST_EXCHANGES = 3;
const MOST_PUBLISHES = 2;
const EXCHANGE_WAITS = [1_000, 3_000];
/** npm ended without an answer, and may be asked again: a second publish of the same version does no harm. */
const BRIEF = [0, 2_000, 4_000];
/** The registry says that it has the version, or will not be asked again: other people see it after minutes, at worst. */
const PATIENT = [0, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000, 60_000];
const ONCE = [0];
/** In the registry's words, and in those of npm 11, which looks by itself. */
const SAYS_TAKEN = /(?:over|stage) (?:the )?previously published version/i;
/**
 * Has the registry take these bytes, once. Whatever npm reports, the registry's bytes decide: before it is asked, and after
 * each failure, since an answer can be lost on its way, and npm's own second try is then refused for what its first one did.
 */
async function publish(preflighted, material, ports) {
    const { name, version, tag, claims, facts } = preflighted;
    const { tarball, bundleFile } = material;
    const { provenance, form, registry } = facts.intent;
    const subject = { name, version, integrity: tarball.integrity, form, registry, claims };
    const done = (how, more = {}) => ({
        kind: 'published',
        // The one place that makes the brand.
        value: { tarball, how, tag, stageId: null, answerLost: false, ...more },
    });
    if (facts.manifest.integrity !== tarball.integrity)
        return publish_failed(notPreflightedProblem(subject, facts.manifest.integrity));
    const steered = (0,steering/* steeringSettings */.T)(tarball.manifest, tag);
    if (steered.length > 0)
        return publish_failed(steeredProblem(subject, steered));
    const before = await publishedVersion(ports.registry, subject);
    if (before.kind === 'same')
        return done('already-published');
    if (before.kind === 'other')
        return publish_failed(takenProblem(subject, before.integrity));
    // Nothing is signed for bytes that were there at the preflight: should they be gone now, they must not go up bare.
    if (provenance && bundleFile === null)
        return publish_failed(noProvenanceProblem(subject));
    const token = await tokenFor(subject, ports);
    if ('problem' in token)
        return publish_failed(token.problem);
    let mayHaveLanded = false;
    for (let tries = 1;; tries += 1) {
        const attempt = await npmPublish(preflighted, material, token.token, ports.publisher);
        if (attempt.kind === 'done') {
            const { stageId } = attempt.value;
            return done(form === 'staged' ? 'staged' : 'published', { stageId });
        }
        const taken = saysTaken(attempt);
        const last = tries === MOST_PUBLISHES;
        const waits = waitsAfter(attempt, taken && form !== 'staged', last, mayHaveLanded);
        const after = await awaitVersion(ports.registry, subject, ports.clock, waits);
        if (after.kind === 'same')
            return done('published', { answerLost: true });
        if (after.kind === 'other')
            return publish_failed(takenProblem(subject, after.integrity));
        if (after.kind === 'absent' && after.withdrawn && taken)
            return publish_failed(withdrawnProblem(subject, attempt.message));
        mayHaveLanded ||= taken || attempt.kind === 'unreachable' || isPassing(attempt, taken);
        if (!last && (attempt.kind === 'unreachable' || isPassing(attempt, taken)))
            continue;
        return publish_failed(problemOf(subject, attempt, taken, after, mayHaveLanded), mayHaveLanded);
    }
}
function npmPublish({ name, version, tag, access, facts }, { tarball, bundleFile }, token, publisher) {
    const { form, registry } = facts.intent;
    return publisher.publish({
        name,
        version,
        tarball: tarball.path,
        bundle: bundleFile,
        tag,
        access,
        form,
        registry,
        token,
    });
}
function publish_failed(problem, mayHaveLanded = false) {
    return { kind: 'failed', problem, mayHaveLanded };
}
function problemOf(subject, attempt, taken, after, mayHaveLanded) {
    if (taken)
        return unseenProblem(subject, attempt.message);
    const seen = after.kind === 'absent' ? 'the registry does not show it' : `the registry cannot be asked (${after.detail})`;
    if (attempt.kind === 'unreachable' || mayHaveLanded)
        return lostProblem(subject, attempt.message, seen);
    return refusedProblem(subject, attempt.status, attempt.message);
}
/** How long to look for it. What waits to be approved is not shown at all. */
function waitsAfter(attempt, taken, last, mayHaveLanded) {
    if (taken || (last && attempt.kind === 'unreachable'))
        return PATIENT;
    return attempt.kind === 'refused' && !mayHaveLanded && !isPassing(attempt, taken) ? ONCE : BRIEF;
}
/** Has the registry, or npm in its place, said that there is such a version? Then it may be ours. */
function saysTaken(refusal) {
    return (refusal.kind === 'refused' && (refusal.status === 403 || refusal.status === 409) && SAYS_TAKEN.test(refusal.message));
}
/** The registry was not done yet with the publish before, which may be npm's own first try: "Failed to save packument". */
function isPassing(refusal, taken) {
    return refusal.kind === 'refused' && refusal.status === 409 && !taken && !IS_STAGED.test(refusal.message);
}
/** A token for this package alone, exchanged for a fresh identity token each time; `null` where npm's own is to publish. */
async function tokenFor(subject, { identity, publisher, clock }) {
    if (subject.form === 'token')
        return { token: null };
    const audience = `npm:${new URL(subject.registry).hostname}`;
    for (let tries = 1;; tries += 1) {
        const asked = await identity.token(audience);
        const exchanged = asked.kind === 'done' ? await publisher.exchange(subject.name, asked.value) : asked;
        if (exchanged.kind === 'done')
            return { token: exchanged.value };
        if (exchanged.kind === 'unreachable' && tries < MOST_EXCHANGES) {
            await clock.sleep(EXCHANGE_WAITS[tries - 1] ?? 0);
            continue;
        }
        return { problem: asked.kind === 'done' ? exchangeProblem(subject, exchanged) : publish_problems_identityProblem(exchanged) };
    }
}

// EXTERNAL MODULE: ./build/model/tarball.js
var tarball = __webpack_require__(31716);
// EXTERNAL MODULE: ./build/packument/manifest.js
var packument_manifest = __webpack_require__(92690);
// EXTERNAL MODULE: ./build/packument/normalised-manifest.js
var normalised_manifest = __webpack_require__(92003);
// EXTERNAL MODULE: ./build/packument/release-line.js
var release_line = __webpack_require__(74841);
;// CONCATENATED MODULE: ./build/publish/tarball-changes.js




/**
 * What is different from the version that people have now. A stolen build shows here before anything is signed: a file that
 * no source has, a dependency that nobody added, a script that runs at install.
 */
function tarballChanges(previous, next) {
    const [before, after] = [new Set(pathsOf(previous)), new Set(pathsOf(next))];
    const [dependencies, dependenciesNow] = [(0,packument_manifest/* readDependencies */.gF)(previous.manifest), (0,packument_manifest/* readDependencies */.gF)(next.manifest)];
    const [scripts, scriptsNow] = [scriptsOf(previous), scriptsOf(next)];
    return {
        previous: previous.manifest.version,
        added: next.files.filter(({ path }) => !before.has(path)),
        removed: pathsOf(previous).filter((path) => !after.has(path)),
        bytes: { from: previous.bytes, to: next.bytes },
        dependenciesAdded: without(dependenciesNow, new Set(dependencies)),
        dependenciesRemoved: without(dependencies, new Set(dependenciesNow)),
        installScriptsAdded: [...scriptsNow.keys()].filter((name) => !scripts.has(name)),
        installScriptsChanged: [...scriptsNow].flatMap(([name, script]) => scripts.has(name) && scripts.get(name) !== script ? [name] : []),
    };
}
/**
 * Compares with the version that the tag names now, or where there is none with the one before it in its release line.
 *
 * @returns `not-found` where nothing was published before; `unknown` where it could not be looked at, or is not what the
 *   registry's document says
 */
async function changesSince(standing, tarball, tag, port) {
    if (standing.kind !== 'answered')
        return standing;
    const { name, version } = tarball.manifest;
    const previous = previousVersion(standing.value, version, tag);
    if (previous === null) {
        const [unreadable] = standing.value.history.unreadable;
        return unreadable === undefined
            ? { kind: 'not-found', detail: `no version of ${name} was published before` }
            : {
                kind: 'unknown',
                code: 'malformed',
                detail: `the registry’s document of ${name}@${unreadable} cannot be read`,
            };
    }
    const { dist, facts } = previous.document;
    const answer = await port.outline({ name, version: previous.version }, facts.tarball);
    if (answer.kind !== 'answered')
        return answer;
    const found = answer.value;
    if (dist.integrity !== null && dist.integrity !== found.integrity) {
        const detail = `the tarball of ${name}@${previous.version} has ${found.integrity}, its document says ${dist.integrity}`;
        return { kind: 'unknown', code: 'malformed', detail };
    }
    return { kind: 'answered', value: tarballChanges(found, tarball) };
}
function previousVersion({ history, tags }, version, tag) {
    const tagged = tags.get(tag);
    const all = [...history.versions.values()].map(({ past }) => past);
    const chosen = tagged !== undefined && tagged !== version && history.versions.has(tagged)
        ? tagged
        : (0,release_line/* releaseLine */.a)(version, null, all).recent[0]?.version;
    const found = chosen === undefined ? undefined : history.versions.get(chosen);
    return chosen === undefined || found === undefined ? null : { version: chosen, document: found.document };
}
/** What runs at install, by its name; node-gyp under the name of what makes npm run it. */
function scriptsOf({ manifest, hasGypFile }) {
    const stated = manifest['gypfile'];
    // npm's publish takes any gyp file to mean that there is something to build.
    const json = { ...manifest, gypfile: stated === undefined ? hasGypFile : stated };
    const commands = (0,normalised_manifest/* readManifestFacts */.$)(json, null).scripts;
    return new Map((0,packument_manifest/* readInstallScripts */.Qr)(json).map((name) => {
        const step = tarball/* INSTALL_STEPS */.k.find((each) => each === name);
        return [name, (step === undefined ? null : commands?.[step]) ?? ''];
    }));
}
function pathsOf({ files }) {
    return [...new Set(files.map(({ path }) => path))];
}
function without(names, others) {
    return names.filter((name) => !others.has(name));
}

;// CONCATENATED MODULE: ./build/publish/journey.js










/** How long documents of a version that was there before are waited for. */
const SETTLED_MS = 30_000;
const NO_WRITES = { certain: 0, possible: 0 };
/**
 * Publishes one package: preflight, pack, attest, publish, confirm. Each stage takes what only the one before it can make,
 * and nothing is signed before everything that can be known to fail was looked at, of the very bytes that are signed.
 */
async function publishPackage(input, ports) {
    const { intent, job } = input;
    let draft = begin(input);
    let bundleFile = null;
    const stop = (stoppedAt, problems, outcome = 'failed') => ({
        package: { ...draft, outcome, stoppedAt, problems },
        bundleFile,
    });
    ports.say('preflight', 'looking at everything that can be known before anything is signed');
    let known = null;
    if (input.ready === null) {
        const early = (0,preflight/* preflight */.Mz)(await (0,gather_facts/* gatherFacts */.p)(intent, { from: 'package.json', json: input.manifest, integrity: null }, job, ports.preflight));
        draft = { ...draft, ...told(early) };
        if (early.kind === 'refused')
            return stop('preflight', problemsOf(early.checks));
        known = early.preflighted.facts;
    }
    ports.say('pack', input.ready === null ? `with ${input.manager}` : 'taking the tarball that was packed before');
    const packing = input.ready === null
        ? await pack({ folder: input.folder, manager: input.manager, expected: draft }, ports.packer)
        : await openPacked(input.ready, ports.packer);
    if (packing.kind === 'failed')
        return stop('pack', packing.problems);
    const packed = packing.value;
    draft = { ...draft, ...journey_idOf(packed.tarball.manifest), packed: packedFacts(packed) };
    const judged = await judgePacked(input, known, packed, ports);
    draft = { ...draft, ...told(judged) };
    if (judged.kind === 'refused')
        return stop('preflight', problemsOf(judged.checks));
    const { preflighted } = judged;
    draft = { ...draft, changes: await changesOf(preflighted, packed, ports.published) };
    if (intent.provenance && preflighted.standing !== 'same-bytes') {
        ports.say('attest', 'signing the provenance, and verifying it');
        const attesting = await attest(preflighted, packed, ports.attest);
        draft = { ...draft, writes: attesting.writes };
        if (attesting.kind === 'failed')
            return stop('attest', [attesting.problem]);
        const attested = attesting.value;
        draft = { ...draft, log: attested.log };
        bundleFile = await ports.saveBundle(attested.bundle);
        await storeAttestation(attested, ports);
    }
    ports.say('publish', `${draft.name}@${draft.version} to ${intent.registry}`);
    const changed = await changedSince(packed, ports.packer);
    if (changed !== null)
        return stop('publish', [changed]);
    const publishing = await publish(preflighted, { tarball: packed.tarball, bundleFile }, ports.publish);
    if (publishing.kind === 'failed')
        return stop('publish', [publishing.problem], publishing.mayHaveLanded ? 'unknown' : 'failed');
    const published = publishing.value;
    draft = { ...draft, stageId: published.stageId };
    if (published.how === 'staged')
        return { package: { ...draft, outcome: 'staged', stoppedAt: null, problems: [] }, bundleFile };
    ports.say('confirm', 'reading back what landed');
    return conclude(published, preflighted);
    async function conclude({ tarball, how, tag }, { claims }) {
        const confirming = await confirm_confirm({
            name: draft.name,
            version: draft.version,
            integrity: tarball.integrity,
            identity: !intent.provenance || claims === null ? null : identityToExpect(how, claims),
            tag,
        }, ports.confirm, 
        // What was there before will not come: provenance that it lacks, it lacks.
        how === 'already-published' ? Math.min(input.confirmTimeoutMs, SETTLED_MS) : input.confirmTimeoutMs);
        const done = how === 'already-published' ? 'already-published' : 'confirmed';
        if (confirming.kind === 'confirmed') {
            const { confirmation } = confirming.value;
            return { package: { ...draft, confirmation, outcome: done, stoppedAt: null, problems: [] }, bundleFile };
        }
        const { confirmation, outcome } = confirming;
        draft = { ...draft, confirmation };
        return stop('confirm', confirmation.problems, outcome);
    }
}
function begin({ manifest, intent }) {
    return {
        ...journey_idOf(manifest),
        tag: intent.tag,
        form: intent.form,
        checks: [],
        packed: null,
        changes: null,
        writes: NO_WRITES,
        log: null,
        stageId: null,
        confirmation: null,
    };
}
/** As the registry will call it; as package.json has it, where that is nothing that a registry takes. */
function journey_idOf(json) {
    const id = (0,check_manifest/* identityOf */.cu)({ manifest: { json } });
    return id ?? { name: (0,model_json/* stringAt */.bX)(json, 'name') ?? '(no name)', version: (0,model_json/* stringAt */.bX)(json, 'version') ?? '(no version)' };
}
function told(result) {
    if (result.kind === 'refused')
        return { checks: result.checks };
    const { name, version, tag, checks } = result.preflighted;
    return { name, version, tag, checks };
}
/** Every check that speaks against it, as problems: all at once, each with what to change. */
function problemsOf(checks) {
    return checks.filter(check/* isBlocking */.Us).map(({ id, title, detail, remedy }) => ({
        code: id.toUpperCase().replaceAll('-', '_'),
        message: `${title}: ${detail}`,
        ...(remedy === '' ? {} : { hint: remedy }),
    }));
}
/** The preflight of the bytes themselves: scripts ran while packing, and the registry reads what was packed. */
async function judgePacked({ intent, job }, known, { tarball }, ports) {
    const { manifest: json, integrity } = tarball;
    if (known !== null)
        return (0,preflight/* preflight */.Mz)((0,preflight/* withPacked */.ZA)(known, { manifest: json, integrity }));
    return (0,preflight/* preflight */.Mz)(await (0,gather_facts/* gatherFacts */.p)(intent, { from: 'tarball', json, integrity }, job, ports.preflight));
}
/** Told, never a reason to stop: what cannot be looked at is left out. */
async function changesOf({ facts, tag }, { tarball }, port) {
    const answer = await changesSince(facts.registry.package, tarball, tag, port);
    return answer.kind === 'answered' ? answer.value : null;
}
function packedFacts({ tarball }) {
    const { path, bytes, files, integrity, sha256 } = tarball;
    return { path, bytes, files: files.length, integrity, sha256 };
}
/** The provenance is in the public log already and goes to npm: a second copy that could not be kept stops nothing. */
async function storeAttestation({ bundle }, ports) {
    if (ports.store === null)
        return;
    const attempt = await ports.store.store(bundle);
    if (attempt.kind !== 'done')
        ports.warn(`The provenance was not stored with GitHub: ${attempt.message}`);
}
/** What an earlier run published has that run's provenance: from this repository, if not from this run. */
function identityToExpect(how, claims) {
    if (how !== 'already-published')
        return { kind: 'run', claims };
    const { repository, repositoryId, ownerId } = claims;
    const open = { commit: null, ref: null, workflow: null, runId: null, runAttempt: null };
    return { kind: 'build', build: { repository, repositoryId, ownerId, ...open } };
}

;// CONCATENATED MODULE: ./build/publish/package-manager.js


const MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'];
const OF_LOCKFILE = {
    'package-lock.json': 'npm',
    'npm-shrinkwrap.json': 'npm',
    'pnpm-lock.yaml': 'pnpm',
    'yarn.lock': 'yarn',
    'bun.lock': 'bun',
    'bun.lockb': 'bun',
};
/**
 * Which package manager packs: the project's own, because each packs other files and writes other versions into package.json.
 * In this order: `packageManager` (https://nodejs.org/api/packages.html#packagemanager), `devEngines.packageManager`, the
 * lockfile; from the package's folder upward; npm where nothing says anything.
 *
 * @param levels the package's folder first, then those above it, up to the repository's root
 */
function detectManager(levels) {
    for (const { manifest, folder, names } of levels) {
        const stated = statedManager(manifest);
        if (stated !== null) {
            const manager = MANAGERS.find((each) => each === stated.name);
            return manager === undefined
                ? unknownManager(stated.name, stated.field)
                : { manager, because: stated.field, folder };
        }
        const lockfiles = names.filter((name) => Object.hasOwn(OF_LOCKFILE, name)).toSorted();
        const managers = new Set(lockfiles.map((name) => OF_LOCKFILE[name]));
        const [manager] = managers;
        if (managers.size > 1)
            return ambiguous(lockfiles);
        if (manager !== undefined)
            return { manager, because: lockfiles.join(' and '), folder };
    }
    return { manager: 'npm', because: 'no lockfile and no "packageManager" says otherwise', folder: null };
}
function statedManager(manifest) {
    const field = (0,model_json.at)(manifest, 'packageManager');
    if (field !== undefined) {
        // `pnpm@10.1.0+sha512.…`
        const name = typeof field === 'string' ? (/^[^@\s]+/.exec(field)?.[0] ?? field) : JSON.stringify(field);
        return { name, field: '"packageManager" of package.json' };
    }
    const engines = (0,model_json.at)(manifest, 'devEngines', 'packageManager');
    // One, or a list of which the first is meant.
    const name = (0,model_json/* stringAt */.bX)(Array.isArray(engines) ? engines[0] : engines, 'name');
    return name === null ? null : { name, field: '"devEngines" of package.json' };
}
function unknownManager(name, field) {
    return {
        code: 'PACKAGE_MANAGER_UNKNOWN',
        message: `${field} names ${(0,check/* quote */.hD)(name)}; npm, pnpm, yarn and bun can pack here`,
        hint: 'Say which of them packs (“package-manager: npm”), or give a tarball that is already packed (“tarball:”).',
    };
}
function ambiguous(lockfiles) {
    return {
        code: 'PACKAGE_MANAGER_AMBIGUOUS',
        message: `${lockfiles.join(' and ')} lie side by side, and package.json does not say which package manager is used`,
        hint: 'Set "packageManager" in package.json, or remove the lockfile that is no longer used.',
    };
}

;// CONCATENATED MODULE: ./build/publish/dependency-order.js
/**
 * Orders packages so that each comes after those that it needs (Tarjan's strongly connected components: they come out in
 * just this order). The same input gives the same order. Needs that are no node are left out. Linear, and without
 * recursion: a chain of packages may be as long as a repository.
 */
function dependencyOrder(needs) {
    const index = new Map();
    const low = new Map();
    const open = [];
    const isOpen = new Set();
    const order = [];
    const cycles = [];
    const enter = (node) => {
        low.set(node, index.size);
        index.set(node, index.size);
        open.push(node);
        isOpen.add(node);
        const sorted = (needs.get(node) ?? []).filter((need) => needs.has(need) && need !== node).toSorted();
        return { node, next: sorted.values() };
    };
    const lower = (node, to) => {
        low.set(node, Math.min(low.get(node) ?? to, to));
    };
    const leave = (node) => {
        if (low.get(node) !== index.get(node))
            return;
        const component = open.splice(open.lastIndexOf(node)).toSorted();
        for (const each of component)
            isOpen.delete(each);
        order.push(...component);
        if (component.length > 1)
            cycles.push(component);
    };
    for (const start of [...needs.keys()].toSorted()) {
        if (index.has(start))
            continue;
        const path = [enter(start)];
        for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
            const step = visit.next.next();
            if (step.done === true) {
                path.pop();
                leave(visit.node);
                const above = path.at(-1);
                if (above !== undefined)
                    lower(above.node, low.get(visit.node) ?? 0);
            }
            else if (!index.has(step.value))
                path.push(enter(step.value));
            else if (isOpen.has(step.value))
                lower(visit.node, index.get(step.value) ?? 0);
        }
    }
    return { order, cycles };
}

;// CONCATENATED MODULE: ./build/publish/workspaces.js





/** Fields from which an installer takes packages; those for development are not among them. */
const workspaces_INSTALLED = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * The packages of a project that can be published. Their versions as the registry will call them.
 *
 * @returns problems where a package that is not private has no name or version that a registry takes, or two have one name
 */
function publishable(packages) {
    const candidates = new Map();
    const leftOut = [];
    const problems = [];
    for (const source of packages) {
        const { folder, manifest } = source;
        const [name, stated] = [(0,model_json/* stringAt */.bX)(manifest, 'name'), (0,model_json/* stringAt */.bX)(manifest, 'version')];
        // npm asks only whether it is truthy: `"false"` is.
        const isPrivate = Boolean((0,model_json.at)(manifest, 'private'));
        if (isPrivate) {
            leftOut.push({ folder, name, version: stated, why: 'private' });
            continue;
        }
        const version = stated === null ? null : (0,packument_standing/* publishedVersion */.xJ)(stated);
        if (name === null || version === null || !(0,model_name/* isRegistryName */.V)(name) || !(0,model_name/* isRegistryVersion */.Q)(version)) {
            problems.push(unnamed(source));
            continue;
        }
        const twin = candidates.get(name);
        if (twin === undefined)
            candidates.set(name, { name, version, source });
        else
            problems.push(sameName(name, twin.source, source));
    }
    return problems.length > 0 ? problems : { candidates: [...candidates.values()], leftOut };
}
/**
 * What of a project is new against the registry, in the order in which it is published. A package whose version is there is
 * left out; so a run that comes after one that broke off goes on where that stopped.
 *
 * @param standings of every candidate, by name; one that is missing is *unknown*
 * @param tag for all of them; `null`: each one's `publishConfig.tag`, or `latest`
 */
function planWorkspaces({ candidates, leftOut }, standings, tag) {
    const isNew = ({ name }) => {
        const answer = standings.get(name);
        return answer?.kind !== 'answered' || !answer.value.present;
    };
    const planned = new Map(candidates.filter(isNew).map((candidate) => [candidate.name, candidate]));
    const published = candidates.filter((candidate) => !isNew(candidate));
    const needs = new Map([...planned].map(([name, { source }]) => [name, requiredBy(source)]));
    const { order, cycles } = dependencyOrder(needs);
    const place = new Map(order.map((name, index) => [name, index]));
    const unpublished = new Set(leftOut.flatMap(({ name, why }) => (why === 'private' && name !== null ? [name] : [])));
    return {
        packages: order.flatMap((name, index) => {
            const candidate = planned.get(name);
            if (candidate === undefined)
                return [];
            const { source, version } = candidate;
            const required = needs.get(name) ?? [];
            return [
                {
                    name,
                    version,
                    folder: source.folder,
                    tag: tag ?? (0,model_json/* stringAt */.bX)(source.manifest, 'publishConfig', 'tag') ?? 'latest',
                    standing: standingOf(standings.get(name)),
                    needs: required.filter((need) => (place.get(need) ?? order.length) < index),
                    notes: privateNeeds(name, required.filter((need) => unpublished.has(need))),
                },
            ];
        }),
        leftOut: [
            ...leftOut,
            ...published.map(({ name, version, source }) => ({
                folder: source.folder,
                name,
                version,
                why: 'published',
            })),
        ].toSorted((a, b) => (a.folder < b.folder ? -1 : 1)),
        cycles,
    };
}
function standingOf(answer) {
    if (answer?.kind === 'answered')
        return 'new-version';
    return answer?.kind === 'not-found' ? 'new-package' : 'unknown';
}
/** Names that are installed with it from a registry: what is bundled comes along. An alias counts as what it stands for. */
function requiredBy({ manifest }) {
    const bundled = (0,model_json.at)(manifest, 'bundleDependencies') ?? (0,model_json.at)(manifest, 'bundledDependencies');
    const names = new Set();
    for (const field of workspaces_INSTALLED) {
        const ranges = (0,model_json.at)(manifest, field);
        if (!(0,model_json/* isRecord */.u4)(ranges) || (bundled === true && field !== 'peerDependencies'))
            continue;
        for (const [name, range] of Object.entries(ranges)) {
            if (Array.isArray(bundled) && bundled.includes(name))
                continue;
            const alias = typeof range === 'string' ? /^(?:npm|workspace):((?:@[^/@]+\/)?[^@/]+)@/.exec(range)?.[1] : undefined;
            names.add(alias ?? name);
        }
    }
    return [...names];
}
function privateNeeds(name, needs) {
    if (needs.length === 0)
        return [];
    return [
        {
            code: 'WORKSPACE_PRIVATE_DEPENDENCY',
            message: `${name} depends on ${(0,check/* some */.zN)(needs)}, which this project keeps private: whoever installs it gets what the registry has of that name, if anything`,
            hint: 'Publish what it needs, too; bundle it (bundleDependencies, or a bundler); or make it a devDependency.',
        },
    ];
}
function unnamed({ folder, manifest }) {
    const file = folder === '' ? 'package.json' : `${folder}/package.json`;
    return {
        code: 'WORKSPACE_UNNAMED',
        message: `${file} has name ${(0,check/* quote */.hD)(String((0,model_json.at)(manifest, 'name')))} and version ${(0,check/* quote */.hD)(String((0,model_json.at)(manifest, 'version')))}: no registry takes that`,
        hint: 'Set "private": true where it is not to be published, or give it a name and an exact version.',
        file,
    };
}
function sameName(name, a, b) {
    return {
        code: 'WORKSPACE_NAME_TWICE',
        message: `${(0,check/* quote */.hD)(name)} is the name of ${(0,check/* quote */.hD)(a.folder)} and of ${(0,check/* quote */.hD)(b.folder)}`,
        hint: 'Rename one of them, or set "private": true in the one that is not to be published.',
        file: `${b.folder}/package.json`,
    };
}

// EXTERNAL MODULE: ./build/commands/agreed.js
var agreed = __webpack_require__(47183);
// EXTERNAL MODULE: ./build/commands/job.js
var commands_job = __webpack_require__(65564);
;// CONCATENATED MODULE: ./build/commands/publish-run.js














/**
 * Publishes the package of a folder, or every new one of the project.
 *
 * @param folder absolute
 * @throws ConfigurationError where it cannot be told what is to be published
 */
async function runPublish(folder, options, host) {
    const trust = await openTrust(options, host);
    if (!options.workspaces) {
        const one = await publishFolder(folder, options, host, trust);
        const report = { schemaVersion: 1, registry: one.registry, packages: [one.package] };
        return { report, bundleFiles: [one.bundleFile], leftOut: [] };
    }
    const { root, plan, registry } = await planProject(folder, options, host);
    const packages = [];
    const bundleFiles = [];
    for (const planned of plan.packages) {
        const because = reasonToSkip(planned, packages, options.continueOnError);
        if (because === null) {
            const one = await publishPlanned((0,external_node_path_.join)(root, planned.folder), planned, options, host, trust);
            packages.push(one.package);
            bundleFiles.push(one.bundleFile);
        }
        else {
            packages.push(notPublished(planned, options, 'skipped', because));
            bundleFiles.push(null);
        }
    }
    return { report: { schemaVersion: 1, registry, packages }, bundleFiles, leftOut: plan.leftOut };
}
/** One package that cannot even be begun with must not take along what is known of those before it. */
async function publishPlanned(folder, planned, options, host, trust) {
    try {
        return await publishFolder(folder, { ...options, tag: planned.tag }, host, trust);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const [first, ...others] = error.problems;
        if (first === undefined)
            throw error;
        const unbegun = notPublished(planned, options, 'failed', first);
        return {
            package: { ...unbegun, stoppedAt: 'preflight', problems: [first, ...others] },
            bundleFile: null,
        };
    }
}
async function publishFolder(folder, options, host, trust) {
    const { env } = host;
    const ready = readyTarball(options);
    const [manifest, job] = await Promise.all([
        ready === null ? (0,preflight_ports/* readManifest */.WI)(folder) : manifestIn(ready.path),
        (0,commands_job/* readJob */.c)(env),
    ]);
    const { config, registry } = await (0,preflight_ports/* openNpm */.Sb)(folder, env, job, manifest, options.registry ?? null);
    const name = (0,model_json/* stringAt */.bX)(manifest, 'name') ?? '';
    const output = await outputFolder(host);
    const ports = await journeyPorts({ folder, name, registry, config, output, job }, host.identity, options, host, trust);
    const { form, provenance, allowLessTrust, dirtyTree } = options;
    const journey = await publishPackage({
        intent: {
            form,
            provenance,
            tag: options.tag ?? null,
            access: options.access ?? null,
            registry,
            allowLessTrust,
            dirtyTree,
            rehearsal: false,
        },
        job,
        folder,
        // With a tarball at hand nothing is packed here.
        manager: options.packageManager ?? (ready === null ? (await managerOf(folder, host)).manager : 'npm'),
        manifest,
        ready,
        confirmTimeoutMs: options.confirmTimeout * 1_000,
    }, ports);
    return { registry, package: journey.package, bundleFile: journey.bundleFile };
}
/** The tarball's own, since its job needs no checkout. One that cannot be read stops the journey, which tells why. */
async function manifestIn(tarball) {
    const read = await (0,tarball_file/* readTarballFile */.H)(tarball);
    return read.kind === 'done' ? read.value.manifest : {};
}
function readyTarball({ tarball, digest }) {
    if (tarball === undefined && digest === undefined)
        return null;
    if (tarball !== undefined && digest !== undefined)
        return { path: tarball, digest };
    throw publish_run_fault({
        code: 'TARBALL_AND_DIGEST',
        message: 'A tarball that was packed before comes with its digest: one of the two is missing.',
        hint: 'Hand over both outputs of the packing job, “tarball” and “integrity”.',
    });
}
/** The package manager that the project uses, looked for up to the top of the repository. */
async function managerOf(folder, { env }) {
    const detected = detectManager(await projectLevels(folder, await (0,agreed/* topOf */.HX)(folder, (0,git/* createGit */.l)(folder, env))));
    if ('code' in detected)
        throw publish_run_fault(detected);
    return detected;
}
async function planProject(root, options, host) {
    if (options.tarball !== undefined) {
        throw publish_run_fault({
            code: 'WORKSPACES_TARBALL',
            message: 'One tarball is not a project of several packages.',
            hint: 'Leave out “workspaces”, and publish each tarball by itself.',
        });
    }
    const { env } = host;
    const manager = options.packageManager ?? (await managerOf(root, host)).manager;
    const candidates = publishable(await findPackages(root, manager));
    if (!('candidates' in candidates))
        throw new errors/* ConfigurationError */.j1(candidates);
    const job = await (0,commands_job/* readJob */.c)(env);
    const standings = new Map();
    let shown = '';
    for (const { name, version, source } of candidates.candidates) {
        const { config, registry } = await (0,preflight_ports/* openNpm */.Sb)((0,external_node_path_.join)(root, source.folder), env, job, source.manifest, options.registry ?? null);
        const answer = await (0,preflight_ports/* askingRegistry */.to)(config, registry, host.audit.deadline.signal).packument(name);
        standings.set(name, standingIn(answer, name, version));
        shown = registry;
    }
    const plan = planWorkspaces(candidates, standings, options.tag ?? null);
    for (const { notes } of plan.packages)
        for (const { message } of notes)
            host.audit.warn(message);
    for (const cycle of plan.cycles)
        host.audit.warn(`These packages need one another: ${cycle.join(', ')}.`);
    return { root, plan, registry: shown };
}
function standingIn(answer, name, version) {
    if (answer.kind !== 'answered')
        return answer;
    const read = (0,packument_standing/* readStanding */.ZY)(answer.value, name, version);
    return typeof read === 'string'
        ? { kind: 'unknown', code: 'malformed', detail: read }
        : { kind: 'answered', value: read };
}
const GOOD = new Set(['confirmed', 'already-published', 'staged']);
/** Is the package there for whoever installs what needs it? */
function isThere({ outcome }) {
    return GOOD.has(outcome) || outcome === 'published-not-visible';
}
function reasonToSkip(planned, before, continueOnError) {
    const failed = before.find((each) => !isThere(each));
    const needed = before.find((each) => planned.needs.includes(each.name) && !isThere(each));
    if (needed === undefined && (failed === undefined || continueOnError))
        return null;
    const cause = needed ?? failed;
    return {
        code: 'PUBLISH_SKIPPED',
        message: `${planned.name}@${planned.version} was not published: ${cause?.name} before it was not${needed === undefined ? '' : ', and it needs that'}.`,
        hint: 'Mend that one and run again: what is published already is left out.',
    };
}
function notPublished({ name, version, tag }, { form }, outcome, because) {
    return {
        name,
        version,
        outcome,
        stoppedAt: null,
        problems: [because],
        tag,
        form,
        checks: [],
        packed: null,
        changes: null,
        writes: { certain: 0, possible: 0 },
        log: null,
        stageId: null,
        confirmation: null,
    };
}
function publish_run_fault(problem) {
    return new errors/* ConfigurationError */.j1([problem]);
}

;// CONCATENATED MODULE: ./build/commands/publish.js

















/** `countersign publish [FOLDER]`, in a workflow run. */
async function publishCommand(folder, flags, terminal) {
    const { allowDirty, signing, tarball, ...rest } = flags;
    const options = {
        ...rest,
        dirtyTree: allowDirty ? 'warn' : 'refuse',
        signing: signing === 'npm' || signing === 'tuf' ? signing : { file: signing },
        ...(tarball === undefined ? {} : { tarball: (0,external_node_path_.resolve)(tarball) }),
    };
    const { report } = await (0,audit.withHost)(flags, terminal, (host) => runPublish((0,external_node_path_.resolve)(folder), options, publishHost(terminal, host)));
    await (0,output/* deliver */.cK)(terminal, flags, {
        report: () => renderPublish(report, (0,output/* terminalOptions */.Z8)(terminal, flags)),
        json: () => publishJson(report),
    });
    return exitCodeOfPublish(report);
}
/** What happens is told on standard error: standard output is the report's. */
function publishHost(terminal, audit) {
    const { env, stderr } = terminal;
    return {
        env,
        audit,
        identity: (0,id_token/* createIdTokens */.Y)(env, token_claims/* readTokenClaims */.v),
        githubToken: env['GITHUB_TOKEN'] ?? '',
        say: (line) => void stderr.write(`countersign: ${(0,report_escape/* terminalText */.eR)(line)}\n`),
        onOutput: (chunk) => void stderr.write(chunk),
        // Nothing is masked outside of an action: a secret is written nowhere.
        onSecret: () => undefined,
    };
}
/** `countersign pack [FOLDER]`: the first of two jobs. It may run the project's code, and signs nothing. */
async function packCommand(folder, flags, terminal) {
    const tarball = await (0,audit.withHost)({ ...flags, timeout: 1_800 }, terminal, (audit) => packFolder((0,external_node_path_.resolve)(folder), flags.packageManager ?? null, flags.out ?? null, publishHost(terminal, audit)));
    const { path, integrity, sha256, bytes, files, manifest } = tarball;
    const lines = [
        `${manifest.name}@${manifest.version}`,
        `  ${path}`,
        `  ${integrity}`,
        `  sha256 ${sha256}, ${bytes} bytes, ${files.length} files`,
    ];
    await (0,output/* deliver */.cK)(terminal, flags, {
        report: () => `${lines.map((line) => (0,report_escape/* terminalText */.eR)(line, 400)).join('\n')}\n`,
        json: () => (0,json.write)({ name: manifest.name, version: manifest.version, path, integrity, sha256, bytes, files }),
    });
    return 0;
}
/** @throws ConfigurationError with what the package manager, or the tarball, has against it */
async function packFolder(folder, given, out, host) {
    const id = (0,check_manifest/* identityOf */.cu)({ manifest: { json: await (0,preflight_ports/* readManifest */.WI)(folder) } });
    if (id === null) {
        throw new errors/* ConfigurationError */.j1([
            {
                code: 'MANIFEST_IDENTITY',
                message: 'package.json has no name and version that a registry takes.',
                hint: 'Give it both, e.g. "name": "@acme/tool", "version": "1.0.0".',
            },
        ]);
    }
    const destination = out === null ? await outputFolder(host) : (0,external_node_path_.resolve)(out);
    await (0,promises_.mkdir)(destination, { recursive: true });
    const manager = given ?? (await managerOf(folder, host)).manager;
    const packing = await pack({ folder, manager, expected: id }, packerOf(folder, destination, host));
    if (packing.kind === 'failed')
        throw new errors/* ConfigurationError */.j1(packing.problems);
    return packing.value.tarball;
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

/***/ 31716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 92003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readManifestFacts),
/* harmony export */   p: () => (/* binding */ GYP_SCRIPT)
/* harmony export */ });
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82537);
/* harmony import */ var semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1799);
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
    return version === null ? null : (semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_1__(version, { loose: true }) ?? version.trim());
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPackumentVersion: () => (/* binding */ readPackumentVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84575);


/** npm's holder packages: `0.0.1-security`, of a name that was taken over again also `0.0.2-security` or `0.0.1-security.1`. */
const SECURITY_PLACEHOLDER = /^0\.0\.\d+-security(?:\.\d+)?$/;
/**
 * Reads one version out of a root packument (`GET /{name}`). Returns a sentence where the document is about another
 * package or cannot be read.
 */
function readPackumentVersion(json, id) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'the packument is not a JSON object';
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'name');
    if (name !== id.name)
        return `the registry answered with ${String(name)} when asked for ${id.name}`;
    const versions = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'versions');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(versions)) {
        // An unpublished package keeps `time.unpublished` and loses `versions`.
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'time', 'unpublished') === undefined)
            return 'the packument has no versions';
        return { kind: 'missing', publishedAt: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'time', id.version), removedForMalware: false };
    }
    const manifest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(versions, id.version);
    if (manifest === undefined) {
        return {
            kind: 'missing',
            publishedAt: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'time', id.version),
            removedForMalware: Object.keys(versions).some((version) => SECURITY_PLACEHOLDER.test(version)),
        };
    }
    const document = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__.readVersion)(manifest, id, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'time', id.version));
    return typeof document === 'string' ? document : { kind: 'present', document };
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