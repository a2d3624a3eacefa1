import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubRecords } from '../../src/adapters/github-records.ts';
import type { GitHubRecordsOptions } from '../../src/adapters/github-records-client.ts';
import type { GitHubRecords, GitHubRecordsPort, RunQuestion } from '../../src/model/github-records.ts';
import { githubClaims } from '../support/authorities/claims.ts';
import { type GitHub, type GitHubRequest, startGitHub } from '../support/github/github.ts';
import type { Fault } from '../support/registry/faults.ts';

const loggedAt = '2026-05-01T12:00:00.000Z';
const claims = githubClaims();
const question: RunQuestion = {
  owner: 'octo-org',
  repo: 'demo',
  runId: claims.run_id,
  attempt: '1',
  commit: claims.sha,
  ref: 'refs/tags/v1.0.0',
  packageName: 'demo',
  version: '1.0.0',
};

let github: GitHub;
let slept: number[];
beforeEach(async () => {
  github = await startGitHub();
  github.remember(claims, loggedAt);
  slept = [];
});
afterEach(() => github.close());

function open(options: Partial<GitHubRecordsOptions> = {}): GitHubRecordsPort {
  return createGitHubRecords({
    token: github.token,
    apiUrl: github.url,
    signal: new AbortController().signal,
    timeoutMs: 30_000,
    pace: { sleep: async (ms) => void slept.push(ms), random: () => 0, now: () => Date.now() },
    ...options,
  });
}

/** Waits long for all but what never comes, so that a slow machine changes no answer. */
function impatient(fault: Fault): GitHubRecordsPort {
  return open(fault === 'hang' ? { timeoutMs: 100 } : {});
}

/** Every fact that is not answered, as `kind code`. */
function outcomes(records: GitHubRecords): readonly string[] {
  const all = Object.values(records) as readonly GitHubRecords['run'][];
  return [
    ...new Set(all.map((answer) => (answer.kind === 'unknown' ? `unknown ${answer.code}` : answer.kind))),
  ].toSorted();
}

const FAULTS: readonly [name: string, fault: Fault, code: string][] = [
  ['a server error', { status: 500 }, 'server-error'],
  ['a gateway’s page', { status: 502, body: '<html>', headers: { 'content-type': 'text/html' } }, 'server-error'],
  ['a login page', 'html', 'malformed'],
  ['nonsense', { status: 200, body: '{"hello":"world"}' }, 'malformed'],
  ['an array', { status: 200, body: '[]' }, 'malformed'],
  ['no JSON', { status: 200, body: '{"id":' }, 'malformed'],
  [
    'a 404 that is not GitHub’s',
    { status: 404, body: '<html>', headers: { 'content-type': 'text/html' } },
    'malformed',
  ],
  ['half an answer', 'truncate', 'unreachable'],
  ['a cut connection', 'reset', 'unreachable'],
  ['nothing at all', 'hang', 'timeout'],
  ['a flood', 'flood', 'too-large'],
  ['a refused token', { status: 401, body: '{"message":"Bad credentials"}' }, 'unauthorized'],
  [
    'a refusal',
    { status: 403, body: '{"message":"Resource protected by organization SAML enforcement."}' },
    'forbidden',
  ],
  ['another status', { status: 451, body: '{"message":"Unavailable"}' }, 'unexpected-status'],
];

describe('an API that does not answer as it should', () => {
  it.each(FAULTS)('%s for everything: unknown', async (_name, fault, code) => {
    github.fault = () => fault;
    expect(outcomes(await impatient(fault).records(question))).toEqual([`unknown ${code}`]);
  });

  it.each(FAULTS)('%s for the run: neither a run nor none', async (_name, fault, code) => {
    github.fault = ({ operation }) => (operation === 'actions/get-workflow-run-attempt' ? fault : undefined);
    const { run } = await impatient(fault).records(question);
    expect(run).toMatchObject({ kind: 'unknown', code });
  });

  it.each(FAULTS)('%s for the jobs: no empty list', async (_name, fault, code) => {
    github.fault = ({ operation }) => (operation.includes('list-jobs') ? fault : undefined);
    const { steps } = await impatient(fault).records(question);
    expect(steps).toMatchObject({ kind: 'unknown', code });
  });

  it.each(FAULTS)('%s for tags: not none', async (_name, fault, code) => {
    github.fault = ({ operation }) => (operation === 'git/get-ref' ? fault : undefined);
    const { tag } = await impatient(fault).records({ ...question, ref: 'refs/heads/main' });
    expect(tag).toMatchObject({ kind: 'unknown', code });
  });

  it('another run, or another ref, than the one that was asked for is malformed', async () => {
    const other = githubClaims({ run_id: '99' });
    github.remember(other, loggedAt);
    const answers = await Promise.all(
      ['actions/runs/99/attempts/1', 'git/ref/heads/main'].map(async (path) => {
        const headers = { authorization: `token ${github.token}` };
        return (await fetch(`${github.url}/repos/octo-org/demo/${path}`, { headers })).text();
      }),
    );
    const swap = ({ operation }: GitHubRequest): Fault | undefined => {
      const body = operation === 'actions/get-workflow-run-attempt' ? answers[0] : answers[1];
      return operation === 'git/get-ref' || operation === 'actions/get-workflow-run-attempt'
        ? { status: 200, body: body ?? '' }
        : undefined;
    };
    github.fault = swap;
    const { run, tag } = await open().records(question);
    expect([run, tag]).toMatchObject([
      { kind: 'unknown', code: 'malformed' },
      { kind: 'unknown', code: 'malformed' },
    ]);
  });

  it('is tried once more where that may help, and not where it cannot', async () => {
    const first = new Set<string>();
    github.fault = ({ path }) => (first.has(path) ? undefined : (first.add(path), { status: 503 }));
    expect(outcomes(await open().records(question))).toEqual(['answered']);
    expect(slept).toEqual([1000, 1000, 1000, 1000]);
    github.requests.length = 0;
    github.fault = () => ({ status: 422, body: '{"message":"no"}' });
    await open().records(question);
    expect(github.requests).toHaveLength(1);
  });

  it('is not asked any more after five failures in a row', async () => {
    github.fault = () => ({ status: 500 });
    const port = open();
    for (let index = 0; index < 30; index += 1) await port.records({ ...question, repo: `demo-${index}` });
    expect(github.requests.length).toBeLessThan(7);
  });

  it('is not asked any more when the run is cut short', async () => {
    const cut = new AbortController();
    cut.abort();
    const port = open({ signal: cut.signal });
    expect(outcomes(await port.records(question))).toEqual(['unknown cancelled']);
    expect([github.requests, port.traffic.requests]).toEqual([[], 0]);
  });
});

describe('the rate limit', () => {
  it('leaves fifty requests to others', async () => {
    github.rate.remaining = 50;
    const { defaultBranch, run } = await open().records(question);
    expect([defaultBranch.kind, run]).toMatchObject(['answered', { kind: 'unknown', code: 'rate-limited' }]);
    expect(github.requests).toHaveLength(1);
    const until = new Date(github.rate.reset * 1000).toISOString();
    expect(run.kind === 'unknown' && run.detail).toContain(until);
  });

  it('that is used up is unknown at once, and nothing more is asked', async () => {
    github.rate.remaining = 0;
    const port = open();
    for (const repo of ['demo', 'other', 'third'])
      expect(outcomes(await port.records({ ...question, repo }))).toEqual(['unknown rate-limited']);
    expect([github.requests.length, slept]).toEqual([1, []]);
  });

  const secondary = (after: string): Fault => ({
    status: 429,
    headers: { 'retry-after': after },
    body: '{"message":"secondary rate limit"}',
  });

  it('is waited for where that is seconds', async () => {
    let limited = true;
    github.fault = () => (limited ? ((limited = false), secondary('2')) : undefined);
    expect(outcomes(await open().records(question))).toEqual(['answered']);
    expect(slept).toEqual([2000]);
  });

  it.each([
    ['minutes', secondary('120')],
    ['again and again', secondary('1')],
    ['a time that nobody says', { status: 429, body: '{"message":"slow down"}' }],
    ['a secondary limit of 403', { status: 403, body: '{"message":"You have exceeded a secondary rate limit"}' }],
    [
      'a reset beyond all dates',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '999999999999' } },
    ],
  ] as const)('is not waited for: %s', async (_case, fault) => {
    github.fault = () => fault;
    const port = open();
    expect(outcomes(await port.records(question))).toEqual(['unknown rate-limited']);
    const before = github.requests.length;
    expect(outcomes(await port.records({ ...question, repo: 'other' }))).toEqual(['unknown rate-limited']);
    expect(github.requests.length - before).toBe(0);
    expect(slept.every((ms) => ms <= 3000)).toBe(true);
  });
});

describe('the token', () => {
  it('goes nowhere but to the API’s own host, and a redirect elsewhere is no answer', async () => {
    const heard: (string | undefined)[] = [];
    const elsewhere = createServer((request, response) => {
      heard.push(request.headers.authorization);
      response.end('{}');
    });
    await new Promise<void>((resolve) => void elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    for (const status of [301, 302, 307, 308]) {
      github.fault = ({ path }) => ({ status, headers: { location: `http://127.0.0.1:${port}${path}` } });
      expect(outcomes(await open().records(question))).toEqual(['unknown redirected']);
    }
    github.fault = ({ path }) => ({ status: 301, headers: { location: path } });
    expect(outcomes(await open().records(question))).toEqual(['unknown redirected']);
    await new Promise((resolve) => elsewhere.close(resolve));
    expect(heard).toEqual([]);
  });

  it.each([401, 403, 404, 422, 500])('is in no answer, though a hostile one of %d echoes it', async (status) => {
    github.fault = ({ headers }) => ({
      status,
      body: JSON.stringify({ message: `you sent ${headers.authorization}` }),
    });
    const text = JSON.stringify(await open().records(question));
    expect(text).toContain('you sent');
    expect(text).not.toContain(github.token);
  });

  it('answers are shown in no more than a line', async () => {
    github.fault = () => ({ status: 422, body: JSON.stringify({ message: 'x'.repeat(100_000) }) });
    expect(JSON.stringify(await open().records(question)).length).toBeLessThan(3000);
  });
});
