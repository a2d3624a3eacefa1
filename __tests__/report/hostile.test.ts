import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { HOSTILE, hostileLockfile, hostileVerdict, hostileVerification } from './hostile.ts';
import { expectOnlyOwnMarkdown } from './markdown-structure.ts';
import { AUDIT_REPORTERS, LISTING_REPORTERS, VERIFICATION_REPORTERS, pairs } from './reporters.ts';

const ALL = [
  ...pairs({ audit: hostileVerdict }, AUDIT_REPORTERS),
  ...pairs({ verify: hostileVerification }, VERIFICATION_REPORTERS),
  ...pairs({ list: hostileLockfile }, LISTING_REPORTERS),
];

/** What this program itself writes to a terminal: colours, and hyperlinks to printable ASCII addresses. */
const OWN_SEQUENCES = /\u001b\[\d{1,2}m|\u001b\]8;;[\x21-\x7e]*\u001b\\/g;
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

describe('hostile text in every field', () => {
  test.each(ALL)('$name holds nothing unseen and nothing that a terminal obeys', ({ report }) => {
    expect(UNSEEN.exec(report().replace(OWN_SEQUENCES, ''))).toBeNull();
  });

  test.each(ALL)('$name gives the runner no command', ({ name, report }) => {
    const lines = report().replace(OWN_SEQUENCES, '').split('\n');
    // The summary goes to a file that no runner reads for commands; it may show `##[` as the text that it is.
    expect(lines.filter((line) => /^\s*::\p{L}/u.test(line) || (!name.endsWith('md') && /##\w*\[/.test(line)))).toEqual(
      [],
    );
  });

  test.each(ALL)('$name gives no secret away', ({ report }) => {
    expect(report().match(/.{0,40}hunter2/u)).toBeNull();
  });

  test.each(ALL.filter(({ name }) => /(?:ansi|md)$/.test(name)))(
    '$name links to no address but good ones',
    ({ name, report }) => {
      const written = name.endsWith('md') ? /\]\(([^)]*)\)/g : /\u001b\]8;;([^\u001b]+)/g;
      const linked = [...report().matchAll(written)].map((match) => match[1] ?? '');
      expect(linked.length).toBeGreaterThan(0);
      expect(linked.filter((address) => !/^https:\/\/(?:github\.com|example\.com)\//.test(address))).toEqual([]);
    },
  );

  test.each(
    pairs(
      { audit: hostileVerdict },
      { md: AUDIT_REPORTERS['md'] ?? String, 'local.md': AUDIT_REPORTERS['local.md'] ?? String },
    ),
  )('$name has no structure but its own', ({ report }) => {
    expectOnlyOwnMarkdown(report());
  });

  test('the JSON still says exactly what was there, but for the secrets', () => {
    const packages = (JSON.parse(AUDIT_REPORTERS['json']?.(hostileVerdict) ?? '') as { packages: { name: string }[] })
      .packages;
    for (const [what, text] of Object.entries(HOSTILE)) {
      if (what === 'secret') continue;
      expect(
        packages.some(({ name }) => name === text),
        what,
      ).toBe(true);
    }
  });

  test('no annotation is placed in a file that its path cannot name', () => {
    const { annotations: shown } = annotations(hostileVerdict);
    expect(shown.length).toBeGreaterThan(0);
    for (const { file } of shown) expect(file === null || !UNSEEN.test(file)).toBe(true);
    expect(shown.every(({ title }) => !title.includes('\n'))).toBe(true);
  });
});
