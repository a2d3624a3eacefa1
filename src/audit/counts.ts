import type { Counts } from '../model/verdict.ts';
import type { LookedUp } from './lookup.ts';

/** How many distinct versions carry which verified evidence. */
export function countEvidence(
  looked: readonly LookedUp[],
): Pick<Counts, 'packages' | 'withSignature' | 'withPublishAttestation' | 'withProvenance'> {
  const ids = {
    all: new Set<string>(),
    signature: new Set<string>(),
    publish: new Set<string>(),
    provenance: new Set<string>(),
  };
  for (const { evidence } of looked) {
    const id = `${evidence.route.registry} ${evidence.id.name}@${evidence.id.version}`;
    ids.all.add(id);
    if (evidence.signature.kind === 'verified') ids.signature.add(id);
    if (evidence.publish.kind === 'verified') ids.publish.add(id);
    if (evidence.provenance.kind === 'verified') ids.provenance.add(id);
  }
  return {
    packages: ids.all.size,
    withSignature: ids.signature.size,
    withPublishAttestation: ids.publish.size,
    withProvenance: ids.provenance.size,
  };
}
