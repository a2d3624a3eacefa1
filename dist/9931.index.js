"use strict";
exports.id = 9931;
exports.ids = [9931];
exports.modules = {

/***/ 12175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ parseBunfig),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   pX: () => (/* binding */ parseJsonc)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99547);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _project_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72278);
/* harmony import */ var _project_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43627);






/** The deepest setting of any package manager is at six. */
const DEEPEST = 32;
/**
 * A YAML file, every scalar as text, as Yarn reads its own. No anchors, aliases, merge keys, tags or directives: nobody
 * needs them here, and readers differ in what they make of them. No message quotes the file: it may hold a token.
 *
 * @throws ConfigurationError
 */
function parseYaml(file) {
    (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .requireText */ .He)(file);
    let documents;
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(file.text, { maxDepth: DEEPEST });
        for (const event of events) {
            const marked = ('anchorStart' in event && event.anchorStart >= 0) || ('tagStart' in event && event.tagStart >= 0);
            const directed = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT && event.directives.length > 0;
            if (marked || directed || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
                throw refusedFeature(file);
        }
        const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .realMapTag */ .HY);
        documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(events, { source: file.text, schema, maxAliases: 0 });
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1)
            throw error;
        // The library's message quotes the lines around the fault, so it goes nowhere.
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not valid YAML, or gives a key twice', 'Correct it, and state each key once.');
    }
    if (documents.length > 1)
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is more than one YAML document', 'Keep one.');
    const [root = new Map()] = documents;
    const value = root === '' ? new Map() : plain(file, root);
    if (!(0,_project_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .j)(value))
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not a list of “key: value”', 'Correct it.');
    return value;
}
function refusedFeature(file) {
    const message = 'it has an anchor, an alias, a merge key, a tag or a directive, which readers of YAML differ in';
    return (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, message, 'Write the values out.');
}
/** @throws ConfigurationError */
function parseBunfig(file) {
    (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .requireText */ .He)(file);
    try {
        const value = plain(file, (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(file.text, { maxDepth: DEEPEST, integersAsBigInt: true }));
        if ((0,_project_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .j)(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .TomlError */ .zx))
            throw error;
        // Only the place: the library's message quotes the file.
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, `this is not valid TOML: see line ${error.line}, column ${error.column}`, 'Correct it.');
    }
    throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not a TOML table', 'Correct it.');
}
/** JSON with comments and trailing commas. @throws ConfigurationError */
function parseJsonc(file) {
    (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .requireText */ .He)(file);
    const text = file.text.replace(/^\u{feff}/u, '');
    requireShallow(file, text);
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.parseTree)(text, errors, { allowTrailingComma: true });
    if (root === undefined || errors.length > 0)
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not valid JSON', 'Correct it.');
    const value = ofNode(file, root);
    if (!(0,_project_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .j)(value))
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not a JSON object', 'Correct it.');
    return value;
}
/** The parser recurses, and cannot be told how deep. */
function requireShallow(file, text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.createScanner)(text, true);
    let depth = 0;
    // `SyntaxKind` is a const enum of the library: 1 `{`, 2 `}`, 3 `[`, 4 `]`, 17 the end.
    for (let token = scanner.scan(); token !== 17; token = scanner.scan()) {
        if (token === 1 || token === 3)
            depth += 1;
        if (token === 2 || token === 4)
            depth -= 1;
        if (depth > DEEPEST)
            throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, `it nests deeper than ${DEEPEST} levels`, 'Correct it.');
    }
}
function ofNode(file, node) {
    if (node.type === 'array')
        return (node.children ?? []).map((child) => ofNode(file, child));
    if (node.type !== 'object')
        return scalar(node.value);
    const map = new Map();
    for (const { children = [] } of node.children ?? []) {
        const [key, value] = children;
        if (key === undefined || value === undefined)
            continue;
        const name = String(key.value);
        if (map.has(name))
            throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'it gives a key twice', 'State each key once.');
        map.set(name, ofNode(file, value));
    }
    return map;
}
/** What a library made, as values of this program. */
function plain(file, value, depth = 0) {
    // The dotted keys of TOML nest as well, and its parser does not count them.
    if (depth > DEEPEST)
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, `it nests deeper than ${DEEPEST} levels`, 'Correct it.');
    if (Array.isArray(value))
        return value.map((item) => plain(file, item, depth + 1));
    if (value instanceof Date || typeof value !== 'object' || value === null)
        return scalar(value);
    const entries = value instanceof Map ? value : Object.entries(value);
    const map = new Map();
    for (const [key, member] of entries) {
        if (typeof key !== 'string')
            throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'it has a key that is not text', 'Write keys as text.');
        // pnpm's reader merges, Yarn's does not.
        if (key === '<<')
            throw refusedFeature(file);
        map.set(key, plain(file, member, depth + 1));
    }
    return map;
}
/** No setting that is read here is a number or a date: they only have to stay what no text is. */
function scalar(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return typeof value === 'bigint' || value instanceof Date ? Number(value) : null;
}


/***/ }),

/***/ 99931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configuredLockfiles: () => (/* binding */ configuredLockfiles)
/* harmony export */ });
/* unused harmony export lockfileNamesOf */
/* harmony import */ var _project_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12175);
/* harmony import */ var _project_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43627);
/* harmony import */ var _project_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90570);
/* harmony import */ var _project_npmrc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41347);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63603);





/** pnpm puts the branch in (`!` for what is no letter of a file name): https://pnpm.io/git_branch_lockfiles. */
const GIT_BRANCH_LOCKFILES = 'pnpm-lock.*.yaml';
/**
 * Lockfiles whose name is configured: Yarn's `lockfileFilename`, pnpm's git-branch lockfiles, Deno's `lock`. A pull
 * request that changes such a setting changes which lockfile is installed: ask with its files, too.
 *
 * A name that leaves the folder is not taken: it would have any file of the machine read, and quoted in an error.
 *
 * @throws ConfigurationError for a file that cannot be read for certain
 */
function configuredLockfiles(files, shownAs = (name) => name) {
    const names = new Set();
    const warnings = [];
    for (const file of _project_files_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCKFILE_NAME_FILES */ .KT) {
        const text = files.get(file);
        if (text === undefined)
            continue;
        const path = shownAs(file);
        if (file === '.npmrc' || file === 'pnpm-workspace.yaml') {
            if (hasBranchLockfiles(file, { text, path }))
                names.add(GIT_BRANCH_LOCKFILES);
            continue;
        }
        const stated = statedName(file, { text, path });
        if (stated === null)
            continue;
        const name = typeof stated.value === 'string' ? plainName(stated.value) : null;
        if (name !== null)
            names.add(name);
        else
            warnings.push(`${stated.key} in ${path} is not followed: it is not a plain path of a file in the same folder or below`);
    }
    return { names: [...names].toSorted(), warnings };
}
/** The names of {@link configuredLockfiles}, for callers that have nobody to warn. */
function lockfileNamesOf(files) {
    return configuredLockfiles(files).names;
}
function hasBranchLockfiles(name, file) {
    const value = name === '.npmrc' ? new Map((0,_project_npmrc_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNpmrc */ .kE)(file)).get('git-branch-lockfile') : (0,_project_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(file).get('gitBranchLockfile');
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function statedName(name, file) {
    if (name === '.yarnrc.yml') {
        const value = (0,_project_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(file).get('lockfileFilename');
        return value === undefined || value === '' ? null : { key: 'lockfileFilename', value };
    }
    const lock = (0,_project_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonc */ .pX)(file).get('lock');
    const value = (0,_project_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .j)(lock) ? lock.get('path') : lock;
    // `true` and `false` say whether there is one, not where.
    if (value === undefined || value === null || typeof value === 'boolean')
        return null;
    return { key: (0,_project_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .j)(lock) ? 'lock.path' : 'lock', value };
}
function plainName(text) {
    const name = text.replace(/^(?:\.\/)+/, '');
    // Globs would be matched, backslashes and drives climb on Windows, variables would be put in by Yarn.
    if (/[\\:*?[\]{}()!$]/.test(name) || (0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name) !== name)
        return null;
    const parts = name.split('/');
    return parts.some((part) => part === '' || part === '.' || part === '..') ? null : name;
}


/***/ })

};
;