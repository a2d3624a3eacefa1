import { printable } from '../adapters/registry/urls.ts';

/** Of github.actor, also where a person runs such a run again. */
const DEPENDABOT = 'dependabot[bot]';

/**
 * Why a login is empty, as far as a workflow run can tell. GitHub puts an empty text where a run may not see a secret: the
 * registry's answer, 401 or 404, says nothing of that. Dependabot's runs see Dependabot secrets alone
 * (https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions).
 *
 * @param variables that are set to nothing, where a credential consists of them
 * @returns one line for the user, or none
 */
export function emptySecrets(
  variables: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (variables.length === 0 || env['GITHUB_ACTIONS'] !== 'true') return [];
  const names = [...new Set(variables)].map(printable).join(', ');
  const asked = 'so registries are asked without that login and may refuse';
  if (env['GITHUB_ACTOR'] === DEPENDABOT) {
    return [
      `${names} is empty, ${asked}: Dependabot started this run, and its runs get Dependabot secrets, no Actions secrets. ` +
        `Add the secret that the workflow puts into ${names} once more under Settings → Secrets and variables → Dependabot, with the same name.`,
    ];
  }
  return [
    `${names} is empty, ${asked}: there is no such secret, or this run may not see it (a pull request from a fork gets none). ` +
      `Check the secret that the workflow puts into ${names}.`,
  ];
}
