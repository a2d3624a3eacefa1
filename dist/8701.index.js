"use strict";
exports.id = 8701;
exports.ids = [8701,4575];
exports.modules = {

/***/ 39029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ registryLink),
/* harmony export */   Pu: () => (/* binding */ provenanceLinks),
/* harmony export */   uD: () => (/* binding */ buildSource),
/* harmony export */   ud: () => (/* binding */ logLinks)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25928);

/** The public registry's page of a version; private registries have none that we know of. */
function registryLink(id, route) {
    if (route.trust !== 'npm')
        return [];
    return [
        { label: 'registry page', url: `https://www.npmjs.com/package/${id.name}/v/${encodeURIComponent(id.version)}` },
    ];
}
function logLinks(log) {
    return log.url === null ? [] : [{ label: 'transparency log', url: log.url }];
}
/** The run, the commit and the log entry behind verified provenance. */
function provenanceLinks(fact) {
    const { commitUrl, runUrl } = buildSource(fact);
    return [
        ...(runUrl === null ? [] : [{ label: 'workflow run', url: runUrl }]),
        ...(commitUrl === null ? [] : [{ label: 'source commit', url: commitUrl }]),
        ...logLinks(fact.log),
    ];
}
/** Where verified provenance says that a version was built, from the certificate. */
function buildSource({ signer, claim, log }) {
    const workflow = signer.workflow ?? signer.signerWorkflow;
    const repository = signer.repository === null ? signer.repositoryUri : (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(signer.repository);
    return {
        repository,
        commit: signer.commit,
        ref: signer.ref,
        workflow: workflow?.path ?? null,
        trigger: signer.trigger,
        runner: signer.runner ?? claim.runner,
        issuer: signer.issuer,
        runUrl: signer.runUri ?? claim.runUri,
        commitUrl: signer.repository === null || signer.commit === null ? null : `https://${repository}/commit/${signer.commit}`,
        logUrl: log.url,
        loggedAt: log.loggedAt,
    };
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

/***/ 92003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readManifestFacts),
/* harmony export */   p: () => (/* binding */ GYP_SCRIPT)
/* harmony export */ });
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82537);
/* harmony import */ var semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1799);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_tarball_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31716);




/** Longer than any range or address; beyond it the text is compared as it is. */
const LONGEST_RANGE = 2048;
/** What npm runs for a package that has gyp files and no script that says otherwise. */
const GYP_SCRIPT = 'node-gyp rebuild';
/**
 * Reads package.json, or the document that a registry made of it, after what npm does to it when it publishes and when it
 * installs (`@npmcli/package-json`, and before that `read-package-json` and `normalize-package-data`): what is different
 * only before that is no difference. Whatever npm drops is dropped.
 *
 * @param gyp whether gyp files lie beside it; `null` for a registry's document, which says so itself (`gypfile`)
 */
function readManifestFacts(json, gyp) {
    const optional = rangesIn((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'optionalDependencies'));
    // Older npms copied the optional ones in, newer ones take them out: either way both are installed.
    const dependencies = new Map([...rangesIn((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'dependencies')), ...optional]);
    const bundled = bundledIn(json, dependencies);
    for (const name of bundled)
        if (!dependencies.has(name))
            dependencies.set(name, '*');
    return {
        name: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'name')?.trim() ?? null,
        version: versionOf(json),
        dependencies,
        optional: new Set(optional.keys()),
        peers: rangesIn((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'peerDependencies')),
        bundled,
        scripts: scriptsOf(json, gyp),
    };
}
/** Cleaned as npm does: `v1.0.0` and ` 1.0.0+build ` are `1.0.0`. */
function versionOf(json) {
    const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'version');
    return version === null ? null : (semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_1__(version, { loose: true }) ?? version.trim());
}
/** An object, or as npm once allowed a list or a text of `name@range`. */
function rangesIn(field) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(field)) {
        return new Map(Object.entries(field).flatMap(([name, range]) => typeof range === 'string' ? [[name, normaliseRange(range)]] : []));
    }
    const list = typeof field === 'string' ? field.trim().split(/[\s,]+/) : field;
    if (!Array.isArray(list))
        return new Map();
    return new Map(list.flatMap((item) => {
        const match = typeof item === 'string' ? /^(@?[^@\s><=]+)([\s\S]*)$/.exec(item.trim()) : null;
        if (match === null)
            return [];
        return [[match[1] ?? '', normaliseRange((match[2] ?? '').replace(/^@/, ''))]];
    }));
}
/** `owner/repo`, `github:owner/repo` and `git+ssh://git@github.com/owner/repo.git` are one place, written by several npms. */
function normaliseRange(range) {
    const text = range.trim();
    if (text === '')
        return '*';
    if (text.length > LONGEST_RANGE || !/[/:]/.test(text))
        return text;
    const hosted = hosted_git_info__WEBPACK_IMPORTED_MODULE_0__.fromUrl(text);
    if (hosted === undefined || hosted === null)
        return text;
    const committish = hosted.committish === null || hosted.committish === '' ? '' : `#${hosted.committish}`;
    return `${hosted.type}:${hosted.user}/${hosted.project}${committish}`;
}
function bundledIn(json, dependencies) {
    const field = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'bundleDependencies') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'bundledDependencies');
    if (field === true)
        return new Set(dependencies.keys());
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(field))
        return new Set(Object.keys(field));
    if (!Array.isArray(field))
        return new Set();
    return new Set(field.filter((name) => typeof name === 'string' && name !== ''));
}
function scriptsOf(json, gyp) {
    // An abbreviated document: it tells that there are some, and not which.
    if (gyp === null && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'scripts') === undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'hasInstallScript') === true)
        return null;
    const [preinstall, install, postinstall] = _model_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .INSTALL_STEPS */ .k.map((step) => {
        // npm takes this prefix away, since that folder is on the path anyway.
        const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'scripts', step)?.replace(/^(?:\.[/\\])?node_modules[/\\]\.bin[/\\]/, '');
        const script = text?.trim() ?? '';
        return script === '' ? null : script;
    });
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'gypfile');
    const builds = gyp === null ? stated === true : gyp === 'binding' && stated !== false;
    const implied = builds && install === null && preinstall === null ? GYP_SCRIPT : null;
    return { preinstall: preinstall ?? null, install: install ?? implied, postinstall: postinstall ?? null };
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


/***/ })

};
;