import { lstat, mkdir, mkdtemp, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../model/errors.ts';
import { isRegistryName, isRegistryVersion } from '../model/name.ts';
import type { Attempt, PackageManager, PackerPort, Tarball } from '../model/publish.ts';
import { scriptEnvironment } from './npm-cli-environment.ts';
import { type Program, type Ran, runProgram } from './npm-cli-run.ts';
import { credentialVariables } from './npm-cli-settings.ts';
import { readTarballFile } from './tarball-file.ts';

export interface PackerOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute; outside of what is packed. Each tarball gets a new folder in it. */
  readonly destination: string;
  /** Where a package manager is asked for its version: in a project it may be another one. */
  readonly folder: string;
  /** Default: what is on the PATH. */
  readonly programs?: Partial<Readonly<Record<PackageManager, Program>>>;
  /**
   * Told what the package manager and the project's scripts write. It goes to no message: a script may print a secret, and
   * messages go further than a log, which GitHub masks.
   */
  readonly onOutput?: (chunk: Buffer) => void;
}

const NAME = 'package.tgz';

/**
 * Packs by the project's own package manager, whose output is not asked what the file is called: its form differs by manager
 * and version (a list, an object by name, lines), and scripts write into it. Each tarball goes to a new, empty folder
 * instead, and must be all that is in there afterwards.
 */
export function createPacker({ env, destination, folder, programs = {}, onOutput }: PackerOptions): PackerPort {
  async function run(manager: PackageManager, args: readonly string[], cwd: string, shown: boolean): Promise<Ran> {
    const output = shown && onOutput !== undefined ? { onOutput } : {};
    let childEnv: Readonly<Record<string, string>>;
    try {
      childEnv = scriptEnvironment(env, await credentialVariables(env, cwd));
    } catch (error) {
      return { kind: 'not-run', detail: `npm's configuration cannot be read (${messageOf(error)})` };
    }
    return runProgram(programs[manager] ?? { file: manager, args: [] }, args, { cwd, env: childEnv, ...output });
  }

  async function versionIn(cwd: string, manager: PackageManager): Promise<string | null> {
    const ran = await run(manager, ['--version'], cwd, false);
    if (ran.kind !== 'ended' || ran.exitCode !== 0) return null;
    return /^v?(\d+\.\d+\.\d+\S*)\s*$/m.exec(ran.stdout)?.[1] ?? null;
  }

  return {
    read: readTarballFile,
    versionOf: (manager) => versionIn(folder, manager),
    async pack(packed, manager) {
      let into: string;
      try {
        await mkdir(destination, { recursive: true });
        into = await mkdtemp(join(destination, 'pack-'));
      } catch (error) {
        return refused(`${destination} cannot be written to (${messageOf(error)})`);
      }
      const classic = manager === 'yarn' && /^[01]\./.test((await versionIn(packed, manager)) ?? '');
      const args = packArguments(manager, into, classic);
      const ran = await run(manager, args, packed, true);
      const fault = faultOf(ran, `${manager} ${args[0] === 'pm' ? 'pm pack' : 'pack'}`, manager);
      return fault === null ? collect(into, manager) : refused(fault);
    },
  };
}

function packArguments(manager: PackageManager, into: string, classic: boolean): readonly string[] {
  switch (manager) {
    case 'npm':
    case 'pnpm':
      return ['pack', '--pack-destination', into];
    case 'yarn':
      return ['pack', classic ? '--filename' : '--out', join(into, NAME)];
    case 'bun':
      return ['pm', 'pack', '--destination', into];
  }
}

/** Codes that a package manager names its fault with; the only part of its output that is repeated. */
const FAULT = /\b(?:npm (?:error|ERR!) code (E[A-Z0-9]{2,40})|(ERR_PNPM_[A-Z_]{2,60})|(YN\d{4}))\b/g;

function faultOf(ran: Ran, command: string, manager: PackageManager): string | null {
  switch (ran.kind) {
    case 'not-run':
      return `${command} could not be run: ${ran.detail}`;
    case 'killed':
      return `${command} was ended by a signal before it was done`;
    case 'ended': {
      if (ran.exitCode === 0) return null;
      const codes = [...`${ran.stdout}\n${ran.stderr}`.matchAll(FAULT)].map(
        ([, npm, pnpm, yarn]) => npm ?? pnpm ?? yarn,
      );
      // Yarn begins each line with one; the last that is not the general one says what it was.
      const code = codes.filter((each) => each !== 'YN0000').at(manager === 'yarn' ? -1 : 0);
      return `${command} ended with ${ran.exitCode}${code === undefined ? '' : ` (${code})`}; what it wrote is in the log`;
    }
  }
}

/** The one tarball in the folder, under the name that npm would give it. */
async function collect(into: string, manager: PackageManager): Promise<Attempt<Tarball>> {
  const names = await readdir(into);
  const [name] = names;
  if (name === undefined || names.length > 1) {
    const detail = name === undefined ? 'wrote no tarball' : `wrote ${names.length} files instead of one tarball`;
    return refused(`${manager} ended well, but ${detail}; its configuration may say "dry-run", or "workspaces"`);
  }
  const path = join(into, name);
  if (!(await lstat(path)).isFile()) return refused(`${manager} wrote something that is not a file: ${path}`);
  const read = await readTarballFile(path);
  if (read.kind !== 'done') return read;
  const { manifest } = read.value;
  if (!isRegistryName(manifest.name) || !isRegistryVersion(manifest.version)) return read;
  const given = join(
    dirname(read.value.path),
    `${manifest.name.replace(/^@/, '').replace('/', '-')}-${manifest.version}.tgz`,
  );
  await rename(path, given);
  return { kind: 'done', value: { ...read.value, path: given } };
}

function refused(message: string): Attempt<never> {
  return { kind: 'refused', status: null, message };
}
