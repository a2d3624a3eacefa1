/** A sample of the tamper table through the committed command line: the same answer as in the process of the tests. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditReport, codesOf, describeCli } from '../world.ts';
import { BUNDLE_ROWS } from './bundle-rows.ts';
import { DIST_ROWS } from './dist-rows.ts';
import { LOCKFILE_HASH_ROWS } from './lockfile-hash-rows.ts';
import { LOCKFILE_ROWS } from './lockfile-rows.ts';
import { PROVENANCE_STATEMENT_ROWS } from './provenance-rows.ts';
import { PUBLISH_STATEMENT_ROWS } from './publish-rows.ts';
import { RESPONSE_ROWS } from './response-rows.ts';
import type { Tamper } from './row.ts';
import { startSubjects, type Subjects } from './subject.ts';

const ALL: readonly Tamper[] = [
  ...LOCKFILE_ROWS,
  ...LOCKFILE_HASH_ROWS,
  ...DIST_ROWS,
  ...RESPONSE_ROWS,
  ...BUNDLE_ROWS,
  ...PROVENANCE_STATEMENT_ROWS,
  ...PUBLISH_STATEMENT_ROWS,
];

const SAMPLE: readonly string[] = [
  'lockfile resolved: another package',
  'lockfile link: set',
  'lockfile integrity: good and evil',
  'lockfile integrity: removed',
  'lockfile version: a second one',
  'dist (attested) integrity: another hash, and the lockfile’s too',
  'dist (signed) signatures: removed',
  'dist (signed) signature: by an unknown key',
  'attestations: 404, though advertised',
  'provenance bundle log body: one character',
  'provenance bundle media type: unknown version',
  'provenance statement built: elsewhere, and says it was here',
  'publish statement signed: keyless',
];

const EXIT_CODES: Readonly<Record<Tamper['status'], number>> = {
  failed: 1,
  'not-audited': 3,
  'not-applicable': 0,
  'weakly-bound': 0,
  'registry-only': 0,
  error: 2,
};

let subjects: Subjects;
beforeAll(async () => {
  subjects = await startSubjects();
});
afterAll(() => subjects.world.close());

describeCli('a sample of the tamper table', (cli) => {
  it.each(SAMPLE)('%s', async (id) => {
    const row = ALL.find((each) => each.id === id);
    if (row === undefined) throw new Error(`no row ${id}`);
    const good = subjects[row.of];
    const served = subjects.goodOf(good);
    await row.change(served, subjects, good);
    const cwd = subjects.world.project({ 'package-lock.json': subjects.serve(good, served) });
    const { code, stdout } = await cli(['audit', ...subjects.world.source, '--json'], { cwd });
    const report = auditReport(stdout);
    expect([code, report.packages.map(({ status }) => status)]).toEqual([
      EXIT_CODES[row.status],
      row.status === 'error' ? [] : [row.status],
    ]);
    if (row.code !== null) expect(codesOf(report)).toContain(row.code);
  });
});
