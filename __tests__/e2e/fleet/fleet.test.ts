/** The three commands of fleet.yml, against a GitHub and a git server on loopback. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FleetPlan, FleetReport } from '../../../src/model/fleet.ts';
import { type GitServer, startGitServer } from '../../support/git-http.ts';
import { type GitHub, startGitHub } from '../../support/github/github.ts';
import { CLI, run as runProgram, runCli } from '../../support/process.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { commitAll, git } from '../action/repository.ts';
import { expectSchema, startWorld, type World } from '../world.ts';

let world: World;
let github: GitHub;
let server: GitServer;
let cwd: string;
let env: Readonly<Record<string, string>>;
let one: Awaited<ReturnType<World['publish']>>;
let good: string;
let evil: string;
beforeAll(async () => {
  world = await startWorld();
  github = await startGitHub();
  one = await world.publish({ name: 'one', version: '1.0.0' }, { provenance: false });
  const other = await world.publish({ name: 'other', version: '1.0.0' }, { provenance: false });
  good = packageLockOf([lockEntryOf(one)]);
  evil = packageLockOf([lockEntryOf(one, { integrity: other.packed.integrity })]);
  cwd = world.project();
  server = await startGitServer(path.join(cwd, 'served'));
  env = { GH_TOKEN: github.token, GITHUB_API_URL: github.url, GITHUB_SERVER_URL: server.url };
  // Written by whoever writes to the repository: what the audit’s environment holds must not be had by it.
  const npmrc = `registry=${world.registry.url}\n//${new URL(world.registry.url).host}/:_authToken=\${GH_TOKEN}\n`;
  serve('a-good', 1, { 'package-lock.json': good, '.npmrc': npmrc });
  serve('b-evil', 2, { 'package-lock.json': evil });
  serve('c-evil-too', 3, { 'package-lock.json': evil });
  serve('d-broken', 4, { 'package-lock.json': '{' });
  serve('e-none', 5, { 'README.md': '' });
  serve('f-empty', 6, null);
  github.repository('acme/g-gone', { id: 7 });
  github.repository('acme/h-archived', { id: 8, archived: true });
  github.repository('acme/i-fork', { id: 9, fork: true });
  github.repository('acme/j-shut', { id: 10, disabled: true });
  github.repository('other/x', { id: 11 });
});
afterAll(async () => {
  await Promise.all([world.close(), server.stop()]);
  await github.close();
});

/** A repository on both servers; `null`: without a commit. */
function serve(name: string, id: number, files: Readonly<Record<string, string>> | null): void {
  github.repository(`acme/${name}`, { id });
  const bare = path.join(cwd, 'served', 'acme', `${name}.git`);
  mkdirSync(bare, { recursive: true });
  git(bare, 'init', '--quiet', '--bare');
  if (files === null) return;
  const work = world.project(files);
  git(work, 'init', '--quiet');
  commitAll(work, 'first');
  git(work, 'push', '--quiet', bare, 'HEAD:refs/heads/main');
}

const run = (...args: readonly string[]) => runCli(['fleet', ...args], { cwd, env });
const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(cwd, file), 'utf8')) as T;
const plan = (...more: readonly string[]) => run('plan', '--plan=plan.json', ...more, 'acme');
const report = (...folders: readonly string[]) =>
  run('report', '--plan=plan.json', '--json=fleet.json', '--markdown=fleet.md', ...folders);

describe('plan', () => {
  it('lists, leaves out, divides, and tells the workflow nothing but numbers', async () => {
    const { code, stdout } = await plan('--jobs=2');
    expect([code, stdout]).toEqual([0, 'jobs=[1,2]\n']);
    const made = json<FleetPlan>('plan.json');
    expect(made.repositories.map(({ name }) => name.slice(5, 6)).join('')).toBe('abcdefg');
    expect(made.skipped).toEqual({ archived: 1, fork: 1, disabled: 1, filtered: 0 });
    expect(made.jobs).toBe(2);
  });

  it('takes archived ones and forks where it is told, and only what matches', async () => {
    await plan('--archived', '--forks', '--filter=*-{archived,fork,shut}');
    expect(json<FleetPlan>('plan.json')).toMatchObject({ jobs: 2, skipped: { filtered: 7, disabled: 1 } });
  });

  it('reads every page', async () => {
    for (let index = 0; index < 230; index += 1) github.repository(`many/r-${index}`, { id: 1000 + index });
    await run('plan', '--plan=many.json', '--jobs=256', 'many');
    expect(json<FleetPlan>('many.json')).toMatchObject({ jobs: 230 });
  });

  it.each([
    ['nothing that matches', 200, ['--filter=nobody'], 2, 'FLEET_EMPTY'],
    ['a page that cannot be had', 404, [], 3, 'FLEET_UNLISTED'],
  ] as const)('%s is no plan', async (_case, status, flags, code, word) => {
    github.fault = status === 200 ? undefined : () => ({ status });
    const failed = await plan(...flags);
    github.fault = undefined;
    expect([failed.code, failed.stdout]).toEqual([code, '']);
    expect(failed.stderr).toContain(`[${word}]`);
  });

  it('without a token', async () => {
    const { code, stderr } = await runCli(['fleet', 'plan', '--plan=p.json', 'acme'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('[NO_TOKEN]')]);
  });
});

describe('audit and report', () => {
  const source = () => [...world.source, '--concurrency=4'];
  const audit = (job: number, ...more: readonly string[]) =>
    run('audit', '--plan=plan.json', `--job=${job}`, `--output=results-${job}`, ...source(), ...more);

  it('audits each repository of a job, whatever becomes of it, and reports all as one', async () => {
    await plan('--jobs=2');
    world.registry.requests.length = 0;
    expect((await audit(1)).code).toBe(0);
    const alone = await report('results-1', 'results-2');
    expect(json<FleetReport>('fleet.json').repositories).toMatchObject({ planned: 7, missing: 3 });
    expect(alone.code).toBe(1);
    expect((await audit(2)).code).toBe(0);
    const { code, stdout } = await report('results-1', 'results-2');
    const made = json<FleetReport>('fleet.json');
    expectSchema('fleet', made);
    expect(code).toBe(1);
    expect(made.rows.map(({ repository, outcome }) => `${repository.slice(5, 6)} ${outcome}`)).toEqual([
      'a pass',
      'b fail',
      'c fail',
      'd error',
      'e no-lockfile',
      'f no-lockfile',
      'g error',
    ]);
    expect(made.causes[0]).toMatchObject({
      code: 'integrity-mismatch',
      package: 'one',
      repositories: ['acme/b-evil', 'acme/c-evil-too'],
    });
    expect(stdout).toContain('acme/g-gone');
    expect(readFileSync(path.join(cwd, 'fleet.md'), 'utf8')).toContain('<summary>2</summary>');
  });

  it('gives the token to git alone, and leaves it nowhere', () => {
    const basic = `basic ${Buffer.from(`x-access-token:${github.token}`).toString('base64')}`;
    expect(new Set(server.authorizations)).toEqual(new Set([basic]));
    for (const { headers } of world.registry.requests) expect(headers.authorization ?? '').not.toContain(github.token);
    for (const folder of ['results-1', 'results-2']) {
      for (const name of readdirSync(path.join(cwd, folder)))
        expect(readFileSync(path.join(cwd, folder, name), 'utf8')).not.toContain(github.token);
    }
  });

  it('a result that was exchanged, or a report that is gone, is one that nobody knows of', async () => {
    const result = path.join(cwd, 'results-1', '1.result.json');
    const before = readFileSync(result, 'utf8');
    writeFileSync(result, before.replace('acme/a-good', 'acme/b-evil'));
    await report('results-1', 'results-2');
    expect(json<FleetReport>('fleet.json').rows[0]).toMatchObject({ outcome: 'missing' });
    writeFileSync(result, before);
    writeFileSync(path.join(cwd, 'results-1', '1.summary.json'), '{');
    await report('results-1', 'results-2');
    expect(json<FleetReport>('fleet.json').rows[0]).toMatchObject({ outcome: 'missing' });
  });

  it('gives SARIF where the token may, and goes on where it may not', async () => {
    await plan('--jobs=1', '--filter=a-good');
    const holder = github.holders.get(github.token) ?? expect.fail();
    const sarif = () => json<{ sarif: string }>('results-1/1.result.json').sarif;
    expect((await audit(1, '--upload-sarif')).code).toBe(0);
    expect(sarif()).toBe('refused');
    holder.permissions['security-events'] = 'write';
    expect((await audit(1, '--upload-sarif')).code).toBe(0);
    expect(sarif()).toBe('uploaded');
    expect(github.repository('acme/a-good').sarif).toMatchObject([
      { ref: 'refs/heads/main', sarif: { version: '2.1.0' } },
    ]);
    expect((await report('results-1')).code).toBe(0);
  });

  it('the audits of a job share a cache, and say what they would say without', async () => {
    const shared = await world.publish({ name: 'shared', version: '1.0.0' });
    const lock = packageLockOf([lockEntryOf(shared)], { registryUrl: world.registry.url });
    const wrong = packageLockOf([lockEntryOf(shared, { integrity: one.packed.integrity })], {
      registryUrl: world.registry.url,
    });
    serve('k-shares', 12, { 'package-lock.json': lock });
    serve('l-shares', 13, { 'package-lock.json': lock });
    serve('m-wrong', 14, { 'package-lock.json': wrong });
    await plan('--jobs=1', '--filter={k-shares,l-shares,m-wrong}');
    const asked = async (...more: readonly string[]) => {
      world.registry.requests.length = 0;
      expect((await audit(1, ...more)).code).toBe(0);
      await report('results-1');
      const rows = json<FleetReport>('fleet.json').rows.map(({ outcome, verified }) => `${outcome} ${verified}`);
      return [world.registry.requests.filter(({ kind }) => kind === 'attestations').length, ...rows];
    };
    const rows = ['pass 1', 'pass 1', 'fail 0'];
    expect(await asked()).toEqual([3, ...rows]);
    // For the first, and for the one that is not well: nothing is told on the word of a cache.
    expect(await asked('--cache=kept')).toEqual([2, ...rows]);
    expect(readdirSync(path.join(cwd, 'kept'))).not.toEqual([]);
  });

  it.each([
    ['is not there', 'rmSync(file)'],
    ['cannot be read', 'rmSync(file); mkdirSync(file)'],
    ['is larger than is read', 'truncateSync(file, 1024 ** 3)'],
  ])('a SARIF that %s is told of its repository, and the others are audited', async (_case, harm) => {
    await plan('--jobs=1', '--filter={a-good,b-evil,c-evil-too}');
    const holder = github.holders.get(github.token) ?? expect.fail();
    holder.permissions['security-events'] = 'write';
    // The command line, and something that spoils the SARIF of two repositories once their audits have ended.
    const spoilt = path.join(cwd, 'spoilt.mjs');
    writeFileSync(
      spoilt,
      `import { mkdirSync, rmSync, truncateSync } from 'node:fs';
      process.once('exit', () => {
        const file = process.argv.find((word) => /^--sarif=.*[/\\\\][12]\\.sarif$/.test(word))?.slice('--sarif='.length);
        if (file !== undefined) { ${harm}; }
      });
      await import(${JSON.stringify(pathToFileURL(CLI).href)});`,
    );
    const given = ['--plan=plan.json', '--job=1', '--output=spoilt', '--upload-sarif', ...source()];
    const audited = await runProgram(process.execPath, [spoilt, 'fleet', 'audit', ...given], { cwd, env });
    expect([audited.code, audited.stderr]).toEqual([0, expect.stringContaining('exit code 0; its SARIF could not')]);
    const became = [1, 2, 3].map((id) => json<{ sarif: string }>(`spoilt/${id}.result.json`).sarif);
    expect(became).toEqual(['failed', 'failed', 'uploaded']);
    const { code, stdout } = await report('spoilt');
    const made = json<FleetReport>('fleet.json');
    expectSchema('fleet', made);
    expect([code, made.rows.map(({ outcome, sarif }) => `${outcome} ${sarif}`)]).toEqual([
      1,
      ['incomplete failed', 'fail failed', 'fail uploaded'],
    ]);
    expect(stdout).toContain('1 uploaded, 2 could not be read');
    await plan('--jobs=1', '--filter=a-good');
    expect((await report('spoilt')).code).toBe(3);
    writeFileSync(
      path.join(cwd, 'spoilt/1.result.json'),
      readFileSync(path.join(cwd, 'spoilt/1.result.json'), 'utf8').replace('"failed"', '"unheard-of"'),
    );
    await report('spoilt');
    expect(json<FleetReport>('fleet.json').rows[0]).toMatchObject({ outcome: 'missing', sarif: null });
    rmSync(path.join(cwd, 'spoilt'), { recursive: true });
  });
});
