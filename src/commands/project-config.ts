import { join } from 'node:path';
import { createGit } from '../adapters/git.ts';
import { fileFromApi } from '../adapters/github.ts';
import { readOptionalText, shownPath } from '../adapters/files.ts';
import { type ProjectNpmrc, registryKeysOf } from '../adapters/registry/project-npmrc.ts';
import { ConfigurationError, IncompleteError, messageOf } from '../model/errors.ts';
import { type Raised, raise } from '../judge/raise.ts';

/** A pull request's base commit, and how to get at it. */
export interface BaseCommit {
  readonly commit: string;
  /** For GitHub's contents API, where the clone does not have the commit; `null` where there is no token. */
  readonly api: { readonly token: string; readonly url: string; readonly repository: string } | null;
}

export interface ProjectConfig {
  readonly npmrc: ProjectNpmrc | null;
  readonly raised: readonly Raised[];
}

const NPMRC = '.npmrc';
const MAX_NPMRC_BYTES = 1024 * 1024;

/**
 * The project's `.npmrc`. In a pull request the working tree is the attacker's, so the file is read from the base commit
 * and head's is only compared with it.
 *
 * @param root findings name the file relative to it
 * @throws ConfigurationError where the file cannot be read and is nobody's change
 * @throws IncompleteError where the base commit cannot be had: that is not the same as "there was no file"
 */
export async function projectConfig(
  folder: string,
  root: string,
  base: BaseCommit | null,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ProjectConfig> {
  const path = shownPath(NPMRC, folder, root);
  const head = await readWorkingTree(folder, path);
  if (base === null) {
    if (head !== null && 'unreadable' in head) throw unreadable(path, head.unreadable);
    return { npmrc: head, raised: [] };
  }
  const baseText = await readAtBase(folder, base, env);
  const npmrc = baseText === null ? null : { text: baseText, path: `${path} at ${base.commit.slice(0, 12)}` };
  return { npmrc, raised: compare(path, npmrc, head) };
}

type Head = ProjectNpmrc | { readonly unreadable: string } | null;

async function readWorkingTree(folder: string, path: string): Promise<Head> {
  try {
    const text = await readOptionalText(join(folder, NPMRC), MAX_NPMRC_BYTES);
    return text === null ? null : { text, path };
  } catch (error) {
    return { unreadable: messageOf(error) };
  }
}

function unreadable(path: string, detail: string): ConfigurationError {
  const message = `${path} cannot be read: ${detail}`;
  return new ConfigurationError([{ code: 'NPMRC_UNREADABLE', message, hint: 'Make it a plain text file, or remove it.' }]);
}

async function readAtBase(
  folder: string,
  base: BaseCommit,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  const git = createGit(folder, env);
  let found = await git.fileAt(base.commit, NPMRC);
  if (found.kind === 'no-commit' && (await git.fetchCommit(base.commit))) found = await git.fileAt(base.commit, NPMRC);
  if (found.kind === 'found') return found.text;
  if (found.kind === 'absent') return null;
  const local = found.kind === 'no-commit' ? 'this checkout does not have it' : found.detail;
  const prefix = await git.prefix();
  if (base.api === null || prefix === null) throw unavailable(base, local);
  const remote = await fileFromApi(base.api.token, base.api.url, base.api.repository, base.commit, `${prefix}${NPMRC}`);
  if (remote.kind === 'found') return remote.text;
  if (remote.kind === 'absent') return null;
  throw unavailable(base, `${local}; ${remote.detail}`);
}

function unavailable(base: BaseCommit, detail: string): IncompleteError {
  return new IncompleteError([
    {
      code: 'BASE_UNAVAILABLE',
      message: `The base commit ${base.commit} cannot be read (${detail}), so it is unknown which registries this project trusts.`,
      hint: 'Let actions/checkout keep its credentials (the default), set fetch-depth: 0, or pass github-token.',
    },
  ]);
}

function compare(file: string, base: ProjectNpmrc | null, head: Head): readonly Raised[] {
  const before = base === null ? [] : registryKeysOf(base);
  const after = head === null ? [] : keysOfHead(head);
  const gone = before.filter((key) => !after.includes(key));
  const added = after.filter((key) => !before.includes(key));
  if (gone.length === 0 && added.length === 0) return [];
  const change = [...gone.map((key) => `- ${key}`), ...added.map((key) => `+ ${key}`)].slice(0, 5).join(', ');
  const subject = { package: null, version: null, file, line: 1 };
  return [raise('registry-config-changed', subject, `This change would have packages come from elsewhere: ${change}.`)];
}

/** A file that cannot be read changes the configuration as well, and it is the pull request's. */
function keysOfHead(head: Exclude<Head, null>): readonly string[] {
  if ('unreadable' in head) return [`(unreadable: ${head.unreadable})`];
  try {
    return registryKeysOf(head);
  } catch (error) {
    return [`(unreadable: ${messageOf(error)})`];
  }
}
