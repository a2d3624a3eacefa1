import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkHouse, formatViolation, type Rule } from './support/architecture/check.ts';
import { HOMES, MAX_LINES } from './support/architecture/plan.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function readHouse(): Map<string, string> {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => /\.(ts|json)$/.test(name)).map((name) => `src/${name.split(sep).join('/')}`);
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const dependencies = new Set(Object.keys(manifest.dependencies));

/** The rules that a small house breaks. Files that only have to be there are empty. */
function rulesBroken(files: Record<string, string>): Rule[] {
  return checkHouse({ files: new Map(Object.entries(files)), dependencies }).map(({ rule }) => rule);
}

/** As `rulesBroken`, for one file beside an empty `target`. */
function broken(file: string, text: string, target = 'src/model/package.ts'): Rule[] {
  return rulesBroken({ [target]: '', [file]: text });
}

describe('the house', () => {
  it('is built to the plan', () => {
    expect(checkHouse({ files: readHouse(), dependencies }).map(formatViolation)).toEqual([]);
  });

  it('has a home for every dependency, and no home for a package that is none', () => {
    expect(Object.keys(HOMES).sort()).toEqual([...dependencies].sort());
  });

  it('has no test file above the ceiling either', () => {
    const names = readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' });
    const files = names.filter(
      (name) => name.endsWith('.ts') && !/(^|[/\\])(node_modules|fixtures|golden)[/\\]/.test(name),
    );
    const long = files.filter(
      (name) => readFileSync(join(root, '__tests__', name), 'utf8').split('\n').length > MAX_LINES + 1,
    );
    expect(long).toEqual([]);
  });
});

describe('import directions', () => {
  // One row a sentence of the table: who imports whom, what the plan says.
  it.each<[from: string, to: string, allowed: boolean]>([
    ['src/model/a.ts', 'src/model/b.ts', true],
    ['src/model/a.ts', 'src/lockfile/npm.ts', false],
    ['src/lockfile/a.ts', 'src/model/b.ts', true],
    ['src/lockfile/a.ts', 'src/lockfile/b.ts', true],
    ['src/lockfile/a.ts', 'src/packument/b.ts', false],
    ['src/attestation/a.ts', 'src/verify/b.ts', false],
    ['src/verify/a.ts', 'src/attestation/b.ts', true],
    ['src/verify/a.ts', 'src/packument/b.ts', true],
    ['src/verify/a.ts', 'src/lockfile/b.ts', false],
    ['src/verify/a.ts', 'src/judge/b.ts', false],
    ['src/verify/a.ts', 'src/adapters/b.ts', false],
    ['src/judge/a.ts', 'src/verify/b.ts', false],
    ['src/judge/a.ts', 'src/origins/b.ts', false],
    ['src/judge/a.ts', 'src/policy/b.ts', false],
    ['src/policy/a.ts', 'src/lockfile/located-yaml.ts', true],
    ['src/policy/a.ts', 'src/lockfile/npm.ts', false],
    ['src/origins/a.ts', 'src/lockfile/located-yaml.ts', false],
    ['src/adapters/a.ts', 'src/model/b.ts', true],
    ['src/adapters/a.ts', 'src/packument/b.ts', false],
    ['src/adapters/a.ts', 'src/verify/b.ts', false],
    ['src/adapters/verifier-pool-worker.ts', 'src/verify/b.ts', true],
    ['src/report/a.ts', 'src/model/b.ts', true],
    ['src/report/a.ts', 'src/judge/b.ts', false],
    ['src/audit/a.ts', 'src/verify/b.ts', true],
    ['src/audit/a.ts', 'src/judge/b.ts', true],
    ['src/audit/a.ts', 'src/adapters/b.ts', false],
    ['src/audit/a.ts', 'src/report/b.ts', false],
    ['src/audit/a.ts', 'src/action/b.ts', false],
    ['src/commands/a.ts', 'src/adapters/b.ts', true],
    ['src/cli.ts', 'src/commands/b.ts', true],
    ['src/demo/a.ts', 'src/audit/b.ts', true],
    ['src/report/a.ts', 'src/demo/b.ts', false],
  ])('%s -> %s: %s', (from, to, allowed) => {
    const text = `import { x } from '${relative(from, to)}';\nexport const y = x;\n`;
    expect(broken(from, text, to)).toEqual(allowed ? [] : ['direction']);
    // A type is an import like any other.
    expect(broken(from, text.replace('import {', 'import type {'), to)).toEqual(
      allowed || typesAllowed(from, to) ? [] : ['direction'],
    );
  });

  it.each([
    ['export … from', "export { x } from '../adapters/git.ts';\nexport const y = 1;\n"],
    ['import()', "export const y = () => import('../adapters/git.ts');\n"],
    ["import('…').T", "export type Y = import('../adapters/git.ts').X;\n"],
    ['an import for its effect', "import '../adapters/git.ts';\n"],
  ])('are seen in %s', (_form, text) => {
    expect(broken('src/audit/a.ts', text, 'src/adapters/git.ts')).toEqual(['direction']);
  });

  it('refuse an import that cannot be read, and a file that is not there', () => {
    expect(broken('src/audit/a.ts', 'export const y = (name: string) => import(name);')).toEqual(['unreadable-import']);
    expect(broken('src/audit/a.ts', "import '../model/gone.ts';")).toEqual(['no-such-file']);
  });

  it('keep the entries from being imported', () => {
    expect(broken('src/commands/a.ts', "import '../cli.ts';", 'src/cli.ts')).toEqual(['entry-imported']);
    expect(broken('src/action/a.ts', "import '../index.ts';", 'src/index.ts')).toEqual(['entry-imported']);
  });
});

describe('homes of outside packages', () => {
  it.each<[string, string, Rule[]]>([
    ['src/action/inputs.ts', '@actions/core', []],
    ['src/adapters/git.ts', '@actions/core', ['package-home']],
    ['src/verify/integrity.ts', 'ssri', []],
    ['src/verify/package.ts', 'ssri', ['package-home']],
    ['src/adapters/trust-tuf.ts', '@sigstore/tuf/seeds.json', []],
    ['src/verify/package.ts', '@sigstore/verify', ['package-home']],
    ['src/packument/a.ts', 'left-pad', ['package-undeclared']],
  ])('%s imports %s', (file, name, rules) => {
    expect(broken(file, `import x from '${name}';\nexport const y = x;\n`)).toEqual(rules);
  });
});

describe('a package that is only types', () => {
  it.each<[file: string, text: string, rules: Rule[]]>([
    ['src/report/sarif.ts', "import type { Log } from 'sarif';\nexport type Y = Log;\n", []],
    ['src/report/sarif.ts', "import { Log } from 'sarif';\nexport const y = Log;\n", ['package-undeclared']],
    ['src/report/json.ts', "import type { Log } from 'sarif';\nexport type Y = Log;\n", ['package-undeclared']],
  ])('%s: %s', (file, text, rules) => {
    expect(broken(file, text)).toEqual(rules);
  });
});

describe('the outside world', () => {
  it.each([
    ["import { readFileSync } from 'node:fs';", 'builtin'],
    ["import { request } from 'node:https';", 'builtin'],
    ["import process from 'node:process';", 'builtin'],
    ['export const home = process.env.HOME;', 'ambient'],
    ['export const now = Date.now();', 'ambient'],
    ['export const now = new Date();', 'ambient'],
    ['export const get = () => fetch(url);', 'ambient'],
    ['export const o = { process };', 'ambient'],
  ])('is seen in %s', (text, rule) => {
    for (const room of ['model', 'verify', 'judge', 'report', 'audit'])
      expect(broken(`src/${room}/a.ts`, text)).toEqual([rule]);
    for (const room of ['adapters', 'commands', 'action']) expect(broken(`src/${room}/a.ts`, text)).toEqual([]);
  });

  it.each([
    'export const then = new Date(0);',
    'export const made = Date.parse("2025-01-29");',
    "import { createHash } from 'node:crypto';\nexport const h = createHash;",
    'export const x = (fetch: () => void) => fetch();',
    'export interface P { process(): void; console: string }\nexport const p = (a: P) => a.process();',
  ])('is not seen in %s', (text) => {
    expect(broken('src/verify/a.ts', text)).toEqual([]);
  });
});

describe('shapes of files', () => {
  it('finds circles, of types too', () => {
    const circle = {
      'src/model/a.ts': "import { b } from './b.ts';\nexport const a = b;",
      'src/model/b.ts': "import { a } from './a.ts';\nexport const b = a;",
    };
    expect(rulesBroken(circle)).toEqual(['cycle']);
    const types = Object.fromEntries(
      Object.entries(circle).map(([file, text]) => [file, text.replace('import', 'import type')]),
    );
    expect(rulesBroken(types)).toEqual(['cycle']);
    expect(rulesBroken({ 'src/model/a.ts': "export * as a from './a.ts';\nexport const b = 1;" })).toContain('cycle');
  });

  it.each<[Rule, string, string]>([
    ['default-export', 'src/model/a.ts', 'export default 1;'],
    ['default-export', 'src/model/a.ts', 'const a = 1;\nexport { a as default };'],
    ['barrel', 'src/model/a.ts', "export { x } from './package.ts';"],
    ['barrel', 'src/model/a.ts', "export * from './package.ts';\nexport const y = 1;"],
    ['nameless-file', 'src/model/utils.ts', ''],
    ['no-place', 'src/lib/a.ts', ''],
    ['too-long', 'src/model/a.ts', 'export {};\n'.repeat(301)],
  ])('finds %s in %s', (rule, file, text) => {
    expect(broken(file, text)).toContain(rule);
  });

  it('lets files be long up to the ceiling, and few of them', () => {
    expect(broken('src/model/a.ts', 'export {};\n'.repeat(300), 'src/model/b.ts')).toEqual(['median-too-long']);
    const few = { 'src/model/a.ts': 'export {};\n'.repeat(300), 'src/model/b.ts': '', 'src/model/c.ts': '' };
    expect(rulesBroken(few)).toEqual([]);
  });
});

function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 2) || './';
  return `${up}${to.slice('src/'.length)}`;
}

function typesAllowed(from: string, to: string): boolean {
  return from.startsWith('src/report/') && to.startsWith('src/judge/');
}
