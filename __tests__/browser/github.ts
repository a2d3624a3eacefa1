import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Markdown as GitHub shows it: its dialect, its list of allowed elements, its style sheet, its diagrams. */

const require = createRequire(import.meta.url);
const CSS = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');
const MERMAID = require.resolve('@mermaid-js/tiny/dist/mermaid.tiny.js');

/** GitHub's list of elements; `wbr` is on it, but not in this package's copy. */
const SCHEMA = { ...defaultSchema, tagNames: [...(defaultSchema.tagNames ?? []), 'wbr'] };

const PARSED = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
const SANITIZED = PARSED().use(rehypeSanitize, SCHEMA).use(rehypeStringify).freeze();
const AS_WRITTEN = PARSED().use(rehypeStringify).freeze();

/** HTML of Markdown. `as-written`: with everything in it that GitHub takes out. */
export function githubHtml(markdown: string, what: 'as-written' | 'sanitized' = 'sanitized'): string {
  return (what === 'sanitized' ? SANITIZED : AS_WRITTEN).processSync(markdown).toString();
}

/** Where on GitHub the Markdown stands: in the box of a job's summary, or in a comment of its bot. */
export type Frame = 'summary' | 'comment';

const FRAMES: Readonly<Record<Frame, string>> = {
  summary: '<div class="bar quiet">audit summary</div>',
  comment:
    '<div class="bar"><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="10" fill="#57606a"/><circle cx="10" cy="10" r="4" fill="#ffffff"/></svg><b>github-actions</b><span class="bot">bot</span><span class="quiet">commented</span></div>',
};

const FRAME_CSS = `
  :root { color-scheme: light dark; --page: #ffffff; --line: #d1d9e0; --bar: #f6f8fa; --text: #1f2328; --quiet: #59636e; }
  @media (prefers-color-scheme: dark) {
    :root { --page: #0d1117; --line: #3d444d; --bar: #151b23; --text: #f0f6fc; --quiet: #9198a1; }
  }
  body { margin: 0; padding: 16px; background: var(--page); color: var(--text); }
  main { max-width: 1012px; margin: 0 auto; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
  .bar { display: flex; gap: 8px; align-items: center; padding: 8px 16px; background: var(--bar); border-bottom: 1px solid var(--line); font: 14px/1.5 system-ui, sans-serif; }
  .bar.quiet, .quiet { color: var(--quiet); }
  .bot { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; color: var(--quiet); }
  .markdown-body { padding: 16px 24px; }
  .markdown-body .mermaid { margin: 0 0 16px; text-align: center; }
  @media (max-width: 500px) { body { padding: 8px; } .markdown-body { padding: 16px; } }
`;

/** A page with this Markdown on it, in light and dark. Diagrams are still text: see {@link drawDiagrams}. */
export function githubPage(markdown: string, frame: Frame): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>GitHub</title><style>${CSS}${FRAME_CSS}</style></head><body><main>${FRAMES[frame]}<article class="markdown-body">${githubHtml(markdown)}</article></main></body></html>`;
}

/** Runs in the page. The source stays beside the diagram, so that it can be drawn again in other colours. */
const DRAW = `async (dark) => {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'default', deterministicIds: true });
  for (const code of document.querySelectorAll('pre > code.language-mermaid')) {
    const drawn = document.createElement('div');
    drawn.className = 'mermaid';
    drawn.dataset.source = code.textContent;
    code.parentElement.replaceWith(drawn);
  }
  const all = [...document.querySelectorAll('.mermaid')];
  const errors = [];
  for (const [at, drawn] of all.entries()) {
    try { drawn.innerHTML = (await mermaid.render('diagram-' + at, drawn.dataset.source)).svg; }
    catch (error) { errors.push(String(error)); }
  }
  return { drawn: document.querySelectorAll('.mermaid > svg').length, errors };
}`;

export interface Diagrams {
  readonly drawn: number;
  readonly errors: readonly string[];
}

/** Draws the page's Mermaid diagrams, as GitHub does in the browser, in the colours that the page has now. */
export async function drawDiagrams(page: Page): Promise<Diagrams> {
  if ((await page.locator('code.language-mermaid, .mermaid').count()) === 0) return { drawn: 0, errors: [] };
  if (!(await page.evaluate<boolean>('"mermaid" in globalThis'))) await page.addScriptTag({ path: MERMAID });
  const dark = await page.evaluate<boolean>('matchMedia("(prefers-color-scheme: dark)").matches');
  return page.evaluate<Diagrams>(`(${DRAW})(${String(dark)})`);
}
