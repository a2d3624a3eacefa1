import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOG_EVERY_MS, logProgress, startProgress } from '../../src/commands/progress.ts';
import { columns } from '../../src/report/style.ts';
import { screenOf, terminal } from '../support/terminal.ts';

const FLAGS = { quiet: false, color: true };
const ESC = String.fromCharCode(27);

describe('on a terminal', () => {
  it('is a line with packages, requests and the last name, gone at the end', async () => {
    const attached = terminal({}, true, 100);
    const progress = await startProgress(attached, FLAGS);
    progress.update(3, 1500, `left-pad${ESC}[2J`, 1234);
    expect(screenOf(attached.err.text).at(-1)).toMatch(/░ {2}3 of 1,500 packages, 1,234 requests {2}left-pad\\u\{1b\}/);
    progress.stop();
    progress.stop();
    const length = attached.err.text.length;
    progress.update(4, 1500, 'later');
    expect(attached.err.text).toHaveLength(length);
    expect(screenOf(attached.err.text)).toEqual(['']);
    expect(attached.out.text).toBe('');
  });

  it('leaves nothing of a longer line under a shorter one', async () => {
    vi.useFakeTimers();
    try {
      const attached = terminal({}, true, 100);
      const progress = await startProgress(attached, FLAGS);
      progress.update(3, 1500, 'a-very-long-name-of-a-package');
      progress.update(4, 1500, 'short');
      vi.advanceTimersByTime(200);
      expect(screenOf(attached.err.text)).toEqual([expect.stringMatching(/ 4 of 1,500 packages {2}short$/)]);
      progress.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it('lets a warning have a line of its own', async () => {
    const attached = terminal({}, true, 100);
    const progress = await startProgress(attached, FLAGS);
    progress.say('before');
    progress.update(3, 1500, 'left-pad');
    progress.say('between');
    expect(screenOf(attached.err.text)).toEqual(['before', 'between', expect.stringMatching(/3 of 1,500 packages/)]);
    progress.stop();
    progress.say('after');
    expect(screenOf(attached.err.text)).toEqual(['before', 'between', 'after', '']);
  });

  it.each([1, 8, 20, 40, 59, 60, 80, 120, 200])('never wraps at %i columns', async (width) => {
    for (const name of ['left-pad', '漢字'.repeat(60), 'é'.repeat(300), 'e\u0301'.repeat(300), 'x'.repeat(5000)]) {
      const attached = terminal({}, true, width);
      const progress = await startProgress(attached, FLAGS);
      progress.update(12_345, 20_000, name, 99_999);
      const shown = screenOf(attached.err.text).at(-1) ?? '';
      progress.stop();
      expect(columns(shown)).toBeLessThan(Math.max(2, width));
      if (width !== 60) expect(shown.includes('█')).toBe(width > 60);
    }
  });

  it.each([
    { what: 'a terminal as it is', env: {}, color: true, colored: true },
    { what: 'NO_COLOR', env: { NO_COLOR: '1' }, color: true, colored: false },
    { what: '--no-color', env: {}, color: false, colored: false },
  ])('has colours by the rules of the report: $what', async ({ env, color, colored }) => {
    const attached = terminal(env, true, 100);
    const progress = await startProgress(attached, { ...FLAGS, color });
    progress.update(3, 4, 'left-pad');
    progress.stop();
    expect(attached.err.text.includes(`${ESC}[32m`)).toBe(colored);
  });

  it.each<{ what: string; env: Record<string, string>; tty: boolean; quiet?: boolean; json?: string }>([
    { what: 'in a pipe', env: {}, tty: false },
    { what: 'where quiet', env: {}, tty: true, quiet: true },
    { what: 'on a dumb terminal', env: { TERM: 'dumb' }, tty: true },
    { what: 'beside JSON on the same terminal', env: {}, tty: true, json: '-' },
    { what: 'in a short run of a CI', env: { CI: 'true' }, tty: true },
  ])('is nothing at all $what', async ({ env, tty, quiet = false, ...flags }) => {
    const attached = terminal(env, tty);
    const progress = await startProgress(attached, { ...FLAGS, ...flags, quiet });
    progress.update(1, 2, 'x');
    progress.stop();
    expect([attached.out.text, attached.err.text]).toEqual(['', '']);
    progress.say('a warning');
    expect(attached.err.text).toBe('a warning\n');
  });

  it('leaves signals to whoever reports what was found until then, and no listener behind', async () => {
    const listeners = (): number[] => ['SIGINT', 'SIGTERM', 'exit'].map((event) => process.listenerCount(event));
    const before = listeners();
    const progress = await startProgress(terminal({}, true), FLAGS);
    progress.update(1, 2, 'x');
    expect(listeners().slice(0, 2)).toEqual(before.slice(0, 2));
    progress.stop();
    expect(listeners()).toEqual(before);
  });

  it('is taken down where the process ends in the middle', async () => {
    const attached = terminal({}, true, 100);
    const before = process.listeners('exit');
    (await startProgress(attached, FLAGS)).update(1, 2, 'x');
    for (const listener of process.listeners('exit')) if (!before.includes(listener)) listener(1);
    expect(screenOf(attached.err.text)).toEqual(['']);
  });
});

describe('in a log', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is a plain line every ten seconds, with nothing foreign, until the end', () => {
    const lines: string[] = [];
    const progress = logProgress((line) => lines.push(line));
    vi.advanceTimersByTime(60_000);
    progress.update(1, 1500, '::error::owned', 3);
    vi.advanceTimersByTime(LOG_EVERY_MS - 1);
    expect(lines).toEqual([]);
    progress.update(700, 1500, '::error::owned', 1400);
    vi.advanceTimersByTime(LOG_EVERY_MS + 1);
    progress.update(1500, 1500, '', 3100);
    progress.stop();
    progress.update(1, 2, 'x');
    vi.advanceTimersByTime(60_000);
    expect(lines).toEqual(Array.from({ length: 2 }, () => 'Still asking: 700 of 1,500 packages, 1,400 requests.'));
  });

  it('does not begin after the end', () => {
    const lines: string[] = [];
    const progress = logProgress((line) => lines.push(line));
    progress.stop();
    progress.update(1, 2, 'x');
    vi.advanceTimersByTime(60_000);
    expect(lines).toEqual([]);
  });

  it('is the same on the command line of a CI', async () => {
    const attached = terminal({ CI: 'true' }, true);
    const progress = await startProgress(attached, FLAGS);
    progress.update(7, 9, 'x');
    vi.advanceTimersByTime(LOG_EVERY_MS);
    progress.stop();
    expect(attached.err.text).toBe('Still asking: 7 of 9 packages.\n');
  });
});
