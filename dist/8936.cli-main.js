exports.id = 8936;
exports.ids = [8936,1347];
exports.modules = {

/***/ 15756:
/***/ ((module) => {

const { hasOwnProperty } = Object.prototype

const encode = (obj, opt = {}) => {
  if (typeof opt === 'string') {
    opt = { section: opt }
  }
  opt.align = opt.align === true
  opt.newline = opt.newline === true
  opt.sort = opt.sort === true
  opt.whitespace = opt.whitespace === true || opt.align === true
  // The `typeof` check is required because accessing the `process` directly fails on browsers.
  /* istanbul ignore next */
  opt.platform = opt.platform || (typeof process !== 'undefined' && process.platform)
  opt.bracketedArray = opt.bracketedArray !== false

  /* istanbul ignore next */
  const eol = opt.platform === 'win32' ? '\r\n' : '\n'
  const separator = opt.whitespace ? ' = ' : '='
  const children = []

  const keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj)

  let padToChars = 0
  // If aligning on the separator, then padToChars is determined as follows:
  // 1. Get the keys
  // 2. Exclude keys pointing to objects unless the value is null or an array
  // 3. Add `[]` to array keys
  // 4. Ensure non empty set of keys
  // 5. Reduce the set to the longest `safe` key
  // 6. Get the `safe` length
  if (opt.align) {
    padToChars = safe(
      (
        keys
          .filter(k => obj[k] === null || Array.isArray(obj[k]) || typeof obj[k] !== 'object')
          .map(k => Array.isArray(obj[k]) ? `${k}[]` : k)
      )
        .concat([''])
        .reduce((a, b) => safe(a).length >= safe(b).length ? a : b)
    ).length
  }

  let out = ''
  const arraySuffix = opt.bracketedArray ? '[]' : ''

  for (const k of keys) {
    const val = obj[k]
    if (val && Array.isArray(val)) {
      for (const item of val) {
        out += safe(`${k}${arraySuffix}`).padEnd(padToChars, ' ') + separator + safe(item) + eol
      }
    } else if (val && typeof val === 'object') {
      children.push(k)
    } else {
      out += safe(k).padEnd(padToChars, ' ') + separator + safe(val) + eol
    }
  }

  if (opt.section && out.length) {
    out = '[' + safe(opt.section) + ']' + (opt.newline ? eol + eol : eol) + out
  }

  for (const k of children) {
    const nk = splitSections(k, '.').join('\\.')
    const section = (opt.section ? opt.section + '.' : '') + nk
    const child = encode(obj[k], {
      ...opt,
      section,
    })
    if (out.length && child.length) {
      out += eol
    }

    out += child
  }

  return out
}

function splitSections (str, separator) {
  var lastMatchIndex = 0
  var lastSeparatorIndex = 0
  var nextIndex = 0
  var sections = []

  do {
    nextIndex = str.indexOf(separator, lastMatchIndex)

    if (nextIndex !== -1) {
      lastMatchIndex = nextIndex + separator.length

      if (nextIndex > 0 && str[nextIndex - 1] === '\\') {
        continue
      }

      sections.push(str.slice(lastSeparatorIndex, nextIndex))
      lastSeparatorIndex = nextIndex + separator.length
    }
  } while (nextIndex !== -1)

  sections.push(str.slice(lastSeparatorIndex))

  return sections
}

const decode = (str, opt = {}) => {
  opt.bracketedArray = opt.bracketedArray !== false
  const out = Object.create(null)
  let p = out
  let section = null
  //          section          |key      = value
  const re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i
  const lines = str.split(/[\r\n]+/g)
  const duplicates = {}

  for (const line of lines) {
    if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) {
      continue
    }
    const match = line.match(re)
    if (!match) {
      continue
    }
    if (match[1] !== undefined) {
      section = unsafe(match[1])
      if (section === '__proto__') {
        // not allowed
        // keep parsing the section, but don't attach it.
        p = Object.create(null)
        continue
      }
      p = out[section] = out[section] || Object.create(null)
      continue
    }
    const keyRaw = unsafe(match[2])
    let isArray
    if (opt.bracketedArray) {
      isArray = keyRaw.length > 2 && keyRaw.slice(-2) === '[]'
    } else {
      duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1
      isArray = duplicates[keyRaw] > 1
    }
    const key = isArray && keyRaw.endsWith('[]')
      ? keyRaw.slice(0, -2) : keyRaw

    if (key === '__proto__') {
      continue
    }
    const valueRaw = match[3] ? unsafe(match[4]) : true
    const value = valueRaw === 'true' ||
      valueRaw === 'false' ||
      valueRaw === 'null' ? JSON.parse(valueRaw)
      : valueRaw

    // Convert keys with '[]' suffix to an array
    if (isArray) {
      if (!hasOwnProperty.call(p, key)) {
        p[key] = []
      } else if (!Array.isArray(p[key])) {
        p[key] = [p[key]]
      }
    }

    // safeguard against resetting a previously defined
    // array by accidentally forgetting the brackets
    if (Array.isArray(p[key])) {
      p[key].push(value)
    } else {
      p[key] = value
    }
  }

  // {a:{y:1},"a.b":{x:2}} --> {a:{y:1,b:{x:2}}}
  // use a filter to return the keys that have to be deleted.
  const remove = []
  for (const k of Object.keys(out)) {
    if (!hasOwnProperty.call(out, k) ||
      typeof out[k] !== 'object' ||
      Array.isArray(out[k])) {
      continue
    }

    // see if the parent section is also an object.
    // if so, add it to that, and mark this one for deletion
    const parts = splitSections(k, '.')
    p = out
    const l = parts.pop()
    const nl = l.replace(/\\\./g, '.')
    for (const part of parts) {
      if (part === '__proto__') {
        continue
      }
      if (!hasOwnProperty.call(p, part) || typeof p[part] !== 'object') {
        p[part] = Object.create(null)
      }
      p = p[part]
    }
    if (p === out && nl === l) {
      continue
    }

    p[nl] = out[k]
    remove.push(k)
  }
  for (const del of remove) {
    delete out[del]
  }

  return out
}

const isQuoted = val => {
  return (val.startsWith('"') && val.endsWith('"')) ||
    (val.startsWith("'") && val.endsWith("'"))
}

const safe = val => {
  if (
    typeof val !== 'string' ||
    val.match(/[=\r\n]/) ||
    val.match(/^\[/) ||
    (val.length > 1 && isQuoted(val)) ||
    val !== val.trim()
  ) {
    return JSON.stringify(val)
  }
  return val.split(';').join('\\;').split('#').join('\\#')
}

const unsafe = val => {
  val = (val || '').trim()
  if (isQuoted(val)) {
    // remove the single quotes before calling JSON.parse
    if (val.charAt(0) === "'") {
      val = val.slice(1, -1)
    }
    try {
      val = JSON.parse(val)
    } catch {
      // ignore errors
    }
  } else {
    // walk the val to find the first not-escaped ; character
    let esc = false
    let unesc = ''
    for (let i = 0, l = val.length; i < l; i++) {
      const c = val.charAt(i)
      if (esc) {
        if ('\\;#'.indexOf(c) !== -1) {
          unesc += c
        } else {
          unesc += '\\' + c
        }

        esc = false
      } else if (';#'.indexOf(c) !== -1) {
        break
      } else if (c === '\\') {
        esc = true
      } else {
        unesc += c
      }
    }
    if (esc) {
      unesc += '\\'
    }

    return unesc.trim()
  }
  return val
}

module.exports = {
  parse: decode,
  decode,
  stringify: encode,
  encode,
  safe,
  unsafe,
}


/***/ }),

/***/ 34556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ parseBunfig),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   pX: () => (/* binding */ parseJsonc)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99547);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _project_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72278);
/* harmony import */ var _project_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43627);






/** The deepest setting of any package manager is at six. */
const DEEPEST = 32;
/**
 * A YAML file, every scalar as text, as Yarn reads its own. No anchors, aliases, merge keys, tags or directives: nobody
 * needs them here, and readers differ in what they make of them. No message quotes the file: it may hold a token.
 *
 * @throws ConfigurationError
 */
function parseYaml(file) {
    (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .requireText */ .He)(file);
    let documents;
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(file.text, { maxDepth: DEEPEST });
        for (const event of events) {
            const marked = ('anchorStart' in event && event.anchorStart >= 0) || ('tagStart' in event && event.tagStart >= 0);
            const directed = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT && event.directives.length > 0;
            if (marked || directed || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
                throw refusedFeature(file);
        }
        const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .FAILSAFE_SCHEMA */ .uH.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .realMapTag */ .HY);
        documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(events, { source: file.text, schema, maxAliases: 0 });
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1)
            throw error;
        // The library's message quotes the lines around the fault, so it goes nowhere.
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not valid YAML, or gives a key twice', 'Correct it, and state each key once.');
    }
    if (documents.length > 1)
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is more than one YAML document', 'Keep one.');
    const [root = new Map()] = documents;
    const value = root === '' ? new Map() : plain(file, root);
    if (!(0,_project_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .j)(value))
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not a list of “key: value”', 'Correct it.');
    return value;
}
function refusedFeature(file) {
    const message = 'it has an anchor, an alias, a merge key, a tag or a directive, which readers of YAML differ in';
    return (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, message, 'Write the values out.');
}
/** @throws ConfigurationError */
function parseBunfig(file) {
    (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .requireText */ .He)(file);
    try {
        const value = plain(file, (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(file.text, { maxDepth: DEEPEST, integersAsBigInt: true }));
        if ((0,_project_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .j)(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .TomlError */ .zx))
            throw error;
        // Only the place: the library's message quotes the file.
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, `this is not valid TOML: see line ${error.line}, column ${error.column}`, 'Correct it.');
    }
    throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not a TOML table', 'Correct it.');
}
/** JSON with comments and trailing commas. @throws ConfigurationError */
function parseJsonc(file) {
    (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .requireText */ .He)(file);
    const text = file.text.replace(/^\u{feff}/u, '');
    requireShallow(file, text);
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.parseTree)(text, errors, { allowTrailingComma: true });
    if (root === undefined || errors.length > 0)
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not valid JSON', 'Correct it.');
    const value = ofNode(file, root);
    if (!(0,_project_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .j)(value))
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'this is not a JSON object', 'Correct it.');
    return value;
}
/** The parser recurses, and cannot be told how deep. */
function requireShallow(file, text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.createScanner)(text, true);
    let depth = 0;
    // `SyntaxKind` is a const enum of the library: 1 `{`, 2 `}`, 3 `[`, 4 `]`, 17 the end.
    for (let token = scanner.scan(); token !== 17; token = scanner.scan()) {
        if (token === 1 || token === 3)
            depth += 1;
        if (token === 2 || token === 4)
            depth -= 1;
        if (depth > DEEPEST)
            throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, `it nests deeper than ${DEEPEST} levels`, 'Correct it.');
    }
}
function ofNode(file, node) {
    if (node.type === 'array')
        return (node.children ?? []).map((child) => ofNode(file, child));
    if (node.type !== 'object')
        return scalar(node.value);
    const map = new Map();
    for (const { children = [] } of node.children ?? []) {
        const [key, value] = children;
        if (key === undefined || value === undefined)
            continue;
        const name = String(key.value);
        if (map.has(name))
            throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'it gives a key twice', 'State each key once.');
        map.set(name, ofNode(file, value));
    }
    return map;
}
/** What a library made, as values of this program. */
function plain(file, value, depth = 0) {
    // The dotted keys of TOML nest as well, and its parser does not count them.
    if (depth > DEEPEST)
        throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, `it nests deeper than ${DEEPEST} levels`, 'Correct it.');
    if (Array.isArray(value))
        return value.map((item) => plain(file, item, depth + 1));
    if (value instanceof Date || typeof value !== 'object' || value === null)
        return scalar(value);
    const entries = value instanceof Map ? value : Object.entries(value);
    const map = new Map();
    for (const [key, member] of entries) {
        if (typeof key !== 'string')
            throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file, 'it has a key that is not text', 'Write keys as text.');
        // pnpm's reader merges, Yarn's does not.
        if (key === '<<')
            throw refusedFeature(file);
        map.set(key, plain(file, member, depth + 1));
    }
    return map;
}
/** No setting that is read here is a number or a date: they only have to stay what no text is. */
function scalar(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return typeof value === 'bigint' || value instanceof Date ? Number(value) : null;
}


/***/ }),

/***/ 41347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseNpmrc: () => (/* binding */ parseNpmrc),
/* harmony export */   readProjectNpmrc: () => (/* binding */ readProjectNpmrc),
/* harmony export */   registryKeysOf: () => (/* binding */ registryKeysOf)
/* harmony export */ });
/* harmony import */ var ini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15756);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _project_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72278);
/* harmony import */ var _project_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70260);
/* harmony import */ var _project_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96320);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63603);






const SCOPE_REGISTRY = /^(@[^:/\s]+):registry$/;
const CREDENTIAL = /^\/\/([^/:]+(?::\d+)?)(?:\/[^:]*)?:(_authToken|_auth|username|_password)$/;
/** Settings that change how npm, or pnpm, reaches a registry, or that load code. Never taken from a repository; a change to one is worth seeing. */
const TRANSPORT = new Set([
    'ca',
    'cafile',
    'cert',
    'global-pnpmfile',
    'globalconfig',
    'http-proxy',
    'https-proxy',
    'key',
    'local-address',
    'no-proxy',
    'noproxy',
    'pnpmfile',
    'prefix',
    'proxy',
    'replace-registry-host',
    'strict-ssl',
    'tokenHelper',
    'userconfig',
]);
/**
 * Reads the registry settings of a repository's `.npmrc` and nothing else of it: no proxy, no certificate authority, no
 * client key, no path to another file. Whoever may change the repository's file could otherwise send the runner's
 * secrets to a host of theirs, or put one in the middle.
 *
 * `${VAR}` is expanded only in credentials for a host that this very file names as a registry, and never for the
 * runner's own secrets. A registry address with a variable in its host is an error, since it cannot be ignored: the
 * packages would be asked for elsewhere.
 *
 * @throws ConfigurationError for a file that cannot be read for certain.
 */
function readProjectNpmrc(file, env, options = {}) {
    const syntax = options.variables ?? 'npm';
    const entries = parseNpmrc(file);
    const problems = [];
    const warnings = [];
    const credentials = new Map();
    const empty = [];
    const scopes = new Map();
    const hosts = new Set(options.hosts);
    let registry = null;
    for (const [key, value] of entries) {
        const scope = SCOPE_REGISTRY.exec(key)?.[1] ?? null;
        if (key !== 'registry' && scope === null)
            continue;
        const address = (0,_project_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .registryAddress */ .MA)(value, env, syntax);
        if (address === null) {
            problems.push(badRegistry(file, key));
            continue;
        }
        hosts.add(new URL(address).host);
        if (scope === null)
            registry = address;
        else
            scopes.set(scope, address);
    }
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(problems);
    for (const [key, value] of entries) {
        const where = `${(0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_project_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .sl)(key))} in ${file.path}`;
        const host = CREDENTIAL.exec(key)?.[1];
        if (host === undefined) {
            if (isIgnoredSetting(key))
                warnings.push(`${where} is not honoured: a repository's file may only name registries`);
            continue;
        }
        if (typeof value !== 'string' || value === '')
            continue;
        if ((0,_project_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .hasVariable */ .$u)(value, syntax) && !hosts.has(host.toLowerCase())) {
            warnings.push(`${where} is not used: its variable is expanded only for a host that the file names as a registry`);
            continue;
        }
        const expanded = (0,_project_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(value, env, syntax);
        if (expanded.kind === 'refused')
            warnings.push(`${where} is not used: ${expanded.why}`);
        else {
            credentials.set(key, expanded.value);
            if (expanded.value === '')
                empty.push(...expanded.empty);
        }
    }
    return { registry, scopes, credentials, warnings, ...(empty.length === 0 ? {} : { emptyVariables: empty }) };
}
/**
 * The settings that decide where packages come from and how they are fetched, one `key=value` line each, sorted, with
 * secrets replaced: to compare a pull request's file with its base. A variable's name is no secret and is kept.
 *
 * @throws ConfigurationError for a file that cannot be read for certain.
 */
function registryKeysOf(file) {
    return parseNpmrc(file)
        .filter(([key]) => key === 'registry' || SCOPE_REGISTRY.test(key) || key.startsWith('//') || TRANSPORT.has(key))
        .map(([key, value]) => `${(0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_project_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .sl)(key))}=${shown(key, value)}`)
        .toSorted();
}
function shown(key, value) {
    const text = Array.isArray(value) ? value.join(',') : String(value);
    if (key === 'registry' || SCOPE_REGISTRY.test(key))
        return (0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseRegistry */ .Me)(text) ?? (0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_project_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .sl)(text));
    if (key.startsWith('//') || key === 'key' || key === 'cert')
        return (0,_project_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .isVariables */ .OT)(text) ? (0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text) : '(redacted)';
    return (0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_project_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutUserInfo */ .sl)(text));
}
/** Entries outside sections, in npm's reading. Sections mean nothing to npm. */
function parseNpmrc(file) {
    (0,_project_text_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(file, ({ path }, message, hint) => {
        const problem = { code: 'npmrc-malformed', message: `${path}: ${message}`, hint, file: path };
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1([problem]);
    });
    return Object.entries((0,ini__WEBPACK_IMPORTED_MODULE_0__.parse)(file.text)).filter(([, value]) => typeof value !== 'object' || Array.isArray(value));
}
function badRegistry(file, key) {
    return {
        code: 'npmrc-registry',
        message: `${file.path}: ${(0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(key)} is not a registry address that can be used`,
        hint: 'Write it as a full http(s) address whose host is not a variable, or set it with --registry or in the user configuration.',
        file: file.path,
    };
}
function isIgnoredSetting(key) {
    return TRANSPORT.has(key) || key.startsWith('//');
}


/***/ }),

/***/ 98936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readProjectSettings: () => (/* binding */ readProjectSettings),
  registryKeysOfProject: () => (/* binding */ registryKeysOfProject)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/adapters/registry/project-documents.js
var project_documents = __webpack_require__(34556);
// EXTERNAL MODULE: ./build/adapters/registry/project-values.js
var project_values = __webpack_require__(43627);
// EXTERNAL MODULE: ./build/adapters/registry/project-shown.js
var project_shown = __webpack_require__(70260);
// EXTERNAL MODULE: ./build/adapters/registry/project-variables.js
var project_variables = __webpack_require__(96320);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/adapters/registry/project-draft.js




const NOT_HONOURED = "is not honoured: a repository's file may only name registries";
const SCOPE = /^@[^:/\s@]+$/;
/**
 * What one file of a repository states, under the rules that hold for all of them: whoever may change the file must not
 * be able to have the runner's secrets sent to a host of theirs, nor put one in the middle.
 *
 * Registries come first: a variable is expanded only in a credential for a host that is by then named as one.
 */
class Draft {
    #file;
    #env;
    #hosts = new Set();
    #scopes = new Map();
    #credentials = new Map();
    #warnings = [];
    #empty = [];
    #problems = [];
    #registry = null;
    constructor(file, env) {
        this.#file = file;
        this.#env = env;
    }
    /** The default registry, as far as it is known. */
    get registry() {
        return this.#registry;
    }
    /** A registry's address, normalised; from now on its host is named. `null`: it cannot be used, which ends in an error. */
    address(key, value, syntax) {
        const address = (0,project_variables/* registryAddress */.MA)(value, this.#env, syntax);
        if (address === null) {
            this.#problem('project-config-registry', `${shownKey(key)} is not a registry address that can be used`, NO_ADDRESS);
            return null;
        }
        this.#hosts.add(new URL(address).host);
        return address;
    }
    setDefault(address) {
        this.#registry = address ?? this.#registry;
    }
    /** @param scope with its `@` */
    setScope(key, scope, address) {
        if (!SCOPE.test(scope))
            this.wrong(key, 'does not name a scope');
        else if (this.#scopes.has(scope))
            this.wrong(key, 'names the registry of a scope that has one already');
        else if (address !== null)
            this.#scopes.set(scope, address);
    }
    scope(scope) {
        return this.#scopes.get(scope) ?? null;
    }
    /** A secret for the registry at `address`, variables put in. `null`: it is not used, and that is said. */
    secret(key, address, value, syntax) {
        if (typeof value !== 'string' || value === '') {
            this.wrong(key, 'is not a text');
            return null;
        }
        if ((0,project_variables/* hasVariable */.$u)(value, syntax) && !this.#hosts.has(new URL(address).host)) {
            this.ignored(key, 'is not used: its variable is expanded only for a host that the file names as a registry');
            return null;
        }
        const expanded = (0,project_variables/* expand */.fT)(value, this.#env, syntax);
        if (expanded.kind === 'value') {
            if (expanded.value === '')
                this.#empty.push(...expanded.empty);
            return expanded.value;
        }
        this.ignored(key, `is not used: ${expanded.why}`);
        return null;
    }
    /** @param value as npm writes it: a token, or base64 of `user:password` */
    credential(key, address, form, value) {
        const at = `//${new URL(address).host}${new URL(address).pathname}`;
        const mine = `${at}:${form}`;
        const stated = this.#credentials.get(mine);
        const other = this.#credentials.has(`${at}:${form === '_auth' ? '_authToken' : '_auth'}`);
        // npm's configuration has one credential a registry and path; another for another scope has no place in it.
        if (other || (stated !== undefined && stated !== value))
            this.ignored(key, 'is not used: the file states another credential for the same registry');
        else
            this.#credentials.set(mine, value);
    }
    /** Said to the user. Keys only: a value may be a secret. */
    ignored(key, why = NOT_HONOURED) {
        this.#warnings.push(`${shownKey(key)} in ${this.#file.path} ${why}`);
    }
    /** The file means something, and it is unknown what: an error, not a guess. */
    wrong(key, what) {
        this.#problem('project-config-malformed', `${shownKey(key)} ${what}`, 'Correct the file.');
    }
    #problem(code, message, hint) {
        const file = this.#file.path;
        this.#problems.push({ code, message: `${file}: ${message}`, hint, file });
    }
    /** @throws ConfigurationError with every fault of the file */
    finish() {
        if (this.#problems.length > 0)
            throw new errors/* ConfigurationError */.j1(this.#problems);
        return {
            registry: this.#registry,
            scopes: this.#scopes,
            credentials: this.#credentials,
            warnings: this.#warnings,
            ...(this.#empty.length === 0 ? {} : { emptyVariables: this.#empty }),
        };
    }
}
function shownKey(key) {
    return (0,urls/* printable */.g$)((0,project_shown/* withoutUserInfo */.sl)(key));
}
const NO_ADDRESS = 'Write it as a full http(s) address whose host is not a variable, or set it with --registry or in the user configuration.';
/** A registry named without a scheme, as `//host/path`, in its one form. */
function schemeless(text) {
    return (0,urls/* normaliseRegistry */.Me)(text.startsWith('//') ? `https:${text}` : text);
}

;// CONCATENATED MODULE: ./build/adapters/registry/project-bun.js



/** Settings of `[install]` that change how packages are reached, or load code. Never taken from a repository. */
const IGNORED = ['ca', 'cafile', 'security'];
/** The part of a `bunfig.toml` that decides where packages come from, or how. */
function bunRegistrySettings(document) {
    const install = document.get('install');
    const wanted = ['registry', 'scopes', ...IGNORED];
    const found = (0,project_values/* isMap */.j)(install) ? [...install].filter(([key]) => wanted.includes(key)) : [];
    const preload = document.get('preload');
    const settings = found.map(([key, value]) => [`install.${key}`, value]);
    return new Map(preload === undefined ? settings : [...settings, ['preload', preload]]);
}
/**
 * `bunfig.toml`: `install.registry` and `install.scopes` (https://bun.com/docs/runtime/bunfig#install-registry), each an
 * address, perhaps with a user and a password in it, or a table of `url`, `token`, `username` and `password`. Bun expands
 * `$VAR` where that is the whole value.
 *
 * @throws ConfigurationError
 */
function readBunfig(file, env) {
    const document = (0,project_documents/* parseBunfig */.Zq)(file);
    const draft = new Draft(file, env);
    if (document.has('preload'))
        draft.ignored('preload');
    const install = document.get('install');
    if (install === undefined)
        return draft.finish();
    if (!(0,project_values/* isMap */.j)(install)) {
        draft.wrong('install', 'is not a table');
        return draft.finish();
    }
    for (const key of IGNORED)
        if (install.has(key))
            draft.ignored(`install.${key}`);
    const logins = [];
    const registry = install.get('registry');
    if (registry !== undefined) {
        const address = readRegistry('install.registry', registry, draft, logins);
        draft.setDefault(address);
    }
    const scopes = install.get('scopes') ?? new Map();
    if (!(0,project_values/* isMap */.j)(scopes))
        draft.wrong('install.scopes', 'is not a table');
    for (const [name, value] of (0,project_values/* isMap */.j)(scopes) ? scopes : []) {
        const key = `install.scopes.${name}`;
        const address = readRegistry(key, value, draft, logins);
        draft.setScope(key, name.startsWith('@') ? name : `@${name}`, address);
    }
    for (const one of logins)
        login(one, draft);
    return draft.finish();
}
function readRegistry(key, value, draft, logins) {
    const table = (0,project_values/* isMap */.j)(value) ? value : null;
    const url = table === null ? value : table.get('url');
    if (url === undefined) {
        draft.ignored(key, 'is not used: it names no registry; state its url');
        return null;
    }
    const address = draft.address(key, url, 'none');
    if (address === null)
        return null;
    const inside = typeof value === 'string' ? userInfo(value) : NOBODY;
    if (inside === null) {
        draft.ignored(key, 'has a user and a password that cannot be decoded; they are not used');
        return address;
    }
    logins.push({
        key,
        address,
        token: table?.get('token') ?? inside.token,
        username: table?.get('username') ?? inside.username,
        password: table?.get('password') ?? inside.password,
    });
    return address;
}
const NOBODY = { token: '', username: '', password: '' };
/** As Bun reads it: `user:password@`, decoded, or a token as a password without a user. `null`: it cannot be decoded. */
function userInfo(url) {
    const { username, password } = new URL(url);
    try {
        const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
        return user === '' ? { ...NOBODY, token: secret } : { ...NOBODY, username: user, password: secret };
    }
    catch {
        return null;
    }
}
function login({ key, address, token, username, password }, draft) {
    if (token !== '') {
        const secret = draft.secret(`${key}.token`, address, token, 'bun');
        if (secret !== null)
            draft.credential(`${key}.token`, address, '_authToken', secret);
        return;
    }
    if (username === '' || password === '')
        return;
    const user = draft.secret(`${key}.username`, address, username, 'bun');
    const secret = draft.secret(`${key}.password`, address, password, 'bun');
    if (user === null || secret === null)
        return;
    draft.credential(`${key}.password`, address, '_auth', Buffer.from(`${user}:${secret}`).toString('base64'));
}

// EXTERNAL MODULE: ./build/adapters/registry/project-files.js
var project_files = __webpack_require__(90570);
// EXTERNAL MODULE: ./build/adapters/registry/project-npmrc.js
var project_npmrc = __webpack_require__(41347);
;// CONCATENATED MODULE: ./build/adapters/registry/project-pnpm.js



/** Settings that change how packages are reached, or load code. Never taken from a repository. */
const project_pnpm_IGNORED = new Set([
    'ca',
    'cafile',
    'cert',
    'configDependencies',
    'globalPnpmfile',
    'httpProxy',
    'httpsProxy',
    'key',
    'localAddress',
    'namedRegistries',
    'noProxy',
    'noproxy',
    'npmrcAuthFile',
    'pnpmfile',
    'pnpmfilePath',
    'pnprServer',
    'proxy',
    'strictSsl',
    'tokenHelper',
    'userconfig',
]);
/** Fields of a registry's declaration that do not say whose packages it has. */
const DESCRIPTIONS = new Set(['serverType', 'supportsTimeField']);
const URL_KEY = /^https?:\/\//i;
function isPnpmRegistryKey(key) {
    return key === 'registry' || key === 'registries' || isIgnored(key);
}
function isIgnored(key) {
    return project_pnpm_IGNORED.has(key) || key.startsWith('//') || /^@.*:registry$/.test(key) || /^_(?:auth|password)/.test(key);
}
/**
 * `pnpm-workspace.yaml` as pnpm 10 and later read it (https://pnpm.io/settings, https://pnpm.io/registries): `registry`,
 * and `registries`, by scope or, since 11.23, by address. Credentials and `@scope:registry` have no effect there, and no
 * variable is expanded in an address: some versions leave such an address out, others put the value in.
 *
 * @throws ConfigurationError
 */
function readPnpmWorkspace(file, env) {
    const document = (0,project_documents/* parseYaml */.hN)(file);
    const draft = new Draft(file, env);
    const declared = document.get('registries');
    if ((0,project_values/* isMap */.j)(declared))
        readRegistries(declared, draft);
    else if (declared !== undefined && declared !== '')
        draft.wrong('registries', 'is not a list of registries');
    const server = document.get('registry');
    if (server !== undefined) {
        const earlier = draft.registry;
        const address = draft.address('registry', server, 'none');
        if (earlier !== null && address !== null && earlier !== address)
            draft.ignored('registries', 'names another default registry than registry, which pnpm 11 takes and pnpm 10 does not');
        draft.setDefault(address);
    }
    for (const key of document.keys())
        if (isIgnored(key))
            draft.ignored(key);
    return draft.finish();
}
function readRegistries(registries, draft) {
    const names = [...registries.keys()];
    const byAddress = names.filter((name) => URL_KEY.test(name)).length;
    // pnpm refuses it too.
    if (byAddress > 0 && byAddress < names.length) {
        draft.wrong('registries', 'mixes registries by scope with registries by address');
        return;
    }
    for (const [name, value] of registries) {
        const key = `registries.${name}`;
        if (byAddress > 0)
            declare(name, value, draft);
        else if (name === 'default')
            draft.setDefault(draft.address(key, value, 'none'));
        else if (name.startsWith('@'))
            draft.setScope(key, name, draft.address(key, value, 'none'));
        else
            draft.ignored(key, 'is not honoured: pnpm names scopes with @');
    }
}
/** A registry by its address: `scopes` are those routed to it, a bare `@` being the packages without a scope. */
function declare(name, value, draft) {
    // The address stays out of messages: it may hold a password.
    const key = 'registries';
    const address = draft.address(key, name, 'none');
    if (value === '')
        return;
    if (!(0,project_values/* isMap */.j)(value)) {
        draft.wrong(key, 'has an address without settings');
        return;
    }
    for (const field of value.keys()) {
        if (field !== 'scopes' && !DESCRIPTIONS.has(field))
            draft.ignored(`${key}.….${field}`);
    }
    const scopes = value.get('scopes') ?? [];
    if (!(0,project_values/* isList */.L)(scopes)) {
        draft.wrong(`${key}.….scopes`, 'is not a list');
        return;
    }
    for (const scope of scopes) {
        if (scope !== '@')
            draft.setScope(`${key}.….scopes`, typeof scope === 'string' ? scope : '', address);
        else if (draft.registry === null)
            draft.setDefault(address);
        else
            draft.wrong(`${key}.….scopes`, 'names two default registries');
    }
}

// EXTERNAL MODULE: ./build/adapters/registry/project-text.js
var project_text = __webpack_require__(72278);
;// CONCATENATED MODULE: ./build/adapters/registry/project-yarn.js




/** Berry's settings that change how packages are reached, or load code. Never taken from a repository. */
const BERRY_IGNORED = new Set([
    'caFilePath',
    'enableStrictSsl',
    'httpProxy',
    'httpsCaFilePath',
    'httpsCertFilePath',
    'httpsKeyFilePath',
    'httpsProxy',
    'networkSettings',
    'plugins',
    'unsafeHttpWhitelist',
    'yarnPath',
]);
const BERRY_REGISTRIES = new Set([
    'npmAlwaysAuth',
    'npmAuthIdent',
    'npmAuthToken',
    'npmRegistries',
    'npmRegistryServer',
    'npmScopes',
]);
/** Yarn 1's, by npm's names for most of them. */
const CLASSIC_IGNORED = new Set([
    'ca',
    'cafile',
    'cert',
    'custom-host-suffix',
    'http-proxy',
    'https-proxy',
    'key',
    'local-address',
    'noproxy',
    'plugins',
    'prefix',
    'proxy',
    'strict-ssl',
    'userconfig',
    'yarn-offline-mirror',
    'yarn-path',
]);
const CLASSIC_SCOPE = /^(@[^:/\s]+):registry$/;
/** Does this key of a `.yarnrc.yml` decide where packages come from, or how? */
function isBerryRegistryKey(key) {
    return BERRY_REGISTRIES.has(key) || BERRY_IGNORED.has(key);
}
function isClassicRegistryKey(key) {
    return key === 'registry' || CLASSIC_SCOPE.test(key) || key.startsWith('//') || CLASSIC_IGNORED.has(key);
}
/**
 * `.yarnrc.yml` of Yarn 2 and later, which is all that Berry reads (https://yarnpkg.com/configuration/yarnrc).
 *
 * A credential of the top level goes to the default registry alone. Berry would lend it to the registries of scopes too.
 *
 * @throws ConfigurationError
 */
function readYarnrcYml(file, env) {
    const document = (0,project_documents/* parseYaml */.hN)(file);
    const draft = new Draft(file, env);
    const server = document.get('npmRegistryServer');
    if (server !== undefined)
        draft.setDefault(draft.address('npmRegistryServer', server, 'yarn'));
    const scopes = blocks(document, 'npmScopes', draft).filter(([scope]) => {
        if (!scope.startsWith('@'))
            return true;
        draft.ignored(`npmScopes.${scope}`, 'is not honoured: Yarn names scopes without @');
        return false;
    });
    for (const [scope, block] of scopes) {
        const own = block.get('npmRegistryServer');
        const key = `npmScopes.${scope}.npmRegistryServer`;
        if (own !== undefined)
            draft.setScope(key, `@${scope}`, draft.address(key, own, 'yarn'));
    }
    // The more particular first: it keeps its place where a second one names another credential for the same registry.
    for (const [scope, block] of scopes) {
        project_yarn_login(draft, block, `npmScopes.${scope}.`, draft.scope(`@${scope}`) ?? draft.registry);
    }
    const registries = blocks(document, 'npmRegistries', draft);
    const configured = new Set();
    for (const [name, block] of registries) {
        const address = schemeless(name);
        if (address === null)
            draft.wrong(`npmRegistries.${name}`, 'is not the address of a registry');
        else
            project_yarn_login(draft, block, `npmRegistries.${name}.`, address);
        if (address !== null)
            configured.add(hostAndPath(address));
    }
    // As in Berry: a registry's own block takes the place of the top level.
    if (draft.registry === null || !configured.has(hostAndPath(draft.registry)))
        project_yarn_login(draft, document, '', draft.registry);
    for (const key of document.keys())
        if (BERRY_IGNORED.has(key))
            draft.ignored(key);
    return draft.finish();
}
function hostAndPath(address) {
    return address.slice(address.indexOf('//'));
}
function project_yarn_login(draft, block, prefix, address) {
    for (const name of ['npmAuthToken', 'npmAuthIdent']) {
        const value = block.get(name);
        if (value === undefined || value === '')
            continue;
        const key = `${prefix}${name}`;
        if (address === null) {
            draft.ignored(key, 'is not used: it names no registry; state npmRegistryServer beside it');
            continue;
        }
        const secret = draft.secret(key, address, value, 'yarn');
        if (secret === null)
            continue;
        if (name === 'npmAuthToken')
            draft.credential(key, address, '_authToken', secret);
        else {
            const ident = secret.includes(':') ? Buffer.from(secret).toString('base64') : secret;
            draft.credential(key, address, '_auth', ident);
        }
        return;
    }
}
function blocks(document, key, draft) {
    const value = document.get(key);
    if (value === undefined || value === '')
        return [];
    if (!(0,project_values/* isMap */.j)(value)) {
        draft.wrong(key, 'is not a list of “name: settings”');
        return [];
    }
    return [...value].flatMap(([name, block]) => {
        if ((0,project_values/* isMap */.j)(block))
            return [[name, block]];
        if (block !== '')
            draft.wrong(`${key}.${name}`, 'is not a list of settings');
        return [];
    });
}
/**
 * `.yarnrc` of Yarn 1: its registries alone. Yarn 1 takes credentials from `.npmrc` only, and expands no variable here.
 *
 * @throws ConfigurationError
 */
function readYarnrc(file, env) {
    const draft = new Draft(file, env);
    for (const [key, value] of parseYarnrc(file)) {
        const scope = CLASSIC_SCOPE.exec(key)?.[1];
        if (key === 'registry')
            draft.setDefault(draft.address(key, value, 'none'));
        else if (scope !== undefined)
            draft.setScope(key, scope, draft.address(key, value, 'none'));
        else if (key.startsWith('//'))
            draft.ignored(key, 'is not used: Yarn 1 takes credentials from .npmrc alone');
        else if (isClassicRegistryKey(key))
            draft.ignored(key);
    }
    return draft.finish();
}
/** A word, a number or a boolean, or a quoted text: a JSON string, as Yarn 1 reads it. */
const LINE = /^(?:("(?:[^"\\]|\\.)*")|([A-Za-z/.-][^\s:,"]*)):? +(?:("(?:[^"\\]|\\.)*")|([A-Za-z0-9/.-][^\s:,"]*)) *$/;
/** Yarn 1's own reading: lines of its lockfile's format, and where they are not, YAML of texts. @throws ConfigurationError */
function parseYarnrc(file) {
    (0,project_text/* requireText */.He)(file);
    const map = new Map();
    for (const line of file.text.replace(/^\u{feff}/u, '').split(/\r?\n/)) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const match = LINE.exec(line);
        if (match === null)
            return (0,project_documents/* parseYaml */.hN)(file);
        const [, quotedKey, key = unquoted(file, quotedKey), quotedValue, value = unquoted(file, quotedValue)] = match;
        if (map.has(key))
            throw (0,project_text/* malformed */.Qm)(file, 'it gives a key twice', 'State each key once.');
        map.set(key, value);
    }
    return map;
}
function unquoted(file, text = '""') {
    try {
        return String(JSON.parse(text));
    }
    catch {
        throw (0,project_text/* malformed */.Qm)(file, 'a quoted text in it cannot be read', 'Correct it.');
    }
}

;// CONCATENATED MODULE: ./build/adapters/registry/project-settings.js








const OWN_FILES = {
    'pnpm-workspace.yaml': { read: readPnpmWorkspace, settings: (file) => only((0,project_documents/* parseYaml */.hN)(file), isPnpmRegistryKey) },
    '.yarnrc': { read: readYarnrc, settings: (file) => only(parseYarnrc(file), isClassicRegistryKey) },
    '.yarnrc.yml': { read: readYarnrcYml, settings: (file) => only((0,project_documents/* parseYaml */.hN)(file), isBerryRegistryKey) },
    'bunfig.toml': { read: readBunfig, settings: (file) => bunRegistrySettings((0,project_documents/* parseBunfig */.Zq)(file)) },
};
/**
 * Registries, scopes and credentials for the packages of one lockfile, from the files that its package manager reads,
 * and nothing else of them: no proxy, no certificate authority, no client key, no code. The rules are those of
 * {@link readProjectNpmrc}, for all files together: a variable is expanded only for a host that one of them names.
 *
 * @param files chosen by the caller: in a pull request the base commit's, never the head's
 * @throws ConfigurationError with every fault, for files that cannot be read for certain
 */
function readProjectSettings(format, files, env, shownAs = (name) => name) {
    const problems = [];
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigurationError */.j1))
                throw error;
            problems.push(...error.problems);
            return project_files/* NO_SETTINGS */.Ac;
        }
    };
    let own = project_files/* NO_SETTINGS */.Ac;
    let npmrc = project_files/* NO_SETTINGS */.Ac;
    // Its own file first: the hosts that it names are hosts that `.npmrc` may have credentials for.
    for (const name of project_files/* PROJECT_FILES */._F[format].toReversed()) {
        const text = files.get(name);
        if (text === undefined)
            continue;
        const file = { text, path: shownAs(name) };
        if (name !== '.npmrc')
            own = attempt(() => OWN_FILES[name].read(file, env));
        else {
            const options = { hosts: hostsOf(own), variables: format === 'pnpm' ? 'pnpm' : 'npm' };
            npmrc = attempt(() => (0,project_npmrc.readProjectNpmrc)(file, env, options));
        }
    }
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    // Yarn 1 asks npm's configuration first, the others their own file.
    const merged = format === 'yarn-classic' ? merge(npmrc, own) : merge(own, npmrc);
    return format === 'pnpm'
        ? { ...merged, warnings: [...merged.warnings, ...differences(own, npmrc, shownAs)] }
        : merged;
}
function merge(upper, lower) {
    const taken = new Set([...upper.credentials.keys()].map(registryOf));
    const empty = [...(upper.emptyVariables ?? []), ...(lower.emptyVariables ?? [])];
    return {
        registry: upper.registry ?? lower.registry,
        scopes: new Map([...lower.scopes, ...upper.scopes]),
        // A registry's credentials come from one file: parts of two would make a login that nobody wrote.
        credentials: new Map([
            ...[...lower.credentials].filter(([key]) => !taken.has(registryOf(key))),
            ...upper.credentials,
        ]),
        warnings: [...upper.warnings, ...lower.warnings],
        ...(empty.length === 0 ? {} : { emptyVariables: empty }),
    };
}
/** `//host/path/` of `//host/path/:_authToken`. */
function registryOf(credential) {
    return credential.slice(0, credential.lastIndexOf(':'));
}
function hostsOf(settings) {
    const addresses = [...settings.scopes.values(), ...(settings.registry === null ? [] : [settings.registry])];
    return new Set(addresses.map((address) => new URL(address).host));
}
/** pnpm before 10 reads `.npmrc` alone, and 10 takes `registry` from it; later ones let their own file decide. */
function differences(own, npmrc, shownAs) {
    const keys = [...own.scopes].filter(([scope, address]) => (npmrc.scopes.get(scope) ?? address) !== address);
    const named = keys.map(([scope]) => `${scope}:registry`);
    if ((npmrc.registry ?? own.registry) !== (own.registry ?? npmrc.registry))
        named.unshift('registry');
    return named.map((key) => `${key} in ${shownAs('.npmrc')} is not used: ${shownAs('pnpm-workspace.yaml')} names another registry, ` +
        'and versions of pnpm differ in which they take');
}
function only(document, isWanted) {
    return new Map([...document].filter(([key]) => isWanted(key)));
}
/**
 * The settings that decide where a lockfile's packages come from and how they are fetched, sorted, with secrets
 * replaced: to compare a pull request's files with their base. `key=value` of `.npmrc`, `FILE: key=value` of others, so
 * that two files that change places are seen.
 *
 * @throws ConfigurationError for a file that cannot be read for certain
 */
function registryKeysOfProject(format, files, shownAs = (name) => name) {
    return project_files/* PROJECT_FILES */._F[format]
        .flatMap((name) => {
        const text = files.get(name);
        if (text === undefined)
            return [];
        const file = { text, path: shownAs(name) };
        if (name === '.npmrc')
            return (0,project_npmrc.registryKeysOf)(file);
        return (0,project_shown/* shownLines */.TV)(file, OWN_FILES[name].settings(file)).map((line) => `${name}: ${line}`);
    })
        .toSorted();
}


/***/ }),

/***/ 70260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ isVariables),
/* harmony export */   TV: () => (/* binding */ shownLines),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _project_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43627);
/* harmony import */ var _project_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72278);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63603);




/** Settings of one file that are compared. Beyond it, keys nested in long keys would make a megabyte of a kilobyte. */
const MOST_LINES = 2_000;
const LONGEST_SHOWN = 120;
/** Last parts of keys whose value is a secret, whichever manager's. */
const SECRET = /token|password|username|ident|secret|_auth|^(?:key|cert|npmAuth.*)$/i;
/** An address or a key that holds one, without the user and password that may stand in it. */
function withoutUserInfo(text) {
    return text.replace(/\/\/[^/]*@/g, '//');
}
/**
 * Settings as sorted `path.of.keys=value` lines, with secrets replaced: to compare a pull request's file with its base. A
 * variable's name is no secret and is kept.
 *
 * @throws ConfigurationError for more settings than anyone writes
 */
function shownLines(file, settings) {
    const lines = [];
    const add = (path, last, value) => {
        if ((0,_project_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .j)(value) && value.size > 0) {
            for (const [key, member] of value)
                add(`${path}.${shownText(key)}`, key, member);
        }
        else if ((0,_project_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .L)(value) && value.some((item) => typeof item === 'object')) {
            for (const [index, item] of value.entries())
                add(`${path}.${index}`, last, item);
        }
        else {
            lines.push(`${path}=${shownValue(last, value)}`);
            if (lines.length > MOST_LINES)
                throw (0,_project_text_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file, `more than ${MOST_LINES} settings for registries`, 'Shorten the file.');
        }
    };
    for (const [key, value] of settings)
        add(shownText(key), key, value);
    return lines.toSorted();
}
function shownValue(key, value) {
    const text = (0,_project_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .L)(value) ? value.map(scalarText).join(',') : scalarText(value);
    const isSecret = SECRET.test(key) || key.startsWith('//');
    if (isSecret && !isVariables(text) && text !== 'true' && text !== 'false')
        return '(redacted)';
    return shownText(text);
}
/** Nothing but variables, without defaults: a default may be a secret. */
function isVariables(text) {
    return /^(?:\$\{[^${}:-]+\})+$|^\$[A-Za-z_]\w*$/.test(text);
}
function scalarText(value) {
    return typeof value === 'string' ? value : (0,_project_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .j)(value) ? '' : JSON.stringify(value);
}
/** Of bounded length; of a long text the beginning and a digest, so that no change in it goes unseen. */
function shownText(text) {
    const shown = (0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRegistry */ .Me)(text) ?? withoutUserInfo(text));
    if (shown.length <= LONGEST_SHOWN)
        return shown;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return `${shown.slice(0, LONGEST_SHOWN)}… (sha256 ${digest.slice(0, 16)})`;
}


/***/ }),

/***/ 72278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ requireText),
/* harmony export */   Qm: () => (/* binding */ malformed)
/* harmony export */ });
/* unused harmony export LONGEST_TEXT */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Such files are a few lines; this is room for a thousand scopes, and no room for an attack on a parser. */
const LONGEST_TEXT = 256 * 1024;
function malformed(file, message, hint) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        { code: 'project-config-malformed', message: `${file.path}: ${message}`, hint, file: file.path },
    ]);
}
/** @throws ConfigurationError for what is no bounded text in UTF-8, or an unfinished merge */
function requireText(file, fault = malformed) {
    if (file.text.length > LONGEST_TEXT) {
        const message = `${file.text.length} characters is more than the ${LONGEST_TEXT} that are read`;
        throw fault(file, message, 'Shorten the file.');
    }
    if (file.text.includes('\0') || file.text.includes('\u{fffd}')) {
        throw fault(file, 'this is not a text file in UTF-8', 'Save it as UTF-8 text.');
    }
    if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(file.text)) {
        throw fault(file, 'it holds the marks of an unfinished merge', 'Finish the merge and remove the marks.');
    }
}


/***/ }),

/***/ 43627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isList),
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
function isMap(value) {
    return value instanceof Map;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ })

};
;