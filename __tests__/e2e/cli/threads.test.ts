import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeBinary, ROOT, run } from '../../support/process.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { auditReport, describeCli, startWorld, type World } from '../world.ts';

/** The first 32 are verified in place, the other eight on threads. */
const PACKAGES = 40;
const ON_THREADS = 8;

let world: World;
let lock: string;
beforeAll(async () => {
  world = await startWorld();
  const names = Array.from({ length: PACKAGES }, (_, index) => `many-${index}`);
  const published = await Promise.all(names.map((name) => world.publish({ name, version: '1.0.0' })));
  lock = packageLockOf(published.map((version) => lockEntryOf(version)));
});
afterAll(() => world.close());

/** Says of everything that it does not know it: seen in the report, it was the thread that was asked. */
const STUB = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, body }) => {
  const outcome = { kind: 'unsupported', code: 'attestation-unsupported', detail: 'of the stub' };
  const { attestations } = JSON.parse(Buffer.from(body));
  const value = attestations.map(({ predicateType }) => ({ predicateType, outcome }));
  parentPort.postMessage({ id, bytes: body.length, count: value.length, value });
});
parentPort.postMessage('ready');
`;

describeCli('an audit with much to verify', (cli, node) => {
  const args = ['audit', '--json', '--quiet'];

  it('passes', async () => {
    const cwd = world.project({ 'package-lock.json': lock });
    const { code, stdout, stderr } = await cli([...args, ...world.source], { cwd });
    const { outcome, coverage } = auditReport(stdout);
    expect([code, outcome, coverage.verified, stderr]).toEqual([0, 'pass', PACKAGES, '']);
  });

  it.each([
    ['asks the thread whose file lies beside it', STUB, availableParallelism() === 1 ? 0 : ON_THREADS],
    ['does without where the file is not there', null, 0],
    ['does without where the file cannot be run', 'not JavaScript', 0],
  ])('%s', async (_case, worker, elsewhere) => {
    const cwd = world.project({ 'package-lock.json': lock });
    const dist = path.join(cwd, 'moved');
    cpSync(path.join(ROOT, 'dist'), dist, { recursive: true });
    const file = path.join(dist, 'verifier-pool-worker.js');
    if (worker === null) rmSync(file);
    else writeFileSync(file, worker);
    const command = [path.join(dist, 'cli.js'), ...args, ...world.source];
    const { stdout, stderr } = await run(nodeBinary(node), command, { cwd });
    const { packages } = auditReport(stdout);
    const unsupported = packages.filter(({ evidence }) => evidence?.['provenance'] === 'unsupported');
    expect([packages.length, unsupported.length, stderr]).toEqual([PACKAGES, elsewhere, '']);
  });
});
