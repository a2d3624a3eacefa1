import { describe, expect, test } from 'vitest';
import type { BuildSource, OutcomeKind, Verdict } from '../../src/model/verdict.ts';
import { changeRow, changeRows } from '../../src/report/changes-table.ts';
import { carriedWords, shiftOf } from '../../src/report/evidence-words.ts';
import { renderSummary } from '../../src/report/markdown.ts';
import { compareUrl } from '../../src/report/source-links.ts';
import { entries, finding, verdict } from './build.ts';
import { built, largeUpdate, pullRequest } from './cases-changes.ts';
import { elapsed } from './elapsed.ts';
import { HOSTILE } from './hostile.ts';
import { expectOnlyOwnMarkdown } from './markdown-structure.ts';

const of = (signature: OutcomeKind, publish: OutcomeKind, provenance: OutcomeKind) => ({
  integrity: 'verified' as const,
  signature,
  publish,
  provenance,
});
const FULL = of('verified', 'verified', 'verified');
const SIGNED = of('verified', 'absent', 'absent');

/** The cells of a row of the table, by the package's name. */
function cells(one: Verdict, name: string): readonly string[] {
  const row = changeRows(one).find(({ change }) => change.name === name) ?? expect.fail(name);
  return changeRow(row, {})
    .split(' | ')
    .map((cell) => cell.replace(/^\| | \|$/g, ''));
}

describe('evidence in words', () => {
  test.each([
    [null, 'not looked up'],
    [FULL, 'provenance'],
    [of('verified', 'verified', 'absent'), 'publish attestation'],
    [SIGNED, 'signature'],
    [of('absent', 'absent', 'absent'), 'none'],
    [of('unknown', 'unknown', 'unknown'), 'unknown'],
    [of('verified', 'unknown', 'unknown'), 'signature, provenance unknown'],
    [of('verified', 'verified', 'rejected'), 'publish attestation, provenance rejected'],
    [of('rejected', 'absent', 'absent'), 'signature rejected'],
    [of('absent', 'absent', 'unsupported'), 'provenance unsupported'],
  ])('%j is “%s”', (evidence, words) => expect(carriedWords(evidence)).toBe(words));

  test.each([
    [FULL, FULL, 'same'],
    [SIGNED, SIGNED, 'same'],
    [FULL, SIGNED, 'lost'],
    [SIGNED, FULL, 'gained'],
    [FULL, of('verified', 'verified', 'rejected'), 'lost'],
    [SIGNED, of('absent', 'absent', 'absent'), 'lost'],
    // What was not found out is neither lost nor gained.
    [FULL, of('verified', 'unknown', 'unknown'), 'unknown'],
    [of('unknown', 'unknown', 'unknown'), FULL, 'unknown'],
    [FULL, of('verified', 'verified', 'unsupported'), 'unknown'],
    [FULL, null, 'unknown'],
    [null, FULL, 'unknown'],
    // Nor is it a gain that something came with what does not hold.
    [SIGNED, of('verified', 'verified', 'rejected'), 'unknown'],
  ] as const)('%j and then %j: %s', (before, after, shift) => expect(shiftOf(before, after)).toBe(shift));
});

describe('the page with all commits between two builds', () => {
  const [old, now] = [built('acme/lib', 1), built('acme/lib', 2)];

  test('is GitHub’s, of two verified commits of one repository', () => {
    expect(compareUrl(old, now)).toBe(`https://github.com/acme/lib/compare/${old.commit}...${now.commit}`);
    expect(compareUrl({ ...old, repository: 'https://github.com/Acme/Lib' }, now)).not.toBeNull();
  });

  test.each<[string, Partial<BuildSource>]>([
    ['another repository', { repository: 'github.com/evil/lib' }],
    ['another host', { repository: 'gitlab.com/acme/lib' }],
    ['no repository', { repository: null }],
    ['a repository of hostile letters', { repository: 'github.com/acme/lib/../../evil' }],
    ['a deeper path', { repository: 'github.com/acme/lib/tree/main' }],
    ['no commit', { commit: null }],
    ['the same commit', { commit: now.commit }],
    ['a short commit', { commit: 'abcdef0' }],
    ['a branch in the place of a commit', { commit: 'main' }],
    ['a commit with more behind it', { commit: `${'a'.repeat(40)}?x=1` }],
  ])('is not made up for %s', (what, before) => {
    expect(compareUrl({ ...old, ...before }, now)).toBeNull();
    // Nor where both builds say so.
    if (what !== 'another repository' && !('commit' in before))
      expect(compareUrl({ ...old, ...before }, { ...now, ...before })).toBeNull();
  });
});

describe('a row', () => {
  test.each([
    ['added-attested', '–', '`2.0.0`', 'provenance'],
    ['gains-provenance', '`1.0.0`', '`1.1.0`', '▲ signature → provenance'],
    ['http-client', '`1.14.0`', '`1.14.1`', '**▼ provenance → signature**'],
    ['no-answer', '`5.0.0`', '`5.0.1`', 'provenance → unknown'],
    ['never-asked', '`1.0.0`', '`1.0.1`', 'not looked up → signature'],
    ['to-git', '`4.0.0`', '`4.0.0` (git)', 'not looked up'],
    ['gone', '`9.9.9`', 'removed', '–'],
  ])('%s: from %s to %s, %s', (name, ...expected) => {
    expect(cells(pullRequest, name).slice(1, 4)).toEqual(expected);
  });

  test('leads to the commit, and to what came in since the last one', () => {
    expect(cells(pullRequest, 'keeps-it')[4]).toMatch(/acme\/keeps@.*\/commit\/a005.*\/compare\/a004a.*\.\.\.a005/);
    expect(cells(pullRequest, 'moves-house')[4]).toMatch(/new-home\/house.*before: .*old-home\/house/);
    expect(cells(pullRequest, 'moves-house')[4]).not.toContain('compare');
  });

  test('says what is not known as what it is', () => {
    const known = ['http-client', 'no-answer', 'to-git', 'forged', 'never-asked'].map(
      (name) => cells(pullRequest, name)[4],
    );
    expect(known.map((cell) => cell?.split('<br>')[0])).toEqual([
      'not stated',
      'unknown',
      'not looked up',
      'rejected',
      'not stated',
    ]);
  });
});

describe('the table', () => {
  const names = (one: Verdict) => changeRows(one).map(({ change }) => change.name);

  test('begins with what has a finding, then with what lost evidence', () => {
    expect(names(pullRequest).slice(0, 2)).toEqual(['http-client', 'moves-house']);
    expect(names({ ...pullRequest, findings: [] })[0]).toBe('http-client');
    expect(names(pullRequest).at(-1)).toBe('gone');
  });

  test('is not there where nothing changed', () => {
    expect(renderSummary(verdict(entries(3), []))).not.toContain('### What changed');
  });

  test('folds a large update, and loses nothing of it', () => {
    const summary = renderSummary(largeUpdate);
    const [open = '', folded = ''] = summary.split('<details><summary>485 more changes</summary>');
    const rows = (text: string): number => text.match(/^\| `dependency-/gm)?.length ?? 0;
    expect([rows(open), rows(folded)]).toEqual([15, 485]);
  });

  test('of 5,000 changes with findings takes less than half a second', () => {
    const packages = entries(5000);
    const changes = packages.map(({ name, line, file, version }) => {
      const pin = { version, kind: 'registry' as const, integrity: null, resolved: null };
      return { kind: 'upgraded' as const, name, from: pin, to: pin, at: { file, line } };
    });
    const findings = packages.map(({ name, version, line }) =>
      finding({ code: 'integrity-weak', severity: 'low', package: name, version, line }),
    );
    const one = verdict(packages, findings, { changes });
    expect(elapsed(() => renderSummary(one))).toBeLessThan(500);
  });

  test('hostile words in every place have no structure of their own', () => {
    const texts = Object.values(HOSTILE);
    const sources = texts.flatMap((text): BuildSource[] => {
      const all = { ...built('a/b', 1), repository: text, commit: text, commitUrl: text };
      return [all, { ...all, commitUrl: null }, { ...all, commit: null }];
    });
    const packages = entries(sources.length).map((one, index) => {
      const name = texts[index % texts.length] ?? '';
      const before = { version: name, evidence: FULL, source: sources[(index + 1) % sources.length] ?? null };
      return { ...one, name, evidence: FULL, source: sources[index] ?? null, before };
    });
    const changes = packages.map(({ name, file, line }) => {
      const pin = { version: name, kind: 'registry' as const, integrity: name, resolved: name };
      return { kind: 'upgraded' as const, name, from: pin, to: pin, at: { file, line } };
    });
    const summary = renderSummary(verdict(packages, [], { changes }));
    expectOnlyOwnMarkdown(summary);
    expect(summary).not.toContain('hunter2');
    const linked = [...summary.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]);
    expect(linked).toEqual([]);
  });
});
