import { arrayAt, at, isRecord, type JsonRecord } from '../src/model/json.ts';

/** A release younger than this is left to others to find fault with. */
export const COOLDOWN_DAYS = 3;
const DAY = 86_400_000;

export interface Candidate {
  readonly version: string;
  /** Day of its release, as `2026-11-05`. */
  readonly date: string;
}

/**
 * The newest release that is old enough, or `null` where that is not newer than what is embedded.
 *
 * @param times the `time` of the registry's document: when each version was published
 * @throws where a time cannot be read: "no newer trust" must not be what an unreadable answer means
 */
export function newestTrust(times: Readonly<Record<string, unknown>>, current: string, now: Date): Candidate | null {
  const releases = Object.entries(times).flatMap(([version, time]) => {
    const parts = partsOf(version);
    if (parts === null) return [];
    const published = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    if (Number.isNaN(published)) throw new Error(`the registry's time of ${version} is ${JSON.stringify(time)}`);
    return [{ version, parts, published }];
  });
  const embedded = partsOf(current);
  if (embedded === null || !releases.some(({ version }) => version === current))
    throw new Error(`the registry does not list the embedded version ${current}`);
  const [newest] = releases
    .filter(({ published }) => now.getTime() - published >= COOLDOWN_DAYS * DAY)
    .filter(({ parts }) => compare(parts, embedded) > 0)
    .toSorted((a, b) => compare(b.parts, a.parts));
  if (newest === undefined) return null;
  return { version: newest.version, date: new Date(newest.published).toISOString().slice(0, 10) };
}

/** The source of the trust adapter, stating another version and day of what is embedded. */
export function withEmbedded(source: string, { version, date }: Candidate): string {
  const line = /export const EMBEDDED = \{ version: '[^']*', date: '[^']*' \} as const;/;
  if (!line.test(source)) throw new Error('src/adapters/trust.ts states no EMBEDDED that could be replaced');
  return source.replace(line, () => `export const EMBEDDED = { version: '${version}', date: '${date}' } as const;`);
}

/** The lists of authorities in a Sigstore trusted root and in npm's list of keys. */
const LISTS = ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities', 'keys'] as const;

/**
 * The authorities of a seed that the TUF repository does not serve word for word. Whoever gets a key of theirs into the seeds,
 * or a longer life for a retired one, would be believed by every run without a network.
 *
 * @returns a line for each, `tlogs: {…}`; none where all of the seed is served. What is served and not in the seed is no fault:
 * the seed is only older.
 * @throws where the seed lists no authority at all
 */
export function strangersIn(seed: unknown, served: unknown): readonly string[] {
  if (!isRecord(seed) || !isRecord(served)) throw new Error('trust is an object with lists of authorities');
  const known = new Set(authorities(served));
  const found = authorities(seed);
  if (found.length === 0) throw new Error('the seed lists no authority');
  return found.filter((authority) => !known.has(authority));
}

function authorities(trust: JsonRecord): readonly string[] {
  return LISTS.flatMap((list) => arrayAt(trust, list).map((authority) => `${list}: ${canonical(authority)}`));
}

/** JSON with sorted names, so that two writings of one authority are one text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(at(value, name))}`).join(',')}}`;
}

function partsOf(version: string): readonly [number, number, number] | null {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}

function compare(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
