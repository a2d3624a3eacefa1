"use strict";
exports.id = 7468;
exports.ids = [7468];
exports.modules = {

/***/ 89391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   K7: () => (/* binding */ formatKeyPath),
/* harmony export */   Qm: () => (/* binding */ malformed)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92242);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46824);



const NONE = [];
const LONGEST_KEY_SHOWN = 100;
const LONGEST_PATH_SHOWN = 400;
/** `packages["node_modules/a"].version`; keys are the file's own text, so each is quoted, escaped and cut. */
function formatKeyPath(path) {
    const parts = [];
    for (let at = path; at !== null; at = at.parent) {
        const key = at.key.length > LONGEST_KEY_SHOWN ? `${at.key.slice(0, LONGEST_KEY_SHOWN)}…` : at.key;
        const plain = /^[A-Za-z]+$/.test(key);
        parts.push(plain ? `${at.parent === null ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`);
    }
    const text = parts.reverse().join('');
    return text.length > LONGEST_PATH_SHOWN ? `…${text.slice(-LONGEST_PATH_SHOWN)}` : text;
}
/** Typed access to the members of one object; whatever has another type is a `lockfile-malformed` error at its line. */
class Fields {
    file;
    object;
    path;
    constructor(file, value, path) {
        if (value.type !== 'object')
            throw malformed(file, value, path, 'an object');
        this.file = file;
        this.object = value;
        this.path = path;
    }
    has(key) {
        return this.object.members.has(key);
    }
    /** The object under `key`, or `undefined` where there is no such key. */
    child(key) {
        const member = this.object.members.get(key);
        return member === undefined ? undefined : this.fieldsOf(member);
    }
    /** A member of this object as an object of its own. */
    fieldsOf(member) {
        return new Fields(this.file, member.value, this.at(member.key));
    }
    /** The text under `key`; `null` where the key is missing or the text empty, which npm reads alike. */
    text(key, orFalse = 'only') {
        const value = this.object.members.get(key)?.value;
        if (value === undefined)
            return null;
        // npm 5 and 6 wrote `"resolved": false` for packages that they had found unpacked.
        if (orFalse === 'or-false' && value.type === 'boolean' && !value.value)
            return null;
        if (value.type !== 'string')
            throw malformed(this.file, value, this.at(key), 'a string');
        if (value.value.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY_LENGTH */ .uf) {
            throw malformed(this.file, value, this.at(key), `a string of at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY_LENGTH */ .uf} characters`);
        }
        return value.value === '' ? null : value.value;
    }
    flag(key) {
        const value = this.object.members.get(key)?.value;
        if (value === undefined)
            return false;
        if (value.type !== 'boolean')
            throw malformed(this.file, value, this.at(key), 'true or false');
        return value.value;
    }
    /** The keys of the object under `key`. `true` and `false` have none where `orFlag` allows them. */
    keysOf(key, orFlag = 'only') {
        const value = this.object.members.get(key)?.value;
        if (value === undefined || (orFlag === 'or-flag' && value.type === 'boolean'))
            return NONE;
        if (value.type !== 'object')
            throw malformed(this.file, value, this.at(key), 'an object');
        return [...value.members.keys()];
    }
    /** The texts in the list under `key`; none where there is no such key. */
    textsOf(key) {
        const value = this.object.members.get(key)?.value;
        if (value === undefined)
            return [];
        if (value.type !== 'array')
            throw malformed(this.file, value, this.at(key), 'an array');
        return value.items.map((item) => {
            if (item.type !== 'string')
                throw malformed(this.file, item, this.at(key), 'an array of strings');
            return item.value;
        });
    }
    at(key) {
        return { key, parent: this.path };
    }
}
/** Says that the value at `path` is not what was `expected`. Names the place and both types; never the value. */
function malformed(file, value, path, expected) {
    const where = path === null ? 'the lockfile' : formatKeyPath(path);
    const article = value.type === 'null' ? '' : /^[ao]/.test(value.type) ? 'an ' : 'a ';
    const length = value.type === 'string' && value.value.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY_LENGTH */ .uf ? ` of ${value.value.length}` : '';
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
        code: 'lockfile-malformed',
        message: `${where} must be ${expected} and is ${article}${value.type}${length}`,
        hint: `${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriterOf */ .U)(file).manager} writes no such thing: ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .letRewrite */ .S)(file, 'the lockfile')}.`,
        file,
        line: value.line,
    });
}


/***/ }),

/***/ 77468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readNpmDocument: () => (/* binding */ readNpmDocument)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/lockfile/fields.js
var fields = __webpack_require__(89391);
// EXTERNAL MODULE: ./build/lockfile/address.js
var address = __webpack_require__(24276);
// EXTERNAL MODULE: ./build/lockfile/registry-path.js
var registry_path = __webpack_require__(90321);
;// CONCATENATED MODULE: ./build/lockfile/npm-entry.js


/** A folder of installed packages somewhere in a key; `\` and case are Windows' spellings of the same place. */
const INSTALLED = /(?:^|[/\\])node_modules[/\\]/i;
const TO_INSTALLED = /^.*node_modules[/\\]/is;
/**
 * One member of `packages` (lockfile versions 2 and 3). `path` is its key.
 *
 * Nothing is judged here: names and versions that no registry would accept are returned as written.
 */
function readPackagesEntry(fields, path, line) {
    const stated = fields.text('version');
    const resolved = fields.text('resolved', 'or-false');
    const integrity = fields.text('integrity', 'or-false');
    const inBundle = fields.flag('inBundle');
    const link = fields.flag('link');
    const installed = INSTALLED.test(path);
    const folderName = installed ? installedName(path) : ownName(path);
    const source = link ? { kind: 'link', version: stated, resolved } : sourceOf(stated, resolved, null);
    // A folder of the project has neither address nor hash. One that has either is what these say it is.
    const workspace = !installed && !link && resolved === null && integrity === null && source.resolved === null;
    return record(fields, {
        name: source.name ?? fields.text('name') ?? folderName,
        folderName: installed ? folderName : null,
        version: source.version,
        kind: workspace ? 'workspace' : inBundle ? bundled(source.kind) : source.kind,
        integrity,
        resolved: source.resolved,
        path,
        inBundle,
        requires: union(fields.keysOf('dependencies'), fields.keysOf('optionalDependencies'), fields.keysOf('peerDependencies')),
        line,
    });
}
/**
 * One node of the `dependencies` tree (version 1, and what version 2 keeps for npm 6). `key` is the folder it is
 * installed in, `path` that folder's place.
 *
 * Here `version` may be an address, which then is what npm installs whatever `resolved` says; and where there is
 * neither hash nor `resolved`, npm goes by `from`.
 */
function readDependenciesEntry(fields, key, path, line) {
    const stated = fields.text('version');
    const resolved = fields.text('resolved', 'or-false');
    const integrity = fields.text('integrity', 'or-false');
    const from = fields.text('from');
    const inBundle = fields.flag('bundled');
    const versionIsAddress = stated !== null && (0,address/* readAlias */.Jd)(stated) === null && (0,address/* addressKind */.Zu)(stated) !== null;
    const requested = integrity === null && from !== null ? withoutName(from, key) : null;
    const source = versionIsAddress ? sourceOf(stated, null, null) : sourceOf(stated, resolved, requested);
    const alias = stated === null ? null : (0,address/* readAlias */.Jd)(stated);
    const ownVersion = alias === null ? source.version : alias.version;
    const isRegistryAddress = versionIsAddress && source.kind === 'registry';
    const folder = source.kind === 'file' && source.resolved !== null && (0,address/* isFolderAddress */.BP)(source.resolved);
    return record(fields, {
        name: alias?.name ?? source.name ?? key,
        folderName: key,
        version: isRegistryAddress ? (0,registry_path/* versionInAddress */.E)(stated, key) : ownVersion,
        kind: folder ? 'link' : inBundle ? bundled(source.kind) : source.kind,
        integrity,
        resolved: source.resolved,
        path,
        inBundle,
        requires: fields.keysOf('requires', 'or-flag'),
        line,
    });
}
/**
 * Where npm takes an entry from: `resolved` if there is one, else `version` if that is an address or an alias, else the
 * request that led to it, else the registry by name and version.
 */
function sourceOf(version, resolved, requested) {
    if (resolved !== null)
        return { kind: (0,address/* addressKind */.Zu)(resolved) ?? 'other', version, resolved };
    const alias = version === null ? null : (0,address/* readAlias */.Jd)(version);
    if (alias !== null)
        return { kind: 'registry', version: alias.version, resolved: null, name: alias.name };
    const versionKind = version === null ? null : (0,address/* addressKind */.Zu)(version);
    if (versionKind !== null)
        return { kind: versionKind, version: null, resolved: version };
    const requestedKind = requested === null ? null : (0,address/* addressKind */.Zu)(requested);
    // A request at a registry's own address still means that version; anything else would be fetched in its place.
    if (requestedKind !== null && requestedKind !== 'other')
        return { kind: requestedKind, version, resolved: requested };
    return { kind: 'registry', version, resolved: null };
}
/** The flag tells how a registry's package arrives. It may not relabel a git address or a file: those are installed. */
function bundled(kind) {
    return kind === 'registry' ? 'bundled' : kind;
}
function record(fields, entry) {
    const devOptional = fields.flag('devOptional');
    const dev = fields.flag('dev') || devOptional;
    const optional = fields.flag('optional') || devOptional;
    const isAlias = entry.folderName !== null && entry.folderName !== entry.name;
    const common = {
        name: entry.name,
        version: entry.version,
        kind: entry.kind,
        integrity: entry.integrity,
        resolved: entry.resolved,
        path: entry.path,
        requires: entry.requires,
        at: { file: fields.file, line: entry.line },
    };
    // Most entries have no flag at all, and each one that might be there takes its time.
    if (!isAlias && !dev && !optional && !entry.inBundle)
        return common;
    return {
        ...common,
        ...(isAlias && { alias: entry.folderName }),
        ...(dev && { dev }),
        ...(optional && { optional }),
        ...(entry.inBundle && { inBundle: true }),
    };
}
/** What follows the last `node_modules/`, as written. */
function installedName(path) {
    return path.replace(TO_INSTALLED, '');
}
/** The name npm gives a folder: its own, with that of the folder above where this is a scope. */
function ownName(path) {
    const parts = path.split('/').filter((part) => part !== '');
    const base = parts.at(-1) ?? path;
    const scope = parts.at(-2);
    return scope?.startsWith('@') === true ? `${scope}/${base}` : base;
}
/** npm 7 and later write `name@request`, older ones the request alone. */
function withoutName(from, key) {
    return from.startsWith(`${key}@`) ? from.slice(key.length + 1) : from;
}
/** Nearly all entries have one of the three, or none. */
function union(a, b, c) {
    if (b.length === 0 && c.length === 0)
        return a;
    return [...new Set([...a, ...b, ...c])];
}

// EXTERNAL MODULE: ./build/lockfile/bounded-text.js
var bounded_text = __webpack_require__(10581);
// EXTERNAL MODULE: ./build/lockfile/limits.js
var limits = __webpack_require__(92242);
;// CONCATENATED MODULE: ./build/lockfile/path-budget.js



/**
 * Joins the names of nested entries to the places they are installed at, and keeps count: a file of a few megabytes can
 * nest a million entries under one enormous name, and their places would not fit into any memory.
 */
class PathBudget {
    #file;
    #left = bounded_text.MAX_LOCKFILE_BYTES;
    constructor(file) {
        this.#file = file;
    }
    /** `{above}/node_modules/{name}`. Throws LockfileError `lockfile-too-large` where this place, or all together, are too long. */
    join(above, name, line) {
        const path = above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`;
        this.#left -= path.length;
        if (this.#left < 0 || path.length > limits/* MAX_KEY_LENGTH */.uf) {
            const what = this.#left < 0
                ? `all places of nested entries together have more than ${bounded_text.MAX_LOCKFILE_BYTES}`
                : `the place of a nested entry has more than ${limits/* MAX_KEY_LENGTH */.uf}`;
            throw new errors/* LockfileError */.g({
                code: 'lockfile-too-large',
                message: `${what} characters`,
                hint: 'No project is like that: let npm write the lockfile again with npm install --package-lock-only.',
                file: this.#file,
                line,
            });
        }
        return path;
    }
}

;// CONCATENATED MODULE: ./build/lockfile/npm-trees.js



/**
 * Compares the tree that npm 7 and later install (`packages`) with the one that npm 6 installs (`dependencies`). An
 * attacker who changes only the tree that reviewers' tools do not read has to be seen; npm itself writes both from one
 * tree, and the differences of spelling that it makes are none.
 *
 * A disagreement stands at its entry in `dependencies`, or in `packages` where only that one has it. Linear in the file.
 */
function compareTrees(packages, dependencies) {
    const budget = new PathBudget(dependencies.file);
    const byPath = new Map(packages.map((entry) => [entry.path, entry]));
    const visited = new Set();
    const parents = new Set(['']);
    const found = [];
    const walk = (level, above) => {
        for (const member of level.object.members.values()) {
            const fields = level.fieldsOf(member);
            const path = budget.join(above, member.key, member.line);
            const legacy = readDependenciesEntry(fields, member.key, path, member.line);
            const entry = byPath.get(path);
            visited.add(path);
            const difference = entry === undefined ? onlyInDependencies(legacy) : differenceOf(entry, legacy);
            if (difference !== null)
                found.push(disagreement(legacy, difference));
            const below = fields.child('dependencies');
            // What is nested under a link is installed below the link's target.
            const place = entry?.kind === 'link' && entry.resolved !== null ? entry.resolved : path;
            parents.add(place);
            if (below !== undefined)
                walk(below, place);
        }
    };
    walk(dependencies, '');
    for (const entry of packages) {
        if (!visited.has(entry.path) && belongsInBoth(entry, parents)) {
            found.push(disagreement(entry, { field: 'presence', inPackages: specOf(entry), inDependencies: null }));
        }
    }
    return found;
}
function onlyInDependencies(legacy) {
    return { field: 'presence', inPackages: null, inDependencies: specOf(legacy) };
}
function disagreement(entry, difference) {
    return { path: entry.path, name: entry.name, ...difference, at: entry.at };
}
/** The first thing in which two entries for one place differ, the gravest first; `null` where they lock the same. */
function differenceOf(entry, legacy) {
    if (entry.kind === 'link' || legacy.kind === 'link') {
        const target = folderOf(legacy.resolved);
        const same = entry.kind === 'link' ? folderOf(entry.resolved) === target : entry.kind === 'file' && sameFile(entry, legacy);
        return same ? null : differ('version', specOf(entry), specOf(legacy));
    }
    if (entry.integrity !== legacy.integrity)
        return differ('integrity', entry.integrity, legacy.integrity);
    if (isAddress(entry) || legacy.version === null) {
        return sameAddress(entry, legacy) ? null : differ('resolved', entry.resolved, specOf(legacy));
    }
    if (entry.name !== legacy.name || entry.version !== legacy.version) {
        return differ('version', specOf(entry), specOf(legacy));
    }
    // npm leaves `resolved` out of the old tree now and then; there npm 6 asks the registry for name and version.
    if (legacy.resolved !== null && entry.resolved !== legacy.resolved) {
        return differ('resolved', entry.resolved, legacy.resolved);
    }
    return null;
}
function differ(field, inPackages, inDependencies) {
    return { field, inPackages, inDependencies };
}
/** Installed from an address that is no registry's: then `version` is merely what was found there. */
function isAddress(entry) {
    return entry.kind !== 'registry' && entry.kind !== 'bundled';
}
function sameAddress(entry, legacy) {
    if (entry.resolved === null || legacy.resolved === null)
        return entry.resolved === legacy.resolved;
    if (entry.kind === 'git' && legacy.kind === 'git')
        return (0,address/* gitIdentity */.RU)(entry.resolved) === (0,address/* gitIdentity */.RU)(legacy.resolved);
    if (entry.kind === 'file' && legacy.kind === 'file')
        return sameFile(entry, legacy);
    return entry.resolved === legacy.resolved;
}
/**
 * `packages` states a file from the project's root, `dependencies` from the folder that asked for it: the latter without
 * its leading `../` is the former's end.
 */
function sameFile(entry, legacy) {
    const inPackages = folderOf(entry.resolved);
    const inDependencies = folderOf(legacy.resolved);
    const end = inDependencies.replace(/^(?:\.\.\/)+/, '');
    return inPackages === inDependencies || `/${inPackages}`.endsWith(`/${end}`);
}
function folderOf(address) {
    return (address ?? '')
        .replace(/^file:/i, '')
        .replace(/^\.\//, '')
        .replace(/\/$/, '');
}
/**
 * What npm writes into both trees: everything installed in the project or in a folder that a link of `dependencies`
 * leads to. A project folder is in `packages` alone, and so is a link that closes a circle.
 */
function belongsInBoth(entry, parents) {
    const at = entry.path.lastIndexOf('node_modules/');
    if (entry.kind === 'link' || at === -1)
        return false;
    return parents.has(entry.path.slice(0, Math.max(0, at - 1)));
}
/** The entry in one text, as `dependencies` would write it. */
function specOf(entry) {
    if (entry.kind === 'link')
        return `file:${folderOf(entry.resolved)}`;
    if (entry.version === null || (isAddress(entry) && entry.resolved !== null))
        return entry.resolved ?? '';
    return entry.alias === undefined ? entry.version : `npm:${entry.name}@${entry.version}`;
}

// EXTERNAL MODULE: ./build/lockfile/sections.js
var sections = __webpack_require__(99034);
;// CONCATENATED MODULE: ./build/lockfile/npm-document.js






const KNOWN_VERSIONS = [1, 2, 3];
const TREES = ['packages', 'dependencies'];
/**
 * Reads the document of `package-lock.json` or `npm-shrinkwrap.json`, lockfileVersion 1, 2, 3 or none.
 *
 * Where a file has both `packages` and `dependencies`, whatever version it claims, the entries are those of `packages`
 * (npm 7 and later install these) and the other tree, which npm 6 would install, is compared with it.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function readNpmDocument(file, format, document) {
    const root = new fields/* Fields */.C8(file, document, null);
    const version = readVersion(root);
    refuseOtherSections(root);
    const packages = root.child('packages');
    const dependencies = root.child('dependencies');
    if (packages === undefined && version !== null && version >= 2) {
        throw incomplete(root, `lockfileVersion ${version} keeps its entries in "packages", and there is no "packages"`);
    }
    if (packages === undefined && dependencies === undefined && version === null) {
        throw incomplete(root, 'nothing says that this is a lockfile: no "lockfileVersion", "packages" or "dependencies"');
    }
    if (packages === undefined) {
        const entries = dependencies === undefined ? [] : readDependencies(dependencies);
        return { path: file, format, version, packages: entries, disagreements: [] };
    }
    const entries = readPackages(packages);
    const disagreements = dependencies === undefined ? [] : compareTrees(entries, dependencies);
    return { path: file, format, version, packages: entries, disagreements };
}
/**
 * Besides its two trees, npm writes nothing but scalars at the top. Anything else may be a tree that lost its name, and its
 * entries would be missing without a word.
 */
function refuseOtherSections(root) {
    for (const member of root.object.members.values()) {
        const { type } = member.value;
        if ((type === 'object' || type === 'array') && !TREES.includes(member.key)) {
            throw (0,sections/* malformedMember */.OS)(root, member, `is an ${type}; known are ${TREES.join(' and ')}`);
        }
    }
}
function readVersion(root) {
    const value = root.object.members.get('lockfileVersion')?.value;
    if (value === undefined)
        return null;
    if (value.type === 'number' && KNOWN_VERSIONS.includes(value.value))
        return value.value;
    const found = value.type === 'number' ? String(value.value) : value.type;
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"lockfileVersion" is ${found}; this program reads the numbers 1, 2 and 3`,
        hint: 'Write the lockfile with npm install --package-lock-only --lockfile-version 3, or use a newer countersign.',
        file: root.file,
        line: value.line,
    });
}
function readPackages(tree) {
    const entries = [];
    for (const member of tree.object.members.values()) {
        const fields = tree.fieldsOf(member);
        // The empty key is the project itself, and no package.
        if (member.key === '')
            (0,sections/* refuseStrayEntries */.uz)(fields, []);
        else
            entries.push(readPackagesEntry(fields, member.key, member.line));
    }
    return entries;
}
function readDependencies(tree) {
    const budget = new PathBudget(tree.file);
    const entries = [];
    // Bounded by the depth that the JSON reader allows.
    const walk = (level, above) => {
        for (const member of level.object.members.values()) {
            const fields = level.fieldsOf(member);
            const path = budget.join(above, member.key, member.line);
            entries.push(readDependenciesEntry(fields, member.key, path, member.line));
            const below = fields.child('dependencies');
            if (below !== undefined)
                walk(below, path);
        }
    };
    walk(tree, '');
    return entries;
}
function incomplete(root, message) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message,
        hint: 'Let npm write it again with npm install --package-lock-only.',
        file: root.file,
        line: root.object.line,
    });
}


/***/ }),

/***/ 99034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ malformedMember),
/* harmony export */   nA: () => (/* binding */ requireSection),
/* harmony export */   rB: () => (/* binding */ refuseUnknownSections),
/* harmony export */   uz: () => (/* binding */ refuseStrayEntries)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89391);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46824);



/**
 * Refuses an object that has other members than the known ones. For the sections of a lockfile: one that this program does
 * not know may hold packages, and they would be missing without a word.
 */
function refuseUnknownSections(fields, known) {
    for (const member of fields.object.members.values()) {
        if (known.includes(member.key))
            continue;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-malformed',
            message: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .formatKeyPath */ .K7)({ key: member.key, parent: fields.path })} is not a section that this version has; known are ${known.join(', ')}`,
            hint: `Use a newer countersign, or ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_2__/* .letRewrite */ .S)(fields.file, 'the lockfile')}.`,
            file: fields.file,
            line: member.line,
        });
    }
}
/** The section under `key`, which the package manager always writes. */
function requireSection(fields, key) {
    const section = fields.child(key);
    if (section !== undefined)
        return section;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
        code: 'lockfile-malformed',
        message: `the lockfile has no ${JSON.stringify(key)}, which says nothing, not even that there is none`,
        hint: `Restore it, or ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_2__/* .letRewrite */ .S)(fields.file)}.`,
        file: fields.file,
        line: fields.object.line,
    });
}
/** A hash as entries state it, and nothing else in a lockfile of any format. */
const HASH = /^sha(?:1|256|384|512)-[A-Za-z0-9+/]{20}/;
/**
 * Refuses hashes in any other section than those of the entries: where there is one, an entry slipped out of its section,
 * by a hand that edited the file or a merge that went wrong, and would be missing without a word.
 *
 * @param homes the sections that hold entries; scalars at the top (checksums of other things) are not looked at
 */
function refuseStrayEntries(root, homes) {
    for (const member of root.object.members.values()) {
        if (homes.includes(member.key) || member.value.type === 'string')
            continue;
        const stack = [member.value];
        for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
            if (value.type === 'string' && HASH.test(value.value)) {
                throw malformedMember(root, { ...member, line: value.line }, 'holds the hash of an entry, and no entries belong there');
            }
            if (value.type === 'array')
                for (const item of value.items)
                    stack.push(item);
            if (value.type === 'object')
                for (const below of value.members.values())
                    stack.push(below.value);
        }
    }
}
/** Says `what` is wrong with one member of a section, without its value. */
function malformedMember(section, member, what) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
        code: 'lockfile-malformed',
        message: `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .formatKeyPath */ .K7)({ key: member.key, parent: section.path })} ${what}`,
        hint: `${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriterOf */ .U)(section.file).manager} writes no such thing: ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_2__/* .letRewrite */ .S)(section.file, 'the lockfile')}.`,
        file: section.file,
        line: member.line,
    });
}


/***/ })

};
;