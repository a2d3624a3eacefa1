/** Publish attestations signed anew, by the registry's own key unless a row says otherwise. */
import type { AttestPublishRequest } from '../../support/authorities/authorities.ts';
import { emailClaims } from '../../support/authorities/claims.ts';
import { PREDICATES, publishStatement } from '../../support/authorities/statements.ts';
import { attestation } from './bundle-rows.ts';
import { type Change, distOf, type Tamper } from './row.ts';
import type { Published } from './subject.ts';

const OTHER_HEX = 'ab'.repeat(64);

/** Signed with the registry's own key, unless said. */
const published =
  (options: (good: Published) => Partial<AttestPublishRequest>): Change =>
  async (served, { authorities, world }, good) => {
    const { name, version } = good;
    const registry = world.registry.url.replace(/\/$/, '');
    const request = { name, version, sha512: good.packed.sha512, registry, ...options(good) };
    Object.assign(attestation(served, 'publish'), { bundle: await authorities.attestPublish(request) });
  };
const statement =
  (change: (statement: ReturnType<typeof publishStatement>) => void): Change =>
  async (served, subjects, good) => {
    const signed = publishStatement(
      { ...good, sha512: good.packed.sha512 },
      subjects.world.registry.url.replace(/\/$/, ''),
    );
    change(signed);
    await published(() => ({ statement: signed }))(served, subjects, good);
  };

type Row = readonly [
  id: string,
  change: Change,
  code: NonNullable<Tamper['code']>,
  concerns?: Tamper['concerns'],
  status?: Tamper['status'],
];

const PUBLISH_ROWS: readonly Row[] = [
  ['name: another', statement((s) => void (s.predicate.name = 'evil')), 'attestation-subject-mismatch'],
  ['version: another', statement((s) => void (s.predicate.version = '1.2.4')), 'attestation-subject-mismatch'],
  [
    'registry: another',
    statement((s) => void (s.predicate.registry = 'https://registry.example')),
    'attestation-subject-mismatch',
  ],
  [
    'registry: removed',
    statement((s) => Object.assign(s.predicate, { registry: undefined })),
    'attestation-subject-mismatch',
  ],
  [
    'registry: begins alike',
    statement((s) => void (s.predicate.registry += '.evil.example')),
    'attestation-subject-mismatch',
  ],
  ['predicate: removed', statement((s) => Object.assign(s, { predicate: undefined })), 'attestation-subject-mismatch'],
  [
    'predicate type: another',
    statement((s) => void (s.predicateType = PREDICATES.provenanceV1)),
    'attestation-invalid',
  ],
  [
    'subject: another package',
    statement((s) => s.subject.forEach((each) => (each.name = 'pkg:npm/evil@1.2.3'))),
    'attestation-subject-mismatch',
  ],
  [
    'subject: another hash',
    statement((s) => s.subject.forEach((each) => (each.digest = { sha512: OTHER_HEX }))),
    'attestation-subject-mismatch',
  ],
  [
    'subject: a second hash of it',
    statement((s) => s.subject.push({ name: s.subject[0]?.name ?? '', digest: { sha512: OTHER_HEX } })),
    'attestation-subject-mismatch',
  ],
  ['subject: none', statement((s) => void (s.subject = [])), 'attestation-subject-mismatch'],
  [
    'signed: by an unknown key',
    async (served, all, good) => published(() => ({ key: all.authorities.unknownKey }))(served, all, good),
    'attestation-invalid',
  ],
  [
    'signed: by a key that had ended',
    async (served, all, good) => published(() => ({ key: all.authorities.retiredKey }))(served, all, good),
    'attestation-invalid',
  ],
  [
    'signed: by an unknown key under a known id',
    async (served, all, good) =>
      published(() => ({ key: all.authorities.unknownKey, hint: all.authorities.registryKey.keyid }))(
        served,
        all,
        good,
      ),
    'attestation-invalid',
  ],
  // Anyone can get a certificate and sign such a statement.
  [
    'signed: keyless',
    async (served, all, good) => {
      const signed = publishStatement(
        { ...good, sha512: good.packed.sha512 },
        all.world.registry.url.replace(/\/$/, ''),
      );
      attestation(served, 'publish')['bundle'] = await all.authorities.attest({
        statement: signed,
        claims: emailClaims({ email: 'registry@example.com' }),
      });
    },
    'attestation-unsupported',
    'publish',
    'not-audited',
  ],
  [
    'signed: keyless, and nothing else signs the hash',
    async (served, all, good) => {
      distOf(served)['signatures'] = [];
      const signed = publishStatement(
        { ...good, sha512: good.packed.sha512 },
        all.world.registry.url.replace(/\/$/, ''),
      );
      attestation(served, 'publish')['bundle'] = await all.authorities.attest({
        statement: signed,
        claims: emailClaims(),
      });
    },
    'signature-missing',
    'publish',
  ],
];

export const PUBLISH_STATEMENT_ROWS: readonly Tamper[] = PUBLISH_ROWS.map(
  ([id, change, code, concerns = 'publish', status = 'failed']) => ({
    id: `publish statement ${id}`,
    of: 'attested',
    concerns,
    change,
    status,
    code,
  }),
);
