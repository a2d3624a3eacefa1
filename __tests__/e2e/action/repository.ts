import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cleanEnvironment } from '../../support/process.ts';
import { type Files, writeFiles } from './scene.ts';

/** Runs the real git with no configuration but this. Returns what it prints. */
export function git(cwd: string, ...args: readonly string[]): string {
  const home = mkdtempSync(path.join(tmpdir(), 'countersign-git-'));
  const settings = ['user.name=t', 'user.email=t@example.com', 'init.defaultBranch=main', 'commit.gpgSign=false'];
  const flags = [...settings, 'protocol.file.allow=always'].flatMap((setting) => ['-c', setting]);
  try {
    const env = { ...cleanEnvironment(home), GIT_CONFIG_NOSYSTEM: '1' };
    return execFileSync('git', [...flags, ...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Commits the whole folder as it is. Returns the commit. */
export function commitAll(folder: string, message: string): string {
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
  return git(folder, 'rev-parse', 'HEAD').trim();
}

export interface PullRequest {
  /** The commit that the pull request goes to. */
  readonly base: string;
  /** The checkout of the pull request. */
  readonly workspace: string;
  /** A bare repository: what `origin` is. */
  readonly origin: string;
  readonly event: object;
}

export interface PullRequestOptions {
  readonly base: Files;
  /** Files of the pull request; the base's are still there. */
  readonly head: Files;
  /** More changes to the folder of the head, e.g. what it deletes. */
  readonly change?: (folder: string) => void;
  /** More changes to the folder of the base. */
  readonly prepare?: (folder: string) => void;
  /** As `actions/checkout` does by default: the base commit is not in the clone. */
  readonly shallow?: boolean;
}

/** A pull request in real repositories below `folder`, which must be empty. */
export function makePullRequest(folder: string, options: PullRequestOptions): PullRequest {
  const [seed, origin, workspace] = ['seed', 'origin.git', 'checkout'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(seed);
  git(seed, 'init', '--quiet');
  writeFiles(seed, options.base);
  options.prepare?.(seed);
  const base = commitAll(seed, 'base');
  writeFiles(seed, options.head);
  options.change?.(seed);
  commitAll(seed, 'head');
  git(folder, 'clone', '--quiet', '--bare', seed, origin);
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const depth = options.shallow === true ? ['--depth=1'] : [];
  git(folder, 'clone', '--quiet', ...depth, pathToFileURL(origin).href, workspace);
  return { base, workspace, origin, event: { pull_request: { base: { sha: base } } } };
}

/** Does the clone have the commit? */
export function hasCommit(folder: string, commit: string): boolean {
  try {
    git(folder, 'cat-file', '-e', `${commit}^{commit}`);
    return true;
  } catch {
    return false;
  }
}
