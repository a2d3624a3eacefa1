// Is the committed dist/ what the sources build? Compares it byte by byte with a fresh build. Exit code 1 if not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, root } from './build.mjs';

const dist = join(root, 'dist');

/** What differs, one line each; nothing where the two are the same. */
function compare(fresh, folder) {
  const committed = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const names = new Set(
    committed
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
  const faults = [];
  for (const [name, content] of fresh) {
    const path = join(folder, name);
    if (!names.delete(name)) faults.push(`missing  dist/${name}`);
    else if (!readFileSync(path).equals(Buffer.from(content))) faults.push(`differs  dist/${name}`);
  }
  for (const name of names) faults.push(`extra    dist/${name}`);
  return faults.sort();
}

const faults = compare(await build(), dist);
if (faults.length > 0) {
  console.error(
    `dist/ is not what the sources build:\n\n  ${faults.join('\n  ')}\n\nRun \`npm run build\` and commit dist/.`,
  );
  process.exitCode = 1;
} else {
  console.log('dist/ is what the sources build.');
}
