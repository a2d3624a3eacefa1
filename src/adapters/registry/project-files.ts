import type { LockfileFormat } from '../../model/package.ts';
import type { ProjectSettings } from './project-npmrc.ts';

/** The files of a lockfile's folder that its package manager takes registries and credentials from. */
export const PROJECT_FILES = {
  npm: ['.npmrc'],
  'npm-shrinkwrap': ['.npmrc'],
  pnpm: ['.npmrc', 'pnpm-workspace.yaml'],
  'yarn-classic': ['.npmrc', '.yarnrc'],
  // Berry reads no .npmrc.
  'yarn-berry': ['.yarnrc.yml'],
  bun: ['.npmrc', 'bunfig.toml'],
  deno: ['.npmrc'],
} as const satisfies Record<LockfileFormat, readonly string[]>;

/** The files that may give a lockfile another name. */
export const LOCKFILE_NAME_FILES = ['.npmrc', '.yarnrc.yml', 'deno.json', 'deno.jsonc', 'pnpm-workspace.yaml'] as const;

/** What a project without any of these files says. */
export const NO_SETTINGS: ProjectSettings = { registry: null, scopes: new Map(), credentials: new Map(), warnings: [] };
