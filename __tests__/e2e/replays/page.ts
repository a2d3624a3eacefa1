import { readFileSync } from 'node:fs';
import { REAL_UPDATES } from './real-histories.ts';
import { REPLAYS } from './replays.ts';
import type { Replay } from './scenario.ts';

const GOLDEN = new URL('../../golden/replays/', import.meta.url);

/** `docs/replays.md`: every replay with what it found, out of the expectations and goldens that the tests hold it to. */
export function replaysPage(): string {
  const [attacks, innocents] = [REPLAYS.filter(({ kind }) => kind !== 'innocent'), REPLAYS.filter(isInnocent)];
  return `${[
    '# Replays',
    'Incidents that were public, and innocent releases that look a little like one, through the action in a pull request: the base has the version before, the head has the one that is told of. Everything is built anew for this, by a certificate authority, a log, a registry and a stand-in for GitHub’s API of the tests’ own; package names, numbers and the course of events are the public ones, and what is made up is said. `__tests__/e2e/replays/` plays them, and this page is made from what must come out there: `node scripts/run.mjs scripts/replay-table.ts` writes it.',
    'Without a policy file a run fails at “high”, which ends with exit code 1.',
    '## Attacks',
    tableOf(attacks),
    'Of the terminal-colour packages nothing signed tells: there was no provenance before, and there is none after; account, scripts and dependencies are as they were. A rule about age, by the time that the registry states, would have held them back.',
    '## Innocents',
    tableOf(innocents),
    '## Real histories',
    'Updates within real packages, by the registry’s own documents.',
    table(
      ['update', '', 'findings', 'exit code'],
      REAL_UPDATES.map(({ from, to, title, findings, exitCode }) => [
        `${from} → ${to.slice(to.lastIndexOf('@') + 1)}`,
        title,
        findingsCell(findings),
        String(exitCode),
      ]),
    ),
    '## What is shown',
    ...REPLAYS.flatMap((replay) => [
      `### ${replay.title}`,
      replay.facts,
      ...(replay.policy === undefined ? [] : [fenced('yaml', replay.policy)]),
      fenced('text', findingsShown(replay)),
    ]),
  ].join('\n\n')}\n`;
}

function isInnocent({ kind }: Replay): boolean {
  return kind === 'innocent';
}

function tableOf(replays: readonly Replay[]): string {
  return table(
    ['what', 'what a user sees', 'findings', 'exit code'],
    replays.map((replay) => [
      `[${replay.title}](#${anchorOf(replay.title)})`,
      outcomeOf(replay),
      findingsCell(replay.findings),
      String(replay.exitCode),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** By code, how many entries each: the packages are further down. */
function findingsCell(findings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const [severity = '', code = '', what = ''] = finding.split(' ');
    const key = `${severity} [\`${code}\`](findings/${code}.md)`;
    counts.set(key, (counts.get(key) ?? 0) + (what.startsWith('×') ? Number(what.slice(1)) : 1));
  }
  return counts.size === 0
    ? 'none'
    : [...counts].map(([key, count]) => (count === 1 ? key : `${key} ×${count}`)).join('<br>');
}

function goldenOf({ slug }: Replay): readonly string[] {
  return readFileSync(new URL(`${slug}.txt`, GOLDEN), 'utf8').split('\n');
}

/** The report's own summary, and the findings' headings from medium on. */
function outcomeOf(replay: Replay): string {
  const lines = goldenOf(replay);
  const summary = lines.find((line) => /^[✘✔!]/.test(line)) ?? '';
  const headings = lines.flatMap((line) => /^ {2}[✘!] (.+)$/.exec(line)?.[1] ?? []);
  return [summary, ...new Set(headings)].join('<br>');
}

/** The report up to where it says of its evidence. */
function findingsShown(replay: Replay): string {
  const lines = goldenOf(replay);
  const end = lines.findIndex((line) => line.startsWith('Evidence:'));
  return lines.slice(0, end < 0 ? undefined : end).join('\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** As GitHub makes them of headings. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .replaceAll(' ', '-');
}
