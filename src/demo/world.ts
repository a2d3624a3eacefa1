import type { EvidenceRecord } from '../adapters/record/record.ts';
import type { FindingCode } from '../model/catalogue.ts';

/** One attack that was planted, and the finding that it must lead to. */
export interface Planted {
  readonly package: string;
  readonly code: FindingCode;
  /** What was done, as a sentence. */
  readonly what: string;
}

/**
 * An embedded registry: its answers, recorded when the demo was made, signed by throwaway authorities whose trusted root
 * and keys lie beside them. No private key exists any more. Nothing outside of the demo trusts any of it.
 */
export interface DemoWorld {
  readonly madeAt: string;
  readonly lockfile: string;
  /** Lockfiles of other package managers in the same repository. */
  readonly others: readonly { readonly path: string; readonly text: string }[];
  readonly record: EvidenceRecord;
  /** Bodies of the answers, by the name that the record gives them. */
  readonly bodies: Readonly<Record<string, string>>;
  readonly trust: { readonly root: unknown; readonly keys: unknown };
  readonly planted: readonly Planted[];
}

/** Loaded only when the demo runs: the bundle keeps it in a chunk of its own. */
export async function loadDemoWorld(): Promise<DemoWorld> {
  const world = await import('./world.json', { with: { type: 'json' } });
  return world.default as unknown as DemoWorld;
}
