import { rememberingLast } from '../../model/last.ts';
import type { Keepable } from './documents.ts';
import type { Got } from './http.ts';

/** RFC 9110 §8.8.3, short enough for a header. */
const ENTITY_TAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,256}"$/;

/**
 * For how long an answer may stand for the next one, by its headers (RFC 9111). `null`: it may not be kept at all. Where
 * nothing is said it is kept, to be asked for again by its entity tag.
 */
export function keepableOf({ caching }: Extract<Got, { kind: 'response' }>): Keepable | null {
  const { cacheControl, age, etag } = caching;
  const seconds = statedSeconds(cacheControl ?? '');
  if (seconds === null) return null;
  const past = /^\d{1,9}$/.test(age ?? '') ? Number(age) : 0;
  return { maxAge: Math.max(0, seconds - past), etag: etag !== null && ENTITY_TAG.test(etag) ? etag : null };
}

/** `max-age`; 0 where there is none or it does not count. `null`: nothing may be kept. A registry says the same each time. */
const statedSeconds = rememberingLast((cacheControl): number | null => {
  const directives = cacheControl
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim());
  // `private` is for one reader, and a cache is read by every run.
  if (directives.some((directive) => /^(?:no-store|private)(?:=|$)/.test(directive))) return null;
  const stated = directives.map((directive) => /^max-age="?(\d{1,9})"?$/.exec(directive)?.[1]).find(Boolean);
  const usable = stated !== undefined && !directives.some((directive) => /^no-cache(?:=|$)/.test(directive));
  return usable ? Number(stated) : 0;
});
