/**
 * How much larger than what is in use the heap may grow before it is collected, in percent. Left to itself, V8 lets a heap of
 * this size grow to three times of that: less work, and twice the memory.
 */
const GROWTH_PERCENT = 35;

let economising = false;

/** Was {@link economise} called? */
export function isEconomising(): boolean {
  return economising;
}

/**
 * From now on memory matters more than time, in all threads: for lockfiles whose results are large already. V8 reads these
 * two flags whenever it collects, so they may be set at any time; what is young stays as small as it is by then.
 */
export function economise(): void {
  economising = true;
  // Not imported: few audits need it, and all would wait for it to be loaded.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
