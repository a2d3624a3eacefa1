import { resolve } from 'node:path';
import { createIdTokens } from '../adapters/id-token.ts';
import { NPM_SERVICES } from '../adapters/signer-services.ts';
import { type JsonRecord, stringAt } from '../model/json.ts';
import type { PublishForm } from '../model/publish.ts';
import { isBlocking } from '../publish/check.ts';
import { gatherFacts } from '../publish/gather-facts.ts';
import { allChecks } from '../publish/preflight.ts';
import { readTokenClaims } from '../publish/token-claims.ts';
import { type Checklist, checklistJson, renderChecklist } from '../report/checklist.ts';
import type { ExitCode } from './exit-code.ts';
import { startDeadline } from './deadline.ts';
import { readJob } from './job.ts';
import { deliver, type OutputFlags, type Terminal, terminalOptions } from './output.ts';
import { askingRegistry, npmFacts, openNpm, readManifest, repositoryFiles, sourceOf } from './preflight-ports.ts';

export interface DoctorFlags extends OutputFlags {
  readonly form: PublishForm;
  readonly provenance: boolean;
  readonly registry?: string;
  readonly tag?: string;
  readonly access?: 'public' | 'restricted';
  readonly allowLessTrust: boolean;
  /** For everything, in seconds. */
  readonly timeout: number;
}

/**
 * `countersign doctor [FOLDER]`: the preflight alone, on a person's machine or in a pull request. Writes nothing anywhere and
 * runs nothing of the project. 1 where something would stop a publish; 3 where that could not be found out.
 */
export async function doctorCommand(folder: string, flags: DoctorFlags, terminal: Terminal): Promise<ExitCode> {
  const { env } = terminal;
  const root = resolve(folder);
  const deadline = startDeadline(flags.timeout, ['SIGTERM', 'SIGINT']);
  try {
    const checklist = await examine(root, flags, env, deadline.signal);
    await deliver(terminal, flags, {
      report: () => renderChecklist(checklist, terminalOptions(terminal, flags)),
      json: () => checklistJson(checklist),
    });
    if (checklist.blocking.some(({ outcome }) => outcome === 'fail')) return 1;
    return checklist.blocking.length > 0 ? 3 : 0;
  } finally {
    deadline.release();
  }
}

async function examine(
  folder: string,
  flags: DoctorFlags,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<Checklist> {
  const [json, job] = await Promise.all([readManifest(folder), readJob(env)]);
  const { config, registry } = await openNpm(folder, env, job, json, flags.registry ?? null);
  const identity = createIdTokens(env, readTokenClaims);
  const intent = {
    form: flags.form,
    provenance: flags.provenance,
    tag: flags.tag ?? null,
    access: flags.access ?? null,
    registry,
    allowLessTrust: flags.allowLessTrust,
    dirtyTree: 'warn',
    // Where the job may ask for tokens it is the one that publishes, or stands beside it.
    rehearsal: identity.missing !== null,
  } as const;
  const facts = await gatherFacts(intent, { from: 'package.json', json, integrity: null }, job, {
    registry: askingRegistry(config, registry, signal),
    identity,
    publisher: null,
    files: await repositoryFiles(folder, env),
    source: () => sourceOf(folder, env),
    npm: npmFacts(config, registry, folder, env, NPM_SERVICES.rekor.version),
  });
  const checks = allChecks(facts);
  return { subject: subjectOf(json, registry, flags), checks, blocking: checks.filter(isBlocking) };
}

function subjectOf(json: JsonRecord, registry: string, { form, provenance }: DoctorFlags): string {
  const name = stringAt(json, 'name') ?? '(no name)';
  const version = stringAt(json, 'version') ?? '(no version)';
  return `${name}@${version} to ${registry} (${form}, ${provenance ? 'with' : 'without'} provenance)`;
}
