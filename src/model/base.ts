/** A file of a tree, bounded. `too-large` is no answer to "is it there?": the caller must not take it for absent. */
export type TreeFile =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly detail: string };

/** The files of one commit. Paths are relative to the top of the repository, with forward slashes. */
export interface CommitTree {
  /** The commit that is really read: the merge base where history allows, otherwise the base itself. */
  readonly commit: string;
  /** Every path of the commit. Throws where they cannot be listed. */
  paths(): Promise<readonly string[]>;
  file(path: string, maxBytes: number): Promise<TreeFile>;
}
