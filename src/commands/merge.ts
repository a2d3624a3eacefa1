import { resolve } from 'node:path';
import { readFileBytes } from '../adapters/files.ts';
import { mergeParts, type PartReport } from '../audit/merge.ts';
import { IncompleteError, messageOf } from '../model/errors.ts';
import { auditJsonPieces } from '../report/json.ts';
import { renderAudit } from '../report/terminal.ts';
import { MAX_REPORT_BYTES, readSavedAudit } from '../saved/audit.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { deliver, type OutputFlags, type Terminal, terminalOptions } from './output.ts';
import { type ReportFiles, writeReportFiles } from './report-files.ts';

export type MergeFlags = OutputFlags & ReportFiles;

/** Makes one verdict of the reports of all parts of an audit, and tells it as `audit` would have. */
export async function mergeCommand(files: readonly string[], flags: MergeFlags, terminal: Terminal): Promise<ExitCode> {
  const folder = process.cwd();
  const reports: PartReport[] = [];
  for (const name of files) reports.push({ name, verdict: readSavedAudit(name, await bytesOf(name, folder)) });
  const verdict = mergeParts(reports);
  await deliver(terminal, flags, {
    report: () => renderAudit(verdict, terminalOptions(terminal, flags)),
    json: () => auditJsonPieces(verdict),
  });
  const { env } = terminal;
  await writeReportFiles(verdict, flags, { folder, now: new Date(), env, named: (report) => `--${report}` });
  return exitCodeOf(verdict.outcome);
}

/** A report that is not there is a part that was not made: never a usage error that a job might shrug off as its own. */
export async function bytesOf(name: string, folder: string, most: number = MAX_REPORT_BYTES): Promise<Uint8Array> {
  try {
    return await readFileBytes(resolve(folder, name), most);
  } catch (error) {
    throw new IncompleteError([
      {
        code: 'REPORT_UNREADABLE',
        message: `The report ${name} cannot be read: ${messageOf(error)}`,
        hint: 'Check the path. If the job that was to write it failed, run that job again.',
        file: name,
      },
    ]);
  }
}
