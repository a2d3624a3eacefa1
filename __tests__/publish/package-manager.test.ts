import { expect, it } from 'vitest';
import { detectManager } from '../../src/publish/package-manager.ts';

const level = (names: readonly string[], manifest: Readonly<Record<string, unknown>> | null = null, folder = '/p') => ({
  folder,
  names,
  manifest,
});
const detected = (...levels: ReturnType<typeof level>[]): string => {
  const found = detectManager(levels);
  return 'code' in found ? found.code : found.manager;
};

it.each<readonly [string, ReturnType<typeof level>[], string]>([
  ['nothing', [level([])], 'npm'],
  ['npm’s lockfile', [level(['package-lock.json', 'npm-shrinkwrap.json'])], 'npm'],
  ['pnpm’s', [level(['pnpm-lock.yaml'])], 'pnpm'],
  ['Yarn’s', [level(['yarn.lock'])], 'yarn'],
  ['Bun’s, both kinds', [level(['bun.lock', 'bun.lockb'])], 'bun'],
  ['two lockfiles', [level(['yarn.lock', 'package-lock.json'])], 'PACKAGE_MANAGER_AMBIGUOUS'],
  [
    'two lockfiles, and the field',
    [level(['yarn.lock', 'package-lock.json'], { packageManager: 'yarn@4.1.0' })],
    'yarn',
  ],
  [
    'the field against the lockfile',
    [level(['package-lock.json'], { packageManager: 'pnpm@10.1.0+sha512.ab' })],
    'pnpm',
  ],
  ['devEngines', [level([], { devEngines: { packageManager: { name: 'bun' } } })], 'bun'],
  ['devEngines, a list', [level([], { devEngines: { packageManager: [{ name: 'pnpm' }, { name: 'npm' }] } })], 'pnpm'],
  ['another program', [level(['package-lock.json'], { packageManager: 'vlt@1.0.0' })], 'PACKAGE_MANAGER_UNKNOWN'],
  ['a field that is none', [level(['package-lock.json'], { packageManager: {} })], 'PACKAGE_MANAGER_UNKNOWN'],
  ['a lockfile above', [level([], {}), level(['pnpm-lock.yaml'], {})], 'pnpm'],
  ['the nearer of two', [level(['yarn.lock'], {}), level([], { packageManager: 'pnpm@10.0.0' })], 'yarn'],
])('%s', (_name, levels, expected) => {
  expect(detected(...levels)).toBe(expected);
});

it('says what told it, and where', () => {
  expect(detectManager([level([], null, '/p/a'), level(['pnpm-lock.yaml'])])).toEqual({
    manager: 'pnpm',
    because: 'pnpm-lock.yaml',
    folder: '/p',
  });
});
