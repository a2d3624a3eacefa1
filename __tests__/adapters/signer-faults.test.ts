import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSigner } from '../../src/adapters/signer.ts';
import type { Attempt } from '../../src/model/publish.ts';
import type { Endpoint, FaultRule } from '../support/publishing/endpoint.ts';
import { type RekorVersion, type SigningStage, startSigning } from '../support/signing.ts';

const PAYLOAD = Buffer.from('{}');
/** Where something hangs, the test waits this long. */
const SHORT_MS = 250;

let stage: SigningStage;
beforeAll(async () => {
  stage = await startSigning();
});
afterEach(() => stage.heal());
afterAll(() => stage.close());

type Service = 'fulcio' | 'tsa' | 'rekor';
interface Expected {
  readonly outcome: 'done' | 'refused' | 'unreachable';
  /** As the signer says: certain and possible. */
  readonly writes: readonly [certain: number, possible: number];
  /** As the log itself says. */
  readonly entries: number;
  /** How many tokens were asked for. */
  readonly tokens: number;
}
type Row = readonly [name: string, rekor: RekorVersion, at: Service, rules: readonly FaultRule[], expected: Expected];

const POST = /entries$/;
const GET = /entries\/[0-9a-f]+$/;
const done = (tokens = 1): Expected => ({ outcome: 'done', writes: [1, 0], entries: 1, tokens });
const nothing = (outcome: 'refused' | 'unreachable', tokens: number): Expected => ({
  outcome,
  writes: [0, 0],
  entries: 0,
  tokens,
});
const lost = (fault: FaultRule['fault']): FaultRule => ({ path: POST, fault, landed: true, times: 1 });

const TABLE: readonly Row[] = [
  ['Fulcio busy once', 'v1', 'fulcio', [{ fault: { status: 503 }, times: 1 }], done(2)],
  ['Fulcio counts requests, twice', 'v1', 'fulcio', [{ fault: { status: 429 }, times: 2 }], done(3)],
  ['Fulcio cut once', 'v1', 'fulcio', [{ fault: 'reset', times: 1 }], done(2)],
  ['Fulcio’s answer lost', 'v1', 'fulcio', [{ fault: 'reset', landed: true, times: 1 }], done(2)],
  ['Fulcio’s answer cut short', 'v1', 'fulcio', [{ fault: 'truncate', times: 1 }], done(2)],
  ['Fulcio slow once', 'v1', 'fulcio', [{ fault: 'hang', times: 1 }], done(2)],
  ['Fulcio down', 'v1', 'fulcio', [{ fault: { status: 503 } }], nothing('unreachable', 3)],
  ['Fulcio behind a login page', 'v1', 'fulcio', [{ fault: 'html' }], nothing('unreachable', 3)],
  ['Fulcio silent', 'v1', 'fulcio', [{ fault: 'hang' }], nothing('unreachable', 3)],
  ['Fulcio refuses', 'v1', 'fulcio', [{ fault: { status: 401 } }], nothing('refused', 1)],
  ['timestamp authority busy once', 'v2', 'tsa', [{ fault: { status: 503 }, times: 1 }], done()],
  ['timestamp cut short once', 'v2', 'tsa', [{ fault: 'truncate', times: 1 }], done()],
  ['timestamp authority down', 'v2', 'tsa', [{ fault: { status: 503 } }], nothing('unreachable', 1)],
  ['timestamp authority behind a login page', 'v2', 'tsa', [{ fault: 'html' }], nothing('unreachable', 1)],
  [
    'timestamp authority answers nothing',
    'v2',
    'tsa',
    [{ fault: { status: 201, body: '' } }],
    nothing('unreachable', 1),
  ],
  ['timestamp authority refuses', 'v2', 'tsa', [{ fault: { status: 400 } }], nothing('refused', 1)],
  ['Rekor busy once', 'v1', 'rekor', [{ fault: { status: 503 }, times: 1 }], done()],
  ['Rekor cut once before it wrote', 'v1', 'rekor', [{ fault: 'reset', times: 1 }], done()],
  ['Rekor’s answer lost', 'v1', 'rekor', [lost('reset')], done()],
  ['Rekor’s answer a gateway’s', 'v1', 'rekor', [lost({ status: 504 })], done()],
  ['Rekor’s answer cut short', 'v1', 'rekor', [lost('truncate')], done()],
  ['Rekor’s answer too late', 'v1', 'rekor', [lost('hang')], done()],
  [
    'Rekor’s answer lost, and the entry at first not to be had',
    'v1',
    'rekor',
    [lost('reset'), { path: GET, fault: { status: 404 }, times: 1 }],
    done(),
  ],
  [
    'Rekor’s answer lost, and the entry never to be had',
    'v1',
    'rekor',
    [lost('reset'), { path: GET, fault: { status: 500 } }],
    { outcome: 'done', writes: [2, 0], entries: 2, tokens: 2 },
  ],
  [
    'Rekor says that it has it, but not where',
    'v1',
    'rekor',
    [lost({ status: 409 })],
    { outcome: 'done', writes: [2, 0], entries: 2, tokens: 2 },
  ],
  [
    'Rekor says each time that it has it, but not where',
    'v1',
    'rekor',
    [{ path: POST, fault: { status: 409 }, landed: true }],
    { outcome: 'refused', writes: [2, 0], entries: 2, tokens: 2 },
  ],
  [
    'Rekor never answers, but writes',
    'v1',
    'rekor',
    [{ path: POST, fault: 'reset', landed: true }],
    { outcome: 'unreachable', writes: [0, 1], entries: 1, tokens: 1 },
  ],
  [
    'Rekor never answers, nor writes',
    'v1',
    'rekor',
    [{ path: POST, fault: { status: 503 } }],
    { outcome: 'unreachable', writes: [0, 1], entries: 0, tokens: 1 },
  ],
  ['Rekor counts requests', 'v1', 'rekor', [{ path: POST, fault: { status: 429 } }], nothing('unreachable', 1)],
  ['Rekor refuses', 'v1', 'rekor', [{ path: POST, fault: { status: 400 } }], nothing('refused', 1)],
  [
    'Rekor v2’s answer lost',
    'v2',
    'rekor',
    [lost('reset')],
    { outcome: 'done', writes: [2, 0], entries: 2, tokens: 2 },
  ],
  [
    'Rekor v2 cut before it wrote',
    'v2',
    'rekor',
    [{ path: POST, fault: 'reset', times: 1 }],
    { outcome: 'done', writes: [1, 1], entries: 1, tokens: 1 },
  ],
  [
    'Rekor v2 down',
    'v2',
    'rekor',
    [{ path: POST, fault: { status: 503 } }],
    { outcome: 'unreachable', writes: [0, 3], entries: 0, tokens: 1 },
  ],
  ['Rekor v2 refuses', 'v2', 'rekor', [{ path: POST, fault: { status: 400 } }], nothing('refused', 1)],
];

function endpointOf(service: Service, rekor: RekorVersion): Endpoint {
  const { fulcio, tsa, rekorV1, rekorV2 } = stage.sigstore;
  if (service === 'rekor') return rekor === 'v1' ? rekorV1 : rekorV2;
  return service === 'tsa' ? tsa : fulcio;
}

/** Counts tokens, and sees that each is another. */
function counted() {
  const tokens = new Set<string>();
  const identity = async (): Promise<Attempt<string>> => {
    const token = await stage.oidc.token('sigstore');
    tokens.add(token);
    return { kind: 'done', value: token };
  };
  return { tokens, identity };
}

describe('what goes wrong, what comes of it, and what the log holds then', () => {
  it.each(TABLE)('%s', async (_name, rekor, service, rules, expected) => {
    const endpoint = endpointOf(service, rekor);
    for (const rule of rules) endpoint.fail(rule);
    const hangs = rules.some(({ fault }) => fault === 'hang');
    const before = stage.sigstore.entries().length;
    const { tokens, identity } = counted();
    const { attempt, writes } = await stage
      .signer(rekor, hangs ? SHORT_MS : undefined)
      .sign(PAYLOAD, 'application/vnd.in-toto+json', identity);
    const entries = stage.sigstore.entries().length - before;
    expect({
      outcome: attempt.kind,
      writes: [writes.certain, writes.possible],
      entries,
      tokens: tokens.size,
    }).toEqual(expected);
    // What the log holds is never outside of what was said.
    expect(entries).toBeGreaterThanOrEqual(writes.certain);
    expect(entries).toBeLessThanOrEqual(writes.certain + writes.possible);
    if (attempt.kind === 'done') expect(stage.verifier.verify(attempt.value.bundle).kind).toBe('verified');
  });
});

it('waits longer each time', async () => {
  stage.waits.length = 0;
  stage.sigstore.fulcio.fail({ fault: { status: 503 } });
  await stage.signer('v1').sign(PAYLOAD, 'text/plain', counted().identity);
  expect(stage.waits).toEqual([1_000, 3_000]);
});

it('a certificate for another key is not logged', async () => {
  const { fulcio } = stage.sigstore;
  await stage.signer('v1').sign(PAYLOAD, 'text/plain', counted().identity);
  const { attempt: first } = await stage.signer('v1').sign(PAYLOAD, 'text/plain', counted().identity);
  const material = first.kind === 'done' ? (first.value.bundle as CertifiedBundle) : null;
  const pem = pemOf(material?.verificationMaterial.certificate.rawBytes ?? '');
  const body = JSON.stringify({ signedCertificateEmbeddedSct: { chain: { certificates: [pem] } } });
  fulcio.fail({ fault: { status: 201, body } });
  const before = stage.sigstore.entries().length;
  const { attempt, writes } = await stage.signer('v1').sign(PAYLOAD, 'text/plain', counted().identity);
  expect(attempt).toEqual({ kind: 'unreachable', message: expect.stringContaining('another key') as unknown });
  expect([writes, stage.sigstore.entries().length - before]).toEqual([{ certain: 0, possible: 0 }, 0]);
});

it.each([
  ['of another signature', 'other'],
  ['that was refused', 'rejection'],
] as const)('a timestamp %s is not used, and nothing is logged', async (_case, kind) => {
  // RFC 3161's TimeStampResp with status 2, without a token.
  const rejection = Buffer.from('30053003020102', 'hex');
  const body = kind === 'other' ? await otherTimestamp() : rejection;
  stage.sigstore.tsa.fail({ fault: { status: 201, headers: { 'content-type': 'application/timestamp-reply' }, body } });
  const before = stage.sigstore.entries().length;
  const { attempt } = await stage.signer('v2').sign(PAYLOAD, 'text/plain', counted().identity);
  expect(attempt).toEqual({
    kind: 'unreachable',
    message: expect.stringContaining('timestamp cannot be read') as unknown,
  });
  expect(stage.sigstore.entries().length - before).toBe(0);
});

it('where the log cannot be connected to, nothing can have been written', async () => {
  const services = {
    ...stage.services('v1'),
    rekor: { url: `http://127.0.0.1:${await closedPort()}`, version: 1 as const },
  };
  const clock = { now: () => new Date(), sleep: () => Promise.resolve() };
  const signer = createSigner({ services, clock });
  const { attempt, writes } = await signer.sign(PAYLOAD, 'text/plain', counted().identity);
  expect([attempt.kind, writes]).toEqual(['unreachable', { certain: 0, possible: 0 }]);
});

interface CertifiedBundle {
  readonly verificationMaterial: { readonly certificate: { readonly rawBytes: string } };
}

function pemOf(base64: string): string {
  return ['-----BEGIN CERTIFICATE-----', ...(base64.match(/.{1,64}/g) ?? []), '-----END CERTIFICATE-----', ''].join(
    '\n',
  );
}

/** From the stage's own authority, so good in everything but what it is about. */
async function otherTimestamp(): Promise<Buffer> {
  const { tsa } = stage.services('v2');
  const asked = { artifactHash: Buffer.alloc(32, 7).toString('base64'), hashAlgorithm: 'sha256', certificates: true };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(tsa ?? '', { method: 'POST', headers, body: JSON.stringify(asked) });
  return Buffer.from(await answer.arrayBuffer());
}

/** A port on which nobody listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
