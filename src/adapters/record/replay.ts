import type { RegistryPort } from '../../model/ports.ts';
import {
  type DocumentRequest,
  type DocumentSource,
  LONGEST_BODY,
  type Reply,
  registryPort,
} from '../registry/documents.ts';
import type { RegistryRule } from '../../model/policy.ts';
import type { EvidenceRecord, ReadBody, RecordedAnswer } from './record.ts';
import { parseHttpUrl, showUrl } from '../registry/urls.ts';

/** A registry that answers from a record and never from a network: what is not in the record is *unknown*, `not-recorded`. */
export function replayFrom(record: EvidenceRecord, readBody: ReadBody): RegistryPort {
  return replayAll(record, readBody).home;
}

/**
 * The same for every project that the record knows, over one source of answers.
 *
 * @param registries what the policy says of them: whose keys speak is decided anew, and never by the record
 */
export function replayAll(
  record: EvidenceRecord,
  readBody: ReadBody,
  registries: readonly RegistryRule[] = [],
): { readonly home: RegistryPort; readonly projects: ReadonlyMap<string, RegistryPort> } {
  const source = replaySource(record.answers, readBody);
  const port = (routing: EvidenceRecord['routing']): RegistryPort =>
    registryPort(source, routing, { hasKeys: routing.hasKeys, registries });
  const projects = Object.entries(record.projects ?? {}).map(([key, routing]) => [key, port(routing)] as const);
  return { home: port(record.routing), projects: new Map(projects) };
}

function replaySource(answers: readonly RecordedAnswer[], readBody: ReadBody): DocumentSource {
  const byRequest = new Map(answers.map((answer) => [`${answer.accept} ${answer.url}`, answer]));
  return {
    // A replay sends nothing. How much the recorded run sent is that run's figure.
    traffic: { requests: 0, bytes: 0 },
    async ask(request) {
      const recorded = byRequest.get(`${request.accept} ${request.url}`);
      if (recorded === undefined) return unknown('not-recorded', `${shown(request)} is not in the record`);
      return replyOf(recorded, request, readBody);
    },
  };
}

async function replyOf(recorded: RecordedAnswer, request: DocumentRequest, readBody: ReadBody): Promise<Reply> {
  const status = recorded.status === null ? {} : { status: recorded.status };
  if (recorded.error !== null) {
    const { code, detail } = recorded.error;
    return code === 'not-found'
      ? { kind: 'not-found', detail, ...status }
      : { kind: 'unknown', code, detail, ...status };
  }
  const bytes = recorded.body === null ? null : await readBody(recorded.body);
  if (bytes === null) return unknown('malformed', `the recorded body of ${shown(request)} is missing or was changed`);
  const longest = LONGEST_BODY[request.kind];
  if (bytes.length > longest)
    return unknown('too-large', `${shown(request)}: the answer is larger than ${longest} bytes`);
  return { kind: 'answered', value: { url: request.url, bytes }, ...status };
}

function shown(request: DocumentRequest): string {
  const url = parseHttpUrl(request.url);
  return url === null ? 'the document' : showUrl(url);
}

function unknown(code: 'not-recorded' | 'malformed' | 'too-large', detail: string): Reply {
  return { kind: 'unknown', code, detail };
}
