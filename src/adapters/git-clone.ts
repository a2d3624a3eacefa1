import { plainEnvironment, runChild } from './child.ts';

export interface CloneOptions {
  /** `https://github.com/owner/name.git` */
  readonly url: string;
  readonly branch: string;
  /** An empty folder. */
  readonly folder: string;
  /** Sent to the host of `url` and nowhere else; written to no file. Empty for none. */
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
}

export type Cloned =
  | { readonly kind: 'cloned'; readonly commit: string }
  /** It has no commit at all. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly detail: string };

/** Nothing of the repository is run: no hook, no filter, no submodule; and nothing but HTTP is spoken, whatever redirects say. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.allow=never',
  'protocol.https.allow=always',
  'protocol.http.allow=always',
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=60',
  'credential.helper=',
  'gc.auto=0',
].flatMap((setting) => ['-c', setting]);
const MOST_DETAIL = 300;

/** Checks out the head of a branch, without its history. */
export async function cloneBranch({ url, branch, folder, token, env, timeoutMs }: CloneOptions): Promise<Cloned> {
  const plain = { ...plainEnvironment(env), GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', LC_ALL: 'C' };
  const git = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    runChild('git', ['--no-pager', ...SETTINGS, ...args], { cwd: folder, env: { ...plain, ...more }, timeoutMs });
  // By way of the environment of this one process: an argument can be seen by others, and a file would stay.
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const login =
    token === ''
      ? {}
      : {
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
          GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
        };
  const failed = (stderr: string): Cloned => {
    const shown = stderr.replaceAll(basic, '***').trim();
    return { kind: 'failed', detail: (token === '' ? shown : shown.replaceAll(token, '***')).slice(0, MOST_DETAIL) };
  };
  const made = await git(['init', '--quiet', '.']);
  if (made.code !== 0) return failed(made.stderr);
  const only = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules'];
  const fetched = await git(['fetch', ...only, '--', url, `refs/heads/${branch}`], login);
  if (fetched.code !== 0) {
    // The host answers, and there is no ref: that is known, and no fault.
    const refs = await git(['ls-remote', '--', url], login);
    return refs.code === 0 && refs.stdout.trim() === '' ? { kind: 'empty' } : failed(fetched.stderr);
  }
  const checkedOut = await git(['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
  if (checkedOut.code !== 0) return failed(checkedOut.stderr);
  const head = await git(['rev-parse', 'HEAD']);
  return head.code === 0 ? { kind: 'cloned', commit: head.stdout.trim() } : failed(head.stderr);
}
