import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';

/**
 * The packages that a verdict says something against, or does not call *verified*: `name@version` for each that a finding
 * names, waived or not, and for each entry of another status; a bare name, for all of its versions, where there is no version.
 * `all`: a finding names no package, so it may be about any.
 *
 * These are names and nothing more. Whoever could write a cache may have chosen among what others really signed, so the caller
 * has the registry asked about those of them for which kept attestations were used, and concludes again (`undoubted`). Where its
 * time is up first, what is told may still rest on what was kept. Errors and changes of lockfiles are not looked at: no
 * attestation leads to them.
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
