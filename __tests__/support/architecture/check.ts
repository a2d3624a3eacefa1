import { posix } from 'node:path';
import {
  BARRELS,
  ENTRIES,
  HOMES,
  MAX_LINES,
  MAX_MEDIAN_LINES,
  PURE_BUILTINS,
  TYPE_HOMES,
  floorOf,
  mayImport,
  touchesTheWorld,
} from './plan.ts';
import { type ImportFact, type SourceFacts, factsOf } from './source-facts.ts';

export type Rule =
  | 'no-place'
  | 'no-such-file'
  | 'direction'
  | 'entry-imported'
  | 'package-home'
  | 'package-undeclared'
  | 'builtin'
  | 'ambient'
  | 'unreadable-import'
  | 'cycle'
  | 'default-export'
  | 'barrel'
  | 'nameless-file'
  | 'too-long'
  | 'median-too-long';

export interface Violation {
  readonly rule: Rule;
  readonly file: string;
  readonly line: number;
  readonly detail: string;
}

/** Files by path from the project's root (`src/…`, posix), and the names in package.json's `dependencies`. */
export interface House {
  readonly files: ReadonlyMap<string, string>;
  readonly dependencies: ReadonlySet<string>;
}

function packageOf(source: string): string {
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}

function checkImport(house: House, file: string, fact: ImportFact): Omit<Violation, 'file' | 'line'> | null {
  const { source } = fact;
  const floor = floorOf(file);
  if (source === null) return { rule: 'unreadable-import', detail: 'an import whose source is no literal' };
  if (source.startsWith('.')) {
    const target = posix.join(posix.dirname(file), source);
    if (!house.files.has(target)) return { rule: 'no-such-file', detail: target };
    if (ENTRIES.has(target)) return { rule: 'entry-imported', detail: target };
    return mayImport(file, target, fact.typeOnly) ? null : { rule: 'direction', detail: target };
  }
  if (source.startsWith('node:')) {
    const allowed = PURE_BUILTINS.has(source) || (floor !== null && touchesTheWorld(floor));
    return allowed ? null : { rule: 'builtin', detail: source };
  }
  const name = packageOf(source);
  if (fact.typeOnly && Object.hasOwn(TYPE_HOMES, name) && TYPE_HOMES[name]?.test(file) === true) return null;
  if (!house.dependencies.has(name)) return { rule: 'package-undeclared', detail: name };
  const home = Object.hasOwn(HOMES, name) ? HOMES[name] : undefined;
  return home?.test(file) === true ? null : { rule: 'package-home', detail: name };
}

function checkFile(house: House, file: string, facts: SourceFacts): Violation[] {
  const at = (rule: Rule, detail: string, line = 1): Violation => ({ rule, file, line, detail });
  const found: Violation[] = [];
  const floor = floorOf(file);
  if (floor === null) found.push(at('no-place', 'no floor of the house has this folder'));
  else if (!touchesTheWorld(floor)) {
    for (const { name, line } of facts.ambient) found.push(at('ambient', name, line));
  }
  for (const fact of facts.imports) {
    const fault = checkImport(house, file, fact);
    if (fault !== null) found.push(at(fault.rule, fault.detail, fact.line));
  }
  if (facts.defaultExport) found.push(at('default-export', ''));
  if (facts.barrel && !BARRELS.has(file)) found.push(at('barrel', ''));
  if (/\/(utils?|helpers?|misc|common)(\.ts|\/)/.test(file)) found.push(at('nameless-file', ''));
  if (facts.lines > MAX_LINES) found.push(at('too-long', `${facts.lines} lines`));
  return found;
}

/** Every import of a file that leads to another file of the house, types included. */
function edgesOf(file: string, facts: SourceFacts): string[] {
  return facts.imports
    .filter(({ source }) => source?.startsWith('.') === true)
    .map(({ source }) => posix.join(posix.dirname(file), source ?? ''));
}

/** One violation for each import that closes a circle, by depth-first search. */
function checkCycles(all: ReadonlyMap<string, SourceFacts>): Violation[] {
  const found: Violation[] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const facts = all.get(file);
    if (facts === undefined || finished.has(file)) return;
    path.push(file);
    for (const target of edgesOf(file, facts)) {
      const start = path.indexOf(target);
      if (start < 0) visit(target);
      else found.push({ rule: 'cycle', file, line: 1, detail: [...path.slice(start), target].join(' -> ') });
    }
    path.pop();
    finished.add(file);
  };
  for (const file of all.keys()) visit(file);
  return found;
}

function checkMedian(all: ReadonlyMap<string, SourceFacts>): Violation[] {
  const lines = [...all.values()].map((facts) => facts.lines).sort((a, b) => a - b);
  const median = lines[Math.floor(lines.length / 2)] ?? 0;
  return median > MAX_MEDIAN_LINES
    ? [{ rule: 'median-too-long', file: 'src', line: 1, detail: `${median} lines` }]
    : [];
}

/** Holds the TypeScript files of a house against the plan. */
export function checkHouse(house: House): Violation[] {
  const all = new Map<string, SourceFacts>();
  for (const [file, text] of house.files) if (file.endsWith('.ts')) all.set(file, factsOf(text));
  const each = [...all].flatMap(([file, facts]) => checkFile(house, file, facts));
  return [...each, ...checkCycles(all), ...checkMedian(all)];
}

/** `file:line rule detail`, for a failing test's message. */
export function formatViolation({ rule, file, line, detail }: Violation): string {
  return `${file}:${line} ${rule} ${detail}`.trimEnd();
}
