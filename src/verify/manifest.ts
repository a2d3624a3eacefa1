import { INSTALL_STEPS, type ManifestDifference, type ManifestFacts, type TarballFacts } from '../model/tarball.ts';
import { GYP_SCRIPT } from '../packument/normalised-manifest.ts';

/**
 * Everything that package.json inside a tarball and the registry's document of the same version tell differently, as far
 * as it decides what an install fetches and runs. Both are normalised.
 *
 * @param gyp the gyp files that lie in the tarball
 */
export function compareManifests(
  inside: ManifestFacts,
  stated: ManifestFacts,
  gyp: TarballFacts['gyp'],
): readonly ManifestDifference[] {
  const differences: ManifestDifference[] = [];
  const compare = (field: string, there: string | null, here: string | null): void => {
    if (there !== here) differences.push({ field, inside: there, stated: here });
  };
  compare('name', inside.name, stated.name);
  compare('version', inside.version, stated.version);
  const [ours, theirs] = [inside.scripts, stated.scripts];
  if (ours !== null && theirs !== null) {
    for (const step of INSTALL_STEPS) {
      // npm writes this script into the document for any `*.gyp`, and then runs it for `binding.gyp` alone.
      const builds = step === 'install' && ours.install === null && theirs.install === GYP_SCRIPT;
      if (!builds || gyp !== 'other') compare(`scripts.${step}`, ours[step], theirs[step]);
    }
  } else if (ours !== null && INSTALL_STEPS.every((step) => ours[step] === null)) {
    compare('scripts', null, 'some that run at install time');
  }
  for (const [field, there, here] of [
    ['dependencies', inside.dependencies, stated.dependencies],
    ['peerDependencies', inside.peers, stated.peers],
    ['optionalDependencies', asMap(inside.optional), asMap(stated.optional)],
    ['bundleDependencies', asMap(inside.bundled), asMap(stated.bundled)],
  ] as const) {
    for (const name of new Set([...there.keys(), ...here.keys()])) {
      compare(`${field}.${name}`, there.get(name) ?? null, here.get(name) ?? null);
    }
  }
  return differences;
}

function asMap(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...names].map((name) => [name, 'listed']));
}
