import { join } from 'node:path';
import { createGit } from '../adapters/git.ts';
import { readTarballFile } from '../adapters/tarball-file.ts';
import { findPackages, projectLevels } from '../adapters/workspaces.ts';
import { ConfigurationError, type Problem, UserError } from '../model/errors.ts';
import type { Answer } from '../model/evidence.ts';
import { type JsonRecord, stringAt } from '../model/json.ts';
import type { PublishedPackage, PublishReport } from '../model/publish-report.ts';
import { readStanding, type Standing } from '../packument/standing.ts';
import { publishPackage } from '../publish/journey.ts';
import { detectManager, type DetectedManager } from '../publish/package-manager.ts';
import {
  type LeftOut,
  type PlannedPackage,
  planWorkspaces,
  publishable,
  type WorkspacePlan,
} from '../publish/workspaces.ts';
import { topOf } from './agreed.ts';
import { readJob } from './job.ts';
import { askingRegistry, openNpm, readManifest } from './preflight-ports.ts';
import type { PublishHost, PublishOptions } from './publish-options.ts';
import { journeyPorts, type OpenedTrust, openTrust, outputFolder } from './publish-ports.ts';

/** What a publish came to, beside the plain report. */
export interface PublishRun {
  readonly report: PublishReport;
  /** Of each package, in the report's order; `null` where nothing was signed. */
  readonly bundleFiles: readonly (string | null)[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Publishes the package of a folder, or every new one of the project.
 *
 * @param folder absolute
 * @throws ConfigurationError where it cannot be told what is to be published
 */
export async function runPublish(folder: string, options: PublishOptions, host: PublishHost): Promise<PublishRun> {
  const trust = await openTrust(options, host);
  if (!options.workspaces) {
    const one = await publishFolder(folder, options, host, trust);
    const report = { schemaVersion: 1, registry: one.registry, packages: [one.package] } as const;
    return { report, bundleFiles: [one.bundleFile], leftOut: [] };
  }
  const { root, plan, registry } = await planProject(folder, options, host);
  const packages: PublishedPackage[] = [];
  const bundleFiles: (string | null)[] = [];
  for (const planned of plan.packages) {
    const because = reasonToSkip(planned, packages, options.continueOnError);
    if (because === null) {
      const one = await publishPlanned(join(root, planned.folder), planned, options, host, trust);
      packages.push(one.package);
      bundleFiles.push(one.bundleFile);
    } else {
      packages.push(notPublished(planned, options, 'skipped', because));
      bundleFiles.push(null);
    }
  }
  return { report: { schemaVersion: 1, registry, packages }, bundleFiles, leftOut: plan.leftOut };
}

interface One {
  readonly registry: string;
  readonly package: PublishedPackage;
  readonly bundleFile: string | null;
}

/** One package that cannot even be begun with must not take along what is known of those before it. */
async function publishPlanned(
  folder: string,
  planned: PlannedPackage,
  options: PublishOptions,
  host: PublishHost,
  trust: OpenedTrust,
): Promise<Omit<One, 'registry'>> {
  try {
    return await publishFolder(folder, { ...options, tag: planned.tag }, host, trust);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first, ...others] = error.problems;
    if (first === undefined) throw error;
    const unbegun = notPublished(planned, options, 'failed', first);
    return {
      package: { ...unbegun, stoppedAt: 'preflight', problems: [first, ...others] },
      bundleFile: null,
    };
  }
}

async function publishFolder(
  folder: string,
  options: PublishOptions,
  host: PublishHost,
  trust: OpenedTrust,
): Promise<One> {
  const { env } = host;
  const ready = readyTarball(options);
  const [manifest, job] = await Promise.all([
    ready === null ? readManifest(folder) : manifestIn(ready.path),
    readJob(env),
  ]);
  const { config, registry } = await openNpm(folder, env, job, manifest, options.registry ?? null);
  const name = stringAt(manifest, 'name') ?? '';
  const output = await outputFolder(host);
  const ports = await journeyPorts(
    { folder, name, registry, config, output, job },
    host.identity,
    options,
    host,
    trust,
  );
  const { form, provenance, allowLessTrust, dirtyTree } = options;
  const journey = await publishPackage(
    {
      intent: {
        form,
        provenance,
        tag: options.tag ?? null,
        access: options.access ?? null,
        registry,
        allowLessTrust,
        dirtyTree,
        rehearsal: false,
      },
      job,
      folder,
      // With a tarball at hand nothing is packed here.
      manager: options.packageManager ?? (ready === null ? (await managerOf(folder, host)).manager : 'npm'),
      manifest,
      ready,
      confirmTimeoutMs: options.confirmTimeout * 1_000,
    },
    ports,
  );
  return { registry, package: journey.package, bundleFile: journey.bundleFile };
}

/** The tarball's own, since its job needs no checkout. One that cannot be read stops the journey, which tells why. */
async function manifestIn(tarball: string): Promise<JsonRecord> {
  const read = await readTarballFile(tarball);
  return read.kind === 'done' ? read.value.manifest : {};
}

function readyTarball({ tarball, digest }: PublishOptions): { readonly path: string; readonly digest: string } | null {
  if (tarball === undefined && digest === undefined) return null;
  if (tarball !== undefined && digest !== undefined) return { path: tarball, digest };
  throw fault({
    code: 'TARBALL_AND_DIGEST',
    message: 'A tarball that was packed before comes with its digest: one of the two is missing.',
    hint: 'Hand over both outputs of the packing job, “tarball” and “integrity”.',
  });
}

/** The package manager that the project uses, looked for up to the top of the repository. */
export async function managerOf(folder: string, { env }: PublishHost): Promise<DetectedManager> {
  const detected = detectManager(await projectLevels(folder, await topOf(folder, createGit(folder, env))));
  if ('code' in detected) throw fault(detected);
  return detected;
}

interface Project {
  readonly root: string;
  readonly plan: WorkspacePlan;
  readonly registry: string;
}

async function planProject(root: string, options: PublishOptions, host: PublishHost): Promise<Project> {
  if (options.tarball !== undefined) {
    throw fault({
      code: 'WORKSPACES_TARBALL',
      message: 'One tarball is not a project of several packages.',
      hint: 'Leave out “workspaces”, and publish each tarball by itself.',
    });
  }
  const { env } = host;
  const manager = options.packageManager ?? (await managerOf(root, host)).manager;
  const candidates = publishable(await findPackages(root, manager));
  if (!('candidates' in candidates)) throw new ConfigurationError(candidates);
  const job = await readJob(env);
  const standings = new Map<string, Answer<Standing>>();
  let shown = '';
  for (const { name, version, source } of candidates.candidates) {
    const { config, registry } = await openNpm(
      join(root, source.folder),
      env,
      job,
      source.manifest,
      options.registry ?? null,
    );
    const answer = await askingRegistry(config, registry, host.audit.deadline.signal).packument(name);
    standings.set(name, standingIn(answer, name, version));
    shown = registry;
  }
  const plan = planWorkspaces(candidates, standings, options.tag ?? null);
  for (const { notes } of plan.packages) for (const { message } of notes) host.audit.warn(message);
  for (const cycle of plan.cycles) host.audit.warn(`These packages need one another: ${cycle.join(', ')}.`);
  return { root, plan, registry: shown };
}

function standingIn(answer: Answer<unknown>, name: string, version: string): Answer<Standing> {
  if (answer.kind !== 'answered') return answer;
  const read = readStanding(answer.value, name, version);
  return typeof read === 'string'
    ? { kind: 'unknown', code: 'malformed', detail: read }
    : { kind: 'answered', value: read };
}

const GOOD: ReadonlySet<PublishedPackage['outcome']> = new Set(['confirmed', 'already-published', 'staged']);

/** Is the package there for whoever installs what needs it? */
function isThere({ outcome }: PublishedPackage): boolean {
  return GOOD.has(outcome) || outcome === 'published-not-visible';
}

function reasonToSkip(
  planned: PlannedPackage,
  before: readonly PublishedPackage[],
  continueOnError: boolean,
): Problem | null {
  const failed = before.find((each) => !isThere(each));
  const needed = before.find((each) => planned.needs.includes(each.name) && !isThere(each));
  if (needed === undefined && (failed === undefined || continueOnError)) return null;
  const cause = needed ?? failed;
  return {
    code: 'PUBLISH_SKIPPED',
    message: `${planned.name}@${planned.version} was not published: ${cause?.name} before it was not${needed === undefined ? '' : ', and it needs that'}.`,
    hint: 'Mend that one and run again: what is published already is left out.',
  };
}

function notPublished(
  { name, version, tag }: PlannedPackage,
  { form }: PublishOptions,
  outcome: 'failed' | 'skipped',
  because: Problem,
): PublishedPackage {
  return {
    name,
    version,
    outcome,
    stoppedAt: null,
    problems: [because],
    tag,
    form,
    checks: [],
    packed: null,
    changes: null,
    writes: { certain: 0, possible: 0 },
    log: null,
    stageId: null,
    confirmation: null,
  };
}

function fault(problem: Problem): ConfigurationError {
  return new ConfigurationError([problem]);
}
