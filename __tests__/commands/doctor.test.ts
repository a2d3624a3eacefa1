import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { doctorCommand, type DoctorFlags } from '../../src/commands/doctor.ts';
import { packument } from '../publish/facts.ts';
import { startOidc, type OidcIssuer } from '../support/publishing/oidc.ts';
import { commitAll, git, makeProject, type Project } from '../support/publishing/project.ts';
import { runnerVariables } from '../support/publishing/token-claims.ts';
import { type Registry, startRegistry } from '../support/registry/registry.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const SECRET = 'npm_planted_secret_0123456789';
const WORKFLOW = `on:
  release:
  issue_comment:
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - uses: actions/checkout@v5
      - run: npm ci
      - run: npm publish
`;
const FLAGS: DoctorFlags = {
  form: 'trusted',
  provenance: true,
  allowLessTrust: false,
  timeout: 30,
  quiet: false,
  color: false,
};
const REPOSITORY = { type: 'git', url: 'git+https://github.com/octo-org/demo.git' };

let registry: Registry;
let oidc: OidcIssuer;
let folder: string;
let project: Project;

beforeAll(async () => {
  registry = await startRegistry();
  oidc = await startOidc();
});
afterAll(() => Promise.all([registry.stop(), oidc.close()]));
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-doctor-'));
  project = await makeProject(folder, {
    name: 'demo',
    version: '1.1.0',
    packageJson: { repository: REPOSITORY },
    files: { '.github/workflows/release.yml': WORKFLOW },
  });
  await git(project.folder, 'remote', 'add', 'origin', 'https://github.com/octo-org/demo.git');
  writeFileSync(path.join(folder, '.npmrc'), `registry=${registry.url}\n`);
  registry.fault = undefined;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly code: number;
  readonly stdout: string;
  /** `outcome id` of all that neither passed nor was left out. */
  readonly said: readonly string[];
}

async function doctor(flags: Partial<DoctorFlags> = {}, env: Readonly<Record<string, string>> = {}): Promise<Told> {
  const kept = { text: '' };
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      kept.text += chunk.toString();
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  const all = { PATH: process.env['PATH'] ?? '', HOME: folder, ...env };
  const code = await doctorCommand(
    project.folder,
    { ...FLAGS, ...flags },
    { env: all, stdout: stream, stderr: stream },
  );
  const json =
    flags.json === '-' ? (JSON.parse(kept.text) as { checks: { id: string; outcome: string }[] }) : { checks: [] };
  const told = json.checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  return { code, stdout: kept.text, said: told.map(({ id, outcome }) => `${outcome} ${id}`) };
}

const inRun = (): Record<string, string> => ({ ...runnerVariables(oidc.claims), ...oidc.variables() });

describe('on a person’s machine', () => {
  test('a first version by a trusted publisher, from a workflow that outsiders start and that installs', async () => {
    const { code, said } = await doctor({ json: '-' });
    expect(said).toEqual(['fail first-publish', 'warn workflow-events', 'warn workflow-scripts']);
    expect(code).toBe(1);
  });

  test('with a token it is ready, and no token is asked for nor shown', async () => {
    appendFileSync(path.join(folder, '.npmrc'), `//${registry.host}/:_authToken=${SECRET}\n`);
    const { code, stdout, said } = await doctor({ json: '-', form: 'token' });
    expect(said).toEqual(['warn workflow-events', 'warn workflow-scripts']);
    expect(code).toBe(0);
    expect(stdout).not.toContain(SECRET);
  });

  test('the origin’s own credentials are not shown, and its repository is what counts', async () => {
    await git(
      project.folder,
      'remote',
      'set-url',
      'origin',
      `https://x-access-token:${SECRET}@github.com/octo-org/other.git`,
    );
    const { stdout, said } = await doctor({ json: '-', form: 'token' });
    expect(said).toContain('warn repository-url');
    expect(stdout).toContain('octo-org/other');
    expect(stdout).not.toContain(SECRET);
  });

  test('a registry that does not answer leaves it unknown', async () => {
    registry.fault = () => ({ status: 503 });
    const { code, said } = await doctor({ json: '-' });
    expect(said).toContain('unknown version');
    expect(code).toBe(3);
  });

  test('a folder without package.json is a usage error', async () => {
    rmSync(path.join(project.folder, 'package.json'));
    await expect(doctor()).rejects.toMatchObject({ problems: [{ code: 'MANIFEST' }] });
  });
});

describe('in a run', () => {
  beforeEach(async () => {
    const document = packument({ '1.0.0': { level: 'trusted' } }, { latest: '1.0.0' });
    registry.fault = () => ({ status: 200, headers: JSON_TYPE, body: JSON.stringify(document) });
    const ref = 'refs/tags/v1.1.0';
    oidc.runAs({ sha: await git(project.folder, 'rev-parse', 'HEAD'), ref });
  });

  test('claims are looked at, and no token is written to standard output', async () => {
    const env = inRun();
    const { code, stdout, said } = await doctor({ json: '-' }, { ...env, GITHUB_JOB: 'publish' });
    expect(said).toEqual(['warn workflow-events', 'warn workflow-scripts']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/eyJ|add-mask/);
    expect(stdout).not.toContain(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
    expect(oidc.issued.at(-1)?.audience).toBe('npm:127.0.0.1');
  });

  test('another commit than the token names, in a tree that is not as committed', async () => {
    await commitAll(project.folder, { 'index.js': 'later' });
    writeFileSync(path.join(project.folder, 'index.js'), 'later still');
    writeFileSync(path.join(project.folder, 'new.js'), '');
    const { code, said, stdout } = await doctor({ json: '-' }, inRun());
    expect(said.slice(0, 2)).toEqual(['fail commit', 'warn clean-tree']);
    expect(stdout).toContain('1 tracked files differ from the commit: index.js');
    expect(code).toBe(1);
  });

  test('a pull request from a fork is a rehearsal: only what a maintainer can mend is told', async () => {
    const payload = path.join(folder, 'event.json');
    const repo = (name: string): object => ({ repo: { full_name: name } });
    writeFileSync(
      payload,
      JSON.stringify({ pull_request: { base: repo('octo-org/demo'), head: repo('someone/demo') } }),
    );
    oidc.runAs({ event_name: 'pull_request', ref: 'refs/pull/7/merge' });
    // The fork's own file would send the token of the job to a host of its choice.
    writeFileSync(
      path.join(project.folder, '.npmrc'),
      'registry=http://127.0.0.1:1/\n//127.0.0.1:1/:_authToken=${SECRET}\n',
    );
    const env = { ...runnerVariables(oidc.claims), GITHUB_EVENT_PATH: payload, SECRET };
    const { code, stdout, said } = await doctor({ json: '-' }, env);
    expect(said).toEqual(['warn clean-tree', 'warn workflow-events', 'warn workflow-scripts']);
    expect(code).toBe(0);
    expect(stdout).not.toContain(SECRET);
  });
});

test('the report says what to change', async () => {
  const { stdout } = await doctor();
  expect(stdout).toContain('✘ Package exists where that is needed');
  expect(stdout).toContain('✘ Not ready: 1 fault. 2 warnings.');
});
