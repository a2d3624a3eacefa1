import { type Change, edit, flip, type Tamper, within } from './row.ts';
import type { Loose, Served } from './subject.ts';

/** The two bundles as the registry serves them: the publish attestation first. */
const INDEX = { publish: 0, provenance: 1 } as const;
type Which = keyof typeof INDEX;

export const attestation = (served: Served, which: Which): Loose =>
  within(served.attestations, 'attestations', INDEX[which]);
const bundle = (served: Served, which: Which): Loose => within(attestation(served, which), 'bundle');
const envelope = (served: Served, which: Which): Loose => within(bundle(served, which), 'dsseEnvelope');
const signature = (served: Served, which: Which): Loose => within(envelope(served, which), 'signatures', 0);
const material = (served: Served, which: Which): Loose => within(bundle(served, which), 'verificationMaterial');
const entry = (served: Served, which: Which): Loose => within(material(served, which), 'tlogEntries', 0);
const proof = (served: Served, which: Which): Loose => within(entry(served, which), 'inclusionProof');
/** The same place in the bundle of another version of the package. */
const sibling = (good: { readonly attestations: unknown }, which: Which): Loose =>
  structuredClone(within(good.attestations, 'attestations', INDEX[which], 'bundle'));

type BundleChange = (
  served: Served,
  which: Which,
  ...more: Parameters<Change> extends [unknown, ...infer Rest] ? Rest : never
) => void;
type Row = readonly [id: string, change: BundleChange, code?: Tamper['code'], status?: Tamper['status']];

const FOUR = 'application/vnd.dev.sigstore.bundle.v0.4+json';
const decimal = (text: string): string => String(BigInt(text) + 1n);
const assign = (record: Loose, more: Loose): void => void Object.assign(record, more);

/** Each field of a bundle. All of it is refused, unless a row says otherwise. */
const ROWS: readonly Row[] = [
  [
    'media type: unknown version',
    (s, w) => assign(bundle(s, w), { mediaType: FOUR }),
    'attestation-unsupported',
    'not-audited',
  ],
  ['media type: removed', (s, w) => delete bundle(s, w)['mediaType'], 'attestation-unsupported', 'not-audited'],
  [
    'media type: another',
    (s, w) => assign(bundle(s, w), { mediaType: 'text/html' }),
    'attestation-unsupported',
    'not-audited',
  ],
  ['payload: one character', (s, w) => edit(envelope(s, w), 'payload', flip)],
  ['payload: empty', (s, w) => assign(envelope(s, w), { payload: '' })],
  ['payload: removed', (s, w) => delete envelope(s, w)['payload']],
  [
    'payload: another version’s',
    (s, w, { sibling: other }) =>
      assign(envelope(s, w), { payload: within(sibling(other, w), 'dsseEnvelope')['payload'] }),
  ],
  ['payload type: another', (s, w) => assign(envelope(s, w), { payloadType: 'application/json' })],
  ['payload type: in capitals', (s, w) => edit(envelope(s, w), 'payloadType', (type) => type.toUpperCase())],
  ['payload type: removed', (s, w) => delete envelope(s, w)['payloadType']],
  ['signature: one character', (s, w) => edit(signature(s, w), 'sig', flip)],
  ['signature: empty', (s, w) => assign(signature(s, w), { sig: '' })],
  [
    'signature: another version’s',
    (s, w, { sibling: other }) =>
      assign(signature(s, w), { sig: within(sibling(other, w), 'dsseEnvelope', 'signatures', 0)['sig'] }),
  ],
  ['signatures: none', (s, w) => assign(envelope(s, w), { signatures: [] })],
  ['signatures: removed', (s, w) => delete envelope(s, w)['signatures']],
  [
    'signatures: a second, bad one',
    (s, w) => assign(envelope(s, w), { signatures: [signature(s, w), { sig: 'AAAA', keyid: '' }] }),
  ],
  [
    'signatures: a bad one first',
    (s, w) => assign(envelope(s, w), { signatures: [{ sig: 'AAAA', keyid: '' }, signature(s, w)] }),
  ],
  ['key id: another', (s, w, { authorities }) => assign(signature(s, w), { keyid: authorities.unknownKey.keyid })],
  ['envelope: removed', (s, w) => delete bundle(s, w)['dsseEnvelope']],
  [
    'envelope: another version’s',
    (s, w, { sibling: other }) => assign(bundle(s, w), { dsseEnvelope: sibling(other, w)['dsseEnvelope'] }),
  ],
  ['material: removed', (s, w) => delete bundle(s, w)['verificationMaterial']],
  [
    'material: another version’s',
    (s, w, { sibling: other }) =>
      assign(bundle(s, w), { verificationMaterial: sibling(other, w)['verificationMaterial'] }),
  ],
  ['log entries: none', (s, w) => assign(material(s, w), { tlogEntries: [] })],
  ['log entries: removed', (s, w) => delete material(s, w)['tlogEntries']],
  ['log entries: the same twice', (s, w) => assign(material(s, w), { tlogEntries: [entry(s, w), entry(s, w)] })],
  [
    'log entries: a second, of another version',
    (s, w, { sibling: other }) =>
      assign(material(s, w), {
        tlogEntries: [entry(s, w), within(sibling(other, w), 'verificationMaterial', 'tlogEntries', 0)],
      }),
  ],
  [
    'log entry: another version’s',
    (s, w, { sibling: other }) =>
      assign(material(s, w), { tlogEntries: within(sibling(other, w), 'verificationMaterial')['tlogEntries'] }),
  ],
  ['log index: another', (s, w) => edit(entry(s, w), 'logIndex', decimal)],
  ['log id: another', (s, w) => edit(within(entry(s, w), 'logId'), 'keyId', flip)],
  ['log id: removed', (s, w) => delete entry(s, w)['logId']],
  ['kind: another', (s, w) => edit(within(entry(s, w), 'kindVersion'), 'kind', () => 'hashedrekord')],
  ['kind version: another', (s, w) => edit(within(entry(s, w), 'kindVersion'), 'version', () => '9.9.9')],
  ['kind: removed', (s, w) => delete entry(s, w)['kindVersion']],
  ['time: another', (s, w) => edit(entry(s, w), 'integratedTime', decimal)],
  ['time: removed', (s, w) => delete entry(s, w)['integratedTime']],
  ['promise: one character', (s, w) => edit(within(entry(s, w), 'inclusionPromise'), 'signedEntryTimestamp', flip)],
  ['promise: removed', (s, w) => delete entry(s, w)['inclusionPromise']],
  ['proof: removed', (s, w) => delete entry(s, w)['inclusionProof']],
  ['proof index: another', (s, w) => edit(proof(s, w), 'logIndex', decimal)],
  [
    'proof hashes: one character',
    (s, w) => assign(proof(s, w), { hashes: (proof(s, w)['hashes'] as string[]).map(flip) }),
  ],
  ['proof hashes: none', (s, w) => assign(proof(s, w), { hashes: [] })],
  [
    'proof hashes: one more',
    (s, w) =>
      assign(proof(s, w), { hashes: [...(proof(s, w)['hashes'] as string[]), Buffer.alloc(32).toString('base64')] }),
  ],
  ['checkpoint: one character', (s, w) => edit(within(proof(s, w), 'checkpoint'), 'envelope', flip)],
  ['checkpoint: empty', (s, w) => assign(within(proof(s, w), 'checkpoint'), { envelope: '' })],
  ['checkpoint: removed', (s, w) => delete proof(s, w)['checkpoint']],
  [
    'checkpoint: its signature cut',
    (s, w) => edit(within(proof(s, w), 'checkpoint'), 'envelope', (text) => `${text.trimEnd().slice(0, -20)}\n`),
  ],
  ['log body: one character', (s, w) => edit(entry(s, w), 'canonicalizedBody', flip)],
  [
    'log body: another version’s',
    (s, w, { sibling: other }) =>
      assign(entry(s, w), {
        canonicalizedBody: within(sibling(other, w), 'verificationMaterial', 'tlogEntries', 0)['canonicalizedBody'],
      }),
  ],
  ['log body: removed', (s, w) => delete entry(s, w)['canonicalizedBody']],
  [
    'timestamp: one of junk',
    (s, w) =>
      assign(material(s, w), { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }] } }),
  ],
  [
    'bundle: another version’s',
    (s, w, { sibling: other }) => assign(attestation(s, w), { bundle: sibling(other, w) }),
    'attestation-subject-mismatch',
  ],
  [
    'bundle: another package’s',
    (s, w, { evil }) => assign(attestation(s, w), { bundle: sibling(evil, w) }),
    'attestation-subject-mismatch',
  ],
  ['bundle: empty', (s, w) => assign(attestation(s, w), { bundle: {} }), 'attestation-unsupported', 'not-audited'],
  ['label: unknown', (s, w) => assign(attestation(s, w), { predicateType: 'https://slsa.dev/provenance/v9' })],
  ['label: in capitals', (s, w) => edit(attestation(s, w), 'predicateType', (type) => type.toUpperCase())],
];

const PROVENANCE_ROWS: readonly Row[] = [
  ['certificate: one character', (s, w) => edit(within(material(s, w), 'certificate'), 'rawBytes', flip)],
  [
    'certificate: another version’s',
    (s, w, { sibling: other }) =>
      assign(material(s, w), { certificate: within(sibling(other, w), 'verificationMaterial')['certificate'] }),
  ],
  ['certificate: removed', (s, w) => delete material(s, w)['certificate']],
  [
    'certificate: the registry’s key instead',
    (s, w, { authorities }) => (
      delete material(s, w)['certificate'],
      assign(material(s, w), { publicKey: { hint: authorities.registryKey.keyid } })
    ),
  ],
  [
    'key id: the registry’s',
    (s, w, { authorities }) => assign(signature(s, w), { keyid: authorities.registryKey.keyid }),
  ],
];

const PUBLISH_ROWS: readonly Row[] = [
  [
    'key hint: another known key',
    (s, w, { authorities }) => assign(within(material(s, w), 'publicKey'), { hint: authorities.retiredKey.keyid }),
  ],
  [
    'key hint: an unknown key',
    (s, w, { authorities }) => assign(within(material(s, w), 'publicKey'), { hint: authorities.unknownKey.keyid }),
  ],
  ['key hint: empty', (s, w) => assign(within(material(s, w), 'publicKey'), { hint: '' })],
  ['key: removed', (s, w) => delete material(s, w)['publicKey']],
  ['key id: removed', (s, w) => assign(signature(s, w), { keyid: '' })],
  [
    'key: a build’s certificate instead',
    (s, w) => (
      delete material(s, w)['publicKey'],
      assign(material(s, w), { certificate: material(s, 'provenance')['certificate'] })
    ),
  ],
];

const rows = (which: Which, list: readonly Row[]): readonly Tamper[] =>
  list.map(([id, change, code = 'attestation-invalid', status = 'failed']) => ({
    id: `${which} bundle ${id}`,
    of: 'attested',
    concerns: which,
    change: (served, ...more) => change(served, which, ...more),
    status,
    code,
  }));

export const BUNDLE_ROWS: readonly Tamper[] = [
  ...rows('provenance', ROWS),
  ...rows('publish', ROWS),
  ...rows('provenance', PROVENANCE_ROWS),
  ...rows('publish', PUBLISH_ROWS),
];
