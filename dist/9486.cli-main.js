"use strict";
exports.id = 9486;
exports.ids = [9486,3483];
exports.modules = {

/***/ 63058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ readLockfileBytes),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   MY: () => (/* binding */ readFileBytes),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   ko: () => (/* binding */ readOptionalText),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);





/** What a folder holds, by name; `null` where it cannot be read. */
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    }
    catch {
        return null;
    }
}
/**
 * Reads a lockfile, bounded. A path inside `root` must not lead out of it: in a pull request a lockfile can be a link to
 * anything on the machine, and the report would then speak of that.
 *
 * @param path as the user gave it, relative to `folder` or absolute
 * @throws LockfileError
 */
async function readLockfileBytes(path, folder, root, maxBytes) {
    const fail = (code, message, hint) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockfileError */ .g({ code, message: `${path}: ${message}`, hint, file: path });
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(full);
    }
    catch (error) {
        const code = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(error, 'code');
        throw code === 'ENOENT'
            ? fail('LOCKFILE_NOT_FOUND', 'there is no such file', 'Check the path; it is relative to the working directory.')
            : fail('LOCKFILE_UNREADABLE', `the file cannot be read (${code ?? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, 'Check its permissions.');
    }
    if (isInside(full, root) && !isInside(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root))) {
        throw fail('LOCKFILE_OUTSIDE', 'the path leads out of the workspace through a link', 'Name the real file, inside the workspace.');
    }
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
    if (info.isDirectory())
        throw fail('LOCKFILE_IS_FOLDER', 'this is a folder', 'Name the lockfile in it.');
    if (!info.isFile())
        throw fail('LOCKFILE_UNREADABLE', 'this is not a regular file', 'Name the lockfile.');
    if (info.size > maxBytes)
        throw fail('LOCKFILE_TOO_LARGE', `the file has ${info.size} bytes, more than the ${maxBytes} that are read`, 'A lockfile of this size is not one.');
    return readUpTo(real, maxBytes);
}
/** Reads a small text file that may not be there. `null` means that it certainly is not. Throws where it cannot be read. */
async function readOptionalText(path, maxBytes) {
    try {
        // A link to a pipe or a device would be read for ever.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
            throw new Error('it is not a regular file');
        return new TextDecoder('utf-8').decode(await readUpTo(path, maxBytes));
    }
    catch (error) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(error, 'code') === 'ENOENT')
            return null;
        throw error;
    }
}
/**
 * Writes a file, replacing what is there. A pull request may have planted a link at the path, or at a folder above it: the
 * link itself is replaced, and a path inside `root` is written to only where its folder really is inside.
 *
 * @param path absolute
 * @param text what it holds then, whole or in pieces
 * @throws Error with a message for the user
 */
async function replaceFile(path, root, text) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (isInside(path, root) && !isInside(folder, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root)))
        throw new Error(`${path} leads out of the workspace through a link`);
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, typeof text === 'string' ? [text] : text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
        throw error;
    }
}
/** The path without links; the path itself where there is nothing yet. */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch {
        return path;
    }
}
/** A file's bytes, bounded. */
function readFileBytes(path, maxBytes) {
    return readUpTo(path, maxBytes);
}
/** At least: the kernel's own files say that they have no bytes. */
const LEAST_ROOM = 4096;
/** The file may grow between the look and the read, so the bound holds for the read itself. */
async function readUpTo(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const { size } = await file.stat();
        // With room for one byte more than there should be: that nothing is left is only known once nothing comes.
        let bytes = Buffer.allocUnsafe(Math.max(Math.min(size, maxBytes), LEAST_ROOM) + 1);
        let total = 0;
        for (;;) {
            const { bytesRead } = await file.read(bytes, total, bytes.length - total, null);
            if (bytesRead === 0)
                return bytes.subarray(0, total);
            total += bytesRead;
            if (total > maxBytes)
                throw new Error(`${path} has more than ${maxBytes} bytes`);
            if (total === bytes.length)
                bytes = Buffer.concat([bytes], 2 * total);
        }
    }
    finally {
        await file.close();
    }
}
/** Is `path` `folder` itself or below it? Both absolute. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`));
}
/** `path` as a report names it: relative to `root` with forward slashes where it is inside, otherwise as given. */
function shownPath(path, folder, root) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    return isInside(full, root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/') : path;
}


/***/ }),

/***/ 30856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/**
 * `rehashed`: the same version, another hash of a common algorithm · `source-changed`: it came from a registry, and now
 * comes from git, an address, a file, a link or another registry · `repinned`: the same version from the same place,
 * pinned by another kind of hash, or by none.
 */
const CHANGE_KINDS = [
    'source-changed',
    'rehashed',
    'added',
    'upgraded',
    'downgraded',
    'repinned',
    'removed',
];


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

/***/ 94971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WA: () => (/* binding */ MAX_REPORT_BYTES),
  Sy: () => (/* binding */ readSaved),
  J5: () => (/* binding */ readSavedAudit),
  oV: () => (/* binding */ savedCounts),
  Sj: () => (/* binding */ savedCoverage),
  lD: () => (/* binding */ savedProblem)
});

// EXTERNAL MODULE: ./build/model/change.js
var change = __webpack_require__(30856);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/model/package.js
/**
 * What an entry of a lockfile is, told from how it is written.
 *
 * `registry`: a version from an npm registry · `remote-tarball`: an http(s) address that is no registry's ·
 * `bundled`: said to ship inside another package's tarball · `patch`, `runtime`, `other`: other package managers' protocols.
 */
const ENTRY_KINDS = [
    'registry',
    'remote-tarball',
    'git',
    'file',
    'link',
    'workspace',
    'bundled',
    'patch',
    'runtime',
    'other',
];
const LOCKFILE_FORMATS = (/* unused pure expression or super */ null && (['npm', 'npm-shrinkwrap', 'pnpm', 'yarn-classic', 'yarn-berry', 'bun', 'deno']));

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/model/verdict.js
/** Every entry of every lockfile ends as exactly one of these. */
const ENTRY_STATUSES = [
    'verified',
    'weakly-bound',
    'registry-only',
    'failed',
    'not-audited',
    'not-applicable',
];
/** The seven steps of verifying one package by hand. */
const STEP_IDS = (/* unused pure expression or super */ null && ([
    'metadata',
    'integrity',
    'registry-signature',
    'attestations',
    'log-entry',
    'subject',
    'build',
]));

// EXTERNAL MODULE: ./build/saved/finding.js
var finding = __webpack_require__(98485);
// EXTERNAL MODULE: ./build/saved/shape.js
var saved_shape = __webpack_require__(293);
;// CONCATENATED MODULE: ./build/saved/shard.js



const identity = (0,saved_shape/* object */.Ik)({
    program: saved_shape/* text */.Qq,
    failOn: (0,saved_shape/* oneOf */.yL)(severity/* SEVERITIES */.oC),
    failOnIncomplete: saved_shape/* flag */.Jt,
    options: saved_shape/* text */.Qq,
    scope: (0,saved_shape/* oneOf */.yL)(['changed', 'all']),
    base: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    lockfiles: (0,saved_shape/* list */.p_)((0,saved_shape/* object */.Ik)({ path: saved_shape/* text */.Qq, sha256: saved_shape/* sha256 */.sc, entries: saved_shape/* count */.U9 })),
    changes: saved_shape/* count */.U9,
    policy: (0,saved_shape/* nullable */.me)(saved_shape/* sha256 */.sc),
    origins: (0,saved_shape/* nullable */.me)(saved_shape/* sha256 */.sc),
    baseline: (0,saved_shape/* nullable */.me)(saved_shape/* sha256 */.sc),
    trust: saved_shape/* sha256 */.sc,
    whole: saved_shape/* sha256 */.sc,
});
const out = (0,saved_shape/* object */.Ik)({ by: (0,saved_shape/* oneOf */.yL)(['waiver', 'baseline', 'ignored']), reason: saved_shape/* text */.Qq, expires: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq) });
const PART = { cause: saved_shape/* text */.Qq, together: (0,saved_shape/* pair */.V2)(saved_shape/* text */.Qq), out: (0,saved_shape/* nullable */.me)(out), finding: finding/* savedFinding */.p };
const part = (0,saved_shape/* object */.Ik)(PART, {
    remedy: (0,saved_shape/* pair */.V2)(saved_shape/* text */.Qq),
});
const placed = (0,saved_shape/* object */.Ik)({ ...PART, order: (0,saved_shape/* list */.p_)(saved_shape/* count */.U9) }, { remedy: (0,saved_shape/* pair */.V2)(saved_shape/* text */.Qq) });
const savedShard = (0,saved_shape/* object */.Ik)({
    index: saved_shape/* ordinal */.IE,
    total: saved_shape/* ordinal */.IE,
    elsewhere: saved_shape/* count */.U9,
    audit: identity,
    positions: (0,saved_shape/* list */.p_)(saved_shape/* count */.U9),
    changePositions: (0,saved_shape/* list */.p_)(saved_shape/* count */.U9),
    waivers: (0,saved_shape/* list */.p_)((0,saved_shape/* object */.Ik)({ met: saved_shape/* flag */.Jt, expired: (0,saved_shape/* nullable */.me)(part), unused: (0,saved_shape/* nullable */.me)(part) })),
    findings: (0,saved_shape/* list */.p_)(placed),
});

;// CONCATENATED MODULE: ./build/saved/audit.js









/** Of one report. An audit of 20,000 entries has about 30 MB. */
const MAX_REPORT_BYTES = 128 * 1024 * 1024;
const kind = (0,saved_shape/* oneOf */.yL)(['verified', 'absent', 'rejected', 'unsupported', 'unknown']);
const carried = { signature: kind, publish: kind, provenance: kind };
const source = (0,saved_shape/* object */.Ik)({
    repository: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    commit: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    ref: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    workflow: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    trigger: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    runner: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    issuer: saved_shape/* text */.Qq,
    runUrl: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    commitUrl: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    logUrl: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    loggedAt: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
});
const before = (0,saved_shape/* object */.Ik)({
    version: saved_shape/* text */.Qq,
    evidence: (0,saved_shape/* nullable */.me)((0,saved_shape/* object */.Ik)(carried)),
    source: (0,saved_shape/* nullable */.me)(source),
});
const entry = (0,saved_shape/* object */.Ik)({
    name: saved_shape/* text */.Qq,
    version: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    path: saved_shape/* text */.Qq,
    file: saved_shape/* text */.Qq,
    line: saved_shape/* ordinal */.IE,
    kind: (0,saved_shape/* oneOf */.yL)(ENTRY_KINDS),
    status: (0,saved_shape/* oneOf */.yL)(ENTRY_STATUSES),
    reason: saved_shape/* text */.Qq,
    detail: saved_shape/* text */.Qq,
    registry: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    evidence: (0,saved_shape/* nullable */.me)((0,saved_shape/* object */.Ik)({ integrity: kind, ...carried })),
    source: (0,saved_shape/* nullable */.me)(source),
}, { alias: saved_shape/* text */.Qq, integrity: saved_shape/* text */.Qq, before });
const pin = (0,saved_shape/* object */.Ik)({
    version: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    kind: (0,saved_shape/* oneOf */.yL)(ENTRY_KINDS),
    integrity: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    resolved: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
});
/** In the report its place lies flat beside the rest. */
const audit_change = (value, path) => {
    const { file, line, ...rest } = (0,saved_shape/* object */.Ik)({
        kind: (0,saved_shape/* oneOf */.yL)(change/* CHANGE_KINDS */.t),
        name: saved_shape/* text */.Qq,
        from: (0,saved_shape/* nullable */.me)(pin),
        to: (0,saved_shape/* nullable */.me)(pin),
        file: saved_shape/* text */.Qq,
        line: saved_shape/* ordinal */.IE,
    })(value, path);
    return { ...rest, at: { file, line } };
};
const savedCoverage = (0,saved_shape/* object */.Ik)({
    total: saved_shape/* count */.U9,
    verified: saved_shape/* count */.U9,
    weaklyBound: saved_shape/* count */.U9,
    registryOnly: saved_shape/* count */.U9,
    failed: saved_shape/* count */.U9,
    notAudited: saved_shape/* count */.U9,
    notApplicable: saved_shape/* count */.U9,
    byReason: saved_shape/* countsByName */.Vn,
});
const savedCounts = (0,saved_shape/* object */.Ik)({
    lockfiles: saved_shape/* count */.U9,
    packages: saved_shape/* count */.U9,
    withSignature: saved_shape/* count */.U9,
    withPublishAttestation: saved_shape/* count */.U9,
    withProvenance: saved_shape/* count */.U9,
    requests: saved_shape/* count */.U9,
    bytes: saved_shape/* count */.U9,
    findings: (0,saved_shape/* object */.Ik)({
        critical: saved_shape/* count */.U9,
        high: saved_shape/* count */.U9,
        medium: saved_shape/* count */.U9,
        low: saved_shape/* count */.U9,
        info: saved_shape/* count */.U9,
        incomplete: saved_shape/* count */.U9,
    }),
});
const savedProblem = (0,saved_shape/* object */.Ik)({ code: saved_shape/* text */.Qq, message: saved_shape/* text */.Qq }, { hint: saved_shape/* text */.Qq, file: saved_shape/* text */.Qq, line: saved_shape/* ordinal */.IE });
const from = (0,saved_shape/* object */.Ik)({
    source: (0,saved_shape/* oneOf */.yL)(['tuf', 'embedded', 'file', 'record', 'demo']),
    date: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
    detail: saved_shape/* text */.Qq,
});
const verdict = (0,saved_shape/* object */.Ik)({
    schemaVersion: (0,saved_shape/* constant */.dY)(1),
    outcome: (0,saved_shape/* oneOf */.yL)(['pass', 'fail', 'incomplete', 'error']),
    failOn: (0,saved_shape/* oneOf */.yL)(severity/* SEVERITIES */.oC),
    interrupted: (0,saved_shape/* nullable */.me)((0,saved_shape/* oneOf */.yL)(['timeout', 'signal'])),
    lockfiles: (0,saved_shape/* list */.p_)(saved_shape/* text */.Qq),
    held: (0,saved_shape/* object */.Ik)({ scope: (0,saved_shape/* oneOf */.yL)(['changed', 'all']), base: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq) }),
    coverage: savedCoverage,
    counts: savedCounts,
    trust: (0,saved_shape/* object */.Ik)({ root: from, keys: from }),
    inForce: (0,saved_shape/* object */.Ik)({ policy: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq), origins: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq), baseline: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq) }),
    corroboration: (0,saved_shape/* nullable */.me)((0,saved_shape/* object */.Ik)({ asked: saved_shape/* count */.U9, agreed: saved_shape/* count */.U9, disagreed: saved_shape/* count */.U9, unknown: saved_shape/* count */.U9 })),
    errors: (0,saved_shape/* list */.p_)(savedProblem),
    findings: (0,saved_shape/* list */.p_)(finding/* savedFinding */.p),
    waived: (0,saved_shape/* list */.p_)((0,saved_shape/* object */.Ik)({
        by: (0,saved_shape/* oneOf */.yL)(['waiver', 'baseline', 'ignored']),
        reason: saved_shape/* text */.Qq,
        expires: (0,saved_shape/* nullable */.me)(saved_shape/* text */.Qq),
        finding: finding/* savedFinding */.p,
    })),
    changes: (0,saved_shape/* list */.p_)(audit_change),
    packages: (0,saved_shape/* list */.p_)(entry),
}, { shard: savedShard });
/**
 * Reads a report that `countersign audit --json` wrote: every field of it, and nothing else. Whoever can write where reports are
 * kept can write another one; what is read here is shown as any foreign text.
 *
 * @param name what a person calls it
 * @throws IncompleteError where it is no such report: cut, of another version, or somebody's work
 */
function readSavedAudit(name, bytes) {
    return readSaved(name, bytes, verdict);
}
function readSaved(name, bytes, shape) {
    const json = (0,model_json/* parseJson */.qF)(bytes);
    const fail = (why) => new errors/* IncompleteError */.j$([
        {
            code: 'REPORT_UNREADABLE',
            message: `${name} is not a report that can be read: ${why}.`,
            hint: 'It has to be what “countersign audit --json” of this version wrote. Run that job again.',
            file: name,
        },
    ]);
    if (json === undefined)
        throw fail('it is not JSON, or cut');
    try {
        return shape(json, '');
    }
    catch (error) {
        if (error instanceof saved_shape/* ShapeError */.ym)
            throw fail(error.message);
        throw error;
    }
}


/***/ }),

/***/ 98485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ savedFinding)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96271);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(293);



const CODES = Object.keys(_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y);
const LEVELS = [..._model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC, 'incomplete'];
const affected = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ package: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), file: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, line: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ordinal */ .IE });
const savedFinding = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(CODES),
    severity: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(LEVELS),
    package: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    file: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    line: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ordinal */ .IE),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    evidence: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ label: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, url: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })),
    remedy: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
}, { affected: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(affected) });


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   Vn: () => (/* binding */ countsByName),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/** What is wrong with a document, and where in it. */
class ShapeError extends Error {
    /** `packages[3].status` */
    path;
    constructor(path, expected) {
        super(`${path === '' ? 'the document' : path} is not ${expected}`);
        this.name = 'ShapeError';
        this.path = path;
    }
}
const text = (value, path) => {
    if (typeof value !== 'string')
        throw new ShapeError(path, 'a text');
    return value;
};
const flag = (value, path) => {
    if (typeof value !== 'boolean')
        throw new ShapeError(path, 'true or false');
    return value;
};
/** A whole number, 0 or more. */
const count = (value, path) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw new ShapeError(path, 'a whole number from 0 on');
    return value;
};
/** A line, or a part's number: from 1. */
const ordinal = (value, path) => {
    const number = count(value, path);
    if (number === 0)
        throw new ShapeError(path, 'a whole number from 1 on');
    return number;
};
/** SHA-256, hex. */
const sha256 = (value, path) => {
    if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value))
        throw new ShapeError(path, 'a SHA-256 in hex');
    return value;
};
function constant(only) {
    return (value, path) => {
        if (value !== only)
            throw new ShapeError(path, JSON.stringify(only));
        return only;
    };
}
function oneOf(words) {
    const known = new Set(words);
    return (value, path) => {
        if (!known.has(value))
            throw new ShapeError(path, `one of ${words.slice(0, 8).join(', ')}${words.length > 8 ? ', …' : ''}`);
        return value;
    };
}
function nullable(shape) {
    return (value, path) => (value === null ? null : shape(value, path));
}
function list(shape) {
    return (value, path) => {
        if (!Array.isArray(value))
            throw new ShapeError(path, 'a list');
        return value.map((item, index) => shape(item, `${path}[${index}]`));
    };
}
function pair(shape) {
    return (value, path) => {
        const [first, second, ...others] = list(shape)(value, path);
        if (first === undefined || second === undefined || others.length > 0)
            throw new ShapeError(path, 'a list of two');
        return [first, second];
    };
}
/** Counts by name. A name may be any text, `__proto__` too. */
const countsByName = (value, path) => {
    if (!isObject(value))
        throw new ShapeError(path, 'an object');
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, count(held, `${path}.…`)]));
};
/** An object with these fields and no others; `optional` ones may be absent, and never `null` for that. */
function object(required, optional) {
    const needed = Object.keys(required);
    const shapes = new Map(Object.entries({ ...required, ...optional }));
    return (value, path) => {
        if (!isObject(value))
            throw new ShapeError(path, 'an object');
        const at = (name) => (path === '' ? name : `${path}.${name}`);
        const missing = needed.find((name) => !Object.hasOwn(value, name));
        if (missing !== undefined)
            throw new ShapeError(at(missing), 'there');
        const fields = Object.entries(value).map(([name, held]) => {
            const shape = shapes.get(name);
            if (shape === undefined)
                throw new ShapeError(at(JSON.stringify(name.slice(0, 40))), 'known to this version');
            return [name, shape(held, at(name))];
        });
        return Object.fromEntries(fields);
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Some fields of an object that has others. An absent one is read as `undefined`. */
function only(fields) {
    return (value, path) => {
        if (!isObject(value))
            throw new ShapeError(path, 'an object');
        const read = Object.entries(fields).map(([name, shape]) => {
            const held = Object.hasOwn(value, name) ? value[name] : undefined;
            return [name, shape(held, path === '' ? name : `${path}.${name}`)];
        });
        return Object.fromEntries(read);
    };
}


/***/ })

};
;