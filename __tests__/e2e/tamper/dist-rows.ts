import { createHash } from 'node:crypto';
import { type Change, distOf, edit, flip, type Tamper, within } from './row.ts';

const OTHER_512 = `sha512-${createHash('sha512').update('evil').digest('base64')}`;

const dist =
  (more: Readonly<Record<string, unknown>>): Change =>
  (served) =>
    void Object.assign(distOf(served), more);
const document =
  (more: Readonly<Record<string, unknown>>): Change =>
  (served) =>
    void Object.assign(within(served.document), more);
const signature =
  (key: 'keyid' | 'sig', change: (text: string) => string): Change =>
  (served) =>
    edit(within(served.document, 'dist', 'signatures', 0), key, change);
const signedBy =
  (which: 'unknownKey' | 'retiredKey' | 'registryKey', over: (message: string) => string = (text) => text): Change =>
  async (served, { authorities }, good) => {
    const message = over(`${good.name}@${good.version}:${good.document.dist.integrity}`);
    distOf(served)['signatures'] = [await authorities.signRegistry(message, authorities[which])];
  };

type Row = readonly [
  id: string,
  concerns: Tamper['concerns'],
  change: Change,
  status: Tamper['status'],
  code: Tamper['code'],
];

/** Each field of `dist`, and of the document around it. */
const BOTH: readonly Row[] = [
  ['integrity: another hash', 'integrity', dist({ integrity: OTHER_512 }), 'failed', 'integrity-mismatch'],
  [
    'integrity: another hash, and the lockfile’s too',
    'signature',
    (served) => ((distOf(served)['integrity'] = OTHER_512), void (served.lock.integrity = OTHER_512)),
    'failed',
    'signature-invalid',
  ],
  ['integrity: empty', 'integrity', dist({ integrity: '' }), 'failed', 'integrity-mismatch'],
  ['integrity: malformed', 'integrity', dist({ integrity: 'sha512-junk' }), 'failed', 'integrity-mismatch'],
  ['integrity: a number', 'integrity', dist({ integrity: 1 }), 'not-audited', 'registry-unreachable'],
  [
    'integrity: good and evil',
    'integrity',
    (served) => edit(distOf(served), 'integrity', (good) => `${good} ${OTHER_512}`),
    'failed',
    'integrity-mismatch',
  ],
  ['signature: one character', 'signature', signature('sig', flip), 'failed', 'signature-invalid'],
  ['signature: cut', 'signature', signature('sig', (sig) => sig.slice(0, -8)), 'failed', 'signature-invalid'],
  ['signature: empty', 'signature', signature('sig', () => ''), 'failed', 'signature-invalid'],
  ['signature: with a blank', 'signature', signature('sig', (sig) => `${sig} `), 'failed', 'signature-invalid'],
  [
    'signature: with more bytes',
    'signature',
    signature('sig', (sig) => Buffer.concat([Buffer.from(sig, 'base64'), Buffer.from([0])]).toString('base64')),
    'failed',
    'signature-invalid',
  ],
  [
    'signature: in url-safe base64',
    'signature',
    signature('sig', (sig) => `${sig.replace(/[+/=]/g, '-')}-`),
    'failed',
    'signature-invalid',
  ],
  [
    'signature: of another version',
    'signature',
    async (served, { sibling }) => void (distOf(served)['signatures'] = sibling.document.dist.signatures),
    'failed',
    'signature-invalid',
  ],
  [
    'signature: over the hash alone',
    'signature',
    signedBy('registryKey', (text) => text.slice(text.indexOf(':') + 1)),
    'failed',
    'signature-invalid',
  ],
  [
    'signature: over another name',
    'signature',
    signedBy('registryKey', (text) => `evil${text}`),
    'failed',
    'signature-invalid',
  ],
  [
    'signature: over no hash',
    'signature',
    signedBy('registryKey', (text) => text.replace(/:.*/, ':undefined')),
    'failed',
    'signature-invalid',
  ],
  [
    'signature: under another known key’s id',
    'signature',
    (served, { authorities }) =>
      edit(within(served.document, 'dist', 'signatures', 0), 'keyid', () => authorities.retiredKey.keyid),
    'failed',
    'signature-invalid',
  ],
  [
    'signature: no text',
    'signature',
    dist({ signatures: [{ keyid: 1, sig: 2 }] }),
    'not-audited',
    'registry-unreachable',
  ],
  ['signatures: an object', 'signature', dist({ signatures: {} }), 'not-audited', 'registry-unreachable'],
  ['signatures: a text', 'signature', dist({ signatures: 'good' }), 'not-audited', 'registry-unreachable'],
  [
    'signatures: a thousand',
    'signature',
    (served) => void (distOf(served)['signatures'] = Array.from({ length: 1000 }, () => ({ keyid: 'a', sig: 'b' }))),
    'not-audited',
    'registry-unreachable',
  ],
  ['dist: removed', 'integrity', document({ dist: undefined }), 'not-audited', 'registry-unreachable'],
  ['dist: a list', 'integrity', document({ dist: [] }), 'not-audited', 'registry-unreachable'],
  ['name: another', 'name', document({ name: 'evil' }), 'not-audited', 'registry-unreachable'],
  ['version: another', 'name', document({ version: '6.6.6' }), 'not-audited', 'registry-unreachable'],
  ['name: removed', 'name', document({ name: undefined }), 'not-audited', 'registry-unreachable'],
  [
    'all of it: another package’s document',
    'name',
    (served, { evil }) => void (served.document = structuredClone(evil.document)),
    'not-audited',
    'registry-unreachable',
  ],
  ['all of it: gone', 'name', (served) => void (served.document = undefined), 'failed', 'version-missing'],
];

/** No hash that could be compared: what the attestations cover is not what the registry states; without any, nobody knows. */
const INCOMPARABLE: readonly (readonly [id: string, change: Change])[] = [
  ['integrity: removed', dist({ integrity: undefined })],
  ['integrity: null', dist({ integrity: null })],
  ['integrity: sha1 only', dist({ integrity: `sha1-${createHash('sha1').update('evil').digest('base64')}` })],
  ['integrity: sha384', dist({ integrity: `sha384-${createHash('sha384').update('evil').digest('base64')}` })],
];

/** Where a publish attestation covers the same hash, these lose one of two proofs; here they lose the only one. */
const SIGNED_ONLY: readonly Row[] = [
  ...INCOMPARABLE.map(([id, change]): Row => [id, 'integrity', change, 'not-audited', null]),
  ['signatures: removed', 'signature', dist({ signatures: undefined }), 'failed', 'signature-missing'],
  [
    'signatures: removed, an OpenPGP one of junk instead',
    'signature',
    dist({ signatures: undefined, 'npm-signature': 'junk' }),
    'failed',
    'signature-missing',
  ],
  ['signatures: none listed', 'signature', dist({ signatures: [] }), 'failed', 'signature-missing'],
  ['signatures: null', 'signature', dist({ signatures: null }), 'failed', 'signature-missing'],
  ['signature: another key’s id', 'signature', signature('keyid', flip), 'not-audited', 'signature-key-unknown'],
  ['signature: no key id', 'signature', signature('keyid', () => ''), 'not-audited', 'signature-key-unknown'],
  ['signature: by an unknown key', 'signature', signedBy('unknownKey'), 'not-audited', 'signature-key-unknown'],
  [
    'attestations: advertised, and not there',
    'provenance',
    dist({ attestations: { url: 'x', provenance: { predicateType: 'https://slsa.dev/provenance/v1' } } }),
    'failed',
    'attestation-unavailable',
  ],
  [
    'attestations: advertised in a shape that cannot be read',
    'provenance',
    dist({ attestations: 'yes' }),
    'failed',
    'attestation-unavailable',
  ],
];

const ATTESTED_ONLY: readonly Row[] = [
  ...INCOMPARABLE.map(([id, change]): Row => [id, 'integrity', change, 'failed', 'attestation-subject-mismatch']),
  // The publish attestation's log entry says when: after the end of that key.
  ['signature: by a key that had ended', 'signature', signedBy('retiredKey'), 'failed', 'signature-key-expired'],
  [
    'repository: another',
    'identity',
    document({ repository: { type: 'git', url: 'git+https://github.com/acme/target-evil.git' } }),
    'failed',
    'repository-mismatch',
  ],
];

const rows = (of: Tamper['of'], list: readonly Row[]): readonly Tamper[] =>
  list.map(([id, concerns, change, status, code]) => ({
    id: `dist (${of}) ${id}`,
    of,
    concerns,
    change,
    status,
    code,
  }));

export const DIST_ROWS: readonly Tamper[] = [
  ...rows('attested', BOTH),
  ...rows('signed', BOTH),
  ...rows('signed', SIGNED_ONLY),
  ...rows('attested', ATTESTED_ONLY),
];
