/** Changes that are no evidence: the audit must claim no more than before, and less where something was taken away. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_EVIDENCE } from './no-evidence-rows.ts';
import { startSubjects, type Subjects } from './subject.ts';

let subjects: Subjects;
beforeAll(async () => {
  subjects = await startSubjects();
});
afterAll(() => subjects.world.close());

describe('changes that are no evidence', () => {
  afterAll(() => console.info(`changes that are no evidence: ${NO_EVIDENCE.length}`));

  it.each(NO_EVIDENCE.map((row) => [row.id, row.because, row] as const))('%s: %s', async (_id, _because, row) => {
    const good = subjects[row.of];
    const before = await subjects.audit(subjects.serve(good, subjects.goodOf(good)));
    const served = subjects.goodOf(good);
    await row.change(served, subjects, good);
    const verdict = await subjects.audit(subjects.serve(good, served));

    const [was] = before.packages;
    const [is] = verdict.packages;
    expect(verdict.packages).toHaveLength(1);
    expect([is?.name, is?.version, is?.status]).toEqual([good.name, good.version, 'verified']);
    const expected = { ...was?.evidence };
    for (const statement of row.lost ?? []) expected[statement] = expect.not.stringMatching('verified') as never;
    expect(is?.evidence).toEqual(expected);
    const lostSource = row.lost?.includes('provenance') === true;
    expect(is?.source === null).toBe(lostSource || was?.source === null);
    if (row.code !== undefined) expect(verdict.findings.map(({ code }) => code)).toContain(row.code);
  });

  it('shows the workflow of the certificate, whichever it is', async () => {
    const row = NO_EVIDENCE.find(({ id }) => id.includes('another workflow of the same repository'));
    const served = subjects.goodOf(subjects.attested);
    await row?.change(served, subjects, subjects.attested);
    const { packages } = await subjects.audit(subjects.serve(subjects.attested, served));
    expect(packages[0]?.source).toMatchObject({
      repository: 'github.com/acme/target',
      workflow: '.github/workflows/other.yml',
      ref: 'refs/heads/other',
      commit: 'b'.repeat(40),
    });
  });
});
