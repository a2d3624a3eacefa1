import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseFromEnvironment } from '../../src/commands/base.ts';
import { ConfigurationError } from '../../src/model/errors.ts';

const SHA = 'f3a1c0ffee00000000000000000000000000beef';
const SHA256 = `${SHA}0123456789abcdef01234567`;

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'countersign-event-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function base(event: string, payload: unknown, env: Record<string, string> = {}, token = '') {
  const file = path.join(folder, 'event.json');
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const environment = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, ...env };
  return baseFromEnvironment(environment, token);
}

const PULL_REQUEST = { pull_request: { base: { sha: SHA } } };

describe('the base commit', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    'of %s is its pull request’s',
    async (event) => {
      expect(await base(event, PULL_REQUEST)).toEqual({ commit: SHA, api: null });
    },
  );

  it('of a merge group is what it goes onto', async () => {
    expect(await base('merge_group', { merge_group: { base_sha: SHA256 } })).toEqual({ commit: SHA256, api: null });
  });

  it.each(['push', 'schedule', 'workflow_dispatch', 'release', 'constructor'])(
    'of %s is none: the checkout is the project’s own',
    async (event) => {
      expect(await base(event, {})).toBeNull();
    },
  );

  it('is none outside of GitHub Actions, whatever the variables say', async () => {
    expect(await base('pull_request', PULL_REQUEST, { GITHUB_ACTIONS: '' })).toBeNull();
    expect(await baseFromEnvironment({}, '')).toBeNull();
  });

  it('can be had from GitHub’s API where there is a token', async () => {
    const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: 'https://ghe.example/api/v3' };
    expect((await base('pull_request', PULL_REQUEST, env, 't'))?.api).toEqual({
      token: 't',
      url: 'https://ghe.example/api/v3',
      repository: 'o/r',
    });
    expect((await base('pull_request', PULL_REQUEST, { GITHUB_REPOSITORY: 'o/r' }, 't'))?.api?.url).toBe(
      'https://api.github.com',
    );
    expect((await base('pull_request', PULL_REQUEST, env, ''))?.api).toBeNull();
    expect((await base('pull_request', PULL_REQUEST, {}, 't'))?.api).toBeNull();
  });

  it.each([
    { what: 'no base', payload: { pull_request: {} } },
    { what: 'no pull request', payload: {} },
    { what: 'another event’s base', payload: { merge_group: { base_sha: SHA } } },
    { what: 'a branch', payload: { pull_request: { base: { sha: 'main' } } } },
    { what: 'an option', payload: { pull_request: { base: { sha: `--output=${SHA}` } } } },
    { what: 'a number', payload: { pull_request: { base: { sha: 7 } } } },
    { what: 'a line too many', payload: { pull_request: { base: { sha: `${SHA}\n` } } } },
    { what: 'a length that no hash has', payload: { pull_request: { base: { sha: `${SHA}0` } } } },
    { what: 'no JSON', payload: '<html>' },
    { what: 'nothing', payload: '' },
  ])('is not guessed from a payload with $what', async ({ payload }) => {
    await expect(base('pull_request', payload)).rejects.toThrow(ConfigurationError);
  });

  it('is not guessed without a payload', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' };
    await expect(baseFromEnvironment(env, '')).rejects.toThrow(ConfigurationError);
    const missing = { ...env, GITHUB_EVENT_PATH: path.join(folder, 'missing.json') };
    await expect(baseFromEnvironment(missing, '')).rejects.toThrow(ConfigurationError);
  });
});
