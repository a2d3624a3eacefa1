import type { AuditedEntry, Coverage, EntryStatus, Verdict } from '../model/verdict.ts';
import { number, plural } from './wording.ts';

/**
 * What became of an entry, in the words of people. Two things are *not applicable* to the audit and not alike to a reader:
 * what no registry has, and what a pull request left as it was, so that nobody was asked again.
 */
export type ShownStatus = EntryStatus | 'unchanged';

/** The reason of an entry that the base has as it is. */
const UNCHANGED = 'unchanged';

/** In the order in which they are read. */
export const STATUS_WORDS: Readonly<Record<ShownStatus, { readonly word: string; readonly meaning: string }>> = {
  verified: { word: 'verified', meaning: 'the locked hash is bound to a signature by a trusted key' },
  failed: { word: 'failed', meaning: 'something that was there did not hold' },
  'weakly-bound': { word: 'weakly bound', meaning: 'locked by SHA-1 only, which nobody signs' },
  'registry-only': {
    word: 'registry only',
    meaning: 'signed by the registry, but the lockfile pins no hash to compare',
  },
  'not-audited': { word: 'not audited', meaning: 'could not be looked up or judged' },
  unchanged: { word: 'unchanged', meaning: 'as the base has it, so not audited again' },
  'not-applicable': { word: 'not applicable', meaning: 'no registry has evidence of it' },
};

export const SHOWN_STATUSES = Object.keys(STATUS_WORDS) as readonly ShownStatus[];

/** An entry's status as it is shown. */
export function shownStatus({ status, reason }: Pick<AuditedEntry, 'status' | 'reason'>): ShownStatus {
  return status === 'not-applicable' && reason === UNCHANGED ? 'unchanged' : status;
}

/** How many entries have a status, as it is shown. The seven add up to what the six of the coverage do. */
export function countOf(coverage: Coverage, status: ShownStatus): number {
  const unchanged = Math.min(coverage.byReason[UNCHANGED] ?? 0, coverage.notApplicable);
  switch (status) {
    case 'verified':
      return coverage.verified;
    case 'failed':
      return coverage.failed;
    case 'weakly-bound':
      return coverage.weaklyBound;
    case 'registry-only':
      return coverage.registryOnly;
    case 'not-audited':
      return coverage.notAudited;
    case 'unchanged':
      return unchanged;
    case 'not-applicable':
      return coverage.notApplicable - unchanged;
  }
}

/** `1,534 entries = 1,500 verified + 34 not audited`; says so where the parts do not make the total. */
export function coverageSum(coverage: Coverage): string {
  const parts = SHOWN_STATUSES.map((status) => ({
    count: countOf(coverage, status),
    word: STATUS_WORDS[status].word,
  }));
  const sum = parts.reduce((total, part) => total + part.count, 0);
  const shown = parts.filter((part) => part.count > 0).map((part) => `${number(part.count)} ${part.word}`);
  const right = shown.length === 0 ? '0 verified' : shown.join(' + ');
  const broken =
    sum === coverage.total ? '' : ` (${number(sum)}: the sum does not add up, which is a bug; please report it)`;
  return `${plural(coverage.total, 'entry', 'entries')} ${broken === '' ? '=' : '≠'} ${right}${broken}`;
}

/** What was audited, where that was not everything; `null` where it was. The base is foreign text. */
export function scopeLine({ held: { scope, base }, shard, coverage }: Verdict): string | null {
  const what = scope === 'all' ? 'every entry' : 'only the entries that changed';
  const held = base === null ? '' : scope === 'all' ? `, held against ${base}` : ` since ${base}`;
  if (shard === undefined) {
    const unchanged = countOf(coverage, 'unchanged');
    const left =
      unchanged === 0 ? '' : `; ${plural(unchanged, 'other is', 'others are')} unchanged and not audited again`;
    return scope === 'all' && base === null ? null : `Audited: ${what}${held}${left}.`;
  }
  const { index, total, elsewhere } = shard;
  return `Audited: part ${index} of ${total}, with ${plural(coverage.total, 'entry', 'entries')}. Nothing is said of the ${number(elsewhere)} that are left to other parts. Of the whole: ${what}${held}.`;
}

/** Entries that share a status and a reason. */
export interface ReasonGroup {
  readonly status: ShownStatus;
  readonly reason: string;
  readonly count: number;
  /** The first entry's detail. */
  readonly detail: string;
  readonly examples: readonly AuditedEntry[];
}

/** What ended as one of `statuses`, grouped by reason, most first, with up to `examples` entries each. */
export function byReason(
  packages: readonly AuditedEntry[],
  statuses: readonly ShownStatus[],
  examples: number,
): readonly ReasonGroup[] {
  const groups = new Map<string, [AuditedEntry, ...AuditedEntry[]]>();
  for (const entry of packages) {
    const status = shownStatus(entry);
    if (!statuses.includes(status)) continue;
    const key = `${status} ${entry.reason}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()]
    .map((group) => ({
      status: shownStatus(group[0]),
      reason: group[0].reason,
      count: group.length,
      detail: group[0].detail,
      examples: group.slice(0, examples),
    }))
    .toSorted(
      (a, b) =>
        b.count - a.count ||
        SHOWN_STATUSES.indexOf(a.status) - SHOWN_STATUSES.indexOf(b.status) ||
        (a.reason < b.reason ? -1 : 1),
    );
}

/** Statuses of entries whose bytes nobody vouched for in this run. */
export const UNAUDITED: readonly ShownStatus[] = ['not-audited', 'registry-only', 'weakly-bound'];
