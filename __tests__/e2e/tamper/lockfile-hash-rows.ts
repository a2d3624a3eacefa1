import { createHash } from 'node:crypto';
import { fields, type LockfileRow, rewrite } from './lockfile-rows.ts';
import type { Change, Tamper } from './row.ts';

const OTHER_512 = `sha512-${createHash('sha512').update('evil').digest('base64')}`;
const digestOf = (integrity: string): Buffer => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64');

const integrity =
  (change: (good: string) => string | null): Change =>
  ({ lock }) =>
    void (lock.integrity = change(String(lock.integrity)));

/** The hash in the lockfile's entry: changed, removed, weakened, given a second value. */
const ROWS: readonly LockfileRow[] = [
  ['integrity: another hash', 'integrity', integrity(() => OTHER_512), 'failed', 'integrity-mismatch'],
  [
    'integrity: good and evil',
    'integrity',
    integrity((good) => `${good} ${OTHER_512}`),
    'failed',
    'integrity-mismatch',
  ],
  [
    'integrity: evil and good',
    'integrity',
    integrity((good) => `${OTHER_512} ${good}`),
    'failed',
    'integrity-mismatch',
  ],
  [
    'integrity: good and evil on two lines',
    'integrity',
    integrity((good) => `${good}\n${OTHER_512}`),
    'failed',
    'integrity-mismatch',
  ],
  ['integrity: good and junk', 'integrity', integrity((good) => `${good} sha512-junk`), 'failed', 'integrity-mismatch'],
  [
    'integrity: good and an unknown algorithm',
    'integrity',
    integrity((good) => `${good} sha3-512-AAAA`),
    'failed',
    'integrity-mismatch',
  ],
  ['integrity: cut', 'integrity', integrity((good) => good.slice(0, -12)), 'failed', 'integrity-mismatch'],
  [
    'integrity: without its padding',
    'integrity',
    integrity((good) => good.replace(/=+$/, '')),
    'failed',
    'integrity-mismatch',
  ],
  ['integrity: no base64', 'integrity', integrity(() => 'sha512-!!!!'), 'failed', 'integrity-mismatch'],
  [
    'integrity: in hex',
    'integrity',
    integrity((good) => `sha512-${digestOf(good).toString('hex')}`),
    'failed',
    'integrity-mismatch',
  ],
  [
    'integrity: no algorithm',
    'integrity',
    integrity((good) => good.replace('sha512-', '')),
    'failed',
    'integrity-mismatch',
  ],
  [
    'integrity: the algorithm in capitals',
    'integrity',
    integrity((good) => good.replace('sha512', 'SHA512')),
    'failed',
    'integrity-mismatch',
  ],
  [
    'integrity: md5',
    'integrity',
    integrity(() => `md5-${createHash('md5').update('evil').digest('base64')}`),
    'failed',
    'integrity-mismatch',
  ],
  [
    'integrity: sha384 instead',
    'integrity',
    integrity(() => `sha384-${createHash('sha384').update('evil').digest('base64')}`),
    'not-audited',
    null,
  ],
  [
    'integrity: sha256 instead',
    'integrity',
    integrity(() => `sha256-${createHash('sha256').update('evil').digest('base64')}`),
    'not-audited',
    null,
  ],
  [
    'integrity: the sha1 of other bytes',
    'integrity',
    integrity(() => `sha1-${createHash('sha1').update('evil').digest('base64')}`),
    'failed',
    'integrity-mismatch',
  ],
  ['integrity: a list', 'integrity', fields({ integrity: [] }), 'error', null],
  [
    'integrity: a second one',
    'integrity',
    rewrite((text) => text.replace('"integrity":', `"integrity": "${OTHER_512}", "integrity":`)),
    'error',
    null,
  ],
  // Weakened: what is left is true, and it is less.
  [
    'integrity: the good sha1 instead',
    'integrity',
    ({ lock }, _all, good) =>
      void (lock.integrity = `sha1-${Buffer.from(String(good.document.dist.shasum), 'hex').toString('base64')}`),
    'weakly-bound',
    'integrity-weak',
  ],
  ['integrity: removed', 'integrity', integrity(() => null), 'registry-only', 'integrity-missing'],
  ['integrity: empty', 'integrity', integrity(() => ''), 'registry-only', 'integrity-missing'],
  [
    'integrity and resolved: removed',
    'integrity',
    ({ lock }) => void Object.assign(lock, { integrity: null, resolved: null }),
    'registry-only',
    'integrity-missing',
  ],
];

export const LOCKFILE_HASH_ROWS: readonly Tamper[] = ROWS.map(([id, concerns, change, status, code]) => ({
  id: `lockfile ${id}`,
  of: 'attested',
  concerns,
  change,
  status,
  code,
}));
