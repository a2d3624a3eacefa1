import { describe, expect, it } from 'vitest';
import { judgePolicy, needsTime, type PolicyCircumstances } from '../../src/judge/policy.ts';
import { judgeDeniedByName } from '../../src/judge/policy-deny.ts';
import { judgeVersion } from '../../src/judge/version.ts';
import type { PackageEvidence } from '../../src/model/evidence.ts';
import type { Policy } from '../../src/model/policy.ts';
import { absent, evidence, id, provenance, rejected, signed, subject, unknown, unsupported } from './evidence.ts';
import { NOW, policy } from './policies.ts';

const changed: PolicyCircumstances = { now: NOW, isNew: true, introduced: true, statedTime: null, stripped: false };

function codes(found: PackageEvidence, agreed: Policy, more: Partial<PolicyCircumstances> = {}): readonly string[] {
  return judgePolicy(found, agreed, subject, { ...changed, ...more }).map(
    ({ finding }) => `${finding.code} ${finding.severity}`,
  );
}

/** The same version, published by the registry's trusted publishing. */
function trusted(): PackageEvidence['document'] {
  const { document } = evidence();
  if (document.kind !== 'answered') throw new Error('no document');
  const publisher = {
    name: 'x',
    email: null,
    trustedPublisher: { provider: 'github', configuration: null },
    approver: null,
  };
  return { kind: 'answered', value: { ...document.value, publisher } };
}

const UNMET = 'requirement-unmet high';

describe('what is required', () => {
  const requires = (kind: string): Policy => policy(`require: [{evidence: ${kind}}]`);

  it.each<[string, string, Partial<PackageEvidence>, readonly string[]]>([
    ['signature', 'a signature', { publish: absent, provenance: absent }, []],
    ['signature', 'a publish attestation alone', { signature: absent }, []],
    ['signature', 'neither', { signature: absent, publish: absent }, [UNMET]],
    ['signature', 'a bad one', { signature: rejected('signature-invalid'), publish: absent }, [UNMET]],
    [
      'signature',
      'one of an unknown key',
      { signature: unsupported('signature-key-unknown'), publish: absent },
      [UNMET],
    ],
    ['signature', 'nobody’s keys', { signature: unknown('no-trusted-keys'), publish: absent }, [UNMET]],
    ['signature', 'no answer', { signature: unknown('unreachable'), publish: unknown('unreachable') }, []],
    ['provenance', 'provenance', {}, []],
    ['provenance', 'none', { provenance: absent }, [UNMET]],
    ['provenance', 'provenance that binds no name', { signature: absent, publish: absent }, [UNMET]],
    ['provenance', 'bad provenance', { provenance: rejected('attestation-invalid') }, [UNMET]],
    ['provenance', 'provenance nobody can judge', { provenance: unsupported('attestation-unsupported') }, [UNMET]],
    ['provenance', 'no answer', { provenance: unknown('timeout'), publish: unknown('timeout') }, []],
    ['provenance', 'somebody’s own identity', { provenance: provenance(undefined, { issuerKnown: false }) }, [UNMET]],
    ['trusted-publisher', 'provenance alone', {}, [UNMET]],
    ['trusted-publisher', 'trusted publishing', { document: trusted() }, []],
    [
      'trusted-publisher',
      'trusted publishing without provenance',
      { document: trusted(), provenance: absent },
      [UNMET],
    ],
  ])('%s: %s', (kind, _what, more, expected) => {
    expect(codes(evidence(more), requires(kind))).toEqual(expected);
  });

  it('counts provenance of an issuer that the policy trusts', () => {
    const odd = provenance(undefined, { issuerKnown: false });
    const agreed = policy(`trust: {issuers: ["${odd.value.signer.issuer}"]}`, 'require: [{evidence: provenance}]');
    expect(codes(evidence({ provenance: odd }), agreed)).toEqual([]);
  });

  it('is unknown, and no lack, where the registry strips evidence', () => {
    const nothing = evidence({ signature: absent, publish: absent, provenance: absent });
    expect(codes(nothing, requires('provenance'), { stripped: true })).toEqual([]);
  });

  it.each([
    ['new', true, true, 1],
    ['new', false, true, 0],
    ['changed', false, true, 1],
    ['changed', false, false, 0],
    ['all', false, false, 1],
  ] as const)('of %s holds for isNew %s, introduced %s: %i', (appliesTo, isNew, introduced, count) => {
    const agreed = policy(`require: [{evidence: provenance, applies-to: ${appliesTo}}]`);
    expect(codes(evidence({ provenance: absent }), agreed, { isNew, introduced })).toHaveLength(count);
  });

  it('holds for the packages it names', () => {
    const agreed = policy('require: [{evidence: provenance, packages: ["@acme/*", other]}]');
    expect(codes(evidence({ provenance: absent }), agreed)).toEqual([]);
  });

  it('of a builder holds for provenance', () => {
    const agreed = policy('trust: {builders: [gitlab/gitlab-hosted]}');
    expect(codes(evidence(), agreed)).toEqual([UNMET]);
    expect(codes(evidence(), policy('trust: {builders: [github/github-hosted]}'))).toEqual([]);
    expect(codes(evidence({ provenance: absent }), agreed)).toEqual([]);
  });
});

// The evidence's log times are of 2025-06-01, ten and a half days before.
describe('the minimum age', () => {
  const days = (count: number): Policy => policy(`require: [{minimum-age-days: ${count}, applies-to: all}]`);
  const undated = evidence({ publish: absent, provenance: absent });

  it('is held against the signed time', () => {
    expect(codes(evidence(), days(10))).toEqual([]);
    expect(codes(evidence(), days(11))).toEqual(['too-new medium']);
  });

  it('is held against the later of signed and stated', () => {
    expect(codes(evidence(), days(5), { statedTime: '2025-06-10T00:00:00Z' })).toEqual(['too-new medium']);
    expect(codes(evidence(), days(5), { statedTime: '2015-06-10T00:00:00Z' })).toEqual([]);
    expect(codes(evidence(), days(11), { statedTime: '2015-06-10T00:00:00Z' })).toEqual(['too-new medium']);
  });

  it('says who says so', () => {
    const say = (found: PackageEvidence, statedTime: string | null): string =>
      judgePolicy(found, days(20), subject, { ...changed, statedTime })[0]?.finding.message ?? '';
    expect(say(evidence(), null)).toContain('signed log time');
    expect(say(undated, '2025-06-10T00:00:00Z')).toContain('nobody signs');
  });

  it('is unknown where nobody states a time', () => {
    expect(codes(undated, days(7))).toEqual(['registry-unreachable incomplete']);
    expect(codes(undated, days(7), { statedTime: 'yesterday' })).toEqual(['registry-unreachable incomplete']);
    expect(codes(undated, days(7), { statedTime: '2025-05-01T00:00:00Z' })).toEqual([]);
  });

  it('is unknown where only the build is dated: what was built long ago may be published today', () => {
    expect(codes(evidence({ publish: absent }), days(7))).toEqual(['registry-unreachable incomplete']);
  });

  it('is the longest of those that hold, said once', () => {
    const agreed = policy('require:', '  - {minimum-age-days: 3}', '  - {minimum-age-days: 30, applies-to: all}');
    expect(codes(evidence(), agreed)).toEqual(['too-new medium']);
  });

  it('has a time asked for where it is needed and not at hand', () => {
    const newness = { isNew: false, introduced: true };
    expect(needsTime(days(7), undated, newness)).toBe(true);
    expect(needsTime(days(7), evidence(), newness)).toBe(false);
    expect(needsTime(policy('require: [{minimum-age-days: 7}]'), undated, newness)).toBe(false);
    expect(needsTime(policy('deny: [{published: {from: 2025-06-01}, reason: x}]'), undated, newness)).toBe(true);
    expect(
      needsTime(policy('deny: [{package: other, published: {from: 2025-06-01}, reason: x}]'), undated, newness),
    ).toBe(false);
  });
});

describe('what is denied', () => {
  const { signer } = provenance().value;
  const rules = {
    package: 'package: demo',
    scope: 'package: "*"',
    version: 'package: demo, versions: "1.x"',
    repository: `repository: ${signer.repository?.host}/${signer.repository?.path.toUpperCase()}`,
    workflow: `workflow: ${signer.workflow?.path}`,
    commit: `commit: ${signer.commit?.toUpperCase()}`,
    run: `run: "${signer.runUri?.replace(/\/attempts\/.*/, '')}"`,
    attempt: `run: "${signer.runUri}"`,
    window: 'published: {from: 2025-06-01, to: 2025-06-01}',
    everything: `package: demo, repository: ${signer.repository?.host}/${signer.repository?.path}, published: {from: 2025-05-31}`,
  };
  const deny = (rule: string): Policy => policy('deny:', `  - {${rule}, reason: because}`);

  it.each(Object.entries(rules))('by %s', (_name, rule) => {
    expect(codes(evidence(), deny(rule))).toEqual(['denied critical']);
  });

  it.each([
    ['another package', 'package: dem'],
    ['another version', 'package: demo, versions: "2.x"'],
    ['a repository that begins alike', `repository: ${signer.repository?.host}/${signer.repository?.path}-evil`],
    ['a run that begins alike', `run: "${signer.runUri?.replace(/\d\/attempts\/.*/, '')}"`],
    ['another commit', `commit: "${'0'.repeat(40)}"`],
    ['a window that is over', 'published: {to: 2025-05-31}'],
    ['one condition of two', 'package: other, published: {from: 2025-05-31}'],
  ])('is not %s', (_name, rule) => {
    expect(codes(evidence(), deny(rule))).toEqual([]);
  });

  it('is denied by its name even where nothing else is known', () => {
    const nothing = unknown('unreachable');
    const found = evidence({
      document: nothing as PackageEvidence['document'],
      signature: nothing,
      publish: nothing,
      provenance: nothing,
    });
    expect(codes(found, deny(rules.package))).toEqual(['denied critical']);
    expect(codes(found, deny(rules.run))).toEqual([]);
  });

  it('is unknown where the time is, and certain where another condition settles it', () => {
    const undated = evidence({ publish: absent, provenance: absent });
    expect(codes(undated, deny(rules.window))).toEqual(['registry-unreachable incomplete']);
    expect(codes(undated, deny(rules.window), { statedTime: '2025-06-01T09:00:00Z' })).toEqual(['denied critical']);
    expect(codes(undated, deny(rules.window), { statedTime: '2025-07-01T09:00:00Z' })).toEqual([]);
    expect(codes(undated, deny(rules.everything))).toEqual([]);
  });

  it('is not got out of by a stated time, where a signed one is at hand', () => {
    expect(codes(evidence(), deny(rules.window), { statedTime: '2020-01-01T00:00:00Z' })).toEqual(['denied critical']);
    const dated = evidence({ provenance: absent });
    expect(codes(dated, deny(rules.window), { statedTime: '2020-01-01T00:00:00Z' })).toEqual(['denied critical']);
    expect(
      codes(dated, deny('published: {from: 2020-01-01, to: 2020-01-02}'), { statedTime: '2020-01-01T00:00:00Z' }),
    ).toEqual([]);
    // Nor by holding back the publication of what was built then.
    const log = { logIndex: '8', loggedAt: '2025-07-01T00:00:00Z', url: null };
    const claim = { ...id, registry: 'https://registry.npmjs.org', keyid: 'SHA256:x', log };
    const late: PackageEvidence['publish'] = { kind: 'verified', value: claim };
    expect(codes(evidence({ publish: late }), deny(rules.window))).toEqual(['denied critical']);
  });

  it('is unknown where there is provenance that cannot be read', () => {
    const found = evidence({ provenance: unsupported('attestation-unsupported') });
    expect(codes(found, deny(rules.run))).toEqual(['registry-unreachable incomplete']);
    expect(codes(evidence({ provenance: absent, signature: signed }), deny(rules.run))).toEqual([]);
  });

  it('holds by name for entries that no registry is asked about', () => {
    const byName = (rule: string): number => judgeDeniedByName(deny(rule).deny, { ...subject, version: null }).length;
    expect(byName(rules.package)).toBe(1);
    expect(byName(rules.version)).toBe(1);
    expect(byName(rules.run)).toBe(0);
    expect(byName('package: demo, published: {from: 2025-06-01}')).toBe(0);
  });
});

describe('an issuer that the policy trusts', () => {
  it('is no finding; one that only begins alike is', () => {
    const odd = provenance(undefined, { issuerKnown: false });
    const { issuer } = odd.value.signer;
    const found = (...issuers: readonly string[]): readonly string[] =>
      judgeVersion(evidence({ provenance: odd }), subject, {
        stripped: false,
        removedForMalware: false,
        publishedAt: null,
        issuers,
      }).map(({ finding }) => finding.code);
    expect(found(issuer)).toEqual([]);
    expect(found(`${issuer}.evil.example`, issuer.slice(0, -1))).toEqual(['identity-issuer-untrusted']);
  });
});

describe('a scope that belongs to a registry', () => {
  const agreed = policy('registries: [{url: "https://npm.example.com/", scopes: ["@acme"], evidence: none}]');
  const scoped = evidence({ id: { ...id, name: '@acme/lib' } });

  it('is not taken from another', () => {
    expect(codes(scoped, agreed)).toEqual(['resolved-host high']);
    expect(codes({ ...scoped, route: { registry: 'https://npm.example.com/', trust: 'unkeyed' } }, agreed)).toEqual([]);
    expect(codes(evidence({ id: { ...id, name: '@acme-evil/lib' } }), agreed)).toEqual([]);
    expect(codes(evidence(), agreed)).toEqual([]);
  });

  it('may come from the public registry by any of its names', () => {
    const types = policy('registries: [{url: "https://registry.yarnpkg.com/", scopes: ["@acme"]}]');
    expect(codes(scoped, types)).toEqual([]);
  });
});
