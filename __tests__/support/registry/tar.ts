import { Header } from 'tar';

const BLOCK = 512;

export interface TarEntry {
  readonly path: string;
  readonly content?: string | Uint8Array;
  readonly type?: 'File' | 'SymbolicLink' | 'Link' | 'Directory' | 'GlobalExtendedHeader';
  /** What the header says, where it lies. */
  readonly size?: number;
}

/** A tar of just these entries, for tarballs that npm would never write. Not compressed. */
export function tarOf(...entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(blocksOf), Buffer.alloc(2 * BLOCK)]);
}

function blocksOf({ path, content = '', type = 'File', size }: TarEntry): Buffer[] {
  const bytes = Buffer.from(content);
  const linked = type === 'SymbolicLink' || type === 'Link' ? { linkpath: 'x' } : {};
  const header = new Header({ path, mode: 0o644, size: size ?? bytes.length, type, ...linked });
  header.encode();
  if (header.block === undefined) throw new Error(`no header was written for ${path}`);
  return [header.block, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
}
