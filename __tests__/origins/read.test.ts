import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/model/errors.ts';
import { readOrigins } from '../../src/origins/read.ts';
import { writeOrigins } from '../../src/origins/write.ts';

const FIELDS = {
  packages: { '@babel/core': '7.28.0' },
  repository: 'github.com/babel/babel',
  repositoryId: '24560307',
  ownerId: '9637642',
  workflow: '.github/workflows/release.yml',
  builder: 'github/github-hosted',
  publisher: 'trusted-publisher',
} as const;
const LINE =
  '{"packages":{"@babel/core":"7.28.0"},"repository":"github.com/babel/babel","repositoryId":"24560307","ownerId":"9637642","workflow":".github/workflows/release.yml","builder":"github/github-hosted","publisher":"trusted-publisher"}';

const text = (...entries: readonly string[]): string =>
  `{\n  "version": 1,\n  "origins": [\n${entries.map((entry) => `    ${entry}`).join(',\n')}\n  ]\n}\n`;
const entry = (more: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...FIELDS, ...more });
const without = (key: keyof typeof FIELDS): string =>
  JSON.stringify(Object.fromEntries(Object.entries(FIELDS).filter(([name]) => name !== key)));

/** Code, line and file of every fault. */
function faultsOf(source: string): readonly (readonly [string, number | undefined, string | undefined])[] {
  try {
    readOrigins('o.json', source);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(({ code, line, file }) => [code, line, file] as const);
  }
  return [];
}
const linesOf = (source: string): readonly (number | undefined)[] => faultsOf(source).map(([, line]) => line);

it('reads an entry, and where it stands', () => {
  const { path, pinned } = readOrigins('o.json', text(LINE, entry({ packages: { a: '1.0.0', constructor: '2.0.0' } })));
  expect(path).toBe('o.json');
  expect(pinned.map(({ packages, line }) => [packages, line])).toEqual([
    [{ '@babel/core': '7.28.0' }, 4],
    [{ a: '1.0.0', constructor: '2.0.0' }, 5],
  ]);
  expect(pinned[0]?.origin).toEqual({
    repository: { host: 'github.com', path: 'babel/babel' },
    repositoryId: '24560307',
    ownerId: '9637642',
    workflow: '.github/workflows/release.yml',
    builder: 'github/github-hosted',
    publisher: 'trusted-publisher',
  });
});

it('writes what it has read, byte for byte', () => {
  const source = text(
    entry({ packages: { '@a/*': '1.0.0' }, repositoryId: null, ownerId: null, workflow: null }),
    LINE,
  );
  expect(writeOrigins(readOrigins('o.json', source).pinned)).toBe(source);
});

it('reads any valid JSON: hand-edited, in many lines', () => {
  const source = JSON.stringify({ origins: [FIELDS], version: 1 }, null, '\t').replaceAll('\n', '\r\n');
  expect(writeOrigins(readOrigins('o.json', source).pinned)).toBe(text(LINE));
});

it('an empty list pins nothing', () => {
  const { pinned } = readOrigins('o.json', '{"version":1,"origins":[]}');
  expect(pinned).toEqual([]);
  expect(readOrigins('o.json', writeOrigins(pinned)).pinned).toEqual([]);
});

describe('a fault is refused, with its line', () => {
  it.each<[string, string, number]>([
    ['no file', '', 1],
    ['no object', '[]', 1],
    ['not JSON', text(LINE).replace('"publisher"', 'publisher'), 4],
    ['a trailing comma', text(`${LINE},`).replace(',,', ','), 5],
    ['a comment', text(`// mine\n${LINE}`), 4],
    ['two documents', `${text(LINE)}{}`, 7],
    ['a raw control character', text(entry({ workflow: 'x' }).replace('"x"', '"\u0001"')), 4],
    ['another version', text(LINE).replace('"version": 1', '"version": 2'), 2],
    ['an unknown key beside the list', text(LINE).replace('"version": 1', '"version": 1,\n"more": 1'), 3],
    ['a key given twice', text(LINE).replace('"version": 1', '"version": 1,\n"version": 1'), 3],
    ['origins that are no list', '{"version":1,\n"origins":{}}', 2],
    ['an entry that is none', text(LINE, '"x"'), 5],
    ['an unknown key', text(LINE, entry({ packages: { a: '1.0.0' }, wrokflow: 'x' })), 5],
    ['a prototype key', text(LINE.replace('"publisher"', '"__proto__":{},"publisher"')), 4],
    ['a prototype key for a package', text(LINE.replace('"@babel/core"', '"__proto__"')), 4],
    ['no packages', text(entry({ packages: {} })), 4],
    ['packages that are a list', text(entry({ packages: ['a'] })), 4],
    ['a name that no registry has', text(entry({ packages: { '../x': '1.0.0' } })), 4],
    ['a wildcard for everything', text(entry({ packages: { '*': '1.0.0' } })), 4],
    ['a wildcard inside a name', text(entry({ packages: { '@a/b*': '1.0.0' } })), 4],
    ['a wildcard of a wildcard', text(entry({ packages: { '@*/*': '1.0.0' } })), 4],
    ['a range', text(entry({ packages: { a: '^1.0.0' } })), 4],
    ['a version that is a number', text(entry({ packages: { a: 1 } })), 4],
    ['an address with a scheme', text(entry({ repository: 'https://github.com/a/b' })), 4],
    ['an address that climbs', text(entry({ repository: 'github.com/a/../b' })), 4],
    ['an address with a fragment', text(entry({ repository: 'github.com/a/b#c' })), 4],
    ['an id that is a number', text(entry({ repositoryId: 24_560_307 })), 4],
    ['an empty workflow', text(entry({ workflow: '' })), 4],
    ['a builder of another form', text(entry({ builder: 'github/github-hosted/x' })), 4],
    ['another publisher', text(entry({ publisher: 'somebody' })), 4],
    ['a package twice', text(LINE, LINE), 5],
    ['a wildcard twice', text(entry({ packages: { '@a/*': '1.0.0' } }), entry({ packages: { '@a/*': '2.0.0' } })), 5],
    ['lists in lists', `{"version":1,"origins":${'['.repeat(100_000)}`, 1],
    ['a very long text', text(entry({ workflow: 'x'.repeat(10_000) })), 4],
  ])('%s', (_, source, line) => {
    expect(faultsOf(source)).toEqual(expect.arrayContaining([['ORIGINS_FILE', line, 'o.json']]));
  });

  it.each(Object.keys(FIELDS) as (keyof typeof FIELDS)[])('%s that is missing', (key) => {
    expect(linesOf(text(LINE.replace('@babel/core', 'a'), without(key)))).toEqual([5]);
  });

  it('all of them at once, bounded', () => {
    const bad = entry({ publisher: 'somebody', packages: { a: 'x' } });
    expect(linesOf(text(bad, LINE, entry({ repository: '' })))).toEqual([4, 4, 6]);
    expect(linesOf(text(...Array.from({ length: 1000 }, () => bad)))).toHaveLength(50);
  });
});
