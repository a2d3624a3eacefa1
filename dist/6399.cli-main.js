"use strict";
exports.id = 6399;
exports.ids = [6399];
exports.modules = {

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
        const { listRepositories } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4398)]).then(__webpack_require__.bind(__webpack_require__, 44398));
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.write)({
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.write)({
        schemaVersion: plan.schemaVersion,
        organisation: plan.organisation,
        plannedAt: plan.plannedAt,
        jobs: plan.jobs,
        repositories: plan.repositories.map(({ id, name, branch }) => ({ id, name, branch })),
        skipped: skipped(plan.skipped),
    });
}
function resultJson(result) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.write)({
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.write)({ schemaVersion: 1, outcome, interrupted, coverage, counts, errors, findings });
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
function row({ repository, outcome, why, commit, entries, verified, findings, sarif }) {
    const { critical, high, medium, low, info, incomplete } = findings;
    return {
        repository,
        outcome,
        why,
        commit,
        entries,
        verified,
        findings: { critical, high, medium, low, info, incomplete },
        sarif,
    };
}


/***/ }),

/***/ 21856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ readSummary),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Xs: () => (/* binding */ MAX_RESULT_BYTES),
/* harmony export */   di: () => (/* binding */ MAX_PLAN_BYTES),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   m3: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _model_fleet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46858);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94971);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98485);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(293);




/** 10,000 repositories with names of 140 characters are 2 MB. */
const MAX_PLAN_BYTES = 64 * 1024 * 1024;
const MAX_RESULT_BYTES = 1024 * 1024;
/** Of the sums and findings of one audit. */
const MAX_SUMMARY_BYTES = 16 * 1024 * 1024;
/** As GitHub allows them; what else stands there would become an address or a folder. */
const repositoryName = (value, path) => {
    const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value, path);
    if (!isRepositoryName(name))
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(path, 'owner/name');
    return name;
};
function isRepositoryName(name) {
    return /^[A-Za-z0-9_-][\w.-]{0,99}\/[\w.-]{1,100}$/.test(name) && !/\/\.{1,2}$/.test(name);
}
/** A branch as git allows it, as far as it matters: no option, no expression of git's, no control character. */
function isBranchName(name) {
    return /^[^-\s~^:?*[\\\p{Cc}][^\s~^:?*[\\\p{Cc}]{0,254}$/u.test(name) && !name.includes('..') && !name.includes('@{');
}
const branch = (value, path) => {
    const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value, path);
    if (!isBranchName(name))
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(path, 'a branch');
    return name;
};
const plan = (value, path) => {
    const read = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY)(1),
        organisation: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        plannedAt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        jobs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE,
        repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE, name: repositoryName, branch })),
        skipped: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
            archived: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
            fork: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
            disabled: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
            filtered: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        }),
    })(value, path);
    if (read.jobs > _model_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_JOBS */ .r2)
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('jobs', `at most ${_model_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_JOBS */ .r2}`);
    if (new Set(read.repositories.map(({ id }) => id)).size !== read.repositories.length)
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('repositories', 'a list without repetition');
    return read;
};
/** @throws IncompleteError where it is no plan */
function readPlan(name, bytes) {
    return (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .readSaved */ .Sy)(name, bytes, plan);
}
/** @throws IncompleteError where it is no result */
function readResult(name, bytes) {
    return (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .readSaved */ .Sy)(name, bytes, (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY)(1),
        id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE,
        repository: repositoryName,
        commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        exitCode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
        problem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        detail: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        sarif: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_model_fleet_js__WEBPACK_IMPORTED_MODULE_3__/* .FLEET_SARIF */ .pA),
    }));
}
/**
 * Reads the sums and findings of an audit's report, and not its entries: of ten thousand reports those are most of the bytes.
 *
 * @throws IncompleteError where it is no such report, or the report of a part
 */
function readSummary(name, bytes) {
    return (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .readSaved */ .Sy)(name, bytes, (value, path) => {
        const { outcome, interrupted, coverage, counts, errors, findings } = summary(value, path);
        return { outcome, interrupted, coverage, counts, errors, findings };
    });
}
const summary = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6)({
    schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY)(1),
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['pass', 'fail', 'incomplete', 'error']),
    interrupted: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['timeout', 'signal'])),
    coverage: _audit_js__WEBPACK_IMPORTED_MODULE_0__/* .savedCoverage */ .Sj,
    counts: _audit_js__WEBPACK_IMPORTED_MODULE_0__/* .savedCounts */ .oV,
    errors: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .savedProblem */ .lD),
    findings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .savedFinding */ .p),
    shard: (held, path) => {
        // A part that passes says nothing of the others.
        if (held !== undefined)
            throw new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(path, 'absent: the parts have to be merged first');
        return undefined;
    },
});


/***/ })

};
;