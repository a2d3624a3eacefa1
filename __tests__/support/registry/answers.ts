import type { KeysEndpoint } from '../authorities/registry-key.ts';
import { abbreviate } from './documents.ts';
import type { Reply } from './faults.ts';
import type { Route } from './routes.ts';
import type { Store } from './store.ts';
import { type DocumentKind, type Mutate, type Strip, tamper } from './tampering.ts';

export interface Answers {
  readonly store: Store;
  readonly keys: KeysEndpoint | undefined;
  readonly strip: ReadonlySet<Strip>;
  readonly mutate: Mutate | undefined;
}

const NOT_FOUND = { error: 'Not found' };

/** The right answer to a request, tampered with as the registry is told to. */
export function answer(route: Route, answers: Answers): Reply {
  const { store, strip } = answers;
  switch (route.kind) {
    case 'packument':
      return document('packument', route, store.packument(route.name), answers);
    case 'abbreviated': {
      const packument = store.packument(route.name);
      return document('abbreviated', route, packument && abbreviate(packument), answers);
    }
    case 'version': {
      if (strip.has('version-path')) return json(404, NOT_FOUND);
      const found = store.version(route.name, route.version);
      // The public registry tells the two apart: a bare string for a version, an object for a package.
      if (found === undefined && store.has(route.name)) {
        return json(404, `version not found: ${route.version}`);
      }
      return document('version', route, found, answers);
    }
    case 'attestations': {
      const found = strip.has('attestations') ? undefined : store.attestations(route.name, route.version);
      return document('attestations', route, found, answers);
    }
    case 'keys':
      return document('keys', route, strip.has('keys') ? undefined : answers.keys, answers);
    case 'tarball': {
      const body = store.tarball(route.name, route.file);
      if (body === undefined) return json(404, NOT_FOUND);
      return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
    }
    case 'other':
      return json(404, NOT_FOUND);
  }
}

function document(kind: DocumentKind, route: Route, found: object | undefined, answers: Answers): Reply {
  if (found === undefined) return json(404, NOT_FOUND);
  const served = tamper(kind, route.name ?? '', route.version ?? '', found, answers);
  if (served === undefined) return json(404, NOT_FOUND);
  return json(200, served, kind === 'abbreviated' ? 'application/vnd.npm.install-v1+json' : 'application/json');
}

function json(status: number, value: unknown, type = 'application/json'): Reply {
  return { status, headers: { 'content-type': type }, body: Buffer.from(JSON.stringify(value)) };
}
