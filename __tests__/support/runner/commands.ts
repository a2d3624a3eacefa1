/** What a program tells the runner: workflow commands on stdout, and lines in the files it is given. */

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Order matters: `%25` last, or `%250A` would become a line break. */
function unescapeData(text: string): string {
  return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replace(/%3A/gi, ':').replace(/%2C/gi, ','));
}

/** Reads `::name key=value,key=value::data`, as actions/runner's ActionCommand.cs does; `null` for ordinary output. */
export function parseCommand(line: string): WorkflowCommand | null {
  const match = /^::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line.trimStart());
  if (match === null) return null;
  const [, name = '', list = '', data = ''] = match;
  const properties: Record<string, string> = {};
  for (const pair of list.split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescapeProperty(pair.slice(equals + 1));
  }
  return { name: name.toLowerCase(), properties, value: unescapeData(data) };
}

/** The annotation that a command makes, or `null` where it makes none. */
export function annotationOf({ name, properties, value }: WorkflowCommand): Annotation | null {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return null;
  const texts = Object.fromEntries(['title', 'file'].flatMap((key) => entry(key, properties[key])));
  const numbers = Object.fromEntries(
    ['line', 'endLine', 'col', 'endColumn'].flatMap((key) => entry(key, properties[key], Number)),
  );
  return { level: name, message: value, ...texts, ...numbers };
}

function entry<T>(key: string, value: string | undefined, convert: (text: string) => T | string = (text) => text) {
  return value === undefined ? [] : [[key, convert(value)] as const];
}

/**
 * Reads a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file: `NAME=value`, or `NAME<<DELIMITER`, lines, `DELIMITER`.
 * Throws as the runner fails: on a line that is neither, and where a delimiter never comes.
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, i + 1);
      if (delimiter === '' || end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values[line.slice(0, heredoc)] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if (equals > 0) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}
