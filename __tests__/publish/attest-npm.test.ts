import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { createSigner } from '../../src/adapters/signer.ts';
import { readSigningConfig } from '../../src/adapters/signer-services.ts';
import type { IdTokenPort } from '../../src/model/publish.ts';
import { attest } from '../../src/publish/attest.ts';
import { writeBundle } from '../support/publishing/bundles.ts';
import { NPM_VERSIONS } from '../support/publishing/package-managers.ts';
import { type PublishingStage, startPublishing } from '../support/publishing/stage.ts';
import { packedTarball, readyToAttest, tokenClaims } from '../support/signing.ts';

let stage: PublishingStage;
beforeAll(async () => {
  stage = await startPublishing();
});
afterAll(() => stage.close());

async function attested(name: string, rekor: 'v1' | 'v2') {
  const services = readSigningConfig(stage.sigstore.signingConfig(rekor), 'of the stage', new Date());
  const claims = tokenClaims(stage.oidc.claims);
  const identity: IdTokenPort = {
    missing: null,
    token: async (audience) => ({ kind: 'done', value: await stage.oidc.token(audience) }),
    claims: () => claims,
  };
  const clock = { now: () => new Date(), sleep: () => Promise.resolve() };
  const verifier = createBundleVerifier(stage.sigstore.trustedRoot, []);
  const { tarball, packed } = packedTarball(name);
  const { preflighted, packed: ready } = readyToAttest(tarball, claims);
  const signer = createSigner({ services, clock });
  const result = await attest(preflighted, ready, { identity, signer, verifier });
  if (result.kind !== 'attested') throw new Error(result.problem.message);
  const file = path.join(stage.folder, `${name}.tgz`);
  writeFileSync(file, packed.tarball);
  return { file, bundle: writeBundle(stage, name, result.value.bundle as object) };
}

describe.each(NPM_VERSIONS)('npm %s, unmodified,', (npm) => {
  it('publishes with our bundle, and its audit of signatures passes', async () => {
    const name = `attested-${npm}`;
    const { file, bundle } = await attested(name, 'v1');
    const args = ['publish', file, '--access=public', `--provenance-file=${bundle}`];
    const { code, stderr } = await stage.npm(npm, args, { token: stage.registry.token });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const audited = await stage.auditSignatures(npm, { [name]: '1.0.0' });
    expect({ code: audited.code, out: audited.stdout }).toEqual({
      code: 0,
      out: expect.stringContaining('1 package has a verified attestation') as unknown,
    });
  });
});

it.each(['11', '12'] as const)('npm %s takes one that Rekor v2 logged', async (npm) => {
  const name = `attested-v2-${npm}`;
  const { file, bundle } = await attested(name, 'v2');
  const args = ['publish', file, '--access=public', `--provenance-file=${bundle}`];
  const { code, stderr } = await stage.npm(npm, args, { token: stage.registry.token });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const audited = await stage.auditSignatures(npm, { [name]: '1.0.0' });
  expect({ code: audited.code, out: audited.stdout }).toMatchObject({ code: 0 });
});

/** Why npm's own services are the default, whatever Sigstore's signing configuration says. */
it('npm 10 does not take one that Rekor v2 logged', async () => {
  const { file, bundle } = await attested('attested-v2-10', 'v2');
  const args = ['publish', file, '--access=public', `--provenance-file=${bundle}`];
  const { code, stderr } = await stage.npm('10', args, { token: stage.registry.token });
  expect([code, stage.registry.versions('attested-v2-10')]).toEqual([1, []]);
  expect(stderr).toMatch(/npm error code TLOG|npm error .*(?:tlog|timestamp|log entr)/i);
});
