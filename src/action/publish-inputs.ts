import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import type { PublishOptions } from '../commands/publish-options.ts';
import { ConfigurationError, type Problem } from '../model/errors.ts';
import type { PackageManager, PublishForm } from '../model/publish.ts';
import { inputFault, isRegistryAddress, redacted } from './inputs.ts';

export interface PublishInputs {
  readonly options: PublishOptions;
  readonly githubToken: string;
  readonly timeout: number;
  /** `mode: verify`: `name@version`; `null`: the package of the folder. */
  readonly package: string | null;
}

const FORMS: readonly PublishForm[] = ['trusted', 'token', 'staged'];
const MANAGERS: readonly PackageManager[] = ['npm', 'pnpm', 'yarn', 'bun'];
const ACCESSES = ['public', 'restricted'] as const;

/**
 * The inputs of the modes that publish. Throws one `ConfigurationError` that lists every fault.
 *
 * @param workspace paths are relative to it
 */
export function readPublishInputs(workspace: string): PublishInputs {
  const problems: Problem[] = [];
  const fault = (name: string, value: string, expected: string): void => {
    problems.push(inputFault(name, value, expected));
  };
  const optional = (name: string): string | null => getInput(name) || null;
  const choice = <T extends string>(name: string, choices: readonly T[]): T | null => {
    const value = optional(name);
    const known = choices.find((each) => each === value);
    if (value !== null && known === undefined) fault(name, value, `one of ${choices.join(', ')}, or nothing`);
    return known ?? null;
  };
  const flag = (name: string): boolean => {
    const value = getInput(name);
    if (value !== 'true' && value !== 'false') fault(name, value, 'true or false');
    return value === 'true';
  };
  const count = (name: string, most: number): number => {
    const value = getInput(name);
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < 1 || number > most) fault(name, value, `a whole number from 1 to ${most}`);
    return number;
  };
  const path = (value: string | null): string | null => (value === null ? null : resolve(workspace, value));

  const registry = optional('registry');
  if (registry !== null && !isRegistryAddress(registry))
    fault('registry', redacted(registry), 'an http(s) address without credentials; those belong into .npmrc');
  const signing = optional('signing') ?? 'npm';
  const given = {
    registry,
    tag: optional('tag'),
    access: choice('access', ACCESSES),
    packageManager: choice('package-manager', MANAGERS),
    tarball: path(optional('tarball')),
    digest: optional('digest'),
    trustedRoot: path(optional('trusted-root')),
    keys: path(optional('keys')),
  };
  const said = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null),
  ) as Partial<PublishOptions>;
  const inputs = {
    options: {
      ...said,
      form: choice('form', FORMS) ?? 'trusted',
      provenance: flag('provenance'),
      allowLessTrust: flag('allow-less-trust'),
      dirtyTree: flag('allow-dirty') ? 'warn' : 'refuse',
      workspaces: flag('workspaces'),
      continueOnError: flag('continue-on-error'),
      confirmTimeout: count('confirm-timeout', 3_600),
      signing: signing === 'npm' || signing === 'tuf' ? signing : { file: resolve(workspace, signing) },
      storeAttestation: flag('store-attestation'),
      offline: flag('offline'),
    },
    githubToken: getInput('github-token'),
    timeout: count('timeout', 86_400),
    package: optional('package'),
  } satisfies PublishInputs;
  if (problems.length > 0) throw new ConfigurationError(problems);
  return inputs;
}
