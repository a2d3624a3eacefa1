"use strict";
exports.id = 2716;
exports.ids = [2716];
exports.modules = {

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ancestorsOf),
/* harmony export */   c: () => (/* binding */ settleBundled)
/* harmony export */ });
/* harmony import */ var _judge_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75400);

/**
 * Is an entry that says it ships inside a tarball really inside one that is audited? Only an ancestor's version document
 * can tell: the flag in the lockfile is its author's word, and an entry skipped for it would be fetched unseen.
 */
function settleBundled(entry, index) {
    for (const ancestor of ancestorsOf(entry.path)) {
        const holder = index.byPath.get(ancestor);
        const facts = holder === undefined ? null : index.facts(holder);
        if (holder === undefined || facts === null)
            continue;
        if (bundles(ancestor, facts.bundles, entry, index)) {
            return {
                status: 'not-applicable',
                reason: 'bundled',
                detail: `it ships inside ${holder.name}@${holder.version}, whose own hash stands for its bytes`,
            };
        }
    }
    return (0,_judge_status_js__WEBPACK_IMPORTED_MODULE_0__/* .notAudited */ .E)('bundled-unbacked', 'the lockfile says that it ships inside another package, and no audited package’s document says so');
}
const SEGMENT = '/node_modules/';
/** The paths above `path`, nearest first: `a/node_modules/b/node_modules/c` -> `a/node_modules/b`, `a`. */
function ancestorsOf(path) {
    const found = [];
    for (let cut = path.lastIndexOf(SEGMENT); cut > 0; cut = path.lastIndexOf(SEGMENT, cut - 1))
        found.push(path.slice(0, cut));
    return found;
}
/** A bundle holds the listed packages and, with them, what they depend on. */
function bundles(ancestor, list, entry, index) {
    if (list === 'all')
        return true;
    const queue = list.map((name) => `${ancestor}${SEGMENT}${name}`);
    const seen = new Set(queue);
    for (const path of queue) {
        if (path === entry.path)
            return true;
        const member = index.byPath.get(path);
        if (member?.kind !== 'bundled')
            continue;
        for (const name of member.requires) {
            for (const place of placesOf(path, ancestor, name)) {
                if (!index.byPath.has(place))
                    continue;
                if (!seen.has(place)) {
                    seen.add(place);
                    queue.push(place);
                }
                break;
            }
        }
    }
    return false;
}
/** Where Node would find `name` from `path`, nearest first, not above `ancestor`. */
function placesOf(path, ancestor, name) {
    const within = ancestorsOf(path).filter((place) => place.length >= ancestor.length);
    return [path, ...within].map((place) => `${place}${SEGMENT}${name}`);
}


/***/ }),

/***/ 55717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Gatherer)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49132);



/** Asks registries for what is known of a version. Holds what was learnt of each registry during one run. */
class Gatherer {
    #registry;
    #trust;
    #probes = new Map();
    constructor(registry, trust) {
        this.#registry = registry;
        this.#trust = trust;
    }
    /** Never throws for what a registry does. */
    async gather(route, id, asking = 'afresh') {
        const asked = this.#registry.versionDocument(route, id.name, id.version, asking);
        const [answer, { readVersion, withoutDevelopment }] = await Promise.all([asked, (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReaders */ .P)()]);
        if (answer.kind === 'not-found')
            return this.#fromPackument(route, id);
        const document = read(answer, (json) => readVersion(json, id), withoutDevelopment);
        // What cannot be read may have been read so by the way, long ago.
        if (document.kind !== 'answered')
            return isKept(answer) ? this.gather(route, id) : settled(route, document);
        if (isSigned(document.value) || route.trust === 'unkeyed') {
            return this.withAttestations(route, id, document.value, asking);
        }
        // Some mirrors strip evidence from version documents and keep it at the root: only the root may say that there is none.
        if ((await this.#probe(route, id)) === 'strips') {
            return { facts: { route, document, attestations: null }, absence: null, unsigned: true };
        }
        const root = await this.#root(route, id);
        if (root.kind === 'answered' && root.value.kind === 'present')
            return this.withAttestations(route, id, root.value.document);
        return root.kind === 'unknown' ? settled(route, root) : this.withAttestations(route, id, document.value);
    }
    /**
     * Asks the root packument for a package that was left unsigned because its registry looked as if it strips evidence,
     * when other packages of that registry turned out to be signed.
     */
    async gatherFromRoot(route, id) {
        return this.#fromPackument(route, id);
    }
    /** The registries whose first unsigned package suggested that they serve no evidence at all. */
    async suspectedOfStripping() {
        const answers = await Promise.all([...this.#probes].map(async ([registry, probe]) => ({ registry, answer: await probe })));
        return new Set(answers.filter(({ answer }) => answer === 'strips').map(({ registry }) => registry));
    }
    async #fromPackument(route, id) {
        const root = await this.#root(route, id);
        if (root.kind === 'unknown')
            return settled(route, root);
        if (root.kind === 'not-found') {
            return {
                facts: { route, document: root, missing: 'package', attestations: null },
                absence: null,
                unsigned: false,
            };
        }
        if (root.value.kind === 'present')
            return this.withAttestations(route, id, root.value.document);
        const { publishedAt, removedForMalware } = root.value;
        const document = {
            kind: 'not-found',
            detail: `the packument of ${id.name} has no version ${id.version}`,
        };
        return {
            facts: { route, document, missing: 'version', attestations: null },
            absence: { publishedAt, removedForMalware },
            unsigned: false,
        };
    }
    async #root(route, id) {
        const asked = this.#registry.packument(route, id.name);
        const [answer, { readPackumentVersion }] = await Promise.all([asked, (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReaders */ .P)()]);
        return read(answer, (json) => readPackumentVersion(json, id));
    }
    #probe(route, id) {
        const known = this.#probes.get(route.registry);
        if (known !== undefined)
            return known;
        const probe = this.#askWhetherItStrips(route, id);
        this.#probes.set(route.registry, probe);
        return probe;
    }
    async #askWhetherItStrips(route, id) {
        const [keys, root] = await Promise.all([this.#registry.servesKeys(route), this.#root(route, id)]);
        const servesKeys = keys.kind !== 'answered' || keys.value;
        const unsigned = root.kind === 'answered' && root.value.kind === 'present' && !isSigned(root.value.document);
        return !servesKeys && unsigned ? 'strips' : 'serves';
    }
    /** Asks for the attestations of a version whose document is at hand. */
    async withAttestations(route, id, document, asking = 'afresh') {
        const unsigned = !isSigned(document);
        // Attestations are asked for where the document announces them, or where nothing else could bind the hash.
        const asks = route.trust !== 'unkeyed' && (document.dist.hasAttestations || unsigned);
        const told = { route, document: { kind: 'answered', value: document }, attestations: null };
        const facts = asks ? await this.#attested(told, id, asking) : told;
        return { facts, absence: null, unsigned };
    }
    /** A cache's answer counts only where everything in it holds; whatever else there is to say, the registry is to say it. */
    async #attested(facts, id, asking) {
        const ask = (how) => this.#registry.attestations(facts.route, id.name, id.version, how);
        const answer = await ask(asking);
        const attested = { ...facts, attestations: await this.#check(answer) };
        if (!isKept(answer))
            return attested;
        const { attestationsHold } = await (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReaders */ .P)();
        if (attestationsHold(id, attested, this.#trust))
            return attested;
        return { ...facts, attestations: await this.#check(await ask('afresh')) };
    }
    async #check(answer) {
        if (answer.kind !== 'answered')
            return answer;
        const { bytes, url } = answer.value;
        const { readServed, readVerified } = await (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReaders */ .P)();
        const verified = await this.#trust.verifier.verifyAll(bytes, readServed);
        if (verified.kind !== 'answered')
            return verified;
        if (typeof verified.value === 'string')
            return malformed(url, verified.value);
        return { kind: 'answered', value: readVerified(verified.value) };
    }
}
function isKept(answer) {
    return answer.kind === 'answered' && answer.value.kept === true;
}
function isSigned(document) {
    return document.dist.signatures.length > 0 || document.dist.npmSignature !== null;
}
function settled(route, document) {
    return { facts: { route, document, attestations: null }, absence: null, unsigned: false };
}
/** Reads an answered body with `reader`; what cannot be read is unknown, never an empty answer. */
function read(answer, reader, shorten) {
    switch (answer.kind) {
        case 'answered': {
            const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.value.bytes, shorten);
            if (json === undefined)
                return malformed(answer.value.url, 'the body is not JSON');
            const value = reader(json);
            return typeof value === 'string' ? malformed(answer.value.url, value) : { kind: 'answered', value };
        }
        case 'not-found':
        case 'unknown':
            return answer;
        default:
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(answer);
    }
}
function malformed(url, detail) {
    return { kind: 'unknown', code: 'malformed', detail: `${url}: ${detail}` };
}


/***/ }),

/***/ 72144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55717);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49132);


/**
 * Versions under way at a time: enough that every connection has work while bundles are being verified, and few enough that
 * of a very large lockfile only the results are in memory.
 */
const MOST_AT_ONCE = 96;
/**
 * Asks about each distinct version once, and verifies it against each distinct hash that some lockfile pins for it, as soon
 * as its documents are there: while others are still on their way, and so that the documents can be let go. The registry
 * port bounds how much is asked at once.
 *
 * @param rest what other parts of a divided audit look up: nothing is asked about it but whether its registry signs at all
 */
async function lookUp(planned, ports, rest = []) {
    const plans = planned.filter((plan) => plan.kind === 'lookup');
    const keyOf = makeKeys();
    const versions = new Map();
    const gatherers = new Map();
    for (const plan of plans) {
        const { route, id, registry } = plan;
        const gatherer = gatherers.get(registry.traffic) ?? new _gather_js__WEBPACK_IMPORTED_MODULE_0__/* .Gatherer */ .l(registry, ports.trust);
        gatherers.set(registry.traffic, gatherer);
        const key = keyOf(registry, route, id);
        const version = versions.get(key) ?? {
            route,
            id,
            gatherer,
            plans: [],
            found: [],
            signing: 'unknown',
        };
        version.plans.push(plan);
        versions.set(key, version);
    }
    let done = 0;
    const progress = (what) => {
        const requests = [...gatherers.keys()].reduce((sum, traffic) => sum + traffic.requests, 0);
        ports.progress.update(done, versions.size, what, requests);
    };
    if (versions.size > 0)
        progress('');
    ports.trust.verifier.expect?.(versions.size);
    await eachOf(versions.values(), async (version) => {
        const { route, id, gatherer } = version;
        // What a change brings in is where somebody may want another answer than the registry's: nothing kept will do for it.
        const asking = version.plans.some(({ introduced }) => introduced) ? 'afresh' : 'kept';
        await settle(version, await gatherer.gather(route, id, asking), ports.trust);
        done += 1;
        progress(`${id.name}@${id.version}`);
    });
    const stripped = await settleStripping([...gatherers.values()], [...versions.values()], ports.trust, (registry) => signsElsewhere(registry, rest, gatherers));
    const found = new Map();
    for (const version of versions.values()) {
        const byIntegrity = new Map(version.found.map(({ integrity, looked }) => [integrity, looked]));
        for (const plan of version.plans) {
            const looked = byIntegrity.get(plan.entry.integrity);
            if (looked !== undefined)
                found.set(plan, looked);
        }
    }
    return {
        of: (plan) => {
            const looked = found.get(plan);
            if (looked === undefined)
                throw new Error(`${plan.id.name}@${plan.id.version} was not looked up`);
            return looked;
        },
        has: (plan) => found.has(plan),
        all: [...versions.values()].flatMap((version) => version.found.map(({ looked }) => looked)),
        stripped,
    };
}
async function settle(version, { facts, absence, unsigned }, trust) {
    version.signing = unsigned ? 'unsigned' : facts.document.kind === 'answered' ? 'signed' : 'unknown';
    const { verifyPackage } = await (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .loadReaders */ .P)();
    const found = [];
    for (const integrity of new Set(version.plans.map(({ entry }) => entry.integrity))) {
        found.push({ integrity, looked: { evidence: await verifyPackage(version.id, integrity, facts, trust), absence } });
    }
    version.found = found;
}
/** Runs `work` for each, a bounded number at a time, in their order. */
async function eachOf(items, work) {
    const left = items[Symbol.iterator]();
    const worker = async () => {
        for (let next = left.next(); next.done !== true; next = left.next())
            await work(next.value);
    };
    await Promise.all(Array.from({ length: MOST_AT_ONCE }, worker));
}
/** Versions asked of one source of answers are one, whichever project's configuration led there. */
function makeKeys() {
    const sources = new Map();
    return (registry, route, id) => {
        const source = sources.get(registry.traffic) ?? sources.size;
        sources.set(registry.traffic, source);
        return JSON.stringify([source, route.registry, route.trust, id.name, id.version]);
    };
}
/**
 * A registry strips evidence only if it signs nothing at all. Where some of its packages are signed, the unsigned ones
 * are asked for again at the root, so that a selective omission is a finding and not an excuse.
 */
async function settleStripping(gatherers, versions, trust, signsElsewhere) {
    const suspicions = await Promise.all(gatherers.map((gatherer) => gatherer.suspectedOfStripping()));
    const suspected = new Set(suspicions.flatMap((registries) => [...registries]));
    const signing = new Set(versions.filter((version) => version.signing === 'signed').map(({ route }) => route.registry));
    for (const registry of suspected) {
        if (!signing.has(registry) && (await signsElsewhere(registry)))
            signing.add(registry);
    }
    const again = versions.filter((version) => {
        const { registry } = version.route;
        return suspected.has(registry) && signing.has(registry) && version.signing === 'unsigned';
    });
    await eachOf(again, async (version) => {
        const { gatherer, route, id } = version;
        await settle(version, await gatherer.gatherFromRoot(route, id), trust);
    });
    return new Set([...suspected].filter((registry) => !signing.has(registry)));
}
/**
 * Does a registry sign a package of another part? Asked only of one that looks as if it signs nothing: otherwise a part that has
 * but its unsigned packages would excuse them. Stops at the first that is signed.
 */
async function signsElsewhere(registry, rest, gatherers) {
    const versions = new Map(rest
        .filter((plan) => plan.kind === 'lookup' && plan.route.registry === registry)
        .map((plan) => [JSON.stringify([plan.id.name, plan.id.version]), plan]));
    let signs = false;
    await eachOf(versions.values(), async ({ registry: { traffic }, route, id }) => {
        const gathered = signs ? undefined : await gatherers.get(traffic)?.gather(route, id);
        if (gathered?.facts.document.kind === 'answered' && !gathered.unsigned)
            signs = true;
    });
    return signs;
}


/***/ }),

/***/ 49132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ loadReaders)
/* harmony export */ });
let readers;
/**
 * What answers are read and verified with: more of the program than asking needs. Loaded once, after whatever is asked in
 * the same turn, so that the first questions are on their way meanwhile.
 */
function loadReaders() {
    readers ??= load();
    return readers;
}
async function load() {
    await new Promise((resolve) => setImmediate(resolve));
    const [{ withoutDevelopment }, { readPackumentVersion }, { readVersion }, attestations, ofPackage] = await Promise.all([
        __webpack_require__.e(/* import() */ 8726).then(__webpack_require__.bind(__webpack_require__, 8726)),
        Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(2459)]).then(__webpack_require__.bind(__webpack_require__, 92459)),
        Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(4575)]).then(__webpack_require__.bind(__webpack_require__, 84575)),
        __webpack_require__.e(/* import() */ 3813).then(__webpack_require__.bind(__webpack_require__, 73813)),
        Promise.all(/* import() */[__webpack_require__.e(8951), __webpack_require__.e(6974), __webpack_require__.e(8380)]).then(__webpack_require__.bind(__webpack_require__, 16974)),
    ]);
    const { readServed, readVerified } = attestations;
    const { attestationsHold, verifyPackage } = ofPackage;
    return {
        withoutDevelopment,
        readPackumentVersion,
        readVersion,
        readServed,
        readVerified,
        attestationsHold,
        verifyPackage,
    };
}


/***/ }),

/***/ 56384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ evidenceElsewhere),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Qr: () => (/* binding */ divide)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1104);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72144);



/**
 * The part, from 1 to `total`, that a version belongs to: by a hash, so that every machine divides alike, and that all copies of
 * a version in all lockfiles are in one part and each fact is asked for once.
 */
function shardOf(name, version, total) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${name}@${version ?? ''}`)
        .digest();
    // 48 bits: the remainder is even enough for any number of parts.
    return (digest.readUIntBE(0, 6) % total) + 1;
}
/** Divides the entries of all lockfiles. `null`: there is but one part. */
function divide(lockfiles, shard) {
    const all = lockfiles.flat();
    if (shard === null)
        return { isOwn: () => true, asked: all, rest: [] };
    const own = new Set();
    const asked = new Set();
    for (const planned of lockfiles) {
        const byPath = new Map(planned.map((plan) => [plan.entry.path, plan]));
        for (const plan of planned) {
            const holders = plan.kind === 'bundled' ? holdersOf(plan, byPath) : [];
            // What ships inside a tarball goes with what stands for it, whose document is asked for there anyway.
            const { entry } = holders.at(-1) ?? plan;
            if (shardOf(entry.name, entry.version, shard.total) !== shard.index)
                continue;
            own.add(plan);
            for (const one of [plan, ...holders])
                asked.add(one);
        }
    }
    return {
        isOwn: (plan) => own.has(plan),
        // In their order: what is asked of a registry first may decide what else is.
        asked: all.filter((plan) => asked.has(plan)),
        rest: all.filter((plan) => !asked.has(plan)),
    };
}
/** The entries whose tarball this one may ship in, nearest first. */
function holdersOf({ entry }, byPath) {
    return (0,_bundled_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .G)(entry.path)
        .map((path) => byPath.get(path))
        .filter((holder) => holder?.kind === 'lookup');
}
/**
 * What other parts find out about all versions of a name. Asked where a finding of this part depends on it: whether a new
 * dependency was built where the package itself was.
 */
function evidenceElsewhere(plans, division, ports) {
    const byName = new Map();
    for (const plan of plans.flatMap(({ planned }) => planned)) {
        if (plan.kind !== 'lookup' || division.isOwn(plan))
            continue;
        const found = byName.get(plan.id.name);
        if (found === undefined)
            byName.set(plan.id.name, [plan]);
        else
            found.push(plan);
    }
    const asked = new Map();
    const quiet = { ...ports, progress: { update: () => undefined } };
    const ask = async (others) => {
        const looked = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(others, quiet);
        return others.map((plan) => looked.of(plan).evidence);
    };
    return (name) => {
        const others = byName.get(name);
        if (others === undefined)
            return Promise.resolve([]);
        const known = asked.get(name) ?? ask(others);
        asked.set(name, known);
        return known;
    };
}


/***/ }),

/***/ 7881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ judgeRemovedLockfile),
/* harmony export */   v: () => (/* binding */ judgeChanges)
/* harmony export */ });
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64308);

/** What a change to a lockfile says by itself, before any registry is asked. */
function judgeChanges(changes) {
    return changes.flatMap((change) => {
        const { name, from, to, at } = change;
        if (from === null || to === null)
            return [];
        const subject = { package: name, version: to.version, file: at.file, line: at.line };
        const cause = `${name}@${to.version} ${at.file}`;
        if (change.kind === 'rehashed') {
            const message = `${name}${to.version === null ? '' : `@${to.version}`} ${rehashed(from, to)}`;
            return [{ ...(0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('same-version-new-hash', subject, message, { cause }), integrity: to.integrity }];
        }
        if (change.kind === 'source-changed') {
            const message = `${name} came from ${place(from)} before, and comes from ${place(to)} now.`;
            return [{ ...(0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('source-changed', subject, message, { cause }), integrity: to.integrity }];
        }
        return [];
    });
}
/** A lockfile of the base is gone, and the project that it locked is not. */
function judgeRemovedLockfile(path, manifest) {
    const subject = { package: null, version: null, file: manifest.file, line: manifest.line };
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('lockfile-removed', subject, `${path} is gone, and ${manifest.file} beside it is not.`, { cause: path });
}
/** Only the hashes that differ are shown: where one was put beside the old one, both strings begin alike. */
function rehashed(from, to) {
    const [before, now] = [partsOf(from.integrity), partsOf(to.integrity)];
    const gone = before.filter((part) => !now.includes(part));
    const added = now.filter((part) => !before.includes(part));
    if (added.length === 0)
        return 'is pinned by another checksum than before.';
    if (gone.length === 0)
        return `is now pinned by ${short(added)} too, beside ${short(before)}.`;
    return `was pinned by ${short(gone)} before, and is pinned by ${short(added)} now.`;
}
/** No real entry has more than a handful, and a hostile one must not cost more. */
function partsOf(sri) {
    return (sri ?? '').split(/\s+/, 20).filter((part) => part !== '');
}
function short(parts) {
    const [first = 'another hash', ...others] = parts.map((part) => (part.length > 24 ? `${part.slice(0, 23)}…` : part));
    return others.length === 0 ? first : `${first} and ${others.length} more`;
}
function place({ kind, resolved }) {
    if (kind !== 'registry' && kind !== 'bundled')
        return resolved === null ? `a ${kind}` : `${kind} ${trim(resolved)}`;
    return resolved === null ? 'the registry' : trim(resolved);
}
/** Credentials first: a cut before the `@` would leave a token that no later step knows for one. */
function trim(text) {
    if (text.length <= 120)
        return text;
    return `${text.replace(/\/\/[^/?#\s]*@/g, '//***@').slice(0, 120)}…`;
}


/***/ }),

/***/ 40196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ judgeDisagreement),
/* harmony export */   UQ: () => (/* binding */ judgeUnlisted),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   lM: () => (/* binding */ judgeLinked),
/* harmony export */   uO: () => (/* binding */ judgeResolved)
/* harmony export */ });
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64308);

function subjectOf(entry) {
    return { package: entry.name, version: entry.version, file: entry.at.file, line: entry.at.line };
}
/** The address of an entry that comes from a registry: does it name this package, and on a registry that is configured? */
function judgeResolved(entry, names, routing, introduced) {
    const subject = subjectOf(entry);
    const raised = [];
    // What was there before was accepted by somebody; what a pull request brings in was not yet.
    const worse = introduced ? { severity: 'high' } : {};
    if (names?.kind === 'other') {
        const message = `The entry says ${entry.name}@${entry.version}, but its address fetches ${names.name}@${names.version}.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('resolved-mismatch', subject, message));
    }
    if (routing.kind === 'foreign-host') {
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('resolved-host', subject, `${entry.name} comes from ${routing.host}; configured for it is ${routing.configured}.`, {
            cause: routing.host,
            together: (count) => `${count} entries come from ${routing.host}, which is not a registry that is configured for them.`,
            ...worse,
            remedy: `Only if you know and trust ${routing.host}, add this line to .npmrc: ${routing.npmrcLine}`,
        }));
    }
    else if (routing.concern !== undefined) {
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('resolved-host', subject, `${entry.name} is fetched without encryption: ${routing.concern.detail}.`, {
            ...worse,
            cause: routing.concern.code,
            together: (count) => `${count} entries are fetched without encryption.`,
        }));
    }
    return raised;
}
const WHY = {
    'remote-tarball': 'fetched from an address that is not a registry’s: its pin is all there is',
    git: 'fetched from a git repository: its commit is all there is',
    file: 'a file of this project or beside it',
    link: 'a link to a folder of this project or beside it',
    workspace: 'a part of this project',
    patch: 'a patched copy, made on this machine',
    runtime: 'a runtime, not a package of an npm registry',
};
/** An entry that no registry is asked about, because none has it. */
function judgeUnlisted(entry, introduced) {
    const { kind } = entry;
    if (kind === 'registry' || kind === 'bundled' || kind === 'other')
        throw new Error(`a ${kind} entry is settled elsewhere`);
    const status = { status: 'not-applicable', reason: kind, detail: WHY[kind] };
    // What is the project's own is no surprise to anybody; what is fetched from elsewhere should be said.
    if (kind === 'workspace' || (kind === 'link' && !leavesProject(entry.resolved)))
        return { status, raised: [] };
    const message = `${entry.name} is ${WHY[kind]}.`;
    const together = (count) => `${count} entries are ${WHY[kind]}.`;
    // New in a pull request and pinned by nothing that stays: what is installed can change under an unchanged lockfile.
    const loose = introduced && !isPinned(entry);
    const severity = loose ? { severity: 'high' } : {};
    return {
        status,
        raised: [(0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('not-a-registry-package', subjectOf(entry), message, { cause: kind, together, ...severity })],
    };
}
/** Is the entry pinned by something immutable: a whole commit id, or a hash? */
function isPinned({ kind, resolved, integrity, checksum }) {
    if (integrity !== null || checksum !== undefined)
        return true;
    return kind === 'git' && /(?:^|[^0-9a-f])[0-9a-f]{40}(?:[0-9a-f]{24})?(?:$|[^0-9a-f])/.test(resolved ?? '');
}
function leavesProject(resolved) {
    return resolved === null || /^(?:[/\\]|[a-z]:|\.\.(?:[/\\]|$))/i.test(resolved.replace(/^file:/, ''));
}
/**
 * A link that also has a registry's address or a hash. npm never writes one: it links the folder at that very path, for
 * example `http:/registry…` in the repository, and looks at no hash. What the registry has is not what gets installed.
 */
function judgeLinked(entry) {
    if (entry.kind !== 'link')
        return [];
    const beside = entry.integrity === null ? 'a registry’s address' : 'a hash';
    const message = `The entry of ${entry.name} is a link, with ${beside} beside it: npm installs the folder of that name and checks nothing.`;
    const remedy = 'Do not install. Restore the entry from the last good commit of the lockfile, or remove it and lock it again.';
    return [(0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('not-a-registry-package', subjectOf(entry), message, { severity: 'high', remedy })];
}
/** The two trees of a v2 npm lockfile. npm 7 and later read `packages`, npm 6 reads `dependencies`: a swap in one is for somebody. */
function judgeDisagreement(disagreement) {
    const { name, path, field, inPackages, inDependencies, at } = disagreement;
    const say = (value) => value === null ? 'nothing' : value.length > 100 ? `${value.slice(0, 100)}…` : value;
    const message = `The two trees of the lockfile disagree on the ${field} of ${path}: “packages” says ${say(inPackages)}, “dependencies” says ${say(inDependencies)}.`;
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)('lockfile-trees-disagree', { package: name, version: null, file: at.file, line: at.line }, message, {
        cause: `${path} ${field}`,
    });
}


/***/ }),

/***/ 64308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);

/** Makes a finding of the catalogue's severity and remedy, unless the options know better. */
function raise(code, subject, message, options = {}) {
    const info = _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code];
    const finding = {
        code,
        severity: options.severity ?? info.severity,
        package: subject.package,
        version: subject.version,
        file: subject.file,
        line: subject.line,
        message,
        evidence: options.evidence ?? [],
        remedy: options.remedyFor?.(subject.package === null ? [] : [subject.package]) ?? options.remedy ?? info.remedy,
    };
    return {
        finding,
        cause: options.cause ?? `${subject.package}@${subject.version}`,
        together: options.together ?? ((count) => `${message} (${count} entries)`),
        ...(options.remedyFor === undefined ? {} : { remedyFor: options.remedyFor }),
    };
}


/***/ }),

/***/ 75400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ notAudited),
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

/**
 * The one coverage class of an entry that was looked up. *Verified* means: the lockfile's hash is bound to a signature
 * by a trusted key, and nothing that came with it failed or could not be judged. An entry with a critical or high
 * finding is never counted as verified.
 */
function statusOf(evidence, findings, stripped) {
    const { document, integrity, signature, publish, provenance, route } = evidence;
    const worst = findings.find((finding) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, 'high'));
    if (worst !== undefined)
        return { status: 'failed', reason: worst.code, detail: worst.message };
    if (document.kind === 'unknown')
        return notAudited(reasonOf(document.code), document.detail);
    for (const outcome of [provenance, publish, integrity]) {
        if (outcome.kind === 'unknown')
            return notAudited(reasonOf(outcome.code), outcome.detail);
        if (outcome.kind === 'unsupported')
            return notAudited(outcome.code, outcome.detail);
        if (outcome.kind === 'rejected')
            return { status: 'failed', reason: outcome.code, detail: outcome.detail };
    }
    if (route.trust === 'unkeyed') {
        return notAudited('self-vouched', `${route.registry} is the only party that vouches for its packages: no keys are known for it`);
    }
    const signed = signature.kind === 'verified' || publish.kind === 'verified';
    if (!signed) {
        if (signature.kind === 'unsupported')
            return notAudited(signature.code, signature.detail);
        if (stripped)
            return notAudited('evidence-stripped', `${route.registry} serves neither signatures nor attestations`);
        return { status: 'failed', reason: 'signature-missing', detail: 'nothing binds the hash to a trusted key' };
    }
    if (integrity.kind === 'absent') {
        return {
            status: 'registry-only',
            reason: 'no-hash',
            detail: 'the lockfile pins no hash; the registry’s signed one was verified',
        };
    }
    if (integrity.kind === 'verified' && integrity.value.strength === 'weak') {
        return {
            status: 'weakly-bound',
            reason: 'sha1',
            detail: 'the lockfile pins sha1 only; the registry’s signed hash was verified',
        };
    }
    if (integrity.kind !== 'verified')
        return { status: 'failed', reason: 'integrity-mismatch', detail: 'the hashes do not agree' };
    return { status: 'verified', reason: '', detail: '' };
}
function notAudited(reason, detail) {
    return { status: 'not-audited', reason, detail };
}
/** Answers that differ only in how the registry was not reached are one reason for a reader. */
function reasonOf(code) {
    switch (code) {
        case 'unreachable':
        case 'server-error':
        case 'unexpected-status':
            return 'unreachable';
        case 'no-trusted-keys':
            return 'self-vouched';
        case 'timeout':
        case 'cancelled':
        case 'unauthorized':
        case 'forbidden':
        case 'rate-limited':
        case 'redirected':
        case 'too-large':
        case 'malformed':
        case 'not-recorded':
        case 'not-asked':
        case 'verifier-stopped':
            return code;
    }
}


/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);


/** The colours of one report. The caller decides whether there are any; the environment is not asked. */
function styleOf(options) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(options.color);
    const worst = (text) => colors.bold(colors.red(text));
    return {
        width: Math.max(40, options.width),
        bold: colors.bold,
        dim: colors.dim,
        level: {
            critical: worst,
            high: colors.red,
            medium: colors.yellow,
            low: colors.cyan,
            info: colors.blue,
            incomplete: colors.magenta,
        },
        mood: { good: colors.green, warn: colors.yellow, bad: colors.red },
        step: {
            pass: colors.green,
            fail: colors.red,
            absent: colors.yellow,
            unknown: colors.magenta,
            'not-asked': colors.dim,
        },
        links: options.links,
    };
}
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\u3099-\u30ff\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;
/** Columns that escaped text takes: marks take none, East Asian characters and emoji two. */
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let total = 0;
    for (const character of text)
        total += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return total;
}
/** Cuts escaped text to at most `room` columns; what was cut ends with `…`. A mark stays with the letter that it is on. */
function fit(text, room) {
    if (columns(text) <= room)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        const size = columns(character);
        if (used + size > room - 1)
            break;
        kept += character;
        used += size;
    }
    return room < 1 ? '' : `${kept}…`;
}
/** Wraps at words, indenting every line by `indent` and the later ones by `hang` more. */
function wrap(text, width, indent, hang = 0) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const size = columns(word);
        const room = width - indent - (lines.length === 0 ? 0 : hang);
        if (line !== '' && used + 1 + size > room) {
            lines.push(line);
            line = word;
            used = size;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
            used += used === 0 ? size : size + 1;
        }
    }
    lines.push(line);
    return lines.map((content, index) => ' '.repeat(indent + (index === 0 ? 0 : hang)) + content);
}
/** A label and its address as one line: a hyperlink where the terminal has them, else both written out. */
function link(style, label, url) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(label, 200);
    const href = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .webUrl */ .qP)(url);
    if (href === null)
        return `${text}: ${style.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(url, 300))}`;
    // `href` is printable ASCII: nothing in it can end the escape sequence.
    return style.links ? `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\` : `${text}: ${style.dim(href)}`;
}


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   UU: () => (/* binding */ findingsOfCauses),
/* harmony export */   _: () => (/* binding */ trustLines),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dK: () => (/* binding */ evidenceRows),
/* harmony export */   d_: () => (/* binding */ CAVEAT),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   pS: () => (/* binding */ levelCounts),
/* harmony export */   w0: () => (/* binding */ sameCause)
/* harmony export */ });
/* unused harmony export percentOf */
/** `1,534`: the same in every locale of the machine. */
function number(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function plural(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
/** A share as whole percent. All and none alone are 100 and 0: rounding must not hide the one that is missing. */
function percentOf(count, total) {
    if (count >= total)
        return 100;
    return count === 0 ? 0 : Math.min(99, Math.max(1, Math.round((count / total) * 100)));
}
/** `41 other findings have the same cause.`, of so many in all. */
function sameCause(findings) {
    return `${plural(findings - 1, 'other finding has', 'other findings have')} the same cause.`;
}
/** `5,000 findings of 2 causes`. */
function findingsOfCauses(findings, causes) {
    return `${plural(findings, 'finding')}${causes === findings ? '' : ` of ${plural(causes, 'cause')}`}`;
}
/** Worst first. What could not be found out stands above what is merely untidy: it may hide the worst. */
const LEVELS = ['critical', 'high', 'incomplete', 'medium', 'low', 'info'];
const RANKS = { critical: 0, high: 1, incomplete: 2, medium: 3, low: 4, info: 5 };
/** Findings worst first; within a level in the order of the verdict. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}
/** `1 critical, 2 high`; empty where there are none. */
function levelCounts(findings) {
    return LEVELS.map((level) => [level, findings.filter((finding) => finding.severity === level).length])
        .filter(([, count]) => count > 0)
        .map(([level, count]) => `${number(count)} ${level}`)
        .join(', ');
}
/** `name@version`, or what there is of it. Foreign text. */
function packageName(name, version, alias) {
    return `${name}${version === null ? '' : `@${version}`}${alias === undefined ? '' : ` (as ${alias})`}`;
}
/** `package-lock.json:12`; `null` where there is no file. Foreign text. */
function place(file, line) {
    if (file === null)
        return null;
    return line === null ? file : `${file}:${line}`;
}
/** The rows of the evidence table: how many of the packages asked about carry what. */
function evidenceRows(counts) {
    return [
        { what: 'registry signature', count: counts.withSignature },
        { what: 'publish attestation', count: counts.withPublishAttestation },
        { what: 'provenance', count: counts.withProvenance },
    ];
}
const SOURCES = {
    tuf: 'Sigstore’s TUF repository',
    embedded: 'the copy embedded in this version',
    file: 'a file that was given',
    record: 'the record that was given',
    demo: 'the demo’s own throwaway authorities',
};
/** Where trust came from, and when it was current. `detail` is foreign text. */
function trustLines(trust) {
    const line = (what, fact) => `${what} from ${SOURCES[fact.source]}${fact.date === null ? '' : `, as of ${fact.date}`}${fact.detail === '' ? '' : ` (${fact.detail})`}`;
    return [line('Sigstore root', trust.root), line('registry keys', trust.keys)];
}
/** Stands under every report of what was verified. */
const CAVEAT = 'Verified means where these bytes come from, not that their code is harmless.';


/***/ })

};
;