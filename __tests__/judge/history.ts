import type { Outcome, PackageEvidence, ProvenanceFact, VersionFacts } from '../../src/model/evidence.ts';
import type { Baseline, PackageHistory, PastVersion } from '../../src/model/history.ts';
import type { Publisher } from '../../src/model/publisher.ts';
import { type DriftOptions, judgeDrift } from '../../src/judge/drift.ts';
import { releaseLine } from '../../src/packument/release-line.ts';
import { githubClaims } from '../support/authorities/claims.ts';
import { evidence, id, provenance, subject } from './evidence.ts';

/** A history as data, in the shape that packuments give: what it leaves out is as the version before had it. */

export const ALICE: Publisher = { name: 'alice', email: 'alice@old.example', trustedPublisher: null, approver: null };
export const TRUSTED: Publisher = {
  name: 'GitHub Actions',
  email: 'npm-oidc-no-reply@github.com',
  trustedPublisher: { provider: 'github', configuration: 'oidc:1' },
  approver: null,
};
export const STAGED: Publisher = { ...TRUSTED, approver: 'bob' };

export function past(version: string, publishedAt: string | null, more: Partial<PastVersion> = {}): PastVersion {
  return {
    version,
    publishedAt: publishedAt === null ? null : `${publishedAt}T00:00:00.000Z`,
    level: 'none',
    publisher: ALICE,
    repository: { host: 'github.com', path: 'octo-org/demo' },
    installScripts: [],
    dependencies: [],
    ...more,
  };
}

export const attestedBy = (build: Parameters<typeof githubClaims>[0], loggedAt: string): Outcome<ProvenanceFact> =>
  provenance(githubClaims(build), { log: { logIndex: '1', loggedAt: `${loggedAt}T00:00:00.000Z`, url: null } });

export function baseline(of: PastVersion, proof: Outcome<ProvenanceFact> = { kind: 'absent' }): Baseline {
  return { past: of, provenance: proof };
}

export interface Scene {
  /** `demo@{version}`, published then; default 1.0.9 on 2025-06-01. */
  readonly version?: string;
  readonly publishedAt?: string | null;
  readonly facts?: Partial<VersionFacts>;
  readonly provenance?: PackageEvidence['provenance'];
  readonly evidence?: Partial<PackageEvidence>;
  /** All that the packument lists. `null`: only the base was asked for. */
  readonly versions?: readonly PastVersion[] | null;
  readonly base?: Baseline | null;
  readonly attested?: Baseline | null;
  readonly more?: Partial<PackageHistory>;
  readonly options?: Partial<DriftOptions>;
}

/** The findings of one version against its history, as `severity code`, and the messages. */
export function drift(scene: Scene): { readonly codes: readonly string[]; readonly messages: readonly string[] } {
  const { version = '1.0.9', publishedAt = '2025-06-01', versions = [] } = scene;
  const own = past(version, publishedAt);
  const honest = evidence();
  if (honest.document.kind !== 'answered') throw new Error('evidence() answers');
  const facts = { ...honest.document.value, publisher: ALICE, ...scene.facts };
  const now: PackageEvidence = {
    ...honest,
    id: { ...id, version },
    document: { kind: 'answered', value: facts },
    provenance: scene.provenance ?? { kind: 'absent' },
    ...scene.evidence,
  };
  const history: PackageHistory = {
    own: versions === null ? null : { ...own, publisher: facts.publisher },
    base: scene.base ?? null,
    line: versions === null ? null : releaseLine(version, own.publishedAt, versions),
    attested: scene.attested ?? null,
    newDependencies: [],
    unknown: [],
    ...scene.more,
  };
  const raised = judgeDrift(
    now,
    history,
    { ...subject, version },
    {
      youngDependencyDays: 7,
      defaultBranch: null,
      servesEvidence: true,
      ...scene.options,
    },
  );
  return {
    codes: raised.map(({ finding }) => `${finding.severity} ${finding.code}`),
    messages: raised.map(({ finding }) => finding.message),
  };
}
