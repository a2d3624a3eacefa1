"use strict";
exports.id = 6974;
exports.ids = [6974];
exports.modules = {

/***/ 82128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 19023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ integrityOf),
/* harmony export */   Qx: () => (/* binding */ readIntegrity),
/* harmony export */   Ve: () => (/* binding */ bindIntegrity),
/* harmony export */   jr: () => (/* binding */ singleHash),
/* harmony export */   uC: () => (/* binding */ sha512Hex)
/* harmony export */ });
/* unused harmony export short */
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68951);
/* harmony import */ var _model_last_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63500);


/** Strongest first, as npm's installer picks (ssri's own order). */
const STRENGTH = ['sha512', 'sha384', 'sha256', 'sha1'];
/**
 * Reads an SRI string. Returns a sentence where any part of it cannot be read: `ssri` itself drops such parts in
 * silence, and a hash that an installer ignores must not count as one that was compared. Its strict mode is not used:
 * that knows no sha1, which old lockfiles pin and npm still installs by.
 */
const readIntegrity = (0,_model_last_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberingLast */ .e)((text) => {
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
});
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
    return ssri__WEBPACK_IMPORTED_MODULE_0__.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
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

/***/ 16974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attestationsHold: () => (/* binding */ attestationsHold),
  verifyPackage: () => (/* binding */ verifyPackage)
});

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

;// CONCATENATED MODULE: ./build/verify/bound.js


const NPM_REGISTRY = 'https://registry.npmjs.org';
/** What was bound last for the same answer: of a kept one it is asked twice, and once more for each hash that is pinned. */
const boundFor = new WeakMap();
/**
 * Holds a version's attestations against its identity and its hash.
 *
 * @param sha512 hex of what the registry states, `null` where that is no sha512
 * @param advertised the registry's document announces provenance
 */
function bindAttestations(id, sha512, facts, advertised, ring) {
    const by = [id, sha512, advertised, ring];
    const known = boundFor.get(facts);
    if (known !== undefined && by.every((part, index) => part === known.by[index]))
        return known.bound;
    const bound = bindAnew(id, sha512, facts, advertised, ring);
    boundFor.set(facts, { by, bound });
    return bound;
}
function bindAnew(id, sha512, facts, advertised, ring) {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/verify/registry-signature.js


/** On Node's own threads: of a thousand versions' signatures the checks are a tenth of all there is to compute. */
const verifyAside = (0,external_node_util_.promisify)(external_node_crypto_.verify);
/**
 * Verifies a registry's ECDSA signatures (https://docs.npmjs.com/about-registry-signatures): P-256 with SHA-256 over the
 * exact text `name@version:integrity`, base64 DER. One good signature by a trusted key is enough; a bad one by a *known*
 * key and no good one is the tamper signal; an unknown key says neither.
 *
 * @param integrity a single hash, `alg-base64`, without options
 * @param publishedAt ISO 8601 of the publication as a log or the packument states it, or `null` where none is at hand
 */
async function verifyRegistrySignatures(id, integrity, signatures, ring, publishedAt) {
    if (signatures.length === 0)
        return { kind: 'absent' };
    const message = Buffer.from(`${id.name}@${id.version}:${integrity}`);
    const results = await Promise.all(signatures.map((signature) => verifyOne(message, signature, ring, publishedAt)));
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
async function verifyOne(message, signature, ring, publishedAt) {
    const keys = ring.signatures.get(signature.keyid);
    if (keys === undefined)
        return { kind: 'unknown-key', keyid: signature.keyid };
    const bytes = Buffer.from(signature.sig, 'base64');
    // Node's decoder skips what is no base64: a text that does not come back the same is not the one that was signed.
    if (bytes.toString('base64') !== signature.sig)
        return { kind: 'bad', keyid: signature.keyid };
    const verified = await Promise.all(keys.map(({ key }) => verifyAside('sha256', message, key, bytes)));
    const valid = keys.filter((_, index) => verified[index] === true);
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
    const signature = await blame(overServed, id, locked, document.value, publishedAt, context);
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
async function blame(overServed, id, locked, { dist }, publishedAt, { ring }) {
    if (overServed.kind !== 'rejected' || overServed.code !== 'signature-invalid' || locked === null)
        return overServed;
    const hash = (0,verify_integrity/* singleHash */.jr)(locked);
    if (typeof hash === 'string')
        return overServed;
    const overLocked = await verifyRegistrySignatures(id, `${hash.algorithm}-${hash.digest}`, dist.signatures, ring, publishedAt);
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
    const ecdsa = await verifyRegistrySignatures(id, sri, dist.signatures, ring, publishedAt);
    // The older signature counts only where the newer one is not there (it never excuses a bad one), and it is npm's alone.
    if (ecdsa.kind !== 'absent' || route.trust !== 'npm')
        return ecdsa;
    return verifyOpenPgp(id, sri, dist.npmSignature, openpgp);
}
function unknownBecause(answer) {
    return answer.kind === 'unknown'
        ? { kind: 'unknown', code: answer.code, detail: answer.detail }
        : { kind: 'unknown', code: 'not-asked', detail: answer.detail };
}


/***/ }),

/***/ 67053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
    if (a === b)
        return true;
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