import type { Change, Pin } from '../model/change.ts';
import type { Position } from '../model/package.ts';
import { type Raised, raise } from './raise.ts';

/** What a change to a lockfile says by itself, before any registry is asked. */
export function judgeChanges(changes: readonly Change[]): readonly Raised[] {
  return changes.flatMap((change) => {
    const { name, from, to, at } = change;
    if (from === null || to === null) return [];
    const subject = { package: name, version: to.version, file: at.file, line: at.line };
    const cause = `${name}@${to.version} ${at.file}`;
    if (change.kind === 'rehashed') {
      const message = `${name}${to.version === null ? '' : `@${to.version}`} ${rehashed(from, to)}`;
      return [{ ...raise('same-version-new-hash', subject, message, { cause }), integrity: to.integrity }];
    }
    if (change.kind === 'source-changed') {
      const message = `${name} came from ${place(from)} before, and comes from ${place(to)} now.`;
      return [{ ...raise('source-changed', subject, message, { cause }), integrity: to.integrity }];
    }
    return [];
  });
}

/** A lockfile of the base is gone, and the project that it locked is not. */
export function judgeRemovedLockfile(path: string, manifest: Position): Raised {
  const subject = { package: null, version: null, file: manifest.file, line: manifest.line };
  return raise('lockfile-removed', subject, `${path} is gone, and ${manifest.file} beside it is not.`, { cause: path });
}

/** Only the hashes that differ are shown: where one was put beside the old one, both strings begin alike. */
function rehashed(from: Pin, to: Pin): string {
  const [before, now] = [partsOf(from.integrity), partsOf(to.integrity)];
  const gone = before.filter((part) => !now.includes(part));
  const added = now.filter((part) => !before.includes(part));
  if (added.length === 0) return 'is pinned by another checksum than before.';
  if (gone.length === 0) return `is now pinned by ${short(added)} too, beside ${short(before)}.`;
  return `was pinned by ${short(gone)} before, and is pinned by ${short(added)} now.`;
}

/** No real entry has more than a handful, and a hostile one must not cost more. */
function partsOf(sri: string | null): readonly string[] {
  return (sri ?? '').split(/\s+/, 20).filter((part) => part !== '');
}

function short(parts: readonly string[]): string {
  const [first = 'another hash', ...others] = parts.map((part) => (part.length > 24 ? `${part.slice(0, 23)}…` : part));
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

function place({ kind, resolved }: Pin): string {
  if (kind !== 'registry' && kind !== 'bundled') return resolved === null ? `a ${kind}` : `${kind} ${trim(resolved)}`;
  return resolved === null ? 'the registry' : trim(resolved);
}

/** Credentials first: a cut before the `@` would leave a token that no later step knows for one. */
function trim(text: string): string {
  if (text.length <= 120) return text;
  return `${text.replace(/\/\/[^/?#\s]*@/g, '//***@').slice(0, 120)}…`;
}
