import type { PackageEvidence } from '../model/evidence.ts';
import type { PackageHistory, PastVersion } from '../model/history.ts';
import { isEstablished, publicationOf } from './drift-baselines.ts';
import { dated, list } from './drift-words.ts';
import { name } from './identity.ts';
import { registryLink } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/** How many versions of the line say that install scripts are usual there. */
const HABIT = 10;

/**
 * Install scripts where the previous version of the line, or the base's, had none: what runs on every machine before
 * anybody looked. Milder where the line has had them for long and only the base is older; and where there were others.
 */
export function judgeScriptDrift(
  evidence: PackageEvidence,
  history: PackageHistory,
  subject: Subject,
): readonly Raised[] {
  if (evidence.document.kind !== 'answered') return [];
  const { base, line, own } = history;
  // Two documents of one registry may tell of different scripts: what either tells counts.
  const scripts = [...new Set([...evidence.document.value.installScripts, ...(own?.installScripts ?? [])])];
  if (scripts.length === 0) return [];
  const before = [base?.past, line?.versions[0]].filter((past): past is PastVersion => past !== undefined);
  const without = before.filter(({ installScripts }) => installScripts.length === 0);
  const links = { evidence: registryLink(evidence.id, evidence.route) };
  const runs = `${name(subject)} runs ${list(scripts)} when it is installed`;
  if (without.length > 0) {
    const said = `${runs}; ${list([...new Set(without.map(dated))])} ran nothing.`;
    const severity = isHabit(history, publicationOf(evidence, history)) ? 'medium' : 'high';
    return [raise('install-script-added', subject, said, { severity, ...links })];
  }
  const other = before.find(({ installScripts }) => scripts.some((script) => !installScripts.includes(script)));
  if (other === undefined) return [];
  const said = `${runs}; ${dated(other)} ran ${list(other.installScripts)} only.`;
  return [raise('install-script-added', subject, said, { severity: 'medium', ...links })];
}

function isHabit({ line }: PackageHistory, publishedAt: string | null): boolean {
  const last = line?.versions.slice(0, HABIT) ?? [];
  const oldest = last.at(-1);
  const all = last.every(({ installScripts }) => installScripts.length > 0);
  return oldest !== undefined && all && isEstablished(oldest.publishedAt, publishedAt);
}
