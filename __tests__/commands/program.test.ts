import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { makeProgram } from '../../src/commands/program.ts';

const stream = Object.assign(new Writable(), { columns: 80 }) as unknown as NodeJS.WriteStream;
const make = (asked?: string) =>
  makeProgram({ env: {}, stdout: stream, stderr: stream }, () => async () => undefined, asked);

it('has all commands, unless an audit is asked for, which then is the same', () => {
  const names = make().commands.map((command) => command.name());
  expect(names).toEqual(expect.arrayContaining(['audit', 'verify', 'diff', 'publish', 'merge', 'fleet', 'demo']));
  for (const asked of ['verify', 'help', 'aduit', '--help']) expect(make(asked).commands).toHaveLength(names.length);
  const [audit, ...others] = make('audit').commands;
  expect(others).toEqual([]);
  expect(audit?.helpInformation()).toBe(make().commands[0]?.helpInformation());
});

it('asks for 64 documents at a time, wherever it asks registries', () => {
  const program = make();
  const [origins] = program.commands.filter((command) => command.name() === 'origins');
  const defaults = [...program.commands, ...(origins?.commands ?? [])].flatMap((command) =>
    command.options.filter(({ long }) => long === '--concurrency').map((option) => option.defaultValue as unknown),
  );
  expect(defaults).toEqual([64, 64, 64, 64, 64, 64]);
});
