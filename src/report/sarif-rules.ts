import type { ReportingDescriptor, Result } from 'sarif';
import { CATALOGUE, docsUrl, type FindingCode } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/severity.ts';
import { LEVELS } from './wording.ts';

/** The one rule that is no finding: without it, a lockfile that cannot be read would be a file without alerts. */
export const AUDIT_NOT_MADE = 'audit-not-made';

export const LEVEL_OF: Readonly<Record<Level, Result.level>> = {
  critical: 'error',
  high: 'error',
  incomplete: 'warning',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/**
 * What code scanning reads a severity from: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. They are the
 * middles of those ranges and no scores of anything. What is only information, or only not known, has none.
 */
const SECURITY_SEVERITY: Readonly<Record<Level, string | null>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: null,
  incomplete: null,
};

/** Code scanning takes no longer description. */
const DESCRIPTION_LIMIT = 1024;

/**
 * The rules of what was found, in the catalogue's order. Code scanning has a severity for each rule and none for a result:
 * it is that of the worst finding of the rule, as the policy in force judges it.
 */
export function rulesOf(findings: readonly Finding[], auditMade: boolean): readonly ReportingDescriptor[] {
  const worst = new Map<FindingCode, Level>();
  for (const { code, severity } of findings) {
    const known = worst.get(code);
    if (known === undefined || LEVELS.indexOf(severity) < LEVELS.indexOf(known)) worst.set(code, severity);
  }
  const found = (Object.keys(CATALOGUE) as readonly FindingCode[]).flatMap((code) => {
    const severity = worst.get(code);
    return severity === undefined ? [] : [ruleOf(code, severity)];
  });
  return auditMade ? found : [...found, NOT_MADE];
}

function ruleOf(code: FindingCode, severity: Level): ReportingDescriptor {
  const { title, why, remedy, group } = CATALOGUE[code];
  const score = SECURITY_SEVERITY[severity];
  return {
    id: code,
    name: code,
    shortDescription: { text: title },
    fullDescription: { text: why.slice(0, DESCRIPTION_LIMIT) },
    help: {
      text: `${why}\n\nWhat to do: ${remedy}\n\n${docsUrl(code)}`,
      markdown: `${why}\n\n**What to do:** ${remedy}\n\n[About this finding](${docsUrl(code)})`,
    },
    helpUri: docsUrl(code),
    defaultConfiguration: { level: LEVEL_OF[severity] },
    properties: {
      tags: [...(score === null ? [] : ['security']), 'supply-chain', group],
      ...(score === null ? {} : { 'security-severity': score }),
    },
  };
}

const FINDINGS_PAGE = 'https://github.com/countersign/countersign/blob/main/docs/findings/README.md';
const NOT_MADE_TEXT =
  'A lockfile could not be read, or the run was cut short. What was not audited has no alert, and that says nothing good of it.';

const NOT_MADE: ReportingDescriptor = {
  id: AUDIT_NOT_MADE,
  name: AUDIT_NOT_MADE,
  shortDescription: { text: 'The audit could not be made, or not to its end' },
  fullDescription: { text: NOT_MADE_TEXT },
  help: { text: `${NOT_MADE_TEXT}\n\nWhat to do: mend what the alert names, and run the audit again.` },
  helpUri: FINDINGS_PAGE,
  defaultConfiguration: { level: 'error' },
  properties: { tags: ['supply-chain'] },
};
