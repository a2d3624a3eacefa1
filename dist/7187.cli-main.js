"use strict";
exports.id = 7187;
exports.ids = [7187];
exports.modules = {

/***/ 68011:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 20898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Bu: () => (/* binding */ partOfWaiver),
/* harmony export */   Rr: () => (/* binding */ settledOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   wn: () => (/* binding */ compareOrder)
/* harmony export */ });
/* harmony import */ var _judge_origin_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55909);

// A finding before it is grouped has two functions: the sentence for many entries, and the remedy for many packages. Both put
// one thing into a text, so that what is before and after it is all there is to know.
/** Numbers that begin and end unlike: what two sentences have in common is then all but the number. */
const [A_COUNT, ANOTHER_COUNT, A_THIRD_COUNT] = [1_000_007, 2_000_003, 31];
/** As plain data. */
function partOf({ raised, out }) {
    const { finding, cause, together, remedyFor } = raised;
    const remedy = remedyFor === undefined ? undefined : remedyParts(remedyFor);
    const sentence = between(together(A_COUNT), together(ANOTHER_COUNT));
    if (`${sentence[0]}${A_THIRD_COUNT}${sentence[1]}` !== together(A_THIRD_COUNT))
        throw new Error(`the sentence for many entries of ${finding.code} holds more than their number`);
    return { finding, cause, together: sentence, ...(remedy === undefined ? {} : { remedy }), out };
}
/** What {@link partOf} was made from. */
function settledOf({ finding, cause, together: [before, after], remedy, out }) {
    const raised = {
        finding,
        cause,
        together: (count) => `${before}${count}${after}`,
        ...(remedy === undefined ? {} : { remedyFor: (packages) => `${remedy[0]}${(0,_judge_origin_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .updateCommand */ .h)(packages)}${remedy[1]}` }),
    };
    return { raised, out };
}
function partOfWaiver({ met, expired, unused }) {
    const part = (remark) => (remark === null ? null : partOf(remark));
    return { met, expired: part(expired), unused: part(unused) };
}
function standingOf({ met, expired, unused }) {
    const settled = (remark) => (remark === null ? null : settledOf(remark));
    return { met, expired: settled(expired), unused: settled(unused) };
}
/** Is one place before another? Number by number, a shorter list first. */
function compareOrder(a, b) {
    for (const [index, left] of a.entries()) {
        const right = b[index];
        if (right === undefined)
            return 1;
        if (left !== right)
            return left - right;
    }
    return a.length - b.length;
}
/** `undefined` where it is the same for all packages. */
function remedyParts(remedyFor) {
    const [one, other] = [remedyFor(['a']), remedyFor(['b'])];
    if (one === other)
        return undefined;
    const command = (0,_judge_origin_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .updateCommand */ .h)(['a']);
    const [prefix, after] = between(one, other);
    const before = prefix.slice(0, prefix.length - (command.length - 1));
    const several = ['@a/b', '@a/c', 'd'];
    if (`${before}${(0,_judge_origin_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .updateCommand */ .h)(several)}${after}` !== remedyFor(several))
        throw new Error('the remedy for many packages holds more than the command for them');
    return [before, after];
}
/** What two texts have in common at their beginning and at their end. */
function between(one, other) {
    let start = 0;
    while (start < one.length && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return [one.slice(0, start), one.slice(one.length - end)];
}


/***/ }),

/***/ 94515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ OF_THE_RUN),
/* harmony export */   Fy: () => (/* binding */ Parts),
/* harmony export */   Kp: () => (/* binding */ OF_A_REGISTRY)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _judge_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7881);
/* harmony import */ var _judge_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40196);
/* harmony import */ var _part_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20898);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56384);





/** What concerns no single entry, and is found alike by every part: told by the first. */
const WHOLE = 0;
/** What a run says of itself: each part may say it, and all together say it once. */
const OF_THE_RUN = 1;
const OF_A_LOCKFILE = 2;
const OF_A_REGISTRY = 3;
/** Gathers what an audit of everything, or one part of it, found: with the place of each among what all parts find. */
class Parts {
    entries = [];
    changes = [];
    raised = [];
    #orders = [];
    #positions = [];
    #changePositions = [];
    #allChanges = [];
    #lockfiles = 0;
    #total = 0;
    whole(shard, raised, ofTheRun) {
        if (tellsTheWhole(shard))
            raised.forEach((one, index) => this.#add([WHOLE, index], one));
        for (const one of ofTheRun)
            this.#add([OF_THE_RUN], one);
    }
    lockfile(shard, lockfile, changes, concluded) {
        const place = [OF_A_LOCKFILE, this.#lockfiles];
        if (tellsTheWhole(shard)) {
            lockfile.disagreements.forEach((one, index) => this.#add([...place, 0, index], (0,_judge_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeDisagreement */ .O2)(one)));
        }
        changes.forEach((change, index) => {
            if (!isOwnChange(change, shard))
                return;
            this.#changePositions.push(this.#allChanges.length + index);
            this.changes.push(change);
            for (const one of (0,_judge_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeChanges */ .v)([change]))
                this.#add([...place, 1, index], one);
        });
        concluded.raised.forEach((one, index) => this.#add([...place, 2, concluded.raisedAt[index] ?? 0, index], one));
        for (const entry of concluded.entries)
            this.entries.push(entry);
        for (const position of concluded.positions)
            this.#positions.push(this.#total + position);
        for (const change of changes)
            this.#allChanges.push(change);
        this.#lockfiles += 1;
        this.#total += lockfile.packages.length;
    }
    stripped(raised) {
        for (const one of raised)
            this.#add([OF_A_REGISTRY], one);
    }
    /** For the report of a part. */
    part({ index, total, audit }, input, trust, settled, waivers) {
        const whole = [
            input.raised.map(({ finding, cause }) => [finding, cause]),
            input.errors,
            input.lockfiles.map(({ disagreements }) => disagreements),
            this.#allChanges,
        ];
        return {
            index,
            total,
            elsewhere: this.#total - this.entries.length,
            audit: {
                ...audit,
                changes: this.#allChanges.length,
                trust: trust.digest,
                whole: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(whole)).digest('hex'),
            },
            positions: this.#positions,
            changePositions: this.#changePositions,
            findings: settled.map((one, at) => ({ ...(0,_part_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .partOf */ .BU)(one), order: this.#orders[at] ?? [] })),
            waivers: waivers.map(_part_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .partOfWaiver */ .Bu),
        };
    }
    #add(order, raised) {
        this.raised.push(raised);
        this.#orders.push(order);
    }
}
function tellsTheWhole(shard) {
    return shard === null || shard.index === 1;
}
/** A change goes with the version that it brings in, or else takes away. */
function isOwnChange({ name, from, to }, shard) {
    return shard === null || (0,_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardOf */ .IS)(name, (to ?? from)?.version ?? null, shard.total) === shard.index;
}


/***/ }),

/***/ 12175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ group)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);


/** More findings of one code and severity than this are one that lists them, whatever their causes. */
const MANY = 10;
/** One finding a cause, worst first, then by file and line. */
function group(raised) {
    const byCause = collect(raised, ({ finding, cause }) => JSON.stringify([finding.code, finding.severity, cause]));
    const merged = byCause.map((group) => merge(group, group[0].together));
    const byCode = collect(merged, ({ finding }) => JSON.stringify([finding.code, finding.severity]));
    return byCode
        .flatMap((group) => (group.length > MANY ? [mergeKind(group)] : group.map(({ finding }) => finding)))
        .sort(compare);
}
function collect(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const found = groups.get(key);
        if (found === undefined)
            groups.set(key, [item]);
        else
            found.push(item);
    }
    return [...groups.values()];
}
function merge(raised, together) {
    const [first] = raised;
    if (raised.length === 1)
        return first;
    const affected = raised.flatMap(({ finding }) => affectedBy(finding));
    const packages = [...new Set(affected.map((entry) => entry.package))];
    const remedy = first.remedyFor?.(packages) ?? first.finding.remedy;
    return { ...first, finding: { ...first.finding, message: together(affected.length), affected, remedy } };
}
function mergeKind(raised) {
    const { title } = _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[raised[0].finding.code];
    const { finding } = merge(raised, (count) => `${title}: ${count} entries. The first: ${raised[0].finding.message}`);
    return finding;
}
function affectedBy(finding) {
    if (finding.affected !== undefined)
        return finding.affected;
    if (finding.package === null || finding.file === null || finding.line === null)
        return [];
    return [{ package: finding.package, version: finding.version, file: finding.file, line: finding.line }];
}
const ORDER = [..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.slice(0, 2), 'incomplete', ..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.slice(2)];
function compare(a, b) {
    return (ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        text(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        text(a.code, b.code) ||
        text(a.package, b.package));
}
/** By code unit, so that every machine sorts alike. */
function text(a, b) {
    const [left, right] = [a ?? '', b ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 55909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf),
/* harmony export */   h: () => (/* binding */ updateCommand)
/* harmony export */ });
/** A command that is longer is neither copied nor shown whole. */
const LONGEST = 700;
/** From so many packages of one scope on, the scope is named instead. */
const MANY_OF_SCOPE = 3;
/** The command that pins what is found now for these packages, ready for a shell. */
function updateCommand(packages) {
    const scopes = new Map();
    for (const name of packages) {
        const scope = wildcardOf(name);
        scopes.set(scope, (scopes.get(scope) ?? 0) + 1);
    }
    const wanted = packages.map((name) => {
        const scope = wildcardOf(name);
        return name.startsWith('@') && (scopes.get(scope) ?? 0) >= MANY_OF_SCOPE ? scope : name;
    });
    const base = 'countersign origins update';
    const command = [base, ...[...new Set(wanted)].map(shellWord)].join(' ');
    // Without names it pins all that differ, and lists what it pinned.
    return command.length > LONGEST ? base : command;
}
function wildcardOf(name) {
    return `${name.slice(0, name.indexOf('/'))}/*`;
}
/** Old names may hold signs that a shell obeys, and every name is a lockfile's author's. */
function shellWord(text) {
    return /^[\w@./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** Who accepts an origin, and where: never in the change that brings it in. */
function remedyOf(path, proposed) {
    if (proposed) {
        return () => `Take the change of ${path} into a pull request of its own, have it reviewed by someone who owns that file, and merge it first.`;
    }
    return (packages) => `Do not update before you know why. If it is right, run “${updateCommand(packages)}” on this branch, and merge the change of ${path} first, in a pull request of its own.`;
}


/***/ }),

/***/ 57589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ sumUp),
/* harmony export */   OA: () => (/* binding */ settlePolicy),
/* harmony export */   U_: () => (/* binding */ withSeverity),
/* harmony export */   ro: () => (/* binding */ remarksOf)
/* harmony export */ });
/* unused harmony export applyPolicy */
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);
/* harmony import */ var _model_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31884);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96271);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12175);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42072);
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64308);






/**
 * The one place where findings are made milder or taken out, in this order: the policy's severities, its waivers, the
 * recorded baseline. Nothing vanishes: what counts no more is in `waived`. Says which waivers are over or unused.
 */
function applyPolicy(raised, policy, standing, options) {
    const { settled, waivers } = settlePolicy(raised, policy, standing, options.now);
    return sumUp([...settled, ...remarksOf(waivers, options.complete)]);
}
/** As {@link applyPolicy}, finding by finding. */
function settlePolicy(raised, policy, standing, now) {
    const waivers = new Waivers(policy?.waivers ?? [], now);
    const known = new Map(standing.map((finding) => [keyOf(finding.finding, finding), finding.severity]));
    const settle = (one) => {
        const judged = withSeverity(one, policy);
        const waiver = waivers.match(one);
        if (judged === 'ignored') {
            const reason = `${policy?.path} sets ${one.finding.code} to ignore`;
            return { raised: one, out: { by: 'ignored', reason, expires: null } };
        }
        if (waiver !== null) {
            return { raised: judged, out: { by: 'waiver', reason: waiver.reason, expires: waiver.expires } };
        }
        if (!isStanding(judged.finding, known))
            return { raised: judged, out: null };
        return { raised: judged, out: { by: 'baseline', reason: 'recorded in the baseline', expires: null } };
    };
    const settled = raised.map(settle);
    const said = (remark) => (remark === null ? null : settle(remark));
    return {
        settled,
        waivers: waivers
            .remarks()
            .map(({ met, expired, unused }) => ({ met, expired: said(expired), unused: said(unused) })),
    };
}
/** @param complete see {@link ApplyOptions} */
function remarksOf(waivers, complete) {
    return waivers
        .map(({ met, expired, unused }) => (met ? expired : complete ? unused : null))
        .filter((remark) => remark !== null);
}
/** What counts, and what does not, grouped. */
function sumUp(settled) {
    return {
        raised: settled.filter(({ out }) => out === null).map(({ raised }) => raised),
        waived: groupWaived(settled),
    };
}
function withSeverity(raised, policy) {
    const { finding } = raised;
    const rule = policy?.severities.findLast((candidate) => concerns(candidate, finding)) ?? null;
    if (rule === null)
        return raised;
    const { severity } = rule;
    if (finding.severity === 'incomplete' && !_model_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTLED_BY_POLICY */ .pw.has(finding.code))
        return raised;
    if (_model_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .SEALED */ .pU.has(finding.code) && (severity === 'ignore' || !isWorse(severity, finding.severity)))
        return raised;
    return severity === 'ignore' ? 'ignored' : { ...raised, finding: { ...finding, severity } };
}
function concerns({ finding: code, packages }, finding) {
    if (code !== finding.code)
        return false;
    return finding.package === null ? packages === null : (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesAny */ ._I)(packages, finding.package);
}
/** Worse than: `critical` than `high`. What could not be found out is on no such scale. */
function isWorse(a, b) {
    return a !== 'incomplete' && b !== 'incomplete' && _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.indexOf(a) < _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.indexOf(b);
}
/** Codes that every audit of everything looks for, whatever it was asked for and however little there is to compare with. */
function isAlwaysLookedFor(code) {
    switch (_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].group) {
        case "the registry's word":
        case 'attestations':
        case 'who built it':
            return true;
        case 'what is locked':
            return (code !== 'same-version-new-hash' &&
                code !== 'source-changed' &&
                code !== 'tarball-mismatch' &&
                code !== 'manifest-confusion');
        default:
            return code === 'denied';
    }
}
class Waivers {
    #byCode = new Map();
    #all;
    #met = new Set();
    #today;
    constructor(waivers, now) {
        this.#all = waivers;
        this.#today = now.toISOString().slice(0, 10);
        for (const waiver of waivers) {
            const list = this.#byCode.get(waiver.finding);
            if (list === undefined)
                this.#byCode.set(waiver.finding, [waiver]);
            else
                list.push(waiver);
        }
    }
    /** The waiver that is in force for this finding. Notes the ones that are over and would have been. */
    match(raised) {
        let inForce = null;
        for (const waiver of this.#byCode.get(raised.finding.code) ?? []) {
            if (!waives(waiver, raised))
                continue;
            this.#met.add(waiver);
            if (this.#isOver(waiver))
                continue;
            inForce ??= waiver;
        }
        return inForce;
    }
    /** After everything was matched. */
    remarks() {
        return this.#all.map((waiver) => {
            const { at, finding, package: name, versions, expires } = waiver;
            const subject = { package: null, version: null, file: at.file, line: at.line };
            const what = `The waiver of ${finding} for ${name} ${versions}`;
            const cause = { cause: `${at.line}` };
            const over = `${what} held until ${expires}: what it waived counts again.`;
            return {
                met: this.#met.has(waiver),
                expired: this.#isOver(waiver) ? (0,_raise_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)('waiver-expired', subject, over, cause) : null,
                unused: isAlwaysLookedFor(finding)
                    ? (0,_raise_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)('waiver-unused', subject, `${what} matches no finding.`, cause)
                    : null,
            };
        });
    }
    /** The day itself still counts, in UTC. */
    #isOver(waiver) {
        return waiver.expires < this.#today;
    }
}
function waives(waiver, { finding, integrity }) {
    if (finding.package === null || !(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPackage */ .C9)(waiver.package, finding.package))
        return false;
    if (!(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_3__/* .inRange */ .r4)(finding.version, waiver.versions))
        return false;
    if (finding.severity === 'incomplete' && !_model_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTLED_BY_POLICY */ .pw.has(finding.code))
        return false;
    if (_model_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHOUT_HASH */ .gj.has(finding.code))
        return false;
    if (waiver.integrity === null)
        return !_model_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIVED_BY_HASH */ ._l.has(finding.code);
    // Equal as a whole: an entry with a second hash beside the waived one would install either.
    return typeof integrity === 'string' && integrity.trim() === waiver.integrity;
}
function keyOf(code, { package: name, version, file }) {
    return JSON.stringify([code, name, version, file]);
}
/** Known, and not worse than it was then. */
function isStanding(finding, known) {
    const recorded = known.get(keyOf(finding.code, finding));
    if (recorded === undefined || recorded === 'incomplete' || finding.severity === 'incomplete')
        return false;
    return !isWorse(finding.severity, recorded);
}
function groupWaived(settled) {
    const groups = new Map();
    for (const { raised, out } of settled) {
        if (out === null)
            continue;
        const key = JSON.stringify([out.by, out.reason, out.expires]);
        const found = groups.get(key);
        if (found === undefined)
            groups.set(key, { out, raised: [raised] });
        else
            found.raised.push(raised);
    }
    return [...groups.values()].flatMap(({ out: { by, reason, expires }, raised }) => (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .O)(raised).map((finding) => ({ finding, by, reason, expires })));
}


/***/ }),

/***/ 42072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ mayBeInRange),
/* harmony export */   C9: () => (/* binding */ matchesPackage),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   r4: () => (/* binding */ inRange)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58780);


/** The policy's word for a package: `*` for any characters but a slash, and alone for every package. */
function matchesPackage(pattern, name) {
    if (pattern === '*' || pattern === name)
        return true;
    if (!pattern.includes('*'))
        return false;
    const [patterns, names] = [pattern.split('/'), name.split('/')];
    return patterns.length === names.length && patterns.every((half, index) => matchesHalf(half, names[index] ?? ''));
}
/** Without a regular expression: several stars in one would look at a name over and over. */
function matchesHalf(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return first === text;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/** `null` for all. */
function matchesAny(patterns, name) {
    return patterns === null || patterns.some((pattern) => matchesPackage(pattern, name));
}
/** Prereleases are versions like any other here. What is no version is in no range but the one of all. */
function inRange(version, range) {
    if (range.trim() === '*')
        return true;
    return version !== null && semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__(version, range, { includePrerelease: true });
}
/** For a denial, where doubt must not let through: what semver cannot compare counts as meant. */
function mayBeInRange(version, range) {
    return version === null || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__(version) === null || inRange(version, range);
}


/***/ }),

/***/ 99517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ makeVerdict)
/* harmony export */ });
/* unused harmony export coverageOf */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

function makeVerdict(input, thresholds) {
    const coverage = coverageOf(input.packages);
    return {
        schemaVersion: 1,
        outcome: outcomeOf(input, coverage, thresholds),
        failOn: thresholds.failOn,
        lockfiles: input.lockfiles,
        held: input.held,
        changes: input.changes,
        coverage,
        packages: input.packages,
        findings: input.findings,
        waived: input.waived,
        errors: input.errors,
        trust: input.trust,
        inForce: input.inForce,
        corroboration: input.corroboration,
        counts: { ...input.counts, findings: countLevels(input.findings) },
        interrupted: input.interrupted,
    };
}
/** Where several hold, the first of: error, fail, incomplete, pass. */
function outcomeOf(input, coverage, thresholds) {
    if (input.errors.length > 0)
        return 'error';
    if (input.findings.some((finding) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, thresholds.failOn)))
        return 'fail';
    const incomplete = coverage.notAudited > 0 ||
        input.interrupted !== null ||
        input.findings.some((finding) => finding.severity === 'incomplete');
    return incomplete && thresholds.failOnIncomplete ? 'incomplete' : 'pass';
}
/** A sum that must add up: every entry is in exactly one class. */
function coverageOf(entries) {
    const byStatus = {
        verified: 0,
        'weakly-bound': 0,
        'registry-only': 0,
        failed: 0,
        'not-audited': 0,
        'not-applicable': 0,
    };
    const byReason = new Map();
    for (const { status, reason } of entries) {
        byStatus[status] += 1;
        if (status === 'not-audited' || status === 'not-applicable')
            byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
    }
    return {
        total: entries.length,
        verified: byStatus.verified,
        weaklyBound: byStatus['weakly-bound'],
        registryOnly: byStatus['registry-only'],
        failed: byStatus.failed,
        notAudited: byStatus['not-audited'],
        notApplicable: byStatus['not-applicable'],
        byReason: Object.fromEntries([...byReason].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
}
function countLevels(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, incomplete: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ }),

/***/ 31884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _l: () => (/* binding */ WAIVED_BY_HASH),
/* harmony export */   aU: () => (/* binding */ WITHOUT_PACKAGE),
/* harmony export */   gj: () => (/* binding */ WITHOUT_HASH),
/* harmony export */   pU: () => (/* binding */ SEALED),
/* harmony export */   pw: () => (/* binding */ SETTLED_BY_POLICY)
/* harmony export */ });
/**
 * What is said of a hash, a signature or an attestation. These say that bytes are not what was signed: no severity rule may
 * make one milder, and no baseline may hold one that is worse than low. Otherwise one line of configuration, meant for one
 * package, would let an exchanged tarball through.
 */
const SEALED = new Set([
    'integrity-mismatch',
    'integrity-weak',
    'integrity-missing',
    'same-version-new-hash',
    'tarball-mismatch',
    'signature-invalid',
    'signature-missing',
    'signature-key-unknown',
    'signature-key-expired',
    'attestation-invalid',
    'attestation-subject-mismatch',
    'attestation-unavailable',
    'attestation-unsupported',
]);
/** Of these, the ones that are waived for exact bytes only: a waiver by name and version would hold for any others too. */
const WAIVED_BY_HASH = new Set([
    'integrity-mismatch',
    'same-version-new-hash',
    'tarball-mismatch',
    'signature-invalid',
    'signature-missing',
    'signature-key-unknown',
    'signature-key-expired',
    'attestation-invalid',
    'attestation-subject-mismatch',
]);
/** The entry has no sha512 that a waiver could be held against. */
const WITHOUT_HASH = new Set(['integrity-weak', 'integrity-missing']);
/** These concern a lockfile, a registry or the run, and no package. */
const WITHOUT_PACKAGE = new Set([
    'lockfile-removed',
    'registry-config-changed',
    'trust-file-changed',
    'waiver-expired',
    'waiver-unused',
    'evidence-stripped',
    'trust-stale',
]);
/**
 * "Could not find out" that the policy may settle by name. For the others `fail-on-incomplete` and `registries` say openly
 * what is not looked at.
 */
const SETTLED_BY_POLICY = new Set(['github-unavailable', 'trust-stale']);


/***/ })

};
;