import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubRecords } from '../../src/adapters/github-records.ts';
import { audit } from '../../src/audit/audit.ts';
import { inquireGitHub } from '../../src/audit/corroborate.ts';
import { lookUp } from '../../src/audit/lookup.ts';
import { planEntries } from '../../src/audit/plan.ts';
import { compareLockfiles } from '../../src/lockfile/diff.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { Lockfile } from '../../src/model/package.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { githubClaims, gitlabClaims } from '../support/authorities/claims.ts';
import { type GitHub, startGitHub } from '../support/github/github.ts';
import { jobAround } from '../support/github/repository.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import type { Fault } from '../support/registry/faults.ts';
import { lockEntryOf, packageLockOf } from '../support/registry/lockfile.ts';
import type { PublishOptions } from '../support/registry/publish.ts';
import { type AuditWorld, codes, startAuditWorld } from './world.ts';

const TIME = '2026-05-01T12:00:00.000Z';
const NOW = new Date('2026-05-02T12:00:00.000Z');
const release = githubClaims({ ref: 'refs/heads/main', run_id: '4711' });
const family = Array.from({ length: 12 }, (_, index) => `part-${index}`);

let world: AuditWorld;
let github: GitHub;
let single: PublishedVersion;
let parts: readonly PublishedVersion[];
beforeAll(async () => {
  world = await startAuditWorld();
  single = await publish('single', {});
  parts = await Promise.all(family.map((name) => publish(name, { claims: release })));
});
afterAll(() => world.close());
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

function publish(name: string, provenance: PublishOptions['provenance'], time = TIME): Promise<PublishedVersion> {
  return world.publish(name, {}, { time, provenance: provenance ?? {} });
}

function lock(published: readonly PublishedVersion[]): Lockfile {
  const text = packageLockOf(
    published.map((each) => lockEntryOf(each)),
    { registryUrl: world.registry.url },
  );
  return readLockfile('package-lock.json', Buffer.from(text));
}

const port = () =>
  createGitHubRecords({
    token: github.token,
    apiUrl: github.url,
    signal: new AbortController().signal,
    timeoutMs: 500,
    pace: { sleep: async () => undefined, random: () => 0, now: () => Date.now() },
  });

interface Held {
  readonly base?: readonly PublishedVersion[] | null;
  readonly now?: Date;
}

/** An audit of what a lockfile has and its base has not: against none, all of it. */
function hold(published: readonly PublishedVersion[], { base = [], now = NOW }: Held = {}): Promise<Verdict> {
  const head = lock(published);
  const changes = base === null ? null : compareLockfiles(base.length === 0 ? null : lock(base), head);
  return audit(
    {
      lockfiles: [head],
      errors: [],
      raised: [],
      thresholds: { failOn: 'high', failOnIncomplete: true },
      contexts: new Map([[head, { registry: world.port(), changes, scope: changes === null ? 'all' : 'changed' }]]),
      judgement: {
        policy: null,
        origins: null,
        standing: [],
        inForce: { policy: null, origins: null, baseline: null },
        history: 'base',
        deep: false,
        now,
      },
    },
    { trust: world.trust, github: port(), progress: { update: () => undefined }, interrupted: () => null },
  );
}

/** The findings that GitHub's records lead to. */
const told = (verdict: Verdict): readonly string[] =>
  codes(verdict).filter((code) => /run-|commit-|release-tag|github/.test(code));

describe('provenance that GitHub bears out', () => {
  it('is agreed, without a finding', async () => {
    github.remember(githubClaims(), TIME);
    const verdict = await hold([single]);
    expect([verdict.outcome, told(verdict)]).toEqual(['pass', []]);
    expect(verdict.corroboration).toEqual({ asked: 1, agreed: 1, disagreed: 0, unknown: 0 });
  });

  it('of one run is asked about once', async () => {
    github.remember(release, TIME, { tags: family.map((name) => `${name}@1.0.0`) });
    const verdict = await hold(parts);
    expect([told(verdict), verdict.corroboration?.agreed]).toEqual([[], family.length]);
    const runs = github.requests.filter(({ operation }) => operation.startsWith('actions/'));
    expect(runs).toHaveLength(2);
  });

  it('is asked about for what the change brings in, and nothing else', async () => {
    github.remember(release, TIME);
    github.remember(githubClaims(), TIME);
    expect((await hold([single, ...parts], { base: parts })).corroboration).toMatchObject({ asked: 1 });
    github.requests.length = 0;
    expect((await hold([single, ...parts], { base: null })).corroboration).toBe(null);
    expect(github.requests).toEqual([]);
  });

  it('from elsewhere is nobody’s to ask', async () => {
    const other = await publish('from-gitlab', { claims: gitlabClaims() });
    const verdict = await hold([other]);
    expect([verdict.corroboration, github.requests]).toEqual([null, []]);
  });

  it('gives the default branch on to whoever judges refs', async () => {
    github.remember(githubClaims(), TIME);
    const head = lock([single]);
    const context = { registry: world.port(), changes: compareLockfiles(null, head), scope: 'changed' as const };
    const planned = planEntries(head, context);
    const ports = { trust: world.trust, progress: { update: () => undefined }, interrupted: () => null };
    const inquiry = await inquireGitHub(planned, await lookUp(planned, ports), port(), NOW);
    expect(planned.map((plan) => plan.kind === 'lookup' && inquiry.defaultBranch(plan))).toEqual(['main']);
  });
});

describe('a hijacked release', () => {
  it('of a family, signed in a run whose publish step was skipped, is one finding that lists them all', async () => {
    const job = jobAround(TIME, 'failure', 'release');
    const at = (seconds: number): string => new Date(Date.parse(TIME) + seconds * 1000).toISOString();
    github.remember(release, TIME, {
      conclusion: 'failure',
      tags: family.map((name) => `${name}@1.0.0`),
      jobs: [
        {
          ...job,
          steps: [
            { name: 'Run tests', conclusion: 'failure', startedAt: at(-60), completedAt: at(30) },
            { name: 'Publish', conclusion: 'skipped', startedAt: at(30), completedAt: at(30) },
          ],
        },
      ],
    });
    // Few enough that only their run makes them one.
    expect(told(await hold(parts.slice(0, 3)))).toEqual(['high run-not-successful']);
    const verdict = await hold(parts);
    expect([verdict.outcome, told(verdict)]).toEqual(['fail', ['high run-not-successful']]);
    const [finding] = verdict.findings.filter(({ code }) => code === 'run-not-successful');
    expect(finding?.affected?.map(({ package: name }) => name).toSorted()).toEqual(family.toSorted());
    expect(verdict.corroboration).toEqual({ asked: 12, agreed: 0, disagreed: 12, unknown: 0 });
    expect(new Set(verdict.packages.map(({ status, reason }) => `${status} ${reason}`))).toEqual(
      new Set(['failed run-not-successful']),
    );
  });

  it('from a commit of a fork', async () => {
    github.remember(githubClaims(), TIME, { loose: true });
    const verdict = await hold([single]);
    expect(told(verdict)).toEqual(['high commit-unreachable', 'info release-tag-missing']);
  });
});

describe('a GitHub that cannot be asked', () => {
  const rateLimited: Fault = {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4000000000' },
    body: '{"message":"API rate limit exceeded"}',
  };
  it.each<[name: string, fault: Fault]>([
    ['down', { status: 503 }],
    ['unreachable', 'reset'],
    ['silent', 'hang'],
    ['rate-limited', rateLimited],
    ['a login page', 'html'],
    ['nonsense', { status: 200, body: '{"total_count":0,"jobs":[],"status":"ahead"}' }],
  ])('%s: incomplete, one finding, no false one', async (_name, fault) => {
    github.remember(release, TIME);
    github.fault = () => fault;
    expect(told(await hold(parts.slice(0, 3)))).toEqual(['incomplete github-unavailable']);
    const verdict = await hold([...parts, single]);
    expect([verdict.outcome, told(verdict)]).toEqual(['incomplete', ['incomplete github-unavailable']]);
    expect(verdict.corroboration).toEqual({ asked: 13, agreed: 0, disagreed: 0, unknown: 13 });
    expect(JSON.stringify(verdict)).not.toContain(github.token);
  });

  it('down halfway: what was told counts, the rest is unknown', async () => {
    github.remember(release, TIME);
    github.fault = ({ operation }) => (operation.includes('list-jobs') ? { status: 500 } : undefined);
    const verdict = await hold(parts);
    expect(told(verdict)).toContain('incomplete github-unavailable');
    expect(told(verdict).filter((code) => /critical|high/.test(code))).toEqual([]);
  });

  it('whose record of an old run is gone is counted as unknown, and keeps nothing from passing', async () => {
    github.remember(githubClaims(), TIME).runs.clear();
    const young = await hold([single]);
    expect([young.outcome, told(young)]).toEqual(['incomplete', ['incomplete github-unavailable']]);
    const old = await hold([single], { now: new Date('2027-08-01T00:00:00Z') });
    expect([old.outcome, told(old), old.corroboration?.unknown]).toEqual(['pass', ['info github-unavailable'], 1]);
  });

  it('because the certificate names a run of another repository', async () => {
    const claims = githubClaims();
    const strange = await publish('strange', {
      claims,
      certificate: { extensions: { 21: 'https://github.com/evil/demo/actions/runs/1/attempts/1' } },
    });
    github.remember(claims, TIME);
    const verdict = await hold([strange]);
    expect(told(verdict)).toEqual(['incomplete github-unavailable']);
    expect(github.requests).toEqual([]);
  });
});
