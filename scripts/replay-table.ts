/** Writes docs/replays.md from what the replays must find and from their goldens: node scripts/run.mjs scripts/replay-table.ts */
import { writeFileSync } from 'node:fs';
import { replaysPage } from '../__tests__/e2e/replays/page.ts';

writeFileSync(new URL('../docs/replays.md', import.meta.url), replaysPage());
console.log('docs/replays.md is written');
