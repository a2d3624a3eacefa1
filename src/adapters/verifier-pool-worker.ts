import { parentPort, workerData } from 'node:worker_threads';
import { createBundleVerifier } from './sigstore.ts';
import type { VerifyReply, VerifyRequest, WorkerTrust } from './verifier-pool-thread.ts';

/*
 * The entry of a worker thread, with a bundle of its own in dist/. It makes the verifier that the main thread has, of the
 * same trust material, and says so with a first message; then it answers requests, in order.
 */
const port = parentPort;
if (port === null) throw new Error('this file runs as a worker thread of Countersign, not by itself');

const { trustedRoot, keys } = workerData as WorkerTrust;
const verifier = createBundleVerifier(trustedRoot, keys);

port.on('message', ({ id, bundles }: VerifyRequest) => {
  const outcomes = bundles.map((bundle) => {
    const outcome = verifier.verify(bundle);
    if (outcome.kind !== 'verified') return outcome;
    // Small payloads share one buffer, which would be sent with each of them: each gets its own, and that is handed over.
    return { kind: 'verified' as const, value: { ...outcome.value, payload: Uint8Array.from(outcome.value.payload) } };
  });
  const payloads = outcomes.flatMap((outcome) => (outcome.kind === 'verified' ? [outcome.value.payload.buffer] : []));
  port.postMessage({ id, outcomes } satisfies VerifyReply, payloads);
});
port.postMessage('ready');
