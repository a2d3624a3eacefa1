import { messageOf } from '../model/errors.ts';
import type { ResponseVerifier } from '../model/ports.ts';

/** A verifier that is made when there is work for it, or soon. */
export interface LaterVerifier extends ResponseVerifier {
  /** Resolves once it is made, which it is then in any case. Rejects where it cannot be. */
  ready(): Promise<void>;
}

/** By then the first requests are out, and nobody has answered yet. */
const SOON_MS = 10;

/**
 * Spares the time before the first request what only its answer needs: verification is a tenth of the program, and it is
 * read and made while the network is waited for. Where it cannot be made, what it is asked stays `unknown`, code
 * `verifier-stopped`; whoever concludes has to await `ready` before, to learn why.
 */
export function verifierLater(make: () => Promise<ResponseVerifier>): LaterVerifier {
  let made: Promise<ResponseVerifier> | null = null;
  let expected: number | null = null;
  const get = (): Promise<ResponseVerifier> => {
    made ??= make().then((verifier) => {
      if (expected !== null) verifier.expect?.(expected);
      return verifier;
    });
    return made;
  };
  const whenMade = (act: (verifier: ResponseVerifier) => void): void => void made?.then(act, () => undefined);
  return {
    async verifyAll(body, read) {
      let verifier: ResponseVerifier;
      try {
        verifier = await get();
      } catch (error) {
        return { kind: 'unknown', code: 'verifier-stopped', detail: messageOf(error) };
      }
      return verifier.verifyAll(body, read);
    },
    expect(versions) {
      expected = versions;
      if (made !== null) return whenMade((verifier) => verifier.expect?.(versions));
      // Nothing ends with it: what is under way has requests of its own to wait for.
      setTimeout(() => void get().catch(() => undefined), SOON_MS).unref();
    },
    rest: () => whenMade((verifier) => verifier.rest?.()),
    async ready() {
      await get();
    },
  };
}
