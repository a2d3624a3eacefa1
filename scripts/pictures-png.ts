import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** The same picture with at most 256 colours, which text on a plain ground hardly needs: a third of the bytes. */
export function smallPng(png: Uint8Array): Buffer {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const palette = paletteOf(data);
  const indices = new Map<number, number>();
  const raw = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const color = data.readUIntBE((y * width + x) * 4, 3);
      let index = indices.get(color);
      if (index === undefined) {
        index = nearest(palette, color);
        indices.set(color, index);
      }
      raw[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the index of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.alloc(palette.length * 3);
  palette.forEach((color, at) => colors.writeUIntBE(color, at * 3, 3));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(raw, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const COLORS = 256;

/** The most frequent colours, but of those that look alike (the edges of letters) only one. */
function paletteOf(data: Buffer): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = data.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const frequent = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b).map(([color]) => color);
  // The coarsest grid is the last: it always fits, and how fine a picture needs it is found by trying.
  for (const distance of [0, 12, 48, 108, 300, 768, 1728, 4800]) {
    const palette: number[] = [];
    for (const color of frequent) {
      if (palette.length > COLORS) break;
      if (palette.every((chosen) => apart(chosen, color) > distance)) palette.push(color);
    }
    if (palette.length <= COLORS) return palette;
  }
  return frequent.slice(0, COLORS);
}

function nearest(palette: readonly number[], color: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, candidate] of palette.entries()) {
    const distance = apart(candidate, color);
    if (distance < least) {
      best = at;
      least = distance;
    }
  }
  return best;
}

function apart(a: number, b: number): number {
  const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
  return red * red + green * green + blue * blue;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  out.set(named, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}
