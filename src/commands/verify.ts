import { readFile } from 'node:fs/promises';
import { readTarball, type Tarball } from '../adapters/tarball.ts';
import { createOpenPgp } from '../adapters/openpgp.ts';
import { createBundleVerifier } from '../adapters/sigstore.ts';
import { prepareTrust } from '../audit/trust.ts';
import { verifyPublished, verifyTarball } from '../audit/verify-one.ts';
import { type Expectations, readExpectedRepository } from '../judge/expectations.ts';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import type { RegistryRoute } from '../model/evidence.ts';
import { parseJson } from '../model/json.ts';
import { isRegistryName, isRegistryVersion } from '../model/name.ts';
import type { PackageId } from '../model/package.ts';
import type { Verification } from '../model/verdict.ts';
import { verificationJson } from '../report/json.ts';
import { renderVerification } from '../report/terminal-verification.ts';
import { withHost } from './audit.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { deliver, type OutputFlags, type Terminal, terminalOptions } from './output.ts';
import type { Host, SourceOptions } from './options.ts';
import { openBaseTrees } from './base-tree.ts';
import { projectConfig } from './project-config.ts';
import { registriesInForce } from './judgement.ts';
import { loadTrust, openSource } from './source.ts';

export interface VerifyFlags extends SourceOptions, OutputFlags {
  readonly timeout: number;
  readonly tarball?: string;
  readonly attestations?: string;
  readonly expectName?: string;
  readonly expectVersion?: string;
  readonly expectRepository?: string;
  readonly expectWorkflow?: string;
  readonly expectBuilder?: string;
  readonly expectCommit?: string;
  readonly expectRef?: string;
}

const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';

export async function verifyCommand(target: string, flags: VerifyFlags, terminal: Terminal): Promise<ExitCode> {
  const expected = expectationsOf(flags);
  const verification = await withHost(flags, terminal, (host) => verify(target, flags, expected, host));
  await deliver(terminal, flags, {
    report: () => renderVerification(verification, terminalOptions(terminal, flags)),
    json: () => verificationJson(verification),
  });
  return exitCodeOf(verification.outcome);
}

async function verify(target: string, flags: VerifyFlags, expected: Expectations, host: Host): Promise<Verification> {
  if (flags.attestations !== undefined) return verifyAtHand(target, flags.attestations, flags, expected, host);
  const id = readTarget(target);
  const tarball = flags.tarball === undefined ? null : await readTarball(flags.tarball);
  const trees = host.base === null ? null : await openBaseTrees(host.gitIn(host.root), host.base);
  const { settings } = await projectConfig('.', 'npm', host.root, trees, host.env);
  const source = await openSource(flags, host, trees, await registriesInForce(host, trees));
  const registry = await source.registryOf({ folder: '.', format: 'npm', settings });
  const routing = registry.route(id.name, null);
  if (routing.kind !== 'route') throw usage(`No registry is configured for ${id.name}.`, 'Give --registry.');
  const verification = await verifyPublished(id, tarball, expected, routing.route, registry, source.trust);
  await source.finish();
  return verification;
}

/** A tarball and its attestations, both on disk: nobody is asked for anything but fresh trust. */
async function verifyAtHand(
  target: string,
  attestations: string,
  flags: VerifyFlags,
  expected: Expectations,
  host: Host,
): Promise<Verification> {
  if (flags.tarball !== undefined)
    throw usage('--tarball goes with name@version, --attestations with the path of a .tgz.', 'Leave one of them out.');
  const tarball: Tarball = await readTarball(target);
  const { name, version } = tarball.manifest;
  if (!isRegistryName(name) || !isRegistryVersion(version)) {
    throw usage(
      `${target}: package.json says ${JSON.stringify(name)} ${JSON.stringify(version)}, which no registry can hold.`,
      'Check the tarball.',
    );
  }
  const response = await readResponse(attestations);
  const trust = prepareTrust(
    await loadTrust(flags, host, host.base === null ? null : await openBaseTrees(host.gitIn(host.root), host.base)),
    createOpenPgp(),
    createBundleVerifier,
  );
  const route: RegistryRoute = {
    registry: flags.registry ?? PUBLIC_REGISTRY,
    trust: flags.keys === undefined ? 'npm' : 'keyed',
  };
  return verifyTarball(tarball, response, expected, route, trust);
}

async function readResponse(path: string): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw usage(
      `--attestations ${path}: the file cannot be read: ${messageOf(error)}`,
      'Give the path of an attestation response.',
    );
  }
  const json = bytes.length > MAX_RESPONSE_BYTES ? undefined : parseJson(bytes);
  if (json === undefined)
    throw usage(
      `--attestations ${path}: the file is not JSON.`,
      'Give what GET /-/npm/v1/attestations/name@version answers.',
    );
  return json;
}

function readTarget(target: string): PackageId {
  const cut = target.lastIndexOf('@');
  const id = { name: target.slice(0, Math.max(cut, 0)), version: target.slice(cut + 1) };
  if (isRegistryName(id.name) && isRegistryVersion(id.version)) return id;
  const hint = /\.tgz$|\.tar\.gz$/.test(target)
    ? 'To verify a file, give its attestations with --attestations FILE.'
    : 'Give an exact version, e.g. sigstore@3.0.0.';
  throw usage(`${target} is not a name@version.`, hint);
}

function expectationsOf(flags: VerifyFlags): Expectations {
  if (flags.expectRepository !== undefined && readExpectedRepository(flags.expectRepository) === null) {
    throw usage(
      `--expect-repository ${flags.expectRepository} is not the address of a repository.`,
      'Give e.g. https://github.com/owner/repository.',
    );
  }
  const given = {
    name: flags.expectName,
    version: flags.expectVersion,
    repository: flags.expectRepository,
    workflow: flags.expectWorkflow,
    builder: flags.expectBuilder,
    commit: flags.expectCommit,
    ref: flags.expectRef,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function usage(message: string, hint: string): ConfigurationError {
  return new ConfigurationError([{ code: 'USAGE', message, hint }]);
}
