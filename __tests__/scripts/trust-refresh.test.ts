import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newestTrust, strangersIn, withEmbedded } from '../../scripts/trust-refresh.ts';
import { EMBEDDED, loadTrustDocuments } from '../../src/adapters/trust.ts';
import { ROOT } from '../support/process.ts';

const now = new Date('2026-11-22T00:00:00Z');
const times = {
  created: '2020-01-01T00:00:00Z',
  modified: '2026-11-21T00:00:00Z',
  '4.0.9': '2026-11-10T00:00:00Z',
  '5.0.1': '2026-11-05T00:19:12+00:00',
  '5.0.2': '2026-11-15T10:00:00Z',
  '5.0.10': '2026-11-18T23:00:00Z',
  '5.1.0': '2026-11-20T00:00:00Z',
  '6.0.0-rc.1': '2026-11-10T00:00:00Z',
};

describe('newestTrust', () => {
  it('is the newest release that is old enough, by its number and not by its day', () => {
    expect(newestTrust(times, '5.0.1', now)).toEqual({ version: '5.0.10', date: '2026-11-18' });
    expect(newestTrust(times, '5.0.1', new Date('2026-11-23T00:00:00Z'))?.version).toBe('5.1.0');
    expect(newestTrust(times, '5.0.10', now)).toBeNull();
  });

  it('does not take what it cannot read for "nothing newer"', () => {
    expect(() => newestTrust({ ...times, '5.0.3': 'soon' }, '5.0.1', now)).toThrow('5.0.3');
    expect(() => newestTrust({}, '5.0.1', now)).toThrow('5.0.1');
  });
});

describe('withEmbedded', () => {
  it('changes what the trust adapter states, and nothing else', () => {
    const source = readFileSync(path.join(ROOT, 'src/adapters/trust.ts'), 'utf8');
    const changed = withEmbedded(source, { version: '9.9.9', date: '2027-01-02' });
    expect(changed).toContain(`EMBEDDED = { version: '9.9.9', date: '2027-01-02' } as const;`);
    expect(withEmbedded(changed, EMBEDDED)).toBe(source);
    expect(() => withEmbedded('export const EMBEDDED = 1;', EMBEDDED)).toThrow('EMBEDDED');
  });
});

describe('strangersIn', () => {
  it('finds none in the seeds against themselves, and each that is not served as it is', async () => {
    const { root, keys } = await loadTrustDocuments({ offline: true, now, timeoutMs: 1 });
    const served = structuredClone({ root, keys }) as {
      root: { tlogs: { baseUrl: string }[]; certificateAuthorities: unknown[] };
      keys: { keys: unknown[] };
    };
    expect([...strangersIn(root, served.root), ...strangersIn(keys, served.keys)]).toEqual([]);
    served.root.certificateAuthorities.pop();
    for (const log of served.root.tlogs) log.baseUrl += 'x';
    served.keys.keys.shift();
    const found = strangersIn(root, served.root).map((line) => line.split(':', 1)[0]);
    expect(found.filter((list) => list === 'certificateAuthorities')).toHaveLength(1);
    expect(found.filter((list) => list === 'tlogs')).toHaveLength(served.root.tlogs.length);
    expect(strangersIn(keys, served.keys)).toHaveLength(1);
  });

  it('lets the seed be older, and its names in another order', () => {
    expect(strangersIn({ keys: [{ a: 1, b: 2 }] }, { keys: [{ b: 2, a: 1 }, { c: 3 }] })).toEqual([]);
  });

  it('does not take a seed without authorities for one without strangers', () => {
    expect(() => strangersIn({}, { keys: [] })).toThrow('no authority');
    expect(() => strangersIn([], {})).toThrow();
  });
});
