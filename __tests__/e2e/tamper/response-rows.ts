import { attestation } from './bundle-rows.ts';
import { type Change, distOf, type Tamper, within } from './row.ts';
import type { Loose, Served } from './subject.ts';

type Row = readonly [
  id: string,
  concerns: Tamper['concerns'],
  change: Change,
  status: Tamper['status'],
  code: Tamper['code'],
];

const list = (served: Served): unknown[] => within(served.attestations, 'attestations') as unknown as unknown[];

/** The attestation response as a whole. */
const ROWS: readonly Row[] = [
  [
    '404, though advertised',
    'provenance',
    (s) => void (s.attestations = undefined),
    'failed',
    'attestation-unavailable',
  ],
  [
    'an empty list',
    'provenance',
    (s) => void (s.attestations = { attestations: [] }),
    'failed',
    'attestation-unavailable',
  ],
  ['the publish attestation alone', 'provenance', (s) => void list(s).pop(), 'failed', 'attestation-unavailable'],
  [
    'the publish attestation twice',
    'provenance',
    (s) => void (list(s)[1] = list(s)[0]),
    'failed',
    'attestation-unavailable',
  ],
  ['the bundles exchanged', 'provenance', (s) => exchange(s, 'bundle'), 'failed', 'attestation-invalid'],
  ['the labels exchanged', 'publish', (s) => exchange(s, 'predicateType'), 'failed', 'attestation-invalid'],
  [
    'another version’s',
    'provenance',
    (s, { sibling }) => void (s.attestations = structuredClone(sibling.attestations) as unknown as Loose),
    'failed',
    'attestation-subject-mismatch',
  ],
  [
    'another package’s',
    'provenance',
    (s, { evil }) => void (s.attestations = structuredClone(evil.attestations) as unknown as Loose),
    'failed',
    'attestation-subject-mismatch',
  ],
  ['no list', 'provenance', (s) => void (s.attestations = { attestations: {} }), 'not-audited', 'registry-unreachable'],
  [
    'another document',
    'provenance',
    (s) => void (s.attestations = { error: 'no' }),
    'not-audited',
    'registry-unreachable',
  ],
  [
    'an entry without its bundle',
    'provenance',
    (s) => void delete attestation(s, 'provenance')['bundle'],
    'not-audited',
    'registry-unreachable',
  ],
  [
    'an entry without its label',
    'provenance',
    (s) => void delete attestation(s, 'publish')['predicateType'],
    'not-audited',
    'registry-unreachable',
  ],
  [
    'a thousand of them',
    'provenance',
    (s) => void (within(s.attestations)['attestations'] = Array.from({ length: 1000 }, () => list(s)[0])),
    'not-audited',
    'registry-unreachable',
  ],
  [
    'none, and no registry signature',
    'signature',
    (s) => ((s.attestations = undefined), void (distOf(s)['signatures'] = [])),
    'failed',
    'attestation-unavailable',
  ],
  [
    'none advertised, and no registry signature',
    'signature',
    (s) => ((s.attestations = undefined), void Object.assign(distOf(s), { signatures: [], attestations: undefined })),
    'failed',
    'signature-missing',
  ],
  [
    'the provenance alone, and no registry signature',
    'signature',
    (s) => (list(s).shift(), void (distOf(s)['signatures'] = [])),
    'failed',
    'signature-missing',
  ],
];

function exchange(served: Served, key: 'bundle' | 'predicateType'): void {
  const [one, other] = [attestation(served, 'publish'), attestation(served, 'provenance')];
  [one[key], other[key]] = [other[key], one[key]];
}

export const RESPONSE_ROWS: readonly Tamper[] = ROWS.map(([id, concerns, change, status, code]) => ({
  id: `attestations: ${id}`,
  of: 'attested',
  concerns,
  change,
  status,
  code,
}));
