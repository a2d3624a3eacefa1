import { createHash } from 'node:crypto';
import type { DocumentRequest, Reply } from '../registry/documents.ts';
import type { EvidenceRecord, RecordedAnswer } from './record.ts';

/** Gathers the final answers of a run. */
export interface Recorder {
  /** To be given to the registry client as `onReply`. */
  readonly onReply: (request: DocumentRequest, reply: Reply) => void;
  /** The record so far, for example also of a run that was cut short. */
  record(routing: EvidenceRecord['routing'], trust: unknown, projects?: EvidenceRecord['projects']): EvidenceRecord;
}

/** @param keepBody told each body once, with the SHA-256 (hex) that names it. */
export function createRecorder(keepBody: (sha256: string, bytes: Uint8Array) => void): Recorder {
  const answers = new Map<string, RecordedAnswer>();
  const kept = new Set<string>();

  return {
    onReply(request, reply) {
      const { url, accept } = request;
      const status = reply.status ?? null;
      answers.set(`${url} ${accept}`, { url, accept, status, ...contentOf(reply) });
    },
    record(routing, trust, projects = {}) {
      return {
        schemaVersion: 1,
        routing: plain(routing),
        ...(Object.keys(projects).length === 0
          ? {}
          : { projects: Object.fromEntries(Object.entries(projects).map(([key, project]) => [key, plain(project)])) }),
        answers: [...answers].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer),
        trust,
      };
    },
  };

  function contentOf(reply: Reply): Pick<RecordedAnswer, 'body' | 'error'> {
    if (reply.kind === 'not-found') return { body: null, error: { code: 'not-found', detail: reply.detail } };
    if (reply.kind === 'unknown') return { body: null, error: { code: reply.code, detail: reply.detail } };
    const { bytes } = reply.value;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!kept.has(sha256)) {
      kept.add(sha256);
      keepBody(sha256, bytes);
    }
    return { body: sha256, error: null };
  }
}

/** Field by field: the caller's object may be npm's whole configuration, credentials and all. */
function plain({
  registry,
  scopes,
  replaceRegistryHost,
  hasKeys,
}: EvidenceRecord['routing']): EvidenceRecord['routing'] {
  return { registry, scopes, replaceRegistryHost, hasKeys };
}
