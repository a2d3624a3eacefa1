import hostedGitInfo from 'hosted-git-info';
import cleanVersion from 'semver/functions/clean.js';
import { at, isRecord, stringAt } from '../model/json.ts';
import { INSTALL_STEPS, type ManifestFacts, type TarballFacts } from '../model/tarball.ts';

/** Longer than any range or address; beyond it the text is compared as it is. */
const LONGEST_RANGE = 2048;

/** What npm runs for a package that has gyp files and no script that says otherwise. */
export const GYP_SCRIPT = 'node-gyp rebuild';

/**
 * Reads package.json, or the document that a registry made of it, after what npm does to it when it publishes and when it
 * installs (`@npmcli/package-json`, and before that `read-package-json` and `normalize-package-data`): what is different
 * only before that is no difference. Whatever npm drops is dropped.
 *
 * @param gyp whether gyp files lie beside it; `null` for a registry's document, which says so itself (`gypfile`)
 */
export function readManifestFacts(json: unknown, gyp: TarballFacts['gyp'] | null): ManifestFacts {
  const optional = rangesIn(at(json, 'optionalDependencies'));
  // Older npms copied the optional ones in, newer ones take them out: either way both are installed.
  const dependencies = new Map([...rangesIn(at(json, 'dependencies')), ...optional]);
  const bundled = bundledIn(json, dependencies);
  for (const name of bundled) if (!dependencies.has(name)) dependencies.set(name, '*');
  return {
    name: stringAt(json, 'name')?.trim() ?? null,
    version: versionOf(json),
    dependencies,
    optional: new Set(optional.keys()),
    peers: rangesIn(at(json, 'peerDependencies')),
    bundled,
    scripts: scriptsOf(json, gyp),
  };
}

/** Cleaned as npm does: `v1.0.0` and ` 1.0.0+build ` are `1.0.0`. */
function versionOf(json: unknown): string | null {
  const version = stringAt(json, 'version');
  return version === null ? null : (cleanVersion(version, { loose: true }) ?? version.trim());
}

/** An object, or as npm once allowed a list or a text of `name@range`. */
function rangesIn(field: unknown): Map<string, string> {
  if (isRecord(field)) {
    return new Map(
      Object.entries(field).flatMap(([name, range]) =>
        typeof range === 'string' ? [[name, normaliseRange(range)] as const] : [],
      ),
    );
  }
  const list = typeof field === 'string' ? field.trim().split(/[\s,]+/) : field;
  if (!Array.isArray(list)) return new Map();
  return new Map(
    (list as readonly unknown[]).flatMap((item) => {
      const match = typeof item === 'string' ? /^(@?[^@\s><=]+)([\s\S]*)$/.exec(item.trim()) : null;
      if (match === null) return [];
      return [[match[1] ?? '', normaliseRange((match[2] ?? '').replace(/^@/, ''))] as const];
    }),
  );
}

/** `owner/repo`, `github:owner/repo` and `git+ssh://git@github.com/owner/repo.git` are one place, written by several npms. */
function normaliseRange(range: string): string {
  const text = range.trim();
  if (text === '') return '*';
  if (text.length > LONGEST_RANGE || !/[/:]/.test(text)) return text;
  const hosted = hostedGitInfo.fromUrl(text);
  if (hosted === undefined || hosted === null) return text;
  const committish = hosted.committish === null || hosted.committish === '' ? '' : `#${hosted.committish}`;
  return `${hosted.type}:${hosted.user}/${hosted.project}${committish}`;
}

function bundledIn(json: unknown, dependencies: ReadonlyMap<string, string>): Set<string> {
  const field = at(json, 'bundleDependencies') ?? at(json, 'bundledDependencies');
  if (field === true) return new Set(dependencies.keys());
  if (isRecord(field)) return new Set(Object.keys(field));
  if (!Array.isArray(field)) return new Set();
  return new Set(
    (field as readonly unknown[]).filter((name): name is string => typeof name === 'string' && name !== ''),
  );
}

function scriptsOf(json: unknown, gyp: TarballFacts['gyp'] | null): ManifestFacts['scripts'] {
  // An abbreviated document: it tells that there are some, and not which.
  if (gyp === null && at(json, 'scripts') === undefined && at(json, 'hasInstallScript') === true) return null;
  const [preinstall, install, postinstall] = INSTALL_STEPS.map((step) => {
    // npm takes this prefix away, since that folder is on the path anyway.
    const text = stringAt(json, 'scripts', step)?.replace(/^(?:\.[/\\])?node_modules[/\\]\.bin[/\\]/, '');
    const script = text?.trim() ?? '';
    return script === '' ? null : script;
  });
  const stated = at(json, 'gypfile');
  const builds = gyp === null ? stated === true : gyp === 'binding' && stated !== false;
  const implied = builds && install === null && preinstall === null ? GYP_SCRIPT : null;
  return { preinstall: preinstall ?? null, install: install ?? implied, postinstall: postinstall ?? null };
}
