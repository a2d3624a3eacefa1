import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import { at, isRecord, type JsonRecord, parseJson, stringAt } from '../model/json.ts';
import type { PackageManager } from '../model/publish.ts';
import type { ProjectLevel, ProjectPackage } from '../model/workspace.ts';
import { isInside, namesIn, readOptionalText } from './files.ts';
import { parseYaml } from './registry/project-documents.ts';
import { type Patterns, readPatterns } from './workspaces-patterns.ts';

const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Far more than any repository of packages has; a walk beyond that has gone astray. */
const MAX_FOLDERS = 100_000;
const PNPM_FILE = 'pnpm-workspace.yaml';
/** pnpm reads these where there is no package.json; nobody else does. */
const OTHER_MANIFESTS: readonly string[] = ['package.json5', 'package.yaml'];

/** The folders from a package's up to `top`, nearest first. Both absolute. @throws ConfigurationError */
export async function projectLevels(folder: string, top: string): Promise<readonly ProjectLevel[]> {
  const levels: ProjectLevel[] = [];
  for (let at = folder; ; at = join(at, '..')) {
    levels.push({ folder: at, names: (await namesIn(at)) ?? [], manifest: await readManifest(at) });
    if (at === top || !isInside(at, top) || at === join(at, '..')) return levels;
  }
}

/**
 * The packages of a project: the root's, where it has one, and those of its workspaces, as this package manager finds them.
 * Folders are looked at, nothing is run.
 *
 * @param root absolute
 * @throws ConfigurationError where a package could be overlooked: patterns that cannot be read, a package.json that is none
 */
export async function findPackages(root: string, manager: PackageManager): Promise<readonly ProjectPackage[]> {
  const found = new Map<string, JsonRecord>();
  const own = await readManifest(root);
  if (own !== null) found.set('', own);
  const pending: string[] = [''];
  const seen = new Set<string>(pending);
  // A loop, since Yarn's workspaces may have workspaces of their own.
  for (let folder = pending.shift(); folder !== undefined; folder = pending.shift()) {
    const patterns = await patternsOf(root, folder, manager, found.get(folder) ?? null);
    for (const match of await matching(join(root, folder), patterns, manager)) {
      const path = folder === '' ? match : `${folder}/${match}`;
      if (seen.has(path)) continue;
      seen.add(path);
      const manifest = await readManifest(join(root, path));
      if (manifest === null) await refuseOtherManifests(root, path, manager);
      else {
        found.set(path, manifest);
        if (manager === 'yarn') pending.push(path);
      }
    }
  }
  return [...found]
    .map(([folder, manifest]) => ({ folder, manifest }))
    .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}

async function patternsOf(
  root: string,
  folder: string,
  manager: PackageManager,
  manifest: JsonRecord | null,
): Promise<Patterns> {
  if (manager !== 'pnpm') {
    const field = at(manifest, 'workspaces');
    return readPatterns(isRecord(field) ? field['packages'] : field, manager, shown(folder));
  }
  const text = await reading(PNPM_FILE, () => readOptionalText(join(root, PNPM_FILE), MAX_MANIFEST_BYTES));
  const packages = text === null ? undefined : parseYaml({ path: PNPM_FILE, text }).get('packages');
  return readPatterns(packages, manager, PNPM_FILE);
}

/** Folders below `top` that the patterns mean, with a package.json or not. */
async function matching(top: string, patterns: Patterns, manager: PackageManager): Promise<readonly string[]> {
  const matches = new Set<string>();
  const walked = new Set<string>();
  for (const { glob, base, depth } of patterns.wanted) {
    const isWanted = picomatch(glob);
    if (base !== '' && isWanted(base) && !patterns.isLeftOut(base) && (await isFolder(join(top, base))))
      matches.add(base);
    for await (const { path, isLink } of below(top, base, depth, manager, walked)) {
      if (!isWanted(path) || patterns.isLeftOut(path)) continue;
      // Package managers differ in which links they follow; to overlook a package is the worst of the answers.
      if (isLink && (await isFile(join(top, path, 'package.json')))) throw linked(path);
      if (!isLink) matches.add(path);
    }
  }
  return [...matches].toSorted();
}

async function* below(
  top: string,
  base: string,
  depth: number,
  manager: PackageManager,
  walked: Set<string>,
): AsyncGenerator<{ readonly path: string; readonly isLink: boolean }, void, undefined> {
  const pending = [{ path: base, left: depth }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, left } = next;
    walked.add(path);
    if (walked.size > MAX_FOLDERS) throw tooMany(path);
    if (left <= 0) continue;
    for (const entry of await entriesOf(join(top, path))) {
      if (isSkipped(entry.name, manager)) continue;
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) yield { path: child, isLink: true };
      if (!entry.isDirectory()) continue;
      yield { path: child, isLink: false };
      pending.push({ path: child, left: left - 1 });
    }
  }
}

function isSkipped(name: string, manager: PackageManager): boolean {
  return name === 'node_modules' || name === '.git' || (manager === 'pnpm' && name === 'bower_components');
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    // Nothing there to match.
    if (stringAt(error, 'code') === 'ENOENT' || stringAt(error, 'code') === 'ENOTDIR') return [];
    throw fault('WORKSPACES_UNREADABLE', `${folder} cannot be read (${messageOf(error)})`, 'Check its permissions.');
  }
}

async function readManifest(folder: string): Promise<JsonRecord | null> {
  const file = join(folder, 'package.json');
  const text = await reading(file, () => readOptionalText(file, MAX_MANIFEST_BYTES));
  if (text === null) return null;
  const json = parseJson(Buffer.from(text.replace(/^\u{feff}/u, '')));
  if (isRecord(json)) return json;
  throw fault('PACKAGE_JSON', `${file} is no JSON object`, 'Correct it.', file);
}

async function reading<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const detail = stringAt(error, 'code') ?? messageOf(error);
    throw fault('PACKAGE_JSON', `${file} cannot be read (${detail})`, 'Check that it is a file, and its size.', file);
  }
}

async function refuseOtherManifests(root: string, folder: string, manager: PackageManager): Promise<void> {
  if (manager !== 'pnpm') return;
  for (const name of OTHER_MANIFESTS) {
    if (!(await isFile(join(root, folder, name)))) continue;
    const file = `${folder}/${name}`;
    throw fault('PACKAGE_JSON', `${file} is a manifest that is not read here`, 'Write it as package.json.', file);
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isFile(),
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

function shown(folder: string): string {
  return folder === '' ? 'package.json' : `${folder}/package.json`;
}

function linked(path: string): ConfigurationError {
  return fault(
    'WORKSPACES_LINK',
    `${path} is a link to a package, and matches the project’s workspaces`,
    'Name the folder itself in the workspaces, and leave the link out with a pattern that begins with “!”.',
  );
}

function tooMany(path: string): ConfigurationError {
  const message = `more than ${MAX_FOLDERS} folders could be workspaces; the walk was at ${path}`;
  return fault('WORKSPACES_TOO_MANY', message, 'Name the workspaces’ folders more exactly than by “**”.');
}

function fault(code: string, message: string, hint: string, file?: string): ConfigurationError {
  return new ConfigurationError([{ code, message, hint, ...(file === undefined ? {} : { file }) }]);
}
