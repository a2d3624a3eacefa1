import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { plainEnvironment, runChild } from '../../src/adapters/child.ts';

it('of the environment no token and nothing of the job goes along', () => {
  const env = {
    PATH: '/bin',
    Path: 'C:\\',
    HTTPS_PROXY: 'http://proxy.example:3128',
    no_proxy: 'a.example',
    GH_TOKEN: 'hunter2',
    GITHUB_TOKEN: 'hunter2',
    ACTIONS_RUNTIME_TOKEN: 'hunter2',
    INPUT_TOKEN: 'hunter2',
    NODE_OPTIONS: '--require /tmp/evil.js',
    GIT_SSH_COMMAND: 'evil',
    npm_config_registry: 'https://evil.example',
    LANG: undefined,
  };
  expect(Object.keys(plainEnvironment(env))).toEqual(['PATH', 'Path', 'HTTPS_PROXY', 'no_proxy']);
});

const node = (script: string, timeoutMs = 5000) =>
  runChild(process.execPath, ['-e', script], { cwd: tmpdir(), env: {}, timeoutMs });

it('tells how a program ended, and never throws', async () => {
  expect(await node('console.log(1); process.exit(3)')).toEqual({ code: 3, stdout: '1\n', stderr: '' });
  expect((await node('setTimeout(() => {}, 60000)', 100)).code).toBeNull();
  expect((await runChild('no-such-program', [], { cwd: tmpdir(), env: {}, timeoutMs: 100 })).code).toBeNull();
});
