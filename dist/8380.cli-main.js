"use strict";
exports.id = 8380;
exports.ids = [8380];
exports.modules = {

/***/ 63500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ rememberingLast)
/* harmony export */ });
/**
 * The same function, for texts that come many times in a row: the hash that a lockfile and its registry both write, the
 * address of the one registry, the header that it sends with every answer. Of a lockfile with thousands of entries it keeps
 * the last result and nothing else.
 *
 * @param make depends on nothing but the text; whoever gets the result leaves it as it is
 */
function rememberingLast(make) {
    let last = null;
    return (text) => {
        if (last?.text !== text)
            last = { text, made: make(text) };
        return last.made;
    };
}


/***/ }),

/***/ 76895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
/** `URL.parse`, which Node.js 20 does not have: to ask `URL.canParse` first would parse twice. */
function parseUrl(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return null;
    }
}


/***/ })

};
;