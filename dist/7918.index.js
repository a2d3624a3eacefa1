"use strict";
exports.id = 7918;
exports.ids = [7918];
exports.modules = {

/***/ 97918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileFromApi: () => (/* binding */ fileFromApi),
/* harmony export */   pathsFromApi: () => (/* binding */ pathsFromApi)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);



const TIMEOUT_MS = 30_000;
/** Reads one file at one commit through GitHub's contents API, for a checkout that does not have the commit. */
async function fileFromApi(token, apiUrl, repository, commit, path) {
    const [owner, repo] = repository.split('/');
    if (owner === undefined || repo === undefined)
        return { kind: 'failed', detail: `${JSON.stringify(repository)} is not a repository` };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl });
    const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
    try {
        const answer = await octokit.rest.repos.getContent({
            owner,
            repo,
            path,
            ref: commit,
            mediaType: { format: 'raw' },
            request,
        });
        const text = answer.data;
        // The page of a proxy, or a folder's listing, would read as a file without any setting.
        const raw = /^application\/vnd\.github\b.*\braw\b/i.test(answer.headers['content-type'] ?? '');
        return raw && typeof text === 'string'
            ? { kind: 'found', bytes: Buffer.from(text) }
            : { kind: 'failed', detail: 'GitHub answered with something that is not a file' };
    }
    catch (error) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === 404)
            return absentOrUnknown(error);
        return { kind: 'failed', detail: `GitHub's API: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` };
    }
    /** A 404 also means "no such commit" or "not allowed to see this": absent only if the commit itself can be seen. */
    async function absentOrUnknown(error) {
        try {
            await octokit.rest.git.getCommit({ owner: owner ?? '', repo: repo ?? '', commit_sha: commit, request });
            return { kind: 'absent' };
        }
        catch {
            return { kind: 'failed', detail: `GitHub's API: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` };
        }
    }
}
/** Every path of a commit through GitHub's trees API. Throws where it cannot be had whole. */
async function pathsFromApi(token, apiUrl, repository, commit) {
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl });
    const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
    const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: 'true', request });
    // A truncated list would hide lockfiles that were there.
    if (data.truncated)
        throw new Error(`GitHub's list of the files of ${commit} is truncated`);
    return data.tree.flatMap(({ path, type }) => (type === 'blob' && path !== undefined ? [path] : []));
}


/***/ })

};
;