import { PassThrough } from 'node:stream';
import type { Argument, Command, Option } from 'commander';
import { makeProgram } from '../src/commands/program.ts';
import { table } from './docs-action.ts';

/** The text of `docs/cli.md`: every command, as the program itself declares it. */
export function commandLinePage(): string {
  const silent = Object.assign(new PassThrough(), { isTTY: false, fd: 1 }) as unknown as NodeJS.WriteStream;
  const program = makeProgram({ env: {}, stdout: silent, stderr: silent }, () => () => Promise.resolve());
  return `<!-- Made from src/commands/program*.ts by \`npm run docs\`. Do not edit. -->

# Command line

\`countersign\` stands for \`node dist/cli.js\` of this repository. It needs Node.js 20.19 or later, and nothing has to be installed.

| exit code | meaning |
|---|---|
| 0 | nothing at or above \`--fail-on\` |
| 1 | findings at or above \`--fail-on\` |
| 2 | wrong usage or configuration, or a lockfile that cannot be read |
| 3 | not enough could be found out |

${commandsOf(program).map(section).join('\n\n')}
`;
}

/** Commands that do something: groups are only their members. */
function commandsOf(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(commandsOf);
}

function section(command: Command): string {
  const parts = [`## \`${nameOf(command)}\``, `${sentence(command.description())}`, usageOf(command)];
  const options = command.options.filter((option) => !option.hidden);
  if (command.registeredArguments.some(({ description }) => description !== ''))
    parts.push(table(['argument', ''], command.registeredArguments.map(argumentRow)));
  if (options.length > 0) parts.push(table(['option', 'default', ''], options.map(optionRow)));
  return parts.join('\n\n');
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

function usageOf(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return `\`\`\`sh\n${[nameOf(command), ...words, '[options]'].join(' ')}\n\`\`\``;
}

function argumentRow(argument: Argument): readonly string[] {
  const value: unknown = argument.defaultValue;
  return [
    `\`${argument.name()}\``,
    `${argument.description}${value === undefined ? '' : ` (default: \`${said(value)}\`)`}`,
  ];
}

function optionRow(option: Option): readonly string[] {
  const choices = option.argChoices === undefined ? '' : `: ${option.argChoices.map((c) => `\`${c}\``).join(', ')}`;
  const value: unknown = option.defaultValue;
  // Of a flag, absence is the default, and `--no-…` says itself what it turns off.
  const byDefault = value === undefined || typeof value === 'boolean' ? '' : `\`${said(value)}\``;
  return [`\`${option.flags}\``, byDefault, `${option.description}${choices}`];
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
