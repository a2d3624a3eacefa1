"use strict";
exports.id = 2716;
exports.ids = [2716];
exports.modules = {

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

/***/ 82128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ PUBLISH_V01),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   VK: () => (/* binding */ SLSA_V02),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ck: () => (/* binding */ SLSA_V1),
/* harmony export */   gc: () => (/* binding */ subjectProblem)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** npm's publish attestation: https://github.com/npm/attestation/tree/main/specs/publish/v0.1 */
const PUBLISH_V01 = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
/** https://slsa.dev/spec/v0.2/provenance */
const SLSA_V02 = 'https://slsa.dev/provenance/v0.2';
/** https://slsa.dev/spec/v1.0/provenance */
const SLSA_V1 = 'https://slsa.dev/provenance/v1';
const STATEMENT_TYPES = new Set([
    'https://in-toto.io/Statement/v0.1',
    'https://in-toto.io/Statement/v1',
]);
/** More subjects than any npm statement has; a list beyond this is refused, not searched. */
const MAX_SUBJECTS = 1024;
/**
 * Reads an in-toto statement (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md). Call it only
 * with the payload of a verified envelope. Returns a sentence where the payload is no such statement.
 */
function readStatement(payload) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'the signed payload is not a JSON object';
    const type = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, '_type');
    if (type === null || !STATEMENT_TYPES.has(type))
        return `the statement's _type is ${JSON.stringify(type)}, not in-toto's`;
    const predicateType = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'predicateType');
    if (predicateType === null)
        return 'the statement has no predicateType';
    const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'subject');
    if (!Array.isArray(list))
        return 'the statement has no subject';
    if (list.length > MAX_SUBJECTS)
        return `the statement has ${list.length} subjects`;
    const subjects = [];
    for (const entry of list) {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'name');
        if (name === null)
            return 'a subject of the statement has no name';
        subjects.push({ name, sha512: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'digest', 'sha512') });
    }
    return { predicateType, subjects, predicate: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'predicate') };
}
/** `pkg:npm/%40scope/name@version`, as npm writes a statement's subject (https://github.com/package-url/purl-spec). */
function purlOf(id) {
    return `pkg:npm/${id.name.replace(/^@/, '%40')}@${id.version}`;
}
/**
 * Does exactly one subject name this package version with this sha512 (hex)? Returns `null` if so, or a sentence
 * with the values that disagree.
 */
function subjectProblem(statement, id, sha512) {
    const purl = purlOf(id);
    const named = statement.subjects.filter((subject) => subject.name === purl);
    if (named.length === 0) {
        const names = statement.subjects.map((subject) => subject.name);
        return `the statement is about ${names.length === 0 ? 'nothing' : names.slice(0, 3).join(', ')}, not about ${purl}`;
    }
    const matching = named.filter((subject) => subject.sha512?.toLowerCase() === sha512);
    if (matching.length === 1 && named.length === 1)
        return null;
    if (named.length > 1)
        return `the statement names ${purl} ${named.length} times`;
    return `the statement says sha512 ${short(named[0]?.sha512 ?? null)} for ${purl}, the package has ${short(sha512)}`;
}
function short(hex) {
    return hex === null ? '(none)' : hex.length > 16 ? `${hex.slice(0, 16)}…` : hex;
}


/***/ }),

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

/***/ 44759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Gatherer)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/packument/development.js
const KEY = '"devDependencies":';
/** As registries write it: names and ranges without an escape. Linear: no part of it can begin where another one ends. */
const FLAT = /^\{(?:"[^"\\\p{Cc}]*":"[^"\\\p{Cc}]*"(?:,"[^"\\\p{Cc}]*":"[^"\\\p{Cc}]*")*)?\}$/u;
/** Longer than any list of them; one that somebody made so long is parsed with everything else. */
const LONGEST = 64 * 1024;
/**
 * A version document's text without what the package is developed with, which nobody installs and nothing here reads. In
 * most documents that is the largest part, and far more of the work: V8 makes a hidden class for each list of names that it
 * has not met, so that of a thousand documents these objects take nine tenths of the time to parse.
 *
 * The text remains JSON, or remains none. In JSON a quotation mark that no backslash precedes opens or closes a text: so
 * what is found here is a key, or a fault that stays where it was; and one object is replaced by another one.
 */
function withoutDevelopment(text) {
    const key = text.indexOf(KEY);
    if (key < 1 || text[key - 1] === '\\')
        return text;
    const start = key + KEY.length;
    const end = text.indexOf('}', start) + 1;
    if (end === 0 || end - start > LONGEST || !FLAT.test(text.slice(start, end)))
        return text;
    return `${text.slice(0, start)}{}${text.slice(end)}`;
}

// EXTERNAL MODULE: ./build/packument/packument.js
var packument = __webpack_require__(92459);
// EXTERNAL MODULE: ./build/packument/version.js
var version = __webpack_require__(84575);
// EXTERNAL MODULE: ./build/verify/attestations.js
var attestations = __webpack_require__(73813);
// EXTERNAL MODULE: ./build/verify/package.js + 4 modules
var verify_package = __webpack_require__(16974);
;// CONCATENATED MODULE: ./build/audit/gather.js







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
        const answer = await this.#registry.versionDocument(route, id.name, id.version, asking);
        if (answer.kind === 'not-found')
            return this.#fromPackument(route, id);
        const document = read(answer, (json) => (0,version/* readVersion */.$)(json, id), withoutDevelopment);
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
        return read(await this.#registry.packument(route, id.name), (json) => (0,packument/* readPackumentVersion */.z)(json, id));
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
        if (!isKept(answer) || (0,verify_package/* attestationsHold */.d)(id, attested, this.#trust))
            return attested;
        return { ...facts, attestations: await this.#check(await ask('afresh')) };
    }
    async #check(answer) {
        if (answer.kind !== 'answered')
            return answer;
        const { bytes, url } = answer.value;
        const verified = await this.#trust.verifier.verifyAll(bytes, attestations/* readServed */.W4);
        if (verified.kind !== 'answered')
            return verified;
        if (typeof verified.value === 'string')
            return malformed(url, verified.value);
        return { kind: 'answered', value: (0,attestations/* readVerified */.xu)(verified.value) };
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
            const json = (0,model_json/* parseJson */.qF)(answer.value.bytes, shorten);
            if (json === undefined)
                return malformed(answer.value.url, 'the body is not JSON');
            const value = reader(json);
            return typeof value === 'string' ? malformed(answer.value.url, value) : { kind: 'answered', value };
        }
        case 'not-found':
        case 'unknown':
            return answer;
        default:
            return (0,errors/* assertNever */.xb)(answer);
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
/* harmony import */ var _verify_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16974);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44759);


/**
 * Versions under way at a time: enough that every connection has work while bundles are being verified, and few enough that
 * of a very large lockfile only the results are in memory.
 */
const MOST_AT_ONCE = 256;
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
        const gatherer = gatherers.get(registry.traffic) ?? new _gather_js__WEBPACK_IMPORTED_MODULE_1__/* .Gatherer */ .l(registry, ports.trust);
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
    const found = [];
    for (const integrity of new Set(version.plans.map(({ entry }) => entry.integrity))) {
        found.push({ integrity, looked: { evidence: await (0,_verify_package_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyPackage */ .s)(version.id, integrity, facts, trust), absence } });
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

/***/ 25928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   r5: () => (/* binding */ repositoryFromUri)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76895);

/** Hosts that compare owner and repository without case. */
const CASELESS_HOSTS = new Set(['github.com', 'gitlab.com']);
/** Compares parsed fields, never prefixes: `acme/lib-evil` is not `acme/lib`. */
function sameRepository(a, b) {
    if (a.host !== b.host)
        return false;
    return CASELESS_HOSTS.has(a.host) ? a.path.toLowerCase() === b.path.toLowerCase() : a.path === b.path;
}
/** `github.com/npm/cli`. */
function formatRepository(ref) {
    return `${ref.host}/${ref.path}`;
}
/** What a URL parser takes out in silence: an address with it says one repository and would be read as another. */
const REWRITTEN = /[\s\\]|\/(?:\.|%2e){1,2}(?:[/#]|$)/i;
/**
 * Reads an absolute http(s) or `git+https` repository address. Returns `null` for anything else: an address
 * with credentials, a query, no path, or a path that climbs.
 */
function repositoryFromUri(uri) {
    const text = uri.replace(/^git\+/, '');
    if (!/^https?:\/\//i.test(text) || REWRITTEN.test(text))
        return null;
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(text);
    if (url === null || url.username !== '' || url.password !== '' || url.search !== '')
        return null;
    const path = url.pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    return path === '' ? null : { host: url.host.toLowerCase(), path };
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

/***/ 92459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readPackumentVersion)
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
    const document = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$)(manifest, id, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'time', id.version));
    return typeof document === 'string' ? document : { kind: 'present', document };
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion)
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


/***/ }),

/***/ 73813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ readServed),
/* harmony export */   Y1: () => (/* binding */ checkAttestations),
/* harmony export */   xu: () => (/* binding */ readVerified)
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


/***/ }),

/***/ 19023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ integrityOf),
/* harmony export */   Qx: () => (/* binding */ readIntegrity),
/* harmony export */   Ve: () => (/* binding */ bindIntegrity),
/* harmony export */   jr: () => (/* binding */ singleHash),
/* harmony export */   uC: () => (/* binding */ sha512Hex)
/* harmony export */ });
/* unused harmony export short */
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68951);
/* harmony import */ var _model_last_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63500);


/** Strongest first, as npm's installer picks (ssri's own order). */
const STRENGTH = ['sha512', 'sha384', 'sha256', 'sha1'];
/**
 * Reads an SRI string. Returns a sentence where any part of it cannot be read: `ssri` itself drops such parts in
 * silence, and a hash that an installer ignores must not count as one that was compared. Its strict mode is not used:
 * that knows no sha1, which old lockfiles pin and npm still installs by.
 */
const readIntegrity = (0,_model_last_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberingLast */ .e)((text) => {
    const parts = text.trim().split(/\s+/);
    const found = new Map();
    for (const part of parts) {
        const bare = part.replace(/\?.*$/, '');
        const hash = ssri__WEBPACK_IMPORTED_MODULE_0__.parse(bare, { single: true });
        const algorithm = STRENGTH.find((name) => name === hash?.algorithm);
        if (hash === null || hash === undefined || algorithm === undefined || !isCanonical(algorithm, hash.digest)) {
            return `${JSON.stringify(part.length > 100 ? `${part.slice(0, 100)}…` : part)} is not a hash`;
        }
        const digests = found.get(algorithm);
        if (digests === undefined)
            found.set(algorithm, [hash.digest]);
        else
            digests.push(hash.digest);
    }
    const algorithm = STRENGTH.find((name) => found.has(name));
    if (algorithm === undefined)
        return 'it holds no hash';
    return { algorithm, digests: [...new Set(found.get(algorithm))] };
});
const BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20 };
function isCanonical(algorithm, digest) {
    const bytes = Buffer.from(digest, 'base64');
    return bytes.length === BYTES[algorithm] && bytes.toString('base64') === digest;
}
/** The only hash of the strongest algorithm, or a sentence. What a signature covers must be one value. */
function singleHash(text) {
    const hashes = readIntegrity(text);
    if (typeof hashes === 'string')
        return hashes;
    const [digest, second] = hashes.digests;
    if (digest === undefined || second !== undefined)
        return `it states ${hashes.digests.length} different ${hashes.algorithm} hashes`;
    return { algorithm: hashes.algorithm, digest };
}
/**
 * Compares the lockfile's integrity with the registry's. Of the lockfile's strongest algorithm **every** hash must equal
 * the registry's: an installer accepts any of them, so `sha512-GOOD sha512-EVIL` would install evil.
 *
 * @param locked the lockfile's SRI as written, or `null`
 * @param registry `dist.integrity` (SRI) and `dist.shasum` (sha1 hex) as served
 */
function bindIntegrity(locked, registry) {
    if (locked === null || locked.trim() === '')
        return { kind: 'absent' };
    const lockedHashes = readIntegrity(locked);
    if (typeof lockedHashes === 'string') {
        return {
            kind: 'rejected',
            code: 'integrity-malformed',
            detail: `the lockfile's integrity cannot be read: ${lockedHashes}`,
        };
    }
    const { algorithm } = lockedHashes;
    if (algorithm === 'sha1')
        return bindSha1(lockedHashes.digests, registry);
    if (registry.integrity === null) {
        return notComparable(algorithm, 'no integrity');
    }
    const served = singleHash(registry.integrity);
    if (typeof served === 'string') {
        return { kind: 'rejected', code: 'integrity-mismatch', detail: `the registry's integrity is unusable: ${served}` };
    }
    if (served.algorithm !== algorithm)
        return notComparable(algorithm, `only ${served.algorithm}`);
    const sri = `${algorithm}-${served.digest}`;
    const other = lockedHashes.digests.find((digest) => digest !== served.digest);
    if (other !== undefined)
        return mismatch(`${algorithm}-${other}`, sri);
    return { kind: 'verified', value: { strength: 'strong', algorithm, sri } };
}
/** `dist.shasum` is signed by nobody, so equality with it binds only weakly. */
function bindSha1(digests, registry) {
    const shasum = registry.shasum;
    if (shasum === null || !/^[0-9a-f]{40}$/i.test(shasum))
        return notComparable('sha1', 'no shasum');
    const served = Buffer.from(shasum, 'hex').toString('base64');
    const other = digests.find((digest) => digest !== served);
    if (other !== undefined)
        return mismatch(`sha1-${other}`, `sha1-${served}`);
    return { kind: 'verified', value: { strength: 'weak', algorithm: 'sha1', sri: `sha1-${served}` } };
}
function mismatch(locked, served) {
    return {
        kind: 'rejected',
        code: 'integrity-mismatch',
        detail: `the lockfile pins ${short(locked)}, the registry has ${short(served)}`,
    };
}
function notComparable(algorithm, instead) {
    return {
        kind: 'unsupported',
        code: 'integrity-not-comparable',
        detail: `the lockfile pins ${algorithm}, the registry states ${instead}`,
    };
}
/** Enough of a hash to tell two apart in a sentence. */
function short(sri) {
    return sri.length > 24 ? `${sri.slice(0, 23)}…` : sri;
}
/** `sha512-…` of bytes in hand, for a tarball on disk. */
function integrityOf(bytes) {
    return ssri__WEBPACK_IMPORTED_MODULE_0__.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}
/** The hex of a sha512 SRI with one hash, as in-toto subjects write it; `null` for another algorithm. */
function sha512Hex(sri) {
    const hash = singleHash(sri);
    return typeof hash === 'string' || hash.algorithm !== 'sha512'
        ? null
        : Buffer.from(hash.digest, 'base64').toString('hex');
}


/***/ }),

/***/ 10803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ logEntryOf)
/* harmony export */ });
/** Sigstore's public Rekor, the one log that search.sigstore.dev shows. An index in any other log would lead to a stranger's entry. */
const PUBLIC_REKOR = 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=';
/** A verified bundle's place in the transparency log, with the page where a person can look it up. */
function logEntryOf(bundle) {
    const isPublic = bundle.logId === PUBLIC_REKOR;
    return {
        logIndex: bundle.logIndex,
        loggedAt: bundle.loggedAt,
        url: isPublic ? `https://search.sigstore.dev/?logIndex=${encodeURIComponent(bundle.logIndex)}` : null,
    };
}


/***/ }),

/***/ 16974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ attestationsHold),
  s: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: ./build/verify/provenance.js + 3 modules
var verify_provenance = __webpack_require__(67053);
// EXTERNAL MODULE: ./build/attestation/statement.js
var attestation_statement = __webpack_require__(82128);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/verify/log-entry.js
var log_entry = __webpack_require__(10803);
;// CONCATENATED MODULE: ./build/verify/publish.js



/**
 * What makes a verified statement the registry's own publish attestation
 * (https://github.com/npm/attestation/tree/main/specs/publish/v0.1): signed by an attestation key of that registry, the
 * envelope's `keyid` being that key's, and about this package, these bytes and this registry.
 *
 * @param sha512 hex of the bytes it must be about
 * @param registries the addresses that the predicate may name, normalised, without a trailing slash
 */
function verifyPublish(verified, id, sha512, registries, ring) {
    const { statement, bundle } = verified;
    if (bundle.signer.kind === 'certificate') {
        // Anyone can obtain a certificate and sign such a statement: without a policy that names the signer it says nothing.
        return {
            kind: 'unsupported',
            code: 'attestation-unsupported',
            detail: `the publish attestation is signed by ${bundle.signer.certificate.san}, not by a registry key`,
        };
    }
    const keyid = bundle.signer.hint;
    if (bundle.envelopeKeyid !== keyid) {
        return invalid(`the envelope names key ${bundle.envelopeKeyid || '(none)'}, the bundle ${keyid}`);
    }
    if (!ring.attestations.has(keyid))
        return invalid(`signed by ${keyid}, which is not an attestation key of the registry`);
    const name = (0,json/* stringAt */.bX)(statement.predicate, 'name');
    const version = (0,json/* stringAt */.bX)(statement.predicate, 'version');
    const registry = (0,json/* stringAt */.bX)(statement.predicate, 'registry');
    if (name !== id.name || version !== id.version) {
        return subjectMismatch(`the registry attests to ${String(name)}@${String(version)}, not to ${id.name}@${id.version}`);
    }
    if (registry === null || !registries.includes(registry.toLowerCase().replace(/\/+$/, ''))) {
        return subjectMismatch(`the attestation is of registry ${String(registry)}, not of ${registries.join(' or ')}`);
    }
    const problem = (0,attestation_statement/* subjectProblem */.gc)(statement, id, sha512);
    if (problem !== null)
        return subjectMismatch(problem);
    return { kind: 'verified', value: { name, version, registry, keyid, log: (0,log_entry/* logEntryOf */.M)(bundle) } };
}
function invalid(detail) {
    return { kind: 'rejected', code: 'attestation-invalid', detail };
}
function subjectMismatch(detail) {
    return { kind: 'rejected', code: 'attestation-subject-mismatch', detail };
}

;// CONCATENATED MODULE: ./build/verify/bound.js


const NPM_REGISTRY = 'https://registry.npmjs.org';
/** What was bound last for the same answer: of a kept one it is asked twice, and once more for each hash that is pinned. */
const boundFor = new WeakMap();
/**
 * Holds a version's attestations against its identity and its hash.
 *
 * @param sha512 hex of what the registry states, `null` where that is no sha512
 * @param advertised the registry's document announces provenance
 */
function bindAttestations(id, sha512, facts, advertised, ring) {
    const by = [id, sha512, advertised, ring];
    const known = boundFor.get(facts);
    if (known !== undefined && by.every((part, index) => part === known.by[index]))
        return known.bound;
    const bound = bindAnew(id, sha512, facts, advertised, ring);
    boundFor.set(facts, { by, bound });
    return bound;
}
function bindAnew(id, sha512, facts, advertised, ring) {
    const answer = facts.attestations;
    if (answer === null)
        return { publish: { kind: 'absent' }, provenance: { kind: 'absent' }, unsupported: [] };
    if (answer.kind === 'unknown')
        return { publish: answer, provenance: answer, unsupported: [] };
    if (answer.kind === 'not-found') {
        return {
            publish: { kind: 'absent' },
            provenance: advertised
                ? unavailable('the registry advertises provenance, and serves no attestations')
                : { kind: 'absent' },
            unsupported: [],
        };
    }
    const checked = answer.value;
    const registries = facts.route.trust === 'npm'
        ? [NPM_REGISTRY]
        : [facts.route.registry.toLowerCase().replace(/\/+$/, ''), NPM_REGISTRY];
    const publish = combine(checked, 'publish', sha512, (statement, hash) => verifyPublish(statement, id, hash, registries, ring));
    const builds = [];
    const combined = combine(checked, 'provenance', sha512, (statement, hash) => {
        const outcome = (0,verify_provenance/* verifyProvenance */.T)(statement, id, hash);
        if (outcome.kind === 'verified')
            builds.push(outcome.value);
        return outcome;
    });
    const provenance = combined.kind === 'verified' ? oneBuild(builds) : combined;
    const unknown = checked.filter((attestation) => attestation.role === 'unknown');
    const rejected = unknown.find((attestation) => attestation.outcome.kind === 'rejected')?.outcome;
    const unsupported = unknown.flatMap(({ outcome }) => outcome.kind === 'verified'
        ? [`predicate type ${outcome.value.statement.predicateType}`]
        : outcome.kind === 'unsupported'
            ? [outcome.detail]
            : []);
    if (rejected?.kind === 'rejected')
        return { publish, provenance: rejected, unsupported };
    if (!advertised || provenance.kind !== 'absent')
        return { publish, provenance, unsupported };
    const [first] = unsupported;
    if (first === undefined)
        return {
            publish,
            provenance: unavailable('the registry advertises provenance, and its attestations hold none'),
            unsupported,
        };
    // Something signed stands where provenance was announced: it must not pass for "there was none".
    const detail = `the registry advertises provenance, and what it serves is ${first}`;
    return {
        publish,
        provenance: { kind: 'unsupported', code: 'attestation-unsupported', detail },
        unsupported: unsupported.slice(1),
    };
}
/** Every attestation of a role has to hold: one that does not is never outweighed by another that does. */
function combine(checked, role, sha512, judge) {
    const outcomes = checked
        .filter((attestation) => attestation.role === role)
        .map(({ outcome }) => {
        if (outcome.kind !== 'verified')
            return outcome;
        if (sha512 === null)
            return {
                kind: 'rejected',
                code: 'attestation-subject-mismatch',
                detail: 'the registry states no sha512 to hold the statement against',
            };
        return judge(outcome.value, sha512);
    });
    return (outcomes.find((outcome) => outcome.kind === 'rejected') ??
        outcomes.find((outcome) => outcome.kind === 'unsupported') ??
        outcomes.find((outcome) => outcome.kind === 'unknown') ??
        outcomes[0] ?? { kind: 'absent' });
}
/**
 * Several statements are one fact only where they are of one build. Anyone can have a second one signed for the same
 * bytes: served beside the good one, it must neither hide behind it nor take its place.
 */
function oneBuild(builds) {
    const [first, ...others] = builds;
    if (first === undefined)
        return { kind: 'absent' };
    const other = others.find(({ signer }) => signer.san !== first.signer.san || signer.runUri !== first.signer.runUri);
    if (other === undefined)
        return { kind: 'verified', value: first };
    return {
        kind: 'rejected',
        code: 'attestation-invalid',
        detail: `two provenance statements name two builds, ${first.signer.san} and ${other.signer.san}`,
    };
}
function unavailable(detail) {
    return { kind: 'rejected', code: 'attestation-unavailable', detail };
}

// EXTERNAL MODULE: ./build/verify/integrity.js
var verify_integrity = __webpack_require__(19023);
;// CONCATENATED MODULE: ./build/verify/openpgp-signature.js
/** npm's retired signing key, as https://keybase.io/npmregistry published it. */
const NPM_OPENPGP_FINGERPRINT = '096318028A2B58C84929D8E13D4D5B120276566A';
/**
 * Verifies `dist["npm-signature"]`, npm's OpenPGP signature of 2018 to 2023 over `name@version:integrity`. Some of early
 * 2018 sign the text `name@version:undefined` instead: good signatures that cover no hash, and bind nothing.
 */
async function verifyOpenPgp(id, integrity, signature, openpgp) {
    if (signature === null)
        return { kind: 'absent' };
    const result = await openpgp.verify(`${id.name}@${id.version}:${integrity}`, signature);
    if (result.kind === 'good') {
        return {
            kind: 'verified',
            value: { kind: 'openpgp', keyid: NPM_OPENPGP_FINGERPRINT, signedIntegrity: integrity, badBeside: 0 },
        };
    }
    if (result.kind === 'unknown-key')
        return { kind: 'unsupported', code: 'signature-key-unknown', detail: result.detail };
    if (result.kind === 'malformed')
        return { kind: 'rejected', code: 'signature-invalid', detail: result.detail };
    const undefinedForm = await openpgp.verify(`${id.name}@${id.version}:undefined`, signature);
    if (undefinedForm.kind === 'good') {
        return {
            kind: 'unsupported',
            code: 'signature-signs-no-hash',
            detail: 'the OpenPGP signature covers the text "undefined" in place of a hash',
        };
    }
    return {
        kind: 'rejected',
        code: 'signature-invalid',
        detail: `npm's OpenPGP signature does not verify over ${id.name}@${id.version} and this hash`,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/verify/registry-signature.js


/** On Node's own threads: of a thousand versions' signatures the checks are a tenth of all there is to compute. */
const verifyAside = (0,external_node_util_.promisify)(external_node_crypto_.verify);
/**
 * Verifies a registry's ECDSA signatures (https://docs.npmjs.com/about-registry-signatures): P-256 with SHA-256 over the
 * exact text `name@version:integrity`, base64 DER. One good signature by a trusted key is enough; a bad one by a *known*
 * key and no good one is the tamper signal; an unknown key says neither.
 *
 * @param integrity a single hash, `alg-base64`, without options
 * @param publishedAt ISO 8601 of the publication as a log or the packument states it, or `null` where none is at hand
 */
async function verifyRegistrySignatures(id, integrity, signatures, ring, publishedAt) {
    if (signatures.length === 0)
        return { kind: 'absent' };
    const message = Buffer.from(`${id.name}@${id.version}:${integrity}`);
    const results = await Promise.all(signatures.map((signature) => verifyOne(message, signature, ring, publishedAt)));
    const bad = results.filter((result) => result.kind === 'bad');
    const good = results.find((result) => result.kind === 'good');
    if (good?.kind === 'good') {
        const { keyid, endsAt } = good.key;
        const undated = Number.isNaN(Date.parse(publishedAt ?? '')) && endsAt !== null ? { keyEndedAt: endsAt } : {};
        return {
            kind: 'verified',
            value: { kind: 'ecdsa', keyid, signedIntegrity: integrity, badBeside: bad.length, ...undated },
        };
    }
    const [firstBad] = bad;
    if (firstBad?.kind === 'bad') {
        return {
            kind: 'rejected',
            code: 'signature-invalid',
            detail: `the signature by ${firstBad.keyid} does not verify over ${id.name}@${id.version} and this hash`,
        };
    }
    const expired = results.find((result) => result.kind === 'expired');
    if (expired?.kind === 'expired') {
        return {
            kind: 'rejected',
            code: 'signature-key-expired',
            detail: `published ${String(publishedAt)}, after the signing key ${expired.key.keyid} had ended on ${String(expired.key.endsAt)}`,
        };
    }
    const keyids = [...new Set(signatures.map((signature) => signature.keyid))].join(', ');
    return {
        kind: 'unsupported',
        code: 'signature-key-unknown',
        detail: `signed by ${keyids}, which is not a key that is trusted for this registry`,
    };
}
async function verifyOne(message, signature, ring, publishedAt) {
    const keys = ring.signatures.get(signature.keyid);
    if (keys === undefined)
        return { kind: 'unknown-key', keyid: signature.keyid };
    const bytes = Buffer.from(signature.sig, 'base64');
    // Node's decoder skips what is no base64: a text that does not come back the same is not the one that was signed.
    if (bytes.toString('base64') !== signature.sig)
        return { kind: 'bad', keyid: signature.keyid };
    const verified = await Promise.all(keys.map(({ key }) => verifyAside('sha256', message, key, bytes)));
    const valid = keys.filter((_, index) => verified[index] === true);
    const [first] = valid;
    if (first === undefined)
        return { kind: 'bad', keyid: signature.keyid };
    const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
    // A time that cannot be read is no time: the signature still holds, and the key's end is reported instead.
    if (Number.isNaN(time))
        return { kind: 'good', key: first };
    const inWindow = valid.find((key) => time < key.end);
    return inWindow === undefined ? { kind: 'expired', key: first } : { kind: 'good', key: inWindow };
}

;// CONCATENATED MODULE: ./build/verify/package.js




/**
 * Binds one version's three hashes: the lockfile's, the registry's signed one, and the subject of its attestations.
 * Establishes facts; what is acceptable is judged elsewhere.
 *
 * @param locked the lockfile's SRI as written, or `null` where it pins none
 */
async function verifyPackage(id, locked, facts, { ring, ownRings, openpgp }) {
    const { route, document } = facts;
    const context = { ring: ringOf(route, { ring, ownRings }), openpgp };
    if (document.kind !== 'answered') {
        const unknown = unknownBecause(document);
        const missing = facts.missing === undefined ? {} : { missing: facts.missing };
        return {
            id,
            route,
            document,
            ...missing,
            integrity: unknown,
            signature: unknown,
            publish: unknown,
            provenance: unknown,
            unsupported: [],
        };
    }
    const { dist, facts: version } = document.value;
    const integrity = (0,verify_integrity/* bindIntegrity */.Ve)(locked, dist);
    const served = dist.integrity === null ? null : (0,verify_integrity/* singleHash */.jr)(dist.integrity);
    const sri = served === null || typeof served === 'string' ? null : `${served.algorithm}-${served.digest}`;
    const attested = bindAttestations(id, sri === null ? null : (0,verify_integrity/* sha512Hex */.uC)(sri), facts, version.advertisesProvenance, context.ring);
    const loggedAt = attested.publish.kind === 'verified' ? attested.publish.value.log.loggedAt : null;
    const publishedAt = loggedAt ?? version.statedTime;
    const overServed = await verifySignatures(id, sri, document.value, route, publishedAt, context);
    const signature = await blame(overServed, id, locked, document.value, publishedAt, context);
    return { id, route, document: { kind: 'answered', value: version }, integrity, signature, ...attested };
}
function ringOf(route, { ring, ownRings }) {
    const own = route.trust === 'keyed' ? ownRings?.get(route.registry) : undefined;
    return own ?? ring;
}
/**
 * Do these attestations hold in every respect, so that nothing could be added to what they say: the registry's own, of the
 * bytes that it states, and provenance exactly where it announces some? An earlier answer stands for the registry's only
 * if they do; whether it may be doubted for any other reason is the registry's to say.
 */
function attestationsHold(id, facts, rings) {
    if (facts.document.kind !== 'answered' || facts.attestations?.kind !== 'answered')
        return false;
    const { dist, facts: version } = facts.document.value;
    const served = dist.integrity === null ? null : (0,verify_integrity/* singleHash */.jr)(dist.integrity);
    if (served === null || typeof served === 'string')
        return false;
    const sha512 = (0,verify_integrity/* sha512Hex */.uC)(`${served.algorithm}-${served.digest}`);
    const advertised = version.advertisesProvenance;
    const { publish, provenance, unsupported } = bindAttestations(id, sha512, facts, advertised, ringOf(facts.route, rings));
    return (publish.kind === 'verified' && provenance.kind === (advertised ? 'verified' : 'absent') && unsupported.length === 0);
}
/**
 * Which of two different hashes is the signed one? Good over the lockfile's and not over the registry's means that the
 * registry's document was altered, not the signature: the mismatch itself is the finding then.
 */
async function blame(overServed, id, locked, { dist }, publishedAt, { ring }) {
    if (overServed.kind !== 'rejected' || overServed.code !== 'signature-invalid' || locked === null)
        return overServed;
    const hash = (0,verify_integrity/* singleHash */.jr)(locked);
    if (typeof hash === 'string')
        return overServed;
    const overLocked = await verifyRegistrySignatures(id, `${hash.algorithm}-${hash.digest}`, dist.signatures, ring, publishedAt);
    return overLocked.kind === 'verified' ? overLocked : overServed;
}
async function verifySignatures(id, sri, { dist }, route, publishedAt, { ring, openpgp }) {
    if (route.trust === 'unkeyed') {
        return { kind: 'unknown', code: 'no-trusted-keys', detail: `no keys are known for ${route.registry}` };
    }
    if (dist.signatures.length === 0 && dist.npmSignature === null)
        return { kind: 'absent' };
    if (sri === null) {
        return {
            kind: 'rejected',
            code: 'signature-invalid',
            detail: `the registry's integrity ${JSON.stringify(dist.integrity)} is not one hash, so no signature can cover it`,
        };
    }
    const ecdsa = await verifyRegistrySignatures(id, sri, dist.signatures, ring, publishedAt);
    // The older signature counts only where the newer one is not there (it never excuses a bad one), and it is npm's alone.
    if (ecdsa.kind !== 'absent' || route.trust !== 'npm')
        return ecdsa;
    return verifyOpenPgp(id, sri, dist.npmSignature, openpgp);
}
function unknownBecause(answer) {
    return answer.kind === 'unknown'
        ? { kind: 'unknown', code: answer.code, detail: answer.detail }
        : { kind: 'unknown', code: 'not-asked', detail: answer.detail };
}


/***/ }),

/***/ 67053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ verifyProvenance)
});

// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
;// CONCATENATED MODULE: ./build/attestation/identity.js

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const GITLAB_ISSUER = 'https://gitlab.com';
const CIRCLECI_ISSUER = /^https:\/\/oidc\.circleci\.com\/org\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/**
 * Reads a Fulcio certificate's extensions into fields
 * (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). The newer extensions (.8 to .22) win; early
 * certificates have only .1 to .6. What a certificate does not have is `null`: not stated, never a guess.
 */
function readIdentity(certificate) {
    const field = (...arcs) => {
        for (const arc of arcs) {
            const value = certificate.extensions[arc];
            if (value !== undefined && value !== '')
                return value;
        }
        return null;
    };
    const issuer = field(8, 1) ?? '';
    const earlyRepository = field(5);
    const repositoryUri = field(12) ?? (earlyRepository === null ? null : `https://github.com/${earlyRepository}`);
    const buildConfig = field(18);
    return {
        issuer,
        san: certificate.san,
        provider: providerOf(issuer),
        signerWorkflow: readWorkflowUri(certificate.san),
        workflow: buildConfig === null ? null : readWorkflowUri(buildConfig),
        repository: repositoryUri === null ? null : (0,model_repository/* repositoryFromUri */.r5)(repositoryUri),
        repositoryUri,
        repositoryId: field(15),
        ownerUri: field(16),
        ownerId: field(17),
        commit: field(13, 3),
        ref: field(14, 6),
        trigger: field(20, 2),
        runner: field(11),
        runUri: field(21),
        visibility: field(22),
    };
}
/** The CI provider whose issuer this is, compared exactly: an issuer that merely starts alike is somebody else's. */
function providerOf(issuer) {
    if (issuer === GITHUB_ISSUER)
        return 'github';
    if (issuer === GITLAB_ISSUER)
        return 'gitlab';
    return CIRCLECI_ISSUER.test(issuer) ? 'circleci' : 'other';
}
/**
 * Reads `https://{host}/{owner}/{repo}/{path}@{ref}` (GitHub) or `https://{host}/{project}//{path}@{ref}` (GitLab).
 * Returns `null` for anything else.
 */
function readWorkflowUri(uri) {
    const cut = uri.indexOf('@', 8);
    if (cut < 0)
        return null;
    const [address, ref] = [uri.slice(0, cut), uri.slice(cut + 1)];
    const match = /^https:\/\/([^/?#]+)\/(.+?)\/\/(.+)$/.exec(address) ?? /^https:\/\/([^/?#]+)\/([^/]+\/[^/]+)\/(.+)$/.exec(address);
    if (match === null || ref === '')
        return null;
    const repository = (0,model_repository/* repositoryFromUri */.r5)(`https://${match[1]}/${match[2]}`);
    return repository === null ? null : { repository, path: match[3] ?? '', ref };
}

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/attestation/statement.js
var attestation_statement = __webpack_require__(82128);
;// CONCATENATED MODULE: ./build/attestation/provenance.js


const GITHUB_WORKFLOW_V1 = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
const NPM_GHA_V2 = 'https://github.com/npm/cli/gha/v2';
const NPM_GHA_EARLY = new Set([
    'https://github.com/npm/cli/gha@v0',
    'https://github.com/npm/cli/gha@v1',
]);
const NPM_GITLAB = 'https://github.com/npm/cli/gitlab/v0alpha1';
/**
 * Reads what a provenance predicate says of the build. Everything in it is the build's own word; compare it with the
 * certificate. Returns a sentence for a build type this program does not know: neither good nor bad.
 */
function readProvenance(statement) {
    const { predicateType, predicate } = statement;
    if (predicateType === attestation_statement/* SLSA_V1 */.ck) {
        const buildType = (0,json/* stringAt */.bX)(predicate, 'buildDefinition', 'buildType');
        if (buildType === GITHUB_WORKFLOW_V1)
            return githubWorkflowV1(predicate);
        return `build type ${JSON.stringify(buildType)} is unknown to this version`;
    }
    if (predicateType === attestation_statement/* SLSA_V02 */.VK) {
        const buildType = (0,json/* stringAt */.bX)(predicate, 'buildType');
        if (buildType === NPM_GHA_V2)
            return npmGitHub(predicate, buildType, 'v2');
        if (buildType !== null && NPM_GHA_EARLY.has(buildType))
            return npmGitHub(predicate, buildType, 'early');
        if (buildType === NPM_GITLAB)
            return npmGitLab(predicate, buildType);
        return `build type ${JSON.stringify(buildType)} is unknown to this version`;
    }
    return `predicate type ${JSON.stringify(predicateType)} is not a provenance that this version knows`;
}
/** https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1 */
function githubWorkflowV1(predicate) {
    const workflow = (0,json.at)(predicate, 'buildDefinition', 'externalParameters', 'workflow');
    const github = (0,json.at)(predicate, 'buildDefinition', 'internalParameters', 'github');
    const source = (0,json/* arrayAt */.RD)(predicate, 'buildDefinition', 'resolvedDependencies')[0];
    const [materialUri, ref] = splitRef((0,json/* stringAt */.bX)(source, 'uri'));
    const builderId = (0,json/* stringAt */.bX)(predicate, 'runDetails', 'builder', 'id');
    return {
        predicateType: attestation_statement/* SLSA_V1 */.ck,
        buildType: GITHUB_WORKFLOW_V1,
        repositoryUri: (0,json/* stringAt */.bX)(workflow, 'repository'),
        materialUri,
        ref,
        commit: (0,json/* stringAt */.bX)(source, 'digest', 'gitCommit'),
        workflowPath: (0,json/* stringAt */.bX)(workflow, 'path'),
        workflowRef: (0,json/* stringAt */.bX)(workflow, 'ref'),
        trigger: (0,json/* stringAt */.bX)(github, 'event_name'),
        repositoryId: (0,json/* stringAt */.bX)(github, 'repository_id'),
        ownerId: (0,json/* stringAt */.bX)(github, 'repository_owner_id'),
        builderId,
        runner: runnerOf(builderId),
        runUri: (0,json/* stringAt */.bX)(predicate, 'runDetails', 'metadata', 'invocationId'),
    };
}
/** npm's own build types of 2023, `gha/v2` and the short-lived `gha@v0`, `gha@v1`. */
function npmGitHub(predicate, buildType, form) {
    const source = (0,json.at)(predicate, 'invocation', 'configSource');
    const environment = (0,json.at)(predicate, 'invocation', 'environment');
    const material = (0,json/* arrayAt */.RD)(predicate, 'materials')[0];
    const [configUri, configRef] = splitRef((0,json/* stringAt */.bX)(source, 'uri'));
    const [materialUri] = splitRef((0,json/* stringAt */.bX)(material, 'uri'));
    const workflow = form === 'v2' ? (0,json/* stringAt */.bX)(environment, 'GITHUB_WORKFLOW_REF') : (0,json/* stringAt */.bX)(source, 'entryPoint');
    const [workflowName, workflowRef] = splitRef(workflow);
    const builderId = (0,json/* stringAt */.bX)(predicate, 'builder', 'id');
    return {
        predicateType: attestation_statement/* SLSA_V02 */.VK,
        buildType,
        repositoryUri: form === 'v2' ? configUri : materialUri,
        materialUri: form === 'v2' ? materialUri : configUri,
        ref: form === 'v2' ? configRef : (0,json/* stringAt */.bX)(environment, 'GITHUB_REF'),
        commit: (0,json/* stringAt */.bX)(material, 'digest', 'sha1'),
        workflowPath: form === 'v2' ? (0,json/* stringAt */.bX)(source, 'entryPoint') : pathOfWorkflow(workflowName),
        workflowRef,
        trigger: (0,json/* stringAt */.bX)(environment, 'GITHUB_EVENT_NAME'),
        repositoryId: (0,json/* stringAt */.bX)(environment, 'GITHUB_REPOSITORY_ID'),
        ownerId: (0,json/* stringAt */.bX)(environment, 'GITHUB_REPOSITORY_OWNER_ID'),
        builderId,
        runner: runnerOf(builderId),
        runUri: gitHubRun(predicate, environment, form),
    };
}
function npmGitLab(predicate, buildType) {
    const source = (0,json.at)(predicate, 'invocation', 'configSource');
    const [materialUri] = splitRef((0,json/* stringAt */.bX)((0,json/* arrayAt */.RD)(predicate, 'materials')[0], 'uri'));
    return {
        predicateType: attestation_statement/* SLSA_V02 */.VK,
        buildType,
        repositoryUri: (0,json/* stringAt */.bX)(source, 'uri'),
        materialUri,
        ref: null,
        commit: (0,json/* stringAt */.bX)(source, 'digest', 'sha1'),
        workflowPath: null,
        workflowRef: null,
        trigger: null,
        repositoryId: null,
        ownerId: null,
        builderId: (0,json/* stringAt */.bX)(predicate, 'builder', 'id'),
        runner: null,
        runUri: (0,json/* stringAt */.bX)(predicate, 'metadata', 'buildInvocationId'),
    };
}
/** `https://github.com/{repository}/actions/runs/{id}/attempts/{n}`, as the certificate's .21 writes it. */
function gitHubRun(predicate, environment, form) {
    const repository = (0,json/* stringAt */.bX)(environment, 'GITHUB_REPOSITORY');
    const stated = form === 'v2'
        ? (0,json/* stringAt */.bX)(predicate, 'metadata', 'buildInvocationId')
        : `${(0,json/* stringAt */.bX)(environment, 'GITHUB_RUN_ID')}-${(0,json/* stringAt */.bX)(environment, 'GITHUB_RUN_ATTEMPT')}`;
    const run = /^(\d+)-(\d+)$/.exec(stated ?? '');
    if (repository === null || run === null)
        return null;
    return `https://github.com/${repository}/actions/runs/${run[1]}/attempts/${run[2]}`;
}
/** Splits `uri@ref` at the first `@` behind the host, so that a ref may hold one. */
function splitRef(text) {
    if (text === null)
        return [null, null];
    const cut = text.indexOf('@', Math.max(0, text.indexOf('://') + 3));
    return cut < 0 ? [text, null] : [text.slice(0, cut), text.slice(cut + 1)];
}
/** `owner/repo/.github/workflows/x.yml` -> `.github/workflows/x.yml` */
function pathOfWorkflow(name) {
    const parts = name?.split('/') ?? [];
    return parts.length > 2 ? parts.slice(2).join('/') : null;
}
function runnerOf(builderId) {
    const match = /^https:\/\/github\.com\/actions\/runner\/([a-z-]+)$/.exec(builderId ?? '');
    return match?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/verify/claims.js

/**
 * Holds what the build says of itself (the predicate) against what the identity provider said of it (the certificate).
 * The predicate is environment text that any step of the workflow can forge; the certificate is not. A field that
 * either does not have is *not stated*, never a disagreement. Workflow path and ref are compared with .18 and not with
 * the subject alternative name: npm writes the caller, the SAN of a reusable workflow names the called one.
 */
function disagreements(claim, signer) {
    const rows = [
        ['repository', claim.repositoryUri, signer.repositoryUri, sameUri],
        ['source material', claim.materialUri, signer.repositoryUri, sameUri],
        ['source ref', claim.ref, signer.ref, exactly],
        ['commit', claim.commit, signer.commit, caselessly],
        ['workflow', claim.workflowPath, signer.workflow?.path ?? null, exactly],
        ['workflow ref', claim.workflowRef, signer.workflow?.ref ?? null, exactly],
        ['trigger', claim.trigger, signer.trigger, exactly],
        ['repository id', claim.repositoryId, signer.repositoryId, exactly],
        ['owner id', claim.ownerId, signer.ownerId, exactly],
        ['runner', claim.runner, signer.runner, exactly],
        ['run', claim.runUri, signer.runUri, caselessly],
    ];
    const found = [];
    for (const [field, predicate, certificate, same] of rows) {
        if (predicate !== null && certificate !== null && !same(predicate, certificate)) {
            found.push({ field, predicate, certificate });
        }
    }
    return found;
}
function exactly(a, b) {
    return a === b;
}
function caselessly(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** Parsed fields, never text: an address that cannot be read as a repository equals only itself. */
function sameUri(a, b) {
    if (a === b)
        return true;
    const [left, right] = [(0,model_repository/* repositoryFromUri */.r5)(a), (0,model_repository/* repositoryFromUri */.r5)(b)];
    return left === null || right === null ? a === b : (0,model_repository/* sameRepository */.RB)(left, right);
}

// EXTERNAL MODULE: ./build/verify/log-entry.js
var log_entry = __webpack_require__(10803);
;// CONCATENATED MODULE: ./build/verify/provenance.js





/**
 * What makes a verified statement this version's provenance: signed with a certificate, of a build type this program
 * reads, and about this package and these bytes. It never binds a name by itself: any workflow on earth can sign a
 * subject `pkg:npm/lodash@…`. It counts beside a registry signature over the same hash.
 *
 * @param sha512 hex of the bytes it must be about
 */
function verifyProvenance(verified, id, sha512) {
    const { statement, bundle } = verified;
    if (bundle.signer.kind === 'key') {
        return {
            kind: 'unsupported',
            code: 'attestation-unsupported',
            detail: `the provenance is signed by key ${bundle.signer.hint}, not with a build's certificate`,
        };
    }
    const problem = (0,attestation_statement/* subjectProblem */.gc)(statement, id, sha512);
    if (problem !== null)
        return { kind: 'rejected', code: 'attestation-subject-mismatch', detail: problem };
    const claim = readProvenance(statement);
    if (typeof claim === 'string')
        return { kind: 'unsupported', code: 'attestation-unsupported', detail: claim };
    const signer = readIdentity(bundle.signer.certificate);
    return {
        kind: 'verified',
        value: {
            claim,
            signer,
            issuerKnown: signer.provider !== 'other',
            disagreements: disagreements(claim, signer),
            log: (0,log_entry/* logEntryOf */.M)(bundle),
        },
    };
}


/***/ })

};
;