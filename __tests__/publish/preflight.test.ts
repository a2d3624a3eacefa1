import { describe, expect, test } from 'vitest';
import { CHECKS, type CheckId, isBlocking } from '../../src/publish/check.ts';
import type { PublishFacts } from '../../src/publish/facts.ts';
import { allChecks, preflight, withPacked } from '../../src/publish/preflight.ts';
import {
  both,
  type Change,
  claims,
  fork,
  intent,
  manifest,
  noToken,
  npm,
  registry,
  said,
  source,
  there,
  version,
} from './changes.ts';
import { CLAIMS, GOOD, MANIFEST, SHA } from './facts.ts';

test('a release in which nothing is wrong is ready', () => {
  const result = preflight(GOOD);
  expect(said((facts) => facts)).toEqual([]);
  expect(result).toMatchObject({
    kind: 'ready',
    preflighted: {
      name: 'demo',
      version: '1.1.0',
      tag: 'latest',
      access: null,
      of: 'package.json',
      standing: 'new',
      claims: CLAIMS,
    },
  });
});

test('every check is asked, once, whatever is wrong', () => {
  const ids = Object.keys(CHECKS).sort();
  const without: Change = (facts) =>
    registry({ package: { kind: 'unknown', code: 'timeout', detail: 'x' } })(noToken(facts));
  for (const change of [(facts: PublishFacts) => facts, without, both(without, manifest({ name: 1 })), there({}), fork])
    expect(
      allChecks(change(GOOD))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
});

describe('the run', () => {
  test.each<readonly [string, Change, readonly string[]]>([
    ['no permission to ask for a token', noToken, ['fail id-token']],
    ['a pull request from a fork', both(noToken, fork), ['fail fork-pull-request', 'fail id-token']],
    [
      'a fork without any need for a token',
      both(
        noToken,
        fork,
        intent({ form: 'token', provenance: false, allowLessTrust: true }),
        npm({ login: 'present' }),
      ),
      ['fail fork-pull-request', 'warn trust-level'],
    ],
    [
      'a token service that is down',
      (facts) => ({ ...facts, token: { kind: 'failed', detail: '503' } }),
      ['unknown id-token'],
    ],
    [
      'a token of another repository',
      claims({ repository: 'octo-org/other' }),
      ['fail id-token', 'fail repository-url'],
    ],
    ['an enterprise server', claims({ issuer: 'https://github.example.com/_services/token' }), ['fail issuer']],
    ['an enterprise of github.com', claims({ issuer: 'https://token.actions.githubusercontent.com/octo-inc' }), []],
    [
      'an issuer that only begins alike',
      claims({ issuer: 'https://token.actions.githubusercontent.com.evil.example' }),
      ['fail issuer'],
    ],
    ['a runner of one’s own', claims({ runnerEnvironment: 'self-hosted' }), ['fail runner']],
    ['a private repository', claims({ repositoryVisibility: 'private' }), ['fail visibility']],
    ['an internal repository', claims({ repositoryVisibility: 'internal' }), ['fail visibility']],
    [
      'a private repository, without provenance',
      both(claims({ repositoryVisibility: 'private' }), intent({ provenance: false, allowLessTrust: true })),
      ['warn visibility', 'warn trust-level'],
    ],
    ['an event of outsiders', claims({ event: 'pull_request_target' }), ['warn event']],
    ['the merge of a pull request', claims({ ref: 'refs/pull/7/merge' }), ['warn ref']],
    ['a tag of another version', claims({ ref: 'refs/tags/v1.0.9' }), ['warn ref']],
    ['a tag with the package’s name', claims({ ref: 'refs/tags/demo@1.1.0' }), []],
    ['a tag that names no version', claims({ ref: 'refs/tags/nightly' }), []],
  ])('%s', (_name, change, expected) => {
    expect(said(change)).toEqual(expected);
  });

  test('a reusable workflow: npm knows the run by the one that was started', () => {
    const called = claims({ jobWorkflowRef: 'octo-org/shared/.github/workflows/publish.yml@refs/tags/v1' })(GOOD);
    const check = allChecks(called).find(({ id }) => id === 'workflow-name');
    expect(check?.detail).toContain('must name release.yml');
    expect(check?.detail).toContain('octo-org/shared/.github/workflows/publish.yml');
  });
});

describe('the sources', () => {
  test.each<readonly [string, Change, readonly string[]]>([
    ['another commit', source({ head: 'a'.repeat(40) }), ['fail commit']],
    ['no git at all', source({ head: null, changed: null, untracked: null }), ['unknown commit', 'unknown clean-tree']],
    ['a changed file', source({ changed: ['package.json'] }), ['fail clean-tree']],
    [
      'a changed file that is meant',
      both(source({ changed: ['package.json'] }), intent({ dirtyTree: 'warn' })),
      ['warn clean-tree'],
    ],
    ['a file that git does not know', source({ untracked: ['lib/'] }), ['warn clean-tree']],
    [
      'a tarball, and nothing checked out',
      (facts) =>
        withPacked(source({ head: null, changed: null, untracked: null })(facts), {
          manifest: MANIFEST,
          integrity: 'sha512-x',
        }),
      [],
    ],
  ])('%s', (_name, change, expected) => {
    expect(said(change)).toEqual(expected);
  });
});

describe('package.json', () => {
  const named = (url: unknown): Change => manifest({ repository: url });
  test.each<readonly [string, Change, readonly string[]]>([
    ['no name', manifest({ name: undefined }), ['fail manifest']],
    ['a range for a version', manifest({ version: '1.x' }), ['fail manifest']],
    ['private', manifest({ private: true }), ['fail private']],
    ['private as a text, which npm takes for true', manifest({ private: 'false' }), ['fail private']],
    ['not private, said outright', manifest({ private: false }), []],
    ['no repository', named(undefined), ['fail repository-url']],
    ['an empty one', named({ type: 'git', url: '' }), ['fail repository-url']],
    ['the fork’s', named('git+https://github.com/someone/demo.git'), ['fail repository-url']],
    ['other capitals', named('git+https://github.com/Octo-Org/demo.git'), ['fail repository-url']],
    ['one that only begins alike', named('https://github.com/octo-org/demo-evil'), ['fail repository-url']],
    ['a shorthand', named('github:octo-org/demo'), []],
    ['by ssh', named('git+ssh://git@github.com/octo-org/demo.git'), []],
    [
      'any, without provenance',
      both(named(undefined), intent({ provenance: false, allowLessTrust: true })),
      ['warn trust-level'],
    ],
    ['publishConfig.provenance', manifest({ publishConfig: { provenance: true } }), ['fail publish-config']],
    ['provenance set elsewhere', npm({ provenanceSetIn: '.npmrc' }), ['fail publish-config']],
    ['packageExtensions', manifest({ packageExtensions: {} }), ['fail publish-config']],
    ['another registry', manifest({ publishConfig: { registry: 'https://npm.example.com/' } }), ['fail registry']],
    [
      'the same registry without its slash',
      manifest({ publishConfig: { registry: 'https://registry.npmjs.org' } }),
      [],
    ],
    ['GitHub’s registry', intent({ registry: 'https://npm.pkg.github.com/' }), ['fail registry']],
    ['a prerelease without a tag', version('1.1.0-beta.1', { '1.0.0': { level: 'trusted' } }), ['fail tag']],
    [
      'a prerelease with one',
      both(version('1.1.0-beta.1', { '1.0.0': { level: 'trusted' } }), manifest({ publishConfig: { tag: 'beta' } })),
      [],
    ],
    ['a range as a tag', intent({ tag: '1.x' }), ['fail tag']],
  ])('%s', (_name, change, expected) => {
    expect(said(change)).toEqual(expected);
  });

  test('tells what to paste, and keeps the folder of a monorepo', () => {
    const change = named({ type: 'git', url: 'https://github.com/someone/demo', directory: 'packages/demo' });
    const remedy = allChecks(change(GOOD)).find(({ id }) => id === 'repository-url')?.remedy ?? '';
    expect(JSON.parse(`{${remedy.slice(remedy.indexOf('"repository"'))}}`)).toEqual({
      repository: { type: 'git', url: 'git+https://github.com/octo-org/demo.git', directory: 'packages/demo' },
    });
  });

  test('what was packed counts, not what was there before', () => {
    const packed = withPacked(GOOD, {
      manifest: { ...MANIFEST, repository: 'someone/demo', private: true },
      integrity: 'sha512-x',
    });
    expect(said(() => packed)).toEqual(['fail private', 'fail repository-url']);
  });
});

test('what blocks is refused, and what could not be found out blocks where it matters', () => {
  for (const [id, { title, blocks }] of Object.entries(CHECKS)) {
    const check = { id, title, detail: '', remedy: '' };
    expect(isBlocking({ ...check, outcome: 'fail' })).toBe(true);
    expect(isBlocking({ ...check, outcome: 'unknown' })).toBe(blocks);
    for (const outcome of ['pass', 'warn', 'not-applicable'] as const)
      expect(isBlocking({ ...check, outcome })).toBe(false);
  }
  expect(isBlocking({ id: 'of tomorrow', title: '', detail: '', remedy: '', outcome: 'unknown' })).toBe(true);
  expect(preflight(registry({ package: { kind: 'unknown', code: 'timeout', detail: 'x' } })(GOOD)).kind).toBe(
    'refused',
  );
  expect(preflight(claims({ sha: SHA.replace('f', 'e') })(GOOD)).kind).toBe('refused');
});

test('all faults are told at once', () => {
  const result = preflight(
    both(
      noToken,
      manifest({ private: true, publishConfig: { provenance: true } }),
      npm({ version: null }),
      there({ '2.0.0': {} }, { latest: '2.0.0' }),
    )(GOOD),
  );
  if (result.kind === 'ready') throw new Error('it is ready');
  const failed = result.checks.filter(({ outcome }) => outcome === 'fail');
  expect(failed.map(({ id }): CheckId => id as CheckId)).toEqual([
    'id-token',
    'private',
    'publish-config',
    'tag-order',
    'npm-version',
  ]);
  for (const { remedy } of failed) expect(remedy).not.toBe('');
});
