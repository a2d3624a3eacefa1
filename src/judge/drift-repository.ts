import type { SignerIdentity } from '../model/evidence.ts';
import { type RepositoryRef, formatRepository, sameRepository } from '../model/repository.ts';
import { short } from './drift-words.ts';

/**
 * What became of the repository between two builds. `renamed`: the same one under another name · `transferred`: the same one, now
 * another owner's · `moved`: another one of the same owner · `other`: another owner's.
 */
export type RepositoryDrift = 'same' | 'not-stated' | 'renamed' | 'transferred' | 'moved' | 'other';

type Where = Pick<SignerIdentity, 'provider' | 'repository' | 'repositoryId' | 'ownerId'>;

/** Numeric ids decide where both certificates state them: a name can be given up and taken over by anyone. */
export function compareRepositories(before: Where, now: Where): RepositoryDrift {
  if (before.repository === null || now.repository === null) return 'not-stated';
  const [named, sameOwner] = [sameRepository(before.repository, now.repository), isSameOwner(before, now)];
  if (idsOf(before, now, 'repositoryId') === 'equal') {
    if (named) return 'same';
    return sameOwner ? 'renamed' : 'transferred';
  }
  if (idsOf(before, now, 'repositoryId') === 'unknown' && named && sameOwner) return 'same';
  return sameOwner ? 'moved' : 'other';
}

/** `github.com/acme/lib (id 12, owner id 3)`: two repositories may have had the same name. */
export function describeRepository({ repository, repositoryId, ownerId }: Where): string {
  if (repository === null) return '(not stated)';
  const ids = [
    ...(repositoryId === null ? [] : [`id ${short(repositoryId, 30)}`]),
    ...(ownerId === null ? [] : [`owner id ${short(ownerId, 30)}`]),
  ];
  return `${short(formatRepository(repository))}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`;
}

/** By name alone, for repositories that package.json names. */
export function hasSameOwner(a: RepositoryRef, b: RepositoryRef): boolean {
  return sameRepository({ ...a, path: ownerOf(a) }, { ...b, path: ownerOf(b) });
}

function isSameOwner(before: Where, now: Where): boolean {
  const ids = idsOf(before, now, 'ownerId');
  if (ids !== 'unknown') return ids === 'equal';
  return before.repository !== null && now.repository !== null && hasSameOwner(before.repository, now.repository);
}

/** Ids are comparable within one provider and host only: number 12 of another is another repository. */
function idsOf(before: Where, now: Where, field: 'repositoryId' | 'ownerId'): 'equal' | 'different' | 'unknown' {
  const [a, b] = [before[field], now[field]];
  if (a === null || b === null) return 'unknown';
  if (before.provider !== now.provider || before.repository?.host !== now.repository?.host) return 'unknown';
  return a === b ? 'equal' : 'different';
}

/** Of `group/subgroup/project` the namespace. */
function ownerOf({ path }: RepositoryRef): string {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? path : path.slice(0, cut);
}
