"use strict";
exports.id = 1305;
exports.ids = [1305,1941];
exports.modules = {

/***/ 28870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lineCursor),
/* harmony export */   o: () => (/* binding */ parseLocated)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10581);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92242);
/* harmony import */ var _printed_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11941);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46824);






/** Beyond, the value, what is made of it and its print would not leave much of the memory that a runner has. */
const MAX_PRINTED = 16 * 1024 * 1024;
/**
 * Parses JSON exactly as strictly as `JSON.parse` (no comments, no trailing commas unless asked for) and more: a key
 * given twice in one object is refused, because another reader may take the other one.
 *
 * Comments are refused for every format, although bun would read them: no package manager writes any, and readers differ
 * in where one ends (bun ends `//` at U+2028 too), so that a comment can hide an entry from one of them.
 *
 * A key with an escape that it does not need is refused as well. Where an earlier object had the key that is spelt `lin\\`,
 * V8 13.6 (Node.js 24, and npm on it) reads `lin\u006b` as that one: a link to us, and to npm a package to download.
 *
 * No message quotes the document: a broken lockfile may hold a token.
 *
 * @param text without a byte-order mark
 * @throws LockfileError `lockfile-too-deep`, `lockfile-too-large`, `lockfile-not-json`, `lockfile-duplicate-key`,
 *   `lockfile-escaped-key`
 */
function parseLocated(file, text, options = {}) {
    const longKeys = options.longKeys ?? 0;
    // Of a shorter text every value but one has a character of its own that announces it, and of keys that are long enough to
    // keep V8 busy there is room for a hundred: it is bounded before anybody has looked at it.
    const isShort = text.length < _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_JSON_VALUES */ .H6;
    if (!isShort)
        refuseExcess(file, text, longKeys);
    const printed = text.length > MAX_PRINTED ? undefined : (0,_printed_json_js__WEBPACK_IMPORTED_MODULE_5__.locatePrinted)(text);
    if (printed !== undefined)
        return printed;
    if (isShort)
        refuseExcess(file, text, longKeys);
    if (options.trailingCommas !== true) {
        try {
            JSON.parse(text);
        }
        catch {
            // V8's message quotes the text around the fault, so it goes nowhere.
            throw notJson(file, text, options);
        }
    }
    return locate(file, text, options);
}
function locate(file, text, options) {
    const lineAt = lineCursor(text);
    const open = [];
    let key;
    let root;
    const add = (value) => {
        const parent = open.at(-1);
        if (parent === undefined)
            root = value;
        else if (parent.type === 'array')
            parent.items.push(value);
        else if (key !== undefined)
            parent.members.set(key.name, { key: key.name, line: key.line, value });
    };
    const begin = (container) => {
        add(container);
        open.push(container);
    };
    const visitor = {
        onError: () => {
            throw notJson(file, text, options);
        },
        onObjectBegin: (offset) => begin({ type: 'object', line: lineAt(offset), members: new Map() }),
        onArrayBegin: (offset) => begin({ type: 'array', line: lineAt(offset), items: [] }),
        onObjectEnd: () => void open.pop(),
        onArrayEnd: () => void open.pop(),
        onObjectProperty: (name, offset, length) => {
            key = { name, line: lineAt(offset) };
            const parent = open.at(-1);
            const earlier = parent?.type === 'object' ? parent.members.get(name) : undefined;
            if (earlier !== undefined)
                throw duplicateKey(file, earlier.line, key.line);
            // Its text, the quotes, and nothing else: nearly every key. A backslash makes it longer.
            if (length !== name.length + 2 && text.slice(offset, offset + length) !== JSON.stringify(name))
                throw escapedKey(file, key.line);
        },
        onLiteralValue: (value, offset) => add(scalar(value, lineAt(offset))),
    };
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, visitor, visitOptions(options));
    if (root === undefined)
        throw notJson(file, text, options);
    return root;
}
function scalar(value, line) {
    switch (typeof value) {
        case 'string':
            return { type: 'string', line, value };
        case 'number':
            return { type: 'number', line, value };
        case 'boolean':
            return { type: 'boolean', line, value };
        default:
            return { type: 'null', line };
    }
}
/** Lines for offsets that only grow, in one pass over the text. */
function lineCursor(text) {
    let line = 1;
    let next = text.indexOf('\n');
    return (offset) => {
        while (next !== -1 && next < offset) {
            line += 1;
            next = text.indexOf('\n', next + 1);
        }
        return line;
    };
}
/** One pass without recursion, over text that may not be JSON at all. */
function refuseExcess(file, text, longKeys) {
    let longKeysLeft = longKeys;
    let depth = 0;
    let values = 1;
    for (let at = 0; at < text.length; at += 1) {
        switch (text.charCodeAt(at)) {
            case 0x22 /* " */:
                {
                    const end = endOfString(text, at);
                    if (end - at > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY_LENGTH */ .uf && isKey(text, end)) {
                        longKeysLeft -= 1;
                        if (longKeysLeft < 0)
                            throw longKey(file, text, at, end);
                    }
                    at = end;
                    break;
                }
            case 0x2c /* , */:
                values += 1;
                break;
            case 0x5b /* [ */:
            case 0x7b /* { */:
                depth += 1;
                values += 1;
                break;
            case 0x5d /* ] */:
            case 0x7d /* } */:
                depth -= 1;
                break;
        }
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_JSON_DEPTH */ .KX) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
                code: 'lockfile-too-deep',
                message: `the lockfile nests deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_JSON_DEPTH */ .KX} levels; no package manager writes that`,
                hint: `Restore it, or ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .letRewrite */ .S)(file)}.`,
                file,
                line: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__.lineOf)(text, at),
            });
        }
    }
    if (values > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_JSON_VALUES */ .H6) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
            code: 'lockfile-too-large',
            message: `the lockfile holds about ${values} values; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_JSON_VALUES */ .H6} are read`,
            hint: 'Check that this is a lockfile; if it truly is one, split the project.',
            file,
        });
    }
}
/** The offset of the closing quote of the string that opens at `start`, or the text's end. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22 /* " */)
            return at;
        if (code === 0x5c /* \ */)
            at += 1;
    }
    return text.length;
}
function isKey(text, closingQuote) {
    let at = closingQuote + 1;
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at)))
        at += 1;
    return text.charCodeAt(at) === 0x3a; /* : */
}
function longKey(file, text, start, end) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
        code: 'lockfile-too-large',
        message: `a key has ${end - start - 1} characters; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY_LENGTH */ .uf} are read`,
        hint: `No file system has a path like that: ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .letRewrite */ .S)(file, 'the lockfile')}.`,
        file,
        line: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__.lineOf)(text, start),
    });
}
function visitOptions(options) {
    return { disallowComments: true, allowTrailingComma: options.trailingCommas === true };
}
function notJson(file, text, options) {
    let offset = text.length;
    const report = (_error, at) => {
        offset = Math.min(offset, at);
    };
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, { onError: report }, visitOptions(options));
    const line = (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__.lineOf)(text, offset);
    const column = offset - (offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
        code: 'lockfile-not-json',
        message: `the lockfile is not valid JSON${options.trailingCommas ? ' (trailing commas are read, comments are not)' : ''}: the fault is at or before line ${line}, column ${column}`,
        hint: `Restore it, or ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .letRewrite */ .S)(file)}.`,
        file,
        line,
    });
}
function duplicateKey(file, first, second) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
        code: 'lockfile-duplicate-key',
        message: `the key on line ${second} was already given on line ${first}: readers differ in which of the two they take`,
        hint: `Let ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriterOf */ .U)(file).manager} write the lockfile again, and find out who edited it by hand.`,
        file,
        line: second,
    });
}
function escapedKey(file, line) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
        code: 'lockfile-escaped-key',
        message: `line ${line} has a key with an escape that it does not need: readers differ in what they make of it, and no package manager writes one`,
        hint: `Let ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriterOf */ .U)(file).manager} write the lockfile again, and find out who edited it by hand.`,
        file,
        line,
    });
}


/***/ }),

/***/ 11305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseNpmLockfile: () => (/* binding */ parseNpmLockfile)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10581);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28870);
/* harmony import */ var _npm_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77468);



/**
 * Reads the bytes of `package-lock.json` or `npm-shrinkwrap.json`: {@link readNpmDocument}.
 *
 * @throws LockfileError for anything that cannot be read for certain
 */
function parseNpmLockfile(file, format, bytes) {
    return (0,_npm_document_js__WEBPACK_IMPORTED_MODULE_2__.readNpmDocument)(file, format, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLocated */ .o)(file, (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__.boundedText)(file, bytes)));
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


/***/ })

};
;