/** The plan of the house, as docs/architecture.md tells it. Change both, with a note under docs/decisions/. */

export const FLOORS = ['model', 'readers', 'verify', 'judge', 'adapters', 'report', 'journeys', 'door'] as const;
export type Floor = (typeof FLOORS)[number];

/** Which floor a folder (or a file right under src/) is on. What is not listed has no place. */
const PLACES: Readonly<Record<string, Floor>> = {
  model: 'model',
  lockfile: 'readers',
  packument: 'readers',
  attestation: 'readers',
  origins: 'readers',
  policy: 'readers',
  saved: 'readers',
  workflow: 'readers',
  verify: 'verify',
  judge: 'judge',
  adapters: 'adapters',
  report: 'report',
  audit: 'journeys',
  publish: 'journeys',
  action: 'door',
  commands: 'door',
  demo: 'door',
  'cli.ts': 'door',
  'index.ts': 'door',
};

/** The first part below src/: a folder, or a file. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

export function floorOf(path: string): Floor | null {
  const room = roomOf(path);
  return Object.hasOwn(PLACES, room) ? (PLACES[room] ?? null) : null;
}

/** What a floor may import besides itself: a floor, or one room of it; `types of` allows `import type` only. */
const MAY_IMPORT: Readonly<Record<Floor, readonly string[]>> = {
  model: [],
  readers: ['model'],
  verify: ['model', 'attestation', 'packument'],
  judge: ['model'],
  adapters: ['model'],
  report: ['model', 'types of judge'],
  journeys: ['model', 'readers', 'verify', 'judge'],
  door: ['model', 'readers', 'verify', 'judge', 'adapters', 'report', 'journeys'],
};

/** The entry of a worker thread is the one adapter that may run verification. */
const POOL_WORKER = 'src/adapters/verifier-pool-worker.ts';

export function mayImport(from: string, to: string, typeOnly: boolean): boolean {
  const [here, there] = [floorOf(from), floorOf(to)];
  if (here === null || there === null) return false;
  // Readers know only themselves: each reads one kind of document. YAML with its lines is read in one place.
  if (here === 'readers' && there === 'readers') {
    return (
      roomOf(from) === roomOf(to) ||
      (['policy', 'workflow'].includes(roomOf(from)) && /^src\/lockfile\/located(-yaml)?\.ts$/.test(to))
    );
  }
  if (here === there || (from === POOL_WORKER && there === 'verify')) return true;
  const names = [there, roomOf(to)];
  return MAY_IMPORT[here].some((allowed) =>
    names.some((name) => allowed === name || (typeOnly && allowed === `types of ${name}`)),
  );
}

/** Floors that may touch the network, the disk, the environment and the clock. */
export function touchesTheWorld(floor: Floor): boolean {
  return floor === 'adapters' || floor === 'door';
}

/** Node's own modules that only compute. Every other one belongs to the floors that touch the world. */
export const PURE_BUILTINS: ReadonlySet<string> = new Set([
  'node:crypto',
  'node:buffer',
  'node:path/posix',
  'node:url',
  'node:util',
]);

/** Where each outside package may be imported; a package that is not listed has no home yet. */
export const HOMES: Readonly<Record<string, RegExp>> = {
  '@actions/core': /^src\/action\//,
  '@actions/exec': /^src\/adapters\/npm-cli[^/]*\.ts$/,
  '@actions/github': /^src\/adapters\/github[^/]*\.ts$/,
  '@npmcli/agent': /^src\/adapters\/registry\//,
  '@npmcli/config': /^src\/adapters\/registry\//,
  '@sigstore/bundle': /^src\/adapters\/(sigstore|signer|trust)[^/]*\.ts$/,
  '@sigstore/core': /^src\/adapters\/(sigstore|signer|trust)[^/]*\.ts$/,
  '@sigstore/protobuf-specs': /^src\/adapters\/(sigstore|trust)[^/]*\.ts$/,
  '@sigstore/sign': /^src\/adapters\/signer[^/]*\.ts$/,
  '@sigstore/tuf': /^src\/adapters\/(sigstore|trust)[^/]*\.ts$/,
  '@sigstore/verify': /^src\/adapters\/(sigstore|trust)[^/]*\.ts$/,
  sigstore: /^src\/adapters\/(sigstore|trust)[^/]*\.ts$/,
  'cli-progress': /^src\/commands\//,
  commander: /^src\/(cli\.ts$|commands\/)/,
  'hosted-git-info': /^src\/packument\//,
  ini: /^src\/adapters\/registry\//,
  // Each twice: for lockfiles, with lines, and for the files that configure a package manager.
  'js-yaml': /^src\/(lockfile\/located-yaml|adapters\/registry\/project-documents)\.ts$/,
  'jsonc-parser': /^src\/(lockfile\/located|adapters\/registry\/project-documents)\.ts$/,
  'npm-registry-fetch': /^src\/adapters\/registry\//,
  openpgp: /^src\/adapters\/openpgp\.ts$/,
  'p-limit': /^src\/(adapters|audit)\//,
  picomatch: /^src\/(commands\/|adapters\/workspaces[^/]*\.ts$)/,
  picocolors: /^src\/report\//,
  semver: /^src\/(lockfile|packument|policy|judge|adapters\/registry|commands)\//,
  'smol-toml': /^src\/adapters\/registry\/project-documents\.ts$/,
  ssri: /^src\/verify\/integrity\.ts$/,
  tar: /^src\/adapters\/tarball-reader\.ts$/,
};

/** Packages that are types and nothing else (`@types/…`): no dependency, for nothing of them is there when the program runs. */
export const TYPE_HOMES: Readonly<Record<string, RegExp>> = {
  sarif: /^src\/report\/sarif[^/]*\.ts$/,
};

/** The only file that may re-export its folder. */
export const BARRELS: ReadonlySet<string> = new Set(['src/lockfile/index.ts']);

/** Files that start the program when they are loaded: importing one runs it. */
export const ENTRIES: ReadonlySet<string> = new Set(['src/index.ts', 'src/cli.ts']);

export const MAX_LINES = 300;
export const MAX_MEDIAN_LINES = 130;
