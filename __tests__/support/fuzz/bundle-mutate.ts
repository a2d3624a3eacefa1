/** Spoils bundles so that most of them are still read: each change is made in one field, in the form that it has. */
import { isRecord } from '../../../src/model/json.ts';
import type { CrookedAuthority } from './bundle-authority.ts';
import { parseDer, spoilBytes, spoilDer, writeDer } from './bundle-der.ts';
import type { Random } from './random.ts';

export interface BundleBase {
  readonly name: string;
  readonly bundle: unknown;
}

type Json = Record<string, unknown> | unknown[];
interface Place {
  readonly holder: Json;
  readonly key: string | number;
  readonly path: string;
}

const VALUES: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1,
  true,
  [],
  {},
  'AAAA',
  '0',
  '-1',
  '1',
  '1e9',
  'x',
  '18446744073709551616',
  '9'.repeat(400),
  2 ** 53,
  '﻿',
  { rawBytes: 'AAAA' },
  [null],
  [[]],
  [{}],
  'dsse',
  'intoto',
  'hashedrekord',
  '0.0.1',
  '0.0.2',
  1.5,
  '1700000000',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
];

/** What a mutation may draw on: another bundle, and where the base's trust allows it an authority that certifies anything. */
export interface Materials {
  readonly donor: unknown;
  readonly authority: CrookedAuthority | null;
}

/** One to three changes of a copy of `base`. */
export function mutateBundle(random: Random, base: unknown, materials: Materials): unknown {
  const bundle = structuredClone(base);
  const changes = random.chance(3) ? 1 + random.int(3) : 1;
  for (let change = 0; change < changes; change += 1) mutateOnce(random, bundle, materials);
  return bundle;
}

function mutateOnce(random: Random, bundle: unknown, { donor, authority }: Materials): void {
  const places = placesOf(bundle);
  if (places.length === 0) return;
  const certificates = places.filter(({ path }) => path.endsWith('rawBytes'));
  const timestamps = places.filter(({ path }) => path.endsWith('signedTimestamp'));
  const bodies = places.filter(({ path }) => path.endsWith('canonicalizedBody'));
  const lists = places.filter(({ holder, key }) => Array.isArray(at(holder, key)));
  const kind = random.int(10);
  if (kind < 3 && certificates.length > 0) return spoilField(random, random.pick(certificates), donor, authority);
  if (kind === 3 && timestamps.length > 0) return spoilField(random, random.pick(timestamps), donor, null);
  if (kind === 4 && bodies.length > 0) return spoilBody(random, random.pick(bodies));
  if (kind === 5 && lists.length > 0) return spoilList(random, random.pick(lists));
  if (kind === 6) return swapPart(random, places, donor);
  spoilPlace(random, random.pick(places));
}

/** DER in base64. Under the crooked authority's trust the certificate is certified again, nearly always. */
function spoilField(random: Random, { holder, key }: Place, donor: unknown, authority: CrookedAuthority | null): void {
  const field = at(holder, key);
  const [tree] = parseDer(Buffer.from(typeof field === 'string' ? field : '', 'base64')) ?? [];
  if (tree === undefined || tree.children === null) return;
  const fields = placesOf(donor).filter(({ path }) => /rawBytes$|signedTimestamp$/.test(path));
  const other = fields.length === 0 ? field : at(random.pick(fields).holder, random.pick(fields).key);
  const [donorTree] = parseDer(Buffer.from(typeof other === 'string' ? other : '', 'base64')) ?? [];
  const [tbs] = tree.children;
  const resigned = authority !== null && tbs !== undefined && tbs.children !== null && !random.chance(8);
  if (!random.chance(20)) spoilDer(random, resigned ? tbs : tree, donorTree ?? tree);
  if (random.chance(4) && tree.children.length > 0) spoilDer(random, resigned ? tbs : tree, donorTree ?? tree);
  const bytes = resigned ? authority.certify(tree, !random.chance(6)) : writeDer(tree);
  put(holder, key, bytes.toString('base64'));
}

/** A log entry's body: JSON in base64. */
function spoilBody(random: Random, { holder, key }: Place): void {
  const text = Buffer.from(String(at(holder, key)), 'base64').toString('utf8');
  const body = parsed(text);
  if (body === undefined || random.chance(6)) {
    put(holder, key, spoilBytes(random, Buffer.from(text)).toString('base64'));
    return;
  }
  const places = placesOf(body);
  if (places.length > 0) spoilPlace(random, random.pick(places));
  put(holder, key, Buffer.from(JSON.stringify(body)).toString('base64'));
}

function spoilList(random: Random, { holder, key }: Place): void {
  const list = at(holder, key);
  if (!Array.isArray(list)) return;
  if (list.length === 0 || random.chance(4)) list.push(structuredClone(random.pick(VALUES)));
  else if (random.chance(2)) list.push(structuredClone(random.pick(list)));
  else list.splice(random.int(list.length), 1);
}

/** The same field of another bundle, whole. */
function swapPart(random: Random, places: readonly Place[], donor: unknown): void {
  const theirs = new Map(placesOf(donor).map((place) => [place.path, place]));
  const shared = places.filter(({ path }) => theirs.has(path));
  if (shared.length === 0) return;
  const mine = random.pick(shared);
  const other = theirs.get(mine.path);
  if (other !== undefined) put(mine.holder, mine.key, structuredClone(at(other.holder, other.key)));
}

function spoilPlace(random: Random, { holder, key }: Place): void {
  const value = at(holder, key);
  if (random.chance(5)) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[String(key)];
  } else if (typeof value === 'string' && value !== '' && !random.chance(4)) put(holder, key, spoilText(random, value));
  else put(holder, key, structuredClone(random.pick(VALUES)));
}

function spoilText(random: Random, text: string): string {
  if (/^\d+$/.test(text) && !random.chance(4)) {
    return String(BigInt(text) + BigInt(random.pick([-1, 1, 600, -600, 86_400, -86_400, 31_536_000, -31_536_000])));
  }
  if (text.includes('\n') && random.chance(2)) {
    const lines = text.split('\n');
    lines.splice(random.int(lines.length), random.int(2), random.pick(lines));
    return lines.join('\n');
  }
  if (/^[A-Za-z0-9+/=]{20,}$/.test(text)) return spoilBytes(random, Buffer.from(text, 'base64')).toString('base64');
  return spoilBytes(random, Buffer.from(text)).toString('utf8');
}

function placesOf(value: unknown, path = ''): Place[] {
  if (!isRecord(value) && !Array.isArray(value)) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const here = `${path}/${key}`;
    return [{ holder: value, key, path: here }, ...placesOf(at(value, key), here)];
  });
}

function at(holder: Json, key: string | number): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[String(key)];
}

function put(holder: Json, key: string | number, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else holder[String(key)] = value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
