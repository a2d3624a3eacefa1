import { BOUNDARIES } from './faults.ts';
import type { End } from './faults-shape.ts';
import { FAILURES } from './failures.ts';
import type { FailureCase, KnownFailure } from './failures-shape.ts';

/** `docs/publish-failures.md`: what must come of every failure and every fault, by the tables that the tests play. */
export function failuresPage(): string {
  return `${[
    '# Failures of publishing',
    'What is known to go wrong when a package is published with provenance, and what `countersign publish` does about it. Everything here is played by tests: real npm and git against a registry, a certificate authority, a log and GitHub’s token service of the tests’ own. This page is made from what must come out there: `node scripts/run.mjs scripts/publish-failures.ts` writes it.',
    'An entry in a public log cannot be taken back. So all that can be known before is looked at before anything is signed: “log entries” says how many a publish wrote that ended so.',
    '## Known failures',
    'The first nineteen are those that people tell of again and again; the others were found since.',
    ...FAILURES.flatMap(([number, failure]) => failureSection(number, failure)),
    '## Faults at every boundary',
    'Each service between a job and a published version fails in each way that services fail in. One rule holds in every row, and is checked against the registry’s own books: it is told as published only if it has landed, as not published only if it has not, and as `unknown` where neither the answer nor the registry tells. The report’s count of log entries is the log’s own; a lost answer makes it a range.',
    '“From the start” means that preflight meets it. A fault without “once”, “twice” or “for a while” lasts.',
    ...BOUNDARIES.flatMap(({ name, rows }) => [
      `### ${name}`,
      table(
        ['fault', 'outcome', 'code', 'log entries', 'registry'],
        rows.map(({ fault, ends }) => [
          fault,
          `\`${ends.outcome}\``,
          code(ends.code === null ? [] : [ends.code]),
          entriesOf(ends),
          ends.registry,
        ]),
      ),
    ]),
  ].join('\n\n')}\n`;
}

function failureSection(number: string, { symptom, cause, threads, cases }: KnownFailure): readonly string[] {
  const links = threads.map((thread) => `[${thread}](https://github.com/${thread.replace('#', '/issues/')})`);
  return [
    `### ${number}. ${symptom}`,
    `${sentence(cause)}${links.length === 0 ? '' : ` (${links.join(', ')})`}`,
    table(
      ['produced by', 'what happens', 'told as', 'stage', 'outcome', 'log entries'],
      cases.map((one) => [
        one.what,
        one.answer,
        toldAs(one),
        one.stage ?? '',
        `\`${one.outcome}\`${othersOf(one)}`,
        String(one.entries),
      ]),
    ),
  ];
}

/** What is written in small letters stays so. */
function sentence(text: string): string {
  return /^(?:npm|package\.json|actions\/|`)/.test(text)
    ? `${text}.`
    : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The code of the problem that stopped it; else the check that tells of it. */
function toldAs({ codes, check }: FailureCase): string {
  if (codes.length > 0) return code(codes.slice(0, 1));
  return check === undefined || check[1] === 'pass' ? '' : `check \`${check[0]}\` (${check[1]})`;
}

function othersOf({ others = {} }: FailureCase): string {
  return Object.values(others)
    .map((outcome) => `, \`${outcome}\``)
    .join('');
}

function entriesOf({ writes: [certain, possible] }: End): string {
  return possible === 0 ? String(certain) : `${certain} to ${certain + possible}`;
}

function code(codes: readonly string[]): string {
  return codes.map((one) => `\`${one}\``).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
