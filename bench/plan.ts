import { quantileAt, shareOfNth, VERSION_DOCUMENT_BYTES, VERSIONS_A_NAME, VERSIONS_A_PACKAGE } from './sizes.ts';

/** One package version of the world, before anything is signed. */
export interface PlannedVersion {
  readonly name: string;
  readonly version: string;
  /** Published on (milliseconds since 1970). */
  readonly time: number;
  readonly attested: boolean;
  /** The version document is to have about so many bytes. */
  readonly bytes: number;
}

/** One entry of the lockfile. The first N of a plan are a plan of N: smaller lockfiles are beginnings of larger ones. */
export interface PlannedEntry extends PlannedVersion {
  readonly index: number;
  /** Versions that no lockfile has but the packument, all older than `version` and of the same major. */
  readonly older: number;
  /** The entry in whose folder this one lies, because another version of the name is at the top; `null`: at the top. */
  readonly parent: number | null;
  /** What the pull request's base locks instead. */
  readonly before: PlannedVersion | null;
}

/** What the pull request changes: packages among the first of the lockfile, attested or not. */
const CHANGED: readonly { readonly from: number; readonly attested: boolean }[] = [
  { from: 2, attested: false },
  { from: 5, attested: true },
  { from: 8, attested: false },
  { from: 11, attested: true },
  { from: 14, attested: false },
];
const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2023-06-01T00:00:00.000Z');

/** `attested` of `packages` entries are attested; these are spread evenly, and so are sizes and days of publication. */
export function planOf(packages: number, attested: number): readonly PlannedEntry[] {
  const plan: PlannedEntry[] = [];
  const tops: number[] = [];
  const changes = [...CHANGED];
  for (let group = 0; plan.length < packages; group += 1) {
    // The first names have one version each, so that nested versions have a folder to lie in.
    const wanted = group < 4 ? 1 : Math.round(quantileAt(VERSIONS_A_NAME, shareOfNth(group, 1)));
    const listed = Math.max(wanted, Math.round(quantileAt(VERSIONS_A_PACKAGE, shareOfNth(group, 2))));
    tops.push(plan.length);
    for (let nth = 0; nth < wanted && plan.length < packages; nth += 1) {
      const parent = nth === 0 ? null : (tops[group - nth] ?? null);
      const index = plan.length;
      const share = attested / packages;
      const isAttested = Math.floor((index + 1) * share) > Math.floor(index * share);
      const [next] = changes;
      const changed = nth === 0 && next !== undefined && index >= next.from && isAttested === next.attested;
      if (changed) changes.shift();
      const older = Math.floor(listed / wanted) - 1;
      plan.push(entryOf({ index, group, nth, older, parent, attested: isAttested, changed }));
    }
  }
  return plan;
}

interface Place extends Pick<PlannedEntry, 'index' | 'older' | 'parent' | 'attested'> {
  /** Of the name. */
  readonly group: number;
  /** Of the name's versions. */
  readonly nth: number;
  readonly changed: boolean;
}

function entryOf({ index, group, nth, older, parent, attested, changed }: Place): PlannedEntry {
  const plain = `package-${String(group).padStart(5, '0')}`;
  const major = nth + 1;
  const here: PlannedVersion = {
    name: group % 3 === 0 ? `@scope-${group % 37}/${plain}` : plain,
    version: `${major}.${older + (changed ? 1 : 0)}.0`,
    time: START + ((index * 7919) % 1_000) * DAY,
    attested,
    bytes: Math.round(quantileAt(VERSION_DOCUMENT_BYTES, shareOfNth(index, 3))),
  };
  const before = changed ? { ...here, version: `${major}.${older}.0`, time: here.time - 7 * DAY } : null;
  return { ...here, index, older, parent, before };
}
