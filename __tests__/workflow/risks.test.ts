import { describe, expect, test } from 'vitest';
import type { WorkflowJob } from '../../src/model/workflow.ts';
import { publishes, risksOf } from '../../src/workflow/risks.ts';

function job(
  step: { uses?: string; run?: string; with?: Readonly<Record<string, string>> },
  calls: string | null = null,
): WorkflowJob {
  const inputs = new Map(Object.entries(step.with ?? {}));
  return {
    id: 'a',
    line: 1,
    idToken: true,
    condition: null,
    environment: null,
    runsOn: [],
    calls,
    steps: [{ line: 3, uses: step.uses ?? null, inputs, run: step.run ?? null }],
  };
}

const kinds = (step: Parameters<typeof job>[0]): readonly string[] => risksOf(job(step)).map(({ kind }) => kind);

describe('commands', () => {
  test.each([
    ['npm ci', ['install']],
    ['npm ci --ignore-scripts', []],
    ['npm install', ['install']],
    ['npm i -g npm@latest', []],
    ['npm install -g npm@^11.5.1', []],
    ['npm install -g npm@latest yarn', ['install']],
    ['npm install --global some-tool', ['install']],
    ['CI=1 npm ci', ['install']],
    ['cd packages/a && npm ci; npm publish', ['install']],
    ['yarn', ['install']],
    ['yarn --frozen-lockfile', ['install']],
    ['yarn --version', []],
    ['yarn install --immutable', ['install']],
    ['yarn build', ['project-code']],
    ['yarn npm publish', []],
    ['pnpm i', ['install']],
    ['pnpm install --ignore-scripts', []],
    ['bun install', ['install']],
    ['npm test', ['project-code']],
    ['npm run build', ['project-code']],
    ['npx tsc', ['project-code']],
    ['bunx tsc', ['project-code']],
    ['corepack pnpm install', ['install']],
    ['npm \\\n  ci', ['install']],
    ['if true; then npm ci; fi', ['install']],
    ['echo $(npm run --silent version)', ['project-code']],
    ['# npm ci', []],
    ['echo npm ci', []],
    ['npm publish ./x.tgz', []],
    ['npm --version', []],
    ['make', []],
  ])('%s', (run, expected) => {
    expect(kinds({ run })).toEqual(expected);
  });
});

describe('actions', () => {
  test.each([
    ['a cache', { uses: 'actions/cache@v4' }, ['cache']],
    ['a cache that is only restored', { uses: 'actions/cache/restore@0123abc' }, ['cache']],
    ['a cache that is only saved', { uses: 'actions/cache/save@v4' }, []],
    ['setup-node with a cache', { uses: 'actions/setup-node@v4', with: { cache: 'npm' } }, ['cache']],
    ['setup-node without', { uses: 'actions/setup-node@v4' }, []],
    ['setup-node that caches by itself', { uses: 'actions/setup-node@v6' }, ['perhaps-cache']],
    ['setup-node by a commit', { uses: 'actions/setup-node@0123abc' }, ['perhaps-cache']],
    ['setup-node told not to', { uses: 'actions/setup-node@v6', with: { 'package-manager-cache': 'false' } }, []],
    ['setup-go', { uses: 'actions/setup-go@v5' }, ['cache']],
    ['setup-go told not to', { uses: 'actions/setup-go@v5', with: { cache: 'false' } }, []],
    ['pnpm that installs', { uses: 'pnpm/action-setup@v4', with: { run_install: 'true' } }, ['install']],
    ['checkout', { uses: 'actions/checkout@v5' }, []],
  ])('%s', (_name, step, expected) => {
    expect(kinds(step)).toEqual(expected);
  });
});

describe('a job that publishes', () => {
  test.each([
    [{ run: 'npm publish --provenance' }, true],
    [{ run: 'npm stage publish' }, true],
    [{ run: 'pnpm -r publish' }, true],
    [{ run: 'yarn npm publish' }, true],
    [{ run: 'npx semantic-release' }, true],
    [{ uses: 'countersign/countersign@v1', with: { mode: 'publish' } }, true],
    [{ uses: 'countersign/countersign@v1', with: { mode: 'audit' } }, false],
    [{ uses: 'JS-DevTools/npm-publish@v4' }, true],
    [{ run: 'npm ci' }, false],
    [{ run: 'echo publish' }, false],
  ])('%o: %s', (step, expected) => {
    expect(publishes(job(step))).toBe(expected);
  });

  test('by calling the workflow that does', () => {
    expect(publishes(job({}, 'countersign/countersign/.github/workflows/publish.yml@v1'))).toBe(true);
    expect(publishes(job({}, './.github/workflows/other.yml'))).toBe(false);
  });
});
