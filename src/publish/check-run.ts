import { RESTRICTED_IN_FORKS, OUTSIDER_EVENTS } from '../model/events.ts';
import type { PreflightCheck, TokenClaims } from '../model/publish.ts';
import { publishedVersion } from '../packument/standing.ts';
import { type CheckId, fail, notApplicable, pass, quote, unknown, warn } from './check.ts';
import type { PublishFacts } from './facts.ts';

/** GitHub's issuer; an enterprise's tokens may have its slug behind it. */
const ISSUER = 'https://token.actions.githubusercontent.com';
const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write';

/** Of these, each says something only where there is a token. */
const OF_CLAIMS: readonly CheckId[] = [
  'issuer',
  'runner',
  'visibility',
  'event',
  'ref',
  'environment',
  'workflow-name',
];

/** The run that publishes, by its identity token: the claims are what Fulcio certifies and what npm's registry judges. */
export function checkRun(facts: PublishFacts): readonly PreflightCheck[] {
  const { intent, job, token } = facts;
  const needed = intent.provenance || intent.form !== 'token';
  const fork = checkFork(facts, needed);
  if (!needed) {
    const why = 'Publishing with a token and without provenance needs none.';
    return [fork, notApplicable('id-token', why), ...OF_CLAIMS.map((id) => notApplicable(id, why))];
  }
  if (token.kind !== 'claims') {
    const why = 'There is no identity token to read it from.';
    return [fork, checkToken(facts), ...OF_CLAIMS.map((id) => withoutToken(id, intent.rehearsal, why))];
  }
  const { claims } = token;
  const held =
    job !== null && job.repository !== '' && job.repository.toLowerCase() !== claims.repository.toLowerCase()
      ? fail(
          'id-token',
          `The token is of ${quote(claims.repository)}, and this job is of ${quote(job.repository)}.`,
          'Run this in an unchanged environment: a step before it set GITHUB_REPOSITORY or the token’s address.',
        )
      : pass('id-token', `Run ${claims.runId}, attempt ${claims.runAttempt}, of ${claims.repository}.`);
  return [fork, held, ...checkClaims(facts, claims)];
}

function withoutToken(id: CheckId, rehearsal: boolean, why: string): PreflightCheck {
  // Where the token itself is missing, that fault is said once.
  return notApplicable(id, rehearsal ? 'Only the publishing run can tell.' : why);
}

function checkFork({ intent, job }: PublishFacts, needed: boolean): PreflightCheck {
  if (job === null || !job.fork)
    return pass('fork-pull-request', job === null ? 'No pull request.' : `Event ${job.event}.`);
  if (intent.rehearsal)
    return notApplicable('fork-pull-request', 'A pull request from a fork, and nothing is published.');
  const detail = `This is a pull request from a fork. GitHub gives such runs ${needed ? 'no identity token, whatever their permissions say, and ' : ''}no secrets.`;
  return fail(
    'fork-pull-request',
    detail,
    'Publish from a tag, a release or a branch: after the merge, never before it.',
  );
}

function checkToken({ intent, job, token }: PublishFacts): PreflightCheck {
  switch (token.kind) {
    case 'claims':
      return pass('id-token', 'There is one.');
    case 'not-asked':
      return notApplicable('id-token', token.detail);
    case 'failed':
      return unknown('id-token', `GitHub gave no identity token: ${token.detail}`, 'Run the job again.');
    case 'missing': {
      if (intent.rehearsal) return notApplicable('id-token', 'This job has none; only the publishing run needs one.');
      const remedy =
        job === null
          ? 'Provenance can only be made in a GitHub Actions run.'
          : job.fork
            ? 'See the pull request above: no permission helps there.'
            : `Give the job that publishes these permissions; a workflow that calls it must grant them, too:\n${PERMISSIONS}`;
      return fail('id-token', token.problem.message, remedy);
    }
  }
}

function checkClaims({ intent, manifest }: PublishFacts, claims: TokenClaims): readonly PreflightCheck[] {
  return [
    isGitHubIssuer(claims.issuer)
      ? pass('issuer', claims.issuer)
      : fail(
          'issuer',
          `The token’s issuer is ${quote(claims.issuer)}; npm takes provenance from ${ISSUER} only.`,
          'Publish from github.com: GitHub Enterprise Server cannot make provenance that npm takes.',
        ),
    checkRunner(claims, intent.provenance),
    checkVisibility(claims, intent.provenance),
    checkEvent(claims),
    checkRef(claims, publishedVersion(String(manifest.json['version'])), String(manifest.json['name'])),
    pass(
      'environment',
      claims.environment === null
        ? 'The job names none; npm’s trusted publisher must name none either.'
        : `${quote(claims.environment)}; npm’s trusted publisher must name it, or none.`,
    ),
    checkWorkflowName(claims),
  ];
}

function isGitHubIssuer(issuer: string): boolean {
  return issuer === ISSUER || /^https:\/\/token\.actions\.githubusercontent\.com\/[\w-]+$/.test(issuer);
}

function checkRunner({ runnerEnvironment }: TokenClaims, provenance: boolean): PreflightCheck {
  if (runnerEnvironment === 'github-hosted') return pass('runner', runnerEnvironment);
  const detail = `The token says ${quote(runnerEnvironment)}; npm takes provenance from "github-hosted" only. Runners of other providers count as self-hosted.`;
  if (!provenance) return warn('runner', detail, 'Nothing, as long as no provenance is wanted.');
  return fail(
    'runner',
    detail,
    'Build wherever you like (mode: pack), and give the job that publishes “runs-on: ubuntu-latest”.',
  );
}

function checkVisibility({ repositoryVisibility, repository }: TokenClaims, provenance: boolean): PreflightCheck {
  if (repositoryVisibility === 'public') return pass('visibility', 'public');
  const detail = `${repository} is ${quote(repositoryVisibility)}; npm takes provenance from public repositories only.`;
  if (!provenance) return warn('visibility', detail, 'Nothing, as long as no provenance is wanted.');
  return fail(
    'visibility',
    detail,
    'Make the repository public, or say “provenance: false”: the package is then published without any.',
  );
}

function checkEvent({ event }: TokenClaims): PreflightCheck {
  if (!OUTSIDER_EVENTS.has(event)) return pass('event', event);
  const who = RESTRICTED_IN_FORKS.has(event)
    ? 'what it builds has not been merged'
    : 'people without write access can start or steer it';
  return warn(
    'event',
    `This run was started by ${quote(event)}: ${who}.`,
    'Publish on “release”, on a pushed tag, or by hand.',
  );
}

/** A tag that names another version than package.json is the commonest way to attest the wrong commit. */
function checkRef({ ref }: TokenClaims, version: string | null, name: string): PreflightCheck {
  if (ref.startsWith('refs/pull/')) {
    return warn(
      'ref',
      `${ref} is the merge of a pull request, on no branch: nobody can look the commit up later.`,
      'Publish from a branch or a tag.',
    );
  }
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  const said = tag === undefined ? null : /(?:^|[^\d.])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag)?.[1];
  if (tag === undefined || said === null || said === undefined || version === null || said === version)
    return pass('ref', ref);
  return warn('ref', `The tag is ${quote(tag)}, and ${name} is ${version}.`, 'Check that the right commit is tagged.');
}

function checkWorkflowName({ workflowRef, jobWorkflowRef }: TokenClaims): PreflightCheck {
  const file = workflowFile(workflowRef);
  if (workflowRef === jobWorkflowRef) return pass('workflow-name', `npm’s trusted publisher must name ${file}.`);
  const detail = `npm’s trusted publisher must name ${file}, the workflow that was started; the provenance is signed as ${jobWorkflowRef}, the one that it calls.`;
  return pass('workflow-name', detail);
}

/** `release.yml` of `owner/repo/.github/workflows/release.yml@ref`: what npm's form asks for. */
export function workflowFile(workflowRef: string): string {
  return workflowRef.split('@')[0]?.split('/').at(-1) ?? workflowRef;
}
