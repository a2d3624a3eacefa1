/**
 * Changes that are no evidence against the package. Each row says why: nothing that the audit still claims has become
 * untrue. Where something was taken away, the audit must no longer claim what rested on it.
 */
import { githubClaims } from '../../support/authorities/claims.ts';
import { attestation } from './bundle-rows.ts';
import { LOCKFILE_NO_EVIDENCE, type NoEvidenceRow } from './lockfile-no-evidence.ts';
import { provenance } from './provenance-rows.ts';
import { type Change, distOf, edit, flip, type NoEvidence, within } from './row.ts';
import type { Loose, Served } from './subject.ts';

const dist =
  (more: Readonly<Record<string, unknown>>): Change =>
  (served) =>
    void Object.assign(distOf(served), more);
const list = (served: Served, ...path: readonly string[]): unknown[] => within(served, ...path) as unknown as unknown[];
const attestations = (served: Served): unknown[] => list(served, 'attestations', 'attestations');
const signatures = (served: Served): unknown[] => list(served, 'document', 'dist', 'signatures');
const entryOf = (served: Served, which: 'publish' | 'provenance'): Loose =>
  within(attestation(served, which), 'bundle', 'verificationMaterial', 'tlogEntries', 0);
const DOCUMENT: readonly NoEvidenceRow[] = [
  [
    'shasum: another',
    'the lockfile pins sha512; nobody signs the shasum, and nothing is compared with it',
    dist({ shasum: 'ab'.repeat(20) }),
  ],
  ['shasum: removed', 'the same', dist({ shasum: undefined })],
  [
    'tarball: another address',
    'npm goes by the lockfile’s address, and the hash pins the bytes',
    dist({ tarball: 'https://evil.example/evil.tgz' }),
  ],
  [
    'file count and size: others',
    'nobody signs them, and the audit does not repeat them',
    dist({ fileCount: 666, unpackedSize: 0 }),
  ],
  [
    'integrity: with options',
    'the signature covers the hash without them, and that is what is compared',
    (served) => edit(distOf(served), 'integrity', (good) => `${good}?evil`),
  ],
  [
    'signatures: a second, bad one by a known key',
    'one good signature is enough; the bad one is reported',
    (served) => void signatures(served).push({ ...within(served.document, 'dist', 'signatures', 0), sig: 'AAAA' }),
    { code: 'signature-invalid' },
  ],
  [
    'signatures: a second one by an unknown key',
    'it says nothing either way, and the good one holds',
    async (served, { authorities }) =>
      void signatures(served).unshift(await authorities.signRegistry('x', authorities.unknownKey)),
  ],
  [
    'signature: the other of its two forms',
    'of every ECDSA signature (r, s) anyone can make (r, -s), by the same key over the same text',
    (served) => edit(within(served.document, 'dist', 'signatures', 0), 'sig', otherForm),
  ],
  [
    'an OpenPGP signature of junk beside it',
    'the newer signature holds, and the older is not looked at',
    dist({ 'npm-signature': 'junk' }),
  ],
  [
    'deprecated',
    'a maintainer’s remark',
    (served) => void Object.assign(within(served.document), { deprecated: 'evil' }),
  ],
  [
    'the version’s own path: 404',
    'the root packument has the version, and that decides',
    (served) => void (served.versionPath = 'gone'),
  ],
];

const ATTESTED: readonly NoEvidenceRow[] = [
  [
    'attestations: not advertised',
    'cannot be told from a package that never had any without its history; none is claimed',
    dist({ attestations: undefined }),
    { lost: ['publish', 'provenance'], code: 'provenance-missing' },
  ],
  [
    'attestations: neither advertised nor served',
    'the same',
    (served) => ((served.attestations = undefined), void (distOf(served)['attestations'] = undefined)),
    { lost: ['publish', 'provenance'], code: 'provenance-missing' },
  ],
  [
    'attestations: advertised elsewhere',
    'that address is never asked: it is rebuilt on the registry’s own',
    (served) => void (within(served.document, 'dist', 'attestations')['url'] = 'https://evil.example/'),
  ],
  [
    'attestations: advertised as of another type',
    'the signed type decides, not what the registry announces',
    (served) =>
      void (within(served.document, 'dist', 'attestations', 'provenance')['predicateType'] =
        'https://slsa.dev/provenance/v9'),
  ],
  ['attestations: exchanged', 'their order says nothing', (served) => void attestations(served).reverse()],
  [
    'attestations: the provenance twice',
    'it says the same',
    (served) => void attestations(served).push(structuredClone(attestation(served, 'provenance'))),
  ],
  [
    'attestations: a third of an unknown type',
    'it counts neither for nor against the package, and is reported',
    thirdOfUnknownType,
    { code: 'attestation-unsupported' },
  ],
  [
    'attestations: the provenance alone',
    'the registry’s signature binds the name to the hash; no publish attestation is claimed',
    (served) => void attestations(served).shift(),
    { lost: ['publish'], code: 'publish-attestation-missing' },
  ],
  [
    'signatures: removed',
    'the publish attestation, by the registry’s key too, binds the same hash; no signature is claimed',
    dist({ signatures: undefined }),
    { lost: ['signature'], code: 'signature-missing' },
  ],
  [
    'signatures: removed, and the attestations not advertised',
    'the same: an unsigned version’s attestations are asked for all the same',
    dist({ signatures: undefined, attestations: undefined }),
    { lost: ['signature'], code: 'signature-missing' },
  ],
  [
    'signatures: removed, an OpenPGP one of junk instead',
    'the same',
    dist({ signatures: undefined, 'npm-signature': 'junk' }),
    { lost: ['signature'], code: 'signature-missing' },
  ],
  [
    'signatures: by an unknown key alone',
    'the same: a signature by an unknown key is none',
    async (served, { authorities }, good) =>
      void (distOf(served)['signatures'] = [
        await authorities.signRegistry(
          `${good.name}@${good.version}:${good.document.dist.integrity}`,
          authorities.unknownKey,
        ),
      ]),
    { lost: ['signature'], code: 'signature-key-unknown' },
  ],
  [
    'proof: another root and size',
    'they repeat what the signed checkpoint says, and only that is used',
    (served) => {
      const proof = within(entryOf(served, 'provenance'), 'inclusionProof');
      edit(proof, 'rootHash', flip);
      edit(proof, 'treeSize', (size) => `${size}0`);
    },
  ],
  [
    'bundle: a field that nobody knows',
    'nothing reads it',
    (served) => void Object.assign(within(attestation(served, 'provenance'), 'bundle'), { evil: true }),
    { lost: [] },
  ],
  [
    'builder id: another name',
    'the audit does not repeat it: nobody but the build itself says it',
    provenance({
      edit: ({ predicate }) => void (within(predicate, 'runDetails', 'builder')['id'] = 'https://evil.example/builder'),
    }),
  ],
  [
    'subject: another package beside it',
    'a statement may be about several; the one about this version holds',
    provenance({
      edit: ({ subject }) => void subject.push({ name: 'pkg:npm/evil@1.0.0', digest: { sha512: 'ab'.repeat(64) } }),
    }),
  ],
  [
    'built again: by another workflow of the same repository',
    'without the version before nobody can tell; what is shown is what the certificate says',
    provenance({
      claims: githubClaims({
        repository: 'acme/target',
        path: '.github/workflows/other.yml',
        ref: 'refs/heads/other',
        sha: 'b'.repeat(40),
      }),
    }),
  ],
];

async function thirdOfUnknownType(...[served, { authorities }, good]: Parameters<Change>): Promise<void> {
  const predicateType = 'https://example.com/unknown/v1';
  const other: Served = { ...served, attestations: structuredClone(served.attestations) };
  await provenance({ edit: (statement) => void (statement.predicateType = predicateType) })(
    other,
    { authorities } as Parameters<Change>[1],
    good,
  );
  attestations(served).push(attestation(other, 'provenance'));
}

const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');

/** (r, s) as (r, n - s), in DER. */
function otherForm(signature: string): string {
  const der = Buffer.from(signature, 'base64');
  const rLength = der[3] ?? 0;
  const r = der.subarray(2, 4 + rLength);
  const s = BigInt(`0x${der.subarray(6 + rLength).toString('hex')}`);
  const bytes = Buffer.from((ORDER - s).toString(16).padStart(64, '0'), 'hex');
  const trimmed = bytes.subarray(
    Math.max(
      0,
      bytes.findIndex((byte) => byte !== 0),
    ),
  );
  const positive = (trimmed[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), trimmed]) : trimmed;
  const body = Buffer.concat([r, Buffer.from([0x02, positive.length]), positive]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]).toString('base64');
}

const rows = (of: NoEvidence['of'], what: string, table: readonly NoEvidenceRow[]): readonly NoEvidence[] =>
  table.map(([id, because, change, more]) => ({ id: `${what} ${id}`, of, because, change, ...more }));

export const NO_EVIDENCE: readonly NoEvidence[] = [
  ...rows('attested', 'lockfile', LOCKFILE_NO_EVIDENCE),
  ...rows('attested', 'dist (attested)', DOCUMENT),
  ...rows('signed', 'dist (signed)', DOCUMENT),
  ...rows('attested', 'attested', ATTESTED),
];
