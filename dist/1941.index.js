"use strict";
exports.id = 1941;
exports.ids = [1941];
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


/***/ })

};
;