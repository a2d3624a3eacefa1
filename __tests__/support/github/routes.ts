import type { Reply } from '../registry/faults.ts';
import type { Answers } from './answers.ts';
import type { Operation } from './contract.ts';
import type { GitHubRepository } from './repository.ts';

export interface TypedReply extends Reply {
  /** The media type's name in GitHub's description. */
  readonly type: string;
  readonly json: unknown;
}

const JSON_TYPE = 'application/json';

export function reply(status: number, json: unknown, headers: Readonly<Record<string, string>> = {}): TypedReply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(json)),
    type: JSON_TYPE,
    json,
  };
}

export function failure(status: number, message: string, headers: Readonly<Record<string, string>> = {}): TypedReply {
  return reply(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, headers);
}

export const NOT_FOUND = (): TypedReply => failure(404, 'Not Found');

/** The right answer about a repository. */
export function answer(
  operation: Operation,
  repository: GitHubRepository,
  answers: Answers,
  accept: string,
): TypedReply {
  const { params, query } = operation;
  const { run_id: runId = '', attempt_number: attempt = '1', ref = '', basehead = '' } = params;
  switch (operation.id) {
    case 'repos/get':
      return reply(200, answers.repository(repository));
    case 'actions/get-workflow-run-attempt': {
      const run = repository.runs.get(`${runId}/${attempt}`);
      return run === undefined ? NOT_FOUND() : reply(200, answers.run(repository, run));
    }
    case 'actions/list-jobs-for-workflow-run-attempt': {
      const run = repository.runs.get(`${runId}/${attempt}`);
      if (run === undefined) return NOT_FOUND();
      const [page, size] = [Number(query['page'] ?? 1), Math.min(100, Number(query['per_page'] ?? 30))];
      const jobs = run.jobs.map((job, index) => answers.job(repository, run, job, index));
      return reply(200, { total_count: jobs.length, jobs: jobs.slice((page - 1) * size, page * size) });
    }
    case 'git/get-ref': {
      const found = repository.refs().find((each) => each.ref === ref);
      return found === undefined ? NOT_FOUND() : reply(200, answers.ref(repository, found));
    }
    case 'git/list-matching-refs': {
      const found = repository.refs().filter((each) => each.ref.startsWith(ref));
      return reply(
        200,
        found.map((each) => answers.ref(repository, each)),
      );
    }
    case 'repos/get-commit': {
      const sha = repository.resolve(ref);
      if (sha === undefined) return reply(422, { message: `No commit found for SHA: ${ref}`, documentation_url: '' });
      if (!/vnd\.github(?:\.v3)?\.sha\b/.test(accept)) return reply(200, answers.commit(repository, sha));
      const headers = { 'content-type': 'application/vnd.github.sha; charset=utf-8' };
      return { status: 200, headers, body: Buffer.from(sha), type: 'application/vnd.github.sha', json: sha };
    }
    case 'repos/compare-commits-with-basehead': {
      const [base, head] = basehead.split('...').map((each) => repository.resolve(each));
      if (base === undefined || head === undefined) return NOT_FOUND();
      const comparison = answers.comparison(repository, base, head);
      return comparison === null
        ? failure(404, `No common ancestor between ${base} and ${head}.`)
        : reply(200, comparison);
    }
    default:
      throw new Error(`the stand-in has no answer for ${operation.id}`);
  }
}
