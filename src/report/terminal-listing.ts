import type { LockedPackage, Lockfile } from '../model/package.ts';
import { terminalText } from './escape.ts';
import { columns, styleOf } from './style.ts';
import type { TerminalOptions } from './style.ts';
import { number, packageName, plural } from './wording.ts';

/** What is read in a lockfile: one row an entry, then the sum by kind. Rows are not wrapped. Ends with a newline. */
export function renderListing(lockfile: Lockfile, options: TerminalOptions): string {
  const style = styleOf(options);
  const rows = lockfile.packages.map((entry) => [String(entry.at.line), entry.kind, ...describe(entry)]);
  const table = [['LINE', 'KIND', 'PACKAGE', 'HASH', 'FLAGS'], ...rows];
  // A hostile name must not push every other row off the screen.
  const widths = [0, 1, 2, 3].map((column) =>
    Math.min(
      60,
      table.reduce((most, row) => Math.max(most, columns(row[column] ?? '')), 0),
    ),
  );
  const lines = table.map((row, index) => {
    const text = row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columns(cell))))
      .join('  ')
      .trimEnd();
    return index === 0 ? style.dim(text) : text;
  });
  const version = lockfile.version === null ? 'no lockfileVersion' : `lockfileVersion ${lockfile.version}`;
  return [
    `${style.bold(terminalText(lockfile.path, 240))}  ${style.dim(`${lockfile.format}, ${version}`)}`,
    '',
    ...lines,
    '',
    sum(lockfile),
    '',
  ].join('\n');
}

function describe(entry: LockedPackage): readonly string[] {
  const flags = [
    entry.dev === true ? 'dev' : '',
    entry.optional === true ? 'optional' : '',
    entry.inBundle === true ? 'inBundle' : '',
  ];
  return [
    terminalText(packageName(entry.name, entry.version, entry.alias), 240),
    algorithms(entry.integrity),
    flags.filter((flag) => flag !== '').join(' '),
  ];
}

/** The hash algorithms that an SRI string names; the hashes themselves are in the JSON. */
function algorithms(integrity: string | null): string {
  if (integrity === null || integrity.trim() === '') return 'none';
  const named = integrity
    .slice(0, 2000)
    .trim()
    .split(/\s+/)
    .map((hash) => terminalText(hash.split('-', 1)[0] ?? '', 12));
  return [...new Set(named)].join('+');
}

function sum(lockfile: Lockfile): string {
  const kinds = new Map<string, number>();
  for (const entry of lockfile.packages) kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
  const parts = [...kinds].toSorted((a, b) => b[1] - a[1]).map(([kind, count]) => `${number(count)} ${kind}`);
  return `${plural(lockfile.packages.length, 'entry', 'entries')}${parts.length === 0 ? '' : ` = ${parts.join(' + ')}`}`;
}
