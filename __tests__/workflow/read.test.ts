import { describe, expect, test } from 'vitest';
import type { Workflow } from '../../src/model/workflow.ts';
import { MAX_WORKFLOW_BYTES, readWorkflow } from '../../src/workflow/read.ts';

function read(text: string): Workflow {
  const workflow = readWorkflow('.github/workflows/release.yml', text);
  if (typeof workflow === 'string') throw new Error(workflow);
  return workflow;
}

const STEPS = '    steps:\n      - run: "true"\n';

describe('events', () => {
  test.each([
    ['a word', 'on: push', ['push']],
    ['a list', 'on: [push, workflow_dispatch]', ['push', 'workflow_dispatch']],
    [
      'a map, with and without details',
      'on:\n  release:\n    types: [published]\n  issue_comment:',
      ['release', 'issue_comment'],
    ],
    ['quoted, as linters want it', '"on": push', ['push']],
  ])('%s', (_name, on, events) => {
    expect(read(`${on}\njobs:\n  a:\n    runs-on: x\n${STEPS}`).events.map(({ name }) => name)).toEqual(events);
  });

  test('know their lines', () => {
    const { events } = read(`name: x\non:\n  push:\n  issue_comment:\njobs:\n  a:\n    runs-on: x\n${STEPS}`);
    expect(events).toEqual([
      { name: 'push', line: 3 },
      { name: 'issue_comment', line: 4 },
    ]);
  });
});

describe('who may ask for identity tokens', () => {
  test.each([
    ['nobody says', '', '', false],
    ['the workflow grants it', 'permissions:\n  id-token: write\n', '', true],
    ['the job grants it', '', '    permissions:\n      id-token: write\n', true],
    [
      'the job states others, which replaces all',
      'permissions:\n  id-token: write\n',
      '    permissions:\n      contents: read\n',
      false,
    ],
    ['the job takes all away', 'permissions: write-all\n', '    permissions: {}\n', false],
    ['everything is granted', 'permissions: write-all\n', '', true],
    ['reading is granted', 'permissions: read-all\n', '', false],
    ['read, which is no permission to ask', '', '    permissions:\n      id-token: read\n', false],
  ])('%s', (_name, above, own, expected) => {
    const { jobs } = read(`on: push\n${above}jobs:\n  a:\n    runs-on: x\n${own}${STEPS}`);
    expect(jobs[0]?.idToken).toBe(expected);
  });
});

test('reads a job with its steps, and one that calls a workflow', () => {
  const { jobs } = read(`on: push
jobs:
  publish:
    runs-on: [self-hosted, linux]
    if: github.repository == 'o/r'
    environment: { name: npm, url: https://example.com }
    steps:
      - uses: actions/setup-node@v4
        with:
          node-version: 18.10
          Cache: npm
      - name: Install
        run: |
          npm ci
          npm test
  other:
    uses: ./.github/workflows/x.yml
`);
  expect(jobs).toEqual([
    {
      id: 'publish',
      line: 3,
      idToken: false,
      condition: "github.repository == 'o/r'",
      environment: 'npm',
      runsOn: ['self-hosted', 'linux'],
      calls: null,
      steps: [
        {
          line: 8,
          uses: 'actions/setup-node@v4',
          inputs: new Map([
            ['node-version', '18.10'],
            ['cache', 'npm'],
          ]),
          run: null,
        },
        { line: 12, uses: null, inputs: new Map(), run: 'npm ci\nnpm test\n' },
      ],
    },
    {
      id: 'other',
      line: 16,
      idToken: false,
      condition: null,
      environment: null,
      runsOn: [],
      calls: './.github/workflows/x.yml',
      steps: [],
    },
  ]);
});

/** A workflow that is not understood must not look like one that does nothing. */
describe('is never read as one without jobs', () => {
  test.each([
    ['nothing', ''],
    ['no YAML', 'on: push\njobs: [\n'],
    ['no events', 'jobs:\n  a:\n    runs-on: x\n    steps: []'],
    ['an empty event', 'on:\njobs:\n  a:\n    runs-on: x\n    steps: []'],
    ['no jobs', 'on: push'],
    ['jobs that are none', 'on: push\njobs: {}'],
    ['a job without steps', 'on: push\njobs:\n  a:\n    runs-on: x'],
    ['a step that is a text', 'on: push\njobs:\n  a:\n    steps:\n      - npm ci'],
    ['an anchor', 'on: push\njobs:\n  a: &a\n    steps: []\n  b: *a'],
    ['a key twice', 'on: push\njobs:\n  a:\n    steps: []\n  a:\n    steps: []'],
    ['two documents', 'on: push\njobs:\n  a:\n    steps: []\n---\non: push'],
    ['more than GitHub takes', `on: push\n${'#'.repeat(MAX_WORKFLOW_BYTES)}`],
  ])('%s', (_name, text) => {
    expect(readWorkflow('x.yml', text)).toEqual(expect.any(String));
  });
});
