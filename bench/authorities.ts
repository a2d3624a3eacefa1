import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startProxy } from '../__tests__/support/publishing/proxy.ts';
import { startTuf } from '../__tests__/support/publishing/tuf.ts';
import type { World } from './world.ts';

const TUF_HOST = 'tuf-repo-cdn.sigstore.dev';

/** What leads an unmodified npm to a world's trust: it knows the public TUF repository alone, and trusts nothing else. */
export interface NpmTrust {
  /** Puts into an empty npm cache what npm puts there itself before it asks: TUF's root and targets that it was built with. */
  prepareCache(folder: string): void;
  /** The way to the TUF repository: npm cannot be given a trusted root or keys. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Serves the world's trusted root and keys as Sigstore's TUF repository would. It answers at once. */
export async function startNpmTrust(world: World, folder: string): Promise<NpmTrust> {
  const targets = {
    'trusted_root.json': readFileSync(world.trustedRoot, 'utf8'),
    [`${new URL(world.registryUrl).host}/keys.json`]: readFileSync(world.keys, 'utf8'),
  };
  const tuf = await startTuf(targets);
  const proxy = await startProxy({ [TUF_HOST]: tuf.endpoint.port });
  const ca = path.join(folder, 'ca.pem');
  writeFileSync(ca, proxy.ca);
  return {
    prepareCache(cache) {
      const place = path.join(cache, '_tuf', TUF_HOST);
      mkdirSync(path.join(place, 'targets'), { recursive: true });
      writeFileSync(path.join(place, 'root.json'), tuf.root);
      for (const [target, text] of Object.entries(targets))
        writeFileSync(path.join(place, 'targets', encodeURIComponent(target)), text);
    },
    environment: {
      HTTPS_PROXY: proxy.url,
      NO_PROXY: '127.0.0.1,localhost',
      // tuf-js asks by the global fetch, which heeds a proxy only when told to.
      NODE_USE_ENV_PROXY: '1',
      NODE_EXTRA_CA_CERTS: ca,
    },
    async close() {
      await Promise.all([tuf.close(), proxy.close()]);
    },
  };
}
