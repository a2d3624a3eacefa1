import { createRegistryClient } from '../../src/adapters/registry/client.ts';
import { createOpenPgp } from '../../src/adapters/openpgp.ts';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { audit } from '../../src/audit/audit.ts';
import { prepareTrust, type Trust } from '../../src/audit/trust.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { AuditedEntry, Verdict } from '../../src/model/verdict.ts';
import type { RegistryPort } from '../../src/model/ports.ts';
import { type Authorities, startAuthorities } from '../support/authorities/authorities.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { type LockEntry, lockEntryOf, packageLockOf } from '../support/registry/lockfile.ts';
import { makePackage, type PackageInput } from '../support/registry/packages.ts';
import { publish, type PublishOptions } from '../support/registry/publish.ts';
import { type Registry, startRegistry } from '../support/registry/registry.ts';

export interface AuditOptions {
  /** Whether `--keys` were given; without them the registry is nobody's. Default: they were. */
  readonly hasKeys?: boolean;
  readonly interrupted?: Verdict['interrupted'];
  /** Told of the port before it is used. */
  readonly stale?: string;
}

/** A registry on loopback, local authorities, and an audit of what a lockfile says against them: all real parts. */
export interface AuditWorld {
  readonly authorities: Authorities;
  readonly registry: Registry;
  readonly trust: Trust;
  /** Publishes to the registry; attested, unless told otherwise. */
  publish(name: string, input?: Partial<PackageInput>, options?: Partial<PublishOptions>): Promise<PublishedVersion>;
  port(hasKeys?: boolean): RegistryPort;
  audit(entries: readonly (LockEntry | PublishedVersion)[], options?: AuditOptions): Promise<Verdict>;
  auditText(texts: readonly string[], options?: AuditOptions): Promise<Verdict>;
  /** Requests since the last look, as `kind name@version`. */
  asked(): readonly string[];
  close(): Promise<void>;
}

export async function startAuditWorld(): Promise<AuditWorld> {
  const authorities = await startAuthorities();
  const registry = await startRegistry({ keys: authorities.keysEndpoint });
  const source = { source: 'file', date: null, detail: 'a file of the test' } as const;
  const trust = prepareTrust(
    {
      root: authorities.trustedRoot,
      keys: authorities.keysTarget,
      rootSource: source,
      keysSource: source,
      stale: null,
    },
    createOpenPgp(),
    createBundleVerifier,
  );
  const pace = { sleep: async () => undefined, random: () => 0, now: () => 0 };
  const signal = new AbortController().signal;
  const port = (hasKeys = true): RegistryPort =>
    createRegistryClient(
      {
        registry: registry.url,
        scopes: {},
        replaceRegistryHost: 'npmjs',
        credentials: {},
        transport: {},
        warnings: [],
      },
      { version: '0.0.0', concurrency: 8, timeoutMs: 2_000, signal, hasKeys, pace },
    );
  const auditText = (texts: readonly string[], options: AuditOptions = {}): Promise<Verdict> => {
    const lockfiles = texts.map((text, index) => readLockfile(nameOf(index), Buffer.from(text)));
    return audit(
      { lockfiles, errors: [], raised: [], thresholds: { failOn: 'high', failOnIncomplete: true } },
      {
        registry: port(options.hasKeys),
        trust: { ...trust, stale: options.stale ?? null },
        progress: { update: () => undefined },
        interrupted: () => options.interrupted ?? null,
      },
    );
  };
  return {
    authorities,
    registry,
    trust,
    port,
    auditText,
    async publish(name, input = {}, options = {}) {
      const packed = makePackage({ version: '1.0.0', ...input, name });
      const published = await publish(authorities, packed, { registryUrl: registry.url, provenance: {}, ...options });
      registry.add(published);
      return published;
    },
    audit: (entries, options) =>
      auditText(
        [
          packageLockOf(
            entries.map((entry) => ('document' in entry ? lockEntryOf(entry) : entry)),
            { registryUrl: registry.url },
          ),
        ],
        options,
      ),
    asked() {
      const lines = registry.requests.map(({ kind, name, version }) =>
        [kind, name, version].filter((part) => part !== null).join(' '),
      );
      registry.requests.length = 0;
      return lines.toSorted();
    },
    async close() {
      await Promise.all([registry.stop(), authorities.close()]);
    },
  };
}

function nameOf(index: number): string {
  return index === 0 ? 'package-lock.json' : `project-${index}/package-lock.json`;
}

/** `name -> status reason`, of the entries that are asked for by name. */
export function statuses({ packages }: Verdict): Readonly<Record<string, string>> {
  return Object.fromEntries(
    packages.map(({ path, status, reason }) => [shortPath(path), `${status} ${reason}`.trim()]),
  );
}

export function codes({ findings }: Verdict): readonly string[] {
  return findings.map(({ code, severity }) => `${severity} ${code}`);
}

export function entryOf({ packages }: Verdict, name: string): AuditedEntry {
  const found = packages.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`${name} is no entry of the verdict`);
  return found;
}

function shortPath(path: string): string {
  return path.replaceAll(/(^|\/)node_modules\//g, (_match, slash: string) => (slash === '' ? '' : ' > '));
}
