/** Incidents, and innocent releases that look a little like one, through the committed action in a pull request. */
import { describe, expect, it } from 'vitest';
import { expectGolden } from '../../report/golden.ts';
import { useScene } from '../action/scene.ts';
import { REPLAYS } from './replays.ts';
import { play } from './stage.ts';

const scene = useScene();
const ALARMS = /^(?:critical|high) /;

describe.each(REPLAYS)('$slug', (replay) => {
  it(`ends with ${replay.exitCode}, and shows just what it must`, async () => {
    const { exitCode, findings, shown, run } = await play(scene(), replay);
    expect(findings.toSorted(), run.log).toEqual(replay.findings.toSorted());
    expect(exitCode, run.log).toBe(replay.exitCode);
    expectGolden(`${replay.slug}.txt`, shown, 'replays');
  });
});

describe('the replays', () => {
  it.each(REPLAYS)('$slug expects what its kind promises', ({ kind, exitCode, findings }) => {
    const alarms = findings.filter((finding) => ALARMS.test(finding));
    expect(alarms.length > 0).toBe(kind === 'attack');
    expect(exitCode).toBe(kind === 'attack' ? 1 : 0);
  });
});
