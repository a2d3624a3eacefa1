import type { PackageEvidence } from '../model/evidence.ts';
import type { Baseline, PackageHistory } from '../model/history.ts';
import { judgeDependencyDrift } from './drift-dependencies.ts';
import { judgeIdentityDrift } from './drift-identity.ts';
import { judgeLevelDrift } from './drift-levels.ts';
import { judgePublisherDrift } from './drift-publisher.ts';
import { judgeScriptDrift } from './drift-scripts.ts';
import { short } from './drift-words.ts';
import { name } from './identity.ts';
import { type Raised, type Subject, raise } from './raise.ts';

export interface DriftOptions {
  readonly youngDependencyDays: number;
  /** Of the repository that built this version; `null` where nobody could tell. */
  readonly defaultBranch: string | null;
  /** The registry serves evidence and somebody's keys speak for it. Otherwise provenance says nothing, there or not. */
  readonly servesEvidence: boolean;
}

/** What is different from the versions before. Raises nothing where there were none, or where they could not be read. */
export function judgeDrift(
  evidence: PackageEvidence,
  history: PackageHistory,
  subject: Subject,
  options: DriftOptions,
): readonly Raised[] {
  const unknown = [...history.unknown];
  const raised: Raised[] = [];
  if (evidence.document.kind === 'answered') {
    const identity = judgeIdentityDrift(evidence, history, subject, options);
    const dependencies = judgeDependencyDrift(evidence, history, subject, options.youngDependencyDays);
    raised.push(
      ...judgeLevelDrift(evidence, history, subject, options.servesEvidence),
      ...identity.raised,
      ...judgePublisherDrift(evidence, history, subject, identity.workflowChanged),
      ...judgeScriptDrift(evidence, history, subject),
      ...dependencies.raised,
    );
    unknown.push(...dependencies.unknown);
  }
  if (unknown.length > 0) raised.push(couldNotCompare(unknown, evidence, subject));
  const stopped = [history.base, history.attested].find((baseline) => isStopped(baseline));
  if (stopped?.provenance.kind === 'unknown')
    raised.push(stoppedBefore(stopped.past.version, stopped.provenance.detail, subject));
  return raised;
}

function isStopped(baseline: Baseline | null): boolean {
  return baseline?.provenance.kind === 'unknown' && baseline.provenance.code === 'verifier-stopped';
}

/** The version before has attestations, and nobody knows whether they hold. */
function stoppedBefore(version: string, detail: string, subject: Subject): Raised {
  const message = `${name(subject)} could not be compared with ${version}: ${short(detail, 300)}`;
  return raise('verification-stopped', subject, message, {
    cause: 'verification-stopped history',
    together: (count) => `${count} entries could not be compared with what was before. The first: ${message}`,
  });
}

/** One finding an entry: what could not be asked for was not compared, and must not pass for "nothing changed". */
function couldNotCompare(unknown: readonly string[], { route }: PackageEvidence, subject: Subject): Raised {
  const more = unknown.length > 3 ? `; and ${unknown.length - 3} more` : '';
  const said = `${unknown
    .slice(0, 3)
    .map((sentence) => short(sentence, 300))
    .join('; ')}${more}`;
  return raise(
    'registry-unreachable',
    subject,
    `${name(subject)} could not be compared with what was before: ${said}.`,
    {
      cause: `history ${route.registry}`,
      together: (count) => `${count} entries could not be compared with what was before. The first: ${said}.`,
    },
  );
}
