import { X509Certificate } from 'node:crypto';
import { bundleToJSON, toDSSEBundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import type { Attempt, ClockPort, LogWrites, SignedBundle, SignerPort } from '../model/publish.ts';
import { signWithCertificate } from './signer-certificate.ts';
import type { SigningServices } from './signer-services.ts';
import { type Fault, refusalOf, withTries } from './signer-tries.ts';
import { logEntry, timestamp } from './signer-witnesses.ts';

/** Six times npm's own: its five seconds are what made it log twice and fail (sigstore-js#1708). */
const TIMEOUT_MS = 30_000;
/** How many signatures of one statement may come before the log. Each can become an entry that nobody can delete. */
const MOST_SIGNATURES = 2;
const NOTHING: LogWrites = { certain: 0, possible: 0 };

export interface SignerOptions {
  readonly services: SigningServices;
  readonly clock: ClockPort;
  /** For one request. */
  readonly timeoutMs?: number;
}

/**
 * Signs with a certificate for the identity that the token names. The log comes last, when there is nothing left to fail:
 * an entry without a bundle is one that a person will wonder about for ever.
 */
export function createSigner({ services, clock, timeoutMs = TIMEOUT_MS }: SignerOptions): SignerPort {
  async function once(
    payload: Buffer,
    payloadType: string,
    identity: () => Promise<Attempt<string>>,
    secrets: Set<string>,
  ): Promise<Once> {
    const data = dsse.preAuthEncoding(payloadType, payload);
    const signed = await withTries(
      () => signWithCertificate(data, services.fulcio, timeoutMs, identity, secrets),
      clock,
    );
    if (signed.kind === 'fault') return failed(signed);
    const { signature, certificate } = signed.value;
    const bundle = toDSSEBundle({
      artifact: payload,
      artifactType: payloadType,
      signature,
      certificate: new X509Certificate(certificate).raw,
      certificateChain: false,
    });
    const { tsa, rekor } = services;
    const stamped = tsa === null ? null : await withTries(() => timestamp(bundle.content, tsa, timeoutMs), clock);
    if (stamped?.kind === 'fault') return failed(stamped);
    const logged = await logEntry(bundle.content, certificate, rekor, timeoutMs, clock);
    if (logged.kind === 'fault') return { ...logged, again: logged.taken };
    bundle.verificationMaterial.tlogEntries = logged.value;
    bundle.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: stamped?.value ?? [] };
    return { kind: 'done', value: { bundle: bundleToJSON(bundle) }, writes: logged.writes };
  }

  return {
    async sign(payload, payloadType, identity) {
      const secrets = new Set<string>();
      let writes = NOTHING;
      for (let signatures = 1; ; signatures += 1) {
        const result = await once(Buffer.from(payload), payloadType, identity, secrets);
        writes = sum(writes, result.writes);
        if (result.kind === 'done') return { attempt: { kind: 'done', value: result.value }, writes };
        if (result.again && signatures < MOST_SIGNATURES) continue;
        return { attempt: refusalOf(result.fault, secrets), writes };
      }
    },
  };
}

type Once =
  | { readonly kind: 'done'; readonly value: SignedBundle; readonly writes: LogWrites }
  | { readonly kind: 'fault'; readonly fault: Fault; readonly writes: LogWrites; readonly again: boolean };

function failed(fault: Fault): Once {
  return { kind: 'fault', fault, writes: NOTHING, again: false };
}

function sum(a: LogWrites, b: LogWrites): LogWrites {
  return { certain: a.certain + b.certain, possible: a.possible + b.possible };
}
