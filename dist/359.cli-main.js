"use strict";
exports.id = 359;
exports.ids = [359];
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

/***/ 37648:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 32173:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 83996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sumUpAudit: () => (/* binding */ sumUpAudit)
});

// EXTERNAL MODULE: ./build/judge/group.js
var group = __webpack_require__(12175);
// EXTERNAL MODULE: ./build/judge/policy-apply.js
var policy_apply = __webpack_require__(57589);
// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
// EXTERNAL MODULE: ./build/judge/verdict.js
var judge_verdict = __webpack_require__(99517);
// EXTERNAL MODULE: ./build/audit/conclude.js + 1 modules
var conclude = __webpack_require__(59399);
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
function coverageOf(steps, run, loggedAt) {
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

// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/judge/identity.js
var identity = __webpack_require__(80908);
// EXTERNAL MODULE: ./build/judge/links.js
var judge_links = __webpack_require__(39029);
;// CONCATENATED MODULE: ./build/judge/corroborate-unavailable.js




/** How long GitHub keeps the history of workflow runs. */
const RUNS_KEPT_DAYS = 400;
const DAY_MS = 86_400_000;
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
    const whose = `the provenance of ${(0,identity/* name */.U)(subject)} could not be held against GitHub's records`;
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
                message: `GitHub has no record any more of the run that built ${(0,identity/* name */.U)(subject)}. ${why}`,
            };
        }
        case 'unfinished': {
            const message = `The run that built ${(0,identity/* name */.U)(subject)} has not ended (${unavailable.status.slice(0, 40)}), so that it is not known yet whether the step that signed it succeeds.`;
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
    return log.loggedAt !== null && now.getTime() - Date.parse(log.loggedAt) > RUNS_KEPT_DAYS * DAY_MS;
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
    const unavailable = judgeUnavailable(fact, missing(fact, records), subject, now);
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
    const message = `GitHub's record of the run that built ${(0,identity/* name */.U)(subject)} has ${first.field} ${shown(first.record)}, the certificate ${shown(first.certificate)}.${more}`;
    return [together('run-mismatch', { signer, ...fact }, subject, message)];
}
/** Which step ran when the log says that it was signed? The publish step of a hijacked run was skipped. */
function steps(fact, { run, steps }, subject) {
    const { loggedAt } = fact.log;
    if (run.kind !== 'answered' || steps.kind !== 'answered' || loggedAt === null)
        return [];
    const coverage = coverageOf(steps.value, run.value, loggedAt);
    const { status, conclusion } = run.value;
    const ended = `the run ended as ${shown(conclusion)}`;
    switch (coverage.kind) {
        case 'unfinished':
            return [];
        case 'unsuccessful': {
            const [first] = coverage.steps;
            const what = first === undefined ? 'no step of that run was under way' : `only ${corroborate_describe(first)}`;
            const message = `${(0,identity/* name */.U)(subject)} was signed at ${loggedAt}, when ${what}; ${ended}.`;
            return [together('run-not-successful', fact, subject, message)];
        }
        case 'successful': {
            if (status !== 'completed' || conclusion === 'success')
                return [];
            const message = `${(0,identity/* name */.U)(subject)} was signed at ${loggedAt} by a step that succeeded (${shown(coverage.step.name)}), but ${ended}.`;
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
    const message = `The commit ${fact.signer.commit} that ${(0,identity/* name */.U)(subject)} was built from is on no branch or tag of its repository that was looked at (${where}); it may be of a fork.`;
    return [together('commit-unreachable', fact, subject, message)];
}
function tag(fact, { tag }, subject) {
    if (tag.kind !== 'answered' || tag.value.kind === 'at-commit')
        return [];
    const message = tag.value.kind === 'none'
        ? `No tag of the repository is named for ${(0,identity/* name */.U)(subject)}, which was built from commit ${fact.signer.commit}.`
        : `The tag ${shown(tag.value.tag)} is at commit ${tag.value.commit}, but ${(0,identity/* name */.U)(subject)} was built from ${fact.signer.commit}.`;
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
function missing(fact, records) {
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
    const unfinished = coverageOf(steps.value, run.value, loggedAt).kind === 'unfinished';
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

// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
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
        const message = `${registry} sends a tarball of ${(0,identity/* name */.U)(subject)} with the hash ${actual}, but ${whose} ${expected}.`;
        raised.push((0,raise/* raise */.x)('tarball-mismatch', subject, message, { evidence: links }));
    }
    const confused = confusion(differences, conflicting);
    if (confused !== null) {
        raised.push((0,raise/* raise */.x)('manifest-confusion', subject, `${(0,identity/* name */.U)(subject)}: ${confused}.`, { evidence: links }));
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
    return (0,raise/* raise */.x)('registry-unreachable', subject, `The tarball of ${(0,identity/* name */.U)(subject)} could not be looked into: ${detail}.`, {
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
            const compared = seen.kind === 'answered' ? answered(compare(plan, looked, seen.value)) : seen;
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
function compare(plan, looked, { facts, differences, stated }) {
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
            const whose = firstPublishedAt === null ? `the new dependency ${drift_words_short(dependency.name)}` : (0,identity/* name */.U)(subject);
            unknown.push(`the registry states no time for ${whose}`);
        }
        else if (age < youngDays) {
            const message = `${(0,identity/* name */.U)(subject)} newly depends on ${drift_words_short(dependency.name)}, which was first published on ${firstPublishedAt?.slice(0, 10)}, ${ageOf(age)} it (${publishedAt?.slice(0, 10)}).`;
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

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
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
    const message = `${(0,identity/* name */.U)(subject)} is the first with provenance, from ${describeRepository(now.signer)}; the versions before it named ${names}.`;
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
        const message = `${(0,identity/* name */.U)(subject)} came from ${one.words}, unlike ${dated(one.from.past)}.${habit(one)}`;
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
    const message = `${(0,identity/* name */.U)(subject)} came from ${parts.map(({ words }) => words).join('; ')}; unlike ${versions}.${where}`;
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
            return [inBase !== null && isWorse(inBase.severity, inLine.severity) ? inBase : inLine];
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
function isWorse(a, b) {
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
    const message = `${(0,identity/* name */.U)(subject)} has no provenance; ${said.join(', and ')}.${doubt}`;
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
    const message = `${(0,identity/* name */.U)(subject)} was published by ${METHODS[now]}, ${drift_words_short(publisher.name, 60)}; ${said.join(', and ')}.`;
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
        const message = `${(0,identity/* name */.U)(subject)} was published by ${drift_words_short(now.name, 60)}, who published none of the ${before.length} known before it; they are by ${names}.`;
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
    return `${(0,identity/* name */.U)(subject)} was published by ${drift_words_short(now.name, 60)} with ${differs} as for ${dated(last)}.`;
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
    return `${(0,identity/* name */.U)(subject)} was published by the trusted-publisher configuration ${drift_words_short(configuration, 60)}; those before it had ${drift_words_short(newest, 60)}.`;
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
    const runs = `${(0,identity/* name */.U)(subject)} runs ${list(scripts)} when it is installed`;
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
    const message = `${(0,identity/* name */.U)(subject)} could not be compared with ${version}: ${drift_words_short(detail, 300)}`;
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
    return (0,raise/* raise */.x)('registry-unreachable', subject, `${(0,identity/* name */.U)(subject)} could not be compared with what was before: ${said}.`, {
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
var verify_package = __webpack_require__(16974);
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

// EXTERNAL MODULE: ./build/audit/part.js
var part = __webpack_require__(94515);
// EXTERNAL MODULE: ./build/audit/published-at.js
var published_at = __webpack_require__(9346);
// EXTERNAL MODULE: ./build/audit/shard.js
var audit_shard = __webpack_require__(56384);
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
        (0,published_at/* inquireTimes */.Y)(planned, looked, judgement.policy),
    ]);
    ports.trust.verifier.rest?.();
    const inquiries = [github, history, tarballs];
    const gathered = new part/* Parts */.Fy();
    gathered.whole(shard, input.raised, trustFindings(ports.trust));
    for (const { lockfile, context, planned: all } of plans) {
        const standards = { inquiries, statedTimes, ...judgement };
        const concluded = (0,conclude/* concludeEntries */.C)(all, looked, standards, (plan) => division.isOwn(plan));
        gathered.lockfile(shard, lockfile, context.changes?.changes ?? [], concluded);
    }
    gathered.stripped(strippedFindings(looked.stripped));
    const interrupted = ports.interrupted();
    const { settled, waivers } = (0,policy_apply/* settlePolicy */.OA)(gathered.raised, judgement.policy, judgement.standing, judgement.now);
    // Whether a waiver is unused, no part can tell.
    const complete = shard === null && input.held?.scope !== 'changed' && input.errors.length === 0 && interrupted === null;
    const { raised, waived } = (0,policy_apply/* sumUp */.Bw)([...settled, ...(0,policy_apply/* remarksOf */.ro)(waivers, complete)]);
    const verdict = (0,judge_verdict/* makeVerdict */.g)({
        lockfiles: input.lockfiles.map((lockfile) => lockfile.path),
        held: input.held ?? { scope: 'all', base: null },
        changes: gathered.changes,
        packages: gathered.entries,
        findings: (0,group/* group */.O)(raised),
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

/***/ 31716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ COMPARED_FIELDS),
/* harmony export */   k: () => (/* binding */ INSTALL_STEPS)
/* harmony export */ });
/** The fields of package.json that are compared with the registry's document; nothing else of it is kept. */
const COMPARED_FIELDS = [
    'name',
    'version',
    'scripts',
    'gypfile',
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'bundleDependencies',
    'bundledDependencies',
];
const INSTALL_STEPS = ['preinstall', 'install', 'postinstall'];


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   jf: () => (/* binding */ firstPublished),
/* harmony export */   n: () => (/* binding */ pastVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35003);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84575);



/** More versions than any package has (the largest on npm are near thirty thousand). */
const MAX_VERSIONS = 60_000;
/** As registries write it. Anything else is no time: `Date.parse` alone takes `1` for one. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/**
 * Reads a root packument (`GET /{name}`). Keys that are no version are left out: no lockfile can pin one, and no release
 * line holds it. Returns a sentence where the document is about another package or cannot be read.
 */
function readHistory(json, name) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return 'the packument is not a JSON object';
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'name');
    if (stated !== name)
        return `the registry answered with ${String(stated).slice(0, 100)} when asked for ${name}`;
    const listed = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'versions');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(listed))
        return 'the packument has no versions';
    const keys = Object.keys(listed);
    if (keys.length > MAX_VERSIONS)
        return `the packument lists ${keys.length} versions`;
    const versions = new Map();
    const unreadable = [];
    for (const version of keys) {
        if (!(0,_model_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegistryVersion */ .Q)(version))
            continue;
        const document = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__.readVersion)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(listed, version), { name, version }, readTime(json, version));
        if (typeof document === 'string')
            unreadable.push(version);
        else
            versions.set(version, { past: pastVersion(version, document), document });
    }
    return { versions, unreadable };
}
/** A version document as one of a history. */
function pastVersion(version, { facts }) {
    return {
        version,
        publishedAt: facts.statedTime,
        level: levelOf(facts),
        publisher: facts.publisher,
        repository: facts.repository,
        installScripts: facts.installScripts,
        dependencies: facts.dependencies,
    };
}
/** When the first of the versions that are still there was published (ISO 8601); `null` where no time is stated. */
function firstPublished({ versions }) {
    const times = [...versions.values()].flatMap(({ past }) => past.publishedAt ?? []);
    // A name that was given up and taken over is as old as what is there now, whatever `time.created` says.
    return times.reduce((first, time) => (first === null || time < first ? time : first), null);
}
function levelOf({ advertisesProvenance, publisher }) {
    if (!advertisesProvenance)
        return 'none';
    if (publisher !== null && publisher.approver !== null)
        return 'staged';
    return publisher !== null && publisher.trustedPublisher !== null ? 'trusted-publisher' : 'provenance';
}
function readTime(json, version) {
    const time = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(json, 'time', version);
    return time !== null && INSTANT.test(time) && !Number.isNaN(Date.parse(time)) ? time : null;
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

/***/ 92003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readManifestFacts),
/* harmony export */   p: () => (/* binding */ GYP_SCRIPT)
/* harmony export */ });
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82537);
/* harmony import */ var semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1799);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
/* harmony import */ var _model_tarball_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31716);




/** Longer than any range or address; beyond it the text is compared as it is. */
const LONGEST_RANGE = 2048;
/** What npm runs for a package that has gyp files and no script that says otherwise. */
const GYP_SCRIPT = 'node-gyp rebuild';
/**
 * Reads package.json, or the document that a registry made of it, after what npm does to it when it publishes and when it
 * installs (`@npmcli/package-json`, and before that `read-package-json` and `normalize-package-data`): what is different
 * only before that is no difference. Whatever npm drops is dropped.
 *
 * @param gyp whether gyp files lie beside it; `null` for a registry's document, which says so itself (`gypfile`)
 */
function readManifestFacts(json, gyp) {
    const optional = rangesIn((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'optionalDependencies'));
    // Older npms copied the optional ones in, newer ones take them out: either way both are installed.
    const dependencies = new Map([...rangesIn((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'dependencies')), ...optional]);
    const bundled = bundledIn(json, dependencies);
    for (const name of bundled)
        if (!dependencies.has(name))
            dependencies.set(name, '*');
    return {
        name: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'name')?.trim() ?? null,
        version: versionOf(json),
        dependencies,
        optional: new Set(optional.keys()),
        peers: rangesIn((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'peerDependencies')),
        bundled,
        scripts: scriptsOf(json, gyp),
    };
}
/** Cleaned as npm does: `v1.0.0` and ` 1.0.0+build ` are `1.0.0`. */
function versionOf(json) {
    const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'version');
    return version === null ? null : (semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_1__(version, { loose: true }) ?? version.trim());
}
/** An object, or as npm once allowed a list or a text of `name@range`. */
function rangesIn(field) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(field)) {
        return new Map(Object.entries(field).flatMap(([name, range]) => typeof range === 'string' ? [[name, normaliseRange(range)]] : []));
    }
    const list = typeof field === 'string' ? field.trim().split(/[\s,]+/) : field;
    if (!Array.isArray(list))
        return new Map();
    return new Map(list.flatMap((item) => {
        const match = typeof item === 'string' ? /^(@?[^@\s><=]+)([\s\S]*)$/.exec(item.trim()) : null;
        if (match === null)
            return [];
        return [[match[1] ?? '', normaliseRange((match[2] ?? '').replace(/^@/, ''))]];
    }));
}
/** `owner/repo`, `github:owner/repo` and `git+ssh://git@github.com/owner/repo.git` are one place, written by several npms. */
function normaliseRange(range) {
    const text = range.trim();
    if (text === '')
        return '*';
    if (text.length > LONGEST_RANGE || !/[/:]/.test(text))
        return text;
    const hosted = hosted_git_info__WEBPACK_IMPORTED_MODULE_0__.fromUrl(text);
    if (hosted === undefined || hosted === null)
        return text;
    const committish = hosted.committish === null || hosted.committish === '' ? '' : `#${hosted.committish}`;
    return `${hosted.type}:${hosted.user}/${hosted.project}${committish}`;
}
function bundledIn(json, dependencies) {
    const field = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'bundleDependencies') ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'bundledDependencies');
    if (field === true)
        return new Set(dependencies.keys());
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(field))
        return new Set(Object.keys(field));
    if (!Array.isArray(field))
        return new Set();
    return new Set(field.filter((name) => typeof name === 'string' && name !== ''));
}
function scriptsOf(json, gyp) {
    // An abbreviated document: it tells that there are some, and not which.
    if (gyp === null && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'scripts') === undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'hasInstallScript') === true)
        return null;
    const [preinstall, install, postinstall] = _model_tarball_js__WEBPACK_IMPORTED_MODULE_3__/* .INSTALL_STEPS */ .k.map((step) => {
        // npm takes this prefix away, since that folder is on the path anyway.
        const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(json, 'scripts', step)?.replace(/^(?:\.[/\\])?node_modules[/\\]\.bin[/\\]/, '');
        const script = text?.trim() ?? '';
        return script === '' ? null : script;
    });
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'gypfile');
    const builds = gyp === null ? stated === true : gyp === 'binding' && stated !== false;
    const implied = builds && install === null && preinstall === null ? GYP_SCRIPT : null;
    return { preinstall: preinstall ?? null, install: install ?? implied, postinstall: postinstall ?? null };
}


/***/ }),

/***/ 74841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ releaseLine),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var semver_functions_gt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16599);
/* harmony import */ var semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3872);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32173);




/** How many versions of a line say how it is released. */
const RECENT = 10;
/**
 * The release line of a version as it was when the version was published: same major (0.x is one line) and same channel,
 * published before it by the packument's times; by semver precedence where one of the two has none. Where that is empty,
 * the line of the greatest lower version. A stable version falls back to a stable line if there is one, because projects
 * publish canaries by a machine and releases by hand, or the reverse.
 *
 * @param all every version of the package; the version itself among them is left out
 */
function releaseLine(version, publishedAt, all) {
    const own = place({ version, publishedAt });
    if (own === null)
        return { name: version, fellBack: false, versions: [], recent: [] };
    const earlier = [];
    for (const past of all) {
        const placed = place(past);
        if (placed !== null && past.version !== version && isBefore(placed, own))
            earlier.push({ ...placed, past });
    }
    const same = newestFirst(earlier.filter(({ line }) => line === own.line));
    const chosen = same.length > 0 ? same : lineBelow(own, earlier);
    return {
        name: chosen[0]?.line ?? own.line,
        fellBack: same.length === 0 && chosen.length > 0,
        versions: chosen.map(({ past }) => past),
        recent: recentOf(chosen, earlier).map(({ past }) => past),
    };
}
/** Ten at least where there are so many: of this line, then of what its first version would have fallen back to. */
function recentOf(line, earlier) {
    const recent = [];
    const seen = new Set();
    let current = line;
    while (recent.length < RECENT) {
        const first = current.at(-1);
        if (first === undefined || seen.has(first.line))
            break;
        recent.push(...current.slice(0, RECENT - recent.length));
        seen.add(first.line);
        current = lineBelow(first, earlier.filter((placed) => placed.line !== first.line && isBefore(placed, first)));
    }
    return recent;
}
function lineBelow(own, earlier) {
    const lower = earlier.filter((placed) => semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_1__(placed.semver, own.semver));
    const stable = own.semver.prerelease.length > 0 ? [] : lower.filter((placed) => placed.semver.prerelease.length === 0);
    const among = stable.length > 0 ? stable : lower;
    const greatest = among.reduce((best, placed) => (best === null || semver_functions_gt_js__WEBPACK_IMPORTED_MODULE_0__(placed.semver, best.semver) ? placed : best), null);
    return greatest === null ? [] : newestFirst(earlier.filter(({ line }) => line === greatest.line));
}
function place(past) {
    const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(past.version);
    if (parsed === null)
        return null;
    const time = past.publishedAt === null ? Number.NaN : Date.parse(past.publishedAt);
    return { semver: parsed, time: Number.isNaN(time) ? null : time, line: lineName(parsed) };
}
/** The line that a version belongs to, by its number alone; `null` for what is no version. */
function lineOf(version) {
    const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(version);
    return parsed === null ? null : lineName(parsed);
}
/** `4.x`, `4.x-beta`; of a prerelease that begins with a number `4.x-pre`. */
function lineName({ major, prerelease }) {
    const [first] = prerelease;
    if (first === undefined)
        return `${major}.x`;
    // `beta`, `beta1` and `experimental-0a1b2c-20250101` are each one channel, whatever follows the word.
    const word = typeof first === 'string' ? (/^[a-z]+/i.exec(first)?.[0].toLowerCase() ?? 'pre') : 'pre';
    return `${major}.x-${word}`;
}
function isBefore(a, b) {
    if (a.time === null || b.time === null || a.time === b.time)
        return semver_functions_lt_js__WEBPACK_IMPORTED_MODULE_1__(a.semver, b.semver);
    return a.time < b.time;
}
/** By time where all of them have one: a mixture of two orders is none. */
function newestFirst(line) {
    const timed = line.every(({ time }) => time !== null);
    return line.toSorted((a, b) => (timed ? (b.time ?? 0) - (a.time ?? 0) : 0) || semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_3__(a.semver, b.semver));
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVersion: () => (/* binding */ readVersion)
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


/***/ })

};
;