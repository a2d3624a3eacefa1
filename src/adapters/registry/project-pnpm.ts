import { parseYaml } from './project-documents.ts';
import { type ConfigMap, type ConfigValue, isList, isMap } from './project-values.ts';
import type { ProjectFile } from './project-text.ts';
import { Draft } from './project-draft.ts';
import type { ProjectSettings } from './project-npmrc.ts';
import type { Environment } from './project-variables.ts';

/** Settings that change how packages are reached, or load code. Never taken from a repository. */
const IGNORED: ReadonlySet<string> = new Set([
  'ca',
  'cafile',
  'cert',
  'configDependencies',
  'globalPnpmfile',
  'httpProxy',
  'httpsProxy',
  'key',
  'localAddress',
  'namedRegistries',
  'noProxy',
  'noproxy',
  'npmrcAuthFile',
  'pnpmfile',
  'pnpmfilePath',
  'pnprServer',
  'proxy',
  'strictSsl',
  'tokenHelper',
  'userconfig',
]);

/** Fields of a registry's declaration that do not say whose packages it has. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['serverType', 'supportsTimeField']);

const URL_KEY = /^https?:\/\//i;

export function isPnpmRegistryKey(key: string): boolean {
  return key === 'registry' || key === 'registries' || isIgnored(key);
}

function isIgnored(key: string): boolean {
  return IGNORED.has(key) || key.startsWith('//') || /^@.*:registry$/.test(key) || /^_(?:auth|password)/.test(key);
}

/**
 * `pnpm-workspace.yaml` as pnpm 10 and later read it (https://pnpm.io/settings, https://pnpm.io/registries): `registry`,
 * and `registries`, by scope or, since 11.23, by address. Credentials and `@scope:registry` have no effect there, and no
 * variable is expanded in an address: some versions leave such an address out, others put the value in.
 *
 * @throws ConfigurationError
 */
export function readPnpmWorkspace(file: ProjectFile, env: Environment): ProjectSettings {
  const document = parseYaml(file);
  const draft = new Draft(file, env);
  const declared = document.get('registries');
  if (isMap(declared)) readRegistries(declared, draft);
  else if (declared !== undefined && declared !== '') draft.wrong('registries', 'is not a list of registries');
  const server = document.get('registry');
  if (server !== undefined) {
    const earlier = draft.registry;
    const address = draft.address('registry', server, 'none');
    if (earlier !== null && address !== null && earlier !== address)
      draft.ignored(
        'registries',
        'names another default registry than registry, which pnpm 11 takes and pnpm 10 does not',
      );
    draft.setDefault(address);
  }
  for (const key of document.keys()) if (isIgnored(key)) draft.ignored(key);
  return draft.finish();
}

function readRegistries(registries: ConfigMap, draft: Draft): void {
  const names = [...registries.keys()];
  const byAddress = names.filter((name) => URL_KEY.test(name)).length;
  // pnpm refuses it too.
  if (byAddress > 0 && byAddress < names.length) {
    draft.wrong('registries', 'mixes registries by scope with registries by address');
    return;
  }
  for (const [name, value] of registries) {
    const key = `registries.${name}`;
    if (byAddress > 0) declare(name, value, draft);
    else if (name === 'default') draft.setDefault(draft.address(key, value, 'none'));
    else if (name.startsWith('@')) draft.setScope(key, name, draft.address(key, value, 'none'));
    else draft.ignored(key, 'is not honoured: pnpm names scopes with @');
  }
}

/** A registry by its address: `scopes` are those routed to it, a bare `@` being the packages without a scope. */
function declare(name: string, value: ConfigValue, draft: Draft): void {
  // The address stays out of messages: it may hold a password.
  const key = 'registries';
  const address = draft.address(key, name, 'none');
  if (value === '') return;
  if (!isMap(value)) {
    draft.wrong(key, 'has an address without settings');
    return;
  }
  for (const field of value.keys()) {
    if (field !== 'scopes' && !DESCRIPTIONS.has(field)) draft.ignored(`${key}.….${field}`);
  }
  const scopes = value.get('scopes') ?? [];
  if (!isList(scopes)) {
    draft.wrong(`${key}.….scopes`, 'is not a list');
    return;
  }
  for (const scope of scopes) {
    if (scope !== '@') draft.setScope(`${key}.….scopes`, typeof scope === 'string' ? scope : '', address);
    else if (draft.registry === null) draft.setDefault(address);
    else draft.wrong(`${key}.….scopes`, 'names two default registries');
  }
}
