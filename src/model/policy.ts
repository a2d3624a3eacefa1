import type { FindingCode } from './catalogue.ts';
import type { Position } from './package.ts';
import type { TrustedKey } from './ports.ts';
import type { Level, Severity } from './severity.ts';

/** Package names; `*` stands for any characters but a slash: `@acme/*`, `left-pad`. `*` alone is every package. */
export type PackagePattern = string;

/** `ignore`: not raised at all, but counted. */
export interface SeverityRule {
  readonly finding: FindingCode;
  readonly severity: Level | 'ignore';
  /** `null` for all. */
  readonly packages: readonly PackagePattern[] | null;
  readonly at: Position;
}

/** What dependencies must have. */
export interface Requirement {
  readonly packages: readonly PackagePattern[] | null;
  /** `new`: entries of packages that the base does not have · `changed`: any that it has not as they are · `all`. */
  readonly appliesTo: 'new' | 'changed' | 'all';
  readonly evidence: 'signature' | 'provenance' | 'trusted-publisher' | null;
  /** Days, by the later of signed log time and stated time. */
  readonly minimumAgeDays: number | null;
  readonly at: Position;
}

export interface Waiver {
  readonly package: PackagePattern;
  /** A semver range. */
  readonly versions: string;
  readonly finding: FindingCode;
  readonly reason: string;
  /** The last day on which it holds (ISO 8601 day, UTC). */
  readonly expires: string;
  /** sha512 SRI: required for findings about a hash or a signature. */
  readonly integrity: string | null;
  readonly at: Position;
}

/** Everything that is set must match. */
export interface DenyRule {
  readonly package: PackagePattern | null;
  readonly versions: string | null;
  /** `github.com/owner/repo` */
  readonly repository: string | null;
  readonly workflow: string | null;
  readonly commit: string | null;
  readonly run: string | null;
  /** ISO 8601 instants, inclusive. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly reason: string;
  readonly at: Position;
}

export interface RegistryRule {
  /** Normalised, with a trailing slash. */
  readonly url: string;
  readonly keys: readonly TrustedKey[];
  /** It stands for the public registry: npm's keys speak for what comes from it. */
  readonly mirrorOfNpm: boolean;
  /** It has no evidence by nature: its entries are not applicable, counted and shown. */
  readonly noEvidence: boolean;
  /** Scopes that belong there and nowhere else. */
  readonly scopes: readonly string[];
  readonly at: Position;
}

/** `.github/countersign.yml`, read. `null`s: not said there. */
export interface Policy {
  readonly path: string;
  readonly failOn: Severity | null;
  readonly failOnIncomplete: boolean | null;
  readonly history: 'base' | 'line' | null;
  readonly corroborate: boolean | null;
  readonly deep: boolean | null;
  /** Default 7. */
  readonly youngDependencyDays: number;
  readonly severities: readonly SeverityRule[];
  readonly require: readonly Requirement[];
  /** Beside the known CI providers, compared exactly. */
  readonly issuers: readonly string[];
  /** `github/github-hosted`, …: where not empty, any other builder is a finding. */
  readonly builders: readonly string[];
  readonly registries: readonly RegistryRule[];
  readonly waivers: readonly Waiver[];
  readonly deny: readonly DenyRule[];
}

/** A finding that is known and accepted: recorded by `countersign baseline`. */
export interface StandingFinding {
  readonly finding: FindingCode;
  readonly severity: Level;
  readonly package: string | null;
  readonly version: string | null;
  readonly file: string | null;
}
