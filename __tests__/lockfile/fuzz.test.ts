import { expect, it } from 'vitest';
import { LOCKFILE_FORMATS } from '../../src/model/package.ts';
import { FAULTS, fuzz } from '../support/fuzz/fuzz.ts';

/** `npm run fuzz` runs 100,000. */
const INPUTS = 2_000;

it(`${INPUTS} mutated lockfiles of all formats: no crash, no hang, nothing lost in silence`, {
  timeout: 120_000,
}, () => {
  const seed = Number(process.env['COUNTERSIGN_FUZZ_SEED'] ?? Date.now() % 1_000_000);
  console.info(`fuzz seed ${seed}: COUNTERSIGN_FUZZ_SEED=${seed} runs the same again`);
  const report = fuzz({ seed, from: 0, to: INPUTS });
  const counts = FAULTS.map(
    (fault) => `${fault}: ${report.findings.filter((finding) => finding.fault === fault).length}`,
  );
  console.info(
    `${report.inputs} inputs, ${report.read} read, slowest ${report.slowestMs.toFixed(0)} ms; ${counts.join(', ')}`,
  );
  expect(report.findings).toEqual([]);
  // A fuzzer that never comes past the parsers, or to no reader, would find nothing either.
  expect(Object.keys(report.formats).toSorted()).toEqual([...LOCKFILE_FORMATS].toSorted());
  for (const [format, { inputs, read }] of Object.entries(report.formats)) {
    expect([format, inputs > 100, read > 5, read < inputs]).toEqual([format, true, true, true]);
  }
  expect(Object.keys(report.refused).length).toBeGreaterThan(5);
});
