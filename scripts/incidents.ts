import { ATTACKS_OF_2025 } from './incidents-2025.ts';
import { ATTACKS_OF_2026 } from './incidents-2026.ts';
import { EARLIER_ATTACKS } from './incidents-earlier.ts';
import { NOT_ATTACKS } from './incidents-other.ts';

/** A public event that the findings refer to. Only what the sources say; what they leave open is said to be open. */
export interface Incident {
  readonly title: string;
  /** ISO 8601, as exact as it is known: a day, a month or a year. The newest is shown first. */
  readonly date: string;
  readonly what: string;
  /** What Countersign could have shown of it, and what not. */
  readonly shown: string;
  readonly sources: readonly Source[];
}

export interface Source {
  readonly name: string;
  readonly url: string;
}

/** By the anchor of `docs/incidents.md`. */
export const INCIDENTS = {
  ...ATTACKS_OF_2026,
  ...ATTACKS_OF_2025,
  ...EARLIER_ATTACKS,
  ...NOT_ATTACKS,
} as const satisfies Record<string, Incident>;

export type IncidentId = keyof typeof INCIDENTS;
