exports.id = 8298;
exports.ids = [8298,7535];
exports.modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleetReportCommand: () => (/* binding */ fleetReportCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var adapters_files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/audit/fleet.js


/** Causes of one severity that are kept: each may be an attacker's invention, and there is one memory for all repositories. */
const MOST_CAUSES = 20_000;
const EXIT_CODES = { pass: 0, fail: 1, error: 2, incomplete: 3 };
const NO_FINDINGS = { critical: 0, high: 0, medium: 0, low: 0, info: 0, incomplete: 0 };
const WORST_FIRST = [...severity/* SEVERITIES */.oC.slice(0, 2), 'incomplete', ...severity/* SEVERITIES */.oC.slice(2)];
/** Adds up the audits of an organisation, one repository at a time: no report is kept. */
class FleetTally {
    #plan;
    #rows = [];
    #causes = new Map();
    #kept = new Map();
    #coverage = {
        total: 0,
        verified: 0,
        weaklyBound: 0,
        registryOnly: 0,
        failed: 0,
        notAudited: 0,
        notApplicable: 0,
    };
    #byReason = new Map();
    #traffic = { requests: 0, bytes: 0 };
    #omitted = 0;
    constructor(plan) {
        this.#plan = plan;
    }
    /** Once for each repository of the plan, in its order. */
    add({ name: repository }, found) {
        const commit = found.kind === 'missing' ? null : found.result.commit;
        const nothing = { repository, commit, entries: 0, verified: 0, findings: NO_FINDINGS, sarif: null };
        if (found.kind === 'missing') {
            this.#rows.push({ ...nothing, outcome: 'missing', why: found.why });
            return;
        }
        const { result } = found;
        if (result.repository !== repository) {
            const why = `its result is of ${result.repository}`;
            this.#rows.push({ ...nothing, outcome: 'missing', why });
            return;
        }
        if (found.kind === 'not-audited') {
            const outcome = result.problem === 'NO_LOCKFILE' ? 'no-lockfile' : 'error';
            const why = `${result.problem ?? 'no report'}: ${result.detail}`;
            this.#rows.push({ ...nothing, outcome, why, sarif: result.sarif });
            return;
        }
        this.#addAudit(repository, result, found.summary);
    }
    report() {
        const repositories = {
            planned: this.#plan.repositories.length,
            fail: 0,
            error: 0,
            missing: 0,
            incomplete: 0,
            pass: 0,
            'no-lockfile': 0,
        };
        for (const { outcome } of this.#rows)
            repositories[outcome] += 1;
        const unknown = repositories.error + repositories.missing + repositories.incomplete;
        // What was never added is missing too: zero reports are no pass.
        const told = this.#rows.length === this.#plan.repositories.length && this.#rows.length > 0;
        const byReason = [...this.#byReason].toSorted(([a], [b]) => (a < b ? -1 : 1));
        return {
            schemaVersion: 1,
            organisation: this.#plan.organisation,
            plannedAt: this.#plan.plannedAt,
            outcome: repositories.fail > 0 ? 'fail' : unknown > 0 || !told ? 'incomplete' : 'pass',
            repositories,
            skipped: this.#plan.skipped,
            coverage: { ...this.#coverage, byReason: Object.fromEntries(byReason) },
            counts: this.#traffic,
            causes: [...this.#causes.values()].toSorted(compare),
            omittedCauses: this.#omitted,
            rows: this.#rows,
        };
    }
    #addAudit(repository, { commit, exitCode, sarif }, summary) {
        const { coverage, counts, findings, interrupted } = summary;
        for (const part of PARTS)
            this.#coverage[part] += coverage[part];
        for (const [reason, count] of Object.entries(coverage.byReason)) {
            this.#byReason.set(reason, (this.#byReason.get(reason) ?? 0) + count);
        }
        const { requests, bytes } = this.#traffic;
        this.#traffic = { requests: requests + counts.requests, bytes: bytes + counts.bytes };
        for (const finding of findings)
            this.#addFinding(repository, finding);
        // A report that was exchanged, or cut and mended, is no result at all.
        const disagree = exitCode !== EXIT_CODES[summary.outcome];
        const why = disagree
            ? `its report says ${summary.outcome}, and its audit ended with ${exitCode}`
            : summary.outcome === 'error'
                ? (summary.errors[0]?.message ?? 'a lockfile could not be read')
                : summary.outcome !== 'incomplete'
                    ? ''
                    : interrupted !== null
                        ? `cut short (${interrupted})`
                        : `${coverage.notAudited} entries were not audited`;
        const untold = sarif === 'failed' ? ['its SARIF could not be read, so code scanning does not have it'] : [];
        this.#rows.push({
            repository,
            // Who looks there, as was asked for, sees nothing of what was found: that is no pass.
            outcome: disagree ? 'error' : summary.outcome === 'pass' && untold.length > 0 ? 'incomplete' : summary.outcome,
            why: [...(why === '' ? [] : [why]), ...untold].join('; '),
            commit,
            entries: coverage.total,
            verified: coverage.verified,
            findings: counts.findings,
            sarif,
        });
    }
    #addFinding(repository, finding) {
        const affected = finding.affected ?? [];
        // What is grave is told by package version, whatever it was told together with in one repository. What is mild is of a kind.
        const grave = (0,severity/* reaches */.O6)(finding.severity, 'medium');
        const subjects = grave && affected.length > 0
            ? affected.map((entry) => ({ name: entry.package, version: entry.version }))
            : [{ name: grave ? finding.package : null, version: grave ? finding.version : null }];
        const perSubject = grave && affected.length > 0 ? 1 : Math.max(1, affected.length);
        for (const { name, version } of subjects)
            this.#addCause(repository, finding, { name, version, entries: perSubject });
    }
    #addCause(repository, { code, severity, message, remedy }, { name, version, entries, }) {
        const key = JSON.stringify([code, severity, name, version]);
        const known = this.#causes.get(key);
        if (known !== undefined) {
            known.entries += entries;
            if (known.repositories.at(-1) !== repository)
                known.repositories.push(repository);
            return;
        }
        const kept = this.#kept.get(severity) ?? 0;
        if (kept >= MOST_CAUSES) {
            this.#omitted += 1;
            return;
        }
        this.#kept.set(severity, kept + 1);
        const shown = name === null ? `${catalogue/* CATALOGUE */.y[code].title}. ${message}` : message;
        this.#causes.set(key, {
            code,
            severity,
            package: name,
            version,
            message: shown.slice(0, 400),
            remedy: remedy.slice(0, 400),
            entries,
            repositories: [repository],
        });
    }
}
const PARTS = [
    'total',
    'verified',
    'weaklyBound',
    'registryOnly',
    'failed',
    'notAudited',
    'notApplicable',
];
function compare(a, b) {
    return (WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
        b.repositories.length - a.repositories.length ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/fleet.js
var fleet = __webpack_require__(46858);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/room.js

function measureOf({ unit }) {
    return unit === 'characters' ? (text) => text.length : (text) => Buffer.byteLength(text);
}
/** `1 MiB`, `65,536 characters`. */
function limitWords({ size, unit }) {
    if (unit === 'bytes' && size % 2 ** 20 === 0)
        return `${size / 2 ** 20} MiB`;
    return `${number(size)} ${unit}`;
}
/**
 * The longest run of rows from the first on that fits. It stops at the first item that does not fit even in brief: a later,
 * shorter one must not stand in a worse one's place.
 *
 * @param render one line; `brief` is what it is to be where the full one does not fit
 */
function fit(items, room, measure, render) {
    const rows = [];
    let used = 0;
    const fits = (row) => used + measure(row) + 1 <= room;
    for (const item of items) {
        let row = render(item, false);
        if (!fits(row))
            row = render(item, true);
        if (!fits(row))
            break;
        used += measure(row) + 1;
        rows.push(row);
    }
    return { rows, used };
}
/** The same rows within less room. */
function trimmed({ rows, used }, room, measure) {
    return used <= room ? { rows, used } : fit(rows, room, measure, (row) => row);
}

// EXTERNAL MODULE: ./build/report/statuses.js
var statuses = __webpack_require__(23025);
;// CONCATENATED MODULE: ./build/report/fleet.js





const WORDS = {
    fail: 'failed',
    error: 'could not be audited',
    missing: 'without a report',
    incomplete: 'incomplete',
    pass: 'passed',
    'no-lockfile': 'without a lockfile',
};
const SARIF_WORDS = {
    uploaded: 'uploaded',
    refused: 'refused by GitHub',
    failed: 'could not be read',
};
const SHOWN_CAUSES = 100;
const SHOWN_ROWS = 1000;
/** Names of one cause that can be unfolded; the JSON report has all. */
const SHOWN_NAMES = 400;
/** A job summary takes 1 MiB; what is above this is left out with its number. */
const ROOM = { size: 900_000, unit: 'bytes' };
const measure = measureOf(ROOM);
function headline({ outcome, repositories, organisation }) {
    const of = (0,wording/* plural */.LS)(repositories.planned, 'repository', 'repositories');
    switch (outcome) {
        case 'fail':
            return `${(0,wording/* number */.ai)(repositories.fail)} of ${of} of ${organisation} failed`;
        case 'incomplete':
            return `What could be found out about ${of} of ${organisation} is incomplete`;
        case 'pass':
            return `No repository of ${organisation} has findings that fail it, of ${of}`;
    }
}
function sums({ repositories }) {
    return fleet/* FLEET_OUTCOMES */.VG.filter((outcome) => repositories[outcome] > 0)
        .map((outcome) => `${(0,wording/* number */.ai)(repositories[outcome])} ${WORDS[outcome]}`)
        .join(' · ');
}
function skippedLine({ skipped }) {
    const parts = Object.entries(skipped)
        .filter(([, count]) => count > 0)
        .map(([why, count]) => `${(0,wording/* number */.ai)(count)} ${why}`);
    return parts.length === 0 ? null : `Not planned: ${parts.join(', ')}.`;
}
/** Where it was asked for: of how many repositories code scanning has the results. */
function sarifLine({ rows }) {
    const parts = ['uploaded', 'refused', 'failed'].flatMap((became) => {
        const count = rows.filter(({ sarif }) => sarif === became).length;
        return count === 0 ? [] : [`${(0,wording/* number */.ai)(count)} ${SARIF_WORDS[became]}`];
    });
    return parts.length === 0 ? null : `SARIF for code scanning: ${parts.join(', ')}.`;
}
/** For a job summary. Everything foreign is escaped, and nothing is longer than GitHub takes. */
function fleetMarkdown(report) {
    const besides = [skippedLine(report), sarifLine(report)].filter((line) => line !== null);
    const head = [
        `## ${(0,report_escape/* markdownText */.p7)(headline(report), 300)}`,
        '',
        `**${sums(report)}**`,
        '',
        [`${(0,statuses/* coverageSum */.GN)(report.coverage)}.`, ...besides].join(' '),
        '',
    ].join('\n');
    const causes = fit(report.causes.slice(0, SHOWN_CAUSES), ROOM.size / 2, measure, causeRow);
    const left = report.causes.length - causes.rows.length + report.omittedCauses;
    const concerning = report.rows.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'no-lockfile');
    const room = ROOM.size - measure(head) - causes.used - 2000;
    const rows = fit(sorted(concerning).slice(0, SHOWN_ROWS), room, measure, (row) => repositoryRow(row));
    const more = concerning.length - rows.rows.length;
    return [
        head,
        ...(causes.rows.length === 0
            ? []
            : [
                '### What most repositories share',
                '',
                '| | Finding | Package | Repositories |',
                '| :-- | :-- | :-- | :-- |',
            ]),
        ...causes.rows.map((row) => row.trimEnd()),
        ...(left > 0 ? ['', `${(0,wording/* plural */.LS)(left, 'more finding')} in the JSON report.`] : []),
        '',
        ...(rows.rows.length === 0
            ? []
            : ['### Repositories to look at', '', '| Repository | | Entries | Why |', '| :-- | :-- | --: | :-- |']),
        ...rows.rows.map((row) => row.trimEnd()),
        ...(more > 0 ? ['', `${(0,wording/* plural */.LS)(more, 'more repository', 'more repositories')} in the JSON report.`] : []),
        '',
    ].join('\n');
}
function sorted(rows) {
    return rows.toSorted((a, b) => fleet/* FLEET_OUTCOMES */.VG.indexOf(a.outcome) - fleet/* FLEET_OUTCOMES */.VG.indexOf(b.outcome));
}
/** One row a cause: four hundred repositories that share it are four hundred names, folded. */
function causeRow(cause, brief) {
    const { code, severity, package: name, version, message, repositories } = cause;
    const what = name === null ? '' : (0,report_escape/* markdownCode */.D9)(version === null ? name : `${name}@${version}`, 120);
    const shown = brief ? [] : repositories.slice(0, SHOWN_NAMES);
    const rest = repositories.length - shown.length;
    const names = shown.map((each) => (0,report_escape/* markdownCode */.D9)(each, 140)).join(' ');
    const folded = `<details><summary>${(0,wording/* number */.ai)(repositories.length)}</summary>${names}${rest > 0 ? ` and ${(0,wording/* number */.ai)(rest)} more` : ''}</details>`;
    return `| ${severity} | **${code}**<br>${(0,report_escape/* markdownText */.p7)(message, 200)} | ${what} | ${brief ? (0,wording/* number */.ai)(repositories.length) : folded} |`;
}
function repositoryRow({ repository, outcome, entries, why, findings }) {
    const grave = findings.critical + findings.high;
    const told = [
        ...(outcome === 'fail' || why === '' ? [`${(0,wording/* number */.ai)(grave)} critical or high`] : []),
        ...(why === '' ? [] : [(0,report_escape/* markdownText */.p7)(why, 200)]),
    ].join('; ');
    return `| ${(0,report_escape/* markdownCode */.D9)(repository, 140)} | ${WORDS[outcome]} | ${(0,wording/* number */.ai)(entries)} | ${told} |`;
}
/** For a terminal or a log: the sums, the causes, and what could not be audited. */
function fleetText(report) {
    const besides = [skippedLine(report), sarifLine(report)].filter((line) => line !== null);
    const causes = report.causes.slice(0, 20).map(({ code, severity, package: name, version, repositories }) => {
        const what = name === null ? '' : ` ${(0,report_escape/* terminalText */.eR)(version === null ? name : `${name}@${version}`, 120)}`;
        return `  ${severity} ${code}${what}: ${(0,wording/* plural */.LS)(repositories.length, 'repository', 'repositories')}`;
    });
    const unknown = report.rows.filter(({ outcome }) => ['error', 'missing', 'incomplete'].includes(outcome));
    const rows = sorted(unknown)
        .slice(0, 20)
        .map(({ repository, outcome, why }) => `  ${(0,report_escape/* terminalText */.eR)(repository, 140)} ${WORDS[outcome]}: ${(0,report_escape/* terminalText */.eR)(why, 200)}`);
    return `${[
        (0,report_escape/* terminalText */.eR)(headline(report), 300),
        `  ${sums(report)}`,
        `  ${(0,statuses/* coverageSum */.GN)(report.coverage)}`,
        ...besides.map((line) => `  ${line}`),
        ...(causes.length === 0 ? [] : ['', 'WHAT MOST REPOSITORIES SHARE', ...causes]),
        ...(rows.length === 0 ? [] : ['', 'NOT KNOWN', ...rows]),
        ...(unknown.length > rows.length ? [`  … and ${(0,wording/* number */.ai)(unknown.length - rows.length)} more`] : []),
    ].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/report/fleet-json.js
var fleet_json = __webpack_require__(94606);
// EXTERNAL MODULE: ./build/saved/fleet.js
var saved_fleet = __webpack_require__(21856);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/merge.js + 1 modules
var merge = __webpack_require__(14268);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
;// CONCATENATED MODULE: ./build/commands/fleet-report.js










/** Results in memory at a time. */
const AT_ONCE = 16;
/** Adds up the audits of all repositories of a plan. A repository without a result is one that nobody knows of. */
async function fleetReportCommand(folders, flags, terminal) {
    const here = process.cwd();
    const plan = (0,saved_fleet/* readPlan */.m3)(flags.plan, await (0,merge.bytesOf)(flags.plan, here, saved_fleet/* MAX_PLAN_BYTES */.di));
    const files = await filesIn(folders, here);
    const tally = new FleetTally(plan);
    const { repositories } = plan;
    for (let at = 0; at < repositories.length; at += AT_ONCE) {
        const few = repositories.slice(at, at + AT_ONCE);
        const found = await Promise.all(few.map((repository) => find(repository, files)));
        for (const [index, repository] of few.entries()) {
            tally.add(repository, found[index] ?? { kind: 'missing', why: 'it was not read' });
        }
    }
    const report = tally.report();
    await (0,output/* deliver */.cK)(terminal, flags, { report: () => fleetText(report), json: () => (0,fleet_json/* fleetJson */.DF)(report) });
    if (flags.markdown !== undefined)
        await writeMarkdown((0,external_node_path_.resolve)(here, flags.markdown), here, fleetMarkdown(report));
    return (0,exit_code/* exitCodeOf */.F)(report.outcome);
}
/** Names to paths; of the results of a job that was run again, the last folder's count. */
async function filesIn(folders, here) {
    const files = new Map();
    for (const folder of folders) {
        const names = await (0,adapters_files/* namesIn */.wX)((0,external_node_path_.resolve)(here, folder));
        // A job that left nothing has no folder: its repositories are missing, which is told of each.
        for (const name of names ?? [])
            if (NAMED.test(name))
                files.set(name, (0,external_node_path_.join)((0,external_node_path_.resolve)(here, folder), name));
    }
    return files;
}
const NAMED = /^\d{1,16}\.(?:result|summary)\.json$/;
async function find({ id }, files) {
    const resultFile = files.get(`${id}.result.json`);
    if (resultFile === undefined)
        return { kind: 'missing', why: 'its job failed, or did not get to it' };
    try {
        const result = (0,saved_fleet/* readResult */.Uv)(`${id}.result.json`, await (0,adapters_files/* readFileBytes */.MY)(resultFile, saved_fleet/* MAX_RESULT_BYTES */.Xs));
        if (result.problem !== null)
            return { kind: 'not-audited', result };
        const name = `${id}.summary.json`;
        const reportFile = files.get(name);
        if (reportFile === undefined)
            return { kind: 'missing', why: 'its report is not there' };
        const summary = (0,saved_fleet/* readSummary */.L_)(name, await (0,adapters_files/* readFileBytes */.MY)(reportFile, saved_fleet/* MAX_SUMMARY_BYTES */.Q0));
        return { kind: 'audited', result, summary };
    }
    catch (error) {
        const why = error instanceof errors/* IncompleteError */.j$ ? error.message : `it cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
        return { kind: 'missing', why: why.slice(0, 300) };
    }
}
async function writeMarkdown(path, root, text) {
    try {
        await (0,adapters_files/* replaceFile */.fR)(path, root, text);
    }
    catch (error) {
        const message = `The summary cannot be written: ${(0,errors/* messageOf */.bD)(error)}`;
        throw new errors/* ConfigurationError */.j1([{ code: 'MARKDOWN_FILE', message, hint: 'Check the path given to --markdown.' }]);
    }
}


/***/ }),

/***/ 14268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bytesOf: () => (/* binding */ bytesOf),
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/judge/group.js
var group = __webpack_require__(12175);
// EXTERNAL MODULE: ./build/judge/policy-apply.js
var policy_apply = __webpack_require__(57589);
// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __webpack_require__(99517);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/audit/part.js
var part = __webpack_require__(94515);
// EXTERNAL MODULE: ./build/audit/part-findings.js
var part_findings = __webpack_require__(20898);
;// CONCATENATED MODULE: ./build/audit/merge.js






/**
 * Makes one verdict of the reports of all parts: what one audit of everything would have said.
 *
 * @throws IncompleteError where a part is missing, there twice, cut, or of another audit: that is no verdict at all
 */
function mergeParts(reports) {
    const parts = inOrder(reports);
    const [first] = parts;
    if (first === undefined)
        throw cannot('no report was given');
    for (const part of parts)
        sameAudit(first, part);
    const { audit } = first.shard;
    const packages = placeAll(parts.map(({ name, verdict, shard }) => ({ name, items: verdict.packages, positions: shard.positions })), audit.lockfiles.reduce((sum, { entries }) => sum + entries, 0), 'entry');
    const changes = placeAll(parts.map(({ name, verdict, shard }) => ({ name, items: verdict.changes, positions: shard.changePositions })), audit.changes, 'difference to the base');
    const { errors, trust, inForce } = first.verdict;
    const interrupted = parts.map(({ verdict }) => verdict.interrupted).find((why) => why !== null) ?? null;
    const complete = audit.scope !== 'changed' && errors.length === 0 && interrupted === null;
    const { raised, waived } = (0,policy_apply/* sumUp */.Bw)([...findingsOf(parts), ...(0,policy_apply/* remarksOf */.ro)(waiversOf(parts), complete)]);
    return (0,verdict/* makeVerdict */.g)({
        lockfiles: audit.lockfiles.map(({ path }) => path),
        held: { scope: audit.scope, base: audit.base },
        changes,
        packages,
        findings: (0,group/* group */.O)(raised),
        waived,
        errors,
        inForce,
        corroboration: sumCorroboration(parts),
        trust,
        counts: { lockfiles: audit.lockfiles.length, ...sumCounts(parts) },
        interrupted,
    }, { failOn: audit.failOn, failOnIncomplete: audit.failOnIncomplete });
}
/** Each part once, by its number. */
function inOrder(reports) {
    const parts = new Map();
    for (const { name, verdict } of reports) {
        const { shard } = verdict;
        if (shard === undefined)
            throw cannot(`${name} is the report of a whole audit, and not of a part`);
        const known = parts.get(shard.index);
        if (known !== undefined)
            throw cannot(`${known.name} and ${name} are both of part ${shard.index} of ${shard.total}`);
        parts.set(shard.index, { name, verdict, shard });
    }
    const total = [...parts.values()][0]?.shard.total ?? 0;
    const missing = Array.from({ length: total }, (_, index) => index + 1).filter((index) => !parts.has(index));
    if (missing.length > 0) {
        const shown = missing.slice(0, 10).join(', ');
        throw cannot(`of ${total} parts ${missing.length} are missing: ${shown}${missing.length > 10 ? ', …' : ''}`);
    }
    return [...parts.values()].toSorted((a, b) => a.shard.index - b.shard.index);
}
const IDENTITY = {
    program: 'the version of countersign',
    failOn: 'fail-on',
    failOnIncomplete: 'fail-on-incomplete',
    options: 'the options',
    scope: 'the scope',
    base: 'the base',
    lockfiles: 'the lockfiles',
    changes: 'the number of differences to the base',
    policy: 'the policy',
    origins: 'the origins file',
    baseline: 'the baseline',
    trust: 'the trusted root or keys',
    whole: 'what every part finds alike',
};
/** A part of another audit would stand for entries that nobody looked at. */
function sameAudit(first, part) {
    const [a, b] = [first.shard, part.shard];
    if (a.total !== b.total)
        throw cannot(`${first.name} is one of ${a.total} parts, and ${part.name} one of ${b.total}`);
    for (const key of Object.keys(IDENTITY)) {
        const [left, right] = [JSON.stringify(a.audit[key]), JSON.stringify(b.audit[key])];
        if (left !== right) {
            throw cannot(`${first.name} and ${part.name} are of two audits: ${IDENTITY[key]} differs (${clip(left)} and ${clip(right)})`);
        }
    }
    const entries = a.audit.lockfiles.reduce((sum, lockfile) => sum + lockfile.entries, 0);
    if (b.elsewhere + part.verdict.packages.length !== entries)
        throw cannot(`${part.name} does not account for ${entries} entries`);
    if (a.waivers.length !== b.waivers.length)
        throw cannot(`${first.name} and ${part.name} know of other waivers`);
}
/** Puts what the parts have into one list, in which every place is taken once. */
function placeAll(parts, total, what) {
    const count = parts.reduce((sum, { items }) => sum + items.length, 0);
    // Before anything is made of that size: the number is a report's word.
    if (count !== total)
        throw cannot(`the parts have ${count} of ${total} (${what})`);
    const found = new Map();
    for (const { name, items, positions } of parts) {
        if (items.length !== positions.length)
            throw cannot(`${name} does not say the place of each ${what}`);
        items.forEach((item, index) => {
            const position = positions[index] ?? -1;
            if (position < 0 || position >= total || found.has(position))
                throw cannot(`${name} has a ${what} whose place (${position}) is another one’s, or none`);
            found.set(position, item);
        });
    }
    return [...found].toSorted(([a], [b]) => a - b).map(([, item]) => item);
}
function findingsOf(parts) {
    const all = parts
        .flatMap(({ name, shard }) => shard.findings.map((finding) => ({ name, finding })))
        .toSorted((a, b) => (0,part_findings/* compareOrder */.wn)(a.finding.order, b.finding.order) ||
        // What concerns a registry or the run is told by cause.
        (a.finding.cause < b.finding.cause ? -1 : a.finding.cause > b.finding.cause ? 1 : 0));
    return all
        .filter(({ name, finding }, index) => {
        const before = all[index - 1];
        if (before === undefined)
            return true;
        if (isTold(before.finding, finding))
            return false;
        if (!mayRepeat(finding) && (0,part_findings/* compareOrder */.wn)(before.finding.order, finding.order) === 0)
            throw cannot(`${before.name} and ${name} have a finding at the same place`);
        return true;
    })
        .map(({ finding }) => (0,part_findings/* settledOf */.Rr)(finding));
}
/** Each part says it of itself; all together say it once. */
function isTold(before, finding) {
    if (!mayRepeat(finding) || before.order[0] !== finding.order[0])
        return false;
    return before.finding.code === finding.finding.code && before.cause === finding.cause;
}
function mayRepeat({ order: [section] }) {
    return section === part/* OF_THE_RUN */.EU || section === part/* OF_A_REGISTRY */.Kp;
}
/** A waiver is used where any part used it. */
function waiversOf(parts) {
    const [first] = parts;
    return (first?.shard.waivers ?? []).map((waiver, index) => {
        const each = parts.map(({ shard }) => shard.waivers[index] ?? waiver);
        return (0,part_findings/* standingOf */.YP)({
            met: each.some(({ met }) => met),
            // Parts that ran on both sides of midnight: over is over.
            expired: each.map(({ expired }) => expired).find((remark) => remark !== null) ?? null,
            unused: waiver.unused,
        });
    });
}
function sumCounts(parts) {
    const sum = (field) => parts.reduce((total, { verdict }) => total + verdict.counts[field], 0);
    return {
        packages: sum('packages'),
        withSignature: sum('withSignature'),
        withPublishAttestation: sum('withPublishAttestation'),
        withProvenance: sum('withProvenance'),
        requests: sum('requests'),
        bytes: sum('bytes'),
    };
}
function sumCorroboration(parts) {
    const counted = parts.map(({ verdict }) => verdict.corroboration).filter((counts) => counts !== null);
    if (counted.length === 0)
        return null;
    const sum = (field) => counted.reduce((total, counts) => total + counts[field], 0);
    return { asked: sum('asked'), agreed: sum('agreed'), disagreed: sum('disagreed'), unknown: sum('unknown') };
}
function clip(text) {
    return text === undefined || text.length <= 80 ? String(text) : `${text.slice(0, 79)}…`;
}
function cannot(why) {
    return new errors/* IncompleteError */.j$([
        {
            code: 'MERGE',
            message: `The reports do not make one audit: ${why}.`,
            hint: 'Give the report of every part of one audit (--shard 1/n to n/n), each once. A part whose job failed has to be run again.',
        },
    ]);
}

// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/terminal.js
var report_terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/saved/audit.js + 3 modules
var audit = __webpack_require__(94971);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/commands/report-files.js
var report_files = __webpack_require__(37875);
;// CONCATENATED MODULE: ./build/commands/merge.js










/** Makes one verdict of the reports of all parts of an audit, and tells it as `audit` would have. */
async function mergeCommand(files, flags, terminal) {
    const folder = process.cwd();
    const reports = [];
    for (const name of files)
        reports.push({ name, verdict: (0,audit/* readSavedAudit */.J5)(name, await bytesOf(name, folder)) });
    const verdict = mergeParts(reports);
    await (0,output/* deliver */.cK)(terminal, flags, {
        report: () => (0,report_terminal.renderAudit)(verdict, (0,output/* terminalOptions */.Z8)(terminal, flags)),
        json: () => (0,json.auditJsonPieces)(verdict),
    });
    const { env } = terminal;
    await (0,report_files/* writeReportFiles */.t)(verdict, flags, { folder, now: new Date(), env, named: (report) => `--${report}` });
    return (0,exit_code/* exitCodeOf */.F)(verdict.outcome);
}
/** A report that is not there is a part that was not made: never a usage error that a job might shrug off as its own. */
async function bytesOf(name, folder, most = audit/* MAX_REPORT_BYTES */.WA) {
    try {
        return await (0,files/* readFileBytes */.MY)((0,external_node_path_.resolve)(folder, name), most);
    }
    catch (error) {
        throw new errors/* IncompleteError */.j$([
            {
                code: 'REPORT_UNREADABLE',
                message: `The report ${name} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`,
                hint: 'Check the path. If the job that was to write it failed, run that job again.',
                file: name,
            },
        ]);
    }
}


/***/ }),

/***/ 37875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* unused harmony export sourceOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63058);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5975);




/**
 * Writes every report that was asked for; one that cannot be written does not keep the others from it.
 *
 * @throws ConfigurationError that names each that could not be written
 */
async function writeReportFiles(verdict, files, place) {
    const problems = [];
    for (const report of ['sarif', 'vsa', 'html']) {
        const path = files[report];
        if (path === undefined)
            continue;
        try {
            await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(place.folder, path), place.folder, await RENDER[report](verdict, place));
        }
        catch (error) {
            problems.push({
                code: `${report.toUpperCase()}_FILE`,
                message: `The ${report.toUpperCase()} report cannot be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
                hint: `Check the path given to ${place.named(report)}.`,
            });
        }
    }
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(problems);
}
/** Each is loaded when it is written. */
const RENDER = {
    html: async (verdict, { env }) => (await __webpack_require__.e(/* import() */ 6385).then(__webpack_require__.bind(__webpack_require__, 76385))).renderHtml(verdict, _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, sourceOf(env)),
    sarif: async (verdict) => (await __webpack_require__.e(/* import() */ 8174).then(__webpack_require__.bind(__webpack_require__, 78174))).auditSarif(verdict, { version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x }),
    async vsa(verdict, { now, env }) {
        const { fileUri, verificationSummary } = await __webpack_require__.e(/* import() */ 2621).then(__webpack_require__.bind(__webpack_require__, 42621));
        return verificationSummary(verdict, { version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, now, resource: resourceOf(verdict, env, fileUri) });
    },
};
/** What was audited: the commit that the job runs on, or the files of this machine. */
function resourceOf(verdict, env, fileUri) {
    const [server, repository, sha] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_SHA']];
    if (server !== undefined && repository !== undefined && sha !== undefined)
        return `git+${server}/${repository}@${sha}`;
    const [only, second] = verdict.lockfiles;
    return only === undefined || second !== undefined ? 'file:.' : fileUri(only);
}
/** Where the audited files can be seen; nowhere on a machine that is no runner. */
function sourceOf(env) {
    const [server, repository, sha] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_SHA']];
    if (server === undefined || repository === undefined || sha === undefined)
        return {};
    return { repositoryUrl: `${server}/${repository}`, sha };
}


/***/ }),

/***/ 94606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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

"use strict";
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