import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/model/origin.ts';
import { type Pinning, renderOriginsCheck, renderPinning } from '../../src/report/terminal-origins.ts';

const plain = { color: false, width: 100, links: false };
const origin = (path: string, workflow: string | null = '.github/workflows/release.yml'): Origin => ({
  repository: { host: 'github.com', path },
  repositoryId: '1',
  ownerId: '2',
  workflow,
  builder: 'github/github-hosted',
  publisher: 'token',
});
const pinning = (more: Partial<Pinning>): string =>
  renderPinning({ path: 'o.json', changes: [], withheld: [], lost: [], left: [], ...more }, plain);
const change = (name: string, before: Origin | null, after: Origin | null) => ({
  name,
  version: '1.0.0',
  before,
  after,
  covers: 1,
});

describe('a pin', () => {
  it('that is new shows all of it', () => {
    const text = pinning({ changes: [{ ...change('@s/*', null, origin('o/a', null)), covers: 3 }] });
    expect(text).toMatch(/\+ @s\/\*@1\.0\.0 {2}3 packages\n {4}repository +github\.com\/o\/a\n[^]*workflow +any\n/);
  });
  it('that changes shows what differs, before and after, and nothing else', () => {
    const text = pinning({ changes: [change('a', origin('o/a'), origin('n/a'))] });
    expect(text).toContain('~ a@1.0.0\n    repository github.com/o/a → github.com/n/a\n\n');
  });
  it('that goes shows what it was', () => {
    expect(pinning({ changes: [{ ...change('a', origin('o/a'), null), version: null }] })).toMatch(
      /- a\n.*it was github\.com\/o\/a/,
    );
  });
});

it('what is not pinned is told, and so is that nothing changed', () => {
  const text = pinning({
    withheld: [{ name: 'a', version: '1.0.0', why: 'integrity-mismatch' }],
    lost: ['b'],
    left: ['c'],
  });
  expect(text).toMatch(
    /NOT PINNED · 1[^]*a@1\.0\.0[^]*NO PROVENANCE ANY MORE · 1[^]*b:[^]*NOTHING TO PIN · 1[^]*c:[^]*Nothing to change/,
  );
});

it('a long list is cut, and its length said', () => {
  const text = pinning({
    changes: Array.from({ length: 120 }, (_, index) => change(`p${index}`, null, origin('o/a'))),
  });
  expect(text).toContain('… and 20 more.');
  expect(text).toContain('120 pins written.');
});

it('no text of others reaches the terminal as it is', () => {
  const hostile = 'x\u001b[2K\u202e\n::error::';
  const text = pinning({
    changes: [change(hostile, origin('o/a', hostile), origin(`n/${hostile}`, `${hostile}2`))],
    withheld: [{ name: hostile, version: hostile, why: hostile }],
    lost: [hostile],
    left: [hostile],
  });
  expect(text).not.toMatch(/[\u001b\u202e]|\n::error/);
});

it('a check says the worst that holds', () => {
  const check = (unchecked: readonly string[]): string =>
    renderOriginsCheck({ path: 'o.json', findings: [], unchecked }, plain);
  expect(check([])).toContain('✔ No entry differs');
  expect(check(['a@1.0.0: why'])).toMatch(/NOT CHECKED · 1[^]*a@1\.0\.0: why[^]*\? Could not find out/);
});
