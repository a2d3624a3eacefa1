import type { Answer } from '../model/evidence.ts';
import type { JsonRecord } from '../model/json.ts';
import type { PublishedTarballPort, TarballChanges, TarballOutline } from '../model/publish.ts';
import { INSTALL_STEPS } from '../model/tarball.ts';
import { readDependencies, readInstallScripts } from '../packument/manifest.ts';
import { readManifestFacts } from '../packument/normalised-manifest.ts';
import { releaseLine } from '../packument/release-line.ts';
import type { Standing } from '../packument/standing.ts';
import type { VersionDocument } from '../packument/version.ts';

/**
 * What is different from the version that people have now. A stolen build shows here before anything is signed: a file that
 * no source has, a dependency that nobody added, a script that runs at install.
 */
export function tarballChanges(previous: TarballOutline, next: TarballOutline): TarballChanges {
  const [before, after] = [new Set(pathsOf(previous)), new Set(pathsOf(next))];
  const [dependencies, dependenciesNow] = [readDependencies(previous.manifest), readDependencies(next.manifest)];
  const [scripts, scriptsNow] = [scriptsOf(previous), scriptsOf(next)];
  return {
    previous: previous.manifest.version,
    added: next.files.filter(({ path }) => !before.has(path)),
    removed: pathsOf(previous).filter((path) => !after.has(path)),
    bytes: { from: previous.bytes, to: next.bytes },
    dependenciesAdded: without(dependenciesNow, new Set(dependencies)),
    dependenciesRemoved: without(dependencies, new Set(dependenciesNow)),
    installScriptsAdded: [...scriptsNow.keys()].filter((name) => !scripts.has(name)),
    installScriptsChanged: [...scriptsNow].flatMap(([name, script]) =>
      scripts.has(name) && scripts.get(name) !== script ? [name] : [],
    ),
  };
}

/**
 * Compares with the version that the tag names now, or where there is none with the one before it in its release line.
 *
 * @returns `not-found` where nothing was published before; `unknown` where it could not be looked at, or is not what the
 *   registry's document says
 */
export async function changesSince(
  standing: Answer<Standing>,
  tarball: TarballOutline,
  tag: string,
  port: PublishedTarballPort,
): Promise<Answer<TarballChanges>> {
  if (standing.kind !== 'answered') return standing;
  const { name, version } = tarball.manifest;
  const previous = previousVersion(standing.value, version, tag);
  if (previous === null) {
    const [unreadable] = standing.value.history.unreadable;
    return unreadable === undefined
      ? { kind: 'not-found', detail: `no version of ${name} was published before` }
      : {
          kind: 'unknown',
          code: 'malformed',
          detail: `the registry’s document of ${name}@${unreadable} cannot be read`,
        };
  }
  const { dist, facts } = previous.document;
  const answer = await port.outline({ name, version: previous.version }, facts.tarball);
  if (answer.kind !== 'answered') return answer;
  const found = answer.value;
  if (dist.integrity !== null && dist.integrity !== found.integrity) {
    const detail = `the tarball of ${name}@${previous.version} has ${found.integrity}, its document says ${dist.integrity}`;
    return { kind: 'unknown', code: 'malformed', detail };
  }
  return { kind: 'answered', value: tarballChanges(found, tarball) };
}

function previousVersion(
  { history, tags }: Standing,
  version: string,
  tag: string,
): { readonly version: string; readonly document: VersionDocument } | null {
  const tagged = tags.get(tag);
  const all = [...history.versions.values()].map(({ past }) => past);
  const chosen =
    tagged !== undefined && tagged !== version && history.versions.has(tagged)
      ? tagged
      : releaseLine(version, null, all).recent[0]?.version;
  const found = chosen === undefined ? undefined : history.versions.get(chosen);
  return chosen === undefined || found === undefined ? null : { version: chosen, document: found.document };
}

/** What runs at install, by its name; node-gyp under the name of what makes npm run it. */
function scriptsOf({ manifest, hasGypFile }: TarballOutline): ReadonlyMap<string, string> {
  const stated = manifest['gypfile'];
  // npm's publish takes any gyp file to mean that there is something to build.
  const json: JsonRecord = { ...manifest, gypfile: stated === undefined ? hasGypFile : stated };
  const commands = readManifestFacts(json, null).scripts;
  return new Map(
    readInstallScripts(json).map((name) => {
      const step = INSTALL_STEPS.find((each) => each === name);
      return [name, (step === undefined ? null : commands?.[step]) ?? ''] as const;
    }),
  );
}

function pathsOf({ files }: TarballOutline): readonly string[] {
  return [...new Set(files.map(({ path }) => path))];
}

function without(names: readonly string[], others: ReadonlySet<string>): readonly string[] {
  return names.filter((name) => !others.has(name));
}
