import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliver, type OutputFlags, startProgress, type Terminal, terminalOptions } from '../../src/commands/output.ts';
import { ConfigurationError } from '../../src/model/errors.ts';

/** A terminal, or a pipe, that keeps what is written to it. */
class Kept extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number | undefined;

  constructor(isTTY: boolean, columns?: number) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }

  cursorTo(): boolean {
    return this.write('<cursor>');
  }
  clearLine(): boolean {
    return this.write('<clear>');
  }
  moveCursor(): boolean {
    return this.write('<move>');
  }
}

interface Attached extends Terminal {
  readonly out: Kept;
  readonly err: Kept;
}

function terminal(env: Record<string, string>, isTTY: boolean, columns?: number): Attached {
  const [out, err] = [new Kept(isTTY, columns), new Kept(isTTY, columns)];
  const stream = (kept: Kept): NodeJS.WriteStream => kept as unknown as NodeJS.WriteStream;
  return { env, out, err, stdout: stream(out), stderr: stream(err) };
}

const FLAGS: OutputFlags = { quiet: false, color: true };
const ANSWER = { report: () => 'the report\n', json: () => '{"a":1}\n' };

describe('colours', () => {
  it.each<{ env: Record<string, string>; tty: boolean; flag: boolean; color: boolean }>([
    { env: {}, tty: true, flag: true, color: true },
    { env: {}, tty: false, flag: true, color: false },
    { env: { NO_COLOR: '1' }, tty: true, flag: true, color: false },
    { env: { NO_COLOR: '' }, tty: true, flag: true, color: true },
    { env: { TERM: 'dumb' }, tty: true, flag: true, color: false },
    { env: { TERM: 'xterm-256color' }, tty: true, flag: true, color: true },
    { env: { FORCE_COLOR: '1' }, tty: false, flag: true, color: true },
    { env: { FORCE_COLOR: '' }, tty: false, flag: true, color: false },
    { env: { FORCE_COLOR: '0' }, tty: false, flag: true, color: false },
    { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, tty: true, flag: true, color: false },
    { env: { FORCE_COLOR: '1' }, tty: true, flag: false, color: false },
  ])('with $env, on a terminal: $tty, --color: $flag: $color', ({ env, tty, flag, color }) => {
    expect(terminalOptions(terminal(env, tty), { ...FLAGS, color: flag }).color).toBe(color);
  });

  it('come with links only where a terminal is known to have them', () => {
    expect(terminalOptions(terminal({ VTE_VERSION: '7000' }, true), FLAGS).links).toBe(true);
    expect(terminalOptions(terminal({}, true), FLAGS).links).toBe(false);
    expect(terminalOptions(terminal({ VTE_VERSION: '7000', FORCE_COLOR: '1' }, false), FLAGS).links).toBe(false);
    expect(terminalOptions(terminal({ VTE_VERSION: '7000', NO_COLOR: '1' }, true), FLAGS).links).toBe(false);
  });

  it('leave the width as it is, up to what can be read', () => {
    expect(terminalOptions(terminal({}, true, 60), FLAGS).width).toBe(60);
    expect(terminalOptions(terminal({}, true, 400), FLAGS).width).toBe(120);
    expect(terminalOptions(terminal({}, false), FLAGS).width).toBe(100);
  });
});

describe('the answer', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'countersign-output-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    { what: 'the report', flags: FLAGS, stdout: 'the report\n' },
    { what: 'nothing, where quiet', flags: { ...FLAGS, quiet: true }, stdout: '' },
    { what: 'the JSON alone', flags: { ...FLAGS, json: '-' }, stdout: '{"a":1}\n' },
    { what: 'the JSON, although quiet', flags: { ...FLAGS, json: '-', quiet: true }, stdout: '{"a":1}\n' },
  ])('is $what', async ({ flags, stdout }) => {
    const attached = terminal({}, false);
    await deliver(attached, flags, ANSWER);
    expect([attached.out.text, attached.err.text]).toEqual([stdout, '']);
  });

  it('is JSON in a file beside the report', async () => {
    const attached = terminal({}, false);
    const json = path.join(folder, 'out.json');
    await deliver(attached, { ...FLAGS, json }, ANSWER);
    expect([attached.out.text, readFileSync(json, 'utf8')]).toEqual(['the report\n', '{"a":1}\n']);
    await expect(deliver(attached, { ...FLAGS, json: folder }, ANSWER)).rejects.toThrow(ConfigurationError);
  });
});

describe('progress', () => {
  beforeEach(() => void vi.stubEnv('CI', undefined).stubEnv('TERM', 'xterm'));
  afterEach(() => void vi.unstubAllEnvs());

  it('is a line on a terminal, which is gone at the end', () => {
    const attached = terminal({}, true);
    const progress = startProgress(attached, false);
    progress.update(3, 1500, `left-pad${String.fromCharCode(27)}[2J`);
    const shown = attached.err.text;
    progress.stop();
    expect(shown).toContain('3 of 1500 packages: left-pad');
    expect(shown).not.toContain(`${String.fromCharCode(27)}[2J`);
    const length = attached.err.text.length;
    progress.update(4, 1500, 'later');
    expect(attached.err.text.slice(length)).not.toContain('later');
    expect(attached.out.text).toBe('');
  });

  it.each<{ what: string; env: Record<string, string>; tty: boolean; quiet: boolean }>([
    { what: 'in a pipe', env: {}, tty: false, quiet: false },
    { what: 'where quiet', env: {}, tty: true, quiet: true },
    { what: 'on a CI', env: { CI: 'true' }, tty: true, quiet: false },
    { what: 'on a dumb terminal', env: { TERM: 'dumb' }, tty: true, quiet: false },
  ])('is nothing at all $what', ({ env, tty, quiet }) => {
    const attached = terminal(env, tty);
    const progress = startProgress(attached, quiet);
    progress.update(1, 2, 'x');
    progress.stop();
    expect([attached.out.text, attached.err.text]).toEqual(['', '']);
  });

  it('leaves signals to whoever reports what was found until then', () => {
    const before = ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal));
    const progress = startProgress(terminal({}, true), false);
    const during = ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal));
    progress.stop();
    expect(during).toEqual(before);
  });
});
