import type { AuditedEntry, Verdict } from '../model/verdict.ts';
import { redact } from './escape.ts';
import { write } from './json.ts';
import { encoded, pathReference } from './path-reference.ts';

export interface VsaOptions {
  /** Of this program. */
  readonly version: string;
  readonly now: Date;
  /** What was audited, as an address: `git+https://github.com/acme/shop@<commit>`, or `file:package-lock.json`. */
  readonly resource: string;
}

const ISSUER = 'https://github.com/countersign/countersign';
/** What is judged by where a repository has no policy of its own. */
const DEFAULT_POLICY = `${ISSUER}/blob/main/docs/policy.md`;
/** SLSA lets a producer add fields whose names are addresses. */
const DETAILS = `${ISSUER}/verification-summary/v1`;
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';

interface Subject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * A verification summary (https://slsa.dev/spec/v1.1/verification_summary) as an in-toto statement, not signed: it says what
 * this run verified, and is worth as much as the way on which it reaches its reader. Its subjects are the packages that were
 * verified and no others. It says PASSED only where the audit as a whole passed and verified something: whoever reads no
 * further than the result must not take it for more.
 *
 * No SLSA level is stated, because none is checked: the levels are our own words.
 */
export function verificationSummary(verdict: Verdict, { version, now, resource }: VsaOptions): string {
  const verified = verdict.packages.filter(({ status }) => status === 'verified');
  const subjects = subjectsOf(verified);
  const passed = verdict.outcome === 'pass' && subjects.length > 0;
  const { policy, origins, baseline } = verdict.inForce;
  return write({
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects,
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: ISSUER, version: { countersign: version } },
      timeVerified: now.toISOString(),
      resourceUri: redact(resource),
      policy: {
        uri: policy === null ? DEFAULT_POLICY : fileUri(policy),
        annotations: {
          failOn: verdict.failOn,
          ...(verdict.held.base === null ? {} : { base: verdict.held.base }),
          ...(origins === null ? {} : { origins }),
          ...(baseline === null ? {} : { baseline }),
        },
      },
      verificationResult: passed ? 'PASSED' : 'FAILED',
      verifiedLevels: passed ? levelsOf(subjects) : ['FAILED'],
      slsaVersion: '1.1',
      [DETAILS]: {
        outcome: verdict.outcome,
        interrupted: verdict.interrupted,
        scope: verdict.held.scope,
        lockfiles: verdict.lockfiles,
        coverage: {
          total: verdict.coverage.total,
          verified: verdict.coverage.verified,
          weaklyBound: verdict.coverage.weaklyBound,
          registryOnly: verdict.coverage.registryOnly,
          failed: verdict.coverage.failed,
          notAudited: verdict.coverage.notAudited,
          notApplicable: verdict.coverage.notApplicable,
        },
        findings: verdict.findings.length,
        waived: verdict.waived.length,
        trust: {
          root: { source: verdict.trust.root.source, date: verdict.trust.root.date, detail: verdict.trust.root.detail },
          keys: { source: verdict.trust.keys.source, date: verdict.trust.keys.date, detail: verdict.trust.keys.detail },
        },
      },
    },
  });
}

/** Each package once, however often it is locked, in an order that does not depend on the lockfiles. */
function subjectsOf(entries: readonly AuditedEntry[]): readonly Subject[] {
  const subjects = new Map<string, Subject>();
  for (const entry of entries) {
    const digest = digestOf(entry.integrity);
    if (digest === null || entry.version === null) continue;
    const name = purl(entry.name, entry.version, entry.registry);
    subjects.set(JSON.stringify([name, digest]), { name, digest, annotations: annotationsOf(entry) });
  }
  return [...subjects].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}

function levelsOf(subjects: readonly Subject[]): readonly string[] {
  const attested = subjects.every(({ annotations }) => annotations['provenance'] === 'verified');
  return [attested ? 'COUNTERSIGN_PROVENANCE_VERIFIED' : 'COUNTERSIGN_REGISTRY_SIGNED'];
}

function annotationsOf({ evidence, source }: AuditedEntry): Readonly<Record<string, string>> {
  return {
    signature: evidence?.signature ?? 'unknown',
    publish: evidence?.publish ?? 'unknown',
    provenance: evidence?.provenance ?? 'unknown',
    ...(source?.repository === undefined || source.repository === null ? {} : { repository: source.repository }),
    ...(source?.commit === undefined || source.commit === null ? {} : { commit: source.commit }),
  };
}

/** in-toto writes a digest in hexadecimal (https://github.com/in-toto/attestation/blob/main/spec/v1/digest_set.md). */
function digestOf(sri: string | undefined): Readonly<Record<string, string>> | null {
  const parts = /^(sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})$/.exec(sri ?? '');
  if (parts === null) return null;
  const [, algorithm = '', base64 = ''] = parts;
  return { [algorithm]: Buffer.from(base64, 'base64').toString('hex') };
}

/** https://github.com/package-url/purl-spec. A package of another registry is another package: the registry is part of its name. */
function purl(name: string, version: string, registry: string | null): string {
  const path = pathReference(name);
  const elsewhere =
    registry === null || registry === PUBLIC_REGISTRY ? '' : `?repository_url=${encoded(redact(registry))}`;
  return `pkg:npm/${path}@${encoded(redact(version))}${elsewhere}`;
}

/** A path as an address, whatever signs are in it. */
export function fileUri(path: string): string {
  return `file:${pathReference(path)}`;
}
