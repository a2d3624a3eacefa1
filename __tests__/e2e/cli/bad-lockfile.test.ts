import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageLockOf } from '../../support/registry/lockfile.ts';
import { auditReport, describeCli, startWorld, type World } from '../world.ts';

let world: World;
let good: string;
beforeAll(async () => {
  world = await startWorld();
  const { name, version, document } = await world.publish({ name: 'good', version: '1.0.0' }, { provenance: false });
  good = packageLockOf([{ name, version, integrity: document.dist.integrity ?? null }], {
    registryUrl: world.registry.url,
  });
});
afterAll(() => world.close());

const MERGE = '{\n<<<<<<< HEAD\n  "lockfileVersion": 3\n=======\n  "lockfileVersion": 2\n>>>>>>> theirs\n}\n';
const BAD: readonly (readonly [name: string, text: () => string | Uint8Array, line: number | null])[] = [
  ['broken', () => '{\n  "lockfileVersion": 3,\n  "packages": {', 3],
  ['empty', () => '', null],
  ['blank', () => '  \n', null],
  ['65 MB', () => Buffer.alloc(65 * 1024 * 1024, ' '), null],
  ['deeply nested', () => `{"lockfileVersion":3,"packages":${'['.repeat(200_000)}`, null],
  ['merge-conflicted', () => MERGE, 2],
  ['of a version of the future', () => good.replace('"lockfileVersion": 3', '"lockfileVersion": 4'), 4],
  ['of a version that is a text', () => good.replace('"lockfileVersion": 3', '"lockfileVersion": "3"'), 4],
  ['a list', () => '[]', 1],
  ['without packages', () => '{"lockfileVersion": 3}', null],
  ['no UTF-8', () => Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), null],
  ['an entry that is a text', () => '{"lockfileVersion": 3, "packages": {"node_modules/a": "1.0.0"}}', 1],
];

describeCli('a lockfile that cannot be read', (cli) => {
  it.each(BAD)('%s: an error with the file and the place, and nothing is concluded', async (_name, text, line) => {
    const cwd = world.project({ 'package-lock.json': text() });
    const { code, stdout, stderr } = await cli(['audit', ...world.source, '--json'], { cwd });
    const report = auditReport(stdout);
    expect([code, report.outcome, stderr]).toEqual([2, 'error', '']);
    expect(report.coverage.total).toBe(0);
    expect(report.errors).toHaveLength(1);
    expect(report.errors[0]?.file).toBe('package-lock.json');
    if (line !== null) expect(report.errors[0]?.line).toBe(line);
    expect(world.registry.requests).toHaveLength(0);
  });

  it('beside a good one: the good one is audited, and the run fails all the same', async () => {
    const cwd = world.project({ 'package-lock.json': good, 'npm-shrinkwrap.json': '{' });
    const { code, stdout } = await cli(['audit', ...world.source, '--json'], { cwd });
    const report = auditReport(stdout);
    expect([code, report.outcome, report.errors.length, report.coverage.verified]).toEqual([2, 'error', 1, 1]);
    world.registry.requests.length = 0;
  });

  it('is named on the screen, with what to do', async () => {
    const cwd = world.project({ 'package-lock.json': MERGE });
    const { code, stdout, stderr } = await cli(['audit', ...world.source], { cwd });
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toContain('package-lock.json:2');
    expect(`${stdout}${stderr}`).not.toContain('bug in countersign');
  });

  it('list says the same', async () => {
    const cwd = world.project({ 'package-lock.json': MERGE });
    const { code, stdout, stderr } = await cli(['list', 'package-lock.json'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('package-lock.json:2');
  });
});

describeCli('a lockfile path that is none', (cli) => {
  const codeOf = async (cwd: string, named: string) => {
    const { code, stdout } = await cli(['audit', named, ...world.source, '--json'], { cwd });
    return [code, auditReport(stdout).errors.map((error) => error.code)];
  };

  it('a folder', async () => {
    const cwd = world.project();
    mkdirSync(path.join(cwd, 'package-lock.json'));
    expect(await codeOf(cwd, 'package-lock.json')).toEqual([2, ['LOCKFILE_IS_FOLDER']]);
  });

  it('a link out of the working directory, itself and above it', async () => {
    const outside = world.project({ 'package-lock.json': good });
    const cwd = world.project();
    symlinkSync(path.join(outside, 'package-lock.json'), path.join(cwd, 'package-lock.json'));
    symlinkSync(outside, path.join(cwd, 'folder'));
    expect(await codeOf(cwd, 'package-lock.json')).toEqual([2, ['LOCKFILE_OUTSIDE']]);
    expect(await codeOf(cwd, 'folder/package-lock.json')).toEqual([2, ['LOCKFILE_OUTSIDE']]);
  });

  it('a link within it is fine', async () => {
    const cwd = world.project({ 'real.json': good });
    symlinkSync('real.json', path.join(cwd, 'package-lock.json'));
    expect(await codeOf(cwd, 'package-lock.json')).toEqual([0, []]);
    world.registry.requests.length = 0;
  });

  it('a link to itself, a device, nothing', async () => {
    const cwd = world.project();
    symlinkSync('package-lock.json', path.join(cwd, 'package-lock.json'));
    expect(await codeOf(cwd, 'package-lock.json')).toEqual([2, ['LOCKFILE_UNREADABLE']]);
    expect(await codeOf(cwd, '/dev/null')).toEqual([2, ['LOCKFILE_UNREADABLE']]);
    expect(await codeOf(cwd, 'nope.json')).toEqual([2, ['LOCKFILE_NOT_FOUND']]);
    writeFileSync(path.join(cwd, 'Cargo.lock'), 'version = 4\n');
    expect((await codeOf(cwd, 'Cargo.lock'))[0]).toBe(2);
  });
});
