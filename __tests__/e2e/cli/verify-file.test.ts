/** slsa-verifier's own regression cases for npm, through `verify X.tgz --attestations X.json`. */
import { expect, it } from 'vitest';
import { describeCorpus } from '../../support/corpus.ts';
import { codesOf, describeCli, expectSchema } from '../world.ts';

interface Case {
  readonly n: number;
  readonly name: string;
  readonly tarball: string;
  readonly attestations: string;
  readonly package_name: string | null;
  readonly package_version: string | null;
  readonly source_uri: string;
  readonly builder_id: string | null;
  readonly expect: 'ok' | 'error';
  readonly category: 'ok' | 'builder' | 'source' | 'package-name' | 'package-version' | 'signature';
}

/** The finding that stands for what slsa-verifier refuses. */
const CODES: Readonly<Record<Exclude<Case['category'], 'ok'>, string>> = {
  builder: 'expectation-mismatch',
  source: 'expectation-mismatch',
  'package-name': 'expectation-mismatch',
  'package-version': 'expectation-mismatch',
  signature: 'attestation-invalid',
};

describeCorpus('slsa-verifier’s npm cases', (corpus, cases) => {
  const { cases: all } = corpus.readJson('slsa-verifier/npm-regression-cases.json') as { cases: readonly Case[] };
  // slsa-verifier insists on a builder. Here an expectation that is not given is not looked at.
  const concerning = all.filter(({ builder_id }) => builder_id !== null);

  it('are as many as there were', () => expect(concerning.length).toBeGreaterThanOrEqual(20));

  describeCli('verify', (cli) => {
    it.each(concerning.map((each) => [`${each.n} ${each.name}`, each] as const))('%s', async (_name, each) => {
      const { code, stdout, stderr } = await cli([
        'verify',
        corpus.path(`slsa-verifier/gha/${each.tarball}`),
        `--attestations=${corpus.path(`slsa-verifier/gha/${each.attestations}`)}`,
        '--json',
        '--offline',
        `--expect-repository=${each.source_uri}`,
        ...(each.package_name === null ? [] : [`--expect-name=${each.package_name}`]),
        ...(each.package_version === null ? [] : [`--expect-version=${each.package_version}`]),
        ...(each.builder_id === null ? [] : [`--expect-builder=${each.builder_id}`]),
      ]);
      const report = JSON.parse(stdout) as Verification;
      expectSchema('verify', report);
      const expected = each.expect === 'ok' ? [0, 'pass'] : [1, 'fail'];
      expect([code, report.outcome, stderr]).toEqual([...expected, '']);
      if (each.category !== 'ok') expect(codesOf(report)).toContain(CODES[each.category]);
      cases.ran();
    });
  });
});

interface Verification {
  readonly outcome: string;
  readonly findings: readonly { readonly code: string }[];
}
