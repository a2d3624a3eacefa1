import { loadLockfile } from './lockfiles.ts';
import { deliver, type OutputFlags, type Terminal, terminalOptions } from './output.ts';
import type { ExitCode } from './exit-code.ts';
import { listingJson } from '../report/json.ts';
import { renderListing } from '../report/terminal-listing.ts';

export async function listCommand(path: string, flags: OutputFlags, terminal: Terminal): Promise<ExitCode> {
  const folder = process.cwd();
  const lockfile = await loadLockfile({ path }, folder, folder);
  await deliver(terminal, flags, {
    report: () => renderListing(lockfile, terminalOptions(terminal, flags)),
    json: () => listingJson(lockfile),
  });
  return 0;
}
