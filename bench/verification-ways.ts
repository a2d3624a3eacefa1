import crypto from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleFromJSON, isBundleWithDsseEnvelope, type SerializedBundle } from '@sigstore/bundle';
import { verify as sigstoreVerify } from 'sigstore';
import { startTuf } from '../__tests__/support/publishing/tuf.ts';
import { createBundleVerifier, keyFinder } from '../src/adapters/sigstore.ts';
import { upstreamVerification } from '../src/adapters/sigstore-verification.ts';
import { createVerifierPool } from '../src/adapters/verifier-pool.ts';
import type { BundlesVerifier, TrustedKey } from '../src/model/ports.ts';
import { readServed } from '../src/verify/attestations.ts';

/** Some seconds of upstream's work. */
const SOME = 525;
/** As many seconds of a way that is five times as fast: a thread's code goes on being compiled anew for a second or two. */
const MANY = 2_500;

/**
 * The ways that are compared, in the order of the table; with the processors that each may use, and the most bundles. Two
 * processes have nothing in common but the machine: what two threads could do at best.
 */
export const WAYS = {
  'sigstore.verify': { name: '`sigstore.verify`, as npm calls it', threads: 1, most: SOME },
  upstream: { name: '`@sigstore/verify`, one verifier for all', threads: 1, most: SOME },
  ours: { name: 'Countersign', threads: 1, most: MANY },
  'ours on two': { name: 'Countersign, two threads', threads: 2, most: MANY },
  'ours in two': { name: 'Countersign, two processes of one thread', threads: 2, most: MANY },
  'all checks': { name: 'ECDSA checks alone, all that upstream makes', threads: 1, most: SOME },
  floor: { name: 'ECDSA checks alone, equal ones once', threads: 1, most: SOME },
} as const;
export type Way = keyof typeof WAYS;
export const isWay = (name: string): name is Way => Object.hasOwn(WAYS, name);

export type Bundles = readonly SerializedBundle[];

export interface WayTrust {
  readonly trustedRoot: unknown;
  readonly keys: readonly TrustedKey[];
}

/** What verifying some bundles took. */
export interface Taken {
  readonly wallMs: number;
  /** Of all threads. */
  readonly cpuMs: number;
}

/** A way to verify, ready. */
export interface Verifying {
  /** @throws where a bundle does not verify: fast and wrong is no result */
  verify(bundles: Bundles): Promise<Taken>;
  close(): Promise<void>;
}

export async function startWay(way: Way, trust: WayTrust): Promise<Verifying> {
  const { trustedRoot, keys } = trust;
  switch (way) {
    case 'sigstore.verify':
      return asNpmCalls(trust);
    case 'upstream': {
      const verify = upstreamOf(trust);
      return timed(async (bundles) => bundles.forEach(verify));
    }
    case 'ours':
    case 'ours in two':
      return ofBodies(createBundleVerifier(trustedRoot, keys));
    case 'ours on two': {
      // As in an audit where there are two processors: a worker, and the main thread, which has nothing else to do here.
      const pool = createVerifierPool(trustedRoot, keys, { threads: 1, inPlace: 0 });
      return ofBodies(pool, () => pool.close());
    }
    case 'all checks':
    case 'floor':
      return checksAlone(trust, way === 'floor');
  }
}

/** As an audit asks: of the bytes that a registry answers, with a bundle in each, which are made before the clock starts. */
function ofBodies(verifier: BundlesVerifier, close = async (): Promise<void> => {}): Verifying {
  const one = async (body: Uint8Array): Promise<void> => {
    const answer = await verifier.verifyAll(body, readServed);
    if (answer.kind !== 'answered' || typeof answer.value === 'string') throw new Error('a response was not verified');
    demand(answer.value[0]?.outcome.kind);
  };
  return {
    verify(bundles) {
      const bodies = bundles.map((bundle) =>
        Buffer.from(JSON.stringify({ attestations: [{ predicateType: '', bundle }] })),
      );
      return taken(async () => void (await Promise.all(bodies.map(one))));
    },
    close,
  };
}

function timed(verify: (bundles: Bundles) => Promise<void>, close = async (): Promise<void> => {}): Verifying {
  return {
    verify: (bundles) => taken(() => verify(bundles)),
    close,
  };
}

async function taken(work: () => Promise<void>): Promise<Taken> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wallMs: performance.now() - started, cpuMs: (user + system) / 1000 };
}

function demand(kind: string | undefined): void {
  if (kind !== 'verified') throw new Error(`a bundle is ${kind}: a verifier that is fast and wrong has no rate`);
}

function upstreamOf({ trustedRoot, keys }: WayTrust): (bundle: SerializedBundle) => void {
  const verify = upstreamVerification(trustedRoot, keyFinder(keys));
  return (json) => {
    const bundle = bundleFromJSON(json);
    if (!isBundleWithDsseEnvelope(bundle)) throw new Error('a bundle without an envelope');
    verify(bundle);
  };
}

/** With TUF's cache on disk, which it reads anew for each bundle (pacote, `lib/registry.js`). */
async function asNpmCalls({ trustedRoot, keys }: WayTrust): Promise<Verifying> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-tuf-'));
  const tuf = await startTuf({ 'trusted_root.json': JSON.stringify(trustedRoot) });
  writeFileSync(path.join(folder, 'root.json'), tuf.root);
  const options = {
    tufMirrorURL: tuf.endpoint.url,
    tufRootPath: path.join(folder, 'root.json'),
    tufCachePath: folder,
    tufForceCache: true,
  };
  const pem = (hint: string): string => {
    const spki = keys.find(({ keyid }) => keyid === hint)?.spki ?? '';
    return `-----BEGIN PUBLIC KEY-----\n${spki}\n-----END PUBLIC KEY-----`;
  };
  return timed(
    async (bundles) => {
      for (const bundle of bundles) await sigstoreVerify(bundle, { ...options, keySelector: pem });
    },
    async () => {
      await tuf.close();
      rmSync(folder, { recursive: true, force: true });
    },
  );
}

type Check = () => boolean;

/**
 * Nothing but the signature checks: upstream verifies the bundles while we listen in on what it asks OpenSSL, and only the
 * same questions asked again are timed. `once`: what is equal from bundle to bundle is asked once in all.
 */
function checksAlone(trust: WayTrust, once: boolean): Verifying {
  const seen = new Set<string>();
  const verify = upstreamOf(trust);
  const record = (bundle: SerializedBundle): readonly Check[] => {
    const checks: Check[] = [];
    const real = crypto.verify;
    const listening = (...args: [string, Buffer, crypto.KeyObject, Buffer]): boolean => {
      const [algorithm, data, key, signature] = args;
      const what = once ? crypto.hash('sha256', Buffer.concat([data, signature])) : '';
      if (!once || !seen.has(what)) checks.push(() => real(algorithm, data, key, signature));
      seen.add(what);
      return real(algorithm, data, key, signature);
    };
    Object.assign(crypto, { verify: listening });
    try {
      verify(bundle);
    } finally {
      Object.assign(crypto, { verify: real });
    }
    return checks;
  };
  return {
    async verify(bundles) {
      const checks = bundles.flatMap(record);
      if (checks.length < bundles.length) throw new Error('the verifier asked OpenSSL less than once a bundle');
      return taken(async () => {
        for (const check of checks) demand(check() ? 'verified' : 'rejected');
      });
    },
    close: async () => {},
  };
}
