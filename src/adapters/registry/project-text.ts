import { ConfigurationError } from '../../model/errors.ts';

/** A configuration file of a repository, as text chosen by the caller: in a pull request the base commit's, never the head's. */
export interface ProjectFile {
  readonly text: string;
  /** As the user knows it, for messages. */
  readonly path: string;
}

/** Such files are a few lines; this is room for a thousand scopes, and no room for an attack on a parser. */
export const LONGEST_TEXT = 256 * 1024;

export function malformed(file: ProjectFile, message: string, hint: string): ConfigurationError {
  return new ConfigurationError([
    { code: 'project-config-malformed', message: `${file.path}: ${message}`, hint, file: file.path },
  ]);
}

/** @throws ConfigurationError for what is no bounded text in UTF-8, or an unfinished merge */
export function requireText(file: ProjectFile, fault = malformed): void {
  if (file.text.length > LONGEST_TEXT) {
    const message = `${file.text.length} characters is more than the ${LONGEST_TEXT} that are read`;
    throw fault(file, message, 'Shorten the file.');
  }
  if (file.text.includes('\0') || file.text.includes('\u{fffd}')) {
    throw fault(file, 'this is not a text file in UTF-8', 'Save it as UTF-8 text.');
  }
  if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(file.text)) {
    throw fault(file, 'it holds the marks of an unfinished merge', 'Finish the merge and remove the marks.');
  }
}
