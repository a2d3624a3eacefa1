import { isRegistryVersion } from '../model/name.ts';
import type { Origin, PinnedOrigin } from '../model/origin.ts';
import { formatRepository, repositoryFromUri, type RepositoryRef } from '../model/repository.ts';
import { type Fault, membersOf, quoted } from './faults.ts';
import type { Located } from './located-json.ts';
import { isPinnableName } from './names.ts';

const KEYS = ['packages', 'repository', 'repositoryId', 'ownerId', 'workflow', 'builder', 'publisher'];
const BUILDER = /^[a-z]{1,32}(?:\/[\w.-]{1,64})?$/;
const PUBLISHERS: readonly Origin['publisher'][] = ['token', 'trusted-publisher', 'staged'];

/** One entry of `origins`; `null` where it has faults, which are told. */
export function readEntry(item: Located, fault: Fault): PinnedOrigin | null {
  const members = membersOf(item, KEYS, 'an entry', fault);
  if (members === null) return null;
  const field = <T>(
    key: string,
    reader: (value: Located, key: string, fault: Fault) => T | undefined,
  ): T | undefined => {
    const member = members.get(key);
    return member === undefined ? undefined : reader(member.value, key, fault);
  };
  const packages = field('packages', readPackages);
  const repository = field('repository', readRepository);
  const repositoryId = field('repositoryId', readStated);
  const ownerId = field('ownerId', readStated);
  const workflow = field('workflow', readStated);
  const builder = field('builder', readBuilder);
  const publisher = field('publisher', readPublisher);
  if (packages === undefined || repository === undefined || repositoryId === undefined || ownerId === undefined)
    return null;
  if (workflow === undefined || builder === undefined || publisher === undefined) return null;
  return { packages, origin: { repository, repositoryId, ownerId, workflow, builder, publisher }, line: item.line };
}

function readPackages(value: Located, key: string, fault: Fault): Readonly<Record<string, string>> | undefined {
  if (value.type !== 'object' || value.members.length === 0) {
    fault(`${key} must name at least one package, with the version at which it was pinned`, value.line);
    return undefined;
  }
  const pins = value.members.flatMap((member) => {
    if (!isPinnableName(member.key)) {
      fault(`${quoted(member.key)} is not the name of a package, and not @scope/*`, member.line);
      return [];
    }
    const version = member.value.type === 'scalar' ? member.value.value : null;
    if (typeof version === 'string' && isRegistryVersion(version)) return [[member.key, version] as const];
    fault(`the version of ${member.key} must be an exact one, such as "1.2.3"`, member.value.line);
    return [];
  });
  return Object.fromEntries(pins);
}

function readRepository(value: Located, key: string, fault: Fault): RepositoryRef | undefined {
  const text = value.type === 'scalar' ? value.value : null;
  const ref = typeof text === 'string' ? repositoryFromUri(`https://${text}`) : null;
  if (ref !== null && formatRepository(ref) === text) return ref;
  fault(`${key} must be written as github.com/owner/repository`, value.line);
  return undefined;
}

/** A text, or `null`: not stated when it was pinned, so anything agrees with it. */
function readStated(value: Located, key: string, fault: Fault): string | null | undefined {
  if (value.type === 'scalar' && value.value === null) return null;
  if (value.type === 'scalar' && typeof value.value === 'string' && value.value !== '') return value.value;
  fault(`${key} must be a text, or null where any will do`, value.line);
  return undefined;
}

function readBuilder(value: Located, key: string, fault: Fault): string | undefined {
  if (value.type === 'scalar' && typeof value.value === 'string' && BUILDER.test(value.value)) return value.value;
  fault(`${key} must be written as github/github-hosted`, value.line);
  return undefined;
}

function readPublisher(value: Located, key: string, fault: Fault): Origin['publisher'] | undefined {
  const found = PUBLISHERS.find((publisher) => value.type === 'scalar' && value.value === publisher);
  if (found === undefined) fault(`${key} must be one of ${PUBLISHERS.join(', ')}`, value.line);
  return found;
}
