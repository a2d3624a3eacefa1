/** Deep mode as a user runs it: the built command line, a registry over HTTP, real tarballs. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { makePackage } from '../../support/registry/packages.ts';
import { runCli } from '../../support/process.ts';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { publish } from '../../support/registry/publish.ts';
import { auditReport, codesOf, describeCli, startWorld, type World } from '../world.ts';
import { PEAK_HOOK, serveLarge } from './large.ts';

let world: World;
let honest: PublishedVersion;
let confused: PublishedVersion;
beforeAll(async () => {
  world = await startWorld();
  honest = await world.publish({ name: 'honest', version: '1.0.0', dependencies: { a: '^1.0.0' } });
  confused = await world.publish(
    { name: 'confused', version: '1.0.0', scripts: { postinstall: 'node steal.js' } },
    { document: { scripts: {} } },
  );
});
afterAll(() => world.close());
beforeEach(() => {
  world.registry.fault = undefined;
});

function projectOf(...published: readonly PublishedVersion[]): string {
  const text = packageLockOf(
    published.map((each) => lockEntryOf(each)),
    { registryUrl: world.registry.url },
  );
  return world.project({ 'package-lock.json': text });
}

describeCli('audit --deep', (cli) => {
  it('says nothing of an honest package, and finds the one that is not what its document says', async () => {
    const cwd = projectOf(honest, confused);
    const shallow = await cli(['audit', ...world.source, '--json'], { cwd });
    expect([shallow.code, codesOf(auditReport(shallow.stdout))]).toEqual([0, []]);
    const deep = await cli(['audit', ...world.source, '--deep', '--json'], { cwd });
    const report = auditReport(deep.stdout);
    expect([deep.code, codesOf(report)]).toEqual([1, ['manifest-confusion']]);
    expect(report.findings).toMatchObject([{ package: 'confused', severity: 'high' }]);
  });

  it('finds a tarball that was exchanged, and repeats it from a record without the registry', async () => {
    const cwd = projectOf(honest);
    const evil = makePackage({
      name: 'honest',
      version: '1.0.0',
      dependencies: { a: '^1.0.0' },
      files: { 'x.js': 'evil' },
    });
    world.registry.fault = ({ kind }) => (kind === 'tarball' ? { status: 200, body: evil.tarball } : undefined);
    const evidence = `${world.project()}/record`;
    const live = await cli(['audit', ...world.source, '--deep', '--json', `--save-evidence=${evidence}`], {
      cwd,
    });
    expect([live.code, codesOf(auditReport(live.stdout))]).toEqual([1, ['tarball-mismatch']]);
    world.registry.fault = () => 'reset';
    const replayed = await cli(['audit', ...world.trust, '--deep', '--json', `--evidence=${evidence}`], { cwd });
    expect([replayed.code, codesOf(auditReport(replayed.stdout))]).toEqual([1, ['tarball-mismatch']]);
  });

  it('is incomplete where a tarball cannot be had', async () => {
    const cwd = projectOf(honest);
    world.registry.fault = ({ kind }) => (kind === 'tarball' ? { status: 403 } : undefined);
    const { code, stdout } = await cli(['audit', ...world.source, '--deep', '--json'], { cwd });
    expect([code, codesOf(auditReport(stdout))]).toEqual([3, ['registry-unreachable']]);
  });
});

it('looks through 200 MiB, from where the registry redirects to, without holding them', async () => {
  const large = await serveLarge('large', 200);
  try {
    const published = await publish(world.authorities, large.packed, {
      registryUrl: world.registry.url,
      provenance: {},
    });
    world.registry.add(published);
    world.registry.fault = ({ kind, name }) =>
      kind === 'tarball' && name === 'large' ? { status: 302, headers: { location: large.url } } : undefined;
    const small = await peakOf(projectOf(honest));
    const peak = await peakOf(projectOf(published));
    expect(peak - small).toBeLessThan(100);
  } finally {
    await large.stop();
  }
}, 120_000);

/** The most memory, in MiB, that a passing run took. */
async function peakOf(cwd: string): Promise<number> {
  const folder = world.project({ 'hook.cjs': PEAK_HOOK });
  const env = { NODE_OPTIONS: `--require=${folder}/hook.cjs`, PEAK_FILE: `${folder}/peak` };
  const { code, stdout, stderr } = await runCli(['audit', ...world.source, '--deep', '--json'], { cwd, env });
  expect({ code, codes: codesOf(auditReport(stdout)), stderr }).toMatchObject({ code: 0, codes: [] });
  return Math.max(...readFileSync(`${folder}/peak`, 'utf8').trim().split('\n').map(Number)) / 1024;
}
