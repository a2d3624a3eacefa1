"use strict";
exports.id = 6;
exports.ids = [6];
exports.modules = {

/***/ 64737:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


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

/***/ 81010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CG: () => (/* binding */ Faults),
  D0: () => (/* binding */ Field),
  TL: () => (/* binding */ quoted)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/policy/suggest.js
const LONGEST = 60;
/** The known word that `text` is most likely meant to be, or `null` where none is near. */
function nearest(text, known) {
    if (text.length > LONGEST)
        return null;
    const wanted = text.toLowerCase();
    const near = known
        .map((word) => ({ word, distance: distance(wanted, word) }))
        .filter(({ word, distance: steps }) => steps <= Math.max(1, Math.floor(word.length / 3)))
        .toSorted((a, b) => a.distance - b.distance);
    return near[0]?.word ?? null;
}
/** Levenshtein's distance: how many characters to add, remove or exchange. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 0; i < a.length; i += 1) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j += 1) {
            const exchanged = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
            next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/policy/field.js


/** More faults than anybody mends at a time. */
const MOST_FAULTS = 100;
const LONGEST_QUOTED = 80;
/** Collects the faults of one file, so that a person sees all of them and not the first. */
class Faults {
    file;
    #code;
    #problems = [];
    #more = 0;
    constructor(file, code) {
        this.file = file;
        this.#code = code;
    }
    add(line, message, hint) {
        if (this.#problems.length >= MOST_FAULTS)
            this.#more += 1;
        else
            this.#problems.push({ code: this.#code, message, hint, file: this.file, line });
    }
    /** @throws ConfigurationError where there was any, in the order of the file */
    raise() {
        const [first] = this.#problems;
        if (first === undefined)
            return;
        const sorted = this.#problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
        if (this.#more > 0) {
            const message = `and ${this.#more} faults more`;
            sorted.push({ code: this.#code, message, hint: 'Mend these first.', file: this.file });
        }
        throw new errors/* ConfigurationError */.j1(sorted);
    }
}
/**
 * One value of the file, with its line and its place for messages. Every reading method returns `null` where the value
 * is not what it should be, and has then reported that.
 */
class Field {
    at;
    #value;
    #place;
    #faults;
    constructor(value, place, faults) {
        this.at = { file: faults.file, line: value.line };
        this.#value = value;
        this.#place = place;
        this.#faults = faults;
    }
    fault(message, hint) {
        this.#faults.add(this.at.line, this.#place === '' ? message : `${this.#place}: ${message}`, hint);
        return null;
    }
    /** An object with no other keys than these: a word that is mistyped must not be a rule that is not there. */
    members(known) {
        const value = this.#value;
        if (value.type !== 'object')
            return this.#wrongType('keys and values', `It takes ${known.join(', ')}.`);
        for (const { key, line } of value.members.values()) {
            if (known.includes(key))
                continue;
            const meant = nearest(key, known);
            const hint = meant === null ? `Known here: ${known.join(', ')}.` : `Did you mean ${meant}?`;
            this.#faults.add(line, `${this.#inner(quoted(key))} is not a key that is known here`, hint);
        }
        const find = (key) => {
            const member = value.members.get(key);
            return member === undefined ? null : new Field(member.value, this.#inner(key), this.#faults);
        };
        return {
            get: find,
            required: (key, hint) => find(key) ?? this.fault(`${key} is missing`, hint),
            has: (key) => value.members.has(key),
        };
    }
    items(most) {
        const value = this.#value;
        if (value.type !== 'array')
            return this.#wrongType('a list', 'Write each item on a line of its own, after “- ”.');
        if (value.items.length > most)
            return this.fault(`${value.items.length} items`, `At most ${most} are read.`);
        return value.items.map((item, index) => new Field(item, `${this.#place}[${index + 1}]`, this.#faults));
    }
    /** A text of one line that is not blank. */
    text(longest) {
        const value = this.#value;
        if (value.type === 'number' || value.type === 'boolean')
            return this.fault('a text is needed, and unquoted this is none', 'Put it in quotes.');
        if (value.type !== 'string')
            return this.#wrongType('a text', 'Write a text.');
        if (value.value.trim() === '')
            return this.fault('it is empty', 'Write a text.');
        if (value.value.length > longest)
            return this.fault(`it has ${value.value.length} characters`, `At most ${longest} are read.`);
        if (/\p{Cc}/u.test(value.value))
            return this.fault('it has a line break or a control character', 'Write one line.');
        return value.value;
    }
    /** Any text at all, however odd; or nothing, said as `null`. */
    textOrNull(longest) {
        const value = this.#value;
        if (value.type === 'null')
            return { value: null };
        if (value.type === 'string' && value.value.length <= longest)
            return { value: value.value };
        return this.fault('it is not a text', `It takes a text of at most ${longest} characters, or null.`);
    }
    matching(pattern, longest, hint) {
        const text = this.text(longest);
        return text === null || pattern.test(text) ? text : this.fault(`${quoted(text)} is none`, hint);
    }
    choice(choices) {
        const value = this.#value;
        const text = value.type === 'string' ? value.value : null;
        const chosen = choices.find((choice) => choice === text);
        if (chosen !== undefined)
            return chosen;
        const meant = text === null ? null : nearest(text, choices);
        const few = choices.length <= 12 ? `It takes ${choices.join(', ')}.` : 'See docs/findings for all of them.';
        const shown = text === null ? `it is ${value.type === 'object' ? 'no text' : value.type}` : `${quoted(text)} is none`;
        return this.fault(shown, meant === null ? few : `Did you mean ${meant}?`);
    }
    flag() {
        return this.#value.type === 'boolean'
            ? this.#value.value
            : this.#wrongType('true or false', 'Write true or false.');
    }
    whole(least, most) {
        const value = this.#value;
        const fits = value.type === 'number' && Number.isInteger(value.value) && value.value >= least && value.value <= most;
        return fits
            ? value.value
            : this.fault('it is not such a number', `It takes a whole number from ${least} to ${most}.`);
    }
    #inner(key) {
        return this.#place === '' ? key : `${this.#place}.${key}`;
    }
    #wrongType(wanted, hint) {
        const found = { object: 'keys and values', array: 'a list', string: 'a text', null: 'nothing' };
        const type = this.#value.type;
        return this.fault(`${wanted} expected, and it is ${type in found ? found[type] : `a ${type}`}`, hint);
    }
}
/** For a message: as JSON, so that nothing in it can pass for the sentence around it, and of bounded length. */
function quoted(text) {
    return JSON.stringify(text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text);
}


/***/ }),

/***/ 50006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_POLICY_BYTES: () => (/* binding */ MAX_POLICY_BYTES),
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./build/lockfile/located-yaml.js + 1 modules
var located_yaml = __webpack_require__(28630);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/model/repository.js
var repository = __webpack_require__(25928);
// EXTERNAL MODULE: ./build/policy/field.js + 1 modules
var policy_field = __webpack_require__(81010);
;// CONCATENATED MODULE: ./build/policy/formats.js
/** The forms that texts of a policy have. `docs/schema/policy.schema.json` has the same expressions; a test holds the two together. */
/** A package name with `*` for any characters but a slash; `*` alone for every package. */
const PACKAGE_PATTERN = /^(?:\*|@[A-Za-z0-9~!'()*._-]+\/[A-Za-z0-9~!'()*._-]+|[A-Za-z0-9~!'()*._-]+)$/;
const SCOPE = /^@[A-Za-z0-9~!'()._-]+$/;
/** One whole SHA-512, and nothing beside it: a second hash would be a second tarball that is let through. */
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DAY_OR_INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z)?$/;
const COMMIT = /^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/;
/** `github.com/owner/repository`, with or without `https://`. */
const REPOSITORY = /^(?:https:\/\/)?[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9_.-]+){2,}$/;
const WORKFLOW = /^[^\s@:]+\.ya?ml$/;
const HTTPS_ADDRESS = /^https:\/\/[^\s?#@]+$/;
const HTTP_ADDRESS = /^https?:\/\/[^\s?#@]+$/;
/** Provider and hosting class. */
const BUILDER = /^[a-z][a-z0-9]*\/[A-Za-z0-9_.-]+$/;
/** A P-256 public key as SPKI, DER, base64: the one kind of key that registries sign with. */
const P256_SPKI = /^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}==$/;
const KEYID = /^\S+$/;
/** Does the calendar have this day? */
function isDay(text) {
    return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(64737);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/model/sealed.js
var sealed = __webpack_require__(31884);
;// CONCATENATED MODULE: ./build/policy/rules.js






const MOST_RULES = 2_000;
const MOST_PACKAGES = 500;
const LONGEST_NAME = 214;
const LONGEST_RANGE = 256;
const LONGEST_REASON = 500;
/** A waiver for longer than this is one for ever: nobody remembers why it is there. */
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;
const CODES = Object.keys(catalogue/* CATALOGUE */.y);
function readSeverity(field) {
    const rule = field.members(['finding', 'severity', 'packages']);
    if (rule === null)
        return null;
    const finding = rule.required('finding', 'Name the finding, e.g. provenance-missing.')?.choice(CODES) ?? null;
    const level = rule.required('severity', `Give one of ${model_severity/* SEVERITIES */.oC.join(', ')}, ignore.`);
    const severity = level?.choice([...model_severity/* SEVERITIES */.oC, 'ignore']) ?? null;
    const packages = readPackages(rule.get('packages'));
    if (finding === null || level === null || severity === null)
        return null;
    const usual = catalogue/* CATALOGUE */.y[finding].severity;
    if (usual === 'incomplete') {
        if (!sealed/* SETTLED_BY_POLICY */.pw.has(finding))
            level.fault(`${finding} says that something could not be found out, which no severity makes known`, 'Declare the registry under “registries”, or set “fail-on-incomplete”.');
    }
    else if (sealed/* SEALED */.pU.has(finding) &&
        (severity === 'ignore' || model_severity/* SEVERITIES */.oC.indexOf(severity) > model_severity/* SEVERITIES */.oC.indexOf(usual))) {
        level.fault(`${finding} is ${usual} and cannot be made milder: it says that a hash or a signature does not hold`, 'Waive it for one version and its exact sha512, with a reason and a day on which that ends.');
    }
    return { finding, severity, packages, at: field.at };
}
function readRequirement(field) {
    const rule = field.members(['packages', 'applies-to', 'evidence', 'minimum-age-days']);
    if (rule === null)
        return null;
    const packages = readPackages(rule.get('packages'));
    const appliesTo = rule.get('applies-to')?.choice(['new', 'changed', 'all']) ?? 'new';
    const evidence = rule.get('evidence')?.choice(['signature', 'provenance', 'trusted-publisher']) ?? null;
    const minimumAgeDays = rule.get('minimum-age-days')?.whole(1, 3_650) ?? null;
    if (!rule.has('evidence') && !rule.has('minimum-age-days'))
        return field.fault('it requires nothing', 'Give evidence, minimum-age-days, or both.');
    return { packages, appliesTo, evidence, minimumAgeDays, at: field.at };
}
function readWaiver(field, now) {
    const rule = field.members(['package', 'versions', 'finding', 'reason', 'expires', 'integrity']);
    if (rule === null)
        return null;
    const name = readPattern(rule.required('package', 'Name the package, or a pattern as "@acme/*".'));
    const versions = readRange(rule.required('versions', 'Give a range of versions, e.g. "1.2.3" or "*".'));
    const named = rule.required('finding', 'Name the finding that is waived.');
    const finding = named?.choice(CODES) ?? null;
    const reason = rule.required('reason', 'Write why it is waived.')?.text(LONGEST_REASON) ?? null;
    const expires = readExpiry(rule.required('expires', 'Give the last day on which it holds, e.g. 2026-12-31.'), now);
    const integrity = rule.get('integrity')?.matching(SHA512, 200, 'It takes one whole hash, sha512-….') ?? null;
    if (named !== null && finding !== null)
        refuseUnwaivable(named, finding, rule.has('integrity'));
    if (name === null || versions === null || finding === null || reason === null || expires === null)
        return null;
    return { package: name, versions, finding, reason, expires, integrity, at: field.at };
}
function refuseUnwaivable(named, finding, hasHash) {
    if (sealed/* WITHOUT_PACKAGE */.aU.has(finding)) {
        named.fault(`${finding} concerns no package`, 'Set its severity under “severities”.');
    }
    else if (sealed/* WITHOUT_HASH */.gj.has(finding)) {
        named.fault(`${finding} cannot be waived: there is no sha512 to waive it for`, 'Lock the entry again from the registry.');
    }
    else if (catalogue/* CATALOGUE */.y[finding].severity === 'incomplete' && !sealed/* SETTLED_BY_POLICY */.pw.has(finding)) {
        named.fault(`${finding} cannot be waived: what could not be found out is not known by that`, 'Declare the registry under “registries”, or set “fail-on-incomplete”.');
    }
    else if (sealed/* WAIVED_BY_HASH */._l.has(finding) && !hasHash) {
        named.fault(`${finding} is about a hash or a signature, so it is waived for exact bytes only`, 'Add integrity: sha512-… as the lockfile has it.');
    }
}
function readPackages(field) {
    if (field === null)
        return null;
    const items = field.items(MOST_PACKAGES);
    if (items?.length === 0)
        return field.fault('it lists no package', 'Leave it out for all packages.');
    return items?.map(readPattern).filter((name) => name !== null) ?? null;
}
function readPattern(field) {
    const hint = 'Write a package name, with * for any characters but a slash, e.g. "@acme/*"; "*" for every package.';
    return field?.matching(PACKAGE_PATTERN, LONGEST_NAME, hint) ?? null;
}
function readRange(field) {
    const text = field?.text(LONGEST_RANGE) ?? null;
    if (field === null || text === null || valid(text, { includePrerelease: true }) !== null)
        return text;
    return field.fault(`${(0,policy_field/* quoted */.TL)(text)} is not a range of versions`, 'Write it as "1.2.3", ">=1.2.0 <2.0.0" or "*".');
}
function readExpiry(field, now) {
    const day = field?.matching(DAY, 10, 'Write the last day on which it holds, as 2026-12-31.') ?? null;
    if (field === null || day === null)
        return null;
    if (!isDay(day))
        return field.fault(`${day} is in no calendar`, 'Write the last day on which it holds, as 2026-12-31.');
    if (Date.parse(day) - now.getTime() > MOST_DAYS * DAY_MS)
        return field.fault(`${day} is more than ${MOST_DAYS} days ahead`, 'Choose an earlier day, and renew it then.');
    return day;
}

;// CONCATENATED MODULE: ./build/policy/deny.js




const CONDITIONS = ['package', 'versions', 'repository', 'workflow', 'commit', 'run', 'published'];
const LONGEST_ADDRESS = 500;
function readDeny(field) {
    const rule = field.members([...CONDITIONS, 'reason']);
    if (rule === null)
        return null;
    const name = readPattern(rule.get('package'));
    const versions = readRange(rule.get('versions'));
    const repository = readRepository(rule.get('repository'));
    const workflowHint = 'Write the path of a workflow file, as .github/workflows/release.yml.';
    const workflow = rule.get('workflow')?.matching(WORKFLOW, LONGEST_ADDRESS, workflowHint) ?? null;
    const commit = rule.get('commit')?.matching(COMMIT, 64, 'Write a whole commit id: 40 or 64 hex digits.') ?? null;
    const runHint = 'Write the address of a run, as https://github.com/owner/repository/actions/runs/123.';
    const run = rule.get('run')?.matching(HTTPS_ADDRESS, LONGEST_ADDRESS, runHint) ?? null;
    const { from, to } = readWindow(rule.get('published'));
    const reason = rule
        .required('reason', 'Write why it is denied: it is shown to whoever meets it.')
        ?.text(LONGEST_REASON);
    if (!CONDITIONS.some((key) => rule.has(key)))
        return field.fault('it says nothing of what is denied', `Give at least one of ${CONDITIONS.join(', ')}.`);
    if (rule.has('versions') && !rule.has('package'))
        return field.fault('versions of no package', 'Name the package too; "*" for every package.');
    return {
        package: name,
        versions,
        repository,
        workflow,
        commit: commit?.toLowerCase() ?? null,
        run: run?.replace(/\/+$/, '') ?? null,
        publishedFrom: from,
        publishedTo: to,
        reason: reason ?? '',
        at: field.at,
    };
}
function readRepository(field) {
    const text = field?.matching(REPOSITORY, LONGEST_ADDRESS, 'Write it as github.com/owner/repository.') ?? null;
    if (field === null || text === null)
        return null;
    const found = (0,repository/* repositoryFromUri */.r5)(`https://${text.replace(/^https:\/\//, '')}`);
    return found === null
        ? field.fault(`${(0,policy_field/* quoted */.TL)(text)} is not a repository`, 'Write it as github.com/owner/repository.')
        : (0,repository/* formatRepository */.Sh)(found);
}
function readWindow(field) {
    const nothing = { from: null, to: null };
    const window = field?.members(['from', 'to']) ?? null;
    if (field === null || window === null)
        return nothing;
    const from = readInstant(window.get('from'), 'T00:00:00.000Z');
    const to = readInstant(window.get('to'), 'T23:59:59.999Z');
    if (!window.has('from') && !window.has('to'))
        field.fault('it has neither a beginning nor an end', 'Give from, to, or both.');
    if (from !== null && to !== null && from > to)
        field.fault('it ends before it begins', 'Exchange from and to.');
    return { from, to };
}
/** A day stands for all of it, in UTC. */
function readInstant(field, ofDay) {
    const hint = 'Write a day as 2026-05-11, or an instant in UTC as 2026-05-11T19:20:00Z.';
    const text = field?.matching(DAY_OR_INSTANT, 30, hint) ?? null;
    if (field === null || text === null)
        return null;
    if (!isDay(text.slice(0, 10)))
        return field.fault(`${text} is in no calendar`, hint);
    return new Date(DAY.test(text) ? `${text}${ofDay}` : text).toISOString();
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/public-registry.js
var public_registry = __webpack_require__(8145);
;// CONCATENATED MODULE: ./build/policy/registries.js




const MOST_KEYS = 32;
const MOST_SCOPES = 500;
const registries_LONGEST_ADDRESS = 500;
const registries_LONGEST_NAME = 214;
function readRegistry(field) {
    const rule = field.members(['url', 'keys', 'mirror-of', 'evidence', 'scopes']);
    if (rule === null)
        return null;
    const url = readUrl(rule.required('url', 'Write the address of the registry, as .npmrc has it.'));
    const keys = readList(rule.get('keys'), MOST_KEYS, readKey);
    const mirrorOfNpm = rule.get('mirror-of')?.choice(['npm']) === 'npm';
    const noEvidence = rule.get('evidence')?.choice(['none']) === 'none';
    const scopes = readList(rule.get('scopes'), MOST_SCOPES, readScope);
    const says = ['keys', 'mirror-of', 'evidence'].filter((key) => rule.has(key));
    if (says.length > 1)
        // A mirror that is excused from evidence could exchange any package of the public registry.
        field.fault(`${says.join(' and ')} exclude each other`, 'Keep one of them: a registry has keys of its own, or npm’s, or no evidence.');
    if (says.length === 0 && !rule.has('scopes'))
        field.fault('it says nothing of the registry', 'Give keys, mirror-of, evidence or scopes.');
    if (url !== null && (0,public_registry/* isPublicRegistry */.N)(new URL(url)) && says.length > 0)
        field.fault(`${says.join(' and ')} for npm’s own registry`, 'Its keys come from Sigstore’s trust root. Leave it out.');
    return url === null ? null : { url, keys, mirrorOfNpm, noEvidence, scopes, at: field.at };
}
function readList(field, most, read) {
    const items = field?.items(most) ?? [];
    if (field !== null && items.length === 0)
        field.fault('it lists nothing', 'Leave it out, or give at least one.');
    return items.map(read).filter((item) => item !== null);
}
/** In the one form in which addresses are compared: lower-case host, no default port, a trailing slash. */
function readUrl(field) {
    const hint = 'Write an http(s) address without credentials, as https://npm.example.com/.';
    // The address is not shown: somebody may have put a password into it.
    const text = field?.text(registries_LONGEST_ADDRESS) ?? null;
    if (field === null || text === null)
        return null;
    if (!HTTP_ADDRESS.test(text) || !URL.canParse(text))
        return field.fault('it is not the address of a registry', hint);
    const url = new URL(text);
    if (url.hostname.endsWith('.'))
        url.hostname = url.hostname.replace(/\.+$/, '');
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url.href;
}
function readKey(field) {
    const key = field.members(['keyid', 'key', 'expires']);
    if (key === null)
        return null;
    const keyid = key
        .required('keyid', 'Write the id that its signatures carry.')
        ?.matching(KEYID, 200, 'It has no spaces.');
    const bytes = key.required('key', 'Write the public key: SPKI, DER, base64.');
    const spki = bytes?.matching(P256_SPKI, 200, 'Write an ECDSA P-256 public key: SPKI, DER, base64.') ?? null;
    if (bytes !== null && spki !== null && !isKey(spki))
        bytes.fault('it is not a point of P-256', 'Copy it again.');
    const end = key.get('expires');
    const expires = end?.matching(DAY_OR_INSTANT, 30, 'Write a day, or an instant in UTC as 2026-05-11T19:20:00Z.') ?? null;
    if (end !== null && expires !== null && !isDay(expires.slice(0, 10)))
        end.fault(`${expires} is in no calendar`, 'Write a day as 2026-12-31.');
    return keyid === null || keyid === undefined || spki === null
        ? null
        : { keyid, spki, usage: 'any', start: null, end: expires };
}
function isKey(spki) {
    try {
        (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
        return true;
    }
    catch {
        return false;
    }
}
function readScope(field) {
    return field.matching(SCOPE, registries_LONGEST_NAME, 'A scope, as "@acme".');
}
/** One registry must not be two, and a scope must not have two homes: which of them holds would be anybody's guess. */
function refuseRepeated(rules, fields) {
    const urls = new Set();
    const scopes = new Map();
    for (const [index, rule] of rules.entries()) {
        const field = fields[index];
        if (rule === null || field === undefined)
            continue;
        if (urls.has(rule.url))
            field.fault('this registry is listed already', 'Put both into one.');
        urls.add(rule.url);
        for (const scope of rule.scopes) {
            if (scopes.has(scope))
                field.fault(`${(0,policy_field/* quoted */.TL)(scope)} has a registry already`, 'Keep it at one of them.');
            scopes.set(scope, rule.url);
        }
    }
}

// EXTERNAL MODULE: ./build/policy/words.js
var words = __webpack_require__(16274);
;// CONCATENATED MODULE: ./build/policy/read.js









/** Far more than any team writes. */
const MAX_POLICY_BYTES = 256 * 1024;
const DEFAULT_YOUNG_DAYS = 7;
const MOST_TRUSTED = 100;
const read_LONGEST_ADDRESS = 500;
const KEYS = [
    'version',
    'fail-on',
    'fail-on-incomplete',
    'history',
    'corroborate',
    'deep',
    'young-dependency-days',
    'severities',
    'require',
    'trust',
    'registries',
    'waivers',
    'deny',
];
/**
 * Reads `.github/countersign.yml`, as `docs/policy.md` and `docs/schema/policy.schema.json` describe it.
 *
 * @param path for messages and for the positions of the rules
 * @param now waivers may end at most 366 days after it
 * @throws ConfigurationError with every fault of the file, each with its line: a policy that is half understood protects
 *   nobody, and an empty one in its place would protect even less
 */
function readPolicy(path, text, now) {
    const faults = new policy_field/* Faults */.CG(path, 'POLICY');
    const root = parse(path, text, faults);
    const top = root === null ? null : new policy_field/* Field */.D0(root, '', faults);
    const members = top?.members(KEYS) ?? null;
    if (top === null || members === null) {
        faults.raise();
        throw new Error('a policy that was not read has a fault');
    }
    members.required('version', 'Write version: 1 at the top.')?.whole(1, 1);
    const trust = members.get('trust')?.members(['issuers', 'builders']) ?? null;
    const rules = (key, read) => (members.get(key)?.items(MOST_RULES) ?? []).map(read).filter((rule) => rule !== null);
    const registries = members.get('registries')?.items(MOST_RULES) ?? [];
    const readRegistries = registries.map(readRegistry);
    refuseRepeated(readRegistries, registries);
    const policy = {
        path,
        failOn: members.get('fail-on')?.choice(model_severity/* SEVERITIES */.oC) ?? null,
        failOnIncomplete: members.get('fail-on-incomplete')?.flag() ?? null,
        history: members.get('history')?.choice(['base', 'line']) ?? null,
        corroborate: members.get('corroborate')?.flag() ?? null,
        deep: members.get('deep')?.flag() ?? null,
        youngDependencyDays: members.get('young-dependency-days')?.whole(0, 365) ?? DEFAULT_YOUNG_DAYS,
        severities: rules('severities', readSeverity),
        require: rules('require', readRequirement),
        issuers: readTexts(trust?.get('issuers') ?? null, HTTPS_ADDRESS, 'Write the issuer of the identities, an https address.'),
        builders: readTexts(trust?.get('builders') ?? null, BUILDER, 'Write provider and hosting class, as github/github-hosted.'),
        registries: readRegistries.filter((rule) => rule !== null),
        waivers: rules('waivers', (item) => readWaiver(item, now)),
        deny: rules('deny', readDeny),
    };
    faults.raise();
    return policy;
}
function readTexts(field, pattern, hint) {
    const items = field?.items(MOST_TRUSTED) ?? [];
    return items.map((item) => item.matching(pattern, read_LONGEST_ADDRESS, hint)).filter((text) => text !== null);
}
function parse(path, text, faults) {
    const length = Buffer.byteLength(text);
    if (length > MAX_POLICY_BYTES) {
        faults.add(1, `the policy has ${length} bytes`, `At most ${MAX_POLICY_BYTES} are read.`);
        return null;
    }
    // What was not UTF-8 has become this character: two different names would be one.
    const broken = text.indexOf('\u{fffd}');
    if (broken >= 0) {
        faults.add(text.slice(0, broken).split('\n').length, 'the policy is not valid UTF-8', 'Save it as UTF-8.');
        return null;
    }
    try {
        const documents = (0,located_yaml/* parseLocatedYaml */.v)(path, text.replace(/^\u{feff}/u, ''), { scalars: 'core', dates: 'text' });
        const [root, second] = documents;
        if (root === undefined || root.type === 'null')
            faults.add(1, 'the policy is empty', 'Write version: 1, or remove the file.');
        else if (second === undefined)
            return root;
        else
            faults.add(second.line, 'a second document begins here', 'A policy is one document: remove the “---”.');
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* LockfileError */.g))
            throw error;
        throw (0,words/* inOwnWords */.Z)(path, 'POLICY', error);
    }
}


/***/ }),

/***/ 16274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inOwnWords)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

const YAML_FEATURE = 'an alias, anchor, tag, merge key or directive of YAML, which is not read here';
const WORDS = {
    'lockfile-not-yaml': [
        'the file is not valid YAML at or before this line',
        'Texts that begin with @ or * need quotes, as "@acme/*"; indent with spaces, not tabs.',
    ],
    'lockfile-not-json': ['the file is not valid JSON at or before this line', 'Restore it, or record it again.'],
    'lockfile-yaml-feature': [YAML_FEATURE, 'Write the value out; a text that begins with * or & needs quotes, as "*".'],
    'lockfile-duplicate-key': ['this key was given before', 'Keep one of the two.'],
    'lockfile-escaped-key': ['this key is written with an escape that it does not need', 'Write it out.'],
    'lockfile-ambiguous': ['readers of YAML differ in what this unquoted text is', 'Put it in quotes.'],
    'lockfile-too-deep': ['the file nests too deep', 'No part of it nests that deep: check the indentation.'],
    'lockfile-too-large': ['the file holds too much', 'Make it shorter.'],
};
/** The readers of YAML and JSON speak of lockfiles, and what they say would send a person to the wrong file. */
function inOwnWords(file, code, error) {
    const problems = error.problems.map((problem) => {
        const [message, hint] = WORDS[problem.code] ?? ['the file cannot be read', 'Check its syntax.'];
        return { code, message, hint, file, line: problem.line ?? 1 };
    });
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems, { cause: error });
}


/***/ })

};
;