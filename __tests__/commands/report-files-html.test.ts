import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeReportFiles } from '../../src/commands/report-files.ts';
import { VERSION } from '../../src/commands/version.ts';
import { renderHtml } from '../../src/report/html.ts';
import { CASES } from '../report/cases.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'countersign-html-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const given = CASES['judged'] ?? expect.fail();
const place = { folder, now: new Date(0), named: (report: string) => `--${report}` };
const written = (): string => readFileSync(path.join(folder, 'report.html'), 'utf8');

test('the HTML report is written as it is rendered', async () => {
  await writeReportFiles(given, { html: 'report.html' }, { ...place, env: {} });
  expect(written()).toBe(renderHtml(given, VERSION));
  expect(written()).not.toContain('acme/shop');
});

test('on a runner its places lead to the files at the commit', async () => {
  const sha = 'c0ffee'.repeat(6);
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: sha };
  await writeReportFiles(given, { html: 'report.html' }, { ...place, env });
  expect(written()).toContain(`https://github.com/acme/shop/blob/${sha}/package-lock.json#L10`);
});

test('one that cannot be written is named', async () => {
  const failure = await writeReportFiles(given, { html: 'nowhere/report.html' }, { ...place, env: {} }).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({
    problems: [{ code: 'HTML_FILE', hint: 'Check the path given to --html.' }],
  });
});
