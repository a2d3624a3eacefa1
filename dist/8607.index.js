"use strict";
exports.id = 8607;
exports.ids = [8607,999];
exports.modules = {

/***/ 78607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditMode: () => (/* binding */ auditMode)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/adapters/git.js + 2 modules
var git = __webpack_require__(49179);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/commands/base.js
var commands_base = __webpack_require__(91498);
;// CONCATENATED MODULE: ./build/commands/github-com.js
const GITHUB_COM = 'https://github.com';
const API = 'https://api.github.com';
/**
 * Access to github.com, where a token for it is at hand. On an enterprise server the job's own token is that server's
 * business: it goes nowhere else, and only a token that was given for github.com does.
 *
 * @param token the job's own, for the server that runs it; empty for none
 * @param comToken given for github.com outright; empty for none
 */
function githubComAccess(env, token, comToken) {
    const onGitHubCom = (env['GITHUB_SERVER_URL'] ?? GITHUB_COM).replace(/\/+$/, '') === GITHUB_COM;
    const apiUrl = onGitHubCom ? (env['GITHUB_API_URL'] ?? API).replace(/\/+$/, '') : API;
    const own = onGitHubCom ? token : '';
    const chosen = comToken === '' ? own : comToken;
    return chosen === '' ? null : { token: chosen, apiUrl };
}

// EXTERNAL MODULE: ./build/commands/deadline.js
var commands_deadline = __webpack_require__(91455);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/progress.js
var commands_progress = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/commands/report-files.js
var report_files = __webpack_require__(37875);
// EXTERNAL MODULE: ./build/commands/run-audit.js + 18 modules
var run_audit = __webpack_require__(70791);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/report/causes.js
var causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/once.js
var once = __webpack_require__(12646);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/annotations.js






/** GitHub shows ten annotations of a level a step and drops the rest in silence. */
const ANNOTATION_LIMIT = 10;
/** Of all steps of a job together GitHub shows fifty. */
const JOB_LIMIT = 50;
/** Names that a person still reads. */
const NAMED = 12;
const LEVEL_OF = {
    critical: 'error',
    high: 'error',
    incomplete: 'warning',
    medium: 'warning',
    low: 'notice',
    info: 'notice',
};
/**
 * Every annotation of an audit, one a cause, worst first: unreadable lockfiles and critical or high findings are errors;
 * medium, incomplete and a run cut short are warnings; low and info are notices. An `info` finding that sums up many entries,
 * or has no line, says something of the lockfile as a whole: it stands in the summary, and beside one innocent entry it would
 * only mislead.
 */
const allAnnotations = (0,once/* once */.O)(everyAnnotation);
function everyAnnotation(verdict) {
    return [
        ...verdict.errors.map(ofProblem),
        ...(verdict.interrupted === null ? [] : [ofInterruption(verdict)]),
        ...(0,causes/* causesOf */.c)(verdict).filter(concernsOnePlace).map(ofCause),
    ];
}
/** As many of {@link allAnnotations} as GitHub shows of one step. */
function annotations(verdict) {
    const shown = [];
    const seen = { error: 0, warning: 0, notice: 0 };
    const omitted = { error: 0, warning: 0, notice: 0 };
    for (const annotation of allAnnotations(verdict)) {
        seen[annotation.level] += 1;
        if (seen[annotation.level] <= ANNOTATION_LIMIT && shown.length < JOB_LIMIT)
            shown.push(annotation);
        else
            omitted[annotation.level] += 1;
    }
    return { annotations: shown, omitted };
}
function concernsOnePlace({ findings: [finding], entries }) {
    return finding.severity !== 'info' || (finding.line !== null && entries.length <= 1);
}
function ofCause({ findings: [finding], entries }) {
    const many = entries.length > 1;
    const subject = many
        ? (0,wording/* plural */.LS)(entries.length, 'entry', 'entries')
        : finding.package === null
            ? ''
            : (0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(finding.package, finding.version), 120);
    return {
        level: LEVEL_OF[finding.severity],
        title: `${finding.severity}: ${catalogue/* CATALOGUE */.y[finding.code].title}${subject === '' ? '' : ` · ${subject}`}`,
        message: [
            (0,report_escape/* terminalText */.eR)(finding.message),
            ...(many ? [`One cause, ${(0,wording/* plural */.LS)(entries.length, 'entry', 'entries')}: ${names(entries)}.`] : []),
            `What to do: ${(0,report_escape/* terminalText */.eR)(finding.remedy)}`,
            ...finding.evidence.slice(0, 3).map((link) => `${(0,report_escape/* terminalText */.eR)(link.label, 120)}: ${(0,report_escape/* terminalText */.eR)(link.url, 500)}`),
            `About this finding: ${(0,catalogue/* docsUrl */.f)(finding.code)}`,
        ].join('\n'),
        ...position(finding.file, finding.line),
    };
}
/** Copies of one version are one name. */
function names(entries) {
    const all = [...new Set(entries.map((entry) => (0,wording/* packageName */.oZ)(entry.package, entry.version)))];
    const shown = all.slice(0, NAMED).map((name) => (0,report_escape/* terminalText */.eR)(name, 120));
    return `${shown.join(', ')}${all.length > shown.length ? ` and ${(0,wording/* number */.ai)(all.length - shown.length)} more` : ''}`;
}
function ofProblem(problem) {
    const where = (0,wording/* place */.ik)(problem.file ?? null, problem.line ?? null);
    return {
        level: 'error',
        title: `could not read ${where === null ? 'a lockfile' : (0,report_escape/* terminalText */.eR)(where, 160)}`,
        message: [
            (0,report_escape/* terminalText */.eR)(problem.message),
            ...(problem.hint === undefined ? [] : [`What to do: ${(0,report_escape/* terminalText */.eR)(problem.hint)}`]),
        ].join('\n'),
        ...position(problem.file ?? null, problem.line ?? null),
    };
}
function ofInterruption(verdict) {
    return {
        level: 'warning',
        title: 'the audit was cut short',
        message: (0,headline/* headline */.P)(verdict).text,
        file: null,
        line: null,
    };
}
function position(file, line) {
    // A path that had to be escaped names no file any more: better no place than a wrong one.
    if (file === null || (0,report_escape/* terminalText */.eR)(file, 1000) !== file)
        return { file: null, line: null };
    return { file, line };
}

// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/markdown.js + 3 modules
var markdown = __webpack_require__(48724);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(10999);
// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/action/outputs.js
var outputs = __webpack_require__(92309);
// EXTERNAL MODULE: ./build/report/failure.js
var failure = __webpack_require__(20897);
;// CONCATENATED MODULE: ./build/report/check-run.js





/** GitHub counts bytes here, whatever its documentation says. */
const CHECK_SUMMARY_LIMIT = 65_535;
/** Twenty requests. Nobody reads more, and GitHub wants writers to be slow; the report has all of them. */
const CHECK_ANNOTATIONS_LIMIT = 1_000;
const TITLE_LIMIT = 255;
/** GitHub takes 64 KiB; a message stays far below even where each character takes four bytes. */
const MESSAGE_LIMIT = 8_000;
const NAME_LIMIT = 100;
/** The audit as a GitHub check run, and how many annotations were left out for the limit's sake. `name` is what people call the audit. */
function checkRunOf(verdict, source, name) {
    const all = allAnnotations(verdict).flatMap(checkAnnotation);
    const annotations = all.slice(0, CHECK_ANNOTATIONS_LIMIT);
    const checkRun = {
        name: nameOf(name),
        conclusion: conclusionOf(verdict),
        title: (0,report_escape/* truncate */.xv)((0,headline/* headline */.P)(verdict).text, TITLE_LIMIT),
        summary: (0,markdown/* renderReport */.B1)(verdict, source, { size: CHECK_SUMMARY_LIMIT, unit: 'bytes' }),
        annotations,
    };
    return { checkRun, omitted: all.length - annotations.length };
}
/** The check run of an audit that ended before it had a verdict: a required check must not wait for one for ever. */
function checkRunOfFailure(message, name) {
    const summary = (0,failure/* failureLines */.w)(message).join('\n\n');
    return { name: nameOf(name), conclusion: 'failure', title: failure/* FAILURE */.V, summary, annotations: [] };
}
function nameOf(name) {
    return (0,report_escape/* truncate */.xv)(`Countersign (${(0,report_escape/* terminalText */.eR)(name, NAME_LIMIT)})`, NAME_LIMIT);
}
/**
 * A required check is satisfied by `neutral` as it is by `success`. So `neutral` is only for what passed though not all of
 * it was audited; what could not be found out and is not allowed to be is a failure, like the step.
 */
function conclusionOf(verdict) {
    if (verdict.outcome !== 'pass')
        return 'failure';
    return (0,headline/* headline */.P)(verdict).mood === 'good' ? 'success' : 'neutral';
}
const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/** None for what belongs to no file of the repository: the summary has it. */
function checkAnnotation({ level, title, message, file, line }) {
    if (file === null || !isInRepository(file))
        return [];
    const at = Math.max(1, line ?? 1);
    return [
        {
            path: file,
            start_line: at,
            end_line: at,
            annotation_level: LEVELS[level],
            title: (0,report_escape/* truncate */.xv)(title, TITLE_LIMIT),
            message: (0,report_escape/* truncate */.xv)(message, MESSAGE_LIMIT),
        },
    ];
}
/** GitHub refuses the whole request for one path that it does not like. */
function isInRepository(file) {
    return !/^(?:[/\\]|[a-z]:)/i.test(file) && !file.split(/[/\\]/).includes('..');
}

// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
;// CONCATENATED MODULE: ./build/action/to-tell.js



function toTellOf(verdict, source) {
    return {
        cancelled: verdict.interrupted === 'signal',
        beginsComment: (0,comment/* isWorthAComment */.Rh)(verdict),
        comment: (stamp) => (0,comment/* renderComment */.wQ)(verdict, source, stamp),
        checkRun: (name) => checkRunOf(verdict, source, name),
    };
}
/**
 * An audit that could not be made at all. Whoever sees to it that it cannot must not thereby leave the last good result
 * standing on the pull request.
 */
function toTellOfFailure(error) {
    const message = (0,errors/* messageOf */.bD)(error);
    return {
        cancelled: false,
        beginsComment: false,
        comment: (stamp) => (0,comment/* renderFailureComment */.SR)(message, stamp),
        checkRun: (name) => ({ checkRun: checkRunOfFailure(message, name), omitted: 0 }),
    };
}

;// CONCATENATED MODULE: ./build/action/audit-mode.js























/** `mode: audit`. Sets the exit code by the verdict; throws what the root is to tell. */
async function auditMode(folder, workspace, env, gitIn = (0,git/* openGit */.z)(env)) {
    const inputs = (0,action_inputs/* readAuditInputs */.hy)();
    for (const token of [inputs.githubToken, inputs.githubComToken])
        if (token !== '')
            (0,core/* setSecret */.Pq)(token);
    // Last, for it may take a while: a job that is killed meanwhile has its reports. And in any case.
    let toTell = null;
    let cache = null;
    try {
        const audited = await auditWith(inputs, { folder, workspace, env, gitIn });
        const { verdict, warnings } = audited;
        toTell = toTellOf(verdict, (0,report_files/* sourceOf */.v)(env));
        if (verdict.interrupted !== 'signal')
            cache = audited.cache;
        await report(verdict, warnings, inputs, workspace, env);
    }
    catch (error) {
        toTell ??= toTellOfFailure(error);
        throw error;
    }
    finally {
        if (toTell !== null)
            (0,core/* setOutput */.uH)('comment-url', await tell(toTell, inputs, folder, env));
        await cache?.save();
    }
}
/** GitHub's client is half of the program, and loaded only where something is to be written there. */
async function tell(toTell, inputs, folder, env) {
    if (!inputs.comment && !inputs.checkRun)
        return '';
    return (await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(7993)]).then(__webpack_require__.bind(__webpack_require__, 67993))).tellGitHub(toTell, inputs, folder, env);
}
/** Loaded only where it is asked for. Audits of one folder share what they keep. */
async function openCache(inputs, env) {
    const { openRunnerCache } = await __webpack_require__.e(/* import() */ 5082).then(__webpack_require__.bind(__webpack_require__, 25082));
    const place = [inputs.workingDirectory, ...inputs.lockfiles];
    return openRunnerCache(place, env, () => new Date(), (line) => (0,core/* info */.pq)((0,report_escape/* terminalText */.eR)(line)));
}
async function auditWith(inputs, { folder, workspace, env, gitIn }) {
    const deadline = (0,commands_deadline/* startDeadline */.d)(inputs.timeout, ['SIGTERM', 'SIGINT']);
    const progress = (0,commands_progress/* logProgress */.sc)(core/* info */.pq);
    const warnings = [];
    try {
        const [base, cache] = await Promise.all([
            (0,commands_base/* baseFromEnvironment */.b)(env, inputs.githubToken),
            inputs.cache ? openCache(inputs, env) : null,
        ]);
        const verdict = await (0,run_audit/* runAudit */.b)({
            lockfiles: inputs.lockfiles,
            folder,
            ...(inputs.scope === null ? {} : { scope: inputs.scope }),
            failOn: inputs.failOn,
            failOnIncomplete: inputs.failOnIncomplete,
            history: inputs.history,
            corroborate: inputs.corroborate,
            deep: inputs.deep,
            offline: inputs.offline,
            concurrency: inputs.concurrency,
            ...(inputs.registry === null ? {} : { registry: inputs.registry }),
            ...(inputs.shard === null ? {} : { shard: inputs.shard }),
            ...(inputs.trustedRoot === null ? {} : { trustedRoot: (0,external_node_path_.resolve)(workspace, inputs.trustedRoot) }),
            ...(inputs.keys === null ? {} : { keys: (0,external_node_path_.resolve)(workspace, inputs.keys) }),
        }, {
            env,
            gitIn,
            root: workspace,
            now: () => new Date(),
            deadline,
            progress,
            warn(message) {
                warnings.push((0,report_escape/* terminalText */.eR)(message));
                (0,core/* info */.pq)((0,report_escape/* terminalText */.eR)(message));
            },
            githubCom: githubComAccess(env, inputs.githubToken, inputs.githubComToken),
            base,
            cache: cache?.answers ?? null,
        });
        return { verdict, warnings, cache };
    }
    finally {
        progress.stop();
        deadline.release();
    }
}
async function report(verdict, warnings, inputs, workspace, env) {
    (0,core/* info */.pq)((0,terminal.renderAudit)(verdict, { color: false, width: 120, links: false }));
    const { annotations: shown, omitted } = annotations(verdict);
    for (const annotation of shown)
        annotate(annotation);
    // One for all of them, and none that takes a finding's place.
    if (warnings.length > 0 && shown.filter(({ level }) => level === 'warning').length < ANNOTATION_LIMIT)
        (0,core/* warning */.$e)(warnings.join('\n'), { title: 'settings without effect' });
    const left = Object.values(omitted).reduce((sum, count) => sum + count, 0);
    if (left > 0)
        (0,core/* info */.pq)(`${(0,wording/* plural */.LS)(left, 'more annotation is', 'more annotations are')} not shown: GitHub shows ten of a level a step. The job summary has all findings.`);
    // Before the report: a path that cannot be written to must not take the verdict with it.
    (0,outputs/* setAuditOutputs */.m)(verdict, '');
    if (env['GITHUB_STEP_SUMMARY'] !== undefined)
        await core/* summary */.z.addRaw((0,markdown/* renderSummary */.Br)(verdict, (0,report_files/* sourceOf */.v)(env))).write();
    (0,core/* setOutput */.uH)('report', await writeReport(verdict, inputs, workspace, env));
    await (0,report_files/* writeReportFiles */.t)(verdict, {
        ...(inputs.sarifFile === null ? {} : { sarif: inputs.sarifFile }),
        ...(inputs.vsaFile === null ? {} : { vsa: inputs.vsaFile }),
        ...(inputs.htmlFile === null ? {} : { html: inputs.htmlFile }),
    }, { folder: workspace, now: new Date(), env, named: (report) => `the input ${report}-file` });
    process.exitCode = (0,exit_code/* exitCodeOf */.F)(verdict.outcome);
}
function annotate({ level, title, message, file, line }) {
    const say = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
    say(message, { title, ...(file === null ? {} : { file }), ...(line === null ? {} : { startLine: line }) });
}
async function writeReport(verdict, inputs, workspace, env) {
    try {
        const path = inputs.reportFile === null
            ? (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'countersign-')), 'report.json')
            : (0,external_node_path_.resolve)(workspace, inputs.reportFile);
        await (0,files/* replaceFile */.fR)(path, workspace, (0,json.auditJsonPieces)(verdict));
        return path;
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1([
            {
                code: 'REPORT_FILE',
                message: `The report cannot be written: ${(0,errors/* messageOf */.bD)(error)}`,
                hint: 'Check the input report-file.',
            },
        ]);
    }
}


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   Rh: () => (/* binding */ isWorthAComment),
/* harmony export */   SR: () => (/* binding */ renderFailureComment),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export COMMENT_LIMIT */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20897);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48724);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2251);




/** GitHub takes no longer comment: characters, of which no text has more than UTF-16 code units. */
const COMMENT_LIMIT = 65_536;
const LONGEST_NAME = 200;
/** What the comment of an audit begins with, whatever it says: by this it is found again. Nobody sees it. */
function commentMarker({ audit }) {
    return `<!-- countersign audit ${audit} run `;
}
/**
 * Is there anything that a pull request's readers should be told? Where all that changed was verified there is not: a
 * comment that only ever says "passed" is one that nobody reads when it does not.
 */
function isWorthAComment(verdict) {
    return (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(verdict).mood !== 'good' || verdict.findings.some(({ severity }) => severity !== 'info');
}
/** The comment on a pull request: GitHub Markdown, at most {@link COMMENT_LIMIT} characters, with its marker first. */
function renderComment(verdict, source, stamp) {
    const [head, foot] = [headOf(stamp), footOf(stamp)];
    const room = COMMENT_LIMIT - head.length - foot.length - 4;
    const report = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReport */ .B1)(verdict, source, { size: room, unit: 'characters' }).trimEnd();
    return [head, report, foot].join('\n\n');
}
/** What stands in the comment's place where the audit of a newer commit could not be made. `message`: one fault a line. */
function renderFailureComment(message, stamp) {
    return [headOf(stamp), `## ❌ Countersign · ${_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILURE */ .V}`, ...(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureLines */ .w)(message), footOf(stamp)].join('\n\n');
}
function headOf(stamp) {
    return `${commentMarker(stamp)}${stamp.run} -->`;
}
function footOf({ name, commit, runUrl }) {
    const parts = [
        `Audit “${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, LONGEST_NAME)}” of commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(commit.slice(0, 12))}`,
        ...(runUrl === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownUrl */ .$x)('log and full summary', runUrl)]),
        'this comment is kept up to date',
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 20897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ FAILURE),
/* harmony export */   w: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** An audit that ended before it had a verdict. */
const FAILURE = 'The audit could not be made.';
/** Together below what GitHub takes, even where each character has to be written as fourteen. */
const MOST_LINES = 10;
const LONGEST_LINE = 400;
/** The reasons as paragraphs of GitHub Markdown; the log of the step has all of them. */
function failureLines(message) {
    const lines = message.split('\n').filter((line) => line.trim() !== '');
    return [
        ...lines.slice(0, MOST_LINES).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(line, LONGEST_LINE)),
        'Nothing was found out about this commit. The log of the step says what to do.',
    ];
}


/***/ }),

/***/ 10999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderAudit: () => (/* binding */ renderAudit)
});

// EXTERNAL MODULE: ./build/report/agreed.js
var agreed = __webpack_require__(62583);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/report/causes.js
var report_causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/terminal-findings.js





/** More than this of one level helps nobody at a terminal. */
const SHOWN_PER_LEVEL = 50;
const SHOWN_AFFECTED = 5;
const MARKS = {
    critical: '✘',
    high: '✘',
    medium: '!',
    low: '·',
    info: '·',
    incomplete: '?',
};
/** Findings grouped by level, worst first, one block of lines a level; findings of one cause are told once. */
function findingBlocks(verdict, style) {
    const causes = (0,report_causes/* causesOf */.c)(verdict);
    return wording/* LEVELS */.A_.flatMap((level) => {
        const group = causes.filter(({ findings: [first] }) => first.severity === level);
        return group.length === 0 ? [] : [levelBlock(level, group, style)];
    });
}
function levelBlock(level, group, style) {
    const paint = style.level[level];
    const total = group.reduce((sum, { findings }) => sum + findings.length, 0);
    const causes = total === group.length ? '' : `, ${(0,wording/* plural */.LS)(group.length, 'cause')}`;
    const lines = [paint(`${level.toUpperCase()} · ${(0,wording/* plural */.LS)(total, 'finding')}${causes}`)];
    const shown = group.slice(0, SHOWN_PER_LEVEL);
    for (const cause of shown)
        lines.push('', ...causeLines(cause, style));
    const hidden = total - shown.reduce((sum, { findings }) => sum + findings.length, 0);
    if (hidden > 0) {
        const more = `… and ${(0,wording/* number */.ai)(hidden)} more ${level}. The JSON report (--json) has all of them.`;
        lines.push('', ...(0,report_style/* wrap */.LV)(more, style.width, 2, 2));
    }
    return lines;
}
function causeLines({ findings, entries }, style) {
    const [finding] = findings;
    const paint = style.level[finding.severity];
    const [first = '', ...rest] = (0,report_style/* wrap */.LV)(`${MARKS[finding.severity]} ${catalogue/* CATALOGUE */.y[finding.code].title}`, style.width, 2, 2);
    const message = (0,report_escape/* terminalText */.eR)(finding.message);
    // Of many entries, naming the first one as the culprit would mislead: they are listed.
    const listed = entries.length > 1 ? affected(entries, style) : [];
    const words = findings.length > 1
        ? [...listed, ...(0,report_style/* wrap */.LV)(`For example: ${message}`, style.width, 4)]
        : [...(listed.length > 0 ? [] : subject(finding, style)), ...(0,report_style/* wrap */.LV)(message, style.width, 4), ...listed];
    return [
        [first, ...rest].map(paint).join('\n'),
        ...words,
        ...(0,report_style/* wrap */.LV)(`→ ${(0,report_escape/* terminalText */.eR)(finding.remedy)}`, style.width, 4, 2),
        ...finding.evidence.map((evidence) => `    ${(0,report_style/* link */.nf)(style, evidence.label, evidence.url)}`),
        `    ${(0,report_style/* link */.nf)(style, finding.code, (0,catalogue/* docsUrl */.f)(finding.code))}`,
    ];
}
/** Which package, and the line to open. */
function subject(finding, style) {
    const where = (0,wording/* place */.ik)(finding.file, finding.line);
    const parts = [
        ...(finding.package === null ? [] : [style.bold((0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(finding.package, finding.version), 240))]),
        ...(where === null ? [] : [style.dim((0,report_escape/* terminalText */.eR)(where, 240))]),
    ];
    return parts.length === 0 ? [] : [`    ${parts.join('  ')}`];
}
function affected(entries, style) {
    const named = entries
        .slice(0, SHOWN_AFFECTED)
        .map((entry) => `${(0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(entry.package, entry.version), 120)} (${(0,report_escape/* terminalText */.eR)(`${entry.file}:${entry.line}`, 120)})`);
    const more = entries.length > SHOWN_AFFECTED ? ` and ${(0,wording/* number */.ai)(entries.length - SHOWN_AFFECTED)} more` : '';
    return (0,report_style/* wrap */.LV)(`${(0,wording/* plural */.LS)(entries.length, 'entry', 'entries')}: ${named.join(', ')}${more}`, style.width, 4, 2).map(style.dim);
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/statuses.js
var statuses = __webpack_require__(23025);
;// CONCATENATED MODULE: ./build/report/terminal.js







const terminal_MARKS = { good: '✔', warn: '!', bad: '✘' };
const SHOWN_REASONS = 20;
const SHOWN_ERRORS = 50;
/** Lines of a usual terminal window. */
const SCREEN = 40;
/** An audit as a person reads it at a terminal. Ends with a newline. */
function renderAudit(verdict, options) {
    const style = (0,report_style/* styleOf */.Vj)(options);
    const blocks = [
        headLines(verdict, style),
        verdictLines(verdict, style),
        problemLines(verdict.errors, style),
        ...findingBlocks(verdict, style),
        unauditedLines(verdict, style),
        notApplicableLines(verdict, style),
        (0,agreed/* waivedLines */.ul)(verdict, style),
        closingLines(verdict, style),
    ].filter((lines) => lines.length > 0);
    const height = blocks.reduce((sum, lines) => sum + lines.length + 1, 0);
    // The end of a long report is what is still on the screen when it has scrolled by.
    if (height > SCREEN)
        blocks.push(sentenceLines(verdict, style));
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function lockfileNames(verdict) {
    const named = verdict.lockfiles.slice(0, 5).map((file) => (0,report_escape/* terminalText */.eR)(file, 240));
    const more = verdict.lockfiles.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${(0,wording/* number */.ai)(more)} more` : ''}`;
}
function headLines(verdict, style) {
    return [
        style.bold('Countersign audit') + (verdict.lockfiles.length === 0 ? '' : style.dim(`  ${lockfileNames(verdict)}`)),
    ];
}
function sentenceLines(verdict, style) {
    const { mood, text } = (0,headline/* headline */.P)(verdict);
    return (0,report_style/* wrap */.LV)(`${terminal_MARKS[mood]} ${text}`, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line)));
}
function verdictLines(verdict, style) {
    const scope = (0,statuses/* scopeLine */.VU)(verdict);
    const findings = verdict.findings.length === 0 ? 'no findings' : `findings: ${(0,wording/* levelCounts */.pS)(verdict.findings)}`;
    return [
        ...sentenceLines(verdict, style),
        ...(0,report_style/* wrap */.LV)((0,statuses/* coverageSum */.GN)(verdict.coverage), style.width, 2, 2),
        ...(0,report_style/* wrap */.LV)(findings, style.width, 2, 2),
        ...(scope === null ? [] : (0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(scope, 240), style.width, 2, 2)),
    ];
}
function problemLines(problems, style) {
    if (problems.length === 0)
        return [];
    const lines = [style.mood.bad(`COULD NOT READ · ${(0,wording/* plural */.LS)(problems.length, 'problem')}`)];
    for (const problem of problems.slice(0, SHOWN_ERRORS)) {
        const where = (0,wording/* place */.ik)(problem.file ?? null, problem.line ?? null);
        lines.push('', ...(where === null ? [] : [style.bold(`  ✘ ${(0,report_escape/* terminalText */.eR)(where, 240)}`)]), ...(0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(problem.message), style.width, 4), ...(problem.hint === undefined ? [] : (0,report_style/* wrap */.LV)(`→ ${(0,report_escape/* terminalText */.eR)(problem.hint)}`, style.width, 4, 2)));
    }
    if (problems.length > SHOWN_ERRORS)
        lines.push('', `  … and ${(0,wording/* number */.ai)(problems.length - SHOWN_ERRORS)} more.`);
    return lines;
}
function unauditedLines(verdict, style) {
    const groups = (0,statuses/* byReason */.UN)(verdict.packages, statuses/* UNAUDITED */.C0, 3);
    if (groups.length === 0)
        return [];
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const lines = [style.bold(`NOT FULLY AUDITED · ${(0,wording/* plural */.LS)(total, 'entry', 'entries')}`)];
    for (const group of groups.slice(0, SHOWN_REASONS)) {
        const { word, meaning } = statuses/* STATUS_WORDS */.ly[group.status];
        const examples = group.examples.map((entry) => `${(0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(entry.name, entry.version, entry.alias), 120)} (${(0,report_escape/* terminalText */.eR)(`${entry.file}:${entry.line}`, 120)})`);
        const more = group.count - examples.length;
        lines.push(...(0,report_style/* wrap */.LV)(`${(0,wording/* number */.ai)(group.count)} ${word}, ${(0,report_escape/* terminalText */.eR)(group.reason, 60)}: ${(0,report_escape/* terminalText */.eR)(group.detail === '' ? meaning : group.detail, 400)}`, style.width, 2, 2), ...(0,report_style/* wrap */.LV)(`${examples.join(', ')}${more > 0 ? ` and ${(0,wording/* number */.ai)(more)} more` : ''}`, style.width, 4).map(style.dim));
    }
    if (groups.length > SHOWN_REASONS)
        lines.push(`  … and ${(0,wording/* number */.ai)(groups.length - SHOWN_REASONS)} more reasons.`);
    return lines;
}
function notApplicableLines(verdict, style) {
    const groups = (0,statuses/* byReason */.UN)(verdict.packages, ['not-applicable'], 0);
    if (groups.length === 0)
        return [];
    const reasons = groups
        .slice(0, SHOWN_REASONS)
        .map((group) => `${(0,wording/* number */.ai)(group.count)} ${(0,report_escape/* terminalText */.eR)(group.reason, 60)}`);
    return [
        style.bold(`NOT APPLICABLE · ${(0,wording/* plural */.LS)((0,statuses/* countOf */.pq)(verdict.coverage, 'not-applicable'), 'entry', 'entries')}`),
        ...(0,report_style/* wrap */.LV)(`no registry has evidence of them: ${reasons.join(', ')}`, style.width, 2, 2),
    ];
}
function closingLines(verdict, style) {
    const { counts, coverage, trust } = verdict;
    const carried = (0,wording/* evidenceRows */.dK)(counts).map((row) => `${(0,wording/* number */.ai)(row.count)} with ${row.what}`);
    const rests = (0,wording/* trustLines */._)(trust).map((line) => (0,report_escape/* terminalText */.eR)(line, 400));
    const sentences = [
        counts.packages === 0
            ? 'Evidence: no package version was asked about.'
            : `Evidence: of ${(0,wording/* plural */.LS)(counts.packages, 'package version')} asked about, ${carried.join(', ')}.`,
        ...(0,agreed/* judgementLines */.pp)(verdict).map((line) => (0,report_escape/* terminalText */.eR)(line, 400)),
        `Trust: ${rests.join('; ')}.`,
        ...(coverage.verified === 0 ? [] : [wording/* CAVEAT */.d_]),
    ];
    return sentences.flatMap((sentence) => (0,report_style/* wrap */.LV)(sentence, style.width, 0, 2)).map(style.dim);
}


/***/ })

};
;