import Config from '@npmcli/config';
import npm from '@npmcli/config/lib/definitions/index.js';
import type { NpmLevels, Place } from './npm-values.ts';

const TRANSPORT_KEYS = [
  'proxy',
  'https-proxy',
  'noproxy',
  'ca',
  'cafile',
  'cert',
  'key',
  'strict-ssl',
  'local-address',
];

/**
 * npm's configuration without any project's, read by npm's own library.
 *
 * @param npmPath the folder of the npm that ships with this Node.js
 */
export async function readNpmLevels(
  cwd: string,
  env: Place['env'],
  npmPath: string,
): Promise<Omit<NpmLevels, 'warnings'>> {
  const config = new Config({
    definitions: npm.definitions,
    shorthands: npm.shorthands,
    flatten: npm.flatten,
    nerfDarts: npm.nerfDarts,
    npmPath,
    // A copy: the library writes into it.
    env: { ...env },
    // Global mode reads no project file at all: not from cwd, and not from any folder above it.
    argv: ['node', 'npm', '--location=global'],
    cwd,
    warn: false,
  });
  await config.load();
  const values = mergedView(config);
  const view = Object.fromEntries(values);
  const transport: Record<string, unknown> = {};
  for (const key of TRANSPORT_KEYS) npm.definitions[key]?.flatten?.(key, view, transport);
  const written = ['user', 'global'].flatMap((level) => Object.entries(config.data.get(level)?.raw ?? {}));
  return { values, find: (key) => config.find(key), written, transport };
}

/** All levels as one map, a higher level's value hiding a lower one's. */
function mergedView(config: Config): ReadonlyMap<string, unknown> {
  const view = new Map<string, unknown>();
  const highest = config.list[0] ?? {};
  // The levels inherit from one another, so inherited keys are wanted here.
  for (const key in highest) view.set(key, highest[key]);
  return view;
}
