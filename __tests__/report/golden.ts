import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));

/**
 * Compares a text with `__tests__/golden/<folder>/<name>`. `UPDATE_GOLDEN=1 vitest run __tests__/<folder>` writes it instead;
 * then read the difference before you commit it: the golden is the only place where prose is pinned.
 */
export function expectGolden(name: string, text: string, folder: 'report' | 'lockfile' | 'replays' = 'report'): void {
  const path = `${FOLDER}${folder}/${name}`;
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(`${FOLDER}${folder}`, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
