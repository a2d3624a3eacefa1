import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isCommit, usesIn } from '../scripts/uses.ts';
import { ROOT } from './support/process.ts';
import { allPassedFaults, ruleFaults } from './support/workflows/rules.ts';
import {
  actionlintFaults,
  languageServiceFaults,
  ownInputFaults,
  type Workflow,
} from './support/workflows/validators.ts';

const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const workflows = readdirSync(path.join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';

/** A workflow that no rule objects to, with another text in place of one of its own. */
function workflow(from = '', to = ''): string {
  const good = `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # to check out
    steps:
      - uses: actions/checkout@${SHA} # v5.0.0
        with:
          persist-credentials: false
      - uses: ./
        with:
          mode: audit
      - run: npm ci
  all-passed:
    if: always()
    needs: [test]
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - run: 'true'
`;
  expect(good).toContain(from);
  return good.replace(from, () => to);
}

describe.each(workflows)('%s', (file) => {
  it('is what GitHub’s language service takes', async () => {
    expect(await languageServiceFaults(file, text(file))).toEqual([]);
  });

  it('is what actionlint takes', async () => {
    expect(await actionlintFaults(file, text(file))).toEqual([]);
  });

  it('keeps the rules of this repository', () => {
    expect(ruleFaults(file, text(file))).toEqual([]);
  });

  it('gives this action only inputs that it has', () => {
    expect(ownInputFaults(text(file), text('action.yml'))).toEqual([]);
  });
});

describe('action.yml', () => {
  it('is what GitHub’s language service takes', async () => {
    expect(await languageServiceFaults('action.yml', text('action.yml'))).toEqual([]);
    const broken = text('action.yml').replace('using: node24', 'using: node25');
    expect(await languageServiceFaults('action.yml', broken)).not.toEqual([]);
  });
});

describe('all workflows', () => {
  const pins = workflows.flatMap((file) => usesIn(file, text(file))).filter(({ ref }) => isCommit(ref));

  it('have one commit and one version of each action', () => {
    const versions = new Map<string, Set<string>>();
    for (const { action, ref, comment } of pins) {
      const repository = action.split('/', 2).join('/');
      versions.set(repository, (versions.get(repository) ?? new Set()).add(`${ref} ${comment}`));
    }
    expect(pins.length).toBeGreaterThan(20);
    expect([...versions].filter(([, each]) => each.size > 1)).toEqual([]);
  });

  it('run the scripts and tests that they name', () => {
    const named = workflows.flatMap((file) =>
      [...text(file).matchAll(/\b(?:scripts|__tests__|dist)\/[\w./-]*[\w-]/g)].map(String),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((each) => !existsSync(path.join(ROOT, each)))).toEqual([]);
    const { scripts } = JSON.parse(text('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const run = workflows.flatMap((file) =>
      [...text(file).matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('put no cache into what is released', () => {
    for (const file of [
      '.github/workflows/release.yml',
      '.github/workflows/publish.yml',
      '.github/workflows/refresh-trust.yml',
    ]) {
      const nodes = [...text(file).matchAll(/uses: actions\/setup-node@/g)].length;
      expect([...text(file).matchAll(/package-manager-cache: false/g)].length, file).toBe(nodes);
      expect(text(file)).not.toMatch(/actions\/cache|^\s+cache:/m);
    }
  });

  it('wait in "all passed" for every job', () => {
    expect(allPassedFaults(text('.github/workflows/ci.yml'))).toEqual([]);
  });

  it('refuse a difference before they attest, and attest before they release', () => {
    const { jobs } = parse(text('.github/workflows/release.yml')) as Workflow;
    expect([jobs['attest']?.needs, jobs['release']?.needs]).toEqual(['rebuild', ['rebuild', 'attest']]);
    expect(jobs['rebuild']?.permissions).toEqual({ contents: 'read' });
  });
});

describe('the checks themselves', () => {
  const file = '.github/workflows/x.yml';

  it('find nothing where there is nothing', async () => {
    expect(ruleFaults(file, workflow())).toEqual([]);
    expect(ownInputFaults(workflow(), text('action.yml'))).toEqual([]);
    expect(allPassedFaults(workflow())).toEqual([]);
    expect(await languageServiceFaults(file, workflow())).toEqual([]);
    expect(await actionlintFaults(file, workflow())).toEqual([]);
  });

  it.each([
    ['a tag instead of a commit', `@${SHA} # v5.0.0`, '@v5', 'not pinned'],
    ['a short commit', SHA, SHA.slice(0, 12), 'not pinned'],
    ['no comment', ' # v5.0.0', '', 'names no full version'],
    ['a comment with a major version alone', ' # v5.0.0', ' # v5', 'names no full version'],
    [
      'a uses that the line reader cannot read',
      '- uses: ./\n        with:\n          mode: audit',
      '- { uses: ./x }',
      'cannot read',
    ],
    ['permissions on top', 'permissions: {}\njobs', 'permissions: read-all\njobs', 'on top'],
    ['a job without permissions', '    permissions:\n      contents: read # to check out\n', '', 'no permissions'],
    ['a grant without a reason', 'read # to check out', 'read', 'has no reason'],
    [
      'a grant in a list of its own form',
      'permissions:\n      contents: read # to check out',
      'permissions: { contents: read }',
      'line of their own',
    ],
    ['a token left behind', '          persist-credentials: false\n', '          fetch-depth: 1\n', 'leaves its token'],
    ['a job without an end', '    timeout-minutes: 5\n    permissions:\n', '    permissions:\n', 'no timeout'],
    ['an expression in a script', 'npm ci', 'echo ${{ github.head_ref }}', 'inside of a script'],
    ['foreign code where it may write', 'contents: read # to check out', 'contents: write # to check out', 'may write'],
    ['an event with rights on foreign code', 'on: push', 'on: [pull_request_target]', 'runs on'],
  ])('find %s', (_, from, to, fault) => {
    expect(ruleFaults(file, workflow(from, to)).join('\n')).toContain(fault);
  });

  it.each([
    ['a job that is not waited for', 'needs: [test]', 'needs: []', 'does not wait for test'],
    ['a gate that is skipped', 'if: always()', 'if: success()', 'is skipped'],
  ])('find %s', (_, from, to, fault) => {
    expect(allPassedFaults(workflow(from, to)).join()).toContain(fault);
  });

  it('find what GitHub would refuse', async () => {
    expect(ownInputFaults(workflow('mode: audit', 'moed: audit'), text('action.yml'))).toEqual(['moed']);
    const faulty = workflow('mode: audit', 'mode: ${{ gitub.ref }}');
    expect((await languageServiceFaults(file, faulty)).join()).toContain('gitub');
    expect((await actionlintFaults(file, faulty)).join()).toContain('gitub');
    expect(await languageServiceFaults(file, workflow('runs-on: ubuntu-latest\n', ''))).not.toEqual([]);
  });
});

describe('dependabot.yml', () => {
  it('waits before it believes a release, and groups what belongs together', () => {
    const { updates } = parse(text('.github/dependabot.yml')) as {
      readonly updates: readonly {
        readonly 'package-ecosystem': string;
        readonly cooldown?: { readonly 'default-days'?: number };
        readonly groups?: object;
      }[];
    };
    expect(updates.map((each) => each['package-ecosystem']).toSorted()).toEqual(['github-actions', 'npm']);
    for (const { cooldown, groups } of updates) {
      expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
      expect(Object.keys(groups ?? {}).length).toBeGreaterThan(0);
    }
  });
});

describe('issue templates', () => {
  const folder = path.join(ROOT, '.github/ISSUE_TEMPLATE');
  it.each(readdirSync(folder).filter((name) => name !== 'config.yml'))('%s asks for something', (name) => {
    const form = parse(readFileSync(path.join(folder, name), 'utf8')) as {
      readonly name: string;
      readonly description: string;
      readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: object }[];
    };
    expect(form.name && form.description).toBeTruthy();
    const asked = form.body.filter(({ type }) => type !== 'markdown').map(({ id }) => id);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
