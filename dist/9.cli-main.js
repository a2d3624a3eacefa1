"use strict";
exports.id = 9;
exports.ids = [9,530];
exports.modules = {

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   originsCheckCommand: () => (/* binding */ originsCheckCommand)
/* harmony export */ });
/* harmony import */ var _audit_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77457);
/* harmony import */ var _judge_origin_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57561);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _origins_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29761);
/* harmony import */ var _report_terminal_origins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86589);
/* harmony import */ var _agreed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47183);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9461);
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
        const file = (0,_origins_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readOrigins */ .a)(_agreed_js__WEBPACK_IMPORTED_MODULE_5__/* .ORIGINS_PATH */ .YA, inForce);
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


/***/ }),

/***/ 48148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _agreed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47183);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52051);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85638);
/* harmony import */ var _lockfiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36685);
/* harmony import */ var _run_audit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16448);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80510);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2109);








/**
 * Opens the project of the working directory, all its lockfiles unless some are named.
 *
 * @throws LockfileError where one cannot be read: what it locks would be missing in what is pinned
 */
async function openProject(named, options, host) {
    const trees = host.base === null ? null : await (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openBaseTrees */ .R)(host.root, host.base, host.env);
    const top = await (0,_agreed_js__WEBPACK_IMPORTED_MODULE_1__/* .topOf */ .HX)(host.root, host.env);
    const agreed = await (0,_agreed_js__WEBPACK_IMPORTED_MODULE_1__/* .readAgreed */ .Js)(_agreed_js__WEBPACK_IMPORTED_MODULE_1__/* .ORIGINS_PATH */ .YA, top, trees);
    const { lockfiles, errors } = await (0,_lockfiles_js__WEBPACK_IMPORTED_MODULE_4__/* .loadLockfiles */ .F)(await (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .discover */ .k)(named, host.root, trees, host.env), host.root, host.root);
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
// EXTERNAL MODULE: ./build/commands/audit.js + 10 modules
var audit = __webpack_require__(9461);
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
            return (0,read/* readOrigins */.a)(agreed/* ORIGINS_PATH */.YA, text);
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
    (0,read/* readOrigins */.a)(agreed/* ORIGINS_PATH */.YA, text);
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