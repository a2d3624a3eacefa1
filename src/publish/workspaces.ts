import type { Problem } from '../model/errors.ts';
import type { Answer } from '../model/evidence.ts';
import { at, isRecord, stringAt } from '../model/json.ts';
import { isRegistryName, isRegistryVersion } from '../model/name.ts';
import type { PackageId } from '../model/package.ts';
import type { ProjectPackage } from '../model/workspace.ts';
import { publishedVersion, type Standing } from '../packument/standing.ts';
import { quote, some } from './check.ts';
import { dependencyOrder } from './dependency-order.ts';

/** A package of the project that is to be published. */
export interface PlannedPackage extends PackageId {
  readonly folder: string;
  readonly tag: string;
  /**
   * `new-version`, of a package that is there · `new-package`: the registry has none of this name ·
   * `unknown`: it could not be found out. Never a reason to leave it out: its own preflight asks again, and refuses.
   */
  readonly standing: 'new-version' | 'new-package' | 'unknown';
  /** Names in the plan, before it, that it is installed with: it is not published where one of them failed. */
  readonly needs: readonly string[];
  /** What will make it hard to install, as far as the manifests tell. */
  readonly notes: readonly Problem[];
}

/** A package of the project that is not published, and why. */
export interface LeftOut {
  readonly folder: string;
  readonly name: string | null;
  readonly version: string | null;
  readonly why: 'private' | 'published';
}

export interface WorkspacePlan {
  /** In the order in which they are published: whoever installs one at once finds what it needs. */
  readonly packages: readonly PlannedPackage[];
  readonly leftOut: readonly LeftOut[];
  /** Packages that need one another: no order is right for them. */
  readonly cycles: readonly (readonly string[])[];
}

interface Candidate extends PackageId {
  readonly source: ProjectPackage;
}

/** Fields from which an installer takes packages; those for development are not among them. */
const INSTALLED = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const;

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The packages of a project that can be published. Their versions as the registry will call them.
 *
 * @returns problems where a package that is not private has no name or version that a registry takes, or two have one name
 */
export function publishable(packages: readonly ProjectPackage[]): Candidates | readonly Problem[] {
  const candidates = new Map<string, Candidate>();
  const leftOut: LeftOut[] = [];
  const problems: Problem[] = [];
  for (const source of packages) {
    const { folder, manifest } = source;
    const [name, stated] = [stringAt(manifest, 'name'), stringAt(manifest, 'version')];
    // npm asks only whether it is truthy: `"false"` is.
    const isPrivate = Boolean(at(manifest, 'private'));
    if (isPrivate) {
      leftOut.push({ folder, name, version: stated, why: 'private' });
      continue;
    }
    const version = stated === null ? null : publishedVersion(stated);
    if (name === null || version === null || !isRegistryName(name) || !isRegistryVersion(version)) {
      problems.push(unnamed(source));
      continue;
    }
    const twin = candidates.get(name);
    if (twin === undefined) candidates.set(name, { name, version, source });
    else problems.push(sameName(name, twin.source, source));
  }
  return problems.length > 0 ? problems : { candidates: [...candidates.values()], leftOut };
}

/**
 * What of a project is new against the registry, in the order in which it is published. A package whose version is there is
 * left out; so a run that comes after one that broke off goes on where that stopped.
 *
 * @param standings of every candidate, by name; one that is missing is *unknown*
 * @param tag for all of them; `null`: each one's `publishConfig.tag`, or `latest`
 */
export function planWorkspaces(
  { candidates, leftOut }: Candidates,
  standings: ReadonlyMap<string, Answer<Standing>>,
  tag: string | null,
): WorkspacePlan {
  const isNew = ({ name }: Candidate): boolean => {
    const answer = standings.get(name);
    return answer?.kind !== 'answered' || !answer.value.present;
  };
  const planned = new Map(candidates.filter(isNew).map((candidate) => [candidate.name, candidate]));
  const published = candidates.filter((candidate) => !isNew(candidate));
  const needs = new Map([...planned].map(([name, { source }]) => [name, requiredBy(source)] as const));
  const { order, cycles } = dependencyOrder(needs);
  const place = new Map(order.map((name, index) => [name, index]));
  const unpublished = new Set(leftOut.flatMap(({ name, why }) => (why === 'private' && name !== null ? [name] : [])));
  return {
    packages: order.flatMap((name, index) => {
      const candidate = planned.get(name);
      if (candidate === undefined) return [];
      const { source, version } = candidate;
      const required = needs.get(name) ?? [];
      return [
        {
          name,
          version,
          folder: source.folder,
          tag: tag ?? stringAt(source.manifest, 'publishConfig', 'tag') ?? 'latest',
          standing: standingOf(standings.get(name)),
          needs: required.filter((need) => (place.get(need) ?? order.length) < index),
          notes: privateNeeds(
            name,
            required.filter((need) => unpublished.has(need)),
          ),
        },
      ];
    }),
    leftOut: [
      ...leftOut,
      ...published.map(({ name, version, source }) => ({
        folder: source.folder,
        name,
        version,
        why: 'published' as const,
      })),
    ].toSorted((a, b) => (a.folder < b.folder ? -1 : 1)),
    cycles,
  };
}

function standingOf(answer: Answer<Standing> | undefined): PlannedPackage['standing'] {
  if (answer?.kind === 'answered') return 'new-version';
  return answer?.kind === 'not-found' ? 'new-package' : 'unknown';
}

/** Names that are installed with it from a registry: what is bundled comes along. An alias counts as what it stands for. */
function requiredBy({ manifest }: ProjectPackage): readonly string[] {
  const bundled = at(manifest, 'bundleDependencies') ?? at(manifest, 'bundledDependencies');
  const names = new Set<string>();
  for (const field of INSTALLED) {
    const ranges = at(manifest, field);
    if (!isRecord(ranges) || (bundled === true && field !== 'peerDependencies')) continue;
    for (const [name, range] of Object.entries(ranges)) {
      if (Array.isArray(bundled) && bundled.includes(name)) continue;
      const alias =
        typeof range === 'string' ? /^(?:npm|workspace):((?:@[^/@]+\/)?[^@/]+)@/.exec(range)?.[1] : undefined;
      names.add(alias ?? name);
    }
  }
  return [...names];
}

function privateNeeds(name: string, needs: readonly string[]): readonly Problem[] {
  if (needs.length === 0) return [];
  return [
    {
      code: 'WORKSPACE_PRIVATE_DEPENDENCY',
      message: `${name} depends on ${some(needs)}, which this project keeps private: whoever installs it gets what the registry has of that name, if anything`,
      hint: 'Publish what it needs, too; bundle it (bundleDependencies, or a bundler); or make it a devDependency.',
    },
  ];
}

function unnamed({ folder, manifest }: ProjectPackage): Problem {
  const file = folder === '' ? 'package.json' : `${folder}/package.json`;
  return {
    code: 'WORKSPACE_UNNAMED',
    message: `${file} has name ${quote(String(at(manifest, 'name')))} and version ${quote(String(at(manifest, 'version')))}: no registry takes that`,
    hint: 'Set "private": true where it is not to be published, or give it a name and an exact version.',
    file,
  };
}

function sameName(name: string, a: ProjectPackage, b: ProjectPackage): Problem {
  return {
    code: 'WORKSPACE_NAME_TWICE',
    message: `${quote(name)} is the name of ${quote(a.folder)} and of ${quote(b.folder)}`,
    hint: 'Rename one of them, or set "private": true in the one that is not to be published.',
    file: `${b.folder}/package.json`,
  };
}
