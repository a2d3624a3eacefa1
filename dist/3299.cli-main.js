"use strict";
exports.id = 3299;
exports.ids = [3299];
exports.modules = {

/***/ 62583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pp: () => (/* binding */ judgementLines),
/* harmony export */   ul: () => (/* binding */ waivedLines)
/* harmony export */ });
/* unused harmony export waivedSection */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33842);



const SHOWN_WAIVED = 20;
const BY = {
    waiver: 'waived',
    baseline: 'known before',
    ignored: 'ignored by the policy',
};
/** Which agreed files were applied, and what GitHub was asked; a sentence each. */
function judgementLines({ inForce, corroboration, held }) {
    const files = [inForce.policy, inForce.origins, inForce.baseline].filter((path) => path !== null);
    const from = held.base === null || files.length === 0 ? '' : ', as the base branch has them';
    return [
        ...(files.length === 0 ? [] : [`Agreed: ${files.join(', ')}${from}.`]),
        ...(corroboration === null ? [] : [corroborationLine(corroboration)]),
    ];
}
function corroborationLine({ asked, agreed, disagreed, unknown }) {
    if (asked === 0)
        return 'GitHub: no provenance to ask about.';
    const parts = [
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(agreed)} agree`,
        ...(disagreed === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(disagreed)} disagree`]),
        ...(unknown === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(unknown)} could not be found out`]),
    ];
    return `GitHub’s own records of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(asked, 'build')}: ${parts.join(', ')}.`;
}
/** What was taken out is never out of sight: folded, with its reason. */
function waivedSection({ waived }) {
    if (waived.length === 0)
        return [];
    const rows = waived.slice(0, SHOWN_WAIVED).map(({ finding, by, reason, expires }) => {
        const what = finding.package === null ? '' : ` ${markdownCode(packageName(finding.package, finding.version), 120)}`;
        const until = expires === null ? '' : ` until ${markdownText(expires, 30)}`;
        const why = reason === '' ? '' : `: ${markdownText(reason, 240)}`;
        return `- ${finding.severity} \`${finding.code}\`${what}, ${BY[by]}${until}${why}`;
    });
    const more = waived.length - rows.length;
    return [
        `<details><summary>${plural(waived.length, 'finding')} not counted: waived, known before or ignored</summary>`,
        [...rows, ...(more > 0 ? [`- and ${number(more)} more; the JSON report has all of them.`] : [])].join('\n'),
        '</details>',
    ];
}
function waivedLines({ waived }, style) {
    if (waived.length === 0)
        return [];
    const lines = [style.bold(`NOT COUNTED · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(waived.length, 'finding')}`)];
    for (const { finding, by, reason, expires } of waived.slice(0, SHOWN_WAIVED)) {
        const what = finding.package === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)(finding.package, finding.version), 120)}`;
        const until = expires === null ? '' : ` until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(expires, 30)}`;
        const why = reason === '' ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(reason, 240)}`;
        lines.push(...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${finding.severity} ${finding.code}${what}, ${BY[by]}${until}${why}`, style.width, 2, 2));
    }
    if (waived.length > SHOWN_WAIVED)
        lines.push(`  … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(waived.length - SHOWN_WAIVED)} more.`);
    return lines;
}


/***/ }),

/***/ 6611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ causesOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12646);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);


/**
 * The findings by cause, worst first: of one code and severity, and alike in all but the package that they name. What was
 * built elsewhere than before is alike where both builds are, so that a monorepo's move is one cause, and the one package
 * that an attacker built from a third repository in the same update is another. Linear.
 */
const causesOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(grouped);
function grouped({ findings, packages }) {
    const ofBuilds = findings.some(({ code }) => OF_BUILDS.has(code));
    const at = new Map(ofBuilds ? packages.map((entry) => [placeKey(entry.file, entry.line, entry.name), entry]) : []);
    const groups = new Map();
    for (const [index, finding] of (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(findings).entries()) {
        const key = keyOf(finding, index, at);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map((group) => ({ findings: group, entries: distinct(group.flatMap(entriesOf)) }));
}
function placeKey(file, line, name) {
    return JSON.stringify([file, line, name]);
}
function keyOf(finding, index, at) {
    // The judge has grouped it already, or it has no package: its words are about itself alone.
    if (finding.package === null || (finding.affected ?? []).length > 1)
        return String(index);
    const { code, severity } = finding;
    const builds = OF_BUILDS.has(code) ? buildsOf(at.get(placeKey(finding.file, finding.line, finding.package))) : null;
    return JSON.stringify([
        code,
        severity,
        shapeOf(finding.remedy, finding),
        builds ?? shapeOf(finding.message, finding),
    ]);
}
/** Findings that say that a build is another one than the last. */
const OF_BUILDS = new Set([
    'identity-drift-compound',
    'repository-changed',
    'workflow-changed',
    'ref-kind-changed',
    'trigger-changed',
    'builder-changed',
    'provenance-lost',
]);
/** The build before and the build now; `null` where the one before is not known. */
function buildsOf(entry) {
    const before = entry?.before?.source ?? null;
    if (entry === undefined || before === null)
        return null;
    return [buildOf(before), entry.source === null ? null : buildOf(entry.source)];
}
/** Tags differ from package to package; a branch is part of what was built. */
function buildOf({ repository, workflow, ref, trigger, runner, issuer }) {
    return [repository, workflow, ref?.startsWith('refs/tags/') === true ? 'refs/tags/' : ref, trigger, runner, issuer];
}
/** A sentence without the names that the finding has as fields. A package called `a` is not every letter of it. */
function shapeOf(text, { package: name, version }) {
    return without(without(text, name, '\u0000'), version, '\u0001');
}
function without(text, word, sign) {
    if (word === null || word === '' || !text.includes(word))
        return text;
    const parts = [];
    let from = 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, from)) {
        const end = at + word.length;
        const whole = !IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(end));
        parts.push(text.slice(from, at), whole ? sign : word);
        from = end;
    }
    return [...parts, text.slice(from)].join('');
}
const IN_WORD = /[\w/-]/;
function entriesOf(finding) {
    if (finding.affected !== undefined && finding.affected.length > 0)
        return finding.affected;
    if (finding.package === null || finding.file === null || finding.line === null)
        return [];
    return [{ package: finding.package, version: finding.version, file: finding.file, line: finding.line }];
}
function distinct(entries) {
    if (entries.length < 2)
        return entries;
    return [
        ...new Map(entries.map((one) => [JSON.stringify([one.file, one.line, one.package, one.version]), one])).values(),
    ];
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96271);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12646);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);



/** The verdict in one sentence or two, the same on every surface. Never says more than was found out. */
const headline = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(told);
function told(verdict) {
    const cut = verdict.interrupted === null
        ? ''
        : ` The run was cut short by ${verdict.interrupted === 'timeout' ? 'its timeout' : 'a signal'}; what follows is what was known by then.`;
    const { mood, text } = judgement(verdict);
    return { mood, text: text + cut };
}
function judgement(verdict) {
    const { coverage, failOn } = verdict;
    const failing = verdict.findings.filter((finding) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O6)(finding.severity, failOn));
    const unread = `Could not make the audit: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(verdict.errors.length, 'lockfile problem')}, named below.`;
    switch (verdict.outcome) {
        case 'error':
            return {
                mood: 'bad',
                text: failing.length === 0 ? unread : `${unread} In what could be read: ${failed(verdict, failing)}.`,
            };
        case 'fail': {
            // The usual threshold explains itself; of another one a reader may not know.
            const by = failOn === 'high' ? '' : ` by the threshold “${failOn}”`;
            return { mood: 'bad', text: `Failed${by}: ${failed(verdict, failing)}.` };
        }
        case 'incomplete': {
            const why = unaudited(verdict) ?? 'see the findings marked “incomplete”';
            return {
                mood: 'warn',
                text: `Could not find out enough to pass: ${why}. Nothing that was found reaches “${failOn}”.`,
            };
        }
        case 'pass':
            if (coverage.total === 0)
                return { mood: 'warn', text: 'Nothing to verify: no lockfile lists any entry.' };
            return passed(verdict);
    }
}
/** `20 of 1,531 entries not fully audited`; `null` where all were. */
function unaudited({ coverage }) {
    const count = coverage.notAudited + coverage.weaklyBound + coverage.registryOnly;
    return count === 0 ? null : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(count)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} not fully audited`;
}
function passed(verdict) {
    const { coverage, failOn } = verdict;
    const left = unaudited(verdict);
    if (left !== null)
        return { mood: 'warn', text: `Passed, but ${left}.` };
    if (coverage.failed > 0) {
        return {
            mood: 'warn',
            text: `Passed by the threshold “${failOn}”, but ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.failed, 'entry', 'entries')} failed.`,
        };
    }
    if (verdict.findings.some((finding) => finding.severity === 'incomplete')) {
        return {
            mood: 'warn',
            text: 'Passed, but not everything could be found out: see the findings marked “incomplete”.',
        };
    }
    const unchanged = coverage.byReason['unchanged'] ?? 0;
    if (unchanged === coverage.total)
        return {
            mood: 'good',
            text: `Nothing to audit: all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} are as the base has them.`,
        };
    if (coverage.verified === 0)
        return { mood: 'warn', text: 'Passed, but no entry comes from a registry: nothing was verified.' };
    const verified = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(coverage.verified)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total - unchanged, 'entry', 'entries')} verified`;
    const beside = unchanged === 0 ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(unchanged)} more unchanged since the base`;
    const found = verdict.findings.length === 0 ? 'no findings' : `no finding reaches “${failOn}”`;
    return { mood: 'good', text: `Passed: ${verified}${beside}; ${found}.` };
}
/** `1 critical and 3 high findings in 2 of 6 changed packages`. */
function failed(verdict, failing) {
    const counts = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [failing.filter((finding) => finding.severity === severity).length, severity]).filter(([count]) => count > 0);
    const words = counts.map(([count, severity]) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(count)} ${severity}`);
    const listed = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
    return `${listed} ${counts.at(-1)?.[0] === 1 ? 'finding' : 'findings'}${packagesOf(verdict, failing)}`;
}
/**
 * In how many of the packages, a package being one version of one name. Empty where it cannot be said exactly: where a
 * finding is about no package, or names one that is not among those counted.
 */
function packagesOf({ held, changes, packages }, failing) {
    const concerned = new Set();
    for (const { package: name, version, affected = [] } of failing) {
        if (name === null && affected.length === 0)
            return '';
        if (affected.length > 0)
            for (const one of affected)
                concerned.add(keyOf(one.package, one.version));
        else if (name !== null)
            concerned.add(keyOf(name, version));
    }
    const isChange = held.scope === 'changed';
    const all = new Set(isChange
        ? changes.flatMap(({ name, to }) => (to === null ? [] : [keyOf(name, to.version)]))
        : packages.map(({ name, version }) => keyOf(name, version)));
    const kind = isChange ? 'changed package' : 'package';
    if ([...concerned].some((key) => !all.has(key)))
        return ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(concerned.size, 'package')}`;
    if (concerned.size < all.size)
        return ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(concerned.size)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all.size, kind)}`;
    return all.size === 1 ? ` in the only ${kind}` : ` in all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all.size, kind)}`;
}
function keyOf(name, version) {
    return JSON.stringify([name, version]);
}


/***/ }),

/***/ 12646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/**
 * The same function, that works it out once for each verdict: one is shown on many surfaces, and what they share takes longer
 * than most of them. A verdict does not change once it is made; when it is gone, so is what was worked out.
 */
function once(make) {
    const known = new WeakMap();
    return (given) => {
        const made = known.get(given) ?? make(given);
        known.set(given, made);
        return made;
    };
}


/***/ }),

/***/ 23025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ UNAUDITED),
/* harmony export */   GN: () => (/* binding */ coverageSum),
/* harmony export */   O4: () => (/* binding */ shownStatus),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   VU: () => (/* binding */ scopeLine),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   po: () => (/* binding */ SHOWN_STATUSES),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);

/** The reason of an entry that the base has as it is. */
const UNCHANGED = 'unchanged';
/** In the order in which they are read. */
const STATUS_WORDS = {
    verified: { word: 'verified', meaning: 'the locked hash is bound to a signature by a trusted key' },
    failed: { word: 'failed', meaning: 'something that was there did not hold' },
    'weakly-bound': { word: 'weakly bound', meaning: 'locked by SHA-1 only, which nobody signs' },
    'registry-only': {
        word: 'registry only',
        meaning: 'signed by the registry, but the lockfile pins no hash to compare',
    },
    'not-audited': { word: 'not audited', meaning: 'could not be looked up or judged' },
    unchanged: { word: 'unchanged', meaning: 'as the base has it, so not audited again' },
    'not-applicable': { word: 'not applicable', meaning: 'no registry has evidence of it' },
};
const SHOWN_STATUSES = Object.keys(STATUS_WORDS);
/** An entry's status as it is shown. */
function shownStatus({ status, reason }) {
    return status === 'not-applicable' && reason === UNCHANGED ? 'unchanged' : status;
}
/** How many entries have a status, as it is shown. The seven add up to what the six of the coverage do. */
function countOf(coverage, status) {
    const unchanged = Math.min(coverage.byReason[UNCHANGED] ?? 0, coverage.notApplicable);
    switch (status) {
        case 'verified':
            return coverage.verified;
        case 'failed':
            return coverage.failed;
        case 'weakly-bound':
            return coverage.weaklyBound;
        case 'registry-only':
            return coverage.registryOnly;
        case 'not-audited':
            return coverage.notAudited;
        case 'unchanged':
            return unchanged;
        case 'not-applicable':
            return coverage.notApplicable - unchanged;
    }
}
/** `1,534 entries = 1,500 verified + 34 not audited`; says so where the parts do not make the total. */
function coverageSum(coverage) {
    const parts = SHOWN_STATUSES.map((status) => ({
        count: countOf(coverage, status),
        word: STATUS_WORDS[status].word,
    }));
    const sum = parts.reduce((total, part) => total + part.count, 0);
    const shown = parts.filter((part) => part.count > 0).map((part) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(part.count)} ${part.word}`);
    const right = shown.length === 0 ? '0 verified' : shown.join(' + ');
    const broken = sum === coverage.total ? '' : ` (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(sum)}: the sum does not add up, which is a bug; please report it)`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} ${broken === '' ? '=' : '≠'} ${right}${broken}`;
}
/** What was audited, where that was not everything; `null` where it was. The base is foreign text. */
function scopeLine({ held: { scope, base }, shard, coverage }) {
    const what = scope === 'all' ? 'every entry' : 'only the entries that changed';
    const held = base === null ? '' : scope === 'all' ? `, held against ${base}` : ` since ${base}`;
    if (shard === undefined) {
        const unchanged = countOf(coverage, 'unchanged');
        const left = unchanged === 0 ? '' : `; ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unchanged, 'other is', 'others are')} unchanged and not audited again`;
        return scope === 'all' && base === null ? null : `Audited: ${what}${held}${left}.`;
    }
    const { index, total, elsewhere } = shard;
    return `Audited: part ${index} of ${total}, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')}. Nothing is said of the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(elsewhere)} that are left to other parts. Of the whole: ${what}${held}.`;
}
/** What ended as one of `statuses`, grouped by reason, most first, with up to `examples` entries each. */
function byReason(packages, statuses, examples) {
    const groups = new Map();
    for (const entry of packages) {
        const status = shownStatus(entry);
        if (!statuses.includes(status))
            continue;
        const key = `${status} ${entry.reason}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()]
        .map((group) => ({
        status: shownStatus(group[0]),
        reason: group[0].reason,
        count: group.length,
        detail: group[0].detail,
        examples: group.slice(0, examples),
    }))
        .toSorted((a, b) => b.count - a.count ||
        SHOWN_STATUSES.indexOf(a.status) - SHOWN_STATUSES.indexOf(b.status) ||
        (a.reason < b.reason ? -1 : 1));
}
/** Statuses of entries whose bytes nobody vouched for in this run. */
const UNAUDITED = ['not-audited', 'registry-only', 'weakly-bound'];


/***/ }),

/***/ 63986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingBlocks)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6611);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33842);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);





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
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .c)(verdict);
    return _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_.flatMap((level) => {
        const group = causes.filter(({ findings: [first] }) => first.severity === level);
        return group.length === 0 ? [] : [levelBlock(level, group, style)];
    });
}
function levelBlock(level, group, style) {
    const paint = style.level[level];
    const total = group.reduce((sum, { findings }) => sum + findings.length, 0);
    const causes = total === group.length ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(group.length, 'cause')}`;
    const lines = [paint(`${level.toUpperCase()} · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(total, 'finding')}${causes}`)];
    const shown = group.slice(0, SHOWN_PER_LEVEL);
    for (const cause of shown)
        lines.push('', ...causeLines(cause, style));
    const hidden = total - shown.reduce((sum, { findings }) => sum + findings.length, 0);
    if (hidden > 0) {
        const more = `… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(hidden)} more ${level}. The JSON report (--json) has all of them.`;
        lines.push('', ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(more, style.width, 2, 2));
    }
    return lines;
}
function causeLines({ findings, entries }, style) {
    const [finding] = findings;
    const paint = style.level[finding.severity];
    const [first = '', ...rest] = (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${MARKS[finding.severity]} ${_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[finding.code].title}`, style.width, 2, 2);
    const message = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(finding.message);
    // Of many entries, naming the first one as the culprit would mislead: they are listed.
    const listed = entries.length > 1 ? affected(entries, style) : [];
    const words = findings.length > 1
        ? [...listed, ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`For example: ${message}`, style.width, 4)]
        : [...(listed.length > 0 ? [] : subject(finding, style)), ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(message, style.width, 4), ...listed];
    return [
        [first, ...rest].map(paint).join('\n'),
        ...words,
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(finding.remedy)}`, style.width, 4, 2),
        ...finding.evidence.map((evidence) => `    ${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(style, evidence.label, evidence.url)}`),
        `    ${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(style, finding.code, (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .docsUrl */ .f)(finding.code))}`,
    ];
}
/** Which package, and the line to open. */
function subject(finding, style) {
    const where = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(finding.file, finding.line);
    const parts = [
        ...(finding.package === null ? [] : [style.bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .packageName */ .oZ)(finding.package, finding.version), 240))]),
        ...(where === null ? [] : [style.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(where, 240))]),
    ];
    return parts.length === 0 ? [] : [`    ${parts.join('  ')}`];
}
function affected(entries, style) {
    const named = entries
        .slice(0, SHOWN_AFFECTED)
        .map((entry) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .packageName */ .oZ)(entry.package, entry.version), 120)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(`${entry.file}:${entry.line}`, 120)})`);
    const more = entries.length > SHOWN_AFFECTED ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(entries.length - SHOWN_AFFECTED)} more` : '';
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(entries.length, 'entry', 'entries')}: ${named.join(', ')}${more}`, style.width, 4, 2).map(style.dim);
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAudit: () => (/* binding */ renderAudit)
/* harmony export */ });
/* harmony import */ var _agreed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62583);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33842);
/* harmony import */ var _terminal_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63986);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23025);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62867);







const MARKS = { good: '✔', warn: '!', bad: '✘' };
const SHOWN_REASONS = 20;
const SHOWN_ERRORS = 50;
/** Lines of a usual terminal window. */
const SCREEN = 40;
/** An audit as a person reads it at a terminal. Ends with a newline. */
function renderAudit(verdict, options) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .styleOf */ .Vj)(options);
    const blocks = [
        headLines(verdict, style),
        verdictLines(verdict, style),
        problemLines(verdict.errors, style),
        ...(0,_terminal_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingBlocks */ .Y)(verdict, style),
        unauditedLines(verdict, style),
        notApplicableLines(verdict, style),
        (0,_agreed_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedLines */ .ul)(verdict, style),
        closingLines(verdict, style),
    ].filter((lines) => lines.length > 0);
    const height = blocks.reduce((sum, lines) => sum + lines.length + 1, 0);
    // The end of a long report is what is still on the screen when it has scrolled by.
    if (height > SCREEN)
        blocks.push(sentenceLines(verdict, style));
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function lockfileNames(verdict) {
    const named = verdict.lockfiles.slice(0, 5).map((file) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(file, 240));
    const more = verdict.lockfiles.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(more)} more` : ''}`;
}
function headLines(verdict, style) {
    return [
        style.bold('Countersign audit') + (verdict.lockfiles.length === 0 ? '' : style.dim(`  ${lockfileNames(verdict)}`)),
    ];
}
function sentenceLines(verdict, style) {
    const { mood, text } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(verdict);
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${MARKS[mood]} ${text}`, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line)));
}
function verdictLines(verdict, style) {
    const scope = (0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeLine */ .VU)(verdict);
    const findings = verdict.findings.length === 0 ? 'no findings' : `findings: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .levelCounts */ .pS)(verdict.findings)}`;
    return [
        ...sentenceLines(verdict, style),
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageSum */ .GN)(verdict.coverage), style.width, 2, 2),
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(findings, style.width, 2, 2),
        ...(scope === null ? [] : (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(scope, 240), style.width, 2, 2)),
    ];
}
function problemLines(problems, style) {
    if (problems.length === 0)
        return [];
    const lines = [style.mood.bad(`COULD NOT READ · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(problems.length, 'problem')}`)];
    for (const problem of problems.slice(0, SHOWN_ERRORS)) {
        const where = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .place */ .ik)(problem.file ?? null, problem.line ?? null);
        lines.push('', ...(where === null ? [] : [style.bold(`  ✘ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(where, 240)}`)]), ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(problem.message), style.width, 4), ...(problem.hint === undefined ? [] : (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(problem.hint)}`, style.width, 4, 2)));
    }
    if (problems.length > SHOWN_ERRORS)
        lines.push('', `  … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(problems.length - SHOWN_ERRORS)} more.`);
    return lines;
}
function unauditedLines(verdict, style) {
    const groups = (0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .byReason */ .UN)(verdict.packages, _statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .UNAUDITED */ .C0, 3);
    if (groups.length === 0)
        return [];
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const lines = [style.bold(`NOT FULLY AUDITED · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(total, 'entry', 'entries')}`)];
    for (const group of groups.slice(0, SHOWN_REASONS)) {
        const { word, meaning } = _statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .STATUS_WORDS */ .ly[group.status];
        const examples = group.examples.map((entry) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .packageName */ .oZ)(entry.name, entry.version, entry.alias), 120)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(`${entry.file}:${entry.line}`, 120)})`);
        const more = group.count - examples.length;
        lines.push(...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(group.count)} ${word}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(group.reason, 60)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(group.detail === '' ? meaning : group.detail, 400)}`, style.width, 2, 2), ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${examples.join(', ')}${more > 0 ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(more)} more` : ''}`, style.width, 4).map(style.dim));
    }
    if (groups.length > SHOWN_REASONS)
        lines.push(`  … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(groups.length - SHOWN_REASONS)} more reasons.`);
    return lines;
}
function notApplicableLines(verdict, style) {
    const groups = (0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .byReason */ .UN)(verdict.packages, ['not-applicable'], 0);
    if (groups.length === 0)
        return [];
    const reasons = groups
        .slice(0, SHOWN_REASONS)
        .map((group) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(group.count)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(group.reason, 60)}`);
    return [
        style.bold(`NOT APPLICABLE · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)((0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(verdict.coverage, 'not-applicable'), 'entry', 'entries')}`),
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`no registry has evidence of them: ${reasons.join(', ')}`, style.width, 2, 2),
    ];
}
function closingLines(verdict, style) {
    const { counts, coverage, trust } = verdict;
    const carried = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceRows */ .dK)(counts).map((row) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(row.count)} with ${row.what}`);
    const rests = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .trustLines */ ._)(trust).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(line, 400));
    const sentences = [
        counts.packages === 0
            ? 'Evidence: no package version was asked about.'
            : `Evidence: of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(counts.packages, 'package version')} asked about, ${carried.join(', ')}.`,
        ...(0,_agreed_js__WEBPACK_IMPORTED_MODULE_0__/* .judgementLines */ .pp)(verdict).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(line, 400)),
        `Trust: ${rests.join('; ')}.`,
        ...(coverage.verified === 0 ? [] : [_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .CAVEAT */ .d_]),
    ];
    return sentences.flatMap((sentence) => (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(sentence, style.width, 0, 2)).map(style.dim);
}


/***/ })

};
;