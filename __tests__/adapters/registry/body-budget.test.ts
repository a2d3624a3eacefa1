import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BodyBudget, createBodyBudget } from '../../../src/adapters/registry/body-budget.ts';
import { clientOf, json, npmConfig, routeTo, serve } from './loopback.ts';

const KiB = 1024;

describe('the memory that bodies share', () => {
  it('is given to those who come first; the next ones wait until there is room again', async () => {
    const budget = createBodyBudget(100, 0);
    const [first, privileged, third] = [budget.open(), budget.open(), budget.open()];
    expect(first.take(100)).toBeNull();
    expect(privileged.take(1)).toBeNull();
    const waiting = third.take(1);
    expect(await settled(waiting)).toBe(false);
    first.close();
    expect(await settled(waiting)).toBe(true);
  });

  it('never has bodies wait for one another: one of those that want more gets on', async () => {
    const budget = createBodyBudget(100, 0);
    const bodies = Array.from({ length: 20 }, () => budget.open());
    // Each wants ten times as much as there is for all.
    await Promise.all(
      bodies.map(async (body) => {
        for (let taken = 0; taken < 100; taken++) await body.take(10);
        body.close();
      }),
    );
    expect(budget.open().take(100)).toBeNull();
  });

  it('lets go of one that is closed while it waits', async () => {
    const budget = createBodyBudget(10, 0);
    const [first, second, third] = [budget.open(), budget.open(), budget.open()];
    void first.take(10);
    void second.take(10);
    const waiting = third.take(10);
    third.close();
    expect(await settled(waiting)).toBe(true);
    first.close();
    second.close();
    // What waited and was let go had nothing to give back.
    const fourth = budget.open();
    expect([fourth.take(10), budget.open().take(1)]).toEqual([null, null]);
    expect(await settled(budget.open().take(1))).toBe(false);
  });

  it('does not count what is small', () => {
    const budget = createBodyBudget(10, 5);
    const bodies = Array.from({ length: 10 }, () => budget.open());
    expect(bodies.map((body) => body.take(5))).toEqual(bodies.map(() => null));
    expect(budget.open().take(10)).toBeNull();
  });
});

describe('large bodies of a registry', () => {
  const text = JSON.stringify({ name: 'a', padding: 'x'.repeat(1024 * KiB) });

  it.each([
    ['as they are', undefined, Buffer.from(text)],
    ['compressed', 'gzip', gzipSync(text, { level: 0 })],
  ])('are all read, a few at a time, %s', async (_, encoding, body) => {
    const server = await serve((_request, response) => {
      response.writeHead(200, encoding === undefined ? {} : { 'content-encoding': encoding }).end(body);
    });
    const watched = watch(createBodyBudget(2048 * KiB, 64 * KiB));
    const client = clientOf(npmConfig(server.url), { concurrency: 16, budget: watched.budget });
    const names = Array.from({ length: 40 }, (_name, index) => `p${index}`);
    const answers = await Promise.all(names.map((name) => client.packument(routeTo(server.url), name)));
    const sizes = answers.map((answer) => (answer.kind === 'answered' ? answer.value.bytes.length : answer));
    expect(sizes).toEqual(names.map(() => text.length));
    // What is shared, one that may go beyond it, and of each its first bytes.
    expect(watched.most()).toBeLessThanOrEqual((2048 + 1025 + 16 * 64) * KiB);
    expect(watched.most()).toBeGreaterThan(1024 * KiB);
  });

  it('that stall end by their timeout, and what comes after them is read', async () => {
    const server = await serve((request, response) => {
      if (request.url?.includes('stalls') !== true) return json({ name: 'a' })(response);
      response.writeHead(200).write(Buffer.alloc(512 * KiB, 'x'));
    });
    const budget = createBodyBudget(600 * KiB, 0);
    const client = clientOf(npmConfig(server.url), { concurrency: 8, budget, timeoutMs: 150 });
    const stalling = Array.from({ length: 4 }, (_, index) => client.packument(routeTo(server.url), `stalls-${index}`));
    for (const answer of await Promise.all(stalling))
      expect(answer).toMatchObject({ kind: 'unknown', code: 'timeout' });
    expect(await client.packument(routeTo(server.url), 'a')).toMatchObject({ kind: 'answered' });
    // Everything was given back.
    expect(budget.open().take(600 * KiB)).toBeNull();
  });
});

/** The most that bodies held at a time, as they were granted it. */
function watch(inner: BodyBudget): { readonly budget: BodyBudget; most(): number } {
  let now = 0;
  let most = 0;
  const open: BodyBudget['open'] = () => {
    const hold = inner.open();
    let own = 0;
    const add = (bytes: number): void => {
      own += bytes;
      now += bytes;
      most = Math.max(most, now);
    };
    return {
      take(bytes) {
        const wait = hold.take(bytes);
        if (wait === null) add(bytes);
        return wait === null ? null : wait.then(() => add(bytes));
      },
      close() {
        hold.close();
        now -= own;
        own = 0;
      },
    };
  };
  return { budget: { open }, most: () => most };
}

async function settled(wait: Promise<void> | null): Promise<boolean> {
  const nothing = new Promise<boolean>((resolve) => setImmediate(resolve, false));
  return Promise.race([Promise.resolve(wait).then(() => true), nothing]);
}
