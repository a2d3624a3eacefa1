import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockEntryOf, type LockEntry } from '../../support/registry/lockfile.ts';
import { type RawRun, useScene } from './scene.ts';

const scene = useScene();

const ESC = String.fromCharCode(27);
const BEL = String.fromCharCode(7);

/** Names and versions that would do something, were they printed as they are. */
const HOSTILE = [
  '\n::error file=package-lock.json,line=1::owned',
  '\r\n::add-mask::a',
  '::set-output name=outcome::pass',
  '\n::stop-commands::owned',
  '%0A::warning::owned',
  '##[error]owned',
  `${ESC}[2K${ESC}[1A✔ verified`,
  `${ESC}]8;;https://evil.example${BEL}click${ESC}]8;;${BEL}`,
  '<img src=https://evil.example/x.png>',
  '[sign in](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '| a | b |\n|---|---|',
  '@octocat',
  `${String.fromCodePoint(0x202e)}gnp.exe`,
];

/** Commands that the action's own code gives: everything else on a `::` line would be somebody else's. */
const OWN_COMMANDS = new Set(['error', 'warning', 'notice', 'add-mask']);

function commandsIn(raw: string): string[] {
  return raw.split(/\r?\n|\r/).flatMap((line) => /^\s*::([^\s:]+)/.exec(line)?.[1] ?? []);
}

function everything(run: RawRun, report: string): string {
  const unmasked = run.raw.replace(/^::add-mask::.*$/gm, '');
  return [unmasked, run.log, run.summary, report, JSON.stringify(run.outputs), JSON.stringify(run.annotations)].join(
    '\n',
  );
}

describe('hostile text in a lockfile', () => {
  it.each(HOSTILE)('%j gives no command to the runner, and is neither terminal control nor Markdown', async (text) => {
    // Few entries, so that each of them is shown.
    const entries: LockEntry[] = [
      { name: `shown${text}`, version: '1.0.0', path: `node_modules/shown${text}` },
      { name: 'v', version: `1.0.0${text}` },
      { name: 'r', version: '1.0.0', resolved: `https://evil.example/${text}/r.tgz` },
      { name: 'g', version: '1.0.0', resolved: `git+ssh://git@evil.example/${text}.git` },
      { name: 'h', version: '1.0.0', integrity: `sha512-${text}` },
    ];
    const workspace = scene().workspace({ 'package-lock.json': scene().lock(entries) });
    const run = await scene().run({ workspace, inputs: { 'report-file': 'report.json' } });
    expect([1, 2, 3], run.log).toContain(run.exitCode);
    expect(run.outputs['outcome']).not.toBe('pass');
    expect(run.env).toEqual({});
    expect(run.log).not.toContain('This is a bug');
    for (const medium of [run.log, run.summary]) expect(medium).toContain('shown');

    const commands = commandsIn(run.raw);
    expect(commands.filter((name) => !OWN_COMMANDS.has(name))).toEqual([]);
    // One mask, the token's; the others are the annotations that the runner read, each with words of ours.
    expect(commands.filter((name) => name === 'add-mask')).toHaveLength(1);
    expect(commands).toHaveLength(run.annotations.length + 1);
    for (const { title, file } of run.annotations) {
      expect(title).toMatch(/^(?:critical|high|medium|low|info|incomplete): |^the audit was|^could not read/);
      expect([undefined, 'package-lock.json']).toContain(file);
    }

    // No C0 control but newlines, no C1, nothing that reorders text: not in any medium.
    const seen = everything(run, readFileSync(path.join(workspace, 'report.json'), 'utf8'));
    expect(seen.match(/(?![\n\r])\p{Cc}|[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu)).toBeNull();
    expect(run.raw).not.toMatch(/\r(?!\n)/);
    expect(run.raw).not.toMatch(/##(?:vso)?\[/);

    // GitHub renders the summary: no element, image, link or mention that is not ours.
    const rendered = run.summary.replace(/`[^`\n]*`/g, '');
    expect(rendered).not.toMatch(/<img|<a |!\[|\]\(https?:\/\/evil|@octocat|^\| a \| b \|/m);
    const links = [...run.summary.matchAll(/\]\(([^)]*)\)/g)].map((match) => new URL(match[1] ?? '').host);
    expect(links.filter((host) => host !== 'github.com')).toEqual([]);
  });

  it('cannot name the file of an annotation', async () => {
    const workspace = scene().workspace({ 'a\n::error::b/package-lock.json': '{' });
    const run = await scene().run({ workspace, inputs: { 'working-directory': 'a\n::error::b' } });
    expect(run.exitCode).toBe(2);
    expect(commandsIn(run.raw)).toHaveLength(run.annotations.length + 1);
    for (const { file } of run.annotations) expect(file).toBeUndefined();
  });
});

describe('secrets', () => {
  const TOKEN = 'ghs_plantedTokenPlantedTokenPlantedToken';
  const NPM_TOKEN = 'npm_plantedRegistryTokenPlantedRegistry';
  const PASSWORD = 'plantedPasswordInAnAddress';

  it('appear in no output of any kind', async () => {
    const { registry } = scene();
    const [good, other] = [await scene().publish('good'), await scene().publish('other')];
    const lockfile = scene().lock([
      lockEntryOf(good),
      lockEntryOf(other, {
        resolved: `https://me:${PASSWORD}@npm.evil.example/other/-/other-1.0.0.tgz?token=${PASSWORD}`,
      }),
      { name: 'git', version: '1.0.0', resolved: `git+https://me:${PASSWORD}@evil.example/x.git#${'a'.repeat(40)}` },
    ]);
    const npmrc = [
      `//${registry.host}/:_authToken=${NPM_TOKEN}`,
      `//npm.evil.example/:_authToken=${NPM_TOKEN}`,
      `proxy=http://me:${PASSWORD}@127.0.0.1:9/`,
      '//127.0.0.1:9/:_authToken=${GITHUB_TOKEN}',
    ].join('\n');
    const workspace = scene().workspace({ 'package-lock.json': lockfile, '.npmrc': npmrc });
    registry.requests.length = 0;
    const run = await scene().run({
      workspace,
      inputs: { 'report-file': 'report.json', 'github-token': TOKEN },
      env: { GITHUB_TOKEN: TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN: TOKEN },
      github: { token: TOKEN },
    });
    expect(run.exitCode).toBe(3);
    const seen = everything(run, readFileSync(path.join(workspace, 'report.json'), 'utf8'));
    for (const secret of [TOKEN, NPM_TOKEN, PASSWORD]) expect(seen).not.toContain(secret);
    // The token is masked before anything else could print it, and the repository's proxy is named as not honoured.
    expect(run.raw.indexOf(`::add-mask::${TOKEN}`)).toBeGreaterThanOrEqual(0);
    expect(run.annotations.find(({ title }) => title === 'settings without effect')?.message).toContain('proxy');
    // It was sent where it belongs: the test would otherwise prove little.
    expect(registry.requests.length).toBeGreaterThan(0);
    for (const { headers } of registry.requests) expect(headers.authorization).toBe(`Bearer ${NPM_TOKEN}`);
  });

  it('in a lockfile that is broken where they stand are not shown with the error', async () => {
    for (const text of [
      `{"packages": {"a": {"resolved": ${PASSWORD}}}}`,
      `{"lockfileVersion": 3, "x": "${PASSWORD}\n"`,
    ]) {
      const workspace = scene().workspace({ 'package-lock.json': text });
      const run = await scene().run({ workspace, inputs: { 'report-file': 'report.json' } });
      expect(run.exitCode).toBe(2);
      expect(everything(run, readFileSync(path.join(workspace, 'report.json'), 'utf8'))).not.toContain(PASSWORD);
    }
  });
});
