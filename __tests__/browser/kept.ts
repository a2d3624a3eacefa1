import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/**
 * Kept pictures, and how a page is held against them. Machines draw letters differently, so a picture is kept at a quarter
 * of its size: there a line of text is a grey band, of which only length, place and contrast are left. For the lines to
 * break at the same words, {@link FONTS} names only fonts that have the same measures.
 */

const FOLDER = fileURLToPath(new URL('pictures/', import.meta.url));
const FACTOR = 4;
/** A longer page is cut here (CSS pixels). */
const MOST_HEIGHT = 2000;
/** How far apart two pixels may be, from 0 to 1: more than smoothing makes of the same text, less than text that is gone. */
const THRESHOLD = 0.04;
/** The part of the pixels that may differ: a mark or an emoji that another font draws, no more. */
const MOST_DIFFERENT = 0.01;
/** Nowhere may the differing ones lie together: the side of a square (shrunken pixels) and the part of it that may differ. */
const BLOCK = 12;
const MOST_DIFFERENT_IN_BLOCK = 0.3;

/** Arial, and those made to its measures; the same for Courier New. Letters are as wide as their font says, hinted or not. */
const FONTS = `
  * { font-family: 'Liberation Sans', Arimo, Arial !important; text-rendering: geometricPrecision !important; }
  code, code *, pre, pre *, .mono, .mono *, .entries th button { font-family: 'Liberation Mono', Cousine, 'Courier New' !important; }
`;

/** Every machine draws these from another font, in another width and height: in a kept picture they are squares. */
const PLAIN_SYMBOLS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (!/^(?:SCRIPT|STYLE)$/.test(node.parentElement.tagName))
      node.data = node.data.replace(/[\\p{Extended_Pictographic}✔✘➜]\\ufe0f?/gu, '■');
})()`;

/** Gives the page what makes it look alike on every machine. Its policy must be off, and its script must have run. */
export async function makeComparable(page: Page): Promise<void> {
  await page.addStyleTag({ content: FONTS });
  await page.evaluate(PLAIN_SYMBOLS);
}

/** Throws where the machine has none of the fonts: every difference would then be the fonts'. */
export async function expectFonts(page: Page): Promise<void> {
  const width = (family: string): Promise<number> =>
    page.evaluate<number>(`(() => {
      const context = document.createElement('canvas').getContext('2d');
      context.textRendering = 'geometricPrecision';
      context.font = '100px ' + ${JSON.stringify(family)};
      return Math.round(context.measureText('Countersign 0123456789').width);
    })()`);
  const found = [
    await width("'Liberation Sans', Arimo, Arial"),
    await width("'Liberation Mono', Cousine, 'Courier New'"),
  ];
  const missing =
    'pictures cannot be compared here: install fonts with the measures of Arial and Courier New (fonts-liberation)';
  expect(found, missing).toEqual([1123, 1320]);
}

/** Compares what the page shows with `pictures/<name>.png`; `UPDATE_PICTURES=1` writes it instead: then look at it. */
export async function expectPicture(page: Page, name: string): Promise<void> {
  if (process.env['UPDATE_PICTURES'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(pathOf(name), PNG.sync.write(await picture(page), { deflateLevel: 9, colorType: 2 }));
    return;
  }
  const actual = await picture(page);
  const fault = existsSync(pathOf(name)) ? difference(kept(name), actual) : 'no picture is kept';
  if (fault === null) return;
  const seen = join(mkdtempSync(join(tmpdir(), 'countersign-picture-')), `${name}.png`);
  writeFileSync(seen, PNG.sync.write(actual));
  expect.fail(`${name}: ${fault}. What it looks like now: ${seen}. Where that is as it should be: UPDATE_PICTURES=1`);
}

/** How what the page shows differs from a kept picture; `null` where it does not. */
export async function pictureFault(page: Page, name: string): Promise<string | null> {
  return difference(kept(name), await picture(page));
}

const pathOf = (name: string): string => `${FOLDER}${name}.png`;
const kept = (name: string): PNG => PNG.sync.read(readFileSync(pathOf(name)));
const picture = async (page: Page): Promise<PNG> => shrink(PNG.sync.read(await shot(page)));

async function shot(page: Page): Promise<Buffer> {
  const size = page.viewportSize();
  if (size === null) throw new Error('the page has no size');
  const height = await page.evaluate<number>('Math.ceil(document.documentElement.getBoundingClientRect().height)');
  const clip = { x: 0, y: 0, width: size.width, height: Math.min(Math.max(height, FACTOR), MOST_HEIGHT) };
  return page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' });
}

/** Every pixel is the mean of {@link FACTOR} by {@link FACTOR}. */
function shrink(from: PNG): PNG {
  const to = new PNG({ width: Math.floor(from.width / FACTOR), height: Math.floor(from.height / FACTOR) });
  for (let y = 0; y < to.height; y += 1) {
    for (let x = 0; x < to.width; x += 1) {
      const at = (y * to.width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let dy = 0; dy < FACTOR; dy += 1)
          for (let dx = 0; dx < FACTOR; dx += 1)
            sum += from.data[((y * FACTOR + dy) * from.width + x * FACTOR + dx) * 4 + channel] ?? 0;
        to.data[at + channel] = Math.round(sum / FACTOR ** 2);
      }
      to.data[at + 3] = 255;
    }
  }
  return to;
}

/** What is different, as a sentence; `null` where the two show the same. */
function difference(kept: PNG, actual: PNG): string | null {
  if (kept.width !== actual.width) return `${actual.width * FACTOR} px wide, not ${kept.width * FACTOR}`;
  if (Math.abs(kept.height - actual.height) > Math.max(3, kept.height * 0.01))
    return `${actual.height * FACTOR} px high, not ${kept.height * FACTOR}`;
  const { width } = kept;
  const height = Math.min(kept.height, actual.height);
  const part = (png: PNG): Uint8Array => png.data.subarray(0, width * height * 4);
  const diff = new Uint8Array(width * height * 4);
  const count = pixelmatch(part(kept), part(actual), diff, width, height, {
    threshold: THRESHOLD,
    includeAA: true,
    diffMask: true,
  });
  if (count > width * height * MOST_DIFFERENT)
    return `${((count / (width * height)) * 100).toFixed(1)} % of the picture is different`;
  for (let top = 0; top < height; top += BLOCK / 2)
    for (let left = 0; left < width; left += BLOCK / 2) {
      let marked = 0;
      for (let y = top; y < Math.min(top + BLOCK, height); y += 1)
        for (let x = left; x < Math.min(left + BLOCK, width); x += 1)
          if ((diff[(y * width + x) * 4 + 3] ?? 0) > 0) marked += 1;
      if (marked > BLOCK ** 2 * MOST_DIFFERENT_IN_BLOCK)
        return `something at ${left * FACTOR}, ${top * FACTOR} px is different`;
    }
  return null;
}
