import {
  FLEET_OUTCOMES,
  type FleetCause,
  type FleetOutcome,
  type FleetReport,
  type FleetRow,
  type FleetSarif,
} from '../model/fleet.ts';
import { markdownCode, markdownText, terminalText } from './escape.ts';
import { fit, measureOf } from './room.ts';
import { coverageSum } from './statuses.ts';
import { number, plural } from './wording.ts';

const WORDS: Readonly<Record<FleetOutcome, string>> = {
  fail: 'failed',
  error: 'could not be audited',
  missing: 'without a report',
  incomplete: 'incomplete',
  pass: 'passed',
  'no-lockfile': 'without a lockfile',
};
const SARIF_WORDS: Readonly<Record<Exclude<FleetSarif, 'no'>, string>> = {
  uploaded: 'uploaded',
  refused: 'refused by GitHub',
  failed: 'could not be read',
};
const SHOWN_CAUSES = 100;
const SHOWN_ROWS = 1000;
/** Names of one cause that can be unfolded; the JSON report has all. */
const SHOWN_NAMES = 400;
/** A job summary takes 1 MiB; what is above this is left out with its number. */
const ROOM = { size: 900_000, unit: 'bytes' } as const;
const measure = measureOf(ROOM);

function headline({ outcome, repositories, organisation }: FleetReport): string {
  const of = plural(repositories.planned, 'repository', 'repositories');
  switch (outcome) {
    case 'fail':
      return `${number(repositories.fail)} of ${of} of ${organisation} failed`;
    case 'incomplete':
      return `What could be found out about ${of} of ${organisation} is incomplete`;
    case 'pass':
      return `No repository of ${organisation} has findings that fail it, of ${of}`;
  }
}

function sums({ repositories }: FleetReport): string {
  return FLEET_OUTCOMES.filter((outcome) => repositories[outcome] > 0)
    .map((outcome) => `${number(repositories[outcome])} ${WORDS[outcome]}`)
    .join(' · ');
}

function skippedLine({ skipped }: FleetReport): string | null {
  const parts = Object.entries(skipped)
    .filter(([, count]) => count > 0)
    .map(([why, count]) => `${number(count)} ${why}`);
  return parts.length === 0 ? null : `Not planned: ${parts.join(', ')}.`;
}

/** Where it was asked for: of how many repositories code scanning has the results. */
function sarifLine({ rows }: FleetReport): string | null {
  const parts = (['uploaded', 'refused', 'failed'] as const).flatMap((became) => {
    const count = rows.filter(({ sarif }) => sarif === became).length;
    return count === 0 ? [] : [`${number(count)} ${SARIF_WORDS[became]}`];
  });
  return parts.length === 0 ? null : `SARIF for code scanning: ${parts.join(', ')}.`;
}

/** For a job summary. Everything foreign is escaped, and nothing is longer than GitHub takes. */
export function fleetMarkdown(report: FleetReport): string {
  const besides = [skippedLine(report), sarifLine(report)].filter((line) => line !== null);
  const head = [
    `## ${markdownText(headline(report), 300)}`,
    '',
    `**${sums(report)}**`,
    '',
    [`${coverageSum(report.coverage)}.`, ...besides].join(' '),
    '',
  ].join('\n');
  const causes = fit(report.causes.slice(0, SHOWN_CAUSES), ROOM.size / 2, measure, causeRow);
  const left = report.causes.length - causes.rows.length + report.omittedCauses;
  const concerning = report.rows.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'no-lockfile');
  const room = ROOM.size - measure(head) - causes.used - 2000;
  const rows = fit(sorted(concerning).slice(0, SHOWN_ROWS), room, measure, (row) => repositoryRow(row));
  const more = concerning.length - rows.rows.length;
  return [
    head,
    ...(causes.rows.length === 0
      ? []
      : [
          '### What most repositories share',
          '',
          '| | Finding | Package | Repositories |',
          '| :-- | :-- | :-- | :-- |',
        ]),
    ...causes.rows.map((row) => row.trimEnd()),
    ...(left > 0 ? ['', `${plural(left, 'more finding')} in the JSON report.`] : []),
    '',
    ...(rows.rows.length === 0
      ? []
      : ['### Repositories to look at', '', '| Repository | | Entries | Why |', '| :-- | :-- | --: | :-- |']),
    ...rows.rows.map((row) => row.trimEnd()),
    ...(more > 0 ? ['', `${plural(more, 'more repository', 'more repositories')} in the JSON report.`] : []),
    '',
  ].join('\n');
}

function sorted(rows: readonly FleetRow[]): readonly FleetRow[] {
  return rows.toSorted((a, b) => FLEET_OUTCOMES.indexOf(a.outcome) - FLEET_OUTCOMES.indexOf(b.outcome));
}

/** One row a cause: four hundred repositories that share it are four hundred names, folded. */
function causeRow(cause: FleetCause, brief: boolean): string {
  const { code, severity, package: name, version, message, repositories } = cause;
  const what = name === null ? '' : markdownCode(version === null ? name : `${name}@${version}`, 120);
  const shown = brief ? [] : repositories.slice(0, SHOWN_NAMES);
  const rest = repositories.length - shown.length;
  const names = shown.map((each) => markdownCode(each, 140)).join(' ');
  const folded = `<details><summary>${number(repositories.length)}</summary>${names}${rest > 0 ? ` and ${number(rest)} more` : ''}</details>`;
  return `| ${severity} | **${code}**<br>${markdownText(message, 200)} | ${what} | ${brief ? number(repositories.length) : folded} |`;
}

function repositoryRow({ repository, outcome, entries, why, findings }: FleetRow): string {
  const grave = findings.critical + findings.high;
  const told = [
    ...(outcome === 'fail' || why === '' ? [`${number(grave)} critical or high`] : []),
    ...(why === '' ? [] : [markdownText(why, 200)]),
  ].join('; ');
  return `| ${markdownCode(repository, 140)} | ${WORDS[outcome]} | ${number(entries)} | ${told} |`;
}

/** For a terminal or a log: the sums, the causes, and what could not be audited. */
export function fleetText(report: FleetReport): string {
  const besides = [skippedLine(report), sarifLine(report)].filter((line) => line !== null);
  const causes = report.causes.slice(0, 20).map(({ code, severity, package: name, version, repositories }) => {
    const what = name === null ? '' : ` ${terminalText(version === null ? name : `${name}@${version}`, 120)}`;
    return `  ${severity} ${code}${what}: ${plural(repositories.length, 'repository', 'repositories')}`;
  });
  const unknown = report.rows.filter(({ outcome }) => ['error', 'missing', 'incomplete'].includes(outcome));
  const rows = sorted(unknown)
    .slice(0, 20)
    .map(
      ({ repository, outcome, why }) =>
        `  ${terminalText(repository, 140)} ${WORDS[outcome]}: ${terminalText(why, 200)}`,
    );
  return `${[
    terminalText(headline(report), 300),
    `  ${sums(report)}`,
    `  ${coverageSum(report.coverage)}`,
    ...besides.map((line) => `  ${line}`),
    ...(causes.length === 0 ? [] : ['', 'WHAT MOST REPOSITORIES SHARE', ...causes]),
    ...(rows.length === 0 ? [] : ['', 'NOT KNOWN', ...rows]),
    ...(unknown.length > rows.length ? [`  … and ${number(unknown.length - rows.length)} more`] : []),
  ].join('\n')}\n`;
}
