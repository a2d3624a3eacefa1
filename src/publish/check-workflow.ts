import { OUTSIDER_EVENTS, RESTRICTED_IN_FORKS } from '../model/events.ts';
import { at, stringAt } from '../model/json.ts';
import type { PreflightCheck } from '../model/publish.ts';
import type { StepRisk } from '../model/workflow.ts';
import { risksOf } from '../workflow/risks.ts';
import { type CheckId, notApplicable, pass, some, unknown, warn } from './check.ts';
import type { PublishFacts, PublishingJob } from './facts.ts';

const CHECKED = ['workflow-permission', 'workflow-events', 'workflow-cache', 'workflow-scripts'] as const;

/** The way out of all of them: what was packed elsewhere cannot ask for a token, and what can runs nothing of the project. */
const TWO_JOBS =
  'Use two jobs: one without id-token that installs, builds and packs (mode: pack), and one with id-token: write and nothing but this action (mode: publish, tarball: …). The reusable workflow publish.yml does both.';

/**
 * How the workflow is built. Whoever runs code in a job with `id-token: write` can publish with flawless provenance, so
 * these are warned of; only a person can say whether they are meant.
 */
export function checkWorkflow(facts: PublishFacts): readonly PreflightCheck[] {
  const { jobs, unread } = facts.workflows;
  if (jobs.length === 0) {
    const [first] = unread;
    return CHECKED.map((id) =>
      first === undefined
        ? notApplicable(id, 'No workflow here publishes.')
        : unknown(id, `${first.file}: ${first.why}`, 'Look at the workflow by hand.'),
    );
  }
  return [
    checkPermission(facts),
    checkEvents(jobs),
    checkRisks('workflow-cache', jobs, cacheKinds(facts)),
    checkRisks('workflow-scripts', jobs, new Set(['install', 'project-code'])),
  ].map((check) => (check.outcome === 'pass' ? halfSeen(check, facts) : check));
}

/** What was not read may hold what is looked for. */
function halfSeen(check: PreflightCheck, { workflows }: PublishFacts): PreflightCheck {
  const [first] = workflows.unread;
  return first === undefined
    ? check
    : { ...check, outcome: 'unknown', detail: `${first.file}: ${first.why}`, remedy: 'Look at the workflow by hand.' };
}

function checkPermission({ intent, workflows }: PublishFacts): PreflightCheck {
  const without = workflows.jobs.filter(({ job }) => !job.idToken);
  if (!intent.provenance && intent.form === 'token') return notApplicable('workflow-permission', 'It needs none.');
  if (without.length === 0) return pass('workflow-permission', places(workflows.jobs));
  return warn(
    'workflow-permission',
    `${places(without)}: no “id-token: write”.`,
    'Add it to the permissions of that job alone:\npermissions:\n  contents: read\n  id-token: write',
  );
}

function checkEvents(jobs: readonly PublishingJob[]): PreflightCheck {
  const open = jobs.flatMap(({ file, events, job }) =>
    events
      // A run from a fork gets no token; and a condition may keep the job from those that do.
      .filter(({ name }) => OUTSIDER_EVENTS.has(name) && !(RESTRICTED_IN_FORKS.has(name) && job.condition !== null))
      .map(({ name, line }) => `${name} (${file}:${line})`),
  );
  const found = [...new Set(open)];
  if (found.length === 0)
    return pass('workflow-events', some([...new Set(jobs.flatMap(({ events }) => events.map(({ name }) => name)))]));
  return warn(
    'workflow-events',
    `People outside the project can start it: ${some(found)}.`,
    'Give publishing a workflow of its own, started by “release”, pushed tags or by hand.',
  );
}

/** setup-node caches by itself for a project that names npm as its manager. */
function cacheKinds({ manifest }: PublishFacts): ReadonlySet<StepRisk['kind']> {
  const named = stringAt(manifest.json, 'packageManager') ?? '';
  const engine = at(manifest.json, 'devEngines', 'packageManager', 'name');
  const forNpm = /^npm(?:@|$)/.test(named) || engine === 'npm';
  return new Set(forNpm ? ['cache', 'perhaps-cache'] : ['cache']);
}

function checkRisks(id: CheckId, jobs: readonly PublishingJob[], kinds: ReadonlySet<StepRisk['kind']>): PreflightCheck {
  const found = jobs
    .filter(({ job }) => job.idToken)
    .flatMap(({ file, job }) =>
      risksOf(job)
        .filter(({ kind }) => kinds.has(kind))
        .map(({ what, line }) => `${what} (${file}:${line})`),
    );
  if (found.length === 0) return pass(id, 'None that can be seen.');
  const what =
    id === 'workflow-cache'
      ? 'The job that may ask for identity tokens restores a cache, which other runs wrote'
      : 'The job that may ask for identity tokens runs code of dependencies';
  return warn(id, `${what}: ${some(found, 3)}.`, TWO_JOBS);
}

function places(jobs: readonly PublishingJob[]): string {
  return some(jobs.map(({ file, job }) => `${job.id} (${file}:${job.line})`));
}
