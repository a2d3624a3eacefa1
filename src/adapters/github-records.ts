import type { Answer } from '../model/evidence.ts';
import type {
  GitHubRecords,
  GitHubRecordsPort,
  Reach,
  RunQuestion,
  StepRecord,
  TagRecord,
} from '../model/github-records.ts';
import { GitHubClient, type GitHubRecordsOptions, type Parameters } from './github-records-client.ts';
import {
  isCommit,
  isRepositoryName,
  readAnswer,
  readIsOn,
  readJobs,
  readRef,
  readRefs,
  readRepository,
  readRun,
  readSha,
  type RefRecord,
} from './github-records-read.ts';
import { certificateRef, isRef, relatedPrefixes, versionTags } from './github-records-refs.ts';

/** GitHub starts at most 256 jobs a matrix; a run of more than a thousand is not read. */
const MOST_PAGES = 10;
const PAGE = 100;
const MOST_RELATED_REFS = 20;

/**
 * Asks github.com's API for its records of the builds that certificates name. Each question is asked once, however many
 * packages share a run, a repository or a commit. Facts only; what could not be found out says why.
 */
export function createGitHubRecords(options: GitHubRecordsOptions): GitHubRecordsPort {
  const client = new GitHubClient(options);
  return { traffic: client.traffic, records: (question) => new Inquest(client, question).records() };
}

/** A repository by its present name, as parameters of a route. */
type Name = { readonly owner: string; readonly repo: string };

class Inquest {
  readonly #client: GitHubClient;
  readonly #question: RunQuestion;

  constructor(client: GitHubClient, question: RunQuestion) {
    this.#client = client;
    this.#question = question;
  }

  async records(): Promise<GitHubRecords> {
    const { owner, repo, runId, attempt, commit } = this.#question;
    if (
      !isRepositoryName(owner, repo) ||
      !/^\d{1,20}$/.test(runId) ||
      !/^\d{1,6}$/.test(attempt) ||
      !isCommit(commit)
    ) {
      return all({ kind: 'unknown', code: 'not-asked', detail: 'the certificate names no run that GitHub could have' });
    }
    const repository = readAnswer(
      await this.#client.get('GET /repos/{owner}/{repo}', { owner, repo }),
      'repository',
      readRepository,
    );
    // Where the repository cannot be seen, all else is 404 too, and would say nothing.
    if (repository.kind !== 'answered') return all(repository);
    const { defaultBranch, id, ...present } = repository.value;
    const name = { owner: present.owner, repo: present.repo };
    const [run, steps, tag, reach] = await Promise.all([
      this.#run(name),
      this.#steps(name),
      this.#tag(name),
      this.#reach(name, defaultBranch),
    ]);
    return {
      run,
      steps,
      reach,
      tag,
      defaultBranch: { kind: 'answered', value: defaultBranch },
      repositoryId: { kind: 'answered', value: id },
    };
  }

  async #run(name: Name): Promise<GitHubRecords['run']> {
    const { runId, attempt } = this.#question;
    const answer = await this.#client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
      ...name,
      run_id: runId,
      attempt_number: attempt,
    });
    return readAnswer(answer, 'workflow run', (value) => readRun(value, runId, attempt));
  }

  async #steps(name: Name): Promise<GitHubRecords['steps']> {
    const { runId, attempt } = this.#question;
    const steps: StepRecord[] = [];
    let jobs = 0;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const answer = readAnswer(
        await this.#client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
          ...name,
          run_id: runId,
          attempt_number: attempt,
          per_page: PAGE,
          page,
        }),
        'list of jobs',
        readJobs,
      );
      if (answer.kind !== 'answered') return answer;
      steps.push(...answer.value.steps);
      jobs += answer.value.jobs;
      if (jobs >= answer.value.total) return { kind: 'answered', value: steps };
      if (answer.value.jobs === 0) break;
    }
    return {
      kind: 'unknown',
      code: 'too-large',
      detail: `GitHub's API gave ${jobs} jobs of the run, and not all of them`,
    };
  }

  /** The version's tag under each name that it could have: at the commit, elsewhere, or none. */
  async #tag(name: Name): Promise<GitHubRecords['tag']> {
    let elsewhere: TagRecord | null = null;
    for (const ref of versionTags(this.#question)) {
      const found = await this.#commitAt(name, ref);
      if (found.kind === 'unknown') return found;
      if (found.kind === 'not-found') continue;
      const tag = ref.slice('tags/'.length);
      if (found.value === this.#question.commit) return { kind: 'answered', value: { kind: 'at-commit', tag } };
      elsewhere ??= { kind: 'elsewhere', tag, commit: found.value };
    }
    return { kind: 'answered', value: elsewhere ?? { kind: 'none' } };
  }

  /**
   * On which branch or tag the commit is. Names are resolved exactly and commits compared by hash: a short name would
   * let a branch stand in for a tag, and a commit that merely resolves may live in anybody's fork.
   */
  async #reach(name: Name, defaultBranch: string): Promise<GitHubRecords['reach']> {
    const signed = certificateRef(this.#question);
    const own = [signed, `heads/${defaultBranch}`, ...versionTags(this.#question)].filter((ref) => ref !== null);
    const search = new Search(new Set(own.filter(isRef)));
    const found = await this.#firstThatHolds(name, search);
    if (found !== null) return found;
    for (const prefix of relatedPrefixes(this.#question)) {
      const refs = readAnswer(
        await this.#client.get('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ...name, ref: prefix }),
        'list of refs',
        readRefs,
      );
      if (refs.kind === 'answered') search.add(refs.value, MOST_RELATED_REFS);
      else search.missed(refs);
    }
    return (await this.#firstThatHolds(name, search)) ?? search.result();
  }

  async #firstThatHolds(name: Name, search: Search): Promise<Answer<Reach> | null> {
    for (const ref of search.open()) {
      const tip = await this.#commitAt(name, ref);
      const holds = tip.kind === 'answered' ? await this.#isOn(name, tip.value) : tip;
      if (holds.kind === 'answered' && holds.value) return { kind: 'answered', value: { kind: 'on', ref } };
      if (holds.kind === 'unknown') search.missed(holds);
    }
    return null;
  }

  /** The commit that a ref is at; *not found* where there is no such ref. */
  async #commitAt(name: Name, ref: string): Promise<Answer<string>> {
    const answer = readAnswer(
      await this.#client.get('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...name, ref }),
      'ref',
      (value): RefRecord | null => {
        const found = readRef(value);
        return found?.ref === ref ? found : null;
      },
    );
    if (answer.kind !== 'answered') return answer;
    if (answer.value.type === 'commit') return { kind: 'answered', value: answer.value.sha };
    // An annotated tag is an object of its own, and perhaps of another tag; GitHub follows it to the commit.
    const peeled = await this.#client.get('GET /repos/{owner}/{repo}/commits/{ref}', { ...name, ref }, 'sha');
    return readAnswer(peeled, 'commit', readSha);
  }

  /** Is the commit the tip, or an ancestor of it? */
  async #isOn(name: Name, tip: string): Promise<Answer<boolean>> {
    const { commit } = this.#question;
    if (tip === commit) return { kind: 'answered', value: true };
    const compare = (parameters: Parameters): Promise<Answer<unknown>> =>
      this.#client.get('GET /repos/{owner}/{repo}/compare/{basehead}', {
        ...name,
        basehead: `${tip}...${commit}`,
        ...parameters,
      });
    let answer = await compare({ per_page: 1 });
    // Only the first page lists files; whoever made a huge commit must not thereby keep it from being compared.
    if (answer.kind === 'unknown' && answer.code === 'too-large') answer = await compare({ per_page: 1, page: 2 });
    // The tip was there a moment ago: it is the commit that GitHub does not have, or that shares nothing with the tip.
    if (answer.kind === 'not-found') return { kind: 'answered', value: false };
    return readAnswer(answer, 'comparison', readIsOn);
  }
}

/** Refs to look at, each once; and what could not be found out on the way. */
class Search {
  readonly #refs: Set<string>;
  readonly #looked = new Set<string>();
  #missed: Extract<Answer<never>, { kind: 'unknown' }> | null = null;

  constructor(refs: Set<string>) {
    this.#refs = refs;
  }

  *open(): Iterable<string> {
    for (const ref of this.#refs) {
      if (this.#looked.has(ref)) continue;
      this.#looked.add(ref);
      yield ref;
    }
  }

  /** Adds the last ones first, which are the newest versions, until `most` are added in all. */
  add(refs: readonly RefRecord[], most: number): void {
    for (const { ref } of refs.toReversed()) {
      if (this.#refs.size >= this.#looked.size + most) return;
      if (isRef(ref)) this.#refs.add(ref);
    }
  }

  missed(answer: Exclude<Answer<unknown>, { kind: 'answered' }>): void {
    this.#missed ??= answer.kind === 'unknown' ? answer : { kind: 'unknown', code: 'malformed', detail: answer.detail };
  }

  result(): Answer<Reach> {
    return this.#missed ?? { kind: 'answered', value: { kind: 'nowhere', looked: [...this.#looked] } };
  }
}

function all(answer: Exclude<Answer<never>, { kind: 'answered' }>): GitHubRecords {
  return { run: answer, steps: answer, reach: answer, tag: answer, defaultBranch: answer, repositoryId: answer };
}
