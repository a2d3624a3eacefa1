import { describe, expect, it } from 'vitest';
import { MAX_POLICY_BYTES, readPolicy } from '../../src/policy/read.ts';
import { ConfigurationError, type Problem } from '../../src/model/errors.ts';
import type { Policy } from '../../src/model/policy.ts';
import { CASES, KEY, SHA512 } from './cases.ts';

const PATH = '.github/countersign.yml';
const NOW = new Date('2026-06-01T12:00:00Z');

const read = (text: string): Policy => readPolicy(PATH, text, NOW);

function faultsOf(text: string): readonly Problem[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('a policy', () => {
  it.each(CASES)('$name', ({ text, faults }) => {
    const found = faultsOf(text);
    expect(found.map(({ line }) => line)).toEqual(faults);
    for (const fault of found) {
      expect(fault).toMatchObject({ code: 'POLICY', file: PATH });
      expect(fault.hint).toBeTruthy();
    }
  });

  it('says nothing where nothing is written', () => {
    expect(read('version: 1')).toEqual({
      path: PATH,
      failOn: null,
      failOnIncomplete: null,
      history: null,
      corroborate: null,
      deep: null,
      youngDependencyDays: 7,
      severities: [],
      require: [],
      issuers: [],
      builders: [],
      registries: [],
      waivers: [],
      deny: [],
    } satisfies Policy);
  });

  it('is read into rules that know their lines', () => {
    const policy = read(`version: 1
waivers:
  - {package: left-pad, versions: 1.x, finding: tarball-mismatch, reason: known, expires: 2026-12-31, integrity: ${SHA512}}
deny:
  - repository: https://github.com/Acme/router.git
    commit: ${'AB'.repeat(20)}
    run: https://github.com/Acme/router/actions/runs/1/
    published: {from: 2026-05-11, to: 2026-05-12}
    reason: hijacked
registries:
  - url: https://NPM.example.com:443/a
    keys: [{keyid: k, key: "${KEY}", expires: 2027-01-01}]
    scopes: ["@acme"]
`);
    expect(policy.waivers).toEqual([
      {
        package: 'left-pad',
        versions: '1.x',
        finding: 'tarball-mismatch',
        reason: 'known',
        expires: '2026-12-31',
        integrity: SHA512,
        at: { file: PATH, line: 3 },
      },
    ]);
    expect(policy.deny).toEqual([
      {
        package: null,
        versions: null,
        repository: 'github.com/Acme/router',
        workflow: null,
        commit: 'ab'.repeat(20),
        run: 'https://github.com/Acme/router/actions/runs/1',
        publishedFrom: '2026-05-11T00:00:00.000Z',
        publishedTo: '2026-05-12T23:59:59.999Z',
        reason: 'hijacked',
        at: { file: PATH, line: 5 },
      },
    ]);
    expect(policy.registries).toEqual([
      {
        url: 'https://npm.example.com/a/',
        keys: [{ keyid: 'k', spki: KEY, usage: 'any', start: null, end: '2027-01-01' }],
        mirrorOfNpm: false,
        noEvidence: false,
        scopes: ['@acme'],
        at: { file: PATH, line: 11 },
      },
    ]);
  });

  it('accepts a waiver until 366 days ahead', () => {
    const until = (day: string): number =>
      faultsOf(`version: 1\nwaivers: [{package: a, versions: "1", finding: denied, reason: r, expires: ${day}}]`)
        .length;
    expect(until('2027-06-02')).toBe(0);
    expect(until('2027-06-03')).toBe(1);
  });

  it.each([
    ['a key', 'version: 1\nwaviers: []', 'waivers'],
    ['a finding', 'version: 1\nseverities: [{finding: provenance-mising, severity: low}]', 'provenance-missing'],
    ['a choice', 'version: 1\nhistory: lines', 'line'],
  ])('guesses what %s was meant to be', (_what, text, meant) => {
    expect(faultsOf(text)[0]?.hint).toBe(`Did you mean ${meant}?`);
  });

  it.each([
    ['nothing', '', 1],
    ['comments alone', '# none\n', 1],
    ['no YAML', 'version: 1\nwaivers:\n - {package: @acme/a}', 3],
    ['an alias', 'version: 1\nrequire: [{packages: [*], evidence: provenance}]', 2],
    ['an alias that is one', 'version: 1\nrequire: [{packages: *all, evidence: provenance}]', 2],
    ['an anchor', 'version: &a 1', 1],
    ['a key twice', 'version: 1\ndeep: true\ndeep: false', 3],
    ['two documents', 'version: 1\n---\nversion: 1', 3],
    ['what is no UTF-8', 'version: 1\n# \u{fffd}', 2],
    ['too much', `version: 1\n#${'x'.repeat(MAX_POLICY_BYTES)}`, 1],
  ])('that holds %s is refused in words of a policy', (_what, text, line) => {
    const [fault, ...others] = faultsOf(text);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'POLICY', line });
    expect(JSON.stringify(fault)).not.toMatch(/lockfile|package manager/i);
  });

  it('shows no password of an address', () => {
    const text = 'version: 1\nregistries: [{url: "https://me:hunter2@a.example.com/", evidence: none}]';
    expect(JSON.stringify(faultsOf(text))).not.toContain('hunter2');
  });

  it('reports a bounded number of faults, and how many more there are', () => {
    const found = faultsOf(`version: 1\ndeny:\n${'  - {x: 1}\n'.repeat(500)}`);
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.message).toMatch(/^and \d+ faults more$/);
  });
});
