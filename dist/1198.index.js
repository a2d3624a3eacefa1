"use strict";
exports.id = 1198;
exports.ids = [1198];
exports.modules = {

/***/ 81198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packMode: () => (/* binding */ packMode),
  publishMode: () => (/* binding */ publishMode),
  publishedOf: () => (/* binding */ publishedOf),
  verifyMode: () => (/* binding */ verifyMode)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./build/adapters/git.js + 2 modules
var adapters_git = __webpack_require__(49179);
// EXTERNAL MODULE: ./build/commands/deadline.js
var commands_deadline = __webpack_require__(91455);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/adapters/id-token.js


const TIMEOUT_MS = 20_000;
const MOST_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
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
function id_token_createIdTokens(env, readClaims) {
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
        const value = bytes === null ? null : stringAt(parseJson(bytes), 'value');
        // The answer may be half a token: nothing of it is quoted.
        if (value === null || value === '')
            return { kind: 'unreachable', message: 'the runner’s token service gave no token' };
        return { kind: 'done', value };
    }
    catch (error) {
        return { kind: 'unreachable', message: `the runner’s token service cannot be reached (${messageOf(error)})` };
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

// EXTERNAL MODULE: ./build/verify/integrity.js
var verify_integrity = __webpack_require__(19023);
;// CONCATENATED MODULE: ./build/publish/check.js
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

;// CONCATENATED MODULE: ./build/publish/pack.js



/** Fields of package.json from which an installer takes packages. */
const INSTALLED = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** Means something in the project alone. The package manager that knows it replaces it when it packs; another leaves it. */
const LOCAL = /^(?:workspace|catalog|link|portal|patch):/;
/**
 * Packs a folder, once: whatever is signed, tested or published afterwards is this file.
 *
 * @param expected what package.json says before packing; the project's scripts run meanwhile, and could turn it into another
 */
async function pack({ folder, manager, expected, }, packer) {
    const attempt = await packer.pack(folder, manager);
    if (attempt.kind !== 'done') {
        const hint = `Run “${manager === 'bun' ? 'bun pm pack' : `${manager} pack`}” in ${folder} and mend what it says. Nothing was signed.`;
        return failed([{ code: 'PACK_FAILED', message: `the package was not packed: ${attempt.message}`, hint }]);
    }
    const { manifest } = attempt.value;
    const other = manifest.name === expected.name && manifest.version === expected.version
        ? []
        : [
            {
                code: 'PACK_OTHER_PACKAGE',
                message: `what was packed is ${quote(manifest.name)} ${quote(manifest.version)}, and package.json said ${quote(expected.name)} ${quote(expected.version)}`,
                hint: 'Set name and version before packing, not in a script that runs while packing.',
            },
        ];
    return conclude(attempt.value, [...other, ...localRanges(manifest)]);
}
/**
 * Takes a tarball that was packed before, by another job: whatever ran between the two could have exchanged it, so it must
 * have the digest that the packing job told.
 *
 * @param digest `sha512-<base64>`, or the hexadecimal sha512 or sha256
 */
async function openPacked({ path, digest }, packer) {
    const attempt = await packer.read(path);
    if (attempt.kind !== 'done')
        return failed([unreadable(attempt)]);
    const fault = digestFault(attempt.value, digest);
    return conclude(attempt.value, [...(fault === null ? [] : [fault]), ...localRanges(attempt.value.manifest)]);
}
/** Is the file still what was packed? To be asked right before it is published; `null`: it is. */
async function changedSince({ tarball }, packer) {
    const attempt = await packer.read(tarball.path);
    return attempt.kind === 'done' ? digestFault(attempt.value, tarball.integrity) : unreadable(attempt);
}
function conclude(tarball, problems) {
    if (problems.length > 0)
        return failed(problems);
    // The one place that makes the brand.
    return { kind: 'packed', value: { tarball } };
}
function failed(problems) {
    return { kind: 'failed', problems };
}
function unreadable(attempt) {
    return {
        code: 'TARBALL_UNREADABLE',
        message: `the tarball cannot be read: ${attempt.message}`,
        hint: 'Give the .tgz file that the packing job wrote, by its path.',
    };
}
function digestFault(tarball, digest) {
    const stated = digest.trim();
    const hex = /^(?:sha(?:512|256):)?([0-9a-f]{128}|[0-9a-f]{64})$/i.exec(stated)?.[1]?.toLowerCase();
    const sri = hex === undefined ? (0,verify_integrity/* readIntegrity */.Qx)(stated) : null;
    // A weaker hash, or several of which one is enough, would bind nothing.
    if (sri !== null && (typeof sri === 'string' || sri.algorithm !== 'sha512' || sri.digests.length !== 1)) {
        return {
            code: 'TARBALL_DIGEST_UNREADABLE',
            message: `${quote(digest)} is not a sha512 or sha256 of a tarball`,
            hint: 'Hand over the “integrity” or “sha256” output of the job that packed.',
        };
    }
    const actual = hex === undefined ? tarball.integrity : hex.length === 128 ? tarball.sha512 : tarball.sha256;
    const expected = hex ?? `sha512-${sri?.digests[0] ?? ''}`;
    if (actual === expected)
        return null;
    return {
        code: 'TARBALL_DIGEST',
        message: `the tarball has ${actual}, and ${expected} was packed`,
        hint: 'Nothing was signed. Something exchanged or changed the file since it was packed: find out what, then pack anew.',
    };
}
/** Such a package is published without a complaint, and nobody can install it. */
function localRanges(manifest) {
    const found = INSTALLED.flatMap((field) => {
        const ranges = manifest[field];
        if (!(0,model_json/* isRecord */.u4)(ranges))
            return [];
        return Object.entries(ranges).flatMap(([name, range]) => typeof range === 'string' && LOCAL.test(range) ? [`${field} has ${quote(name)}: ${quote(range)}`] : []);
    });
    const [first] = found;
    if (first === undefined)
        return [];
    const more = found.length === 1 ? '' : `, and ${found.length - 1} more like it`;
    return [
        {
            code: 'PACK_LOCAL_RANGE',
            message: `in the packed package.json, ${first}${more}: outside of this project that means nothing`,
            hint: 'Pack with the package manager of the project (pnpm, Yarn and Bun write versions instead), or state versions.',
        },
    ];
}

// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/packument/repository.js
var repository = __webpack_require__(4583);
// EXTERNAL MODULE: ./node_modules/semver/functions/clean.js
var clean = __webpack_require__(1799);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./node_modules/semver/functions/gt.js
var gt = __webpack_require__(16599);
// EXTERNAL MODULE: ./node_modules/semver/functions/prerelease.js
var prerelease = __webpack_require__(15714);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var ranges_valid = __webpack_require__(64737);
// EXTERNAL MODULE: ./build/packument/history.js
var packument_history = __webpack_require__(3891);
;// CONCATENATED MODULE: ./build/packument/standing.js








/**
 * Reads a root packument for one version. Returns a sentence where it is about another package or cannot be read.
 *
 * @param version normalised, as {@link publishedVersion} gives it
 */
function readStanding(json, name, version) {
    // An unpublished package keeps `time` and loses `versions`.
    const gone = (0,model_json.at)(json, 'versions') === undefined && (0,model_json.at)(json, 'time', 'unpublished') !== undefined;
    const history = gone && (0,model_json/* isRecord */.u4)(json) ? (0,packument_history/* readHistory */.Lu)({ ...json, versions: {} }, name) : (0,packument_history/* readHistory */.Lu)(json, name);
    if (typeof history === 'string')
        return history;
    const listed = (0,model_json.at)(json, 'dist-tags');
    const tags = new Map((0,model_json/* isRecord */.u4)(listed)
        ? Object.entries(listed).flatMap(([tag, of]) => (typeof of === 'string' ? [[tag, of]] : []))
        : []);
    // A version that is listed and cannot be read is there, too.
    const present = (0,model_json/* isRecord */.u4)((0,model_json.at)(json, 'versions')) && (0,model_json.at)(json, 'versions', version) !== undefined;
    const unpublished = (0,model_json.at)(json, 'time', 'unpublished', 'versions');
    return {
        history,
        tags,
        present,
        integrity: (0,model_json/* stringAt */.bX)(json, 'versions', version, 'dist', 'integrity'),
        onceThere: !present &&
            ((0,model_json.at)(json, 'time', version) !== undefined || (Array.isArray(unpublished) && unpublished.includes(version))),
        highestStable: highestOf(history),
    };
}
function highestOf({ versions }) {
    let highest = null;
    for (const [version, { document }] of versions) {
        if (document.facts.deprecated !== null || isPrerelease(version))
            continue;
        if (highest === null || gt(version, highest))
            highest = version;
    }
    return highest;
}
/** The version as the registry will call it: `v1.0.0+build` is `1.0.0`. `null` for what is no version. */
function publishedVersion(text) {
    return clean(text);
}
function isPrerelease(version) {
    return (prerelease(version)?.length ?? 0) > 0;
}
/** Negative where `a` precedes `b` by semver; `null` where one of them is no version. */
function compareVersions(a, b) {
    return valid(a) === null || valid(b) === null ? null : compare(a, b);
}
/** May this be a dist-tag? npm refuses what could be meant as a range. */
function isTagName(text) {
    return text !== '' && text.length <= 100 && encodeURIComponent(text) === text && ranges_valid(text) === null;
}

;// CONCATENATED MODULE: ./build/publish/steering.js

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
    const config = (0,model_json.at)(manifest, 'publishConfig');
    const steering = (0,model_json/* isRecord */.u4)(config)
        ? Object.keys(config).filter((key) => STEERS.has(key) || key.startsWith('//') || key.includes(':_'))
        : [];
    const own = (0,model_json/* stringAt */.bX)(manifest, 'tag');
    return [
        ...steering.map((key) => `"publishConfig" sets ${JSON.stringify(key)}`),
        // npm and registries take it before any `--tag`.
        ...(own === null || own === '' || own === tag
            ? []
            : [`"tag" is ${JSON.stringify(own)}, not ${JSON.stringify(tag)}`]),
    ];
}

;// CONCATENATED MODULE: ./build/publish/check-manifest.js







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
    const name = (0,model_json/* stringAt */.bX)(manifest.json, 'name');
    const stated = (0,model_json/* stringAt */.bX)(manifest.json, 'version');
    const version = stated === null ? null : publishedVersion(stated);
    if (name === null || version === null || !(0,model_name/* isRegistryName */.V)(name) || !(0,model_name/* isRegistryVersion */.Q)(version))
        return null;
    return { name, version };
}
/** The tag that the version will get, and whether somebody chose it. */
function tagOf({ intent, manifest }) {
    const configured = intent.tag ?? (0,model_json/* stringAt */.bX)(manifest.json, 'publishConfig', 'tag');
    return { name: configured ?? 'latest', chosen: configured !== null };
}
function accessOf({ intent, manifest }) {
    return intent.access ?? (0,model_json/* stringAt */.bX)(manifest.json, 'publishConfig', 'access');
}
function checkIdentity(facts) {
    const id = identityOf(facts);
    const { json, from } = facts.manifest;
    if (id !== null)
        return pass('manifest', `${id.name}@${id.version}`);
    const shown = `name ${quote(String((0,model_json.at)(json, 'name')))}, version ${quote(String((0,model_json.at)(json, 'version')))}`;
    return fail('manifest', `${from} has ${shown}: no registry takes that.`, 'Give package.json a name and an exact version.');
}
function checkPrivate({ manifest }) {
    const value = (0,model_json.at)(manifest.json, 'private');
    // npm asks only whether it is truthy: `"false"` is.
    if (value === undefined || value === null || value === false || value === '' || value === 0)
        return pass('private', 'It is not.');
    return fail('private', `package.json has "private": ${quote(JSON.stringify(value))}.`, 'Remove "private" from package.json, or leave this package out.');
}
/**
 * npm's registry reads `repository.url` of the packed manifest and refuses a publish whose provenance names another
 * repository, letter for letter: after the log entry was written.
 */
function checkRepositoryUrl(facts) {
    const { intent, manifest, source, token, job } = facts;
    if (!intent.provenance)
        return notApplicable('repository-url', 'Without provenance the registry does not compare it.');
    const stated = (0,model_json/* stringAt */.bX)(manifest.json, 'repository') ?? (0,model_json/* stringAt */.bX)(manifest.json, 'repository', 'url') ?? '';
    const parsed = (0,repository/* readRepository */.N)((0,model_json.at)(manifest.json, 'repository'));
    const running = token.kind === 'claims'
        ? { host: 'github.com', path: token.claims.repository }
        : job === null
            ? source.origin
            : { host: hostOf(job.server), path: job.repository };
    if (running === null) {
        return parsed === null
            ? fail('repository-url', `"repository.url" of ${manifest.from} is ${quote(stated)}, which names no repository.`, 'Set it to the repository that publishes.')
            : unknown('repository-url', `It names ${(0,model_repository/* formatRepository */.Sh)(parsed)}, and nothing tells which repository this is.`, 'Run this in the clone of the repository.');
    }
    const wanted = (0,model_repository/* formatRepository */.Sh)(running);
    if (parsed !== null && (0,model_repository/* formatRepository */.Sh)(parsed) === wanted)
        return pass('repository-url', wanted);
    const same = parsed !== null && (0,model_repository/* formatRepository */.Sh)(parsed).toLowerCase() === wanted.toLowerCase();
    // A clone's `origin` may be a fork, or be written in other letters: only the run knows its repository.
    const certain = token.kind === 'claims' || job !== null;
    const detail = `"repository.url" of ${manifest.from} is ${quote(stated)}; the provenance will say https://${wanted}${same ? ', and the registry compares capitals, too' : ''}.`;
    const remedy = `Put this into package.json:\n"repository": ${repositoryJson(wanted, manifest.json)}`;
    return certain || parsed === null ? fail('repository-url', detail, remedy) : warn('repository-url', detail, remedy);
}
function repositoryJson(wanted, json) {
    const directory = (0,model_json/* stringAt */.bX)(json, 'repository', 'directory');
    return JSON.stringify({ type: 'git', url: `git+https://${wanted}.git`, ...(directory === null ? {} : { directory }) }, null, 2);
}
function hostOf(server) {
    return URL.canParse(server) ? new URL(server).host : 'github.com';
}
function checkPublishConfig(facts) {
    const { intent, manifest, npm } = facts;
    const steered = steeringSettings(manifest.json, tagOf(facts).name);
    if (steered.length > 0)
        return fail('publish-config', `${manifest.from} steers npm past what it is told: ${steered.slice(0, 5).join('; ')}.`, 'Take these settings out: where a publish goes, and by which way, is the workflow’s to say.');
    if ((0,model_json.at)(manifest.json, 'packageExtensions') !== undefined)
        return fail('publish-config', 'package.json has "packageExtensions", which npm does not publish.', 'Move it to the root of the workspace.');
    if (!intent.provenance)
        return pass('publish-config', 'Nothing in the way.');
    if ((0,model_json.at)(manifest.json, 'publishConfig', 'provenance') === true) {
        const detail = `"publishConfig.provenance" of ${manifest.from} is true; npm refuses that beside a provenance that is already made.`;
        return fail('publish-config', detail, 'Remove "provenance" from "publishConfig": the provenance is made here, and given to npm.');
    }
    if (npm.provenanceSetIn === null)
        return pass('publish-config', 'Nothing in the way.');
    const detail = `${npm.provenanceSetIn} sets provenance=true; npm refuses that beside a provenance that is already made.`;
    return fail('publish-config', detail, 'Take it out: the provenance is made here, and given to npm.');
}
function checkTag(facts) {
    const { name, chosen } = tagOf(facts);
    if (!isTagName(name))
        return fail('tag', `${quote(name)} cannot be a tag: it is a range of versions, or not a plain word.`, 'Choose a word, as next.');
    const id = identityOf(facts);
    if (id !== null && isPrerelease(id.version) && !chosen) {
        const detail = `${id.version} is a prerelease, and no tag is given: as “latest” everybody would install it.`;
        return fail('tag', detail, 'Give a tag (“tag: next”), or set "publishConfig": { "tag": "next" } in package.json.');
    }
    return pass('tag', name);
}
/** GitHub's own registry serves no provenance, and says so only after the upload. */
const WITHOUT_PROVENANCE = new Set(['npm.pkg.github.com']);
function checkRegistryAddress({ intent, manifest }) {
    const configured = (0,model_json/* stringAt */.bX)(manifest.json, 'publishConfig', 'registry');
    if (configured !== null && normalise(configured) !== normalise(intent.registry)) {
        const detail = `"publishConfig.registry" is ${quote(shown(configured))}; ${intent.registry} is asked.`;
        return fail('registry', detail, `Set the registry to the same in both places.`);
    }
    const host = URL.canParse(intent.registry) ? new URL(intent.registry).host : '';
    if (intent.provenance && WITHOUT_PROVENANCE.has(host))
        return fail('registry', `${host} takes no provenance.`, 'Publish to npm’s registry, or say `provenance: false`.');
    return pass('registry', intent.registry);
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

;// CONCATENATED MODULE: ./build/publish/token-claims.js

/** Longer than any token of GitHub's. */
const LONGEST_TOKEN = 64 * 1024;
/**
 * Reads the claims of an identity token of this very run (https://docs.github.com/actions/reference/security/oidc). The
 * signature is not verified: the token is our own, from the runner, and only what Fulcio and the registry make of it counts.
 * These fields alone are read, none of them secret; the token itself goes into no message. `null` where it is no token of
 * GitHub Actions.
 */
function token_claims_readTokenClaims(token) {
    const parts = token.split('.');
    const [, payload = ''] = parts;
    if (token.length > LONGEST_TOKEN || parts.length !== 3 || !/^[\w-]+$/.test(payload))
        return null;
    const json = (0,model_json/* parseJson */.qF)(Buffer.from(payload, 'base64url'));
    if (!(0,model_json/* isRecord */.u4)(json))
        return null;
    const texts = {};
    for (const name of REQUIRED) {
        const text = (0,model_json/* stringAt */.bX)(json, name);
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
        environment: (0,model_json/* stringAt */.bX)(json, 'environment'),
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

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
;// CONCATENATED MODULE: ./build/report/publish-json.js

/** `docs/schema/publish.schema.json`: 2-space JSON and a newline. Field by field, so that no secret can come along. */
function publish_json_publishJson({ schemaVersion, registry, packages }) {
    return write({ schemaVersion, registry, packages: packages.map(published) });
}
/** The same of one version that was looked at later. */
function confirmationJson(confirmation) {
    return write({ schemaVersion: 1, confirmation: confirmed(confirmation) });
}
function published(one) {
    const { packed, writes } = one;
    return {
        name: one.name,
        version: one.version,
        outcome: one.outcome,
        stoppedAt: one.stoppedAt,
        problems: one.problems.map(problem),
        tag: one.tag,
        form: one.form,
        checks: one.checks.map(check),
        packed: packed === null
            ? null
            : {
                path: packed.path,
                bytes: packed.bytes,
                files: packed.files,
                integrity: packed.integrity,
                sha256: packed.sha256,
            },
        changes: one.changes === null ? null : changes(one.changes),
        logEntries: { certain: writes.certain, possible: writes.possible },
        log: log(one.log),
        stageId: one.stageId,
        confirmation: one.confirmation === null ? null : confirmed(one.confirmation),
    };
}
function confirmed(one) {
    const { build } = one;
    return {
        package: { name: one.package.name, version: one.package.version },
        registry: one.registry,
        outcome: one.outcome,
        integrity: one.integrity,
        checks: one.checks.map(({ id, title, outcome, detail }) => ({ id, title, outcome, detail })),
        problems: one.problems.map(problem),
        build: build === null
            ? null
            : {
                repository: build.repository,
                commit: build.commit,
                ref: build.ref,
                workflow: build.workflow,
                trigger: build.trigger,
                runner: build.runner,
                issuer: build.issuer,
                runUrl: build.runUrl,
                commitUrl: build.commitUrl,
                logUrl: build.logUrl,
                loggedAt: build.loggedAt,
            },
        publishLog: log(one.publishLog),
        links: one.links.map(({ label, url }) => ({ label, url })),
        looks: one.looks,
        waitedMs: one.waitedMs,
    };
}
function check({ id, title, outcome, detail, remedy }) {
    return { id, title, outcome, detail, remedy };
}
function problem({ code, message, hint, file, line }) {
    return { code, message, hint, file, line };
}
function log(entry) {
    return entry === null ? null : { logIndex: entry.logIndex, loggedAt: entry.loggedAt, url: entry.url };
}
function changes(of) {
    return {
        previous: of.previous,
        added: of.added.map(({ path, bytes }) => ({ path, bytes })),
        removed: of.removed,
        bytes: { from: of.bytes.from, to: of.bytes.to },
        dependenciesAdded: of.dependenciesAdded,
        dependenciesRemoved: of.dependenciesRemoved,
        installScriptsAdded: of.installScriptsAdded,
        installScriptsChanged: of.installScriptsChanged,
    };
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/publish-wording.js

/** How a package ended, in a word or two, and how that is coloured. */
const PUBLISH_WORDS = {
    confirmed: { word: 'published and confirmed', mood: 'good' },
    'already-published': { word: 'was published before, the same bytes', mood: 'good' },
    staged: { word: 'staged: a maintainer has to approve it', mood: 'good' },
    'published-not-visible': { word: 'published, not visible yet', mood: 'warn' },
    'published-not-confirmed': { word: 'published, not as it should be', mood: 'bad' },
    unknown: { word: 'perhaps published: the answer was lost', mood: 'warn' },
    failed: { word: 'not published', mood: 'bad' },
    skipped: { word: 'left out', mood: 'warn' },
};
/** Worst first. */
const OUTCOMES = [
    'published-not-confirmed',
    'failed',
    'unknown',
    'published-not-visible',
    'skipped',
    'staged',
    'confirmed',
    'already-published',
];
const CONFIRM_WORDS = {
    confirmed: { word: 'Confirmed: it is there, and as it should be.', mood: 'good' },
    'not-visible': { word: 'Not confirmed: not all of it can be seen.', mood: 'warn' },
    'not-confirmed': { word: 'Not as it should be.', mood: 'bad' },
};
const MOOD_MARKS = { good: '✔', warn: '!', bad: '✘' };
const CHECK_MARKS = {
    pass: '✔',
    fail: '✘',
    'not-yet': '…',
    unknown: '?',
    'not-applicable': '–',
};
/** The whole publish in a sentence: own words and numbers only. The worst package gives the colour. */
function publishHeadline({ packages }) {
    if (packages.length === 0)
        return { mood: 'warn', text: 'Nothing to publish.' };
    const counted = OUTCOMES.map((outcome) => [outcome, packages.filter((one) => one.outcome === outcome).length]).filter(([, count]) => count > 0);
    const [[worst] = ['failed']] = counted;
    const [only] = packages;
    const parts = counted.map(([outcome, count]) => `${(0,wording/* number */.ai)(count)} ${PUBLISH_WORDS[outcome].word}`);
    const text = packages.length === 1 && only !== undefined
        ? `The package is ${only.outcome === 'already-published' ? 'there: it ' : ''}${PUBLISH_WORDS[only.outcome].word}.`
        : `${(0,wording/* plural */.LS)(packages.length, 'package')}: ${parts.join('; ')}.`;
    return { mood: PUBLISH_WORDS[worst].mood, text };
}
/** What is known of one package, in the order in which it came about. */
function factsOf(one) {
    const { packed, changes, tag, log, stageId, writes, confirmation } = one;
    return [
        ...(tag === null ? [] : [{ label: 'tag', value: tag }]),
        ...(packed === null ? [] : [{ label: 'tarball', value: packedLine(packed) }]),
        ...(packed === null ? [] : [{ label: 'sha512', value: packed.integrity }]),
        ...(packed === null ? [] : [{ label: 'sha256', value: packed.sha256 }]),
        ...(changes === null ? [] : [{ label: `since ${changes.previous}`, value: changesLine(changes) }]),
        ...(log === null
            ? []
            : [{ label: 'log entry', value: log.logIndex, ...(log.url === null ? {} : { url: log.url }) }]),
        ...writesFacts(writes, log === null || one.outcome === 'failed'),
        ...(stageId === null ? [] : [{ label: 'stage id', value: stageId }]),
        ...(confirmation === null ? [] : buildFacts(confirmation)),
    ];
}
/** What verified provenance says, and what can be opened. */
function buildFacts({ build, links }) {
    const stated = (label, value) => (value === null ? [] : [{ label, value }]);
    return [
        ...(build === null ? [] : [...stated('repository', build.repository), ...stated('commit', build.commit)]),
        ...links.map(({ label, url }) => ({ label, value: url, url })),
    ];
}
function packedLine({ path, bytes, files }) {
    return `${path.split(/[/\\]/).at(-1) ?? path}, ${(0,wording/* plural */.LS)(files, 'file')}, ${(0,wording/* plural */.LS)(bytes, 'byte')}`;
}
/** More names than this of one kind are counted. */
const SHOWN_NAMES = 10;
function changesLine(changes) {
    const { from, to } = changes.bytes;
    const growth = to - from;
    const parts = [
        ...named('files added', changes.added.map(({ path }) => path)),
        ...named('files removed', changes.removed),
        ...named('dependencies added', changes.dependenciesAdded),
        ...named('dependencies removed', changes.dependenciesRemoved),
        ...named('install scripts ADDED', changes.installScriptsAdded),
        ...named('install scripts CHANGED', changes.installScriptsChanged),
        `${growth < 0 ? '−' : '+'}${(0,wording/* plural */.LS)(Math.abs(growth), 'byte')}`,
    ];
    return parts.join('; ');
}
function named(what, names) {
    if (names.length === 0)
        return [];
    const more = names.length > SHOWN_NAMES ? ` and ${(0,wording/* number */.ai)(names.length - SHOWN_NAMES)} more` : '';
    return [`${what}: ${names.slice(0, SHOWN_NAMES).join(', ')}${more}`];
}
/** Entries that came to nothing are told of: somebody will find them. */
function writesFacts({ certain, possible }, inVain) {
    const vain = inVain ? certain : Math.max(0, certain - 1);
    const parts = [
        ...(vain > 0 ? [`${(0,wording/* plural */.LS)(vain, 'entry', 'entries')} in vain`] : []),
        ...(possible > 0 ? [`${(0,wording/* plural */.LS)(possible, 'entry', 'entries')} perhaps, an answer was lost`] : []),
    ];
    return parts.length === 0 ? [] : [{ label: 'public log', value: parts.join('; ') }];
}
function titleOf({ name, version }) {
    return (0,wording/* packageName */.oZ)(name, version);
}
/** How long the registry was looked at; `null` where once was enough. */
function effortLine({ looks, waitedMs }) {
    if (looks < 2)
        return null;
    return `Looked ${(0,wording/* number */.ai)(looks)} times in ${(0,wording/* plural */.LS)(Math.round(waitedMs / 1_000), 'second')}.`;
}

// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
;// CONCATENATED MODULE: ./build/report/publish-terminal.js




const CHECK_MOODS = {
    pass: 'good',
    fail: 'bad',
    'not-yet': 'warn',
    unknown: 'warn',
    'not-applicable': null,
};
const LABEL = 24;
const SHOWN_PROBLEMS = 50;
/** A publish, package by package, then the sum. Ends with a newline. */
function publish_terminal_renderPublish(report, options) {
    const style = (0,report_style/* styleOf */.Vj)(options);
    const { mood, text } = publishHeadline(report);
    const blocks = [
        [style.bold(`Countersign publish  ${(0,report_escape/* terminalText */.eR)(report.registry, 300)}`)],
        ...report.packages.map((one) => packageLines(one, style)),
        conclusion(mood, text, report.packages.some(({ confirmation }) => confirmation?.outcome === 'confirmed'), style),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** A published version that was looked at later. Ends with a newline. */
function renderConfirmation(confirmation, options) {
    const style = (0,report_style/* styleOf */.Vj)(options);
    const { word, mood } = CONFIRM_WORDS[confirmation.outcome];
    const blocks = [
        [
            style.bold(`Countersign verify  ${(0,report_escape/* terminalText */.eR)(titleOf(confirmation.package), 240)}`),
            style.dim(`  ${(0,report_escape/* terminalText */.eR)(confirmation.registry, 300)}`),
            ...(confirmation.integrity === null ? [] : [style.dim(`  ${(0,report_escape/* terminalText */.eR)(confirmation.integrity, 400)}`)]),
        ],
        [...checkLines(confirmation, style), ...factLines(buildFacts(confirmation), style)],
        ...problemBlocks(confirmation.problems, style),
        conclusion(mood, word, confirmation.outcome === 'confirmed', style),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function packageLines(one, style) {
    const { word, mood } = PUBLISH_WORDS[one.outcome];
    const stopped = one.stoppedAt === null ? '' : `  (${one.stoppedAt})`;
    const title = (0,report_escape/* terminalText */.eR)(titleOf(one), 240);
    const head = `${style.mood[mood](MOOD_MARKS[mood])} ${style.bold(title)}`;
    const fits = (0,report_style/* columns */.YB)(title) + (0,report_style/* columns */.YB)(word) + stopped.length + 4 <= style.width;
    return [
        ...(fits
            ? [`${head}  ${style.mood[mood](word)}${style.dim(stopped)}`]
            : [head, ...(0,report_style/* wrap */.LV)(`${word} ${stopped.trim()}`.trim(), style.width, 4).map(style.mood[mood])]),
        ...factLines(factsOf(one), style),
        ...(one.confirmation === null ? [] : checkLines(one.confirmation, style)),
        ...problemBlocks(one.problems, style).flat(),
    ];
}
function factLines(facts, style) {
    const labels = facts.map(({ label }) => (0,report_style/* columns */.YB)((0,report_escape/* terminalText */.eR)(label, LABEL)));
    const column = Math.max(0, ...labels) + 2;
    return facts.map(({ label, value, url }) => {
        const shown = (0,report_escape/* terminalText */.eR)(label, LABEL);
        const head = `    ${style.dim(shown)}${' '.repeat(Math.max(1, column - (0,report_style/* columns */.YB)(shown)))}`;
        if (url === undefined)
            return `${head}${(0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(value), style.width, 4 + column)
                .join('\n')
                .trimStart()}`;
        if (style.links)
            return `${head}${(0,report_style/* link */.nf)(style, value, url)}`;
        return `${head}${url === value ? (0,report_style/* link */.nf)(style, '', url).replace(/^: /, '') : (0,report_style/* link */.nf)(style, value, url)}`;
    });
}
function checkLines(confirmation, style) {
    const effort = effortLine(confirmation);
    return [
        ...confirmation.checks.flatMap(({ outcome, title, detail }) => {
            const mood = CHECK_MOODS[outcome];
            const paint = mood === null ? style.dim : style.mood[mood];
            const quiet = outcome === 'pass' || outcome === 'not-applicable';
            const told = (0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(detail), style.width, 6);
            return [
                `    ${paint(CHECK_MARKS[outcome])} ${(0,report_escape/* terminalText */.eR)(title, 120)}`,
                ...(quiet ? told.map(style.dim) : told),
            ];
        }),
        ...(effort === null ? [] : [style.dim(`    ${effort}`)]),
    ];
}
function problemBlocks(problems, style) {
    return problems.slice(0, SHOWN_PROBLEMS).map(({ code, message, hint }) => [
        `    ${style.mood.bad((0,report_escape/* terminalText */.eR)(code, 60))}`,
        ...(0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(message), style.width, 6),
        ...(hint ?? '')
            .split('\n')
            .filter((line) => line !== '')
            .flatMap((line, index) => index === 0 ? (0,report_style/* wrap */.LV)(`→ ${(0,report_escape/* terminalText */.eR)(line)}`, style.width, 6, 2) : [`        ${(0,report_escape/* terminalText */.eR)(line)}`]),
    ]);
}
function conclusion(mood, text, verified, style) {
    return [
        ...(0,report_style/* wrap */.LV)(`${MOOD_MARKS[mood]} ${text}`, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line))),
        ...(verified ? (0,report_style/* wrap */.LV)(wording/* CAVEAT */.d_, style.width, 2).map(style.dim) : []),
    ];
}

// EXTERNAL MODULE: ./build/commands/base.js
var base = __webpack_require__(91498);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/commands/progress.js
var progress = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/commands/report-files.js
var report_files = __webpack_require__(37875);
// EXTERNAL MODULE: ./build/commands/run-audit.js + 18 modules
var run_audit = __webpack_require__(70791);
// EXTERNAL MODULE: ./build/commands/shard.js
var shard = __webpack_require__(62219);
;// CONCATENATED MODULE: ./build/commands/audit.js











const REPORTS = (/* unused pure expression or super */ null && (['sarif', 'vsa', 'html']));
async function auditCommand(lockfiles, flags, terminal, gitIn = openGit(terminal.env)) {
    const folder = process.cwd();
    if (flags.shard !== undefined)
        refuseWholeReports(REPORTS.filter((report) => flags[report] !== undefined).map((report) => `--${report}`));
    const { base: baseFile, baseRef, ...rest } = flags;
    const against = baseFile === undefined ? {} : { baseFile };
    const verdict = await audit_withHost(flags, terminal, async (host) => {
        const given = baseRef === undefined ? host.base : await resolveBase(baseRef, gitIn(folder));
        // A lockfile to compare with takes the place of a commit, but never of the base's configuration.
        const cache = flags.cache === undefined ? null : await (await __webpack_require__.e(/* import() */ 4521).then(__webpack_require__.bind(__webpack_require__, 44521))).openCache(flags.cache, host);
        const here = { ...host, gitIn, base: given, cache };
        try {
            return await runAudit({ ...rest, ...said(flags), ...against, lockfiles, folder }, here);
        }
        finally {
            await cache?.finish();
        }
    });
    await deliver(terminal, flags, {
        // Loaded while nothing waits for it: before the audit, its first request would.
        report: async () => (await __webpack_require__.e(/* import() */ 999).then(__webpack_require__.bind(__webpack_require__, 10999))).renderAudit(verdict, terminalOptions(terminal, flags)),
        json: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 63483))).auditJsonPieces(verdict),
    });
    const { env } = terminal;
    await writeReportFiles(verdict, flags, { folder, now: new Date(), env, named: (report) => `--${report}` });
    return exitCodeOf(verdict.outcome);
}
/** What was not said is left to the policy. */
function said({ failOn, failOnIncomplete, history, corroborate, deep }) {
    return {
        failOn: failOn ?? null,
        failOnIncomplete: failOnIncomplete ?? null,
        history: history ?? null,
        corroborate: corroborate ?? null,
        deep: deep ?? null,
    };
}
/** Runs `work` with a deadline and a progress line, and takes both down again whatever happens. */
async function audit_withHost(flags, terminal, work) {
    const deadline = startDeadline(flags.timeout, ['SIGTERM', 'SIGINT']);
    const progress = await startProgress(terminal, flags);
    try {
        return await work({
            env: terminal.env,
            gitIn: openGit(terminal.env),
            root: process.cwd(),
            now: () => new Date(),
            deadline,
            progress,
            warn: (message) => progress.say(`countersign: ${terminalText(message)}`),
            githubCom: githubComAccess(terminal.env, terminal.env['GITHUB_TOKEN'] ?? terminal.env['GH_TOKEN'] ?? '', ''),
            base: await baseFromEnvironment(terminal.env, terminal.env['GITHUB_TOKEN'] ?? ''),
        });
    }
    finally {
        progress.stop();
        deadline.release();
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(63058);
// EXTERNAL MODULE: ./build/adapters/registry/urls.js
var urls = __webpack_require__(63603);
;// CONCATENATED MODULE: ./build/adapters/npm-cli-secrets.js

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
    return (0,urls/* printable */.g$)(clean.trim().replaceAll(/\s+/g, ' '));
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
        const error = start < 0 ? undefined : (0,model_json.at)((0,model_json/* parseJson */.qF)(Buffer.from(text.slice(start))), 'error');
        const first = Array.isArray(error) ? error[0] : error;
        const [code, summary] = [(0,model_json/* stringAt */.bX)(first, 'code'), (0,model_json/* stringAt */.bX)(first, 'summary')];
        if (code !== null || summary !== null)
            return { code, summary: summary ?? (0,model_json/* stringAt */.bX)(first, 'detail') ?? '' };
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
    const said = withoutSecrets(summary, secrets);
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

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __webpack_require__(22876);
;// CONCATENATED MODULE: ./build/adapters/npm-cli-run.js


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
        const exitCode = await (0,exec/* exec */.m)(`"${file}"`, [...first, ...args], {
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
        return { kind: 'not-run', detail: (0,errors/* messageOf */.bD)(error) };
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

// EXTERNAL MODULE: ./build/adapters/registry/http.js + 1 modules
var http = __webpack_require__(78026);
;// CONCATENATED MODULE: ./build/adapters/npm-cli-settings.js





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
    const referred = new Set([userText, ...others].flatMap((text) => variablesIn(text, token === null)));
    const env = {};
    for (const [name, value] of Object.entries(given)) {
        if (value === undefined || OF_THE_ACTION.test(name) || OWN_PROVENANCE.test(name))
            continue;
        if (NEEDED.has(name.toUpperCase()) || NEEDED_KINDS.test(name) || referred.has(name))
            env[name] = value;
    }
    const secrets = new Set([userText, ...others].flatMap(credentialsIn));
    for (const [name, value] of Object.entries(env)) {
        if (referred.has(name) || SECRET_NAME.test(name))
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
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(lookUp(given, 'RUNNER_TEMP') ?? (0,external_node_path_.dirname)(userFile), 'countersign-npm-'));
    const file = (0,external_node_path_.join)(own, 'npmrc');
    await (0,promises_.writeFile)(file, layered, { mode: 0o600 });
    for (const name of Object.keys(env)) {
        if (/^npm_config_userconfig$/i.test(name))
            delete env[name];
    }
    env['npm_config_userconfig'] = file;
    return { env, secrets, close: () => (0,promises_.rm)(own, { recursive: true, force: true }) };
}
/** The variables that npm's files, read from a folder, name for credentials: `_authToken=${RELEASE_TOKEN}`. */
async function credentialVariables(given, folder) {
    const texts = await Promise.all([userFileOf(given), ...projectFiles(folder), globalFile(given)].map(textOf));
    return new Set(texts.flatMap(credentialVariablesIn));
}
function userFileOf(env) {
    return lookUp(env, 'npm_config_userconfig') ?? (0,external_node_path_.join)(homeOf(env), '.npmrc');
}
/** A variable in whatever letters. */
function lookUp(env, name) {
    const found = Object.keys(env).find((each) => each.toLowerCase() === name.toLowerCase());
    const value = found === undefined ? undefined : env[found];
    return value === '' ? undefined : value;
}
function homeOf(env) {
    return env['HOME'] ?? env['USERPROFILE'] ?? (0,external_node_os_.homedir)();
}
/** npm reads one of these, of the folder that it takes for the project's root. */
function projectFiles(folder) {
    const files = [];
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        files.push((0,external_node_path_.join)(at, '.npmrc'));
        if ((0,external_node_path_.dirname)(at) === at)
            return files;
    }
}
function globalFile(env) {
    const prefix = lookUp(env, 'npm_config_prefix') ?? env['PREFIX'] ?? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(process.execPath));
    return lookUp(env, 'npm_config_globalconfig') ?? (0,external_node_path_.join)(prefix, 'etc', 'npmrc');
}
/** Empty where there is none. npm itself says so of one that cannot be read. */
async function textOf(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes((0,http/* codeOf */.$N)(error)))
            return '';
        throw error;
    }
}

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
            settings = await npmSettings(env, folder, request.registry, request.token);
        }
        catch (error) {
            return refused(`npm's configuration cannot be read (${(0,errors/* messageOf */.bD)(error)})`);
        }
        try {
            const ran = await runProgram(program, publishArguments(request), { cwd: folder, env: settings.env });
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
    const settings = await npmSettings(env, folder, registry, null);
    try {
        const ran = await runProgram(program, ['config', 'get', 'provenance'], { cwd: folder, env: settings.env });
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

;// CONCATENATED MODULE: ./build/adapters/npm-cli-environment.js
/**
 * What GitHub hands to an action, and to no one else: its inputs (a token may be one), the way to identity tokens, and the
 * files by which a step sets the environment and the outputs of what comes after it.
 */
const npm_cli_environment_OF_THE_ACTION = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/i;
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
        if (value === undefined || npm_cli_environment_OF_THE_ACTION.test(name))
            continue;
        kept[name] = PUBLISHES.test(name) || credentials.has(name) ? '' : value;
    }
    return kept;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/adapters/tarball-reader.js
var tarball_reader = __webpack_require__(52307);
;// CONCATENATED MODULE: ./build/adapters/tarball-outline.js



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
    const [sha512, sha256] = [(0,external_node_crypto_.createHash)('sha512'), (0,external_node_crypto_.createHash)('sha256')];
    const files = [];
    let paths = 0;
    const onFile = (path, bytes) => {
        paths += path.length;
        if (paths <= MAX_PATHS)
            files.push({ path, bytes });
    };
    const reader = new tarball_reader/* TarballReader */.q(BOUNDS, { strict: true, onFile });
    let bytes = 0;
    try {
        for await (const chunk of body) {
            bytes += chunk.length;
            sha512.update(chunk);
            sha256.update(chunk);
            await reader.write(chunk);
            if (paths > MAX_PATHS)
                throw new tarball_reader/* TarballError */.Z('too-large', 'the paths in it are longer than a package’s may be');
        }
        const { manifest, manifests, gyp } = await reader.end();
        if (manifest === null)
            throw new tarball_reader/* TarballError */.Z('malformed', 'it holds no package.json');
        if (manifests > 1)
            throw new tarball_reader/* TarballError */.Z('malformed', 'it holds more than one package.json');
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
    const json = (0,model_json/* parseJson */.qF)(bytes);
    const name = (0,model_json/* stringAt */.bX)(json, 'name');
    const version = (0,model_json/* stringAt */.bX)(json, 'version');
    if (!(0,model_json/* isRecord */.u4)(json) || name === null || version === null)
        throw new tarball_reader/* TarballError */.Z('malformed', 'its package.json has no name and version');
    return { ...json, name, version };
}
/** Reads back what {@link outlineOf} made, as JSON. `null` where it is no such thing. */
function parseOutline(bytes) {
    const json = (0,model_json/* parseJson */.qF)(bytes);
    const { bytes: size, integrity, sha512, sha256, files, manifest, hasGypFile } = (0,model_json/* isRecord */.u4)(json) ? json : {};
    const name = (0,model_json/* stringAt */.bX)(manifest, 'name');
    const version = (0,model_json/* stringAt */.bX)(manifest, 'version');
    if (typeof size !== 'number' || typeof hasGypFile !== 'boolean' || !Array.isArray(files))
        return null;
    if (typeof integrity !== 'string' || typeof sha512 !== 'string' || typeof sha256 !== 'string')
        return null;
    if (!(0,model_json/* isRecord */.u4)(manifest) || name === null || version === null || !files.every(isPackedFile))
        return null;
    return { bytes: size, integrity, sha512, sha256, files, manifest: { ...manifest, name, version }, hasGypFile };
}
function isPackedFile(value) {
    return (0,model_json/* isRecord */.u4)(value) && typeof value['path'] === 'string' && typeof value['bytes'] === 'number';
}

;// CONCATENATED MODULE: ./build/adapters/tarball-file.js






/** The largest tarballs of the public registry reach some 500 MB; a file beyond this is not read. */
const MAX_TARBALL_BYTES = 1024 * 1024 * 1024;
/**
 * Reads a packed package from disk, streaming: its hashes, its files and the package.json in it.
 *
 * @param path absolute: what npm is given later must not depend on a working directory, and `dist/x.tgz` would be taken for
 *   a repository of GitHub
 */
async function readTarballFile(path) {
    if (!(0,external_node_path_.isAbsolute)(path))
        return tarball_file_refused(`${path} is not an absolute path`);
    try {
        // A link, of the file or of a folder above it, could lead elsewhere by the time the file is published.
        const real = await (0,promises_.realpath)(path);
        const info = await (0,promises_.stat)(real);
        if (!info.isFile())
            return tarball_file_refused(`${path} is not a file`);
        if (info.size > MAX_TARBALL_BYTES)
            return tarball_file_refused(`${path} has ${info.size} bytes, more than the ${MAX_TARBALL_BYTES} that are read`);
        const outline = await outlineOf(bounded(real));
        return { kind: 'done', value: { path: real, ...outline } };
    }
    catch (error) {
        const code = (0,model_json/* stringAt */.bX)(error, 'code');
        return tarball_file_refused(code === 'ENOENT'
            ? `there is no file ${path}`
            : code !== null && /^E[A-Z]+$/.test(code)
                ? `${path} cannot be read (${code})`
                : `${path} is not a package tarball: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The file may grow between the look and the read. */
async function* bounded(path) {
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        size += chunk.length;
        if (size > MAX_TARBALL_BYTES)
            throw new Error(`it has more than ${MAX_TARBALL_BYTES} bytes`);
        yield chunk;
    }
}
function tarball_file_refused(message) {
    return { kind: 'refused', status: null, message };
}

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
            childEnv = scriptEnvironment(env, await credentialVariables(env, cwd));
        }
        catch (error) {
            return { kind: 'not-run', detail: `npm's configuration cannot be read (${(0,errors/* messageOf */.bD)(error)})` };
        }
        return runProgram(programs[manager] ?? { file: manager, args: [] }, args, { cwd, env: childEnv, ...output });
    }
    async function versionIn(cwd, manager) {
        const ran = await run(manager, ['--version'], cwd, false);
        if (ran.kind !== 'ended' || ran.exitCode !== 0)
            return null;
        return /^v?(\d+\.\d+\.\d+\S*)\s*$/m.exec(ran.stdout)?.[1] ?? null;
    }
    return {
        read: readTarballFile,
        versionOf: (manager) => versionIn(folder, manager),
        async pack(packed, manager) {
            let into;
            try {
                await (0,promises_.mkdir)(destination, { recursive: true });
                into = await (0,promises_.mkdtemp)((0,external_node_path_.join)(destination, 'pack-'));
            }
            catch (error) {
                return npm_cli_pack_refused(`${destination} cannot be written to (${(0,errors/* messageOf */.bD)(error)})`);
            }
            const classic = manager === 'yarn' && /^[01]\./.test((await versionIn(packed, manager)) ?? '');
            const args = packArguments(manager, into, classic);
            const ran = await run(manager, args, packed, true);
            const fault = faultOf(ran, `${manager} ${args[0] === 'pm' ? 'pm pack' : 'pack'}`, manager);
            return fault === null ? collect(into, manager) : npm_cli_pack_refused(fault);
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
        return npm_cli_pack_refused(`${manager} ended well, but ${detail}; its configuration may say "dry-run", or "workspaces"`);
    }
    const path = (0,external_node_path_.join)(into, name);
    if (!(await (0,promises_.lstat)(path)).isFile())
        return npm_cli_pack_refused(`${manager} wrote something that is not a file: ${path}`);
    const read = await readTarballFile(path);
    if (read.kind !== 'done')
        return read;
    const { manifest } = read.value;
    if (!(0,model_name/* isRegistryName */.V)(manifest.name) || !(0,model_name/* isRegistryVersion */.Q)(manifest.version))
        return read;
    const given = (0,external_node_path_.join)((0,external_node_path_.dirname)(read.value.path), `${manifest.name.replace(/^@/, '').replace('/', '-')}-${manifest.version}.tgz`);
    await (0,promises_.rename)(path, given);
    return { kind: 'done', value: { ...read.value, path: given } };
}
function npm_cli_pack_refused(message) {
    return { kind: 'refused', status: null, message };
}

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
// EXTERNAL MODULE: ./build/model/events.js
var model_events = __webpack_require__(42213);
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
    const theirs = job !== null && model_events/* OUTSIDER_EVENTS */.A.has(job.event);
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
        text: (path) => preflight_ports_textOf((0,external_node_path_.resolve)(top, path)),
    };
}
async function preflight_ports_textOf(path) {
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
        version: await createPacker({ env, destination: (0,external_node_os_.tmpdir)(), folder: (0,external_node_os_.tmpdir)() }).versionOf('npm'),
        login: npmLogin(config, registry),
        provenanceSetIn: await provenanceSetIn({ env, folder }, registry),
        rekor,
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./build/adapters/github-records-transport.js
var github_records_transport = __webpack_require__(98581);
;// CONCATENATED MODULE: ./build/adapters/github-attestations.js




const github_attestations_TIMEOUT_MS = 30_000;
const MOST_DETAIL = 200;
const WHY = {
    401: 'the token is not valid',
    403: 'the job needs “permissions: attestations: write”',
    404: 'the repository has no attestations, or the token may not see it',
};
/**
 * Stores a bundle as an attestation of the repository, for `gh attestation verify`
 * (https://docs.github.com/rest/repos/attestations). Asked once: an answer that was lost and asked for again would
 * store a second one.
 */
function createAttestationStore(options) {
    const { token, apiUrl, serverUrl, repository, timeoutMs = github_attestations_TIMEOUT_MS } = options;
    const [owner = '', repo = ''] = repository.split('/');
    const quiet = () => undefined;
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log });
    const own = octokit.request.endpoint.DEFAULTS.request?.['fetch'];
    const fetch = (0,github_records_transport/* guarded */.N)((own ?? globalThis.fetch), apiUrl);
    async function store(bundle) {
        try {
            const answer = await octokit.request('POST /repos/{owner}/{repo}/attestations', {
                owner,
                repo,
                bundle: bundle,
                request: { fetch, signal: AbortSignal.timeout(timeoutMs) },
            });
            const id = (0,model_json.at)(answer.data, 'id');
            // A proxy's page with status 200 stored nothing.
            if (typeof id !== 'number')
                return { kind: 'unreachable', message: 'GitHub answered without the id of an attestation' };
            return { kind: 'done', value: { url: `${serverUrl}/${repository}/attestations/${id}` } };
        }
        catch (error) {
            return refusal(error);
        }
    }
    /** The token is in no message of Octokit's; it is taken out all the same, since a server may repeat what it was sent. */
    function refusal(error) {
        const status = (0,model_json.at)(error, 'status');
        const said = (0,errors/* messageOf */.bD)(error).replaceAll(token, '***').slice(0, MOST_DETAIL);
        // Octokit gives what never was an answer a status of its own, 500.
        const answered = typeof status === 'number' && (0,model_json.at)(error, 'response') !== undefined ? status : null;
        if (answered === null || answered >= 500 || answered === 429)
            return { kind: 'unreachable', message: `GitHub's API: ${said}` };
        const why = WHY[answered];
        return {
            kind: 'refused',
            status: answered,
            message: `GitHub's API: ${said}${why === undefined ? '' : `; ${why}`}`,
        };
    }
    return { store };
}

// EXTERNAL MODULE: ./build/adapters/registry/names.js
var names = __webpack_require__(61237);
;// CONCATENATED MODULE: ./build/adapters/landed.js




/**
 * The registry's present word, asked anew at each call and past every cache that heeds it. Never throws for what a registry
 * does.
 *
 * @param registry with a trailing slash
 */
function createLanded(registry, config, options) {
    async function ask(path, kind) {
        const request = { url: `${registry}${path}`, accept: 'application/json', kind };
        const answer = await sourceOf(config).ask(request);
        if (answer.kind !== 'unknown' || !['unauthorized', 'forbidden'].includes(answer.code))
            return landed_json(answer);
        // A token that publishes need not be one that reads, and setup-node's placeholder is none: what is public is there for
        // all. What nobody is shown without a token is not thereby missing.
        const anonymous = await sourceOf({ ...config, credentials: {} }).ask(request);
        return landed_json(anonymous.kind === 'answered' ? anonymous : answer);
    }
    /** A new one for each question: a source asks for each document once, and gives a host up that failed. */
    function sourceOf(config) {
        return (0,client/* createHttpSource */.S)(config, { ...options, concurrency: 1, hasKeys: false, fresh: true });
    }
    return {
        packument: async (name) => nameless(name) ?? ask((0,names/* escapeName */.L)(name), 'packument'),
        async attestations(name, version) {
            if (!(0,model_name/* isRegistryVersion */.Q)(version))
                return malformed(`${JSON.stringify(version.slice(0, 100))} is not a version`);
            const path = `-/npm/v1/attestations/${(0,names/* escapeName */.L)(name)}@${encodeURIComponent(version)}`;
            return nameless(name) ?? ask(path, 'attestations');
        },
        async visibility(name) {
            const answer = nameless(name) ?? (await ask(`-/package/${(0,names/* escapeName */.L)(name)}/visibility`, 'visibility'));
            if (answer.kind !== 'answered')
                return answer;
            const value = (0,model_json.at)(answer.value, 'public');
            if (typeof value === 'boolean')
                return { kind: 'answered', value };
            return malformed('the registry does not say whether the package is public');
        },
    };
}
function landed_json(answer) {
    if (answer.kind === 'not-found')
        return { kind: 'not-found', detail: answer.detail };
    if (answer.kind === 'unknown')
        return { kind: 'unknown', code: answer.code, detail: answer.detail };
    const value = (0,model_json/* parseJson */.qF)(answer.value.bytes);
    return value === undefined ? malformed(`${answer.value.url}: the body is not JSON`) : { kind: 'answered', value };
}
/** Only a name that a registry can have becomes part of an address. */
function nameless(name) {
    return (0,model_name/* isRegistryName */.V)(name) ? null : malformed(`${JSON.stringify(name.slice(0, 100))} is not the name of a package`);
}
function malformed(detail) {
    return { kind: 'unknown', code: 'malformed', detail };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/adapters/registry/connection.js
var connection = __webpack_require__(41997);
;// CONCATENATED MODULE: ./build/adapters/oidc-exchange.js










const oidc_exchange_TIMEOUT_MS = 30_000;
const oidc_exchange_MOST_BYTES = 64 * 1024;
/** What may be in a header, and so in a token. */
const TOKEN = /^[\x21-\x7e]{1,8192}$/;
/**
 * Exchanges an identity token for one that publishes one package, at the address that npm uses: from the root of the host,
 * whatever path the registry has. Asked once: an identity token is good for one try, and the caller has a fresh one for the
 * next. npm does the same in silence and goes on without a token; here the registry's own words come back.
 */
function createTokenExchange(options) {
    const { registry, transport, version, onSecret, timeoutMs = oidc_exchange_TIMEOUT_MS } = options;
    return async (name, idToken) => {
        if (!(0,model_name/* isRegistryName */.V)(name))
            return { kind: 'refused', status: null, message: 'no registry has a package of this name' };
        const url = new URL(`/-/npm/v1/oidc/token/exchange/package/${(0,names/* escapeName */.L)(name)}`, registry);
        const answer = await post(url, idToken, { transport, version, timeoutMs });
        if (typeof answer === 'string')
            return { kind: 'unreachable', message: `${(0,urls/* showUrl */.jr)(url)}: ${answer}` };
        return read(answer, url, idToken, onSecret);
    };
}
function read({ status, body }, url, idToken, onSecret) {
    const token = (0,model_json/* stringAt */.bX)(body, 'token');
    if (status === 200 || status === 201) {
        if (token !== null)
            onSecret?.(token);
        if (token !== null && TOKEN.test(token))
            return { kind: 'done', value: token };
        // A proxy's page is no answer, and half a token is none.
        return { kind: 'unreachable', message: `${(0,urls/* showUrl */.jr)(url)} answered ${status} without a token` };
    }
    if (retry/* TRANSIENT_STATUSES */.SS.has(status) || status >= 500)
        return { kind: 'unreachable', message: `${(0,urls/* showUrl */.jr)(url)} answered ${status}` };
    const said = (0,model_json/* stringAt */.bX)(body, 'message') ?? (0,model_json/* stringAt */.bX)(body, 'error') ?? `${(0,urls/* showUrl */.jr)(url)} answered ${status}`;
    // A server may repeat what it was sent.
    return { kind: 'refused', status, message: withoutSecrets(said, [idToken]) };
}
/** Never follows a redirect: the identity token is for this address alone. A sentence where there is no whole answer. */
async function post(url, bearer, { transport, version, timeoutMs }) {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
        const { agent, tls } = await (0,connection/* connectionTo */.m)(url, transport);
        const headers = {
            authorization: `Bearer ${bearer}`,
            accept: 'application/json',
            'user-agent': `countersign/${version}`,
            'content-length': 0,
        };
        const request = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const response = await new Promise((resolve, reject) => {
            const sent = request(url, { method: 'POST', headers, agent, signal: timeout, ...tls });
            sent.once('response', resolve);
            sent.on('error', reject);
            sent.end();
        });
        return { status: response.statusCode ?? 0, body: (0,model_json/* parseJson */.qF)(await readBody(response)) };
    }
    catch (error) {
        if (timeout.aborted)
            return `no complete answer within ${timeoutMs} ms`;
        return error instanceof http/* BodyRefused */.pF ? error.message : `the exchange failed (${(0,http/* codeOf */.$N)(error)})`;
    }
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > oidc_exchange_MOST_BYTES)
            throw new http/* BodyRefused */.pF('too-large', `the answer is larger than ${oidc_exchange_MOST_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./build/adapters/openpgp.js
var openpgp = __webpack_require__(97878);
// EXTERNAL MODULE: ./build/adapters/registry/tarball-address.js
var tarball_address = __webpack_require__(80626);
;// CONCATENATED MODULE: ./build/adapters/published-tarball.js






/** Published versions, over npm's own configuration of the registry. */
function createPublishedTarballs(route, config, options) {
    const source = (0,client/* createHttpSource */.S)(config, { ...options, readTarball: readOutline });
    return {
        async outline({ name, version }, stated) {
            if (!(0,model_name/* isRegistryName */.V)(name) || !(0,model_name/* isRegistryVersion */.Q)(version))
                return published_tarball_malformed('no registry can have such a version');
            const url = (0,tarball_address/* tarballAddress */.J)(route, name, version, { locked: null, stated });
            const { status: _, ...reply } = await source.ask({ url, accept: '*/*', kind: 'tarball' });
            if (reply.kind !== 'answered')
                return reply;
            const outline = parseOutline(reply.value.bytes);
            return outline === null ? published_tarball_malformed('what was seen of it cannot be read') : { kind: 'answered', value: outline };
        },
    };
}
async function readOutline(body) {
    try {
        return Buffer.from(JSON.stringify(await outlineOf(body)));
    }
    catch (error) {
        if (error instanceof tarball_reader/* TarballError */.Z)
            throw new http/* BodyRefused */.pF(error.why, `no package tarball: ${error.message}`);
        throw error;
    }
}
function published_tarball_malformed(detail) {
    return { kind: 'unknown', code: 'malformed', detail };
}

// EXTERNAL MODULE: ./build/adapters/registry/routes.js
var routes = __webpack_require__(96827);
// EXTERNAL MODULE: ./build/adapters/sigstore.js + 3 modules
var sigstore = __webpack_require__(9448);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/sign/dist/index.js
var sign_dist = __webpack_require__(15179);
;// CONCATENATED MODULE: ./build/adapters/signer-tries.js


/** For one step. A service that fails three times in a row is down, not busy. */
const MOST_TRIES = 3;
const FIRST_DELAY_MS = 1_000;
const DELAY_FACTOR = 3;
const LONGEST_MESSAGE = 300;
/** What a socket says before a request was on its way. */
const UNSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/;
/** Reads what `@sigstore/sign` throws. An answer that breaks off or is of another form is a lost answer, so transient. */
function signer_tries_faultOf(service, error) {
    const cause = (0,model_json.at)(error, 'cause');
    const answered = (0,model_json.at)(cause, 'statusCode');
    const status = typeof answered === 'number' ? answered : null;
    const why = status === null && cause !== undefined ? ` (${(0,errors/* messageOf */.bD)(cause)})` : '';
    return {
        kind: 'fault',
        code: (0,model_json/* stringAt */.bX)(error, 'code'),
        status,
        transient: status === null || isTransient(status),
        mayHaveHappened: status === null ? !UNSENT.test((0,model_json/* stringAt */.bX)(cause, 'code') ?? '') : status === 408 || status >= 500,
        message: `${service}: ${(0,errors/* messageOf */.bD)(error)}${why}`,
    };
}
/** What failed on our own side of an answer, for example a certificate that is none. */
function faulty(service, what, transient) {
    return { kind: 'fault', code: null, status: null, transient, mayHaveHappened: true, message: `${service}: ${what}` };
}
function isTransient(status) {
    return status === 408 || status === 429 || status >= 500;
}
/** Tries until it is done, `again` says no, or it was tried often enough. */
async function withTries(step, clock, again = (fault) => fault.transient) {
    for (let tried = 1;; tried += 1) {
        const result = await step();
        if (result.kind === 'done' || tried === MOST_TRIES || !again(result))
            return result;
        await clock.sleep(FIRST_DELAY_MS * DELAY_FACTOR ** (tried - 1));
    }
}
/** A deadline of our own around a library that has them for single reads only: an answer may drip for ever. */
async function within(ms, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no whole answer within ${ms / 1000} s`)), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** A message comes from afar and may repeat what it was sent: no token leaves with it. */
function signer_tries_refusalOf(fault, secrets) {
    let text = fault.message;
    for (const secret of secrets)
        text = text.replaceAll(secret, '***');
    text = text.replace(/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, '***');
    const message = text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
    return fault.transient ? { kind: 'unreachable', message } : { kind: 'refused', status: fault.status, message };
}

;// CONCATENATED MODULE: ./build/adapters/signer-certificate.js





/**
 * One certificate for one signature, with a fresh token: GitHub's are good for five minutes only. Each token is added to
 * `secrets` before anything else is done with it.
 */
async function signWithCertificate(data, url, timeoutMs, identity, secrets) {
    const asked = await identity();
    if (asked.kind !== 'done')
        return identityFault(asked.kind === 'unreachable', asked);
    const token = asked.value;
    secrets.add(token);
    if (!hasSubject(token))
        return identityFault(false, { message: "it is no JWT with a workflow's subject" });
    const service = `Fulcio ${url}`;
    const identityProvider = { getToken: () => Promise.resolve(token) };
    const signer = new sign_dist/* FulcioSigner */.$o({ fulcioBaseURL: url, identityProvider, timeout: timeoutMs, retry: 0 });
    try {
        const { signature, key } = await within(timeoutMs, signer.sign(data));
        if (key.$case !== 'x509Certificate')
            return faulty(service, 'it answered without a certificate', true);
        const problem = certificateProblem(key.certificate, data, signature);
        return problem === null
            ? { kind: 'done', value: { signature, certificate: key.certificate } }
            : faulty(service, problem, true);
    }
    catch (error) {
        return signer_tries_faultOf(service, error);
    }
}
/** Before it is logged: what does not even hold by itself must not become an entry that cannot be deleted. */
function certificateProblem(pem, data, signature) {
    try {
        const { publicKey } = new external_node_crypto_.X509Certificate(pem);
        return (0,external_node_crypto_.verify)('sha256', data, publicKey, signature) ? null : 'the certificate is for another key';
    }
    catch (error) {
        return `the certificate cannot be read (${(0,errors/* messageOf */.bD)(error)})`;
    }
}
function identityFault(transient, why) {
    return {
        kind: 'fault',
        code: 'IDENTITY_TOKEN',
        status: why.status ?? null,
        transient,
        mayHaveHappened: false,
        message: `identity token: ${why.message}`,
    };
}
/** What Fulcio takes of GitHub: a subject, and no address of a person. The library would throw any other token as a message. */
function hasSubject(token) {
    const parts = token.split('.');
    const claims = parts.length === 3 ? (0,model_json/* parseJson */.qF)(Buffer.from(parts[1] ?? '', 'base64url')) : undefined;
    return (0,model_json/* stringAt */.bX)(claims, 'sub') !== null && (0,model_json.at)(claims, 'email') === undefined;
}

;// CONCATENATED MODULE: ./build/adapters/signer-witnesses.js




const CONFLICT = 409;
/** A timestamp of the signature, read before it is used: half an answer must not be found out after logging. */
async function timestamp(content, url, timeoutMs) {
    const service = `timestamp authority ${url}`;
    try {
        const witness = new sign_dist/* TSAWitness */.gs({ tsaBaseURL: url, timeout: timeoutMs, retry: 0 });
        const { rfc3161Timestamps: stamps } = await within(timeoutMs, witness.testify(content));
        const problem = stamps.map(({ signedTimestamp }) => timestampProblem(signedTimestamp, content)).find(Boolean);
        return problem === undefined ? { kind: 'done', value: stamps } : faulty(service, problem ?? '', true);
    }
    catch (error) {
        return signer_tries_faultOf(service, error);
    }
}
function timestampProblem(der, content) {
    try {
        const stamp = core_dist.RFC3161Timestamp.parse(Buffer.from(der));
        stamp.tstInfo.verify(content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
        return null;
    }
    catch (error) {
        return `its timestamp cannot be read (${(0,errors/* messageOf */.bD)(error)})`;
    }
}
/**
 * Has one signature logged. A lost answer is asked for again with the *same* signature, which makes no second entry:
 * Rekor v1 answers with a conflict and where the entry is, and it is fetched. v2 says only that it has it; and as its
 * search for equals lags behind, a lost one may be there beside the one that was answered.
 */
async function logEntry(content, certificate, { url, version }, timeoutMs, clock) {
    const service = `Rekor ${url}`;
    const witness = new sign_dist/* RekorWitness */.fU({
        rekorBaseURL: url,
        majorApiVersion: version,
        entryType: 'dsse',
        fetchOnConflict: true,
        timeout: timeoutMs,
        retry: 0,
    });
    let [there, lost] = [false, 0];
    const result = await withTries(async () => {
        try {
            // Twice the time: after a conflict, fetching the entry is a request of its own.
            const { tlogEntries } = await within(2 * timeoutMs, witness.testify(content, certificate));
            return { kind: 'done', value: tlogEntries };
        }
        catch (error) {
            const fault = signer_tries_faultOf(service, error);
            if (isTaken(fault))
                there = true;
            else if (fault.mayHaveHappened)
                lost += 1;
            return fault;
        }
    }, clock, 
    // An entry that is there and not to be had yet, will be: a log answers from copies.
    (fault) => fault.transient || fault.code === 'TLOG_FETCH_ENTRY_ERROR');
    if (result.kind === 'done')
        return { kind: 'done', value: result.value, writes: { certain: 1, possible: version === 2 ? lost : 0 } };
    const writes = there
        ? { certain: 1, possible: 0 }
        : { certain: 0, possible: version === 2 ? lost : Math.min(lost, 1) };
    return { kind: 'fault', fault: result, taken: there, writes };
}
function isTaken({ code, status }) {
    return code === 'TLOG_FETCH_ENTRY_ERROR' || (code === 'TLOG_CREATE_ENTRY_ERROR' && status === CONFLICT);
}

;// CONCATENATED MODULE: ./build/adapters/signer.js






/** Six times npm's own: its five seconds are what made it log twice and fail (sigstore-js#1708). */
const signer_TIMEOUT_MS = 30_000;
/** How many signatures of one statement may come before the log. Each can become an entry that nobody can delete. */
const MOST_SIGNATURES = 2;
const NOTHING = { certain: 0, possible: 0 };
/**
 * Signs with a certificate for the identity that the token names. The log comes last, when there is nothing left to fail:
 * an entry without a bundle is one that a person will wonder about for ever.
 */
function createSigner({ services, clock, timeoutMs = signer_TIMEOUT_MS }) {
    async function once(payload, payloadType, identity, secrets) {
        const data = core_dist.dsse.preAuthEncoding(payloadType, payload);
        const signed = await withTries(() => signWithCertificate(data, services.fulcio, timeoutMs, identity, secrets), clock);
        if (signed.kind === 'fault')
            return signer_failed(signed);
        const { signature, certificate } = signed.value;
        const bundle = (0,dist.toDSSEBundle)({
            artifact: payload,
            artifactType: payloadType,
            signature,
            certificate: new external_node_crypto_.X509Certificate(certificate).raw,
            certificateChain: false,
        });
        const { tsa, rekor } = services;
        const stamped = tsa === null ? null : await withTries(() => timestamp(bundle.content, tsa, timeoutMs), clock);
        if (stamped?.kind === 'fault')
            return signer_failed(stamped);
        const logged = await logEntry(bundle.content, certificate, rekor, timeoutMs, clock);
        if (logged.kind === 'fault')
            return { ...logged, again: logged.taken };
        bundle.verificationMaterial.tlogEntries = logged.value;
        bundle.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: stamped?.value ?? [] };
        return { kind: 'done', value: { bundle: (0,dist.bundleToJSON)(bundle) }, writes: logged.writes };
    }
    return {
        async sign(payload, payloadType, identity) {
            const secrets = new Set();
            let writes = NOTHING;
            for (let signatures = 1;; signatures += 1) {
                const result = await once(Buffer.from(payload), payloadType, identity, secrets);
                writes = sum(writes, result.writes);
                if (result.kind === 'done')
                    return { attempt: { kind: 'done', value: result.value }, writes };
                if (result.again && signatures < MOST_SIGNATURES)
                    continue;
                return { attempt: signer_tries_refusalOf(result.fault, secrets), writes };
            }
        },
    };
}
function signer_failed(fault) {
    return { kind: 'fault', fault, writes: NOTHING, again: false };
}
function sum(a, b) {
    return { certain: a.certain + b.certain, possible: a.possible + b.possible };
}

// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/dist/index.js
var tuf_dist = __webpack_require__(84423);
;// CONCATENATED MODULE: ./build/adapters/signer-services.js


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
    const mediaType = (0,model_json/* stringAt */.bX)(config, 'mediaType');
    if (mediaType !== MEDIA_TYPE)
        throw fault(where, `its media type is ${JSON.stringify(mediaType)}, not ${MEDIA_TYPE}`);
    const fulcio = pick(config, 'caUrls', 1, now);
    const rekor = pick(config, 'rekorTlogUrls', 2, now);
    if (fulcio === null)
        throw fault(where, 'it names no certificate authority of version 1 that is valid now');
    if (rekor === null)
        throw fault(where, 'it names no transparency log of version 1 or 2 that is valid now');
    const selector = (0,model_json/* stringAt */.bX)(config, 'rekorTlogConfig', 'selector');
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
    const usable = (0,model_json/* arrayAt */.RD)(config, kind).flatMap((entry) => {
        const url = (0,model_json/* stringAt */.bX)(entry, 'url');
        const version = (0,model_json.at)(entry, 'majorApiVersion');
        const start = Date.parse((0,model_json/* stringAt */.bX)(entry, 'validFor', 'start') ?? '');
        const end = (0,model_json/* stringAt */.bX)(entry, 'validFor', 'end');
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
    return new errors/* ConfigurationError */.j1([
        {
            code: 'SIGNING_CONFIG',
            message: `the signing configuration ${where} cannot be used: ${what}`,
            hint: "Give a Sigstore signing configuration of version 0.2, or none to sign with npm's own services.",
        },
    ]);
}

// EXTERNAL MODULE: ./build/adapters/trust.js
var trust = __webpack_require__(70811);
;// CONCATENATED MODULE: ./build/adapters/trust-signing-config.js








const MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const TARGET = 'signing_config.v0.2.json';
/**
 * Which services sign. Never falls back: whoever asked for other services than npm's must not have an entry written to a
 * public log that they did not name.
 *
 * @throws ConfigurationError
 */
async function loadSigningServices(options) {
    const { from, now } = options;
    if (from === 'npm')
        return NPM_SERVICES;
    if (from === 'tuf')
        return readSigningConfig(await fromTuf(options), `of ${mirrorOf(options)}`, now);
    return readSigningConfig(await fromFile(from.file), from.file, now);
}
async function fromFile(path) {
    const fault = (what) => trust_signing_config_unreadable(`the signing configuration ${path} ${what}`);
    let bytes;
    try {
        if ((await (0,promises_.stat)(path)).size > trust/* MAX_FILE_BYTES */.gZ)
            throw fault('is too large to be one');
        bytes = await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw error instanceof errors/* ConfigurationError */.j1 ? error : fault(`cannot be read (${(0,errors/* messageOf */.bD)(error)})`);
    }
    const json = (0,model_json/* parseJson */.qF)(bytes);
    if (json === undefined)
        throw fault('is not JSON');
    return json;
}
/** As with the trusted root: a cache of our own, so that nothing an earlier step left behind is believed. */
async function fromTuf(options) {
    const cachePath = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'countersign-tuf-'));
    try {
        const client = await (0,tuf_dist.initTUF)({
            cachePath,
            mirrorURL: mirrorOf(options),
            ...(options.tuf === undefined ? {} : { rootPath: options.tuf.rootPath }),
            retry: { retries: 1 },
            timeout: options.timeoutMs,
        });
        return JSON.parse(await client.getTarget(TARGET));
    }
    catch (error) {
        throw trust_signing_config_unreadable(`${TARGET} could not be had from ${mirrorOf(options)} (${(0,errors/* messageOf */.bD)(error)})`);
    }
    finally {
        await (0,promises_.rm)(cachePath, { recursive: true, force: true });
    }
}
function mirrorOf({ tuf }) {
    return tuf?.mirrorUrl ?? MIRROR;
}
function trust_signing_config_unreadable(message) {
    const hint = "Try again, give the path of a file, or sign with npm's own services.";
    return new errors/* ConfigurationError */.j1([{ code: 'SIGNING_CONFIG', message, hint }]);
}

// EXTERNAL MODULE: ./build/audit/trust.js + 2 modules
var audit_trust = __webpack_require__(49375);
// EXTERNAL MODULE: ./build/commands/source.js + 2 modules
var source = __webpack_require__(53399);
;// CONCATENATED MODULE: ./build/commands/publish-ports.js


















const publish_ports_REQUEST_TIMEOUT_MS = 30_000;
const SIGNING_CONFIG_TIMEOUT_MS = 30_000;
const CLOCK = {
    now: () => new Date(),
    sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
};
/** Where tarballs and bundles are put: out of the working tree, and out of the way of other runs. */
function outputFolder({ env }) {
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'countersign-publish-'));
}
/** The trust that published versions are confirmed with: loaded once for all packages. */
async function openTrust(options, host) {
    const documents = await (0,source/* loadTrust */.Vc)({ ...options, concurrency: 1 }, host.audit, null);
    const trust = (0,audit_trust/* prepareTrust */.G)(documents, (0,openpgp/* createOpenPgp */.Q)(), sigstore/* createBundleVerifier */.Bb);
    // A key that was revoked since would be believed: that is said, whatever the confirmation comes to.
    if (trust.stale !== null)
        host.audit.warn(`The trust material may be out of date: ${trust.stale}.`);
    return trust;
}
function packerOf(folder, destination, host) {
    return createPacker({ env: host.env, folder, destination, onOutput: (chunk) => host.onOutput(chunk) });
}
/** The registry's present word, and whose keys may speak for it. */
function confirmPorts({ registry, config }, name, options, host, trust) {
    const landed = createLanded(registry, config, asking(host));
    const own = { ...config, registry, scopes: {} };
    const routing = (0,routes/* routeOf */.L)(own, { hasKeys: options.keys !== undefined, registries: [] }, name, null);
    const route = routing.kind === 'route' ? routing.route : { registry, trust: 'unkeyed' };
    return { landed, clock: CLOCK, route, trust };
}
function asking({ audit }) {
    return { version: version/* VERSION */.x, timeoutMs: publish_ports_REQUEST_TIMEOUT_MS, signal: audit.deadline.signal };
}
/** Everything that publishing one folder speaks to. */
async function journeyPorts(at, identity, options, host, trust) {
    const { folder, registry, config, output } = at;
    const { env } = host;
    const services = await loadSigningServices({
        from: options.signing,
        now: CLOCK.now(),
        timeoutMs: SIGNING_CONFIG_TIMEOUT_MS,
    });
    const confirming = confirmPorts(at, at.name, options, host, trust);
    const { landed } = confirming;
    const exchange = createTokenExchange({
        registry,
        transport: config.transport,
        version: version/* VERSION */.x,
        onSecret: (secret) => host.onSecret(secret),
    });
    return {
        preflight: {
            registry: { ...askingRegistry(config, registry, host.audit.deadline.signal), ...landed },
            identity,
            publisher: { exchange },
            files: await repositoryFiles(folder, env),
            source: () => sourceOf(folder, env),
            npm: npmFacts(config, registry, folder, env, services.rekor.version),
        },
        packer: packerOf(folder, output, host),
        published: createPublishedTarballs(confirming.route, config, { ...asking(host), concurrency: 1, hasKeys: false }),
        attest: { identity, signer: createSigner({ services, clock: CLOCK }), verifier: trust.verifier },
        publish: {
            identity,
            publisher: { exchange, publish: createNpmPublish({ env, folder }) },
            registry: landed,
            clock: CLOCK,
        },
        confirm: confirming,
        store: options.storeAttestation ? storeOf(host) : null,
        async saveBundle(bundle) {
            const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(output, 'bundle-')), 'provenance.sigstore.json');
            await (0,promises_.writeFile)(file, JSON.stringify(bundle), { flag: 'wx' });
            return file;
        },
        say: (stage, what) => host.say(`${stage}: ${what}`),
        warn: (message) => host.audit.warn(message),
    };
}
function storeOf({ env, githubToken }) {
    if (githubToken === '')
        return null;
    return createAttestationStore({
        token: githubToken,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository: env['GITHUB_REPOSITORY'] ?? '',
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/adapters/registry/project-documents.js
var project_documents = __webpack_require__(12175);
;// CONCATENATED MODULE: ./build/adapters/workspaces-patterns.js


const MAX_PATTERNS = 1_000;
const LONGEST_PATTERN = 1_000;
/**
 * Reads a list of workspace patterns, which are relative to the file that has them.
 *
 * With npm and Bun a pattern takes back an exclusion that came before it and that it falls under (`@npmcli/map-workspaces`);
 * with pnpm and Yarn, exclusions hold wherever they stand.
 *
 * @param field `undefined`: there is none
 * @throws ConfigurationError
 */
function readPatterns(field, manager, file) {
    const patterns = field ?? [];
    if (!Array.isArray(patterns) || !patterns.every((each) => typeof each === 'string'))
        throw workspaces_patterns_fault(file, 'its list of workspaces is not a list of texts', 'Write a list of patterns.');
    if (patterns.length > MAX_PATTERNS || patterns.some((each) => each.length > LONGEST_PATTERN))
        throw workspaces_patterns_fault(file, 'its list of workspaces is longer than any', 'Shorten it.');
    const wanted = [];
    let leftOut = [];
    for (const pattern of patterns) {
        const bangs = /^!*/.exec(pattern)?.[0].length ?? 0;
        const glob = workspaces_patterns_normalise(pattern.slice(bangs), file);
        if (bangs % 2 === 1)
            leftOut.push({ glob, matches: picomatch(glob) });
        else {
            if (manager === 'npm' || manager === 'bun')
                leftOut = leftOut.filter(({ matches }) => !matches(glob));
            // The root itself is no workspace, and is looked at in any case.
            if (glob !== '')
                wanted.push(glob);
        }
    }
    return {
        wanted: wanted.map((glob) => ({ glob, ...reach(glob) })),
        isLeftOut: (folder) => leftOut.some(({ matches }) => matches(folder)),
    };
}
function workspaces_patterns_normalise(pattern, file) {
    const glob = pattern
        .replaceAll('\\', '/')
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '');
    if (glob.split('/').includes('..')) {
        throw workspaces_patterns_fault(file, `the workspace ${JSON.stringify(pattern)} leads out of the project`, 'Only folders inside are published from here.');
    }
    return glob === '.' ? '' : glob;
}
function reach(glob) {
    const { base, glob: magic, isGlob } = picomatch.scan(glob);
    if (!isGlob)
        return { base: glob, depth: 0 };
    // Braces and parentheses may hold slashes.
    const unbounded = /\*\*|[{(]/.test(magic);
    return { base, depth: unbounded ? Number.POSITIVE_INFINITY : magic.split('/').length };
}
function workspaces_patterns_fault(file, message, hint) {
    return new errors/* ConfigurationError */.j1([{ code: 'WORKSPACES', message: `${file}: ${message}`, hint, file }]);
}

;// CONCATENATED MODULE: ./build/adapters/workspaces.js








const workspaces_MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Far more than any repository of packages has; a walk beyond that has gone astray. */
const MAX_FOLDERS = 100_000;
const PNPM_FILE = 'pnpm-workspace.yaml';
/** pnpm reads these where there is no package.json; nobody else does. */
const OTHER_MANIFESTS = ['package.json5', 'package.yaml'];
/** The folders from a package's up to `top`, nearest first. Both absolute. @throws ConfigurationError */
async function projectLevels(folder, top) {
    const levels = [];
    for (let at = folder;; at = (0,external_node_path_.join)(at, '..')) {
        levels.push({ folder: at, names: (await (0,files/* namesIn */.wX)(at)) ?? [], manifest: await workspaces_readManifest(at) });
        if (at === top || !(0,files/* isInside */.FK)(at, top) || at === (0,external_node_path_.join)(at, '..'))
            return levels;
    }
}
/**
 * The packages of a project: the root's, where it has one, and those of its workspaces, as this package manager finds them.
 * Folders are looked at, nothing is run.
 *
 * @param root absolute
 * @throws ConfigurationError where a package could be overlooked: patterns that cannot be read, a package.json that is none
 */
async function findPackages(root, manager) {
    const found = new Map();
    const own = await workspaces_readManifest(root);
    if (own !== null)
        found.set('', own);
    const pending = [''];
    const seen = new Set(pending);
    // A loop, since Yarn's workspaces may have workspaces of their own.
    for (let folder = pending.shift(); folder !== undefined; folder = pending.shift()) {
        const patterns = await patternsOf(root, folder, manager, found.get(folder) ?? null);
        for (const match of await matching((0,external_node_path_.join)(root, folder), patterns, manager)) {
            const path = folder === '' ? match : `${folder}/${match}`;
            if (seen.has(path))
                continue;
            seen.add(path);
            const manifest = await workspaces_readManifest((0,external_node_path_.join)(root, path));
            if (manifest === null)
                await refuseOtherManifests(root, path, manager);
            else {
                found.set(path, manifest);
                if (manager === 'yarn')
                    pending.push(path);
            }
        }
    }
    return [...found]
        .map(([folder, manifest]) => ({ folder, manifest }))
        .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}
async function patternsOf(root, folder, manager, manifest) {
    if (manager !== 'pnpm') {
        const field = (0,model_json.at)(manifest, 'workspaces');
        return readPatterns((0,model_json/* isRecord */.u4)(field) ? field['packages'] : field, manager, workspaces_shown(folder));
    }
    const text = await reading(PNPM_FILE, () => (0,files/* readOptionalText */.ko)((0,external_node_path_.join)(root, PNPM_FILE), workspaces_MAX_MANIFEST_BYTES));
    const packages = text === null ? undefined : (0,project_documents/* parseYaml */.hN)({ path: PNPM_FILE, text }).get('packages');
    return readPatterns(packages, manager, PNPM_FILE);
}
/** Folders below `top` that the patterns mean, with a package.json or not. */
async function matching(top, patterns, manager) {
    const matches = new Set();
    const walked = new Set();
    for (const { glob, base, depth } of patterns.wanted) {
        const isWanted = picomatch(glob);
        if (base !== '' && isWanted(base) && !patterns.isLeftOut(base) && (await isFolder((0,external_node_path_.join)(top, base))))
            matches.add(base);
        for await (const { path, isLink } of below(top, base, depth, manager, walked)) {
            if (!isWanted(path) || patterns.isLeftOut(path))
                continue;
            // Package managers differ in which links they follow; to overlook a package is the worst of the answers.
            if (isLink && (await isFile((0,external_node_path_.join)(top, path, 'package.json'))))
                throw linked(path);
            if (!isLink)
                matches.add(path);
        }
    }
    return [...matches].toSorted();
}
async function* below(top, base, depth, manager, walked) {
    const pending = [{ path: base, left: depth }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { path, left } = next;
        walked.add(path);
        if (walked.size > MAX_FOLDERS)
            throw tooMany(path);
        if (left <= 0)
            continue;
        for (const entry of await entriesOf((0,external_node_path_.join)(top, path))) {
            if (isSkipped(entry.name, manager))
                continue;
            const child = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isSymbolicLink())
                yield { path: child, isLink: true };
            if (!entry.isDirectory())
                continue;
            yield { path: child, isLink: false };
            pending.push({ path: child, left: left - 1 });
        }
    }
}
function isSkipped(name, manager) {
    return name === 'node_modules' || name === '.git' || (manager === 'pnpm' && name === 'bower_components');
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        // Nothing there to match.
        if ((0,model_json/* stringAt */.bX)(error, 'code') === 'ENOENT' || (0,model_json/* stringAt */.bX)(error, 'code') === 'ENOTDIR')
            return [];
        throw workspaces_fault('WORKSPACES_UNREADABLE', `${folder} cannot be read (${(0,errors/* messageOf */.bD)(error)})`, 'Check its permissions.');
    }
}
async function workspaces_readManifest(folder) {
    const file = (0,external_node_path_.join)(folder, 'package.json');
    const text = await reading(file, () => (0,files/* readOptionalText */.ko)(file, workspaces_MAX_MANIFEST_BYTES));
    if (text === null)
        return null;
    const json = (0,model_json/* parseJson */.qF)(Buffer.from(text.replace(/^\u{feff}/u, '')));
    if ((0,model_json/* isRecord */.u4)(json))
        return json;
    throw workspaces_fault('PACKAGE_JSON', `${file} is no JSON object`, 'Correct it.', file);
}
async function reading(file, read) {
    try {
        return await read();
    }
    catch (error) {
        const detail = (0,model_json/* stringAt */.bX)(error, 'code') ?? (0,errors/* messageOf */.bD)(error);
        throw workspaces_fault('PACKAGE_JSON', `${file} cannot be read (${detail})`, 'Check that it is a file, and its size.', file);
    }
}
async function refuseOtherManifests(root, folder, manager) {
    if (manager !== 'pnpm')
        return;
    for (const name of OTHER_MANIFESTS) {
        if (!(await isFile((0,external_node_path_.join)(root, folder, name))))
            continue;
        const file = `${folder}/${name}`;
        throw workspaces_fault('PACKAGE_JSON', `${file} is a manifest that is not read here`, 'Write it as package.json.', file);
    }
}
async function isFile(path) {
    return (0,promises_.stat)(path).then((info) => info.isFile(), () => false);
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((info) => info.isDirectory(), () => false);
}
function workspaces_shown(folder) {
    return folder === '' ? 'package.json' : `${folder}/package.json`;
}
function linked(path) {
    return workspaces_fault('WORKSPACES_LINK', `${path} is a link to a package, and matches the project’s workspaces`, 'Name the folder itself in the workspaces, and leave the link out with a pattern that begins with “!”.');
}
function tooMany(path) {
    const message = `more than ${MAX_FOLDERS} folders could be workspaces; the walk was at ${path}`;
    return workspaces_fault('WORKSPACES_TOO_MANY', message, 'Name the workspaces’ folders more exactly than by “**”.');
}
function workspaces_fault(code, message, hint, file) {
    return new errors/* ConfigurationError */.j1([{ code, message, hint, ...(file === undefined ? {} : { file }) }]);
}

// EXTERNAL MODULE: ./build/attestation/statement.js
var statement = __webpack_require__(82128);
// EXTERNAL MODULE: ./build/verify/attestations.js
var attestations = __webpack_require__(73813);
// EXTERNAL MODULE: ./build/verify/provenance.js + 3 modules
var provenance = __webpack_require__(67053);
;// CONCATENATED MODULE: ./build/publish/run-identity.js

/** npm takes provenance of GitHub's own service only; an enterprise server has another issuer, which it refuses. */
const SERVER = 'https://github.com';
/**
 * Was this certificate issued to this very run, and to nothing else? Every field must be there and be equal, unlike when
 * another's certificate is read: what a certificate does not state was not certified of this run.
 */
function identityDifferences(signer, run) {
    const rows = [
        ['issuer', signer.issuer, run.issuer],
        ['repository', signer.repositoryUri, repositoryUri(run)],
        ['repository id', signer.repositoryId, run.repositoryId],
        ['owner id', signer.ownerId, run.ownerId],
        ['commit', signer.commit, run.sha],
        ['source ref', signer.ref, run.ref],
        ['workflow', formatWorkflow(signer.workflow), `github.com/${run.workflowRef}`],
        ['signing workflow', signer.san, `${SERVER}/${run.jobWorkflowRef}`],
        ['trigger', signer.trigger, run.event],
        ['runner', signer.runner, run.runnerEnvironment],
        ['visibility', signer.visibility, run.repositoryVisibility],
        ['run', signer.runUri, runUri(run)],
    ];
    return rows.flatMap(([field, found, expected]) => (found === expected ? [] : [{ field, found, expected }]));
}
/** `https://github.com/{repository}/actions/runs/{id}/attempts/{n}`, as Fulcio writes it in field .21. */
function runUri(run) {
    return `${repositoryUri(run)}/actions/runs/${run.runId}/attempts/${run.runAttempt}`;
}
function repositoryUri(run) {
    return `${SERVER}/${run.repository}`;
}
/** What two tokens of one run must agree on: all that a certificate is made from. */
function claimDifferences(now, before) {
    return CERTIFIED.flatMap((field) => now[field] === before[field] ? [] : [{ field, found: now[field], expected: before[field] }]);
}
const CERTIFIED = [
    'issuer',
    'repository',
    'repositoryId',
    'repositoryVisibility',
    'ownerId',
    'ref',
    'sha',
    'workflowRef',
    'jobWorkflowRef',
    'event',
    'runnerEnvironment',
    'runId',
    'runAttempt',
];
function formatWorkflow(workflow) {
    return workflow === null ? null : `${(0,model_repository/* formatRepository */.Sh)(workflow.repository)}/${workflow.path}@${workflow.ref}`;
}

;// CONCATENATED MODULE: ./build/publish/statement.js


const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
const GITHUB_WORKFLOW_V1 = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
const RUNNER = 'https://github.com/actions/runner';
/**
 * The provenance that npm's CLI would make in this run, field for field and in its order
 * (https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1, libnpmpublish/lib/provenance.js). npm reads the
 * environment, which any step before can set. This is made of the identity token's claims: the certificate is made of the
 * same, so the two cannot disagree.
 *
 * @param sha512 of the tarball, hex
 */
function provenanceStatement(id, sha512, run) {
    const repository = repositoryUri(run);
    const [path, ref] = splitWorkflow(run);
    return {
        _type: STATEMENT_V1,
        subject: [{ name: (0,statement/* purlOf */.VA)(id), digest: { sha512 } }],
        predicateType: statement/* SLSA_V1 */.ck,
        predicate: {
            buildDefinition: {
                buildType: GITHUB_WORKFLOW_V1,
                externalParameters: { workflow: { ref, repository, path } },
                internalParameters: {
                    github: {
                        event_name: run.event,
                        repository_id: run.repositoryId,
                        repository_owner_id: run.ownerId,
                    },
                },
                resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
            },
            runDetails: {
                builder: { id: `${RUNNER}/${run.runnerEnvironment}` },
                metadata: { invocationId: runUri(run) },
            },
        },
    };
}
/** The workflow that was started, never the reusable one it calls: that is what npm writes. */
function splitWorkflow({ workflowRef, repository }) {
    const own = `${repository}/`;
    const relative = workflowRef.startsWith(own) ? workflowRef.slice(own.length) : workflowRef;
    const cut = relative.indexOf('@');
    return cut < 0 ? [relative, ''] : [relative.slice(0, cut), relative.slice(cut + 1)];
}

;// CONCATENATED MODULE: ./build/publish/attest.js






const IN_TOTO = 'application/vnd.in-toto+json';
/** Fulcio's, and so the audience of the token that it takes. */
const AUDIENCE = 'sigstore';
const attest_NOTHING = { certain: 0, possible: 0 };
/**
 * Signs the provenance of a tarball, and believes it only after our own verifier does: the signature, the log, the
 * subject, the predicate, and that the certificate is this very run's. Whoever stands between us and the services could
 * otherwise have a bundle published that nobody can verify, or that names another build.
 */
async function attest(preflighted, { tarball }, { identity, signer, verifier }) {
    // As the registry will call it: package.json may say `v1.0.0`.
    const id = { name: preflighted.name, version: preflighted.version };
    const { claims } = preflighted;
    if (claims === null || !isJudged(preflighted, tarball))
        return { kind: 'failed', writes: attest_NOTHING, problem: withWrites(notPreflighted(preflighted, tarball), attest_NOTHING) };
    const payload = Buffer.from(JSON.stringify(provenanceStatement(id, tarball.sha512, claims)));
    const { attempt, writes } = await signer.sign(payload, IN_TOTO, () => tokenOfThisRun(identity, claims));
    const failed = (problem) => ({ kind: 'failed', writes, problem: withWrites(problem, writes) });
    if (attempt.kind !== 'done')
        return failed(signingProblem(attempt));
    const { bundle } = attempt.value;
    const provenance = verified(bundle, payload, id, tarball, verifier);
    if (typeof provenance === 'string')
        return failed(invalidProblem(provenance));
    const differences = [
        ...provenance.disagreements.map(({ field, predicate, certificate }) => ({
            field: `${field} (statement)`,
            found: certificate,
            expected: predicate,
        })),
        ...identityDifferences(provenance.signer, claims),
    ];
    if (differences.length > 0)
        return failed(identityProblem(differences));
    // The one place that makes the brand.
    const value = { tarball, bundle, provenance, log: provenance.log };
    return { kind: 'attested', value, writes };
}
/** Were these very bytes judged, and not what package.json said before its scripts ran? */
function isJudged({ of, facts }, tarball) {
    return of === 'tarball' && facts.manifest.integrity === tarball.integrity;
}
function notPreflighted({ of, claims, facts }, tarball) {
    const what = claims === null
        ? 'preflight saw no identity token'
        : `preflight judged ${of === 'tarball' ? (facts.manifest.integrity ?? 'a tarball without a hash') : of}, and ${tarball.integrity} is to be signed`;
    const hint = 'Nothing was published. Run the preflight on the packed tarball, in the job that signs.';
    return { code: 'ATTEST_NOT_PREFLIGHTED', message: `the provenance was not signed: ${what}`, hint };
}
/** A token that says something else than the one that preflight saw would be certified as something else. */
async function tokenOfThisRun(identity, claims) {
    const asked = await identity.token(AUDIENCE);
    if (asked.kind !== 'done')
        return asked;
    const now = identity.claims(asked.value);
    if (now === null)
        return { kind: 'refused', status: null, message: 'its claims cannot be read' };
    const differences = claimDifferences(now, claims);
    if (differences.length === 0)
        return asked;
    return { kind: 'refused', status: null, message: `it is for another run than before: ${listed(differences)}` };
}
function verified(bundle, payload, id, tarball, verifier) {
    const [checked] = (0,attestations.checkAttestations)([{ predicateType: statement/* SLSA_V1 */.ck, bundle }], verifier);
    if (checked === undefined || checked.outcome.kind === 'absent')
        return 'there is no bundle';
    if (checked.outcome.kind !== 'verified')
        return checked.outcome.detail;
    if ((0,model_json/* stringAt */.bX)(bundle, 'dsseEnvelope', 'payload') !== payload.toString('base64'))
        return 'the bundle holds another statement than the one that was to be signed';
    const outcome = (0,provenance/* verifyProvenance */.T)(checked.outcome.value, id, tarball.sha512);
    if (outcome.kind === 'verified')
        return outcome.value;
    return outcome.kind === 'absent' ? 'there is no provenance' : outcome.detail;
}
function signingProblem(refusal) {
    return refusal.kind === 'unreachable'
        ? {
            code: 'ATTEST_UNAVAILABLE',
            message: `the provenance could not be signed: ${refusal.message}`,
            hint: 'Nothing was published. Run the job again when the service answers (https://status.sigstore.dev).',
        }
        : {
            code: 'ATTEST_REFUSED',
            message: `the provenance was not signed: ${refusal.message}`,
            hint: 'Nothing was published. What was refused will be refused again: mend what the message names first.',
        };
}
function invalidProblem(detail) {
    return {
        code: 'ATTEST_INVALID',
        message: `the provenance was signed but does not verify, so it was not used: ${detail}`,
        hint: 'Nothing was published. See that the trusted root and the signing configuration are of one Sigstore instance.',
    };
}
function identityProblem(differences) {
    return {
        code: 'ATTEST_IDENTITY',
        message: `the certificate does not name this run, so the provenance was not used: ${listed(differences)}`,
        hint: 'Nothing was published. Report this: a certificate authority must certify what the token says.',
    };
}
function listed(differences) {
    return differences
        .map(({ field, found, expected }) => `${field} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`)
        .join('; ');
}
/** An entry in a public log that came to nothing must be told of: somebody will find it and ask. */
function withWrites(problem, { certain, possible }) {
    const entries = (count) => (count === 1 ? '1 entry' : `${count} entries`);
    const parts = [
        ...(certain > 0 ? [`${entries(certain)} written to the public log`] : []),
        ...(possible > 0 ? [`${entries(possible)} perhaps written (an answer was lost)`] : []),
    ];
    const told = parts.length === 0 ? 'Nothing was written to the public log.' : `In vain: ${parts.join(', ')}.`;
    return { ...problem, hint: `${problem.hint} ${told}` };
}

// EXTERNAL MODULE: ./build/judge/links.js
var judge_links = __webpack_require__(39029);
;// CONCATENATED MODULE: ./build/publish/expected-build.js


const GITHUB = 'github.com';
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Nothing where the certificate is of what was expected. A field that it does not state is a difference. */
function differencesFrom(signer, expected) {
    return expected.kind === 'run'
        ? identityDifferences(signer, expected.claims)
        : buildDifferences(signer, expected.build);
}
function buildDifferences(signer, expected) {
    const run = readRunUri(signer.runUri);
    const rows = [
        ['issuer', signer.issuer, GITHUB_ISSUER],
        ...repositoryRow(signer, expected),
        ['owner id', signer.ownerId, expected.ownerId],
        ['commit', signer.commit?.toLowerCase() ?? null, expected.commit?.toLowerCase() ?? null],
        ['source ref', signer.ref, expected.ref],
        ['workflow', ownWorkflow(signer), expected.workflow],
        ['run', run?.id ?? null, expected.runId],
        ['attempt', run?.attempt ?? null, expected.runAttempt],
    ];
    return rows.flatMap(([field, found, wanted]) => wanted === null || found === wanted ? [] : [{ field, found, expected: wanted }]);
}
/** By id where it is known and stated: the repository may have another name by now, and another one its old name. */
function repositoryRow(signer, { repository, repositoryId }) {
    if (repositoryId !== null && signer.repositoryId !== null)
        return [['repository id', signer.repositoryId, repositoryId]];
    const wanted = { host: GITHUB, path: repository };
    if (signer.repository !== null && (0,model_repository/* sameRepository */.RB)(signer.repository, wanted))
        return [];
    const found = signer.repository === null ? signer.repositoryUri : (0,model_repository/* formatRepository */.Sh)(signer.repository);
    return [['repository', found, (0,model_repository/* formatRepository */.Sh)(wanted)]];
}
/** The path of the workflow that was started; with its repository where that is not the one of the source. */
function ownWorkflow({ workflow, repository }) {
    if (workflow === null)
        return null;
    const own = repository !== null && (0,model_repository/* sameRepository */.RB)(workflow.repository, repository);
    return own ? workflow.path : `${(0,model_repository/* formatRepository */.Sh)(workflow.repository)}/${workflow.path}`;
}
function readRunUri(uri) {
    const match = /^https:\/\/github\.com\/[^/]+\/[^/]+\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(uri ?? '');
    return match === null ? null : { id: match[1] ?? '', attempt: match[2] ?? '' };
}

;// CONCATENATED MODULE: ./build/publish/confirm-checks.js


const TITLES = {
    visible: 'The registry shows the version',
    bytes: 'The same bytes',
    signature: 'Signed by the registry',
    'publish-attestation': 'Registry’s publish attestation',
    provenance: 'Provenance',
    identity: 'Built where it should be',
    tag: 'dist-tag',
};
/** One look at the registry, held against what must be there. Pure; the checks in the order in which they are told. */
function judgeSighting(expected, sighting) {
    const visible = judgeVisible(expected, sighting);
    if (visible.outcome !== 'pass') {
        const asked = [
            ['bytes', expected.integrity !== null],
            ['signature', true],
            ['publish-attestation', expected.identity !== null],
            ['provenance', expected.identity !== null],
            ['identity', expected.identity !== null],
            ['tag', expected.tag !== null],
        ];
        const waiting = visible.outcome === 'unknown' ? 'unknown' : 'not-yet';
        return [
            visible,
            ...asked.map(([id, is]) => is ? confirm_checks_check(id, waiting, 'Not known as long as the version is not seen.', false) : notAsked(id)),
        ];
    }
    return [
        visible,
        judgeBytes(expected, sighting),
        judgeSignature(sighting),
        judgePublish(expected, sighting),
        judgeProvenance(expected, sighting),
        judgeIdentity(expected.identity, sighting.evidence.provenance),
        judgeTag(expected, sighting),
    ];
}
function confirm_checks_check(id, outcome, detail, settled) {
    return { id, title: TITLES[id], outcome, detail, settled };
}
const confirm_checks_pass = (id, detail) => confirm_checks_check(id, 'pass', detail, true);
/** It contradicts what was published, and will tomorrow. */
const confirm_checks_fail = (id, detail) => confirm_checks_check(id, 'fail', detail, true);
/** It is wrong now, and a registry that is not done yet may look like this for a moment. */
const failSoFar = (id, detail) => confirm_checks_check(id, 'fail', detail, false);
const notYet = (id, detail) => confirm_checks_check(id, 'not-yet', detail, false);
const confirm_checks_unknown = (id, detail) => confirm_checks_check(id, 'unknown', detail, false);
/** It was found out, and says neither: asking again is no help. */
const undecided = (id, detail) => confirm_checks_check(id, 'unknown', detail, true);
const NOT_ASKED = {
    bytes: 'No hash was given to hold it against.',
    'publish-attestation': 'Without provenance the registry attests to nothing.',
    provenance: 'It was published without.',
    identity: 'Without provenance nothing says where it was built.',
    tag: 'No tag was asked about.',
};
function notAsked(id) {
    return confirm_checks_check(id, 'not-applicable', NOT_ASKED[id] ?? '', true);
}
function judgeVisible({ name, version }, { packument, evidence }) {
    const { registry } = evidence.route;
    if (packument.kind === 'unknown')
        return confirm_checks_unknown('visible', `${registry} could not be asked: ${packument.detail}.`);
    if (packument.kind === 'not-found')
        return notYet('visible', `${registry} shows no package ${name}.`);
    const seen = packument.value.version;
    if (seen.kind === 'present')
        return confirm_checks_pass('visible', `${registry} has ${name}@${version}.`);
    if (seen.removedForMalware)
        return failSoFar('visible', `${registry} shows ${name} as removed for its security, without ${version}.`);
    if (seen.publishedAt !== null)
        return failSoFar('visible', `${name}@${version} was published on ${seen.publishedAt}, and is there no more.`);
    return notYet('visible', `${registry} shows ${name}, without ${version}.`);
}
function judgeBytes({ integrity }, { evidence }) {
    if (integrity === null)
        return notAsked('bytes');
    const outcome = evidence.integrity;
    switch (outcome.kind) {
        case 'verified':
            return confirm_checks_pass('bytes', outcome.value.sri);
        case 'rejected':
            return confirm_checks_fail('bytes', `${sentence(outcome.detail.replace('the lockfile pins', 'what was published has'))}`);
        case 'absent':
            return undecided('bytes', 'There is no hash to compare.');
        case 'unsupported':
        case 'unknown':
            return confirm_checks_unknown('bytes', sentence(outcome.detail.replace('the lockfile pins', 'what was published has')));
    }
}
function judgeSignature({ evidence }) {
    const { route, signature } = evidence;
    if (route.trust === 'unkeyed') {
        const detail = `Nobody’s keys are known for ${route.registry}: its signatures were not looked at.`;
        return confirm_checks_check('signature', 'not-applicable', detail, true);
    }
    switch (signature.kind) {
        case 'verified': {
            const { keyid, badBeside } = signature.value;
            const beside = badBeside === 0 ? '' : ` Beside it are signatures that do not hold: ${badBeside}.`;
            return confirm_checks_pass('signature', `By ${keyid}.${beside}`);
        }
        case 'absent':
            return failSoFar('signature', `${route.registry} serves no signature with it.`);
        case 'rejected':
            return confirm_checks_fail('signature', sentence(signature.detail));
        case 'unsupported':
            return undecided('signature', sentence(signature.detail));
        case 'unknown':
            return confirm_checks_unknown('signature', sentence(signature.detail));
    }
}
function judgePublish({ identity }, { evidence, attestations }) {
    const id = 'publish-attestation';
    if (identity === null)
        return notAsked(id);
    const { publish, route } = evidence;
    if (route.trust === 'unkeyed')
        return confirm_checks_check(id, 'not-applicable', `Nobody’s keys are known for ${route.registry}.`, true);
    if (publish.kind === 'verified')
        return confirm_checks_pass(id, `Signed by ${publish.value.keyid}, and logged.`);
    if (publish.kind === 'absent') {
        return attestations?.kind === 'answered'
            ? failSoFar(id, 'It is not among the attestations that the registry serves.')
            : notYet(id, 'The registry serves no attestations of this version.');
    }
    return unsettled(id, publish);
}
function judgeProvenance({ identity }, { evidence, attestations }) {
    const id = 'provenance';
    if (identity === null)
        return notAsked(id);
    const { provenance, document, route } = evidence;
    const advertised = document.kind === 'answered' && document.value.advertisesProvenance;
    if (!advertised && (provenance.kind === 'verified' || provenance.kind === 'absent')) {
        // What is not advertised in the version's document is not looked at by anyone who installs it.
        return failSoFar(id, `${route.registry} advertises no provenance of this version: for npm it has none.`);
    }
    switch (provenance.kind) {
        case 'verified':
            return confirm_checks_pass(id, `It verifies, and is about these bytes. Log entry ${provenance.value.log.logIndex}.`);
        case 'absent':
            return failSoFar(id, 'There is none.');
        case 'rejected':
            if (provenance.code === 'attestation-unavailable') {
                return attestations?.kind === 'answered'
                    ? failSoFar(id, 'It is not among the attestations that the registry serves.')
                    : notYet(id, 'The registry advertises it, and does not serve it yet.');
            }
            return confirm_checks_fail(id, sentence(provenance.detail));
        case 'unsupported':
        case 'unknown':
            return unsettled(id, provenance);
    }
}
function judgeIdentity(identity, provenance) {
    const id = 'identity';
    if (identity === null)
        return notAsked(id);
    if (provenance.kind !== 'verified') {
        const missing = provenance.kind === 'absent' || provenance.kind === 'rejected';
        return confirm_checks_check(id, missing ? 'not-yet' : 'unknown', 'Nothing that is verified says where it was built.', false);
    }
    const { signer, disagreements } = provenance.value;
    const differences = [
        ...differencesFrom(signer, identity),
        // The statement may not say another thing than what the certificate vouches for.
        ...disagreements.map(({ field, predicate, certificate }) => ({
            field: `${field} (statement)`,
            found: predicate,
            expected: certificate,
        })),
    ];
    if (differences.length === 0)
        return confirm_checks_pass(id, `${signer.runUri ?? signer.san}`);
    const listed = differences.map(({ field, found, expected }) => `${field} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
    return confirm_checks_fail(id, `${listed.join('; ')}.`);
}
function judgeTag({ tag, version }, { packument }) {
    if (tag === null || packument.kind !== 'answered')
        return notAsked('tag');
    const { tagged } = packument.value;
    if (tagged === version)
        return confirm_checks_pass('tag', `“${tag}” is at ${version}.`);
    const order = tagged === null ? null : compareVersions(tagged, version);
    // Another release may have come since, where this is confirmed late.
    if (order !== null && order > 0)
        return confirm_checks_pass('tag', `“${tag}” has moved on to ${tagged}.`);
    return failSoFar('tag', `“${tag}” is at ${tagged ?? 'no version'}, not at ${version}.`);
}
function unsettled(id, outcome) {
    if (outcome.kind === 'rejected')
        return confirm_checks_fail(id, sentence(outcome.detail));
    if (outcome.kind === 'unsupported')
        return undecided(id, sentence(outcome.detail));
    return confirm_checks_unknown(id, sentence(outcome.detail));
}
function sentence(detail) {
    return /[.!?]$/.test(detail) ? detail : `${detail}.`;
}

;// CONCATENATED MODULE: ./build/publish/confirm-problems.js
const CODES = {
    visible: 'CONFIRM_VERSION',
    bytes: 'CONFIRM_BYTES',
    signature: 'CONFIRM_SIGNATURE',
    'publish-attestation': 'CONFIRM_PUBLISH_ATTESTATION',
    provenance: 'CONFIRM_PROVENANCE',
    identity: 'CONFIRM_IDENTITY',
    tag: 'CONFIRM_TAG',
};
const TAMPERED = 'Treat the version as not yours until you know why: look at who may publish the package and at its recent versions, and deprecate this one.';
const REGISTRY_LACKS = 'Nothing can be added to a published version. Ask the registry’s support, or publish the next version.';
const HINTS = {
    visible: 'Somebody has taken it out again: look at who may publish the package.',
    bytes: `Somebody else published these bytes, or the registry serves others than it was given. ${TAMPERED}`,
    signature: `If the keys that are trusted here are current, what the registry serves was altered. ${TAMPERED}`,
    'publish-attestation': REGISTRY_LACKS,
    provenance: REGISTRY_LACKS,
    identity: `Another build than the expected one published it. ${TAMPERED}`,
    tag: 'Set it with npm dist-tag add, as a person or with a token of your own: a token of trusted publishing sets no tags.',
};
/** What does not hold, one problem each; what is merely not there yet, in one. */
function confirmProblems({ name, version }, registry, checks, occasion, waitedMs) {
    const id = `${name}@${version}`;
    const wrong = checks.filter(({ outcome, settled }) => outcome === 'fail' || (outcome === 'unknown' && settled));
    const open = checks.filter(({ outcome, settled }) => outcome === 'not-yet' || (outcome === 'unknown' && !settled));
    const problems = wrong.map((check) => ({
        code: CODES[check.id],
        message: `${id} is not as it should be. ${check.title}: ${check.detail}`,
        hint: check.outcome === 'fail' ? HINTS[check.id] : 'Update Countersign, or give the keys that are current.',
    }));
    // Where something contradicts, what is missing beside it is only a consequence.
    if (problems.length > 0 || open.length === 0)
        return problems;
    const [first] = open;
    const waited = waitedMs < 1_000 ? '' : ` after ${Math.round(waitedMs / 1_000)} s`;
    const unseen = open.map(({ title }) => title).join(', ');
    return [
        {
            code: 'CONFIRM_NOT_VISIBLE',
            message: occasion === 'publish'
                ? `${id} is published, and not all of it can be seen at ${registry} yet${waited} (${unseen}): ${first?.detail ?? ''}`
                : `Not all of ${id} can be seen at ${registry}${waited} (${unseen}): ${first?.detail ?? ''}`,
            hint: occasion === 'publish'
                ? 'Do not publish it again. Confirm it later with “mode: verify”; a registry may take minutes.'
                : 'Check name and version. A version that was just published, or approved, may take minutes to appear.',
        },
    ];
}

// EXTERNAL MODULE: ./build/attestation/response.js
var response = __webpack_require__(46950);
// EXTERNAL MODULE: ./build/packument/packument.js
var packument = __webpack_require__(92459);
// EXTERNAL MODULE: ./build/verify/package.js + 4 modules
var verify_package = __webpack_require__(94593);
;// CONCATENATED MODULE: ./build/publish/sighting.js





/** Asks for both documents at once, and verifies what they hold. Never throws for what a registry does. */
async function look(expected, ports, kept = {}) {
    const [packument, attestations] = await Promise.all([
        kept.packument ?? askPackument(expected, ports.landed),
        kept.attestations ?? (expected.identity === null ? null : askAttestations(expected, ports)),
    ]);
    const { name, version } = expected;
    const facts = { route: ports.route, document: documentIn(packument, expected), attestations };
    const evidence = await (0,verify_package.verifyPackage)({ name, version }, expected.integrity, facts, ports.trust);
    return { packument, attestations, evidence };
}
async function askPackument(expected, landed) {
    const answer = await landed.packument(expected.name);
    if (answer.kind !== 'answered')
        return answer;
    const { name, version, tag } = expected;
    const read = (0,packument.readPackumentVersion)(answer.value, { name, version });
    if (typeof read === 'string')
        return sighting_malformed(read);
    const tagged = tag === null ? null : (0,model_json/* stringAt */.bX)(answer.value, 'dist-tags', tag);
    return { kind: 'answered', value: { version: read, tagged } };
}
async function askAttestations({ name, version }, { landed, trust }) {
    const answer = await landed.attestations(name, version);
    if (answer.kind !== 'answered')
        return answer;
    const served = (0,response/* readAttestations */.a)(answer.value);
    if (typeof served === 'string')
        return sighting_malformed(served);
    return { kind: 'answered', value: (0,attestations.checkAttestations)(served, trust.verifier) };
}
function documentIn(packument, { name, version }) {
    if (packument.kind !== 'answered')
        return packument;
    const seen = packument.value.version;
    if (seen.kind === 'present')
        return { kind: 'answered', value: seen.document };
    return { kind: 'not-found', detail: `the packument of ${name} has no version ${version}` };
}
function sighting_malformed(detail) {
    return { kind: 'unknown', code: 'malformed', detail };
}

;// CONCATENATED MODULE: ./build/publish/watch.js




const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
/** What rests on which document: one whose checks all hold is not asked for again. */
const OF_PACKUMENT = ['visible', 'bytes', 'signature', 'tag'];
const OF_ATTESTATIONS = ['publish-attestation', 'provenance', 'identity'];
/**
 * Looks at a registry until everything is there that must be, something contradicts it, or the time is up. It is looked at
 * once at least, and the last time when the time is up. Never throws for what a registry does.
 *
 * @param timeoutMs how long to wait for documents to appear; 0 for one look
 */
async function watch(expected, ports, occasion, timeoutMs) {
    const { clock } = ports;
    const started = clock.now().getTime();
    const elapsed = () => Math.max(0, clock.now().getTime() - started);
    let sighting = await look(expected, ports);
    let checks = judgeSighting(expected, sighting);
    let looks = 1;
    for (const wait of waits(timeoutMs)) {
        if (!mayStillCome(checks) || isCancelled(sighting) || elapsed() >= timeoutMs)
            break;
        await clock.sleep(Math.min(wait, timeoutMs - elapsed()));
        sighting = await look(expected, ports, keptOf(sighting, checks));
        checks = judgeSighting(expected, sighting);
        looks += 1;
    }
    return watch_conclude(expected, sighting, checks, occasion, { looks, waitedMs: elapsed() });
}
/** Longer and longer waits that add up to the timeout: finitely many, whatever the clock does. */
function* waits(timeoutMs) {
    let left = timeoutMs;
    for (let wait = FIRST_WAIT_MS; left > 0; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
        yield Math.min(wait, left);
        left -= wait;
    }
}
/** The run is being ended: every further answer would be the same, and nobody waits for it. */
function isCancelled({ packument, attestations }) {
    return [packument, attestations].some((answer) => answer?.kind === 'unknown' && answer.code === 'cancelled');
}
/** Something is missing, and nothing is wrong for good. */
function mayStillCome(checks) {
    const open = checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    return open.length > 0 && open.every(({ settled }) => !settled);
}
function keptOf(sighting, checks) {
    const done = (ids) => checks.every(({ id, outcome }) => !ids.includes(id) || outcome === 'pass' || outcome === 'not-applicable');
    return {
        ...(done(OF_PACKUMENT) ? { packument: sighting.packument } : {}),
        ...(done(OF_ATTESTATIONS) ? { attestations: sighting.attestations } : {}),
    };
}
function watch_conclude(expected, { evidence }, judged, occasion, effort) {
    const { id, route, provenance, publish, signature } = evidence;
    const outcome = outcomeOf(judged);
    const verified = provenance.kind === 'verified' ? provenance.value : null;
    const publishLog = publish.kind === 'verified' ? publish.value.log : null;
    const links = [
        ...(evidence.document.kind === 'answered' ? (0,judge_links/* registryLink */.IW)(id, route) : []),
        ...(verified === null ? [] : (0,judge_links/* provenanceLinks */.Pu)(verified)),
        ...(verified !== null || publishLog === null ? [] : (0,judge_links/* logLinks */.ud)(publishLog)),
    ];
    return {
        package: id,
        registry: route.registry,
        outcome,
        integrity: expected.integrity ?? (signature.kind === 'verified' ? signature.value.signedIntegrity : null),
        checks: judged.map(({ settled: _, ...check }) => check),
        problems: outcome === 'confirmed' ? [] : confirmProblems(id, route.registry, judged, occasion, effort.waitedMs),
        build: verified === null ? null : (0,judge_links/* buildSource */.uD)(verified),
        publishLog,
        links,
        ...effort,
    };
}
function outcomeOf(checks) {
    const open = checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    if (open.length === 0)
        return 'confirmed';
    // What was found out and says neither good nor bad will not be seen better later.
    return open.every(({ outcome, settled }) => outcome !== 'fail' && !settled) ? 'not-visible' : 'not-confirmed';
}

;// CONCATENATED MODULE: ./build/publish/confirm.js

/** The public registry has been seen to take five minutes until every document is everywhere. */
const CONFIRM_TIMEOUT_MS = 5 * 60_000;
/**
 * Reads back what was published, as those will who install it, and holds it against what was sent: the same bytes, signed by
 * the registry, with its own attestation and our provenance of this very run, under the right tag. What the registry
 * answered to the publish itself counts for nothing here.
 */
async function confirm_confirm(expected, ports, timeoutMs = CONFIRM_TIMEOUT_MS) {
    const confirmation = await watch(expected, ports, 'publish', timeoutMs);
    if (confirmation.outcome === 'confirmed')
        return { kind: 'confirmed', value: { confirmation } };
    return { kind: 'failed', outcome: `published-${confirmation.outcome}`, confirmation };
}

// EXTERNAL MODULE: ./build/lockfile/located-yaml.js + 1 modules
var located_yaml = __webpack_require__(28630);
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
        return read_faultOf(error);
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
function read_faultOf(error) {
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
        return read_textOf(value, 'id-token') === 'write';
    return value.type === 'string' && value.value === 'write-all';
}
function readJob({ key, line, value }, idTokenAbove) {
    if (value.type !== 'object')
        return 'a job that is not keys and values';
    const steps = value.members.get('steps')?.value;
    const calls = read_textOf(value, 'uses');
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
        condition: read_textOf(value, 'if'),
        environment: environment?.type === 'object' ? read_textOf(environment, 'name') : read_textOf(value, 'environment'),
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
    return { line: step.line, uses: read_textOf(step, 'uses'), inputs, run: read_textOf(step, 'run') };
}
function labelsOf(value) {
    if (value?.type === 'string')
        return [value.value];
    if (value?.type === 'array')
        return value.items.flatMap((item) => (item.type === 'string' ? [item.value] : []));
    return value?.type === 'object' ? labelsOf(value.members.get('labels')?.value) : [];
}
function read_textOf(value, key) {
    const found = value.members.get(key)?.value;
    return found?.type === 'string' && found.value !== '' ? found.value : null;
}

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
    const [caller, called] = await Promise.all([gather_workflows_read(started, files), gather_workflows_read(running, files)]);
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
    const all = await Promise.all(names.slice(0, MOST_FILES).map((name) => gather_workflows_read(`${FOLDER}/${name}`, files)));
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
    return jobs.filter(publishes).flatMap((job) => [
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
async function gather_workflows_read(path, files) {
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
    const id = identityOf({ manifest: { json } });
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
    const read = readStanding(answer.value, name, version);
    return typeof read === 'string'
        ? { kind: 'unknown', code: 'malformed', detail: read }
        : { kind: 'answered', value: read };
}
async function tryExchange(json, { package: there }, { forRegistry }, publisher) {
    const id = identityOf({ manifest: { json } });
    // For a package that is not there the registry refuses anyone, and that is said already.
    if (publisher === null || forRegistry === null || id === null || there.kind === 'not-found')
        return null;
    const attempt = await publisher.exchange(id.name, forRegistry);
    return attempt.kind === 'done' ? { kind: 'done' } : attempt;
}

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
        return fail('npm-version', 'There is no npm that can be run.', remedy);
    const compared = compareVersions(npm.version, oldest);
    if (compared !== null && compared >= 0)
        return pass('npm-version', npm.version);
    const what = byLog ? 'provenance that is logged by Rekor v2' : `form ${intent.form}`;
    return fail('npm-version', `npm is ${quote(npm.version)}; ${what} needs ${oldest} or later.`, remedy);
}
/** setup-node writes `_authToken=${NODE_AUTH_TOKEN}` and sets that to a placeholder, which the registry answers with 401 or 404. */
function checkLogin({ intent, npm }) {
    if (intent.form === 'token') {
        if (npm.login === 'present')
            return pass('npm-token', `There is one for ${intent.registry}.`);
        if (intent.rehearsal)
            return notApplicable('npm-token', 'Only the publishing run needs one.');
        const detail = npm.login === 'placeholder'
            ? 'npm’s configuration has setup-node’s placeholder, and no token.'
            : `npm’s configuration has no token for ${intent.registry}.`;
        return fail('npm-token', detail, 'Set NODE_AUTH_TOKEN on this step, from a secret; or use trusted publishing (“form: trusted”), which needs none.');
    }
    if (npm.login === 'placeholder') {
        const detail = 'npm’s configuration has setup-node’s placeholder; npm would take it for a token. It is left out here.';
        return warn('npm-token', detail, 'Remove “registry-url” from actions/setup-node: trusted publishing needs no token.');
    }
    if (npm.login === 'present')
        return warn('npm-token', 'npm has a token that is not used here.', 'Remove it: a token that is not there cannot be stolen.');
    return pass('npm-token', 'None, and none is needed.');
}

;// CONCATENATED MODULE: ./build/model/history.js
/**
 * How a version was published, weakest first, as the registry's document advertises it. `provenance` counts as advertised:
 * for history that errs towards alarm. A trusted publisher without provenance is `none` here.
 */
const TRUST_LEVELS = ['none', 'provenance', 'trusted-publisher', 'staged'];

// EXTERNAL MODULE: ./build/packument/release-line.js
var release_line = __webpack_require__(74841);
;// CONCATENATED MODULE: ./build/publish/check-run.js



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
        return [fork, notApplicable('id-token', why), ...OF_CLAIMS.map((id) => notApplicable(id, why))];
    }
    if (token.kind !== 'claims') {
        const why = 'There is no identity token to read it from.';
        return [fork, checkToken(facts), ...OF_CLAIMS.map((id) => withoutToken(id, intent.rehearsal, why))];
    }
    const { claims } = token;
    const held = job !== null && job.repository !== '' && job.repository.toLowerCase() !== claims.repository.toLowerCase()
        ? fail('id-token', `The token is of ${quote(claims.repository)}, and this job is of ${quote(job.repository)}.`, 'Run this in an unchanged environment: a step before it set GITHUB_REPOSITORY or the token’s address.')
        : pass('id-token', `Run ${claims.runId}, attempt ${claims.runAttempt}, of ${claims.repository}.`);
    return [fork, held, ...checkClaims(facts, claims)];
}
function withoutToken(id, rehearsal, why) {
    // Where the token itself is missing, that fault is said once.
    return notApplicable(id, rehearsal ? 'Only the publishing run can tell.' : why);
}
function checkFork({ intent, job }, needed) {
    if (job === null || !job.fork)
        return pass('fork-pull-request', job === null ? 'No pull request.' : `Event ${job.event}.`);
    if (intent.rehearsal)
        return notApplicable('fork-pull-request', 'A pull request from a fork, and nothing is published.');
    const detail = `This is a pull request from a fork. GitHub gives such runs ${needed ? 'no identity token, whatever their permissions say, and ' : ''}no secrets.`;
    return fail('fork-pull-request', detail, 'Publish from a tag, a release or a branch: after the merge, never before it.');
}
function checkToken({ intent, job, token }) {
    switch (token.kind) {
        case 'claims':
            return pass('id-token', 'There is one.');
        case 'not-asked':
            return notApplicable('id-token', token.detail);
        case 'failed':
            return unknown('id-token', `GitHub gave no identity token: ${token.detail}`, 'Run the job again.');
        case 'missing': {
            if (intent.rehearsal)
                return notApplicable('id-token', 'This job has none; only the publishing run needs one.');
            const remedy = job === null
                ? 'Provenance can only be made in a GitHub Actions run.'
                : job.fork
                    ? 'See the pull request above: no permission helps there.'
                    : `Give the job that publishes these permissions; a workflow that calls it must grant them, too:\n${PERMISSIONS}`;
            return fail('id-token', token.problem.message, remedy);
        }
    }
}
function checkClaims({ intent, manifest }, claims) {
    return [
        isGitHubIssuer(claims.issuer)
            ? pass('issuer', claims.issuer)
            : fail('issuer', `The token’s issuer is ${quote(claims.issuer)}; npm takes provenance from ${ISSUER} only.`, 'Publish from github.com: GitHub Enterprise Server cannot make provenance that npm takes.'),
        checkRunner(claims, intent.provenance),
        checkVisibility(claims, intent.provenance),
        checkEvent(claims),
        checkRef(claims, publishedVersion(String(manifest.json['version'])), String(manifest.json['name'])),
        pass('environment', claims.environment === null
            ? 'The job names none; npm’s trusted publisher must name none either.'
            : `${quote(claims.environment)}; npm’s trusted publisher must name it, or none.`),
        checkWorkflowName(claims),
    ];
}
function isGitHubIssuer(issuer) {
    return issuer === ISSUER || /^https:\/\/token\.actions\.githubusercontent\.com\/[\w-]+$/.test(issuer);
}
function checkRunner({ runnerEnvironment }, provenance) {
    if (runnerEnvironment === 'github-hosted')
        return pass('runner', runnerEnvironment);
    const detail = `The token says ${quote(runnerEnvironment)}; npm takes provenance from "github-hosted" only. Runners of other providers count as self-hosted.`;
    if (!provenance)
        return warn('runner', detail, 'Nothing, as long as no provenance is wanted.');
    return fail('runner', detail, 'Build wherever you like (mode: pack), and give the job that publishes “runs-on: ubuntu-latest”.');
}
function checkVisibility({ repositoryVisibility, repository }, provenance) {
    if (repositoryVisibility === 'public')
        return pass('visibility', 'public');
    const detail = `${repository} is ${quote(repositoryVisibility)}; npm takes provenance from public repositories only.`;
    if (!provenance)
        return warn('visibility', detail, 'Nothing, as long as no provenance is wanted.');
    return fail('visibility', detail, 'Make the repository public, or say “provenance: false”: the package is then published without any.');
}
function checkEvent({ event }) {
    if (!model_events/* OUTSIDER_EVENTS */.A.has(event))
        return pass('event', event);
    const who = model_events/* RESTRICTED_IN_FORKS */.U.has(event)
        ? 'what it builds has not been merged'
        : 'people without write access can start or steer it';
    return warn('event', `This run was started by ${quote(event)}: ${who}.`, 'Publish on “release”, on a pushed tag, or by hand.');
}
/** A tag that names another version than package.json is the commonest way to attest the wrong commit. */
function checkRef({ ref }, version, name) {
    if (ref.startsWith('refs/pull/')) {
        return warn('ref', `${ref} is the merge of a pull request, on no branch: nobody can look the commit up later.`, 'Publish from a branch or a tag.');
    }
    const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    const said = tag === undefined ? null : /(?:^|[^\d.])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag)?.[1];
    if (tag === undefined || said === null || said === undefined || version === null || said === version)
        return pass('ref', ref);
    return warn('ref', `The tag is ${quote(tag)}, and ${name} is ${version}.`, 'Check that the right commit is tagged.');
}
function checkWorkflowName({ workflowRef, jobWorkflowRef }) {
    const file = workflowFile(workflowRef);
    if (workflowRef === jobWorkflowRef)
        return pass('workflow-name', `npm’s trusted publisher must name ${file}.`);
    const detail = `npm’s trusted publisher must name ${file}, the workflow that was started; the provenance is signed as ${jobWorkflowRef}, the one that it calls.`;
    return pass('workflow-name', detail);
}
/** `release.yml` of `owner/repo/.github/workflows/release.yml@ref`: what npm's form asks for. */
function workflowFile(workflowRef) {
    return workflowRef.split('@')[0]?.split('/').at(-1) ?? workflowRef;
}

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
    const id = identityOf(facts);
    const exchange = checkExchange(facts);
    if (id === null) {
        const why = 'There is no name or no version to ask for.';
        return [...RESTS_ON_PACKUMENT.map((check) => notApplicable(check, why)), exchange];
    }
    const answer = facts.registry.package;
    switch (answer.kind) {
        case 'unknown': {
            const detail = `${facts.intent.registry} could not be asked: ${answer.detail}`;
            return [
                ...RESTS_ON_PACKUMENT.map((check) => unknown(check, detail, 'Run this again once the registry answers.')),
                exchange,
            ];
        }
        case 'not-found': {
            const none = 'The registry has no such package yet.';
            return [
                pass('version', none),
                notApplicable('staged', none),
                pass('tag-order', none),
                checkAccess(facts, id.name, true),
                checkFirst(facts, id.name),
                notApplicable('trust-level', none),
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
                pass('first-publish', `The registry has ${there.history.versions.size} versions of it.`),
                checkTrust(facts, there, id.version),
                exchange,
            ];
        }
    }
}
/** The same bytes again are no fault: a run that was cut short is finished by running it again. */
function check_registry_checkVersion({ manifest, intent }, there, version) {
    if (there.onceThere) {
        return fail('version', `${version} was published once and taken down; a registry never takes a version again.`, 'Choose another version.');
    }
    if (!there.present)
        return pass('version', `${version} is not there yet.`);
    if (manifest.integrity === null) {
        const detail = `${version} is there already${intent.rehearsal ? '' : '; only the very same bytes will do'}.`;
        return warn('version', detail, 'Raise the version, unless this finishes a release that was cut short.');
    }
    if (there.integrity === manifest.integrity)
        return pass('version', `${version} is there already, with these very bytes.`);
    return fail('version', `${version} is there already with other bytes: the registry has ${there.integrity ?? 'no sha512'}, and ${manifest.integrity} was packed.`, 'Raise the version. If the sources are the same, the build does not give the same bytes twice.');
}
function checkStaged({ registry }, version) {
    const { staged } = registry;
    if (staged === null)
        return notApplicable('staged', 'The registry tells maintainers only; it refuses a version that waits already.');
    if (staged.kind === 'unknown')
        return unknown('staged', `Staged versions could not be listed: ${staged.detail}`, 'Look with `npm stage list`.');
    if (staged.kind === 'not-found' || !staged.value.includes(version))
        return pass('staged', 'It is not.');
    return fail('staged', `${version} is staged already and waits for an approval.`, 'Approve it, or reject it with “npm stage reject”; then publish again.');
}
function checkOrder(facts, there, version) {
    const tag = tagOf(facts);
    if (there.present)
        return notApplicable('tag-order', 'The version is there already.');
    const current = there.tags.get(tag.name) ?? null;
    // npm itself holds an implied “latest” against the highest release, wherever the tag is.
    const rivals = [current, tag.chosen ? null : there.highestStable].filter((rival) => rival !== null);
    const above = rivals.find((rival) => (compareVersions(version, rival) ?? 0) < 0);
    if (above === undefined)
        return pass('tag-order', current === null ? `“${tag.name}” is new.` : `“${tag.name}” moves from ${current}.`);
    const detail = `“${tag.name}” would go back from ${above} to ${version}: everybody who installs it would get the older one.`;
    return fail('tag-order', detail, `Give a tag for this line, as “tag: ${lineTag(version)}”, or raise the version.`);
}
function lineTag(version) {
    return `v${version.split('.')[0] ?? '0'}-lts`;
}
function checkAccess(facts, name, first) {
    const access = accessOf(facts);
    const scoped = name.startsWith('@');
    if (!scoped && access === 'restricted')
        return fail('access', 'Only packages with a scope can be restricted.', 'Remove the access, or give the package a scope.');
    if (access === 'restricted' && facts.intent.provenance)
        return fail('access', 'It is to be restricted, and npm takes provenance of public packages only.', 'Set the access to public, or say “provenance: false”.');
    if (!scoped)
        return pass('access', 'Without a scope it is public.');
    if (first) {
        if (access === 'public')
            return pass('access', 'public');
        const detail = 'A new package with a scope is restricted unless it is said to be public.';
        return facts.intent.provenance
            ? fail('access', detail, 'Set “access: public”, or "publishConfig": { "access": "public" } in package.json.')
            : warn('access', detail, 'Set the access, so that it is meant.');
    }
    const { visibility } = facts.registry;
    if (access === 'public')
        return pass('access', 'public');
    if (visibility === null || visibility.kind !== 'answered')
        return unknown('access', `Whether ${name} is public is not known.`, 'Set `access: public` if it is.');
    if (visibility.value || !facts.intent.provenance)
        return pass('access', visibility.value ? 'public' : 'restricted');
    return fail('access', `${name} is restricted, and npm takes provenance of public packages only.`, 'Make it public, or say “provenance: false”.');
}
function checkFirst({ intent }, name) {
    if (intent.form === 'token')
        return pass('first-publish', 'It will be the first version.');
    const what = intent.form === 'staged'
        ? 'Only a version of a package that exists can be staged'
        : 'A trusted publisher can only be configured for a package that exists';
    const detail = `The registry has no package ${name}, or shows it to nobody. ${what}.`;
    const remedy = `Do one of these: publish the first version from this workflow with a token for it alone (“form: token”); publish it by hand (npm publish), without provenance; or reserve the name with a placeholder version. Then add this workflow as its trusted publisher at https://www.npmjs.com/package/${name}/access`;
    return fail('first-publish', detail, remedy);
}
/** A version with less than the one before is what a stolen token looks like, and what policies of others refuse. */
function checkTrust(facts, { history, present }, version) {
    if (present)
        return notApplicable('trust-level', 'The version is there already.');
    const all = [...history.versions.values()].map(({ past }) => past);
    const [previous] = (0,release_line/* releaseLine */.a)(version, null, all).recent;
    const planned = plannedLevel(facts);
    // One that cannot be read was published all the same, and may be the one before.
    const unread = history.unreadable.find((other) => {
        const above = previous === undefined || (compareVersions(other, previous.version) ?? 1) > 0;
        return above && (compareVersions(other, version) ?? -1) < 0;
    });
    if (unread !== undefined)
        return unknown('trust-level', `The registry’s document of ${unread} cannot be read.`, 'Look at it by hand.');
    if (previous === undefined)
        return notApplicable('trust-level', 'There is no version before it.');
    const detail = `${WORDS[planned]}; ${previous.version} came ${WORDS[previous.level]}.`;
    if (rank(planned) >= rank(previous.level))
        return pass('trust-level', `This one comes ${detail}`);
    const less = `This one would come ${detail}`;
    return facts.intent.allowLessTrust
        ? warn('trust-level', `${less} It is said to be meant.`, 'Tell the people who use it.')
        : fail('trust-level', less, remedyFor(previous));
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
        return notApplicable('exchange', 'A token publishes.');
    const { exchange } = registry;
    if (exchange === null)
        return notApplicable('exchange', intent.rehearsal ? 'Only the publishing run can tell.' : 'It was not tried: see the other checks.');
    if (exchange.kind === 'done')
        return pass('exchange', 'It gave a token for this package alone.');
    if (exchange.kind === 'unreachable')
        return unknown('exchange', exchange.message, 'Run this again once the registry answers.');
    const answered = `The registry refused this workflow${exchange.status === null ? '' : ` (${exchange.status})`}: ${quote(exchange.message)}.`;
    if (token.kind !== 'claims')
        return fail('exchange', answered, 'Check the trusted publisher on npmjs.com.');
    const { claims } = token;
    const [owner = '', repository = ''] = claims.repository.split('/');
    return fail('exchange', answered, `The package’s trusted publisher on npmjs.com must be, letter for letter: organization or user ${owner}, repository ${repository}, workflow filename ${workflowFile(claims.workflowRef)}, environment name ${claims.environment ?? '(empty)'}. This run: event ${claims.event}, ref ${claims.ref}, subject ${claims.subject}.`);
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
        return notApplicable('commit', 'Nothing is checked out in this job: the tarball was packed before.');
    if (token.kind !== 'claims') {
        const head = source.head ?? 'no commit';
        return notApplicable('commit', intent.rehearsal ? `At ${head}; only the publishing run can tell.` : 'There is no identity token.');
    }
    const { sha } = token.claims;
    if (source.head === null)
        return unknown('commit', `The token names ${sha}, and git does not tell what is checked out.`, 'Check the repository out first (actions/checkout).');
    if (source.head === sha)
        return pass('commit', sha);
    return fail('commit', `${source.head} is checked out, and the token names ${sha}: the provenance would name a commit that was not built.`, 'Let actions/checkout take the commit of the run: without “ref:”, and without commits made in the job. Tag the new commit, and publish from that tag’s run.');
}
function checkTree(facts) {
    const { changed, untracked } = facts.source;
    if (needsNoCheckout(facts))
        return notApplicable('clean-tree', 'Nothing is checked out in this job.');
    if (changed === null || untracked === null)
        return unknown('clean-tree', 'git does not tell which files differ from the commit.', 'Run this in a git working tree.');
    if (changed.length > 0) {
        const detail = `${changed.length} tracked files differ from the commit: ${some(changed)}.`;
        const remedy = 'Commit them, so that the provenance’s commit holds what is published; or say that it is meant (allow-dirty).';
        return facts.intent.dirtyTree === 'refuse' && facts.manifest.from === 'package.json' && !facts.intent.rehearsal
            ? fail('clean-tree', detail, remedy)
            : warn('clean-tree', detail, remedy);
    }
    if (untracked.length > 0) {
        const detail = `${untracked.length} files are neither tracked nor ignored: ${some(untracked)}. Some may be packed.`;
        return warn('clean-tree', detail, 'Have git ignore what the build makes.');
    }
    return pass('clean-tree', 'Nothing differs from the commit.');
}

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
            ? notApplicable(id, 'No workflow here publishes.')
            : unknown(id, `${first.file}: ${first.why}`, 'Look at the workflow by hand.'));
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
        return notApplicable('workflow-permission', 'It needs none.');
    if (without.length === 0)
        return pass('workflow-permission', places(workflows.jobs));
    return warn('workflow-permission', `${places(without)}: no “id-token: write”.`, 'Add it to the permissions of that job alone:\npermissions:\n  contents: read\n  id-token: write');
}
function checkEvents(jobs) {
    const open = jobs.flatMap(({ file, events, job }) => events
        // A run from a fork gets no token; and a condition may keep the job from those that do.
        .filter(({ name }) => model_events/* OUTSIDER_EVENTS */.A.has(name) && !(model_events/* RESTRICTED_IN_FORKS */.U.has(name) && job.condition !== null))
        .map(({ name, line }) => `${name} (${file}:${line})`));
    const found = [...new Set(open)];
    if (found.length === 0)
        return pass('workflow-events', some([...new Set(jobs.flatMap(({ events }) => events.map(({ name }) => name)))]));
    return warn('workflow-events', `People outside the project can start it: ${some(found)}.`, 'Give publishing a workflow of its own, started by “release”, pushed tags or by hand.');
}
/** setup-node caches by itself for a project that names npm as its manager. */
function cacheKinds({ manifest }) {
    const named = (0,model_json/* stringAt */.bX)(manifest.json, 'packageManager') ?? '';
    const engine = (0,model_json.at)(manifest.json, 'devEngines', 'packageManager', 'name');
    const forNpm = /^npm(?:@|$)/.test(named) || engine === 'npm';
    return new Set(forNpm ? ['cache', 'perhaps-cache'] : ['cache']);
}
function checkRisks(id, jobs, kinds) {
    const found = jobs
        .filter(({ job }) => job.idToken)
        .flatMap(({ file, job }) => risksOf(job)
        .filter(({ kind }) => kinds.has(kind))
        .map(({ what, line }) => `${what} (${file}:${line})`));
    if (found.length === 0)
        return pass(id, 'None that can be seen.');
    const what = id === 'workflow-cache'
        ? 'The job that may ask for identity tokens restores a cache, which other runs wrote'
        : 'The job that may ask for identity tokens runs code of dependencies';
    return warn(id, `${what}: ${some(found, 3)}.`, TWO_JOBS);
}
function places(jobs) {
    return some(jobs.map(({ file, job }) => `${job.id} (${file}:${job.line})`));
}

;// CONCATENATED MODULE: ./build/publish/preflight.js







/**
 * Judges everything that can be known before anything is packed or signed, all of it at once: a log entry cannot be
 * deleted. Once a tarball is there, the same is asked of the manifest in it (see {@link withPacked}): scripts run while
 * packing, and the registry reads what was packed.
 */
function preflight(facts) {
    const checks = allChecks(facts);
    const id = identityOf(facts);
    if (id === null || checks.some(isBlocking))
        return { kind: 'refused', checks };
    const access = accessOf(facts);
    return {
        kind: 'ready',
        // The one place that makes the brand.
        preflighted: {
            name: id.name,
            version: id.version,
            tag: tagOf(facts).name,
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
        ...checkRun(facts),
        ...checkSource(facts),
        ...checkManifest(facts),
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

;// CONCATENATED MODULE: ./build/publish/trusted-publisher.js

/** npm compares each, letter for letter, with a claim of the run's identity token (https://docs.npmjs.com/trusted-publishers). */
function trustedPublisherForm(claims) {
    const [owner = '', repository = ''] = claims.repository.split('/');
    return [
        { field: 'Organization or user', enter: owner },
        { field: 'Repository', enter: repository },
        { field: 'Workflow filename', enter: workflowFile(claims.workflowRef) },
        { field: 'Environment name', enter: claims.environment ?? '(leave it empty)' },
    ];
}
/** The form's fields beside the claims that they are held against, as lines. None of these claims is a secret. */
function trustedPublisherHelp(name, claims) {
    const lines = trustedPublisherForm(claims).map(({ field, enter }) => `  ${field}: ${enter}`);
    const called = claims.jobWorkflowRef === claims.workflowRef
        ? []
        : [
            `The workflow that was started counts (${claims.workflowRef}), not the one that it calls (${claims.jobWorkflowRef}).`,
        ];
    return [
        `The trusted publisher at https://www.npmjs.com/package/${name}/access must be, letter for letter:`,
        ...lines,
        `The run says of itself: event ${claims.event}, ref ${claims.ref}, repository ${claims.repositoryVisibility}, runner ${claims.runnerEnvironment}, subject ${claims.subject}.`,
        ...called,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/publish/publish-problems.js

/** The registry's words where the version waits for an approval. */
const IS_STAGED = /previously staged version/i;
/** What `@sigstore/verify` says where npm, which does so before it sends anything, cannot verify a provenance file. */
const publish_problems_UNVERIFIED = /: (?:TLOG_[A-Z_]+|CERTIFICATE_ERROR|PUBLIC_KEY_ERROR|SIGNATURE_ERROR|TIMESTAMP_ERROR|UNTRUSTED_SIGNER_ERROR)\b/;
const publish_problems_NOTHING = 'Nothing was published.';
function takenProblem(subject, there) {
    return {
        code: 'PUBLISH_VERSION_TAKEN',
        message: `${idOf(subject)} is on ${subject.registry} already, with other bytes: it has ${there}, this tarball is ${subject.integrity}`,
        hint: 'These bytes were not published. Choose another version; if nobody published that one on purpose, find out who did.',
    };
}
function steeredProblem(subject, settings) {
    return {
        code: 'PUBLISH_STEERED',
        message: `package.json of ${idOf(subject)} says how npm is to publish: ${settings.join('; ')}`,
        hint: `${publish_problems_NOTHING} Take it out of package.json, and look who put it there: it could send the token elsewhere.`,
    };
}
function publish_problems_identityProblem(refusal) {
    return {
        code: 'PUBLISH_IDENTITY',
        message: `the run gives no identity token for the registry: ${refusal.message}`,
        hint: `${publish_problems_NOTHING} The job needs “permissions: id-token: write”.`,
    };
}
/** A bug of whoever wires this: other bytes than those that were looked at. */
function notPreflightedProblem(subject, judged) {
    return {
        code: 'PUBLISH_NOT_PREFLIGHTED',
        message: `the preflight looked at ${judged ?? 'package.json'}, and ${subject.integrity} is to be published`,
        hint: `${publish_problems_NOTHING} Run the preflight on the packed tarball.`,
    };
}
function noProvenanceProblem(subject) {
    return {
        code: 'PUBLISH_NO_PROVENANCE',
        message: `${subject.registry} had ${idOf(subject)} with these bytes, so nothing was signed, and now it does not show it`,
        hint: 'It was not published again, since that would be without provenance. Run the job again.',
    };
}
/** The registry answers everything that does not fit alike; what it compares is all that can be told. */
function exchangeProblem({ name, registry, claims }, refusal) {
    if (refusal.kind === 'unreachable') {
        return {
            code: 'PUBLISH_EXCHANGE_UNAVAILABLE',
            message: `the registry exchanged no identity token: ${refusal.message}`,
            hint: `${publish_problems_NOTHING} Run the job again when the registry answers; it goes on from here.`,
        };
    }
    const status = refusal.status === null ? '' : ` (${refusal.status})`;
    return {
        code: 'PUBLISH_EXCHANGE_REFUSED',
        message: `${registry} does not take this run as a trusted publisher of ${name}${status}: ${refusal.message}`,
        hint: `${publish_problems_NOTHING} ${claims === null ? 'See the package’s trusted publisher.' : trustedPublisherHelp(name, claims)}`,
    };
}
/** npm or the registry said no, and the version is not there. */
function refusedProblem(subject, status, message) {
    const { form, registry } = subject;
    const [code, hint] = reasonOf(subject, status, message);
    const verb = form === 'staged' ? 'staged' : 'published';
    return { code, message: `${idOf(subject)} was not ${verb} on ${registry}: ${message}`, hint: `${publish_problems_NOTHING} ${hint}` };
}
function reasonOf({ form, name }, status, message) {
    if (/\bEUNKNOWNCOMMAND\b/.test(message))
        return ['PUBLISH_NPM_TOO_OLD', 'Staging needs npm 11.15.0 or later.'];
    if (publish_problems_UNVERIFIED.test(message)) {
        return [
            'PUBLISH_PROVENANCE_UNVERIFIED',
            'This npm cannot verify the provenance. Use a newer npm, or sign with npm’s own services (“signing: npm”).',
        ];
    }
    if (/\bEOTP\b|one-time pass/i.test(message))
        return ['PUBLISH_OTP', 'Use trusted publishing, or a token that needs no one-time password.'];
    switch (status) {
        case 401:
        case 404:
            return [
                'PUBLISH_UNAUTHORIZED',
                form === 'token'
                    ? `The token is missing, over, or not for ${name}: a registry answers 404 to hide a package from it.`
                    : 'The registry gave a token for this package and did not take it; run the job again.',
            ];
        case 402:
            return [
                'PUBLISH_RESTRICTED',
                'A package with a scope is restricted unless it is said to be public: “access: public”.',
            ];
        case 403:
            return [
                'PUBLISH_FORBIDDEN',
                'The token may not do this; see the permissions of the token, or of the trusted publisher.',
            ];
        case 409:
            // Any other conflict leaves it open whether the version has landed.
            return [
                'PUBLISH_VERSION_STAGED',
                `It waits for an approval: “npm stage list ${name}”, then approve or reject it.`,
            ];
        case 422:
            return ['PUBLISH_UNACCEPTABLE', 'The registry did not accept the package or its provenance; mend what it names.'];
        default:
            return ['PUBLISH_REFUSED', 'Mend what npm names.'];
    }
}
/** The registry says that the version is taken, and shows none: ours, another's, or one that waits to be approved. */
function unseenProblem(subject, message) {
    const staged = subject.form === 'staged' ? ' Or it is staged: see “npm stage list”.' : '';
    return {
        code: 'PUBLISH_VERSION_UNSEEN',
        message: `${subject.registry} says that it has ${idOf(subject)}, and does not show it: ${message}`,
        hint: `It may be these bytes, or not.${staged} Run the job again in some minutes: if it is these bytes, that is a success.`,
    };
}
/** No answer, and nothing to be seen: it may have landed. */
function lostProblem(subject, message, seen) {
    return {
        code: 'PUBLISH_UNCERTAIN',
        message: `whether ${idOf(subject)} was published on ${subject.registry} is not known: ${message}; ${seen}`,
        hint: 'It may appear yet. Run the job again: if these bytes are there by then, that is a success, else they are published.',
    };
}
/** Taken down once, and never taken again. */
function withdrawnProblem(subject, message) {
    return {
        code: 'PUBLISH_VERSION_WITHDRAWN',
        message: `${idOf(subject)} was on ${subject.registry} once and was taken down: ${message}`,
        hint: `${publish_problems_NOTHING} A registry never takes a version again. Choose another one.`,
    };
}
function idOf({ name, version }) {
    return `${name}@${version}`;
}

;// CONCATENATED MODULE: ./build/publish/published-version.js


/** Asks once. Bytes decide, never the version alone. */
async function published_version_publishedVersion(registry, { name, version, integrity }) {
    const answer = await registry.packument(name);
    if (answer.kind === 'unknown')
        return { kind: 'unknown', detail: answer.detail };
    if (answer.kind === 'not-found')
        return { kind: 'absent', withdrawn: false };
    const standing = readStanding(answer.value, name, version);
    if (typeof standing === 'string')
        return { kind: 'unknown', detail: standing };
    if (!standing.present)
        return { kind: 'absent', withdrawn: standing.onceThere };
    if (standing.integrity === null)
        return { kind: 'unknown', detail: 'the registry states no integrity of the version' };
    const served = (0,verify_integrity/* readIntegrity */.Qx)(standing.integrity);
    if (typeof served === 'string')
        return { kind: 'unknown', detail: `the registry's integrity is unusable: ${served}` };
    if (served.algorithm !== 'sha512')
        return { kind: 'unknown', detail: `the registry states ${served.algorithm} of it, and no sha512` };
    const same = served.digests.every((digest) => `sha512-${digest}` === integrity);
    return same ? { kind: 'same' } : { kind: 'other', integrity: standing.integrity };
}
/**
 * Asks until the version is there, or so often: what has landed is seen by others only after a while (0.7 s to 5 min). An
 * `absent` at the end means that it was not seen.
 *
 * @param waits milliseconds before each time
 */
async function awaitVersion(registry, bytes, clock, waits) {
    let last = { kind: 'unknown', detail: 'it was not asked' };
    for (const wait of waits) {
        if (wait > 0)
            await clock.sleep(wait);
        last = await published_version_publishedVersion(registry, bytes);
        if (last.kind === 'same' || last.kind === 'other')
            break;
    }
    return last;
}

;// CONCATENATED MODULE: ./build/publish/publish.js



const MOST_EXCHANGES = 3;
const MOST_PUBLISHES = 2;
const EXCHANGE_WAITS = [1_000, 3_000];
/** npm ended without an answer, and may be asked again: a second publish of the same version does no harm. */
const BRIEF = [0, 2_000, 4_000];
/** The registry says that it has the version, or will not be asked again: other people see it after minutes, at worst. */
const PATIENT = [0, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000, 60_000];
const ONCE = [0];
/** In the registry's words, and in those of npm 11, which looks by itself. */
const SAYS_TAKEN = /(?:over|stage) (?:the )?previously published version/i;
/**
 * Has the registry take these bytes, once. Whatever npm reports, the registry's bytes decide: before it is asked, and after
 * each failure, since an answer can be lost on its way, and npm's own second try is then refused for what its first one did.
 */
async function publish(preflighted, material, ports) {
    const { name, version, tag, claims, facts } = preflighted;
    const { tarball, bundleFile } = material;
    const { provenance, form, registry } = facts.intent;
    const subject = { name, version, integrity: tarball.integrity, form, registry, claims };
    const done = (how, more = {}) => ({
        kind: 'published',
        // The one place that makes the brand.
        value: { tarball, how, tag, stageId: null, answerLost: false, ...more },
    });
    if (facts.manifest.integrity !== tarball.integrity)
        return publish_failed(notPreflightedProblem(subject, facts.manifest.integrity));
    const steered = steeringSettings(tarball.manifest, tag);
    if (steered.length > 0)
        return publish_failed(steeredProblem(subject, steered));
    const before = await published_version_publishedVersion(ports.registry, subject);
    if (before.kind === 'same')
        return done('already-published');
    if (before.kind === 'other')
        return publish_failed(takenProblem(subject, before.integrity));
    // Nothing is signed for bytes that were there at the preflight: should they be gone now, they must not go up bare.
    if (provenance && bundleFile === null)
        return publish_failed(noProvenanceProblem(subject));
    const token = await tokenFor(subject, ports);
    if ('problem' in token)
        return publish_failed(token.problem);
    let mayHaveLanded = false;
    for (let tries = 1;; tries += 1) {
        const attempt = await npmPublish(preflighted, material, token.token, ports.publisher);
        if (attempt.kind === 'done') {
            const { stageId } = attempt.value;
            return done(form === 'staged' ? 'staged' : 'published', { stageId });
        }
        const taken = saysTaken(attempt);
        const last = tries === MOST_PUBLISHES;
        const waits = waitsAfter(attempt, taken && form !== 'staged', last, mayHaveLanded);
        const after = await awaitVersion(ports.registry, subject, ports.clock, waits);
        if (after.kind === 'same')
            return done('published', { answerLost: true });
        if (after.kind === 'other')
            return publish_failed(takenProblem(subject, after.integrity));
        if (after.kind === 'absent' && after.withdrawn && taken)
            return publish_failed(withdrawnProblem(subject, attempt.message));
        mayHaveLanded ||= taken || attempt.kind === 'unreachable' || isPassing(attempt, taken);
        if (!last && (attempt.kind === 'unreachable' || isPassing(attempt, taken)))
            continue;
        return publish_failed(problemOf(subject, attempt, taken, after, mayHaveLanded), mayHaveLanded);
    }
}
function npmPublish({ name, version, tag, access, facts }, { tarball, bundleFile }, token, publisher) {
    const { form, registry } = facts.intent;
    return publisher.publish({
        name,
        version,
        tarball: tarball.path,
        bundle: bundleFile,
        tag,
        access,
        form,
        registry,
        token,
    });
}
function publish_failed(problem, mayHaveLanded = false) {
    return { kind: 'failed', problem, mayHaveLanded };
}
function problemOf(subject, attempt, taken, after, mayHaveLanded) {
    if (taken)
        return unseenProblem(subject, attempt.message);
    const seen = after.kind === 'absent' ? 'the registry does not show it' : `the registry cannot be asked (${after.detail})`;
    if (attempt.kind === 'unreachable' || mayHaveLanded)
        return lostProblem(subject, attempt.message, seen);
    return refusedProblem(subject, attempt.status, attempt.message);
}
/** How long to look for it. What waits to be approved is not shown at all. */
function waitsAfter(attempt, taken, last, mayHaveLanded) {
    if (taken || (last && attempt.kind === 'unreachable'))
        return PATIENT;
    return attempt.kind === 'refused' && !mayHaveLanded && !isPassing(attempt, taken) ? ONCE : BRIEF;
}
/** Has the registry, or npm in its place, said that there is such a version? Then it may be ours. */
function saysTaken(refusal) {
    return (refusal.kind === 'refused' && (refusal.status === 403 || refusal.status === 409) && SAYS_TAKEN.test(refusal.message));
}
/** The registry was not done yet with the publish before, which may be npm's own first try: "Failed to save packument". */
function isPassing(refusal, taken) {
    return refusal.kind === 'refused' && refusal.status === 409 && !taken && !IS_STAGED.test(refusal.message);
}
/** A token for this package alone, exchanged for a fresh identity token each time; `null` where npm's own is to publish. */
async function tokenFor(subject, { identity, publisher, clock }) {
    if (subject.form === 'token')
        return { token: null };
    const audience = `npm:${new URL(subject.registry).hostname}`;
    for (let tries = 1;; tries += 1) {
        const asked = await identity.token(audience);
        const exchanged = asked.kind === 'done' ? await publisher.exchange(subject.name, asked.value) : asked;
        if (exchanged.kind === 'done')
            return { token: exchanged.value };
        if (exchanged.kind === 'unreachable' && tries < MOST_EXCHANGES) {
            await clock.sleep(EXCHANGE_WAITS[tries - 1] ?? 0);
            continue;
        }
        return { problem: asked.kind === 'done' ? exchangeProblem(subject, exchanged) : publish_problems_identityProblem(exchanged) };
    }
}

// EXTERNAL MODULE: ./build/model/tarball.js
var tarball = __webpack_require__(31716);
// EXTERNAL MODULE: ./build/packument/manifest.js
var packument_manifest = __webpack_require__(92690);
// EXTERNAL MODULE: ./build/packument/normalised-manifest.js
var normalised_manifest = __webpack_require__(92003);
;// CONCATENATED MODULE: ./build/publish/tarball-changes.js




/**
 * What is different from the version that people have now. A stolen build shows here before anything is signed: a file that
 * no source has, a dependency that nobody added, a script that runs at install.
 */
function tarballChanges(previous, next) {
    const [before, after] = [new Set(pathsOf(previous)), new Set(pathsOf(next))];
    const [dependencies, dependenciesNow] = [(0,packument_manifest/* readDependencies */.gF)(previous.manifest), (0,packument_manifest/* readDependencies */.gF)(next.manifest)];
    const [scripts, scriptsNow] = [scriptsOf(previous), scriptsOf(next)];
    return {
        previous: previous.manifest.version,
        added: next.files.filter(({ path }) => !before.has(path)),
        removed: pathsOf(previous).filter((path) => !after.has(path)),
        bytes: { from: previous.bytes, to: next.bytes },
        dependenciesAdded: without(dependenciesNow, new Set(dependencies)),
        dependenciesRemoved: without(dependencies, new Set(dependenciesNow)),
        installScriptsAdded: [...scriptsNow.keys()].filter((name) => !scripts.has(name)),
        installScriptsChanged: [...scriptsNow].flatMap(([name, script]) => scripts.has(name) && scripts.get(name) !== script ? [name] : []),
    };
}
/**
 * Compares with the version that the tag names now, or where there is none with the one before it in its release line.
 *
 * @returns `not-found` where nothing was published before; `unknown` where it could not be looked at, or is not what the
 *   registry's document says
 */
async function changesSince(standing, tarball, tag, port) {
    if (standing.kind !== 'answered')
        return standing;
    const { name, version } = tarball.manifest;
    const previous = previousVersion(standing.value, version, tag);
    if (previous === null) {
        const [unreadable] = standing.value.history.unreadable;
        return unreadable === undefined
            ? { kind: 'not-found', detail: `no version of ${name} was published before` }
            : {
                kind: 'unknown',
                code: 'malformed',
                detail: `the registry’s document of ${name}@${unreadable} cannot be read`,
            };
    }
    const { dist, facts } = previous.document;
    const answer = await port.outline({ name, version: previous.version }, facts.tarball);
    if (answer.kind !== 'answered')
        return answer;
    const found = answer.value;
    if (dist.integrity !== null && dist.integrity !== found.integrity) {
        const detail = `the tarball of ${name}@${previous.version} has ${found.integrity}, its document says ${dist.integrity}`;
        return { kind: 'unknown', code: 'malformed', detail };
    }
    return { kind: 'answered', value: tarballChanges(found, tarball) };
}
function previousVersion({ history, tags }, version, tag) {
    const tagged = tags.get(tag);
    const all = [...history.versions.values()].map(({ past }) => past);
    const chosen = tagged !== undefined && tagged !== version && history.versions.has(tagged)
        ? tagged
        : (0,release_line/* releaseLine */.a)(version, null, all).recent[0]?.version;
    const found = chosen === undefined ? undefined : history.versions.get(chosen);
    return chosen === undefined || found === undefined ? null : { version: chosen, document: found.document };
}
/** What runs at install, by its name; node-gyp under the name of what makes npm run it. */
function scriptsOf({ manifest, hasGypFile }) {
    const stated = manifest['gypfile'];
    // npm's publish takes any gyp file to mean that there is something to build.
    const json = { ...manifest, gypfile: stated === undefined ? hasGypFile : stated };
    const commands = (0,normalised_manifest/* readManifestFacts */.$)(json, null).scripts;
    return new Map((0,packument_manifest/* readInstallScripts */.Qr)(json).map((name) => {
        const step = tarball/* INSTALL_STEPS */.k.find((each) => each === name);
        return [name, (step === undefined ? null : commands?.[step]) ?? ''];
    }));
}
function pathsOf({ files }) {
    return [...new Set(files.map(({ path }) => path))];
}
function without(names, others) {
    return names.filter((name) => !others.has(name));
}

;// CONCATENATED MODULE: ./build/publish/journey.js










/** How long documents of a version that was there before are waited for. */
const SETTLED_MS = 30_000;
const NO_WRITES = { certain: 0, possible: 0 };
/**
 * Publishes one package: preflight, pack, attest, publish, confirm. Each stage takes what only the one before it can make,
 * and nothing is signed before everything that can be known to fail was looked at, of the very bytes that are signed.
 */
async function publishPackage(input, ports) {
    const { intent, job } = input;
    let draft = begin(input);
    let bundleFile = null;
    const stop = (stoppedAt, problems, outcome = 'failed') => ({
        package: { ...draft, outcome, stoppedAt, problems },
        bundleFile,
    });
    ports.say('preflight', 'looking at everything that can be known before anything is signed');
    let known = null;
    if (input.ready === null) {
        const early = preflight(await gatherFacts(intent, { from: 'package.json', json: input.manifest, integrity: null }, job, ports.preflight));
        draft = { ...draft, ...told(early) };
        if (early.kind === 'refused')
            return stop('preflight', problemsOf(early.checks));
        known = early.preflighted.facts;
    }
    ports.say('pack', input.ready === null ? `with ${input.manager}` : 'taking the tarball that was packed before');
    const packing = input.ready === null
        ? await pack({ folder: input.folder, manager: input.manager, expected: draft }, ports.packer)
        : await openPacked(input.ready, ports.packer);
    if (packing.kind === 'failed')
        return stop('pack', packing.problems);
    const packed = packing.value;
    draft = { ...draft, ...journey_idOf(packed.tarball.manifest), packed: packedFacts(packed) };
    const judged = await judgePacked(input, known, packed, ports);
    draft = { ...draft, ...told(judged) };
    if (judged.kind === 'refused')
        return stop('preflight', problemsOf(judged.checks));
    const { preflighted } = judged;
    draft = { ...draft, changes: await changesOf(preflighted, packed, ports.published) };
    if (intent.provenance && preflighted.standing !== 'same-bytes') {
        ports.say('attest', 'signing the provenance, and verifying it');
        const attesting = await attest(preflighted, packed, ports.attest);
        draft = { ...draft, writes: attesting.writes };
        if (attesting.kind === 'failed')
            return stop('attest', [attesting.problem]);
        const attested = attesting.value;
        draft = { ...draft, log: attested.log };
        bundleFile = await ports.saveBundle(attested.bundle);
        await storeAttestation(attested, ports);
    }
    ports.say('publish', `${draft.name}@${draft.version} to ${intent.registry}`);
    const changed = await changedSince(packed, ports.packer);
    if (changed !== null)
        return stop('publish', [changed]);
    const publishing = await publish(preflighted, { tarball: packed.tarball, bundleFile }, ports.publish);
    if (publishing.kind === 'failed')
        return stop('publish', [publishing.problem], publishing.mayHaveLanded ? 'unknown' : 'failed');
    const published = publishing.value;
    draft = { ...draft, stageId: published.stageId };
    if (published.how === 'staged')
        return { package: { ...draft, outcome: 'staged', stoppedAt: null, problems: [] }, bundleFile };
    ports.say('confirm', 'reading back what landed');
    return conclude(published, preflighted);
    async function conclude({ tarball, how, tag }, { claims }) {
        const confirming = await confirm_confirm({
            name: draft.name,
            version: draft.version,
            integrity: tarball.integrity,
            identity: !intent.provenance || claims === null ? null : identityToExpect(how, claims),
            tag,
        }, ports.confirm, 
        // What was there before will not come: provenance that it lacks, it lacks.
        how === 'already-published' ? Math.min(input.confirmTimeoutMs, SETTLED_MS) : input.confirmTimeoutMs);
        const done = how === 'already-published' ? 'already-published' : 'confirmed';
        if (confirming.kind === 'confirmed') {
            const { confirmation } = confirming.value;
            return { package: { ...draft, confirmation, outcome: done, stoppedAt: null, problems: [] }, bundleFile };
        }
        const { confirmation, outcome } = confirming;
        draft = { ...draft, confirmation };
        return stop('confirm', confirmation.problems, outcome);
    }
}
function begin({ manifest, intent }) {
    return {
        ...journey_idOf(manifest),
        tag: intent.tag,
        form: intent.form,
        checks: [],
        packed: null,
        changes: null,
        writes: NO_WRITES,
        log: null,
        stageId: null,
        confirmation: null,
    };
}
/** As the registry will call it; as package.json has it, where that is nothing that a registry takes. */
function journey_idOf(json) {
    const id = identityOf({ manifest: { json } });
    return id ?? { name: (0,model_json/* stringAt */.bX)(json, 'name') ?? '(no name)', version: (0,model_json/* stringAt */.bX)(json, 'version') ?? '(no version)' };
}
function told(result) {
    if (result.kind === 'refused')
        return { checks: result.checks };
    const { name, version, tag, checks } = result.preflighted;
    return { name, version, tag, checks };
}
/** Every check that speaks against it, as problems: all at once, each with what to change. */
function problemsOf(checks) {
    return checks.filter(isBlocking).map(({ id, title, detail, remedy }) => ({
        code: id.toUpperCase().replaceAll('-', '_'),
        message: `${title}: ${detail}`,
        ...(remedy === '' ? {} : { hint: remedy }),
    }));
}
/** The preflight of the bytes themselves: scripts ran while packing, and the registry reads what was packed. */
async function judgePacked({ intent, job }, known, { tarball }, ports) {
    const { manifest: json, integrity } = tarball;
    if (known !== null)
        return preflight(withPacked(known, { manifest: json, integrity }));
    return preflight(await gatherFacts(intent, { from: 'tarball', json, integrity }, job, ports.preflight));
}
/** Told, never a reason to stop: what cannot be looked at is left out. */
async function changesOf({ facts, tag }, { tarball }, port) {
    const answer = await changesSince(facts.registry.package, tarball, tag, port);
    return answer.kind === 'answered' ? answer.value : null;
}
function packedFacts({ tarball }) {
    const { path, bytes, files, integrity, sha256 } = tarball;
    return { path, bytes, files: files.length, integrity, sha256 };
}
/** The provenance is in the public log already and goes to npm: a second copy that could not be kept stops nothing. */
async function storeAttestation({ bundle }, ports) {
    if (ports.store === null)
        return;
    const attempt = await ports.store.store(bundle);
    if (attempt.kind !== 'done')
        ports.warn(`The provenance was not stored with GitHub: ${attempt.message}`);
}
/** What an earlier run published has that run's provenance: from this repository, if not from this run. */
function identityToExpect(how, claims) {
    if (how !== 'already-published')
        return { kind: 'run', claims };
    const { repository, repositoryId, ownerId } = claims;
    const open = { commit: null, ref: null, workflow: null, runId: null, runAttempt: null };
    return { kind: 'build', build: { repository, repositoryId, ownerId, ...open } };
}

;// CONCATENATED MODULE: ./build/publish/package-manager.js


const package_manager_MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'];
const OF_LOCKFILE = {
    'package-lock.json': 'npm',
    'npm-shrinkwrap.json': 'npm',
    'pnpm-lock.yaml': 'pnpm',
    'yarn.lock': 'yarn',
    'bun.lock': 'bun',
    'bun.lockb': 'bun',
};
/**
 * Which package manager packs: the project's own, because each packs other files and writes other versions into package.json.
 * In this order: `packageManager` (https://nodejs.org/api/packages.html#packagemanager), `devEngines.packageManager`, the
 * lockfile; from the package's folder upward; npm where nothing says anything.
 *
 * @param levels the package's folder first, then those above it, up to the repository's root
 */
function detectManager(levels) {
    for (const { manifest, folder, names } of levels) {
        const stated = statedManager(manifest);
        if (stated !== null) {
            const manager = package_manager_MANAGERS.find((each) => each === stated.name);
            return manager === undefined
                ? unknownManager(stated.name, stated.field)
                : { manager, because: stated.field, folder };
        }
        const lockfiles = names.filter((name) => Object.hasOwn(OF_LOCKFILE, name)).toSorted();
        const managers = new Set(lockfiles.map((name) => OF_LOCKFILE[name]));
        const [manager] = managers;
        if (managers.size > 1)
            return ambiguous(lockfiles);
        if (manager !== undefined)
            return { manager, because: lockfiles.join(' and '), folder };
    }
    return { manager: 'npm', because: 'no lockfile and no "packageManager" says otherwise', folder: null };
}
function statedManager(manifest) {
    const field = (0,model_json.at)(manifest, 'packageManager');
    if (field !== undefined) {
        // `pnpm@10.1.0+sha512.…`
        const name = typeof field === 'string' ? (/^[^@\s]+/.exec(field)?.[0] ?? field) : JSON.stringify(field);
        return { name, field: '"packageManager" of package.json' };
    }
    const engines = (0,model_json.at)(manifest, 'devEngines', 'packageManager');
    // One, or a list of which the first is meant.
    const name = (0,model_json/* stringAt */.bX)(Array.isArray(engines) ? engines[0] : engines, 'name');
    return name === null ? null : { name, field: '"devEngines" of package.json' };
}
function unknownManager(name, field) {
    return {
        code: 'PACKAGE_MANAGER_UNKNOWN',
        message: `${field} names ${quote(name)}; npm, pnpm, yarn and bun can pack here`,
        hint: 'Say which of them packs (“package-manager: npm”), or give a tarball that is already packed (“tarball:”).',
    };
}
function ambiguous(lockfiles) {
    return {
        code: 'PACKAGE_MANAGER_AMBIGUOUS',
        message: `${lockfiles.join(' and ')} lie side by side, and package.json does not say which package manager is used`,
        hint: 'Set "packageManager" in package.json, or remove the lockfile that is no longer used.',
    };
}

;// CONCATENATED MODULE: ./build/publish/dependency-order.js
/**
 * Orders packages so that each comes after those that it needs (Tarjan's strongly connected components: they come out in
 * just this order). The same input gives the same order. Needs that are no node are left out. Linear, and without
 * recursion: a chain of packages may be as long as a repository.
 */
function dependencyOrder(needs) {
    const index = new Map();
    const low = new Map();
    const open = [];
    const isOpen = new Set();
    const order = [];
    const cycles = [];
    const enter = (node) => {
        low.set(node, index.size);
        index.set(node, index.size);
        open.push(node);
        isOpen.add(node);
        const sorted = (needs.get(node) ?? []).filter((need) => needs.has(need) && need !== node).toSorted();
        return { node, next: sorted.values() };
    };
    const lower = (node, to) => {
        low.set(node, Math.min(low.get(node) ?? to, to));
    };
    const leave = (node) => {
        if (low.get(node) !== index.get(node))
            return;
        const component = open.splice(open.lastIndexOf(node)).toSorted();
        for (const each of component)
            isOpen.delete(each);
        order.push(...component);
        if (component.length > 1)
            cycles.push(component);
    };
    for (const start of [...needs.keys()].toSorted()) {
        if (index.has(start))
            continue;
        const path = [enter(start)];
        for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
            const step = visit.next.next();
            if (step.done === true) {
                path.pop();
                leave(visit.node);
                const above = path.at(-1);
                if (above !== undefined)
                    lower(above.node, low.get(visit.node) ?? 0);
            }
            else if (!index.has(step.value))
                path.push(enter(step.value));
            else if (isOpen.has(step.value))
                lower(visit.node, index.get(step.value) ?? 0);
        }
    }
    return { order, cycles };
}

;// CONCATENATED MODULE: ./build/publish/workspaces.js





/** Fields from which an installer takes packages; those for development are not among them. */
const workspaces_INSTALLED = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/**
 * The packages of a project that can be published. Their versions as the registry will call them.
 *
 * @returns problems where a package that is not private has no name or version that a registry takes, or two have one name
 */
function publishable(packages) {
    const candidates = new Map();
    const leftOut = [];
    const problems = [];
    for (const source of packages) {
        const { folder, manifest } = source;
        const [name, stated] = [(0,model_json/* stringAt */.bX)(manifest, 'name'), (0,model_json/* stringAt */.bX)(manifest, 'version')];
        // npm asks only whether it is truthy: `"false"` is.
        const isPrivate = Boolean((0,model_json.at)(manifest, 'private'));
        if (isPrivate) {
            leftOut.push({ folder, name, version: stated, why: 'private' });
            continue;
        }
        const version = stated === null ? null : publishedVersion(stated);
        if (name === null || version === null || !(0,model_name/* isRegistryName */.V)(name) || !(0,model_name/* isRegistryVersion */.Q)(version)) {
            problems.push(unnamed(source));
            continue;
        }
        const twin = candidates.get(name);
        if (twin === undefined)
            candidates.set(name, { name, version, source });
        else
            problems.push(sameName(name, twin.source, source));
    }
    return problems.length > 0 ? problems : { candidates: [...candidates.values()], leftOut };
}
/**
 * What of a project is new against the registry, in the order in which it is published. A package whose version is there is
 * left out; so a run that comes after one that broke off goes on where that stopped.
 *
 * @param standings of every candidate, by name; one that is missing is *unknown*
 * @param tag for all of them; `null`: each one's `publishConfig.tag`, or `latest`
 */
function planWorkspaces({ candidates, leftOut }, standings, tag) {
    const isNew = ({ name }) => {
        const answer = standings.get(name);
        return answer?.kind !== 'answered' || !answer.value.present;
    };
    const planned = new Map(candidates.filter(isNew).map((candidate) => [candidate.name, candidate]));
    const published = candidates.filter((candidate) => !isNew(candidate));
    const needs = new Map([...planned].map(([name, { source }]) => [name, requiredBy(source)]));
    const { order, cycles } = dependencyOrder(needs);
    const place = new Map(order.map((name, index) => [name, index]));
    const unpublished = new Set(leftOut.flatMap(({ name, why }) => (why === 'private' && name !== null ? [name] : [])));
    return {
        packages: order.flatMap((name, index) => {
            const candidate = planned.get(name);
            if (candidate === undefined)
                return [];
            const { source, version } = candidate;
            const required = needs.get(name) ?? [];
            return [
                {
                    name,
                    version,
                    folder: source.folder,
                    tag: tag ?? (0,model_json/* stringAt */.bX)(source.manifest, 'publishConfig', 'tag') ?? 'latest',
                    standing: workspaces_standingOf(standings.get(name)),
                    needs: required.filter((need) => (place.get(need) ?? order.length) < index),
                    notes: privateNeeds(name, required.filter((need) => unpublished.has(need))),
                },
            ];
        }),
        leftOut: [
            ...leftOut,
            ...published.map(({ name, version, source }) => ({
                folder: source.folder,
                name,
                version,
                why: 'published',
            })),
        ].toSorted((a, b) => (a.folder < b.folder ? -1 : 1)),
        cycles,
    };
}
function workspaces_standingOf(answer) {
    if (answer?.kind === 'answered')
        return 'new-version';
    return answer?.kind === 'not-found' ? 'new-package' : 'unknown';
}
/** Names that are installed with it from a registry: what is bundled comes along. An alias counts as what it stands for. */
function requiredBy({ manifest }) {
    const bundled = (0,model_json.at)(manifest, 'bundleDependencies') ?? (0,model_json.at)(manifest, 'bundledDependencies');
    const names = new Set();
    for (const field of workspaces_INSTALLED) {
        const ranges = (0,model_json.at)(manifest, field);
        if (!(0,model_json/* isRecord */.u4)(ranges) || (bundled === true && field !== 'peerDependencies'))
            continue;
        for (const [name, range] of Object.entries(ranges)) {
            if (Array.isArray(bundled) && bundled.includes(name))
                continue;
            const alias = typeof range === 'string' ? /^(?:npm|workspace):((?:@[^/@]+\/)?[^@/]+)@/.exec(range)?.[1] : undefined;
            names.add(alias ?? name);
        }
    }
    return [...names];
}
function privateNeeds(name, needs) {
    if (needs.length === 0)
        return [];
    return [
        {
            code: 'WORKSPACE_PRIVATE_DEPENDENCY',
            message: `${name} depends on ${some(needs)}, which this project keeps private: whoever installs it gets what the registry has of that name, if anything`,
            hint: 'Publish what it needs, too; bundle it (bundleDependencies, or a bundler); or make it a devDependency.',
        },
    ];
}
function unnamed({ folder, manifest }) {
    const file = folder === '' ? 'package.json' : `${folder}/package.json`;
    return {
        code: 'WORKSPACE_UNNAMED',
        message: `${file} has name ${quote(String((0,model_json.at)(manifest, 'name')))} and version ${quote(String((0,model_json.at)(manifest, 'version')))}: no registry takes that`,
        hint: 'Set "private": true where it is not to be published, or give it a name and an exact version.',
        file,
    };
}
function sameName(name, a, b) {
    return {
        code: 'WORKSPACE_NAME_TWICE',
        message: `${quote(name)} is the name of ${quote(a.folder)} and of ${quote(b.folder)}`,
        hint: 'Rename one of them, or set "private": true in the one that is not to be published.',
        file: `${b.folder}/package.json`,
    };
}

;// CONCATENATED MODULE: ./build/commands/job.js



const MAX_PAYLOAD_BYTES = 32 * 1024 * 1024;
/** The job of GitHub Actions that this runs in, from its environment; `null` outside of one. */
async function job_readJob(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return null;
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    return {
        event,
        fork: model_events/* RESTRICTED_IN_FORKS */.U.has(event) && (await isFromFork(env['GITHUB_EVENT_PATH'] ?? '')),
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
        payload = (0,model_json/* parseJson */.qF)(await (0,files/* readFileBytes */.MY)(path, MAX_PAYLOAD_BYTES));
    }
    catch {
        return false;
    }
    const base = (0,model_json/* stringAt */.bX)(payload, 'pull_request', 'base', 'repo', 'full_name');
    return base !== null && (0,model_json/* stringAt */.bX)(payload, 'pull_request', 'head', 'repo', 'full_name') !== base;
}

;// CONCATENATED MODULE: ./build/commands/publish-run.js














/**
 * Publishes the package of a folder, or every new one of the project.
 *
 * @param folder absolute
 * @throws ConfigurationError where it cannot be told what is to be published
 */
async function publish_run_runPublish(folder, options, host) {
    const trust = await openTrust(options, host);
    if (!options.workspaces) {
        const one = await publishFolder(folder, options, host, trust);
        const report = { schemaVersion: 1, registry: one.registry, packages: [one.package] };
        return { report, bundleFiles: [one.bundleFile], leftOut: [] };
    }
    const { root, plan, registry } = await planProject(folder, options, host);
    const packages = [];
    const bundleFiles = [];
    for (const planned of plan.packages) {
        const because = reasonToSkip(planned, packages, options.continueOnError);
        if (because === null) {
            const one = await publishPlanned((0,external_node_path_.join)(root, planned.folder), planned, options, host, trust);
            packages.push(one.package);
            bundleFiles.push(one.bundleFile);
        }
        else {
            packages.push(notPublished(planned, options, 'skipped', because));
            bundleFiles.push(null);
        }
    }
    return { report: { schemaVersion: 1, registry, packages }, bundleFiles, leftOut: plan.leftOut };
}
/** One package that cannot even be begun with must not take along what is known of those before it. */
async function publishPlanned(folder, planned, options, host, trust) {
    try {
        return await publishFolder(folder, { ...options, tag: planned.tag }, host, trust);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const [first, ...others] = error.problems;
        if (first === undefined)
            throw error;
        const unbegun = notPublished(planned, options, 'failed', first);
        return {
            package: { ...unbegun, stoppedAt: 'preflight', problems: [first, ...others] },
            bundleFile: null,
        };
    }
}
async function publishFolder(folder, options, host, trust) {
    const { env } = host;
    const ready = readyTarball(options);
    const [manifest, job] = await Promise.all([
        ready === null ? readManifest(folder) : manifestIn(ready.path),
        job_readJob(env),
    ]);
    const { config, registry } = await openNpm(folder, env, job, manifest, options.registry ?? null);
    const name = (0,model_json/* stringAt */.bX)(manifest, 'name') ?? '';
    const output = await outputFolder(host);
    const ports = await journeyPorts({ folder, name, registry, config, output, job }, host.identity, options, host, trust);
    const { form, provenance, allowLessTrust, dirtyTree } = options;
    const journey = await publishPackage({
        intent: {
            form,
            provenance,
            tag: options.tag ?? null,
            access: options.access ?? null,
            registry,
            allowLessTrust,
            dirtyTree,
            rehearsal: false,
        },
        job,
        folder,
        // With a tarball at hand nothing is packed here.
        manager: options.packageManager ?? (ready === null ? (await managerOf(folder, host)).manager : 'npm'),
        manifest,
        ready,
        confirmTimeoutMs: options.confirmTimeout * 1_000,
    }, ports);
    return { registry, package: journey.package, bundleFile: journey.bundleFile };
}
/** The tarball's own, since its job needs no checkout. One that cannot be read stops the journey, which tells why. */
async function manifestIn(tarball) {
    const read = await readTarballFile(tarball);
    return read.kind === 'done' ? read.value.manifest : {};
}
function readyTarball({ tarball, digest }) {
    if (tarball === undefined && digest === undefined)
        return null;
    if (tarball !== undefined && digest !== undefined)
        return { path: tarball, digest };
    throw publish_run_fault({
        code: 'TARBALL_AND_DIGEST',
        message: 'A tarball that was packed before comes with its digest: one of the two is missing.',
        hint: 'Hand over both outputs of the packing job, “tarball” and “integrity”.',
    });
}
/** The package manager that the project uses, looked for up to the top of the repository. */
async function managerOf(folder, { env }) {
    const detected = detectManager(await projectLevels(folder, await (0,agreed/* topOf */.HX)(folder, (0,adapters_git/* createGit */.l)(folder, env))));
    if ('code' in detected)
        throw publish_run_fault(detected);
    return detected;
}
async function planProject(root, options, host) {
    if (options.tarball !== undefined) {
        throw publish_run_fault({
            code: 'WORKSPACES_TARBALL',
            message: 'One tarball is not a project of several packages.',
            hint: 'Leave out “workspaces”, and publish each tarball by itself.',
        });
    }
    const { env } = host;
    const manager = options.packageManager ?? (await managerOf(root, host)).manager;
    const candidates = publishable(await findPackages(root, manager));
    if (!('candidates' in candidates))
        throw new errors/* ConfigurationError */.j1(candidates);
    const job = await job_readJob(env);
    const standings = new Map();
    let shown = '';
    for (const { name, version, source } of candidates.candidates) {
        const { config, registry } = await openNpm((0,external_node_path_.join)(root, source.folder), env, job, source.manifest, options.registry ?? null);
        const answer = await askingRegistry(config, registry, host.audit.deadline.signal).packument(name);
        standings.set(name, publish_run_standingIn(answer, name, version));
        shown = registry;
    }
    const plan = planWorkspaces(candidates, standings, options.tag ?? null);
    for (const { notes } of plan.packages)
        for (const { message } of notes)
            host.audit.warn(message);
    for (const cycle of plan.cycles)
        host.audit.warn(`These packages need one another: ${cycle.join(', ')}.`);
    return { root, plan, registry: shown };
}
function publish_run_standingIn(answer, name, version) {
    if (answer.kind !== 'answered')
        return answer;
    const read = readStanding(answer.value, name, version);
    return typeof read === 'string'
        ? { kind: 'unknown', code: 'malformed', detail: read }
        : { kind: 'answered', value: read };
}
const GOOD = new Set(['confirmed', 'already-published', 'staged']);
/** Is the package there for whoever installs what needs it? */
function isThere({ outcome }) {
    return GOOD.has(outcome) || outcome === 'published-not-visible';
}
function reasonToSkip(planned, before, continueOnError) {
    const failed = before.find((each) => !isThere(each));
    const needed = before.find((each) => planned.needs.includes(each.name) && !isThere(each));
    if (needed === undefined && (failed === undefined || continueOnError))
        return null;
    const cause = needed ?? failed;
    return {
        code: 'PUBLISH_SKIPPED',
        message: `${planned.name}@${planned.version} was not published: ${cause?.name} before it was not${needed === undefined ? '' : ', and it needs that'}.`,
        hint: 'Mend that one and run again: what is published already is left out.',
    };
}
function notPublished({ name, version, tag }, { form }, outcome, because) {
    return {
        name,
        version,
        outcome,
        stoppedAt: null,
        problems: [because],
        tag,
        form,
        checks: [],
        packed: null,
        changes: null,
        writes: { certain: 0, possible: 0 },
        log: null,
        stageId: null,
        confirmation: null,
    };
}
function publish_run_fault(problem) {
    return new errors/* ConfigurationError */.j1([problem]);
}

;// CONCATENATED MODULE: ./build/commands/publish.js

















/** `countersign publish [FOLDER]`, in a workflow run. */
async function publishCommand(folder, flags, terminal) {
    const { allowDirty, signing, tarball, ...rest } = flags;
    const options = {
        ...rest,
        dirtyTree: allowDirty ? 'warn' : 'refuse',
        signing: signing === 'npm' || signing === 'tuf' ? signing : { file: signing },
        ...(tarball === undefined ? {} : { tarball: resolve(tarball) }),
    };
    const { report } = await withHost(flags, terminal, (host) => runPublish(resolve(folder), options, publishHost(terminal, host)));
    await deliver(terminal, flags, {
        report: () => renderPublish(report, terminalOptions(terminal, flags)),
        json: () => publishJson(report),
    });
    return exitCodeOfPublish(report);
}
/** What happens is told on standard error: standard output is the report's. */
function publishHost(terminal, audit) {
    const { env, stderr } = terminal;
    return {
        env,
        audit,
        identity: createIdTokens(env, readTokenClaims),
        githubToken: env['GITHUB_TOKEN'] ?? '',
        say: (line) => void stderr.write(`countersign: ${terminalText(line)}\n`),
        onOutput: (chunk) => void stderr.write(chunk),
        // Nothing is masked outside of an action: a secret is written nowhere.
        onSecret: () => undefined,
    };
}
/** `countersign pack [FOLDER]`: the first of two jobs. It may run the project's code, and signs nothing. */
async function packCommand(folder, flags, terminal) {
    const tarball = await withHost({ ...flags, timeout: 1_800 }, terminal, (audit) => packFolder(resolve(folder), flags.packageManager ?? null, flags.out ?? null, publishHost(terminal, audit)));
    const { path, integrity, sha256, bytes, files, manifest } = tarball;
    const lines = [
        `${manifest.name}@${manifest.version}`,
        `  ${path}`,
        `  ${integrity}`,
        `  sha256 ${sha256}, ${bytes} bytes, ${files.length} files`,
    ];
    await deliver(terminal, flags, {
        report: () => `${lines.map((line) => terminalText(line, 400)).join('\n')}\n`,
        json: () => write({ name: manifest.name, version: manifest.version, path, integrity, sha256, bytes, files }),
    });
    return 0;
}
/** @throws ConfigurationError with what the package manager, or the tarball, has against it */
async function packFolder(folder, given, out, host) {
    const id = identityOf({ manifest: { json: await readManifest(folder) } });
    if (id === null) {
        throw new errors/* ConfigurationError */.j1([
            {
                code: 'MANIFEST_IDENTITY',
                message: 'package.json has no name and version that a registry takes.',
                hint: 'Give it both, e.g. "name": "@acme/tool", "version": "1.0.0".',
            },
        ]);
    }
    const destination = out === null ? await outputFolder(host) : (0,external_node_path_.resolve)(out);
    await (0,promises_.mkdir)(destination, { recursive: true });
    const manager = given ?? (await managerOf(folder, host)).manager;
    const packing = await pack({ folder, manager, expected: id }, packerOf(folder, destination, host));
    if (packing.kind === 'failed')
        throw new errors/* ConfigurationError */.j1(packing.problems);
    return packing.value.tarball;
}

;// CONCATENATED MODULE: ./build/commands/publish-exit-code.js
/** 1 where something was not published or is not what it should be; 3 where that could not be found out. */
function publish_exit_code_exitCodeOfPublish({ packages }) {
    const outcomes = new Set(packages.map(({ outcome }) => outcome));
    if (outcomes.has('failed') || outcomes.has('skipped') || outcomes.has('published-not-confirmed'))
        return 1;
    return outcomes.has('unknown') || outcomes.has('published-not-visible') ? 3 : 0;
}

;// CONCATENATED MODULE: ./build/publish/verify-published.js

/**
 * The same questions as after a publish, at any time and by anyone: is this version from this repository, and where that is
 * asked, from this run?
 *
 * @param timeoutMs how long to wait for what is not there (a staged version that is being approved); 0 for one look
 */
async function verifyRelease({ build, ...release }, ports, timeoutMs = 0) {
    return watch({ ...release, identity: { kind: 'build', build } }, ports, 'later', timeoutMs);
}

;// CONCATENATED MODULE: ./build/commands/verify-release.js







/**
 * `mode: verify`: is a published version from this repository? Asked at any time later, with the same questions as right
 * after a publish.
 *
 * @param named `name@version`; `null`: the package of the folder
 */
async function verifyPublishedRelease(folder, named, options, host) {
    const { env } = host;
    const id = named === null ? await idOfFolder(folder) : readTarget(named);
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw new errors/* ConfigurationError */.j1([
            {
                code: 'VERIFY_REPOSITORY',
                message: 'It is not known which repository the package should be from: GITHUB_REPOSITORY names none.',
                hint: 'Run it in a workflow, or use “countersign verify” with --expect-repository.',
            },
        ]);
    }
    const job = await job_readJob(env);
    const { config, registry } = await openNpm(folder, env, job, { name: id.name }, options.registry ?? null);
    const trust = await openTrust(options, host);
    const build = {
        repository,
        repositoryId: env['GITHUB_REPOSITORY_ID'] ?? null,
        ownerId: env['GITHUB_REPOSITORY_OWNER_ID'] ?? null,
        commit: null,
        ref: null,
        workflow: null,
        runId: null,
        runAttempt: null,
    };
    const expected = { ...id, integrity: options.digest ?? null, tag: options.tag ?? null, build };
    return verifyRelease(expected, confirmPorts({ registry, config }, id.name, options, host, trust), 0);
}
async function idOfFolder(folder) {
    const id = identityOf({ manifest: { json: await readManifest(folder) } });
    if (id !== null)
        return id;
    throw new errors/* ConfigurationError */.j1([
        { code: 'MANIFEST_IDENTITY', message: 'package.json has no name and version.', hint: 'Name it: name@version.' },
    ]);
}
function readTarget(target) {
    const cut = target.lastIndexOf('@');
    const id = { name: target.slice(0, Math.max(cut, 0)), version: target.slice(cut + 1) };
    if ((0,model_name/* isRegistryName */.V)(id.name) && (0,model_name/* isRegistryVersion */.Q)(id.version))
        return id;
    throw new errors/* ConfigurationError */.j1([
        { code: 'INPUT', message: `${JSON.stringify(target)} is not a name@version.`, hint: 'Give an exact version.' },
    ]);
}

// EXTERNAL MODULE: ./build/report/markdown.js + 3 modules
var markdown = __webpack_require__(48724);
;// CONCATENATED MODULE: ./build/report/publish-markdown.js




const MARKS = { good: '✅', warn: '⚠️', bad: '❌' };
const publish_markdown_SHOWN_PROBLEMS = 50;
/** Kept free for the line that says what is missing, and for what else a step adds. */
const RESERVE = 8 * 1024;
/** The job summary of a publish: a table where there are several packages, then each with its links. */
function renderPublishSummary(report) {
    const { mood, text } = publishHeadline(report);
    const above = [
        `## ${MARKS[mood]} Countersign · ${(0,report_escape/* markdownText */.p7)(text)}`,
        `Registry: ${(0,report_escape/* markdownText */.p7)(report.registry, 300)}`,
    ];
    const below = report.packages.some(({ confirmation }) => confirmation?.outcome === 'confirmed')
        ? [`<sub>${wording/* CAVEAT */.d_}</sub>`]
        : [];
    return fitted(above, [...table(report.packages), ...report.packages.map(section)], below);
}
/** The same for one version that was looked at later. */
function renderConfirmationSummary(confirmation) {
    const { word, mood } = CONFIRM_WORDS[confirmation.outcome];
    return fitted([
        `## ${MARKS[mood]} Countersign · ${(0,report_escape/* markdownCode */.D9)(titleOf(confirmation.package), 240)}`,
        `**${(0,report_escape/* markdownText */.p7)(word)}**`,
    ], [
        ...problemList(confirmation.problems),
        checkTable(confirmation),
        ...factList([{ label: 'registry', value: confirmation.registry }, ...buildFacts(confirmation)]),
    ], confirmation.outcome === 'confirmed' ? [`<sub>${wording/* CAVEAT */.d_}</sub>`] : []);
}
/** As many parts as GitHub shows. What is left out is counted, never silently gone. */
function fitted(above, parts, below) {
    let room = markdown/* SUMMARY_LIMIT */.Jt - RESERVE - bytes([...above, ...below].join('\n\n'));
    const fitting = [];
    for (const part of parts) {
        room -= bytes(part) + 2;
        if (room < 0)
            break;
        fitting.push(part);
    }
    const missing = parts.length - fitting.length;
    const told = missing === 0
        ? []
        : [`**${(0,wording/* plural */.LS)(missing, 'part')} of this summary left out**, because GitHub shows at most 1 MiB.`];
    return `${[...above, ...fitting, ...told, ...below].join('\n\n')}\n`;
}
function table(packages) {
    if (packages.length < 2)
        return [];
    const rows = packages.map((one) => {
        const { word, mood } = PUBLISH_WORDS[one.outcome];
        const stopped = one.stoppedAt === null ? '' : ` (${one.stoppedAt})`;
        const [first] = one.problems;
        const why = first === undefined ? '' : `<br>${(0,report_escape/* markdownText */.p7)(first.message, 300)}`;
        const tag = one.tag === null ? '' : (0,report_escape/* markdownCode */.D9)(one.tag, 120);
        return `| ${MARKS[mood]} | ${(0,report_escape/* markdownCode */.D9)(titleOf(one), 240)} | ${tag} | ${word}${stopped}${why} |`;
    });
    return [['| | Package | Tag | Outcome |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n')];
}
function section(one) {
    const { word, mood } = PUBLISH_WORDS[one.outcome];
    const stopped = one.stoppedAt === null ? '' : ` (stopped at: ${one.stoppedAt})`;
    return [
        `### ${MARKS[mood]} ${(0,report_escape/* markdownCode */.D9)(titleOf(one), 240)}: ${word}${stopped}`,
        ...problemList(one.problems),
        ...factList(factsOf(one)),
        ...(one.confirmation === null ? [] : [checkTable(one.confirmation)]),
    ].join('\n\n');
}
function problemList(problems) {
    if (problems.length === 0)
        return [];
    const rows = problems.slice(0, publish_markdown_SHOWN_PROBLEMS).map(({ code, message, hint }) => {
        const [first = '', ...more] = (hint ?? '').split('\n');
        const told = first === '' ? '' : `<br>➜ ${(0,report_escape/* markdownText */.p7)(first)}`;
        return `- ${(0,report_escape/* markdownCode */.D9)(code, 60)}: ${(0,report_escape/* markdownText */.p7)(message)}${told}${more.map((line) => `<br>${(0,report_escape/* markdownCode */.D9)(line, 200)}`).join('')}`;
    });
    const left = problems.length - rows.length;
    return [rows.join('\n'), ...(left > 0 ? [`and ${(0,wording/* plural */.LS)(left, 'more')}.`] : [])];
}
function factList(facts) {
    if (facts.length === 0)
        return [];
    const rows = facts.map(({ label, value, url }) => {
        if (url === undefined)
            return `- ${(0,report_escape/* markdownText */.p7)(label, 60)}: ${(0,report_escape/* markdownText */.p7)(value)}`;
        return url === value ? `- ${(0,report_escape/* markdownUrl */.$x)(label, url)}` : `- ${(0,report_escape/* markdownText */.p7)(label, 60)}: ${(0,report_escape/* markdownUrl */.$x)(value, url)}`;
    });
    return [rows.join('\n')];
}
function checkTable(confirmation) {
    const effort = effortLine(confirmation);
    const rows = confirmation.checks.map(({ outcome, title, detail }) => `| ${CHECK_MARKS[outcome]} | ${(0,report_escape/* markdownText */.p7)(title, 120)} | ${(0,report_escape/* markdownText */.p7)(detail)} |`);
    const lines = ['| | Read back from the registry | |', '| :-- | :-- | :-- |', ...rows].join('\n');
    return effort === null ? lines : `${lines}\n\n<sub>${effort}</sub>`;
}
function bytes(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./build/action/id-token.js




/** The toolkit itself waits for minutes, and asks ten times. */
const id_token_TIMEOUT_MS = 60_000;
/** Identity tokens for the action, by GitHub's own toolkit. Each is masked before anything else happens with it. */
function createActionIdTokens(env) {
    const missing = missingIdToken(env);
    return {
        missing,
        claims: token_claims_readTokenClaims,
        async token(audience) {
            if (missing !== null)
                return { kind: 'refused', status: null, message: missing.message };
            let timer;
            const late = new Promise((resolve) => {
                const message = `GitHub issued no identity token within ${id_token_TIMEOUT_MS / 1000} seconds`;
                timer = setTimeout(() => resolve({ kind: 'unreachable', message }), id_token_TIMEOUT_MS);
            });
            try {
                return await Promise.race([id_token_ask(audience), late]);
            }
            finally {
                clearTimeout(timer);
            }
        },
    };
}
async function id_token_ask(audience) {
    try {
        const token = await (0,core/* getIDToken */.V9)(audience);
        (0,core/* setSecret */.Pq)(token);
        return { kind: 'done', value: token };
    }
    catch (error) {
        const text = (0,errors/* messageOf */.bD)(error);
        const status = /Error Code *: *(\d{3})/.exec(text)?.[1];
        const refused = status !== undefined && Number(status) >= 400 && Number(status) < 500;
        // The toolkit's message may hold the service's answer, of which nothing is shown.
        const message = `GitHub issued no identity token${status === undefined ? '' : ` (${status})`}`;
        return refused ? { kind: 'refused', status: Number(status), message } : { kind: 'unreachable', message };
    }
}

// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7126);
;// CONCATENATED MODULE: ./build/action/publish-inputs.js




const FORMS = ['trusted', 'token', 'staged'];
const publish_inputs_MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'];
const ACCESSES = ['public', 'restricted'];
/**
 * The inputs of the modes that publish. Throws one `ConfigurationError` that lists every fault.
 *
 * @param workspace paths are relative to it
 */
function readPublishInputs(workspace) {
    const problems = [];
    const fault = (name, value, expected) => {
        problems.push((0,action_inputs/* inputFault */.hG)(name, value, expected));
    };
    const optional = (name) => (0,core/* getInput */.V4)(name) || null;
    const choice = (name, choices) => {
        const value = optional(name);
        const known = choices.find((each) => each === value);
        if (value !== null && known === undefined)
            fault(name, value, `one of ${choices.join(', ')}, or nothing`);
        return known ?? null;
    };
    const flag = (name) => {
        const value = (0,core/* getInput */.V4)(name);
        if (value !== 'true' && value !== 'false')
            fault(name, value, 'true or false');
        return value === 'true';
    };
    const count = (name, most) => {
        const value = (0,core/* getInput */.V4)(name);
        const number = Number(value);
        if (!/^\d+$/.test(value) || number < 1 || number > most)
            fault(name, value, `a whole number from 1 to ${most}`);
        return number;
    };
    const path = (value) => (value === null ? null : (0,external_node_path_.resolve)(workspace, value));
    const registry = optional('registry');
    if (registry !== null && !(0,action_inputs/* isRegistryAddress */.Gl)(registry))
        fault('registry', (0,action_inputs/* redacted */.pc)(registry), 'an http(s) address without credentials; those belong into .npmrc');
    const signing = optional('signing') ?? 'npm';
    const given = {
        registry,
        tag: optional('tag'),
        access: choice('access', ACCESSES),
        packageManager: choice('package-manager', publish_inputs_MANAGERS),
        tarball: path(optional('tarball')),
        digest: optional('digest'),
        trustedRoot: path(optional('trusted-root')),
        keys: path(optional('keys')),
    };
    const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
    const inputs = {
        options: {
            ...said,
            form: choice('form', FORMS) ?? 'trusted',
            provenance: flag('provenance'),
            allowLessTrust: flag('allow-less-trust'),
            dirtyTree: flag('allow-dirty') ? 'warn' : 'refuse',
            workspaces: flag('workspaces'),
            continueOnError: flag('continue-on-error'),
            confirmTimeout: count('confirm-timeout', 3_600),
            signing: signing === 'npm' || signing === 'tuf' ? signing : { file: (0,external_node_path_.resolve)(workspace, signing) },
            storeAttestation: flag('store-attestation'),
            offline: flag('offline'),
        },
        githubToken: (0,core/* getInput */.V4)('github-token'),
        timeout: count('timeout', 86_400),
        package: optional('package'),
    };
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    return inputs;
}

;// CONCATENATED MODULE: ./build/action/publish-mode.js














const PLAIN = { color: false, width: 120, links: false };
/** Worst first: what a list of packages comes to. */
const WORST = [
    'failed',
    'published-not-confirmed',
    'unknown',
    'published-not-visible',
    'skipped',
    'staged',
    'confirmed',
    'already-published',
];
/** The registry has the version, whatever else is to be said of it. One that is staged it keeps to itself. */
const PUBLISHED = new Set([
    'confirmed',
    'already-published',
    'published-not-visible',
    'published-not-confirmed',
]);
/** `mode: publish`. */
async function publishMode(folder, workspace, env) {
    const inputs = readPublishInputs(workspace);
    const run = await publish_mode_withHost(inputs, workspace, env, (host) => publish_run_runPublish(folder, inputs.options, host));
    (0,core/* info */.pq)(publish_terminal_renderPublish(run.report, PLAIN));
    await summarise(renderPublishSummary(run.report), env);
    setPublishOutputs(run);
    for (const one of run.report.packages)
        annotate(one);
    process.exitCode = publish_exit_code_exitCodeOfPublish(run.report);
}
/** `mode: pack`: may run the project's code, and signs nothing. */
async function packMode(folder, workspace, env) {
    const inputs = readPublishInputs(workspace);
    const { packageManager } = inputs.options;
    const tarball = await publish_mode_withHost(inputs, workspace, env, (host) => packFolder(folder, packageManager ?? null, null, host));
    const { path, integrity, sha256, manifest } = tarball;
    (0,core/* info */.pq)(`packed ${(0,report_escape/* terminalText */.eR)(`${manifest.name}@${manifest.version}`)}: ${path}\n${integrity}`);
    (0,core/* setOutput */.uH)('outcome', 'pass');
    (0,core/* setOutput */.uH)('name', manifest.name);
    (0,core/* setOutput */.uH)('version', manifest.version);
    (0,core/* setOutput */.uH)('tarball', path);
    (0,core/* setOutput */.uH)('tarball-name', (0,external_node_path_.basename)(path));
    (0,core/* setOutput */.uH)('integrity', integrity);
    (0,core/* setOutput */.uH)('sha256', sha256);
    process.exitCode = 0;
}
/** `mode: verify`: a version that was published at some time. */
async function verifyMode(folder, workspace, env) {
    const inputs = readPublishInputs(workspace);
    const confirmation = await publish_mode_withHost(inputs, workspace, env, (host) => verifyPublishedRelease(folder, inputs.package, inputs.options, host));
    (0,core/* info */.pq)(renderConfirmation(confirmation, PLAIN));
    await summarise(renderConfirmationSummary(confirmation), env);
    const { outcome } = confirmation;
    (0,core/* setOutput */.uH)('outcome', outcome === 'confirmed' ? outcome : `published-${outcome}`);
    (0,core/* setOutput */.uH)('name', confirmation.package.name);
    (0,core/* setOutput */.uH)('version', confirmation.package.version);
    (0,core/* setOutput */.uH)('integrity', confirmation.integrity ?? '');
    const visible = confirmation.checks.find(({ id }) => id === 'visible');
    (0,core/* setOutput */.uH)('published', visible?.outcome === 'unknown' ? 'unknown' : String(visible?.outcome === 'pass'));
    for (const { message } of confirmation.problems)
        (0,core/* error */.z3)((0,report_escape/* terminalText */.eR)(message), { title: 'not confirmed' });
    process.exitCode = outcome === 'confirmed' ? 0 : outcome === 'not-visible' ? 3 : 1;
}
async function publish_mode_withHost(inputs, workspace, env, work) {
    const { githubToken, timeout } = inputs;
    for (const secret of [githubToken, env['NODE_AUTH_TOKEN'] ?? ''])
        if (secret !== '')
            (0,core/* setSecret */.Pq)(secret);
    const deadline = (0,commands_deadline/* startDeadline */.d)(timeout, ['SIGTERM', 'SIGINT']);
    try {
        return await work({
            env,
            githubToken,
            identity: createActionIdTokens(env),
            say(line) {
                (0,core/* info */.pq)((0,report_escape/* terminalText */.eR)(line));
                // From here on something may land, and whatever breaks must not leave “false” behind.
                if (line.startsWith('publish: '))
                    (0,core/* setOutput */.uH)('published', 'unknown');
            },
            onOutput: publish_mode_quote,
            onSecret: core/* setSecret */.Pq,
            audit: {
                env,
                gitIn: (0,adapters_git/* openGit */.z)(env),
                root: workspace,
                now: () => new Date(),
                deadline,
                progress: { update: () => undefined },
                warn: (message) => (0,core/* warning */.$e)((0,report_escape/* terminalText */.eR)(message)),
                githubCom: null,
                base: null,
            },
        });
    }
    finally {
        deadline.release();
    }
}
/** A script of the project could print `::set-output …` or `::add-mask::`: what it prints is text. */
function publish_mode_quote(chunk) {
    const token = (0,external_node_crypto_.randomUUID)();
    const text = chunk.toString('utf8');
    process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}
async function summarise(text, env) {
    if (env['GITHUB_STEP_SUMMARY'] !== undefined)
        await core/* summary */.z.addRaw(text).write();
}
function annotate(one) {
    for (const { code, message, hint } of one.problems.slice(0, 10)) {
        const text = (0,report_escape/* terminalText */.eR)(`${message}${hint === undefined ? '' : ` ${hint}`}`);
        const title = `${one.name}@${one.version}: ${code}`;
        if (one.outcome === 'published-not-visible' || one.outcome === 'unknown')
            (0,core/* warning */.$e)(text, { title });
        else
            (0,core/* error */.z3)(text, { title });
    }
}
function setPublishOutputs({ report, bundleFiles }) {
    const { packages } = report;
    const listed = packages.map((one, index) => outputsOf(one, bundleFiles[index] ?? null));
    const outcome = WORST.find((each) => packages.some((one) => one.outcome === each));
    (0,core/* setOutput */.uH)('outcome', outcome ?? 'already-published');
    (0,core/* setOutput */.uH)('published', publishedOf(packages));
    (0,core/* setOutput */.uH)('packages', JSON.stringify(listed));
    const [only, second] = listed;
    if (only === undefined || second !== undefined)
        return;
    (0,core/* setOutput */.uH)('name', only.name);
    (0,core/* setOutput */.uH)('version', only.version);
    (0,core/* setOutput */.uH)('tag', only.tag);
    (0,core/* setOutput */.uH)('tarball', only.tarball);
    (0,core/* setOutput */.uH)('tarball-name', (0,external_node_path_.basename)(only.tarball));
    (0,core/* setOutput */.uH)('integrity', only.integrity);
    (0,core/* setOutput */.uH)('sha256', only.sha256);
    (0,core/* setOutput */.uH)('bundle', only.bundle);
    (0,core/* setOutput */.uH)('log-url', only.logUrl);
    (0,core/* setOutput */.uH)('stage-id', only.stageId);
}
/** Of several packages: `false` if one certainly is not there, otherwise `unknown` if that cannot be told of one. */
function publishedOf(packages) {
    if (packages.some(({ outcome }) => outcome !== 'unknown' && !PUBLISHED.has(outcome)))
        return 'false';
    return packages.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'true';
}
function outputsOf(one, bundle) {
    const { name, version, outcome, packed } = one;
    return {
        name,
        version,
        outcome,
        tag: one.tag ?? '',
        tarball: packed?.path ?? '',
        integrity: packed?.integrity ?? '',
        sha256: packed?.sha256 ?? '',
        bundle: bundle ?? '',
        logUrl: one.log?.url ?? '',
        stageId: one.stageId ?? '',
        published: outcome === 'unknown' ? null : PUBLISHED.has(outcome),
    };
}


/***/ }),

/***/ 98581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ guarded),
/* harmony export */   W: () => (/* binding */ NoAnswer)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** A page of a hundred jobs with all their steps, or every ref below a prefix, is far smaller. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A repository that took another name, and perhaps its owner too. */
const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Why a request brought no answer at all. */
class NoAnswer extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = new.target.name;
        this.code = code;
    }
}
/**
 * Wraps `fetch` so that an answer is bounded, and comes from the host that was asked. Whoever can make the API redirect
 * elsewhere would otherwise get the token, or be believed in GitHub's place.
 *
 * @throws NoAnswer
 */
function guarded(fetch, apiUrl) {
    const { origin } = new URL(apiUrl);
    return async (url, init) => {
        let target = url;
        for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
            const answer = await send(fetch, target, init);
            if (!REDIRECTS.has(answer.status))
                return whole(answer);
            const location = answer.headers.get('location') ?? '';
            if (!URL.canParse(location, target) || new URL(location, target).origin !== origin)
                throw new NoAnswer('redirected', `GitHub's API answered with ${answer.status} to another host`);
            await read(answer.body);
            target = new URL(location, target).href;
        }
        throw new NoAnswer('redirected', `GitHub's API redirected more than ${MAX_REDIRECTS} times`);
    };
}
async function send(fetch, url, init) {
    try {
        return await fetch(url, { ...init, redirect: 'manual' });
    }
    catch (error) {
        throw noAnswer(error);
    }
}
/** The answer with its body in memory, so that nothing later waits for the network, or reads without end. */
async function whole({ status, headers, body }) {
    const bytes = await read(body);
    const copied = new Headers();
    headers.forEach((value, name) => copied.set(name, value));
    const empty = status === 204 || status === 205 || status === 304;
    return new Response(empty ? null : bytes, { status, headers: copied });
}
async function read(body) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body ?? []) {
            size += chunk.length;
            if (size > MAX_BYTES)
                throw new NoAnswer('too-large', `GitHub's API answered with more than ${MAX_BYTES} bytes`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw noAnswer(error);
    }
    return Buffer.concat(chunks);
}
function noAnswer(error) {
    if (error instanceof NoAnswer)
        return error;
    const name = error instanceof Error ? error.name : '';
    if (name === 'TimeoutError')
        return new NoAnswer('timeout', "GitHub's API did not answer in time");
    if (name === 'AbortError')
        return new NoAnswer('cancelled', 'the run was cut short');
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return new NoAnswer('unreachable', `GitHub's API could not be reached (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`);
}


/***/ }),

/***/ 12175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 72278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ createBundleVerifier),
  i1: () => (/* binding */ verifyHere)
});

// UNUSED EXPORTS: keyFinder

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./build/adapters/sigstore-der.js

/**
 * Upstream's ASN.1 object with two of its methods made cheap; what they return is the same. `toDER` of @sigstore/core
 * allocates a stream and several buffers for each node, and a chain verification encodes the same certificates dozens of
 * times: nearly half of the time of a verification. Here one buffer is made of the whole tree.
 */
class DerObject extends core_dist.ASN1Obj {
    #oid;
    /** The same tree; nodes with children are new, so that its lists can be changed without changing `object`. */
    static of(object) {
        if (object instanceof DerObject && object.subs.length === 0)
            return object;
        return new DerObject(object.tag, object.value, object.subs.map((sub) => DerObject.of(sub)));
    }
    toDER() {
        const lengths = [];
        const length = measure(this, lengths);
        const into = Buffer.allocUnsafe(length);
        write(this, into, 0, lengths, { next: 0 });
        return into;
    }
    /** An object's tag and bytes do not change, so neither does what they say. What throws, throws each time. */
    toOID() {
        this.#oid ??= super.toOID();
        return this.#oid;
    }
}
/**
 * The length of the encoding. The lengths of the contents are noted in the order in which `write` comes to them: the
 * children's sums are not found again at each level.
 */
function measure(object, lengths) {
    const slot = lengths.push(0) - 1;
    let content = 0;
    // As upstream: an object with children is what they are, and its own bytes do not count.
    if (object.subs.length === 0)
        content = object.value.length;
    else
        for (const sub of object.subs)
            content += measure(sub, lengths);
    lengths[slot] = content;
    return 1 + lengthOctets(content) + content;
}
function write(object, into, start, lengths, at) {
    const content = lengths[at.next] ?? 0;
    at.next += 1;
    into[start] = object.tag.toDER();
    let position = writeLength(content, into, start + 1);
    if (object.subs.length === 0) {
        into.set(object.value, position);
        return position + content;
    }
    for (const sub of object.subs)
        position = write(sub, into, position, lengths, at);
    return position;
}
/** How many octets say a length: X.690, 8.1.3. */
function lengthOctets(length) {
    if (length < 0x80)
        return 1;
    let octets = 1;
    for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100))
        octets += 1;
    return octets;
}
function writeLength(length, into, start) {
    if (length < 0x80) {
        into[start] = length;
        return start + 1;
    }
    const octets = lengthOctets(length) - 1;
    into[start] = 0x80 | octets;
    let rest = length;
    for (let index = start + octets; index > start; index -= 1) {
        into[index] = rest % 0x100;
        rest = Math.floor(rest / 0x100);
    }
    return start + 1 + octets;
}

;// CONCATENATED MODULE: ./build/adapters/sigstore-certificate.js


/** Upstream's certificate over objects that encode themselves quickly. Nothing is remembered: its lists may be changed. */
class EncodableCertificate extends core_dist.X509Certificate {
    constructor(asn1) {
        super(DerObject.of(asn1));
    }
    /**
     * Upstream encodes and parses again. For what came out of its parser that gives the same tree, as the parser takes
     * nothing but the one encoding that the encoder makes; so the tree is copied.
     */
    clone() {
        return new EncodableCertificate(this.root);
    }
}
/**
 * A certificate that is asked the same things again: one of the trusted root, or a bundle's own while it is verified. It
 * remembers answers that depend on nothing but its own bytes and, for a signature, on those of the issuer, which is known
 * by the object that holds them. So what a bundle says cannot change what is remembered of a trusted certificate, and
 * what is remembered of the bundle's own ends with it. Every rule is still upstream's.
 */
class RememberingCertificate extends EncodableCertificate {
    #signedBy = new WeakMap();
    #der;
    #publicKey;
    #key;
    get publicKey() {
        this.#publicKey ??= super.publicKey;
        return this.#publicKey;
    }
    /** A throw (a key that cannot be read) is not remembered: it is thrown again. */
    verify(issuerCertificate) {
        const issuer = issuerCertificate ?? this;
        const known = this.#signedBy.get(issuer);
        if (known !== undefined)
            return known;
        // Of another class could change under us.
        if (!(issuer instanceof RememberingCertificate))
            return super.verify(issuerCertificate);
        // What upstream does, in its order, over a key that is made once for all that it signed.
        const key = issuer.#keyObject();
        const holds = core_dist.crypto.verify(this.tbsCertificate.toDER(), key, this.signatureValue, this.signatureAlgorithm);
        this.#signedBy.set(issuer, holds);
        return holds;
    }
    #keyObject() {
        this.#key ??= core_dist.crypto.createPublicKey(this.publicKey);
        return this.#key;
    }
    equals(other) {
        return other instanceof RememberingCertificate
            ? this.#encoded().equals(other.#encoded())
            : this.#encoded().equals(other.root.toDER());
    }
    #encoded() {
        this.#der ??= this.root.toDER();
        return this.#der;
    }
}

;// CONCATENATED MODULE: ./build/adapters/sigstore-verification.js



/** @sigstore/verify as it comes: what `fastVerification` must equal on every input. Throws where the root cannot be read. */
function upstreamVerification(trustedRoot, keys) {
    const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot), keys));
    return (bundle) => verifier.verify(toSignedEntity(bundle));
}
/** The same verifier over certificates that remember and that encode themselves quickly. */
function fastVerification(trustedRoot, keys) {
    const verifier = new verify_dist/* Verifier */.BL(remembering((0,verify_dist/* toTrustMaterial */.jO)(protobuf_specs_dist.TrustedRoot.fromJSON(trustedRoot), keys)));
    const verify = (bundle) => {
        const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
        if (entity.key.$case !== 'certificate')
            return verifier.verify(entity);
        const certificate = new RememberingCertificate(entity.key.certificate.root);
        return verifier.verify({ ...entity, key: { $case: 'certificate', certificate } });
    };
    return (bundle) => withoutTraces(() => verify(bundle));
}
/**
 * Runs `work` with errors that know their message and not where they were made. Upstream's parser throws and catches a dozen
 * of them for each certificate, to tell which octet strings hold more, and Node one for each key that it reads: a fifth of
 * the time of a verification went into traces that nobody read.
 */
function withoutTraces(work) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function remembering(material) {
    const authority = ({ certChain, validFor }) => ({
        certChain: certChain.map((certificate) => new RememberingCertificate(certificate.root)),
        validFor,
    });
    return {
        ...material,
        certificateAuthorities: material.certificateAuthorities.map(authority),
        timestampAuthorities: material.timestampAuthorities.map(authority),
    };
}

;// CONCATENATED MODULE: ./build/adapters/sigstore.js







const IN_TOTO = 'application/vnd.in-toto+json';
/** Bundle media types of 0.1 to 0.3 in their two spellings (https://github.com/sigstore/protobuf-specs). */
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.[123]\+json)$/;
/** Fulcio's arc, https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const FULCIO_ARC = [1, 3, 6, 1, 4, 1, 57264, 1];
/** Extensions up to this arc hold raw text; later ones a DER UTF8String. */
const LAST_RAW_ARC = 6;
/**
 * One verifier over trust material that is loaded once. `trustedRoot` is the JSON of a Sigstore trusted root; `keys` are
 * a registry's attestation keys. Throws where the root cannot be read.
 */
function createBundleVerifier(trustedRoot, keys) {
    const verification = fastVerification(trustedRoot, keyFinder(keys));
    const verifier = { verify: (bundle) => verifyBundle(verification, bundle) };
    return {
        ...verifier,
        verifyAll: (body, read) => Promise.resolve({ kind: 'answered', value: verifyHere(verifier, body, read) }),
    };
}
/** What a response holds, verified here and now; the sentence that `read` says of it. */
function verifyHere(verifier, body, read) {
    const served = read(body);
    return typeof served === 'string'
        ? served
        : served.map(({ predicateType, bundle }) => ({ predicateType, outcome: verifier.verify(bundle) }));
}
/** A registry's keys by hint, each made once. Throws a `VerificationError` for a hint that none has. */
function keyFinder(keys) {
    const byId = new Map();
    for (const key of keys.filter((candidate) => candidate.usage !== 'npm:signatures')) {
        byId.set(key.keyid, [...(byId.get(key.keyid) ?? []), key]);
    }
    const material = new Map();
    return (hint) => {
        const known = material.get(hint);
        if (known !== undefined)
            return known;
        const [first, ...others] = byId.get(hint) ?? [];
        if (first === undefined) {
            throw new verify_dist/* VerificationError */.mk({ code: 'PUBLIC_KEY_ERROR', message: `key not found: ${hint}` });
        }
        // One id with several windows is one key that was listed again; with other bytes it would be another key.
        const windows = [first, ...others.filter((key) => key.spki === first.spki)];
        const found = {
            publicKey: (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(first.spki, 'base64'), format: 'der', type: 'spki' }),
            validFor: (date) => windows.some((key) => inWindow(key, date)),
        };
        material.set(hint, found);
        return found;
    };
}
function inWindow(key, date) {
    return (key.start === null || new Date(key.start) <= date) && (key.end === null || date <= new Date(key.end));
}
/** The one place where Sigstore's throws become outcomes. */
function verifyBundle(verify, json) {
    const mediaType = (0,model_json/* stringAt */.bX)(json, 'mediaType');
    if (mediaType === null || !MEDIA_TYPE.test(mediaType)) {
        return unsupported(`bundle media type ${JSON.stringify(mediaType)} is unknown to this version`);
    }
    try {
        const bundle = (0,dist.bundleFromJSON)(json);
        if (!(0,dist.isBundleWithDsseEnvelope)(bundle))
            return invalid('the bundle holds no DSSE envelope');
        const envelope = bundle.content.dsseEnvelope;
        if (envelope.payloadType !== IN_TOTO)
            return invalid(`the envelope's payload type is ${JSON.stringify(envelope.payloadType)}`);
        const signer = verify(bundle);
        const { content, tlogEntries } = bundle.verificationMaterial;
        const verified = {
            payload: envelope.payload,
            signer: content.$case === 'publicKey'
                ? { kind: 'key', hint: content.publicKey.hint }
                : { kind: 'certificate', certificate: certificateFields(signer) },
            envelopeKeyid: envelope.signatures[0]?.keyid ?? '',
            logIndex: tlogEntries[0]?.logIndex ?? '',
            logId: Buffer.from(tlogEntries[0]?.logId?.keyId ?? []).toString('base64'),
            loggedAt: loggedAt(tlogEntries),
        };
        return { kind: 'verified', value: verified };
    }
    catch (error) {
        if (error instanceof verify_dist/* VerificationError */.mk)
            return invalid(`${error.code}: ${error.message}`);
        if (error instanceof dist.ValidationError)
            return invalid(`malformed bundle: ${error.fields.join(', ')}`);
        // What is thrown besides comes from decoding an attacker's bytes (ASN.1, protobuf, base64): the bundle does not hold.
        return invalid(`the bundle cannot be decoded: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/**
 * Only an inclusion promise signs the integrated time. With Rekor v2 there is none: the time is the timestamp authority's,
 * which the verifier checks and does not return, so none is stated then. A timestamp beside a promise takes nothing from
 * it: anyone can have one made and add it to a bundle, and must not make its time vanish.
 */
function loggedAt(entries) {
    const entry = entries.find((candidate) => candidate.inclusionPromise !== undefined && Number(candidate.integratedTime) > 0);
    return entry === undefined ? null : new Date(Number(entry.integratedTime) * 1000).toISOString();
}
/** Throws where the certificate has no subject alternative name or an extension is no text: it is not one of Fulcio's. */
function certificateFields(signer) {
    const extensions = {};
    for (const { oid, value } of signer.identity?.oids ?? []) {
        const arcs = oid?.id ?? [];
        const arc = arcs[FULCIO_ARC.length];
        if (arc === undefined ||
            arcs.length !== FULCIO_ARC.length + 1 ||
            !FULCIO_ARC.every((part, index) => arcs[index] === part))
            continue;
        const bytes = Buffer.from(value);
        extensions[arc] = (arc <= LAST_RAW_ARC ? bytes : core_dist.ASN1Obj.parseBuffer(bytes).value).toString('utf8');
    }
    const san = signer.identity?.subjectAlternativeName;
    if (san === undefined)
        throw new Error('the certificate has no subject alternative name');
    return { san, extensions };
}
function invalid(detail) {
    return { kind: 'rejected', code: 'attestation-invalid', detail };
}
function unsupported(detail) {
    return { kind: 'unsupported', code: 'attestation-unsupported', detail };
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

/***/ 46950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readAttestations),
/* harmony export */   w: () => (/* binding */ readAttestationsBody)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** More attestations than a registry serves for one version; a longer list is malformed. */
const MAX_ATTESTATIONS = 64;
/**
 * Reads `GET /-/npm/v1/attestations/{name}@{version}`: `{attestations:[{predicateType, bundle}]}`. Returns a sentence
 * where the document has another shape: never an empty list for something that could not be read.
 */
function readAttestations(json) {
    const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'attestations');
    if (!Array.isArray(list))
        return 'the attestation response has no “attestations” list';
    if (list.length > MAX_ATTESTATIONS)
        return `the attestation response lists ${list.length} attestations`;
    const served = [];
    for (const entry of list) {
        const predicateType = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'predicateType');
        const bundle = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(entry, 'bundle');
        if (predicateType === null || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(bundle))
            return 'an entry of the attestation response lacks predicateType or bundle';
        served.push({ predicateType, bundle });
    }
    return served;
}
/** The same of the bytes that were answered. */
function readAttestationsBody(body) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
    return json === undefined ? 'the body is not JSON' : readAttestations(json);
}


/***/ }),

/***/ 92459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPackumentVersion: () => (/* binding */ readPackumentVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84575);


/** npm's holder packages: `0.0.1-security`, of a name that was taken over again also `0.0.2-security` or `0.0.1-security.1`. */
const SECURITY_PLACEHOLDER = /^0\.0\.\d+-security(?:\.\d+)?$/;
/**
 * Reads one version out of a root packument (`GET /{name}`). Returns a sentence where the document is about another
 * package or cannot be read.
 */
function readPackumentVersion(json, id) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'the packument is not a JSON object';
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'name');
    if (name !== id.name)
        return `the registry answered with ${String(name)} when asked for ${id.name}`;
    const versions = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'versions');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(versions)) {
        // An unpublished package keeps `time.unpublished` and loses `versions`.
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'time', 'unpublished') === undefined)
            return 'the packument has no versions';
        return { kind: 'missing', publishedAt: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'time', id.version), removedForMalware: false };
    }
    const manifest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(versions, id.version);
    if (manifest === undefined) {
        return {
            kind: 'missing',
            publishedAt: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'time', id.version),
            removedForMalware: Object.keys(versions).some((version) => SECURITY_PLACEHOLDER.test(version)),
        };
    }
    const document = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__.readVersion)(manifest, id, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'time', id.version));
    return typeof document === 'string' ? document : { kind: 'present', document };
}


/***/ }),

/***/ 73813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAttestations: () => (/* binding */ checkAttestations),
/* harmony export */   readServed: () => (/* binding */ readServed),
/* harmony export */   readVerified: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _attestation_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46950);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82128);


/**
 * Verifies every served bundle, once, and only then reads its statement. Independent of the lockfile: what a statement
 * is about is compared later, for each hash that some lockfile pins.
 */
function checkAttestations(served, verifier) {
    return readVerified(served.map(({ predicateType, bundle }) => ({ predicateType, outcome: verifier.verify(bundle) })));
}
/** Reads what a response serves; a sentence where it is none. Verified is nothing of it yet. */
const readServed = _attestation_response_js__WEBPACK_IMPORTED_MODULE_0__/* .readAttestationsBody */ .w;
/** Reads the statements of what was verified, here or on another thread. */
function readVerified(attestations) {
    return attestations.map(readChecked);
}
function readChecked({ predicateType, outcome }) {
    // Nothing in an envelope that did not verify may be read, so the registry's label has to do for the report.
    if (outcome.kind !== 'verified')
        return { role: roleOf(predicateType), outcome };
    const { signer, envelopeKeyid } = outcome.value;
    if (signer.kind === 'certificate' && envelopeKeyid !== '') {
        // npm's rule: a key id on an envelope names a registry key, and a build's certificate is none.
        return {
            role: roleOf(predicateType),
            outcome: invalid(`the envelope names key ${envelopeKeyid}, but a certificate signed it`),
        };
    }
    const statement = (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .cO)(outcome.value.payload);
    if (typeof statement === 'string')
        return { role: roleOf(predicateType), outcome: invalid(statement) };
    const role = roleOf(statement.predicateType);
    if (statement.predicateType !== predicateType) {
        return {
            role,
            outcome: invalid(`served as ${predicateType}, but what is signed is ${statement.predicateType}`),
        };
    }
    const { payload: _read, ...bundle } = outcome.value;
    return { role, outcome: { kind: 'verified', value: { statement, bundle } } };
}
function roleOf(predicateType) {
    if (predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISH_V01 */ .Kr)
        return 'publish';
    return predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_V02 */ .VK || predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_V1 */ .ck ? 'provenance' : 'unknown';
}
function invalid(detail) {
    return { kind: 'rejected', code: 'attestation-invalid', detail };
}


/***/ })

};
;