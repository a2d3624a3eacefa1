import type { PastVersion } from '../model/history.ts';

/** Cuts foreign text for a sentence; the windows escape it. */
export function short(text: string, max = 120): string {
  const points = Array.from(text.slice(0, 2 * max + 2));
  return points.length <= max && text.length <= 2 * max ? text : `${points.slice(0, max - 1).join('')}…`;
}

/** `4.2.1 (2026-01-02)`. */
export function dated({ version, publishedAt }: Pick<PastVersion, 'version' | 'publishedAt'>): string {
  return publishedAt === null ? version : `${version} (${publishedAt.slice(0, 10)})`;
}

/** `a`, `a and b`, `a, b and c`; a long list is cut and says so. */
export function list(items: readonly string[], max = 5): string {
  const shown = items.slice(0, max);
  const all = items.length > max ? [...shown, `${items.length - max} more`] : shown;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
