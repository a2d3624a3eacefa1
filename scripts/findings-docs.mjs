// Writes docs/findings/ and docs/incidents.md: node scripts/findings-docs.mjs [--check]
//
// Needs Node 24, because it reads TypeScript. With --check it writes nothing, and exits with 1 where a page is not what the
// catalogue and the details beside this file say.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from '../src/model/catalogue.ts';
import { findingsPages } from './findings-pages.ts';
import { incidentsPage } from './incidents-page.ts';

const docs = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs');
const folder = join(docs, 'findings');
mkdirSync(folder, { recursive: true });
const pages = new Map([...findingsPages(CATALOGUE)].map(([name, text]) => [join(folder, name), text]));
const present = readdirSync(folder).map((name) => join(folder, name));
const extra = present.filter((path) => !pages.has(path));
pages.set(join(docs, 'incidents.md'), incidentsPage());
const stale = [...pages].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (!process.argv.includes('--check')) {
  for (const [path, text] of stale) writeFileSync(path, text);
  for (const path of extra) rmSync(path);
  console.log(`docs/: ${pages.size} pages, ${stale.length} written, ${extra.length} removed`);
} else if (stale.length + extra.length > 0) {
  const names = [...stale.map(([path]) => path), ...extra].map((path) => path.slice(docs.length + 1)).sort();
  console.error(`Stale in docs/: ${names.join(', ')}. Run \`node scripts/findings-docs.mjs\` and commit the result.`);
  process.exitCode = 1;
}
