import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { countUpTo, registryUrl } from './parse.ts';

const MOST_CONNECTIONS = 256;
const DAY_SECONDS = 86_400;

/** Makes a command's action of what it does. */
export type Run = <Args extends unknown[]>(
  command: (...given: Args) => Promise<ExitCode>,
) => (...given: Args) => Promise<void>;

export function withSource(command: Command): Command {
  return command
    .addOption(new Option('--registry <url>', 'the default registry').argParser(registryUrl))
    .option('--trusted-root <file>', 'a Sigstore trusted root to use instead of TUF’s')
    .option('--keys <file>', 'the default registry’s signing keys, to use instead of npm’s')
    .option('--offline', 'use the embedded trust; no TUF refresh', false)
    .addOption(new Option('--concurrency <n>', 'requests at a time').argParser(countUpTo(MOST_CONNECTIONS)).default(64))
    .addOption(
      new Option('--timeout <seconds>', 'end the run after this time and report what was found')
        .argParser(countUpTo(DAY_SECONDS))
        .default(600),
    )
    .option('--save-evidence <dir>', 'record all answers')
    .option('--evidence <dir>', 'use a record instead of the network');
}

export function withOutput(command: Command): Command {
  return withLook(
    command.option('--json <file>', 'JSON to standard output, or with =FILE to a file beside the report'),
  );
}

export function withLook(command: Command): Command {
  return command
    .option('--quiet', 'no report and no progress, only the exit code', false)
    .option('--no-color', 'no colours');
}
