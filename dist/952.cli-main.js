"use strict";
exports.id = 952;
exports.ids = [952];
exports.modules = {

/***/ 11952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordBaselineCommand: () => (/* binding */ recordBaselineCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63058);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96271);
/* harmony import */ var _policy_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71215);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9924);
/* harmony import */ var _agreed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47183);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9461);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78178);
/* harmony import */ var _run_audit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16448);











/** More lines than anybody reads in a terminal. */
const MOST_SHOWN = 50;
/**
 * `countersign baseline [LOCKFILE…]`: audits everything and writes its findings down as known, so that audits fail on new
 * ones only. 1 where some cannot be recorded, 3 where not everything could be found out: then nothing is written.
 */
async function recordBaselineCommand(lockfiles, flags, terminal) {
    const record = await (0,_audit_js__WEBPACK_IMPORTED_MODULE_7__.withHost)(flags, terminal, async (host) => {
        const nothing = { failOn: null, failOnIncomplete: null, history: null, corroborate: null, deep: null };
        const verdict = await (0,_run_audit_js__WEBPACK_IMPORTED_MODULE_9__/* .runAudit */ .b)({ ...flags, ...nothing, lockfiles, folder: host.root, scope: 'all' }, host);
        refuseUnfinished(verdict);
        const found = recordOf(verdict);
        await save((0,_policy_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .writeStanding */ .C8)(found.standing), host);
        return found;
    });
    const report = () => describe(record);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .deliver */ .cK)(terminal, flags, { report, json: report });
    return record.refused.length === 0 ? 0 : 1;
}
/** Half of an audit would record half of what is known, and the rest would look new on another day. */
function refuseUnfinished({ errors, coverage, findings, interrupted }) {
    if (errors.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(errors);
    const unknown = findings.filter(({ severity }) => severity === 'incomplete');
    if (unknown.length === 0 && coverage.notAudited === 0 && interrupted === null)
        return;
    const hint = `${_agreed_js__WEBPACK_IMPORTED_MODULE_6__/* .BASELINE_PATH */ .CM} was left as it is. Declare a registry without evidence in the policy; otherwise try again.`;
    const problem = (message) => ({
        code: 'BASELINE_INCOMPLETE',
        message,
        hint,
    });
    const reasons = Object.entries(coverage.byReason).map(([reason, count]) => `${reason} ${count}`);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteError */ .j$([
        ...unknown.slice(0, MOST_SHOWN).map(({ message }) => problem(message)),
        ...(coverage.notAudited > 0
            ? [problem(`${coverage.notAudited} of ${coverage.total} entries were not audited (${reasons.join(', ')}).`)]
            : []),
        ...(interrupted === null ? [] : [problem(`The audit was cut short (${interrupted}).`)]),
    ]);
}
/** What stands now: what counts, and what the baseline of before took out. What a waiver takes out has its own end. */
function recordOf({ findings, waived, failOn }) {
    // Below that nothing ever fails a run, and hundreds of lines would hide the ones that matter.
    const threshold = failOn === 'info' ? 'info' : 'low';
    const known = waived.filter(({ by }) => by === 'baseline').map(({ finding }) => finding);
    const all = [...findings, ...known].filter(({ code, severity }) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_10__/* .reaches */ .O6)(severity, threshold) && !isRemark(code));
    return {
        standing: all.filter(({ code, severity }) => (0,_policy_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .mayStand */ .gm)(code, severity)).flatMap(standingOf),
        refused: all.filter(({ code, severity }) => !(0,_policy_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .mayStand */ .gm)(code, severity)),
    };
}
/** About the agreed files themselves: to be mended there. */
function isRemark(code) {
    return code === 'waiver-expired' || code === 'waiver-unused' || code === 'trust-file-changed';
}
function standingOf(finding) {
    const entries = finding.affected === undefined || finding.affected.length === 0 ? [finding] : finding.affected;
    return entries.map(({ package: name, version, file }) => {
        return { finding: finding.code, severity: finding.severity, package: name, version, file };
    });
}
async function save(text, host) {
    // What cannot be read back would stop every audit from the day it is merged.
    (0,_policy_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .readStanding */ .ZY)(_agreed_js__WEBPACK_IMPORTED_MODULE_6__/* .BASELINE_PATH */ .CM, text);
    const top = await (0,_agreed_js__WEBPACK_IMPORTED_MODULE_6__/* .topOf */ .HX)(host.root, host.env);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, _agreed_js__WEBPACK_IMPORTED_MODULE_6__/* .BASELINE_PATH */ .CM);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(path, top, text);
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1([
            {
                code: 'BASELINE_WRITE',
                message: `${_agreed_js__WEBPACK_IMPORTED_MODULE_6__/* .BASELINE_PATH */ .CM} cannot be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
                hint: 'Check the folder and its permissions.',
            },
        ]);
    }
}
function describe({ standing, refused }) {
    const count = new Set(standing.map((finding) => JSON.stringify(finding))).size;
    const lines = [`${count} ${count === 1 ? 'finding' : 'findings'} recorded in ${_agreed_js__WEBPACK_IMPORTED_MODULE_6__/* .BASELINE_PATH */ .CM}.`];
    if (count > 0)
        lines.push('Commit it: audits then fail on what is new or worse.');
    if (refused.length > 0) {
        lines.push('', 'Not recorded, because a hash, a signature or a denial is not a matter of habit:');
        for (const { code, severity, message, ...place } of refused.slice(0, MOST_SHOWN))
            lines.push(`  ${severity} ${code}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(message)} (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(where(place))})`);
        if (refused.length > MOST_SHOWN)
            lines.push(`  and ${refused.length - MOST_SHOWN} more`);
        lines.push('Mend these, or waive them in the policy for their exact bytes.');
    }
    return `${lines.join('\n')}\n`;
}
function where({ file, line }) {
    return file === null ? 'the run' : line === null ? file : `${file}:${line}`;
}


/***/ })

};
;