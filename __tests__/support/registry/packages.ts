import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Header, Pax } from 'tar';

/** npm gives every file in a tarball this time, so that the same files make the same bytes. */
const NPM_EPOCH = new Date('1985-10-26T08:15:00.000Z');
const BLOCK = 512;

export interface PackageInput {
  readonly name: string;
  readonly version: string;
  /** Path inside the package, and content. A `package.json` here replaces the one that would be made. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** More fields of package.json; they win. */
  readonly packageJson?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** `https://github.com/owner/repo`, written as npm normalises it; or the field as it is; or `null` for none. */
  readonly repository?: string | object | null;
}

/** A packed package: real bytes, and the hashes of just these bytes. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  readonly packageJson: Readonly<Record<string, unknown>>;
  readonly tarball: Buffer;
  /** `sha512-` and base64. */
  readonly integrity: string;
  /** sha512 in hex, as statements have it. */
  readonly sha512: string;
  /** sha1 in hex. */
  readonly shasum: string;
  readonly fileCount: number;
  readonly unpackedSize: number;
}

/** Packs a package as `npm pack` would: the same input gives the same bytes. */
export function makePackage(input: PackageInput): PackedPackage {
  const packageJson = packageJsonOf(input);
  const files: Record<string, string | Uint8Array> = {
    'package.json': `${JSON.stringify(packageJson, null, 2)}\n`,
    'index.js': `module.exports = ${JSON.stringify(`${input.name}@${input.version}`)};\n`,
    ...input.files,
  };
  const entries = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const);
  const blocks = entries.flatMap(([path, content]) => tarEntry(`package/${path}`, content));
  const tarball = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  const digest = createHash('sha512').update(tarball).digest();
  return {
    name: input.name,
    version: input.version,
    packageJson,
    tarball,
    integrity: `sha512-${digest.toString('base64')}`,
    sha512: digest.toString('hex'),
    shasum: createHash('sha1').update(tarball).digest('hex'),
    fileCount: entries.length,
    unpackedSize: entries.reduce((sum, [, content]) => sum + content.length, 0),
  };
}

function packageJsonOf(input: PackageInput): Record<string, unknown> {
  const { name, version, repository = 'https://github.com/octo-org/demo', scripts, dependencies } = input;
  return {
    name,
    version,
    description: `The package ${name}.`,
    license: 'MIT',
    main: 'index.js',
    ...(repository === null ? {} : { repository: repositoryField(repository) }),
    ...(scripts === undefined ? {} : { scripts }),
    ...(dependencies === undefined ? {} : { dependencies }),
    ...input.packageJson,
  };
}

function repositoryField(repository: string | object): object {
  if (typeof repository !== 'string') return repository;
  return { type: 'git', url: /^https:\/\/[^/]+\/.+[^/]$/.test(repository) ? `git+${repository}.git` : repository };
}

/** A file's header, content and padding; with an extended header where the path does not fit. */
function tarEntry(path: string, content: Buffer): Buffer[] {
  const fields = { path, mode: 0o644, size: content.length, mtime: NPM_EPOCH, type: 'File' as const };
  const header = new Header(fields);
  header.encode();
  const extended = header.needPax ? [new Pax({ path }).encode()] : [];
  if (header.block === undefined) throw new Error(`no header was written for ${path}`);
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  return [...extended, header.block, content, padding];
}
