import type { PreflightCheck, TokenClaims } from '../model/publish.ts';
import { isBlocking } from './check.ts';
import { accessOf, checkManifest, identityOf, tagOf } from './check-manifest.ts';
import { checkNpm } from './check-npm.ts';
import { checkRegistry } from './check-registry.ts';
import { checkRun } from './check-run.ts';
import { checkSource } from './check-source.ts';
import { checkWorkflow } from './check-workflow.ts';
import type { PublishFacts } from './facts.ts';

declare const preflighted: unique symbol;

/** Nothing that can be known beforehand speaks against publishing this. Made by {@link preflight} alone. */
export interface Preflighted {
  readonly [preflighted]: true;
  readonly name: string;
  /** As the registry will call it. */
  readonly version: string;
  /** The tag to publish with, always given to npm: it does not depend on what package.json says by then. */
  readonly tag: string;
  readonly access: 'public' | 'restricted' | null;
  /** What was judged: package.json, or the bytes that were packed. Only the latter may be signed. */
  readonly of: 'package.json' | 'tarball';
  /** `same-bytes`: the registry has these very bytes already, and there is nothing to publish. */
  readonly standing: 'new' | 'present' | 'same-bytes';
  /** Of the run's identity token; `null` where none is needed. */
  readonly claims: TokenClaims | null;
  readonly checks: readonly PreflightCheck[];
  readonly facts: PublishFacts;
}

export type PreflightResult =
  | { readonly kind: 'ready'; readonly preflighted: Preflighted }
  | { readonly kind: 'refused'; readonly checks: readonly PreflightCheck[] };

/**
 * Judges everything that can be known before anything is packed or signed, all of it at once: a log entry cannot be
 * deleted. Once a tarball is there, the same is asked of the manifest in it (see {@link withPacked}): scripts run while
 * packing, and the registry reads what was packed.
 */
export function preflight(facts: PublishFacts): PreflightResult {
  const checks = allChecks(facts);
  const id = identityOf(facts);
  if (id === null || checks.some(isBlocking)) return { kind: 'refused', checks };
  const access = accessOf(facts);
  return {
    kind: 'ready',
    // The one place that makes the brand.
    preflighted: {
      name: id.name,
      version: id.version,
      tag: tagOf(facts).name,
      access: access === 'public' || access === 'restricted' ? access : null,
      of: facts.manifest.from,
      standing: standingOf(facts),
      claims: facts.token.kind === 'claims' ? facts.token.claims : null,
      checks,
      facts,
    } as Preflighted,
  };
}

/** Every check, passed or not, in the order in which a person mends them. */
export function allChecks(facts: PublishFacts): readonly PreflightCheck[] {
  return [
    ...checkRun(facts),
    ...checkSource(facts),
    ...checkManifest(facts),
    ...checkRegistry(facts),
    ...checkNpm(facts),
    ...checkWorkflow(facts),
  ];
}

/** The same facts, of the bytes that were packed. The registry must be asked anew where name or version are others now. */
export function withPacked(
  facts: PublishFacts,
  packed: { readonly manifest: PublishFacts['manifest']['json']; readonly integrity: string },
): PublishFacts {
  return { ...facts, manifest: { from: 'tarball', json: packed.manifest, integrity: packed.integrity } };
}

function standingOf({ registry, manifest }: PublishFacts): Preflighted['standing'] {
  const answer = registry.package;
  if (answer.kind !== 'answered' || !answer.value.present) return 'new';
  return manifest.integrity !== null && answer.value.integrity === manifest.integrity ? 'same-bytes' : 'present';
}
