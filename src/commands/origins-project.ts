import type { LockfileContext } from '../audit/plan.ts';
import type { AuditPorts } from '../audit/ports.ts';
import { LockfileError } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import { type AgreedFile, ORIGINS_PATH, readAgreed, topOf } from './agreed.ts';
import { openBaseTrees } from './base-tree.ts';
import { discover } from './discover.ts';
import { loadLockfiles } from './lockfiles.ts';
import type { Host, SourceOptions } from './options.ts';
import { contextsOf } from './run-audit.ts';
import { registriesInForce } from './judgement.ts';
import { openSource } from './source.ts';

/** All that is needed to ask where a project's packages come from. */
export interface OriginsProject {
  /** The top of the repository: where the origins file is. */
  readonly top: string;
  readonly lockfiles: readonly Lockfile[];
  readonly contexts: ReadonlyMap<Lockfile, LockfileContext>;
  readonly ports: AuditPorts;
  /** The origins file: in force, and in the working tree. */
  readonly agreed: AgreedFile;
  finish(): Promise<void>;
}

/**
 * Opens the project of the working directory, all its lockfiles unless some are named.
 *
 * @throws LockfileError where one cannot be read: what it locks would be missing in what is pinned
 */
export async function openProject(
  named: readonly string[],
  options: SourceOptions,
  host: Host,
): Promise<OriginsProject> {
  const git = host.gitIn(host.root);
  const trees = host.base === null ? null : await openBaseTrees(git, host.base);
  const top = await topOf(host.root, git);
  const agreed = await readAgreed(ORIGINS_PATH, top, trees);
  const { lockfiles, errors } = await loadLockfiles(await discover(named, host.root, trees, git), host.root, host.root);
  const [broken] = errors;
  if (broken !== undefined) throw new LockfileError(broken);
  const registries = await registriesInForce(host, trees);
  const source = await openSource(options, host, trees, registries);
  const none = { changes: new Map(), raised: [] };
  const { contexts } = await contextsOf(lockfiles, none, 'all', source, trees, host);
  const ports = { trust: source.trust, progress: host.progress, interrupted: () => host.deadline.reason };
  return { top, lockfiles, contexts, ports, agreed, finish: () => source.finish() };
}
