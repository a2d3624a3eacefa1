/** Feeds mutated lockfiles to the readers and says what should never happen: crashes, hangs, entries that go missing in silence. */
import { performance } from 'node:perf_hooks';
import { readLockfile } from '../../../src/lockfile/index.ts';
import { LockfileError } from '../../../src/model/errors.ts';
import type { Lockfile, LockfileFormat } from '../../../src/model/package.ts';
import { type Base, loadBases } from './bases.ts';
import { mutate } from './mutate.ts';
import { countEntries } from './oracle.ts';
import { type Random, randomFor } from './random.ts';

/** Longer than this a megabyte is a hang; less than 128 KB counts as 128 KB, since a busy machine pauses for a moment. */
export const HANG_MS_PER_MB = 2_000;
const SMALLEST_COUNTED_MB = 1 / 8;

export const FAULTS = [
  'crash',
  'hang',
  'silent empty',
  'silent loss',
  'bad position',
  'bad error',
  'two answers',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Finding {
  readonly fault: Fault;
  readonly index: number;
  readonly fixture: string;
  readonly detail: string;
}

export interface Report {
  readonly inputs: number;
  readonly read: number;
  /** Inputs of each format, and how many of them were read. */
  readonly formats: Readonly<Record<string, { inputs: number; read: number }>>;
  /** Refused inputs by the error's code. */
  readonly refused: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly findings: readonly Finding[];
}

export interface FuzzOptions {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Called before each input, so that somebody else can see that one does not end. */
  readonly onInput?: (index: number) => void;
}

/** One input of a run: the same bytes for the same seed and index, as long as the fixtures are the same. */
export function inputOf(
  bases: ReadonlyMap<LockfileFormat, readonly Base[]>,
  seed: number,
  index: number,
): [Base, Uint8Array, Random] {
  const random = randomFor(seed, index);
  const pickBase = (): Base => random.pick(random.pick([...bases.values()]));
  const base = pickBase();
  return [base, mutate(random, base, pickBase()), random];
}

export function fuzz(options: FuzzOptions): Report {
  const bases = loadBases();
  const formats: Record<string, { inputs: number; read: number }> = {};
  const refused: Record<string, number> = {};
  const findings: Finding[] = [];
  let slowestMs = 0;
  for (let index = options.from; index < options.to; index += 1) {
    options.onInput?.(index);
    const [base, bytes, random] = inputOf(bases, options.seed, index);
    const note = (fault: Fault, detail: string): void =>
      void findings.push({ fault, index, fixture: base.fixture, detail });
    const counts = (formats[base.format] ??= { inputs: 0, read: 0 });
    counts.inputs += 1;
    const { result, ms } = attempt(base.file, bytes);
    const limit = HANG_MS_PER_MB * Math.max(bytes.length / 2 ** 20, SMALLEST_COUNTED_MB);
    const best = ms <= limit ? ms : Math.min(ms, attempt(base.file, bytes).ms, attempt(base.file, bytes).ms);
    if (best > limit) note('hang', `${best.toFixed(0)} ms for ${bytes.length} bytes`);
    slowestMs = Math.max(slowestMs, best);
    if (base.format.startsWith('npm') && !isSameWithSpace(base.file, bytes, result))
      note('two answers', 'with a space');
    if (result instanceof LockfileError) {
      const [problem] = result.problems;
      const code = problem?.code ?? 'none';
      refused[code] = (refused[code] ?? 0) + 1;
      if (problem === undefined || problem.file !== base.file || problem.hint === undefined) note('bad error', code);
      else if (problem.line !== undefined && !isLine(problem.line, linesOf(bytes)))
        note('bad position', `${code} at ${problem.line}`);
    } else if (result instanceof Error) {
      note('crash', `${result.name}: ${result.message.slice(0, 200)}`);
    } else {
      counts.read += 1;
      for (const [fault, detail] of judge(result, base, bytes, random)) note(fault, detail);
    }
  }
  const read = Object.values(formats).reduce((sum, each) => sum + each.read, 0);
  return { inputs: options.to - options.from, read, formats, refused, slowestMs, findings };
}

function attempt(file: string, bytes: Uint8Array): { readonly result: Lockfile | Error; readonly ms: number } {
  const start = performance.now();
  let result: Lockfile | Error;
  try {
    result = readLockfile(file, bytes);
  } catch (error) {
    result = error instanceof Error ? error : new Error(`thrown: ${String(error)}`);
  }
  return { result, ms: performance.now() - start };
}

/** A space at the end keeps the lockfile of npm from being read as npm prints it, and must change nothing else. */
function isSameWithSpace(file: string, bytes: Uint8Array, result: Lockfile | Error): boolean {
  const told = (one: Lockfile | Error): string =>
    JSON.stringify(one instanceof LockfileError ? one.problems.map(({ code, line }) => [code, line]) : one);
  return told(attempt(file, Buffer.concat([bytes, Buffer.from(' ')])).result) === told(result);
}

/** The hash of an entry, or in Berry, which has none, its `resolution`: wherever it stands, something is locked. */
const LOCKED = /sha512-[A-Za-z0-9+/]{40}|^\s+"?resolution"?:/m;

/** What is wrong with a mutated lockfile that was read. */
function judge(lockfile: Lockfile, base: Base, bytes: Uint8Array, random: Random): readonly [Fault, string][] {
  const found: [Fault, string][] = [];
  const entries = lockfile.packages.length;
  const lines = linesOf(bytes);
  const misplaced = lockfile.packages.find((entry) => entry.at.file !== base.file || !isLine(entry.at.line, lines));
  if (misplaced !== undefined) found.push(['bad position', `${misplaced.path} at ${misplaced.at.line}`]);
  // Counting is slow: always where entries are gone, and now and then where none is.
  if (entries >= base.entries && !random.chance(16)) return found;
  const text = new TextDecoder().decode(bytes);
  const listed = countEntries(lockfile.format, text);
  // A tree that differs from the other one is said to, so that nobody takes it for empty.
  const silent = entries === 0 && lockfile.disagreements.length === 0;
  if (silent && listed !== 0) found.push(['silent empty', `the text lists ${listed ?? 'who knows what'}`]);
  else if (silent && LOCKED.test(text)) found.push(['silent empty', 'the text holds what only entries have']);
  else if (listed !== null && entries < listed) found.push(['silent loss', `${entries} of ${listed}`]);
  return found;
}

function linesOf(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 0x0a) lines += 1;
  return lines;
}

function isLine(line: number, lines: number): boolean {
  return Number.isInteger(line) && line >= 1 && line <= lines;
}

/** One report for several parts of a run. */
export function merge(reports: readonly Report[]): Report {
  const formats: Record<string, { inputs: number; read: number }> = {};
  const refused: Record<string, number> = {};
  for (const report of reports) {
    for (const [format, counts] of Object.entries(report.formats)) {
      const sum = (formats[format] ??= { inputs: 0, read: 0 });
      sum.inputs += counts.inputs;
      sum.read += counts.read;
    }
    for (const [code, count] of Object.entries(report.refused)) refused[code] = (refused[code] ?? 0) + count;
  }
  return {
    inputs: reports.reduce((sum, report) => sum + report.inputs, 0),
    read: reports.reduce((sum, report) => sum + report.read, 0),
    formats,
    refused,
    slowestMs: Math.max(...reports.map((report) => report.slowestMs)),
    findings: reports.flatMap((report) => report.findings),
  };
}
