import type { IdTokenPort, PackageManager, PublishForm } from '../model/publish.ts';
import type { Host } from './options.ts';

/** What a workflow, or a command line, says about a publish. */
export interface PublishOptions {
  readonly form: PublishForm;
  readonly provenance: boolean;
  readonly registry?: string;
  readonly tag?: string;
  readonly access?: 'public' | 'restricted';
  readonly allowLessTrust: boolean;
  readonly dirtyTree: 'refuse' | 'warn';
  /** Default: what the project uses. */
  readonly packageManager?: PackageManager;
  /** Packed before, with its digest; both or neither. */
  readonly tarball?: string;
  readonly digest?: string;
  /** Every package of the project that is new; otherwise the one of the folder. */
  readonly workspaces: boolean;
  readonly continueOnError: boolean;
  /** Seconds to wait for what was published to be seen. */
  readonly confirmTimeout: number;
  /** Which services sign: those of npm's CLI, what Sigstore's TUF repository says, or a signing configuration. */
  readonly signing: 'npm' | 'tuf' | { readonly file: string };
  readonly storeAttestation: boolean;
  readonly trustedRoot?: string;
  readonly keys?: string;
  readonly offline: boolean;
}

/** The machine that a publish runs on. */
export interface PublishHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly audit: Host;
  readonly identity: IdTokenPort;
  /** The job's own, for GitHub's store of attestations; empty for none. */
  readonly githubToken: string;
  say(line: string): void;
  /** What the package manager prints while it packs. */
  onOutput(chunk: Buffer): void;
  /** Told of each secret before anyone else is. */
  onSecret(secret: string): void;
}
