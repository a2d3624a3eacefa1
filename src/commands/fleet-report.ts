import { join, resolve } from 'node:path';
import { namesIn, readFileBytes, replaceFile } from '../adapters/files.ts';
import { FleetTally, type Found } from '../audit/fleet.ts';
import { ConfigurationError, IncompleteError, messageOf } from '../model/errors.ts';
import type { FleetRepository } from '../model/fleet.ts';
import { fleetMarkdown, fleetText } from '../report/fleet.ts';
import { fleetJson } from '../report/fleet-json.ts';
import {
  MAX_PLAN_BYTES,
  MAX_RESULT_BYTES,
  MAX_SUMMARY_BYTES,
  readPlan,
  readResult,
  readSummary,
} from '../saved/fleet.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { bytesOf } from './merge.ts';
import { deliver, type OutputFlags, type Terminal } from './output.ts';

export interface FleetReportFlags extends OutputFlags {
  readonly plan: string;
  readonly markdown?: string;
}

/** Results in memory at a time. */
const AT_ONCE = 16;

/** Adds up the audits of all repositories of a plan. A repository without a result is one that nobody knows of. */
export async function fleetReportCommand(
  folders: readonly string[],
  flags: FleetReportFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const here = process.cwd();
  const plan = readPlan(flags.plan, await bytesOf(flags.plan, here, MAX_PLAN_BYTES));
  const files = await filesIn(folders, here);
  const tally = new FleetTally(plan);
  const { repositories } = plan;
  for (let at = 0; at < repositories.length; at += AT_ONCE) {
    const few = repositories.slice(at, at + AT_ONCE);
    const found = await Promise.all(few.map((repository) => find(repository, files)));
    for (const [index, repository] of few.entries()) {
      tally.add(repository, found[index] ?? { kind: 'missing', why: 'it was not read' });
    }
  }
  const report = tally.report();
  await deliver(terminal, flags, { report: () => fleetText(report), json: () => fleetJson(report) });
  if (flags.markdown !== undefined) await writeMarkdown(resolve(here, flags.markdown), here, fleetMarkdown(report));
  return exitCodeOf(report.outcome);
}

/** Names to paths; of the results of a job that was run again, the last folder's count. */
async function filesIn(folders: readonly string[], here: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const folder of folders) {
    const names = await namesIn(resolve(here, folder));
    // A job that left nothing has no folder: its repositories are missing, which is told of each.
    for (const name of names ?? []) if (NAMED.test(name)) files.set(name, join(resolve(here, folder), name));
  }
  return files;
}

const NAMED = /^\d{1,16}\.(?:result|summary)\.json$/;

async function find({ id }: FleetRepository, files: ReadonlyMap<string, string>): Promise<Found> {
  const resultFile = files.get(`${id}.result.json`);
  if (resultFile === undefined) return { kind: 'missing', why: 'its job failed, or did not get to it' };
  try {
    const result = readResult(`${id}.result.json`, await readFileBytes(resultFile, MAX_RESULT_BYTES));
    if (result.problem !== null) return { kind: 'not-audited', result };
    const name = `${id}.summary.json`;
    const reportFile = files.get(name);
    if (reportFile === undefined) return { kind: 'missing', why: 'its report is not there' };
    const summary = readSummary(name, await readFileBytes(reportFile, MAX_SUMMARY_BYTES));
    return { kind: 'audited', result, summary };
  } catch (error) {
    const why = error instanceof IncompleteError ? error.message : `it cannot be read: ${messageOf(error)}`;
    return { kind: 'missing', why: why.slice(0, 300) };
  }
}

async function writeMarkdown(path: string, root: string, text: string): Promise<void> {
  try {
    await replaceFile(path, root, text);
  } catch (error) {
    const message = `The summary cannot be written: ${messageOf(error)}`;
    throw new ConfigurationError([{ code: 'MARKDOWN_FILE', message, hint: 'Check the path given to --markdown.' }]);
  }
}
