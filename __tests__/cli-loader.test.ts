import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const source = readFileSync(fileURLToPath(new URL('../src/cli-loader.cjs', import.meta.url)), 'utf8');

interface Run {
  readonly loaded: readonly string[];
  readonly stderr: string;
  /** The code of `process.exit`, or `process.exitCode` where the program was loaded. */
  readonly code: number | undefined;
}

/** Runs the loader as a Node.js of another version would. */
function loadOn(version: string): Run {
  const loaded: string[] = [];
  let stderr = '';
  const exited = new Error('exit');
  const process = {
    versions: { node: version },
    exitCode: undefined as number | undefined,
    stderr: { write: (text: string) => (stderr += text) },
    exit: (code: number) => {
      process.exitCode = code;
      throw exited;
    },
  };
  try {
    runInNewContext(source.replace(/^#!.*/, ''), { process, require: (name: string) => loaded.push(name) });
  } catch (thrown) {
    if (thrown !== exited) throw thrown;
  }
  return { loaded, stderr, code: process.exitCode };
}

describe('the loader of the command line', () => {
  it.each(['0.12.18', '6.17.1', '18.20.8', '20.0.0', '20.18.3'])(
    'answers Node.js %s with one line, and exit code 2',
    (version) => {
      const { loaded, stderr, code } = loadOn(version);
      expect(loaded).toEqual([]);
      expect(stderr).toMatch(/^[^\n]*20\.19[^\n]*\n$/);
      expect(stderr).toContain(version);
      expect(code).toBe(2);
    },
  );

  it.each(['20.19.0', '20.20.1', '22.0.0', '24.21.0', '100.0.0'])('loads the program on Node.js %s', (version) => {
    const { loaded, stderr, code } = loadOn(version);
    expect(loaded).toEqual(['./cli-main.js']);
    expect(stderr).toBe('');
    // A program that never comes to an answer must not end with "pass".
    expect(code).toBe(3);
  });

  it('is written in what an old Node.js can read', () => {
    const code = source.replace(/^#!.*|^\s*\/\/.*$/gm, '');
    expect(code).not.toMatch(/\b(const|let|class|async|await|import|export)\b|=>|`|\?\.|\?\?|\.\.\.|,\s*\)/);
  });
});
