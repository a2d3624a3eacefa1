exports.id = 7535;
exports.ids = [7535];
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


/***/ })

};
;