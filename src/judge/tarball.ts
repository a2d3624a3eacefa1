import type { Answer } from '../model/evidence.ts';
import type { EvidenceLink } from '../model/finding.ts';
import type { ManifestDifference } from '../model/tarball.ts';
import { name } from './identity.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/** What was found inside a tarball, held against what it should be. */
export interface TarballComparison {
  readonly registry: string;
  readonly mismatch: {
    readonly whose: 'locked' | 'signed' | 'stated';
    readonly expected: string;
    readonly actual: string;
  } | null;
  /** `null`: it holds no package.json that can be read. */
  readonly differences: readonly ManifestDifference[] | null;
  /** It holds several package.json that are not the same. */
  readonly conflicting: boolean;
}

/** So many differences are told; the others are counted. */
const MOST_TOLD = 3;

/** The findings of deep mode for one entry. What could not be looked into is never fine, and never a finding against it. */
export function judgeTarball(
  looked: Answer<TarballComparison>,
  subject: Subject,
  links: readonly EvidenceLink[],
): readonly Raised[] {
  if (looked.kind !== 'answered') return [notLookedInto(subject, looked.detail)];
  const { registry, mismatch, differences, conflicting } = looked.value;
  const raised: Raised[] = [];
  if (mismatch !== null) {
    const [whose, actual, expected] = [WHOSE[mismatch.whose], short(mismatch.actual), short(mismatch.expected)];
    const message = `${registry} sends a tarball of ${name(subject)} with the hash ${actual}, but ${whose} ${expected}.`;
    raised.push(raise('tarball-mismatch', subject, message, { evidence: links }));
  }
  const confused = confusion(differences, conflicting);
  if (confused !== null) {
    raised.push(raise('manifest-confusion', subject, `${name(subject)}: ${confused}.`, { evidence: links }));
  }
  return raised;
}

const WHOSE = {
  locked: 'the lockfile pins',
  signed: 'the registry’s signature covers',
  stated: 'the registry’s document states',
} as const;

function confusion(differences: readonly ManifestDifference[] | null, conflicting: boolean): string | null {
  if (differences === null) {
    return 'the tarball holds no package.json that can be read, and the registry describes one';
  }
  const told = differences.slice(0, MOST_TOLD).map(tell);
  if (differences.length > MOST_TOLD) told.push(`and ${differences.length - MOST_TOLD} more differences`);
  if (conflicting) {
    told.unshift('the tarball holds several package.json that differ, and which one counts depends on who unpacks it');
  }
  return told.length === 0 ? null : told.join('; ');
}

function tell({ field, inside, stated }: ManifestDifference): string {
  return `${trim(field)} is ${quote(inside)} in the tarball and ${quote(stated)} in the registry’s document`;
}

function quote(text: string | null): string {
  return text === null ? 'absent' : `“${trim(text)}”`;
}

/** Credentials first: a cut before the `@` would leave a token that no later step knows for one. */
function trim(text: string): string {
  const clean = text.replace(/\/\/[^/?#\s]*@/g, '//***@');
  return clean.length > 120 ? `${clean.slice(0, 120)}…` : clean;
}

function short(sri: string): string {
  return sri.length > 24 ? `${sri.slice(0, 23)}…` : sri;
}

function notLookedInto(subject: Subject, detail: string): Raised {
  return raise(
    'registry-unreachable',
    subject,
    `The tarball of ${name(subject)} could not be looked into: ${detail}.`,
    {
      cause: 'tarballs',
      together: (count) => `The tarballs of ${count} entries could not be looked into. The first answer: ${detail}.`,
    },
  );
}
