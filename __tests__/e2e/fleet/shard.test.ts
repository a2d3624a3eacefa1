/** `audit --shard` and `merge`, as jobs of a workflow run them. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../support/process.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { auditReport, startWorld, type World } from '../world.ts';
import { lockEveryKind } from '../cli/project.ts';

let world: World;
let cwd: string;
const PARTS = [1, 2, 3] as const;
beforeAll(async () => {
  world = await startWorld();
  const everyKind = await lockEveryKind(world);
  const good = await world.publish({ name: 'one', version: '1.0.0' }, { provenance: false });
  const other = await world.publish({ name: 'two', version: '1.0.0' }, { provenance: false });
  const swapped = packageLockOf([lockEntryOf(good), lockEntryOf(other, { integrity: good.packed.integrity })]);
  cwd = world.project({ 'package-lock.json': everyKind, 'app/package-lock.json': swapped });
  for (const part of PARTS) {
    await runCli(['audit', ...world.source, ...LOCKFILES, `--shard=${part}/3`, `--json=part-${part}.json`], { cwd });
  }
});
afterAll(() => world.close());

const LOCKFILES = ['package-lock.json', 'app/package-lock.json'];
const merge = (...args: readonly string[]) => runCli(['merge', ...args], { cwd });
const files = PARTS.map((part) => `part-${part}.json`);
const readPart = (part: number): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(cwd, `part-${part}.json`), 'utf8')) as Record<string, unknown>;

describe('an audit in three parts', () => {
  it('is, merged, the audit: JSON, SARIF, HTML, terminal and exit code', async () => {
    const reports = ['--sarif=whole.sarif', '--html=whole.html'];
    const whole = await runCli(['audit', ...world.source, ...LOCKFILES, ...reports, '--json=whole.json'], { cwd });
    const merged = await merge(
      ...files,
      '--json=merged.json',
      '--sarif=merged.sarif',
      '--html=merged.html',
      '--vsa=merged.vsa',
    );
    expect([whole.code, merged.code, merged.stderr]).toEqual([1, 1, '']);
    expect(merged.stdout).toBe(whole.stdout);
    const text = (name: string): string => readFileSync(path.join(cwd, name), 'utf8');
    const withoutTraffic = (json: string): unknown => {
      const report = auditReport(json);
      return { ...report, counts: { ...report.counts, requests: 0, bytes: 0 } };
    };
    expect(withoutTraffic(text('merged.json'))).toEqual(withoutTraffic(text('whole.json')));
    expect(text('merged.sarif')).toBe(text('whole.sarif'));
    expect(text('merged.html').replace(/"(?:requests|bytes)":\d+/g, '')).toBe(
      text('whole.html').replace(/"(?:requests|bytes)":\d+/g, ''),
    );
    expect(JSON.parse(text('merged.vsa'))).toMatchObject({ predicate: { verificationResult: 'FAILED' } });
  });

  it('each part is a report by the schema, and speaks of its own entries', () => {
    const totals = PARTS.map((part) => {
      const report = auditReport(JSON.stringify(readPart(part)));
      return report.coverage.total;
    });
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(16);
    expect(totals.every((total) => total > 0 && total < 16)).toBe(true);
  });

  it('one part alone is told to be one', async () => {
    const { code, stdout } = await runCli(['audit', ...world.source, ...LOCKFILES, '--shard=2/3'], { cwd });
    expect(stdout).toContain('part 2 of 3');
    expect([0, 1]).toContain(code);
  });
});

describe('what is no audit', () => {
  it.each([
    ['a part is missing', () => files.slice(1), 'MERGE'],
    ['a part is there twice', () => [...files, 'part-1.json'], 'MERGE'],
    ['a file is missing', () => [...files.slice(1), 'nobody.json'], 'REPORT_UNREADABLE'],
    [
      'a file is cut',
      () => {
        writeFileSync(path.join(cwd, 'cut.json'), JSON.stringify(readPart(1)).slice(0, -20));
        return ['cut.json', ...files.slice(1)];
      },
      'REPORT_UNREADABLE',
    ],
    [
      'a part claims to be the whole',
      () => {
        const { shard: _shard, ...rest } = readPart(1);
        writeFileSync(path.join(cwd, 'claims.json'), JSON.stringify(rest));
        return ['claims.json'];
      },
      'MERGE',
    ],
  ] as const)('%s', async (_case, given, code) => {
    const result = await merge(...given(), '--json=none.json');
    expect(result.code).toBe(3);
    expect(result.stderr).toContain(`[${code}]`);
  });

  it('of another lockfile', async () => {
    const elsewhere = world.project({
      'package-lock.json': packageLockOf([]),
      'app/package-lock.json': packageLockOf([]),
    });
    const foreign = path.join(elsewhere, 'part.json');
    await runCli(['audit', ...world.source, ...LOCKFILES, '--shard=3/3', `--json=${foreign}`], { cwd: elsewhere });
    const { code, stderr } = await merge('part-1.json', 'part-2.json', foreign);
    expect([code, stderr]).toEqual([3, expect.stringContaining('the lockfiles differs')]);
  });

  it.each([
    ['--shard=0/3'],
    ['--shard=4/3'],
    ['--shard=1'],
    ['--shard=1/1001'],
    ['--shard=1/3', '--sarif=a'],
    ['--shard=1/3', '--vsa=a'],
  ])('usage: %s %s', async (...flags) => {
    expect((await runCli(['audit', ...LOCKFILES, ...flags], { cwd })).code).toBe(2);
  });
});
