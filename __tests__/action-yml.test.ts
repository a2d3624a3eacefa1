import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../src/commands/version.ts';
import { OUTPUTS } from './e2e/action/scene.ts';
import { SEVERITIES } from '../src/model/severity.ts';
import { ROOT, run } from './support/process.ts';
import { interpolate } from './support/runner/expressions.ts';

interface Action {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<
    Record<string, { readonly description?: string; readonly default?: unknown; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const action = parse(text('action.yml')) as Action;

const SOURCES = readdirSync(path.join(ROOT, 'src/action')).map((file) => `src/action/${file}`);
/** The files that read inputs, and the functions by which they do. */
const READERS = ['src/action/inputs.ts', 'src/action/publish-inputs.ts'];
const READING = ['getInput', 'flag', 'count', 'optional', 'optionalFlag', 'choice'];
const CLEARING = 'src/action/outputs.ts';

/** The literal arguments of calls to these functions in a source file. */
function namesGivenTo(functions: readonly string[], file: string): readonly string[] {
  const calls = new RegExp(`\\b(?:${functions.join('|')})\\((['"\`])([^'"\`]+)\\1`, 'g');
  return [...text(file).matchAll(calls)].map((match) => match[2] ?? '').toSorted();
}

describe('action.yml', () => {
  it('declares the inputs that are read, and reads those that are declared', () => {
    // Every reading names its input: nothing is read by a name that this test cannot see.
    const readings = READERS.flatMap((file) =>
      [...text(file).matchAll(new RegExp(`\\b(?:${READING.join('|')})\\(([^)]*)`, 'g'))].map((match) => match[1] ?? ''),
    );
    expect(readings.filter((given) => !/^'[a-z-]+'/.test(given) && !/^name\b/.test(given))).toEqual([]);
    const read = READERS.flatMap((file) => namesGivenTo(READING, file));
    expect([...new Set(read)].toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  });

  it('has no other reader of inputs', () => {
    const others = SOURCES.filter((file) => !READERS.includes(file));
    expect(others.length).toBeGreaterThan(0);
    for (const file of others)
      expect(text(file), file).not.toMatch(/getInput|getBooleanInput|getMultilineInput|INPUT_[A-Z]/);
  });

  it('declares the outputs that are set, and sets those that are declared', () => {
    // What a failure at any point leaves is set first: each output, by its name in a list or in a call.
    const cleared = /for \(const name of \[([^\]]*)\]\)\s*setOutput\(name, ''\)/.exec(text(CLEARING))?.[1] ?? '';
    const listed = [...cleared.matchAll(/'([a-z0-9-]+)'/g)].map((match) => match[1] ?? '');
    const counts = SEVERITIES.map((severity) => `${severity}-count`);
    expect(text(CLEARING)).toContain('setOutput(`${severity}-count`');
    const literal = (file: string) => namesGivenTo(['setOutput'], file).filter((name) => !name.includes('$'));
    const all = [...new Set([...listed, ...counts, ...literal(CLEARING)])].toSorted();
    expect(Object.keys(action.outputs).toSorted()).toEqual(all);
    // Nobody sets one that is not among them.
    expect(SOURCES.flatMap(literal).filter((name) => !all.includes(name))).toEqual([]);
    // What the end-to-end suites hold every run to.
    expect(all).toEqual([...OUTPUTS].toSorted());
  });

  it('says what each of them is, and requires none', () => {
    for (const [name, { description, required }] of Object.entries(action.inputs)) {
      expect(description, name).toMatch(/\S+ \S+/);
      expect(required, name).not.toBe(true);
      expect(name).toMatch(/^[a-z][a-z-]*$/);
    }
    for (const [name, { description }] of Object.entries(action.outputs)) expect(description, name).toMatch(/\S/);
  });

  it('has defaults that are text, and expressions that GitHub evaluates', () => {
    const contexts = { github: { token: 't' } };
    for (const [name, { default: value }] of Object.entries(action.inputs)) {
      // YAML's own booleans and numbers reach the action as text anyway; written as such they cannot surprise.
      expect(typeof value, name).toBe('string');
      expect(() => interpolate(String(value), contexts)).not.toThrow();
    }
    expect(interpolate(String(action.inputs['github-token']?.default), contexts)).toBe('t');
  });

  it('has defaults that the action accepts: with nothing given, the first fault is the missing lockfile', async () => {
    const contexts = { github: { token: 't' } };
    const inputs = Object.entries(action.inputs).map(
      ([name, { default: value }]) => [`INPUT_${name.toUpperCase()}`, interpolate(String(value), contexts)] as const,
    );
    const ended = await run(process.execPath, [path.join(ROOT, action.runs.main)], { env: Object.fromEntries(inputs) });
    expect(ended.stdout).toContain('[NO_LOCKFILE]');
    expect(ended.stdout).not.toContain('[INPUT]');
    expect(ended.code).toBe(2);
  });

  it.each(['publish', 'pack', 'verify'])(
    'has defaults that mode %s accepts: the first fault is another',
    async (mode) => {
      const inputs = Object.entries(action.inputs).map(
        ([name, { default: value }]) =>
          [`INPUT_${name.toUpperCase()}`, interpolate(String(value), { github: { token: 't' } })] as const,
      );
      // Trust that is at hand: nothing is asked for before package.json is looked for.
      const env = { ...Object.fromEntries(inputs), INPUT_MODE: mode, INPUT_OFFLINE: 'true' };
      const ended = await run(process.execPath, [path.join(ROOT, action.runs.main)], { env });
      expect(ended.stdout).toContain('[MANIFEST]');
      expect(ended.stdout).not.toContain('[INPUT]');
      expect(ended.code).toBe(2);
    },
  );

  it('runs the committed bundle on a Node.js that runners have', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(existsSync(path.join(ROOT, 'dist/index.js'))).toBe(true);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(text('package.json')) as {
    version: string;
    license: string;
    bin: Readonly<Record<string, string>>;
    files: readonly string[];
    engines: { node: string };
    scripts: Readonly<Record<string, string>>;
  };

  it('has the version that the program states', () => {
    expect(VERSION).toBe(manifest.version);
  });

  it('names a program that is there and can be executed', () => {
    const bin = path.join(ROOT, manifest.bin['countersign'] ?? '');
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(() => accessSync(bin, constants.X_OK)).not.toThrow();
    expect(manifest.engines.node).toBe('>=20.19');
  });

  it('packs what the action and the command line need, and nothing else', () => {
    for (const file of manifest.files) expect(existsSync(path.join(ROOT, file)), file).toBe(true);
    const packed = (file: string): boolean =>
      manifest.files.some((each) => file === each || file.startsWith(`${each}/`));
    for (const file of ['action.yml', 'dist/index.js', 'dist/cli.js', 'dist/cli-main.js', 'dist/licenses.txt'])
      expect(packed(file), file).toBe(true);
    for (const folder of ['src', '__tests__', 'scripts', 'bench', 'node_modules', 'build'])
      expect(packed(`${folder}/x`), folder).toBe(false);
    expect(existsSync(path.join(ROOT, 'LICENSE'))).toBe(true);
  });

  it('runs no script when somebody installs it', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  });
});
