/**
 * The same function, for texts that come many times in a row: the hash that a lockfile and its registry both write, the
 * address of the one registry, the header that it sends with every answer. Of a lockfile with thousands of entries it keeps
 * the last result and nothing else.
 *
 * @param make depends on nothing but the text; whoever gets the result leaves it as it is
 */
export function rememberingLast<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}
