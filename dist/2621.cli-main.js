"use strict";
exports.id = 2621;
exports.ids = [2621,3483];
exports.modules = {

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