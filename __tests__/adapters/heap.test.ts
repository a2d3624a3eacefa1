import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from '../support/process.ts';

const HEAP = new URL('../../src/adapters/heap.ts', import.meta.url).href;

/** Makes garbage, some of which lives a while, as an audit does; tells how large the young space is then, and how large the old one was. */
const SCRIPT = `
import { getHeapSpaceStatistics } from 'node:v8';
const { economise } = await import(${JSON.stringify(HEAP)});
if (process.argv[1] === 'economise') economise();
const size = (name) => getHeapSpaceStatistics().find((space) => space.space_name === name).space_size;
const batch = (round) => Array.from({ length: 4000 }, (_, index) => ({ round, index, text: 'x' + round + index }));
const kept = Array.from({ length: 100 }, (_, round) => batch(round));
const ring = [];
let old = 0;
for (let round = 0; round < 600; round++) {
  ring[round % 20] = batch(round);
  old = Math.max(old, size('old_space'));
}
console.log(JSON.stringify({ young: size('new_space'), old, kept: kept.length }));
`;

async function sizes(how: string): Promise<{ readonly young: number; readonly old: number }> {
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', SCRIPT, how];
  const { stdout, stderr, code } = await run(process.execPath, args, {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as { young: number; old: number };
}

describe('where memory matters more than time', () => {
  // Flags of V8's: one that a later version ignores would be missed by nobody but a large repository.
  test('V8 keeps what is young small, and collects the rest sooner', async () => {
    const [usual, economising] = [await sizes('usual'), await sizes('economise')];
    expect(economising.young).toBeLessThan(usual.young / 2);
    // What is kept takes some 45 MB. Left to itself, V8 may let it grow to 180 MB, or not: that depends on how busy the machine is.
    expect(economising.old).toBeLessThan(100_000_000);
  });
});
