"use strict";
exports.id = 17;
exports.ids = [17];
exports.modules = {

/***/ 46950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readAttestations)
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

/***/ 55717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Gatherer)
/* harmony export */ });
/* harmony import */ var _attestation_response_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46950);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29598);
/* harmony import */ var _packument_packument_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92459);
/* harmony import */ var _packument_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84575);
/* harmony import */ var _verify_attestations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73813);
/* harmony import */ var _verify_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17550);







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
        const document = read(answer, (json) => (0,_packument_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$)(json, id));
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
        return read(await this.#registry.packument(route, id.name), (json) => (0,_packument_packument_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackumentVersion */ .z)(json, id));
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
        if (!isKept(answer) || (0,_verify_package_js__WEBPACK_IMPORTED_MODULE_4__/* .attestationsHold */ .d)(id, attested, this.#trust))
            return attested;
        return { ...facts, attestations: await this.#check(await ask('afresh')) };
    }
    async #check(answer) {
        const served = read(answer, _attestation_response_js__WEBPACK_IMPORTED_MODULE_5__/* .readAttestations */ .a);
        if (served.kind !== 'answered')
            return served;
        const body = answer.kind === 'answered' ? answer.value.bytes : undefined;
        return (0,_verify_attestations_js__WEBPACK_IMPORTED_MODULE_3__/* .checkAttestationsAside */ .S)(served.value, this.#trust.verifier, body);
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
function read(answer, reader) {
    switch (answer.kind) {
        case 'answered': {
            const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(answer.value.bytes);
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
/* harmony import */ var _verify_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17550);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55717);


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

/***/ 20898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Bu: () => (/* binding */ partOfWaiver),
/* harmony export */   Rr: () => (/* binding */ settledOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   wn: () => (/* binding */ compareOrder)
/* harmony export */ });
/* harmony import */ var _judge_origin_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55909);

// A finding before it is grouped has two functions: the sentence for many entries, and the remedy for many packages. Both put
// one thing into a text, so that what is before and after it is all there is to know.
/** Numbers that begin and end unlike: what two sentences have in common is then all but the number. */
const [A_COUNT, ANOTHER_COUNT, A_THIRD_COUNT] = [1_000_007, 2_000_003, 31];
/** As plain data. */
function partOf({ raised, out }) {
    const { finding, cause, together, remedyFor } = raised;
    const remedy = remedyFor === undefined ? undefined : remedyParts(remedyFor);
    const sentence = between(together(A_COUNT), together(ANOTHER_COUNT));
    if (`${sentence[0]}${A_THIRD_COUNT}${sentence[1]}` !== together(A_THIRD_COUNT))
        throw new Error(`the sentence for many entries of ${finding.code} holds more than their number`);
    return { finding, cause, together: sentence, ...(remedy === undefined ? {} : { remedy }), out };
}
/** What {@link partOf} was made from. */
function settledOf({ finding, cause, together: [before, after], remedy, out }) {
    const raised = {
        finding,
        cause,
        together: (count) => `${before}${count}${after}`,
        ...(remedy === undefined ? {} : { remedyFor: (packages) => `${remedy[0]}${(0,_judge_origin_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .updateCommand */ .h)(packages)}${remedy[1]}` }),
    };
    return { raised, out };
}
function partOfWaiver({ met, expired, unused }) {
    const part = (remark) => (remark === null ? null : partOf(remark));
    return { met, expired: part(expired), unused: part(unused) };
}
function standingOf({ met, expired, unused }) {
    const settled = (remark) => (remark === null ? null : settledOf(remark));
    return { met, expired: settled(expired), unused: settled(unused) };
}
/** Is one place before another? Number by number, a shorter list first. */
function compareOrder(a, b) {
    for (const [index, left] of a.entries()) {
        const right = b[index];
        if (right === undefined)
            return 1;
        if (left !== right)
            return left - right;
    }
    return a.length - b.length;
}
/** `undefined` where it is the same for all packages. */
function remedyParts(remedyFor) {
    const [one, other] = [remedyFor(['a']), remedyFor(['b'])];
    if (one === other)
        return undefined;
    const command = (0,_judge_origin_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .updateCommand */ .h)(['a']);
    const [prefix, after] = between(one, other);
    const before = prefix.slice(0, prefix.length - (command.length - 1));
    const several = ['@a/b', '@a/c', 'd'];
    if (`${before}${(0,_judge_origin_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .updateCommand */ .h)(several)}${after}` !== remedyFor(several))
        throw new Error('the remedy for many packages holds more than the command for them');
    return [before, after];
}
/** What two texts have in common at their beginning and at their end. */
function between(one, other) {
    let start = 0;
    while (start < one.length && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return [one.slice(0, start), one.slice(one.length - end)];
}


/***/ }),

/***/ 94515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ OF_THE_RUN),
/* harmony export */   Fy: () => (/* binding */ Parts),
/* harmony export */   Kp: () => (/* binding */ OF_A_REGISTRY)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _judge_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7881);
/* harmony import */ var _judge_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40196);
/* harmony import */ var _part_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20898);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56384);





/** What concerns no single entry, and is found alike by every part: told by the first. */
const WHOLE = 0;
/** What a run says of itself: each part may say it, and all together say it once. */
const OF_THE_RUN = 1;
const OF_A_LOCKFILE = 2;
const OF_A_REGISTRY = 3;
/** Gathers what an audit of everything, or one part of it, found: with the place of each among what all parts find. */
class Parts {
    entries = [];
    changes = [];
    raised = [];
    #orders = [];
    #positions = [];
    #changePositions = [];
    #allChanges = [];
    #lockfiles = 0;
    #total = 0;
    whole(shard, raised, ofTheRun) {
        if (tellsTheWhole(shard))
            raised.forEach((one, index) => this.#add([WHOLE, index], one));
        for (const one of ofTheRun)
            this.#add([OF_THE_RUN], one);
    }
    lockfile(shard, lockfile, changes, concluded) {
        const place = [OF_A_LOCKFILE, this.#lockfiles];
        if (tellsTheWhole(shard)) {
            lockfile.disagreements.forEach((one, index) => this.#add([...place, 0, index], (0,_judge_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeDisagreement */ .O2)(one)));
        }
        changes.forEach((change, index) => {
            if (!isOwnChange(change, shard))
                return;
            this.#changePositions.push(this.#allChanges.length + index);
            this.changes.push(change);
            for (const one of (0,_judge_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeChanges */ .v)([change]))
                this.#add([...place, 1, index], one);
        });
        concluded.raised.forEach((one, index) => this.#add([...place, 2, concluded.raisedAt[index] ?? 0, index], one));
        for (const entry of concluded.entries)
            this.entries.push(entry);
        for (const position of concluded.positions)
            this.#positions.push(this.#total + position);
        for (const change of changes)
            this.#allChanges.push(change);
        this.#lockfiles += 1;
        this.#total += lockfile.packages.length;
    }
    stripped(raised) {
        for (const one of raised)
            this.#add([OF_A_REGISTRY], one);
    }
    /** For the report of a part. */
    part({ index, total, audit }, input, trust, settled, waivers) {
        const whole = [
            input.raised.map(({ finding, cause }) => [finding, cause]),
            input.errors,
            input.lockfiles.map(({ disagreements }) => disagreements),
            this.#allChanges,
        ];
        return {
            index,
            total,
            elsewhere: this.#total - this.entries.length,
            audit: {
                ...audit,
                changes: this.#allChanges.length,
                trust: trust.digest,
                whole: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(whole)).digest('hex'),
            },
            positions: this.#positions,
            changePositions: this.#changePositions,
            findings: settled.map((one, at) => ({ ...(0,_part_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .partOf */ .BU)(one), order: this.#orders[at] ?? [] })),
            waivers: waivers.map(_part_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .partOfWaiver */ .Bu),
        };
    }
    #add(order, raised) {
        this.raised.push(raised);
        this.#orders.push(order);
    }
}
function tellsTheWhole(shard) {
    return shard === null || shard.index === 1;
}
/** A change goes with the version that it brings in, or else takes away. */
function isOwnChange({ name, from, to }, shard) {
    return shard === null || (0,_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardOf */ .IS)(name, (to ?? from)?.version ?? null, shard.total) === shard.index;
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

/***/ 12175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ group)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);


/** More findings of one code and severity than this are one that lists them, whatever their causes. */
const MANY = 10;
/** One finding a cause, worst first, then by file and line. */
function group(raised) {
    const byCause = collect(raised, ({ finding, cause }) => JSON.stringify([finding.code, finding.severity, cause]));
    const merged = byCause.map((group) => merge(group, group[0].together));
    const byCode = collect(merged, ({ finding }) => JSON.stringify([finding.code, finding.severity]));
    return byCode
        .flatMap((group) => (group.length > MANY ? [mergeKind(group)] : group.map(({ finding }) => finding)))
        .sort(compare);
}
function collect(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const found = groups.get(key);
        if (found === undefined)
            groups.set(key, [item]);
        else
            found.push(item);
    }
    return [...groups.values()];
}
function merge(raised, together) {
    const [first] = raised;
    if (raised.length === 1)
        return first;
    const affected = raised.flatMap(({ finding }) => affectedBy(finding));
    const packages = [...new Set(affected.map((entry) => entry.package))];
    const remedy = first.remedyFor?.(packages) ?? first.finding.remedy;
    return { ...first, finding: { ...first.finding, message: together(affected.length), affected, remedy } };
}
function mergeKind(raised) {
    const { title } = _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[raised[0].finding.code];
    const { finding } = merge(raised, (count) => `${title}: ${count} entries. The first: ${raised[0].finding.message}`);
    return finding;
}
function affectedBy(finding) {
    if (finding.affected !== undefined)
        return finding.affected;
    if (finding.package === null || finding.file === null || finding.line === null)
        return [];
    return [{ package: finding.package, version: finding.version, file: finding.file, line: finding.line }];
}
const ORDER = [..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.slice(0, 2), 'incomplete', ..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.slice(2)];
function compare(a, b) {
    return (ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        text(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        text(a.code, b.code) ||
        text(a.package, b.package));
}
/** By code unit, so that every machine sorts alike. */
function text(a, b) {
    const [left, right] = [a ?? '', b ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 55909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf),
/* harmony export */   h: () => (/* binding */ updateCommand)
/* harmony export */ });
/** A command that is longer is neither copied nor shown whole. */
const LONGEST = 700;
/** From so many packages of one scope on, the scope is named instead. */
const MANY_OF_SCOPE = 3;
/** The command that pins what is found now for these packages, ready for a shell. */
function updateCommand(packages) {
    const scopes = new Map();
    for (const name of packages) {
        const scope = wildcardOf(name);
        scopes.set(scope, (scopes.get(scope) ?? 0) + 1);
    }
    const wanted = packages.map((name) => {
        const scope = wildcardOf(name);
        return name.startsWith('@') && (scopes.get(scope) ?? 0) >= MANY_OF_SCOPE ? scope : name;
    });
    const base = 'countersign origins update';
    const command = [base, ...[...new Set(wanted)].map(shellWord)].join(' ');
    // Without names it pins all that differ, and lists what it pinned.
    return command.length > LONGEST ? base : command;
}
function wildcardOf(name) {
    return `${name.slice(0, name.indexOf('/'))}/*`;
}
/** Old names may hold signs that a shell obeys, and every name is a lockfile's author's. */
function shellWord(text) {
    return /^[\w@./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** Who accepts an origin, and where: never in the change that brings it in. */
function remedyOf(path, proposed) {
    if (proposed) {
        return () => `Take the change of ${path} into a pull request of its own, have it reviewed by someone who owns that file, and merge it first.`;
    }
    return (packages) => `Do not update before you know why. If it is right, run “${updateCommand(packages)}” on this branch, and merge the change of ${path} first, in a pull request of its own.`;
}


/***/ }),

/***/ 57589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ sumUp),
/* harmony export */   OA: () => (/* binding */ settlePolicy),
/* harmony export */   U_: () => (/* binding */ withSeverity),
/* harmony export */   ro: () => (/* binding */ remarksOf)
/* harmony export */ });
/* unused harmony export applyPolicy */
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);
/* harmony import */ var _model_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31884);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96271);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12175);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42072);
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64308);






/**
 * The one place where findings are made milder or taken out, in this order: the policy's severities, its waivers, the
 * recorded baseline. Nothing vanishes: what counts no more is in `waived`. Says which waivers are over or unused.
 */
function applyPolicy(raised, policy, standing, options) {
    const { settled, waivers } = settlePolicy(raised, policy, standing, options.now);
    return sumUp([...settled, ...remarksOf(waivers, options.complete)]);
}
/** As {@link applyPolicy}, finding by finding. */
function settlePolicy(raised, policy, standing, now) {
    const waivers = new Waivers(policy?.waivers ?? [], now);
    const known = new Map(standing.map((finding) => [keyOf(finding.finding, finding), finding.severity]));
    const settle = (one) => {
        const judged = withSeverity(one, policy);
        const waiver = waivers.match(one);
        if (judged === 'ignored') {
            const reason = `${policy?.path} sets ${one.finding.code} to ignore`;
            return { raised: one, out: { by: 'ignored', reason, expires: null } };
        }
        if (waiver !== null) {
            return { raised: judged, out: { by: 'waiver', reason: waiver.reason, expires: waiver.expires } };
        }
        if (!isStanding(judged.finding, known))
            return { raised: judged, out: null };
        return { raised: judged, out: { by: 'baseline', reason: 'recorded in the baseline', expires: null } };
    };
    const settled = raised.map(settle);
    const said = (remark) => (remark === null ? null : settle(remark));
    return {
        settled,
        waivers: waivers
            .remarks()
            .map(({ met, expired, unused }) => ({ met, expired: said(expired), unused: said(unused) })),
    };
}
/** @param complete see {@link ApplyOptions} */
function remarksOf(waivers, complete) {
    return waivers
        .map(({ met, expired, unused }) => (met ? expired : complete ? unused : null))
        .filter((remark) => remark !== null);
}
/** What counts, and what does not, grouped. */
function sumUp(settled) {
    return {
        raised: settled.filter(({ out }) => out === null).map(({ raised }) => raised),
        waived: groupWaived(settled),
    };
}
function withSeverity(raised, policy) {
    const { finding } = raised;
    const rule = policy?.severities.findLast((candidate) => concerns(candidate, finding)) ?? null;
    if (rule === null)
        return raised;
    const { severity } = rule;
    if (finding.severity === 'incomplete' && !_model_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTLED_BY_POLICY */ .pw.has(finding.code))
        return raised;
    if (_model_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .SEALED */ .pU.has(finding.code) && (severity === 'ignore' || !isWorse(severity, finding.severity)))
        return raised;
    return severity === 'ignore' ? 'ignored' : { ...raised, finding: { ...finding, severity } };
}
function concerns({ finding: code, packages }, finding) {
    if (code !== finding.code)
        return false;
    return finding.package === null ? packages === null : (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesAny */ ._I)(packages, finding.package);
}
/** Worse than: `critical` than `high`. What could not be found out is on no such scale. */
function isWorse(a, b) {
    return a !== 'incomplete' && b !== 'incomplete' && _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.indexOf(a) < _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.indexOf(b);
}
/** Codes that every audit of everything looks for, whatever it was asked for and however little there is to compare with. */
function isAlwaysLookedFor(code) {
    switch (_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].group) {
        case "the registry's word":
        case 'attestations':
        case 'who built it':
            return true;
        case 'what is locked':
            return (code !== 'same-version-new-hash' &&
                code !== 'source-changed' &&
                code !== 'tarball-mismatch' &&
                code !== 'manifest-confusion');
        default:
            return code === 'denied';
    }
}
class Waivers {
    #byCode = new Map();
    #all;
    #met = new Set();
    #today;
    constructor(waivers, now) {
        this.#all = waivers;
        this.#today = now.toISOString().slice(0, 10);
        for (const waiver of waivers) {
            const list = this.#byCode.get(waiver.finding);
            if (list === undefined)
                this.#byCode.set(waiver.finding, [waiver]);
            else
                list.push(waiver);
        }
    }
    /** The waiver that is in force for this finding. Notes the ones that are over and would have been. */
    match(raised) {
        let inForce = null;
        for (const waiver of this.#byCode.get(raised.finding.code) ?? []) {
            if (!waives(waiver, raised))
                continue;
            this.#met.add(waiver);
            if (this.#isOver(waiver))
                continue;
            inForce ??= waiver;
        }
        return inForce;
    }
    /** After everything was matched. */
    remarks() {
        return this.#all.map((waiver) => {
            const { at, finding, package: name, versions, expires } = waiver;
            const subject = { package: null, version: null, file: at.file, line: at.line };
            const what = `The waiver of ${finding} for ${name} ${versions}`;
            const cause = { cause: `${at.line}` };
            const over = `${what} held until ${expires}: what it waived counts again.`;
            return {
                met: this.#met.has(waiver),
                expired: this.#isOver(waiver) ? (0,_raise_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)('waiver-expired', subject, over, cause) : null,
                unused: isAlwaysLookedFor(finding)
                    ? (0,_raise_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)('waiver-unused', subject, `${what} matches no finding.`, cause)
                    : null,
            };
        });
    }
    /** The day itself still counts, in UTC. */
    #isOver(waiver) {
        return waiver.expires < this.#today;
    }
}
function waives(waiver, { finding, integrity }) {
    if (finding.package === null || !(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPackage */ .C9)(waiver.package, finding.package))
        return false;
    if (!(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_3__/* .inRange */ .r4)(finding.version, waiver.versions))
        return false;
    if (finding.severity === 'incomplete' && !_model_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTLED_BY_POLICY */ .pw.has(finding.code))
        return false;
    if (_model_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHOUT_HASH */ .gj.has(finding.code))
        return false;
    if (waiver.integrity === null)
        return !_model_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIVED_BY_HASH */ ._l.has(finding.code);
    // Equal as a whole: an entry with a second hash beside the waived one would install either.
    return typeof integrity === 'string' && integrity.trim() === waiver.integrity;
}
function keyOf(code, { package: name, version, file }) {
    return JSON.stringify([code, name, version, file]);
}
/** Known, and not worse than it was then. */
function isStanding(finding, known) {
    const recorded = known.get(keyOf(finding.code, finding));
    if (recorded === undefined || recorded === 'incomplete' || finding.severity === 'incomplete')
        return false;
    return !isWorse(finding.severity, recorded);
}
function groupWaived(settled) {
    const groups = new Map();
    for (const { raised, out } of settled) {
        if (out === null)
            continue;
        const key = JSON.stringify([out.by, out.reason, out.expires]);
        const found = groups.get(key);
        if (found === undefined)
            groups.set(key, { out, raised: [raised] });
        else
            found.raised.push(raised);
    }
    return [...groups.values()].flatMap(({ out: { by, reason, expires }, raised }) => (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .O)(raised).map((finding) => ({ finding, by, reason, expires })));
}


/***/ }),

/***/ 42072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ mayBeInRange),
/* harmony export */   C9: () => (/* binding */ matchesPackage),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   r4: () => (/* binding */ inRange)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/** The policy's word for a package: `*` for any characters but a slash, and alone for every package. */
function matchesPackage(pattern, name) {
    if (pattern === '*' || pattern === name)
        return true;
    if (!pattern.includes('*'))
        return false;
    const [patterns, names] = [pattern.split('/'), name.split('/')];
    return patterns.length === names.length && patterns.every((half, index) => matchesHalf(half, names[index] ?? ''));
}
/** Without a regular expression: several stars in one would look at a name over and over. */
function matchesHalf(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return first === text;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/** `null` for all. */
function matchesAny(patterns, name) {
    return patterns === null || patterns.some((pattern) => matchesPackage(pattern, name));
}
/** Prereleases are versions like any other here. What is no version is in no range but the one of all. */
function inRange(version, range) {
    if (range.trim() === '*')
        return true;
    return version !== null && semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range, { includePrerelease: true });
}
/** For a denial, where doubt must not let through: what semver cannot compare counts as meant. */
function mayBeInRange(version, range) {
    return version === null || semver__WEBPACK_IMPORTED_MODULE_0__.valid(version) === null || inRange(version, range);
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

/***/ 99517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ makeVerdict)
/* harmony export */ });
/* unused harmony export coverageOf */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

function makeVerdict(input, thresholds) {
    const coverage = coverageOf(input.packages);
    return {
        schemaVersion: 1,
        outcome: outcomeOf(input, coverage, thresholds),
        failOn: thresholds.failOn,
        lockfiles: input.lockfiles,
        held: input.held,
        changes: input.changes,
        coverage,
        packages: input.packages,
        findings: input.findings,
        waived: input.waived,
        errors: input.errors,
        trust: input.trust,
        inForce: input.inForce,
        corroboration: input.corroboration,
        counts: { ...input.counts, findings: countLevels(input.findings) },
        interrupted: input.interrupted,
    };
}
/** Where several hold, the first of: error, fail, incomplete, pass. */
function outcomeOf(input, coverage, thresholds) {
    if (input.errors.length > 0)
        return 'error';
    if (input.findings.some((finding) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, thresholds.failOn)))
        return 'fail';
    const incomplete = coverage.notAudited > 0 ||
        input.interrupted !== null ||
        input.findings.some((finding) => finding.severity === 'incomplete');
    return incomplete && thresholds.failOnIncomplete ? 'incomplete' : 'pass';
}
/** A sum that must add up: every entry is in exactly one class. */
function coverageOf(entries) {
    const byStatus = {
        verified: 0,
        'weakly-bound': 0,
        'registry-only': 0,
        failed: 0,
        'not-audited': 0,
        'not-applicable': 0,
    };
    const byReason = new Map();
    for (const { status, reason } of entries) {
        byStatus[status] += 1;
        if (status === 'not-audited' || status === 'not-applicable')
            byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
    }
    return {
        total: entries.length,
        verified: byStatus.verified,
        weaklyBound: byStatus['weakly-bound'],
        registryOnly: byStatus['registry-only'],
        failed: byStatus.failed,
        notAudited: byStatus['not-audited'],
        notApplicable: byStatus['not-applicable'],
        byReason: Object.fromEntries([...byReason].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
}
function countLevels(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, incomplete: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ }),

/***/ 31884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _l: () => (/* binding */ WAIVED_BY_HASH),
/* harmony export */   aU: () => (/* binding */ WITHOUT_PACKAGE),
/* harmony export */   gj: () => (/* binding */ WITHOUT_HASH),
/* harmony export */   pU: () => (/* binding */ SEALED),
/* harmony export */   pw: () => (/* binding */ SETTLED_BY_POLICY)
/* harmony export */ });
/**
 * What is said of a hash, a signature or an attestation. These say that bytes are not what was signed: no severity rule may
 * make one milder, and no baseline may hold one that is worse than low. Otherwise one line of configuration, meant for one
 * package, would let an exchanged tarball through.
 */
const SEALED = new Set([
    'integrity-mismatch',
    'integrity-weak',
    'integrity-missing',
    'same-version-new-hash',
    'tarball-mismatch',
    'signature-invalid',
    'signature-missing',
    'signature-key-unknown',
    'signature-key-expired',
    'attestation-invalid',
    'attestation-subject-mismatch',
    'attestation-unavailable',
    'attestation-unsupported',
]);
/** Of these, the ones that are waived for exact bytes only: a waiver by name and version would hold for any others too. */
const WAIVED_BY_HASH = new Set([
    'integrity-mismatch',
    'same-version-new-hash',
    'tarball-mismatch',
    'signature-invalid',
    'signature-missing',
    'signature-key-unknown',
    'signature-key-expired',
    'attestation-invalid',
    'attestation-subject-mismatch',
]);
/** The entry has no sha512 that a waiver could be held against. */
const WITHOUT_HASH = new Set(['integrity-weak', 'integrity-missing']);
/** These concern a lockfile, a registry or the run, and no package. */
const WITHOUT_PACKAGE = new Set([
    'lockfile-removed',
    'registry-config-changed',
    'trust-file-changed',
    'waiver-expired',
    'waiver-unused',
    'evidence-stripped',
    'trust-stale',
]);
/**
 * "Could not find out" that the policy may settle by name. For the others `fail-on-incomplete` and `registries` say openly
 * what is not looked at.
 */
const SETTLED_BY_POLICY = new Set(['github-unavailable', 'trust-stale']);


/***/ }),

/***/ 92459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readPackumentVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84575);


/** npm's holder packages: `0.0.1-security`, of a name that was taken over again also `0.0.2-security` or `0.0.1-security.1`. */
const SECURITY_PLACEHOLDER = /^0\.0\.\d+-security(?:\.\d+)?$/;
/**
 * Reads one version out of a root packument (`GET /{name}`). Returns a sentence where the document is about another
 * package or cannot be read.
 */
function readPackumentVersion(json, id) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return 'the packument is not a JSON object';
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'name');
    if (name !== id.name)
        return `the registry answered with ${String(name)} when asked for ${id.name}`;
    const versions = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'versions');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(versions)) {
        // An unpublished package keeps `time.unpublished` and loses `versions`.
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'time', 'unpublished') === undefined)
            return 'the packument has no versions';
        return { kind: 'missing', publishedAt: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'time', id.version), removedForMalware: false };
    }
    const manifest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(versions, id.version);
    if (manifest === undefined) {
        return {
            kind: 'missing',
            publishedAt: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'time', id.version),
            removedForMalware: Object.keys(versions).some((version) => SECURITY_PLACEHOLDER.test(version)),
        };
    }
    const document = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$)(manifest, id, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'time', id.version));
    return typeof document === 'string' ? document : { kind: 'present', document };
}


/***/ }),

/***/ 62583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pp: () => (/* binding */ judgementLines),
/* harmony export */   ul: () => (/* binding */ waivedLines)
/* harmony export */ });
/* unused harmony export waivedSection */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33842);



const SHOWN_WAIVED = 20;
const BY = {
    waiver: 'waived',
    baseline: 'known before',
    ignored: 'ignored by the policy',
};
/** Which agreed files were applied, and what GitHub was asked; a sentence each. */
function judgementLines({ inForce, corroboration, held }) {
    const files = [inForce.policy, inForce.origins, inForce.baseline].filter((path) => path !== null);
    const from = held.base === null || files.length === 0 ? '' : ', as the base branch has them';
    return [
        ...(files.length === 0 ? [] : [`Agreed: ${files.join(', ')}${from}.`]),
        ...(corroboration === null ? [] : [corroborationLine(corroboration)]),
    ];
}
function corroborationLine({ asked, agreed, disagreed, unknown }) {
    if (asked === 0)
        return 'GitHub: no provenance to ask about.';
    const parts = [
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(agreed)} agree`,
        ...(disagreed === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(disagreed)} disagree`]),
        ...(unknown === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(unknown)} could not be found out`]),
    ];
    return `GitHub’s own records of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(asked, 'build')}: ${parts.join(', ')}.`;
}
/** What was taken out is never out of sight: folded, with its reason. */
function waivedSection({ waived }) {
    if (waived.length === 0)
        return [];
    const rows = waived.slice(0, SHOWN_WAIVED).map(({ finding, by, reason, expires }) => {
        const what = finding.package === null ? '' : ` ${markdownCode(packageName(finding.package, finding.version), 120)}`;
        const until = expires === null ? '' : ` until ${markdownText(expires, 30)}`;
        const why = reason === '' ? '' : `: ${markdownText(reason, 240)}`;
        return `- ${finding.severity} \`${finding.code}\`${what}, ${BY[by]}${until}${why}`;
    });
    const more = waived.length - rows.length;
    return [
        `<details><summary>${plural(waived.length, 'finding')} not counted: waived, known before or ignored</summary>`,
        [...rows, ...(more > 0 ? [`- and ${number(more)} more; the JSON report has all of them.`] : [])].join('\n'),
        '</details>',
    ];
}
function waivedLines({ waived }, style) {
    if (waived.length === 0)
        return [];
    const lines = [style.bold(`NOT COUNTED · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(waived.length, 'finding')}`)];
    for (const { finding, by, reason, expires } of waived.slice(0, SHOWN_WAIVED)) {
        const what = finding.package === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)(finding.package, finding.version), 120)}`;
        const until = expires === null ? '' : ` until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(expires, 30)}`;
        const why = reason === '' ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(reason, 240)}`;
        lines.push(...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${finding.severity} ${finding.code}${what}, ${BY[by]}${until}${why}`, style.width, 2, 2));
    }
    if (waived.length > SHOWN_WAIVED)
        lines.push(`  … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(waived.length - SHOWN_WAIVED)} more.`);
    return lines;
}


/***/ }),

/***/ 6611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ causesOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);

/**
 * The findings by cause, worst first: of one code and severity, and alike in all but the package that they name. What was
 * built elsewhere than before is alike where both builds are, so that a monorepo's move is one cause, and the one package
 * that an attacker built from a third repository in the same update is another. Linear.
 */
function causesOf({ findings, packages }) {
    const ofBuilds = findings.some(({ code }) => OF_BUILDS.has(code));
    const at = new Map(ofBuilds ? packages.map((entry) => [placeKey(entry.file, entry.line, entry.name), entry]) : []);
    const groups = new Map();
    for (const [index, finding] of (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(findings).entries()) {
        const key = keyOf(finding, index, at);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map((group) => ({ findings: group, entries: distinct(group.flatMap(entriesOf)) }));
}
function placeKey(file, line, name) {
    return JSON.stringify([file, line, name]);
}
function keyOf(finding, index, at) {
    // The judge has grouped it already, or it has no package: its words are about itself alone.
    if (finding.package === null || (finding.affected ?? []).length > 1)
        return String(index);
    const { code, severity } = finding;
    const builds = OF_BUILDS.has(code) ? buildsOf(at.get(placeKey(finding.file, finding.line, finding.package))) : null;
    return JSON.stringify([
        code,
        severity,
        shapeOf(finding.remedy, finding),
        builds ?? shapeOf(finding.message, finding),
    ]);
}
/** Findings that say that a build is another one than the last. */
const OF_BUILDS = new Set([
    'identity-drift-compound',
    'repository-changed',
    'workflow-changed',
    'ref-kind-changed',
    'trigger-changed',
    'builder-changed',
    'provenance-lost',
]);
/** The build before and the build now; `null` where the one before is not known. */
function buildsOf(entry) {
    const before = entry?.before?.source ?? null;
    if (entry === undefined || before === null)
        return null;
    return [buildOf(before), entry.source === null ? null : buildOf(entry.source)];
}
/** Tags differ from package to package; a branch is part of what was built. */
function buildOf({ repository, workflow, ref, trigger, runner, issuer }) {
    return [repository, workflow, ref?.startsWith('refs/tags/') === true ? 'refs/tags/' : ref, trigger, runner, issuer];
}
/** A sentence without the names that the finding has as fields. A package called `a` is not every letter of it. */
function shapeOf(text, { package: name, version }) {
    return without(without(text, name, '\u0000'), version, '\u0001');
}
function without(text, word, sign) {
    if (word === null || word === '')
        return text;
    const parts = [];
    let from = 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, from)) {
        const end = at + word.length;
        const whole = !IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(end));
        parts.push(text.slice(from, at), whole ? sign : word);
        from = end;
    }
    return [...parts, text.slice(from)].join('');
}
const IN_WORD = /[\w/-]/;
function entriesOf(finding) {
    if (finding.affected !== undefined && finding.affected.length > 0)
        return finding.affected;
    if (finding.package === null || finding.file === null || finding.line === null)
        return [];
    return [{ package: finding.package, version: finding.version, file: finding.file, line: finding.line }];
}
function distinct(entries) {
    if (entries.length < 2)
        return entries;
    return [
        ...new Map(entries.map((one) => [JSON.stringify([one.file, one.line, one.package, one.version]), one])).values(),
    ];
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);


/** The verdict in one sentence or two, the same on every surface. Never says more than was found out. */
function headline(verdict) {
    const cut = verdict.interrupted === null
        ? ''
        : ` The run was cut short by ${verdict.interrupted === 'timeout' ? 'its timeout' : 'a signal'}; what follows is what was known by then.`;
    const { mood, text } = judgement(verdict);
    return { mood, text: text + cut };
}
function judgement(verdict) {
    const { coverage, failOn } = verdict;
    const failing = verdict.findings.filter((finding) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(finding.severity, failOn));
    const unread = `Could not make the audit: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(verdict.errors.length, 'lockfile problem')}, named below.`;
    switch (verdict.outcome) {
        case 'error':
            return {
                mood: 'bad',
                text: failing.length === 0 ? unread : `${unread} In what could be read: ${failed(verdict, failing)}.`,
            };
        case 'fail': {
            // The usual threshold explains itself; of another one a reader may not know.
            const by = failOn === 'high' ? '' : ` by the threshold “${failOn}”`;
            return { mood: 'bad', text: `Failed${by}: ${failed(verdict, failing)}.` };
        }
        case 'incomplete': {
            const why = unaudited(verdict) ?? 'see the findings marked “incomplete”';
            return {
                mood: 'warn',
                text: `Could not find out enough to pass: ${why}. Nothing that was found reaches “${failOn}”.`,
            };
        }
        case 'pass':
            if (coverage.total === 0)
                return { mood: 'warn', text: 'Nothing to verify: no lockfile lists any entry.' };
            return passed(verdict);
    }
}
/** `20 of 1,531 entries not fully audited`; `null` where all were. */
function unaudited({ coverage }) {
    const count = coverage.notAudited + coverage.weaklyBound + coverage.registryOnly;
    return count === 0 ? null : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(count)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} not fully audited`;
}
function passed(verdict) {
    const { coverage, failOn } = verdict;
    const left = unaudited(verdict);
    if (left !== null)
        return { mood: 'warn', text: `Passed, but ${left}.` };
    if (coverage.failed > 0) {
        return {
            mood: 'warn',
            text: `Passed by the threshold “${failOn}”, but ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.failed, 'entry', 'entries')} failed.`,
        };
    }
    if (verdict.findings.some((finding) => finding.severity === 'incomplete')) {
        return {
            mood: 'warn',
            text: 'Passed, but not everything could be found out: see the findings marked “incomplete”.',
        };
    }
    const unchanged = coverage.byReason['unchanged'] ?? 0;
    if (unchanged === coverage.total)
        return {
            mood: 'good',
            text: `Nothing to audit: all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} are as the base has them.`,
        };
    if (coverage.verified === 0)
        return { mood: 'warn', text: 'Passed, but no entry comes from a registry: nothing was verified.' };
    const verified = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(coverage.verified)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total - unchanged, 'entry', 'entries')} verified`;
    const beside = unchanged === 0 ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(unchanged)} more unchanged since the base`;
    const found = verdict.findings.length === 0 ? 'no findings' : `no finding reaches “${failOn}”`;
    return { mood: 'good', text: `Passed: ${verified}${beside}; ${found}.` };
}
/** `1 critical and 3 high findings in 2 of 6 changed packages`. */
function failed(verdict, failing) {
    const counts = _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity) => [failing.filter((finding) => finding.severity === severity).length, severity]).filter(([count]) => count > 0);
    const words = counts.map(([count, severity]) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(count)} ${severity}`);
    const listed = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
    return `${listed} ${counts.at(-1)?.[0] === 1 ? 'finding' : 'findings'}${packagesOf(verdict, failing)}`;
}
/**
 * In how many of the packages, a package being one version of one name. Empty where it cannot be said exactly: where a
 * finding is about no package, or names one that is not among those counted.
 */
function packagesOf({ held, changes, packages }, failing) {
    const concerned = new Set();
    for (const { package: name, version, affected = [] } of failing) {
        if (name === null && affected.length === 0)
            return '';
        if (affected.length > 0)
            for (const one of affected)
                concerned.add(keyOf(one.package, one.version));
        else if (name !== null)
            concerned.add(keyOf(name, version));
    }
    const isChange = held.scope === 'changed';
    const all = new Set(isChange
        ? changes.flatMap(({ name, to }) => (to === null ? [] : [keyOf(name, to.version)]))
        : packages.map(({ name, version }) => keyOf(name, version)));
    const kind = isChange ? 'changed package' : 'package';
    if ([...concerned].some((key) => !all.has(key)))
        return ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(concerned.size, 'package')}`;
    if (concerned.size < all.size)
        return ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(concerned.size)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all.size, kind)}`;
    return all.size === 1 ? ` in the only ${kind}` : ` in all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all.size, kind)}`;
}
function keyOf(name, version) {
    return JSON.stringify([name, version]);
}


/***/ }),

/***/ 23025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ UNAUDITED),
/* harmony export */   GN: () => (/* binding */ coverageSum),
/* harmony export */   O4: () => (/* binding */ shownStatus),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   VU: () => (/* binding */ scopeLine),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   po: () => (/* binding */ SHOWN_STATUSES),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);

/** The reason of an entry that the base has as it is. */
const UNCHANGED = 'unchanged';
/** In the order in which they are read. */
const STATUS_WORDS = {
    verified: { word: 'verified', meaning: 'the locked hash is bound to a signature by a trusted key' },
    failed: { word: 'failed', meaning: 'something that was there did not hold' },
    'weakly-bound': { word: 'weakly bound', meaning: 'locked by SHA-1 only, which nobody signs' },
    'registry-only': {
        word: 'registry only',
        meaning: 'signed by the registry, but the lockfile pins no hash to compare',
    },
    'not-audited': { word: 'not audited', meaning: 'could not be looked up or judged' },
    unchanged: { word: 'unchanged', meaning: 'as the base has it, so not audited again' },
    'not-applicable': { word: 'not applicable', meaning: 'no registry has evidence of it' },
};
const SHOWN_STATUSES = Object.keys(STATUS_WORDS);
/** An entry's status as it is shown. */
function shownStatus({ status, reason }) {
    return status === 'not-applicable' && reason === UNCHANGED ? 'unchanged' : status;
}
/** How many entries have a status, as it is shown. The seven add up to what the six of the coverage do. */
function countOf(coverage, status) {
    const unchanged = Math.min(coverage.byReason[UNCHANGED] ?? 0, coverage.notApplicable);
    switch (status) {
        case 'verified':
            return coverage.verified;
        case 'failed':
            return coverage.failed;
        case 'weakly-bound':
            return coverage.weaklyBound;
        case 'registry-only':
            return coverage.registryOnly;
        case 'not-audited':
            return coverage.notAudited;
        case 'unchanged':
            return unchanged;
        case 'not-applicable':
            return coverage.notApplicable - unchanged;
    }
}
/** `1,534 entries = 1,500 verified + 34 not audited`; says so where the parts do not make the total. */
function coverageSum(coverage) {
    const parts = SHOWN_STATUSES.map((status) => ({
        count: countOf(coverage, status),
        word: STATUS_WORDS[status].word,
    }));
    const sum = parts.reduce((total, part) => total + part.count, 0);
    const shown = parts.filter((part) => part.count > 0).map((part) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(part.count)} ${part.word}`);
    const right = shown.length === 0 ? '0 verified' : shown.join(' + ');
    const broken = sum === coverage.total ? '' : ` (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(sum)}: the sum does not add up, which is a bug; please report it)`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')} ${broken === '' ? '=' : '≠'} ${right}${broken}`;
}
/** What was audited, where that was not everything; `null` where it was. The base is foreign text. */
function scopeLine({ held: { scope, base }, shard, coverage }) {
    const what = scope === 'all' ? 'every entry' : 'only the entries that changed';
    const held = base === null ? '' : scope === 'all' ? `, held against ${base}` : ` since ${base}`;
    if (shard === undefined) {
        const unchanged = countOf(coverage, 'unchanged');
        const left = unchanged === 0 ? '' : `; ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unchanged, 'other is', 'others are')} unchanged and not audited again`;
        return scope === 'all' && base === null ? null : `Audited: ${what}${held}${left}.`;
    }
    const { index, total, elsewhere } = shard;
    return `Audited: part ${index} of ${total}, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.total, 'entry', 'entries')}. Nothing is said of the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(elsewhere)} that are left to other parts. Of the whole: ${what}${held}.`;
}
/** What ended as one of `statuses`, grouped by reason, most first, with up to `examples` entries each. */
function byReason(packages, statuses, examples) {
    const groups = new Map();
    for (const entry of packages) {
        const status = shownStatus(entry);
        if (!statuses.includes(status))
            continue;
        const key = `${status} ${entry.reason}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()]
        .map((group) => ({
        status: shownStatus(group[0]),
        reason: group[0].reason,
        count: group.length,
        detail: group[0].detail,
        examples: group.slice(0, examples),
    }))
        .toSorted((a, b) => b.count - a.count ||
        SHOWN_STATUSES.indexOf(a.status) - SHOWN_STATUSES.indexOf(b.status) ||
        (a.reason < b.reason ? -1 : 1));
}
/** Statuses of entries whose bytes nobody vouched for in this run. */
const UNAUDITED = ['not-audited', 'registry-only', 'weakly-bound'];


/***/ }),

/***/ 63986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingBlocks)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58709);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6611);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33842);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);





/** More than this of one level helps nobody at a terminal. */
const SHOWN_PER_LEVEL = 50;
const SHOWN_AFFECTED = 5;
const MARKS = {
    critical: '✘',
    high: '✘',
    medium: '!',
    low: '·',
    info: '·',
    incomplete: '?',
};
/** Findings grouped by level, worst first, one block of lines a level; findings of one cause are told once. */
function findingBlocks(verdict, style) {
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .c)(verdict);
    return _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_.flatMap((level) => {
        const group = causes.filter(({ findings: [first] }) => first.severity === level);
        return group.length === 0 ? [] : [levelBlock(level, group, style)];
    });
}
function levelBlock(level, group, style) {
    const paint = style.level[level];
    const total = group.reduce((sum, { findings }) => sum + findings.length, 0);
    const causes = total === group.length ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(group.length, 'cause')}`;
    const lines = [paint(`${level.toUpperCase()} · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(total, 'finding')}${causes}`)];
    const shown = group.slice(0, SHOWN_PER_LEVEL);
    for (const cause of shown)
        lines.push('', ...causeLines(cause, style));
    const hidden = total - shown.reduce((sum, { findings }) => sum + findings.length, 0);
    if (hidden > 0) {
        const more = `… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(hidden)} more ${level}. The JSON report (--json) has all of them.`;
        lines.push('', ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(more, style.width, 2, 2));
    }
    return lines;
}
function causeLines({ findings, entries }, style) {
    const [finding] = findings;
    const paint = style.level[finding.severity];
    const [first = '', ...rest] = (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${MARKS[finding.severity]} ${_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[finding.code].title}`, style.width, 2, 2);
    const message = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(finding.message);
    // Of many entries, naming the first one as the culprit would mislead: they are listed.
    const listed = entries.length > 1 ? affected(entries, style) : [];
    const words = findings.length > 1
        ? [...listed, ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`For example: ${message}`, style.width, 4)]
        : [...(listed.length > 0 ? [] : subject(finding, style)), ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(message, style.width, 4), ...listed];
    return [
        [first, ...rest].map(paint).join('\n'),
        ...words,
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(finding.remedy)}`, style.width, 4, 2),
        ...finding.evidence.map((evidence) => `    ${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(style, evidence.label, evidence.url)}`),
        `    ${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(style, finding.code, (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .docsUrl */ .f)(finding.code))}`,
    ];
}
/** Which package, and the line to open. */
function subject(finding, style) {
    const where = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(finding.file, finding.line);
    const parts = [
        ...(finding.package === null ? [] : [style.bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .packageName */ .oZ)(finding.package, finding.version), 240))]),
        ...(where === null ? [] : [style.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(where, 240))]),
    ];
    return parts.length === 0 ? [] : [`    ${parts.join('  ')}`];
}
function affected(entries, style) {
    const named = entries
        .slice(0, SHOWN_AFFECTED)
        .map((entry) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .packageName */ .oZ)(entry.package, entry.version), 120)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(`${entry.file}:${entry.line}`, 120)})`);
    const more = entries.length > SHOWN_AFFECTED ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(entries.length - SHOWN_AFFECTED)} more` : '';
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(entries.length, 'entry', 'entries')}: ${named.join(', ')}${more}`, style.width, 4, 2).map(style.dim);
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderAudit)
/* harmony export */ });
/* harmony import */ var _agreed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62583);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33842);
/* harmony import */ var _terminal_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63986);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23025);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62867);







const MARKS = { good: '✔', warn: '!', bad: '✘' };
const SHOWN_REASONS = 20;
const SHOWN_ERRORS = 50;
/** Lines of a usual terminal window. */
const SCREEN = 40;
/** An audit as a person reads it at a terminal. Ends with a newline. */
function renderAudit(verdict, options) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .styleOf */ .Vj)(options);
    const blocks = [
        headLines(verdict, style),
        verdictLines(verdict, style),
        problemLines(verdict.errors, style),
        ...(0,_terminal_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingBlocks */ .Y)(verdict, style),
        unauditedLines(verdict, style),
        notApplicableLines(verdict, style),
        (0,_agreed_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedLines */ .ul)(verdict, style),
        closingLines(verdict, style),
    ].filter((lines) => lines.length > 0);
    const height = blocks.reduce((sum, lines) => sum + lines.length + 1, 0);
    // The end of a long report is what is still on the screen when it has scrolled by.
    if (height > SCREEN)
        blocks.push(sentenceLines(verdict, style));
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function lockfileNames(verdict) {
    const named = verdict.lockfiles.slice(0, 5).map((file) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(file, 240));
    const more = verdict.lockfiles.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(more)} more` : ''}`;
}
function headLines(verdict, style) {
    return [
        style.bold('Countersign audit') + (verdict.lockfiles.length === 0 ? '' : style.dim(`  ${lockfileNames(verdict)}`)),
    ];
}
function sentenceLines(verdict, style) {
    const { mood, text } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(verdict);
    return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${MARKS[mood]} ${text}`, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line)));
}
function verdictLines(verdict, style) {
    const scope = (0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeLine */ .VU)(verdict);
    const findings = verdict.findings.length === 0 ? 'no findings' : `findings: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .levelCounts */ .pS)(verdict.findings)}`;
    return [
        ...sentenceLines(verdict, style),
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageSum */ .GN)(verdict.coverage), style.width, 2, 2),
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(findings, style.width, 2, 2),
        ...(scope === null ? [] : (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(scope, 240), style.width, 2, 2)),
    ];
}
function problemLines(problems, style) {
    if (problems.length === 0)
        return [];
    const lines = [style.mood.bad(`COULD NOT READ · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(problems.length, 'problem')}`)];
    for (const problem of problems.slice(0, SHOWN_ERRORS)) {
        const where = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .place */ .ik)(problem.file ?? null, problem.line ?? null);
        lines.push('', ...(where === null ? [] : [style.bold(`  ✘ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(where, 240)}`)]), ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(problem.message), style.width, 4), ...(problem.hint === undefined ? [] : (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(problem.hint)}`, style.width, 4, 2)));
    }
    if (problems.length > SHOWN_ERRORS)
        lines.push('', `  … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(problems.length - SHOWN_ERRORS)} more.`);
    return lines;
}
function unauditedLines(verdict, style) {
    const groups = (0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .byReason */ .UN)(verdict.packages, _statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .UNAUDITED */ .C0, 3);
    if (groups.length === 0)
        return [];
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const lines = [style.bold(`NOT FULLY AUDITED · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(total, 'entry', 'entries')}`)];
    for (const group of groups.slice(0, SHOWN_REASONS)) {
        const { word, meaning } = _statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .STATUS_WORDS */ .ly[group.status];
        const examples = group.examples.map((entry) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)((0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .packageName */ .oZ)(entry.name, entry.version, entry.alias), 120)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(`${entry.file}:${entry.line}`, 120)})`);
        const more = group.count - examples.length;
        lines.push(...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(group.count)} ${word}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(group.reason, 60)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(group.detail === '' ? meaning : group.detail, 400)}`, style.width, 2, 2), ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${examples.join(', ')}${more > 0 ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(more)} more` : ''}`, style.width, 4).map(style.dim));
    }
    if (groups.length > SHOWN_REASONS)
        lines.push(`  … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(groups.length - SHOWN_REASONS)} more reasons.`);
    return lines;
}
function notApplicableLines(verdict, style) {
    const groups = (0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .byReason */ .UN)(verdict.packages, ['not-applicable'], 0);
    if (groups.length === 0)
        return [];
    const reasons = groups
        .slice(0, SHOWN_REASONS)
        .map((group) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(group.count)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(group.reason, 60)}`);
    return [
        style.bold(`NOT APPLICABLE · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)((0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(verdict.coverage, 'not-applicable'), 'entry', 'entries')}`),
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`no registry has evidence of them: ${reasons.join(', ')}`, style.width, 2, 2),
    ];
}
function closingLines(verdict, style) {
    const { counts, coverage, trust } = verdict;
    const carried = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceRows */ .dK)(counts).map((row) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(row.count)} with ${row.what}`);
    const rests = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .trustLines */ ._)(trust).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(line, 400));
    const sentences = [
        counts.packages === 0
            ? 'Evidence: no package version was asked about.'
            : `Evidence: of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(counts.packages, 'package version')} asked about, ${carried.join(', ')}.`,
        ...(0,_agreed_js__WEBPACK_IMPORTED_MODULE_0__/* .judgementLines */ .pp)(verdict).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(line, 400)),
        `Trust: ${rests.join('; ')}.`,
        ...(coverage.verified === 0 ? [] : [_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .CAVEAT */ .d_]),
    ];
    return sentences.flatMap((sentence) => (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(sentence, style.width, 0, 2)).map(style.dim);
}


/***/ }),

/***/ 73813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkAttestationsAside),
/* harmony export */   Y: () => (/* binding */ checkAttestations)
/* harmony export */ });
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82128);

/**
 * Verifies every served bundle, once, and only then reads its statement. Independent of the lockfile: what a statement
 * is about is compared later, for each hash that some lockfile pins.
 */
function checkAttestations(served, verifier) {
    return served.map((attestation) => readChecked(attestation, verifier.verify(attestation.bundle)));
}
/**
 * The same where the bundles may be verified on other threads; `unknown` where that did not come to its end.
 *
 * @param body what `served` was read from
 */
async function checkAttestationsAside(served, verifier, body) {
    const bundles = served.map(({ bundle }) => bundle);
    const answer = await verifier.verifyAll(bundles, body);
    if (answer.kind !== 'answered')
        return answer;
    const value = served.map((attestation, index) => {
        const outcome = answer.value[index];
        if (outcome === undefined)
            throw new Error(`no outcome for bundle ${index + 1} of ${served.length}`);
        return readChecked(attestation, outcome);
    });
    return { kind: 'answered', value };
}
function readChecked(attestation, verified) {
    // Nothing in an envelope that did not verify may be read, so the registry's label has to do for the report.
    if (verified.kind !== 'verified')
        return { role: roleOf(attestation.predicateType), outcome: verified };
    const { signer, envelopeKeyid } = verified.value;
    if (signer.kind === 'certificate' && envelopeKeyid !== '') {
        // npm's rule: a key id on an envelope names a registry key, and a build's certificate is none.
        return {
            role: roleOf(attestation.predicateType),
            outcome: invalid(`the envelope names key ${envelopeKeyid}, but a certificate signed it`),
        };
    }
    const statement = (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatement */ .cO)(verified.value.payload);
    if (typeof statement === 'string')
        return { role: roleOf(attestation.predicateType), outcome: invalid(statement) };
    const role = roleOf(statement.predicateType);
    if (statement.predicateType !== attestation.predicateType) {
        return {
            role,
            outcome: invalid(`served as ${attestation.predicateType}, but what is signed is ${statement.predicateType}`),
        };
    }
    const { payload: _read, ...bundle } = verified.value;
    return { role, outcome: { kind: 'verified', value: { statement, bundle } } };
}
function roleOf(predicateType) {
    if (predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISH_V01 */ .Kr)
        return 'publish';
    return predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .SLSA_V02 */ .VK || predicateType === _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .SLSA_V1 */ .ck ? 'provenance' : 'unknown';
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

/** Strongest first, as npm's installer picks (ssri's own order). */
const STRENGTH = ['sha512', 'sha384', 'sha256', 'sha1'];
/**
 * Reads an SRI string. Returns a sentence where any part of it cannot be read: `ssri` itself drops such parts in
 * silence, and a hash that an installer ignores must not count as one that was compared. Its strict mode is not used:
 * that knows no sha1, which old lockfiles pin and npm still installs by.
 */
function readIntegrity(text) {
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
}
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

/***/ 17550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ attestationsHold),
  s: () => (/* binding */ verifyPackage)
});

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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/verify/registry-signature.js

/**
 * Verifies a registry's ECDSA signatures (https://docs.npmjs.com/about-registry-signatures): P-256 with SHA-256 over the
 * exact text `name@version:integrity`, base64 DER. One good signature by a trusted key is enough; a bad one by a *known*
 * key and no good one is the tamper signal; an unknown key says neither.
 *
 * @param integrity a single hash, `alg-base64`, without options
 * @param publishedAt ISO 8601 of the publication as a log or the packument states it, or `null` where none is at hand
 */
function verifyRegistrySignatures(id, integrity, signatures, ring, publishedAt) {
    if (signatures.length === 0)
        return { kind: 'absent' };
    const message = Buffer.from(`${id.name}@${id.version}:${integrity}`);
    const results = signatures.map((signature) => verifyOne(message, signature, ring, publishedAt));
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
function verifyOne(message, signature, ring, publishedAt) {
    const keys = ring.signatures.get(signature.keyid);
    if (keys === undefined)
        return { kind: 'unknown-key', keyid: signature.keyid };
    const bytes = Buffer.from(signature.sig, 'base64');
    // Node's decoder skips what is no base64: a text that does not come back the same is not the one that was signed.
    if (bytes.toString('base64') !== signature.sig)
        return { kind: 'bad', keyid: signature.keyid };
    const valid = keys.filter((key) => (0,external_node_crypto_.verify)('sha256', message, key.key, bytes));
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





const NPM_REGISTRY = 'https://registry.npmjs.org';
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
    const signature = blame(overServed, id, locked, document.value, publishedAt, context);
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
function blame(overServed, id, locked, { dist }, publishedAt, { ring }) {
    if (overServed.kind !== 'rejected' || overServed.code !== 'signature-invalid' || locked === null)
        return overServed;
    const hash = (0,verify_integrity/* singleHash */.jr)(locked);
    if (typeof hash === 'string')
        return overServed;
    const overLocked = verifyRegistrySignatures(id, `${hash.algorithm}-${hash.digest}`, dist.signatures, ring, publishedAt);
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
    const ecdsa = verifyRegistrySignatures(id, sri, dist.signatures, ring, publishedAt);
    // The older signature counts only where the newer one is not there (it never excuses a bad one), and it is npm's alone.
    if (ecdsa.kind !== 'absent' || route.trust !== 'npm')
        return ecdsa;
    return verifyOpenPgp(id, sri, dist.npmSignature, openpgp);
}
function bindAttestations(id, sha512, facts, advertised, ring) {
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