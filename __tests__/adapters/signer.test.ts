import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/model/publish.ts';
import { REKORS, type SigningStage, startSigning } from '../support/signing.ts';

const IN_TOTO = 'application/vnd.in-toto+json';
const PAYLOAD = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');

let stage: SigningStage;
beforeAll(async () => {
  stage = await startSigning();
});
afterAll(() => stage.close());

const token = (): Promise<Attempt<string>> => stage.identity.token('sigstore');

/** Signs with a token of its own making, while Fulcio answers as said. */
async function signWith(given: string, body?: object) {
  stage.sigstore.fulcio.heal();
  if (body !== undefined) stage.sigstore.fulcio.fail({ fault: { status: 400, body: JSON.stringify(body) } });
  const asked = stage.sigstore.fulcio.requests.length;
  try {
    const { attempt } = await stage
      .signer('v1')
      .sign(PAYLOAD, IN_TOTO, () => Promise.resolve({ kind: 'done', value: given }));
    return { attempt, requests: stage.sigstore.fulcio.requests.length - asked };
  } finally {
    stage.heal();
  }
}

describe.each(REKORS)('with Rekor %s', (rekor) => {
  it('signs what it is given, once, and says where the log is to be asked', async () => {
    const before = stage.sigstore.entries().length;
    const { attempt, writes } = await stage.signer(rekor).sign(PAYLOAD, IN_TOTO, token);
    if (attempt.kind !== 'done') throw new Error(attempt.message);
    const outcome = stage.verifier.verify(attempt.value.bundle);
    if (outcome.kind !== 'verified') throw new Error(JSON.stringify(outcome));
    expect(Buffer.from(outcome.value.payload).equals(PAYLOAD)).toBe(true);
    expect(outcome.value.logIndex).toBe(stage.sigstore.entries().at(-1)?.logIndex);
    expect([writes, stage.sigstore.entries().length - before]).toEqual([{ certain: 1, possible: 0 }, 1]);
    expect(attempt.value.bundle).toMatchObject({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        tlogEntries: [{ kindVersion: { kind: 'dsse', version: rekor === 'v1' ? '0.0.1' : '0.0.2' } }],
      },
    });
  });

  it('asks the timestamp authority only where the log vouches for no time', async () => {
    const before = stage.sigstore.tsa.requests.length;
    await stage.signer(rekor).sign(PAYLOAD, IN_TOTO, token);
    expect(stage.sigstore.tsa.requests.length - before).toBe(rekor === 'v1' ? 0 : 1);
  });

  it('takes a key of its own for each signature', async () => {
    const signer = stage.signer(rekor);
    const certificates = [];
    for (const _turn of [1, 2]) {
      const { attempt } = await signer.sign(PAYLOAD, IN_TOTO, token);
      certificates.push(attempt.kind === 'done' ? JSON.stringify(attempt.value.bundle) : attempt.message);
    }
    expect(certificates[0]).not.toBe(certificates[1]);
  });
});

describe('a token shows up nowhere', () => {
  const claims = Buffer.from(JSON.stringify({ sub: 'repo:octo-org/demo' })).toString('base64url');
  const jwt = `eyJhbGciOiJub25lIn0.${claims}.c2lnbmF0dXJl`;

  it('where Fulcio repeats it', async () => {
    const { attempt, requests } = await signWith(jwt, { message: `cannot read token ${jwt}` });
    expect([attempt, requests]).toEqual([
      { kind: 'refused', status: 400, message: expect.stringContaining('cannot read token ***') as unknown },
      1,
    ]);
    expect(JSON.stringify(attempt)).not.toContain(claims);
  });

  it('where it does not look like one', async () => {
    const spaced = (json: string): string => Buffer.from(json).toString('base64url');
    const odd = `${spaced('{ "alg": "none" }')}.${spaced('{ "sub": "repo:octo-org/demo" }')}.c2lnbmF0dXJl`;
    const { attempt } = await signWith(odd, { message: `cannot read token ${odd}` });
    expect(attempt).toMatchObject({ message: expect.stringMatching(/cannot read token \*\*\*$/) as unknown });
  });

  it('where Fulcio repeats another, or a part', async () => {
    const { attempt } = await signWith(jwt, { message: `not ${jwt.replace('c2ln', 'b3Ro')}, nor eyJhbGci.${claims}` });
    expect(JSON.stringify(attempt)).not.toContain(claims);
  });

  it.each([
    ['is no JWT', 'planted-secret-token'],
    ['has no claims', 'eyJhbGciOiJub25lIn0.planted-secret.c2ln'],
    ['has no subject', `eyJhbGciOiJub25lIn0.${Buffer.from('{"email":"planted-secret"}').toString('base64url')}.c2ln`],
    [
      'has an email that nobody verified',
      `e30.${Buffer.from('{"email":"a@b","sub":"s"}').toString('base64url')}.planted-secret`,
    ],
  ])('where it %s, and it is sent nowhere', async (_case, given) => {
    const { attempt, requests } = await signWith(given);
    expect([attempt.kind, requests]).toEqual(['refused', 0]);
    expect(JSON.stringify(attempt)).not.toMatch(/planted-secret|cGxhbnRlZC1z/);
  });

  it('where an answer is long, only the beginning is told', async () => {
    const { attempt } = await signWith(jwt, { message: 'x'.repeat(100_000) });
    expect(JSON.stringify(attempt).length).toBeLessThan(500);
  });
});
