import type { ProvenanceFact, SignerIdentity, WorkflowRef } from '../model/evidence.ts';
import { formatRepository, sameRepository } from '../model/repository.ts';
import type { Severity } from '../model/severity.ts';
import { compareRepositories, describeRepository, type RepositoryDrift } from './drift-repository.ts';
import { short } from './drift-words.ts';

export const AXES = ['repository', 'workflow', 'ref', 'trigger', 'builder'] as const;
export type Axis = (typeof AXES)[number];

/** One thing about a build that is another one than in an earlier build. */
export interface Drift {
  readonly kind: 'drift';
  readonly severity: Severity;
  /** `workflow .github/workflows/x.yml, not .github/workflows/release.yml`. */
  readonly words: string;
  readonly repository: RepositoryDrift | null;
}

/** `folded`: another repository of the same owner has workflows of its own; they are part of the move. */
export type Compared = Drift | { readonly kind: 'same' | 'not-stated' | 'folded' };

const SAME = { kind: 'same' } as const;
const NOT_STATED = { kind: 'not-stated' } as const;

/** Holds a build against an earlier one, by their certificates. What one of them does not state is compared with nothing. */
export function compareBuilds(before: ProvenanceFact, now: ProvenanceFact): Readonly<Record<Axis, Compared>> {
  const repository = repositoryDrift(before.signer, now.signer);
  const workflow = valueDrift('workflow', 'medium', ...workflowsOf(before.signer, now.signer));
  const ref = valueDrift('a build of', 'low', refKind(before.signer.ref), refKind(now.signer.ref));
  const trigger = valueDrift('event', 'low', before.signer.trigger, now.signer.trigger);
  const builder = valueDrift('builder', 'medium', ...buildersOf(before, now));
  const moved = repository.kind === 'drift' && repository.repository === 'moved';
  const fold = (compared: Compared): Compared => (moved && compared.kind === 'drift' ? { kind: 'folded' } : compared);
  return { repository, workflow: fold(workflow), ref: fold(ref), trigger: fold(trigger), builder };
}

const REPOSITORY_SEVERITY = { renamed: 'info', transferred: 'medium', moved: 'medium', other: 'high' } as const;

const REPOSITORY_WORDS = {
  renamed: 'the same repository under another name',
  transferred: 'the same repository, which is another owner’s now',
  moved: 'another repository of the same owner, with workflows of its own',
  other: 'a repository of another owner',
} as const;

function repositoryDrift(before: SignerIdentity, now: SignerIdentity): Compared {
  const drift = compareRepositories(before, now);
  if (drift === 'same' || drift === 'not-stated') return { kind: drift };
  const words = `repository ${describeRepository(now)}, not ${describeRepository(before)}: ${REPOSITORY_WORDS[drift]}`;
  return { kind: 'drift', severity: REPOSITORY_SEVERITY[drift], words, repository: drift };
}

function valueDrift(what: string, severity: Severity, before: string | null, now: string | null): Compared {
  if (before === null || now === null) return NOT_STATED;
  if (before === now) return SAME;
  return { kind: 'drift', severity, words: `${what} ${short(now)}, not ${short(before)}`, repository: null };
}

/**
 * The workflow that was started, where both certificates state it; otherwise the one that signed, of both. A caller and
 * the reusable workflow it calls are two files, and comparing one with the other would be an alarm about nothing.
 */
function workflowsOf(before: SignerIdentity, now: SignerIdentity): readonly [string | null, string | null] {
  if (before.workflow !== null && now.workflow !== null) {
    return [workflowName(before.workflow, before), workflowName(now.workflow, now)];
  }
  return [workflowName(before.signerWorkflow, before), workflowName(now.signerWorkflow, now)];
}

/** The path; with its repository before it where that is not the one that was built. */
function workflowName(workflow: WorkflowRef | null, { repository }: SignerIdentity): string | null {
  if (workflow === null) return null;
  const own = repository !== null && sameRepository(workflow.repository, repository);
  return own ? workflow.path : `${formatRepository(workflow.repository)}/${workflow.path}`;
}

function refKind(ref: string | null): string | null {
  if (ref === null) return null;
  if (ref.startsWith('refs/tags/')) return 'a tag';
  if (ref.startsWith('refs/heads/')) return 'a branch';
  return ref.startsWith('refs/pull/') ? 'a pull request' : 'another ref';
}

/** Provider and hosting class; the provider alone where a build does not say on what it ran. */
function buildersOf(before: ProvenanceFact, now: ProvenanceFact): readonly [string, string] {
  const [a, b] = [before, now].map(({ signer, claim }) => {
    const runner = signer.runner ?? claim.runner;
    // CircleCI's certificates state two quotation marks here.
    return { provider: signer.provider, runner: runner !== null && /\w/.test(runner) ? runner : null };
  }) as [Builder, Builder];
  const stated = a.runner !== null && b.runner !== null;
  return [stated ? `${a.provider}/${a.runner}` : a.provider, stated ? `${b.provider}/${b.runner}` : b.provider];
}

interface Builder {
  readonly provider: string;
  readonly runner: string | null;
}
