import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadNpmConfig } from '../../src/adapters/registry/npmrc.ts';
import { readProjectSettings } from '../../src/adapters/registry/project-settings.ts';
import { emptySecrets } from '../../src/commands/empty-secrets.ts';

const HOST = '//npm.acme.example/';
const NPMRC = `@acme:registry=https:${HOST}\n${HOST}:_authToken=\${ACME_TOKEN}\n`;

let home: string;
beforeAll(() => void (home = mkdtempSync(path.join(tmpdir(), 'countersign-secrets-'))));
afterAll(() => rmSync(home, { recursive: true }));

/** The variables of which nothing is left, with these files of the project and of the user. */
async function empties(
  { npmrc = '', yarnrc = '', user = '' }: { npmrc?: string; yarnrc?: string; user?: string },
  env: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const userconfig = path.join(home, 'user-npmrc');
  writeFileSync(userconfig, user);
  const format = yarnrc === '' ? 'npm' : 'yarn-berry';
  const files = new Map<'.npmrc' | '.yarnrc.yml', string>(
    yarnrc === '' ? [['.npmrc', npmrc]] : [['.yarnrc.yml', yarnrc]],
  );
  const config = await loadNpmConfig({
    cwd: home,
    env: { ...env, HOME: home, NPM_CONFIG_USERCONFIG: userconfig },
    project: readProjectSettings(format, files, env),
  });
  return config.emptyVariables ?? [];
}

describe('a variable that is set to nothing', () => {
  it.each([
    ['in .npmrc', { npmrc: NPMRC }],
    ['in .yarnrc.yml', { yarnrc: `npmRegistryServer: "https:${HOST}"\nnpmAuthToken: "\${ACME_TOKEN}"\n` }],
    ['in the user’s file, as setup-node writes it', { user: `${HOST}:_authToken=\${ACME_TOKEN}\n` }],
  ])('%s is named where nothing is left of a login', async (_, files) => {
    expect(await empties(files, { ACME_TOKEN: '' })).toEqual(['ACME_TOKEN']);
    expect(await empties(files, { ACME_TOKEN: 'npm_secret' })).toEqual([]);
  });

  it('is not named where it is part of no login, or where something else is left', async () => {
    const npmrc = `${NPMRC.replace('${ACME_TOKEN}', 'x${ACME_TOKEN}')}email=\${MAIL}\n`;
    expect(await empties({ npmrc }, { ACME_TOKEN: '', MAIL: '' })).toEqual([]);
  });
});

describe('what is said of it', () => {
  const run = { GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'octocat' };

  it('names Dependabot’s secrets in a run that Dependabot started', () => {
    const [line = '', ...more] = emptySecrets(['ACME_TOKEN'], { ...run, GITHUB_ACTOR: 'dependabot[bot]' });
    expect(line).toMatch(/ACME_TOKEN.*Dependabot secrets.*Secrets and variables → Dependabot/);
    expect(more).toEqual([]);
  });

  it('does not blame Dependabot for another’s run', () => {
    const [line = ''] = emptySecrets(['ACME_TOKEN', 'ACME_TOKEN'], run);
    expect(line).toMatch(/^ACME_TOKEN is empty/);
    expect(line).not.toContain('Dependabot');
  });

  it('is nothing where nothing is missing, and outside of a workflow, where an empty variable is its user’s wish', () => {
    expect(emptySecrets([], run)).toEqual([]);
    expect(emptySecrets(['ACME_TOKEN'], {})).toEqual([]);
  });
});
