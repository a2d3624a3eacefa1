import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { VerifierThread } from '../../src/adapters/verifier-pool-thread.ts';

/** Answers each job but those that hold `poison`, which kill it. */
const CODE = `import { parentPort as port } from 'node:worker_threads';
  port.on('message', ({ id, body }) => {
    if (Buffer.from(body).includes('poison')) throw new Error('crash');
    port.postMessage({ id, bytes: body.length, count: 0, value: [] });
  });
  port.postMessage('ready');`;
const LIMITS = { startMs: 30_000, jobMs: 30_000 };

/** On a busy machine Node may say that a thread failed before it says what the thread answered: here always. */
function failuresFirst(): void {
  process.once('worker', (thread) => {
    const emit = thread.emit.bind(thread) as (...event: unknown[]) => boolean;
    const held: unknown[][] = [];
    thread.emit = (...event: unknown[]): boolean => {
      if (event[0] === 'message' && event[1] !== 'ready') return held.push(event) > 0;
      const late = event[0] === 'error' ? held : [];
      return [event, ...late].map((each) => emit(...each)).includes(true);
    };
  });
}

it('is blamed for the job that it failed at, not for one that it had answered before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-thread-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, CODE);
  failuresFirst();
  const answers: string[] = [];
  const bodies = ['good', 'good', 'poison', 'good'];
  const unfinished = await new Promise<number>((resolve) => {
    const thread = new VerifierThread(pathToFileURL(file), { trustedRoot: null, keys: [] }, LIMITS, {
      onRoom: () => {
        for (const [index, text] of bodies.splice(0).entries()) {
          const settle = ({ kind }: { readonly kind: string }): void => void answers.push(`${index} ${kind}`);
          thread.take({ body: Buffer.from(text), read: () => [], settle });
        }
      },
      onGone: (jobs) => resolve(jobs.length),
    });
  });
  expect([answers, unfinished]).toEqual([['0 answered', '1 answered', '2 unknown'], 1]);
});

it('takes nothing more once it is known to fail', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-thread-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, `${CODE} setTimeout(() => { throw new Error('by itself'); }, 20);`);
  let room: boolean | null = null;
  await new Promise<void>((resolve) => {
    process.once('worker', (worker) => worker.once('error', () => queueMicrotask(() => (room = thread.hasRoom))));
    const thread = new VerifierThread(pathToFileURL(file), { trustedRoot: null, keys: [] }, LIMITS, {
      onRoom: () => (room = thread.hasRoom),
      onGone: () => resolve(),
    });
  });
  expect(room).toBe(false);
});
