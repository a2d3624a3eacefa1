import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';

/**
 * The versions of which a verdict says anything but that all is well, as `name@version`; a name where it says of no version. Where an earlier answer, out of a cache, was taken for
 * the registry's, this is what the registry has to be asked about itself before it is told: whoever wrote the cache may have
 * chosen among what others really signed. `all`: it says something that could be of any package.
 */
export function doubtsOf({ findings, waived, packages }: Verdict): ReadonlySet<string> | 'all' {
  const names = new Set<string>();
  for (const finding of [...findings, ...waived.map((one) => one.finding)]) {
    const concerned = packagesOf(finding);
    if (concerned.length === 0) return 'all';
    for (const name of concerned) names.add(name);
  }
  for (const { name, version, status } of packages) if (status !== 'verified') names.add(keyOf(name, version));
  return names;
}

function packagesOf({ package: name, version, affected }: Finding): readonly string[] {
  return [
    ...(name === null ? [] : [keyOf(name, version)]),
    ...(affected ?? []).map((entry) => keyOf(entry.package, entry.version)),
  ];
}

function keyOf(name: string, version: string | null): string {
  return version === null ? name : `${name}@${version}`;
}
