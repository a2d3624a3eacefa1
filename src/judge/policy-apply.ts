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

/** A finding by the policy's severity, and what takes it out, if anything does. */
export interface Settled {
  readonly raised: Raised;
  readonly out: Omit<WaivedFinding, 'finding'> | null;
}

/** What is to be said of one waiver: only the whole audit knows whether it matched nothing. */
export interface WaiverStanding {
  readonly met: boolean;
  /** `null` where it is in force. */
  readonly expired: Settled | null;
  /** `null` where not every audit looks for what it waives. */
  readonly unused: Settled | null;
}

export interface PolicySettled {
  /** One for each that was raised, in that order. */
  readonly settled: readonly Settled[];
  readonly waivers: readonly WaiverStanding[];
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
  const { settled, waivers } = settlePolicy(raised, policy, standing, options.now);
  return sumUp([...settled, ...remarksOf(waivers, options.complete)]);
}

/** As {@link applyPolicy}, finding by finding. */
export function settlePolicy(
  raised: readonly Raised[],
  policy: Policy | null,
  standing: readonly StandingFinding[],
  now: Date,
): PolicySettled {
  const waivers = new Waivers(policy?.waivers ?? [], now);
  const known = new Map(standing.map((finding) => [keyOf(finding.finding, finding), finding.severity] as const));
  const settle = (one: Raised): Settled => {
    const judged = withSeverity(one, policy);
    const waiver = waivers.match(one);
    if (judged === 'ignored') {
      const reason = `${policy?.path} sets ${one.finding.code} to ignore`;
      return { raised: one, out: { by: 'ignored', reason, expires: null } };
    }
    if (waiver !== null) {
      return { raised: judged, out: { by: 'waiver', reason: waiver.reason, expires: waiver.expires } };
    }
    if (!isStanding(judged.finding, known)) return { raised: judged, out: null };
    return { raised: judged, out: { by: 'baseline', reason: 'recorded in the baseline', expires: null } };
  };
  const settled = raised.map(settle);
  const said = (remark: Raised | null): Settled | null => (remark === null ? null : settle(remark));
  return {
    settled,
    waivers: waivers
      .remarks()
      .map(({ met, expired, unused }) => ({ met, expired: said(expired), unused: said(unused) })),
  };
}

/** @param complete see {@link ApplyOptions} */
export function remarksOf(waivers: readonly WaiverStanding[], complete: boolean): readonly Settled[] {
  return waivers
    .map(({ met, expired, unused }) => (met ? expired : complete ? unused : null))
    .filter((remark) => remark !== null);
}

/** What counts, and what does not, grouped. */
export function sumUp(settled: readonly Settled[]): PolicyApplied {
  return {
    raised: settled.filter(({ out }) => out === null).map(({ raised }) => raised),
    waived: groupWaived(settled),
  };
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

  /** After everything was matched. */
  remarks(): readonly { readonly met: boolean; readonly expired: Raised | null; readonly unused: Raised | null }[] {
    return this.#all.map((waiver) => {
      const { at, finding, package: name, versions, expires } = waiver;
      const subject = { package: null, version: null, file: at.file, line: at.line };
      const what = `The waiver of ${finding} for ${name} ${versions}`;
      const cause = { cause: `${at.line}` };
      const over = `${what} held until ${expires}: what it waived counts again.`;
      return {
        met: this.#met.has(waiver),
        expired: this.#isOver(waiver) ? raise('waiver-expired', subject, over, cause) : null,
        unused: isAlwaysLookedFor(finding)
          ? raise('waiver-unused', subject, `${what} matches no finding.`, cause)
          : null,
      };
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

function groupWaived(settled: readonly Settled[]): readonly WaivedFinding[] {
  const groups = new Map<string, { readonly out: Omit<WaivedFinding, 'finding'>; readonly raised: Raised[] }>();
  for (const { raised, out } of settled) {
    if (out === null) continue;
    const key = JSON.stringify([out.by, out.reason, out.expires]);
    const found = groups.get(key);
    if (found === undefined) groups.set(key, { out, raised: [raised] });
    else found.raised.push(raised);
  }
  return [...groups.values()].flatMap(({ out: { by, reason, expires }, raised }) =>
    group(raised).map((finding) => ({ finding, by, reason, expires })),
  );
}
