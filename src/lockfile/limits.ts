/** Nesting beyond this is refused before anything recurses into it. A lockfile of npm nests two levels a folder. */
export const MAX_JSON_DEPTH = 512;
/** Values a document may hold: bounds the memory that 64 MiB of `[],[],…` would otherwise take. npm writes 30,000 a megabyte. */
export const MAX_JSON_VALUES = 2_000_000;

/**
 * Longest key. V8 hashes texts of more than 16,383 characters by their length alone, so that some thousand long keys
 * would keep every map of them busy for minutes.
 */
export const MAX_KEY_LENGTH = 8_192;
