import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ProcessOptions, type ProcessResult, run } from '../process.ts';
import type { PackageInput } from '../registry/packages.ts';
import { type OidcIssuer, startOidc } from './oidc.ts';
import { type NpmVersion, npmCli, type Tool } from './package-managers.ts';
import { makeProject, type Project } from './project.ts';
import { type Proxy, startProxy } from './proxy.ts';
import { type PublicRegistry, type PublicRegistryOptions, startPublicRegistry } from './registry.ts';
import { SIGSTORE_HOSTS, type Sigstore, startSigstore } from './sigstore.ts';
import { runnerVariables, type WorkflowRun } from './token-claims.ts';
import { startTuf, type TufRepository } from './tuf.ts';
import { startVerdaccio } from './verdaccio.ts';

const NPMJS = 'registry.npmjs.org';

export interface PublishingOptions extends PublicRegistryOptions {
  /** The run whose job asks for tokens; a push of a tag to `octo-org/demo`, unless said. */
  readonly run?: WorkflowRun;
  /** Which Rekor the signing configuration in the TUF repository names. */
  readonly signingConfig?: 'v1' | 'v2';
}

export interface JobOptions {
  /** The registry by its address on loopback, or by npm's own name through the proxy. */
  readonly registry?: 'loopback' | 'npmjs';
  /** `_authToken` in the user's npmrc; none, unless said. */
  readonly token?: string;
  /** More lines of the user's npmrc. */
  readonly npmrc?: readonly string[];
  /** As a runner sets it for the job; `no-id-token`: without `id-token: write`. A developer's machine, unless said. */
  readonly ci?: 'job' | 'no-id-token';
}

/** All that publishing with provenance speaks to, on this machine alone. */
export interface PublishingStage {
  readonly oidc: OidcIssuer;
  readonly sigstore: Sigstore;
  readonly registry: PublicRegistry;
  readonly tuf: TufRepository;
  readonly proxy: Proxy;
  /** Gone after `close`. */
  readonly folder: string;
  /** Files for the command line's `--trusted-root` and `--keys`, the proxy's authority, and the TUF repository's root. */
  readonly files: {
    readonly trustedRoot: string;
    readonly keys: string;
    readonly ca: string;
    readonly tufRoot: string;
  };
  /**
   * The environment of one job: npm's configuration and caches of its own, the way to the local authorities, and the
   * runner's variables where it is one. Nothing of it leads out of this machine.
   */
  environment(job?: JobOptions): Record<string, string>;
  npm(version: NpmVersion, args: readonly string[], options?: JobOptions & ProcessOptions): Promise<ProcessResult>;
  tool(tool: Tool, args: readonly string[], options?: JobOptions & ProcessOptions): Promise<ProcessResult>;
  project(input: PackageInput): Promise<Project>;
  /** Installs the packages in a new project and has this npm audit their signatures. */
  auditSignatures(
    version: NpmVersion,
    dependencies: Readonly<Record<string, string>>,
    options?: JobOptions & { readonly args?: readonly string[] },
  ): Promise<ProcessResult>;
  close(): Promise<void>;
}

/** Starts everything; about a second, most of it Verdaccio's. */
export async function startPublishing(options: PublishingOptions = {}): Promise<PublishingStage> {
  const verdaccio = startVerdaccio();
  const oidc = await startOidc(options.run);
  const sigstore = await startSigstore(oidc);
  const registry = await startPublicRegistry(sigstore, oidc, options, verdaccio);
  const keys = JSON.stringify(registry.keysTarget);
  const trustedRoot = JSON.stringify(sigstore.trustedRoot);
  const tuf = await startTuf({
    'trusted_root.json': trustedRoot,
    'signing_config.v0.2.json': JSON.stringify(sigstore.signingConfig(options.signingConfig ?? 'v1')),
    [`${NPMJS}/keys.json`]: keys,
    [`${registry.host}/keys.json`]: keys,
  });
  const proxy = await startProxy({
    [SIGSTORE_HOSTS.fulcio]: sigstore.fulcio.port,
    [SIGSTORE_HOSTS.rekorV1]: sigstore.rekorV1.port,
    [SIGSTORE_HOSTS.rekorV2]: sigstore.rekorV2.port,
    [SIGSTORE_HOSTS.tsa]: sigstore.tsa.port,
    [SIGSTORE_HOSTS.tuf]: tuf.endpoint.port,
    [new URL(oidc.issuer).host]: oidc.endpoint.port,
    [NPMJS]: registry.endpoint.port,
  });
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-stage-')));
  const write = (name: string, content: string): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const files = {
    trustedRoot: write('trusted_root.json', trustedRoot),
    keys: write('keys.json', keys),
    ca: write('ca.pem', proxy.ca),
    tufRoot: write('root.json', tuf.root),
  };
  let jobs = 0;

  function environment(job: JobOptions = {}): Record<string, string> {
    const home = `job-${(jobs += 1)}`;
    const url = job.registry === 'npmjs' ? `https://${NPMJS}/` : registry.url;
    const auth = job.token === undefined ? [] : [`//${new URL(url).host}/:_authToken=${job.token}`];
    const npmrc = write(`${home}/npmrc`, [`registry=${url}`, ...auth, ...(job.npmrc ?? []), ''].join('\n'));
    // Where sigstore-js (publish) and npm (audit signatures) look for the root that they trust first.
    for (const cache of ['xdg/sigstore-js', 'cache/_tuf'])
      write(`${home}/${cache}/${SIGSTORE_HOSTS.tuf}/root.json`, tuf.root);
    return {
      HOME: path.join(folder, home),
      XDG_DATA_HOME: path.join(folder, home, 'xdg'),
      npm_config_cache: path.join(folder, home, 'cache'),
      npm_config_userconfig: npmrc,
      npm_config_update_notifier: 'false',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      // npm waits ten seconds before it tries again: the number of tries is left as it is, the wait is not.
      npm_config_fetch_retry_mintimeout: '20',
      npm_config_fetch_retry_maxtimeout: '100',
      HTTPS_PROXY: proxy.url,
      NO_PROXY: '127.0.0.1,localhost',
      // tuf-js asks by the global fetch, which heeds a proxy only when told to.
      NODE_USE_ENV_PROXY: '1',
      NODE_EXTRA_CA_CERTS: files.ca,
      ...(job.ci === undefined ? {} : runnerVariables(oidc.claims)),
      ...(job.ci === 'job' ? oidc.variables() : {}),
    };
  }

  async function tool({ file, args: first }: Tool, args: readonly string[], given: JobOptions & ProcessOptions = {}) {
    const { registry: by, token, npmrc, ci, env, ...process } = given;
    const job: JobOptions = {
      ...(by === undefined ? {} : { registry: by }),
      ...(token === undefined ? {} : { token }),
      ...(npmrc === undefined ? {} : { npmrc }),
      ...(ci === undefined ? {} : { ci }),
    };
    return run(file, [...first, ...args], { ...process, env: { ...environment(job), ...env } });
  }

  const npm: PublishingStage['npm'] = (version, args, given) => tool(npmCli(version), args, given);

  return {
    oidc,
    sigstore,
    registry,
    tuf,
    proxy,
    folder,
    files,
    environment,
    npm,
    tool,
    project: (input) => makeProject(folder, input),
    async auditSignatures(version, dependencies, { args = [], ...job } = {}) {
      const cwd = mkdtempSync(path.join(folder, 'dependent-'));
      const manifest = { name: 'dependent', version: '1.0.0', private: true, dependencies };
      writeFileSync(path.join(cwd, 'package.json'), JSON.stringify(manifest));
      const env = environment(job);
      const installed = await npm(version, ['install', '--ignore-scripts'], { cwd, env });
      if (installed.code !== 0) throw new Error(`npm install: ${installed.stderr}`);
      return npm(version, ['audit', 'signatures', ...args], { cwd, env });
    },
    async close() {
      await Promise.all([oidc.close(), sigstore.close(), registry.close(), tuf.close(), proxy.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
