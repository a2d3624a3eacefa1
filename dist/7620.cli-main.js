"use strict";
exports.id = 7620;
exports.ids = [7620,8380];
exports.modules = {

/***/ 92871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ LONGEST_BODY),
/* harmony export */   t: () => (/* binding */ registryPort)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61237);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96827);
/* harmony import */ var _tarball_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80626);
/* harmony import */ var _tarball_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50333);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63603);






const MiB = 1024 * 1024;
/** Kinds of document, and the most bytes that one may have. */
const LONGEST_BODY = {
    /** The largest version documents there are list some thousand files and stay under 2 MiB. */
    version: 8 * MiB,
    /** The largest packuments of the public registry have tens of thousands of versions and reach some 100 MB. */
    packument: 128 * MiB,
    /** A bundle has some 10 KB, and a version has two or three of them. */
    attestations: 8 * MiB,
    keys: MiB,
    visibility: MiB,
    /** What was seen of a tarball, as JSON: its package.json at most, and a little more. How large it is itself is another question. */
    tarball: 16 * MiB,
};
const JSON_ONLY = 'application/json';
const ANYTHING = '*/*';
/** The registry's documents by name and version, over any source. The same for a live registry and for a record. */
function registryPort(source, config, options) {
    return {
        route: (name, resolved) => (0,_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routeOf */ .L)(config, options, name, resolved),
        async versionDocument(route, name, version, asking) {
            const path = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeName */ .L)(name)}/${encodeURIComponent(version)}`;
            return (refusal(name, version) ??
                plain(await source.ask(keepable(request(route, path, 'version'), `${name}@${version}`, asking))));
        },
        async packument(route, name) {
            return refusal(name, null) ?? plain(await source.ask(request(route, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeName */ .L)(name), 'packument')));
        },
        async attestations(route, name, version, asking) {
            // Rebuilt on the registry asked: the address that `dist.attestations` advertises could be anyone's.
            const path = `-/npm/v1/attestations/${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeName */ .L)(name)}@${encodeURIComponent(version)}`;
            const asked = keepable(request(route, path, 'attestations'), `${name}@${version}`, asking);
            return refusal(name, version) ?? plain(await source.ask(asked));
        },
        async tarball(route, name, version, addresses) {
            const refused = refusal(name, version);
            if (refused !== null)
                return refused;
            const url = (0,_tarball_address_js__WEBPACK_IMPORTED_MODULE_2__/* .tarballAddress */ .J)(route, name, version, addresses);
            return lookedInto(await source.ask({ url, accept: ANYTHING, kind: 'tarball' }));
        },
        async servesKeys(route) {
            return hasKeys(await source.ask(request(route, '-/npm/v1/keys', 'keys')));
        },
        get traffic() {
            return source.traffic;
        },
    };
}
function request(route, path, kind) {
    return { url: `${route.registry}${path}`, accept: JSON_ONLY, kind };
}
function keepable(asked, about, asking = 'afresh') {
    return { ...asked, about, ...(asking === 'afresh' ? { afresh: true } : {}) };
}
function plain(reply) {
    const { status: _, keepable: __, ...answer } = reply;
    return answer;
}
/** Only names and versions that a registry can have become part of an address. `null`: nothing against them. */
function refusal(name, version) {
    if (!(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryName */ .V)(name)) {
        const detail = `“${(0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name)}” is not a name that a registry can have, so none was asked`;
        return { kind: 'unknown', code: 'malformed', detail };
    }
    if (version !== null && !(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryVersion */ .Q)(version)) {
        const detail = `“${(0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(version)}” of ${(0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name)} is not a version that a registry can have, so none was asked`;
        return { kind: 'unknown', code: 'malformed', detail };
    }
    return null;
}
function hasKeys(reply) {
    if (reply.kind === 'not-found')
        return { kind: 'answered', value: false };
    // Registries without this endpoint answer 404, or 400 where they take `-` for a package's name.
    if (reply.kind === 'unknown')
        return reply.status === 400 ? { kind: 'answered', value: false } : plainUnknown(reply);
    const { url, bytes } = reply.value;
    const keys = keysIn(bytes);
    if (keys !== null)
        return { kind: 'answered', value: keys > 0 };
    const at = (0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHttpUrl */ .f$)(url);
    const detail = `${at === null ? 'the registry' : (0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .showUrl */ .jr)(at)} answered with something that is not a list of keys`;
    return { kind: 'unknown', code: 'malformed', detail };
}
function lookedInto(reply) {
    if (reply.kind === 'not-found')
        return { kind: 'not-found', detail: reply.detail };
    if (reply.kind === 'unknown')
        return plainUnknown(reply);
    const facts = (0,_tarball_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarballFacts */ .hu)(reply.value.bytes);
    if (facts !== null)
        return { kind: 'answered', value: facts };
    return { kind: 'unknown', code: 'malformed', detail: 'what was recorded of the tarball cannot be read' };
}
function plainUnknown(reply) {
    return { kind: 'unknown', code: reply.code, detail: reply.detail };
}
/** How many keys the document lists, or `null` where it is no list of keys. */
function keysIn(bytes) {
    let document;
    try {
        document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return null;
    }
    if (typeof document !== 'object' || document === null || !('keys' in document))
        return null;
    return Array.isArray(document.keys) ? document.keys.length : null;
}


/***/ }),

/***/ 61237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ escapeName),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/** `@scope/name` as a single path segment: `@scope%2fname`, as npm writes it. */
function escapeName(name) {
    return name.replace('/', '%2f');
}
/** `@scope`, or `null` for a name without one. */
function scopeOf(name) {
    const slash = name.indexOf('/');
    return name.startsWith('@') && slash > 1 ? name.slice(0, slash) : null;
}


/***/ }),

/***/ 96827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ routeOf)
/* harmony export */ });
/* harmony import */ var _model_last_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63500);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);
/* harmony import */ var _model_public_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8145);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61237);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63603);





/**
 * Where npm would get a package from, and whose keys may vouch for it, from configuration and the lockfile's own
 * `resolved` alone.
 *
 * A package is only ever looked up on the registry that is configured for its name. One whose `resolved` lies anywhere
 * else is `foreign-host`: asking the configured registry by name would leak private names to it, and would judge
 * whatever package of that name it happens to have instead of the one that gets installed.
 */
function routeOf(config, options, name, resolved) {
    const scope = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeOf */ .O)(name);
    const scoped = scope !== null && Object.hasOwn(config.scopes, scope) ? config.scopes[scope] : undefined;
    const registry = scoped ?? config.registry;
    const base = addressOf(registry);
    const isDefault = registry === config.registry;
    const isPublic = (0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicRegistry */ .N)(base);
    const rule = options.registries?.find(({ url }) => url === registry);
    if (resolved === null)
        return routed(isPublic);
    const address = (0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpUrl */ .f$)(resolved);
    if (address === null)
        return foreign((0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(resolved), null);
    const onPublic = (0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicRegistry */ .N)(address);
    // `replace-registry-host`: npm takes a lockfile's public address to mean the default registry, whichever that is.
    const stoodInFor = isDefault && isReplaced(config.replaceRegistryHost, address, onPublic);
    const within = (onPublic && isPublic) || (0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(address, base);
    if (!within && !stoodInFor)
        return foreign(address.host, address);
    const detail = plainHttp(address, base);
    return { ...routed(onPublic), ...(detail === null ? {} : { concern: { code: 'plain-http', detail } }) };
    function routed(comesFromPublic) {
        const route = { registry, trust: trustOf(comesFromPublic) };
        // A scope that belongs elsewhere is looked up all the same, so that this is found.
        const excused = rule?.noEvidence === true && route.trust === 'unkeyed' && !belongsElsewhere();
        return { kind: 'route', route, ...(excused ? { noEvidence: true } : {}) };
    }
    function trustOf(comesFromPublic) {
        // A registry's own keys speak for what is its own, and never for what it hands on from the public one.
        if (!comesFromPublic && rule !== undefined && rule.keys.length > 0)
            return 'keyed';
        if (options.hasKeys && (isDefault || comesFromPublic))
            return 'keyed';
        return comesFromPublic || rule?.mirrorOfNpm === true ? 'npm' : 'unkeyed';
    }
    function belongsElsewhere() {
        const home = options.registries?.find(({ scopes }) => scope !== null && scopes.includes(scope));
        return home !== undefined && home.url !== registry;
    }
    function foreign(host, at) {
        return { kind: 'foreign-host', host, configured: registry, npmrcLine: npmrcLine(name, scope, at) };
    }
}
const addressOf = (0,_model_last_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberingLast */ .e)((registry) => new URL(registry));
function isReplaced(setting, address, onPublic) {
    switch (setting) {
        case 'never':
            return false;
        case 'always':
            return true;
        // npm's own rule names registry.npmjs.org; here all addresses of the public registry count as one.
        case 'npmjs':
            return onPublic;
        default: {
            const prefix = (0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpUrl */ .f$)(setting);
            if (prefix === null)
                return address.hostname === setting.toLowerCase();
            const path = prefix.pathname.replace(/\/$/, '');
            const inPath = address.pathname === path || address.pathname.startsWith(`${path}/`);
            return address.hostname === prefix.hostname && inPath;
        }
    }
}
/**
 * Why the entry's address should not be used although its host is right, or `null`. Anyone on the way can replace what
 * comes over plain http; a private network is its owner's business, unless the registry is configured as https.
 */
function plainHttp(address, registry) {
    if (address.protocol !== 'http:')
        return null;
    const downgraded = registry.protocol === 'https:' && address.host === registry.host;
    if (!downgraded && !(0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicHost */ .sw)(address))
        return null;
    return `the lockfile fetches it from http://${(0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .showUrl */ .jr)(address)}, where everyone on the way can replace it`;
}
/** The `.npmrc` line that would make the address's registry the one for this name. A suggestion to check, not a fact. */
function npmrcLine(name, scope, address) {
    const key = scope !== null && (0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryName */ .V)(name) ? `${scope}:registry` : 'registry';
    return `${key}=${address === null ? 'https://REGISTRY/' : `${address.origin}${registryPath(name, address.pathname)}`}`;
}
/** The path before the package's own part in a tarball's path; `/` where that cannot be told. */
function registryPath(name, pathname) {
    const path = pathname.replaceAll(/%2f/gi, '/').replaceAll(/%40/g, '@');
    const at = [`/${name}/-/`, `/download/${name}/`, `/${name}/download/`]
        .map((part) => path.indexOf(part))
        .find((index) => index >= 0);
    // An .npmrc reads `;` and `#` as comments and `${}` as variables: such a path is not suggested.
    return at === undefined || !/^[\w./~-]*$/.test(path.slice(0, at)) ? '/' : `${path.slice(0, at)}/`;
}


/***/ }),

/***/ 80626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tarballAddress)
/* harmony export */ });
/* harmony import */ var _model_public_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8145);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63603);


/**
 * Where a version's tarball is asked for: always on the origin of the registry that the route names, so that neither a
 * pull request nor a registry's document chooses a host. In this order:
 *
 * 1. the lockfile's `resolved`, on the registry's own scheme and host. Where another registry stands in for the one that
 *    the lockfile names (`replace-registry-host`), its path is taken over, as npm does
 * 2. the document's `dist.tarball`, where that is on the registry (or both are the public one)
 * 3. `{registry}{name}/-/{unscoped}-{version}.tgz`, as npm and nearly every registry name it
 *
 * Query and fragment are left out: an address that needs a secret in them is *unknown*, and none gets into a record.
 */
function tarballAddress(route, name, version, { locked, stated }) {
    const registry = new URL(route.registry);
    const fromLockfile = locked === null ? null : (0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHttpUrl */ .f$)(locked);
    if (fromLockfile !== null) {
        const within = (0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(fromLockfile, registry) || ((0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicRegistry */ .N)(fromLockfile) && (0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicRegistry */ .N)(registry));
        return within
            ? `${registry.origin}${fromLockfile.pathname}`
            : `${route.registry.slice(0, -1)}${fromLockfile.pathname}`;
    }
    const fromDocument = stated === null ? null : (0,_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHttpUrl */ .f$)(stated);
    if (fromDocument !== null) {
        const same = fromDocument.host === registry.host;
        if (same || ((0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicRegistry */ .N)(fromDocument) && (0,_model_public_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicRegistry */ .N)(registry))) {
            return `${registry.origin}${fromDocument.pathname}`;
        }
    }
    const base = name.slice(name.indexOf('/') + 1);
    return `${route.registry}${name}/-/${base}-${encodeURIComponent(version)}.tgz`;
}


/***/ }),

/***/ 50333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ ALGORITHMS),
/* harmony export */   hu: () => (/* binding */ parseTarballFacts),
/* harmony export */   mC: () => (/* binding */ LONGEST_TARBALL)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** In bytes. The largest tarballs of the public registry reach some 500 MB. */
const LONGEST_TARBALL = 512 * 1024 * 1024;
/** Every algorithm that a lockfile may pin by. */
const ALGORITHMS = ['sha1', 'sha256', 'sha384', 'sha512'];
/** Reads facts back, perhaps from a record, which may come from anyone. `null` where they are not such facts. */
function parseTarballFacts(bytes) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes);
    const { digests, bytes: size, manifest, conflicting, gyp, files } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) ? json : {};
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(digests) || !ALGORITHMS.every((algorithm) => typeof digests[algorithm] === 'string'))
        return null;
    if (typeof size !== 'number' || typeof files !== 'number' || typeof conflicting !== 'boolean')
        return null;
    if (manifest !== null && !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(manifest))
        return null;
    if (gyp !== 'binding' && gyp !== 'other' && gyp !== 'none')
        return null;
    const known = Object.fromEntries(ALGORITHMS.map((algorithm) => [algorithm, String(digests[algorithm])]));
    return { digests: known, bytes: size, manifest, conflicting, gyp, files };
}


/***/ }),

/***/ 63603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ normaliseRegistry),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   f$: () => (/* binding */ parseHttpUrl),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   jr: () => (/* binding */ showUrl),
/* harmony export */   sw: () => (/* binding */ isPublicHost)
/* harmony export */ });
/* unused harmony export PUBLIC_REGISTRY */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _model_last_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63500);
/* harmony import */ var _model_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76895);



/** npm's default registry. */
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
const LONGEST_SHOWN = 300;
/** An http(s) address without credentials, query and fragment; `null` for anything else. */
function parseHttpUrl(text) {
    const url = (0,_model_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(text);
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
        return null;
    // Asked first, since to set a part is to parse it all again. A lone `?` or `#` is no part, and still in the address.
    if (url.username !== '')
        url.username = '';
    if (url.password !== '')
        url.password = '';
    if (url.href.includes('?'))
        url.search = '';
    if (url.href.includes('#'))
        url.hash = '';
    // A fully qualified name (`host.`) is the same host.
    if (url.hostname.endsWith('.'))
        url.hostname = url.hostname.replace(/\.+$/, '');
    return url;
}
/**
 * A registry's address in its one form: lower-case host, no default port, no credentials, a trailing slash. `null` where
 * it is no http(s) address.
 */
function normaliseRegistry(text) {
    const url = parseHttpUrl(text.trim());
    if (url === null)
        return null;
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url.href;
}
/** Does `address` lie under `registry`: the same host and port, and within its path? The scheme is the caller's question. */
function isWithin(address, registry) {
    return address.host === registry.host && address.pathname.startsWith(registry.pathname);
}
const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
]) {
    PRIVATE.addSubnet(network, prefix, 'ipv4');
}
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
PRIVATE.addSubnet('fe80::', 10, 'ipv6');
/** Suffixes that no public DNS serves (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const PRIVATE_SUFFIXES = ['.localhost', '.local', '.internal', '.home.arpa', '.test'];
/** Can traffic to this host cross the public internet? Loopback, private ranges and names without a public suffix cannot. */
function isPublicHost(url) {
    return isPublicName(url.hostname);
}
/** Entry for entry of a lockfile the same one. */
const isPublicName = (0,_model_last_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberingLast */ .e)((hostname) => {
    const host = hostname.replace(/^\[|\]$/g, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family !== 0)
        return !PRIVATE.check(host, family === 6 ? 'ipv6' : 'ipv4');
    return host.includes('.') && !PRIVATE_SUFFIXES.some((suffix) => host.endsWith(suffix));
});
/** An address for a message: host and path, never credentials, a query or control characters, and of bounded length. */
function showUrl(url) {
    return printable(`${url.host}${url.pathname}`);
}
/** Attacker's text for a message: control and format characters replaced, length bounded. */
function printable(text) {
    const clean = text.slice(0, LONGEST_SHOWN + 1).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
    return clean.length > LONGEST_SHOWN ? `${clean.slice(0, LONGEST_SHOWN)}…` : clean;
}


/***/ }),

/***/ 10581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_LOCKFILE_BYTES: () => (/* binding */ MAX_LOCKFILE_BYTES),
/* harmony export */   boundedText: () => (/* binding */ boundedText),
/* harmony export */   lineOf: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _rewrite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46824);


/** Larger files are refused unread: the largest lockfiles known are under 20 MB. */
const MAX_LOCKFILE_BYTES = 64 * 1024 * 1024;
/** What git writes at the start of a line while a merge is undecided. No JSON or YAML document has it there. */
const CONFLICT_MARKER = /(?:^|[\r\n])(?:<{7}|={7}|>{7}|\|{7})(?=[\s]|$)/;
/**
 * The text of a lockfile: bounded, valid UTF-8, without a byte-order mark, not empty and not half merged.
 *
 * @param file the path as the user knows it, for messages
 * @throws LockfileError `lockfile-too-large`, `lockfile-not-utf8`, `lockfile-empty`, `lockfile-conflicted`
 */
function boundedText(file, bytes) {
    if (bytes.byteLength > MAX_LOCKFILE_BYTES) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-too-large',
            message: `the lockfile has ${bytes.byteLength} bytes; at most ${MAX_LOCKFILE_BYTES} are read`,
            hint: 'Check that this is a lockfile; if it truly is one, split the project.',
            file,
        });
    }
    const text = withoutByteOrderMark(decode(file, bytes));
    if (text.trim() === '') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-empty',
            message: 'the lockfile is empty: that says nothing, not even that there are no packages',
            hint: `Restore it, or ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .letRewrite */ .S)(file)}.`,
            file,
        });
    }
    const conflict = CONFLICT_MARKER.exec(text);
    if (conflict !== null) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-conflicted',
            // npm settles a conflicted lockfile by itself, and nobody can say here in whose favour.
            message: 'the lockfile holds a merge-conflict marker: which of both sides would be installed is undecided',
            hint: `Resolve the conflict (${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriterOf */ .U)(file).command} rewrites the file) and commit the result.`,
            file,
            line: lineOf(text, conflict.index + (/^[\r\n]/.test(conflict[0]) ? 1 : 0)),
        });
    }
    return text;
}
/** The line, counted from 1, that holds `offset`. A line ends with `\n`, as git and GitHub count, and nothing else. */
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
function decode(file, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        // A lenient decoder would turn different bytes into one replacement character, and two names into one.
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g({
            code: 'lockfile-not-utf8',
            message: 'the lockfile is not valid UTF-8',
            hint: `Save it as UTF-8, or let ${(0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriterOf */ .U)(file).manager} write it again.`,
            file,
        }, { cause: error });
    }
}
function withoutByteOrderMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}


/***/ }),

/***/ 92242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   uf: () => (/* binding */ MAX_KEY_LENGTH)
/* harmony export */ });
/** Nesting beyond this is refused before anything recurses into it. A lockfile of npm nests two levels a folder. */
const MAX_JSON_DEPTH = 512;
/** Values a document may hold: bounds the memory that 64 MiB of `[],[],…` would otherwise take. npm writes 30,000 a megabyte. */
const MAX_JSON_VALUES = 2_000_000;
/**
 * Longest key. V8 hashes texts of more than 16,383 characters by their length alone, so that some thousand long keys
 * would keep every map of them busy for minutes.
 */
const MAX_KEY_LENGTH = 8_192;


/***/ }),

/***/ 46824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ letRewrite),
/* harmony export */   U: () => (/* binding */ rewriterOf)
/* harmony export */ });
const NPM = { manager: 'npm', command: 'npm install --package-lock-only' };
const OTHERS = [
    [/^(?:pnpm-lock(?:\..+)?|shrinkwrap)\.yaml$/i, { manager: 'pnpm', command: 'pnpm install --lockfile-only' }],
    [/^yarn\.lock$/i, { manager: 'yarn', command: 'yarn install' }],
    [/^bun\.lock$/i, { manager: 'bun', command: 'bun install --lockfile-only' }],
    [/^deno(?:\..+)?\.lock$/i, { manager: 'deno', command: 'deno install' }],
];
/** Who writes the lockfile of this path, for what a person is told to do about a broken one. */
function rewriterOf(file) {
    const name = file.split(/[/\\]/).at(-1) ?? file;
    return OTHERS.find(([pattern]) => pattern.test(name))?.[1] ?? NPM;
}
/** `let npm write it again with npm install --package-lock-only`, in the words of the file's own package manager. */
function letRewrite(file, what = 'it') {
    const { manager, command } = rewriterOf(file);
    return `let ${manager} write ${what} again with ${command}`;
}


/***/ }),

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

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isRegistryVersion),
/* harmony export */   V: () => (/* binding */ isRegistryName)
/* harmony export */ });
const LONGEST_NAME = 214;
const LONGEST_VERSION = 256;
/**
 * One half of a name. Old packages may have capitals and `~!'()*`; new ones may not. What matters here is that every
 * character is one that an address carries as itself, and that no half can climb (`..`) or hide (`.npmrc`).
 */
const HALF = /^[A-Za-z0-9~!'()*_-][A-Za-z0-9~!'()*._-]*$/;
const RESERVED = new Set(['node_modules', 'favicon.ico']);
/** https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const SEMVER = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
/**
 * May a registry have a package of this name? npm's rules for old packages. A name comes from a lockfile, so from
 * anyone: nothing else ever becomes part of an address.
 */
function isRegistryName(name) {
    if (name.length > LONGEST_NAME || RESERVED.has(name.toLowerCase()))
        return false;
    if (!name.startsWith('@'))
        return HALF.test(name) && !name.startsWith('_');
    const halves = name.slice(1).split('/');
    return halves.length === 2 && halves.every((half) => HALF.test(half));
}
/** Is this an exact version as npm publishes them (semver 2.0.0, no range, no leading `v`)? */
function isRegistryVersion(version) {
    return version.length <= LONGEST_VERSION && SEMVER.test(version);
}


/***/ }),

/***/ 8145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isPublicRegistry)
/* harmony export */ });
/**
 * Hosts that serve the public registry itself and nothing else. `registry.yarnpkg.com` is a DNS alias that Yarn keeps
 * for it, `registry.npmjs.com` is npm's own. `www.npmjs.com` is the website, and mirrors (npmmirror and the like) copy
 * it under their own rule: neither is the public registry.
 */
const PUBLIC_HOSTS = new Set(['registry.npmjs.org', 'registry.npmjs.com', 'registry.yarnpkg.com']);
/** Is this address on the public registry, whatever the scheme? */
function isPublicRegistry(url) {
    return PUBLIC_HOSTS.has(url.hostname) && url.port === '';
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