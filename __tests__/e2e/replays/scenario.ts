import type { GitHubBuild } from '../../support/authorities/claims.ts';
import type { BuildOptions } from '../../support/github/github.ts';
import type { NpmUser } from '../../support/registry/documents.ts';

/** What GitHub's API says of a build, where it is not what it says of an honest release from a tag. */
export interface Remembered extends BuildOptions {
  /** A tag that is there, at another commit: one of the default branch. */
  readonly tagElsewhere?: string;
}

/** A build on GitHub that signed provenance; what is not said is as in `githubClaims`, with a commit and a run of its own. */
export interface Build extends GitHubBuild {
  readonly repository: string;
  readonly remembered?: Remembered;
}

export interface Release {
  readonly version: string;
  /** ISO 8601: of the publication, and of the signatures. */
  readonly time: string;
  readonly by: NpmUser;
  /** Without it, there is no provenance. */
  readonly build?: Build;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  /** package.json's, as `owner/name` on github.com; of the build, unless said. */
  readonly repository?: string;
}

export interface Package {
  readonly name: string;
  readonly releases: readonly Release[];
}

/** `name@version`, or with the name that it is installed under, or an entry that no registry has. */
export type Locked =
  | string
  | { readonly as: string; readonly locks: string }
  | { readonly git: string; readonly name: string; readonly version: string };

/** An incident, or something innocent that looks a little like one: as data. */
export interface Replay {
  /** Of the golden's file. */
  readonly slug: string;
  readonly title: string;
  /** What is replayed, and what of it is made up. Markdown. */
  readonly facts: string;
  /** `untraceable`: an attack that leaves nothing signed to be seen; the page says so. */
  readonly kind: 'attack' | 'innocent' | 'untraceable';
  readonly packages: readonly Package[];
  readonly base: readonly Locked[];
  readonly head: readonly Locked[];
  /** `.github/countersign.yml` on the base branch. */
  readonly policy?: string;
  /** Times depend on when it is run: they are taken out of the golden. */
  readonly relative?: boolean;
  readonly exitCode: 0 | 1 | 3;
  /** Every finding: `severity code name@version`, and how many where one finding lists several. */
  readonly findings: readonly string[];
}

/** A person's account, with a token. */
export function person(name: string, email = `${name}@example.com`): NpmUser {
  return { name, email };
}

/** As the registry writes it for its trusted publishing. */
export function trustedPublisher(configuration: string): NpmUser {
  const trusted = { id: 'github', oidcConfigId: `oidc:${configuration}` };
  return { name: 'GitHub Actions', email: 'npm-oidc-no-reply@github.com', trustedPublisher: trusted };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Uneventful releases, all alike, the first at `from` (ISO 8601) and then one every `everyDays`. */
export function uneventful(
  versions: readonly string[],
  { from, everyDays = 30, ...same }: Omit<Release, 'version' | 'time'> & { from: string; everyDays?: number },
): readonly Release[] {
  return versions.map((version, index) => ({
    ...same,
    version,
    time: new Date(Date.parse(from) + index * everyDays * DAY_MS).toISOString(),
  }));
}
