import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/model/publish.ts';
import { gatherFacts, type PreflightPorts } from '../../src/publish/gather-facts.ts';
import { preflight } from '../../src/publish/preflight.ts';
import { readTokenClaims } from '../../src/publish/token-claims.ts';
import { tokenPayload, workflowClaims } from '../support/publishing/token-claims.ts';
import { GOOD, MANIFEST, packument, SHA } from './facts.ts';

const RUN = workflowClaims({ ref: 'refs/tags/v1.1.0', sha: SHA });
const FILE = '.github/workflows/release.yml';
const WORKFLOW = `on: push
jobs:
  publish:
    permissions: { id-token: write }
    runs-on: ubuntu-latest
    steps:
      - run: npm publish
`;

function jwt(payload: unknown): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(payload)}.c2lnbmF0dXJl`;
}

interface Asked {
  readonly audiences: string[];
  readonly exchanged: string[];
}

function ports(
  files: Readonly<Record<string, string>> = { [FILE]: WORKFLOW },
  over: Partial<PreflightPorts> = {},
): PreflightPorts & Asked {
  const audiences: string[] = [];
  const exchanged: string[] = [];
  return {
    audiences,
    exchanged,
    registry: {
      packument: async () => ({
        kind: 'answered',
        value: packument({ '1.0.0': { level: 'trusted' } }, { latest: '1.0.0' }),
      }),
      visibility: async () => ({ kind: 'answered', value: true }),
      staged: async () => null,
    },
    identity: {
      missing: null,
      claims: readTokenClaims,
      token: async (audience): Promise<Attempt<string>> => {
        audiences.push(audience);
        return { kind: 'done', value: jwt(tokenPayload(RUN, audience)) };
      },
    },
    publisher: {
      exchange: async (name) => {
        exchanged.push(name);
        return { kind: 'done', value: 'npm_secret' };
      },
    },
    files: {
      workflows: async () => ({
        kind: 'answered',
        value: Object.keys(files).map((file) => file.replace('.github/workflows/', '')),
      }),
      text: async (path) => {
        const text = files[path];
        return text === undefined ? { kind: 'not-found', detail: 'not there' } : { kind: 'answered', value: text };
      },
    },
    source: async () => GOOD.source,
    npm: async () => GOOD.npm,
    ...over,
  };
}

const gather = (given: PreflightPorts, over: Partial<typeof GOOD.intent> = {}, job = GOOD.job) =>
  gatherFacts({ ...GOOD.intent, ...over }, { from: 'package.json', json: MANIFEST, integrity: null }, job, given);

test('what is found out is ready where nothing is wrong, and holds no token', async () => {
  const asked = ports();
  const facts = await gather(asked);
  expect(preflight(facts).kind).toBe('ready');
  expect(asked.audiences).toEqual(['npm:registry.npmjs.org']);
  expect(asked.exchanged).toEqual(['demo']);
  expect(facts.workflows.jobs.map(({ file, job: { id } }) => `${file} ${id}`)).toEqual([`${FILE} publish`]);
  const text = JSON.stringify(facts);
  expect(text).not.toContain('c2lnbmF0dXJl');
  expect(text).not.toContain('npm_secret');
});

describe('asks no more than is needed', () => {
  test.each([
    ['a token without provenance asks for no identity', { form: 'token', provenance: false }, [], []],
    ['a token with provenance only looks at claims', { form: 'token' }, ['countersign'], []],
    ['a rehearsal exchanges nothing', { rehearsal: true }, ['npm:registry.npmjs.org'], []],
  ] as const)('%s', async (_name, intent, audiences, exchanged) => {
    const asked = ports();
    await gather(asked, intent);
    expect(asked.audiences).toEqual(audiences);
    expect(asked.exchanged).toEqual(exchanged);
  });

  test('a package that is not there is not asked for a token', async () => {
    const registry = { ...ports().registry, packument: async () => ({ kind: 'not-found', detail: '404' }) as const };
    const asked = ports({}, { registry });
    expect((await gather(asked)).registry).toEqual({
      package: { kind: 'not-found', detail: '404' },
      visibility: null,
      staged: null,
      exchange: null,
    });
    expect(asked.exchanged).toEqual([]);
  });
});

describe('what cannot be found out stays unknown', () => {
  test.each([
    ['a packument of another package', { name: 'other', versions: {} }],
    ['a packument that is none', [1]],
    ['a packument without versions', { name: 'demo' }],
  ])('%s', async (_name, value) => {
    const registry = { ...ports().registry, packument: async () => ({ kind: 'answered', value }) as const };
    const facts = await gather(ports(undefined, { registry }));
    expect(facts.registry.package).toMatchObject({ kind: 'unknown', code: 'malformed' });
    expect(preflight(facts).kind).toBe('refused');
  });

  test('a token that is none', async () => {
    const token = async () => ({ kind: 'done', value: 'nonsense' }) as const;
    const facts = await gather(ports(undefined, { identity: { missing: null, claims: readTokenClaims, token } }));
    expect(facts.token.kind).toBe('failed');
    expect(preflight(facts).kind).toBe('refused');
  });
});

describe('the workflow', () => {
  const called = `on: workflow_call\njobs:\n  publish:\n    runs-on: x\n    steps:\n      - run: npm publish\n`;
  const caller = `on: [push, issue_comment]\njobs:\n  release:\n    permissions:\n      id-token: write\n    uses: ./.github/workflows/publish.yml\n`;

  test('of a rehearsal: every one that publishes, with the events of those that call it', async () => {
    const files = {
      [FILE]: caller,
      '.github/workflows/publish.yml': called,
      '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: npm ci\n',
    };
    const { workflows } = await gather(ports(files), { rehearsal: true }, null);
    expect(workflows.unread).toEqual([]);
    expect(workflows.jobs.map(({ file, events, job }) => [file, events.map(({ name }) => name), job.idToken])).toEqual([
      ['.github/workflows/publish.yml', ['workflow_call'], true],
      [FILE, ['push', 'issue_comment'], true],
    ]);
  });

  test('of a rehearsal: one that cannot be read may be the one', async () => {
    const { workflows } = await gather(
      ports({ [FILE]: 'on: push\njobs:\n  a: &a\n    steps: []\n' }),
      { rehearsal: true },
      null,
    );
    expect(workflows.unread.map(({ file }) => file)).toEqual([FILE]);
  });

  test('of a run: its job alone, and not one of another name', async () => {
    const job = GOOD.job === null ? null : { ...GOOD.job, jobId: 'other' };
    const { workflows } = await gather(ports(), {}, job);
    expect(workflows).toMatchObject({ jobs: [], unread: [{ file: FILE }] });
  });

  test('of another repository is not looked for in this one', async () => {
    const token = async () =>
      ({
        kind: 'done',
        value: jwt({ ...tokenPayload(RUN, 'x'), job_workflow_ref: `evil/demo/${FILE}@refs/heads/main` }),
      }) as const;
    const { workflows } = await gather(
      ports(undefined, { identity: { missing: null, claims: readTokenClaims, token } }),
    );
    expect(workflows).toEqual({
      jobs: [],
      unread: [{ file: 'the workflow of this job', why: 'it is in another repository' }],
    });
  });
});

describe('claims', () => {
  const payload = tokenPayload(RUN, 'sigstore');

  test('are these fields and no others', () => {
    const claims = readTokenClaims(jwt({ ...payload, secret: 'x', environment: 'npm' }));
    expect(claims).toMatchObject({ repository: 'octo-org/demo', event: 'push', environment: 'npm', sha: SHA });
    expect(Object.keys(claims ?? {})).toHaveLength(15);
    expect(JSON.stringify(claims)).not.toContain('secret');
  });

  test.each([
    ['an empty text', ''],
    ['two parts', 'a.b'],
    ['a payload that is no JSON', 'a.bm9uZQ.c'],
    ['one claim missing', jwt({ ...payload, runner_environment: undefined })],
    ['a claim that is no text', jwt({ ...payload, repository_id: 1 })],
    ['a list', jwt([payload])],
  ])('are none in %s', (_name, token) => {
    expect(readTokenClaims(token)).toBeNull();
  });
});
