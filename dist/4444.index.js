"use strict";
exports.id = 4444;
exports.ids = [4444,1941];
exports.modules = {

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


/***/ })

};
;