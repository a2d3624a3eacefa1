import * as fc from 'fast-check';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import type { FindingCode } from '../../src/model/catalogue.ts';
import type { Finding } from '../../src/model/finding.ts';
import { auditSarif } from '../../src/report/sarif.ts';
import { finding, verdict } from './build.ts';

const CODES: readonly FindingCode[] = ['integrity-mismatch', 'resolved-mismatch', 'trigger-risky'];

const located = fc.record({
  code: fc.constantFrom(...CODES),
  package: fc.constantFrom('a', 'b', '@s/c'),
  version: fc.constantFrom('1.0.0', '2.0.0'),
  file: fc.constantFrom('package-lock.json', 'apps/web/pnpm-lock.yaml'),
  line: fc.integer({ min: 1, max: 9999 }),
});

const made = (fields: Partial<Finding> & Pick<Finding, 'code'>): Finding => finding({ severity: 'high', ...fields });

function fingerprints(findings: readonly Finding[]): readonly string[] {
  const log = JSON.parse(auditSarif(verdict([], findings), { version: '1.2.3' })) as Log;
  return (log.runs[0]?.results ?? expect.fail()).map((one) => one.partialFingerprints?.['countersign/v1'] ?? '');
}

test('neither the line, the order, the words nor the version of this program change a fingerprint', () => {
  fc.assert(
    fc.property(fc.array(located, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 500 }), (all, moved) => {
      const before = fingerprints(all.map((one) => made(one)));
      const after = fingerprints(
        all.map((one) => made({ ...one, line: one.line + moved, message: `of ${moved} others` })).toReversed(),
      );
      expect(after.toSorted()).toEqual(before.toSorted());
    }),
  );
});

test('what is another problem has another fingerprint, and the same one the same', () => {
  fc.assert(
    fc.property(located, located, (left, right) => {
      const same = (['code', 'package', 'version', 'file'] as const).every((key) => left[key] === right[key]);
      const [first, second] = fingerprints([made(left), made(right)]);
      expect(first === second).toBe(same);
    }),
  );
});

test('an entry has the same fingerprint alone and among others of its cause', () => {
  const one = { package: 'a', version: '1.0.0', file: 'package-lock.json', line: 7 };
  const other = { ...one, package: 'b', line: 9 };
  const [alone] = fingerprints([made({ code: 'trigger-risky', ...one })]);
  const [, among] = fingerprints([made({ code: 'trigger-risky', ...other, affected: [other, one] })]);
  expect(among).toBe(alone);
});

test('a line between name and version does not shift: `a@1` of `b` is not `a` of `1@b`', () => {
  const pair = fingerprints([
    made({ code: 'trigger-risky', package: 'a","b', version: 'c' }),
    made({ code: 'trigger-risky', package: 'a', version: 'b","c' }),
  ]);
  expect(new Set(pair).size).toBe(2);
});
