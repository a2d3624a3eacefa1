import { setOutput } from '@actions/core';
import { SEVERITIES } from '../model/severity.ts';
import type { Verdict } from '../model/verdict.ts';

/** Every output, as a failure at any point leaves it: one that is unset breaks `fromJSON(outputs.…)` further down. */
export function clearOutputs(): void {
  setAuditOutputs(null, '');
  for (const name of [
    'comment-url',
    'name',
    'version',
    'tag',
    'tarball',
    'tarball-name',
    'integrity',
    'sha256',
    'bundle',
    'log-url',
    'stage-id',
  ])
    setOutput(name, '');
  setOutput('published', 'false');
  setOutput('packages', '[]');
}

export function setAuditOutputs(verdict: Verdict | null, report: string): void {
  setOutput('outcome', verdict?.outcome ?? 'error');
  setOutput('findings-count', verdict?.findings.length ?? 0);
  for (const severity of SEVERITIES) setOutput(`${severity}-count`, verdict?.counts.findings[severity] ?? 0);
  setOutput('coverage', verdict === null ? '' : JSON.stringify(verdict.coverage));
  setOutput('report', report);
}
