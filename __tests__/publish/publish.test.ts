import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/evidence.ts';
import type { Attempt, PublishForm, PublishRequest } from '../../src/model/publish.ts';
import type { Preflighted } from '../../src/publish/preflight.ts';
import { publish, type PublishPorts } from '../../src/publish/publish.ts';
import { workflowClaims } from '../support/publishing/token-claims.ts';
import { packedTarball, tokenClaims } from '../support/signing.ts';

const NAME = '@octo/demo';
const { tarball } = packedTarball(NAME);
const REGISTRY = 'https://registry.npmjs.org/';

type Published = Attempt<{ readonly stageId: string | null }>;

const DONE: Published = { kind: 'done', value: { stageId: null } };
const LOST: Published = { kind: 'unreachable', message: 'npm ended with 1: ECONNRESET' };
const refused = (status: number | null, message: string): Published => ({ kind: 'refused', status, message });
const TAKEN = refused(403, 'npm ended with 1: E403: You cannot publish over the previously published versions: 1.0.0.');
const STAGED_BEFORE = refused(409, 'E409: Cannot stage previously published version "1.0.0".');

/** A packument that has these bytes under the version; `null` for one without it. */
function packument(integrity: string | null, more: object = {}): Answer<unknown> {
  const version = { name: NAME, version: '1.0.0', dist: { integrity } };
  const versions = integrity === null ? {} : { '1.0.0': version };
  return { kind: 'answered', value: { name: NAME, 'dist-tags': {}, versions, time: {}, ...more } };
}
const NONE = packument(null);
const OURS = packument(tarball.integrity);
const OTHERS = packument(packedTarball(NAME, '2.0.0').tarball.integrity);
const DOWN: Answer<unknown> = { kind: 'unknown', code: 'server-error', detail: 'answered 503' };

interface Scene {
  readonly form?: PublishForm;
  readonly provenance?: boolean;
  readonly bundleFile?: string | null;
  readonly manifest?: object;
  /** What the registry answers, time after time; the last one from then on. */
  readonly seen?: readonly Answer<unknown>[];
  /** What npm comes to, time after time. */
  readonly npm?: readonly Published[];
  readonly exchange?: readonly Attempt<string>[];
  readonly identity?: Attempt<string>;
  readonly judged?: string;
}

async function publishing(scene: Scene) {
  const { form = 'trusted', provenance = true, bundleFile = '/tmp/bundle.json', seen = [NONE], npm = [DONE] } = scene;
  const { exchange = [{ kind: 'done', value: 'npm_exchanged' }], judged = tarball.integrity } = scene;
  const requests: PublishRequest[] = [];
  const tokens: string[] = [];
  const waits: number[] = [];
  let [looks, asked] = [0, 0];
  const nth = <T>(of: readonly T[], n: number): T => of[Math.min(n, of.length - 1)] as T;
  const ports: PublishPorts = {
    identity: {
      missing: null,
      token: async (audience) => scene.identity ?? { kind: 'done', value: `${audience} ${(asked += 1)}` },
      claims: () => null,
    },
    publisher: {
      exchange: async (_name, token) => nth(exchange, tokens.push(token) - 1),
      publish: async (request) => nth(npm, requests.push(request) - 1),
    },
    registry: { packument: async () => nth(seen, looks++) },
    clock: { now: () => new Date(), sleep: async (ms) => void waits.push(ms) },
  };
  const preflighted = {
    name: NAME,
    version: '1.0.0',
    tag: 'next',
    access: 'public',
    claims: tokenClaims(workflowClaims({})),
    facts: { intent: { form, provenance, registry: REGISTRY }, manifest: { integrity: judged } },
  } as unknown as Preflighted;
  const packed = { ...tarball, manifest: { ...tarball.manifest, ...scene.manifest } };
  const result = await publish(preflighted, { tarball: packed, bundleFile }, ports);
  const end =
    result.kind === 'failed'
      ? [result.problem.code, result.mayHaveLanded ? 'may have landed' : 'not published']
      : [result.value.how, result.value.answerLost ? 'answer lost' : 'answered'];
  return { result, end, requests, tokens, looks, waited: waits.reduce((sum, ms) => sum + ms, 0) };
}

it('publishes the file and the bundle, with a token for this package', async () => {
  const { end, requests, tokens } = await publishing({});
  expect(end).toEqual(['published', 'answered']);
  expect(tokens).toEqual(['npm:registry.npmjs.org 1']);
  expect(requests).toEqual([
    {
      name: NAME,
      version: '1.0.0',
      tarball: tarball.path,
      bundle: '/tmp/bundle.json',
      tag: 'next',
      access: 'public',
      form: 'trusted',
      registry: REGISTRY,
      token: 'npm_exchanged',
    },
  ]);
});

it('leaves npm its own token where one is to publish', async () => {
  const { end, requests, tokens } = await publishing({ form: 'token' });
  expect([end, tokens, requests[0]?.token]).toEqual([['published', 'answered'], [], null]);
});

it('tells a staged version from a published one', async () => {
  const { result } = await publishing({ form: 'staged', npm: [{ kind: 'done', value: { stageId: 'a-b' } }] });
  expect(result).toMatchObject({ kind: 'published', value: { how: 'staged', stageId: 'a-b' } });
});

describe('what is there decides, whatever npm says', () => {
  it.each<[string, Scene, readonly [string, string], number]>([
    ['the same bytes before', { seen: [OURS] }, ['already-published', 'answered'], 0],
    ['other bytes before', { seen: [OTHERS] }, ['PUBLISH_VERSION_TAKEN', 'not published'], 0],
    ['a registry that cannot be asked before', { seen: [DOWN] }, ['published', 'answered'], 1],
    ['a package that is not there', { seen: [{ kind: 'not-found', detail: '' }] }, ['published', 'answered'], 1],
    ['a lost answer', { npm: [LOST], seen: [NONE, OURS] }, ['published', 'answer lost'], 1],
    ['a lost answer, seen later', { npm: [LOST], seen: [NONE, NONE, DOWN, OURS] }, ['published', 'answer lost'], 1],
    [
      'a lost answer, of other bytes',
      { npm: [LOST], seen: [NONE, OTHERS] },
      ['PUBLISH_VERSION_TAKEN', 'not published'],
      1,
    ],
    ['a second try that is needed', { npm: [LOST, DONE] }, ['published', 'answered'], 2],
    [
      'a second try that finds the first one',
      { npm: [LOST, TAKEN], seen: [NONE, NONE, NONE, NONE, NONE, OURS] },
      ['published', 'answer lost'],
      2,
    ],
    ['npm’s own second try that is refused', { npm: [TAKEN], seen: [NONE, OURS] }, ['published', 'answer lost'], 1],
    [
      'a version that is said to be there and is not shown',
      { npm: [TAKEN] },
      ['PUBLISH_VERSION_UNSEEN', 'may have landed'],
      1,
    ],
    ['no answer twice', { npm: [LOST] }, ['PUBLISH_UNCERTAIN', 'may have landed'], 2],
    ['no answer, then a refusal', { npm: [LOST, refused(401, 'E401')] }, ['PUBLISH_UNCERTAIN', 'may have landed'], 2],
    [
      'no answer, and a registry that cannot be asked',
      { npm: [LOST], seen: [NONE, DOWN] },
      ['PUBLISH_UNCERTAIN', 'may have landed'],
      2,
    ],
    ['a conflict that passes', { npm: [refused(409, 'Failed to save packument'), DONE] }, ['published', 'answered'], 2],
    [
      'a conflict that stays',
      { npm: [refused(409, 'Failed to save packument')] },
      ['PUBLISH_UNCERTAIN', 'may have landed'],
      2,
    ],
    [
      'a version that was taken down',
      { npm: [TAKEN], seen: [packument(null, { time: { '1.0.0': '2026-01-01' } })] },
      ['PUBLISH_VERSION_WITHDRAWN', 'not published'],
      1,
    ],
    [
      'a stage that may be ours',
      { form: 'staged', npm: [LOST, STAGED_BEFORE] },
      ['PUBLISH_VERSION_UNSEEN', 'may have landed'],
      2,
    ],
  ])('%s', async (_what, scene, end, times) => {
    const result = await publishing(scene);
    expect([result.end, result.requests.length]).toEqual([end, times]);
  });

  it('waits for minutes only where something may have landed', async () => {
    const [no, taken, staged] = [
      await publishing({ npm: [refused(401, 'E401')] }),
      await publishing({ npm: [TAKEN] }),
      await publishing({ form: 'staged', npm: [STAGED_BEFORE] }),
    ];
    expect([no.waited, taken.waited, staged.waited]).toEqual([0, 180_000, 6_000]);
  });

  it.each([
    ['no sha512', packument('sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=')],
    ['a hash that is none', packument('sha512-x')],
    ['another package', { kind: 'answered', value: { name: 'other', versions: {} } } as const],
  ])('takes %s for no answer, never for a version that is not there', async (_what, seen) => {
    const { end } = await publishing({ npm: [TAKEN], seen: [seen] });
    expect(end).toEqual(['PUBLISH_VERSION_UNSEEN', 'may have landed']);
  });
});

it.each([
  [401, 'E401', 'PUBLISH_UNAUTHORIZED'],
  [401, 'EOTP: This operation requires a one-time password.', 'PUBLISH_OTP'],
  [404, 'E404: Not Found', 'PUBLISH_UNAUTHORIZED'],
  [402, 'E402', 'PUBLISH_RESTRICTED'],
  [403, 'E403: You do not have permission to publish "x"', 'PUBLISH_FORBIDDEN'],
  [409, 'E409: Cannot publish over previously staged version "1.0.0".', 'PUBLISH_VERSION_STAGED'],
  [422, 'E422: Error verifying sigstore provenance bundle', 'PUBLISH_UNACCEPTABLE'],
  [null, 'npm ended with 1: EUNKNOWNCOMMAND', 'PUBLISH_NPM_TOO_OLD'],
  [null, 'npm ended with 1: EUSAGE: provenance', 'PUBLISH_REFUSED'],
])('calls a refusal (%s, %s) %s', async (status, message, code) => {
  const { result, end, requests } = await publishing({ npm: [refused(status, message)] });
  expect([end, requests.length]).toEqual([[code, 'not published'], 1]);
  expect(result).toMatchObject({ problem: { message: expect.stringContaining(message) as string } });
});

describe('the exchange', () => {
  const no = { kind: 'refused', status: 404, message: 'OIDC token exchange error - package not found' } as const;
  const down = { kind: 'unreachable', message: 'answered 503' } as const;

  it('is tried with a fresh identity token each time, and npm is not run without one', async () => {
    const late = await publishing({ exchange: [down, down, { kind: 'done', value: 'npm_late' }] });
    expect([late.tokens.length, new Set(late.tokens).size, late.requests[0]?.token]).toEqual([3, 3, 'npm_late']);
    const never = await publishing({ exchange: [down] });
    expect([never.end, never.tokens.length, never.requests.length]).toEqual([
      ['PUBLISH_EXCHANGE_UNAVAILABLE', 'not published'],
      3,
      0,
    ]);
  });

  it('shows a refusal beside what npm’s form asks for', async () => {
    const { result, end, tokens, requests } = await publishing({ exchange: [no] });
    expect([end, tokens.length, requests.length]).toEqual([['PUBLISH_EXCHANGE_REFUSED', 'not published'], 1, 0]);
    if (result.kind !== 'failed') throw new Error('it was refused');
    expect(result.problem.message).toContain('(404): OIDC token exchange error - package not found');
    const lines = result.problem.hint?.split('\n') ?? [];
    expect(lines.slice(1, 5)).toEqual([
      '  Organization or user: octo-org',
      '  Repository: demo',
      '  Workflow filename: release.yml',
      '  Environment name: (leave it empty)',
    ]);
    expect(JSON.stringify(result)).not.toContain(tokens[0]);
  });

  it('says when the run gives no identity token', async () => {
    const { end, requests } = await publishing({ identity: { kind: 'refused', status: 403, message: 'no' } });
    expect([end, requests.length]).toEqual([['PUBLISH_IDENTITY', 'not published'], 0]);
  });
});

describe('nothing goes to npm', () => {
  it.each<[string, Scene, string]>([
    ['bytes that no preflight saw', { judged: 'sha512-other' }, 'PUBLISH_NOT_PREFLIGHTED'],
    ['no provenance where one is wanted', { bundleFile: null }, 'PUBLISH_NO_PROVENANCE'],
    ['a proxy', { manifest: { publishConfig: { 'https-proxy': 'http://evil.example' } } }, 'PUBLISH_STEERED'],
    ['another authority', { manifest: { publishConfig: { 'strict-ssl': false } } }, 'PUBLISH_STEERED'],
    ['a token', { manifest: { publishConfig: { '//registry.npmjs.org/:_authToken': 'x' } } }, 'PUBLISH_STEERED'],
    ['a tag that wins over ours', { manifest: { tag: 'latest' } }, 'PUBLISH_STEERED'],
  ])('for %s', async (_what, scene, code) => {
    const { end, tokens, requests } = await publishing(scene);
    expect([end, tokens, requests]).toEqual([[code, 'not published'], [], []]);
  });

  it('but what a package may say of itself is no fault', async () => {
    const publishConfig = { access: 'public', tag: 'next', registry: REGISTRY, '@octo:registry': REGISTRY };
    const { end } = await publishing({ manifest: { publishConfig, tag: 'next' } });
    expect(end).toEqual(['published', 'answered']);
  });
});
