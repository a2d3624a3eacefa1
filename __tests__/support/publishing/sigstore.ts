import { createHash } from 'node:crypto';
import { makeBundle } from '../authorities/bundler.ts';
import { Fulcio } from '../authorities/fulcio.ts';
import type { AuthorityRequest } from '../authorities/protocol.ts';
import { RekorV1, RekorV2 } from '../authorities/rekor.ts';
import { purlOf } from '../authorities/statements.ts';
import type { SerializedBundle, SerializedTrustedRoot } from '../authorities/wire.ts';
import type { Reply } from '../registry/faults.ts';
import { startChildService } from './child-service.ts';
import { type Endpoint, type Incoming, startEndpoint } from './endpoint.ts';
import { fulcioHandler } from './fulcio-http.ts';
import type { OidcIssuer } from './oidc.ts';
import { type LoggedEntry, rekorV1Handler, rekorV2Handler } from './rekor-http.ts';
import type { TsaReady } from './tsa-service.ts';

const START = '2020-01-01T00:00:00.000Z';
const TIMESTAMP = '/api/v1/timestamp';

/** The names under which the public instance runs: what the proxy leads unmodified clients by. */
export const SIGSTORE_HOSTS = {
  fulcio: 'fulcio.sigstore.dev',
  rekorV1: 'rekor.sigstore.dev',
  rekorV2: 'log2025-1.rekor.sigstore.dev',
  tsa: 'timestamp.sigstore.dev',
  tuf: 'tuf-repo-cdn.sigstore.dev',
} as const;

/** A Sigstore over HTTP. */
export interface Sigstore {
  readonly fulcio: Endpoint;
  readonly rekorV1: Endpoint;
  readonly rekorV2: Endpoint;
  readonly tsa: Endpoint;
  readonly trustedRoot: SerializedTrustedRoot;
  /** `signing_config.v0.2.json` that names this Rekor; v2 with the timestamp authority that it needs. */
  signingConfig(rekor: 'v1' | 'v2'): object;
  /** What clients had logged, in order. The registry's own entries are not among them. */
  entries(): readonly LoggedEntry[];
  /** Those about one package; about one version of it where that is said. */
  entriesOf(name: string, version?: string): readonly LoggedEntry[];
  /** A bundle without HTTP: the registry's own attestations, and forgeries. Logged, but not in `entries`. */
  makeBundle(request: AuthorityRequest): Promise<SerializedBundle>;
  close(): Promise<void>;
}

export async function startSigstore(oidc: OidcIssuer): Promise<Sigstore> {
  const [fulcio, child] = await Promise.all([
    Fulcio.create(new Date(START)),
    startChildService<TsaReady>('tsa-service.ts', []),
  ]);
  const rekorV1 = new RekorV1(SIGSTORE_HOSTS.rekorV1);
  const rekorV2 = new RekorV2(SIGSTORE_HOSTS.rekorV2);
  const logged: LoggedEntry[] = [];
  const log = (entry: LoggedEntry): void => void logged.push(entry);
  const timestamp = async (request: Pick<Incoming, 'method' | 'path' | 'body'>): Promise<Reply> => {
    if (request.method !== 'POST' || request.path !== TIMESTAMP) return notFound();
    const url = `http://127.0.0.1:${child.ready.port}${TIMESTAMP}`;
    const answer = await fetch(url, { method: 'POST', body: new Uint8Array(request.body) });
    const type = answer.headers.get('content-type') ?? 'application/timestamp-reply';
    return { status: answer.status, headers: { 'content-type': type }, body: Buffer.from(await answer.arrayBuffer()) };
  };
  const endpoints = await Promise.all([
    startEndpoint(fulcioHandler(fulcio, oidc)),
    startEndpoint(rekorV1Handler(rekorV1, log)),
    startEndpoint(rekorV2Handler(rekorV2, log)),
    startEndpoint(timestamp),
  ]);
  const [fulcioHttp, rekorV1Http, rekorV2Http, tsaHttp] = endpoints;
  const { authority, ctLog } = fulcio.trust(START);
  return {
    fulcio: fulcioHttp,
    rekorV1: rekorV1Http,
    rekorV2: rekorV2Http,
    tsa: tsaHttp,
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [rekorV1.trust(START), rekorV2.trust(START)],
      certificateAuthorities: [authority],
      ctlogs: [ctLog],
      timestampAuthorities: [
        {
          subject: { organization: 'authorities.test', commonName: 'tsa' },
          uri: `https://${SIGSTORE_HOSTS.tsa}${TIMESTAMP}`,
          certChain: { certificates: child.ready.chain.map((rawBytes) => ({ rawBytes })) },
          validFor: { start: START },
        },
      ],
    },
    signingConfig: (rekor) => signingConfigOf(rekor, fulcioHttp, rekor === 'v1' ? rekorV1Http : rekorV2Http, tsaHttp),
    entries: () => [...logged],
    entriesOf(name, version = '') {
      return logged.filter(({ subjects }) => subjects.some((subject) => isOf(subject, purlOf(name, version))));
    },
    makeBundle: (request) =>
      makeBundle(request, {
        fulcio,
        rekorV1,
        rekorV2,
        async timestamp(signature) {
          const artifactHash = createHash('sha256').update(signature).digest('base64');
          const asked = { artifactHash, hashAlgorithm: 'sha256', certificates: true };
          const body = Buffer.from(JSON.stringify(asked));
          return Buffer.from((await timestamp({ method: 'POST', path: TIMESTAMP, body })).body);
        },
      }),
    async close() {
      await Promise.all([...endpoints.map((endpoint) => endpoint.close()), child.close()]);
    },
  };
}

/** `purl` may end with the `@` before a version. */
function isOf(subject: string, purl: string): boolean {
  return purl.endsWith('@') ? subject.startsWith(purl) : subject === purl;
}

/** dev.sigstore.trustroot.v1.SigningConfig, with addresses on loopback. */
function signingConfigOf(version: 'v1' | 'v2', fulcio: Endpoint, rekor: Endpoint, tsa: Endpoint): object {
  const service = (url: string, majorApiVersion: number) => ({
    url,
    majorApiVersion,
    validFor: { start: START },
    operator: 'authorities.test',
  });
  const withTsa = version === 'v2';
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(fulcio.url, 1)],
    oidcUrls: [],
    rekorTlogUrls: [service(rekor.url, version === 'v1' ? 1 : 2)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: withTsa ? [service(`${tsa.url}${TIMESTAMP}`, 1)] : [],
    tsaConfig: { selector: 'ANY' },
  };
}

function notFound(): Reply {
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('404 page not found') };
}
