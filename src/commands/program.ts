import { Command, CommanderError, Option } from 'commander';
import type { AuditFlags } from './audit.ts';
import type { OriginsFlags } from './origins.ts';
import { describeError, type OutputFlags, type Terminal } from './output.ts';
import type { RecordBaselineFlags } from './record-baseline.ts';
import { type ExitCode, exitCodeOfError } from './exit-code.ts';
import { countUpTo, normaliseArguments, registryUrl, severity, shard, yesOrNo } from './parse.ts';
import { terminalText } from '../report/escape.ts';
import { addFleet, addMerging } from './program-fleet.ts';
import { addPublishing } from './program-publish.ts';
import type { VerifyFlags } from './verify.ts';
import { VERSION } from './version.ts';

const MOST_CONNECTIONS = 256;
const DAY_SECONDS = 86_400;

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
    await makeProgram(terminal, run).parseAsync([...normaliseArguments(args)], { from: 'user' });
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

export type Run = <Args extends unknown[]>(
  command: (...given: Args) => Promise<ExitCode>,
) => (...given: Args) => Promise<void>;

/** The commands and their options; `run` makes what is done of a command. The documentation is made from it as well. */
export function makeProgram(terminal: Terminal, run: Run): Command {
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

  withOutput(
    withSource(
      program
        .command('audit')
        .description('audit lockfiles without installing anything')
        .argument('[lockfiles...]', 'paths or globs (default: all that are found)'),
    ),
  )
    .addOption(
      new Option(
        '--fail-on <level>',
        'the mildest severity that fails the run (default: the policy’s, or "high")',
      ).argParser(severity),
    )
    .addOption(
      new Option(
        '--fail-on-incomplete <bool>',
        'exit 3 where something was not audited (default: the policy’s, or true)',
      ).argParser(yesOrNo),
    )
    .addOption(new Option('--history <depth>', 'what a changed version is compared with').choices(['base', 'line']))
    .addOption(
      new Option('--corroborate <bool>', 'ask GitHub for its own records, where GITHUB_TOKEN is set').argParser(
        yesOrNo,
      ),
    )
    .option('--deep', 'download the tarballs of changed packages (without a base: of all) and look inside')
    .addOption(new Option('--scope <scope>', 'what to audit where there is a base').choices(['changed', 'all']))
    .option('--base-ref <ref>', 'hold the lockfiles against those of this branch or commit')
    .option('--base <file>', 'hold the one lockfile against this one')
    .addOption(
      new Option('--shard <i/n>', 'audit one of n parts of the entries, for `countersign merge`').argParser(shard),
    )
    .option('--cache <folder>', 'keep what the public may read of registries’ answers here, for later audits')
    .option('--sarif <file>', 'SARIF 2.1.0 to a file, for code scanning')
    .option('--vsa <file>', 'an unsigned verification summary (in-toto, SLSA) to a file')
    .option('--html <file>', 'a report to read and search in a browser, as one file')
    .action(
      run(async (lockfiles: string[], options: AuditFlags) => {
        const { beginGit } = await import('./begin-git.ts');
        const ref = options.baseRef;
        const tracked = lockfiles.length === 0 || ref !== undefined;
        const gitIn = beginGit(terminal.env, { folder: process.cwd(), ref, tracked });
        return (await import('./audit.ts')).auditCommand(lockfiles, options, terminal, gitIn);
      }),
    );

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
  return program;
}

function withSource(command: Command): Command {
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

function withOutput(command: Command): Command {
  return withLook(
    command.option('--json <file>', 'JSON to standard output, or with =FILE to a file beside the report'),
  );
}

function withLook(command: Command): Command {
  return command
    .option('--quiet', 'no report and no progress, only the exit code', false)
    .option('--no-color', 'no colours');
}
