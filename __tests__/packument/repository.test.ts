import fc from 'fast-check';
import hostedGitInfo from 'hosted-git-info';
import { describe, expect, it } from 'vitest';
import { formatRepository, repositoryFromUri, sameRepository } from '../../src/model/repository.ts';
import { readRepository } from '../../src/packument/repository.ts';

const acme = { host: 'github.com', path: 'acme/lib' };

describe('package.json’s repository', () => {
  it.each([
    ['https', 'https://github.com/acme/lib'],
    ['https with .git', 'https://github.com/acme/lib.git'],
    ['as npm normalises it', 'git+https://github.com/acme/lib.git'],
    ['git', 'git://github.com/acme/lib.git'],
    ['ssh', 'git+ssh://git@github.com/acme/lib.git'],
    ['scp', 'git@github.com:acme/lib.git'],
    ['shorthand of npm', 'acme/lib'],
    ['shorthand of GitHub', 'github:acme/lib'],
    ['a page of the repository', 'https://github.com/acme/lib/tree/main/packages/a'],
    ['a committish', 'https://github.com/acme/lib#readme'],
    ['white space around', '  https://github.com/acme/lib\n'],
    ['host in capitals', 'https://GitHub.com/acme/lib'],
  ])('%s', (_case, text) => {
    for (const json of [text, { type: 'git', url: text }, { type: 'git', url: text, directory: 'packages/a' }]) {
      expect(readRepository(json)).toEqual(acme);
    }
  });

  it.each([
    ['gitlab:group/project', { host: 'gitlab.com', path: 'group/project' }],
    ['https://gitlab.com/group/sub/project.git', { host: 'gitlab.com', path: 'group/sub/project' }],
    ['bitbucket:team/project', { host: 'bitbucket.org', path: 'team/project' }],
    ['https://git.example.com/acme/lib.git', { host: 'git.example.com', path: 'acme/lib' }],
    ['git+ssh://git@git.example.com/acme/lib.git', { host: 'git.example.com', path: 'acme/lib' }],
  ])('%s', (text, expected) => {
    expect(readRepository(text)).toEqual(expected);
  });

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['an object without an address', { type: 'git' }],
    ['an address that is no text', { url: 7 }],
    ['empty', ''],
    ['a word', 'none'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['a host alone', 'https://git.example.com/'],
    ['a gist, which is nobody’s repository', 'gist:11081aaa281'],
    ['longer than any address', `https://github.com/acme/${'x'.repeat(2048)}`],
    ['credentials', 'https://user:token@git.example.com/acme/lib'],
    ['a query', 'https://git.example.com/acme/lib?x=y'],
  ])('names none: %s', (_case, json) => {
    expect(readRepository(json)).toBeNull();
  });
});

describe('what nearly every package writes is read as npm’s library reads it', () => {
  const strange = fc.string({ unit: fc.constantFrom(...'aZ0_-..%/@#?:~ '.split(''), '.git', 'tree'), maxLength: 6 });
  const half = fc.oneof(fc.constantFrom('acme', 'a-b', '_a', '.', '..', '', '.github', 'a.b', 'a%2eb'), strange);
  const address = fc
    .tuple(
      fc.oneof(fc.constantFrom('https://', 'git+https://'), fc.constantFrom('http://', 'git://', 'HTTPS://', '')),
      fc.oneof(
        fc.constant('github.com/'),
        fc.constantFrom('www.github.com/', 'GitHub.com/', 'github.com.evil.example/', 'x@github.com/', 'github_com/'),
      ),
      half,
      fc.constantFrom('/', '/', '', '//'),
      half,
      fc.constantFrom('', '.git', '.git.git', '/', '#readme'),
    )
    .map((parts) => parts.join(''));

  it.each(['https://github.com/acme/lib.git.git', 'git+https://github.com/acme/-.-', 'https://github.com/_/a..b'])(
    '%s',
    asTheLibrary,
  );
  it('whatever is written', () => {
    fc.assert(fc.property(address, asTheLibrary), { numRuns: 5000 });
  });

  function asTheLibrary(text: string): void {
    const hosted = hostedGitInfo.fromUrl(text.trim());
    const known = hosted?.domain !== undefined && hosted.user !== '' && hosted.type !== 'gist';
    expect(readRepository(text)).toEqual(
      known
        ? { host: hosted.domain, path: `${hosted.user}/${hosted.project}` }
        : repositoryFromUri(text.trim().replace(/^git:\/\//, 'https://')),
    );
  }
});

describe('an address', () => {
  it.each([
    ['climbs', 'https://github.com/acme/lib/../../evil/lib'],
    ['climbs in percent code', 'https://github.com/acme/lib/%2e%2E/%2e./evil'],
    ['climbs at its end', 'https://github.com/acme/lib/..'],
    ['climbs before a fragment', 'https://github.com/acme/lib/..#x'],
    ['stands still', 'https://github.com/./acme/lib'],
    ['has backslashes', 'https://github.com/acme\\lib'],
    ['has a line break that a parser drops', 'https://github.com/ac\nme/lib'],
    ['has a tab that a parser drops', 'https://git\thub.com/acme/lib'],
    ['has a blank before it', ' https://github.com/acme/lib'],
    ['has credentials that look like a host', 'https://github.com@evil.example/acme/lib'],
    ['has no path', 'https://github.com/'],
    ['is relative', '/acme/lib'],
    ['is of another scheme', 'ftp://github.com/acme/lib'],
  ])('that %s names no repository', (_case, uri) => {
    expect(repositoryFromUri(uri)).toBeNull();
  });

  it('dots in a name are no climbing', () => {
    expect(repositoryFromUri('https://github.com/acme/.github')).toEqual({ host: 'github.com', path: 'acme/.github' });
    expect(repositoryFromUri('https://github.com/acme/a..b')).toEqual({ host: 'github.com', path: 'acme/a..b' });
  });
});

describe('the same repository', () => {
  const at = (uri: string) => {
    const found = repositoryFromUri(uri);
    if (found === null) throw new Error(`${uri} names none`);
    return found;
  };

  it.each([
    ['https://github.com/acme/lib', 'https://github.com/acme/lib.git'],
    ['https://github.com/acme/lib', 'git+https://github.com/acme/lib/'],
    ['https://github.com/acme/lib', 'https://GITHUB.com/Acme/LIB'],
    ['https://gitlab.com/group/lib', 'https://gitlab.com/Group/Lib'],
    ['http://github.com/acme/lib', 'https://github.com/acme/lib'],
  ])('%s is %s', (a, b) => {
    expect(sameRepository(at(a), at(b))).toBe(true);
  });

  it.each([
    ['https://github.com/acme/lib', 'https://github.com/acme/lib-evil'],
    ['https://github.com/acme/lib', 'https://github.com/acme/li'],
    ['https://github.com/acme/lib', 'https://github.com/acme/lib/evil'],
    ['https://github.com/acme/lib', 'https://github.com/evil/acme/lib'],
    ['https://github.com/acme/lib', 'https://github.com.evil.example/acme/lib'],
    ['https://github.com/acme/lib', 'https://gitlab.com/acme/lib'],
    ['https://github.com/acme/lib', 'https://www.github.com/acme/lib'],
    ['https://github.com/acme/lib', 'https://github.com:8443/acme/lib'],
    ['https://git.example.com/acme/lib', 'https://git.example.com/Acme/lib'],
    ['https://github.com/acme/lib', 'https://github.com/acme%2flib'],
  ])('%s is not %s', (a, b) => {
    expect(sameRepository(at(a), at(b))).toBe(false);
    expect(sameRepository(at(b), at(a))).toBe(false);
  });

  it('is shown as host and path', () => expect(formatRepository(acme)).toBe('github.com/acme/lib'));
});
