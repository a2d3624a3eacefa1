/** A workflow command, as the runner understood it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Reads a step's output as the runner does (`ActionCommand.TryParseV2` and `TryParse`): line by line, where a line ends with
 * CR, LF or both; `::name properties::data` after blanks as .NET trims them; and the older `##[name properties]data`
 * anywhere in a line. Stricter than the runner: it takes any name for a command, and all that Unicode calls a line's end.
 */
export function readCommands(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|[\n\r\u0085\u2028\u2029]/).flatMap((line) => {
    const command = current(line.replace(/^[\s\u0085\u200b\ufeff]+/u, '')) ?? older(line);
    return command === null ? [] : [command];
  });
}

function current(line: string): RunnerCommand | null {
  const match = /^::(?<name>[^\s:]*)(?:\s+(?<properties>.*?))?::(?<data>.*)$/su.exec(line);
  if (match?.groups === undefined) return line.startsWith('::') ? { name: line, properties: {}, data: '' } : null;
  const { name = '', properties = '', data = '' } = match.groups;
  return { name, properties: propertiesOf(properties, ',', unescapeProperty), data: unescapeData(data) };
}

function older(line: string): RunnerCommand | null {
  const match = /##(?<name>\w*)\[(?<rest>[^\]]*)\]?(?<data>.*)$/su.exec(line);
  if (match?.groups === undefined) return null;
  return { name: `${match.groups['name'] ?? ''}[${match.groups['rest'] ?? ''}]`, properties: {}, data: '' };
}

function propertiesOf(text: string, separator: string, decode: (value: string) => string): Record<string, string> {
  const pairs = text
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), decode(pair.slice(pair.indexOf('=') + 1))] as const);
  return Object.fromEntries(pairs);
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
