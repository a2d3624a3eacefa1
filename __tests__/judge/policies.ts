import { readPolicy } from '../../src/policy/read.ts';
import type { Policy } from '../../src/model/policy.ts';

export const PATH = '.github/countersign.yml';
export const NOW = new Date('2025-06-11T12:00:00Z');

/** A policy as a team writes it, without its first line. */
export function policy(...lines: readonly string[]): Policy {
  return readPolicy(PATH, `version: 1\n${lines.join('\n')}\n`, NOW);
}
