import { CATALOGUE, type FindingCode } from '../model/catalogue.ts';
import type { EvidenceLink, Finding } from '../model/finding.ts';
import type { Level } from '../model/severity.ts';

/** Where a finding points. `null`s for one that concerns a registry or the run. */
export interface Subject {
  readonly package: string | null;
  readonly version: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

/** A finding before it is grouped: findings of one code, severity and cause become one that lists its entries. */
export interface Raised {
  readonly finding: Finding;
  readonly cause: string;
  /** The sentence for many entries of this cause. */
  readonly together: (count: number) => string;
  /** The remedy for many entries of this cause, given their packages; where it is not set, the first one's is for all. */
  readonly remedyFor?: (packages: readonly string[]) => string;
  /** The lockfile's hash of the entry as written, for waivers that hold for exact bytes alone; not set where there is no entry. */
  readonly integrity?: string | null;
}

export interface RaiseOptions {
  readonly severity?: Level;
  readonly remedy?: string;
  /** In place of `remedy`, where it names the packages that it is for. */
  readonly remedyFor?: (packages: readonly string[]) => string;
  readonly evidence?: readonly EvidenceLink[];
  /** Default: the package version, so that nested copies of one version are one finding. */
  readonly cause?: string;
  readonly together?: (count: number) => string;
}

/** Makes a finding of the catalogue's severity and remedy, unless the options know better. */
export function raise(code: FindingCode, subject: Subject, message: string, options: RaiseOptions = {}): Raised {
  const info = CATALOGUE[code];
  const finding: Finding = {
    code,
    severity: options.severity ?? info.severity,
    package: subject.package,
    version: subject.version,
    file: subject.file,
    line: subject.line,
    message,
    evidence: options.evidence ?? [],
    remedy: options.remedyFor?.(subject.package === null ? [] : [subject.package]) ?? options.remedy ?? info.remedy,
  };
  return {
    finding,
    cause: options.cause ?? `${subject.package}@${subject.version}`,
    together: options.together ?? ((count) => `${message} (${count} entries)`),
    ...(options.remedyFor === undefined ? {} : { remedyFor: options.remedyFor }),
  };
}
