import { mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type ReportPlace, writeReportFiles } from '../../src/commands/report-files.ts';
import { ConfigurationError } from '../../src/model/errors.ts';
import { entries, verdict } from '../report/build.ts';

const GIVEN = verdict(entries(2), []);

function place(env: ReportPlace['env'] = {}): ReportPlace {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-reports-'));
  return { folder, env, now: new Date('2026-11-01T12:00:00Z'), named: (report) => `--${report}` };
}

const resourceIn = (folder: string): unknown =>
  (JSON.parse(readFileSync(path.join(folder, 'v.json'), 'utf8')) as { predicate: { resourceUri: unknown } }).predicate
    .resourceUri;

test('nothing is written that was not asked for', async () => {
  const at = place();
  await writeReportFiles(GIVEN, {}, at);
  expect(readdirSync(at.folder)).toEqual([]);
  await writeReportFiles(GIVEN, { sarif: 'x.sarif' }, at);
  expect(readdirSync(at.folder)).toEqual(['x.sarif']);
});

test('what was there is replaced: an old summary must not stand for a new run', async () => {
  const at = place();
  writeFileSync(path.join(at.folder, 'v.json'), 'PASSED');
  await writeReportFiles({ ...GIVEN, outcome: 'fail' }, { vsa: 'v.json' }, at);
  expect(readFileSync(path.join(at.folder, 'v.json'), 'utf8')).toContain('"FAILED"');
});

test('the audited thing is the commit of the job, or the file', async () => {
  const local = place();
  await writeReportFiles(GIVEN, { vsa: 'v.json' }, local);
  expect(resourceIn(local.folder)).toBe('file:package-lock.json');
  await writeReportFiles({ ...GIVEN, lockfiles: ['a', 'b'] }, { vsa: 'v.json' }, local);
  expect(resourceIn(local.folder)).toBe('file:.');
  const job = place({ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: 'c0ffee' });
  await writeReportFiles(GIVEN, { vsa: 'v.json' }, job);
  expect(resourceIn(job.folder)).toBe('git+https://github.com/acme/shop@c0ffee');
});

test('one that cannot be written is named, and does not keep the other from it', async () => {
  const at = place();
  const failure = await writeReportFiles(GIVEN, { sarif: 'nowhere/x.sarif', vsa: 'v.json' }, at).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(ConfigurationError);
  expect((failure as ConfigurationError).problems).toMatchObject([
    { code: 'SARIF_FILE', hint: 'Check the path given to --sarif.' },
  ]);
  expect(readdirSync(at.folder)).toEqual(['v.json']);
});

test('a planted link to somewhere else is not followed', async () => {
  const [at, outside] = [place(), place()];
  symlinkSync(outside.folder, path.join(at.folder, 'out'));
  await expect(writeReportFiles(GIVEN, { sarif: 'out/x.sarif' }, at)).rejects.toMatchObject({
    problems: [{ code: 'SARIF_FILE' }],
  });
  mkdirSync(path.join(at.folder, 'in'));
  writeFileSync(path.join(outside.folder, 'kept'), 'kept');
  symlinkSync(path.join(outside.folder, 'kept'), path.join(at.folder, 'in/x.sarif'));
  await writeReportFiles(GIVEN, { sarif: 'in/x.sarif' }, at);
  expect(readFileSync(path.join(outside.folder, 'kept'), 'utf8')).toBe('kept');
  expect(readdirSync(outside.folder)).toEqual(['kept']);
});
