"use strict";
exports.id = 2860;
exports.ids = [2860,9761];
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

/***/ 48148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _agreed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47183);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52051);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97488);
/* harmony import */ var _lockfiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36685);
/* harmony import */ var _run_audit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83872);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98119);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53399);








/**
 * Opens the project of the working directory, all its lockfiles unless some are named.
 *
 * @throws LockfileError where one cannot be read: what it locks would be missing in what is pinned
 */
async function openProject(named, options, host) {
    const git = host.gitIn(host.root);
    const trees = host.base === null ? null : await (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openBaseTrees */ .R)(git, host.base);
    const top = await (0,_agreed_js__WEBPACK_IMPORTED_MODULE_1__/* .topOf */ .HX)(host.root, git);
    const agreed = await (0,_agreed_js__WEBPACK_IMPORTED_MODULE_1__/* .readAgreed */ .Js)(_agreed_js__WEBPACK_IMPORTED_MODULE_1__/* .ORIGINS_PATH */ .YA, top, trees);
    const { lockfiles, errors } = await (0,_lockfiles_js__WEBPACK_IMPORTED_MODULE_4__/* .loadLockfiles */ .F)(await (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .discover */ .k)(named, host.root, trees, git), host.root, host.root);
    const [broken] = errors;
    if (broken !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g(broken);
    const registries = await (0,_judgement_js__WEBPACK_IMPORTED_MODULE_6__/* .registriesInForce */ .E)(host, trees);
    const source = await (0,_source_js__WEBPACK_IMPORTED_MODULE_7__/* .openSource */ .oD)(options, host, trees, registries);
    const none = { changes: new Map(), raised: [] };
    const { contexts } = await (0,_run_audit_js__WEBPACK_IMPORTED_MODULE_5__/* .contextsOf */ .W)(lockfiles, none, 'all', source, trees, host);
    const ports = { trust: source.trust, progress: host.progress, interrupted: () => host.deadline.reason };
    return { top, lockfiles, contexts, ports, agreed, finish: () => source.finish() };
}


/***/ }),

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  originsInitCommand: () => (/* binding */ originsInitCommand),
  originsUpdateCommand: () => (/* binding */ originsUpdateCommand),
  say: () => (/* binding */ say)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/judge/entry.js
var entry = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/judge/origin-differences.js
var origin_differences = __webpack_require__(78417);
// EXTERNAL MODULE: ./build/judge/origin-of.js
var origin_of = __webpack_require__(81712);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/origins/names.js
var origins_names = __webpack_require__(8704);
// EXTERNAL MODULE: ./build/audit/conclude.js + 1 modules
var conclude = __webpack_require__(59399);
// EXTERNAL MODULE: ./build/audit/lookup.js
var lookup = __webpack_require__(72144);
// EXTERNAL MODULE: ./build/audit/plan.js + 1 modules
var plan = __webpack_require__(25460);
;// CONCATENATED MODULE: ./build/audit/origins.js








/** Looks every package of the lockfiles up, and tells which of them have an origin that can be pinned. */
async function surveyOrigins(lockfiles, contexts, ports) {
    const plans = lockfiles.map((lockfile) => {
        const context = contexts.get(lockfile);
        if (context === undefined)
            throw new Error(`${lockfile.path} has no registry`);
        return { lockfile, planned: (0,plan/* planEntries */.W)(lockfile, { registry: context.registry, changes: null, scope: 'all' }) };
    });
    const all = plans.flatMap(({ planned }) => planned);
    const looked = await (0,lookup/* lookUp */.T)(all, ports);
    const standards = { inquiries: [], policy: null, origins: null, statedTimes: () => null, now: new Date(0) };
    const raised = plans.flatMap(({ lockfile, planned }) => [
        ...lockfile.disagreements.map(entry/* judgeDisagreement */.O2),
        ...(0,conclude/* concludeEntries */.C)(planned, looked, standards).raised,
    ]);
    const lookups = all.filter((plan) => plan.kind === 'lookup');
    return {
        ...sort(looked.all.map(({ evidence }) => evidence), severeOf(raised)),
        names: new Set(lookups.map(({ id }) => id.name)),
        unknown: unknownOf(raised, looked.stripped, ports),
    };
}
/** Codes of the findings that nobody should agree on, by `name@version`, or by the name where they are about all of it. */
function severeOf(raised) {
    const severe = new Map();
    for (const { finding } of raised) {
        if (finding.package === null || !(0,severity/* reaches */.O6)(finding.severity, 'high'))
            continue;
        const key = finding.version === null ? finding.package : `${finding.package}@${finding.version}`;
        severe.set(key, (severe.get(key) ?? new Set()).add(finding.code));
    }
    return severe;
}
function sort(evidence, severe) {
    const candidates = new Map();
    const withheld = [];
    const unattested = new Map();
    for (const found of evidence) {
        const { id, provenance } = found;
        if ((0,origin_of/* lacksProvenance */.S3)(found))
            add(unattested, id.name, id.version);
        if (provenance.kind === 'absent' || provenance.kind === 'unknown')
            continue;
        const codes = [...(severe.get(id.name) ?? []), ...(severe.get(`${id.name}@${id.version}`) ?? [])];
        const why = reasonAgainst(found, codes);
        const origin = (0,origin_of/* originOf */.yv)(found);
        if (why === null && origin !== null)
            add(candidates, id.name, { ...id, origin, publisherStated: (0,origin_of/* isPublisherStated */.Go)(found) });
        else
            withheld.push({ ...id, why: why ?? 'nothing certain says where it was built' });
    }
    const chosen = [...candidates.values()].map(choose);
    return {
        built: chosen.map(({ built }) => built).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        withheld: [...withheld, ...chosen.flatMap(({ others }) => others)],
        unattested,
    };
}
function add(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
function reasonAgainst({ id, provenance }, codes) {
    if (codes.length > 0)
        return codes.join(', ');
    if (provenance.kind !== 'verified')
        return 'its provenance cannot be judged';
    return (0,origins_names/* isPinnableName */.d)(id.name) && !id.name.endsWith('/*') ? null : 'its name would read as a wildcard';
}
/**
 * Of several locked versions of one package the newest is pinned, with the weakest publisher of those that otherwise agree:
 * a project that moved to a trusted publisher did not change hands. A version that differs in more is told.
 */
function choose(versions) {
    const newest = versions.reduce((best, next) => ((0,origin_of/* isOlder */.tW)(best.version, next.version) ? next : best));
    const { origin } = newest;
    const agrees = (version) => (0,origin_differences/* originDifferences */.H3)(origin, version.origin, false).length === 0;
    const publisher = versions
        .filter(agrees)
        .reduce((weakest, { origin: own }) => ((0,origin_of/* isWeakerPublisher */.E0)(own.publisher, weakest) ? own.publisher : weakest), origin.publisher);
    const others = versions.filter((version) => !agrees(version));
    return {
        built: { ...newest, origin: { ...origin, publisher } },
        others: others.map(({ name, version }) => ({
            name,
            version,
            why: `it is from another origin than ${newest.version}`,
        })),
    };
}
function unknownOf(raised, stripped, ports) {
    const sentences = raised
        .filter(({ finding }) => finding.severity === 'incomplete')
        .map(({ finding }) => finding.message);
    const interrupted = ports.interrupted();
    return [
        ...(interrupted === null ? [] : [`The run was cut short by its ${interrupted}.`]),
        ...(ports.trust.stale === null ? [] : [`The trust material may be out of date: ${ports.trust.stale}.`]),
        ...[...stripped].map((registry) => `${registry} serves neither signatures nor attestations.`),
        ...new Set(sentences),
    ];
}

// EXTERNAL MODULE: ./build/judge/origin-pins.js
var origin_pins = __webpack_require__(57561);
// EXTERNAL MODULE: ./build/model/repository.js
var repository = __webpack_require__(25928);
;// CONCATENATED MODULE: ./build/origins/write.js

/**
 * The text of an origins file: one entry a line, sorted by its first package, keys in one order, nothing but ASCII, so that
 * the same pins give the same bytes everywhere and a change of one origin is one line of diff.
 */
function writeOrigins(pinned) {
    const entries = pinned.map((entry) => {
        const names = Object.keys(entry.packages).toSorted(byCodeUnit);
        const packages = names.map((name) => `${quote(name)}:${quote(entry.packages[name] ?? '')}`).join(',');
        return { first: names[0] ?? '', line: `    {"packages":{${packages}},${originFields(entry.origin)}}` };
    });
    const lines = entries.toSorted((a, b) => byCodeUnit(a.first, b.first)).map(({ line }) => line);
    const origins = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "origins": ${origins}\n}\n`;
}
/** An origin as it is written: two origins are one exactly where this text is. */
function originFields(origin) {
    const fields = {
        repository: (0,repository/* formatRepository */.Sh)(origin.repository),
        repositoryId: origin.repositoryId,
        ownerId: origin.ownerId,
        workflow: origin.workflow,
        builder: origin.builder,
        publisher: origin.publisher,
    };
    return Object.entries(fields)
        .map(([key, value]) => `${quote(key)}:${quote(value)}`)
        .join(',');
}
/** By code unit, so that every machine sorts alike. */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A reviewer reads this file: nothing in it may be invisible, or look like something else. */
function quote(value) {
    return JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/audit/repin.js





/** From so many packages of one origin on, they share an entry. */
const SHARED = 3;
/**
 * What an origins file becomes when the selected packages are pinned to what was found. Whatever agrees already stays byte
 * for byte where it is, so that a change of one origin is one line.
 *
 * @param file `null` for a new one
 * @param names packages or `@scope/*`; empty for all. A pin whose package has lost its provenance goes only where it is named.
 */
function repin(file, survey, names) {
    const selected = selectorOf(names);
    const lost = lostOf(file, survey);
    const gone = new Set(names.length === 0 ? [] : lost.filter(selected));
    const differing = survey.built.filter((built) => {
        const pin = file === null ? null : (0,origin_pins/* pinOf */.n)(file, built.name);
        const agrees = pin !== null && (0,origin_differences/* originDifferences */.H3)(pin.entry.origin, built.origin, built.publisherStated).length === 0;
        return selected(built.name) && !agrees && !gone.has(built.name);
    });
    const fresh = shareByScope(file, survey, differing);
    const removed = new Set([...fresh.map(({ name }) => name), ...gone]);
    const kept = (file?.pinned ?? []).flatMap(({ packages, origin }) => {
        const left = new Map(Object.entries(packages).filter(([name]) => !removed.has(name)));
        return left.size === 0 ? [] : [{ packages: left, origin }];
    });
    const dropped = [...gone].map((name) => ({
        name,
        version: null,
        before: originIn(file, name),
        after: null,
        covers: 1,
    }));
    return {
        pinned: [...kept, ...place(kept, fresh)].map(({ packages, origin }) => ({
            packages: Object.fromEntries(packages),
            origin,
        })),
        changes: [...fresh, ...dropped].toSorted((a, b) => byCodeUnit(a.name, b.name)),
        lost: lost.filter((name) => !gone.has(name)),
    };
}
/** Does a list of packages and `@scope/*` name this one? An empty list names all. */
function selectorOf(names) {
    const wanted = new Set(names);
    return (name) => wanted.size === 0 || wanted.has(name) || wanted.has(wildcardOf(name) ?? name);
}
function wildcardOf(name) {
    const scope = (0,origins_names/* scopeOf */.O)(name);
    return scope === null ? null : `${scope}/*`;
}
function originIn(file, name) {
    return file === null ? null : ((0,origin_pins/* pinOf */.n)(file, name)?.entry.origin ?? null);
}
/** Packages that are pinned by their names, and of which a version since then certainly has no provenance. */
function lostOf(file, { unattested }) {
    return [...unattested].flatMap(([name, versions]) => {
        const pin = file === null ? null : (0,origin_pins/* pinOf */.n)(file, name);
        if (pin === null || pin.wildcard)
            return [];
        return versions.some((version) => !(0,origin_of/* isOlder */.tW)(version, pin.version)) ? [name] : [];
    });
}
/**
 * All packages of a scope become `@scope/*` where all that have provenance are of one origin. A package that is withheld
 * keeps its scope from being pinned whole: the wildcard would speak for it too.
 */
function shareByScope(file, survey, differing) {
    const byScope = groupBy(differing, ({ name }) => wildcardOf(name) ?? '');
    const builtByScope = groupBy(survey.built, ({ name }) => wildcardOf(name) ?? '');
    const withheld = new Set(survey.withheld.map(({ name }) => wildcardOf(name)));
    return [...byScope].flatMap(([wildcard, members]) => {
        const before = originIn(file, wildcard);
        const isOwn = ({ name }) => file !== null && (0,origin_pins/* pinOf */.n)(file, name)?.wildcard === false;
        const own = members.filter(isOwn);
        const rest = members.filter((member) => !isOwn(member));
        const everyone = (builtByScope.get(wildcard) ?? []).filter((built) => before === null || !isOwn(built));
        const whole = rest.length === everyone.length && rest.length >= SHARED && isOneOrigin(rest) && !withheld.has(wildcard);
        if (wildcard === '' || !whole)
            return members.map((member) => named(file, member));
        const [first] = rest;
        if (first === undefined)
            return [];
        const version = rest.reduce((newest, next) => ((0,origin_of/* isOlder */.tW)(newest, next.version) ? next.version : newest), first.version);
        const shared = { name: wildcard, version, before, after: first.origin, covers: rest.length };
        return [shared, ...own.map((member) => named(file, member))];
    });
}
function named(file, { name, version, origin }) {
    return { name, version, before: originIn(file, name), after: origin, covers: 1 };
}
function isOneOrigin(versions) {
    return new Set(versions.map(({ origin }) => originFields(origin))).size === 1;
}
/** Puts new pins to those of their origin where these share an entry already; three or more share a new one. */
function place(kept, fresh) {
    const shared = new Map(kept.filter(({ packages }) => packages.size > 1).map((entry) => [originFields(entry.origin), entry]));
    return [...groupBy(fresh, ({ after }) => originFields(after))].flatMap(([key, pins]) => {
        const wildcards = pins.filter(({ name }) => name.endsWith('/*'));
        const plain = pins.filter(({ name }) => !name.endsWith('/*'));
        const home = shared.get(key);
        if (home !== undefined) {
            for (const { name, version } of plain)
                home.packages.set(name, version);
            return wildcards.map((pin) => entryOf([pin], pin.after));
        }
        const [first] = plain;
        const together = first !== undefined && plain.length >= SHARED;
        const alone = together ? wildcards : pins;
        return [...(together ? [entryOf(plain, first.after)] : []), ...alone.map((pin) => entryOf([pin], pin.after))];
    });
}
function entryOf(pins, origin) {
    return { packages: new Map(pins.map(({ name, version }) => [name, version])), origin };
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/origins/read.js + 3 modules
var read = __webpack_require__(29761);
// EXTERNAL MODULE: ./build/report/terminal-origins.js
var terminal_origins = __webpack_require__(86589);
// EXTERNAL MODULE: ./build/commands/agreed.js
var agreed = __webpack_require__(47183);
// EXTERNAL MODULE: ./build/commands/audit.js + 3 modules
var audit = __webpack_require__(87448);
// EXTERNAL MODULE: ./build/commands/origins-project.js
var origins_project = __webpack_require__(48148);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
;// CONCATENATED MODULE: ./build/commands/origins.js














/** `countersign origins init`: writes down where every package with verified provenance comes from now. */
async function originsInitCommand(flags, terminal) {
    return pin([], flags, terminal, (text) => {
        if (text === null)
            return null;
        throw usage(`${agreed/* ORIGINS_PATH */.YA} is there already.`, 'Use `countersign origins update` to change it.');
    });
}
/**
 * `countersign origins update [PACKAGE…]`: pins what is found now; without names all that differs or is not known. What it
 * writes counts once it is on the base branch. 1 where a named package cannot be pinned.
 */
async function originsUpdateCommand(names, flags, terminal) {
    const wrong = names.filter((name) => !(0,origins_names/* isPinnableName */.d)(name));
    if (wrong.length > 0)
        throw usage(`${wrong.join(', ')}: neither the name of a package nor @scope/*.`, 'Give names without versions.');
    return pin(names, flags, terminal, (text) => {
        if (text !== null)
            return (0,read.readOrigins)(agreed/* ORIGINS_PATH */.YA, text);
        throw usage(`There is no ${agreed/* ORIGINS_PATH */.YA} yet.`, 'Run `countersign origins init` first.');
    });
}
async function pin(names, flags, terminal, read) {
    const { repinned, survey } = await (0,audit.withHost)(flags, terminal, async (host) => {
        const project = await (0,origins_project/* openProject */.U)([], flags, host);
        // What is written is a proposal, so it is made from the working tree's file, not from the base's.
        const file = read(project.agreed.head);
        const survey = await ask(project, names);
        const repinned = repin(file, survey, names);
        if (file === null || repinned.changes.length > 0)
            await save(writeOrigins(repinned.pinned), project.top);
        return { repinned, survey };
    });
    const left = leftOut(names, repinned, survey);
    const pinning = { path: agreed/* ORIGINS_PATH */.YA, ...repinned, withheld: survey.withheld, left };
    await say(terminal, flags, () => (0,terminal_origins/* renderPinning */.A)(pinning, (0,output/* terminalOptions */.Z8)(terminal, flags)));
    return left.length === 0 ? 0 : 1;
}
/** @throws IncompleteError where anything could not be found out: half of the truth must not be agreed on */
async function ask(project, names) {
    const survey = await surveyOrigins(project.lockfiles, project.contexts, project.ports);
    await project.finish();
    if (survey.unknown.length > 0) {
        throw new errors/* IncompleteError */.j$(survey.unknown.map((message) => ({
            code: 'ORIGINS_UNKNOWN',
            message,
            hint: `${agreed/* ORIGINS_PATH */.YA} was left as it is. Try again when all of it can be found out.`,
        })));
    }
    const locked = [...survey.names];
    const unknown = names.filter((name) => !locked.some(selectorOf([name])));
    if (unknown.length === 0)
        return survey;
    throw usage(`No lockfile here has ${unknown.join(', ')} from a registry.`, 'Check the names.');
}
/** Packages that were named and have nothing that could be pinned. */
function leftOut(names, { changes }, { built }) {
    const settled = [...built, ...changes].map(({ name }) => name);
    return names.filter((name) => !settled.some(selectorOf([name])));
}
async function save(text, top) {
    // What cannot be read back would stop every audit from the day it is merged.
    (0,read.readOrigins)(agreed/* ORIGINS_PATH */.YA, text);
    const path = (0,external_node_path_.resolve)(top, agreed/* ORIGINS_PATH */.YA);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,files/* replaceFile */.fR)(path, top, text);
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1([
            {
                code: 'ORIGINS_WRITE',
                message: `${agreed/* ORIGINS_PATH */.YA} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`,
                hint: 'Check the folder and its permissions.',
            },
        ]);
    }
}
/** These commands have no JSON: what they make is the file. */
function say(terminal, flags, report) {
    return (0,output/* deliver */.cK)(terminal, flags, { report, json: report });
}
function usage(message, hint) {
    return new errors/* ConfigurationError */.j1([{ code: 'USAGE', message, hint }]);
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

/***/ 25928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   r5: () => (/* binding */ repositoryFromUri)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76895);

/** Hosts that compare owner and repository without case. */
const CASELESS_HOSTS = new Set(['github.com', 'gitlab.com']);
/** Compares parsed fields, never prefixes: `acme/lib-evil` is not `acme/lib`. */
function sameRepository(a, b) {
    if (a.host !== b.host)
        return false;
    return CASELESS_HOSTS.has(a.host) ? a.path.toLowerCase() === b.path.toLowerCase() : a.path === b.path;
}
/** `github.com/npm/cli`. */
function formatRepository(ref) {
    return `${ref.host}/${ref.path}`;
}
/** What a URL parser takes out in silence: an address with it says one repository and would be read as another. */
const REWRITTEN = /[\s\\]|\/(?:\.|%2e){1,2}(?:[/#]|$)/i;
/**
 * Reads an absolute http(s) or `git+https` repository address. Returns `null` for anything else: an address
 * with credentials, a query, no path, or a path that climbs.
 */
function repositoryFromUri(uri) {
    const text = uri.replace(/^git\+/, '');
    if (!/^https?:\/\//i.test(text) || REWRITTEN.test(text))
        return null;
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(text);
    if (url === null || url.username !== '' || url.password !== '' || url.search !== '')
        return null;
    const path = url.pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    return path === '' ? null : { host: url.host.toLowerCase(), path };
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


/***/ }),

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   d: () => (/* binding */ isPinnableName)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);

/**
 * May this stand in `packages`: a package's name, or `@scope/*` for all of a scope? Old registry names may hold a `*`;
 * none with one can be pinned, since it would read as a wildcard.
 */
function isPinnableName(text) {
    return text.endsWith('/*')
        ? (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryName */ .V)(`${text.slice(0, -1)}a`) && !text.slice(0, -1).includes('*')
        : isPlain(text);
}
function isPlain(text) {
    return (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryName */ .V)(text) && !text.includes('*');
}
/** `@scope` of `@scope/name`; `null` for a name without one. */
function scopeOf(name) {
    return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : null;
}


/***/ }),

/***/ 29761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOrigins: () => (/* binding */ readOrigins)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/origins/faults.js
/** The members of an object that must have just these keys; `null` where it is none. */
function membersOf(value, keys, what, fault) {
    if (value.type !== 'object') {
        fault(`${what} must be an object`, value.line);
        return null;
    }
    const members = new Map(value.members.map((member) => [member.key, member]));
    for (const member of value.members) {
        if (!keys.includes(member.key))
            fault(`${what} has no key ${quoted(member.key)}`, member.line);
    }
    for (const key of keys)
        if (!members.has(key))
            fault(`${what} lacks ${quoted(key)}`, value.line);
    return members;
}
/** A piece of the file in a message, bounded. */
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

;// CONCATENATED MODULE: ./build/origins/located-json.js
/** Why a text is no JSON that is read here. */
class JsonFault extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.name = 'JsonFault';
        this.line = line;
    }
}
/** An origins file nests four levels; a head's file is the attacker's, and must not exhaust the stack. */
const MAX_DEPTH = 8;
/** No name, path or version is longer. V8 hashes very long keys by their length alone, so that many would cost minutes. */
const MAX_STRING = 4_096;
const SCALAR = /[^\s[\]{},:"]+/y;
/**
 * Parses JSON as strictly as `JSON.parse`, with lines. Each token is decoded by `JSON.parse` itself; what is done here is
 * only what it does not tell: where a value stands, and that a key was given twice.
 *
 * @throws JsonFault
 */
function parseLocatedJson(text) {
    let at = 0;
    let line = 1;
    const skip = () => {
        for (; at < text.length && ' \t\r\n'.includes(text.charAt(at)); at += 1)
            if (text.charAt(at) === '\n')
                line += 1;
    };
    const next = (sign) => {
        skip();
        if (text.charAt(at) !== sign)
            return false;
        at += 1;
        return true;
    };
    const expect = (sign) => {
        if (!next(sign))
            throw new JsonFault(`it is not JSON: ${sign} should stand here`, line);
    };
    const decode = (token) => {
        try {
            return JSON.parse(token);
        }
        catch {
            throw new JsonFault('it is not JSON', line);
        }
    };
    const string = () => {
        skip();
        const start = at;
        if (text.charAt(at) !== '"')
            throw new JsonFault('it is not JSON: " should stand here', line);
        for (at += 1; at < text.length && text.charAt(at) !== '"'; at += 1)
            if (text.charAt(at) === '\\')
                at += 1;
        at += 1;
        if (at - start > MAX_STRING)
            throw new JsonFault(`a text has more than ${MAX_STRING} characters`, line);
        return String(decode(text.slice(start, at)));
    };
    const scalar = () => {
        if (text.charAt(at) === '"')
            return string();
        SCALAR.lastIndex = at;
        const token = SCALAR.exec(text)?.[0] ?? '';
        const value = decode(token.slice(0, MAX_STRING));
        at += token.length;
        if (value !== null && typeof value !== 'number' && typeof value !== 'boolean')
            throw new JsonFault('it is not JSON', line);
        return value;
    };
    const members = (depth) => {
        const found = new Map();
        if (next('}'))
            return [];
        do {
            const key = string();
            const member = { key, line, value: (expect(':'), value(depth)) };
            const earlier = found.get(key);
            if (earlier !== undefined)
                throw new JsonFault(`the key ${JSON.stringify(key)} was already given on line ${earlier.line}`, member.line);
            found.set(key, member);
        } while (next(','));
        expect('}');
        return [...found.values()];
    };
    const items = (depth) => {
        const found = [];
        if (next(']'))
            return found;
        do
            found.push(value(depth));
        while (next(','));
        expect(']');
        return found;
    };
    const value = (depth) => {
        skip();
        const start = line;
        if (depth > MAX_DEPTH)
            throw new JsonFault(`it nests deeper than ${MAX_DEPTH} levels`, start);
        if (next('{'))
            return { type: 'object', line: start, members: members(depth + 1) };
        if (next('['))
            return { type: 'array', line: start, items: items(depth + 1) };
        return { type: 'scalar', line: start, value: scalar() };
    };
    const root = value(0);
    skip();
    if (at < text.length)
        throw new JsonFault('it is not JSON: something follows after its end', line);
    return root;
}

// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/model/repository.js
var repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/origins/names.js
var names = __webpack_require__(8704);
;// CONCATENATED MODULE: ./build/origins/read-entry.js




const KEYS = ['packages', 'repository', 'repositoryId', 'ownerId', 'workflow', 'builder', 'publisher'];
const BUILDER = /^[a-z]{1,32}(?:\/[\w.-]{1,64})?$/;
const PUBLISHERS = ['token', 'trusted-publisher', 'staged'];
/** One entry of `origins`; `null` where it has faults, which are told. */
function readEntry(item, fault) {
    const members = membersOf(item, KEYS, 'an entry', fault);
    if (members === null)
        return null;
    const field = (key, reader) => {
        const member = members.get(key);
        return member === undefined ? undefined : reader(member.value, key, fault);
    };
    const packages = field('packages', readPackages);
    const repository = field('repository', readRepository);
    const repositoryId = field('repositoryId', readStated);
    const ownerId = field('ownerId', readStated);
    const workflow = field('workflow', readStated);
    const builder = field('builder', readBuilder);
    const publisher = field('publisher', readPublisher);
    if (packages === undefined || repository === undefined || repositoryId === undefined || ownerId === undefined)
        return null;
    if (workflow === undefined || builder === undefined || publisher === undefined)
        return null;
    return { packages, origin: { repository, repositoryId, ownerId, workflow, builder, publisher }, line: item.line };
}
function readPackages(value, key, fault) {
    if (value.type !== 'object' || value.members.length === 0) {
        fault(`${key} must name at least one package, with the version at which it was pinned`, value.line);
        return undefined;
    }
    const pins = value.members.flatMap((member) => {
        if (!(0,names/* isPinnableName */.d)(member.key)) {
            fault(`${quoted(member.key)} is not the name of a package, and not @scope/*`, member.line);
            return [];
        }
        const version = member.value.type === 'scalar' ? member.value.value : null;
        if (typeof version === 'string' && (0,model_name/* isRegistryVersion */.Q)(version))
            return [[member.key, version]];
        fault(`the version of ${member.key} must be an exact one, such as "1.2.3"`, member.value.line);
        return [];
    });
    return Object.fromEntries(pins);
}
function readRepository(value, key, fault) {
    const text = value.type === 'scalar' ? value.value : null;
    const ref = typeof text === 'string' ? (0,repository/* repositoryFromUri */.r5)(`https://${text}`) : null;
    if (ref !== null && (0,repository/* formatRepository */.Sh)(ref) === text)
        return ref;
    fault(`${key} must be written as github.com/owner/repository`, value.line);
    return undefined;
}
/** A text, or `null`: not stated when it was pinned, so anything agrees with it. */
function readStated(value, key, fault) {
    if (value.type === 'scalar' && value.value === null)
        return null;
    if (value.type === 'scalar' && typeof value.value === 'string' && value.value !== '')
        return value.value;
    fault(`${key} must be a text, or null where any will do`, value.line);
    return undefined;
}
function readBuilder(value, key, fault) {
    if (value.type === 'scalar' && typeof value.value === 'string' && BUILDER.test(value.value))
        return value.value;
    fault(`${key} must be written as github/github-hosted`, value.line);
    return undefined;
}
function readPublisher(value, key, fault) {
    const found = PUBLISHERS.find((publisher) => value.type === 'scalar' && value.value === publisher);
    if (found === undefined)
        fault(`${key} must be one of ${PUBLISHERS.join(', ')}`, value.line);
    return found;
}

;// CONCATENATED MODULE: ./build/origins/read.js




/** More faults than this help nobody. */
const MAX_FAULTS = 50;
const HINT = 'Mend that line, or take the file from the last good commit.';
/**
 * Reads an origins file. What is wrong is never skipped: an entry that cannot be read would be a package that nobody holds
 * to its origin.
 *
 * @param path as it is shown in messages
 * @throws ConfigurationError with every fault and its line
 */
function readOrigins(path, text) {
    const faults = [];
    const fault = (message, line) => {
        if (faults.length < MAX_FAULTS)
            faults.push({ code: 'ORIGINS_FILE', message: `${path}: ${message}.`, hint: HINT, file: path, line });
    };
    let root = null;
    try {
        root = parseLocatedJson(text);
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        fault(error.message, error.line);
    }
    const pinned = root === null ? [] : readRoot(root, fault);
    if (faults.length > 0)
        throw new errors/* ConfigurationError */.j1(faults);
    return { path, pinned };
}
function readRoot(root, fault) {
    const members = membersOf(root, ['version', 'origins'], 'the file', fault);
    if (members === null)
        return [];
    const version = members.get('version')?.value;
    if (version !== undefined && (version.type !== 'scalar' || version.value !== 1))
        fault('version must be 1: this is of a form that this program does not know', version.line);
    const origins = members.get('origins')?.value;
    if (origins === undefined)
        return [];
    if (origins.type !== 'array') {
        fault('origins must be a list', origins.line);
        return [];
    }
    const pinned = origins.items.flatMap((item) => readEntry(item, fault) ?? []);
    refuseTwice(pinned, fault);
    return pinned;
}
/** Of two pins of one package, one reader would take the first and another one the last. */
function refuseTwice(pinned, fault) {
    const lines = new Map();
    for (const { packages, line } of pinned) {
        for (const name of Object.keys(packages)) {
            const earlier = lines.get(name);
            if (earlier === undefined)
                lines.set(name, line);
            else
                fault(`${name} is pinned twice, on line ${earlier} and here`, line);
        }
    }
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

/***/ 86589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderPinning),
/* harmony export */   U: () => (/* binding */ renderOriginsCheck)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25928);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33842);
/* harmony import */ var _terminal_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63986);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);





/** More rows than this of one kind help nobody: the file itself has all of them. */
const SHOWN = 100;
/** What was pinned, before and after, and what was not. Ends with a newline. */
function renderPinning(pinning, options) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .styleOf */ .Vj)(options);
    const { path, changes, withheld, lost, left } = pinning;
    const blocks = [
        [style.bold(`Countersign origins  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(path, 240)}`)],
        ...some(changes, (change) => changeLines(change, style)),
        ...titled('NOT PINNED', withheld, style, ({ name, version, why }) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .packageName */ .oZ)(name, version)}: ${why}`),
        ...titled('NO PROVENANCE ANY MORE', lost, style, (name) => `${name}: its pin stays, and no version without provenance meets it. Name it to “origins update” to take the pin away.`),
        ...titled('NOTHING TO PIN', left, style, (name) => `${name}: nothing verified says where it is built.`),
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(summary(pinning), style.width, 0, 2).map(style.bold),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** What `origins check` found. Ends with a newline. */
function renderOriginsCheck(check, options) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .styleOf */ .Vj)(options);
    const count = (code) => check.findings
        .filter((finding) => finding.code === code)
        .reduce((total, { affected }) => total + (affected?.length ?? 1), 0);
    const mismatched = count('origin-mismatch');
    const unknown = check.unchecked.length > 0 || check.findings.some(({ severity }) => severity === 'incomplete');
    const unpinned = count('origin-unpinned');
    const also = unpinned === 0 ? '' : ` ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(unpinned, 'entry', 'entries')} not pinned yet.`;
    const outcome = mismatched > 0
        ? style.mood.bad(`✘ ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(mismatched, 'entry', 'entries')} not from the pinned origin.${also}`)
        : unknown
            ? style.mood.warn(`? Could not find out enough to say.${also}`)
            : style.mood.good(`✔ No entry differs from its pinned origin.${also}`);
    const blocks = [
        [style.bold(`Countersign origins  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(check.path, 240)}`)],
        ...(0,_terminal_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingBlocks */ .Y)({ findings: check.findings, packages: [] }, style),
        ...titled('NOT CHECKED', check.unchecked, style, (text) => text),
        [style.bold(outcome)],
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function changeLines({ name, version, before, after, covers }, style) {
    const mark = before === null ? '+' : after === null ? '-' : '~';
    const scope = covers > 1 ? `  ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(covers, 'package')}` : '';
    const head = `${mark} ${style.bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .packageName */ .oZ)(name, version), 240))}${scope}`;
    const rows = FIELDS.flatMap(([label, read]) => {
        const [was, is] = [before === null ? null : read(before), after === null ? null : read(after)];
        if (after === null || (before !== null && was === is))
            return [];
        return [`    ${style.dim(label.padEnd(11))}${before === null ? shown(is) : `${shown(was)} → ${shown(is)}`}`];
    });
    if (after === null)
        rows.push(`    no provenance any more; it was ${shown(before === null ? null : (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(before.repository))}`);
    return [head, ...rows];
}
const FIELDS = [
    ['repository', ({ repository }) => (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(repository)],
    ['id', ({ repositoryId }) => repositoryId],
    ['owner id', ({ ownerId }) => ownerId],
    ['workflow', ({ workflow }) => workflow],
    ['builder', ({ builder }) => builder],
    ['publisher', ({ publisher }) => publisher],
];
function shown(text) {
    return text === null ? 'any' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text, 240);
}
function titled(title, items, style, say) {
    if (items.length === 0)
        return [];
    const rows = items.slice(0, SHOWN).flatMap((item) => (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(say(item), 500), style.width, 2, 2));
    return [[style.bold(`${title} · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(items.length)}`), ...rows, ...more(items.length)]];
}
function some(items, say) {
    return items.length === 0 ? [] : [[...items.slice(0, SHOWN).flatMap(say), ...more(items.length)]];
}
function more(count) {
    return count > SHOWN ? [`  … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(count - SHOWN)} more.`] : [];
}
function summary({ path, changes, withheld }) {
    const held = withheld.length === 0 ? '' : ` ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(withheld.length, 'version')} with provenance not pinned.`;
    if (changes.length === 0)
        return `Nothing to change in ${path}.${held}`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(changes.length, 'pin')} written.${held} It is in force once it is on the base branch: review the change, and merge it in a pull request of its own.`;
}


/***/ })

};
;