import type { Change, Tamper } from './row.ts';

export const fields =
  (more: Readonly<Record<string, unknown>>): Change =>
  ({ lock }) =>
    void (lock.fields = more);
const resolved =
  (change: (good: string) => string): Change =>
  ({ lock }) =>
    void (lock.resolved = change(String(lock.resolved)));
export const rewrite =
  (change: (text: string) => string): Change =>
  (served) => {
    served.rewrite = (text) => {
      const changed = change(text);
      if (changed === text) throw new Error('nothing was rewritten');
      return changed;
    };
  };

export type LockfileRow = readonly [
  id: string,
  concerns: Tamper['concerns'],
  change: Change,
  status: Tamper['status'],
  code: Tamper['code'],
];

/** The fields of the lockfile's entry but its hash: changed, removed, given a second value. */
const ROWS: readonly LockfileRow[] = [
  ['version: another that exists', 'name', fields({ version: '1.2.4' }), 'failed', 'resolved-mismatch'],
  ['version: one that does not exist', 'name', fields({ version: '9.9.9' }), 'failed', 'resolved-mismatch'],
  ['version: with build metadata', 'name', fields({ version: '1.2.3+evil' }), 'failed', 'version-missing'],
  ['version: a range', 'name', fields({ version: '^1.2.3' }), 'not-audited', null],
  ['version: with a v', 'name', fields({ version: 'v1.2.3' }), 'not-audited', null],
  ['version: a tag', 'name', fields({ version: 'latest' }), 'not-audited', null],
  ['version: climbing', 'name', fields({ version: '1.2.3/../../evil/1.2.3' }), 'not-audited', null],
  ['version: empty', 'name', fields({ version: '' }), 'not-audited', null],
  ['version: removed', 'name', fields({ version: undefined }), 'not-audited', null],
  ['version: a number', 'name', fields({ version: 1 }), 'error', null],
  [
    'version: a second one',
    'name',
    rewrite((text) => text.replace('"version": "1.2.3"', '"version": "1.2.3", "version": "1.2.4"')),
    'error',
    null,
  ],

  [
    'resolved: another host',
    'address',
    resolved((url) => url.replace(/127\.0\.0\.1:\d+/, 'evil.example')),
    'not-audited',
    'resolved-host',
  ],
  [
    'resolved: another port',
    'address',
    resolved((url) => url.replace(/:\d+\//, ':1/')),
    'not-audited',
    'resolved-host',
  ],
  [
    'resolved: the host as user name',
    'address',
    resolved((url) => url.replace('127.0.0.1', '127.0.0.1@evil.example')),
    'not-audited',
    'resolved-host',
  ],
  [
    'resolved: a host that begins alike',
    'address',
    resolved((url) => url.replace('127.0.0.1', '127.0.0.1.evil.example')),
    'not-audited',
    'resolved-host',
  ],
  [
    'resolved: another package',
    'address',
    resolved((url) => url.replace('@acme/target/-/target', 'evil/-/evil')),
    'failed',
    'resolved-mismatch',
  ],
  [
    'resolved: another file of the package',
    'address',
    resolved((url) => url.replace('-/target', '-/evil')),
    'failed',
    'resolved-mismatch',
  ],
  [
    'resolved: another version',
    'address',
    resolved((url) => url.replace('1.2.3', '1.2.4')),
    'failed',
    'resolved-mismatch',
  ],
  [
    'resolved: another scope',
    'address',
    resolved((url) => url.replace('@acme', '@evil')),
    'failed',
    'resolved-mismatch',
  ],
  [
    'resolved: climbs to another package',
    'address',
    resolved((url) => `${url}/../../../../evil/-/evil-1.2.3.tgz`),
    'failed',
    'resolved-mismatch',
  ],
  [
    'resolved: climbs, escaped',
    'address',
    resolved((url) => `${url}/%2e%2e/%2e%2e/%2e%2e/%2e%2e/evil/-/evil-1.2.3.tgz`),
    'failed',
    'resolved-mismatch',
  ],
  [
    'resolved: a git repository',
    'address',
    resolved(() => 'git+https://github.com/acme/target.git#f3a1c0ffee'),
    'not-applicable',
    'not-a-registry-package',
  ],
  [
    'resolved: a tarball elsewhere',
    'address',
    resolved(() => 'https://evil.example/target.tgz'),
    'not-applicable',
    'not-a-registry-package',
  ],
  ['resolved: a file', 'address', resolved(() => 'file:evil.tgz'), 'not-applicable', 'not-a-registry-package'],
  ['resolved: no address', 'address', resolved(() => 'http:'), 'not-audited', 'resolved-host'],
  ['resolved: a number', 'address', fields({ resolved: 1 }), 'error', null],
  [
    'resolved: a second one',
    'address',
    rewrite((text) => text.replace('"resolved":', '"resolved": "https://evil.example/-/evil-1.0.0.tgz", "resolved":')),
    'error',
    null,
  ],

  ['name: another package', 'name', fields({ name: 'evil' }), 'failed', 'resolved-mismatch'],
  ['name: one that begins alike', 'name', fields({ name: '@acme/target-evil' }), 'failed', 'resolved-mismatch'],
  ['name: in capitals', 'name', fields({ name: '@acme/Target' }), 'failed', 'resolved-mismatch'],
  ['name: climbing', 'name', fields({ name: '../evil' }), 'not-audited', null],
  ['name: with a version', 'name', fields({ name: '@acme/target@1.2.3' }), 'not-audited', null],
  [
    'key: another package’s folder, unnamed',
    'name',
    rewrite((text) => text.replaceAll('node_modules/@acme/target', 'node_modules/evil')),
    'failed',
    'resolved-mismatch',
  ],
  [
    'key: a second entry',
    'name',
    rewrite((text) =>
      text.replace('"node_modules/@acme/target": {', '"node_modules/@acme/target": {}, "node_modules/@acme/target": {'),
    ),
    'error',
    null,
  ],
  // npm makes a link of it, to the folder of that name in the repository, and looks at no hash.
  ['link: set', 'address', fields({ link: true }), 'failed', 'not-a-registry-package'],
  [
    'link: set, to a folder',
    'address',
    fields({ link: true, resolved: 'packages/evil' }),
    'not-audited',
    'not-a-registry-package',
  ],
  ['link: no truth value', 'address', fields({ link: 'yes' }), 'error', null],
];

export const LOCKFILE_ROWS: readonly Tamper[] = ROWS.map(([id, concerns, change, status, code]) => ({
  id: `lockfile ${id}`,
  of: 'attested',
  concerns,
  change,
  status,
  code,
}));
