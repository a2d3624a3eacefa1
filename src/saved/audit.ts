import { type Change, CHANGE_KINDS, type Pin } from '../model/change.ts';
import { IncompleteError, type Problem } from '../model/errors.ts';
import { parseJson } from '../model/json.ts';
import { ENTRY_KINDS } from '../model/package.ts';
import { SEVERITIES } from '../model/severity.ts';
import {
  type AuditedEntry,
  type BuildSource,
  type Corroboration,
  type Counts,
  type Coverage,
  type EarlierVersion,
  ENTRY_STATUSES,
  type InForce,
  type OutcomeKind,
  type TrustFacts,
  type TrustSource,
  type Verdict,
  type WaivedFinding,
} from '../model/verdict.ts';
import { savedFinding } from './finding.ts';
import { savedShard } from './shard.ts';
import {
  constant,
  count,
  countsByName,
  list,
  nullable,
  object,
  oneOf,
  ordinal,
  type Shape,
  ShapeError,
  text,
} from './shape.ts';

/** Of one report. An audit of 20,000 entries has about 30 MB. */
export const MAX_REPORT_BYTES = 128 * 1024 * 1024;

const kind: Shape<OutcomeKind> = oneOf(['verified', 'absent', 'rejected', 'unsupported', 'unknown']);
const carried = { signature: kind, publish: kind, provenance: kind };

const source = object<BuildSource>({
  repository: nullable(text),
  commit: nullable(text),
  ref: nullable(text),
  workflow: nullable(text),
  trigger: nullable(text),
  runner: nullable(text),
  issuer: text,
  runUrl: nullable(text),
  commitUrl: nullable(text),
  logUrl: nullable(text),
  loggedAt: nullable(text),
});

const before = object<EarlierVersion>({
  version: text,
  evidence: nullable(object<NonNullable<EarlierVersion['evidence']>>(carried)),
  source: nullable(source),
});

type Optional = 'alias' | 'integrity' | 'before';
const entry = object<Omit<AuditedEntry, Optional>, Required<Pick<AuditedEntry, Optional>>>(
  {
    name: text,
    version: nullable(text),
    path: text,
    file: text,
    line: ordinal,
    kind: oneOf(ENTRY_KINDS),
    status: oneOf(ENTRY_STATUSES),
    reason: text,
    detail: text,
    registry: nullable(text),
    evidence: nullable(object<NonNullable<AuditedEntry['evidence']>>({ integrity: kind, ...carried })),
    source: nullable(source),
  },
  { alias: text, integrity: text, before },
);

const pin = object<Pin>({
  version: nullable(text),
  kind: oneOf(ENTRY_KINDS),
  integrity: nullable(text),
  resolved: nullable(text),
});

/** In the report its place lies flat beside the rest. */
const change: Shape<Change> = (value, path) => {
  const { file, line, ...rest } = object<Omit<Change, 'at'> & Change['at']>({
    kind: oneOf(CHANGE_KINDS),
    name: text,
    from: nullable(pin),
    to: nullable(pin),
    file: text,
    line: ordinal,
  })(value, path);
  return { ...rest, at: { file, line } };
};

export const savedCoverage = object<Coverage>({
  total: count,
  verified: count,
  weaklyBound: count,
  registryOnly: count,
  failed: count,
  notAudited: count,
  notApplicable: count,
  byReason: countsByName,
});

export const savedCounts = object<Counts>({
  lockfiles: count,
  packages: count,
  withSignature: count,
  withPublishAttestation: count,
  withProvenance: count,
  requests: count,
  bytes: count,
  findings: object<Counts['findings']>({
    critical: count,
    high: count,
    medium: count,
    low: count,
    info: count,
    incomplete: count,
  }),
});

export const savedProblem = object<
  Pick<Problem, 'code' | 'message'>,
  Required<Pick<Problem, 'hint' | 'file' | 'line'>>
>({ code: text, message: text }, { hint: text, file: text, line: ordinal });

const from = object<TrustSource>({
  source: oneOf(['tuf', 'embedded', 'file', 'record', 'demo']),
  date: nullable(text),
  detail: text,
});

const verdict: Shape<Verdict> = object<Omit<Verdict, 'shard'>, Required<Pick<Verdict, 'shard'>>>(
  {
    schemaVersion: constant(1),
    outcome: oneOf(['pass', 'fail', 'incomplete', 'error']),
    failOn: oneOf(SEVERITIES),
    interrupted: nullable(oneOf(['timeout', 'signal'])),
    lockfiles: list(text),
    held: object<Verdict['held']>({ scope: oneOf(['changed', 'all']), base: nullable(text) }),
    coverage: savedCoverage,
    counts: savedCounts,
    trust: object<TrustFacts>({ root: from, keys: from }),
    inForce: object<InForce>({ policy: nullable(text), origins: nullable(text), baseline: nullable(text) }),
    corroboration: nullable(object<Corroboration>({ asked: count, agreed: count, disagreed: count, unknown: count })),
    errors: list(savedProblem),
    findings: list(savedFinding),
    waived: list(
      object<WaivedFinding>({
        by: oneOf(['waiver', 'baseline', 'ignored']),
        reason: text,
        expires: nullable(text),
        finding: savedFinding,
      }),
    ),
    changes: list(change),
    packages: list(entry),
  },
  { shard: savedShard },
);

/**
 * Reads a report that `countersign audit --json` wrote: every field of it, and nothing else. Whoever can write where reports are
 * kept can write another one; what is read here is shown as any foreign text.
 *
 * @param name what a person calls it
 * @throws IncompleteError where it is no such report: cut, of another version, or somebody's work
 */
export function readSavedAudit(name: string, bytes: Uint8Array): Verdict {
  return readSaved(name, bytes, verdict);
}

export function readSaved<T>(name: string, bytes: Uint8Array, shape: Shape<T>): T {
  const json = parseJson(bytes);
  const fail = (why: string): IncompleteError =>
    new IncompleteError([
      {
        code: 'REPORT_UNREADABLE',
        message: `${name} is not a report that can be read: ${why}.`,
        hint: 'It has to be what “countersign audit --json” of this version wrote. Run that job again.',
        file: name,
      },
    ]);
  if (json === undefined) throw fail('it is not JSON, or cut');
  try {
    return shape(json, '');
  } catch (error) {
    if (error instanceof ShapeError) throw fail(error.message);
    throw error;
  }
}
