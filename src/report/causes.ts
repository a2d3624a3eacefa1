import type { FindingCode } from '../model/catalogue.ts';
import type { AffectedEntry, Finding } from '../model/finding.ts';
import type { AuditedEntry, BuildSource, Verdict } from '../model/verdict.ts';
import { once } from './once.ts';
import { worstFirst } from './wording.ts';

/** Findings that are one thing to a person: read once, decided once. */
export interface Cause {
  /** In the order of the verdict; of one code and one severity. The first one's words are true of all but for the names. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Every entry that it concerns; empty where it concerns none. */
  readonly entries: readonly AffectedEntry[];
}

/**
 * The findings by cause, worst first: of one code and severity, and alike in all but the package that they name. What was
 * built elsewhere than before is alike where both builds are, so that a monorepo's move is one cause, and the one package
 * that an attacker built from a third repository in the same update is another. Linear.
 */
export const causesOf = once(grouped);

function grouped({ findings, packages }: Pick<Verdict, 'findings' | 'packages'>): readonly Cause[] {
  const ofBuilds = findings.some(({ code }) => OF_BUILDS.has(code));
  const at = new Map(
    ofBuilds ? packages.map((entry) => [placeKey(entry.file, entry.line, entry.name), entry] as const) : [],
  );
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const [index, finding] of worstFirst(findings).entries()) {
    const key = keyOf(finding, index, at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => ({ findings: group, entries: distinct(group.flatMap(entriesOf)) }));
}

function placeKey(file: string | null, line: number | null, name: string | null): string {
  return JSON.stringify([file, line, name]);
}

function keyOf(finding: Finding, index: number, at: ReadonlyMap<string, AuditedEntry>): string {
  // The judge has grouped it already, or it has no package: its words are about itself alone.
  if (finding.package === null || (finding.affected ?? []).length > 1) return String(index);
  const { code, severity } = finding;
  const builds = OF_BUILDS.has(code) ? buildsOf(at.get(placeKey(finding.file, finding.line, finding.package))) : null;
  return JSON.stringify([
    code,
    severity,
    shapeOf(finding.remedy, finding),
    builds ?? shapeOf(finding.message, finding),
  ]);
}

/** Findings that say that a build is another one than the last. */
const OF_BUILDS: ReadonlySet<FindingCode> = new Set([
  'identity-drift-compound',
  'repository-changed',
  'workflow-changed',
  'ref-kind-changed',
  'trigger-changed',
  'builder-changed',
  'provenance-lost',
]);

/** The build before and the build now; `null` where the one before is not known. */
function buildsOf(entry: AuditedEntry | undefined): readonly unknown[] | null {
  const before = entry?.before?.source ?? null;
  if (entry === undefined || before === null) return null;
  return [buildOf(before), entry.source === null ? null : buildOf(entry.source)];
}

/** Tags differ from package to package; a branch is part of what was built. */
function buildOf({ repository, workflow, ref, trigger, runner, issuer }: BuildSource): readonly unknown[] {
  return [repository, workflow, ref?.startsWith('refs/tags/') === true ? 'refs/tags/' : ref, trigger, runner, issuer];
}

/** A sentence without the names that the finding has as fields. A package called `a` is not every letter of it. */
function shapeOf(text: string, { package: name, version }: Finding): string {
  return without(without(text, name, '\u0000'), version, '\u0001');
}

function without(text: string, word: string | null, sign: string): string {
  if (word === null || word === '' || !text.includes(word)) return text;
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, from)) {
    const end = at + word.length;
    const whole = !IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(end));
    parts.push(text.slice(from, at), whole ? sign : word);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

const IN_WORD = /[\w/-]/;

function entriesOf(finding: Finding): readonly AffectedEntry[] {
  if (finding.affected !== undefined && finding.affected.length > 0) return finding.affected;
  if (finding.package === null || finding.file === null || finding.line === null) return [];
  return [{ package: finding.package, version: finding.version, file: finding.file, line: finding.line }];
}

function distinct(entries: readonly AffectedEntry[]): readonly AffectedEntry[] {
  if (entries.length < 2) return entries;
  return [
    ...new Map(entries.map((one) => [JSON.stringify([one.file, one.line, one.package, one.version]), one])).values(),
  ];
}
