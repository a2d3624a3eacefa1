import type { PackageEvidence } from '../model/evidence.ts';
import type { Origin, OriginsFile } from '../model/origin.ts';
import { formatRepository } from '../model/repository.ts';
import { name } from './identity.ts';
import { provenanceLinks, registryLink } from './links.ts';
import { clip, originDifferences, sayDifferences } from './origin-differences.ts';
import { isOlder, isPublisherStated, lacksProvenance, originOf } from './origin-of.ts';
import { type Pin, pinOf } from './origin-pins.ts';
import { remedyOf } from './origin-remedy.ts';
import { type Raised, type RaiseOptions, type Subject, raise } from './raise.ts';

/** The origins file of the base branch, which is in force, and the one that the change would make of it. */
export interface OriginsInForce {
  readonly file: OriginsFile;
  /** Head's file, where it differs; what only it has is *proposed* and changes nothing. */
  readonly proposed: OriginsFile | null;
}

/**
 * What the origins file says of one version. Only verified provenance is held against it; of provenance that does not hold,
 * or could not be had, other findings speak.
 */
export function judgeOrigin(evidence: PackageEvidence, origins: OriginsInForce, subject: Subject): readonly Raised[] {
  const pin = pinOf(origins.file, evidence.id.name);
  switch (evidence.provenance.kind) {
    case 'verified': {
      const found = originOf(evidence);
      if (found === null) return pin === null ? [] : [unidentified(evidence, pin, origins, subject)];
      return pin === null
        ? [unpinned(evidence, found, origins, subject)]
        : mismatch(evidence, pin, found, origins, subject);
    }
    case 'absent':
      return pin === null ? [] : withoutProvenance(evidence, pin, origins, subject);
    case 'rejected':
    case 'unsupported':
    case 'unknown':
      return [];
  }
}

function unpinned(evidence: PackageEvidence, found: Origin, origins: OriginsInForce, subject: Subject): Raised {
  const proposal = proposalOf(evidence, found, origins);
  const where = place(found);
  const message = `${name(subject)} was built in ${where}. ${origins.file.path} does not know the package.${proposal.said}`;
  return raise('origin-unpinned', subject, message, {
    ...optionsOf(evidence, proposal, origins),
    cause: JSON.stringify([found, proposal.line]),
    together: (count) =>
      `${count} entries were built in ${where}. ${origins.file.path} does not know these packages.${proposal.said}`,
  });
}

function mismatch(
  evidence: PackageEvidence,
  pin: Pin,
  found: Origin,
  origins: OriginsInForce,
  subject: Subject,
): readonly Raised[] {
  const { entry, version } = pin;
  const differences = originDifferences(entry.origin, found, isPublisherStated(evidence));
  if (differences.length === 0) return [];
  const proposal = proposalOf(evidence, found, origins);
  const said = `${sayDifferences(differences)}.${proposal.said}`;
  const message = `${name(subject)} is not from the origin that was pinned at ${version}: ${said}`;
  return [
    raise('origin-mismatch', subject, message, {
      ...optionsOf(evidence, proposal, origins),
      cause: JSON.stringify([entry.origin, found, proposal.line]),
      together: (count) => `${count} entries are not from the origin that was pinned for them: ${said}`,
    }),
  ];
}

/** There is provenance, and its identity is not one that anything can be held against. A pin that is not met is not met. */
function unidentified({ provenance }: PackageEvidence, pin: Pin, origins: OriginsInForce, subject: Subject): Raised {
  const message = `${name(subject)} is pinned to ${place(pin.entry.origin)}, and its provenance does not say for certain where it was built.`;
  return raise('origin-mismatch', subject, message, {
    evidence: provenance.kind === 'verified' ? provenanceLinks(provenance.value) : [],
    remedy: `Do not install. What another finding says of its provenance comes first; ${origins.file.path} stays as it is.`,
  });
}

/**
 * A package that was pinned by its name, and now nothing signed says where it was built: the mark of a stolen token. A
 * wildcard says nothing of what each package has, and a version from before the pin may be from before the provenance.
 */
function withoutProvenance(
  evidence: PackageEvidence,
  pin: Pin,
  origins: OriginsInForce,
  subject: Subject,
): readonly Raised[] {
  if (pin.wildcard || !lacksProvenance(evidence) || isOlder(evidence.id.version, pin.version)) return [];
  const pinned = place(pin.entry.origin);
  const message = `${name(subject)} is pinned to ${pinned} since ${pin.version}, and nothing signed says where this version was built.`;
  return [
    raise('origin-mismatch', subject, message, {
      evidence: registryLink(evidence.id, evidence.route),
      cause: JSON.stringify([pin.entry.origin, 'absent']),
      together: (count) =>
        `${count} entries are pinned to ${pinned}, and nothing signed says where these versions were built.`,
      remedyFor: remedyOf(origins.file.path, false),
    }),
  ];
}

interface Proposal {
  /** The line of head's file that would accept what was found; `null` where there is none. */
  readonly line: number | null;
  readonly said: string;
}

/** Does the change itself bring the pin that would let it through? Said, and of no other effect. */
function proposalOf(evidence: PackageEvidence, found: Origin, { proposed }: OriginsInForce): Proposal {
  const pin = proposed === null ? null : pinOf(proposed, evidence.id.name);
  if (proposed === null || pin === null || originDifferences(pin.entry.origin, found).length > 0)
    return { line: null, said: '' };
  const { line } = pin.entry;
  const said = ` This change proposes that origin (${proposed.path}:${line}); it counts once it is on the base branch.`;
  return { line, said };
}

function optionsOf(evidence: PackageEvidence, { line }: Proposal, { file }: OriginsInForce): RaiseOptions {
  return {
    evidence: evidence.provenance.kind === 'verified' ? provenanceLinks(evidence.provenance.value) : [],
    remedyFor: remedyOf(file.path, line !== null),
  };
}

function place({ repository, workflow }: Origin): string {
  const where = clip(formatRepository(repository));
  return workflow === null ? where : `${where} by ${clip(workflow)}`;
}
