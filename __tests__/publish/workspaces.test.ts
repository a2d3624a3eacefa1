import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/evidence.ts';
import { readStanding, type Standing } from '../../src/packument/standing.ts';
import { type Candidates, planWorkspaces, publishable, type WorkspacePlan } from '../../src/publish/workspaces.ts';

type Manifest = Readonly<Record<string, unknown>>;
const project = (...manifests: readonly Manifest[]) =>
  manifests.map((manifest, index) => ({ folder: index === 0 ? '' : `packages/${index}`, manifest }));

function candidates(...manifests: readonly Manifest[]): Candidates {
  const found = publishable(project({ name: 'root', private: true }, ...manifests));
  if (!('candidates' in found)) throw new Error(JSON.stringify(found));
  return found;
}

const NEW: Answer<Standing> = { kind: 'not-found', detail: '404' };
const UNKNOWN: Answer<Standing> = { kind: 'unknown', code: 'timeout', detail: 'slow' };
/** A package that has these versions, asked for this one. */
function there(name: string, version: string, ...versions: readonly string[]): Answer<Standing> {
  const documents = versions.map((each) => [each, { name, version: each, dist: { integrity: 'x' } }] as const);
  const packument = { name, 'dist-tags': {}, time: {}, versions: Object.fromEntries(documents) };
  const standing = readStanding(packument, name, version);
  if (typeof standing === 'string') throw new Error(standing);
  return { kind: 'answered', value: standing };
}
const plan = (
  given: Candidates,
  standings: Readonly<Record<string, Answer<Standing>>>,
  tag: string | null = null,
): WorkspacePlan => planWorkspaces(given, new Map(Object.entries(standings)), tag);
const names = ({ packages }: WorkspacePlan) => packages.map(({ name }) => name);

const A = { name: 'a', version: '1.0.0', dependencies: { b: 'workspace:^', lodash: '4' } };
const B = { name: 'b', version: '1.0.0', peerDependencies: { c: '>=1' } };
const C = { name: 'c', version: '1.0.0', devDependencies: { a: '*' }, publishConfig: { tag: 'next' } };

describe('the plan', () => {
  it('publishes what is new, needs first, each with its tag', () => {
    const { packages, cycles } = plan(candidates(A, B, C), { a: NEW, b: there('b', '1.0.0', '0.9.0'), c: NEW });
    expect(packages.map(({ name, tag, standing, needs }) => [name, tag, standing, needs])).toEqual([
      ['c', 'next', 'new-package', []],
      ['b', 'latest', 'new-version', ['c']],
      ['a', 'latest', 'new-package', ['b']],
    ]);
    expect(cycles).toEqual([]);
    expect(plan(candidates(A, C), { a: NEW, c: NEW }, 'beta').packages.map(({ tag }) => tag)).toEqual(['beta', 'beta']);
  });

  it('leaves out what is there already, so that a second run goes on where the first stopped', () => {
    const standings = {
      a: there('a', '1.0.0', '0.9.0'),
      b: there('b', '1.0.0', '1.0.0'),
      c: there('c', '1.0.0', '1.0.0'),
    };
    const resumed = plan(candidates(A, B, C), standings);
    expect(names(resumed)).toEqual(['a']);
    expect(resumed.packages[0]?.needs).toEqual([]);
    expect(resumed.leftOut.map(({ folder, name, why }) => [folder, name, why])).toEqual([
      ['', 'root', 'private'],
      ['packages/2', 'b', 'published'],
      ['packages/3', 'c', 'published'],
    ]);
  });

  it('never takes “could not find out” for “is there”', () => {
    const { packages } = plan(candidates(A, B), { a: UNKNOWN });
    expect(packages.map(({ name, standing }) => [name, standing])).toEqual([
      ['b', 'unknown'],
      ['a', 'unknown'],
    ]);
  });

  it('a circle is told, and nothing in it waits for what comes later', () => {
    const circle = candidates({ ...A, dependencies: { b: '*' } }, { ...B, dependencies: { a: '*' } });
    const { packages, cycles } = plan(circle, {});
    expect(cycles).toEqual([['a', 'b']]);
    expect(packages.map(({ name, needs }) => [name, needs])).toEqual([
      ['a', []],
      ['b', ['a']],
    ]);
  });

  it('aliases count as what they stand for; what is bundled comes along', () => {
    const aliased = {
      name: 'x',
      version: '1.0.0',
      dependencies: { y: 'npm:c@^1', z: 'workspace:b@*', a: '*' },
      bundleDependencies: ['a'],
    };
    const { packages } = plan(candidates(aliased, A, B, C), {});
    expect(packages.find(({ name }) => name === 'x')?.needs.toSorted()).toEqual(['b', 'c']);
  });

  it('notes a dependency that is kept private', () => {
    const given = candidates({ ...A, dependencies: { secret: '*', b: '*' } }, B, {
      name: 'secret',
      version: '1.0.0',
      private: 'yes',
    });
    const noted = plan(given, {}).packages.map(({ name, notes }) => [name, notes.map(({ code }) => code)]);
    expect(noted).toEqual([
      ['b', []],
      ['a', ['WORKSPACE_PRIVATE_DEPENDENCY']],
    ]);
  });
});

describe('what can be published', () => {
  it('has a name and a version, or is private', () => {
    const bad: readonly Manifest[] = [
      {},
      { name: 'x' },
      { name: '../x', version: '1.0.0' },
      { name: 'x', version: '^1.0.0' },
    ];
    for (const manifest of bad) {
      expect(publishable(project({ name: 'root', private: true }, manifest))).toMatchObject([
        { code: 'WORKSPACE_UNNAMED' },
      ]);
      expect(publishable(project({ ...manifest, private: true }))).toMatchObject({ candidates: [] });
    }
  });

  it('has its name for itself; every fault is told, not the first', () => {
    expect(publishable(project(A, B, A, {}))).toMatchObject([
      { code: 'WORKSPACE_NAME_TWICE', file: 'packages/2/package.json' },
      { code: 'WORKSPACE_UNNAMED', file: 'packages/3/package.json' },
    ]);
  });

  it('is known by the version that the registry will have', () => {
    expect(candidates({ name: 'x', version: 'v1.0.0+build' }).candidates[0]?.version).toBe('1.0.0');
  });
});
