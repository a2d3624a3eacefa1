/**
 * The wild specimens: real lockfiles, packuments, bundles and keys, each with the outcome it must have.
 *
 * `COUNTERSIGN_CORPUS` names the archive (a .tar.gz). It is unpacked once a machine, into a folder named by the
 * archive's hash, and never becomes part of this repository. Without the variable the suites that need it say so
 * in one line and skip; with `COUNTERSIGN_REQUIRE_CORPUS=1` its absence is a failure.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extract } from 'tar';
import { afterAll, describe, expect, it } from 'vitest';

/** One file of the corpus. `expected` differs by kind of file: each suite narrows what it reads. */
export interface CorpusFile {
  /** Path inside the corpus, with `/`. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly what: string;
  readonly note?: string;
  readonly package?: string;
  readonly integrity?: string;
  readonly expected?: unknown;
  readonly [more: string]: unknown;
}

export interface CorpusManifest {
  readonly definitions: Readonly<Record<string, string>>;
  readonly totals: unknown;
  readonly files: readonly CorpusFile[];
}

export interface Corpus {
  readonly root: string;
  readonly manifest: CorpusManifest;
  /** Absolute path of a corpus file; `relative` uses `/`, as the manifest does. */
  path(relative: string): string;
  read(relative: string): Uint8Array;
  readJson(relative: string): unknown;
  /** The manifest's files below a folder (or those a predicate picks). Throws if there are none: an empty table proves nothing. */
  files(select: string | ((file: CorpusFile) => boolean)): readonly CorpusFile[];
}

/** Counts what a suite tried, so that a run can say how much it proved. */
export interface CaseCounter {
  /** Call it once a case, or with a number for a case that tries many things. */
  ran(count?: number): void;
}

let opened: Corpus | undefined;

/** The corpus, unpacked; `undefined` where `COUNTERSIGN_CORPUS` is unset. Throws where it names no readable archive. */
export function corpus(): Corpus | undefined {
  const archive = process.env['COUNTERSIGN_CORPUS'];
  if (archive === undefined || archive === '') return undefined;
  opened ??= open(unpack(path.resolve(archive)));
  return opened;
}

/** A `describe` for tests over the corpus: skips in one line, or fails, where there is none; says how many cases ran. */
export function describeCorpus(name: string, body: (corpus: Corpus, cases: CaseCounter) => void): void {
  const found = corpus();
  if (found === undefined) {
    const required = process.env['COUNTERSIGN_REQUIRE_CORPUS'] === '1';
    if (!required) console.info(`skipped, COUNTERSIGN_CORPUS is not set: ${name}`);
    describe.skipIf(!required)(name, () => {
      it('has its corpus (COUNTERSIGN_CORPUS)', () => expect.fail('COUNTERSIGN_REQUIRE_CORPUS=1 and no corpus'));
    });
    return;
  }
  describe(name, () => {
    let count = 0;
    body(found, { ran: (more = 1) => void (count += more) });
    afterAll(() => console.info(`${name}: ${count} corpus cases`));
  });
}

function open(root: string): Corpus {
  const at = (relative: string): string => path.join(root, ...relative.split('/'));
  const readJson = (relative: string): unknown => JSON.parse(readFileSync(at(relative), 'utf8'));
  const manifest = readJson('manifest.json') as CorpusManifest;
  return {
    root,
    manifest,
    path: at,
    read: (relative) => readFileSync(at(relative)),
    readJson,
    files(select) {
      const chosen = manifest.files.filter(
        typeof select === 'function' ? select : (entry) => entry.file.startsWith(`${select.replace(/\/$/, '')}/`),
      );
      if (chosen.length === 0) throw new Error('the corpus has no file for this selection');
      return chosen;
    },
  };
}

/** Unpacks beside the final place and renames: of several workers that start at once one wins, none sees half a tree. */
function unpack(archive: string): string {
  const hash = createHash('sha256').update(readFileSync(archive)).digest('hex');
  const final = path.join(tmpdir(), `countersign-corpus-${hash}`);
  if (existsSync(path.join(final, 'manifest.json'))) return final;
  const work = mkdtempSync(`${final}.`);
  try {
    extract({ file: archive, cwd: work, sync: true, strict: true });
    renameSync(work, final);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(path.join(final, 'manifest.json'))) throw error;
  }
  return final;
}
