import { posix, resolve } from 'node:path';
import { readOptionalText } from '../adapters/files.ts';
import type { Git } from '../adapters/git.ts';
import { type Raised, raise } from '../judge/raise.ts';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import { type BaseTrees, bytesAt } from './base-tree.ts';

/** Where a repository writes down what it agreed to trust. */
export const POLICY_PATHS = ['.github/countersign.yml', '.github/countersign.yaml'] as const;
export const ORIGINS_PATH = '.github/countersign-origins.json';
export const BASELINE_PATH = '.github/countersign-baseline.json';

const MAX_BYTES = 16 * 1024 * 1024;

/** One such file: what is in force, and what the change would make of it. `null`: there is none. */
export interface AgreedFile {
  readonly path: string;
  readonly inForce: string | null;
  readonly head: string | null;
}

/**
 * Reads a file that was agreed on. In a pull request the working tree is the attacker's: what is in force is what the base
 * branch has, and head's file is only held against it.
 *
 * @param path relative to the top of the repository
 * @param root that top, where the working tree is
 * @throws IncompleteError where the base cannot be read: that is not "nothing was agreed"
 */
export async function readAgreed(path: string, root: string, trees: BaseTrees | null): Promise<AgreedFile> {
  if (trees === null) {
    const text = await readHead(path, root);
    return { path, inForce: text, head: text };
  }
  const bytes = await bytesAt(trees.base, path, MAX_BYTES);
  const inForce = bytes === null ? null : new TextDecoder('utf-8').decode(bytes);
  // What a pull request breaks in its own copy must not keep the base's from being in force.
  const head = await readHead(path, root).catch((error: unknown) => `(unreadable: ${messageOf(error)})`);
  return { path, inForce, head };
}

/** The top of the repository that a folder is in; the folder itself outside of one. */
export async function topOf(folder: string, git: Git): Promise<string> {
  const prefix = await git.prefix();
  return prefix === null || prefix === '' ? folder : resolve(folder, posix.relative(prefix, '.') || '.');
}

async function readHead(path: string, root: string): Promise<string | null> {
  try {
    return await readOptionalText(resolve(root, path), MAX_BYTES);
  } catch (error) {
    throw new ConfigurationError([
      { code: 'AGREED_FILE', message: `${path} cannot be read: ${messageOf(error)}`, hint: 'Make it a plain file.' },
    ]);
  }
}

/** Said where a change edits what it is judged by. */
export function judgeAgreedFile({ path, inForce, head }: AgreedFile, proposed: string | null): readonly Raised[] {
  if (inForce === head) return [];
  const what = inForce === null ? 'adds' : head === null ? 'removes' : 'edits';
  const detail = proposed === null ? '' : ` ${proposed}`;
  const subject = { package: null, version: null, file: path, line: head === null ? null : 1 };
  const message = `This change ${what} ${path}. That counts once it is on the base branch; this audit used ${inForce === null ? 'none' : 'the one from there'}.${detail}`;
  return [raise('trust-file-changed', subject, message, { cause: path })];
}
