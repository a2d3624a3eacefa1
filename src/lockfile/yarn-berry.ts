import { LockfileError } from '../model/errors.ts';
import type { LockedPackage, Lockfile } from '../model/package.ts';
import { Fields } from './fields.ts';
import { parseLocatedYaml } from './located-yaml.ts';
import type { LocatedMember } from './located.ts';
import { readBerrySource } from './yarn-berry-source.ts';
import type { Descriptors } from './yarn-berry-source.ts';
import { answeredTwice, contradiction, malformedEntry } from './yarn-faults.ts';
import { readSpecifier } from './yarn-specifier.ts';

/** 4 is Yarn 2's, 5 and 6 are Yarn 3's, 7 and later Yarn 4's. */
const KNOWN_VERSIONS = /^(?:[4-9]|10)$/;
const METADATA = '__metadata';
/** What Yarn writes for the version of a folder. */
const PLACEHOLDER = '0.0.0-use.local';

/**
 * Reads the lockfile of Yarn 2 and later ("Berry"), `__metadata.version` 4 to 10: one entry a member.
 *
 * An entry is what its `resolution` says, since Yarn fetches that; its `version` and the requests in its key must agree.
 * Its `checksum` is of Yarn's own archive, so that `integrity` is `null` throughout.
 *
 * @throws LockfileError for anything that cannot be read for certain
 */
export function readYarnBerry(file: string, text: string): Lockfile {
  const [document, second] = parseLocatedYaml(file, text, { scalars: 'text' });
  if (document === undefined || second !== undefined) {
    throw malformedEntry(file, second?.line ?? 1, 'the lockfile must be one YAML document');
  }
  const root = new Fields(file, document, null);
  const metadata = root.child(METADATA);
  if (metadata === undefined) throw malformedEntry(file, root.object.line, 'the lockfile has no "__metadata"');
  const version = readVersion(metadata);
  const cacheKey = metadata.text('cacheKey');
  const seen = new Map<string, number>();
  const packages: LockedPackage[] = [];
  for (const member of root.object.members.values()) {
    if (member.key === METADATA) continue;
    const descriptors = readDescriptors(file, member, seen);
    packages.push(readEntry(root.fieldsOf(member), descriptors, member.line));
  }
  return {
    path: file,
    format: 'yarn-berry',
    version,
    ...(cacheKey !== null && { cacheKey }),
    packages,
    disagreements: [],
  };
}

function readEntry(fields: Fields, descriptors: Descriptors, line: number): LockedPackage {
  const { file } = fields;
  const stated = fields.text('version');
  const resolution = fields.text('resolution');
  if (stated === null || resolution === null) {
    throw malformedEntry(
      file,
      line,
      `the entry has no "${stated === null ? 'version' : 'resolution'}", which every entry has`,
    );
  }
  const locator = readSpecifier(resolution);
  const source = readBerrySource(file, line, locator, descriptors);
  if (source.version !== undefined && source.version !== stated) {
    throw contradiction(
      file,
      line,
      `the entry says version ${JSON.stringify(stated)}, and its resolution fetches ${JSON.stringify(source.version)}`,
    );
  }
  const alias = descriptors.find((each) => each.name !== locator.name)?.name;
  const checksum = fields.text('checksum');
  return {
    name: locator.name,
    version: stated === PLACEHOLDER ? null : stated,
    ...(alias !== undefined && { alias }),
    kind: source.kind,
    integrity: null,
    ...(checksum !== null && { checksum }),
    resolved: source.resolved,
    path: descriptors[0].text,
    requires: [...new Set([...fields.keysOf('dependencies'), ...fields.keysOf('peerDependencies')])],
    at: { file, line },
  };
}

/** The requests in an entry's key. Yarn lets a later entry for the same request win. */
function readDescriptors(file: string, member: LocatedMember, seen: Map<string, number>): Descriptors {
  const [first, ...more] = splitKey(member.key).map(readSpecifier);
  if (first === undefined) throw malformedEntry(file, member.line, 'the entry has an empty key');
  for (const { text, name, range } of [first, ...more]) {
    if (name === '' || range === '') {
      throw malformedEntry(file, member.line, 'the key of an entry must list requests of the form name@range');
    }
    const earlier = seen.get(text);
    if (earlier !== undefined) throw answeredTwice(file, earlier, member.line);
    seen.set(text, member.line);
  }
  return [first, ...more];
}

/** Split at commas, but for those inside a range: what follows such a comma has no `@`, and is no request of its own. */
function splitKey(key: string): readonly string[] {
  const parts: string[] = [];
  for (const part of key.split(',')) {
    const before = parts.at(-1);
    if (before === undefined || part.includes('@')) parts.push(part.trim());
    else parts[parts.length - 1] = `${before},${part}`;
  }
  return parts;
}

function readVersion(metadata: Fields): number {
  const version = metadata.text('version');
  if (version !== null && KNOWN_VERSIONS.test(version)) return Number(version);
  throw new LockfileError({
    code: 'lockfile-version-unsupported',
    message: `"__metadata.version" is ${version === null ? 'missing' : JSON.stringify(version.slice(0, 40))}; this program reads 4 to 10`,
    hint: 'Let a current Yarn write the lockfile again with yarn install, or use a newer countersign.',
    file: metadata.file,
    line: metadata.object.members.get('version')?.line ?? metadata.object.line,
  });
}
