import { beforeAll, expect, it } from 'vitest';
import { keyFinder } from '../../src/adapters/sigstore.ts';
import { fastVerification, upstreamVerification } from '../../src/adapters/sigstore-verification.ts';
import { bundleWorld } from '../support/fuzz/bundle-bases.ts';
import { type BundleReport, bundleFuzz, observe } from '../support/fuzz/bundle-fuzz.ts';

/** Another one each day, and the same for a day: `npm run fuzz:bundles -- --seed N --index M` shows an input. */
const SEED = Number(process.env['COUNTERSIGN_FUZZ_SEED'] ?? Math.floor(Date.now() / 86_400_000));
const INPUTS = 2_000;

let world: Awaited<ReturnType<typeof bundleWorld>>;
let report: BundleReport;
beforeAll(async () => {
  console.info(`bundle fuzz: seed ${SEED}`);
  world = await bundleWorld();
  report = bundleFuzz(world, []).run(SEED, 0, INPUTS);
}, 300_000);

it('whatever a bundle holds, our verification says what @sigstore/verify says, word for word', () => {
  expect(report.differences).toEqual([]);
  expect(report.inputs).toBe(INPUTS);
});

it.each([
  'verified',
  'VerificationError CERTIFICATE_ERROR: Failed to verify certificate chain',
  'VerificationError CERTIFICATE_ERROR: SCT verification failed',
  'VerificationError TIMESTAMP_ERROR: timestamp could not be verified',
  'VerificationError TLOG_INCLUSION_PROMISE_ERROR: inclusion promise could not be verified',
  'VerificationError TLOG_INCLUSION_PROOF_ERROR: calculated root hash does not match inclusion proof',
  'VerificationError TLOG_BODY_ERROR: DSSE payload hash mismatch',
  'VerificationError SIGNATURE_ERROR: signature verification failed',
])('the inputs get as far as %j', (label) => {
  expect(report.results[label]).toBeGreaterThan(0);
});

it('most inputs are read to the end: what fails at the first byte proves little', () => {
  const past = Object.entries(report.results).filter(([label]) => /^verified|^VerificationError/.test(label));
  expect(past.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(INPUTS / 2);
});

it('a certificate of the trusted root in the place of the bundle’s own', () => {
  const upstream = upstreamVerification(world.trustedRoot, keyFinder(world.keys));
  const fast = fastVerification(world.trustedRoot, keyFinder(world.keys));
  const authorities = [...world.trustedRoot.certificateAuthorities, ...world.trustedRoot.timestampAuthorities];
  const certificates = authorities.flatMap(({ certChain }) => certChain.certificates);
  expect(certificates.length).toBeGreaterThan(3);
  const said = certificates.flatMap((certificate) =>
    world.bases.map(({ bundle }) => {
      const swapped = structuredClone(bundle) as { verificationMaterial: Record<string, unknown> };
      delete swapped.verificationMaterial['x509CertificateChain'];
      delete swapped.verificationMaterial['publicKey'];
      swapped.verificationMaterial['certificate'] = certificate;
      return [observe(upstream, swapped).all, observe(fast, swapped).all];
    }),
  );
  for (const [theirs, ours] of said) expect(ours).toBe(theirs);
  expect(new Set(said.map(([theirs]) => theirs)).size).toBeGreaterThan(1);
});
