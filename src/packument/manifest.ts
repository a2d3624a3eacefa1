import { at, isRecord, stringAt } from '../model/json.ts';
import type { Publisher } from '../model/publisher.ts';

/** What npm runs when it installs a package (https://docs.npmjs.com/cli/using-npm/scripts#npm-install). */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'] as const;

/** More dependencies than any package has; a longer list is cut, since each name costs memory for every version. */
const MAX_DEPENDENCIES = 5_000;

/** `_npmUser`: who published, as the registry tells; `null` where it does not. */
export function readPublisher(json: unknown): Publisher | null {
  const name = stringAt(json, '_npmUser', 'name');
  if (name === null) return null;
  const trusted = at(json, '_npmUser', 'trustedPublisher');
  const approver = at(json, '_npmUser', 'approver');
  return {
    name,
    email: stringAt(json, '_npmUser', 'email'),
    trustedPublisher: isRecord(trusted)
      ? { provider: stringAt(trusted, 'id') ?? '(unnamed)', configuration: stringAt(trusted, 'oidcConfigId') }
      : null,
    approver: stringAt(approver, 'name') ?? (typeof approver === 'string' ? approver : null),
  };
}

/** The scripts that run at install time, and `binding.gyp` where npm would run node-gyp by itself. */
export function readInstallScripts(json: unknown): readonly string[] {
  const scripts: string[] = INSTALL_SCRIPTS.filter((name) => {
    const script = stringAt(json, 'scripts', name);
    return script !== null && script.trim() !== '';
  });
  if (at(json, 'gypfile') === true && !scripts.includes('install') && !scripts.includes('preinstall'))
    scripts.push('binding.gyp');
  return scripts;
}

/** Names of what gets installed with it: the real ones, of an alias `npm:real@range` its target. Sorted. */
export function readDependencies(json: unknown): readonly string[] {
  const names = new Set<string>();
  for (const field of ['dependencies', 'optionalDependencies']) {
    const list = at(json, field);
    if (!isRecord(list)) continue;
    for (const [name, range] of Object.entries(list).slice(0, MAX_DEPENDENCIES)) {
      const alias = typeof range === 'string' ? /^npm:((?:@[^/@]+\/)?[^@]+)(?:@|$)/.exec(range)?.[1] : undefined;
      names.add(alias ?? name);
    }
  }
  return [...names].toSorted();
}
