// Writes docs/findings/ from the catalogue: node scripts/findings-docs.mjs [--check]
//
// Needs Node 24, because it reads TypeScript. With --check it writes nothing, and exits with 1 where a page is not what the
// catalogue says.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from '../src/model/catalogue.ts';
import { findingsPages } from './findings-pages.ts';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'findings');
const pages = findingsPages(CATALOGUE);
mkdirSync(folder, { recursive: true });
const present = new Set(readdirSync(folder));
const stale = [...pages].filter(
  ([name, text]) => !present.has(name) || readFileSync(join(folder, name), 'utf8') !== text,
);
const extra = [...present].filter((name) => !pages.has(name));

if (!process.argv.includes('--check')) {
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  for (const name of extra) rmSync(join(folder, name));
  console.log(`docs/findings/: ${pages.size} pages, ${stale.length} written, ${extra.length} removed`);
} else if (stale.length + extra.length > 0) {
  const names = [...stale.map(([name]) => name), ...extra].sort();
  console.error(
    `docs/findings/ is stale: ${names.join(', ')}. Run \`node scripts/findings-docs.mjs\` and commit the result.`,
  );
  process.exitCode = 1;
}
