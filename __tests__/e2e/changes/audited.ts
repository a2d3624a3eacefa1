import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Coverage } from '../../../src/model/verdict.ts';
import type { Registry } from '../../support/registry/registry.ts';
import type { PullRequest } from '../action/repository.ts';
import type { Files, RawRun, Scene } from '../action/scene.ts';

interface Place {
  readonly file: string;
  readonly line: number;
}

/** The parts of the JSON report (`docs/schema/audit.schema.json`) that tests speak of. */
export interface Report {
  readonly outcome: string;
  readonly held: { readonly scope: string; readonly base: string | null };
  readonly lockfiles: readonly string[];
  readonly coverage: Coverage;
  readonly errors: readonly { readonly code: string; readonly file: string | null }[];
  readonly findings: readonly (Place & {
    readonly code: string;
    readonly severity: string;
    readonly package: string | null;
  })[];
  readonly changes: readonly (Place & { readonly kind: string; readonly name: string })[];
  readonly packages: readonly (Place & {
    readonly name: string;
    readonly version: string | null;
    readonly path: string;
    readonly status: string;
    readonly reason: string;
  })[];
}

export interface Audited {
  readonly run: RawRun;
  readonly report: Report;
  /** `name@version` of every version document that the scene's registry was asked for, sorted, repetitions kept. */
  readonly asked: readonly string[];
}

export interface Circumstances {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: object;
  readonly eventName?: string;
}

/** Every name and version that a registry was asked about, whatever the document. */
export function askedOf(registry: Registry): readonly string[] {
  const versions = registry.requests.filter(({ kind }) => kind === 'version');
  return versions.map(({ name, version }) => `${name}@${version}`).toSorted();
}

/** Every name that a registry was asked about at all: a packument tells of all versions. */
export function namesAskedOf(registry: Registry): readonly string[] {
  return [...new Set(registry.requests.flatMap(({ name }) => (name === null ? [] : [name])))].toSorted();
}

/** Runs the action in a pull request's checkout, and reads nothing but what it hands out. */
export async function runIn(
  scene: Scene,
  { workspace, event }: Pick<PullRequest, 'workspace' | 'event'>,
  circumstances: Circumstances = {},
): Promise<RawRun> {
  scene.registry.requests.length = 0;
  return scene.run({
    workspace,
    event: circumstances.event ?? event,
    github: { event_name: circumstances.eventName ?? 'pull_request' },
    // Nobody to ask but this clone and its origin.
    inputs: { 'github-token': '', 'report-file': 'report.json', ...circumstances.inputs },
  });
}

/** A run that came to a verdict. Every report of such a run must add up, so that is looked at here. */
export async function auditIn(
  scene: Scene,
  pullRequest: Pick<PullRequest, 'workspace' | 'event'>,
  circumstances: Circumstances = {},
): Promise<Audited> {
  const run = await runIn(scene, pullRequest, circumstances);
  expect(run.outputs['report'], run.log).not.toBe('');
  const report = readReport(path.join(pullRequest.workspace, 'report.json'));
  expectSum(report);
  return { run, report, asked: askedOf(scene.registry) };
}

export function readReport(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

/** The six parts make the total, and the total is every entry that is listed. */
export function expectSum({ coverage, packages, findings }: Report): void {
  const { verified, weaklyBound, registryOnly, failed, notAudited, notApplicable } = coverage;
  expect(verified + weaklyBound + registryOnly + failed + notAudited + notApplicable).toBe(coverage.total);
  expect(packages).toHaveLength(coverage.total);
  // Whatever stands at its line: an entry that something severe is said of is not called verified beside it.
  const severe = new Set(
    findings
      .filter(({ severity, package: name }) => name !== null && (severity === 'critical' || severity === 'high'))
      .map(({ file, line }) => `${file}:${line}`),
  );
  const praised = packages.filter(({ status, file, line }) => status === 'verified' && severe.has(`${file}:${line}`));
  expect(praised, 'verified, and a severe finding at its line').toEqual([]);
}

/** Findings that fail a run by default, as `code severity file:line`, in the order of the report. */
export function severeOf({ findings }: Report): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'critical' || severity === 'high')
    .map(({ code, severity, file, line }) => `${code} ${severity} ${file}:${line}`);
}

export function changesOf({ changes }: Report): readonly string[] {
  return changes.map(({ kind, name }) => `${kind} ${name}`).toSorted();
}

/** `path: status reason` of every entry. */
export function fatesOf({ packages }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(packages.map((entry) => [entry.path, `${entry.status} ${entry.reason}`.trim()]));
}

/** A package.json with nothing in it. */
export const MANIFEST: Files = { 'package.json': '{"name":"project","version":"1.0.0"}\n' };
