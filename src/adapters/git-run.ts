import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export interface GitOutput {
  /** `null` where git could not be run, or was ended because it said more than it may. */
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly tooLarge: boolean;
}

/** More than the paths of a million files. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/**
 * Hooks may lie in the working tree (`core.hooksPath=.husky`), where a pull request can write them, and so may a program
 * that `core.fsmonitor` names. A server that stops answering must not hold the job.
 */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=30',
].flatMap((setting) => ['-c', setting]);

/** Of what this process' own environment holds, what git gets: nothing that the job handed to this action. */
export function gitEnvironment(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const given: Record<string, string> = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  for (const [key, value] of Object.entries(env)) {
    if (value !== undefined && !/^(?:INPUT_|ACTIONS_|GIT_)/.test(key)) given[key] = value;
  }
  return given;
}

/**
 * Runs git without a shell, and without what lies in the repository being run. Never throws: no git on this machine, or no
 * such folder, is no answer, and no bug either.
 *
 * @param most how many bytes it may print
 */
export function runGit(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
  most = MOST_OUTPUT,
): Promise<GitOutput> {
  return new Promise((resolve) => {
    const program = gitOnPath();
    const none = Buffer.alloc(0);
    if (program === null) return resolve({ code: null, stdout: none, tooLarge: false });
    const all = ['--no-replace-objects', '--no-pager', ...SETTINGS, ...args];
    const chunks: Buffer[] = [];
    let left = most;
    try {
      // One pipe: each more costs as much as a small question of git itself, and nobody would read it.
      const child = spawn(program, all, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
      child.stdout.on('data', (chunk: Buffer) => {
        left -= chunk.length;
        if (left >= 0) return chunks.push(chunk);
        child.kill();
        return child.stdout.destroy();
      });
      child.on('error', () => resolve({ code: null, stdout: none, tooLarge: false }));
      child.on('close', (code) => {
        const tooLarge = left < 0;
        resolve({ code: tooLarge ? null : code, stdout: tooLarge ? none : Buffer.concat(chunks), tooLarge });
      });
    } catch {
      // An argument that no process can have: a path or a ref with a NUL in it.
      resolve({ code: null, stdout: none, tooLarge: false });
    }
  });
}

let found: { readonly path: string | undefined; readonly program: string | null } | undefined;

/**
 * Looked up once, and in folders that are named in full: a relative one, or none at all, which on Windows is looked into
 * first, would be the working tree, where a pull request could lay a git of its own.
 */
function gitOnPath(): string | null {
  const path = process.env['PATH'];
  if (found === undefined || found.path !== path) found = { path, program: lookUp(path ?? '') };
  return found.program;
}

function lookUp(path: string): string | null {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const programs = path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name));
  return programs.find((program) => isProgram(program)) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
