import type { Location, Message } from 'sarif';
import { redact, terminalText, truncate } from './escape.ts';
import { pathReference } from './path-reference.ts';

/** Longest path that is named: Linux opens no longer one. */
const PATH_LIMIT = 4096;
/** Absolute, or with `..` for a part, also where a reader takes a backslash for a slash. */
const OUTSIDE = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/;

/**
 * Foreign text as a SARIF message. What cannot be seen is shown, as everywhere. In SARIF `[text](address)` is a link and
 * `{0}` a placeholder, also in plain text (2.1.0, sections 3.11.5 and 3.11.6): a package called `[sign in](https://…)` must
 * become neither.
 */
export function message(text: string, limit?: number): Message {
  return { text: messageText(text, limit) };
}

export function messageText(text: string, limit?: number): string {
  return terminalText(text, limit)
    .replaceAll('](', '] (')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}

/** A value for a machine: as it is, but for credentials and its length. */
export function exact(text: string): string {
  return truncate(redact(text), 500);
}

/** The place of a result; `null` where the file has no name that an address can hold, or lies outside of the repository. */
export function locationOf(file: string, line: number): Location | null {
  if (file === '' || file.length > PATH_LIMIT || OUTSIDE.test(file)) return null;
  return {
    physicalLocation: {
      artifactLocation: { uri: pathReference(file) },
      region: { startLine: line, startColumn: 1, endLine: line },
    },
  };
}
