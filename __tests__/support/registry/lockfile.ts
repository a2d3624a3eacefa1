import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, run } from '../process.ts';
import { type PublishedVersion, tarballUrlOf } from './documents.ts';

/** One entry to lock. What is not said is as npm would write it; `null` leaves the field out. */
export interface LockEntry {
  readonly name: string;
  readonly version: string;
  readonly integrity?: string | null;
  /** The registry's tarball, unless said. */
  readonly resolved?: string | null;
  /** `node_modules/{name}`, unless said; nested copies and aliases have others. */
  readonly path?: string;
  /** Fields as they are, e.g. `dev`, `optional`, `inBundle`, `link`, `dependencies`; they win. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface LockfileOptions {
  readonly lockfileVersion?: 1 | 2 | 3;
  readonly registryUrl?: string;
  readonly name?: string;
}

/** The entry for a published version, as it was at the time: with the hash that the registry states. */
export function lockEntryOf(published: PublishedVersion, more: Partial<LockEntry> = {}): LockEntry {
  const { integrity, tarball } = published.document.dist;
  return { name: published.name, version: published.version, integrity: integrity ?? null, resolved: tarball, ...more };
}

type Fields = Record<string, unknown>;
interface Node extends Fields {
  dependencies?: Record<string, Node>;
}

/** The text of a package-lock.json that locks the entries; for tables of tampers. Files as npm writes them: `npmLockfile`. */
export function packageLockOf(entries: readonly LockEntry[], options: LockfileOptions = {}): string {
  const { lockfileVersion = 3, registryUrl = 'https://registry.npmjs.org/', name = 'project' } = options;
  const sorted = entries
    .map((entry) => ({ ...entry, path: entry.path ?? `node_modules/${entry.name}` }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const lock: Fields = { name, version: '1.0.0', lockfileVersion, requires: true };
  if (lockfileVersion >= 2) {
    const direct = sorted.filter((entry) => !entry.path.slice('node_modules/'.length).includes('node_modules/'));
    const dependencies = Object.fromEntries(direct.map((entry) => [installedName(entry.path), rangeOf(entry)]));
    lock['packages'] = {
      '': { name, version: '1.0.0', dependencies },
      ...Object.fromEntries(sorted.map((entry) => [entry.path, inPackages(entry, registryUrl)])),
    };
  }
  if (lockfileVersion <= 2) lock['dependencies'] = dependencyTree(sorted, registryUrl);
  return `${JSON.stringify(lock, null, 2)}\n`;
}

type Placed = LockEntry & { readonly path: string };

/** The name it is installed under: behind the last `node_modules/`. */
function installedName(at: string): string {
  return at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function rangeOf(entry: Placed): string {
  return installedName(entry.path) === entry.name ? entry.version : `npm:${entry.name}@${entry.version}`;
}

function origin(entry: Placed, registryUrl: string): Fields {
  const { resolved = tarballUrlOf(registryUrl, entry.name, entry.version), integrity = null } = entry;
  return { ...(resolved === null ? {} : { resolved }), ...(integrity === null ? {} : { integrity }) };
}

function inPackages(entry: Placed, registryUrl: string): Fields {
  const alias = installedName(entry.path) === entry.name ? {} : { name: entry.name };
  return { ...alias, version: entry.version, ...origin(entry, registryUrl), ...entry.fields };
}

/** The tree of lockfile versions 1 and 2. Parents sort before what is nested in them. */
function dependencyTree(sorted: readonly Placed[], registryUrl: string): Record<string, Node> {
  const root: Node = {};
  for (const entry of sorted) {
    const names = entry.path.split(/(?:^|\/)node_modules\//).slice(1);
    let parent = root;
    for (const name of names.slice(0, -1)) {
      const next = parent.dependencies?.[name];
      if (next === undefined) throw new Error(`${entry.path} is nested in a package that is not locked`);
      parent = next;
    }
    const { dependencies: requires, inBundle, ...fields } = { ...entry.fields };
    const node: Node = { version: rangeOf(entry), ...origin(entry, registryUrl), ...fields };
    if (requires !== undefined) node['requires'] = requires;
    if (inBundle !== undefined) node['bundled'] = inBundle;
    (parent.dependencies ??= {})[names.at(-1) ?? ''] = node;
  }
  return root.dependencies ?? {};
}

export interface NpmProject {
  readonly registryUrl: string;
  readonly packageJson: Readonly<Record<string, unknown>>;
  readonly lockfileVersion?: 1 | 2 | 3;
  /** More files of the project, e.g. a workspace's package.json or `.npmrc`. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Has the real npm (a devDependency) resolve a project against a registry; the text of the lockfile it writes. */
export async function npmLockfile(project: NpmProject): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-project-'));
  try {
    const packageJson = { name: 'project', version: '1.0.0', ...project.packageJson };
    for (const [file, text] of Object.entries({ 'package.json': JSON.stringify(packageJson), ...project.files })) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const npm = path.join(ROOT, 'node_modules', 'npm', 'bin', 'npm-cli.js');
    const flags = [
      '--package-lock-only',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
      '--fetch-retries=0',
      '--no-omit-lockfile-registry-resolved',
      `--registry=${project.registryUrl}`,
      `--lockfile-version=${project.lockfileVersion ?? 3}`,
    ];
    const result = await run(process.execPath, [npm, 'install', ...flags], { cwd: folder });
    if (result.code !== 0) throw new Error(`npm ended with ${result.signal ?? result.code}:\n${result.stderr}`);
    return readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
