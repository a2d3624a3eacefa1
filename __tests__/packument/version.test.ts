import { describe, expect, it } from 'vitest';
import { readPackumentVersion } from '../../src/packument/packument.ts';
import { readVersion } from '../../src/packument/version.ts';

const id = { name: '@octo-org/demo', version: '1.0.0' };
const dist = { integrity: 'sha512-x', shasum: 'da39', tarball: 'https://registry.npmjs.org/t.tgz' };
const document = { ...id, dist };

describe('a version document', () => {
  it('keeps what is evidence', () => {
    const signatures = [{ keyid: 'SHA256:x', sig: 'AAAA', more: 1 }];
    const attestations = { url: 'https://x', provenance: { predicateType: 'https://slsa.dev/provenance/v1' } };
    const json = {
      ...document,
      deprecated: 'old',
      repository: { url: 'git+https://github.com/octo-org/demo.git' },
      scripts: { test: 'vitest', postinstall: 'node x.js', preinstall: ' ' },
      dependencies: { b: '1', alias: 'npm:@acme/real@^2' },
      optionalDependencies: { a: '1' },
      devDependencies: { dev: '1' },
      _npmUser: { name: 'octocat', email: 'o@example.com' },
      dist: { ...dist, signatures, attestations, 'npm-signature': 'armor' },
    };
    expect(readVersion(json, id, '2025-01-01T00:00:00.000Z')).toEqual({
      dist: {
        integrity: 'sha512-x',
        shasum: 'da39',
        signatures: [{ keyid: 'SHA256:x', sig: 'AAAA' }],
        npmSignature: 'armor',
        provenance: 'https://slsa.dev/provenance/v1',
        hasAttestations: true,
      },
      facts: {
        repository: { host: 'github.com', path: 'octo-org/demo' },
        repositoryText: 'git+https://github.com/octo-org/demo.git',
        statedTime: '2025-01-01T00:00:00.000Z',
        deprecated: 'old',
        advertisesProvenance: true,
        bundles: [],
        tarball: dist.tarball,
        publisher: { name: 'octocat', email: 'o@example.com', trustedPublisher: null, approver: null },
        installScripts: ['postinstall'],
        dependencies: ['@acme/real', 'a', 'b'],
      },
    });
  });

  it.each([
    ['preinstall', { scripts: { preinstall: 'x' }, gypfile: true }, ['preinstall']],
    ['binding.gyp', { gypfile: true }, ['binding.gyp']],
    ['a script that is no text', { scripts: { install: 1 } }, []],
  ])('knows what runs at install time: %s', (_what, more, expected) => {
    const read = readVersion({ ...document, dist, ...more }, id);
    expect(typeof read === 'string' ? read : read.facts.installScripts).toEqual(expected);
  });

  it.each([
    ['null', null],
    ['a text', 'x'],
    ['another package', { ...document, name: 'other' }],
    ['another version', { ...document, version: '1.0.1' }],
    ['no name', { ...document, name: undefined }],
    ['no dist', { ...document, dist: undefined }],
    ['a dist that is a list', { ...document, dist: [] }],
    ['an integrity that is no text', { ...document, dist: { ...dist, integrity: [] } }],
    ['a shasum that is no text', { ...document, dist: { ...dist, shasum: 7 } }],
    ['signatures that are no list', { ...document, dist: { ...dist, signatures: {} } }],
    ['signatures that are a text', { ...document, dist: { ...dist, signatures: 'none' } }],
    ['signatures that are false', { ...document, dist: { ...dist, signatures: false } }],
    ['a signature without a key id', { ...document, dist: { ...dist, signatures: [{ sig: 'AAAA' }] } }],
    ['a signature without a value', { ...document, dist: { ...dist, signatures: [{ keyid: 'x' }] } }],
    [
      'more signatures than any registry puts on one',
      {
        ...document,
        dist: { ...dist, signatures: Array.from({ length: 33 }, () => ({ keyid: 'x', sig: 'A' })) },
      },
    ],
  ])('is an error and never "no signature": %s', (_case, json) => {
    expect(readVersion(json, id)).toBeTypeOf('string');
  });

  it.each([
    ['missing', undefined, false, null],
    ['null', null, false, null],
    ['without provenance', { url: 'x' }, true, null],
    ['without a type', { provenance: {} }, true, '(unreadable)'],
    ['of another shape', { provenance: 'yes' }, true, '(unreadable)'],
    ['not an object', 'yes', true, '(unreadable)'],
    ['a list', [], true, '(unreadable)'],
  ])('an advertisement that is %s', (_case, attestations, hasAttestations, provenance) => {
    const read = readVersion({ ...document, dist: { ...dist, attestations } }, id);
    expect(read).toMatchObject({ dist: { hasAttestations, provenance } });
    expect(read).toMatchObject({ facts: { advertisesProvenance: provenance !== null } });
  });

  it.each([
    [{ bundleDependencies: ['a', 'b'] }, ['a', 'b']],
    [{ bundledDependencies: ['a'] }, ['a']],
    [{ bundleDependencies: true }, 'all'],
    [{ bundleDependencies: false }, []],
    [{ bundleDependencies: 'all' }, []],
    [{ bundleDependencies: [7, 'a', null] }, ['a']],
  ])('%o bundles %j', (field, bundles) => {
    expect(readVersion({ ...document, ...field }, id)).toMatchObject({ facts: { bundles } });
  });
});

describe('a packument', () => {
  const packument = {
    name: id.name,
    versions: { '1.0.0': document },
    time: { '1.0.0': '2025-01-01T00:00:00.000Z', '0.9.0': '2024-01-01T00:00:00.000Z' },
  };

  it('has the version, with its time', () => {
    expect(readPackumentVersion(packument, id)).toMatchObject({
      kind: 'present',
      document: { facts: { statedTime: '2025-01-01T00:00:00.000Z' } },
    });
  });

  it.each([
    ['never there', '2.0.0', { kind: 'missing', publishedAt: null, removedForMalware: false }],
    [
      'removed: its time is remembered',
      '0.9.0',
      {
        kind: 'missing',
        publishedAt: '2024-01-01T00:00:00.000Z',
        removedForMalware: false,
      },
    ],
    ['a name of the prototype', 'constructor', { kind: 'missing', publishedAt: null, removedForMalware: false }],
    ['__proto__', '__proto__', { kind: 'missing', publishedAt: null, removedForMalware: false }],
  ])('%s', (_case, version, expected) => {
    expect(readPackumentVersion(packument, { ...id, version })).toEqual(expected);
  });

  it.each([
    ['0.0.1-security', true],
    ['0.0.1-security.0', true],
    ['0.0.2-security', true],
    ['1.0.0-security', false],
    ['0.0.1-security-fix', false],
  ])('%s beside it tells that it was malware: %s', (version, removedForMalware) => {
    const versions = { [version]: { ...document, version } };
    expect(readPackumentVersion({ ...packument, versions }, id)).toMatchObject({ removedForMalware });
  });

  it('a wholly unpublished package has no versions and is missing', () => {
    const unpublished = { name: id.name, time: { unpublished: { time: 'x' }, '1.0.0': '2025-01-01T00:00:00.000Z' } };
    expect(readPackumentVersion(unpublished, id)).toMatchObject({
      kind: 'missing',
      publishedAt: '2025-01-01T00:00:00.000Z',
    });
  });

  it.each([
    ['null', null],
    ['about another package', { ...packument, name: 'other' }],
    ['without a name', { ...packument, name: undefined }],
    ['without versions', { ...packument, versions: undefined }],
    ['with a list of versions', { ...packument, versions: [] }],
    [
      'with a version that says another version',
      { ...packument, versions: { '1.0.0': { ...document, version: '9.9.9' } } },
    ],
    ['with a version that is null', { ...packument, versions: { '1.0.0': null } }],
  ])('is an error, never "missing": %s', (_case, json) => {
    expect(readPackumentVersion(json, id)).toBeTypeOf('string');
  });
});
