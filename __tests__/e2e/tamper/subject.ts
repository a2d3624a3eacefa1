/**
 * One good package as everything that speaks of it: the lockfile's entry, the registry's document, the attestations.
 * A row of the tables changes one thing in it; the audit of the result is the real journey over HTTP.
 */
import { createOpenPgp } from '../../../src/adapters/openpgp.ts';
import { createRegistryClient } from '../../../src/adapters/registry/client.ts';
import { createBundleVerifier } from '../../../src/adapters/sigstore.ts';
import { audit } from '../../../src/audit/audit.ts';
import { prepareTrust, type Trust } from '../../../src/audit/trust.ts';
import { readLockfile } from '../../../src/lockfile/index.ts';
import { LockfileError } from '../../../src/model/errors.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import type { Authorities } from '../../support/authorities/authorities.ts';
import type { Packument, PublishedVersion, VersionDocument } from '../../support/registry/documents.ts';
import { type LockEntry, lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import type { PackedPackage } from '../../support/registry/packages.ts';
import { startWorld, type World } from '../world.ts';

export type Published = PublishedVersion & { readonly packed: PackedPackage };

/** Everything that a tamper may change. Plain, mutable copies; the good ones are never touched. */
export interface Served {
  lock: { -readonly [Key in keyof LockEntry]: LockEntry[Key] };
  /** Last changes to the lockfile's text. */
  rewrite: (text: string) => string;
  /** The version document, at its own path and in the packument. `undefined`: the registry has no such version. */
  document: (VersionDocument & Loose) | undefined;
  /** Only at the version's own path, where that should differ. */
  versionPath: 'same' | 'gone';
  attestations: Loose | undefined;
}

/** JSON whose shape a tamper may break. */
export type Loose = Record<string, unknown>;

export interface Subjects {
  readonly world: World;
  readonly authorities: Authorities;
  /** Signature, publish attestation and provenance: `@acme/target@1.2.3`. */
  readonly attested: Published;
  /** A registry signature only: `signed@1.0.0`. */
  readonly signed: Published;
  /** `@acme/target@1.2.4`, attested as well: material to swap with. */
  readonly sibling: Published;
  /** `evil@1.2.3`, attested as well. */
  readonly evil: Published;
  goodOf(published: Published): Served;
  /** Serves it, writes its lockfile, and returns both parts of what a user would give to the program. */
  serve(published: Published, served: Served): string;
  audit(lockfile: string): Promise<Verdict>;
}

export async function startSubjects(): Promise<Subjects> {
  const world = await startWorld();
  const { authorities, registry } = world;
  const repository = 'https://github.com/acme/target';
  const attested = await world.publish({ name: '@acme/target', version: '1.2.3', repository });
  const sibling = await world.publish({ name: '@acme/target', version: '1.2.4', repository });
  const evil = await world.publish({ name: 'evil', version: '1.2.3', repository: 'https://github.com/mallory/evil' });
  const signed = await world.publish({ name: 'signed', version: '1.0.0' }, { provenance: false });
  const trust = trustOf(authorities);
  return {
    world,
    authorities,
    attested,
    signed,
    sibling,
    evil,
    goodOf: (published) => ({
      lock: lockEntryOf(published),
      rewrite: (text) => text,
      document: structuredClone(published.document),
      versionPath: 'same',
      attestations: structuredClone(published.attestations ?? undefined) as Loose | undefined,
    }),
    serve(published, { lock, rewrite, document, versionPath, attestations }) {
      registry.mutate = (kind, name, version, json) => {
        if (name !== published.name) return json;
        if (kind === 'packument') return withVersion(json as Packument, published.version, document);
        if (version !== published.version) return json;
        if (kind === 'version') return versionPath === 'gone' ? undefined : document;
        return kind === 'attestations' ? attestations : json;
      };
      return rewrite(packageLockOf([lock], { registryUrl: registry.url }));
    },
    audit: (lockfile) => auditText(lockfile, registry.url, trust),
  };
}

function withVersion(packument: Packument, version: string, document: VersionDocument | undefined): Packument {
  const { [version]: _, ...others } = packument.versions;
  return { ...packument, versions: document === undefined ? others : { ...others, [version]: document } };
}

function trustOf(authorities: Authorities): Trust {
  const source = { source: 'file', date: null, detail: 'local' } as const;
  const { trustedRoot: root, keysTarget: keys } = authorities;
  return prepareTrust(
    { root, keys, rootSource: source, keysSource: source, stale: null },
    createOpenPgp(),
    createBundleVerifier,
  );
}

async function auditText(text: string, registryUrl: string, trust: Trust): Promise<Verdict> {
  const config = {
    registry: registryUrl,
    scopes: {},
    replaceRegistryHost: 'npmjs',
    credentials: {},
    transport: {},
    warnings: [],
  };
  const registry = createRegistryClient(config, {
    version: '0.0.0-test',
    concurrency: 4,
    timeoutMs: 5_000,
    signal: new AbortController().signal,
    hasKeys: true,
  });
  const read = readOrProblems(text);
  return audit(
    { ...read, raised: [], thresholds: { failOn: 'high', failOnIncomplete: true } },
    { registry, trust, progress: { update: () => undefined }, interrupted: () => null },
  );
}

function readOrProblems(text: string) {
  try {
    return { lockfiles: [readLockfile('package-lock.json', Buffer.from(text))], errors: [] };
  } catch (error) {
    if (error instanceof LockfileError) return { lockfiles: [], errors: error.problems };
    throw error;
  }
}
