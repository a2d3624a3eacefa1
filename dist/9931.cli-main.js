exports.id = 9931;
exports.ids = [9931,1347];
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

/***/ 99931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configuredLockfiles: () => (/* binding */ configuredLockfiles)
/* harmony export */ });
/* unused harmony export lockfileNamesOf */
/* harmony import */ var _project_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34556);
/* harmony import */ var _project_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43627);
/* harmony import */ var _project_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90570);
/* harmony import */ var _project_npmrc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41347);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63603);





/** pnpm puts the branch in (`!` for what is no letter of a file name): https://pnpm.io/git_branch_lockfiles. */
const GIT_BRANCH_LOCKFILES = 'pnpm-lock.*.yaml';
/**
 * Lockfiles whose name is configured: Yarn's `lockfileFilename`, pnpm's git-branch lockfiles, Deno's `lock`. A pull
 * request that changes such a setting changes which lockfile is installed: ask with its files, too.
 *
 * A name that leaves the folder is not taken: it would have any file of the machine read, and quoted in an error.
 *
 * @throws ConfigurationError for a file that cannot be read for certain
 */
function configuredLockfiles(files, shownAs = (name) => name) {
    const names = new Set();
    const warnings = [];
    for (const file of _project_files_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCKFILE_NAME_FILES */ .KT) {
        const text = files.get(file);
        if (text === undefined)
            continue;
        const path = shownAs(file);
        if (file === '.npmrc' || file === 'pnpm-workspace.yaml') {
            if (hasBranchLockfiles(file, { text, path }))
                names.add(GIT_BRANCH_LOCKFILES);
            continue;
        }
        const stated = statedName(file, { text, path });
        if (stated === null)
            continue;
        const name = typeof stated.value === 'string' ? plainName(stated.value) : null;
        if (name !== null)
            names.add(name);
        else
            warnings.push(`${stated.key} in ${path} is not followed: it is not a plain path of a file in the same folder or below`);
    }
    return { names: [...names].toSorted(), warnings };
}
/** The names of {@link configuredLockfiles}, for callers that have nobody to warn. */
function lockfileNamesOf(files) {
    return configuredLockfiles(files).names;
}
function hasBranchLockfiles(name, file) {
    const value = name === '.npmrc' ? new Map((0,_project_npmrc_js__WEBPACK_IMPORTED_MODULE_2__.parseNpmrc)(file)).get('git-branch-lockfile') : (0,_project_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(file).get('gitBranchLockfile');
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function statedName(name, file) {
    if (name === '.yarnrc.yml') {
        const value = (0,_project_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(file).get('lockfileFilename');
        return value === undefined || value === '' ? null : { key: 'lockfileFilename', value };
    }
    const lock = (0,_project_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonc */ .pX)(file).get('lock');
    const value = (0,_project_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .j)(lock) ? lock.get('path') : lock;
    // `true` and `false` say whether there is one, not where.
    if (value === undefined || value === null || typeof value === 'boolean')
        return null;
    return { key: (0,_project_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .j)(lock) ? 'lock.path' : 'lock', value };
}
function plainName(text) {
    const name = text.replace(/^(?:\.\/)+/, '');
    // Globs would be matched, backslashes and drives climb on Windows, variables would be put in by Yarn.
    if (/[\\:*?[\]{}()!$]/.test(name) || (0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name) !== name)
        return null;
    const parts = name.split('/');
    return parts.some((part) => part === '' || part === '.' || part === '..') ? null : name;
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