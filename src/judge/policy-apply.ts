import { CATALOGUE, type FindingCode } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy, SeverityRule, StandingFinding, Waiver } from '../model/policy.ts';
import { SEALED, SETTLED_BY_POLICY, WAIVED_BY_HASH, WITHOUT_HASH } from '../model/sealed.ts';
import { type Level, SEVERITIES } from '../model/severity.ts';
import type { WaivedFinding } from '../model/verdict.ts';
import { group } from './group.ts';
import { inRange, matchesAny, matchesPackage } from './policy-match.ts';
import { type Raised, raise } from './raise.ts';

export interface PolicyApplied {
  readonly raised: readonly Raised[];
  /** Grouped as findings are. */
  readonly waived: readonly WaivedFinding[];
}

export interface ApplyOptions {
  readonly now: Date;
  /** Every entry was looked at, so that a waiver that matches nothing is one too many. */
  readonly complete: boolean;
}

interface TakenOut extends Omit<WaivedFinding, 'finding'> {
  readonly raised: Raised;
}

/**
 * The one place where findings are made milder or taken out, in this order: the policy's severities, its waivers, the
 * recorded baseline. Nothing vanishes: what counts no more is in `waived`. Says which waivers are over or unused.
 */
export function applyPolicy(
  raised: readonly Raised[],
  policy: Policy | null,
  standing: readonly StandingFinding[],
  options: ApplyOptions,
): PolicyApplied {
  const counted: Raised[] = [];
  const out: TakenOut[] = [];
  const waivers = new Waivers(policy?.waivers ?? [], options.now);
  const known = new Map(standing.map((finding) => [keyOf(finding.finding, finding), finding.severity] as const));
  const settle = (one: Raised): void => {
    const judged = withSeverity(one, policy);
    const waiver = waivers.match(one);
    if (judged === 'ignored') {
      out.push({
        raised: one,
        by: 'ignored',
        reason: `${policy?.path} sets ${one.finding.code} to ignore`,
        expires: null,
      });
    } else if (waiver !== null) {
      out.push({ raised: judged, by: 'waiver', reason: waiver.reason, expires: waiver.expires });
    } else if (isStanding(judged.finding, known)) {
      out.push({ raised: judged, by: 'baseline', reason: 'recorded in the baseline', expires: null });
    } else counted.push(judged);
  };
  for (const one of raised) settle(one);
  for (const one of waivers.remarks(options.complete)) settle(one);
  return { raised: counted, waived: groupWaived(out) };
}

export function withSeverity(raised: Raised, policy: Policy | null): Raised | 'ignored' {
  const { finding } = raised;
  const rule = policy?.severities.findLast((candidate) => concerns(candidate, finding)) ?? null;
  if (rule === null) return raised;
  const { severity } = rule;
  if (finding.severity === 'incomplete' && !SETTLED_BY_POLICY.has(finding.code)) return raised;
  if (SEALED.has(finding.code) && (severity === 'ignore' || !isWorse(severity, finding.severity))) return raised;
  return severity === 'ignore' ? 'ignored' : { ...raised, finding: { ...finding, severity } };
}

function concerns({ finding: code, packages }: SeverityRule, finding: Finding): boolean {
  if (code !== finding.code) return false;
  return finding.package === null ? packages === null : matchesAny(packages, finding.package);
}

/** Worse than: `critical` than `high`. What could not be found out is on no such scale. */
function isWorse(a: Level, b: Level): boolean {
  return a !== 'incomplete' && b !== 'incomplete' && SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}

/** Codes that every audit of everything looks for, whatever it was asked for and however little there is to compare with. */
function isAlwaysLookedFor(code: FindingCode): boolean {
  switch (CATALOGUE[code].group) {
    case "the registry's word":
    case 'attestations':
    case 'who built it':
      return true;
    case 'what is locked':
      return (
        code !== 'same-version-new-hash' &&
        code !== 'source-changed' &&
        code !== 'tarball-mismatch' &&
        code !== 'manifest-confusion'
      );
    default:
      return code === 'denied';
  }
}

class Waivers {
  readonly #byCode = new Map<FindingCode, Waiver[]>();
  readonly #all: readonly Waiver[];
  readonly #met = new Set<Waiver>();
  readonly #today: string;

  constructor(waivers: readonly Waiver[], now: Date) {
    this.#all = waivers;
    this.#today = now.toISOString().slice(0, 10);
    for (const waiver of waivers) {
      const list = this.#byCode.get(waiver.finding);
      if (list === undefined) this.#byCode.set(waiver.finding, [waiver]);
      else list.push(waiver);
    }
  }

  /** The waiver that is in force for this finding. Notes the ones that are over and would have been. */
  match(raised: Raised): Waiver | null {
    let inForce: Waiver | null = null;
    for (const waiver of this.#byCode.get(raised.finding.code) ?? []) {
      if (!waives(waiver, raised)) continue;
      this.#met.add(waiver);
      if (this.#isOver(waiver)) continue;
      inForce ??= waiver;
    }
    return inForce;
  }

  remarks(complete: boolean): readonly Raised[] {
    return this.#all.flatMap((waiver) => {
      const { at, finding, package: name, versions, expires } = waiver;
      const subject = { package: null, version: null, file: at.file, line: at.line };
      const what = `The waiver of ${finding} for ${name} ${versions}`;
      const cause = { cause: `${at.line}` };
      if (this.#met.has(waiver)) {
        if (!this.#isOver(waiver)) return [];
        return [raise('waiver-expired', subject, `${what} held until ${expires}: what it waived counts again.`, cause)];
      }
      if (!complete || !isAlwaysLookedFor(finding)) return [];
      return [raise('waiver-unused', subject, `${what} matches no finding.`, cause)];
    });
  }

  /** The day itself still counts, in UTC. */
  #isOver(waiver: Waiver): boolean {
    return waiver.expires < this.#today;
  }
}

function waives(waiver: Waiver, { finding, integrity }: Raised): boolean {
  if (finding.package === null || !matchesPackage(waiver.package, finding.package)) return false;
  if (!inRange(finding.version, waiver.versions)) return false;
  if (finding.severity === 'incomplete' && !SETTLED_BY_POLICY.has(finding.code)) return false;
  if (WITHOUT_HASH.has(finding.code)) return false;
  if (waiver.integrity === null) return !WAIVED_BY_HASH.has(finding.code);
  // Equal as a whole: an entry with a second hash beside the waived one would install either.
  return typeof integrity === 'string' && integrity.trim() === waiver.integrity;
}

function keyOf(
  code: FindingCode,
  { package: name, version, file }: Pick<Finding, 'package' | 'version' | 'file'>,
): string {
  return JSON.stringify([code, name, version, file]);
}

/** Known, and not worse than it was then. */
function isStanding(finding: Finding, known: ReadonlyMap<string, Level>): boolean {
  const recorded = known.get(keyOf(finding.code, finding));
  if (recorded === undefined || recorded === 'incomplete' || finding.severity === 'incomplete') return false;
  return !isWorse(finding.severity, recorded);
}

function groupWaived(out: readonly TakenOut[]): readonly WaivedFinding[] {
  const groups = new Map<string, TakenOut[]>();
  for (const one of out) {
    const key = JSON.stringify([one.by, one.reason, one.expires]);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [one]);
    else list.push(one);
  }
  return [...groups.values()].flatMap((list) =>
    group(list.map(({ raised }) => raised)).map((finding) => {
      const { by, reason, expires } = list[0] ?? { by: 'ignored' as const, reason: '', expires: null };
      return { finding, by, reason, expires };
    }),
  );
}
