import { profileOf } from '../authorities/certificate-profile.ts';
import type { GitHubClaims } from '../authorities/claims.ts';
import {
  createRegistryKey,
  keysEndpointOf,
  type KeysTarget,
  keysTargetOf,
  type RegistryKey,
} from '../authorities/registry-key.ts';
import { provenanceV1 } from '../authorities/statements.ts';
import type { NpmUser } from '../registry/documents.ts';
import type { PackedPackage } from '../registry/packages.ts';
import { type Endpoint, startEndpoint } from './endpoint.ts';
import { admit, type Admitted, land, type LandingParts } from './landing.ts';
import { type Delays, type Landed, Ledger } from './ledger.ts';
import type { OidcIssuer } from './oidc.ts';
import { provenanceGate } from './provenance-gate.ts';
import { clientBody, readPublishBody } from './publish-body.ts';
import { makeToken, RegistryAccess, type RegistryUser, type TrustedPublisher } from './registry-access.ts';
import type { Served } from './registry-documents.ts';
import { registryHandler } from './registry-routes.ts';
import type { Sigstore } from './sigstore.ts';
import { type StagedVersion, Staging } from './staging.ts';
import { startVerdaccio } from './verdaccio.ts';

export interface PublicRegistryOptions {
  readonly users?: readonly RegistryUser[];
  readonly trusted?: Readonly<Record<string, TrustedPublisher>>;
  readonly delays?: Delays;
}

export interface SeedOptions {
  readonly tag?: string;
  /** With provenance of this run; without any, unless said. */
  readonly provenance?: GitHubClaims;
  readonly npmUser?: NpmUser;
}

/** npm's public registry, as far as publishing meets it: Verdaccio behind all that npm adds. */
export interface PublicRegistry {
  /** With a trailing slash. */
  readonly url: string;
  readonly host: string;
  /** Its requests, and its faults. */
  readonly endpoint: Endpoint;
  /** The token of `octocat`, who may publish everything. */
  readonly token: string;
  readonly key: RegistryKey;
  readonly keysTarget: KeysTarget;
  /** How long what lands from now on stays unseen, document by document. */
  delays: Delays;
  /** Shows all that has landed. */
  reveal(): void;
  /** `name@version` of those that are served with a forged signature. */
  readonly forged: Set<string>;
  /** Changes documents before they are served. */
  tamper: ((served: Served) => void) | null;
  addUser(user: RegistryUser): void;
  trust(name: string, publisher: TrustedPublisher | null): void;
  /** What has truly landed, whatever anyone can see of it. */
  landed(name: string, version: string): Landed | undefined;
  versions(name: string): readonly string[];
  staged(): readonly StagedVersion[];
  /** What a maintainer does on the website: makes a staged version public. */
  approve(stageId: string, approver?: { readonly name: string; readonly email: string }): Promise<Landed>;
  /** Publishes a version as if long before the test: no request, nobody's log entry. */
  seed(packed: PackedPackage, options?: SeedOptions): Promise<Landed>;
  close(): Promise<void>;
}

const APPROVER = { name: 'octocat', email: 'octocat@example.com' };

export async function startPublicRegistry(
  sigstore: Sigstore,
  oidc: OidcIssuer,
  options: PublicRegistryOptions = {},
  verdaccioStarting = startVerdaccio(),
): Promise<PublicRegistry> {
  const verdaccio = await verdaccioStarting;
  const key = createRegistryKey({ start: '2025-01-13T00:00:00.000Z' });
  const ledger = new Ledger();
  const gate = provenanceGate(sigstore.trustedRoot);
  const parts: LandingParts = { verdaccio, ledger, gate, sigstore, key };
  const access = new RegistryAccess(oidc);
  const staging = new Staging();
  const token = makeToken();
  for (const user of options.users ?? []) access.addUser(user);
  access.addUser({ name: 'octocat', token });
  for (const [name, publisher] of Object.entries(options.trusted ?? {})) access.trust(name, publisher);
  ledger.delays = options.delays ?? {};
  const shown = { forged: new Set<string>(), tamper: null as PublicRegistry['tamper'] };
  const keys = keysEndpointOf([key]);

  async function approve(stageId: string, approver = APPROVER): Promise<Landed> {
    const waiting = staging.take(stageId);
    if (waiting === null) throw new Error(`nothing is staged as ${stageId}`);
    return landOrThrow(waiting.admitted, { ...waiting.npmUser, approver }, waiting.base);
  }

  async function landOrThrow(admitted: Admitted, npmUser: NpmUser, base: string, delays?: Delays): Promise<Landed> {
    const { status, body } = await land(admitted, parts, npmUser, base, delays);
    const landed = ledger.get(admitted.body.name, admitted.body.version);
    if (landed === undefined) throw new Error(`Verdaccio answered ${status}: ${Buffer.from(body).toString('utf8')}`);
    return landed;
  }

  const endpoint = await startEndpoint(registryHandler({ ...parts, access, staging, keys, shown, approve }));
  return {
    url: `${endpoint.url}/`,
    host: new URL(endpoint.url).host,
    endpoint,
    token,
    key,
    keysTarget: keysTargetOf([key]),
    get delays() {
      return ledger.delays;
    },
    set delays(delays) {
      ledger.delays = delays;
    },
    reveal: () => ledger.reveal(),
    forged: shown.forged,
    get tamper() {
      return shown.tamper;
    },
    set tamper(tamper) {
      shown.tamper = tamper;
    },
    addUser: (user) => access.addUser(user),
    trust: (name, publisher) => access.trust(name, publisher),
    landed: (name, version) => ledger.get(name, version),
    versions: (name) => ledger.of(name).map(({ version }) => version),
    staged: () => staging.list(),
    approve,
    async seed(packed, { tag = 'latest', provenance, npmUser = APPROVER } = {}) {
      const bundle = provenance === undefined ? null : await provenanceOf(packed, provenance, sigstore);
      const body = readPublishBody(clientBody(packed, { tag, bundle }));
      if (typeof body === 'string') throw new Error(body);
      const admitted = admit(body, parts, staging.ids, false);
      if ('status' in admitted) throw new Error(Buffer.from(admitted.body).toString('utf8'));
      return landOrThrow(admitted, npmUser, endpoint.url, {});
    },
    async close() {
      await Promise.all([endpoint.close(), verdaccio.close()]);
    },
  };
}

async function provenanceOf(packed: PackedPackage, claims: GitHubClaims, sigstore: Sigstore): Promise<object> {
  const payload = Buffer.from(JSON.stringify(provenanceV1(packed, claims))).toString('base64');
  const payloadType = 'application/vnd.in-toto+json';
  return sigstore.makeBundle({ kind: 'keyless', payload, payloadType, profile: profileOf(claims) });
}
