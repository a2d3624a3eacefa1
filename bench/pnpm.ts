import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../__tests__/support/process.ts';

/** Not a dependency of the project: it is fetched for the benchmark alone. */
const VERSION = '12.21.0';

export interface Pnpm {
  readonly file: string;
  readonly version: string;
}

/** Where pnpm 12 is, a program without Node.js; or why there is none, to be said in the table. */
export function pnpmBinary(): Pnpm | { readonly missing: string } {
  if (process.platform !== 'linux') return { missing: `only measured on Linux, and this is ${process.platform}` };
  const folder = path.join(tmpdir(), `countersign-bench-pnpm-${VERSION}`);
  const file = path.join(folder, 'node_modules', '@pnpm', `exe.linux-${process.arch}`, 'pnpm');
  try {
    if (!existsSync(file)) {
      mkdirSync(folder, { recursive: true });
      const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
      const npm = path.join(ROOT, 'node_modules', 'npm', 'bin', 'npm-cli.js');
      const args = [npm, 'install', '--prefix', folder, ...flags, `pnpm@${VERSION}`];
      execFileSync(process.execPath, args, { cwd: folder, stdio: 'pipe', timeout: 120_000 });
    }
  } catch (error) {
    return {
      missing: `pnpm ${VERSION} could not be fetched: ${error instanceof Error ? error.message.split('\n')[0] : ''}`,
    };
  }
  return existsSync(file)
    ? { file, version: VERSION }
    : { missing: `pnpm ${VERSION} has no program for ${process.arch}` };
}
