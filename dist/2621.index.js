"use strict";
exports.id = 2621;
exports.ids = [2621];
exports.modules = {

/***/ 13516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ encoded),
/* harmony export */   x: () => (/* binding */ pathReference)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/**
 * A path as a relative reference. Every sign that means something in an address is encoded, so that no path can be an address
 * with a scheme (`javascript:…`) or a host (`//evil.example/…`) of its own.
 */
function pathReference(path) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(path)
        .replace(/^\/{2,}/, '/')
        .split('/')
        .map(encoded)
        .join('/');
}
/** Text as one part of an address. Half a surrogate pair cannot be encoded. */
function encoded(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}


/***/ }),

/***/ 42621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileUri: () => (/* binding */ fileUri),
/* harmony export */   verificationSummary: () => (/* binding */ verificationSummary)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63483);
/* harmony import */ var _path_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13516);



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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.write)({
        _type: 'https://in-toto.io/Statement/v1',
        subject: subjects,
        predicateType: 'https://slsa.dev/verification_summary/v1',
        predicate: {
            verifier: { id: ISSUER, version: { countersign: version } },
            timeVerified: now.toISOString(),
            resourceUri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(resource),
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
    const path = (0,_path_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .pathReference */ .x)(name);
    const elsewhere = registry === null || registry === PUBLIC_REGISTRY ? '' : `?repository_url=${(0,_path_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .encoded */ .d)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(registry))}`;
    return `pkg:npm/${path}@${(0,_path_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .encoded */ .d)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(version))}${elsewhere}`;
}
/** A path as an address, whatever signs are in it. */
function fileUri(path) {
    return `file:${(0,_path_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .pathReference */ .x)(path)}`;
}


/***/ })

};
;