import { CATALOGUE, docsUrl } from '../../model/catalogue.ts';
import type { AffectedEntry } from '../../model/finding.ts';
import type { Level } from '../../model/severity.ts';
import type { AuditedEntry, BuildSource, OutcomeKind, Verdict } from '../../model/verdict.ts';
import type { Cause } from '../causes.ts';
import { shownText, webUrl } from '../escape.ts';
import { blobUrl, type Source } from '../markdown-findings.ts';
import { type ShownStatus, shownStatus } from '../statuses.ts';
import { packageName, place } from '../wording.ts';

/**
 * What the page shows, as text that is fit to be seen and addresses that are fit to be opened. The page's script and the
 * plain tables are both made of this, so that neither meets foreign text as it came.
 */
export interface ReportData {
  readonly entries: readonly EntryView[];
  /** By cause, worst first. */
  readonly causes: readonly CauseView[];
}

/** A text, and where it leads. */
export interface LinkView {
  readonly text: string;
  /** An http(s) address without credentials; left out where there is none. */
  readonly url?: string | undefined;
}

export interface EntryView {
  readonly name: string;
  readonly version: string;
  readonly status: ShownStatus;
  readonly reason: string;
  readonly detail: string;
  readonly file: string;
  readonly at: LinkView;
  readonly path: string;
  /** The registry's own page of the version where it is known, else the registry. */
  readonly registry: LinkView | null;
  /** Integrity, signature, publish attestation, provenance. */
  readonly evidence: readonly [OutcomeKind, OutcomeKind, OutcomeKind, OutcomeKind] | null;
  readonly source: SourceView | null;
  /** Indices of the causes that concern it. */
  readonly causes: readonly number[];
}

/** From package to commit, the part that the provenance states. Empty texts are not stated. */
export interface SourceView {
  readonly log: LinkView;
  readonly run: LinkView;
  readonly how: string;
  readonly commit: LinkView;
  readonly repository: LinkView;
  readonly ref: string;
}

/** Findings of one cause; the words are the first one's. */
export interface CauseView {
  /** How many findings they are. */
  readonly findings: number;
  readonly severity: Level;
  readonly code: string;
  readonly title: string;
  readonly docs: string;
  /** `name@version`; empty where it concerns no package, or several. */
  readonly subject: string;
  readonly at: LinkView | null;
  readonly message: string;
  readonly remedy: string;
  readonly links: readonly LinkView[];
  /** Indices of entries; a text where no entry of this verdict is meant. */
  readonly affected: readonly (number | string)[];
}

const NPM = 'https://registry.npmjs.org/';

/** The verdict as the page shows it. Linear in entries, findings and what they concern. */
export function reportData(verdict: Verdict, causes: readonly Cause[], source: Source): ReportData {
  // One line of a lockfile that is written without line breaks holds many entries, some of them alike.
  const index = new Map<string, number[]>();
  verdict.packages.forEach((entry, at) => {
    const key = keyOf(entry.name, entry.version, entry);
    const alike = index.get(key);
    if (alike === undefined) index.set(key, [at]);
    else alike.push(at);
  });
  const found = verdict.packages.map((): number[] => []);
  const views = causes.map((cause, number) => {
    const affected = cause.entries.map((one) => {
      const alike = index.get(keyOf(one.package, one.version, one)) ?? [];
      const [at] = alike;
      if (at === undefined) return elsewhere(one);
      for (const each of alike) if (found[each]?.at(-1) !== number) found[each]?.push(number);
      return at;
    });
    return causeView(cause, affected, source);
  });
  return {
    entries: verdict.packages.map((entry, at) => entryView(entry, found[at] ?? [], source)),
    causes: views,
  };
}

function elsewhere(one: AffectedEntry): string {
  return shownText(`${packageName(one.package, one.version)} (${one.file}:${one.line})`, 300);
}

function keyOf(name: string, version: string | null, { file, line }: { file: string; line: number }): string {
  return JSON.stringify([name, version, file, line]);
}

function causeView({ findings, entries }: Cause, affected: CauseView['affected'], source: Source): CauseView {
  const [finding] = findings;
  const where = place(finding.file, finding.line);
  const many = entries.length > 1;
  return {
    findings: findings.length,
    severity: finding.severity,
    code: finding.code,
    title: CATALOGUE[finding.code].title,
    docs: docsUrl(finding.code),
    subject: many || finding.package === null ? '' : shownText(packageName(finding.package, finding.version), 240),
    at: many || where === null ? null : link(where, at(finding.file, finding.line, source)),
    message: shownText(finding.message),
    remedy: shownText(finding.remedy),
    links: finding.evidence.map(({ label, url }) => {
      const address = webUrl(url);
      return link(address === null ? `${label} (${url})` : label, address);
    }),
    affected: many ? affected : affected.filter((one) => typeof one === 'number'),
  };
}

function entryView(entry: AuditedEntry, causes: readonly number[], source: Source): EntryView {
  const { evidence } = entry;
  return {
    name: shownText(packageName(entry.name, null, entry.alias), 240),
    version: shownText(entry.version ?? '', 120),
    status: shownStatus(entry),
    reason: shownText(entry.reason, 60),
    detail: shownText(entry.detail, 400),
    file: shownText(entry.file, 240),
    at: link(`${entry.file}:${entry.line}`, at(entry.file, entry.line, source)),
    path: shownText(entry.path, 240),
    registry: entry.registry === null ? null : link(entry.registry, pageOf(entry)),
    evidence:
      evidence === null ? null : [evidence.integrity, evidence.signature, evidence.publish, evidence.provenance],
    source: entry.source === null ? null : sourceView(entry.source),
    causes,
  };
}

function sourceView(build: BuildSource): SourceView {
  const repository = build.repository ?? '';
  const how = [
    ...(build.trigger === null ? [] : [`started by ${build.trigger}`]),
    ...(build.runner === null ? [] : [`on a ${build.runner} runner`]),
    `certificate issued for ${build.issuer}`,
  ];
  return {
    log: link(build.loggedAt === null ? 'transparency log' : `transparency log, ${build.loggedAt}`, web(build.logUrl)),
    run: link(build.workflow ?? '', web(build.runUrl)),
    how: shownText(how.join(', '), 400),
    commit: link(build.commit ?? '', web(build.commitUrl)),
    // Redacted while the address is still whole.
    repository: { text: shownText(repository, 240).replace(/^https?:\/\//, ''), ...repositoryPage(repository) },
    ref: shownText(build.ref ?? '', 240),
  };
}

function repositoryPage(repository: string): { readonly url?: string } {
  const plain = /^(?:https:\/\/)?([\w-]+(?:\.[\w-]+)+(?:\/[\w-][\w.-]*){2,6})$/.exec(repository)?.[1];
  const url = plain === undefined ? null : webUrl(`https://${plain}`);
  return url === null ? {} : { url };
}

/** Only for a name and a version that are plainly such: a link must not lead to another page of the host. */
function pageOf({ name, version, registry }: AuditedEntry): string | null {
  if (registry !== NPM || version === null) return null;
  if (!/^(?:@[\w-][\w.-]*\/)?[\w-][\w.-]*$/.test(name) || !/^\d[\w.+-]*$/.test(version)) return null;
  return webUrl(`https://www.npmjs.com/package/${name}/v/${encodeURIComponent(version)}`);
}

function at(file: string | null, line: number | null, source: Source): string | null {
  return file === null ? null : blobUrl(file, line, source);
}

function web(url: string | null): string | null {
  return url === null ? null : webUrl(url);
}

function link(text: string, url: string | null): LinkView {
  return { text: shownText(text, 240), ...(url === null ? {} : { url }) };
}
