/** Projects in real repositories whose packages have real provenance, and `dist/cli.js` run in them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { githubClaims } from '../../support/authorities/claims.ts';
import { type ProcessResult, runCli } from '../../support/process.ts';
import type { NpmUser, PublishedVersion } from '../../support/registry/documents.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { commitAll, git } from '../action/repository.ts';
import { type Files, writeFiles } from '../action/scene.ts';
import type { World } from '../world.ts';

export const ORIGINS = '.github/countersign-origins.json';

export interface Build {
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly workflow?: string;
  readonly npmUser?: NpmUser;
}

/** Publishes with provenance of a build in `repository`, which its package.json names as well. */
export function publishFrom(world: World, name: string, version: string, build: Build = {}): Promise<PublishedVersion> {
  const {
    repository = 'octo-org/demo',
    repositoryId = '123456789',
    ownerId = '87654321',
    workflow = 'release',
  } = build;
  const claims = githubClaims({
    repository,
    repository_id: repositoryId,
    repository_owner_id: ownerId,
    path: `.github/workflows/${workflow}.yml`,
    ref: `refs/tags/v${version}`,
  });
  const published = build.npmUser === undefined ? {} : { npmUser: build.npmUser };
  const input = { name, version, repository: `https://github.com/${repository}` };
  return world.publish(input, { provenance: { claims }, ...published });
}

export function lockOf(world: World, published: readonly PublishedVersion[]): string {
  const entries = published.map((each) => lockEntryOf(each));
  return packageLockOf(entries, { registryUrl: world.registry.url });
}

/** A repository on branch `main` with these files committed. */
export function repository(world: World, files: Files): string {
  const folder = world.project();
  git(folder, 'init', '--quiet');
  writeFiles(folder, { 'package.json': '{"name":"project","version":"1.0.0"}\n', ...files });
  commitAll(folder, 'base');
  return folder;
}

/** Commits files on a new branch, off `main`. */
export function branch(folder: string, name: string, files: Files): void {
  git(folder, 'checkout', '--quiet', '-b', name, 'main');
  writeFiles(folder, files);
  commitAll(folder, name);
}

export function countersign(world: World, cwd: string, ...args: readonly string[]): Promise<ProcessResult> {
  return runCli([...args, ...world.source, '--no-color'], { cwd });
}

export interface Found {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly remedy: string;
  readonly affected?: readonly unknown[];
}

/** Audits a branch against `main`; of its findings those about origins. */
export async function auditBranch(
  world: World,
  cwd: string,
  ...more: readonly string[]
): Promise<{ readonly code: number | null; readonly about: readonly Found[]; readonly all: readonly Found[] }> {
  const { code, stdout, stderr } = await countersign(world, cwd, 'audit', '--json', '--base-ref', 'main', ...more);
  if (!stdout.startsWith('{')) throw new Error(`${stdout}${stderr}`);
  const { findings } = JSON.parse(stdout) as { findings: readonly Found[] };
  return { code, about: findings.filter((finding) => finding.code.startsWith('origin-')), all: findings };
}

/** The arguments of the command in a remedy, as a shell would give them to the program. */
export function commandIn(remedy: string): readonly string[] {
  const command = /“countersign ([^”]+)”/.exec(remedy)?.[1];
  if (command === undefined) throw new Error(`no command in: ${remedy}`);
  const words = execFileSync('sh', ['-c', String.raw`printf '%s\n' ${command}`], { encoding: 'utf8', cwd: '/' });
  return words.trimEnd().split('\n');
}

/** Lines that a diff against the last commit adds and removes, by file. */
export function diffOf(folder: string): string {
  return git(folder, 'diff', '--numstat').trim().replaceAll('\t', ' ');
}

export function originsIn(folder: string): string | null {
  const file = path.join(folder, ORIGINS);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
