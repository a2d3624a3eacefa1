import { execFile } from 'node:child_process';

export interface ChildOptions {
  readonly cwd: string;
  /** All of its environment: nothing of this process' own goes along. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

export interface ChildResult {
  /** `null` where it was ended, or could not be started. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MAX_OUTPUT = 1024 * 1024;

/** Runs a program without a shell. Never throws: what could not be started has no exit code. */
export function runChild(file: string, args: readonly string[], options: ChildOptions): Promise<ChildResult> {
  const { cwd, env, timeoutMs } = options;
  return new Promise((resolve) => {
    const settings = { cwd, env, timeout: timeoutMs, maxBuffer: MAX_OUTPUT, killSignal: 'SIGKILL' as const };
    execFile(file, [...args], settings, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr });
      else resolve({ code: null, stdout, stderr: `${stderr}${error.message}` });
    });
  });
}

/** Of the environment, what a program needs to run and to reach the network; no token, and nothing of a job. */
const PLAIN =
  /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TMP|TEMP|TMPDIR|LANG|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|(?:HTTPS?|NO|ALL)_PROXY)$/i;

export function plainEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => PLAIN.test(entry[0]) && entry[1] !== undefined),
  );
}
