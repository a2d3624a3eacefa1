import { expect, it } from 'vitest';
import { group } from '../../src/judge/group.ts';
import type { Subject } from '../../src/judge/raise.ts';
import { judgeTarball, type TarballComparison } from '../../src/judge/tarball.ts';
import type { ManifestDifference } from '../../src/model/tarball.ts';

const SUBJECT: Subject = { package: 'demo', version: '1.0.0', file: 'package-lock.json', line: 7 };
const FINE: TarballComparison = { registry: 'https://r.example/', mismatch: null, differences: [], conflicting: false };

function judged(comparison: Partial<TarballComparison>) {
  const raised = judgeTarball({ kind: 'answered', value: { ...FINE, ...comparison } }, SUBJECT, []);
  return raised.map(({ finding }) => finding);
}

function difference(field: string, inside: string | null = 'x', stated: string | null = null): ManifestDifference {
  return { field, inside, stated };
}

it('nothing where all agrees', () => {
  expect(judged({})).toEqual([]);
});

it.each(['locked', 'signed', 'stated'] as const)('other bytes than those that are %s are critical', (whose) => {
  const [finding, ...more] = judged({
    mismatch: { whose, expected: `sha512-${'E'.repeat(86)}==`, actual: `sha512-${'A'.repeat(86)}==` },
  });
  expect(finding).toMatchObject({ code: 'tarball-mismatch', severity: 'critical', package: 'demo', line: 7 });
  expect(finding?.message).toContain(`sha512-${'E'.repeat(16)}…`);
  expect(finding?.message).toContain(`sha512-${'A'.repeat(16)}…`);
  expect(more).toEqual([]);
});

it.each<readonly [string, Partial<TarballComparison>]>([
  ['a difference', { differences: [difference('scripts.install')] }],
  ['no package.json', { differences: null }],
  ['several package.json', { conflicting: true }],
  ['several of which the last agrees with nothing', { conflicting: true, differences: [difference('name')] }],
])('%s is one finding, high', (_case, comparison) => {
  expect(judged(comparison)).toMatchObject([{ code: 'manifest-confusion', severity: 'high' }]);
});

it('tells both values, three differences at most, and how many more there are', () => {
  const differences = ['a', 'b', 'c', 'd', 'e'].map((name) =>
    difference(`dependencies.${name}`, `${name}-in`, `${name}-out`),
  );
  const [finding] = judged({ differences });
  for (const text of ['dependencies.a', 'a-in', 'a-out', 'c-in', '2 more']) expect(finding?.message).toContain(text);
  expect(finding?.message).not.toContain('d-in');
});

it('bounds what it tells, and cuts no credentials in half', () => {
  const secret = 'npm_plantedSecret0123456789';
  const address = `https://user:${secret}@${'h'.repeat(200)}/x.tgz`;
  const differences = [
    difference('dependencies.a', address),
    difference(`dependencies.${'n'.repeat(5000)}`, 'y'.repeat(5000)),
  ];
  const [finding] = judged({ differences });
  expect(finding?.message.length).toBeLessThan(1000);
  expect(finding?.message).not.toContain(secret);
});

it('what could not be looked into makes the run incomplete, in one finding for all', () => {
  const unknown = { kind: 'unknown', code: 'too-large', detail: 'it is too large' } as const;
  const gone = { kind: 'not-found', detail: 'it answered 404' } as const;
  const raised = [unknown, gone].flatMap((answer, index) =>
    judgeTarball(answer, { ...SUBJECT, package: `demo-${index}` }, []),
  );
  expect(group(raised)).toMatchObject([{ code: 'registry-unreachable', severity: 'incomplete', affected: [{}, {}] }]);
  expect(group(raised)[0]?.message).toContain('2 entries');
});
