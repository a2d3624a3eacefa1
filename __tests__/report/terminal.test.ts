import { describe, expect, test } from 'vitest';
import { renderChecklist } from '../../src/report/checklist.ts';
import { renderConfirmation, renderPublish } from '../../src/report/publish-terminal.ts';
import { columns, fit, wrap } from '../../src/report/style.ts';
import { renderAudit } from '../../src/report/terminal.ts';
import { renderListing } from '../../src/report/terminal-listing.ts';
import { renderVerification } from '../../src/report/terminal-verification.ts';
import { SOURCE, entries, entry, finding, verdict } from './build.ts';
import { CASES } from './cases.ts';
import { CONFIRMATIONS, PUBLISHES } from './publishes.ts';
import { LOCKFILE, VERIFICATIONS } from './verifications.ts';

const plain = { color: false, width: 100, links: false };
const caseOf = (name: string): ReturnType<typeof verdict> => CASES[name] ?? expect.fail(name);

const long = 'It says one thing in many words, and 漢字、かな。 in between, so that it must be wrapped somewhere.';
const check = { id: 'tag', title: 'The dist-tag goes where it went before', detail: long, remedy: long } as const;
const CHECKLIST = {
  subject: 'demo@1.1.0 to https://registry.npmjs.org/',
  checks: [
    { ...check, outcome: 'fail' as const },
    ...Array.from({ length: 9 }, () => ({ ...check, outcome: 'not-applicable' as const })),
  ],
  blocking: [{ ...check, outcome: 'fail' as const }],
};

describe('width', () => {
  test.each([40, 60, 80, 120, 200])('no line of words is wider than %i columns', (width) => {
    const usual = <T>(cases: Readonly<Record<string, T>>): T[] =>
      Object.entries(cases).flatMap(([name, one]) => (name === 'hostile' ? [] : [one]));
    const texts = [
      ...usual(CASES).map((one) => renderAudit(one, { ...plain, width })),
      ...usual(VERIFICATIONS).map((one) => renderVerification(one, { ...plain, width })),
      ...usual(PUBLISHES).map((one) => renderPublish(one, { ...plain, width })),
      ...usual(CONFIRMATIONS).map((one) => renderConfirmation(one, { ...plain, width })),
      renderChecklist(CHECKLIST, { ...plain, width }),
    ];
    // One unbroken address, hash or name may be: it must be possible to copy it.
    const wide = texts
      .flatMap((text) => text.split('\n'))
      .filter(
        (line) =>
          columns(line) > width &&
          line
            .trim()
            .split(' ')
            .every((word) => columns(word) < width / 3),
      );
    expect(wide).toEqual([]);
  });

  test.each([
    ['one two three', 9, 1, 2, [' one two', '   three']],
    ['漢字 漢字', 5, 0, 0, ['漢字', '漢字']],
    ['漢、字 ー。', 7, 0, 0, ['漢、字', 'ー。']],
    ['e\u0301e\u0301 e\u0301', 4, 0, 0, ['e\u0301e\u0301 e\u0301']],
    ['averyveryverylongword x', 8, 2, 0, ['  averyveryverylongword', '  x']],
    ['', 8, 2, 0, ['  ']],
  ])('wraps %j at %i', (text, width, indent, hang, lines) => {
    expect(wrap(text, width, indent, hang)).toEqual(lines);
  });

  test.each([
    ['left-pad', 8, 'left-pad'],
    ['left-pad', 5, 'left…'],
    ['漢字漢字', 6, '漢字…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
  ])('fits %j into %i columns', (text, room, cut) => {
    expect(fit(text, room)).toBe(cut);
    expect(columns(cut)).toBeLessThanOrEqual(room);
  });
});

test('colours are there when they are asked for, and only then', () => {
  for (const one of Object.values(CASES)) {
    expect(renderAudit(one, plain)).not.toContain('\u001b');
    const colored = renderAudit(one, { ...plain, color: true });
    expect(colored).toContain('\u001b[');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(renderAudit(one, plain));
  }
});

test('with hyperlinks an address stands behind its label, and otherwise beside it', () => {
  const one = caseOf('every-severity');
  expect(renderAudit(one, { ...plain, links: true })).toContain(
    '\u001b]8;;https://github.com/acme-forks/toolkit/commit/4d4b0e1\u001b\\source commit\u001b]8;;\u001b\\',
  );
  expect(renderAudit(one, plain)).toContain('source commit: https://github.com/acme-forks/toolkit/commit/4d4b0e1');
});

test('findings stand worst first, whatever their order in the verdict', () => {
  const one = caseOf('every-severity');
  const text = renderAudit({ ...one, findings: one.findings.toReversed() }, plain);
  const order = ['CRITICAL', 'HIGH', 'INCOMPLETE', 'MEDIUM', 'LOW', 'INFO'].map((level) => text.indexOf(`${level} · `));
  expect(order.every((at) => at > 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

const MOVED = { before: 'https://github.com/acme/old', after: 'https://github.com/acme/new' } as const;

/** A monorepo whose packages all come from another repository than before, and one package that comes from a third. */
function family(count: number): ReturnType<typeof verdict> {
  const member = (index: number, repository: string) =>
    entry(index, {
      name: `@acme/part-${index}`,
      source: { ...SOURCE, repository },
      before: { version: '0.9.0', evidence: null, source: { ...SOURCE, repository: MOVED.before } },
    });
  const packages = [
    ...Array.from({ length: count }, (_, index) => member(index, MOVED.after)),
    member(count, 'https://github.com/evil/new'),
  ];
  const findings = packages.map(({ name, version, file, line, source }) =>
    finding({
      code: 'repository-changed',
      severity: 'high',
      package: name,
      version,
      file,
      line,
      message: `${name}@${version} was built from ${source?.repository}, and 0.9.0 from ${MOVED.before}.`,
    }),
  );
  return verdict(packages, findings);
}

test('what has one cause is told once, and what has another is not hidden in it', () => {
  const text = renderAudit(family(42), plain);
  expect(text).toContain('HIGH · 43 findings, 2 causes');
  expect(text.match(/^ {2}✘ /gm)).toHaveLength(2);
  expect(text).toContain('42 entries: @acme/part-0@1.0.0 (package-lock.json:10), ');
  expect(text).toMatch(/@acme\/part-42@1\.0\.2 {2}package-lock\.json:388/);
  expect(text).toMatch(/^ {4}For example: @acme\/part-0@1\.0\.0 was built/m);
  expect(text).toMatch(/^ {4}@acme\/part-42@1\.0\.2 was built from https:\/\/github\.com\/evil\/new/m);
});

test('what is left out is counted', () => {
  const findings = entries(2400).map(({ name, version }, index) =>
    finding({ code: 'signature-invalid', severity: 'critical', package: name, version, message: `Of ${index}.` }),
  );
  const text = renderAudit(verdict([], findings), plain);
  expect(text.match(/^ {2}✘ /gm)).toHaveLength(50);
  expect(text).toContain('and 2,350 more critical');
  expect(renderAudit(caseOf('many'), plain)).toContain('CRITICAL · 2,400 findings, 1 cause');
});

test('a finding of many entries blames none of them alone', () => {
  const many = finding({
    code: 'resolved-host',
    severity: 'medium',
    package: 'first-of-many',
    affected: entries(7).map((one) => ({ package: one.name, version: one.version, file: one.file, line: one.line })),
  });
  const text = renderAudit(verdict([], [many]), plain);
  expect(text).not.toContain('first-of-many');
  expect(text).toContain('and 2 more');
});

test('every entry that was not fully audited is counted under its reason', () => {
  const text = renderAudit(caseOf('every-severity'), plain);
  expect(text).toMatch(/NOT FULLY AUDITED · 20 entries/);
  for (const line of [
    '14 not audited, unreachable',
    '3 not audited, self-vouched',
    '2 weakly bound',
    '1 registry only',
  ])
    expect(text).toContain(line);
  expect(text).toContain('9 workspace, 4 git');
});

test.each([
  ['pass', /✔ Verified\. 7 steps: 7 passed\./],
  ['offline', /1 – Registry metadata {2}not asked/],
  ['fail', /7 ✘ Where it was built {2}failed/],
  ['incomplete', /4 \? Attestations {2}could not find out/],
  ['no-provenance', /7 – Where it was built {2}there is none/],
])('verify %s is marked as what it is', (name, mark) => {
  expect(renderVerification(VERIFICATIONS[name] ?? expect.fail(name), plain)).toMatch(mark);
});

test('a listing has one row an entry, under a head, and a sum', () => {
  const lines = renderListing(LOCKFILE, plain).trimEnd().split('\n');
  expect(lines.filter((line) => /^\d+ +\S+ {2,}/.test(line))).toHaveLength(LOCKFILE.packages.length);
  expect(lines.at(-1)).toBe('4 entries = 2 registry + 1 link + 1 git');
});
