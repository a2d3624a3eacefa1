"use strict";
exports.id = 8519;
exports.ids = [8519];
exports.modules = {

/***/ 88519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRecord: () => (/* binding */ readRecord),
  recordTo: () => (/* binding */ recordTo)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/adapters/registry/documents.js
var documents = __webpack_require__(92871);
;// CONCATENATED MODULE: ./build/adapters/record/record.js

const MOST_ANSWERS = 500_000;
const LONGEST_TEXT = 4096;
const SHA256 = /^[0-9a-f]{64}$/;
const CODES = {
    'not-found': true,
    unreachable: true,
    timeout: true,
    cancelled: true,
    unauthorized: true,
    forbidden: true,
    'rate-limited': true,
    'server-error': true,
    'unexpected-status': true,
    redirected: true,
    'too-large': true,
    malformed: true,
    'not-recorded': true,
    'not-asked': true,
    'verifier-stopped': true,
    'no-trusted-keys': true,
};
/**
 * Reads a record, which may come from anyone: every shape is checked.
 *
 * @throws ConfigurationError where it is not a record that this program reads; `path` is for the message.
 */
function parseRecord(value, path) {
    const fail = (what) => new errors/* ConfigurationError */.j1([
        {
            code: 'record-malformed',
            message: `${path} is not a record of evidence that can be read: ${what}`,
            hint: 'Record it again with --save-evidence.',
            file: path,
        },
    ]);
    if (!isObject(value))
        throw fail('it is no JSON object');
    if (value['schemaVersion'] !== 1)
        throw fail('its schemaVersion is not 1');
    const { routing, answers } = value;
    if (!isObject(routing) || !isRouting(routing))
        throw fail('its routing is malformed');
    const projects = value['projects'] ?? {};
    if (!isObject(projects))
        throw fail('its projects are malformed');
    if (!Array.isArray(answers) || answers.length > MOST_ANSWERS)
        throw fail('its answers are not a list, or too many');
    return {
        schemaVersion: 1,
        routing: plainRouting(routing),
        ...(value['projects'] === undefined
            ? {}
            : {
                projects: Object.fromEntries(Object.entries(projects).map(([key, project]) => {
                    if (!isObject(project) || !isRouting(project))
                        throw fail('its projects are malformed');
                    return [key, plainRouting(project)];
                })),
            }),
        answers: answers.map((answer, index) => {
            if (!isAnswer(answer))
                throw fail(`its answer number ${index + 1} is malformed`);
            const { url, accept, status, body, error } = answer;
            return { url, accept, status, body, error };
        }),
        trust: value['trust'] ?? null,
    };
}
function plainRouting({ registry, scopes, replaceRegistryHost, hasKeys, }) {
    return { registry, scopes, replaceRegistryHost, hasKeys };
}
function isRouting(value) {
    const { registry, scopes, replaceRegistryHost, hasKeys } = value;
    return (isAddress(registry) &&
        isObject(scopes) &&
        Object.values(scopes).every(isAddress) &&
        isText(replaceRegistryHost) &&
        typeof hasKeys === 'boolean');
}
function isAnswer(value) {
    if (!isObject(value))
        return false;
    const { url, accept, status, body, error } = value;
    if (!isAddress(url) || !isText(accept))
        return false;
    if (status !== null && !Number.isInteger(status))
        return false;
    if (error === null)
        return typeof body === 'string' && SHA256.test(body);
    return body === null && isObject(error) && isText(error['detail']) && isCode(error['code']);
}
function isCode(value) {
    return typeof value === 'string' && Object.hasOwn(CODES, value);
}
function isAddress(value) {
    return isText(value) && /^https?:\/\//.test(value) && URL.canParse(value);
}
function isText(value) {
    return typeof value === 'string' && value.length <= LONGEST_TEXT;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/adapters/record/recorder.js

/** @param keepBody told each body once, with the SHA-256 (hex) that names it. */
function createRecorder(keepBody) {
    const answers = new Map();
    const kept = new Set();
    return {
        onReply(request, reply) {
            const { url, accept } = request;
            const status = reply.status ?? null;
            answers.set(`${url} ${accept}`, { url, accept, status, ...contentOf(reply) });
        },
        record(routing, trust, projects = {}) {
            return {
                schemaVersion: 1,
                routing: plain(routing),
                ...(Object.keys(projects).length === 0
                    ? {}
                    : { projects: Object.fromEntries(Object.entries(projects).map(([key, project]) => [key, plain(project)])) }),
                answers: [...answers].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer),
                trust,
            };
        },
    };
    function contentOf(reply) {
        if (reply.kind === 'not-found')
            return { body: null, error: { code: 'not-found', detail: reply.detail } };
        if (reply.kind === 'unknown')
            return { body: null, error: { code: reply.code, detail: reply.detail } };
        const { bytes } = reply.value;
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        if (!kept.has(sha256)) {
            kept.add(sha256);
            keepBody(sha256, bytes);
        }
        return { body: sha256, error: null };
    }
}
/** Field by field: the caller's object may be npm's whole configuration, credentials and all. */
function plain({ registry, scopes, replaceRegistryHost, hasKeys, }) {
    return { registry, scopes, replaceRegistryHost, hasKeys };
}

;// CONCATENATED MODULE: ./build/adapters/record/disk.js








const RECORD_FILE = 'record.json';
const BODIES_FOLDER = 'bodies';
const LONGEST_RECORD = 256 * 1024 * 1024;
/**
 * Makes `dir` ready for a record: `record.json` and `bodies/{sha256}`.
 *
 * @throws ConfigurationError where it cannot be written, or holds other things, which are never mixed with a record.
 */
async function recordTo(dir) {
    const bodies = (0,external_node_path_.join)(dir, BODIES_FOLDER);
    try {
        await (0,promises_.mkdir)(dir, { recursive: true });
        const entries = await (0,promises_.readdir)(dir);
        if (entries.some((entry) => entry !== RECORD_FILE && entry !== BODIES_FOLDER)) {
            throw problem('record-folder', dir, 'holds other things than a record', 'Name a folder that is empty or new.');
        }
        await (0,promises_.mkdir)(bodies, { recursive: true });
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            throw error;
        throw problem('record-folder', dir, `cannot be written (${(0,errors/* messageOf */.bD)(error)})`, 'Name a folder that you may write to.');
    }
    const writes = [];
    const failures = [];
    const recorder = createRecorder((sha256, bytes) => {
        writes.push(writeWhole((0,external_node_path_.join)(bodies, sha256), bytes).catch((error) => void failures.push(error)));
    });
    return {
        onReply: recorder.onReply,
        async finish(routing, trust, projects) {
            await Promise.all(writes);
            const [failure] = failures;
            if (failure !== undefined) {
                const hint = 'Look at the space and the permissions there; no record.json was written.';
                throw problem('record-folder', dir, `cannot be written (${(0,errors/* messageOf */.bD)(failure)})`, hint);
            }
            const text = `${JSON.stringify(recorder.record(routing, trust, projects), null, 2)}\n`;
            await writeWhole((0,external_node_path_.join)(dir, RECORD_FILE), Buffer.from(text));
        },
    };
}
/**
 * Reads a record that `recordTo` wrote. Bodies are read when they are asked for.
 *
 * @throws ConfigurationError where there is none, or it cannot be read for certain.
 */
async function readRecord(dir) {
    const path = (0,external_node_path_.join)(dir, RECORD_FILE);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readBounded(path, LONGEST_RECORD)));
    }
    catch (error) {
        const hint = 'Name a folder that --save-evidence wrote.';
        throw problem('record-malformed', path, `cannot be read as a record (${(0,errors/* messageOf */.bD)(error)})`, hint);
    }
    return { record: parseRecord(value, path), readBody: (sha256) => readBody(dir, sha256) };
}
/** A body whose bytes are those its name says, or `null`. */
async function readBody(dir, sha256) {
    // The name comes from the record: nothing but a hash may become part of a path.
    if (!SHA256.test(sha256))
        return null;
    try {
        const bytes = await readBounded((0,external_node_path_.join)(dir, BODIES_FOLDER, sha256), documents/* LONGEST_BODY */._.packument);
        return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
    }
    catch {
        return null;
    }
}
/** A plain file's bytes. A link is refused: a record made by someone else must not read this machine's files. */
async function readBounded(path, longest) {
    // NONBLOCK: opening a named pipe would otherwise wait for a writer forever.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const { size } = await file.stat().then((stat) => {
            if (!stat.isFile())
                throw new Error('it is not a plain file');
            return stat;
        });
        if (size > longest)
            throw new Error(`${size} bytes is more than the ${longest} that are read`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** Whole or not at all: a run that is killed must not leave half a file under its final name. */
async function writeWhole(path, bytes) {
    const partial = `${path}.partial`;
    await (0,promises_.writeFile)(partial, bytes);
    await (0,promises_.rename)(partial, path);
}
function problem(code, path, message, hint) {
    return new errors/* ConfigurationError */.j1([{ code, message: `${path} ${message}`, hint, file: path }]);
}


/***/ })

};
;