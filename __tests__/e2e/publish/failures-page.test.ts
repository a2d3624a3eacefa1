import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../support/process.ts';
import { FAILURES } from './failures.ts';
import { failuresPage } from './failures-page.ts';

it('docs/publish-failures.md is what the tables of the tests make of it', () => {
  expect(readFileSync(path.join(ROOT, 'docs/publish-failures.md'), 'utf8')).toBe(failuresPage());
});

it('what preflight stops has left nothing in the log', () => {
  const stopped = FAILURES.flatMap(([, { cases }]) => cases).filter(
    ({ stage, others }) => (stage === 'preflight' || stage === 'pack') && others === undefined,
  );
  expect(stopped.length).toBeGreaterThan(20);
  expect(stopped.filter(({ entries }) => entries > 0)).toEqual([]);
});
