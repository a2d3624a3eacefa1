"use strict";
exports.id = 3880;
exports.ids = [3880];
exports.modules = {

/***/ 97878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createOpenPgp)
/* harmony export */ });
/* unused harmony export embeddedFingerprint */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/** npm's retired key: RSA 4096, made 2018-04-03. Its OpenPGP fingerprint is what keybase.io/npmregistry published. */
const CREATED = Date.UTC(2018, 3, 3, 21, 56, 30) / 1000;
const EXPONENT = Buffer.from([0x01, 0x00, 0x01]);
const MODULUS = 'pTFSEmBN9Gx32/Ya+qHZwbvhiz+U5LZ5DasfbH3UR+iZIgzVL/UMAoQuCHqy7TUQLF8pqvphnvpIFMHmL0ITYuQ5IhFnzBzEklAg' +
    'K5jZflDC5DA2llrZfEVhcYAzbKrbll8v0P9d29+kXGilydW0kGzlluRLhZZtC2uz+S3P0CJO23Sg0SDDc0FADuMTQAae/H3eY1xm' +
    'v/w/xbHKbgSe7tG9Ei4i/g6IhLuLl64iqNxjoeLt8+0pX7MO0O7QpxOz6AkLKWRvFpH4C1scKC+g4RVSjsnRUlwjQfhV0Am617of' +
    '9Z46DTbrGv2pWBJN1j/QvoBRLVPskdKy0qfOELe5fvaXjBt+O9dR2eqDzzQbR3qYbqvKGysfMJJFneFyBQHx6Mtxba4ljVmNFoEz' +
    'p/fQ4tkGQHB4Z+NJtFaOGWo8LLDj3If/1ClJcLOulUoNmBlplC+ZPqP0t+GukEQKtHUNSTKXKuHKcx0BRewSPcXI35siBprrufM8' +
    '3uq/Jzqfxv2oF+GT/+Faa0j6TJBZa2/yVzAehvuERzCc2mwZVbSr5pHbRfs39PdMSV2F6NipJgwZRDJHHRQZ/nXuxGSrGbrfORPd' +
    'tz1/rACCbjniFors1FNJWGPQs14txoIZ7QYSPciCHiDbwxVfgw3x3faTdWmxGdrxajKyjOq43fJL36AgUqE=';
/** Armored signatures are under 1 KB; a longer text is not parsed. */
const MAX_LENGTH = 16_384;
/** A version 4 public key packet's body (RFC 4880, 5.5.2). */
function keyPacketBody() {
    const head = Buffer.alloc(6);
    head.writeUInt8(4, 0);
    head.writeUInt32BE(CREATED, 1);
    head.writeUInt8(1, 5);
    return Buffer.concat([head, mpi(Buffer.from(MODULUS, 'base64')), mpi(EXPONENT)]);
}
/** A multiprecision integer (RFC 4880, 3.2): its length in bits, then its bytes. */
function mpi(bytes) {
    const bits = (bytes.length - 1) * 8 + (32 - Math.clz32(bytes[0] ?? 0));
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bits);
    return Buffer.concat([length, bytes]);
}
/** The fingerprint of the embedded key (RFC 4880, 12.2), upper-case hex. */
function embeddedFingerprint() {
    const body = keyPacketBody();
    const head = Buffer.alloc(3);
    head.writeUInt8(0x99, 0);
    head.writeUInt16BE(body.length, 1);
    return createHash('sha1').update(head).update(body).digest('hex').toUpperCase();
}
/** Verifies by npm's retired key. The library is loaded when the first signature is met, which most audits never do. */
function createOpenPgp() {
    return {
        async verify(text, armored) {
            if (armored.length > MAX_LENGTH)
                return { kind: 'malformed', detail: 'the OpenPGP signature is too long to be one' };
            const openpgp = await __webpack_require__.e(/* import() */ 3074).then(__webpack_require__.bind(__webpack_require__, 13074));
            const key = new openpgp.PublicKeyPacket();
            await key.read(keyPacketBody());
            let packets;
            try {
                ({ packets } = await openpgp.readSignature({ armoredSignature: armored }));
            }
            catch (error) {
                return { kind: 'malformed', detail: `the OpenPGP signature cannot be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` };
            }
            const [signature, second] = packets;
            if (signature === undefined || second !== undefined)
                return { kind: 'malformed', detail: 'the OpenPGP block does not hold one signature' };
            if (!signature.issuerKeyID.equals(key.getKeyID())) {
                return {
                    kind: 'unknown-key',
                    detail: `signed by OpenPGP key ${signature.issuerKeyID.toHex().toUpperCase()}, not by npm's`,
                };
            }
            const isText = signature.signatureType === openpgp.enums.signature.text;
            const message = isText
                ? await openpgp.createMessage({ text })
                : await openpgp.createMessage({ binary: Buffer.from(text) });
            const [literal] = message.packets;
            if (literal === undefined)
                throw new Error('OpenPGP made a message without data');
            try {
                await signature.verify(key, signature.signatureType ?? openpgp.enums.signature.binary, literal, undefined, true);
                return { kind: 'good' };
            }
            catch (error) {
                return { kind: 'bad', detail: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
            }
        },
    };
}


/***/ }),

/***/ 43399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ audit)
/* harmony export */ });
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72144);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25460);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56384);



/**
 * Audits lockfiles: plans every entry, looks each distinct version up once, verifies, judges, and sums up. Every entry
 * of every lockfile is in the verdict, whatever happened to the others; of a divided audit every entry of its part.
 */
async function audit(input, ports) {
    const plans = input.lockfiles.map((lockfile) => {
        const context = input.contexts?.get(lockfile) ?? standalone(ports);
        return { lockfile, context, planned: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planEntries */ .W)(lockfile, context) };
    });
    const division = (0,_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .divide */ .Qr)(plans.map(({ planned }) => planned), input.shard ?? null);
    const looked = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .T)(division.asked, ports, division.rest);
    // Loaded when it has something to judge: most of it is never needed, and none of it before the first question is out.
    const { sumUpAudit } = await Promise.all(/* import() */[__webpack_require__.e(1084), __webpack_require__.e(2537), __webpack_require__.e(8951), __webpack_require__.e(6974), __webpack_require__.e(7187), __webpack_require__.e(9399), __webpack_require__.e(359)]).then(__webpack_require__.bind(__webpack_require__, 83996));
    return sumUpAudit(input, { plans, division, looked }, ports);
}
function standalone({ registry }) {
    if (registry === undefined)
        throw new Error('a lockfile without a context needs a registry');
    return { registry, changes: null, scope: 'all' };
}


/***/ }),

/***/ 25460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ planEntries)
});

// EXTERNAL MODULE: ./build/judge/changes.js
var judge_changes = __webpack_require__(7881);
// EXTERNAL MODULE: ./build/judge/entry.js
var judge_entry = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/judge/status.js
var judge_status = __webpack_require__(75400);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
// EXTERNAL MODULE: ./build/model/url.js
var model_url = __webpack_require__(76895);
;// CONCATENATED MODULE: ./build/packument/tarball-url.js


const UNREADABLE = { kind: 'unreadable' };
const LONGEST = 4096;
const EXTENSION = /\.(?:tgz|tar\.gz)$/;
/**
 * Reads a registry tarball's address. Its path must end in one of these, percent-encoded or not:
 *
 * - `/{name}/-/{base}-{version}.tgz`: npm and nearly everyone; also `/{name}/-/@scope/{base}-{version}.tgz` (Artifactory, GitLab)
 * - `/{name}/download/…`: the same with cnpm's word for `-`
 * - `/download/{name}/{version}/{hash}`: GitHub Packages
 * - `/~/{revision}/{name}/{version}.tgz`: jsr.io
 *
 * Host, prefix, query and fragment are not looked at. Nothing is fetched.
 */
function resolvedMatches(name, version, resolved) {
    const named = readTarballUrl(resolved, name);
    if (named === null)
        return UNREADABLE;
    if (named.name === name && sameVersion(named.version, version))
        return { kind: 'match' };
    return { kind: 'other', name: named.name, version: named.version };
}
function readTarballUrl(resolved, expected) {
    const url = resolved.length > LONGEST ? null : (0,model_url/* parseUrl */.D)(resolved);
    if (url === null)
        return null;
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return null;
    const segments = decodedSegments(url.pathname);
    if (segments === null)
        return null;
    return readNpm(segments, expected) ?? readGitHub(segments) ?? readJsr(segments);
}
/** Path segments, decoded; `null` where one cannot be decoded, or climbs once decoded (`..%2f`). */
function decodedSegments(pathname) {
    let path;
    try {
        path = decodeURIComponent(pathname);
    }
    catch {
        return null;
    }
    const segments = path.split('/').filter((segment) => segment !== '');
    return segments.some((segment) => segment === '.' || segment === '..') ? null : segments;
}
function readNpm(segments, expected) {
    const file = segments.at(-1);
    if (file === undefined)
        return null;
    // With the scope repeated before the file, the separator is one further to the left.
    const repeated = segments.at(-2)?.startsWith('@') === true ? segments.at(-2) : undefined;
    const at = segments.length - (repeated === undefined ? 2 : 3);
    const separator = segments[at];
    if (at < 1 || (separator !== '-' && separator !== 'download'))
        return null;
    const name = nameBefore(segments, at);
    if (name === null)
        return null;
    if (repeated !== undefined && !name.startsWith(`${repeated}/`))
        return null;
    return readFile(file, name, expected);
}
/** The name that ends just before segment `end`. */
function nameBefore(segments, end) {
    const base = segments[end - 1];
    if (base === undefined)
        return null;
    const scope = segments[end - 2];
    return scope?.startsWith('@') === true ? `${scope}/${base}` : base;
}
/**
 * A file name against the name in the path. Where the two disagree, it is the one that is not expected: neither
 * `/lodash/-/evil-1.0.0.tgz` nor `/evil/-/lodash-1.0.0.tgz` is `lodash`.
 */
function readFile(file, name, expected) {
    if (!EXTENSION.test(file))
        return null;
    const stem = file.replace(EXTENSION, '');
    const base = name.slice(name.indexOf('/') + 1);
    if (stem.startsWith(`${base}-`)) {
        const version = stem.slice(base.length + 1);
        if (isVersion(version))
            return { name, version };
    }
    for (let dash = stem.indexOf('-'); dash > 0; dash = stem.indexOf('-', dash + 1)) {
        const version = stem.slice(dash + 1);
        if (!/^\d/.test(version) || !isVersion(version))
            continue;
        const fromFile = stem.slice(0, dash);
        return { name: fromFile === expected ? name : fromFile, version };
    }
    return null;
}
function readGitHub(segments) {
    const at = segments.lastIndexOf('download');
    if (at < 0)
        return null;
    const rest = segments.slice(at + 1);
    const scoped = rest[0]?.startsWith('@') === true;
    if (rest.length !== (scoped ? 4 : 3))
        return null;
    const version = rest.at(-2) ?? '';
    return isVersion(version) ? { name: rest.slice(0, scoped ? 2 : 1).join('/'), version } : null;
}
function readJsr(segments) {
    const [tilde, revision, scope, base, file] = segments.slice(-5);
    if (tilde !== '~' || revision === undefined || scope?.startsWith('@') !== true || file === undefined)
        return null;
    const version = file.replace(EXTENSION, '');
    return version !== file && isVersion(version) ? { name: `${scope}/${base}`, version } : null;
}
/** Loose, because old tarballs are named before npm made their versions proper: `handlebars-1.0.2beta.tgz`. */
function isVersion(text) {
    return valid(text, { loose: true }) !== null;
}
function sameVersion(fromUrl, stated) {
    return fromUrl === stated || valid(fromUrl, { loose: true }) === valid(stated, { loose: true });
}

// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/audit/bundled.js
var audit_bundled = __webpack_require__(1104);
;// CONCATENATED MODULE: ./build/audit/plan.js






const UNCHANGED = { status: 'not-applicable', reason: 'unchanged', detail: 'the base has this entry as it is' };
/** Decides, without a request, which entries are looked up where, and what the others are. */
function planEntries(lockfile, context) {
    const { registry, changes, scope } = context;
    const needed = scope === 'changed' && changes !== null ? withHolders(lockfile, changes) : null;
    const suspicions = suspicionsOf(changes?.changes ?? []);
    const before = new Map((changes?.changes ?? []).map(({ name, from, to }) => [to && pinKey(name, to), from]));
    return lockfile.packages.map((entry) => {
        const introduced = changes?.changed.has(entry) === true;
        const fate = needed === null || needed.has(entry)
            ? planEntry(entry, registry, introduced)
            : { kind: 'settled', raised: [], status: UNCHANGED };
        const weakened = changes?.weakened.has(entry) === true;
        if (!introduced)
            return { entry, registry, weakened, introduced, from: null, suspicions: [], ...fate };
        const key = pinKey(entry.name, entry);
        const own = suspicions.get(key) ?? [];
        return { entry, registry, weakened, introduced, from: before.get(key) ?? null, suspicions: own, ...fate };
    });
}
function suspicionsOf(changes) {
    return new Map(changes.flatMap((change) => {
        const findings = (0,judge_changes/* judgeChanges */.v)([change]).map(({ finding }) => finding);
        return change.to === null || findings.length === 0 ? [] : [[pinKey(change.name, change.to), findings]];
    }));
}
function pinKey(name, { version, kind, integrity, resolved }) {
    return JSON.stringify([name, version, kind, integrity, resolved]);
}
/** The changed entries, and above those that say they ship inside a tarball, the entries whose tarball that could be. */
function withHolders(lockfile, { changed }) {
    const bundled = [...changed].filter((entry) => entry.kind === 'bundled');
    if (bundled.length === 0)
        return changed;
    const byPath = new Map(lockfile.packages.map((entry) => [entry.path, entry]));
    const needed = new Set(changed);
    for (const entry of bundled) {
        for (const path of (0,audit_bundled/* ancestorsOf */.G)(entry.path)) {
            const holder = byPath.get(path);
            if (holder !== undefined)
                needed.add(holder);
        }
    }
    return needed;
}
function planEntry(entry, registry, introduced) {
    if (!mustBeAudited(entry)) {
        if (entry.kind === 'bundled')
            return { kind: 'bundled', raised: [] };
        if (entry.kind === 'other') {
            const detail = `${JSON.stringify(entry.resolved)} is of no kind that this program knows, so nobody was asked about it`;
            return { kind: 'settled', raised: [], status: (0,judge_status/* notAudited */.E)('unrecognised', detail) };
        }
        return { kind: 'settled', ...(0,judge_entry/* judgeUnlisted */.UQ)(entry, introduced) };
    }
    const settle = (status, raised = []) => ({ kind: 'settled', raised, status });
    const unaskable = (what, text) => `${JSON.stringify(text)} is not a ${what} that a registry can hold, so nobody was asked about it`;
    if (!(0,model_name/* isRegistryName */.V)(entry.name))
        return settle((0,judge_status/* notAudited */.E)('invalid-name', unaskable('name', entry.name)));
    if (entry.version === null || !(0,model_name/* isRegistryVersion */.Q)(entry.version)) {
        return settle((0,judge_status/* notAudited */.E)('invalid-version', unaskable('version', entry.version)));
    }
    const id = { name: entry.name, version: entry.version };
    const match = entry.resolved === null ? null : resolvedMatches(id.name, id.version, entry.resolved);
    const routing = registry.route(id.name, entry.resolved);
    const raised = [...(0,judge_entry/* judgeLinked */.lM)(entry), ...(0,judge_entry/* judgeResolved */.uO)(entry, match, routing, introduced)];
    if (routing.kind === 'foreign-host') {
        const detail = `${routing.host} is not a registry that is configured for ${id.name}; only if you trust that host, add to .npmrc: ${routing.npmrcLine}`;
        return settle((0,judge_status/* notAudited */.E)('foreign-host', detail), raised);
    }
    if (routing.noEvidence === true) {
        const detail = `the policy says that ${routing.route.registry} has no evidence by nature`;
        return settle({ status: 'not-applicable', reason: 'no-evidence-declared', detail }, raised);
    }
    return { kind: 'lookup', raised, id, route: routing.route };
}
/**
 * Any entry with a registry address or a hash is audited, whatever its flags say: `inBundle`, `optional` or `link` in a
 * lockfile is the author's word, and a pull request's author may be the attacker.
 */
function mustBeAudited(entry) {
    switch (entry.kind) {
        case 'registry':
            return true;
        case 'bundled':
        case 'link':
        case 'workspace':
        case 'other':
            return entry.integrity !== null || /^https?:/i.test(entry.resolved ?? '');
        case 'git':
        case 'file':
        case 'remote-tarball':
        case 'patch':
        case 'runtime':
            return false;
    }
}


/***/ }),

/***/ 49375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ makeWith),
  G: () => (/* binding */ prepareTrust)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/packument/keys.js

/** The one scheme that registries sign with (https://docs.npmjs.com/about-registry-signatures). */
const ECDSA_P256 = 'ecdsa-sha2-nistp256';
/**
 * Reads signing keys in either of their two forms: the TUF target `{keys:[{keyId, keyUsage, publicKey:{rawBytes,
 * keyDetails, validFor}}]}` or a keys endpoint's `{keys:[{keyid, key, keytype, scheme, expires}]}`. Keys of a type this
 * program does not know are left out and counted in `skipped`. Returns a sentence where the document is neither form.
 */
function readKeys(json) {
    const list = (0,model_json.at)(json, 'keys');
    if (!Array.isArray(list))
        return 'it has no “keys” list';
    const keys = [];
    const skipped = [];
    for (const [index, entry] of list.entries()) {
        const key = (0,model_json/* stringAt */.bX)(entry, 'keyId') === null ? endpointKey(entry) : targetKey(entry);
        if (key === null)
            return `key ${index + 1} lacks its id or its bytes`;
        if (typeof key === 'string')
            skipped.push(key);
        else
            keys.push(key);
    }
    return { keys, skipped };
}
function targetKey(entry) {
    const keyid = (0,model_json/* stringAt */.bX)(entry, 'keyId');
    const spki = (0,model_json/* stringAt */.bX)(entry, 'publicKey', 'rawBytes');
    const usage = (0,model_json/* stringAt */.bX)(entry, 'keyUsage');
    if (keyid === null || spki === null)
        return null;
    if (usage !== 'npm:signatures' && usage !== 'npm:attestations')
        return `${keyid} (usage ${String(usage)})`;
    const details = (0,model_json/* stringAt */.bX)(entry, 'publicKey', 'keyDetails');
    if (details !== 'PKIX_ECDSA_P256_SHA_256')
        return `${keyid} (${String(details)})`;
    return {
        keyid,
        spki,
        usage,
        start: (0,model_json/* stringAt */.bX)(entry, 'publicKey', 'validFor', 'start'),
        end: (0,model_json/* stringAt */.bX)(entry, 'publicKey', 'validFor', 'end'),
    };
}
function endpointKey(entry) {
    const keyid = (0,model_json/* stringAt */.bX)(entry, 'keyid');
    const spki = (0,model_json/* stringAt */.bX)(entry, 'key');
    if (keyid === null || spki === null)
        return null;
    const scheme = (0,model_json/* stringAt */.bX)(entry, 'scheme') ?? (0,model_json/* stringAt */.bX)(entry, 'keytype');
    if (scheme !== ECDSA_P256)
        return `${keyid} (${String(scheme)})`;
    return { keyid, spki, usage: 'any', start: null, end: (0,model_json/* stringAt */.bX)(entry, 'expires') };
}

;// CONCATENATED MODULE: ./build/verify/key-ring.js

/** Throws where a key's bytes are no P-256 public key or a date cannot be read: trust material is not guessed at. */
function makeKeyRing(keys) {
    const signatures = new Map();
    const attestations = new Map();
    for (const trusted of keys) {
        const key = ringKey(trusted);
        if (trusted.usage !== 'npm:attestations')
            push(signatures, key);
        if (trusted.usage !== 'npm:signatures')
            push(attestations, key);
    }
    return { signatures, attestations };
}
function push(map, key) {
    const list = map.get(key.keyid);
    if (list === undefined)
        map.set(key.keyid, [key]);
    else
        list.push(key);
}
function ringKey(trusted) {
    const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(trusted.spki, 'base64'), format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
        throw new Error(`key ${trusted.keyid} is not an ECDSA P-256 key`);
    }
    return {
        keyid: trusted.keyid,
        key,
        start: trusted.start === null ? Number.NEGATIVE_INFINITY : timeOf(trusted.start),
        end: trusted.end === null ? Number.POSITIVE_INFINITY : timeOf(trusted.end),
        endsAt: trusted.end,
    };
}
function timeOf(iso) {
    const time = Date.parse(iso);
    if (Number.isNaN(time))
        throw new Error(`${JSON.stringify(iso)} is not a date`);
    return time;
}

;// CONCATENATED MODULE: ./build/audit/trust.js




/**
 * Throws a `ConfigurationError` where the material cannot be used: nothing is verified with half a root.
 *
 * @param registries what the policy says of them
 */
function prepareTrust(input, openpgp, makeVerifier, registries = []) {
    const keys = readKeys(input.keys);
    if (typeof keys === 'string')
        throw fault('TRUST_KEYS', `the keys (${input.keysSource.detail}) cannot be used: ${keys}`);
    const skipped = keys.skipped.length === 0 ? '' : `; left out as unknown: ${keys.skipped.join(', ')}`;
    const keysSource = { ...input.keysSource, detail: `${input.keysSource.detail}${skipped}` };
    // Whether a signature is good does not depend on whose key it is; for whom that key may speak, the rings say.
    const all = distinct([...keys.keys, ...registries.flatMap((rule) => rule.keys)]);
    return {
        facts: { root: input.rootSource, keys: keysSource },
        ring: attempt('TRUST_KEYS', `the keys (${input.keysSource.detail})`, () => makeKeyRing(keys.keys)),
        ownRings: new Map(registries
            .filter((rule) => rule.keys.length > 0)
            .map(({ url, keys: own, at }) => {
            const what = `the keys of ${url} (${at.file}:${at.line})`;
            return [url, attempt('TRUST_KEYS', what, () => makeKeyRing(own))];
        })),
        verifier: makeWith(() => makeVerifier(input.root, all), input),
        openpgp,
        stale: input.stale,
        digest: (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([input.root, input.keys]))
            .digest('hex'),
    };
}
/** @throws ConfigurationError where `make` throws: the root cannot be used */
function makeWith(make, { rootSource }) {
    return attempt('TRUST_ROOT', `the trusted root (${rootSource.detail})`, make);
}
/** One id for two keys would let one take the other's place. */
function distinct(keys) {
    const bytes = new Map();
    for (const { keyid, spki } of keys) {
        const known = bytes.get(keyid);
        if (known !== undefined && known !== spki)
            throw fault('TRUST_KEYS', `the key id ${keyid} stands for two different keys, so neither can be used`);
        bytes.set(keyid, spki);
    }
    return keys;
}
function attempt(code, what, make) {
    try {
        return make();
    }
    catch (error) {
        throw fault(code, `${what} cannot be used: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function fault(code, message) {
    return new errors/* ConfigurationError */.j1([
        { code, message, hint: 'Check the file, or leave the option out to use Sigstore’s own.' },
    ]);
}


/***/ })

};
;