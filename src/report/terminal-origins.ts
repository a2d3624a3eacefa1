import type { Finding } from '../model/finding.ts';
import type { Origin } from '../model/origin.ts';
import { formatRepository } from '../model/repository.ts';
import { terminalText } from './escape.ts';
import { type Style, styleOf, type TerminalOptions, wrap } from './style.ts';
import { findingBlocks } from './terminal-findings.ts';
import { number, packageName, plural } from './wording.ts';

/** What became of an origins file. */
export interface Pinning {
  readonly path: string;
  readonly changes: readonly {
    readonly name: string;
    readonly version: string | null;
    readonly before: Origin | null;
    readonly after: Origin | null;
    readonly covers: number;
  }[];
  readonly withheld: readonly { readonly name: string; readonly version: string; readonly why: string }[];
  /** Pinned by name, and now without provenance. */
  readonly lost: readonly string[];
  /** Named by the user, and nothing there to pin. */
  readonly left: readonly string[];
}

/** More rows than this of one kind help nobody: the file itself has all of them. */
const SHOWN = 100;

/** What was pinned, before and after, and what was not. Ends with a newline. */
export function renderPinning(pinning: Pinning, options: TerminalOptions): string {
  const style = styleOf(options);
  const { path, changes, withheld, lost, left } = pinning;
  const blocks = [
    [style.bold(`Countersign origins  ${terminalText(path, 240)}`)],
    ...some(changes, (change) => changeLines(change, style)),
    ...titled('NOT PINNED', withheld, style, ({ name, version, why }) => `${packageName(name, version)}: ${why}`),
    ...titled(
      'NO PROVENANCE ANY MORE',
      lost,
      style,
      (name) =>
        `${name}: its pin stays, and no version without provenance meets it. Name it to “origins update” to take the pin away.`,
    ),
    ...titled('NOTHING TO PIN', left, style, (name) => `${name}: nothing verified says where it is built.`),
    wrap(summary(pinning), style.width, 0, 2).map(style.bold),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What `origins check` found. Ends with a newline. */
export function renderOriginsCheck(
  check: { readonly path: string; readonly findings: readonly Finding[]; readonly unchecked: readonly string[] },
  options: TerminalOptions,
): string {
  const style = styleOf(options);
  const count = (code: Finding['code']): number =>
    check.findings
      .filter((finding) => finding.code === code)
      .reduce((total, { affected }) => total + (affected?.length ?? 1), 0);
  const mismatched = count('origin-mismatch');
  const unknown = check.unchecked.length > 0 || check.findings.some(({ severity }) => severity === 'incomplete');
  const unpinned = count('origin-unpinned');
  const also = unpinned === 0 ? '' : ` ${plural(unpinned, 'entry', 'entries')} not pinned yet.`;
  const outcome =
    mismatched > 0
      ? style.mood.bad(`✘ ${plural(mismatched, 'entry', 'entries')} not from the pinned origin.${also}`)
      : unknown
        ? style.mood.warn(`? Could not find out enough to say.${also}`)
        : style.mood.good(`✔ No entry differs from its pinned origin.${also}`);
  const blocks = [
    [style.bold(`Countersign origins  ${terminalText(check.path, 240)}`)],
    ...findingBlocks({ findings: check.findings, packages: [] }, style),
    ...titled('NOT CHECKED', check.unchecked, style, (text) => text),
    [style.bold(outcome)],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function changeLines(
  { name, version, before, after, covers }: Pinning['changes'][number],
  style: Style,
): readonly string[] {
  const mark = before === null ? '+' : after === null ? '-' : '~';
  const scope = covers > 1 ? `  ${plural(covers, 'package')}` : '';
  const head = `${mark} ${style.bold(terminalText(packageName(name, version), 240))}${scope}`;
  const rows = FIELDS.flatMap(([label, read]): readonly string[] => {
    const [was, is] = [before === null ? null : read(before), after === null ? null : read(after)];
    if (after === null || (before !== null && was === is)) return [];
    return [`    ${style.dim(label.padEnd(11))}${before === null ? shown(is) : `${shown(was)} → ${shown(is)}`}`];
  });
  if (after === null)
    rows.push(
      `    no provenance any more; it was ${shown(before === null ? null : formatRepository(before.repository))}`,
    );
  return [head, ...rows];
}

const FIELDS: readonly (readonly [string, (origin: Origin) => string | null])[] = [
  ['repository', ({ repository }) => formatRepository(repository)],
  ['id', ({ repositoryId }) => repositoryId],
  ['owner id', ({ ownerId }) => ownerId],
  ['workflow', ({ workflow }) => workflow],
  ['builder', ({ builder }) => builder],
  ['publisher', ({ publisher }) => publisher],
];

function shown(text: string | null): string {
  return text === null ? 'any' : terminalText(text, 240);
}

function titled<T>(
  title: string,
  items: readonly T[],
  style: Style,
  say: (item: T) => string,
): readonly (readonly string[])[] {
  if (items.length === 0) return [];
  const rows = items.slice(0, SHOWN).flatMap((item) => wrap(terminalText(say(item), 500), style.width, 2, 2));
  return [[style.bold(`${title} · ${number(items.length)}`), ...rows, ...more(items.length)]];
}

function some<T>(items: readonly T[], say: (item: T) => readonly string[]): readonly (readonly string[])[] {
  return items.length === 0 ? [] : [[...items.slice(0, SHOWN).flatMap(say), ...more(items.length)]];
}

function more(count: number): readonly string[] {
  return count > SHOWN ? [`  … and ${number(count - SHOWN)} more.`] : [];
}

function summary({ path, changes, withheld }: Pinning): string {
  const held = withheld.length === 0 ? '' : ` ${plural(withheld.length, 'version')} with provenance not pinned.`;
  if (changes.length === 0) return `Nothing to change in ${path}.${held}`;
  return `${plural(changes.length, 'pin')} written.${held} It is in force once it is on the base branch: review the change, and merge it in a pull request of its own.`;
}
