import type { AuditIdentity, PartFinding, PartWaiver, PlacedFinding, ShardPart, TakenOutBy } from '../model/shard.ts';
import { SEVERITIES } from '../model/severity.ts';
import { savedFinding } from './finding.ts';
import { count, flag, list, nullable, object, oneOf, ordinal, pair, type Shape, sha256, text } from './shape.ts';

const identity = object<AuditIdentity>({
  program: text,
  failOn: oneOf(SEVERITIES),
  failOnIncomplete: flag,
  options: text,
  scope: oneOf(['changed', 'all']),
  base: nullable(text),
  lockfiles: list(object<AuditIdentity['lockfiles'][number]>({ path: text, sha256, entries: count })),
  changes: count,
  policy: nullable(sha256),
  origins: nullable(sha256),
  baseline: nullable(sha256),
  trust: sha256,
  whole: sha256,
});

const out = object<TakenOutBy>({ by: oneOf(['waiver', 'baseline', 'ignored']), reason: text, expires: nullable(text) });

const PART = { cause: text, together: pair(text), out: nullable(out), finding: savedFinding };

const part: Shape<PartFinding> = object<Omit<PartFinding, 'remedy'>, Required<Pick<PartFinding, 'remedy'>>>(PART, {
  remedy: pair(text),
});

const placed: Shape<PlacedFinding> = object<Omit<PlacedFinding, 'remedy'>, Required<Pick<PlacedFinding, 'remedy'>>>(
  { ...PART, order: list(count) },
  { remedy: pair(text) },
);

export const savedShard = object<ShardPart>({
  index: ordinal,
  total: ordinal,
  elsewhere: count,
  audit: identity,
  positions: list(count),
  changePositions: list(count),
  waivers: list(object<PartWaiver>({ met: flag, expired: nullable(part), unused: nullable(part) })),
  findings: list(placed),
});
