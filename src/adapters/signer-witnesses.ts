import { RFC3161Timestamp } from '@sigstore/core';
import { RekorWitness, type SignatureBundle, TSAWitness, type VerificationMaterial } from '@sigstore/sign';
import { messageOf } from '../model/errors.ts';
import type { ClockPort, LogWrites } from '../model/publish.ts';
import type { SigningServices } from './signer-services.ts';
import { type Fault, type Try, faultOf, faulty, within, withTries } from './signer-tries.ts';

const CONFLICT = 409;

type Content = Extract<SignatureBundle, { $case: 'dsseEnvelope' }>;
type Timestamps = NonNullable<VerificationMaterial['rfc3161Timestamps']>;
type Entries = NonNullable<VerificationMaterial['tlogEntries']>;

/** A timestamp of the signature, read before it is used: half an answer must not be found out after logging. */
export async function timestamp(content: Content, url: string, timeoutMs: number): Promise<Try<Timestamps>> {
  const service = `timestamp authority ${url}`;
  try {
    const witness = new TSAWitness({ tsaBaseURL: url, timeout: timeoutMs, retry: 0 });
    const { rfc3161Timestamps: stamps } = await within(timeoutMs, witness.testify(content));
    const problem = stamps.map(({ signedTimestamp }) => timestampProblem(signedTimestamp, content)).find(Boolean);
    return problem === undefined ? { kind: 'done', value: stamps } : faulty(service, problem ?? '', true);
  } catch (error) {
    return faultOf(service, error);
  }
}

function timestampProblem(der: Uint8Array, content: Content): string | null {
  try {
    const stamp = RFC3161Timestamp.parse(Buffer.from(der));
    stamp.tstInfo.verify(content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0));
    return null;
  } catch (error) {
    return `its timestamp cannot be read (${messageOf(error)})`;
  }
}

/** What came of logging one signature. `taken`: the log has it, but does not give it away: only another signature helps. */
export type Logged =
  | { readonly kind: 'done'; readonly value: Entries; readonly writes: LogWrites }
  | { readonly kind: 'fault'; readonly fault: Fault; readonly taken: boolean; readonly writes: LogWrites };

/**
 * Has one signature logged. A lost answer is asked for again with the *same* signature, which makes no second entry:
 * Rekor v1 answers with a conflict and where the entry is, and it is fetched. v2 says only that it has it; and as its
 * search for equals lags behind, a lost one may be there beside the one that was answered.
 */
export async function logEntry(
  content: Content,
  certificate: string,
  { url, version }: SigningServices['rekor'],
  timeoutMs: number,
  clock: ClockPort,
): Promise<Logged> {
  const service = `Rekor ${url}`;
  const witness = new RekorWitness({
    rekorBaseURL: url,
    majorApiVersion: version,
    entryType: 'dsse',
    fetchOnConflict: true,
    timeout: timeoutMs,
    retry: 0,
  });
  let [there, lost] = [false, 0];
  const result = await withTries(
    async (): Promise<Try<Entries>> => {
      try {
        // Twice the time: after a conflict, fetching the entry is a request of its own.
        const { tlogEntries } = await within(2 * timeoutMs, witness.testify(content, certificate));
        return { kind: 'done', value: tlogEntries };
      } catch (error) {
        const fault = faultOf(service, error);
        if (isTaken(fault)) there = true;
        else if (fault.mayHaveHappened) lost += 1;
        return fault;
      }
    },
    clock,
    // An entry that is there and not to be had yet, will be: a log answers from copies.
    (fault) => fault.transient || fault.code === 'TLOG_FETCH_ENTRY_ERROR',
  );
  if (result.kind === 'done')
    return { kind: 'done', value: result.value, writes: { certain: 1, possible: version === 2 ? lost : 0 } };
  const writes = there
    ? { certain: 1, possible: 0 }
    : { certain: 0, possible: version === 2 ? lost : Math.min(lost, 1) };
  return { kind: 'fault', fault: result, taken: there, writes };
}

function isTaken({ code, status }: Fault): boolean {
  return code === 'TLOG_FETCH_ENTRY_ERROR' || (code === 'TLOG_CREATE_ENTRY_ERROR' && status === CONFLICT);
}
