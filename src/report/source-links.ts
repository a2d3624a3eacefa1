import { type RepositoryRef, repositoryFromUri, sameRepository } from '../model/repository.ts';
import type { BuildSource } from '../model/verdict.ts';

/** A full commit hash, SHA-1 or SHA-256: a short one or a name could be another commit tomorrow. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** GitHub's own form of an owner and a repository: nothing in it can lead to another page of the host. */
const OWNER_AND_NAME = /^[A-Za-z0-9][A-Za-z0-9-]*\/(?!\.{1,2}$)[\w.-]+$/;

/** The repository of a build, `null` where none is stated that can be read. It is written with its scheme or without. */
export function builtFrom({ repository }: BuildSource): RepositoryRef | null {
  if (repository === null) return null;
  return repositoryFromUri(/^[a-z][a-z+]*:/i.test(repository) ? repository : `https://${repository}`);
}

/**
 * GitHub's page with every commit between two builds, where both certificates name a commit of one repository on github.com;
 * `null` elsewhere. Other hosts have such pages too, at addresses that the certificates do not state.
 */
export function compareUrl(before: BuildSource, after: BuildSource): string | null {
  const [old, now] = [builtFrom(before), builtFrom(after)];
  if (old === null || now === null || !sameRepository(old, now)) return null;
  if (now.host !== 'github.com' || !OWNER_AND_NAME.test(now.path)) return null;
  if (before.commit === null || after.commit === null || before.commit === after.commit) return null;
  if (!COMMIT.test(before.commit) || !COMMIT.test(after.commit)) return null;
  return `https://github.com/${now.path}/compare/${before.commit}...${after.commit}`;
}

/** Whether both builds name a repository, and another one. */
export function isMoved(before: BuildSource, after: BuildSource): boolean {
  const [old, now] = [builtFrom(before), builtFrom(after)];
  return old !== null && now !== null && !sameRepository(old, now);
}
