import type { Answer } from './evidence.ts';

/** `GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}`, as far as it is compared. */
export interface RunRecord {
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly headSha: string;
  /** `.github/workflows/release.yml`, without `@ref`. */
  readonly path: string;
  readonly event: string;
  readonly actor: string | null;
  readonly repositoryId: string | null;
}

/** A step of a job of that attempt. Times are ISO 8601. */
export interface StepRecord {
  readonly job: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** On what the commit was found: by `compare`, since a commit that merely resolves may live in a fork. */
export type Reach =
  | { readonly kind: 'on'; readonly ref: string }
  | { readonly kind: 'nowhere'; readonly looked: readonly string[] };

/** The version's tag, and whether it is at the commit. */
export type TagRecord =
  | { readonly kind: 'at-commit'; readonly tag: string }
  | { readonly kind: 'elsewhere'; readonly tag: string; readonly commit: string }
  | { readonly kind: 'none' };

/** What GitHub remembers of the run, the commit and the tag that one provenance names. */
export interface GitHubRecords {
  readonly run: Answer<RunRecord>;
  readonly steps: Answer<readonly StepRecord[]>;
  readonly reach: Answer<Reach>;
  readonly tag: Answer<TagRecord>;
  readonly defaultBranch: Answer<string>;
  /** The number of the repository that the name leads to today: a name can be given up, and taken by somebody else. */
  readonly repositoryId: Answer<string>;
}

/** What to ask GitHub about: the certificate's words, parsed. */
export interface RunQuestion {
  readonly owner: string;
  readonly repo: string;
  readonly runId: string;
  readonly attempt: string;
  readonly commit: string;
  /** `refs/heads/main`, `refs/tags/v1.0.0`; `null` where the certificate states none. */
  readonly ref: string | null;
  readonly packageName: string;
  readonly version: string;
}

/** One way out to github.com's API. Never throws for what it answers. Each thing is asked once in a run. */
export interface GitHubRecordsPort {
  records(question: RunQuestion): Promise<GitHubRecords>;
  readonly traffic: { readonly requests: number };
}
