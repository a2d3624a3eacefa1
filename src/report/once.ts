/**
 * The same function, that works it out once for each verdict: one is shown on many surfaces, and what they share takes longer
 * than most of them. A verdict does not change once it is made; when it is gone, so is what was worked out.
 */
export function once<Given extends object, Made extends object>(make: (given: Given) => Made): (given: Given) => Made {
  const known = new WeakMap<Given, Made>();
  return (given) => {
    const made = known.get(given) ?? make(given);
    known.set(given, made);
    return made;
  };
}
