import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type SerializedBundle, bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
import { provenanceV1, type StatementSubject } from '../authorities/statements.ts';
import type { PublishingStage } from './stage.ts';

/** How a bundle is to be signed; by default as npm does it. */
export interface SigningOptions {
  readonly rekor?: 'v1' | 'v2';
  readonly entryType?: 'dsse' | 'intoto';
  readonly retries?: number;
  /** For the log and the timestamp authority. */
  readonly timeoutMs?: number;
}

/**
 * Signs the provenance of a package as the job that the stage's issuer speaks for, with the real client over HTTP: one
 * token, one certificate, one log entry.
 */
export async function signProvenance(
  stage: Pick<PublishingStage, 'oidc' | 'sigstore'>,
  subject: StatementSubject,
  { rekor = 'v1', entryType = 'dsse', retries = 0, timeoutMs = 5_000 }: SigningOptions = {},
): Promise<SerializedBundle> {
  const { oidc, sigstore } = stage;
  const common = { retry: { retries, minTimeout: 10 }, timeout: timeoutMs };
  const rekorV2 = new RekorWitness({ ...common, rekorBaseURL: sigstore.rekorV2.url, majorApiVersion: 2 });
  const rekorV1 = new RekorWitness({ ...common, rekorBaseURL: sigstore.rekorV1.url, entryType });
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({
      retry: common.retry,
      timeout: 5_000,
      fulcioBaseURL: sigstore.fulcio.url,
      identityProvider: { getToken: () => oidc.token('sigstore') },
    }),
    witnesses: rekor === 'v2' ? [rekorV2, new TSAWitness({ ...common, tsaBaseURL: sigstore.tsa.url })] : [rekorV1],
  });
  const data = Buffer.from(JSON.stringify(provenanceV1(subject, oidc.claims)));
  return bundleToJSON(await builder.create({ data, type: 'application/vnd.in-toto+json' }));
}

/** Writes a bundle for `--provenance-file`; returns the absolute path. */
export function writeBundle(stage: PublishingStage, name: string, bundle: object): string {
  const file = path.join(stage.folder, `${name}.sigstore.json`);
  writeFileSync(file, JSON.stringify(bundle));
  return file;
}
