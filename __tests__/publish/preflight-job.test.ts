import { describe, expect, test } from 'vitest';
import { preflight } from '../../src/publish/preflight.ts';
import { both, type Change, intent, job, manifest, npm, said, step } from './changes.ts';
import { GOOD } from './facts.ts';

describe('npm', () => {
  test.each<readonly [string, Change, readonly string[]]>([
    ['too old for trusted publishing', npm({ version: '11.5.0' }), ['fail npm-version']],
    ['just new enough', npm({ version: '11.5.1' }), []],
    ['too old to stage', both(intent({ form: 'staged' }), npm({ version: '11.14.9' })), ['fail npm-version']],
    ['not there', npm({ version: null }), ['fail npm-version']],
    ['of a version that cannot be read', npm({ version: 'eleven' }), ['fail npm-version']],
    ['setup-node’s placeholder beside trusted publishing', npm({ login: 'placeholder' }), ['warn npm-token']],
    [
      'setup-node’s placeholder for a token',
      both(intent({ form: 'token', allowLessTrust: true }), npm({ login: 'placeholder' })),
      ['warn trust-level', 'fail npm-token'],
    ],
    ['no token', both(intent({ form: 'token', allowLessTrust: true })), ['warn trust-level', 'fail npm-token']],
    [
      'a token',
      both(intent({ form: 'token', allowLessTrust: true }), npm({ login: 'present', version: '10.0.0' })),
      ['warn trust-level'],
    ],
    ['a token that is not used', npm({ login: 'present' }), ['warn npm-token']],
  ])('%s', (_name, change, expected) => {
    expect(said(change)).toEqual(expected);
  });
});

describe('how the workflow is built', () => {
  const forNpm = manifest({ packageManager: 'npm@11.6.0' });
  test.each<readonly [string, Change, readonly string[]]>([
    ['outsiders can start it', job({}, ['push', 'issue_comment']), ['warn workflow-events']],
    ['pull requests start it', job({}, ['push', 'pull_request']), ['warn workflow-events']],
    ['pull requests start it, under a condition', job({ condition: 'x' }, ['push', 'pull_request']), []],
    [
      'outsiders can start it, under a condition',
      job({ condition: 'x' }, ['pull_request_target']),
      ['warn workflow-events'],
    ],
    ['it restores a cache', step({ uses: 'actions/cache@v4' }), ['warn workflow-cache']],
    ['setup-node caches by itself', both(forNpm, step({ uses: 'actions/setup-node@v6' })), ['warn workflow-cache']],
    ['setup-node has nothing to cache', step({ uses: 'actions/setup-node@v6' }), []],
    ['it installs', step({ run: 'npm ci' }), ['warn workflow-scripts']],
    ['it installs without scripts', step({ run: 'npm ci --ignore-scripts' }), []],
    ['it builds', step({ run: 'npm run build' }), ['warn workflow-scripts']],
    [
      'a job without tokens installs',
      both(step({ run: 'npm ci' }), (facts) => job({ ...facts.workflows.jobs[0]?.job, idToken: false })(facts)),
      ['warn workflow-permission'],
    ],
    [
      'it cannot be read',
      (facts) => ({ ...facts, workflows: { jobs: [], unread: [{ file: 'x.yml', why: 'an anchor' }] } }),
      ['unknown workflow-permission', 'unknown workflow-events', 'unknown workflow-cache', 'unknown workflow-scripts'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(said(change)).toEqual(expected);
    // Only a person can say whether it is meant.
    expect(preflight(change(GOOD)).kind).toBe('ready');
  });
});
