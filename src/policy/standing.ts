import { parseLocated, type LocatedValue } from '../lockfile/located.ts';
import { CATALOGUE, type FindingCode } from '../model/catalogue.ts';
import { LockfileError } from '../model/errors.ts';
import type { StandingFinding } from '../model/policy.ts';
import { SEALED } from '../model/sealed.ts';
import { type Level, SEVERITIES } from '../model/severity.ts';
import { Faults, Field } from './field.ts';
import { inOwnWords } from './words.ts';

const CODE = 'BASELINE';
const MOST_FINDINGS = 100_000;
const LONGEST_TEXT = 4_096;
const CODES = Object.keys(CATALOGUE) as readonly FindingCode[];

/**
 * May a finding be recorded as known? One about a hash, a signature or an attestation that does not hold has to be mended,
 * or waived for its exact bytes; what is denied was denied on purpose; what could not be found out is not known.
 */
export function mayStand(code: FindingCode, severity: Level): boolean {
  if (severity === 'incomplete' || code === 'denied') return false;
  return !SEALED.has(code) || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf('low');
}

/**
 * Reads `.github/countersign-baseline.json`: `{version: 1, findings: [{code, severity, package, version, file}]}`.
 *
 * @throws ConfigurationError with every fault, each with its line
 */
export function readStanding(path: string, text: string): readonly StandingFinding[] {
  const faults = new Faults(path, CODE);
  const top = new Field(parse(path, text), '', faults);
  const members = top.members(['version', 'findings']);
  members?.required('version', 'Write "version": 1.')?.whole(1, 1);
  const list = members?.required('findings', 'Record it again with countersign baseline.')?.items(MOST_FINDINGS) ?? [];
  const seen = new Set<string>();
  const findings = list.flatMap((field) => {
    const finding = readFinding(field);
    if (finding === null) return [];
    const key = JSON.stringify([finding.finding, finding.package, finding.version, finding.file]);
    if (seen.has(key)) field.fault('this finding is listed already', 'Keep one of the two.');
    seen.add(key);
    return [finding];
  });
  faults.raise();
  return findings;
}

function parse(path: string, text: string): LocatedValue {
  try {
    return parseLocated(path, text.replace(/^\u{feff}/u, ''));
  } catch (error) {
    if (error instanceof LockfileError) throw inOwnWords(path, CODE, error);
    throw error;
  }
}

function readFinding(field: Field): StandingFinding | null {
  const members = field.members(['code', 'severity', 'package', 'version', 'file']);
  if (members === null) return null;
  const hint = 'Record it again with countersign baseline.';
  const code = members.required('code', hint)?.choice(CODES) ?? null;
  const severity = members.required('severity', hint)?.choice(SEVERITIES) ?? null;
  const texts = ['package', 'version', 'file'].map(
    (key) => members.required(key, hint)?.textOrNull(LONGEST_TEXT) ?? null,
  );
  const [name, version, file] = texts;
  if (code === null || severity === null || !name || !version || !file) return null;
  // Somebody wrote it in by hand: the command records none of these.
  if (!mayStand(code, severity))
    return field.fault(`${code} cannot be recorded as known`, 'Mend what it says, or waive it in the policy.');
  return { finding: code, severity, package: name.value, version: version.value, file: file.value };
}

/** One finding a line, sorted, so that a change to it can be reviewed. The worse of two that differ in severity alone. */
export function writeStanding(findings: readonly StandingFinding[]): string {
  const byKey = new Map<string, StandingFinding>();
  for (const finding of findings) {
    const key = sortKey(finding);
    const other = byKey.get(key);
    if (other === undefined || rank(finding.severity) < rank(other.severity)) byKey.set(key, finding);
  }
  // By code unit, so that every machine sorts alike.
  const sorted = [...byKey].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const lines = sorted.map(([, { finding: code, severity, package: name, version, file }]) =>
    JSON.stringify({ code, severity, package: name, version, file }),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

function sortKey({ finding, package: name, version, file }: StandingFinding): string {
  return JSON.stringify([file, name, version, finding]);
}

function rank(severity: Level): number {
  return severity === 'incomplete' ? -1 : SEVERITIES.indexOf(severity);
}
