import { at, isRecord, stringAt, parseJson } from '../model/json.ts';
import type { PackageId } from '../model/package.ts';

/** npm's publish attestation: https://github.com/npm/attestation/tree/main/specs/publish/v0.1 */
export const PUBLISH_V01 = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
/** https://slsa.dev/spec/v0.2/provenance */
export const SLSA_V02 = 'https://slsa.dev/provenance/v0.2';
/** https://slsa.dev/spec/v1.0/provenance */
export const SLSA_V1 = 'https://slsa.dev/provenance/v1';

const STATEMENT_TYPES: ReadonlySet<string> = new Set([
  'https://in-toto.io/Statement/v0.1',
  'https://in-toto.io/Statement/v1',
]);

/** More subjects than any npm statement has; a list beyond this is refused, not searched. */
const MAX_SUBJECTS = 1024;

/** An in-toto statement's subject. */
export interface Subject {
  readonly name: string;
  readonly sha512: string | null;
}

export interface Statement {
  readonly predicateType: string;
  readonly subjects: readonly Subject[];
  readonly predicate: unknown;
}

/**
 * Reads an in-toto statement (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md). Call it only
 * with the payload of a verified envelope. Returns a sentence where the payload is no such statement.
 */
export function readStatement(payload: Uint8Array): Statement | string {
  const json = parseJson(payload);
  if (!isRecord(json)) return 'the signed payload is not a JSON object';
  const type = stringAt(json, '_type');
  if (type === null || !STATEMENT_TYPES.has(type))
    return `the statement's _type is ${JSON.stringify(type)}, not in-toto's`;
  const predicateType = stringAt(json, 'predicateType');
  if (predicateType === null) return 'the statement has no predicateType';
  const list = at(json, 'subject');
  if (!Array.isArray(list)) return 'the statement has no subject';
  if (list.length > MAX_SUBJECTS) return `the statement has ${list.length} subjects`;
  const subjects: Subject[] = [];
  for (const entry of list as readonly unknown[]) {
    const name = stringAt(entry, 'name');
    if (name === null) return 'a subject of the statement has no name';
    subjects.push({ name, sha512: stringAt(entry, 'digest', 'sha512') });
  }
  return { predicateType, subjects, predicate: at(json, 'predicate') };
}

/** `pkg:npm/%40scope/name@version`, as npm writes a statement's subject (https://github.com/package-url/purl-spec). */
export function purlOf(id: PackageId): string {
  return `pkg:npm/${id.name.replace(/^@/, '%40')}@${id.version}`;
}

/**
 * Does exactly one subject name this package version with this sha512 (hex)? Returns `null` if so, or a sentence
 * with the values that disagree.
 */
export function subjectProblem(statement: Statement, id: PackageId, sha512: string): string | null {
  const purl = purlOf(id);
  const named = statement.subjects.filter((subject) => subject.name === purl);
  if (named.length === 0) {
    const names = statement.subjects.map((subject) => subject.name);
    return `the statement is about ${names.length === 0 ? 'nothing' : names.slice(0, 3).join(', ')}, not about ${purl}`;
  }
  const matching = named.filter((subject) => subject.sha512?.toLowerCase() === sha512);
  if (matching.length === 1 && named.length === 1) return null;
  if (named.length > 1) return `the statement names ${purl} ${named.length} times`;
  return `the statement says sha512 ${short(named[0]?.sha512 ?? null)} for ${purl}, the package has ${short(sha512)}`;
}

function short(hex: string | null): string {
  return hex === null ? '(none)' : hex.length > 16 ? `${hex.slice(0, 16)}…` : hex;
}
