import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startDeadline } from '../../src/commands/deadline.ts';

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

describe('a deadline', () => {
  it('comes, and says why', async () => {
    const deadline = startDeadline(0.02, []);
    expect([deadline.signal.aborted, deadline.reason]).toEqual([false, null]);
    await aborted(deadline.signal);
    expect(deadline.reason).toBe('timeout');
    deadline.release();
  });

  it('comes when somebody says so; the first reason stays', async () => {
    const deadline = startDeadline(0.05, ['SIGUSR2']);
    process.kill(process.pid, 'SIGUSR2');
    await aborted(deadline.signal);
    await sleep(80);
    expect(deadline.reason).toBe('signal');
    deadline.release();
  });

  it('does not come once released, and leaves no listener', async () => {
    const before = process.listenerCount('SIGUSR2');
    const deadline = startDeadline(0.02, ['SIGUSR2']);
    expect(process.listenerCount('SIGUSR2')).toBe(before + 1);
    deadline.release();
    expect(process.listenerCount('SIGUSR2')).toBe(before);
    await sleep(50);
    expect([deadline.signal.aborted, deadline.reason]).toEqual([false, null]);
  });

  it('need not have a time', async () => {
    const deadline = startDeadline(null, []);
    await sleep(20);
    expect(deadline.signal.aborted).toBe(false);
    deadline.release();
  });
});
