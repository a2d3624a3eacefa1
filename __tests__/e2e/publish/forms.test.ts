import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll } from '../../support/publishing/project.ts';
import { makePackage } from '../../support/registry/packages.ts';
import { OUTPUTS } from '../action/scene.ts';
import { type PublishRun, type PublishScene, usePublishScene } from './scene.ts';

const scene = usePublishScene();

/** What these tests have published: at the end npm itself audits all of it. */
const published: Record<string, string> = {};

const logged = (name: string): number => scene().stage.sigstore.entriesOf(name).length;
const landed = (name: string, version: string) => scene().stage.registry.landed(name, version);
const signingTokens = (): number => scene().stage.oidc.issued.filter(({ audience }) => audience === 'sigstore').length;

/** It ended well, says so in every output, and the registry has the very bytes that were packed. */
function expectPublished(run: PublishRun, name: string, version: string, outcome = 'confirmed'): void {
  expect({ exitCode: run.exitCode, log: run.log }).toEqual({ exitCode: 0, log: expect.any(String) as string });
  const { outputs } = run;
  expect(Object.keys(outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
  const file = readFileSync(outputs['tarball'] ?? '');
  const there = landed(name, version);
  expect(there?.tarball.equals(file)).toBe(true);
  expect(outputs).toMatchObject({ name, version, outcome, tag: 'latest', published: 'true' });
  expect(outputs['integrity']).toBe(there?.integrity);
  expect(outputs['sha256']).toMatch(/^[0-9a-f]{64}$/);
  expect(outputs['tarball-name']).toBe(path.basename(outputs['tarball'] ?? ''));
  expect(JSON.parse(outputs['packages'] ?? '')).toEqual([
    expect.objectContaining({ name, version, outcome, published: true, integrity: there?.integrity }),
  ]);
  expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  published[name] = version;
}

function expectProvenance(run: PublishRun, name: string, version: string): void {
  expect(logged(name)).toBe(1);
  expect(landed(name, version)?.attestations?.map(({ predicateType }) => predicateType)).toEqual([
    expect.stringContaining('/publish/'),
    'https://slsa.dev/provenance/v1',
  ]);
  const { dsseEnvelope } = JSON.parse(readFileSync(run.outputs['bundle'] ?? '', 'utf8')) as {
    dsseEnvelope: { payload: string };
  };
  const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as {
    subject: readonly { digest: { sha512: string } }[];
  };
  expect(statement.subject.map(({ digest }) => digest.sha512)).toEqual([landed(name, version)?.sha512]);
  // The commit and the run are a click away.
  const { repository, sha, run_id: id } = scene().stage.oidc.claims;
  expect(run.summary).toContain(`(https://github.com/${repository}/commit/${sha})`);
  expect(run.summary).toContain(`(https://github.com/${repository}/actions/runs/${id}/attempts/1)`);
}

describe('with a token, as actions/setup-node leaves it', () => {
  const job = (by: PublishScene, provenance: boolean) => ({
    npmrc: [`//${by.stage.registry.host}/:_authToken=\${NODE_AUTH_TOKEN}`],
    env: { NODE_AUTH_TOKEN: by.stage.registry.token },
    inputs: { form: 'token', provenance: String(provenance) },
  });

  it.each(['10', '12'] as const)('npm %s publishes with provenance', async (npm) => {
    const name = `token-${npm}`;
    const project = await scene().stage.project({ name, version: '1.0.0' });
    const run = await scene().run(project, { npm, ...job(scene(), true) });
    expectPublished(run, name, '1.0.0');
    expectProvenance(run, name, '1.0.0');
    expect(landed(name, '1.0.0')?.npmUser.name).toBe('octocat');
  });

  it('publishes without provenance where that was said, and signs nothing', async () => {
    const before = signingTokens();
    const project = await scene().stage.project({ name: 'bare', version: '1.0.0' });
    const run = await scene().run(project, { ci: 'no-id-token', ...job(scene(), false) });
    expectPublished(run, 'bare', '1.0.0');
    expect([logged('bare'), signingTokens() - before, landed('bare', '1.0.0')?.attestations]).toEqual([0, 0, null]);
    expect(run.outputs['bundle']).toBe('');
  });
});

describe('as a trusted publisher', () => {
  it.each([
    ['11', 'v1'],
    ['12', 'v1'],
    ['12', 'v2'],
  ] as const)('npm %s publishes with provenance in Rekor %s', async (npm, rekor) => {
    const name = `trusted-${npm}-${rekor}`;
    await scene().existing(name);
    const project = await scene().stage.project({ name, version: '1.1.0' });
    const run = await scene().run(project, { npm, rekor });
    expectPublished(run, name, '1.1.0');
    expectProvenance(run, name, '1.1.0');
    expect(
      scene()
        .stage.sigstore.entriesOf(name)
        .map((entry) => entry.log),
    ).toEqual([`rekor-${rekor}`]);
    expect(landed(name, '1.1.0')?.npmUser.trustedPublisher?.id).toBe('github');
    // What of the package changed is told.
    expect(run.log).toContain('since 1.0.0');
  });

  it('finds on a second run that it is done, and one of other bytes that it cannot be', async () => {
    const name = 'again';
    await scene().existing(name);
    const project = await scene().stage.project({ name, version: '1.1.0' });
    expectPublished(await scene().run(project), name, '1.1.0');
    const [tokens, bytes] = [signingTokens(), landed(name, '1.1.0')?.integrity];
    expectPublished(await scene().run(project, { run: { run_attempt: '2' } }), name, '1.1.0', 'already-published');
    const commit = await commitAll(project.folder, { 'index.js': 'module.exports = "other";\n' });
    const other = await scene().run({ folder: project.folder, commit });
    expect(other.exitCode).toBe(1);
    expect(other.outputs).toMatchObject({ outcome: 'failed', published: 'false', name, version: '1.1.0' });
    expect(landed(name, '1.1.0')?.integrity).toBe(bytes);
    expect([logged(name), signingTokens() - tokens]).toEqual([1, 0]);
  });
});

it('stages, waits for nobody, and verifies what was approved later', async () => {
  const name = 'staged';
  await scene().existing(name);
  const { registry } = scene().stage;
  registry.trust(name, { repository: 'octo-org/demo', workflow: 'release.yml', permissions: ['createStagedPackage'] });
  const project = await scene().stage.project({ name, version: '1.1.0' });
  const run = await scene().run(project, { inputs: { form: 'staged' } });
  expect(run.exitCode, run.log).toBe(0);
  const [waiting] = registry.staged();
  expect(run.outputs).toMatchObject({ outcome: 'staged', 'stage-id': waiting?.id, published: 'false', name });
  expect(run.summary).toContain(waiting?.id);
  expect([registry.versions(name), logged(name)]).toEqual([['1.0.0'], 1]);

  const verify = { ci: 'no-id-token', inputs: { mode: 'verify', package: `${name}@1.1.0` } } as const;
  const early = await scene().run(project, verify);
  expect([early.exitCode, early.outputs['outcome'], early.outputs['published']]).toEqual([
    3,
    'published-not-visible',
    'false',
  ]);
  const { integrity } = await registry.approve(waiting?.id ?? '');
  // Of the folder, and by the name.
  for (const inputs of [{ mode: 'verify' }, verify.inputs]) {
    const late = await scene().run(project, { ...verify, inputs });
    expect(late.exitCode, late.log).toBe(0);
    expect(late.outputs).toMatchObject({ outcome: 'confirmed', published: 'true', name, version: '1.1.0', integrity });
  }
  const elsewhere = { GITHUB_REPOSITORY: 'octo-org/other', GITHUB_REPOSITORY_ID: '1' };
  const stranger = await scene().run(project, { ...verify, env: elsewhere });
  expect(stranger.exitCode).toBe(1);
  expect(stranger.outputs).toMatchObject({ outcome: 'published-not-confirmed', published: 'true' });
  published[name] = '1.1.0';
});

describe('in two jobs', () => {
  const MARK = 'ran-a-script';
  const scripts = { prepack: `node -e "fs.appendFileSync('${MARK}', 'x')"`, prepublishOnly: `echo >> ${MARK}` };

  /** The first job: packs, and hands over what the second downloads. */
  async function packed(name: string) {
    await scene().existing(name);
    const files = { '.gitignore': `${MARK}\n`, '.npmignore': `${MARK}\n` };
    const project = await scene().stage.project({ name, version: '1.1.0', scripts, files });
    const run = await scene().run(project, { ci: 'no-id-token', inputs: { mode: 'pack' } });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'pass', name, version: '1.1.0', published: 'false' });
    expect(readFileSync(path.join(project.folder, MARK), 'utf8')).toBe('x');
    rmSync(path.join(project.folder, MARK));
    const tarball = path.join(scene().stage.folder, 'artifact', run.outputs['tarball-name'] ?? '');
    mkdirSync(path.dirname(tarball), { recursive: true });
    copyFileSync(run.outputs['tarball'] ?? '', tarball);
    return { project, tarball, outputs: run.outputs };
  }

  it.each(['integrity', 'sha256'])('packs in one and publishes those bytes in the other, by %s', async (digest) => {
    const name = `two-jobs-${digest}`;
    const { project, tarball, outputs } = await packed(name);
    const run = await scene().run(project, { inputs: { tarball, digest: outputs[digest] ?? '' } });
    expectPublished(run, name, '1.1.0');
    expectProvenance(run, name, '1.1.0');
    expect([run.outputs['tarball'], run.outputs['integrity']]).toEqual([tarball, outputs['integrity']]);
    // Nothing of the project ran beside what may sign.
    expect(existsSync(path.join(project.folder, MARK))).toBe(false);
  });

  it('refuses a tarball that was exchanged in between, and has nothing signed', async () => {
    const name = 'exchanged';
    const { project, tarball, outputs } = await packed(name);
    const other = makePackage({ name, version: '1.1.0', files: { 'index.js': 'steal();\n' } });
    copyFileSync(await writeTarball(other.tarball), tarball);
    const before = signingTokens();
    const run = await scene().run(project, { inputs: { tarball, digest: outputs['integrity'] ?? '' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', published: 'false', bundle: '' });
    expect(run.annotations.map(({ title }) => title)).toEqual([expect.stringMatching(/: TARBALL_DIGEST$/)]);
    expect([logged(name), signingTokens() - before, landed(name, '1.1.0')]).toEqual([0, 0, undefined]);
  });

  it('needs no checkout in the second', async () => {
    const name = 'no-checkout';
    const { project, tarball, outputs } = await packed(name);
    const folder = path.join(scene().stage.folder, 'empty');
    mkdirSync(folder);
    const inputs = { tarball, digest: outputs['integrity'] ?? '' };
    const run = await scene().run({ folder, commit: project.commit }, { inputs });
    expectPublished(run, name, '1.1.0');
    expectProvenance(run, name, '1.1.0');
  });

  async function writeTarball(bytes: Uint8Array): Promise<string> {
    const { folder } = await scene().stage.project({ name: 'swap', version: '1.0.0', files: { 'swap.tgz': bytes } });
    return path.join(folder, 'swap.tgz');
  }
});

it.each(['11', '12'] as const)('npm %s audits the signatures of all of it, and finds nothing amiss', async (npm) => {
  const count = Object.keys(published).length;
  expect(count).toBe(11);
  const { code, stdout, stderr } = await scene().stage.auditSignatures(npm, published);
  expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain(`${count} packages have verified registry signatures`);
  // All but the one without provenance.
  expect(stdout).toContain(`${count - 1} packages have verified attestations`);
});

it('nothing of this asked for a host outside the stage', () => {
  expect(scene().stage.proxy.asked.filter((host) => host.startsWith('!'))).toEqual([]);
});
