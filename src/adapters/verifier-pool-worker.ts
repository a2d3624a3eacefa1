import { parentPort, workerData } from 'node:worker_threads';
import type { VerifiedAttestation } from '../model/ports.ts';
import { readServed } from '../verify/attestations.ts';
import { createBundleVerifier, verifyHere } from './sigstore.ts';
import type { VerifyReply, VerifyRequest, WorkerTrust } from './verifier-pool-thread.ts';

/*
 * The entry of a worker thread, with a bundle of its own in dist/. It makes the verifier that the main thread has, of the
 * same trust material, and says so with a first message; then it answers requests, in order.
 */
const port = parentPort;
if (port === null) throw new Error('this file runs as a worker thread of Countersign, not by itself');

const { trustedRoot, keys } = workerData as WorkerTrust;
const verifier = createBundleVerifier(trustedRoot, keys);

port.on('message', ({ id, body }: VerifyRequest) => {
  let count = 0;
  const read = (bytes: Uint8Array): ReturnType<typeof readServed> => {
    const served = readServed(bytes);
    count = typeof served === 'string' ? 0 : served.length;
    return served;
  };
  const verified = verifyHere(verifier, body, read);
  const value = typeof verified === 'string' ? verified : verified.map(compact);
  port.postMessage({ id, bytes: body.length, count, value } satisfies VerifyReply);
});
port.postMessage('ready');

/** Small payloads share one buffer, all of which would be sent with each of them: each gets its own. */
function compact({ predicateType, outcome }: VerifiedAttestation): VerifiedAttestation {
  if (outcome.kind !== 'verified') return { predicateType, outcome };
  const payload = new Uint8Array(outcome.value.payload);
  return { predicateType, outcome: { kind: 'verified', value: { ...outcome.value, payload } } };
}
