/** The action audits one part; `countersign merge` makes one verdict of what its runs wrote. */
import { expect, it } from 'vitest';
import { runCli } from '../../support/process.ts';
import { useScene } from '../action/scene.ts';

const scene = useScene();

it('writes reports of parts that merge, and speaks of its part alone', async () => {
  const published = await Promise.all(['a', 'b', 'c', 'd'].map((name) => scene().publish(name)));
  const workspace = scene().workspace({ 'package-lock.json': scene().lockAll(...published) });
  for (const part of [1, 2]) {
    const inputs = { shard: `${part}/2`, 'report-file': `part-${part}.json` };
    const run = await scene().run({ workspace, inputs });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain(`part ${part} of 2`);
  }
  const merged = await runCli(['merge', 'part-1.json', 'part-2.json'], { cwd: workspace });
  expect([merged.code, merged.stdout]).toEqual([0, expect.stringContaining('4 entries')]);
  expect((await runCli(['merge', 'part-1.json'], { cwd: workspace })).code).toBe(3);
});

it.each([
  [{ shard: '3/2' }, 'INPUT'],
  [{ shard: '1/2', 'vsa-file': 'a' }, 'USAGE'],
  [{ shard: '1/2', comment: 'true' }, 'USAGE'],
  [{ shard: '1/2', 'check-run': 'true' }, 'USAGE'],
])('refuses %j', async (inputs, code) => {
  const run = await scene().run({ workspace: scene().workspace({}), inputs });
  expect(run.exitCode).toBe(2);
  expect(run.log).toContain(`[${code}]`);
});
