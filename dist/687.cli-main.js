"use strict";
exports.id = 687;
exports.ids = [687,614];
exports.modules = {

/***/ 614:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const fs = __webpack_require__(79896)
const npa = __webpack_require__(78056)
const { URL } = __webpack_require__(87016)

// Find the longest registry key that is used for some kind of auth
// in the options.  Returns the registry key and the auth config.
const regFromURI = (uri, opts) => {
  const parsed = new URL(uri)
  // try to find a config key indicating we have auth for this registry
  // can be one of :_authToken, :_auth, :_password and :username, or
  // :certfile and :keyfile
  // We walk up the "path" until we're left with just //<host>[:<port>],
  // stopping when we reach '//'.
  let regKey = `//${parsed.host}${parsed.pathname}`
  while (regKey.length > '//'.length) {
    const authKey = hasAuth(regKey, opts)
    // got some auth for this URI
    if (authKey) {
      return { regKey, authKey }
    }

    // can be either //host/some/path/:_auth or //host/some/path:_auth
    // walk up by removing EITHER what's after the slash OR the slash itself
    regKey = regKey.replace(/([^/]+|\/)$/, '')
  }
  return { regKey: false, authKey: null }
}

// Not only do we want to know if there is auth, but if we are calling `npm
// logout` we want to know what config value specifically provided it.  This is
// so we can look up where the config came from to delete it (i.e. user vs
// project)
const hasAuth = (regKey, opts) => {
  if (opts[`${regKey}:_authToken`]) {
    return '_authToken'
  }
  if (opts[`${regKey}:_auth`]) {
    return '_auth'
  }
  if (opts[`${regKey}:username`] && opts[`${regKey}:_password`]) {
    // 'password' can be inferred to also be present
    return 'username'
  }
  if (opts[`${regKey}:certfile`] && opts[`${regKey}:keyfile`]) {
    // 'keyfile' can be inferred to also be present
    return 'certfile'
  }
  return false
}

const sameHost = (a, b) => {
  const parsedA = new URL(a)
  const parsedB = new URL(b)
  return parsedA.host === parsedB.host
}

const getRegistry = opts => {
  const { spec } = opts
  const { scope: specScope, subSpec } = spec ? npa(spec) : {}
  const subSpecScope = subSpec && subSpec.scope
  const scope = subSpec ? subSpecScope : specScope
  const scopeReg = scope && opts[`${scope}:registry`]
  return scopeReg || opts.registry
}

const maybeReadFile = file => {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch (er) {
    if (er.code !== 'ENOENT') {
      throw er
    }
    return null
  }
}

const getAuth = (uri, opts = {}) => {
  const { forceAuth } = opts
  if (!uri) {
    throw new Error('URI is required')
  }
  const { regKey, authKey } = regFromURI(uri, forceAuth || opts)

  // we are only allowed to use what's in forceAuth if specified
  if (forceAuth && !regKey) {
    return new Auth({
      // if we force auth we don't want to refer back to anything in config
      regKey: false,
      authKey: null,
      scopeAuthKey: null,
      token: forceAuth._authToken || forceAuth.token,
      username: forceAuth.username,
      password: forceAuth._password || forceAuth.password,
      auth: forceAuth._auth || forceAuth.auth,
      certfile: forceAuth.certfile,
      keyfile: forceAuth.keyfile,
    })
  }

  // no auth for this URI, but might have it for the registry
  if (!regKey) {
    const registry = getRegistry(opts)
    if (registry && uri !== registry && sameHost(uri, registry)) {
      return getAuth(registry, opts)
    } else if (registry !== opts.registry) {
      // If making a tarball request to a different base URI than the
      // registry where we logged in, but the same auth SHOULD be sent
      // to that artifact host, then we track where it was coming in from,
      // and warn the user if we get a 4xx error on it.
      const { regKey: scopeAuthKey, authKey: _authKey } = regFromURI(registry, opts)
      return new Auth({ scopeAuthKey, regKey: scopeAuthKey, authKey: _authKey })
    }
  }

  const {
    [`${regKey}:_authToken`]: token,
    [`${regKey}:username`]: username,
    [`${regKey}:_password`]: password,
    [`${regKey}:_auth`]: auth,
    [`${regKey}:certfile`]: certfile,
    [`${regKey}:keyfile`]: keyfile,
  } = opts

  return new Auth({
    scopeAuthKey: null,
    regKey,
    authKey,
    token,
    auth,
    username,
    password,
    certfile,
    keyfile,
  })
}

class Auth {
  constructor ({
    token,
    auth,
    username,
    password,
    scopeAuthKey,
    certfile,
    keyfile,
    regKey,
    authKey,
  }) {
    // same as regKey but only present for scoped auth. Should have been named scopeRegKey
    this.scopeAuthKey = scopeAuthKey
    // `${regKey}:${authKey}` will get you back to the auth config that gave us auth
    this.regKey = regKey
    this.authKey = authKey
    this.token = null
    this.auth = null
    this.isBasicAuth = false
    this.cert = null
    this.key = null
    if (token) {
      this.token = token
    } else if (auth) {
      this.auth = auth
    } else if (username && password) {
      const p = Buffer.from(password, 'base64').toString('utf8')
      this.auth = Buffer.from(`${username}:${p}`, 'utf8').toString('base64')
      this.isBasicAuth = true
    }
    // mTLS may be used in conjunction with another auth method above
    if (certfile && keyfile) {
      const cert = maybeReadFile(certfile, 'utf-8')
      const key = maybeReadFile(keyfile, 'utf-8')
      if (cert && key) {
        this.cert = cert
        this.key = key
      }
    }
  }
}

module.exports = getAuth


/***/ }),

/***/ 63058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** The file may grow between the look and the read, so the bound holds for the read itself. */
async function readUpTo(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const chunks = [];
        let total = 0;
        for await (const chunk of file.createReadStream({ autoClose: false })) {
            total += chunk.length;
            if (total > maxBytes)
                throw new Error(`${path} has more than ${maxBytes} bytes`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
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

/***/ 43487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/id-token.js
var id_token = __webpack_require__(79684);
// EXTERNAL MODULE: ./build/adapters/signer-services.js
var signer_services = __webpack_require__(25056);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/publish/check.js
var check = __webpack_require__(5004);
// EXTERNAL MODULE: ./build/publish/gather-facts.js + 2 modules
var gather_facts = __webpack_require__(30934);
// EXTERNAL MODULE: ./build/publish/preflight.js + 5 modules
var preflight = __webpack_require__(49306);
// EXTERNAL MODULE: ./build/publish/token-claims.js
var token_claims = __webpack_require__(64419);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/checklist.js




const MARKS = {
    pass: '✔',
    fail: '✘',
    warn: '!',
    unknown: '?',
    'not-applicable': '·',
};
const MOODS = {
    pass: 'good',
    fail: 'bad',
    warn: 'warn',
    unknown: 'warn',
    'not-applicable': null,
};
const LONGEST_REMEDY_LINES = 20;
/** One row a check, what to change below it, and a sentence. Ends with a newline. */
function renderChecklist(checklist, options) {
    const style = (0,report_style/* styleOf */.Vj)(options);
    const { mood, text } = conclusion(checklist);
    return [
        style.bold(`Countersign preflight  ${(0,report_escape/* terminalText */.eR)(checklist.subject, 300)}`),
        '',
        ...checklist.checks.filter(({ outcome }) => outcome !== 'not-applicable').flatMap((check) => rows(check, style)),
        ...leftOut(checklist.checks, style),
        '',
        style.bold(style.mood[mood](text)),
        '',
    ].join('\n');
}
function rows({ outcome, title, detail, remedy }, style) {
    const mood = MOODS[outcome];
    const head = `${mood === null ? MARKS[outcome] : style.mood[mood](MARKS[outcome])} ${title}`;
    const dim = outcome === 'pass';
    const told = (0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(detail), style.width, 4);
    const lines = remedy === '' || dim ? [] : remedy.split('\n').slice(0, LONGEST_REMEDY_LINES);
    const [first = '', ...more] = lines;
    return [
        head,
        ...(dim ? told.map(style.dim) : told),
        ...(lines.length === 0 ? [] : (0,report_style/* wrap */.LV)(`→ ${(0,report_escape/* terminalText */.eR)(first)}`, style.width, 4, 2)),
        // What is to be pasted keeps its lines and their indentation.
        ...more.map((line) => `      ${(0,report_escape/* terminalText */.eR)(line)}`),
    ];
}
/** In one line: each by itself would bury what there is to do. */
function leftOut(checks, style) {
    const titles = checks.filter(({ outcome }) => outcome === 'not-applicable').map(({ title }) => title);
    if (titles.length === 0)
        return [];
    return (0,report_style/* wrap */.LV)(`· Not needed, or only known in the publishing run: ${titles.join(' · ')}`, style.width, 0, 4).map(style.dim);
}
/** The same as a table for a job summary. Ends with a newline. */
function renderChecklistMarkdown(checklist) {
    const { text } = conclusion(checklist);
    const shown = checklist.checks.filter(({ outcome }) => outcome !== 'not-applicable');
    return [
        `### Preflight: ${markdownText(checklist.subject, 300)}`,
        '',
        `**${markdownText(text)}**`,
        '',
        '| | check | found | to do |',
        '|---|---|---|---|',
        ...shown.map(({ outcome, title, detail, remedy }) => {
            const todo = outcome === 'pass' ? '' : remedy.split('\n').slice(0, LONGEST_REMEDY_LINES).map(cell).join('<br>');
            return `| ${MARKS[outcome]} | ${markdownText(title)} | ${markdownText(detail)} | ${todo} |`;
        }),
        '',
    ].join('\n');
}
/** What is to be pasted stands on lines of its own, after the sentence. */
function cell(line, index) {
    return index === 0 ? markdownText(line) : markdownCode(line, 200);
}
/** Every field by name, as the other reports. */
function checklistJson({ subject, checks, blocking }) {
    return (0,json/* write */.M9)({
        schemaVersion: 1,
        subject,
        ready: blocking.length === 0,
        checks: checks.map(({ id, title, outcome, detail, remedy }) => ({ id, title, outcome, detail, remedy })),
        blocking: blocking.map(({ id }) => id),
    });
}
function conclusion({ checks, blocking }) {
    const faults = blocking.filter(({ outcome }) => outcome === 'fail').length;
    const unknowns = blocking.length - faults;
    const warnings = checks.filter(({ outcome }) => outcome === 'warn').length;
    const also = warnings === 0 ? '' : ` ${(0,wording/* plural */.LS)(warnings, 'warning')}.`;
    if (faults > 0) {
        const more = unknowns === 0 ? '' : `, and ${unknowns} more could not be found out`;
        return { mood: 'bad', text: `✘ Not ready: ${(0,wording/* plural */.LS)(faults, 'fault')}${more}.${also}` };
    }
    if (unknowns > 0)
        return { mood: 'warn', text: `? Not known to be ready: ${unknowns} could not be found out.${also}` };
    return { mood: warnings === 0 ? 'good' : 'warn', text: `✔ Nothing found that would stop it.${also}` };
}

// EXTERNAL MODULE: ./build/commands/deadline.js
var commands_deadline = __webpack_require__(91455);
// EXTERNAL MODULE: ./build/commands/job.js
var commands_job = __webpack_require__(65564);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/commands/preflight-ports.js + 1 modules
var preflight_ports = __webpack_require__(20037);
;// CONCATENATED MODULE: ./build/commands/doctor.js













/**
 * `countersign doctor [FOLDER]`: the preflight alone, on a person's machine or in a pull request. Writes nothing anywhere and
 * runs nothing of the project. 1 where something would stop a publish; 3 where that could not be found out.
 */
async function doctorCommand(folder, flags, terminal) {
    const { env } = terminal;
    const root = (0,external_node_path_.resolve)(folder);
    const deadline = (0,commands_deadline/* startDeadline */.d)(flags.timeout, ['SIGTERM', 'SIGINT']);
    try {
        const checklist = await examine(root, flags, env, deadline.signal);
        await (0,output/* deliver */.cK)(terminal, flags, {
            report: () => renderChecklist(checklist, (0,output/* terminalOptions */.Z8)(terminal, flags)),
            json: () => checklistJson(checklist),
        });
        if (checklist.blocking.some(({ outcome }) => outcome === 'fail'))
            return 1;
        return checklist.blocking.length > 0 ? 3 : 0;
    }
    finally {
        deadline.release();
    }
}
async function examine(folder, flags, env, signal) {
    const [json, job] = await Promise.all([(0,preflight_ports/* readManifest */.WI)(folder), (0,commands_job/* readJob */.c)(env)]);
    const { config, registry } = await (0,preflight_ports/* openNpm */.Sb)(folder, env, job, json, flags.registry ?? null);
    const identity = (0,id_token/* createIdTokens */.Y)(env, token_claims/* readTokenClaims */.v);
    const intent = {
        form: flags.form,
        provenance: flags.provenance,
        tag: flags.tag ?? null,
        access: flags.access ?? null,
        registry,
        allowLessTrust: flags.allowLessTrust,
        dirtyTree: 'warn',
        // Where the job may ask for tokens it is the one that publishes, or stands beside it.
        rehearsal: identity.missing !== null,
    };
    const facts = await (0,gather_facts/* gatherFacts */.p)(intent, { from: 'package.json', json, integrity: null }, job, {
        registry: (0,preflight_ports/* askingRegistry */.to)(config, registry, signal),
        identity,
        publisher: null,
        files: await (0,preflight_ports/* repositoryFiles */.gF)(folder, env),
        source: () => (0,preflight_ports/* sourceOf */.vz)(folder, env),
        npm: (0,preflight_ports/* npmFacts */.te)(config, registry, folder, env, signer_services/* NPM_SERVICES */.r.rekor.version),
    });
    const checks = (0,preflight/* allChecks */.fZ)(facts);
    return { subject: subjectOf(json, registry, flags), checks, blocking: checks.filter(check/* isBlocking */.Us) };
}
function subjectOf(json, registry, { form, provenance }) {
    const name = (0,model_json/* stringAt */.bX)(json, 'name') ?? '(no name)';
    const version = (0,model_json/* stringAt */.bX)(json, 'version') ?? '(no version)';
    return `${name}@${version} to ${registry} (${form}, ${provenance ? 'with' : 'without'} provenance)`;
}


/***/ })

};
;