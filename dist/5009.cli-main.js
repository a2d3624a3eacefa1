"use strict";
exports.id = 5009;
exports.ids = [5009];
exports.modules = {

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   originsCheckCommand: () => (/* binding */ originsCheckCommand)
/* harmony export */ });
/* harmony import */ var _audit_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43399);
/* harmony import */ var _judge_origin_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57561);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _origins_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29761);
/* harmony import */ var _report_terminal_origins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86589);
/* harmony import */ var _agreed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47183);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87448);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9530);
/* harmony import */ var _origins_project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48148);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78178);










/**
 * `countersign origins check [LOCKFILE…]`: holds every entry against the origins file that is in force, and nothing else.
 * 1 on a mismatch; 3 where that could not be found out; a package that is not pinned yet is only told.
 */
async function originsCheckCommand(lockfiles, flags, terminal) {
    const { verdict, file } = await (0,_audit_js__WEBPACK_IMPORTED_MODULE_6__.withHost)(flags, terminal, async (host) => {
        const project = await (0,_origins_project_js__WEBPACK_IMPORTED_MODULE_8__/* .openProject */ .U)(lockfiles, flags, host);
        const { inForce } = project.agreed;
        if (inForce === null)
            throw none();
        const file = (0,_origins_read_js__WEBPACK_IMPORTED_MODULE_3__.readOrigins)(_agreed_js__WEBPACK_IMPORTED_MODULE_5__/* .ORIGINS_PATH */ .YA, inForce);
        const verdict = await (0,_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .s)({
            lockfiles: project.lockfiles,
            errors: [],
            raised: [],
            thresholds: { failOn: 'high', failOnIncomplete: true },
            contexts: project.contexts,
            judgement: {
                policy: null,
                origins: { file, proposed: null },
                standing: [],
                inForce: { policy: null, origins: _agreed_js__WEBPACK_IMPORTED_MODULE_5__/* .ORIGINS_PATH */ .YA, baseline: null },
                history: null,
                deep: false,
                now: host.now(),
            },
        }, project.ports);
        await project.finish();
        return { verdict, file };
    });
    const findings = verdict.findings.filter(({ code, severity }) => code === 'origin-mismatch' || code === 'origin-unpinned' || severity === 'incomplete');
    const unchecked = uncheckedIn(verdict, file);
    const check = { path: _agreed_js__WEBPACK_IMPORTED_MODULE_5__/* .ORIGINS_PATH */ .YA, findings, unchecked };
    await (0,_origins_js__WEBPACK_IMPORTED_MODULE_7__.say)(terminal, flags, () => (0,_report_terminal_origins_js__WEBPACK_IMPORTED_MODULE_4__/* .renderOriginsCheck */ .U)(check, (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalOptions */ .Z8)(terminal, flags)));
    if (findings.some(({ code }) => code === 'origin-mismatch'))
        return 1;
    const incomplete = findings.some(({ severity }) => severity === 'incomplete') || verdict.interrupted !== null;
    return incomplete || unchecked.length > 0 ? 3 : 0;
}
/** Pinned packages that nobody could be asked about. Whether they are from their origins is unknown, so not "yes". */
function uncheckedIn({ packages }, file) {
    return packages
        .filter(({ name, status }) => status === 'not-audited' && (0,_judge_origin_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .pinOf */ .n)(file, name) !== null)
        .map(({ name, version, detail }) => `${name}@${version}: ${detail}`);
}
function none() {
    const message = `There is no ${_agreed_js__WEBPACK_IMPORTED_MODULE_5__/* .ORIGINS_PATH */ .YA} in force.`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1([{ code: 'USAGE', message, hint: 'Run “countersign origins init” first.' }]);
}


/***/ })

};
;