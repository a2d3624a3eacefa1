/**
 * Provenance signed anew. Whoever runs a workflow can have any statement signed: signature, certificate and log entry
 * of these are flawless, and what is wrong is what they say.
 */
import { emailClaims, githubClaims, type GitHubBuild } from '../../support/authorities/claims.ts';
import { PREDICATES, type Statement } from '../../support/authorities/statements.ts';
import { type ProvenanceOptions, provenanceRequest } from '../../support/registry/publish.ts';
import { attestation } from './bundle-rows.ts';
import { type Change, type Tamper, within } from './row.ts';
import type { Published } from './subject.ts';

const OTHER_HEX = 'ab'.repeat(64);
const CLAIMS = { repository: 'acme/target', ref: 'refs/tags/v1.2.3' } as const;
const built = (build: GitHubBuild = {}) => githubClaims({ ...CLAIMS, ...build });

/** The provenance anew, in the place of the good one. */
export const provenance =
  (options: ProvenanceOptions): Change =>
  async (served, { authorities }, good) => {
    const { request, predicateType } = provenanceRequest(good.packed, options);
    Object.assign(attestation(served, 'provenance'), { predicateType, bundle: await authorities.attest(request) });
  };

type Edited = Statement<Record<string, unknown>>;
const edited =
  (change: (statement: Edited, good: Published) => void): Change =>
  async (served, subjects, good) =>
    provenance({ edit: (statement) => change(statement, good) })(served, subjects, good);
const predicate = (change: (predicate: unknown) => void): Change => edited((statement) => change(statement.predicate));

type Row = readonly [
  id: string,
  change: Change,
  code: NonNullable<Tamper['code']>,
  concerns?: Tamper['concerns'],
  status?: Tamper['status'],
];

const github = (predicate: unknown) => within(predicate, 'buildDefinition', 'internalParameters', 'github');
const workflow = (predicate: unknown) => within(predicate, 'buildDefinition', 'externalParameters', 'workflow');
const source = (predicate: unknown) => within(predicate, 'buildDefinition', 'resolvedDependencies', 0);

const PROVENANCE_ROWS: readonly Row[] = [
  ['subject: another package', provenance({ subject: { name: 'evil' } }), 'attestation-subject-mismatch'],
  [
    'subject: a name that begins alike',
    provenance({ subject: { name: '@acme/target-evil' } }),
    'attestation-subject-mismatch',
  ],
  ['subject: another version', provenance({ subject: { version: '1.2.4' } }), 'attestation-subject-mismatch'],
  ['subject: another hash', provenance({ subject: { sha512: OTHER_HEX } }), 'attestation-subject-mismatch'],
  ['subject: none', edited((s) => void (s.subject = [])), 'attestation-subject-mismatch'],
  ['subject: no list', edited((s) => Object.assign(s, { subject: {} })), 'attestation-invalid'],
  ['subject: twice', edited((s) => s.subject.push(...structuredClone(s.subject))), 'attestation-subject-mismatch'],
  [
    'subject: a second hash of it',
    edited((s) => s.subject.push({ name: s.subject[0]?.name ?? '', digest: { sha512: OTHER_HEX } })),
    'attestation-subject-mismatch',
  ],
  [
    'subject: sha256 only',
    edited((s) => s.subject.forEach((each) => (each.digest = { sha256: 'ab'.repeat(32) }))),
    'attestation-subject-mismatch',
  ],
  [
    'subject: without its name',
    edited((s) => s.subject.forEach((each) => Object.assign(each, { name: undefined }))),
    'attestation-invalid',
  ],
  [
    'subject: not as npm writes it',
    edited((s) => s.subject.forEach((each) => (each.name = each.name.replace('%40', '@')))),
    'attestation-subject-mismatch',
  ],
  ['statement type: another', edited((s) => void (s._type = 'https://example.com/Statement')), 'attestation-invalid'],
  [
    'predicate type: a publish attestation’s, keyless',
    edited((s) => void (s.predicateType = PREDICATES.publish)),
    'attestation-unavailable',
  ],
  [
    'predicate type: unknown',
    edited((s) => void (s.predicateType = 'https://slsa.dev/provenance/v9')),
    'attestation-unsupported',
    'provenance',
    'not-audited',
  ],
  [
    'predicate type: the older one',
    edited((s) => void (s.predicateType = PREDICATES.provenanceV02)),
    'attestation-unsupported',
    'provenance',
    'not-audited',
  ],
  [
    'predicate type: another than the label',
    (served, all, good) =>
      edited((s) => void (s.predicateType = PREDICATES.provenanceV02))(served, all, good)?.then(
        () => void (attestation(served, 'provenance')['predicateType'] = PREDICATES.provenanceV1),
      ),
    'attestation-invalid',
  ],
  [
    'build type: unknown',
    predicate((p) => void (within(p, 'buildDefinition')['buildType'] = 'https://evil.example/build')),
    'attestation-unsupported',
    'provenance',
    'not-audited',
  ],
  [
    'build type: removed',
    predicate((p) => delete within(p, 'buildDefinition')['buildType']),
    'attestation-unsupported',
    'provenance',
    'not-audited',
  ],
  [
    'predicate: removed',
    edited((s) => Object.assign(s, { predicate: undefined })),
    'attestation-unsupported',
    'provenance',
    'not-audited',
  ],
  [
    'payload: no JSON',
    async (served, { authorities }) =>
      void (attestation(served, 'provenance')['bundle'] = await authorities.attest({
        statement: 'hello',
        claims: built(),
      })),
    'attestation-invalid',
  ],
  [
    'payload type: another',
    async (served, { authorities }, good) =>
      void (attestation(served, 'provenance')['bundle'] = await authorities.attest({
        ...provenanceRequest(good.packed).request,
        payloadType: 'text/plain',
      })),
    'attestation-invalid',
  ],
  // What only the build itself says, against what the identity provider certified.
  [
    'stated repository',
    predicate((p) => void (workflow(p)['repository'] = 'https://github.com/acme/target-evil')),
    'identity-claims-disagree',
    'identity',
  ],
  [
    'stated source',
    predicate((p) => void (source(p)['uri'] = 'git+https://github.com/acme/target-evil@refs/tags/v1.2.3')),
    'identity-claims-disagree',
    'identity',
  ],
  [
    'stated commit',
    predicate((p) => void (source(p)['digest'] = { gitCommit: 'b'.repeat(40) })),
    'identity-claims-disagree',
    'identity',
  ],
  [
    'stated ref',
    predicate((p) => void (source(p)['uri'] = 'git+https://github.com/acme/target@refs/heads/evil')),
    'identity-claims-disagree',
    'identity',
  ],
  [
    'stated workflow',
    predicate((p) => void (workflow(p)['path'] = '.github/workflows/evil.yml')),
    'identity-claims-disagree',
    'identity',
  ],
  [
    'stated workflow ref',
    predicate((p) => void (workflow(p)['ref'] = 'refs/heads/evil')),
    'identity-claims-disagree',
    'identity',
  ],
  [
    'stated event',
    predicate((p) => void (github(p)['event_name'] = 'release')),
    'identity-claims-disagree',
    'identity',
  ],
  [
    'stated repository id',
    predicate((p) => void (github(p)['repository_id'] = '1')),
    'identity-claims-disagree',
    'identity',
  ],
  [
    'stated owner id',
    predicate((p) => void (github(p)['repository_owner_id'] = '1')),
    'identity-claims-disagree',
    'identity',
  ],
  [
    'stated runner',
    predicate((p) => void (within(p, 'runDetails', 'builder')['id'] = 'https://github.com/actions/runner/self-hosted')),
    'identity-claims-disagree',
    'identity',
  ],
  [
    'stated run',
    predicate(
      (p) =>
        void (within(p, 'runDetails', 'metadata')['invocationId'] =
          'https://github.com/acme/target/actions/runs/1/attempts/1'),
    ),
    'identity-claims-disagree',
    'identity',
  ],
  // The certificate itself is of somebody else.
  [
    'built: in another repository, which says so',
    provenance({ claims: built({ repository: 'mallory/evil' }) }),
    'repository-mismatch',
    'identity',
  ],
  [
    'built: in a repository that begins alike',
    provenance({ claims: built({ repository: 'acme/target-evil' }) }),
    'repository-mismatch',
    'identity',
  ],
  [
    'built: elsewhere, and says it was here',
    provenance({ claims: built({ repository: 'mallory/evil' }), stated: built() }),
    'identity-claims-disagree',
    'identity',
  ],
  ['signed: by a person', provenance({ claims: emailClaims() }), 'identity-issuer-untrusted', 'identity'],
  [
    'signed: with another issuer',
    provenance({ claims: built({ iss: 'https://issuer.example' }) }),
    'identity-issuer-untrusted',
    'identity',
  ],
  [
    'signed: with an issuer that begins alike',
    provenance({ claims: built({ iss: 'https://token.actions.githubusercontent.com.evil.example' }) }),
    'identity-issuer-untrusted',
    'identity',
  ],
  [
    'signed: by the registry’s key',
    async (served, { authorities }, good) => {
      const { name, version, packed } = good;
      const bundle = await authorities.attestPublish({
        name,
        version,
        sha512: packed.sha512,
        statement: provenanceRequest(packed).request.statement as object,
      });
      attestation(served, 'provenance')['bundle'] = bundle;
    },
    'attestation-unsupported',
    'provenance',
    'not-audited',
  ],
  [
    'a second one, by another repository’s workflow',
    async (served, all, good) =>
      void (within(served.attestations)['attestations'] = [
        ...(within(served.attestations, 'attestations') as unknown as unknown[]),
        await second(good, all.authorities),
      ]),
    'attestation-invalid',
  ],
  [
    'a second one, that does not verify',
    (served) => {
      const bad = structuredClone(attestation(served, 'provenance'));
      within(bad, 'bundle', 'dsseEnvelope')['payload'] = 'AAAA';
      (within(served.attestations, 'attestations') as unknown as unknown[]).push(bad);
    },
    'attestation-invalid',
  ],
];

async function second(good: Published, authorities: Parameters<Change>[1]['authorities']): Promise<unknown> {
  const { request, predicateType } = provenanceRequest(good.packed, { claims: built({ repository: 'mallory/evil' }) });
  return { predicateType, bundle: await authorities.attest(request) };
}

export const PROVENANCE_STATEMENT_ROWS: readonly Tamper[] = PROVENANCE_ROWS.map(
  ([id, change, code, concerns = 'provenance', status = 'failed']) => ({
    id: `provenance statement ${id}`,
    of: 'attested',
    concerns,
    change,
    status,
    code,
  }),
);
