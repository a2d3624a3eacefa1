import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createIdTokens } from '../../../src/adapters/id-token.ts';
import { createLanded } from '../../../src/adapters/landed.ts';
import { createNpmPublish } from '../../../src/adapters/npm-cli.ts';
import { createPacker } from '../../../src/adapters/npm-cli-pack.ts';
import { createTokenExchange } from '../../../src/adapters/oidc-exchange.ts';
import { createOpenPgp } from '../../../src/adapters/openpgp.ts';
import { createPublishedTarballs } from '../../../src/adapters/published-tarball.ts';
import { createBundleVerifier } from '../../../src/adapters/sigstore.ts';
import { createSigner } from '../../../src/adapters/signer.ts';
import { readSigningConfig } from '../../../src/adapters/signer-services.ts';
import { prepareTrust } from '../../../src/audit/trust.ts';
import type { ClockPort, PublisherPort, PublishForm, PublishStage } from '../../../src/model/publish.ts';
import type { PublishedPackage } from '../../../src/model/publish-report.ts';
import { type JourneyPorts, publishPackage } from '../../../src/publish/journey.ts';
import { readTokenClaims } from '../../../src/publish/token-claims.ts';
import { instantPace, npmConfig } from '../../adapters/registry/loopback.ts';
import type { Endpoint, FaultRule } from '../../support/publishing/endpoint.ts';
import { npmCli, type NpmVersion } from '../../support/publishing/package-managers.ts';
import { clientBody } from '../../support/publishing/publish-body.ts';
import { type PublishingStage, startPublishing } from '../../support/publishing/stage.ts';
import { makePackage, type PackedPackage } from '../../support/registry/packages.ts';

export type Service = 'oidc' | 'registry' | 'fulcio' | 'rekorV1' | 'rekorV2' | 'tsa';

export interface Fault {
  readonly service: Service;
  readonly rule: FaultRule;
  /** The stage at whose beginning it sets in; from the start, if not said. */
  readonly from?: PublishStage;
}

export interface How {
  readonly form: PublishForm;
  readonly rekor: 'v1' | 'v2';
  readonly npmVersion: NpmVersion;
  /** By npm itself; otherwise by the request that npm makes, where that is not what is looked at. */
  readonly npm: boolean;
  /** npm is killed as soon as its upload has arrived, so often. */
  readonly killed: number;
}

export interface Played {
  readonly package: PublishedPackage;
  /** Entries that the log wrote meanwhile. */
  readonly entries: number;
  /** Of these bytes, in the registry's own books. */
  readonly registry: 'nothing' | 'staged' | 'landed';
}

/** Where something is silent, it is waited this long: long enough for a busy machine's answer, too. */
const PATIENCE_MS = 700;
const REPOSITORY = 'octo-org/demo';

/** A publish by the real adapters against real services over HTTP. Only time is not real: nobody waits for a retry. */
export class FaultScene {
  readonly stage: PublishingStage;
  #names = 0;

  private constructor(stage: PublishingStage) {
    this.stage = stage;
  }

  static async start(): Promise<FaultScene> {
    return new FaultScene(await startPublishing());
  }

  async publish(faults: readonly Fault[], how: How): Promise<Played> {
    const { stage } = this;
    const name = `fault-${(this.#names += 1)}`;
    await stage.registry.seed(makePackage({ name, version: '1.0.0' }), { provenance: stage.oidc.claims });
    stage.registry.trust(name, { repository: REPOSITORY, workflow: 'release.yml' });
    const packed = makePackage({ name, version: '1.1.0' });
    const folder = mkdtempSync(path.join(stage.folder, 'faults-'));
    const tarball = path.join(folder, 'package.tgz');
    writeFileSync(tarball, packed.tarball);
    const { form, killed } = how;
    const upload = how.npm ? null : uploadOf(packed);
    const ports = this.#ports(folder, how, upload, (begun) => this.#arm(faults, name, begun));
    const logged = stage.sigstore.entries().length;
    const stopKilling = this.#kill(path.join(folder, 'npm.pid'), killed);
    try {
      this.#arm(faults, name, undefined);
      const { registry } = stage;
      const { package: result } = await publishPackage(
        {
          intent: {
            form,
            provenance: true,
            tag: null,
            access: null,
            registry: registry.url,
            allowLessTrust: false,
            dirtyTree: 'refuse',
            rehearsal: false,
          },
          job: null,
          folder,
          manager: 'npm',
          manifest: packed.packageJson,
          ready: { path: tarball, digest: packed.integrity },
          confirmTimeoutMs: 120_000,
        },
        ports,
      );
      const landed = registry.landed(name, '1.1.0')?.sha512 === packed.sha512;
      const staged = registry.staged().some((each) => each.name === name && each.sha512 === packed.sha512);
      const entries = stage.sigstore.entries().length - logged;
      return { package: result, entries, registry: landed ? 'landed' : staged ? 'staged' : 'nothing' };
    } finally {
      stopKilling();
      for (const endpoint of Object.values(this.#endpoints())) endpoint.heal();
    }
  }

  #endpoints(): Readonly<Record<Service, Endpoint>> {
    const { oidc, registry, sigstore } = this.stage;
    const { fulcio, rekorV1, rekorV2, tsa } = sigstore;
    return { oidc: oidc.endpoint, registry: registry.endpoint, fulcio, rekorV1, rekorV2, tsa };
  }

  #arm(faults: readonly Fault[], name: string, begun: PublishStage | undefined): void {
    for (const { service, rule, from } of faults) {
      if (from !== begun) continue;
      // `/NAME` in a rule is the package's own address.
      const at = typeof rule.path === 'string' ? { path: rule.path.replace('NAME', name) } : {};
      this.#endpoints()[service].fail({ ...rule, ...at });
    }
  }

  #ports(
    folder: string,
    { rekor, npmVersion }: How,
    upload: PublisherPort['publish'] | null,
    onStage: (stage: PublishStage) => void,
  ): JourneyPorts {
    const { stage } = this;
    const { registry, sigstore, oidc } = stage;
    const env = {
      PATH: process.env['PATH'] ?? '',
      ...stage.environment({ ci: 'job' }),
      npm_config_fetch_timeout: String(PATIENCE_MS),
    };
    const signal = new AbortController().signal;
    const config = npmConfig(registry.url);
    const asking = { version: '0.0.0', timeoutMs: PATIENCE_MS, signal, pace: instantPace() };
    const clock = fastClock();
    const identity = createIdTokens(env, readTokenClaims);
    const landed = createLanded(registry.url, config, asking);
    const exchange = createTokenExchange({
      registry: registry.url,
      transport: {},
      version: '0.0.0',
      timeoutMs: PATIENCE_MS,
    });
    const route = { registry: registry.url, trust: 'keyed' } as const;
    const source = { source: 'file', date: null, detail: 'of the stage' } as const;
    const trust = prepareTrust(
      {
        root: sigstore.trustedRoot,
        keys: registry.keysTarget,
        rootSource: source,
        keysSource: source,
        stale: null,
      },
      createOpenPgp(),
      createBundleVerifier,
    );
    const services = readSigningConfig(sigstore.signingConfig(rekor), 'of the stage', new Date());
    const program = npmThatTells(npmVersion, folder);
    return {
      preflight: {
        registry: { ...landed, staged: () => Promise.resolve(null) },
        identity,
        publisher: { exchange },
        files: {
          workflows: () => Promise.resolve({ kind: 'not-found', detail: 'there are none' }),
          text: () => Promise.resolve({ kind: 'not-found', detail: 'there is none' }),
        },
        source: () => Promise.resolve({ head: oidc.claims.sha, changed: [], untracked: [], origin: null }),
        npm: () => Promise.resolve({ version: '12.2.0', login: 'none', provenanceSetIn: null, rekor: 1 }),
      },
      packer: createPacker({ env, destination: folder, folder }),
      published: createPublishedTarballs(route, config, { ...asking, concurrency: 1, hasKeys: true }),
      attest: {
        identity,
        signer: createSigner({ services, clock, timeoutMs: PATIENCE_MS }),
        verifier: trust.verifier,
      },
      publish: {
        identity,
        publisher: { exchange, publish: upload ?? createNpmPublish({ env, folder, program }) },
        registry: landed,
        clock,
      },
      confirm: { landed, clock, route, trust },
      store: null,
      saveBundle(bundle) {
        const file = path.join(folder, 'provenance.sigstore.json');
        writeFileSync(file, JSON.stringify(bundle));
        return Promise.resolve(file);
      },
      say: (begun) => onStage(begun),
      warn: () => undefined,
    };
  }

  /** Kills npm when its upload has arrived, each time anew until it was so often. Returns what ends the watch. */
  #kill(pidFile: string, times: number): () => void {
    const { requests } = this.stage.registry.endpoint;
    let [seen, left] = [requests.length, times];
    const timer = setInterval(() => {
      const uploads = requests.slice(seen).filter(({ method, path: at }) => method === 'PUT' || /stage/.test(at));
      if (left === 0 || uploads.length === 0 || !existsSync(pidFile)) return;
      [seen, left] = [requests.length, left - 1];
      process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
      rmSync(pidFile);
    }, 5);
    return () => clearInterval(timer);
  }
}

/** What npm sends, sent without npm: that takes a second each time. */
function uploadOf(packed: PackedPackage): PublisherPort['publish'] {
  return async ({ registry, name, tag, token, bundle }) => {
    const provenance = bundle === null ? null : (JSON.parse(readFileSync(bundle, 'utf8')) as object);
    const response = await fetch(new URL(encodeURIComponent(name), registry), {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(clientBody(packed, { tag, bundle: provenance })),
    });
    if (response.ok) return { kind: 'done', value: { stageId: null } };
    return { kind: 'refused', status: response.status, message: await response.text() };
  };
}

/** npm, under a process number that it wrote down. Without a shell, which would drop npm's variables with a `/`. */
function npmThatTells(version: NpmVersion, folder: string) {
  const npm = npmCli(version).args[0] ?? '';
  const script = path.join(folder, 'npm');
  const told = JSON.stringify(path.join(folder, 'npm.pid'));
  const body = `require('node:fs').writeFileSync(${told}, String(process.pid));\nrequire(${JSON.stringify(npm)});\n`;
  writeFileSync(script, `#!${process.execPath}\n${body}`);
  chmodSync(script, 0o755);
  return { file: script, args: [] };
}

/** Moves on when somebody sleeps, and with the real time. */
function fastClock(): ClockPort {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    sleep(ms) {
      ahead += ms;
      return Promise.resolve();
    },
  };
}
