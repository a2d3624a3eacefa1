import type { Problem } from '../model/errors.ts';
import type { Confirmation, PublishedPackage, PublishReport } from '../model/publish-report.ts';
import { markdownCode, markdownText, markdownUrl } from './escape.ts';
import { SUMMARY_LIMIT } from './markdown.ts';
import {
  buildFacts,
  CHECK_MARKS,
  CONFIRM_WORDS,
  effortLine,
  type Fact,
  factsOf,
  PUBLISH_WORDS,
  publishHeadline,
  titleOf,
} from './publish-wording.ts';
import type { Mood } from './headline.ts';
import { CAVEAT, plural } from './wording.ts';

const MARKS: Readonly<Record<Mood, string>> = { good: '✅', warn: '⚠️', bad: '❌' };
const SHOWN_PROBLEMS = 50;
/** Kept free for the line that says what is missing, and for what else a step adds. */
const RESERVE = 8 * 1024;

/** The job summary of a publish: a table where there are several packages, then each with its links. */
export function renderPublishSummary(report: PublishReport): string {
  const { mood, text } = publishHeadline(report);
  const above = [
    `## ${MARKS[mood]} Countersign · ${markdownText(text)}`,
    `Registry: ${markdownText(report.registry, 300)}`,
  ];
  const below = report.packages.some(({ confirmation }) => confirmation?.outcome === 'confirmed')
    ? [`<sub>${CAVEAT}</sub>`]
    : [];
  return fitted(above, [...table(report.packages), ...report.packages.map(section)], below);
}

/** The same for one version that was looked at later. */
export function renderConfirmationSummary(confirmation: Confirmation): string {
  const { word, mood } = CONFIRM_WORDS[confirmation.outcome];
  return fitted(
    [
      `## ${MARKS[mood]} Countersign · ${markdownCode(titleOf(confirmation.package), 240)}`,
      `**${markdownText(word)}**`,
    ],
    [
      ...problemList(confirmation.problems),
      checkTable(confirmation),
      ...factList([{ label: 'registry', value: confirmation.registry }, ...buildFacts(confirmation)]),
    ],
    confirmation.outcome === 'confirmed' ? [`<sub>${CAVEAT}</sub>`] : [],
  );
}

/** As many parts as GitHub shows. What is left out is counted, never silently gone. */
function fitted(above: readonly string[], parts: readonly string[], below: readonly string[]): string {
  let room = SUMMARY_LIMIT - RESERVE - bytes([...above, ...below].join('\n\n'));
  const fitting: string[] = [];
  for (const part of parts) {
    room -= bytes(part) + 2;
    if (room < 0) break;
    fitting.push(part);
  }
  const missing = parts.length - fitting.length;
  const told =
    missing === 0
      ? []
      : [`**${plural(missing, 'part')} of this summary left out**, because GitHub shows at most 1 MiB.`];
  return `${[...above, ...fitting, ...told, ...below].join('\n\n')}\n`;
}

function table(packages: readonly PublishedPackage[]): readonly string[] {
  if (packages.length < 2) return [];
  const rows = packages.map((one) => {
    const { word, mood } = PUBLISH_WORDS[one.outcome];
    const stopped = one.stoppedAt === null ? '' : ` (${one.stoppedAt})`;
    const [first] = one.problems;
    const why = first === undefined ? '' : `<br>${markdownText(first.message, 300)}`;
    const tag = one.tag === null ? '' : markdownCode(one.tag, 120);
    return `| ${MARKS[mood]} | ${markdownCode(titleOf(one), 240)} | ${tag} | ${word}${stopped}${why} |`;
  });
  return [['| | Package | Tag | Outcome |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n')];
}

function section(one: PublishedPackage): string {
  const { word, mood } = PUBLISH_WORDS[one.outcome];
  const stopped = one.stoppedAt === null ? '' : ` (stopped at: ${one.stoppedAt})`;
  return [
    `### ${MARKS[mood]} ${markdownCode(titleOf(one), 240)}: ${word}${stopped}`,
    ...problemList(one.problems),
    ...factList(factsOf(one)),
    ...(one.confirmation === null ? [] : [checkTable(one.confirmation)]),
  ].join('\n\n');
}

function problemList(problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return [];
  const rows = problems.slice(0, SHOWN_PROBLEMS).map(({ code, message, hint }) => {
    const [first = '', ...more] = (hint ?? '').split('\n');
    const told = first === '' ? '' : `<br>➜ ${markdownText(first)}`;
    return `- ${markdownCode(code, 60)}: ${markdownText(message)}${told}${more.map((line) => `<br>${markdownCode(line, 200)}`).join('')}`;
  });
  const left = problems.length - rows.length;
  return [rows.join('\n'), ...(left > 0 ? [`and ${plural(left, 'more')}.`] : [])];
}

function factList(facts: readonly Fact[]): readonly string[] {
  if (facts.length === 0) return [];
  const rows = facts.map(({ label, value, url }) => {
    if (url === undefined) return `- ${markdownText(label, 60)}: ${markdownText(value)}`;
    return url === value ? `- ${markdownUrl(label, url)}` : `- ${markdownText(label, 60)}: ${markdownUrl(value, url)}`;
  });
  return [rows.join('\n')];
}

function checkTable(confirmation: Confirmation): string {
  const effort = effortLine(confirmation);
  const rows = confirmation.checks.map(
    ({ outcome, title, detail }) =>
      `| ${CHECK_MARKS[outcome]} | ${markdownText(title, 120)} | ${markdownText(detail)} |`,
  );
  const lines = ['| | Read back from the registry | |', '| :-- | :-- | :-- |', ...rows].join('\n');
  return effort === null ? lines : `${lines}\n\n<sub>${effort}</sub>`;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
