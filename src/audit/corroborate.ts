import type { Answer, ProvenanceFact } from '../model/evidence.ts';
import type { GitHubRecords, GitHubRecordsPort, RunQuestion } from '../model/github-records.ts';
import type { PackageId } from '../model/package.ts';
import type { Corroboration } from '../model/verdict.ts';
import { type Corroborated, judgeCorroboration } from '../judge/corroborate.ts';
import { judgeUnavailable } from '../judge/corroborate-unavailable.ts';
import type { Subject } from '../judge/raise.ts';
import { type Inquiry, NO_INQUIRY } from './inquiry.ts';
import type { LookUps } from './lookup.ts';
import type { Lookup, Planned } from './plan.ts';

export interface GitHubInquiry extends Inquiry {
  /** The default branch of the repository that built an entry, where GitHub told. */
  defaultBranch(plan: Lookup): string | null;
  /** `null` where nothing was asked. */
  readonly counts: Corroboration | null;
}

export const NO_GITHUB: GitHubInquiry = {
  ...NO_INQUIRY,
  defaultBranch: () => null,
  counts: null,
};

interface Provenance {
  /** Equal for the entries of one version. */
  readonly key: string;
  readonly id: PackageId;
  readonly fact: ProvenanceFact;
}

/** One version's provenance, and what GitHub said; `null` where its certificate names nothing to ask about. */
interface Asked {
  readonly id: PackageId;
  readonly fact: ProvenanceFact;
  readonly records: GitHubRecords | null;
}

/** Holds the provenance of changed entries against GitHub's own records. */
export async function inquireGitHub(
  planned: readonly Planned[],
  looked: LookUps,
  github: GitHubRecordsPort | null,
  now: Date,
): Promise<GitHubInquiry> {
  if (github === null) return NO_GITHUB;
  const provenances = new Map<string, Provenance>();
  for (const plan of planned) {
    const found = provenanceOf(plan, looked);
    if (found !== null) provenances.set(found.key, found);
  }
  if (provenances.size === 0) return NO_GITHUB;
  // The port bounds how much is asked at once.
  const answers = new Map(
    await Promise.all(
      [...provenances].map(async ([key, { id, fact }]): Promise<readonly [string, Asked]> => {
        const question = questionOf(id, fact);
        return [key, { id, fact, records: question === null ? null : await github.records(question) }];
      }),
    ),
  );
  const of = (plan: Lookup): Asked | undefined => answers.get(provenanceOf(plan, looked)?.key ?? '');
  return {
    judge: (plan, subject) => {
      const found = of(plan);
      return found === undefined ? [] : judge(found, subject, now).raised;
    },
    defaultBranch: (plan) => {
      const answer: Answer<string> | undefined = of(plan)?.records?.defaultBranch;
      return answer?.kind === 'answered' ? answer.value : null;
    },
    counts: countOf([...answers.values()], now),
  };
}

/** The verified provenance from github.com of an entry that the change brings in; what was there before is not asked about. */
function provenanceOf(plan: Planned, looked: LookUps): Provenance | null {
  if (plan.kind !== 'lookup' || !plan.introduced) return null;
  const { id, provenance } = looked.of(plan).evidence;
  if (provenance.kind !== 'verified') return null;
  const fact = provenance.value;
  if (fact.signer.provider !== 'github' || fact.signer.repository?.host !== 'github.com') return null;
  return { key: JSON.stringify([plan.route.registry, id.name, id.version, fact.signer.runUri, fact.log]), id, fact };
}

const RUN = /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/actions\/runs\/(\d+)\/attempts\/(\d+)$/;

/** `null` where the certificate names no run or commit of its repository. Early certificates leave the run to the predicate. */
function questionOf(id: PackageId, { signer, claim }: ProvenanceFact): RunQuestion | null {
  const [, owner, repo, runId, attempt] = RUN.exec(signer.runUri ?? claim.runUri ?? '') ?? [];
  if (owner === undefined || repo === undefined || runId === undefined || attempt === undefined) return null;
  if (signer.commit === null) return null;
  // Somebody's honest run elsewhere must not vouch for this build.
  if (`${owner}/${repo}`.toLowerCase() !== signer.repository?.path.toLowerCase()) return null;
  const commit = signer.commit.toLowerCase();
  return { owner, repo, runId, attempt, commit, ref: signer.ref, packageName: id.name, version: id.version };
}

function judge({ fact, records }: Omit<Asked, 'id'>, subject: Subject, now: Date): Corroborated {
  if (records !== null) return judgeCorroboration(fact, records, subject, now);
  return { raised: judgeUnavailable(fact, [{ kind: 'unnamed' }], subject, now), standing: 'unknown' };
}

function countOf(answers: readonly Asked[], now: Date): Corroboration {
  const counts = { asked: answers.length, agreed: 0, disagreed: 0, unknown: 0 };
  for (const { id, ...rest } of answers) {
    const subject = { package: id.name, version: id.version, file: null, line: null };
    counts[judge(rest, subject, now).standing] += 1;
  }
  return counts;
}
