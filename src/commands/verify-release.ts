import { ConfigurationError } from '../model/errors.ts';
import { isRegistryName, isRegistryVersion } from '../model/name.ts';
import type { PackageId } from '../model/package.ts';
import type { Confirmation } from '../model/publish-report.ts';
import { identityOf } from '../publish/check-manifest.ts';
import type { ExpectedBuild } from '../publish/expected-build.ts';
import { verifyRelease } from '../publish/verify-published.ts';
import { readJob } from './job.ts';
import { openNpm, readManifest } from './preflight-ports.ts';
import type { PublishHost, PublishOptions } from './publish-options.ts';
import { confirmPorts, openTrust } from './publish-ports.ts';

/**
 * `mode: verify`: is a published version from this repository? Asked at any time later, with the same questions as right
 * after a publish.
 *
 * @param named `name@version`; `null`: the package of the folder
 */
export async function verifyPublishedRelease(
  folder: string,
  named: string | null,
  options: PublishOptions,
  host: PublishHost,
): Promise<Confirmation> {
  const { env } = host;
  const id = named === null ? await idOfFolder(folder) : readTarget(named);
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new ConfigurationError([
      {
        code: 'VERIFY_REPOSITORY',
        message: 'It is not known which repository the package should be from: GITHUB_REPOSITORY names none.',
        hint: 'Run it in a workflow, or use “countersign verify” with --expect-repository.',
      },
    ]);
  }
  const job = await readJob(env);
  const { config, registry } = await openNpm(folder, env, job, { name: id.name }, options.registry ?? null);
  const trust = await openTrust(options, host);
  const build: ExpectedBuild = {
    repository,
    repositoryId: env['GITHUB_REPOSITORY_ID'] ?? null,
    ownerId: env['GITHUB_REPOSITORY_OWNER_ID'] ?? null,
    commit: null,
    ref: null,
    workflow: null,
    runId: null,
    runAttempt: null,
  };
  const expected = { ...id, integrity: options.digest ?? null, tag: options.tag ?? null, build };
  return verifyRelease(expected, confirmPorts({ registry, config }, id.name, options, host, trust), 0);
}

async function idOfFolder(folder: string): Promise<PackageId> {
  const id = identityOf({ manifest: { json: await readManifest(folder) } });
  if (id !== null) return id;
  throw new ConfigurationError([
    { code: 'MANIFEST_IDENTITY', message: 'package.json has no name and version.', hint: 'Name it: name@version.' },
  ]);
}

function readTarget(target: string): PackageId {
  const cut = target.lastIndexOf('@');
  const id = { name: target.slice(0, Math.max(cut, 0)), version: target.slice(cut + 1) };
  if (isRegistryName(id.name) && isRegistryVersion(id.version)) return id;
  throw new ConfigurationError([
    { code: 'INPUT', message: `${JSON.stringify(target)} is not a name@version.`, hint: 'Give an exact version.' },
  ]);
}
