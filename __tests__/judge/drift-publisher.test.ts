import { describe, expect, it } from 'vitest';
import type { Publisher } from '../../src/model/publisher.ts';
import { ALICE, attestedBy, baseline, drift, past, TRUSTED } from './history.ts';

const line = (...publishers: readonly (Publisher | null)[]) =>
  publishers.map((publisher, index) => past(`1.0.${index}`, `2024-0${index + 1}-01`, { publisher }));
const named = (name: string, email: string | null = `${name}@example.com`): Publisher => ({ ...ALICE, name, email });

describe('publisher-changed', () => {
  it('is somebody whom no earlier version had', () => {
    const { codes, messages } = drift({ versions: line(ALICE, named('bob')), facts: { publisher: named('mallory') } });
    expect(codes).toEqual(['medium publisher-changed']);
    expect(messages[0]).toMatch(/mallory.*2 known before it; they are by bob and alice/);
  });
  it.each([
    ['somebody of long ago', line(named('bob'), ALICE, ALICE), named('bob')],
    ['a move to a trusted publisher', line(ALICE), TRUSTED],
    ['a line without publishers', line(null, null), named('mallory')],
    ['a version without one', line(ALICE), null],
    ['a first version', [], named('mallory')],
  ])('not: %s', (_, versions, publisher) => {
    expect(drift({ versions, facts: { publisher } }).codes).toEqual([]);
  });
  it('not by the base alone, which cannot know who published before', () => {
    const base = baseline(past('1.0.0', '2024-01-01'));
    expect(drift({ versions: null, base, facts: { publisher: named('bob') } }).codes).toEqual([]);
  });
});

describe('publisher-email-changed', () => {
  it('shows domains and nobody’s address', () => {
    const { codes, messages } = drift({
      versions: line(ALICE),
      facts: { publisher: named('alice', 'a.secret@new.example') },
    });
    expect(codes).toEqual(['medium publisher-email-changed']);
    expect(messages[0]).toMatch(/new\.example.*old\.example.*1\.0\.0 \(2024-01-01\)/);
    expect(messages[0]).not.toMatch(/secret|alice@/);
  });
  it('says so of another address at the same domain', () => {
    const { messages } = drift({ versions: line(ALICE), facts: { publisher: named('alice', 'a.secret@old.example') } });
    expect(messages[0]).toContain('another address at old.example');
  });
  it('compares with the newest version of the same user', () => {
    const versions = line(named('alice', 'a@first.example'), named('bob'), ALICE, named('bob'));
    expect(drift({ versions, facts: { publisher: named('alice', 'a@first.example') } }).codes).toEqual([
      'medium publisher-email-changed',
    ]);
  });
  it.each([
    ['the same in capitals', ALICE, named('alice', 'Alice@OLD.example')],
    ['an address that is nobody’s', ALICE, named('alice', 'alice@users.noreply.github.com')],
    ['an address that was nobody’s', named('alice', 'npm-oidc-no-reply@github.com'), ALICE],
    ['no address now', ALICE, named('alice', null)],
    ['no address before', named('alice', null), ALICE],
  ])('not: %s', (_, before, publisher) => {
    expect(drift({ versions: line(before), facts: { publisher } }).codes).toEqual([]);
  });
  it('of something that is no address shows nothing', () => {
    const { messages } = drift({ versions: line(ALICE), facts: { publisher: named('alice', 'my secret') } });
    expect(messages[0]).not.toContain('secret');
  });
});

describe('trusted-publisher-changed', () => {
  const configured = (configuration: string | null): Publisher => ({
    ...TRUSTED,
    trustedPublisher: { provider: 'github', configuration },
  });
  it('is a configuration that none of the last ten had', () => {
    const { codes, messages } = drift({ versions: line(ALICE, TRUSTED), facts: { publisher: configured('oidc:2') } });
    expect(codes).toEqual(['medium trusted-publisher-changed']);
    expect(messages[0]).toMatch(/oidc:2.*oidc:1/);
  });
  it.each([
    ['one that an earlier version had', line(configured('oidc:2'), TRUSTED), 'oidc:2'],
    ['the first one', line(ALICE, ALICE), 'oidc:2'],
    ['one that is not stated', line(TRUSTED), null],
    ['one after others that are not stated', line(configured(null)), 'oidc:2'],
  ])('not: %s', (_, versions, configuration) => {
    expect(drift({ versions, facts: { publisher: configured(configuration) } }).codes).toEqual([]);
  });
  it('weighs more beside another workflow', () => {
    const attested = baseline(past('1.0.1', '2024-02-01', { publisher: TRUSTED }), attestedBy({}, '2024-02-01'));
    const provenance = attestedBy({ path: '.github/workflows/evil.yml' }, '2025-06-01');
    const { codes } = drift({
      versions: line(ALICE, TRUSTED),
      attested,
      provenance,
      facts: { publisher: configured('oidc:2') },
    });
    expect(codes).toEqual(['medium workflow-changed', 'high trusted-publisher-changed']);
  });
});

it('a name without end is cut', () => {
  const { messages } = drift({ versions: line(ALICE), facts: { publisher: named('m'.repeat(100_000)) } });
  expect(messages[0]?.length).toBeLessThan(400);
});
