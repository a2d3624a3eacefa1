/** The parts that this program uses of npm's own libraries that ship no types. */

declare module '@npmcli/config' {
  interface ConfigOptions {
    definitions: unknown;
    shorthands: unknown;
    flatten: unknown;
    nerfDarts: unknown;
    npmPath: string;
    env: Record<string, string | undefined>;
    argv: readonly string[];
    cwd: string;
    warn: boolean;
  }
  /** npm's configuration, its levels layered as npm layers them. */
  export default class Config {
    constructor(options: ConfigOptions);
    load(): Promise<void>;
    get(key: string): unknown;
    /** The level that sets `key`: `cli`, `env`, `project`, `user`, `global`, `builtin`, `default`; `null` for none. */
    find(key: string): string | null;
    /** The merged view of each level, highest first; keys of lower levels are inherited. */
    readonly list: readonly Record<string, unknown>[];
    /** Each level by its name; `raw` is what its file says, variables unexpanded. */
    readonly data: ReadonlyMap<string, { readonly raw?: Readonly<Record<string, unknown>> | null }>;
  }
}

declare module '@npmcli/config/lib/definitions/index.js' {
  interface Definition {
    flatten?(key: string, from: Record<string, unknown>, flat: Record<string, unknown>): void;
  }
  const exported: {
    definitions: Record<string, Definition>;
    shorthands: unknown;
    flatten: unknown;
    nerfDarts: unknown;
  };
  export default exported;
}

declare module '@npmcli/agent' {
  import type { Agent } from 'node:http';
  interface AgentOptions {
    ca?: unknown;
    cert?: unknown;
    key?: unknown;
    rejectUnauthorized?: boolean | undefined;
    localAddress?: unknown;
    maxSockets?: number;
    proxy?: unknown;
    noProxy?: unknown;
  }
  /** Kept by its options, which tell http: from https:, and used again. */
  const exported: { getAgent(url: string, options: AgentOptions): Agent & { protocol: string } };
  export default exported;
}

declare module 'npm-registry-fetch/lib/auth.js' {
  interface Auth {
    readonly token: string | null;
    readonly auth: string | null;
    readonly cert: string | null;
    readonly key: string | null;
  }
  /** The credentials configured for the longest path prefix of `uri`, and no others. */
  export default function getAuth(uri: string, credentials: Readonly<Record<string, string>>): Auth;
}
