import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecord, parseJson } from '../../src/model/json.ts';
import { withoutDevelopment } from '../../src/packument/development.ts';

describe('what a package is developed with', () => {
  it('is left out, and nothing else', () => {
    const text = '{"name":"a","devDependencies":{"b":"^1.0.0","@c/d":">=2 <3 || 4"},"dependencies":{"e":"1"}}';
    expect(withoutDevelopment(text)).toBe('{"name":"a","devDependencies":{},"dependencies":{"e":"1"}}');
  });

  it.each([
    ['an escape', '{"devDependencies":{"b":"\\u0031"}}'],
    ['a bracket in a range', '{"devDependencies":{"b":"}"}}'],
    ['an object within', '{"devDependencies":{"b":{}}}'],
    ['blanks', '{"devDependencies": {"b":"1"}}'],
    ['a control character', '{"devDependencies":{"b":"\u0001"}}'],
    ['a comma too many', '{"devDependencies":{"b":"1",}}'],
    ['no end', '{"devDependencies":{"b":"1"'],
    ['no object', '{"devDependencies":"x"}'],
    ['a key that only ends so', '{"a \\"devDependencies":{"b":"1"}}'],
    ['more than anybody has', `{"devDependencies":{"b":"${'1'.repeat(70_000)}"}}`],
  ])('stays where it is written otherwise: %s', (_case, text) => {
    expect(withoutDevelopment(text)).toBe(text);
  });

  it('of a hostile length takes no longer than to look for its end', () => {
    const text = `{"devDependencies":{${'"a":"1",'.repeat(500_000)}"a":"1"}}`;
    const before = performance.now();
    expect(withoutDevelopment(text)).toBe(text);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('the text with and without it', () => {
  const word = fc.oneof(
    fc.constantFrom('a', 'devDependencies', '"devDependencies":', '{', '}', '\\', '\\"', '\u2028', ''),
    fc.string({ maxLength: 4 }),
  );
  const flat = fc.dictionary(word, word, { maxKeys: 3 });
  const value = fc.oneof(word, flat, fc.array(word, { maxLength: 2 }), fc.dictionary(word, flat, { maxKeys: 2 }));
  const document = fc
    .tuple(fc.array(fc.tuple(word, value), { maxLength: 4 }), flat, fc.nat(4))
    .map(([fields, dev, at]) => {
      const written = fields.map(([key, held]) => `${JSON.stringify(key)}:${JSON.stringify(held)}`);
      written.splice(at, 0, `"devDependencies":${JSON.stringify(dev)}`);
      return `{${written.join(',')}}`;
    });

  it('says the same but for it', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(cleared(parseJson(Buffer.from(text), withoutDevelopment))).toEqual(
          cleared(parseJson(Buffer.from(text))),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('is JSON with it where it is JSON without it, and only there', () => {
    const torn = fc.tuple(document, fc.nat(200), fc.nat(3), fc.constantFrom('', '"', '\\', '{', '}', ',', ':', '1'));
    fc.assert(
      fc.property(torn, ([text, at, gone, put]) => {
        const bytes = Buffer.from(`${text.slice(0, at)}${put}${text.slice(at + gone)}`);
        expect(parseJson(bytes, withoutDevelopment) === undefined).toBe(parseJson(bytes) === undefined);
      }),
      { numRuns: 20_000 },
    );
  });

  /** Emptied wherever it stands, since a document may have several of that name. */
  function cleared(json: unknown): unknown {
    if (Array.isArray(json)) return json.map(cleared);
    if (!isRecord(json)) return json;
    return Object.entries(json).map(([key, held]) => [key, key === 'devDependencies' ? null : cleared(held)]);
  }
});
