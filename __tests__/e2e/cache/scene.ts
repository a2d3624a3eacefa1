import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AnswerCache, type AnswerStore } from '../../../src/adapters/cache/answer-cache.ts';
import { openFolderStore } from '../../../src/adapters/cache/folder-store.ts';
import { openGit } from '../../../src/adapters/git.ts';
import { startDeadline } from '../../../src/commands/deadline.ts';
import { runAudit } from '../../../src/commands/run-audit.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { type Authorities, startAuthorities } from '../../support/authorities/authorities.ts';
import type { AttestationsResponse, PublishedVersion } from '../../support/registry/documents.ts';
import { type LockEntry, lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { makePackage } from '../../support/registry/packages.ts';
import { publish, type PublishOptions } from '../../support/registry/publish.ts';
import { type Registry, startRegistry } from '../../support/registry/registry.ts';

/** What no cache may change. `counts` are not among it: how much was asked is what a cache is for. */
export function judged({ outcome, findings, waived, coverage, packages, errors }: Verdict): unknown {
  return { outcome, findings, waived, coverage, packages, errors };
}

/** A registry over HTTP with one package that is good and one for each way to be bad, and audits of each with all real parts. */
export class CacheScene {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-cache-')));
  readonly authorities: Authorities;
  readonly registry: Registry;
  /** Lockfiles by name: `good`, and the bad ones. */
  readonly locks = new Map<string, string>();
  readonly published = new Map<string, PublishedVersion>();
  /** Later than all that is signed here. */
  clock = Date.now();
  #count = 0;

  private constructor(authorities: Authorities, registry: Registry) {
    this.authorities = authorities;
    this.registry = registry;
    writeFileSync(path.join(this.folder, 'root.json'), JSON.stringify(authorities.trustedRoot));
    writeFileSync(path.join(this.folder, 'keys.json'), JSON.stringify(authorities.keysTarget));
  }

  static async start(): Promise<CacheScene> {
    const authorities = await startAuthorities();
    const scene = new CacheScene(authorities, await startRegistry({ keys: authorities.keysEndpoint }));
    await scene.#publishAll();
    return scene;
  }

  async #publishAll(): Promise<void> {
    await this.publish('good');
    await this.publish('good', {}, '0.9.0');
    await this.publish('neighbour');
    // Announced, and not served.
    const stripped = await this.publish('stripped');
    const [publishOnly] = stripped.attestations?.attestations ?? [];
    if (publishOnly === undefined) throw new Error('no publish attestation');
    this.registry.add({ ...stripped, attestations: { attestations: [publishOnly] } });
    // Built in a repository that package.json does not name.
    const { githubClaims } = await import('../../support/authorities/claims.ts');
    await this.publish('elsewhere', { provenance: { claims: githubClaims({ repository: 'mallory/elsewhere' }) } });
    await this.publish('unattested', { provenance: false });
    const bad = this.published.get('neighbour@1.0.0')?.document.dist.integrity ?? '';
    const lock = (name: string, more: Partial<LockEntry> = {}): void =>
      void this.locks.set(name, this.lockOf(`${name}@1.0.0`, more));
    for (const name of ['good', 'stripped', 'elsewhere', 'unattested']) lock(name);
    this.locks.set('altered', this.lockOf('good@1.0.0', { integrity: bad }));
  }

  lockOf(id: string, more: Partial<LockEntry> = {}): string {
    return packageLockOf([lockEntryOf(this.version(id), more)], { registryUrl: this.registry.url });
  }

  version(id: string): PublishedVersion {
    const found = this.published.get(id);
    if (found === undefined) throw new Error(`${id} was not published`);
    return found;
  }

  attestationsOf(id: string): AttestationsResponse {
    const { attestations } = this.version(id);
    if (attestations === null) throw new Error(`${id} has no attestations`);
    return structuredClone(attestations);
  }

  async publish(name: string, options: Partial<PublishOptions> = {}, version = '1.0.0'): Promise<PublishedVersion> {
    const packed = makePackage({ name, version, repository: `https://github.com/octo-org/${name}` });
    const all = { provenance: {}, ...options, registryUrl: this.registry.url };
    const published = await publish(this.authorities, packed, all);
    this.registry.add(published);
    this.published.set(`${name}@${version}`, published);
    return published;
  }

  /** Audits a lockfile in this process, by the journey of both doors. */
  async audit(
    lock: string,
    store: AnswerStore | null,
    warn: (line: string) => void = () => undefined,
  ): Promise<Verdict> {
    this.#count += 1;
    const root = path.join(this.folder, `project-${this.#count}`);
    const env = { PATH: process.env['PATH'], HOME: this.folder };
    mkdirSync(root);
    writeFileSync(path.join(root, 'package-lock.json'), this.locks.get(lock) ?? lock);
    const deadline = startDeadline(null, []);
    const verdict = await runAudit(
      {
        lockfiles: ['package-lock.json'],
        folder: root,
        registry: this.registry.url,
        trustedRoot: path.join(this.folder, 'root.json'),
        keys: path.join(this.folder, 'keys.json'),
        offline: true,
        concurrency: 8,
        failOn: null,
        failOnIncomplete: null,
        history: null,
        corroborate: null,
        deep: null,
      },
      {
        env,
        gitIn: openGit(env),
        root,
        now: () => new Date(this.clock),
        deadline,
        progress: { update: () => undefined },
        warn,
        githubCom: null,
        base: null,
        cache: store === null ? null : new AnswerCache(store, () => this.clock),
      },
    );
    await store?.finish();
    return verdict;
  }

  /** The user's own `.npmrc`. */
  userConfig(text: string): void {
    writeFileSync(path.join(this.folder, '.npmrc'), text);
  }

  /** A folder of its own for a cache, and one for its key. */
  caches(): { readonly folder: string; readonly keyFolder: string } {
    this.#count += 1;
    const folder = path.join(this.folder, `cache-${this.#count}`);
    mkdirSync(folder);
    return { folder, keyFolder: path.join(this.folder, `state-${this.#count}`) };
  }

  store(at: { readonly folder: string; readonly keyFolder: string }, warn: (line: string) => void = () => undefined) {
    return openFolderStore({ ...at, warn });
  }

  /** Requests since the last look, as `kind name@version`, with the status where it is no 200. */
  asked(): readonly string[] {
    const lines = this.registry.requests.map(({ kind, name, version, status }) =>
      [kind, `${name ?? ''}@${version ?? ''}`, ...(status === 200 ? [] : [status])].join(' '),
    );
    this.registry.requests.length = 0;
    return lines.toSorted();
  }

  async close(): Promise<void> {
    await this.registry.stop();
    await this.authorities.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
