import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPackages, projectLevels } from '../../src/adapters/workspaces.ts';
import { ConfigurationError } from '../../src/model/errors.ts';
import type { PackageManager } from '../../src/model/publish.ts';
import { run } from '../support/process.ts';
import { npmCli, PNPM, type Tool, YARN } from '../support/publishing/package-managers.ts';

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-workspaces-')));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FOLDERS = [
  'packages/a',
  'packages/b',
  'packages/b/nested',
  'packages/.hidden',
  'packages/test/fixture',
  'packages/a/node_modules/dep',
  'tools/x',
  'tools/deep/er/y',
  'single',
];

interface Given {
  readonly workspaces?: unknown;
  readonly pnpm?: string;
  readonly nested?: unknown;
}

function project({ workspaces, pnpm, nested }: Given, folders: readonly string[] = FOLDERS): string {
  const top = mkdtempSync(path.join(root, 'project-'));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(top, file)), { recursive: true });
    writeFileSync(path.join(top, file), text);
  };
  write('package.json', JSON.stringify({ name: 'root', version: '1.0.0', private: true, workspaces }));
  for (const folder of folders) {
    const own = folder === 'packages/b' && nested !== undefined ? { workspaces: nested } : {};
    write(`${folder}/package.json`, JSON.stringify({ name: nameOf(folder), version: '1.0.0', ...own }));
  }
  mkdirSync(path.join(top, 'packages/empty'), { recursive: true });
  if (pnpm !== undefined) write('pnpm-workspace.yaml', pnpm);
  return top;
}

const nameOf = (folder: string): string => folder.replaceAll('/', '-').replaceAll('.', '');

async function found(top: string, manager: PackageManager): Promise<readonly string[]> {
  return (await findPackages(top, manager)).map(({ folder }) => folder);
}

async function output(tool: Tool, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(tool.file, [...tool.args, ...args], {
    cwd,
    env: { YARN_ENABLE_TELEMETRY: '0' },
  });
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
  return stdout;
}

/** What the package managers themselves say, of the same files. */
const ORACLES: Readonly<Record<'npm' | 'pnpm' | 'yarn', (top: string) => Promise<readonly string[]>>> = {
  async npm(top) {
    const versions = await output(npmCli('12'), ['pkg', 'get', 'version', '--workspaces', '--json'], top);
    const names = new Set(Object.keys(JSON.parse(versions) as object));
    return ['', ...FOLDERS.filter((folder) => names.has(nameOf(folder)))].toSorted();
  },
  async pnpm(top) {
    const text = await output(PNPM, ['list', '--recursive', '--depth=-1', '--json'], top);
    return (JSON.parse(text) as readonly { path: string }[]).map((each) => path.relative(top, each.path)).toSorted();
  },
  async yarn(top) {
    writeFileSync(path.join(top, 'yarn.lock'), '');
    await output(YARN, ['install'], top);
    const lines = (await output(YARN, ['workspaces', 'list', '--json'], top)).trim().split('\n');
    return lines.map((line) => (JSON.parse(line) as { location: string }).location.replace(/^\.$/, '')).toSorted();
  },
};

const NPM_LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['a star', ['packages/*']],
  ['dots and slashes around it', ['./packages/*/', '/single']],
  ['two stars', ['tools/**', 'packages/a']],
  ['braces', ['{packages,tools}/*']],
  ['an exclusion', ['packages/*', '!packages/b']],
  ['a pattern that takes an exclusion back', ['packages/*', '!packages/b', 'packages/b']],
  ['an exclusion before what it excludes', ['!packages/b', 'packages/*']],
  ['folders that are not there', ['nowhere/*', 'single', 'packages/empty']],
];

describe('finds what the package manager finds', () => {
  it.each(NPM_LISTS)('npm: %s', async (_name, workspaces) => {
    const top = project({ workspaces });
    const expected = await ORACLES.npm(top);
    expect(await found(top, 'npm')).toEqual(expected);
    expect(expected.length).toBeGreaterThan(1);
  });

  it.each<readonly [string, string]>([
    ['a star', 'packages:\n  - packages/*\n'],
    ['two stars and exclusions', "packages:\n  - '**'\n  - '!**/test/**'\n  - '!packages/b'\n"],
    ['an exclusion holds wherever it stands', "packages:\n  - '!packages/b'\n  - packages/*\n"],
    ['more settings beside it', 'onlyBuiltDependencies: []\npackages: [single]\n'],
  ])('pnpm: %s', async (_name, pnpm) => {
    const top = project({ pnpm });
    const expected = await ORACLES.pnpm(top);
    expect(await found(top, 'pnpm')).toEqual(expected);
    expect(expected.length).toBeGreaterThan(1);
  });

  it.each<readonly [string, Given]>([
    ['a star', { workspaces: ['packages/*'] }],
    ['an object', { workspaces: { packages: ['single', 'tools/*'] } }],
    ['workspaces of a workspace', { workspaces: ['packages/*'], nested: ['nested'] }],
    ['an exclusion', { workspaces: ['packages/*', '!packages/b'] }],
  ])('yarn: %s', async (_name, given) => {
    const top = project(given);
    const expected = await ORACLES.yarn(top);
    expect(await found(top, 'yarn')).toEqual(expected);
    expect(expected.length).toBeGreaterThan(1);
  });

  it('bun reads what npm reads; only Yarn goes into a workspace for more', async () => {
    const top = project({ workspaces: { packages: ['packages/*'], catalog: {} }, nested: ['nested'] });
    expect(await found(top, 'bun')).toEqual(['', 'packages/a', 'packages/b']);
  });

  it('without workspaces, the root alone', async () => {
    for (const manager of ['npm', 'pnpm', 'yarn', 'bun'] as const)
      expect(await found(project({}), manager)).toEqual(['']);
  });
});

describe('refused, rather than a package overlooked', () => {
  async function code(top: string, manager: PackageManager): Promise<string> {
    const error: unknown = await findPackages(top, manager).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as ConfigurationError).problems[0]?.code ?? '';
  }

  it.each<readonly [string, Given, PackageManager, string]>([
    ['no list', { workspaces: 'packages/*' }, 'npm', 'WORKSPACES'],
    ['a list of something else', { workspaces: [1] }, 'npm', 'WORKSPACES'],
    ['a pattern that leads out', { workspaces: ['../*'] }, 'npm', 'WORKSPACES'],
    ['an anchor in YAML', { pnpm: 'packages: &a\n  - x\n' }, 'pnpm', 'project-config-malformed'],
    ['an empty list in YAML', { pnpm: 'packages:\n' }, 'pnpm', 'WORKSPACES'],
  ])('%s', async (_name, given, manager, expected) => {
    expect(await code(project(given), manager)).toBe(expected);
  });

  it('a package.json that is none, one that is a folder, and pnpm’s other manifests', async () => {
    const broken = project({ workspaces: ['packages/*'] });
    writeFileSync(path.join(broken, 'packages/a/package.json'), '{');
    expect(await code(broken, 'npm')).toBe('PACKAGE_JSON');
    const folder = project({ workspaces: ['packages/*'] });
    mkdirSync(path.join(folder, 'packages/empty/package.json'));
    expect(await code(folder, 'npm')).toBe('PACKAGE_JSON');
    const other = project({ pnpm: 'packages: ["packages/*"]\n' });
    writeFileSync(path.join(other, 'packages/empty/package.yaml'), 'name: y\n');
    expect(await code(other, 'pnpm')).toBe('PACKAGE_JSON');
  });

  it('a link to a package', async () => {
    const top = project({ workspaces: ['packages/*'] });
    symlinkSync('../tools/x', path.join(top, 'packages/linked'));
    expect(await code(top, 'npm')).toBe('WORKSPACES_LINK');
    const aside = project({ workspaces: ['packages/*', '!packages/linked'] });
    symlinkSync('../tools/x', path.join(aside, 'packages/linked'));
    expect(await found(aside, 'npm')).toContain('packages/a');
  });
});

it('tells the folders above a package', async () => {
  const top = project({ workspaces: ['packages/*'] });
  const levels = await projectLevels(path.join(top, 'packages/a'), top);
  expect(levels.map(({ folder }) => path.relative(top, folder))).toEqual(['packages/a', 'packages', '']);
  expect(levels.map(({ manifest }) => manifest?.['name'] ?? null)).toEqual(['packages-a', null, 'root']);
  expect(levels[2]?.names).toContain('packages');
});
