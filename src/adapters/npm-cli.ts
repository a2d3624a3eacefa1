import { isAbsolute } from 'node:path';
import { messageOf } from '../model/errors.ts';
import type { Attempt, PublisherPort, PublishRequest } from '../model/publish.ts';
import { readFault, readStageId, refusalOf } from './npm-cli-output.ts';
import { type Program, runProgram } from './npm-cli-run.ts';
import { type NpmSettings, npmSettings } from './npm-cli-settings.ts';

export interface NpmPublishOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where npm runs: the project's, whose .npmrc npm reads. */
  readonly folder: string;
  /** Default: the npm on the PATH. */
  readonly program?: Program;
}

const NPM: Program = { file: 'npm', args: [] };

type Publish = PublisherPort['publish'];

/**
 * Publishes a tarball that is there with npm itself (10 to 12), unmodified, so that what goes to the registry is what npm
 * sends. Where it goes, under which tag, and that nothing is run, is said in the arguments, above all configuration: a
 * package's `publishConfig` and the project's .npmrc say nothing else on these.
 */
export function createNpmPublish({ env, folder, program = NPM }: NpmPublishOptions): Publish {
  return async (request) => {
    // npm would take `a/b.tgz` for a repository on GitHub.
    const relative = [request.tarball, request.bundle].find((path) => path !== null && !isAbsolute(path));
    if (relative !== undefined) return refused(`${JSON.stringify(relative)} is not an absolute path`);
    let settings: NpmSettings;
    try {
      settings = await npmSettings(env, folder, request.registry, request.token);
    } catch (error) {
      return refused(`npm's configuration cannot be read (${messageOf(error)})`);
    }
    try {
      const ran = await runProgram(program, publishArguments(request), { cwd: folder, env: settings.env });
      switch (ran.kind) {
        case 'not-run':
          return refused(`npm could not be run: ${ran.detail}`);
        case 'killed':
          return { kind: 'unreachable', message: 'npm was ended by a signal before it was done' };
        case 'ended':
          if (ran.exitCode === 0) return { kind: 'done', value: { stageId: readStageId(ran.stdout) } };
          return refusalOf(readFault(ran.stdout, ran.stderr), ran.exitCode, settings.secrets);
      }
    } finally {
      await settings.close();
    }
  };
}

/**
 * Where `provenance=true` is configured, as npm itself reads its configuration for a publish from here: npm refuses that
 * beside a provenance file. What the environment and the user's file say of it is left out when publishing, so what is left
 * is the project's or the machine's. `null`: nowhere, or npm does not tell.
 */
export async function provenanceSetIn(options: NpmPublishOptions, registry: string): Promise<string | null> {
  const { env, folder, program = NPM } = options;
  const settings = await npmSettings(env, folder, registry, null);
  try {
    const ran = await runProgram(program, ['config', 'get', 'provenance'], { cwd: folder, env: settings.env });
    const set = ran.kind === 'ended' && ran.exitCode === 0 && ran.stdout.trim() === 'true';
    return set ? 'An .npmrc of the project or of this machine' : null;
  } finally {
    await settings.close();
  }
}

function publishArguments({ name, form, tarball, bundle, registry, tag, access }: PublishRequest): readonly string[] {
  const scope = /^(@[^/]+)\//.exec(name)?.[1];
  return [
    ...(form === 'staged' ? ['stage', 'publish'] : ['publish']),
    tarball,
    '--json',
    `--registry=${registry}`,
    // A scope's registry comes before `--registry`, wherever it is set.
    ...(scope === undefined ? [] : [`--${scope}:registry=${registry}`]),
    `--tag=${tag}`,
    ...(access === null ? [] : [`--access=${access}`]),
    ...(bundle === null ? [] : [`--provenance-file=${bundle}`]),
    '--ignore-scripts',
    // Either, if it is configured, would end well without having published, or in silence.
    '--no-dry-run',
    '--loglevel=notice',
  ];
}

function refused(message: string): Attempt<never> {
  return { kind: 'refused', status: null, message };
}
