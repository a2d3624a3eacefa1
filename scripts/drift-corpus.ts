// Judges every version of every packument of the corpus against the versions before it, and prints what was found:
//   COUNTERSIGN_CORPUS=… npm run drift:corpus [-- PACKAGE]     with a package: every finding of high about it
// Exits with 1 where a loss inside one major was not found at high, or a harmless back-port was.
import { driftTable, type PackumentRow } from '../__tests__/support/drift-table.ts';
import { corpus } from '../__tests__/support/corpus.ts';

const found = corpus();
if (found === undefined) {
  console.error('set COUNTERSIGN_CORPUS to the corpus’ archive');
  process.exit(2);
}
const rows = driftTable(found);
const [wanted] = process.argv.slice(2);

const COLUMNS: readonly (readonly [string, number, (row: PackumentRow) => string | number])[] = [
  ['packument', 62, (row) => row.file.replace('packuments/', '')],
  ['versions', 8, (row) => row.replayed.length],
  ['real losses', 11, (row) => `${row.losses.filter(({ found }) => found).length}/${row.losses.length}`],
  ['back-ports flagged', 18, (row) => `${row.backPorts.filter(({ found }) => found).length}/${row.backPorts.length}`],
  ['provenance-lost', 15, (row) => row.at('high', 'provenance-lost')],
  ['publishing lost', 15, (row) => row.at('high', 'trusted-publisher-lost')],
  ['script added', 12, (row) => row.at('high', 'install-script-added')],
  ['other high', 10, (row) => row.otherHigh],
  ['medium', 6, (row) => row.at('medium')],
];
const print = (cells: readonly (string | number)[]): void => {
  const padded = cells.map((cell, index) => {
    const width = COLUMNS[index]?.[1] ?? 0;
    return index === 0 ? String(cell).slice(0, width).padEnd(width) : String(cell).padStart(width);
  });
  console.log(padded.join('  '));
};

print(COLUMNS.map(([title]) => title));
for (const row of rows) print(COLUMNS.map(([, , cell]) => cell(row)));
const sum = (of: (row: PackumentRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
const losses = rows.flatMap((row) => row.losses);
const backPorts = rows.flatMap((row) => row.backPorts);
console.log(`
${rows.length} histories, ${sum((row) => row.replayed.length)} versions
real losses within a major: ${losses.filter(({ found }) => found).length} of ${losses.length} found at high
harmless back-ports: ${backPorts.filter(({ found }) => found).length} of ${backPorts.length} reported at high
versions with any drift finding at high: ${sum((row) => row.replayed.filter(({ findings }) => findings.some(({ severity }) => severity === 'high')).length)}`);

for (const { file, name, replayed } of rows) {
  if (wanted === undefined || name !== wanted) continue;
  console.log(`\n${file}`);
  for (const { version, from, findings } of replayed) {
    for (const { severity, code, message } of findings)
      console.log(`${from} -> ${version}  ${severity} ${code}: ${message}`);
  }
}
const wrong = losses.filter(({ found }) => !found).length + backPorts.filter(({ found }) => found).length;
process.exitCode = wrong === 0 ? 0 : 1;
