/** What a long audit shows on a real pseudo-terminal, and that nothing of it stays there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, nodeBinary, run } from '../../support/process.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { screenOf } from '../../support/terminal.ts';
import { startWorld, type World } from '../world.ts';

const WIDTH = 72;
const PACKAGES = 24;

let world: World;
let lockfile: string;
beforeAll(async () => {
  world = await startWorld();
  const published = await Promise.all(
    Array.from({ length: PACKAGES }, (_, index) =>
      world.publish({ name: `package-${index}`, version: '1.0.0' }, { provenance: false }),
    ),
  );
  lockfile = packageLockOf(published.map((each) => lockEntryOf(each)));
});
afterAll(() => world.close());

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Runs the command line on a terminal of its own, by util-linux's `script`. */
async function onTerminal(project: string, args: readonly string[], redirect: string = '') {
  const command = [nodeBinary('node24'), CLI, 'audit', ...world.source, '--concurrency=1', ...args].map(quoted);
  const shell = `stty cols ${WIDTH} rows 24; echo $$ > pid; exec ${command.join(' ')} ${redirect}`;
  const result = await run('script', ['-qefc', shell, '/dev/null'], { cwd: project, env: { TERM: 'xterm-256color' } });
  const raw = result.stdout.replaceAll('\r\n', '\n');
  return { code: result.code, raw, screen: screenOf(raw) };
}

const BAR = /[█░]/u;

// `script` of macOS and the BSDs takes other options, and Windows has none.
describe.runIf(process.platform === 'linux')('an audit on a terminal', () => {
  const project = (): string => world.project({ 'package-lock.json': lockfile });

  it('shows how far it is, and then the report alone', async () => {
    world.registry.latencyMs = 15;
    const { code, raw, screen } = await onTerminal(project(), []);
    expect(code).toBe(0);
    expect(raw).toMatch(/\r[^\n]*░[^\n]* \d+ of 24 packages, \d+ requests? {2}/u);
    expect(screen.filter((line) => BAR.test(line))).toEqual([]);
    expect(screen[0]).toMatch(/^Countersign audit {2}package-lock\.json/);
    expect(screen.join('\n')).toContain('24 entries = 24 verified');
    // Wide lines are wrapped by the report: the terminal has nothing to wrap.
    expect(screen.filter((line) => Array.from(line).length > WIDTH && !/\S{40}/.test(line))).toEqual([]);
  });

  it('leaves JSON on the same terminal alone, and is there beside JSON in a file', async () => {
    world.registry.latencyMs = 5;
    const json = await onTerminal(project(), ['--json']);
    expect(json.raw).not.toMatch(BAR);
    expect(JSON.parse(json.raw)).toMatchObject({ outcome: 'pass' });
    const folder = project();
    const beside = await onTerminal(folder, ['--json'], '> out.json');
    expect(beside.raw).toMatch(BAR);
    expect(beside.screen).toEqual(['']);
    expect(JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8'))).toMatchObject({ outcome: 'pass' });
  });

  it('is gone after an interruption, and what was found until then stands there', async () => {
    const folder = project();
    world.registry.latencyMs = 0;
    let asked = 0;
    world.registry.fault = () => {
      asked += 1;
      if (asked === 9) process.kill(Number(readFileSync(path.join(folder, 'pid'), 'utf8')), 'SIGINT');
      return asked > 8 ? 'hang' : undefined;
    };
    const { code, raw, screen } = await onTerminal(folder, []);
    world.registry.fault = undefined;
    expect(code).toBe(3);
    expect(raw).toMatch(BAR);
    expect(screen.filter((line) => BAR.test(line))).toEqual([]);
    expect(screen.join(' ').replace(/\s+/g, ' ')).toContain('cut short by a signal');
  });
});
