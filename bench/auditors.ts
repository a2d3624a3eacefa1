import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CLI, ROOT } from '../__tests__/support/process.ts';
import type { NpmTrust } from './authorities.ts';
import type { Command } from './measure.ts';
import type { Pnpm } from './pnpm.ts';
import type { BenchProject, ChangedProject } from './projects.ts';
import type { Counters } from './registry-process.ts';
import type { World } from './world.ts';

/** One way to audit a project, and how to tell that it did. */
export interface Auditor {
  readonly name: string;
  /** Brings the caches into the state that is to be measured; not measured itself. */
  prepare(): void;
  readonly command: Command;
  /** How long the registry lets its answers be kept without asking again. Default 300, as the public one does. */
  readonly keepSeconds?: number;
  /** @throws where the output, or what the registry saw, is not that of a whole audit: fast and wrong is no result */
  check(stdout: string, seen: Counters): void;
}

const NPM_FOLDER = path.join(ROOT, 'node_modules', 'npm');
/** The devDependency, unmodified. */
export const NPM = path.join(NPM_FOLDER, 'bin', 'npm-cli.js');
const NPM_VERSION = (JSON.parse(readFileSync(path.join(NPM_FOLDER, 'package.json'), 'utf8')) as { version: string })
  .version;

/** Countersign's command line, with a world's trust in files. */
function countersign(world: World, project: BenchProject, extra: readonly string[] = []): Command {
  const trust = ['--trusted-root', world.trustedRoot, '--keys', world.keys];
  return {
    file: CLI,
    args: ['audit', '--json', '--registry', world.registryUrl, ...trust, ...extra],
    cwd: project.folder,
  };
}

export function countersignCold(world: World, project: BenchProject): Auditor {
  const checks = (stdout: string, seen: Counters): void => checkReport(stdout, project, seen);
  return { name: 'Countersign, cold', prepare: () => undefined, command: countersign(world, project), check: checks };
}

/**
 * With what its last run left in a folder, and in a home that stays. `later`: what was kept is too old to be used without
 * asking again, as on another day.
 */
export function countersignWarm(world: World, project: BenchProject, folder: string, later: boolean): Auditor {
  const at = (name: string): string => path.join(folder, name);
  const home = {
    HOME: at('home'),
    XDG_CACHE_HOME: at('cache'),
    XDG_DATA_HOME: at('data'),
    XDG_STATE_HOME: at('state'),
  };
  const command = countersign(world, project, ['--cache', at('facts')]);
  return {
    name: `Countersign, warm${later ? ', another day' : ''}`,
    prepare: () => void mkdirSync(home.HOME, { recursive: true }),
    command: { ...command, env: home },
    ...(later ? { keepSeconds: 0 } : {}),
    check: (stdout, seen) => checkReport(stdout, project, seen),
  };
}

/** The part of `docs/schema/audit.schema.json` that is looked at here. */
interface Report {
  readonly coverage: { readonly total: number; readonly verified: number };
  readonly counts: { readonly withProvenance: number; readonly requests: number; readonly bytes: number };
}

/** What the audit says it did, against what is there and what the registry saw. */
export function checkReport(
  stdout: string,
  project: Pick<BenchProject, 'packages' | 'attested'>,
  seen: Counters,
): void {
  const { coverage, counts } = JSON.parse(stdout) as Report;
  demand('The audit', [
    ['entries', coverage.total, project.packages],
    ['verified entries', coverage.verified, project.packages],
    ['entries with verified provenance', counts.withProvenance, project.attested],
    ['requests', counts.requests, seen.requests],
    ['bytes', counts.bytes, seen.bytes],
    ['failed requests', seen.failures, 0],
  ]);
}

/** The audit of a pull request, whose base is the branch `main`. */
export function countersignChange(world: World, project: ChangedProject): Auditor {
  return {
    name: `${project.changed} of ${project.packages.toLocaleString('en-US')} packages changed`,
    prepare: () => undefined,
    command: countersign(world, project, ['--base-ref', 'main']),
    check: (stdout, seen) => checkChange(stdout, project, seen),
  };
}

/** The same of a pull request: only what it changes is audited, and nothing else is asked about. */
export function checkChange(
  stdout: string,
  project: Pick<ChangedProject, 'packages' | 'changed' | 'changedAttested'>,
  seen: Counters,
): void {
  const { coverage, counts } = JSON.parse(stdout) as Report;
  demand('The audit', [
    ['entries', coverage.total, project.packages],
    ['verified entries', coverage.verified, project.changed],
    ['entries with verified provenance', counts.withProvenance, project.changedAttested],
    ['requests', counts.requests, seen.requests],
    ['bytes', counts.bytes, seen.bytes],
    ['failed requests', seen.failures, 0],
  ]);
}

/** An unmodified `npm audit signatures`; cold with an empty cache, or with what its last run left. */
export function npmSignatures(
  world: World,
  project: BenchProject,
  trust: NpmTrust,
  cache: string,
  cold: boolean,
): Auditor {
  const flags = ['--no-update-notifier', '--no-audit', '--no-fund', `--registry=${world.registryUrl}`];
  return {
    name: `npm ${NPM_VERSION} audit signatures, ${cold ? 'cold' : 'warm'}`,
    prepare() {
      if (!cold) return;
      rmSync(cache, { recursive: true, force: true });
      mkdirSync(cache, { recursive: true });
      trust.prepareCache(cache);
    },
    command: {
      file: NPM,
      args: ['audit', 'signatures', ...flags, `--cache=${cache}`],
      cwd: project.folder,
      env: trust.environment,
    },
    check: (stdout, seen) => checkNpm(stdout, project, cold ? seen : null),
  };
}

/** What npm says it verified; and, where its cache was empty, that it asked for each attestation. */
export function checkNpm(
  stdout: string,
  project: Pick<BenchProject, 'packages' | 'attested'>,
  seen: Counters | null,
): void {
  const said = (pattern: RegExp): number => Number(pattern.exec(stdout)?.[1] ?? 0);
  const figures: [string, number, number][] = [
    ['audited packages', said(/^audited (\d+) packages/m), project.packages],
    [
      'verified signatures',
      said(/^(\d+) packages? ha(?:s|ve) (?:a )?verified registry signatures?$/m),
      project.packages,
    ],
    ['verified attestations', said(/^(\d+) packages? ha(?:s|ve) (?:an? )?verified attestations?$/m), project.attested],
  ];
  if (seen !== null) figures.push(['failed requests', seen.failures, 0]);
  demand('npm', figures);
}

/** pnpm's own: signatures of the registry alone, with the keys that the registry serves. It keeps no cache of them. */
export function pnpmSignatures(world: World, project: BenchProject, pnpm: Pnpm, cache: string): Auditor {
  const { file, version } = pnpm;
  return {
    name: `pnpm ${version} audit signatures`,
    prepare: () => rmSync(cache, { recursive: true, force: true }),
    command: {
      file,
      native: true,
      args: ['audit', 'signatures', '--json', `--registry=${world.registryUrl}`, `--cache-dir=${cache}`],
      cwd: project.folder,
    },
    check: (stdout, seen) => checkPnpm(stdout, project, seen),
  };
}

export function checkPnpm(stdout: string, project: Pick<BenchProject, 'packages'>, seen: Counters): void {
  const { audited, verified } = JSON.parse(stdout) as { readonly audited: number; readonly verified: number };
  demand('pnpm', [
    ['audited packages', audited, project.packages],
    ['verified signatures', verified, project.packages],
    ['failed requests', seen.failures, 0],
  ]);
}

/** @throws where a figure is not what it must be */
function demand(who: string, figures: readonly (readonly [string, number, number])[]): void {
  const wrong = figures.filter(([, got, expected]) => got !== expected);
  if (wrong.length === 0) return;
  const faults = wrong.map(([what, got, expected]) => `${what}: ${got} reported, ${expected} expected`);
  throw new Error(`${who} is wrong, so its speed says nothing. ${faults.join('; ')}.`);
}
