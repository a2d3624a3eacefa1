import { posix } from 'node:path';
import { shownPath } from '../adapters/files.ts';
import { audit } from '../audit/audit.ts';
import { doubtsOf } from '../audit/doubts.ts';
import type { LockfileContext } from '../audit/plan.ts';
import type { Raised } from '../judge/raise.ts';
import { MAX_LOCKFILE_BYTES } from '../lockfile/bounded-text.ts';
import { compareLockfiles } from '../lockfile/diff.ts';
import type { LockfileChanges } from '../model/change.ts';
import { ConfigurationError, IncompleteError } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import type { RegistryPort } from '../model/ports.ts';
import type { Verdict } from '../model/verdict.ts';
import { type AskedAhead, askAhead } from './ask-ahead.ts';
import { type BaseTrees, openBaseTrees } from './base-tree.ts';
import { baselineOf, type Baseline } from './baseline.ts';
import { discover, trackedBelow } from './discover.ts';
import { loadJudgement } from './judgement.ts';
import { loadLockfile, loadLockfiles, type LoadedLockfiles } from './lockfiles.ts';
import type { AuditOptions, Host, Scope } from './options.ts';
import { projectConfig } from './project-config.ts';
import { shardAsked } from './shard.ts';
import { beginSource, openSource, type Source } from './source.ts';

/** Then whatever is left of a cache is let be. */
const MOST_ROUNDS = 3;

/** Audits what is found in a folder: discovers, reads, compares with the base, asks, verifies, judges. */
export async function runAudit(options: AuditOptions, host: Host): Promise<Verdict> {
  const trees = host.base === null ? null : ahead(await openBaseTrees(host.gitIn(host.root), host.base));
  const hasBase = trees !== null || options.baseFile !== undefined;
  const scope = options.scope ?? (hasBase ? 'changed' : 'all');
  // Begun together, since each mostly waits: for git, for the disk, for the trust root. Faults are told in this order.
  const finding = begun(findLockfiles(options, host, trees));
  const agreeing = begun(loadJudgement(options, host, trees));
  const beginning = beginSource(options, host, trees);
  const loaded = await finding;
  if (scope === 'changed' && !hasBase) throw noBase();
  const comparing = begun(baselineFor(options, host, loaded, trees, scope));
  const agreed = await agreeing;
  const baseline = await comparing;
  const source = await openSource(options, host, trees, agreed.judgement.policy?.registries, beginning);
  const projects = await contextsOf(loaded.lockfiles, baseline, scope, source, trees, host);
  const held = { scope, base: trees?.mergeBase.commit ?? options.baseFile ?? null };
  const conclude = () =>
    audit(
      {
        lockfiles: loaded.lockfiles,
        errors: loaded.errors,
        raised: [...baseline.raised, ...projects.raised, ...agreed.raised],
        thresholds: agreed.thresholds,
        judgement: agreed.judgement,
        contexts: projects.contexts,
        held,
        ...shardAsked(options, loaded, agreed, held),
      },
      {
        trust: source.trust,
        github: agreed.github,
        progress: host.progress,
        interrupted: () => host.deadline.reason,
      },
    );
  const verdict = await undoubted(conclude, host);
  await source.finish();
  return verdict;
}

interface TreesAhead extends BaseTrees {
  readonly mergeBase: AskedAhead;
}

function ahead(trees: BaseTrees): TreesAhead {
  return { ...trees, mergeBase: askAhead(trees.mergeBase) };
}

async function findLockfiles(options: AuditOptions, host: Host, trees: TreesAhead | null): Promise<LoadedLockfiles> {
  const below = folderTrees(trees, options.folder, host);
  const candidates = await discover(options.lockfiles, options.folder, below, host.gitIn(options.folder));
  if (trees !== null && options.baseFile === undefined) {
    const paths = candidates.map(({ path }) => `${trees.prefix}${shownPath(path, options.folder, host.root)}`);
    for (const path of paths) trees.mergeBase.begin(path, MAX_LOCKFILE_BYTES);
  }
  return loadLockfiles(candidates, options.folder, host.root, trees !== null);
}

/**
 * Whatever was found with the help of an earlier answer is told only once the registry itself has answered the same: a
 * cache may save a question where all is well, and is never the reason why something is not.
 */
async function undoubted(conclude: () => Promise<Verdict>, { cache, deadline }: Host): Promise<Verdict> {
  let verdict = await conclude();
  for (let round = 1; deadline.reason === null; round++) {
    const doubts = round < MOST_ROUNDS ? doubtsOf(verdict) : 'all';
    if (cache?.doubt(doubts) !== true) break;
    verdict = await conclude();
  }
  return verdict;
}

/** Of what fails first, the rest must not be called an unhandled fault. */
function begun<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** Discovery names paths relative to the folder that is searched, trees relative to the root. */
function folderTrees(trees: BaseTrees | null, folder: string, host: Host): BaseTrees | null {
  if (trees === null) return null;
  const below = shownPath('.', folder, host.root);
  return { ...trees, prefix: below === '' || below === '.' ? trees.prefix : `${trees.prefix}${below}/` };
}

async function baselineFor(
  options: AuditOptions,
  host: Host,
  loaded: LoadedLockfiles,
  trees: BaseTrees | null,
  scope: Scope,
): Promise<Baseline> {
  if (options.baseFile !== undefined) return baselineFromFile(options.baseFile, options.folder, host.root, loaded);
  if (trees === null) return { changes: new Map(), raised: [] };
  try {
    return await baselineOf(
      loaded.lockfiles,
      loaded.paths,
      await trackedBelow(host.gitIn(host.root)),
      trees,
      loaded.printed,
    );
  } catch (error) {
    if (!(error instanceof IncompleteError) || scope === 'changed') throw error;
    // Everything is audited anyway; what cannot be told is what changed, and that is said.
    host.warn(error.message);
    return { changes: new Map(), raised: [] };
  }
}

async function baselineFromFile(
  path: string,
  folder: string,
  root: string,
  { lockfiles, errors }: LoadedLockfiles,
): Promise<Baseline> {
  const [only, second] = lockfiles;
  if (only === undefined && errors.length > 0) return { changes: new Map(), raised: [] };
  if (only === undefined || second !== undefined) {
    throw new ConfigurationError([
      { code: 'USAGE', message: '--base is the earlier state of one lockfile.', hint: 'Name that one lockfile.' },
    ]);
  }
  const base = await loadLockfile({ path, format: only.format }, folder, root);
  const changes: LockfileChanges = compareLockfiles(base, only);
  return { changes: new Map([[only, changes]]), raised: [] };
}

/** The registries of each lockfile, as its own project configures them. */
export async function contextsOf(
  lockfiles: readonly Lockfile[],
  baseline: Baseline,
  scope: Scope,
  source: Source,
  trees: BaseTrees | null,
  host: Host,
): Promise<{ readonly contexts: ReadonlyMap<Lockfile, LockfileContext>; readonly raised: readonly Raised[] }> {
  const registries = new Map<string, RegistryPort>();
  const contexts = new Map<Lockfile, LockfileContext>();
  const raised: Raised[] = [];
  for (const lockfile of lockfiles) {
    const folder = posix.dirname(lockfile.path);
    const { format } = lockfile;
    const key = `${folder} ${format}`;
    let registry = registries.get(key);
    if (registry === undefined) {
      const config = await projectConfig(folder, format, host.root, trees, host.env);
      raised.push(...config.raised);
      registry = await source.registryOf({ folder, format, settings: config.settings });
      registries.set(key, registry);
    }
    contexts.set(lockfile, { registry, scope, changes: baseline.changes.get(lockfile) ?? null });
  }
  return { contexts, raised };
}

function noBase(): ConfigurationError {
  return new ConfigurationError([
    {
      code: 'NO_BASE',
      message: 'scope is “changed”, and there is nothing to compare with: this is not a pull request.',
      hint: 'Give --base-ref or --base, or audit everything with --scope all.',
    },
  ]);
}
