import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planEntries } from '../../src/audit/plan.ts';
import type { LockedPackage } from '../../src/model/package.ts';
import { type AuditWorld, startAuditWorld } from './world.ts';

let world: AuditWorld;
beforeAll(async () => {
  world = await startAuditWorld();
});
afterAll(() => world.close());

const SRI = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

function plan(more: Partial<LockedPackage>) {
  const entry: LockedPackage = {
    name: 'demo',
    version: '1.0.0',
    kind: 'registry',
    integrity: SRI,
    resolved: `${world.registry.url}demo/-/demo-1.0.0.tgz`,
    path: 'node_modules/demo',
    requires: [],
    at: { file: 'package-lock.json', line: 1 },
    ...more,
  };
  const [planned] = planEntries(
    { path: 'package-lock.json', format: 'npm', version: 3, packages: [entry], disagreements: [] },
    { registry: world.port(), changes: null, scope: 'all' },
  );
  if (planned === undefined) throw new Error('one entry makes one plan');
  return planned;
}

const reason = (planned: ReturnType<typeof plan>): string =>
  planned.kind === 'settled' ? `${planned.status.status} ${planned.status.reason}` : planned.kind;
const found = (planned: ReturnType<typeof plan>) =>
  planned.raised.map(({ finding }) => `${finding.severity} ${finding.code}`);

describe('flags never keep an entry from being audited', () => {
  it.each([
    ['none', {}],
    ['dev', { dev: true }],
    ['optional', { optional: true }],
    ['inBundle on a registry’s entry', { inBundle: true }],
    ['bundled, and yet with a hash', { kind: 'bundled', resolved: null }],
    ['bundled, and yet with an address', { kind: 'bundled', integrity: null }],
    ['a link with a hash', { kind: 'link', resolved: null }],
    ['a workspace with a hash', { kind: 'workspace', resolved: null }],
    ['another protocol with a hash', { kind: 'other', resolved: null }],
    ['no hash', { integrity: null }],
    ['no address', { resolved: null }],
  ] as const)('%s', (_case, more) => {
    expect(plan(more).kind).toBe('lookup');
  });
});

describe('what no registry has', () => {
  const bare = { integrity: null, resolved: null } as const;
  it.each([
    ['git', { kind: 'git' }, 'not-applicable git', ['info not-a-registry-package']],
    ['an address', { kind: 'remote-tarball' }, 'not-applicable remote-tarball', ['info not-a-registry-package']],
    ['a file', { kind: 'file' }, 'not-applicable file', ['info not-a-registry-package']],
    ['a link inside', { kind: 'link', ...bare, resolved: 'packages/a' }, 'not-applicable link', []],
    [
      'a link that leaves the project',
      { kind: 'link', ...bare, resolved: '../a' },
      'not-applicable link',
      ['info not-a-registry-package'],
    ],
    [
      'a link to an absolute place',
      { kind: 'link', ...bare, resolved: 'file:/etc' },
      'not-applicable link',
      ['info not-a-registry-package'],
    ],
    ['a workspace', { kind: 'workspace', ...bare }, 'not-applicable workspace', []],
    ['bundled', { kind: 'bundled', ...bare }, 'bundled', []],
  ] as const)('%s', (_case, more, expected, findings) => {
    const planned = plan(more);
    expect([reason(planned), found(planned)]).toEqual([expected, findings]);
  });
});

describe('what nobody is asked about', () => {
  it.each([
    ['a name that climbs', { name: '../../etc' }, 'not-audited invalid-name'],
    ['a name with a query', { name: 'demo?x' }, 'not-audited invalid-name'],
    ['an empty name', { name: '' }, 'not-audited invalid-name'],
    ['no version', { version: null }, 'not-audited invalid-version'],
    ['a range', { version: '^1.0.0' }, 'not-audited invalid-version'],
    ['a version that climbs', { version: '../1.0.0' }, 'not-audited invalid-version'],
  ] as const)('%s', (_case, more, expected) => {
    expect(reason(plan(more))).toBe(expected);
  });

  it('another host than the configured registry', () => {
    const planned = plan({ resolved: 'https://evil.example/demo/-/demo-1.0.0.tgz' });
    expect(reason(planned)).toBe('not-audited foreign-host');
    expect(found(planned)).toEqual(['medium resolved-host']);
  });

  it('another host with another package’s address says both', () => {
    const planned = plan({ resolved: 'https://evil.example/evil/-/evil-1.0.0.tgz' });
    expect(found(planned)).toEqual(['critical resolved-mismatch', 'medium resolved-host']);
  });
});

it('an address that names another package is looked up by the entry’s name, and said', () => {
  const planned = plan({ resolved: `${world.registry.url}evil/-/evil-1.0.0.tgz` });
  expect(planned).toMatchObject({ kind: 'lookup', id: { name: 'demo', version: '1.0.0' } });
  expect(found(planned)).toEqual(['critical resolved-mismatch']);
});

it('the public registry’s address goes to what stands in for it, with its keys', () => {
  const planned = plan({ resolved: 'https://registry.npmjs.org/demo/-/demo-1.0.0.tgz' });
  expect(planned).toMatchObject({ kind: 'lookup', route: { registry: world.registry.url, trust: 'keyed' } });
});
