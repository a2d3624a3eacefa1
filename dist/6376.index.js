"use strict";
exports.id = 6376;
exports.ids = [6376];
exports.modules = {

/***/ 1799:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 32173:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 68011:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 80378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sumUpAudit: () => (/* binding */ sumUpAudit)
});

// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/judge/group.js


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
    const { title } = catalogue/* CATALOGUE */.y[raised[0].finding.code];
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
const ORDER = [...model_severity/* SEVERITIES */.oC.slice(0, 2), 'incomplete', ...model_severity/* SEVERITIES */.oC.slice(2)];
function compare(a, b) {
    return (ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        group_text(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        group_text(a.code, b.code) ||
        group_text(a.package, b.package));
}
/** By code unit, so that every machine sorts alike. */
function group_text(a, b) {
    const [left, right] = [a ?? '', b ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./build/model/sealed.js
var sealed = __webpack_require__(31884);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
;// CONCATENATED MODULE: ./build/judge/policy-match.js


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
    return version !== null && satisfies(version, range, { includePrerelease: true });
}
/** For a denial, where doubt must not let through: what semver cannot compare counts as meant. */
function mayBeInRange(version, range) {
    return version === null || valid(version) === null || inRange(version, range);
}

// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
;// CONCATENATED MODULE: ./build/judge/policy-apply.js






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
    if (finding.severity === 'incomplete' && !sealed/* SETTLED_BY_POLICY */.pw.has(finding.code))
        return raised;
    if (sealed/* SEALED */.pU.has(finding.code) && (severity === 'ignore' || !isWorse(severity, finding.severity)))
        return raised;
    return severity === 'ignore' ? 'ignored' : { ...raised, finding: { ...finding, severity } };
}
function concerns({ finding: code, packages }, finding) {
    if (code !== finding.code)
        return false;
    return finding.package === null ? packages === null : matchesAny(packages, finding.package);
}
/** Worse than: `critical` than `high`. What could not be found out is on no such scale. */
function isWorse(a, b) {
    return a !== 'incomplete' && b !== 'incomplete' && model_severity/* SEVERITIES */.oC.indexOf(a) < model_severity/* SEVERITIES */.oC.indexOf(b);
}
/** Codes that every audit of everything looks for, whatever it was asked for and however little there is to compare with. */
function isAlwaysLookedFor(code) {
    switch (catalogue/* CATALOGUE */.y[code].group) {
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
                expired: this.#isOver(waiver) ? (0,raise/* raise */.x)('waiver-expired', subject, over, cause) : null,
                unused: isAlwaysLookedFor(finding)
                    ? (0,raise/* raise */.x)('waiver-unused', subject, `${what} matches no finding.`, cause)
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
    if (finding.package === null || !matchesPackage(waiver.package, finding.package))
        return false;
    if (!inRange(finding.version, waiver.versions))
        return false;
    if (finding.severity === 'incomplete' && !sealed/* SETTLED_BY_POLICY */.pw.has(finding.code))
        return false;
    if (sealed/* WITHOUT_HASH */.gj.has(finding.code))
        return false;
    if (waiver.integrity === null)
        return !sealed/* WAIVED_BY_HASH */._l.has(finding.code);
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
    return [...groups.values()].flatMap(({ out: { by, reason, expires }, raised }) => group(raised).map((finding) => ({ finding, by, reason, expires })));
}

;// CONCATENATED MODULE: ./build/judge/verdict.js

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
    if (input.findings.some((finding) => (0,model_severity/* reaches */.O6)(finding.severity, thresholds.failOn)))
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

// EXTERNAL MODULE: ./build/judge/entry.js
var entry = __webpack_require__(40196);
// EXTERNAL MODULE: ./build/judge/links.js
var judge_links = __webpack_require__(39029);
// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/model/events.js
var events = __webpack_require__(42213);
;// CONCATENATED MODULE: ./build/judge/identity.js




/**
 * What verified provenance says about who built a version, held against what that should be.
 *
 * @param issuers that the policy trusts beside the known ones; compared exactly
 */
function judgeIdentity(fact, version, subject, issuers = []) {
    const { signer } = fact;
    const evidence = (0,judge_links/* provenanceLinks */.Pu)(fact);
    const raised = [];
    if (!fact.issuerKnown && !issuers.includes(signer.issuer)) {
        const message = `The provenance of ${identity_name(subject)} is signed with an identity from ${signer.issuer || '(no issuer)'}, which is no CI provider that is trusted here.`;
        raised.push((0,raise/* raise */.x)('identity-issuer-untrusted', subject, message, { evidence }));
    }
    const [first, ...others] = fact.disagreements;
    if (first !== undefined) {
        const more = others.length === 0 ? '' : ` They disagree on ${others.map(({ field }) => field).join(', ')} too.`;
        const message = `The provenance of ${identity_name(subject)} states ${first.field} ${first.predicate}, the certificate of the build ${first.certificate}.${more}`;
        raised.push((0,raise/* raise */.x)('identity-claims-disagree', subject, message, { evidence }));
    }
    if (signer.repository !== null &&
        version.repository !== null &&
        !(0,model_repository/* sameRepository */.RB)(signer.repository, version.repository)) {
        const message = `${identity_name(subject)} was built in ${(0,model_repository/* formatRepository */.Sh)(signer.repository)}, but its package.json names ${(0,model_repository/* formatRepository */.Sh)(version.repository)}.`;
        raised.push((0,raise/* raise */.x)('repository-mismatch', subject, message, { evidence }));
    }
    if ((signer.runner ?? fact.claim.runner) === 'self-hosted') {
        const message = `${identity_name(subject)} was built on a self-hosted runner.`;
        raised.push((0,raise/* raise */.x)('builder-self-hosted', subject, message, { evidence }));
    }
    if (signer.trigger !== null && events/* OUTSIDER_EVENTS */.A.has(signer.trigger)) {
        const message = `${identity_name(subject)} was built by a workflow that the event ${signer.trigger} started, and people outside the project can cause that event.`;
        raised.push((0,raise/* raise */.x)('trigger-risky', subject, message, { evidence }));
    }
    return raised;
}
function identity_name(subject) {
    return subject.version === null ? String(subject.package) : `${subject.package}@${subject.version}`;
}

// EXTERNAL MODULE: ./node_modules/semver/functions/compare-build.js
var compare_build = __webpack_require__(37648);
;// CONCATENATED MODULE: ./build/judge/origin-of.js

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
    return compare_build(version, than) < 0;
}

;// CONCATENATED MODULE: ./build/judge/origin-differences.js


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
    if (publisherStated && isWeakerPublisher(found.publisher, pinned.publisher))
        differ('publisher', pinned.publisher, found.publisher);
    return differences;
}
/** Numbers are one host's own: the same number elsewhere is another repository. */
function agree(pinned, found) {
    if (pinned.repositoryId === null || found.repositoryId === null)
        return (0,model_repository/* sameRepository */.RB)(pinned.repository, found.repository);
    return pinned.repository.host === found.repository.host && pinned.repositoryId === found.repositoryId;
}
/** The class of hosting is compared only where it was known when it was pinned. */
function buildersAgree(pinned, found) {
    return pinned === found || (!pinned.includes('/') && found.startsWith(`${pinned}/`));
}
/** With its number where the name alone would not show the difference. */
function described(origin, other) {
    const name = (0,model_repository/* formatRepository */.Sh)(origin.repository);
    const alike = (0,model_repository/* sameRepository */.RB)(origin.repository, other.repository);
    return alike && origin.repositoryId !== null ? `${name} (id ${origin.repositoryId})` : name;
}
/** `repository a, found b; workflow c, found d`. */
function sayDifferences(differences) {
    return differences.map(({ field, pinned, found }) => `${field} ${pinned}, found ${found}`).join('; ');
}
function clip(text) {
    return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

;// CONCATENATED MODULE: ./build/judge/origin-pins.js
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

;// CONCATENATED MODULE: ./build/judge/origin-remedy.js
/** A command that is longer is neither copied nor shown whole. */
const LONGEST = 700;
/** From so many packages of one scope on, the scope is named instead. */
const MANY_OF_SCOPE = 3;
/** The command that pins what is found now for these packages, ready for a shell. */
function origin_remedy_updateCommand(packages) {
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
    return (packages) => `Do not update before you know why. If it is right, run “${origin_remedy_updateCommand(packages)}” on this branch, and merge the change of ${path} first, in a pull request of its own.`;
}

;// CONCATENATED MODULE: ./build/judge/origins.js








/**
 * What the origins file says of one version. Only verified provenance is held against it; of provenance that does not hold,
 * or could not be had, other findings speak.
 */
function judgeOrigin(evidence, origins, subject) {
    const pin = pinOf(origins.file, evidence.id.name);
    switch (evidence.provenance.kind) {
        case 'verified': {
            const found = originOf(evidence);
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
    const message = `${identity_name(subject)} was built in ${where}. ${origins.file.path} does not know the package.${proposal.said}`;
    return (0,raise/* raise */.x)('origin-unpinned', subject, message, {
        ...optionsOf(evidence, proposal, origins),
        cause: JSON.stringify([found, proposal.line]),
        together: (count) => `${count} entries were built in ${where}. ${origins.file.path} does not know these packages.${proposal.said}`,
    });
}
function mismatch(evidence, pin, found, origins, subject) {
    const { entry, version } = pin;
    const differences = originDifferences(entry.origin, found, isPublisherStated(evidence));
    if (differences.length === 0)
        return [];
    const proposal = proposalOf(evidence, found, origins);
    const said = `${sayDifferences(differences)}.${proposal.said}`;
    const message = `${identity_name(subject)} is not from the origin that was pinned at ${version}: ${said}`;
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
    const message = `${identity_name(subject)} is pinned to ${place(pin.entry.origin)}, and its provenance does not say for certain where it was built.`;
    return (0,raise/* raise */.x)('origin-mismatch', subject, message, {
        evidence: provenance.kind === 'verified' ? (0,judge_links/* provenanceLinks */.Pu)(provenance.value) : [],
        remedy: `Do not install. What another finding says of its provenance comes first; ${origins.file.path} stays as it is.`,
    });
}
/**
 * A package that was pinned by its name, and now nothing signed says where it was built: the mark of a stolen token. A
 * wildcard says nothing of what each package has, and a version from before the pin may be from before the provenance.
 */
function withoutProvenance(evidence, pin, origins, subject) {
    if (pin.wildcard || !lacksProvenance(evidence) || isOlder(evidence.id.version, pin.version))
        return [];
    const pinned = place(pin.entry.origin);
    const message = `${identity_name(subject)} is pinned to ${pinned} since ${pin.version}, and nothing signed says where this version was built.`;
    return [
        (0,raise/* raise */.x)('origin-mismatch', subject, message, {
            evidence: (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route),
            cause: JSON.stringify([pin.entry.origin, 'absent']),
            together: (count) => `${count} entries are pinned to ${pinned}, and nothing signed says where these versions were built.`,
            remedyFor: remedyOf(origins.file.path, false),
        }),
    ];
}
/** Does the change itself bring the pin that would let it through? Said, and of no other effect. */
function proposalOf(evidence, found, { proposed }) {
    const pin = proposed === null ? null : pinOf(proposed, evidence.id.name);
    if (proposed === null || pin === null || originDifferences(pin.entry.origin, found).length > 0)
        return { line: null, said: '' };
    const { line } = pin.entry;
    const said = ` This change proposes that origin (${proposed.path}:${line}); it counts once it is on the base branch.`;
    return { line, said };
}
function optionsOf(evidence, { line }, { file }) {
    return {
        evidence: evidence.provenance.kind === 'verified' ? (0,judge_links/* provenanceLinks */.Pu)(evidence.provenance.value) : [],
        remedyFor: remedyOf(file.path, line !== null),
    };
}
function place({ repository, workflow }) {
    const where = clip((0,model_repository/* formatRepository */.Sh)(repository));
    return workflow === null ? where : `${where} by ${clip(workflow)}`;
}

// EXTERNAL MODULE: ./build/model/public-registry.js
var public_registry = __webpack_require__(8145);
;// CONCATENATED MODULE: ./build/judge/policy-time.js
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

;// CONCATENATED MODULE: ./build/judge/policy-deny.js






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
    const why = isDated(times)
        ? 'what was built where could not be found out'
        : `neither a signed log nor ${evidence.route.registry} states when it was published`;
    const message = `Whether ${policy_deny_place(undecided)} denies ${identity_name(subject)} is unknown: ${why}.`;
    return [
        (0,raise/* raise */.x)('registry-unreachable', subject, message, {
            cause: `deny ${policy_deny_place(undecided)}`,
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
    const links = evidence?.provenance.kind === 'verified' ? (0,judge_links/* provenanceLinks */.Pu)(evidence.provenance.value) : [];
    return (0,raise/* raise */.x)('denied', subject, `The policy denies ${identity_name(subject)} (${policy_deny_place(rule)}): ${rule.reason}`, {
        evidence: links,
        cause: policy_deny_place(rule),
        together: (count) => `The policy denies ${count} entries (${policy_deny_place(rule)}): ${rule.reason}`,
    });
}
function policy_deny_place({ at }) {
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
    if (rule.package !== null && !matchesPackage(rule.package, found))
        return 'no';
    return rule.versions === null || mayBeInRange(version, rule.versions) ? 'yes' : 'no';
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
    const wanted = rule.repository === null ? null : (0,model_repository/* repositoryFromUri */.r5)(`https://${rule.repository}`);
    const repositories = [signer.repository, ...workflows.map(({ repository }) => repository)];
    const fromRepository = rule.repository === null ||
        (wanted !== null && repositories.some((found) => found !== null && (0,model_repository/* sameRepository */.RB)(wanted, found)));
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
    return isDated(times) ? 'no' : 'unknown';
}

;// CONCATENATED MODULE: ./build/judge/policy-requirements.js






const DAY_MS = 86_400_000;
function requirementsOf(policy, packageName, { isNew, introduced }) {
    return policy.require.filter(({ packages, appliesTo }) => matchesAny(packages, packageName) && (appliesTo === 'all' || (appliesTo === 'changed' ? introduced : isNew)));
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
            (0,raise/* raise */.x)('requirement-unmet', subject, `The policy requires ${words} (${by}); ${identity_name(subject)} ${lack.why}.`, {
                cause: `${kind} ${lack.why}`,
                together: (count) => `The policy requires ${words} (${by}); ${count} entries lack it.`,
                evidence: (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route),
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
    const published = latestOf(times);
    // Both attestations come from one request: where it failed, that is said already.
    if (published === null && publish.kind === 'unknown' && publish.code !== 'no-trusted-keys')
        return [];
    if (published === null) {
        const message = `The policy wants ${identity_name(subject)} to be ${days} days old, and when it was published is unknown: no signed log and not ${route.registry} could tell.`;
        const together = (count) => `When ${count} entries were published is unknown; the policy wants them to be ${days} days old.`;
        return [(0,raise/* raise */.x)('registry-unreachable', subject, message, { cause: `${route.registry} age`, together })];
    }
    const age = now.getTime() - published.at;
    if (age >= days * DAY_MS)
        return [];
    const stated = new Date(published.at).toISOString();
    const message = `${identity_name(subject)} was published on ${stated} (${published.said}), ${inWords(age)}; the policy wants ${days} days.`;
    const until = new Date(published.at + days * DAY_MS).toISOString().slice(0, 10);
    return [
        (0,raise/* raise */.x)('too-new', subject, message, {
            remedy: `Wait until ${until}, or waive it with a reason if you need it today.`,
            evidence: [
                ...(0,judge_links/* registryLink */.IW)(id, route),
                ...(publish.kind === 'verified' ? (0,judge_links/* logLinks */.ud)(publish.value.log) : []),
                ...(provenance.kind === 'verified' ? (0,judge_links/* logLinks */.ud)(provenance.value.log) : []),
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
    const builder = builderOf(provenance.value);
    if (builders.includes(builder))
        return [];
    const message = `${identity_name(subject)} was built by ${builder}; the policy trusts ${builders.slice(0, 5).join(', ')} only.`;
    return [
        (0,raise/* raise */.x)('requirement-unmet', subject, message, {
            cause: `builder ${builder}`,
            together: (count) => `${count} entries were built by ${builder}, which the policy does not list.`,
            evidence: (0,judge_links/* provenanceLinks */.Pu)(provenance.value),
        }),
    ];
}

;// CONCATENATED MODULE: ./build/judge/policy.js






/** What the policy demands of one version: evidence, age, builders, its scope's registry, and what it denies. */
function judgePolicy(evidence, policy, subject, circumstances) {
    const times = timesOf(evidence, circumstances.statedTime);
    const requirements = requirementsOf(policy, evidence.id.name, circumstances);
    return [
        ...judgeDenied(evidence, policy.deny, subject, times),
        ...(circumstances.stripped ? [] : judgeRequired(evidence, requirements, policy, subject)),
        ...judgeAge(evidence, requirements, times, subject, circumstances.now),
        ...judgeBuilder(evidence, policy.builders, subject),
        ...judgeScope(evidence, policy.registries, subject),
    ];
}
/** Must the root packument be asked for the time of this version? Only it has one, and a signed one serves as well. */
function needsTime(policy, evidence, newness) {
    if (evidence.document.kind !== 'answered' || isDated(timesOf(evidence, null)))
        return false;
    return (requirementsOf(policy, evidence.id.name, newness).some(({ minimumAgeDays }) => minimumAgeDays !== null) ||
        policy.deny.some((rule) => deniesByTime(rule, evidence)));
}
/** A scope that belongs to one registry, and comes from another: somebody else may have taken its name there. */
function judgeScope({ id, route }, rules, subject) {
    const [scope = ''] = id.name.split('/', 1);
    const home = scope.startsWith('@') ? rules.find(({ scopes }) => scopes.includes(scope)) : undefined;
    if (home === undefined || isSameRegistry(home.url, route.registry))
        return [];
    const message = `${identity_name(subject)} comes from ${route.registry}; the policy says that ${scope} belongs to ${home.url} (${home.at.file}:${home.at.line}).`;
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

// EXTERNAL MODULE: ./build/judge/status.js
var judge_status = __webpack_require__(75400);
;// CONCATENATED MODULE: ./build/judge/version.js



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
            ? judgeIdentity(evidence.provenance.value, evidence.document.value, subject, circumstances.issuers)
            : []),
    ];
}
function unreachable(evidence, subject, detail) {
    const { registry } = evidence.route;
    return (0,raise/* raise */.x)('registry-unreachable', subject, `${registry} could not be asked about ${identity_name(subject)}: ${detail}`, {
        cause: registry,
        together: (count) => `${registry} could not be asked about ${count} entries. The first answer: ${detail}`,
    });
}
/** The registry has answered: what stopped is our own verification, or was stopped by what it was given. */
function stopped(subject, detail) {
    const message = `Whether the attestations of ${identity_name(subject)} hold is not known: ${detail}`;
    return (0,raise/* raise */.x)('verification-stopped', subject, message, {
        cause: 'verification-stopped',
        together: (count) => `Whether the attestations of ${count} entries hold is not known. The first: ${message}`,
    });
}
function missing(evidence, subject, { removedForMalware, publishedAt }) {
    const { registry } = evidence.route;
    const links = (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route);
    if (removedForMalware) {
        const message = `${identity_name(subject)} is gone from ${registry}: it was removed as malware. Treat machines that installed it as compromised.`;
        return (0,raise/* raise */.x)('version-missing', subject, message, { evidence: links });
    }
    const what = evidence.missing === 'package' ? 'has no package of this name' : 'has the package, but not this version';
    const once = publishedAt === null ? '' : ` It was published on ${publishedAt} and has been removed since.`;
    return (0,raise/* raise */.x)('version-missing', subject, `The lockfile pins ${identity_name(subject)}, ${registry} ${what}.${once}`, {
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
            const message = `${identity_name(subject)}: ${integrity.detail}.${signed}`;
            return [(0,raise/* raise */.x)('integrity-mismatch', subject, message, { evidence: (0,judge_links/* registryLink */.IW)(id, route) })];
        }
        case 'absent':
            return [
                ownChecksum === true
                    ? ownArchive(subject)
                    : (0,raise/* raise */.x)('integrity-missing', subject, `The lockfile pins no hash for ${identity_name(subject)}.`, {
                        ...worse,
                        cause: `${subject.file}`,
                        together: (count) => `The lockfile pins no hash for ${count} entries.`,
                    }),
            ];
        case 'verified':
            if (integrity.value.strength === 'strong')
                return [];
            return [
                (0,raise/* raise */.x)('integrity-weak', subject, `The lockfile pins ${identity_name(subject)} by sha1 only, which nobody signs.`, {
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
    const message = `Yarn pins ${identity_name(subject)} by a checksum of its own archive, which no registry signs.`;
    return (0,raise/* raise */.x)('integrity-missing', subject, message, {
        severity: 'info',
        cause: `${subject.file} own archive`,
        together: (count) => `Yarn pins ${count} entries by checksums of its own archives, which no registry signs.`,
        remedy: 'Nothing to do: the registry’s own signed hash was verified instead. Keep “checksumBehavior” at “throw”.',
    });
}
function signatureFindings(evidence, subject, { stripped }) {
    const { signature, publish, route, id } = evidence;
    const links = (0,judge_links/* registryLink */.IW)(id, route);
    switch (signature.kind) {
        case 'rejected': {
            const code = signature.code === 'signature-key-expired' ? signature.code : 'signature-invalid';
            return [(0,raise/* raise */.x)(code, subject, `${identity_name(subject)}: ${signature.detail}.`, { evidence: links })];
        }
        case 'verified':
            if (signature.value.badBeside === 0)
                return [];
            return [
                (0,raise/* raise */.x)('signature-invalid', subject, `${identity_name(subject)}: one registry signature is good, and ${signature.value.badBeside} beside it by a known key is not.`, {
                    severity: 'low',
                    evidence: links,
                }),
            ];
        case 'unsupported': {
            if (signature.code !== 'signature-key-unknown') {
                return [(0,raise/* raise */.x)('signature-missing', subject, `${identity_name(subject)}: ${signature.detail}.`, { evidence: links })];
            }
            return [(0,raise/* raise */.x)('signature-key-unknown', subject, `${identity_name(subject)}: ${signature.detail}.`, { evidence: links })];
        }
        case 'absent': {
            if (stripped)
                return [];
            const bound = publish.kind === 'verified';
            const message = bound
                ? `${route.registry} serves no signature for ${identity_name(subject)}; its signed publish attestation covers the same hash.`
                : `${route.registry} serves no signature for ${identity_name(subject)}, and nothing else binds its hash.`;
            return [
                (0,raise/* raise */.x)('signature-missing', subject, message, {
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
    const links = (0,judge_links/* registryLink */.IW)(id, route);
    const raised = [];
    for (const [what, outcome] of [
        ['publish attestation', publish],
        ['provenance', provenance],
    ]) {
        if (outcome.kind === 'rejected') {
            const code = outcome.code === 'attestation-subject-mismatch' || outcome.code === 'attestation-unavailable'
                ? outcome.code
                : 'attestation-invalid';
            raised.push((0,raise/* raise */.x)(code, subject, `The ${what} of ${identity_name(subject)} does not hold: ${outcome.detail}.`, { evidence: links }));
        }
        if (outcome.kind === 'unsupported') {
            raised.push((0,raise/* raise */.x)('attestation-unsupported', subject, `The ${what} of ${identity_name(subject)} cannot be judged: ${outcome.detail}.`, { evidence: links }));
        }
    }
    for (const what of evidence.unsupported) {
        raised.push((0,raise/* raise */.x)('attestation-unsupported', subject, `${identity_name(subject)} has an attestation that cannot be judged: ${what}.`, {
            evidence: links,
        }));
    }
    // Both come from one request: where it failed, one of them speaks for it.
    if (provenance.kind === 'unknown') {
        const { code, detail } = provenance;
        raised.push(code === 'verifier-stopped' ? stopped(subject, detail) : unreachable(evidence, subject, detail));
    }
    if (provenance.kind === 'verified' && publish.kind === 'absent') {
        const message = `${identity_name(subject)} has provenance, but not the registry's own publish attestation.`;
        raised.push((0,raise/* raise */.x)('publish-attestation-missing', subject, message, {
            evidence: [...links, ...(0,judge_links/* logLinks */.ud)(provenance.value.log)],
        }));
    }
    if (provenance.kind === 'absent' && route.trust !== 'unkeyed') {
        raised.push((0,raise/* raise */.x)('provenance-missing', subject, `${identity_name(subject)} has no provenance: nothing signed says where it was built.`, {
            cause: 'provenance-missing',
            together: (count) => `${count} entries have no provenance: nothing signed says where they were built.`,
        }));
    }
    return raised;
}

// EXTERNAL MODULE: ./build/audit/bundled.js
var bundled = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/audit/published-at.js


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
        if (!needsTime(policy, looked.of(plan).evidence, newnessOf(plan)))
            continue;
        const key = keyOf(plan);
        const found = wanted.get(key) ?? { plan, versions: new Set() };
        found.versions.add(plan.id.version);
        wanted.set(key, found);
    }
    for (const [key, { plan, versions }] of wanted)
        times.set(key, published_at_timesOf(plan, versions));
    const settled = new Map(await Promise.all([...times].map(async ([key, found]) => [key, await found])));
    return (plan) => settled.get(keyOf(plan))?.get(plan.id.version) ?? null;
}
/** What the base had of an entry, in the policy's words. */
function newnessOf({ introduced, from }) {
    return { introduced, isNew: introduced && from === null };
}
/** Only the times that are wanted are kept: packuments have tens of thousands. */
async function published_at_timesOf({ registry, route, id }, versions) {
    const answer = await registry.packument(route, id.name);
    if (answer.kind !== 'answered')
        return new Map();
    const json = (0,model_json/* parseJson */.qF)(answer.value.bytes);
    if ((0,model_json/* stringAt */.bX)(json, 'name') !== id.name)
        return new Map();
    const stated = (0,model_json.at)(json, 'time');
    return new Map([...versions].flatMap((version) => {
        const time = (0,model_json/* stringAt */.bX)(stated, version);
        return time === null ? [] : [[version, time]];
    }));
}

;// CONCATENATED MODULE: ./build/audit/conclude.js










/**
 * What became of each entry of one lockfile, in the lockfile's order.
 *
 * @param isOwn of a divided audit: which entries are not left to other parts
 */
function concludeEntries(planned, looked, standards, isOwn = () => true) {
    const index = conclude_indexOf(planned, looked);
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
                const own = judgeVersion(evidence, (0,entry/* subjectOf */.et)(plan.entry), {
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
    const judged = withSeverity(raised, policy);
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
    const circumstances = { ...newnessOf(plan), now, stripped, statedTime: standards.statedTimes?.(plan) ?? null };
    return [
        ...standards.inquiries.flatMap((inquiry) => inquiry.judge(plan, subject)),
        ...(origins === null ? [] : judgeOrigin(evidence, origins, subject)),
        ...(policy === null ? [] : judgePolicy(evidence, policy, subject, circumstances)),
    ];
}
/** What was there before and is not looked at again is not denied either: that is for an audit of everything. */
function deniedByName(plan, policy) {
    if (policy === null || (plan.kind === 'settled' && plan.status.reason === 'unchanged'))
        return [];
    return judgeDeniedByName(policy.deny, (0,entry/* subjectOf */.et)(plan.entry));
}
function conclude_indexOf(planned, looked) {
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
        source: evidence?.provenance.kind === 'verified' ? (0,judge_links/* buildSource */.uD)(evidence.provenance.value) : null,
    };
}

;// CONCATENATED MODULE: ./build/judge/corroborate-steps.js
/**
 * GitHub and the log both state whole seconds, by clocks of their own that are kept by NTP. More than this, and the step
 * before or after a failed one would vouch for what was signed during it.
 */
const TOLERANCE_MS = 2_000;
/**
 * Which steps of a run cover the signed time of the log.
 *
 * Steps that hold the very second decide; only where there is none are those within the tolerance looked at. Jobs run side by
 * side, so one successful step is enough.
 *
 * @param loggedAt ISO 8601
 */
function corroborate_steps_coverageOf(steps, run, loggedAt) {
    const time = Math.floor(Date.parse(loggedAt) / 1000) * 1000;
    const exact = steps.filter((step) => covers(step, time, 0));
    const covering = exact.length > 0 ? exact : steps.filter((step) => covers(step, time, TOLERANCE_MS));
    const ended = covering.filter(({ status, completedAt }) => status === 'completed' && completedAt !== null);
    const step = ended.find((each) => each.conclusion === 'success' && !followsFailure(each, steps));
    if (step !== undefined)
        return { kind: 'successful', step };
    if (run?.status !== 'completed' || ended.length < covering.length)
        return { kind: 'unfinished' };
    return { kind: 'unsuccessful', steps: covering };
}
/**
 * Had a step of the same job failed before this one began? What runs then are clean-up steps, and in May 2026 it was
 * there, beside a skipped publish step, that an attacker signed and published.
 */
function followsFailure({ job, startedAt }, steps) {
    if (startedAt === null)
        return false;
    return steps.some((other) => other.job === job &&
        (other.conclusion === 'failure' || other.conclusion === 'timed_out') &&
        other.completedAt !== null &&
        Date.parse(other.completedAt) <= Date.parse(startedAt));
}
/** A step whose end nobody states may cover anything after its start. */
function covers({ startedAt, completedAt }, time, tolerance) {
    if (startedAt === null)
        return false;
    const start = Date.parse(startedAt);
    const end = completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(completedAt);
    return Math.floor(start / 1000) * 1000 - tolerance <= time && time <= end + tolerance;
}

;// CONCATENATED MODULE: ./build/judge/corroborate-unavailable.js




/** How long GitHub keeps the history of workflow runs. */
const RUNS_KEPT_DAYS = 400;
const corroborate_unavailable_DAY_MS = 86_400_000;
/** One finding a cause: with the API down, one for all packages. */
function judgeUnavailable(fact, causes, subject, now) {
    return causes.map((unavailable) => {
        const { message, cause } = describe(unavailable, fact, subject, now);
        // Of an old run nothing more can be found out by anybody, so that it does not keep the audit from being complete.
        const past = (unavailable.kind === 'gone' || unavailable.kind === 'unnamed') && isPast(fact, now);
        return (0,raise/* raise */.x)('github-unavailable', subject, message, {
            cause,
            together: (count) => `${count} entries share one reason. The first: ${message}`,
            evidence: (0,judge_links/* provenanceLinks */.Pu)(fact),
            ...(past ? { severity: 'info' } : {}),
        });
    });
}
function describe(unavailable, fact, subject, now) {
    const { signer, claim, log } = fact;
    const repository = signer.repository === null ? '(not stated)' : (0,model_repository/* formatRepository */.Sh)(signer.repository);
    const run = signer.runUri ?? claim.runUri ?? repository;
    const whose = `the provenance of ${identity_name(subject)} could not be held against GitHub's records`;
    switch (unavailable.kind) {
        case 'unanswered':
            return { cause: unavailable.code, message: `${capital(whose)}: ${unavailable.detail}.` };
        case 'invisible': {
            const message = `${capital(whose)}: GitHub shows no repository ${repository} to this token. It is private, or gone.`;
            return { cause: `invisible ${repository}`, message };
        }
        case 'taken': {
            const message = `${capital(whose)}: it was built in repository ${signer.repositoryId}, and the name ${repository} now leads to repository ${unavailable.by}.`;
            return { cause: `taken ${repository}`, message };
        }
        case 'gone': {
            const why = isPast(fact, now)
                ? `It was signed on ${log.loggedAt}, and GitHub keeps runs for about ${RUNS_KEPT_DAYS} days.`
                : `It was signed on ${log.loggedAt ?? '(no time)'}, and GitHub keeps runs for about ${RUNS_KEPT_DAYS} days: somebody deleted it.`;
            return {
                cause: `gone ${run}`,
                message: `GitHub has no record any more of the run that built ${identity_name(subject)}. ${why}`,
            };
        }
        case 'unfinished': {
            const message = `The run that built ${identity_name(subject)} has not ended (${unavailable.status.slice(0, 40)}), so that it is not known yet whether the step that signed it succeeds.`;
            return { cause: `unfinished ${run}`, message };
        }
        case 'unnamed': {
            const message = `${capital(whose)}: its certificate names no run of ${repository}.`;
            return { cause: `unnamed ${repository}`, message };
        }
        case 'no-time': {
            const message = `${capital(whose)}: no log states when it was signed, so that no step can be said to have signed it.`;
            return { cause: 'no-time', message };
        }
    }
}
function isPast({ log }, now) {
    return log.loggedAt !== null && now.getTime() - Date.parse(log.loggedAt) > RUNS_KEPT_DAYS * corroborate_unavailable_DAY_MS;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/judge/corroborate.js





/**
 * Events whose runs GitHub files under the head of the pull request, or of the run that came before, while the identity
 * token has the commit that was checked out. Their commits differ in honest runs.
 */
const OTHER_HEAD = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'workflow_run',
]);
const MOST_SHOWN = 100;
/**
 * Holds what the certificate of a verified provenance says against GitHub's own records of that run, commit and tag.
 * Whoever signs with a stolen token has a flawless certificate, but does not write these records.
 */
function judgeCorroboration(fact, records, subject, now) {
    const unavailable = judgeUnavailable(fact, corroborate_missing(fact, records), subject, now);
    // A name that was given up and taken by somebody else has records of somebody else's.
    const sameName = !isTaken(fact, records);
    const raised = [
        ...mismatches(fact, records.run, subject),
        ...steps(fact, records, subject),
        ...(sameName ? reach(fact, records, subject) : []),
        ...(sameName ? tag(fact, records, subject) : []),
    ];
    const disagrees = raised.some(({ finding }) => finding.severity !== 'info');
    const standing = disagrees ? 'disagreed' : unavailable.length > 0 ? 'unknown' : 'agreed';
    return { raised: [...raised, ...unavailable], standing };
}
function mismatches({ signer, ...fact }, run, subject) {
    if (run.kind !== 'answered')
        return [];
    const { headSha, path, event, repositoryId } = run.value;
    const commit = OTHER_HEAD.has(event) ? null : (signer.commit?.toLowerCase() ?? null);
    const differing = [
        { field: 'repository id', record: repositoryId, certificate: signer.repositoryId },
        { field: 'commit', record: headSha, certificate: commit },
        { field: 'workflow', record: path, certificate: signer.workflow?.path ?? null },
        { field: 'event', record: event, certificate: signer.trigger },
    ].filter(({ record, certificate }) => record !== null && certificate !== null && record !== certificate);
    const [first, ...others] = differing;
    if (first === undefined)
        return [];
    const more = others.length === 0 ? '' : ` They disagree on ${others.map(({ field }) => field).join(', ')} too.`;
    const message = `GitHub's record of the run that built ${identity_name(subject)} has ${first.field} ${shown(first.record)}, the certificate ${shown(first.certificate)}.${more}`;
    return [together('run-mismatch', { signer, ...fact }, subject, message)];
}
/** Which step ran when the log says that it was signed? The publish step of a hijacked run was skipped. */
function steps(fact, { run, steps }, subject) {
    const { loggedAt } = fact.log;
    if (run.kind !== 'answered' || steps.kind !== 'answered' || loggedAt === null)
        return [];
    const coverage = corroborate_steps_coverageOf(steps.value, run.value, loggedAt);
    const { status, conclusion } = run.value;
    const ended = `the run ended as ${shown(conclusion)}`;
    switch (coverage.kind) {
        case 'unfinished':
            return [];
        case 'unsuccessful': {
            const [first] = coverage.steps;
            const what = first === undefined ? 'no step of that run was under way' : `only ${corroborate_describe(first)}`;
            const message = `${identity_name(subject)} was signed at ${loggedAt}, when ${what}; ${ended}.`;
            return [together('run-not-successful', fact, subject, message)];
        }
        case 'successful': {
            if (status !== 'completed' || conclusion === 'success')
                return [];
            const message = `${identity_name(subject)} was signed at ${loggedAt} by a step that succeeded (${shown(coverage.step.name)}), but ${ended}.`;
            return [together('run-not-successful', fact, subject, message, 'info')];
        }
    }
}
function corroborate_describe({ job, name, status, conclusion, startedAt, completedAt }) {
    const how = conclusion ?? status;
    return `step ${shown(name)} of job ${shown(job)} was, which ended as ${shown(how)} (${startedAt} to ${completedAt ?? 'no end'})`;
}
function reach(fact, { reach }, subject) {
    if (reach.kind !== 'answered' || reach.value.kind === 'on')
        return [];
    const { looked } = reach.value;
    const refs = looked.slice(0, 3).map(shown).join(', ');
    const where = looked.length > 3 ? `${refs} and ${looked.length - 3} more` : refs;
    const message = `The commit ${fact.signer.commit} that ${identity_name(subject)} was built from is on no branch or tag of its repository that was looked at (${where}); it may be of a fork.`;
    return [together('commit-unreachable', fact, subject, message)];
}
function tag(fact, { tag }, subject) {
    if (tag.kind !== 'answered' || tag.value.kind === 'at-commit')
        return [];
    const message = tag.value.kind === 'none'
        ? `No tag of the repository is named for ${identity_name(subject)}, which was built from commit ${fact.signer.commit}.`
        : `The tag ${shown(tag.value.tag)} is at commit ${tag.value.commit}, but ${identity_name(subject)} was built from ${fact.signer.commit}.`;
    return [together('release-tag-missing', fact, subject, message)];
}
/** Packages of one run share one cause: a monorepo's release is one finding that lists them. */
function together(code, fact, subject, message, severity) {
    return (0,raise/* raise */.x)(code, subject, message, {
        cause: `${code} ${fact.signer.runUri ?? fact.claim.runUri ?? fact.signer.commit}`,
        together: (count) => `${count} entries come from one run, and this holds for each. The first: ${message}`,
        evidence: (0,judge_links/* provenanceLinks */.Pu)(fact),
        // What is only told has nothing that keeps anybody from installing.
        ...(severity === undefined ? {} : { severity, remedy: 'Nothing to do. The run shows what failed afterwards.' }),
    });
}
function isTaken({ signer }, { repositoryId }) {
    return repositoryId.kind === 'answered' && signer.repositoryId !== null && repositoryId.value !== signer.repositoryId;
}
/** What could not be found out, each cause once. */
function corroborate_missing(fact, records) {
    const { run, steps, reach, tag, defaultBranch, repositoryId } = records;
    if (defaultBranch.kind === 'not-found')
        return [{ kind: 'invisible' }];
    if (isTaken(fact, records) && run.kind !== 'answered' && repositoryId.kind === 'answered')
        return [{ kind: 'taken', by: repositoryId.value }];
    const found = [];
    const codes = new Set();
    for (const answer of [defaultBranch, run, steps, reach, tag]) {
        if (answer.kind !== 'unknown' || codes.has(answer.code))
            continue;
        codes.add(answer.code);
        found.push({ kind: 'unanswered', code: answer.code, detail: answer.detail });
    }
    if (run.kind === 'not-found' || steps.kind === 'not-found')
        found.push({ kind: 'gone' });
    if (run.kind !== 'answered' || steps.kind !== 'answered')
        return found;
    const { loggedAt } = fact.log;
    if (loggedAt === null)
        return [...found, { kind: 'no-time' }];
    const unfinished = corroborate_steps_coverageOf(steps.value, run.value, loggedAt).kind === 'unfinished';
    return unfinished ? [...found, { kind: 'unfinished', status: run.value.status ?? 'unknown' }] : found;
}
/** Names of steps, jobs and workflows are the repository's words: quoted, and no longer than a line. */
function shown(text) {
    return JSON.stringify((text ?? '(not stated)').slice(0, MOST_SHOWN));
}

;// CONCATENATED MODULE: ./build/audit/inquiry.js
const NO_INQUIRY = { judge: () => [] };

;// CONCATENATED MODULE: ./build/audit/corroborate.js



const NO_GITHUB = {
    ...NO_INQUIRY,
    defaultBranch: () => null,
    counts: null,
};
/** Holds the provenance of changed entries against GitHub's own records. */
async function inquireGitHub(planned, looked, github, now) {
    if (github === null)
        return NO_GITHUB;
    const provenances = new Map();
    for (const plan of planned) {
        const found = provenanceOf(plan, looked);
        if (found !== null)
            provenances.set(found.key, found);
    }
    if (provenances.size === 0)
        return NO_GITHUB;
    // The port bounds how much is asked at once.
    const answers = new Map(await Promise.all([...provenances].map(async ([key, { id, fact }]) => {
        const question = questionOf(id, fact);
        return [key, { id, fact, records: question === null ? null : await github.records(question) }];
    })));
    const of = (plan) => answers.get(provenanceOf(plan, looked)?.key ?? '');
    return {
        judge: (plan, subject) => {
            const found = of(plan);
            return found === undefined ? [] : judge(found, subject, now).raised;
        },
        defaultBranch: (plan) => {
            const answer = of(plan)?.records?.defaultBranch;
            return answer?.kind === 'answered' ? answer.value : null;
        },
        counts: countOf([...answers.values()], now),
    };
}
/** The verified provenance from github.com of an entry that the change brings in; what was there before is not asked about. */
function provenanceOf(plan, looked) {
    if (plan.kind !== 'lookup' || !plan.introduced)
        return null;
    const { id, provenance } = looked.of(plan).evidence;
    if (provenance.kind !== 'verified')
        return null;
    const fact = provenance.value;
    if (fact.signer.provider !== 'github' || fact.signer.repository?.host !== 'github.com')
        return null;
    return { key: JSON.stringify([plan.route.registry, id.name, id.version, fact.signer.runUri, fact.log]), id, fact };
}
const RUN = /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/actions\/runs\/(\d+)\/attempts\/(\d+)$/;
/** `null` where the certificate names no run or commit of its repository. Early certificates leave the run to the predicate. */
function questionOf(id, { signer, claim }) {
    const [, owner, repo, runId, attempt] = RUN.exec(signer.runUri ?? claim.runUri ?? '') ?? [];
    if (owner === undefined || repo === undefined || runId === undefined || attempt === undefined)
        return null;
    if (signer.commit === null)
        return null;
    // Somebody's honest run elsewhere must not vouch for this build.
    if (`${owner}/${repo}`.toLowerCase() !== signer.repository?.path.toLowerCase())
        return null;
    const commit = signer.commit.toLowerCase();
    return { owner, repo, runId, attempt, commit, ref: signer.ref, packageName: id.name, version: id.version };
}
function judge({ fact, records }, subject, now) {
    if (records !== null)
        return judgeCorroboration(fact, records, subject, now);
    return { raised: judgeUnavailable(fact, [{ kind: 'unnamed' }], subject, now), standing: 'unknown' };
}
function countOf(answers, now) {
    const counts = { asked: answers.length, agreed: 0, disagreed: 0, unknown: 0 };
    for (const { id, ...rest } of answers) {
        const subject = { package: id.name, version: id.version, file: null, line: null };
        counts[judge(rest, subject, now).standing] += 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/audit/counts.js
/** How many distinct versions carry which verified evidence. */
function countEvidence(looked) {
    const ids = {
        all: new Set(),
        signature: new Set(),
        publish: new Set(),
        provenance: new Set(),
    };
    for (const { evidence } of looked) {
        const id = `${evidence.route.registry} ${evidence.id.name}@${evidence.id.version}`;
        ids.all.add(id);
        if (evidence.signature.kind === 'verified')
            ids.signature.add(id);
        if (evidence.publish.kind === 'verified')
            ids.publish.add(id);
        if (evidence.provenance.kind === 'verified')
            ids.provenance.add(id);
    }
    return {
        packages: ids.all.size,
        withSignature: ids.signature.size,
        withPublishAttestation: ids.publish.size,
        withProvenance: ids.provenance.size,
    };
}

;// CONCATENATED MODULE: ./build/judge/tarball.js


/** So many differences are told; the others are counted. */
const MOST_TOLD = 3;
/** The findings of deep mode for one entry. What could not be looked into is never fine, and never a finding against it. */
function judgeTarball(looked, subject, links) {
    if (looked.kind !== 'answered')
        return [notLookedInto(subject, looked.detail)];
    const { registry, mismatch, differences, conflicting } = looked.value;
    const raised = [];
    if (mismatch !== null) {
        const [whose, actual, expected] = [WHOSE[mismatch.whose], tarball_short(mismatch.actual), tarball_short(mismatch.expected)];
        const message = `${registry} sends a tarball of ${identity_name(subject)} with the hash ${actual}, but ${whose} ${expected}.`;
        raised.push((0,raise/* raise */.x)('tarball-mismatch', subject, message, { evidence: links }));
    }
    const confused = confusion(differences, conflicting);
    if (confused !== null) {
        raised.push((0,raise/* raise */.x)('manifest-confusion', subject, `${identity_name(subject)}: ${confused}.`, { evidence: links }));
    }
    return raised;
}
const WHOSE = {
    locked: 'the lockfile pins',
    signed: 'the registry’s signature covers',
    stated: 'the registry’s document states',
};
function confusion(differences, conflicting) {
    if (differences === null) {
        return 'the tarball holds no package.json that can be read, and the registry describes one';
    }
    const told = differences.slice(0, MOST_TOLD).map(tell);
    if (differences.length > MOST_TOLD)
        told.push(`and ${differences.length - MOST_TOLD} more differences`);
    if (conflicting) {
        told.unshift('the tarball holds several package.json that differ, and which one counts depends on who unpacks it');
    }
    return told.length === 0 ? null : told.join('; ');
}
function tell({ field, inside, stated }) {
    return `${trim(field)} is ${quote(inside)} in the tarball and ${quote(stated)} in the registry’s document`;
}
function quote(text) {
    return text === null ? 'absent' : `“${trim(text)}”`;
}
/** Credentials first: a cut before the `@` would leave a token that no later step knows for one. */
function trim(text) {
    const clean = text.replace(/\/\/[^/?#\s]*@/g, '//***@');
    return clean.length > 120 ? `${clean.slice(0, 120)}…` : clean;
}
function tarball_short(sri) {
    return sri.length > 24 ? `${sri.slice(0, 23)}…` : sri;
}
function notLookedInto(subject, detail) {
    return (0,raise/* raise */.x)('registry-unreachable', subject, `The tarball of ${identity_name(subject)} could not be looked into: ${detail}.`, {
        cause: 'tarballs',
        together: (count) => `The tarballs of ${count} entries could not be looked into. The first answer: ${detail}.`,
    });
}

// EXTERNAL MODULE: ./build/packument/normalised-manifest.js
var normalised_manifest = __webpack_require__(92003);
// EXTERNAL MODULE: ./build/model/tarball.js
var tarball = __webpack_require__(31716);
;// CONCATENATED MODULE: ./build/verify/manifest.js


/**
 * Everything that package.json inside a tarball and the registry's document of the same version tell differently, as far
 * as it decides what an install fetches and runs. Both are normalised.
 *
 * @param gyp the gyp files that lie in the tarball
 */
function compareManifests(inside, stated, gyp) {
    const differences = [];
    const compare = (field, there, here) => {
        if (there !== here)
            differences.push({ field, inside: there, stated: here });
    };
    compare('name', inside.name, stated.name);
    compare('version', inside.version, stated.version);
    const [ours, theirs] = [inside.scripts, stated.scripts];
    if (ours !== null && theirs !== null) {
        for (const step of tarball/* INSTALL_STEPS */.k) {
            // npm writes this script into the document for any `*.gyp`, and then runs it for `binding.gyp` alone.
            const builds = step === 'install' && ours.install === null && theirs.install === normalised_manifest/* GYP_SCRIPT */.p;
            if (!builds || gyp !== 'other')
                compare(`scripts.${step}`, ours[step], theirs[step]);
        }
    }
    else if (ours !== null && tarball/* INSTALL_STEPS */.k.every((step) => ours[step] === null)) {
        compare('scripts', null, 'some that run at install time');
    }
    for (const [field, there, here] of [
        ['dependencies', inside.dependencies, stated.dependencies],
        ['peerDependencies', inside.peers, stated.peers],
        ['optionalDependencies', asMap(inside.optional), asMap(stated.optional)],
        ['bundleDependencies', asMap(inside.bundled), asMap(stated.bundled)],
    ]) {
        for (const name of new Set([...there.keys(), ...here.keys()])) {
            compare(`${field}.${name}`, there.get(name) ?? null, here.get(name) ?? null);
        }
    }
    return differences;
}
function asMap(names) {
    return new Map([...names].map((name) => [name, 'listed']));
}

// EXTERNAL MODULE: ./build/verify/integrity.js
var integrity = __webpack_require__(19023);
;// CONCATENATED MODULE: ./build/verify/tarball.js

/**
 * Holds the hashes of downloaded bytes against what they should be. As everywhere, each of an SRI's hashes of its strongest
 * algorithm must be the bytes' own: `sha512-GOOD sha512-EVIL` would have npm accept either. A hash that cannot be read is
 * found elsewhere.
 *
 * @returns the first mismatch, the lockfile's before the registry's; `null` where none of them differs
 */
function compareTarball(digests, expected) {
    for (const whose of ['locked', 'signed', 'stated']) {
        const text = expected[whose];
        const hashes = text === null || text.trim() === '' ? null : (0,integrity/* readIntegrity */.Qx)(text);
        if (hashes === null || typeof hashes === 'string')
            continue;
        const { algorithm } = hashes;
        const actual = digests[algorithm];
        const other = hashes.digests.find((digest) => digest !== actual);
        if (other !== undefined)
            return { whose, expected: `${algorithm}-${other}`, actual: `${algorithm}-${actual}` };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/audit/deep.js







/**
 * Streams the tarballs of the given entries, each once, and holds what is inside against the lockfile and the registry's
 * document. Entries whose document was not found are left out: that is a finding already, and there is nothing to compare.
 */
async function inquireTarballs(planned, looked, ports) {
    const plans = planned.filter((plan) => plan.kind === 'lookup' && looked.of(plan).evidence.document.kind === 'answered');
    if (plans.length === 0)
        return NO_INQUIRY;
    const keyOf = makeKeys();
    const distinct = new Map(plans.map((plan) => [keyOf(plan), plan]));
    const answers = new Map();
    let done = 0;
    await Promise.all([...distinct].map(async ([key, plan]) => {
        answers.set(key, await lookInto(plan, looked));
        done += 1;
        ports.progress.update(done, distinct.size, `tarball of ${plan.id.name}@${plan.id.version}`);
    }));
    const asked = new Set(plans);
    return {
        judge(plan, subject) {
            const seen = asked.has(plan) ? answers.get(keyOf(plan)) : undefined;
            if (seen === undefined)
                return [];
            const compared = seen.kind === 'answered' ? answered(deep_compare(plan, looked, seen.value)) : seen;
            return judgeTarball(compared, subject, (0,judge_links/* registryLink */.IW)(plan.id, plan.route));
        },
    };
}
async function lookInto(plan, looked) {
    const { registry, route, id, entry } = plan;
    const { document: known } = looked.of(plan).evidence;
    const stated = known.kind === 'answered' ? known.value.tarball : null;
    const tarball = await registry.tarball(route, id.name, id.version, { locked: entry.resolved, stated });
    if (tarball.kind !== 'answered')
        return tarball;
    const document = await documentOf(plan);
    if (document.kind !== 'answered')
        return document;
    const { manifest, gyp } = tarball.value;
    const differences = manifest === null
        ? null
        : compareManifests((0,normalised_manifest/* readManifestFacts */.$)(manifest, gyp), (0,normalised_manifest/* readManifestFacts */.$)(document.value, null), gyp);
    return answered({ facts: tarball.value, differences, stated: (0,model_json/* stringAt */.bX)(document.value, 'dist', 'integrity') });
}
/** The document that the audit was made of: where the registry has none a version, the part of its packument. */
async function documentOf({ registry, route, id }) {
    const document = read(await registry.versionDocument(route, id.name, id.version));
    if (document.kind !== 'not-found')
        return document;
    const packument = read(await registry.packument(route, id.name));
    if (packument.kind !== 'answered')
        return packument;
    const version = (0,model_json.at)(packument.value, 'versions', id.version);
    return version === undefined
        ? { kind: 'not-found', detail: `the packument of ${id.name} has no version ${id.version}` }
        : answered(version);
}
function read(answer) {
    if (answer.kind !== 'answered')
        return answer;
    const json = (0,model_json/* parseJson */.qF)(answer.value.bytes);
    return json === undefined
        ? { kind: 'unknown', code: 'malformed', detail: 'the document is not JSON' }
        : answered(json);
}
/** The bytes are one whichever entry asked for them; what they should be is each entry's own. */
function deep_compare(plan, looked, { facts, differences, stated }) {
    const { signature } = looked.of(plan).evidence;
    const signed = signature.kind === 'verified' ? signature.value.signedIntegrity : null;
    return {
        registry: plan.route.registry,
        mismatch: compareTarball(facts.digests, { locked: plan.entry.integrity, signed, stated }),
        differences,
        conflicting: facts.conflicting,
    };
}
function answered(value) {
    return { kind: 'answered', value };
}
/** Entries that have one source of answers, version and address have one tarball. */
function makeKeys() {
    const sources = new Map();
    return ({ registry, route, id, entry }) => {
        const source = sources.get(registry.traffic) ?? sources.size;
        sources.set(registry.traffic, source);
        return JSON.stringify([source, route.registry, id.name, id.version, entry.resolved]);
    };
}

// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
;// CONCATENATED MODULE: ./build/judge/drift-baselines.js

const drift_baselines_DAY_MS = 24 * 60 * 60 * 1000;
/** A way of releasing that has been seen for so long is established: somebody would have noticed. */
const ESTABLISHED_DAYS = 30;
/**
 * The base's version where it came before this one. Whoever moves down, to an older line or an older version, loses what
 * newer ones have, and that is no alarm; a release published *after* the base's in the same line is one, whatever its number.
 */
function baseBefore({ id }, { base, own }) {
    if (base === null)
        return null;
    const [now, then] = [parse(id.version), parse(base.past.version)];
    if (now !== null && then !== null && now.major < then.major)
        return null;
    const [publishedAt, baseAt] = [own?.publishedAt ?? null, base.past.publishedAt];
    const older = publishedAt !== null && baseAt !== null && Date.parse(publishedAt) < Date.parse(baseAt);
    return older ? null : base;
}
/** When this version was published: by the packument, else by the registry's signed log entry. ISO 8601, or `null`. */
function publicationOf(evidence, { own }) {
    const stated = evidence.document.kind === 'answered' ? evidence.document.value.statedTime : null;
    const logged = evidence.publish.kind === 'verified' ? evidence.publish.value.log.loggedAt : null;
    return own?.publishedAt ?? stated ?? logged;
}
/** Days from one instant to a later one; `null` where one is not known. */
function daysBetween(from, to) {
    const days = from === null || to === null ? Number.NaN : (Date.parse(to) - Date.parse(from)) / drift_baselines_DAY_MS;
    return Number.isNaN(days) ? null : days;
}
/** Not known is not established. */
function isEstablished(since, publishedAt) {
    const days = daysBetween(since, publishedAt);
    return days !== null && days >= ESTABLISHED_DAYS;
}

;// CONCATENATED MODULE: ./build/judge/drift-words.js
/** Cuts foreign text for a sentence; the windows escape it. */
function drift_words_short(text, max = 120) {
    const points = Array.from(text.slice(0, 2 * max + 2));
    return points.length <= max && text.length <= 2 * max ? text : `${points.slice(0, max - 1).join('')}…`;
}
/** `4.2.1 (2026-01-02)`. */
function dated({ version, publishedAt }) {
    return publishedAt === null ? version : `${version} (${publishedAt.slice(0, 10)})`;
}
/** `a`, `a and b`, `a, b and c`; a long list is cut and says so. */
function list(items, max = 5) {
    const shown = items.slice(0, max);
    const all = items.length > max ? [...shown, `${items.length - max} more`] : shown;
    const last = all.at(-1) ?? '';
    return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./build/judge/drift-dependencies.js





/** New dependencies that were days old when this version was published, and what of it nobody could tell. */
function judgeDependencyDrift(evidence, history, subject, youngDays) {
    const raised = [];
    const unknown = [];
    const publishedAt = publicationOf(evidence, history);
    for (const dependency of history.newDependencies) {
        if (isSameProject(dependency, evidence))
            continue;
        const { firstPublishedAt } = dependency;
        const age = daysBetween(firstPublishedAt, publishedAt);
        if (age === null) {
            const whose = firstPublishedAt === null ? `the new dependency ${drift_words_short(dependency.name)}` : identity_name(subject);
            unknown.push(`the registry states no time for ${whose}`);
        }
        else if (age < youngDays) {
            const message = `${identity_name(subject)} newly depends on ${drift_words_short(dependency.name)}, which was first published on ${firstPublishedAt?.slice(0, 10)}, ${ageOf(age)} it (${publishedAt?.slice(0, 10)}).`;
            raised.push((0,raise/* raise */.x)('dependency-added-young', subject, message, { evidence: (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route) }));
        }
    }
    return { raised, unknown };
}
/** Verified provenance from one repository, by its number: names can be taken over. */
function isSameProject({ repositoryId }, { provenance }) {
    return (repositoryId !== null && provenance.kind === 'verified' && provenance.value.signer.repositoryId === repositoryId);
}
function ageOf(days) {
    if (days < 0)
        return 'after';
    const hours = Math.round(days * 24);
    return hours < 48 ? `${hours} hours before` : `${Math.floor(days)} days before`;
}

;// CONCATENATED MODULE: ./build/judge/drift-repository.js


/** Numeric ids decide where both certificates state them: a name can be given up and taken over by anyone. */
function compareRepositories(before, now) {
    if (before.repository === null || now.repository === null)
        return 'not-stated';
    const [named, sameOwner] = [(0,model_repository/* sameRepository */.RB)(before.repository, now.repository), isSameOwner(before, now)];
    if (idsOf(before, now, 'repositoryId') === 'equal') {
        if (named)
            return 'same';
        return sameOwner ? 'renamed' : 'transferred';
    }
    if (idsOf(before, now, 'repositoryId') === 'unknown' && named && sameOwner)
        return 'same';
    return sameOwner ? 'moved' : 'other';
}
/** `github.com/acme/lib (id 12, owner id 3)`: two repositories may have had the same name. */
function describeRepository({ repository, repositoryId, ownerId }) {
    if (repository === null)
        return '(not stated)';
    const ids = [
        ...(repositoryId === null ? [] : [`id ${drift_words_short(repositoryId, 30)}`]),
        ...(ownerId === null ? [] : [`owner id ${drift_words_short(ownerId, 30)}`]),
    ];
    return `${drift_words_short((0,model_repository/* formatRepository */.Sh)(repository))}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`;
}
/** By name alone, for repositories that package.json names. */
function hasSameOwner(a, b) {
    return (0,model_repository/* sameRepository */.RB)({ ...a, path: ownerOf(a) }, { ...b, path: ownerOf(b) });
}
function isSameOwner(before, now) {
    const ids = idsOf(before, now, 'ownerId');
    if (ids !== 'unknown')
        return ids === 'equal';
    return before.repository !== null && now.repository !== null && hasSameOwner(before.repository, now.repository);
}
/** Ids are comparable within one provider and host only: number 12 of another is another repository. */
function idsOf(before, now, field) {
    const [a, b] = [before[field], now[field]];
    if (a === null || b === null)
        return 'unknown';
    if (before.provider !== now.provider || before.repository?.host !== now.repository?.host)
        return 'unknown';
    return a === b ? 'equal' : 'different';
}
/** Of `group/subgroup/project` the namespace. */
function ownerOf({ path }) {
    const cut = path.lastIndexOf('/');
    return cut < 0 ? path : path.slice(0, cut);
}

;// CONCATENATED MODULE: ./build/judge/drift-builds.js



const AXES = ['repository', 'workflow', 'ref', 'trigger', 'builder'];
const SAME = { kind: 'same' };
const NOT_STATED = { kind: 'not-stated' };
/** Holds a build against an earlier one, by their certificates. What one of them does not state is compared with nothing. */
function compareBuilds(before, now) {
    const repository = repositoryDrift(before.signer, now.signer);
    const workflow = valueDrift('workflow', 'medium', ...workflowsOf(before.signer, now.signer));
    const ref = valueDrift('a build of', 'low', refKind(before.signer.ref), refKind(now.signer.ref));
    const trigger = valueDrift('event', 'low', before.signer.trigger, now.signer.trigger);
    const builder = valueDrift('builder', 'medium', ...buildersOf(before, now));
    const moved = repository.kind === 'drift' && repository.repository === 'moved';
    const fold = (compared) => (moved && compared.kind === 'drift' ? { kind: 'folded' } : compared);
    return { repository, workflow: fold(workflow), ref: fold(ref), trigger: fold(trigger), builder };
}
const REPOSITORY_SEVERITY = { renamed: 'info', transferred: 'medium', moved: 'medium', other: 'high' };
const REPOSITORY_WORDS = {
    renamed: 'the same repository under another name',
    transferred: 'the same repository, which is another owner’s now',
    moved: 'another repository of the same owner, with workflows of its own',
    other: 'a repository of another owner',
};
function repositoryDrift(before, now) {
    const drift = compareRepositories(before, now);
    if (drift === 'same' || drift === 'not-stated')
        return { kind: drift };
    const words = `repository ${describeRepository(now)}, not ${describeRepository(before)}: ${REPOSITORY_WORDS[drift]}`;
    return { kind: 'drift', severity: REPOSITORY_SEVERITY[drift], words, repository: drift };
}
function valueDrift(what, severity, before, now) {
    if (before === null || now === null)
        return NOT_STATED;
    if (before === now)
        return SAME;
    return { kind: 'drift', severity, words: `${what} ${drift_words_short(now)}, not ${drift_words_short(before)}`, repository: null };
}
/**
 * The workflow that was started, where both certificates state it; otherwise the one that signed, of both. A caller and
 * the reusable workflow it calls are two files, and comparing one with the other would be an alarm about nothing.
 */
function workflowsOf(before, now) {
    if (before.workflow !== null && now.workflow !== null) {
        return [workflowName(before.workflow, before), workflowName(now.workflow, now)];
    }
    return [workflowName(before.signerWorkflow, before), workflowName(now.signerWorkflow, now)];
}
/** The path; with its repository before it where that is not the one that was built. */
function workflowName(workflow, { repository }) {
    if (workflow === null)
        return null;
    const own = repository !== null && (0,model_repository/* sameRepository */.RB)(workflow.repository, repository);
    return own ? workflow.path : `${(0,model_repository/* formatRepository */.Sh)(workflow.repository)}/${workflow.path}`;
}
function refKind(ref) {
    if (ref === null)
        return null;
    if (ref.startsWith('refs/tags/'))
        return 'a tag';
    if (ref.startsWith('refs/heads/'))
        return 'a branch';
    return ref.startsWith('refs/pull/') ? 'a pull request' : 'another ref';
}
/** Provider and hosting class; the provider alone where a build does not say on what it ran. */
function buildersOf(before, now) {
    const [a, b] = [before, now].map(({ signer, claim }) => {
        const runner = signer.runner ?? claim.runner;
        // CircleCI's certificates state two quotation marks here.
        return { provider: signer.provider, runner: runner !== null && /\w/.test(runner) ? runner : null };
    });
    const stated = a.runner !== null && b.runner !== null;
    return [stated ? `${a.provider}/${a.runner}` : a.provider, stated ? `${b.provider}/${b.runner}` : b.provider];
}

;// CONCATENATED MODULE: ./build/judge/drift-first.js






/**
 * The first provenance of a package has no other to be held against, only what package.json named before: whoever takes
 * over a package that never had provenance can have flawless one from a repository of their own.
 */
function judgeFirstProvenance(now, { line, base }, subject) {
    const { repository } = now.signer;
    if (repository === null)
        return [];
    const before = [...(line?.recent ?? []), ...(base === null ? [] : [base.past])].flatMap((past) => past.repository ?? []);
    if (before.length === 0 || before.some((named) => (0,model_repository/* sameRepository */.RB)(named, repository)))
        return [];
    const severity = before.some((named) => hasSameOwner(named, repository)) ? 'medium' : 'high';
    const names = list([...new Set(before.map((named) => drift_words_short((0,model_repository/* formatRepository */.Sh)(named))))], 3);
    const message = `${identity_name(subject)} is the first with provenance, from ${describeRepository(now.signer)}; the versions before it named ${names}.`;
    return [(0,raise/* raise */.x)('repository-changed', subject, message, { severity, evidence: (0,judge_links/* provenanceLinks */.Pu)(now) })];
}

;// CONCATENATED MODULE: ./build/judge/drift-identity.js








const CODES = {
    repository: 'repository-changed',
    workflow: 'workflow-changed',
    ref: 'ref-kind-changed',
    trigger: 'trigger-changed',
    builder: 'builder-changed',
};
/** The catalogue’s is for another repository; this is the same one. */
const RENAMED_REMEDY = 'Nothing to do: the numeric ids of repository and owner are as they were.';
/** Verified provenance held against that of the base's version and of the newest version of the line that has any. */
function judgeIdentityDrift(evidence, history, subject, options) {
    if (evidence.provenance.kind !== 'verified')
        return { raised: [], workflowChanged: false };
    const now = evidence.provenance.value;
    const base = baseBefore(evidence, history);
    const { attested } = history;
    if (!isAttested(attested) && !isAttested(base)) {
        // What could not be fetched may well be the same: without it there is nothing to hold this one against.
        const unknown = [attested, history.base].some((baseline) => baseline?.provenance.kind === 'unknown');
        return { raised: unknown ? [] : judgeFirstProvenance(now, history, subject), workflowChanged: false };
    }
    const found = differences(now, isAttested(base) ? base : null, isAttested(attested) ? attested : null, publicationOf(evidence, history));
    const fresh = found.filter(({ established }) => !established);
    const workflowChanged = fresh.some(({ axis }) => axis === 'workflow');
    const compound = isCompound(fresh, now, options.defaultBranch);
    const links = { evidence: (0,judge_links/* provenanceLinks */.Pu)(now) };
    const single = (compound ? found.filter((one) => one.established || isRename(one)) : found).map((one) => {
        const message = `${identity_name(subject)} came from ${one.words}, unlike ${dated(one.from.past)}.${habit(one)}`;
        const remedy = isRename(one) ? { remedy: RENAMED_REMEDY } : {};
        // A monorepo that moved is one finding; the one package that an attacker built elsewhere must not go under in it.
        const cause = JSON.stringify([one.axis, one.words, one.established]);
        const together = (count) => `${count} entries came from ${one.words}. The first: ${message}`;
        return (0,raise/* raise */.x)(CODES[one.axis], subject, message, { severity: one.severity, cause, together, ...remedy, ...links });
    });
    if (!compound)
        return { raised: single, workflowChanged };
    const parts = fresh.filter((one) => !isRename(one));
    const versions = list([...new Set(parts.map(({ from }) => dated(from.past)))]);
    const where = now.signer.ref === null ? '' : ` It is a build of ${drift_words_short(now.signer.ref)}.`;
    const message = `${identity_name(subject)} came from ${parts.map(({ words }) => words).join('; ')}; unlike ${versions}.${where}`;
    // Tags are each package's own; a branch is part of what was built.
    const ref = now.signer.ref?.startsWith('refs/tags/') === true ? 'a tag' : now.signer.ref;
    const cause = JSON.stringify([parts.map(({ words }) => words), ref]);
    const together = (count) => `${count} entries changed alike. The first: ${message}`;
    return {
        raised: [(0,raise/* raise */.x)('identity-drift-compound', subject, message, { cause, together, ...links }), ...single],
        workflowChanged,
    };
}
/** One an axis: against the line's newest attested version where the two differ, otherwise against the base's. */
function differences(now, base, attested, publishedAt) {
    const fromBase = base === null ? null : compareBuilds(base.provenance.value, now);
    const fromLine = attested === null ? null : compareBuilds(attested.provenance.value, now);
    const loggedAt = attested?.provenance.value.log.loggedAt ?? null;
    const long = isEstablished(loggedAt, now.log.loggedAt ?? publishedAt);
    return AXES.flatMap((axis) => {
        const [line, old] = [fromLine?.[axis], fromBase?.[axis]];
        const inBase = base !== null && old?.kind === 'drift' ? { ...old, axis, from: base, established: false } : null;
        if (attested !== null && line?.kind === 'drift') {
            const inLine = { ...line, axis, from: attested, established: false };
            return [inBase !== null && drift_identity_isWorse(inBase.severity, inLine.severity) ? inBase : inLine];
        }
        if (inBase === null)
            return [];
        if (line?.kind !== 'same' || !long)
            return [inBase];
        return [{ ...inBase, severity: milder(inBase.severity), established: true }];
    });
}
/**
 * Two independent changes in one version, or a new workflow on a side branch. Ref and trigger go together and count once.
 * A move within one owner is one thing with its workflows; beside another builder it is one of two.
 */
function isCompound(fresh, { signer }, defaultBranch) {
    const on = (...axes) => fresh.some(({ axis }) => axes.includes(axis));
    const repository = fresh.find(({ axis }) => axis === 'repository')?.repository;
    const owner = repository === 'other' || repository === 'transferred' || (repository === 'moved' && on('builder'));
    const changed = [owner, on('workflow'), on('ref', 'trigger'), on('builder')].filter(Boolean).length;
    if (changed >= 2)
        return true;
    const branch = signer.ref?.startsWith('refs/heads/') === true ? signer.ref.slice('refs/heads/'.length) : null;
    return on('workflow') && branch !== null && defaultBranch !== null && branch !== defaultBranch;
}
function isAttested(baseline) {
    return baseline?.provenance.kind === 'verified';
}
function isRename({ repository }) {
    return repository === 'renamed';
}
function habit({ established }) {
    return established ? ' The line has been built this way for over 30 days.' : '';
}
function drift_identity_isWorse(a, b) {
    return model_severity/* SEVERITIES */.oC.indexOf(a) < model_severity/* SEVERITIES */.oC.indexOf(b);
}
function milder(severity) {
    return model_severity/* SEVERITIES */.oC[model_severity/* SEVERITIES */.oC.indexOf(severity) + 1] ?? 'info';
}

;// CONCATENATED MODULE: ./build/judge/drift-levels.js





/** Is this version released with less than the ones before it? A stolen token has neither a workflow nor an approver. */
function judgeLevelDrift(evidence, history, subject, servesEvidence) {
    const base = baseBefore(evidence, history);
    return [
        ...(servesEvidence ? provenanceLost(evidence, history, base, subject) : []),
        ...methodLost(evidence, history, base, subject),
    ];
}
function provenanceLost({ id, route, provenance }, { line, attested }, base, subject) {
    // Unknown, unsupported and rejected provenance are findings of their own: none of them is "there is none".
    if (provenance.kind !== 'absent')
        return [];
    const had = (past) => past.level !== 'none';
    const recently = line !== null && line.recent.some(had);
    const inBase = base !== null && had(base.past);
    if (!recently && !inBase)
        return [];
    const said = [
        ...(recently ? [drift_levels_countOf(line, had, 'had it')] : []),
        ...(inBase && base.past.version !== newestOf(line, had) ? [`${dated(base.past)}, which the base has, had it`] : []),
    ];
    const doubt = attested?.provenance.kind === 'rejected'
        ? ` That of ${attested.past.version} does not hold itself: ${drift_words_short(attested.provenance.detail)}.`
        : '';
    const message = `${identity_name(subject)} has no provenance; ${said.join(', and ')}.${doubt}`;
    return [(0,raise/* raise */.x)('provenance-lost', subject, message, { evidence: (0,judge_links/* registryLink */.IW)(id, route) })];
}
const METHODS = ['an npm user', 'a trusted publisher', 'a staged publish with an approver'];
function methodOf({ approver, trustedPublisher }) {
    return approver !== null ? 2 : trustedPublisher !== null ? 1 : 0;
}
function methodLost({ id, route, document }, { line, own }, base, subject) {
    const publisher = (document.kind === 'answered' ? document.value.publisher : null) ?? own?.publisher ?? null;
    if (publisher === null)
        return [];
    const now = methodOf(publisher);
    const rank = (past) => (past.publisher === null ? -1 : methodOf(past.publisher));
    const before = [...(line?.recent ?? []), ...(base === null ? [] : [base.past])];
    const strongest = before.reduce((best, past) => Math.max(best, rank(past)), -1);
    if (strongest <= now)
        return [];
    const had = (past) => rank(past) >= strongest;
    const came = `came by ${METHODS[strongest]}`;
    const said = [
        ...(line !== null && line.recent.some(had) ? [drift_levels_countOf(line, had, came)] : []),
        ...(base !== null && had(base.past) && base.past.version !== newestOf(line, had)
            ? [`${dated(base.past)}, which the base has, ${came}`]
            : []),
    ];
    const message = `${identity_name(subject)} was published by ${METHODS[now]}, ${drift_words_short(publisher.name, 60)}; ${said.join(', and ')}.`;
    return [(0,raise/* raise */.x)('trusted-publisher-lost', subject, message, { evidence: (0,judge_links/* registryLink */.IW)(id, route) })];
}
/**
 * `34 of 34 versions of 4.x since 4.0.1 (2024-02-03) had it, the newest of them 4.2.1 (2026-01-02)`: the counts begin with the first
 * that had it, so that a passing trial can be told from a habit.
 */
function drift_levels_countOf(line, had, what) {
    const { name: of, versions, recent } = line;
    const first = versions.findLastIndex(had);
    const oldest = versions[first];
    const among = oldest === undefined ? recent : versions.slice(0, first + 1);
    const matching = among.filter(had);
    const which = oldest === undefined
        ? `of the ${among.length} versions published before it`
        : `of ${among.length} versions of ${of} since ${dated(oldest)}`;
    const newest = matching[0] === undefined ? '' : `, the newest of them ${dated(matching[0])}`;
    return `${matching.length} ${which} ${what}${newest}`;
}
function newestOf(line, had) {
    return line?.recent.find(had)?.version ?? null;
}

;// CONCATENATED MODULE: ./build/judge/drift-publisher.js




/** Addresses that stand for nobody's mailbox. */
const NO_REPLY = /no-?reply/i;
/** Who published, by the registry's word: the account, its address, the trusted publisher's configuration. */
function judgePublisherDrift(evidence, history, subject, workflowChanged) {
    if (evidence.document.kind !== 'answered')
        return [];
    const now = evidence.document.value.publisher ?? history.own?.publisher ?? null;
    if (now === null)
        return [];
    const links = { evidence: (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route) };
    if (now.trustedPublisher !== null) {
        const message = configurationChanged(now, history, subject);
        if (message === null)
            return [];
        const severity = workflowChanged ? 'high' : 'medium';
        return [(0,raise/* raise */.x)('trusted-publisher-changed', subject, message, { severity, ...links })];
    }
    const before = publishedBefore(history);
    if (!before.some(({ publisher }) => publisher.name === now.name)) {
        // The base alone cannot say that somebody never published before.
        if (history.line === null || before.length === 0)
            return [];
        const names = list([...new Set(before.map(({ publisher }) => drift_words_short(publisher.name, 60)))]);
        const message = `${identity_name(subject)} was published by ${drift_words_short(now.name, 60)}, who published none of the ${before.length} known before it; they are by ${names}.`;
        return [(0,raise/* raise */.x)('publisher-changed', subject, message, links)];
    }
    const message = addressChanged(now, before, subject);
    return message === null ? [] : [(0,raise/* raise */.x)('publisher-email-changed', subject, message, links)];
}
/** Newest first: the line's, what fills it up, and the base's. */
function publishedBefore({ line, base }) {
    const all = new Map();
    for (const past of [...(line?.versions ?? []), ...(line?.recent ?? []), ...(base === null ? [] : [base.past])]) {
        all.set(past.version, past);
    }
    return [...all.values()].filter((past) => past.publisher !== null);
}
function addressChanged(now, before, subject) {
    const last = before.find(({ publisher }) => {
        return publisher.name === now.name && publisher.trustedPublisher === null && publisher.email !== null;
    });
    const [address, earlier] = [now.email, last?.publisher.email ?? null];
    if (last === undefined || address === null || earlier === null)
        return null;
    if (address.toLowerCase() === earlier.toLowerCase() || NO_REPLY.test(address) || NO_REPLY.test(earlier))
        return null;
    // The address itself is a person's: only its domain is shown.
    const [domain, formerly] = [domainOf(address), domainOf(earlier)];
    const differs = domain === formerly ? `another address at ${domain}` : `an address at ${domain}, not at ${formerly}`;
    return `${identity_name(subject)} was published by ${drift_words_short(now.name, 60)} with ${differs} as for ${dated(last)}.`;
}
function domainOf(address) {
    const at = address.lastIndexOf('@');
    return at < 0 ? '(no domain)' : drift_words_short(address.slice(at + 1).toLowerCase(), 60);
}
function configurationChanged(now, { line, base }, subject) {
    const configuration = now.trustedPublisher?.configuration ?? null;
    const before = [...(line?.recent ?? []), ...(base === null ? [] : [base.past])];
    const known = before.flatMap(({ publisher }) => publisher?.trustedPublisher?.configuration ?? []);
    const [newest] = known;
    if (configuration === null || newest === undefined || known.includes(configuration))
        return null;
    return `${identity_name(subject)} was published by the trusted-publisher configuration ${drift_words_short(configuration, 60)}; those before it had ${drift_words_short(newest, 60)}.`;
}

;// CONCATENATED MODULE: ./build/judge/drift-scripts.js





/** How many versions of the line say that install scripts are usual there. */
const HABIT = 10;
/**
 * Install scripts where the previous version of the line, or the base's, had none: what runs on every machine before
 * anybody looked. Milder where the line has had them for long and only the base is older; and where there were others.
 */
function judgeScriptDrift(evidence, history, subject) {
    if (evidence.document.kind !== 'answered')
        return [];
    const { base, line, own } = history;
    // Two documents of one registry may tell of different scripts: what either tells counts.
    const scripts = [...new Set([...evidence.document.value.installScripts, ...(own?.installScripts ?? [])])];
    if (scripts.length === 0)
        return [];
    const before = [base?.past, line?.versions[0]].filter((past) => past !== undefined);
    const without = before.filter(({ installScripts }) => installScripts.length === 0);
    const links = { evidence: (0,judge_links/* registryLink */.IW)(evidence.id, evidence.route) };
    const runs = `${identity_name(subject)} runs ${list(scripts)} when it is installed`;
    if (without.length > 0) {
        const said = `${runs}; ${list([...new Set(without.map(dated))])} ran nothing.`;
        const severity = isHabit(history, publicationOf(evidence, history)) ? 'medium' : 'high';
        return [(0,raise/* raise */.x)('install-script-added', subject, said, { severity, ...links })];
    }
    const other = before.find(({ installScripts }) => scripts.some((script) => !installScripts.includes(script)));
    if (other === undefined)
        return [];
    const said = `${runs}; ${dated(other)} ran ${list(other.installScripts)} only.`;
    return [(0,raise/* raise */.x)('install-script-added', subject, said, { severity: 'medium', ...links })];
}
function isHabit({ line }, publishedAt) {
    const last = line?.versions.slice(0, HABIT) ?? [];
    const oldest = last.at(-1);
    const all = last.every(({ installScripts }) => installScripts.length > 0);
    return oldest !== undefined && all && isEstablished(oldest.publishedAt, publishedAt);
}

;// CONCATENATED MODULE: ./build/judge/drift.js








/** What is different from the versions before. Raises nothing where there were none, or where they could not be read. */
function judgeDrift(evidence, history, subject, options) {
    const unknown = [...history.unknown];
    const raised = [];
    if (evidence.document.kind === 'answered') {
        const identity = judgeIdentityDrift(evidence, history, subject, options);
        const dependencies = judgeDependencyDrift(evidence, history, subject, options.youngDependencyDays);
        raised.push(...judgeLevelDrift(evidence, history, subject, options.servesEvidence), ...identity.raised, ...judgePublisherDrift(evidence, history, subject, identity.workflowChanged), ...judgeScriptDrift(evidence, history, subject), ...dependencies.raised);
        unknown.push(...dependencies.unknown);
    }
    if (unknown.length > 0)
        raised.push(couldNotCompare(unknown, evidence, subject));
    const stopped = [history.base, history.attested].find((baseline) => isStopped(baseline));
    if (stopped?.provenance.kind === 'unknown')
        raised.push(stoppedBefore(stopped.past.version, stopped.provenance.detail, subject));
    return raised;
}
function isStopped(baseline) {
    return baseline?.provenance.kind === 'unknown' && baseline.provenance.code === 'verifier-stopped';
}
/** The version before has attestations, and nobody knows whether they hold. */
function stoppedBefore(version, detail, subject) {
    const message = `${identity_name(subject)} could not be compared with ${version}: ${drift_words_short(detail, 300)}`;
    return (0,raise/* raise */.x)('verification-stopped', subject, message, {
        cause: 'verification-stopped history',
        together: (count) => `${count} entries could not be compared with what was before. The first: ${message}`,
    });
}
/** One finding an entry: what could not be asked for was not compared, and must not pass for "nothing changed". */
function couldNotCompare(unknown, { route }, subject) {
    const more = unknown.length > 3 ? `; and ${unknown.length - 3} more` : '';
    const said = `${unknown
        .slice(0, 3)
        .map((sentence) => drift_words_short(sentence, 300))
        .join('; ')}${more}`;
    return (0,raise/* raise */.x)('registry-unreachable', subject, `${identity_name(subject)} could not be compared with what was before: ${said}.`, {
        cause: `history ${route.registry}`,
        together: (count) => `${count} entries could not be compared with what was before. The first: ${said}.`,
    });
}

// EXTERNAL MODULE: ./build/audit/gather.js
var gather = __webpack_require__(55717);
// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/packument/history.js
var packument_history = __webpack_require__(3891);
// EXTERNAL MODULE: ./build/packument/release-line.js
var release_line = __webpack_require__(74841);
// EXTERNAL MODULE: ./build/verify/package.js + 4 modules
var verify_package = __webpack_require__(94593);
;// CONCATENATED MODULE: ./build/audit/past.js





/** A packument, read. `unknown` where it could not be: never an empty history. */
async function askHistory(registry, route, name) {
    const answer = await registry.packument(route, name);
    if (answer.kind !== 'answered')
        return answer;
    const json = (0,model_json/* parseJson */.qF)(answer.value.bytes);
    const read = json === undefined ? 'the body is not JSON' : (0,packument_history/* readHistory */.Lu)(json, name);
    return typeof read === 'string'
        ? { kind: 'unknown', code: 'malformed', detail: `${answer.value.url}: ${read}` }
        : { kind: 'answered', value: read };
}
/** Reads a packument for one version: its line, the base's version, and of both only what is needed. A sentence: why not. */
async function excerptOfLine({ route, id }, baseVersion, registry) {
    const answer = await askHistory(registry, route, id.name);
    if (answer.kind !== 'answered')
        return `the history of ${id.name} could not be asked for: ${answer.detail}`;
    const { versions, unreadable } = answer.value;
    const own = versions.get(id.version)?.past ?? null;
    const all = [...versions.values()].map(({ past }) => past);
    const line = (0,release_line/* releaseLine */.a)(id.version, own?.publishedAt ?? null, all);
    const attested = line.recent.find(({ level }) => level !== 'none');
    return {
        own,
        base: baseVersion === null ? null : (versions.get(baseVersion) ?? null),
        line,
        attested: attested === undefined ? null : (versions.get(attested.version) ?? null),
        unknown: unreadableOf(id.name, unreadable.filter((version) => version === baseVersion || [line.name, (0,release_line/* lineOf */.c)(id.version)].includes((0,release_line/* lineOf */.c)(version)))),
    };
}
/** Asks for the base's version alone. */
async function excerptOfBase({ route, id }, baseVersion, gatherer) {
    const nothing = { own: null, base: null, line: null, attested: null, unknown: [] };
    if (baseVersion === null || !(0,model_name/* isRegistryVersion */.Q)(baseVersion))
        return nothing;
    const { facts } = await gatherer.gather(route, { name: id.name, version: baseVersion });
    const { document } = facts;
    // A version that was removed since is no version to compare with: the registry answered.
    if (document.kind === 'not-found')
        return nothing;
    if (document.kind === 'unknown')
        return `${id.name}@${baseVersion} could not be asked for: ${document.detail}`;
    return { ...nothing, base: { past: (0,packument_history/* pastVersion */.n)(baseVersion, document.value), document: document.value } };
}
/**
 * Verifies what a past version carries as the audit does its own, with the registry's hash in the lockfile's place. Its
 * attestations are asked for only where it advertises provenance. A statement whose hash no trusted key signed could be
 * anyone's, and counts as rejected.
 */
async function lookBack({ route, id }, { past, document }, gatherer, trust) {
    const earlier = { name: id.name, version: past.version };
    const asks = past.level !== 'none';
    const facts = asks
        ? (await gatherer.withAttestations(route, earlier, document)).facts
        : { route, document: { kind: 'answered', value: document }, attestations: null };
    const { signature, publish, provenance } = await (0,verify_package.verifyPackage)(earlier, document.dist.integrity, facts, trust);
    const isBound = signature.kind === 'verified' || publish.kind === 'verified';
    const held = isBound || provenance.kind !== 'verified'
        ? provenance
        : { kind: 'rejected', code: 'attestation-invalid', detail: 'no trusted key signed the hash that it is about' };
    // It has attestations that were not asked for: nobody may say that there is none.
    const published = !asks && document.dist.hasAttestations ? 'unknown' : publish.kind;
    return {
        provenance: asks ? held : { kind: 'absent' },
        evidence: { signature: signature.kind, publish: published, provenance: asks ? held.kind : 'absent' },
    };
}
/** Of the lines that matter: what cannot be read in another one says nothing about this version. */
function unreadableOf(name, versions) {
    if (versions.length === 0)
        return [];
    const shown = versions.slice(0, 3).join(', ');
    return [`${versions.length} earlier versions of ${name} cannot be read in its packument (${shown})`];
}

;// CONCATENATED MODULE: ./build/audit/new-dependencies.js



/** Each costs a root packument. */
const MAX_ASKED = 20;
const new_dependencies_DAY_MS = 24 * 60 * 60 * 1000;
const NOBODY_ELSE = () => Promise.resolve([]);
/** Asks when the dependencies were first published that are new in a version. */
function makeAgeReader(looked, planned, youngDays, elsewhere = NOBODY_ELSE) {
    const provenance = builtFrom(looked, planned, elsewhere);
    return async (plan, excerpt) => {
        const { evidence } = looked.of(plan);
        if (evidence.document.kind !== 'answered')
            return { found: [], unknown: [], own: null };
        const logged = evidence.publish.kind === 'verified' ? evidence.publish.value.log.loggedAt : null;
        const stated = excerpt.own?.publishedAt ?? evidence.document.value.statedTime ?? logged;
        const added = addedTo(plan, evidence.document.value.dependencies, excerpt, stated, youngDays);
        if (added.length === 0)
            return { found: [], unknown: [], own: null };
        const unknown = added.length > MAX_ASKED
            ? [
                `${plan.id.name}@${plan.id.version} has ${added.length} new dependencies, of which ${MAX_ASKED} were asked about`,
            ]
            : [];
        const own = stated === null ? await ownOf(plan) : null;
        const asked = await Promise.all(added.slice(0, MAX_ASKED).map((name) => askOne(plan, name)));
        const provider = evidence.provenance.kind === 'verified' ? evidence.provenance.value.signer.provider : null;
        const found = asked.filter((answer) => typeof answer !== 'string' && answer !== null);
        return {
            found: await Promise.all(found.map(async (answer) => ({
                ...answer,
                repositoryId: provider === null ? null : await provenance(answer.name, provider),
            }))),
            unknown: [...unknown, ...asked.filter((answer) => typeof answer === 'string')],
            own,
        };
    };
}
/**
 * What no settled version had. Versions of the last days do not count as "before": a hijacked release that was followed by
 * another one would vouch for its own payload. Where all are that young, the one right before it counts.
 */
function addedTo({ id }, dependencies, { line, base }, publishedAt, youngDays) {
    const limit = publishedAt === null ? Number.NaN : Date.parse(publishedAt) - youngDays * new_dependencies_DAY_MS;
    const settled = (line?.versions ?? []).filter((past) => Date.parse(past.publishedAt ?? '') <= limit);
    const previous = settled.length > 0 ? settled : (line?.versions.slice(0, 1) ?? []);
    const before = [...previous, ...(base === null ? [] : [base.past])];
    // Nothing of a package's first version is new: it was never without.
    if (before.length === 0)
        return [];
    const known = new Set(before.flatMap((past) => past.dependencies));
    return dependencies.filter((name) => !known.has(name) && name !== id.name);
}
/** A sentence where it could not be asked; `null` where the registry has no such package, so nothing of it is installed. */
async function askOne(plan, name) {
    // The name comes from the registry's document: nothing but a proper one becomes part of an address.
    if (!(0,model_name/* isRegistryName */.V)(name))
        return `the new dependency ${JSON.stringify(name.slice(0, 100))} has no name that can be asked for`;
    const routing = plan.registry.route(name, null);
    if (routing.kind !== 'route')
        return `the new dependency ${name} is routed to ${routing.host}, which is not configured`;
    const answer = await askHistory(plan.registry, routing.route, name);
    if (answer.kind === 'unknown')
        return `the age of the new dependency ${name} could not be asked for: ${answer.detail}`;
    return answer.kind === 'not-found' ? null : { name, firstPublishedAt: (0,packument_history/* firstPublished */.jf)(answer.value) };
}
async function ownOf({ registry, route, id }) {
    const answer = await askHistory(registry, route, id.name);
    return answer.kind === 'answered' ? (answer.value.versions.get(id.version)?.past ?? null) : null;
}
/** The one repository that all locked versions of a name were built from, by verified provenance of one provider; else `null`. */
function builtFrom(looked, planned, elsewhere) {
    const ids = new Map();
    for (const plan of planned) {
        if (plan.kind !== 'lookup')
            continue;
        ids.set(plan.id.name, (ids.get(plan.id.name) ?? new Set()).add(repositoryOf(looked.of(plan).evidence)));
    }
    return async (name, provider) => {
        const inOtherParts = (await elsewhere(name)).map(repositoryOf);
        const [only, ...others] = new Set([...(ids.get(name) ?? []), ...inOtherParts]);
        if (only === undefined || only === null || others.length > 0 || !only.startsWith(`${provider} `))
            return null;
        return only.slice(provider.length + 1);
    };
}
function repositoryOf({ provenance }) {
    const signer = provenance.kind === 'verified' ? provenance.value.signer : null;
    return signer === null || signer.repositoryId === null ? null : `${signer.provider} ${signer.repositoryId}`;
}

;// CONCATENATED MODULE: ./build/audit/history.js






/**
 * Asks what was there before each changed version: the root packument once a package, then the attestations of the versions
 * that it is held against. Of an entry that did not change nothing is asked, unless the whole line was asked for outright.
 */
async function inquireHistory(planned, looked, options, github, ports, elsewhere) {
    const plans = planned
        .filter((plan) => plan.kind === 'lookup' && (plan.introduced || options.mode === 'line'))
        // A version that nobody knows has no history to be held against; that it could not be asked for is said already.
        .filter((plan) => looked.of(plan).evidence.document.kind === 'answered');
    if (plans.length === 0)
        return NO_INQUIRY;
    const servesEvidence = ({ route }) => route.trust !== 'unkeyed' && !looked.stripped.has(route.registry);
    const keyOf = history_makeKeys();
    const gatherers = new Map();
    const agesOf = makeAgeReader(looked, planned, options.youngDependencyDays, elsewhere);
    const asked = new Map();
    for (const plan of plans) {
        const key = keyOf(plan);
        if (asked.has(key))
            continue;
        const { traffic } = plan.registry;
        const gatherer = gatherers.get(traffic) ?? new gather/* Gatherer */.l(plan.registry, ports.trust);
        gatherers.set(traffic, gatherer);
        asked.set(key, historyOf(plan, { gatherer, mode: options.mode, serves: servesEvidence(plan), agesOf }, ports.trust));
    }
    const histories = new Map(await Promise.all([...asked].map(async ([key, history]) => [key, await history])));
    return {
        judge(plan, subject) {
            const past = histories.get(keyOf(plan));
            if (past === undefined)
                return [];
            return judgeDrift(looked.of(plan).evidence, past.history, subject, {
                youngDependencyDays: options.youngDependencyDays,
                defaultBranch: github.defaultBranch(plan),
                servesEvidence: servesEvidence(plan),
            });
        },
        earlier: (plan) => histories.get(keyOf(plan))?.earlier ?? null,
    };
}
async function historyOf(plan, means, trust) {
    const { gatherer, mode, serves, agesOf } = means;
    const baseVersion = baseVersionOf(plan);
    const excerpt = mode === 'base'
        ? await excerptOfBase(plan, baseVersion, gatherer)
        : await excerptOfLine(plan, baseVersion, plan.registry);
    if (typeof excerpt === 'string') {
        return {
            history: { own: null, base: null, line: null, attested: null, newDependencies: [], unknown: [excerpt] },
            earlier: baseVersion === null ? null : { version: baseVersion, evidence: NOT_KNOWN, source: null },
        };
    }
    const { own, base, line, attested } = excerpt;
    const unknown = [...excerpt.unknown];
    const verify = async (document) => {
        if (document === null)
            return null;
        const { past } = document;
        if (!serves)
            return { past, provenance: { kind: 'absent' }, evidence: null };
        const looked = await lookBack(plan, document, gatherer, trust);
        // That a verification stopped, the baseline says itself: the registry was asked, and answered.
        if (looked.provenance.kind === 'unknown' && looked.provenance.code !== 'verifier-stopped') {
            unknown.push(`the provenance of ${plan.id.name}@${past.version} could not be asked for: ${looked.provenance.detail}`);
        }
        return { past, ...looked };
    };
    const [ofBase, ofLine, dependencies] = await Promise.all([
        verify(base),
        // One version that is both is asked for once.
        attested === null || attested.past.version === base?.past.version ? null : verify(attested),
        agesOf(plan, excerpt),
    ]);
    const history = {
        own: dependencies.own ?? own,
        base: ofBase,
        line,
        attested: attested !== null && attested.past.version === base?.past.version ? ofBase : ofLine,
        newDependencies: dependencies.found,
        unknown: [...unknown, ...dependencies.unknown],
    };
    if (baseVersion === null)
        return { history, earlier: null };
    const source = ofBase?.provenance.kind === 'verified' ? (0,judge_links/* buildSource */.uD)(ofBase.provenance.value) : null;
    return { history, earlier: { version: baseVersion, evidence: ofBase?.evidence ?? null, source } };
}
const NOT_KNOWN = { signature: 'unknown', publish: 'unknown', provenance: 'unknown' };
/** The version that the base had from a registry in this place, where it is another one. */
function baseVersionOf({ from, id }) {
    return from?.kind === 'registry' && from.version !== id.version ? from.version : null;
}
/** What leads to one history: nested copies, and lockfiles of one repository, share it. */
function history_makeKeys() {
    const sources = new Map();
    return (plan) => {
        const { registry, route, id } = plan;
        const source = sources.get(registry.traffic) ?? sources.size;
        sources.set(registry.traffic, source);
        return JSON.stringify([source, route.registry, route.trust, id.name, id.version, baseVersionOf(plan)]);
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/judge/changes.js
var judge_changes = __webpack_require__(7881);
;// CONCATENATED MODULE: ./build/audit/part-findings.js

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
        ...(remedy === undefined ? {} : { remedyFor: (packages) => `${remedy[0]}${updateCommand(packages)}${remedy[1]}` }),
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
    const command = origin_remedy_updateCommand(['a']);
    const [prefix, after] = between(one, other);
    const before = prefix.slice(0, prefix.length - (command.length - 1));
    const several = ['@a/b', '@a/c', 'd'];
    if (`${before}${origin_remedy_updateCommand(several)}${after}` !== remedyFor(several))
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

// EXTERNAL MODULE: ./build/audit/shard.js
var audit_shard = __webpack_require__(56384);
;// CONCATENATED MODULE: ./build/audit/part.js





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
            lockfile.disagreements.forEach((one, index) => this.#add([...place, 0, index], (0,entry/* judgeDisagreement */.O2)(one)));
        }
        changes.forEach((change, index) => {
            if (!isOwnChange(change, shard))
                return;
            this.#changePositions.push(this.#allChanges.length + index);
            this.changes.push(change);
            for (const one of (0,judge_changes/* judgeChanges */.v)([change]))
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
                whole: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(whole)).digest('hex'),
            },
            positions: this.#positions,
            changePositions: this.#changePositions,
            findings: settled.map((one, at) => ({ ...partOf(one), order: this.#orders[at] ?? [] })),
            waivers: waivers.map(partOfWaiver),
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
    return shard === null || (0,audit_shard/* shardOf */.IS)(name, (to ?? from)?.version ?? null, shard.total) === shard.index;
}

;// CONCATENATED MODULE: ./build/audit/sum-up.js













/** The default of the policy's `young-dependency-days`. */
const YOUNG_DEPENDENCY_DAYS = 7;
const NOTHING_AGREED = {
    policy: null,
    origins: null,
    standing: [],
    inForce: { policy: null, origins: null, baseline: null },
    history: null,
    deep: false,
};
/** The second half of an audit: asks what the first answers call for, judges, and sums up. */
async function sumUpAudit(input, { plans, division, looked }, ports) {
    const shard = input.shard ?? null;
    const judgement = input.judgement ?? { ...NOTHING_AGREED, now: new Date(0) };
    const planned = division.asked.filter((plan) => division.isOwn(plan));
    const github = await inquireGitHub(planned, looked, ports.github ?? null, judgement.now);
    const brought = plans.flatMap(broughtIn).filter((plan) => division.isOwn(plan));
    const [history, tarballs, statedTimes] = await Promise.all([
        inquireHistory(planned, looked, historyOptions(judgement), github, ports, (0,audit_shard/* evidenceElsewhere */.C_)(plans, division, ports)),
        judgement.deep ? inquireTarballs(brought, looked, ports) : Promise.resolve(NO_INQUIRY),
        inquireTimes(planned, looked, judgement.policy),
    ]);
    ports.trust.verifier.rest?.();
    const inquiries = [github, history, tarballs];
    const gathered = new Parts();
    gathered.whole(shard, input.raised, trustFindings(ports.trust));
    for (const { lockfile, context, planned: all } of plans) {
        const standards = { inquiries, statedTimes, ...judgement };
        const concluded = concludeEntries(all, looked, standards, (plan) => division.isOwn(plan));
        gathered.lockfile(shard, lockfile, context.changes?.changes ?? [], concluded);
    }
    gathered.stripped(strippedFindings(looked.stripped));
    const interrupted = ports.interrupted();
    const { settled, waivers } = settlePolicy(gathered.raised, judgement.policy, judgement.standing, judgement.now);
    // Whether a waiver is unused, no part can tell.
    const complete = shard === null && input.held?.scope !== 'changed' && input.errors.length === 0 && interrupted === null;
    const { raised, waived } = sumUp([...settled, ...remarksOf(waivers, complete)]);
    const verdict = makeVerdict({
        lockfiles: input.lockfiles.map((lockfile) => lockfile.path),
        held: input.held ?? { scope: 'all', base: null },
        changes: gathered.changes,
        packages: gathered.entries,
        findings: group(raised),
        waived,
        errors: input.errors,
        inForce: judgement.inForce,
        corroboration: github.counts,
        trust: ports.trust.facts,
        counts: {
            lockfiles: input.lockfiles.length,
            ...countEvidence(planned.filter((plan) => plan.kind === 'lookup').map((plan) => looked.of(plan))),
            ...trafficOf(plans.map(({ context }) => context.registry)),
        },
        interrupted,
    }, input.thresholds);
    return shard === null ? verdict : { ...verdict, shard: gathered.part(shard, input, ports.trust, settled, waivers) };
}
/** The entries that the base has not as they are; where there is no base, all of them: deep mode that looks at nothing is none. */
function broughtIn({ context, planned, }) {
    return context.changes === null ? planned : planned.filter(({ introduced }) => introduced);
}
function historyOptions({ history, policy }) {
    return { mode: history, youngDependencyDays: policy?.youngDependencyDays ?? YOUNG_DEPENDENCY_DAYS };
}
/** Ports that share their answers share their counters. */
function trafficOf(registries) {
    const counters = [...new Set(registries.map(({ traffic }) => traffic))];
    const sum = (field) => counters.reduce((total, counter) => total + counter[field], 0);
    return { requests: sum('requests'), bytes: sum('bytes') };
}
function trustFindings({ stale }) {
    const nowhere = { package: null, version: null, file: null, line: null };
    return stale === null ? [] : [(0,raise/* raise */.x)('trust-stale', nowhere, `The trust material may be out of date: ${stale}.`)];
}
function strippedFindings(registries) {
    const nowhere = { package: null, version: null, file: null, line: null };
    return [...registries]
        .toSorted()
        .map((registry) => (0,raise/* raise */.x)('evidence-stripped', nowhere, `${registry} serves neither signatures nor attestations nor keys: nothing from it can be verified.`, { cause: registry }));
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


/***/ })

};
;