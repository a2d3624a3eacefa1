import { AGREED } from './findings/agreed.ts';
import { ATTESTATIONS } from './findings/attestations.ts';
import { BUILT } from './findings/built.ts';
import { CHANGED } from './findings/changed.ts';
import { GITHUB } from './findings/github.ts';
import { LOCKED } from './findings/locked.ts';
import { REGISTRY } from './findings/registry.ts';
import { UNKNOWN } from './findings/unknown.ts';
import type { FindingInfo } from './finding-info.ts';

/**
 * Every finding this program can raise, in the order in which `docs/findings/` shows them. The pages there are made from it
 * (`npm run docs`). `severity` is the default; a finding may state another one where the case differs.
 */
export const CATALOGUE = {
  ...LOCKED,
  ...REGISTRY,
  ...ATTESTATIONS,
  ...BUILT,
  ...CHANGED,
  ...AGREED,
  ...GITHUB,
  ...UNKNOWN,
} as const satisfies Record<string, FindingInfo>;

export type FindingCode = keyof typeof CATALOGUE;

/** The page that explains a code. */
export function docsUrl(code: FindingCode): string {
  return `https://github.com/countersign/countersign/blob/main/docs/findings/${code}.md`;
}
