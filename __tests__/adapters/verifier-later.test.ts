import { describe, expect, it } from 'vitest';
import { verifierLater } from '../../src/adapters/verifier-later.ts';
import type { ReadServed, ResponseVerifier } from '../../src/model/ports.ts';

const BODY = Buffer.from('body');
const read: ReadServed = () => 'never read';

/** A verifier that answers with what it was told, and notes when it was made and what it was told to expect. */
function scene(fault?: Error) {
  const told: string[] = [];
  const verifier: ResponseVerifier = {
    verifyAll: (body) => Promise.resolve({ kind: 'answered', value: Buffer.from(body).toString() }),
    expect: (versions) => told.push(`expect ${versions}`),
    rest: () => told.push('rest'),
  };
  const later = verifierLater(async () => {
    await Promise.resolve();
    told.push('made');
    if (fault !== undefined) throw fault;
    return verifier;
  });
  return { told, later };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a verifier that is made later', () => {
  it('is not made before there is work, and once', async () => {
    const { told, later } = scene();
    later.rest?.();
    await soon();
    expect(told).toEqual([]);
    const answers = await Promise.all([later.verifyAll(BODY, read), later.verifyAll(BODY, read)]);
    expect(answers).toEqual(Array(2).fill({ kind: 'answered', value: 'body' }));
    await later.ready();
    expect(told).toEqual(['made']);
  });

  it('is made soon after it hears of work, not at once, and is told of it', async () => {
    const { told, later } = scene();
    later.expect?.(7);
    await Promise.resolve();
    expect(told).toEqual([]);
    await soon();
    expect(told).toEqual(['made', 'expect 7']);
    later.expect?.(9);
    later.rest?.();
    await soon();
    expect(told).toEqual(['made', 'expect 7', 'expect 9', 'rest']);
  });

  it('is made for whoever has to know that it can be', async () => {
    const { told, later } = scene();
    await later.ready();
    expect(told).toEqual(['made']);
  });

  it('that cannot be made verifies nothing, and says so where it is asked', async () => {
    const { told, later } = scene(new Error('no root'));
    later.expect?.(7);
    await soon();
    expect(await later.verifyAll(BODY, read)).toEqual({ kind: 'unknown', code: 'verifier-stopped', detail: 'no root' });
    later.rest?.();
    await expect(later.ready()).rejects.toThrow('no root');
    expect(told).toEqual(['made']);
  });
});
