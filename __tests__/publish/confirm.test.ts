import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { confirm } from '../../src/publish/confirm.ts';
import type { ConfirmPorts, Expected } from '../../src/publish/sighting.ts';
import type { Served } from '../support/publishing/registry-documents.ts';
import type { FaultRule } from '../support/publishing/endpoint.ts';
import { profileOf } from '../support/authorities/certificate-profile.ts';
import { provenanceV1 } from '../support/authorities/statements.ts';
import { tokenClaims } from '../support/signing.ts';
import { codes, type Confirming, open, startConfirming } from './confirming.ts';

let scene: Confirming;
beforeAll(async () => {
  scene = await startConfirming();
});
afterEach(() => scene.reset());
afterAll(() => scene.close());

const TIMEOUT = 60_000;

async function confirming(expected: Expected, ports: Partial<ConfirmPorts> = {}, timeoutMs = TIMEOUT) {
  const result = await confirm(expected, scene.ports(ports), timeoutMs);
  const confirmation = result.kind === 'confirmed' ? result.value.confirmation : result.confirmation;
  const outcome = result.kind === 'confirmed' ? 'confirmed' : result.outcome;
  return { outcome, confirmation, open: open(confirmation), codes: codes(confirmation), slept: [...scene.slept] };
}

const asked = (path: RegExp) => scene.registry.endpoint.requests.filter((request) => path.test(request.path));
const PACKUMENT = /^\/@octo\/[\w-]+$/;
const ATTESTATIONS = /\/attestations\//;
const ALL_SEEN = ['bytes', 'signature', 'publish-attestation', 'provenance', 'identity', 'tag'];

describe('what is there', () => {
  it('is confirmed by one look, with what a person can open', async () => {
    const expected = await scene.publish(scene.packed());
    const { outcome, confirmation, slept } = await confirming(expected);
    expect([outcome, slept, confirmation.looks]).toEqual(['confirmed', [], 1]);
    expect(confirmation.checks.map(({ id, outcome }) => `${id}=${outcome}`)).toEqual(
      ['visible', ...ALL_SEEN].map((id) => `${id}=pass`),
    );
    expect(confirmation.problems).toEqual([]);
    expect(confirmation.integrity).toBe(expected.integrity);
    const { repository, run_id: run } = scene.oidc.claims;
    expect(confirmation.build?.runUrl).toBe(`https://github.com/${repository}/actions/runs/${run}/attempts/1`);
    expect(confirmation.links.map(({ label }) => label)).toEqual(['workflow run', 'source commit']);
  });

  it('is asked for past caches, each document until it is there and no longer', async () => {
    scene.registry.delays = { packument: { answers: 2 }, attestations: { answers: 3 } };
    const { outcome, slept } = await confirming(await scene.publish(scene.packed()));
    expect([outcome, slept]).toEqual(['confirmed', [1_000, 2_000, 4_000]]);
    expect([asked(PACKUMENT).length, asked(ATTESTATIONS).length]).toEqual([3, 4]);
    const all = scene.registry.endpoint.requests;
    expect(all.every(({ headers }) => headers['cache-control'] === 'no-cache')).toBe(true);
  });

  it('is confirmed without provenance where none was published, and none is asked for', async () => {
    const { outcome, open } = await confirming(await scene.publish(scene.packed(), { provenance: false }));
    expect([outcome, asked(ATTESTATIONS)]).toEqual(['confirmed', []]);
    expect(open).toEqual([
      'publish-attestation=not-applicable',
      'provenance=not-applicable',
      'identity=not-applicable',
    ]);
  });

  it('counts under a tag that has moved on to a later version', async () => {
    const first = scene.packed();
    const expected = await scene.publish(first);
    await scene.publish(scene.packed({ name: first.name, version: '1.0.1' }));
    expect((await confirming(expected)).outcome).toBe('confirmed');
  });

  it('of a registry whose keys nobody knows is confirmed by what does not need them', async () => {
    const route = { registry: scene.registry.url, trust: 'unkeyed' } as const;
    const { outcome, open } = await confirming(await scene.publish(scene.packed()), { route });
    expect([outcome, open]).toEqual(['confirmed', ['signature=not-applicable', 'publish-attestation=not-applicable']]);
  });
});

describe('what is not there in time', () => {
  it('is published and not visible: the version', async () => {
    scene.registry.delays = { packument: { answers: 1_000 } };
    const { outcome, open, codes, slept } = await confirming(await scene.publish(scene.packed()));
    expect([outcome, codes]).toEqual(['published-not-visible', ['CONFIRM_NOT_VISIBLE']]);
    expect(open).toEqual(['visible', ...ALL_SEEN].map((id) => `${id}=not-yet`));
    expect(slept).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
  });

  it('is published and not visible: a version of a package that there is already', async () => {
    const first = scene.packed();
    await scene.publish(first);
    scene.registry.delays = { packument: { answers: 1_000 } };
    const made = scene.packed({ name: first.name, version: '1.0.1' });
    const { outcome, codes } = await confirming(await scene.publish(made));
    expect([outcome, codes]).toEqual(['published-not-visible', ['CONFIRM_NOT_VISIBLE']]);
  });

  it('is published and not visible: the attestations', async () => {
    scene.registry.delays = { attestations: { answers: 1_000 } };
    const { outcome, open, codes } = await confirming(await scene.publish(scene.packed()));
    expect([outcome, codes]).toEqual(['published-not-visible', ['CONFIRM_NOT_VISIBLE']]);
    expect(open).toEqual(['publish-attestation=not-yet', 'provenance=not-yet', 'identity=not-yet']);
    expect(asked(PACKUMENT).length).toBe(1);
  });

  it('is looked at once where there is no time at all', async () => {
    scene.registry.delays = { packument: { answers: 1 } };
    const { outcome, slept } = await confirming(await scene.publish(scene.packed()), {}, 0);
    expect([outcome, slept]).toEqual(['published-not-visible', []]);
  });

  it.each<[string, FaultRule['fault']]>([
    ['503', { status: 503 }],
    ['429', { status: 429, headers: { 'retry-after': '1' } }],
    ['500', { status: 500 }],
    ['401', { status: 401 }],
    ['403', { status: 403 }],
    ['a cut connection', 'reset'],
    ['half a document', 'truncate'],
    ['a login page', 'html'],
  ])('%s for a while is waited for, and for ever is not taken for an answer', async (_fault, fault) => {
    const expected = await scene.publish(scene.packed());
    for (const path of [PACKUMENT, ATTESTATIONS]) scene.registry.endpoint.fail({ path, fault, times: 4 });
    const passing = await confirming(expected);
    expect([passing.outcome, passing.slept.length > 0]).toEqual(['confirmed', true]);
    scene.registry.endpoint.fail({ path: PACKUMENT, fault });
    const first = await confirming(expected, {}, 5_000);
    scene.registry.endpoint.heal();
    scene.registry.endpoint.fail({ path: ATTESTATIONS, fault });
    const second = await confirming(expected, {}, 5_000);
    expect([first.outcome, first.codes, first.open[0]]).toEqual([
      'published-not-visible',
      ['CONFIRM_NOT_VISIBLE'],
      'visible=unknown',
    ]);
    expect([second.outcome, second.codes, second.open]).toEqual([
      'published-not-visible',
      ['CONFIRM_NOT_VISIBLE'],
      ['publish-attestation=unknown', 'provenance=unknown', 'identity=unknown'],
    ]);
  });
});

/** The version's document in whichever document is served. */
function eachVersion(served: Served, change: (dist: Record<string, unknown>) => void): void {
  if (served.kind !== 'packument') return;
  for (const { dist } of Object.values(served.document.versions)) change(dist as unknown as Record<string, unknown>);
}

/** Attestations without those whose predicate type matches. */
function without(served: Served, type: RegExp): void {
  if (served.kind !== 'attestations') return;
  const list = served.document.attestations as { predicateType: string }[];
  list.splice(0, list.length, ...list.filter(({ predicateType }) => !type.test(predicateType)));
}

describe('what contradicts', () => {
  it('other bytes under the version: at once', async () => {
    const made = scene.packed();
    const expected = await scene.publish(made);
    const other = scene.packed({ name: made.name, files: { 'evil.js': '1' } });
    const { outcome, open, codes, slept } = await confirming({ ...expected, integrity: other.integrity });
    expect([outcome, slept, open[0], codes[0]]).toEqual(['published-not-confirmed', [], 'bytes=fail', 'CONFIRM_BYTES']);
  });

  it('a forged signature: at once', async () => {
    const expected = await scene.publish(scene.packed());
    scene.registry.forged.add(`${expected.name}@1.0.0`);
    const { outcome, open, codes, slept } = await confirming(expected);
    expect([outcome, slept, open, codes]).toEqual([
      'published-not-confirmed',
      [],
      ['signature=fail'],
      ['CONFIRM_SIGNATURE'],
    ]);
  });

  it('a signature by a key that is not trusted', async () => {
    const expected = await scene.publish(scene.packed());
    const { trust } = scene.ports();
    const nobody = { ...trust, ring: { signatures: new Map(), attestations: trust.ring.attestations } };
    const { outcome, codes, slept } = await confirming(expected, { trust: nobody });
    expect([outcome, codes, slept]).toEqual(['published-not-confirmed', ['CONFIRM_SIGNATURE'], []]);
  });

  it('an attestation whose payload was changed: at once', async () => {
    const expected = await scene.publish(scene.packed());
    scene.registry.tamper = (served) => {
      if (served.kind !== 'attestations') return;
      for (const { bundle } of served.document.attestations as { bundle: { dsseEnvelope: { payload: string } } }[])
        bundle.dsseEnvelope.payload = Buffer.from('{}').toString('base64');
    };
    const { outcome, open, codes, slept } = await confirming(expected);
    expect([outcome, slept]).toEqual(['published-not-confirmed', []]);
    expect(open).toEqual(['publish-attestation=fail', 'provenance=fail', 'identity=not-yet']);
    expect(codes).toEqual(['CONFIRM_PUBLISH_ATTESTATION', 'CONFIRM_PROVENANCE']);
  });

  it.each<[string, (served: Served) => void, string, string]>([
    [
      'no signature',
      (served) => eachVersion(served, (dist) => delete dist['signatures']),
      'signature=fail',
      'CONFIRM_SIGNATURE',
    ],
    [
      'provenance that is not advertised',
      (served) => eachVersion(served, (dist) => delete dist['attestations']),
      'provenance=fail',
      'CONFIRM_PROVENANCE',
    ],
    [
      'no provenance among the attestations',
      (served) => without(served, /slsa/),
      'provenance=fail',
      'CONFIRM_PROVENANCE',
    ],
    [
      'no publish attestation among them',
      (served) => without(served, /publish/),
      'publish-attestation=fail',
      'CONFIRM_PUBLISH_ATTESTATION',
    ],
    [
      'a tag that stayed where it was',
      (served) => {
        if (served.kind === 'packument') served.document['dist-tags'] = { latest: '0.9.0' };
      },
      'tag=fail',
      'CONFIRM_TAG',
    ],
    [
      'no tag at all',
      (served) => {
        if (served.kind === 'packument') served.document['dist-tags'] = {};
      },
      'tag=fail',
      'CONFIRM_TAG',
    ],
    [
      'a version that was taken out again',
      (served) => {
        if (served.kind === 'packument') served.document.versions = {};
      },
      'visible=fail',
      'CONFIRM_VERSION',
    ],
  ])('%s: once the time is up', async (_case, tamper, first, code) => {
    const expected = await scene.publish(scene.packed());
    scene.registry.tamper = tamper;
    const { outcome, open, codes, slept } = await confirming(expected);
    expect([outcome, codes, open[0]]).toEqual(['published-not-confirmed', [code], first]);
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBe(TIMEOUT);
    scene.registry.tamper = null;
    expect((await confirming(expected)).outcome).toBe('confirmed');
  });
});

describe('provenance of another run', () => {
  it.each([
    ['run', { run_id: '1' }],
    ['attempt', { run_attempt: '2' }],
    ['commit', { sha: '1'.repeat(40) }],
    ['ref', { ref: 'refs/heads/evil' }],
    ['trigger', { event_name: 'workflow_dispatch' }],
  ])('another %s does not pass for this one’s', async (_field, run) => {
    scene.oidc.runAs(run);
    const expected = await scene.publish(scene.packed());
    scene.oidc.runAs({});
    const identity = { kind: 'run', claims: tokenClaims(scene.oidc.claims) } as const;
    const { outcome, open, codes, slept } = await confirming({ ...expected, identity });
    expect([outcome, open, codes, slept]).toEqual([
      'published-not-confirmed',
      ['identity=fail'],
      ['CONFIRM_IDENTITY'],
      [],
    ]);
    expect((await confirming(expected)).outcome).toBe('confirmed');
  });

  it('a statement that says another thing than its certificate does not pass', async () => {
    const made = scene.packed();
    const expected = await scene.publish(made);
    const { claims } = scene.oidc;
    const statement = provenanceV1(made, { ...claims, sha: '2'.repeat(40) });
    const bundle = await scene.sigstore.makeBundle({
      kind: 'keyless',
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      profile: profileOf(claims),
    });
    scene.registry.tamper = (served) => {
      if (served.kind !== 'attestations') return;
      const list = served.document.attestations as { predicateType: string; bundle: object }[];
      for (const each of list) if (each.predicateType.includes('slsa')) each.bundle = bundle;
    };
    const { open, codes } = await confirming(expected);
    expect([open, codes]).toEqual([['identity=fail'], ['CONFIRM_IDENTITY']]);
  });
});
