/** The lockfiles that mutations start from: all fixtures, which package managers wrote, up to 32 KB. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { readLockfile } from '../../../src/lockfile/index.ts';
import type { LockfileFormat } from '../../../src/model/package.ts';

export interface Base {
  readonly fixture: string;
  /** The name under which it is read, which tells its format. */
  readonly file: string;
  readonly format: LockfileFormat;
  readonly text: string;
  readonly entries: number;
}

const FOLDER = fileURLToPath(new URL('../../fixtures/lockfiles/', import.meta.url));
const LARGEST_BASE = 32 * 1024;

/** By format, the formats in order of their names. */
export function loadBases(): ReadonlyMap<LockfileFormat, readonly Base[]> {
  const found = new Map<LockfileFormat, Base[]>();
  for (const fixture of fixtures()) {
    const text = readFileSync(path.join(FOLDER, fixture), 'utf8');
    if (text.length > LARGEST_BASE) continue;
    const name = path.basename(fixture);
    for (const file of name.endsWith('.json') ? ['package-lock.json', 'npm-shrinkwrap.json'] : [name]) {
      const { format, packages } = readLockfile(file, new TextEncoder().encode(text));
      const list = found.get(format) ?? [];
      list.push({ fixture, file, format, text, entries: packages.length });
      found.set(format, list);
    }
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function fixtures(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:json|yaml|lock)$/.test(name) && !/(?:^|[/\\])(?:expected|package)\.json$/.test(name))
    .toSorted();
}
