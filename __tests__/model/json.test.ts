import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/model/json.ts';

const BOM = [0xef, 0xbb, 0xbf];

describe('a document', () => {
  it.each([
    ['no JSON', Buffer.from('{')],
    ['nothing', Buffer.alloc(0)],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['a character cut short', Buffer.from([0x22, 0xe2, 0x82])],
    ['half of a surrogate pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['a byte order mark within', Buffer.from([0x20, ...BOM, 0x31])],
  ])('%s is none, and the next one is read all the same', (_case, bytes) => {
    expect(parseJson(bytes)).toBeUndefined();
    expect(parseJson(Buffer.from('"\u{20ac}"'))).toBe('\u{20ac}');
    expect(parseJson(Buffer.from([...BOM, 0x31]))).toBe(1);
  });
});
