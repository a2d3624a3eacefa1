import { describe, expect, it, test } from 'vitest';
import { absent, provenance, rejected, unknown, unsupported } from './evidence.ts';
import { ALICE, baseline, drift, past, STAGED, TRUSTED } from './history.ts';

const had = { level: 'provenance' } as const;
/** 1.0.0 … 1.0.{count - 1}, one a month. */
const line = (count: number, more: (index: number) => Parameters<typeof past>[2] = () => ({})) =>
  Array.from({ length: count }, (_, index) =>
    past(`1.0.${index}`, `2024-${String(index + 1).padStart(2, '0')}-01`, more(index)),
  );

describe('provenance-lost', () => {
  it('where the line had it', () => {
    const { codes, messages } = drift({ versions: line(8, (index) => (index === 0 ? {} : had)) });
    expect(codes).toEqual(['high provenance-lost']);
    expect(messages[0]).toContain(
      '7 of 7 versions of 1.x since 1.0.1 (2024-02-01) had it, the newest of them 1.0.7 (2024-08-01)',
    );
  });
  it('stays raised after one bad version', () => {
    expect(drift({ versions: line(8, (index) => (index < 3 ? had : {})) }).codes).toEqual(['high provenance-lost']);
  });
  it('shows a mere trial in its counts', () => {
    const { messages } = drift({ versions: line(8, (index) => (index === 1 ? had : {})) });
    expect(messages[0]).toContain('1 of 7 versions');
  });
  it('not where only versions before the last ten had it', () => {
    expect(drift({ version: '1.0.50', versions: line(12, (index) => (index < 2 ? had : {})) }).codes).toEqual([]);
  });
  it('not where there was none', () => {
    expect(drift({ versions: line(8) }).codes).toEqual([]);
  });
  it.each([provenance(), rejected('attestation-invalid'), unsupported('attestation-unsupported'), unknown('timeout')])(
    'not where provenance is $kind',
    (now) => {
      expect(drift({ versions: line(8, () => had), provenance: now }).codes).not.toContain('high provenance-lost');
    },
  );
  it('not of a registry that serves none', () => {
    expect(drift({ versions: line(8, () => had), options: { servesEvidence: false } }).codes).toEqual([]);
  });
  it('says where the newest one does not hold itself', () => {
    const attested = baseline(past('1.0.7', '2024-08-01', had), rejected('attestation-invalid'));
    expect(drift({ versions: line(8, () => had), attested }).messages[0]).toContain('1.0.7 does not hold itself');
  });
  it('of a new line, whose first version began with the loss', () => {
    const versions = [...line(8, () => had), past('2.0.0', '2025-05-01')];
    const { codes, messages } = drift({ version: '2.0.1', versions });
    expect(codes).toEqual(['high provenance-lost']);
    expect(messages[0]).toContain('8 of the 9 versions published before it');
  });

  describe('against the base', () => {
    const base = baseline(past('1.0.5', '2024-06-01', had));
    it('counts, also where the line has long been without', () => {
      expect(drift({ versions: line(12), base }).codes).toEqual(['high provenance-lost']);
    });
    it('counts where the base alone was asked for', () => {
      expect(drift({ versions: null, base }).codes).toEqual(['high provenance-lost']);
    });
    it('not for a move down to an older major', () => {
      expect(drift({ version: '0.9.9', versions: [], base }).codes).toEqual([]);
    });
    it('not for a move down to a version that was published before it', () => {
      expect(drift({ version: '1.0.2', publishedAt: '2024-03-01', versions: line(8), base }).codes).toEqual([]);
    });
    it('for a lower number that was published after it', () => {
      expect(drift({ version: '1.0.2', publishedAt: '2024-07-01', versions: [], base }).codes).toEqual([
        'high provenance-lost',
      ]);
    });
  });
});

test('a back-port of a line that never had provenance is no loss', () => {
  const versions = [past('5.7.0', '2020-01-01'), past('7.5.3', '2023-06-01', had), past('7.5.4', '2023-07-01', had)];
  expect(drift({ version: '5.7.2', publishedAt: '2023-07-10', versions }).codes).toEqual([]);
});

describe('trusted-publisher-lost', () => {
  it.each([
    ['from a trusted publisher to a user', TRUSTED, ALICE, ['high trusted-publisher-lost']],
    ['from staged to a trusted publisher', STAGED, TRUSTED, ['high trusted-publisher-lost']],
    ['from a user to a trusted publisher', ALICE, TRUSTED, []],
    ['from a trusted publisher to staged', TRUSTED, STAGED, []],
    ['where nothing changed', TRUSTED, TRUSTED, []],
  ])('%s', (_, before, now, codes) => {
    const versions = line(4, (index) => ({ publisher: index === 0 ? ALICE : before }));
    expect(drift({ versions, facts: { publisher: now } }).codes).toEqual(codes);
  });
  it('with provenance or without it', () => {
    const versions = line(4, () => ({ publisher: TRUSTED, level: 'trusted-publisher' }));
    const both = drift({ versions, provenance: absent, facts: { publisher: ALICE } });
    expect(both.codes).toContain('high provenance-lost');
    expect(both.messages.find((message) => message.includes('trusted'))).toContain(
      '4 of 4 versions of 1.x since 1.0.0 (2024-01-01)',
    );
  });
  it('not where the registry names no publisher', () => {
    expect(drift({ versions: line(4, () => ({ publisher: TRUSTED })), facts: { publisher: null } }).codes).toEqual([]);
  });
  it('against the base alone', () => {
    const base = baseline(past('1.0.5', '2024-06-01', { publisher: TRUSTED }));
    expect(drift({ versions: null, base }).codes).toEqual(['high trusted-publisher-lost']);
    expect(drift({ version: '0.9.9', versions: null, base }).codes).toEqual([]);
  });
});
