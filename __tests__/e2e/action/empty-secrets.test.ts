/** A run that may not see the secret of a private registry: Dependabot's, or that of a pull request from a fork. */
import { beforeAll, expect, it } from 'vitest';
import { makePullRequest } from './repository.ts';
import { type RawRun, useScene } from './scene.ts';

const scene = useScene();
const TOKEN = 'npm_0123456789abcdef';

let lockfile: string;
beforeAll(async () => {
  lockfile = scene().lockAll(await scene().publish('@acme/private'));
  scene().registry.fault = ({ headers }) => (headers.authorization === `Bearer ${TOKEN}` ? undefined : { status: 401 });
});

async function audit(actor: string, token: string): Promise<RawRun> {
  const npmrc = `@acme:registry=${scene().registry.url}\n//${scene().registry.host}/:_authToken=\${ACME_NPM_TOKEN}\n`;
  const pullRequest = makePullRequest(scene().workspace(), {
    base: { '.npmrc': npmrc, 'package.json': '{}' },
    head: { 'package-lock.json': lockfile },
  });
  return scene().run({
    workspace: pullRequest.workspace,
    event: pullRequest.event,
    github: { event_name: 'pull_request', actor },
    env: { ACME_NPM_TOKEN: token },
  });
}

/** What is said about empty secrets, in an annotation that people see beside the findings. */
const saidIn = ({ annotations }: RawRun): string =>
  annotations.map(({ message }) => message).find((message) => message.includes('is empty')) ?? '';

it('a run of Dependabot’s says which of Dependabot’s secrets is missing, and is incomplete', async () => {
  const run = await audit('dependabot[bot]', '');
  expect(run.exitCode, run.log).toBe(3);
  expect(saidIn(run)).toMatch(/ACME_NPM_TOKEN is empty.*Secrets and variables → Dependabot/);
});

it('a run from a fork says that it may not see the secret, and does not speak of Dependabot', async () => {
  const run = await audit('octocat', '');
  expect(run.exitCode, run.log).toBe(3);
  expect(saidIn(run)).toMatch(/ACME_NPM_TOKEN is empty.*from a fork/);
  expect(saidIn(run)).not.toContain('Dependabot');
});

it('says nothing where the secret is there', async () => {
  const run = await audit('dependabot[bot]', TOKEN);
  expect(run.exitCode, run.log).toBe(0);
  expect(saidIn(run)).toBe('');
  expect(run.raw).not.toContain(TOKEN);
});
