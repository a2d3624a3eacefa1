"use strict";
exports.id = 9761;
exports.ids = [9761];
exports.modules = {

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


/***/ })

};
;