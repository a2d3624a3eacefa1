import type { Answer } from '../model/evidence.ts';
import type { Problem } from '../model/errors.ts';
import type { JsonRecord } from '../model/json.ts';
import type { PublishForm, Refusal, TokenClaims } from '../model/publish.ts';
import type { RepositoryRef } from '../model/repository.ts';
import type { WorkflowEvent, WorkflowJob } from '../model/workflow.ts';
import type { Standing } from '../packument/standing.ts';

/** What was asked for, by inputs or flags. */
export interface PublishIntent {
  readonly form: PublishForm;
  readonly provenance: boolean;
  /** `null`: package.json's `publishConfig.tag`, or `latest`. */
  readonly tag: string | null;
  /** `null`: package.json's `publishConfig.access`, or the registry's default. */
  readonly access: 'public' | 'restricted' | null;
  /** Normalised, with a trailing slash. */
  readonly registry: string;
  /** Said outright: a version with less trust than the one before it is meant. */
  readonly allowLessTrust: boolean;
  /** What to make of tracked files that differ from the commit. */
  readonly dirtyTree: 'refuse' | 'warn';
  /** Nothing will be published: what only the publishing run can tell is not asked for (`countersign doctor`). */
  readonly rehearsal: boolean;
}

/** The package that is to be published. */
export interface ManifestFacts {
  readonly from: 'package.json' | 'tarball';
  readonly json: JsonRecord;
  /** Of the packed bytes, `sha512-…`; `null` before anything was packed. */
  readonly integrity: string | null;
}

/** The job of GitHub Actions that this runs in; `null` for a person's machine. From the environment: unsigned. */
export interface JobFacts {
  readonly event: string;
  /** A pull request whose branch is in another repository. */
  readonly fork: boolean;
  /** `owner/repo`. */
  readonly repository: string;
  /** `https://github.com`, or an enterprise server. */
  readonly server: string;
  /** `owner/repo/.github/workflows/x.yml@ref` of the workflow that was started. */
  readonly workflowRef: string | null;
  /** The job's id in its workflow's file. */
  readonly jobId: string | null;
}

export type TokenFacts =
  | { readonly kind: 'claims'; readonly claims: TokenClaims }
  /** The job may not ask for one. */
  | { readonly kind: 'missing'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'not-asked'; readonly detail: string };

/** The working tree. */
export interface SourceFacts {
  /** HEAD's commit; `null` where this is no git working tree, or git does not tell. */
  readonly head: string | null;
  /** Tracked files that differ from HEAD; `null` where git does not tell. */
  readonly changed: readonly string[] | null;
  /** Files that git neither tracks nor ignores; `null` where git does not tell. */
  readonly untracked: readonly string[] | null;
  /** Where `origin` leads. */
  readonly origin: RepositoryRef | null;
}

export interface RegistryFacts {
  readonly package: Answer<Standing>;
  /** Is the package public? `null` where that was not asked, since it is not there or has no scope. */
  readonly visibility: Answer<boolean> | null;
  /** Versions that wait for an approval; `null` where that was not asked. */
  readonly staged: Answer<readonly string[]> | null;
  /** The exchange of an identity token for one that publishes; `null` where it was not tried. */
  readonly exchange: Refusal | { readonly kind: 'done' } | null;
}

/** npm and its configuration, as far as publishing rests on it. Never a credential. */
export interface NpmFacts {
  /** `null` where there is no npm. */
  readonly version: string | null;
  /** `placeholder`: setup-node's, for a token that was never given. */
  readonly login: 'none' | 'placeholder' | 'present';
  /** Where `provenance=true` is configured, which npm refuses beside a provenance file; `null` for nowhere. */
  readonly provenanceSetIn: string | null;
  /** Of the log that the provenance goes to: npm verifies the entry before it publishes. */
  readonly rekor: 1 | 2;
}

/** A job that publishes, or may ask for identity tokens, with the events that start it. */
export interface PublishingJob {
  readonly file: string;
  readonly events: readonly WorkflowEvent[];
  readonly job: WorkflowJob;
}

export interface WorkflowFacts {
  readonly jobs: readonly PublishingJob[];
  /** Files that may hold such a job, and why that is not known. */
  readonly unread: readonly { readonly file: string; readonly why: string }[];
}

/** All that the preflight judges, found out once, before anything is packed or signed. Holds no secret. */
export interface PublishFacts {
  readonly intent: PublishIntent;
  readonly manifest: ManifestFacts;
  readonly job: JobFacts | null;
  readonly token: TokenFacts;
  readonly source: SourceFacts;
  readonly registry: RegistryFacts;
  readonly npm: NpmFacts;
  readonly workflows: WorkflowFacts;
}
