import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLockfile } from '../../src/lockfile/index.ts';
import { parseLocatedYaml } from '../../src/lockfile/located-yaml.ts';
import type { LocatedValue } from '../../src/lockfile/located.ts';
import { describeCorpus } from '../support/corpus.ts';

describeCorpus('every Berry lockfile of the corpus', (corpus, cases) => {
  const files = corpus.files((entry) => entry.file.startsWith('lockfiles/berry-'));

  it.each(files.map((entry) => [entry.file, entry] as const))(
    '%s has the values that a second parser reads',
    (_name, entry) => {
      const text = new TextDecoder().decode(corpus.read(entry.file));
      // Yarn 2 wrote long keys as any others; the second parser keeps to the 1,024 characters that YAML allows them.
      const explicit = text.replaceAll(/^("[^"\n]{1022,}"):$/gm, '? $1\n:');
      const [document] = parseLocatedYaml(entry.file, text, { scalars: 'text' });
      expect(document === undefined ? null : plain(document)).toEqual(parse(explicit, { schema: 'failsafe' }));
      cases.ran();
    },
  );

  it.each(files.map((entry) => [entry.file, entry] as const))('%s keeps its cache key', (_name, entry) => {
    const expected = entry.expected as { readonly cacheKey: string };
    expect(readLockfile(entry.file, corpus.read(entry.file)).cacheKey).toBe(expected.cacheKey);
    cases.ran();
  });

  it('reads 5,153 entries in well under 500 ms', () => {
    const largest = files.find((entry) => entry.file.includes('__big__')) ?? expect.fail('no such file');
    const bytes = corpus.read(largest.file);
    // The processor's time: other suites run beside this one.
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      expect(readLockfile(largest.file, bytes).packages).toHaveLength(5_153);
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(500);
    cases.ran();
  });
});

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
