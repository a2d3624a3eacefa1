import { CATALOGUE, docsUrl } from '../model/catalogue.ts';
import type { AffectedEntry, Finding } from '../model/finding.ts';
import type { Level } from '../model/severity.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Cause, causesOf } from './causes.ts';
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

/** Findings grouped by level, worst first, one block of lines a level; findings of one cause are told once. */
export function findingBlocks(
  verdict: Pick<Verdict, 'findings' | 'packages'>,
  style: Style,
): readonly (readonly string[])[] {
  const causes = causesOf(verdict);
  return LEVELS.flatMap((level) => {
    const group = causes.filter(({ findings: [first] }) => first.severity === level);
    return group.length === 0 ? [] : [levelBlock(level, group, style)];
  });
}

function levelBlock(level: Level, group: readonly Cause[], style: Style): readonly string[] {
  const paint = style.level[level];
  const total = group.reduce((sum, { findings }) => sum + findings.length, 0);
  const causes = total === group.length ? '' : `, ${plural(group.length, 'cause')}`;
  const lines = [paint(`${level.toUpperCase()} · ${plural(total, 'finding')}${causes}`)];
  const shown = group.slice(0, SHOWN_PER_LEVEL);
  for (const cause of shown) lines.push('', ...causeLines(cause, style));
  const hidden = total - shown.reduce((sum, { findings }) => sum + findings.length, 0);
  if (hidden > 0) {
    const more = `… and ${number(hidden)} more ${level}. The JSON report (--json) has all of them.`;
    lines.push('', ...wrap(more, style.width, 2, 2));
  }
  return lines;
}

function causeLines({ findings, entries }: Cause, style: Style): readonly string[] {
  const [finding] = findings;
  const paint = style.level[finding.severity];
  const [first = '', ...rest] = wrap(`${MARKS[finding.severity]} ${CATALOGUE[finding.code].title}`, style.width, 2, 2);
  const message = terminalText(finding.message);
  // Of many entries, naming the first one as the culprit would mislead: they are listed.
  const listed = entries.length > 1 ? affected(entries, style) : [];
  const words =
    findings.length > 1
      ? [...listed, ...wrap(`For example: ${message}`, style.width, 4)]
      : [...(listed.length > 0 ? [] : subject(finding, style)), ...wrap(message, style.width, 4), ...listed];
  return [
    [first, ...rest].map(paint).join('\n'),
    ...words,
    ...wrap(`→ ${terminalText(finding.remedy)}`, style.width, 4, 2),
    ...finding.evidence.map((evidence) => `    ${link(style, evidence.label, evidence.url)}`),
    `    ${link(style, finding.code, docsUrl(finding.code))}`,
  ];
}

/** Which package, and the line to open. */
function subject(finding: Finding, style: Style): readonly string[] {
  const where = place(finding.file, finding.line);
  const parts = [
    ...(finding.package === null ? [] : [style.bold(terminalText(packageName(finding.package, finding.version), 240))]),
    ...(where === null ? [] : [style.dim(terminalText(where, 240))]),
  ];
  return parts.length === 0 ? [] : [`    ${parts.join('  ')}`];
}

function affected(entries: readonly AffectedEntry[], style: Style): readonly string[] {
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
