import { resolve } from 'node:path';
import { replaceFile } from '../adapters/files.ts';
import { ConfigurationError, messageOf, type Problem } from '../model/errors.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Source } from '../report/markdown-findings.ts';
import { VERSION } from './version.ts';

/** Reports that are written to files beside the main one. Paths relative to the folder; absent for none. */
export interface ReportFiles {
  readonly sarif?: string;
  readonly vsa?: string;
  readonly html?: string;
}

export interface ReportPlace {
  /** What relative paths are relative to, and what no path inside may lead out of through a link. Absolute. */
  readonly folder: string;
  readonly now: Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How the user names a report: `--sarif`, or `the input sarif-file`. */
  named(report: keyof ReportFiles): string;
}

/**
 * Writes every report that was asked for; one that cannot be written does not keep the others from it.
 *
 * @throws ConfigurationError that names each that could not be written
 */
export async function writeReportFiles(verdict: Verdict, files: ReportFiles, place: ReportPlace): Promise<void> {
  const problems: Problem[] = [];
  for (const report of ['sarif', 'vsa', 'html'] as const) {
    const path = files[report];
    if (path === undefined) continue;
    try {
      await replaceFile(resolve(place.folder, path), place.folder, await RENDER[report](verdict, place));
    } catch (error) {
      problems.push({
        code: `${report.toUpperCase()}_FILE`,
        message: `The ${report.toUpperCase()} report cannot be written: ${messageOf(error)}`,
        hint: `Check the path given to ${place.named(report)}.`,
      });
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** Each is loaded when it is written. */
const RENDER: Readonly<Record<keyof ReportFiles, (verdict: Verdict, place: ReportPlace) => Promise<string>>> = {
  html: async (verdict, { env }) => (await import('../report/html.ts')).renderHtml(verdict, VERSION, sourceOf(env)),
  sarif: async (verdict) => (await import('../report/sarif.ts')).auditSarif(verdict, { version: VERSION }),
  async vsa(verdict, { now, env }) {
    const { fileUri, verificationSummary } = await import('../report/vsa.ts');
    return verificationSummary(verdict, { version: VERSION, now, resource: resourceOf(verdict, env, fileUri) });
  },
};

/** What was audited: the commit that the job runs on, or the files of this machine. */
function resourceOf(verdict: Verdict, env: ReportPlace['env'], fileUri: (path: string) => string): string {
  const [server, repository, sha] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_SHA']];
  if (server !== undefined && repository !== undefined && sha !== undefined)
    return `git+${server}/${repository}@${sha}`;
  const [only, second] = verdict.lockfiles;
  return only === undefined || second !== undefined ? 'file:.' : fileUri(only);
}

/** Where the audited files can be seen; nowhere on a machine that is no runner. */
export function sourceOf(env: ReportPlace['env']): Source {
  const [server, repository, sha] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_SHA']];
  if (server === undefined || repository === undefined || sha === undefined) return {};
  return { repositoryUrl: `${server}/${repository}`, sha };
}
