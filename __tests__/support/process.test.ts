import { describe, expect, it } from 'vitest';
import { node20, run } from './process.ts';

const node = (script: string, options?: Parameters<typeof run>[2]) => run(process.execPath, ['-e', script], options);

describe('run', () => {
  it('reports code, both streams and what was read from stdin', async () => {
    const script = 'process.stdin.on("data", (d) => { process.stdout.write(d); console.error("e"); process.exit(3) })';
    expect(await node(script, { stdin: 'héllo' })).toMatchObject({
      code: 3,
      signal: null,
      stdout: 'héllo',
      stderr: 'e\n',
    });
  });

  it('never calls a killed program a success', async () => {
    const result = await node('process.kill(process.pid, "SIGKILL")');
    expect(result).toMatchObject({ code: null, signal: 'SIGKILL', timedOut: false });
  });

  it('kills what takes too long, and says so', async () => {
    const result = await node('setInterval(() => {}, 1000)', { timeoutMs: 100 });
    expect(result).toMatchObject({ code: null, signal: 'SIGKILL', timedOut: true });
  });

  it('can send a signal midway', async () => {
    const script = 'process.on("SIGTERM", () => process.exit(7)); setInterval(() => {}, 1000); console.log("ready")';
    const result = await node(script, {
      onStdout: (soFar, running) => soFar.includes('ready') && running.kill('SIGTERM'),
    });
    expect(result.code).toBe(7);
  });

  it('gives a clean environment and a home of its own', async () => {
    process.env['NO_COLOR'] = '1';
    process.env['npm_config_registry'] = 'https://example.invalid';
    process.env['GITHUB_ACTIONS'] = 'true';
    const { stdout } = await node('console.log(JSON.stringify(process.env))', { env: { GIVEN: 'yes' } });
    const environment = JSON.parse(stdout) as Record<string, string>;
    for (const name of ['NO_COLOR', 'npm_config_registry', 'GITHUB_ACTIONS', 'VITEST']) {
      expect(environment).not.toHaveProperty(name);
    }
    expect(environment['GIVEN']).toBe('yes');
    expect(environment['HOME']).toContain('countersign-home-');
  });

  const oldest = node20();
  it.skipIf('missing' in oldest)('has the oldest Node that is supported', async () => {
    const { stdout } = await run('path' in oldest ? oldest.path : '', ['--version']);
    expect(stdout.trim()).toBe('v20.19.0');
  });
});
