"use strict";
exports.id = 3521;
exports.ids = [3521,1941,4276];
exports.modules = {

/***/ 24276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ isFolderAddress),
/* harmony export */   Jd: () => (/* binding */ readAlias),
/* harmony export */   RU: () => (/* binding */ gitIdentity),
/* harmony export */   Zu: () => (/* binding */ addressKind)
/* harmony export */ });
/* harmony import */ var _registry_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90321);

const GIT_SCHEME = /^(?:git|git\+[a-z]+|ssh|github|gitlab|bitbucket|gist|sourcehut):/i;
/** `git@github.com:owner/repo.git`: a host has a dot, so that `name@npm:other` is none. */
const SCP = /^[^@\s/]+@[^:.\s/]+\.[^:\s/]+:\S/;
const HTTP_SCHEME = /^https?:/i;
const FILE = /^(?:file:|~?[/\\]|\.{1,2}(?:[/\\]|$)|[a-z]:[/\\])/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `owner/repo` and `owner/repo#commit`, which npm reads as a repository on GitHub. */
const SHORTHAND = /^[^@:/\\\s#.~][^@:/\\\s#]*\/[^@:/\\\s#]+(?:#.*)?$/;
const LOCAL_TARBALL = /\.(?:tgz|tar\.gz|tar)$/i;
/** Hosts whose plain https addresses of a repository npm clones instead of downloading. */
const GIT_HOSTS = new Set([
    'github.com',
    'www.github.com',
    'gitlab.com',
    'www.gitlab.com',
    'bitbucket.org',
    'www.bitbucket.org',
    'gist.github.com',
    'git.sr.ht',
]);
/**
 * Tells what a lockfile's `resolved`, `from` or address-like `version` leads to, as npm-package-arg reads it; `null`
 * for text that is no address at all: a version, a range, a tag.
 */
function addressKind(text) {
    if (HTTP_SCHEME.test(text))
        return httpKind(text);
    if (GIT_SCHEME.test(text) || SCP.test(text))
        return 'git';
    if (FILE.test(text))
        return 'file';
    if (ANY_SCHEME.test(text))
        return 'other';
    if (SHORTHAND.test(text))
        return 'git';
    return /[/\\]/.test(text) || LOCAL_TARBALL.test(text) ? 'file' : null;
}
/** A folder, as against an archive in one: npm links the one and unpacks the other. */
function isFolderAddress(text) {
    return addressKind(text) === 'file' && !LOCAL_TARBALL.test(text);
}
/** Reads `npm:name@version`, the way an alias is written; `null` for anything else. */
function readAlias(text) {
    if (!/^npm:/i.test(text))
        return null;
    const target = text.slice('npm:'.length);
    const at = target.indexOf('@', 1);
    return at === -1 ? { name: target, version: null } : { name: target.slice(0, at), version: target.slice(at + 1) };
}
/**
 * A git address without the spelling: `git+ssh://git@github.com/o/r.git#c`, `github:o/r#c` and `o/r#c` are one.
 * Used only to compare two addresses within one file.
 */
function gitIdentity(text) {
    const hash = text.indexOf('#');
    const address = hash === -1 ? text : text.slice(0, hash);
    const committish = hash === -1 ? '' : text.slice(hash);
    const place = address
        .replace(/^(?:github:)?(?=[^@:/]+\/[^:/]+$)/i, 'github.com/')
        .replace(/^gitlab:/i, 'gitlab.com/')
        .replace(/^bitbucket:/i, 'bitbucket.org/')
        .replace(/^gist:/i, 'gist.github.com/')
        .replace(/^(?:git\+)?[a-z]+:\/\//i, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
        .replace(/\.git$/i, '');
    const slash = place.indexOf('/');
    return `${place.slice(0, slash).toLowerCase()}${place.slice(slash)}${committish}`;
}
/**
 * What nearly every entry of nearly every lockfile has: `https://host/name/-/name-1.0.0.tgz`, in letters that no parser
 * of addresses reads otherwise. No part begins with a dot, so that none is `..`; nothing is escaped.
 */
const PLAIN_TARBALL = /^https?:\/\/[\w.:-]+(?:\/[\w@][\w@.~+-]*)+\/-\/\w[\w.+-]*\.tgz$/;
function httpKind(text) {
    if (!URL.canParse(text))
        return 'other';
    // The first of the shapes that a registry's address has: to take each apart takes longer than all else about an entry.
    if (PLAIN_TARBALL.test(text))
        return 'registry';
    const url = new URL(text);
    if ((0,_registry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryAddress */ .G)(url))
        return 'registry';
    return isRepository(url) ? 'git' : 'remote-tarball';
}
/**
 * A repository and no archive: `https://any.host/repo.git`, which npm 7 wrote for `git+https:`, and on the hosts that npm
 * knows also `https://github.com/owner/repo` and `…/tree/…`.
 */
function isRepository(url) {
    if (url.pathname.endsWith('.git'))
        return true;
    if (!GIT_HOSTS.has(url.hostname))
        return false;
    const [, , third, ...more] = url.pathname.split('/').filter((part) => part !== '');
    return third === undefined || (third === 'tree' && more.length > 0);
}


/***/ }),

/***/ 11941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locatePrinted: () => (/* binding */ locatePrinted)
/* harmony export */ });
/** Anything beyond is for the reader that knows the limits: npm nests two levels a folder, and has short keys. */
const DEEPEST = 64;
const LONGEST_KEY = 1_024;
/** How an indented document begins. `JSON.stringify` indents by ten characters at most. */
const INDENTED = /^[[{]\r?\n([ \t]{1,10})\S/;
/**
 * Reads JSON that is, character by character, what `JSON.stringify` prints of it with an indentation and perhaps a newline
 * after it: so npm writes its lockfiles. `undefined` for any other text, JSON or not, and for whatever is not ordinary.
 *
 * Such a text needs no reader to tell its lines, which would take most of the time in a process that has only just begun:
 * each member, item and closing bracket has a line of its own, so that the lines can be counted off the value. Nothing is
 * believed for that: the value is printed again and compared. It also proves that no key is there twice (`JSON.parse` keeps
 * one of them), that the keys stand in the order that the value has them in (numbers come first in an object), that no
 * number and no text is written in another way than this one, and that V8 read it rightly: 13.6 takes an escaped key for
 * another one at times.
 *
 * @param text of some megabytes at most: the length of keys, which cost V8 much where they are long, is looked at afterwards
 */
function locatePrinted(text) {
    const indentation = INDENTED.exec(text)?.[1];
    // After a bracket comes a line's end. So one look can tell nearly all that others print, deno's lists in one line among it.
    if (indentation === undefined || text.includes('{"') || text.includes('["'))
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    // Outside of texts alone: in a text that JSON.parse accepts, no line ends.
    const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    const counter = new LineCounter();
    const located = counter.locate(value, 1);
    // Few brackets can stand for much indentation, which must not be printed before it is known to be there.
    if (located === undefined || counter.indentations * indentation.length > lines.length)
        return undefined;
    const printed = JSON.stringify(value, null, indentation);
    return printed === (lines.endsWith('\n') ? lines.slice(0, -1) : lines) ? located : undefined;
}
/** Gives each value the line that it would be printed on. */
class LineCounter {
    #line = 1;
    /** How many times the indentation would be printed. */
    indentations = 0;
    /** `undefined` where something is too deep or too long. */
    locate(value, depth) {
        const line = this.#line;
        if (typeof value === 'string')
            return { type: 'string', line, value };
        if (typeof value === 'number')
            return { type: 'number', line, value };
        if (typeof value === 'boolean')
            return { type: 'boolean', line, value };
        if (value === null)
            return { type: 'null', line };
        if (depth > DEEPEST)
            return undefined;
        return Array.isArray(value) ? this.#items(value, depth) : this.#members(value, depth);
    }
    #items(values, depth) {
        const line = this.#line;
        const items = [];
        for (const value of values) {
            this.#line += 1;
            const item = this.locate(value, depth + 1);
            if (item === undefined)
                return undefined;
            items.push(item);
        }
        this.#close(items.length, depth);
        return { type: 'array', line, items };
    }
    #members(object, depth) {
        const opened = this.#line;
        const members = new Map();
        for (const key of Object.keys(object)) {
            this.#line += 1;
            const line = this.#line;
            const given = object[key];
            if (given === undefined || key.length > LONGEST_KEY)
                return undefined;
            // Nearly all are texts.
            const value = typeof given === 'string' ? { type: 'string', line, value: given } : this.locate(given, depth + 1);
            if (value === undefined)
                return undefined;
            members.set(key, { key, line, value });
        }
        this.#close(members.size, depth);
        return { type: 'object', line: opened, members };
    }
    /** An empty list or object is closed where it is opened. */
    #close(size, depth) {
        if (size > 0)
            this.#line += 1;
        this.indentations += size * depth;
    }
}


/***/ }),

/***/ 54444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLike: () => (/* binding */ readLike)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92242);
/* harmony import */ var _npm_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77468);
/* harmony import */ var _printed_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11941);




const OPENING = '\n  "packages": {\n';
const END_OF_ENTRY = '\n    }';
const CLOSING = '\n  }';
/** The project itself, which is no package. */
const PROJECT = '    "": {';
/**
 * Reads the state of a lockfile at another commit: what is written there as in the one that is known has been read, and only
 * the rest is. The result is that of reading all of it; `undefined` where that is not certain.
 *
 * The text is cut at the entries of `packages`. What is left of it without those that are known must again be what npm
 * prints, and each that was taken out is, letter by letter, one member of the known document, taken once and under no key
 * that the rest has: so the whole is such a text too.
 */
function readLike(text, known) {
    const here = cut(text);
    const there = cut(known.text);
    if (here === undefined || there === undefined)
        return undefined;
    const unused = entriesByText(there, known.lockfile.packages);
    if (unused === undefined)
        return undefined;
    const placed = [];
    let line = here.line;
    for (const block of here.blocks) {
        const entry = unused.get(block);
        unused.delete(block);
        placed.push({ block, line, entry });
        line += linesOf(block);
    }
    const rest = readRest(here, placed, known.lockfile);
    return rest === undefined ? undefined : { ...rest, packages: merge(placed, rest.packages, known.lockfile.path) };
}
function cut(text) {
    const opening = text.indexOf(OPENING);
    if (opening === -1)
        return undefined;
    const blocks = [];
    let at = opening + OPENING.length;
    const closing = text.indexOf(CLOSING, at);
    const before = text.slice(0, at);
    while (at < closing) {
        const end = text.indexOf(END_OF_ENTRY, at);
        const next = end + END_OF_ENTRY.length;
        if (end === -1)
            return undefined;
        blocks.push(text.slice(at, next));
        if (next === closing)
            return { before, line: linesOf(before), blocks, after: text.slice(next) };
        if (!text.startsWith(',\n', next))
            return undefined;
        at = next + 2;
    }
    return undefined;
}
/** With the line that it ends on. */
function linesOf(text) {
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
/**
 * `undefined` where the entries are not those that the text was cut into. V8 hashes long texts by their length alone: in what is
 * known, which is bounded, there is room for a hundred of them.
 */
function entriesByText({ blocks }, entries) {
    const packages = blocks.filter((block) => !block.startsWith(PROJECT));
    if (packages.length !== entries.length)
        return undefined;
    return new Map(entries.map((entry, index) => [packages[index] ?? '', entry]));
}
function readRest({ before, after }, placed, known) {
    const unknown = placed.filter(({ entry }) => entry === undefined).map(({ block }) => block);
    const text = `${before}${unknown.join(',\n')}${after}`;
    // The tree for npm 6 is compared with all entries at once.
    if (unknown.length === 0 || text.length >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_VALUES */ .H6 || text.includes('\n  "dependencies": '))
        return undefined;
    const document = (0,_printed_json_js__WEBPACK_IMPORTED_MODULE_3__.locatePrinted)(text);
    if (document === undefined)
        return undefined;
    try {
        const rest = (0,_npm_document_js__WEBPACK_IMPORTED_MODULE_1__.readNpmDocument)(known.path, known.format, document);
        const paths = new Set(rest.packages.map(({ path }) => path));
        const isTwice = placed.some(({ entry }) => entry !== undefined && paths.has(entry.path));
        // An object without members stands on one line, so that a block may hold two entries.
        const isEach = rest.packages.length === unknown.filter((block) => !block.startsWith(PROJECT)).length;
        return isTwice || !isEach ? undefined : rest;
    }
    catch (error) {
        // It is said by whoever reads the whole, of the line that it is on there.
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g)
            return undefined;
        throw error;
    }
}
function merge(placed, rest, file) {
    const left = rest[Symbol.iterator]();
    return placed.flatMap(({ block, line, entry }) => {
        if (block.startsWith(PROJECT))
            return [];
        const read = entry ?? left.next().value;
        if (read === undefined)
            throw new Error('an entry that was cut out of a lockfile was not read');
        // Never the known lockfile's own entry: whoever compares the two may tell entries apart by what they are.
        return [{ ...read, at: { file, line } }];
    });
}


/***/ }),

/***/ 90321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionInAddress),
/* harmony export */   G: () => (/* binding */ isRegistryAddress)
/* harmony export */ });
/** Hosts that serve nothing but the public registry: whatever path is written there, it is a registry's. */
const PUBLIC_REGISTRY_HOSTS = new Set(['registry.npmjs.org', 'registry.yarnpkg.com']);
/**
 * Whether an http(s) address is one at which a registry serves a package version, told from its path alone: a reader
 * does not know which registries are configured, and must not have to. The shape names a package and a version; whether
 * these are the entry's, and whether the host is a configured registry, is for the audit to say. So this errs towards
 * yes: a registry's address is always looked into, a mere tarball's has no registry to ask.
 *
 * | shape | served by |
 * |---|---|
 * | `…/{name}/-/{file}.tgz`, with a scope or version folder before the file | npm and nearly all others |
 * | `…/download/@{scope}/{name}/{version}/{hash}` | GitHub Packages |
 * | `…/{name}/download/{name}-{version}.tgz` | cnpm, the taobao registry |
 * | `…/packages/{name}/{version}/{name}-{version}.tgz` | npmmirror's file host |
 * | `…/~/d/{name}/{name}-{version}` | Gemfury |
 * | `…/~/{n}/@jsr/{name}/{version}.tgz` | JSR |
 */
function isRegistryAddress(url) {
    if (PUBLIC_REGISTRY_HOSTS.has(url.hostname))
        return true;
    const path = segments(url.pathname);
    return path !== null && SHAPES.some((shape) => shape(path));
}
/**
 * The version in `…/{name}/-/{name}-{version}.tgz`, as npm reads it where a lockfile has only the address; `null` where
 * the address is of another shape or of another package.
 */
function versionInAddress(address, name) {
    const path = URL.canParse(address) ? segments(new URL(address).pathname) : null;
    if (path === null || path.at(-2) !== '-')
        return null;
    const [scope, base] = name.startsWith('@')
        ? [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)]
        : [null, name];
    const isNamed = path.at(-3) === base && (scope === null || path.at(-4) === scope);
    const file = last(path);
    if (!isNamed || !file.startsWith(`${base}-`) || !TARBALL.test(file))
        return null;
    const version = file.slice(base.length + 1, -'.tgz'.length);
    return /^\d+\.\d+\.\d+/.test(version) ? version : null;
}
const TARBALL = /\.tgz$/i;
const HASH = /^[0-9a-f]{40,128}$/i;
const dashed = (path) => {
    const dash = path.lastIndexOf('-');
    const after = path.length - 1 - dash;
    return dash >= 1 && (after === 1 || after === 2) && TARBALL.test(last(path));
};
const githubPackages = (path) => {
    const [download, scope, name, version, hash, ...more] = path.slice(-5);
    return (download === 'download' &&
        scope !== undefined &&
        scope.startsWith('@') &&
        name !== undefined &&
        version !== undefined &&
        hash !== undefined &&
        HASH.test(hash) &&
        more.length === 0);
};
const cnpm = (path) => {
    const at = path.lastIndexOf('download');
    const name = path[at - 1];
    const after = path.length - 1 - at;
    return (name !== undefined && (after === 1 || after === 2) && last(path).startsWith(`${name}-`) && TARBALL.test(last(path)));
};
const npmmirrorFiles = (path) => {
    const [name, version, file] = path.slice(-3);
    return path.includes('packages') && file !== undefined && file === `${name}-${version}.tgz`;
};
const gemfury = (path) => {
    const at = path.indexOf('~');
    const rest = path.slice(at + 2);
    const name = rest[rest.length / 2 - 1];
    return (at >= 0 && path[at + 1] === 'd' && (rest.length === 2 || rest.length === 4) && last(rest).startsWith(`${name}-`));
};
const jsr = (path) => {
    const [tilde, , scope, name, file] = path.slice(-5);
    return tilde === '~' && scope === '@jsr' && name !== undefined && file !== undefined && TARBALL.test(file);
};
const SHAPES = [dashed, githubPackages, cnpm, npmmirrorFiles, gemfury, jsr];
/** The path's parts, with `%2f` taken for the slash that it stands for; `null` where the escapes are broken. */
function segments(pathname) {
    try {
        return decodeURIComponent(pathname)
            .split('/')
            .filter((part) => part !== '');
    }
    catch {
        return null;
    }
}
function last(path) {
    return path.at(-1) ?? '';
}


/***/ })

};
;