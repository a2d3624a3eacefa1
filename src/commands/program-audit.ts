import { type Command, Option } from 'commander';
import type { AuditFlags } from './audit.ts';
import type { Terminal } from './output.ts';
import { severity, shard, yesOrNo } from './parse.ts';
import { type Run, withOutput, withSource } from './program-options.ts';

/** `audit`. */
export function addAuditing(program: Command, terminal: Terminal, run: Run): void {
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
}
