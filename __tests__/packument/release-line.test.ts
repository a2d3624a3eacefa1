import { describe, expect, it, test } from 'vitest';
import type { PastVersion } from '../../src/model/history.ts';
import { lineOf, releaseLine } from '../../src/packument/release-line.ts';

const past = (version: string, publishedAt: string | null): PastVersion => ({
  version,
  publishedAt,
  level: 'none',
  publisher: null,
  repository: null,
  installScripts: [],
  dependencies: [],
});

/** `1.0.0@2024-01-01`, or `1.0.0` without a time. */
function line(of: string, ...all: readonly string[]) {
  const [own, ...others] = [of, ...all].map((text) => {
    const [version = '', time] = text.split('@');
    return past(version, time === undefined ? null : `${time}T00:00:00.000Z`);
  });
  if (own === undefined) throw new Error('no version');
  const { name, fellBack, versions, recent } = releaseLine(own.version, own.publishedAt, [own, ...others]);
  return {
    name,
    fellBack,
    versions: versions.map(({ version }) => version),
    recent: recent.map(({ version }) => version),
  };
}

test('the same major and channel, published before it, newest first', () => {
  const found = line(
    '4.2.0@2024-06-01',
    '4.0.0@2024-01-01',
    '4.1.0@2024-02-01',
    '4.3.0@2024-07-01',
    '5.0.0@2024-03-01',
    '4.2.0-beta.1@2024-05-01',
  );
  expect(found).toMatchObject({ name: '4.x', fellBack: false, versions: ['4.1.0', '4.0.0'] });
});

test('a back-port of a lower number that was published before it belongs to it, a later one does not', () => {
  const found = line('4.2.0@2024-06-01', '4.1.9@2024-05-30', '4.1.10@2024-06-02', '4.1.0@2024-01-01');
  expect(found.versions).toEqual(['4.1.9', '4.1.0']);
});

test('of two that were published in one instant the lower number was before', () => {
  const found = line('4.2.0@2024-06-01', '4.1.0@2024-06-01', '4.3.0@2024-06-01');
  expect(found.versions).toEqual(['4.1.0']);
});

test('0.x is one line', () => {
  expect(line('0.9.0@2024-06-01', '0.1.0@2024-01-01', '0.8.3@2024-05-01').versions).toEqual(['0.8.3', '0.1.0']);
});

test.each([
  ['4.0.0', '4.x'],
  ['4.0.0-beta.3', '4.x-beta'],
  ['4.0.0-beta3', '4.x-beta'],
  ['4.0.0-Beta.3', '4.x-beta'],
  ['4.0.0-0', '4.x-pre'],
  ['3.0.0-27234503.a1b2c3', '3.x-pre'],
  ['0.0.0-experimental-0a1b2c-20250101', '0.x-experimental'],
  ['4.0.0+build', '4.x'],
])('%s is of %s', (version, name) => expect(lineOf(version)).toBe(name));

describe('without times', () => {
  it('goes by number where this version has none', () => {
    expect(line('1.2.0', '1.1.0@2024-01-01', '1.3.0@2020-01-01').versions).toEqual(['1.1.0']);
  });
  it('goes by number for a version that has none, and sorts the whole line by number', () => {
    const found = line('1.5.0@2024-01-01', '1.4.0', '1.6.0', '1.1.0@2023-12-01', '1.2.0@2023-01-01');
    expect(found.versions).toEqual(['1.4.0', '1.2.0', '1.1.0']);
  });
});

describe('an empty line', () => {
  it('falls back to that of the greatest lower version published before it', () => {
    const found = line(
      '5.0.0-rc.0@2024-06-01',
      '4.1.0@2024-05-01',
      '4.0.0@2024-01-01',
      '3.9.0@2024-05-30',
      '6.0.0@2024-05-31',
    );
    expect(found).toMatchObject({ name: '4.x', fellBack: true, versions: ['4.1.0', '4.0.0'] });
  });
  it('of a stable version falls back to a stable one, if there is any', () => {
    const all = ['5.0.0-rc.1@2024-05-01', '4.0.0@2024-01-01'];
    expect(line('5.0.0@2024-06-01', ...all).name).toBe('4.x');
    expect(line('5.0.0@2024-06-01', '5.0.0-rc.1@2024-05-01').name).toBe('5.x-rc');
  });
  it('with nothing lower stays empty', () => {
    const found = line('1.0.0@2024-06-01', '2.0.0@2024-01-01');
    expect(found).toEqual({ name: '1.x', fellBack: false, versions: [], recent: [] });
  });
});

describe('the last ten', () => {
  const versions = (major: number, count: number, year: number) =>
    Array.from({ length: count }, (_, index) => `${major}.${index}.0@${year}-01-${String(index + 1).padStart(2, '0')}`);

  it('are those of a line that has them', () => {
    const { recent } = line('4.99.0@2024-06-01', ...versions(4, 15, 2024), ...versions(3, 5, 2023));
    expect(recent).toEqual(Array.from({ length: 10 }, (_, index) => `4.${14 - index}.0`));
  });
  it('of a short line are filled up with what its first version would have fallen back to', () => {
    const found = line(
      '4.99.0@2024-06-01',
      ...versions(4, 2, 2024),
      ...versions(3, 3, 2023),
      '3.50.0@2024-05-01',
      ...versions(2, 1, 2022),
    );
    expect(found).toMatchObject({
      versions: ['4.1.0', '4.0.0'],
      recent: ['4.1.0', '4.0.0', '3.2.0', '3.1.0', '3.0.0', '2.0.0'],
    });
  });
});

test('thousands of versions take no time', { timeout: 5_000 }, () => {
  const all = Array.from({ length: 30_000 }, (_, index) => past(`${index % 40}.${index}.0-c${index % 50}.1`, null));
  expect(releaseLine('39.99999.0', null, all).recent.length).toBe(10);
});
