import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { codeOf } from './registry/http.ts';
import { credentialsIn, credentialVariablesIn, SECRET_NAME, variablesIn } from './npm-cli-secrets.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What npm and Node.js need to run, to be reached by and to reach a registry. In capitals: Windows has them in any letters. */
const NEEDED: ReadonlySet<string> = new Set(
  (
    'PATH HOME USER LOGNAME TMPDIR TMP TEMP LANG TZ CI PREFIX SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT ' +
    'USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES ' +
    'HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY NODE_USE_ENV_PROXY ' +
    'NODE_EXTRA_CA_CERTS NODE_USE_SYSTEM_CA SSL_CERT_FILE SSL_CERT_DIR'
  ).split(' '),
);
const NEEDED_KINDS = /^(?:LC_|XDG_|npm_config_)/i;
/** npm refuses `provenance=true` beside a provenance file, and before version 11 signs a second time. */
const OWN_PROVENANCE = /^npm_config_provenance(?:[-_]file)?$/i;
const OWN_PROVENANCE_LINE = /^[ \t]*provenance(?:-file)?[ \t]*(?:=.*)?$/gm;
/** What GitHub hands to an action alone: no .npmrc can ask for it. */
const OF_THE_ACTION = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|TOKEN)$)/i;

export interface NpmSettings {
  /** All of npm's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything in there, and in npm's files, that no message may hold. */
  readonly secrets: ReadonlySet<string>;
  /** Removes what was written for npm. */
  close(): Promise<void>;
}

/**
 * npm's settings as the user has them (project, user and machine; proxies, authorities, tokens), with what this publish
 * needs laid on top: by the environment, which npm puts above every file. A token of our own is never on the disk, nor in
 * the arguments, which every process can read. No identity token can be had from in there: npm would exchange one itself,
 * in silence.
 *
 * @param folder where npm will run
 * @param token for this registry; `null` to leave the user's
 */
export async function npmSettings(
  given: Environment,
  folder: string,
  registry: string,
  token: string | null,
): Promise<NpmSettings> {
  const userFile = userFileOf(given);
  const userText = await textOf(userFile);
  const others = await Promise.all([...projectFiles(folder), globalFile(given)].map(textOf));
  const referred = new Set([userText, ...others].flatMap((text) => variablesIn(text, token === null)));
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || OF_THE_ACTION.test(name) || OWN_PROVENANCE.test(name)) continue;
    if (NEEDED.has(name.toUpperCase()) || NEEDED_KINDS.test(name) || referred.has(name)) env[name] = value;
  }
  const secrets = new Set([userText, ...others].flatMap(credentialsIn));
  for (const [name, value] of Object.entries(env)) {
    if (referred.has(name) || SECRET_NAME.test(name)) secrets.add(value);
  }
  if (token !== null) {
    secrets.add(token);
    const { host, pathname } = new URL(registry);
    const key = `//${host}${pathname}:_authToken`;
    for (const name of Object.keys(env)) {
      if (name.replace(/^npm_config_/i, '') === key) delete env[name];
    }
    env[`npm_config_${key}`] = token;
  }
  const layered = userText.replace(OWN_PROVENANCE_LINE, '');
  if (layered === userText) return { env, secrets, close: async () => undefined };
  const own = await mkdtemp(join(lookUp(given, 'RUNNER_TEMP') ?? dirname(userFile), 'countersign-npm-'));
  const file = join(own, 'npmrc');
  await writeFile(file, layered, { mode: 0o600 });
  for (const name of Object.keys(env)) {
    if (/^npm_config_userconfig$/i.test(name)) delete env[name];
  }
  env['npm_config_userconfig'] = file;
  return { env, secrets, close: () => rm(own, { recursive: true, force: true }) };
}

/** The variables that npm's files, read from a folder, name for credentials: `_authToken=${RELEASE_TOKEN}`. */
export async function credentialVariables(given: Environment, folder: string): Promise<ReadonlySet<string>> {
  const texts = await Promise.all([userFileOf(given), ...projectFiles(folder), globalFile(given)].map(textOf));
  return new Set(texts.flatMap(credentialVariablesIn));
}

function userFileOf(env: Environment): string {
  return lookUp(env, 'npm_config_userconfig') ?? join(homeOf(env), '.npmrc');
}

/** A variable in whatever letters. */
function lookUp(env: Environment, name: string): string | undefined {
  const found = Object.keys(env).find((each) => each.toLowerCase() === name.toLowerCase());
  const value = found === undefined ? undefined : env[found];
  return value === '' ? undefined : value;
}

function homeOf(env: Environment): string {
  return env['HOME'] ?? env['USERPROFILE'] ?? homedir();
}

/** npm reads one of these, of the folder that it takes for the project's root. */
function projectFiles(folder: string): readonly string[] {
  const files: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    files.push(join(at, '.npmrc'));
    if (dirname(at) === at) return files;
  }
}

function globalFile(env: Environment): string {
  const prefix = lookUp(env, 'npm_config_prefix') ?? env['PREFIX'] ?? dirname(dirname(process.execPath));
  return lookUp(env, 'npm_config_globalconfig') ?? join(prefix, 'etc', 'npmrc');
}

/** Empty where there is none. npm itself says so of one that cannot be read. */
async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes(codeOf(error))) return '';
    throw error;
  }
}
