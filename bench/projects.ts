import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { type LockEntry, packageLockOf } from '../__tests__/support/registry/lockfile.ts';
import { packageOf } from './documents.ts';
import type { PlannedEntry } from './plan.ts';
import { dependenciesOf, type World } from './world.ts';

export interface BenchProject {
  readonly folder: string;
  readonly packages: number;
  readonly attested: number;
}

export interface ChangedProject extends BenchProject {
  readonly changed: number;
  /** Of the changed ones. */
  readonly changedAttested: number;
}

/** The first `packages` entries of a world, locked: a package.json and a package-lock.json (version 3). */
export function lockedProject(world: World, packages: number): BenchProject {
  return make(world, 'locked', packages, (folder) => {
    writeManifest(folder, world.plan.slice(0, packages));
    writeFileSync(path.join(folder, 'package-lock.json'), lockfileOf(world, packages));
  });
}

/**
 * The same as npm and pnpm leave it on disk: also node_modules with each package.json and npm's own lockfile in it (which
 * spares npm reading them all), and a pnpm-lock.yaml (version 9).
 */
export function installedProject(world: World, packages: number): BenchProject {
  return make(world, 'installed', packages, (folder) => {
    const plan = world.plan.slice(0, packages);
    const lockfile = lockfileOf(world, packages);
    writeManifest(folder, plan);
    writeFileSync(path.join(folder, 'package-lock.json'), lockfile);
    writeFileSync(path.join(folder, 'pnpm-lock.yaml'), pnpmLockOf(world, packages));
    const children = dependenciesOf(plan);
    for (const entry of plan) {
      const installed = path.join(folder, placeOf(plan, entry));
      mkdirSync(installed, { recursive: true });
      const { packageJson } = packageOf(entry, children.get(entry.index) ?? {});
      writeFileSync(path.join(installed, 'package.json'), JSON.stringify(packageJson, null, 2));
    }
    const { packages: entries, ...rest } = JSON.parse(lockfile) as { packages: Record<string, object> };
    const { '': _root, ...inside } = entries;
    // npm believes this file only where it is newer than every folder.
    writeFileSync(
      path.join(folder, 'node_modules', '.package-lock.json'),
      JSON.stringify({ ...rest, packages: inside }),
    );
  });
}

/** A repository whose last commit changes five packages of the lockfile, as a pull request does; `main` is before it. */
export function changedProject(world: World, packages: number): ChangedProject {
  const plan = world.plan.slice(0, packages);
  const made = make(world, 'changed', packages, (folder) => {
    writeManifest(folder, plan);
    // What the developer's git is set to do besides must not decide what is measured.
    const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
    const git = (...args: readonly string[]): unknown => execFileSync('git', args, { cwd: folder, env });
    const commit = (lockfile: string): void => {
      writeFileSync(path.join(folder, 'package-lock.json'), lockfile);
      git('add', '.');
      git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '-q', '-m', 'lock');
    };
    git('init', '-q', '-b', 'main');
    commit(lockfileOf(world, packages, true));
    git('checkout', '-q', '-b', 'update');
    commit(lockfileOf(world, packages));
  });
  const changed = plan.filter(({ before }) => before !== null);
  return { ...made, changed: changed.length, changedAttested: changed.filter(({ attested }) => attested).length };
}

/** Written beside its place and renamed, so that what was interrupted leaves no half a project. */
function make(world: World, kind: string, packages: number, write: (folder: string) => void): BenchProject {
  const folder = path.join(world.folder, `${kind}-${packages}`);
  if (!existsSync(folder)) {
    const work = mkdtempSync(`${folder}.`);
    write(work);
    rmSync(folder, { recursive: true, force: true });
    renameSync(work, folder);
  }
  return { folder, packages, attested: world.plan.slice(0, packages).filter(({ attested }) => attested).length };
}

function writeManifest(folder: string, plan: readonly PlannedEntry[]): void {
  const direct = plan.filter(({ parent }) => parent === null).map(({ name, version }) => [name, version] as const);
  const manifest = { name: 'bench', version: '1.0.0', private: true, dependencies: Object.fromEntries(direct) };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
}

function placeOf(plan: readonly PlannedEntry[], { name, parent }: PlannedEntry): string {
  const above = parent === null ? undefined : plan[parent];
  return above === undefined ? `node_modules/${name}` : `node_modules/${above.name}/node_modules/${name}`;
}

function lockfileOf(world: World, packages: number, before = false): string {
  const plan = world.plan.slice(0, packages);
  const children = dependenciesOf(plan);
  const entries = plan.map((entry): LockEntry => {
    const locked = world.locked[entry.index];
    if (locked === undefined) throw new Error(`the world has no entry ${entry.index}`);
    const former = before && entry.before !== null && locked.before !== null;
    const { integrity, resolved } = former ? locked.before : locked;
    const version = former ? (entry.before?.version ?? entry.version) : entry.version;
    const dependencies = children.get(entry.index);
    const fields = { license: 'MIT', ...(dependencies === undefined ? {} : { dependencies }) };
    return { name: entry.name, version, integrity, resolved, path: placeOf(plan, entry), fields };
  });
  return packageLockOf(entries, { registryUrl: world.registryUrl, name: 'bench' });
}

function pnpmLockOf(world: World, packages: number): string {
  const plan = world.plan.slice(0, packages);
  const children = dependenciesOf(plan);
  const quoted = (text: string): string => (text.startsWith('@') ? `'${text}'` : text);
  const id = ({ name, version }: PlannedEntry): string => quoted(`${name}@${version}`);
  const direct = plan.filter(({ parent }) => parent === null);
  const edges = (index: number): string => {
    const found = Object.entries(children.get(index) ?? {});
    if (found.length === 0) return ' {}\n';
    return `\n    dependencies:\n${found.map(([name, version]) => `      ${quoted(name)}: ${version}\n`).join('')}`;
  };
  return [
    "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n",
    '\nimporters:\n\n  .:\n    dependencies:\n',
    ...direct.map(
      ({ name, version }) => `      ${quoted(name)}:\n        specifier: ${version}\n        version: ${version}\n`,
    ),
    '\npackages:\n',
    ...plan.map((each) => `\n  ${id(each)}:\n    resolution: {integrity: ${world.locked[each.index]?.integrity}}\n`),
    '\nsnapshots:\n',
    ...plan.map((each) => `\n  ${id(each)}:${edges(each.index)}`),
  ].join('');
}
