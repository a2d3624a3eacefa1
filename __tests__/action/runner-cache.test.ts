import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openRunnerCache } from '../../src/action/runner-cache.ts';
import { type CacheService, startCacheService } from '../support/runner/cache-service.ts';

let service: CacheService;
const lines: string[] = [];
beforeAll(async () => void (service = await startCacheService()));
afterAll(() => service.stop());
beforeEach(() => {
  service.calls.length = 0;
  lines.length = 0;
});

const open = (env: Readonly<Record<string, string>>) =>
  openRunnerCache(
    ['.'],
    { ...service.env, ...env },
    () => new Date(),
    (line) => void lines.push(line),
  );

it.each(['push', 'schedule', 'workflow_dispatch'])('is opened for a run of %s', async (event) => {
  expect(await open({ GITHUB_EVENT_NAME: event })).not.toBeNull();
  expect(service.calls).toEqual(['GetCacheEntryDownloadURL']);
  expect(lines).toEqual([]);
});

it.each(['pull_request', 'pull_request_target', 'merge_group', 'workflow_run', 'issue_comment', 'release', ''])(
  'is left alone by a run of “%s”',
  async (event) => {
    expect(await open({ GITHUB_EVENT_NAME: event })).toBeNull();
    expect(service.calls).toEqual([]);
    expect(lines).toHaveLength(1);
  },
);

it('does what the runner says of its mode', async () => {
  for (const mode of ['none', 'write-only']) await open({ GITHUB_EVENT_NAME: 'push', ACTIONS_CACHE_MODE: mode });
  expect(service.calls).toEqual([]);
});

it('is not spoken to where the runner’s service is the older one', async () => {
  expect(await open({ GITHUB_EVENT_NAME: 'push', ACTIONS_CACHE_SERVICE_V2: '' })).toBeNull();
  expect(lines).toEqual(['No cache: this runner has no cache service of version 2.']);
});
