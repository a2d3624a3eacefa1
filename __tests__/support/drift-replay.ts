import { judgeDrift } from '../../src/judge/drift.ts';
import type { Outcome, PackageEvidence } from '../../src/model/evidence.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Baseline, PackageHistory, PastVersion } from '../../src/model/history.ts';
import { type PackumentHistory, readHistory } from '../../src/packument/history.ts';
import { releaseLine } from '../../src/packument/release-line.ts';

/** One version of a real packument, judged as if a pull request brought it in the place of the one before it. */
export interface Replayed {
  readonly version: string;
  /** The version before it in its release line. */
  readonly from: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Judges every version of a packument against what the packument tells of the versions before it. There are no attestations
 * at hand: advertised provenance counts, its content is unknown, and dependencies are not asked about.
 *
 * @throws where the packument cannot be read: a history that is left out would count as one without findings
 */
export function replayHistory(json: unknown, name: string): readonly Replayed[] {
  const history = readHistory(json, name);
  if (typeof history === 'string') throw new Error(`${name}: ${history}`);
  if (history.unreadable.length > 0) throw new Error(`${name}: cannot read ${history.unreadable.join(', ')}`);
  const all = [...history.versions.values()].map(({ past }) => past);
  return all.map((own) => {
    const line = releaseLine(own.version, own.publishedAt, all);
    const from = line.versions[0] ?? null;
    const attested = line.recent.find(({ level }) => level !== 'none') ?? null;
    const before: PackageHistory = {
      own,
      base: baselineOf(from),
      line,
      attested: baselineOf(attested),
      newDependencies: [],
      unknown: [],
    };
    const subject = { package: name, version: own.version, file: null, line: null };
    const raised = judgeDrift(evidenceOf(name, own, history), before, subject, {
      youngDependencyDays: 7,
      defaultBranch: null,
      servesEvidence: true,
    });
    return { version: own.version, from: from?.version ?? null, findings: raised.map(({ finding }) => finding) };
  });
}

const NOT_AT_HAND: Outcome<never> = { kind: 'unknown', code: 'not-asked', detail: 'no attestations at hand' };

function baselineOf(past: PastVersion | null): Baseline | null {
  return past === null ? null : { past, provenance: past.level === 'none' ? { kind: 'absent' } : NOT_AT_HAND };
}

function evidenceOf(name: string, own: PastVersion, history: PackumentHistory): PackageEvidence {
  const facts = history.versions.get(own.version)?.document.facts;
  if (facts === undefined) throw new Error(`${name}@${own.version} was not read`);
  return {
    id: { name, version: own.version },
    route: { registry: 'https://registry.npmjs.org/', trust: 'npm' },
    document: { kind: 'answered', value: facts },
    integrity: NOT_AT_HAND,
    signature: NOT_AT_HAND,
    publish: NOT_AT_HAND,
    provenance: own.level === 'none' ? { kind: 'absent' } : NOT_AT_HAND,
    unsupported: [],
  };
}
