import { at, parseJson, stringAt } from '../model/json.ts';
import type { Refusal } from '../model/publish.ts';
import { withoutSecrets } from './npm-cli-secrets.ts';
import { TRANSIENT_STATUSES } from './registry/retry.ts';

/** npm's own refusals, before anything was sent. */
const BEFORE_SENDING =
  /^(?:ENEEDAUTH|EUSAGE|EPRIVATE|EUNKNOWNCOMMAND|EUNKNOWNCONFIG|ECONFIG|EUNSCOPED|EBADSEMVER|EPACKAGEEXTENSIONS|EINVALIDTAGNAME|ENOENT|EACCES|EJSONPARSE)$/;
/** What `@sigstore/verify` says where npm cannot verify a provenance file, which it does before it sends anything. */
const UNVERIFIED =
  /^(?:TLOG_[A-Z_]+|CERTIFICATE_ERROR|PUBLIC_KEY_ERROR|SIGNATURE_ERROR|TIMESTAMP_ERROR|UNTRUSTED_SIGNER_ERROR)$/;
const STATUS_OF: Readonly<Record<string, number>> = { ENEEDAUTH: 401, EOTP: 401, EPUBLISHCONFLICT: 409 };
/** npm 11 looks by itself and says so without a code. */
const TAKEN = /cannot publish over the previously published version/i;

/** npm could not make sense of its settings, and says so on three lines, without a code. */
const UNCONFIGURED = /^Exit prior to config file resolving$/m;

export interface NpmFault {
  /** `E403`, `ENEEDAUTH`; `null` where npm names none. */
  readonly code: string | null;
  readonly summary: string;
}

/** The id that `npm stage publish --json` writes last; `null` where there is none. */
export function readStageId(stdout: string): string | null {
  // From the line's start: a file of the package may have any name, but never an unescaped quote in it.
  return [...stdout.matchAll(/^\s*"stageId": "([\w-]{1,100})"/gm)].at(-1)?.[1] ?? null;
}

/** What went wrong, from `--json` (npm 10 to 12: `{"error": {code, summary, detail}}`), else from the lines of the log. */
export function readFault(stdout: string, stderr: string): NpmFault {
  for (const text of [stdout, stderr]) {
    const start = text.search(/^\{/m);
    const error = start < 0 ? undefined : at(parseJson(Buffer.from(text.slice(start))), 'error');
    const first: unknown = Array.isArray(error) ? error[0] : error;
    const [code, summary] = [stringAt(first, 'code'), stringAt(first, 'summary')];
    if (code !== null || summary !== null) return { code, summary: summary ?? stringAt(first, 'detail') ?? '' };
  }
  if (UNCONFIGURED.test(stderr)) return { code: 'ECONFIG', summary: stderr.trim().split('\n').at(-1) ?? '' };
  const lines = [...stderr.matchAll(/^npm (?:error|ERR!) (.*)$/gm)].map(([, line = '']) => line);
  const code = lines.map((line) => /^code (E[A-Z0-9]+)$/.exec(line)?.[1]).find((found) => found !== undefined) ?? null;
  return { code, summary: lines.find((line) => !line.startsWith('code ')) ?? stderr.trim().split('\n').at(-1) ?? '' };
}

/**
 * Sorts it by what a person can do. Only what is known to be a refusal is one: of all else it is open whether the registry
 * has the package now, and the registry is to be asked.
 */
export function refusalOf({ code, summary }: NpmFault, exitCode: number, secrets: Iterable<string>): Refusal {
  const said = withoutSecrets(summary, secrets);
  const message = `npm ended with ${exitCode}: ${[code, said].filter((part) => part !== null && part !== '').join(': ')}`;
  const status = statusOf(code, summary);
  if (status !== null) {
    return TRANSIENT_STATUSES.has(status) || status >= 500
      ? { kind: 'unreachable', message }
      : { kind: 'refused', status, message };
  }
  return code !== null && (BEFORE_SENDING.test(code) || UNVERIFIED.test(code))
    ? { kind: 'refused', status: null, message }
    : { kind: 'unreachable', message };
}

function statusOf(code: string | null, summary: string): number | null {
  if (code === null) return TAKEN.test(summary) ? 403 : null;
  return STATUS_OF[code] ?? (/^E\d{3}$/.test(code) ? Number(code.slice(1)) : null);
}
