import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bindIntegrity, integrityOf, readIntegrity, sha512Hex, singleHash } from '../../src/verify/integrity.ts';

const good = Buffer.from('the bytes that the registry has');
const evil = Buffer.from('the bytes of somebody else');
const sri = (algorithm: string, bytes: Uint8Array): string =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
const GOOD = sri('sha512', good);
const EVIL = sri('sha512', evil);
const registry = { integrity: GOOD, shasum: createHash('sha1').update(good).digest('hex') };

describe('the lockfile’s hashes against the registry’s', () => {
  it.each([
    ['the same hash', GOOD],
    ['the same hash twice', `${GOOD} ${GOOD}`],
    ['with an option', `${GOOD}?vnd=1`],
    ['with several options', `${GOOD}?a?b=c`],
    ['with white space of every kind around', ` \t\n${GOOD}\r\n`],
    ['beside a weaker hash, which an installer ignores', `${sri('sha1', evil)} ${GOOD}`],
    ['before a weaker hash', `${GOOD} ${sri('sha384', evil)}`],
  ])('binds strongly: %s', (_case, locked) => {
    expect(bindIntegrity(locked, registry)).toEqual({
      kind: 'verified',
      value: { strength: 'strong', algorithm: 'sha512', sri: GOOD },
    });
  });

  it.each([
    ['another hash', EVIL],
    ['an evil hash behind the good one: an installer takes either', `${GOOD} ${EVIL}`],
    ['an evil hash before the good one', `${EVIL} ${GOOD}`],
    ['an evil hash behind an option', `${GOOD}?x ${EVIL}`],
    ['many', `${GOOD} ${GOOD} ${GOOD} ${EVIL}`],
  ])('refuses: %s', (_case, locked) => {
    const outcome = bindIntegrity(locked, registry);
    expect(outcome).toMatchObject({ kind: 'rejected', code: 'integrity-mismatch' });
    // Both values that disagree are in the sentence.
    expect(outcome).toMatchObject({ detail: expect.stringContaining(EVIL.slice(0, 20)) as unknown });
    expect(outcome).toMatchObject({ detail: expect.stringContaining(GOOD.slice(0, 20)) as unknown });
  });

  it.each([
    ['no algorithm', GOOD.slice('sha512-'.length)],
    ['an algorithm nobody knows', `sha1024-${GOOD.slice(7)}`],
    ['md5, which is no hash any more', sri('md5', good)],
    ['an unreadable part beside a good one', `${GOOD} junk`],
    ['an unreadable part before a good one', `junk ${GOOD}`],
    ['an algorithm and nothing', 'sha512-'],
    ['a digest of another length', sri('sha256', good).replace('sha256', 'sha512')],
    ['base64 with its padding gone', GOOD.replace(/=+$/, '')],
    [
      'base64 with stray bits: the same bytes under another text',
      GOOD.replace(/.==$/, (end) => `${end === 'g==' ? 'h' : 'B'}==`),
    ],
    ['base64url', GOOD.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')],
    ['upper-case algorithm', GOOD.replace('sha512', 'SHA512')],
    ['commas between hashes', `${GOOD},${EVIL}`],
    ['only an option', '?x'],
  ])('cannot read, and says so: %s', (_case, locked) => {
    expect(bindIntegrity(locked, registry)).toMatchObject({ kind: 'rejected', code: 'integrity-malformed' });
  });

  it.each([
    ['null', null],
    ['empty', ''],
    ['blank', ' \n\t '],
  ])('is absent where the lockfile pins nothing: %s', (_case, locked) => {
    expect(bindIntegrity(locked, registry)).toEqual({ kind: 'absent' });
  });

  it('sha1 alone binds weakly, to the unsigned shasum', () => {
    expect(bindIntegrity(sri('sha1', good), registry)).toMatchObject({
      kind: 'verified',
      value: { strength: 'weak', algorithm: 'sha1', sri: sri('sha1', good) },
    });
  });

  it('shasum in capitals is the same shasum', () => {
    const shasum = registry.shasum.toUpperCase();
    expect(bindIntegrity(sri('sha1', good), { ...registry, shasum })).toMatchObject({ kind: 'verified' });
  });

  it.each([
    ['another sha1', sri('sha1', evil)],
    ['an evil sha1 beside the good one', `${sri('sha1', good)} ${sri('sha1', evil)}`],
  ])('refuses: %s', (_case, locked) => {
    expect(bindIntegrity(locked, registry)).toMatchObject({ kind: 'rejected', code: 'integrity-mismatch' });
  });

  it.each([
    ['sha384 against sha512', sri('sha384', good), registry],
    ['sha256 against sha512', sri('sha256', good), registry],
    ['sha512 against sha384', GOOD, { ...registry, integrity: sri('sha384', good) }],
    ['sha512 against nothing', GOOD, { ...registry, integrity: null }],
    ['sha1 against no shasum', sri('sha1', good), { ...registry, shasum: null }],
    ['sha1 against a shasum that is none', sri('sha1', good), { ...registry, shasum: 'da39' }],
  ])('cannot compare: %s', (_case, locked, served) => {
    expect(bindIntegrity(locked, served)).toMatchObject({ kind: 'unsupported', code: 'integrity-not-comparable' });
  });

  it.each([
    ['two different hashes', `${GOOD} ${EVIL}`],
    ['junk', 'junk'],
    ['nothing', ''],
  ])('a registry that states %s agrees with no lockfile', (_case, integrity) => {
    expect(bindIntegrity(GOOD, { ...registry, integrity }).kind).toBe('rejected');
  });

  it('sha384 on both sides binds strongly', () => {
    const both = sri('sha384', good);
    expect(bindIntegrity(both, { ...registry, integrity: both })).toMatchObject({
      kind: 'verified',
      value: { strength: 'strong', algorithm: 'sha384' },
    });
  });

  it('shortens a hostile hash in its sentence', () => {
    const outcome = bindIntegrity('x'.repeat(100_000), registry);
    expect(JSON.stringify(outcome).length).toBeLessThan(400);
  });
});

describe('reading an SRI string', () => {
  it('keeps each hash of the strongest algorithm once, in order', () => {
    const digest = (text: string): string => text.slice('sha512-'.length);
    expect(readIntegrity(`${GOOD} ${sri('sha256', evil)} ${EVIL} ${GOOD}`)).toEqual({
      algorithm: 'sha512',
      digests: [digest(GOOD), digest(EVIL)],
    });
  });

  it('a signature can only cover one hash', () => {
    expect(singleHash(`${GOOD} ${EVIL}`)).toMatch(/2 different/);
    expect(singleHash(`${GOOD} ${GOOD}?x`)).toMatchObject({ algorithm: 'sha512' });
  });

  it('is not quadratic in a long list of hashes', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => sri('sha512', Buffer.from(String(index)))).join(' ');
    const started = performance.now();
    expect(readIntegrity(many)).toMatchObject({ algorithm: 'sha512' });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('writes hex for in-toto, of sha512 alone', () => {
    expect(sha512Hex(GOOD)).toBe(createHash('sha512').update(good).digest('hex'));
    expect(sha512Hex(sri('sha384', good))).toBeNull();
    expect(sha512Hex(`${GOOD} ${EVIL}`)).toBeNull();
  });

  it('hashes bytes in hand as npm writes it', () => expect(integrityOf(good)).toBe(GOOD));
});
