"use strict";
exports.id = 516;
exports.ids = [516];
exports.modules = {

/***/ 10581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   hP: () => (/* binding */ MAX_LOCKFILE_BYTES)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46824);


/** Larger files are refused unread: the largest lockfiles known are under 20 MB. */
const MAX_LOCKFILE_BYTES = 64 * 1024 * 1024;
/** What git writes at the start of a line while a merge is undecided. No JSON or YAML document has it there. */
const CONFLICT_MARKER = /(?:^|[\r\n])(?:<{7}|={7}|>{7}|\|{7})(?=[\s]|$)/;
/**
 * The text of a lockfile: bounded, valid UTF-8, without a byte-order mark, not empty and not half merged.
 *
 * @param file the path as the user knows it, for messages
 * @throws LockfileError `lockfile-too-large`, `lockfile-not-utf8`, `lockfile-empty`, `lockfile-conflicted`
 */
function boundedText(file, bytes) {
    if (bytes.byteLength > MAX_LOCKFILE_BYTES) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-too-large',
            message: `the lockfile has ${bytes.byteLength} bytes; at most ${MAX_LOCKFILE_BYTES} are read`,
            hint: 'Check that this is a lockfile; if it truly is one, split the project.',
            file,
        });
    }
    const text = withoutByteOrderMark(decode(file, bytes));
    if (text.trim() === '') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-empty',
            message: 'the lockfile is empty: that says nothing, not even that there are no packages',
            hint: `Restore it, or ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .letRewrite */ .S)(file)}.`,
            file,
        });
    }
    const conflict = CONFLICT_MARKER.exec(text);
    if (conflict !== null) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-conflicted',
            // npm settles a conflicted lockfile by itself, and nobody can say here in whose favour.
            message: 'the lockfile holds a merge-conflict marker: which of both sides would be installed is undecided',
            hint: `Resolve the conflict (${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriterOf */ .U)(file).command} rewrites the file) and commit the result.`,
            file,
            line: lineOf(text, conflict.index + (/^[\r\n]/.test(conflict[0]) ? 1 : 0)),
        });
    }
    return text;
}
/** The line, counted from 1, that holds `offset`. A line ends with `\n`, as git and GitHub count, and nothing else. */
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
function decode(file, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        // A lenient decoder would turn different bytes into one replacement character, and two names into one.
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-not-utf8',
            message: 'the lockfile is not valid UTF-8',
            hint: `Save it as UTF-8, or let ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriterOf */ .U)(file).manager} write it again.`,
            file,
        }, { cause: error });
    }
}
function withoutByteOrderMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}


/***/ }),

/***/ 28630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parseLocatedYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/lockfile/located.js
var located = __webpack_require__(28870);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/lockfile/bounded-text.js
var bounded_text = __webpack_require__(10581);
// EXTERNAL MODULE: ./build/lockfile/rewrite.js
var rewrite = __webpack_require__(46824);
;// CONCATENATED MODULE: ./build/lockfile/yaml-faults.js




/** Nesting beyond this is refused while parsing. pnpm, which nests deepest, needs ten levels. */
const MAX_YAML_DEPTH = 64;
/** Values a file may hold, counted from above by what separates them. pnpm writes about 60,000 a megabyte. */
const MAX_YAML_VALUES = 2_000_000;
/** What the YAML reader refuses, in words. None of them quotes the file. */
class YamlFaults {
    #file;
    #text;
    constructor(file, text) {
        this.#file = file;
        this.#text = text;
    }
    syntax(offset, tooDeep) {
        const line = (0,bounded_text/* lineOf */.cA)(this.#text, offset);
        if (tooDeep) {
            const message = `the lockfile nests deeper than ${MAX_YAML_DEPTH} levels; no package manager writes that`;
            return this.#error('lockfile-too-deep', line, message);
        }
        const column = offset - (offset === 0 ? -1 : this.#text.lastIndexOf('\n', offset - 1));
        const message = `the lockfile is not valid YAML: the fault is at or before line ${line}, column ${column}`;
        return this.#error('lockfile-not-yaml', line, message);
    }
    feature(line, what) {
        const message = `line ${line} has ${what}: readers of YAML differ in what they make of it, and no package manager writes one`;
        return this.#error('lockfile-yaml-feature', line, message);
    }
    ambiguous(line) {
        const message = `line ${line} has an unquoted text that some readers of YAML take for a number, a date or nothing`;
        return this.#error('lockfile-ambiguous', line, message);
    }
    duplicateKey(first, second) {
        const message = `the key on line ${second} was already given on line ${first}: readers differ in which of the two they take`;
        return this.#error('lockfile-duplicate-key', second, message);
    }
    longKey(line, length) {
        return this.#error('lockfile-too-large', line, `a key has ${length} characters; at most ${located/* MAX_KEY_LENGTH */.uf} are read`);
    }
    tooMany(values) {
        const message = `the lockfile holds about ${values} values; at most ${MAX_YAML_VALUES} are read`;
        return this.#error('lockfile-too-large', undefined, message);
    }
    #error(code, line, message) {
        return new errors/* LockfileError */.g({
            code,
            message,
            hint: `Restore it, or ${(0,rewrite/* letRewrite */.S)(this.#file)}; and find out who edited it by hand.`,
            file: this.#file,
            ...(line !== undefined && { line }),
        });
    }
}

;// CONCATENATED MODULE: ./build/lockfile/located-yaml.js



/**
 * Parses YAML as package managers write it, each value with its line: the documents of the file, in order.
 *
 * Far stricter than YAML: no anchors, aliases, merge keys, tags and directives (no package manager writes any; with them a
 * small file can stand for a huge one, or for another one in another reader), no key twice, no key that is not a text.
 * No message quotes the file: a broken lockfile may hold a token.
 *
 * @param text without a byte-order mark
 * @throws LockfileError `lockfile-too-deep`, `lockfile-too-large`, `lockfile-not-yaml`, `lockfile-yaml-feature`,
 *   `lockfile-duplicate-key`, `lockfile-ambiguous`
 */
function parseLocatedYaml(file, text, options) {
    const faults = new YamlFaults(file, text);
    refuseExcess(text, faults);
    let events;
    try {
        events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_YAML_DEPTH });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        // The library's message quotes the lines around the fault, so it goes nowhere.
        throw faults.syntax(error.mark?.position ?? 0, error.reason.startsWith('nesting exceeded'));
    }
    return new Builder(text, options, faults).build(events);
}
/** Turns the parser's events, whose offsets only grow, into values. No recursion: the events are as deep as the file. */
class Builder {
    #text;
    #options;
    #faults;
    #lineAt;
    #open = [];
    #documents = [];
    #line = 1;
    constructor(text, options, faults) {
        this.#text = text;
        this.#options = options;
        this.#faults = faults;
        this.#lineAt = (0,located/* lineCursor */.dA)(text);
    }
    build(events) {
        // A document's end and a collection's end are the same event.
        let depth = 0;
        for (const event of events) {
            switch (event.type) {
                case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                    if (event.directives.length > 0)
                        throw this.#faults.feature(this.#line, 'a directive');
                    depth += 1;
                    break;
                case js_yaml/* EVENT_ID */.hy.POP:
                    depth -= 1;
                    if (depth > 0)
                        this.#open.pop();
                    break;
                case js_yaml/* EVENT_ID */.hy.ALIAS:
                    throw this.#faults.feature(this.#lineAt(event.anchorStart), 'an alias');
                case js_yaml/* EVENT_ID */.hy.SCALAR:
                    this.#refuseProperties(event);
                    this.#scalar(event);
                    break;
                default:
                    this.#refuseProperties(event);
                    this.#line = this.#lineAt(event.start);
                    this.#begin(event.type === js_yaml/* EVENT_ID */.hy.MAPPING);
                    depth += 1;
            }
        }
        return this.#documents;
    }
    #begin(mapping) {
        const line = this.#line;
        if (mapping) {
            const members = new Map();
            const value = { type: 'object', line, members };
            this.#add(value);
            this.#open.push({ value, members, items: null, key: null });
        }
        else {
            const items = [];
            const value = { type: 'array', line, items };
            this.#add(value);
            this.#open.push({ value, members: null, items, key: null });
        }
    }
    #scalar(event) {
        // An empty value has no place of its own: it is where its key is.
        if (event.valueStart >= 0)
            this.#line = this.#lineAt(event.valueStart);
        const parent = this.#open.at(-1);
        const value = this.#read(event);
        if (parent === undefined || parent.members === null || parent.key !== null)
            this.#add(value);
        else
            this.#takeKey(parent.members, parent, value);
    }
    #takeKey(members, parent, key) {
        if (key.type !== 'string')
            throw this.#faults.ambiguous(key.line);
        if (key.value.length > located/* MAX_KEY_LENGTH */.uf)
            throw this.#faults.longKey(key.line, key.value.length);
        if (key.value === '<<')
            throw this.#faults.feature(key.line, 'a merge key');
        const earlier = members.get(key.value);
        if (earlier !== undefined)
            throw this.#faults.duplicateKey(earlier.line, key.line);
        parent.key = { name: key.value, line: key.line };
    }
    #add(value) {
        const parent = this.#open.at(-1);
        if (parent === undefined)
            this.#documents.push(value);
        else if (parent.items !== null)
            parent.items.push(value);
        else if (parent.key === null)
            throw this.#faults.feature(value.line, 'a key that is not text');
        else {
            parent.members?.set(parent.key.name, { key: parent.key.name, line: parent.key.line, value });
            parent.key = null;
        }
    }
    #read(event) {
        const line = this.#line;
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
        if (this.#options.scalars === 'text' || event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN || !MAY_BE_TYPED.test(source)) {
            return { type: 'string', line, value: source };
        }
        if (js_yaml/* nullCoreTag */.DX.resolve(source, false, js_yaml/* nullCoreTag */.DX.tagName) !== js_yaml/* NOT_RESOLVED */.Hg)
            return { type: 'null', line };
        const boolean = js_yaml/* boolCoreTag */.G7.resolve(source, false, js_yaml/* boolCoreTag */.G7.tagName);
        if (boolean !== js_yaml/* NOT_RESOLVED */.Hg)
            return { type: 'boolean', line, value: boolean };
        for (const tag of NUMBERS) {
            const value = tag.resolve(source, false, tag.tagName);
            if (value !== js_yaml/* NOT_RESOLVED */.Hg)
                return { type: 'number', line, value };
        }
        for (const tag of READ_OTHERWISE_BY_YAML_1_1) {
            if (tag === js_yaml/* timestampTag */.L9 && this.#options.dates === 'text')
                continue;
            if (tag.resolve(source, false, tag.tagName) !== js_yaml/* NOT_RESOLVED */.Hg)
                throw this.#faults.ambiguous(line);
        }
        return { type: 'string', line, value: source };
    }
    #refuseProperties(event) {
        if (event.anchorStart >= 0)
            throw this.#faults.feature(this.#lineAt(event.anchorStart), 'an anchor');
        if (event.tagStart >= 0)
            throw this.#faults.feature(this.#lineAt(event.tagStart), 'a tag');
    }
}
/** What begins no null, boolean, number or date needs no further look: nearly every scalar of a lockfile. */
const MAY_BE_TYPED = /^(?:$|[-+.0-9~]|null$|true$|false$)/i;
const NUMBERS = [js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok];
const READ_OTHERWISE_BY_YAML_1_1 = [js_yaml/* intYaml11Tag */.Bg, js_yaml/* floatYaml11Tag */.o5, js_yaml/* timestampTag */.L9];
/**
 * One pass over text that may not be YAML at all, before anything is built from it. In a block every value has a line or
 * follows `- `, `? ` or `: `; in brackets it follows one of `[{,:`. A carriage return ends a line of YAML.
 */
function refuseExcess(text, faults) {
    let values = 1;
    for (let at = 0; at < text.length; at += 1) {
        switch (text.charCodeAt(at)) {
            case 0x0a /* \n */:
            case 0x0d /* \r */:
            case 0x2c /* , */:
            case 0x5b /* [ */:
            case 0x7b /* { */:
                values += 1;
                break;
            case 0x2d /* - */:
            case 0x3a /* : */:
            case 0x3f /* ? */:
                if (SEPARATOR.has(text.charCodeAt(at + 1)))
                    values += 1;
                break;
            case 0xfeff:
                // Allowed between documents, where the parser looks ahead for one again at each of them.
                if (at === 0 || text.charCodeAt(at - 1) === 0x0a || text.charCodeAt(at - 1) === 0x0d)
                    throw faults.syntax(at, false);
                break;
        }
    }
    if (values > MAX_YAML_VALUES)
        throw faults.tooMany(values);
}
const SEPARATOR = new Set([0x20, 0x09, 0x0a, 0x0d]);


/***/ }),

/***/ 28870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   dA: () => (/* binding */ lineCursor),
/* harmony export */   os: () => (/* binding */ parseLocated),
/* harmony export */   uf: () => (/* binding */ MAX_KEY_LENGTH)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10581);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46824);





/** Nesting beyond this is refused before anything recurses into it. A lockfile of npm nests two levels a folder. */
const MAX_JSON_DEPTH = 512;
/** Values a document may hold: bounds the memory that 64 MiB of `[],[],…` would otherwise take. npm writes 30,000 a megabyte. */
const MAX_JSON_VALUES = 2_000_000;
/**
 * Longest key. V8 hashes texts of more than 16,383 characters by their length alone, so that some thousand long keys
 * would keep every map of them busy for minutes.
 */
const MAX_KEY_LENGTH = 8_192;
/**
 * Parses JSON exactly as strictly as `JSON.parse` (no comments, no trailing commas unless asked for) and more: a key
 * given twice in one object is refused, because another reader may take the other one.
 *
 * Comments are refused for every format, although bun would read them: no package manager writes any, and readers differ
 * in where one ends (bun ends `//` at U+2028 too), so that a comment can hide an entry from one of them.
 *
 * No message quotes the document: a broken lockfile may hold a token.
 *
 * @param text without a byte-order mark
 * @throws LockfileError `lockfile-too-deep`, `lockfile-too-large`, `lockfile-not-json`, `lockfile-duplicate-key`
 */
function parseLocated(file, text, options = {}) {
    refuseExcess(file, text, options.longKeys ?? 0);
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
        onObjectProperty: (name, offset) => {
            key = { name, line: lineAt(offset) };
            const parent = open.at(-1);
            const earlier = parent?.type === 'object' ? parent.members.get(name) : undefined;
            if (earlier !== undefined)
                throw duplicateKey(file, earlier.line, key.line);
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
                    if (end - at > MAX_KEY_LENGTH && isKey(text, end)) {
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
        if (depth > MAX_JSON_DEPTH) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
                code: 'lockfile-too-deep',
                message: `the lockfile nests deeper than ${MAX_JSON_DEPTH} levels; no package manager writes that`,
                hint: `Restore it, or ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .letRewrite */ .S)(file)}.`,
                file,
                line: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(text, at),
            });
        }
    }
    if (values > MAX_JSON_VALUES) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g({
            code: 'lockfile-too-large',
            message: `the lockfile holds about ${values} values; at most ${MAX_JSON_VALUES} are read`,
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
        message: `a key has ${end - start - 1} characters; at most ${MAX_KEY_LENGTH} are read`,
        hint: `No file system has a path like that: ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_3__/* .letRewrite */ .S)(file, 'the lockfile')}.`,
        file,
        line: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(text, start),
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
    const line = (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(text, offset);
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


/***/ }),

/***/ 46824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ letRewrite),
/* harmony export */   U: () => (/* binding */ rewriterOf)
/* harmony export */ });
const NPM = { manager: 'npm', command: 'npm install --package-lock-only' };
const OTHERS = [
    [/^(?:pnpm-lock(?:\..+)?|shrinkwrap)\.yaml$/i, { manager: 'pnpm', command: 'pnpm install --lockfile-only' }],
    [/^yarn\.lock$/i, { manager: 'yarn', command: 'yarn install' }],
    [/^bun\.lock$/i, { manager: 'bun', command: 'bun install --lockfile-only' }],
    [/^deno(?:\..+)?\.lock$/i, { manager: 'deno', command: 'deno install' }],
];
/** Who writes the lockfile of this path, for what a person is told to do about a broken one. */
function rewriterOf(file) {
    const name = file.split(/[/\\]/).at(-1) ?? file;
    return OTHERS.find(([pattern]) => pattern.test(name))?.[1] ?? NPM;
}
/** `let npm write it again with npm install --package-lock-only`, in the words of the file's own package manager. */
function letRewrite(file, what = 'it') {
    const { manager, command } = rewriterOf(file);
    return `let ${manager} write ${what} again with ${command}`;
}


/***/ }),

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isRegistryVersion),
/* harmony export */   V: () => (/* binding */ isRegistryName)
/* harmony export */ });
const LONGEST_NAME = 214;
const LONGEST_VERSION = 256;
/**
 * One half of a name. Old packages may have capitals and `~!'()*`; new ones may not. What matters here is that every
 * character is one that an address carries as itself, and that no half can climb (`..`) or hide (`.npmrc`).
 */
const HALF = /^[A-Za-z0-9~!'()*_-][A-Za-z0-9~!'()*._-]*$/;
const RESERVED = new Set(['node_modules', 'favicon.ico']);
/** https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const SEMVER = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
/**
 * May a registry have a package of this name? npm's rules for old packages. A name comes from a lockfile, so from
 * anyone: nothing else ever becomes part of an address.
 */
function isRegistryName(name) {
    if (name.length > LONGEST_NAME || RESERVED.has(name.toLowerCase()))
        return false;
    if (!name.startsWith('@'))
        return HALF.test(name) && !name.startsWith('_');
    const halves = name.slice(1).split('/');
    return halves.length === 2 && halves.every((half) => HALF.test(half));
}
/** Is this an exact version as npm publishes them (semver 2.0.0, no range, no leading `v`)? */
function isRegistryVersion(version) {
    return version.length <= LONGEST_VERSION && SEMVER.test(version);
}


/***/ })

};
;