"use strict";
exports.id = 2060;
exports.ids = [2060,3483];
exports.modules = {

/***/ 79684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createIdTokens)
/* harmony export */ });
/* unused harmony export missingIdToken */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);


const TIMEOUT_MS = 20_000;
const MOST_BYTES = 64 * 1024;
/**
 * Why this process may not ask for an identity token, or `null`: the runner sets these two variables where the job has
 * `id-token: write`, and never for a pull request from a fork.
 */
function missingIdToken(env) {
    if ((env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '' && (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '') !== '')
        return null;
    return env['GITHUB_ACTIONS'] === 'true'
        ? {
            code: 'ID_TOKEN_PERMISSION',
            message: 'This job may not ask for an identity token.',
            hint: 'Give it “permissions: id-token: write”.',
        }
        : { code: 'ID_TOKEN_NO_RUN', message: 'This is not a run of GitHub Actions: nobody issues identity tokens here.' };
}
/**
 * Identity tokens for the command line, straight from the runner. The action asks through its toolkit, which writes each
 * token to standard output so that the runner masks it; here standard output may be a file, so a token is written nowhere.
 */
function createIdTokens(env, readClaims) {
    const missing = missingIdToken(env);
    return {
        missing,
        claims: readClaims,
        async token(audience) {
            if (missing !== null)
                return { kind: 'refused', status: null, message: missing.message };
            return ask(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', audience);
        },
    };
}
async function ask(address, bearer, audience) {
    if (!URL.canParse(address))
        return { kind: 'refused', status: null, message: 'the runner’s address for tokens is none' };
    const url = new URL(address);
    url.searchParams.set('audience', audience);
    try {
        const response = await fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
            // The bearer is for this address alone.
            redirect: 'error',
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        const { status } = response;
        if (status !== 200) {
            await response.body?.cancel();
            return status >= 500
                ? { kind: 'unreachable', message: `the runner’s token service answered ${status}` }
                : { kind: 'refused', status, message: 'the runner’s token service refused' };
        }
        const bytes = await readUpTo(response, MOST_BYTES);
        const value = bytes === null ? null : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes), 'value');
        // The answer may be half a token: nothing of it is quoted.
        if (value === null || value === '')
            return { kind: 'unreachable', message: 'the runner’s token service gave no token' };
        return { kind: 'done', value };
    }
    catch (error) {
        return { kind: 'unreachable', message: `the runner’s token service cannot be reached (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})` };
    }
}
async function readUpTo(response, most) {
    const chunks = [];
    let total = 0;
    for await (const chunk of (response.body ?? [])) {
        total += chunk.length;
        if (total > most)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 75951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ createPacker)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
;// CONCATENATED MODULE: ./build/adapters/npm-cli-environment.js
/**
 * What GitHub hands to an action, and to no one else: its inputs (a token may be one), the way to identity tokens, and the
 * files by which a step sets the environment and the outputs of what comes after it.
 */
const OF_THE_ACTION = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/i;
/** Where the tokens are that publish. Left empty instead of out: Yarn refuses to start where a variable is missing. */
const PUBLISHES = /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_AUTH_TOKEN|NPM_CONFIG_TOKEN|BUN_AUTH_TOKEN|YARN_NPM_AUTH_(?:TOKEN|IDENT))$|^(?:p?npm_config_).*_(?:auth|authtoken|password)$/i;
/**
 * The environment for a program that runs the project's own scripts (`prepack`, `prepare`): whoever got code into one of
 * them, or into what it builds with, must not find what signs or publishes there. That is no wall: on one machine, as one
 * user, a script can look into this process as well. Only a job of its own, without `id-token: write`, is one.
 *
 * @param credentials more variables that hold what publishes, by what npm's files say
 */
function scriptEnvironment(env, credentials = new Set()) {
    const kept = {
        // Nobody is there to answer.
        COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
    };
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || OF_THE_ACTION.test(name))
            continue;
        kept[name] = PUBLISHES.test(name) || credentials.has(name) ? '' : value;
    }
    return kept;
}

// EXTERNAL MODULE: ./build/adapters/npm-cli-run.js
var npm_cli_run = __webpack_require__(44559);
// EXTERNAL MODULE: ./build/adapters/npm-cli-settings.js
var npm_cli_settings = __webpack_require__(477);
// EXTERNAL MODULE: ./build/adapters/tarball-file.js
var tarball_file = __webpack_require__(13198);
;// CONCATENATED MODULE: ./build/adapters/npm-cli-pack.js








const NAME = 'package.tgz';
/**
 * Packs by the project's own package manager, whose output is not asked what the file is called: its form differs by manager
 * and version (a list, an object by name, lines), and scripts write into it. Each tarball goes to a new, empty folder
 * instead, and must be all that is in there afterwards.
 */
function createPacker({ env, destination, folder, programs = {}, onOutput }) {
    async function run(manager, args, cwd, shown) {
        const output = shown && onOutput !== undefined ? { onOutput } : {};
        let childEnv;
        try {
            childEnv = scriptEnvironment(env, await (0,npm_cli_settings/* credentialVariables */.r)(env, cwd));
        }
        catch (error) {
            return { kind: 'not-run', detail: `npm's configuration cannot be read (${(0,errors/* messageOf */.bD)(error)})` };
        }
        return (0,npm_cli_run/* runProgram */.m)(programs[manager] ?? { file: manager, args: [] }, args, { cwd, env: childEnv, ...output });
    }
    async function versionIn(cwd, manager) {
        const ran = await run(manager, ['--version'], cwd, false);
        if (ran.kind !== 'ended' || ran.exitCode !== 0)
            return null;
        return /^v?(\d+\.\d+\.\d+\S*)\s*$/m.exec(ran.stdout)?.[1] ?? null;
    }
    return {
        read: tarball_file/* readTarballFile */.H,
        versionOf: (manager) => versionIn(folder, manager),
        async pack(packed, manager) {
            let into;
            try {
                await (0,promises_.mkdir)(destination, { recursive: true });
                into = await (0,promises_.mkdtemp)((0,external_node_path_.join)(destination, 'pack-'));
            }
            catch (error) {
                return refused(`${destination} cannot be written to (${(0,errors/* messageOf */.bD)(error)})`);
            }
            const classic = manager === 'yarn' && /^[01]\./.test((await versionIn(packed, manager)) ?? '');
            const args = packArguments(manager, into, classic);
            const ran = await run(manager, args, packed, true);
            const fault = faultOf(ran, `${manager} ${args[0] === 'pm' ? 'pm pack' : 'pack'}`, manager);
            return fault === null ? collect(into, manager) : refused(fault);
        },
    };
}
function packArguments(manager, into, classic) {
    switch (manager) {
        case 'npm':
        case 'pnpm':
            return ['pack', '--pack-destination', into];
        case 'yarn':
            return ['pack', classic ? '--filename' : '--out', (0,external_node_path_.join)(into, NAME)];
        case 'bun':
            return ['pm', 'pack', '--destination', into];
    }
}
/** Codes that a package manager names its fault with; the only part of its output that is repeated. */
const FAULT = /\b(?:npm (?:error|ERR!) code (E[A-Z0-9]{2,40})|(ERR_PNPM_[A-Z_]{2,60})|(YN\d{4}))\b/g;
function faultOf(ran, command, manager) {
    switch (ran.kind) {
        case 'not-run':
            return `${command} could not be run: ${ran.detail}`;
        case 'killed':
            return `${command} was ended by a signal before it was done`;
        case 'ended': {
            if (ran.exitCode === 0)
                return null;
            const codes = [...`${ran.stdout}\n${ran.stderr}`.matchAll(FAULT)].map(([, npm, pnpm, yarn]) => npm ?? pnpm ?? yarn);
            // Yarn begins each line with one; the last that is not the general one says what it was.
            const code = codes.filter((each) => each !== 'YN0000').at(manager === 'yarn' ? -1 : 0);
            return `${command} ended with ${ran.exitCode}${code === undefined ? '' : ` (${code})`}; what it wrote is in the log`;
        }
    }
}
/** The one tarball in the folder, under the name that npm would give it. */
async function collect(into, manager) {
    const names = await (0,promises_.readdir)(into);
    const [name] = names;
    if (name === undefined || names.length > 1) {
        const detail = name === undefined ? 'wrote no tarball' : `wrote ${names.length} files instead of one tarball`;
        return refused(`${manager} ended well, but ${detail}; its configuration may say "dry-run", or "workspaces"`);
    }
    const path = (0,external_node_path_.join)(into, name);
    if (!(await (0,promises_.lstat)(path)).isFile())
        return refused(`${manager} wrote something that is not a file: ${path}`);
    const read = await (0,tarball_file/* readTarballFile */.H)(path);
    if (read.kind !== 'done')
        return read;
    const { manifest } = read.value;
    if (!(0,model_name/* isRegistryName */.V)(manifest.name) || !(0,model_name/* isRegistryVersion */.Q)(manifest.version))
        return read;
    const given = (0,external_node_path_.join)((0,external_node_path_.dirname)(read.value.path), `${manifest.name.replace(/^@/, '').replace('/', '-')}-${manifest.version}.tgz`);
    await (0,promises_.rename)(path, given);
    return { kind: 'done', value: { ...read.value, path: given } };
}
function refused(message) {
    return { kind: 'refused', status: null, message };
}


/***/ }),

/***/ 44559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/** Scripts may write without end; what a program says of its own end is at the end. */
const KEPT = 64 * 1024;
/**
 * Closes the child's input. Without it a script that reads waits for ever; with an empty buffer, something is still written,
 * and where the child has ended by then, that is an error that nobody can catch. `end` of a stream takes a callback, too.
 */
const NOTHING_TO_READ = (() => undefined);
/** Runs a program to its end, without a shell and with nothing to read. */
async function runProgram({ file, args: first }, args, options) {
    const [stdout, stderr] = [new Tail(), new Tail()];
    const listen = (tail) => (chunk) => {
        tail.add(chunk);
        options.onOutput?.(chunk);
    };
    try {
        // Quoted, since the first argument is read as a command line: a path may hold spaces.
        const exitCode = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(`"${file}"`, [...first, ...args], {
            cwd: options.cwd,
            env: { ...options.env },
            silent: true,
            ignoreReturnCode: true,
            input: NOTHING_TO_READ,
            listeners: { stdout: listen(stdout), stderr: listen(stderr) },
        });
        if (exitCode === null)
            return { kind: 'killed' };
        return { kind: 'ended', exitCode, stdout: stdout.text(), stderr: stderr.text() };
    }
    catch (error) {
        return { kind: 'not-run', detail: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}
class Tail {
    #chunks = [];
    #size = 0;
    add(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        // Cut at twice the size, so that each byte is copied a bounded number of times.
        if (this.#size > 2 * KEPT)
            this.#chunks = [this.#cut()];
    }
    text() {
        return this.#cut().toString('utf8');
    }
    #cut() {
        const cut = Buffer.concat(this.#chunks).subarray(-KEPT);
        this.#size = cut.length;
        return cut;
    }
}


/***/ }),

/***/ 34291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   J4: () => (/* binding */ SECRET_NAME),
/* harmony export */   On: () => (/* binding */ credentialVariablesIn),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _registry_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63603);

/** npm's tokens, JSON Web Tokens, bearers, and what stands before the host of an address. */
const SHAPES = [
    /\bnpm_[A-Za-z0-9]{20,}/g,
    /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
    /\b(?:Bearer|Basic) +[\w.~+/=-]{6,}/gi,
    /(?<=\/\/)[^/\s@]+(?=@)/g,
    /(?<=:_(?:authToken|auth|password)\s*=\s*)\S+/g,
];
/** Anything shorter is too likely to be a word. */
const SHORTEST = 6;
/** A message from afar, for a person: without these secrets, and without anything that has the form of one. */
function withoutSecrets(text, secrets) {
    let clean = text;
    // Longest first: one may be a part of another.
    for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
        if (secret.length >= SHORTEST)
            clean = clean.replaceAll(secret, '***');
    }
    for (const shape of SHAPES)
        clean = clean.replace(shape, '***');
    return (0,_registry_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(clean.trim().replaceAll(/\s+/g, ' '));
}
/** Names of variables whose value is likely to be a secret. */
const SECRET_NAME = /token|auth|secret|passw|credential|_key$/i;
const CREDENTIAL_LINE = /:_(?:authToken|auth|password)\s*=\s*(.*)$/;
/** The credentials that are written out in an .npmrc. */
function credentialsIn(npmrc) {
    return npmrc.split(/\r?\n/).flatMap((line) => {
        const value = CREDENTIAL_LINE.exec(line)?.[1]
            ?.trim()
            .replace(/^(["'])(.*)\1$/, '$2') ?? '';
        return value === '' || value.startsWith('${') ? [] : [value];
    });
}
/** The variables that an .npmrc refers to, as `${NAME}` or `${NAME?}`; without those of credentials where asked. */
function variablesIn(npmrc, withCredentials) {
    const lines = npmrc.split(/\r?\n/).filter((line) => withCredentials || !CREDENTIAL_LINE.test(line));
    return lines.flatMap(variablesOf);
}
/** The variables in which an .npmrc says that credentials are, whatever they are called. */
function credentialVariablesIn(npmrc) {
    return npmrc
        .split(/\r?\n/)
        .filter((line) => CREDENTIAL_LINE.test(line))
        .flatMap(variablesOf);
}
function variablesOf(line) {
    return [...line.matchAll(/\$\{([^}?]+)\??\}/g)].map(([, name = '']) => name);
}


/***/ }),

/***/ 477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ credentialVariables),
/* harmony export */   v: () => (/* binding */ npmSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _registry_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78026);
/* harmony import */ var _npm_cli_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34291);





/** What npm and Node.js need to run, to be reached by and to reach a registry. In capitals: Windows has them in any letters. */
const NEEDED = new Set(('PATH HOME USER LOGNAME TMPDIR TMP TEMP LANG TZ CI PREFIX SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT ' +
    'USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES ' +
    'HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY NODE_USE_ENV_PROXY ' +
    'NODE_EXTRA_CA_CERTS NODE_USE_SYSTEM_CA SSL_CERT_FILE SSL_CERT_DIR').split(' '));
const NEEDED_KINDS = /^(?:LC_|XDG_|npm_config_)/i;
/** npm refuses `provenance=true` beside a provenance file, and before version 11 signs a second time. */
const OWN_PROVENANCE = /^npm_config_provenance(?:[-_]file)?$/i;
const OWN_PROVENANCE_LINE = /^[ \t]*provenance(?:-file)?[ \t]*(?:=.*)?$/gm;
/** What GitHub hands to an action alone: no .npmrc can ask for it. */
const OF_THE_ACTION = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|TOKEN)$)/i;
/**
 * npm's settings as the user has them (project, user and machine; proxies, authorities, tokens), with what this publish
 * needs laid on top: by the environment, which npm puts above every file. A token of our own is never on the disk, nor in
 * the arguments, which every process can read. No identity token can be had from in there: npm would exchange one itself,
 * in silence.
 *
 * @param folder where npm will run
 * @param token for this registry; `null` to leave the user's
 */
async function npmSettings(given, folder, registry, token) {
    const userFile = userFileOf(given);
    const userText = await textOf(userFile);
    const others = await Promise.all([...projectFiles(folder), globalFile(given)].map(textOf));
    const referred = new Set([userText, ...others].flatMap((text) => (0,_npm_cli_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesIn */ .DF)(text, token === null)));
    const env = {};
    for (const [name, value] of Object.entries(given)) {
        if (value === undefined || OF_THE_ACTION.test(name) || OWN_PROVENANCE.test(name))
            continue;
        if (NEEDED.has(name.toUpperCase()) || NEEDED_KINDS.test(name) || referred.has(name))
            env[name] = value;
    }
    const secrets = new Set([userText, ...others].flatMap(_npm_cli_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialsIn */ .Wr));
    for (const [name, value] of Object.entries(env)) {
        if (referred.has(name) || _npm_cli_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .SECRET_NAME */ .J4.test(name))
            secrets.add(value);
    }
    if (token !== null) {
        secrets.add(token);
        const { host, pathname } = new URL(registry);
        const key = `//${host}${pathname}:_authToken`;
        for (const name of Object.keys(env)) {
            if (name.replace(/^npm_config_/i, '') === key)
                delete env[name];
        }
        env[`npm_config_${key}`] = token;
    }
    const layered = userText.replace(OWN_PROVENANCE_LINE, '');
    if (layered === userText)
        return { env, secrets, close: async () => undefined };
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lookUp(given, 'RUNNER_TEMP') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(userFile), 'countersign-npm-'));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'npmrc');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, layered, { mode: 0o600 });
    for (const name of Object.keys(env)) {
        if (/^npm_config_userconfig$/i.test(name))
            delete env[name];
    }
    env['npm_config_userconfig'] = file;
    return { env, secrets, close: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { recursive: true, force: true }) };
}
/** The variables that npm's files, read from a folder, name for credentials: `_authToken=${RELEASE_TOKEN}`. */
async function credentialVariables(given, folder) {
    const texts = await Promise.all([userFileOf(given), ...projectFiles(folder), globalFile(given)].map(textOf));
    return new Set(texts.flatMap(_npm_cli_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialVariablesIn */ .On));
}
function userFileOf(env) {
    return lookUp(env, 'npm_config_userconfig') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeOf(env), '.npmrc');
}
/** A variable in whatever letters. */
function lookUp(env, name) {
    const found = Object.keys(env).find((each) => each.toLowerCase() === name.toLowerCase());
    const value = found === undefined ? undefined : env[found];
    return value === '' ? undefined : value;
}
function homeOf(env) {
    return env['HOME'] ?? env['USERPROFILE'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
}
/** npm reads one of these, of the folder that it takes for the project's root. */
function projectFiles(folder) {
    const files = [];
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.npmrc'));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return files;
    }
}
function globalFile(env) {
    const prefix = lookUp(env, 'npm_config_prefix') ?? env['PREFIX'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath));
    return lookUp(env, 'npm_config_globalconfig') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(prefix, 'etc', 'npmrc');
}
/** Empty where there is none. npm itself says so of one that cannot be read. */
async function textOf(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes((0,_registry_http_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            return '';
        throw error;
    }
}


/***/ }),

/***/ 73845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createNpmPublish),
  t: () => (/* binding */ provenanceSetIn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/adapters/npm-cli-secrets.js
var npm_cli_secrets = __webpack_require__(34291);
// EXTERNAL MODULE: ./build/adapters/registry/retry.js
var retry = __webpack_require__(52667);
;// CONCATENATED MODULE: ./build/adapters/npm-cli-output.js



/** npm's own refusals, before anything was sent. */
const BEFORE_SENDING = /^(?:ENEEDAUTH|EUSAGE|EPRIVATE|EUNKNOWNCOMMAND|EUNKNOWNCONFIG|ECONFIG|EUNSCOPED|EBADSEMVER|EPACKAGEEXTENSIONS|EINVALIDTAGNAME|ENOENT|EACCES|EJSONPARSE)$/;
/** What `@sigstore/verify` says where npm cannot verify a provenance file, which it does before it sends anything. */
const UNVERIFIED = /^(?:TLOG_[A-Z_]+|CERTIFICATE_ERROR|PUBLIC_KEY_ERROR|SIGNATURE_ERROR|TIMESTAMP_ERROR|UNTRUSTED_SIGNER_ERROR)$/;
const STATUS_OF = { ENEEDAUTH: 401, EOTP: 401, EPUBLISHCONFLICT: 409 };
/** npm 11 looks by itself and says so without a code. */
const TAKEN = /cannot publish over the previously published version/i;
/** npm could not make sense of its settings, and says so on three lines, without a code. */
const UNCONFIGURED = /^Exit prior to config file resolving$/m;
/** The id that `npm stage publish --json` writes last; `null` where there is none. */
function readStageId(stdout) {
    // From the line's start: a file of the package may have any name, but never an unescaped quote in it.
    return [...stdout.matchAll(/^\s*"stageId": "([\w-]{1,100})"/gm)].at(-1)?.[1] ?? null;
}
/** What went wrong, from `--json` (npm 10 to 12: `{"error": {code, summary, detail}}`), else from the lines of the log. */
function readFault(stdout, stderr) {
    for (const text of [stdout, stderr]) {
        const start = text.search(/^\{/m);
        const error = start < 0 ? undefined : (0,json.at)((0,json/* parseJson */.qF)(Buffer.from(text.slice(start))), 'error');
        const first = Array.isArray(error) ? error[0] : error;
        const [code, summary] = [(0,json/* stringAt */.bX)(first, 'code'), (0,json/* stringAt */.bX)(first, 'summary')];
        if (code !== null || summary !== null)
            return { code, summary: summary ?? (0,json/* stringAt */.bX)(first, 'detail') ?? '' };
    }
    if (UNCONFIGURED.test(stderr))
        return { code: 'ECONFIG', summary: stderr.trim().split('\n').at(-1) ?? '' };
    const lines = [...stderr.matchAll(/^npm (?:error|ERR!) (.*)$/gm)].map(([, line = '']) => line);
    const code = lines.map((line) => /^code (E[A-Z0-9]+)$/.exec(line)?.[1]).find((found) => found !== undefined) ?? null;
    return { code, summary: lines.find((line) => !line.startsWith('code ')) ?? stderr.trim().split('\n').at(-1) ?? '' };
}
/**
 * Sorts it by what a person can do. Only what is known to be a refusal is one: of all else it is open whether the registry
 * has the package now, and the registry is to be asked.
 */
function refusalOf({ code, summary }, exitCode, secrets) {
    const said = (0,npm_cli_secrets/* withoutSecrets */.cT)(summary, secrets);
    const message = `npm ended with ${exitCode}: ${[code, said].filter((part) => part !== null && part !== '').join(': ')}`;
    const status = statusOf(code, summary);
    if (status !== null) {
        return retry/* TRANSIENT_STATUSES */.SS.has(status) || status >= 500
            ? { kind: 'unreachable', message }
            : { kind: 'refused', status, message };
    }
    return code !== null && (BEFORE_SENDING.test(code) || UNVERIFIED.test(code))
        ? { kind: 'refused', status: null, message }
        : { kind: 'unreachable', message };
}
function statusOf(code, summary) {
    if (code === null)
        return TAKEN.test(summary) ? 403 : null;
    return STATUS_OF[code] ?? (/^E\d{3}$/.test(code) ? Number(code.slice(1)) : null);
}

// EXTERNAL MODULE: ./build/adapters/npm-cli-run.js
var npm_cli_run = __webpack_require__(44559);
// EXTERNAL MODULE: ./build/adapters/npm-cli-settings.js
var npm_cli_settings = __webpack_require__(477);
;// CONCATENATED MODULE: ./build/adapters/npm-cli.js





const NPM = { file: 'npm', args: [] };
/**
 * Publishes a tarball that is there with npm itself (10 to 12), unmodified, so that what goes to the registry is what npm
 * sends. Where it goes, under which tag, and that nothing is run, is said in the arguments, above all configuration: a
 * package's `publishConfig` and the project's .npmrc say nothing else on these.
 */
function createNpmPublish({ env, folder, program = NPM }) {
    return async (request) => {
        // npm would take `a/b.tgz` for a repository on GitHub.
        const relative = [request.tarball, request.bundle].find((path) => path !== null && !(0,external_node_path_.isAbsolute)(path));
        if (relative !== undefined)
            return refused(`${JSON.stringify(relative)} is not an absolute path`);
        let settings;
        try {
            settings = await (0,npm_cli_settings/* npmSettings */.v)(env, folder, request.registry, request.token);
        }
        catch (error) {
            return refused(`npm's configuration cannot be read (${(0,errors/* messageOf */.bD)(error)})`);
        }
        try {
            const ran = await (0,npm_cli_run/* runProgram */.m)(program, publishArguments(request), { cwd: folder, env: settings.env });
            switch (ran.kind) {
                case 'not-run':
                    return refused(`npm could not be run: ${ran.detail}`);
                case 'killed':
                    return { kind: 'unreachable', message: 'npm was ended by a signal before it was done' };
                case 'ended':
                    if (ran.exitCode === 0)
                        return { kind: 'done', value: { stageId: readStageId(ran.stdout) } };
                    return refusalOf(readFault(ran.stdout, ran.stderr), ran.exitCode, settings.secrets);
            }
        }
        finally {
            await settings.close();
        }
    };
}
/**
 * Where `provenance=true` is configured, as npm itself reads its configuration for a publish from here: npm refuses that
 * beside a provenance file. What the environment and the user's file say of it is left out when publishing, so what is left
 * is the project's or the machine's. `null`: nowhere, or npm does not tell.
 */
async function provenanceSetIn(options, registry) {
    const { env, folder, program = NPM } = options;
    const settings = await (0,npm_cli_settings/* npmSettings */.v)(env, folder, registry, null);
    try {
        const ran = await (0,npm_cli_run/* runProgram */.m)(program, ['config', 'get', 'provenance'], { cwd: folder, env: settings.env });
        const set = ran.kind === 'ended' && ran.exitCode === 0 && ran.stdout.trim() === 'true';
        return set ? 'An .npmrc of the project or of this machine' : null;
    }
    finally {
        await settings.close();
    }
}
function publishArguments({ name, form, tarball, bundle, registry, tag, access }) {
    const scope = /^(@[^/]+)\//.exec(name)?.[1];
    return [
        ...(form === 'staged' ? ['stage', 'publish'] : ['publish']),
        tarball,
        '--json',
        `--registry=${registry}`,
        // A scope's registry comes before `--registry`, wherever it is set.
        ...(scope === undefined ? [] : [`--${scope}:registry=${registry}`]),
        `--tag=${tag}`,
        ...(access === null ? [] : [`--access=${access}`]),
        ...(bundle === null ? [] : [`--provenance-file=${bundle}`]),
        '--ignore-scripts',
        // Either, if it is configured, would end well without having published, or in silence.
        '--no-dry-run',
        '--loglevel=notice',
    ];
}
function refused(message) {
    return { kind: 'refused', status: null, message };
}


/***/ }),

/***/ 25056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readSigningConfig),
/* harmony export */   r: () => (/* binding */ NPM_SERVICES)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);


/**
 * What npm's own CLI signs with. The default, because an npm that publishes a provenance file verifies it first, and npm 10
 * knows no entries of Rekor v2.
 */
const NPM_SERVICES = {
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: { url: 'https://rekor.sigstore.dev', version: 1 },
    tsa: null,
};
const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
/**
 * Reads a signing configuration (dev.sigstore.trustroot.v1.SigningConfig) and picks of each kind what its specification
 * says: of the highest version that is known here and valid now, the one that became valid last.
 *
 * @throws ConfigurationError
 */
function readSigningConfig(config, where, now) {
    const mediaType = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(config, 'mediaType');
    if (mediaType !== MEDIA_TYPE)
        throw fault(where, `its media type is ${JSON.stringify(mediaType)}, not ${MEDIA_TYPE}`);
    const fulcio = pick(config, 'caUrls', 1, now);
    const rekor = pick(config, 'rekorTlogUrls', 2, now);
    if (fulcio === null)
        throw fault(where, 'it names no certificate authority of version 1 that is valid now');
    if (rekor === null)
        throw fault(where, 'it names no transparency log of version 1 or 2 that is valid now');
    const selector = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(config, 'rekorTlogConfig', 'selector');
    // More than one log would be more than one entry that cannot be deleted: not done unless somebody has thought of it.
    if (selector !== 'ANY')
        throw fault(where, `it selects logs by ${JSON.stringify(selector)}; only "ANY" is supported`);
    if (rekor.version !== 2)
        return { fulcio: fulcio.url, rekor: { url: rekor.url, version: 1 }, tsa: null };
    const tsa = pick(config, 'tsaUrls', 1, now);
    if (tsa === null)
        throw fault(where, 'it names Rekor v2 but no timestamp authority that is valid now');
    return { fulcio: fulcio.url, rekor: { url: rekor.url, version: 2 }, tsa: tsa.url };
}
function pick(config, kind, newest, now) {
    const usable = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayAt */ .RD)(config, kind).flatMap((entry) => {
        const url = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(entry, 'url');
        const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(entry, 'majorApiVersion');
        const start = Date.parse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(entry, 'validFor', 'start') ?? '');
        const end = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(entry, 'validFor', 'end');
        if (url === null || !isUsable(url) || typeof version !== 'number' || version < 1 || version > newest)
            return [];
        const valid = start <= now.getTime() && (end === null || now.getTime() < Date.parse(end));
        return valid ? [{ url: url.replace(/\/+$/, ''), version, start }] : [];
    });
    return usable.toSorted((a, b) => b.version - a.version || b.start - a.start)[0] ?? null;
}
/** The identity token goes to this address: in plain text only to this machine itself. */
function isUsable(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname, username, password } = new URL(url);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost'));
}
function fault(where, what) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            code: 'SIGNING_CONFIG',
            message: `the signing configuration ${where} cannot be used: ${what}`,
            hint: "Give a Sigstore signing configuration of version 0.2, or none to sign with npm's own services.",
        },
    ]);
}


/***/ }),

/***/ 13198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readTarballFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
/* harmony import */ var _tarball_outline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3444);






/** The largest tarballs of the public registry reach some 500 MB; a file beyond this is not read. */
const MAX_TARBALL_BYTES = 1024 * 1024 * 1024;
/**
 * Reads a packed package from disk, streaming: its hashes, its files and the package.json in it.
 *
 * @param path absolute: what npm is given later must not depend on a working directory, and `dist/x.tgz` would be taken for
 *   a repository of GitHub
 */
async function readTarballFile(path) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))
        return refused(`${path} is not an absolute path`);
    try {
        // A link, of the file or of a folder above it, could lead elsewhere by the time the file is published.
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
        if (!info.isFile())
            return refused(`${path} is not a file`);
        if (info.size > MAX_TARBALL_BYTES)
            return refused(`${path} has ${info.size} bytes, more than the ${MAX_TARBALL_BYTES} that are read`);
        const outline = await (0,_tarball_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .outlineOf */ .W)(bounded(real));
        return { kind: 'done', value: { path: real, ...outline } };
    }
    catch (error) {
        const code = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(error, 'code');
        return refused(code === 'ENOENT'
            ? `there is no file ${path}`
            : code !== null && /^E[A-Z]+$/.test(code)
                ? `${path} cannot be read (${code})`
                : `${path} is not a package tarball: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
/** The file may grow between the look and the read. */
async function* bounded(path) {
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
        size += chunk.length;
        if (size > MAX_TARBALL_BYTES)
            throw new Error(`it has more than ${MAX_TARBALL_BYTES} bytes`);
        yield chunk;
    }
}
function refused(message) {
    return { kind: 'refused', status: null, message };
}


/***/ }),

/***/ 3444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outlineOf),
/* harmony export */   _: () => (/* binding */ parseOutline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _tarball_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52307);



const MiB = 1024 * 1024;
const BOUNDS = { unpacked: 8192 * MiB, entries: 1_000_000, manifest: 16 * MiB };
/** A long path costs a tarball next to nothing, and memory here. */
const MAX_PATHS = 64 * MiB;
/**
 * Hashes a package tarball and looks into it while it streams past. Nothing is unpacked to disk.
 *
 * @throws TarballError where it is no package tarball, or holds two package.json: two readers could disagree. Whatever npm
 *   would only warn of is refused, too: what is looked at must be what is installed.
 */
async function outlineOf(body) {
    const [sha512, sha256] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')];
    const files = [];
    let paths = 0;
    const onFile = (path, bytes) => {
        paths += path.length;
        if (paths <= MAX_PATHS)
            files.push({ path, bytes });
    };
    const reader = new _tarball_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TarballReader */ .q(BOUNDS, { strict: true, onFile });
    let bytes = 0;
    try {
        for await (const chunk of body) {
            bytes += chunk.length;
            sha512.update(chunk);
            sha256.update(chunk);
            await reader.write(chunk);
            if (paths > MAX_PATHS)
                throw new _tarball_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TarballError */ .Z('too-large', 'the paths in it are longer than a package’s may be');
        }
        const { manifest, manifests, gyp } = await reader.end();
        if (manifest === null)
            throw new _tarball_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TarballError */ .Z('malformed', 'it holds no package.json');
        if (manifests > 1)
            throw new _tarball_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TarballError */ .Z('malformed', 'it holds more than one package.json');
        const digest = sha512.digest();
        return {
            bytes,
            integrity: `sha512-${digest.toString('base64')}`,
            sha512: digest.toString('hex'),
            sha256: sha256.digest('hex'),
            files: files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
            manifest: manifestOf(manifest),
            hasGypFile: gyp !== 'none',
        };
    }
    finally {
        reader.close();
    }
}
function manifestOf(bytes) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'name');
    const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'version');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json) || name === null || version === null)
        throw new _tarball_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TarballError */ .Z('malformed', 'its package.json has no name and version');
    return { ...json, name, version };
}
/** Reads back what {@link outlineOf} made, as JSON. `null` where it is no such thing. */
function parseOutline(bytes) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
    const { bytes: size, integrity, sha512, sha256, files, manifest, hasGypFile } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json) ? json : {};
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(manifest, 'name');
    const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(manifest, 'version');
    if (typeof size !== 'number' || typeof hasGypFile !== 'boolean' || !Array.isArray(files))
        return null;
    if (typeof integrity !== 'string' || typeof sha512 !== 'string' || typeof sha256 !== 'string')
        return null;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(manifest) || name === null || version === null || !files.every(isPackedFile))
        return null;
    return { bytes: size, integrity, sha512, sha256, files, manifest: { ...manifest, name, version }, hasGypFile };
}
function isPackedFile(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && typeof value['path'] === 'string' && typeof value['bytes'] === 'number';
}


/***/ }),

/***/ 52307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ TarballError),
/* harmony export */   q: () => (/* binding */ TarballReader)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98697);


/** Why a tarball was not read to its end. */
class TarballError extends Error {
    why;
    constructor(why, message) {
        super(message);
        this.why = why;
    }
}
/**
 * Looks through a package tarball while it streams past: gzip or plain, as npm takes it, with npm's own reader of tar.
 * Nothing is unpacked to disk. `strict`: what npm skips with a warning is an error. `onFile` is told each regular file, by
 * its path as npm strips it, and its size; links and folders are none.
 */
class TarballReader {
    #bounds;
    #parser;
    #onFile;
    /** `null`: not known yet, for want of bytes · `plain`: not compressed. */
    #decoder = null;
    #head = Buffer.alloc(0);
    /** The first two bytes after decompression. */
    #start = Buffer.alloc(0);
    #failure = null;
    /** The archive's end was seen. What follows is counted and never parsed: tar's reader would gather it in memory. */
    #ended = false;
    #decoded = false;
    #wake = null;
    #unpacked = 0;
    #entries = 0;
    #found = {
        manifest: null,
        manifests: 0,
        conflicting: false,
        gyp: 'none',
        files: 0,
    };
    constructor(bounds, { strict, onFile }) {
        this.#bounds = bounds;
        this.#onFile = onFile ?? null;
        // zstd is left out: few npms can unpack it, and its reader would not be bounded by this one.
        this.#parser = new tar__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX({ strict, zstd: false, brotli: false, onReadEntry: (entry) => this.#onEntry(entry) });
        this.#parser.on('ignoredEntry', () => this.#count());
        this.#parser.on('meta', () => this.#count());
        this.#parser.on('eof', () => {
            this.#ended = true;
        });
        this.#parser.on('warn', (code, message) => {
            // The others are about single entries, which npm skips too.
            if (code === 'TAR_BAD_ARCHIVE')
                this.#fail(new TarballError('malformed', message));
        });
        this.#parser.on('error', (error) => this.#fail(error));
    }
    /** Takes the next bytes; resolves when more are welcome. @throws TarballError */
    async write(chunk) {
        if (this.#decoder === null) {
            this.#head = Buffer.concat([this.#head, chunk]);
            if (this.#head.length < 2)
                return;
            this.#decoder = isGzip(this.#head) ? this.#gunzip() : 'plain';
            return this.#feed(this.#decoder, this.#head);
        }
        return this.#feed(this.#decoder, chunk);
    }
    /** @throws TarballError where it is no whole tar. */
    async end() {
        if (this.#decoder === null)
            throw new TarballError('malformed', 'it is empty');
        if (this.#decoder !== 'plain') {
            this.#decoder.end();
            while (!this.#decoded && this.#failure === null)
                await this.#woken();
        }
        this.#check();
        this.#parser.end();
        this.#check();
        return this.#found;
    }
    /** Lets go of what it holds. To be called in every case. */
    close() {
        if (this.#decoder !== null && this.#decoder !== 'plain')
            this.#decoder.destroy();
    }
    async #feed(decoder, chunk) {
        if (decoder === 'plain')
            this.#consume(chunk);
        else if (!this.#decoded && !decoder.write(chunk))
            await this.#woken();
        this.#check();
    }
    #gunzip() {
        const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)();
        const wake = () => this.#wake?.();
        gunzip.on('data', (chunk) => this.#consume(chunk));
        gunzip.on('drain', wake);
        // Also where zeros follow: they are ignored, as npm does, and must not be waited for.
        gunzip.on('end', () => {
            this.#decoded = true;
            wake();
        });
        gunzip.on('error', (error) => {
            this.#fail(error);
            wake();
        });
        return gunzip;
    }
    async #woken() {
        if (this.#failure !== null || this.#decoded)
            return;
        await new Promise((resolve) => {
            this.#wake = resolve;
        });
        this.#wake = null;
    }
    /** Never throws: it runs in an event of the decoder, where nobody would catch it. */
    #consume(chunk) {
        if (this.#failure !== null)
            return;
        // A gzip within the gzip: tar's reader would unpack it too, and npm's would not.
        if (this.#start.length < 2)
            this.#start = Buffer.concat([this.#start, chunk.subarray(0, 2)]);
        if (isGzip(this.#start)) {
            this.#fail(new TarballError('malformed', 'it is compressed twice'));
            return;
        }
        this.#unpacked += chunk.length;
        if (this.#unpacked > this.#bounds.unpacked) {
            this.#fail(tooLarge());
            return;
        }
        if (this.#ended)
            return;
        try {
            this.#parser.write(chunk);
        }
        catch (error) {
            this.#fail(error);
        }
    }
    #onEntry(entry) {
        this.#count();
        this.#found.files += 1;
        const isFile = entry.type.endsWith('File');
        const file = isFile ? topFile(entry.path) : null;
        if (isFile)
            this.#onFile?.(strippedPath(entry.path).join('/'), entry.size);
        if (file === 'binding.gyp')
            this.#found.gyp = 'binding';
        else if (file?.endsWith('.gyp') === true && this.#found.gyp === 'none')
            this.#found.gyp = 'other';
        if (this.#unpacked + entry.size > this.#bounds.unpacked)
            this.#fail(tooLarge());
        if (file === 'package.json')
            this.#keep(entry);
        else
            entry.resume();
    }
    #keep(entry) {
        if (entry.size > this.#bounds.manifest) {
            this.#fail(tooLarge());
            entry.resume();
            return;
        }
        const chunks = [];
        entry.on('data', (chunk) => chunks.push(chunk));
        entry.on('end', () => {
            const manifest = Buffer.concat(chunks);
            const { manifest: before } = this.#found;
            if (before !== null && !before.equals(manifest))
                this.#found.conflicting = true;
            this.#found.manifest = manifest;
            this.#found.manifests += 1;
        });
    }
    #count() {
        this.#entries += 1;
        if (this.#entries > this.#bounds.entries)
            this.#fail(tooLarge());
    }
    #fail(error) {
        this.#failure ??= error;
    }
    #check() {
        const failure = this.#failure;
        if (failure === null)
            return;
        if (failure instanceof TarballError)
            throw failure;
        throw new TarballError('malformed', failure instanceof Error ? failure.message : 'it cannot be read');
    }
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function tooLarge() {
    return new TarballError('too-large', 'it unpacks to more than a package may have');
}
/**
 * The file that an entry becomes in the package's own folder, or `null`. npm strips the first folder whatever its name;
 * where two writings of a path lead to one file, on some system or for some installer, they count as that file.
 */
function topFile(path) {
    const [file, deeper] = strippedPath(path);
    return file === undefined || deeper !== undefined ? null : file.toLowerCase();
}
/** Without the first folder. */
function strippedPath(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .slice(1);
}


/***/ }),

/***/ 65564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readJob)
/* harmony export */ });
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63058);
/* harmony import */ var _model_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42213);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);



const MAX_PAYLOAD_BYTES = 32 * 1024 * 1024;
/** The job of GitHub Actions that this runs in, from its environment; `null` outside of one. */
async function readJob(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return null;
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    return {
        event,
        fork: _model_events_js__WEBPACK_IMPORTED_MODULE_1__/* .RESTRICTED_IN_FORKS */ .U.has(event) && (await isFromFork(env['GITHUB_EVENT_PATH'] ?? '')),
        repository: env['GITHUB_REPOSITORY'] ?? '',
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        workflowRef: env['GITHUB_WORKFLOW_REF'] ?? null,
        jobId: env['GITHUB_JOB'] ?? null,
    };
}
/** A fork that was deleted meanwhile is `null` in the payload. A payload that cannot be read tells nothing: no fork is claimed. */
async function isFromFork(path) {
    let payload;
    try {
        payload = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readFileBytes */ .MY)(path, MAX_PAYLOAD_BYTES));
    }
    catch {
        return false;
    }
    const base = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(payload, 'pull_request', 'base', 'repo', 'full_name');
    return base !== null && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(payload, 'pull_request', 'head', 'repo', 'full_name') !== base;
}


/***/ }),

/***/ 20037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  to: () => (/* binding */ askingRegistry),
  te: () => (/* binding */ npmFacts),
  Sb: () => (/* binding */ openNpm),
  WI: () => (/* binding */ readManifest),
  gF: () => (/* binding */ repositoryFiles),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/adapters/git.js + 2 modules
var adapters_git = __webpack_require__(49179);
// EXTERNAL MODULE: ./build/adapters/npm-cli.js + 1 modules
var npm_cli = __webpack_require__(73845);
// EXTERNAL MODULE: ./build/adapters/npm-cli-pack.js + 1 modules
var npm_cli_pack = __webpack_require__(75951);
// EXTERNAL MODULE: ./build/adapters/registry/client.js + 5 modules
var client = __webpack_require__(59221);
// EXTERNAL MODULE: ./build/adapters/registry/documents.js
var documents = __webpack_require__(92871);
// EXTERNAL MODULE: ./node_modules/npm-registry-fetch/lib/auth.js
var lib_auth = __webpack_require__(614);
;// CONCATENATED MODULE: ./build/adapters/registry/npm-login.js

/** What actions/setup-node exports as NODE_AUTH_TOKEN where the workflow gave none. */
const PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';
/** Has npm's configuration something to log in with at this registry? Never what it is. */
function npmLogin(config, registry) {
    const { token, auth, cert, key } = lib_auth(registry, config.credentials);
    if (token !== null)
        return token === PLACEHOLDER || /^\$\{[^{}]*\}$/.test(token) ? 'placeholder' : 'present';
    return auth !== null || (cert !== null && key !== null) ? 'present' : 'none';
}

// EXTERNAL MODULE: ./build/adapters/registry/npmrc.js
var npmrc = __webpack_require__(26347);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
// EXTERNAL MODULE: ./build/model/events.js
var events = __webpack_require__(42213);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/packument/repository.js
var repository = __webpack_require__(4583);
// EXTERNAL MODULE: ./build/commands/agreed.js
var agreed = __webpack_require__(47183);
// EXTERNAL MODULE: ./build/commands/version.js
var version = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/commands/preflight-ports.js

















const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
const MAX_FILE_BYTES = 1024 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
/**
 * package.json of a folder.
 *
 * @throws ConfigurationError where there is none, or it cannot be read
 */
async function readManifest(folder) {
    const path = (0,external_node_path_.join)(folder, 'package.json');
    const fault = (message) => new errors/* ConfigurationError */.j1([{ code: 'MANIFEST', message, hint: 'Name the folder of the package.', file: path }]);
    let text;
    try {
        text = await (0,files/* readOptionalText */.ko)(path, MAX_MANIFEST_BYTES);
    }
    catch (error) {
        throw fault(`package.json cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    if (text === null)
        throw fault('There is no package.json.');
    const json = (0,model_json/* parseJson */.qF)(new TextEncoder().encode(text.replace(/^\u{feff}/u, '')));
    if (!(0,model_json/* isRecord */.u4)(json))
        throw fault('package.json is not a JSON object.');
    return json;
}
/** npm's configuration for publishing from a folder, and the registry that npm would take for this package. */
async function openNpm(folder, env, job, manifest, given) {
    // In a run that an outsider started the file is the outsider's, and would say where tokens go.
    const theirs = job !== null && events/* OUTSIDER_EVENTS */.A.has(job.event);
    const text = theirs ? null : await (0,files/* readOptionalText */.ko)((0,external_node_path_.join)(folder, '.npmrc'), MAX_FILE_BYTES);
    const scope = /^(@[^/]+)\//.exec((0,model_json/* stringAt */.bX)(manifest, 'name') ?? '')?.[1] ?? null;
    const config = await (0,npmrc/* loadNpmConfig */.a)({
        cwd: folder,
        env,
        projectNpmrc: text === null ? null : { path: '.npmrc', text },
        ...(given === null ? {} : { registry: given }),
    });
    if (given !== null)
        return { config, registry: config.registry };
    // npm's order: a scope's registry is stronger than one for all names.
    const scoped = scope !== null && Object.hasOwn(config.scopes, scope) ? config.scopes[scope] : undefined;
    const stated = (scope === null ? null : (0,model_json/* stringAt */.bX)(manifest, 'publishConfig', `${scope}:registry`)) ??
        scoped ??
        (0,model_json/* stringAt */.bX)(manifest, 'publishConfig', 'registry');
    const registry = stated === null ? config.registry : (0,urls/* normaliseRegistry */.Me)(stated);
    if (registry !== null)
        return { config, registry };
    const message = '"publishConfig" of package.json names a registry that is not an http(s) address.';
    throw new errors/* ConfigurationError */.j1([
        { code: 'MANIFEST_REGISTRY', message, hint: 'Write it in full, as https://registry.npmjs.org/.' },
    ]);
}
/** The registry asked as npm's configuration says. What only maintainers may ask is left open. */
function askingRegistry(config, registry, signal) {
    const options = { version: version/* VERSION */.x, concurrency: 4, timeoutMs: REQUEST_TIMEOUT_MS, signal, hasKeys: false };
    const port = (0,documents/* registryPort */.t)((0,client/* createHttpSource */.S)(config, options), config, options);
    return {
        async packument(name) {
            const answer = await port.packument({ registry, trust: 'unkeyed' }, name);
            if (answer.kind !== 'answered')
                return answer;
            const value = (0,model_json/* parseJson */.qF)(answer.value.bytes);
            return value === undefined
                ? { kind: 'unknown', code: 'malformed', detail: 'the packument is not JSON' }
                : { kind: 'answered', value };
        },
        visibility: () => Promise.resolve({ kind: 'unknown', code: 'not-asked', detail: 'it was not asked for' }),
        staged: () => Promise.resolve(null),
    };
}
/** The working tree that a folder is in. */
async function sourceOf(folder, env) {
    const git = (0,adapters_git/* createGit */.l)(folder, env);
    const [head, changes, origin] = await Promise.all([git.resolve('HEAD'), git.changes(), git.originUrl()]);
    return {
        head,
        changed: changes?.tracked ?? null,
        untracked: changes?.untracked ?? null,
        // Parsed at once: as configured it may hold a token.
        origin: origin === null ? null : (0,repository/* readRepository */.N)(origin),
    };
}
async function repositoryFiles(folder, env) {
    const top = await (0,agreed/* topOf */.HX)(folder, (0,adapters_git/* createGit */.l)(folder, env));
    return {
        async workflows() {
            const names = await (0,files/* namesIn */.wX)((0,external_node_path_.join)(top, '.github', 'workflows'));
            if (names !== null)
                return { kind: 'answered', value: names };
            const beside = await (0,files/* namesIn */.wX)((0,external_node_path_.join)(top, '.github'));
            return beside?.includes('workflows') === true
                ? { kind: 'unknown', code: 'malformed', detail: 'the folder cannot be read' }
                : { kind: 'not-found', detail: 'there is no .github/workflows' };
        },
        text: (path) => textOf((0,external_node_path_.resolve)(top, path)),
    };
}
async function textOf(path) {
    try {
        const text = await (0,files/* readOptionalText */.ko)(path, MAX_FILE_BYTES);
        return text === null
            ? { kind: 'not-found', detail: 'it is not in this checkout' }
            : { kind: 'answered', value: text };
    }
    catch (error) {
        return { kind: 'unknown', code: 'malformed', detail: (0,errors/* messageOf */.bD)(error) };
    }
}
/** npm as it is on the PATH, asked outside of the project, where another one may be pinned. */
function npmFacts(config, registry, folder, env, rekor) {
    return async () => ({
        version: await (0,npm_cli_pack/* createPacker */.v)({ env, destination: (0,external_node_os_.tmpdir)(), folder: (0,external_node_os_.tmpdir)() }).versionOf('npm'),
        login: npmLogin(config, registry),
        provenanceSetIn: await (0,npm_cli/* provenanceSetIn */.t)({ env, folder }, registry),
        rekor,
    });
}


/***/ }),

/***/ 42213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ OUTSIDER_EVENTS),
/* harmony export */   U: () => (/* binding */ RESTRICTED_IN_FORKS)
/* harmony export */ });
/**
 * Events of a workflow that somebody without write access to the repository can start or steer
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const OUTSIDER_EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
    'watch',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** Of these, the ones whose runs get no secrets and no identity token where they come from a fork. */
const RESTRICTED_IN_FORKS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   jf: () => (/* binding */ firstPublished),
/* harmony export */   n: () => (/* binding */ pastVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35003);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84575);



/** More versions than any package has (the largest on npm are near thirty thousand). */
const MAX_VERSIONS = 60_000;
/** As registries write it. Anything else is no time: `Date.parse` alone takes `1` for one. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/**
 * Reads a root packument (`GET /{name}`). Keys that are no version are left out: no lockfile can pin one, and no release
 * line holds it. Returns a sentence where the document is about another package or cannot be read.
 */
function readHistory(json, name) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'the packument is not a JSON object';
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'name');
    if (stated !== name)
        return `the registry answered with ${String(stated).slice(0, 100)} when asked for ${name}`;
    const listed = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'versions');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(listed))
        return 'the packument has no versions';
    const keys = Object.keys(listed);
    if (keys.length > MAX_VERSIONS)
        return `the packument lists ${keys.length} versions`;
    const versions = new Map();
    const unreadable = [];
    for (const version of keys) {
        if (!(0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegistryVersion */ .Q)(version))
            continue;
        const document = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__.readVersion)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(listed, version), { name, version }, readTime(json, version));
        if (typeof document === 'string')
            unreadable.push(version);
        else
            versions.set(version, { past: pastVersion(version, document), document });
    }
    return { versions, unreadable };
}
/** A version document as one of a history. */
function pastVersion(version, { facts }) {
    return {
        version,
        publishedAt: facts.statedTime,
        level: levelOf(facts),
        publisher: facts.publisher,
        repository: facts.repository,
        installScripts: facts.installScripts,
        dependencies: facts.dependencies,
    };
}
/** When the first of the versions that are still there was published (ISO 8601); `null` where no time is stated. */
function firstPublished({ versions }) {
    const times = [...versions.values()].flatMap(({ past }) => past.publishedAt ?? []);
    // A name that was given up and taken over is as old as what is there now, whatever `time.created` says.
    return times.reduce((first, time) => (first === null || time < first ? time : first), null);
}
function levelOf({ advertisesProvenance, publisher }) {
    if (!advertisesProvenance)
        return 'none';
    if (publisher !== null && publisher.approver !== null)
        return 'staged';
    return publisher !== null && publisher.trustedPublisher !== null ? 'trusted-publisher' : 'provenance';
}
function readTime(json, version) {
    const time = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'time', version);
    return time !== null && INSTANT.test(time) && !Number.isNaN(Date.parse(time)) ? time : null;
}


/***/ }),

/***/ 92690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ readPublisher),
/* harmony export */   Qr: () => (/* binding */ readInstallScripts),
/* harmony export */   gF: () => (/* binding */ readDependencies)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** What npm runs when it installs a package (https://docs.npmjs.com/cli/using-npm/scripts#npm-install). */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
/** More dependencies than any package has; a longer list is cut, since each name costs memory for every version. */
const MAX_DEPENDENCIES = 5_000;
/** `_npmUser`: who published, as the registry tells; `null` where it does not. */
function readPublisher(json) {
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, '_npmUser', 'name');
    if (name === null)
        return null;
    const trusted = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, '_npmUser', 'trustedPublisher');
    const approver = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, '_npmUser', 'approver');
    return {
        name,
        email: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, '_npmUser', 'email'),
        trustedPublisher: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(trusted)
            ? { provider: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(trusted, 'id') ?? '(unnamed)', configuration: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(trusted, 'oidcConfigId') }
            : null,
        approver: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(approver, 'name') ?? (typeof approver === 'string' ? approver : null),
    };
}
/** The scripts that run at install time, and `binding.gyp` where npm would run node-gyp by itself. */
function readInstallScripts(json) {
    const scripts = INSTALL_SCRIPTS.filter((name) => {
        const script = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'scripts', name);
        return script !== null && script.trim() !== '';
    });
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'gypfile') === true && !scripts.includes('install') && !scripts.includes('preinstall'))
        scripts.push('binding.gyp');
    return scripts;
}
/** Names of what gets installed with it: the real ones, of an alias `npm:real@range` its target. Sorted. */
function readDependencies(json) {
    const names = new Set();
    for (const field of ['dependencies', 'optionalDependencies']) {
        const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, field);
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(list))
            continue;
        for (const [name, range] of Object.entries(list).slice(0, MAX_DEPENDENCIES)) {
            const alias = typeof range === 'string' ? /^npm:((?:@[^/@]+\/)?[^@]+)(?:@|$)/.exec(range)?.[1] : undefined;
            names.add(alias ?? name);
        }
    }
    return [...names].toSorted();
}


/***/ }),

/***/ 74841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ releaseLine),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var semver_functions_gt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16599);
/* harmony import */ var semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3872);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32173);




/** How many versions of a line say how it is released. */
const RECENT = 10;
/**
 * The release line of a version as it was when the version was published: same major (0.x is one line) and same channel,
 * published before it by the packument's times; by semver precedence where one of the two has none. Where that is empty,
 * the line of the greatest lower version. A stable version falls back to a stable line if there is one, because projects
 * publish canaries by a machine and releases by hand, or the reverse.
 *
 * @param all every version of the package; the version itself among them is left out
 */
function releaseLine(version, publishedAt, all) {
    const own = place({ version, publishedAt });
    if (own === null)
        return { name: version, fellBack: false, versions: [], recent: [] };
    const earlier = [];
    for (const past of all) {
        const placed = place(past);
        if (placed !== null && past.version !== version && isBefore(placed, own))
            earlier.push({ ...placed, past });
    }
    const same = newestFirst(earlier.filter(({ line }) => line === own.line));
    const chosen = same.length > 0 ? same : lineBelow(own, earlier);
    return {
        name: chosen[0]?.line ?? own.line,
        fellBack: same.length === 0 && chosen.length > 0,
        versions: chosen.map(({ past }) => past),
        recent: recentOf(chosen, earlier).map(({ past }) => past),
    };
}
/** Ten at least where there are so many: of this line, then of what its first version would have fallen back to. */
function recentOf(line, earlier) {
    const recent = [];
    const seen = new Set();
    let current = line;
    while (recent.length < RECENT) {
        const first = current.at(-1);
        if (first === undefined || seen.has(first.line))
            break;
        recent.push(...current.slice(0, RECENT - recent.length));
        seen.add(first.line);
        current = lineBelow(first, earlier.filter((placed) => placed.line !== first.line && isBefore(placed, first)));
    }
    return recent;
}
function lineBelow(own, earlier) {
    const lower = earlier.filter((placed) => semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_1__(placed.semver, own.semver));
    const stable = own.semver.prerelease.length > 0 ? [] : lower.filter((placed) => placed.semver.prerelease.length === 0);
    const among = stable.length > 0 ? stable : lower;
    const greatest = among.reduce((best, placed) => (best === null || semver_functions_gt_js__WEBPACK_IMPORTED_MODULE_0__(placed.semver, best.semver) ? placed : best), null);
    return greatest === null ? [] : newestFirst(earlier.filter(({ line }) => line === greatest.line));
}
function place(past) {
    const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(past.version);
    if (parsed === null)
        return null;
    const time = past.publishedAt === null ? Number.NaN : Date.parse(past.publishedAt);
    return { semver: parsed, time: Number.isNaN(time) ? null : time, line: lineName(parsed) };
}
/** The line that a version belongs to, by its number alone; `null` for what is no version. */
function lineOf(version) {
    const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(version);
    return parsed === null ? null : lineName(parsed);
}
/** `4.x`, `4.x-beta`; of a prerelease that begins with a number `4.x-pre`. */
function lineName({ major, prerelease }) {
    const [first] = prerelease;
    if (first === undefined)
        return `${major}.x`;
    // `beta`, `beta1` and `experimental-0a1b2c-20250101` are each one channel, whatever follows the word.
    const word = typeof first === 'string' ? (/^[a-z]+/i.exec(first)?.[0].toLowerCase() ?? 'pre') : 'pre';
    return `${major}.x-${word}`;
}
function isBefore(a, b) {
    if (a.time === null || b.time === null || a.time === b.time)
        return semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_1__(a.semver, b.semver);
    return a.time < b.time;
}
/** By time where all of them have one: a mixture of two orders is none. */
function newestFirst(line) {
    const timed = line.every(({ time }) => time !== null);
    return line.toSorted((a, b) => (timed ? (b.time ?? 0) - (a.time ?? 0) : 0) || semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_3__(a.semver, b.semver));
}


/***/ }),

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82537);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25928);



/** Longer than any address; beyond it the text is not parsed. */
const MAX_LENGTH = 2048;
/**
 * What nearly every package writes. The library reads the same in it, by way of a URL and five expressions: of a thousand
 * packages that takes as long as all else that is read in their documents.
 */
const ON_GITHUB = /^(?:git\+)?https:\/\/github\.com\/([\w-]+)\/([\w-][\w.-]*?)(?:\.git)?$/;
/**
 * Reads package.json's `repository`, a string or `{type, url, directory}`
 * (https://docs.npmjs.com/cli/configuring-npm/package-json#repository): a URL, `git@host:path`, or a shorthand such as
 * `github:owner/repo` and `owner/repo`. Returns `null` where it names none or it cannot be read.
 */
function readRepository(json) {
    const text = typeof json === 'string' ? json : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'url');
    if (typeof text !== 'string' || text === '' || text.length > MAX_LENGTH)
        return null;
    const plain = ON_GITHUB.exec(text);
    if (plain !== null)
        return { host: 'github.com', path: `${plain[1]}/${plain[2]}` };
    const hosted = hosted_git_info__WEBPACK_IMPORTED_MODULE_0__.fromUrl(text.trim());
    if (hosted?.domain !== undefined && hosted.user !== '' && hosted.type !== 'gist') {
        return { host: hosted.domain.toLowerCase(), path: `${hosted.user}/${hosted.project}` };
    }
    return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryFromUri */ .r5)(text
        .trim()
        .replace(/^git:\/\//, 'https://')
        .replace(/^git\+ssh:\/\/(?:[^@/]+@)?/, 'https://'));
}


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   ZY: () => (/* binding */ readStanding),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   xJ: () => (/* binding */ publishedVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1799);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_gt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16599);
/* harmony import */ var semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15714);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58780);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64737);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29598);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3891);








/**
 * Reads a root packument for one version. Returns a sentence where it is about another package or cannot be read.
 *
 * @param version normalised, as {@link publishedVersion} gives it
 */
function readStanding(json, name, version) {
    // An unpublished package keeps `time` and loses `versions`.
    const gone = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, 'versions') === undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, 'time', 'unpublished') !== undefined;
    const history = gone && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(json) ? (0,_history_js__WEBPACK_IMPORTED_MODULE_7__/* .readHistory */ .Lu)({ ...json, versions: {} }, name) : (0,_history_js__WEBPACK_IMPORTED_MODULE_7__/* .readHistory */ .Lu)(json, name);
    if (typeof history === 'string')
        return history;
    const listed = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, 'dist-tags');
    const tags = new Map((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(listed)
        ? Object.entries(listed).flatMap(([tag, of]) => (typeof of === 'string' ? [[tag, of]] : []))
        : []);
    // A version that is listed and cannot be read is there, too.
    const present = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, 'versions')) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, 'versions', version) !== undefined;
    const unpublished = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, 'time', 'unpublished', 'versions');
    return {
        history,
        tags,
        present,
        integrity: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(json, 'versions', version, 'dist', 'integrity'),
        onceThere: !present &&
            ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__.at)(json, 'time', version) !== undefined || (Array.isArray(unpublished) && unpublished.includes(version))),
        highestStable: highestOf(history),
    };
}
function highestOf({ versions }) {
    let highest = null;
    for (const [version, { document }] of versions) {
        if (document.facts.deprecated !== null || isPrerelease(version))
            continue;
        if (highest === null || semver_functions_gt_js__WEBPACK_IMPORTED_MODULE_2__(version, highest))
            highest = version;
    }
    return highest;
}
/** The version as the registry will call it: `v1.0.0+build` is `1.0.0`. `null` for what is no version. */
function publishedVersion(text) {
    return semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_0__(text);
}
function isPrerelease(version) {
    return (semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_3__(version)?.length ?? 0) > 0;
}
/** Negative where `a` precedes `b` by semver; `null` where one of them is no version. */
function compareVersions(a, b) {
    return semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_4__(a) === null || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_4__(b) === null ? null : semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__(a, b);
}
/** May this be a dist-tag? npm refuses what could be meant as a range. */
function isTagName(text) {
    return text !== '' && text.length <= 100 && encodeURIComponent(text) === text && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_5__(text) === null;
}


/***/ }),

/***/ 84575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVersion: () => (/* binding */ readVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92690);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4583);



/** More signatures than a registry puts on one version; a longer list is malformed. */
const MAX_SIGNATURES = 32;
/**
 * Reads one version: the answer of `GET /{name}/{version}`, or `versions[version]` of a packument. Returns a sentence
 * where the document is not about this version or a field that is evidence has the wrong type.
 */
function readVersion(json, id, statedTime = null) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'the version document is not a JSON object';
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'name');
    const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'version');
    if (name !== id.name || version !== id.version) {
        return `the registry answered with ${String(name)}@${String(version)} when asked for ${id.name}@${id.version}`;
    }
    const dist = readDist((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'dist'));
    if (typeof dist === 'string')
        return dist;
    return {
        dist,
        facts: {
            repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .N)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'repository')),
            repositoryText: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'repository') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'repository', 'url'),
            statedTime,
            deprecated: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'deprecated'),
            advertisesProvenance: dist.provenance !== null,
            bundles: readBundled(json),
            tarball: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'dist', 'tarball'),
            publisher: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublisher */ .Dq)(json),
            installScripts: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstallScripts */ .Qr)(json),
            dependencies: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readDependencies */ .gF)(json),
        },
    };
}
function readDist(json) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'the version document has no dist';
    const integrity = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'integrity');
    if (integrity !== undefined && integrity !== null && typeof integrity !== 'string')
        return 'dist.integrity is not a string';
    const shasum = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'shasum');
    if (shasum !== undefined && shasum !== null && typeof shasum !== 'string')
        return 'dist.shasum is not a string';
    const signatures = readSignatures((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'signatures'));
    if (typeof signatures === 'string')
        return signatures;
    const npmSignature = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'npm-signature');
    const attestations = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'attestations');
    return {
        integrity: integrity ?? null,
        shasum: shasum ?? null,
        signatures,
        npmSignature: typeof npmSignature === 'string' && npmSignature !== '' ? npmSignature : null,
        provenance: readAdvertised(attestations),
        hasAttestations: attestations !== undefined && attestations !== null,
    };
}
function readSignatures(json) {
    if (json === undefined || json === null)
        return [];
    if (!Array.isArray(json))
        return 'dist.signatures is not a list';
    if (json.length > MAX_SIGNATURES)
        return `dist.signatures lists ${json.length} signatures`;
    const signatures = [];
    for (const entry of json) {
        const keyid = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'keyid');
        const sig = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'sig');
        if (keyid === null || sig === null)
            return 'an entry of dist.signatures lacks keyid or sig';
        signatures.push({ keyid, sig });
    }
    return signatures;
}
/** An advertisement whose predicate type cannot be read is still one: it must be looked at, not overlooked. */
function readAdvertised(attestations) {
    if (attestations === undefined || attestations === null)
        return null;
    const provenance = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(attestations, 'provenance');
    if (provenance === undefined || provenance === null)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(attestations) ? null : '(unreadable)';
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(provenance, 'predicateType') ?? '(unreadable)';
}
/** package.json's `bundleDependencies` (or the older spelling): names, or `true` for all. */
function readBundled(json) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'bundleDependencies') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'bundledDependencies');
    if (value === true)
        return 'all';
    return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}


/***/ }),

/***/ 30836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ checkManifest),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35003);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25928);
/* harmony import */ var _packument_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4583);
/* harmony import */ var _packument_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1491);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5004);
/* harmony import */ var _steering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35101);







/** package.json: the packed one where something was packed, since a script may have changed it on the way. */
function checkManifest(facts) {
    return [
        checkIdentity(facts),
        checkPrivate(facts),
        checkRepositoryUrl(facts),
        checkPublishConfig(facts),
        checkTag(facts),
        checkRegistryAddress(facts),
    ];
}
/** `null` where package.json names none that a registry could have. */
function identityOf({ manifest, }) {
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(manifest.json, 'name');
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(manifest.json, 'version');
    const version = stated === null ? null : (0,_packument_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .publishedVersion */ .xJ)(stated);
    if (name === null || version === null || !(0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegistryName */ .V)(name) || !(0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegistryVersion */ .Q)(version))
        return null;
    return { name, version };
}
/** The tag that the version will get, and whether somebody chose it. */
function tagOf({ intent, manifest }) {
    const configured = intent.tag ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(manifest.json, 'publishConfig', 'tag');
    return { name: configured ?? 'latest', chosen: configured !== null };
}
function accessOf({ intent, manifest }) {
    return intent.access ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(manifest.json, 'publishConfig', 'access');
}
function checkIdentity(facts) {
    const id = identityOf(facts);
    const { json, from } = facts.manifest;
    if (id !== null)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)('manifest', `${id.name}@${id.version}`);
    const shown = `name ${(0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(String((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'name')))}, version ${(0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(String((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'version')))}`;
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('manifest', `${from} has ${shown}: no registry takes that.`, 'Give package.json a name and an exact version.');
}
function checkPrivate({ manifest }) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(manifest.json, 'private');
    // npm asks only whether it is truthy: `"false"` is.
    if (value === undefined || value === null || value === false || value === '' || value === 0)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)('private', 'It is not.');
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('private', `package.json has "private": ${(0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(JSON.stringify(value))}.`, 'Remove "private" from package.json, or leave this package out.');
}
/**
 * npm's registry reads `repository.url` of the packed manifest and refuses a publish whose provenance names another
 * repository, letter for letter: after the log entry was written.
 */
function checkRepositoryUrl(facts) {
    const { intent, manifest, source, token, job } = facts;
    if (!intent.provenance)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .notApplicable */ .hH)('repository-url', 'Without provenance the registry does not compare it.');
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(manifest.json, 'repository') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(manifest.json, 'repository', 'url') ?? '';
    const parsed = (0,_packument_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .N)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(manifest.json, 'repository'));
    const running = token.kind === 'claims'
        ? { host: 'github.com', path: token.claims.repository }
        : job === null
            ? source.origin
            : { host: hostOf(job.server), path: job.repository };
    if (running === null) {
        return parsed === null
            ? (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('repository-url', `"repository.url" of ${manifest.from} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(stated)}, which names no repository.`, 'Set it to the repository that publishes.')
            : (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('repository-url', `It names ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(parsed)}, and nothing tells which repository this is.`, 'Run this in the clone of the repository.');
    }
    const wanted = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(running);
    if (parsed !== null && (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(parsed) === wanted)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)('repository-url', wanted);
    const same = parsed !== null && (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(parsed).toLowerCase() === wanted.toLowerCase();
    // A clone's `origin` may be a fork, or be written in other letters: only the run knows its repository.
    const certain = token.kind === 'claims' || job !== null;
    const detail = `"repository.url" of ${manifest.from} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(stated)}; the provenance will say https://${wanted}${same ? ', and the registry compares capitals, too' : ''}.`;
    const remedy = `Put this into package.json:\n"repository": ${repositoryJson(wanted, manifest.json)}`;
    return certain || parsed === null ? (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('repository-url', detail, remedy) : (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)('repository-url', detail, remedy);
}
function repositoryJson(wanted, json) {
    const directory = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'repository', 'directory');
    return JSON.stringify({ type: 'git', url: `git+https://${wanted}.git`, ...(directory === null ? {} : { directory }) }, null, 2);
}
function hostOf(server) {
    return URL.canParse(server) ? new URL(server).host : 'github.com';
}
function checkPublishConfig(facts) {
    const { intent, manifest, npm } = facts;
    const steered = (0,_steering_js__WEBPACK_IMPORTED_MODULE_6__/* .steeringSettings */ .T)(manifest.json, tagOf(facts).name);
    if (steered.length > 0)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('publish-config', `${manifest.from} steers npm past what it is told: ${steered.slice(0, 5).join('; ')}.`, 'Take these settings out: where a publish goes, and by which way, is the workflow’s to say.');
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(manifest.json, 'packageExtensions') !== undefined)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('publish-config', 'package.json has "packageExtensions", which npm does not publish.', 'Move it to the root of the workspace.');
    if (!intent.provenance)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)('publish-config', 'Nothing in the way.');
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(manifest.json, 'publishConfig', 'provenance') === true) {
        const detail = `"publishConfig.provenance" of ${manifest.from} is true; npm refuses that beside a provenance that is already made.`;
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('publish-config', detail, 'Remove "provenance" from "publishConfig": the provenance is made here, and given to npm.');
    }
    if (npm.provenanceSetIn === null)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)('publish-config', 'Nothing in the way.');
    const detail = `${npm.provenanceSetIn} sets provenance=true; npm refuses that beside a provenance that is already made.`;
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('publish-config', detail, 'Take it out: the provenance is made here, and given to npm.');
}
function checkTag(facts) {
    const { name, chosen } = tagOf(facts);
    if (!(0,_packument_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .isTagName */ .Ij)(name))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('tag', `${(0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)} cannot be a tag: it is a range of versions, or not a plain word.`, 'Choose a word, as next.');
    const id = identityOf(facts);
    if (id !== null && (0,_packument_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrerelease */ .V1)(id.version) && !chosen) {
        const detail = `${id.version} is a prerelease, and no tag is given: as “latest” everybody would install it.`;
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('tag', detail, 'Give a tag (“tag: next”), or set "publishConfig": { "tag": "next" } in package.json.');
    }
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)('tag', name);
}
/** GitHub's own registry serves no provenance, and says so only after the upload. */
const WITHOUT_PROVENANCE = new Set(['npm.pkg.github.com']);
function checkRegistryAddress({ intent, manifest }) {
    const configured = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(manifest.json, 'publishConfig', 'registry');
    if (configured !== null && normalise(configured) !== normalise(intent.registry)) {
        const detail = `"publishConfig.registry" is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(shown(configured))}; ${intent.registry} is asked.`;
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('registry', detail, `Set the registry to the same in both places.`);
    }
    const host = URL.canParse(intent.registry) ? new URL(intent.registry).host : '';
    if (intent.provenance && WITHOUT_PROVENANCE.has(host))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('registry', `${host} takes no provenance.`, 'Publish to npm’s registry, or say `provenance: false`.');
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)('registry', intent.registry);
}
/** Compared as addresses: with and without the last slash they are the same. */
function normalise(address) {
    if (!URL.canParse(address))
        return address;
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}${pathname.replace(/\/+$/, '')}/`;
}
/** Without user, password and query. */
function shown(address) {
    return URL.canParse(address) ? normalise(address) : address;
}


/***/ }),

/***/ 79700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowFile),
/* harmony export */   Q: () => (/* binding */ checkRun)
/* harmony export */ });
/* harmony import */ var _model_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42213);
/* harmony import */ var _packument_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1491);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5004);



/** GitHub's issuer; an enterprise's tokens may have its slug behind it. */
const ISSUER = 'https://token.actions.githubusercontent.com';
const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write';
/** Of these, each says something only where there is a token. */
const OF_CLAIMS = [
    'issuer',
    'runner',
    'visibility',
    'event',
    'ref',
    'environment',
    'workflow-name',
];
/** The run that publishes, by its identity token: the claims are what Fulcio certifies and what npm's registry judges. */
function checkRun(facts) {
    const { intent, job, token } = facts;
    const needed = intent.provenance || intent.form !== 'token';
    const fork = checkFork(facts, needed);
    if (!needed) {
        const why = 'Publishing with a token and without provenance needs none.';
        return [fork, (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .notApplicable */ .hH)('id-token', why), ...OF_CLAIMS.map((id) => (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .notApplicable */ .hH)(id, why))];
    }
    if (token.kind !== 'claims') {
        const why = 'There is no identity token to read it from.';
        return [fork, checkToken(facts), ...OF_CLAIMS.map((id) => withoutToken(id, intent.rehearsal, why))];
    }
    const { claims } = token;
    const held = job !== null && job.repository !== '' && job.repository.toLowerCase() !== claims.repository.toLowerCase()
        ? (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('id-token', `The token is of ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.repository)}, and this job is of ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(job.repository)}.`, 'Run this in an unchanged environment: a step before it set GITHUB_REPOSITORY or the token’s address.')
        : (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('id-token', `Run ${claims.runId}, attempt ${claims.runAttempt}, of ${claims.repository}.`);
    return [fork, held, ...checkClaims(facts, claims)];
}
function withoutToken(id, rehearsal, why) {
    // Where the token itself is missing, that fault is said once.
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .notApplicable */ .hH)(id, rehearsal ? 'Only the publishing run can tell.' : why);
}
function checkFork({ intent, job }, needed) {
    if (job === null || !job.fork)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('fork-pull-request', job === null ? 'No pull request.' : `Event ${job.event}.`);
    if (intent.rehearsal)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .notApplicable */ .hH)('fork-pull-request', 'A pull request from a fork, and nothing is published.');
    const detail = `This is a pull request from a fork. GitHub gives such runs ${needed ? 'no identity token, whatever their permissions say, and ' : ''}no secrets.`;
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('fork-pull-request', detail, 'Publish from a tag, a release or a branch: after the merge, never before it.');
}
function checkToken({ intent, job, token }) {
    switch (token.kind) {
        case 'claims':
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('id-token', 'There is one.');
        case 'not-asked':
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .notApplicable */ .hH)('id-token', token.detail);
        case 'failed':
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('id-token', `GitHub gave no identity token: ${token.detail}`, 'Run the job again.');
        case 'missing': {
            if (intent.rehearsal)
                return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .notApplicable */ .hH)('id-token', 'This job has none; only the publishing run needs one.');
            const remedy = job === null
                ? 'Provenance can only be made in a GitHub Actions run.'
                : job.fork
                    ? 'See the pull request above: no permission helps there.'
                    : `Give the job that publishes these permissions; a workflow that calls it must grant them, too:\n${PERMISSIONS}`;
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('id-token', token.problem.message, remedy);
        }
    }
}
function checkClaims({ intent, manifest }, claims) {
    return [
        isGitHubIssuer(claims.issuer)
            ? (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('issuer', claims.issuer)
            : (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('issuer', `The token’s issuer is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.issuer)}; npm takes provenance from ${ISSUER} only.`, 'Publish from github.com: GitHub Enterprise Server cannot make provenance that npm takes.'),
        checkRunner(claims, intent.provenance),
        checkVisibility(claims, intent.provenance),
        checkEvent(claims),
        checkRef(claims, (0,_packument_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedVersion */ .xJ)(String(manifest.json['version'])), String(manifest.json['name'])),
        (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('environment', claims.environment === null
            ? 'The job names none; npm’s trusted publisher must name none either.'
            : `${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(claims.environment)}; npm’s trusted publisher must name it, or none.`),
        checkWorkflowName(claims),
    ];
}
function isGitHubIssuer(issuer) {
    return issuer === ISSUER || /^https:\/\/token\.actions\.githubusercontent\.com\/[\w-]+$/.test(issuer);
}
function checkRunner({ runnerEnvironment }, provenance) {
    if (runnerEnvironment === 'github-hosted')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('runner', runnerEnvironment);
    const detail = `The token says ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(runnerEnvironment)}; npm takes provenance from "github-hosted" only. Runners of other providers count as self-hosted.`;
    if (!provenance)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)('runner', detail, 'Nothing, as long as no provenance is wanted.');
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('runner', detail, 'Build wherever you like (mode: pack), and give the job that publishes “runs-on: ubuntu-latest”.');
}
function checkVisibility({ repositoryVisibility, repository }, provenance) {
    if (repositoryVisibility === 'public')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('visibility', 'public');
    const detail = `${repository} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(repositoryVisibility)}; npm takes provenance from public repositories only.`;
    if (!provenance)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)('visibility', detail, 'Nothing, as long as no provenance is wanted.');
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('visibility', detail, 'Make the repository public, or say “provenance: false”: the package is then published without any.');
}
function checkEvent({ event }) {
    if (!_model_events_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTSIDER_EVENTS */ .A.has(event))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('event', event);
    const who = _model_events_js__WEBPACK_IMPORTED_MODULE_0__/* .RESTRICTED_IN_FORKS */ .U.has(event)
        ? 'what it builds has not been merged'
        : 'people without write access can start or steer it';
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)('event', `This run was started by ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(event)}: ${who}.`, 'Publish on “release”, on a pushed tag, or by hand.');
}
/** A tag that names another version than package.json is the commonest way to attest the wrong commit. */
function checkRef({ ref }, version, name) {
    if (ref.startsWith('refs/pull/')) {
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)('ref', `${ref} is the merge of a pull request, on no branch: nobody can look the commit up later.`, 'Publish from a branch or a tag.');
    }
    const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    const said = tag === undefined ? null : /(?:^|[^\d.])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag)?.[1];
    if (tag === undefined || said === null || said === undefined || version === null || said === version)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('ref', ref);
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)('ref', `The tag is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(tag)}, and ${name} is ${version}.`, 'Check that the right commit is tagged.');
}
function checkWorkflowName({ workflowRef, jobWorkflowRef }) {
    const file = workflowFile(workflowRef);
    if (workflowRef === jobWorkflowRef)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('workflow-name', `npm’s trusted publisher must name ${file}.`);
    const detail = `npm’s trusted publisher must name ${file}, the workflow that was started; the provenance is signed as ${jobWorkflowRef}, the one that it calls.`;
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)('workflow-name', detail);
}
/** `release.yml` of `owner/repo/.github/workflows/release.yml@ref`: what npm's form asks for. */
function workflowFile(workflowRef) {
    return workflowRef.split('@')[0]?.split('/').at(-1) ?? workflowRef;
}


/***/ }),

/***/ 5004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* unused harmony export CHECKS */
/**
 * Every check: what it is called, and whether nothing is signed while it is unknown. A check that blocks is one whose failure
 * npm or the registry would otherwise report after a log entry was written, or that nobody would report at all.
 */
const CHECKS = {
    'fork-pull-request': { title: 'Not a pull request from a fork', blocks: true },
    'id-token': { title: 'Identity token of this run', blocks: true },
    issuer: { title: 'Issued for GitHub’s own service', blocks: true },
    runner: { title: 'Runner that npm takes provenance from', blocks: true },
    visibility: { title: 'Source repository is public', blocks: true },
    event: { title: 'Event that started this run', blocks: false },
    ref: { title: 'Branch or tag that is built', blocks: false },
    environment: { title: 'Environment of the job', blocks: false },
    'workflow-name': { title: 'Workflow that npm knows this run by', blocks: false },
    commit: { title: 'Checked-out commit is the attested one', blocks: true },
    'clean-tree': { title: 'Working tree is as committed', blocks: true },
    manifest: { title: 'Name and version', blocks: true },
    private: { title: 'Package is not private', blocks: true },
    'repository-url': { title: 'package.json names this repository', blocks: true },
    'publish-config': { title: 'No setting that npm refuses', blocks: true },
    tag: { title: 'Tag of the version', blocks: true },
    registry: { title: 'Registry', blocks: true },
    version: { title: 'Version is new', blocks: true },
    staged: { title: 'Version is not waiting for approval', blocks: false },
    'tag-order': { title: 'Tag moves forward', blocks: true },
    access: { title: 'Access of the package', blocks: false },
    'first-publish': { title: 'Package exists where that is needed', blocks: true },
    'trust-level': { title: 'No less trust than the version before', blocks: true },
    'npm-version': { title: 'npm is recent enough', blocks: true },
    'npm-token': { title: 'npm’s own token', blocks: true },
    exchange: { title: 'Registry trusts this workflow', blocks: true },
    'workflow-permission': { title: 'Publishing job may ask for identity tokens', blocks: false },
    'workflow-events': { title: 'Only insiders can start the publishing workflow', blocks: false },
    'workflow-cache': { title: 'No cache in the job that signs', blocks: false },
    'workflow-scripts': { title: 'No foreign scripts in the job that signs', blocks: false },
};
function make(id, outcome, detail, remedy) {
    return { id, title: CHECKS[id].title, outcome, detail, remedy };
}
const pass = (id, detail) => make(id, 'pass', detail, '');
const fail = (id, detail, remedy) => make(id, 'fail', detail, remedy);
const warn = (id, detail, remedy) => make(id, 'warn', detail, remedy);
const unknown = (id, detail, remedy) => make(id, 'unknown', detail, remedy);
const notApplicable = (id, detail) => make(id, 'not-applicable', detail, '');
/** Does this keep a package from being signed and published? "Could not find out" does, too, where it matters. */
function isBlocking(check) {
    if (check.outcome === 'fail')
        return true;
    const known = Object.hasOwn(CHECKS, check.id) ? CHECKS[check.id] : null;
    return check.outcome === 'unknown' && known?.blocks !== false;
}
const LONGEST = 120;
/** For a sentence: as JSON, of bounded length, so that nothing in it can pass for the words around it. */
function quote(text) {
    return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
/** The first few, and how many more there are. */
function some(items, most = 5) {
    const shown = items.slice(0, most).map((item) => (item.length > LONGEST ? `${item.slice(0, LONGEST)}…` : item));
    return items.length > most ? `${shown.join(', ')} and ${items.length - most} more` : shown.join(', ');
}


/***/ }),

/***/ 30934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ gatherFacts)
});

// EXTERNAL MODULE: ./build/packument/standing.js
var standing = __webpack_require__(1491);
// EXTERNAL MODULE: ./build/publish/check-manifest.js
var check_manifest = __webpack_require__(30836);
// EXTERNAL MODULE: ./build/lockfile/located-yaml.js + 1 modules
var located_yaml = __webpack_require__(28630);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/workflow/read.js


/** GitHub itself takes no more. */
const MAX_WORKFLOW_BYTES = 512 * 1024;
/**
 * Reads a workflow's file (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax): events, jobs,
 * who may ask for identity tokens, and steps. Returns a sentence where it cannot be read for certain, never a workflow
 * without jobs: what is not seen would not be warned of. Expressions are not evaluated.
 */
function readWorkflow(path, text) {
    if (Buffer.byteLength(text) > MAX_WORKFLOW_BYTES)
        return `it is larger than ${MAX_WORKFLOW_BYTES} bytes`;
    let documents;
    try {
        documents = (0,located_yaml/* parseLocatedYaml */.v)(path, text.replace(/^\u{feff}/u, ''), { scalars: 'text' });
    }
    catch (error) {
        if (!(error instanceof errors/* LockfileError */.g))
            throw error;
        return faultOf(error);
    }
    const [root, second] = documents;
    if (root?.type !== 'object' || second !== undefined)
        return 'it is not one document of keys and values';
    const events = readEvents(root.members.get('on'));
    if (typeof events === 'string')
        return events;
    const jobs = root.members.get('jobs')?.value;
    if (jobs?.type !== 'object' || jobs.members.size === 0)
        return 'it has no jobs';
    const idToken = grantsIdToken(root.members.get('permissions')?.value) ?? false;
    const read = [];
    for (const member of jobs.members.values()) {
        const job = readJob(member, idToken);
        if (typeof job === 'string')
            return `line ${member.line}: ${job}`;
        read.push(job);
    }
    return { path, events, jobs: read };
}
/** The YAML reader speaks of lockfiles, and this is none. */
function faultOf(error) {
    const [problem] = error.problems;
    const where = problem?.line === undefined ? '' : ` at or before line ${problem.line}`;
    return problem?.code === 'lockfile-yaml-feature'
        ? `it has an anchor, alias, tag or merge key of YAML${where}, which is not read here`
        : `it is not YAML that is read here${where}`;
}
function readEvents(member) {
    const value = member?.value;
    switch (value?.type) {
        case 'string':
            return value.value === '' ? 'its “on” is empty' : [{ name: value.value, line: value.line }];
        case 'array': {
            const events = value.items.flatMap((item) => item.type === 'string' ? [{ name: item.value, line: item.line }] : []);
            return events.length === value.items.length ? events : 'its “on” lists something that is not an event';
        }
        case 'object':
            return [...value.members.values()].map(({ key, line }) => ({ name: key, line }));
        default:
            return 'it does not say on which events it runs';
    }
}
/**
 * `permissions`: a map, or one word for all of them. `null` where none are stated, so that those above hold; stated ones
 * replace them as a whole. Never granted by default, whatever the repository's settings are.
 */
function grantsIdToken(value) {
    if (value === undefined)
        return null;
    if (value.type === 'object')
        return textOf(value, 'id-token') === 'write';
    return value.type === 'string' && value.value === 'write-all';
}
function readJob({ key, line, value }, idTokenAbove) {
    if (value.type !== 'object')
        return 'a job that is not keys and values';
    const steps = value.members.get('steps')?.value;
    const calls = textOf(value, 'uses');
    if (calls === null && steps?.type !== 'array')
        return 'a job with neither steps nor a workflow that it calls';
    const read = [];
    for (const step of steps?.type === 'array' ? steps.items : []) {
        if (step.type !== 'object')
            return 'a step that is not keys and values';
        read.push(readStep(step));
    }
    const environment = value.members.get('environment')?.value;
    return {
        id: key,
        line,
        idToken: grantsIdToken(value.members.get('permissions')?.value) ?? idTokenAbove,
        condition: textOf(value, 'if'),
        environment: environment?.type === 'object' ? textOf(environment, 'name') : textOf(value, 'environment'),
        runsOn: labelsOf(value.members.get('runs-on')?.value),
        calls,
        steps: read,
    };
}
function readStep(step) {
    const given = step.members.get('with')?.value;
    const inputs = new Map();
    if (given?.type === 'object') {
        for (const { key, value } of given.members.values()) {
            // The runner looks inputs up without case.
            if (value.type === 'string')
                inputs.set(key.toLowerCase(), value.value);
        }
    }
    return { line: step.line, uses: textOf(step, 'uses'), inputs, run: textOf(step, 'run') };
}
function labelsOf(value) {
    if (value?.type === 'string')
        return [value.value];
    if (value?.type === 'array')
        return value.items.flatMap((item) => (item.type === 'string' ? [item.value] : []));
    return value?.type === 'object' ? labelsOf(value.members.get('labels')?.value) : [];
}
function textOf(value, key) {
    const found = value.members.get(key)?.value;
    return found?.type === 'string' && found.value !== '' ? found.value : null;
}

// EXTERNAL MODULE: ./build/workflow/risks.js + 1 modules
var risks = __webpack_require__(81328);
;// CONCATENATED MODULE: ./build/publish/gather-workflows.js


const FOLDER = '.github/workflows';
/** More workflows than any repository has. */
const MOST_FILES = 200;
/**
 * The job that publishes, with the events that start it: this very job in the publishing run, otherwise every job of the
 * repository that looks like it.
 */
async function gatherWorkflows(intent, job, token, files) {
    return job === null || intent.rehearsal ? search(files) : ofThisJob(job, token, files);
}
async function ofThisJob(job, token, files) {
    const claims = token.kind === 'claims' ? token.claims : null;
    const started = fileOf(claims?.workflowRef ?? job.workflowRef, job.repository);
    const running = fileOf(claims?.jobWorkflowRef ?? job.workflowRef, job.repository);
    const [caller, called] = await Promise.all([read(started, files), read(running, files)]);
    const unread = [caller, called].flatMap((one, index) => 'why' in one && (index === 0 || running !== started) ? [one] : []);
    const events = 'workflow' in caller ? caller.workflow.events : [];
    if (!('workflow' in called))
        return { jobs: [], unread };
    const found = called.workflow.jobs.find(({ id }) => id === job.jobId);
    const { path } = called.workflow;
    if (found === undefined) {
        return { jobs: [], unread: [...unread, { file: path, why: `it has no job ${JSON.stringify(job.jobId ?? '')}` }] };
    }
    // A called workflow has what its caller grants, which is told by the token itself.
    const granted = started === running ? found : { ...found, idToken: found.idToken || claims !== null };
    return { jobs: [{ file: path, events, job: granted }], unread };
}
async function search(files) {
    const listed = await files.workflows();
    if (listed.kind === 'not-found')
        return { jobs: [], unread: [] };
    if (listed.kind === 'unknown')
        return { jobs: [], unread: [{ file: FOLDER, why: listed.detail }] };
    const names = listed.value.filter((name) => /\.ya?ml$/.test(name)).toSorted();
    const all = await Promise.all(names.slice(0, MOST_FILES).map((name) => read(`${FOLDER}/${name}`, files)));
    const workflows = all.flatMap((one) => ('workflow' in one ? [one.workflow] : []));
    const jobs = workflows.flatMap((workflow) => publishingJobs(workflow, workflows));
    // One that cannot be read matters only where none that can be read publishes.
    const unread = jobs.length > 0 ? [] : all.flatMap((one) => ('why' in one ? [one] : []));
    return { jobs, unread };
}
/**
 * Jobs that publish, as far as their text tells. Others have identity tokens for other reasons: deployments, pages. A
 * workflow that others of the repository call is started by their events, with what they grant.
 */
function publishingJobs({ path, events, jobs }, all) {
    const calling = (job) => job.calls === `./${path}`;
    const callers = all.filter((other) => other.jobs.some(calling));
    const granted = callers.some((other) => other.jobs.some((job) => calling(job) && job.idToken));
    return jobs.filter(risks/* publishes */.A).flatMap((job) => [
        { file: path, events, job: { ...job, idToken: job.idToken || granted } },
        ...callers.map((caller) => ({
            file: caller.path,
            events: caller.events,
            job: { ...job, idToken: true, steps: [] },
        })),
    ]);
}
/** The path in this repository, or `null` where the workflow is another's. */
function fileOf(workflowRef, repository) {
    const match = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+)@/.exec(workflowRef ?? '');
    const [, owner = '', path = ''] = match ?? [];
    return owner.toLowerCase() === repository.toLowerCase() && path !== '' ? path : null;
}
async function read(path, files) {
    if (path === null)
        return { file: 'the workflow of this job', why: 'it is in another repository' };
    const answer = await files.text(path);
    if (answer.kind !== 'answered')
        return { file: path, why: answer.detail };
    const workflow = readWorkflow(path, answer.value);
    return typeof workflow === 'string' ? { file: path, why: workflow } : { workflow };
}

;// CONCATENATED MODULE: ./build/publish/gather-facts.js



/** Whose claims are only looked at: a token that nobody takes for anything. */
const NOBODY = 'countersign';
/**
 * Finds out everything that the preflight judges, all at once. Writes nothing anywhere: the one thing that it does beside
 * asking is to exchange an identity token for a registry's, as a trial, and to forget it.
 */
async function gatherFacts(intent, manifest, job, ports) {
    const [asked, source, npm, known] = await Promise.all([
        askToken(intent, ports.identity),
        ports.source(),
        ports.npm(),
        askRegistry(intent, manifest.json, ports.registry),
    ]);
    const [exchange, workflows] = await Promise.all([
        tryExchange(manifest.json, known, asked, ports.publisher),
        gatherWorkflows(intent, job, asked.facts, ports.files),
    ]);
    const registry = { ...known, exchange };
    return { intent, manifest, job, token: asked.facts, source, registry, npm, workflows };
}
async function askToken(intent, identity) {
    const nothing = (facts) => ({ facts, forRegistry: null });
    if (!intent.provenance && intent.form === 'token')
        return nothing({ kind: 'not-asked', detail: 'None is needed.' });
    if (identity.missing !== null)
        return nothing({ kind: 'missing', problem: identity.missing });
    const trusted = intent.form !== 'token';
    const answer = await identity.token(trusted ? `npm:${new URL(intent.registry).hostname}` : NOBODY);
    if (answer.kind !== 'done') {
        const status = answer.kind === 'refused' && answer.status !== null ? ` (${answer.status})` : '';
        return nothing({ kind: 'failed', detail: `${answer.message}${status}` });
    }
    const claims = identity.claims(answer.value);
    if (claims === null)
        return nothing({ kind: 'failed', detail: 'its claims are not those of a GitHub Actions run' });
    return { facts: { kind: 'claims', claims }, forRegistry: trusted && !intent.rehearsal ? answer.value : null };
}
async function askRegistry(intent, json, registry) {
    const id = (0,check_manifest/* identityOf */.cu)({ manifest: { json } });
    if (id === null) {
        const detail = 'package.json names no package';
        return { package: { kind: 'unknown', code: 'not-asked', detail }, visibility: null, staged: null };
    }
    const answer = standingIn(await registry.packument(id.name), id.name, id.version);
    if (answer.kind !== 'answered')
        return { package: answer, visibility: null, staged: null };
    const [visibility, staged] = await Promise.all([
        id.name.startsWith('@') && intent.access === null ? registry.visibility(id.name) : null,
        registry.staged(id.name),
    ]);
    return { package: answer, visibility, staged };
}
function standingIn(answer, name, version) {
    if (answer.kind !== 'answered')
        return answer;
    const read = (0,standing/* readStanding */.ZY)(answer.value, name, version);
    return typeof read === 'string'
        ? { kind: 'unknown', code: 'malformed', detail: read }
        : { kind: 'answered', value: read };
}
async function tryExchange(json, { package: there }, { forRegistry }, publisher) {
    const id = (0,check_manifest/* identityOf */.cu)({ manifest: { json } });
    // For a package that is not there the registry refuses anyone, and that is said already.
    if (publisher === null || forRegistry === null || id === null || there.kind === 'not-found')
        return null;
    const attempt = await publisher.exchange(id.name, forRegistry);
    return attempt.kind === 'done' ? { kind: 'done' } : attempt;
}


/***/ }),

/***/ 49306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fZ: () => (/* binding */ allChecks),
  Mz: () => (/* binding */ preflight),
  ZA: () => (/* binding */ withPacked)
});

// EXTERNAL MODULE: ./build/publish/check.js
var publish_check = __webpack_require__(5004);
// EXTERNAL MODULE: ./build/publish/check-manifest.js
var check_manifest = __webpack_require__(30836);
// EXTERNAL MODULE: ./build/packument/standing.js
var standing = __webpack_require__(1491);
;// CONCATENATED MODULE: ./build/publish/check-npm.js


/**
 * The oldest npm for each form: 10 is the first that takes a provenance file as it is meant, trusted publishing came with
 * 11.5.1 (https://docs.npmjs.com/trusted-publishers), `npm stage` with 11.15.0 (https://docs.npmjs.com/staged-publishing).
 */
const OLDEST_NPM = {
    token: '10.0.0',
    trusted: '11.5.1',
    staged: '11.15.0',
};
/** npm verifies a provenance file before it sends it, and 10 knows no entries of Rekor v2. */
const OLDEST_FOR_REKOR_V2 = '11.0.0';
function checkNpm(facts) {
    return [checkVersion(facts), checkLogin(facts)];
}
function checkVersion({ intent, npm }) {
    const byLog = intent.form === 'token' && intent.provenance && npm.rekor === 2;
    const oldest = byLog ? OLDEST_FOR_REKOR_V2 : OLDEST_NPM[intent.form];
    const remedy = `Use a newer one: “npm install -g npm@^${oldest}”, or a Node.js that comes with it (actions/setup-node with node-version 24 or later).`;
    if (npm.version === null)
        return (0,publish_check/* fail */.fJ)('npm-version', 'There is no npm that can be run.', remedy);
    const compared = (0,standing/* compareVersions */.Zy)(npm.version, oldest);
    if (compared !== null && compared >= 0)
        return (0,publish_check/* pass */.IX)('npm-version', npm.version);
    const what = byLog ? 'provenance that is logged by Rekor v2' : `form ${intent.form}`;
    return (0,publish_check/* fail */.fJ)('npm-version', `npm is ${(0,publish_check/* quote */.hD)(npm.version)}; ${what} needs ${oldest} or later.`, remedy);
}
/** setup-node writes `_authToken=${NODE_AUTH_TOKEN}` and sets that to a placeholder, which the registry answers with 401 or 404. */
function checkLogin({ intent, npm }) {
    if (intent.form === 'token') {
        if (npm.login === 'present')
            return (0,publish_check/* pass */.IX)('npm-token', `There is one for ${intent.registry}.`);
        if (intent.rehearsal)
            return (0,publish_check/* notApplicable */.hH)('npm-token', 'Only the publishing run needs one.');
        const detail = npm.login === 'placeholder'
            ? 'npm’s configuration has setup-node’s placeholder, and no token.'
            : `npm’s configuration has no token for ${intent.registry}.`;
        return (0,publish_check/* fail */.fJ)('npm-token', detail, 'Set NODE_AUTH_TOKEN on this step, from a secret; or use trusted publishing (“form: trusted”), which needs none.');
    }
    if (npm.login === 'placeholder') {
        const detail = 'npm’s configuration has setup-node’s placeholder; npm would take it for a token. It is left out here.';
        return (0,publish_check/* warn */.R8)('npm-token', detail, 'Remove “registry-url” from actions/setup-node: trusted publishing needs no token.');
    }
    if (npm.login === 'present')
        return (0,publish_check/* warn */.R8)('npm-token', 'npm has a token that is not used here.', 'Remove it: a token that is not there cannot be stolen.');
    return (0,publish_check/* pass */.IX)('npm-token', 'None, and none is needed.');
}

;// CONCATENATED MODULE: ./build/model/history.js
/**
 * How a version was published, weakest first, as the registry's document advertises it. `provenance` counts as advertised:
 * for history that errs towards alarm. A trusted publisher without provenance is `none` here.
 */
const TRUST_LEVELS = ['none', 'provenance', 'trusted-publisher', 'staged'];

// EXTERNAL MODULE: ./build/packument/release-line.js
var release_line = __webpack_require__(74841);
// EXTERNAL MODULE: ./build/publish/check-run.js
var check_run = __webpack_require__(79700);
;// CONCATENATED MODULE: ./build/publish/check-registry.js






const RESTS_ON_PACKUMENT = [
    'version',
    'staged',
    'tag-order',
    'access',
    'first-publish',
    'trust-level',
];
/** What the registry has already, and whether it will take this from this workflow. */
function checkRegistry(facts) {
    const id = (0,check_manifest/* identityOf */.cu)(facts);
    const exchange = checkExchange(facts);
    if (id === null) {
        const why = 'There is no name or no version to ask for.';
        return [...RESTS_ON_PACKUMENT.map((check) => (0,publish_check/* notApplicable */.hH)(check, why)), exchange];
    }
    const answer = facts.registry.package;
    switch (answer.kind) {
        case 'unknown': {
            const detail = `${facts.intent.registry} could not be asked: ${answer.detail}`;
            return [
                ...RESTS_ON_PACKUMENT.map((check) => (0,publish_check/* unknown */.L5)(check, detail, 'Run this again once the registry answers.')),
                exchange,
            ];
        }
        case 'not-found': {
            const none = 'The registry has no such package yet.';
            return [
                (0,publish_check/* pass */.IX)('version', none),
                (0,publish_check/* notApplicable */.hH)('staged', none),
                (0,publish_check/* pass */.IX)('tag-order', none),
                checkAccess(facts, id.name, true),
                checkFirst(facts, id.name),
                (0,publish_check/* notApplicable */.hH)('trust-level', none),
                exchange,
            ];
        }
        case 'answered': {
            const there = answer.value;
            return [
                check_registry_checkVersion(facts, there, id.version),
                checkStaged(facts, id.version),
                checkOrder(facts, there, id.version),
                checkAccess(facts, id.name, false),
                (0,publish_check/* pass */.IX)('first-publish', `The registry has ${there.history.versions.size} versions of it.`),
                checkTrust(facts, there, id.version),
                exchange,
            ];
        }
    }
}
/** The same bytes again are no fault: a run that was cut short is finished by running it again. */
function check_registry_checkVersion({ manifest, intent }, there, version) {
    if (there.onceThere) {
        return (0,publish_check/* fail */.fJ)('version', `${version} was published once and taken down; a registry never takes a version again.`, 'Choose another version.');
    }
    if (!there.present)
        return (0,publish_check/* pass */.IX)('version', `${version} is not there yet.`);
    if (manifest.integrity === null) {
        const detail = `${version} is there already${intent.rehearsal ? '' : '; only the very same bytes will do'}.`;
        return (0,publish_check/* warn */.R8)('version', detail, 'Raise the version, unless this finishes a release that was cut short.');
    }
    if (there.integrity === manifest.integrity)
        return (0,publish_check/* pass */.IX)('version', `${version} is there already, with these very bytes.`);
    return (0,publish_check/* fail */.fJ)('version', `${version} is there already with other bytes: the registry has ${there.integrity ?? 'no sha512'}, and ${manifest.integrity} was packed.`, 'Raise the version. If the sources are the same, the build does not give the same bytes twice.');
}
function checkStaged({ registry }, version) {
    const { staged } = registry;
    if (staged === null)
        return (0,publish_check/* notApplicable */.hH)('staged', 'The registry tells maintainers only; it refuses a version that waits already.');
    if (staged.kind === 'unknown')
        return (0,publish_check/* unknown */.L5)('staged', `Staged versions could not be listed: ${staged.detail}`, 'Look with `npm stage list`.');
    if (staged.kind === 'not-found' || !staged.value.includes(version))
        return (0,publish_check/* pass */.IX)('staged', 'It is not.');
    return (0,publish_check/* fail */.fJ)('staged', `${version} is staged already and waits for an approval.`, 'Approve it, or reject it with “npm stage reject”; then publish again.');
}
function checkOrder(facts, there, version) {
    const tag = (0,check_manifest/* tagOf */.cO)(facts);
    if (there.present)
        return (0,publish_check/* notApplicable */.hH)('tag-order', 'The version is there already.');
    const current = there.tags.get(tag.name) ?? null;
    // npm itself holds an implied “latest” against the highest release, wherever the tag is.
    const rivals = [current, tag.chosen ? null : there.highestStable].filter((rival) => rival !== null);
    const above = rivals.find((rival) => ((0,standing/* compareVersions */.Zy)(version, rival) ?? 0) < 0);
    if (above === undefined)
        return (0,publish_check/* pass */.IX)('tag-order', current === null ? `“${tag.name}” is new.` : `“${tag.name}” moves from ${current}.`);
    const detail = `“${tag.name}” would go back from ${above} to ${version}: everybody who installs it would get the older one.`;
    return (0,publish_check/* fail */.fJ)('tag-order', detail, `Give a tag for this line, as “tag: ${lineTag(version)}”, or raise the version.`);
}
function lineTag(version) {
    return `v${version.split('.')[0] ?? '0'}-lts`;
}
function checkAccess(facts, name, first) {
    const access = (0,check_manifest/* accessOf */.YK)(facts);
    const scoped = name.startsWith('@');
    if (!scoped && access === 'restricted')
        return (0,publish_check/* fail */.fJ)('access', 'Only packages with a scope can be restricted.', 'Remove the access, or give the package a scope.');
    if (access === 'restricted' && facts.intent.provenance)
        return (0,publish_check/* fail */.fJ)('access', 'It is to be restricted, and npm takes provenance of public packages only.', 'Set the access to public, or say “provenance: false”.');
    if (!scoped)
        return (0,publish_check/* pass */.IX)('access', 'Without a scope it is public.');
    if (first) {
        if (access === 'public')
            return (0,publish_check/* pass */.IX)('access', 'public');
        const detail = 'A new package with a scope is restricted unless it is said to be public.';
        return facts.intent.provenance
            ? (0,publish_check/* fail */.fJ)('access', detail, 'Set “access: public”, or "publishConfig": { "access": "public" } in package.json.')
            : (0,publish_check/* warn */.R8)('access', detail, 'Set the access, so that it is meant.');
    }
    const { visibility } = facts.registry;
    if (access === 'public')
        return (0,publish_check/* pass */.IX)('access', 'public');
    if (visibility === null || visibility.kind !== 'answered')
        return (0,publish_check/* unknown */.L5)('access', `Whether ${name} is public is not known.`, 'Set `access: public` if it is.');
    if (visibility.value || !facts.intent.provenance)
        return (0,publish_check/* pass */.IX)('access', visibility.value ? 'public' : 'restricted');
    return (0,publish_check/* fail */.fJ)('access', `${name} is restricted, and npm takes provenance of public packages only.`, 'Make it public, or say “provenance: false”.');
}
function checkFirst({ intent }, name) {
    if (intent.form === 'token')
        return (0,publish_check/* pass */.IX)('first-publish', 'It will be the first version.');
    const what = intent.form === 'staged'
        ? 'Only a version of a package that exists can be staged'
        : 'A trusted publisher can only be configured for a package that exists';
    const detail = `The registry has no package ${name}, or shows it to nobody. ${what}.`;
    const remedy = `Do one of these: publish the first version from this workflow with a token for it alone (“form: token”); publish it by hand (npm publish), without provenance; or reserve the name with a placeholder version. Then add this workflow as its trusted publisher at https://www.npmjs.com/package/${name}/access`;
    return (0,publish_check/* fail */.fJ)('first-publish', detail, remedy);
}
/** A version with less than the one before is what a stolen token looks like, and what policies of others refuse. */
function checkTrust(facts, { history, present }, version) {
    if (present)
        return (0,publish_check/* notApplicable */.hH)('trust-level', 'The version is there already.');
    const all = [...history.versions.values()].map(({ past }) => past);
    const [previous] = (0,release_line/* releaseLine */.a)(version, null, all).recent;
    const planned = plannedLevel(facts);
    // One that cannot be read was published all the same, and may be the one before.
    const unread = history.unreadable.find((other) => {
        const above = previous === undefined || ((0,standing/* compareVersions */.Zy)(other, previous.version) ?? 1) > 0;
        return above && ((0,standing/* compareVersions */.Zy)(other, version) ?? -1) < 0;
    });
    if (unread !== undefined)
        return (0,publish_check/* unknown */.L5)('trust-level', `The registry’s document of ${unread} cannot be read.`, 'Look at it by hand.');
    if (previous === undefined)
        return (0,publish_check/* notApplicable */.hH)('trust-level', 'There is no version before it.');
    const detail = `${WORDS[planned]}; ${previous.version} came ${WORDS[previous.level]}.`;
    if (rank(planned) >= rank(previous.level))
        return (0,publish_check/* pass */.IX)('trust-level', `This one comes ${detail}`);
    const less = `This one would come ${detail}`;
    return facts.intent.allowLessTrust
        ? (0,publish_check/* warn */.R8)('trust-level', `${less} It is said to be meant.`, 'Tell the people who use it.')
        : (0,publish_check/* fail */.fJ)('trust-level', less, remedyFor(previous));
}
const WORDS = {
    none: 'without provenance',
    provenance: 'with provenance, by a token',
    'trusted-publisher': 'with provenance, by a trusted publisher',
    staged: 'with provenance, staged and approved',
};
function rank(level) {
    return TRUST_LEVELS.indexOf(level);
}
function plannedLevel({ intent }) {
    if (!intent.provenance)
        return 'none';
    return intent.form === 'token' ? 'provenance' : intent.form === 'trusted' ? 'trusted-publisher' : 'staged';
}
function remedyFor({ level }) {
    const form = level === 'staged' ? '“form: staged”' : level === 'trusted-publisher' ? '“form: trusted”' : '“provenance: true”';
    return `Publish with ${form} as before; or say that it is meant (allow-less-trust), and tell the people who use it.`;
}
/** The registry's own refusal says nothing of why. What it compares are these claims, and its form's fields. */
function checkExchange({ intent, registry, token }) {
    if (intent.form === 'token')
        return (0,publish_check/* notApplicable */.hH)('exchange', 'A token publishes.');
    const { exchange } = registry;
    if (exchange === null)
        return (0,publish_check/* notApplicable */.hH)('exchange', intent.rehearsal ? 'Only the publishing run can tell.' : 'It was not tried: see the other checks.');
    if (exchange.kind === 'done')
        return (0,publish_check/* pass */.IX)('exchange', 'It gave a token for this package alone.');
    if (exchange.kind === 'unreachable')
        return (0,publish_check/* unknown */.L5)('exchange', exchange.message, 'Run this again once the registry answers.');
    const answered = `The registry refused this workflow${exchange.status === null ? '' : ` (${exchange.status})`}: ${(0,publish_check/* quote */.hD)(exchange.message)}.`;
    if (token.kind !== 'claims')
        return (0,publish_check/* fail */.fJ)('exchange', answered, 'Check the trusted publisher on npmjs.com.');
    const { claims } = token;
    const [owner = '', repository = ''] = claims.repository.split('/');
    return (0,publish_check/* fail */.fJ)('exchange', answered, `The package’s trusted publisher on npmjs.com must be, letter for letter: organization or user ${owner}, repository ${repository}, workflow filename ${(0,check_run/* workflowFile */.E)(claims.workflowRef)}, environment name ${claims.environment ?? '(empty)'}. This run: event ${claims.event}, ref ${claims.ref}, subject ${claims.subject}.`);
}

;// CONCATENATED MODULE: ./build/publish/check-source.js

/** Is what is checked out what the provenance will say was built? */
function checkSource(facts) {
    return [checkCommit(facts), checkTree(facts)];
}
/** A tarball that another job packed needs no checkout here; the digest that was handed over speaks for its bytes. */
function needsNoCheckout({ manifest, source }) {
    return manifest.from === 'tarball' && source.head === null;
}
function checkCommit(facts) {
    const { intent, source, token } = facts;
    if (needsNoCheckout(facts))
        return (0,publish_check/* notApplicable */.hH)('commit', 'Nothing is checked out in this job: the tarball was packed before.');
    if (token.kind !== 'claims') {
        const head = source.head ?? 'no commit';
        return (0,publish_check/* notApplicable */.hH)('commit', intent.rehearsal ? `At ${head}; only the publishing run can tell.` : 'There is no identity token.');
    }
    const { sha } = token.claims;
    if (source.head === null)
        return (0,publish_check/* unknown */.L5)('commit', `The token names ${sha}, and git does not tell what is checked out.`, 'Check the repository out first (actions/checkout).');
    if (source.head === sha)
        return (0,publish_check/* pass */.IX)('commit', sha);
    return (0,publish_check/* fail */.fJ)('commit', `${source.head} is checked out, and the token names ${sha}: the provenance would name a commit that was not built.`, 'Let actions/checkout take the commit of the run: without “ref:”, and without commits made in the job. Tag the new commit, and publish from that tag’s run.');
}
function checkTree(facts) {
    const { changed, untracked } = facts.source;
    if (needsNoCheckout(facts))
        return (0,publish_check/* notApplicable */.hH)('clean-tree', 'Nothing is checked out in this job.');
    if (changed === null || untracked === null)
        return (0,publish_check/* unknown */.L5)('clean-tree', 'git does not tell which files differ from the commit.', 'Run this in a git working tree.');
    if (changed.length > 0) {
        const detail = `${changed.length} tracked files differ from the commit: ${(0,publish_check/* some */.zN)(changed)}.`;
        const remedy = 'Commit them, so that the provenance’s commit holds what is published; or say that it is meant (allow-dirty).';
        return facts.intent.dirtyTree === 'refuse' && facts.manifest.from === 'package.json' && !facts.intent.rehearsal
            ? (0,publish_check/* fail */.fJ)('clean-tree', detail, remedy)
            : (0,publish_check/* warn */.R8)('clean-tree', detail, remedy);
    }
    if (untracked.length > 0) {
        const detail = `${untracked.length} files are neither tracked nor ignored: ${(0,publish_check/* some */.zN)(untracked)}. Some may be packed.`;
        return (0,publish_check/* warn */.R8)('clean-tree', detail, 'Have git ignore what the build makes.');
    }
    return (0,publish_check/* pass */.IX)('clean-tree', 'Nothing differs from the commit.');
}

// EXTERNAL MODULE: ./build/model/events.js
var model_events = __webpack_require__(42213);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/workflow/risks.js + 1 modules
var risks = __webpack_require__(81328);
;// CONCATENATED MODULE: ./build/publish/check-workflow.js




const CHECKED = ['workflow-permission', 'workflow-events', 'workflow-cache', 'workflow-scripts'];
/** The way out of all of them: what was packed elsewhere cannot ask for a token, and what can runs nothing of the project. */
const TWO_JOBS = 'Use two jobs: one without id-token that installs, builds and packs (mode: pack), and one with id-token: write and nothing but this action (mode: publish, tarball: …). The reusable workflow publish.yml does both.';
/**
 * How the workflow is built. Whoever runs code in a job with `id-token: write` can publish with flawless provenance, so
 * these are warned of; only a person can say whether they are meant.
 */
function checkWorkflow(facts) {
    const { jobs, unread } = facts.workflows;
    if (jobs.length === 0) {
        const [first] = unread;
        return CHECKED.map((id) => first === undefined
            ? (0,publish_check/* notApplicable */.hH)(id, 'No workflow here publishes.')
            : (0,publish_check/* unknown */.L5)(id, `${first.file}: ${first.why}`, 'Look at the workflow by hand.'));
    }
    return [
        checkPermission(facts),
        checkEvents(jobs),
        checkRisks('workflow-cache', jobs, cacheKinds(facts)),
        checkRisks('workflow-scripts', jobs, new Set(['install', 'project-code'])),
    ].map((check) => (check.outcome === 'pass' ? halfSeen(check, facts) : check));
}
/** What was not read may hold what is looked for. */
function halfSeen(check, { workflows }) {
    const [first] = workflows.unread;
    return first === undefined
        ? check
        : { ...check, outcome: 'unknown', detail: `${first.file}: ${first.why}`, remedy: 'Look at the workflow by hand.' };
}
function checkPermission({ intent, workflows }) {
    const without = workflows.jobs.filter(({ job }) => !job.idToken);
    if (!intent.provenance && intent.form === 'token')
        return (0,publish_check/* notApplicable */.hH)('workflow-permission', 'It needs none.');
    if (without.length === 0)
        return (0,publish_check/* pass */.IX)('workflow-permission', places(workflows.jobs));
    return (0,publish_check/* warn */.R8)('workflow-permission', `${places(without)}: no “id-token: write”.`, 'Add it to the permissions of that job alone:\npermissions:\n  contents: read\n  id-token: write');
}
function checkEvents(jobs) {
    const open = jobs.flatMap(({ file, events, job }) => events
        // A run from a fork gets no token; and a condition may keep the job from those that do.
        .filter(({ name }) => model_events/* OUTSIDER_EVENTS */.A.has(name) && !(model_events/* RESTRICTED_IN_FORKS */.U.has(name) && job.condition !== null))
        .map(({ name, line }) => `${name} (${file}:${line})`));
    const found = [...new Set(open)];
    if (found.length === 0)
        return (0,publish_check/* pass */.IX)('workflow-events', (0,publish_check/* some */.zN)([...new Set(jobs.flatMap(({ events }) => events.map(({ name }) => name)))]));
    return (0,publish_check/* warn */.R8)('workflow-events', `People outside the project can start it: ${(0,publish_check/* some */.zN)(found)}.`, 'Give publishing a workflow of its own, started by “release”, pushed tags or by hand.');
}
/** setup-node caches by itself for a project that names npm as its manager. */
function cacheKinds({ manifest }) {
    const named = (0,json/* stringAt */.bX)(manifest.json, 'packageManager') ?? '';
    const engine = (0,json.at)(manifest.json, 'devEngines', 'packageManager', 'name');
    const forNpm = /^npm(?:@|$)/.test(named) || engine === 'npm';
    return new Set(forNpm ? ['cache', 'perhaps-cache'] : ['cache']);
}
function checkRisks(id, jobs, kinds) {
    const found = jobs
        .filter(({ job }) => job.idToken)
        .flatMap(({ file, job }) => (0,risks/* risksOf */.i)(job)
        .filter(({ kind }) => kinds.has(kind))
        .map(({ what, line }) => `${what} (${file}:${line})`));
    if (found.length === 0)
        return (0,publish_check/* pass */.IX)(id, 'None that can be seen.');
    const what = id === 'workflow-cache'
        ? 'The job that may ask for identity tokens restores a cache, which other runs wrote'
        : 'The job that may ask for identity tokens runs code of dependencies';
    return (0,publish_check/* warn */.R8)(id, `${what}: ${(0,publish_check/* some */.zN)(found, 3)}.`, TWO_JOBS);
}
function places(jobs) {
    return (0,publish_check/* some */.zN)(jobs.map(({ file, job }) => `${job.id} (${file}:${job.line})`));
}

;// CONCATENATED MODULE: ./build/publish/preflight.js







/**
 * Judges everything that can be known before anything is packed or signed, all of it at once: a log entry cannot be
 * deleted. Once a tarball is there, the same is asked of the manifest in it (see {@link withPacked}): scripts run while
 * packing, and the registry reads what was packed.
 */
function preflight(facts) {
    const checks = allChecks(facts);
    const id = (0,check_manifest/* identityOf */.cu)(facts);
    if (id === null || checks.some(publish_check/* isBlocking */.Us))
        return { kind: 'refused', checks };
    const access = (0,check_manifest/* accessOf */.YK)(facts);
    return {
        kind: 'ready',
        // The one place that makes the brand.
        preflighted: {
            name: id.name,
            version: id.version,
            tag: (0,check_manifest/* tagOf */.cO)(facts).name,
            access: access === 'public' || access === 'restricted' ? access : null,
            of: facts.manifest.from,
            standing: standingOf(facts),
            claims: facts.token.kind === 'claims' ? facts.token.claims : null,
            checks,
            facts,
        },
    };
}
/** Every check, passed or not, in the order in which a person mends them. */
function allChecks(facts) {
    return [
        ...(0,check_run/* checkRun */.Q)(facts),
        ...checkSource(facts),
        ...(0,check_manifest/* checkManifest */.K7)(facts),
        ...checkRegistry(facts),
        ...checkNpm(facts),
        ...checkWorkflow(facts),
    ];
}
/** The same facts, of the bytes that were packed. The registry must be asked anew where name or version are others now. */
function withPacked(facts, packed) {
    return { ...facts, manifest: { from: 'tarball', json: packed.manifest, integrity: packed.integrity } };
}
function standingOf({ registry, manifest }) {
    const answer = registry.package;
    if (answer.kind !== 'answered' || !answer.value.present)
        return 'new';
    return manifest.integrity !== null && answer.value.integrity === manifest.integrity ? 'same-bytes' : 'present';
}


/***/ }),

/***/ 35101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ steeringSettings)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/**
 * Settings of npm that say where a publish goes, by which way, and with whose credentials. npm reads `publishConfig` of the
 * packed package.json over all configuration, so whoever made the tarball could have the publishing job's token sent through
 * a proxy of theirs, with their own authority for it.
 */
const STEERS = new Set(('proxy https-proxy http-proxy noproxy local-address ca cafile cert key certfile keyfile strict-ssl ' +
    '_auth _authToken _password username otp auth-type user-agent npm-session ' +
    'scope userconfig globalconfig prefix cache replace-registry-host provenance-file').split(' '));
/**
 * What in a packed package.json would steer npm past what it is told: a sentence each. An own `@scope:registry` and `registry`
 * are not among them, since the arguments say both.
 *
 * @param tag the tag that the version is to get
 */
function steeringSettings(manifest, tag) {
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(manifest, 'publishConfig');
    const steering = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(config)
        ? Object.keys(config).filter((key) => STEERS.has(key) || key.startsWith('//') || key.includes(':_'))
        : [];
    const own = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(manifest, 'tag');
    return [
        ...steering.map((key) => `"publishConfig" sets ${JSON.stringify(key)}`),
        // npm and registries take it before any `--tag`.
        ...(own === null || own === '' || own === tag
            ? []
            : [`"tag" is ${JSON.stringify(own)}, not ${JSON.stringify(tag)}`]),
    ];
}


/***/ }),

/***/ 64419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readTokenClaims)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** Longer than any token of GitHub's. */
const LONGEST_TOKEN = 64 * 1024;
/**
 * Reads the claims of an identity token of this very run (https://docs.github.com/actions/reference/security/oidc). The
 * signature is not verified: the token is our own, from the runner, and only what Fulcio and the registry make of it counts.
 * These fields alone are read, none of them secret; the token itself goes into no message. `null` where it is no token of
 * GitHub Actions.
 */
function readTokenClaims(token) {
    const parts = token.split('.');
    const [, payload = ''] = parts;
    if (token.length > LONGEST_TOKEN || parts.length !== 3 || !/^[\w-]+$/.test(payload))
        return null;
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(Buffer.from(payload, 'base64url'));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return null;
    const texts = {};
    for (const name of REQUIRED) {
        const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, name);
        if (text === null)
            return null;
        texts[name] = text;
    }
    const of = (name) => texts[name] ?? '';
    return {
        issuer: of('iss'),
        subject: of('sub'),
        repository: of('repository'),
        repositoryId: of('repository_id'),
        repositoryVisibility: of('repository_visibility'),
        ownerId: of('repository_owner_id'),
        ref: of('ref'),
        sha: of('sha'),
        workflowRef: of('workflow_ref'),
        jobWorkflowRef: of('job_workflow_ref'),
        event: of('event_name'),
        environment: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'environment'),
        runnerEnvironment: of('runner_environment'),
        runId: of('run_id'),
        runAttempt: of('run_attempt'),
    };
}
const REQUIRED = [
    'iss',
    'sub',
    'repository',
    'repository_id',
    'repository_visibility',
    'repository_owner_id',
    'ref',
    'sha',
    'workflow_ref',
    'job_workflow_ref',
    'event_name',
    'runner_environment',
    'run_id',
    'run_attempt',
];


/***/ }),

/***/ 63483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 81328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ publishes),
  i: () => (/* binding */ risksOf)
});

;// CONCATENATED MODULE: ./build/workflow/commands.js
/** Words that run the command after them. */
const PREFIXES = new Set([
    'sudo',
    'command',
    'exec',
    'time',
    'env',
    'corepack',
    'then',
    'do',
    'else',
    'if',
    'while',
    'until',
    '!',
    '{',
    '(',
]);
/**
 * The commands of a `run:` script, roughly as a shell splits them: enough to recognise a package manager that is called
 * plainly. It is no shell: what is called by `eval`, from a function or a file is not seen, so that nothing may rest on a
 * command's absence.
 */
function commandsIn(script) {
    const commands = [];
    let begun = null;
    for (const [line, raw] of script.split('\n').entries()) {
        const text = raw.replace(/(?:^|\s)#.*$/, '');
        const whole = begun === null ? { text, line } : { text: `${begun.text} ${text}`, line: begun.line };
        if (/[\\`]\s*$/.test(whole.text)) {
            begun = { text: whole.text.replace(/[\\`]\s*$/, ''), line: whole.line };
            continue;
        }
        begun = null;
        commands.push(...split(whole.text, whole.line));
    }
    if (begun !== null)
        commands.push(...split(begun.text, begun.line));
    return commands;
}
function split(text, line) {
    return text.split(/&&|\|\||[;|&]|\$\(/).flatMap((part) => {
        const words = part
            .trim()
            .split(/\s+/)
            .map((word) => word.replace(/^["'(]+|["')]+$/g, ''))
            .filter((word) => word !== '');
        const first = words.findIndex((word) => !PREFIXES.has(word) && !/^[A-Za-z_]\w*=/.test(word));
        return first < 0 ? [] : [{ words: words.slice(first), line }];
    });
}

;// CONCATENATED MODULE: ./build/workflow/risks.js

const LONGEST_SHOWN = 80;
/**
 * What lets code from elsewhere into a job: a cache that any run of the default branch may have written (how TanStack's
 * release was taken over in May 2026), dependencies' install scripts, the project's own build. In a job that may ask for
 * identity tokens each of them can take one and publish with flawless provenance. Only what is written plainly is seen.
 */
function risksOf(job) {
    return job.steps.flatMap((step) => [...actionRisks(step), ...scriptRisks(step)]);
}
/** Does the job publish to a registry, as far as its text tells? */
function publishes(job) {
    if (/\/countersign\/\.github\/workflows\/publish\.ya?ml@/.test(job.calls ?? ''))
        return true;
    return job.steps.some((step) => {
        const action = nameOf(step);
        if (action.endsWith('/countersign') || action === './')
            return (step.inputs.get('mode') ?? '') === 'publish';
        if (PUBLISHING_ACTIONS.has(action))
            return true;
        return commandsIn(step.run ?? '').some(({ words }) => isPublish(words));
    });
}
const PUBLISHING_ACTIONS = new Set(['js-devtools/npm-publish', 'changesets/action']);
function isPublish(words) {
    const [program = '', ...rest] = words;
    if (program === 'npx')
        return /^(?:semantic-release|lerna)\b/.test(rest.find((word) => !word.startsWith('-')) ?? '');
    if (!MANAGERS.has(program) && program !== 'lerna' && program !== 'changeset' && program !== 'countersign')
        return false;
    return rest.includes('publish');
}
function nameOf({ uses }) {
    return (uses ?? '').split('@')[0]?.toLowerCase() ?? '';
}
/** Inputs that make a setup action restore a cache, and the values that do not. */
const CACHE_INPUTS = ['cache', 'bundler-cache', 'cache-dependencies', 'enable-cache'];
const OFF = new Set(['', 'false', 'never', 'none']);
/** These cache unless told not to. */
const CACHES_BY_ITSELF = new Set(['actions/setup-go', 'swatinem/rust-cache']);
function actionRisks(step) {
    const action = nameOf(step);
    if (action === '')
        return [];
    const risk = (kind) => [
        { kind, line: step.line, what: shorten(step.uses ?? '') },
    ];
    if (action === 'actions/cache' || action === 'actions/cache/restore')
        return risk('cache');
    if (CACHE_INPUTS.some((input) => !OFF.has(step.inputs.get(input)?.toLowerCase() ?? '')))
        return risk('cache');
    if (CACHES_BY_ITSELF.has(action) && step.inputs.get('cache') !== 'false')
        return risk('cache');
    if (action === 'actions/setup-node' && cachesForNpm(step))
        return risk('perhaps-cache');
    if (action === 'bahmutov/npm-install' || !OFF.has(step.inputs.get('run_install') ?? ''))
        return risk('install');
    return [];
}
/** From version 5 on it caches for a project whose package.json names npm, unless told not to. A commit tells no version. */
function cachesForNpm({ uses, inputs }) {
    if (inputs.get('package-manager-cache')?.toLowerCase() === 'false')
        return false;
    const major = /@v(\d+)/.exec(uses ?? '')?.[1];
    return major === undefined || Number(major) >= 5;
}
const MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
const INSTALL = new Set([
    'install',
    'i',
    'in',
    'ci',
    'add',
    'it',
    'cit',
    'install-test',
    'clean-install',
    'rebuild',
    'update',
    'up',
]);
const RUNS_PROJECT = new Set([
    'run',
    'run-script',
    'test',
    't',
    'exec',
    'x',
    'dlx',
    'start',
    'build',
]);
const RUNNERS = new Set(['npx', 'bunx', 'pnpx']);
/** Commands of Yarn that are no script of the project. */
const OTHERS_OF_YARN = new Set(['npm', 'config', 'pack', 'publish', 'set', 'info', 'version']);
function scriptRisks(step) {
    // A block's text begins on the line after its key: close enough to find it, and never above the step.
    return commandsIn(step.run ?? '').flatMap(({ words }) => {
        const kind = riskOf(words);
        return kind === null ? [] : [{ kind, line: step.line, what: shorten(words.join(' ')) }];
    });
}
function riskOf(words) {
    const [program = '', ...rest] = words;
    if (RUNNERS.has(program))
        return 'project-code';
    if (!MANAGERS.has(program))
        return null;
    const quiet = rest.some((word) => word === '--ignore-scripts' || word === '--ignore-scripts=true');
    const [command, ...names] = rest.filter((word) => !word.startsWith('-'));
    if (command === undefined)
        return program === 'yarn' && !rest.includes('--version') && !quiet ? 'install' : null;
    if (INSTALL.has(command))
        return quiet || installsNpmItself(program, names) ? null : 'install';
    if (RUNS_PROJECT.has(command))
        return 'project-code';
    return program === 'yarn' && !OTHERS_OF_YARN.has(command) ? 'project-code' : null;
}
/** A newer npm, which trusted publishing needs, is what publishes anyway. */
function installsNpmItself(program, names) {
    return program === 'npm' && names.length > 0 && names.every((name) => /^npm(?:@[\w.^~-]+)?$/.test(name));
}
function shorten(text) {
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}


/***/ })

};
;