/** Check runs as GitHub's API takes them (https://docs.github.com/rest/checks/runs), as far as an audit makes them. */

export type CheckConclusion = 'success' | 'failure' | 'neutral';

/** One annotation of a check run, which always belongs to a line. By the names of GitHub's API; lines count from 1. */
export interface CheckAnnotation {
  /** From the top of the repository. */
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  /** At most 255 characters. */
  readonly title: string;
  /** At most 64 KiB. */
  readonly message: string;
}

/** What a check run says, without where it stands. */
export interface CheckRun {
  readonly name: string;
  readonly conclusion: CheckConclusion;
  readonly title: string;
  /** GitHub Markdown, at most 65,535 bytes of UTF-8. */
  readonly summary: string;
  /** Worst first. */
  readonly annotations: readonly CheckAnnotation[];
}
