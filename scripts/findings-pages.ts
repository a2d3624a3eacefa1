import type { FindingCode } from '../src/model/catalogue.ts';
import type { FindingInfo } from '../src/model/finding-info.ts';
import { DETAILS } from './findings-details.ts';
import type { FindingDetails, HandCheck } from './findings-details-shape.ts';
import { howToWaive } from './findings-waivers.ts';
import { INCIDENTS, type Incident } from './incidents.ts';

/** What each level means for the exit code. */
const LEVELS: Readonly<Record<FindingInfo['severity'], string>> = {
  critical: 'fails the run with any `--fail-on`',
  high: 'fails the run with the default `--fail-on high`',
  medium: 'fails the run with `--fail-on medium` or lower',
  low: 'fails the run with `--fail-on low` or lower',
  info: 'fails the run with `--fail-on info` only',
  incomplete: 'never counts towards `--fail-on`; it makes the run incomplete (exit code 3)',
};

/** The headings of every page, in order. */
export const SECTIONS = [
  'What it means',
  'Why it matters',
  'How to check it by hand',
  'How to fix it',
  'How to waive it',
] as const;

const MADE =
  '<!-- Made from src/model/catalogue.ts and scripts/findings-details.ts by `npm run docs`. Do not edit. -->';

function page(code: FindingCode, info: FindingInfo, details: FindingDetails): string {
  const bodies: Readonly<Record<(typeof SECTIONS)[number], string>> = {
    'What it means': `${details.means}\n\nA report says, for example:\n\n> ${details.example}`,
    'Why it matters': [info.why, ...history(details)].join('\n\n'),
    'How to check it by hand': `Put the real names in place of the words in capital letters.\n\n${details.check.map(handCheck).join('\n\n')}`,
    'How to fix it': [info.remedy, ...points(details.fix)].join('\n\n'),
    'How to waive it': howToWaive(code, details.waive),
  };
  const sections = SECTIONS.map((heading) => `## ${heading}\n\n${bodies[heading]}\n`);
  return `${MADE}

# ${info.title}

| | |
|---|---|
| Code | \`${code}\` |
| Group | ${info.group} |
| Default severity | ${info.severity}: ${LEVELS[info.severity]} |

${sections.join('\n')}
[All findings](README.md) · [Incidents](../incidents.md)
`;
}

function history({ incidents, noAttack }: FindingDetails): readonly string[] {
  const known = incidents.map(({ incident, how }) => {
    const { title, date }: Incident = INCIDENTS[incident];
    return `- [${title}](../incidents.md#${incident}) (${date}) ${how}`;
  });
  return [...(known.length === 0 ? [] : [known.join('\n')]), ...(noAttack === undefined ? [] : [noAttack])];
}

function handCheck({ run, look }: HandCheck): string {
  return `\`\`\`sh\n${run}\n\`\`\`\n\n${look}`;
}

function points(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];
}

function index(entries: readonly (readonly [FindingCode, FindingInfo])[]): string {
  const groups = [...new Set(entries.map(([, info]) => info.group))];
  const sections = groups.map((group) => {
    const rows = entries
      .filter(([, info]) => info.group === group)
      .map(([code, info]) => `| [\`${code}\`](${code}.md) | ${info.severity} | ${info.title} |`);
    return `## ${group}\n\n| code | default severity | |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${MADE}

# Findings

Each finding of an audit has a code. \`--fail-on\` (default \`high\`) decides which severities fail the run. A finding may have
another severity than the default where its case is worse or milder; the report states the one that counts.

Each page says what the finding means, why it matters, how to check it by hand, how to fix it and how to waive it. The public events
that they refer to are in [incidents](../incidents.md). \`countersign\` in a command stands for \`node dist/cli.js\` of this repository.

The [policy](../policy.md) says which findings a project takes more or less seriously, and which it waives until when. What is waived is listed
in the report, with its reason: nothing is taken out of sight. The findings that a project has on the day when
it begins can be recorded once with \`countersign baseline\`, so that only new ones count.

${sections.join('\n')}`;
}

/**
 * The pages of `docs/findings/`.
 *
 * @returns a map from file name to text; the same catalogue always gives the same bytes
 */
export function findingsPages(catalogue: Readonly<Record<FindingCode, FindingInfo>>): Map<string, string> {
  const entries = Object.entries(catalogue) as [FindingCode, FindingInfo][];
  const pages = new Map([['README.md', index(entries)]]);
  for (const [code, info] of entries) pages.set(`${code}.md`, page(code, info, DETAILS[code]));
  return pages;
}
