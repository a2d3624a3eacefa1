import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type GitHubClaims, githubClaims } from '../../support/authorities/claims.ts';
import { type GitHub, startGitHub } from '../../support/github/github.ts';
import type { GitHubRepository } from '../../support/github/repository.ts';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { type LockEntry, lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { makePackage } from '../../support/registry/packages.ts';
import { publish } from '../../support/registry/publish.ts';
import type { Registry } from '../../support/registry/registry.ts';
import { makePullRequest } from '../action/repository.ts';
import type { RawRun, Scene } from '../action/scene.ts';
import { auditReport } from '../world.ts';
import type { Build, Locked, Package, Release, Remembered, Replay } from './scenario.ts';

export interface Played {
  readonly exitCode: number | null;
  readonly findings: readonly string[];
  /** What the run's page shows, without annotations and without what differs from run to run. */
  readonly shown: string;
  readonly run: RawRun;
}

/** Plays a replay: publishes its packages, and has the committed action audit a pull request that goes from base to head. */
export async function play(scene: Scene, replay: Replay): Promise<Played> {
  const registry = await scene.another();
  const github = await startGitHub();
  try {
    const published = await publishAll(scene, replay.packages, registry, github);
    const lock = (locked: readonly Locked[]): string => lockfileOf(locked, published, registry);
    const policy = replay.policy === undefined ? {} : { '.github/countersign.yml': replay.policy };
    const { workspace, event, base } = makePullRequest(scene.workspace(), {
      base: { 'package-lock.json': lock(replay.base), ...policy },
      head: { 'package-lock.json': lock(replay.head) },
    });
    const run = await scene.run({
      workspace,
      event,
      github: { event_name: 'pull_request', token: github.token, api_url: github.url },
      inputs: { registry: registry.url, 'report-file': 'report.json' },
    });
    const file = path.join(workspace, 'report.json');
    if (!existsSync(file)) throw new Error(`the action wrote no report:\n${run.log}`);
    const findings = findingsOf(readFileSync(file, 'utf8'));
    const names = [
      [registry.url, 'https://registry.test/'],
      [base, '<base commit>'],
    ] as const;
    return { exitCode: run.exitCode, findings, run, shown: shownOf(run.raw, names, replay.relative === true) };
  } finally {
    await registry.stop();
    await github.close();
  }
}

interface ListedFinding {
  readonly severity: string;
  readonly code: string;
  readonly package: string | null;
  readonly version: string | null;
  readonly affected?: readonly unknown[];
}

/** A report's findings, in the words in which replays expect them. The report is held to its schema. */
export function findingsOf(json: string): readonly string[] {
  auditReport(json);
  const { findings } = JSON.parse(json) as { readonly findings: readonly ListedFinding[] };
  return findings.map(({ severity, code, package: name, version, affected }) => {
    const what = affected === undefined ? (name === null ? '' : ` ${name}@${version}`) : ` ×${affected.length}`;
    return `${severity} ${code}${what}`;
  });
}

export type Published = ReadonlyMap<string, PublishedVersion>;

export async function publishAll(
  scene: Scene,
  packages: readonly Package[],
  registry: Registry,
  github: GitHub,
): Promise<Published> {
  const published = new Map<string, PublishedVersion>();
  const repositories = new Map<string, GitHubRepository>();
  for (const { name, releases } of packages) {
    for (const release of releases) {
      const { version, time, build } = release;
      const claims = build === undefined ? null : claimsOf(name, version, build);
      if (claims !== null) remember(github, repositories, claims, time, build?.remembered);
      const made = await publishOne(scene, name, release, claims, registry.url);
      registry.add(made);
      published.set(`${name}@${version}`, made);
    }
  }
  return published;
}

function publishOne(
  scene: Scene,
  name: string,
  release: Release,
  claims: GitHubClaims | null,
  registryUrl: string,
): Promise<PublishedVersion> {
  const { version, time, by: npmUser, build, scripts, dependencies, optionalDependencies } = release;
  const repository = release.repository ?? build?.repository;
  const packed = makePackage({
    name,
    version,
    repository: repository === undefined ? null : `https://github.com/${repository}`,
    ...(scripts === undefined ? {} : { scripts }),
    ...(dependencies === undefined ? {} : { dependencies }),
    ...(optionalDependencies === undefined ? {} : { packageJson: { optionalDependencies } }),
  });
  const provenance = claims === null ? false : { claims };
  return publish(scene.authorities, packed, { registryUrl, time, npmUser, provenance });
}

/** Each build has a commit and a run of its own, unless it says which. */
function claimsOf(name: string, version: string, { remembered: _remembered, ...build }: Build): GitHubClaims {
  const sha = createHash('sha1').update(`${name}@${version}`).digest('hex');
  const runId = String(20_000_000_000 + (Number.parseInt(sha.slice(0, 8), 16) % 1_000_000_000));
  return githubClaims({ ref: `refs/tags/v${version}`, sha, run_id: runId, ...build });
}

function remember(
  github: GitHub,
  repositories: Map<string, GitHubRepository>,
  claims: GitHubClaims,
  time: string,
  { tagElsewhere, ...options }: Remembered = {},
): void {
  // A repository that took another name, or another owner, is still the one with that number.
  const known = repositories.get(claims.repository_id);
  if (known !== undefined && known.fullName !== claims.repository) known.rename(claims.repository);
  const repository = github.remember(claims, time, options);
  repositories.set(claims.repository_id, repository);
  if (tagElsewhere !== undefined) repository.tag(tagElsewhere, repository.commit());
}

export function lockfileOf(locked: readonly Locked[], published: Published, registry: Registry): string {
  const entries = locked.map((each): LockEntry => {
    if (typeof each !== 'string' && 'git' in each)
      return { name: each.name, version: each.version, resolved: each.git, fields: { optional: true } };
    const { locks, as } = typeof each === 'string' ? { locks: each, as: undefined } : each;
    const found = published.get(locks);
    if (found === undefined) throw new Error(`${locks} is locked and was never published`);
    return lockEntryOf(found, as === undefined ? {} : { path: `node_modules/${as}` });
  });
  return packageLockOf(entries, { registryUrl: registry.url });
}

/** The terminal's report, without the commands after it, and without what differs from run to run or between machines. */
function shownOf(output: string, names: readonly (readonly [string, string])[], relative: boolean): string {
  const from = output.indexOf('Countersign audit');
  const commands = output.indexOf('\n::', from);
  const report = output.slice(Math.max(from, 0), commands < 0 ? undefined : commands + 1);
  // Of the files that trust comes from the paths differ, and with them where lines are broken.
  const elsewhere = report.replace(/^Trust: .*\n(?: {2}.*\n)*/m, '');
  const named = names.reduce((text, [actual, shown]) => text.replaceAll(actual, shown), elsewhere);
  return relative ? named.replace(/\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?/g, '<time>') : named;
}
