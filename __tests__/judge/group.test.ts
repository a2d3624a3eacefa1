import { expect, it } from 'vitest';
import { group } from '../../src/judge/group.ts';
import { raise, type Raised, type RaiseOptions } from '../../src/judge/raise.ts';
import type { FindingCode } from '../../src/model/catalogue.ts';

function raised(
  code: FindingCode,
  name: string,
  line: number,
  options: RaiseOptions = {},
  file = 'package-lock.json',
): Raised {
  return raise(code, { package: name, version: '1.0.0', file, line }, `${name} has it.`, options);
}

it('nested copies of one version are one finding that lists them', () => {
  const found = group([raised('integrity-mismatch', 'demo', 3), raised('integrity-mismatch', 'demo', 9)]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    line: 3,
    affected: [
      { package: 'demo', line: 3 },
      { package: 'demo', line: 9 },
    ],
  });
});

it('two versions, two codes and two severities are not one', () => {
  const other = raise('integrity-mismatch', { package: 'demo', version: '2.0.0', file: 'f', line: 1 }, 'x');
  const low = raised('integrity-mismatch', 'demo', 3, { severity: 'low' });
  expect(
    group([raised('integrity-mismatch', 'demo', 3), other, raised('signature-invalid', 'demo', 3), low]),
  ).toHaveLength(4);
});

it('one cause is one finding, whatever the packages', () => {
  const options = { cause: 'host', together: (count: number) => `${count} from the host` };
  const found = group(['a', 'b', 'c'].map((name, index) => raised('resolved-host', name, index, options)));
  expect(found.map(({ message, affected }) => [message, affected?.length])).toEqual([['3 from the host', 3]]);
});

it('ten of a kind are ten, eleven are one', () => {
  const many = (count: number) =>
    group(Array.from({ length: count }, (_, index) => raised('signature-invalid', `p${index}`, index + 1)));
  expect(many(10)).toHaveLength(10);
  const [one, ...others] = many(11);
  expect(others).toEqual([]);
  expect(one?.affected).toHaveLength(11);
  expect(one).toMatchObject({ package: 'p0', line: 1, severity: 'critical' });
});

it('a merged kind keeps every entry of its merged causes', () => {
  const copies = Array.from({ length: 22 }, (_, index) => raised('signature-invalid', `p${index % 11}`, index + 1));
  const [one] = group(copies);
  expect(one?.affected?.map(({ line }) => line).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 22 }, (_, i) => i + 1),
  );
});

it('eleven of one code but of two severities stay apart', () => {
  const mixed = Array.from({ length: 11 }, (_, index) =>
    raised('signature-missing', `p${index}`, index, index < 6 ? {} : { severity: 'low' }),
  );
  expect(group(mixed)).toHaveLength(11);
});

it('worst first, then by file and line; what could not be found out stands behind high', () => {
  const order = group([
    raised('provenance-missing', 'i', 1),
    raised('integrity-weak', 'l', 1),
    raised('attestation-unsupported', 'm', 1),
    raised('registry-unreachable', 'u', 1),
    raised('version-missing', 'h2', 9),
    raised('version-missing', 'h1', 2),
    raised('version-missing', 'h0', 50, {}, 'a/package-lock.json'),
    raised('signature-invalid', 'c', 1),
  ]);
  expect(order.map((finding) => finding.package)).toEqual(['c', 'h0', 'h1', 'h2', 'u', 'm', 'l', 'i']);
});

it('does not depend on the order in which they were raised', () => {
  const some = ['d', 'a', 'c', 'b'].map((name) => raised('signature-invalid', name, 7));
  expect(group(some.toReversed())).toEqual(group(some));
});

it('findings of no package are kept', () => {
  const nowhere = { package: null, version: null, file: null, line: null };
  const found = group(['a', 'b'].map((registry) => raise('evidence-stripped', nowhere, registry, { cause: registry })));
  expect(found.map(({ message }) => message)).toEqual(['a', 'b']);
});

it('is not quadratic', () => {
  const many = Array.from({ length: 50_000 }, (_, index) =>
    raised('provenance-missing', `p${index}`, index, { cause: 'x' }),
  );
  const started = performance.now();
  expect(group(many)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2_000);
});
