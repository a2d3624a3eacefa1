import { Command, CommanderError } from 'commander';
import type { OriginsFlags } from './origins.ts';
import { describeError, type OutputFlags, type Terminal } from './output.ts';
import type { RecordBaselineFlags } from './record-baseline.ts';
import { type ExitCode, exitCodeOfError } from './exit-code.ts';
import { normaliseArguments } from './parse.ts';
import { terminalText } from '../report/escape.ts';
import { addAuditing } from './program-audit.ts';
import { addFleet, addMerging } from './program-fleet.ts';
import { type Run, withLook, withOutput, withSource } from './program-options.ts';
import { addPublishing } from './program-publish.ts';
import type { VerifyFlags } from './verify.ts';
import { VERSION } from './version.ts';

// Each command is loaded when it is run: reading all of the program takes longer than a small audit waits for its registry.

/** Runs the command line. Never throws and never exits: returns the exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode | null = null;
  const run =
    <Args extends unknown[]>(command: (...given: Args) => Promise<ExitCode>) =>
    async (...given: Args): Promise<void> => {
      exitCode = await command(...given);
    };
  try {
    await makeProgram(terminal, run, args[0]).parseAsync([...normaliseArguments(args)], { from: 'user' });
    // No command ran: help or the version was shown, or nothing was asked for.
    return exitCode ?? 0;
  } catch (error) {
    if (error instanceof CommanderError) return isAnswer(error, args) ? 0 : 2;
    terminal.stderr.write(describeError(error));
    return exitCodeOfError(error);
  }
}

/** Was the help or the version asked for? The help that commander shows where nothing was asked for is a usage error. */
function isAnswer(error: CommanderError, args: readonly string[]): boolean {
  return error.exitCode === 0 || (error.code === 'commander.help' && args[0] === 'help');
}

/**
 * The commands and their options; `run` makes what is done of a command. The documentation is made from it as well.
 *
 * @param asked the first argument, where it is known
 */
export function makeProgram(terminal: Terminal, run: Run, asked?: string): Command {
  const program = new Command('countersign')
    .description('Verify that npm packages are what their makers built and published.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      // It repeats arguments, and one may hold a password: `--registry=https://name:password@host/`.
      writeErr: (text) =>
        void terminal.stderr.write(
          text
            .split('\n')
            .map((line) => terminalText(line))
            .join('\n'),
        ),
      writeOut: (text) => void terminal.stdout.write(text),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 pass · 1 findings at or above --fail-on · 2 usage or configuration · 3 could not find out enough',
    );

  addAuditing(program, terminal, run);
  // Making fifteen commands takes as long as reading a lockfile, and an audit needs one.
  if (asked !== 'audit') addOthers(program, terminal, run);
  return program;
}

function addOthers(program: Command, terminal: Terminal, run: Run): void {
  withOutput(
    withSource(
      program
        .command('verify')
        .description('verify one package step by step')
        .argument('<target>', 'name@version, or the path of a .tgz'),
    ),
  )
    .option('--tarball <file>', 'a tarball whose hash must be the published one')
    .option('--attestations <file>', 'an attestation response to verify a .tgz with; nobody is asked')
    .option('--expect-name <name>', 'fail unless the package has this name')
    .option('--expect-version <version>', 'fail unless it has this version')
    .option('--expect-repository <url>', 'fail unless it was built from this repository')
    .option('--expect-workflow <path>', 'fail unless this workflow built it')
    .option('--expect-builder <id>', 'fail unless this builder built it')
    .option('--expect-commit <sha>', 'fail unless it was built from this commit')
    .option('--expect-ref <ref>', 'fail unless it was built from this ref')
    .action(
      run(async (target: string, options: VerifyFlags) =>
        (await import('./verify.ts')).verifyCommand(target, options, terminal),
      ),
    );

  withOutput(
    program
      .command('diff')
      .description('show what changed from one lockfile to another')
      .argument('<base>', 'a path, or REF:PATH')
      .argument('<head>', 'a path, or REF:PATH'),
  ).action(
    run(async (base: string, head: string, options: OutputFlags) =>
      (await import('./diff.ts')).diffCommand(base, head, options, terminal),
    ),
  );

  const origins = program
    .command('origins')
    .description('pin where packages are built: .github/countersign-origins.json');
  withLook(withSource(origins.command('init').description('pin every package with verified provenance'))).action(
    run(async (options: OriginsFlags) => (await import('./origins.ts')).originsInitCommand(options, terminal)),
  );
  withLook(
    withSource(
      origins
        .command('update')
        .description('pin what is found now, for a pull request of its own')
        .argument('[packages...]', 'names, or @scope/*; default: all that differ or are not pinned'),
    ),
  ).action(
    run(async (packages: string[], options: OriginsFlags) =>
      (await import('./origins.ts')).originsUpdateCommand(packages, options, terminal),
    ),
  );
  withLook(
    withSource(
      origins
        .command('check')
        .description('hold lockfiles against the pins in force')
        .argument('[lockfiles...]', 'default: all that are found'),
    ),
  ).action(
    run(async (lockfiles: string[], options: OriginsFlags) =>
      (await import('./origins-check.ts')).originsCheckCommand(lockfiles, options, terminal),
    ),
  );

  withLook(
    withSource(
      program
        .command('baseline')
        .description('record the findings of today as known: .github/countersign-baseline.json')
        .argument('[lockfiles...]', 'default: all that are found'),
    ),
  ).action(
    run(async (lockfiles: string[], options: RecordBaselineFlags) =>
      (await import('./record-baseline.ts')).recordBaselineCommand(lockfiles, options, terminal),
    ),
  );

  addPublishing(program, terminal, run, withOutput);
  addMerging(program, terminal, run, withOutput);
  addFleet(program, terminal, run, withOutput);

  withOutput(program.command('list').description('show what is read in a lockfile').argument('<lockfile>')).action(
    run(async (lockfile: string, options: OutputFlags) =>
      (await import('./list.ts')).listCommand(lockfile, options, terminal),
    ),
  );

  withOutput(
    program
      .command('demo')
      .description('audit an embedded pull request that holds the attacks this program exists for'),
  ).action(run(async (options: OutputFlags) => (await import('./demo.ts')).demoCommand(options, terminal)));
}
