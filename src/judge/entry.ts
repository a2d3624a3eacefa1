import type { LockedPackage, TreeDisagreement } from '../model/package.ts';
import type { Routing } from '../model/ports.ts';
import { type Raised, type Subject, raise } from './raise.ts';
import type { Status } from './status.ts';

/** What an entry's `resolved` names, as `packument/tarball-url.ts` reads it. */
type ResolvedNames =
  | { readonly kind: 'match' | 'unreadable' }
  | { readonly kind: 'other'; readonly name: string; readonly version: string };

export function subjectOf(entry: LockedPackage): Subject {
  return { package: entry.name, version: entry.version, file: entry.at.file, line: entry.at.line };
}

/** The address of an entry that comes from a registry: does it name this package, and on a registry that is configured? */
export function judgeResolved(
  entry: LockedPackage,
  names: ResolvedNames | null,
  routing: Routing,
  introduced: boolean,
): readonly Raised[] {
  const subject = subjectOf(entry);
  const raised: Raised[] = [];
  // What was there before was accepted by somebody; what a pull request brings in was not yet.
  const worse = introduced ? { severity: 'high' as const } : {};
  if (names?.kind === 'other') {
    const message = `The entry says ${entry.name}@${entry.version}, but its address fetches ${names.name}@${names.version}.`;
    raised.push(raise('resolved-mismatch', subject, message));
  }
  if (routing.kind === 'foreign-host') {
    raised.push(
      raise(
        'resolved-host',
        subject,
        `${entry.name} comes from ${routing.host}; configured for it is ${routing.configured}.`,
        {
          cause: routing.host,
          together: (count) =>
            `${count} entries come from ${routing.host}, which is not a registry that is configured for them.`,
          ...worse,
          remedy: `Only if you know and trust ${routing.host}, add this line to .npmrc: ${routing.npmrcLine}`,
        },
      ),
    );
  } else if (routing.concern !== undefined) {
    raised.push(
      raise('resolved-host', subject, `${entry.name} is fetched without encryption: ${routing.concern.detail}.`, {
        ...worse,
        cause: routing.concern.code,
        together: (count) => `${count} entries are fetched without encryption.`,
      }),
    );
  }
  return raised;
}

const WHY: Readonly<Record<Exclude<LockedPackage['kind'], 'registry' | 'bundled' | 'other'>, string>> = {
  'remote-tarball': 'fetched from an address that is not a registry’s: its pin is all there is',
  git: 'fetched from a git repository: its commit is all there is',
  file: 'a file of this project or beside it',
  link: 'a link to a folder of this project or beside it',
  workspace: 'a part of this project',
  patch: 'a patched copy, made on this machine',
  runtime: 'a runtime, not a package of an npm registry',
};

/** An entry that no registry is asked about, because none has it. */
export function judgeUnlisted(
  entry: LockedPackage,
  introduced: boolean,
): { readonly status: Status; readonly raised: readonly Raised[] } {
  const { kind } = entry;
  if (kind === 'registry' || kind === 'bundled' || kind === 'other')
    throw new Error(`a ${kind} entry is settled elsewhere`);
  const status: Status = { status: 'not-applicable', reason: kind, detail: WHY[kind] };
  // What is the project's own is no surprise to anybody; what is fetched from elsewhere should be said.
  if (kind === 'workspace' || (kind === 'link' && !leavesProject(entry.resolved))) return { status, raised: [] };
  const message = `${entry.name} is ${WHY[kind]}.`;
  const together = (count: number): string => `${count} entries are ${WHY[kind]}.`;
  // New in a pull request and pinned by nothing that stays: what is installed can change under an unchanged lockfile.
  const loose = introduced && !isPinned(entry);
  const severity = loose ? { severity: 'high' as const } : {};
  return {
    status,
    raised: [raise('not-a-registry-package', subjectOf(entry), message, { cause: kind, together, ...severity })],
  };
}

/** Is the entry pinned by something immutable: a whole commit id, or a hash? */
function isPinned({ kind, resolved, integrity, checksum }: LockedPackage): boolean {
  if (integrity !== null || checksum !== undefined) return true;
  return kind === 'git' && /(?:^|[^0-9a-f])[0-9a-f]{40}(?:[0-9a-f]{24})?(?:$|[^0-9a-f])/.test(resolved ?? '');
}

function leavesProject(resolved: string | null): boolean {
  return resolved === null || /^(?:[/\\]|[a-z]:|\.\.(?:[/\\]|$))/i.test(resolved.replace(/^file:/, ''));
}

/**
 * A link that also has a registry's address or a hash. npm never writes one: it links the folder at that very path, for
 * example `http:/registry…` in the repository, and looks at no hash. What the registry has is not what gets installed.
 */
export function judgeLinked(entry: LockedPackage): readonly Raised[] {
  if (entry.kind !== 'link') return [];
  const beside = entry.integrity === null ? 'a registry’s address' : 'a hash';
  const message = `The entry of ${entry.name} is a link, with ${beside} beside it: npm installs the folder of that name and checks nothing.`;
  const remedy =
    'Do not install. Restore the entry from the last good commit of the lockfile, or remove it and lock it again.';
  return [raise('not-a-registry-package', subjectOf(entry), message, { severity: 'high', remedy })];
}

/** The two trees of a v2 npm lockfile. npm 7 and later read `packages`, npm 6 reads `dependencies`: a swap in one is for somebody. */
export function judgeDisagreement(disagreement: TreeDisagreement): Raised {
  const { name, path, field, inPackages, inDependencies, at } = disagreement;
  const say = (value: string | null): string =>
    value === null ? 'nothing' : value.length > 100 ? `${value.slice(0, 100)}…` : value;
  const message = `The two trees of the lockfile disagree on the ${field} of ${path}: “packages” says ${say(inPackages)}, “dependencies” says ${say(inDependencies)}.`;
  return raise('lockfile-trees-disagree', { package: name, version: null, file: at.file, line: at.line }, message, {
    cause: `${path} ${field}`,
  });
}
