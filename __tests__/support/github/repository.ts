import { createHash } from 'node:crypto';
import type { CheckRunState, CommentState, TokenHolder } from './writing.ts';

/** Times are ISO 8601. `null` for a step that never started, or has not ended. */
export interface StepSpec {
  readonly name: string;
  readonly status?: 'queued' | 'in_progress' | 'completed';
  readonly conclusion?: 'success' | 'failure' | 'skipped' | 'cancelled' | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

export interface JobSpec {
  readonly name: string;
  readonly status?: 'queued' | 'in_progress' | 'completed' | 'waiting';
  readonly conclusion?: 'success' | 'failure' | 'skipped' | 'cancelled' | null;
  /** Default: of its first and last step. */
  readonly startedAt?: string;
  readonly completedAt?: string | null;
  readonly steps: readonly StepSpec[];
}

/** One attempt of a workflow run. */
export interface RunSpec {
  readonly id: number;
  /** Default 1. */
  readonly attempt?: number;
  readonly headSha: string;
  /** `.github/workflows/release.yml`, as GitHub has it: perhaps with `@refs/heads/main`. */
  readonly path: string;
  /** Default `push`. */
  readonly event?: string;
  readonly status?: 'queued' | 'in_progress' | 'completed' | 'waiting';
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
  readonly actor?: string;
  readonly jobs: readonly JobSpec[];
}

export interface RepositoryOptions {
  readonly id?: number;
  readonly ownerId?: number;
  /** Default `main`. */
  readonly defaultBranch?: string;
  /** Nobody's token can see it: every answer is 404. */
  readonly invisible?: boolean;
  readonly archived?: boolean;
  readonly disabled?: boolean;
  readonly fork?: boolean;
}

interface Tag {
  readonly commit: string;
  /** An annotated tag is an object of its own. */
  readonly object: string | null;
}

export interface CommitOptions {
  /** 40 hex digits; made up, unless said. */
  readonly sha?: string;
  /** Default: the head of `on`, or of the default branch. */
  readonly parents?: readonly string[];
}

let made = 0;

function makeUpSha(): string {
  made += 1;
  return createHash('sha1').update(`commit ${made}`).digest('hex');
}

/** What one repository holds. Anything may be changed between requests. Begins with one commit on its default branch. */
export class GitHubRepository {
  owner: string;
  name: string;
  /** Names that lead here with a redirect. */
  readonly formerly: string[] = [];
  readonly id: number;
  readonly ownerId: number;
  invisible: boolean;
  readonly archived: boolean;
  readonly disabled: boolean;
  readonly fork: boolean;
  /** What code scanning was given. */
  readonly sarif: { readonly commit: string; readonly ref: string; readonly sarif: unknown }[] = [];
  defaultBranch: string;
  /** Every commit of the whole fork network: to its parents. GitHub resolves all of them under this name. */
  readonly commits = new Map<string, readonly string[]>();
  readonly branches = new Map<string, string>();
  readonly tags = new Map<string, Tag>();
  readonly runs = new Map<string, RunSpec>();
  /** Of each pull request by its number, oldest first. One that is not in here does not exist. */
  readonly comments = new Map<number, readonly CommentState[]>();
  /** Pull requests whose conversation is locked. */
  readonly locked = new Set<number>();
  readonly checkRuns: CheckRunState[] = [];

  constructor(fullName: string, options: RepositoryOptions = {}) {
    [this.owner, this.name] = split(fullName);
    this.id = options.id ?? 123456789;
    this.ownerId = options.ownerId ?? 87654321;
    this.defaultBranch = options.defaultBranch ?? 'main';
    this.invisible = options.invisible ?? false;
    this.archived = options.archived ?? false;
    this.disabled = options.disabled ?? false;
    this.fork = options.fork ?? false;
    const root = makeUpSha();
    this.commits.set(root, []);
    this.branches.set(this.defaultBranch, root);
  }

  /** Adds a commit to a branch, which it starts where there is none. Returns its hash. */
  commit(options: CommitOptions & { readonly on?: string } = {}): string {
    const branch = options.on ?? this.defaultBranch;
    const sha = this.looseCommit({ ...options, parents: options.parents ?? [this.head(branch)] });
    this.branches.set(branch, sha);
    return sha;
  }

  /** Adds a commit that is on no branch and no tag, as those of forks are: it resolves all the same. */
  looseCommit(options: CommitOptions = {}): string {
    const sha = options.sha ?? makeUpSha();
    this.commits.set(sha, options.parents ?? [this.head(this.defaultBranch)]);
    return sha;
  }

  tag(name: string, commit: string, options: { readonly annotated?: boolean } = {}): void {
    this.tags.set(name, { commit, object: options.annotated === true ? makeUpSha() : null });
  }

  run(spec: RunSpec): void {
    this.runs.set(`${spec.id}/${spec.attempt ?? 1}`, spec);
  }

  /** Opens a pull request without a comment. */
  pullRequest(number: number): void {
    this.comments.set(number, []);
  }

  /** Adds a comment to a pull request, by an account or by one that is gone. */
  comment(number: number, body: string, author: Pick<TokenHolder, 'login' | 'id' | 'type'> | null): CommentState {
    const made = { id: 1000 + [...this.comments.values()].flat().length, author, body };
    while (this.findComment(made.id) !== null) made.id += 1;
    this.comments.set(number, [...(this.comments.get(number) ?? []), made]);
    return made;
  }

  /** A comment by its id, with the number of its pull request. */
  findComment(id: number): readonly [number, CommentState] | null {
    for (const [number, comments] of this.comments) {
      const found = comments.find((each) => each.id === id);
      if (found !== undefined) return [number, found];
    }
    return null;
  }

  /** Takes another name; the old one leads here. */
  rename(fullName: string): void {
    this.formerly.push(this.fullName);
    [this.owner, this.name] = split(fullName);
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  head(branch: string): string {
    const head = this.branches.get(branch) ?? this.branches.get(this.defaultBranch);
    if (head === undefined) throw new Error(`${this.fullName} has no branch ${this.defaultBranch}`);
    return head;
  }

  /** Refs by their name below `refs/`, sorted. */
  refs(): readonly { readonly ref: string; readonly object: string; readonly type: 'commit' | 'tag' }[] {
    const branches = [...this.branches].map(([name, sha]) => ({
      ref: `heads/${name}`,
      object: sha,
      type: 'commit' as const,
    }));
    const tags = [...this.tags].map(([name, { commit, object }]) => ({
      ref: `tags/${name}`,
      object: object ?? commit,
      type: object === null ? ('commit' as const) : ('tag' as const),
    }));
    return [...branches, ...tags].sort((a, b) => (a.ref < b.ref ? -1 : 1));
  }

  /** The commit that a hash, `heads/…`, `tags/…` or a short name leads to. */
  resolve(text: string): string | undefined {
    if (this.commits.has(text)) return text;
    const short = text.replace(/^refs\//, '');
    const tag = this.tags.get(short.replace(/^tags\//, ''));
    return (short.startsWith('heads/') ? undefined : tag?.commit) ?? this.branches.get(short.replace(/^heads\//, ''));
  }

  /** A commit and all that it descends from. */
  history(sha: string): ReadonlySet<string> {
    const seen = new Set<string>();
    const open = [sha];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(this.commits.get(next) ?? []));
    }
    return seen;
  }
}

/** The job of a publish whose step ran from a minute before `time` to ten seconds after it. */
export function jobAround(time: string, conclusion: 'success' | 'failure' = 'success', name = 'publish'): JobSpec {
  const at = (seconds: number): string =>
    new Date(Date.parse(time) + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    name,
    conclusion,
    steps: [
      { name: 'Set up job', startedAt: at(-90), completedAt: at(-80) },
      { name: 'Build', startedAt: at(-80), completedAt: at(-60) },
      { name: 'Publish', conclusion, startedAt: at(-60), completedAt: at(10) },
      { name: 'Complete job', startedAt: at(11), completedAt: at(12) },
    ],
  };
}

function split(fullName: string): [string, string] {
  const [owner, name, ...rest] = fullName.split('/');
  if (owner === undefined || name === undefined || rest.length > 0) throw new Error(`${fullName} is no owner/name`);
  return [owner, name];
}
