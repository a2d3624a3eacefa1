import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { IdleMoments } from '../../src/adapters/verifier-pool-idle.ts';

function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** How often work was done, of what there was, until all of it was done or there had been time enough for it. */
async function done(there: number, piece: () => void, enoughMs = 20_000): Promise<number> {
  let times = 0;
  const moments = new IdleMoments(() => {
    if (times === there) return false;
    times += 1;
    piece();
    return true;
  });
  // What the test before had still to do.
  await wait(20);
  const end = performance.now() + enoughMs;
  // Said again as long as there is work, as whoever has some does: on a busy machine one look may find no idle moment.
  while (times < there && performance.now() < end) {
    moments.offer();
    await wait(10);
  }
  return times;
}

it('all work is done that was offered once, while nothing else is to be done', async () => {
  expect(await done(30, () => spin(3))).toBe(30);
});

it('it stops where something else begins to need all of the time', async () => {
  let needed = true;
  let began = false;
  const toil = (): void => {
    spin(5);
    if (needed) setImmediate(toil);
  };
  const work = (): void => {
    spin(3);
    if (!began) setImmediate(toil);
    began = true;
  };
  const times = await done(30, work, 300);
  needed = false;
  expect(times).toBeGreaterThan(0);
  expect(times).toBeLessThan(10);
});

it('and goes on where it was needed for a moment only', async () => {
  let times = 0;
  const work = (): void => {
    spin(3);
    times += 1;
    if (times === 2) setImmediate(() => spin(20));
  };
  expect(await done(30, work)).toBe(30);
});

it('none is done where there is none', async () => {
  expect(await done(0, () => spin(3))).toBe(0);
});
