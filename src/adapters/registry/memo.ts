import type { DocumentRequest, Reply } from './documents.ts';

/**
 * How many bytes of answered bodies are kept, in case they are asked for again. All documents of an ordinary audit fit;
 * a thousand root packuments (from a registry without version documents) would not fit in memory.
 */
const KEPT_BYTES = 256 * 1024 * 1024;

/**
 * Asks for each document once, failures included. Only where answers exceed what is kept are the oldest bodies let go;
 * such a one would be asked for again.
 */
export function createMemo(
  ask: (request: DocumentRequest) => Promise<Reply>,
): (request: DocumentRequest) => Promise<Reply> {
  const replies = new Map<string, Promise<Reply>>();
  /** Sizes of settled bodies, oldest first. */
  const sizes = new Map<string, number>();
  let kept = 0;

  return (request) => {
    const key = `${request.accept} ${request.url}`;
    const known = replies.get(key);
    if (known !== undefined) return known;
    const reply = ask(request).then((settled) => {
      if (settled.kind === 'answered') keep(key, settled.value.bytes.length);
      return settled;
    });
    replies.set(key, reply);
    return reply;
  };

  function keep(key: string, size: number): void {
    sizes.set(key, size);
    kept += size;
    for (const [oldest, freed] of sizes) {
      if (kept <= KEPT_BYTES || oldest === key) return;
      sizes.delete(oldest);
      replies.delete(oldest);
      kept -= freed;
    }
  }
}
