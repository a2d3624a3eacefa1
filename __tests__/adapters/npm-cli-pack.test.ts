import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPacker, type PackerOptions } from '../../src/adapters/npm-cli-pack.ts';
import type { Attempt, PackageManager, Tarball } from '../../src/model/publish.ts';
import { cleanEnvironment } from '../support/process.ts';
import { BUN, npmCli, PNPM, type Tool, YARN } from '../support/publishing/package-managers.ts';

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign pack ')));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const TOOLS: readonly (readonly [string, PackageManager, Tool])[] = [
  ['npm 10', 'npm', npmCli('10')],
  ['npm 11', 'npm', npmCli('11')],
  ['npm 12', 'npm', npmCli('12')],
  ['pnpm', 'pnpm', PNPM],
  ['yarn', 'yarn', YARN],
  ...(existsSync(BUN.file) ? [['bun', 'bun', BUN] as const] : []),
];

/** Says a lot, in the form of every package manager's own answer, and writes down what it was given. */
const PREPACK = `
console.log(JSON.stringify([{ filename: 'evil.tgz', name: 'evil' }]));
console.log('{"output":"/tmp/evil.tgz"}');
console.log('planted-secret-of-a-script');
require('fs').writeFileSync('environment.json', JSON.stringify(process.env));
`;

function project(manager: PackageManager, more: object = {}): string {
  const folder = mkdtempSync(path.join(root, 'project '));
  const manifest = {
    name: '@octo-org/demo',
    version: '1.2.3',
    files: ['lib', 'lib/a b.js'],
    scripts: { prepack: 'node prepack.js' },
  };
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ ...manifest, ...more }, null, 2),
    'prepack.js': PREPACK,
    'lib/a b.js': 'module.exports = 1;\n',
    'README.md': '# demo\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  // Yarn packs nothing that its lockfile does not list.
  if (manager === 'yarn') {
    writeFileSync(path.join(folder, 'yarn.lock'), '');
    execFileSync(YARN.file, [...YARN.args, 'install'], { cwd: folder, env: environment(), stdio: 'ignore' });
  }
  return folder;
}

function environment(): Record<string, string> {
  return { ...cleanEnvironment(path.join(root, 'home')), YARN_ENABLE_TELEMETRY: '0' };
}

function packing(folder: string, manager: PackageManager, tool: Tool, options: Partial<PackerOptions> = {}) {
  const env = { ...environment(), ...options.env };
  const programs = { [manager]: tool };
  return createPacker({ destination: path.join(root, 'packed'), folder, programs, ...options, env });
}

function done(attempt: Attempt<Tarball>): Tarball {
  if (attempt.kind !== 'done') throw new Error(attempt.message);
  return attempt.value;
}
const message = (attempt: Attempt<Tarball>): string => (attempt.kind === 'done' ? 'packed' : attempt.message);

/** A package manager that does just this. */
const fake = (script: string): Tool => ({ file: process.execPath, args: ['-e', script] });

describe.each(TOOLS)('%s', (_name, manager, tool) => {
  it('packs: the file, its hashes and what is in it, whatever scripts write', async () => {
    const folder = project(manager);
    const output: Buffer[] = [];
    const packer = packing(folder, manager, tool, { onOutput: (chunk) => output.push(chunk) });
    const tarball = done(await packer.pack(folder, manager));
    const bytes = readFileSync(tarball.path);
    const hash = (algorithm: string) => createHash(algorithm).update(bytes);
    expect(tarball).toMatchObject({
      bytes: bytes.length,
      integrity: `sha512-${hash('sha512').digest('base64')}`,
      sha512: hash('sha512').digest('hex'),
      sha256: hash('sha256').digest('hex'),
      manifest: { name: '@octo-org/demo', version: '1.2.3' },
      hasGypFile: false,
    });
    expect(path.isAbsolute(tarball.path)).toBe(true);
    expect(path.basename(tarball.path)).toBe('octo-org-demo-1.2.3.tgz');
    const paths = tarball.files.map((file) => file.path);
    expect(paths).toEqual(['README.md', 'lib/a b.js', 'package.json']);
    expect(tarball.files.find((file) => file.path === 'lib/a b.js')?.bytes).toBe(20);
    // Yarn keeps to itself what a script writes.
    const written = manager === 'yarn' ? 'Package archive generated' : 'planted-secret-of-a-script';
    expect(Buffer.concat(output).toString()).toContain(written);
  });

  it('gives the project’s scripts nothing that signs, publishes or sets what comes after', async () => {
    const folder = project(manager);
    const secrets = {
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-1',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://planted-2.example',
      ACTIONS_RUNTIME_TOKEN: 'planted-3',
      INPUT_TOKEN: 'planted-4',
      GITHUB_ENV: '/planted-5',
      GITHUB_OUTPUT: '/planted-6',
      NODE_AUTH_TOKEN: 'planted-7',
      NPM_TOKEN: 'planted-8',
      YARN_NPM_AUTH_TOKEN: 'planted-9',
    };
    const env = { ...secrets, 'npm_config_//registry.npmjs.org/:_authToken': 'planted-10', GITHUB_SHA: 'kept' };
    done(await packing(folder, manager, tool, { env }).pack(folder, manager));
    const seen = readFileSync(path.join(folder, 'environment.json'), 'utf8');
    expect(seen.match(/planted[^"]*/g)).toBeNull();
    expect(seen).toContain('"GITHUB_SHA":"kept"');
  });

  it('fails where a script fails, and repeats nothing that it wrote', async () => {
    const folder = project(manager);
    writeFileSync(path.join(folder, 'prepack.js'), 'console.error("planted-secret"); process.exit(3);');
    const attempt = await packing(folder, manager, tool).pack(folder, manager);
    expect(message(attempt)).toMatch(/pack ended with [1-9]/);
    expect(message(attempt)).not.toContain('planted-secret');
  });

  it('tells its version', async () => {
    expect(await packing(root, manager, tool).versionOf(manager)).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('what is no tarball is none', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      'a program that is killed',
      'process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 9e3)',
      /ended by a signal/,
    ],
    ['one that ends well and writes nothing', '', /wrote no tarball/],
    ['one that writes two', write('a.tgz') + write('b.tgz'), /wrote 2 files/],
    ['one that writes something else', write('a.tgz'), /is not a package tarball/],
    ['one that makes a folder', 'require("fs").mkdirSync(process.argv.at(-1) + "/a.tgz")', /is not a file/],
  ];
  function write(name: string): string {
    return `require("fs").writeFileSync(process.argv.at(-1) + "/${name}", "no tarball");`;
  }
  it.each(cases)('%s', async (_name, script, expected) => {
    const attempt = await packing(root, 'npm', fake(script)).pack(root, 'npm');
    expect([attempt.kind, message(attempt)]).toEqual(['refused', expect.stringMatching(expected)]);
  });

  it('a program that is not there, and a folder that is not there', async () => {
    const absent = { file: path.join(root, 'no such npm'), args: [] };
    expect(message(await packing(root, 'npm', absent).pack(root, 'npm'))).toMatch(/could not be run/);
    const packer = packing(root, 'npm', npmCli('12'));
    expect(message(await packer.pack(path.join(root, 'none'), 'npm'))).toMatch(/could not be run/);
    expect(await packing(root, 'npm', absent).versionOf('npm')).toBeNull();
  });

  it('a program that ends before anything could be written to it, and one that reads to the end', async () => {
    const packer = packing(root, 'npm', fake('process.exit(7)'));
    const attempts = await Promise.all(Array.from({ length: 5 }, () => packer.pack(root, 'npm')));
    expect(attempts.map(message)).toEqual(Array(5).fill('npm pack ended with 7; what it wrote is in the log'));
    const reader = fake('process.stdin.on("end", () => process.exit(8)).resume()');
    expect(message(await packing(root, 'npm', reader).pack(root, 'npm'))).toMatch(/ended with 8/);
  });

  it('npm, told by its configuration to pack nothing', async () => {
    const folder = project('npm');
    writeFileSync(path.join(folder, '.npmrc'), 'dry-run=true\n');
    expect(message(await packing(folder, 'npm', npmCli('12')).pack(folder, 'npm'))).toMatch(/no tarball.*dry-run/);
  });
});

it('Yarn 1 is given its own option for the file', async () => {
  const asked = path.join(root, 'asked.txt');
  const script = `const [, ...args] = process.argv;
    if (args[0] === '--version') console.log('1.22.22');
    else { require('fs').writeFileSync(${JSON.stringify(asked)}, args.slice(0, 2).join(' ')); process.exit(1); }`;
  const file = path.join(root, 'yarn-1.js');
  writeFileSync(file, script.replace('[, ...args]', '[, , ...args]'));
  await packing(root, 'yarn', { file: process.execPath, args: [file] }).pack(root, 'yarn');
  expect(readFileSync(asked, 'utf8')).toBe('pack --filename');
});
