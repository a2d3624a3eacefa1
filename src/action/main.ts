import { resolve } from 'node:path';
import { info, setFailed, setOutput } from '@actions/core';
import { isInside } from '../adapters/files.ts';
import { exitCodeOfError } from '../commands/exit-code.ts';
import { describeError } from '../commands/output.ts';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import { terminalText } from '../report/escape.ts';
import { type Mode, readMode, readWorkingDirectory } from './inputs.ts';
import { clearOutputs } from './outputs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Each is loaded when it is run: an audit need not read all that a publish needs. */
const MODES: Readonly<
  Record<Mode, () => Promise<(folder: string, workspace: string, env: Environment) => Promise<void>>>
> = {
  audit: async () => {
    const { beginGit } = await import('../commands/begin-git.ts');
    return async (folder, workspace, env) => {
      const gitIn = beginGit(env, { folder: workspace, ref: undefined, tracked: true });
      await (await import('./audit-mode.ts')).auditMode(folder, workspace, env, gitIn);
    };
  },
  publish: async () => (await import('./publish-mode.ts')).publishMode,
  pack: async () => (await import('./publish-mode.ts')).packMode,
  verify: async () => (await import('./publish-mode.ts')).verifyMode,
};

/** The composition root of the action. Sets every output and the exit code on every path; never throws. */
export async function main(env: Environment): Promise<void> {
  try {
    clearOutputs();
    const mode = readMode();
    const workspace = resolve(env['GITHUB_WORKSPACE'] ?? process.cwd());
    const directory = readWorkingDirectory();
    const folder = resolve(workspace, directory);
    if (!isInside(folder, workspace)) throw outside('working-directory', directory);
    const run = await MODES[mode]();
    await run(folder, workspace, env);
  } catch (error) {
    process.exitCode = exitCodeOfError(error);
    setOutput('outcome', exitCodeOfError(error) === 3 ? 'incomplete' : 'error');
    for (const line of describeError(error).trimEnd().split('\n')) info(line);
    setFailed(
      messageOf(error)
        .split('\n')
        .map((line) => terminalText(line))
        .join('\n'),
    );
    // `setFailed` makes the exit code 1, which here means "findings".
    process.exitCode = exitCodeOfError(error);
  }
}

function outside(input: string, value: string): ConfigurationError {
  return new ConfigurationError([
    {
      code: 'INPUT',
      message: `Input ${input} (${value}) leads out of the workspace.`,
      hint: 'Name a folder inside it.',
    },
  ]);
}
