import type { OriginsFile } from '../model/origin.ts';
import type { Policy, StandingFinding } from '../model/policy.ts';

// The readers of what a repository agreed on, each loaded with the first file that it reads: many repositories have none.

export async function readPolicy(path: string, text: string, now: Date): Promise<Policy> {
  return (await import('../policy/read.ts')).readPolicy(path, text, now);
}

export async function readOrigins(path: string, text: string): Promise<OriginsFile> {
  return (await import('../origins/read.ts')).readOrigins(path, text);
}

export async function readStanding(path: string, text: string): Promise<readonly StandingFinding[]> {
  return (await import('../policy/standing.ts')).readStanding(path, text);
}
