/** What people copy from the documentation is what GitHub, the policy's reader and this action take. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPolicy } from '../src/policy/read.ts';
import { ROOT } from './support/process.ts';
import {
  actionlintFaults,
  languageServiceFaults,
  ownInputFaults,
  stepsOf,
  type Workflow,
} from './support/workflows/validators.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const NOW = new Date('2026-11-01T00:00:00Z');

interface Snippet {
  readonly where: string;
  readonly text: string;
}

/** All blocks of YAML, by document and line. */
function snippetsOf(file: string): readonly Snippet[] {
  const text = read(file);
  return [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)].map((match) => ({
    where: `${file}:${text.slice(0, match.index).split('\n').length}`,
    text: match[1] ?? '',
  }));
}

const isSteps = ({ text }: Snippet): boolean => /^ +- uses: /.test(text);
const isWorkflow = ({ text }: Snippet): boolean => /^jobs:$/m.test(text);
const isPolicy = ({ text }: Snippet): boolean => /^version: 1$/m.test(text);

const AROUND = `on: push
permissions: {}
jobs:
  job:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
`;

const snippets = documents.flatMap(snippetsOf);
const workflows = snippets.flatMap((snippet) => {
  if (isWorkflow(snippet)) return [snippet];
  return isSteps(snippet) ? [{ ...snippet, text: `${AROUND}${snippet.text}` }] : [];
});

describe('a snippet', () => {
  it('is a workflow, steps of one, or a policy: nothing is copied that nobody checks', () => {
    expect(snippets.filter((each) => ![isSteps, isWorkflow, isPolicy].some((is) => is(each)))).toEqual([]);
    expect(workflows.length).toBeGreaterThan(8);
  });

  it.each(workflows)('$where is a workflow that GitHub takes', async ({ where, text }) => {
    const file = '.github/workflows/snippet.yml';
    expect(await languageServiceFaults(file, text), where).toEqual([]);
    expect(await actionlintFaults(file, text), where).toEqual([]);
    expect(ownInputFaults(text, read('action.yml')), where).toEqual([]);
  });

  it.each(workflows)('$where uses this project’s own action, or a workflow that it has', ({ text }) => {
    const { jobs } = parse(text) as Workflow;
    const reused = Object.values(jobs).flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    const own = [...stepsOf(text).map(({ uses }) => uses ?? ''), ...reused].filter((uses) =>
      uses.startsWith('countersign/countersign'),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const uses of own) {
      const [, , ...inside] = uses.split('@')[0]?.split('/') ?? [];
      expect(existsSync(path.join(ROOT, ...inside)), uses).toBe(true);
    }
  });

  it.each(snippets.filter(isPolicy))('$where is a policy that is accepted', ({ text }) => {
    expect(() => readPolicy('.github/countersign.yml', text, NOW)).not.toThrow();
  });

  // Those that people begin with.
  it.each(snippetsOf('README.md'))('$where has ten lines', ({ text }) => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  });
});

describe('a command', () => {
  const sections = new Map(
    read('docs/cli.md')
      .split(/^## /m)
      .slice(1)
      .map((section) => [/^`countersign ([^`]+)`/.exec(section)?.[1] ?? '', section] as const),
  );
  const written = documents.flatMap((file) =>
    [...read(file).matchAll(/(?:^|`)countersign ([a-z][^\n`|]*)/gm)].map((match) => ({ file, line: match[1] ?? '' })),
  );

  it('that documents name is one that the program has, with its options', () => {
    expect(written.length).toBeGreaterThan(20);
    for (const { file, line } of written) {
      const [first = '', second = ''] = line.split(/[ ,#]+/);
      const section = sections.get(first) ?? sections.get(`${first} ${second}`);
      // `countersign origins` alone means all three of them.
      const group = [...sections.keys()].some((name) => name.startsWith(`${first} `));
      expect(section !== undefined || (group && second === ''), `${file}: countersign ${line}`).toBe(true);
      for (const option of line.match(/--[a-z][a-z-]*/g) ?? [])
        expect(section, `${file}: countersign ${line}`).toMatch(new RegExp(`\`${option}[ \`]`));
    }
  });
});

describe('the checks themselves', () => {
  it('find an input that the action does not have', () => {
    expect(
      ownInputFaults(
        `${AROUND}      - uses: countersign/countersign@v0\n        with: {scop: all}\n`,
        read('action.yml'),
      ),
    ).toEqual(['scop']);
  });

  it('find what GitHub refuses', async () => {
    const faulty = `${AROUND}      - uses: countersign/countersign@v0\n        if: \${{ cancled() }}\n`;
    expect((await languageServiceFaults('.github/workflows/snippet.yml', faulty)).join()).toContain('cancled');
  });
});

describe('the pictures', () => {
  it('that documents show are there, with words for those who do not see them', () => {
    for (const file of documents) {
      const text = read(file);
      const tags = [...text.matchAll(/<(?:img|source)\b[^>]*>/g)].map(([tag]) => tag);
      const shown = tags.map((tag) => /\b(?:src|srcset)="([^"]+)"/.exec(tag)?.[1] ?? `no address in ${tag}`);
      shown.push(...[...text.matchAll(/!\[[^\]]*\]\(([^)\s]+)/g)].map((match) => match[1] ?? ''));
      expect(shown.filter((target) => !existsSync(path.join(ROOT, path.dirname(file), target)))).toEqual([]);
      expect(tags.filter((tag) => tag.startsWith('<img') && !/\balt="[^"]{10,}"/.test(tag))).toEqual([]);
    }
  });
});
