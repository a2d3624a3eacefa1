import { expect, it } from 'vitest';
import { githubClaims } from './authorities/claims.ts';
import { provenanceV02, provenanceV1, publishStatement, type StatementSubject } from './authorities/statements.ts';
import { describeCorpus } from './corpus.ts';

interface Response {
  readonly attestations: readonly { readonly bundle: { readonly dsseEnvelope: { readonly payload: string } } }[];
}

/** All the paths of a JSON value, so that shapes can be compared without comparing words. */
function shape(value: unknown, path = '$'): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => shape(each, `${path}[${index}]`));
  if (value === null || typeof value !== 'object') return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, each]) => shape(each, `${path}.${key}`));
}

const of: StatementSubject = { name: 'demo', version: '1.0.0', sha512: 'ab' };
const claims = githubClaims();

describeCorpus('statements have the shape of the real ones', (corpus, cases) => {
  it.each([
    ['danielroe__provenance-action/nuxt@4.1.2.json', 0, publishStatement(of)],
    ['danielroe__provenance-action/nuxt@4.1.2.json', 1, provenanceV1(of, claims)],
    ['npm__pacote/valid-attestations.json', 0, provenanceV02(of, claims, 'npmGhaV0')],
    ['qiwi__sourcecrumbs/zx-semrel@1.21.3.json', 0, provenanceV02(of, claims)],
  ] as const)('%s [%i]', (file, index, made) => {
    const response = corpus.readJson(`attestations/${file}`) as Response;
    const payload = response.attestations[index]?.bundle.dsseEnvelope.payload ?? '';
    const real: unknown = JSON.parse(Buffer.from(payload, 'base64').toString());
    expect(shape(made).sort()).toEqual(shape(real).sort());
    cases.ran();
  });
});
