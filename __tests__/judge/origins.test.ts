import { describe, expect, it } from 'vitest';
import { group } from '../../src/judge/group.ts';
import { originOf } from '../../src/judge/origin-of.ts';
import { judgeOrigin, type OriginsInForce } from '../../src/judge/origins.ts';
import type { PackageEvidence } from '../../src/model/evidence.ts';
import type { Origin, OriginsFile } from '../../src/model/origin.ts';
import type { Publisher } from '../../src/model/publisher.ts';
import { circleciClaims, emailClaims, githubClaims, type TokenClaims } from '../support/authorities/claims.ts';
import { absent, evidence, namedRepository, provenance, rejected, unknown, unsupported } from './evidence.ts';

const PINNED: Origin = {
  repository: { host: 'github.com', path: 'octo-org/demo' },
  repositoryId: '123456789',
  ownerId: '87654321',
  workflow: '.github/workflows/release.yml',
  builder: 'github/github-hosted',
  publisher: 'token',
};
const TOKEN: Publisher = { name: 'octocat', email: null, trustedPublisher: null, approver: null };
const TRUSTED: Publisher = { ...TOKEN, trustedPublisher: { provider: 'github', configuration: 'oidc:x' } };
const STAGED: Publisher = { ...TRUSTED, approver: 'octocat' };

function file(...entries: readonly (readonly [Readonly<Record<string, string>>, Origin])[]): OriginsFile {
  const pinned = entries.map(([packages, origin], index) => ({ packages, origin, line: index + 4 }));
  return { path: '.github/countersign-origins.json', pinned };
}

const inForce = (origin: Partial<Origin> = {}, packages = { demo: '1.0.0' }): OriginsInForce => ({
  file: file([packages, { ...PINNED, ...origin }]),
  proposed: null,
});

function version(
  name: string,
  more: Partial<PackageEvidence> & { claims?: TokenClaims; publisher?: Publisher | null; version?: string } = {},
): PackageEvidence {
  const { claims, publisher = TOKEN, version: at = '1.0.0', ...rest } = more;
  const base = namedRepository('octo-org/demo');
  if (base.kind !== 'answered') throw new Error('the document is answered');
  return evidence({
    id: { name, version: at },
    document: { kind: 'answered', value: { ...base.value, publisher } },
    provenance: provenance(claims),
    ...rest,
  });
}

function judge(found: PackageEvidence, origins: OriginsInForce) {
  const { name, version: at } = found.id;
  return judgeOrigin(found, origins, { package: name, version: at, file: 'package-lock.json', line: 7 });
}

const codes = (found: PackageEvidence, origins: OriginsInForce): readonly string[] =>
  judge(found, origins).map(({ finding }) => `${finding.code} ${finding.severity}`);
const MISMATCH = ['origin-mismatch high'];

it('is quiet about the origin that is pinned, at any version', () => {
  expect(codes(version('demo', { version: '9.0.0' }), inForce())).toEqual([]);
});

describe('a pinned field that differs is a mismatch', () => {
  const moved = { repository: 'evil/demo', repository_id: '666', repository_owner_id: '66' };
  it.each<[string, TokenClaims, Partial<Origin>, readonly string[]]>([
    ['another repository', githubClaims(moved), {}, MISMATCH],
    ['the same name, another number', githubClaims({ repository_id: '666' }), {}, MISMATCH],
    ['a transfer', githubClaims({ repository_owner_id: '66' }), {}, MISMATCH],
    ['a rename', githubClaims({ repository: 'octo-org/renamed' }), {}, []],
    ['a name that differs in case', githubClaims({ repository: 'Octo-Org/Demo' }), { repositoryId: null }, []],
    ['a name, where no number was pinned', githubClaims(moved), { repositoryId: null, ownerId: null }, MISMATCH],
    [
      'the same number on another host',
      githubClaims(),
      { repository: { host: 'x.example', path: 'octo-org/demo' } },
      MISMATCH,
    ],
    ['another workflow', githubClaims({ path: '.github/workflows/evil.yml' }), {}, MISMATCH],
    ['any workflow, where null is pinned', githubClaims({ path: '.github/workflows/x.yml' }), { workflow: null }, []],
    ['another hosting', githubClaims({ runner_environment: 'self-hosted' }), {}, MISMATCH],
    ['another provider', circleciClaims(), { repositoryId: null, ownerId: null, workflow: null }, MISMATCH],
    ['a class, where only the provider was pinned', githubClaims(), { builder: 'github' }, []],
    ['a provider whose name merely begins alike', githubClaims(), { builder: 'git' }, MISMATCH],
  ])('%s', (_, claims, pinned, expected) => {
    expect(codes(version('demo', { claims }), inForce(pinned))).toEqual(expected);
  });

  it.each<[Origin['publisher'], Publisher | null, readonly string[]]>([
    ['token', TRUSTED, []],
    ['trusted-publisher', STAGED, []],
    ['trusted-publisher', TOKEN, MISMATCH],
    ['staged', TRUSTED, MISMATCH],
    // A mirror that does not say who published says nothing weaker.
    ['staged', null, []],
  ])('pinned %s, published by %j', (publisher, found, expected) => {
    expect(codes(version('demo', { publisher: found }), inForce({ publisher }))).toEqual(expected);
  });

  it('says both values of every one of them', () => {
    const claims = githubClaims({ ...moved, path: '.github/workflows/evil.yml', runner_environment: 'self-hosted' });
    const [raised] = judge(version('demo', { claims, version: '2.0.0' }), inForce({ publisher: 'staged' }));
    for (const value of [
      '1.0.0',
      'octo-org/demo',
      'evil/demo',
      'release.yml',
      'evil.yml',
      'github-hosted',
      'self-hosted',
      'staged',
      'token',
    ])
      expect(raised?.finding.message).toContain(value);
  });

  it('tells two repositories of one name by their numbers', () => {
    const [raised] = judge(version('demo', { claims: githubClaims({ repository_id: '666' }) }), inForce());
    expect(raised?.finding.message).toMatch(/123456789.*666/);
  });
});

describe('a package that is not pinned', () => {
  it('and has provenance', () => {
    expect(codes(version('other'), inForce())).toEqual(['origin-unpinned medium']);
  });
  it('and has none', () => expect(codes(version('other', { provenance: absent }), inForce())).toEqual([]));
});

describe('a name beats its scope', () => {
  const other: Origin = { ...PINNED, workflow: '.github/workflows/other.yml' };
  const origins = { file: file([{ '@acme/*': '1.0.0' }, PINNED], [{ '@acme/b': '1.0.0' }, other]), proposed: null };
  it('the scope', () => expect(codes(version('@acme/a'), origins)).toEqual([]));
  it('the name', () => expect(codes(version('@acme/b'), origins)).toEqual(MISMATCH));
  it('a scope that merely begins alike', () =>
    expect(codes(version('@acme-evil/a'), origins)).toEqual(['origin-unpinned medium']));
});

describe('no provenance', () => {
  const scope = inForce({}, { '@acme/*': '1.0.0' } as never);
  it.each<[string, PackageEvidence, OriginsInForce, readonly string[]]>([
    [
      'of a package that is pinned by name',
      version('demo', { provenance: absent, version: '1.0.1' }),
      inForce(),
      MISMATCH,
    ],
    ['of the very version', version('demo', { provenance: absent }), inForce(), MISMATCH],
    [
      'of a version from before it was pinned',
      version('demo', { provenance: absent, version: '0.9.0' }),
      inForce(),
      [],
    ],
    ['of one in a pinned scope', version('@acme/a', { provenance: absent }), scope, []],
    [
      'served by a registry that serves nothing',
      version('demo', { provenance: absent, signature: absent }),
      inForce(),
      [],
    ],
    ['that holds', version('demo', { provenance: rejected('attestation-invalid') }), inForce(), []],
    ['that is supported', version('demo', { provenance: unsupported('attestation-unsupported') }), inForce(), []],
    ['that could be had', version('demo', { provenance: unknown('timeout') }), inForce(), []],
  ])('%s', (_, found, origins, expected) => expect(codes(found, origins)).toEqual(expected));
});

describe('an identity that is not certain', () => {
  const disagreements = [{ field: 'commit', predicate: 'a', certificate: 'b' }];
  const unsure = [
    version('demo', { provenance: provenance(emailClaims()) }),
    version('demo', { provenance: provenance(githubClaims(), { issuerKnown: false }) }),
    version('demo', { provenance: provenance(githubClaims(), { disagreements }) }),
  ];
  it('is no origin', () => expect(unsure.map(originOf)).toEqual([null, null, null]));
  it('never matches a pin', () => {
    expect(unsure.map((found) => codes(found, inForce()))).toEqual([MISMATCH, MISMATCH, MISMATCH]);
  });
});

describe('what only the change would pin', () => {
  const claims = githubClaims({ path: '.github/workflows/new.yml' });
  const accepting: Origin = { ...PINNED, workflow: '.github/workflows/new.yml' };
  const remedyOf = (proposed: OriginsFile | null) => judge(version('demo', { claims }), { ...inForce(), proposed })[0];

  it('changes nothing, and is said', () => {
    const raised = remedyOf(file([{ demo: '1.0.0' }, accepting]));
    expect([raised?.finding.code, raised?.finding.severity]).toEqual(['origin-mismatch', 'high']);
    expect(raised?.finding.message).toContain('countersign-origins.json:4');
    expect(raised?.finding.remedy).not.toContain('origins update');
  });
  it('is not said of another origin, which would not let it through either', () => {
    expect(remedyOf(file([{ demo: '1.0.0' }, PINNED]))?.finding.message).not.toContain(':4');
    expect(remedyOf(null)?.finding.remedy).toContain('countersign origins update demo”');
  });
  it('is said of a package that is in neither base', () => {
    const origins = { file: file(), proposed: file([{ demo: '1.0.0' }, accepting]) };
    expect(judge(version('demo', { claims }), origins)[0]?.finding.message).toContain('countersign-origins.json:4');
  });
});

describe('one cause is one finding', () => {
  const grouped = (names: readonly string[], origins: OriginsInForce, claims?: TokenClaims) =>
    group(names.flatMap((name) => judge(version(name, claims === undefined ? {} : { claims }), origins)));
  const many = (count: number, prefix: string): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  const moved = githubClaims({ repository: 'evil/demo', repository_id: '666', repository_owner_id: '66' });

  it('42 packages of one scope that moved, and one command', () => {
    const [finding, ...others] = grouped(many(42, '@acme/p'), inForce({}, { '@acme/*': '1.0.0' } as never), moved);
    expect([others.length, finding?.code, finding?.affected?.length]).toEqual([0, 'origin-mismatch', 42]);
    expect(finding?.remedy).toContain("“countersign origins update '@acme/*'”");
  });
  it('three without a scope are named', () => {
    const [finding] = grouped(
      ['a', 'b', '@x/y'],
      inForce({}, { a: '1.0.0', b: '1.0.0', '@x/y': '1.0.0' } as never),
      moved,
    );
    expect(finding?.remedy).toContain('“countersign origins update a b @x/y”');
  });
  it('two origins are two', () => {
    const origins = inForce();
    const both = [...judge(version('a'), origins), ...judge(version('b', { claims: moved }), origins)];
    expect(group(both)).toHaveLength(2);
  });
  it('more than a command can hold are all that differ', () => {
    const [finding] = grouped(many(400, 'package-'), inForce());
    expect(finding?.remedy).toContain('“countersign origins update”');
  });
  it('a name that a shell would obey is quoted', () => {
    expect(grouped(["a'b(c)"], inForce())[0]?.remedy).toContain(String.raw`update 'a'\''b(c)'`);
  });
});
