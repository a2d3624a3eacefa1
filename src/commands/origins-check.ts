import { audit } from '../audit/audit.ts';
import { pinOf } from '../judge/origin-pins.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { OriginsFile } from '../model/origin.ts';
import type { Verdict } from '../model/verdict.ts';
import { readOrigins } from '../origins/read.ts';
import { renderOriginsCheck } from '../report/terminal-origins.ts';
import { ORIGINS_PATH } from './agreed.ts';
import { withHost } from './audit.ts';
import type { ExitCode } from './exit-code.ts';
import { type OriginsFlags, say } from './origins.ts';
import { openProject } from './origins-project.ts';
import { type Terminal, terminalOptions } from './output.ts';

/**
 * `countersign origins check [LOCKFILE…]`: holds every entry against the origins file that is in force, and nothing else.
 * 1 on a mismatch; 3 where that could not be found out; a package that is not pinned yet is only told.
 */
export async function originsCheckCommand(
  lockfiles: readonly string[],
  flags: OriginsFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { verdict, file } = await withHost(flags, terminal, async (host) => {
    const project = await openProject(lockfiles, flags, host);
    const { inForce } = project.agreed;
    if (inForce === null) throw none();
    const file = readOrigins(ORIGINS_PATH, inForce);
    const verdict = await audit(
      {
        lockfiles: project.lockfiles,
        errors: [],
        raised: [],
        thresholds: { failOn: 'high', failOnIncomplete: true },
        contexts: project.contexts,
        judgement: {
          policy: null,
          origins: { file, proposed: null },
          standing: [],
          inForce: { policy: null, origins: ORIGINS_PATH, baseline: null },
          history: null,
          deep: false,
          now: host.now(),
        },
      },
      project.ports,
    );
    await project.finish();
    return { verdict, file };
  });
  const findings = verdict.findings.filter(
    ({ code, severity }) => code === 'origin-mismatch' || code === 'origin-unpinned' || severity === 'incomplete',
  );
  const unchecked = uncheckedIn(verdict, file);
  const check = { path: ORIGINS_PATH, findings, unchecked };
  await say(terminal, flags, () => renderOriginsCheck(check, terminalOptions(terminal, flags)));
  if (findings.some(({ code }) => code === 'origin-mismatch')) return 1;
  const incomplete = findings.some(({ severity }) => severity === 'incomplete') || verdict.interrupted !== null;
  return incomplete || unchecked.length > 0 ? 3 : 0;
}

/** Pinned packages that nobody could be asked about. Whether they are from their origins is unknown, so not "yes". */
function uncheckedIn({ packages }: Verdict, file: OriginsFile): readonly string[] {
  return packages
    .filter(({ name, status }) => status === 'not-audited' && pinOf(file, name) !== null)
    .map(({ name, version, detail }) => `${name}@${version}: ${detail}`);
}

function none(): ConfigurationError {
  const message = `There is no ${ORIGINS_PATH} in force.`;
  return new ConfigurationError([{ code: 'USAGE', message, hint: 'Run “countersign origins init” first.' }]);
}
