/** What is read by counting lines is what the other reader reads. A space at the end is enough to have a text read by that. */
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LocatedValue } from '../../src/lockfile/located-value.ts';
import { MAX_JSON_DEPTH, MAX_JSON_VALUES, MAX_KEY_LENGTH } from '../../src/lockfile/limits.ts';
import { parseLocated } from '../../src/lockfile/located.ts';
import { locatePrinted } from '../../src/lockfile/printed-json.ts';
import { LockfileError } from '../../src/model/errors.ts';
import { describeCorpus } from '../support/corpus.ts';
import { fixtureText, lockfileProblem } from './fixtures.ts';

/** In lists: two maps are equal whatever their order, and a key's must not differ. */
function flat(value: LocatedValue): unknown {
  if (value.type === 'array') return ['array', value.line, value.items.map(flat)];
  if (value.type !== 'object') return value;
  const members = [...value.members].map(([key, member]) => [key, member.key, member.line, flat(member.value)]);
  return ['object', value.line, members];
}

function outcome(text: string): unknown {
  try {
    return flat(parseLocated('package-lock.json', text));
  } catch (error) {
    if (!(error instanceof LockfileError)) throw error;
    // Where a text that is no JSON goes wrong may be at its end, and that is one column further.
    return error.problems.map(({ code, line, message }) => [code, line, code === 'lockfile-not-json' ? '' : message]);
  }
}

function expectSame(text: string): void {
  expect(locatePrinted(`${text} `)).toBeUndefined();
  expect(outcome(text)).toStrictEqual(outcome(`${text} `));
}

function isTaken(text: string): boolean {
  return locatePrinted(text) !== undefined;
}

describe('lockfiles', () => {
  const fixtures = readdirSync(new URL('../fixtures/lockfiles/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  }).filter((name) => /\.v[123]\.json$|package-lock\.json$/.test(name));

  it.each(fixtures)('%s is as npm prints it, and the same to both', (name) => {
    const text = fixtureText(name);
    for (const variant of [text, text.trimEnd(), text.replaceAll('\n', '\r\n'), text.replaceAll('  ', '\t')]) {
      expect(isTaken(variant)).toBe(true);
      expectSame(variant);
    }
  });

  it('are more than a few', () => expect(fixtures.length).toBeGreaterThanOrEqual(8));
});

describeCorpus('the lockfiles that npm wrote', (corpus, cases) => {
  const files = corpus.files(({ file }) => /^lockfiles\/(?:npm|deno)-.*(?:\.json|\.lock)$/.test(file));
  /** Made by hand for a test of dependabot's: indented by two spaces and by four. */
  const crooked = 'lockfiles/npm-1/dependabot__dependabot-core__private_source__54c10285/package-lock.json';

  it.each(files.map(({ file }) => file))('%s', (file) => {
    const text = new TextDecoder().decode(corpus.read(file));
    if (!file.endsWith('deno.lock')) expect(isTaken(text)).toBe(file !== crooked);
    expectSame(text);
    cases.ran();
  });
});

// Keys and texts that are written in more than one way, that JavaScript orders or reads otherwise, or that end a line.
const text = fc.oneof(
  fc.constantFrom(
    '',
    '__proto__',
    'toJSON',
    'constructor',
    '1',
    '0',
    '01',
    '4294967295',
    '-1',
    'a',
    'b',
    'node_modules/a',
  ),
  fc.constantFrom(
    '"',
    '\\',
    '/',
    '\u0000',
    '\b',
    '\n',
    '\r\n',
    '\u007f',
    '\u2028',
    '\u{1f600}',
    '\ud800',
    '\ufeff',
    '{"',
    '["',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const number = fc.oneof(
  fc.constantFrom(0, -0, 1e21, 1e-7, 2 ** 53, Number.MAX_VALUE, 5e-324),
  fc.integer(),
  fc.double(),
);
const scalar = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, scalar, tie('list'), tie('object'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc
    .uniqueArray(fc.tuple(text, tie('value')), { maxLength: 6, selector: ([key]) => key })
    .map((members) => Object.fromEntries(members)),
}));
const printed = fc
  .record({
    value,
    indentation: fc.constantFrom('  ', ' ', '\t', '    ', ' '.repeat(10), '\t '),
    newline: fc.constantFrom('\n', '\r\n'),
    end: fc.constantFrom('', '\n'),
  })
  .map(({ value: json, indentation, newline, end }) =>
    `${JSON.stringify(json, null, indentation)}${end}`.replaceAll('\n', newline),
  );

describe('any JSON', () => {
  it('is read by counting where it is printed with lines, and the same to both', () => {
    let taken = 0;
    fc.assert(
      fc.property(printed, (json) => {
        expectSame(json);
        // With a backslash it may or may not be: see below.
        if (!/^[[{]\r?\n/.test(json) || json.includes('\\')) return;
        expect(isTaken(json)).toBe(true);
        taken += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('is the same to both with something changed', () => {
    const pieces = [
      '"',
      '\\',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      ' ',
      '\n',
      '\r',
      '\t',
      '0',
      '-',
      'e',
      'a',
      '"a": 1,',
      '\u00a0',
      '\ufeff',
    ];
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      without: fc.nat(3),
      piece: fc.constantFrom('', ...pieces),
    });
    fc.assert(
      fc.property(printed, fc.array(change, { minLength: 1, maxLength: 2 }), (json, changes) => {
        const changed = changes.reduce((sum, { at, without, piece }) => {
          const cut = Math.floor(at * sum.length);
          return `${sum.slice(0, cut)}${piece}${sum.slice(cut + without)}`;
        }, json);
        expectSame(changed);
      }),
      { numRuns: 4_000 },
    );
  });
});

describe('a text that says the same in another way is for the other reader', () => {
  it.each([
    ['a key twice', '{\n  "a": 1,\n  "a": 1\n}'],
    ['a key twice, spelt otherwise', '{\n  "a": 1,\n  "\\u0061": 1\n}'],
    ['__proto__ twice', '{\n  "__proto__": 1,\n  "__proto__": {}\n}'],
    ['numbers among the keys, out of order', '{\n  "b": 1,\n  "1": 1\n}'],
    ['an escape that need not be', '{\n  "a": "\\u0041\\/"\n}'],
    ['an escape in capitals', '{\n  "a": "\\u001F"\n}'],
    ['-0', '{\n  "a": -0\n}'],
    ['a number with an exponent', '{\n  "a": 1e3\n}'],
    ['a number beyond all', '{\n  "a": 1e400\n}'],
    ['a number with more digits than it has', '{\n  "a": 1.00000000000000000001\n}'],
    ['an empty line', '{\n  "a": 1,\n\n  "b": 2\n}'],
    ['a line end within a list', '{\n  "a": [],\n  "b": [\n  ]\n}'],
    ['two in a line', '{\n  "a": 1, "b": 2\n}'],
    ['a list in one line', '{\n  "a": [1]\n}'],
    ['a space before the colon', '{\n  "a" : 1\n}'],
    ['no space after it', '{\n  "a":1\n}'],
    ['another indentation', '{\n  "a": {\n     "b": 1\n  }\n}'],
    ['a lone carriage return', '{\n  "a": 1,\r  "b": 2\n}'],
    ['a tab for a space', '{\n  "a":\t1\n}'],
    ['a byte-order mark', '\ufeff{\n  "a": 1\n}'],
    ['two newlines at the end', '{\n  "a": 1\n}\n\n'],
    ['one thing more', '{\n  "a": 1\n}\n{}'],
    ['a comma too many', '{\n  "a": 1,\n}'],
    ['a comment', '{\n  "a": 1 // b\n}'],
    ['a line end in a text', '{\n  "a": "\n"\n}'],
    ['a wide space', '{\n\u00a0 "a": 1\n}'],
    ['an indentation of eleven', `{\n${' '.repeat(11)}"a": 1\n}`],
    ['nothing', ''],
  ])('%s', (_what, json) => {
    expect(isTaken(json)).toBe(false);
    expectSame(json);
  });

  it('what a bracket and a quote stand in is lost, and read all the same', () => {
    const json = JSON.stringify({ a: 'b{', c: 1 }, null, 2);
    expect(json).toContain('{"');
    expect(isTaken(json)).toBe(false);
    expectSame(json);
  });
});

describe('what V8 reads wrongly', () => {
  it('is found out by printing it again', () => {
    // V8 13.6 takes the key that earlier objects had there, where the text begins with its characters: with a backslash.
    const earlier: unknown[] = [JSON.parse('{"x":1,"a\\\\":2}')];
    for (const [written, key] of [
      ['a\\n', 'a\n'],
      ['a\\"', 'a"'],
    ] as const) {
      const json = `{\n  "x": 1,\n  "${written}": 2\n}`;
      earlier.push(JSON.parse(json));
      const read = parseLocated('a.json', json);
      expect(read.type === 'object' && [...read.members.keys()]).toEqual(['x', key]);
      expectSame(json);
    }
    expect(earlier).toHaveLength(3);
  });
});

describe('limits', () => {
  const nested = (depth: number): unknown => Array.from({ length: depth }).reduce((inner) => [inner], 1);
  const keyed = (length: number): string => JSON.stringify({ a: { ['k'.repeat(length)]: 1 } }, null, 2);

  it.each([
    [64, true],
    [65, false],
    [MAX_JSON_DEPTH, false],
    [MAX_JSON_DEPTH + 1, false],
  ])('%d levels', (depth, taken) => {
    const json = JSON.stringify(nested(depth), null, 1);
    expect(isTaken(json)).toBe(taken);
    expectSame(json);
  });

  it.each([
    [1_024, true],
    [1_025, false],
    [MAX_KEY_LENGTH - 1, false],
    [MAX_KEY_LENGTH, false],
  ])('a key of %d characters', (length, taken) => {
    expect(isTaken(keyed(length))).toBe(taken);
    expectSame(keyed(length));
  });

  it('counts a key as it is written', () => {
    const json = JSON.stringify({ a: { ['\u0000'.repeat(1_366)]: 1 } }, null, 2);
    expectSame(json);
    expect(lockfileProblem(() => parseLocated('a.json', json)).code).toBe('lockfile-too-large');
  });

  it('prints nothing that is much longer than the text', () => {
    const towers = Array.from({ length: 15_000 }, () => `${'['.repeat(60)}${']'.repeat(60)}`);
    const json = `[\n${' '.repeat(10)}${towers.join(',')}\n]`;
    const start = process.cpuUsage();
    expect(isTaken(json)).toBe(false);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3_000);
  });

  it('refuses long keys and half a million brackets in a moment', () => {
    const key = (index: number): string => `${'k'.repeat(16_390)}${index}`.slice(-16_390);
    const keys = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [key(index), 1]));
    const start = process.cpuUsage();
    expect(lockfileProblem(() => parseLocated('a.json', JSON.stringify(keys, null, 2))).code).toBe(
      'lockfile-too-large',
    );
    const tower = `[\n  ${'['.repeat(500_000)}${']'.repeat(500_000)}\n]`;
    expect(lockfileProblem(() => parseLocated('a.json', tower)).code).toBe('lockfile-too-deep');
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3_000);
  });

  it('bounds the number of values of a text that is printed well', () => {
    const json = `[\n ${'0,\n '.repeat(MAX_JSON_VALUES)}0\n]`;
    expect(lockfileProblem(() => parseLocated('a.json', json)).code).toBe('lockfile-too-large');
  });
});
