/** Feeds spoilt bundles to @sigstore/verify as it comes and to our verification over it, and says where the two differ. */
import { bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle';
import type { Signer } from '@sigstore/verify';
import { keyFinder } from '../../../src/adapters/sigstore.ts';
import {
  fastVerification,
  upstreamVerification,
  type VerifyBundle,
} from '../../../src/adapters/sigstore-verification.ts';
import { at, isRecord, stringAt } from '../../../src/model/json.ts';
import type { TrustedKey } from '../../../src/model/ports.ts';
import type { SerializedTrustedRoot } from '../authorities/wire.ts';
import { type CrookedAuthority, crookedAuthority } from './bundle-authority.ts';
import { parseDer } from './bundle-der.ts';
import { type BundleBase, mutateBundle } from './bundle-mutate.ts';
import { randomFor } from './random.ts';

/** Bundles and the trust under which they verify. Plain data, so that it can be sent to a thread. */
export interface TrustWorld {
  readonly trustedRoot: unknown;
  readonly keys: readonly TrustedKey[];
  readonly bases: readonly BundleBase[];
}

interface Stage {
  readonly bases: readonly BundleBase[];
  readonly authority: CrookedAuthority | null;
  readonly upstream: VerifyBundle;
  readonly fast: VerifyBundle;
}

export interface Difference {
  readonly index: number;
  readonly base: string;
  readonly upstream: string;
  readonly ours: string;
}

export interface BundleReport {
  readonly inputs: number;
  /** Inputs by what upstream said of them, in brief. */
  readonly results: Readonly<Record<string, number>>;
  readonly differences: readonly Difference[];
}

export interface BundleFuzz {
  /** The input: the same for the same seed and index, but for signatures made anew. */
  inputOf(seed: number, index: number): { readonly base: string; readonly bundle: unknown };
  run(seed: number, from: number, to: number): BundleReport;
}

/**
 * Half of the inputs are made under a copy of the first world in which a crooked authority certifies what was spoilt: a
 * certificate that nobody signed ends every verification at its chain, and what lies behind would never be tried.
 */
export function bundleFuzz(
  honest: TrustWorld & { readonly trustedRoot: SerializedTrustedRoot },
  wild: readonly TrustWorld[],
): BundleFuzz {
  const authority = crookedAuthority(honest.trustedRoot);
  const crooked: TrustWorld = {
    trustedRoot: authority.trustedRoot,
    keys: honest.keys,
    bases: honest.bases.map(({ name, bundle }) => ({
      name: `${name}, certified again`,
      bundle: recertified(bundle, authority),
    })),
  };
  const honestStages = [honest, ...wild].map((world) => stageOf(world, null));
  const crookedStage = stageOf(crooked, authority);
  const donors = honestStages.flatMap(({ bases }) => bases);
  const make = (seed: number, index: number) => {
    const random = randomFor(seed, index);
    const stage = random.chance(2) ? crookedStage : random.pick(honestStages);
    const base = random.pick(stage.bases);
    const bundle = mutateBundle(random, base.bundle, { donor: random.pick(donors).bundle, authority: stage.authority });
    return { stage, base: base.name, bundle };
  };
  return {
    inputOf: (seed, index) => make(seed, index),
    run(seed, from, to) {
      const results: Record<string, number> = {};
      const differences: Difference[] = [];
      for (let index = from; index < to; index += 1) {
        const { stage, base, bundle } = make(seed, index);
        const upstream = observe(stage.upstream, bundle);
        const ours = observe(stage.fast, bundle);
        results[upstream.label] = (results[upstream.label] ?? 0) + 1;
        if (upstream.all !== ours.all) differences.push({ index, base, upstream: upstream.all, ours: ours.all });
      }
      return { inputs: to - from, results, differences };
    },
  };
}

export function mergeBundleReports(reports: readonly BundleReport[]): BundleReport {
  const results: Record<string, number> = {};
  for (const report of reports)
    for (const [label, count] of Object.entries(report.results)) results[label] = (results[label] ?? 0) + count;
  return {
    inputs: reports.reduce((sum, { inputs }) => sum + inputs, 0),
    results,
    differences: reports.flatMap(({ differences }) => differences),
  };
}

function stageOf({ trustedRoot, keys, bases }: TrustWorld, authority: CrookedAuthority | null): Stage {
  // Nothing is shared between the two, so neither can lend the other what it found.
  return {
    bases,
    authority,
    upstream: upstreamVerification(trustedRoot, keyFinder(keys)),
    fast: fastVerification(trustedRoot, keyFinder(keys)),
  };
}

function recertified(bundle: unknown, authority: CrookedAuthority): unknown {
  const copy = structuredClone(bundle);
  const material = at(copy, 'verificationMaterial');
  const chain = at(material, 'x509CertificateChain', 'certificates');
  const holder = Array.isArray(chain) ? (chain[0] as unknown) : at(material, 'certificate');
  const raw = at(holder, 'rawBytes');
  const [leaf] = typeof raw === 'string' ? (parseDer(Buffer.from(raw, 'base64')) ?? []) : [];
  if (leaf !== undefined && isRecord(holder))
    Object.assign(holder, { rawBytes: authority.certify(leaf).toString('base64') });
  return copy;
}

/** Everything that a verification says: what it returns in full, or what it throws with its causes. */
export function observe(verify: VerifyBundle, json: unknown): { readonly label: string; readonly all: string } {
  try {
    const bundle = bundleFromJSON(json);
    if (!isBundleWithDsseEnvelope(bundle)) return { label: 'no envelope', all: 'no envelope' };
    return { label: 'verified', all: JSON.stringify(signerOf(verify(bundle))) };
  } catch (error) {
    const said = thrownBy(error);
    // The message's beginning: what follows is of this input alone.
    const label = /^VerificationError [A-Z_]+: [A-Za-z ]+/.exec(said[0] ?? '')?.[0] ?? /^\w+/.exec(said[0] ?? '')?.[0];
    return { label: label?.trim() ?? 'something that is no error', all: JSON.stringify(said) };
  }
}

function signerOf({ key, identity }: Signer): unknown {
  return {
    key: key.export({ format: 'jwk' }),
    identity: {
      ...identity,
      oids: identity?.oids?.map(({ oid, value }) => [oid?.id, Buffer.from(value).toString('base64')]),
    },
  };
}

function thrownBy(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const code = stringAt(error, 'code') ?? '';
  const fields = at(error, 'fields');
  const own = `${error.constructor.name} ${code}: ${error.message}${Array.isArray(fields) ? ` ${fields.join()}` : ''}`;
  return error.cause === undefined ? [own] : [own, ...thrownBy(error.cause)];
}
