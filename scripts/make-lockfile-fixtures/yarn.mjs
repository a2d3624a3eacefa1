// Writes the yarn.lock files below __tests__/fixtures/lockfiles/ anew, with the real Yarns, in a temporary folder:
//
//   node scripts/make-lockfile-fixtures/yarn.mjs [only]
//
// `only` picks scenarios by a part of their name, `yarn-{major}.{scenario}`. Needs npm, git and the public registry. The
// `expected.json` beside each file is what `list` must give; this script leaves it alone.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FIXTURES, lock, tool, withStandIns, writeTree } from './stand-ins.mjs';
import { scenarios } from './yarn-scenarios.mjs';

/** Yarn 2 writes `__metadata.version` 4, Yarn 3 writes 6, Yarn 4.0 writes 8 and this one 10. */
const YARNS = {
  1: { spec: 'yarn@1.22.22', args: ['install', '--ignore-scripts', '--non-interactive', '--no-progress'] },
  2: { spec: '@yarnpkg/cli-dist@2.4.2', args: ['install', '--skip-builds'] },
  3: { spec: '@yarnpkg/cli-dist@3.8.7', args: ['install', '--mode=update-lockfile'] },
  4: { spec: '@yarnpkg/cli-dist@4.18.1', args: ['install', '--mode=update-lockfile'] },
};

await withStandIns(async (stand) => {
  // Yarn 2 calls a function that Node 23 took away.
  const shim = path.join(stand.work, 'shim.cjs');
  writeFileSync(shim, "const util = require('node:util');\nutil.isDate ??= util.types.isDate;\n");
  for (const scenario of scenarios(stand)) {
    for (const major of scenario.yarns) {
      const name = `yarn-${major}.${scenario.name}`;
      if (!name.includes(process.argv[2] ?? '')) continue;
      console.log(name);
      const cwd = path.join(stand.work, name);
      writeTree(cwd, { ...scenario.files(major), ...settings(major, stand.env.http_proxy) });
      const yarn = tool(stand.work, YARNS[major].spec, 'bin/yarn.js');
      if (!lock(process.execPath, ['--require', shim, yarn, ...YARNS[major].args], { cwd, env: stand.env })) continue;
      mkdirSync(path.join(FIXTURES, name), { recursive: true });
      cpSync(path.join(cwd, 'yarn.lock'), path.join(FIXTURES, name, 'yarn.lock'));
    }
  }
});

function settings(major, proxy) {
  if (major === 1) {
    return {
      '.yarnrc': `proxy "${proxy}"\ncache-folder "./.cache"\n`,
      '.npmrc': '@acme:registry=http://npm.example.org/\n',
    };
  }
  const yarnrc = {
    httpProxy: proxy,
    unsafeHttpWhitelist: ['*.example.org', '127.0.0.1'],
    enableTelemetry: false,
    enableGlobalCache: false,
    nodeLinker: 'node-modules',
    npmScopes: { acme: { npmRegistryServer: 'http://npm.example.org' } },
    ...(major === 4 && { enableScripts: false, approvedGitRepositories: ['**'] }),
  };
  return { '.yarnrc.yml': JSON.stringify(yarnrc) };
}
