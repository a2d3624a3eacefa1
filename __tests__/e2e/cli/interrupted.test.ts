/** What is cut short is reported: what was audited, what was not, and nobody is blamed for it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProcessResult, RunningProcess } from '../../support/process.ts';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { startRegistry } from '../../support/registry/registry.ts';
import { type AuditReport, auditReport, describeCli, startWorld, type World } from '../world.ts';

const PACKAGES = 40;
/** So many documents are answered before it happens. */
const ANSWERED = 12;
/** Three tries of the documents under way take about five seconds; a loaded machine adds to it. */
const SOON_MS = 20_000;

let world: World;
let lockfile: string;
let published: readonly PublishedVersion[];
beforeAll(async () => {
  world = await startWorld();
  published = await Promise.all(
    Array.from({ length: PACKAGES }, (_, index) =>
      world.publish({ name: `package-${index}`, version: '1.0.0' }, { provenance: false }),
    ),
  );
  lockfile = packageLockOf(published.map((each) => lockEntryOf(each)));
});
afterAll(() => world.close());

/** The answer is a report, partly done, that blames no package. */
function expectHonest(result: ProcessResult, interrupted: AuditReport['interrupted']): void {
  const report = auditReport(result.stdout);
  expect([result.code, result.signal, report.outcome, report.interrupted]).toEqual([
    3,
    null,
    'incomplete',
    interrupted,
  ]);
  expect(report.coverage).toMatchObject({ total: PACKAGES, failed: 0 });
  expect(report.coverage.verified).toBeGreaterThan(0);
  expect(report.coverage.notAudited).toBeGreaterThan(0);
  expect(report.coverage.verified + report.coverage.notAudited).toBe(PACKAGES);
  const blaming = report.findings.filter(({ severity }) => severity !== 'incomplete' && severity !== 'info');
  expect(blaming).toEqual([]);
  expect(report.findings.map(({ code }) => code)).toContain('registry-unreachable');
  expect(result.durationMs).toBeLessThan(SOON_MS);
}

describeCli('an audit that is cut short', (cli) => {
  const audit = (more: readonly string[] = [], onStart?: (running: RunningProcess) => void) => {
    const cwd = world.project({ 'package-lock.json': lockfile });
    const args = ['audit', ...world.source, '--json', '--concurrency=4', ...more];
    return cli(args, { cwd, ...(onStart === undefined ? {} : { onStart }) });
  };
  /** Answers a few documents, then leaves all others hanging; tells when the first one hangs. */
  const hangAfterSome = (then: () => void = () => undefined): void => {
    let asked = 0;
    world.registry.fault = () => {
      asked += 1;
      if (asked === ANSWERED + 1) then();
      return asked > ANSWERED ? 'hang' : undefined;
    };
  };

  it('by a registry that is killed', async () => {
    // Of its own, at the address that the lockfile does not name: it is configured, so it stands for that one.
    const dying = await startRegistry({ packages: published });
    let asked = 0;
    dying.fault = () => {
      asked += 1;
      if (asked > ANSWERED) void dying.stop();
      return undefined;
    };
    const text = lockfile.replaceAll(world.registry.url, dying.url);
    const cwd = world.project({ 'package-lock.json': text });
    const result = await cli(['audit', `--registry=${dying.url}`, ...world.trust, '--json', '--concurrency=4'], {
      cwd,
    });
    expectHonest(result, null);
  });

  it('by its own timeout', async () => {
    hangAfterSome();
    const result = await audit(['--timeout=2']);
    expectHonest(result, 'timeout');
    expect(result.durationMs).toBeLessThan(10_000);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('by %s', async (signal) => {
    let running: RunningProcess | undefined;
    hangAfterSome(() => running?.kill(signal));
    const result = await audit([], (started) => (running = started));
    expectHonest(result, 'signal');
  });

  it('by a signal, for people', async () => {
    let running: RunningProcess | undefined;
    hangAfterSome(() => running?.kill('SIGTERM'));
    const cwd = world.project({ 'package-lock.json': lockfile });
    const result = await cli(['audit', ...world.source, '--concurrency=4'], {
      cwd,
      onStart: (started) => (running = started),
    });
    expect(result.code).toBe(3);
    expect(result.stdout).toContain('not audited');
    expect(result.stdout).toContain(String(PACKAGES));
  });

  it('is a pass where that was asked for, and still says what it did not see', async () => {
    hangAfterSome();
    const result = await audit(['--timeout=2', '--fail-on-incomplete=false']);
    const report = auditReport(result.stdout);
    expect([result.code, report.outcome, report.interrupted]).toEqual([0, 'pass', 'timeout']);
    expect(report.coverage.notAudited).toBeGreaterThan(0);
  });
});
