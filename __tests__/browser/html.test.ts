import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { entry, SOURCE, verdict } from '../report/build.ts';
import { CASES } from '../report/cases.ts';
import { fiveThousand } from './cases.ts';
import { axe, launch, open } from './chromium.ts';

const caseOf = (name: string): Verdict => CASES[name] ?? expect.fail(name);
const render = (one: Verdict): string =>
  renderHtml(one, '1.2.3', { repositoryUrl: 'https://github.com/acme/shop', sha: 'c0ffee'.repeat(6) });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens all that is folded; some of it is open from the start. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
}

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  test.each(['pass', 'judged', 'every-severity', 'error', 'pull-request', 'hostile', 'empty'])('%s', async (name) => {
    for (const width of colorScheme === 'light' ? [1280, 360] : [1280]) {
      const opened = await open(browser, render(caseOf(name)), { colorScheme, viewport: { width, height: 900 } });
      const button = opened.page.locator('#entry-list button').first();
      if (await button.count()) await button.click();
      await unfold(opened.page);
      const { violations, passes } = await axe(opened.page);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(20);
      expect(await opened.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect([...opened.requests, ...opened.complaints]).toEqual([]);
      await opened.close();
    }
  });
});

describe('without scripts', () => {
  test.each(['every-severity', 'hostile', 'error'])('%s is all there', async (name) => {
    const one = caseOf(name);
    const { page, requests, close } = await open(browser, render(one), { javaScriptEnabled: false });
    expect(await page.locator('article').count()).toBe(one.findings.length);
    expect(await page.locator('table.plain tbody tr').count()).toBe(one.packages.length);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('table.entries').isVisible()).toBe(false);
    const texts = await page.locator('article').allInnerTexts();
    if (name === 'every-severity')
      for (const { message, remedy } of one.findings)
        expect(texts.some((text) => text.includes(message) && text.includes(remedy))).toBe(true);
    expect(requests).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)('axe, %s', async (colorScheme) => {
    // axe needs scripts to run at all: so the page is taken as it is without them, and its own script taken out.
    const still = render(caseOf('judged'))
      .replace(/<\/?noscript>/g, '')
      .replace(/<script>[^]*?<\/script>/, '');
    const { page, close } = await open(browser, still, { colorScheme });
    expect(await page.locator('table.plain').isVisible()).toBe(true);
    expect((await axe(page)).violations).toEqual([]);
    await close();
  });
});

test('hostile text stays text', async () => {
  const { page, complaints, requests, close } = await open(browser, render(caseOf('hostile')));
  expect(await page.locator('img, iframe, script:not(#data):not(body > script)').count()).toBe(0);
  expect(await page.locator('article').first().innerText()).toContain('\\u{1b}');
  for (const button of await page.locator('#entry-list button').all()) await button.click();
  await unfold(page);
  const hosts = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => String(Reflect.get(link, 'host'))));
  expect([...new Set(hosts)].toSorted()).toEqual(['example.com', 'github.com']);
  expect([...complaints, ...requests]).toEqual([]);
  await close();
});

test('the policy stops what the escaping would let through', async () => {
  const html = render(caseOf('pass')).replace(
    '</main>',
    '<img src=x onerror="document.title=1"><script>document.title=2</script></main>',
  );
  const { page, complaints, close } = await open(browser, html);
  expect(complaints.join('\n')).toMatch(/Content Security Policy/);
  expect(await page.title()).toMatch(/^Countersign/);
  await expect(page.evaluate('document.body.innerHTML = "<b>x</b>"')).rejects.toThrow(/TrustedHTML/);
  await close();
});

describe('5,000 findings', () => {
  const html = render(fiveThousand(false));

  test('are filtered and searched, each within 200 ms, and counted aloud', async () => {
    const { page, complaints, close } = await open(browser, html);
    const said = page.locator('[role=status]');
    await expect.poll(() => said.innerText()).toBe('5,000 of 5,000 findings and 5,000 of 5,000 entries match.');
    const search = page.getByLabel('Search');
    await search.fill('package-4321');
    expect(await said.innerText()).toBe('1 of 5,000 findings and 1 of 5,000 entries match.');
    await search.fill('');
    await page.getByLabel('Severity').selectOption('low');
    expect(await said.innerText()).toBe('500 of 5,000 findings and 500 of 5,000 entries match.');
    await page.getByLabel('Lockfile').selectOption('package-lock.json');
    expect(await said.innerText()).toBe('0 of 5,000 findings and 0 of 5,000 entries match.');
    expect(await page.getByText('No finding matches.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => said.innerText()).toMatch(/^5,000/);
    await page.getByLabel('Status').selectOption('failed');
    expect(await said.innerText()).toMatch(/^5,000 .* 5,000 of 5,000 entries/);
    const took = await page.evaluate<number>(`(() => {
      const field = document.querySelector('[name=search]');
      let worst = 0;
      for (const text of ['p', 'package', 'package-4', 'nothing', '']) {
        // The best of three: what a busy machine does meanwhile is not the page's.
        const best = Math.min(...[1, 2, 3].map(() => {
          const started = performance.now();
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          document.body.offsetHeight;
          return performance.now() - started;
        }));
        worst = Math.max(worst, best);
      }
      return worst;
    })()`);
    expect(took).toBeLessThan(200);
    expect(complaints).toEqual([]);
    await close();
  });

  test('are shown a part at a time; the focus goes to the first new one', async () => {
    const { page, close } = await open(browser, html);
    expect(await page.locator('article').count()).toBe(25);
    expect(await page.locator('#entry-list > tr:not(.detail)').count()).toBe(100);
    await page.locator('#more-entries').click();
    expect(await page.locator('#entry-list > tr:not(.detail)').count()).toBe(200);
    expect(await page.locator(':focus').innerText()).toBe('package-100');
    await page.locator('#more-findings').click();
    expect(await page.locator('article').count()).toBe(50);
    expect(await page.locator('article:nth-of-type(26) h3:focus').count()).toBe(1);
    await close();
  });
});

test('of one cause with 4,500 entries a search leaves the ones that match', async () => {
  const { page, complaints, close } = await open(browser, render(fiveThousand(true)));
  const said = page.locator('[role=status]');
  await expect.poll(() => said.innerText()).toBe('2 of 2 causes and 5,000 of 5,000 entries match.');
  expect(await page.locator('article').first().innerText()).toContain('4,499 other findings have the same cause.');
  await page.getByLabel('Search').fill('package-4321');
  expect(await said.innerText()).toBe('1 of 2 causes and 1 of 5,000 entries match.');
  await page.getByText('1 of 4,500 entries match').click();
  await expect
    .poll(() => page.locator('article li').allInnerTexts())
    .toContain('package-4321@1.0.1 package-lock.json:38899');
  expect(await page.locator('article details li').count()).toBe(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => page.getByText('4,500 entries').first().innerText()).toBe('4,500 entries');
  expect(complaints).toEqual([]);
  await close();
});

describe('with the keyboard alone', () => {
  const attested = entry(1, {
    name: '@acme/toolkit',
    source: SOURCE,
    evidence: { integrity: 'verified', signature: 'verified', publish: 'absent', provenance: 'verified' },
  });

  test('from the skip link to the search and into a package, whose path leads to its commit', async () => {
    const { page, close } = await open(browser, render(verdict([entry(0), attested], [])));
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the findings');
    await page.keyboard.press('Tab');
    await page.keyboard.type('TOOLKIT');
    expect(await page.locator('#entry-list > tr:not(.detail)').count()).toBe(1);
    const button = page.getByRole('button', { name: '@acme/toolkit' });
    for (let presses = 0; presses < 10 && (await page.locator('#entry-list button:focus').count()) === 0; presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const steps = page.getByRole('list', { name: 'From package to commit' }).getByRole('listitem');
    const said = await steps.allInnerTexts();
    expect(said.map((text) => text.split(/:| \S*@| \.| \d/)[0])).toEqual([
      'Package',
      'Locked hash, held against the registry’s',
      'Registry signature',
      'Publish attestation',
      'Provenance',
      'Workflow run',
      'Commit',
    ]);
    expect(said[3]).toBe('Publish attestation: there is none');
    const urls = [SOURCE.logUrl, SOURCE.runUrl, SOURCE.commitUrl];
    for (const [at, url] of urls.entries())
      expect(
        await steps
          .nth(4 + at)
          .getByRole('link')
          .first()
          .getAttribute('href'),
      ).toBe(url);
    await page.keyboard.press('Space');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await steps.count()).toBe(0);
    await close();
  });
});
