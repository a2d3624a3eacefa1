import type { RegistryRoute } from '../../model/evidence.ts';
import { rememberingLast } from '../../model/last.ts';
import { isRegistryName } from '../../model/name.ts';
import type { RegistryRule } from '../../model/policy.ts';
import type { Routing } from '../../model/ports.ts';
import { isPublicRegistry } from '../../model/public-registry.ts';
import { scopeOf } from './names.ts';
import { isPublicHost, isWithin, parseHttpUrl, printable, showUrl } from './urls.ts';

/** What npm's configuration says of where packages come from. Addresses are normalised; no credentials. */
export interface RegistryConfig {
  /** The default registry. */
  readonly registry: string;
  /** `@scope` to the registry configured for it. */
  readonly scopes: Readonly<Record<string, string>>;
  /** npm's `replace-registry-host`: `npmjs`, `never`, `always`, a host or an address. */
  readonly replaceRegistryHost: string;
}

export interface RoutingOptions {
  /** Keys were given (`--keys`): they speak for the default registry and the public one, instead of npm's. */
  readonly hasKeys: boolean;
  /** What the policy of the base branch says of registries. Default: nothing. */
  readonly registries?: readonly RegistryRule[];
}

/**
 * Where npm would get a package from, and whose keys may vouch for it, from configuration and the lockfile's own
 * `resolved` alone.
 *
 * A package is only ever looked up on the registry that is configured for its name. One whose `resolved` lies anywhere
 * else is `foreign-host`: asking the configured registry by name would leak private names to it, and would judge
 * whatever package of that name it happens to have instead of the one that gets installed.
 */
export function routeOf(
  config: RegistryConfig,
  options: RoutingOptions,
  name: string,
  resolved: string | null,
): Routing {
  const scope = scopeOf(name);
  const scoped = scope !== null && Object.hasOwn(config.scopes, scope) ? config.scopes[scope] : undefined;
  const registry = scoped ?? config.registry;
  const base = addressOf(registry);
  const isDefault = registry === config.registry;
  const isPublic = isPublicRegistry(base);
  const rule = options.registries?.find(({ url }) => url === registry);

  if (resolved === null) return routed(isPublic);

  const address = parseHttpUrl(resolved);
  if (address === null) return foreign(printable(resolved), null);

  const onPublic = isPublicRegistry(address);
  // `replace-registry-host`: npm takes a lockfile's public address to mean the default registry, whichever that is.
  const stoodInFor = isDefault && isReplaced(config.replaceRegistryHost, address, onPublic);
  const within = (onPublic && isPublic) || isWithin(address, base);
  if (!within && !stoodInFor) return foreign(address.host, address);

  const detail = plainHttp(address, base);
  return { ...routed(onPublic), ...(detail === null ? {} : { concern: { code: 'plain-http', detail } }) };

  function routed(comesFromPublic: boolean): Routing & { kind: 'route' } {
    const route: RegistryRoute = { registry, trust: trustOf(comesFromPublic) };
    // A scope that belongs elsewhere is looked up all the same, so that this is found.
    const excused = rule?.noEvidence === true && route.trust === 'unkeyed' && !belongsElsewhere();
    return { kind: 'route', route, ...(excused ? { noEvidence: true as const } : {}) };
  }

  function trustOf(comesFromPublic: boolean): RegistryRoute['trust'] {
    // A registry's own keys speak for what is its own, and never for what it hands on from the public one.
    if (!comesFromPublic && rule !== undefined && rule.keys.length > 0) return 'keyed';
    if (options.hasKeys && (isDefault || comesFromPublic)) return 'keyed';
    return comesFromPublic || rule?.mirrorOfNpm === true ? 'npm' : 'unkeyed';
  }

  function belongsElsewhere(): boolean {
    const home = options.registries?.find(({ scopes }) => scope !== null && scopes.includes(scope));
    return home !== undefined && home.url !== registry;
  }

  function foreign(host: string, at: URL | null): Routing {
    return { kind: 'foreign-host', host, configured: registry, npmrcLine: npmrcLine(name, scope, at) };
  }
}

const addressOf = rememberingLast((registry) => new URL(registry));

function isReplaced(setting: string, address: URL, onPublic: boolean): boolean {
  switch (setting) {
    case 'never':
      return false;
    case 'always':
      return true;
    // npm's own rule names registry.npmjs.org; here all addresses of the public registry count as one.
    case 'npmjs':
      return onPublic;
    default: {
      const prefix = parseHttpUrl(setting);
      if (prefix === null) return address.hostname === setting.toLowerCase();
      const path = prefix.pathname.replace(/\/$/, '');
      const inPath = address.pathname === path || address.pathname.startsWith(`${path}/`);
      return address.hostname === prefix.hostname && inPath;
    }
  }
}

/**
 * Why the entry's address should not be used although its host is right, or `null`. Anyone on the way can replace what
 * comes over plain http; a private network is its owner's business, unless the registry is configured as https.
 */
function plainHttp(address: URL, registry: URL): string | null {
  if (address.protocol !== 'http:') return null;
  const downgraded = registry.protocol === 'https:' && address.host === registry.host;
  if (!downgraded && !isPublicHost(address)) return null;
  return `the lockfile fetches it from http://${showUrl(address)}, where everyone on the way can replace it`;
}

/** The `.npmrc` line that would make the address's registry the one for this name. A suggestion to check, not a fact. */
function npmrcLine(name: string, scope: string | null, address: URL | null): string {
  const key = scope !== null && isRegistryName(name) ? `${scope}:registry` : 'registry';
  return `${key}=${address === null ? 'https://REGISTRY/' : `${address.origin}${registryPath(name, address.pathname)}`}`;
}

/** The path before the package's own part in a tarball's path; `/` where that cannot be told. */
function registryPath(name: string, pathname: string): string {
  const path = pathname.replaceAll(/%2f/gi, '/').replaceAll(/%40/g, '@');
  const at = [`/${name}/-/`, `/download/${name}/`, `/${name}/download/`]
    .map((part) => path.indexOf(part))
    .find((index) => index >= 0);
  // An .npmrc reads `;` and `#` as comments and `${}` as variables: such a path is not suggested.
  return at === undefined || !/^[\w./~-]*$/.test(path.slice(0, at)) ? '/' : `${path.slice(0, at)}/`;
}
