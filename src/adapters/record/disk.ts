import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError, messageOf } from '../../model/errors.ts';
import { LONGEST_BODY } from '../registry/documents.ts';
import { type EvidenceRecord, parseRecord, type ReadBody, SHA256 } from './record.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const RECORD_FILE = 'record.json';
const BODIES_FOLDER = 'bodies';
const LONGEST_RECORD = 256 * 1024 * 1024;

/** A recorder whose bodies go to disk as they come. */
export interface DiskRecorder extends Pick<Recorder, 'onReply'> {
  /** Writes `record.json`, once all bodies are on disk. `trust`: JSON that its owner reads back, or `null`. */
  finish(routing: EvidenceRecord['routing'], trust: unknown, projects?: EvidenceRecord['projects']): Promise<void>;
}

/**
 * Makes `dir` ready for a record: `record.json` and `bodies/{sha256}`.
 *
 * @throws ConfigurationError where it cannot be written, or holds other things, which are never mixed with a record.
 */
export async function recordTo(dir: string): Promise<DiskRecorder> {
  const bodies = join(dir, BODIES_FOLDER);
  try {
    await mkdir(dir, { recursive: true });
    const entries = await readdir(dir);
    if (entries.some((entry) => entry !== RECORD_FILE && entry !== BODIES_FOLDER)) {
      throw problem('record-folder', dir, 'holds other things than a record', 'Name a folder that is empty or new.');
    }
    await mkdir(bodies, { recursive: true });
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw problem(
      'record-folder',
      dir,
      `cannot be written (${messageOf(error)})`,
      'Name a folder that you may write to.',
    );
  }

  const writes: Promise<void>[] = [];
  const failures: unknown[] = [];
  const recorder = createRecorder((sha256, bytes) => {
    writes.push(writeWhole(join(bodies, sha256), bytes).catch((error: unknown) => void failures.push(error)));
  });
  return {
    onReply: recorder.onReply,
    async finish(routing, trust, projects) {
      await Promise.all(writes);
      const [failure] = failures;
      if (failure !== undefined) {
        const hint = 'Look at the space and the permissions there; no record.json was written.';
        throw problem('record-folder', dir, `cannot be written (${messageOf(failure)})`, hint);
      }
      const text = `${JSON.stringify(recorder.record(routing, trust, projects), null, 2)}\n`;
      await writeWhole(join(dir, RECORD_FILE), Buffer.from(text));
    },
  };
}

/**
 * Reads a record that `recordTo` wrote. Bodies are read when they are asked for.
 *
 * @throws ConfigurationError where there is none, or it cannot be read for certain.
 */
export async function readRecord(dir: string): Promise<{ record: EvidenceRecord; readBody: ReadBody }> {
  const path = join(dir, RECORD_FILE);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readBounded(path, LONGEST_RECORD)));
  } catch (error) {
    const hint = 'Name a folder that --save-evidence wrote.';
    throw problem('record-malformed', path, `cannot be read as a record (${messageOf(error)})`, hint);
  }
  return { record: parseRecord(value, path), readBody: (sha256) => readBody(dir, sha256) };
}

/** A body whose bytes are those its name says, or `null`. */
async function readBody(dir: string, sha256: string): Promise<Uint8Array | null> {
  // The name comes from the record: nothing but a hash may become part of a path.
  if (!SHA256.test(sha256)) return null;
  try {
    const bytes = await readBounded(join(dir, BODIES_FOLDER, sha256), LONGEST_BODY.packument);
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
  } catch {
    return null;
  }
}

/** A plain file's bytes. A link is refused: a record made by someone else must not read this machine's files. */
async function readBounded(path: string, longest: number): Promise<Uint8Array> {
  // NONBLOCK: opening a named pipe would otherwise wait for a writer forever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = await file.stat().then((stat) => {
      if (!stat.isFile()) throw new Error('it is not a plain file');
      return stat;
    });
    if (size > longest) throw new Error(`${size} bytes is more than the ${longest} that are read`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Whole or not at all: a run that is killed must not leave half a file under its final name. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.partial`;
  await writeFile(partial, bytes);
  await rename(partial, path);
}

function problem(code: string, path: string, message: string, hint: string): ConfigurationError {
  return new ConfigurationError([{ code, message: `${path} ${message}`, hint, file: path }]);
}
