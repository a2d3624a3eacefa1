import { lstat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringAt } from '../../model/json.ts';
import type { NpmLevels, Place } from './npm-values.ts';
import { printable } from './urls.ts';

/** npm's own values, as its library has them: a test holds the two together. */
const UNCONFIGURED: NpmLevels = {
  values: new Map([
    ['registry', 'https://registry.npmjs.org/'],
    ['replace-registry-host', 'npmjs'],
  ]),
  find: (key) => (UNCONFIGURED.values.has(key) ? 'default' : null),
  written: [],
  transport: {
    proxy: null,
    httpsProxy: null,
    noProxy: '',
    ca: null,
    cert: null,
    key: null,
    strictSSL: true,
    localAddress: null,
  },
  warnings: [],
};

/**
 * Reads npm's own files and the environment, by npm's own library: once, for all projects. The library takes as long to
 * load as a lockfile to read, and is where there is something to read.
 */
export async function loadNpmLevels({ cwd, env }: Place): Promise<NpmLevels> {
  const warnings: string[] = [];
  const given = withoutNpmRun(env, warnings);
  const npmPath = bundledNpm();
  if (await isUnconfigured(given, npmPath)) return { ...UNCONFIGURED, warnings };
  const { readNpmLevels } = await import('./npm-levels-read.ts');
  return { ...(await readNpmLevels(cwd, given, npmPath)), warnings };
}

/**
 * Does nobody configure npm? Says so only where that is certain: no variable that npm takes for a setting or for the place
 * of one, and none of the files there that it would read (https://docs.npmjs.com/cli/configuring-npm/npmrc).
 */
async function isUnconfigured(env: Place['env'], npmPath: string): Promise<boolean> {
  if (Object.keys(env).some((name) => /^npm_config_|^(?:prefix|destdir)$/i.test(name))) return false;
  const bin = dirname(process.execPath);
  const prefix = process.platform === 'win32' ? bin : dirname(bin);
  const files = [join(env['HOME'] || homedir(), '.npmrc'), join(prefix, 'etc', 'npmrc'), join(npmPath, 'npmrc')];
  return (await Promise.all(files.map(isAbsent))).every((absent) => absent);
}

/** What cannot be looked at may be there. */
async function isAbsent(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return false;
  } catch (error) {
    return stringAt(error, 'code') === 'ENOENT';
  }
}

/** The npm that ships beside this Node.js, whose `npmrc` a packager may have written. Never a folder of the project. */
function bundledNpm(): string {
  const bin = dirname(process.execPath);
  return process.platform === 'win32'
    ? join(bin, 'node_modules', 'npm')
    : join(bin, '..', 'lib', 'node_modules', 'npm');
}

/**
 * Under `npm run` and `npx`, npm hands every setting down as `npm_config_*`, those from the *project's* `.npmrc`
 * included: `strict-ssl=false`, a proxy, another `userconfig`. They come in lower case and cannot be told from the
 * user's own, so in that case none is believed. What a user or a workflow exports in capitals stays.
 */
function withoutNpmRun(
  env: Readonly<Record<string, string | undefined>>,
  warnings: string[],
): Readonly<Record<string, string | undefined>> {
  if (env['npm_execpath'] === undefined && env['npm_lifecycle_event'] === undefined) return env;
  const dropped = Object.keys(env).filter((key) => key.startsWith('npm_config_'));
  const telling = dropped.filter((key) => /^npm_config_(?:registry|.*proxy|ca|cafile|strict_ssl|\/\/.*)$/.test(key));
  const settings = telling.filter((key) => env[key] !== '' && key !== 'npm_config_noproxy');
  if (settings.length > 0) {
    warnings.push(
      `running under npm: ${settings.map(printable).join(', ')} may come from the project's .npmrc and is not used; ` +
        'export it in capitals (NPM_CONFIG_…), put it in the user configuration, or run without npm',
    );
  }
  const without = new Set(dropped);
  return Object.fromEntries(Object.entries(env).filter(([key]) => !without.has(key)));
}
