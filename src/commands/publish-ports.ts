import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAttestationStore } from '../adapters/github-attestations.ts';
import { createLanded } from '../adapters/landed.ts';
import { createNpmPublish } from '../adapters/npm-cli.ts';
import { createPacker } from '../adapters/npm-cli-pack.ts';
import { createTokenExchange } from '../adapters/oidc-exchange.ts';
import { createOpenPgp } from '../adapters/openpgp.ts';
import { createPublishedTarballs } from '../adapters/published-tarball.ts';
import type { NpmConfig } from '../adapters/registry/npmrc.ts';
import { routeOf } from '../adapters/registry/routes.ts';
import { createBundleVerifier } from '../adapters/sigstore.ts';
import { createSigner } from '../adapters/signer.ts';
import { loadSigningServices } from '../adapters/trust-signing-config.ts';
import { prepareTrust, type Trust } from '../audit/trust.ts';
import type { RegistryRoute } from '../model/evidence.ts';
import type { BundlesVerifier } from '../model/ports.ts';
import type { ClockPort, IdTokenPort, PackerPort } from '../model/publish.ts';
import type { JobFacts } from '../publish/facts.ts';
import type { JourneyPorts } from '../publish/journey.ts';
import type { ConfirmPorts } from '../publish/sighting.ts';
import { askingRegistry, npmFacts, repositoryFiles, sourceOf } from './preflight-ports.ts';
import type { PublishHost, PublishOptions } from './publish-options.ts';
import { loadTrust } from './source.ts';
import { VERSION } from './version.ts';

const REQUEST_TIMEOUT_MS = 30_000;
const SIGNING_CONFIG_TIMEOUT_MS = 30_000;

export const CLOCK: ClockPort = {
  now: () => new Date(),
  sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
};

/** Where tarballs and bundles are put: out of the working tree, and out of the way of other runs. */
export function outputFolder({ env }: PublishHost): Promise<string> {
  return mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'countersign-publish-'));
}

export type OpenedTrust = Trust<BundlesVerifier>;

/** The trust that published versions are confirmed with: loaded once for all packages. */
export async function openTrust(options: PublishOptions, host: PublishHost): Promise<OpenedTrust> {
  const documents = await loadTrust({ ...options, concurrency: 1 }, host.audit, null);
  const trust = prepareTrust(documents, createOpenPgp(), createBundleVerifier);
  // A key that was revoked since would be believed: that is said, whatever the confirmation comes to.
  if (trust.stale !== null) host.audit.warn(`The trust material may be out of date: ${trust.stale}.`);
  return trust;
}

export function packerOf(folder: string, destination: string, host: PublishHost): PackerPort {
  return createPacker({ env: host.env, folder, destination, onOutput: (chunk) => host.onOutput(chunk) });
}

/** The registry's present word, and whose keys may speak for it. */
export function confirmPorts(
  { registry, config }: { readonly registry: string; readonly config: NpmConfig },
  name: string,
  options: PublishOptions,
  host: PublishHost,
  trust: OpenedTrust,
): ConfirmPorts {
  const landed = createLanded(registry, config, asking(host));
  const own = { ...config, registry, scopes: {} };
  const routing = routeOf(own, { hasKeys: options.keys !== undefined, registries: [] }, name, null);
  const route: RegistryRoute = routing.kind === 'route' ? routing.route : { registry, trust: 'unkeyed' };
  return { landed, clock: CLOCK, route, trust };
}

function asking({ audit }: PublishHost) {
  return { version: VERSION, timeoutMs: REQUEST_TIMEOUT_MS, signal: audit.deadline.signal };
}

/** Everything that publishing one folder speaks to. */
export async function journeyPorts(
  at: {
    readonly folder: string;
    readonly name: string;
    readonly registry: string;
    readonly config: NpmConfig;
    readonly output: string;
    readonly job: JobFacts | null;
  },
  identity: IdTokenPort,
  options: PublishOptions,
  host: PublishHost,
  trust: OpenedTrust,
): Promise<JourneyPorts> {
  const { folder, registry, config, output } = at;
  const { env } = host;
  const services = await loadSigningServices({
    from: options.signing,
    now: CLOCK.now(),
    timeoutMs: SIGNING_CONFIG_TIMEOUT_MS,
  });
  const confirming = confirmPorts(at, at.name, options, host, trust);
  const { landed } = confirming;
  const exchange = createTokenExchange({
    registry,
    transport: config.transport,
    version: VERSION,
    onSecret: (secret) => host.onSecret(secret),
  });
  return {
    preflight: {
      registry: { ...askingRegistry(config, registry, host.audit.deadline.signal), ...landed },
      identity,
      publisher: { exchange },
      files: await repositoryFiles(folder, env),
      source: () => sourceOf(folder, env),
      npm: npmFacts(config, registry, folder, env, services.rekor.version),
    },
    packer: packerOf(folder, output, host),
    published: createPublishedTarballs(confirming.route, config, { ...asking(host), concurrency: 1, hasKeys: false }),
    attest: { identity, signer: createSigner({ services, clock: CLOCK }), verifier: trust.verifier },
    publish: {
      identity,
      publisher: { exchange, publish: createNpmPublish({ env, folder }) },
      registry: landed,
      clock: CLOCK,
    },
    confirm: confirming,
    store: options.storeAttestation ? storeOf(host) : null,
    async saveBundle(bundle) {
      const file = join(await mkdtemp(join(output, 'bundle-')), 'provenance.sigstore.json');
      await writeFile(file, JSON.stringify(bundle), { flag: 'wx' });
      return file;
    },
    say: (stage, what) => host.say(`${stage}: ${what}`),
    warn: (message) => host.audit.warn(message),
  };
}

function storeOf({ env, githubToken }: PublishHost): JourneyPorts['store'] {
  if (githubToken === '') return null;
  return createAttestationStore({
    token: githubToken,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
  });
}
