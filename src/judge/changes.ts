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
      const message = `${name}@${to.version} was pinned by ${short(from.integrity)} before, and is by ${short(to.integrity)} now.`;
      return [raise('same-version-new-hash', subject, message, { cause })];
    }
    if (change.kind === 'source-changed') {
      const message = `${name} came from ${place(from)} before, and comes from ${place(to)} now.`;
      return [raise('source-changed', subject, message, { cause })];
    }
    return [];
  });
}

/** A lockfile of the base is gone, and the project that it locked is not. */
export function judgeRemovedLockfile(path: string, manifest: Position): Raised {
  const subject = { package: null, version: null, file: manifest.file, line: manifest.line };
  return raise('lockfile-removed', subject, `${path} is gone, and ${manifest.file} beside it is not.`, { cause: path });
}

function short(sri: string | null): string {
  if (sri === null) return 'another checksum';
  return sri.length > 24 ? `${sri.slice(0, 23)}…` : sri;
}

function place({ kind, resolved }: Pin): string {
  if (kind !== 'registry' && kind !== 'bundled') return resolved === null ? `a ${kind}` : `${kind} ${trim(resolved)}`;
  return resolved === null ? 'the registry' : trim(resolved);
}

function trim(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
