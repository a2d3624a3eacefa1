// Writes every generated page: npm run docs. With --check it writes nothing, names what is stale, and exits with 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATED_FOLDER, generatedDocuments } from './docs-pages.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const unknown = process.argv.slice(2).filter((argument) => argument !== '--check');
if (unknown.length > 0) {
  // A mistyped --check must not write over what it was to compare, nor pass.
  console.error(`Unknown: ${unknown.join(' ')}. usage: npm run docs [-- --check]`);
  process.exit(2);
}

const documents = generatedDocuments(root);
const folder = join(root, GENERATED_FOLDER);
const present = existsSync(folder) ? readdirSync(folder).map((name) => `${GENERATED_FOLDER}/${name}`) : [];
const extra = present.filter((path) => !documents.has(path));
const stale = [...documents].filter(([path, text]) => read(path) !== text);

if (!process.argv.includes('--check')) {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
  for (const path of extra) rmSync(join(root, path));
  console.log(`${documents.size} documents, ${stale.length} written, ${extra.length} removed`);
} else if (stale.length + extra.length > 0) {
  const names = [...stale.map(([path]) => path), ...extra].toSorted();
  console.error(`Stale: ${names.join(', ')}. Run \`npm run docs\` and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(`${documents.size} documents are what the sources say`);
}

function read(path: string): string | null {
  // Git may have checked it out with the line ends of this system.
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') : null;
}
