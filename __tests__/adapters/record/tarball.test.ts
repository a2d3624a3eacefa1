import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readRecord, recordTo } from '../../../src/adapters/record/disk.ts';
import { replayFrom } from '../../../src/adapters/record/replay.ts';
import { makePackage } from '../../support/registry/packages.ts';
import { clientOf, npmConfig, routeTo, serve } from '../registry/loopback.ts';

const NOWHERE = { locked: null, stated: null };

it('of a tarball a record keeps what was seen of it, not its bytes, and answers with it again', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'countersign-record-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const packed = makePackage({ name: 'demo', version: '1.0.0', files: { 'secret.js': 'in the tarball alone' } });
  const server = await serve((_, response) => void response.end(packed.tarball));
  const recorder = await recordTo(dir);
  const config = npmConfig(server.url);
  const client = clientOf(config, { onReply: recorder.onReply });
  const route = routeTo(server.url);
  const live = await client.tarball(route, 'demo', '1.0.0', NOWHERE);
  expect(live).toMatchObject({ kind: 'answered', value: { bytes: packed.tarball.length } });
  await recorder.finish({ ...config, hasKeys: false }, null);
  await server.stop();

  const { record, readBody } = await readRecord(dir);
  const replay = replayFrom(record, readBody);
  expect(await replay.tarball(route, 'demo', '1.0.0', NOWHERE)).toEqual(live);
  expect(await replay.tarball(route, 'demo', '2.0.0', NOWHERE)).toMatchObject({
    kind: 'unknown',
    code: 'not-recorded',
  });

  const bodies = await readdir(join(dir, 'bodies'));
  expect(bodies).toHaveLength(1);
  const [body = ''] = bodies;
  expect((await readFile(join(dir, 'bodies', body), 'utf8')).startsWith('{"digests"')).toBe(true);
  // A record may come from anyone: what is not of this shape is no answer.
  for (const forged of [
    '{}',
    '[]',
    'x',
    '{"digests":{},"bytes":1,"manifest":null,"conflicting":false,"gyp":"none","files":1}',
  ]) {
    const again = replayFrom(record, async () => Buffer.from(forged));
    expect(await again.tarball(route, 'demo', '1.0.0', NOWHERE)).toMatchObject({ kind: 'unknown', code: 'malformed' });
  }
});
