import { CATALOGUE, docsUrl } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/severity.ts';
import { markdownCode, markdownText, markdownUrl, webUrl } from './escape.ts';
import { number, packageName, place, plural } from './wording.ts';

/** Where the audited files can be seen: the repository's page and the commit that was audited. */
export interface Source {
  readonly repositoryUrl?: string;
  readonly sha?: string;
}

const SHOWN_AFFECTED = 5;
const SHOWN_LINKS = 6;

const BADGES: Readonly<Record<Level, string>> = {
  critical: '🟥 critical',
  high: '🟧 high',
  incomplete: '🟪 incomplete',
  medium: '🟨 medium',
  low: '🟦 low',
  info: '⬜ info',
};

export const FINDINGS_HEAD = '| Severity | Package | What was found, and what to do |\n| :-- | :-- | :-- |';

/** One row of the table of findings: severity · package and place · what, remedy, evidence. */
export function findingRow(finding: Finding, source: Source): string {
  const where = placeLink(finding.file, finding.line, source);
  const many = (finding.affected ?? []).length;
  const subject =
    many > 1
      ? [plural(many, 'entry', 'entries')]
      : [
          ...(finding.package === null ? [] : [markdownCode(packageName(finding.package, finding.version), 240)]),
          ...(where === null ? [] : [where]),
        ];
  const links = finding.evidence.slice(0, SHOWN_LINKS).map((evidence) => markdownUrl(evidence.label, evidence.url));
  const what = [
    `**${markdownText(CATALOGUE[finding.code].title)}**`,
    markdownText(finding.message),
    ...affected(finding, source),
    `➜ ${markdownText(finding.remedy)}`,
    [...links, markdownUrl('about this finding', docsUrl(finding.code))].join(' · '),
  ];
  return `| ${BADGES[finding.severity].replace(' ', '&nbsp;')} | ${subject.join('<br>')} | ${what.join('<br>')} |`;
}

function affected(finding: Finding, source: Source): readonly string[] {
  const entries = finding.affected ?? [];
  if (entries.length < 2) return [];
  const named = entries
    .slice(0, SHOWN_AFFECTED)
    .map((entry) => entryLink(packageName(entry.package, entry.version), entry.file, entry.line, source));
  const more = entries.length - named.length;
  return [`${named.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`];
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
  if (source.repositoryUrl === undefined || source.sha === undefined || !/^[0-9a-f]{7,64}$/i.test(source.sha))
    return null;
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const climbs = path.split('/').some((part) => part === '' || part === '..' || part === '.');
  if (climbs || path.length > 500 || /^[a-z]:|\p{Cs}/iu.test(path)) return null;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return webUrl(
    `${source.repositoryUrl.replace(/\/+$/, '')}/blob/${source.sha}/${encoded}${line === null ? '' : `#L${line}`}`,
  );
}
