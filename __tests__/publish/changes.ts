import type { TokenClaims } from '../../src/model/publish.ts';
import type { PublishFacts, PublishingJob } from '../../src/publish/facts.ts';
import { allChecks } from '../../src/publish/preflight.ts';
import { CLAIMS, GOOD, onRegistry, packument } from './facts.ts';

/** One thing that is otherwise than in a release where nothing is wrong. */
export type Change = (facts: PublishFacts) => PublishFacts;

export const intent =
  (over: Partial<PublishFacts['intent']>): Change =>
  (facts) => ({ ...facts, intent: { ...facts.intent, ...over } });
export const manifest =
  (over: Record<string, unknown>): Change =>
  (facts) => ({
    ...facts,
    manifest: { ...facts.manifest, json: { ...facts.manifest.json, ...over } },
  });
export const claims =
  (over: Partial<TokenClaims>): Change =>
  (facts) => ({ ...facts, token: { kind: 'claims', claims: { ...CLAIMS, ...over } } });
export const source =
  (over: Partial<PublishFacts['source']>): Change =>
  (facts) => ({ ...facts, source: { ...facts.source, ...over } });
export const registry =
  (over: Partial<PublishFacts['registry']>): Change =>
  (facts) => ({ ...facts, registry: { ...facts.registry, ...over } });
export const npm =
  (over: Partial<PublishFacts['npm']>): Change =>
  (facts) => ({ ...facts, npm: { ...facts.npm, ...over } });
export const there = (...given: Parameters<typeof packument>): Change =>
  registry({ package: onRegistry(packument(...given)) });
export const both =
  (...changes: readonly Change[]): Change =>
  (facts) =>
    changes.reduce((now, change) => change(now), facts);
export const version = (text: string, ...given: Parameters<typeof packument>): Change =>
  both(
    manifest({ version: text }),
    claims({ ref: 'refs/heads/main' }),
    registry({ package: onRegistry(packument(...given), 'demo', text) }),
  );
export const job =
  (over: Partial<PublishingJob['job']>, events = ['push']): Change =>
  (facts) => {
    const [first] = facts.workflows.jobs;
    if (first === undefined) throw new Error('there is one');
    const changed = { ...first, events: events.map((name) => ({ name, line: 2 })), job: { ...first.job, ...over } };
    return { ...facts, workflows: { ...facts.workflows, jobs: [changed] } };
  };
export const step = (over: { uses?: string; run?: string; inputs?: Map<string, string> }): Change =>
  job({ steps: [{ line: 9, uses: over.uses ?? null, inputs: over.inputs ?? new Map(), run: over.run ?? null }] });
export const noToken: Change = (facts) => ({
  ...facts,
  token: { kind: 'missing', problem: { code: 'ID_TOKEN_PERMISSION', message: 'This job may not ask.' } },
});
export const fork: Change = (facts) => ({
  ...facts,
  job: { ...(facts.job ?? CANNOT), event: 'pull_request', fork: true },
});
const CANNOT = { event: '', fork: false, repository: '', server: '', workflowRef: null, jobId: null };

/** Everything that is said, but for what passed. */
export function said(change: Change): readonly string[] {
  return allChecks(change(GOOD)).flatMap(({ id, outcome }) =>
    outcome === 'pass' || outcome === 'not-applicable' ? [] : [`${outcome} ${id}`],
  );
}
