import { createHash } from 'node:crypto';
import type { RekorV1, RekorV2 } from '../authorities/rekor.ts';
import type { SerializedLogEntry } from '../authorities/wire.ts';
import { type Handler, jsonBody, jsonReply } from './endpoint.ts';
import { type Proposal, readProposalV1, readProposalV2 } from './rekor-proposal.ts';

/** Of Rekor v1's shard, before each entry's UUID. */
const TREE_ID = '108e9186e8c5677a';

/** One entry in a public log: it cannot be deleted. */
export interface LoggedEntry {
  readonly log: 'rekor-v1' | 'rekor-v2';
  readonly logIndex: string;
  /** Rekor v1's; v2 has none. */
  readonly uuid: string | null;
  /** The subjects' names in the statement that was signed. */
  readonly subjects: readonly string[];
  readonly predicateType: string | null;
  readonly at: Date;
}

export type Log = (entry: LoggedEntry) => void;

/**
 * Rekor v1 (https://github.com/sigstore/rekor/blob/main/openapi.yaml): create, and get by UUID or index. An entry that
 * is there already is a conflict, with its place in `Location`.
 */
export function rekorV1Handler(rekor: RekorV1, log: Log): Handler {
  const known = new Map<string, string>();
  const answers = new Map<string, { readonly index: string; readonly body: object }>();
  return (request) => {
    if (request.method === 'GET') {
      const uuid = /^\/api\/v1\/log\/entries\/([0-9a-f]+)$/.exec(request.path)?.[1];
      const index = request.query.get('logIndex');
      const found = uuid === undefined ? [...answers.values()].find((a) => a.index === index) : answers.get(uuid);
      return found === undefined ? jsonReply(404, { code: 404, message: 'not found' }) : jsonReply(200, found.body);
    }
    if (request.method !== 'POST' || request.path !== '/api/v1/log/entries') {
      return jsonReply(404, { code: 404, message: `path ${request.path} was not found` });
    }
    const proposal = proposed(readProposalV1, jsonBody(request));
    if (typeof proposal === 'string') {
      return jsonReply(400, { code: 400, message: `error processing entry: ${proposal}` });
    }
    const { envelope, verifier, kind } = proposal;
    const identity = identityOf(proposal);
    const there = known.get(identity);
    if (there !== undefined) {
      const message = `an equivalent entry already exists in the transparency log with UUID ${there}`;
      return jsonReply(409, { code: 409, message }, { location: `/api/v1/log/entries/${there}` });
    }
    const at = new Date();
    const entry = rekor.log(envelope, verifier, kind, at);
    const uuid = uuidOf(entry);
    known.set(identity, uuid);
    const body = { [uuid]: entryV1(entry) };
    answers.set(uuid, { index: entry.logIndex, body });
    log({ log: 'rekor-v1', logIndex: entry.logIndex, uuid, at, ...aboutOf(proposal) });
    return jsonReply(201, body, { location: `/api/v1/log/entries/${uuid}`, etag: uuid });
  };
}

/**
 * Rekor v2 (https://github.com/sigstore/rekor-tiles): create. An entry that is there already is a conflict too, but
 * without a place to fetch it from.
 */
export function rekorV2Handler(rekor: RekorV2, log: Log): Handler {
  const known = new Map<string, string>();
  return (request) => {
    if (request.method !== 'POST' || request.path !== '/api/v2/log/entries') {
      return jsonReply(404, { code: 5, message: 'Not Found', details: [] });
    }
    const proposal = proposed(readProposalV2, jsonBody(request));
    if (typeof proposal === 'string') return jsonReply(400, { code: 3, message: proposal, details: [] });
    const identity = identityOf(proposal);
    const there = known.get(identity);
    if (there !== undefined) {
      const message = `an equivalent entry already exists in the transparency log with index ${there}`;
      return jsonReply(409, { code: 6, message, details: [] });
    }
    const entry = rekor.log(proposal.envelope, proposal.verifier);
    known.set(identity, entry.logIndex);
    log({ log: 'rekor-v2', logIndex: entry.logIndex, uuid: null, at: new Date(), ...aboutOf(proposal) });
    return jsonReply(201, entry);
  };
}

function proposed(read: (json: unknown) => Proposal, json: unknown): Proposal | string {
  try {
    return read(json);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What makes two proposals one entry: all that a canonical entry is made of. */
function identityOf({ kind, envelope, verifier }: Proposal): string {
  return JSON.stringify([kind, envelope, verifier.pem]);
}

function uuidOf(entry: SerializedLogEntry): string {
  const leaf = Buffer.concat([Buffer.of(0), Buffer.from(entry.canonicalizedBody, 'base64')]);
  return `${TREE_ID}${createHash('sha256').update(leaf).digest('hex')}`;
}

/** An entry in the words of Rekor's own API, which are not those of a bundle: numbers, and hex for hashes. */
function entryV1(entry: SerializedLogEntry): object {
  const hex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');
  const proof = entry.inclusionProof;
  return {
    body: entry.canonicalizedBody,
    integratedTime: Number(entry.integratedTime),
    logID: hex(entry.logId.keyId),
    logIndex: Number(entry.logIndex),
    verification: {
      signedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
      ...(proof === undefined || proof === null
        ? {}
        : {
            inclusionProof: {
              logIndex: Number(proof.logIndex),
              rootHash: hex(proof.rootHash),
              treeSize: Number(proof.treeSize),
              hashes: proof.hashes.map(hex),
              checkpoint: proof.checkpoint.envelope,
            },
          }),
    },
  };
}

function aboutOf({ envelope }: Proposal): Pick<LoggedEntry, 'subjects' | 'predicateType'> {
  try {
    const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8')) as {
      readonly predicateType?: string;
      readonly subject?: readonly { readonly name: string }[];
    };
    const subjects = (statement.subject ?? []).map(({ name }) => name);
    return { subjects, predicateType: statement.predicateType ?? null };
  } catch {
    return { subjects: [], predicateType: null };
  }
}
