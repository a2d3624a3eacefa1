import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Authorities, startAuthorities } from '../../support/authorities/authorities.ts';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { lockEntryOf, type LockEntry, packageLockOf } from '../../support/registry/lockfile.ts';
import { makePackage } from '../../support/registry/packages.ts';
import { type PublishOptions, publish } from '../../support/registry/publish.ts';
import { type Registry, startRegistry } from '../../support/registry/registry.ts';
import { type ActionResult, type ActionRun, runAction } from '../../support/runner/runner.ts';

/** Every output of the action. `action-yml.test.ts` holds action.yml to the same names. */
export const OUTPUTS = [
  'outcome',
  'findings-count',
  'critical-count',
  'high-count',
  'medium-count',
  'low-count',
  'info-count',
  'coverage',
  'report',
  'comment-url',
  'name',
  'version',
  'tag',
  'tarball',
  'tarball-name',
  'integrity',
  'sha256',
  'bundle',
  'log-url',
  'stage-id',
  'published',
  'packages',
] as const;

export type Files = Readonly<Record<string, string>>;

/** A run of the action, and its standard output as it was: before the runner took commands out and masked secrets. */
export interface RawRun extends ActionResult {
  readonly raw: string;
  readonly durationMs: number;
}

/** Authorities, a registry that they signed for, and workspaces to audit against it. One for a test file. */
export class Scene {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-scene-')));
  readonly authorities: Authorities;
  readonly registry: Registry;
  readonly #others: Registry[] = [];
  #count = 0;

  private constructor(authorities: Authorities, registry: Registry) {
    this.authorities = authorities;
    this.registry = registry;
    writeFileSync(path.join(this.folder, 'root.json'), JSON.stringify(authorities.trustedRoot));
    writeFileSync(path.join(this.folder, 'keys.json'), JSON.stringify(authorities.keysTarget));
  }

  static async start(): Promise<Scene> {
    const authorities = await startAuthorities();
    return new Scene(authorities, await startRegistry({ keys: authorities.keysEndpoint }));
  }

  async close(): Promise<void> {
    await Promise.all([this.registry, ...this.#others].map((registry) => registry.stop()));
    await this.authorities.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Another registry, with nothing in it. */
  async another(): Promise<Registry> {
    const registry = await startRegistry({ keys: this.authorities.keysEndpoint });
    this.#others.push(registry);
    return registry;
  }

  /** Publishes `name@version`, signed by the registry; with provenance where asked. */
  async publish(name: string, options: Partial<PublishOptions> = {}, version = '1.0.0'): Promise<PublishedVersion> {
    const registryUrl = options.registryUrl ?? this.registry.url;
    const published = await publish(this.authorities, makePackage({ name, version }), { ...options, registryUrl });
    this.registry.add(published);
    return published;
  }

  lock(entries: readonly LockEntry[]): string {
    return packageLockOf(entries, { registryUrl: this.registry.url });
  }

  lockAll(...published: readonly PublishedVersion[]): string {
    return this.lock(published.map((each) => lockEntryOf(each)));
  }

  /** A fresh folder with these files in it. */
  workspace(files: Files = {}): string {
    this.#count += 1;
    const folder = path.join(this.folder, `workspace-${this.#count}`);
    mkdirSync(folder);
    writeFiles(folder, files);
    return folder;
  }

  /** The trust that every run here is given. Without it the action would ask Sigstore's TUF repository. */
  get trust(): Readonly<Record<string, string>> {
    return { 'trusted-root': path.join(this.folder, 'root.json'), keys: path.join(this.folder, 'keys.json') };
  }

  /** Runs the committed action in a workspace, with this scene's registry and trust as inputs. */
  async run(options: ActionRun = {}): Promise<RawRun> {
    let raw = '';
    const started = performance.now();
    const result = await runAction({
      ...options,
      inputs: { registry: this.registry.url, ...this.trust, ...options.inputs },
      onOutput: (soFar, running) => {
        raw = soFar;
        options.onOutput?.(soFar, running);
      },
    });
    return { ...result, raw, durationMs: performance.now() - started };
  }
}

export function writeFiles(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** A scene for all tests of a file. */
export function useScene(): () => Scene {
  let scene: Scene | undefined;
  beforeAll(async () => void (scene = await Scene.start()));
  afterAll(() => scene?.close());
  return () => {
    if (scene === undefined) throw new Error('the scene has not started');
    return scene;
  };
}

/** The line (from 1) of an entry in a lockfile's text. */
export function lineOf(lockfile: string, key: string): number {
  const index = lockfile.split('\n').findIndex((line) => line.includes(`"${key}": {`));
  if (index < 0) throw new Error(`${key} is not in the lockfile`);
  return index + 1;
}
