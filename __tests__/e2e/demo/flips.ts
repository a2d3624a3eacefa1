import { auditDemo } from '../../../src/commands/demo.ts';
import type { DemoWorld } from '../../../src/demo/world.ts';
import { auditJson } from '../../../src/report/json.ts';

/** One document of the demo: an answer of its registry, or the lockfile. */
export interface Document {
  /** `version`, `attestations`, `packument`, `keys`, `lockfile`. */
  readonly kind: string;
  /** Whom it concerns: one entry of the lockfile; `null` for the keys, which concern all. */
  readonly package: string | null;
  readonly text: string;
  /** The report of an audit in which the document reads so. */
  report(text: string): Promise<string>;
}

/** Everything that the demo is told from outside of the program. */
export function documentsOf(world: DemoWorld): readonly Document[] {
  const { record, bodies } = world;
  const names = Object.keys((JSON.parse(world.lockfile) as { packages: object }).packages).flatMap(
    (at) => /^node_modules\/(.+)$/.exec(at)?.[1] ?? [],
  );
  const answers = record.answers.flatMap(({ url, body }) => {
    if (body === null) return [];
    const text = bodies[body];
    if (text === undefined) throw new Error(`the world has no body for ${url}`);
    const about = aboutOf(url);
    const small = only(world, about.package);
    return [
      { ...about, text, report: (changed: string) => reportOf({ ...small, bodies: { ...bodies, [body]: changed } }) },
    ];
  });
  const lockfiles = names.map((name) => {
    const small = only(world, name);
    const report = (lockfile: string): Promise<string> => reportOf({ ...small, lockfile });
    return { kind: 'lockfile', package: name, text: small.lockfile, report };
  });
  return [...answers, ...lockfiles];
}

function aboutOf(url: string): Pick<Document, 'kind' | 'package'> {
  const path = decodeURIComponent(new URL(url).pathname).slice(1);
  if (path === '-/npm/v1/keys') return { kind: 'keys', package: null };
  const attested = /^-\/npm\/v1\/attestations\/(.+)@[^@]+$/.exec(path)?.[1];
  if (attested !== undefined) return { kind: 'attestations', package: attested };
  const [, name = path, version] = /^((?:@[^/]+\/)?[^/]+)(\/.+)?$/.exec(path) ?? [];
  return { kind: version === undefined ? 'packument' : 'version', package: name };
}

/** The lockfiles that are no JSON, each as a document of its own; its path stands in the package's place. */
export function otherLockfilesOf(world: DemoWorld): readonly Document[] {
  return world.others.map(({ path, text }) => ({
    kind: 'lockfile',
    package: path,
    text,
    report: (changed: string) => reportOf({ ...world, others: [{ path, text: changed }] }),
  }));
}

/** The same world with one package locked alone: what a flip does to the others is nothing, and takes its time. */
function only(world: DemoWorld, name: string | null): DemoWorld {
  if (name === null) return world;
  const lockfile = JSON.parse(world.lockfile) as { packages: Record<string, unknown> };
  const kept = Object.entries(lockfile.packages).filter(([at]) => at === '' || at === `node_modules/${name}`);
  const others = kept.length === 2 ? [] : world.others.filter(({ text }) => text.includes(`${name}@`));
  if (kept.length !== 2 && others.length !== 1) throw new Error(`${name} is not locked`);
  return { ...world, others, lockfile: JSON.stringify({ ...lockfile, packages: Object.fromEntries(kept) }, null, 2) };
}

async function reportOf(world: DemoWorld): Promise<string> {
  try {
    return auditJson(await auditDemo(world));
  } catch (error) {
    // To refuse a lockfile is an answer as well, and not the one from before.
    return String(error);
  }
}

type Value = string | number | boolean | null;

export interface Leaf {
  readonly path: readonly string[];
  readonly value: Value;
}

/** The values of a JSON document that hold no others. */
export function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value: value as Value }];
  return Object.entries(value).flatMap(([key, held]) => leavesOf(held, [...path, key]));
}

export function withLeaf(text: string, { path, value }: Leaf): string {
  const json = JSON.parse(text) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce((held, key) => held[key] as Record<string, unknown>, json);
  parent[path.at(-1) ?? ''] = value;
  return JSON.stringify(json, null, 1);
}

/** What base64 stands for, behind `sha512-` or `SHA256:` too; of other text `null`. */
export function decoded(value: unknown): { readonly prefix: string; readonly bytes: Buffer } | null {
  const pattern = /^(sha512-|SHA256:)?((?:[A-Za-z0-9+/]{4}){8,}(?:[A-Za-z0-9+/]{2}(?:==|[A-Za-z0-9+/]=))?)$/;
  const [, prefix = '', base64] = typeof value === 'string' ? (pattern.exec(value) ?? []) : [];
  return base64 === undefined ? null : { prefix, bytes: Buffer.from(base64, 'base64') };
}

/** The value with one bit of one byte flipped, at a place from 0 to 1. Of base64: a bit of what it stands for. */
export function flipped(value: Value, place: number): Value {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null || value === '') return 'x';
  const { prefix, bytes } = decoded(value) ?? { prefix: null, bytes: Buffer.from(value, 'latin1') };
  const index = Math.min(bytes.length - 1, Math.floor(place * bytes.length));
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return prefix === null ? bytes.toString('latin1') : `${prefix}${bytes.toString('base64')}`;
}

/** The same numbers in every run, from 0 to below 1 (a linear congruential generator, Numerical Recipes' constants). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
