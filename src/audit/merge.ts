import { group } from '../judge/group.ts';
import { remarksOf, type Settled, sumUp, type WaiverStanding } from '../judge/policy-apply.ts';
import { makeVerdict } from '../judge/verdict.ts';
import { IncompleteError } from '../model/errors.ts';
import type { AuditIdentity, PlacedFinding, ShardPart } from '../model/shard.ts';
import type { Corroboration, Counts, Verdict } from '../model/verdict.ts';
import { OF_A_REGISTRY, OF_THE_RUN } from './part.ts';
import { compareOrder, settledOf, standingOf } from './part-findings.ts';

/** A report of one part, as read. */
export interface PartReport {
  /** What a person calls it: its file. */
  readonly name: string;
  readonly verdict: Verdict;
}

interface Part extends PartReport {
  readonly shard: ShardPart;
}

/**
 * Makes one verdict of the reports of all parts: what one audit of everything would have said.
 *
 * @throws IncompleteError where a part is missing, there twice, cut, or of another audit: that is no verdict at all
 */
export function mergeParts(reports: readonly PartReport[]): Verdict {
  const parts = inOrder(reports);
  const [first] = parts;
  if (first === undefined) throw cannot('no report was given');
  for (const part of parts) sameAudit(first, part);
  const { audit } = first.shard;
  const packages = placeAll(
    parts.map(({ name, verdict, shard }) => ({ name, items: verdict.packages, positions: shard.positions })),
    audit.lockfiles.reduce((sum, { entries }) => sum + entries, 0),
    'entry',
  );
  const changes = placeAll(
    parts.map(({ name, verdict, shard }) => ({ name, items: verdict.changes, positions: shard.changePositions })),
    audit.changes,
    'difference to the base',
  );
  const { errors, trust, inForce } = first.verdict;
  const interrupted = parts.map(({ verdict }) => verdict.interrupted).find((why) => why !== null) ?? null;
  const complete = audit.scope !== 'changed' && errors.length === 0 && interrupted === null;
  const { raised, waived } = sumUp([...findingsOf(parts), ...remarksOf(waiversOf(parts), complete)]);
  return makeVerdict(
    {
      lockfiles: audit.lockfiles.map(({ path }) => path),
      held: { scope: audit.scope, base: audit.base },
      changes,
      packages,
      findings: group(raised),
      waived,
      errors,
      inForce,
      corroboration: sumCorroboration(parts),
      trust,
      counts: { lockfiles: audit.lockfiles.length, ...sumCounts(parts) },
      interrupted,
    },
    { failOn: audit.failOn, failOnIncomplete: audit.failOnIncomplete },
  );
}

/** Each part once, by its number. */
function inOrder(reports: readonly PartReport[]): readonly Part[] {
  const parts = new Map<number, Part>();
  for (const { name, verdict } of reports) {
    const { shard } = verdict;
    if (shard === undefined) throw cannot(`${name} is the report of a whole audit, and not of a part`);
    const known = parts.get(shard.index);
    if (known !== undefined)
      throw cannot(`${known.name} and ${name} are both of part ${shard.index} of ${shard.total}`);
    parts.set(shard.index, { name, verdict, shard });
  }
  const total = [...parts.values()][0]?.shard.total ?? 0;
  const missing = Array.from({ length: total }, (_, index) => index + 1).filter((index) => !parts.has(index));
  if (missing.length > 0) {
    const shown = missing.slice(0, 10).join(', ');
    throw cannot(`of ${total} parts ${missing.length} are missing: ${shown}${missing.length > 10 ? ', …' : ''}`);
  }
  return [...parts.values()].toSorted((a, b) => a.shard.index - b.shard.index);
}

const IDENTITY: Readonly<Record<keyof AuditIdentity, string>> = {
  program: 'the version of countersign',
  failOn: 'fail-on',
  failOnIncomplete: 'fail-on-incomplete',
  options: 'the options',
  scope: 'the scope',
  base: 'the base',
  lockfiles: 'the lockfiles',
  changes: 'the number of differences to the base',
  policy: 'the policy',
  origins: 'the origins file',
  baseline: 'the baseline',
  trust: 'the trusted root or keys',
  whole: 'what every part finds alike',
};

/** A part of another audit would stand for entries that nobody looked at. */
function sameAudit(first: Part, part: Part): void {
  const [a, b] = [first.shard, part.shard];
  if (a.total !== b.total) throw cannot(`${first.name} is one of ${a.total} parts, and ${part.name} one of ${b.total}`);
  for (const key of Object.keys(IDENTITY) as (keyof AuditIdentity)[]) {
    const [left, right] = [JSON.stringify(a.audit[key]), JSON.stringify(b.audit[key])];
    if (left !== right) {
      throw cannot(
        `${first.name} and ${part.name} are of two audits: ${IDENTITY[key]} differs (${clip(left)} and ${clip(right)})`,
      );
    }
  }
  const entries = a.audit.lockfiles.reduce((sum, lockfile) => sum + lockfile.entries, 0);
  if (b.elsewhere + part.verdict.packages.length !== entries)
    throw cannot(`${part.name} does not account for ${entries} entries`);
  if (a.waivers.length !== b.waivers.length) throw cannot(`${first.name} and ${part.name} know of other waivers`);
}

interface Placed<T> {
  readonly name: string;
  readonly items: readonly T[];
  readonly positions: readonly number[];
}

/** Puts what the parts have into one list, in which every place is taken once. */
function placeAll<T>(parts: readonly Placed<T>[], total: number, what: string): readonly T[] {
  const count = parts.reduce((sum, { items }) => sum + items.length, 0);
  // Before anything is made of that size: the number is a report's word.
  if (count !== total) throw cannot(`the parts have ${count} of ${total} (${what})`);
  const found = new Map<number, T>();
  for (const { name, items, positions } of parts) {
    if (items.length !== positions.length) throw cannot(`${name} does not say the place of each ${what}`);
    items.forEach((item, index) => {
      const position = positions[index] ?? -1;
      if (position < 0 || position >= total || found.has(position))
        throw cannot(`${name} has a ${what} whose place (${position}) is another one’s, or none`);
      found.set(position, item);
    });
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, item]) => item);
}

function findingsOf(parts: readonly Part[]): readonly Settled[] {
  const all = parts
    .flatMap(({ name, shard }) => shard.findings.map((finding) => ({ name, finding })))
    .toSorted(
      (a, b) =>
        compareOrder(a.finding.order, b.finding.order) ||
        // What concerns a registry or the run is told by cause.
        (a.finding.cause < b.finding.cause ? -1 : a.finding.cause > b.finding.cause ? 1 : 0),
    );
  return all
    .filter(({ name, finding }, index) => {
      const before = all[index - 1];
      if (before === undefined) return true;
      if (isTold(before.finding, finding)) return false;
      if (!mayRepeat(finding) && compareOrder(before.finding.order, finding.order) === 0)
        throw cannot(`${before.name} and ${name} have a finding at the same place`);
      return true;
    })
    .map(({ finding }) => settledOf(finding));
}

/** Each part says it of itself; all together say it once. */
function isTold(before: PlacedFinding, finding: PlacedFinding): boolean {
  if (!mayRepeat(finding) || before.order[0] !== finding.order[0]) return false;
  return before.finding.code === finding.finding.code && before.cause === finding.cause;
}

function mayRepeat({ order: [section] }: PlacedFinding): boolean {
  return section === OF_THE_RUN || section === OF_A_REGISTRY;
}

/** A waiver is used where any part used it. */
function waiversOf(parts: readonly Part[]): readonly WaiverStanding[] {
  const [first] = parts;
  return (first?.shard.waivers ?? []).map((waiver, index) => {
    const each = parts.map(({ shard }) => shard.waivers[index] ?? waiver);
    return standingOf({
      met: each.some(({ met }) => met),
      // Parts that ran on both sides of midnight: over is over.
      expired: each.map(({ expired }) => expired).find((remark) => remark !== null) ?? null,
      unused: waiver.unused,
    });
  });
}

function sumCounts(parts: readonly Part[]): Omit<Counts, 'findings' | 'lockfiles'> {
  const sum = (field: keyof Omit<Counts, 'findings' | 'lockfiles'>): number =>
    parts.reduce((total, { verdict }) => total + verdict.counts[field], 0);
  return {
    packages: sum('packages'),
    withSignature: sum('withSignature'),
    withPublishAttestation: sum('withPublishAttestation'),
    withProvenance: sum('withProvenance'),
    requests: sum('requests'),
    bytes: sum('bytes'),
  };
}

function sumCorroboration(parts: readonly Part[]): Corroboration | null {
  const counted = parts.map(({ verdict }) => verdict.corroboration).filter((counts) => counts !== null);
  if (counted.length === 0) return null;
  const sum = (field: keyof Corroboration): number => counted.reduce((total, counts) => total + counts[field], 0);
  return { asked: sum('asked'), agreed: sum('agreed'), disagreed: sum('disagreed'), unknown: sum('unknown') };
}

function clip(text: string | undefined): string {
  return text === undefined || text.length <= 80 ? String(text) : `${text.slice(0, 79)}…`;
}

function cannot(why: string): IncompleteError {
  return new IncompleteError([
    {
      code: 'MERGE',
      message: `The reports do not make one audit: ${why}.`,
      hint: 'Give the report of every part of one audit (--shard 1/n to n/n), each once. A part whose job failed has to be run again.',
    },
  ]);
}
