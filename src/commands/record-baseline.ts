import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { replaceFile } from '../adapters/files.ts';
import { ConfigurationError, IncompleteError, messageOf } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { StandingFinding } from '../model/policy.ts';
import { reaches } from '../model/severity.ts';
import type { Verdict } from '../model/verdict.ts';
import { mayStand, readStanding, writeStanding } from '../policy/standing.ts';
import { terminalText } from '../report/escape.ts';
import { BASELINE_PATH, topOf } from './agreed.ts';
import { withHost } from './audit.ts';
import type { ExitCode } from './exit-code.ts';
import type { Host, SourceOptions } from './options.ts';
import { deliver, type OutputFlags, type Terminal } from './output.ts';
import { runAudit } from './run-audit.ts';

export interface RecordBaselineFlags extends SourceOptions, OutputFlags {
  readonly timeout: number;
}

/** More lines than anybody reads in a terminal. */
const MOST_SHOWN = 50;

/** What is recorded, and what is not because it has to be mended. */
interface Recording {
  readonly standing: readonly StandingFinding[];
  readonly refused: readonly Finding[];
}

/**
 * `countersign baseline [LOCKFILE…]`: audits everything and writes its findings down as known, so that audits fail on new
 * ones only. 1 where some cannot be recorded, 3 where not everything could be found out: then nothing is written.
 */
export async function recordBaselineCommand(
  lockfiles: readonly string[],
  flags: RecordBaselineFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const record = await withHost(flags, terminal, async (host) => {
    const nothing = { failOn: null, failOnIncomplete: null, history: null, corroborate: null, deep: null };
    const verdict = await runAudit({ ...flags, ...nothing, lockfiles, folder: host.root, scope: 'all' }, host);
    refuseUnfinished(verdict);
    const found = recordOf(verdict);
    await save(writeStanding(found.standing), host);
    return found;
  });
  const report = (): string => describe(record);
  await deliver(terminal, flags, { report, json: report });
  return record.refused.length === 0 ? 0 : 1;
}

/** Half of an audit would record half of what is known, and the rest would look new on another day. */
function refuseUnfinished({ errors, coverage, findings, interrupted }: Verdict): void {
  if (errors.length > 0) throw new ConfigurationError(errors);
  const unknown = findings.filter(({ severity }) => severity === 'incomplete');
  if (unknown.length === 0 && coverage.notAudited === 0 && interrupted === null) return;
  const hint = `${BASELINE_PATH} was left as it is. Declare a registry without evidence in the policy; otherwise try again.`;
  const problem = (message: string): { code: string; message: string; hint: string } => ({
    code: 'BASELINE_INCOMPLETE',
    message,
    hint,
  });
  const reasons = Object.entries(coverage.byReason).map(([reason, count]) => `${reason} ${count}`);
  throw new IncompleteError([
    ...unknown.slice(0, MOST_SHOWN).map(({ message }) => problem(message)),
    ...(coverage.notAudited > 0
      ? [problem(`${coverage.notAudited} of ${coverage.total} entries were not audited (${reasons.join(', ')}).`)]
      : []),
    ...(interrupted === null ? [] : [problem(`The audit was cut short (${interrupted}).`)]),
  ]);
}

/** What stands now: what counts, and what the baseline of before took out. What a waiver takes out has its own end. */
function recordOf({ findings, waived, failOn }: Verdict): Recording {
  // Below that nothing ever fails a run, and hundreds of lines would hide the ones that matter.
  const threshold = failOn === 'info' ? 'info' : 'low';
  const known = waived.filter(({ by }) => by === 'baseline').map(({ finding }) => finding);
  const all = [...findings, ...known].filter(({ code, severity }) => reaches(severity, threshold) && !isRemark(code));
  return {
    standing: all.filter(({ code, severity }) => mayStand(code, severity)).flatMap(standingOf),
    refused: all.filter(({ code, severity }) => !mayStand(code, severity)),
  };
}

/** About the agreed files themselves: to be mended there. */
function isRemark(code: Finding['code']): boolean {
  return code === 'waiver-expired' || code === 'waiver-unused' || code === 'trust-file-changed';
}

function standingOf(finding: Finding): readonly StandingFinding[] {
  const entries: readonly Pick<StandingFinding, 'package' | 'version' | 'file'>[] =
    finding.affected === undefined || finding.affected.length === 0 ? [finding] : finding.affected;
  return entries.map(({ package: name, version, file }) => {
    return { finding: finding.code, severity: finding.severity, package: name, version, file };
  });
}

async function save(text: string, host: Host): Promise<void> {
  // What cannot be read back would stop every audit from the day it is merged.
  readStanding(BASELINE_PATH, text);
  const top = await topOf(host.root, host.gitIn(host.root));
  const path = resolve(top, BASELINE_PATH);
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, top, text);
  } catch (error) {
    throw new ConfigurationError([
      {
        code: 'BASELINE_WRITE',
        message: `${BASELINE_PATH} cannot be written: ${messageOf(error)}`,
        hint: 'Check the folder and its permissions.',
      },
    ]);
  }
}

function describe({ standing, refused }: Recording): string {
  const count = new Set(standing.map((finding) => JSON.stringify(finding))).size;
  const lines = [`${count} ${count === 1 ? 'finding' : 'findings'} recorded in ${BASELINE_PATH}.`];
  if (count > 0) lines.push('Commit it: audits then fail on what is new or worse.');
  if (refused.length > 0) {
    lines.push('', 'Not recorded, because a hash, a signature or a denial is not a matter of habit:');
    for (const { code, severity, message, ...place } of refused.slice(0, MOST_SHOWN))
      lines.push(`  ${severity} ${code}: ${terminalText(message)} (${terminalText(where(place))})`);
    if (refused.length > MOST_SHOWN) lines.push(`  and ${refused.length - MOST_SHOWN} more`);
    lines.push('Mend these, or waive them in the policy for their exact bytes.');
  }
  return `${lines.join('\n')}\n`;
}

function where({ file, line }: Pick<Finding, 'file' | 'line'>): string {
  return file === null ? 'the run' : line === null ? file : `${file}:${line}`;
}
