import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../support/process.ts';
import { replaysPage } from './page.ts';

it('docs/replays.md is what the replays’ expectations and goldens make of it', () => {
  expect(readFileSync(path.join(ROOT, 'docs/replays.md'), 'utf8')).toBe(replaysPage());
});
