import { describe, expect, test } from 'vitest';
import type { PreflightCheck } from '../../src/model/publish.ts';
import { type Checklist, checklistJson, renderChecklist, renderChecklistMarkdown } from '../../src/report/checklist.ts';
import { expectGolden } from './golden.ts';

const check = (id: string, outcome: PreflightCheck['outcome'], detail: string, remedy = ''): PreflightCheck => ({
  id,
  title: `Title of ${id}`,
  outcome,
  detail,
  remedy,
});

const FAULT = check(
  'private',
  'fail',
  'package.json has "private": true.',
  'Put this into package.json:\n"repository": {\n  "type": "git"\n}',
);
const CHECKS = [
  check('tag', 'pass', 'latest'),
  FAULT,
  check('workflow-events', 'warn', 'issue_comment (.github/workflows/release.yml:3)', 'Give it a workflow of its own.'),
  check('version', 'unknown', 'the registry answered 503', 'Run this again.'),
  check('runner', 'not-applicable', 'Only the publishing run can tell.'),
];
const CASES: Readonly<Record<string, Checklist>> = {
  faults: {
    subject: 'demo@1.1.0 to https://registry.npmjs.org/',
    checks: CHECKS,
    blocking: [FAULT, CHECKS[3] ?? FAULT],
  },
  unknowns: { subject: 'demo@1.1.0', checks: CHECKS.slice(2), blocking: CHECKS.slice(3, 4) },
  ready: { subject: 'demo@1.1.0', checks: CHECKS.slice(0, 1), blocking: [] },
};

const HOSTILE = '\u001b[2K✔ ::error::x | [a](https://evil.example) https://u:planted@host/ @octocat <img>';

describe('a checklist', () => {
  test.each(Object.entries(CASES))('%s', (name, checklist) => {
    const text = renderChecklist(checklist, { color: false, width: 100, links: false });
    expectGolden(`checklist-${name}.txt`, text);
    expectGolden(`checklist-${name}.md`, renderChecklistMarkdown(checklist));
    expectGolden(`checklist-${name}.json`, checklistJson(checklist));
  });

  test('what others wrote is seen and never obeyed', () => {
    const hostile = check('x', 'fail', HOSTILE, `${HOSTILE}\n${HOSTILE}`);
    const checklist = { subject: HOSTILE, checks: [hostile], blocking: [hostile] };
    const [text, markdown, json] = [
      renderChecklist(checklist, { color: false, width: 100, links: false }),
      renderChecklistMarkdown(checklist),
      checklistJson(checklist),
    ];
    for (const rendered of [text, markdown, json]) {
      expect(rendered).not.toContain('planted');
      expect(rendered).not.toContain('\u001b');
    }
    expect(text).not.toContain('::error');
    expect(markdown).not.toMatch(/<img|\]\(https|@octocat/);
  });
});
