import type { GitHubRecordsPort } from '../model/github-records.ts';
import type { ProgressPort, RegistryPort } from '../model/ports.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Trust } from './trust.ts';

/** What an audit is given to speak to. */
export interface AuditPorts {
  /** For lockfiles whose context names no registry of their own. */
  readonly registry?: RegistryPort;
  readonly trust: Trust;
  /** github.com's records, where a token for it is at hand; default: nobody is asked. */
  readonly github?: GitHubRecordsPort | null;
  readonly progress: ProgressPort;
  /** Why the run is being cut short, or `null` while it is not. Read at the end. */
  interrupted(): Verdict['interrupted'];
}
