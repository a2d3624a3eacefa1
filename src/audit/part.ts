import { createHash } from 'node:crypto';
import { judgeChanges } from '../judge/changes.ts';
import { judgeDisagreement } from '../judge/entry.ts';
import type { Settled, WaiverStanding } from '../judge/policy-apply.ts';
import type { Raised } from '../judge/raise.ts';
import type { Change } from '../model/change.ts';
import type { Problem } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import type { AuditIdentity, Shard, ShardPart } from '../model/shard.ts';
import type { AuditedEntry } from '../model/verdict.ts';
import { partOf, partOfWaiver } from './part-findings.ts';
import { shardOf } from './shard.ts';
import type { Trust } from './trust.ts';

/** Which part, and of which audit, as far as the door knows it. */
export interface ShardAsked extends Shard {
  readonly audit: Omit<AuditIdentity, 'trust' | 'whole' | 'changes'>;
}

/** What concerns no single entry, and is found alike by every part: told by the first. */
const WHOLE = 0;
/** What a run says of itself: each part may say it, and all together say it once. */
export const OF_THE_RUN = 1;
const OF_A_LOCKFILE = 2;
export const OF_A_REGISTRY = 3;

interface Concluded {
  readonly entries: readonly AuditedEntry[];
  readonly raised: readonly Raised[];
  readonly positions: readonly number[];
  readonly raisedAt: readonly number[];
}

/** Gathers what an audit of everything, or one part of it, found: with the place of each among what all parts find. */
export class Parts {
  readonly entries: AuditedEntry[] = [];
  readonly changes: Change[] = [];
  readonly raised: Raised[] = [];
  readonly #orders: (readonly number[])[] = [];
  readonly #positions: number[] = [];
  readonly #changePositions: number[] = [];
  readonly #allChanges: Change[] = [];
  #lockfiles = 0;
  #total = 0;

  whole(shard: Shard | null, raised: readonly Raised[], ofTheRun: readonly Raised[]): void {
    if (tellsTheWhole(shard)) raised.forEach((one, index) => this.#add([WHOLE, index], one));
    for (const one of ofTheRun) this.#add([OF_THE_RUN], one);
  }

  lockfile(shard: Shard | null, lockfile: Lockfile, changes: readonly Change[], concluded: Concluded): void {
    const place = [OF_A_LOCKFILE, this.#lockfiles];
    if (tellsTheWhole(shard)) {
      lockfile.disagreements.forEach((one, index) => this.#add([...place, 0, index], judgeDisagreement(one)));
    }
    changes.forEach((change, index) => {
      if (!isOwnChange(change, shard)) return;
      this.#changePositions.push(this.#allChanges.length + index);
      this.changes.push(change);
      for (const one of judgeChanges([change])) this.#add([...place, 1, index], one);
    });
    concluded.raised.forEach((one, index) => this.#add([...place, 2, concluded.raisedAt[index] ?? 0, index], one));
    for (const entry of concluded.entries) this.entries.push(entry);
    for (const position of concluded.positions) this.#positions.push(this.#total + position);
    for (const change of changes) this.#allChanges.push(change);
    this.#lockfiles += 1;
    this.#total += lockfile.packages.length;
  }

  stripped(raised: readonly Raised[]): void {
    for (const one of raised) this.#add([OF_A_REGISTRY], one);
  }

  /** For the report of a part. */
  part(
    { index, total, audit }: ShardAsked,
    input: {
      readonly lockfiles: readonly Lockfile[];
      readonly errors: readonly Problem[];
      readonly raised: readonly Raised[];
    },
    trust: Trust,
    settled: readonly Settled[],
    waivers: readonly WaiverStanding[],
  ): ShardPart {
    const whole = [
      input.raised.map(({ finding, cause }) => [finding, cause]),
      input.errors,
      input.lockfiles.map(({ disagreements }) => disagreements),
      this.#allChanges,
    ];
    return {
      index,
      total,
      elsewhere: this.#total - this.entries.length,
      audit: {
        ...audit,
        changes: this.#allChanges.length,
        trust: trust.digest,
        whole: createHash('sha256').update(JSON.stringify(whole)).digest('hex'),
      },
      positions: this.#positions,
      changePositions: this.#changePositions,
      findings: settled.map((one, at) => ({ ...partOf(one), order: this.#orders[at] ?? [] })),
      waivers: waivers.map(partOfWaiver),
    };
  }

  #add(order: readonly number[], raised: Raised): void {
    this.raised.push(raised);
    this.#orders.push(order);
  }
}

function tellsTheWhole(shard: Shard | null): boolean {
  return shard === null || shard.index === 1;
}

/** A change goes with the version that it brings in, or else takes away. */
function isOwnChange({ name, from, to }: Change, shard: Shard | null): boolean {
  return shard === null || shardOf(name, (to ?? from)?.version ?? null, shard.total) === shard.index;
}
