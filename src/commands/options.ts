import type { AnswerCache } from '../adapters/cache/answer-cache.ts';
import type { Git } from '../adapters/git.ts';
import type { Severity } from '../model/severity.ts';
import type { ProgressPort } from '../model/ports.ts';
import type { Shard } from '../model/shard.ts';
import type { Deadline } from './deadline.ts';
import type { BaseCommit } from './base-tree.ts';
import type { GitHubComAccess } from './github-com.ts';

/** How registries are asked, and with what trust: the same for every journey. */
export interface SourceOptions {
  readonly registry?: string;
  readonly trustedRoot?: string;
  readonly keys?: string;
  readonly offline: boolean;
  readonly concurrency: number;
  readonly saveEvidence?: string;
  readonly evidence?: string;
}

export type Scope = 'changed' | 'all';

export interface AuditOptions extends SourceOptions {
  /** Paths or globs, relative to `folder`; empty for all that are found. */
  readonly lockfiles: readonly string[];
  readonly folder: string;
  /** `null`s: left to the policy of the base branch, and to the defaults. */
  readonly failOn: Severity | null;
  readonly failOnIncomplete: boolean | null;
  readonly history: 'base' | 'line' | null;
  readonly corroborate: boolean | null;
  readonly deep: boolean | null;
  /** Default: `changed` where there is a base, otherwise `all`. */
  readonly scope?: Scope;
  /** An older lockfile to hold the only one against, instead of a commit. */
  readonly baseFile?: string;
  /** Audit one part of the entries; other runs audit the others. */
  readonly shard?: Shard;
}

/** The machine this runs on. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The repository that a folder is in. What it answered is not asked again. */
  readonly gitIn: (folder: string) => Git;
  /** The workspace: paths are shown relative to it, and nothing inside it may lead out. */
  readonly root: string;
  now(): Date;
  readonly deadline: Deadline;
  readonly progress: ProgressPort;
  warn(message: string): void;
  /** Access to github.com's records, or `null` where no token for it is at hand. */
  readonly githubCom: GitHubComAccess | null;
  /** The base commit of the pull request this runs for, or `null`. */
  readonly base: BaseCommit | null;
  /** Answers of earlier runs. Default: nothing is kept. */
  readonly cache?: AnswerCache | null;
}
