// Brings the embedded trust, the seeds of `@sigstore/tuf`, up to date, for people to review: changes package.json, the lockfile
// and what src/adapters/trust.ts states. Needs the network. Run `npm run build` afterwards.
//
//   node scripts/run.mjs scripts/refresh-trust.ts
//
// Exit code 0: done, or nothing to do. 1: refused, or it could not be found out; what was changed by then is not to be kept.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMBEDDED, loadTrustDocuments } from '../src/adapters/trust.ts';
import { isRecord } from '../src/model/json.ts';
import { newestTrust, strangersIn, withEmbedded } from './trust-refresh.ts';

const PACKAGE = '@sigstore/tuf';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = (...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });

const times: unknown = JSON.parse(npm('view', PACKAGE, 'time', '--json'));
if (!isRecord(times)) throw new Error(`the registry lists no releases of ${PACKAGE}`);
const candidate = newestTrust(times, EMBEDDED.version, new Date());
if (candidate === null) {
  console.log(`${PACKAGE} ${EMBEDDED.version} of ${EMBEDDED.date} is the newest that is old enough.`);
} else {
  // Before anything is installed: by the library and from the roots that were reviewed, not by those under examination.
  const served = await loadTrustDocuments({ offline: false, now: new Date(), timeoutMs: 30_000 });
  for (const { source, detail } of [served.rootSource, served.keysSource])
    if (source !== 'tuf') throw new Error(`what Sigstore serves now could not be found out: ${detail}`);
  npm('install', '--save-exact', '--ignore-scripts', `${PACKAGE}@${candidate.version}`);
  const trust = join(root, 'src', 'adapters', 'trust.ts');
  writeFileSync(trust, withEmbedded(readFileSync(trust, 'utf8'), candidate));
  // Its own module graph: this process has the seeds of before.
  const script = `import { loadTrustDocuments } from ${JSON.stringify(new URL('../src/adapters/trust.ts', import.meta.url).href)};
    const { root, keys } = await loadTrustDocuments({ offline: true, now: new Date(), timeoutMs: 1 });
    process.stdout.write(JSON.stringify({ root, keys }));`;
  const seeds: unknown = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' }),
  );
  if (!isRecord(seeds)) throw new Error('the new seeds cannot be read');
  const strangers = [...strangersIn(seeds['root'], served.root), ...strangersIn(seeds['keys'], served.keys)];
  for (const stranger of strangers) console.error(`::error::Sigstore does not serve this: ${stranger}`);
  if (strangers.length > 0) process.exitCode = 1;
  else console.log(`${PACKAGE} ${EMBEDDED.version} of ${EMBEDDED.date} -> ${candidate.version} of ${candidate.date}`);
}
