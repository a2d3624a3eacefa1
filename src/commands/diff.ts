import { basename } from 'node:path';
import { compareLockfiles } from '../lockfile/diff.ts';
import { readLockfile } from '../lockfile/index.ts';
import { MAX_LOCKFILE_BYTES } from '../lockfile/bounded-text.ts';
import { createGit } from '../adapters/git.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import { diffJson, renderDiff } from '../report/diff.ts';
import type { ExitCode } from './exit-code.ts';
import { loadLockfile } from './lockfiles.ts';
import { deliver, type OutputFlags, type Terminal, terminalOptions } from './output.ts';

/** Shows what changed from one lockfile to another, of one format or of two. Always 0: a difference is no finding. */
export async function diffCommand(
  base: string,
  head: string,
  flags: OutputFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const [before, after] = await Promise.all([open(base, terminal.env), open(head, terminal.env)]);
  const compared = { base: before, head: after, ...compareLockfiles(before, after) };
  await deliver(terminal, flags, {
    report: () => renderDiff(compared, terminalOptions(terminal, flags)),
    json: () => diffJson(compared),
  });
  return 0;
}

/** A path, or `REF:PATH` for the file as it is at a commit, as git writes it. */
async function open(side: string, env: Terminal['env']): Promise<Lockfile> {
  const folder = process.cwd();
  const cut = side.indexOf(':');
  // `C:\…` is a drive, not a ref.
  if (cut < 2) return loadLockfile({ path: side }, folder, folder);
  const [ref, path] = [side.slice(0, cut), side.slice(cut + 1)];
  const git = createGit(folder, env);
  const commit = await git.resolve(ref);
  const prefix = await git.prefix();
  if (commit === null || prefix === null) throw fault(`${ref} names no commit of this clone.`);
  const found = await git.blobAt(commit, `${prefix}${path}`, MAX_LOCKFILE_BYTES);
  if (found.kind !== 'found')
    throw fault(found.kind === 'failed' ? found.detail : `${basename(path)} is not there at ${ref}.`);
  return readLockfile(path, found.bytes);
}

function fault(message: string): ConfigurationError {
  return new ConfigurationError([{ code: 'USAGE', message, hint: 'Give a path, or REF:PATH.' }]);
}
