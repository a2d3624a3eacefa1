/** The summary, the comment and the report, as people see them: held against kept pictures, and against what must never be. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/verdict.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderSummary } from '../../src/report/markdown.ts';
import { SHOWN } from './cases.ts';
import { axe, launch, open, type Opened } from './chromium.ts';
import { drawDiagrams, githubHtml, githubPage } from './github.ts';
import { expectFonts, expectPicture, makeComparable, pictureFault } from './kept.ts';

const SOURCE = { repositoryUrl: 'https://github.com/acme/shop', sha: 'c0ffee'.repeat(6) };
const STAMP = {
  audit: 'c0ffee',
  run: '42',
  name: 'ci / audit',
  commit: 'c0ffee'.repeat(6),
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
};

const MARKDOWN: Readonly<Record<'summary' | 'comment', (verdict: Verdict) => string>> = {
  summary: (verdict) => renderSummary(verdict, SOURCE),
  comment: (verdict) => renderComment(verdict, SOURCE, STAMP),
};
const ON_GITHUB = ['summary', 'comment'] as const;
const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** With fonts that are alike everywhere; the report's policy would forbid that, and is tested in `html.test.ts`. */
async function show(html: string): Promise<Opened> {
  const opened = await open(browser, html, { bypassCSP: true });
  await makeComparable(opened.page);
  return opened;
}

/** In every look: nothing but links leads out, nothing sticks out, and it looks as it did. */
async function expectLooks(
  { page, requests, complaints, close }: Opened,
  name: string,
  look: () => Promise<void>,
): Promise<void> {
  // A comment is the summary in another box: half of the looks show that box as well.
  for (const { colorScheme, width } of name.startsWith('comment') ? [LOOKS[0], LOOKS[3]] : LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await look();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await expectPicture(page, `${name}-${colorScheme}-${width}`);
  }
  expect([...requests, ...complaints]).toEqual([]);
  await close();
}

test('the machine has the fonts', async () => {
  const { page, close } = await show('<p>');
  await expectFonts(page);
  await close();
});

describe.each(ON_GITHUB)('the %s on GitHub', (surface) => {
  test.each(Object.entries(SHOWN))('%s', async (name, verdict) => {
    const opened = await show(githubPage(MARKDOWN[surface](verdict), surface));
    const charts = verdict.counts.packages === 0 ? 0 : 1;
    await expectLooks(opened, `${surface}-${name}`, async () => {
      expect(await drawDiagrams(opened.page)).toEqual({ drawn: charts, errors: [] });
    });
  });

  test('hostile names bring no element and no link with them, even before GitHub takes out what it does not allow', async () => {
    const markdown = MARKDOWN[surface](SHOWN['hostile'] ?? expect.fail());
    // The comment's own marker is the one thing that is not meant to be seen.
    const written = githubHtml(markdown, 'as-written').replace(/^<!-- countersign [^<>]*-->/, '');
    expect(githubHtml(markdown).trim()).toBe(written.trim());
    const { page, close } = await show(githubPage(markdown, surface));
    const links = await page
      .locator('article a')
      .evaluateAll((all) => all.map((one) => String(Reflect.get(one, 'host'))));
    expect([...new Set(links)].toSorted()).toEqual(['example.com', 'github.com']);
    await close();
  });
});

test.each(['50-findings', 'pull-request'])('axe, light and dark: the summary, %s', async (name) => {
  const { page, close } = await show(githubPage(MARKDOWN.summary(SHOWN[name] ?? expect.fail(name)), 'summary'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await drawDiagrams(page);
    // A link in code on a striped row has GitHub's own three colours.
    const { violations, passes } = await axe(page, { within: 'article', but: ['a > code'] });
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(8);
  }
  await close();
});

describe('the report', () => {
  test.each(Object.entries(SHOWN))('%s', async (name, verdict) => {
    const opened = await show(renderHtml(verdict, '1.2.3', SOURCE));
    await expectLooks(opened, `report-${name}`, async () => {
      expect(await opened.page.getByRole('heading', { level: 1 }).count()).toBe(1);
    });
  });
});

/** What a comparison that forgives other letters must still see. */
describe('the comparison sees', () => {
  const NAME = 'summary-pull-request-dark-1280';

  test.each([
    ['the same as the same', 'x { color: red }', null],
    ['a chart that is gone, and nothing moved', '.mermaid svg { visibility: hidden }', /different/],
    ['text that is dark on dark', 'article :is(p, td) { color: #2b2f36 !important }', /different/],
    ['a table without its lines', 'article :is(th, td) { border-color: transparent !important }', /different/],
    ['a table that fell apart', 'article tr, article td { display: block !important }', /high|different/],
    ['a heading with another colour', 'article h2 { color: #6e7681 !important }', /different/],
  ] as const)('%s', async (_what, css, fault) => {
    const { page, close } = await show(githubPage(MARKDOWN.summary(SHOWN['pull-request'] ?? expect.fail()), 'summary'));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await drawDiagrams(page);
    await page.addStyleTag({ content: css });
    if (fault === null) expect(await pictureFault(page, NAME)).toBeNull();
    else expect(await pictureFault(page, NAME)).toMatch(fault);
    await close();
  });
});
