import type { Answer, RegistryRoute } from '../../model/evidence.ts';
import { isRegistryName, isRegistryVersion } from '../../model/name.ts';
import type { Asking, Body, RegistryPort } from '../../model/ports.ts';
import type { TarballAnswer } from '../../model/tarball.ts';
import { escapeName } from './names.ts';
import { type RegistryConfig, type RoutingOptions, routeOf } from './routes.ts';
import { tarballAddress } from './tarball-address.ts';
import { parseTarballFacts } from './tarball-facts.ts';
import { parseHttpUrl, printable, showUrl } from './urls.ts';

const MiB = 1024 * 1024;

/** Kinds of document, and the most bytes that one may have. */
export const LONGEST_BODY = {
  /** The largest version documents there are list some thousand files and stay under 2 MiB. */
  version: 8 * MiB,
  /** The largest packuments of the public registry have tens of thousands of versions and reach some 100 MB. */
  packument: 128 * MiB,
  /** A bundle has some 10 KB, and a version has two or three of them. */
  attestations: 8 * MiB,
  keys: MiB,
  visibility: MiB,
  /** What was seen of a tarball, as JSON: its package.json at most, and a little more. How large it is itself is another question. */
  tarball: 16 * MiB,
} as const;
export type DocumentKind = keyof typeof LONGEST_BODY;

/** One document to ask for. `url` has no credentials. Of a tarball, the answer's bytes are what was seen of it. */
export interface DocumentRequest {
  readonly url: string;
  readonly accept: string;
  readonly kind: DocumentKind;
  /** The `name@version` that it is about, where a cache may keep it. */
  readonly about?: string;
  /** Nothing that a cache kept will do. */
  readonly afresh?: true;
  /** The entity tag of an answer that is at hand: where it still is the answer, the status is 304. */
  readonly ifNoneMatch?: string;
}

/** How long an answer may stand for the next one (RFC 9111), and by what it is recognised. */
export interface Keepable {
  /** Seconds. */
  readonly maxAge: number;
  readonly etag: string | null;
}

/** An answer, with the HTTP status where there was one. `keepable`: of one that may be kept at all. */
export type Reply = Answer<Body> & { readonly status?: number; readonly keepable?: Keepable };

/** Where documents come from: a network, or a record of one. Asked at most once for a document. */
export interface DocumentSource {
  ask(request: DocumentRequest): Promise<Reply>;
  readonly traffic: { readonly requests: number; readonly bytes: number };
}

const JSON_ONLY = 'application/json';
const ANYTHING = '*/*';

/** The registry's documents by name and version, over any source. The same for a live registry and for a record. */
export function registryPort(source: DocumentSource, config: RegistryConfig, options: RoutingOptions): RegistryPort {
  return {
    route: (name, resolved) => routeOf(config, options, name, resolved),
    async versionDocument(route, name, version, asking) {
      const path = `${escapeName(name)}/${encodeURIComponent(version)}`;
      return (
        refusal(name, version) ??
        plain(await source.ask(keepable(request(route, path, 'version'), `${name}@${version}`, asking)))
      );
    },
    async packument(route, name) {
      return refusal(name, null) ?? plain(await source.ask(request(route, escapeName(name), 'packument')));
    },
    async attestations(route, name, version, asking) {
      // Rebuilt on the registry asked: the address that `dist.attestations` advertises could be anyone's.
      const path = `-/npm/v1/attestations/${escapeName(name)}@${encodeURIComponent(version)}`;
      const asked = keepable(request(route, path, 'attestations'), `${name}@${version}`, asking);
      return refusal(name, version) ?? plain(await source.ask(asked));
    },
    async tarball(route, name, version, addresses) {
      const refused = refusal(name, version);
      if (refused !== null) return refused;
      const url = tarballAddress(route, name, version, addresses);
      return lookedInto(await source.ask({ url, accept: ANYTHING, kind: 'tarball' }));
    },
    async servesKeys(route) {
      return hasKeys(await source.ask(request(route, '-/npm/v1/keys', 'keys')));
    },
    get traffic() {
      return source.traffic;
    },
  };
}

function request(route: RegistryRoute, path: string, kind: DocumentKind): DocumentRequest {
  return { url: `${route.registry}${path}`, accept: JSON_ONLY, kind };
}

function keepable(asked: DocumentRequest, about: string, asking: Asking = 'afresh'): DocumentRequest {
  return { ...asked, about, ...(asking === 'afresh' ? { afresh: true } : {}) };
}

function plain(reply: Reply): Answer<Body> {
  const { status: _, keepable: __, ...answer } = reply;
  return answer;
}

/** Only names and versions that a registry can have become part of an address. `null`: nothing against them. */
function refusal(name: string, version: string | null): Answer<never> | null {
  if (!isRegistryName(name)) {
    const detail = `“${printable(name)}” is not a name that a registry can have, so none was asked`;
    return { kind: 'unknown', code: 'malformed', detail };
  }
  if (version !== null && !isRegistryVersion(version)) {
    const detail = `“${printable(version)}” of ${printable(name)} is not a version that a registry can have, so none was asked`;
    return { kind: 'unknown', code: 'malformed', detail };
  }
  return null;
}

function hasKeys(reply: Reply): Answer<boolean> {
  if (reply.kind === 'not-found') return { kind: 'answered', value: false };
  // Registries without this endpoint answer 404, or 400 where they take `-` for a package's name.
  if (reply.kind === 'unknown') return reply.status === 400 ? { kind: 'answered', value: false } : plainUnknown(reply);
  const { url, bytes } = reply.value;
  const keys = keysIn(bytes);
  if (keys !== null) return { kind: 'answered', value: keys > 0 };
  const at = parseHttpUrl(url);
  const detail = `${at === null ? 'the registry' : showUrl(at)} answered with something that is not a list of keys`;
  return { kind: 'unknown', code: 'malformed', detail };
}

function lookedInto(reply: Reply): TarballAnswer {
  if (reply.kind === 'not-found') return { kind: 'not-found', detail: reply.detail };
  if (reply.kind === 'unknown') return plainUnknown(reply);
  const facts = parseTarballFacts(reply.value.bytes);
  if (facts !== null) return { kind: 'answered', value: facts };
  return { kind: 'unknown', code: 'malformed', detail: 'what was recorded of the tarball cannot be read' };
}

function plainUnknown(reply: Extract<Reply, { kind: 'unknown' }>): Answer<never> {
  return { kind: 'unknown', code: reply.code, detail: reply.detail };
}

/** How many keys the document lists, or `null` where it is no list of keys. */
function keysIn(bytes: Uint8Array): number | null {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  if (typeof document !== 'object' || document === null || !('keys' in document)) return null;
  return Array.isArray(document.keys) ? document.keys.length : null;
}
