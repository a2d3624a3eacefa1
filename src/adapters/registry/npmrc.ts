import { ConfigurationError } from '../../model/errors.ts';
import { loadNpmLevels } from './npm-levels.ts';
import type { NpmLevels, Place, Transport } from './npm-values.ts';
import type { ProjectNpmrc, ProjectSettings } from './project-npmrc.ts';
import { expand } from './project-variables.ts';
import type { RegistryConfig } from './routes.ts';
import { normaliseRegistry, printable } from './urls.ts';

/** npm's configuration, as far as asking registries needs it. */
export interface NpmConfig extends RegistryConfig {
  /** By npm's own keys, e.g. `//npm.example.com/:_authToken`. Secrets: never shown, never recorded. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly transport: Transport;
  /** For the user; holds keys, never values. */
  readonly warnings: readonly string[];
  /** Variables that are set to nothing, where nothing is left of a credential because of that. Absent for none. */
  readonly emptyVariables?: readonly string[];
}

/** What the repository says, or `null` where it says nothing. It is never read from `cwd`. */
export type ProjectSource =
  | { readonly projectNpmrc: ProjectNpmrc | null; readonly project?: never }
  | { readonly project: ProjectSettings | null; readonly projectNpmrc?: never };

export type NpmConfigOptions = ProjectSource &
  Place & {
    /** `--registry`: the default registry, before any configuration. */
    readonly registry?: string;
    /** Where they were read before: they do not depend on the project. */
    readonly levels?: Promise<NpmLevels>;
  };

const SCOPE_REGISTRY = /^(@[^:/\s]+):registry$/;
const CREDENTIAL = /^\/\/.+:(?:_authToken|_auth|username|_password|certfile|keyfile)$/;
const UNSCOPED_CREDENTIALS = ['_auth', '_authToken', '_password'];

/**
 * npm's configuration by npm's own library: environment, user and global files in npm's order, with the repository's
 * file laid between environment and user as npm does, but only its registries and credentials.
 *
 * @throws ConfigurationError where a registry address cannot be used, or the repository's file cannot be read for certain.
 */
export async function loadNpmConfig(options: NpmConfigOptions): Promise<NpmConfig> {
  const levels = await (options.levels ?? loadNpmLevels(options));
  const warnings = [...levels.warnings];
  const project = await projectOf(options);
  if (project !== null) warnings.push(...project.warnings);

  for (const key of UNSCOPED_CREDENTIALS) {
    // As npm itself since version 7: a credential that names no host could go to any.
    if (typeof levels.values.get(key) === 'string')
      warnings.push(`${key} is not used: it names no registry; write //HOST/:${key} instead`);
  }
  const { transport } = levels;
  requireProxy(transport.proxy, 'proxy');
  requireProxy(transport.httpsProxy, 'https-proxy');
  const empty = [...(project?.emptyVariables ?? []), ...emptyInFiles(levels, options.env)];

  return {
    registry: defaultRegistry(options, levels, project),
    scopes: scopeRegistries(levels, project),
    replaceRegistryHost: String(levels.values.get('replace-registry-host')),
    credentials: credentialsOf(levels, project),
    transport,
    warnings,
    ...(empty.length === 0 ? {} : { emptyVariables: [...new Set(empty)] }),
  };
}

async function projectOf({ project, projectNpmrc, env }: NpmConfigOptions): Promise<ProjectSettings | null> {
  if (project !== undefined || projectNpmrc === null) return project ?? null;
  return (await import('./project-npmrc.ts')).readProjectNpmrc(projectNpmrc, env);
}

/** As the project's files: actions/setup-node writes a user file whose token is a variable. */
function emptyInFiles({ written }: NpmLevels, env: Place['env']): readonly string[] {
  return written.flatMap(([key, value]) => {
    if (!CREDENTIAL.test(key) || typeof value !== 'string') return [];
    const expanded = expand(value, env, 'npm');
    return expanded.kind === 'value' && expanded.value === '' ? expanded.empty : [];
  });
}

/** Does something above the project's level set this key? */
function isAboveProject(levels: NpmLevels, key: string): boolean {
  const level = levels.find(key);
  return level === 'env' || level === 'cli';
}

function defaultRegistry(options: NpmConfigOptions, levels: NpmLevels, project: ProjectSettings | null): string {
  if (options.registry !== undefined) return requireRegistry(options.registry, '--registry');
  const fromProject = project?.registry ?? null;
  if (fromProject !== null && !isAboveProject(levels, 'registry')) return fromProject;
  return requireRegistry(
    levels.values.get('registry'),
    `registry in npm's ${levels.find('registry') ?? 'default'} configuration`,
  );
}

function scopeRegistries(levels: NpmLevels, project: ProjectSettings | null): Readonly<Record<string, string>> {
  const scopes = new Map<string, string>();
  for (const [key, value] of levels.values) {
    const scope = SCOPE_REGISTRY.exec(key)?.[1];
    if (scope !== undefined) scopes.set(scope, requireRegistry(value, `${printable(key)} in npm's configuration`));
  }
  for (const [scope, registry] of project?.scopes ?? []) {
    if (!isAboveProject(levels, `${scope}:registry`)) scopes.set(scope, registry);
  }
  return Object.fromEntries(scopes);
}

function credentialsOf(levels: NpmLevels, project: ProjectSettings | null): Readonly<Record<string, string>> {
  const credentials = new Map<string, string>();
  for (const [key, value] of levels.values) {
    if (CREDENTIAL.test(key) && typeof value === 'string') credentials.set(key, value);
  }
  for (const [key, value] of project?.credentials ?? []) {
    if (!isAboveProject(levels, key)) credentials.set(key, value);
  }
  return Object.fromEntries(credentials);
}

/** A proxy that is no address would otherwise fail at each request; without it, traffic would go around it. */
function requireProxy(value: unknown, key: string): void {
  if (typeof value !== 'string' || value === '' || URL.canParse(value)) return;
  throw new ConfigurationError([
    {
      code: 'proxy-address',
      message: `${key} in npm's configuration is not an address`,
      hint: 'Write it in full, for example http://proxy.example.com:8080/.',
    },
  ]);
}

function requireRegistry(value: unknown, where: string): string {
  const registry = typeof value === 'string' ? normaliseRegistry(value) : null;
  if (registry !== null) return registry;
  throw new ConfigurationError([
    {
      code: 'registry-address',
      message: `${where} is not an http(s) address`,
      hint: 'Write it in full, for example https://registry.npmjs.org/.',
    },
  ]);
}
