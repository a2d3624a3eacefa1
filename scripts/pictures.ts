/**
 * Makes docs/images/: what a user sees of Countersign, as the committed `dist/` wrote it in real runs. Needs Chromium
 * (`CHROMIUM_PATH`, or where Debian puts it). The same `dist/` on the same machine makes the same pictures.
 *
 *   npm run pictures
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { launch, open } from '../__tests__/browser/chromium.ts';
import { drawDiagrams, type Frame, githubPage } from '../__tests__/browser/github.ts';
import { terminalPage } from '../__tests__/browser/terminal.ts';
import { run } from '../__tests__/support/process.ts';
import { smallPng } from './pictures-png.ts';
import { auditPullRequests } from './pictures-scene.ts';

const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url));
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
/** A README shows no picture wider than this (CSS pixels). A longer one is cut. */
const WIDTH = 920;
const MOST_HEIGHT = 2400;
/** How much of a picture that is cut fades out, so that it is seen to go on. */
const FADE = 90;
const MOST_BYTES = 250_000;

interface Picture {
  readonly name: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
  /** Device pixels a CSS pixel; a long picture has fewer. */
  readonly scale?: number;
  readonly themes: readonly ('light' | 'dark')[];
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What of the page is shown; all of it, unless said. */
  readonly of?: string;
}

const BOTH = ['light', 'dark'] as const;

function onGitHub(name: string, markdown: string, frame: Frame, size: Pick<Picture, 'height' | 'scale'> = {}): Picture {
  const prepare = async (page: Page): Promise<void> => {
    const { errors } = await drawDiagrams(page);
    if (errors.length > 0) throw new Error(`${name}: ${errors.join('; ')}`);
  };
  return { name, html: githubPage(markdown, frame), themes: BOTH, prepare, of: 'main', ...size };
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { name, html, width = WIDTH, height = MOST_HEIGHT, scale = 2, themes, prepare, of } = picture;
  for (const colorScheme of themes) {
    const viewport = { width, height: 900 };
    const shown = await open(browser, html, { colorScheme, viewport, deviceScaleFactor: scale });
    const { page, requests, complaints } = shown;
    await prepare?.(page);
    const problems = [...requests, ...complaints];
    if (problems.length > 0) throw new Error(`${name}: ${problems.join('; ')}`);
    const box = await boxOf(page.locator(of ?? 'body'));
    const clip = { ...box, height: Math.min(box.height, height) };
    if (clip.height < box.height) await fadeOut(page, clip.y + clip.height);
    const png = smallPng(await page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' }));
    const file = `${name}${colorScheme === 'dark' && themes.length > 1 ? '-dark' : ''}.png`;
    writeFileSync(`${FOLDER}${file}`, png);
    console.log(`${file}  ${Math.ceil(png.length / 1024)} KiB`);
    if (png.length > MOST_BYTES) throw new Error(`${file} has ${png.length} bytes, more than ${MOST_BYTES}`);
    await shown.close();
  }
}

/** Over the colour that the page has itself, up to `bottom`. */
async function fadeOut(page: Page, bottom: number): Promise<void> {
  await page.evaluate(`(() => {
    const fade = document.createElement('div');
    const ground = getComputedStyle(document.body).backgroundColor;
    fade.style.cssText = 'position:absolute;left:0;right:0;top:${bottom - FADE}px;height:${FADE}px';
    fade.style.background = 'linear-gradient(transparent, ' + ground + ' 85%)';
    document.body.append(fade);
  })()`);
}

/** With a little of the page around it. */
async function boxOf(shown: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  // A click may have scrolled the page, and a box is measured from what is in view.
  await shown.page().evaluate('scrollTo(0, 0)');
  const box = await shown.boundingBox();
  if (box === null) throw new Error('nothing is shown');
  return { x: Math.max(0, box.x - 8), y: Math.max(0, box.y - 8), width: box.width + 16, height: box.height + 16 };
}

/** The first and the last lines that `countersign demo` prints. */
async function demo(): Promise<string> {
  const [first, last] = [25, 21];
  const { stdout, stderr, code } = await run(process.execPath, [CLI, 'demo'], { env: { FORCE_COLOR: '1' } });
  if (code !== 0) throw new Error(`the demo ended with ${code}: ${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  const between = lines.length - first - last;
  const left = between > 0 ? [`\u001b[2m  … ${between} more lines …\u001b[22m`, ''] : [];
  return ['$ node dist/cli.js demo', ...lines.slice(0, first), ...left, ...lines.slice(-last)].join('\n');
}

async function openPackage(page: Page): Promise<void> {
  await page.getByRole('button', { name: '@octo-org/router' }).click();
}

const { pass, fail } = await auditPullRequests();
if (fail.comment === null) throw new Error('the action wrote no comment');
const pictures: readonly Picture[] = [
  onGitHub('summary-fail', fail.summary, 'summary', { scale: 1.5 }),
  onGitHub('summary-pass', pass.summary, 'summary'),
  onGitHub('comment', fail.comment, 'comment', { height: 640 }),
  { name: 'report', html: fail.html, width: 1100, height: 1000, themes: BOTH },
  {
    name: 'report-package',
    html: fail.html,
    width: 1100,
    height: 700,
    themes: BOTH,
    prepare: openPackage,
    of: '#entries',
  },
  { name: 'terminal', html: terminalPage(await demo(), 'countersign demo'), width: 1180, themes: ['dark'], of: 'main' },
];
mkdirSync(FOLDER, { recursive: true });
const browser = await launch();
try {
  for (const picture of pictures) await take(browser, picture);
} finally {
  await browser.close();
}
