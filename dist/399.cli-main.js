"use strict";
exports.id = 399;
exports.ids = [399];
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
/** The file may grow between the look and the read, so the bound holds for the read itself. */
async function readUpTo(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const chunks = [];
        let total = 0;
        for await (const chunk of file.createReadStream({ autoClose: false })) {
            total += chunk.length;
            if (total > maxBytes)
                throw new Error(`${path} has more than ${maxBytes} bytes`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
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

/***/ 91455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/**
 * @param seconds `null` for no limit
 * @param signals what counts as being asked to stop; empty in tests
 */
function startDeadline(seconds, signals) {
    const controller = new AbortController();
    let reason = null;
    const stop = (why) => {
        reason ??= why;
        controller.abort();
    };
    const timer = seconds === null ? null : setTimeout(() => stop('timeout'), seconds * 1000);
    const onSignal = () => stop('signal');
    for (const signal of signals)
        process.on(signal, onSignal);
    return {
        signal: controller.signal,
        get reason() {
            return reason;
        },
        release() {
            if (timer !== null)
                clearTimeout(timer);
            for (const signal of signals)
                process.off(signal, onSignal);
        },
    };
}


/***/ }),

/***/ 96399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetPlanCommand: () => (/* binding */ fleetPlanCommand),
/* harmony export */   tokenOf: () => (/* binding */ tokenOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14006);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63058);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _report_fleet_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94606);
/* harmony import */ var _saved_fleet_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21856);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91455);








const API = 'https://api.github.com';
/** Lists the repositories of an organisation, and writes which of them are audited by how many jobs. */
async function fleetPlanCommand(organisation, flags, terminal) {
    const { env } = terminal;
    const deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .startDeadline */ .d)(flags.timeout, ['SIGTERM', 'SIGINT']);
    try {
        // Octokit takes its time to load, and no other command needs it.
        const { listRepositories } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 44398));
        const listed = await listRepositories(organisation, {
            token: tokenOf(env),
            apiUrl: (env['GITHUB_API_URL'] ?? API).replace(/\/+$/, ''),
            signal: deadline.signal,
        });
        const plan = planOf(organisation, listed, flags, new Date());
        await writePlan(flags.plan, (0,_report_fleet_json_js__WEBPACK_IMPORTED_MODULE_4__/* .planJson */ .iY)(plan));
        terminal.stderr.write(`countersign: ${plan.repositories.length} of ${listed.length} repositories of ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(organisation, 100)}, in ${plan.jobs} jobs\n`);
        // A line for GITHUB_OUTPUT that holds numbers alone: no name of a repository comes near a workflow’s expressions.
        const jobs = Array.from({ length: plan.jobs }, (_, index) => index + 1);
        terminal.stdout.write(`jobs=${JSON.stringify(jobs)}\n`);
        return 0;
    }
    finally {
        deadline.release();
    }
}
/** @throws ConfigurationError where no token is there */
function tokenOf(env) {
    const token = env['GH_TOKEN'] ?? env['GITHUB_TOKEN'] ?? '';
    if (token !== '')
        return token;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([
        {
            code: 'NO_TOKEN',
            message: 'There is no token for GitHub.',
            hint: 'Set GH_TOKEN: docs/fleet.md says what it needs.',
        },
    ]);
}
function planOf(organisation, listed, { filter, archived, forks, jobs }, now) {
    const matches = filter === undefined ? () => true : picomatch__WEBPACK_IMPORTED_MODULE_7__(filter, { dot: true, nocase: true });
    const skipped = { archived: 0, fork: 0, disabled: 0, filtered: 0 };
    const repositories = listed.flatMap((each) => {
        const { id, fullName: name, branch } = each;
        const why = each.disabled
            ? 'disabled'
            : each.archived && !archived
                ? 'archived'
                : each.fork && !forks
                    ? 'fork'
                    : matches(name.slice(name.indexOf('/') + 1))
                        ? null
                        : 'filtered';
        if (why !== null) {
            skipped[why] += 1;
            return [];
        }
        if (!(0,_saved_fleet_js__WEBPACK_IMPORTED_MODULE_5__/* .isRepositoryName */ .en)(name) || !(0,_saved_fleet_js__WEBPACK_IMPORTED_MODULE_5__/* .isBranchName */ .Q8)(branch))
            throw unusable(name, branch);
        return [{ id, name, branch }];
    });
    if (repositories.length === 0)
        throw nothing(organisation, listed.length);
    return {
        schemaVersion: 1,
        organisation,
        plannedAt: now.toISOString(),
        jobs: Math.min(jobs, repositories.length),
        repositories: repositories.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        skipped,
    };
}
/** Nothing to audit is never a pass. */
function nothing(organisation, listed) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([
        {
            code: 'FLEET_EMPTY',
            message: `None of the ${listed} repositories of ${organisation} that this token can see is to be audited.`,
            hint: 'Check --filter, --archived and --forks, and which repositories the token may read.',
        },
    ]);
}
function unusable(name, branch) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteError */ .j$([
        {
            code: 'FLEET_UNLISTED',
            message: `GitHub lists a repository ${JSON.stringify(name)} with the branch ${JSON.stringify(branch)}, which is no name.`,
            hint: 'Leave it out with --filter, and report this.',
        },
    ]);
}
async function writePlan(path, text) {
    try {
        await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), process.cwd(), text);
    }
    catch (error) {
        const message = `The plan cannot be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([{ code: 'PLAN_FILE', message, hint: 'Check the path given to --plan.' }]);
    }
}


/***/ }),

/***/ 94606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ summaryJson),
/* harmony export */   DF: () => (/* binding */ fleetJson),
/* harmony export */   iY: () => (/* binding */ planJson),
/* harmony export */   y3: () => (/* binding */ resultJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63483);

/** `docs/schema/fleet.schema.json`. */
function fleetJson(report) {
    const { repositories: many, coverage, counts } = report;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)({
        schemaVersion: report.schemaVersion,
        organisation: report.organisation,
        plannedAt: report.plannedAt,
        outcome: report.outcome,
        repositories: {
            planned: many.planned,
            pass: many.pass,
            fail: many.fail,
            incomplete: many.incomplete,
            error: many.error,
            missing: many.missing,
            'no-lockfile': many['no-lockfile'],
        },
        skipped: skipped(report.skipped),
        coverage: {
            total: coverage.total,
            verified: coverage.verified,
            weaklyBound: coverage.weaklyBound,
            registryOnly: coverage.registryOnly,
            failed: coverage.failed,
            notAudited: coverage.notAudited,
            notApplicable: coverage.notApplicable,
            byReason: coverage.byReason,
        },
        counts: { requests: counts.requests, bytes: counts.bytes },
        omittedCauses: report.omittedCauses,
        causes: report.causes.map(cause),
        rows: report.rows.map(row),
    });
}
function planJson(plan) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)({
        schemaVersion: plan.schemaVersion,
        organisation: plan.organisation,
        plannedAt: plan.plannedAt,
        jobs: plan.jobs,
        repositories: plan.repositories.map(({ id, name, branch }) => ({ id, name, branch })),
        skipped: skipped(plan.skipped),
    });
}
function resultJson(result) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)({
        schemaVersion: result.schemaVersion,
        id: result.id,
        repository: result.repository,
        commit: result.commit,
        exitCode: result.exitCode,
        problem: result.problem,
        detail: result.detail,
        sarif: result.sarif,
    });
}
/** What `fleet report` needs of an audit's report; every field of it was read field by field. */
function summaryJson(summary) {
    const { outcome, interrupted, coverage, counts, errors, findings } = summary;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)({ schemaVersion: 1, outcome, interrupted, coverage, counts, errors, findings });
}
function skipped({ archived, fork, disabled, filtered }) {
    return { archived, fork, disabled, filtered };
}
function cause(one) {
    return {
        code: one.code,
        severity: one.severity,
        package: one.package,
        version: one.version,
        message: one.message,
        remedy: one.remedy,
        entries: one.entries,
        repositories: one.repositories,
    };
}
function row({ repository, outcome, why, commit, entries, verified, findings }) {
    const { critical, high, medium, low, info, incomplete } = findings;
    return {
        repository,
        outcome,
        why,
        commit,
        entries,
        verified,
        findings: { critical, high, medium, low, info, incomplete },
    };
}


/***/ }),

/***/ 63483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $h: () => (/* binding */ auditJsonPieces),
  Zg: () => (/* binding */ change),
  tw: () => (/* binding */ listingJson),
  iq: () => (/* binding */ verificationJson),
  M9: () => (/* binding */ write)
});

// UNUSED EXPORTS: auditJson

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
    return (0,report_escape/* jsonText */.s$)(JSON.stringify(value, (_key, held) => (typeof held === 'string' ? (0,report_escape/* redact */.E$)(held) : held), 2));
}
function* listPieces({ made }) {
    let before = '[';
    let waiting = [];
    const piece = () => {
        // Without the list's own brackets, and the line that the last one is on.
        const rows = below(json_pieces_text(waiting).slice(1, -2));
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


/***/ })

};
;