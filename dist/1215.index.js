"use strict";
exports.id = 1215;
exports.ids = [1215,1941];
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

/***/ 81010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CG: () => (/* binding */ Faults),
  D0: () => (/* binding */ Field),
  TL: () => (/* binding */ quoted)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/policy/suggest.js
const LONGEST = 60;
/** The known word that `text` is most likely meant to be, or `null` where none is near. */
function nearest(text, known) {
    if (text.length > LONGEST)
        return null;
    const wanted = text.toLowerCase();
    const near = known
        .map((word) => ({ word, distance: distance(wanted, word) }))
        .filter(({ word, distance: steps }) => steps <= Math.max(1, Math.floor(word.length / 3)))
        .toSorted((a, b) => a.distance - b.distance);
    return near[0]?.word ?? null;
}
/** Levenshtein's distance: how many characters to add, remove or exchange. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 0; i < a.length; i += 1) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j += 1) {
            const exchanged = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
            next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/policy/field.js


/** More faults than anybody mends at a time. */
const MOST_FAULTS = 100;
const LONGEST_QUOTED = 80;
/** Collects the faults of one file, so that a person sees all of them and not the first. */
class Faults {
    file;
    #code;
    #problems = [];
    #more = 0;
    constructor(file, code) {
        this.file = file;
        this.#code = code;
    }
    add(line, message, hint) {
        if (this.#problems.length >= MOST_FAULTS)
            this.#more += 1;
        else
            this.#problems.push({ code: this.#code, message, hint, file: this.file, line });
    }
    /** @throws ConfigurationError where there was any, in the order of the file */
    raise() {
        const [first] = this.#problems;
        if (first === undefined)
            return;
        const sorted = this.#problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
        if (this.#more > 0) {
            const message = `and ${this.#more} faults more`;
            sorted.push({ code: this.#code, message, hint: 'Mend these first.', file: this.file });
        }
        throw new errors/* ConfigurationError */.j1(sorted);
    }
}
/**
 * One value of the file, with its line and its place for messages. Every reading method returns `null` where the value
 * is not what it should be, and has then reported that.
 */
class Field {
    at;
    #value;
    #place;
    #faults;
    constructor(value, place, faults) {
        this.at = { file: faults.file, line: value.line };
        this.#value = value;
        this.#place = place;
        this.#faults = faults;
    }
    fault(message, hint) {
        this.#faults.add(this.at.line, this.#place === '' ? message : `${this.#place}: ${message}`, hint);
        return null;
    }
    /** An object with no other keys than these: a word that is mistyped must not be a rule that is not there. */
    members(known) {
        const value = this.#value;
        if (value.type !== 'object')
            return this.#wrongType('keys and values', `It takes ${known.join(', ')}.`);
        for (const { key, line } of value.members.values()) {
            if (known.includes(key))
                continue;
            const meant = nearest(key, known);
            const hint = meant === null ? `Known here: ${known.join(', ')}.` : `Did you mean ${meant}?`;
            this.#faults.add(line, `${this.#inner(quoted(key))} is not a key that is known here`, hint);
        }
        const find = (key) => {
            const member = value.members.get(key);
            return member === undefined ? null : new Field(member.value, this.#inner(key), this.#faults);
        };
        return {
            get: find,
            required: (key, hint) => find(key) ?? this.fault(`${key} is missing`, hint),
            has: (key) => value.members.has(key),
        };
    }
    items(most) {
        const value = this.#value;
        if (value.type !== 'array')
            return this.#wrongType('a list', 'Write each item on a line of its own, after “- ”.');
        if (value.items.length > most)
            return this.fault(`${value.items.length} items`, `At most ${most} are read.`);
        return value.items.map((item, index) => new Field(item, `${this.#place}[${index + 1}]`, this.#faults));
    }
    /** A text of one line that is not blank. */
    text(longest) {
        const value = this.#value;
        if (value.type === 'number' || value.type === 'boolean')
            return this.fault('a text is needed, and unquoted this is none', 'Put it in quotes.');
        if (value.type !== 'string')
            return this.#wrongType('a text', 'Write a text.');
        if (value.value.trim() === '')
            return this.fault('it is empty', 'Write a text.');
        if (value.value.length > longest)
            return this.fault(`it has ${value.value.length} characters`, `At most ${longest} are read.`);
        if (/\p{Cc}/u.test(value.value))
            return this.fault('it has a line break or a control character', 'Write one line.');
        return value.value;
    }
    /** Any text at all, however odd; or nothing, said as `null`. */
    textOrNull(longest) {
        const value = this.#value;
        if (value.type === 'null')
            return { value: null };
        if (value.type === 'string' && value.value.length <= longest)
            return { value: value.value };
        return this.fault('it is not a text', `It takes a text of at most ${longest} characters, or null.`);
    }
    matching(pattern, longest, hint) {
        const text = this.text(longest);
        return text === null || pattern.test(text) ? text : this.fault(`${quoted(text)} is none`, hint);
    }
    choice(choices) {
        const value = this.#value;
        const text = value.type === 'string' ? value.value : null;
        const chosen = choices.find((choice) => choice === text);
        if (chosen !== undefined)
            return chosen;
        const meant = text === null ? null : nearest(text, choices);
        const few = choices.length <= 12 ? `It takes ${choices.join(', ')}.` : 'See docs/findings for all of them.';
        const shown = text === null ? `it is ${value.type === 'object' ? 'no text' : value.type}` : `${quoted(text)} is none`;
        return this.fault(shown, meant === null ? few : `Did you mean ${meant}?`);
    }
    flag() {
        return this.#value.type === 'boolean'
            ? this.#value.value
            : this.#wrongType('true or false', 'Write true or false.');
    }
    whole(least, most) {
        const value = this.#value;
        const fits = value.type === 'number' && Number.isInteger(value.value) && value.value >= least && value.value <= most;
        return fits
            ? value.value
            : this.fault('it is not such a number', `It takes a whole number from ${least} to ${most}.`);
    }
    #inner(key) {
        return this.#place === '' ? key : `${this.#place}.${key}`;
    }
    #wrongType(wanted, hint) {
        const found = { object: 'keys and values', array: 'a list', string: 'a text', null: 'nothing' };
        const type = this.#value.type;
        return this.fault(`${wanted} expected, and it is ${type in found ? found[type] : `a ${type}`}`, hint);
    }
}
/** For a message: as JSON, so that nothing in it can pass for the sentence around it, and of bounded length. */
function quoted(text) {
    return JSON.stringify(text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text);
}


/***/ }),

/***/ 71215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayStand: () => (/* binding */ mayStand),
/* harmony export */   readStanding: () => (/* binding */ readStanding),
/* harmony export */   writeStanding: () => (/* binding */ writeStanding)
/* harmony export */ });
/* harmony import */ var _lockfile_located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28870);
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58709);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _model_sealed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31884);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96271);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81010);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16274);







const CODE = 'BASELINE';
const MOST_FINDINGS = 100_000;
const LONGEST_TEXT = 4_096;
const CODES = Object.keys(_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y);
/**
 * May a finding be recorded as known? One about a hash, a signature or an attestation that does not hold has to be mended,
 * or waived for its exact bytes; what is denied was denied on purpose; what could not be found out is not known.
 */
function mayStand(code, severity) {
    if (severity === 'incomplete' || code === 'denied')
        return false;
    return !_model_sealed_js__WEBPACK_IMPORTED_MODULE_3__/* .SEALED */ .pU.has(code) || _model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC.indexOf(severity) >= _model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC.indexOf('low');
}
/**
 * Reads `.github/countersign-baseline.json`: `{version: 1, findings: [{code, severity, package, version, file}]}`.
 *
 * @throws ConfigurationError with every fault, each with its line
 */
function readStanding(path, text) {
    const faults = new _field_js__WEBPACK_IMPORTED_MODULE_4__/* .Faults */ .CG(path, CODE);
    const top = new _field_js__WEBPACK_IMPORTED_MODULE_4__/* .Field */ .D0(parse(path, text), '', faults);
    const members = top.members(['version', 'findings']);
    members?.required('version', 'Write "version": 1.')?.whole(1, 1);
    const list = members?.required('findings', 'Record it again with countersign baseline.')?.items(MOST_FINDINGS) ?? [];
    const seen = new Set();
    const findings = list.flatMap((field) => {
        const finding = readFinding(field);
        if (finding === null)
            return [];
        const key = JSON.stringify([finding.finding, finding.package, finding.version, finding.file]);
        if (seen.has(key))
            field.fault('this finding is listed already', 'Keep one of the two.');
        seen.add(key);
        return [finding];
    });
    faults.raise();
    return findings;
}
function parse(path, text) {
    try {
        return (0,_lockfile_located_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLocated */ .o)(path, text.replace(/^\u{feff}/u, ''));
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LockfileError */ .g)
            throw (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .inOwnWords */ .Z)(path, CODE, error);
        throw error;
    }
}
function readFinding(field) {
    const members = field.members(['code', 'severity', 'package', 'version', 'file']);
    if (members === null)
        return null;
    const hint = 'Record it again with countersign baseline.';
    const code = members.required('code', hint)?.choice(CODES) ?? null;
    const severity = members.required('severity', hint)?.choice(_model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC) ?? null;
    const texts = ['package', 'version', 'file'].map((key) => members.required(key, hint)?.textOrNull(LONGEST_TEXT) ?? null);
    const [name, version, file] = texts;
    if (code === null || severity === null || !name || !version || !file)
        return null;
    // Somebody wrote it in by hand: the command records none of these.
    if (!mayStand(code, severity))
        return field.fault(`${code} cannot be recorded as known`, 'Mend what it says, or waive it in the policy.');
    return { finding: code, severity, package: name.value, version: version.value, file: file.value };
}
/** One finding a line, sorted, so that a change to it can be reviewed. The worse of two that differ in severity alone. */
function writeStanding(findings) {
    const byKey = new Map();
    for (const finding of findings) {
        const key = sortKey(finding);
        const other = byKey.get(key);
        if (other === undefined || rank(finding.severity) < rank(other.severity))
            byKey.set(key, finding);
    }
    // By code unit, so that every machine sorts alike.
    const sorted = [...byKey].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const lines = sorted.map(([, { finding: code, severity, package: name, version, file }]) => JSON.stringify({ code, severity, package: name, version, file }));
    const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
function sortKey({ finding, package: name, version, file }) {
    return JSON.stringify([file, name, version, finding]);
}
function rank(severity) {
    return severity === 'incomplete' ? -1 : _model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC.indexOf(severity);
}


/***/ }),

/***/ 16274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inOwnWords)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

const YAML_FEATURE = 'an alias, anchor, tag, merge key or directive of YAML, which is not read here';
const WORDS = {
    'lockfile-not-yaml': [
        'the file is not valid YAML at or before this line',
        'Texts that begin with @ or * need quotes, as "@acme/*"; indent with spaces, not tabs.',
    ],
    'lockfile-not-json': ['the file is not valid JSON at or before this line', 'Restore it, or record it again.'],
    'lockfile-yaml-feature': [YAML_FEATURE, 'Write the value out; a text that begins with * or & needs quotes, as "*".'],
    'lockfile-duplicate-key': ['this key was given before', 'Keep one of the two.'],
    'lockfile-escaped-key': ['this key is written with an escape that it does not need', 'Write it out.'],
    'lockfile-ambiguous': ['readers of YAML differ in what this unquoted text is', 'Put it in quotes.'],
    'lockfile-too-deep': ['the file nests too deep', 'No part of it nests that deep: check the indentation.'],
    'lockfile-too-large': ['the file holds too much', 'Make it shorter.'],
};
/** The readers of YAML and JSON speak of lockfiles, and what they say would send a person to the wrong file. */
function inOwnWords(file, code, error) {
    const problems = error.problems.map((problem) => {
        const [message, hint] = WORDS[problem.code] ?? ['the file cannot be read', 'Check its syntax.'];
        return { code, message, hint, file, line: problem.line ?? 1 };
    });
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems, { cause: error });
}


/***/ })

};
;