import type { PackageEvidence } from '../model/evidence.ts';
import type { PackageHistory, PastVersion } from '../model/history.ts';
import type { Publisher } from '../model/publisher.ts';
import { dated, list, short } from './drift-words.ts';
import { name } from './identity.ts';
import { registryLink } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/** Addresses that stand for nobody's mailbox. */
const NO_REPLY = /no-?reply/i;

type Published = PastVersion & { readonly publisher: Publisher };

/** Who published, by the registry's word: the account, its address, the trusted publisher's configuration. */
export function judgePublisherDrift(
  evidence: PackageEvidence,
  history: PackageHistory,
  subject: Subject,
  workflowChanged: boolean,
): readonly Raised[] {
  if (evidence.document.kind !== 'answered') return [];
  const now = evidence.document.value.publisher ?? history.own?.publisher ?? null;
  if (now === null) return [];
  const links = { evidence: registryLink(evidence.id, evidence.route) };
  if (now.trustedPublisher !== null) {
    const message = configurationChanged(now, history, subject);
    if (message === null) return [];
    const severity = workflowChanged ? 'high' : 'medium';
    return [raise('trusted-publisher-changed', subject, message, { severity, ...links })];
  }
  const before = publishedBefore(history);
  if (!before.some(({ publisher }) => publisher.name === now.name)) {
    // The base alone cannot say that somebody never published before.
    if (history.line === null || before.length === 0) return [];
    const names = list([...new Set(before.map(({ publisher }) => short(publisher.name, 60)))]);
    const message = `${name(subject)} was published by ${short(now.name, 60)}, who published none of the ${before.length} known before it; they are by ${names}.`;
    return [raise('publisher-changed', subject, message, links)];
  }
  const message = addressChanged(now, before, subject);
  return message === null ? [] : [raise('publisher-email-changed', subject, message, links)];
}

/** Newest first: the line's, what fills it up, and the base's. */
function publishedBefore({ line, base }: PackageHistory): readonly Published[] {
  const all = new Map<string, PastVersion>();
  for (const past of [...(line?.versions ?? []), ...(line?.recent ?? []), ...(base === null ? [] : [base.past])]) {
    all.set(past.version, past);
  }
  return [...all.values()].filter((past): past is Published => past.publisher !== null);
}

function addressChanged(now: Publisher, before: readonly Published[], subject: Subject): string | null {
  const last = before.find(({ publisher }) => {
    return publisher.name === now.name && publisher.trustedPublisher === null && publisher.email !== null;
  });
  const [address, earlier] = [now.email, last?.publisher.email ?? null];
  if (last === undefined || address === null || earlier === null) return null;
  if (address.toLowerCase() === earlier.toLowerCase() || NO_REPLY.test(address) || NO_REPLY.test(earlier)) return null;
  // The address itself is a person's: only its domain is shown.
  const [domain, formerly] = [domainOf(address), domainOf(earlier)];
  const differs = domain === formerly ? `another address at ${domain}` : `an address at ${domain}, not at ${formerly}`;
  return `${name(subject)} was published by ${short(now.name, 60)} with ${differs} as for ${dated(last)}.`;
}

function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '(no domain)' : short(address.slice(at + 1).toLowerCase(), 60);
}

function configurationChanged(now: Publisher, { line, base }: PackageHistory, subject: Subject): string | null {
  const configuration = now.trustedPublisher?.configuration ?? null;
  const before = [...(line?.recent ?? []), ...(base === null ? [] : [base.past])];
  const known = before.flatMap(({ publisher }) => publisher?.trustedPublisher?.configuration ?? []);
  const [newest] = known;
  if (configuration === null || newest === undefined || known.includes(configuration)) return null;
  return `${name(subject)} was published by the trusted-publisher configuration ${short(configuration, 60)}; those before it had ${short(newest, 60)}.`;
}
