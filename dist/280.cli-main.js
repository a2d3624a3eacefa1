"use strict";
exports.id = 280;
exports.ids = [280];
exports.modules = {

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

/***/ 9456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ replayAll),
/* harmony export */   y: () => (/* binding */ replayFrom)
/* harmony export */ });
/* harmony import */ var _registry_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92871);
/* harmony import */ var _registry_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63603);


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
    const port = (routing) => (0,_registry_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .registryPort */ .t)(source, routing, { hasKeys: routing.hasKeys, registries });
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
    const longest = _registry_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_BODY */ ._[request.kind];
    if (bytes.length > longest)
        return unknown('too-large', `${shown(request)}: the answer is larger than ${longest} bytes`);
    return { kind: 'answered', value: { url: request.url, bytes }, ...status };
}
function shown(request) {
    const url = (0,_registry_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHttpUrl */ .f$)(request.url);
    return url === null ? 'the document' : (0,_registry_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .showUrl */ .jr)(url);
}
function unknown(code, detail) {
    return { kind: 'unknown', code, detail };
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

/***/ 77457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./build/judge/group.js
var group = __webpack_require__(12175);
// EXTERNAL MODULE: ./build/judge/policy-apply.js
var policy_apply = __webpack_require__(57589);
// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
// EXTERNAL MODULE: ./build/judge/verdict.js
var judge_verdict = __webpack_require__(99517);
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

// EXTERNAL MODULE: ./build/audit/conclude.js + 1 modules
var conclude = __webpack_require__(59399);
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
function coverageOf(steps, run, loggedAt) {
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

// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/judge/identity.js
var identity = __webpack_require__(80908);
// EXTERNAL MODULE: ./build/judge/links.js
var judge_links = __webpack_require__(39029);
;// CONCATENATED MODULE: ./build/judge/corroborate-unavailable.js




/** How long GitHub keeps the history of workflow runs. */
const RUNS_KEPT_DAYS = 400;
const DAY_MS = 86_400_000;
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
    const whose = `the provenance of ${(0,identity/* name */.U)(subject)} could not be held against GitHub's records`;
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
                message: `GitHub has no record any more of the run that built ${(0,identity/* name */.U)(subject)}. ${why}`,
            };
        }
        case 'unfinished': {
            const message = `The run that built ${(0,identity/* name */.U)(subject)} has not ended (${unavailable.status.slice(0, 40)}), so that it is not known yet whether the step that signed it succeeds.`;
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
    return log.loggedAt !== null && now.getTime() - Date.parse(log.loggedAt) > RUNS_KEPT_DAYS * DAY_MS;
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
    const unavailable = judgeUnavailable(fact, missing(fact, records), subject, now);
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
    const message = `GitHub's record of the run that built ${(0,identity/* name */.U)(subject)} has ${first.field} ${shown(first.record)}, the certificate ${shown(first.certificate)}.${more}`;
    return [together('run-mismatch', { signer, ...fact }, subject, message)];
}
/** Which step ran when the log says that it was signed? The publish step of a hijacked run was skipped. */
function steps(fact, { run, steps }, subject) {
    const { loggedAt } = fact.log;
    if (run.kind !== 'answered' || steps.kind !== 'answered' || loggedAt === null)
        return [];
    const coverage = coverageOf(steps.value, run.value, loggedAt);
    const { status, conclusion } = run.value;
    const ended = `the run ended as ${shown(conclusion)}`;
    switch (coverage.kind) {
        case 'unfinished':
            return [];
        case 'unsuccessful': {
            const [first] = coverage.steps;
            const what = first === undefined ? 'no step of that run was under way' : `only ${corroborate_describe(first)}`;
            const message = `${(0,identity/* name */.U)(subject)} was signed at ${loggedAt}, when ${what}; ${ended}.`;
            return [together('run-not-successful', fact, subject, message)];
        }
        case 'successful': {
            if (status !== 'completed' || conclusion === 'success')
                return [];
            const message = `${(0,identity/* name */.U)(subject)} was signed at ${loggedAt} by a step that succeeded (${shown(coverage.step.name)}), but ${ended}.`;
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
    const message = `The commit ${fact.signer.commit} that ${(0,identity/* name */.U)(subject)} was built from is on no branch or tag of its repository that was looked at (${where}); it may be of a fork.`;
    return [together('commit-unreachable', fact, subject, message)];
}
function tag(fact, { tag }, subject) {
    if (tag.kind !== 'answered' || tag.value.kind === 'at-commit')
        return [];
    const message = tag.value.kind === 'none'
        ? `No tag of the repository is named for ${(0,identity/* name */.U)(subject)}, which was built from commit ${fact.signer.commit}.`
        : `The tag ${shown(tag.value.tag)} is at commit ${tag.value.commit}, but ${(0,identity/* name */.U)(subject)} was built from ${fact.signer.commit}.`;
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
function missing(fact, records) {
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
    const unfinished = coverageOf(steps.value, run.value, loggedAt).kind === 'unfinished';
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

// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
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
        const message = `${registry} sends a tarball of ${(0,identity/* name */.U)(subject)} with the hash ${actual}, but ${whose} ${expected}.`;
        raised.push((0,raise/* raise */.x)('tarball-mismatch', subject, message, { evidence: links }));
    }
    const confused = confusion(differences, conflicting);
    if (confused !== null) {
        raised.push((0,raise/* raise */.x)('manifest-confusion', subject, `${(0,identity/* name */.U)(subject)}: ${confused}.`, { evidence: links }));
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
    return (0,raise/* raise */.x)('registry-unreachable', subject, `The tarball of ${(0,identity/* name */.U)(subject)} could not be looked into: ${detail}.`, {
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
            const compared = seen.kind === 'answered' ? answered(compare(plan, looked, seen.value)) : seen;
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
function compare(plan, looked, { facts, differences, stated }) {
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

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
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
            const whose = firstPublishedAt === null ? `the new dependency ${drift_words_short(dependency.name)}` : (0,identity/* name */.U)(subject);
            unknown.push(`the registry states no time for ${whose}`);
        }
        else if (age < youngDays) {
            const message = `${(0,identity/* name */.U)(subject)} newly depends on ${drift_words_short(dependency.name)}, which was first published on ${firstPublishedAt?.slice(0, 10)}, ${ageOf(age)} it (${publishedAt?.slice(0, 10)}).`;
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

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
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
    const message = `${(0,identity/* name */.U)(subject)} is the first with provenance, from ${describeRepository(now.signer)}; the versions before it named ${names}.`;
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
        const message = `${(0,identity/* name */.U)(subject)} came from ${one.words}, unlike ${dated(one.from.past)}.${habit(one)}`;
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
    const message = `${(0,identity/* name */.U)(subject)} came from ${parts.map(({ words }) => words).join('; ')}; unlike ${versions}.${where}`;
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
            return [inBase !== null && isWorse(inBase.severity, inLine.severity) ? inBase : inLine];
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
function isWorse(a, b) {
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
    const message = `${(0,identity/* name */.U)(subject)} has no provenance; ${said.join(', and ')}.${doubt}`;
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
    const message = `${(0,identity/* name */.U)(subject)} was published by ${METHODS[now]}, ${drift_words_short(publisher.name, 60)}; ${said.join(', and ')}.`;
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
        const message = `${(0,identity/* name */.U)(subject)} was published by ${drift_words_short(now.name, 60)}, who published none of the ${before.length} known before it; they are by ${names}.`;
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
    return `${(0,identity/* name */.U)(subject)} was published by ${drift_words_short(now.name, 60)} with ${differs} as for ${dated(last)}.`;
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
    return `${(0,identity/* name */.U)(subject)} was published by the trusted-publisher configuration ${drift_words_short(configuration, 60)}; those before it had ${drift_words_short(newest, 60)}.`;
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
    const runs = `${(0,identity/* name */.U)(subject)} runs ${list(scripts)} when it is installed`;
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
    return (0,raise/* raise */.x)('registry-unreachable', subject, `${(0,identity/* name */.U)(subject)} could not be compared with what was before: ${said}.`, {
        cause: `history ${route.registry}`,
        together: (count) => `${count} entries could not be compared with what was before. The first: ${said}.`,
    });
}

// EXTERNAL MODULE: ./build/audit/gather.js
var gather = __webpack_require__(55717);
// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/packument/history.js
var packument_history = __webpack_require__(3891);
// EXTERNAL MODULE: ./build/packument/release-line.js
var release_line = __webpack_require__(74841);
// EXTERNAL MODULE: ./build/verify/package.js + 3 modules
var verify_package = __webpack_require__(17550);
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
        const gatherer = gatherers.get(traffic) ?? new gather/* Gatherer */.l(plan.registry, ports.trust);
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

// EXTERNAL MODULE: ./build/audit/lookup.js
var lookup = __webpack_require__(72144);
// EXTERNAL MODULE: ./build/audit/plan.js + 1 modules
var plan = __webpack_require__(25460);
// EXTERNAL MODULE: ./build/audit/part.js
var part = __webpack_require__(94515);
// EXTERNAL MODULE: ./build/audit/published-at.js
var published_at = __webpack_require__(9346);
// EXTERNAL MODULE: ./build/audit/shard.js
var audit_shard = __webpack_require__(56384);
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
        return { lockfile, context, planned: (0,plan/* planEntries */.W)(lockfile, context) };
    });
    const division = (0,audit_shard/* divide */.Qr)(plans.map(({ planned }) => planned), shard);
    const looked = await (0,lookup/* lookUp */.T)(division.asked, ports, division.rest);
    const judgement = input.judgement ?? { ...NOTHING_AGREED, now: new Date(0) };
    const planned = division.asked.filter((plan) => division.isOwn(plan));
    const github = await inquireGitHub(planned, looked, ports.github ?? null, judgement.now);
    const brought = plans.flatMap(broughtIn).filter((plan) => division.isOwn(plan));
    const [history, tarballs, statedTimes] = await Promise.all([
        inquireHistory(planned, looked, historyOptions(judgement), github, ports, (0,audit_shard/* evidenceElsewhere */.C_)(plans, division, ports)),
        judgement.deep ? inquireTarballs(brought, looked, ports) : Promise.resolve(NO_INQUIRY),
        (0,published_at/* inquireTimes */.Y)(planned, looked, judgement.policy),
    ]);
    ports.trust.verifier.rest?.();
    const inquiries = [github, history, tarballs];
    const gathered = new part/* Parts */.Fy();
    gathered.whole(shard, input.raised, trustFindings(ports.trust));
    for (const { lockfile, context, planned: all } of plans) {
        const standards = { inquiries, statedTimes, ...judgement };
        const concluded = (0,conclude/* concludeEntries */.C)(all, looked, standards, (plan) => division.isOwn(plan));
        gathered.lockfile(shard, lockfile, context.changes?.changes ?? [], concluded);
    }
    gathered.stripped(strippedFindings(looked.stripped));
    const interrupted = ports.interrupted();
    const { settled, waivers } = (0,policy_apply/* settlePolicy */.OA)(gathered.raised, judgement.policy, judgement.standing, judgement.now);
    // Whether a waiver is unused, no part can tell.
    const complete = shard === null && input.held?.scope !== 'changed' && input.errors.length === 0 && interrupted === null;
    const { raised, waived } = (0,policy_apply/* sumUp */.Bw)([...settled, ...(0,policy_apply/* remarksOf */.ro)(waivers, complete)]);
    const verdict = (0,judge_verdict/* makeVerdict */.g)({
        lockfiles: input.lockfiles.map((lockfile) => lockfile.path),
        held: input.held ?? { scope: 'all', base: null },
        changes: gathered.changes,
        packages: gathered.entries,
        findings: (0,group/* group */.O)(raised),
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


/***/ }),

/***/ 59399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ concludeEntries)
});

// EXTERNAL MODULE: ./build/judge/entry.js
var entry = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/judge/links.js
var links = __webpack_require__(39029);
// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/judge/identity.js
var identity = __webpack_require__(80908);
// EXTERNAL MODULE: ./build/judge/origin-differences.js
var origin_differences = __webpack_require__(78417);
// EXTERNAL MODULE: ./build/judge/origin-of.js
var origin_of = __webpack_require__(81712);
// EXTERNAL MODULE: ./build/judge/origin-pins.js
var origin_pins = __webpack_require__(57561);
// EXTERNAL MODULE: ./build/judge/origin-remedy.js
var origin_remedy = __webpack_require__(55909);
// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
;// CONCATENATED MODULE: ./build/judge/origins.js








/**
 * What the origins file says of one version. Only verified provenance is held against it; of provenance that does not hold,
 * or could not be had, other findings speak.
 */
function judgeOrigin(evidence, origins, subject) {
    const pin = (0,origin_pins/* pinOf */.n)(origins.file, evidence.id.name);
    switch (evidence.provenance.kind) {
        case 'verified': {
            const found = (0,origin_of/* originOf */.yv)(evidence);
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
    const message = `${(0,identity/* name */.U)(subject)} was built in ${where}. ${origins.file.path} does not know the package.${proposal.said}`;
    return (0,raise/* raise */.x)('origin-unpinned', subject, message, {
        ...optionsOf(evidence, proposal, origins),
        cause: JSON.stringify([found, proposal.line]),
        together: (count) => `${count} entries were built in ${where}. ${origins.file.path} does not know these packages.${proposal.said}`,
    });
}
function mismatch(evidence, pin, found, origins, subject) {
    const { entry, version } = pin;
    const differences = (0,origin_differences/* originDifferences */.H3)(entry.origin, found, (0,origin_of/* isPublisherStated */.Go)(evidence));
    if (differences.length === 0)
        return [];
    const proposal = proposalOf(evidence, found, origins);
    const said = `${(0,origin_differences/* sayDifferences */.c1)(differences)}.${proposal.said}`;
    const message = `${(0,identity/* name */.U)(subject)} is not from the origin that was pinned at ${version}: ${said}`;
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
    const message = `${(0,identity/* name */.U)(subject)} is pinned to ${place(pin.entry.origin)}, and its provenance does not say for certain where it was built.`;
    return (0,raise/* raise */.x)('origin-mismatch', subject, message, {
        evidence: provenance.kind === 'verified' ? (0,links/* provenanceLinks */.Pu)(provenance.value) : [],
        remedy: `Do not install. What another finding says of its provenance comes first; ${origins.file.path} stays as it is.`,
    });
}
/**
 * A package that was pinned by its name, and now nothing signed says where it was built: the mark of a stolen token. A
 * wildcard says nothing of what each package has, and a version from before the pin may be from before the provenance.
 */
function withoutProvenance(evidence, pin, origins, subject) {
    if (pin.wildcard || !(0,origin_of/* lacksProvenance */.S3)(evidence) || (0,origin_of/* isOlder */.tW)(evidence.id.version, pin.version))
        return [];
    const pinned = place(pin.entry.origin);
    const message = `${(0,identity/* name */.U)(subject)} is pinned to ${pinned} since ${pin.version}, and nothing signed says where this version was built.`;
    return [
        (0,raise/* raise */.x)('origin-mismatch', subject, message, {
            evidence: (0,links/* registryLink */.IW)(evidence.id, evidence.route),
            cause: JSON.stringify([pin.entry.origin, 'absent']),
            together: (count) => `${count} entries are pinned to ${pinned}, and nothing signed says where these versions were built.`,
            remedyFor: (0,origin_remedy/* remedyOf */.S)(origins.file.path, false),
        }),
    ];
}
/** Does the change itself bring the pin that would let it through? Said, and of no other effect. */
function proposalOf(evidence, found, { proposed }) {
    const pin = proposed === null ? null : (0,origin_pins/* pinOf */.n)(proposed, evidence.id.name);
    if (proposed === null || pin === null || (0,origin_differences/* originDifferences */.H3)(pin.entry.origin, found).length > 0)
        return { line: null, said: '' };
    const { line } = pin.entry;
    const said = ` This change proposes that origin (${proposed.path}:${line}); it counts once it is on the base branch.`;
    return { line, said };
}
function optionsOf(evidence, { line }, { file }) {
    return {
        evidence: evidence.provenance.kind === 'verified' ? (0,links/* provenanceLinks */.Pu)(evidence.provenance.value) : [],
        remedyFor: (0,origin_remedy/* remedyOf */.S)(file.path, line !== null),
    };
}
function place({ repository, workflow }) {
    const where = (0,origin_differences/* clip */.$Q)((0,model_repository/* formatRepository */.Sh)(repository));
    return workflow === null ? where : `${where} by ${(0,origin_differences/* clip */.$Q)(workflow)}`;
}

// EXTERNAL MODULE: ./build/judge/policy.js + 1 modules
var judge_policy = __webpack_require__(80990);
// EXTERNAL MODULE: ./build/judge/policy-apply.js
var policy_apply = __webpack_require__(57589);
// EXTERNAL MODULE: ./build/judge/policy-deny.js
var policy_deny = __webpack_require__(26519);
// EXTERNAL MODULE: ./build/judge/status.js
var judge_status = __webpack_require__(75400);
// EXTERNAL MODULE: ./build/judge/version.js
var version = __webpack_require__(44304);
// EXTERNAL MODULE: ./build/audit/bundled.js
var bundled = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/audit/published-at.js
var published_at = __webpack_require__(9346);
;// CONCATENATED MODULE: ./build/audit/conclude.js










/**
 * What became of each entry of one lockfile, in the lockfile's order.
 *
 * @param isOwn of a divided audit: which entries are not left to other parts
 */
function concludeEntries(planned, looked, standards, isOwn = () => true) {
    const index = indexOf(planned, looked);
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
                return audited(plan.entry, (0,bundled/* settleBundled */.c)(plan.entry, index), null);
            case 'lookup': {
                const { evidence, absence } = looked.of(plan);
                const stripped = looked.stripped.has(plan.route.registry);
                const own = (0,version/* judgeVersion */.u)(evidence, (0,entry/* subjectOf */.et)(plan.entry), {
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
                    ...audited(plan.entry, (0,judge_status/* statusOf */.c)(evidence, findings, stripped), evidence),
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
    const judged = (0,policy_apply/* withSeverity */.U_)(raised, policy);
    return judged === 'ignored' ? [raised.finding] : [raised.finding, judged.finding];
}
/** “No provenance” by itself says that none was known before: not where the history knows of some. */
function informed(raised) {
    const lost = raised.some(({ finding }) => finding.code === 'provenance-lost');
    return lost ? raised.filter(({ finding }) => finding.code !== 'provenance-missing') : raised;
}
function judgeBeyond(plan, evidence, stripped, standards) {
    const subject = (0,entry/* subjectOf */.et)(plan.entry);
    const { policy, origins, now } = standards;
    const circumstances = { ...(0,published_at/* newnessOf */.f)(plan), now, stripped, statedTime: standards.statedTimes?.(plan) ?? null };
    return [
        ...standards.inquiries.flatMap((inquiry) => inquiry.judge(plan, subject)),
        ...(origins === null ? [] : judgeOrigin(evidence, origins, subject)),
        ...(policy === null ? [] : (0,judge_policy/* judgePolicy */.C)(evidence, policy, subject, circumstances)),
    ];
}
/** What was there before and is not looked at again is not denied either: that is for an audit of everything. */
function deniedByName(plan, policy) {
    if (policy === null || (plan.kind === 'settled' && plan.status.reason === 'unchanged'))
        return [];
    return (0,policy_deny/* judgeDeniedByName */.Ln)(policy.deny, (0,entry/* subjectOf */.et)(plan.entry));
}
function indexOf(planned, looked) {
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
        source: evidence?.provenance.kind === 'verified' ? (0,links/* buildSource */.uD)(evidence.provenance.value) : null,
    };
}


/***/ }),

/***/ 25460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ planEntries)
});

// EXTERNAL MODULE: ./build/judge/changes.js
var judge_changes = __webpack_require__(7881);
// EXTERNAL MODULE: ./build/judge/entry.js
var judge_entry = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/judge/status.js
var judge_status = __webpack_require__(75400);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
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
    if (resolved.length > LONGEST || !URL.canParse(resolved))
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
        const key = pinKey(entry.name, entry);
        const own = introduced ? (suspicions.get(key) ?? []) : [];
        const from = introduced ? (before.get(key) ?? null) : null;
        const weakened = changes?.weakened.has(entry) === true;
        return { entry, registry, weakened, introduced, from, suspicions: own, ...fate };
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


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ inquireTimes),
/* harmony export */   f: () => (/* binding */ newnessOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _judge_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80990);


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
        if (!(0,_judge_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .needsTime */ .f)(policy, looked.of(plan).evidence, newnessOf(plan)))
            continue;
        const key = keyOf(plan);
        const found = wanted.get(key) ?? { plan, versions: new Set() };
        found.versions.add(plan.id.version);
        wanted.set(key, found);
    }
    for (const [key, { plan, versions }] of wanted)
        times.set(key, timesOf(plan, versions));
    const settled = new Map(await Promise.all([...times].map(async ([key, found]) => [key, await found])));
    return (plan) => settled.get(keyOf(plan))?.get(plan.id.version) ?? null;
}
/** What the base had of an entry, in the policy's words. */
function newnessOf({ introduced, from }) {
    return { introduced, isNew: introduced && from === null };
}
/** Only the times that are wanted are kept: packuments have tens of thousands. */
async function timesOf({ registry, route, id }, versions) {
    const answer = await registry.packument(route, id.name);
    if (answer.kind !== 'answered')
        return new Map();
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.value.bytes);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'name') !== id.name)
        return new Map();
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'time');
    return new Map([...versions].flatMap((version) => {
        const time = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(stated, version);
        return time === null ? [] : [[version, time]];
    }));
}


/***/ }),

/***/ 49375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

/***/ 78417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   H3: () => (/* binding */ originDifferences),
/* harmony export */   c1: () => (/* binding */ sayDifferences)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25928);
/* harmony import */ var _origin_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81712);


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
    if (publisherStated && (0,_origin_of_js__WEBPACK_IMPORTED_MODULE_1__/* .isWeakerPublisher */ .E0)(found.publisher, pinned.publisher))
        differ('publisher', pinned.publisher, found.publisher);
    return differences;
}
/** Numbers are one host's own: the same number elsewhere is another repository. */
function agree(pinned, found) {
    if (pinned.repositoryId === null || found.repositoryId === null)
        return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(pinned.repository, found.repository);
    return pinned.repository.host === found.repository.host && pinned.repositoryId === found.repositoryId;
}
/** The class of hosting is compared only where it was known when it was pinned. */
function buildersAgree(pinned, found) {
    return pinned === found || (!pinned.includes('/') && found.startsWith(`${pinned}/`));
}
/** With its number where the name alone would not show the difference. */
function described(origin, other) {
    const name = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(origin.repository);
    const alike = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(origin.repository, other.repository);
    return alike && origin.repositoryId !== null ? `${name} (id ${origin.repositoryId})` : name;
}
/** `repository a, found b; workflow c, found d`. */
function sayDifferences(differences) {
    return differences.map(({ field, pinned, found }) => `${field} ${pinned}, found ${found}`).join('; ');
}
function clip(text) {
    return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}


/***/ }),

/***/ 81712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ isWeakerPublisher),
/* harmony export */   Go: () => (/* binding */ isPublisherStated),
/* harmony export */   S3: () => (/* binding */ lacksProvenance),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zp: () => (/* binding */ builderOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

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
    return semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild(version, than) < 0;
}


/***/ }),

/***/ 57561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pinOf)
/* harmony export */ });
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


/***/ }),

/***/ 26519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ judgeDeniedByName),
/* harmony export */   R7: () => (/* binding */ judgeDenied),
/* harmony export */   fs: () => (/* binding */ deniesByTime)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25928);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80908);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39029);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42072);
/* harmony import */ var _policy_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69128);
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64308);






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
    const why = (0,_policy_time_js__WEBPACK_IMPORTED_MODULE_5__/* .isDated */ .DC)(times)
        ? 'what was built where could not be found out'
        : `neither a signed log nor ${evidence.route.registry} states when it was published`;
    const message = `Whether ${place(undecided)} denies ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .U)(subject)} is unknown: ${why}.`;
    return [
        (0,_raise_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)('registry-unreachable', subject, message, {
            cause: `deny ${place(undecided)}`,
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
    const links = evidence?.provenance.kind === 'verified' ? (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceLinks */ .Pu)(evidence.provenance.value) : [];
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)('denied', subject, `The policy denies ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .U)(subject)} (${place(rule)}): ${rule.reason}`, {
        evidence: links,
        cause: place(rule),
        together: (count) => `The policy denies ${count} entries (${place(rule)}): ${rule.reason}`,
    });
}
function place({ at }) {
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
    if (rule.package !== null && !(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPackage */ .C9)(rule.package, found))
        return 'no';
    return rule.versions === null || (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeInRange */ .Bs)(version, rule.versions) ? 'yes' : 'no';
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
    const wanted = rule.repository === null ? null : (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFromUri */ .r5)(`https://${rule.repository}`);
    const repositories = [signer.repository, ...workflows.map(({ repository }) => repository)];
    const fromRepository = rule.repository === null ||
        (wanted !== null && repositories.some((found) => found !== null && (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(wanted, found)));
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
    return (0,_policy_time_js__WEBPACK_IMPORTED_MODULE_5__/* .isDated */ .DC)(times) ? 'no' : 'unknown';
}


/***/ }),

/***/ 69128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ isDated),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   Te: () => (/* binding */ latestOf)
/* harmony export */ });
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


/***/ }),

/***/ 80990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgePolicy),
  f: () => (/* binding */ needsTime)
});

// EXTERNAL MODULE: ./build/model/public-registry.js
var public_registry = __webpack_require__(8145);
// EXTERNAL MODULE: ./build/judge/policy-deny.js
var policy_deny = __webpack_require__(26519);
// EXTERNAL MODULE: ./build/judge/identity.js
var identity = __webpack_require__(80908);
// EXTERNAL MODULE: ./build/judge/links.js
var links = __webpack_require__(39029);
// EXTERNAL MODULE: ./build/judge/origin-of.js
var origin_of = __webpack_require__(81712);
// EXTERNAL MODULE: ./build/judge/policy-match.js
var policy_match = __webpack_require__(42072);
// EXTERNAL MODULE: ./build/judge/policy-time.js
var policy_time = __webpack_require__(69128);
// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
;// CONCATENATED MODULE: ./build/judge/policy-requirements.js






const DAY_MS = 86_400_000;
function requirementsOf(policy, packageName, { isNew, introduced }) {
    return policy.require.filter(({ packages, appliesTo }) => (0,policy_match/* matchesAny */._I)(packages, packageName) && (appliesTo === 'all' || (appliesTo === 'changed' ? introduced : isNew)));
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
            (0,raise/* raise */.x)('requirement-unmet', subject, `The policy requires ${words} (${by}); ${(0,identity/* name */.U)(subject)} ${lack.why}.`, {
                cause: `${kind} ${lack.why}`,
                together: (count) => `The policy requires ${words} (${by}); ${count} entries lack it.`,
                evidence: (0,links/* registryLink */.IW)(evidence.id, evidence.route),
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
    const published = (0,policy_time/* latestOf */.Te)(times);
    // Both attestations come from one request: where it failed, that is said already.
    if (published === null && publish.kind === 'unknown' && publish.code !== 'no-trusted-keys')
        return [];
    if (published === null) {
        const message = `The policy wants ${(0,identity/* name */.U)(subject)} to be ${days} days old, and when it was published is unknown: no signed log and not ${route.registry} could tell.`;
        const together = (count) => `When ${count} entries were published is unknown; the policy wants them to be ${days} days old.`;
        return [(0,raise/* raise */.x)('registry-unreachable', subject, message, { cause: `${route.registry} age`, together })];
    }
    const age = now.getTime() - published.at;
    if (age >= days * DAY_MS)
        return [];
    const stated = new Date(published.at).toISOString();
    const message = `${(0,identity/* name */.U)(subject)} was published on ${stated} (${published.said}), ${inWords(age)}; the policy wants ${days} days.`;
    const until = new Date(published.at + days * DAY_MS).toISOString().slice(0, 10);
    return [
        (0,raise/* raise */.x)('too-new', subject, message, {
            remedy: `Wait until ${until}, or waive it with a reason if you need it today.`,
            evidence: [
                ...(0,links/* registryLink */.IW)(id, route),
                ...(publish.kind === 'verified' ? (0,links/* logLinks */.ud)(publish.value.log) : []),
                ...(provenance.kind === 'verified' ? (0,links/* logLinks */.ud)(provenance.value.log) : []),
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
    const builder = (0,origin_of/* builderOf */.zp)(provenance.value);
    if (builders.includes(builder))
        return [];
    const message = `${(0,identity/* name */.U)(subject)} was built by ${builder}; the policy trusts ${builders.slice(0, 5).join(', ')} only.`;
    return [
        (0,raise/* raise */.x)('requirement-unmet', subject, message, {
            cause: `builder ${builder}`,
            together: (count) => `${count} entries were built by ${builder}, which the policy does not list.`,
            evidence: (0,links/* provenanceLinks */.Pu)(provenance.value),
        }),
    ];
}

;// CONCATENATED MODULE: ./build/judge/policy.js






/** What the policy demands of one version: evidence, age, builders, its scope's registry, and what it denies. */
function judgePolicy(evidence, policy, subject, circumstances) {
    const times = (0,policy_time/* timesOf */.Qv)(evidence, circumstances.statedTime);
    const requirements = requirementsOf(policy, evidence.id.name, circumstances);
    return [
        ...(0,policy_deny/* judgeDenied */.R7)(evidence, policy.deny, subject, times),
        ...(circumstances.stripped ? [] : judgeRequired(evidence, requirements, policy, subject)),
        ...judgeAge(evidence, requirements, times, subject, circumstances.now),
        ...judgeBuilder(evidence, policy.builders, subject),
        ...judgeScope(evidence, policy.registries, subject),
    ];
}
/** Must the root packument be asked for the time of this version? Only it has one, and a signed one serves as well. */
function needsTime(policy, evidence, newness) {
    if (evidence.document.kind !== 'answered' || (0,policy_time/* isDated */.DC)((0,policy_time/* timesOf */.Qv)(evidence, null)))
        return false;
    return (requirementsOf(policy, evidence.id.name, newness).some(({ minimumAgeDays }) => minimumAgeDays !== null) ||
        policy.deny.some((rule) => (0,policy_deny/* deniesByTime */.fs)(rule, evidence)));
}
/** A scope that belongs to one registry, and comes from another: somebody else may have taken its name there. */
function judgeScope({ id, route }, rules, subject) {
    const [scope = ''] = id.name.split('/', 1);
    const home = scope.startsWith('@') ? rules.find(({ scopes }) => scopes.includes(scope)) : undefined;
    if (home === undefined || isSameRegistry(home.url, route.registry))
        return [];
    const message = `${(0,identity/* name */.U)(subject)} comes from ${route.registry}; the policy says that ${scope} belongs to ${home.url} (${home.at.file}:${home.at.line}).`;
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
    if (provenance.kind === 'unknown')
        raised.push(unreachable(evidence, subject, provenance.detail));
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

/***/ 92003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
;