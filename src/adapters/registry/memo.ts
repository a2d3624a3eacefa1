import type { DocumentRequest, Reply } from './documents.ts';

const MiB = 1024 * 1024;

/**
 * How many bytes of answered bodies are kept, in case they are asked for again: the version documents of a thousand
 * packages. What several ask for at a time is asked for once whatever is kept.
 */
const KEPT_BYTES = 4 * MiB;
/** Attestations are larger than all else together, and hardly ever asked for again: they must not push the others out. */
const KEPT_BYTES_OF_ATTESTATIONS = MiB;

/**
 * Asks for each document once, failures included. Only where answers exceed what is kept are the oldest bodies let go;
 * such a one would be asked for again: memory is bounded whatever the lockfile's size.
 */
export function createMemo(
  ask: (request: DocumentRequest) => Promise<Reply>,
): (request: DocumentRequest) => Promise<Reply> {
  const replies = new Map<string, Promise<Reply>>();
  const forget = (key: string): void => void replies.delete(key);
  const attestations = createRing(KEPT_BYTES_OF_ATTESTATIONS, forget);
  const others = createRing(KEPT_BYTES, forget);

  return (request) => {
    // That an answer is still the one at hand is another answer than its body.
    const key = `${request.accept} ${request.url} ${request.ifNoneMatch ?? ''}`;
    const known = replies.get(key);
    if (known !== undefined) return known;
    const reply = ask(request).then((settled) => {
      const ring = request.kind === 'attestations' ? attestations : others;
      if (settled.kind === 'answered') ring(key, settled.value.bytes.length);
      return settled;
    });
    replies.set(key, reply);
    return reply;
  };
}

/** Told of each body that is kept, it lets the oldest go while all are larger than `most`; never the one just told of. */
function createRing(most: number, forget: (key: string) => void): (key: string, size: number) => void {
  const sizes = new Map<string, number>();
  let kept = 0;
  return (key, size) => {
    sizes.set(key, size);
    kept += size;
    for (const [oldest, freed] of sizes) {
      if (kept <= most || oldest === key) return;
      sizes.delete(oldest);
      forget(oldest);
      kept -= freed;
    }
  };
}
