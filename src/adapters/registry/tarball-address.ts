import type { RegistryRoute } from '../../model/evidence.ts';
import type { TarballAddresses } from '../../model/tarball.ts';
import { isPublicRegistry } from '../../model/public-registry.ts';
import { isWithin, parseHttpUrl } from './urls.ts';

/**
 * Where a version's tarball is asked for: always on the origin of the registry that the route names, so that neither a
 * pull request nor a registry's document chooses a host. In this order:
 *
 * 1. the lockfile's `resolved`, on the registry's own scheme and host. Where another registry stands in for the one that
 *    the lockfile names (`replace-registry-host`), its path is taken over, as npm does
 * 2. the document's `dist.tarball`, where that is on the registry (or both are the public one)
 * 3. `{registry}{name}/-/{unscoped}-{version}.tgz`, as npm and nearly every registry name it
 *
 * Query and fragment are left out: an address that needs a secret in them is *unknown*, and none gets into a record.
 */
export function tarballAddress(
  route: RegistryRoute,
  name: string,
  version: string,
  { locked, stated }: TarballAddresses,
): string {
  const registry = new URL(route.registry);
  const fromLockfile = locked === null ? null : parseHttpUrl(locked);
  if (fromLockfile !== null) {
    const within = isWithin(fromLockfile, registry) || (isPublicRegistry(fromLockfile) && isPublicRegistry(registry));
    return within
      ? `${registry.origin}${fromLockfile.pathname}`
      : `${route.registry.slice(0, -1)}${fromLockfile.pathname}`;
  }
  const fromDocument = stated === null ? null : parseHttpUrl(stated);
  if (fromDocument !== null) {
    const same = fromDocument.host === registry.host;
    if (same || (isPublicRegistry(fromDocument) && isPublicRegistry(registry))) {
      return `${registry.origin}${fromDocument.pathname}`;
    }
  }
  const base = name.slice(name.indexOf('/') + 1);
  return `${route.registry}${name}/-/${base}-${encodeURIComponent(version)}.tgz`;
}
