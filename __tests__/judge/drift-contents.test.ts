import { describe, expect, it } from 'vitest';
import type { NewDependency } from '../../src/model/history.ts';
import { absent, unknown } from './evidence.ts';
import { attestedBy, baseline, drift, past } from './history.ts';

const scripts = (...installScripts: readonly string[]) => ({ installScripts });

describe('install-script-added', () => {
  const now = { facts: scripts('postinstall') };
  const older = past('0.9.0', '2020-01-01');
  it('where the previous version of the line ran nothing', () => {
    const { codes, messages } = drift({
      ...now,
      versions: [past('1.0.0', '2024-01-01', scripts('install')), past('1.0.1', '2024-02-01')],
    });
    expect(codes).toEqual(['high install-script-added']);
    expect(messages[0]).toMatch(/postinstall.*1\.0\.1 \(2024-02-01\) ran nothing/);
  });
  it('where only the base ran nothing', () => {
    const versions = [past('1.0.0', '2025-05-30', scripts('postinstall'))];
    expect(drift({ ...now, versions, base: baseline(older) }).codes).toEqual(['high install-script-added']);
    expect(drift({ ...now, versions: null, base: baseline(older) }).codes).toEqual(['high install-script-added']);
  });
  it('milder where the line has had one for long', () => {
    const versions = [
      past('1.0.0', '2024-01-01', scripts('postinstall')),
      past('1.0.1', '2025-05-30', scripts('postinstall')),
    ];
    expect(drift({ ...now, versions, base: baseline(older) }).codes).toEqual(['medium install-script-added']);
  });
  it('not milder where nobody knows for how long', () => {
    const versions = [past('1.0.0', null, scripts('postinstall'))];
    expect(drift({ ...now, versions, base: baseline(older) }).codes).toEqual(['high install-script-added']);
  });
  it('milder where there was another one', () => {
    const { codes, messages } = drift({
      facts: scripts('preinstall', 'postinstall'),
      versions: [past('1.0.0', '2024-01-01', scripts('postinstall'))],
    });
    expect(codes).toEqual(['medium install-script-added']);
    expect(messages[0]).toContain('ran postinstall only');
  });
  it('where the packument alone tells of it', () => {
    const own = past('1.0.9', '2025-06-01', scripts('binding.gyp'));
    expect(drift({ versions: [past('1.0.0', '2024-01-01')], more: { own } }).codes).toEqual([
      'high install-script-added',
    ]);
  });
  it.each([
    ['the same as before', now.facts, [past('1.0.0', '2024-01-01', scripts('postinstall'))]],
    ['one less', scripts('install'), [past('1.0.0', '2024-01-01', scripts('install', 'postinstall'))]],
    ['none', scripts(), [past('1.0.0', '2024-01-01')]],
    ['a first version', now.facts, []],
  ])('not: %s', (_, facts, versions) => expect(drift({ facts, versions }).codes).toEqual([]));
});

describe('dependency-added-young', () => {
  const added = (more: Partial<NewDependency> = {}) => ({
    more: {
      newDependencies: [{ name: 'plain', firstPublishedAt: '2025-05-31T06:00:00.000Z', repositoryId: null, ...more }],
    },
  });
  it('is days old when this version was published', () => {
    const { codes, messages } = drift(added());
    expect(codes).toEqual(['high dependency-added-young']);
    expect(messages[0]).toMatch(/plain.*2025-05-31, 18 hours before.*2025-06-01/);
  });
  it.each([
    ['to the day', '2025-05-25T00:00:00.000Z', []],
    ['an hour younger', '2025-05-25T01:00:00.000Z', ['high dependency-added-young']],
    ['first published after it', '2025-06-03T00:00:00.000Z', ['high dependency-added-young']],
    ['old', '2015-06-03T00:00:00.000Z', []],
  ])('%s', (_, firstPublishedAt, codes) => expect(drift(added({ firstPublishedAt })).codes).toEqual(codes));
  it('by the policy’s days', () => {
    expect(
      drift({ ...added({ firstPublishedAt: '2025-05-20T00:00:00.000Z' }), options: { youngDependencyDays: 14 } }).codes,
    ).toEqual(['high dependency-added-young']);
  });
  it('not where both are built from one repository, by its number', () => {
    const provenance = attestedBy({ repository_id: '12' }, '2025-06-01');
    const versions = [past('1.0.0', '2024-01-01')];
    expect(drift({ ...added({ repositoryId: '12' }), provenance, versions }).codes).toEqual([]);
    expect(drift({ ...added({ repositoryId: '13' }), provenance, versions }).codes).toEqual([
      'high dependency-added-young',
    ]);
    expect(drift({ ...added({ repositoryId: '12' }), provenance: absent, versions }).codes).toEqual([
      'high dependency-added-young',
    ]);
  });
  it.each([
    ['the dependency', {}, added({ firstPublishedAt: null })],
    ['this version', { publishedAt: null, evidence: { publish: unknown('timeout') } }, added()],
  ])('without a time of %s is unknown, never old enough', (_, scene, dependency) => {
    expect(drift({ ...scene, ...dependency }).codes).toEqual(['incomplete registry-unreachable']);
  });
  it('goes by the signed log where the packument states no time', () => {
    expect(drift({ publishedAt: null, ...added() }).codes).toEqual(['high dependency-added-young']);
  });
});

describe('what could not be found out', () => {
  it('is one incomplete finding, whatever else was found', () => {
    const more = { unknown: ['the history of demo could not be asked for: 503', 'b', 'c', 'd', 'e'] };
    const { codes, messages } = drift({ facts: scripts('install'), versions: [past('1.0.0', '2024-01-01')], more });
    expect(codes).toEqual(['high install-script-added', 'incomplete registry-unreachable']);
    expect(messages[1]).toMatch(/503; b; c; and 2 more/);
  });
  it('is told apart where it was a verification that stopped', () => {
    const before = past('1.0.0', '2024-01-01');
    const stopped = { ...unknown('verifier-stopped'), detail: 'x'.repeat(100_000) };
    for (const scene of [{ base: baseline(before, stopped) }, { attested: baseline(before, stopped) }]) {
      const { codes, messages } = drift(scene);
      expect(codes).toEqual(['incomplete verification-stopped']);
      expect(messages[0]).toMatch(/ could not be compared with 1\.0\.0: x/);
      expect(messages[0]?.length).toBeLessThan(500);
      expect(messages[0]).not.toContain('registry');
    }
    expect(drift({ base: baseline(before, unknown('timeout')) }).codes).toEqual([]);
  });
  it('is bounded', () => {
    expect(drift({ more: { unknown: ['x'.repeat(100_000)] } }).messages[0]?.length).toBeLessThan(500);
  });
});
