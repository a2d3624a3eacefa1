"use strict";
exports.id = 8726;
exports.ids = [8726];
exports.modules = {

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withoutDevelopment: () => (/* binding */ withoutDevelopment)
/* harmony export */ });
const KEY = '"devDependencies":';
/** As registries write it: names and ranges without an escape. Linear: no part of it can begin where another one ends. */
const FLAT = /^\{(?:"[^"\\\p{Cc}]*":"[^"\\\p{Cc}]*"(?:,"[^"\\\p{Cc}]*":"[^"\\\p{Cc}]*")*)?\}$/u;
/** Longer than any list of them; one that somebody made so long is parsed with everything else. */
const LONGEST = 64 * 1024;
/**
 * A version document's text without what the package is developed with, which nobody installs and nothing here reads. In
 * most documents that is the largest part, and far more of the work: V8 makes a hidden class for each list of names that it
 * has not met, so that of a thousand documents these objects take nine tenths of the time to parse.
 *
 * The text remains JSON, or remains none. In JSON a quotation mark that no backslash precedes opens or closes a text: so
 * what is found here is a key, or a fault that stays where it was; and one object is replaced by another one.
 */
function withoutDevelopment(text) {
    const key = text.indexOf(KEY);
    if (key < 1 || text[key - 1] === '\\')
        return text;
    const start = key + KEY.length;
    const end = text.indexOf('}', start) + 1;
    if (end === 0 || end - start > LONGEST || !FLAT.test(text.slice(start, end)))
        return text;
    return `${text.slice(0, start)}{}${text.slice(end)}`;
}


/***/ })

};
;