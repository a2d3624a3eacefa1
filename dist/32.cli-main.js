"use strict";
exports.id = 32;
exports.ids = [32,4276];
exports.modules = {

/***/ 84155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isEconomising),
/* harmony export */   v: () => (/* binding */ economise)
/* harmony export */ });
/**
 * How much larger than what is in use the heap may grow before it is collected, in percent. Left to itself, V8 lets a heap of
 * this size grow to three times of that: less work, and twice the memory.
 */
const GROWTH_PERCENT = 35;
let economising = false;
/** Was {@link economise} called? */
function isEconomising() {
    return economising;
}
/**
 * From now on memory matters more than time, in all threads: for lockfiles whose results are large already. V8 reads these
 * two flags whenever it collects, so they may be set at any time; what is young stays as small as it is by then.
 */
function economise() {
    economising = true;
    // Not imported: few audits need it, and all would wait for it to be loaded.
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}


/***/ }),

/***/ 36685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loadLockfiles),
/* harmony export */   U: () => (/* binding */ loadLockfile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63058);
/* harmony import */ var _adapters_heap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84155);
/* harmony import */ var _lockfile_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93390);
/* harmony import */ var _lockfile_bounded_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10581);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);






/** In bytes, all together: three thousand entries of npm's. Below it the memory that speed costs is not worth sparing. */
const LARGE_LOCKFILES = 1024 * 1024;
/** Characters of text that are kept until the base has been read. */
const MOST_KEPT = 16 * 1024 * 1024;
/**
 * Reads lockfiles. One that cannot be read does not keep the others from being read.
 *
 * @param hasBase is there another state of them, to be read next?
 * @param root nothing inside it may lead out of it through a link; reports name paths relative to it
 */
async function loadLockfiles(candidates, folder, root, hasBase = false) {
    const byPath = new Map(candidates.map((candidate) => [(0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(candidate.path, folder, root), candidate]));
    const lockfiles = [];
    const errors = [];
    const digests = new Map();
    const printed = new Map();
    let [bytes, kept] = [0, 0];
    const onBytes = ({ length }) => {
        bytes += length;
        if (bytes > LARGE_LOCKFILES)
            (0,_adapters_heap_js__WEBPACK_IMPORTED_MODULE_5__/* .economise */ .v)();
    };
    const onPrinted = (read) => {
        if (kept + read.text.length > MOST_KEPT)
            return;
        kept += read.text.length;
        printed.set(read.lockfile, read);
    };
    for (const candidate of byPath.values()) {
        try {
            const { lockfile, sha256 } = await load(candidate, folder, root, { onBytes, ...(hasBase ? { onPrinted } : {}) });
            lockfiles.push(lockfile);
            digests.set(lockfile.path, sha256);
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .LockfileError */ .g))
                throw error;
            errors.push(...error.problems);
        }
    }
    return { lockfiles, errors, paths: [...byPath.keys()], digests, printed };
}
/** @throws LockfileError */
async function loadLockfile(candidate, folder, root) {
    return (await load(candidate, folder, root, {})).lockfile;
}
async function load({ path, format }, folder, root, { onBytes, onPrinted }) {
    const bytes = await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readLockfileBytes */ .FH)(path, folder, root, _lockfile_bounded_text_js__WEBPACK_IMPORTED_MODULE_3__.MAX_LOCKFILE_BYTES);
    onBytes?.(bytes);
    const lockfile = await (0,_lockfile_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openLockfile */ .y)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, folder, root), bytes, { format, onPrinted });
    return { lockfile, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}


/***/ }),

/***/ 24276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ isFolderAddress),
/* harmony export */   Jd: () => (/* binding */ readAlias),
/* harmony export */   RU: () => (/* binding */ gitIdentity),
/* harmony export */   Zu: () => (/* binding */ addressKind)
/* harmony export */ });
/* harmony import */ var _registry_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90321);

const GIT_SCHEME = /^(?:git|git\+[a-z]+|ssh|github|gitlab|bitbucket|gist|sourcehut):/i;
/** `git@github.com:owner/repo.git`: a host has a dot, so that `name@npm:other` is none. */
const SCP = /^[^@\s/]+@[^:.\s/]+\.[^:\s/]+:\S/;
const HTTP_SCHEME = /^https?:/i;
const FILE = /^(?:file:|~?[/\\]|\.{1,2}(?:[/\\]|$)|[a-z]:[/\\])/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `owner/repo` and `owner/repo#commit`, which npm reads as a repository on GitHub. */
const SHORTHAND = /^[^@:/\\\s#.~][^@:/\\\s#]*\/[^@:/\\\s#]+(?:#.*)?$/;
const LOCAL_TARBALL = /\.(?:tgz|tar\.gz|tar)$/i;
/** Hosts whose plain https addresses of a repository npm clones instead of downloading. */
const GIT_HOSTS = new Set([
    'github.com',
    'www.github.com',
    'gitlab.com',
    'www.gitlab.com',
    'bitbucket.org',
    'www.bitbucket.org',
    'gist.github.com',
    'git.sr.ht',
]);
/**
 * Tells what a lockfile's `resolved`, `from` or address-like `version` leads to, as npm-package-arg reads it; `null`
 * for text that is no address at all: a version, a range, a tag.
 */
function addressKind(text) {
    if (HTTP_SCHEME.test(text))
        return httpKind(text);
    if (GIT_SCHEME.test(text) || SCP.test(text))
        return 'git';
    if (FILE.test(text))
        return 'file';
    if (ANY_SCHEME.test(text))
        return 'other';
    if (SHORTHAND.test(text))
        return 'git';
    return /[/\\]/.test(text) || LOCAL_TARBALL.test(text) ? 'file' : null;
}
/** A folder, as against an archive in one: npm links the one and unpacks the other. */
function isFolderAddress(text) {
    return addressKind(text) === 'file' && !LOCAL_TARBALL.test(text);
}
/** Reads `npm:name@version`, the way an alias is written; `null` for anything else. */
function readAlias(text) {
    if (!/^npm:/i.test(text))
        return null;
    const target = text.slice('npm:'.length);
    const at = target.indexOf('@', 1);
    return at === -1 ? { name: target, version: null } : { name: target.slice(0, at), version: target.slice(at + 1) };
}
/**
 * A git address without the spelling: `git+ssh://git@github.com/o/r.git#c`, `github:o/r#c` and `o/r#c` are one.
 * Used only to compare two addresses within one file.
 */
function gitIdentity(text) {
    const hash = text.indexOf('#');
    const address = hash === -1 ? text : text.slice(0, hash);
    const committish = hash === -1 ? '' : text.slice(hash);
    const place = address
        .replace(/^(?:github:)?(?=[^@:/]+\/[^:/]+$)/i, 'github.com/')
        .replace(/^gitlab:/i, 'gitlab.com/')
        .replace(/^bitbucket:/i, 'bitbucket.org/')
        .replace(/^gist:/i, 'gist.github.com/')
        .replace(/^(?:git\+)?[a-z]+:\/\//i, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
        .replace(/\.git$/i, '');
    const slash = place.indexOf('/');
    return `${place.slice(0, slash).toLowerCase()}${place.slice(slash)}${committish}`;
}
/**
 * What nearly every entry of nearly every lockfile has: `https://host/name/-/name-1.0.0.tgz`, in letters that no parser
 * of addresses reads otherwise. No part begins with a dot, so that none is `..`; nothing is escaped.
 */
const PLAIN_TARBALL = /^https?:\/\/[\w.:-]+(?:\/[\w@][\w@.~+-]*)+\/-\/\w[\w.+-]*\.tgz$/;
function httpKind(text) {
    if (!URL.canParse(text))
        return 'other';
    // The first of the shapes that a registry's address has: to take each apart takes longer than all else about an entry.
    if (PLAIN_TARBALL.test(text))
        return 'registry';
    const url = new URL(text);
    if ((0,_registry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryAddress */ .G)(url))
        return 'registry';
    return isRepository(url) ? 'git' : 'remote-tarball';
}
/**
 * A repository and no archive: `https://any.host/repo.git`, which npm 7 wrote for `git+https:`, and on the hosts that npm
 * knows also `https://github.com/owner/repo` and `…/tree/…`.
 */
function isRepository(url) {
    if (url.pathname.endsWith('.git'))
        return true;
    if (!GIT_HOSTS.has(url.hostname))
        return false;
    const [, , third, ...more] = url.pathname.split('/').filter((part) => part !== '');
    return third === undefined || (third === 'tree' && more.length > 0);
}


/***/ }),

/***/ 16676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ compareLockfiles)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/compare-build.js
var compare_build = __webpack_require__(37648);
;// CONCATENATED MODULE: ./build/lockfile/pair-pins.js
/** Keys of which one must be common for two pins to belong together, the surest first. */
const TIERS = [
    // The same version first: a new hash or a new origin for a version that was there is the sharpest sign there is.
    (pin) => sameVersion(pin).map((version) => JSON.stringify([version, pin.source])),
    sameVersion,
    ({ places }) => places.map(({ path }) => path),
    (pin) => major(pin).map((number) => JSON.stringify([number, pin.source])),
    ({ source }) => [source],
    major,
    () => [''],
];
/**
 * Finds for each new pin of one package the earlier one, and the earlier pins that are gone. Each earlier pin is replaced
 * by one at most. Both sides in the order of `pinsByName`; linear but for sorting.
 */
function pairPins(before, after) {
    const { fresh, gone } = unmatched(before, after);
    const pairs = TIERS.flatMap((keysOf) => pairOff(fresh, gone, keysOf));
    if (fresh.size === 0)
        return { pairs, gone };
    const beside = new Map();
    for (const old of before)
        for (const key of keysBeside(old))
            beside.set(key, old);
    for (const pin of fresh) {
        const old = keysBeside(pin).find((key) => beside.has(key));
        pairs.push({ pin, old: old === undefined ? null : (beside.get(old) ?? null) });
    }
    return { pairs, gone };
}
/** A second copy of a version that is still there is held against that one. */
function keysBeside(pin) {
    return sameVersion(pin).flatMap((version) => [JSON.stringify([version, pin.source]), version]);
}
function sameVersion({ entry }) {
    return entry.version === null ? [] : [entry.version];
}
function major({ semver }) {
    return semver === null ? [] : [String(semver.major)];
}
/** Leaves out what is on both sides. An address that one side does not state fits any. */
function unmatched(before, after) {
    const index = new Map();
    for (const old of before) {
        const addresses = index.get(old.identity) ?? new Map();
        index.set(old.identity, addresses.set(old.address, old));
    }
    const gone = new Set(before);
    const fresh = new Set();
    for (const pin of after) {
        const addresses = index.get(pin.identity);
        if (addresses === undefined) {
            fresh.add(pin);
        }
        else if (pin.address === null) {
            for (const old of addresses.values())
                gone.delete(old);
        }
        else {
            const same = [addresses.get(pin.address), addresses.get(null)].filter((old) => old !== undefined);
            if (same.length === 0)
                fresh.add(pin);
            for (const old of same)
                gone.delete(old);
        }
    }
    return { fresh, gone };
}
/** Pairs what has a key in common, the highest versions with each other, and takes it out of both sets. */
function pairOff(fresh, gone, keysOf) {
    if (fresh.size === 0 || gone.size === 0)
        return [];
    const [[pin], [old]] = [fresh, gone];
    if (fresh.size === 1 && gone.size === 1 && pin !== undefined && old !== undefined) {
        fresh.clear();
        gone.clear();
        return [{ pin, old }];
    }
    const theirs = byKey(gone, keysOf);
    const pairs = [];
    // Key by key in their own order, not pin by pin, so that the two sides could be swapped.
    for (const [key, pins] of [...byKey(fresh, keysOf)].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const olds = (theirs.get(key) ?? []).filter((old) => gone.has(old)).toReversed();
        const free = pins.filter((pin) => fresh.has(pin)).toReversed();
        for (const [index, old] of olds.entries()) {
            const pin = free[index];
            if (pin === undefined)
                break;
            pairs.push({ pin, old });
            fresh.delete(pin);
            gone.delete(old);
        }
    }
    return pairs;
}
function byKey(pins, keysOf) {
    const found = new Map();
    for (const pin of pins) {
        for (const key of keysOf(pin)) {
            const held = found.get(key);
            if (held === undefined)
                found.set(key, [pin]);
            else
                held.push(pin);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
// EXTERNAL MODULE: ./build/lockfile/address.js
var address = __webpack_require__(24276);
;// CONCATENATED MODULE: ./build/lockfile/source.js

/** Addresses of the public registry that lockfiles use for one and the same place. */
const PUBLIC_HOSTS = new Set(['registry.npmjs.org', 'registry.npmjs.com', 'registry.yarnpkg.com']);
/** The configured registry, whichever that is: what an entry without an address says. Compatible with any. */
const CONFIGURED = 'registry';
/** Anyone on the way can answer: a move from https to http is a move to somewhere else. */
const PLAIN = ' over http';
/**
 * Where an entry's bytes come from, in a form that two entries can be compared by: `registry`, `registry <host>`,
 * `git <repository>` without the commit, `<kind> <address>`.
 */
function sourceOf(entry) {
    const { kind, resolved } = entry;
    switch (kind) {
        case 'registry':
        case 'bundled':
            return resolved === null ? CONFIGURED : registrySource(resolved);
        case 'git':
            return `git ${resolved === null ? '' : upTo((0,address/* gitIdentity */.RU)(resolved), '#')}`;
        case 'remote-tarball':
        case 'file':
        case 'link':
        case 'workspace':
        case 'patch':
        case 'runtime':
        case 'other':
            return `${kind} ${resolved ?? ''}`;
    }
}
function registrySource(resolved) {
    // Nearly every entry of nearly every lockfile, and an address takes long to parse.
    if (resolved.startsWith('https://registry.npmjs.org/'))
        return `${CONFIGURED} npmjs`;
    const url = webUrlOf(resolved);
    // pnpm's named registries, `work:a@1.0.0`: another place than the configured one, wherever that name leads.
    if (url === null)
        return `${CONFIGURED} ${/^[a-z][\w.-]*:/i.exec(resolved)?.[0] ?? resolved}`;
    const place = PUBLIC_HOSTS.has(url.host) ? 'npmjs' : url.host;
    return `${CONFIGURED} ${place}${url.protocol === 'http:' ? PLAIN : ''}`;
}
function webUrlOf(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
/**
 * An entry's address without what formats spell differently: the public registry's names, Yarn's `#sha1`, the spelling of
 * a git address. `null` for a registry entry that states none, which is compatible with any.
 */
function addressAcrossFormats(entry) {
    const { kind, resolved } = entry;
    if (kind === 'git')
        return resolved === null ? '' : (0,address/* gitIdentity */.RU)(resolved);
    if (kind !== 'registry' && kind !== 'bundled')
        return resolved ?? '';
    if (resolved === null)
        return null;
    const url = webUrlOf(resolved);
    return url === null ? resolved : `${registrySource(resolved)} ${url.pathname}${url.search}`;
}
function isRegistrySource(source) {
    return source === CONFIGURED || source.startsWith(`${CONFIGURED} `);
}
/** Can bytes that came from `before` come from `now` without a move? A registry that is now asked over https did not move. */
function staysAt(before, now) {
    if (before === now || before === `${now}${PLAIN}`)
        return true;
    return (before === CONFIGURED && isRegistrySource(now)) || (now === CONFIGURED && isRegistrySource(before));
}
/**
 * A patched copy of the registry's package of this very name, as Yarn makes one of `typescript` and `fsevents` by itself:
 * the bytes still come from there, by an entry of their own, and the patch is a file of the project.
 */
function patchesRegistry({ kind, name, resolved }) {
    const rest = kind === 'patch' && resolved?.startsWith(`patch:${name}@`) ? resolved.slice(`patch:${name}@`.length) : '';
    return /^npm(?::|%3A)/i.test(rest);
}
/** The places of several entries, asked in constant time: a hostile lockfile has thousands of entries of one name. */
class Sources {
    #all;
    hasRegistry;
    constructor(sources) {
        this.#all = new Set(sources);
        this.hasRegistry = [...this.#all].some(isRegistrySource);
    }
    /** Is there one at which `now` stays? */
    include(now) {
        if (this.#all.has(now) || this.#all.has(`${now}${PLAIN}`))
            return true;
        if (now === CONFIGURED)
            return this.hasRegistry;
        return isRegistrySource(now) && this.#all.has(CONFIGURED);
    }
}
/** The hashes of an SRI string as written, without `?options`, in any order. */
function hashesOf(sri) {
    const found = new Map();
    for (const part of (sri ?? '').split(/\s+/)) {
        if (part === '')
            continue;
        const cut = part.indexOf('-');
        const algorithm = part.slice(0, Math.max(cut, 0)).toLowerCase();
        const digest = upTo(part.slice(cut + 1), '?');
        const digests = found.get(algorithm);
        if (digests === undefined)
            found.set(algorithm, new Set([digest]));
        else
            digests.add(digest);
    }
    return found;
}
/**
 * Is there a hash in `now` that `before` contradicts? Only hashes of a common algorithm can contradict each other; a
 * sha1 beside a sha512 says nothing. An extra hash beside the old one does: npm takes bytes that match either.
 */
function addsHash(before, now) {
    return [...now].some(([algorithm, digests]) => {
        const known = before.get(algorithm);
        return known !== undefined && [...digests].some((digest) => !known.has(digest));
    });
}
const STRENGTH = ['sha1', 'sha256', 'sha384', 'sha512'];
/** 0 for no hash, then stronger with each algorithm. */
function strengthOf(hashes) {
    return Math.max(...[...hashes.keys()].map((algorithm) => STRENGTH.indexOf(algorithm) + 1), 0);
}
function upTo(text, mark) {
    const cut = text.indexOf(mark);
    return cut === -1 ? text : text.slice(0, cut);
}

;// CONCATENATED MODULE: ./build/lockfile/pins.js



function comparabilityOf(base, head) {
    const addresses = base !== null && base.format === head.format;
    return { addresses, checksums: addresses && base.version === head.version && base.cacheKey === head.cacheKey };
}
/** The pins of each package, in an order that does not depend on the file's: the lowest version first. */
function pinsByName(entries, comparable) {
    const byName = new Map();
    for (const entry of entries) {
        const { version, kind, integrity } = entry;
        const identity = JSON.stringify([version, kind, integrity, comparable.checksums ? (entry.checksum ?? null) : null]);
        const address = comparable.addresses ? JSON.stringify(entry.resolved) : addressAcrossFormats(entry);
        const pins = byName.get(entry.name) ?? new Map();
        byName.set(entry.name, pins);
        const key = JSON.stringify([identity, address]);
        const pin = pins.get(key);
        if (pin === undefined)
            pins.set(key, { identity, address, places: [entry] });
        else
            pin.places.push(entry);
    }
    return new Map([...byName].map(([name, pins]) => [name, [...pins.values()].flatMap(finish).sort(compare)]));
}
function finish({ identity, address, places }) {
    const sorted = places.toSorted((a, b) => a.at.line - b.at.line || order(a.path, b.path));
    const [entry] = sorted;
    if (entry === undefined)
        return [];
    return [{ entry, places: sorted, source: sourceOf(entry), identity, address, semver: parse(entry.version) }];
}
function compare(a, b) {
    return (compareVersions(a.semver, b.semver) ||
        order(a.entry.version ?? '', b.entry.version ?? '') ||
        order(a.identity, b.identity) ||
        order(a.address ?? '', b.address ?? ''));
}
function compareVersions(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return compare_build(a, b);
}
/** By code units: the same on every machine. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/lockfile/same-entries.js
/** How far one file may run ahead of the other before its place is taken for lost. Then less is left out, and nothing else. */
const FARTHEST = 64;
/** All that decides which bytes are installed under which name. Flags and places do not. */
function asWritten(entry) {
    const { name, version, alias, kind, integrity, checksum, resolved, inBundle } = entry;
    return JSON.stringify([name, version, alias ?? null, kind, integrity, checksum ?? null, resolved, inBundle === true]);
}
/** {@link asWritten} of two entries, without making a text of each. */
function areAlike(a, b) {
    return (a.name === b.name &&
        a.version === b.version &&
        a.integrity === b.integrity &&
        a.resolved === b.resolved &&
        a.kind === b.kind &&
        a.checksum === b.checksum &&
        a.alias === b.alias &&
        a.inBundle === b.inBundle);
}
/**
 * Leaves out every package of which each entry has one like it in the other file, one to one: nearly all of them, in a pull
 * request. A package is compared with nothing but itself, and what is written alike is the same pin, so that the
 * comparison of the rest says of everything what the comparison of all would.
 */
function withoutSame(before, after) {
    const differing = new Set();
    // Both files list their entries in much the same order: whatever is not met in passing differs.
    let next = 0;
    for (const entry of after) {
        const met = indexOfPath(before, entry.path, next);
        const like = before[met];
        if (like === undefined || !areAlike(like, entry))
            differing.add(entry.name);
        if (like === undefined)
            continue;
        if (like.name !== entry.name)
            differing.add(like.name);
        if (next < met)
            for (const { name } of before.slice(next, met))
                differing.add(name);
        next = met + 1;
    }
    for (const { name } of before.slice(next))
        differing.add(name);
    const isDifferent = ({ name }) => differing.has(name);
    return { before: before.filter(isDifferent), after: after.filter(isDifferent) };
}
/** The next entry at this place, or -1. */
function indexOfPath(entries, path, from) {
    const end = Math.min(entries.length, from + FARTHEST);
    for (let index = from; index < end; index += 1)
        if (entries[index]?.path === path)
            return index;
    return -1;
}

;// CONCATENATED MODULE: ./build/lockfile/stated-hashes.js

/**
 * What a lockfile pinned the versions of one package by. A registry's version has the same bytes in every copy, so all its
 * copies speak for it: one that has no hash, or that somebody doctored, must not hide what the others say.
 */
class StatedHashes {
    #stated = new Map();
    #checksums;
    /** @param checksums whether Yarn's checksums of the two files can be compared */
    constructor(pins, checksums) {
        this.#checksums = checksums;
        for (const pin of pins) {
            const mine = this.#hashesOf(pin);
            for (const key of keysOf(pin)) {
                const union = this.#stated.get(key) ?? new Map();
                this.#stated.set(key, union);
                for (const [algorithm, digests] of mine) {
                    const held = union.get(algorithm) ?? new Set();
                    union.set(algorithm, held);
                    for (const digest of digests)
                        held.add(digest);
                }
            }
        }
    }
    /** Is the pin by a hash that contradicts what was stated for the same version from the same place? */
    contradict(pin) {
        return addsHash(this.#of(pin), this.#hashesOf(pin));
    }
    /** The strongest hash that was stated for it. */
    strength(pin) {
        return strengthOf(this.#of(pin));
    }
    #of(pin) {
        const found = keysOf(pin).find((key) => this.#stated.has(key));
        return (found === undefined ? undefined : this.#stated.get(found)) ?? new Map();
    }
    #hashesOf({ entry }) {
        const hashes = hashesOf(entry.integrity);
        if (!this.#checksums || entry.checksum === undefined)
            return hashes;
        return new Map([...hashes, ['checksum', new Set([entry.checksum])]]);
    }
}
/** The surest first. Bytes that come from elsewhere may change with a version that stays, but not at one address. */
function keysOf({ entry, source }) {
    const { version, resolved } = entry;
    if (!isRegistrySource(source))
        return [JSON.stringify(['at', source, resolved])];
    if (version === null)
        return [];
    const anywhere = JSON.stringify(['any', version]);
    // An entry that does not say which registry is held against all of them.
    return source === 'registry' ? [anywhere] : [JSON.stringify(['from', version, source]), anywhere];
}

;// CONCATENATED MODULE: ./build/lockfile/diff.js






/**
 * Compares two lockfiles entry by entry, of one format or of two. Never by a minimum or a maximum over versions: a
 * second copy of a package is an entry of its own, and a change in one is not hidden by the other.
 *
 * `changes` is what a reviewer should see. `changed` is stricter: every entry that is not written as in the base, so that
 * nothing whose bytes could differ escapes the audit.
 *
 * @param base `null` where there was none: every entry is new
 */
function compareLockfiles(base, head) {
    const comparable = comparabilityOf(base, head);
    const rest = withoutSame(base?.packages ?? [], head.packages);
    const before = pinsByName(rest.before, comparable);
    const after = pinsByName(rest.after, comparable);
    const changes = [];
    const weakened = new Set();
    for (const [name, pins] of after) {
        const earlier = before.get(name) ?? [];
        const { pairs, gone } = pairPins(earlier, pins);
        for (const old of gone)
            changes.push(change('removed', name, old, null));
        if (pairs.length === 0)
            continue;
        const past = {
            sources: new Sources(earlier.map(({ source }) => source)),
            stated: new StatedHashes(earlier, comparable.checksums),
            registry: earlier.findLast(({ source }) => isRegistrySource(source)) ?? null,
        };
        for (const pair of pairs) {
            changes.push(judgePair(name, pair, past));
            // Berry pins its own archives, never a registry's bytes: moving there is no weakening of one entry.
            if (head.format === 'yarn-berry' || !isWeaker(pair, past))
                continue;
            for (const place of pair.pin.places)
                weakened.add(place);
        }
    }
    for (const [name, pins] of before) {
        if (!after.has(name))
            changes.push(...pins.map((pin) => change('removed', name, pin, null)));
    }
    const known = new Set(rest.before.map(asWritten));
    const changed = new Set(rest.after.filter((entry) => !known.has(asWritten(entry))));
    return { changes: changes.sort(inOrder), changed, weakened };
}
function judgePair(name, { pin, old }, past) {
    if (movesAway(pin, old, past))
        return change('source-changed', name, old ?? past.registry, pin);
    if (old === null)
        return change('added', name, null, pin);
    if (old.entry.version !== pin.entry.version)
        return change(direction(old, pin), name, old, pin);
    return change(past.stated.contradict(pin) ? 'rehashed' : 'repinned', name, old, pin);
}
/** It came from a registry, and now comes from somewhere else: its own entry did, or no earlier entry came from there. */
function movesAway(pin, old, { sources }) {
    if (patchesRegistry(pin.entry))
        return false;
    if (old !== null && isRegistrySource(old.source))
        return !staysAt(old.source, pin.source);
    return sources.hasRegistry && !sources.include(pin.source);
}
function isWeaker({ pin, old }, { stated }) {
    if (old === null)
        return false;
    const earlier = Math.max(strengthOf(hashesOf(old.entry.integrity)), stated.strength(pin));
    return strengthOf(hashesOf(pin.entry.integrity)) < earlier;
}
function direction(old, pin) {
    if (old.semver === null || pin.semver === null)
        return 'repinned';
    const sign = compare_build(old.semver, pin.semver);
    return sign === 0 ? 'repinned' : sign < 0 ? 'upgraded' : 'downgraded';
}
/** The same for the same entries, in whatever order the files list them. */
function inOrder(a, b) {
    return (order(a.name, b.name) ||
        order(a.at.file, b.at.file) ||
        a.at.line - b.at.line ||
        order(a.kind, b.kind) ||
        order(a.from?.version ?? '', b.from?.version ?? ''));
}
function change(kind, name, from, to) {
    const place = to ?? from;
    if (place === null)
        throw new Error('a change has two sides, and one must be there');
    return {
        kind,
        name,
        from: from === null ? null : pinOf(from),
        to: to === null ? null : pinOf(to),
        at: place.entry.at,
    };
}
function pinOf({ entry }) {
    return { version: entry.version, kind: entry.kind, integrity: entry.integrity, resolved: entry.resolved };
}


/***/ }),

/***/ 88568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   X6: () => (/* binding */ isLockfileName),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });
const FORMAT_NAMES = [
    { format: 'npm', fileNames: ['package-lock.json'] },
    { format: 'npm-shrinkwrap', fileNames: ['npm-shrinkwrap.json'] },
    {
        format: 'pnpm',
        fileNames: ['pnpm-lock.yaml', 'shrinkwrap.yaml'],
        // One a branch, with pnpm's `gitBranchLockfile`: a `/` in the branch is written `!`.
        otherNames: /^pnpm-lock\.[^/\\]+\.yaml$/,
    },
    { format: 'yarn-classic', fileNames: ['yarn.lock'] },
    // Of the same name: what the file begins with tells which of both it is.
    { format: 'yarn-berry', fileNames: [] },
    { format: 'bun', fileNames: ['bun.lock'] },
    { format: 'deno', fileNames: ['deno.lock'] },
];
/** The last part of a path, of Windows too. */
function nameIn(path) {
    return path.split(/[/\\]/).at(-1) ?? path;
}
/** The format that a file's name tells, if it tells one. */
function formatNamed(name) {
    return FORMAT_NAMES.find(({ fileNames, otherNames }) => fileNames.includes(name) || otherNames?.test(name) === true)
        ?.format;
}
/** Is this the name of a lockfile, read or refused? What is refused must be met, not overlooked. */
function isLockfileName(name) {
    return name === 'bun.lockb' || formatNamed(name) !== undefined;
}


/***/ }),

/***/ 93390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openLockfile)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92242);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88568);


/**
 * `readLockfile` of which only what is needed is loaded: npm's lockfiles are most there are, and need no reader of YAML and of
 * five other formats. Rejects as that one throws.
 */
async function openLockfile(path, text, opening = {}) {
    const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNamed */ .vq)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(path));
    if (named !== 'npm' && named !== 'npm-shrinkwrap')
        return (await Promise.all(/* import() */[__webpack_require__.e(8780), __webpack_require__.e(9547), __webpack_require__.e(3243), __webpack_require__.e(7468), __webpack_require__.e(8630), __webpack_require__.e(7494), __webpack_require__.e(4662)]).then(__webpack_require__.bind(__webpack_require__, 7494))).readLockfile(path, text, opening.format);
    // As npm prints them nearly all are, and nothing else is loaded for those.
    const [{ boundedText }, { locatePrinted }, { readNpmDocument }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 10581)),
        __webpack_require__.e(/* import() */ 1941).then(__webpack_require__.bind(__webpack_require__, 11941)),
        Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(4276)]).then(__webpack_require__.bind(__webpack_require__, 77468)),
    ]);
    const whole = boundedText(path, text);
    if (opening.like?.lockfile.path === path && opening.like.lockfile.format === named) {
        const lockfile = (await Promise.all(/* import() */[__webpack_require__.e(7468), __webpack_require__.e(3521)]).then(__webpack_require__.bind(__webpack_require__, 54444))).readLike(whole, opening.like);
        if (lockfile !== undefined)
            return lockfile;
    }
    const printed = whole.length < _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_VALUES */ .H6 ? locatePrinted(whole) : undefined;
    if (printed !== undefined) {
        const lockfile = readNpmDocument(path, named, printed);
        opening.onPrinted?.({ lockfile, text: whole });
        return lockfile;
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(7468), __webpack_require__.e(1920)]).then(__webpack_require__.bind(__webpack_require__, 11305))).parseNpmLockfile(path, named, text);
}


/***/ }),

/***/ 90321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionInAddress),
/* harmony export */   G: () => (/* binding */ isRegistryAddress)
/* harmony export */ });
/** Hosts that serve nothing but the public registry: whatever path is written there, it is a registry's. */
const PUBLIC_REGISTRY_HOSTS = new Set(['registry.npmjs.org', 'registry.yarnpkg.com']);
/**
 * Whether an http(s) address is one at which a registry serves a package version, told from its path alone: a reader
 * does not know which registries are configured, and must not have to. The shape names a package and a version; whether
 * these are the entry's, and whether the host is a configured registry, is for the audit to say. So this errs towards
 * yes: a registry's address is always looked into, a mere tarball's has no registry to ask.
 *
 * | shape | served by |
 * |---|---|
 * | `…/{name}/-/{file}.tgz`, with a scope or version folder before the file | npm and nearly all others |
 * | `…/download/@{scope}/{name}/{version}/{hash}` | GitHub Packages |
 * | `…/{name}/download/{name}-{version}.tgz` | cnpm, the taobao registry |
 * | `…/packages/{name}/{version}/{name}-{version}.tgz` | npmmirror's file host |
 * | `…/~/d/{name}/{name}-{version}` | Gemfury |
 * | `…/~/{n}/@jsr/{name}/{version}.tgz` | JSR |
 */
function isRegistryAddress(url) {
    if (PUBLIC_REGISTRY_HOSTS.has(url.hostname))
        return true;
    const path = segments(url.pathname);
    return path !== null && SHAPES.some((shape) => shape(path));
}
/**
 * The version in `…/{name}/-/{name}-{version}.tgz`, as npm reads it where a lockfile has only the address; `null` where
 * the address is of another shape or of another package.
 */
function versionInAddress(address, name) {
    const path = URL.canParse(address) ? segments(new URL(address).pathname) : null;
    if (path === null || path.at(-2) !== '-')
        return null;
    const [scope, base] = name.startsWith('@')
        ? [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)]
        : [null, name];
    const isNamed = path.at(-3) === base && (scope === null || path.at(-4) === scope);
    const file = last(path);
    if (!isNamed || !file.startsWith(`${base}-`) || !TARBALL.test(file))
        return null;
    const version = file.slice(base.length + 1, -'.tgz'.length);
    return /^\d+\.\d+\.\d+/.test(version) ? version : null;
}
const TARBALL = /\.tgz$/i;
const HASH = /^[0-9a-f]{40,128}$/i;
const dashed = (path) => {
    const dash = path.lastIndexOf('-');
    const after = path.length - 1 - dash;
    return dash >= 1 && (after === 1 || after === 2) && TARBALL.test(last(path));
};
const githubPackages = (path) => {
    const [download, scope, name, version, hash, ...more] = path.slice(-5);
    return (download === 'download' &&
        scope !== undefined &&
        scope.startsWith('@') &&
        name !== undefined &&
        version !== undefined &&
        hash !== undefined &&
        HASH.test(hash) &&
        more.length === 0);
};
const cnpm = (path) => {
    const at = path.lastIndexOf('download');
    const name = path[at - 1];
    const after = path.length - 1 - at;
    return (name !== undefined && (after === 1 || after === 2) && last(path).startsWith(`${name}-`) && TARBALL.test(last(path)));
};
const npmmirrorFiles = (path) => {
    const [name, version, file] = path.slice(-3);
    return path.includes('packages') && file !== undefined && file === `${name}-${version}.tgz`;
};
const gemfury = (path) => {
    const at = path.indexOf('~');
    const rest = path.slice(at + 2);
    const name = rest[rest.length / 2 - 1];
    return (at >= 0 && path[at + 1] === 'd' && (rest.length === 2 || rest.length === 4) && last(rest).startsWith(`${name}-`));
};
const jsr = (path) => {
    const [tilde, , scope, name, file] = path.slice(-5);
    return tilde === '~' && scope === '@jsr' && name !== undefined && file !== undefined && TARBALL.test(file);
};
const SHAPES = [dashed, githubPackages, cnpm, npmmirrorFiles, gemfury, jsr];
/** The path's parts, with `%2f` taken for the slash that it stands for; `null` where the escapes are broken. */
function segments(pathname) {
    try {
        return decodeURIComponent(pathname)
            .split('/')
            .filter((part) => part !== '');
    }
    catch {
        return null;
    }
}
function last(path) {
    return path.at(-1) ?? '';
}


/***/ })

};
;