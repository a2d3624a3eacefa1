import type { GitHubRecordsPort } from '../model/github-records.ts';
import type { Corroboration } from '../model/verdict.ts';
import { type Inquiry, NO_INQUIRY } from './inquiry.ts';
import type { LookUps } from './lookup.ts';
import type { Lookup, Planned } from './plan.ts';

export interface GitHubInquiry extends Inquiry {
  /** The default branch of the repository that built an entry, where GitHub told. */
  defaultBranch(plan: Lookup): string | null;
  /** `null` where nothing was asked. */
  readonly counts: Corroboration | null;
}

export const NO_GITHUB: GitHubInquiry = {
  ...NO_INQUIRY,
  defaultBranch: () => null,
  counts: null,
};

/** Holds the provenance of changed entries against GitHub's own records. */
export async function inquireGitHub(
  _planned: readonly Planned[],
  _looked: LookUps,
  _github: GitHubRecordsPort | null,
  _now: Date,
): Promise<GitHubInquiry> {
  return NO_GITHUB;
}
