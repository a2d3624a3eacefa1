const LONGEST = 60;

/** The known word that `text` is most likely meant to be, or `null` where none is near. */
export function nearest(text: string, known: readonly string[]): string | null {
  if (text.length > LONGEST) return null;
  const wanted = text.toLowerCase();
  const near = known
    .map((word) => ({ word, distance: distance(wanted, word) }))
    .filter(({ word, distance: steps }) => steps <= Math.max(1, Math.floor(word.length / 3)))
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.word ?? null;
}

/** Levenshtein's distance: how many characters to add, remove or exchange. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const exchanged = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
