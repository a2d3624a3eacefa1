/** What is read with the help of another state of a lockfile is what is read of it alone, or it is not read so. */
import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import { openLockfile } from '../../src/lockfile/open.ts';
import { type PrintedLockfile, readLike } from '../../src/lockfile/read-like.ts';
import { LockfileError } from '../../src/model/errors.ts';
import type { Lockfile } from '../../src/model/package.ts';
import { describeCorpus } from '../support/corpus.ts';
import { loadBases } from '../support/fuzz/bases.ts';
import { mutate } from '../support/fuzz/mutate.ts';
import { type Random, randomFor } from '../support/fuzz/random.ts';
import { bytesOf, fixtureText } from './fixtures.ts';

const FILE = 'package-lock.json';
const print = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

/** Of one big project: the packages of all, each under a name of its own. */
function bigLockfile(count = 60): { packages: Record<string, Record<string, unknown>> } & Record<string, unknown> {
  const packages: Record<string, Record<string, unknown>> = { '': { name: 'project', dependencies: { a: '^1.0.0' } } };
  for (let index = 0; index < count; index += 1) {
    const name = `${index % 3 === 0 ? '@s/' : ''}p${index}`;
    packages[`node_modules/${name}`] = {
      version: `1.${index}.0`,
      resolved: `https://registry.npmjs.org/${name}/-/${name.replace('@s/', '')}-1.${index}.0.tgz`,
      integrity: `sha512-${Buffer.alloc(64, index).toString('base64')}`,
      ...(index % 4 === 0 ? { dev: true } : {}),
      ...(index % 5 === 0 ? { dependencies: { p1: '^1.0.0' }, engines: { node: '>=20' } } : {}),
    };
  }
  return { name: 'project', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
}

function known(text: string): PrintedLockfile {
  return { text, lockfile: readLockfile(FILE, bytesOf(text)) };
}

function outcomeOf(text: string): Lockfile | null {
  try {
    return readLockfile(FILE, bytesOf(text));
  } catch (error) {
    if (error instanceof LockfileError) return null;
    throw error;
  }
}

/** Returns whether it was read with the help of the other. */
function expectSame(text: string, like: PrintedLockfile): boolean {
  const alone = outcomeOf(text);
  const helped = readLike(text, like);
  expect(helped ?? alone).toStrictEqual(alone);
  return helped !== undefined;
}

const HEAD = print(bigLockfile());

describe('a state of a lockfile that differs in a few entries', () => {
  type Packages = Record<string, Record<string, unknown>>;
  const changes: readonly ((packages: Packages, random: Random, key: string) => void)[] = [
    (packages, random, key) => void (packages[key] = { ...packages[key], version: `9.${random.int(99)}.0` }),
    (packages, _random, key) => void (packages[key] = { ...packages[key], integrity: 'sha512-AAAA' }),
    (packages, _random, key) => void delete packages[key],
    (packages, random) => void (packages[`node_modules/new${random.int(99)}`] = { version: '1.0.0', dev: true }),
    (packages, _random, key) => void (packages[`${key}/node_modules/inner`] = { ...packages[key] }),
    (packages) => void (packages[''] = { ...packages[''], dependencies: { b: '^2.0.0' } }),
    (packages, random, key) =>
      void (packages[key] = { ...packages[key], requires: true, extra: { x: [random.int(9)] } }),
  ];

  it('is read from what differs, and is the same', () => {
    for (let round = 0; round < 300; round += 1) {
      const random = randomFor(17, round);
      const document = bigLockfile();
      for (let left = random.int(6); left >= 0; left -= 1)
        random.pick(changes)(document.packages, random, random.pick(Object.keys(document.packages).slice(1)));
      const entries = Object.entries(document.packages);
      if (random.chance(3)) entries.splice(1, 0, ...entries.splice(random.int(entries.length - 1) + 1, 1));
      const base = print({ ...document, packages: Object.fromEntries(entries), version: `1.${random.int(2)}.0` });
      expect(expectSame(base, known(HEAD))).toBe(true);
      expect(expectSame(HEAD, known(base))).toBe(true);
    }
  });

  it('is another object in each of its entries, with the line that it has there', () => {
    const head = known(HEAD);
    const document = bigLockfile();
    document.packages[''] = { ...document.packages[''], license: 'MIT' };
    const read = readLike(print(document), head);
    expect(read?.packages).toHaveLength(head.lockfile.packages.length);
    read?.packages.forEach((entry, index) => {
      expect(entry).not.toBe(head.lockfile.packages[index]);
      expect(entry.at.line).toBe((head.lockfile.packages[index]?.at.line ?? 0) + 1);
    });
  });

  it('is what openLockfile then reads, of the same path only', async () => {
    // Words that no reading would say, so that it shows whose they are.
    const lockfile = readLockfile(FILE, bytesOf(HEAD));
    const told = {
      text: HEAD,
      lockfile: { ...lockfile, packages: lockfile.packages.map((entry) => ({ ...entry, name: 'told' })) },
    };
    const names = async (path: string) =>
      new Set((await openLockfile(path, bytesOf(HEAD), { like: told })).packages.map(({ name }) => name));
    expect(await names(FILE)).toEqual(new Set(['told']));
    expect((await names(`elsewhere/${FILE}`)).size).toBe(60);
    expect((await names('npm-shrinkwrap.json')).size).toBe(60);
  });
});

describe('a text that npm would not print', () => {
  const entry = (name: string, version = '1.0.0'): string =>
    `    "node_modules/${name}": {\n      "version": "${version}"\n    }`;
  const text = (entries: readonly string[], after = ''): string =>
    `{\n  "name": "x",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "x"\n    },\n${entries.join(',\n')}\n  }${after}\n}\n`;
  const head = known(text([entry('a'), entry('b'), entry('c')]));

  it('as the one that these cases start from', () => {
    expect(expectSame(head.text, head)).toBe(true);
    expect(expectSame(text([entry('a'), entry('b', '2.0.0'), entry('d')]), head)).toBe(true);
  });

  it.each<[string, string]>([
    ['an entry twice', text([entry('a'), entry('a')])],
    ['an entry twice, the second with another version', text([entry('a'), entry('a', '2.0.0')])],
    ['an entry twice, the first with another version', text([entry('a', '2.0.0'), entry('a')])],
    ['an entry twice, neither known', text([entry('z', '2.0.0'), entry('z', '3.0.0')])],
    ['entries in another section', text([entry('a')], `,\n  "other": {\n${entry('b')}\n  }`)],
    ['entries in a second "packages"', text([entry('a')], `,\n  "packages": {\n${entry('b')}\n  }`)],
    [
      'entries in the other tree',
      text([entry('a')], `,\n  "dependencies": {\n    "b": {\n      "version": "1.0.0"\n    }\n  }`),
    ],
    ['an entry that is no object', text([entry('a'), '    "node_modules/x": 1', entry('b')])],
    ['an entry that is no object, the last', text([entry('a'), '    "node_modules/x": 1'])],
    ['no comma', text([entry('a'), entry('b')]).replace('},\n    "node_modules/b"', '}\n    "node_modules/b"')],
    [
      'something else than a comma',
      text([entry('a'), entry('b')]).replace('},\n    "node_modules/b"', '};\n    "node_modules/b"'),
    ],
    ['a comma too many', text([entry('a'), entry('b')]).replace('}\n  }\n', '},\n  }\n')],
    ['a bracket too many', `${text([entry('a')])}}`],
    ['half of it', text([entry('a'), entry('b')]).slice(0, -40)],
    ['an escaped key', text([entry('a'), entry('\\u0062')])],
    ['another indentation', text([entry('a'), entry('b')]).replaceAll('  ', ' ')],
    ['something before it', `x${text([entry('a')])}`],
    ['a conflict', text([entry('a'), '<<<<<<< ours', entry('b')])],
    ['no project', text([entry('a'), entry('b')]).replace('    "": {\n      "name": "x"\n    },\n', '')],
    ['no packages', '{\n  "name": "x",\n  "lockfileVersion": 3\n}\n'],
    ['no entries', text([]).replace('},\n\n', '}\n')],
    ['an entry without members', text(['    "node_modules/x": {}', entry('a')])],
    ['an entry without members after the project', text([entry('a')]).replace('{\n      "name": "x"\n    }', '{}')],
    ['a version that is not known', text([entry('a')]).replace('"lockfileVersion": 3', '"lockfileVersion": 4')],
  ])('is read alone, or the same: %s', (_name, base) => {
    expectSame(base, head);
  });

  it('is never read where it could not be read alone', () => {
    const twice = [text([entry('a'), entry('a', '2.0.0')]), text([entry('a', '2.0.0'), entry('a')])];
    for (const base of twice) {
      expect(outcomeOf(base)).toBeNull();
      expect(readLike(base, head)).toBeUndefined();
    }
  });
});

it('2,000 mutated lockfiles: the same as alone, or not at all', () => {
  const bases = (loadBases().get('npm') ?? []).filter(({ text }) => text.includes('\n  "packages": {\n'));
  let [helped, alone] = [0, 0];
  for (let index = 0; index < 2_000; index += 1) {
    const random = randomFor(Number(process.env['COUNTERSIGN_FUZZ_SEED'] ?? 3), index);
    const base = random.pick(bases);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(mutate(random, base, random.pick(bases)));
    if (expectSame(text, known(base.text))) helped += 1;
    else alone += 1;
  }
  expect(helped).toBeGreaterThan(20);
  expect(alone).toBeGreaterThan(500);
});

it('one with a tree for npm 6 is read alone: both trees are compared', () => {
  const both = fixtureText('mixed.npm-12.v2.json');
  expect(readLike(both, known(both))).toBeUndefined();
});

describeCorpus('the lockfiles that npm wrote', (corpus, cases) => {
  const files = corpus.files(({ file }) => /^lockfiles\/npm-.*\.json$/.test(file));
  it.each(files.map(({ file }) => file))('%s, without some of its entries', (file) => {
    const text = new TextDecoder().decode(corpus.read(file));
    const document = JSON.parse(text) as { packages?: Record<string, unknown> };
    const keys = Object.keys(document.packages ?? {}).filter((key) => key !== '');
    for (const key of keys.filter((_key, index) => index % 7 === 0)) delete document.packages?.[key];
    const indentation = /^\{\r?\n(\s+)/.exec(text)?.[1];
    expectSame(`${JSON.stringify(document, null, indentation)}\n`, known(text));
    cases.ran();
  });
});
