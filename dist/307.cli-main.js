"use strict";
exports.id = 307;
exports.ids = [307];
exports.modules = {

/***/ 84155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isEconomising),
/* harmony export */   v: () => (/* binding */ economise)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

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
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--heap-growing-percent=${GROWTH_PERCENT}`);
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
/* harmony import */ var _adapters_heap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84155);
/* harmony import */ var _lockfile_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26195);
/* harmony import */ var _lockfile_bounded_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10581);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12011);






/** In bytes, all together: three thousand entries of npm's. Below it the memory that speed costs is not worth sparing. */
const LARGE_LOCKFILES = 1024 * 1024;
/**
 * Reads lockfiles. One that cannot be read does not keep the others from being read.
 *
 * @param root nothing inside it may lead out of it through a link; reports name paths relative to it
 */
async function loadLockfiles(candidates, folder, root) {
    const byPath = new Map(candidates.map((candidate) => [(0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(candidate.path, folder, root), candidate]));
    const lockfiles = [];
    const errors = [];
    const digests = new Map();
    let bytes = 0;
    const onBytes = ({ length }) => {
        bytes += length;
        if (bytes > LARGE_LOCKFILES)
            (0,_adapters_heap_js__WEBPACK_IMPORTED_MODULE_2__/* .economise */ .v)();
    };
    for (const candidate of byPath.values()) {
        try {
            const { lockfile, sha256 } = await load(candidate, folder, root, onBytes);
            lockfiles.push(lockfile);
            digests.set(lockfile.path, sha256);
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LockfileError */ .g))
                throw error;
            errors.push(...error.problems);
        }
    }
    return { lockfiles, errors, paths: [...byPath.keys()], digests };
}
/** @throws LockfileError */
async function loadLockfile(candidate, folder, root) {
    return (await load(candidate, folder, root, () => undefined)).lockfile;
}
async function load({ path, format }, folder, root, onBytes) {
    const bytes = await (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readLockfileBytes */ .FH)(path, folder, root, _lockfile_bounded_text_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LOCKFILE_BYTES */ .hP);
    onBytes(bytes);
    const lockfile = (0,_lockfile_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readLockfile */ .GQ)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, folder, root), bytes, format);
    return { lockfile, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}


/***/ }),

/***/ 95023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ compareLockfiles)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
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
    return [{ entry, places: sorted, source: sourceOf(entry), identity, address, semver: semver.parse(entry.version) }];
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
    return semver.compareBuild(a, b);
}
/** By code units: the same on every machine. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
    const before = pinsByName(base?.packages ?? [], comparable);
    const after = pinsByName(head.packages, comparable);
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
    const known = new Set(base?.packages.map(asWritten));
    const changed = new Set(head.packages.filter((entry) => !known.has(asWritten(entry))));
    return { changes: changes.sort(inOrder), changed, weakened };
}
/** All that decides which bytes are installed under which name. Flags and places do not. */
function asWritten(entry) {
    const { name, version, alias, kind, integrity, checksum, resolved, inBundle } = entry;
    return JSON.stringify([name, version, alias ?? null, kind, integrity, checksum ?? null, resolved, inBundle === true]);
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
    const sign = semver.compareBuild(old.semver, pin.semver);
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


/***/ })

};
;