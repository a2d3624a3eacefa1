/** An attacker's text is shown as what it is: no terminal, no runner and no page obeys it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProcessResult } from '../../support/process.ts';
import { packageLockOf } from '../../support/registry/lockfile.ts';
import { describeCli, startWorld, type World } from '../world.ts';

const EVIL: readonly string[] = [
  'line\n::error file=a,line=1::injected',
  'line\r\n::set-output name=a::b',
  '::add-mask::a',
  '##[error]injected',
  '##vso[task.complete]',
  '\u001b[2J\u001b[1;32m✔ verified\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b31mred',
  'a\u0000b\u0008c\u007fd',
  '\u202egnp.exe',
  '\u2028::error::injected',
  '\u200b\ufeffunseen',
  '[sign in](https://evil.example)',
  '<img src=x onerror=alert(1)>',
  '| a | b |',
  '`code` @octocat #1',
];

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.publish({ name: 'good', version: '1.0.0' });
});
afterAll(() => world.close());

/** Nothing but text and line breaks, and no line that a runner would take for a command. */
function expectPlain({ stdout, stderr }: Pick<ProcessResult, 'stdout' | 'stderr'>): void {
  for (const text of [stdout, stderr]) {
    expect(text.match(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu)).toBeNull();
    expect(text.split('\n').filter((line) => /^\s*::/.test(line) || /##(?:\w*)\[/.test(line))).toEqual([]);
  }
}

/** The same text in each field of an entry that is shown. */
function lockfileOf(evil: readonly string[]): string {
  const url = world.registry.url;
  return packageLockOf(
    evil.flatMap((text, index) => [
      { name: text, version: '1.0.0', path: `node_modules/a${index}` },
      { name: 'good', version: text, path: `node_modules/b${index}` },
      { name: 'good', version: '1.0.0', integrity: text, path: `node_modules/c${index}` },
      { name: 'good', version: '1.0.0', resolved: text, path: `node_modules/d${index}` },
      { name: 'good', version: '1.0.0', resolved: `https://evil.example/${text}`, path: `node_modules/e${index}` },
      { name: 'good', version: '1.0.0', path: `node_modules/${text}` },
      {
        name: 'good',
        version: '1.0.0',
        resolved: `git+ssh://git@evil.example/${text}`,
        path: `node_modules/f${index}`,
      },
    ]),
    { registryUrl: url },
  );
}

describeCli('hostile text', (cli) => {
  it('in a lockfile: shown by nobody as it is', async () => {
    const cwd = world.project({ 'package-lock.json': lockfileOf(EVIL) });
    for (const args of [
      ['audit', ...world.source, '--json=report.json'],
      ['audit', ...world.source, '--json'],
      ['audit', ...world.source, '--fail-on=info'],
      ['list', 'package-lock.json'],
      ['list', 'package-lock.json', '--json'],
    ]) {
      const result = await cli(args, { cwd });
      expect(result.stdout.length).toBeGreaterThan(100);
      expect(result.stderr).not.toContain('bug in countersign');
      expectPlain(result);
    }
    expectPlain({ stdout: readFileSync(path.join(cwd, 'report.json'), 'utf8'), stderr: '' });
  });

  it('in a lockfile that cannot be read, and in its path', async () => {
    for (const evil of EVIL.slice(0, 7).filter((_text, index) => index % 3 === 0)) {
      const name = `${evil.replaceAll('/', '')}.json`;
      const cwd = world.project({ [name]: `{"packages": {${JSON.stringify(EVIL)}: ${EVIL.join()} oops` });
      const result = await cli(['audit', name, ...world.source], { cwd });
      expect(result.code).toBe(2);
      expectPlain(result);
    }
  });

  it('in a registry’s answers', async () => {
    const text = EVIL.join(' ');
    const lock = packageLockOf([{ name: 'good', version: '1.0.0' }], { registryUrl: world.registry.url });
    const cwd = world.project({ 'package-lock.json': lock });
    const answers: readonly ((kind: string, json: unknown) => unknown)[] = [
      (kind, json) => (kind === 'version' ? { ...(json as object), name: text } : json),
      (kind, json) =>
        kind === 'version' ? { ...(json as object), repository: `https://github.com/${text}`, deprecated: text } : json,
      (kind, json) => (kind === 'version' ? withDist(json, { integrity: text }) : json),
      (kind, json) => (kind === 'version' ? withDist(json, { signatures: [{ keyid: text, sig: text }] }) : json),
      (kind, json) =>
        kind === 'attestations' ? { attestations: [{ predicateType: text, bundle: { mediaType: text } }] } : json,
    ];
    for (const change of answers) {
      world.registry.mutate = (kind, _name, _version, json) => change(kind, json);
      const audited = await cli(['audit', ...world.source, '--fail-on=info'], { cwd });
      expect(audited.code).not.toBe(0);
      expectPlain(audited);
      expectPlain(await cli(['verify', 'good@1.0.0', ...world.source, '--expect-ref=x'], { cwd }));
    }
    world.registry.mutate = undefined;
  });
});

function withDist(json: unknown, more: object): unknown {
  const document = json as { dist: object };
  return { ...document, dist: { ...document.dist, ...more } };
}
