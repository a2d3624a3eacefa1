import type { SignerIdentity } from '../model/evidence.ts';
import type { TokenClaims } from '../model/publish.ts';
import { formatRepository, sameRepository } from '../model/repository.ts';
import { type IdentityDifference, identityDifferences } from './run-identity.ts';

const GITHUB = 'github.com';
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Where a version should have been built, as far as that is known later. What is `null` is not looked at. */
export interface ExpectedBuild {
  /** `owner/repo` on github.com. */
  readonly repository: string;
  /** Decides where it is known: a name can change hands. */
  readonly repositoryId: string | null;
  readonly ownerId: string | null;
  readonly commit: string | null;
  /** `refs/tags/v1.0.0` */
  readonly ref: string | null;
  /** `.github/workflows/release.yml`, in that repository. */
  readonly workflow: string | null;
  readonly runId: string | null;
  readonly runAttempt: string | null;
}

/**
 * Whose provenance it must be. `run`: this very run's, in every field that a certificate has · `build`: one that agrees
 * with what is known.
 */
export type ExpectedIdentity =
  | { readonly kind: 'run'; readonly claims: TokenClaims }
  | { readonly kind: 'build'; readonly build: ExpectedBuild };

/** Nothing where the certificate is of what was expected. A field that it does not state is a difference. */
export function differencesFrom(signer: SignerIdentity, expected: ExpectedIdentity): readonly IdentityDifference[] {
  return expected.kind === 'run'
    ? identityDifferences(signer, expected.claims)
    : buildDifferences(signer, expected.build);
}

function buildDifferences(signer: SignerIdentity, expected: ExpectedBuild): readonly IdentityDifference[] {
  const run = readRunUri(signer.runUri);
  const rows: readonly (readonly [field: string, found: string | null, expected: string | null])[] = [
    ['issuer', signer.issuer, GITHUB_ISSUER],
    ...repositoryRow(signer, expected),
    ['owner id', signer.ownerId, expected.ownerId],
    ['commit', signer.commit?.toLowerCase() ?? null, expected.commit?.toLowerCase() ?? null],
    ['source ref', signer.ref, expected.ref],
    ['workflow', ownWorkflow(signer), expected.workflow],
    ['run', run?.id ?? null, expected.runId],
    ['attempt', run?.attempt ?? null, expected.runAttempt],
  ];
  return rows.flatMap(([field, found, wanted]) =>
    wanted === null || found === wanted ? [] : [{ field, found, expected: wanted }],
  );
}

type Row = readonly [field: string, found: string | null, expected: string];

/** By id where it is known and stated: the repository may have another name by now, and another one its old name. */
function repositoryRow(signer: SignerIdentity, { repository, repositoryId }: ExpectedBuild): readonly Row[] {
  if (repositoryId !== null && signer.repositoryId !== null)
    return [['repository id', signer.repositoryId, repositoryId]];
  const wanted = { host: GITHUB, path: repository };
  if (signer.repository !== null && sameRepository(signer.repository, wanted)) return [];
  const found = signer.repository === null ? signer.repositoryUri : formatRepository(signer.repository);
  return [['repository', found, formatRepository(wanted)]];
}

/** The path of the workflow that was started; with its repository where that is not the one of the source. */
function ownWorkflow({ workflow, repository }: SignerIdentity): string | null {
  if (workflow === null) return null;
  const own = repository !== null && sameRepository(workflow.repository, repository);
  return own ? workflow.path : `${formatRepository(workflow.repository)}/${workflow.path}`;
}

function readRunUri(uri: string | null): { readonly id: string; readonly attempt: string } | null {
  const match = /^https:\/\/github\.com\/[^/]+\/[^/]+\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(uri ?? '');
  return match === null ? null : { id: match[1] ?? '', attempt: match[2] ?? '' };
}
