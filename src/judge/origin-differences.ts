import type { Origin } from '../model/origin.ts';
import { formatRepository, sameRepository } from '../model/repository.ts';
import { isWeakerPublisher } from './origin-of.ts';

/** One field on which a pinned origin and the one that was found disagree. */
export interface OriginDifference {
  readonly field: string;
  readonly pinned: string;
  readonly found: string;
}

/** Longest piece of an origin in a sentence. */
const SHOWN = 120;

/**
 * What of `found` is not as it was pinned; empty where it agrees. A renamed repository keeps its number and agrees; one of
 * the same name with another number does not, and neither does one that was handed to another owner: that is how a
 * project, or an abandoned name, changes hands. What was not stated when it was pinned agrees with anything.
 *
 * @param publisherStated whether the registry tells who published: a mirror may not, and that is no weaker publisher
 */
export function originDifferences(pinned: Origin, found: Origin, publisherStated = true): readonly OriginDifference[] {
  const differences: OriginDifference[] = [];
  const differ = (field: string, was: string, is: string | null): void => {
    differences.push({ field, pinned: clip(was), found: is === null ? 'none stated' : clip(is) });
  };
  if (!agree(pinned, found)) differ('repository', described(pinned, found), described(found, pinned));
  else if (pinned.ownerId !== null && found.ownerId !== null && pinned.ownerId !== found.ownerId)
    differ('owner of the repository', `id ${pinned.ownerId}`, `id ${found.ownerId}`);
  if (pinned.workflow !== null && pinned.workflow !== found.workflow)
    differ('workflow', pinned.workflow, found.workflow);
  if (!buildersAgree(pinned.builder, found.builder)) differ('builder', pinned.builder, found.builder);
  if (publisherStated && isWeakerPublisher(found.publisher, pinned.publisher))
    differ('publisher', pinned.publisher, found.publisher);
  return differences;
}

/** Numbers are one host's own: the same number elsewhere is another repository. */
function agree(pinned: Origin, found: Origin): boolean {
  if (pinned.repositoryId === null || found.repositoryId === null)
    return sameRepository(pinned.repository, found.repository);
  return pinned.repository.host === found.repository.host && pinned.repositoryId === found.repositoryId;
}

/** The class of hosting is compared only where it was known when it was pinned. */
function buildersAgree(pinned: string, found: string): boolean {
  return pinned === found || (!pinned.includes('/') && found.startsWith(`${pinned}/`));
}

/** With its number where the name alone would not show the difference. */
function described(origin: Origin, other: Origin): string {
  const name = formatRepository(origin.repository);
  const alike = sameRepository(origin.repository, other.repository);
  return alike && origin.repositoryId !== null ? `${name} (id ${origin.repositoryId})` : name;
}

/** `repository a, found b; workflow c, found d`. */
export function sayDifferences(differences: readonly OriginDifference[]): string {
  return differences.map(({ field, pinned, found }) => `${field} ${pinned}, found ${found}`).join('; ');
}

export function clip(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
