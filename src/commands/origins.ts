import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { replaceFile } from '../adapters/files.ts';
import { type OriginSurvey, surveyOrigins } from '../audit/origins.ts';
import { type Repinned, repin, selectorOf } from '../audit/repin.ts';
import { ConfigurationError, IncompleteError, messageOf } from '../model/errors.ts';
import type { OriginsFile } from '../model/origin.ts';
import { isPinnableName } from '../origins/names.ts';
import { readOrigins } from '../origins/read.ts';
import { writeOrigins } from '../origins/write.ts';
import { renderPinning } from '../report/terminal-origins.ts';
import { ORIGINS_PATH } from './agreed.ts';
import { withHost } from './audit.ts';
import type { ExitCode } from './exit-code.ts';
import type { SourceOptions } from './options.ts';
import { openProject, type OriginsProject } from './origins-project.ts';
import { deliver, type OutputFlags, type Terminal, terminalOptions } from './output.ts';

export interface OriginsFlags extends SourceOptions, OutputFlags {
  readonly timeout: number;
}

/** `countersign origins init`: writes down where every package with verified provenance comes from now. */
export async function originsInitCommand(flags: OriginsFlags, terminal: Terminal): Promise<ExitCode> {
  return pin([], flags, terminal, (text) => {
    if (text === null) return null;
    throw usage(`${ORIGINS_PATH} is there already.`, 'Use `countersign origins update` to change it.');
  });
}

/**
 * `countersign origins update [PACKAGE…]`: pins what is found now; without names all that differs or is not known. What it
 * writes counts once it is on the base branch. 1 where a named package cannot be pinned.
 */
export async function originsUpdateCommand(
  names: readonly string[],
  flags: OriginsFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const wrong = names.filter((name) => !isPinnableName(name));
  if (wrong.length > 0)
    throw usage(`${wrong.join(', ')}: neither the name of a package nor @scope/*.`, 'Give names without versions.');
  return pin(names, flags, terminal, (text) => {
    if (text !== null) return readOrigins(ORIGINS_PATH, text);
    throw usage(`There is no ${ORIGINS_PATH} yet.`, 'Run `countersign origins init` first.');
  });
}

async function pin(
  names: readonly string[],
  flags: OriginsFlags,
  terminal: Terminal,
  read: (text: string | null) => OriginsFile | null,
): Promise<ExitCode> {
  const { repinned, survey } = await withHost(flags, terminal, async (host) => {
    const project = await openProject([], flags, host);
    // What is written is a proposal, so it is made from the working tree's file, not from the base's.
    const file = read(project.agreed.head);
    const survey = await ask(project, names);
    const repinned = repin(file, survey, names);
    if (file === null || repinned.changes.length > 0) await save(writeOrigins(repinned.pinned), project.top);
    return { repinned, survey };
  });
  const left = leftOut(names, repinned, survey);
  const pinning = { path: ORIGINS_PATH, ...repinned, withheld: survey.withheld, left };
  await say(terminal, flags, () => renderPinning(pinning, terminalOptions(terminal, flags)));
  return left.length === 0 ? 0 : 1;
}

/** @throws IncompleteError where anything could not be found out: half of the truth must not be agreed on */
async function ask(project: OriginsProject, names: readonly string[]): Promise<OriginSurvey> {
  const survey = await surveyOrigins(project.lockfiles, project.contexts, project.ports);
  await project.finish();
  if (survey.unknown.length > 0) {
    throw new IncompleteError(
      survey.unknown.map((message) => ({
        code: 'ORIGINS_UNKNOWN',
        message,
        hint: `${ORIGINS_PATH} was left as it is. Try again when all of it can be found out.`,
      })),
    );
  }
  const locked = [...survey.names];
  const unknown = names.filter((name) => !locked.some(selectorOf([name])));
  if (unknown.length === 0) return survey;
  throw usage(`No lockfile here has ${unknown.join(', ')} from a registry.`, 'Check the names.');
}

/** Packages that were named and have nothing that could be pinned. */
function leftOut(names: readonly string[], { changes }: Repinned, { built }: OriginSurvey): readonly string[] {
  const settled = [...built, ...changes].map(({ name }) => name);
  return names.filter((name) => !settled.some(selectorOf([name])));
}

async function save(text: string, top: string): Promise<void> {
  // What cannot be read back would stop every audit from the day it is merged.
  readOrigins(ORIGINS_PATH, text);
  const path = resolve(top, ORIGINS_PATH);
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, top, text);
  } catch (error) {
    throw new ConfigurationError([
      {
        code: 'ORIGINS_WRITE',
        message: `${ORIGINS_PATH} cannot be written: ${messageOf(error)}`,
        hint: 'Check the folder and its permissions.',
      },
    ]);
  }
}

/** These commands have no JSON: what they make is the file. */
export function say(terminal: Terminal, flags: OriginsFlags, report: () => string): Promise<void> {
  return deliver(terminal, flags, { report, json: report });
}

function usage(message: string, hint: string): ConfigurationError {
  return new ConfigurationError([{ code: 'USAGE', message, hint }]);
}
