import { updateCommand } from '../judge/origin-remedy.ts';
import type { Settled, WaiverStanding } from '../judge/policy-apply.ts';
import type { Raised } from '../judge/raise.ts';
import type { PartFinding, PartWaiver } from '../model/shard.ts';

// A finding before it is grouped has two functions: the sentence for many entries, and the remedy for many packages. Both put
// one thing into a text, so that what is before and after it is all there is to know.

/** Numbers that begin and end unlike: what two sentences have in common is then all but the number. */
const [A_COUNT, ANOTHER_COUNT, A_THIRD_COUNT] = [1_000_007, 2_000_003, 31];

/** As plain data. */
export function partOf({ raised, out }: Settled): PartFinding {
  const { finding, cause, together, remedyFor } = raised;
  const remedy = remedyFor === undefined ? undefined : remedyParts(remedyFor);
  const sentence = between(together(A_COUNT), together(ANOTHER_COUNT));
  if (`${sentence[0]}${A_THIRD_COUNT}${sentence[1]}` !== together(A_THIRD_COUNT))
    throw new Error(`the sentence for many entries of ${finding.code} holds more than their number`);
  return { finding, cause, together: sentence, ...(remedy === undefined ? {} : { remedy }), out };
}

/** What {@link partOf} was made from. */
export function settledOf({ finding, cause, together: [before, after], remedy, out }: PartFinding): Settled {
  const raised: Raised = {
    finding,
    cause,
    together: (count) => `${before}${count}${after}`,
    ...(remedy === undefined ? {} : { remedyFor: (packages) => `${remedy[0]}${updateCommand(packages)}${remedy[1]}` }),
  };
  return { raised, out };
}

export function partOfWaiver({ met, expired, unused }: WaiverStanding): PartWaiver {
  const part = (remark: Settled | null): PartFinding | null => (remark === null ? null : partOf(remark));
  return { met, expired: part(expired), unused: part(unused) };
}

export function standingOf({ met, expired, unused }: PartWaiver): WaiverStanding {
  const settled = (remark: PartFinding | null): Settled | null => (remark === null ? null : settledOf(remark));
  return { met, expired: settled(expired), unused: settled(unused) };
}

/** Is one place before another? Number by number, a shorter list first. */
export function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left !== right) return left - right;
  }
  return a.length - b.length;
}

/** `undefined` where it is the same for all packages. */
function remedyParts(remedyFor: NonNullable<Raised['remedyFor']>): readonly [string, string] | undefined {
  const [one, other] = [remedyFor(['a']), remedyFor(['b'])];
  if (one === other) return undefined;
  const command = updateCommand(['a']);
  const [prefix, after] = between(one, other);
  const before = prefix.slice(0, prefix.length - (command.length - 1));
  const several = ['@a/b', '@a/c', 'd'];
  if (`${before}${updateCommand(several)}${after}` !== remedyFor(several))
    throw new Error('the remedy for many packages holds more than the command for them');
  return [before, after];
}

/** What two texts have in common at their beginning and at their end. */
function between(one: string, other: string): readonly [string, string] {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(0, start), one.slice(one.length - end)];
}
