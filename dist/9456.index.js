"use strict";
exports.id = 9456;
exports.ids = [9456];
exports.modules = {

/***/ 9456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayAll: () => (/* binding */ replayAll),
/* harmony export */   replayFrom: () => (/* binding */ replayFrom)
/* harmony export */ });
/* harmony import */ var _registry_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92871);
/* harmony import */ var _registry_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63603);


/** A registry that answers from a record and never from a network: what is not in the record is *unknown*, `not-recorded`. */
function replayFrom(record, readBody) {
    return replayAll(record, readBody).home;
}
/**
 * The same for every project that the record knows, over one source of answers.
 *
 * @param registries what the policy says of them: whose keys speak is decided anew, and never by the record
 */
function replayAll(record, readBody, registries = []) {
    const source = replaySource(record.answers, readBody);
    const port = (routing) => (0,_registry_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .registryPort */ .t)(source, routing, { hasKeys: routing.hasKeys, registries });
    const projects = Object.entries(record.projects ?? {}).map(([key, routing]) => [key, port(routing)]);
    return { home: port(record.routing), projects: new Map(projects) };
}
function replaySource(answers, readBody) {
    const byRequest = new Map(answers.map((answer) => [`${answer.accept} ${answer.url}`, answer]));
    return {
        // A replay sends nothing. How much the recorded run sent is that run's figure.
        traffic: { requests: 0, bytes: 0 },
        async ask(request) {
            const recorded = byRequest.get(`${request.accept} ${request.url}`);
            if (recorded === undefined)
                return unknown('not-recorded', `${shown(request)} is not in the record`);
            return replyOf(recorded, request, readBody);
        },
    };
}
async function replyOf(recorded, request, readBody) {
    const status = recorded.status === null ? {} : { status: recorded.status };
    if (recorded.error !== null) {
        const { code, detail } = recorded.error;
        return code === 'not-found'
            ? { kind: 'not-found', detail, ...status }
            : { kind: 'unknown', code, detail, ...status };
    }
    const bytes = recorded.body === null ? null : await readBody(recorded.body);
    if (bytes === null)
        return unknown('malformed', `the recorded body of ${shown(request)} is missing or was changed`);
    const longest = _registry_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_BODY */ ._[request.kind];
    if (bytes.length > longest)
        return unknown('too-large', `${shown(request)}: the answer is larger than ${longest} bytes`);
    return { kind: 'answered', value: { url: request.url, bytes }, ...status };
}
function shown(request) {
    const url = (0,_registry_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHttpUrl */ .f$)(request.url);
    return url === null ? 'the document' : (0,_registry_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .showUrl */ .jr)(url);
}
function unknown(code, detail) {
    return { kind: 'unknown', code, detail };
}


/***/ })

};
;