import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What an outcome depends on that is of the program itself: the code that verifies, and what checks its signatures. */
export function verifierProgram(): unknown {
  const code = createHash('sha256').update(readFileSync(workerFile())).digest('hex');
  return [code, process.versions.node, process.versions.openssl];
}

/** Beside this file, as a source and in dist/ alike, where each entry is one file. */
export function workerFile(): URL {
  const here = import.meta.url;
  return new URL(`./verifier-pool-worker${here.endsWith('.ts') ? '.ts' : '.js'}`, here);
}
