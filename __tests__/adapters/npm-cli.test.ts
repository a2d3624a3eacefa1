import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createNpmPublish, provenanceSetIn } from '../../src/adapters/npm-cli.ts';
import type { PublishRequest } from '../../src/model/publish.ts';
import { signProvenance, writeBundle } from '../support/publishing/bundles.ts';
import { NPM_VERSIONS, type NpmVersion, npmCli, type Tool } from '../support/publishing/package-managers.ts';
import { type JobOptions, type PublishingStage, startPublishing } from '../support/publishing/stage.ts';
import { makePackage, type PackageInput } from '../support/registry/packages.ts';

let stage: PublishingStage;
beforeAll(async () => {
  stage = await startPublishing();
});
afterEach(() => stage.registry.endpoint.heal());
afterAll(() => stage.close());

/** A tarball on the disk, and the request for it. */
function requestFor(input: PackageInput, more: Partial<PublishRequest> = {}) {
  const packed = makePackage(input);
  const tarball = path.join(mkdtempSync(path.join(stage.folder, 'a folder-')), 'package.tgz');
  writeFileSync(tarball, packed.tarball);
  const { name, version } = input;
  const registry = stage.registry.url;
  const request: PublishRequest = {
    name,
    version,
    tarball,
    bundle: null,
    tag: 'latest',
    access: 'public',
    form: 'token',
    registry,
    token: null,
    ...more,
  };
  return { packed, request };
}

interface Setting {
  readonly npm?: NpmVersion;
  readonly program?: Tool;
  readonly job?: JobOptions;
  readonly env?: Readonly<Record<string, string>>;
  /** The project's .npmrc. */
  readonly project?: readonly string[];
}

async function publishing(
  request: PublishRequest,
  { npm = '12', program = npmCli(npm), job = {}, env = {}, project = [] }: Setting = {},
) {
  const folder = mkdtempSync(path.join(stage.folder, 'cwd-'));
  writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
  writeFileSync(path.join(folder, '.npmrc'), project.join('\n'));
  const environment = { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: folder, ...stage.environment(job), ...env };
  const result = await createNpmPublish({ env: environment, folder, program })(request);
  expect(readdirSync(folder).filter((name) => name.startsWith('countersign'))).toEqual([]);
  return result;
}

/** A program in npm's place that writes what it was given, and ends as it is told. */
function impostor(
  name: string,
  end: string,
): { readonly program: Tool; given(): { env: Record<string, string>; args: readonly string[]; npmrc: string } } {
  const folder = mkdtempSync(path.join(stage.folder, 'impostor-'));
  const [file, given] = [path.join(folder, `${name}.mjs`), path.join(folder, 'given.json')];
  writeFileSync(
    file,
    `import { readFileSync, writeFileSync } from 'node:fs';
     const npmrc = process.env.npm_config_userconfig ? readFileSync(process.env.npm_config_userconfig, 'utf8') : '';
     writeFileSync(${JSON.stringify(given)}, JSON.stringify({ env: process.env, args: process.argv.slice(2), npmrc }));
     ${end}`,
  );
  chmodSync(file, 0o755);
  return {
    program: { file: process.execPath, args: [file] },
    given: () => JSON.parse(readFileSync(given, 'utf8')) as never,
  };
}

describe.each(NPM_VERSIONS)('npm %s', (npm) => {
  it('publishes these bytes with this bundle, by the user’s own token', async () => {
    const name = `@octo_org/file-${npm}`;
    const { packed, request } = requestFor({
      name,
      version: '1.0.0',
      packageJson: { publishConfig: { tag: 'no', registry: 'http://127.0.0.1:9/' } },
    });
    const bundle = writeBundle(stage, `cli-${npm}`, await signProvenance(stage, packed));
    // All of these would keep npm 10 to 12 from publishing with the file, or to here.
    const job = {
      npmrc: [
        'provenance=true',
        '//example.com/:_authToken=${MY_TOKEN}',
        `//${stage.registry.host}/:_authToken=\${MY_TOKEN}`,
      ],
    };
    const result = await publishing(
      { ...request, bundle, tag: 'next' },
      {
        npm,
        job,
        env: { MY_TOKEN: stage.registry.token, NPM_CONFIG_PROVENANCE: 'true' },
        project: ['@octo_org:registry=http://127.0.0.1:9/', 'dry-run=true'],
      },
    );
    expect(result).toEqual({ kind: 'done', value: { stageId: null } });
    const landed = stage.registry.landed(name, '1.0.0');
    expect([landed?.tarball.equals(packed.tarball), landed?.tag, landed?.attestations?.length]).toEqual([
      true,
      'next',
      2,
    ]);
    expect(stage.sigstore.entriesOf(name).length).toBe(1);
  });

  it('publishes by a token for this package, before any that is configured', async () => {
    const name = `exchanged-${npm}`;
    const token = `npm_${'x'.repeat(30)}${npm}abcd`;
    stage.registry.addUser({ name: `robot-${npm}`, token, packages: [name] });
    const { request } = requestFor({ name, version: '1.0.0' });
    const placeholder = `//${stage.registry.host}/:_authToken=XXXXX-XXXXX-XXXXX-XXXXX`;
    const result = await publishing(
      { ...request, form: 'trusted', token },
      { npm, job: { ci: 'job', npmrc: [placeholder] }, project: [placeholder] },
    );
    expect(result.kind).toBe('done');
    expect(stage.registry.landed(name, '1.0.0')?.npmUser.name).toBe(`robot-${npm}`);
  });

  it('brings the registry’s refusal, and no token', async () => {
    const name = `refused-${npm}`;
    stage.registry.addUser({ name: `nobody-${npm}`, token: `s3cret-planted-${npm}`, packages: [] });
    const { request } = requestFor({ name, version: '1.0.0' });
    const result = await publishing(request, { npm, job: { token: `s3cret-planted-${npm}` } });
    expect(result).toMatchObject({ kind: 'refused', status: 403 });
    expect(JSON.stringify(result)).toContain(`You do not have permission to publish \\"${name}\\"`);
    expect(JSON.stringify(result)).not.toContain('planted');
  });

  it('says that it is there already with the same status, whoever finds out', async () => {
    const name = `twice-${npm}`;
    const { request, packed } = requestFor({ name, version: '1.0.0' });
    await stage.registry.seed(packed);
    const result = await publishing(request, { npm, job: { token: stage.registry.token } });
    expect(result).toMatchObject({
      kind: 'refused',
      status: 403,
      message: expect.stringContaining('You cannot publish over the previously published version') as string,
    });
  });

  it('says beforehand what it would refuse: provenance that the project asks for beside a file', async () => {
    const { request } = requestFor({ name: `contrary-${npm}`, version: '1.0.0' });
    const bundle = writeBundle(stage, `contrary-${npm}`, {});
    const result = await publishing({ ...request, bundle }, { npm, project: ['provenance=true'] });
    expect(result).toMatchObject({ kind: 'refused', status: null });
    const set = async (project: string, user: string): Promise<boolean> => {
      const folder = mkdtempSync(path.join(stage.folder, 'cwd-'));
      writeFileSync(path.join(folder, 'package.json'), '{}');
      writeFileSync(path.join(folder, '.npmrc'), project);
      const env = {
        PATH: process.env['PATH'] ?? '',
        ...stage.environment({ npmrc: [user] }),
        NPM_CONFIG_PROVENANCE: 'true',
      };
      return (await provenanceSetIn({ env, folder, program: npmCli(npm) }, stage.registry.url)) !== null;
    };
    expect([await set('provenance=true', ''), await set('', 'provenance=true')]).toEqual([true, false]);
  });

  it('needs a token', async () => {
    const { request } = requestFor({ name: `bare-${npm}`, version: '1.0.0' });
    expect(await publishing(request, { npm })).toMatchObject({
      kind: 'refused',
      status: 401,
      message: expect.stringContaining('ENEEDAUTH') as string,
    });
  });

  it('does not take a server in trouble for a refusal', async () => {
    const { request } = requestFor({ name: `trouble-${npm}`, version: '1.0.0' });
    stage.registry.endpoint.fail({ method: 'PUT', path: `/trouble-${npm}`, fault: { status: 503 } });
    const result = await publishing(request, { npm, job: { token: stage.registry.token } });
    expect(result).toMatchObject({ kind: 'unreachable', message: expect.stringContaining('E503') as string });
  });
});

it.each(['11', '12'] as const)('npm %s stages, and says under which id', async (npm) => {
  const name = `stages-${npm}`;
  await stage.registry.seed(makePackage({ name, version: '1.0.0' }));
  const { request } = requestFor({ name, version: '1.1.0' }, { form: 'staged', token: stage.registry.token });
  const result = await publishing(request, { npm });
  const staged = stage.registry.staged().find((each) => each.name === name);
  expect(result).toEqual({ kind: 'done', value: { stageId: staged?.id } });
  expect(stage.registry.versions(name)).toEqual(['1.0.0']);
});

it('npm 10 cannot stage', async () => {
  const { request } = requestFor(
    { name: 'stages-10', version: '1.1.0' },
    { form: 'staged', token: stage.registry.token },
  );
  expect(await publishing(request, { npm: '10' })).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('EUNKNOWNCOMMAND') as string,
  });
});

it('does not run npm with a path that it would take for a repository', async () => {
  const { request } = requestFor({ name: 'relative', version: '1.0.0' });
  const { program, given } = impostor('relative', '');
  expect(await publishing({ ...request, tarball: 'dist/x.tgz' }, { program })).toMatchObject({
    kind: 'refused',
    status: null,
  });
  expect(given).toThrow(/ENOENT/);
});

it('takes a killed npm for no answer, and a missing one for none', async () => {
  const { request } = requestFor({ name: 'killed', version: '1.0.0' });
  const { program } = impostor('killed', `process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});`);
  expect(await publishing(request, { program })).toMatchObject({ kind: 'unreachable' });
  const missing = { file: path.join(stage.folder, 'no-npm'), args: [] };
  expect(await publishing(request, { program: missing })).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('could not be run') as string,
  });
});

it('gives npm what it needs of the environment, and the token nowhere else', async () => {
  const { request } = requestFor({ name: 'given', version: '1.0.0' });
  const { program, given } = impostor('given', 'process.exit(0)');
  const env = {
    HTTPS_PROXY: 'http://127.0.0.1:9/',
    PROXY_PASSWORD: 'hunter2hunter2',
    NODE_AUTH_TOKEN: 'XXXXX-XXXXX',
    GITHUB_TOKEN: 'ghs_planted',
    AWS_SECRET_ACCESS_KEY: 'planted',
    NODE_OPTIONS: '--no-warnings',
    'INPUT_NPM-TOKEN': 'planted',
    NPM_ID_TOKEN: 'planted',
    GITHUB_OUTPUT: '/planted',
  };
  const npmrc = [
    'proxy=http://u:${PROXY_PASSWORD}@proxy.example/',
    `//${stage.registry.host}/:_authToken=\${NODE_AUTH_TOKEN}`,
    'provenance = true',
    'fund=false',
    'email=${INPUT_NPM-TOKEN}',
  ];
  const job = { ci: 'job', npmrc } as const;
  await publishing({ ...request, token: 'npm_exchanged_for_given' }, { program, job, env });
  const own = given();
  expect(own.env).toMatchObject({ PROXY_PASSWORD: 'hunter2hunter2', HTTPS_PROXY: 'http://127.0.0.1:9/' });
  const leaked = Object.keys(own.env).filter((name) =>
    /^(?:ACTIONS|INPUT|GITHUB|AWS|NPM_ID|NODE_OPTIONS|NODE_AUTH)/.test(name),
  );
  expect(leaked).toEqual([]);
  expect(JSON.stringify(own.env)).not.toContain('planted');
  expect(Object.entries(own.env).filter(([, value]) => value.includes('exchanged'))).toEqual([
    [`npm_config_//${stage.registry.host}/:_authToken`, 'npm_exchanged_for_given'],
  ]);
  expect(own.args.join(' ')).not.toContain('exchanged');
  expect(own.npmrc.split('\n')).toEqual(expect.arrayContaining(['fund=false', `registry=${stage.registry.url}`]));
  expect(own.npmrc).not.toMatch(/provenance|exchanged/);
  const [first, second] = own.args;
  expect([first, second]).toEqual(['publish', request.tarball]);
});

it('takes every credential out of what npm says', async () => {
  const { request } = requestFor({ name: 'says', version: '1.0.0' });
  const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';
  const said = `exchanged-one written-out from-env-123 Bearer abcdefgh ${jwt} http://user:pass@host/ npm_${'a'.repeat(36)} ::set-output\u001b[31m`;
  const error = JSON.stringify({ error: { code: 'E422', summary: said, detail: '' } });
  const { program } = impostor('says', `process.stdout.write(${JSON.stringify(error)}); process.exitCode = 1;`);
  const npmrc = ['//a.example/:_authToken=written-out', '//b.example/:_authToken=${MINE}', 'email=${MINE}'];
  const result = await publishing(
    { ...request, token: 'exchanged-one' },
    { program, job: { npmrc }, env: { MINE: 'from-env-123' } },
  );
  expect(result).toEqual({
    kind: 'refused',
    status: 422,
    message: 'npm ended with 1: E422: *** *** *** *** *** http://***@host/ *** ::set-output\u{fffd}[31m',
  });
});
