import { execFileSync } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** The folder of a cache that was filled honestly, and its key's. `other`: one that was filled with other packages, by the same user. */
export interface Place {
  readonly folder: string;
  readonly keyFolder: string;
  readonly other: string;
}

export interface FolderPoison {
  readonly what: string;
  poison(place: Place): void;
  /** The key itself is not to be relied on any more: nothing is kept, and that is said. */
  readonly refused?: true;
}

const MAC = 32;

function names(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.kept'))
    .toSorted();
}

function each(change: (bytes: Buffer) => Buffer): (place: Place) => void {
  return ({ folder }) => {
    for (const name of names(folder)) {
      const file = path.join(folder, name);
      writeFileSync(file, change(readFileSync(file)));
    }
  };
}

function flipped(where: (bytes: Buffer) => number): (place: Place) => void {
  return each((bytes) => {
    const at = where(bytes);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    return bytes;
  });
}

const bodyOf = (bytes: Buffer): number => bytes.indexOf('\n', MAC) + 1;

/** The first byte of a field's value in the header. */
const field = (name: string) => (bytes: Buffer) => bytes.indexOf(`"${name}":`, MAC) + name.length + 4;

/** What somebody writes who knows how entries are made and has a key, but not this one. */
function forged(change: (header: Record<string, unknown>, body: Buffer) => Buffer): (place: Place) => void {
  const key = randomBytes(32);
  return each((bytes) => {
    const end = bodyOf(bytes);
    const header = JSON.parse(bytes.toString('utf8', MAC, end)) as Record<string, unknown>;
    const body = change(header, bytes.subarray(end));
    const covered = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
    return Buffer.concat([createHmac('sha256', key).update(covered).digest(), covered]);
  });
}

function replaced(make: (file: string, elsewhere: string) => void): (place: Place) => void {
  return ({ folder, keyFolder }) => {
    for (const name of names(folder)) {
      const elsewhere = path.join(keyFolder, '..', `moved-${path.basename(folder)}-${name}`);
      renameSync(path.join(folder, name), elsewhere);
      make(path.join(folder, name), elsewhere);
    }
  };
}

const swapped = ({ folder, other }: Place): void => {
  const [own, others] = [names(folder), names(other)];
  for (const [index, name] of own.entries()) {
    const from = others[index % others.length];
    if (from !== undefined) copyFileSync(path.join(other, from), path.join(folder, name));
  }
};

const rotated = ({ folder }: Place): void => {
  const own = names(folder).map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
  for (const [index, { name }] of own.entries()) {
    writeFileSync(path.join(folder, name), own[(index + 1) % own.length]?.bytes ?? '');
  }
};

const keyOf = ({ keyFolder }: Place): string => path.join(keyFolder, 'cache.key');

export const FOLDER_POISONS: readonly FolderPoison[] = [
  { what: 'a flipped bit in the authentication', poison: flipped(() => 5) },
  { what: 'a flipped bit in the address', poison: flipped(field('url')) },
  { what: 'a flipped bit in the kind', poison: flipped(field('kind')) },
  { what: 'a flipped bit in the time', poison: flipped(field('storedAt')) },
  { what: 'a flipped bit in the age', poison: flipped(field('maxAge')) },
  { what: 'a flipped bit in the entity tag', poison: flipped(field('etag')) },
  { what: 'a flipped bit in the realm', poison: flipped(field('realm')) },
  { what: 'a flipped bit in the format', poison: flipped((bytes) => bytes.indexOf('"format":', MAC) + 9) },
  { what: 'a flipped bit in the body', poison: flipped((bytes) => bodyOf(bytes) + 40) },
  { what: 'half of it', poison: each((bytes) => bytes.subarray(0, bytes.length / 2)) },
  { what: 'one byte less', poison: each((bytes) => bytes.subarray(0, -1)) },
  { what: 'one byte more', poison: each((bytes) => Buffer.concat([bytes, Buffer.from(' ')])) },
  { what: 'nothing in it', poison: each(() => Buffer.alloc(0)) },
  { what: 'only an authentication', poison: each((bytes) => bytes.subarray(0, MAC)) },
  { what: 'no authentication', poison: each((bytes) => bytes.subarray(MAC)) },
  {
    what: 'zeros for an authentication',
    poison: each((bytes) => Buffer.concat([Buffer.alloc(MAC), bytes.subarray(MAC)])),
  },
  { what: 'another key', poison: forged((_header, body) => body) },
  { what: 'another key, an empty list', poison: forged(() => Buffer.from('{"attestations":[]}')) },
  { what: 'another key, that there is nothing', poison: forged(() => Buffer.from('{"error":"Not found"}')) },
  {
    what: 'another key, for ever',
    poison: forged((header, body) => {
      header['storedAt'] = Date.now() + 1e12;
      header['maxAge'] = 1e9;
      return body;
    }),
  },
  {
    what: 'another key, outcomes of a verification',
    poison: forged((header) => {
      header['accept'] = 'outcomes';
      return Buffer.from('[{"signer":{"kind":"key","hint":"SHA256:mallory"},"envelopeKeyid":"","logIndex":"1"}]');
    }),
  },
  { what: 'the entry of another package', poison: swapped },
  { what: 'the entry of another document of the package', poison: rotated },
  { what: 'a link to a good entry', poison: replaced((file, elsewhere) => symlinkSync(elsewhere, file)) },
  { what: 'a link to nowhere', poison: replaced((file) => symlinkSync('/nowhere/at/all', file)) },
  { what: 'a link to itself', poison: replaced((file) => symlinkSync(file, file)) },
  { what: 'a folder', poison: replaced((file) => mkdirSync(file)) },
  { what: 'a named pipe', poison: replaced((file) => execFileSync('mkfifo', [file])) },
  { what: 'a link to a device', poison: replaced((file) => symlinkSync('/dev/zero', file)) },
  { what: 'a giant', poison: replaced((file) => (writeFileSync(file, ''), truncateSync(file, 4 * 1024 ** 3))) },
  { what: 'the key is gone', poison: (place) => rmSync(keyOf(place)) },
  {
    what: 'the key is another one',
    poison: (place) => {
      const key = randomBytes(32);
      writeFileSync(keyOf(place), key);
    },
  },
  {
    what: 'the key can be read by others',
    poison: (place) => execFileSync('chmod', ['644', keyOf(place)]),
    refused: true,
  },
  {
    what: 'the key’s folder can be written by others',
    poison: ({ keyFolder }) => execFileSync('chmod', ['777', keyFolder]),
    refused: true,
  },
  {
    what: 'the key is a link',
    poison: (place) => {
      renameSync(keyOf(place), `${keyOf(place)}.moved`);
      symlinkSync(`${keyOf(place)}.moved`, keyOf(place));
    },
    refused: true,
  },
  { what: 'the key is empty', poison: (place) => writeFileSync(keyOf(place), ''), refused: true },
  {
    what: 'the key is in the cache',
    poison: ({ folder, keyFolder }) => {
      rmSync(keyFolder, { recursive: true });
      mkdirSync(path.join(folder, 'state'), { mode: 0o700 });
      symlinkSync(path.join(folder, 'state'), keyFolder);
    },
    refused: true,
  },
];
