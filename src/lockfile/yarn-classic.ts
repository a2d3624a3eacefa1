import type { EntryKind, LockedPackage, Lockfile } from '../model/package.ts';
import { addressKind } from './address.ts';
import { Fields } from './fields.ts';
import { parseClassic } from './yarn-classic-syntax.ts';
import type { ClassicBlock } from './yarn-classic-syntax.ts';
import { malformedEntry } from './yarn-faults.ts';
import { readSpecifier, requestedNames, requestedPackage } from './yarn-specifier.ts';
import type { Specifier } from './yarn-specifier.ts';

/**
 * Reads the lockfile of Yarn 1. One entry a block, named by what the header asks for and not by the `resolved` that
 * Yarn fetches: where the two differ, that is the finding.
 *
 * The 40 hex digits behind `#` in `resolved` stay part of the address: they are no `integrity`, and an entry that has
 * nothing else has none.
 *
 * @throws LockfileError for anything that cannot be read for certain
 */
export function readYarnClassic(file: string, text: string): Lockfile {
  const packages = parseClassic(file, text).flatMap((block) => readBlock(file, block));
  return { path: file, format: 'yarn-classic', version: 1, packages, disagreements: [] };
}

function readBlock(file: string, block: ClassicBlock): readonly LockedPackage[] {
  const specifiers = block.specifiers.map(readSpecifier);
  const fields = new Fields(file, block.fields, { key: block.specifiers[0] ?? '', parent: null });
  const version = fields.text('version');
  if (version === null) throw malformedEntry(file, block.line, 'the entry states no version, which every entry has');
  const { kind, resolved } = sourceOf(specifiers, fields.text('resolved'));
  const entry = {
    // The version of a link is a placeholder.
    version: kind === 'link' ? null : version,
    kind,
    integrity: fields.text('integrity'),
    resolved,
    requires: [...new Set([...fields.keysOf('dependencies'), ...fields.keysOf('optionalDependencies')])],
    at: { file, line: block.line },
  };
  const stated = fields.text('name');
  return requestedNames(specifiers, 'classic').map((each) => ({
    // An address for a header has no name in it; Yarn then states the one that it found there.
    name: stated !== null && addressKind(each.path) !== null ? stated : each.name,
    ...(each.alias !== undefined && { alias: each.alias }),
    path: each.path,
    ...entry,
  }));
}

interface Source {
  readonly kind: EntryKind;
  readonly resolved: string | null;
}

const LINK = 'link:';
/** A bare file name in `resolved`: that file of Yarn's offline mirror, a folder that holds the registry's tarballs. */
const MIRRORED = /^[^/\\:]+\.(?:tgz|tar\.gz)(?:#[0-9a-f]*)?$/i;

/** Where Yarn takes the entry from: `resolved` if there is one, else the address in the header, else the registry. */
function sourceOf(specifiers: readonly Specifier[], resolved: string | null): Source {
  const fromRegistry = specifiers.every((each) => requestedPackage(each, 'classic') !== null);
  if (resolved !== null) {
    if (fromRegistry && MIRRORED.test(resolved)) return { kind: 'registry', resolved: null };
    const kind = addressKind(resolved.replace(/#[0-9a-f]{40}$/, '')) ?? 'other';
    // The registry was asked, so whatever address it is fetched from must answer for that package.
    return { kind: fromRegistry && kind === 'remote-tarball' ? 'registry' : kind, resolved };
  }
  const address = specifiers.find((each) => requestedPackage(each, 'classic') === null)?.range;
  if (address === undefined) return { kind: 'registry', resolved: null };
  if (address.startsWith(LINK)) return { kind: 'link', resolved: address.slice(LINK.length) };
  return { kind: addressKind(address) ?? 'other', resolved: address };
}
