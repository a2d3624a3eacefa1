// Shows a report as a person will see it: a job summary the way GitHub renders it, or a terminal report, as a picture.
//
//   node scripts/render-summary.mjs REPORT.md|REPORT.ansi OUT.png [light|dark] [width]
//
// Needs a browser (CHROMIUM, default /usr/bin/chromium) and tools that are no dependencies of this project, because they are only
// for looking. RENDER_TOOLS names a folder where they are installed:
//   npm install unified remark-parse remark-gfm remark-rehype rehype-raw rehype-sanitize rehype-stringify github-markdown-css playwright-core
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [input, output, theme = 'light', width = '900'] = process.argv.slice(2);
const tools = process.env.RENDER_TOOLS;
if (input === undefined || output === undefined || tools === undefined) {
  process.stderr.write(
    'usage: RENDER_TOOLS=FOLDER node scripts/render-summary.mjs REPORT.md|REPORT.ansi OUT.png [light|dark] [width]\n',
  );
  process.exit(2);
}

const folder = path.resolve(tools);
const resolve = createRequire(pathToFileURL(path.join(folder, 'package.json'))).resolve;

/** Most of the tools are ESM only, which `require.resolve` does not find: so the entry is read from their package.json. */
async function load(name) {
  const root = path.join(folder, 'node_modules', name);
  const { exports, main } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const entry =
    typeof exports === 'string'
      ? exports
      : (exports?.default ?? exports?.['.']?.import ?? exports?.['.']?.default ?? main ?? 'index.js');
  return import(pathToFileURL(path.join(root, entry)).href);
}

/** GitHub Markdown through the sanitiser whose list of elements is GitHub's; `wbr` is on that list but not in this package's copy. */
async function summaryHtml(markdown) {
  const { unified } = await load('unified');
  const [parse, gfm, rehype, raw, stringify] = await Promise.all(
    ['remark-parse', 'remark-gfm', 'remark-rehype', 'rehype-raw', 'rehype-stringify'].map(
      async (name) => (await load(name)).default,
    ),
  );
  const { default: sanitize, defaultSchema } = await load('rehype-sanitize');
  const schema = { ...defaultSchema, tagNames: [...defaultSchema.tagNames, 'wbr'] };
  const file = await unified()
    .use(parse)
    .use(gfm)
    .use(rehype, { allowDangerousHtml: true })
    .use(raw)
    .use(sanitize, schema)
    .use(stringify)
    .process(markdown);
  const css = fs.readFileSync(resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const page = theme === 'dark' ? '#0d1117' : '#fff';
  return `<style>${css} body{margin:0;background:${page}} .markdown-body{max-width:${Number(width) - 64}px;padding:32px}</style><article class="markdown-body">${file}</article>`;
}

const SGR = {
  1: 'font-weight:bold',
  2: 'opacity:.65',
  31: 'color:#ff7b72',
  32: 'color:#3fb950',
  33: 'color:#d29922',
  34: 'color:#58a6ff',
  35: 'color:#bc8cff',
  36: 'color:#39c5cf',
};

/** Only what this program's own reports use: SGR colours. Anything else stays visible as text. */
function terminalHtml(text) {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
  const colored = escaped.replace(/\u001b\[(\d+)m/g, (_, code) =>
    SGR[code] === undefined ? '</span>' : `<span style="${SGR[code]}">`,
  );
  return `<style>body{margin:0;background:#0d1117} pre{margin:0;padding:24px;color:#e6edf3;font:14px/1.45 "Liberation Mono",monospace;white-space:pre-wrap}</style><article><pre>${colored}</pre></article>`;
}

const text = fs.readFileSync(input, 'utf8');
const body = input.endsWith('.md') ? await summaryHtml(text) : terminalHtml(text);
const { chromium } = await load('playwright-core');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: Number(width), height: 400 }, javaScriptEnabled: false });
await page.setContent(`<!doctype html><meta charset="utf-8">${body}`);
await page.screenshot({ path: output, fullPage: true });
const wide = await page.locator('article').evaluate((element) => element.scrollWidth > element.clientWidth);
process.stdout.write(`${output}${wide ? ' (wider than the page)' : ''}\n`);
await browser.close();
