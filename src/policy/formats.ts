/** The forms that texts of a policy have. `docs/schema/policy.schema.json` has the same expressions; a test holds the two together. */

/** A package name with `*` for any characters but a slash; `*` alone for every package. */
export const PACKAGE_PATTERN = /^(?:\*|@[A-Za-z0-9~!'()*._-]+\/[A-Za-z0-9~!'()*._-]+|[A-Za-z0-9~!'()*._-]+)$/;
export const SCOPE = /^@[A-Za-z0-9~!'()._-]+$/;
/** One whole SHA-512, and nothing beside it: a second hash would be a second tarball that is let through. */
export const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
export const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
export const DAY_OR_INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z)?$/;
export const COMMIT = /^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/;
/** `github.com/owner/repository`, with or without `https://`. */
export const REPOSITORY = /^(?:https:\/\/)?[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9_.-]+){2,}$/;
export const WORKFLOW = /^[^\s@:]+\.ya?ml$/;
export const HTTPS_ADDRESS = /^https:\/\/[^\s?#@]+$/;
export const HTTP_ADDRESS = /^https?:\/\/[^\s?#@]+$/;
/** Provider and hosting class. */
export const BUILDER = /^[a-z][a-z0-9]*\/[A-Za-z0-9_.-]+$/;
/** A P-256 public key as SPKI, DER, base64: the one kind of key that registries sign with. */
export const P256_SPKI = /^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}==$/;
export const KEYID = /^\S+$/;

/** Does the calendar have this day? */
export function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
