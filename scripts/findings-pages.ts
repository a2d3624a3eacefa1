import type { FindingInfo } from '../src/model/finding-info.ts';

/** What each level means for the exit code. */
const LEVELS: Readonly<Record<FindingInfo['severity'], string>> = {
  critical: 'fails the run with any `--fail-on`',
  high: 'fails the run with the default `--fail-on high`',
  medium: 'fails the run with `--fail-on medium` or lower',
  low: 'fails the run with `--fail-on low` or lower',
  info: 'fails the run with `--fail-on info` only',
  incomplete: 'never counts towards `--fail-on`; it makes the run incomplete (exit code 3)',
};

function page(code: string, info: FindingInfo): string {
  return `<!-- Made from src/model/catalogue.ts by scripts/findings-docs.mjs. Do not edit. -->

# ${info.title}

| | |
|---|---|
| Code | \`${code}\` |
| Group | ${info.group} |
| Default severity | ${info.severity}: ${LEVELS[info.severity]} |

## Why it matters

${info.why}

## What to do

${info.remedy}

[All findings](README.md)
`;
}

function index(catalogue: Readonly<Record<string, FindingInfo>>): string {
  const entries = Object.entries(catalogue);
  const groups = [...new Set(entries.map(([, info]) => info.group))];
  const sections = groups.map((group) => {
    const rows = entries
      .filter(([, info]) => info.group === group)
      .map(([code, info]) => `| [\`${code}\`](${code}.md) | ${info.severity} | ${info.title} |`);
    return `## ${group}\n\n| code | default severity | |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `<!-- Made from src/model/catalogue.ts by scripts/findings-docs.mjs. Do not edit. -->

# Findings

Each finding of an audit has a code. \`--fail-on\` (default \`high\`) decides which severities fail the run. A finding may have
another severity than the default where its case is worse or milder; the report states the one that counts.

${sections.join('\n')}`;
}

/**
 * The pages of `docs/findings/`.
 *
 * @returns a map from file name to text; the same catalogue always gives the same bytes
 */
export function findingsPages(catalogue: Readonly<Record<string, FindingInfo>>): Map<string, string> {
  const pages = new Map([['README.md', index(catalogue)]]);
  for (const [code, info] of Object.entries(catalogue)) pages.set(`${code}.md`, page(code, info));
  return pages;
}
