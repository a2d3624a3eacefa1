import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { createVerifierPool, type PoolOptions, type VerifierPool } from '../../src/adapters/verifier-pool.ts';
import type { BundlesVerifier } from '../../src/model/ports.ts';
import { bundleWorld } from '../support/fuzz/bundle-bases.ts';
import type { TrustWorld } from '../support/fuzz/bundle-fuzz.ts';
import { mutateBundle } from '../support/fuzz/bundle-mutate.ts';
import { randomFor } from '../support/fuzz/random.ts';

let world: TrustWorld;
let alone: BundlesVerifier;
let folder: string;
const pools: VerifierPool[] = [];
beforeAll(async () => {
  world = await bundleWorld();
  alone = createBundleVerifier(world.trustedRoot, world.keys);
  folder = mkdtempSync(join(tmpdir(), 'verifier-pool-'));
});
afterEach(async () => {
  await Promise.all(pools.splice(0).map((made) => made.close()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function pool(options: Partial<PoolOptions>): VerifierPool {
  const made = createVerifierPool(world.trustedRoot, world.keys, { threads: 2, inPlace: 0, ...options });
  pools.push(made);
  return made;
}

/** A worker that behaves as `code` says; `port` is its end. */
function worker(name: string, code: string): URL {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import { parentPort as port } from 'node:worker_threads';\n${code}`);
  return pathToFileURL(file);
}

/** Says only whose thread it was: enough to tell whether a bundle was verified there or in place. */
const ELSEWHERE = `bundles.map(() => ({ kind: 'unsupported', code: 'attestation-unsupported', detail: 'elsewhere' }))`;
const good = (): unknown => world.bases[0]?.bundle;
const asPlain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part instanceof Uint8Array ? [...part] : part)));

/** A payload is a Buffer in one and a Uint8Array in the other: JSON of bytes is compared. */
async function inPlace(bundles: readonly unknown[]): Promise<unknown> {
  return normal(await alone.verifyAll(bundles));
}

function normal(value: unknown): unknown {
  return asPlain(structuredClone(value));
}

describe('on threads and in place, the same', () => {
  it('of good and spoilt bundles, in their order', async () => {
    const spoilt = Array.from({ length: 120 }, (_, index) => {
      const random = randomFor(5, index);
      const donor = random.pick(world.bases).bundle;
      return mutateBundle(random, random.pick(world.bases).bundle, { donor, authority: null });
    });
    const responses = [...world.bases.map(({ bundle }) => bundle), ...spoilt].map((bundle) => [bundle, good()]);
    const threads = pool({});
    const answers = await Promise.all(responses.map((bundles) => threads.verifyAll(bundles)));
    const expected = await Promise.all(responses.map(inPlace));
    expect(answers.map(normal)).toEqual(expected);
  });

  it('where a key is named as an object’s prototype', async () => {
    const text = JSON.stringify(good()).replace('"mediaType"', '"__proto__":{"mediaType":"x"},"mediaType"');
    const bundle = JSON.parse(text) as unknown;
    expect(normal(await pool({}).verifyAll([bundle]))).toEqual(await inPlace([bundle]));
  });

  it('where JSON nests deeper than can be sent', async () => {
    const bundle = JSON.parse(`{"mediaType":${'['.repeat(50_000)}${']'.repeat(50_000)}}`) as unknown;
    const threads = pool({ worker: worker('deep', `port.postMessage('ready'); port.on('message', () => {});`) });
    expect(await threads.verifyAll([bundle])).toMatchObject({ kind: 'answered', value: [{ kind: 'unsupported' }] });
  });

  it('no bundles have no outcomes', async () => {
    expect(await pool({}).verifyAll([])).toEqual({ kind: 'answered', value: [] });
  });
});

describe('threads are started', () => {
  const elsewhere = () =>
    worker(
      'elsewhere',
      `port.on('message', ({ id, bundles }) => port.postMessage({ id, outcomes: ${ELSEWHERE} })); port.postMessage('ready');`,
    );
  const kinds = async (threads: VerifierPool, count: number) => {
    const answers = [];
    for (let index = 0; index < count; index += 1) answers.push(await threads.verifyAll([good()]));
    return answers.map((answer) => (answer.kind === 'answered' ? answer.value[0]?.kind : answer.kind));
  };

  it('once there is enough to verify, and not before', async () => {
    const threads = pool({ worker: elsewhere(), inPlace: 2 });
    expect(await kinds(threads, 4)).toEqual(['verified', 'verified', 'unsupported', 'unsupported']);
  });

  it('never, where there is one processor', async () => {
    expect(await kinds(pool({ worker: elsewhere(), threads: 0 }), 2)).toEqual(['verified', 'verified']);
  });

  it('anew after a rest, once there is enough again, and what is under way is let end', async () => {
    const code = `port.on('message', ({ id, bundles }) => setTimeout(() => port.postMessage({ id, outcomes: ${ELSEWHERE} }), 50));
      port.postMessage('ready');`;
    const rested = pool({ inPlace: 1, worker: worker('resting', code) });
    const whereabouts = async (count: number): Promise<string> => {
      const answer = await rested.verifyAll(Array.from({ length: count }, good));
      return answer.kind === 'answered' ? [...new Set(answer.value.map(({ kind }) => kind))].join() : answer.kind;
    };
    const waiting = whereabouts(2);
    rested.rest?.();
    expect(await waiting).toBe('unsupported');
    const underWay = whereabouts(2);
    rested.rest?.();
    expect(await underWay).toBe('unsupported');
    rested.rest?.();
    expect(await whereabouts(1)).toBe('verified');
    expect(await whereabouts(1)).toBe('unsupported');
  });
});

describe('a thread that fails', () => {
  const stopped = { kind: 'unknown', code: 'verifier-stopped' };
  const ANSWER = `port.postMessage({ id, outcomes: ${ELSEWHERE} })`;

  it.each([
    ['no file', () => pathToFileURL(join(folder, 'none.mjs'))],
    ['throws at its start', () => worker('throws', `throw new Error('no');`)],
    ['ends at its start', () => worker('ends', `process.exit(3);`)],
  ])('to start: in place (%s)', async (_case, file) => {
    const threads = pool({ worker: file() });
    const answers = await Promise.all([1, 2, 3].map(() => threads.verifyAll([good()])));
    expect(answers.map(normal)).toEqual(await Promise.all([1, 2, 3].map(() => inPlace([good()]))));
    expect((await threads.verifyAll([good()])).kind).toBe('answered');
  });

  it('never to say that it has started: in place, after the time', async () => {
    const threads = pool({
      worker: worker('silent', `port.on('message', () => {});`),
      limits: { startMs: 200, jobMs: 60_000 },
    });
    expect(await threads.verifyAll([good()])).toMatchObject({ kind: 'answered', value: [{ kind: 'verified' }] });
  });

  it.each([
    ['throws', `throw new Error('crash')`],
    ['ends', `process.exit(0)`],
    ['does not answer', ``],
    ['never ends', `for (;;);`],
    ['answers another question', `port.postMessage({ id: id + 1, outcomes: ${ELSEWHERE} })`],
    ['says less than it was asked', `port.postMessage({ id, outcomes: [] })`],
  ])('at a bundle is no verdict on it, and takes no other along (%s)', async (name, fault) => {
    // More poisoned responses than there may be threads: none is tried in place.
    const code = `port.on('message', ({ id, bundles }) => { if (bundles[0].poison) { ${fault} } else { ${ANSWER} } }); port.postMessage('ready');`;
    const threads = pool({
      worker: worker(`fails-${name.replaceAll(' ', '-')}`, code),
      limits: { startMs: 30_000, jobMs: 300 },
    });
    const poison = { ...(good() as object), poison: true };
    const bundles = [poison, good(), poison, poison, good(), good(), good(), good(), good(), good(), good(), good()];
    const answers = await Promise.all(bundles.map((bundle) => threads.verifyAll([bundle])));
    answers.forEach((answer, index) => {
      if (bundles[index] === poison) expect(answer).toMatchObject(stopped);
      else expect(answer.kind).toBe('answered');
    });
  });
});

it('a run that is cut short waits for no thread: what was not verified is not known', async () => {
  const run = new AbortController();
  const busy = worker('busy', `port.on('message', () => { for (;;); }); port.postMessage('ready');`);
  const threads = pool({ worker: busy, signal: run.signal });
  const waiting = Array.from({ length: 8 }, () => threads.verifyAll([good()]));
  setTimeout(() => run.abort(), 200);
  for (const answer of await Promise.all(waiting)) expect(answer).toMatchObject({ kind: 'unknown', code: 'cancelled' });
  expect(await threads.verifyAll([good()])).toMatchObject({ kind: 'answered', value: [{ kind: 'verified' }] });
});

it('keeps no process from ending, and lets none end before its answers', () => {
  const source = (name: string): string => fileURLToPath(new URL(`../../src/adapters/${name}.ts`, import.meta.url));
  const script = join(folder, 'ends.mjs');
  writeFileSync(join(folder, 'world.json'), JSON.stringify({ ...world, bundle: good() }));
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
     import { createVerifierPool } from ${JSON.stringify(pathToFileURL(source('verifier-pool')).href)};
     const world = JSON.parse(readFileSync(${JSON.stringify(join(folder, 'world.json'))}, 'utf8'));
     const pool = createVerifierPool(world.trustedRoot, world.keys, { threads: 2, inPlace: 0 });
     const answers = await Promise.all([1, 2, 3].map(() => pool.verifyAll([world.bundle])));
     console.log(answers.map((answer) => answer.value[0].kind).join());`,
  );
  const run = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 25_000, cwd: tmpdir() });
  expect([run.status, run.stdout.trim(), run.stderr]).toEqual([0, 'verified,verified,verified', '']);
});
