import type { PublishForm, PublishOutcome } from '../../../src/model/publish.ts';
import type { NpmVersion } from '../../support/publishing/package-managers.ts';
import type { Fault, Played } from './faults-play.ts';

/** A fault at a boundary, and what it must come to. */
export interface FaultRow {
  readonly fault: string;
  readonly faults: readonly Fault[];
  readonly form?: PublishForm;
  readonly rekor?: 'v1' | 'v2';
  /** 12, unless said. */
  readonly npmVersion?: NpmVersion;
  /** How often npm is killed in the middle of its upload. */
  readonly killed?: number;
  readonly ends: End;
}

export interface End {
  readonly outcome: PublishOutcome;
  readonly code: string | null;
  /** As the report says, and as the log itself does. */
  readonly writes: readonly [certain: number, possible: number];
  readonly entries: number;
  readonly registry: Played['registry'];
}

export interface Boundary {
  readonly name: string;
  /** Here npm itself uploads. */
  readonly npm: boolean;
  readonly rows: readonly FaultRow[];
}

/** Nothing came of the fault. */
export const fine: End = { outcome: 'confirmed', code: null, writes: [1, 0], entries: 1, registry: 'landed' };

/** Stopped before anything was written. */
export function stopped(code: string): End {
  return { outcome: 'failed', code, writes: [0, 0], entries: 0, registry: 'nothing' };
}

/** Stopped after the provenance was logged. */
export function inVain(code: string, more: Partial<End> = {}): End {
  return { outcome: 'failed', code, writes: [1, 0], entries: 1, registry: 'nothing', ...more };
}
