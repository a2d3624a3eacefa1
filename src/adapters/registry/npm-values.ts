/** How to reach registries. From the command line's environment, the user's and the machine's files; never a repository's. */
export interface Transport {
  readonly proxy?: unknown;
  readonly httpsProxy?: unknown;
  readonly noProxy?: unknown;
  readonly ca?: unknown;
  readonly cert?: unknown;
  readonly key?: unknown;
  readonly strictSSL?: unknown;
  readonly localAddress?: unknown;
}

export interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What the environment, the user and the machine configure. */
export interface NpmLevels {
  /** By npm's own keys, a higher level's value hiding a lower one's. Of what nobody sets, only what this program asks for. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The level whose value of a key that is: `cli`, `env`, `user`, `global`, `builtin`, `default`; `null` for none. */
  find(key: string): string | null;
  /** What the user's and the machine's files say, variables unexpanded. */
  readonly written: readonly (readonly [key: string, value: unknown])[];
  readonly transport: Transport;
  readonly warnings: readonly string[];
}
