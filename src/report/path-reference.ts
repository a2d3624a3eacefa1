import { redact } from './escape.ts';

/**
 * A path as a relative reference. Every sign that means something in an address is encoded, so that no path can be an address
 * with a scheme (`javascript:…`) or a host (`//evil.example/…`) of its own.
 */
export function pathReference(path: string): string {
  return redact(path)
    .replace(/^\/{2,}/, '/')
    .split('/')
    .map(encoded)
    .join('/');
}

/** Text as one part of an address. Half a surrogate pair cannot be encoded. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
