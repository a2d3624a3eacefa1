import { type Command, Option } from 'commander';
import type { DoctorFlags } from './doctor.ts';
import type { Terminal } from './output.ts';
import { countUpTo, registryUrl } from './parse.ts';
import type { Run } from './program-options.ts';
import type { PackFlags, PublishFlags } from './publish.ts';

const MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'];
const DAY_SECONDS = 86_400;

/** The commands of those who publish. */
export function addPublishing(
  program: Command,
  terminal: Terminal,
  run: Run,
  withOutput: (command: Command) => Command,
): void {
  withOutput(
    withIntent(
      program
        .command('publish')
        .description('pack, sign provenance, publish and check what landed; in a workflow run')
        .argument('[folder]', 'of the package', '.'),
    ),
  )
    .addOption(new Option('--package-manager <name>', 'what packs (default: what the project uses)').choices(MANAGERS))
    .option('--tarball <file>', 'publish this one, which was packed before')
    .option('--digest <hash>', 'what the tarball must have: the `integrity` of the packing job')
    .option('--workspaces', 'publish every package of the project that is new', false)
    .option('--continue-on-error', 'go on with packages that need nothing that failed', false)
    .option('--allow-dirty', 'publish although the working tree differs from the commit', false)
    .option('--store-attestation', 'keep the provenance with GitHub, too', false)
    .option('--signing <from>', 'which services sign: npm, tuf, or the path of a signing configuration', 'npm')
    .option('--trusted-root <file>', 'a Sigstore trusted root to use instead of TUF’s')
    .option('--keys <file>', 'the registry’s signing keys, to use instead of npm’s')
    .option('--offline', 'use the embedded trust; no TUF refresh', false)
    .addOption(
      new Option('--confirm-timeout <seconds>', 'how long to wait until it can be seen')
        .argParser(countUpTo(3_600))
        .default(300),
    )
    .addOption(timeout())
    .action(
      run(async (folder: string, flags: PublishFlags) =>
        (await import('./publish.ts')).publishCommand(folder, flags, terminal),
      ),
    );

  withOutput(
    program
      .command('pack')
      .description('pack once, and tell the hashes; signs and publishes nothing')
      .argument('[folder]', 'of the package', '.'),
  )
    .addOption(new Option('--package-manager <name>', 'what packs (default: what the project uses)').choices(MANAGERS))
    .option('--out <folder>', 'where to put the tarball (default: a new folder for temporary files)')
    .action(
      run(async (folder: string, flags: PackFlags) =>
        (await import('./publish.ts')).packCommand(folder, flags, terminal),
      ),
    );

  withOutput(
    withIntent(
      program
        .command('doctor')
        .description('tell what would stop a publish, before anything is signed')
        .argument('[folder]', 'of the package', '.'),
    ),
  )
    .addOption(timeout())
    .action(
      run(async (folder: string, flags: DoctorFlags) =>
        (await import('./doctor.ts')).doctorCommand(folder, flags, terminal),
      ),
    );
}

function withIntent(command: Command): Command {
  return command
    .addOption(
      new Option('--form <form>', 'how the registry is asked to take it')
        .choices(['trusted', 'token', 'staged'])
        .default('trusted'),
    )
    .option('--no-provenance', 'publish without provenance')
    .addOption(new Option('--registry <url>', 'the registry (default: npm’s configuration)').argParser(registryUrl))
    .option('--tag <tag>', 'the dist-tag (default: publishConfig.tag, or latest)')
    .addOption(new Option('--access <access>', 'of a scoped package').choices(['public', 'restricted']))
    .option('--allow-less-trust', 'publish although earlier versions had more evidence', false);
}

function timeout(): Option {
  return new Option('--timeout <seconds>', 'end the run after this time')
    .argParser(countUpTo(DAY_SECONDS))
    .default(1_800);
}
