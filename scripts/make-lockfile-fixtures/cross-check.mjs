// Locks one project with every package manager, in a temporary folder, and writes what each locked to
// __tests__/fixtures/lockfiles/cross-check.{manager}-{major}/ anew:
//
//   node scripts/make-lockfile-fixtures/cross-check.mjs [only]
//
// `only` picks package managers by a part of their name. Needs npm, Linux x64 and the public registry. All of it is run
// after another, so that no version is published between the first and the last: run it whole.
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { FIXTURES, lock, tool, withStandIns, writeTree } from './stand-ins.mjs';

/**
 * Nested versions, aliases, peers, packages for platforms, a scope. Nothing that a package manager locks in its own way: deno
 * reads no `optionalDependencies` of the project, and yarn adds node-gyp for packages that are compiled.
 */
const MANIFEST = {
  name: 'cross-check',
  version: '1.0.0',
  private: true,
  dependencies: {
    'is-number-six': 'npm:is-number@6.0.0',
    'is-number': '7.0.0',
    'is-even': '1.0.0',
    'is-odd': '3.0.1',
    '@isaacs/cliui': '8.0.2',
    'use-sync-external-store': '1.2.0',
    react: '18.2.0',
  },
  devDependencies: { turbo: '2.3.3' },
};

const node = (script, ...args) => [process.execPath, script, ...args];
const native = (file, ...args) => {
  chmodSync(file, 0o755);
  return [file, ...args];
};

const MANAGERS = {
  'npm-6': {
    spec: 'npm@6.14.18',
    file: 'package-lock.json',
    run: (at) => node(at('bin/npm-cli.js'), 'install', '--package-lock-only', '--ignore-scripts', '--no-audit'),
  },
  'npm-12': {
    spec: 'npm@12.2.0',
    file: 'package-lock.json',
    run: (at) => node(at('bin/npm-cli.js'), 'install', '--package-lock-only', '--ignore-scripts', '--no-audit'),
  },
  'pnpm-9': {
    spec: 'pnpm@9.15.9',
    file: 'pnpm-lock.yaml',
    run: (at) => node(at('bin/pnpm.cjs'), 'install', '--lockfile-only', '--ignore-scripts'),
  },
  'pnpm-10': {
    spec: 'pnpm@10.20.0',
    file: 'pnpm-lock.yaml',
    run: (at) => node(at('bin/pnpm.cjs'), 'install', '--lockfile-only', '--ignore-scripts'),
  },
  'pnpm-12': {
    spec: 'pnpm@12.21.0',
    file: 'pnpm-lock.yaml',
    run: (at) => native(at('../@pnpm/exe.linux-x64/pnpm'), 'install', '--lockfile-only', '--ignore-scripts'),
  },
  'yarn-1': {
    spec: 'yarn@1.22.22',
    file: 'yarn.lock',
    run: (at) => node(at('bin/yarn.js'), 'install', '--ignore-scripts', '--non-interactive', '--no-progress'),
  },
  'yarn-4': {
    spec: '@yarnpkg/cli-dist@4.18.1',
    file: 'yarn.lock',
    run: (at) => node(at('bin/yarn.js'), 'install', '--mode=update-lockfile'),
    files: {
      'yarn.lock': '',
      '.yarnrc.yml': 'enableGlobalCache: false\nenableTelemetry: false\nenableScripts: false\nnpmMinimalAgeGate: 0\n',
    },
  },
  'bun-1': {
    spec: '@oven/bun-linux-x64@1.4.5',
    file: 'bun.lock',
    run: (at) => native(at('bin/bun'), 'install', '--lockfile-only', '--ignore-scripts'),
  },
  'deno-2': {
    spec: '@deno/linux-x64-glibc@2.9.6',
    file: 'deno.lock',
    run: (at) => native(at('deno'), 'install'),
  },
};

const only = process.argv[2] ?? '';
await withStandIns((stand) => {
  // The stand-ins are of no use here, and their proxy knows nothing else.
  const { http_proxy: _lower, HTTP_PROXY: _upper, ...env } = stand.env;
  for (const [manager, { spec, file, run, files }] of Object.entries(MANAGERS)) {
    if (!manager.includes(only)) continue;
    const folder = path.join(stand.work, `cross-${manager}`);
    writeTree(folder, { 'package.json': MANIFEST, ...files });
    const [command, ...args] = run((inside) => tool(stand.work, spec, inside));
    console.log(manager);
    if (!lock(command, args, { cwd: folder, env: { ...env, DENO_NO_UPDATE_CHECK: '1', YARN_IGNORE_PATH: '1' } }))
      continue;
    const target = path.join(FIXTURES, `cross-check.${manager}`);
    mkdirSync(target, { recursive: true });
    cpSync(path.join(folder, file), path.join(target, file));
  }
});
