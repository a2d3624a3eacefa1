// May this tag be released, and does the major pointer move to it? Writes `major` and `prerelease` as step outputs.
//
//   git tag --list | node scripts/run.mjs scripts/release-check.ts TAG
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseOf } from './release-facts.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [tag = ''] = process.argv.slice(2);
const release = releaseOf({
  tag,
  tags: readFileSync(0, 'utf8').split(/\s+/),
  manifest: readFileSync(join(root, 'package.json'), 'utf8'),
  changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
});
if ('faults' in release) {
  for (const fault of release.faults) console.error(`::error::${fault}`);
  process.exitCode = 1;
} else {
  console.log(`major=${release.major ?? ''}\nprerelease=${release.prerelease}`);
}
