// Nothing installed is used here: the release workflow asks this before it runs anybody else's code.

export interface ReleaseFacts {
  readonly tag: string;
  /** Every tag of the repository, this one among them or not. */
  readonly tags: readonly string[];
  /** The text of package.json. */
  readonly manifest: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
}

export type Release =
  | { readonly faults: readonly string[] }
  /** `major` is the pointer to move, such as `v1`; `null` for a pre-release, and where its line has a newer version. */
  | { readonly major: string | null; readonly prerelease: boolean };

interface Version {
  /** Major, minor, patch. */
  readonly parts: readonly [number, number, number];
  readonly prerelease: boolean;
}

/** Holds a tag against the version of package.json and the changelog, and says which pointer moves to it. */
export function releaseOf({ tag, tags, manifest, changelog }: ReleaseFacts): Release {
  const version = versionOf(tag);
  if (version === null) return { faults: [`The tag ${JSON.stringify(tag)} is no version: it must be such as v1.2.3.`] };
  const bare = tag.slice(1);
  const faults: string[] = [];
  const stated = (JSON.parse(manifest) as { readonly version?: unknown }).version;
  if (stated !== bare)
    faults.push(
      `The tag is ${tag}, and package.json has version ${JSON.stringify(stated)}. Tag the commit that has it.`,
    );
  const { prerelease } = version;
  if (!prerelease && !changelog.split(/\r?\n/).some((line) => line === `## ${bare}` || line.startsWith(`## ${bare} `)))
    faults.push(`CHANGELOG.md has no section "## ${bare}". Name the section of what is not released so.`);
  if (faults.length > 0) return { faults };
  const newer = tags
    .map(versionOf)
    .some((other) => other !== null && !other.prerelease && isNewerInLine(other, version));
  return { major: prerelease || newer ? null : `v${version.parts[0]}`, prerelease };
}

/** Exactly `v` and a version; no build metadata, which orders nothing. `null` for every other tag, the pointers among them. */
function versionOf(tag: string): Version | null {
  const match = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/.exec(tag);
  if (match === null) return null;
  return { parts: [Number(match[1]), Number(match[2]), Number(match[3])], prerelease: match[4] !== undefined };
}

function isNewerInLine({ parts: [major, minor, patch] }: Version, { parts: than }: Version): boolean {
  return major === than[0] && (minor > than[1] || (minor === than[1] && patch > than[2]));
}
