exports.id = 1519;
exports.ids = [1519,3483];
exports.modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 63058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ readLockfileBytes),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   MY: () => (/* binding */ readFileBytes),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   ko: () => (/* binding */ readOptionalText),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);





/** What a folder holds, by name; `null` where it cannot be read. */
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    }
    catch {
        return null;
    }
}
/**
 * Reads a lockfile, bounded. A path inside `root` must not lead out of it: in a pull request a lockfile can be a link to
 * anything on the machine, and the report would then speak of that.
 *
 * @param path as the user gave it, relative to `folder` or absolute
 * @throws LockfileError
 */
async function readLockfileBytes(path, folder, root, maxBytes) {
    const fail = (code, message, hint) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockfileError */ .g({ code, message: `${path}: ${message}`, hint, file: path });
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(full);
    }
    catch (error) {
        const code = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(error, 'code');
        throw code === 'ENOENT'
            ? fail('LOCKFILE_NOT_FOUND', 'there is no such file', 'Check the path; it is relative to the working directory.')
            : fail('LOCKFILE_UNREADABLE', `the file cannot be read (${code ?? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, 'Check its permissions.');
    }
    if (isInside(full, root) && !isInside(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root))) {
        throw fail('LOCKFILE_OUTSIDE', 'the path leads out of the workspace through a link', 'Name the real file, inside the workspace.');
    }
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
    if (info.isDirectory())
        throw fail('LOCKFILE_IS_FOLDER', 'this is a folder', 'Name the lockfile in it.');
    if (!info.isFile())
        throw fail('LOCKFILE_UNREADABLE', 'this is not a regular file', 'Name the lockfile.');
    if (info.size > maxBytes)
        throw fail('LOCKFILE_TOO_LARGE', `the file has ${info.size} bytes, more than the ${maxBytes} that are read`, 'A lockfile of this size is not one.');
    return readUpTo(real, maxBytes);
}
/** Reads a small text file that may not be there. `null` means that it certainly is not. Throws where it cannot be read. */
async function readOptionalText(path, maxBytes) {
    try {
        // A link to a pipe or a device would be read for ever.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
            throw new Error('it is not a regular file');
        return new TextDecoder('utf-8').decode(await readUpTo(path, maxBytes));
    }
    catch (error) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(error, 'code') === 'ENOENT')
            return null;
        throw error;
    }
}
/**
 * Writes a file, replacing what is there. A pull request may have planted a link at the path, or at a folder above it: the
 * link itself is replaced, and a path inside `root` is written to only where its folder really is inside.
 *
 * @param path absolute
 * @param text what it holds then, whole or in pieces
 * @throws Error with a message for the user
 */
async function replaceFile(path, root, text) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (isInside(path, root) && !isInside(folder, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root)))
        throw new Error(`${path} leads out of the workspace through a link`);
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, typeof text === 'string' ? [text] : text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
        throw error;
    }
}
/** The path without links; the path itself where there is nothing yet. */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch {
        return path;
    }
}
/** A file's bytes, bounded. */
function readFileBytes(path, maxBytes) {
    return readUpTo(path, maxBytes);
}
/** At least: the kernel's own files say that they have no bytes. */
const LEAST_ROOM = 4096;
/** The file may grow between the look and the read, so the bound holds for the read itself. */
async function readUpTo(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const { size } = await file.stat();
        // With room for one byte more than there should be: that nothing is left is only known once nothing comes.
        let bytes = Buffer.allocUnsafe(Math.max(Math.min(size, maxBytes), LEAST_ROOM) + 1);
        let total = 0;
        for (;;) {
            const { bytesRead } = await file.read(bytes, total, bytes.length - total, null);
            if (bytesRead === 0)
                return bytes.subarray(0, total);
            total += bytesRead;
            if (total > maxBytes)
                throw new Error(`${path} has more than ${maxBytes} bytes`);
            if (total === bytes.length)
                bytes = Buffer.concat([bytes], 2 * total);
        }
    }
    finally {
        await file.close();
    }
}
/** Is `path` `folder` itself or below it? Both absolute. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`));
}
/** `path` as a report names it: relative to `root` with forward slashes where it is inside, otherwise as given. */
function shownPath(path, folder, root) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    return isInside(full, root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/') : path;
}


/***/ }),

/***/ 84155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isEconomising),
/* harmony export */   v: () => (/* binding */ economise)
/* harmony export */ });
/**
 * How much larger than what is in use the heap may grow before it is collected, in percent. Left to itself, V8 lets a heap of
 * this size grow to three times of that: less work, and twice the memory.
 */
const GROWTH_PERCENT = 35;
let economising = false;
/** Was {@link economise} called? */
function isEconomising() {
    return economising;
}
/**
 * From now on memory matters more than time, in all threads: for lockfiles whose results are large already. V8 reads these
 * two flags whenever it collects, so they may be set at any time; what is young stays as small as it is by then.
 */
function economise() {
    economising = true;
    // Not imported: few audits need it, and all would wait for it to be loaded.
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}


/***/ }),

/***/ 61519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCommand: () => (/* binding */ listCommand)
});

// EXTERNAL MODULE: ./build/commands/lockfiles.js
var lockfiles = __webpack_require__(36685);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/terminal-listing.js



/** What is read in a lockfile: one row an entry, then the sum by kind. Rows are not wrapped. Ends with a newline. */
function renderListing(lockfile, options) {
    const style = (0,report_style/* styleOf */.Vj)(options);
    const rows = lockfile.packages.map((entry) => [String(entry.at.line), entry.kind, ...describe(entry)]);
    const table = [['LINE', 'KIND', 'PACKAGE', 'HASH', 'FLAGS'], ...rows];
    // A hostile name must not push every other row off the screen.
    const widths = [0, 1, 2, 3].map((column) => Math.min(60, table.reduce((most, row) => Math.max(most, (0,report_style/* columns */.YB)(row[column] ?? '')), 0)));
    const lines = table.map((row, index) => {
        const text = row
            .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - (0,report_style/* columns */.YB)(cell))))
            .join('  ')
            .trimEnd();
        return index === 0 ? style.dim(text) : text;
    });
    const version = lockfile.version === null ? 'no lockfileVersion' : `lockfileVersion ${lockfile.version}`;
    return [
        `${style.bold((0,report_escape/* terminalText */.eR)(lockfile.path, 240))}  ${style.dim(`${lockfile.format}, ${version}`)}`,
        '',
        ...lines,
        '',
        sum(lockfile),
        '',
    ].join('\n');
}
function describe(entry) {
    const flags = [
        entry.dev === true ? 'dev' : '',
        entry.optional === true ? 'optional' : '',
        entry.inBundle === true ? 'inBundle' : '',
    ];
    return [
        (0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(entry.name, entry.version, entry.alias), 240),
        algorithms(entry.integrity),
        flags.filter((flag) => flag !== '').join(' '),
    ];
}
/** The hash algorithms that an SRI string names; the hashes themselves are in the JSON. */
function algorithms(integrity) {
    if (integrity === null || integrity.trim() === '')
        return 'none';
    const named = integrity
        .slice(0, 2000)
        .trim()
        .split(/\s+/)
        .map((hash) => (0,report_escape/* terminalText */.eR)(hash.split('-', 1)[0] ?? '', 12));
    return [...new Set(named)].join('+');
}
function sum(lockfile) {
    const kinds = new Map();
    for (const entry of lockfile.packages)
        kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
    const parts = [...kinds].toSorted((a, b) => b[1] - a[1]).map(([kind, count]) => `${(0,wording/* number */.ai)(count)} ${kind}`);
    return `${(0,wording/* plural */.LS)(lockfile.packages.length, 'entry', 'entries')}${parts.length === 0 ? '' : ` = ${parts.join(' + ')}`}`;
}

;// CONCATENATED MODULE: ./build/commands/list.js




async function listCommand(path, flags, terminal) {
    const folder = process.cwd();
    const lockfile = await (0,lockfiles/* loadLockfile */.U)({ path }, folder, folder);
    await (0,output/* deliver */.cK)(terminal, flags, {
        report: () => renderListing(lockfile, (0,output/* terminalOptions */.Z8)(terminal, flags)),
        json: () => (0,json.listingJson)(lockfile),
    });
    return 0;
}


/***/ }),

/***/ 36685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loadLockfiles),
/* harmony export */   U: () => (/* binding */ loadLockfile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63058);
/* harmony import */ var _adapters_heap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84155);
/* harmony import */ var _lockfile_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93390);
/* harmony import */ var _lockfile_bounded_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10581);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);






/** In bytes, all together: three thousand entries of npm's. Below it the memory that speed costs is not worth sparing. */
const LARGE_LOCKFILES = 1024 * 1024;
/** Characters of text that are kept until the base has been read. */
const MOST_KEPT = 16 * 1024 * 1024;
/**
 * Reads lockfiles. One that cannot be read does not keep the others from being read.
 *
 * @param hasBase is there another state of them, to be read next?
 * @param root nothing inside it may lead out of it through a link; reports name paths relative to it
 */
async function loadLockfiles(candidates, folder, root, hasBase = false) {
    const byPath = new Map(candidates.map((candidate) => [(0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(candidate.path, folder, root), candidate]));
    const lockfiles = [];
    const errors = [];
    const digests = new Map();
    const printed = new Map();
    let [bytes, kept] = [0, 0];
    const onBytes = ({ length }) => {
        bytes += length;
        if (bytes > LARGE_LOCKFILES)
            (0,_adapters_heap_js__WEBPACK_IMPORTED_MODULE_5__/* .economise */ .v)();
    };
    const onPrinted = (read) => {
        if (kept + read.text.length > MOST_KEPT)
            return;
        kept += read.text.length;
        printed.set(read.lockfile, read);
    };
    for (const candidate of byPath.values()) {
        try {
            const { lockfile, sha256 } = await load(candidate, folder, root, { onBytes, ...(hasBase ? { onPrinted } : {}) });
            lockfiles.push(lockfile);
            digests.set(lockfile.path, sha256);
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .LockfileError */ .g))
                throw error;
            errors.push(...error.problems);
        }
    }
    return { lockfiles, errors, paths: [...byPath.keys()], digests, printed };
}
/** @throws LockfileError */
async function loadLockfile(candidate, folder, root) {
    return (await load(candidate, folder, root, {})).lockfile;
}
async function load({ path, format }, folder, root, { onBytes, onPrinted }) {
    const bytes = await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readLockfileBytes */ .FH)(path, folder, root, _lockfile_bounded_text_js__WEBPACK_IMPORTED_MODULE_3__.MAX_LOCKFILE_BYTES);
    onBytes?.(bytes);
    const lockfile = await (0,_lockfile_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openLockfile */ .y)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, folder, root), bytes, { format, onPrinted });
    return { lockfile, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}


/***/ }),

/***/ 10581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_LOCKFILE_BYTES: () => (/* binding */ MAX_LOCKFILE_BYTES),
/* harmony export */   boundedText: () => (/* binding */ boundedText),
/* harmony export */   lineOf: () => (/* binding */ lineOf)
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

/***/ 92242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   uf: () => (/* binding */ MAX_KEY_LENGTH)
/* harmony export */ });
/** Nesting beyond this is refused before anything recurses into it. A lockfile of npm nests two levels a folder. */
const MAX_JSON_DEPTH = 512;
/** Values a document may hold: bounds the memory that 64 MiB of `[],[],…` would otherwise take. npm writes 30,000 a megabyte. */
const MAX_JSON_VALUES = 2_000_000;
/**
 * Longest key. V8 hashes texts of more than 16,383 characters by their length alone, so that some thousand long keys
 * would keep every map of them busy for minutes.
 */
const MAX_KEY_LENGTH = 8_192;


/***/ }),

/***/ 88568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   X6: () => (/* binding */ isLockfileName),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });
const FORMAT_NAMES = [
    { format: 'npm', fileNames: ['package-lock.json'] },
    { format: 'npm-shrinkwrap', fileNames: ['npm-shrinkwrap.json'] },
    {
        format: 'pnpm',
        fileNames: ['pnpm-lock.yaml', 'shrinkwrap.yaml'],
        // One a branch, with pnpm's `gitBranchLockfile`: a `/` in the branch is written `!`.
        otherNames: /^pnpm-lock\.[^/\\]+\.yaml$/,
    },
    { format: 'yarn-classic', fileNames: ['yarn.lock'] },
    // Of the same name: what the file begins with tells which of both it is.
    { format: 'yarn-berry', fileNames: [] },
    { format: 'bun', fileNames: ['bun.lock'] },
    { format: 'deno', fileNames: ['deno.lock'] },
];
/** The last part of a path, of Windows too. */
function nameIn(path) {
    return path.split(/[/\\]/).at(-1) ?? path;
}
/** The format that a file's name tells, if it tells one. */
function formatNamed(name) {
    return FORMAT_NAMES.find(({ fileNames, otherNames }) => fileNames.includes(name) || otherNames?.test(name) === true)
        ?.format;
}
/** Is this the name of a lockfile, read or refused? What is refused must be met, not overlooked. */
function isLockfileName(name) {
    return name === 'bun.lockb' || formatNamed(name) !== undefined;
}


/***/ }),

/***/ 93390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openLockfile)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92242);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88568);


/**
 * `readLockfile` of which only what is needed is loaded: npm's lockfiles are most there are, and need no reader of YAML and of
 * five other formats. Rejects as that one throws.
 */
async function openLockfile(path, text, opening = {}) {
    const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNamed */ .vq)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(path));
    if (named !== 'npm' && named !== 'npm-shrinkwrap')
        return (await Promise.all(/* import() */[__webpack_require__.e(8780), __webpack_require__.e(9547), __webpack_require__.e(3243), __webpack_require__.e(7468), __webpack_require__.e(8630), __webpack_require__.e(7494), __webpack_require__.e(4662)]).then(__webpack_require__.bind(__webpack_require__, 7494))).readLockfile(path, text, opening.format);
    // As npm prints them nearly all are, and nothing else is loaded for those.
    const [{ boundedText }, { locatePrinted }, { readNpmDocument }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 10581)),
        __webpack_require__.e(/* import() */ 1941).then(__webpack_require__.bind(__webpack_require__, 11941)),
        Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(4276)]).then(__webpack_require__.bind(__webpack_require__, 77468)),
    ]);
    const whole = boundedText(path, text);
    if (opening.like?.lockfile.path === path && opening.like.lockfile.format === named) {
        const lockfile = (await Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(3521)]).then(__webpack_require__.bind(__webpack_require__, 54444))).readLike(whole, opening.like);
        if (lockfile !== undefined)
            return lockfile;
    }
    const printed = whole.length < _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_VALUES */ .H6 ? locatePrinted(whole) : undefined;
    if (printed !== undefined) {
        const lockfile = readNpmDocument(path, named, printed);
        opening.onPrinted?.({ lockfile, text: whole });
        return lockfile;
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(7468), __webpack_require__.e(1920)]).then(__webpack_require__.bind(__webpack_require__, 11305))).parseNpmLockfile(path, named, text);
}


/***/ }),

/***/ 46824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 63483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditJson: () => (/* binding */ auditJson),
  auditJsonPieces: () => (/* binding */ auditJsonPieces),
  change: () => (/* binding */ change),
  listingJson: () => (/* binding */ listingJson),
  verificationJson: () => (/* binding */ verificationJson),
  write: () => (/* binding */ write)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/finding-json.js
/** One finding, as `$defs/finding` of the schemas says, field by field. */
function finding(found) {
    return {
        code: found.code,
        severity: found.severity,
        package: found.package,
        version: found.version,
        file: found.file,
        line: found.line,
        message: found.message,
        evidence: found.evidence.map(({ label, url }) => ({ label, url })),
        remedy: found.remedy,
        affected: found.affected?.map((one) => ({
            package: one.package,
            version: one.version,
            file: one.file,
            line: one.line,
        })),
    };
}

;// CONCATENATED MODULE: ./build/report/json-pieces.js

/** Rows that are made and written together: enough to cost no more than all at once, few enough to be small. */
const ROWS_A_PIECE = 64;
/** A list of a document whose rows are made only as they are written. */
class Rows {
    made;
    constructor(made) {
        this.made = made;
    }
    static of(items, make) {
        return new Rows(function* () {
            for (const item of items)
                yield make(item);
        });
    }
}
/**
 * The text of a document as 2-space JSON and a newline, in pieces: of a lockfile with 20,000 entries it has tens of
 * megabytes, which nobody needs to hold at once. Fields that are `undefined` are left out, and credentials in addresses
 * are taken out.
 */
function* jsonPieces(document) {
    let before = '{\n';
    for (const [key, value] of Object.entries(document)) {
        if (value === undefined)
            continue;
        yield `${before}  ${JSON.stringify(key)}: `;
        before = ',\n';
        if (value instanceof Rows)
            yield* listPieces(value);
        else
            yield below(json_pieces_text(value));
    }
    yield '\n}\n';
}
/** Fields that are `undefined` are left out, and credentials in addresses are taken out. */
function json_pieces_text(value) {
    // It is called for every field, and takes as long as all the rest: so only where there is something to take out.
    const replacer = (_key, held) => (typeof held === 'string' ? (0,report_escape/* redact */.E$)(held) : held);
    return (0,report_escape/* jsonText */.s$)(isClean(value) ? JSON.stringify(value, null, 2) : JSON.stringify(value, replacer, 2));
}
function isClean(value) {
    if (typeof value === 'string')
        return (0,report_escape/* redact */.E$)(value) === value;
    if (typeof value !== 'object' || value === null)
        return true;
    // What writes itself may write anything: an address object, for one, its password.
    return !('toJSON' in value) && Object.values(value).every(isClean);
}
function* listPieces({ made }) {
    let before = '[';
    let waiting = [];
    const piece = () => {
        // In a list of one list they stand as deep as they are to. Without the brackets of both, and the lines that these are on.
        const rows = json_pieces_text([waiting]).slice('[\n  ['.length, -'\n  ]\n]'.length);
        waiting = [];
        return `${before}${rows}`;
    };
    for (const row of made()) {
        if (waiting.push(row) < ROWS_A_PIECE)
            continue;
        yield piece();
        before = ',';
    }
    if (waiting.length > 0) {
        yield piece();
        before = ',';
    }
    yield before === '[' ? '[]' : '\n  ]';
}
/** One level further in. A line only ends between values: inside of texts it is written `\n`. */
function below(json) {
    return json.replaceAll('\n', '\n  ');
}

;// CONCATENATED MODULE: ./build/report/shard-json.js

/** `shard` of `docs/schema/audit.schema.json`: what `countersign merge` makes one verdict of. */
function shardPart({ index, total, elsewhere, audit, ...lists }) {
    return {
        index,
        total,
        elsewhere,
        audit: {
            program: audit.program,
            failOn: audit.failOn,
            failOnIncomplete: audit.failOnIncomplete,
            options: audit.options,
            scope: audit.scope,
            base: audit.base,
            lockfiles: audit.lockfiles.map(({ path, sha256, entries }) => ({ path, sha256, entries })),
            changes: audit.changes,
            policy: audit.policy,
            origins: audit.origins,
            baseline: audit.baseline,
            trust: audit.trust,
            whole: audit.whole,
        },
        positions: lists.positions,
        changePositions: lists.changePositions,
        waivers: lists.waivers.map(({ met, expired, unused }) => ({
            met,
            expired: expired === null ? null : part(expired),
            unused: unused === null ? null : part(unused),
        })),
        findings: lists.findings.map(placed),
    };
}
function placed(one) {
    return { order: one.order, ...part(one) };
}
function part({ finding: found, cause, together, remedy, out }) {
    return {
        cause,
        together,
        remedy,
        out: out === null ? null : { by: out.by, reason: out.reason, expires: out.expires },
        finding: finding(found),
    };
}

;// CONCATENATED MODULE: ./build/report/json.js




// Every object is written out field by field: the order is then the same in every run, and a field that somebody adds to
// an object on its way here (a header, a token) cannot leak into a report.
/** `docs/schema/audit.schema.json`: 2-space JSON and a newline, in pieces, since it can be long. */
function auditJsonPieces(verdict) {
    const { counts } = verdict;
    return jsonPieces({
        schemaVersion: verdict.schemaVersion,
        outcome: verdict.outcome,
        failOn: verdict.failOn,
        interrupted: verdict.interrupted,
        lockfiles: verdict.lockfiles,
        held: { scope: verdict.held.scope, base: verdict.held.base },
        coverage: coverage(verdict.coverage),
        counts: {
            lockfiles: counts.lockfiles,
            packages: counts.packages,
            withSignature: counts.withSignature,
            withPublishAttestation: counts.withPublishAttestation,
            withProvenance: counts.withProvenance,
            requests: counts.requests,
            bytes: counts.bytes,
            findings: {
                critical: counts.findings.critical,
                high: counts.findings.high,
                medium: counts.findings.medium,
                low: counts.findings.low,
                info: counts.findings.info,
                incomplete: counts.findings.incomplete,
            },
        },
        trust: trust(verdict.trust),
        inForce: {
            policy: verdict.inForce.policy,
            origins: verdict.inForce.origins,
            baseline: verdict.inForce.baseline,
        },
        corroboration: corroboration(verdict.corroboration),
        errors: verdict.errors.map(problem),
        findings: Rows.of(verdict.findings, finding),
        waived: Rows.of(verdict.waived, waived),
        changes: Rows.of(verdict.changes, change),
        packages: Rows.of(verdict.packages, entry),
        shard: verdict.shard === undefined ? undefined : shardPart(verdict.shard),
    });
}
/** {@link auditJsonPieces} as one text. */
function auditJson(verdict) {
    return [...auditJsonPieces(verdict)].join('');
}
/** One difference, as `$defs/change` of the schema says: the place lies flat beside the rest, as in a finding. */
function change({ kind, name, from, to, at }) {
    return { kind, name, from: pin(from), to: pin(to), file: at.file, line: at.line };
}
function pin(value) {
    if (value === null)
        return null;
    return { version: value.version, kind: value.kind, integrity: value.integrity, resolved: value.resolved };
}
/** `docs/schema/verify.schema.json`. */
function verificationJson(verification) {
    return write({
        schemaVersion: verification.schemaVersion,
        package: { name: verification.package.name, version: verification.package.version },
        integrity: verification.integrity,
        outcome: verification.outcome,
        steps: verification.steps.map(step),
        findings: verification.findings.map(finding),
        trust: trust(verification.trust),
    });
}
/** `docs/schema/list.schema.json`. Addresses as written, but for credentials in them. */
function listingJson(lockfile) {
    return write({
        schemaVersion: 1,
        lockfile: { path: lockfile.path, format: lockfile.format, version: lockfile.version },
        packages: lockfile.packages.map((locked) => ({
            name: locked.name,
            version: locked.version,
            integrity: locked.integrity,
            resolved: locked.resolved,
            kind: locked.kind,
            line: locked.at.line,
            alias: locked.alias,
            dev: locked.dev,
            optional: locked.optional,
        })),
    });
}
/** Fields that are `undefined` are left out, and credentials in addresses are taken out. */
function write(value) {
    return `${json_pieces_text(value)}\n`;
}
function coverage(sum) {
    return {
        total: sum.total,
        verified: sum.verified,
        weaklyBound: sum.weaklyBound,
        registryOnly: sum.registryOnly,
        failed: sum.failed,
        notAudited: sum.notAudited,
        notApplicable: sum.notApplicable,
        byReason: sortedCounts(sum.byReason),
    };
}
/** A reason is a key here, which the replacer of `write` does not see: so credentials are taken out of it too. */
function sortedCounts(counts) {
    const sums = new Map();
    for (const [reason, count] of Object.entries(counts)) {
        const key = (0,report_escape/* redact */.E$)(reason);
        sums.set(key, (sums.get(key) ?? 0) + count);
    }
    return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function corroboration(counts) {
    if (counts === null)
        return null;
    const { asked, agreed, disagreed, unknown } = counts;
    return { asked, agreed, disagreed, unknown };
}
function waived({ finding: found, by, reason, expires }) {
    return { by, reason, expires, finding: finding(found) };
}
function entry(audited) {
    const { evidence } = audited;
    return {
        name: audited.name,
        version: audited.version,
        alias: audited.alias,
        path: audited.path,
        file: audited.file,
        line: audited.line,
        kind: audited.kind,
        status: audited.status,
        reason: audited.reason,
        detail: audited.detail,
        registry: audited.registry,
        integrity: audited.integrity,
        evidence: evidence === null
            ? null
            : {
                integrity: evidence.integrity,
                signature: evidence.signature,
                publish: evidence.publish,
                provenance: evidence.provenance,
            },
        source: audited.source === null ? null : buildSource(audited.source),
        before: audited.before === undefined ? undefined : before(audited.before),
    };
}
function before({ version, evidence, source }) {
    return {
        version,
        evidence: evidence === null
            ? null
            : { signature: evidence.signature, publish: evidence.publish, provenance: evidence.provenance },
        source: source === null ? null : buildSource(source),
    };
}
function buildSource(source) {
    return {
        repository: source.repository,
        commit: source.commit,
        ref: source.ref,
        workflow: source.workflow,
        trigger: source.trigger,
        runner: source.runner,
        issuer: source.issuer,
        runUrl: source.runUrl,
        commitUrl: source.commitUrl,
        logUrl: source.logUrl,
        loggedAt: source.loggedAt,
    };
}
function step(done) {
    return {
        id: done.id,
        title: done.title,
        outcome: done.outcome,
        detail: done.detail,
        facts: done.facts.map(({ label, value, url }) => ({ label, value, url })),
    };
}
function problem({ code, message, hint, file, line }) {
    return { code, message, hint, file, line };
}
function trust(facts) {
    const from = ({ source, date, detail }) => ({ source, date, detail });
    return { root: from(facts.root), keys: from(facts.keys) };
}


/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);


/** The colours of one report. The caller decides whether there are any; the environment is not asked. */
function styleOf(options) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(options.color);
    const worst = (text) => colors.bold(colors.red(text));
    return {
        width: Math.max(40, options.width),
        bold: colors.bold,
        dim: colors.dim,
        level: {
            critical: worst,
            high: colors.red,
            medium: colors.yellow,
            low: colors.cyan,
            info: colors.blue,
            incomplete: colors.magenta,
        },
        mood: { good: colors.green, warn: colors.yellow, bad: colors.red },
        step: {
            pass: colors.green,
            fail: colors.red,
            absent: colors.yellow,
            unknown: colors.magenta,
            'not-asked': colors.dim,
        },
        links: options.links,
    };
}
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\u3099-\u30ff\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;
/** Columns that escaped text takes: marks take none, East Asian characters and emoji two. */
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let total = 0;
    for (const character of text)
        total += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return total;
}
/** Cuts escaped text to at most `room` columns; what was cut ends with `…`. A mark stays with the letter that it is on. */
function fit(text, room) {
    if (columns(text) <= room)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        const size = columns(character);
        if (used + size > room - 1)
            break;
        kept += character;
        used += size;
    }
    return room < 1 ? '' : `${kept}…`;
}
/** Wraps at words, indenting every line by `indent` and the later ones by `hang` more. */
function wrap(text, width, indent, hang = 0) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const size = columns(word);
        const room = width - indent - (lines.length === 0 ? 0 : hang);
        if (line !== '' && used + 1 + size > room) {
            lines.push(line);
            line = word;
            used = size;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
            used += used === 0 ? size : size + 1;
        }
    }
    lines.push(line);
    return lines.map((content, index) => ' '.repeat(indent + (index === 0 ? 0 : hang)) + content);
}
/** A label and its address as one line: a hyperlink where the terminal has them, else both written out. */
function link(style, label, url) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(label, 200);
    const href = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .webUrl */ .qP)(url);
    if (href === null)
        return `${text}: ${style.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(url, 300))}`;
    // `href` is printable ASCII: nothing in it can end the escape sequence.
    return style.links ? `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\` : `${text}: ${style.dim(href)}`;
}


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   UU: () => (/* binding */ findingsOfCauses),
/* harmony export */   _: () => (/* binding */ trustLines),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dK: () => (/* binding */ evidenceRows),
/* harmony export */   d_: () => (/* binding */ CAVEAT),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   pS: () => (/* binding */ levelCounts),
/* harmony export */   w0: () => (/* binding */ sameCause)
/* harmony export */ });
/* unused harmony export percentOf */
/** `1,534`: the same in every locale of the machine. */
function number(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function plural(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
/** A share as whole percent. All and none alone are 100 and 0: rounding must not hide the one that is missing. */
function percentOf(count, total) {
    if (count >= total)
        return 100;
    return count === 0 ? 0 : Math.min(99, Math.max(1, Math.round((count / total) * 100)));
}
/** `41 other findings have the same cause.`, of so many in all. */
function sameCause(findings) {
    return `${plural(findings - 1, 'other finding has', 'other findings have')} the same cause.`;
}
/** `5,000 findings of 2 causes`. */
function findingsOfCauses(findings, causes) {
    return `${plural(findings, 'finding')}${causes === findings ? '' : ` of ${plural(causes, 'cause')}`}`;
}
/** Worst first. What could not be found out stands above what is merely untidy: it may hide the worst. */
const LEVELS = ['critical', 'high', 'incomplete', 'medium', 'low', 'info'];
const RANKS = { critical: 0, high: 1, incomplete: 2, medium: 3, low: 4, info: 5 };
/** Findings worst first; within a level in the order of the verdict. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}
/** `1 critical, 2 high`; empty where there are none. */
function levelCounts(findings) {
    return LEVELS.map((level) => [level, findings.filter((finding) => finding.severity === level).length])
        .filter(([, count]) => count > 0)
        .map(([level, count]) => `${number(count)} ${level}`)
        .join(', ');
}
/** `name@version`, or what there is of it. Foreign text. */
function packageName(name, version, alias) {
    return `${name}${version === null ? '' : `@${version}`}${alias === undefined ? '' : ` (as ${alias})`}`;
}
/** `package-lock.json:12`; `null` where there is no file. Foreign text. */
function place(file, line) {
    if (file === null)
        return null;
    return line === null ? file : `${file}:${line}`;
}
/** The rows of the evidence table: how many of the packages asked about carry what. */
function evidenceRows(counts) {
    return [
        { what: 'registry signature', count: counts.withSignature },
        { what: 'publish attestation', count: counts.withPublishAttestation },
        { what: 'provenance', count: counts.withProvenance },
    ];
}
const SOURCES = {
    tuf: 'Sigstore’s TUF repository',
    embedded: 'the copy embedded in this version',
    file: 'a file that was given',
    record: 'the record that was given',
    demo: 'the demo’s own throwaway authorities',
};
/** Where trust came from, and when it was current. `detail` is foreign text. */
function trustLines(trust) {
    const line = (what, fact) => `${what} from ${SOURCES[fact.source]}${fact.date === null ? '' : `, as of ${fact.date}`}${fact.detail === '' ? '' : ` (${fact.detail})`}`;
    return [line('Sigstore root', trust.root), line('registry keys', trust.keys)];
}
/** Stands under every report of what was verified. */
const CAVEAT = 'Verified means where these bytes come from, not that their code is harmless.';


/***/ })

};
;