import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signProvenance, writeBundle } from './publishing/bundles.ts';
import { BUN, NPM_VERSIONS, PNPM, type Tool, YARN } from './publishing/package-managers.ts';
import { type PublishingStage, startPublishing } from './publishing/stage.ts';
import { makePackage } from './registry/packages.ts';

const REPOSITORY = 'octo-org/demo';
const WORKFLOW = 'release.yml';
const VERIFIED = /1 package has a verified registry signature[^]*1 package has a verified attestation/;

let stage: PublishingStage;
beforeAll(async () => {
  stage = await startPublishing();
});
afterAll(() => stage.close());

const provenanceOf = (name: string, version = '1.0.0') =>
  stage.registry.landed(name, version)?.attestations?.map(({ predicateType }) => predicateType) ?? null;
const BOTH = [expect.stringContaining('/publish/'), 'https://slsa.dev/provenance/v1'];
const logged = (name: string) => stage.sigstore.entriesOf(name).length;

describe.each(NPM_VERSIONS)('npm %s', (npm) => {
  it('publishes with a token, without provenance', async () => {
    const name = `token-${npm}`;
    const { folder } = await stage.project({ name, version: '1.0.0' });
    const { code, stderr } = await stage.npm(npm, ['publish'], { cwd: folder, token: stage.registry.token });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stage.registry.versions(name)).toEqual(['1.0.0']);
    expect([provenanceOf(name), logged(name)]).toEqual([null, 0]);
    expect(stage.registry.landed(name, '1.0.0')?.npmUser).toEqual({ name: 'octocat', email: 'octocat@example.com' });
  });

  it('publishes a tarball with a bundle that was made before', async () => {
    const name = `@octo/file-${npm}`;
    const packed = makePackage({ name, version: '1.0.0' });
    const tarball = path.join(stage.folder, `file-${npm}.tgz`);
    writeFileSync(tarball, packed.tarball);
    const bundle = writeBundle(stage, `file-${npm}`, await signProvenance(stage, packed));
    const args = ['publish', tarball, '--access=public', `--provenance-file=${bundle}`];
    const { code, stderr } = await stage.npm(npm, args, { token: stage.registry.token });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stage.registry.landed(name, '1.0.0')?.tarball.equals(packed.tarball)).toBe(true);
    expect([provenanceOf(name), logged(name)]).toEqual([BOTH, 1]);
  });

  it('audits the signatures of what was published, and finds one that is forged', async () => {
    const name = `audited-${npm}`;
    await stage.registry.seed(makePackage({ name, version: '1.0.0' }), { provenance: stage.oidc.claims });
    const good = await stage.auditSignatures(npm, { [name]: '1.0.0' });
    expect({ code: good.code, out: good.stdout }).toEqual({
      code: 0,
      out: expect.stringMatching(VERIFIED) as string,
    });
    stage.registry.forged.add(`${name}@1.0.0`);
    const bad = await stage.auditSignatures(npm, { [name]: '1.0.0' }, { args: ['--json'] });
    const { invalid } = JSON.parse(bad.stdout) as { invalid: readonly { code: string; name: string }[] };
    expect([bad.code, invalid.map((each) => [each.code, each.name])]).toEqual([1, [['EINTEGRITYSIGNATURE', name]]]);
  });
});

it('npm 10 signs and logs before it learns that the version is there', async () => {
  const name = 'signs-first';
  const { folder } = await stage.project({ name, version: '1.0.0' });
  const args = ['publish', '--provenance', '--access=public'];
  const job = { cwd: folder, ci: 'job', token: stage.registry.token } as const;
  const [first, second] = [await stage.npm('10', args, job), await stage.npm('10', args, job)];
  expect([first.code, second.code, /code (E\w+)/.exec(second.stderr)?.[1]]).toEqual([0, 1, 'E403']);
  expect([provenanceOf(name), logged(name)]).toEqual([BOTH, 2]);
});

describe.each(['11', '12'] as const)('npm %s as a trusted publisher', (npm) => {
  it('exchanges its identity, signs, and publishes with provenance', async () => {
    const name = `trusted-${npm}`;
    await stage.registry.seed(makePackage({ name, version: '1.0.0' }));
    stage.registry.trust(name, { repository: REPOSITORY, workflow: WORKFLOW });
    const { folder } = await stage.project({ name, version: '1.1.0' });
    const { code, stderr } = await stage.npm(npm, ['publish', '--provenance'], { cwd: folder, ci: 'job' });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect([provenanceOf(name, '1.1.0'), logged(name)]).toEqual([BOTH, 1]);
    const { trustedPublisher } = stage.registry.landed(name, '1.1.0')?.npmUser ?? {};
    expect([trustedPublisher?.id, trustedPublisher?.oidcConfigId]).toEqual(['github', expect.stringMatching(/^oidc:/)]);
    const audited = await stage.auditSignatures(npm, { [name]: '1.1.0' });
    expect({ code: audited.code, out: audited.stdout }).toMatchObject({ code: 0 });
  });

  it('stages what a maintainer approves later', async () => {
    const name = `staged-${npm}`;
    await stage.registry.seed(makePackage({ name, version: '1.0.0' }));
    stage.registry.trust(name, { repository: REPOSITORY, workflow: WORKFLOW, permissions: ['createStagedPackage'] });
    const packed = makePackage({ name, version: '1.1.0' });
    const tarball = path.join(stage.folder, `staged-${npm}.tgz`);
    writeFileSync(tarball, packed.tarball);
    const bundle = writeBundle(stage, `staged-${npm}`, await signProvenance(stage, packed));
    const args = ['stage', 'publish', tarball, '--json', `--provenance-file=${bundle}`];
    const { code, stdout, stderr } = await stage.npm(npm, args, { ci: 'job' });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const [staged] = stage.registry.staged();
    expect(stdout).toContain(staged?.id);
    expect(stage.registry.versions(name)).toEqual(['1.0.0']);
    const landed = await stage.registry.approve(staged?.id ?? '');
    expect([landed.tarball.equals(packed.tarball), landed.npmUser.approver?.name]).toEqual([true, 'octocat']);
    expect([stage.registry.versions(name), provenanceOf(name, '1.1.0')]).toEqual([['1.0.0', '1.1.0'], BOTH]);
  });
});

it('needs to log in where the registry trusts another workflow', async () => {
  const name = 'mistrusted';
  await stage.registry.seed(makePackage({ name, version: '1.0.0' }));
  stage.registry.trust(name, { repository: REPOSITORY, workflow: 'publish.yml' });
  const { folder } = await stage.project({ name, version: '1.1.0' });
  const { code, stderr } = await stage.npm('12', ['publish', '--loglevel=verbose'], { cwd: folder, ci: 'job' });
  expect({ code, said: /code (E\w+)/.exec(stderr)?.[1] }).toEqual({ code: 1, said: 'ENEEDAUTH' });
  expect(stderr).toContain('OIDC token exchange error - package not found');
  expect(logged(name)).toBe(0);
});

it('hides a package from a token that is nobody’s', async () => {
  // What setup-node writes into npm's configuration when it is given no token.
  const { folder } = await stage.project({ name: 'nobodys', version: '1.0.0' });
  const { code, stderr } = await stage.npm('12', ['publish'], { cwd: folder, token: 'XXXXX-XXXXX-XXXXX-XXXXX' });
  expect({ code, said: /code (E\w+)/.exec(stderr)?.[1] }).toEqual({ code: 1, said: 'E404' });
  expect(stage.registry.versions('nobodys')).toEqual([]);
});

it('reports a publish that landed as forbidden, where its answer was lost', async () => {
  const { folder } = await stage.project({ name: 'lost', version: '1.0.0' });
  const { endpoint } = stage.registry;
  endpoint.fail({ method: 'PUT', path: '/lost', fault: 'reset', landed: true, times: 1 });
  const { code, stderr } = await stage.npm('12', ['publish'], { cwd: folder, token: stage.registry.token });
  const puts = endpoint.requests.filter(({ method, path: asked }) => method === 'PUT' && asked === '/lost');
  expect(puts.map(({ landed, status }) => ({ landed, status }))).toEqual([
    { landed: true, status: 0 },
    { landed: true, status: 403 },
  ]);
  expect({ code, said: /code (E\w+)/.exec(stderr)?.[1] }).toEqual({ code: 1, said: 'E403' });
  expect(stage.registry.versions('lost')).toEqual(['1.0.0']);
});

it('is reached by npm’s own name, through the proxy', async () => {
  const name = 'by-name';
  await stage.registry.seed(makePackage({ name, version: '1.0.0' }));
  stage.registry.trust(name, { repository: REPOSITORY, workflow: WORKFLOW });
  const { folder } = await stage.project({ name, version: '1.1.0' });
  const job = { registry: 'npmjs', ci: 'job' } as const;
  const { code, stderr } = await stage.npm('12', ['publish', '--provenance'], { cwd: folder, ...job });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stage.oidc.issued.map(({ audience }) => audience)).toContain('npm:registry.npmjs.org');
  const audited = await stage.auditSignatures('12', { [name]: '1.1.0' }, { registry: 'npmjs' });
  expect({ code: audited.code, out: audited.stdout }).toMatchObject({ code: 0 });
});

describe.each<[string, Tool, readonly string[]]>([
  ['pnpm', PNPM, ['pack']],
  ['Yarn', YARN, ['pack', '--out', 'packed.tgz']],
  ['Bun', BUN, ['pm', 'pack']],
])('%s', (_name, tool, args) => {
  // Bun's binary is installed for Linux on x64 alone.
  it.skipIf(!existsSync(tool.file))('packs the same project', async () => {
    // Yarn takes a folder for a project only where there is a lockfile.
    const { folder } = await stage.project({ name: 'packed', version: '1.0.0', files: { 'yarn.lock': '' } });
    const { code, stderr } = await stage.tool(tool, args, { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(readdirSync(folder).filter((file) => file.endsWith('.tgz'))).toHaveLength(1);
  });
});

it('nothing of this asked for a host outside the stage', () => {
  expect(stage.proxy.asked.filter((host) => host.startsWith('!'))).toEqual([]);
  expect(new Set(stage.proxy.asked)).toContain('tuf-repo-cdn.sigstore.dev');
});
