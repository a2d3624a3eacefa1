import type { PackageHistory } from '../model/history.ts';
import type { EarlierVersion } from '../model/verdict.ts';
import { judgeDrift } from '../judge/drift.ts';
import { buildSource } from '../judge/links.ts';
import type { GitHubInquiry } from './corroborate.ts';
import { Gatherer } from './gather.ts';
import { type Inquiry, NO_INQUIRY } from './inquiry.ts';
import type { LookUps } from './lookup.ts';
import { type EvidenceElsewhere, makeAgeReader, type NewDependencies } from './new-dependencies.ts';
import { type Excerpt, excerptOfBase, excerptOfLine, lookBack } from './past.ts';
import type { Lookup, Planned } from './plan.ts';
import type { AuditPorts } from './ports.ts';
import type { Trust } from './trust.ts';

export interface HistoryOptions {
  /** `null`: `line` for changed entries. `line` said outright holds for every entry that is audited. */
  readonly mode: 'base' | 'line' | null;
  readonly youngDependencyDays: number;
}

/**
 * Asks what was there before each changed version: the root packument once a package, then the attestations of the versions
 * that it is held against. Of an entry that did not change nothing is asked, unless the whole line was asked for outright.
 */
export async function inquireHistory(
  planned: readonly Planned[],
  looked: LookUps,
  options: HistoryOptions,
  github: GitHubInquiry,
  ports: Omit<AuditPorts, 'registry'>,
  elsewhere?: EvidenceElsewhere,
): Promise<Inquiry> {
  const plans = planned
    .filter((plan): plan is Lookup => plan.kind === 'lookup' && (plan.introduced || options.mode === 'line'))
    // A version that nobody knows has no history to be held against; that it could not be asked for is said already.
    .filter((plan) => looked.of(plan).evidence.document.kind === 'answered');
  if (plans.length === 0) return NO_INQUIRY;
  const servesEvidence = ({ route }: Lookup): boolean =>
    route.trust !== 'unkeyed' && !looked.stripped.has(route.registry);
  const keyOf = makeKeys();
  const gatherers = new Map<object, Gatherer>();
  const agesOf = makeAgeReader(looked, planned, options.youngDependencyDays, elsewhere);
  const asked = new Map<string, Promise<Past>>();
  for (const plan of plans) {
    const key = keyOf(plan);
    if (asked.has(key)) continue;
    const { traffic } = plan.registry;
    const gatherer = gatherers.get(traffic) ?? new Gatherer(plan.registry, ports.trust);
    gatherers.set(traffic, gatherer);
    asked.set(
      key,
      historyOf(plan, { gatherer, mode: options.mode, serves: servesEvidence(plan), agesOf }, ports.trust),
    );
  }
  const histories = new Map(await Promise.all([...asked].map(async ([key, history]) => [key, await history] as const)));
  return {
    judge(plan, subject) {
      const past = histories.get(keyOf(plan));
      if (past === undefined) return [];
      return judgeDrift(looked.of(plan).evidence, past.history, subject, {
        youngDependencyDays: options.youngDependencyDays,
        defaultBranch: github.defaultBranch(plan),
        servesEvidence: servesEvidence(plan),
      });
    },
    earlier: (plan) => histories.get(keyOf(plan))?.earlier ?? null,
  };
}

interface Past {
  readonly history: PackageHistory;
  readonly earlier: EarlierVersion | null;
}

interface Means {
  readonly gatherer: Gatherer;
  readonly mode: HistoryOptions['mode'];
  readonly serves: boolean;
  readonly agesOf: NewDependencies;
}

async function historyOf(plan: Lookup, means: Means, trust: Trust): Promise<Past> {
  const { gatherer, mode, serves, agesOf } = means;
  const baseVersion = baseVersionOf(plan);
  const excerpt: Excerpt | string =
    mode === 'base'
      ? await excerptOfBase(plan, baseVersion, gatherer)
      : await excerptOfLine(plan, baseVersion, plan.registry);
  if (typeof excerpt === 'string') {
    return {
      history: { own: null, base: null, line: null, attested: null, newDependencies: [], unknown: [excerpt] },
      earlier: baseVersion === null ? null : { version: baseVersion, evidence: NOT_KNOWN, source: null },
    };
  }
  const { own, base, line, attested } = excerpt;
  const unknown = [...excerpt.unknown];
  const verify = async (document: Excerpt['base']) => {
    if (document === null) return null;
    const { past } = document;
    if (!serves) return { past, provenance: { kind: 'absent' } as const, evidence: null };
    const looked = await lookBack(plan, document, gatherer, trust);
    // That a verification stopped, the baseline says itself: the registry was asked, and answered.
    if (looked.provenance.kind === 'unknown' && looked.provenance.code !== 'verifier-stopped') {
      unknown.push(
        `the provenance of ${plan.id.name}@${past.version} could not be asked for: ${looked.provenance.detail}`,
      );
    }
    return { past, ...looked };
  };
  const [ofBase, ofLine, dependencies] = await Promise.all([
    verify(base),
    // One version that is both is asked for once.
    attested === null || attested.past.version === base?.past.version ? null : verify(attested),
    agesOf(plan, excerpt),
  ]);
  const history = {
    own: dependencies.own ?? own,
    base: ofBase,
    line,
    attested: attested !== null && attested.past.version === base?.past.version ? ofBase : ofLine,
    newDependencies: dependencies.found,
    unknown: [...unknown, ...dependencies.unknown],
  };
  if (baseVersion === null) return { history, earlier: null };
  const source = ofBase?.provenance.kind === 'verified' ? buildSource(ofBase.provenance.value) : null;
  return { history, earlier: { version: baseVersion, evidence: ofBase?.evidence ?? null, source } };
}

const NOT_KNOWN = { signature: 'unknown', publish: 'unknown', provenance: 'unknown' } as const;

/** The version that the base had from a registry in this place, where it is another one. */
function baseVersionOf({ from, id }: Lookup): string | null {
  return from?.kind === 'registry' && from.version !== id.version ? from.version : null;
}

/** What leads to one history: nested copies, and lockfiles of one repository, share it. */
function makeKeys(): (plan: Lookup) => string {
  const sources = new Map<object, number>();
  return (plan) => {
    const { registry, route, id } = plan;
    const source = sources.get(registry.traffic) ?? sources.size;
    sources.set(registry.traffic, source);
    return JSON.stringify([source, route.registry, route.trust, id.name, id.version, baseVersionOf(plan)]);
  };
}
