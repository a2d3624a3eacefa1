import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The browser of the machine. It is never downloaded, and asks nobody anything on its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Letters as wide as their font says, whatever the machine's own settings make of them.
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  });
}

export interface Opened {
  readonly page: Page;
  /** Addresses asked for, but the file itself. */
  readonly requests: readonly string[];
  /** Errors, and everything on the console: violations of the page's policy are said there. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a report as a person does who downloaded it: from a file. Every request is refused, and noted. */
export async function open(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-html-'));
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  const address = pathToFileURL(path).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  await context.route('**', async (route) => {
    const url = route.request().url();
    if (url === address) return route.continue();
    requests.push(url);
    return route.abort();
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return {
    page,
    requests,
    complaints,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly unknown[];
}

/**
 * Every rule of axe, best practices too, for the page or the part of it that `within` selects, without what `but` selects.
 * Returns `rule: element` for each violation, and how many rules were held.
 */
export async function axe(
  page: Page,
  { within = 'html', but = [] }: { readonly within?: string; readonly but?: readonly string[] } = {},
): Promise<{ readonly violations: readonly string[]; readonly passes: number }> {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate<AxeResult>(
    `axe.run(${JSON.stringify({ include: [[within]], exclude: but.map((one) => [one]) })}, { resultTypes: ["violations"] })`,
  );
  return {
    violations: violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`)),
    passes: passes.length,
  };
}
