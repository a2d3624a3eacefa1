import { randomUUID } from 'node:crypto';
import type { NpmUser } from '../registry/documents.ts';
import type { Reply } from '../registry/faults.ts';
import { jsonReply } from './endpoint.ts';
import type { Admitted } from './landing.ts';

/** A version that waits for a person's approval. */
export interface StagedVersion {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  readonly sha512: string;
  readonly npmUser: NpmUser;
  readonly withProvenance: boolean;
}

interface Waiting extends StagedVersion {
  readonly admitted: Admitted;
  readonly base: string;
  readonly createdAt: string;
}

/** `/-/stage/…`, as `npm stage` speaks to it. */
export class Staging {
  readonly #waiting = new Map<string, Waiting>();

  /** `name@version` of all that wait. */
  get ids(): ReadonlySet<string> {
    return new Set([...this.#waiting.values()].map(({ name, version }) => `${name}@${version}`));
  }

  list(): readonly StagedVersion[] {
    return [...this.#waiting.values()];
  }

  add(admitted: Admitted, npmUser: NpmUser, base: string): Reply {
    const { name, version, tag, sha512 } = admitted.body;
    const id = randomUUID();
    const withProvenance = admitted.provenance !== null;
    const createdAt = new Date().toISOString();
    this.#waiting.set(id, { id, name, version, tag, sha512, npmUser, withProvenance, admitted, base, createdAt });
    return jsonReply(201, { stageId: id });
  }

  /** Takes it out, to be published or forgotten; `null` where there is none of this id. */
  take(id: string): Waiting | null {
    const waiting = this.#waiting.get(id) ?? null;
    this.#waiting.delete(id);
    return waiting;
  }

  /** `GET /-/stage`, `/-/stage/{id}` and `/-/stage/{id}/tarball`. */
  read(path: string, packageName: string | null): Reply {
    if (path === '/-/stage') {
      const waiting = [...this.#waiting.values()].filter(({ name }) => packageName === null || name === packageName);
      return jsonReply(200, { items: waiting.map(itemOf), total: waiting.length });
    }
    const [, id = '', tarball] = /^\/-\/stage\/([^/]+)(\/tarball)?$/.exec(path) ?? [];
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return jsonReply(404, { error: 'Not found' });
    if (tarball === undefined) return jsonReply(200, itemOf(waiting));
    const headers = { 'content-type': 'application/octet-stream' };
    return { status: 200, headers, body: waiting.admitted.body.tarball };
  }
}

function itemOf({ id, name, version, tag, createdAt, npmUser, admitted }: Waiting): object {
  return {
    id,
    packageName: name,
    version,
    tag,
    createdAt,
    actor: npmUser.name,
    actorType: npmUser.trustedPublisher === undefined ? 'user' : 'oidc',
    shasum: admitted.body.shasum,
    status: 'staged',
  };
}
