import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/severity.ts';
import type { Counts, TrustFacts } from '../model/verdict.ts';

/** `1,534`: the same in every locale of the machine. */
export function number(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A share as whole percent. All and none alone are 100 and 0: rounding must not hide the one that is missing. */
export function percentOf(count: number, total: number): number {
  if (count >= total) return 100;
  return count === 0 ? 0 : Math.min(99, Math.max(1, Math.round((count / total) * 100)));
}

/** `41 other findings have the same cause.`, of so many in all. */
export function sameCause(findings: number): string {
  return `${plural(findings - 1, 'other finding has', 'other findings have')} the same cause.`;
}

/** `5,000 findings of 2 causes`. */
export function findingsOfCauses(findings: number, causes: number): string {
  return `${plural(findings, 'finding')}${causes === findings ? '' : ` of ${plural(causes, 'cause')}`}`;
}

/** Worst first. What could not be found out stands above what is merely untidy: it may hide the worst. */
export const LEVELS: readonly Level[] = ['critical', 'high', 'incomplete', 'medium', 'low', 'info'];

const RANKS: Readonly<Record<Level, number>> = { critical: 0, high: 1, incomplete: 2, medium: 3, low: 4, info: 5 };

/** Findings worst first; within a level in the order of the verdict. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}

/** `1 critical, 2 high`; empty where there are none. */
export function levelCounts(findings: readonly Finding[]): string {
  return LEVELS.map((level) => [level, findings.filter((finding) => finding.severity === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${number(count)} ${level}`)
    .join(', ');
}

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

/** Stands under every report of what was verified. */
export const CAVEAT = 'Verified means where these bytes come from, not that their code is harmless.';
