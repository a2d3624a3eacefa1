import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/severity.ts';
import type { AuditedEntry, Counts, Coverage, EntryStatus, TrustFacts, Verdict } from '../model/verdict.ts';
import { reaches } from '../model/severity.ts';

/** `1,534`: the same in every locale of the machine. */
export function number(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Worst first. What could not be found out stands above what is merely untidy: it may hide the worst. */
export const LEVELS: readonly Level[] = ['critical', 'high', 'incomplete', 'medium', 'low', 'info'];

/** Findings worst first; within a level in the order of the verdict. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity));
}

/** `1 critical, 2 high`; empty where there are none. */
export function levelCounts(findings: readonly Finding[]): string {
  return LEVELS.map((level) => [level, findings.filter((finding) => finding.severity === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${number(count)} ${level}`)
    .join(', ');
}

/** How a verdict is to be coloured. `warn`: passed, but not everything was audited. */
export type Mood = 'good' | 'warn' | 'bad';

export interface Headline {
  readonly mood: Mood;
  /** Own words and numbers only; nothing foreign is in it. */
  readonly text: string;
}

/** The verdict in one sentence or two. Never says more than was found out. */
export function headline(verdict: Verdict): Headline {
  const cut =
    verdict.interrupted === null
      ? ''
      : ` The run was cut short by ${verdict.interrupted === 'timeout' ? 'its timeout' : 'a signal'}; what follows is what was known by then.`;
  const { mood, text } = judgement(verdict);
  return { mood, text: text + cut };
}

function judgement(verdict: Verdict): Headline {
  const { coverage, failOn } = verdict;
  const failing = verdict.findings.filter((finding) => reaches(finding.severity, failOn));
  const failed = `${plural(failing.length, 'finding')} at or above “${failOn}”: ${levelCounts(failing)}.`;
  const unread = `Could not make the audit: ${plural(verdict.errors.length, 'lockfile problem')}, named below.`;
  const unaudited = coverage.notAudited + coverage.weaklyBound + coverage.registryOnly;
  const counted = `${number(coverage.verified)} of ${plural(coverage.total, 'entry', 'entries')} verified`;
  const incomplete =
    unaudited > 0
      ? `Could not find out enough: ${number(unaudited)} of ${plural(coverage.total, 'entry', 'entries')} not fully audited.`
      : 'Could not find out enough: see the findings marked “incomplete”.';
  switch (verdict.outcome) {
    case 'error':
      return { mood: 'bad', text: failing.length === 0 ? unread : `${unread} In what could be read: ${failed}` };
    case 'fail':
      return { mood: 'bad', text: failed };
    case 'incomplete':
      return { mood: 'warn', text: `${incomplete} Nothing that was found reaches “${failOn}”.` };
    case 'pass':
      if (coverage.total === 0) return { mood: 'warn', text: 'Nothing to verify: no lockfile lists any entry.' };
      if (unaudited > 0) {
        return {
          mood: 'warn',
          text: `Passed, but ${number(unaudited)} of ${plural(coverage.total, 'entry', 'entries')} not fully audited.`,
        };
      }
      if (coverage.failed > 0) {
        return {
          mood: 'warn',
          text: `Passed by the threshold “${failOn}”, but ${plural(coverage.failed, 'entry', 'entries')} failed.`,
        };
      }
      if (verdict.findings.some((finding) => finding.severity === 'incomplete')) {
        return {
          mood: 'warn',
          text: 'Passed, but not everything could be found out: see the findings marked “incomplete”.',
        };
      }
      if (coverage.byReason['unchanged'] === coverage.total)
        return {
          mood: 'good',
          text: `Nothing to audit: all ${plural(coverage.total, 'entry', 'entries')} are as the base has them.`,
        };
      if (coverage.verified === 0)
        return { mood: 'warn', text: 'Passed, but no entry comes from a registry: nothing was verified.' };
      return {
        mood: 'good',
        text: `Passed: ${counted}${verdict.findings.length === 0 ? ', no findings.' : `; no finding reaches “${failOn}”.`}`,
      };
  }
}

/** The parts of the sum, in the order in which they are read. */
export const STATUS_WORDS: Readonly<
  Record<
    EntryStatus,
    { readonly key: keyof Omit<Coverage, 'total' | 'byReason'>; readonly word: string; readonly meaning: string }
  >
> = {
  verified: { key: 'verified', word: 'verified', meaning: 'the locked hash is bound to a signature by a trusted key' },
  failed: { key: 'failed', word: 'failed', meaning: 'something that was there did not hold' },
  'weakly-bound': { key: 'weaklyBound', word: 'weakly bound', meaning: 'locked by SHA-1 only, which nobody signs' },
  'registry-only': {
    key: 'registryOnly',
    word: 'registry only',
    meaning: 'signed by the registry, but the lockfile pins no hash to compare',
  },
  'not-audited': { key: 'notAudited', word: 'not audited', meaning: 'could not be looked up or judged' },
  'not-applicable': { key: 'notApplicable', word: 'not applicable', meaning: 'does not come from a registry' },
};
const STATUS_ORDER = Object.keys(STATUS_WORDS) as readonly EntryStatus[];

/** `1,534 entries = 1,500 verified + 34 not audited`; says so where the parts do not make the total. */
export function coverageSum(coverage: Coverage): string {
  const parts = STATUS_ORDER.map((status) => ({
    count: coverage[STATUS_WORDS[status].key],
    word: STATUS_WORDS[status].word,
  }));
  const sum = parts.reduce((total, part) => total + part.count, 0);
  const shown = parts.filter((part) => part.count > 0).map((part) => `${number(part.count)} ${part.word}`);
  const right = shown.length === 0 ? '0 verified' : shown.join(' + ');
  const broken =
    sum === coverage.total ? '' : ` (${number(sum)}: the sum does not add up, which is a bug; please report it)`;
  return `${plural(coverage.total, 'entry', 'entries')} ${broken === '' ? '=' : '≠'} ${right}${broken}`;
}

/** Entries that share a status and a reason. */
export interface ReasonGroup {
  readonly status: EntryStatus;
  readonly reason: string;
  readonly count: number;
  /** The first entry's detail. */
  readonly detail: string;
  readonly examples: readonly AuditedEntry[];
}

/** What ended as one of `statuses`, grouped by reason, most first, with up to `examples` entries each. */
export function byReason(
  packages: readonly AuditedEntry[],
  statuses: readonly EntryStatus[],
  examples: number,
): readonly ReasonGroup[] {
  const groups = new Map<string, AuditedEntry[]>();
  for (const entry of packages) {
    if (!statuses.includes(entry.status)) continue;
    const key = `${entry.status} ${entry.reason}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        {
          status: first.status,
          reason: first.reason,
          count: group.length,
          detail: first.detail,
          examples: group.slice(0, examples),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        b.count - a.count ||
        STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
        (a.reason < b.reason ? -1 : 1),
    );
}

/** Statuses of entries whose bytes nobody vouched for in this run. */
export const UNAUDITED: readonly EntryStatus[] = ['not-audited', 'registry-only', 'weakly-bound'];

/** `name@version`, or what there is of it. Foreign text. */
export function packageName(name: string, version: string | null, alias?: string): string {
  return `${name}${version === null ? '' : `@${version}`}${alias === undefined ? '' : ` (as ${alias})`}`;
}

/** `package-lock.json:12`; `null` where there is no file. Foreign text. */
export function place(file: string | null, line: number | null): string | null {
  if (file === null) return null;
  return line === null ? file : `${file}:${line}`;
}

/** The rows of the evidence table: how many of the packages asked about carry what. */
export function evidenceRows(counts: Counts): readonly { readonly what: string; readonly count: number }[] {
  return [
    { what: 'registry signature', count: counts.withSignature },
    { what: 'publish attestation', count: counts.withPublishAttestation },
    { what: 'provenance', count: counts.withProvenance },
  ];
}

const SOURCES = {
  tuf: 'Sigstore’s TUF repository',
  embedded: 'the copy embedded in this version',
  file: 'a file that was given',
  record: 'the record that was given',
  demo: 'the demo’s own throwaway authorities',
} as const;

/** Where trust came from, and when it was current. `detail` is foreign text. */
export function trustLines(trust: TrustFacts): readonly string[] {
  const line = (what: string, fact: TrustFacts['root']): string =>
    `${what} from ${SOURCES[fact.source]}${fact.date === null ? '' : `, as of ${fact.date}`}${fact.detail === '' ? '' : ` (${fact.detail})`}`;
  return [line('Sigstore root', trust.root), line('registry keys', trust.keys)];
}

/** What was audited, where that was not everything; `null` where it was. The base is foreign text. */
export function scopeLine(verdict: Verdict): string | null {
  const { scope, base } = verdict.held;
  if (scope === 'all') return base === null ? null : `Audited: every entry, held against ${base}.`;
  return `Audited: only the entries that changed${base === null ? '' : ` since ${base}`}.`;
}

/** Stands under every report of what was verified. */
export const CAVEAT = 'Verified means where these bytes come from, not that their code is harmless.';
