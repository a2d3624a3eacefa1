import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRecord, recordTo } from '../../../src/adapters/record/disk.ts';
import { type EvidenceRecord, parseRecord } from '../../../src/adapters/record/record.ts';
import { replayFrom } from '../../../src/adapters/record/replay.ts';
import type { RegistryPort } from '../../../src/model/ports.ts';
import { ConfigurationError } from '../../../src/model/errors.ts';
import { clientOf, json, npmConfig, routeTo, serve, status } from '../registry/loopback.ts';

const SECRET = 'npm_plantedSecret0123456789';

describe('a recorded run', () => {
  it('gives the same answers again without a network, failures included', async () => {
    const { dir, live, registry, stop } = await recorded();
    await stop();
    const { record, readBody } = await readRecord(dir);
    const replay = replayFrom(record, readBody);
    expect(await askAll(replay, registry)).toEqual(live);
    expect(replay.traffic).toEqual({ requests: 0, bytes: 0 });
    expect(record.trust).toEqual({ keys: [] });
  });

  it('routes as the recorded run did', async () => {
    const { dir, registry } = await recorded();
    const { record, readBody } = await readRecord(dir);
    const replay = replayFrom(record, readBody);
    expect(replay.route('a', null)).toEqual({ kind: 'route', route: { registry, trust: 'keyed' } });
    expect(replay.route('@s/a', null)).toMatchObject({ route: { registry: 'https://s.example/' } });
  });

  it('knows nothing that was not asked', async () => {
    const { dir, registry } = await recorded();
    const { record, readBody } = await readRecord(dir);
    const replay = replayFrom(record, readBody);
    const route = routeTo(registry);
    expect(await replay.packument(route, 'never-asked')).toMatchObject({ kind: 'unknown', code: 'not-recorded' });
    expect(await replay.versionDocument(route, 'found', '2.0.0')).toMatchObject({ code: 'not-recorded' });
    expect(await replay.servesKeys(routeTo('https://elsewhere.example/'))).toMatchObject({ code: 'not-recorded' });
  });

  it('holds no credentials', async () => {
    const { dir } = await recorded();
    const files = await readdir(dir, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      files.filter((f) => f.isFile()).map((f) => readFile(join(f.parentPath, f.name), 'utf8')),
    );
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join('')).not.toContain(SECRET);
  });
});

describe('a record that someone else made', () => {
  it('with a changed body has no such body', async () => {
    const { dir, registry } = await recorded();
    for (const name of await readdir(join(dir, 'bodies')))
      await writeFile(join(dir, 'bodies', name), '{"name":"evil"}');
    const { record, readBody } = await readRecord(dir);
    const answer = await replayFrom(record, readBody).packument(routeTo(registry), 'found');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'malformed' });
  });

  it('cannot read this machine’s files through a link', async () => {
    const { dir, registry } = await recorded();
    const { record, readBody } = await readRecord(dir);
    for (const name of await readdir(join(dir, 'bodies'))) {
      const path = join(dir, 'bodies', name);
      // The very bytes that the name promises, but elsewhere.
      const elsewhere = join(await folder(), 'copy');
      await writeFile(elsewhere, await readFile(path));
      await rm(path);
      await symlink(elsewhere, path);
    }
    const answer = await replayFrom(record, readBody).packument(routeTo(registry), 'found');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'malformed' });
  });

  const good: EvidenceRecord = {
    schemaVersion: 1,
    routing: { registry: 'https://r.example/', scopes: {}, replaceRegistryHost: 'npmjs', hasKeys: false },
    answers: [
      { url: 'https://r.example/a', accept: 'application/json', status: 200, body: 'a'.repeat(64), error: null },
    ],
    trust: null,
  };
  const [answer] = good.answers;
  const error = { code: 'timeout', detail: '' };

  it('is read where every shape is right', () => {
    expect(parseRecord(structuredClone(good), 'record.json')).toEqual(good);
  });

  it.each([
    ['a list', []],
    ['another version', { ...good, schemaVersion: 2 }],
    ['no routing', { ...good, routing: undefined }],
    ['a registry that is no address', { ...good, routing: { ...good.routing, registry: 'file:///etc/' } }],
    ['a scope without an address', { ...good, routing: { ...good.routing, scopes: { '@s': 1 } } }],
    ['no answers', { ...good, answers: {} }],
    ['a body outside the folder', { ...good, answers: [{ ...answer, body: '../../etc/passwd' }] }],
    ['neither a body nor an error', { ...good, answers: [{ ...answer, body: null }] }],
    ['both a body and an error', { ...good, answers: [{ ...answer, error }] }],
    ['an unknown code', { ...good, answers: [{ ...answer, body: null, error: { ...error, code: 'verified' } }] }],
    ['an inherited code', { ...good, answers: [{ ...answer, body: null, error: { ...error, code: 'toString' } }] }],
    [
      'an endless detail',
      { ...good, answers: [{ ...answer, body: null, error: { ...error, detail: 'x'.repeat(5000) } }] },
    ],
    ['a status that is none', { ...good, answers: [{ ...answer, status: '200' }] }],
  ])('is refused with %s', (_, value) => {
    expect(() => parseRecord(value, 'record.json')).toThrow(ConfigurationError);
  });
});

describe('the folder', () => {
  it('is not one that holds other things', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'README.md'), '');
    await expect(recordTo(dir)).rejects.toThrow(ConfigurationError);
  });

  it('may hold an earlier record, which is replaced', async () => {
    const { dir } = await recorded();
    const recorder = await recordTo(dir);
    await recorder.finish(
      { registry: 'https://r.example/', scopes: {}, replaceRegistryHost: 'never', hasKeys: false },
      null,
    );
    expect((await readRecord(dir)).record.answers).toEqual([]);
  });

  it.each(['', '{', '[1]', 'null'])('without a record that can be read is an error: %j', async (text) => {
    const dir = await folder();
    await writeFile(join(dir, 'record.json'), text);
    await expect(readRecord(dir)).rejects.toThrow(ConfigurationError);
  });

  it('without a record at all is an error', async () => {
    await expect(readRecord(await folder())).rejects.toThrow(ConfigurationError);
  });
});

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'countersign-record-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

async function recorded() {
  const server = await serve((request, response) => {
    const answers: Record<string, (r: typeof response) => void> = {
      '/found': json({ name: 'found' }),
      '/found/1.0.0': json({ name: 'found', version: '1.0.0' }),
      '/forbidden': status(403),
      '/broken': status(500),
      '/-/npm/v1/keys': status(400),
    };
    (answers[request.url ?? ''] ?? status(404))(response);
  });
  const dir = join(await folder(), 'evidence');
  const recorder = await recordTo(dir);
  const config = npmConfig(server.url, {
    scopes: { '@s': 'https://s.example/' },
    credentials: { [`//${server.host}/:_authToken`]: SECRET },
  });
  const client = clientOf(config, { onReply: recorder.onReply, hasKeys: true });
  const live = await askAll(client, server.url);
  await recorder.finish({ ...config, hasKeys: true }, { keys: [] });
  return { dir, live, registry: server.url, stop: server.stop };
}

async function askAll(port: RegistryPort, registry: string): Promise<unknown[]> {
  const route = routeTo(registry);
  return [
    await port.packument(route, 'found'),
    await port.versionDocument(route, 'found', '1.0.0'),
    await port.attestations(route, 'found', '1.0.0'),
    await port.packument(route, 'forbidden'),
    await port.packument(route, 'broken'),
    await port.servesKeys(route),
    await port.packument(route, '../invalid'),
  ];
}
