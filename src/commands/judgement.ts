import { createHash } from 'node:crypto';
import type { Judgement } from '../audit/input.ts';
import type { Raised } from '../judge/raise.ts';
import { tighten } from '../judge/tighten.ts';
import type { Thresholds } from '../judge/verdict.ts';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import type { GitHubRecordsPort } from '../model/github-records.ts';
import type { OriginsFile } from '../model/origin.ts';
import type { RegistryRule, StandingFinding } from '../model/policy.ts';
import type { AuditIdentity } from '../model/shard.ts';
import {
  type AgreedFile,
  BASELINE_PATH,
  judgeAgreedFile,
  ORIGINS_PATH,
  POLICY_PATHS,
  readAgreed,
  topOf,
} from './agreed.ts';
import { readOrigins, readPolicy, readStanding } from './agreed-readers.ts';
import type { BaseTrees } from './base-tree.ts';
import type { AuditOptions, Host } from './options.ts';

/** What an audit is judged by: the files of the base branch, tightened by the workflow's inputs. */
export interface LoadedJudgement {
  readonly judgement: Judgement;
  readonly thresholds: Thresholds;
  readonly github: GitHubRecordsPort | null;
  /** SHA-256 (hex) of each file that is in force. */
  readonly digests: Pick<AuditIdentity, 'policy' | 'origins' | 'baseline'>;
  /** That the change edits these files. */
  readonly raised: readonly Raised[];
}

/**
 * @throws ConfigurationError with every fault of a file that is in force
 * @throws IncompleteError where the base cannot be read
 */
export async function loadJudgement(
  options: Pick<AuditOptions, 'failOn' | 'failOnIncomplete' | 'history' | 'corroborate' | 'deep' | 'evidence'>,
  host: Host,
  trees: BaseTrees | null,
): Promise<LoadedJudgement> {
  const now = host.now();
  // Run in a folder below, a repository is still judged by what it agreed at its top.
  const top = await topOf(host.root, host.gitIn(host.root));
  const policyFiles = await readPolicyFiles(top, trees);
  const policyFile = policyFiles.find(({ inForce }) => inForce !== null) ?? policyFiles[0];
  const origins = await readAgreed(ORIGINS_PATH, top, trees);
  const baseline = await readAgreed(BASELINE_PATH, top, trees);
  const policy =
    policyFile === undefined || policyFile.inForce === null
      ? null
      : await readPolicy(policyFile.path, policyFile.inForce, now);
  const file = origins.inForce === null ? null : await readOrigins(origins.path, origins.inForce);
  const standing: readonly StandingFinding[] =
    baseline.inForce === null ? [] : await readStanding(baseline.path, baseline.inForce);
  const { failOn, failOnIncomplete, history, corroborate, deep, warnings } = tighten(policy, options);
  for (const warning of warnings) host.warn(warning);
  return {
    judgement: {
      policy,
      origins: file === null ? null : { file, proposed: await proposedOrigins(origins) },
      standing,
      inForce: {
        policy: policy?.path ?? null,
        origins: file?.path ?? null,
        baseline: baseline.inForce === null ? null : baseline.path,
      },
      history,
      deep,
      now,
    },
    thresholds: { failOn, failOnIncomplete },
    digests: {
      policy: digestOf(policyFile?.inForce),
      origins: digestOf(origins.inForce),
      baseline: digestOf(baseline.inForce),
    },
    // A record is used instead of the network.
    github:
      corroborate && host.githubCom !== null && options.evidence === undefined
        ? (await import('../adapters/github-records.ts')).createGitHubRecords({
            ...host.githubCom,
            signal: host.deadline.signal,
          })
        : null,
    raised: (
      await Promise.all(
        [...policyFiles, origins, baseline].map(async (each) => judgeAgreedFile(each, await proposalOf(each, now))),
      )
    ).flat(),
  };
}

function digestOf(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : createHash('sha256').update(text).digest('hex');
}

/** What the policy in force says of registries: for journeys that judge nothing else by it. */
export async function registriesInForce(host: Host, trees: BaseTrees | null): Promise<readonly RegistryRule[]> {
  const files = await readPolicyFiles(await topOf(host.root, host.gitIn(host.root)), trees);
  const file = files.find(({ inForce }) => inForce !== null);
  return file === undefined || file.inForce === null
    ? []
    : (await readPolicy(file.path, file.inForce, host.now())).registries;
}

async function readPolicyFiles(top: string, trees: BaseTrees | null): Promise<readonly AgreedFile[]> {
  const files = await Promise.all(POLICY_PATHS.map((path) => readAgreed(path, top, trees)));
  const [first, second] = files.filter(({ inForce }) => inForce !== null);
  if (first !== undefined && second !== undefined) {
    throw new ConfigurationError([
      {
        code: 'POLICY_TWICE',
        message: `There are two policies, ${first.path} and ${second.path}, and only one can be in force.`,
        hint: 'Remove one of them.',
      },
    ]);
  }
  return files;
}

/** Head's origins, where they can be read: they are only shown. */
async function proposedOrigins(file: AgreedFile): Promise<OriginsFile | null> {
  if (file.head === null || file.head === file.inForce) return null;
  try {
    return await readOrigins(file.path, file.head);
  } catch (error) {
    if (error instanceof ConfigurationError) return null;
    throw error;
  }
}

/** What can be told of a proposed file before it is merged: that it will not be read. */
async function proposalOf(file: AgreedFile, now: Date): Promise<string | null> {
  if (file.head === null || file.head === file.inForce) return null;
  try {
    if (file.path === ORIGINS_PATH) await readOrigins(file.path, file.head);
    else if (file.path === BASELINE_PATH) await readStanding(file.path, file.head);
    else await readPolicy(file.path, file.head, now);
    return null;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return `As it is proposed it cannot be read: ${messageOf(error).split('\n')[0]?.slice(0, 200) ?? ''}`;
  }
}
