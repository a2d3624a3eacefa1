/**
 * Shows one report as a person will see it, as a picture: to look at what you have changed.
 *
 *   node scripts/run.mjs scripts/pictures-one.ts REPORT.md|REPORT.ansi|REPORT.html OUT.png [light|dark] [WIDTH] [summary|comment]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { launch, open } from '../__tests__/browser/chromium.ts';
import { drawDiagrams, githubPage } from '../__tests__/browser/github.ts';
import { terminalPage } from '../__tests__/browser/terminal.ts';

const [input, output, theme = 'light', width = '1000', frame = 'summary'] = process.argv.slice(2);
if (input === undefined || output === undefined) {
  console.error(
    'usage: node scripts/run.mjs scripts/pictures-one.ts REPORT.md|REPORT.ansi|REPORT.html OUT.png [light|dark] [WIDTH] [summary|comment]',
  );
  process.exit(2);
}
const text = readFileSync(input, 'utf8');
const html = input.endsWith('.html')
  ? text
  : input.endsWith('.md')
    ? githubPage(text, frame === 'comment' ? 'comment' : 'summary')
    : terminalPage(text, input);
const browser = await launch();
const { page, complaints, requests, close } = await open(browser, html, {
  colorScheme: theme === 'dark' ? 'dark' : 'light',
  viewport: { width: Number(width), height: 400 },
});
const { errors } = input.endsWith('.md') ? await drawDiagrams(page) : { errors: [] };
writeFileSync(output, await page.screenshot({ fullPage: true }));
const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
for (const problem of [...complaints, ...requests.map((url) => `asked for ${url}`), ...errors]) console.error(problem);
if (wide > 0) console.error(`${wide} px wider than the page`);
await close();
await browser.close();
