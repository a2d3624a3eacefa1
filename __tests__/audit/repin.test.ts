import { describe, expect, it } from 'vitest';
import type { BuiltVersion, OriginSurvey } from '../../src/audit/origins.ts';
import { repin } from '../../src/audit/repin.ts';
import type { Origin, OriginsFile } from '../../src/model/origin.ts';
import { readOrigins } from '../../src/origins/read.ts';
import { writeOrigins } from '../../src/origins/write.ts';

function origin(path: string, more: Partial<Origin> = {}): Origin {
  const repository = { host: 'github.com', path };
  const workflow = '.github/workflows/release.yml';
  const stated = { repositoryId: path, ownerId: 'x', workflow, builder: 'github/github-hosted' };
  return { repository, ...stated, publisher: 'token', ...more };
}

const built = (name: string, from: string | Origin, version = '1.0.0'): BuiltVersion => ({
  name,
  version,
  origin: typeof from === 'string' ? origin(from) : from,
  publisherStated: true,
});

const survey = (of: readonly BuiltVersion[], more: Partial<OriginSurvey> = {}): OriginSurvey => ({
  built: of,
  withheld: [],
  unattested: new Map(),
  names: new Set(of.map(({ name }) => name)),
  unknown: [],
  ...more,
});

/** `{packages} repository` of each line, as written and read back. */
function lines(file: OriginsFile | null, of: OriginSurvey, names: readonly string[] = []): readonly string[] {
  return show(readOrigins('o.json', writeOrigins(repin(file, of, names).pinned)));
}
const show = ({ pinned }: OriginsFile): readonly string[] =>
  pinned.map(({ packages, origin: { repository } }) => `${JSON.stringify(packages)} ${repository.path}`);
const fileOf = (of: OriginSurvey): OriginsFile => readOrigins('o.json', writeOrigins(repin(null, of, []).pinned));

const scope = (names: string, from: string, version?: string): readonly BuiltVersion[] =>
  names.split('').map((name) => built(`@s/${name}`, from, version));

describe('packages share an entry', () => {
  it.each<[string, OriginSurvey, readonly string[]]>([
    [
      'three of a scope, at its highest version',
      survey([...scope('ab', 'o/s'), built('@s/c', 'o/s', '10.0.0')]),
      ['{"@s/*":"10.0.0"} o/s'],
    ],
    ['not two of a scope', survey(scope('ab', 'o/s')), ['{"@s/a":"1.0.0"} o/s', '{"@s/b":"1.0.0"} o/s']],
    [
      'no scope of two origins, but those of one',
      survey([...scope('abc', 'o/s'), ...scope('d', 'o/d')]),
      ['{"@s/a":"1.0.0","@s/b":"1.0.0","@s/c":"1.0.0"} o/s', '{"@s/d":"1.0.0"} o/d'],
    ],
    [
      'no scope that differs in anything that is pinned',
      survey([...scope('ab', 'o/s'), built('@s/c', origin('o/s', { publisher: 'staged' }))]),
      ['{"@s/a":"1.0.0"} o/s', '{"@s/b":"1.0.0"} o/s', '{"@s/c":"1.0.0"} o/s'],
    ],
    [
      'no scope of which one is withheld',
      survey(scope('abc', 'o/s'), { withheld: [{ name: '@s/d', version: '1.0.0', why: 'x' }] }),
      ['{"@s/a":"1.0.0","@s/b":"1.0.0","@s/c":"1.0.0"} o/s'],
    ],
    [
      'three without a scope',
      survey([...['c', 'a', 'b'].map((name) => built(name, 'o/m')), built('d', 'o/d')]),
      ['{"a":"1.0.0","b":"1.0.0","c":"1.0.0"} o/m', '{"d":"1.0.0"} o/d'],
    ],
    [
      'not two without a scope',
      survey([built('a', 'o/m'), built('b', 'o/m')]),
      ['{"a":"1.0.0"} o/m', '{"b":"1.0.0"} o/m'],
    ],
    [
      'two scopes of one repository do not',
      survey([...scope('abc', 'o/m'), ...['x', 'y', 'z'].map((name) => built(`@t/${name}`, 'o/m'))]),
      ['{"@s/*":"1.0.0"} o/m', '{"@t/*":"1.0.0"} o/m'],
    ],
  ])('%s', (_, of, expected) => expect(lines(null, of)).toEqual(expected));
});

describe('what agrees stays as it is', () => {
  const first = fileOf(survey([built('a', 'o/a'), ...scope('abc', 'o/s')]));

  it('at any later version', () => {
    const { changes, pinned } = repin(
      first,
      survey([built('a', 'o/a', '9.0.0'), ...scope('abcdef', 'o/s', '9.0.0')]),
      [],
    );
    expect([changes, show({ path: '', pinned: pinned.map((entry) => ({ ...entry, line: 1 })) })]).toEqual([
      [],
      show(first),
    ]);
  });
  it('though nothing here locks it any more', () => expect(lines(first, survey([]))).toEqual(show(first)));
  it('where the registry does not say who published', () => {
    const trusted = fileOf(survey([built('a', origin('o/a', { publisher: 'trusted-publisher' }))]));
    expect(repin(trusted, survey([{ ...built('a', 'o/a'), publisherStated: false }]), []).changes).toEqual([]);
    expect(repin(trusted, survey([built('a', 'o/a')]), []).changes).toHaveLength(1);
  });
});

describe('what differs is pinned anew', () => {
  const first = fileOf(survey([built('a', 'o/a'), built('b', 'o/b'), ...scope('abc', 'o/s')]));
  const next = survey([built('a', 'n/a', '2.0.0'), built('b', 'n/b', '2.0.0'), ...scope('abc', 'n/s', '2.0.0')]);

  it('all of it, where nothing is named', () => {
    expect(lines(first, next)).toEqual(['{"@s/*":"2.0.0"} n/s', '{"a":"2.0.0"} n/a', '{"b":"2.0.0"} n/b']);
    expect(repin(first, next, []).changes.map(({ name, covers }) => [name, covers])).toEqual([
      ['@s/*', 3],
      ['a', 1],
      ['b', 1],
    ]);
  });
  it('one that is named', () => {
    expect(lines(first, next, ['a'])).toEqual(['{"@s/*":"1.0.0"} o/s', '{"a":"2.0.0"} n/a', '{"b":"1.0.0"} o/b']);
  });
  it('a scope that is named', () => {
    expect(lines(first, next, ['@s/*'])).toEqual(['{"@s/*":"2.0.0"} n/s', '{"a":"1.0.0"} o/a', '{"b":"1.0.0"} o/b']);
  });
  it('one of a scope, by its own name beside the scope', () => {
    const one = survey([...scope('ab', 'o/s'), ...scope('c', 'n/s', '2.0.0')]);
    expect(lines(first, one)).toContain('{"@s/c":"2.0.0"} n/s');
    expect(lines(first, one)).toContain('{"@s/*":"1.0.0"} o/s');
    expect(lines(first, next, ['@s/c'])).toContain('{"@s/*":"1.0.0"} o/s');
  });
  it('three of a scope whose fourth stays, by their own names', () => {
    const three = survey([...scope('abc', 'n/s', '2.0.0'), ...scope('d', 'o/s')]);
    expect(lines(first, three)).toContain('{"@s/*":"1.0.0"} o/s');
    expect(lines(first, three)).toContain('{"@s/a":"2.0.0","@s/b":"2.0.0","@s/c":"2.0.0"} n/s');
  });
  it('not a whole scope for two packages that are left of it', () => {
    expect(lines(first, survey(scope('ab', 'n/s', '2.0.0')))).toContain('{"@s/*":"1.0.0"} o/s');
  });
  it('out of an entry that it shared, and into one of its new origin', () => {
    const names = ['a', 'b', 'c'].map((name) => built(name, 'o/1'));
    const others = ['x', 'y', 'z'].map((name) => built(name, 'o/2'));
    const shared = fileOf(survey([...names, ...others]));
    expect(lines(shared, survey([built('a', 'o/2', '2.0.0')]))).toEqual([
      '{"a":"2.0.0","x":"1.0.0","y":"1.0.0","z":"1.0.0"} o/2',
      '{"b":"1.0.0","c":"1.0.0"} o/1',
    ]);
  });
});

describe('a pin whose package lost its provenance', () => {
  const first = fileOf(survey([built('a', 'o/a', '2.0.0'), ...scope('abc', 'o/s')]));
  const without = (version: string) =>
    survey([], {
      unattested: new Map([
        ['a', [version]],
        ['@s/a', [version]],
      ]),
    });

  it('stays, and is told', () => {
    const { changes, lost } = repin(first, without('2.0.1'), []);
    expect([changes, lost]).toEqual([[], ['a']]);
  });
  it('goes where it is named', () => {
    expect(lines(first, without('2.0.1'), ['a'])).toEqual(['{"@s/*":"1.0.0"} o/s']);
    expect(repin(first, without('2.0.1'), ['a']).changes).toMatchObject([{ name: 'a', version: null, after: null }]);
  });
  it('is not meant by a version from before the pin', () => {
    expect(repin(first, without('1.9.9'), ['a'])).toMatchObject({ changes: [], lost: [] });
  });
});

it('is not slow for many', () => {
  const many = survey(
    Array.from({ length: 5000 }, (_, index) => built(`@scope-${index % 2200}/p${index}`, `o/${index % 7}`)),
  );
  const started = performance.now();
  repin(fileOf(many), survey(many.built.map((each) => ({ ...each, origin: origin('n/n') }))), []);
  expect(performance.now() - started).toBeLessThan(5000);
});
