/**
 * What the benchmarks audit: a large lockfile, and the registry that its packages are in, in a process of its own.
 * The first run signs thousands of things; later ones find the world in the temporary folder.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Authorities, startAuthorities } from '../__tests__/support/authorities/authorities.ts';
import type { PublishedVersion } from '../__tests__/support/registry/documents.ts';
import { lockEntryOf, packageLockOf } from '../__tests__/support/registry/lockfile.ts';
import { makePackage, type PackageInput } from '../__tests__/support/registry/packages.ts';
import { publish, type PublishOptions } from '../__tests__/support/registry/publish.ts';
import type { Counters, FromServer, ServedWorld, ToServer } from '../__tests__/support/registry/serve.ts';

/** Raise it when what is built changes: worlds on disk are then built anew. */
const WORLD_VERSION = 1;
const BATCH = 64;
const KEY_CHANGE = Date.parse('2025-01-20T00:00:00.000Z');

export interface WorldOptions {
  /** Entries of the lockfile. Default 1,500. */
  readonly packages?: number;
  /** The part of them that has attestations. Default 0.35. */
  readonly attestedShare?: number;
  /** Of every answer. Default 30. It is no part of the world: the same one is served with any. */
  readonly latencyMs?: number;
  /** The port that the lockfile's addresses name. Default 43117. */
  readonly port?: number;
}

export interface World {
  readonly folder: string;
  /** A project with this package-lock.json (version 3). */
  readonly project: string;
  readonly lockfile: string;
  /** trusted_root.json */
  readonly trustedRoot: string;
  /** The registry's keys, as the TUF target writes them. */
  readonly keys: string;
  readonly registryUrl: string;
  readonly packages: number;
  readonly attested: number;
  /** Starts the registry. */
  serve(): Promise<WorldServer>;
}

export interface WorldServer {
  readonly url: string;
  /** Since the start, or the last `reset`. */
  counters(): Promise<Counters>;
  /** The counters as they were; they start at zero again. */
  reset(): Promise<Counters>;
  stop(): Promise<void>;
}

export async function buildWorld(options: WorldOptions = {}): Promise<World> {
  const { packages = 1_500, attestedShare = 0.35, latencyMs = 30, port = 43_117 } = options;
  const key = JSON.stringify([WORLD_VERSION, packages, attestedShare, port]);
  const name = `countersign-bench-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  const folder = path.join(tmpdir(), name);
  const registryUrl = `http://127.0.0.1:${port}/`;
  const attested = Math.round(packages * attestedShare);
  if (!existsSync(path.join(folder, 'world.json'))) await writeWorld(folder, packages, attested, registryUrl);
  const project = path.join(folder, 'project');
  return {
    folder,
    project,
    lockfile: path.join(project, 'package-lock.json'),
    trustedRoot: path.join(folder, 'trusted_root.json'),
    keys: path.join(folder, 'keys.json'),
    registryUrl,
    packages,
    attested,
    serve: () => serveWorld(path.join(folder, 'world.json'), port, latencyMs),
  };
}

/** Writes beside the final place and renames: a run that was interrupted leaves no half a world. */
async function writeWorld(folder: string, packages: number, attested: number, registryUrl: string): Promise<void> {
  const work = mkdtempSync(`${folder}.`);
  const authorities = await startAuthorities();
  try {
    const published: PublishedVersion[] = [];
    for (let first = 0; first < packages; first += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, packages - first) }, (_, index) => first + index);
      const signed = batch.map((index) => publishNth(authorities, index, packages, attested, registryUrl));
      published.push(...(await Promise.all(signed)));
    }
    const entries = published.map((each, index) =>
      lockEntryOf(each, { fields: { ...(index % 3 === 0 ? { dev: true } : {}), license: 'MIT' } }),
    );
    const served: ServedWorld = {
      keys: authorities.keysEndpoint,
      packages: published.map(({ tarball: _tarball, ...rest }) => rest),
    };
    mkdirSync(path.join(work, 'project'));
    const write = (file: string, text: string): void => writeFileSync(path.join(work, file), text);
    write('project/package-lock.json', packageLockOf(entries, { registryUrl, name: 'bench' }));
    const dependencies = Object.fromEntries(published.map(({ name, version }) => [name, version]));
    write('project/package.json', JSON.stringify({ name: 'bench', version: '1.0.0', dependencies }, null, 2));
    write('trusted_root.json', JSON.stringify(authorities.trustedRoot));
    write('keys.json', JSON.stringify(authorities.keysTarget));
    write('world.json', JSON.stringify(served));
    rmSync(folder, { recursive: true, force: true });
    renameSync(work, folder);
  } finally {
    await authorities.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** The attested ones are spread evenly, and so are the days of publication, over the change of the registry's key. */
async function publishNth(
  authorities: Authorities,
  index: number,
  packages: number,
  attested: number,
  registryUrl: string,
): Promise<PublishedVersion> {
  const time = new Date(Date.parse('2023-06-01T00:00:00.000Z') + ((index * 7919) % 1_000) * 24 * 60 * 60 * 1000);
  const isAttested = Math.floor(((index + 1) * attested) / packages) > Math.floor((index * attested) / packages);
  const options: PublishOptions = {
    registryUrl,
    time: time.toISOString(),
    key: time.getTime() < KEY_CHANGE ? authorities.retiredKey : authorities.registryKey,
    ...(isAttested ? { provenance: { predicate: index % 10 === 0 ? 'gha/v2' : 'workflow/v1' } } : {}),
  };
  return publish(authorities, makePackage(nthPackage(index)), options);
}

/** A package whose version document has a real one's size: 2 to 4 KB. */
function nthPackage(index: number): PackageInput {
  const plain = `package-${String(index).padStart(4, '0')}`;
  const names = Array.from({ length: 12 + (index % 24) }, (_, n) => `@some-scope/development-tool-${n}`);
  const exported = Array.from({ length: 3 + (index % 7) }, (_, n) => `./feature-${n}`);
  return {
    name: index % 4 === 0 ? `@scope-${index % 37}/${plain}` : plain,
    version: `${1 + (index % 9)}.${index % 13}.${index % 7}`,
    repository: `https://github.com/organisation-${index % 211}/${plain}`,
    scripts: { build: 'tsc -p tsconfig.build.json', lint: 'eslint .', prepublishOnly: 'npm run build', test: 'vitest' },
    packageJson: {
      keywords: ['benchmark', 'package', 'synthetic', plain],
      engines: { node: '^20.19.0 || >=22.12.0' },
      exports: Object.fromEntries(
        exported.map((at) => [at, { types: `./dist/${at.slice(2)}.d.ts`, import: `./dist/${at.slice(2)}.js` }]),
      ),
      devDependencies: Object.fromEntries(names.map((name, n) => [name, `^${n}.${index % 10}.0`])),
      maintainers: [{ name: 'octocat', email: 'octocat@example.com' }],
    },
  };
}

async function serveWorld(file: string, port: number, latencyMs: number): Promise<WorldServer> {
  const entry = fileURLToPath(new URL('../__tests__/support/registry/serve.ts', import.meta.url));
  const child = fork(entry, [file, String(port), String(latencyMs)], { execArgv: [] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const heard = <T>(pick: (message: FromServer) => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const onExit = (code: number | null): void =>
        reject(new Error(`the registry's process ended (${code}); if port ${port} is taken, pass another \`port\``));
      const onMessage = (message: FromServer): void => {
        const picked = pick(message);
        if (picked === undefined) return;
        child.off('exit', onExit).off('message', onMessage);
        resolve(picked);
      };
      child.on('exit', onExit).on('message', onMessage);
    });
  const ask = (message: ToServer): Promise<Counters> => {
    const answer = heard((reply) => ('counters' in reply ? reply.counters : undefined));
    child.send(message);
    return answer;
  };
  const url = await heard((message) => ('ready' in message ? message.ready : undefined));
  return {
    url,
    counters: () => ask('counters'),
    reset: () => ask('reset'),
    async stop() {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
