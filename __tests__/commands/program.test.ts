import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { makeProgram } from '../../src/commands/program.ts';

it('asks for 64 documents at a time, wherever it asks registries', () => {
  const stream = Object.assign(new Writable(), { columns: 80 }) as unknown as NodeJS.WriteStream;
  const program = makeProgram({ env: {}, stdout: stream, stderr: stream }, () => async () => undefined);
  const [origins] = program.commands.filter((command) => command.name() === 'origins');
  const defaults = [...program.commands, ...(origins?.commands ?? [])].flatMap((command) =>
    command.options.filter(({ long }) => long === '--concurrency').map((option) => option.defaultValue as unknown),
  );
  expect(defaults).toEqual([64, 64, 64, 64, 64, 64]);
});
