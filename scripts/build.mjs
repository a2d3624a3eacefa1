// Builds dist/ from src/: `tsc` strips the types, `ncc` makes one file (and its lazy chunks) of each entry.
//
//   dist/index.js      the action
//   dist/cli.js        a loader that checks the version of Node.js, then
//   dist/cli-main.js   the command line
//   dist/verifier-pool-worker.js   the worker thread of both, beside them
//   dist/not-bundled.js   in the place of packages that are never loaded
//   dist/licenses.txt  the licence of every package that is inside
//
// Same sources, same bytes, wherever it is built: `scripts/check-dist.mjs` holds the committed folder to that, so that a
// reader of the sources knows what the bundle does. For the same reason nothing is minified: it can be read.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licensesOf, packagesIn } from './licenses.mjs';

const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc');

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The entries: what `tsc` makes of them under build/, and the name of the bundle. */
const ENTRIES = [
  { entry: 'index.js', bundle: 'index.js' },
  { entry: 'cli.js', bundle: 'cli-main.js' },
  { entry: 'adapters/verifier-pool-worker.js', bundle: 'verifier-pool-worker.js' },
];

/**
 * What npm's configuration loads only to look for the workspace that a folder belongs to. It is asked in global mode, where
 * it does not look (`loadLocalPrefix` in @npmcli/config), so a third of its code would be read at each start for nothing:
 * glob, git, reading and writing manifests. A test runs the bundle through it.
 */
const NEVER_LOADED = ['@npmcli/map-workspaces', '@npmcli/package-json'];
const NOT_BUNDLED = 'not-bundled.js';

/** Runs `tsc` into build/, emptied first: a file whose source is gone must not reach the bundle. */
function compile() {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
    cwd: root,
  });
  if (run.status !== 0) throw new Error('tsc found errors: see above');
}

/** Makes one bundle. Returns its files by name, and the paths of the modules that are inside. */
async function bundle({ entry, bundle: filename }) {
  // CommonJS, so that the loader can be ES5. What `import()`s lazily is a chunk of its own: `NN.<filename>`.
  const result = await ncc(join(root, 'build', entry), {
    filename,
    esm: false,
    cache: false,
    minify: false,
    quiet: true,
    externals: Object.fromEntries(NEVER_LOADED.map((name) => [name, `./${NOT_BUNDLED}`])),
  });
  const files = new Map([[filename, result.code]]);
  for (const [name, asset] of Object.entries(result.assets)) files.set(name, asset.source);
  return { files, packages: packagesIn(result.stats, root) };
}

/** Builds everything. Returns the files of dist/, by name. */
export async function build() {
  compile();
  // ncc asks the working directory for its module ids: they must not depend on where the command was given.
  process.chdir(root);
  const files = new Map();
  const packages = new Map();
  for (const entry of ENTRIES) {
    const made = await bundle(entry);
    for (const [name, content] of made.files) {
      if (files.has(name)) throw new Error(`two bundles both make dist/${name}`);
      files.set(name, content);
    }
    for (const [name, path] of made.packages) packages.set(name, path);
  }
  files.set('cli.js', readFileSync(join(root, 'src', 'cli-loader.cjs')));
  files.set(NOT_BUNDLED, `throw new Error('${NEVER_LOADED.join(' and ')} are not part of this program');\n`);
  files.set('licenses.txt', licensesOf(packages));
  // The bundles are CommonJS, and the project's own package.json says "module".
  files.set('package.json', '{\n  "type": "commonjs"\n}\n');
  return files;
}

/** Writes the files into `folder`, which then holds nothing else. */
export function write(files, folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { mode: name === 'cli.js' ? 0o755 : 0o644 });
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const files = await build();
  write(files, join(root, 'dist'));
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${String(Math.ceil(Buffer.byteLength(content) / 1024)).padStart(6)} KiB  dist/${name}`);
  }
}
