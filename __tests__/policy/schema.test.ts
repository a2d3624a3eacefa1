import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CATALOGUE } from '../../src/model/catalogue.ts';
import * as formats from '../../src/policy/formats.ts';
import { CASES } from './cases.ts';

const text = readFileSync(new URL('../../docs/schema/policy.schema.json', import.meta.url), 'utf8');
const schema = JSON.parse(text) as { $defs: { finding: { enum: string[] } } };
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, strictRequired: false }).compile(
  schema,
);

describe('the schema for editors', () => {
  it.each(CASES)('agrees with the reader: $name', ({ text: yaml, faults, beyondSchema }) => {
    expect(validate(parse(yaml))).toBe(faults.length === 0 || beyondSchema !== undefined);
  });

  it('lists the findings of the catalogue', () => {
    expect(schema.$defs.finding.enum).toEqual(Object.keys(CATALOGUE));
  });

  it('has the reader’s expressions', () => {
    const patterns = Object.values(formats).filter((format) => format instanceof RegExp);
    const missing = patterns.filter(({ source }) => !text.includes(JSON.stringify(source.replaceAll('\\/', '/'))));
    expect(missing).toEqual([]);
    expect(patterns.length).toBeGreaterThan(10);
  });

  it('describes every key', () => {
    const undescribed: string[] = [];
    walk(JSON.parse(text), '', (place, node) => {
      if (!('description' in node) && !('$ref' in node)) undescribed.push(place);
    });
    expect(undescribed).toEqual([]);
  });
});

function walk(node: unknown, place: string, visit: (place: string, node: object) => void): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    // What a condition looks at is described where it is defined.
    if (key === 'if' || key === 'then' || key === 'allOf') continue;
    if (key === 'properties' && typeof value === 'object' && value !== null)
      for (const [name, property] of Object.entries(value as Record<string, object>))
        visit(`${place}.${name}`, property);
    walk(value, `${place}.${key}`, visit);
  }
}
