// Runs a TypeScript file: node scripts/run.mjs FILE [ARGUMENT…]
//
// Node 24 strips types by itself, and `npm run` puts the Node 24 of node_modules first on the PATH. Started by an older
// Node outside `npm run`, this looks for that Node 24 and hands over to it, so that both ways work.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/run.mjs FILE [ARGUMENT…]');
  process.exit(2);
}

if (process.features.typescript) {
  const path = resolve(file);
  process.argv = [process.argv[0], path, ...rest];
  await import(pathToFileURL(path).href);
} else {
  const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(node)) {
    console.error(
      `Node ${process.versions.node} cannot run TypeScript, and ${node} is missing: use Node 24, or run \`npm ci\`.`,
    );
    process.exit(2);
  }
  const child = spawnSync(node, [resolve(file), ...rest], { stdio: 'inherit', shell: process.platform === 'win32' });
  // A child that was killed has no exit code; that must not read as success.
  process.exit(child.status ?? 1);
}
