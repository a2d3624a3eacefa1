// Writes the deno.lock files below __tests__/fixtures/lockfiles/ anew, with the real denos, in a temporary folder:
//
//   node scripts/make-lockfile-fixtures/deno.mjs [only]
//
// `only` picks scenarios by a part of their name, `deno-{version of the file}.{scenario}`. Needs npm, Linux x64 and the
// public registry. The `expected.json` beside each file is what `list` must give; this script leaves it alone. No deno that
// wrote version 2 can be had from npm.
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { FIXTURES, lock, tool, withStandIns, writeTree } from './stand-ins.mjs';

/** By the version of the lockfile they write. */
const DENOS = { 3: '1.46.3', 4: '2.1.12', 5: '2.9.6' };

const scenarios = [
  {
    // An alias, two versions of one package, copies that differ in their peers, platforms' own packages.
    name: 'mixed',
    versions: [3, 4, 5],
    files: {
      'deno.json': {
        imports: {
          six: 'npm:is-number@6.0.0',
          'is-odd': 'npm:is-odd@3.0.1',
          'is-even': 'npm:is-even@1.0.0',
          'use-sync-external-store': 'npm:use-sync-external-store@1.2.0',
          react: 'npm:react@18.2.0',
          fsevents: 'npm:fsevents@2.3.3',
          'string-width-cjs': 'npm:@isaacs/cliui@8.0.2',
        },
      },
      'main.js': ['six', 'is-odd', 'is-even', 'use-sync-external-store', 'react', 'fsevents', 'string-width-cjs']
        .map((name) => `import '${name}';\n`)
        .join(''),
    },
  },
  {
    // Members of a workspace, and a folder that stands in for a package of npm.
    name: 'workspace',
    versions: [5],
    files: {
      'deno.json': {
        workspace: ['./member'],
        links: ['./linked'],
        nodeModulesDir: 'auto',
        imports: { linked: 'npm:@acme/linked@1.0.0' },
      },
      'member/deno.json': {
        name: '@acme/member',
        version: '0.1.0',
        exports: './main.js',
        imports: { odd: 'npm:is-odd@3.0.1' },
      },
      'member/main.js': "import 'odd';\n",
      'linked/package.json': { name: '@acme/linked', version: '1.0.0', dependencies: { 'is-number': '7.0.0' } },
      'linked/index.js': 'module.exports = 1;\n',
      'main.js': "import 'linked';\n",
    },
  },
  {
    // A scope with a registry of its own that keeps its archives elsewhere, and states no integrity for one version.
    name: 'scope',
    versions: [3, 5],
    files: {
      'deno.json': { imports: { secret: 'npm:@acme/secret@1.0.0', old: 'npm:@acme/old@1.0.0' } },
      '.npmrc': '@acme:registry=http://npm.example.org/\n',
      'main.js': "import 'secret';\nimport 'old';\n",
    },
  },
];

const only = process.argv[2] ?? '';
await withStandIns((stand) => {
  for (const scenario of scenarios) {
    for (const version of scenario.versions) {
      const name = `deno-${version}.${scenario.name}`;
      if (!name.includes(only)) continue;
      const deno = tool(stand.work, `@deno/linux-x64-glibc@${DENOS[version]}`, 'deno');
      chmodSync(deno, 0o755);
      const folder = path.join(stand.work, name);
      writeTree(folder, scenario.files);
      const env = { ...stand.env, DENO_DIR: path.join(stand.work, `cache-${version}`), DENO_NO_UPDATE_CHECK: '1' };
      console.log(name);
      const args = version === 3 ? ['cache', 'main.js'] : ['install', '--entrypoint', 'main.js'];
      if (!lock(deno, args, { cwd: folder, env })) continue;
      mkdirSync(path.join(FIXTURES, name), { recursive: true });
      cpSync(path.join(folder, 'deno.lock'), path.join(FIXTURES, name, 'deno.lock'));
    }
  }
});
