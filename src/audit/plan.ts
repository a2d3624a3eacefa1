import type { RegistryRoute } from '../model/evidence.ts';
import type { LockedPackage, Lockfile, PackageId } from '../model/package.ts';
import type { RegistryPort } from '../model/ports.ts';
import { judgeResolved, judgeUnlisted } from '../judge/entry.ts';
import type { Raised } from '../judge/raise.ts';
import { type Status, notAudited } from '../judge/status.ts';
import { resolvedMatches } from '../packument/tarball-url.ts';
import { isRegistryName, isRegistryVersion } from '../model/name.ts';

/** What will happen to one entry of a lockfile. */
export type Planned = { readonly entry: LockedPackage; readonly raised: readonly Raised[] } & (
  | { readonly kind: 'lookup'; readonly id: PackageId; readonly route: RegistryRoute }
  /** Said to ship inside an ancestor's tarball: decided once the ancestor's document is known. */
  | { readonly kind: 'bundled' }
  | { readonly kind: 'settled'; readonly status: Status }
);

/** Decides, without a request, which entries are looked up where, and what the others are. */
export function planEntries(lockfile: Lockfile, registry: RegistryPort): readonly Planned[] {
  return lockfile.packages.map((entry) => planEntry(entry, registry));
}

function planEntry(entry: LockedPackage, registry: RegistryPort): Planned {
  if (!mustBeAudited(entry)) {
    if (entry.kind === 'bundled') return { kind: 'bundled', entry, raised: [] };
    if (entry.kind === 'other') {
      const detail = `${JSON.stringify(entry.resolved)} is of no kind that this program knows, so nobody was asked about it`;
      return { kind: 'settled', entry, raised: [], status: notAudited('unrecognised', detail) };
    }
    const { status, raised } = judgeUnlisted(entry);
    return { kind: 'settled', entry, raised, status };
  }
  const settle = (status: Status, raised: readonly Raised[] = []): Planned => ({
    kind: 'settled',
    entry,
    raised,
    status,
  });
  if (!isRegistryName(entry.name)) {
    return settle(
      notAudited(
        'invalid-name',
        `${JSON.stringify(entry.name)} is no name that a registry can hold, so nobody was asked about it`,
      ),
    );
  }
  if (entry.version === null || !isRegistryVersion(entry.version)) {
    return settle(
      notAudited(
        'invalid-version',
        `${JSON.stringify(entry.version)} is no version that a registry can hold, so nobody was asked about it`,
      ),
    );
  }
  const id = { name: entry.name, version: entry.version };
  const match = entry.resolved === null ? null : resolvedMatches(id.name, id.version, entry.resolved);
  const routing = registry.route(id.name, entry.resolved);
  const raised = judgeResolved(entry, match, routing);
  if (routing.kind === 'foreign-host') {
    const detail = `${routing.host} is no registry that is configured for ${id.name}; only if you trust that host, add to .npmrc: ${routing.npmrcLine}`;
    return settle(notAudited('foreign-host', detail), raised);
  }
  return { kind: 'lookup', entry, raised, id, route: routing.route };
}

/**
 * Any entry with a registry address or a hash is audited, whatever its flags say: `inBundle`, `optional` or `link` in a
 * lockfile is the author's word, and a pull request's author may be the attacker.
 */
function mustBeAudited(entry: LockedPackage): boolean {
  switch (entry.kind) {
    case 'registry':
      return true;
    case 'bundled':
    case 'link':
    case 'workspace':
    case 'other':
      return entry.integrity !== null || /^https?:/i.test(entry.resolved ?? '');
    case 'git':
    case 'file':
    case 'remote-tarball':
    case 'patch':
    case 'runtime':
      return false;
  }
}
