import { describe, expect, it } from 'vitest';
import { commitAll } from '../../support/publishing/project.ts';
import { OUTPUTS } from '../action/scene.ts';
import { type ActionJob, type PublishRun, usePublishScene } from './scene.ts';

const scene = usePublishScene();

/** Whatever happened: every output is there, those of JSON are JSON, and nothing is said to be published that is not. */
function expectOutputs({ outputs, warnings, log }: PublishRun): void {
  expect(Object.keys(outputs).toSorted(), log).toEqual([...OUTPUTS].toSorted());
  expect(Array.isArray(JSON.parse(outputs['packages'] ?? ''))).toBe(true);
  for (const name of OUTPUTS.filter((each) => each.endsWith('-count'))) expect(outputs[name]).toBe('0');
  expect(['true', 'false', 'unknown']).toContain(outputs['published']);
  expect(warnings).toEqual([]);
}

let count = 0;
/** A package that could be published at once. */
async function ready(packageJson: Readonly<Record<string, unknown>> = {}) {
  const name = `outputs-${(count += 1)}`;
  await scene().existing(name);
  return scene().stage.project({ name, version: '1.1.0', packageJson });
}

describe('every output is set', () => {
  it('where the registry shows nothing of it yet', async () => {
    const project = await ready();
    scene().stage.registry.delays = { packument: 60_000 };
    const run = await scene().run(project, { inputs: { 'confirm-timeout': '1' } });
    scene().stage.registry.delays = {};
    scene().stage.registry.reveal();
    expectOutputs(run);
    expect(run.outputs).toMatchObject({ outcome: 'published-not-visible', published: 'true' });
    expect([run.exitCode, run.annotations.map(({ level }) => level)]).toEqual([3, ['warning']]);
  });

  it('where what is there is not what was published', async () => {
    const project = await ready();
    const name = `outputs-${count}`;
    scene().stage.registry.forged.add(`${name}@1.1.0`);
    const run = await scene().run(project, { inputs: { 'confirm-timeout': '1' } });
    expectOutputs(run);
    expect(run.outputs).toMatchObject({ outcome: 'published-not-confirmed', published: 'true', name });
    expect(run.exitCode).toBe(1);
  });

  it.each<[string, number, Readonly<Record<string, unknown>>, ActionJob]>([
    ['preflight refuses it', 1, { private: true }, {}],
    ['the job may not ask for tokens', 1, {}, { ci: 'no-id-token' }],
    ['it cannot be packed', 1, { scripts: { prepack: 'exit 3' } }, {}],
  ])('where %s', async (_what, exitCode, packageJson, job) => {
    const run = await scene().run(await ready(packageJson), job);
    expectOutputs(run);
    expect([run.exitCode, run.outputs['outcome'], run.outputs['published']]).toEqual([exitCode, 'failed', 'false']);
    expect(run.annotations.length).toBeGreaterThan(0);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['form', { form: 'owned' }],
    ['provenance', { provenance: 'yes' }],
    ['access', { access: 'private' }],
    ['package-manager', { 'package-manager': 'deno' }],
    ['confirm-timeout', { 'confirm-timeout': '0' }],
    ['registry', { registry: 'npm.example.com' }],
    ['mode', { mode: 'release' }],
    ['working-directory', { 'working-directory': '..' }],
    ['package.json', { 'working-directory': '.git' }],
    ['digest', { tarball: 'package.tgz' }],
    ['signing', { signing: 'missing.json' }],
    ['package', { mode: 'verify', package: 'outputs@latest' }],
    ['workspaces', { workspaces: 'true', tarball: 'package.tgz', digest: 'sha512-x' }],
  ])('where %s is wrong in the configuration', async (_what, inputs) => {
    const run = await scene().run(await shared(), { inputs });
    expectOutputs(run);
    expect([run.exitCode, run.outputs['outcome'], run.outputs['published']]).toEqual([2, 'error', 'false']);
    expect(run.log).not.toContain('This is a bug');
    expect(run.annotations.map(({ level }) => level)).toContain('error');
  });

  it('where a job only packs, and where that fails', async () => {
    const good = await scene().run(await ready(), { inputs: { mode: 'pack' } });
    expectOutputs(good);
    expect([good.exitCode, good.outputs['outcome'], good.outputs['published']]).toEqual([0, 'pass', 'false']);
    const bad = await scene().run(await ready({ scripts: { prepack: 'exit 3' } }), { inputs: { mode: 'pack' } });
    expectOutputs(bad);
    expect([bad.exitCode, bad.outputs['outcome'], bad.outputs['tarball']]).toEqual([2, 'error', '']);
  });

  it('where the registry cannot be asked', async () => {
    const project = await ready();
    const heal = scene().stage.registry.endpoint.fail({ method: 'GET', fault: { status: 500 } });
    const [publish, verify] = [await scene().run(project), await scene().run(project, { inputs: { mode: 'verify' } })];
    heal();
    for (const run of [publish, verify]) expectOutputs(run);
    expect([publish.exitCode, publish.outputs['published']]).toEqual([1, 'false']);
    expect([verify.exitCode, verify.outputs['outcome'], verify.outputs['published']]).toEqual([
      3,
      'published-not-visible',
      // Nobody told whether it is there: neither of the two would be true.
      'unknown',
    ]);
  });
});

let once: ReturnType<typeof ready> | undefined;
/** One project for what never gets as far as to touch it. */
const shared = () => (once ??= ready());

describe('what scripts of the project print', () => {
  const TEXT = [
    '::set-output name=outcome::owned',
    '::add-mask::outputs',
    '::error title=owned::owned',
    '::warning::owned',
    '::group::owned',
    '::stop-commands::owned',
    '::set-env name=OWNED::owned',
    '##[error]owned',
    '##[add-mask]outputs',
    '\r::error::owned',
    '  ::error::owned',
    '::owned::',
    '::error::no line ends this',
  ].join('\n');

  it.each(['publish', 'pack'])('gives the runner no command: mode %s', async (mode) => {
    // Some of it by pieces, so that a line comes in two, and to both streams.
    const code = `
      const text = ${JSON.stringify(TEXT)};
      for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'])
        if (process.env[name]) require('node:fs').appendFileSync(process.env[name], 'owned=owned\\n');
      process.stderr.write(text);
      process.stdout.write('\\n::err');
      setTimeout(() => process.stdout.write('or::owned\\n' + text), 50);
    `;
    const name = `owned-${mode}`;
    await scene().existing(name);
    const { folder } = await scene().stage.project({
      name,
      version: '1.1.0',
      scripts: { prepack: 'node owned.cjs', postpack: 'node owned.cjs' },
      files: { 'owned.cjs': code },
    });
    const run = await scene().run({ folder, commit: await commitAll(folder) }, { inputs: { mode } });
    expect(run.exitCode, run.log).toBe(0);
    expectOutputs(run);
    // It ran, and was shown as the text that it is.
    expect(run.log).toContain('::set-output name=outcome::owned');
    expect(run.log).toContain('::error::no line ends this');
    expect([run.annotations, run.groups, run.env, run.path, run.state]).toEqual([[], [], {}, [], {}]);
    expect(run.outputs).toMatchObject({ outcome: mode === 'publish' ? 'confirmed' : 'pass', name });
    expect(run.summary).not.toContain('owned=owned');
    // The mask would have hidden it.
    expect(run.log).toContain('outputs');
  });
});
