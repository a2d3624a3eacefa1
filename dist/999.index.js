"use strict";
exports.id = 999;
exports.ids = [999];
exports.modules = {

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