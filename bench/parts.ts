import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLI } from '../__tests__/support/process.ts';
import {
  type Auditor,
  countersignChange,
  countersignCold,
  countersignWarm,
  npmSignatures,
  pnpmSignatures,
} from './auditors.ts';
import { startNpmTrust } from './authorities.ts';
import { measure } from './measure.ts';
import { pnpmBinary } from './pnpm.ts';
import { changedProject, installedProject, lockedProject } from './projects.ts';
import type { BenchRegistry } from './registry.ts';
import type { Change, Comparison, ScalingPoint } from './results.ts';
import { inTurn, type Say } from './rounds.ts';
import type { World } from './world.ts';

/** What a part of the benchmark works with. */
export interface Bench {
  readonly world: World;
  readonly registry: BenchRegistry;
  readonly runs: number;
  readonly say: Say;
}

/** Countersign beside what else audits signatures, in turn, on the same packages. `alone`: Countersign only. */
export async function compare(bench: Bench, packages: number, alone: boolean): Promise<Comparison> {
  const { world, registry, runs, say } = bench;
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-compared-'));
  const trust = await startNpmTrust(world, folder);
  try {
    const locked = lockedProject(world, packages);
    const missing: { readonly name: string; readonly why: string }[] = [];
    const auditors: Auditor[] = [countersignCold(world, locked)];
    if (await hasCache()) {
      for (const later of [false, true])
        auditors.push(countersignWarm(world, locked, path.join(folder, later ? 'later' : 'warm'), later));
    } else missing.push({ name: 'Countersign, warm', why: 'this version keeps no cache' });
    if (!alone) {
      const installed = installedProject(world, packages);
      const npmCache = path.join(folder, 'npm');
      for (const cold of [true, false]) auditors.push(npmSignatures(world, installed, trust, npmCache, cold));
      const pnpm = pnpmBinary();
      if ('missing' in pnpm) missing.push({ name: 'pnpm audit signatures', why: pnpm.missing });
      else auditors.push(pnpmSignatures(world, installed, pnpm, path.join(folder, 'pnpm')));
    }
    const rows = await inTurn(auditors, runs, registry, say);
    return { packages, attested: locked.attested, rows, missing };
  } finally {
    await trust.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How the cost grows with the lockfile: an empty cache each time. */
export async function scale(bench: Bench, sizes: readonly number[]): Promise<readonly ScalingPoint[]> {
  const projects = sizes.map((size) => lockedProject(bench.world, size));
  const auditors = projects.map((project) => {
    const auditor = countersignCold(bench.world, project);
    return { ...auditor, name: `${auditor.name}, ${project.packages} packages` };
  });
  const rows = await inTurn(auditors, bench.runs, bench.registry, bench.say, auditors.slice(0, 1));
  return rows.flatMap((row, index) => {
    const project = projects[index];
    return project === undefined ? [] : [{ ...row, packages: project.packages, attested: project.attested }];
  });
}

/** A pull request that changes five packages of the lockfile, and the time to the first request. */
export async function changes(bench: Bench, packages: number): Promise<Change> {
  const { world, registry, runs, say } = bench;
  const project = changedProject(world, packages);
  const audit = countersignChange(world, project);
  const version: Auditor = {
    name: '`--version`, for comparison',
    prepare: () => undefined,
    command: { file: CLI, args: ['--version'] },
    check: () => undefined,
  };
  return { packages, changed: project.changed, rows: await inTurn([audit, version], runs, registry, say) };
}

/** Whether this build's command line can keep facts in a folder. */
async function hasCache(): Promise<boolean> {
  const { stdout } = await measure({ file: CLI, args: ['audit', '--help'] });
  return /^\s+--cache <\w+>/m.test(stdout);
}
