import { CATALOGUE, docsUrl } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/severity.ts';
import { terminalText } from './escape.ts';
import { link, wrap } from './style.ts';
import type { Style } from './style.ts';
import { LEVELS, number, packageName, place, plural } from './wording.ts';

/** More than this of one level helps nobody at a terminal. */
const SHOWN_PER_LEVEL = 50;
const SHOWN_AFFECTED = 5;

const MARKS: Readonly<Record<Level, string>> = {
  critical: '✘',
  high: '✘',
  medium: '!',
  low: '·',
  info: '·',
  incomplete: '?',
};

/** Findings grouped by level, worst first, one block of lines a level. */
export function findingBlocks(findings: readonly Finding[], style: Style): readonly (readonly string[])[] {
  return LEVELS.flatMap((level) => {
    const group = findings.filter((finding) => finding.severity === level);
    return group.length === 0 ? [] : [levelBlock(level, group, style)];
  });
}

function levelBlock(level: Level, group: readonly Finding[], style: Style): readonly string[] {
  const paint = style.level[level];
  const lines = [paint(`${level.toUpperCase()} · ${plural(group.length, 'finding')}`)];
  for (const finding of group.slice(0, SHOWN_PER_LEVEL)) lines.push('', ...findingLines(finding, style));
  const hidden = group.length - SHOWN_PER_LEVEL;
  if (hidden > 0) {
    const more = `… and ${number(hidden)} more ${level}. The JSON report (--json) has all of them.`;
    lines.push('', ...wrap(more, style.width, 2, 2));
  }
  return lines;
}

function findingLines(finding: Finding, style: Style): readonly string[] {
  const paint = style.level[finding.severity];
  const [first = '', ...rest] = wrap(`${MARKS[finding.severity]} ${CATALOGUE[finding.code].title}`, style.width, 2, 2);
  return [
    [first, ...rest].map(paint).join('\n'),
    ...subject(finding, style),
    ...wrap(terminalText(finding.message), style.width, 4),
    ...affected(finding, style),
    ...wrap(`→ ${terminalText(finding.remedy)}`, style.width, 4, 2),
    ...finding.evidence.map((evidence) => `    ${link(style, evidence.label, evidence.url)}`),
    `    ${link(style, finding.code, docsUrl(finding.code))}`,
  ];
}

/** Which package, and the line to open. */
function subject(finding: Finding, style: Style): readonly string[] {
  // Of one cause with many entries, naming the first one as the culprit would mislead: `affected` lists them.
  if ((finding.affected ?? []).length > 1) return [];
  const where = place(finding.file, finding.line);
  const parts = [
    ...(finding.package === null ? [] : [style.bold(terminalText(packageName(finding.package, finding.version), 240))]),
    ...(where === null ? [] : [style.dim(terminalText(where, 240))]),
  ];
  return parts.length === 0 ? [] : [`    ${parts.join('  ')}`];
}

function affected(finding: Finding, style: Style): readonly string[] {
  const entries = finding.affected ?? [];
  if (entries.length < 2) return [];
  const named = entries
    .slice(0, SHOWN_AFFECTED)
    .map(
      (entry) =>
        `${terminalText(packageName(entry.package, entry.version), 120)} (${terminalText(`${entry.file}:${entry.line}`, 120)})`,
    );
  const more = entries.length > SHOWN_AFFECTED ? ` and ${number(entries.length - SHOWN_AFFECTED)} more` : '';
  return wrap(`${plural(entries.length, 'entry', 'entries')}: ${named.join(', ')}${more}`, style.width, 4, 2).map(
    style.dim,
  );
}
