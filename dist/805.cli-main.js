"use strict";
exports.id = 805;
exports.ids = [805];
exports.modules = {

/***/ 64805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/adapters/tarball-reader.js
var tarball_reader = __webpack_require__(52307);
;// CONCATENATED MODULE: ./build/adapters/tarball.js




/** The largest tarballs of the public registry reach some 500 MB; a file beyond this is not read. */
const MAX_TARBALL_BYTES = 1024 * 1024 * 1024;
const BOUNDS = { unpacked: 8 * 1024 * 1024 * 1024, entries: 1_000_000, manifest: 16 * 1024 * 1024 };
/**
 * Reads a package tarball and the package.json in its top folder, without unpacking anything to disk.
 *
 * @throws ConfigurationError where it is no package tarball, or holds two package.json: two readers could disagree.
 */
async function readTarball(path) {
    const fail = (what) => new errors/* ConfigurationError */.j1([
        { code: 'TARBALL', message: `${path}: ${what}`, hint: 'Give the .tgz file that `npm pack` writes.', file: path },
    ]);
    let bytes;
    try {
        if ((await (0,promises_.stat)(path)).size > MAX_TARBALL_BYTES)
            throw fail('the file is too large');
        bytes = await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw error instanceof errors/* ConfigurationError */.j1
            ? error
            : fail(`the file cannot be read (${(0,model_json/* stringAt */.bX)(error, 'code') ?? (0,errors/* messageOf */.bD)(error)})`);
    }
    let contents;
    try {
        contents = await contentsOf(bytes);
    }
    catch (error) {
        throw fail(`this is not a package tarball (${(0,errors/* messageOf */.bD)(error)})`);
    }
    const { manifest, manifests } = contents;
    if (manifest === null)
        throw fail('it holds no package.json');
    if (manifests > 1)
        throw fail('it holds more than one package.json');
    const json = (0,model_json/* parseJson */.qF)(manifest);
    const name = (0,model_json/* stringAt */.bX)(json, 'name');
    const version = (0,model_json/* stringAt */.bX)(json, 'version');
    if (!(0,model_json/* isRecord */.u4)(json) || name === null || version === null)
        throw fail('its package.json has no name and version');
    return { bytes, manifest: { ...json, name, version } };
}
async function contentsOf(bytes) {
    const reader = new tarball_reader/* TarballReader */.q(BOUNDS, { strict: true });
    try {
        await reader.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        return await reader.end();
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./build/adapters/openpgp.js
var openpgp = __webpack_require__(97878);
// EXTERNAL MODULE: ./build/adapters/sigstore.js + 3 modules
var sigstore = __webpack_require__(9448);
// EXTERNAL MODULE: ./build/audit/trust.js + 2 modules
var audit_trust = __webpack_require__(49375);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/model/repository.js
var model_repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/judge/links.js
var links = __webpack_require__(39029);
// EXTERNAL MODULE: ./build/judge/raise.js
var raise = __webpack_require__(64308);
;// CONCATENATED MODULE: ./build/judge/expectations.js



/** npm's build type of 2023 names the builder without the kind of its runner; the certificate may state that. */
const SHORT_BUILDER_TYPES = new Set(['https://github.com/npm/cli/gha/v2']);
/** Name and version, held against those of the package in hand. */
function judgeNameExpectations(expected, id, subject) {
    return [
        ...differs('name', expected.name, id.name, id.name === expected.name, subject),
        ...differs('version', expected.version, id.version, id.version === expected.version, subject),
    ];
}
/** Where it was built, held against verified provenance. Without provenance no such expectation can be met. */
function judgeBuildExpectations(expected, fact, subject) {
    if (fact === null) {
        return ['repository', 'workflow', 'builder', 'commit', 'ref'].flatMap((field) => differs(field, expected[field], null, false, subject));
    }
    const { signer } = fact;
    const workflow = signer.workflow ?? signer.signerWorkflow;
    const builders = buildersOf(fact);
    const repository = signer.repository === null ? signer.repositoryUri : (0,model_repository/* formatRepository */.Sh)(signer.repository);
    const evidence = (0,links/* provenanceLinks */.Pu)(fact);
    return [
        ...differs('repository', expected.repository, repository, isRepository(expected.repository, fact), subject),
        ...differs('workflow', expected.workflow, workflow?.path ?? null, workflow?.path === expected.workflow, subject),
        ...differs('builder', expected.builder, builders.join(' or ') || null, builders.includes(expected.builder ?? ''), subject),
        ...differs('commit', expected.commit, signer.commit, signer.commit?.toLowerCase() === expected.commit?.toLowerCase(), subject),
        ...differs('ref', expected.ref, signer.ref, signer.ref === expected.ref, subject),
    ].map((raised) => ({ ...raised, finding: { ...raised.finding, evidence } }));
}
/** The exact ids that stand for the builder of this provenance. */
function buildersOf({ claim, signer }) {
    if (claim.builderId === null)
        return [];
    if (!SHORT_BUILDER_TYPES.has(claim.buildType) || signer.runner === null)
        return [claim.builderId];
    return [claim.builderId, `${claim.builderId}/${signer.runner}`];
}
function isRepository(expected, { signer }) {
    if (expected === undefined || signer.repository === null)
        return false;
    const wanted = readExpectedRepository(expected);
    return wanted !== null && (0,model_repository/* sameRepository */.RB)(wanted, signer.repository);
}
/** A repository as people write it, with or without `https://`. `null` where it is none. */
function readExpectedRepository(text) {
    return (0,model_repository/* repositoryFromUri */.r5)(/^(?:git\+)?https?:\/\//i.test(text) ? text : `https://${text}`);
}
function differs(field, expected, actual, same, subject) {
    if (expected === undefined || same)
        return [];
    const found = actual === null ? 'nothing verified states one' : `it is ${actual}`;
    return [(0,raise/* raise */.x)('expectation-mismatch', subject, `You expected the ${field} ${expected}; ${found}.`, { cause: field })];
}

// EXTERNAL MODULE: ./build/judge/group.js
var group = __webpack_require__(12175);
// EXTERNAL MODULE: ./build/judge/status.js
var judge_status = __webpack_require__(75400);
// EXTERNAL MODULE: ./build/judge/version.js
var version = __webpack_require__(44304);
// EXTERNAL MODULE: ./build/attestation/response.js
var attestation_response = __webpack_require__(46950);
// EXTERNAL MODULE: ./build/packument/version.js
var packument_version = __webpack_require__(84575);
// EXTERNAL MODULE: ./build/verify/attestations.js
var attestations = __webpack_require__(73813);
// EXTERNAL MODULE: ./build/verify/integrity.js
var verify_integrity = __webpack_require__(19023);
// EXTERNAL MODULE: ./build/verify/package.js + 3 modules
var verify_package = __webpack_require__(17550);
// EXTERNAL MODULE: ./build/attestation/statement.js
var statement = __webpack_require__(82128);
;// CONCATENATED MODULE: ./build/audit/steps.js


const TITLES = {
    metadata: 'Registry metadata',
    integrity: 'Integrity of the bytes',
    'registry-signature': 'Registry signature',
    attestations: 'Attestations',
    'log-entry': 'Transparency log',
    subject: 'Subject: package and digest',
    build: 'Where it was built',
};
/** The seven steps of verifying one package by hand, from evidence that was already established. */
function makeSteps(evidence, context) {
    return [
        metadata(evidence, context),
        integrity(evidence, context),
        signature(evidence, context),
        steps_attestations(evidence, context),
        logEntry(evidence),
        subject(evidence),
        build(evidence, context),
    ];
}
function step(id, outcome, detail, facts = []) {
    return { id, title: TITLES[id], outcome, detail, facts: facts.filter((fact) => fact !== null) };
}
function fact(label, value, url) {
    if (value === null || value === undefined)
        return null;
    return url === null || url === undefined ? { label, value } : { label, value, url };
}
/** `fail` where a finding of these codes was raised, with its sentence. */
function failed(context, ...codes) {
    return context.findings.find(({ code }) => codes.includes(code))?.message ?? null;
}
function expectation(context, fields) {
    const broken = context.findings.filter(({ code, message }) => code === 'expectation-mismatch' && fields.some((field) => message.startsWith(`Expected ${field} `)));
    return broken.length === 0 ? null : broken.map(({ message }) => message).join(' ');
}
function metadata(evidence, context) {
    const { id, route, document } = evidence;
    const facts = [
        fact('package', `${id.name}@${id.version}`),
        context.asked === 'registry' ? fact('registry', route.registry) : null,
    ];
    const mismatch = expectation(context, ['name', 'version']);
    if (mismatch !== null)
        return step('metadata', 'fail', mismatch, facts);
    if (context.asked === 'nobody')
        return step('metadata', 'not-asked', 'No registry was asked; name and version are from the tarball’s own package.json.', facts);
    if (document.kind === 'unknown')
        return step('metadata', 'unknown', document.detail, facts);
    if (document.kind === 'not-found')
        return step('metadata', 'fail', failed(context, 'version-missing') ?? document.detail, facts);
    return step('metadata', 'pass', `The registry has ${id.name}@${id.version}.`, [
        ...facts,
        fact('tarball', document.value.tarball),
        fact('published (as the registry says)', document.value.statedTime),
        fact('deprecated', document.value.deprecated),
    ]);
}
function integrity(evidence, context) {
    const { integrity: outcome } = evidence;
    const facts = [fact('sha512 of the tarball in hand', context.locked)];
    if (context.locked === null) {
        return step('integrity', 'not-asked', 'No tarball was given, so only the registry’s own statement of the hash is verified.', facts);
    }
    if (context.asked === 'nobody') {
        const mismatch = failed(context, 'attestation-subject-mismatch');
        if (mismatch !== null)
            return step('integrity', 'fail', mismatch, facts);
        const bound = evidence.publish.kind === 'verified';
        return step('integrity', bound ? 'pass' : 'unknown', bound
            ? 'The hash of the tarball is the one that the registry attested to.'
            : 'Nothing that is verified states what the hash should be.', facts);
    }
    switch (outcome.kind) {
        case 'verified':
            return step('integrity', 'pass', 'The hash of the tarball is the one that the registry states.', facts);
        case 'rejected':
            return step('integrity', 'fail', outcome.detail.replace('the lockfile pins', 'the tarball has'), facts);
        case 'absent':
        case 'unsupported':
        case 'unknown':
            return step('integrity', 'unknown', 'detail' in outcome ? outcome.detail : 'the registry states no hash', facts);
    }
}
function signature(evidence, context) {
    const { signature: outcome } = evidence;
    if (context.asked === 'nobody')
        return step('registry-signature', 'not-asked', 'No registry was asked for its signature.');
    switch (outcome.kind) {
        case 'verified': {
            const { value } = outcome;
            return step('registry-signature', 'pass', `Signed by the registry's key over ${evidence.id.name}@${evidence.id.version} and its hash.`, [fact('key', value.keyid), fact('signed hash', value.signedIntegrity), fact('key ended', value.keyEndedAt)]);
        }
        case 'absent':
            return step('registry-signature', failed(context, 'signature-missing') === null ? 'absent' : 'fail', 'The registry serves no signature for this version.');
        case 'rejected':
            return step('registry-signature', 'fail', outcome.detail);
        case 'unsupported':
        case 'unknown':
            return step('registry-signature', 'unknown', outcome.detail);
    }
}
function steps_attestations(evidence, context) {
    const answer = context.attestations;
    if (evidence.document.kind !== 'answered')
        return step('attestations', 'unknown', 'Not asked for: the version itself was not found.');
    if (answer?.kind === 'unknown')
        return step('attestations', 'unknown', answer.detail);
    const checked = answer?.kind === 'answered' ? answer.value : [];
    const facts = checked.map(({ role, outcome }) => fact(role, outcome.kind === 'verified' ? 'signature verified' : describe(outcome)));
    const bad = failed(context, 'attestation-invalid', 'attestation-unavailable');
    if (bad !== null)
        return step('attestations', 'fail', bad, facts);
    if (checked.length === 0)
        return step('attestations', 'absent', 'The registry has no attestations of this version.', facts);
    const odd = checked.find(({ outcome }) => outcome.kind !== 'verified');
    if (odd !== undefined)
        return step('attestations', 'unknown', describe(odd.outcome), facts);
    return step('attestations', 'pass', `${checked.length} found; every signature and certificate chain verified.`, facts);
}
function describe(outcome) {
    return 'detail' in outcome ? outcome.detail : outcome.kind;
}
function logEntry({ provenance, publish }) {
    const facts = [];
    for (const [what, outcome] of [
        ['provenance', provenance],
        ['publish attestation', publish],
    ]) {
        if (outcome.kind !== 'verified')
            continue;
        const { log } = outcome.value;
        facts.push(fact(what, `entry ${log.logIndex}${log.loggedAt === null ? '' : `, ${log.loggedAt}`}`, log.url));
    }
    if (facts.length > 0)
        return step('log-entry', 'pass', 'Each attestation is in a transparency log that is trusted here.', facts);
    return nothingVerified('log-entry', provenance, publish);
}
function subject({ id, provenance, publish }) {
    const facts = [fact('purl', (0,statement/* purlOf */.VA)(id))];
    for (const outcome of [provenance, publish]) {
        if (outcome.kind === 'rejected' && outcome.code === 'attestation-subject-mismatch')
            return step('subject', 'fail', outcome.detail, facts);
    }
    if (provenance.kind === 'verified' || publish.kind === 'verified') {
        return step('subject', 'pass', 'The signed statements are about this package, this version and these bytes.', facts);
    }
    return nothingVerified('subject', provenance, publish, facts);
}
function nothingVerified(id, provenance, publish, facts = []) {
    const kinds = [provenance.kind, publish.kind];
    if (kinds.includes('rejected'))
        return step(id, 'fail', 'No attestation verified, so nothing in them was read.', facts);
    if (kinds.every((kind) => kind === 'absent'))
        return step(id, 'absent', 'There are no attestations to read.', facts);
    return step(id, 'unknown', 'No attestation could be verified, so nothing in them was read.', facts);
}
function build(evidence, context) {
    const { provenance } = evidence;
    const mismatch = expectation(context, ['repository', 'workflow', 'builder', 'commit', 'ref']);
    if (provenance.kind !== 'verified') {
        if (mismatch !== null)
            return step('build', 'fail', mismatch);
        return nothingVerified('build', provenance, provenance);
    }
    const source = (0,links/* buildSource */.uD)(provenance.value);
    const { signer } = provenance.value;
    const facts = [
        fact('repository', source.repository, signer.repository === null ? null : `https://${source.repository}`),
        fact('commit', source.commit, source.commitUrl),
        fact('ref', source.ref),
        fact('workflow', source.workflow),
        signer.signerWorkflow !== null && signer.workflow !== null && signer.san !== workflowUri(signer.workflow)
            ? fact('called workflow', signer.san)
            : null,
        fact('trigger', source.trigger),
        fact('runner', source.runner),
        fact('run', source.runUrl, source.runUrl),
        fact('issuer', source.issuer),
    ];
    const wrong = mismatch ?? failed(context, 'identity-claims-disagree', 'identity-issuer-untrusted', 'repository-mismatch');
    if (wrong !== null)
        return step('build', 'fail', wrong, facts);
    return step('build', 'pass', 'As the identity provider of the build certified it.', facts);
}
function workflowUri(workflow) {
    return `https://${workflow.repository.host}/${workflow.repository.path}/${workflow.path}@${workflow.ref}`;
}

// EXTERNAL MODULE: ./build/audit/gather.js
var gather = __webpack_require__(55717);
;// CONCATENATED MODULE: ./build/audit/verify-one.js












/** Verifies a published version by asking its registry. `tarball`, where given, is what the hash must be of. */
async function verifyPublished(id, tarball, expected, route, registry, trust) {
    const gathered = await new gather/* Gatherer */.l(registry, trust).gather(route, id);
    const locked = tarball === null ? null : (0,verify_integrity/* integrityOf */.Ll)(tarball.bytes);
    const evidence = await (0,verify_package/* verifyPackage */.s)(id, locked, gathered.facts, trust);
    return conclude(evidence, { asked: 'registry', locked, gathered }, expected, trust);
}
/** Verifies a tarball with an attestation response at hand. Nobody is asked. */
async function verifyTarball(tarball, response, expected, route, trust) {
    const { name, version } = tarball.manifest;
    const id = { name, version };
    const integrity = (0,verify_integrity/* integrityOf */.Ll)(tarball.bytes);
    const served = (0,attestation_response/* readAttestations */.a)(response);
    const document = (0,packument_version/* readVersion */.$)({ ...tarball.manifest, dist: { integrity } }, id);
    if (typeof document === 'string')
        throw new Error(document);
    const facts = {
        route,
        document: { kind: 'answered', value: document },
        attestations: typeof served === 'string'
            ? { kind: 'unknown', code: 'malformed', detail: served }
            : { kind: 'answered', value: (0,attestations/* checkAttestations */.Y)(served, trust.verifier) },
    };
    const evidence = await (0,verify_package/* verifyPackage */.s)(id, integrity, facts, trust);
    return conclude(evidence, { asked: 'nobody', locked: integrity, gathered: { facts, absence: null, unsigned: true } }, expected, trust);
}
function conclude(evidence, { asked, locked, gathered }, expected, trust) {
    const subject = { package: evidence.id.name, version: evidence.id.version, file: null, line: null };
    const provenance = evidence.provenance.kind === 'verified' ? evidence.provenance.value : null;
    const judged = (0,version/* judgeVersion */.u)(evidence, subject, {
        stripped: false,
        removedForMalware: gathered.absence?.removedForMalware ?? false,
        publishedAt: gathered.absence?.publishedAt ?? null,
    }).filter(({ finding }) => isAsked(finding, asked, locked, evidence));
    const names = judgeNameExpectations(expected, evidence.id, subject);
    const build = judgeBuildExpectations(expected, provenance, subject);
    const findings = (0,group/* group */.O)([...judged, ...names, ...build]);
    const steps = makeSteps(evidence, { asked, locked, findings, attestations: gathered.facts.attestations });
    return {
        schemaVersion: 1,
        package: evidence.id,
        integrity: locked ?? signedIntegrity(evidence),
        outcome: outcomeOf(steps, findings, evidence, [...judged, ...names, ...build]),
        steps,
        findings,
        trust: trust.facts,
    };
}
/** What was not asked is no finding: a missing hash where no bytes were given, a missing signature where no registry was. */
function isAsked(finding, asked, locked, evidence) {
    if (finding.code === 'integrity-missing')
        return locked !== null;
    if (finding.code === 'signature-missing' && asked === 'nobody')
        return evidence.publish.kind !== 'verified';
    return true;
}
function signedIntegrity({ signature }) {
    return signature.kind === 'verified' ? signature.value.signedIntegrity : null;
}
function outcomeOf(steps, findings, evidence, raised) {
    if (steps.some(({ outcome }) => outcome === 'fail') || findings.some(({ severity }) => (0,model_severity/* reaches */.O6)(severity, 'high')))
        return 'fail';
    const { status } = (0,judge_status/* statusOf */.c)(evidence, raised.map(({ finding }) => finding), false);
    const unknown = steps.some(({ outcome }) => outcome === 'unknown') || status === 'not-audited';
    return unknown ? 'incomplete' : status === 'failed' ? 'fail' : 'pass';
}

// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(33842);
// EXTERNAL MODULE: ./build/report/terminal-findings.js
var terminal_findings = __webpack_require__(63986);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/terminal-verification.js




/** Longest label of a fact, in code points. */
const LABEL = 16;
const MARKS = {
    pass: '✔',
    fail: '✘',
    absent: '–',
    unknown: '?',
    'not-asked': '–',
};
const WORDS = {
    pass: '',
    fail: 'failed',
    absent: 'there is none',
    unknown: 'could not find out',
    'not-asked': 'not asked',
};
/** The seven steps of verifying one package, one by one, then what follows from them. Ends with a newline. */
function renderVerification(verification, options) {
    const style = (0,report_style/* styleOf */.Vj)(options);
    const { package: id, integrity } = verification;
    const blocks = [
        [
            style.bold(`Countersign verify  ${(0,report_escape/* terminalText */.eR)((0,wording/* packageName */.oZ)(id.name, id.version), 240)}`),
            style.dim(integrity === null ? '  no hash is known' : `  ${(0,report_escape/* terminalText */.eR)(integrity, 400)}`),
        ],
        ...verification.steps.map((step, index) => stepLines(step, index + 1, style)),
        ...(0,terminal_findings/* findingBlocks */.Y)({ findings: verification.findings, packages: [] }, style),
        (0,report_style/* wrap */.LV)(`Trust: ${(0,wording/* trustLines */._)(verification.trust)
            .map((line) => (0,report_escape/* terminalText */.eR)(line, 400))
            .join('; ')}.`, style.width, 0, 2).map(style.dim),
        outcomeLines(verification, style),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function stepLines(step, ordinal, style) {
    const word = WORDS[step.outcome] === '' ? '' : `  ${WORDS[step.outcome]}`;
    const paint = style.step[step.outcome];
    const labels = step.facts.map((fact) => (0,report_style/* columns */.YB)((0,report_escape/* terminalText */.eR)(fact.label, LABEL)));
    const column = Math.min(LABEL, Math.max(0, ...labels)) + 2;
    return [
        `${style.dim(String(ordinal))} ${paint(MARKS[step.outcome])} ${style.bold((0,report_escape/* terminalText */.eR)(step.title, 120))}${paint(word)}`,
        ...(0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(step.detail), style.width, 4),
        ...step.facts.flatMap((fact) => {
            const label = (0,report_escape/* terminalText */.eR)(fact.label, LABEL);
            const pad = ' '.repeat(Math.max(1, column - (0,report_style/* columns */.YB)(label)));
            const value = (0,report_style/* wrap */.LV)((0,report_escape/* terminalText */.eR)(fact.value, 500), style.width, 4 + column)
                .join('\n')
                .trimStart();
            const head = `    ${style.dim(label)}${pad}`;
            if (fact.url === undefined)
                return [`${head}${value}`];
            if (style.links)
                return [`${head}${(0,report_style/* link */.nf)(style, fact.value, fact.url)}`];
            const address = (0,report_style/* link */.nf)(style, '', fact.url).replace(/^: /, '');
            return fact.url === fact.value
                ? [`${head}${address}`]
                : [`${head}${value}`, `    ${' '.repeat(column)}${address}`];
        }),
    ];
}
function outcomeLines(verification, style) {
    const { mood, text } = sentence(verification);
    return [
        ...(0,report_style/* wrap */.LV)(text, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line))),
        ...(verification.outcome === 'pass' ? (0,report_style/* wrap */.LV)(wording/* CAVEAT */.d_, style.width, 2).map(style.dim) : []),
    ];
}
function sentence(verification) {
    const count = (outcome) => verification.steps.filter((step) => step.outcome === outcome).length;
    const steps = (outcome, word) => count(outcome) === 0 ? '' : `, ${count(outcome)} ${word}`;
    const sum = `${(0,wording/* plural */.LS)(verification.steps.length, 'step')}: ${count('pass')} passed${steps('fail', 'failed')}${steps('absent', 'with nothing there')}${steps('unknown', 'could not be found out')}${steps('not-asked', 'not asked')}.`;
    switch (verification.outcome) {
        case 'pass':
            return { mood: 'good', text: `✔ Verified. ${sum}` };
        case 'fail':
            return {
                mood: 'bad',
                text: `✘ Failed. ${sum}${verification.findings.length === 0 ? '' : ` Findings: ${(0,wording/* levelCounts */.pS)(verification.findings)}.`}`,
            };
        case 'incomplete':
            return { mood: 'warn', text: `? Could not find out enough to say. ${sum}` };
    }
}

// EXTERNAL MODULE: ./build/commands/audit.js + 10 modules
var audit = __webpack_require__(9461);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(74245);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/commands/base-tree.js
var base_tree = __webpack_require__(52051);
// EXTERNAL MODULE: ./build/commands/project-config.js + 5 modules
var project_config = __webpack_require__(70976);
// EXTERNAL MODULE: ./build/commands/judgement.js + 6 modules
var judgement = __webpack_require__(80510);
// EXTERNAL MODULE: ./build/commands/source.js + 6 modules
var commands_source = __webpack_require__(2109);
;// CONCATENATED MODULE: ./build/commands/verify.js



















const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
async function verifyCommand(target, flags, terminal) {
    const expected = expectationsOf(flags);
    const verification = await (0,audit.withHost)(flags, terminal, (host) => verify(target, flags, expected, host));
    await (0,output/* deliver */.cK)(terminal, flags, {
        report: () => renderVerification(verification, (0,output/* terminalOptions */.Z8)(terminal, flags)),
        json: () => (0,json/* verificationJson */.iq)(verification),
    });
    return (0,exit_code/* exitCodeOf */.F)(verification.outcome);
}
async function verify(target, flags, expected, host) {
    if (flags.attestations !== undefined)
        return verifyAtHand(target, flags.attestations, flags, expected, host);
    const id = readTarget(target);
    const tarball = flags.tarball === undefined ? null : await readTarball(flags.tarball);
    const trees = host.base === null ? null : await (0,base_tree/* openBaseTrees */.R)(host.root, host.base, host.env);
    const { settings } = await (0,project_config/* projectConfig */.Q)('.', 'npm', host.root, trees, host.env);
    const source = await (0,commands_source/* openSource */.oD)(flags, host, trees, await (0,judgement/* registriesInForce */.E)(host, trees));
    const registry = await source.registryOf({ folder: '.', format: 'npm', settings });
    const routing = registry.route(id.name, null);
    if (routing.kind !== 'route')
        throw usage(`No registry is configured for ${id.name}.`, 'Give --registry.');
    const verification = await verifyPublished(id, tarball, expected, routing.route, registry, source.trust);
    await source.finish();
    return verification;
}
/** A tarball and its attestations, both on disk: nobody is asked for anything but fresh trust. */
async function verifyAtHand(target, attestations, flags, expected, host) {
    if (flags.tarball !== undefined)
        throw usage('--tarball goes with name@version, --attestations with the path of a .tgz.', 'Leave one of them out.');
    const tarball = await readTarball(target);
    const { name, version } = tarball.manifest;
    if (!(0,model_name/* isRegistryName */.V)(name) || !(0,model_name/* isRegistryVersion */.Q)(version)) {
        throw usage(`${target}: package.json says ${JSON.stringify(name)} ${JSON.stringify(version)}, which no registry can hold.`, 'Check the tarball.');
    }
    const response = await readResponse(attestations);
    const trust = (0,audit_trust/* prepareTrust */.G)(await (0,commands_source/* loadTrust */.Vc)(flags, host, host.base === null ? null : await (0,base_tree/* openBaseTrees */.R)(host.root, host.base, host.env)), (0,openpgp/* createOpenPgp */.Q)(), sigstore/* createBundleVerifier */.B);
    const route = {
        registry: flags.registry ?? PUBLIC_REGISTRY,
        trust: flags.keys === undefined ? 'npm' : 'keyed',
    };
    return verifyTarball(tarball, response, expected, route, trust);
}
async function readResponse(path) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw usage(`--attestations ${path}: the file cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, 'Give the path of an attestation response.');
    }
    const json = bytes.length > MAX_RESPONSE_BYTES ? undefined : (0,model_json/* parseJson */.qF)(bytes);
    if (json === undefined)
        throw usage(`--attestations ${path}: the file is not JSON.`, 'Give what GET /-/npm/v1/attestations/name@version answers.');
    return json;
}
function readTarget(target) {
    const cut = target.lastIndexOf('@');
    const id = { name: target.slice(0, Math.max(cut, 0)), version: target.slice(cut + 1) };
    if ((0,model_name/* isRegistryName */.V)(id.name) && (0,model_name/* isRegistryVersion */.Q)(id.version))
        return id;
    const hint = /\.tgz$|\.tar\.gz$/.test(target)
        ? 'To verify a file, give its attestations with --attestations FILE.'
        : 'Give an exact version, e.g. sigstore@3.0.0.';
    throw usage(`${target} is not a name@version.`, hint);
}
function expectationsOf(flags) {
    if (flags.expectRepository !== undefined && readExpectedRepository(flags.expectRepository) === null) {
        throw usage(`--expect-repository ${flags.expectRepository} is not the address of a repository.`, 'Give e.g. https://github.com/owner/repository.');
    }
    const given = {
        name: flags.expectName,
        version: flags.expectVersion,
        repository: flags.expectRepository,
        workflow: flags.expectWorkflow,
        builder: flags.expectBuilder,
        commit: flags.expectCommit,
        ref: flags.expectRef,
    };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
function usage(message, hint) {
    return new errors/* ConfigurationError */.j1([{ code: 'USAGE', message, hint }]);
}


/***/ })

};
;