import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { type AuditReport, auditReport, describeCli, startWorld, type World } from '../world.ts';
import { EXPECTED, lockEveryKind } from './project.ts';

let world: World;
let everyKind: string;
let one: string;
let swapped: string;
beforeAll(async () => {
  world = await startWorld();
  everyKind = await lockEveryKind(world);
  const published = await world.publish({ name: 'one', version: '1.0.0' }, { provenance: false });
  const other = await world.publish({ name: 'other', version: '1.0.0' }, { provenance: false });
  one = packageLockOf([lockEntryOf(published)]);
  swapped = packageLockOf([lockEntryOf(published, { integrity: other.packed.integrity })]);
});
afterAll(() => world.close());

const becameOf = (report: AuditReport): Record<string, string> =>
  Object.fromEntries(report.packages.map((each) => [each.path, `${each.status} ${each.reason}`.trim()]));

describeCli('audit', (cli) => {
  const audit = (text: string, ...more: readonly string[]) => {
    const cwd = world.project({ 'package-lock.json': text });
    return cli(['audit', ...world.source, ...more], { cwd });
  };

  it('of every kind of entry, locked by npm: all accounted for, and a pass', async () => {
    const { code, stdout, stderr } = await audit(everyKind, '--json');
    const report = auditReport(stdout);
    expect(becameOf(report)).toEqual(EXPECTED);
    expect([code, report.outcome, stderr]).toEqual([0, 'pass', '']);
    expect(report.coverage).toMatchObject({ total: 14, verified: 7, notApplicable: 7, failed: 0, notAudited: 0 });
    expect(report.packages.find(({ name }) => name === '@acme/attested')?.source?.repository).toBe(
      'github.com/octo-org/demo',
    );
    expect(report.packages.find(({ alias }) => alias === 'alias')).toMatchObject({ name: 'leaf', version: '1.0.0' });
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('asks for each version once, however often it is locked', async () => {
    world.registry.requests.length = 0;
    await audit(everyKind, '--json', '--quiet');
    const urls = world.registry.requests.map(({ url }) => url);
    expect(urls).toHaveLength(new Set(urls).size);
    expect(urls.filter((url) => url === '/leaf/1.0.0')).toHaveLength(1);
  });

  it('of nothing at all is a pass that says so', async () => {
    const { code, stdout } = await audit(packageLockOf([]), '--json');
    const report = auditReport(stdout);
    expect([code, report.coverage.total, report.findings]).toEqual([0, 0, []]);
  });

  it('for people: the verdict, the sum, and never "safe"', async () => {
    const { code, stdout, stderr } = await audit(everyKind);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/7 verified/);
    expect(stdout).not.toMatch(/\bsafe\b/i);
    expect(stdout).not.toContain('\u001b');
  });

  it('names the finding, the entry and its line', async () => {
    const { code, stdout } = await audit(swapped);
    expect(code).toBe(1);
    const line = swapped.split('\n').findIndex((text) => text.includes('"node_modules/one"')) + 1;
    expect(stdout).toContain(`package-lock.json:${line}`);
    expect(stdout).toContain('integrity-mismatch');
  });

  it.each([
    ['critical', 1],
    ['high', 1],
    ['info', 1],
  ] as const)('--fail-on %s of a critical finding', async (level, expected) => {
    expect((await audit(swapped, `--fail-on=${level}`, '--quiet')).code).toBe(expected);
  });

  it.each([
    ['critical', 0],
    ['high', 0],
    ['medium', 0],
    ['low', 1],
    ['info', 1],
  ] as const)('--fail-on %s of a low finding', async (level, expected) => {
    const weak = one.replace(/\n *"integrity": "[^"]*"/, '').replace(/(\.tgz"),/, '$1');
    const { code, stdout } = await audit(weak, `--fail-on=${level}`, '--json');
    const report = auditReport(stdout);
    expect([
      report.coverage.registryOnly,
      report.findings.find((each) => each.code === 'integrity-missing')?.severity,
    ]).toEqual([1, 'low']);
    expect(code).toBe(expected);
  });

  it('--fail-on-incomplete', async () => {
    world.registry.fault = () => ({ status: 403 });
    try {
      const codes = [];
      for (const more of [
        [],
        ['--fail-on-incomplete'],
        ['--fail-on-incomplete=true'],
        ['--fail-on-incomplete=false'],
      ]) {
        codes.push((await audit(one, '--quiet', ...more)).code);
      }
      expect(codes).toEqual([3, 3, 3, 0]);
    } finally {
      world.registry.fault = undefined;
    }
  });

  it('a finding comes before what could not be found out', async () => {
    world.registry.fault = ({ name }) => (name === 'plain' ? { status: 403 } : undefined);
    try {
      const both = packageLockOf(
        [
          { name: 'one', version: '1.0.0', integrity: `sha512-${Buffer.alloc(64).toString('base64')}` },
          { name: 'plain', version: '1.0.0' },
        ],
        { registryUrl: world.registry.url },
      );
      const { code, stdout } = await audit(both, '--json');
      expect([code, auditReport(stdout).outcome]).toEqual([1, 'fail']);
    } finally {
      world.registry.fault = undefined;
    }
  });

  it('--quiet says nothing, and still fails', async () => {
    const { code, stdout, stderr } = await audit(swapped, '--quiet');
    expect([code, stdout, stderr]).toEqual([1, '', '']);
  });

  it('--json to a file stands beside the report; alone it takes its place', async () => {
    const cwd = world.project({ 'package-lock.json': one });
    const { code, stdout } = await cli(['audit', ...world.source, '--json=report.json'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('1 verified');
    expect(auditReport(readFileSync(path.join(cwd, 'report.json'), 'utf8')).coverage.verified).toBe(1);
    const alone = await cli(['audit', ...world.source, '--json'], { cwd });
    expect(auditReport(alone.stdout).coverage.verified).toBe(1);
  });

  it('--json before a lockfile does not swallow it', async () => {
    const cwd = world.project({ 'one.json': one });
    const { code, stdout } = await cli(['audit', '--json', 'one.json', ...world.source], { cwd });
    expect([code, auditReport(stdout).coverage.verified]).toEqual([0, 1]);
    expect(readFileSync(path.join(cwd, 'one.json'), 'utf8')).toBe(one);
  });

  it('--json to a place that cannot be written is an error', async () => {
    const { code, stderr } = await audit(one, '--json=no/such/folder/report.json');
    expect(code).toBe(2);
    expect(stderr).toContain('JSON_FILE');
  });

  it('several lockfiles, one of them bad', async () => {
    const cwd = world.project({ 'package-lock.json': one, 'other.json': swapped });
    const { code, stdout } = await cli(['audit', 'package-lock.json', 'other.json', ...world.source, '--json'], {
      cwd,
    });
    const report = auditReport(stdout);
    expect([code, report.coverage.total, report.coverage.verified, report.coverage.failed]).toEqual([1, 2, 1, 1]);
    expect(report.findings[0]?.file).toBe('other.json');
  });

  it('a record of the answers gives the same verdict when nobody answers any more', async () => {
    const cwd = world.project({ 'package-lock.json': everyKind });
    const online = await cli(['audit', ...world.source, '--json', '--save-evidence=evidence'], { cwd });
    world.registry.fault = () => 'reset';
    world.registry.requests.length = 0;
    try {
      const offline = await cli(['audit', '--evidence=evidence', '--json'], { cwd });
      const [was, is] = [auditReport(online.stdout), auditReport(offline.stdout)];
      expect([online.code, offline.code]).toEqual([0, 0]);
      expect([is.packages, is.findings, is.coverage]).toEqual([was.packages, was.findings, was.coverage]);
      // It is evidence of what was recorded alone: another lockfile is not covered by it.
      const other = world.project({ 'package-lock.json': one });
      const missing = await cli(['audit', `--evidence=${path.join(cwd, 'evidence')}`, '--json'], { cwd: other });
      expect([missing.code, auditReport(missing.stdout).coverage.byReason]).toEqual([3, { 'not-recorded': 1 }]);
      expect(existsSync(path.join(cwd, 'evidence', 'record.json'))).toBe(true);
      expect(world.registry.requests).toEqual([]);
    } finally {
      world.registry.fault = undefined;
    }
  });

  it('--concurrency is respected', async () => {
    let most = 0;
    for (const limit of [1, 3]) {
      most = 0;
      world.registry.latencyMs = 30;
      const open = () => world.registry.requests.filter(({ status }) => status === 0).length;
      world.registry.requests.length = 0;
      world.registry.fault = () => {
        most = Math.max(most, open());
        return undefined;
      };
      await audit(everyKind, '--quiet', `--concurrency=${limit}`);
      expect(most).toBe(limit);
    }
    world.registry.fault = undefined;
    world.registry.latencyMs = 0;
  });
});
