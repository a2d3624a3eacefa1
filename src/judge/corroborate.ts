import type { Answer, ProvenanceFact } from '../model/evidence.ts';
import type { GitHubRecords, RunRecord, StepRecord } from '../model/github-records.ts';
import { coverageOf } from './corroborate-steps.ts';
import { judgeUnavailable, type Unavailable } from './corroborate-unavailable.ts';
import { name } from './identity.ts';
import { provenanceLinks } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/** Whether GitHub's records bear a provenance out; *unknown* is neither. */
export type Standing = 'agreed' | 'disagreed' | 'unknown';

export interface Corroborated {
  readonly raised: readonly Raised[];
  readonly standing: Standing;
}

/**
 * Events whose runs GitHub files under the head of the pull request, or of the run that came before, while the identity
 * token has the commit that was checked out. Their commits differ in honest runs.
 */
const OTHER_HEAD: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'workflow_run',
]);

const MOST_SHOWN = 100;

/**
 * Holds what the certificate of a verified provenance says against GitHub's own records of that run, commit and tag.
 * Whoever signs with a stolen token has a flawless certificate, but does not write these records.
 */
export function judgeCorroboration(
  fact: ProvenanceFact,
  records: GitHubRecords,
  subject: Subject,
  now: Date,
): Corroborated {
  const unavailable = judgeUnavailable(fact, missing(fact, records), subject, now);
  // A name that was given up and taken by somebody else has records of somebody else's.
  const sameName = !isTaken(fact, records);
  const raised = [
    ...mismatches(fact, records.run, subject),
    ...steps(fact, records, subject),
    ...(sameName ? reach(fact, records, subject) : []),
    ...(sameName ? tag(fact, records, subject) : []),
  ];
  const disagrees = raised.some(({ finding }) => finding.severity !== 'info');
  const standing = disagrees ? 'disagreed' : unavailable.length > 0 ? 'unknown' : 'agreed';
  return { raised: [...raised, ...unavailable], standing };
}

function mismatches({ signer, ...fact }: ProvenanceFact, run: Answer<RunRecord>, subject: Subject): readonly Raised[] {
  if (run.kind !== 'answered') return [];
  const { headSha, path, event, repositoryId } = run.value;
  const commit = OTHER_HEAD.has(event) ? null : (signer.commit?.toLowerCase() ?? null);
  const differing = [
    { field: 'repository id', record: repositoryId, certificate: signer.repositoryId },
    { field: 'commit', record: headSha, certificate: commit },
    { field: 'workflow', record: path, certificate: signer.workflow?.path ?? null },
    { field: 'event', record: event, certificate: signer.trigger },
  ].filter(({ record, certificate }) => record !== null && certificate !== null && record !== certificate);
  const [first, ...others] = differing;
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` They disagree on ${others.map(({ field }) => field).join(', ')} too.`;
  const message = `GitHub's record of the run that built ${name(subject)} has ${first.field} ${shown(first.record)}, the certificate ${shown(first.certificate)}.${more}`;
  return [together('run-mismatch', { signer, ...fact }, subject, message)];
}

/** Which step ran when the log says that it was signed? The publish step of a hijacked run was skipped. */
function steps(fact: ProvenanceFact, { run, steps }: GitHubRecords, subject: Subject): readonly Raised[] {
  const { loggedAt } = fact.log;
  if (run.kind !== 'answered' || steps.kind !== 'answered' || loggedAt === null) return [];
  const coverage = coverageOf(steps.value, run.value, loggedAt);
  const { status, conclusion } = run.value;
  const ended = `the run ended as ${shown(conclusion)}`;
  switch (coverage.kind) {
    case 'unfinished':
      return [];
    case 'unsuccessful': {
      const [first] = coverage.steps;
      const what = first === undefined ? 'no step of that run was under way' : `only ${describe(first)}`;
      const message = `${name(subject)} was signed at ${loggedAt}, when ${what}; ${ended}.`;
      return [together('run-not-successful', fact, subject, message)];
    }
    case 'successful': {
      if (status !== 'completed' || conclusion === 'success') return [];
      const message = `${name(subject)} was signed at ${loggedAt} by a step that succeeded (${shown(coverage.step.name)}), but ${ended}.`;
      return [together('run-not-successful', fact, subject, message, 'info')];
    }
  }
}

function describe({ job, name, status, conclusion, startedAt, completedAt }: StepRecord): string {
  const how = conclusion ?? status;
  return `step ${shown(name)} of job ${shown(job)} was, which ended as ${shown(how)} (${startedAt} to ${completedAt ?? 'no end'})`;
}

function reach(fact: ProvenanceFact, { reach }: GitHubRecords, subject: Subject): readonly Raised[] {
  if (reach.kind !== 'answered' || reach.value.kind === 'on') return [];
  const { looked } = reach.value;
  const refs = looked.slice(0, 3).map(shown).join(', ');
  const where = looked.length > 3 ? `${refs} and ${looked.length - 3} more` : refs;
  const message = `The commit ${fact.signer.commit} that ${name(subject)} was built from is on no branch or tag of its repository that was looked at (${where}); it may be of a fork.`;
  return [together('commit-unreachable', fact, subject, message)];
}

function tag(fact: ProvenanceFact, { tag }: GitHubRecords, subject: Subject): readonly Raised[] {
  if (tag.kind !== 'answered' || tag.value.kind === 'at-commit') return [];
  const message =
    tag.value.kind === 'none'
      ? `No tag of the repository is named for ${name(subject)}, which was built from commit ${fact.signer.commit}.`
      : `The tag ${shown(tag.value.tag)} is at commit ${tag.value.commit}, but ${name(subject)} was built from ${fact.signer.commit}.`;
  return [together('release-tag-missing', fact, subject, message)];
}

/** Packages of one run share one cause: a monorepo's release is one finding that lists them. */
function together(
  code: 'run-mismatch' | 'run-not-successful' | 'commit-unreachable' | 'release-tag-missing',
  fact: ProvenanceFact,
  subject: Subject,
  message: string,
  severity?: 'info',
): Raised {
  return raise(code, subject, message, {
    cause: `${code} ${fact.signer.runUri ?? fact.claim.runUri ?? fact.signer.commit}`,
    together: (count) => `${count} entries come from one run, and this holds for each. The first: ${message}`,
    evidence: provenanceLinks(fact),
    // What is only told has nothing that keeps anybody from installing.
    ...(severity === undefined ? {} : { severity, remedy: 'Nothing to do. The run shows what failed afterwards.' }),
  });
}

function isTaken({ signer }: ProvenanceFact, { repositoryId }: GitHubRecords): boolean {
  return repositoryId.kind === 'answered' && signer.repositoryId !== null && repositoryId.value !== signer.repositoryId;
}

/** What could not be found out, each cause once. */
function missing(fact: ProvenanceFact, records: GitHubRecords): readonly Unavailable[] {
  const { run, steps, reach, tag, defaultBranch, repositoryId } = records;
  if (defaultBranch.kind === 'not-found') return [{ kind: 'invisible' }];
  if (isTaken(fact, records) && run.kind !== 'answered' && repositoryId.kind === 'answered')
    return [{ kind: 'taken', by: repositoryId.value }];
  const found: Unavailable[] = [];
  const codes = new Set<string>();
  for (const answer of [defaultBranch, run, steps, reach, tag]) {
    if (answer.kind !== 'unknown' || codes.has(answer.code)) continue;
    codes.add(answer.code);
    found.push({ kind: 'unanswered', code: answer.code, detail: answer.detail });
  }
  if (run.kind === 'not-found' || steps.kind === 'not-found') found.push({ kind: 'gone' });
  if (run.kind !== 'answered' || steps.kind !== 'answered') return found;
  const { loggedAt } = fact.log;
  if (loggedAt === null) return [...found, { kind: 'no-time' }];
  const unfinished = coverageOf(steps.value, run.value, loggedAt).kind === 'unfinished';
  return unfinished ? [...found, { kind: 'unfinished', status: run.value.status ?? 'unknown' }] : found;
}

/** Names of steps, jobs and workflows are the repository's words: quoted, and no longer than a line. */
function shown(text: string | null): string {
  return JSON.stringify((text ?? '(not stated)').slice(0, MOST_SHOWN));
}
