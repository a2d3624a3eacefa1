import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishOutcome } from '../../../src/model/publish.ts';
import { FaultScene, type Played } from './faults-play.ts';
import type { Boundary } from './faults-shape.ts';

/** What may be so in the registry's own books, for each outcome. */
const TRUE_OF: Readonly<Record<PublishOutcome, readonly Played['registry'][]>> = {
  confirmed: ['landed'],
  'already-published': ['landed'],
  'published-not-visible': ['landed'],
  'published-not-confirmed': ['landed'],
  staged: ['staged'],
  unknown: ['nothing', 'staged', 'landed'],
  failed: ['nothing'],
  skipped: ['nothing'],
};

/** Plays every row, and holds each to the one rule: what is told of a publish is what became of it, or that it is open. */
export function checkFaults(boundaries: readonly Boundary[]): void {
  let scene: FaultScene | undefined;
  beforeAll(async () => void (scene = await FaultScene.start()));
  afterAll(() => scene?.stage.close());
  describe.each(boundaries.map((boundary) => [boundary.name, boundary] as const))('%s', (_name, { npm, rows }) => {
    it.each(rows.map((row) => [row.fault, row] as const))('%s', async (_fault, row) => {
      if (scene === undefined) throw new Error('the scene has not started');
      const { faults, form = 'trusted', rekor = 'v1', npmVersion = '12', killed = 0, ends } = row;
      const played = await scene.publish(faults, { form, rekor, npm, npmVersion, killed });
      const { outcome, problems, writes } = played.package;
      const told = problems.map(({ code, message }) => `${code}: ${message}`).join('\n');
      expect(TRUE_OF[outcome], told).toContain(played.registry);
      expect(writes.certain).toBeLessThanOrEqual(played.entries);
      expect(writes.certain + writes.possible).toBeGreaterThanOrEqual(played.entries);
      const found = {
        outcome,
        code: problems[0]?.code ?? null,
        writes: [writes.certain, writes.possible],
        entries: played.entries,
        registry: played.registry,
      };
      expect(found, told).toEqual(ends);
    });
  });
}
