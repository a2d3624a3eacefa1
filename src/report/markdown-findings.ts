import { CATALOGUE, docsUrl } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/severity.ts';
import type { Cause } from './causes.ts';
import { markdownCode, markdownText, markdownUrl, webUrl, withFragment } from './escape.ts';
import { number, packageName, place, plural, sameCause } from './wording.ts';

/** Where the audited files can be seen: the repository's page and the commit that was audited. */
export interface Source {
  readonly repositoryUrl?: string;
  readonly sha?: string;
}

const SHOWN_AFFECTED = 5;
const SHOWN_FOLDED = 60;
const SHOWN_LINKS = 6;

const BADGES: Readonly<Record<Level, string>> = {
  critical: '🟥 critical',
  high: '🟧 high',
  incomplete: '🟪 incomplete',
  medium: '🟨 medium',
  low: '🟦 low',
  info: '⬜ info',
};

/** The first column holds one short word, so that names and paths have the whole width of a phone. */
export const FINDINGS_HEAD = '| Severity | What was found, and what to do |\n| :-- | :-- |';

/** One row of the table of findings: severity · what, package and place, remedy, evidence. `brief` without the folded list. */
export function causeRow({ findings, entries }: Cause, source: Source, brief: boolean): string {
  const [finding] = findings;
  const links = finding.evidence.slice(0, SHOWN_LINKS).map((evidence) => markdownUrl(evidence.label, evidence.url));
  const what = [
    `**${markdownText(CATALOGUE[finding.code].title)}**`,
    ...subject(finding, entries, source),
    markdownText(finding.message),
    ...(findings.length < 2 ? [] : [sameCause(findings.length)]),
    `➜ ${markdownText(finding.remedy)}`,
    [...links, markdownUrl('about this finding', docsUrl(finding.code))].join(' · '),
    ...listed(entries, source, brief),
  ];
  return `| ${BADGES[finding.severity].replace(' ', '&nbsp;')} | ${what.join('<br>')} |`;
}

/** Which package, and the line to open; of many entries their number. */
function subject(finding: Finding, entries: Cause['entries'], source: Source): readonly string[] {
  if (entries.length > 1) return [plural(entries.length, 'entry', 'entries')];
  const where = placeLink(finding.file, finding.line, source);
  const named = finding.package === null ? [] : [markdownCode(packageName(finding.package, finding.version), 240)];
  const parts = [...named, ...(where === null ? [] : [where])];
  return parts.length === 0 ? [] : [parts.join(' · ')];
}

/** The first ones in the open, more of them folded: of a family of forty-two every package can be seen. */
function listed(entries: Cause['entries'], source: Source, brief: boolean): readonly string[] {
  if (entries.length < 2) return [];
  const names = entries
    .slice(0, brief ? SHOWN_AFFECTED : SHOWN_AFFECTED + SHOWN_FOLDED)
    .map((entry) => entryLink(packageName(entry.package, entry.version), entry.file, entry.line, source));
  const open = names.slice(0, SHOWN_AFFECTED).join(', ');
  const folded = names.slice(SHOWN_AFFECTED);
  const beyond = entries.length - names.length;
  if (folded.length === 0) return [`${open}${beyond > 0 ? ` and ${number(beyond)} more` : ''}`];
  const rest = beyond > 0 ? ` and ${number(beyond)} more; the JSON report has all of them` : '';
  const summary = `<summary>${number(entries.length - SHOWN_AFFECTED)} more</summary>`;
  return [`${open}<details>${summary}${folded.join(', ')}${rest}</details>`];
}

/** An entry that leads to its line where the repository is known; elsewhere the place stands beside it. */
export function entryLink(name: string, file: string, line: number, source: Source): string {
  const url = blobUrl(file, line, source);
  const code = markdownCode(name, 240);
  return url === null ? `${code} (${markdownText(`${file}:${line}`, 240)})` : `[${code}](${url})`;
}

/** `file:line`, as a link where the repository is known; `null` where there is no file. */
export function placeLink(file: string | null, line: number | null, source: Source): string | null {
  const text = place(file, line);
  if (file === null || text === null) return null;
  const url = blobUrl(file, line, source);
  return url === null ? markdownCode(text, 240) : `[${markdownCode(text, 240)}](${url})`;
}

/** `null` for a path that is not plainly inside the repository: a link must not lead to another page of the host. */
export function blobUrl(file: string, line: number | null, source: Source): string | null {
  // Thousands of places are in one file.
  let pages = PAGES.get(source);
  if (pages === undefined) PAGES.set(source, (pages = new Map<string, string | null>()));
  let page = pages.get(file);
  if (page === undefined) pages.set(file, (page = pageOf(file, source)));
  return page === null || line === null ? page : withFragment(page, `L${line}`);
}

const PAGES = new WeakMap<Source, Map<string, string | null>>();

function pageOf(file: string, source: Source): string | null {
  if (source.repositoryUrl === undefined || source.sha === undefined || !/^[0-9a-f]{7,64}$/i.test(source.sha))
    return null;
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const climbs = path.split('/').some((part) => part === '' || part === '..' || part === '.');
  if (climbs || path.length > 500 || /^[a-z]:|\p{Cs}/iu.test(path)) return null;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return webUrl(`${source.repositoryUrl.replace(/\/+$/, '')}/blob/${source.sha}/${encoded}`);
}
