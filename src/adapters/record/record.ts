import { ConfigurationError } from '../../model/errors.ts';
import type { UnknownCode } from '../../model/evidence.ts';
import type { RegistryConfig } from '../registry/routes.ts';

/** What registries answered in one run, so that the run can be repeated, and looked into, without a network. */
export interface EvidenceRecord {
  readonly schemaVersion: 1;
  /** Which registry each name was asked at. No credentials. */
  readonly routing: RegistryConfig & { readonly hasKeys: boolean };
  /** The same for lockfiles whose own project configures it otherwise, by the key the caller gives. */
  readonly projects?: Readonly<Record<string, RegistryConfig & { readonly hasKeys: boolean }>>;
  /** Sorted by address. */
  readonly answers: readonly RecordedAnswer[];
  /** The trust material that the run verified with, in its owner's format; `null` where none was kept. */
  readonly trust: unknown;
}

/** One document asked for, and its final answer after all retries. */
export interface RecordedAnswer {
  readonly url: string;
  readonly accept: string;
  /** HTTP status, or `null` where there was no answer at all. */
  readonly status: number | null;
  /** SHA-256 (hex) of the body, which also names it; `null` for anything but a 200. */
  readonly body: string | null;
  /** Set for anything but a 200: `not-found`, or why it is unknown. */
  readonly error: { readonly code: UnknownCode | 'not-found'; readonly detail: string } | null;
}

/** Bodies by SHA-256; `null` where there is none that can be used. */
export type ReadBody = (sha256: string) => Promise<Uint8Array | null>;

const MOST_ANSWERS = 500_000;
const LONGEST_TEXT = 4096;
export const SHA256 = /^[0-9a-f]{64}$/;

const CODES: Readonly<Record<UnknownCode | 'not-found', true>> = {
  'not-found': true,
  unreachable: true,
  timeout: true,
  cancelled: true,
  unauthorized: true,
  forbidden: true,
  'rate-limited': true,
  'server-error': true,
  'unexpected-status': true,
  redirected: true,
  'too-large': true,
  malformed: true,
  'not-recorded': true,
  'not-asked': true,
  'verifier-stopped': true,
  'no-trusted-keys': true,
};

/**
 * Reads a record, which may come from anyone: every shape is checked.
 *
 * @throws ConfigurationError where it is not a record that this program reads; `path` is for the message.
 */
export function parseRecord(value: unknown, path: string): EvidenceRecord {
  const fail = (what: string): ConfigurationError =>
    new ConfigurationError([
      {
        code: 'record-malformed',
        message: `${path} is not a record of evidence that can be read: ${what}`,
        hint: 'Record it again with --save-evidence.',
        file: path,
      },
    ]);
  if (!isObject(value)) throw fail('it is no JSON object');
  if (value['schemaVersion'] !== 1) throw fail('its schemaVersion is not 1');
  const { routing, answers } = value;
  if (!isObject(routing) || !isRouting(routing)) throw fail('its routing is malformed');
  const projects = value['projects'] ?? {};
  if (!isObject(projects)) throw fail('its projects are malformed');
  if (!Array.isArray(answers) || answers.length > MOST_ANSWERS) throw fail('its answers are not a list, or too many');
  return {
    schemaVersion: 1,
    routing: plainRouting(routing),
    ...(value['projects'] === undefined
      ? {}
      : {
          projects: Object.fromEntries(
            Object.entries(projects).map(([key, project]) => {
              if (!isObject(project) || !isRouting(project)) throw fail('its projects are malformed');
              return [key, plainRouting(project)];
            }),
          ),
        }),
    answers: answers.map((answer, index) => {
      if (!isAnswer(answer)) throw fail(`its answer number ${index + 1} is malformed`);
      const { url, accept, status, body, error } = answer;
      return { url, accept, status, body, error };
    }),
    trust: value['trust'] ?? null,
  };
}

function plainRouting({
  registry,
  scopes,
  replaceRegistryHost,
  hasKeys,
}: EvidenceRecord['routing']): EvidenceRecord['routing'] {
  return { registry, scopes, replaceRegistryHost, hasKeys };
}

function isRouting(value: Record<string, unknown>): value is Record<string, unknown> & EvidenceRecord['routing'] {
  const { registry, scopes, replaceRegistryHost, hasKeys } = value;
  return (
    isAddress(registry) &&
    isObject(scopes) &&
    Object.values(scopes).every(isAddress) &&
    isText(replaceRegistryHost) &&
    typeof hasKeys === 'boolean'
  );
}

function isAnswer(value: unknown): value is RecordedAnswer {
  if (!isObject(value)) return false;
  const { url, accept, status, body, error } = value;
  if (!isAddress(url) || !isText(accept)) return false;
  if (status !== null && !Number.isInteger(status)) return false;
  if (error === null) return typeof body === 'string' && SHA256.test(body);
  return body === null && isObject(error) && isText(error['detail']) && isCode(error['code']);
}

function isCode(value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(CODES, value);
}

function isAddress(value: unknown): value is string {
  return isText(value) && /^https?:\/\//.test(value) && URL.canParse(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
