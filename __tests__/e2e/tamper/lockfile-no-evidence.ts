import { createHash } from 'node:crypto';
import { fields, rewrite } from './lockfile-rows.ts';
import type { Change, NoEvidence } from './row.ts';
import type { Served } from './subject.ts';

export type NoEvidenceRow = readonly [
  id: string,
  because: string,
  change: Change,
  more?: Pick<NoEvidence, 'lost' | 'code'>,
];

const lock =
  (more: Partial<Served['lock']>): Change =>
  (served) =>
    void Object.assign(served.lock, more);

/** In the lockfile's entry, the hash of which is kept or says the same. */
export const LOCKFILE_NO_EVIDENCE: readonly NoEvidenceRow[] = [
  [
    'resolved: removed',
    'npm then asks the configured registry, as the audit did; the hash pins the bytes',
    lock({ resolved: null }),
  ],
  [
    'resolved: the public registry',
    '--registry stands in for it, as npm’s replace-registry-host has it; the hash pins the bytes',
    lock({ resolved: 'https://registry.npmjs.org/@acme/target/-/target-1.2.3.tgz' }),
  ],
  [
    'resolved: the public registry, without encryption',
    'the hash pins the bytes, and the address is reported',
    lock({ resolved: 'http://registry.npmjs.org/@acme/target/-/target-1.2.3.tgz' }),
    { code: 'resolved-host' },
  ],
  [
    'resolved: with a query and a fragment',
    'neither names another package; the hash pins the bytes',
    ({ lock }) => void (lock.resolved = `${lock.resolved}?a=b#c`),
  ],
  [
    'resolved: with escapes that climb',
    'the path is none of a known shape and says nothing; the hash pins the bytes',
    ({ lock }) => void (lock.resolved = `${lock.resolved}/..%2f..%2f..%2f..%2fevil/-/evil-1.2.3.tgz`),
  ],
  [
    'integrity: with options',
    'an installer ignores what follows the question mark',
    ({ lock }) => void (lock.integrity = `${lock.integrity}?evil`),
  ],
  [
    'integrity: a weaker, other hash beside it',
    'an installer takes the strongest algorithm and no other',
    ({ lock }) =>
      void (lock.integrity = `${lock.integrity} sha1-${createHash('sha1').update('evil').digest('base64')}`),
  ],
  [
    'integrity: the same twice',
    'it says the same',
    ({ lock }) => void (lock.integrity = `${lock.integrity} ${lock.integrity}`),
  ],
  ['name: empty', 'npm takes an empty name for none and goes by the folder', fields({ name: '' })],
  [
    'an alias',
    'what is installed under the other name is this very version, and the entry says so',
    rewrite((text) =>
      text.replace('"node_modules/@acme/target": {', '"node_modules/alias": { "name": "@acme/target",'),
    ),
  ],
  ['inBundle: set', 'a flag never keeps an entry from being audited', fields({ inBundle: true })],
  [
    'optional, dev, peer: set',
    'a flag never keeps an entry from being audited',
    fields({ optional: true, dev: true, peer: true, devOptional: true }),
  ],
  [
    'license, engines, scripts: others',
    'not what is audited: the registry’s document and the tarball decide them',
    fields({ license: 'X', engines: { node: '0' }, hasInstallScript: true, bin: { a: 'b' } }),
  ],
];
