/** `npm run docs -- --check`, on copies of this tree in which one thing was changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionFacts, inputsPage } from '../scripts/docs-action.ts';
import { generatedDocuments, inputReaders } from '../scripts/docs-pages.ts';
import { withTables } from '../scripts/docs-readme.ts';
import { CATALOGUE } from '../src/model/catalogue.ts';
import { ROOT, run } from './support/process.ts';

let tree: string;
beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'countersign-docs-'));
  for (const part of ['src', 'scripts', 'docs', 'README.md', 'action.yml', 'package.json'])
    cpSync(path.join(ROOT, part), path.join(tree, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'), 'junction');
});
afterAll(() => rmSync(tree, { recursive: true }));

const check = (...args: readonly string[]) =>
  run(process.execPath, [path.join(tree, 'scripts/run.mjs'), path.join(tree, 'scripts/docs.ts'), ...args], {
    cwd: tree,
  });

/** What the check says of the tree with `from` in a file replaced by `to`; the file is put back afterwards. */
async function checkWith(file: string, from: string, to: string): Promise<{ code: number | null; said: string }> {
  const whole = path.join(tree, file);
  const before = readFileSync(whole, 'utf8');
  expect(before.split(from).length - 1, `${file} has “${from}” once`).toBe(1);
  writeFileSync(
    whole,
    before.replace(from, () => to),
  );
  try {
    const { code, stdout, stderr } = await check('--check');
    return { code, said: `${stdout}${stderr}` };
  } finally {
    writeFileSync(whole, before);
  }
}

describe('the tables', () => {
  const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
  const readers = inputReaders(ROOT);
  const facts = actionFacts(text('action.yml'), readers);

  it('have every input that action.yml declares, and every output', () => {
    const { inputs, outputs } = parse(text('action.yml')) as Readonly<Record<'inputs' | 'outputs', object>>;
    const shown = [...facts.every, ...facts.audit, ...facts.publish].map(({ name }) => name);
    expect([...new Set(shown)].toSorted()).toEqual(Object.keys(inputs).toSorted());
    expect(facts.outputs.map(({ name }) => name)).toEqual(Object.keys(outputs));
  });

  it('change with a default, and with a new output', () => {
    const page = (from: string, to: string): string =>
      inputsPage(actionFacts(text('action.yml').replace(from, to), readers));
    expect(page('', '')).toBe(text('docs/inputs.md'));
    expect(page("default: '32'", "default: '64'")).toContain('| `concurrency` | `64` |');
    expect(page('\nruns:', '  more:\n    description: New.\n\nruns:')).toContain('| `more` | New. |');
  });

  it('have no place for an input that nobody reads', () => {
    const more = text('action.yml').replace('\noutputs:', '  fork:\n    description: New.\n\noutputs:');
    expect(() => actionFacts(more, readers)).toThrow('No mode reads: fork');
  });

  it.each([
    ['is gone', '<!-- generated: outputs -->', '', 'no place for: outputs'],
    ['is there twice', '<!-- generated: outputs -->', '<!-- generated: findings -->', '“findings” too many'],
    ['is for nothing', '<!-- generated: outputs -->', '<!-- generated: out -->', '“out” too many'],
    ['has no end', '<!-- /generated -->', '', 'no place for'],
  ])('are not left out where a place in the README %s', (_, from, to, fault) => {
    const readme = text('README.md').replace(from, to);
    expect(() => withTables(readme, CATALOGUE, facts)).toThrow(fault);
  });
});

describe('the documents', () => {
  it.each([...generatedDocuments(ROOT)])('%s is what the sources make of it', (file, text) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8'), `${file} is stale: npm run docs`).toBe(text);
  });
});

describe('npm run docs -- --check', () => {
  it('passes on this tree', async () => {
    expect(await check('--check')).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['an input’s words', 'action.yml', 'How many requests may be under way', 'Requests at once', 'docs/inputs.md'],
    ['an output’s words', 'action.yml', 'How many findings there are.', 'The count.', 'README.md, docs/inputs.md'],
    [
      'a finding’s title',
      'src/model/findings/built.ts',
      "'Built on a self-hosted runner'",
      "'Built at home'",
      'README.md, docs/findings/README.md, docs/findings/builder-self-hosted.md',
    ],
    ['an option', 'src/commands/program-audit.ts', "'--vsa <file>'", "'--summary <file>'", 'docs/cli.md'],
  ])('fails with %s', async (_, file, from, to, named) => {
    const { code, said } = await checkWith(file, from, to);
    expect(code).toBe(1);
    expect(said).toContain(named);
  });

  it('fails with a page that no finding has any more, which the script removes', async () => {
    const left = path.join(tree, 'docs/findings/gone.md');
    writeFileSync(left, '# Gone\n');
    const { code, stderr } = await check('--check');
    expect([code, stderr]).toEqual([1, 'Stale: docs/findings/gone.md. Run `npm run docs` and commit the result.\n']);
    expect((await check()).code).toBe(0);
    expect((await check('--check')).code).toBe(0);
  });

  it('takes nothing that it does not know for a check, or for a wish to write', async () => {
    expect((await check('--chek')).code).toBe(2);
  });
});
