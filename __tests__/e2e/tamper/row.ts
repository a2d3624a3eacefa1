import type { FindingCode } from '../../../src/model/catalogue.ts';
import type { EntryStatus } from '../../../src/model/verdict.ts';
import type { Loose, Published, Served, Subjects } from './subject.ts';

/** What the audit says of an entry. A tamper makes one of these statements untrue. */
export type Statement = 'integrity' | 'signature' | 'publish' | 'provenance' | 'address' | 'name' | 'identity';

/** One change to one good package, and what the audit must make of it. */
export interface Tamper {
  readonly id: string;
  /** Which of the good packages is tampered with. */
  readonly of: 'attested' | 'signed';
  readonly concerns: Statement;
  readonly change: Change;
  /** `error`: the lockfile is refused as a whole. */
  readonly status: Exclude<EntryStatus, 'verified'> | 'error';
  /** A finding that must be there; `null` where the status and its reason say it all. */
  readonly code: FindingCode | null;
}

export type Change = (served: Served, subjects: Subjects, good: Published) => void | Promise<void>;

/** A change that proves nothing against the package: what the audit still claims has to be true, and no more than before. */
export interface NoEvidence {
  readonly id: string;
  readonly of: 'attested' | 'signed';
  /** Why nothing that the audit still says has become untrue. */
  readonly because: string;
  readonly change: Change;
  /** The statements that must be gone, because what they rested on is gone. */
  readonly lost?: readonly ('signature' | 'publish' | 'provenance')[];
  /** A finding that must be there all the same. */
  readonly code?: FindingCode;
}

/** Changes one character in the middle, to another one of base64. */
export function flip(text: string): string {
  const middle = Math.floor(text.length / 2);
  return text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1);
}

/** The object at a path of keys and indexes. Throws where there is none: a tamper that changes nothing proves nothing. */
export function within(value: unknown, ...path: readonly (string | number)[]): Loose {
  let current = value;
  for (const key of path) current = (current as Loose | undefined)?.[key];
  if (typeof current !== 'object' || current === null) throw new Error(`nothing at ${path.join('.')}`);
  return current as Loose;
}

/** Replaces the text at `key` by what `change` makes of it. Throws where there is no text, or nothing changes. */
export function edit(record: Loose, key: string, change: (text: string) => string): void {
  const text = record[key];
  if (typeof text !== 'string') throw new Error(`no text at ${key}`);
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed at ${key}`);
  record[key] = changed;
}

export function distOf(served: Served): Loose {
  return within(served.document, 'dist');
}
