import { describe, expect, it } from 'vitest';
import { isPublicHost, normaliseRegistry, parseHttpUrl } from '../../../src/adapters/registry/urls.ts';

describe('an http(s) address', () => {
  it.each([
    ['a name', 'https://me@registry.example/npm/'],
    ['a name and a password', 'https://me:token@registry.example/npm/'],
    ['a password alone', 'https://:token@registry.example/npm/'],
    ['a query', 'https://registry.example/npm/?token=x'],
    ['a query of nothing', 'https://registry.example/npm/?'],
    ['a fragment', 'https://registry.example/npm/#x'],
    ['a fragment of nothing', 'https://registry.example/npm/#'],
    ['all of it', 'https://me:token@registry.example/npm/?a#b?c'],
    ['all of it, of nothing', 'https://:@registry.example/npm/?#'],
    ['the root of names', 'https://registry.example./npm/'],
    ['none of it', 'https://registry.example/npm/'],
  ])('is taken without %s', (_case, text) => {
    expect(parseHttpUrl(text)?.href).toBe('https://registry.example/npm/');
    expect(normaliseRegistry(text)).toBe('https://registry.example/npm/');
  });

  it.each(['', 'registry.example', 'ftp://registry.example/', 'file:///etc/passwd', 'https://', 'javascript:alert(1)'])(
    'is none of these: %s',
    (text) => expect(parseHttpUrl(text)).toBeNull(),
  );

  it('is public or not by its own host, whichever was asked about before', () => {
    const hosts = ['https://registry.example/', 'https://127.0.0.1/', 'https://[::1]/', 'https://npm.internal/'];
    const answers = hosts.map((host) => isPublicHost(new URL(host)));
    expect(answers).toEqual([true, false, false, false]);
    expect(hosts.toReversed().map((host) => isPublicHost(new URL(host)))).toEqual(answers.toReversed());
  });
});
