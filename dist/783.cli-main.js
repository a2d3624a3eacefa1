"use strict";
exports.id = 783;
exports.ids = [783];
exports.modules = {

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

/***/ 25928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   r5: () => (/* binding */ repositoryFromUri)
/* harmony export */ });
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
    if (!/^https?:\/\//i.test(text) || REWRITTEN.test(text) || !URL.canParse(text))
        return null;
    const url = new URL(text);
    if (url.username !== '' || url.password !== '' || url.search !== '')
        return null;
    const path = url.pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    return path === '' ? null : { host: url.host.toLowerCase(), path };
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

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82537);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25928);



/** Longer than any address; beyond it the text is not parsed. */
const MAX_LENGTH = 2048;
/**
 * Reads package.json's `repository`, a string or `{type, url, directory}`
 * (https://docs.npmjs.com/cli/configuring-npm/package-json#repository): a URL, `git@host:path`, or a shorthand such as
 * `github:owner/repo` and `owner/repo`. Returns `null` where it names none or it cannot be read.
 */
function readRepository(json) {
    const text = typeof json === 'string' ? json : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'url');
    if (typeof text !== 'string' || text === '' || text.length > MAX_LENGTH)
        return null;
    const hosted = hosted_git_info__WEBPACK_IMPORTED_MODULE_0__.fromUrl(text.trim());
    if (hosted?.domain !== undefined && hosted.user !== '' && hosted.type !== 'gist') {
        return { host: hosted.domain.toLowerCase(), path: `${hosted.user}/${hosted.project}` };
    }
    return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFromUri */ .r5)(text
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
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92690);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4583);



/** More signatures than a registry puts on one version; a longer list is malformed. */
const MAX_SIGNATURES = 32;
/**
 * Reads one version: the answer of `GET /{name}/{version}`, or `versions[version]` of a packument. Returns a sentence
 * where the document is not about this version or a field that is evidence has the wrong type.
 */
function readVersion(json, id, statedTime = null) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return 'the version document is not a JSON object';
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'name');
    const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'version');
    if (name !== id.name || version !== id.version) {
        return `the registry answered with ${String(name)}@${String(version)} when asked for ${id.name}@${id.version}`;
    }
    const dist = readDist((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'dist'));
    if (typeof dist === 'string')
        return dist;
    return {
        dist,
        facts: {
            repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .N)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'repository')),
            repositoryText: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'repository') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'repository', 'url'),
            statedTime,
            deprecated: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'deprecated'),
            advertisesProvenance: dist.provenance !== null,
            bundles: readBundled(json),
            tarball: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(json, 'dist', 'tarball'),
            publisher: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublisher */ .Dq)(json),
            installScripts: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstallScripts */ .Qr)(json),
            dependencies: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readDependencies */ .gF)(json),
        },
    };
}
function readDist(json) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return 'the version document has no dist';
    const integrity = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'integrity');
    if (integrity !== undefined && integrity !== null && typeof integrity !== 'string')
        return 'dist.integrity is not a string';
    const shasum = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'shasum');
    if (shasum !== undefined && shasum !== null && typeof shasum !== 'string')
        return 'dist.shasum is not a string';
    const signatures = readSignatures((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'signatures'));
    if (typeof signatures === 'string')
        return signatures;
    const npmSignature = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'npm-signature');
    const attestations = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'attestations');
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
        const keyid = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(entry, 'keyid');
        const sig = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(entry, 'sig');
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
    const provenance = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(attestations, 'provenance');
    if (provenance === undefined || provenance === null)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(attestations) ? null : '(unreadable)';
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(provenance, 'predicateType') ?? '(unreadable)';
}
/** package.json's `bundleDependencies` (or the older spelling): names, or `true` for all. */
function readBundled(json) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'bundleDependencies') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'bundledDependencies');
    if (value === true)
        return 'all';
    return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}


/***/ }),

/***/ 63483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $h: () => (/* binding */ auditJsonPieces),
  Zg: () => (/* binding */ change),
  tw: () => (/* binding */ listingJson),
  iq: () => (/* binding */ verificationJson),
  M9: () => (/* binding */ write)
});

// UNUSED EXPORTS: auditJson

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/finding-json.js
/** One finding, as `$defs/finding` of the schemas says, field by field. */
function finding(found) {
    return {
        code: found.code,
        severity: found.severity,
        package: found.package,
        version: found.version,
        file: found.file,
        line: found.line,
        message: found.message,
        evidence: found.evidence.map(({ label, url }) => ({ label, url })),
        remedy: found.remedy,
        affected: found.affected?.map((one) => ({
            package: one.package,
            version: one.version,
            file: one.file,
            line: one.line,
        })),
    };
}

;// CONCATENATED MODULE: ./build/report/json-pieces.js

/** Rows that are made and written together: enough to cost no more than all at once, few enough to be small. */
const ROWS_A_PIECE = 64;
/** A list of a document whose rows are made only as they are written. */
class Rows {
    made;
    constructor(made) {
        this.made = made;
    }
    static of(items, make) {
        return new Rows(function* () {
            for (const item of items)
                yield make(item);
        });
    }
}
/**
 * The text of a document as 2-space JSON and a newline, in pieces: of a lockfile with 20,000 entries it has tens of
 * megabytes, which nobody needs to hold at once. Fields that are `undefined` are left out, and credentials in addresses
 * are taken out.
 */
function* jsonPieces(document) {
    let before = '{\n';
    for (const [key, value] of Object.entries(document)) {
        if (value === undefined)
            continue;
        yield `${before}  ${JSON.stringify(key)}: `;
        before = ',\n';
        if (value instanceof Rows)
            yield* listPieces(value);
        else
            yield below(json_pieces_text(value));
    }
    yield '\n}\n';
}
/** Fields that are `undefined` are left out, and credentials in addresses are taken out. */
function json_pieces_text(value) {
    return (0,report_escape/* jsonText */.s$)(JSON.stringify(value, (_key, held) => (typeof held === 'string' ? (0,report_escape/* redact */.E$)(held) : held), 2));
}
function* listPieces({ made }) {
    let before = '[';
    let waiting = [];
    const piece = () => {
        // Without the list's own brackets, and the line that the last one is on.
        const rows = below(json_pieces_text(waiting).slice(1, -2));
        waiting = [];
        return `${before}${rows}`;
    };
    for (const row of made()) {
        if (waiting.push(row) < ROWS_A_PIECE)
            continue;
        yield piece();
        before = ',';
    }
    if (waiting.length > 0) {
        yield piece();
        before = ',';
    }
    yield before === '[' ? '[]' : '\n  ]';
}
/** One level further in. A line only ends between values: inside of texts it is written `\n`. */
function below(json) {
    return json.replaceAll('\n', '\n  ');
}

;// CONCATENATED MODULE: ./build/report/shard-json.js

/** `shard` of `docs/schema/audit.schema.json`: what `countersign merge` makes one verdict of. */
function shardPart({ index, total, elsewhere, audit, ...lists }) {
    return {
        index,
        total,
        elsewhere,
        audit: {
            program: audit.program,
            failOn: audit.failOn,
            failOnIncomplete: audit.failOnIncomplete,
            options: audit.options,
            scope: audit.scope,
            base: audit.base,
            lockfiles: audit.lockfiles.map(({ path, sha256, entries }) => ({ path, sha256, entries })),
            changes: audit.changes,
            policy: audit.policy,
            origins: audit.origins,
            baseline: audit.baseline,
            trust: audit.trust,
            whole: audit.whole,
        },
        positions: lists.positions,
        changePositions: lists.changePositions,
        waivers: lists.waivers.map(({ met, expired, unused }) => ({
            met,
            expired: expired === null ? null : part(expired),
            unused: unused === null ? null : part(unused),
        })),
        findings: lists.findings.map(placed),
    };
}
function placed(one) {
    return { order: one.order, ...part(one) };
}
function part({ finding: found, cause, together, remedy, out }) {
    return {
        cause,
        together,
        remedy,
        out: out === null ? null : { by: out.by, reason: out.reason, expires: out.expires },
        finding: finding(found),
    };
}

;// CONCATENATED MODULE: ./build/report/json.js




// Every object is written out field by field: the order is then the same in every run, and a field that somebody adds to
// an object on its way here (a header, a token) cannot leak into a report.
/** `docs/schema/audit.schema.json`: 2-space JSON and a newline, in pieces, since it can be long. */
function auditJsonPieces(verdict) {
    const { counts } = verdict;
    return jsonPieces({
        schemaVersion: verdict.schemaVersion,
        outcome: verdict.outcome,
        failOn: verdict.failOn,
        interrupted: verdict.interrupted,
        lockfiles: verdict.lockfiles,
        held: { scope: verdict.held.scope, base: verdict.held.base },
        coverage: coverage(verdict.coverage),
        counts: {
            lockfiles: counts.lockfiles,
            packages: counts.packages,
            withSignature: counts.withSignature,
            withPublishAttestation: counts.withPublishAttestation,
            withProvenance: counts.withProvenance,
            requests: counts.requests,
            bytes: counts.bytes,
            findings: {
                critical: counts.findings.critical,
                high: counts.findings.high,
                medium: counts.findings.medium,
                low: counts.findings.low,
                info: counts.findings.info,
                incomplete: counts.findings.incomplete,
            },
        },
        trust: trust(verdict.trust),
        inForce: {
            policy: verdict.inForce.policy,
            origins: verdict.inForce.origins,
            baseline: verdict.inForce.baseline,
        },
        corroboration: corroboration(verdict.corroboration),
        errors: verdict.errors.map(problem),
        findings: Rows.of(verdict.findings, finding),
        waived: Rows.of(verdict.waived, waived),
        changes: Rows.of(verdict.changes, change),
        packages: Rows.of(verdict.packages, entry),
        shard: verdict.shard === undefined ? undefined : shardPart(verdict.shard),
    });
}
/** {@link auditJsonPieces} as one text. */
function auditJson(verdict) {
    return [...auditJsonPieces(verdict)].join('');
}
/** One difference, as `$defs/change` of the schema says: the place lies flat beside the rest, as in a finding. */
function change({ kind, name, from, to, at }) {
    return { kind, name, from: pin(from), to: pin(to), file: at.file, line: at.line };
}
function pin(value) {
    if (value === null)
        return null;
    return { version: value.version, kind: value.kind, integrity: value.integrity, resolved: value.resolved };
}
/** `docs/schema/verify.schema.json`. */
function verificationJson(verification) {
    return write({
        schemaVersion: verification.schemaVersion,
        package: { name: verification.package.name, version: verification.package.version },
        integrity: verification.integrity,
        outcome: verification.outcome,
        steps: verification.steps.map(step),
        findings: verification.findings.map(finding),
        trust: trust(verification.trust),
    });
}
/** `docs/schema/list.schema.json`. Addresses as written, but for credentials in them. */
function listingJson(lockfile) {
    return write({
        schemaVersion: 1,
        lockfile: { path: lockfile.path, format: lockfile.format, version: lockfile.version },
        packages: lockfile.packages.map((locked) => ({
            name: locked.name,
            version: locked.version,
            integrity: locked.integrity,
            resolved: locked.resolved,
            kind: locked.kind,
            line: locked.at.line,
            alias: locked.alias,
            dev: locked.dev,
            optional: locked.optional,
        })),
    });
}
/** Fields that are `undefined` are left out, and credentials in addresses are taken out. */
function write(value) {
    return `${json_pieces_text(value)}\n`;
}
function coverage(sum) {
    return {
        total: sum.total,
        verified: sum.verified,
        weaklyBound: sum.weaklyBound,
        registryOnly: sum.registryOnly,
        failed: sum.failed,
        notAudited: sum.notAudited,
        notApplicable: sum.notApplicable,
        byReason: sortedCounts(sum.byReason),
    };
}
/** A reason is a key here, which the replacer of `write` does not see: so credentials are taken out of it too. */
function sortedCounts(counts) {
    const sums = new Map();
    for (const [reason, count] of Object.entries(counts)) {
        const key = (0,report_escape/* redact */.E$)(reason);
        sums.set(key, (sums.get(key) ?? 0) + count);
    }
    return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function corroboration(counts) {
    if (counts === null)
        return null;
    const { asked, agreed, disagreed, unknown } = counts;
    return { asked, agreed, disagreed, unknown };
}
function waived({ finding: found, by, reason, expires }) {
    return { by, reason, expires, finding: finding(found) };
}
function entry(audited) {
    const { evidence } = audited;
    return {
        name: audited.name,
        version: audited.version,
        alias: audited.alias,
        path: audited.path,
        file: audited.file,
        line: audited.line,
        kind: audited.kind,
        status: audited.status,
        reason: audited.reason,
        detail: audited.detail,
        registry: audited.registry,
        integrity: audited.integrity,
        evidence: evidence === null
            ? null
            : {
                integrity: evidence.integrity,
                signature: evidence.signature,
                publish: evidence.publish,
                provenance: evidence.provenance,
            },
        source: audited.source === null ? null : buildSource(audited.source),
        before: audited.before === undefined ? undefined : before(audited.before),
    };
}
function before({ version, evidence, source }) {
    return {
        version,
        evidence: evidence === null
            ? null
            : { signature: evidence.signature, publish: evidence.publish, provenance: evidence.provenance },
        source: source === null ? null : buildSource(source),
    };
}
function buildSource(source) {
    return {
        repository: source.repository,
        commit: source.commit,
        ref: source.ref,
        workflow: source.workflow,
        trigger: source.trigger,
        runner: source.runner,
        issuer: source.issuer,
        runUrl: source.runUrl,
        commitUrl: source.commitUrl,
        logUrl: source.logUrl,
        loggedAt: source.loggedAt,
    };
}
function step(done) {
    return {
        id: done.id,
        title: done.title,
        outcome: done.outcome,
        detail: done.detail,
        facts: done.facts.map(({ label, value, url }) => ({ label, value, url })),
    };
}
function problem({ code, message, hint, file, line }) {
    return { code, message, hint, file, line };
}
function trust(facts) {
    const from = ({ source, date, detail }) => ({ source, date, detail });
    return { root: from(facts.root), keys: from(facts.keys) };
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
/** Findings worst first; within a level in the order of the verdict. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity));
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