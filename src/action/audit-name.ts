import { createHash } from 'node:crypto';
import { normalize } from 'node:path/posix';

type Environment = Readonly<Record<string, string | undefined>>;

/** What an audit is called in its comment and its check run. */
export interface AuditName {
  /** For people. */
  readonly name: string;
  /** For programs, the same in every run of this step: hexadecimal. Two audits of a pull request have different ones. */
  readonly id: string;
}

/**
 * By the workflow's file, the job and the step, as the runner names them, so that several audits of one pull request each
 * keep a comment of their own. Jobs of one matrix are alike in all of this; there a name must be given.
 *
 * @param given the input `audit-name`, or `null`
 */
export function auditName(env: Environment, given: string | null, workingDirectory: string): AuditName {
  const job = env['GITHUB_JOB'] ?? 'audit';
  const folder = normalize(workingDirectory).replace(/\/$/, '');
  const name = given ?? (folder === '.' ? job : `${job}, ${folder}`);
  // `octo-org/demo/.github/workflows/ci.yml@refs/pull/1/merge`: the ref is another in each pull request, the file is not.
  const workflow = (env['GITHUB_WORKFLOW_REF'] ?? env['GITHUB_WORKFLOW'] ?? '').replace(/@.*$/s, '');
  const key = given === null ? [workflow, job, env['GITHUB_ACTION'] ?? '', folder] : [workflow, given];
  return { name, id: createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16) };
}
