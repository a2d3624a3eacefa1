import type { Finding } from '../model/finding.ts';
import { reaches, SEVERITIES, type Severity } from '../model/severity.ts';
import type { Verdict } from '../model/verdict.ts';
import { once } from './once.ts';
import { number, plural } from './wording.ts';

/** How a verdict is to be coloured. `warn`: passed, but not everything was audited. */
export type Mood = 'good' | 'warn' | 'bad';

export interface Headline {
  readonly mood: Mood;
  /** Own words and numbers only; nothing foreign is in it. */
  readonly text: string;
}

/** The verdict in one sentence or two, the same on every surface. Never says more than was found out. */
export const headline = once(told);

function told(verdict: Verdict): Headline {
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
  const unread = `Could not make the audit: ${plural(verdict.errors.length, 'lockfile problem')}, named below.`;
  switch (verdict.outcome) {
    case 'error':
      return {
        mood: 'bad',
        text: failing.length === 0 ? unread : `${unread} In what could be read: ${failed(verdict, failing)}.`,
      };
    case 'fail': {
      // The usual threshold explains itself; of another one a reader may not know.
      const by = failOn === 'high' ? '' : ` by the threshold “${failOn}”`;
      return { mood: 'bad', text: `Failed${by}: ${failed(verdict, failing)}.` };
    }
    case 'incomplete': {
      const why = unaudited(verdict) ?? 'see the findings marked “incomplete”';
      return {
        mood: 'warn',
        text: `Could not find out enough to pass: ${why}. Nothing that was found reaches “${failOn}”.`,
      };
    }
    case 'pass':
      if (coverage.total === 0) return { mood: 'warn', text: 'Nothing to verify: no lockfile lists any entry.' };
      return passed(verdict);
  }
}

/** `20 of 1,531 entries not fully audited`; `null` where all were. */
function unaudited({ coverage }: Verdict): string | null {
  const count = coverage.notAudited + coverage.weaklyBound + coverage.registryOnly;
  return count === 0 ? null : `${number(count)} of ${plural(coverage.total, 'entry', 'entries')} not fully audited`;
}

function passed(verdict: Verdict): Headline {
  const { coverage, failOn } = verdict;
  const left = unaudited(verdict);
  if (left !== null) return { mood: 'warn', text: `Passed, but ${left}.` };
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
  const unchanged = coverage.byReason['unchanged'] ?? 0;
  if (unchanged === coverage.total)
    return {
      mood: 'good',
      text: `Nothing to audit: all ${plural(coverage.total, 'entry', 'entries')} are as the base has them.`,
    };
  if (coverage.verified === 0)
    return { mood: 'warn', text: 'Passed, but no entry comes from a registry: nothing was verified.' };
  const verified = `${number(coverage.verified)} of ${plural(coverage.total - unchanged, 'entry', 'entries')} verified`;
  const beside = unchanged === 0 ? '' : `, ${number(unchanged)} more unchanged since the base`;
  const found = verdict.findings.length === 0 ? 'no findings' : `no finding reaches “${failOn}”`;
  return { mood: 'good', text: `Passed: ${verified}${beside}; ${found}.` };
}

/** `1 critical and 3 high findings in 2 of 6 changed packages`. */
function failed(verdict: Verdict, failing: readonly Finding[]): string {
  const counts = SEVERITIES.map(
    (severity: Severity) => [failing.filter((finding) => finding.severity === severity).length, severity] as const,
  ).filter(([count]) => count > 0);
  const words = counts.map(([count, severity]) => `${number(count)} ${severity}`);
  const listed = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
  return `${listed} ${counts.at(-1)?.[0] === 1 ? 'finding' : 'findings'}${packagesOf(verdict, failing)}`;
}

/**
 * In how many of the packages, a package being one version of one name. Empty where it cannot be said exactly: where a
 * finding is about no package, or names one that is not among those counted.
 */
function packagesOf({ held, changes, packages }: Verdict, failing: readonly Finding[]): string {
  const concerned = new Set<string>();
  for (const { package: name, version, affected = [] } of failing) {
    if (name === null && affected.length === 0) return '';
    if (affected.length > 0) for (const one of affected) concerned.add(keyOf(one.package, one.version));
    else if (name !== null) concerned.add(keyOf(name, version));
  }
  const isChange = held.scope === 'changed';
  const all = new Set(
    isChange
      ? changes.flatMap(({ name, to }) => (to === null ? [] : [keyOf(name, to.version)]))
      : packages.map(({ name, version }) => keyOf(name, version)),
  );
  const kind = isChange ? 'changed package' : 'package';
  if ([...concerned].some((key) => !all.has(key))) return ` in ${plural(concerned.size, 'package')}`;
  if (concerned.size < all.size) return ` in ${number(concerned.size)} of ${plural(all.size, kind)}`;
  return all.size === 1 ? ` in the only ${kind}` : ` in all ${plural(all.size, kind)}`;
}

function keyOf(name: string, version: string | null): string {
  return JSON.stringify([name, version]);
}
