import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonReply, type Recorded, startEndpoint } from '../../support/publishing/endpoint.ts';
import type { Project } from '../../support/publishing/project.ts';
import { type ActionJob, type PublishRun, textsBelow, usePublishScene } from './scene.ts';

const scene = usePublishScene();

/** Planted where a workflow and its users keep them; none of them opens anything here. */
const PLANTED = {
  foreign: 'npm_foreignTokenForeignTokenForeignTokenFo',
  password: 'cGxhbnRlZFBhc3N3b3JkSW5Ucm91Ymxl',
  proxy: 'plantedPasswordOfAProxy',
  variable: 'plantedValueOfAVariableOfAnNpmrc',
} as const;

const DEBUG = { ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true', RUNNER_DEBUG: '1' };

/** The user's npmrc, as a job has it that publishes with a token and installs from elsewhere. */
function npmrc(): readonly string[] {
  return [
    `//${scene().stage.registry.host}/:_authToken=\${NODE_AUTH_TOKEN}`,
    `//npm.example.com/:_authToken=${PLANTED.foreign}`,
    '//other.example.com/:username=me',
    `//other.example.com/:_password=${PLANTED.password}`,
    '//third.example.com/:_authToken=${PLANTED_VARIABLE}',
  ];
}

/** A package whose scripts tell all that they are given: environment and files of npm. */
async function project(name: string): Promise<Project> {
  await scene().existing(name);
  const tell = "for (const [k, v] of Object.entries(process.env)) console.log(k + '=' + v)";
  return scene().stage.project({
    name,
    version: '1.1.0',
    scripts: { prepack: 'node tell.js' },
    files: { 'tell.js': tell, '.npmignore': 'tell.js\n' },
  });
}

interface Attempted {
  readonly run: PublishRun;
  /** Tokens that were sent anywhere meanwhile, whoever made them. */
  readonly sent: ReadonlySet<string>;
}

async function attempt(of: Project, job: ActionJob): Promise<Attempted> {
  const { stage } = scene();
  const services = [stage.registry.endpoint, stage.oidc.endpoint, stage.sigstore.fulcio];
  const before = services.map(({ requests }) => requests.length);
  const run = await scene().run(of, {
    npmrc: npmrc(),
    ...job,
    env: { ...DEBUG, PLANTED_VARIABLE: PLANTED.variable, NODE_AUTH_TOKEN: stage.registry.token, ...job.env },
  });
  const requests = services.flatMap((service, index) => service.requests.slice(before[index]));
  return { run, sent: new Set(requests.flatMap(tokensIn)) };
}

function tokensIn({ headers, body, url }: Recorded): readonly string[] {
  const header = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  const jwts = body.toString('latin1').match(/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g) ?? [];
  return [...(header === undefined ? [] : [header]), ...(url.startsWith('/api/v2/signingCert') ? jwts : [])];
}

/** Everything that a run leaves for somebody to read, but for what tells the runner to mask. */
function everything(run: PublishRun): string {
  const { written, temp, ...rest } = run;
  return [written.replace(/^::add-mask::.*$/gm, ''), textsBelow(temp), JSON.stringify(rest)].join('\n');
}

function expectNone({ run, sent }: Attempted, more: readonly string[] = []): void {
  const seen = everything(run);
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = scene().stage.oidc.variables();
  const secrets = [...Object.values(PLANTED), scene().stage.registry.token, bearer, ...sent, ...more];
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(10);
    // The beginning of it: messages are cut, and half a token is too much as well.
    const forms = [
      secret.slice(0, 24),
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64').slice(0, 30),
    ];
    for (const form of forms) {
      const at = seen.indexOf(form);
      expect(at < 0 ? null : seen.slice(Math.max(0, at - 80), at + form.length)).toBeNull();
    }
    // The claims alone tell less, and are not to be had either.
    if (secret.startsWith('eyJ')) expect(seen).not.toContain(secret.split('.')[1]?.slice(0, 40));
  }
}

const jwts = ({ sent }: Attempted): readonly string[] => [...sent].filter((each) => each.startsWith('eyJ'));

describe('with debugging on, no output of the action holds a secret', () => {
  it('where a token publishes', async () => {
    const done = await attempt(await project('by-token'), { inputs: { form: 'token' } });
    expect(done.run.exitCode, done.run.log).toBe(0);
    // It was sent, and the scripts told their environment: the test would otherwise prove little.
    expect(done.sent).toContain(scene().stage.registry.token);
    expect(done.run.log).toContain('npm_lifecycle_event=prepack');
    expect(done.run.written).toContain('::debug::');
    expectNone(done);
  });

  it('where an identity is exchanged', async () => {
    const done = await attempt(await project('by-trust'), { npm: '11', npmrc: npmrc().slice(1) });
    expect(done.run.exitCode, done.run.log).toBe(0);
    // For the preflight, for the signature, and for the publish.
    expect(jwts(done)).toHaveLength(3);
    expect([...done.sent].filter((each) => each.startsWith('npm_')).length).toBeGreaterThan(0);
    // Each was masked before it could be printed.
    for (const secret of done.sent) {
      if (secret !== scene().stage.oidc.variables()['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
        expect(done.run.written).toContain(`::add-mask::${secret}\n`);
    }
    expectNone(done);
  });

  it('where the registry refuses the exchange', async () => {
    const of = await project('mistrusted');
    scene().stage.registry.trust('mistrusted', { repository: 'octo-org/demo', workflow: 'other.yml' });
    const done = await attempt(of, {});
    expect([done.run.exitCode, jwts(done).length]).toEqual([1, 1]);
    // What the form on npm asks for is told, by claims that are no secrets.
    expect(done.run.log).toContain('release.yml');
    expectNone(done);
  });

  it('where the token is nobody’s', async () => {
    const nobody = 'npm_nobodysTokenNobodysTokenNobodysToken1';
    const done = await attempt(await project('nobodys'), {
      env: { NODE_AUTH_TOKEN: nobody },
      inputs: { form: 'token' },
    });
    expect(done.run.exitCode).toBe(1);
    expect(done.sent).toContain(nobody);
    expectNone(done);
  });

  it('where the certificate authority repeats what it was given', async () => {
    const authority = await startEndpoint(({ body }) => jsonReply(400, { message: body.toString('utf8') }));
    const signing = path.join(scene().stage.folder, 'repeating.json');
    const services = JSON.stringify(scene().stage.sigstore.signingConfig('v1'));
    writeFileSync(signing, services.replace(scene().stage.sigstore.fulcio.url, authority.url));
    const done = await attempt(await project('no-certificate'), { inputs: { signing } });
    await authority.close();
    expect([done.run.exitCode, authority.requests.length]).toEqual([1, 1]);
    expectNone(done, authority.requests.flatMap(tokensIn));
  });

  it.each(['trusted', 'token'])('where the registry repeats what it was given, asked by %s', async (form) => {
    const { stage } = scene();
    const registry = await startEndpoint(async ({ method, url, headers }) => {
      if (method !== 'GET') return jsonReply(403, { message: headers.authorization, error: headers.authorization });
      const answer = await fetch(new URL(url, stage.registry.url));
      return jsonReply(answer.status, await answer.json());
    });
    const name = `repeating-${form}`;
    const auth = `//${new URL(registry.url).host}/:_authToken=\${NODE_AUTH_TOKEN}`;
    const done = await attempt(await project(name), {
      npmrc: [`registry=${registry.url}/`, ...(form === 'token' ? [auth] : []), ...npmrc()],
      inputs: { form },
    });
    await registry.close();
    const sent = registry.requests.flatMap(tokensIn);
    expect(done.run.exitCode, done.run.log).toBe(1);
    expect(sent.length).toBeGreaterThan(0);
    expectNone(done, sent);
  });

  it('where an input is wrong', async () => {
    const of = await project('bad-input');
    const registry = `https://me:${PLANTED.proxy}@npm.example.com/`;
    const done = await attempt(of, { inputs: { registry, form: 'owned' } });
    expect(done.run.exitCode).toBe(2);
    expectNone(done);
  });

  it('where a proxy has a password, and it was packed in a job of its own', async () => {
    const of = await project('proxied');
    const env = { HTTP_PROXY: `http://me:${PLANTED.proxy}@127.0.0.1:9` };
    const packed = await attempt(of, { ci: 'no-id-token', npmrc: npmrc().slice(1), inputs: { mode: 'pack' } });
    expect(packed.run.exitCode).toBe(0);
    expectNone(packed);
    const { tarball = '', integrity = '' } = packed.run.outputs;
    const done = await attempt(of, { env, inputs: { tarball, digest: integrity } });
    expect(done.run.exitCode, done.run.log).toBe(0);
    expectNone(done);
  });
});

describe('the command line, where nothing is masked', () => {
  it.each([
    ['trusted', true],
    ['token', true],
    ['token', false],
  ])('publishing by %s, and it goes well: %s', async (form, well) => {
    const { stage } = scene();
    const of = await project(`cli-${form}-${well}`);
    const token = well ? stage.registry.token : 'npm_nobodysTokenNobodysTokenNobodysToken2';
    const before = stage.registry.endpoint.requests.length;
    const ended = await scene().cli(of, ['publish', `--form=${form}`, '--json'], {
      npmrc: npmrc(),
      env: { ...DEBUG, PLANTED_VARIABLE: PLANTED.variable, NODE_AUTH_TOKEN: token },
    });
    expect(ended.code, ended.stderr).toBe(well ? 0 : 1);
    const sent = stage.registry.endpoint.requests.slice(before).flatMap(tokensIn);
    expect(sent.length).toBeGreaterThan(0);
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = stage.oidc.variables();
    for (const secret of [...sent, token, bearer, ...Object.values(PLANTED)])
      expect([ended.stdout.includes(secret), ended.stderr.includes(secret)]).toEqual([false, false]);
    expect(ended.stdout + ended.stderr).not.toMatch(/eyJ[\w-]{20}|\bnpm_[A-Za-z0-9]{30}/);
  });
});
