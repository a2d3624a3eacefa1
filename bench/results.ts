import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Row } from './rounds.ts';

export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryBytes: number;
}

export interface Comparison {
  readonly packages: number;
  readonly attested: number;
  readonly rows: readonly Row[];
  /** What could not be measured, and why. */
  readonly missing: readonly { readonly name: string; readonly why: string }[];
}

export interface ScalingPoint extends Row {
  readonly packages: number;
  readonly attested: number;
}

export interface Change {
  readonly packages: number;
  readonly changed: number;
  /** The audit of the pull request, and what it cannot be faster than: `--version`. */
  readonly rows: readonly Row[];
}

export interface Rate {
  /** Bundles, by the clock. */
  readonly aSecond: number;
  /** Of all threads, for one bundle. */
  readonly cpuMs: number;
}

/** One way to verify, with what was measured in every round. */
export interface VerificationRow {
  readonly name: string;
  readonly threads: number;
  /** Of each kind, in each round. */
  readonly bundles: number;
  readonly provenance: readonly Rate[];
  readonly publish: readonly Rate[];
}

export interface Verification {
  readonly rows: readonly VerificationRow[];
}

/** Everything that one `npm run bench` measured; parts that were not asked for are missing. */
export interface Results {
  readonly schemaVersion: 3;
  /** Of the day: ISO 8601. */
  readonly date: string;
  readonly version: string;
  readonly machine: Machine;
  readonly latencyMs: number;
  readonly attestedShare: number;
  readonly comparison?: Comparison;
  readonly scaling?: readonly ScalingPoint[];
  readonly change?: Change;
  readonly verification?: Verification;
}

export function thisMachine(): Machine {
  return {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryBytes: totalmem(),
  };
}
