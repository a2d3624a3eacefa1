import type { PackageEvidence, ProvenanceFact } from '../model/evidence.ts';
import type { FindingCode } from '../model/catalogue.ts';
import type { Baseline, PackageHistory } from '../model/history.ts';
import type { Severity } from '../model/severity.ts';
import { SEVERITIES } from '../model/severity.ts';
import { baseBefore, isEstablished, publicationOf } from './drift-baselines.ts';
import { AXES, type Axis, compareBuilds, type Drift } from './drift-builds.ts';
import { judgeFirstProvenance } from './drift-first.ts';
import { dated, list, short } from './drift-words.ts';
import { name } from './identity.ts';
import { provenanceLinks } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

const CODES: Readonly<Record<Axis, FindingCode>> = {
  repository: 'repository-changed',
  workflow: 'workflow-changed',
  ref: 'ref-kind-changed',
  trigger: 'trigger-changed',
  builder: 'builder-changed',
};

/** The catalogue’s is for another repository; this is the same one. */
const RENAMED_REMEDY = 'Nothing to do: the numeric ids of repository and owner are as they were.';

export interface IdentityDrift {
  readonly raised: readonly Raised[];
  readonly workflowChanged: boolean;
}

/** A difference on one axis, and from which earlier version. */
interface Found extends Drift {
  readonly axis: Axis;
  readonly from: Baseline;
  /** The line has been built this way for long, only the base is older. */
  readonly established: boolean;
}

type Attested = Baseline & { readonly provenance: { readonly kind: 'verified'; readonly value: ProvenanceFact } };

/** Verified provenance held against that of the base's version and of the newest version of the line that has any. */
export function judgeIdentityDrift(
  evidence: PackageEvidence,
  history: PackageHistory,
  subject: Subject,
  options: { readonly defaultBranch: string | null },
): IdentityDrift {
  if (evidence.provenance.kind !== 'verified') return { raised: [], workflowChanged: false };
  const now = evidence.provenance.value;
  const base = baseBefore(evidence, history);
  const { attested } = history;
  if (!isAttested(attested) && !isAttested(base)) {
    // What could not be fetched may well be the same: without it there is nothing to hold this one against.
    const unknown = [attested, history.base].some((baseline) => baseline?.provenance.kind === 'unknown');
    return { raised: unknown ? [] : judgeFirstProvenance(now, history, subject), workflowChanged: false };
  }
  const found = differences(
    now,
    isAttested(base) ? base : null,
    isAttested(attested) ? attested : null,
    publicationOf(evidence, history),
  );
  const fresh = found.filter(({ established }) => !established);
  const workflowChanged = fresh.some(({ axis }) => axis === 'workflow');
  const compound = isCompound(fresh, now, options.defaultBranch);
  const links = { evidence: provenanceLinks(now) };
  const single = (compound ? found.filter((one) => one.established || isRename(one)) : found).map((one) => {
    const message = `${name(subject)} came from ${one.words}, unlike ${dated(one.from.past)}.${habit(one)}`;
    const remedy = isRename(one) ? { remedy: RENAMED_REMEDY } : {};
    // A monorepo that moved is one finding; the one package that an attacker built elsewhere must not go under in it.
    const cause = JSON.stringify([one.axis, one.words, one.established]);
    const together = (count: number): string => `${count} entries came from ${one.words}. The first: ${message}`;
    return raise(CODES[one.axis], subject, message, { severity: one.severity, cause, together, ...remedy, ...links });
  });
  if (!compound) return { raised: single, workflowChanged };
  const parts = fresh.filter((one) => !isRename(one));
  const versions = list([...new Set(parts.map(({ from }) => dated(from.past)))]);
  const where = now.signer.ref === null ? '' : ` It is a build of ${short(now.signer.ref)}.`;
  const message = `${name(subject)} came from ${parts.map(({ words }) => words).join('; ')}; unlike ${versions}.${where}`;
  // Tags are each package's own; a branch is part of what was built.
  const ref = now.signer.ref?.startsWith('refs/tags/') === true ? 'a tag' : now.signer.ref;
  const cause = JSON.stringify([parts.map(({ words }) => words), ref]);
  const together = (count: number): string => `${count} entries changed alike. The first: ${message}`;
  return {
    raised: [raise('identity-drift-compound', subject, message, { cause, together, ...links }), ...single],
    workflowChanged,
  };
}

/** One an axis: against the line's newest attested version where the two differ, otherwise against the base's. */
function differences(
  now: ProvenanceFact,
  base: Attested | null,
  attested: Attested | null,
  publishedAt: string | null,
): readonly Found[] {
  const fromBase = base === null ? null : compareBuilds(base.provenance.value, now);
  const fromLine = attested === null ? null : compareBuilds(attested.provenance.value, now);
  const loggedAt = attested?.provenance.value.log.loggedAt ?? null;
  const long = isEstablished(loggedAt, now.log.loggedAt ?? publishedAt);
  return AXES.flatMap((axis): readonly Found[] => {
    const [line, old] = [fromLine?.[axis], fromBase?.[axis]];
    const inBase = base !== null && old?.kind === 'drift' ? { ...old, axis, from: base, established: false } : null;
    if (attested !== null && line?.kind === 'drift') {
      const inLine = { ...line, axis, from: attested, established: false };
      return [inBase !== null && isWorse(inBase.severity, inLine.severity) ? inBase : inLine];
    }
    if (inBase === null) return [];
    if (line?.kind !== 'same' || !long) return [inBase];
    return [{ ...inBase, severity: milder(inBase.severity), established: true }];
  });
}

/**
 * Two independent changes in one version, or a new workflow on a side branch. Ref and trigger go together and count once.
 * A move within one owner is one thing with its workflows; beside another builder it is one of two.
 */
function isCompound(fresh: readonly Found[], { signer }: ProvenanceFact, defaultBranch: string | null): boolean {
  const on = (...axes: readonly Axis[]): boolean => fresh.some(({ axis }) => axes.includes(axis));
  const repository = fresh.find(({ axis }) => axis === 'repository')?.repository;
  const owner = repository === 'other' || repository === 'transferred' || (repository === 'moved' && on('builder'));
  const changed = [owner, on('workflow'), on('ref', 'trigger'), on('builder')].filter(Boolean).length;
  if (changed >= 2) return true;
  const branch = signer.ref?.startsWith('refs/heads/') === true ? signer.ref.slice('refs/heads/'.length) : null;
  return on('workflow') && branch !== null && defaultBranch !== null && branch !== defaultBranch;
}

function isAttested(baseline: Baseline | null): baseline is Attested {
  return baseline?.provenance.kind === 'verified';
}

function isRename({ repository }: Found): boolean {
  return repository === 'renamed';
}

function habit({ established }: Found): string {
  return established ? ' The line has been built this way for over 30 days.' : '';
}

function isWorse(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}

function milder(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? 'info';
}
