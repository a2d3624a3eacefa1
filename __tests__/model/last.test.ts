import { describe, expect, it } from 'vitest';
import { rememberingLast } from '../../src/model/last.ts';

describe('the last result', () => {
  it('stands for the same text again, and for no other', () => {
    const made: string[] = [];
    const upper = rememberingLast((text) => {
      made.push(text);
      return { text: text.toUpperCase() };
    });
    const first = upper('a');
    expect(upper('a')).toBe(first);
    expect(upper('b')).toEqual({ text: 'B' });
    expect(upper('a')).toEqual(first);
    expect(made).toEqual(['a', 'b', 'a']);
  });

  it('of the empty text, and a result that is nothing, are remembered, too', () => {
    let made = 0;
    const nothing = rememberingLast(() => {
      made += 1;
      return null;
    });
    expect([nothing(''), nothing('')]).toEqual([null, null]);
    expect(made).toBe(1);
  });

  it('is not made of what threw', () => {
    const parse = rememberingLast((text): unknown => JSON.parse(text));
    expect(parse('1')).toBe(1);
    expect(() => parse('{')).toThrow(SyntaxError);
    expect(() => parse('{')).toThrow(SyntaxError);
    expect(parse('1')).toBe(1);
  });
});
