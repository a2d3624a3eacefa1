import type { PreflightCheck, PublishForm } from '../model/publish.ts';
import { compareVersions } from '../packument/standing.ts';
import { fail, notApplicable, pass, quote, warn } from './check.ts';
import type { PublishFacts } from './facts.ts';

/**
 * The oldest npm for each form: 10 is the first that takes a provenance file as it is meant, trusted publishing came with
 * 11.5.1 (https://docs.npmjs.com/trusted-publishers), `npm stage` with 11.15.0 (https://docs.npmjs.com/staged-publishing).
 */
export const OLDEST_NPM: Readonly<Record<PublishForm, string>> = {
  token: '10.0.0',
  trusted: '11.5.1',
  staged: '11.15.0',
};

/** npm verifies a provenance file before it sends it, and 10 knows no entries of Rekor v2. */
const OLDEST_FOR_REKOR_V2 = '11.0.0';

export function checkNpm(facts: PublishFacts): readonly PreflightCheck[] {
  return [checkVersion(facts), checkLogin(facts)];
}

function checkVersion({ intent, npm }: PublishFacts): PreflightCheck {
  const byLog = intent.form === 'token' && intent.provenance && npm.rekor === 2;
  const oldest = byLog ? OLDEST_FOR_REKOR_V2 : OLDEST_NPM[intent.form];
  const remedy = `Use a newer one: “npm install -g npm@^${oldest}”, or a Node.js that comes with it (actions/setup-node with node-version 24 or later).`;
  if (npm.version === null) return fail('npm-version', 'There is no npm that can be run.', remedy);
  const compared = compareVersions(npm.version, oldest);
  if (compared !== null && compared >= 0) return pass('npm-version', npm.version);
  const what = byLog ? 'provenance that is logged by Rekor v2' : `form ${intent.form}`;
  return fail('npm-version', `npm is ${quote(npm.version)}; ${what} needs ${oldest} or later.`, remedy);
}

/** setup-node writes `_authToken=${NODE_AUTH_TOKEN}` and sets that to a placeholder, which the registry answers with 401 or 404. */
function checkLogin({ intent, npm }: PublishFacts): PreflightCheck {
  if (intent.form === 'token') {
    if (npm.login === 'present') return pass('npm-token', `There is one for ${intent.registry}.`);
    if (intent.rehearsal) return notApplicable('npm-token', 'Only the publishing run needs one.');
    const detail =
      npm.login === 'placeholder'
        ? 'npm’s configuration has setup-node’s placeholder, and no token.'
        : `npm’s configuration has no token for ${intent.registry}.`;
    return fail(
      'npm-token',
      detail,
      'Set NODE_AUTH_TOKEN on this step, from a secret; or use trusted publishing (“form: trusted”), which needs none.',
    );
  }
  if (npm.login === 'placeholder') {
    const detail =
      'npm’s configuration has setup-node’s placeholder; npm would take it for a token. It is left out here.';
    return warn(
      'npm-token',
      detail,
      'Remove “registry-url” from actions/setup-node: trusted publishing needs no token.',
    );
  }
  if (npm.login === 'present')
    return warn(
      'npm-token',
      'npm has a token that is not used here.',
      'Remove it: a token that is not there cannot be stolen.',
    );
  return pass('npm-token', 'None, and none is needed.');
}
