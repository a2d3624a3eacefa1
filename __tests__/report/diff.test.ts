import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { compareLockfiles } from '../../src/lockfile/diff.ts';
import { CHANGE_KINDS } from '../../src/model/change.ts';
import { ENTRY_KINDS, type LockedPackage, LOCKFILE_FORMATS } from '../../src/model/package.ts';
import { type Compared, diffJson, renderDiff } from '../../src/report/diff.ts';
import { git, lock, pkg, sri } from '../lockfile/locks.ts';
import { expectGolden } from './golden.ts';
import { HOSTILE, hostileLockfile } from './hostile.ts';

const compared = (
  before: readonly LockedPackage[],
  after: readonly LockedPackage[],
  format: 'npm' | 'pnpm' = 'npm',
): Compared => {
  const [base, head] = [lock(before), lock(after, format)];
  return { base: { ...base, path: 'main:lock' }, head, ...compareLockfiles(base, head) };
};
const a1 = pkg('a@1.0.0');
const kept = pkg('kept@1.0.0');
const secret = { resolved: 'https://me:hunter2@npm.corp.example/a/-/a-1.0.0.tgz?token=hunter2' };

const CASES: Readonly<Record<string, Compared>> = {
  same: compared([kept], [kept]),
  'every-kind': compared(
    [
      kept,
      a1,
      pkg('up@1.9.0'),
      pkg('@scope/down@2.0.0'),
      pkg('gone@1.0.0'),
      pkg('rehashed@1.0.0'),
      pkg('beside@1.0.0'),
      pkg('unpinned@1.0.0'),
      pkg('elsewhere@1.0.0'),
      pkg('address@1.0.0'),
      git('commit', 'a'.repeat(40)),
      pkg('bundled@1.0.0'),
    ],
    [
      kept,
      git('a', 'b'.repeat(40)),
      pkg('up@1.10.0'),
      pkg('@scope/down@1.0.0'),
      pkg('new@0.0.1-rc.1'),
      pkg('rehashed@1.0.0', { integrity: sri('evil') }),
      pkg('beside@1.0.0', { integrity: `${sri('beside@1.0.0')} ${sri('evil')}` }),
      pkg('unpinned@1.0.0', { integrity: null }),
      pkg('elsewhere@1.0.1', { resolved: 'https://evil.example/elsewhere/-/elsewhere-1.0.1.tgz' }),
      pkg('address@1.0.0', { resolved: 'https://registry.npmjs.org/other/-/other-1.0.0.tgz' }),
      git('commit', 'c'.repeat(40)),
      pkg('bundled@1.0.0', { kind: 'bundled' }),
      pkg('kept@1.0.0', { alias: 'other-name' }),
    ],
  ),
  routine: compared([pkg('up@1.0.0')], [pkg('up@1.0.1'), pkg('new@1.0.0')]),
  'other-manager': compared(
    [a1, kept],
    [pkg('a@1.0.0', { resolved: null }), pkg('kept@1.0.0', { resolved: null })],
    'pnpm',
  ),
  hostile: compared(
    [a1],
    [
      ...hostileLockfile.packages,
      ...Object.values(HOSTILE).map((text) => pkg('a@1.0.0', { version: text, resolved: text, integrity: text })),
      ...Object.values(HOSTILE).map((text) => pkg('a@1.0.0', { resolved: text, integrity: text, kind: 'git' })),
    ],
  ),
  secrets: compared([pkg('a@1.0.0', secret), a1], [git('a', 'c', { version: '1.0.0', resolved: secret.resolved })]),
};
const all = Object.entries(CASES);
const PLAIN = { color: false, width: 100, links: false } as const;

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/schema/${name}.schema.json`, import.meta.url), 'utf8')) as {
    readonly $defs: Readonly<Record<string, unknown>>;
  };
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema('diff'));

test.each(all)('%s: as text', (name, one) => {
  expectGolden(`diff-${name}.txt`, renderDiff(one, PLAIN));
});

test('every kind in colour, and as JSON', () => {
  const one = CASES['every-kind'] ?? expect.fail();
  expectGolden('diff-every-kind.ansi', renderDiff(one, { ...PLAIN, color: true }));
  expectGolden('diff-every-kind.json', diffJson(one));
  expect(new Set(one.changes.map(({ kind }) => kind))).toEqual(new Set(CHANGE_KINDS));
});

describe.each(all)('%s', (_name, one) => {
  const text = renderDiff(one, PLAIN);
  const json = diffJson(one);

  it('is what the schema says', () => {
    expect([validate(JSON.parse(json)), validate.errors]).toEqual([true, null]);
  });

  it('has nothing that a terminal or the runner would obey, and no line of an attacker’s', () => {
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|^\s*::|##\[/mu);
    expect(text.split('\n').every((line) => line.length < 600)).toBe(true);
    expect(renderDiff(one, { ...PLAIN, color: true })).not.toContain('\u001b[2K');
  });

  it('has no credentials, and calls nothing safe', () => {
    for (const output of [text, json]) {
      expect(output).not.toContain('hunter2');
      expect(output).not.toMatch(/\bsafe\b/i);
    }
  });

  it('counts every change once', () => {
    const { summary, changes } = JSON.parse(json) as { summary: Record<string, number>; changes: unknown[] };
    expect(Object.values(summary).reduce((sum, count) => sum + count, 0)).toBe(one.changes.length);
    expect(changes).toHaveLength(one.changes.length);
  });
});

test('an entry that is only written otherwise is not passed over', () => {
  const restated = (name: string): unknown =>
    (JSON.parse(diffJson(CASES[name] ?? expect.fail())) as { restated: unknown }).restated;
  expect([restated('same'), restated('every-kind'), restated('other-manager')]).toEqual([0, 1, 2]);
});

describe('the schema', () => {
  test('has every word of the model, and a change like that of an audit', () => {
    const text = JSON.stringify(schema('diff'));
    for (const words of [CHANGE_KINDS, ENTRY_KINDS, LOCKFILE_FORMATS]) expect(text).toContain(JSON.stringify(words));
    for (const name of ['change', 'pin']) expect(schema('diff').$defs[name]).toEqual(schema('audit').$defs[name]);
  });

  it.each([
    { changes: undefined },
    { restated: -1 },
    { extra: 1 },
    { schemaVersion: 2 },
    { base: null },
    { summary: {} },
  ])('refuses %j', (fields) => {
    const good = JSON.parse(diffJson(CASES['every-kind'] ?? expect.fail())) as object;
    expect(validate(JSON.parse(JSON.stringify({ ...good, ...fields })))).toBe(false);
  });
});
