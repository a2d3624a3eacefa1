import { createHash } from 'node:crypto';
import type { Location, Log, Result } from 'sarif';
import { CATALOGUE } from '../model/catalogue.ts';
import type { AffectedEntry, Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { write } from './json.ts';
import { notificationsOf } from './sarif-notifications.ts';
import { AUDIT_NOT_MADE, LEVEL_OF, rulesOf } from './sarif-rules.ts';
import { exact, locationOf, message } from './sarif-text.ts';
import { headline } from './headline.ts';
import { packageName, worstFirst } from './wording.ts';

export interface SarifOptions {
  /** Of this program. */
  readonly version: string;
}

/** Code scanning rejects a run with more. Of these it shows 5,000, by severity. */
export const RESULT_LIMIT = 25_000;

/** Code scanning takes 10 MB after gzip, which in the worst case makes nothing smaller. The rest is for rules and notifications. */
export const RESULTS_BYTES = 9_000_000;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const INFORMATION = 'https://github.com/countersign/countersign';
const EVIDENCE_LINKS = 5;

/**
 * SARIF 2.1.0 as code scanning takes it. One result for each entry that a finding concerns, because code scanning shows a
 * result at its first place only; but one for each cause where the finding is mere information, or could not be found out:
 * a thousand alerts “no provenance” would hide the one that counts. Worst first, and the mildest left out beyond the limits.
 */
export function auditSarif(verdict: Verdict, { version }: SarifOptions): string {
  const all = resultsOf(verdict);
  const whole = all.length > RESULT_LIMIT ? null : logOf(verdict, version, all, 0);
  if (whole !== null && Buffer.byteLength(whole) <= RESULTS_BYTES) return whole;
  const results = withinLimits(all);
  return logOf(verdict, version, results, all.length - results.length);
}

function logOf(verdict: Verdict, version: string, results: readonly Result[], leftOut: number): string {
  const made = verdict.errors.length === 0 && verdict.interrupted === null;
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Countersign',
            version,
            semanticVersion: version,
            informationUri: INFORMATION,
            rules: [...rulesOf(verdict.findings, made)],
          },
        },
        // The same category for every run of a branch and of its pull requests, or code scanning could not compare them.
        automationDetails: { id: 'countersign/audit/' },
        invocations: [
          {
            executionSuccessful: made && verdict.outcome !== 'incomplete' && verdict.outcome !== 'error',
            toolExecutionNotifications: [...notificationsOf(verdict, leftOut)],
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: [...results],
        properties: {
          outcome: verdict.outcome,
          failOn: verdict.failOn,
          summary: headline(verdict).text,
          entries: verdict.coverage.total,
          verified: verdict.coverage.verified,
          failed: verdict.coverage.failed,
          notAudited: verdict.coverage.notAudited,
        },
      },
    ],
  };
  return write(log);
}

function resultsOf(verdict: Verdict): readonly Result[] {
  const [anywhere] = verdict.lockfiles;
  const notMade = [
    ...verdict.errors.map(({ message: text, hint, file, line }) =>
      notMadeResult(`${text}${hint === undefined ? '' : ` What to do: ${hint}`}`, file ?? null, line ?? 1, anywhere),
    ),
    ...(verdict.interrupted === null ? [] : [notMadeResult(headline(verdict).text, null, 1, anywhere)]),
  ];
  return [...notMade, ...worstFirst(verdict.findings).flatMap((finding) => resultsOfFinding(finding, anywhere))];
}

function resultsOfFinding(finding: Finding, anywhere: string | undefined): readonly Result[] {
  const affected = finding.affected ?? [];
  const wide = finding.severity === 'info' || finding.severity === 'incomplete';
  const advice = `What to do: ${finding.remedy}`;
  if (affected.length <= 1 || wide) {
    // What is true of many entries would mislead beside one of them: it stands at the head of the file.
    const line = affected.length > 1 ? 1 : (finding.line ?? 1);
    const subject = affected.length > 1 ? null : finding.package;
    return [result(finding, `${finding.message} ${advice}`, subject, finding.version, finding.file, line, anywhere)];
  }
  return affected.map((entry) => resultOfEntry(finding, entry, advice, anywhere));
}

function resultOfEntry(finding: Finding, entry: AffectedEntry, advice: string, anywhere: string | undefined): Result {
  const subject = packageName(entry.package, entry.version);
  const text = `${CATALOGUE[finding.code].title}: ${subject}. One of several: ${finding.message} ${advice}`;
  return result(finding, text, entry.package, entry.version, entry.file, entry.line, anywhere);
}

function result(
  finding: Finding,
  text: string,
  name: string | null,
  version: string | null,
  file: string | null,
  line: number,
  anywhere: string | undefined,
): Result {
  const evidence = finding.evidence.slice(0, EVIDENCE_LINKS).map(({ label, url }) => ({
    label: exact(label),
    url: exact(url),
  }));
  return {
    ruleId: finding.code,
    level: LEVEL_OF[finding.severity],
    message: message(text),
    locations: [...placesOf(file, line, anywhere)],
    partialFingerprints: fingerprint(finding.code, name, version, file),
    properties: {
      severity: finding.severity,
      ...(name === null ? {} : { package: exact(name) }),
      ...(name === null || version === null ? {} : { version: exact(version) }),
      ...(evidence.length === 0 ? {} : { evidence }),
    },
  };
}

function notMadeResult(text: string, file: string | null, line: number, anywhere: string | undefined): Result {
  return {
    ruleId: AUDIT_NOT_MADE,
    level: 'error',
    message: message(text),
    locations: [...placesOf(file, line, anywhere)],
    partialFingerprints: fingerprint(AUDIT_NOT_MADE, null, null, file),
  };
}

/** Code scanning does not show what has no place: then it stands at the head of a lockfile, where there is one. */
function placesOf(file: string | null, line: number, anywhere: string | undefined): readonly Location[] {
  const own = file === null ? null : locationOf(file, line);
  const place = own ?? (anywhere === undefined ? null : locationOf(anywhere, 1));
  return place === null ? [] : [place];
}

/**
 * What makes two results of different runs the same one: the rule, the package and the file. Neither the line nor the order,
 * which every other change of a lockfile moves; nor the message, which counts things.
 *
 * The key is our own. `primaryLocationLineHash` is what GitHub's upload action computes, from what the line says and not from
 * its number; it warns of every value that somebody else has put there.
 */
function fingerprint(
  rule: string,
  name: string | null,
  version: string | null,
  file: string | null,
): Record<string, string> {
  const identity = JSON.stringify([rule, name, version, file]);
  return { 'countersign/v1': createHash('sha256').update(identity).digest('hex').slice(0, 32) };
}

/** The worst that fit. They are measured as they are written, eight spaces deep in the log. */
function withinLimits(results: readonly Result[]): readonly Result[] {
  let left = RESULTS_BYTES;
  const end = results.slice(0, RESULT_LIMIT).findIndex((one) => {
    const text = write(one);
    left -= Buffer.byteLength(text) + 8 * text.split('\n').length;
    return left < 0;
  });
  return results.slice(0, end === -1 ? RESULT_LIMIT : end);
}
