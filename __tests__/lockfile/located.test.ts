import { describe, expect, it } from 'vitest';
import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from '../../src/lockfile/limits.ts';
import { parseLocated } from '../../src/lockfile/located.ts';
import type { LocatedMember, LocatedValue } from '../../src/lockfile/located.ts';
import { lockfileProblem } from './fixtures.ts';

function parse(text: string): LocatedValue {
  return parseLocated('a.json', text);
}

function member(value: LocatedValue, key: string): LocatedMember {
  const found = value.type === 'object' ? value.members.get(key) : undefined;
  if (found === undefined) throw new Error(`no member ${key}`);
  return found;
}

describe('lines', () => {
  it('knows the line of a key and of its value', () => {
    const root = parse('{\n  "a":\n    [1,\n  {"b": null}]\n}');
    const a = member(root, 'a');
    expect(a.line).toBe(2);
    expect(a.value.line).toBe(3);
    if (a.value.type !== 'array') throw new Error('not an array');
    const [one, object] = a.value.items;
    expect(one).toEqual({ type: 'number', line: 3, value: 1 });
    if (object === undefined) throw new Error('no object');
    expect(member(object, 'b')).toEqual({ key: 'b', line: 4, value: { type: 'null', line: 4 } });
  });

  it('gives an object and a list the line of the bracket that opens them', () => {
    expect(parse('{\n}').line).toBe(1);
    expect(parse('\n[\n]').line).toBe(2);
  });

  it('counts CRLF once', () => {
    expect(member(parse('{\r\n\r\n"a": 1}'), 'a').line).toBe(3);
  });

  it('does not count a lone carriage return, which git and GitHub do not count either', () => {
    expect(member(parse('{\r\r\r\n"a": 1}'), 'a').line).toBe(2);
  });

  it('does not count line separators inside a text', () => {
    expect(member(parse('{"x": "\u2028\u2029\u0085",\n"a": "\\n\\n"}'), 'a').line).toBe(2);
  });
});

describe('as strict as JSON.parse', () => {
  const texts = [
    '{"a":1}',
    '[]',
    '""',
    '-0.5e+7',
    'true',
    ' \t\r\nnull ',
    '"\\u0041\\ud83d\\ude00\\/\\b"',
    '{"a":1,}',
    '[1,]',
    '[,1]',
    '{"a" 1}',
    '{a:1}',
    "{'a':1}",
    '{"a":1} // c',
    '/* c */ {}',
    '01',
    '1.',
    '.5',
    '+1',
    'NaN',
    'Infinity',
    '"\t"',
    '"\\x41"',
    '"\\u00g0"',
    '"a',
    '{"a":1}}',
    '{} {}',
    '[1 2]',
    '\u00a0{}',
    '\u000b[]',
    '{"a":undefined}',
    'tru',
    '{',
    '[',
    '"\u2028"',
  ];

  it.each(texts)('%j', (text) => {
    let accepted: boolean;
    try {
      JSON.parse(text);
      accepted = true;
    } catch {
      accepted = false;
    }
    if (accepted) expect(parse(text)).toHaveProperty('line');
    else expect(lockfileProblem(() => parse(text)).code).toBe('lockfile-not-json');
  });

  it('says where the fault is', () => {
    const problem = lockfileProblem(() => parse('{\n  "a": 1,\n  "b": oops\n}'));
    expect(problem).toMatchObject({ code: 'lockfile-not-json', file: 'a.json', line: 3 });
    expect(problem.message).toContain('line 3, column 8');
  });

  it('never repeats the text, which may hold a token', () => {
    const secret = 'npm_0123456789abcdefSECRET';
    const texts = [
      `{"_authToken": ${secret}}`,
      `{"a": "${secret}`,
      `{"${secret}" "x"}`,
      `{"${secret}": 1, "${secret}": 2}`,
      secret,
    ];
    for (const text of texts) {
      const problem = lockfileProblem(() => parse(text));
      expect(JSON.stringify(problem)).not.toContain('SECRET');
    }
  });
});

describe('hostile documents', () => {
  it('takes __proto__ and constructor for keys like any other', () => {
    const root = parse('{"__proto__": {"polluted": true}, "constructor": 1, "hasOwnProperty": 2}');
    expect(member(root, '__proto__').value).toHaveProperty('type', 'object');
    expect(member(root, 'constructor').value).toHaveProperty('value', 1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['plainly', '{"a":1,\n"a":2}'],
    ['by an escape', '{"a":1,\n"\\u0061":2}'],
    ['as __proto__', '{"__proto__":1,\n"__proto__":2}'],
    ['in a nested object', '{"x":[{"a":1,\n"b":{},"a":2}]}'],
  ])('refuses a key given twice, %s', (_how, text) => {
    const problem = lockfileProblem(() => parse(text));
    expect(problem).toMatchObject({ code: 'lockfile-duplicate-key', line: 2 });
    expect(problem.message).toMatch(/line 2 .* line 1/);
  });

  it.each(['{"a": 1,\n"lin\\u006b": true}', '{"x": [{\n"a\\/b": 1}]}', '{"x":\n[{"\\u001F": 1}]}'])(
    'refuses a key with an escape that it does not need: %j',
    (text) => {
      expect(lockfileProblem(() => parse(text))).toMatchObject({ code: 'lockfile-escaped-key', line: 2 });
    },
  );

  it('hides no key from V8, which npm reads lockfiles with', () => {
    // What earlier objects had in this place, V8 13.6 takes for what the text of the next one begins with.
    const text = '{"a": {"x": 1, "lin\\\\": 1}, "b": {"x": 1, "lin\\u006b": true}}';
    expect(lockfileProblem(() => parse(text)).code).toBe('lockfile-escaped-key');
  });

  it('reads the escapes that a key needs, and any in a text', () => {
    const root = parse('{"\\n\\u0000\\"\\\\\\ud800": "\\u0041\\/"}');
    expect(root.type === 'object' && [...root.members.keys()]).toEqual(['\n\u0000"\\\ud800']);
    expect(member(root, '\n\u0000"\\\ud800').value).toHaveProperty('value', 'A/');
  });

  it('keeps keys apart that differ in case or normal form', () => {
    const root = parse('{"a":1,"A":2,"\u00e9":3,"e\u0301":4}');
    expect(root.type === 'object' && root.members.size).toBe(4);
  });

  it('nests as deep as the limit and no deeper', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(parse(nested(MAX_JSON_DEPTH)).type).toBe('array');
    expect(parse(`{"brackets": ${JSON.stringify('[{'.repeat(5000))}}`).type).toBe('object');
    expect(lockfileProblem(() => parse(nested(MAX_JSON_DEPTH + 1))).code).toBe('lockfile-too-deep');
  });

  it.each(['[', '{"a":', '[{"a":'])('refuses 100,000 times %j at once', (open) => {
    const start = process.cpuUsage();
    expect(lockfileProblem(() => parse(`\n${open.repeat(100_000)}`))).toMatchObject({
      code: 'lockfile-too-deep',
      line: 2,
    });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });

  it('bounds the number of values before it builds them', () => {
    const problem = lockfileProblem(() => parse(`[${'0,'.repeat(MAX_JSON_VALUES)}0]`));
    expect(problem.code).toBe('lockfile-too-large');
  });
});
