/** A policy, and the lines on which it is refused. One table for the reader and for the schema that editors use. */
export interface PolicyCase {
  readonly name: string;
  readonly text: string;
  /** Lines of the faults, in order; none for a policy that is read. */
  readonly faults: readonly number[];
  /** Why the schema cannot tell: it accepts what the reader refuses. */
  readonly beyondSchema?: string;
}

export const SHA512 = `sha512-${'A'.repeat(86)}==`;
/** A P-256 key that is nobody's. */
export const KEY =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==';

const good = (name: string, text: string): PolicyCase => ({ name, text: `version: 1\n${text}`, faults: [] });
/** Lines are counted from the one after `version: 1`, which is line 2. */
const bad = (name: string, text: string, ...faults: readonly number[]): PolicyCase => ({
  name,
  text: `version: 1\n${text}`,
  faults,
});
const beyond = (why: string, given: PolicyCase): PolicyCase => ({ ...given, beyondSchema: why });

const WAIVER = {
  package: 'left-pad',
  versions: '"1.3.0"',
  finding: 'provenance-lost',
  reason: 'known',
  expires: '2026-12-31',
};

function waiver(more: Readonly<Record<string, string | null>> = {}): string {
  const fields = Object.entries({ ...WAIVER, ...more }).filter(([, value]) => value !== null);
  return `waivers:\n  - ${fields.map(([key, value]) => `${key}: ${value}`).join('\n    ')}`;
}

export const CASES: readonly PolicyCase[] = [
  good('nothing but its version', ''),
  good('comments', '# a comment\nfail-on: low # another'),
  good(
    'every key of the top',
    'fail-on: medium\nfail-on-incomplete: false\nhistory: line\ncorroborate: false\ndeep: true\nyoung-dependency-days: 14',
  ),
  { name: 'no version', text: 'fail-on: low', faults: [1] },
  { name: 'a version of later', text: 'version: 2', faults: [1] },
  { name: 'a version as a text', text: 'version: "1"', faults: [1] },
  { name: 'a list', text: '- version: 1', faults: [1] },
  bad('a key that nobody knows', 'fial-on: low', 2),
  bad('a word for a boolean', 'deep: yes', 2),
  bad('a severity that is none', 'fail-on: severe', 2),
  bad('a level that no finding is given', 'fail-on: incomplete', 2),
  bad('days that are no number', 'young-dependency-days: "7"', 2),
  bad('half a day', 'young-dependency-days: 0.5', 2),
  bad(
    'faults everywhere',
    'fail-on: none\ndeep: 1\nrequire: all\ntrust:\n  builder: []\nwaivers:\n  - reason: x',
    2,
    3,
    4,
    6,
    8,
    8,
    8,
    8,
  ),

  good('a severity for all', 'severities:\n  - {finding: provenance-missing, severity: high}'),
  good(
    'a severity for some',
    'severities:\n  - {finding: too-new, severity: ignore, packages: ["@acme/*", left-pad, "*"]}',
  ),
  good('a hash finding made worse', 'severities:\n  - {finding: integrity-weak, severity: high}'),
  good(
    'GitHub being down',
    'severities:\n  - {finding: github-unavailable, severity: low}\n  - {finding: trust-stale, severity: ignore}',
  ),
  bad('a hash finding made milder', 'severities:\n  - {finding: integrity-mismatch, severity: high}', 2 + 1),
  bad('a signature finding ignored', 'severities:\n  - finding: signature-invalid\n    severity: ignore', 4),
  bad('an attestation finding made milder', 'severities:\n  - {finding: attestation-unavailable, severity: low}', 3),
  bad('a missing hash ignored', 'severities:\n  - {finding: integrity-missing, severity: info}', 3),
  bad('an unreachable registry ignored', 'severities:\n  - {finding: registry-unreachable, severity: ignore}', 3),
  bad('stripped evidence made a finding', 'severities:\n  - {finding: evidence-stripped, severity: low}', 3),
  bad('a finding made incomplete', 'severities:\n  - {finding: too-new, severity: incomplete}', 3),
  bad('a finding that is none', 'severities:\n  - {finding: provenance-gone, severity: low}', 3),
  bad('no packages', 'severities:\n  - {finding: too-new, severity: low, packages: []}', 3),
  bad('a package that is none', 'severities:\n  - {finding: too-new, severity: low, packages: ["a/b"]}', 3),

  good('provenance for what is new', 'require:\n  - evidence: provenance'),
  good('an age for all', 'require:\n  - {minimum-age-days: 7, applies-to: all, packages: ["*"]}'),
  bad('a requirement of nothing', 'require:\n  - applies-to: all', 3),
  bad('evidence that is none', 'require:\n  - evidence: attestation', 3),
  bad('an age of nothing', 'require:\n  - minimum-age-days: 0', 3),

  good(
    'issuers and builders',
    'trust:\n  issuers: ["https://ci.example.com"]\n  builders: [github/github-hosted, gitlab/gitlab-hosted]',
  ),
  bad('an issuer without https', 'trust:\n  issuers: ["ci.example.com"]', 3),
  bad('a builder without a provider', 'trust:\n  builders:\n    - github-hosted', 4),

  good(
    'a registry with keys',
    `registries:\n  - url: https://npm.example.com/a\n    keys:\n      - {keyid: "SHA256:x", key: "${KEY}", expires: 2027-01-01}`,
  ),
  good('a mirror', 'registries:\n  - {url: "https://mirror.example.com", mirror-of: npm}'),
  good(
    'a registry without evidence',
    'registries:\n  - {url: "http://npm.internal:4873/", evidence: none, scopes: ["@acme"]}',
  ),
  good('where a scope belongs', 'registries:\n  - {url: "https://registry.npmjs.org/", scopes: ["@types"]}'),
  bad(
    'a mirror without evidence',
    'registries:\n  - {url: "https://mirror.example.com", mirror-of: npm, evidence: none}',
    3,
  ),
  bad(
    'keys for one without evidence',
    `registries:\n  - url: https://a.example.com\n    evidence: none\n    keys: [{keyid: x, key: "${KEY}"}]`,
    3,
  ),
  bad('npm without evidence', 'registries:\n  - {url: "https://registry.npmjs.org", evidence: none}', 3),
  bad(
    'npm without evidence, by another name',
    'registries:\n  - {url: "https://REGISTRY.yarnpkg.com./", evidence: none}',
    3,
  ),
  bad(
    'other keys for npm',
    `registries:\n  - url: https://registry.npmjs.org/\n    keys: [{keyid: x, key: "${KEY}"}]`,
    3,
  ),
  bad('a registry of which nothing is said', 'registries:\n  - url: https://a.example.com', 3),
  bad('an address with a password', 'registries:\n  - {url: "https://me:secret@a.example.com/", evidence: none}', 3),
  bad('a key that is none', 'registries:\n  - url: https://a.example.com\n    keys: [{keyid: x, key: AAAA}]', 4),
  beyond(
    'the curve is arithmetic',
    bad(
      'a key off its curve',
      `registries:\n  - url: https://a.example.com\n    keys: [{keyid: x, key: "${KEY.slice(0, 36)}${'A'.repeat(86)}=="}]`,
      4,
    ),
  ),
  beyond(
    'it compares items',
    bad(
      'a registry twice',
      'registries:\n  - {url: "https://a.example.com", evidence: none}\n  - {url: "https://A.example.com/", mirror-of: npm}',
      4,
    ),
  ),
  beyond(
    'it compares items',
    bad(
      'a scope twice',
      'registries:\n  - {url: "https://a.example.com", scopes: ["@a"]}\n  - {url: "https://b.example.com", scopes: ["@a"]}',
      4,
    ),
  ),

  good('a waiver', waiver()),
  good('a waiver for exact bytes', waiver({ finding: 'integrity-mismatch', integrity: SHA512 })),
  good('a waiver for a whole scope', waiver({ package: '"@acme/*"', versions: '"*"' })),
  bad('a hash finding waived by name', waiver({ finding: 'integrity-mismatch' }), 5),
  bad('a changed hash waived by name', waiver({ finding: 'same-version-new-hash' }), 5),
  bad('a signature waived by name', waiver({ finding: 'signature-missing' }), 5),
  bad('a tarball waived by name', waiver({ finding: 'tarball-mismatch' }), 5),
  bad('an attestation waived by name', waiver({ finding: 'attestation-invalid' }), 5),
  bad('a missing hash waived', waiver({ finding: 'integrity-missing', integrity: SHA512 }), 5),
  bad('an unreachable registry waived', waiver({ finding: 'registry-unreachable' }), 5),
  bad('a finding of no package waived', waiver({ finding: 'registry-config-changed' }), 5),
  bad('two hashes', waiver({ finding: 'integrity-mismatch', integrity: `"${SHA512} ${SHA512}"` }), 8),
  bad('a sha1', waiver({ integrity: `sha1-${'A'.repeat(27)}=` }), 8),
  bad('no reason', waiver({ reason: '" "' }), 6),
  bad('no end', waiver({ expires: null }), 3),
  bad('an end that is no day', waiver({ expires: 'never' }), 7),
  bad('an end with a time', waiver({ expires: '2026-12-31T00:00:00Z' }), 7),
  bad('versions as a number', waiver({ versions: '1.3' }), 4),
  beyond('ranges have a grammar of their own', bad('versions that are none', waiver({ versions: 'latest' }), 4)),
  beyond('calendars have rules of their own', bad('an end in no calendar', waiver({ expires: '2026-11-31' }), 7)),
  beyond('it has no clock', bad('an end too far ahead', waiver({ expires: '2028-01-01' }), 7)),

  good('a denied package', 'deny:\n  - {package: evil, reason: malware}'),
  good(
    'a denied build',
    `deny:\n  - repository: github.com/Acme/router\n    workflow: .github/workflows/release.yml\n    commit: ${'a'.repeat(40)}\n    run: https://github.com/Acme/router/actions/runs/1\n    reason: hijacked`,
  ),
  good(
    'a denied window',
    'deny:\n  - {published: {from: 2026-05-11T19:20:00Z, to: 2026-05-12}, repository: "https://github.com/a/b", reason: hijacked}',
  ),
  bad('a rule that denies nothing', 'deny:\n  - reason: because', 3),
  bad('a denial without a reason', 'deny:\n  - package: evil', 3),
  bad('versions of nothing', 'deny:\n  - {versions: "1.0.0", reason: x}', 3),
  bad('a window without ends', 'deny:\n  - {published: {}, reason: x}', 3),
  bad('a short commit', 'deny:\n  - {commit: abc1234, reason: x}', 3),
  bad('an owner alone', 'deny:\n  - {repository: github.com/acme, reason: x}', 3),
  bad('a run by its number', 'deny:\n  - {run: "123", reason: x}', 3),
  beyond(
    'it compares values',
    bad('a window that ends first', 'deny:\n  - {published: {from: 2026-05-12, to: 2026-05-11}, reason: x}', 3),
  ),
];
