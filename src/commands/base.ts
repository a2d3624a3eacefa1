import { readFile } from 'node:fs/promises';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import { parseJson, stringAt } from '../model/json.ts';
import type { Git } from '../adapters/git.ts';
import type { BaseCommit } from './base-tree.ts';

/** Events whose working tree holds somebody else's change, and where their payload names the base. */
const BASES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['pull_request', 'base', 'sha'],
  pull_request_target: ['pull_request', 'base', 'sha'],
  // These two check out the merge of the pull request as well.
  pull_request_review: ['pull_request', 'base', 'sha'],
  pull_request_review_comment: ['pull_request', 'base', 'sha'],
  merge_group: ['merge_group', 'base_sha'],
};

/**
 * The base commit of the pull request or merge group that this job runs for, from the event's payload
 * (https://docs.github.com/webhooks/webhook-events-and-payloads). `null` outside of one.
 *
 * @param token for GitHub's API, empty for none
 * @throws ConfigurationError where this is a pull request and the payload names no base: guessing one would be worse
 */
export async function baseFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  token: string,
): Promise<BaseCommit | null> {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const path = Object.hasOwn(BASES, event) ? BASES[event] : undefined;
  if (env['GITHUB_ACTIONS'] !== 'true' || path === undefined) return null;
  const fault = (message: string): ConfigurationError =>
    new ConfigurationError([
      {
        code: 'EVENT_PAYLOAD',
        message,
        hint: 'Let GITHUB_EVENT_PATH name the payload of the event that started this job, as the runner sets it.',
      },
    ]);
  let payload: unknown;
  try {
    payload = parseJson(await readFile(env['GITHUB_EVENT_PATH'] ?? ''));
  } catch (error) {
    throw fault(`The event's payload cannot be read: ${messageOf(error)}`);
  }
  const commit = stringAt(payload, ...path);
  if (commit === null || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
    throw fault(`The event's payload names no base commit at ${path.join('.')}.`);
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const url = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  return { commit, api: token === '' || repository === '' ? null : { token, url, repository } };
}

/** `--base-ref`: the commit that a ref names in this clone. */
export async function resolveBase(ref: string, git: Git): Promise<BaseCommit> {
  const commit = (await git.resolve(ref)) ?? (await git.resolve(`origin/${ref}`));
  if (commit !== null) return { commit, api: null };
  throw new ConfigurationError([
    {
      code: 'BASE_REF',
      message: `--base-ref is ${ref}, and this clone has no commit of that name.`,
      hint: 'Fetch it first (with actions/checkout: fetch-depth: 0), or name another one.',
    },
  ]);
}
