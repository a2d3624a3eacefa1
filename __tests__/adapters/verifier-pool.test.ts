import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { createVerifierPool, type PoolOptions, type VerifierPool } from '../../src/adapters/verifier-pool.ts';
import type { BundlesVerifier } from '../../src/model/ports.ts';
import { readServed } from '../../src/verify/attestations.ts';
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
const ELSEWHERE = `{ id, bytes: body.length, count: 1, value: [{ predicateType: '', outcome:
  { kind: 'unsupported', code: 'attestation-unsupported', detail: 'elsewhere' } }] }`;
const good = (): unknown => world.bases[0]?.bundle;
const poisoned = (): unknown => ({ ...(good() as object), poison: true });
const asPlain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part instanceof Uint8Array ? [...part] : part)));

/** As a registry serves bundles. */
const bodyOf = (...bundles: readonly unknown[]): Uint8Array =>
  Buffer.from(JSON.stringify({ attestations: bundles.map((bundle) => ({ predicateType: 'a label', bundle })) }));
const ask = (verifier: BundlesVerifier, ...bundles: readonly unknown[]) =>
  verifier.verifyAll(bodyOf(...bundles), readServed);

/** What became of the first bundle. */
async function kindOf(verifier: BundlesVerifier, ...bundles: readonly unknown[]): Promise<string | undefined> {
  const answer = await ask(verifier, ...bundles);
  if (answer.kind !== 'answered') return answer.kind === 'unknown' ? answer.code : answer.kind;
  return typeof answer.value === 'string' ? answer.value : answer.value[0]?.outcome.kind;
}

/** A payload is a Buffer in one and a Uint8Array in the other: JSON of bytes is compared. */
async function inPlace(bundles: readonly unknown[]): Promise<unknown> {
  return normal(await ask(alone, ...bundles));
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
    const answers = await Promise.all(responses.map((bundles) => ask(threads, ...bundles)));
    const expected = await Promise.all(responses.map(inPlace));
    expect(answers.map(normal)).toEqual(expected);
  });

  it('where a key is named as an object’s prototype', async () => {
    const text = Buffer.from(bodyOf(good()))
      .toString()
      .replace('"mediaType"', '"__proto__":{"mediaType":"x"},"mediaType"');
    const body = Buffer.from(text);
    expect(normal(await pool({}).verifyAll(body, readServed))).toEqual(normal(await alone.verifyAll(body, readServed)));
  });

  it.each([
    [
      'nests deeply',
      `{"attestations":[{"predicateType":"","bundle":{"mediaType":${'['.repeat(50_000)}${']'.repeat(50_000)}}}]}`,
    ],
    ['is no JSON', '{"attestations":['],
    ['is no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['is another document', '{"attestations":{}}'],
    ['lacks a bundle', '{"attestations":[{"predicateType":"x"}]}'],
    ['lists too much', `{"attestations":[${'{},'.repeat(64)}{}]}`],
    ['serves nothing', '{"attestations":[]}'],
    ['is empty', ''],
  ])('where the response %s', async (_case, text) => {
    const body = Buffer.from(text);
    const [there, here] = [await pool({}).verifyAll(body, readServed), await alone.verifyAll(body, readServed)];
    expect([there.kind, normal(there)]).toEqual(['answered', normal(here)]);
  });

  it('and leaves the bytes to whoever else holds them', async () => {
    const all = Buffer.concat([Buffer.from('before'), bodyOf(good())]);
    const body = all.subarray('before'.length);
    const before = Buffer.from(all);
    const threads = pool({});
    const answers = await Promise.all([1, 2].map(() => threads.verifyAll(body, readServed)));
    expect(answers.map(normal)).toEqual([await inPlace([good()]), await inPlace([good()])]);
    expect(all.equals(before)).toBe(true);
  });
});

describe('threads are started', () => {
  const elsewhere = () =>
    worker(
      'elsewhere',
      `port.on('message', ({ id, body }) => port.postMessage(${ELSEWHERE})); port.postMessage('ready');`,
    );
  const kinds = async (threads: VerifierPool, count: number) => {
    const found = [];
    for (let index = 0; index < count; index += 1) found.push(await kindOf(threads, good()));
    return found;
  };

  it('once there is enough to verify, and not before', async () => {
    const threads = pool({ worker: elsewhere(), inPlace: 2 });
    expect(await kinds(threads, 4)).toEqual(['verified', 'verified', 'unsupported', 'unsupported']);
  });

  it('at once where much is expected, and not for less', async () => {
    const [some, much] = [pool({ worker: elsewhere(), inPlace: 2 }), pool({ worker: elsewhere(), inPlace: 2 })];
    some.expect?.(199);
    much.expect?.(200);
    expect([await kinds(some, 1), await kinds(much, 1)]).toEqual([['verified'], ['unsupported']]);
  });

  it('never, where there is one processor', async () => {
    expect(await kinds(pool({ worker: elsewhere(), threads: 0 }), 2)).toEqual(['verified', 'verified']);
  });

  it('anew after a rest, once there is enough again, and what is under way is let end', async () => {
    const code = `port.on('message', ({ id, body }) => setTimeout(() => port.postMessage(${ELSEWHERE}), 50));
      port.postMessage('ready');`;
    const rested = pool({ inPlace: 1, worker: worker('resting', code) });
    expect(await kindOf(rested, good())).toBe('verified');
    const waiting = kindOf(rested, good());
    rested.rest?.();
    expect(await waiting).toBe('unsupported');
    const underWay = kindOf(rested, good());
    rested.rest?.();
    expect(await underWay).toBe('unsupported');
    rested.rest?.();
    expect(await kindOf(rested, good())).toBe('verified');
    expect(await kindOf(rested, good())).toBe('unsupported');
  });
});

describe('where the thread is slow', () => {
  const slow = (name: string, ms: number, first: string) =>
    worker(
      name,
      `port.on('message', ({ id, body }) => { ${first} setTimeout(() => port.postMessage(${ELSEWHERE}), ${ms}); });
       port.postMessage('ready');`,
    );
  const askAll = async (most: number, file: URL): Promise<number> => {
    const threads = pool({ threads: 1, worker: file });
    const kinds = await Promise.all(Array.from({ length: most }, () => kindOf(threads, good())));
    return kinds.filter((kind) => kind === 'verified').length;
  };

  it('the main thread verifies what it can while it is idle, and leaves the thread its own', async () => {
    const helped = await askAll(24, slow('slow', 500, ''));
    expect(helped).toBeGreaterThan(0);
    // So much as is 96 KiB is the thread’s at once.
    expect(helped).toBeLessThanOrEqual(24 - Math.ceil((96 * 1024) / bodyOf(good()).length));
  });

  it('it does not once something has killed a thread', async () => {
    const first = `if (Buffer.from(body).includes('poison')) process.exit(1);`;
    const threads = pool({ threads: 1, worker: slow('killed', 100, first) });
    expect((await ask(threads, poisoned())).kind).toBe('unknown');
    const kinds = await Promise.all(Array.from({ length: 20 }, () => kindOf(threads, good())));
    expect(kinds).not.toContain('verified');
  });

  it('it does not while it has enough to do itself', async () => {
    let toils = true;
    const toil = (): void => {
      const slice = performance.now() + 10;
      while (performance.now() < slice);
      if (toils) setImmediate(toil);
    };
    toil();
    const helped = await askAll(40, slow('while-busy', 50, ''));
    toils = false;
    expect(helped).toBe(0);
  });
});

describe('a thread that fails', () => {
  const stopped = { kind: 'unknown', code: 'verifier-stopped' };
  const ANSWER = `port.postMessage(${ELSEWHERE})`;

  it.each([
    ['no file', () => pathToFileURL(join(folder, 'none.mjs'))],
    ['throws at its start', () => worker('throws', `throw new Error('no');`)],
    ['ends at its start', () => worker('ends', `process.exit(3);`)],
  ])('to start: in place (%s)', async (_case, file) => {
    const threads = pool({ worker: file() });
    const answers = await Promise.all([1, 2, 3].map(() => ask(threads, good())));
    expect(answers.map(normal)).toEqual(await Promise.all([1, 2, 3].map(() => inPlace([good()]))));
    expect((await ask(threads, good())).kind).toBe('answered');
  });

  it('never to say that it has started: in place, after the time', async () => {
    const threads = pool({
      worker: worker('silent', `port.on('message', () => {});`),
      limits: { startMs: 200, jobMs: 60_000 },
    });
    expect(await kindOf(threads, good())).toBe('verified');
  });

  it.each([
    ['throws', `throw new Error('crash')`],
    ['ends', `process.exit(0)`],
    ['does not answer', ``],
    ['never ends', `for (;;);`],
    ['answers another question', `port.postMessage({ ...${ELSEWHERE}, id: id + 1 })`],
    ['answers of other bytes', `port.postMessage({ ...${ELSEWHERE}, bytes: 1 })`],
    ['says less than there was', `port.postMessage({ ...${ELSEWHERE}, value: [] })`],
  ])('at a bundle is no verdict on it, and takes no other along (%s)', async (name, fault) => {
    // More poisoned responses than there may be threads: none is tried in place.
    const code = `port.on('message', ({ id, body }) => { if (Buffer.from(body).includes('poison')) { ${fault} } else { ${ANSWER} } }); port.postMessage('ready');`;
    const threads = pool({
      worker: worker(`fails-${name.replaceAll(' ', '-')}`, code),
      // Only where time is what ends it: on a busy machine an honest answer may take as long.
      limits: { startMs: 30_000, jobMs: ['does not answer', 'never ends'].includes(name) ? 1000 : 30_000 },
    });
    const poison = poisoned();
    const bundles = [poison, good(), poison, poison, good(), good(), good(), good(), good(), good(), good(), good()];
    const answers = await Promise.all(bundles.map((bundle) => ask(threads, bundle)));
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
  const waiting = Array.from({ length: 8 }, () => ask(threads, good()));
  setTimeout(() => run.abort(), 200);
  for (const answer of await Promise.all(waiting)) expect(answer).toMatchObject({ kind: 'unknown', code: 'cancelled' });
  expect(await kindOf(threads, good())).toBe('verified');
});

it('keeps no process from ending, and lets none end before its answers', () => {
  const source = (name: string): string => fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url));
  const script = join(folder, 'ends.mjs');
  writeFileSync(join(folder, 'world.json'), JSON.stringify({ ...world, bundle: good() }));
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
     import { createVerifierPool } from ${JSON.stringify(pathToFileURL(source('adapters/verifier-pool')).href)};
     import { readServed } from ${JSON.stringify(pathToFileURL(source('verify/attestations')).href)};
     const world = JSON.parse(readFileSync(${JSON.stringify(join(folder, 'world.json'))}, 'utf8'));
     const pool = createVerifierPool(world.trustedRoot, world.keys, { threads: 2, inPlace: 0 });
     const body = Buffer.from(JSON.stringify({ attestations: [{ predicateType: '', bundle: world.bundle }] }));
     pool.expect(1000);
     const answers = await Promise.all([1, 2, 3].map(() => pool.verifyAll(body, readServed)));
     console.log(answers.map((answer) => answer.value[0].outcome.kind).join());`,
  );
  const run = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 25_000, cwd: tmpdir() });
  expect([run.status, run.stdout.trim(), run.stderr]).toEqual([0, 'verified,verified,verified', '']);
});
