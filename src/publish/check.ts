import type { PreflightCheck } from '../model/publish.ts';

/**
 * Every check: what it is called, and whether nothing is signed while it is unknown. A check that blocks is one whose failure
 * npm or the registry would otherwise report after a log entry was written, or that nobody would report at all.
 */
export const CHECKS = {
  'fork-pull-request': { title: 'Not a pull request from a fork', blocks: true },
  'id-token': { title: 'Identity token of this run', blocks: true },
  issuer: { title: 'Issued for GitHub’s own service', blocks: true },
  runner: { title: 'Runner that npm takes provenance from', blocks: true },
  visibility: { title: 'Source repository is public', blocks: true },
  event: { title: 'Event that started this run', blocks: false },
  ref: { title: 'Branch or tag that is built', blocks: false },
  environment: { title: 'Environment of the job', blocks: false },
  'workflow-name': { title: 'Workflow that npm knows this run by', blocks: false },
  commit: { title: 'Checked-out commit is the attested one', blocks: true },
  'clean-tree': { title: 'Working tree is as committed', blocks: true },
  manifest: { title: 'Name and version', blocks: true },
  private: { title: 'Package is not private', blocks: true },
  'repository-url': { title: 'package.json names this repository', blocks: true },
  'publish-config': { title: 'No setting that npm refuses', blocks: true },
  tag: { title: 'Tag of the version', blocks: true },
  registry: { title: 'Registry', blocks: true },
  version: { title: 'Version is new', blocks: true },
  staged: { title: 'Version is not waiting for approval', blocks: false },
  'tag-order': { title: 'Tag moves forward', blocks: true },
  access: { title: 'Access of the package', blocks: false },
  'first-publish': { title: 'Package exists where that is needed', blocks: true },
  'trust-level': { title: 'No less trust than the version before', blocks: true },
  'npm-version': { title: 'npm is recent enough', blocks: true },
  'npm-token': { title: 'npm’s own token', blocks: true },
  exchange: { title: 'Registry trusts this workflow', blocks: true },
  'workflow-permission': { title: 'Publishing job may ask for identity tokens', blocks: false },
  'workflow-events': { title: 'Only insiders can start the publishing workflow', blocks: false },
  'workflow-cache': { title: 'No cache in the job that signs', blocks: false },
  'workflow-scripts': { title: 'No foreign scripts in the job that signs', blocks: false },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly blocks: boolean }>>;

export type CheckId = keyof typeof CHECKS;

type Made = PreflightCheck & { readonly id: CheckId };

function make(id: CheckId, outcome: PreflightCheck['outcome'], detail: string, remedy: string): Made {
  return { id, title: CHECKS[id].title, outcome, detail, remedy };
}

export const pass = (id: CheckId, detail: string): Made => make(id, 'pass', detail, '');
export const fail = (id: CheckId, detail: string, remedy: string): Made => make(id, 'fail', detail, remedy);
export const warn = (id: CheckId, detail: string, remedy: string): Made => make(id, 'warn', detail, remedy);
export const unknown = (id: CheckId, detail: string, remedy: string): Made => make(id, 'unknown', detail, remedy);
export const notApplicable = (id: CheckId, detail: string): Made => make(id, 'not-applicable', detail, '');

/** Does this keep a package from being signed and published? "Could not find out" does, too, where it matters. */
export function isBlocking(check: PreflightCheck): boolean {
  if (check.outcome === 'fail') return true;
  const known = Object.hasOwn(CHECKS, check.id) ? CHECKS[check.id as CheckId] : null;
  return check.outcome === 'unknown' && known?.blocks !== false;
}

const LONGEST = 120;

/** For a sentence: as JSON, of bounded length, so that nothing in it can pass for the words around it. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

/** The first few, and how many more there are. */
export function some(items: readonly string[], most: number = 5): string {
  const shown = items.slice(0, most).map((item) => (item.length > LONGEST ? `${item.slice(0, LONGEST)}…` : item));
  return items.length > most ? `${shown.join(', ')} and ${items.length - most} more` : shown.join(', ');
}
