import type { PublishOutcome } from '../model/publish.ts';
import type { Confirmation } from '../model/publish-report.ts';
import type { ConfirmPorts, Expected } from './sighting.ts';
import { watch } from './watch.ts';

declare const confirmed: unique symbol;

/** A published version, as everyone sees it, that is what was published. Only `confirm` makes one. */
export interface Confirmed {
  readonly [confirmed]: true;
  readonly confirmation: Confirmation;
}

/** `failed`: it is published all the same. Nothing that happens here is a reason to publish it again. */
export type Confirming =
  | { readonly kind: 'confirmed'; readonly value: Confirmed }
  | {
      readonly kind: 'failed';
      readonly outcome: Extract<PublishOutcome, 'published-not-visible' | 'published-not-confirmed'>;
      readonly confirmation: Confirmation;
    };

/** The public registry has been seen to take five minutes until every document is everywhere. */
export const CONFIRM_TIMEOUT_MS = 5 * 60_000;

/**
 * Reads back what was published, as those will who install it, and holds it against what was sent: the same bytes, signed by
 * the registry, with its own attestation and our provenance of this very run, under the right tag. What the registry
 * answered to the publish itself counts for nothing here.
 */
export async function confirm(
  expected: Expected,
  ports: ConfirmPorts,
  timeoutMs: number = CONFIRM_TIMEOUT_MS,
): Promise<Confirming> {
  const confirmation = await watch(expected, ports, 'publish', timeoutMs);
  if (confirmation.outcome === 'confirmed') return { kind: 'confirmed', value: { confirmation } as Confirmed };
  return { kind: 'failed', outcome: `published-${confirmation.outcome}`, confirmation };
}
