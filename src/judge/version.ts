import type { PackageEvidence } from '../model/evidence.ts';
import { judgeIdentity, name } from './identity.ts';
import { logLinks, registryLink } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/** What only the whole audit knows about the registry that answered, or the packument about a missing version. */
export interface Circumstances {
  /** The registry serves no evidence of anything: one finding for it, none for each package. */
  readonly stripped: boolean;
  readonly removedForMalware: boolean;
  readonly publishedAt: string | null;
  /** The base had a stronger hash for this entry. */
  readonly weakened?: boolean;
  /** Yarn Berry's: the entry pins a hash of Yarn's own archive, which is nobody else's. */
  readonly ownChecksum?: boolean;
  /** Issuers of identities that the policy trusts beside the known ones. */
  readonly issuers?: readonly string[];
}

/** The findings that the evidence of one version gives rise to, for one lockfile entry. */
export function judgeVersion(
  evidence: PackageEvidence,
  subject: Subject,
  circumstances: Circumstances,
): readonly Raised[] {
  if (evidence.document.kind === 'unknown') return [unreachable(evidence, subject, evidence.document.detail)];
  if (evidence.document.kind === 'not-found') return [missing(evidence, subject, circumstances)];
  return [
    ...integrityFindings(evidence, subject, circumstances),
    ...signatureFindings(evidence, subject, circumstances),
    ...attestationFindings(evidence, subject),
    ...(evidence.provenance.kind === 'verified'
      ? judgeIdentity(evidence.provenance.value, evidence.document.value, subject, circumstances.issuers)
      : []),
  ];
}

function unreachable(evidence: PackageEvidence, subject: Subject, detail: string): Raised {
  const { registry } = evidence.route;
  return raise('registry-unreachable', subject, `${registry} could not be asked about ${name(subject)}: ${detail}`, {
    cause: registry,
    together: (count) => `${registry} could not be asked about ${count} entries. The first answer: ${detail}`,
  });
}

/** The registry has answered: what stopped is our own verification, or was stopped by what it was given. */
function stopped(subject: Subject, detail: string): Raised {
  const message = `Whether the attestations of ${name(subject)} hold is not known: ${detail}`;
  return raise('verification-stopped', subject, message, {
    cause: 'verification-stopped',
    together: (count) => `Whether the attestations of ${count} entries hold is not known. The first: ${message}`,
  });
}

function missing(
  evidence: PackageEvidence,
  subject: Subject,
  { removedForMalware, publishedAt }: Circumstances,
): Raised {
  const { registry } = evidence.route;
  const links = registryLink(evidence.id, evidence.route);
  if (removedForMalware) {
    const message = `${name(subject)} is gone from ${registry}: it was removed as malware. Treat machines that installed it as compromised.`;
    return raise('version-missing', subject, message, { evidence: links });
  }
  const what = evidence.missing === 'package' ? 'has no package of this name' : 'has the package, but not this version';
  const once = publishedAt === null ? '' : ` It was published on ${publishedAt} and has been removed since.`;
  return raise('version-missing', subject, `The lockfile pins ${name(subject)}, ${registry} ${what}.${once}`, {
    evidence: links,
  });
}

function integrityFindings(
  { id, route, integrity, signature }: PackageEvidence,
  subject: Subject,
  { weakened, ownChecksum }: Circumstances,
): readonly Raised[] {
  const worse = weakened === true ? { severity: 'high' as const } : {};
  switch (integrity.kind) {
    case 'rejected': {
      const signed =
        signature.kind === 'verified'
          ? ` The registry's signature covers ${signature.value.signedIntegrity.slice(0, 23)}….`
          : '';
      const message = `${name(subject)}: ${integrity.detail}.${signed}`;
      return [raise('integrity-mismatch', subject, message, { evidence: registryLink(id, route) })];
    }
    case 'absent':
      return [
        ownChecksum === true
          ? ownArchive(subject)
          : raise('integrity-missing', subject, `The lockfile pins no hash for ${name(subject)}.`, {
              ...worse,
              cause: `${subject.file}`,
              together: (count) => `The lockfile pins no hash for ${count} entries.`,
            }),
      ];
    case 'verified':
      if (integrity.value.strength === 'strong') return [];
      return [
        raise('integrity-weak', subject, `The lockfile pins ${name(subject)} by sha1 only, which nobody signs.`, {
          ...worse,
          cause: `${subject.file}`,
          together: (count) => `The lockfile pins ${count} entries by sha1 only, which nobody signs.`,
        }),
      ];
    case 'unsupported':
    case 'unknown':
      return [];
  }
}

/** Said once a lockfile: Berry has no way to pin a registry's hash. */
function ownArchive(subject: Subject): Raised {
  const message = `Yarn pins ${name(subject)} by a checksum of its own archive, which no registry signs.`;
  return raise('integrity-missing', subject, message, {
    severity: 'info',
    cause: `${subject.file} own archive`,
    together: (count) => `Yarn pins ${count} entries by checksums of its own archives, which no registry signs.`,
    remedy: 'Nothing to do: the registry’s own signed hash was verified instead. Keep “checksumBehavior” at “throw”.',
  });
}

function signatureFindings(
  evidence: PackageEvidence,
  subject: Subject,
  { stripped }: Circumstances,
): readonly Raised[] {
  const { signature, publish, route, id } = evidence;
  const links = registryLink(id, route);
  switch (signature.kind) {
    case 'rejected': {
      const code = signature.code === 'signature-key-expired' ? signature.code : 'signature-invalid';
      return [raise(code, subject, `${name(subject)}: ${signature.detail}.`, { evidence: links })];
    }
    case 'verified':
      if (signature.value.badBeside === 0) return [];
      return [
        raise(
          'signature-invalid',
          subject,
          `${name(subject)}: one registry signature is good, and ${signature.value.badBeside} beside it by a known key is not.`,
          {
            severity: 'low',
            evidence: links,
          },
        ),
      ];
    case 'unsupported': {
      if (signature.code !== 'signature-key-unknown') {
        return [raise('signature-missing', subject, `${name(subject)}: ${signature.detail}.`, { evidence: links })];
      }
      return [raise('signature-key-unknown', subject, `${name(subject)}: ${signature.detail}.`, { evidence: links })];
    }
    case 'absent': {
      if (stripped) return [];
      const bound = publish.kind === 'verified';
      const message = bound
        ? `${route.registry} serves no signature for ${name(subject)}; its signed publish attestation covers the same hash.`
        : `${route.registry} serves no signature for ${name(subject)}, and nothing else binds its hash.`;
      return [
        raise('signature-missing', subject, message, {
          evidence: links,
          ...(bound ? { severity: 'low' as const } : {}),
        }),
      ];
    }
    case 'unknown':
      return [];
  }
}

function attestationFindings(evidence: PackageEvidence, subject: Subject): readonly Raised[] {
  const { publish, provenance, route, id } = evidence;
  const links = registryLink(id, route);
  const raised: Raised[] = [];
  for (const [what, outcome] of [
    ['publish attestation', publish],
    ['provenance', provenance],
  ] as const) {
    if (outcome.kind === 'rejected') {
      const code =
        outcome.code === 'attestation-subject-mismatch' || outcome.code === 'attestation-unavailable'
          ? outcome.code
          : 'attestation-invalid';
      raised.push(
        raise(code, subject, `The ${what} of ${name(subject)} does not hold: ${outcome.detail}.`, { evidence: links }),
      );
    }
    if (outcome.kind === 'unsupported') {
      raised.push(
        raise(
          'attestation-unsupported',
          subject,
          `The ${what} of ${name(subject)} cannot be judged: ${outcome.detail}.`,
          { evidence: links },
        ),
      );
    }
  }
  for (const what of evidence.unsupported) {
    raised.push(
      raise('attestation-unsupported', subject, `${name(subject)} has an attestation that cannot be judged: ${what}.`, {
        evidence: links,
      }),
    );
  }
  // Both come from one request: where it failed, one of them speaks for it.
  if (provenance.kind === 'unknown') {
    const { code, detail } = provenance;
    raised.push(code === 'verifier-stopped' ? stopped(subject, detail) : unreachable(evidence, subject, detail));
  }
  if (provenance.kind === 'verified' && publish.kind === 'absent') {
    const message = `${name(subject)} has provenance, but not the registry's own publish attestation.`;
    raised.push(
      raise('publish-attestation-missing', subject, message, {
        evidence: [...links, ...logLinks(provenance.value.log)],
      }),
    );
  }
  if (provenance.kind === 'absent' && route.trust !== 'unkeyed') {
    raised.push(
      raise(
        'provenance-missing',
        subject,
        `${name(subject)} has no provenance: nothing signed says where it was built.`,
        {
          cause: 'provenance-missing',
          together: (count) => `${count} entries have no provenance: nothing signed says where they were built.`,
        },
      ),
    );
  }
  return raised;
}
