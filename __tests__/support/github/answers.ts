import type { GitHubRepository, JobSpec, RunSpec, StepSpec } from './repository.ts';
import type { CheckRunState, CommentState } from './writing.ts';

type Json = Readonly<Record<string, unknown>>;

const WHEN = '2025-01-01T00:00:00Z';
const REPOSITORY_LINKS =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'.split(
    ' ',
  );
const FEATURES = ['has_issues', 'has_projects', 'has_wiki', 'has_pages', 'has_discussions'];
const COUNTS = ['forks', 'forks_count', 'open_issues', 'open_issues_count', 'size', 'stargazers_count', 'watchers'];

/** Bodies as GitHub makes them, whole by its description. */
export class Answers {
  /** Of the API, without a trailing slash. */
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  repository(repository: GitHubRepository): Json {
    return {
      ...this.#minimalRepository(repository),
      ...Object.fromEntries(FEATURES.map((name) => [name, true])),
      ...Object.fromEntries(
        [...COUNTS, 'watchers_count', 'network_count', 'subscribers_count'].map((name) => [name, 0]),
      ),
      clone_url: `https://github.com/${repository.fullName}.git`,
      git_url: `git://github.com/${repository.fullName}.git`,
      ssh_url: `git@github.com:${repository.fullName}.git`,
      svn_url: `https://github.com/${repository.fullName}`,
      mirror_url: null,
      homepage: null,
      language: null,
      license: null,
      archived: false,
      disabled: false,
      default_branch: repository.defaultBranch,
      created_at: WHEN,
      updated_at: WHEN,
      pushed_at: WHEN,
    };
  }

  run(repository: GitHubRepository, run: RunSpec): Json {
    const url = `${this.#of(repository)}/actions/runs/${run.id}`;
    const status = run.status ?? 'completed';
    return {
      id: run.id,
      node_id: 'WFR_1',
      name: 'release',
      head_branch: repository.defaultBranch,
      head_sha: run.headSha,
      path: run.path,
      display_title: 'release',
      run_number: 1,
      run_attempt: run.attempt ?? 1,
      event: run.event ?? 'push',
      status,
      conclusion: status === 'completed' ? (run.conclusion ?? 'success') : null,
      workflow_id: 1,
      url,
      html_url: `https://github.com/${repository.fullName}/actions/runs/${run.id}`,
      pull_requests: [],
      created_at: WHEN,
      updated_at: WHEN,
      actor: this.#user(run.actor ?? 'octocat', 1),
      head_commit: null,
      repository: this.#minimalRepository(repository),
      head_repository: this.#minimalRepository(repository),
      ...Object.fromEntries(
        ['jobs', 'logs', 'check_suite', 'cancel', 'rerun', 'artifacts', 'workflow'].map((name) => [
          `${name}_url`,
          `${url}/${name}`,
        ]),
      ),
    };
  }

  job(repository: GitHubRepository, run: RunSpec, job: JobSpec, index: number): Json {
    const id = run.id * 100 + index;
    const status = job.status ?? 'completed';
    return {
      id,
      node_id: 'CR_1',
      run_id: run.id,
      run_url: `${this.#of(repository)}/actions/runs/${run.id}`,
      run_attempt: run.attempt ?? 1,
      head_sha: run.headSha,
      head_branch: repository.defaultBranch,
      workflow_name: 'release',
      name: job.name,
      url: `${this.#of(repository)}/actions/jobs/${id}`,
      html_url: `https://github.com/${repository.fullName}/actions/runs/${run.id}/job/${id}`,
      check_run_url: `${this.#of(repository)}/check-runs/${id}`,
      status,
      conclusion: status === 'completed' ? (job.conclusion ?? 'success') : null,
      created_at: WHEN,
      started_at: job.startedAt ?? job.steps[0]?.startedAt ?? WHEN,
      completed_at: status === 'completed' ? (job.completedAt ?? job.steps.at(-1)?.completedAt ?? WHEN) : null,
      steps: job.steps.map(stepOf),
      labels: ['ubuntu-latest'],
      runner_id: 1,
      runner_name: 'GitHub Actions 1',
      runner_group_id: 0,
      runner_group_name: 'GitHub Actions',
    };
  }

  ref(repository: GitHubRepository, { ref, object, type }: ReturnType<GitHubRepository['refs']>[number]): Json {
    return {
      ref: `refs/${ref}`,
      node_id: 'REF_1',
      url: `${this.#of(repository)}/git/refs/${encodeURI(ref)}`,
      object: { type, sha: object, url: `${this.#of(repository)}/git/${type}s/${object}` },
    };
  }

  commit(repository: GitHubRepository, sha: string): Json {
    const url = `${this.#of(repository)}/commits/${sha}`;
    const person = { name: 'Mona', email: 'mona@example.com', date: WHEN };
    return {
      sha,
      node_id: 'C_1',
      url,
      html_url: `https://github.com/${repository.fullName}/commit/${sha}`,
      comments_url: `${url}/comments`,
      commit: {
        url,
        message: 'a commit',
        comment_count: 0,
        author: person,
        committer: person,
        tree: { sha, url: `${this.#of(repository)}/git/trees/${sha}` },
      },
      author: this.#user('octocat', 1),
      committer: this.#user('octocat', 1),
      parents: (repository.commits.get(sha) ?? []).map((parent) => ({
        sha: parent,
        url: `${this.#of(repository)}/commits/${parent}`,
        html_url: `https://github.com/${repository.fullName}/commit/${parent}`,
      })),
    };
  }

  /** `null`: the two have no common ancestor. */
  comparison(repository: GitHubRepository, base: string, head: string): Json | null {
    const [before, after] = [repository.history(base), repository.history(head)];
    const [ahead, behind] = [
      [...after].filter((sha) => !before.has(sha)),
      [...before].filter((sha) => !after.has(sha)),
    ];
    if (ahead.length === after.size && behind.length === before.size) return null;
    const status =
      base === head ? 'identical' : ahead.length === 0 ? 'behind' : behind.length === 0 ? 'ahead' : 'diverged';
    const shared = [...after].find((sha) => before.has(sha)) ?? base;
    const url = `${this.#of(repository)}/compare/${base}...${head}`;
    return {
      ...Object.fromEntries(['url', 'html_url', 'permalink_url', 'diff_url', 'patch_url'].map((name) => [name, url])),
      base_commit: this.commit(repository, base),
      merge_base_commit: this.commit(repository, shared),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.slice(0, 1).map((sha) => this.commit(repository, sha)),
      files: [],
    };
  }

  comment(repository: GitHubRepository, on: number, { id, author, body }: CommentState): Json {
    return {
      id,
      node_id: 'IC_1',
      url: `${this.#of(repository)}/issues/comments/${id}`,
      html_url: `https://github.com/${repository.fullName}/pull/${on}#issuecomment-${id}`,
      issue_url: `${this.#of(repository)}/issues/${on}`,
      body,
      user: author === null ? null : { ...this.#user(author.login, author.id), type: author.type },
      created_at: WHEN,
      updated_at: WHEN,
      author_association: 'NONE',
    };
  }

  checkRun(repository: GitHubRepository, run: CheckRunState): Json {
    const url = `${this.#of(repository)}/check-runs/${run.id}`;
    return {
      id: run.id,
      node_id: 'CR_1',
      name: run.name,
      head_sha: run.headSha,
      external_id: run.externalId,
      url,
      html_url: `https://github.com/${repository.fullName}/runs/${run.id}`,
      details_url: null,
      status: run.conclusion === null ? 'queued' : 'completed',
      conclusion: run.conclusion,
      started_at: WHEN,
      completed_at: WHEN,
      output: {
        title: run.output.title,
        summary: run.output.summary,
        text: null,
        annotations_count: run.annotations.length,
        annotations_url: `${url}/annotations`,
      },
      check_suite: { id: 1 },
      app: null,
      pull_requests: [],
    };
  }

  #of({ fullName }: GitHubRepository): string {
    return `${this.url}/repos/${fullName}`;
  }

  #minimalRepository(repository: GitHubRepository): Json {
    return {
      id: repository.id,
      node_id: 'R_1',
      name: repository.name,
      full_name: repository.fullName,
      owner: this.#user(repository.owner, repository.ownerId),
      private: false,
      html_url: `https://github.com/${repository.fullName}`,
      description: null,
      fork: false,
      url: this.#of(repository),
      ...Object.fromEntries(REPOSITORY_LINKS.map((name) => [`${name}_url`, `${this.#of(repository)}/${name}`])),
    };
  }

  #user(login: string, id: number): Json {
    const encoded = encodeURIComponent(login);
    const url = `${this.url}/users/${encoded}`;
    const links = ['events', 'followers', 'following', 'gists', 'organizations', 'received_events', 'repos', 'starred'];
    return {
      login,
      id,
      node_id: 'U_1',
      type: 'User',
      site_admin: false,
      gravatar_id: '',
      url,
      html_url: `https://github.com/${encoded}`,
      avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
      ...Object.fromEntries([...links, 'subscriptions'].map((name) => [`${name}_url`, `${url}/${name}`])),
    };
  }
}

function stepOf({ name, status = 'completed', conclusion, startedAt, completedAt }: StepSpec, index: number): Json {
  return {
    name,
    status,
    conclusion: status === 'completed' ? (conclusion === undefined ? 'success' : conclusion) : null,
    number: index + 1,
    started_at: startedAt,
    completed_at: completedAt,
  };
}
