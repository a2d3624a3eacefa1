import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Fault } from '../../support/registry/faults.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { type Registry, type RegistryRequest, startRegistry } from '../../support/registry/registry.ts';
import { auditReport, codesOf, describeCli, startWorld, type World } from '../world.ts';

let world: World;
let elsewhere: Registry;
let lockfile: string;
/** Beside the two good ones, a package for each fault. */
let withFaults: string;
beforeAll(async () => {
  world = await startWorld();
  const plain = (name: string) => world.publish({ name, version: '1.0.0' }, { provenance: false });
  const good = await plain('good');
  const asked = await world.publish({ name: 'asked', version: '1.0.0' });
  const others = await Promise.all(FAULTS.map((_fault, index) => plain(`bad-${index}`)));
  elsewhere = await startRegistry({ packages: [good, asked, ...others] });
  lockfile = packageLockOf([good, asked].map((each) => lockEntryOf(each)));
  withFaults = packageLockOf([good, asked, ...others].map((each) => lockEntryOf(each)));
});
afterEach(() => {
  world.registry.fault = undefined;
  world.registry.mutate = undefined;
  world.registry.requests.length = 0;
});
afterAll(async () => {
  await Promise.all([world.close(), elsewhere.stop()]);
});

const FAULTS: readonly (readonly [what: string, fault: (index: number) => Fault, reason: string, tries: number])[] = [
  ['HTML', () => 'html', 'malformed', 1],
  ['truncated JSON', () => ({ status: 200, body: '{"name":"asked","version":"1.0' }), 'malformed', 1],
  ['an empty body', () => ({ status: 200, body: '' }), 'malformed', 1],
  ['JSON of another shape', () => ({ status: 200, body: '[1,2,3]' }), 'malformed', 1],
  ['401', () => ({ status: 401 }), 'unauthorized', 1],
  ['403', () => ({ status: 403 }), 'forbidden', 1],
  ['418', () => ({ status: 418 }), 'unreachable', 1],
  ['204', () => ({ status: 204 }), 'unreachable', 1],
  ['a body without end', () => 'flood', 'too-large', 1],
  ['gzip that is none', () => ({ status: 200, headers: { 'content-encoding': 'gzip' }, body: 'junk' }), 'malformed', 1],
  [
    'a redirect to another host',
    (index) => ({ status: 302, headers: { location: `${elsewhere.url}bad-${index}/1.0.0` } }),
    'redirected',
    1,
  ],
  [
    'a redirect in a circle',
    (index) => ({ status: 302, headers: { location: `/bad-${index}/1.0.0` } }),
    'redirected',
    4,
  ],
  ['500', () => ({ status: 500 }), 'unreachable', 3],
  ['a cut connection', () => 'reset', 'unreachable', 3],
  ['half a body', () => 'truncate', 'unreachable', 3],
];

describeCli('a registry that answers', (cli) => {
  const audit = async (more: readonly string[] = []) => {
    const cwd = world.project({ 'package-lock.json': lockfile });
    const result = await cli(['audit', ...world.source, '--json', ...more], { cwd });
    return { ...result, report: auditReport(result.stdout) };
  };
  const ofAsked =
    (fault: Fault) =>
    ({ name }: RegistryRequest): Fault | undefined =>
      name === 'asked' ? fault : undefined;

  it('some packages with what is no answer: each has its reason, and the others are none the worse for it', async () => {
    world.registry.fault = ({ name }) => {
      const index = FAULTS.findIndex((_fault, at) => name === `bad-${at}`);
      return FAULTS[index]?.[1](index);
    };
    const cwd = world.project({ 'package-lock.json': withFaults });
    const { code, stdout, stderr } = await cli(['audit', ...world.source, '--json'], { cwd });
    const report = auditReport(stdout);
    const statusOf = (name: string): unknown => {
      const found = report.packages.find((each) => each.name === name);
      return [found?.status, found?.reason, world.registry.requests.filter((each) => each.name === name).length];
    };
    for (const [index, [what, , reason, tries]] of FAULTS.entries()) {
      expect([what, statusOf(`bad-${index}`)]).toEqual([what, ['not-audited', reason, tries]]);
    }
    expect([code, report.outcome, stderr]).toEqual([3, 'incomplete', '']);
    expect(report.coverage).toMatchObject({ verified: 2, notAudited: FAULTS.length, failed: 0 });
    expect(codesOf(report).filter((each) => each !== 'provenance-missing')).toEqual(['registry-unreachable']);
    expect(elsewhere.requests).toEqual([]);
  });

  it('nothing at all', async () => {
    world.registry.fault = ofAsked('hang');
    const result = await audit(['--timeout=2']);
    expect([result.code, result.report.interrupted]).toEqual([3, 'timeout']);
    expect(result.report.packages.map(({ status }) => status).toSorted()).toEqual(['not-audited', 'verified']);
  });

  it('429 with Retry-After, then what was asked for: it waits as long as it was told', async () => {
    let first = true;
    world.registry.fault = ({ name }) => {
      if (name !== 'asked' || !first) return undefined;
      first = false;
      return { status: 429, headers: { 'retry-after': '2' } };
    };
    const { code, report, durationMs } = await audit();
    expect([code, report.coverage.verified]).toEqual([0, 2]);
    expect(durationMs).toBeGreaterThan(2_000);
  });

  it('its attestations advertised on another host, which is never asked', async () => {
    world.registry.mutate = (kind, name, _version, json) => {
      if (kind !== 'version' || name !== 'asked') return json;
      const document = json as { dist: { attestations: { url: string } } };
      document.dist.attestations.url = `${elsewhere.url}-/npm/v1/attestations/asked@1.0.0`;
      return document;
    };
    const { code, report } = await audit();
    expect([code, report.counts.withProvenance]).toEqual([0, 1]);
    expect(elsewhere.requests).toEqual([]);
  });

  it('a bundle of an unknown version', async () => {
    world.registry.mutate = (kind, _name, _version, json) => {
      if (kind !== 'attestations') return json;
      const text = JSON.stringify(json)
        .replaceAll(/bundle\.v0\.[123]/g, 'bundle.v9.9')
        .replaceAll(/version=0\.[123]/g, 'version=9.9');
      return JSON.parse(text) as unknown;
    };
    const { code, report } = await audit();
    expect([code, report.coverage.notAudited]).toEqual([3, 1]);
    expect(codesOf(report)).toContain('attestation-unsupported');
  });

  it('is not asked about a package of another host', async () => {
    const cwd = world.project({
      'package-lock.json': lockfile.replaceAll(`${world.registry.url}asked/`, `${elsewhere.url}asked/`),
    });
    const { code, stdout } = await cli(['audit', ...world.source, '--json'], { cwd });
    const report = auditReport(stdout);
    expect([code, report.coverage.byReason]).toEqual([3, { 'foreign-host': 1 }]);
    expect(codesOf(report)).toContain('resolved-host');
    expect(world.registry.requests.map(({ name }) => name)).not.toContain('asked');
    expect(elsewhere.requests).toEqual([]);
  });
});

describeCli('keys', (cli) => {
  const auditWith = async (keys: unknown) => {
    const cwd = world.project({ 'package-lock.json': lockfile, 'keys.json': JSON.stringify(keys) });
    return cli(['audit', `--registry=${world.registry.url}`, world.trust[0] ?? '', '--keys=keys.json', '--json'], {
      cwd,
    });
  };

  it('of an unknown type are left out and named; nothing is verified with them', async () => {
    const { keys } = world.authorities.keysEndpoint;
    const { code, stdout } = await auditWith({
      keys: keys.map((key) => ({ ...key, keytype: 'ml-dsa-65', scheme: 'ml-dsa-65' })),
    });
    const report = JSON.parse(stdout) as { trust: { keys: { detail: string } } };
    expect(auditReport(stdout).coverage.verified).toBe(0);
    expect(code).not.toBe(0);
    expect(report.trust.keys.detail).toContain('ml-dsa-65');
  });

  it.each([
    ['no list', {}],
    ['no key', { keys: [{ keyid: 'a' }] }],
    [
      'no bytes of a key',
      { keys: [{ keyid: 'a', key: 'AAAA', keytype: 'ecdsa-sha2-nistp256', scheme: 'ecdsa-sha2-nistp256' }] },
    ],
    ['null', null],
  ])('that are none: %s', async (_name, keys) => {
    const { code, stdout, stderr } = await auditWith(keys);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('keys.json');
  });
});
