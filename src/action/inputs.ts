import { getInput } from '@actions/core';
import { ConfigurationError, type Problem } from '../model/errors.ts';
import type { Scope } from '../commands/options.ts';
import { readShard, refuseWholeReports, SHARD_WORDS } from '../commands/shard.ts';
import { SEVERITIES, type Severity, isSeverity } from '../model/severity.ts';
import type { Shard } from '../model/shard.ts';

export interface AuditInputs {
  readonly lockfiles: readonly string[];
  readonly registry: string | null;
  readonly scope: Scope | null;
  /** `null`s: left to the policy of the base branch. */
  readonly failOn: Severity | null;
  readonly failOnIncomplete: boolean | null;
  readonly history: 'base' | 'line' | null;
  readonly corroborate: boolean | null;
  readonly deep: boolean | null;
  readonly trustedRoot: string | null;
  readonly keys: string | null;
  readonly offline: boolean;
  readonly cache: boolean;
  readonly concurrency: number;
  readonly timeout: number;
  readonly reportFile: string | null;
  readonly sarifFile: string | null;
  readonly vsaFile: string | null;
  readonly htmlFile: string | null;
  /** One part of the audit. Nothing that speaks for all of it goes with it. */
  readonly shard: Shard | null;
  readonly comment: boolean;
  readonly checkRun: boolean;
  /** `null`: by the job. */
  readonly auditName: string | null;
  readonly workingDirectory: string;
  readonly githubToken: string;
  readonly githubComToken: string;
}

export const MODES = ['audit', 'publish', 'pack', 'verify'] as const;
export type Mode = (typeof MODES)[number];

export function readMode(): Mode {
  const given = getInput('mode');
  const known = MODES.find((each) => each === given);
  if (known !== undefined) return known;
  throw new ConfigurationError([inputFault('mode', given, MODES.map((each) => `“${each}”`).join(', '))]);
}

export function readWorkingDirectory(): string {
  return getInput('working-directory') || '.';
}

export function inputFault(name: string, value: string, expected: string): Problem {
  return { code: 'INPUT', message: `Input ${name} is ${JSON.stringify(value)}.`, hint: `It takes ${expected}.` };
}

/** The inputs of an audit. Throws one `ConfigurationError` that lists every fault. */
export function readAuditInputs(): AuditInputs {
  const problems: Problem[] = [];
  const fault = (name: string, value: string, expected: string): void => {
    problems.push(inputFault(name, value, expected));
  };
  const flag = (name: string): boolean => {
    const value = getInput(name);
    if (value !== 'true' && value !== 'false') fault(name, value, 'true or false');
    return value === 'true';
  };
  const optionalFlag = (name: string): boolean | null => (getInput(name) === '' ? null : flag(name));
  const count = (name: string, most: number): number => {
    const value = getInput(name);
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < 1 || number > most) fault(name, value, `a whole number from 1 to ${most}`);
    return number;
  };
  const optional = (name: string): string | null => getInput(name) || null;

  const failOn = optional('fail-on');
  if (failOn !== null && !isSeverity(failOn)) fault('fail-on', failOn, `one of ${SEVERITIES.join(', ')}`);
  const scope = optional('scope');
  if (scope !== null && scope !== 'changed' && scope !== 'all') fault('scope', scope, 'changed, all, or nothing');
  const history = optional('history');
  if (history !== null && history !== 'base' && history !== 'line') fault('history', history, 'base, line, or nothing');
  const registry = optional('registry');
  if (registry !== null && !isRegistryAddress(registry))
    fault('registry', redacted(registry), 'an http(s) address without credentials; those belong into .npmrc');

  const given = optional('shard');
  const shard = given === null ? null : readShard(given);
  if (given !== null && shard === null) fault('shard', given, SHARD_WORDS);

  const inputs = {
    lockfiles: getInput('lockfiles')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    registry,
    scope: scope === 'changed' || scope === 'all' ? scope : null,
    failOn: failOn !== null && isSeverity(failOn) ? failOn : null,
    failOnIncomplete: optionalFlag('fail-on-incomplete'),
    history: history === 'base' || history === 'line' ? history : null,
    corroborate: optionalFlag('corroborate'),
    deep: optionalFlag('deep'),
    trustedRoot: optional('trusted-root'),
    keys: optional('keys'),
    offline: flag('offline'),
    cache: flag('cache'),
    concurrency: count('concurrency', 256),
    timeout: count('timeout', 86_400),
    reportFile: optional('report-file'),
    sarifFile: optional('sarif-file'),
    vsaFile: optional('vsa-file'),
    htmlFile: optional('html-file'),
    shard,
    comment: flag('comment'),
    checkRun: flag('check-run'),
    auditName: optional('audit-name'),
    workingDirectory: readWorkingDirectory(),
    githubToken: getInput('github-token'),
    githubComToken: getInput('github-com-token'),
  } satisfies AuditInputs;
  if (problems.length > 0) throw new ConfigurationError(problems);
  if (shard !== null) refuseWholeReports(ofTheWhole(inputs));
  return inputs;
}

function ofTheWhole({ sarifFile, vsaFile, htmlFile, comment, checkRun }: AuditInputs): readonly string[] {
  const asked = {
    'sarif-file': sarifFile !== null,
    'vsa-file': vsaFile !== null,
    'html-file': htmlFile !== null,
    comment,
    'check-run': checkRun,
  };
  return Object.entries(asked).flatMap(([name, isAsked]) => (isAsked ? [`the input ${name}`] : []));
}

export function isRegistryAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
}

/** A message must not repeat the password that it complains about. */
export function redacted(text: string): string {
  return text.replace(/\/\/[^/@]*@/, '//***@');
}
