import type { LogEntry } from '../model/evidence.ts';
import type { VerifiedStatement } from './attestations.ts';

/** Sigstore's public Rekor, the one log that search.sigstore.dev shows. An index in any other log would lead to a stranger's entry. */
const PUBLIC_REKOR = 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=';

/** A verified bundle's place in the transparency log, with the page where a person can look it up. */
export function logEntryOf(bundle: VerifiedStatement['bundle']): LogEntry {
  const isPublic = bundle.logId === PUBLIC_REKOR;
  return {
    logIndex: bundle.logIndex,
    loggedAt: bundle.loggedAt,
    url: isPublic ? `https://search.sigstore.dev/?logIndex=${encodeURIComponent(bundle.logIndex)}` : null,
  };
}
