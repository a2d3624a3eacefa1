import { beforeAll, describe, expect, it } from 'vitest';
import { createRegistryKey, keysTargetOf } from '../../support/authorities/registry-key.ts';
import { makePullRequest } from './repository.ts';
import { type Files, type RawRun, useScene } from './scene.ts';

const scene = useScene();

let lockfile: string;
beforeAll(async () => {
  lockfile = scene().lockAll(await scene().publish('trusted'));
});

const KEYS = 'trust/keys.json';
const real = (): string => JSON.stringify(scene().authorities.keysTarget);
/** Of somebody who would rather have his own signatures count. */
const attackers = (): string => JSON.stringify(keysTargetOf([createRegistryKey()]));

async function audit(base: Files, head: Files): Promise<RawRun> {
  const pullRequest = makePullRequest(scene().workspace(), { base: { 'package-lock.json': lockfile, ...base }, head });
  return scene().run({
    workspace: pullRequest.workspace,
    event: pullRequest.event,
    github: { event_name: 'pull_request' },
    inputs: { scope: 'all', keys: KEYS },
  });
}

describe('keys that lie in the repository', () => {
  it('are the base’s, whatever the pull request makes of them', async () => {
    const run = await audit({ [KEYS]: real() }, { [KEYS]: attackers() });
    expect(run.exitCode, run.log).toBe(0);
    expect(JSON.parse(run.outputs['coverage'] ?? '')).toMatchObject({ verified: 1 });
  });

  it('do not count where the pull request adds them', async () => {
    const run = await audit({}, { [KEYS]: real() });
    expect(run.exitCode, run.log).toBe(2);
    expect(run.log).toContain('TRUST_FILE');
    expect(run.outputs['outcome']).toBe('error');
  });
});
