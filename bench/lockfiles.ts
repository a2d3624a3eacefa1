/**
 * How long a large lockfile takes to read: `npm run bench:lockfiles [FILE…]`. Without files, a Yarn Berry lockfile of
 * 5,000 entries and a pnpm lockfile of 3,800 are made up, with the fields that real ones have.
 */
import { readFileSync } from 'node:fs';
import { compareLockfiles } from '../src/lockfile/diff.ts';
import { readLockfile } from '../src/lockfile/index.ts';

const RUNS = 7;

const hash = (index: number): string => Buffer.alloc(64, index % 251).toString('base64');
const hex = (index: number): string => (index % 16).toString(16).repeat(128);

function berry(entries: number): string {
  const blocks = Array.from({ length: entries }, (_, index) => {
    const name = `package-${index}`;
    const dependency = `package-${(index * 7 + 1) % entries}`;
    return `"${name}@npm:^${index % 9}.0.0, ${name}@npm:^${index % 9}.1.0":
  version: ${index % 9}.${index % 20}.${index % 50}
  resolution: "${name}@npm:${index % 9}.${index % 20}.${index % 50}"
  dependencies:
    ${dependency}: "npm:^1.0.0"
    other-${index % 300}: "npm:^2.0.0"
  bin:
    ${name}: bin/${name}.js
  checksum: 10c0/${hex(index)}
  languageName: node
  linkType: hard
`;
  });
  return `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n${blocks.join('\n')}`;
}

function pnpm(entries: number): string {
  const version = (index: number): string => `${index % 9}.${index % 20}.${index % 50}`;
  const indexes = Array.from({ length: entries }, (_, index) => index);
  const idOf = (index: number): string => `package-${index}@${version(index)}`;
  const packages = indexes.map(
    (index) => `  ${idOf(index)}:\n    resolution: {integrity: sha512-${hash(index)}}\n    engines: {node: '>=18'}\n`,
  );
  const snapshots = indexes.map((index) => {
    const [one, two] = [(index * 7 + 1) % entries, (index * 3 + 2) % entries].toSorted((a, b) => a - b);
    const edges = [...new Set([one ?? 0, two ?? 0])].map((other) => `      package-${other}: ${version(other)}\n`);
    return `  ${idOf(index)}:\n    dependencies:\n${edges.join('')}`;
  });
  const head =
    "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n\nimporters:\n\n  .: {}\n";
  return `${head}\npackages:\n\n${packages.join('\n')}\nsnapshots:\n\n${snapshots.join('\n')}`;
}

const files = process.argv.slice(2).map((path) => ({ path, bytes: readFileSync(path) }));
const made = [
  { path: 'yarn.lock', bytes: Buffer.from(berry(5000)) },
  { path: 'pnpm-lock.yaml', bytes: Buffer.from(pnpm(3800)) },
];

console.log('file                     entries     KiB   first ms   median ms   compared with itself ms');
for (const { path, bytes } of files.length > 0 ? files : made) {
  const times: number[] = [];
  const read = () => {
    const start = performance.now();
    const read = readLockfile(path, bytes);
    times.push(performance.now() - start);
    return read;
  };
  const lockfile = read();
  for (let run = 1; run < RUNS; run += 1) read();
  const [first = 0] = times;
  const median = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const start = performance.now();
  const { changes } = compareLockfiles(lockfile, lockfile);
  const compared = performance.now() - start;
  if (changes.length > 0) throw new Error(`${path} differs from itself`);
  const row = [
    path.slice(-22).padEnd(24),
    String(lockfile.packages.length).padStart(8),
    String(Math.round(bytes.length / 1024)).padStart(8),
    first.toFixed(0).padStart(10),
    median.toFixed(0).padStart(11),
    compared.toFixed(0).padStart(12),
  ];
  console.log(row.join(''));
}
