import { describe, expect, it } from 'vitest';
import { parse as parseWithAnother } from 'yaml';
import { parseLocatedYaml } from '../../src/lockfile/located-yaml.ts';
import type { LocatedValue } from '../../src/lockfile/located.ts';
import { MAX_YAML_DEPTH, MAX_YAML_VALUES } from '../../src/lockfile/yaml-faults.ts';
import type { Problem } from '../../src/model/errors.ts';
import { lockfileProblem } from './fixtures.ts';

function parse(text: string): LocatedValue {
  const [document] = parseLocatedYaml('pnpm-lock.yaml', text, { scalars: 'core' });
  if (document === undefined) throw new Error('no document');
  return document;
}

function refused(text: string): Problem {
  return lockfileProblem(() => parseLocatedYaml('pnpm-lock.yaml', text, { scalars: 'core' }));
}

function plain(value: LocatedValue): unknown {
  switch (value.type) {
    case 'object':
      return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member.value)]));
    case 'array':
      return value.items.map(plain);
    case 'null':
      return null;
    default:
      return value.value;
  }
}

/** The line of each key, by the key: those of the examples are all different. */
function lines(value: LocatedValue, found: Record<string, number> = {}): Record<string, number> {
  if (value.type === 'array') for (const item of value.items) lines(item, found);
  if (value.type !== 'object') return found;
  for (const member of value.members.values()) {
    found[member.key] = member.line;
    lines(member.value, found);
  }
  return found;
}

describe('lines', () => {
  it.each([
    ['blocks', 'a: 1\nb:\n  c: 2\n\n  d:\n    e: 3\n', { a: 1, b: 2, c: 3, d: 5, e: 6 }],
    ['brackets', 'a: {b: 1, c: [2, {d: 3}],\n  e: 4}\nf: 5', { a: 1, b: 1, c: 1, d: 1, e: 2, f: 3 }],
    ['lists', 'a:\n- b: 1\n  c: 2\n-\n  d: 3\n- - e: 4', { a: 1, b: 2, c: 3, d: 5, e: 6 }],
    ['quotes', "'a': 1\n\"b\": 2\n\"c\\n\\n\": 3\n'it''s': 4", { a: 1, b: 2, 'c\n\n': 3, "it's": 4 }],
    ['keys on a line of their own', '? a\n: 1\n? "b"\n:\n  ? c\n  : 2', { a: 1, b: 3, c: 5 }],
    ['comments', '# one\na: 1 # two\n\n# three\nb: 2', { a: 2, b: 5 }],
    [
      'texts of several lines',
      'a: |\n  x\n\n  b: 1\nc: >-\n  y\nd: "z\n\n  e: 1"\nf: g\n  h\ni: 1',
      { a: 1, c: 5, d: 7, f: 10, i: 12 },
    ],
    ['CRLF', 'a: 1\r\n\r\nb: 2\r\n', { a: 1, b: 3 }],
    ['a lone carriage return, which git does not count', 'a: 1\r\rb: 2\nc: 3', { a: 1, b: 1, c: 2 }],
    ['line separators in a text', 'a: "\u2028\u2029\u0085"\nb: 2', { a: 1, b: 2 }],
    ['nothing as a value', 'a:\nb:\n  c:\n\nd:', { a: 1, b: 2, c: 3, d: 5 }],
  ])('%s', (_name, text, expected) => {
    expect(lines(parse(text))).toEqual(expected);
  });

  it('are those of values too, for messages', () => {
    const root = parse('a:\n  - 1\n  -\n    b\nc:\n\nd: 1');
    if (root.type !== 'object') throw new Error('no object');
    expect(root.members.get('a')?.value).toMatchObject({ line: 2, items: [{ line: 2 }, { line: 4 }] });
    expect(root.members.get('c')?.value).toEqual({ type: 'null', line: 5 });
  });

  it('go on through the documents of a file', () => {
    const documents = parseLocatedYaml('x', '---\na: 1\n\n---\nb: 2\n', { scalars: 'core' });
    expect(documents.map((document) => lines(document))).toEqual([{ a: 2 }, { b: 5 }]);
  });
});

describe('values', () => {
  const scalars = ['1', '-2', '5.4', '1e3', '0x1f', '.5', 'true', 'False', 'null', '~', '""', "'1'", '"true"', '1.0.0'];
  const texts = [
    '"a: b"',
    '1.2.3.4',
    "'>=1'",
    '^1.0.0',
    'yes',
    'on',
    'y',
    '/a/1.0.0',
    'a@1.0.0(b@2.0.0)',
    '|\n  x\n',
    '>-\n  x\n  y\n',
  ];
  it.each([...scalars, ...texts])('%j is what another parser makes of it', (text) => {
    expect(plain(parse(`a: ${text}`))).toEqual(parseWithAnother(`a: ${text}`));
  });

  it('are all texts where the format says so', () => {
    const text = 'a: 1\nb: true\nc: 1_0\nd: 2020-01-01\n5: x\ne:';
    const [document] = parseLocatedYaml('yarn.lock', text, { scalars: 'text' });
    const expected = { a: '1', b: 'true', c: '1_0', d: '2020-01-01', '5': 'x', e: '' };
    expect(document === undefined ? null : plain(document)).toEqual(expected);
  });

  it('take __proto__ and constructor for keys like any other', () => {
    const root = parse('__proto__: {polluted: true}\nconstructor: 1');
    expect(root.type === 'object' && [...root.members.keys()]).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what no package manager writes', () => {
  it.each([
    ['an anchor', 'a: 1\nb: &x 2', 'lockfile-yaml-feature', 2],
    ['an anchor on a block', 'a: 1\nb: &x\n  c: 1', 'lockfile-yaml-feature', 2],
    ['an anchor on a key', 'a: 1\n&x b: 2', 'lockfile-yaml-feature', 2],
    ['an alias', 'a: 1\nb: *x', 'lockfile-yaml-feature', 2],
    ['a merge key', 'a: 1\nb:\n  <<: {c: 1}', 'lockfile-yaml-feature', 3],
    ['a quoted merge key', '"<<": {c: 1}', 'lockfile-yaml-feature', 1],
    ['a tag', 'a: 1\nb: !!str 2', 'lockfile-yaml-feature', 2],
    ['a tag of one’s own', 'a: !<tag:x,1> 1', 'lockfile-yaml-feature', 1],
    ['a directive', '%YAML 1.2\n---\na: 1', 'lockfile-yaml-feature', 1],
    ['a list as a key', 'a: 1\n? [b]\n: 2', 'lockfile-yaml-feature', 2],
    ['an object as a key', 'a: 1\n{b: 1}: 2', 'lockfile-yaml-feature', 2],
    ['a key twice', 'a: 1\nb: 2\na: 3', 'lockfile-duplicate-key', 3],
    ['a key twice, quoted', 'a: 1\n"\\u0061": 3', 'lockfile-duplicate-key', 2],
    ['a key twice in brackets', 'x: {a: 1,\n  a: 2}', 'lockfile-duplicate-key', 2],
    ['a number as a key', 'a: 1\n5: 1', 'lockfile-ambiguous', 2],
    ['null as a key', 'a: 1\nnull: 1', 'lockfile-ambiguous', 2],
    // Nothing has no place of its own: what stands before it is named.
    ['nothing as a key', 'a: 1\n: 1', 'lockfile-ambiguous', 1],
    ['a boolean as a key', 'a: 1\ntrue: 1', 'lockfile-ambiguous', 2],
    ['a number of YAML 1.1', 'a: 1\nb: 1_0', 'lockfile-ambiguous', 2],
    ['a sexagesimal number', 'a: 1\nb: 190:20:30', 'lockfile-ambiguous', 2],
    ['a date', 'a: 1\nb: 2020-01-01', 'lockfile-ambiguous', 2],
    ['a text without its end', 'a: 1\nb: "x', 'lockfile-not-yaml', 2],
    ['a bracket without its end', 'a: 1\nb: {x', 'lockfile-not-yaml', 2],
    ['a tab before a key', 'a:\n\tb: 1', 'lockfile-not-yaml', 2],
    ['a key without a colon', 'a: 1\nb\n', 'lockfile-not-yaml', 3],
    ['an entry that is not in line', 'a:\n    b: 1\n  c: 2', 'lockfile-not-yaml', 3],
    ['a null character', 'a: 1\nb: \0', 'lockfile-not-yaml', 2],
    ['a second byte-order mark', '\ufeffa: 1', 'lockfile-not-yaml', 1],
    ['a byte-order mark before a key', 'a: 1\n\ufeffb: 1', 'lockfile-not-yaml', 2],
    ['text after the end', 'a: 1\n... b', 'lockfile-not-yaml', 2],
  ])('%s', (_name, text, code, line) => {
    const problem = refused(text);
    expect(problem).toMatchObject({ code, line, file: 'pnpm-lock.yaml' });
    expect(problem.hint).toContain('pnpm install --lockfile-only');
  });

  it('is refused without repeating it: it may hold a token', () => {
    const secret = 'npm_0123456789abcdefSECRET';
    const texts = [
      `_authToken: "${secret}`,
      `a: !${secret}! x`,
      `${secret}: 1\n${secret}: 2`,
      `a: &${secret} 1`,
      `a: *${secret}`,
    ];
    for (const text of texts) expect(JSON.stringify(refused(text))).not.toContain('SECRET');
  });
});

describe('what is too much', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it('nests as deep as the limit and no deeper', () => {
    // The document takes one level, and what is in the innermost list another.
    expect(parse(nested(MAX_YAML_DEPTH - 1)).type).toBe('array');
    expect(refused(`\n${nested(MAX_YAML_DEPTH + 1)}`)).toMatchObject({ code: 'lockfile-too-deep', line: 2 });
  });

  it('a key of more than 8,192 characters', () => {
    expect(lines(parse(`${'k'.repeat(8_192)}: 1`))).toEqual({ ['k'.repeat(8_192)]: 1 });
    expect(refused(`a: 1\n${'k'.repeat(8_193)}: 1`)).toMatchObject({ code: 'lockfile-too-large', line: 2 });
  });

  it.each([
    ['[0,0,0,…', `[${'0,'.repeat(MAX_YAML_VALUES)}0]`],
    ['a line each', '- 0\n'.repeat(MAX_YAML_VALUES / 2)],
    ['carriage returns', '- 0\r'.repeat(MAX_YAML_VALUES / 2)],
    ['lists in lists', `${'- '.repeat(50)}0\n`.repeat(MAX_YAML_VALUES / 50)],
  ])('%s: values are counted before any is built', (_name, text) => {
    expect(refused(text).code).toBe('lockfile-too-large');
  });

  const many = (unit: (index: number) => string, count = 60_000): string =>
    Array.from({ length: count }, (_, index) => unit(index)).join('');
  it.each([
    ['anchors on anchors', many((index) => `&a${index}\n`)],
    [
      'tags that nest',
      Array.from({ length: 60 }, (_, index) => `${' '.repeat(index)}!t\n${' '.repeat(index)}- `).join(''),
    ],
    ['lists as keys', `{${many(() => '[a,b]: c,')}}`],
    ['one great key', `[${many(() => 'a,')}]: b`],
    ['pairs in a list', `[${many(() => 'a: b,')}]`],
    ['byte-order marks', `a\n${many(() => ' \ufeff#\n')}`],
    ['an endless text', `a: "${many(() => 'x\n ')}`],
    ['an endless list', `a: [${many(() => 'x\n ')}`],
    ['documents', many(() => '---\na\n')],
    ['thousands of long keys of one length', many((index) => `${'k'.repeat(8_000)}${index}: 1\n`, 200)],
    ['blank lines', `a: b\n${many(() => '    \n')}`],
  ])('%s take no time', (_name, text) => {
    const start = process.cpuUsage();
    try {
      parseLocatedYaml('pnpm-lock.yaml', text, { scalars: 'core' });
    } catch {
      // Whether it is read does not matter here.
    }
    const megabytes = Math.max(1, text.length / 1e6);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500 * megabytes);
  });
});
