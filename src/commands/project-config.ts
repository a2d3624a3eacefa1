import { posix, resolve } from 'node:path';
import { readOptionalText } from '../adapters/files.ts';
import { NO_SETTINGS, PROJECT_FILES } from '../adapters/registry/project-files.ts';
import type { ProjectSettings } from '../adapters/registry/project-npmrc.ts';
import type { ProjectFiles, ShownAs } from '../adapters/registry/project-settings.ts';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import type { LockfileFormat } from '../model/package.ts';
import { type Raised, raise } from '../judge/raise.ts';
import { type BaseTrees, bytesAt } from './base-tree.ts';

/** What one package manager is configured to in one folder. */
export interface ProjectConfig {
  readonly settings: ProjectSettings;
  readonly raised: readonly Raised[];
}

const MAX_CONFIG_BYTES = 1024 * 1024;

/**
 * The configuration of a lockfile's own project. In a pull request the working tree is the attacker's, so the files are
 * read from the base commit and head's are only compared with them.
 *
 * @param folder relative to `root`, with forward slashes; `.` for the root itself
 * @throws ConfigurationError where a file cannot be read and is nobody's change
 * @throws IncompleteError where the base commit cannot be had: that is not the same as "there was no file"
 */
export async function projectConfig(
  folder: string,
  format: LockfileFormat,
  root: string,
  trees: BaseTrees | null,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ProjectConfig> {
  const shown = (name: string): string => posix.join(folder, name);
  const head = await readWorkingTree(format, folder, root);
  if (trees === null) {
    const [broken] = head.unreadable;
    if (broken !== undefined) throw unreadable(shown(broken.name), broken.detail);
    return { settings: await settingsOf(format, head.files, env, shown), raised: [] };
  }
  const files = await readBase(format, folder, trees);
  const settings = await settingsOf(
    format,
    files,
    env,
    (name) => `${shown(name)} at ${trees.base.commit.slice(0, 12)}`,
  );
  return { settings, raised: await compare(format, shown, files, head) };
}

// The readers of five package managers' configuration are loaded where there is any: most projects have none of these files.

async function settingsOf(
  format: LockfileFormat,
  files: ProjectFiles,
  env: Readonly<Record<string, string | undefined>>,
  shown: ShownAs,
): Promise<ProjectSettings> {
  if (files.size === 0) return NO_SETTINGS;
  const { readProjectSettings } = await import('../adapters/registry/project-settings.ts');
  return readProjectSettings(format, files, env, shown);
}

async function keysOf(format: LockfileFormat, files: ProjectFiles, shown: ShownAs): Promise<readonly string[]> {
  if (files.size === 0) return [];
  const { registryKeysOfProject } = await import('../adapters/registry/project-settings.ts');
  return registryKeysOfProject(format, files, shown);
}

interface Head {
  readonly files: ProjectFiles;
  readonly unreadable: readonly { readonly name: string; readonly detail: string }[];
}

async function readWorkingTree(format: LockfileFormat, folder: string, root: string): Promise<Head> {
  const files = new Map<string, string>();
  const unreadable: { name: string; detail: string }[] = [];
  for (const name of PROJECT_FILES[format]) {
    try {
      const text = await readOptionalText(resolve(root, folder, name), MAX_CONFIG_BYTES);
      if (text !== null) files.set(name, text);
    } catch (error) {
      unreadable.push({ name, detail: messageOf(error) });
    }
  }
  return { files, unreadable };
}

async function readBase(format: LockfileFormat, folder: string, trees: BaseTrees): Promise<ProjectFiles> {
  const files = new Map<string, string>();
  for (const name of PROJECT_FILES[format]) {
    const bytes = await bytesAt(trees.base, posix.join(trees.prefix, folder, name), MAX_CONFIG_BYTES);
    if (bytes !== null) files.set(name, new TextDecoder('utf-8').decode(bytes));
  }
  return files;
}

function unreadable(path: string, detail: string): ConfigurationError {
  const message = `${path} cannot be read: ${detail}`;
  return new ConfigurationError([
    { code: 'NPMRC_UNREADABLE', message, hint: 'Make it a plain text file, or remove it.' },
  ]);
}

async function compare(
  format: LockfileFormat,
  shown: ShownAs,
  base: ProjectFiles,
  head: Head,
): Promise<readonly Raised[]> {
  const before = await keysOf(format, base, shown);
  const after = await keysOfHead(format, shown, head);
  const gone = before.filter((key) => !after.includes(key));
  const added = after.filter((key) => !before.includes(key));
  if (gone.length === 0 && added.length === 0) return [];
  const change = [...gone.map((key) => `- ${key}`), ...added.map((key) => `+ ${key}`)].slice(0, 5).join(', ');
  const file = shown(changedFile(format, base, head));
  const subject = { package: null, version: null, file, line: 1 };
  return [
    raise('registry-config-changed', subject, `This change would have packages come from elsewhere: ${change}.`, {
      cause: file,
    }),
  ];
}

function changedFile(format: LockfileFormat, base: ProjectFiles, head: Head): string {
  const names: readonly string[] = PROJECT_FILES[format];
  return names.find((name) => base.get(name) !== head.files.get(name)) ?? names[0] ?? '.npmrc';
}

/** A file that cannot be read changes the configuration as well, and it is the pull request's. */
async function keysOfHead(format: LockfileFormat, shown: ShownAs, head: Head): Promise<readonly string[]> {
  const broken = head.unreadable.map(({ name, detail }) => `${name} (unreadable: ${detail})`);
  try {
    return [...(await keysOf(format, head.files, shown)), ...broken];
  } catch (error) {
    return [...broken, `(unreadable: ${messageOf(error)})`];
  }
}
