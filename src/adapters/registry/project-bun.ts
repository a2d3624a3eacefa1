import { parseBunfig } from './project-documents.ts';
import { type ConfigMap, type ConfigValue, isMap } from './project-values.ts';
import type { ProjectFile } from './project-text.ts';
import { Draft } from './project-draft.ts';
import type { ProjectSettings } from './project-npmrc.ts';
import type { Environment } from './project-variables.ts';

/** Settings of `[install]` that change how packages are reached, or load code. Never taken from a repository. */
const IGNORED: readonly string[] = ['ca', 'cafile', 'security'];

/** The part of a `bunfig.toml` that decides where packages come from, or how. */
export function bunRegistrySettings(document: ConfigMap): ConfigMap {
  const install = document.get('install');
  const wanted = ['registry', 'scopes', ...IGNORED];
  const found = isMap(install) ? [...install].filter(([key]) => wanted.includes(key)) : [];
  const preload = document.get('preload');
  const settings = found.map(([key, value]): [string, ConfigValue] => [`install.${key}`, value]);
  return new Map(preload === undefined ? settings : [...settings, ['preload', preload]]);
}

/**
 * `bunfig.toml`: `install.registry` and `install.scopes` (https://bun.com/docs/runtime/bunfig#install-registry), each an
 * address, perhaps with a user and a password in it, or a table of `url`, `token`, `username` and `password`. Bun expands
 * `$VAR` where that is the whole value.
 *
 * @throws ConfigurationError
 */
export function readBunfig(file: ProjectFile, env: Environment): ProjectSettings {
  const document = parseBunfig(file);
  const draft = new Draft(file, env);
  if (document.has('preload')) draft.ignored('preload');
  const install = document.get('install');
  if (install === undefined) return draft.finish();
  if (!isMap(install)) {
    draft.wrong('install', 'is not a table');
    return draft.finish();
  }
  for (const key of IGNORED) if (install.has(key)) draft.ignored(`install.${key}`);

  const logins: Login[] = [];
  const registry = install.get('registry');
  if (registry !== undefined) {
    const address = readRegistry('install.registry', registry, draft, logins);
    draft.setDefault(address);
  }
  const scopes = install.get('scopes') ?? new Map<string, ConfigValue>();
  if (!isMap(scopes)) draft.wrong('install.scopes', 'is not a table');
  for (const [name, value] of isMap(scopes) ? scopes : []) {
    const key = `install.scopes.${name}`;
    const address = readRegistry(key, value, draft, logins);
    draft.setScope(key, name.startsWith('@') ? name : `@${name}`, address);
  }
  for (const one of logins) login(one, draft);
  return draft.finish();
}

interface Login {
  readonly key: string;
  readonly address: string;
  readonly token: ConfigValue;
  readonly username: ConfigValue;
  readonly password: ConfigValue;
}

function readRegistry(key: string, value: ConfigValue, draft: Draft, logins: Login[]): string | null {
  const table: ConfigMap | null = isMap(value) ? value : null;
  const url = table === null ? value : table.get('url');
  if (url === undefined) {
    draft.ignored(key, 'is not used: it names no registry; state its url');
    return null;
  }
  const address = draft.address(key, url, 'none');
  if (address === null) return null;
  const inside = typeof value === 'string' ? userInfo(value) : NOBODY;
  if (inside === null) {
    draft.ignored(key, 'has a user and a password that cannot be decoded; they are not used');
    return address;
  }
  logins.push({
    key,
    address,
    token: table?.get('token') ?? inside.token,
    username: table?.get('username') ?? inside.username,
    password: table?.get('password') ?? inside.password,
  });
  return address;
}

const NOBODY = { token: '', username: '', password: '' };

/** As Bun reads it: `user:password@`, decoded, or a token as a password without a user. `null`: it cannot be decoded. */
function userInfo(url: string): typeof NOBODY | null {
  const { username, password } = new URL(url);
  try {
    const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
    return user === '' ? { ...NOBODY, token: secret } : { ...NOBODY, username: user, password: secret };
  } catch {
    return null;
  }
}

function login({ key, address, token, username, password }: Login, draft: Draft): void {
  if (token !== '') {
    const secret = draft.secret(`${key}.token`, address, token, 'bun');
    if (secret !== null) draft.credential(`${key}.token`, address, '_authToken', secret);
    return;
  }
  if (username === '' || password === '') return;
  const user = draft.secret(`${key}.username`, address, username, 'bun');
  const secret = draft.secret(`${key}.password`, address, password, 'bun');
  if (user === null || secret === null) return;
  draft.credential(`${key}.password`, address, '_auth', Buffer.from(`${user}:${secret}`).toString('base64'));
}
