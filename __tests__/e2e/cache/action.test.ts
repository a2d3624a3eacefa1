import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CacheFault, type CacheService, startCacheService } from '../../support/runner/cache-service.ts';
import { auditReport } from '../world.ts';
import { useScene } from '../action/scene.ts';
import { readFileSync } from 'node:fs';

const scene = useScene();
let service: CacheService;
let lock = '';

beforeAll(async () => {
  service = await startCacheService();
  const published = [
    await scene().publish('left', { provenance: {} }),
    await scene().publish('right', { provenance: {} }),
  ];
  lock = scene().lockAll(...published);
});
afterAll(() => service.stop());
beforeEach(() => {
  service.fault = null;
  service.calls.length = 0;
  scene().registry.requests.length = 0;
});

interface Run {
  readonly cache?: string;
  readonly event?: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function audit({ cache = 'true', event = 'schedule', env = service.env }: Run = {}) {
  const reportFile = 'report.json';
  const workspace = scene().workspace({ 'package-lock.json': lock });
  const run = await scene().run({
    workspace,
    inputs: { cache, 'report-file': reportFile, scope: 'all', lockfiles: 'package-lock.json' },
    github: { event_name: event },
    env,
  });
  const { counts, ...report } = auditReport(readFileSync(`${workspace}/${reportFile}`, 'utf8'));
  const asked = scene().registry.requests.filter(({ kind }) => kind === 'attestations').length;
  scene().registry.requests.length = 0;
  return { ...run, report, counts, asked, calls: service.calls.splice(0) };
}

describe('the runner’s cache', () => {
  it('is filled by the first run, used by the second, and written only where something is new', async () => {
    const first = await audit();
    expect(first.exitCode).toBe(0);
    expect(first.asked).toBe(2);
    expect(first.calls).toEqual(['GetCacheEntryDownloadURL', 'CreateCacheEntry', 'PUT', 'FinalizeCacheEntryUpload']);
    const second = await audit({ event: 'push' });
    expect(second.asked).toBe(0);
    expect(second.calls).toEqual(['GetCacheEntryDownloadURL', 'GET']);
    expect(second.report).toEqual(first.report);
    expect(second.counts.withProvenance).toBe(2);
    expect(second.annotations).toEqual([]);
  });

  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'merge_group', ''])(
    'is neither read nor written by a run of “%s”',
    async (event) => {
      // Those whose payload must name a base are refused before anything is asked: with one they are in `pull-request.test.ts`.
      const workspace = scene().workspace({ 'package-lock.json': lock });
      await scene().run({
        workspace,
        inputs: { cache: 'true', lockfiles: 'package-lock.json' },
        github: { event_name: event },
        env: service.env,
      });
      expect(service.calls).toEqual([]);
    },
  );

  it('is off by the switch, and by default', async () => {
    for (const run of [await audit({ cache: 'false' }), await audit({ cache: 'false', event: 'push' })]) {
      expect(run.exitCode).toBe(0);
      expect(run.asked).toBe(2);
      expect(run.calls).toEqual([]);
    }
    const workspace = scene().workspace({ 'package-lock.json': lock });
    await scene().run({ workspace, inputs: { lockfiles: 'package-lock.json' }, env: service.env });
    expect(service.calls).toEqual([]);
  });

  const faults: readonly CacheFault[] = ['down', 'denied', 'hang', 'nonsense', 'download', 'elsewhere'];
  it.each(faults)('does not touch an audit where it is “%s”', async (fault) => {
    service.fault = fault;
    const run = await audit();
    expect(run.exitCode).toBe(0);
    expect(run.report.outcome).toBe('pass');
    expect(run.asked).toBe(2);
    expect(run.annotations).toEqual([]);
    expect(run.log.split('\n').filter((line) => /cache/i.test(line))).toHaveLength(1);
    expect(run.written).not.toContain('sig=');
    expect(run.written).not.toContain(service.env['ACTIONS_RUNTIME_TOKEN']);
  });

  it('does not touch an audit where what it is to keep is refused', async () => {
    service.entries.clear();
    lock = scene().lockAll(await scene().publish('newcomer', { provenance: {} }));
    service.fault = 'upload';
    const run = await audit();
    expect(run.exitCode).toBe(0);
    expect(run.calls).toEqual(['GetCacheEntryDownloadURL', 'CreateCacheEntry', 'PUT']);
    expect(run.annotations).toEqual([]);
    expect(service.entries.size).toBe(0);
  });

  it('is done without where the runner has none', async () => {
    const run = await audit({ env: {} });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([]);
  });

  it('is not used for a verdict where it was poisoned', async () => {
    service.entries.clear();
    lock = scene().lockAll(await scene().publish('poisoned', { provenance: {} }));
    const honest = await audit();
    const [key, entry] = [...service.entries][0] ?? [];
    if (key === undefined || entry === undefined) throw new Error('nothing was kept');
    service.entries.set(key, {
      ...entry,
      bytes: Buffer.from(entry.bytes.map((byte, at) => (at > 300 ? byte ^ 1 : byte))),
    });
    const run = await audit();
    expect(run.asked).toBe(1);
    expect(run.report).toEqual(honest.report);
  });
});
