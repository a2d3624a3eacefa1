import { dirname, join } from 'node:path';
import Config from '@npmcli/config';
import npm from '@npmcli/config/lib/definitions/index.js';
import { ConfigurationError } from '../../model/errors.ts';
import { type ProjectNpmrc, type ProjectSettings, readProjectNpmrc } from './project-npmrc.ts';
import { expand } from './project-variables.ts';
import type { RegistryConfig } from './routes.ts';
import { normaliseRegistry, printable } from './urls.ts';

/** How to reach registries. From the command line's environment, the user's and the machine's files; never a repository's. */
export interface Transport {
  readonly proxy?: unknown;
  readonly httpsProxy?: unknown;
  readonly noProxy?: unknown;
  readonly ca?: unknown;
  readonly cert?: unknown;
  readonly key?: unknown;
  readonly strictSSL?: unknown;
  readonly localAddress?: unknown;
}

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

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What the environment, the user and the machine configure. */
export interface NpmLevels {
  readonly config: Config;
  readonly warnings: readonly string[];
}

const TRANSPORT_KEYS = [
  'proxy',
  'https-proxy',
  'noproxy',
  'ca',
  'cafile',
  'cert',
  'key',
  'strict-ssl',
  'local-address',
];
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
  const { config } = levels;
  const warnings = [...levels.warnings];
  const project = projectOf(options);
  if (project !== null) warnings.push(...project.warnings);

  const merged = mergedView(config);
  for (const key of UNSCOPED_CREDENTIALS) {
    // As npm itself since version 7: a credential that names no host could go to any.
    if (typeof merged.get(key) === 'string')
      warnings.push(`${key} is not used: it names no registry; write //HOST/:${key} instead`);
  }
  const transport: Record<string, unknown> = {};
  const view = Object.fromEntries(merged);
  for (const key of TRANSPORT_KEYS) npm.definitions[key]?.flatten?.(key, view, transport);
  requireProxy(transport['proxy'], 'proxy');
  requireProxy(transport['httpsProxy'], 'https-proxy');
  const empty = [...(project?.emptyVariables ?? []), ...emptyInUserFiles(config, options.env)];

  return {
    registry: defaultRegistry(options, config, project),
    scopes: scopeRegistries(config, merged, project),
    replaceRegistryHost: String(config.get('replace-registry-host')),
    credentials: credentialsOf(config, merged, project),
    transport,
    warnings,
    ...(empty.length === 0 ? {} : { emptyVariables: [...new Set(empty)] }),
  };
}

function projectOf({ project, projectNpmrc, env }: NpmConfigOptions): ProjectSettings | null {
  if (project !== undefined) return project;
  return projectNpmrc === null ? null : readProjectNpmrc(projectNpmrc, env);
}

/** Reads npm's own files and the environment: once, for all projects. */
export async function loadNpmLevels({ cwd, env }: Place): Promise<NpmLevels> {
  const warnings: string[] = [];
  const config = new Config({
    definitions: npm.definitions,
    shorthands: npm.shorthands,
    flatten: npm.flatten,
    nerfDarts: npm.nerfDarts,
    npmPath: bundledNpm(),
    // A copy: the library writes into it.
    env: { ...withoutNpmRun(env, warnings) },
    // Global mode reads no project file at all: not from cwd, and not from any folder above it.
    argv: ['node', 'npm', '--location=global'],
    cwd,
    warn: false,
  });
  await config.load();
  return { config, warnings };
}

/** The npm that ships beside this Node.js, whose `npmrc` a packager may have written. Never a folder of the project. */
function bundledNpm(): string {
  const bin = dirname(process.execPath);
  return process.platform === 'win32'
    ? join(bin, 'node_modules', 'npm')
    : join(bin, '..', 'lib', 'node_modules', 'npm');
}

/**
 * Under `npm run` and `npx`, npm hands every setting down as `npm_config_*`, those from the *project's* `.npmrc`
 * included: `strict-ssl=false`, a proxy, another `userconfig`. They come in lower case and cannot be told from the
 * user's own, so in that case none is believed. What a user or a workflow exports in capitals stays.
 */
function withoutNpmRun(
  env: Readonly<Record<string, string | undefined>>,
  warnings: string[],
): Readonly<Record<string, string | undefined>> {
  if (env['npm_execpath'] === undefined && env['npm_lifecycle_event'] === undefined) return env;
  const dropped = Object.keys(env).filter((key) => key.startsWith('npm_config_'));
  const telling = dropped.filter((key) => /^npm_config_(?:registry|.*proxy|ca|cafile|strict_ssl|\/\/.*)$/.test(key));
  const settings = telling.filter((key) => env[key] !== '' && key !== 'npm_config_noproxy');
  if (settings.length > 0) {
    warnings.push(
      `running under npm: ${settings.map(printable).join(', ')} may come from the project's .npmrc and is not used; ` +
        'export it in capitals (NPM_CONFIG_…), put it in the user configuration, or run without npm',
    );
  }
  const without = new Set(dropped);
  return Object.fromEntries(Object.entries(env).filter(([key]) => !without.has(key)));
}

/** All levels as one map, a higher level's value hiding a lower one's. */
function mergedView(config: Config): ReadonlyMap<string, unknown> {
  const view = new Map<string, unknown>();
  const highest = config.list[0] ?? {};
  // The levels inherit from one another, so inherited keys are wanted here.
  for (const key in highest) view.set(key, highest[key]);
  return view;
}

/** As the project's files: actions/setup-node writes a user file whose token is a variable. */
function emptyInUserFiles(config: Config, env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return ['user', 'global'].flatMap((level) =>
    Object.entries(config.data.get(level)?.raw ?? {}).flatMap(([key, value]) => {
      if (!CREDENTIAL.test(key) || typeof value !== 'string') return [];
      const expanded = expand(value, env, 'npm');
      return expanded.kind === 'value' && expanded.value === '' ? expanded.empty : [];
    }),
  );
}

/** Does something above the project's level set this key? */
function isAboveProject(config: Config, key: string): boolean {
  const level = config.find(key);
  return level === 'env' || level === 'cli';
}

function defaultRegistry(options: NpmConfigOptions, config: Config, project: ProjectSettings | null): string {
  if (options.registry !== undefined) return requireRegistry(options.registry, '--registry');
  const fromProject = project?.registry ?? null;
  if (fromProject !== null && !isAboveProject(config, 'registry')) return fromProject;
  return requireRegistry(
    config.get('registry'),
    `registry in npm's ${config.find('registry') ?? 'default'} configuration`,
  );
}

function scopeRegistries(
  config: Config,
  merged: ReadonlyMap<string, unknown>,
  project: ProjectSettings | null,
): Readonly<Record<string, string>> {
  const scopes = new Map<string, string>();
  for (const [key, value] of merged) {
    const scope = SCOPE_REGISTRY.exec(key)?.[1];
    if (scope !== undefined) scopes.set(scope, requireRegistry(value, `${printable(key)} in npm's configuration`));
  }
  for (const [scope, registry] of project?.scopes ?? []) {
    if (!isAboveProject(config, `${scope}:registry`)) scopes.set(scope, registry);
  }
  return Object.fromEntries(scopes);
}

function credentialsOf(
  config: Config,
  merged: ReadonlyMap<string, unknown>,
  project: ProjectSettings | null,
): Readonly<Record<string, string>> {
  const credentials = new Map<string, string>();
  for (const [key, value] of merged) {
    if (CREDENTIAL.test(key) && typeof value === 'string') credentials.set(key, value);
  }
  for (const [key, value] of project?.credentials ?? []) {
    if (!isAboveProject(config, key)) credentials.set(key, value);
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
