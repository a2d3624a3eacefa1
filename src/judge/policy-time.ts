import type { PackageEvidence } from '../model/evidence.ts';

/** When a version was published, as far as anybody says. Milliseconds since 1970; `null` for nobody. */
export interface Times {
  /** The publish attestation's place in the log: the one signed time that bounds the publication. */
  readonly signed: number | null;
  /** The provenance's place in the log: of the build. What was built long ago may be published today. */
  readonly built: number | null;
  /** The packument's `time`: the registry's word, unsigned. */
  readonly stated: number | null;
}

/** @param statedTime from the root packument, where that was asked; version documents have no times */
export function timesOf({ publish, provenance, document }: PackageEvidence, statedTime: string | null): Times {
  const own = document.kind === 'answered' ? document.value.statedTime : null;
  return {
    signed: publish.kind === 'verified' ? milliseconds(publish.value.log.loggedAt) : null,
    built: provenance.kind === 'verified' ? milliseconds(provenance.value.log.loggedAt) : null,
    stated: milliseconds(statedTime ?? own),
  };
}

/** Does any time bound the publication? */
export function isDated({ signed, stated }: Times): boolean {
  return signed !== null || stated !== null;
}

/** The latest of them, and who says so. */
export function latestOf({ signed, built, stated }: Times): { readonly at: number; readonly said: string } | null {
  if (signed === null && stated === null) return null;
  const times = [
    { at: signed, said: 'by the signed log time of its publish attestation' },
    { at: built, said: 'by the signed log time of its provenance' },
    { at: stated, said: 'as the registry states, which nobody signs' },
  ].flatMap(({ at, said }) => (at === null ? [] : [{ at, said }]));
  return times.reduce<{ at: number; said: string } | null>(
    (latest, time) => (latest === null || time.at > latest.at ? time : latest),
    null,
  );
}

function milliseconds(text: string | null): number | null {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
