import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AttestationsResponse } from '../../support/registry/documents.ts';

/** One entry as its writer wants it to be: a pack is authenticated by nobody. */
export interface Entry {
  readonly realm: string;
  readonly url: string;
  readonly storedAt: number;
  readonly sha256: string;
  readonly size: number;
  readonly bytes: Buffer;
}

/** What a poisoner has: an honest pack, and attestations that others really signed. */
export interface Means {
  readonly honest: Buffer;
  readonly now: number;
  /** Attestation responses by what they are of. */
  readonly signed: Readonly<
    Record<'own' | 'older' | 'neighbour' | 'mallory' | 'otherBytes' | 'otherKey', AttestationsResponse>
  >;
}

export interface PackPoison {
  readonly what: string;
  make(means: Means): Buffer;
}

export function entriesOf(pack: Buffer): readonly Entry[] {
  const whole = gunzipSync(pack);
  const start = 4 + whole.readUInt32BE(0);
  const { entries } = JSON.parse(whole.toString('utf8', 4, start)) as { entries: Omit<Entry, 'bytes'>[] };
  let at = start;
  return entries.map((entry) => ({ ...entry, bytes: whole.subarray(at, (at += entry.size)) }));
}

export function packOf(entries: readonly Entry[], format: unknown = 1): Buffer {
  const list = Buffer.from(JSON.stringify({ format, entries: entries.map(({ bytes: _, ...listed }) => listed) }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  return gzipSync(Buffer.concat([length, list, ...entries.map(({ bytes }) => bytes)]));
}

/** All entries with other contents, and hashes that fit. */
function contents(make: (means: Means, before: string) => string): PackPoison['make'] {
  return (means) =>
    packOf(
      entriesOf(means.honest).map((entry) => {
        const bytes = Buffer.from(make(means, entry.bytes.toString('utf8')));
        return { ...entry, bytes, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
      }),
    );
}

function listed(change: (entry: Entry, means: Means) => Partial<Entry>): PackPoison['make'] {
  return (means) => packOf(entriesOf(means.honest).map((entry) => ({ ...entry, ...change(entry, means) })));
}

type Edit = (response: { attestations: { predicateType: string; bundle: Record<string, unknown> }[] }) => void;

function edited(edit: Edit): PackPoison['make'] {
  return contents((_means, before) => {
    const response = JSON.parse(before) as Parameters<Edit>[0];
    edit(response);
    return JSON.stringify(response);
  });
}

/** One bit less or more in the first base64 text that a name in the bundles has. */
function damaged(name: string): PackPoison['make'] {
  return contents((_means, before) =>
    before.replaceAll(new RegExp(`"${name}":"([^"]{8})(.)`, 'g'), (_whole, start: string, next: string) => {
      return `"${name}":"${start}${next === 'A' ? 'B' : 'A'}`;
    }),
  );
}

const isPublish = (predicateType: string): boolean => predicateType.includes('npm/attestation');
const served = (key: keyof Means['signed']) => contents(({ signed }) => JSON.stringify(signed[key]));
/** The registry's own publish attestation, beside provenance out of another response. */
const withProvenanceOf = (...keys: readonly (keyof Means['signed'])[]) =>
  contents(({ signed }) => {
    const own = signed.own.attestations.filter(({ predicateType }) => isPublish(predicateType));
    const provenance = keys.flatMap((key) =>
      signed[key].attestations.filter(({ predicateType }) => !isPublish(predicateType)),
    );
    return JSON.stringify({ attestations: [...own, ...provenance] });
  });

export const PACK_POISONS: readonly PackPoison[] = [
  { what: 'nothing', make: () => Buffer.alloc(0) },
  { what: 'no gzip', make: () => Buffer.from('{"format":1,"entries":[]}') },
  { what: 'half of it', make: ({ honest }) => honest.subarray(0, honest.length / 2) },
  {
    what: 'a flipped bit',
    make: ({ honest }) => Buffer.from(honest.map((byte, at) => (at === 200 ? byte ^ 1 : byte))),
  },
  {
    what: 'a bomb that begins as a good one',
    make: ({ honest }) => gzipSync(Buffer.concat([gunzipSync(honest), Buffer.alloc(64 * 1024 * 1024)]), { level: 1 }),
  },
  { what: 'a list that is longer than the file', make: () => gzipSync(Buffer.from([0xff, 0xff, 0xff, 0xff, 1, 2])) },
  { what: 'a list that is no JSON', make: () => gzipSync(Buffer.from([0, 0, 0, 2, 0x7b, 0x7b])) },
  { what: 'another format', make: ({ honest }) => packOf(entriesOf(honest), 2) },
  { what: 'no entries', make: () => packOf([]) },
  { what: 'another hash', make: listed(() => ({ sha256: '0'.repeat(64) })) },
  { what: 'a hash that is none', make: listed(() => ({ sha256: '../../../etc/passwd' })) },
  { what: 'a negative size', make: listed(() => ({ size: -1 })) },
  { what: 'a size that is none', make: listed(() => ({ size: Number.NaN })) },
  { what: 'a size beyond the end', make: listed(({ size }) => ({ size: size + 1 })) },
  { what: 'another address', make: listed(({ url }) => ({ url: `${url}/../../neighbour@1.0.0` })) },
  { what: 'a path for an address', make: listed(() => ({ url: '../../../../etc/passwd' })) },
  { what: 'a prototype for an address', make: listed(() => ({ url: '__proto__' })) },
  { what: 'another realm', make: listed(() => ({ realm: 'elsewhere' })) },
  { what: 'a time in the future', make: listed((_entry, { now }) => ({ storedAt: now + 1e12 })) },
  { what: 'a time long ago', make: listed(() => ({ storedAt: 0 })) },
  { what: 'contents that are no JSON', make: contents(() => '<!doctype html>') },
  { what: 'no contents', make: contents(() => '') },
  { what: 'an empty list', make: contents(() => '{"attestations":[]}') },
  { what: 'no list', make: contents(() => '{"attestations":null}') },
  { what: 'that there is nothing', make: contents(() => '{"error":"Not found"}') },
  { what: 'a giant', make: contents((_means, before) => `${before}${' '.repeat(2 * 1024 * 1024)}`) },
  {
    what: 'only the publish attestation',
    make: edited((response) => {
      response.attestations = response.attestations.filter(({ predicateType }) => isPublish(predicateType));
    }),
  },
  {
    what: 'only the provenance',
    make: edited((response) => {
      response.attestations = response.attestations.filter(({ predicateType }) => !isPublish(predicateType));
    }),
  },
  {
    what: 'labels that are swapped',
    make: edited((response) => {
      const types = response.attestations.map(({ predicateType }) => predicateType).toReversed();
      for (const [index, attestation] of response.attestations.entries())
        attestation.predicateType = types[index] ?? '';
    }),
  },
  {
    what: 'an unknown kind of bundle',
    make: edited((response) => {
      for (const { bundle } of response.attestations) bundle['mediaType'] = 'application/vnd.mallory+json';
    }),
  },
  {
    what: 'each attestation a hundred times',
    make: edited((response) => {
      response.attestations = Array.from({ length: 100 }, () => response.attestations).flat();
    }),
  },
  { what: 'a damaged statement', make: damaged('payload') },
  { what: 'a damaged signature', make: damaged('sig') },
  { what: 'a damaged certificate', make: damaged('rawBytes') },
  { what: 'a damaged log entry', make: damaged('canonicalizedBody') },
  { what: 'a damaged promise of the log', make: damaged('signedEntryTimestamp') },
  { what: 'the attestations of an older version', make: served('older') },
  { what: 'the attestations of another package', make: served('neighbour') },
  { what: 'another package’s provenance beside the own publish attestation', make: withProvenanceOf('neighbour') },
  { what: 'provenance of other bytes', make: withProvenanceOf('otherBytes') },
  { what: 'provenance that somebody else signed for these bytes', make: withProvenanceOf('mallory') },
  { what: 'two builds', make: withProvenanceOf('own', 'mallory') },
  { what: 'a publish attestation by another key', make: served('otherKey') },
];
