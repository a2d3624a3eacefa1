/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `incomplete`: something could not be found out. Never counted towards `fail-on`; it makes the run incomplete. */
export type Level = Severity | 'incomplete';

/** Is `severity` as bad as `threshold`, or worse? */
export function reaches(severity: Level, threshold: Severity): boolean {
  return severity !== 'incomplete' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

export function isSeverity(text: string): text is Severity {
  return (SEVERITIES as readonly string[]).includes(text);
}
