/** The base commit from an origin over HTTP, as a runner's checkout has it: git's own server, and a token in the clone's configuration. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitServer, startGitServer } from '../../support/git-http.ts';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { git, hasCommit, makePullRequest, type PullRequest } from '../action/repository.ts';
import { type Files, useScene } from '../action/scene.ts';
import { auditIn, changesOf, runIn } from './audited.ts';

const scene = useScene();
const BASIC = `basic ${Buffer.from('x-access-token:ghs_plantedCheckoutToken').toString('base64')}`;

let server: GitServer | undefined;
let a: PublishedVersion;
let b: PublishedVersion;
beforeAll(async () => {
  a = await scene().publish('a');
  b = await scene().publish('b');
});
afterAll(() => server?.stop().catch(() => undefined));

const lock = (...published: readonly PublishedVersion[]): Files => ({
  'package-lock.json': scene().lockAll(...published),
});

/** A shallow checkout whose origin is the server, with the credentials that actions/checkout leaves behind. */
async function checkedOut(): Promise<{ readonly pullRequest: PullRequest; readonly server: GitServer }> {
  const pullRequest = makePullRequest(scene().workspace(), { base: lock(a), head: lock(a, b), shallow: true });
  git(pullRequest.origin, 'config', 'http.receivepack', 'false');
  const started = await startGitServer(path.dirname(pullRequest.origin));
  server = started;
  git(pullRequest.workspace, 'remote', 'set-url', 'origin', `${started.url}${path.basename(pullRequest.origin)}`);
  git(pullRequest.workspace, 'config', `http.${started.url}.extraheader`, `AUTHORIZATION: ${BASIC}`);
  return { pullRequest, server: started };
}

describe('an origin over HTTP', () => {
  it('gives the one commit, for the token that the checkout left', async () => {
    const { pullRequest, server: origin } = await checkedOut();
    expect(hasCommit(pullRequest.workspace, pullRequest.base)).toBe(false);
    const { run, report, asked } = await auditIn(scene(), pullRequest);
    expect(run.exitCode, run.log).toBe(0);
    expect([asked, changesOf(report)]).toEqual([['b@1.0.0'], ['added b']]);
    expect(report.held.base).toBe(pullRequest.base);
    expect(origin.authorizations.length).toBeGreaterThan(0);
    expect(new Set(origin.authorizations)).toEqual(new Set([BASIC]));
    expect(`${run.raw}${run.summary}`).not.toContain(BASIC.slice('basic '.length));
    await origin.stop();
  });

  it('that is gone is no pass', async () => {
    const { pullRequest, server: origin } = await checkedOut();
    await origin.stop();
    const run = await runIn(scene(), pullRequest);
    expect(run.exitCode, run.log).toBe(3);
    expect(run.log).toContain('[BASE_UNAVAILABLE]');
  });
});
