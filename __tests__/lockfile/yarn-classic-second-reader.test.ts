// To be put at __tests__/lockfile/yarn-classic-second-reader.test.ts once @yarnpkg/lockfile 1.1.0 and @types/yarnpkg__lockfile 1.1.9 are devDependencies.
import type { LocatedValue } from '../../src/lockfile/located.ts';
import { parse } from '@yarnpkg/lockfile';
import { expect, it } from 'vitest';
import { parseClassic } from '../../src/lockfile/yarn-classic-syntax.ts';
import { describeCorpus } from '../support/corpus.ts';

describeCorpus('every lockfile of Yarn 1 in the corpus', (corpus, cases) => {
  const files = corpus.files((entry) => entry.file.startsWith('lockfiles/yarn1-'));

  it.each(files.map((entry) => [entry.file, entry] as const))(
    '%s has the values that Yarn’s own parser reads',
    (_name, entry) => {
      const text = new TextDecoder().decode(corpus.read(entry.file));
      const blocks = parseClassic(entry.file, text).flatMap(({ specifiers, fields }) => {
        const values = Object.fromEntries([...fields.members].map(([key, { value }]) => [key, plain(value)]));
        return specifiers.map((specifier) => [specifier, values] as const);
      });
      expect(Object.fromEntries(blocks)).toEqual(JSON.parse(JSON.stringify(parse(text).object)));
      cases.ran();
    },
  );
});

function plain(value: LocatedValue): unknown {
  if (value.type === 'object')
    return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member.value)]));
  return value.type === 'array' || value.type === 'null' ? null : value.value;
}
