exports.id = 6112;
exports.ids = [6112];
exports.modules = {

/***/ 86380:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 86380;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 66403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNpmLevels: () => (/* binding */ readNpmLevels)
/* harmony export */ });
/* harmony import */ var _npmcli_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42384);
/* harmony import */ var _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16913);


const TRANSPORT_KEYS = [
    'proxy',
    'https-proxy',
    'noproxy',
    'ca',
    'cafile',
    'cert',
    'key',
    'strict-ssl',
    'local-address',
];
/**
 * npm's configuration without any project's, read by npm's own library.
 *
 * @param npmPath the folder of the npm that ships with this Node.js
 */
async function readNpmLevels(cwd, env, npmPath) {
    const config = new _npmcli_config__WEBPACK_IMPORTED_MODULE_0__({
        definitions: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_1__.definitions,
        shorthands: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_1__.shorthands,
        flatten: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_1__.flatten,
        nerfDarts: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_1__.nerfDarts,
        npmPath,
        // A copy: the library writes into it.
        env: { ...env },
        // Global mode reads no project file at all: not from cwd, and not from any folder above it.
        argv: ['node', 'npm', '--location=global'],
        cwd,
        warn: false,
    });
    await config.load();
    const values = mergedView(config);
    const view = Object.fromEntries(values);
    const transport = {};
    for (const key of TRANSPORT_KEYS)
        _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_1__.definitions[key]?.flatten?.(key, view, transport);
    const written = ['user', 'global'].flatMap((level) => Object.entries(config.data.get(level)?.raw ?? {}));
    return { values, find: (key) => config.find(key), written, transport };
}
/** All levels as one map, a higher level's value hiding a lower one's. */
function mergedView(config) {
    const view = new Map();
    const highest = config.list[0] ?? {};
    // The levels inherit from one another, so inherited keys are wanted here.
    for (const key in highest)
        view.set(key, highest[key]);
    return view;
}


/***/ })

};
;