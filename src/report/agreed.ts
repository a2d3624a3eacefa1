import type { Verdict, WaivedFinding } from '../model/verdict.ts';
import { markdownCode, markdownText, terminalText } from './escape.ts';
import { number, packageName, plural } from './wording.ts';
import { type Style, wrap } from './style.ts';

const SHOWN_WAIVED = 20;
const BY: Readonly<Record<WaivedFinding['by'], string>> = {
  waiver: 'waived',
  baseline: 'known before',
  ignored: 'ignored by the policy',
};

/** Which agreed files were applied, and what GitHub was asked; a sentence each. */
export function judgementLines({ inForce, corroboration, held }: Verdict): readonly string[] {
  const files = [inForce.policy, inForce.origins, inForce.baseline].filter((path) => path !== null);
  const from = held.base === null || files.length === 0 ? '' : ', as the base branch has them';
  return [
    ...(files.length === 0 ? [] : [`Agreed: ${files.join(', ')}${from}.`]),
    ...(corroboration === null ? [] : [corroborationLine(corroboration)]),
  ];
}

function corroborationLine({ asked, agreed, disagreed, unknown }: NonNullable<Verdict['corroboration']>): string {
  if (asked === 0) return 'GitHub: no provenance to ask about.';
  const parts = [
    `${number(agreed)} agree`,
    ...(disagreed === 0 ? [] : [`${number(disagreed)} disagree`]),
    ...(unknown === 0 ? [] : [`${number(unknown)} could not be found out`]),
  ];
  return `GitHub’s own records of ${plural(asked, 'build')}: ${parts.join(', ')}.`;
}

/** What was taken out is never out of sight: folded, with its reason. */
export function waivedSection({ waived }: Verdict): readonly string[] {
  if (waived.length === 0) return [];
  const rows = waived.slice(0, SHOWN_WAIVED).map(({ finding, by, reason, expires }) => {
    const what = finding.package === null ? '' : ` ${markdownCode(packageName(finding.package, finding.version), 120)}`;
    const until = expires === null ? '' : ` until ${markdownText(expires, 30)}`;
    const why = reason === '' ? '' : `: ${markdownText(reason, 240)}`;
    return `- ${finding.severity} \`${finding.code}\`${what}, ${BY[by]}${until}${why}`;
  });
  const more = waived.length - rows.length;
  return [
    `<details><summary>${plural(waived.length, 'finding')} not counted: waived, known before or ignored</summary>`,
    [...rows, ...(more > 0 ? [`- and ${number(more)} more; the JSON report has all of them.`] : [])].join('\n'),
    '</details>',
  ];
}

export function waivedLines({ waived }: Verdict, style: Style): readonly string[] {
  if (waived.length === 0) return [];
  const lines = [style.bold(`NOT COUNTED · ${plural(waived.length, 'finding')}`)];
  for (const { finding, by, reason, expires } of waived.slice(0, SHOWN_WAIVED)) {
    const what = finding.package === null ? '' : ` ${terminalText(packageName(finding.package, finding.version), 120)}`;
    const until = expires === null ? '' : ` until ${terminalText(expires, 30)}`;
    const why = reason === '' ? '' : `: ${terminalText(reason, 240)}`;
    lines.push(...wrap(`${finding.severity} ${finding.code}${what}, ${BY[by]}${until}${why}`, style.width, 2, 2));
  }
  if (waived.length > SHOWN_WAIVED) lines.push(`  … and ${number(waived.length - SHOWN_WAIVED)} more.`);
  return lines;
}
