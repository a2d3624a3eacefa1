import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../process.ts';
import { makePackage, type PackageInput } from '../registry/packages.ts';

/** A folder with a package in it, committed in a git repository of its own. */
export interface Project {
  readonly folder: string;
  /** HEAD's commit. */
  readonly commit: string;
}

const IDENTITY = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'octocat',
  GIT_AUTHOR_EMAIL: 'octocat@example.com',
  GIT_COMMITTER_NAME: 'octocat',
  GIT_COMMITTER_EMAIL: 'octocat@example.com',
};

/** Runs git with no configuration but this; throws where it fails. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run('git', args, { cwd: folder, env: IDENTITY });
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Writes the files and commits everything that is there, on `main`. Returns the commit. */
export async function commitAll(folder: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await git(folder, 'add', '--all', '--force');
  await git(folder, 'commit', '--quiet', '--allow-empty', '--message=change');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A project below `parent`. Its files are the package's: `package.json`, `index.js` and what is given. */
export async function makeProject(parent: string, input: PackageInput): Promise<Project> {
  const folder = mkdtempSync(path.join(parent, 'project-'));
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  const commit = await commitAll(folder, {
    'package.json': `${JSON.stringify(makePackage(input).packageJson, null, 2)}\n`,
    'index.js': `module.exports = ${JSON.stringify(input.name)};\n`,
    'README.md': `# ${input.name}\n`,
    ...input.files,
  });
  return { folder, commit };
}
