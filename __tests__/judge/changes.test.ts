import { describe, expect, it, test } from 'vitest';
import { judgeChanges, judgeRemovedLockfile } from '../../src/judge/changes.ts';
import { group } from '../../src/judge/group.ts';
import { type Change, CHANGE_KINDS, type Pin } from '../../src/model/change.ts';

const pin = (fields: Partial<Pin> = {}): Pin => ({
  version: '1.0.0',
  kind: 'registry',
  integrity: `sha512-${'A'.repeat(86)}==`,
  resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
  ...fields,
});
const change = (kind: Change['kind'], from: Partial<Pin> | null = {}, to: Partial<Pin> | null = {}): Change => ({
  kind,
  name: 'a',
  from: from === null ? null : pin(from),
  to: to === null ? null : pin(to),
  at: { file: 'pnpm-lock.yaml', line: 12 },
});
const findings = (...changes: readonly Change[]) => judgeChanges(changes).map(({ finding }) => finding);
const message = (one: Change): string => findings(one)[0]?.message ?? expect.fail('no finding');

it.each(CHANGE_KINDS)('%s', (kind) => {
  const codes = { rehashed: ['same-version-new-hash'], 'source-changed': ['source-changed'] } as const;
  const expected = kind === 'rehashed' || kind === 'source-changed' ? codes[kind] : [];
  expect(findings(change(kind)).map(({ code }) => code)).toEqual(expected);
});

test('a finding points at the entry that is there now, and is critical', () => {
  for (const finding of findings(change('rehashed'), change('source-changed', {}, { version: '1.0.1' }))) {
    expect(finding).toMatchObject({ severity: 'critical', package: 'a', file: 'pnpm-lock.yaml', line: 12 });
  }
  expect(findings(change('source-changed', {}, { version: '1.0.1' }))[0]?.version).toBe('1.0.1');
});

test('one version changed in two lockfiles is two findings, in two copies of one it is one', () => {
  const other: Change = { ...change('rehashed'), at: { file: 'b/pnpm-lock.yaml', line: 3 } };
  const copy: Change = { ...change('rehashed'), at: { file: 'pnpm-lock.yaml', line: 40 } };
  const grouped = group(judgeChanges([change('rehashed'), copy, other]));
  expect(grouped.map(({ file, affected }) => [file, affected?.length])).toEqual([
    ['b/pnpm-lock.yaml', undefined],
    ['pnpm-lock.yaml', 2],
  ]);
});

describe('the message', () => {
  const other = `sha512-${'B'.repeat(86)}==`;
  test('shows the hash that came beside the old one', () => {
    const { integrity } = pin();
    expect(message(change('rehashed', {}, { integrity: `${integrity} ${other}` }))).toContain('sha512-BBBB');
  });

  test('shows both hashes where one took the place of the other', () => {
    const said = message(change('rehashed', {}, { integrity: other }));
    expect(said).toContain('sha512-AAAA');
    expect(said).toContain('sha512-BBBB');
  });

  test('never has a version of null', () => {
    for (const kind of ['rehashed', 'source-changed'] as const) {
      expect(message(change(kind, { version: null }, { version: null, integrity: null }))).not.toContain('null');
    }
  });

  test('stays short, and cuts no address so that a token in it is no longer known for one', () => {
    const token = 'hunter2'.repeat(40);
    const said = message(
      change('source-changed', {}, { resolved: `https://me:${token}@evil.example/${'x'.repeat(500)}` }),
    );
    expect(said.length).toBeLessThan(400);
    expect(said).not.toContain('hunter2');
    expect(said).toContain('evil.example');
  });

  test('of a million hashes is short, and there at once', () => {
    const integrity = Array.from({ length: 1_000_000 }, (_, index) => `sha512-${index}`).join(' ');
    const start = performance.now();
    expect(message(change('rehashed', {}, { integrity })).length).toBeLessThan(400);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test('a lockfile that is gone is said at the project’s manifest', () => {
  const { finding } = judgeRemovedLockfile('app/yarn.lock', { file: 'app/package.json', line: 1 });
  expect(finding).toMatchObject({
    code: 'lockfile-removed',
    severity: 'high',
    file: 'app/package.json',
    package: null,
  });
});
