import { type Command, Option } from 'commander';
import { MOST_JOBS } from '../model/fleet.ts';
import type { FleetAuditFlags } from './fleet-audit.ts';
import type { FleetPlanFlags } from './fleet-plan.ts';
import type { FleetReportFlags } from './fleet-report.ts';
import type { MergeFlags } from './merge.ts';
import type { Terminal } from './output.ts';
import { countUpTo, registryUrl, severity } from './parse.ts';
import type { Run } from './program-options.ts';

/** `merge`, which makes one verdict of the parts of an audit. */
export function addMerging(
  program: Command,
  terminal: Terminal,
  run: Run,
  withOutput: (command: Command) => Command,
): void {
  withOutput(
    program
      .command('merge')
      .description('make one verdict of the reports of all parts of an audit (--shard)')
      .argument('<reports...>', 'what `audit --shard i/n --json=FILE` wrote, for each i'),
  )
    .option('--sarif <file>', 'SARIF 2.1.0 to a file, for code scanning')
    .option('--vsa <file>', 'an unsigned verification summary (in-toto, SLSA) to a file')
    .option('--html <file>', 'a report to read and search in a browser, as one file')
    .action(
      run(async (reports: string[], options: MergeFlags) =>
        (await import('./merge.ts')).mergeCommand(reports, options, terminal),
      ),
    );
}

/** The audits of all repositories of an organisation. */
export function addFleet(
  program: Command,
  terminal: Terminal,
  run: Run,
  withOutput: (command: Command) => Command,
): void {
  const fleet = program
    .command('fleet')
    .description('audit all repositories of an organisation: .github/workflows/fleet.yml');
  const plan = (command: Command): Command => command.requiredOption('--plan <file>', 'which repositories');
  plan(
    fleet
      .command('plan')
      .description('list the repositories of an organisation on GitHub, and divide them among jobs')
      .argument('<organisation>', 'its name on GitHub'),
  )
    .option('--filter <glob>', 'only repositories whose name (without the owner) matches')
    .option('--archived', 'archived repositories too', false)
    .option('--forks', 'forks too', false)
    .addOption(new Option('--jobs <n>', 'how many jobs; GitHub allows 256').argParser(countUpTo(MOST_JOBS)).default(20))
    .addOption(new Option('--timeout <seconds>', 'give up after this time').argParser(countUpTo(86_400)).default(3600))
    .action(
      run(async (organisation: string, options: FleetPlanFlags) =>
        (await import('./fleet-plan.ts')).fleetPlanCommand(organisation, options, terminal),
      ),
    );
  plan(fleet.command('audit').description('audit the repositories of one job of a plan'))
    .addOption(
      new Option('--job <n>', 'the number of the job, from 1').argParser(countUpTo(MOST_JOBS)).makeOptionMandatory(),
    )
    .requiredOption('--output <folder>', 'where results and reports go')
    .addOption(new Option('--fail-on <level>', 'the mildest severity that fails a repository').argParser(severity))
    .option('--upload-sarif', 'give each repository its SARIF, where the token allows it', false)
    .addOption(new Option('--registry <url>', 'the default registry').argParser(registryUrl))
    .option('--trusted-root <file>', 'a Sigstore trusted root to use instead of TUF’s')
    .option('--keys <file>', 'the default registry’s signing keys, to use instead of npm’s')
    .option('--offline', 'use the embedded trust; no TUF refresh', false)
    .option('--cache <folder>', 'what the audits of this job share of registries’ answers')
    .addOption(new Option('--concurrency <n>', 'requests at a time').argParser(countUpTo(256)).default(64))
    .addOption(
      new Option('--timeout <seconds>', 'end the audit of a repository after this time')
        .argParser(countUpTo(86_400))
        .default(600),
    )
    .action(
      run(async (options: FleetAuditFlags) => (await import('./fleet-audit.ts')).fleetAuditCommand(options, terminal)),
    );
  withOutput(
    plan(
      fleet
        .command('report')
        .description('make one report of the audits of all repositories of a plan')
        .argument('<folders...>', 'what the jobs wrote (--output)'),
    ),
  )
    .option('--markdown <file>', 'a summary for a job’s page')
    .action(
      run(async (folders: string[], options: FleetReportFlags) =>
        (await import('./fleet-report.ts')).fleetReportCommand(folders, options, terminal),
      ),
    );
}
