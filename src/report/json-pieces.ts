import { jsonText, redact } from './escape.ts';

/** Rows that are made and written together: enough to cost no more than all at once, few enough to be small. */
const ROWS_A_PIECE = 64;

/** A list of a document whose rows are made only as they are written. */
export class Rows {
  readonly made: () => Iterable<object>;

  private constructor(made: () => Iterable<object>) {
    this.made = made;
  }

  static of<T>(items: readonly T[], make: (item: T) => object): Rows {
    return new Rows(function* () {
      for (const item of items) yield make(item);
    });
  }
}

/**
 * The text of a document as 2-space JSON and a newline, in pieces: of a lockfile with 20,000 entries it has tens of
 * megabytes, which nobody needs to hold at once. Fields that are `undefined` are left out, and credentials in addresses
 * are taken out.
 */
export function* jsonPieces(document: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(document)) {
    if (value === undefined) continue;
    yield `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (value instanceof Rows) yield* listPieces(value);
    else yield below(text(value));
  }
  yield '\n}\n';
}

/** Fields that are `undefined` are left out, and credentials in addresses are taken out. */
export function text(value: unknown): string {
  // It is called for every field, and takes as long as all the rest: so only where there is something to take out.
  const replacer = (_key: string, held: unknown): unknown => (typeof held === 'string' ? redact(held) : held);
  return jsonText(isClean(value) ? JSON.stringify(value, null, 2) : JSON.stringify(value, replacer, 2));
}

function isClean(value: unknown): boolean {
  if (typeof value === 'string') return redact(value) === value;
  if (typeof value !== 'object' || value === null) return true;
  // What writes itself may write anything: an address object, for one, its password.
  return !('toJSON' in value) && Object.values(value).every(isClean);
}

function* listPieces({ made }: Rows): Generator<string> {
  let before = '[';
  let waiting: object[] = [];
  const piece = (): string => {
    // In a list of one list they stand as deep as they are to. Without the brackets of both, and the lines that these are on.
    const rows = text([waiting]).slice('[\n  ['.length, -'\n  ]\n]'.length);
    waiting = [];
    return `${before}${rows}`;
  };
  for (const row of made()) {
    if (waiting.push(row) < ROWS_A_PIECE) continue;
    yield piece();
    before = ',';
  }
  if (waiting.length > 0) {
    yield piece();
    before = ',';
  }
  yield before === '[' ? '[]' : '\n  ]';
}

/** One level further in. A line only ends between values: inside of texts it is written `\n`. */
function below(json: string): string {
  return json.replaceAll('\n', '\n  ');
}
