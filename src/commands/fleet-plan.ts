import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { replaceFile } from '../adapters/files.ts';
import { ConfigurationError, IncompleteError, messageOf } from '../model/errors.ts';
import type { FleetPlan, FleetRepository, SkipReason } from '../model/fleet.ts';
import { terminalText } from '../report/escape.ts';
import { planJson } from '../report/fleet-json.ts';
import { isBranchName, isRepositoryName } from '../saved/fleet.ts';
import { startDeadline } from './deadline.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './output.ts';

export interface FleetPlanFlags {
  readonly filter?: string;
  readonly archived: boolean;
  readonly forks: boolean;
  readonly jobs: number;
  readonly plan: string;
  readonly timeout: number;
}

const API = 'https://api.github.com';

/** Lists the repositories of an organisation, and writes which of them are audited by how many jobs. */
export async function fleetPlanCommand(
  organisation: string,
  flags: FleetPlanFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { env } = terminal;
  const deadline = startDeadline(flags.timeout, ['SIGTERM', 'SIGINT']);
  try {
    // Octokit takes its time to load, and no other command needs it.
    const { listRepositories } = await import('../adapters/github-fleet.ts');
    const listed = await listRepositories(organisation, {
      token: tokenOf(env),
      apiUrl: (env['GITHUB_API_URL'] ?? API).replace(/\/+$/, ''),
      signal: deadline.signal,
    });
    const plan = planOf(organisation, listed, flags, new Date());
    await writePlan(flags.plan, planJson(plan));
    terminal.stderr.write(
      `countersign: ${plan.repositories.length} of ${listed.length} repositories of ${terminalText(organisation, 100)}, in ${plan.jobs} jobs\n`,
    );
    // A line for GITHUB_OUTPUT that holds numbers alone: no name of a repository comes near a workflow’s expressions.
    const jobs = Array.from({ length: plan.jobs }, (_, index) => index + 1);
    terminal.stdout.write(`jobs=${JSON.stringify(jobs)}\n`);
    return 0;
  } finally {
    deadline.release();
  }
}

/** @throws ConfigurationError where no token is there */
export function tokenOf(env: Terminal['env']): string {
  const token = env['GH_TOKEN'] ?? env['GITHUB_TOKEN'] ?? '';
  if (token !== '') return token;
  throw new ConfigurationError([
    {
      code: 'NO_TOKEN',
      message: 'There is no token for GitHub.',
      hint: 'Set GH_TOKEN: docs/fleet.md says what it needs.',
    },
  ]);
}

interface Listed {
  readonly id: number;
  readonly fullName: string;
  readonly branch: string;
  readonly archived: boolean;
  readonly disabled: boolean;
  readonly fork: boolean;
}

function planOf(
  organisation: string,
  listed: readonly Listed[],
  { filter, archived, forks, jobs }: FleetPlanFlags,
  now: Date,
): FleetPlan {
  const matches = filter === undefined ? () => true : picomatch(filter, { dot: true, nocase: true });
  const skipped: Record<SkipReason, number> = { archived: 0, fork: 0, disabled: 0, filtered: 0 };
  const repositories = listed.flatMap((each): readonly FleetRepository[] => {
    const { id, fullName: name, branch } = each;
    const why: SkipReason | null = each.disabled
      ? 'disabled'
      : each.archived && !archived
        ? 'archived'
        : each.fork && !forks
          ? 'fork'
          : matches(name.slice(name.indexOf('/') + 1))
            ? null
            : 'filtered';
    if (why !== null) {
      skipped[why] += 1;
      return [];
    }
    if (!isRepositoryName(name) || !isBranchName(branch)) throw unusable(name, branch);
    return [{ id, name, branch }];
  });
  if (repositories.length === 0) throw nothing(organisation, listed.length);
  return {
    schemaVersion: 1,
    organisation,
    plannedAt: now.toISOString(),
    jobs: Math.min(jobs, repositories.length),
    repositories: repositories.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    skipped,
  };
}

/** Nothing to audit is never a pass. */
function nothing(organisation: string, listed: number): ConfigurationError {
  return new ConfigurationError([
    {
      code: 'FLEET_EMPTY',
      message: `None of the ${listed} repositories of ${organisation} that this token can see is to be audited.`,
      hint: 'Check --filter, --archived and --forks, and which repositories the token may read.',
    },
  ]);
}

function unusable(name: string, branch: string): IncompleteError {
  return new IncompleteError([
    {
      code: 'FLEET_UNLISTED',
      message: `GitHub lists a repository ${JSON.stringify(name)} with the branch ${JSON.stringify(branch)}, which is no name.`,
      hint: 'Leave it out with --filter, and report this.',
    },
  ]);
}

async function writePlan(path: string, text: string): Promise<void> {
  try {
    await replaceFile(resolve(path), process.cwd(), text);
  } catch (error) {
    const message = `The plan cannot be written: ${messageOf(error)}`;
    throw new ConfigurationError([{ code: 'PLAN_FILE', message, hint: 'Check the path given to --plan.' }]);
  }
}
