import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../src/attestation/identity.ts';
import { identityDifferences } from '../../src/publish/run-identity.ts';
import { profileOf } from '../support/authorities/certificate-profile.ts';
import { workflowClaims } from '../support/publishing/token-claims.ts';
import { tokenClaims } from '../support/signing.ts';

const claims = workflowClaims({ job_workflow_ref: 'octo-org/shared/.github/workflows/publish.yml@refs/tags/v1' });
const run = tokenClaims(claims);
const { san, extensions } = profileOf(claims);

const differing = (certificate: { san?: string; extensions?: Readonly<Record<number, string>> }) =>
  identityDifferences(readIdentity({ san: san.value, extensions, ...certificate }), run).map(({ field }) => field);

/** Field, and where Fulcio writes it (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
const FIELDS: readonly (readonly [field: string, arc: number, early?: number])[] = [
  ['issuer', 8, 1],
  ['runner', 11],
  ['repository', 12, 5],
  ['commit', 13, 3],
  ['source ref', 14, 6],
  ['repository id', 15],
  ['owner id', 17],
  ['workflow', 18],
  ['trigger', 20, 2],
  ['run', 21],
  ['visibility', 22],
];

it('Fulcio’s own certificate names the run', () => {
  expect(differing({})).toEqual([]);
});

describe.each(FIELDS.map(([field, arc, early]) => ({ field, arc, early })))('$field', ({ field, arc, early }) => {
  it('is another', () => {
    expect(differing({ extensions: { ...extensions, [arc]: 'https://github.com/octo-org/other/x.yml@main' } })).toEqual(
      [field],
    );
  });

  it('begins alike', () => {
    expect(differing({ extensions: { ...extensions, [arc]: `${extensions[arc]}0` } })).toEqual([field]);
  });

  it('is not stated', () => {
    const left = Object.entries(extensions).filter(([key]) => Number(key) !== arc && Number(key) !== early);
    expect(differing({ extensions: Object.fromEntries(left) })).toEqual([field]);
  });
});

it('signing workflow is another', () => {
  expect(differing({ san: `https://github.com/${claims.workflow_ref}` })).toEqual(['signing workflow']);
});
