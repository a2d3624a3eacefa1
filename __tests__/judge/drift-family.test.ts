import { describe, expect, it } from 'vitest';
import { judgeDrift } from '../../src/judge/drift.ts';
import { group } from '../../src/judge/group.ts';
import type { Raised } from '../../src/judge/raise.ts';
import { evidence } from './evidence.ts';
import { attestedBy, baseline, past } from './history.ts';

type Build = Parameters<typeof attestedBy>[0];

/** One package of a family: its own version and tag, built before as all of them were. */
function member(index: number, build: Build): readonly Raised[] {
  const version = `2.${index}.0`;
  return judgeDrift(
    evidence({
      id: { name: `part-${index}`, version },
      provenance: attestedBy({ ref: `refs/tags/part-${index}@${version}`, ...build }, '2025-06-01'),
    }),
    {
      own: null,
      base: baseline(
        past(`1.${index}.0`, '2025-05-01'),
        attestedBy({ ref: `refs/tags/part-${index}@1` }, '2025-05-01'),
      ),
      line: null,
      attested: null,
      newDependencies: [],
      unknown: [],
    },
    { package: `part-${index}`, version, file: 'package-lock.json', line: 10 + index },
    { youngDependencyDays: 7, defaultBranch: null, servesEvidence: true },
  );
}

const MOVED = { repository: 'octo-org/monorepo', repository_id: '2' };
const EVIL = { repository: 'mallory/demo', repository_id: '666', repository_owner_id: '667' };
const WORKFLOW = { path: '.github/workflows/evil.yml' };

describe('a family of 42 that changed alike', () => {
  it.each<readonly [string, Build, Build]>([
    ['moved within its owner, and one to a stranger’s repository', MOVED, { ...MOVED, repository_id: '3' }],
    [
      'has another event and runner, and one another workflow too',
      { runner_environment: 'self-hosted', event_name: 'schedule' },
      { ...WORKFLOW, event_name: 'schedule' },
    ],
    ['went to another owner, and one to a third', { ...EVIL, repository: 'acme/demo' }, EVIL],
  ])('%s: two findings', (_, family, stranger) => {
    const raised = [
      ...Array.from({ length: 42 }, (_each, index) => member(index, family)),
      member(42, stranger),
    ].flat();
    expect(new Set(raised.map(({ finding }) => finding.code)).size).toBe(1);
    const findings = group(raised);
    expect(findings.map(({ affected = [] }) => affected.length).toSorted((a, b) => a - b)).toEqual([0, 42]);
    expect(findings.find(({ affected }) => affected === undefined)?.package).toBe('part-42');
  });
});
