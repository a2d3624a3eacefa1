import { CATALOGUE, docsUrl } from '../../model/catalogue.ts';
import type { Finding } from '../../model/finding.ts';
import type { Level } from '../../model/severity.ts';
import type { AuditedEntry, BuildSource, EntryStatus, OutcomeKind, Verdict } from '../../model/verdict.ts';
import { shownText, webUrl } from '../escape.ts';
import { blobUrl, type Source } from '../markdown-findings.ts';
import { packageName, place, worstFirst } from '../wording.ts';

/**
 * What the page shows, as text that is fit to be seen and addresses that are fit to be opened. The page's script and the
 * plain tables are both made of this, so that neither meets foreign text as it came.
 */
export interface ReportData {
  readonly entries: readonly EntryView[];
  /** Worst first. */
  readonly findings: readonly FindingView[];
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
  readonly status: EntryStatus;
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
  /** Indices of the findings that concern it. */
  readonly findings: readonly number[];
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

export interface FindingView {
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
export function reportData(verdict: Verdict, source: Source): ReportData {
  const findings = worstFirst(verdict.findings);
  // One line of a lockfile that is written without line breaks holds many entries, some of them alike.
  const index = new Map<string, number[]>();
  verdict.packages.forEach((entry, at) => {
    const key = keyOf(entry.name, entry.version, entry);
    const alike = index.get(key);
    if (alike === undefined) index.set(key, [at]);
    else alike.push(at);
  });
  const found = verdict.packages.map((): number[] => []);
  const views = findings.map((finding, number) => {
    const affected = concerned(finding).map((one) => {
      const alike = index.get(keyOf(one.package, one.version, one)) ?? [];
      const [at] = alike;
      if (at === undefined) return shownText(`${packageName(one.package, one.version)} (${one.file}:${one.line})`, 300);
      for (const each of alike) if (found[each]?.at(-1) !== number) found[each]?.push(number);
      return at;
    });
    return findingView(finding, affected, source);
  });
  return {
    entries: verdict.packages.map((entry, at) => entryView(entry, found[at] ?? [], source)),
    findings: views,
  };
}

function keyOf(name: string, version: string | null, { file, line }: { file: string; line: number }): string {
  return JSON.stringify([name, version, file, line]);
}

function concerned(finding: Finding): NonNullable<Finding['affected']> {
  const { package: name, version, file, line } = finding;
  if (finding.affected !== undefined) return finding.affected;
  return name === null || file === null || line === null ? [] : [{ package: name, version, file, line }];
}

function findingView(finding: Finding, affected: FindingView['affected'], source: Source): FindingView {
  const where = place(finding.file, finding.line);
  const many = (finding.affected ?? []).length > 1;
  return {
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
    affected: affected.length > 1 || many ? affected : affected.filter((one) => typeof one === 'number'),
  };
}

function entryView(entry: AuditedEntry, findings: readonly number[], source: Source): EntryView {
  const { evidence } = entry;
  return {
    name: shownText(packageName(entry.name, null, entry.alias), 240),
    version: shownText(entry.version ?? '', 120),
    status: entry.status,
    reason: shownText(entry.reason, 60),
    detail: shownText(entry.detail, 400),
    file: shownText(entry.file, 240),
    at: link(`${entry.file}:${entry.line}`, at(entry.file, entry.line, source)),
    path: shownText(entry.path, 240),
    registry: entry.registry === null ? null : link(entry.registry, pageOf(entry)),
    evidence:
      evidence === null ? null : [evidence.integrity, evidence.signature, evidence.publish, evidence.provenance],
    source: entry.source === null ? null : sourceView(entry.source),
    findings,
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
