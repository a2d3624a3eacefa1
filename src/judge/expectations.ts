import type { ProvenanceFact } from '../model/evidence.ts';
import type { PackageId } from '../model/package.ts';
import { formatRepository, repositoryFromUri, sameRepository } from '../model/repository.ts';
import { provenanceLinks } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/** What somebody who verifies a package says it must be. Everything left out is not looked at. */
export interface Expectations {
  readonly name?: string;
  readonly version?: string;
  /** `https://github.com/owner/repo` or `github.com/owner/repo` */
  readonly repository?: string;
  /** `.github/workflows/release.yml` */
  readonly workflow?: string;
  readonly builder?: string;
  readonly commit?: string;
  readonly ref?: string;
}

/** npm's build type of 2023 names the builder without the kind of its runner; the certificate may state that. */
const SHORT_BUILDER_TYPES: ReadonlySet<string> = new Set(['https://github.com/npm/cli/gha/v2']);

/** Name and version, held against those of the package in hand. */
export function judgeNameExpectations(expected: Expectations, id: PackageId, subject: Subject): readonly Raised[] {
  return [
    ...differs('name', expected.name, id.name, id.name === expected.name, subject),
    ...differs('version', expected.version, id.version, id.version === expected.version, subject),
  ];
}

/** Where it was built, held against verified provenance. Without provenance no such expectation can be met. */
export function judgeBuildExpectations(
  expected: Expectations,
  fact: ProvenanceFact | null,
  subject: Subject,
): readonly Raised[] {
  if (fact === null) {
    return (['repository', 'workflow', 'builder', 'commit', 'ref'] as const).flatMap((field) =>
      differs(field, expected[field], null, false, subject),
    );
  }
  const { signer } = fact;
  const workflow = signer.workflow ?? signer.signerWorkflow;
  const builders = buildersOf(fact);
  const repository = signer.repository === null ? signer.repositoryUri : formatRepository(signer.repository);
  const evidence = provenanceLinks(fact);
  return [
    ...differs('repository', expected.repository, repository, isRepository(expected.repository, fact), subject),
    ...differs('workflow', expected.workflow, workflow?.path ?? null, workflow?.path === expected.workflow, subject),
    ...differs(
      'builder',
      expected.builder,
      builders.join(' or ') || null,
      builders.includes(expected.builder ?? ''),
      subject,
    ),
    ...differs(
      'commit',
      expected.commit,
      signer.commit,
      signer.commit?.toLowerCase() === expected.commit?.toLowerCase(),
      subject,
    ),
    ...differs('ref', expected.ref, signer.ref, signer.ref === expected.ref, subject),
  ].map((raised) => ({ ...raised, finding: { ...raised.finding, evidence } }));
}

/** The exact ids that stand for the builder of this provenance. */
function buildersOf({ claim, signer }: ProvenanceFact): readonly string[] {
  if (claim.builderId === null) return [];
  if (!SHORT_BUILDER_TYPES.has(claim.buildType) || signer.runner === null) return [claim.builderId];
  return [claim.builderId, `${claim.builderId}/${signer.runner}`];
}

function isRepository(expected: string | undefined, { signer }: ProvenanceFact): boolean {
  if (expected === undefined || signer.repository === null) return false;
  const wanted = readExpectedRepository(expected);
  return wanted !== null && sameRepository(wanted, signer.repository);
}

/** A repository as people write it, with or without `https://`. `null` where it is none. */
export function readExpectedRepository(text: string) {
  return repositoryFromUri(/^(?:git\+)?https?:\/\//i.test(text) ? text : `https://${text}`);
}

function differs(
  field: keyof Expectations,
  expected: string | undefined,
  actual: string | null,
  same: boolean,
  subject: Subject,
): readonly Raised[] {
  if (expected === undefined || same) return [];
  const found = actual === null ? 'nothing verified states one' : `it is ${actual}`;
  return [raise('expectation-mismatch', subject, `You expected the ${field} ${expected}; ${found}.`, { cause: field })];
}
