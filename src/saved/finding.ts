import { CATALOGUE, type FindingCode } from '../model/catalogue.ts';
import type { AffectedEntry, EvidenceLink, Finding } from '../model/finding.ts';
import { type Level, SEVERITIES } from '../model/severity.ts';
import { list, nullable, object, oneOf, ordinal, text } from './shape.ts';

const CODES = Object.keys(CATALOGUE) as FindingCode[];
const LEVELS: readonly Level[] = [...SEVERITIES, 'incomplete'];

const affected = object<AffectedEntry>({ package: text, version: nullable(text), file: text, line: ordinal });

export const savedFinding = object<Omit<Finding, 'affected'>, Required<Pick<Finding, 'affected'>>>(
  {
    code: oneOf(CODES),
    severity: oneOf(LEVELS),
    package: nullable(text),
    version: nullable(text),
    file: nullable(text),
    line: nullable(ordinal),
    message: text,
    evidence: list(object<EvidenceLink>({ label: text, url: text })),
    remedy: text,
  },
  { affected: list(affected) },
);
