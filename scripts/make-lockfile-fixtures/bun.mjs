// Writes the bun.lock files below __tests__/fixtures/lockfiles/ anew, with the real buns, in a temporary folder:
//
//   node scripts/make-lockfile-fixtures/bun.mjs [only]
//
// `only` picks scenarios by a part of their name, `bun-{lockfileVersion}.{scenario}`. Needs npm, git, Linux x64 and the
// public registry. The `expected.json` beside each file is what `list` must give; this script leaves it alone.
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { FIXTURES, lock, tool, withStandIns, writeTree } from './stand-ins.mjs';

/** By the lockfileVersion they write; 1.4 writes 3 where an override has a scope. */
const BUNS = { 0: '1.1.45', 1: '1.3.14', 2: '1.4.5', 3: '1.4.5' };
const ROOT = { name: 'root', version: '1.0.0', private: true };

/** @param stand the stand-ins: a commit of the git repository, the bytes of a packed tarball */
const scenarios = (stand) => [
  {
    // Every kind of request in one project; workspaces, and copies of a package at several places.
    name: 'mixed',
    versions: [0, 1, 2],
    files: {
      'package.json': {
        ...ROOT,
        workspaces: ['packages/*'],
        dependencies: {
          'is-number-six': 'npm:is-number@6.0.0',
          'is-number': '7.0.0',
          'strip-ansi': '6.0.1',
          'ansi-regex': '6.0.1',
          gitdep: `git+https://git.example.org/acme/gitdep.git#${stand.commit}`,
          localdir: 'file:./localdir',
          tarred: 'file:./vendor/tarred-1.0.0.tgz',
          'remote-tool': 'http://downloads.example.org/remote-tool-2.0.0.tgz',
          'is-buffer': 'https://registry.npmjs.org/is-buffer/-/is-buffer-2.0.5.tgz',
          renamed: `git+https://git.example.org/acme/gitdep.git#${stand.commit}`,
          self: 'file:.',
        },
        devDependencies: { 'use-sync-external-store': '1.2.0', react: '18.2.0' },
        optionalDependencies: { fsevents: '2.3.3', '@esbuild/linux-x64': '0.25.0', '@esbuild/win32-x64': '0.25.0' },
      },
      'localdir/package.json': { name: 'localdir', version: '1.0.0', dependencies: { 'is-even': '1.0.0' } },
      'packages/a/package.json': {
        name: '@acme/a',
        version: '1.0.0',
        dependencies: { '@acme/b': 'workspace:*', 'ansi-regex': '4.1.0' },
      },
      'packages/b/package.json': { name: '@acme/b', version: '1.0.0', dependencies: { 'is-number': '5.0.0' } },
      'vendor/tarred-1.0.0.tgz': stand.tarred,
    },
  },
  {
    // A scope with a registry of its own, what one of its packages says to bundle, and one for which it states a sha1 alone.
    name: 'scope',
    versions: [0, 2],
    files: {
      'package.json': {
        ...ROOT,
        dependencies: { '@acme/secret': '1.0.0', '@acme/holder': '1.0.0', '@acme/old': '1.0.0' },
      },
      'bunfig.toml': '[install.scopes]\nacme = "http://npm.example.org/"\n',
    },
  },
  {
    // Sections beside the packages: a patch, overrides, catalogs, packages that may run scripts.
    name: 'sections',
    versions: [1, 2],
    files: {
      'package.json': {
        ...ROOT,
        workspaces: {
          packages: ['packages/*'],
          catalog: { 'is-number': '7.0.0' },
          catalogs: { old: { 'is-number': '6.0.0' } },
        },
        dependencies: {
          'is-odd': '3.0.1',
          'is-even': '1.0.0',
          'is-number': 'catalog:',
          '@esbuild/linux-x64': '0.25.0',
        },
        overrides: { 'is-buffer': '2.0.5' },
        patchedDependencies: { 'is-odd@3.0.1': 'patches/is-odd.patch' },
        trustedDependencies: ['@esbuild/linux-x64'],
      },
      'packages/a/package.json': { name: 'a', version: '1.0.0', dependencies: { 'is-number': 'catalog:old' } },
      'patches/is-odd.patch': [
        'diff --git a/index.js b/index.js',
        '--- a/index.js',
        '+++ b/index.js',
        '@@ -1,3 +1,3 @@',
        ' /*!',
        '- * is-odd <https://github.com/jonschlinkert/is-odd>',
        '+ * is-odd',
        '  *',
        '',
      ].join('\n'),
    },
  },
  {
    name: 'scoped-overrides',
    versions: [3],
    files: {
      'package.json': {
        ...ROOT,
        dependencies: { 'is-odd': '3.0.1', 'is-even': '1.0.0' },
        overrides: { 'is-odd': { 'is-number': '5.0.0' } },
      },
    },
  },
  {
    name: 'nothing',
    versions: [1, 2],
    files: { 'package.json': { ...ROOT, workspaces: ['packages/*'] }, 'packages/a/package.json': { name: 'a' } },
  },
];

const only = process.argv[2] ?? '';
await withStandIns((stand) => {
  for (const scenario of scenarios(stand)) {
    for (const version of scenario.versions) {
      const name = `bun-${version}.${scenario.name}`;
      if (!name.includes(only)) continue;
      const bun = tool(stand.work, `@oven/bun-linux-x64@${BUNS[version]}`, 'bin/bun');
      const folder = path.join(stand.work, name);
      writeTree(folder, scenario.files);
      const env = { ...stand.env, BUN_INSTALL_CACHE_DIR: path.join(stand.work, `cache-${BUNS[version]}`) };
      console.log(name);
      const args = ['install', '--save-text-lockfile', '--lockfile-only', '--ignore-scripts'];
      if (!lock(bun, args, { cwd: folder, env })) continue;
      mkdirSync(path.join(FIXTURES, name), { recursive: true });
      cpSync(path.join(folder, 'bun.lock'), path.join(FIXTURES, name, 'bun.lock'));
    }
  }
});
