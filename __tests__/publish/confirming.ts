import { createLanded } from '../../src/adapters/landed.ts';
import { createOpenPgp } from '../../src/adapters/openpgp.ts';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { prepareTrust } from '../../src/audit/trust.ts';
import type { ClockPort } from '../../src/model/publish.ts';
import type { Confirmation } from '../../src/model/publish-report.ts';
import type { ConfirmPorts, Expected } from '../../src/publish/sighting.ts';
import { instantPace, npmConfig } from '../adapters/registry/loopback.ts';
import { signProvenance } from '../support/publishing/bundles.ts';
import { type OidcIssuer, startOidc } from '../support/publishing/oidc.ts';
import { clientBody } from '../support/publishing/publish-body.ts';
import { type PublicRegistry, startPublicRegistry } from '../support/publishing/registry.ts';
import { type Sigstore, startSigstore } from '../support/publishing/sigstore.ts';
import { makePackage, type PackageInput, type PackedPackage } from '../support/registry/packages.ts';
import { tokenClaims } from '../support/signing.ts';

/** A registry to publish to, and all that reading it back needs, over HTTP; only time is not real. */
export interface Confirming {
  readonly oidc: OidcIssuer;
  readonly sigstore: Sigstore;
  readonly registry: PublicRegistry;
  /** Milliseconds that were to be waited since the last `ports()`, and were not. */
  readonly slept: number[];
  ports(more?: Partial<ConfirmPorts>): ConfirmPorts;
  packed(input?: Partial<PackageInput>): PackedPackage;
  /** As a client does, with provenance of the issuer's run; with what is to be expected of it. */
  publish(made: PackedPackage, given?: { readonly tag?: string; readonly provenance?: boolean }): Promise<Expected>;
  /** Undoes what a test did to the registry and the run. */
  reset(): void;
  close(): Promise<void>;
}

export async function startConfirming(): Promise<Confirming> {
  const oidc = await startOidc();
  const sigstore = await startSigstore(oidc);
  const registry = await startPublicRegistry(sigstore, oidc);
  const source = { source: 'file', date: null, detail: 'of the stage' } as const;
  const material = { root: sigstore.trustedRoot, keys: registry.keysTarget, rootSource: source, keysSource: source };
  const trust = prepareTrust({ ...material, stale: null }, createOpenPgp(), createBundleVerifier);
  const signal = new AbortController().signal;
  const options = { version: '0.0.0', timeoutMs: 5_000, signal, pace: instantPace() };
  const slept: number[] = [];
  let names = 0;
  return {
    oidc,
    sigstore,
    registry,
    slept,
    ports(more = {}) {
      slept.length = 0;
      return {
        landed: createLanded(registry.url, npmConfig(registry.url), options),
        clock: clockOf(slept),
        route: { registry: registry.url, trust: 'keyed' },
        trust,
        ...more,
      };
    },
    packed: (input = {}) => makePackage({ name: `@octo/package-${(names += 1)}`, version: '1.0.0', ...input }),
    async publish(made, { tag = 'latest', provenance = true } = {}) {
      const bundle = provenance ? await signProvenance({ oidc, sigstore }, made) : null;
      const response = await fetch(new URL(`/${encodeURIComponent(made.name)}`, registry.url), {
        method: 'PUT',
        headers: { authorization: `Bearer ${registry.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(clientBody(made, { tag, bundle })),
      });
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      registry.endpoint.requests.length = 0;
      const { name, version, integrity } = made;
      const identity = provenance ? ({ kind: 'run', claims: tokenClaims(oidc.claims) } as const) : null;
      return { name, version, integrity, identity, tag };
    },
    reset() {
      registry.delays = {};
      registry.tamper = null;
      registry.forged.clear();
      registry.endpoint.heal();
      oidc.runAs({});
    },
    async close() {
      await Promise.all([registry.close(), sigstore.close(), oidc.close()]);
    },
  };
}

/** Moves on only when somebody sleeps. */
function clockOf(slept: number[]): ClockPort {
  let now = Date.parse('2026-11-22T00:00:00.000Z');
  return {
    now: () => new Date(now),
    sleep(ms) {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
}

/** `id=outcome` of all checks that are not `pass`. */
export function open({ checks }: Confirmation): readonly string[] {
  return checks.filter(({ outcome }) => outcome !== 'pass').map(({ id, outcome }) => `${id}=${outcome}`);
}

export function codes({ problems }: Confirmation): readonly string[] {
  return problems.map(({ code }) => code);
}
