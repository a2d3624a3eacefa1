import { describe, expect, test } from 'vitest';
import { jsonPieces, Rows } from '../../src/report/json-pieces.ts';

const row = (index: number): object => ({
  index,
  text: `line\nbreak [ { "a": 1 }, ] ${index}`,
  list: [],
  none: undefined,
});
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

describe('JSON in pieces', () => {
  test.each([0, 1, 63, 64, 65, 128, 129])('is what it would be in one piece (%i rows)', (count) => {
    const pieces = jsonPieces({
      first: 1,
      absent: undefined,
      rows: Rows.of(numbers(count), row),
      nested: { deep: [{ a: 'x\ny' }], empty: {} },
      more: Rows.of(['one'], (name) => ({ name })),
    });
    const whole = {
      first: 1,
      rows: numbers(count).map(row),
      nested: { deep: [{ a: 'x\ny' }], empty: {} },
      more: [{ name: 'one' }],
    };
    expect([...pieces].join('')).toBe(`${JSON.stringify(whole, null, 2)}\n`);
  });

  test('makes rows as they are written, and holds few of them', () => {
    let made = 0;
    const count = (index: number): object => {
      made += 1;
      return row(index);
    };
    let longest = 0;
    let afterFirstRows = 0;
    for (const piece of jsonPieces({ rows: Rows.of(numbers(20_000), count) })) {
      longest = Math.max(longest, piece.length);
      if (afterFirstRows === 0 && made > 0) afterFirstRows = made;
    }
    expect(made).toBe(20_000);
    expect(afterFirstRows).toBeLessThan(100);
    expect(longest).toBeLessThan(20_000);
  });

  test('takes credentials out of what writes itself, and of what is deep down', () => {
    const address = new URL('https://user:s3cret@host/');
    const deep = [{ a: { b: ['https://user:s3cret@host/?token=s3cret'] } }];
    expect([...jsonPieces({ address, deep })].join('')).not.toContain('s3cret');
  });

  test('takes credentials out, and writes what a terminal would obey as escapes', () => {
    const rows = Rows.of(['https://user:s3cret@host/', '\u009b31m'], (text) => ({ text }));
    const json = [...jsonPieces({ rows })].join('');
    expect(json).not.toContain('s3cret');
    expect(json).not.toContain('\u009b');
    expect(JSON.parse(json)).toEqual({ rows: [{ text: 'https://***@host/' }, { text: '\u009b31m' }] });
  });
});
