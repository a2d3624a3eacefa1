/** A pull request that edits what it is judged by. What counts is what the base branch agreed to. */
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lockEntryOf } from '../../support/registry/lockfile.ts';
import { makePullRequest, type PullRequestOptions } from '../action/repository.ts';
import { type Files, type RawRun, useScene, writeFiles } from '../action/scene.ts';

const scene = useScene();
const POLICY = '.github/countersign.yml';
const BASELINE = '.github/countersign-baseline.json';
const RULE = 'version: 1\nrequire:\n  - evidence: provenance\n';
const EXPIRES = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const WAIVER = `waivers:\n  - {package: plain, versions: "*", finding: requirement-unmet, reason: known, expires: ${EXPIRES}}\n`;

let before: string;
let after: string;
let swapped: string;
beforeAll(async () => {
  const attested = await scene().publish('attested', { provenance: {} });
  const plain = await scene().publish('plain');
  before = scene().lockAll(attested);
  // The new package has no provenance, which the policy requires.
  after = scene().lockAll(attested, plain);
  swapped = scene().lock([lockEntryOf(attested), lockEntryOf(plain, { integrity: `sha512-${'B'.repeat(86)}==` })]);
});

interface Attempt {
  readonly base?: Files;
  readonly head?: Files;
  readonly change?: PullRequestOptions['change'];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly lockfile?: string;
}

async function audit({
  base = { [POLICY]: RULE },
  head = {},
  change,
  inputs = {},
  lockfile = after,
}: Attempt): Promise<RawRun> {
  const { workspace, event } = makePullRequest(scene().workspace(), {
    base: { 'package.json': '{}', 'package-lock.json': before, ...base },
    head: { 'package-lock.json': lockfile, ...head },
    ...(change === undefined ? {} : { change }),
  });
  return scene().run({ workspace, event, github: { event_name: 'pull_request' }, inputs });
}

describe('without an edit', () => {
  it('the policy of the base is in force', async () => {
    const run = await audit({});
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).toContain('requirement-unmet');
    expect(run.log).not.toContain('trust-file-changed');
  });

  it('and what it waives passes: each attempt below would do, had it landed there', async () => {
    const run = await audit({ base: { [POLICY]: RULE + WAIVER } });
    expect(run.exitCode, run.log).toBe(0);
  });
});

describe('does not get through, and the edit is shown:', () => {
  it.each<[string, Attempt]>([
    ['a policy without the rule', { head: { [POLICY]: 'version: 1\n' } }],
    ['no policy', { change: (folder) => rmSync(path.join(folder, POLICY)) }],
    ['a waiver', { head: { [POLICY]: RULE + WAIVER } }],
    [
      'a finding that is ignored',
      { head: { [POLICY]: `${RULE}severities: [{finding: requirement-unmet, severity: ignore}]\n` } },
    ],
    ['a policy that cannot be read', { head: { [POLICY]: 'version: [' } }],
    ['a second policy', { head: { '.github/countersign.yaml': 'version: 1\n' } }],
    [
      'a link in its place',
      {
        change(folder) {
          writeFiles(folder, { 'elsewhere.yml': 'version: 1\n' });
          rmSync(path.join(folder, POLICY));
          symlinkSync('../elsewhere.yml', path.join(folder, POLICY));
        },
      },
    ],
    [
      'a baseline',
      {
        head: {
          [BASELINE]: JSON.stringify({
            version: 1,
            findings: [
              {
                code: 'requirement-unmet',
                severity: 'critical',
                package: 'plain',
                version: '1.0.0',
                file: 'package-lock.json',
              },
            ],
          }),
        },
      },
    ],
  ])('%s', async (_attempt, attempt) => {
    const run = await audit(attempt);
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).toContain('requirement-unmet');
    if (!_attempt.startsWith('a second')) expect(run.summary).toContain('trust-file-changed');
  });

  it('a first policy that excuses a registry whose packages it swaps', async () => {
    const policy = `version: 1\nregistries: [{url: "${scene().registry.url}", evidence: none}]\n`;
    const run = await audit({ base: {}, head: { [POLICY]: policy }, lockfile: swapped });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).toContain('integrity-mismatch');
    expect(run.summary).toContain('trust-file-changed');
  });
});

describe('a workflow', () => {
  const strict = `${RULE}fail-on: medium\nseverities: [{finding: requirement-unmet, severity: medium}]\n`;

  it('cannot loosen the policy of the base, and is told so', async () => {
    const run = await audit({ base: { [POLICY]: strict }, inputs: { 'fail-on': 'critical' } });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).toContain('fail-on: critical was not used');
  });

  it('can make it stricter', async () => {
    const mild = strict.replace('fail-on: medium', 'fail-on: high');
    expect((await audit({ base: { [POLICY]: mild } })).exitCode).toBe(0);
    expect((await audit({ base: { [POLICY]: mild }, inputs: { 'fail-on': 'medium' } })).exitCode).toBe(1);
  });
});

it('refuses a policy in force that is wrong, with every fault at its line', async () => {
  const wrong =
    'version: 1\nfial-on: low\nwaivers:\n  - {package: plain, versions: "*", finding: integrity-mismatch, reason: x, expires: never}\n';
  const run = await audit({ base: { [POLICY]: wrong } });
  expect(run.exitCode, run.log).toBe(2);
  const lines = [...run.log.matchAll(/\(\.github\/countersign\.yml:(\d+)\) \[POLICY\]/g)].map((match) => match[1]);
  expect(lines).toEqual(['2', '4', '4']);
  expect(run.outputs['outcome']).toBe('error');
});
