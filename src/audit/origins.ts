import { judgeDisagreement } from '../judge/entry.ts';
import { originDifferences } from '../judge/origin-differences.ts';
import { isOlder, isPublisherStated, isWeakerPublisher, lacksProvenance, originOf } from '../judge/origin-of.ts';
import type { Raised } from '../judge/raise.ts';
import type { PackageEvidence } from '../model/evidence.ts';
import type { Origin } from '../model/origin.ts';
import type { Lockfile } from '../model/package.ts';
import { reaches } from '../model/severity.ts';
import { isPinnableName } from '../origins/names.ts';
import { concludeEntries } from './conclude.ts';
import { lookUp } from './lookup.ts';
import { type LockfileContext, planEntries } from './plan.ts';
import type { AuditPorts } from './ports.ts';

/** A version whose verified provenance is good enough to agree on. */
export interface BuiltVersion {
  readonly name: string;
  readonly version: string;
  readonly origin: Origin;
  /** `false`: the registry does not tell who published, and `origin.publisher` is the weakest for want of it. */
  readonly publisherStated: boolean;
}

/** A version with provenance that is not pinned, and why. */
export interface WithheldVersion {
  readonly name: string;
  readonly version: string;
  readonly why: string;
}

/** Where the packages of lockfiles come from: what an origins file can be made from. */
export interface OriginSurvey {
  /** One a package, sorted by name. */
  readonly built: readonly BuiltVersion[];
  readonly withheld: readonly WithheldVersion[];
  /** Versions that certainly have no provenance, by package. */
  readonly unattested: ReadonlyMap<string, readonly string[]>;
  /** Every package that some lockfile has from a registry. */
  readonly names: ReadonlySet<string>;
  /** What could not be found out, a sentence each. With any of it, nothing may be written. */
  readonly unknown: readonly string[];
}

/** Looks every package of the lockfiles up, and tells which of them have an origin that can be pinned. */
export async function surveyOrigins(
  lockfiles: readonly Lockfile[],
  contexts: ReadonlyMap<Lockfile, LockfileContext>,
  ports: AuditPorts,
): Promise<OriginSurvey> {
  const plans = lockfiles.map((lockfile) => {
    const context = contexts.get(lockfile);
    if (context === undefined) throw new Error(`${lockfile.path} has no registry`);
    return { lockfile, planned: planEntries(lockfile, { registry: context.registry, changes: null, scope: 'all' }) };
  });
  const all = plans.flatMap(({ planned }) => planned);
  const looked = await lookUp(all, ports);
  const standards = { inquiries: [], policy: null, origins: null, statedTimes: () => null, now: new Date(0) };
  const raised = plans.flatMap(({ lockfile, planned }) => [
    ...lockfile.disagreements.map(judgeDisagreement),
    ...concludeEntries(planned, looked, standards).raised,
  ]);
  const lookups = all.filter((plan) => plan.kind === 'lookup');
  return {
    ...sort(
      looked.all.map(({ evidence }) => evidence),
      severeOf(raised),
    ),
    names: new Set(lookups.map(({ id }) => id.name)),
    unknown: unknownOf(raised, looked.stripped, ports),
  };
}

/** Codes of the findings that nobody should agree on, by `name@version`, or by the name where they are about all of it. */
function severeOf(raised: readonly Raised[]): ReadonlyMap<string, ReadonlySet<string>> {
  const severe = new Map<string, Set<string>>();
  for (const { finding } of raised) {
    if (finding.package === null || !reaches(finding.severity, 'high')) continue;
    const key = finding.version === null ? finding.package : `${finding.package}@${finding.version}`;
    severe.set(key, (severe.get(key) ?? new Set()).add(finding.code));
  }
  return severe;
}

function sort(
  evidence: readonly PackageEvidence[],
  severe: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<OriginSurvey, 'built' | 'withheld' | 'unattested'> {
  const candidates = new Map<string, BuiltVersion[]>();
  const withheld: WithheldVersion[] = [];
  const unattested = new Map<string, string[]>();
  for (const found of evidence) {
    const { id, provenance } = found;
    if (lacksProvenance(found)) add(unattested, id.name, id.version);
    if (provenance.kind === 'absent' || provenance.kind === 'unknown') continue;
    const codes = [...(severe.get(id.name) ?? []), ...(severe.get(`${id.name}@${id.version}`) ?? [])];
    const why = reasonAgainst(found, codes);
    const origin = originOf(found);
    if (why === null && origin !== null)
      add(candidates, id.name, { ...id, origin, publisherStated: isPublisherStated(found) });
    else withheld.push({ ...id, why: why ?? 'nothing certain says where it was built' });
  }
  const chosen = [...candidates.values()].map(choose);
  return {
    built: chosen.map(({ built }) => built).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    withheld: [...withheld, ...chosen.flatMap(({ others }) => others)],
    unattested,
  };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function reasonAgainst({ id, provenance }: PackageEvidence, codes: readonly string[]): string | null {
  if (codes.length > 0) return codes.join(', ');
  if (provenance.kind !== 'verified') return 'its provenance cannot be judged';
  return isPinnableName(id.name) && !id.name.endsWith('/*') ? null : 'its name would read as a wildcard';
}

/**
 * Of several locked versions of one package the newest is pinned, with the weakest publisher of those that otherwise agree:
 * a project that moved to a trusted publisher did not change hands. A version that differs in more is told.
 */
function choose(versions: readonly BuiltVersion[]): { built: BuiltVersion; others: readonly WithheldVersion[] } {
  const newest = versions.reduce((best, next) => (isOlder(best.version, next.version) ? next : best));
  const { origin } = newest;
  const agrees = (version: BuiltVersion): boolean => originDifferences(origin, version.origin, false).length === 0;
  const publisher = versions
    .filter(agrees)
    .reduce(
      (weakest, { origin: own }) => (isWeakerPublisher(own.publisher, weakest) ? own.publisher : weakest),
      origin.publisher,
    );
  const others = versions.filter((version) => !agrees(version));
  return {
    built: { ...newest, origin: { ...origin, publisher } },
    others: others.map(({ name, version }) => ({
      name,
      version,
      why: `it is from another origin than ${newest.version}`,
    })),
  };
}

function unknownOf(raised: readonly Raised[], stripped: ReadonlySet<string>, ports: AuditPorts): readonly string[] {
  const sentences = raised
    .filter(({ finding }) => finding.severity === 'incomplete')
    .map(({ finding }) => finding.message);
  const interrupted = ports.interrupted();
  return [
    ...(interrupted === null ? [] : [`The run was cut short by its ${interrupted}.`]),
    ...(ports.trust.stale === null ? [] : [`The trust material may be out of date: ${ports.trust.stale}.`]),
    ...[...stripped].map((registry) => `${registry} serves neither signatures nor attestations.`),
    ...new Set(sentences),
  ];
}
