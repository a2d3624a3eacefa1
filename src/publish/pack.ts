import type { Problem } from '../model/errors.ts';
import { isRecord } from '../model/json.ts';
import type { PackageId } from '../model/package.ts';
import type { Attempt, PackageManager, PackerPort, Tarball, TarballOutline } from '../model/publish.ts';
import { readIntegrity } from '../verify/integrity.ts';
import { quote } from './check.ts';

declare const packed: unique symbol;

/** The bytes that are signed and published, these and no others. Only `pack` and `openPacked` make one. */
export interface Packed {
  readonly [packed]: true;
  readonly tarball: Tarball;
}

export type Packing =
  | { readonly kind: 'packed'; readonly value: Packed }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Fields of package.json from which an installer takes packages. */
const INSTALLED = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const;
/** Means something in the project alone. The package manager that knows it replaces it when it packs; another leaves it. */
const LOCAL = /^(?:workspace|catalog|link|portal|patch):/;

/**
 * Packs a folder, once: whatever is signed, tested or published afterwards is this file.
 *
 * @param expected what package.json says before packing; the project's scripts run meanwhile, and could turn it into another
 */
export async function pack(
  {
    folder,
    manager,
    expected,
  }: { readonly folder: string; readonly manager: PackageManager; readonly expected: PackageId },
  packer: PackerPort,
): Promise<Packing> {
  const attempt = await packer.pack(folder, manager);
  if (attempt.kind !== 'done') {
    const hint = `Run “${manager === 'bun' ? 'bun pm pack' : `${manager} pack`}” in ${folder} and mend what it says. Nothing was signed.`;
    return failed([{ code: 'PACK_FAILED', message: `the package was not packed: ${attempt.message}`, hint }]);
  }
  const { manifest } = attempt.value;
  const other: readonly Problem[] =
    manifest.name === expected.name && manifest.version === expected.version
      ? []
      : [
          {
            code: 'PACK_OTHER_PACKAGE',
            message: `what was packed is ${quote(manifest.name)} ${quote(manifest.version)}, and package.json said ${quote(expected.name)} ${quote(expected.version)}`,
            hint: 'Set name and version before packing, not in a script that runs while packing.',
          },
        ];
  return conclude(attempt.value, [...other, ...localRanges(manifest)]);
}

/**
 * Takes a tarball that was packed before, by another job: whatever ran between the two could have exchanged it, so it must
 * have the digest that the packing job told.
 *
 * @param digest `sha512-<base64>`, or the hexadecimal sha512 or sha256
 */
export async function openPacked(
  { path, digest }: { readonly path: string; readonly digest: string },
  packer: PackerPort,
): Promise<Packing> {
  const attempt = await packer.read(path);
  if (attempt.kind !== 'done') return failed([unreadable(attempt)]);
  const fault = digestFault(attempt.value, digest);
  return conclude(attempt.value, [...(fault === null ? [] : [fault]), ...localRanges(attempt.value.manifest)]);
}

/** Is the file still what was packed? To be asked right before it is published; `null`: it is. */
export async function changedSince({ tarball }: Packed, packer: PackerPort): Promise<Problem | null> {
  const attempt = await packer.read(tarball.path);
  return attempt.kind === 'done' ? digestFault(attempt.value, tarball.integrity) : unreadable(attempt);
}

function conclude(tarball: Tarball, problems: readonly Problem[]): Packing {
  if (problems.length > 0) return failed(problems);
  // The one place that makes the brand.
  return { kind: 'packed', value: { tarball } as Packed };
}

function failed(problems: readonly Problem[]): Packing {
  return { kind: 'failed', problems };
}

function unreadable(attempt: Exclude<Attempt<Tarball>, { kind: 'done' }>): Problem {
  return {
    code: 'TARBALL_UNREADABLE',
    message: `the tarball cannot be read: ${attempt.message}`,
    hint: 'Give the .tgz file that the packing job wrote, by its path.',
  };
}

function digestFault(tarball: TarballOutline, digest: string): Problem | null {
  const stated = digest.trim();
  const hex = /^(?:sha(?:512|256):)?([0-9a-f]{128}|[0-9a-f]{64})$/i.exec(stated)?.[1]?.toLowerCase();
  const sri = hex === undefined ? readIntegrity(stated) : null;
  // A weaker hash, or several of which one is enough, would bind nothing.
  if (sri !== null && (typeof sri === 'string' || sri.algorithm !== 'sha512' || sri.digests.length !== 1)) {
    return {
      code: 'TARBALL_DIGEST_UNREADABLE',
      message: `${quote(digest)} is not a sha512 or sha256 of a tarball`,
      hint: 'Hand over the “integrity” or “sha256” output of the job that packed.',
    };
  }
  const actual = hex === undefined ? tarball.integrity : hex.length === 128 ? tarball.sha512 : tarball.sha256;
  const expected = hex ?? `sha512-${sri?.digests[0] ?? ''}`;
  if (actual === expected) return null;
  return {
    code: 'TARBALL_DIGEST',
    message: `the tarball has ${actual}, and ${expected} was packed`,
    hint: 'Nothing was signed. Something exchanged or changed the file since it was packed: find out what, then pack anew.',
  };
}

/** Such a package is published without a complaint, and nobody can install it. */
function localRanges(manifest: TarballOutline['manifest']): readonly Problem[] {
  const found = INSTALLED.flatMap((field) => {
    const ranges = manifest[field];
    if (!isRecord(ranges)) return [];
    return Object.entries(ranges).flatMap(([name, range]) =>
      typeof range === 'string' && LOCAL.test(range) ? [`${field} has ${quote(name)}: ${quote(range)}`] : [],
    );
  });
  const [first] = found;
  if (first === undefined) return [];
  const more = found.length === 1 ? '' : `, and ${found.length - 1} more like it`;
  return [
    {
      code: 'PACK_LOCAL_RANGE',
      message: `in the packed package.json, ${first}${more}: outside of this project that means nothing`,
      hint: 'Pack with the package manager of the project (pnpm, Yarn and Bun write versions instead), or state versions.',
    },
  ];
}
