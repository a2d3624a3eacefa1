import { createHash } from 'node:crypto';
import { type ConfigMap, type ConfigValue, isList, isMap } from './project-values.ts';
import { malformed, type ProjectFile } from './project-text.ts';
import { normaliseRegistry, printable } from './urls.ts';

/** Settings of one file that are compared. Beyond it, keys nested in long keys would make a megabyte of a kilobyte. */
const MOST_LINES = 2_000;
const LONGEST_SHOWN = 120;

/** Last parts of keys whose value is a secret, whichever manager's. */
const SECRET = /token|password|username|ident|secret|_auth|^(?:key|cert|npmAuth.*)$/i;

/** An address or a key that holds one, without the user and password that may stand in it. */
export function withoutUserInfo(text: string): string {
  return text.replace(/\/\/[^/]*@/g, '//');
}

/**
 * Settings as sorted `path.of.keys=value` lines, with secrets replaced: to compare a pull request's file with its base. A
 * variable's name is no secret and is kept.
 *
 * @throws ConfigurationError for more settings than anyone writes
 */
export function shownLines(file: ProjectFile, settings: ConfigMap): readonly string[] {
  const lines: string[] = [];
  const add = (path: string, last: string, value: ConfigValue): void => {
    if (isMap(value) && value.size > 0) {
      for (const [key, member] of value) add(`${path}.${shownText(key)}`, key, member);
    } else if (isList(value) && value.some((item) => typeof item === 'object')) {
      for (const [index, item] of value.entries()) add(`${path}.${index}`, last, item);
    } else {
      lines.push(`${path}=${shownValue(last, value)}`);
      if (lines.length > MOST_LINES)
        throw malformed(file, `more than ${MOST_LINES} settings for registries`, 'Shorten the file.');
    }
  };
  for (const [key, value] of settings) add(shownText(key), key, value);
  return lines.toSorted();
}

function shownValue(key: string, value: ConfigValue): string {
  const text = isList(value) ? value.map(scalarText).join(',') : scalarText(value);
  const isSecret = SECRET.test(key) || key.startsWith('//');
  if (isSecret && !isVariables(text) && text !== 'true' && text !== 'false') return '(redacted)';
  return shownText(text);
}

/** Nothing but variables, without defaults: a default may be a secret. */
export function isVariables(text: string): boolean {
  return /^(?:\$\{[^${}:-]+\})+$|^\$[A-Za-z_]\w*$/.test(text);
}

function scalarText(value: ConfigValue): string {
  return typeof value === 'string' ? value : isMap(value) ? '' : JSON.stringify(value);
}

/** Of bounded length; of a long text the beginning and a digest, so that no change in it goes unseen. */
function shownText(text: string): string {
  const shown = printable(normaliseRegistry(text) ?? withoutUserInfo(text));
  if (shown.length <= LONGEST_SHOWN) return shown;
  const digest = createHash('sha256').update(text).digest('hex');
  return `${shown.slice(0, LONGEST_SHOWN)}… (sha256 ${digest.slice(0, 16)})`;
}
