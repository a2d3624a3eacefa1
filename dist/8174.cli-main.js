"use strict";
exports.id = 8174;
exports.ids = [8174,3483];
exports.modules = {

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96271);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12646);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);



/** The verdict in one sentence or two, the same on every surface. Never says more than was found out. */
const headline = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(told);
function told(verdict) {
    const cut = verdict.interrupted === null
        ? ''
        : ` The run was cut short by ${verdict.interrupted === 'timeout' ? 'its timeout' : 'a signal'}; what follows is what was known by then.`;
    const { mood, text } = judgement(verdict);
    return { mood, text: text + cut };
}
function judgement(verdict) {
    const { coverage, failOn } = verdict;
    const failing = verdict.findings.filter((finding) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(finding.severity, failOn));
    const unread = `Could not make the audit: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(verdict.errors.length, 'lockfile problem')}, named below.`;
    switch (verdict.outcome) {
        case 'error':
            return {
                mood: 'bad',
                text: failing.length === 0 ? unread : `${unread} In what could be read: ${failed(verdict, failing)}.`,
            };
        case 'fail': {
            // The usual threshold explains itself; of another one a reader may not know.
            const by = failOn === 'high' ? '' : ` by the threshold “${failOn}”`;
            return { mood: 'bad', text: `Failed${by}: ${failed(verdict, failing)}.` };
        }
        case 'incomplete': {
            const why = unaudited(verdict) ?? 'see the findings marked “incomplete”';
            return {
                mood: 'warn',
                text: `Could not find out enough to pass: ${why}. Nothing that was found reaches “${failOn}”.`,
            };
        }
        case 'pass':
            if (coverage.total === 0)
                return { mood: 'warn', text: 'Nothing to verify: no lockfile lists any entry.' };
            return passed(verdict);
    }
}
/** `20 of 1,531 entries not fully audited`; `null` where all were. */
function unaudited({ coverage }) {
    const count = coverage.notAudited + coverage.weaklyBound + coverage.registryOnly;
    return count === 0 ? null : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(count)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} not fully audited`;
}
function passed(verdict) {
    const { coverage, failOn } = verdict;
    const left = unaudited(verdict);
    if (left !== null)
        return { mood: 'warn', text: `Passed, but ${left}.` };
    if (coverage.failed > 0) {
        return {
            mood: 'warn',
            text: `Passed by the threshold “${failOn}”, but ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.failed, 'entry', 'entries')} failed.`,
        };
    }
    if (verdict.findings.some((finding) => finding.severity === 'incomplete')) {
        return {
            mood: 'warn',
            text: 'Passed, but not everything could be found out: see the findings marked “incomplete”.',
        };
    }
    const unchanged = coverage.byReason['unchanged'] ?? 0;
    if (unchanged === coverage.total)
        return {
            mood: 'good',
            text: `Nothing to audit: all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} are as the base has them.`,
        };
    if (coverage.verified === 0)
        return { mood: 'warn', text: 'Passed, but no entry comes from a registry: nothing was verified.' };
    const verified = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(coverage.verified)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total - unchanged, 'entry', 'entries')} verified`;
    const beside = unchanged === 0 ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(unchanged)} more unchanged since the base`;
    const found = verdict.findings.length === 0 ? 'no findings' : `no finding reaches “${failOn}”`;
    return { mood: 'good', text: `Passed: ${verified}${beside}; ${found}.` };
}
/** `1 critical and 3 high findings in 2 of 6 changed packages`. */
function failed(verdict, failing) {
    const counts = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [failing.filter((finding) => finding.severity === severity).length, severity]).filter(([count]) => count > 0);
    const words = counts.map(([count, severity]) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(count)} ${severity}`);
    const listed = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
    return `${listed} ${counts.at(-1)?.[0] === 1 ? 'finding' : 'findings'}${packagesOf(verdict, failing)}`;
}
/**
 * In how many of the packages, a package being one version of one name. Empty where it cannot be said exactly: where a
 * finding is about no package, or names one that is not among those counted.
 */
function packagesOf({ held, changes, packages }, failing) {
    const concerned = new Set();
    for (const { package: name, version, affected = [] } of failing) {
        if (name === null && affected.length === 0)
            return '';
        if (affected.length > 0)
            for (const one of affected)
                concerned.add(keyOf(one.package, one.version));
        else if (name !== null)
            concerned.add(keyOf(name, version));
    }
    const isChange = held.scope === 'changed';
    const all = new Set(isChange
        ? changes.flatMap(({ name, to }) => (to === null ? [] : [keyOf(name, to.version)]))
        : packages.map(({ name, version }) => keyOf(name, version)));
    const kind = isChange ? 'changed package' : 'package';
    if ([...concerned].some((key) => !all.has(key)))
        return ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(concerned.size, 'package')}`;
    if (concerned.size < all.size)
        return ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(concerned.size)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all.size, kind)}`;
    return all.size === 1 ? ` in the only ${kind}` : ` in all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all.size, kind)}`;
}
function keyOf(name, version) {
    return JSON.stringify([name, version]);
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

/***/ 78174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RESULTS_BYTES: () => (/* binding */ RESULTS_BYTES),
  RESULT_LIMIT: () => (/* binding */ RESULT_LIMIT),
  auditSarif: () => (/* binding */ auditSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/path-reference.js
var path_reference = __webpack_require__(13516);
;// CONCATENATED MODULE: ./build/report/sarif-text.js


/** Longest path that is named: Linux opens no longer one. */
const PATH_LIMIT = 4096;
/** Absolute, or with `..` for a part, also where a reader takes a backslash for a slash. */
const OUTSIDE = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/;
/**
 * Foreign text as a SARIF message. What cannot be seen is shown, as everywhere. In SARIF `[text](address)` is a link and
 * `{0}` a placeholder, also in plain text (2.1.0, sections 3.11.5 and 3.11.6): a package called `[sign in](https://…)` must
 * become neither.
 */
function message(text, limit) {
    return { text: messageText(text, limit) };
}
function messageText(text, limit) {
    return (0,report_escape/* terminalText */.eR)(text, limit)
        .replaceAll('](', '] (')
        .replace(/\{(\d+)\}/g, '{{$1}}');
}
/** A value for a machine: as it is, but for credentials and its length. */
function exact(text) {
    return (0,report_escape/* truncate */.xv)((0,report_escape/* redact */.E$)(text), 500);
}
/** The place of a result; `null` where the file has no name that an address can hold, or lies outside of the repository. */
function locationOf(file, line) {
    if (file === '' || file.length > PATH_LIMIT || OUTSIDE.test(file))
        return null;
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,path_reference/* pathReference */.x)(file) },
            region: { startLine: line, startColumn: 1, endLine: line },
        },
    };
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/statuses.js
var statuses = __webpack_require__(23025);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/sarif-notifications.js




/** More than these say nothing new to anybody; the JSON report has all of it. */
const MOST = 100;
/** Everything that keeps a person from reading “no alerts” as “nothing is wrong”. */
function notificationsOf(verdict, leftOut) {
    const scope = (0,statuses/* scopeLine */.VU)(verdict);
    const all = [
        ...(leftOut === 0
            ? []
            : [note('warning', `${(0,wording/* plural */.LS)(leftOut, 'result')} left out, the mildest: code scanning takes no more.`)]),
        ...(verdict.interrupted === null ? [] : [note('error', (0,headline/* headline */.P)(verdict).text)]),
        ...(scope === null ? [] : [note('note', scope)]),
        ...(verdict.waived.length === 0
            ? []
            : [
                note('note', `${(0,wording/* plural */.LS)(verdict.waived.length, 'finding')} waived, known or ignored by the policy: no results.`),
            ]),
        ...verdict.errors.map((problem) => {
            const location = problem.file === undefined ? null : locationOf(problem.file, problem.line ?? 1);
            return { ...note('error', problem.message), ...(location === null ? {} : { locations: [location] }) };
        }),
        ...verdict.findings.flatMap((finding) => finding.severity === 'incomplete'
            ? [{ ...note('warning', finding.message), associatedRule: { id: finding.code } }]
            : []),
        ...(0,statuses/* byReason */.UN)(verdict.packages, statuses/* UNAUDITED */.C0, 0).map((group) => note('warning', `${(0,wording/* plural */.LS)(group.count, 'entry', 'entries')} ${group.status}: ${group.reason}${group.detail === '' ? '' : ` (${group.detail})`}`)),
    ];
    if (all.length <= MOST)
        return all;
    return [
        ...all.slice(0, MOST - 1),
        note('warning', `${(0,wording/* plural */.LS)(all.length - MOST + 1, 'more notification')} of this kind; the JSON report has them.`),
    ];
}
function note(level, text) {
    return { level, message: message(text) };
}

;// CONCATENATED MODULE: ./build/report/sarif-rules.js


/** The one rule that is no finding: without it, a lockfile that cannot be read would be a file without alerts. */
const AUDIT_NOT_MADE = 'audit-not-made';
const LEVEL_OF = {
    critical: 'error',
    high: 'error',
    incomplete: 'warning',
    medium: 'warning',
    low: 'note',
    info: 'note',
};
/**
 * What code scanning reads a severity from: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. They are the
 * middles of those ranges and no scores of anything. What is only information, or only not known, has none.
 */
const SECURITY_SEVERITY = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: null,
    incomplete: null,
};
/** Code scanning takes no longer description. */
const DESCRIPTION_LIMIT = 1024;
/**
 * The rules of what was found, in the catalogue's order. Code scanning has a severity for each rule and none for a result:
 * it is that of the worst finding of the rule, as the policy in force judges it.
 */
function rulesOf(findings, auditMade) {
    const worst = new Map();
    for (const { code, severity } of findings) {
        const known = worst.get(code);
        if (known === undefined || wording/* LEVELS */.A_.indexOf(severity) < wording/* LEVELS */.A_.indexOf(known))
            worst.set(code, severity);
    }
    const found = Object.keys(catalogue/* CATALOGUE */.y).flatMap((code) => {
        const severity = worst.get(code);
        return severity === undefined ? [] : [ruleOf(code, severity)];
    });
    return auditMade ? found : [...found, NOT_MADE];
}
function ruleOf(code, severity) {
    const { title, why, remedy, group } = catalogue/* CATALOGUE */.y[code];
    const score = SECURITY_SEVERITY[severity];
    return {
        id: code,
        name: code,
        shortDescription: { text: title },
        fullDescription: { text: why.slice(0, DESCRIPTION_LIMIT) },
        help: {
            text: `${why}\n\nWhat to do: ${remedy}\n\n${(0,catalogue/* docsUrl */.f)(code)}`,
            markdown: `${why}\n\n**What to do:** ${remedy}\n\n[About this finding](${(0,catalogue/* docsUrl */.f)(code)})`,
        },
        helpUri: (0,catalogue/* docsUrl */.f)(code),
        defaultConfiguration: { level: LEVEL_OF[severity] },
        properties: {
            tags: [...(score === null ? [] : ['security']), 'supply-chain', group],
            ...(score === null ? {} : { 'security-severity': score }),
        },
    };
}
const FINDINGS_PAGE = 'https://github.com/countersign/countersign/blob/main/docs/findings/README.md';
const NOT_MADE_TEXT = 'A lockfile could not be read, or the run was cut short. What was not audited has no alert, and that says nothing good of it.';
const NOT_MADE = {
    id: AUDIT_NOT_MADE,
    name: AUDIT_NOT_MADE,
    shortDescription: { text: 'The audit could not be made, or not to its end' },
    fullDescription: { text: NOT_MADE_TEXT },
    help: { text: `${NOT_MADE_TEXT}\n\nWhat to do: mend what the alert names, and run the audit again.` },
    helpUri: FINDINGS_PAGE,
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['supply-chain'] },
};

;// CONCATENATED MODULE: ./build/report/sarif.js








/** Code scanning rejects a run with more. Of these it shows 5,000, by severity. */
const RESULT_LIMIT = 25_000;
/** Code scanning takes 10 MB after gzip, which in the worst case makes nothing smaller. The rest is for rules and notifications. */
const RESULTS_BYTES = 9_000_000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const INFORMATION = 'https://github.com/countersign/countersign';
const EVIDENCE_LINKS = 5;
/**
 * SARIF 2.1.0 as code scanning takes it. One result for each entry that a finding concerns, because code scanning shows a
 * result at its first place only; but one for each cause where the finding is mere information, or could not be found out:
 * a thousand alerts “no provenance” would hide the one that counts. Worst first, and the mildest left out beyond the limits.
 */
function auditSarif(verdict, { version }) {
    const all = resultsOf(verdict);
    const whole = all.length > RESULT_LIMIT ? null : logOf(verdict, version, all, 0);
    if (whole !== null && Buffer.byteLength(whole) <= RESULTS_BYTES)
        return whole;
    const results = withinLimits(all);
    return logOf(verdict, version, results, all.length - results.length);
}
function logOf(verdict, version, results, leftOut) {
    const made = verdict.errors.length === 0 && verdict.interrupted === null;
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Countersign',
                        version,
                        semanticVersion: version,
                        informationUri: INFORMATION,
                        rules: [...rulesOf(verdict.findings, made)],
                    },
                },
                // The same category for every run of a branch and of its pull requests, or code scanning could not compare them.
                automationDetails: { id: 'countersign/audit/' },
                invocations: [
                    {
                        executionSuccessful: made && verdict.outcome !== 'incomplete' && verdict.outcome !== 'error',
                        toolExecutionNotifications: [...notificationsOf(verdict, leftOut)],
                    },
                ],
                columnKind: 'utf16CodeUnits',
                results: [...results],
                properties: {
                    outcome: verdict.outcome,
                    failOn: verdict.failOn,
                    summary: (0,headline/* headline */.P)(verdict).text,
                    entries: verdict.coverage.total,
                    verified: verdict.coverage.verified,
                    failed: verdict.coverage.failed,
                    notAudited: verdict.coverage.notAudited,
                },
            },
        ],
    };
    return (0,json.write)(log);
}
function resultsOf(verdict) {
    const [anywhere] = verdict.lockfiles;
    const notMade = [
        ...verdict.errors.map(({ message: text, hint, file, line }) => notMadeResult(`${text}${hint === undefined ? '' : ` What to do: ${hint}`}`, file ?? null, line ?? 1, anywhere)),
        ...(verdict.interrupted === null ? [] : [notMadeResult((0,headline/* headline */.P)(verdict).text, null, 1, anywhere)]),
    ];
    return [...notMade, ...(0,wording/* worstFirst */.md)(verdict.findings).flatMap((finding) => resultsOfFinding(finding, anywhere))];
}
function resultsOfFinding(finding, anywhere) {
    const affected = finding.affected ?? [];
    const wide = finding.severity === 'info' || finding.severity === 'incomplete';
    const advice = `What to do: ${finding.remedy}`;
    if (affected.length <= 1 || wide) {
        // What is true of many entries would mislead beside one of them: it stands at the head of the file.
        const line = affected.length > 1 ? 1 : (finding.line ?? 1);
        const subject = affected.length > 1 ? null : finding.package;
        return [result(finding, `${finding.message} ${advice}`, subject, finding.version, finding.file, line, anywhere)];
    }
    return affected.map((entry) => resultOfEntry(finding, entry, advice, anywhere));
}
function resultOfEntry(finding, entry, advice, anywhere) {
    const subject = (0,wording/* packageName */.oZ)(entry.package, entry.version);
    const text = `${catalogue/* CATALOGUE */.y[finding.code].title}: ${subject}. One of several: ${finding.message} ${advice}`;
    return result(finding, text, entry.package, entry.version, entry.file, entry.line, anywhere);
}
function result(finding, text, name, version, file, line, anywhere) {
    const evidence = finding.evidence.slice(0, EVIDENCE_LINKS).map(({ label, url }) => ({
        label: exact(label),
        url: exact(url),
    }));
    return {
        ruleId: finding.code,
        level: LEVEL_OF[finding.severity],
        message: message(text),
        locations: [...placesOf(file, line, anywhere)],
        partialFingerprints: fingerprint(finding.code, name, version, file),
        properties: {
            severity: finding.severity,
            ...(name === null ? {} : { package: exact(name) }),
            ...(name === null || version === null ? {} : { version: exact(version) }),
            ...(evidence.length === 0 ? {} : { evidence }),
        },
    };
}
function notMadeResult(text, file, line, anywhere) {
    return {
        ruleId: AUDIT_NOT_MADE,
        level: 'error',
        message: message(text),
        locations: [...placesOf(file, line, anywhere)],
        partialFingerprints: fingerprint(AUDIT_NOT_MADE, null, null, file),
    };
}
/** Code scanning does not show what has no place: then it stands at the head of a lockfile, where there is one. */
function placesOf(file, line, anywhere) {
    const own = file === null ? null : locationOf(file, line);
    const place = own ?? (anywhere === undefined ? null : locationOf(anywhere, 1));
    return place === null ? [] : [place];
}
/**
 * What makes two results of different runs the same one: the rule, the package and the file. Neither the line nor the order,
 * which every other change of a lockfile moves; nor the message, which counts things.
 *
 * The key is our own. `primaryLocationLineHash` is what GitHub's upload action computes, from what the line says and not from
 * its number; it warns of every value that somebody else has put there.
 */
function fingerprint(rule, name, version, file) {
    const identity = JSON.stringify([rule, name, version, file]);
    return { 'countersign/v1': (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32) };
}
/** The worst that fit. They are measured as they are written, eight spaces deep in the log. */
function withinLimits(results) {
    let left = RESULTS_BYTES;
    const end = results.slice(0, RESULT_LIMIT).findIndex((one) => {
        const text = (0,json.write)(one);
        left -= Buffer.byteLength(text) + 8 * text.split('\n').length;
        return left < 0;
    });
    return results.slice(0, end === -1 ? RESULT_LIMIT : end);
}


/***/ }),

/***/ 23025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ UNAUDITED),
/* harmony export */   GN: () => (/* binding */ coverageSum),
/* harmony export */   O4: () => (/* binding */ shownStatus),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   VU: () => (/* binding */ scopeLine),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   po: () => (/* binding */ SHOWN_STATUSES),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);

/** The reason of an entry that the base has as it is. */
const UNCHANGED = 'unchanged';
/** In the order in which they are read. */
const STATUS_WORDS = {
    verified: { word: 'verified', meaning: 'the locked hash is bound to a signature by a trusted key' },
    failed: { word: 'failed', meaning: 'something that was there did not hold' },
    'weakly-bound': { word: 'weakly bound', meaning: 'locked by SHA-1 only, which nobody signs' },
    'registry-only': {
        word: 'registry only',
        meaning: 'signed by the registry, but the lockfile pins no hash to compare',
    },
    'not-audited': { word: 'not audited', meaning: 'could not be looked up or judged' },
    unchanged: { word: 'unchanged', meaning: 'as the base has it, so not audited again' },
    'not-applicable': { word: 'not applicable', meaning: 'no registry has evidence of it' },
};
const SHOWN_STATUSES = Object.keys(STATUS_WORDS);
/** An entry's status as it is shown. */
function shownStatus({ status, reason }) {
    return status === 'not-applicable' && reason === UNCHANGED ? 'unchanged' : status;
}
/** How many entries have a status, as it is shown. The seven add up to what the six of the coverage do. */
function countOf(coverage, status) {
    const unchanged = Math.min(coverage.byReason[UNCHANGED] ?? 0, coverage.notApplicable);
    switch (status) {
        case 'verified':
            return coverage.verified;
        case 'failed':
            return coverage.failed;
        case 'weakly-bound':
            return coverage.weaklyBound;
        case 'registry-only':
            return coverage.registryOnly;
        case 'not-audited':
            return coverage.notAudited;
        case 'unchanged':
            return unchanged;
        case 'not-applicable':
            return coverage.notApplicable - unchanged;
    }
}
/** `1,534 entries = 1,500 verified + 34 not audited`; says so where the parts do not make the total. */
function coverageSum(coverage) {
    const parts = SHOWN_STATUSES.map((status) => ({
        count: countOf(coverage, status),
        word: STATUS_WORDS[status].word,
    }));
    const sum = parts.reduce((total, part) => total + part.count, 0);
    const shown = parts.filter((part) => part.count > 0).map((part) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(part.count)} ${part.word}`);
    const right = shown.length === 0 ? '0 verified' : shown.join(' + ');
    const broken = sum === coverage.total ? '' : ` (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(sum)}: the sum does not add up, which is a bug; please report it)`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} ${broken === '' ? '=' : '≠'} ${right}${broken}`;
}
/** What was audited, where that was not everything; `null` where it was. The base is foreign text. */
function scopeLine({ held: { scope, base }, shard, coverage }) {
    const what = scope === 'all' ? 'every entry' : 'only the entries that changed';
    const held = base === null ? '' : scope === 'all' ? `, held against ${base}` : ` since ${base}`;
    if (shard === undefined) {
        const unchanged = countOf(coverage, 'unchanged');
        const left = unchanged === 0 ? '' : `; ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unchanged, 'other is', 'others are')} unchanged and not audited again`;
        return scope === 'all' && base === null ? null : `Audited: ${what}${held}${left}.`;
    }
    const { index, total, elsewhere } = shard;
    return `Audited: part ${index} of ${total}, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')}. Nothing is said of the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(elsewhere)} that are left to other parts. Of the whole: ${what}${held}.`;
}
/** What ended as one of `statuses`, grouped by reason, most first, with up to `examples` entries each. */
function byReason(packages, statuses, examples) {
    const groups = new Map();
    for (const entry of packages) {
        const status = shownStatus(entry);
        if (!statuses.includes(status))
            continue;
        const key = `${status} ${entry.reason}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()]
        .map((group) => ({
        status: shownStatus(group[0]),
        reason: group[0].reason,
        count: group.length,
        detail: group[0].detail,
        examples: group.slice(0, examples),
    }))
        .toSorted((a, b) => b.count - a.count ||
        SHOWN_STATUSES.indexOf(a.status) - SHOWN_STATUSES.indexOf(b.status) ||
        (a.reason < b.reason ? -1 : 1));
}
/** Statuses of entries whose bytes nobody vouched for in this run. */
const UNAUDITED = ['not-audited', 'registry-only', 'weakly-bound'];


/***/ })

};
;