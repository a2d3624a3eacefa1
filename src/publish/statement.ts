import { SLSA_V1, purlOf } from '../attestation/statement.ts';
import type { PackageId } from '../model/package.ts';
import type { TokenClaims } from '../model/publish.ts';
import { repositoryUri, runUri } from './run-identity.ts';

const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
const GITHUB_WORKFLOW_V1 = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
const RUNNER = 'https://github.com/actions/runner';

/**
 * The provenance that npm's CLI would make in this run, field for field and in its order
 * (https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1, libnpmpublish/lib/provenance.js). npm reads the
 * environment, which any step before can set. This is made of the identity token's claims: the certificate is made of the
 * same, so the two cannot disagree.
 *
 * @param sha512 of the tarball, hex
 */
export function provenanceStatement(id: PackageId, sha512: string, run: TokenClaims): object {
  const repository = repositoryUri(run);
  const [path, ref] = splitWorkflow(run);
  return {
    _type: STATEMENT_V1,
    subject: [{ name: purlOf(id), digest: { sha512 } }],
    predicateType: SLSA_V1,
    predicate: {
      buildDefinition: {
        buildType: GITHUB_WORKFLOW_V1,
        externalParameters: { workflow: { ref, repository, path } },
        internalParameters: {
          github: {
            event_name: run.event,
            repository_id: run.repositoryId,
            repository_owner_id: run.ownerId,
          },
        },
        resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
      },
      runDetails: {
        builder: { id: `${RUNNER}/${run.runnerEnvironment}` },
        metadata: { invocationId: runUri(run) },
      },
    },
  };
}

/** The workflow that was started, never the reusable one it calls: that is what npm writes. */
function splitWorkflow({ workflowRef, repository }: TokenClaims): readonly [path: string, ref: string] {
  const own = `${repository}/`;
  const relative = workflowRef.startsWith(own) ? workflowRef.slice(own.length) : workflowRef;
  const cut = relative.indexOf('@');
  return cut < 0 ? [relative, ''] : [relative.slice(0, cut), relative.slice(cut + 1)];
}
