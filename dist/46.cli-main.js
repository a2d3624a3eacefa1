"use strict";
exports.id = 46;
exports.ids = [46];
exports.modules = {

/***/ 92871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ LONGEST_BODY),
/* harmony export */   t: () => (/* binding */ registryPort)
/* harmony export */ });
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61237);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96827);
/* harmony import */ var _tarball_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80626);
/* harmony import */ var _tarball_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50333);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63603);






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
            const path = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeName */ .L)(name)}/${encodeURIComponent(version)}`;
            return (refusal(name, version) ??
                plain(await source.ask(keepable(request(route, path, 'version'), `${name}@${version}`, asking))));
        },
        async packument(route, name) {
            return refusal(name, null) ?? plain(await source.ask(request(route, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeName */ .L)(name), 'packument')));
        },
        async attestations(route, name, version, asking) {
            // Rebuilt on the registry asked: the address that `dist.attestations` advertises could be anyone's.
            const path = `-/npm/v1/attestations/${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeName */ .L)(name)}@${encodeURIComponent(version)}`;
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
        const detail = `“${(0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)}” is not a name that a registry can have, so none was asked`;
        return { kind: 'unknown', code: 'malformed', detail };
    }
    if (version !== null && !(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryVersion */ .Q)(version)) {
        const detail = `“${(0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(version)}” of ${(0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)} is not a version that a registry can have, so none was asked`;
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
    const at = (0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHttpUrl */ .f$)(url);
    const detail = `${at === null ? 'the registry' : (0,_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .showUrl */ .jr)(at)} answered with something that is not a list of keys`;
    return { kind: 'unknown', code: 'malformed', detail };
}
function lookedInto(reply) {
    if (reply.kind === 'not-found')
        return { kind: 'not-found', detail: reply.detail };
    if (reply.kind === 'unknown')
        return plainUnknown(reply);
    const facts = (0,_tarball_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTarballFacts */ .h)(reply.value.bytes);
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
    const base = new URL(registry);
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
/* harmony export */   T: () => (/* binding */ ALGORITHMS),
/* harmony export */   h: () => (/* binding */ parseTarballFacts)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

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

/** npm's default registry. */
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
const LONGEST_SHOWN = 300;
/** An http(s) address without credentials, query and fragment; `null` for anything else. */
function parseHttpUrl(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return null;
    url.username = '';
    url.password = '';
    url.search = '';
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
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family !== 0)
        return !PRIVATE.check(host, family === 6 ? 'ipv6' : 'ipv4');
    return host.includes('.') && !PRIVATE_SUFFIXES.some((suffix) => host.endsWith(suffix));
}
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

/***/ 31716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ COMPARED_FIELDS),
/* harmony export */   k: () => (/* binding */ INSTALL_STEPS)
/* harmony export */ });
/** The fields of package.json that are compared with the registry's document; nothing else of it is kept. */
const COMPARED_FIELDS = [
    'name',
    'version',
    'scripts',
    'gypfile',
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'bundleDependencies',
    'bundledDependencies',
];
const INSTALL_STEPS = ['preinstall', 'install', 'postinstall'];


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   jf: () => (/* binding */ firstPublished),
/* harmony export */   n: () => (/* binding */ pastVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84575);



/** More versions than any package has (the largest on npm are near thirty thousand). */
const MAX_VERSIONS = 60_000;
/** As registries write it. Anything else is no time: `Date.parse` alone takes `1` for one. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/**
 * Reads a root packument (`GET /{name}`). Keys that are no version are left out: no lockfile can pin one, and no release
 * line holds it. Returns a sentence where the document is about another package or cannot be read.
 */
function readHistory(json, name) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json))
        return 'the packument is not a JSON object';
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'name');
    if (stated !== name)
        return `the registry answered with ${String(stated).slice(0, 100)} when asked for ${name}`;
    const listed = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'versions');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(listed))
        return 'the packument has no versions';
    const keys = Object.keys(listed);
    if (keys.length > MAX_VERSIONS)
        return `the packument lists ${keys.length} versions`;
    const versions = new Map();
    const unreadable = [];
    for (const version of keys) {
        if (!(0,_model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryVersion */ .Q)(version))
            continue;
        const document = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(listed, version), { name, version }, readTime(json, version));
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
    const time = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'time', version);
    return time !== null && INSTANT.test(time) && !Number.isNaN(Date.parse(time)) ? time : null;
}


/***/ }),

/***/ 74841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ releaseLine),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

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
    const lower = earlier.filter((placed) => semver__WEBPACK_IMPORTED_MODULE_0__.lt(placed.semver, own.semver));
    const stable = own.semver.prerelease.length > 0 ? [] : lower.filter((placed) => placed.semver.prerelease.length === 0);
    const among = stable.length > 0 ? stable : lower;
    const greatest = among.reduce((best, placed) => (best === null || semver__WEBPACK_IMPORTED_MODULE_0__.gt(placed.semver, best.semver) ? placed : best), null);
    return greatest === null ? [] : newestFirst(earlier.filter(({ line }) => line === greatest.line));
}
function place(past) {
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0__.parse(past.version);
    if (parsed === null)
        return null;
    const time = past.publishedAt === null ? Number.NaN : Date.parse(past.publishedAt);
    return { semver: parsed, time: Number.isNaN(time) ? null : time, line: lineName(parsed) };
}
/** The line that a version belongs to, by its number alone; `null` for what is no version. */
function lineOf(version) {
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0__.parse(version);
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
        return semver__WEBPACK_IMPORTED_MODULE_0__.lt(a.semver, b.semver);
    return a.time < b.time;
}
/** By time where all of them have one: a mixture of two orders is none. */
function newestFirst(line) {
    const timed = line.every(({ time }) => time !== null);
    return line.toSorted((a, b) => (timed ? (b.time ?? 0) - (a.time ?? 0) : 0) || semver__WEBPACK_IMPORTED_MODULE_0__.rcompare(a.semver, b.semver));
}


/***/ })

};
;