import type { KeysEndpoint } from '../authorities/registry-key.ts';
import type { Packument, VersionDocument } from '../registry/documents.ts';
import type { Reply } from '../registry/faults.ts';
import { routeOf } from '../registry/routes.ts';
import { type Handler, type Incoming, jsonBody, jsonReply } from './endpoint.ts';
import { admit, land, type LandingParts } from './landing.ts';
import type { Landed } from './ledger.ts';
import { type PublishBody, readPublishBody } from './publish-body.ts';
import type { RegistryAccess } from './registry-access.ts';
import { dressPackument, dressVersion, type Served } from './registry-documents.ts';
import type { Staging } from './staging.ts';

export interface RegistryParts extends LandingParts {
  readonly access: RegistryAccess;
  readonly staging: Staging;
  readonly keys: KeysEndpoint;
  readonly shown: { readonly forged: Set<string>; tamper: ((served: Served) => void) | null };
  approve(stageId: string, approver: { readonly name: string; readonly email: string }): Promise<Landed>;
}

const NOT_FOUND = (): Reply => jsonReply(404, { error: 'Not found' });

/** All addresses of the registry. */
export function registryHandler(parts: RegistryParts): Handler {
  return async (request) => {
    const { method, path } = request;
    if (path === '/-/ping') return jsonReply(200, {});
    if (path === '/-/npm/v1/keys') return jsonReply(200, parts.keys);
    const exchanged = /^\/-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/.exec(path)?.[1];
    if (exchanged !== undefined && method === 'POST') {
      return parts.access.exchange(request, exchanged, parts.ledger.has(exchanged));
    }
    const asked = /^\/-\/package\/(.+)\/visibility$/.exec(path)?.[1];
    if (asked !== undefined) {
      const now = parts.ledger.of(asked).at(-1);
      return now === undefined ? NOT_FOUND() : jsonReply(200, { public: now.access === 'public' });
    }
    if (path.startsWith('/-/stage')) return stage(request, parts);
    if (path === '/-/whoami' || path.startsWith('/-/package/')) return manage(request, parts);
    if (method === 'PUT') return publish(request, parts, false);
    return method === 'GET' || method === 'HEAD' ? read(request, parts) : jsonReply(405, { error: 'not allowed' });
  };
}

/** `PUT /{name}`, and `POST /-/stage/package/{name}` with the same body. */
async function publish(request: Incoming, parts: RegistryParts, stage: boolean): Promise<Reply> {
  const principal = parts.access.principalOf(request);
  if ('status' in principal) return principal;
  const body: PublishBody | string = readPublishBody(jsonBody(request));
  if (typeof body === 'string') return jsonReply(400, { success: false, error: body });
  if (request.path !== `${stage ? '/-/stage/package' : ''}/${body.name}`) {
    return jsonReply(400, { success: false, error: `name in the body is ${body.name}` });
  }
  const permission = stage ? 'createStagedPackage' : 'createPackage';
  const refusal = parts.access.refusal(principal, body.name, permission);
  if (refusal !== null) return refusal;
  const admitted = admit(body, parts, parts.staging.ids, stage);
  if ('status' in admitted) return admitted;
  if (stage) return parts.staging.add(admitted, principal.npmUser, request.base);
  return land(admitted, parts, principal.npmUser, request.base);
}

async function stage(request: Incoming, parts: RegistryParts): Promise<Reply> {
  const { method, path, query } = request;
  if (method === 'POST' && path.startsWith('/-/stage/package/')) return publish(request, parts, true);
  const principal = parts.access.principalOf(request);
  if ('status' in principal) return principal;
  // Approving is for people: that is the point of staging.
  if (principal.kind !== 'user') return jsonReply(403, { error: 'Staged packages are approved by a maintainer.' });
  if (method === 'GET') return parts.staging.read(path, query.get('package'));
  const [, id = '', approve] = /^\/-\/stage\/([^/]+)(\/approve)?$/.exec(path) ?? [];
  if (!parts.staging.list().some((waiting) => waiting.id === id)) return NOT_FOUND();
  if (method === 'DELETE') {
    parts.staging.take(id);
    return { status: 204, headers: {}, body: Buffer.alloc(0) };
  }
  if (method !== 'POST' || approve === undefined) return NOT_FOUND();
  await parts.approve(id, principal.npmUser);
  return jsonReply(200, { success: true });
}

/** `whoami` and dist-tags: an exchanged token is good for publishing alone. */
async function manage(request: Incoming, parts: RegistryParts): Promise<Reply> {
  const { method, path, url } = request;
  if (method === 'GET' && path !== '/-/whoami') return parts.verdaccio.ask('GET', url);
  const principal = parts.access.principalOf(request);
  if ('status' in principal) return principal;
  if (principal.kind === 'trusted') return jsonReply(401, { error: 'Unauthorized' });
  if (path === '/-/whoami') return jsonReply(200, { username: principal.npmUser.name });
  const name = /^\/-\/package\/(.+)\/dist-tags\/[^/]+$/.exec(path)?.[1];
  if (name === undefined || !['PUT', 'POST', 'DELETE'].includes(method)) return NOT_FOUND();
  const refusal = parts.access.refusal(principal, name, 'createPackage');
  return refusal ?? parts.verdaccio.ask(method, url, 'application/json', jsonBody(request) as object);
}

async function read(request: Incoming, parts: RegistryParts): Promise<Reply> {
  const { ledger, verdaccio, shown, key } = parts;
  const accept = request.headers.accept ?? 'application/json';
  const route = routeOf(request.url, '/', accept);
  const serve = (served: Served): Reply => {
    shown.tamper?.(served);
    return jsonReply(200, served.document);
  };
  if (route.kind === 'attestations') {
    const landed = ledger.get(route.name, route.version);
    if (landed === undefined || landed.attestations === null || ledger.hides(landed, 'attestations'))
      return NOT_FOUND();
    const document = structuredClone({ attestations: [...landed.attestations] });
    return serve({ kind: 'attestations', name: route.name, document });
  }
  if (route.name === null) return NOT_FOUND();
  if (route.kind === 'tarball') {
    const file = (landed: Landed): string => `${landed.name.split('/').at(-1)}-${landed.version}.tgz`;
    const landed = ledger.of(route.name).find((each) => file(each) === route.file);
    if (landed === undefined || ledger.hides(landed, 'tarball')) return NOT_FOUND();
    return verdaccio.ask('GET', request.url, '*/*');
  }
  const abbreviated = route.kind === 'abbreviated';
  const answer = await verdaccio.ask('GET', request.url, abbreviated ? accept : 'application/json');
  if (answer.status !== 200) return answer;
  const dressing = { ledger, key, forged: shown.forged, base: request.base };
  const json: unknown = JSON.parse(Buffer.from(answer.body).toString('utf8'));
  if (route.kind === 'version') {
    const document = json as VersionDocument;
    const landed = ledger.get(document.name, document.version);
    if (landed !== undefined && ledger.hides(landed, 'version')) {
      return jsonReply(404, `version not found: ${document.version}`);
    }
    return serve({ kind: 'version', name: route.name, document: dressVersion(document, landed, dressing) });
  }
  const document = dressPackument(json as Packument, dressing, abbreviated);
  if (document === null) return NOT_FOUND();
  return serve({ kind: abbreviated ? 'abbreviated' : 'packument', name: route.name, document });
}
