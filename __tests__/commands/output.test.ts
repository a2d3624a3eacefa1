import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliver, type OutputFlags, terminalOptions } from '../../src/commands/output.ts';
import { ConfigurationError } from '../../src/model/errors.ts';
import { terminal } from '../support/terminal.ts';

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

  it.each<{ env: Record<string, string>; tty?: boolean; links: boolean }>([
    { env: { VTE_VERSION: '7000' }, links: true },
    { env: { VTE_VERSION: '4999' }, links: false },
    { env: { WT_SESSION: 'a-b-c' }, links: true },
    { env: { TERM: 'xterm-kitty' }, links: true },
    { env: { TERM_PROGRAM: 'vscode' }, links: true },
    { env: { TERM_PROGRAM: 'iTerm.app' }, links: true },
    { env: { TERM_PROGRAM: 'Apple_Terminal' }, links: false },
    { env: { TERM_PROGRAM: 'tmux', TERM: 'tmux-256color', VTE_VERSION: '7000' }, links: false },
    { env: { TMUX: '/tmp/tmux-0/default,1,0', VTE_VERSION: '7000' }, links: false },
    { env: {}, links: false },
    { env: { VTE_VERSION: '7000', FORCE_COLOR: '1' }, tty: false, links: false },
    { env: { VTE_VERSION: '7000', NO_COLOR: '1' }, links: false },
    { env: { WT_SESSION: 'a-b-c', TERM: 'dumb' }, links: false },
  ])('come with links only where a terminal is known to have them: $env', ({ env, tty = true, links }) => {
    expect(terminalOptions(terminal(env, tty), FLAGS).links).toBe(links);
  });

  it('leave the width as it is, up to what can be read', () => {
    expect(terminalOptions(terminal({}, true, 60), FLAGS).width).toBe(60);
    expect(terminalOptions(terminal({}, true, 400), FLAGS).width).toBe(120);
    expect(terminalOptions(terminal({}, false), FLAGS).width).toBe(100);
    // A terminal that was never told its size.
    expect(terminalOptions(terminal({}, true, 0), FLAGS).width).toBe(100);
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
