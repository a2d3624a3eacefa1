import type { Answer, RegistryRoute } from '../model/evidence.ts';
import type { PublishedTarballPort, TarballOutline } from '../model/publish.ts';
import { isRegistryName, isRegistryVersion } from '../model/name.ts';
import { type ClientOptions, createHttpSource } from './registry/client.ts';
import { BodyRefused } from './registry/http.ts';
import type { NpmConfig } from './registry/npmrc.ts';
import { tarballAddress } from './registry/tarball-address.ts';
import { outlineOf, parseOutline } from './tarball-outline.ts';
import { TarballError } from './tarball-reader.ts';

/** Published versions, over npm's own configuration of the registry. */
export function createPublishedTarballs(
  route: RegistryRoute,
  config: NpmConfig,
  options: Omit<ClientOptions, 'readTarball' | 'onReply'>,
): PublishedTarballPort {
  const source = createHttpSource(config, { ...options, readTarball: readOutline });
  return {
    async outline({ name, version }, stated) {
      if (!isRegistryName(name) || !isRegistryVersion(version)) return malformed('no registry can have such a version');
      const url = tarballAddress(route, name, version, { locked: null, stated });
      const { status: _, ...reply } = await source.ask({ url, accept: '*/*', kind: 'tarball' });
      if (reply.kind !== 'answered') return reply;
      const outline = parseOutline(reply.value.bytes);
      return outline === null ? malformed('what was seen of it cannot be read') : { kind: 'answered', value: outline };
    },
  };
}

async function readOutline(body: AsyncIterable<Buffer>): Promise<Uint8Array> {
  try {
    return Buffer.from(JSON.stringify(await outlineOf(body)));
  } catch (error) {
    if (error instanceof TarballError) throw new BodyRefused(error.why, `no package tarball: ${error.message}`);
    throw error;
  }
}

function malformed(detail: string): Answer<TarballOutline> {
  return { kind: 'unknown', code: 'malformed', detail };
}
