import type { PublishOutcome, PublishStage } from '../../../src/model/publish.ts';
import type { Project } from '../../support/publishing/project.ts';
import type { WorkflowRun } from '../../support/publishing/token-claims.ts';
import type { PackageInput } from '../../support/registry/packages.ts';
import type { Job, PublishScene } from './scene.ts';

/** Whose run publishes. */
export const REPOSITORY = 'octo-org/demo';
export const WORKFLOW = 'release.yml';

/** A failure of publishing with provenance that people have told of, and the ways in which it is produced here. */
export interface KnownFailure {
  /** As a person meets it, in Markdown. */
  readonly symptom: string;
  readonly cause: string;
  /** Issues in which it was told of, `owner/repo#number`. */
  readonly threads: readonly string[];
  readonly cases: readonly FailureCase[];
}

export interface FailureCase {
  /** What is wrong. */
  readonly what: string;
  /** What Countersign does about it. */
  readonly answer: string;
  readonly outcome: PublishOutcome;
  readonly stage: PublishStage | null;
  /** Of the problems, in their order; none where it is no failure any more. */
  readonly codes: readonly string[];
  /** A check of the preflight that has this outcome. */
  readonly check?: readonly [id: string, outcome: string];
  /** In the problem's message and hint, or else in the check's detail and remedy. */
  readonly says: readonly RegExp[];
  /** Entries in the public log that this publish wrote. */
  readonly entries: number;
  /** Of the other packages of the project: what became of them. */
  readonly others?: Readonly<Record<string, PublishOutcome>>;
  readonly given?: Given;
}

/** What differs from a run that publishes 1.1.0, trusted, of a package that is there as 1.0.0 with provenance. */
export interface Given {
  readonly package?: Partial<PackageInput>;
  /** `nothing`: this is the first version. */
  readonly before?: 'provenance' | 'bare' | 'nothing';
  readonly run?: WorkflowRun;
  readonly job?: Job;
  readonly args?: readonly string[];
  /** Done right before the publish; more arguments may come of it. */
  arrange?(at: Arranged): Promise<readonly string[] | void> | readonly string[] | void;
  /** What else must hold when it is over. */
  after?(at: Arranged): void;
}

export interface Arranged {
  readonly scene: PublishScene;
  readonly name: string;
  readonly project: Project;
}
