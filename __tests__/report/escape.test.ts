import { describe, expect, test } from 'vitest';
import {
  jsonText,
  markdownCode,
  markdownText,
  markdownUrl,
  redact,
  terminalText,
  truncate,
  webUrl,
} from '../../src/report/escape.ts';
import { HOSTILE } from './hostile.ts';

describe('terminalText', () => {
  test.each([
    ['plain text – with “quotes”, é, 漢字 and 🎉', 'plain text – with “quotes”, é, 漢字 and 🎉'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\r\nb\tc\u007f', 'a\\u{d}\\u{a}b\\u{9}c\\u{7f}'],
    ['\u009b2J', '\\u{9b}2J'],
    ['a\u202eb\u2066c\u200bd\ufeffe', 'a\\u{202e}b\\u{2066}c\\u{200b}d\\u{feff}e'],
    ['a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['\u{e0041}\u3164', '\\u{e0041}\\u{3164}'],
    ['half \ud800', 'half \\u{d800}'],
    ['::error file=a::b', ':\\u{3a}error file=a:\\u{3a}b'],
    [':::error::', '::\\u{3a}error::'],
    ['##[group]x ##vso[task]', '#\\u{23}[group]x #\\u{23}vso[task]'],
    ['[::1]:8080 and C# and # 1', '[::1]:8080 and C# and # 1'],
  ])('%j', (text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });

  test('is bounded', () => {
    expect(terminalText('é'.repeat(5000), 100)).toBe(`${'é'.repeat(99)}…`);
  });
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['🎉🎉🎉', 3, '🎉🎉🎉'],
  ['🎉🎉🎉🎉', 3, '🎉🎉…'],
  ['🎉'.repeat(100), 2, '🎉…'],
])('truncate %j to %i code points', (text, max, cut) => {
  expect(truncate(text, max)).toBe(cut);
});

describe('redact', () => {
  test.each([
    ['https://user:pass@host/a', 'https://***@host/a'],
    ['https://token@host/a', 'https://***@host/a'],
    ['git+https://token@github.com/a/b.git#c', 'git+https://***@github.com/a/b.git#c'],
    ['HTTP://p@ss:w@rd@host/a', 'HTTP://***@host/a'],
    ['git+ssh://git:pw@host/a and https://x:y@z', 'git+ssh://***@host/a and https://***@z'],
    ['https://host/a.tgz?x=1&X-Amz-Signature=abc&token=t#f', 'https://host/a.tgz?x=1&X-Amz-Signature=***&token=***#f'],
  ])('takes the secret out of %j', (text, without) => {
    expect(redact(text)).toBe(without);
  });

  test.each([
    'git+ssh://git@github.com/a/b.git',
    'https://registry.npmjs.org/@scope/name/-/name-1.0.0.tgz',
    'https://search.sigstore.dev/?logIndex=1',
    'mail@example.com, a@1.0.0: no address',
    '://@',
  ])('leaves %j alone', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('Markdown', () => {
  test.each([
    ['a | b', 'a &#124; b'],
    ['<b>', '&#60;b&#62;'],
    ['[x](y)', '&#91;x&#93;(y)'],
    ['@octocat', '@<span></span>octocat'],
    ['octo/repo#2', 'octo/repo#<span></span>2'],
    ['GH-3', 'GH-<span></span>3'],
    ['https://a.b www.a.b', 'https:<span></span>//a.b www<span></span>.a.b'],
    ['1. one', '&#49;. one'],
    ['10) ten', '&#49;&#48;) ten'],
    ['- item', '&#45; item'],
    ['    code', 'code'],
    ['# h', '&#35;<span></span> h'],
    ['#1 and #1', '&#35;<span></span>1 and #<span></span>1'],
    [':tada:', '&#58;<span></span>tada:'],
    ['$x$', '<span>&#36;</span>x<span>&#36;</span>'],
    ['&lt;', '&#38;lt;'],
    ['a\nb', 'a&#92;u{a}b'],
  ])('text %j', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  test('a long hash may be broken by a browser, without a sign that would be copied', () => {
    const hash = `sha512-${'A'.repeat(86)}==`;
    expect(markdownText(hash)).toContain('<wbr>');
    expect(markdownText(hash).replaceAll('<wbr>', '')).toBe(hash);
  });

  test.each([
    ['@scope/name@1.0.0', '`@scope/name@1.0.0`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a\\|b', '<code>a&#92;&#124;b</code>'],
    ['`', '<code>&#96;</code>'],
    ['', '<code></code>'],
    [' a', '<code> a</code>'],
  ])('code %j', (text, escaped) => {
    expect(markdownCode(text)).toBe(escaped);
  });

  test.each([
    ['https://a.example/(b)?c=[d]&e=`f`|g', '[x](https://a.example/%28b%29?c=%5Bd%5D&amp;e=%60f%60%7Cg)'],
    ['javascript:alert(1)', 'x (javascript:<span></span>alert(1))'],
    ['https://user:pw@a.example/', 'x (https:<span></span>//&#42;&#42;&#42;@<span></span>a.example/)'],
    ['//a.example', 'x (//a.example)'],
  ])('address %j', (url, link) => {
    expect(markdownUrl('x', url)).toBe(link);
  });
});

test('an address that is too long as it is written is no link', () => {
  expect(webUrl(`https://a.example/${'é'.repeat(300)}`)).toMatch(/%C3%A9$/);
  expect(webUrl(`https://a.example/${'é'.repeat(400)}`)).toBeNull();
});

test.each(Object.entries(HOSTILE))('no address becomes more than printable ASCII: %s', (_what, text) => {
  const href = webUrl(`https://example.com/${text.slice(0, 100)}?${text.slice(0, 100)}#${text.slice(0, 100)}`);
  expect(href === null || /^https:\/\/example\.com\/[\x21-\x7e]*$/.test(href)).toBe(true);
  expect(href ?? '').not.toMatch(/["'()<>[\\\]^`{|}*]/);
});

test('JSON keeps its meaning when what cannot be seen is escaped', () => {
  const value = { ...HOSTILE, 'key\u202e': ['\u{e0041}', '##[error]'] };
  const text = jsonText(JSON.stringify(value, null, 2));
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u);
  expect(JSON.parse(text)).toEqual(value);
});

test('time grows with the length of hostile text and not with its square', () => {
  const pieces = [
    '://',
    '://a@',
    'https://a:',
    '?token=',
    '##',
    '::a',
    '[',
    '@',
    'a'.repeat(100),
    '\u202e',
    '?'.repeat(50),
  ];
  const started = performance.now();
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(2_000_000 / piece.length));
    jsonText(redact(text));
    terminalText(text);
    markdownText(text);
    markdownCode(text);
    markdownUrl(text, text);
  }
  // Measured at under 3 s; a quadratic escape would take hours.
  expect(performance.now() - started).toBeLessThan(15_000);
});
