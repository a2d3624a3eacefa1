import { describe, expect, it } from 'vitest';
import { resolvedMatches } from '../../src/packument/tarball-url.ts';
import { describeCorpus } from '../support/corpus.ts';

const R = 'https://registry.example/prefix';

describe('a tarball’s address that names the entry', () => {
  it.each([
    ['a', '1.0.0', `${R}/a/-/a-1.0.0.tgz`],
    ['a', '1.0.0', 'https://registry.example/a/-/a-1.0.0.tgz?x=1#sha'],
    ['JSONStream', '0.10.0', `${R}/JSONStream/-/JSONStream-0.10.0.tgz`],
    ['@s/n', '1.0.0-rc.1', `${R}/@s/n/-/n-1.0.0-rc.1.tgz`],
    ['@s/n', '1.0.0', `${R}/@s%2fn/-/n-1.0.0.tgz`],
    ['@s/n', '1.0.0', `${R}/%40s%2Fn/-/n-1.0.0.tgz`],
    ['@s/n', '1.0.0', `${R}/@s/n/-/@s/n-1.0.0.tgz`],
    ['@s/n', '1.0.0', `${R}/@s/n/-/%40s%2Fn-1.0.0.tgz`],
    ['@s/n', '1.0.0', `${R}/download/@s/n/1.0.0/0123456789abcdef`],
    ['n', '1.0.0', `${R}/download/n/1.0.0/0123456789abcdef`],
    ['n', '1.0.0', `${R}/n/download/n-1.0.0.tgz`],
    ['@s/n', '1.0.0', `${R}/@s/n/download/@s/n-1.0.0.tgz`],
    ['download', '1.0.0', `${R}/download/-/download-1.0.0.tgz`],
    ['-', '0.0.1', `${R}/-/-/--0.0.1.tgz`],
    ['@jsr/std__path', '1.0.0', 'https://npm.jsr.io/~/11/@jsr/std__path/1.0.0.tgz'],
    ['a-2.0.0', '1.0.0', `${R}/a-2.0.0/-/a-2.0.0-1.0.0.tgz`],
    ['handlebars', '1.0.2-beta', `${R}/handlebars/-/handlebars-1.0.2beta.tgz`],
    ['a', '1.0.0', 'https://dl.example//repo/a/-/a-1.0.0.tgz'],
  ])('%s@%s at %s', (name, version, resolved) => {
    expect(resolvedMatches(name, version, resolved)).toEqual({ kind: 'match' });
  });
});

describe('a tarball’s address that names something else', () => {
  it.each([
    ['another version', 'a', `${R}/a/-/a-2.0.0.tgz`, { name: 'a', version: '2.0.0' }],
    ['another package', 'a', `${R}/evil/-/evil-1.0.0.tgz`, { name: 'evil', version: '1.0.0' }],
    ['another file under the name', 'a', `${R}/a/-/evil-1.0.0.tgz`, { name: 'evil', version: '1.0.0' }],
    ['a name that begins like it', 'a', `${R}/a-b/-/a-b-1.0.0.tgz`, { name: 'a-b', version: '1.0.0' }],
    ['a name in another case', 'a', `${R}/A/-/A-1.0.0.tgz`, { name: 'A', version: '1.0.0' }],
    ['another scope', '@s/n', `${R}/@evil/n/-/n-1.0.0.tgz`, { name: '@evil/n', version: '1.0.0' }],
    ['a scope where there is none', 'n', `${R}/@evil/n/-/n-1.0.0.tgz`, { name: '@evil/n', version: '1.0.0' }],
    ['no scope where there is one', '@s/n', `${R}/n/-/n-1.0.0.tgz`, { name: 'n', version: '1.0.0' }],
    ['another on GitHub', '@s/n', `${R}/download/@s/evil/1.0.0/abc`, { name: '@s/evil', version: '1.0.0' }],
    ['another version on GitHub', '@s/n', `${R}/download/@s/n/2.0.0/abc`, { name: '@s/n', version: '2.0.0' }],
    ['a prerelease', 'a', `${R}/a/-/a-1.0.0-evil.tgz`, { name: 'a', version: '1.0.0-evil' }],
  ])('%s', (_, name, resolved, named) => {
    expect(resolvedMatches(name, '1.0.0', resolved)).toEqual({ kind: 'other', ...named });
  });
});

describe('an address that says nothing', () => {
  it.each([
    '',
    'a',
    'https://codeload.example/o/r/tar.gz/abc',
    `${R}/a-1.0.0.tgz`,
    `${R}/a/-/a-1.0.0.zip`,
    `${R}/a/-/a-latest.tgz`,
    `${R}/a/-/`,
    '/-/a-1.0.0.tgz',
    'https://r.example/-/a-1.0.0.tgz',
    `${R}/a/-/..%2fa-1.0.0.tgz`,
    `${R}/x/..%2fa/-/a-1.0.0.tgz`,
    `${R}/%zz/-/a-1.0.0.tgz`,
    `${R}/@s/n/-/@evil/n-1.0.0.tgz`,
    `file:///a/-/a-1.0.0.tgz`,
    `git+https://r.example/a/-/a-1.0.0.tgz`,
    `${R}/a/-/a-1.0.0.tgz?${'x'.repeat(5000)}`,
  ])('%s', (resolved) => {
    expect(resolvedMatches('a', '1.0.0', resolved)).toEqual({ kind: 'unreadable' });
  });

  it('is read in no time, however it is built', () => {
    const started = performance.now();
    for (const part of ['-1', '-', '1.', '%2f', '/-/', '@/']) {
      resolvedMatches('a', '1.0.0', `${R}/a/-/${part.repeat(1000)}.tgz`);
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describeCorpus('tarball addresses that the public registry hands out', (corpus, cases) => {
  it('all name their own package and version', () => {
    const odd: unknown[] = [];
    for (const { file } of corpus.files('packuments')) {
      const document = corpus.readJson(file) as Packument;
      for (const { name, version, dist } of Object.values(document.versions ?? {})) {
        if (!dist.tarball.startsWith('https://registry.npmjs.org/')) continue;
        cases.ran();
        if (resolvedMatches(name, version, dist.tarball).kind !== 'match') odd.push([name, version, dist.tarball]);
      }
    }
    expect(odd).toEqual([]);
  });
});

interface Packument {
  readonly versions?: Readonly<Record<string, { name: string; version: string; dist: { tarball: string } }>>;
}
