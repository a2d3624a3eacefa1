import { normalize } from 'node:path/posix';
import { isRegistryVersion } from '../model/name.ts';
import type { EntryKind } from '../model/package.ts';
import { addressKind } from './address.ts';
import { contradiction, malformedEntry } from './yarn-faults.ts';
import { requestedPackage } from './yarn-specifier.ts';
import type { Specifier } from './yarn-specifier.ts';

/** The requests of one entry: at least one. */
export type Descriptors = readonly [Specifier, ...Specifier[]];

export interface BerrySource {
  readonly kind: EntryKind;
  readonly resolved: string | null;
  /** The version that the reference fetches, where it says one. */
  readonly version?: string;
}

/**
 * Where Yarn fetches an entry from, told from its resolution (`name@reference`), and whether its requests lead there.
 *
 * `npm:` is a registry's version whatever address is stated beside it (`__archiveUrl`): it claims to be that version, so
 * it must be held against the registry. Protocols that Yarn does not have are `other`, and so is `exec:`, which runs a
 * script of the project to make the package.
 *
 * @throws LockfileError `lockfile-contradiction` where a request asks for another package, which Yarn itself notices only
 *   with `--check-resolutions`: an attacker would edit the resolution and leave the key as reviewers know it
 */
export function readBerrySource(file: string, line: number, locator: Specifier, descriptors: Descriptors): BerrySource {
  const source = sourceOf(file, line, locator);
  for (const each of descriptors) {
    if (leadsTo(each, locator)) continue;
    throw contradiction(file, line, 'the entry’s key asks for one package, and its resolution fetches another');
  }
  return source;
}

function sourceOf(file: string, line: number, locator: Specifier): BerrySource {
  const cut = locator.range.indexOf('::');
  const reference = cut === -1 ? locator.range : locator.range.slice(0, cut);
  const parameters = new URLSearchParams(cut === -1 ? '' : locator.range.slice(cut + 2));
  const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(reference)?.[0] ?? '';
  const rest = reference.slice(protocol.length);
  switch (protocol) {
    case 'npm:':
      return { kind: 'registry', version: versionOf(file, line, rest), resolved: archiveOf(file, line, parameters) };
    case 'workspace:':
      return { kind: 'workspace', resolved: rest };
    case 'patch:':
      return { kind: 'patch', resolved: locator.range };
    case 'link:':
    case 'portal:':
      return { kind: 'link', resolved: fromRoot(rest, parameters) };
    case 'file:': {
      // `file:./x.tgz#./x.tgz` names the archive twice: as asked for, and as found.
      const hash = rest.indexOf('#');
      return { kind: 'file', resolved: `file:${fromRoot(hash === -1 ? rest : rest.slice(0, hash), parameters)}` };
    }
    case 'virtual:':
      throw malformedEntry(file, line, 'the entry’s resolution must not be a virtual one, which Yarn keeps to itself');
    default: {
      const kind = addressKind(reference);
      // `git@host:owner/repo` is the one address without a protocol.
      if (protocol === '' && kind !== 'git') {
        throw malformedEntry(file, line, 'the entry’s resolution must be of the form name@protocol:reference');
      }
      const isCommit = /[#&]commit=[0-9a-f]+/.test(reference);
      return { kind: isCommit && kind !== 'registry' ? 'git' : (kind ?? 'other'), resolved: reference };
    }
  }
}

function versionOf(file: string, line: number, text: string): string {
  if (isRegistryVersion(text)) return text;
  throw malformedEntry(file, line, 'the entry’s resolution must be one exact version behind "npm:"');
}

function archiveOf(file: string, line: number, parameters: URLSearchParams): string | null {
  const [address, second] = parameters.getAll('__archiveUrl');
  if (second !== undefined) throw malformedEntry(file, line, 'the entry’s resolution states two addresses');
  return address === undefined || address === '' ? null : address;
}

/** A folder as seen from the project's root: Yarn writes it as seen from the workspace that asks for it. */
function fromRoot(folder: string, parameters: URLSearchParams): string {
  const asker = /@workspace:([^:]*)$/.exec(parameters.get('locator') ?? '')?.[1];
  if (asker === undefined || /^(?:[~/\\]|[a-z]:)/i.test(folder)) return folder;
  return normalize(`${asker}/${folder}`);
}

/** Requests by these protocols keep the name that they were made under. */
const NAME_KEPT = /^(?:patch|link|portal|file|exec|workspace):/i;

function leadsTo(request: Specifier, locator: Specifier): boolean {
  const requested = requestedPackage(request, 'berry');
  // A workspace answers a range too, where it has that name.
  if (requested !== null) return requested === locator.name && /^(?:npm|workspace):/.test(locator.range);
  if (NAME_KEPT.test(request.range) || addressKind(request.range) !== 'other') return request.name === locator.name;
  // A protocol of a plugin's, which may mean anything; Yarn drops an entry that nothing asks for.
  return true;
}
