import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GitHubClaims } from '../authorities/claims.ts';
import { type Fault, send } from '../registry/faults.ts';
import { Answers } from './answers.ts';
import { faultsOfAnswer, faultsOfBody, operationOf } from './contract.ts';
import { listForOrganisation, takeSarif } from './organisation.ts';
import { GitHubRepository, jobAround, type JobSpec, type RepositoryOptions } from './repository.ts';
import { answer, failure, NOT_FOUND, reply, type TypedReply } from './routes.ts';
import { invalid, JOB, type TokenHolder, write } from './writing.ts';

/** One request as it arrived; `status` is what was answered, 0 where nothing was. */
export interface GitHubRequest {
  /** `repos/get`, by GitHub's description. */
  readonly operation: string;
  /** Percent-decoded, without the query. */
  readonly path: string;
  /** `?per_page=1`, or empty. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** Parsed; `null` where there is none. */
  body: unknown;
  /** Counts from 1, in the order of arrival. */
  readonly number: number;
  status: number;
}

/** `reset`: seconds since 1970. */
export interface RateLimit {
  limit: number;
  remaining: number;
  reset: number;
}

/** What is not as in an honest release. */
export interface BuildOptions {
  /** The jobs of the run; default: one whose step `Publish` covers the time. */
  readonly jobs?: readonly JobSpec[];
  readonly conclusion?: 'success' | 'failure' | 'cancelled';
  readonly status?: 'completed' | 'in_progress';
  /** Default: the ref of the build, where that is a tag. */
  readonly tags?: readonly string[];
  /** The commit is on no branch and no tag. */
  readonly loose?: boolean;
}

/** A running GitHub. What it does may be changed between requests. */
export interface GitHub {
  /** Of its API, without a trailing slash. */
  readonly url: string;
  /** A job's own, which may write. */
  readonly token: string;
  /** Every token that it knows. */
  readonly holders: Map<string, TokenHolder>;
  readonly requests: GitHubRequest[];
  /** Requests and answers that GitHub's description does not allow. */
  readonly violations: readonly string[];
  readonly rate: RateLimit;
  /** A fault that is a status is in place of the request; any other comes after it was carried out. */
  fault: ((request: GitHubRequest) => Fault | undefined) | undefined;
  /** The repository of this name, made where there is none. */
  repository(fullName: string, options?: RepositoryOptions): GitHubRepository;
  /** Remembers the build that an identity token is for as an honest one: its repository, commit, ref, tag and run. */
  remember(claims: GitHubClaims, loggedAt: string, options?: BuildOptions): GitHubRepository;
  /** Stops it. Throws where a request or an answer broke GitHub's description. */
  close(): Promise<void>;
}

const GRAPHQL = { id: 'graphql', params: {}, query: {}, template: '/graphql', method: 'post' };

/** GitHub's REST API on loopback, as far as Countersign asks it. */
export async function startGitHub(options: { readonly token?: string } = {}): Promise<GitHub> {
  const token = options.token ?? 'ghs_standInToken0123456789';
  const repositories: GitHubRepository[] = [];
  const violations: string[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answers = new Answers(url);
  const github: GitHub = {
    url,
    token,
    holders: new Map([[token, { ...JOB, permissions: { 'pull-requests': 'write', checks: 'write' } }]]),
    requests: [],
    violations,
    rate: { limit: 5000, remaining: 5000, reset: Math.floor(Date.now() / 1000) + 3600 },
    fault: undefined,
    repository(fullName, repositoryOptions) {
      const known = byName(fullName);
      if (known !== undefined) return known;
      const made = new GitHubRepository(fullName, repositoryOptions);
      repositories.push(made);
      return made;
    },
    remember(claims, loggedAt, build = {}) {
      const { repository_id: id, repository_owner_id: ownerId } = claims;
      const repository = github.repository(claims.repository, { id: Number(id), ownerId: Number(ownerId) });
      recordBuild(repository, claims, loggedAt, build);
      return repository;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      if (violations.length > 0) throw new Error(`GitHub's description is broken:\n${violations.join('\n')}`);
    },
  };

  function byName(fullName: string): GitHubRepository | undefined {
    return repositories.find((each) => each.fullName.toLowerCase() === fullName.toLowerCase());
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const target = new URL(request.url ?? '/', url);
    // A repository that took another name is redirected to by its number.
    const numbered = /^\/repositories\/(\d+)(\/.*)?$/.exec(target.pathname);
    const byId = numbered && repositories.find(({ id }) => id === Number(numbered[1]));
    const path = byId ? `/repos/${byId.fullName}${numbered[2] ?? ''}` : target.pathname;
    const operation = path === '/graphql' ? GRAPHQL : operationOf(method, path, target.searchParams);
    const entry: GitHubRequest = {
      operation: typeof operation === 'string' ? 'none' : operation.id,
      path: decodeURIComponent(path),
      query: target.search,
      headers,
      body: null,
      number: github.requests.length + 1,
      status: 0,
    };
    github.requests.push(entry);
    const text = Buffer.concat(await request.toArray()).toString();
    entry.body = text === '' ? null : (JSON.parse(text) as unknown);
    if (typeof operation === 'string') violations.push(operation);
    const fault = github.fault?.(entry);
    const right = typeof operation === 'string' ? NOT_FOUND() : rightAnswer(operation, path, entry, fault);
    if (typeof operation !== 'string' && operation !== GRAPHQL)
      violations.push(...faultsOfAnswer(operation, right.status, right.type, right.json));
    entry.status = await send(response, { ...right, headers: { ...right.headers, ...rateHeaders() } }, fault);
  }

  function rightAnswer(
    operation: Exclude<ReturnType<typeof operationOf>, string>,
    path: string,
    { headers, body }: GitHubRequest,
    fault: Fault | undefined,
  ): TypedReply {
    if (headers.authorization === undefined) return failure(401, 'Requires authentication');
    const holder = github.holders.get(/^(?:token|bearer) (.*)$/i.exec(headers.authorization)?.[1] ?? '');
    if (holder === undefined) return failure(401, 'Bad credentials');
    if (github.rate.remaining <= 0) return failure(403, 'API rate limit exceeded');
    github.rate.remaining -= 1;
    if (operation === GRAPHQL) return viewer(holder, body);
    const faults = faultsOfBody(operation, body);
    violations.push(...faults);
    if (faults.length > 0) return invalid(faults.join('; '));
    if (operation.method !== 'get' && typeof fault === 'object' && 'status' in fault) return NOT_FOUND();
    const listed = listForOrganisation(operation, repositories, answers);
    if (listed !== null) return listed;
    const fullName = `${operation.params['owner']}/${operation.params['repo']}`;
    const repository = byName(fullName);
    if (repository?.invisible === true) return NOT_FOUND();
    if (repository !== undefined)
      return (
        takeSarif(operation, repository, answers, holder, (body ?? {}) as Readonly<Record<string, unknown>>) ??
        write(operation, repository, answers, holder, (body ?? {}) as Readonly<Record<string, unknown>>) ??
        answer(operation, repository, answers, headers.accept ?? '')
      );
    const moved = repositories.find(({ formerly }) => formerly.includes(fullName));
    if (moved === undefined) return NOT_FOUND();
    const location = path.replace(`/repos/${fullName}`, `${url}/repositories/${moved.id}`);
    return reply(301, { message: 'Moved Permanently', url: location, documentation_url: '' }, { location });
  }

  /** The one question in GraphQL that is asked; the description is of REST only. */
  function viewer(holder: TokenHolder, body: unknown): TypedReply {
    const asked = JSON.stringify(body);
    if (asked !== JSON.stringify({ query: 'query { viewer { login } }' })) violations.push(`graphql: ${asked}`);
    return reply(200, { data: { viewer: { login: holder.login } } });
  }

  function rateHeaders(): Readonly<Record<string, string>> {
    const { limit, remaining, reset } = github.rate;
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(limit - remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    };
  }

  return github;
}

function recordBuild(
  repository: GitHubRepository,
  claims: GitHubClaims,
  loggedAt: string,
  options: BuildOptions,
): void {
  const { sha, ref } = claims;
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (options.loose === true) repository.looseCommit({ sha });
  else if (!repository.commits.has(sha)) repository.commit({ sha, ...(branch === undefined ? {} : { on: branch }) });
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  if (options.loose !== true) {
    for (const name of options.tags ?? (tag === undefined ? [] : [tag])) repository.tag(name, sha);
  }
  const prefix = `${claims.repository}/`;
  const workflow = claims.workflow_ref.startsWith(prefix)
    ? claims.workflow_ref.slice(prefix.length)
    : claims.workflow_ref;
  repository.run({
    id: Number(claims.run_id),
    attempt: Number(claims.run_attempt),
    headSha: sha,
    path: workflow.replace(/@.*$/, ''),
    event: claims.event_name,
    status: options.status ?? 'completed',
    conclusion: options.conclusion ?? 'success',
    jobs: options.jobs ?? [jobAround(loggedAt)],
  });
}
