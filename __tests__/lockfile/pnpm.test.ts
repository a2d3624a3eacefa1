import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import { listing } from '../../src/lockfile/listing.ts';
import type { Lockfile } from '../../src/model/package.ts';
import { bytesOf, entryAt, fixtureBytes, fixtureText } from './fixtures.ts';

const FOLDER = new URL('../fixtures/lockfiles/', import.meta.url);

/** What `lockfileVersion` (or `shrinkwrapVersion`) is, as written, and how many packages there are. */
const FIXTURES = [
  ['pnpm-3.mixed', 3, 17],
  ['pnpm-3.scope', 3, 5],
  ['pnpm-4.projects', 4, 10],
  ['pnpm-5.0.mixed', 5, 17],
  ['pnpm-5.0.projects', 5, 10],
  ['pnpm-5.1.mixed', 5.1, 17],
  ['pnpm-5.1.scope', 5.1, 5],
  ['pnpm-5.2.mixed', 5.2, 17],
  ['pnpm-5.3.mixed', 5.3, 17],
  ['pnpm-5.3.workspaces', 5.3, 14],
  ['pnpm-5.4.mixed', 5.4, 23],
  ['pnpm-6.0.mixed', '6.0', 23],
  ['pnpm-6.0.scope', '6.0', 5],
  ['pnpm-6.0.workspaces', '6.0', 14],
  ['pnpm-9.0-9.mixed', '9.0', 23],
  ['pnpm-9.0-9.sections', '9.0', 3],
  ['pnpm-9.0-9.workspaces', '9.0', 12],
  ['pnpm-9.0-10.mixed', '9.0', 23],
  ['pnpm-9.0-10.sections', '9.0', 3],
  ['pnpm-9.0-11.environment', '9.0', 9],
  ['pnpm-9.0-12.environment', '9.0', 2],
  ['pnpm-9.0-12.mixed', '9.0', 23],
  ['pnpm-9.0-12.nothing', '9.0', 0],
  ['pnpm-9.0-12.scope', '9.0', 5],
  ['pnpm-9.0-12.sections', '9.0', 3],
  ['pnpm-9.0-12.workspaces', '9.0', 12],
] as const;

function pathOf(fixture: string): string {
  const shrinkwrap = /^pnpm-[34]\./.test(fixture);
  return `${fixture}/${shrinkwrap ? 'shrinkwrap.yaml' : 'pnpm-lock.yaml'}`;
}

function read(fixture: string): Lockfile {
  return readLockfile(pathOf(fixture), fixtureBytes(pathOf(fixture)));
}

it('has every fixture of pnpm in its table', () => {
  const folders = readdirSync(FOLDER).filter((name) => name.startsWith('pnpm-'));
  expect(FIXTURES.map(([name]) => name).toSorted()).toEqual(folders.toSorted());
});

describe.each(FIXTURES)('%s', (fixture, version, count) => {
  const lockfile = read(fixture);

  it('is listed as expected.json says', () => {
    expect(listing(lockfile)).toEqual(JSON.parse(fixtureText(`${fixture}/expected.json`)));
    expect(lockfile).toMatchObject({ format: 'pnpm', version, disagreements: [] });
    expect(lockfile.packages).toHaveLength(count);
  });

  it('points at the line of each key', () => {
    const lines = fixtureText(pathOf(fixture)).split('\n');
    const misplaced = lockfile.packages.filter(
      ({ at, path }) => ![`  ${path}:`, `  '${path}':`].includes(lines[at.line - 1] ?? ''),
    );
    expect(misplaced).toEqual([]);
    expect(new Set(lockfile.packages.map(({ at }) => at.line)).size).toBe(count);
  });
});

describe('one project, written by nine pnpms', () => {
  const locked = (fixture: string): readonly string[] =>
    read(fixture)
      .packages.filter((entry) => entry.kind === 'registry')
      .map(({ name, version, integrity, alias }) => `${name}@${version} ${integrity} ${alias}`)
      .toSorted();

  it('has the same registry packages since pnpm 7, with the same hashes and aliases', () => {
    const expected = locked('pnpm-9.0-12.mixed');
    expect(expected).toHaveLength(19);
    for (const fixture of ['pnpm-5.4.mixed', 'pnpm-6.0.mixed', 'pnpm-9.0-9.mixed', 'pnpm-9.0-10.mixed']) {
      expect(locked(fixture)).toEqual(expected);
    }
  });

  it('and the same before, when a folder was a link and what it needs was not locked with it', () => {
    const expected = locked('pnpm-5.3.mixed');
    expect(expected).toHaveLength(14);
    for (const fixture of ['pnpm-3.mixed', 'pnpm-5.0.mixed', 'pnpm-5.1.mixed', 'pnpm-5.2.mixed']) {
      expect(locked(fixture)).toEqual(expected);
    }
  });
});

describe('the document that is about pnpm itself', () => {
  it('comes first, and each document is read with its own lines', () => {
    const lockfile = read('pnpm-9.0-11.environment');
    expect(entryAt(lockfile, 'pnpm@12.21.0')).toMatchObject({ kind: 'registry', name: 'pnpm', version: '12.21.0' });
    expect(lockfile.packages.map((entry) => entry.path).slice(-2)).toEqual(['pnpm@12.21.0', 'is-number@7.0.0']);
  });

  it('does not say which version the project’s has', () => {
    const text = "---\nlockfileVersion: '9.0'\n---\nlockfileVersion: '6.1'\n";
    expect(readLockfile('pnpm-lock.yaml', bytesOf(text)).version).toBe('6.1');
  });

  it('may stand alone, where a project has no packages', () => {
    const [environment] = fixtureText('pnpm-9.0-12.environment/pnpm-lock.yaml').split('\n---\n');
    const lockfile = readLockfile('pnpm-lock.yaml', bytesOf(`${environment}\n`));
    expect(lockfile.packages.map((entry) => entry.path)).toEqual(['is-odd@3.0.1']);
  });

  it('is told from the project’s with CRLF, too', () => {
    const text = fixtureText('pnpm-9.0-12.environment/pnpm-lock.yaml').replaceAll('\n', '\r\n');
    expect(readLockfile('pnpm-lock.yaml', bytesOf(text)).packages).toHaveLength(2);
  });
});

describe('spellings of the same document', () => {
  it.each(['pnpm-3.mixed', 'pnpm-5.4.mixed', 'pnpm-6.0.mixed', 'pnpm-9.0-12.mixed'])('%s', (fixture) => {
    const text = fixtureText(pathOf(fixture));
    const plain = listing(read(fixture));
    for (const spelled of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), `${text}\n# end`]) {
      expect(listing(readLockfile(pathOf(fixture), bytesOf(spelled)))).toEqual(plain);
    }
  });
});
