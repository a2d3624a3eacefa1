"use strict";
exports.id = 3813;
exports.ids = [3813];
exports.modules = {

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