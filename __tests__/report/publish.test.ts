import { describe, expect, test } from 'vitest';
import type { Confirmation, PublishReport } from '../../src/model/publish-report.ts';
import { renderConfirmationSummary, renderPublishSummary } from '../../src/report/publish-markdown.ts';
import { renderConfirmation, renderPublish } from '../../src/report/publish-terminal.ts';
import { PUBLISH_WORDS, publishHeadline } from '../../src/report/publish-wording.ts';
import { SUMMARY_LIMIT } from '../../src/report/markdown.ts';
import { PUBLISH_OUTCOMES } from '../../src/model/publish.ts';
import { expectGolden } from './golden.ts';
import { CONFIRMATIONS, hostileConfirmation, hostilePublish, PUBLISHES } from './publishes.ts';
import { pairs } from './reporters.ts';

const PLAIN = { color: false, width: 100, links: false } as const;
const STYLED = { color: true, width: 60, links: true } as const;

const OF_PUBLISH: Readonly<Record<string, (report: PublishReport) => string>> = {
  txt: (report) => renderPublish(report, PLAIN),
  ansi: (report) => renderPublish(report, STYLED),
  md: renderPublishSummary,
};
const OF_CONFIRMATION: Readonly<Record<string, (confirmation: Confirmation) => string>> = {
  txt: (confirmation) => renderConfirmation(confirmation, PLAIN),
  ansi: (confirmation) => renderConfirmation(confirmation, STYLED),
  md: renderConfirmationSummary,
};

const named = <T>(prefix: string, cases: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(cases).map(([name, value]) => [`${prefix}-${name}`, value]));

const TOLD = [
  ...pairs(named('publish', PUBLISHES), OF_PUBLISH),
  ...pairs(named('confirmation', CONFIRMATIONS), OF_CONFIRMATION),
];
const HOSTILE_ONES = [
  ...pairs({ publish: hostilePublish }, OF_PUBLISH),
  ...pairs({ confirmation: hostileConfirmation }, OF_CONFIRMATION),
];

describe('every publish through every reporter', () => {
  test.each(TOLD)('$name', ({ name, report }) => {
    expectGolden(name, report());
  });

  test.each([...TOLD, ...HOSTILE_ONES])('$name ends with a newline, and calls nothing safe', ({ report }) => {
    const text = report();
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/\bsafe\b/i);
  });
});

describe('the headline', () => {
  const [one] = PUBLISHES['confirmed']?.packages ?? [];
  const all = (...outcomes: readonly (typeof PUBLISH_OUTCOMES)[number][]): PublishReport => ({
    schemaVersion: 1,
    registry: 'https://registry.npmjs.org/',
    packages: outcomes.flatMap((outcome) => (one === undefined ? [] : [{ ...one, outcome }])),
  });

  test.each(PUBLISH_OUTCOMES)('%s is good only where it is, beside good ones, too', (outcome) => {
    const { mood } = PUBLISH_WORDS[outcome];
    expect(publishHeadline(all(outcome)).mood).toBe(mood);
    expect(publishHeadline(all('confirmed', outcome, 'confirmed')).mood).toBe(mood);
  });

  test('counts every package once, whatever became of it', () => {
    const counts = publishHeadline(all(...PUBLISH_OUTCOMES)).text.match(/\d+/g) ?? [];
    expect(counts).toEqual([String(PUBLISH_OUTCOMES.length), ...PUBLISH_OUTCOMES.map(() => '1')]);
  });
});

const OWN_SEQUENCES = /\u001b\[\d{1,2}m|\u001b\]8;;[\x21-\x7e]*\u001b\\/g;
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
const OWN_ELEMENTS = /^<\/?(?:br|wbr|span|code|sub)>$/;

describe('hostile text in every field', () => {
  test.each(HOSTILE_ONES)('$name: nothing unseen, no command to the runner, no secret', ({ name, report }) => {
    const text = report().replace(OWN_SEQUENCES, '');
    expect(UNSEEN.exec(text.replaceAll('\ufe0f', ''))).toBeNull();
    const commands = text
      .split('\n')
      .filter((line) => /^\s*::\p{L}/u.test(line) || (!name.endsWith('md') && /##\w*\[/.test(line)));
    expect(commands).toEqual([]);
    expect(text).not.toContain('hunter2');
  });

  test.each(HOSTILE_ONES.filter(({ name }) => name.endsWith('.md')))(
    '$name: no structure but its own',
    ({ report }) => {
      const text = report();
      for (const [element] of text.matchAll(/<[^<>]*>?/g)) expect(element).toMatch(OWN_ELEMENTS);
      const linked = [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
      expect(linked.filter((address) => !address.startsWith('https://example.com/'))).toEqual([]);
      expect(text.replace(/\]\([^)]*\)/g, ']')).not.toMatch(/!\[|```|@(?!<span>)\w/);
      for (const line of text.split('\n').filter((each) => each.startsWith('|')))
        expect([4, 5]).toContain(line.split('|').length - 1);
    },
  );

  test('a summary that is too large says what it leaves out, and GitHub takes it', () => {
    const [one] = hostilePublish.packages;
    const packages = Array.from({ length: 400 }, () => one).flatMap((each) => each ?? []);
    const text = renderPublishSummary({ ...hostilePublish, packages });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(text).toMatch(/of this summary left out/);
  });
});
