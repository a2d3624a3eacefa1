import { parseYaml } from './project-documents.ts';
import { type ConfigMap, type ConfigValue, isMap } from './project-values.ts';
import { malformed, type ProjectFile, requireText } from './project-text.ts';
import { Draft, schemeless } from './project-draft.ts';
import type { ProjectSettings } from './project-npmrc.ts';
import type { Environment } from './project-variables.ts';

/** Berry's settings that change how packages are reached, or load code. Never taken from a repository. */
const BERRY_IGNORED: ReadonlySet<string> = new Set([
  'caFilePath',
  'enableStrictSsl',
  'httpProxy',
  'httpsCaFilePath',
  'httpsCertFilePath',
  'httpsKeyFilePath',
  'httpsProxy',
  'networkSettings',
  'plugins',
  'unsafeHttpWhitelist',
  'yarnPath',
]);

const BERRY_REGISTRIES: ReadonlySet<string> = new Set([
  'npmAlwaysAuth',
  'npmAuthIdent',
  'npmAuthToken',
  'npmRegistries',
  'npmRegistryServer',
  'npmScopes',
]);

/** Yarn 1's, by npm's names for most of them. */
const CLASSIC_IGNORED: ReadonlySet<string> = new Set([
  'ca',
  'cafile',
  'cert',
  'custom-host-suffix',
  'http-proxy',
  'https-proxy',
  'key',
  'local-address',
  'noproxy',
  'plugins',
  'prefix',
  'proxy',
  'strict-ssl',
  'userconfig',
  'yarn-offline-mirror',
  'yarn-path',
]);

const CLASSIC_SCOPE = /^(@[^:/\s]+):registry$/;

/** Does this key of a `.yarnrc.yml` decide where packages come from, or how? */
export function isBerryRegistryKey(key: string): boolean {
  return BERRY_REGISTRIES.has(key) || BERRY_IGNORED.has(key);
}

export function isClassicRegistryKey(key: string): boolean {
  return key === 'registry' || CLASSIC_SCOPE.test(key) || key.startsWith('//') || CLASSIC_IGNORED.has(key);
}

/**
 * `.yarnrc.yml` of Yarn 2 and later, which is all that Berry reads (https://yarnpkg.com/configuration/yarnrc).
 *
 * A credential of the top level goes to the default registry alone. Berry would lend it to the registries of scopes too.
 *
 * @throws ConfigurationError
 */
export function readYarnrcYml(file: ProjectFile, env: Environment): ProjectSettings {
  const document = parseYaml(file);
  const draft = new Draft(file, env);
  const server = document.get('npmRegistryServer');
  if (server !== undefined) draft.setDefault(draft.address('npmRegistryServer', server, 'yarn'));
  const scopes = blocks(document, 'npmScopes', draft).filter(([scope]) => {
    if (!scope.startsWith('@')) return true;
    draft.ignored(`npmScopes.${scope}`, 'is not honoured: Yarn names scopes without @');
    return false;
  });
  for (const [scope, block] of scopes) {
    const own = block.get('npmRegistryServer');
    const key = `npmScopes.${scope}.npmRegistryServer`;
    if (own !== undefined) draft.setScope(key, `@${scope}`, draft.address(key, own, 'yarn'));
  }
  // The more particular first: it keeps its place where a second one names another credential for the same registry.
  for (const [scope, block] of scopes) {
    login(draft, block, `npmScopes.${scope}.`, draft.scope(`@${scope}`) ?? draft.registry);
  }
  const registries = blocks(document, 'npmRegistries', draft);
  const configured = new Set<string>();
  for (const [name, block] of registries) {
    const address = schemeless(name);
    if (address === null) draft.wrong(`npmRegistries.${name}`, 'is not the address of a registry');
    else login(draft, block, `npmRegistries.${name}.`, address);
    if (address !== null) configured.add(hostAndPath(address));
  }
  // As in Berry: a registry's own block takes the place of the top level.
  if (draft.registry === null || !configured.has(hostAndPath(draft.registry)))
    login(draft, document, '', draft.registry);
  for (const key of document.keys()) if (BERRY_IGNORED.has(key)) draft.ignored(key);
  return draft.finish();
}

function hostAndPath(address: string): string {
  return address.slice(address.indexOf('//'));
}

function login(draft: Draft, block: ConfigMap, prefix: string, address: string | null): void {
  for (const name of ['npmAuthToken', 'npmAuthIdent'] as const) {
    const value = block.get(name);
    if (value === undefined || value === '') continue;
    const key = `${prefix}${name}`;
    if (address === null) {
      draft.ignored(key, 'is not used: it names no registry; state npmRegistryServer beside it');
      continue;
    }
    const secret = draft.secret(key, address, value, 'yarn');
    if (secret === null) continue;
    if (name === 'npmAuthToken') draft.credential(key, address, '_authToken', secret);
    else {
      const ident = secret.includes(':') ? Buffer.from(secret).toString('base64') : secret;
      draft.credential(key, address, '_auth', ident);
    }
    return;
  }
}

function blocks(document: ConfigMap, key: string, draft: Draft): readonly (readonly [string, ConfigMap])[] {
  const value = document.get(key);
  if (value === undefined || value === '') return [];
  if (!isMap(value)) {
    draft.wrong(key, 'is not a list of “name: settings”');
    return [];
  }
  return [...value].flatMap(([name, block]): (readonly [string, ConfigMap])[] => {
    if (isMap(block)) return [[name, block]];
    if (block !== '') draft.wrong(`${key}.${name}`, 'is not a list of settings');
    return [];
  });
}

/**
 * `.yarnrc` of Yarn 1: its registries alone. Yarn 1 takes credentials from `.npmrc` only, and expands no variable here.
 *
 * @throws ConfigurationError
 */
export function readYarnrc(file: ProjectFile, env: Environment): ProjectSettings {
  const draft = new Draft(file, env);
  for (const [key, value] of parseYarnrc(file)) {
    const scope = CLASSIC_SCOPE.exec(key)?.[1];
    if (key === 'registry') draft.setDefault(draft.address(key, value, 'none'));
    else if (scope !== undefined) draft.setScope(key, scope, draft.address(key, value, 'none'));
    else if (key.startsWith('//')) draft.ignored(key, 'is not used: Yarn 1 takes credentials from .npmrc alone');
    else if (isClassicRegistryKey(key)) draft.ignored(key);
  }
  return draft.finish();
}

/** A word, a number or a boolean, or a quoted text: a JSON string, as Yarn 1 reads it. */
const LINE = /^(?:("(?:[^"\\]|\\.)*")|([A-Za-z/.-][^\s:,"]*)):? +(?:("(?:[^"\\]|\\.)*")|([A-Za-z0-9/.-][^\s:,"]*)) *$/;

/** Yarn 1's own reading: lines of its lockfile's format, and where they are not, YAML of texts. @throws ConfigurationError */
export function parseYarnrc(file: ProjectFile): ConfigMap {
  requireText(file);
  const map = new Map<string, ConfigValue>();
  for (const line of file.text.replace(/^\u{feff}/u, '').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = LINE.exec(line);
    if (match === null) return parseYaml(file);
    const [, quotedKey, key = unquoted(file, quotedKey), quotedValue, value = unquoted(file, quotedValue)] = match;
    if (map.has(key)) throw malformed(file, 'it gives a key twice', 'State each key once.');
    map.set(key, value);
  }
  return map;
}

function unquoted(file: ProjectFile, text = '""'): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw malformed(file, 'a quoted text in it cannot be read', 'Correct it.');
  }
}
