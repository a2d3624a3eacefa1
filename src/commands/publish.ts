import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createIdTokens } from '../adapters/id-token.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { PackageManager, PublishForm } from '../model/publish.ts';
import { pack } from '../publish/pack.ts';
import { identityOf } from '../publish/check-manifest.ts';
import { readTokenClaims } from '../publish/token-claims.ts';
import { terminalText } from '../report/escape.ts';
import { write } from '../report/json.ts';
import { publishJson } from '../report/publish-json.ts';
import { renderPublish } from '../report/publish-terminal.ts';
import { withHost } from './audit.ts';
import type { ExitCode } from './exit-code.ts';
import type { Host } from './options.ts';
import { deliver, type OutputFlags, type Terminal, terminalOptions } from './output.ts';
import { readManifest } from './preflight-ports.ts';
import { exitCodeOfPublish } from './publish-exit-code.ts';
import type { PublishHost, PublishOptions } from './publish-options.ts';
import { outputFolder, packerOf } from './publish-ports.ts';
import { managerOf, runPublish } from './publish-run.ts';

export interface PublishFlags extends OutputFlags {
  readonly form: PublishForm;
  readonly provenance: boolean;
  readonly registry?: string;
  readonly tag?: string;
  readonly access?: 'public' | 'restricted';
  readonly allowLessTrust: boolean;
  readonly allowDirty: boolean;
  readonly packageManager?: PackageManager;
  readonly tarball?: string;
  readonly digest?: string;
  readonly workspaces: boolean;
  readonly continueOnError: boolean;
  readonly storeAttestation: boolean;
  readonly signing: string;
  readonly trustedRoot?: string;
  readonly keys?: string;
  readonly offline: boolean;
  readonly confirmTimeout: number;
  readonly timeout: number;
}

/** `countersign publish [FOLDER]`, in a workflow run. */
export async function publishCommand(folder: string, flags: PublishFlags, terminal: Terminal): Promise<ExitCode> {
  const { allowDirty, signing, tarball, ...rest } = flags;
  const options: PublishOptions = {
    ...rest,
    dirtyTree: allowDirty ? 'warn' : 'refuse',
    signing: signing === 'npm' || signing === 'tuf' ? signing : { file: signing },
    ...(tarball === undefined ? {} : { tarball: resolve(tarball) }),
  };
  const { report } = await withHost(flags, terminal, (host) =>
    runPublish(resolve(folder), options, publishHost(terminal, host)),
  );
  await deliver(terminal, flags, {
    report: () => renderPublish(report, terminalOptions(terminal, flags)),
    json: () => publishJson(report),
  });
  return exitCodeOfPublish(report);
}

/** What happens is told on standard error: standard output is the report's. */
function publishHost(terminal: Terminal, audit: Host): PublishHost {
  const { env, stderr } = terminal;
  return {
    env,
    audit,
    identity: createIdTokens(env, readTokenClaims),
    githubToken: env['GITHUB_TOKEN'] ?? '',
    say: (line) => void stderr.write(`countersign: ${terminalText(line)}\n`),
    onOutput: (chunk) => void stderr.write(chunk),
    // Nothing is masked outside of an action: a secret is written nowhere.
    onSecret: () => undefined,
  };
}

export interface PackFlags extends OutputFlags {
  readonly packageManager?: PackageManager;
  readonly out?: string;
}

/** `countersign pack [FOLDER]`: the first of two jobs. It may run the project's code, and signs nothing. */
export async function packCommand(folder: string, flags: PackFlags, terminal: Terminal): Promise<ExitCode> {
  const tarball = await withHost({ ...flags, timeout: 1_800 }, terminal, (audit) =>
    packFolder(resolve(folder), flags.packageManager ?? null, flags.out ?? null, publishHost(terminal, audit)),
  );
  const { path, integrity, sha256, bytes, files, manifest } = tarball;
  const lines = [
    `${manifest.name}@${manifest.version}`,
    `  ${path}`,
    `  ${integrity}`,
    `  sha256 ${sha256}, ${bytes} bytes, ${files.length} files`,
  ];
  await deliver(terminal, flags, {
    report: () => `${lines.map((line) => terminalText(line, 400)).join('\n')}\n`,
    json: () => write({ name: manifest.name, version: manifest.version, path, integrity, sha256, bytes, files }),
  });
  return 0;
}

/** @throws ConfigurationError with what the package manager, or the tarball, has against it */
export async function packFolder(folder: string, given: PackageManager | null, out: string | null, host: PublishHost) {
  const id = identityOf({ manifest: { json: await readManifest(folder) } });
  if (id === null) {
    throw new ConfigurationError([
      {
        code: 'MANIFEST_IDENTITY',
        message: 'package.json has no name and version that a registry takes.',
        hint: 'Give it both, e.g. "name": "@acme/tool", "version": "1.0.0".',
      },
    ]);
  }
  const destination = out === null ? await outputFolder(host) : resolve(out);
  await mkdir(destination, { recursive: true });
  const manager = given ?? (await managerOf(folder, host)).manager;
  const packing = await pack({ folder, manager, expected: id }, packerOf(folder, destination, host));
  if (packing.kind === 'failed') throw new ConfigurationError(packing.problems);
  return packing.value.tarball;
}
