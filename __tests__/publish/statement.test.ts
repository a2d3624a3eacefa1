import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { provenanceStatement } from '../../src/publish/statement.ts';
import { NPM_VERSIONS, npmCli } from '../support/publishing/package-managers.ts';
import { type WorkflowRun, runnerVariables, workflowClaims } from '../support/publishing/token-claims.ts';
import { run } from '../support/process.ts';
import { tokenClaims } from '../support/signing.ts';

const SHA512 = 'ab'.repeat(64);

/** Has npm's own code make the statement for this environment; only the signing at its end is left out. */
const ASK_NPM = `
const { createRequire } = require('node:module');
const [publish, name, version, sha512] = process.argv.slice(1);
const own = createRequire(publish);
const file = own.resolve('sigstore');
require.cache[file] = { id: file, filename: file, loaded: true, exports: { attest: (payload) => payload.toString() } };
const spec = own('npm-package-arg').resolve(name, version);
const subject = { name: own('npm-package-arg').toPurl(spec), digest: { sha512 } };
own('./provenance.js').generateProvenance([subject], {}).then((text) => process.stdout.write(text));
`;

async function npmStatement(
  npm: (typeof NPM_VERSIONS)[number],
  id: { name: string; version: string },
  ci: WorkflowRun,
) {
  const cli = npmCli(npm).args.at(-1) ?? '';
  const publish = path.join(path.dirname(createRequire(cli).resolve('libnpmpublish/package.json')), 'lib/publish.js');
  const env = runnerVariables(workflowClaims(ci));
  const { stdout, stderr, code } = await run(process.execPath, ['-e', ASK_NPM, publish, id.name, id.version, SHA512], {
    env,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe.each(NPM_VERSIONS)('the statement is the one that npm %s makes, byte for byte', (npm) => {
  it.each<[string, { name: string; version: string }, WorkflowRun]>([
    ['a push of a tag', { name: 'demo', version: '1.0.0' }, {}],
    ['a scoped prerelease', { name: '@octo/demo', version: '2.0.0-rc.1+build.5' }, {}],
    [
      'a reusable workflow of another repository, on a branch with an @',
      { name: 'demo', version: '1.0.0' },
      {
        ref: 'refs/heads/release@next',
        event_name: 'workflow_dispatch',
        run_attempt: '3',
        job_workflow_ref: 'octo-org/workflows/.github/workflows/publish.yml@refs/tags/v2',
      },
    ],
    ['a runner of one’s own', { name: 'demo', version: '1.0.0' }, { runner_environment: 'self-hosted' }],
    [
      'a workflow of another repository',
      { name: 'demo', version: '1.0.0' },
      { workflow_ref: 'octo-org/rules/.github/workflows/all.yml@refs/heads/main' },
    ],
  ])('for %s', async (_case, id, ci) => {
    const ours = provenanceStatement(id, SHA512, tokenClaims(workflowClaims(ci)));
    expect(JSON.stringify(ours)).toBe(await npmStatement(npm, id, ci));
  });
});
