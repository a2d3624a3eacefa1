import { describe, expect, test } from 'vitest';
import type { BuildSource, Verdict } from '../../src/model/verdict.ts';
import { causesOf } from '../../src/report/causes.ts';
import { entries, finding, hash, verdict } from './build.ts';
import { built, family } from './cases-changes.ts';
import { elapsed } from './elapsed.ts';

const sizes = (one: Verdict): readonly (readonly number[])[] =>
  causesOf(one).map((cause) => [cause.findings.length, cause.entries.length]);

function drifted(builds: readonly (readonly [before: BuildSource | null, now: BuildSource])[]): Verdict {
  const packages = entries(builds.length).map((one, index) => {
    const [before, source] = builds[index] ?? expect.fail();
    const evidence = { signature: 'verified', publish: 'verified', provenance: 'verified' } as const;
    return { ...one, source, before: { version: `0.${index}.0`, evidence, source: before } };
  });
  return verdict(
    packages,
    packages.map(({ name, version, line, before }) =>
      finding({
        code: 'workflow-changed',
        severity: 'medium',
        package: name,
        version,
        line,
        message: `${name}: compared with ${before.version}.`,
      }),
    ),
  );
}

describe('one cause', () => {
  test('a family of 42 that moved, whatever its versions and tags; and the stranger is another', () => {
    expect(sizes(family)).toEqual([
      [42, 42],
      [1, 1],
    ]);
    expect(causesOf(family)[1]?.entries[0]?.package).toBe('@acme/stranger');
  });

  test('sentences that are alike but for the names that the findings have as fields', () => {
    const of = (name: string, version: string, said: string) =>
      finding({
        code: 'signature-missing',
        severity: 'low',
        package: name,
        version,
        message: `${name}@${version} has ${said}.`,
        remedy: `Ask ${name}.`,
      });
    const found = [
      of('s', '1.0.0', 'no signature'),
      of('e', '2.0.0', 'no signature'),
      of('c', '3.0.0', `hash ${hash('x')}`),
    ];
    expect(sizes(verdict([], found))).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  test('the judge’s own grouping is left as it is', () => {
    const affected = entries(3).map(({ name, version, file, line }) => ({ package: name, version, file, line }));
    const grouped = finding({ code: 'resolved-host', severity: 'medium', affected });
    expect(sizes(verdict([], [grouped, grouped]))).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });
});

describe('two causes', () => {
  const [old, now] = [built('acme/parts', 1), built('acme/next', 2)];

  test.each<[string, readonly [BuildSource | null, BuildSource], number]>([
    ['nothing but commit, tag and run', [built('acme/parts', 7), built('acme/next', 8)], 1],
    ['the repository before', [built('acme/else', 1), now], 2],
    ['the repository now', [old, built('evil/next', 2)], 2],
    ['the workflow', [old, { ...now, workflow: 'evil.yml' }], 2],
    ['the branch', [old, { ...now, ref: 'refs/heads/evil' }], 2],
    ['the trigger', [old, { ...now, trigger: 'workflow_dispatch' }], 2],
    ['the runner', [old, { ...now, runner: 'self-hosted' }], 2],
    ['the issuer', [old, { ...now, issuer: 'https://evil.example' }], 2],
    ['that the build before is not known', [null, now], 2],
  ])('differ in %s: %#', (_what, other, causes) => {
    expect(causesOf(drifted([[old, now], other]))).toHaveLength(causes);
  });

  test('differ in code, in severity, in remedy; and what names no package stands for itself', () => {
    const one = finding({ code: 'workflow-changed', severity: 'medium' });
    expect(sizes(verdict([], [one, { ...one, code: 'trigger-changed' }])).length).toBe(2);
    expect(sizes(verdict([], [one, { ...one, severity: 'low' }])).length).toBe(2);
    expect(sizes(verdict([], [one, { ...one, remedy: 'Stop.' }])).length).toBe(2);
    const placeless = { ...one, package: null, version: null, file: null, line: null };
    expect(sizes(verdict([], [placeless, placeless]))).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});

test('worst first, and nothing is lost', () => {
  const causes = causesOf({
    ...family,
    findings: family.findings.map((one, index) => (index === 41 ? { ...one, severity: 'critical' } : one)),
  });
  expect(causes[0]?.findings[0].severity).toBe('critical');
  expect(causes.flatMap(({ findings }) => findings)).toHaveLength(family.findings.length);
});

test.each(['one cause', 'each its own'])('5,000 findings of %s take less than half a second', (what) => {
  const packages = entries(5000);
  const own = what === 'each its own';
  const one = verdict(
    packages,
    packages.map(({ name, version, line }, index) =>
      finding({
        code: 'signature-invalid',
        severity: 'critical',
        package: name,
        version,
        line,
        message: own ? hash(`${index}/`) : name,
      }),
    ),
  );
  expect(causesOf(one)).toHaveLength(own ? 5000 : 1);
  expect(elapsed(() => causesOf({ ...one }))).toBeLessThan(500);
});
