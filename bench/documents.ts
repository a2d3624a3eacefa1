import { createHash } from 'node:crypto';
import type { PublishedVersion, VersionDocument } from '../__tests__/support/registry/documents.ts';
import type { PackedPackage } from '../__tests__/support/registry/packages.ts';
import type { PlannedEntry, PlannedVersion } from './plan.ts';

/** What `publish` adds to package.json, about: the hashes, the signature, who published it. */
const ADDED_BYTES = 950;
const ADDED_ATTESTED_BYTES = 230;
const WEEK = 7 * 24 * 60 * 60 * 1000;
/** What names and descriptions are made of. */
const WORDS = [
  'array async babel browser buffer build bundle cache chunk client color config core crypto css data date',
  'debug diff dom eslint event fetch file glob hash html http icon json lint loader log map markdown match',
  'merge node object parse path plugin process promise query react regex request router schema server shell',
  'sort source stream string style test time token tree type uri util watch',
].flatMap((line) => line.split(' '));

/** Numbers that are the same every time and look like chance: enough to compress as real text does. */
export function chance(seed: number): (below: number) => number {
  let state = (seed ^ 0x9e37_79b9) >>> 0;
  return (below) => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const digestOf = (algorithm: string, text: string): Buffer => createHash(algorithm).update(text).digest();

/**
 * A package to be published, with hashes but no tarball: nobody downloads one here. Its version document gets about the
 * planned size: names and ranges of development tools fill it, as in real ones.
 */
export function packageOf(planned: PlannedVersion, dependencies: Readonly<Record<string, string>>): PackedPackage {
  const { name, version, bytes, attested } = planned;
  const random = chance(digestOf('sha1', name).readUInt32LE());
  const word = (): string => WORDS[random(WORDS.length)] ?? 'core';
  const plain = name.split('/').at(-1) ?? name;
  const packageJson: Record<string, unknown> = {
    name,
    version,
    description: `A ${word()} ${word()} for the ${word()} of a ${word()}`,
    license: 'MIT',
    main: 'dist/index.js',
    repository: { type: 'git', url: `git+https://github.com/organisation-${random(900)}/${plain}.git` },
    scripts: { build: 'tsc -p tsconfig.build.json', lint: 'eslint .', test: 'vitest' },
    keywords: [word(), word(), word(), plain],
    engines: { node: '^20.19.0 || >=22.12.0' },
    ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
    ...internalOf(name, version, random(1 << 30)),
  };
  let left = bytes - JSON.stringify(packageJson).length - ADDED_BYTES - (attested ? ADDED_ATTESTED_BYTES : 0);
  const tools: Record<string, string> = {};
  while (left > 0) {
    const tool = `${random(2) === 0 ? `@${word()}/` : ''}${word()}-${word()}`;
    tools[tool] = `^${random(17)}.${random(40)}.${random(20)}`;
    left -= tool.length + 16;
  }
  const digest = digestOf('sha512', `${name}@${version}`);
  return {
    name,
    version,
    packageJson: { ...packageJson, devDependencies: tools },
    tarball: Buffer.alloc(0),
    integrity: `sha512-${digest.toString('base64')}`,
    sha512: digest.toString('hex'),
    shasum: digestOf('sha1', `${name}@${version}`).toString('hex'),
    fileCount: 3 + random(60),
    unpackedSize: 2_000 + random(900_000),
  };
}

/** What the registry keeps of a publication, and the commit: hardly compressible. */
function internalOf(name: string, version: string, random: number): Record<string, unknown> {
  const plain = name.replace('@', '').replace('/', '-');
  return {
    gitHead: digestOf('sha1', `${name} ${version}`).toString('hex'),
    _npmOperationalInternal: {
      host: 's3://npm-registry-packages-npm-production',
      tmp: `tmp/${plain}_${version}_1${String(random).padStart(12, '0')}_0.${random}${random % 9_999_991}`,
    },
  };
}

/** As long as the OpenPGP signatures that the registry made from 2018 to 2023: a sixth of all versions have one. */
function pgpOf(hash: Buffer): string {
  const body = Buffer.concat(
    Array.from({ length: 9 }, (_, nth) => digestOf('sha512', `${nth}${hash.toString('hex')}`)),
  );
  const lines = body.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PGP SIGNATURE-----', 'Version: OpenPGP.js', '', ...lines, '-----END PGP SIGNATURE-----'].join(
    '\r\n',
  );
}

/**
 * The versions that the packument lists besides, of the entry's major: as large, with hashes and a signature that are
 * the right length and prove nothing, since nobody verifies what is not locked.
 */
export function olderThan(published: PublishedVersion, entry: PlannedEntry): readonly PublishedVersion[] {
  const { name, document } = published;
  const major = entry.version.split('.')[0];
  const random = chance(entry.index + 1);
  return Array.from({ length: entry.older }, (_, nth) => {
    const version = `${major}.${nth}.0`;
    const hash = digestOf('sha512', `${name}@${version}`);
    const sig = Buffer.concat([Buffer.from('3045022100', 'hex'), hash, digestOf('md5', version).subarray(0, 2)]);
    const { attestations: _none, ...dist } = document.dist;
    const tools = { ...(document['devDependencies'] as Record<string, string> | undefined) };
    const names = Object.keys(tools);
    // From one version to the next a few ranges change.
    for (let change = 0; change < names.length / 6; change += 1) {
      tools[names[random(names.length)] ?? ''] = `^${random(17)}.${random(40)}.${random(20)}`;
    }
    const older: VersionDocument = {
      ...document,
      version,
      _id: `${name}@${version}`,
      ...internalOf(name, version, random(1 << 30)),
      devDependencies: tools,
      dist: {
        ...dist,
        integrity: `sha512-${hash.toString('base64')}`,
        shasum: digestOf('sha1', version + name).toString('hex'),
        tarball: dist.tarball.replace(document.version, version),
        unpackedSize: 2_000 + random(900_000),
        ...(random(6) === 0 ? { 'npm-signature': pgpOf(hash) } : {}),
        signatures: (dist.signatures ?? []).map(({ keyid }) => ({ keyid, sig: sig.toString('base64') })),
      },
    };
    const time = new Date(entry.time - (entry.older - nth + 1) * WEEK - random(WEEK)).toISOString();
    return { name, version, document: older, attestations: null, tarball: null, time };
  });
}
