import { describe, expect, it } from 'vitest';
import { readAttestations } from '../../src/attestation/response.ts';
import { purlOf, readStatement, subjectProblem } from '../../src/attestation/statement.ts';

const id = { name: '@octo-org/demo', version: '1.0.0' };
const sha512 = 'ab'.repeat(64);

it.each([
  [id, 'pkg:npm/%40octo-org/demo@1.0.0'],
  [{ name: 'demo', version: '1.0.0-rc.1+b' }, 'pkg:npm/demo@1.0.0-rc.1+b'],
])('%o is %s', (of, purl) => {
  expect(purlOf(of)).toBe(purl);
});

describe('exactly one subject must be both', () => {
  const statement = (...subjects: { name: string; sha512: string | null }[]) => ({
    predicateType: 'x',
    subjects,
    predicate: {},
  });
  const good = { name: purlOf(id), sha512 };

  it('is it', () => expect(subjectProblem(statement(good), id, sha512)).toBeNull());

  it.each([
    ['no subject', statement(), 'nothing'],
    ['another', statement({ ...good, name: 'pkg:npm/other@1.0.0' }), 'pkg:npm/other@1.0.0'],
    ['without a digest', statement({ ...good, sha512: null }), '(none)'],
    ['of other bytes', statement({ ...good, sha512: 'cd'.repeat(64) }), 'cdcdcdcdcdcdcdcd'],
    ['twice', statement(good, good), '2 times'],
  ])('%s: the sentence holds what disagrees', (_case, of, value) => {
    expect(subjectProblem(of, id, sha512)).toContain(value);
  });

  it('names no more than a few of many subjects', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ name: `pkg:npm/p${index}@1.0.0`, sha512 }));
    expect(subjectProblem(statement(...many), id, sha512)?.length).toBeLessThan(200);
  });
});

it('a key named __proto__ in a statement is data', () => {
  const json = '{"_type":"https://in-toto.io/Statement/v1","__proto__":{"predicateType":"x","subject":[]}}';
  expect(readStatement(Buffer.from(json))).toBeTypeOf('string');
});

describe('the attestation response', () => {
  const one = { predicateType: 'x', bundle: {} };
  it('lists what is served, in order', () => {
    expect(readAttestations({ attestations: [one, { ...one, predicateType: 'y' }] })).toEqual([
      { predicateType: 'x', bundle: {} },
      { predicateType: 'y', bundle: {} },
    ]);
    expect(readAttestations({ attestations: [] })).toEqual([]);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['no list', {}],
    ['a list that is none', { attestations: {} }],
    ['an entry that is none', { attestations: [null] }],
    ['no predicate type', { attestations: [{ bundle: {} }] }],
    ['no bundle', { attestations: [{ predicateType: 'x' }] }],
    ['a bundle that is a list', { attestations: [{ predicateType: 'x', bundle: [] }] }],
    ['one bad entry among good ones', { attestations: [one, one, 7] }],
    ['more than any version has', { attestations: Array.from({ length: 65 }, () => one) }],
  ])('cannot be read, and is never an empty list: %s', (_case, json) => {
    expect(readAttestations(json)).toBeTypeOf('string');
  });
});
