"use strict";
exports.id = 8174;
exports.ids = [8174];
exports.modules = {

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


/***/ })

};
;