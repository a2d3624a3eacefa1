type Environment = Readonly<Record<string, string | undefined>>;

/** How github.com's API is asked for its own records of a build. */
export interface GitHubComAccess {
  readonly token: string;
  /** Without a trailing slash. */
  readonly apiUrl: string;
}

const GITHUB_COM = 'https://github.com';
const API = 'https://api.github.com';

/**
 * Access to github.com, where a token for it is at hand. On an enterprise server the job's own token is that server's
 * business: it goes nowhere else, and only a token that was given for github.com does.
 *
 * @param token the job's own, for the server that runs it; empty for none
 * @param comToken given for github.com outright; empty for none
 */
export function githubComAccess(env: Environment, token: string, comToken: string): GitHubComAccess | null {
  const onGitHubCom = (env['GITHUB_SERVER_URL'] ?? GITHUB_COM).replace(/\/+$/, '') === GITHUB_COM;
  const apiUrl = onGitHubCom ? (env['GITHUB_API_URL'] ?? API).replace(/\/+$/, '') : API;
  const own = onGitHubCom ? token : '';
  const chosen = comToken === '' ? own : comToken;
  return chosen === '' ? null : { token: chosen, apiUrl };
}
