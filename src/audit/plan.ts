import type { RegistryRoute } from '../model/evidence.ts';
import type { LockedPackage, Lockfile, PackageId } from '../model/package.ts';
import type { Change, LockfileChanges, Pin } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { RegistryPort } from '../model/ports.ts';
import { judgeChanges } from '../judge/changes.ts';
import { judgeLinked, judgeResolved, judgeUnlisted } from '../judge/entry.ts';
import type { Raised } from '../judge/raise.ts';
import { type Status, notAudited } from '../judge/status.ts';
import { resolvedMatches } from '../packument/tarball-url.ts';
import { isRegistryName, isRegistryVersion } from '../model/name.ts';
import { ancestorsOf } from './bundled.ts';

/** One lockfile, what it is held against, and the registries as its own project configures them. */
export interface LockfileContext {
  readonly registry: RegistryPort;
  /** `null` where there is no base to compare with. */
  readonly changes: LockfileChanges | null;
  /** `changed`: entries that the base has as they are were audited when they came in. */
  readonly scope: 'changed' | 'all';
}

/** What will happen to one entry of a lockfile. */
export type Planned = {
  readonly entry: LockedPackage;
  readonly raised: readonly Raised[];
  readonly registry: RegistryPort;
  readonly weakened: boolean;
  /** The base does not have the entry as it is. `false` where there is no base. */
  readonly introduced: boolean;
  /** What the base had in its place; `null` where it is new, or nothing changed. */
  readonly from: Pin | null;
  /** What its change says by itself; raised once a change, and true of every place that pins the same. */
  readonly suspicions: readonly Finding[];
} & (
  | { readonly kind: 'lookup'; readonly id: PackageId; readonly route: RegistryRoute }
  /** Said to ship inside an ancestor's tarball: decided once the ancestor's document is known. */
  | { readonly kind: 'bundled' }
  | { readonly kind: 'settled'; readonly status: Status }
);

export type Lookup = Extract<Planned, { kind: 'lookup' }>;

type Fate = { readonly raised: readonly Raised[] } & (
  | { readonly kind: 'lookup'; readonly id: PackageId; readonly route: RegistryRoute }
  | { readonly kind: 'bundled' }
  | { readonly kind: 'settled'; readonly status: Status }
);

const UNCHANGED: Status = { status: 'not-applicable', reason: 'unchanged', detail: 'the base has this entry as it is' };

/** Decides, without a request, which entries are looked up where, and what the others are. */
export function planEntries(lockfile: Lockfile, context: LockfileContext): readonly Planned[] {
  const { registry, changes, scope } = context;
  const needed = scope === 'changed' && changes !== null ? withHolders(lockfile, changes) : null;
  const suspicions = suspicionsOf(changes?.changes ?? []);
  const before = new Map((changes?.changes ?? []).map(({ name, from, to }) => [to && pinKey(name, to), from] as const));
  return lockfile.packages.map((entry) => {
    const introduced = changes?.changed.has(entry) === true;
    const fate: Fate =
      needed === null || needed.has(entry)
        ? planEntry(entry, registry, introduced)
        : { kind: 'settled', raised: [], status: UNCHANGED };
    const weakened = changes?.weakened.has(entry) === true;
    if (!introduced) return { entry, registry, weakened, introduced, from: null, suspicions: [], ...fate };
    const key = pinKey(entry.name, entry);
    const own = suspicions.get(key) ?? [];
    return { entry, registry, weakened, introduced, from: before.get(key) ?? null, suspicions: own, ...fate };
  });
}

function suspicionsOf(changes: readonly Change[]): ReadonlyMap<string, readonly Finding[]> {
  return new Map(
    changes.flatMap((change) => {
      const findings = judgeChanges([change]).map(({ finding }) => finding);
      return change.to === null || findings.length === 0 ? [] : [[pinKey(change.name, change.to), findings] as const];
    }),
  );
}

function pinKey(name: string, { version, kind, integrity, resolved }: Pin): string {
  return JSON.stringify([name, version, kind, integrity, resolved]);
}

/** The changed entries, and above those that say they ship inside a tarball, the entries whose tarball that could be. */
function withHolders(lockfile: Lockfile, { changed }: LockfileChanges): ReadonlySet<LockedPackage> {
  const bundled = [...changed].filter((entry) => entry.kind === 'bundled');
  if (bundled.length === 0) return changed;
  const byPath = new Map(lockfile.packages.map((entry) => [entry.path, entry] as const));
  const needed = new Set(changed);
  for (const entry of bundled) {
    for (const path of ancestorsOf(entry.path)) {
      const holder = byPath.get(path);
      if (holder !== undefined) needed.add(holder);
    }
  }
  return needed;
}

function planEntry(entry: LockedPackage, registry: RegistryPort, introduced: boolean): Fate {
  if (!mustBeAudited(entry)) {
    if (entry.kind === 'bundled') return { kind: 'bundled', raised: [] };
    if (entry.kind === 'other') {
      const detail = `${JSON.stringify(entry.resolved)} is of no kind that this program knows, so nobody was asked about it`;
      return { kind: 'settled', raised: [], status: notAudited('unrecognised', detail) };
    }
    return { kind: 'settled', ...judgeUnlisted(entry, introduced) };
  }
  const settle = (status: Status, raised: readonly Raised[] = []): Fate => ({ kind: 'settled', raised, status });
  const unaskable = (what: string, text: string | null): string =>
    `${JSON.stringify(text)} is not a ${what} that a registry can hold, so nobody was asked about it`;
  if (!isRegistryName(entry.name)) return settle(notAudited('invalid-name', unaskable('name', entry.name)));
  if (entry.version === null || !isRegistryVersion(entry.version)) {
    return settle(notAudited('invalid-version', unaskable('version', entry.version)));
  }
  const id = { name: entry.name, version: entry.version };
  const match = entry.resolved === null ? null : resolvedMatches(id.name, id.version, entry.resolved);
  const routing = registry.route(id.name, entry.resolved);
  const raised = [...judgeLinked(entry), ...judgeResolved(entry, match, routing, introduced)];
  if (routing.kind === 'foreign-host') {
    const detail = `${routing.host} is not a registry that is configured for ${id.name}; only if you trust that host, add to .npmrc: ${routing.npmrcLine}`;
    return settle(notAudited('foreign-host', detail), raised);
  }
  if (routing.noEvidence === true) {
    const detail = `the policy says that ${routing.route.registry} has no evidence by nature`;
    return settle({ status: 'not-applicable', reason: 'no-evidence-declared', detail }, raised);
  }
  return { kind: 'lookup', raised, id, route: routing.route };
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
