/** Hosts that serve nothing but the public registry: whatever path is written there, it is a registry's. */
const PUBLIC_REGISTRY_HOSTS: ReadonlySet<string> = new Set(['registry.npmjs.org', 'registry.yarnpkg.com']);

/**
 * Whether an http(s) address is one at which a registry serves a package version, told from its path alone: a reader
 * does not know which registries are configured, and must not have to. The shape names a package and a version; whether
 * these are the entry's, and whether the host is a configured registry, is for the audit to say. So this errs towards
 * yes: a registry's address is always looked into, a mere tarball's has no registry to ask.
 *
 * | shape | served by |
 * |---|---|
 * | `…/{name}/-/{file}.tgz`, with a scope or version folder before the file | npm and nearly all others |
 * | `…/download/@{scope}/{name}/{version}/{hash}` | GitHub Packages |
 * | `…/{name}/download/{name}-{version}.tgz` | cnpm, the taobao registry |
 * | `…/packages/{name}/{version}/{name}-{version}.tgz` | npmmirror's file host |
 * | `…/~/d/{name}/{name}-{version}` | Gemfury |
 * | `…/~/{n}/@jsr/{name}/{version}.tgz` | JSR |
 */
export function isRegistryAddress(url: URL): boolean {
  if (PUBLIC_REGISTRY_HOSTS.has(url.hostname)) return true;
  const path = segments(url.pathname);
  return path !== null && SHAPES.some((shape) => shape(path));
}

/**
 * The version in `…/{name}/-/{name}-{version}.tgz`, as npm reads it where a lockfile has only the address; `null` where
 * the address is of another shape or of another package.
 */
export function versionInAddress(address: string, name: string): string | null {
  const path = URL.canParse(address) ? segments(new URL(address).pathname) : null;
  if (path === null || path.at(-2) !== '-') return null;
  const [scope, base] = name.startsWith('@')
    ? [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)]
    : [null, name];
  const isNamed = path.at(-3) === base && (scope === null || path.at(-4) === scope);
  const file = last(path);
  if (!isNamed || !file.startsWith(`${base}-`) || !TARBALL.test(file)) return null;
  const version = file.slice(base.length + 1, -'.tgz'.length);
  return /^\d+\.\d+\.\d+/.test(version) ? version : null;
}

type Shape = (path: readonly string[]) => boolean;

const TARBALL = /\.tgz$/i;
const HASH = /^[0-9a-f]{40,128}$/i;

const dashed: Shape = (path) => {
  const dash = path.lastIndexOf('-');
  const after = path.length - 1 - dash;
  return dash >= 1 && (after === 1 || after === 2) && TARBALL.test(last(path));
};

const githubPackages: Shape = (path) => {
  const [download, scope, name, version, hash, ...more] = path.slice(-5);
  return (
    download === 'download' &&
    scope !== undefined &&
    scope.startsWith('@') &&
    name !== undefined &&
    version !== undefined &&
    hash !== undefined &&
    HASH.test(hash) &&
    more.length === 0
  );
};

const cnpm: Shape = (path) => {
  const at = path.lastIndexOf('download');
  const name = path[at - 1];
  const after = path.length - 1 - at;
  return (
    name !== undefined && (after === 1 || after === 2) && last(path).startsWith(`${name}-`) && TARBALL.test(last(path))
  );
};

const npmmirrorFiles: Shape = (path) => {
  const [name, version, file] = path.slice(-3);
  return path.includes('packages') && file !== undefined && file === `${name}-${version}.tgz`;
};

const gemfury: Shape = (path) => {
  const at = path.indexOf('~');
  const rest = path.slice(at + 2);
  const name = rest[rest.length / 2 - 1];
  return (
    at >= 0 && path[at + 1] === 'd' && (rest.length === 2 || rest.length === 4) && last(rest).startsWith(`${name}-`)
  );
};

const jsr: Shape = (path) => {
  const [tilde, , scope, name, file] = path.slice(-5);
  return tilde === '~' && scope === '@jsr' && name !== undefined && file !== undefined && TARBALL.test(file);
};

const SHAPES: readonly Shape[] = [dashed, githubPackages, cnpm, npmmirrorFiles, gemfury, jsr];

/** The path's parts, with `%2f` taken for the slash that it stands for; `null` where the escapes are broken. */
function segments(pathname: string): readonly string[] | null {
  try {
    return decodeURIComponent(pathname)
      .split('/')
      .filter((part) => part !== '');
  } catch {
    return null;
  }
}

function last(path: readonly string[]): string {
  return path.at(-1) ?? '';
}
