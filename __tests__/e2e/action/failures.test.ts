import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActionRun } from '../../support/runner/runner.ts';
import { OUTPUTS, type RawRun, useScene } from './scene.ts';

const scene = useScene();

/** What holds of every run, however it ended. */
function expectAllOutputs(run: RawRun, outcome: string): void {
  expect(Object.keys(run.outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
  expect(run.outputs['outcome'], run.log).toBe(outcome);
  for (const name of OUTPUTS.filter((each) => each.endsWith('-count'))) expect(run.outputs[name]).toMatch(/^\d+$/);
  expect(run.warnings).toEqual([]);
}

async function lockfile(): Promise<string> {
  return scene().lockAll(await scene().publish('good'));
}

describe('a step that is configured wrongly', () => {
  it('is told of all faults of its inputs at once', async () => {
    const inputs = { 'fail-on': 'severe', concurrency: '0', timeout: '1e3', offline: 'yes' };
    const run = await scene().run({ inputs: { ...inputs, registry: 'https://me:hunter2@npm.example/' } });
    expect(run.exitCode).toBe(2);
    expectAllOutputs(run, 'error');
    for (const name of [...Object.keys(inputs), 'registry']) expect(run.log).toContain(`Input ${name} is`);
    expect(run.log.match(/\[INPUT\]/g)).toHaveLength(5);
    expect(run.raw).not.toContain('hunter2');
    expect(run.annotations).toHaveLength(1);
  });

  const cases: readonly { what: string; code: string; run: () => Promise<ActionRun> }[] = [
    { what: 'a mode that there is not', code: 'INPUT', run: async () => ({ inputs: { mode: 'release' } }) },
    {
      what: 'no lockfile',
      code: 'NO_LOCKFILE',
      run: async () => ({ workspace: scene().workspace({ 'package.json': '{}' }) }),
    },
    {
      what: 'a working directory outside of the workspace',
      code: 'INPUT',
      run: async () => ({ inputs: { 'working-directory': '../..' } }),
    },
    {
      what: 'trust that is no trust',
      code: 'TRUST_KEYS',
      run: async () => ({
        workspace: scene().workspace({ 'package-lock.json': await lockfile(), 'keys.json': '[]' }),
        inputs: { keys: 'keys.json' },
      }),
    },
    {
      what: 'an .npmrc that is a device',
      code: 'CONFIG_UNREADABLE',
      run: async () => {
        const workspace = scene().workspace({ 'package-lock.json': await lockfile() });
        symlinkSync('/dev/zero', path.join(workspace, '.npmrc'));
        return { workspace };
      },
    },
  ];
  it.each(cases)('with $what ends with 2 and says $code', async ({ code, run: prepare }) => {
    const run = await scene().run(await prepare());
    expect(run.exitCode).toBe(2);
    expectAllOutputs(run, 'error');
    expect(run.log).toContain(`[${code}]`);
    expect(run.log).not.toContain('This is a bug');
  });

  it.each([
    { what: 'broken JSON', text: '{"lockfileVersion": 3,\n "packages": {' },
    { what: 'an unfinished merge', text: '{\n<<<<<<< HEAD\n"lockfileVersion": 3\n=======\n}' },
  ])('with $what for a lockfile ends with 2, an error at the file, and a summary', async ({ text }) => {
    const workspace = scene().workspace({ 'package-lock.json': text });
    const run = await scene().run({ workspace });
    expect(run.exitCode).toBe(2);
    expectAllOutputs(run, 'error');
    expect(run.annotations[0]).toMatchObject({ level: 'error', file: 'package-lock.json' });
    expect(run.summary).toContain('Could not be read');
    expect(JSON.parse(run.outputs['coverage'] ?? '')).toMatchObject({ total: 0 });
  });

  it('still audits the lockfile beside a broken one', async () => {
    const workspace = scene().workspace({ 'package-lock.json': await lockfile(), 'npm-shrinkwrap.json': '{' });
    const run = await scene().run({ workspace });
    expect(run.exitCode).toBe(2);
    expectAllOutputs(run, 'error');
    expect(JSON.parse(run.outputs['coverage'] ?? '')).toMatchObject({ total: 1, verified: 1 });
  });
});

describe('a bug of ours', () => {
  it.each(['"a string"', 'new TypeError("a bug")', 'undefined'])(
    'that throws %s ends with 3 and never with "pass" or "findings"',
    async (thrown) => {
      const preload = path.join(scene().folder, 'preload.cjs');
      writeFileSync(preload, `require('node:fs').promises.stat = async () => { throw ${thrown}; };`);
      const workspace = scene().workspace({ 'package-lock.json': await lockfile() });
      const run = await scene().run({ workspace, env: { NODE_OPTIONS: `--require=${preload}` } });
      expect(run.exitCode).toBe(3);
      expectAllOutputs(run, 'incomplete');
      expect(run.log).toContain('This is a bug in countersign');
      expect(run.annotations).toMatchObject([{ level: 'error' }]);
    },
  );
});

describe('the report’s path', () => {
  const secret = 'do not touch';

  it('is replaced where a pull request planted a link at it: the target stays as it is', async () => {
    const target = path.join(scene().workspace({ secret }), 'secret');
    const workspace = scene().workspace({ 'package-lock.json': await lockfile() });
    symlinkSync(target, path.join(workspace, 'report.json'));
    const run = await scene().run({ workspace, inputs: { 'report-file': 'report.json' } });
    expect(run.exitCode).toBe(0);
    expect(readFileSync(target, 'utf8')).toBe(secret);
    expect(JSON.parse(readFileSync(path.join(workspace, 'report.json'), 'utf8'))).toMatchObject({ outcome: 'pass' });
    expect(readdirSync(workspace).toSorted()).toEqual(['package-lock.json', 'report.json']);
  });

  it.each(['through a linked folder', 'through a linked folder above it', 'at a folder', 'in no folder'])(
    'is refused %s, and the verdict is not lost',
    async (where) => {
      const outside = scene().workspace({ 'below/kept': secret });
      const workspace = scene().workspace({ 'package-lock.json': await lockfile() });
      symlinkSync(outside, path.join(workspace, 'link'));
      mkdirSync(path.join(workspace, 'folder'));
      const file = where.endsWith('above it')
        ? 'link/below/report.json'
        : where.endsWith('linked folder')
          ? 'link/report.json'
          : where === 'at a folder'
            ? 'folder'
            : 'nowhere/report.json';
      const run = await scene().run({ workspace, inputs: { 'report-file': file } });
      expect(run.exitCode).toBe(2);
      expectAllOutputs(run, 'error');
      expect(run.outputs['report']).toBe('');
      expect(run.log).toContain('[REPORT_FILE]');
      expect(JSON.parse(run.outputs['coverage'] ?? '')).toMatchObject({ total: 1, verified: 1 });
      expect(run.summary).toContain('1 verified');
      expect(readdirSync(outside)).toEqual(['below']);
      expect(readdirSync(path.join(outside, 'below'))).toEqual(['kept']);
      expect(readdirSync(workspace).filter((name) => name.includes('report'))).toEqual([]);
    },
  );
});

describe('a run that is ended from outside', () => {
  it.each(['SIGTERM', 'SIGINT', 'timeout'] as const)(
    'by %s says what it has, in outputs and summary, and ends with 3',
    async (how) => {
      const [good, never] = [await scene().publish('good'), await scene().publish('never')];
      const registry = scene().registry;
      registry.requests.length = 0;
      registry.fault = ({ name }) => (name === 'never' ? 'hang' : undefined);
      const workspace = scene().workspace({ 'package-lock.json': scene().lockAll(good, never) });
      // As soon as the registry has been asked for the one that it never answers, there is something to interrupt.
      let poll: NodeJS.Timeout | undefined;
      const preload = path.join(scene().folder, 'hello.cjs');
      writeFileSync(preload, 'process.stdout.write("\\n");');
      try {
        const run = await scene().run({
          workspace,
          inputs: { timeout: how === 'timeout' ? '1' : '60', 'report-file': 'report.json' },
          env: { NODE_OPTIONS: `--require=${preload}` },
          onOutput: (_soFar, running) => {
            if (how === 'timeout') return;
            poll ??= setInterval(() => {
              if (!registry.requests.some(({ name }) => name === 'never')) return;
              clearInterval(poll);
              setTimeout(() => running.kill(how), 100);
            }, 20);
          },
        });
        expect([run.exitCode, run.signal]).toEqual([3, null]);
        expectAllOutputs(run, 'incomplete');
        expect(JSON.parse(run.outputs['coverage'] ?? '')).toMatchObject({ total: 2, verified: 1, notAudited: 1 });
        expect(run.summary).toMatch(/cut short/);
        expect(run.annotations[0]).toMatchObject({ level: 'warning', title: 'the audit was cut short' });
        expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([]);
        const report = JSON.parse(readFileSync(path.join(workspace, 'report.json'), 'utf8')) as object;
        expect(report).toMatchObject({ interrupted: how === 'timeout' ? 'timeout' : 'signal' });
        expect(run.durationMs).toBeLessThan(8_000);
      } finally {
        clearInterval(poll);
        registry.fault = undefined;
      }
    },
  );
});

it('has been built', () => expect(existsSync(new URL('../../../dist/index.js', import.meta.url))).toBe(true));
