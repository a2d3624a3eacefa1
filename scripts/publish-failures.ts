/** Writes docs/publish-failures.md from the tables that the tests play: node scripts/run.mjs scripts/publish-failures.ts */
import { writeFileSync } from 'node:fs';
import { failuresPage } from '../__tests__/e2e/publish/failures-page.ts';

writeFileSync(new URL('../docs/publish-failures.md', import.meta.url), failuresPage());
console.log('docs/publish-failures.md is written');
