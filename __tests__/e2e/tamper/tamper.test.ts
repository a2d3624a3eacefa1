/**
 * The tamper table: for a good package, every single thing that can be changed is changed, removed, weakened or given
 * a second value. The audit must not call any of them verified.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE_ROWS } from './bundle-rows.ts';
import { DIST_ROWS } from './dist-rows.ts';
import { LOCKFILE_HASH_ROWS } from './lockfile-hash-rows.ts';
import { LOCKFILE_ROWS } from './lockfile-rows.ts';
import { PROVENANCE_STATEMENT_ROWS } from './provenance-rows.ts';
import { PUBLISH_STATEMENT_ROWS } from './publish-rows.ts';
import { RESPONSE_ROWS } from './response-rows.ts';
import type { Tamper } from './row.ts';
import { startSubjects, type Subjects } from './subject.ts';

const ROWS: readonly Tamper[] = [
  ...LOCKFILE_ROWS,
  ...LOCKFILE_HASH_ROWS,
  ...DIST_ROWS,
  ...RESPONSE_ROWS,
  ...BUNDLE_ROWS,
  ...PROVENANCE_STATEMENT_ROWS,
  ...PUBLISH_STATEMENT_ROWS,
];

let subjects: Subjects;
beforeAll(async () => {
  subjects = await startSubjects();
});
afterAll(() => subjects.world.close());

describe('the tamper table', () => {
  let tried = 0;
  const saidVerified: string[] = [];
  afterAll(() =>
    console.info(
      `tampers tried: ${tried}; that still said verified: ${saidVerified.length} ${saidVerified.join(', ')}`,
    ),
  );

  it.each(['attested', 'signed'] as const)('the good package is verified: %s', async (of) => {
    const good = subjects[of];
    const verdict = await subjects.audit(subjects.serve(good, subjects.goodOf(good)));
    const [entry] = verdict.packages;
    const attested = of === 'attested' ? 'verified' : 'absent';
    expect(entry?.evidence).toEqual({
      integrity: 'verified',
      signature: 'verified',
      publish: attested,
      provenance: attested,
    });
    expect([verdict.outcome, entry?.status]).toEqual(['pass', 'verified']);
    expect(verdict.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('names each row once', () => {
    expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  });

  it.each(ROWS.map((row) => [row.id, row] as const))('%s', async (_id, row) => {
    const good = subjects[row.of];
    const served = subjects.goodOf(good);
    await row.change(served, subjects, good);
    const verdict = await subjects.audit(subjects.serve(good, served));
    tried += 1;
    const statuses = verdict.packages.map(({ status }) => status);
    if (statuses.includes('verified')) saidVerified.push(row.id);
    if (row.status === 'error') {
      expect([verdict.outcome, statuses]).toEqual(['error', []]);
      return;
    }
    expect(statuses).toEqual([row.status]);
    if (row.code !== null) expect(verdict.findings.map(({ code }) => code)).toContain(row.code);
    const outcome = { failed: ['fail'], 'not-audited': ['incomplete', 'fail'] }[row.status as string];
    if (outcome !== undefined) expect(outcome).toContain(verdict.outcome);
    const evidence = verdict.packages[0]?.evidence ?? null;
    // What is weakly bound is bound, by less.
    if (row.status !== 'weakly-bound' && evidence !== null && row.concerns in evidence) {
      expect(evidence[row.concerns as keyof typeof evidence]).not.toBe('verified');
    }
  });

  it('says verified for none', () => {
    expect(tried).toBe(ROWS.length);
    expect(saidVerified).toEqual([]);
  });
});
