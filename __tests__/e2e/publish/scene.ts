import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type NodeVersion, type ProcessResult, runCli } from '../../support/process.ts';
import { BUN, type NpmVersion, npmCli, PNPM, YARN } from '../../support/publishing/package-managers.ts';
import type { Project } from '../../support/publishing/project.ts';
import { type JobOptions, type PublishingStage, startPublishing } from '../../support/publishing/stage.ts';
import type { WorkflowRun } from '../../support/publishing/token-claims.ts';
import { makePackage } from '../../support/registry/packages.ts';
import { type ActionResult, runAction } from '../../support/runner/runner.ts';

export const REPOSITORY = 'octo-org/demo';
export const WORKFLOW = 'release.yml';

/** A job that publishes: what the workflow says, and what the runner sets. */
export interface Job extends JobOptions {
  /** Under which name npm is found; 12, unless said. */
  readonly npm?: NpmVersion;
  /** Which log signing writes to. */
  readonly rekor?: 'v1' | 'v2';
  /** What runs the command line; Node.js 24, unless said. npm runs on that. */
  readonly node?: NodeVersion;
  /** More of the run that GitHub's token tells of. */
  readonly run?: WorkflowRun;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionJob extends Job {
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A run of the action, and the folder for temporary files that it left. */
export interface PublishRun extends ActionResult {
  readonly temp: string;
}

/** Everything that publishing speaks to, and jobs that publish by the committed bundle. */
export class PublishScene {
  readonly stage: PublishingStage;
  readonly #signing: Readonly<Record<'v1' | 'v2', string>>;
  #temps = 0;

  private constructor(stage: PublishingStage) {
    this.stage = stage;
    const write = (rekor: 'v1' | 'v2'): string => {
      const file = path.join(stage.folder, `signing-${rekor}.json`);
      writeFileSync(file, JSON.stringify(stage.sigstore.signingConfig(rekor)));
      return file;
    };
    this.#signing = { v1: write('v1'), v2: write('v2') };
  }

  static async start(): Promise<PublishScene> {
    return new PublishScene(await startPublishing());
  }

  /** The action in a project's folder. The runner's folder for temporary files stays until the scene ends. */
  async run({ folder, commit }: Project, job: ActionJob = {}): Promise<PublishRun> {
    const temp = this.#temp();
    const { inputs, env, ...rest } = job;
    const result = await runAction({
      workspace: folder,
      inputs: { mode: 'publish', ...this.#services(job), ...inputs },
      env: { ...this.environment(commit, rest), RUNNER_TEMP: temp, ...env },
    });
    return { ...result, temp };
  }

  /** The command line in a project's folder. */
  async cli({ folder, commit }: Project, args: readonly string[], job: Job = {}): Promise<ProcessResult> {
    const services = Object.entries(this.#services(job)).map(([name, value]) => `--${name}=${value}`);
    const given = args[0] === 'publish' ? [...args, ...services] : args;
    return runCli(given, {
      cwd: folder,
      env: { ...this.environment(commit, job), RUNNER_TEMP: this.#temp(), ...job.env },
      ...(job.node === undefined ? {} : { node: job.node }),
    });
  }

  /** The environment of a job at a commit; from then on GitHub's tokens are those of this run. */
  environment(commit: string, { npm = '12', run, ...job }: Job): Record<string, string> {
    this.stage.oidc.runAs({ sha: commit, workflow_sha: commit, job_workflow_sha: commit, ...run });
    return {
      ...this.stage.environment({ ci: 'job', ...job }),
      PATH: [this.#programs(npm), process.env['PATH'] ?? ''].join(path.delimiter),
    };
  }

  /** A version from before trusted publishing: it can only be set up for a package that exists. */
  async existing(name: string, version = '1.0.0'): Promise<void> {
    await this.stage.registry.seed(makePackage({ name, version }), { provenance: this.stage.oidc.claims });
    this.stage.registry.trust(name, { repository: REPOSITORY, workflow: WORKFLOW });
  }

  #services({ rekor = 'v1' }: Job): Record<string, string> {
    const { trustedRoot, keys } = this.stage.files;
    return { 'trusted-root': trustedRoot, keys, signing: this.#signing[rekor] };
  }

  #temp(): string {
    const temp = path.join(this.stage.folder, `temp-${(this.#temps += 1)}`);
    mkdirSync(temp);
    return temp;
  }

  /** A folder for PATH with this Node.js, and the package managers. */
  #programs(npm: NpmVersion): string {
    const folder = mkdtempSync(path.join(this.stage.folder, 'bin-'));
    const tools = { npm: npmCli(npm), pnpm: PNPM, yarn: YARN, bun: BUN };
    symlinkSync(process.execPath, path.join(folder, 'node'));
    for (const [name, { file, args }] of Object.entries(tools)) symlinkSync(args[0] ?? file, path.join(folder, name));
    return folder;
  }
}

/** A scene for all tests of a file. */
export function usePublishScene(): () => PublishScene {
  let scene: PublishScene | undefined;
  beforeAll(async () => void (scene = await PublishScene.start()));
  afterAll(() => scene?.stage.close());
  return () => {
    if (scene === undefined) throw new Error('the scene has not started');
    return scene;
  };
}

/** The text of every file below a folder, for what must be in none of them. */
export function textsBelow(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1')).join('\n');
}
