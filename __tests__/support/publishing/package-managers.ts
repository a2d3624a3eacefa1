import path from 'node:path';
import { ROOT } from '../process.ts';

/** Each is unmodified, as its makers publish it. */
export type NpmVersion = '10' | '11' | '12';
export const NPM_VERSIONS: readonly NpmVersion[] = ['10', '11', '12'];

/** A program and the arguments that come before one's own. */
export interface Tool {
  readonly file: string;
  readonly args: readonly string[];
}

const NPM_FOLDERS: Readonly<Record<NpmVersion, string>> = { '10': 'npm-10', '11': 'npm-11', '12': 'npm' };

/** Run with the Node that runs the tests. */
function script(...parts: readonly string[]): Tool {
  return { file: process.execPath, args: [path.join(ROOT, 'node_modules', ...parts)] };
}

export function npmCli(version: NpmVersion): Tool {
  return script(NPM_FOLDERS[version], 'bin', 'npm-cli.js');
}

export const PNPM: Tool = script('pnpm-10', 'bin', 'pnpm.cjs');
export const YARN: Tool = script('@yarnpkg', 'cli-dist', 'bin', 'yarn.js');
/** For Linux on x64 alone. */
export const BUN: Tool = { file: path.join(ROOT, 'node_modules', '@oven', 'bun-linux-x64', 'bin', 'bun'), args: [] };
