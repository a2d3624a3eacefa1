import type { SignerIdentity, WorkflowRef } from '../model/evidence.ts';
import type { CertificateFields } from '../model/ports.ts';
import { repositoryFromUri } from '../model/repository.ts';

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const GITLAB_ISSUER = 'https://gitlab.com';
const CIRCLECI_ISSUER = /^https:\/\/oidc\.circleci\.com\/org\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads a Fulcio certificate's extensions into fields
 * (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). The newer extensions (.8 to .22) win; early
 * certificates have only .1 to .6. What a certificate does not have is `null`: not stated, never a guess.
 */
export function readIdentity(certificate: CertificateFields): SignerIdentity {
  const field = (...arcs: readonly number[]): string | null => {
    for (const arc of arcs) {
      const value = certificate.extensions[arc];
      if (value !== undefined && value !== '') return value;
    }
    return null;
  };
  const issuer = field(8, 1) ?? '';
  const earlyRepository = field(5);
  const repositoryUri = field(12) ?? (earlyRepository === null ? null : `https://github.com/${earlyRepository}`);
  const buildConfig = field(18);
  return {
    issuer,
    san: certificate.san,
    provider: providerOf(issuer),
    signerWorkflow: readWorkflowUri(certificate.san),
    workflow: buildConfig === null ? null : readWorkflowUri(buildConfig),
    repository: repositoryUri === null ? null : repositoryFromUri(repositoryUri),
    repositoryUri,
    repositoryId: field(15),
    ownerUri: field(16),
    ownerId: field(17),
    commit: field(13, 3),
    ref: field(14, 6),
    trigger: field(20, 2),
    runner: field(11),
    runUri: field(21),
    visibility: field(22),
  };
}

/** The CI provider whose issuer this is, compared exactly: an issuer that merely starts alike is somebody else's. */
function providerOf(issuer: string): SignerIdentity['provider'] {
  if (issuer === GITHUB_ISSUER) return 'github';
  if (issuer === GITLAB_ISSUER) return 'gitlab';
  return CIRCLECI_ISSUER.test(issuer) ? 'circleci' : 'other';
}

/**
 * Reads `https://{host}/{owner}/{repo}/{path}@{ref}` (GitHub) or `https://{host}/{project}//{path}@{ref}` (GitLab).
 * Returns `null` for anything else.
 */
export function readWorkflowUri(uri: string): WorkflowRef | null {
  const cut = uri.indexOf('@', 8);
  if (cut < 0) return null;
  const [address, ref] = [uri.slice(0, cut), uri.slice(cut + 1)];
  const match =
    /^https:\/\/([^/?#]+)\/(.+?)\/\/(.+)$/.exec(address) ?? /^https:\/\/([^/?#]+)\/([^/]+\/[^/]+)\/(.+)$/.exec(address);
  if (match === null || ref === '') return null;
  const repository = repositoryFromUri(`https://${match[1]}/${match[2]}`);
  return repository === null ? null : { repository, path: match[3] ?? '', ref };
}
