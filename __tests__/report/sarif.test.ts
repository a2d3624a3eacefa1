import { gzipSync } from 'node:zlib';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/model/catalogue.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Level } from '../../src/model/severity.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { RESULTS_BYTES, RESULT_LIMIT, auditSarif } from '../../src/report/sarif.ts';
import { AUDIT_NOT_MADE } from '../../src/report/sarif-rules.ts';
import { entries, finding, verdict } from './build.ts';
import { CASES } from './cases.ts';
import { HOSTILE, hostileVerdict } from './hostile.ts';
import { sarifFaults } from './sarif-schema.ts';

const caseOf = (name: string): Verdict => CASES[name] ?? expect.fail(name);
const text = (given: Verdict): string => auditSarif(given, { version: '1.2.3' });
const runOf = (given: Verdict): Run => (JSON.parse(text(given)) as Log).runs[0] ?? expect.fail('no run');
const resultsOf = (given: Verdict): readonly Result[] => runOf(given).results ?? expect.fail('no results');
const affectedBy = (count: number): Finding['affected'] =>
  entries(count).map((one) => ({ package: one.name, version: one.version, file: one.file, line: one.line }));
const notes = (given: Verdict): readonly string[] =>
  (runOf(given).invocations?.[0]?.toolExecutionNotifications ?? []).map(
    ({ level, message }) => `${level} ${message.text}`,
  );

describe('valid SARIF 2.1.0', () => {
  test.each(Object.entries(CASES))('%s', (_name, given) => {
    expect(sarifFaults(JSON.parse(text(given)))).toEqual([]);
  });

  test.each([
    [{ version: '2.0.0' }],
    [{ runs: [{}] }],
    [{ runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'error' }] }] }],
  ])('the schema can say no: %j', (broken) => {
    expect(sarifFaults({ ...(JSON.parse(text(caseOf('judged'))) as Log), ...broken })).not.toEqual([]);
  });

  test.each(Object.entries(CASES))('%s has what code scanning requires', (_name, given) => {
    const run = runOf(given);
    expect(run.tool.driver).toMatchObject({ name: 'Countersign', semanticVersion: '1.2.3' });
    const ids = new Set(run.tool.driver.rules?.map(({ id }) => id));
    for (const rule of run.tool.driver.rules ?? []) {
      expect(rule.shortDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help?.text).toMatch(/\S/);
      expect(rule.helpUri).toMatch(/^https:\/\/github\.com\/countersign\/.*\.md$/);
    }
    for (const result of run.results ?? []) {
      expect(ids).toContain(result.ruleId);
      expect(result.message.text).toMatch(/\S/);
      expect(result.locations).toHaveLength(1);
      expect(result.locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThan(0);
      expect(result.partialFingerprints?.['countersign/v1']).toMatch(/^[0-9a-f]{32}$/);
    }
  });
});

describe('levels', () => {
  test.each([
    ['critical', 'error', '9.5'],
    ['high', 'error', '8.0'],
    ['incomplete', 'warning', undefined],
    ['medium', 'warning', '5.5'],
    ['low', 'note', '2.0'],
    ['info', 'note', undefined],
  ] as [Level, string, string | undefined][])('%s is %s, %s', (severity, level, score) => {
    const run = runOf(verdict([], [finding({ code: 'integrity-mismatch', severity })]));
    expect(run.results).toMatchObject([{ level, properties: { severity } }]);
    const [rule] = run.tool.driver.rules ?? [];
    expect(rule?.properties?.['security-severity']).toBe(score);
    expect(rule?.properties?.tags?.includes('security')).toBe(score !== undefined);
  });

  test('a rule is as bad as the worst finding of it', () => {
    const levels: readonly Level[] = ['info', 'high', 'low'];
    const run = runOf(
      verdict(
        [],
        levels.map((severity) => finding({ code: 'trigger-risky', severity })),
      ),
    );
    expect(run.tool.driver.rules).toMatchObject([
      { id: 'trigger-risky', properties: { 'security-severity': '8.0' }, defaultConfiguration: { level: 'error' } },
    ]);
  });
});

describe('places', () => {
  test('a finding of many entries is a result on the line of each', () => {
    const many = finding({ code: 'resolved-mismatch', severity: 'high', affected: affectedBy(42) ?? [] });
    const results = resultsOf(verdict([], [many]));
    expect(results.map((one) => one.locations?.[0]?.physicalLocation?.region?.startLine)).toEqual(
      entries(42).map(({ line }) => line),
    );
    expect(new Set(results.map((one) => one.partialFingerprints?.['countersign/v1'])).size).toBe(42);
    expect(results[7]?.message.text).toContain('package-7@1.0.7');
  });

  test.each(['info', 'incomplete'] as const)('but one at the head of the file where it is %s', (severity) => {
    const many = finding({ code: 'provenance-missing', severity, affected: affectedBy(42) ?? [] });
    expect(resultsOf(verdict([], [many]))).toMatchObject([
      {
        locations: [{ physicalLocation: { artifactLocation: { uri: 'package-lock.json' }, region: { startLine: 1 } } }],
      },
    ]);
  });

  test('what has no place stands in a lockfile: code scanning would not show it', () => {
    const nowhere = finding({ code: 'registry-unreachable', severity: 'incomplete', file: null, line: null });
    const [only] = resultsOf(verdict([], [nowhere], { lockfiles: ['apps/web/pnpm-lock.yaml'] }));
    expect(only?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('apps/web/pnpm-lock.yaml');
  });

  test.each([
    ['a b/ü#?.json', 'a%20b/%C3%BC%23%3F.json'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['//evil.example/x', 'package-lock.json'],
    ['/etc/passwd', 'package-lock.json'],
    ['../../etc/passwd', 'package-lock.json'],
    ['a\\..\\..\\b', 'package-lock.json'],
    ['a/..b/c', 'a/..b/c'],
    ['https://evil.example/x', 'https%3A//evil.example/x'],
    ['C:\\repo\\x', 'C%3A%5Crepo%5Cx'],
  ])('no path is an address of its own: %s', (file, uri) => {
    const [only] = resultsOf(verdict([], [finding({ code: 'integrity-weak', severity: 'low', file })]));
    expect(only?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });
});

describe('“no alerts” is never said where nothing was found out', () => {
  test('an unreadable lockfile is a result in it, and a notification', () => {
    const run = runOf(caseOf('error'));
    expect(run.results).toMatchObject([
      {
        ruleId: AUDIT_NOT_MADE,
        level: 'error',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'apps/web/package-lock.json' } } }],
      },
      { ruleId: AUDIT_NOT_MADE },
    ]);
    expect(run.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(notes(caseOf('error')).filter((one) => one.startsWith('error '))).toHaveLength(2);
  });

  test('a run that was cut short', () => {
    expect(resultsOf(caseOf('interrupted'))).toMatchObject([{ ruleId: AUDIT_NOT_MADE, level: 'error' }]);
    expect(runOf(caseOf('interrupted')).invocations?.[0]?.executionSuccessful).toBe(false);
  });

  test('what was not audited, not audited in scope, or waived is told', () => {
    expect(notes(caseOf('pass-unaudited')).join('\n')).toMatch(/^warning 2 entries not-audited: unreachable/);
    expect(notes(caseOf('judged')).join('\n')).toContain('note Audited: only the entries that changed');
    expect(notes(caseOf('judged')).join('\n')).toContain('note 3 findings waived');
    expect(runOf(caseOf('incomplete')).invocations?.[0]?.executionSuccessful).toBe(false);
    expect(runOf(caseOf('pass')).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  test('notifications are bounded, and say so', () => {
    const errors = Array.from({ length: 500 }, (_, index) => ({ code: 'x', message: `no. ${index}` }));
    const told = notes(verdict([], [], { outcome: 'error', errors }));
    expect(told).toHaveLength(100);
    expect(told.at(-1)).toContain('401 more notifications');
  });
});

describe('limits', () => {
  test('5,000 findings: all of them, in time', () => {
    const begun = performance.now();
    const all = entries(5000).map((one) =>
      finding({ code: 'signature-invalid', severity: 'critical', package: one.name, line: one.line }),
    );
    expect(resultsOf(verdict([], all))).toHaveLength(5000);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('more than code scanning takes: the mildest are left out, and it is said', () => {
    const low = Array.from({ length: RESULT_LIMIT }, (_, index) =>
      finding({ code: 'integrity-weak', severity: 'low', message: '', remedy: '', evidence: [], line: index + 1 }),
    );
    const given = verdict([], [...low, finding({ code: 'integrity-mismatch', severity: 'critical' })]);
    const results = resultsOf(given);
    expect(results[0]).toMatchObject({ ruleId: 'integrity-mismatch' });
    expect(results.length).toBeLessThanOrEqual(RESULT_LIMIT);
    expect(notes(given)[0]).toMatch(/^warning [\d,]+ results? left out/);
  });

  test('and never more bytes, whatever the words are', () => {
    const words = (seed: number): string =>
      Array.from({ length: 900 }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((seed * 7919 + at * at * 31) % 20_000)),
      ).join('');
    const all = Array.from({ length: 4000 }, (_, index) =>
      finding({ code: 'trigger-risky', severity: 'medium', message: words(index), remedy: '' }),
    );
    const sarif = text(verdict([], all));
    expect(resultsOf(verdict([], all)).length).toBeGreaterThan(1000);
    expect(Buffer.byteLength(sarif)).toBeGreaterThan(RESULTS_BYTES / 2);
    expect(Buffer.byteLength(sarif)).toBeLessThan(10_000_000);
    expect(gzipSync(sarif).length).toBeLessThan(10_000_000);
  });
});

describe('hostile words', () => {
  test('are no link and no placeholder in a message', () => {
    const messages = [
      ...resultsOf(hostileVerdict).map(({ message }) => message.text ?? ''),
      ...notes(hostileVerdict),
    ].join('\n');
    expect(messages).not.toMatch(/\]\(/);
    expect(messages.replaceAll(/\{\{\d+\}\}/g, '')).not.toMatch(/\{\d+\}/);
    expect(messages).toContain('[sign in] (https://evil.example/login)');
  });

  test.each(Object.keys(HOSTILE))('%s makes no rule and no address but its own', (what) => {
    const word = HOSTILE[what] ?? expect.fail();
    const run = runOf(
      verdict([], [finding({ code: 'denied', severity: 'high', package: word, file: word, message: word })]),
    );
    expect(run.tool.driver.rules).toMatchObject([{ id: 'denied', shortDescription: { text: CATALOGUE.denied.title } }]);
    const uri = run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? 'x';
    expect(new URL(uri, 'https://here.example/').host).toBe('here.example');
  });
});
