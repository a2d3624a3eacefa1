/**
 * What GitHub hands to an action, and to no one else: its inputs (a token may be one), the way to identity tokens, and the
 * files by which a step sets the environment and the outputs of what comes after it.
 */
const OF_THE_ACTION = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/i;

/** Where the tokens are that publish. Left empty instead of out: Yarn refuses to start where a variable is missing. */
const PUBLISHES =
  /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_AUTH_TOKEN|NPM_CONFIG_TOKEN|BUN_AUTH_TOKEN|YARN_NPM_AUTH_(?:TOKEN|IDENT))$|^(?:p?npm_config_).*_(?:auth|authtoken|password)$/i;

/**
 * The environment for a program that runs the project's own scripts (`prepack`, `prepare`): whoever got code into one of
 * them, or into what it builds with, must not find what signs or publishes there. That is no wall: on one machine, as one
 * user, a script can look into this process as well. Only a job of its own, without `id-token: write`, is one.
 *
 * @param credentials more variables that hold what publishes, by what npm's files say
 */
export function scriptEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  credentials: ReadonlySet<string> = new Set(),
): Record<string, string> {
  const kept: Record<string, string> = {
    // Nobody is there to answer.
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  };
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || OF_THE_ACTION.test(name)) continue;
    kept[name] = PUBLISHES.test(name) || credentials.has(name) ? '' : value;
  }
  return kept;
}
