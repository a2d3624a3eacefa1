import type { JsonRecord } from './json.ts';

/** One package of a project, as its folder has it. */
export interface ProjectPackage {
  /** Relative to the project's root, with forward slashes; empty for the root itself. */
  readonly folder: string;
  /** package.json, parsed. */
  readonly manifest: JsonRecord;
}

/** A folder, as far as it tells which package manager the project uses. */
export interface ProjectLevel {
  readonly folder: string;
  /** What lies in it. */
  readonly names: readonly string[];
  /** package.json, parsed; `null` where there is none. */
  readonly manifest: JsonRecord | null;
}
