import { describe, expect, it } from 'vitest';
import { type Corroborated, judgeCorroboration } from '../../src/judge/corroborate.ts';
import type { ProvenanceFact } from '../../src/model/evidence.ts';
import type { GitHubRecords, RunRecord, StepRecord } from '../../src/model/github-records.ts';
import { githubClaims } from '../support/authorities/claims.ts';
import { provenance, subject } from './evidence.ts';

const claims = githubClaims();
const LOGGED = '2025-06-01T00:00:00.000Z';
const NOW = new Date('2025-06-02T00:00:00.000Z');
const fact = provenance(claims).value;

const run: RunRecord = {
  status: 'completed',
  conclusion: 'success',
  headSha: claims.sha,
  path: '.github/workflows/release.yml',
  event: 'push',
  actor: 'octocat',
  repositoryId: claims.repository_id,
};

const answered = <T>(value: T) => ({ kind: 'answered', value }) as const;
const gone = { kind: 'not-found', detail: 'Not Found' } as const;
const down = { kind: 'unknown', code: 'server-error', detail: "GitHub's API answered 500" } as const;

/** A step from `from` to `to` seconds after the log's time. */
function step(from: number, to: number | null, conclusion: string | null = 'success', name = 'Publish'): StepRecord {
  const at = (seconds: number): string => new Date(Date.parse(LOGGED) + seconds * 1000).toISOString();
  return {
    job: 'release',
    name,
    status: to === null ? 'in_progress' : 'completed',
    conclusion: to === null ? null : conclusion,
    startedAt: at(from),
    completedAt: to === null ? null : at(to),
  };
}

const honest: GitHubRecords = {
  run: answered(run),
  steps: answered([step(-60, -30, 'success', 'Build'), step(-30, 20)]),
  reach: answered({ kind: 'on', ref: 'heads/main' }),
  tag: answered({ kind: 'at-commit', tag: 'v1.0.0' }),
  defaultBranch: answered('main'),
  repositoryId: answered(claims.repository_id),
};

function judge(more: Partial<GitHubRecords> = {}, given: ProvenanceFact = fact, now: Date = NOW): Corroborated {
  return judgeCorroboration(given, { ...honest, ...more }, subject, now);
}

/** `standing: severity code, …`. */
function said({ raised, standing }: Corroborated): string {
  return `${standing}: ${raised.map(({ finding }) => `${finding.severity} ${finding.code}`).join(', ')}`;
}

const steps = (...all: readonly StepRecord[]): Partial<GitHubRecords> => ({ steps: answered(all) });
const ran = (change: Partial<RunRecord>): Partial<GitHubRecords> => ({ run: answered({ ...run, ...change }) });

describe('records that bear the provenance out', () => {
  it('are no finding', () => {
    expect(said(judge())).toBe('agreed: ');
  });

  it.each(['pull_request', 'pull_request_target', 'workflow_run'])(
    '%s: the run is filed under another head',
    (event) => {
      const given = provenance(githubClaims({ event_name: event })).value;
      expect(said(judge(ran({ event, headSha: 'a'.repeat(40) }), given))).toBe('agreed: ');
    },
  );

  it('a reusable workflow signs, and the run is of the one that called it', () => {
    const given = provenance(
      githubClaims({ job_workflow_ref: 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main' }),
    ).value;
    expect(said(judge({}, given))).toBe('agreed: ');
  });

  it('what an early certificate does not state is not compared', () => {
    const given = { ...fact, signer: { ...fact.signer, workflow: null, repositoryId: null, trigger: null } };
    expect(said(judge(ran({ path: 'x', event: 'schedule', repositoryId: '1' }), given))).toBe('agreed: ');
  });
});

describe('a run that is another', () => {
  it.each([
    ['commit', { headSha: 'a'.repeat(40) }, 'a'.repeat(40)],
    ['workflow', { path: '.github/workflows/other.yml' }, 'other.yml'],
    ['event', { event: 'workflow_dispatch' }, 'workflow_dispatch'],
    ['repository id', { repositoryId: '1' }, '"1"'],
  ])('by its %s', (field, change, value) => {
    const result = judge(ran(change));
    expect(said(result)).toBe('disagreed: critical run-mismatch');
    expect(result.raised[0]?.finding.message).toContain(value);
    expect(result.raised[0]?.finding.message).toContain(field);
  });

  it('by several at once is one finding', () => {
    const result = judge(ran({ event: 'schedule', path: 'x' }));
    expect(said(result)).toBe('disagreed: critical run-mismatch');
    expect(result.raised[0]?.finding.message).toMatch(/event too/);
  });
});

describe('the step at the signed time', () => {
  const failed = { conclusion: 'failure' } as const;
  it.each<[name: string, records: Partial<GitHubRecords>, expected: string]>([
    ['none', steps(step(-60, -30), step(30, 60)), 'disagreed: high run-not-successful'],
    ['no steps at all', steps(), 'disagreed: high run-not-successful'],
    [
      'a skipped one',
      { ...ran(failed), ...steps(step(-60, -30, 'failure'), step(0, 0, 'skipped')) },
      'disagreed: high run-not-successful',
    ],
    ['a failed one', { ...ran(failed), ...steps(step(-60, 60, 'failure')) }, 'disagreed: high run-not-successful'],
    ['a cancelled one', steps(step(-60, 60, 'cancelled')), 'disagreed: high run-not-successful'],
    [
      'a failed one, with a successful one just before',
      steps(step(-60, -1), step(0, 60, 'failure')),
      'disagreed: high run-not-successful',
    ],
    ['a successful one beside a failed one of another job', steps(step(-60, 60, 'failure'), step(-10, 10)), 'agreed: '],
    ['one that began in this second', steps(step(0, 5)), 'agreed: '],
    ['one that ended in this second', steps(step(-5, 0)), 'agreed: '],
    ['one that ended two seconds ago, by its clock', steps(step(-9, -2)), 'agreed: '],
    ['one that ended three seconds ago', steps(step(-9, -3)), 'disagreed: high run-not-successful'],
    ['one that begins in two seconds', steps(step(2, 9)), 'agreed: '],
    ['one that begins in three seconds', steps(step(3, 9)), 'disagreed: high run-not-successful'],
    [
      'a successful one, in a run that failed later',
      { ...ran(failed), ...steps(step(-9, 9), step(10, 20, 'failure')) },
      'agreed: info run-not-successful',
    ],
    [
      'a clean-up step, after a failed one of its job',
      { ...ran(failed), ...steps(step(-60, -30, 'failure'), step(-30, -20, 'skipped'), step(-5, 5)) },
      'disagreed: high run-not-successful',
    ],
    [
      'one that is still running',
      { ...ran({ status: 'in_progress', conclusion: null }), ...steps(step(-9, null)) },
      'unknown: incomplete github-unavailable',
    ],
    [
      'one that is still running, in a run that is said to have ended',
      steps(step(-9, null)),
      'unknown: incomplete github-unavailable',
    ],
    [
      'a successful one whose end nobody states',
      steps({ ...step(-9, null), status: 'completed', conclusion: 'success' }),
      'unknown: incomplete github-unavailable',
    ],
    [
      'none yet, in a run that goes on',
      { ...ran({ status: 'in_progress', conclusion: null }), ...steps(step(-60, -30)) },
      'unknown: incomplete github-unavailable',
    ],
    [
      'a successful one, in a run that goes on',
      { ...ran({ status: 'in_progress', conclusion: null }), ...steps(step(-9, 9), step(9, null)) },
      'agreed: ',
    ],
  ])('%s', (_name, records, expected) => {
    expect(said(judge(records))).toBe(expected);
  });

  it('is told by name, job, end and times', () => {
    const [raised] = judge(steps(step(-10, 10, 'skipped', 'npm publish'))).raised;
    for (const word of ['npm publish', 'release', 'skipped', LOGGED, '2025-05-31T23:59:50.000Z'])
      expect(raised?.finding.message).toContain(word);
    expect(raised?.finding.evidence.map(({ label }) => label)).toContain('workflow run');
  });

  it('cannot be told without a signed time', () => {
    const given = { ...fact, log: { ...fact.log, loggedAt: null } };
    expect(said(judge({}, given))).toBe('unknown: incomplete github-unavailable');
  });
});

describe('commit and tag', () => {
  it('a commit on no ref', () => {
    const result = judge({
      reach: answered({ kind: 'nowhere', looked: ['heads/main', 'tags/v1.0.0', 'heads/a', 'heads/b'] }),
    });
    expect(said(result)).toBe('disagreed: high commit-unreachable');
    for (const word of [claims.sha, 'heads/main', '1 more']) expect(result.raised[0]?.finding.message).toContain(word);
  });

  it('no tag, or one elsewhere, disagrees with nothing', () => {
    const elsewhere = judge({ tag: answered({ kind: 'elsewhere', tag: 'v1.0.0', commit: 'a'.repeat(40) }) });
    expect(said(judge({ tag: answered({ kind: 'none' }) }))).toBe('agreed: info release-tag-missing');
    expect(said(elsewhere)).toBe('agreed: info release-tag-missing');
    for (const word of [claims.sha, 'a'.repeat(40), 'v1.0.0'])
      expect(elsewhere.raised[0]?.finding.message).toContain(word);
  });

  it('a repository’s words are bounded', () => {
    const long = 'x'.repeat(100_000);
    const result = judge({
      ...steps(step(-1, 1, 'failure', long)),
      tag: answered({ kind: 'elsewhere', tag: long, commit: 'a'.repeat(40) }),
      ...ran({ path: long, conclusion: long }),
    });
    for (const { finding } of result.raised) expect(finding.message.length).toBeLessThan(1000);
    expect(result.raised).toHaveLength(3);
  });
});

describe('what could not be found out', () => {
  const every: GitHubRecords = {
    run: down,
    steps: down,
    reach: down,
    tag: down,
    defaultBranch: down,
    repositoryId: down,
  };

  it.each(['run', 'steps', 'reach', 'tag'] as const)('%s: incomplete, and no false finding', (field) => {
    expect(said(judge({ [field]: down }))).toBe('unknown: incomplete github-unavailable');
  });

  it('everything, for one cause, is one finding, the same for every package', () => {
    const [a, b] = [judge(every), judgeCorroboration(fact, every, { ...subject, package: 'other' }, NOW)];
    expect(said(a)).toBe('unknown: incomplete github-unavailable');
    expect(a.raised[0]?.cause).toBe(b.raised[0]?.cause);
  });

  it('does not hide what was found out', () => {
    expect(said(judge({ tag: down, ...ran({ event: 'schedule' }) }))).toBe(
      'disagreed: critical run-mismatch, incomplete github-unavailable',
    );
  });

  it('steps that cover nothing are no finding while the run is unknown', () => {
    expect(said(judge({ run: down, ...steps() }))).toBe('unknown: incomplete github-unavailable');
  });

  it.each([
    [399, 'unknown: incomplete github-unavailable'],
    [401, 'unknown: info github-unavailable'],
  ])('a run that is gone %d days after it signed', (days, expected) => {
    const now = new Date(Date.parse(LOGGED) + days * 86_400_000);
    expect(said(judge({ run: gone, steps: gone }, fact, now))).toBe(expected);
  });

  it('a repository that the token does not see', () => {
    const all = { run: gone, steps: gone, reach: gone, tag: gone, defaultBranch: gone, repositoryId: gone };
    expect(said(judge(all, fact, new Date('2030-01-01')))).toBe('unknown: incomplete github-unavailable');
  });

  it('a name that somebody else has now: its refs say nothing', () => {
    const result = judge({
      repositoryId: answered('1'),
      run: gone,
      steps: gone,
      reach: answered({ kind: 'nowhere', looked: [] }),
      tag: answered({ kind: 'none' }),
    });
    expect(said(result)).toBe('unknown: incomplete github-unavailable');
    expect(result.raised[0]?.finding.message).toContain(claims.repository_id);
  });
});
