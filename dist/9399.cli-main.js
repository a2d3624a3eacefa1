"use strict";
exports.id = 9399;
exports.ids = [9399];
exports.modules = {

/***/ 59399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ concludeEntries)
});

// EXTERNAL MODULE: ./build/judge/entry.js
var entry = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/judge/links.js
var links = __webpack_require__(39029);
// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/judge/identity.js
var identity = __webpack_require__(80908);
// EXTERNAL MODULE: ./build/judge/origin-differences.js
var origin_differences = __webpack_require__(78417);
// EXTERNAL MODULE: ./build/judge/origin-of.js
var origin_of = __webpack_require__(81712);
// EXTERNAL MODULE: ./build/judge/origin-pins.js
var origin_pins = __webpack_require__(57561);
// EXTERNAL MODULE: ./build/judge/origin-remedy.js
var origin_remedy = __webpack_require__(55909);
// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
;// CONCATENATED MODULE: ./build/judge/origins.js








/**
 * What the origins file says of one version. Only verified provenance is held against it; of provenance that does not hold,
 * or could not be had, other findings speak.
 */
function judgeOrigin(evidence, origins, subject) {
    const pin = (0,origin_pins/* pinOf */.n)(origins.file, evidence.id.name);
    switch (evidence.provenance.kind) {
        case 'verified': {
            const found = (0,origin_of/* originOf */.yv)(evidence);
            if (found === null)
                return pin === null ? [] : [unidentified(evidence, pin, origins, subject)];
            return pin === null
                ? [unpinned(evidence, found, origins, subject)]
                : mismatch(evidence, pin, found, origins, subject);
        }
        case 'absent':
            return pin === null ? [] : withoutProvenance(evidence, pin, origins, subject);
        case 'rejected':
        case 'unsupported':
        case 'unknown':
            return [];
    }
}
function unpinned(evidence, found, origins, subject) {
    const proposal = proposalOf(evidence, found, origins);
    const where = place(found);
    const message = `${(0,identity/* name */.U)(subject)} was built in ${where}. ${origins.file.path} does not know the package.${proposal.said}`;
    return (0,raise/* raise */.x)('origin-unpinned', subject, message, {
        ...optionsOf(evidence, proposal, origins),
        cause: JSON.stringify([found, proposal.line]),
        together: (count) => `${count} entries were built in ${where}. ${origins.file.path} does not know these packages.${proposal.said}`,
    });
}
function mismatch(evidence, pin, found, origins, subject) {
    const { entry, version } = pin;
    const differences = (0,origin_differences/* originDifferences */.H3)(entry.origin, found, (0,origin_of/* isPublisherStated */.Go)(evidence));
    if (differences.length === 0)
        return [];
    const proposal = proposalOf(evidence, found, origins);
    const said = `${(0,origin_differences/* sayDifferences */.c1)(differences)}.${proposal.said}`;
    const message = `${(0,identity/* name */.U)(subject)} is not from the origin that was pinned at ${version}: ${said}`;
    return [
        (0,raise/* raise */.x)('origin-mismatch', subject, message, {
            ...optionsOf(evidence, proposal, origins),
            cause: JSON.stringify([entry.origin, found, proposal.line]),
            together: (count) => `${count} entries are not from the origin that was pinned for them: ${said}`,
        }),
    ];
}
/** There is provenance, and its identity is not one that anything can be held against. A pin that is not met is not met. */
function unidentified({ provenance }, pin, origins, subject) {
    const message = `${(0,identity/* name */.U)(subject)} is pinned to ${place(pin.entry.origin)}, and its provenance does not say for certain where it was built.`;
    return (0,raise/* raise */.x)('origin-mismatch', subject, message, {
        evidence: provenance.kind === 'verified' ? (0,links/* provenanceLinks */.Pu)(provenance.value) : [],
        remedy: `Do not install. What another finding says of its provenance comes first; ${origins.file.path} stays as it is.`,
    });
}
/**
 * A package that was pinned by its name, and now nothing signed says where it was built: the mark of a stolen token. A
 * wildcard says nothing of what each package has, and a version from before the pin may be from before the provenance.
 */
function withoutProvenance(evidence, pin, origins, subject) {
    if (pin.wildcard || !(0,origin_of/* lacksProvenance */.S3)(evidence) || (0,origin_of/* isOlder */.tW)(evidence.id.version, pin.version))
        return [];
    const pinned = place(pin.entry.origin);
    const message = `${(0,identity/* name */.U)(subject)} is pinned to ${pinned} since ${pin.version}, and nothing signed says where this version was built.`;
    return [
        (0,raise/* raise */.x)('origin-mismatch', subject, message, {
            evidence: (0,links/* registryLink */.IW)(evidence.id, evidence.route),
            cause: JSON.stringify([pin.entry.origin, 'absent']),
            together: (count) => `${count} entries are pinned to ${pinned}, and nothing signed says where these versions were built.`,
            remedyFor: (0,origin_remedy/* remedyOf */.S)(origins.file.path, false),
        }),
    ];
}
/** Does the change itself bring the pin that would let it through? Said, and of no other effect. */
function proposalOf(evidence, found, { proposed }) {
    const pin = proposed === null ? null : (0,origin_pins/* pinOf */.n)(proposed, evidence.id.name);
    if (proposed === null || pin === null || (0,origin_differences/* originDifferences */.H3)(pin.entry.origin, found).length > 0)
        return { line: null, said: '' };
    const { line } = pin.entry;
    const said = ` This change proposes that origin (${proposed.path}:${line}); it counts once it is on the base branch.`;
    return { line, said };
}
function optionsOf(evidence, { line }, { file }) {
    return {
        evidence: evidence.provenance.kind === 'verified' ? (0,links/* provenanceLinks */.Pu)(evidence.provenance.value) : [],
        remedyFor: (0,origin_remedy/* remedyOf */.S)(file.path, line !== null),
    };
}
function place({ repository, workflow }) {
    const where = (0,origin_differences/* clip */.$Q)((0,model_repository/* formatRepository */.Sh)(repository));
    return workflow === null ? where : `${where} by ${(0,origin_differences/* clip */.$Q)(workflow)}`;
}

// EXTERNAL MODULE: ./build/judge/policy.js + 1 modules
var judge_policy = __webpack_require__(80990);
// EXTERNAL MODULE: ./build/judge/policy-apply.js
var policy_apply = __webpack_require__(57589);
// EXTERNAL MODULE: ./build/judge/policy-deny.js
var policy_deny = __webpack_require__(26519);
// EXTERNAL MODULE: ./build/judge/status.js
var judge_status = __webpack_require__(75400);
// EXTERNAL MODULE: ./build/judge/version.js
var version = __webpack_require__(44304);
// EXTERNAL MODULE: ./build/audit/bundled.js
var bundled = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/audit/published-at.js
var published_at = __webpack_require__(9346);
;// CONCATENATED MODULE: ./build/audit/conclude.js










/**
 * What became of each entry of one lockfile, in the lockfile's order.
 *
 * @param isOwn of a divided audit: which entries are not left to other parts
 */
function concludeEntries(planned, looked, standards, isOwn = () => true) {
    const index = indexOf(planned, looked);
    const raised = [];
    const raisedAt = [];
    const own = planned.map((plan, position) => ({ plan, position })).filter(({ plan }) => isOwn(plan));
    const entries = own.map(({ plan, position }) => {
        // A waiver may hold for exact bytes: those that this entry pins.
        const { integrity } = plan.entry;
        const add = (...found) => {
            raised.push(...found.map((one) => ({ ...one, integrity })));
            raisedAt.push(...found.map(() => position));
        };
        add(...plan.raised);
        switch (plan.kind) {
            case 'settled':
                add(...deniedByName(plan, standards.policy));
                return audited(plan.entry, plan.status, null);
            case 'bundled':
                add(...deniedByName(plan, standards.policy));
                return audited(plan.entry, (0,bundled/* settleBundled */.c)(plan.entry, index), null);
            case 'lookup': {
                const { evidence, absence } = looked.of(plan);
                const stripped = looked.stripped.has(plan.route.registry);
                const own = (0,version/* judgeVersion */.u)(evidence, (0,entry/* subjectOf */.et)(plan.entry), {
                    stripped,
                    removedForMalware: absence?.removedForMalware ?? false,
                    publishedAt: absence?.publishedAt ?? null,
                    weakened: plan.weakened,
                    ownChecksum: plan.entry.checksum !== undefined,
                    issuers: standards.policy?.issuers ?? [],
                });
                const judged = informed([...own, ...judgeBeyond(plan, evidence, stripped, standards)]);
                add(...judged);
                const findings = [
                    ...plan.suspicions,
                    ...[...plan.raised, ...judged].flatMap((one) => asJudged(one, standards.policy)),
                ];
                return {
                    ...audited(plan.entry, (0,judge_status/* statusOf */.c)(evidence, findings, stripped), evidence),
                    ...earlierOf(plan, standards.inquiries),
                };
            }
        }
    });
    return { entries, raised, positions: own.map(({ position }) => position), raisedAt };
}
function earlierOf(plan, inquiries) {
    const before = inquiries.map((inquiry) => inquiry.earlier?.(plan) ?? null).find((earlier) => earlier !== null);
    return before === undefined ? {} : { before };
}
/**
 * A finding as it was raised, and as the policy has it: what the policy makes graver fails the entry, and what it makes
 * milder, or waives, does not make the entry *verified*.
 */
function asJudged(raised, policy) {
    const judged = (0,policy_apply/* withSeverity */.U_)(raised, policy);
    return judged === 'ignored' ? [raised.finding] : [raised.finding, judged.finding];
}
/** “No provenance” by itself says that none was known before: not where the history knows of some. */
function informed(raised) {
    const lost = raised.some(({ finding }) => finding.code === 'provenance-lost');
    return lost ? raised.filter(({ finding }) => finding.code !== 'provenance-missing') : raised;
}
function judgeBeyond(plan, evidence, stripped, standards) {
    const subject = (0,entry/* subjectOf */.et)(plan.entry);
    const { policy, origins, now } = standards;
    const circumstances = { ...(0,published_at/* newnessOf */.f)(plan), now, stripped, statedTime: standards.statedTimes?.(plan) ?? null };
    return [
        ...standards.inquiries.flatMap((inquiry) => inquiry.judge(plan, subject)),
        ...(origins === null ? [] : judgeOrigin(evidence, origins, subject)),
        ...(policy === null ? [] : (0,judge_policy/* judgePolicy */.C)(evidence, policy, subject, circumstances)),
    ];
}
/** What was there before and is not looked at again is not denied either: that is for an audit of everything. */
function deniedByName(plan, policy) {
    if (policy === null || (plan.kind === 'settled' && plan.status.reason === 'unchanged'))
        return [];
    return (0,policy_deny/* judgeDeniedByName */.Ln)(policy.deny, (0,entry/* subjectOf */.et)(plan.entry));
}
function indexOf(planned, looked) {
    const plans = new Map(planned.map((plan) => [plan.entry, plan]));
    return {
        byPath: new Map(planned.map(({ entry }) => [entry.path, entry])),
        facts(entry) {
            const plan = plans.get(entry);
            if (plan?.kind !== 'lookup' || !looked.has(plan))
                return null;
            const { document } = looked.of(plan).evidence;
            return document.kind === 'answered' ? document.value : null;
        },
    };
}
function audited(entry, status, evidence) {
    return {
        name: entry.name,
        version: entry.version,
        ...(entry.alias === undefined ? {} : { alias: entry.alias }),
        path: entry.path,
        file: entry.at.file,
        line: entry.at.line,
        kind: entry.kind,
        ...status,
        registry: evidence?.route.registry ?? null,
        ...(status.status === 'verified' && evidence?.integrity.kind === 'verified'
            ? { integrity: evidence.integrity.value.sri }
            : {}),
        evidence: evidence === null
            ? null
            : {
                integrity: evidence.integrity.kind,
                signature: evidence.signature.kind,
                publish: evidence.publish.kind,
                provenance: evidence.provenance.kind,
            },
        source: evidence?.provenance.kind === 'verified' ? (0,links/* buildSource */.uD)(evidence.provenance.value) : null,
    };
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ inquireTimes),
/* harmony export */   f: () => (/* binding */ newnessOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _judge_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80990);


/**
 * Asks for the times of the versions whose age the policy cares about, and that no signed log dates. The root packument is
 * large, so it is asked for these alone, and once a package.
 */
async function inquireTimes(planned, looked, policy) {
    const times = new Map();
    const sources = new Map();
    const keyOf = ({ registry, route, id }) => {
        const source = sources.get(registry.traffic) ?? sources.size;
        sources.set(registry.traffic, source);
        return JSON.stringify([source, route.registry, id.name]);
    };
    const wanted = new Map();
    for (const plan of planned) {
        if (policy === null || plan.kind !== 'lookup')
            continue;
        if (!(0,_judge_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .needsTime */ .f)(policy, looked.of(plan).evidence, newnessOf(plan)))
            continue;
        const key = keyOf(plan);
        const found = wanted.get(key) ?? { plan, versions: new Set() };
        found.versions.add(plan.id.version);
        wanted.set(key, found);
    }
    for (const [key, { plan, versions }] of wanted)
        times.set(key, timesOf(plan, versions));
    const settled = new Map(await Promise.all([...times].map(async ([key, found]) => [key, await found])));
    return (plan) => settled.get(keyOf(plan))?.get(plan.id.version) ?? null;
}
/** What the base had of an entry, in the policy's words. */
function newnessOf({ introduced, from }) {
    return { introduced, isNew: introduced && from === null };
}
/** Only the times that are wanted are kept: packuments have tens of thousands. */
async function timesOf({ registry, route, id }, versions) {
    const answer = await registry.packument(route, id.name);
    if (answer.kind !== 'answered')
        return new Map();
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(answer.value.bytes);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'name') !== id.name)
        return new Map();
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'time');
    return new Map([...versions].flatMap((version) => {
        const time = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(stated, version);
        return time === null ? [] : [[version, time]];
    }));
}


/***/ }),

/***/ 80908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeIdentity),
/* harmony export */   U: () => (/* binding */ name)
/* harmony export */ });
/* harmony import */ var _model_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42213);
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25928);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39029);
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64308);




/**
 * What verified provenance says about who built a version, held against what that should be.
 *
 * @param issuers that the policy trusts beside the known ones; compared exactly
 */
function judgeIdentity(fact, version, subject, issuers = []) {
    const { signer } = fact;
    const evidence = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceLinks */ .Pu)(fact);
    const raised = [];
    if (!fact.issuerKnown && !issuers.includes(signer.issuer)) {
        const message = `The provenance of ${name(subject)} is signed with an identity from ${signer.issuer || '(no issuer)'}, which is no CI provider that is trusted here.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('identity-issuer-untrusted', subject, message, { evidence }));
    }
    const [first, ...others] = fact.disagreements;
    if (first !== undefined) {
        const more = others.length === 0 ? '' : ` They disagree on ${others.map(({ field }) => field).join(', ')} too.`;
        const message = `The provenance of ${name(subject)} states ${first.field} ${first.predicate}, the certificate of the build ${first.certificate}.${more}`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('identity-claims-disagree', subject, message, { evidence }));
    }
    if (signer.repository !== null &&
        version.repository !== null &&
        !(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRepository */ .RB)(signer.repository, version.repository)) {
        const message = `${name(subject)} was built in ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(signer.repository)}, but its package.json names ${(0,_model_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(version.repository)}.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('repository-mismatch', subject, message, { evidence }));
    }
    if ((signer.runner ?? fact.claim.runner) === 'self-hosted') {
        const message = `${name(subject)} was built on a self-hosted runner.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('builder-self-hosted', subject, message, { evidence }));
    }
    if (signer.trigger !== null && _model_events_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTSIDER_EVENTS */ .A.has(signer.trigger)) {
        const message = `${name(subject)} was built by a workflow that the event ${signer.trigger} started, and people outside the project can cause that event.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)('trigger-risky', subject, message, { evidence }));
    }
    return raised;
}
function name(subject) {
    return subject.version === null ? String(subject.package) : `${subject.package}@${subject.version}`;
}


/***/ }),

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

/***/ 78417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   H3: () => (/* binding */ originDifferences),
/* harmony export */   c1: () => (/* binding */ sayDifferences)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25928);
/* harmony import */ var _origin_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81712);


/** Longest piece of an origin in a sentence. */
const SHOWN = 120;
/**
 * What of `found` is not as it was pinned; empty where it agrees. A renamed repository keeps its number and agrees; one of
 * the same name with another number does not, and neither does one that was handed to another owner: that is how a
 * project, or an abandoned name, changes hands. What was not stated when it was pinned agrees with anything.
 *
 * @param publisherStated whether the registry tells who published: a mirror may not, and that is no weaker publisher
 */
function originDifferences(pinned, found, publisherStated = true) {
    const differences = [];
    const differ = (field, was, is) => {
        differences.push({ field, pinned: clip(was), found: is === null ? 'none stated' : clip(is) });
    };
    if (!agree(pinned, found))
        differ('repository', described(pinned, found), described(found, pinned));
    else if (pinned.ownerId !== null && found.ownerId !== null && pinned.ownerId !== found.ownerId)
        differ('owner of the repository', `id ${pinned.ownerId}`, `id ${found.ownerId}`);
    if (pinned.workflow !== null && pinned.workflow !== found.workflow)
        differ('workflow', pinned.workflow, found.workflow);
    if (!buildersAgree(pinned.builder, found.builder))
        differ('builder', pinned.builder, found.builder);
    if (publisherStated && (0,_origin_of_js__WEBPACK_IMPORTED_MODULE_1__/* .isWeakerPublisher */ .E0)(found.publisher, pinned.publisher))
        differ('publisher', pinned.publisher, found.publisher);
    return differences;
}
/** Numbers are one host's own: the same number elsewhere is another repository. */
function agree(pinned, found) {
    if (pinned.repositoryId === null || found.repositoryId === null)
        return (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(pinned.repository, found.repository);
    return pinned.repository.host === found.repository.host && pinned.repositoryId === found.repositoryId;
}
/** The class of hosting is compared only where it was known when it was pinned. */
function buildersAgree(pinned, found) {
    return pinned === found || (!pinned.includes('/') && found.startsWith(`${pinned}/`));
}
/** With its number where the name alone would not show the difference. */
function described(origin, other) {
    const name = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(origin.repository);
    const alike = (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(origin.repository, other.repository);
    return alike && origin.repositoryId !== null ? `${name} (id ${origin.repositoryId})` : name;
}
/** `repository a, found b; workflow c, found d`. */
function sayDifferences(differences) {
    return differences.map(({ field, pinned, found }) => `${field} ${pinned}, found ${found}`).join('; ');
}
function clip(text) {
    return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}


/***/ }),

/***/ 81712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ isWeakerPublisher),
/* harmony export */   Go: () => (/* binding */ isPublisherStated),
/* harmony export */   S3: () => (/* binding */ lacksProvenance),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zp: () => (/* binding */ builderOf)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37648);

/** Weakest first. */
const PUBLISHERS = ['token', 'trusted-publisher', 'staged'];
/** A runner's class as it can stand in the origins file. */
const HOSTING = /^[\w.-]{1,64}$/;
/**
 * Where verified provenance says that a version was built, in the terms in which origins are pinned. `null` where nothing
 * verified tells, or where its word is not good enough to agree on: an issuer that nobody knows, a predicate that
 * contradicts the certificate, a certificate that states no repository.
 */
function originOf({ provenance, document }) {
    if (provenance.kind !== 'verified' || document.kind !== 'answered')
        return null;
    const { signer, issuerKnown, disagreements } = provenance.value;
    if (!issuerKnown || disagreements.length > 0 || signer.repository === null)
        return null;
    return {
        repository: signer.repository,
        repositoryId: signer.repositoryId,
        ownerId: signer.ownerId,
        workflow: workflowOf(provenance.value),
        builder: builderOf(provenance.value),
        publisher: publisherKind(document.value.publisher),
    };
}
/**
 * The workflow that was started. Early certificates state only the one that signed: it stands for the other one where it
 * is of the same repository, since a reusable workflow of somebody else's is not this project's.
 */
function workflowOf({ signer }) {
    if (signer.workflow !== null)
        return signer.workflow.path;
    const { signerWorkflow: signed, repository } = signer;
    if (signed === null || repository === null)
        return null;
    const own = signed.repository.host === repository.host && signed.repository.path === repository.path;
    return own ? signed.path : null;
}
/** `github/github-hosted`; the provider alone where nothing states the class. */
function builderOf({ signer, claim }) {
    const hosting = signer.runner ?? claim.runner;
    return hosting !== null && HOSTING.test(hosting) ? `${signer.provider}/${hosting}` : signer.provider;
}
function publisherKind(publisher) {
    if (publisher === null)
        return 'token';
    if (publisher.approver !== null)
        return 'staged';
    return publisher.trustedPublisher === null ? 'token' : 'trusted-publisher';
}
/** Does the registry tell who published? A mirror may not: that is no weaker publisher. */
function isPublisherStated({ document }) {
    return document.kind === 'answered' && document.value.publisher !== null;
}
/**
 * Does this version certainly have no provenance? A registry that serves no evidence at all, or whose word nobody can
 * check, is silent for other reasons.
 */
function lacksProvenance({ provenance, signature }) {
    return provenance.kind === 'absent' && signature.kind !== 'absent' && signature.kind !== 'unknown';
}
function isWeakerPublisher(found, pinned) {
    return PUBLISHERS.indexOf(found) < PUBLISHERS.indexOf(pinned);
}
/** Of two exact versions. */
function isOlder(version, than) {
    return semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__(version, than) < 0;
}


/***/ }),

/***/ 57561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pinOf)
/* harmony export */ });
/** Read once a file: a thousand packages are looked up in a thousand entries. */
const INDEXES = new WeakMap();
/** The pin of a package: by its own name, otherwise by its scope's `@scope/*`. */
function pinOf(file, name) {
    const index = INDEXES.get(file) ?? indexOf(file);
    const wildcard = name.startsWith('@') ? `${name.slice(0, name.indexOf('/'))}/*` : null;
    for (const key of [name, wildcard]) {
        const entry = key === null ? undefined : index.get(key);
        const version = key === null ? undefined : entry?.packages[key];
        if (entry !== undefined && version !== undefined)
            return { entry, version, wildcard: key !== name };
    }
    return null;
}
function indexOf(file) {
    const index = new Map(file.pinned.flatMap((entry) => Object.keys(entry.packages).map((name) => [name, entry])));
    INDEXES.set(file, index);
    return index;
}


/***/ }),

/***/ 26519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ judgeDeniedByName),
/* harmony export */   R7: () => (/* binding */ judgeDenied),
/* harmony export */   fs: () => (/* binding */ deniesByTime)
/* harmony export */ });
/* harmony import */ var _model_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25928);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80908);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39029);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42072);
/* harmony import */ var _policy_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69128);
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64308);






/** The first rule that denies this version; or that it could not be found out whether one does. */
function judgeDenied(evidence, rules, subject, times) {
    let undecided = null;
    for (const rule of rules) {
        const match = matchOf(rule, evidence, times);
        if (match === 'yes')
            return [denied(rule, subject, evidence)];
        if (match === 'unknown')
            undecided ??= rule;
    }
    // Where the registry has no such version, or was not reached, that is said already.
    if (undecided === null || evidence.document.kind !== 'answered' || evidence.provenance.kind === 'unknown')
        return [];
    const why = (0,_policy_time_js__WEBPACK_IMPORTED_MODULE_5__/* .isDated */ .DC)(times)
        ? 'what was built where could not be found out'
        : `neither a signed log nor ${evidence.route.registry} states when it was published`;
    const message = `Whether ${place(undecided)} denies ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .U)(subject)} is unknown: ${why}.`;
    return [
        (0,_raise_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)('registry-unreachable', subject, message, {
            cause: `deny ${place(undecided)}`,
            together: (count) => `Whether the policy denies ${count} entries is unknown. The first: ${message}`,
            remedy: 'Run the audit again. If it fails in the same way, ask a registry that serves attestations, or the time of each version in the package’s document.',
        }),
    ];
}
/** Of an entry that no registry is asked about only its name and version are known: rules that name nothing else hold. */
function judgeDeniedByName(rules, subject) {
    const { package: found, version } = subject;
    const rule = rules.find((one) => found !== null && namesOnly(one) && one.package !== null && isNamed(one, found, version) === 'yes');
    return rule === undefined ? [] : [denied(rule, subject, null)];
}
/** Would the time of publication decide? Then it has to be asked for where it is not at hand. */
function deniesByTime(rule, evidence) {
    if (rule.publishedFrom === null && rule.publishedTo === null)
        return false;
    return isNamed(rule, evidence.id.name, evidence.id.version) === 'yes' && isBuilt(rule, evidence) !== 'no';
}
function namesOnly(rule) {
    const { repository, workflow, commit, run, publishedFrom, publishedTo } = rule;
    return [repository, workflow, commit, run, publishedFrom, publishedTo].every((condition) => condition === null);
}
function denied(rule, subject, evidence) {
    const links = evidence?.provenance.kind === 'verified' ? (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceLinks */ .Pu)(evidence.provenance.value) : [];
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)('denied', subject, `The policy denies ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .U)(subject)} (${place(rule)}): ${rule.reason}`, {
        evidence: links,
        cause: place(rule),
        together: (count) => `The policy denies ${count} entries (${place(rule)}): ${rule.reason}`,
    });
}
function place({ at }) {
    return `${at.file}:${at.line}`;
}
/** Everything that is set must match. One condition that does not settles it, whatever is unknown of the others. */
function matchOf(rule, evidence, times) {
    const matches = [
        isNamed(rule, evidence.id.name, evidence.id.version),
        isBuilt(rule, evidence),
        isWithin(rule, times),
    ];
    if (matches.includes('no'))
        return 'no';
    return matches.includes('unknown') ? 'unknown' : 'yes';
}
function isNamed(rule, found, version) {
    if (rule.package !== null && !(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPackage */ .C9)(rule.package, found))
        return 'no';
    return rule.versions === null || (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeInRange */ .Bs)(version, rule.versions) ? 'yes' : 'no';
}
function isBuilt(rule, { provenance }) {
    if ([rule.repository, rule.workflow, rule.commit, rule.run].every((condition) => condition === null))
        return 'yes';
    switch (provenance.kind) {
        case 'verified':
            return isBuiltBy(rule, provenance.value) ? 'yes' : 'no';
        case 'absent':
            return 'no';
        // There is something, and what it says of the build was not to be had.
        case 'rejected':
        case 'unsupported':
        case 'unknown':
            return 'unknown';
    }
}
/** From the certificate, which a build cannot choose. A reusable workflow's repository is as good a reason as the caller's. */
function isBuiltBy(rule, { signer, claim }) {
    const workflows = [signer.workflow, signer.signerWorkflow].filter((workflow) => workflow !== null);
    const wanted = rule.repository === null ? null : (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFromUri */ .r5)(`https://${rule.repository}`);
    const repositories = [signer.repository, ...workflows.map(({ repository }) => repository)];
    const fromRepository = rule.repository === null ||
        (wanted !== null && repositories.some((found) => found !== null && (0,_model_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(wanted, found)));
    return (fromRepository &&
        (rule.workflow === null || workflows.some(({ path }) => path === rule.workflow)) &&
        (rule.commit === null || signer.commit?.toLowerCase() === rule.commit) &&
        (rule.run === null || isRun(rule.run, signer.runUri ?? claim.runUri)));
}
/** A run without an attempt stands for all of its attempts. Never a prefix: run 12 is not run 123. */
function isRun(wanted, found) {
    return found === wanted || found?.startsWith(`${wanted}/attempts/`) === true;
}
/**
 * The signed times count, and the registry's word where there is none. A build within the window is within it too: an
 * attacker who holds back the publication does not get out of it.
 */
function isWithin({ publishedFrom, publishedTo }, times) {
    if (publishedFrom === null && publishedTo === null)
        return 'yes';
    const from = publishedFrom === null ? Number.NEGATIVE_INFINITY : Date.parse(publishedFrom);
    const to = publishedTo === null ? Number.POSITIVE_INFINITY : Date.parse(publishedTo);
    const within = (time) => time !== null && time >= from && time <= to;
    if (within(times.signed ?? times.stated) || within(times.built))
        return 'yes';
    return (0,_policy_time_js__WEBPACK_IMPORTED_MODULE_5__/* .isDated */ .DC)(times) ? 'no' : 'unknown';
}


/***/ }),

/***/ 69128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ isDated),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   Te: () => (/* binding */ latestOf)
/* harmony export */ });
/** @param statedTime from the root packument, where that was asked; version documents have no times */
function timesOf({ publish, provenance, document }, statedTime) {
    const own = document.kind === 'answered' ? document.value.statedTime : null;
    return {
        signed: publish.kind === 'verified' ? milliseconds(publish.value.log.loggedAt) : null,
        built: provenance.kind === 'verified' ? milliseconds(provenance.value.log.loggedAt) : null,
        stated: milliseconds(statedTime ?? own),
    };
}
/** Does any time bound the publication? */
function isDated({ signed, stated }) {
    return signed !== null || stated !== null;
}
/** The latest of them, and who says so. */
function latestOf({ signed, built, stated }) {
    if (signed === null && stated === null)
        return null;
    const times = [
        { at: signed, said: 'by the signed log time of its publish attestation' },
        { at: built, said: 'by the signed log time of its provenance' },
        { at: stated, said: 'as the registry states, which nobody signs' },
    ].flatMap(({ at, said }) => (at === null ? [] : [{ at, said }]));
    return times.reduce((latest, time) => (latest === null || time.at > latest.at ? time : latest), null);
}
function milliseconds(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? null : time;
}


/***/ }),

/***/ 80990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgePolicy),
  f: () => (/* binding */ needsTime)
});

// EXTERNAL MODULE: ./build/model/public-registry.js
var public_registry = __webpack_require__(8145);
// EXTERNAL MODULE: ./build/judge/policy-deny.js
var policy_deny = __webpack_require__(26519);
// EXTERNAL MODULE: ./build/judge/identity.js
var identity = __webpack_require__(80908);
// EXTERNAL MODULE: ./build/judge/links.js
var links = __webpack_require__(39029);
// EXTERNAL MODULE: ./build/judge/origin-of.js
var origin_of = __webpack_require__(81712);
// EXTERNAL MODULE: ./build/judge/policy-match.js
var policy_match = __webpack_require__(42072);
// EXTERNAL MODULE: ./build/judge/policy-time.js
var policy_time = __webpack_require__(69128);
// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
;// CONCATENATED MODULE: ./build/judge/policy-requirements.js






const DAY_MS = 86_400_000;
function requirementsOf(policy, packageName, { isNew, introduced }) {
    return policy.require.filter(({ packages, appliesTo }) => (0,policy_match/* matchesAny */._I)(packages, packageName) && (appliesTo === 'all' || (appliesTo === 'changed' ? introduced : isNew)));
}
/** What the policy requires of this version and it has not. What could not be found out is said elsewhere, and is no lack. */
function judgeRequired(evidence, requirements, policy, subject) {
    const byKind = new Map(requirements.flatMap((one) => (one.evidence === null ? [] : [[one.evidence, one]])));
    return [...byKind].flatMap(([kind, { at }]) => {
        const lack = lackOf(kind, evidence, policy);
        if (lack === null)
            return [];
        const words = kind.replace('-', ' ');
        const by = `${at.file}:${at.line}`;
        return [
            (0,raise/* raise */.x)('requirement-unmet', subject, `The policy requires ${words} (${by}); ${(0,identity/* name */.U)(subject)} ${lack.why}.`, {
                cause: `${kind} ${lack.why}`,
                together: (count) => `The policy requires ${words} (${by}); ${count} entries lack it.`,
                evidence: (0,links/* registryLink */.IW)(evidence.id, evidence.route),
            }),
        ];
    });
}
function lackOf(kind, evidence, policy) {
    const bound = lacksSignature(evidence);
    if (kind === 'signature' || bound !== null)
        return bound;
    const { provenance, document } = evidence;
    if (provenance.kind === 'unknown' || document.kind !== 'answered')
        return null;
    if (provenance.kind !== 'verified')
        return { why: wordsOf(provenance, 'provenance') };
    const { issuerKnown, signer } = provenance.value;
    if (!issuerKnown && !policy.issuers.includes(signer.issuer))
        return { why: 'has provenance by an issuer that nobody here trusts' };
    if (kind === 'provenance' || (document.value.publisher?.trustedPublisher ?? null) !== null)
        return null;
    return { why: 'was not published by trusted publishing, as the registry tells' };
}
/** Provenance never binds a name by itself, so it counts beside a signature alone. */
function lacksSignature({ signature, publish, document, route }) {
    if (document.kind !== 'answered' || signature.kind === 'verified' || publish.kind === 'verified')
        return null;
    if (signature.kind === 'unknown') {
        // Nobody's keys are no failure to ask: nothing that this registry says can be verified, today or tomorrow.
        return signature.code === 'no-trusted-keys'
            ? { why: `comes from ${route.registry}, whose keys nobody named` }
            : null;
    }
    return publish.kind === 'unknown' ? null : { why: wordsOf(signature, 'signature') };
}
function wordsOf(outcome, what) {
    switch (outcome.kind) {
        case 'rejected':
            return `has a ${what} that does not hold`.replace('a provenance', 'provenance');
        case 'unsupported':
            return `has a ${what} that cannot be judged`.replace('a provenance', 'provenance');
        default:
            return `has no ${what}`;
    }
}
/** Younger than the policy wants; or nobody says how old. */
function judgeAge({ id, route, publish, provenance, document }, requirements, times, subject, now) {
    const days = Math.max(0, ...requirements.map(({ minimumAgeDays }) => minimumAgeDays ?? 0));
    if (days === 0 || document.kind !== 'answered')
        return [];
    const published = (0,policy_time/* latestOf */.Te)(times);
    // Both attestations come from one request: where it failed, that is said already.
    if (published === null && publish.kind === 'unknown' && publish.code !== 'no-trusted-keys')
        return [];
    if (published === null) {
        const message = `The policy wants ${(0,identity/* name */.U)(subject)} to be ${days} days old, and when it was published is unknown: no signed log and not ${route.registry} could tell.`;
        const together = (count) => `When ${count} entries were published is unknown; the policy wants them to be ${days} days old.`;
        return [(0,raise/* raise */.x)('registry-unreachable', subject, message, { cause: `${route.registry} age`, together })];
    }
    const age = now.getTime() - published.at;
    if (age >= days * DAY_MS)
        return [];
    const stated = new Date(published.at).toISOString();
    const message = `${(0,identity/* name */.U)(subject)} was published on ${stated} (${published.said}), ${inWords(age)}; the policy wants ${days} days.`;
    const until = new Date(published.at + days * DAY_MS).toISOString().slice(0, 10);
    return [
        (0,raise/* raise */.x)('too-new', subject, message, {
            remedy: `Wait until ${until}, or waive it with a reason if you need it today.`,
            evidence: [
                ...(0,links/* registryLink */.IW)(id, route),
                ...(publish.kind === 'verified' ? (0,links/* logLinks */.ud)(publish.value.log) : []),
                ...(provenance.kind === 'verified' ? (0,links/* logLinks */.ud)(provenance.value.log) : []),
            ],
        }),
    ];
}
function inWords(age) {
    if (age < 0)
        return 'which is still to come';
    const days = Math.floor(age / DAY_MS);
    return days === 0 ? 'less than a day ago' : days === 1 ? 'one day ago' : `${days} days ago`;
}
/** Verified provenance of a builder that the policy does not list. */
function judgeBuilder({ provenance }, builders, subject) {
    if (builders.length === 0 || provenance.kind !== 'verified')
        return [];
    const builder = (0,origin_of/* builderOf */.zp)(provenance.value);
    if (builders.includes(builder))
        return [];
    const message = `${(0,identity/* name */.U)(subject)} was built by ${builder}; the policy trusts ${builders.slice(0, 5).join(', ')} only.`;
    return [
        (0,raise/* raise */.x)('requirement-unmet', subject, message, {
            cause: `builder ${builder}`,
            together: (count) => `${count} entries were built by ${builder}, which the policy does not list.`,
            evidence: (0,links/* provenanceLinks */.Pu)(provenance.value),
        }),
    ];
}

;// CONCATENATED MODULE: ./build/judge/policy.js






/** What the policy demands of one version: evidence, age, builders, its scope's registry, and what it denies. */
function judgePolicy(evidence, policy, subject, circumstances) {
    const times = (0,policy_time/* timesOf */.Qv)(evidence, circumstances.statedTime);
    const requirements = requirementsOf(policy, evidence.id.name, circumstances);
    return [
        ...(0,policy_deny/* judgeDenied */.R7)(evidence, policy.deny, subject, times),
        ...(circumstances.stripped ? [] : judgeRequired(evidence, requirements, policy, subject)),
        ...judgeAge(evidence, requirements, times, subject, circumstances.now),
        ...judgeBuilder(evidence, policy.builders, subject),
        ...judgeScope(evidence, policy.registries, subject),
    ];
}
/** Must the root packument be asked for the time of this version? Only it has one, and a signed one serves as well. */
function needsTime(policy, evidence, newness) {
    if (evidence.document.kind !== 'answered' || (0,policy_time/* isDated */.DC)((0,policy_time/* timesOf */.Qv)(evidence, null)))
        return false;
    return (requirementsOf(policy, evidence.id.name, newness).some(({ minimumAgeDays }) => minimumAgeDays !== null) ||
        policy.deny.some((rule) => (0,policy_deny/* deniesByTime */.fs)(rule, evidence)));
}
/** A scope that belongs to one registry, and comes from another: somebody else may have taken its name there. */
function judgeScope({ id, route }, rules, subject) {
    const [scope = ''] = id.name.split('/', 1);
    const home = scope.startsWith('@') ? rules.find(({ scopes }) => scopes.includes(scope)) : undefined;
    if (home === undefined || isSameRegistry(home.url, route.registry))
        return [];
    const message = `${(0,identity/* name */.U)(subject)} comes from ${route.registry}; the policy says that ${scope} belongs to ${home.url} (${home.at.file}:${home.at.line}).`;
    return [
        (0,raise/* raise */.x)('resolved-host', subject, message, {
            severity: 'high',
            cause: `${scope} ${route.registry}`,
            together: (count) => `${count} entries of ${scope} come from ${route.registry}; the policy says that they belong to ${home.url}.`,
            remedy: `Configure ${scope} for its registry in .npmrc (${scope}:registry=${home.url}), and lock the entry again.`,
        }),
    ];
}
/** The public registry has several addresses. */
function isSameRegistry(a, b) {
    return a === b || ((0,public_registry/* isPublicRegistry */.N)(new URL(a)) && (0,public_registry/* isPublicRegistry */.N)(new URL(b)));
}


/***/ }),

/***/ 44304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ judgeVersion)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80908);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39029);
/* harmony import */ var _raise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64308);



/** The findings that the evidence of one version gives rise to, for one lockfile entry. */
function judgeVersion(evidence, subject, circumstances) {
    if (evidence.document.kind === 'unknown')
        return [unreachable(evidence, subject, evidence.document.detail)];
    if (evidence.document.kind === 'not-found')
        return [missing(evidence, subject, circumstances)];
    return [
        ...integrityFindings(evidence, subject, circumstances),
        ...signatureFindings(evidence, subject, circumstances),
        ...attestationFindings(evidence, subject),
        ...(evidence.provenance.kind === 'verified'
            ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeIdentity */ .E)(evidence.provenance.value, evidence.document.value, subject, circumstances.issuers)
            : []),
    ];
}
function unreachable(evidence, subject, detail) {
    const { registry } = evidence.route;
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('registry-unreachable', subject, `${registry} could not be asked about ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: ${detail}`, {
        cause: registry,
        together: (count) => `${registry} could not be asked about ${count} entries. The first answer: ${detail}`,
    });
}
/** The registry has answered: what stopped is our own verification, or was stopped by what it was given. */
function stopped(subject, detail) {
    const message = `Whether the attestations of ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} hold is not known: ${detail}`;
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('verification-stopped', subject, message, {
        cause: 'verification-stopped',
        together: (count) => `Whether the attestations of ${count} entries hold is not known. The first: ${message}`,
    });
}
function missing(evidence, subject, { removedForMalware, publishedAt }) {
    const { registry } = evidence.route;
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLink */ .IW)(evidence.id, evidence.route);
    if (removedForMalware) {
        const message = `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} is gone from ${registry}: it was removed as malware. Treat machines that installed it as compromised.`;
        return (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('version-missing', subject, message, { evidence: links });
    }
    const what = evidence.missing === 'package' ? 'has no package of this name' : 'has the package, but not this version';
    const once = publishedAt === null ? '' : ` It was published on ${publishedAt} and has been removed since.`;
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('version-missing', subject, `The lockfile pins ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}, ${registry} ${what}.${once}`, {
        evidence: links,
    });
}
function integrityFindings({ id, route, integrity, signature }, subject, { weakened, ownChecksum }) {
    const worse = weakened === true ? { severity: 'high' } : {};
    switch (integrity.kind) {
        case 'rejected': {
            const signed = signature.kind === 'verified'
                ? ` The registry's signature covers ${signature.value.signedIntegrity.slice(0, 23)}….`
                : '';
            const message = `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: ${integrity.detail}.${signed}`;
            return [(0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('integrity-mismatch', subject, message, { evidence: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLink */ .IW)(id, route) })];
        }
        case 'absent':
            return [
                ownChecksum === true
                    ? ownArchive(subject)
                    : (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('integrity-missing', subject, `The lockfile pins no hash for ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}.`, {
                        ...worse,
                        cause: `${subject.file}`,
                        together: (count) => `The lockfile pins no hash for ${count} entries.`,
                    }),
            ];
        case 'verified':
            if (integrity.value.strength === 'strong')
                return [];
            return [
                (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('integrity-weak', subject, `The lockfile pins ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} by sha1 only, which nobody signs.`, {
                    ...worse,
                    cause: `${subject.file}`,
                    together: (count) => `The lockfile pins ${count} entries by sha1 only, which nobody signs.`,
                }),
            ];
        case 'unsupported':
        case 'unknown':
            return [];
    }
}
/** Said once a lockfile: Berry has no way to pin a registry's hash. */
function ownArchive(subject) {
    const message = `Yarn pins ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} by a checksum of its own archive, which no registry signs.`;
    return (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('integrity-missing', subject, message, {
        severity: 'info',
        cause: `${subject.file} own archive`,
        together: (count) => `Yarn pins ${count} entries by checksums of its own archives, which no registry signs.`,
        remedy: 'Nothing to do: the registry’s own signed hash was verified instead. Keep “checksumBehavior” at “throw”.',
    });
}
function signatureFindings(evidence, subject, { stripped }) {
    const { signature, publish, route, id } = evidence;
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLink */ .IW)(id, route);
    switch (signature.kind) {
        case 'rejected': {
            const code = signature.code === 'signature-key-expired' ? signature.code : 'signature-invalid';
            return [(0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(code, subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: ${signature.detail}.`, { evidence: links })];
        }
        case 'verified':
            if (signature.value.badBeside === 0)
                return [];
            return [
                (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('signature-invalid', subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: one registry signature is good, and ${signature.value.badBeside} beside it by a known key is not.`, {
                    severity: 'low',
                    evidence: links,
                }),
            ];
        case 'unsupported': {
            if (signature.code !== 'signature-key-unknown') {
                return [(0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('signature-missing', subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: ${signature.detail}.`, { evidence: links })];
            }
            return [(0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('signature-key-unknown', subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}: ${signature.detail}.`, { evidence: links })];
        }
        case 'absent': {
            if (stripped)
                return [];
            const bound = publish.kind === 'verified';
            const message = bound
                ? `${route.registry} serves no signature for ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}; its signed publish attestation covers the same hash.`
                : `${route.registry} serves no signature for ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)}, and nothing else binds its hash.`;
            return [
                (0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('signature-missing', subject, message, {
                    evidence: links,
                    ...(bound ? { severity: 'low' } : {}),
                }),
            ];
        }
        case 'unknown':
            return [];
    }
}
function attestationFindings(evidence, subject) {
    const { publish, provenance, route, id } = evidence;
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLink */ .IW)(id, route);
    const raised = [];
    for (const [what, outcome] of [
        ['publish attestation', publish],
        ['provenance', provenance],
    ]) {
        if (outcome.kind === 'rejected') {
            const code = outcome.code === 'attestation-subject-mismatch' || outcome.code === 'attestation-unavailable'
                ? outcome.code
                : 'attestation-invalid';
            raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(code, subject, `The ${what} of ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} does not hold: ${outcome.detail}.`, { evidence: links }));
        }
        if (outcome.kind === 'unsupported') {
            raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('attestation-unsupported', subject, `The ${what} of ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} cannot be judged: ${outcome.detail}.`, { evidence: links }));
        }
    }
    for (const what of evidence.unsupported) {
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('attestation-unsupported', subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} has an attestation that cannot be judged: ${what}.`, {
            evidence: links,
        }));
    }
    // Both come from one request: where it failed, one of them speaks for it.
    if (provenance.kind === 'unknown') {
        const { code, detail } = provenance;
        raised.push(code === 'verifier-stopped' ? stopped(subject, detail) : unreachable(evidence, subject, detail));
    }
    if (provenance.kind === 'verified' && publish.kind === 'absent') {
        const message = `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} has provenance, but not the registry's own publish attestation.`;
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('publish-attestation-missing', subject, message, {
            evidence: [...links, ...(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .logLinks */ .ud)(provenance.value.log)],
        }));
    }
    if (provenance.kind === 'absent' && route.trust !== 'unkeyed') {
        raised.push((0,_raise_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)('provenance-missing', subject, `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .U)(subject)} has no provenance: nothing signed says where it was built.`, {
            cause: 'provenance-missing',
            together: (count) => `${count} entries have no provenance: nothing signed says where they were built.`,
        }));
    }
    return raised;
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


/***/ })

};
;